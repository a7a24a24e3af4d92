// The verifying action, as the runner runs it: what verifies, and all that must be refused, either all files or none.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import test, { after, suite } from 'node:test';
import { X509Certificate } from '@sigstore/core';
import { readExtensions } from '../../../src/verify/fulcio-extensions.ts';
import { IDENTITY, type Job, SIDE_BY_SIDE, startJob } from '../../support/job.ts';
import { commandsIn } from '../../support/runner.ts';
import { assertRefused, OFFLINE } from './assert-refused.ts';

type Inputs = Readonly<Record<string, string>>;

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const ends: (() => Promise<void>)[] = [];
after(() => Promise.all(ends.map((end) => end())));

async function sign(names: readonly string[], inputs: Inputs): Promise<Job> {
  const job = await startJob({ after: (end) => void ends.push(end) });
  for (const name of names) job.write(`dist/${name}`, `content of ${name}`);
  const run = await job.run({ 'upload-artifact': 'false', ...inputs });
  assert.equal(run.code, 0, run.stdout);
  return job;
}

/** Jobs by the files that they signed: each is signed once, and each test gets a copy. */
const originals = new Map<string, Promise<Job>>();

/** A job with signed files, and the verifying action with the expected signer; it makes no request. */
async function signed(t: test.TestContext, names: readonly string[] = ['a', 'b'], inputs: Inputs = {}) {
  const key = JSON.stringify([names, inputs]);
  const original = originals.get(key) ?? sign(names, inputs);
  originals.set(key, original);
  const job = (await original).copy(t);
  const who = { identity: IDENTITY, issuer: job.sandbox.urls.issuer };
  const verify = async (more: Inputs = {}) => {
    const asked = job.sandbox.requests.length;
    const result = await job.action('verify', { files: 'dist/*', ...who, ...more }, OFFLINE);
    assert.equal(job.sandbox.requests.length, asked, 'verifying makes no request');
    return result;
  };
  return { job, who, verify };
}

const bundleOf = (job: Job, name: string) => JSON.parse(job.read(`dist/${name}.sigstore.json`));
const MANIFEST = 'sigstore-manifest.json';
const editManifest = (job: Job, edit: (manifest: { files: Record<string, unknown>[] }) => void) => {
  const manifest = JSON.parse(job.read(MANIFEST));
  edit(manifest);
  job.write(MANIFEST, JSON.stringify(manifest));
};

