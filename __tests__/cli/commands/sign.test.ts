// `sigstore-sign sign` on the sandbox: what it writes, prints and requests, and how it ends.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { inTurn, TYPED } from '../../support/command.ts';
import { startServer } from '../../support/http-server.ts';
import { type Job, startJob } from '../../support/job.ts';
import { commandsInVisible } from '../../support/runner.ts';
import { GITHUB_CLAIMS, tokenOf } from '../../support/sample-tokens.ts';

const IDENTITY = 'https://github.com/octo/demo/.github/workflows/release.yml@refs/heads/main';
const TRUST = ['--trust-config', 'trust.json'];

const sign = (job: Job, ...words: string[]) => job.command(['sign', ...TRUST, ...words]);
const services = (job: Job) => job.sandbox.requests.map((request) => request.service);
const kindOf = (job: Job, bundle: string): string => {
  const [entry] = JSON.parse(job.read(bundle)).verificationMaterial.tlogEntries;
  return `${entry.kindVersion.kind}/${entry.kindVersion.version}`;
};

test('signs files with one certificate; stdout has only paths, stderr the messages', async (t) => {
  const job = await startJob(t);
  job.write('a.txt', 'one');
  job.write('sub/b.txt', 'two');
  const { code, stdout, stderr } = await sign(job, 'a.txt', './sub/b.txt');
  assert.equal(code, 0, stderr);
  assert.equal(stdout, 'a.txt.sigstore.json\nsub/b.txt.sigstore.json\n');
  assert.deepEqual(job.list(), ['a.txt', 'a.txt.sigstore.json', 'sub/b.txt', 'sub/b.txt.sigstore.json']);
  const asked = services(job);
  assert.deepEqual(asked.toSorted(), ['fulcio', 'identity', 'rekor', 'rekor', 'timestamp', 'timestamp']);
  const [signed = '', verify = '', ...more] = stderr.split('\n');
  const issuer = job.sandbox.urls.issuer;
  assert.equal(signed, `Signed 2 files as ${IDENTITY} (issuer ${issuer}).`);
  assert.deepEqual(more, [''], 'nothing else is printed in a pipe');
  // The command that it prints works unchanged in a shell.
  const line = verify.replace('Verify with: ', '');
  assert.ok(line.startsWith(`${TYPED} verify `), line);
  const env = { PATH: dirname(process.execPath) };
  execFileSync('/bin/sh', ['-c', line], { cwd: job.workspace, env, stdio: 'pipe' });
});

test('--json makes stdout the manifest', async (t) => {
  const job = await startJob(t);
  job.write('dist/a.whl', 'wheel');
  const earliest = Math.floor(Date.now() / 1000) * 1000;
  const { code, stdout } = await sign(job, '--json', 'dist/a.whl');
  assert.equal(code, 0);
  const manifest = JSON.parse(stdout);
  const [{ signedAt, log, ...file }] = manifest.files;
  assert.deepEqual(
    { ...manifest, files: [] },
    {
      ...{ schema: 1, identity: IDENTITY, issuer: job.sandbox.urls.issuer, instance: 'trust.json' },
      files: [],
    },
  );
  const sha256 = createHash('sha256').update('wheel').digest('hex');
  const bundle = 'dist/a.whl.sigstore.json';
  assert.deepEqual(file, { path: 'dist/a.whl', size: 5, sha256, bundle, status: 'signed' });
  assert.equal(log.kind, 'hashedrekord/0.0.2');
  assert.equal(new URL(log.url).origin, job.sandbox.urls.rekor2);
  assert.ok(Date.parse(signedAt) >= earliest && Date.parse(signedAt) <= Date.now(), signedAt);
});

test('--bundle and --output-directory place bundles, also outside the working directory', async (t) => {
  const job = await startJob(t);
  job.write('a', 'one');
  job.write('b', 'two');
  const one = await sign(job, '--bundle', 'out/x.json', 'a');
  assert.deepEqual([one.code, one.stdout], [0, 'out/x.json\n'], one.stderr);
  assert.match(one.stderr, / --bundle out\/x\.json a\n/);
  const both = await sign(job, '--output-directory', '../elsewhere', 'a', 'b');
  const paths = ['../elsewhere/a.sigstore.json', '../elsewhere/b.sigstore.json'];
  // What is outside the working directory is shown by its absolute path.
  const shown = paths.map((path) => `${join(job.workspace, path)}\n`).join('');
  assert.deepEqual([both.code, both.stdout], [0, shown], both.stderr);
  for (const path of paths) JSON.parse(job.read(path));
  assert.deepEqual(job.list(), ['a', 'b', 'out/x.json']);
});

