// `sign` and `verify` on the embedded Sigstore: what they give, what they leave on the disk, and each way to fail.
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { inspect } from 'node:util';
import { ExpiredIdentity, IdentityError, IdentityToken } from '../../src/library/oidc.ts';
import { SigningError, type SignOptions, SigstoreError, sign, verify } from '../../src/library/signing.ts';
import { type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts';
import { newDirectory } from '../support/command.ts';
import { IDENTITY } from '../support/job.ts';

async function project(t: TestContext, options: SandboxOptions = {}) {
  const cwd = newDirectory(t);
  const sandbox = await startSandbox(options);
  t.after(sandbox.close);
  for (const name of ['a', 'b']) {
    mkdirSync(join(cwd, name));
    writeFileSync(join(cwd, name, 'file.txt'), `of ${name}\n`);
  }
  const notices: string[] = [];
  const call = {
    cwd,
    instance: sandbox.clientTrustConfig,
    env: { NO_GCE_CHECK: 'true', ...sandbox.env },
    onNotice: (notice: string) => void notices.push(notice),
  } satisfies SignOptions;
  const list = () =>
    readdirSync(cwd, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  const signer = { identity: IDENTITY, issuer: sandbox.urls.issuer };
  return { cwd, sandbox, call, list, signer, notices };
}

async function rejection(call: Promise<unknown>): Promise<SigstoreError> {
  const error = await call.then(
    (value) => assert.fail(`it gave ${inspect(value)}`),
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof SigstoreError, inspect(error));
  return error;
}

const FILES = ['a/file.txt', './b/file.txt'];

test('a pointer of Git LFS is signed with a notice', async (t) => {
  const { cwd, call, notices } = await project(t);
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 7\n`;
  writeFileSync(join(cwd, 'a', 'file.txt'), pointer);
  assert.equal((await sign(FILES, call)).files.length, 2);
  assert.match(notices.join('\n'), /^"a\/file\.txt" is a Git LFS pointer, not the file itself;/);
});

test('sign() signs files as the job and returns what a script needs for each; all of it verifies', async (t) => {
  const { cwd, call, signer, notices } = await project(t);
  const { identity, issuer, files } = await sign(FILES, call);
  writeFileSync(join(cwd, 'lines'), files.map(({ bundle }) => `${JSON.stringify(bundle)}\n`).join(''));
  assert.deepEqual({ identity, issuer }, signer);
  assert.deepEqual(
    files.map(({ file, status, bundlePath, failure }) => [file, status, bundlePath, failure]),
    FILES.map((file) => [file, 'signed', join(cwd, `${file}.sigstore.json`), undefined]),
  );
  for (const { file, bundlePath = '', bundle, sha256, logEntry, signedAt } of files) {
    assert.deepEqual(JSON.parse(readFileSync(bundlePath, 'utf8')), bundle);
    assert.match(sha256 ?? '', /^[0-9a-f]{64}$/);
    const expected = { ...signer, signedAt, predicateType: undefined };
    for (const given of [bundle, bundlePath, undefined, 'lines']) {
      const { logEntry: entry, ...verified } = await verify(file, given, signer, call);
      assert.deepEqual(verified, expected);
      assert.deepEqual([entry?.index, entry?.kind], [logEntry?.index, logEntry?.kind]);
    }
    await verify(`sha256:${sha256}`, bundle, { ...signer, certificatePolicy: 'build-trigger: push' }, call);
    const byPattern = { identityRegexp: '.*/release\\.yml@refs/heads/main', issuer };
    assert.equal((await verify(file, bundle, byPattern, call)).identity, identity);
  }
  assert.deepEqual(notices, []);
});

test('one token serves all files: as an object, as text, and for another client', async (t) => {
  const own = { path: '/octo', kind: 'github-workflow', audience: 'octo' } as const;
  const { sandbox, call, signer } = await project(t, { issuers: [own] });
  const raw = await sandbox.mintToken();
  const env = { NO_GCE_CHECK: 'true' };
  for (const identityToken of [raw, new IdentityToken(raw)]) {
    const { identity } = await sign(FILES, { ...call, env, identityToken, existing: 'overwrite' });
    assert.equal(identity, signer.identity);
  }
  const none = await rejection(sign(FILES, { ...call, env, existing: 'overwrite' }));
  assert.ok(none instanceof IdentityError);
  assert.equal(none.code, 'no-identity');
  const ours = await sandbox.mintToken({ iss: `${sandbox.urls.issuer}/octo` });
  const client = new IdentityToken(ours, 'octo');
  const signed = await sign(FILES, { ...call, env, identityToken: client, existing: 'overwrite' });
  assert.equal(signed.issuer, `${sandbox.urls.issuer}/octo`);
  const foreign = new IdentityToken(await sandbox.mintToken({ aud: 'octo' }), 'octo');
  const refused = await rejection(
    sign(FILES, { ...call, env, identityToken: foreign, existing: 'overwrite' }),
  );
  assert.ok(refused instanceof IdentityError);
  for (const [token, Expected] of [
    [await sandbox.mintToken({ iat: 1_000_000_000, exp: 1_000_000_300 }), ExpiredIdentity],
    [await sandbox.mintToken({ aud: 'octo' }), IdentityError],
    ['no token', IdentityError],
  ] as const) {
    const error = await rejection(sign(FILES, { ...call, env, identityToken: token }));
    assert.ok(error instanceof Expected, inspect(error));
    for (const part of token.split('.').filter(({ length }) => length > 8))
      assert.ok(!`${inspect(error, { depth: 10 })}${error.diagnostics()}`.includes(part));
  }
});

test('existing bundles are refused, kept or replaced; new ones can be elsewhere, or only in the result', async (t) => {
  const { cwd, sandbox, call, list, notices } = await project(t);
  const [first = ''] = FILES;
  const { files } = await sign([first], { ...call, write: false });
  assert.deepEqual([list(), files[0]?.bundlePath], [[], undefined]);
  assert.ok(files[0]?.bundle !== undefined);
  await sign([first], { ...call, outputDirectory: 'bundles' });
  assert.deepEqual(list(), ['bundles/file.txt.sigstore.json']);
  const wrong = await rejection(sign([first], { ...call, outputDirectory: 'a/file.txt' }));
  assert.equal(wrong.code, 'output-unwritable');
  assert.match(wrong.message, /^`outputDirectory` "a\/file\.txt" /);
  const clash = await rejection(sign(FILES, { ...call, outputDirectory: 'other' }));
  assert.equal(clash.code, 'output-collision');
  await sign([first], call);
  const before = sandbox.requests.length;
  const there = await rejection(sign(FILES, call));
  assert.equal(there.code, 'output-exists');
  assert.match(there.fix, /`existing: 'keep'`/);
  assert.equal(sandbox.requests.length, before);
  const kept = await sign(FILES, { ...call, existing: 'keep' });
  assert.deepEqual(
    kept.files.map(({ status }) => status),
    ['kept', 'signed'],
  );
  const bundle = JSON.parse(readFileSync(join(cwd, `${first}.sigstore.json`), 'utf8'));
  assert.deepEqual(kept.files[0]?.bundle, bundle);
  const replaced = await sign([first], { ...call, existing: 'overwrite' });
  assert.notDeepEqual(replaced.files[0]?.bundle, bundle);
  writeFileSync(join(cwd, `${first}.sigstore.json`), `${JSON.stringify(bundle)}\n`.repeat(2));
  const again = await sign([first], { ...call, existing: 'keep' });
  assert.equal(again.files[0]?.status, 'signed');
  assert.match(notices.join(), /is not kept: .*it is a file of several bundles/);
});

test('an error in a call is found before any request and has its code', async (t) => {
  const { sandbox, call, list } = await project(t);
  const cases: readonly (readonly [files: unknown, options: object, code: string])[] = [
    [FILES, { outputdirectory: 'x' }, 'usage'],
    [FILES, { policy: 5 }, 'usage'],
    [FILES, { existing: 'replace' }, 'usage'],
    [FILES, { concurrency: 0 }, 'usage'],
    [FILES, { rekorVersion: 3 }, 'usage'],
    [FILES, { identityToken: {} }, 'usage'],
    [FILES, { write: false, outputDirectory: 'x' }, 'usage'],
    [FILES, { instance: '' }, 'usage'],
    [FILES, { instance: { size: 1n } }, 'usage'],
    [FILES, { instance: 'http://sigstore.example.test/config.json' }, 'instance-invalid'],
    [FILES, { instance: 'not-there.json' }, 'instance-invalid'],
    [FILES, { instance: { mediaType: 'text/plain' } }, 'instance-invalid'],
    [FILES, { policy: 'no such claim: x' }, 'input-invalid'],
    [FILES, { signal: {} }, 'usage'],
    [FILES, { cwd: '' }, 'usage'],
    [FILES, { outputDirectory: '' }, 'usage'],
    [FILES, { signal: AbortSignal.abort() }, 'interrupted'],
    [FILES, { env: { GITHUB_EVENT_NAME: 'pull_request_target' } }, 'untrusted-trigger'],
    [FILES, { env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } }, 'input-invalid'],
    ['a/file.txt', {}, 'usage'],
    [[], {}, 'usage'],
    [[5], {}, 'usage'],
    [['a'], {}, 'file-unreadable'],
    [['not-there'], {}, 'file-unreadable'],
  ];
  for (const [files, options, code] of cases) {
    const error = await rejection(sign(files as string[], { ...call, ...options }));
    assert.equal(error.code, code, `${inspect([files, options])}: ${error.message}`);
    assert.ok(error.diagnostics().includes(error.message) && error.diagnostics().includes(error.fix));
  }
  assert.deepEqual([sandbox.requests, list()], [[], []]);
});

test('a policy that is not met, or a private repository, ends the call before a certificate is requested', async (t) => {
  const { sandbox, call } = await project(t, { claims: { repository_visibility: 'private' } });
  const policy = await rejection(sign(FILES, { ...call, policy: 'ref_type: tag' }));
  assert.ok(policy instanceof IdentityError);
  assert.equal(policy.code, 'policy-mismatch');
  const hidden = await rejection(sign(FILES, call));
  assert.equal(hidden.code, 'private-repository');
  assert.match(hidden.fix, /`allowPrivateRepository: true`/);
  assert.ok(sandbox.requests.every(({ service }) => service === 'identity'));
  assert.equal((await sign(FILES, { ...call, allowPrivateRepository: true })).files.length, 2);
});

test('if not every file can be signed, the error has the result of each, and signed files stay signed', async (t) => {
  const rekor = ({ nth, method }: Readonly<{ nth: number; method: string }>) =>
    method === 'POST' && nth === 1 ? { status: 400, body: { message: 'no' } } : undefined;
  const { call, list } = await project(t, { faults: { rekor } });
  const error = await rejection(sign(FILES, { ...call, concurrency: 1 }));
  assert.ok(error instanceof SigningError, inspect(error));
  assert.deepEqual([error.name, error.code], ['SigningError', 'some-files-failed']);
  assert.deepEqual(
    error.files.map(({ status, failure, bundle }) => [status, failure?.code, bundle !== undefined]),
    [
      ['signed', undefined, true],
      ['failed', 'service-refused', false],
    ],
  );
  assert.deepEqual(list(), ['a/file.txt.sigstore.json']);
  assert.equal((await sign(FILES, { ...call, existing: 'keep' })).files.length, 2);
});

test('a bundle for another file, by another signer, malformed, or without an expected signer is refused', async (t) => {
  const { sandbox, call, signer } = await project(t);
  const [{ bundle = {} } = assert.fail()] = (await sign(['a/file.txt'], { ...call, write: false })).files;
  const before = sandbox.requests.length;
  const cases: readonly (readonly [file: unknown, bundle: unknown, policy: object, code: string])[] = [
    ['b/file.txt', bundle, {}, 'signature-invalid'],
    ['a/file.txt', bundle, { identity: `${IDENTITY}s` }, 'certificate-identity'],
    ['a/file.txt', bundle, { issuer: 'https://issuer.example.test' }, 'certificate-identity'],
    [
      'a/file.txt',
      bundle,
      { identity: undefined, identityRegexp: 'https://github.com/octo' },
      'certificate-identity',
    ],
    ['a/file.txt', bundle, { certificatePolicy: 'build-trigger: release' }, 'certificate-identity'],
    ['a/file.txt', bundle, { predicateType: 'https://slsa.dev/provenance/v1' }, 'signature-invalid'],
    ['a/file.txt', bundle, { predicate: 'builder.id: x' }, 'usage'],
    ['a/file.txt', bundle, { predicateType: 'https://slsa.dev/provenance/v1', predicate: '# none' }, 'usage'],
    [
      'a/file.txt',
      bundle,
      { predicateType: 'https://slsa.dev/provenance/v1', predicate: '..' },
      'input-invalid',
    ],
    ['a/file.txt', { ...bundle, mediaType: 'text/plain' }, {}, 'bundle-malformed'],
    ['a/file.txt', {}, {}, 'bundle-malformed'],
    ['a/file.txt', { size: 1n }, {}, 'usage'],
    ['a/file.txt', null, {}, 'usage'],
    ['a/file.txt', 5, {}, 'usage'],
    ['a/file.txt', '', {}, 'usage'],
    ['a/file.txt', 'not-there.json', {}, 'file-unreadable'],
    ['a/file.txt', undefined, {}, 'file-unreadable'],
    ['not-there', bundle, {}, 'file-unreadable'],
    ['sha256:abc', bundle, {}, 'usage'],
    [5, bundle, {}, 'usage'],
    ['a/file.txt', bundle, { identity: undefined }, 'usage'],
    ['a/file.txt', bundle, { issuer: undefined }, 'usage'],
    ['a/file.txt', bundle, { identityRegexp: '.*' }, 'usage'],
    ['a/file.txt', bundle, { identity: undefined, identityRegexp: '(' }, 'usage'],
    ['a/file.txt', bundle, { identityRegExp: '.*' }, 'usage'],
    ['a/file.txt', bundle, { certificatePolicy: 'no such: x' }, 'input-invalid'],
  ];
  for (const [file, given, policy, code] of cases) {
    const error = await rejection(verify(file as string, given as string, { ...signer, ...policy }, call));
    assert.equal(error.code, code, `${inspect([file, policy])}: ${error.message}`);
  }
  assert.equal(sandbox.requests.length, before, 'verification by a given instance sends no request');
});
