// The package as a build script gets it: its names, its types, what an import does, and the examples of its page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { nodes } from '../support/command.ts';
import { IDENTITY } from '../support/job.ts';
import { installPackage } from './consumer.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const consumer = installPackage();

/** The public names. Other programs use them: a name may be added, and none changes without a decision. */
const VALUES = {
  'sigstore-sign': ['SigningError', 'SigstoreError', 'sign', 'verify'],
  'sigstore-sign/oidc': [
    ...['ExpiredIdentity', 'IdentityError', 'IdentityToken', 'Issuer', 'IssuerError'],
    ...['NetworkError', 'SigstoreError', 'detectCredential'],
  ],
};
const TYPES = {
  'sigstore-sign': [
    ...[
      'CallOptions',
      'InstanceOptions',
      'JsonObject',
      'LogEntry',
      'SignOptions',
      'SignResult',
      'SignedFile',
    ],
    ...['StopSignal', 'Verified', 'VerifyOptions', 'VerifyPolicy'],
  ],
  'sigstore-sign/oidc': ['CallOptions', 'ErrorDetails', 'LoginOptions', 'StopSignal'],
};

test('the values that the package exports are these, and no others can be reached', async () => {
  const program = `
    const names = {};
    for (const entry of ${JSON.stringify(Object.keys(VALUES))}) names[entry] = Object.keys(await import(entry)).sort();
    const refused = [];
    for (const path of ['dist/library/index.js', 'dist/cli/index.js', 'library', 'oidc.js'])
      await import('sigstore-sign/' + path).catch((error) => refused.push(error.code));
    const { default: { version } } = await import('sigstore-sign/package.json', { with: { type: 'json' } });
    console.log(JSON.stringify({ names, refused, version }));
  `;
  consumer.write('names.mjs', program);
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const refused = Array.from({ length: 4 }, () => 'ERR_PACKAGE_PATH_NOT_EXPORTED');
  for (const [release, node] of nodes()) {
    const { stdout, stderr } = await consumer.run('names.mjs', { node });
    assert.deepEqual(JSON.parse(stdout), { names: VALUES, refused, version }, `${release}: ${stderr}`);
  }
});

test('the types that the package exports are these', () => {
  for (const [entry, file] of [
    ['sigstore-sign', 'signing.d.ts'],
    ['sigstore-sign/oidc', 'oidc.d.ts'],
  ] as const) {
    const text = readFileSync(join(consumer.folder, 'node_modules/sigstore-sign/dist/library', file), 'utf8');
    const types = [...text.matchAll(/^export (type )?\{([^}]*)\}/gm)].flatMap(([, all, names = '']) =>
      names
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '' && (all !== undefined || name.startsWith('type ')))
        .map((name) => name.replace('type ', '')),
    );
    assert.deepEqual(types.sort(), TYPES[entry]);
    assert.doesNotMatch(text, /^export (declare )?(type|interface) \w/m);
  }
});

test('a consumer type-checks with strict and without the types of Node.js or of a browser', () => {
  const typed = readFileSync(join(import.meta.dirname, 'consumer-types.txt'), 'utf8');
  consumer.write('typed.mts', typed);
  assert.equal(consumer.typeCheck('typed.mts', {}), '');
  // The errors are found, so the types are read and are not `any`.
  for (const [wrong, code] of [
    ["sign(['a'], { outputDir: 'b' });", 'TS2561|TS2353'],
    ["verify('a', 'b', { identity: 'c' });", 'TS2345|TS2741'],
    ["new Issuer('https://issuer.example.test').identityToken({ forceOOB: true });", 'TS2561|TS2353'],
    ['const text: string = await detectCredential();', 'TS2322'],
  ] as const) {
    consumer.write('wrong.mts', `${typed}\n${wrong}\n`);
    assert.match(consumer.typeCheck('wrong.mts', {}), new RegExp(code), wrong);
  }
});

test('an import reads no environment, opens nothing, prints nothing and leaves the process as it was', async () => {
  const program = `
    const read = [];
    const env = new Proxy(process.env, {
      get: (target, name) => (read.push(String(name)), target[name]),
      has: (target, name) => (read.push(String(name)), name in target),
      ownKeys: (target) => (read.push('all'), Reflect.ownKeys(target)),
    });
    Object.defineProperty(process, 'env', { get: () => env });
    // The loader of Node.js itself reads this one for each module.
    const own = (name) => name !== 'WATCH_REPORT_DEPENDENCIES';
    const before = [Object.keys(globalThis).length, process.eventNames().length];
    await import('sigstore-sign');
    await import('sigstore-sign/oidc');
    const after = [Object.keys(globalThis).length, process.eventNames().length];
    const open = process.getActiveResourcesInfo().filter((name) => !/TTY|Pipe|FSReq/.test(name));
    process.stdout.write(JSON.stringify({ read: read.filter(own), open, same: String(before) === String(after) }), () => process.exit());
  `;
  consumer.write('import.mjs', program);
  const { code, stdout, stderr } = await consumer.run('import.mjs');
  assert.deepEqual([code, stderr], [0, '']);
  assert.deepEqual(JSON.parse(stdout), { read: [], open: [], same: true });
});