test('an existing bundle stays unless --overwrite is given', async (t) => {
  const job = await startJob(t);
  job.write('a', 'one');
  job.write('a.sigstore.json', 'old');
  const refused = await inTurn([[], ['--existing', 'fail']], (words) => sign(job, ...words, 'a'));
  for (const { code, stderr } of refused) {
    assert.equal(code, 2);
    assert.match(
      stderr,
      /"a\.sigstore\.json" already exists[\s\S]*give --overwrite\..*give --existing keep\.[\s\S]*code: output-exists/,
    );
  }
  assert.equal(job.read('a.sigstore.json'), 'old');
  assert.deepEqual(services(job), []);
  for (const words of [['--overwrite'], ['--existing', 'overwrite']]) {
    const before = job.read('a.sigstore.json');
    const { code, stderr } = await sign(job, ...words, 'a');
    assert.equal(code, 0, stderr);
    assert.notEqual(job.read('a.sigstore.json'), before);
  }
});

test('--rekor-version chooses the log', async (t) => {
  const job = await startJob(t);
  job.write('a', 'one');
  for (const [version = '', kind] of [
    ['1', 'hashedrekord/0.0.1'],
    ['2', 'hashedrekord/0.0.2'],
  ]) {
    const { code, stderr } = await sign(job, '--rekor-version', version, '--overwrite', 'a');
    assert.equal(code, 0, stderr);
    assert.equal(kindOf(job, 'a.sigstore.json'), kind);
  }
});