suite('side by side', SIDE_BY_SIDE, () => {
  test('signed files verify; outputs, log and summary say who signed, when, and what else the certificate has', async (t) => {
    const { who, verify } = await signed(t, ['a', 'b', 'c']);
    const run = await verify({ policy: 'source-repository-uri: https://github.com/octo/demo' });
    assert.equal(run.code, 0, run.stdout);
    assert.deepEqual(run.outputs, { count: '3', ...who });
    assert.deepEqual(run.commands, []);
    assert.match(run.stdout, /^dist\/b: verified, signed at \d{4}-\d\d-\d\dT\S+Z$/m);
    assert.match(run.stdout, new RegExp(`^Result: Verified 3 files, signed by ${IDENTITY}`, 'm'));
    assert.match(run.summary, /^## ✅ Verified 3 files\n/);
    assert.ok(
      run.summary.includes(`<code>${IDENTITY.replace('@', '&#64;').replace('://', '&#58;//')}</code>`),
    );
    assert.match(
      run.summary,
      /<code>source-repository-uri<\/code><\/td><td><a href=.*<sub>✅ required<\/sub><\/td>/,
    );
    assert.match(run.summary, /<code>runner-environment<\/code><\/td><td><code>github-hosted<\/code>/);
    assert.ok(run.summary.includes(`<code title="${sha256('content of c')}">`));
    const none = await verify({ summary: 'false' });
    assert.equal(none.summary, '');
  });

  test('many files are verified by worker threads', async (t) => {
    const names = Array.from({ length: 400 }, (_, index) => `f${index}`);
    const { job, who } = await signed(t, names);
    job.write('dist/f7', 'something else');
    const run = await job.action('verify', { files: 'dist/*', ...who }, { NODE_DEBUG: 'worker' });
    assert.match(run.stderr, /^WORKER /m);
    assert.match(run.stdout, /^Result: failed \(signature-invalid\)\. Not verified: 1 of 400 files$/m);
  });

  test('files verify with a trusted root of their own, an issuer in the policy, and a pattern as identity', async (t) => {
    const { job, who, verify } = await signed(t);
    job.write('root.json', JSON.stringify(job.sandbox.trustedRoot));
    const run = await verify({
      ...{ instance: '', 'trusted-root': 'root.json', issuer: '' },
      identity: 'https://github.com/octo/*/.github/workflows/*@refs/heads/*',
      policy: `issuer: ${who.issuer}\nbuild-trigger: push # and nothing else`,
    });
    assert.equal(run.code, 0, run.stdout);
    assert.deepEqual(run.outputs, { count: '2', ...who });
  });

  test('the policy can have every extension of the certificate', async (t) => {
    const { job, verify } = await signed(t, ['a']);
    const { rawBytes } = bundleOf(job, 'a').verificationMaterial.certificate;
    const extensions = [...readExtensions(X509Certificate.parse(Buffer.from(rawBytes, 'base64')))];
    assert.ok(extensions.length >= 21);
    const policy = extensions.map(([name, value]) => `${name}: ${value}`);
    const run = await verify({ policy: policy.join('\n') });
    assert.equal(run.code, 0, run.stdout);
    assert.equal(run.summary.match(/✅ required/g)?.length, extensions.length);
    const other = await verify({ policy: policy.map((line) => `${line}x`).join('\n') });
    assertRefused(other, 'certificate-identity', /^"dist\/a" does not verify: the certificate does not meet/);
    for (const [name] of extensions) assert.ok(other.stdout.includes(`${name} is "`), name);
  });

  const TAMPERED: readonly (readonly [
    what: string,
    tamper: (job: Job) => void,
    code: string,
    says: RegExp,
  ])[] = [
    [
      'a changed file',
      (job) => job.write('dist/b', 'other'),
      'signature-invalid',
      /^1 of 2 files does not verify; the first, "dist\/b": the bundle is for another file/,
    ],
    [
      'a changed signature',
      (job) => {
        const bundle = bundleOf(job, 'b');
        const signature = Buffer.from(bundle.messageSignature.signature, 'base64');
        signature.writeUInt8(signature.readUInt8(20) ^ 1, 20);
        bundle.messageSignature.signature = signature.toString('base64');
        job.write('dist/b.sigstore.json', JSON.stringify(bundle));
      },
      'signature-invalid',
      /"dist\/b": the signature is not valid for this file/,
    ],
    [
      'a changed log entry',
      (job) => {
        const bundle = bundleOf(job, 'b');
        bundle.verificationMaterial.tlogEntries = bundleOf(job, 'a').verificationMaterial.tlogEntries;
        job.write('dist/b.sigstore.json', JSON.stringify(bundle));
      },
      'log-entry-invalid',
      /"dist\/b": /,
    ],
    [
      'bundles that changed places',
      (job) => {
        const [a, b] = ['a', 'b'].map((name) => job.read(`dist/${name}.sigstore.json`));
        job.write('dist/a.sigstore.json', b ?? '');
        job.write('dist/b.sigstore.json', a ?? '');
      },
      'signature-invalid',
      /^2 of 2 files do not verify; the first, "dist\/a": the bundle is for another file/,
    ],
    [
      'a bundle that was cut off',
      (job) => job.write('dist/b.sigstore.json', job.read('dist/b.sigstore.json').slice(0, 700)),
      'bundle-malformed',
      /"dist\/b\.sigstore\.json": the bundle cannot be read/,
    ],
    [
      'a directory in the place of a bundle',
      (job) => {
        rmSync(join(job.workspace, 'dist/b.sigstore.json'));
        mkdirSync(join(job.workspace, 'dist/b.sigstore.json'));
      },
      'file-unreadable',
      /the bundle "dist\/b\.sigstore\.json" is a directory/,
    ],
  ];

  for (const [what, tamper, code, says] of TAMPERED) {
    test(`refused: ${what}`, async (t) => {
      const { job, verify } = await signed(t);
      tamper(job);
      const run = await verify();
      assertRefused(run, code, says);
      assert.match(run.summary, /### Refused: \d of 2 files\n/);
      assert.match(run.summary, /### Must have been signed by/);
    });
  }

  test('refused: another identity, issuer or instance', async (t) => {
    const { job, who, verify } = await signed(t);
    const other = await startJob(t);
    job.write('other.json', JSON.stringify(other.sandbox.clientTrustConfig));
    for (const [inputs, code, says] of [
      [{ identity: `${IDENTITY}x` }, 'certificate-identity', /is for ".*refs\/heads\/main", not for/],
      [{ identity: 'https://github.com/octo/other/**' }, 'certificate-identity', /not for/],
      [{ issuer: `${who.issuer}/` }, 'certificate-identity', /as OIDC issuer, not/],
      [{ issuer: '', policy: 'issuer: https://gitlab.com' }, 'certificate-identity', /^2 of 2 files/],
      [{ instance: 'other.json' }, 'timestamp-invalid', /that the trusted root does not name/],
    ] as const) {
      assertRefused(await verify(inputs), code, says);
    }
  });

  test('all files without a bundle are named, and no request is made even for the public instance', async (t) => {
    const { job, verify } = await signed(t, ['a']);
    for (let n = 1; n <= 7; n += 1) job.write(`dist/x${n}`, 'planted');
    const run = await verify({ instance: '' });
    const names = '"dist\\/x1", "dist\\/x2", "dist\\/x3", "dist\\/x4", "dist\\/x5" and 2 more';
    assertRefused(run, 'bundle-missing', new RegExp(`^7 of 8 files have no bundle: ${names}`));
    const one = await verify({ files: 'dist/x1' });
    assertRefused(one, 'bundle-missing', /^file "dist\/x1" has no bundle\n/);
    const rest = await verify({ files: 'dist/*\n!dist/x*' });
    assert.equal(rest.outputs['count'], '1', rest.stdout);
  });

  test('a link among the files is refused, because no file may go unverified', async (t) => {
    const { job, verify } = await signed(t);
    job.write('elsewhere', 'x');
    symlinkSync('../elsewhere', join(job.workspace, 'dist/link'));
    assertRefused(
      await verify(),
      'file-unreadable',
      /not every matching file can be verified: .*"dist\/link"/,
    );
    const rest = await verify({ files: 'dist/*\n!dist/link' });
    assert.equal(rest.code, 0, rest.stdout);
  });

  test('a bundle with its former name is found', async (t) => {
    const { job, verify } = await signed(t);
    const place = join(job.workspace, 'dist/a.sigstore');
    renameSync(`${place}.json`, place);
    const run = await verify();
    assert.equal(run.outputs['count'], '2', run.stdout);
  });

  test('a directory of bundles has each at the path of its file, or anywhere if its name is unique', async (t) => {
    const { job, verify } = await signed(t, ['a', 'b', 'sub/c'], { files: 'dist/**' });
    const move = (from: string, to: string) => {
      mkdirSync(join(job.workspace, to, '..'), { recursive: true });
      renameSync(join(job.workspace, from), join(job.workspace, to));
    };
    move('dist/a.sigstore.json', 'proof/dist/a.sigstore.json');
    move('dist/b.sigstore.json', 'proof/b.sigstore.json');
    move('dist/sub/c.sigstore.json', 'proof/deep/er/c.sigstore.json');
    const inputs = { files: 'dist/**', bundles: 'proof' };
    const run = await verify(inputs);
    assert.equal(run.outputs['count'], '3', run.stdout);
    assertRefused(await verify({ files: 'dist/**' }), 'bundle-missing', /^3 of 3 files/);
    job.write('proof/other/b.sigstore.json', job.read('proof/b.sigstore.json'));
    assertRefused(
      await verify(inputs),
      'bundle-missing',
      /^1 of 3 files has no bundle in "proof": "dist\/b"/,
    );
    assertRefused(
      await verify({ bundles: 'nowhere' }),
      'file-unreadable',
      /"bundles", "nowhere", does not exist/,
    );
  });

  test('a manifest verifies all of its files and no others', async (t) => {
    const { job, verify } = await signed(t, ['a', 'b', 'c']);
    const inputs = { bundles: MANIFEST };
    const whole = await verify(inputs);
    assert.equal(whole.outputs['count'], '3', whole.stdout);
    const some = await verify({ ...inputs, files: 'dist/a' });
    assert.equal(some.outputs['count'], '3', some.stdout);
    job.write('dist/extra', 'planted');
    job.write('dist/extra.sigstore.json', job.read('dist/a.sigstore.json'));
    assertRefused(
      await verify(inputs),
      'bundle-missing',
      /^1 of 4 files has no bundle in the manifest "sigstore-manifest\.json": "dist\/extra"/,
    );
    rmSync(join(job.workspace, 'dist/extra'));
    rmSync(join(job.workspace, 'dist/c'));
    for (const files of ['dist/*', 'dist/a'])
      assertRefused(
        await verify({ ...inputs, files }),
        'file-unreadable',
        /"dist\/c": file "dist\/c" does not exist/,
      );
  });

  test('a manifest verifies in the folder that it was downloaded to', async (t) => {
    const { job, who, verify } = await signed(t, ['a', 'b']);
    for (const path of job.list()) job.write(`down/${path}`, readFileSync(join(job.workspace, path)));
    rmSync(join(job.workspace, 'dist'), { recursive: true });
    const run = await verify({ files: 'down/dist/*', bundles: `down/${MANIFEST}` });
    assert.deepEqual(run.outputs, { count: '2', ...who }, run.stdout);
    // Only the bundles in a folder, the files where they were built.
    renameSync(join(job.workspace, 'down/dist'), join(job.workspace, 'dist'));
    for (const name of ['a', 'b']) {
      const bundle = `dist/${name}.sigstore.json`;
      job.write(`down/${bundle}`, job.read(bundle));
      rmSync(join(job.workspace, bundle));
    }
    const apart = await verify({ files: 'dist/*', bundles: `down/${MANIFEST}` });
    assert.equal(apart.outputs['count'], '2', apart.stdout);
  });

  const EDITS: readonly (readonly [
    what: string,
    edit: (row: Record<string, unknown>, manifest: Record<string, unknown>) => void,
    code: string,
    says: RegExp,
  ])[] = [
    [
      'another SHA-256',
      (row) => Object.assign(row, { sha256: sha256('x') }),
      'signature-invalid',
      /its SHA-256 is [0-9a-f]{64}, not [0-9a-f]{64} as in the manifest/,
    ],
    [
      'a file that was not signed',
      (row) => Object.assign(row, { status: 'failed' }),
      'bundle-missing',
      /^1 of 2 files has no bundle in the manifest/,
    ],
    [
      "another file's bundle",
      (row) => Object.assign(row, { bundle: 'dist/a.sigstore.json' }),
      'signature-invalid',
      /"dist\/b": the bundle is for another file/,
    ],
    [
      'a bundle that does not exist',
      (row) => Object.assign(row, { bundle: 'x' }),
      'bundle-missing',
      /"dist\/b"/,
    ],
    [
      'a way out',
      (row) => Object.assign(row, { path: 'dist/../../b' }),
      'input-invalid',
      /the path "dist\/\.\.\/\.\.\/b"/,
    ],
    [
      'an absolute path',
      (row) => Object.assign(row, { path: '/etc/hostname' }),
      'input-invalid',
      /the path "\/etc\/hostname"/,
    ],
    [
      'a bundle far away',
      (row) => Object.assign(row, { bundle: '../b.json' }),
      'input-invalid',
      /the bundle "\.\.\/b\.json"/,
    ],
    [
      'a file twice',
      (row) => Object.assign(row, { path: 'dist/a' }),
      'input-invalid',
      /names "dist\/a" twice/,
    ],
    ['no digest', (row) => Object.assign(row, { sha256: 7 }), 'input-invalid', /no SHA-256 of "dist\/b"/],
    [
      'another schema',
      (_, manifest) => Object.assign(manifest, { schema: 2 }),
      'input-invalid',
      /not of schema 1/,
    ],
  ];

  for (const [what, edit, code, says] of EDITS) {
    test(`refused: a manifest with ${what}`, async (t) => {
      const { job, verify } = await signed(t);
      editManifest(job, (manifest) => edit(manifest.files[1] ?? {}, manifest));
      assertRefused(await verify({ bundles: MANIFEST }), code, says);
    });
  }

  test('refused: a manifest whose path leads through a link out of the workspace', async (t) => {
    const { job, verify } = await signed(t);
    const outside = join(job.workspace, '..', 'outside');
    mkdirSync(outside);
    renameSync(join(job.workspace, 'dist/b'), join(outside, 'b'));
    symlinkSync(outside, join(job.workspace, 'way'));
    editManifest(job, ({ files }) => Object.assign(files[1] ?? {}, { path: 'way/b' }));
    const run = await verify({ files: 'dist/a', bundles: MANIFEST });
    assertRefused(run, 'file-outside-workspace', /"way\/b" is outside the workspace/);
  });

  test('refused: a missing manifest, and one with a duplicate member', async (t) => {
    const { job, verify } = await signed(t);
    for (const [text, says] of [
      ['', /not a valid manifest: it is not JSON/],
      ['[]', /not of schema 1/],
      ['{"schema": 1, "files": [], "files": []}', /same name twice/],
      [job.read('dist/a.sigstore.json'), /is a file of bundles, and only attestations/],
    ] as const) {
      job.write(MANIFEST, text);
      assertRefused(await verify({ bundles: MANIFEST }), 'input-invalid', says);
    }
  });

  test('digests verify instead of files, next to their bundles and by a manifest', async (t) => {
    const { job, who, verify } = await signed(t, ['a', 'b']);
    const line = (name: string, content = `content of ${name}`) => `${sha256(content)}  dist/${name}`;
    for (const name of ['a', 'b']) rmSync(join(job.workspace, 'dist', name));
    job.write('SUMS', `${line('a')}\n${line('b')}\n`);
    for (const bundles of ['', 'dist', MANIFEST]) {
      const run = await verify({ files: '', digests: 'SUMS', bundles });
      assert.deepEqual(run.outputs, { count: '2', ...who }, run.stdout);
    }
    const inputs = { files: '', digests: `${line('a')}\n${line('b', 'x')}` };
    assertRefused(
      await verify(inputs),
      'signature-invalid',
      /^1 of 2 files does not verify; the first, "dist\/b"/,
    );
    assertRefused(await verify({ ...inputs, bundles: MANIFEST }), 'signature-invalid', /as in the manifest/);
    const less = { files: '', digests: `${line('a')}\n`, bundles: MANIFEST };
    assertRefused(await verify(less), 'input-invalid', /"digests" does not list "dist\/b"; .* does/);
    const more = { files: '', digests: `${line('a')}\n${line('b')}\n${line('c')}` };
    assertRefused(await verify(more), 'bundle-missing', /^1 of 3 files has no bundle: "dist\/c"/);
  });

  test('an attestation counts for its subject if `predicate-type` is its type', async (t) => {
    // The command signs here, which no other test may see.
    const { job, verify } = await signed(t, ['a'], { summary: 'false' });
    rmSync(join(job.workspace, 'dist/a.sigstore.json'));
    const statement = {
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'a', digest: { sha256: sha256('content of a') } }],
      predicateType: 'https://acme.example.test/build/v1',
      predicate: {},
    };
    job.write('statement.json', JSON.stringify(statement));
    const attest = ['sign', '--in-toto', '--trust-config', 'trust.json', '--bundle', 'dist/a.sigstore.json'];
    const attested = await job.command([...attest, 'statement.json']);
    assert.equal(attested.code, 0, attested.stderr);
    const wanted = { 'predicate-type': statement.predicateType };
    const run = await verify(wanted);
    assert.equal(run.outputs['count'], '1', run.stdout);
    const { predicateType } = statement;
    assert.match(
      run.stdout,
      new RegExp(`^Result: Verified 1 file by attestations of ${predicateType}, signed by `, 'm'),
    );
    assert.ok(
      run.summary.includes(`Attestation&nbsp;of</th><td><code>${predicateType.replace('://', '&#58;//')}`),
    );
    assertRefused(
      await verify(),
      'signature-invalid',
      /is an attestation of the type "https:.*not a signature/,
    );
    const other = { 'predicate-type': 'https://acme.example.test/test/v1' };
    assertRefused(await verify(other), 'signature-invalid', /build\/v1".*not an attestation of ".*test\/v1"/);
    job.write('dist/a', 'other');
    assertRefused(await verify(wanted), 'signature-invalid', /no subject with the digest/);
    const plain = await signed(t, ['a']);
    assertRefused(await plain.verify(wanted), 'signature-invalid', /is a signature, not an attestation of/);
  });

  test('a file that only has the name of a bundle is refused, and so is a file in a .git folder', async (t) => {
    const { job, verify } = await signed(t);
    const cases = [
      ['dist/run.sigstore', '#!/bin/sh'],
      ['dist/evil.intoto.jsonl', '{}'],
      ['dist/sub/sigstore-manifest.json', '{}'],
      ['dist/sub/.git/hooks/post-checkout', 'x'],
    ] as const;
    for (const [path, content] of cases) {
      job.write(path, content);
      const says = new RegExp(`can be verified: .*"${path.replace(/\.git.*/, '.git')}`);
      const code = path.includes('.git') ? 'file-unreadable' : 'bundle-malformed';
      assertRefused(await verify({ files: 'dist/**' }), code, says);
      rmSync(join(job.workspace, path));
    }
    rmSync(join(job.workspace, 'dist/sub'), { recursive: true });
    const line = `${sha256('x')}  dist/setup.sigstore`;
    const digests = `${sha256('content of a')}  dist/a\n${line}`;
    assertRefused(await verify({ files: '', digests }), 'bundle-malformed', /"dist\/setup\.sigstore"/);
    job.write('dist/spare.sigstore.json', job.read('dist/a.sigstore.json'));
    job.write('dist/sigstore-manifest-0123abcd.json', job.read(MANIFEST));
    const run = await verify();
    assert.equal(run.outputs['count'], '2', run.stdout);
  });

  test('a file with one bundle per line verifies if one of them does', async (t) => {
    const { job, verify } = await signed(t);
    const [a, b] = ['a', 'b'].map((name) => job.read(`dist/${name}.sigstore.json`).trim());
    job.write('dist/a.sigstore.json', `${b}\n${a}\n`);
    rmSync(join(job.workspace, 'dist/b.sigstore.json'));
    job.write('dist/b.sigstore.jsonl', `${b}\n${a}\n`);
    const run = await verify();
    assert.equal(run.outputs['count'], '2', run.stdout);
    job.write('dist/b.sigstore.jsonl', `${a}\n${a}\n`);
    assertRefused(
      await verify(),
      'signature-invalid',
      /"dist\/b": none of the 2 bundles counts: line 1: .*; line 2: /,
    );
  });

  test('bundles verify in another tree than their files', async (t) => {
    const { job, verify } = await signed(t, ['linux/app', 'mac/app'], { files: 'dist/**' });
    for (const name of ['linux', 'mac']) {
      mkdirSync(join(job.workspace, 'b', name), { recursive: true });
      const bundle = `${name}/app.sigstore.json`;
      renameSync(join(job.workspace, 'dist', bundle), join(job.workspace, 'b', bundle));
    }
    renameSync(join(job.workspace, 'dist'), join(job.workspace, 'dl'));
    const run = await verify({ files: 'dl/**', bundles: 'b' });
    assert.equal(run.outputs['count'], '2', run.stdout);
  });

  const NAMES = [
    'two words',
    '::error::no',
    '##[error]no',
    'line\nbreak',
    '<img src=x>',
    '*bold* `code` | @mona #1',
    '$(id) $\u007b{ github }}',
    'gnp\u202eexe',
    'ümlaut-日本-😀',
    '-dash',
  ];

  test('names with odd characters are shown unchanged and have no effect', async (t) => {
    const { job, verify } = await signed(t, NAMES);
    const run = await verify({ bundles: MANIFEST });
    assert.equal(run.outputs['count'], String(NAMES.length), run.stdout);
    assert.deepEqual(commandsIn(run.stdout), []);
    for (const name of NAMES) job.write(`dist/${name}`, 'changed');
    const changed = await verify();
    assertRefused(changed, 'signature-invalid', /^10 of 10 files do not verify/);
    for (const text of [run.summary, changed.summary]) {
      assert.doesNotMatch(text, /<img|\u202e|@mona|\*bold\*|`code`/);
      assert.match(text, /&#58;&#58;error|::error::no/);
    }
  });

  const WHO = 'https://github.com/octo/demo/.github/workflows/x.yml@refs/heads/main';
  const BAD: readonly (readonly [inputs: Inputs, says: readonly RegExp[]])[] = [
    [{}, [/"files" is empty/, /"issuer" is missing/, /verification needs to know who must have signed/]],
    [{ files: 'a', issuer: 'https://a.test' }, [/verification needs to know who must have signed/]],
    [{ files: 'a', identity: WHO }, [/"issuer" is missing/]],
    [{ files: 'a', identity: '**', issuer: 'https://a.test' }, [/"identity" "\*\*" matches any owner/]],
    [{ files: 'a', identity: WHO, issuer: 'https://*' }, [/"issuer" must be exact/]],
    [
      { files: 'a', identity: WHO, issuer: 'https://a.test', policy: 'source-repo: x' },
      [/line 1 of the policy names the extension "source-repo", which no certificate has/],
    ],
    [
      { files: 'a', digests: 'b', identity: WHO, issuer: 'https://a.test', timeout: 'never', summary: 'no' },
      [
        /"files" and "digests" cannot be combined/,
        /"timeout" must be a time/,
        /"summary" must be true or false/,
      ],
    ],
    [
      { files: 'a', identity: WHO, issuer: 'https://a.test', 'trusted-root': 'x', instance: 'staging' },
      [/"instance" and "trusted-root" cannot be combined/],
    ],
  ];

  test('inputs without an expected signer, and other bad inputs, are all reported before anything is done', async (t) => {
    const job = await startJob(t);
    for (const [inputs, says] of BAD) {
      const run = await job.action('verify', { instance: '', ...inputs }, OFFLINE);
      assert.equal(run.outputs['failure-code'], 'input-invalid', run.stdout);
      for (const each of says) assert.match(run.commands.join('\n'), each);
    }
    const unmatched = await job.action('verify', {
      files: 'none/*',
      identity: WHO,
      issuer: 'https://a.test',
    });
    assertRefused(unmatched, 'pattern-unmatched', /"none\/\*" matches no file/);
    const [identity, issuer] = [WHO, 'https://a.test'];
    job.write('dist/a', 'a');
    job.write('dist/a.sigstore.json', '{}');
    const broken = { files: 'dist/*', identity, issuer, instance: 'nothing.json' };
    assertRefused(await job.action('verify', broken), 'instance-invalid', /"nothing\.json" does not exist/);
    const misspelt = await job.action('verify', { files: 'dist/*', identity, issuer, polices: 'x' });
    assertRefused(misspelt, 'input-invalid', /unknown input "polices": did you mean "policy"\?/);
    assert.deepEqual(job.sandbox.requests, []);
  });

  test('a notice says that the identity of a reusable workflow does not show whose files these are', async (t) => {
    const job = await startJob(t);
    job.write('dist/a', 'a');
    const callee = 'acme/ci/.github/workflows/sign.yml@refs/tags/v1';
    const token = await job.sandbox.mintToken({ job_workflow_ref: callee });
    const run = await job.run({ 'identity-token': token, 'upload-artifact': 'false' });
    assert.equal(run.code, 0, run.stdout);
    const who = {
      files: 'dist/*',
      identity: `https://github.com/${callee}`,
      issuer: job.sandbox.urls.issuer,
    };
    for (const policy of ['', 'source-repository-ref: refs/heads/*\nsource-repository-uri: **']) {
      const bare = await job.action('verify', { ...who, policy });
      assert.equal(bare.code, 0, bare.stdout);
      assert.match(
        bare.stdout,
        /^::notice::add `source-repository-uri: https:\/\/github\.com\/octo\/demo` to the policy/m,
      );
      assert.match(bare.summary, /> \[!NOTE\]/);
      assert.match(bare.summary, /<code>build-config-uri<\/code><\/td><td><code>.*octo\/demo/);
    }
    const asked = await job.action('verify', {
      ...who,
      policy: 'source-repository-uri: https://github.com/octo/*',
    });
    assert.deepEqual([asked.code, asked.commands], [0, []], asked.stdout);
  });

  test('the time limit ends the run, and no file counts as verified', async (t) => {
    const { verify } = await signed(t, ['a']);
    const silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    t.after(() => silent.close());
    const { port } = silent.address() as AddressInfo;
    const run = await verify({ timeout: '1s', instance: `http://127.0.0.1:${port}/trust.json` });
    assertRefused(run, 'run-timeout', /took longer than its time limit of 1 s/);
  });
});