test('a call with a given environment reads no other, and the process ends without help', async (t) => {
  const sandbox = await startSandbox();
  t.after(sandbox.close);
  const program = `
    const read = [];
    const { env } = process;
    const note = (name) => {
      // minimatch, by which patterns are read, has a switch for its own tests.
      if (name !== '__MINIMATCH_TESTING_PLATFORM__' && /^\\s+at .*\\/dist\\/library\\//.test(new Error().stack.split('\\n')[3])) read.push(String(name));
    };
    const watched = new Proxy(env, {
      get: (target, name) => (note(name), target[name]),
      has: (target, name) => (note(name), name in target),
      ownKeys: (target) => (note('all'), Reflect.ownKeys(target)),
    });
    Object.defineProperty(process, 'env', { get: () => watched });
    const { sign, verify } = await import('sigstore-sign');
    const { detectCredential, IdentityToken } = await import('sigstore-sign/oidc');
    const call = JSON.parse(process.argv[2]);
    const identityToken = new IdentityToken(await detectCredential({ env: call.env }));
    const { identity, issuer, files } = await sign(['call.mjs'], { ...call, identityToken, write: false });
    await verify('call.mjs', files[0].bundle, { identity, issuer }, call);
    const given = [...read];
    await detectCredential().catch(() => undefined);
    console.log(JSON.stringify({ given, own: read.length > given.length }));
  `;
  consumer.write('call.mjs', program);
  const env = { NO_GCE_CHECK: 'true', ...sandbox.env };
  const words = [JSON.stringify({ env, instance: sandbox.clientTrustConfig })];
  const { code, stdout, stderr } = await consumer.run('call.mjs', { words });
  assert.equal(code, 0, stderr);
  assert.deepEqual(JSON.parse(stdout), { given: [], own: true });
});

test('the examples of docs/MODULE.md type-check with strict, and run on the sandbox', async (t) => {
  const page = readFileSync(join(ROOT, 'docs/MODULE.md'), 'utf8');
  const examples = [...page.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, text = '']) => text);
  assert.equal(examples.length, 5);
  const sandbox = await startSandbox();
  t.after(sandbox.close);
  consumer.write('client_trust_config.json', JSON.stringify(sandbox.clientTrustConfig));
  for (const name of ['hello', 'world']) consumer.write(`dist/${name}.txt`, `${name}\n`);
  consumer.write('token.txt', `${await sandbox.mintToken()}\n`);
  const env = { HOME: consumer.folder, NO_GCE_CHECK: 'true', ...sandbox.env };
  const expected: readonly (readonly [uses: string, prints: RegExp])[] = [
    [
      'bundles',
      new RegExp(`signed as ${IDENTITY}, of .*\\ndist/hello\\.txt: .*/bundles/hello\\.txt\\.sigstore\\.json`),
    ],
    ['write: false', /^signed at \d{4}-.*Z, entry \d+\n$/],
    ['detectCredential()', /^this job signs as .*\n$/],
    ['token.txt', /^.+, of http:\/\/127\.0\.0\.1:\d+\n$/],
    ['new Issuer', /^$/],
  ];
  for (const example of examples) {
    const [, prints] = expected.find(([uses]) => example.includes(uses)) ?? assert.fail(example);
    consumer.write('example.mts', example);
    assert.equal(consumer.typeCheck('example.mts', { types: 'node' }), '', example);
    // Node.js runs TypeScript without a build.
    const words = example.includes('new Issuer') ? [`${sandbox.urls.fulcio}/none`] : [];
    const { stdout, stderr } = await consumer.run('example.mts', { env, words });
    assert.match(stdout, prints, `${example}${stderr}`);
    // A login is not possible here: the example then prints what is wrong with this issuer. Others print nothing.
    if (words.length > 0)
      assert.match(
        stderr,
        /^the OIDC issuer \(.*\) answered 404.*\nWhat to do: .*\nCode: service-refused\n$/,
      );
    else assert.equal(stderr, '');
  }
});