test('the instance comes from a file, an address, two separate files, or the environment', async (t) => {
  const job = await startJob(t);
  job.write('a', 'one');
  job.write('root.json', JSON.stringify(job.sandbox.trustedRoot));
  job.write('config.json', JSON.stringify(job.sandbox.signingConfig));
  const server = createServer((_, response) => response.end(job.read('trust.json')));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/trust.json`;
  const apart = ['--trusted-root', 'root.json', '--signing-config', 'config.json'];
  const ways = [
    { words: TRUST, instance: 'trust.json' },
    { words: ['--trust-config', url], instance: url },
    { words: apart, instance: 'root.json' },
    { words: [], env: { SIGSTORE_TRUST_CONFIG: 'trust.json' }, instance: 'trust.json' },
  ];
  for (const { words, env = {}, instance } of ways) {
    const ran = await job.command(['sign', '--json', '--overwrite', ...words, 'a'], env);
    assert.equal(ran.code, 0, ran.stderr);
    assert.equal(JSON.parse(ran.stdout).instance, instance);
    assert.equal(/SIGSTORE_TRUST_CONFIG/.test(ran.stderr), words.length === 0, 'the environment is named');
    const option = words === apart ? '--trusted-root' : '--trust-config';
    const told = ` verify ${option} ${instance} `;
    assert.ok(ran.stderr.includes(told), ran.stderr);
  }
});

test('files are signed once, links are followed, outputs of signing are passed over', async (t) => {
  const job = await startJob(t);
  job.write('real/a', 'one');
  job.write('old.sigstore.json', '{}');
  symlinkSync(join('real', 'a'), join(job.workspace, 'link'));
  const { code, stdout, stderr } = await sign(job, 'real/a', './real/a', 'link', 'old.sigstore.json');
  assert.equal(code, 0, stderr);
  assert.equal(stdout, 'real/a.sigstore.json\nlink.sigstore.json\n');
  assert.match(stderr, /note: "real\/a" was named twice; it is signed once/);
  assert.match(stderr, /note: skipped "old\.sigstore\.json": outputs of signing are not signed/);
  const only = await sign(job, 'old.sigstore.json');
  assert.equal(only.code, 2);
  assert.match(only.stderr, /there is nothing to sign: "old\.sigstore\.json" is an output of signing/);
  assert.match(only.stderr, /fix: {2}Name the files to sign, not their bundles or signatures\./);
});

test('stdout in a pipe is one raw path per line; a path that would be two lines is skipped with a note', async (t) => {
  const job = await startJob(t);
  const odd = ['a\u001b[31m "b"', 'ä \u200b.txt', ' blank'];
  const two = 'a\n::error::c';
  for (const name of [...odd, two]) job.write(name, 'one');
  const outside = { GITHUB_ACTIONS: undefined };
  const { code, stdout, stderr } = await job.command(['sign', ...TRUST, ...odd, two], outside);
  assert.equal(code, 0, stderr);
  assert.equal(stdout, odd.map((name) => `${name}.sigstore.json\n`).join(''));
  assert.match(stderr, /^note: 1 path cannot be printed on one line; use --json to get all paths$/m);
  assert.ok(job.list().includes(`${two}.sigstore.json`));
});

test('one file that cannot be signed does not stop the others: exit 1, and the manifest says which', async (t) => {
  const faults = {
    rekor: ({ nth }: { nth: number }) => (nth === 1 ? { status: 400, body: { message: 'no' } } : undefined),
  };
  const job = await startJob(t, { faults });
  for (const name of ['a', 'b', 'c']) job.write(name, name);
  const { code, stdout, stderr } = await sign(job, '--json', '--concurrency', '1', 'a', 'b', 'c');
  assert.equal(code, 1);
  const { files } = JSON.parse(stdout);
  assert.deepEqual(
    files.map((file: { status: string }) => file.status),
    ['signed', 'failed', 'signed'],
  );
  assert.equal(files[1].failure.code, 'service-refused');
  assert.match(stderr, /^b: .*\(service-refused\)$/m);
  assert.match(stderr, /run again with --existing keep[\s\S]*code: some-files-failed\n$/);
  assert.ok(!job.list().includes('b.sigstore.json'));
});

test('the policy and the guard of private repositories come before anything is published', async (t) => {
  const job = await startJob(t, { claims: { repository_visibility: 'private' } });
  job.write('a', 'one');
  job.write('policy', 'ref_type: tag\n');
  job.write('open-policy', 'job_workflow_ref: octo/demo/.github/workflows/*@refs/heads/main\n');
  const mismatch = await sign(job, '--policy', 'policy', '--allow-private-repository', 'a');
  assert.deepEqual(
    [mismatch.code, /code: policy-mismatch/.test(mismatch.stderr)],
    [3, true],
    mismatch.stderr,
  );
  const guarded = await sign(job, '--policy', 'open-policy', 'a');
  assert.deepEqual(
    [guarded.code, /code: private-repository/.test(guarded.stderr)],
    [3, true],
    guarded.stderr,
  );
  assert.match(guarded.stderr, /--allow-private-repository/);
  assert.deepEqual([...new Set(services(job))], ['identity']);
  const allowed = await sign(job, '--policy', 'open-policy', '--allow-private-repository', 'a');
  assert.equal(allowed.code, 0, allowed.stderr);
});

test('a given token is used instead of the ambient one', async (t) => {
  const job = await startJob(t);
  job.write('a', 'one');
  const token = await job.sandbox.mintToken({
    job_workflow_ref: 'acme/ci/.github/workflows/sign.yml@refs/tags/v1',
  });
  const { code, stdout, stderr } = await sign(job, '--json', '--identity-token', token, 'a');
  assert.equal(code, 0, stderr);
  assert.equal(
    JSON.parse(stdout).identity,
    'https://github.com/acme/ci/.github/workflows/sign.yml@refs/tags/v1',
  );
  assert.ok(!services(job).includes('identity'));
  assert.ok(!(stdout + stderr).includes(token.split('.')[1] ?? '?'));
});

test('the instance at an address is requested after the token is checked, and not at all without a token', async (t) => {
  const job = await startJob(t);
  job.write('a', 'one');
  job.write('policy', 'ref_type: tag\n');
  const silent = await startServer(t, () => {});
  const words = ['sign', '--trust-config', silent.url.href];
  const iat = Math.floor(Date.now() / 1000);
  const token = tokenOf({ ...GITHUB_CLAIMS, ref_type: 'branch', iat, nbf: iat, exp: iat + 3600 });
  const given = await job.command([...words, '--identity-token', token, '--policy', 'policy', 'a']);
  assert.deepEqual([given.code, silent.seen.length], [3, 0], given.stderr);
  assert.match(given.stderr, /code: policy-mismatch\n$/);
  const forbidden = await startServer(t, (response) => void response.writeHead(403).end());
  const env = { ACTIONS_ID_TOKEN_REQUEST_URL: `${forbidden.url}?x` };
  const none = await job.command([...words, 'a'], env);
  assert.match(none.stderr, /code: token-request-forbidden\n$/);
  // A run that waits makes five requests, with 15 s for each.
  assert.ok(silent.seen.length < 5, 'the instance was waited for');
});

test('each class of failures has its exit code, and stdout stays one JSON document', async (t) => {
  const faulty = await startJob(t, {
    faults: { timestamp: () => ({ status: 400, body: { message: 'no' } }) },
  });
  const lying = await startJob(t, { faults: { rekor: () => ({ lie: 'log-wrong-key' }) } });
  const healthy = await startJob(t);
  for (const job of [faulty, lying, healthy]) job.write('a', 'one');
  mkdirSync(join(healthy.workspace, 'a.sigstore.json'));
  const rows = [
    { job: healthy, words: ['--concurrency', '0', 'a'], env: {}, code: 'usage', exit: 2 },
    {
      job: healthy,
      words: ['a'],
      env: { ACTIONS_ID_TOKEN_REQUEST_URL: undefined },
      code: 'id-token-variable-filtered',
      exit: 3,
    },
    { job: faulty, words: ['a'], env: {}, code: 'service-refused', exit: 4 },
    { job: lying, words: ['a'], env: {}, code: 'log-entry-invalid', exit: 5 },
    { job: healthy, words: ['missing'], env: {}, code: 'file-unreadable', exit: 6 },
    { job: healthy, words: ['--overwrite', 'a'], env: {}, code: 'output-unwritable', exit: 6 },
  ];
  for (const { job, words, env, code, exit } of rows) {
    const ran = await job.command(['sign', '--json', ...TRUST, ...words], env);
    assert.equal(ran.code, exit, `${code}: ${ran.stderr}`);
    assert.match(ran.stderr, new RegExp(`  code: ${code}\\n$`));
    const document = JSON.parse(ran.stdout);
    assert.equal((document.failure ?? document.files[0].failure).code, code);
    assert.deepEqual(
      job.list().filter((path) => path !== 'a'),
      [],
      'nothing is left behind',
    );
  }
});

test('a missing token is explained by its cause, with the lines to paste', async (t) => {
  const job = await startJob(t);
  job.write('a', 'one');
  job.write(
    '.github/workflows/release.yml',
    'on: push\njobs:\n  release:\n    runs-on: ubuntu-latest\n    steps: []\n',
  );
  job.write(
    'event.json',
    JSON.stringify({ pull_request: { head: { repo: { id: 2 } }, base: { repo: { id: 1 } } } }),
  );
  const none = { ACTIONS_ID_TOKEN_REQUEST_URL: undefined, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined };
  const fork = {
    ...none,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: join(job.workspace, 'event.json'),
  };
  const typed = TYPED.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const noIdentity = new RegExp(`\`${typed} demo\`[\\s\\S]*code: no-identity`);
  const rows = [
    {
      env: none,
      said: /fix: .*\n {8}jobs:\n {10}release:\n {12}permissions:\n[\s\S]*id-token: write[\s\S]*code: id-token-permission-missing/,
    },
    { env: { ...none, GITHUB_ACTIONS: undefined }, said: noIdentity },
    { env: fork, said: /code: fork-pull-request/ },
  ];
  for (const { env, said } of rows) {
    const { code, stderr } = await job.command(['sign', ...TRUST, 'a'], env);
    assert.equal(code, 3);
    assert.match(stderr, said);
  }
  assert.deepEqual(services(job), []);
});

test('the code of a fork is not signed with the identity of its base unless that is allowed', async (t) => {
  const job = await startJob(t);
  job.write('a.txt', 'a');
  const event = { pull_request: { head: { repo: { id: 2 } }, base: { repo: { id: 1 } } } };
  job.write('event.json', JSON.stringify(event));
  const env = {
    GITHUB_EVENT_NAME: 'pull_request_target',
    GITHUB_EVENT_PATH: join(job.workspace, 'event.json'),
  };
  const refused = await job.command(['sign', ...TRUST, 'a.txt'], env);
  assert.equal(refused.code, 3);
  assert.match(
    refused.stderr,
    /runs the code of a fork[\s\S]*--allow-untrusted-trigger[\s\S]*code: untrusted-trigger/,
  );
  assert.deepEqual(services(job), []);
  const allowed = await job.command(['sign', ...TRUST, '--allow-untrusted-trigger', 'a.txt'], env);
  assert.equal(allowed.code, 0);
  assert.match(allowed.stderr, /note: .* runs the code of a fork\. It is signed because/);
});

test('in a job, no name becomes a command to its runner, in messages, results or JSON', async (t) => {
  const job = await startJob(t);
  const names = [
    'a##[add-mask]x',
    '::add-mask::y',
    '\u200b::add-mask::z',
    'q\n::stop-commands::z',
    ' ::error::e',
  ];
  for (const name of names) job.write(name, name);
  const who = ['--certificate-identity', 'x', '--certificate-oidc-issuer', 'y'];
  const runs = [
    ['sign', ...TRUST, '--', ...names],
    ['sign', ...TRUST, '--overwrite', '--json', '--', ...names],
    ...names.map((name) => ['sign', ...TRUST, '--overwrite', '--', name]),
    ['sign', ...TRUST, '--', ...names],
    ['verify', ...TRUST, ...who, '--', ...names],
    ['demo', '--keep', 'kept', '--', ...names],
  ];
  for (const words of runs) {
    const { stdout, stderr } = await job.command(words);
    assert.deepEqual(commandsInVisible(`${stdout}\n${stderr}`), [], words.join(' '));
    if (!words.includes('--json')) continue;
    const { files } = JSON.parse(stdout) as { files: { path: string }[] };
    assert.deepEqual(files.map(({ path }) => path).sort(), names.toSorted());
  }
});
