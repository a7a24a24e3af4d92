// What keeps the action from signing, what else it prints, and that no secret ever shows.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import test, { suite } from 'node:test';
import { setTimeout as nextTurn } from 'node:timers/promises';
import { IDENTITY, type Job, type Result, SIDE_BY_SIDE, startJob } from '../../support/job.ts';
import { commandsIn } from '../../support/runner.ts';

const failure = (result: Result) => [result.code, result.outputs['failure-code']];
const asked = (job: Job) => [...new Set(job.sandbox.requests.map(({ service }) => service))].sort();

/** All except the masks: what anyone can read. */
const readable = (result: Result) =>
  [
    result.stdout.replace(/^::add-mask::.*$/gm, ''),
    result.stderr,
    result.summary,
    JSON.stringify(result.outputs),
  ].join('\n');

suite('side by side', SIDE_BY_SIDE, () => {
  test('policy: an identity that meets it signs; another does not, and only the token was requested', async (t) => {
    const job = await startJob(t);
    job.write('dist/a.txt', 'a');
    const met = 'ref: refs/heads/*  # any branch\nrepository: octo/demo\njob_workflow_ref: octo/**';
    assert.equal((await job.run({ policy: met, 'upload-artifact': 'false' })).code, 0);
    const before = job.sandbox.requests.length;
    const result = await job.run({ policy: 'ref_type: tag\nref: refs/tags/v*', existing: 'overwrite' });
    assert.deepEqual(failure(result), [3, 'policy-mismatch']);
    assert.match(
      result.stdout,
      /ref_type is "branch", expected "tag"; ref is "refs\/heads\/main", expected "refs\/tags\/v\*"/,
    );
    assert.deepEqual(
      [...new Set(job.sandbox.requests.slice(before).map(({ service }) => service))],
      ['identity'],
    );
    // 44: a slash at the end makes another issuer
    const issuer = await job.run({ policy: `iss: ${job.sandbox.urls.issuer}/`, existing: 'overwrite' });
    assert.deepEqual(failure(issuer), [3, 'policy-mismatch']);
  });

  test('a private repository is not published unless it is allowed', async (t) => {
    const job = await startJob(t, { claims: { repository_visibility: 'private' } });
    job.write('dist/a.txt', 'a');
    const result = await job.run();
    assert.deepEqual(failure(result), [3, 'private-repository']);
    assert.deepEqual([asked(job), job.list()], [['identity'], ['dist/a.txt']]);
    const allowed = await job.run({ 'allow-private-repository': 'true', 'upload-artifact': 'false' });
    assert.equal(allowed.code, 0, allowed.stdout);
  });

  test('pull_request_target with the code of a fork is not signed unless it is allowed, then with a notice', async (t) => {
    const job = await startJob(t);
    job.write('dist/a.txt', 'a');
    const event = { pull_request: { head: { repo: { id: 2, fork: true } }, base: { repo: { id: 1 } } } };
    job.write('event.json', JSON.stringify(event));
    const env = {
      GITHUB_EVENT_NAME: 'pull_request_target',
      GITHUB_EVENT_PATH: join(job.workspace, 'event.json'),
    };
    const result = await job.run({}, env);
    assert.deepEqual(failure(result), [3, 'untrusted-trigger']);
    assert.deepEqual([job.sandbox.requests, job.list()], [[], ['dist/a.txt', 'event.json']]);
    const allowed = await job.run({ 'allow-untrusted-trigger': 'true', 'upload-artifact': 'false' }, env);
    assert.equal(allowed.code, 0);
    assert.match(
      allowed.stdout,
      /::notice::the event pull_request_target runs the code of a fork\. It is signed because/,
    );
  });

  test('identity-token is used instead of the identity of the job and masked; an expired one is refused at once', async (t) => {
    const job = await startJob(t);
    job.write('dist/a.txt', 'a');
    const other = 'octo/demo/.github/workflows/other.yml@refs/heads/main';
    const token = await job.sandbox.mintToken({ job_workflow_ref: other });
    const bare = { ACTIONS_ID_TOKEN_REQUEST_URL: undefined, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined };
    const result = await job.run({ 'identity-token': `  ${token}\n`, 'upload-artifact': 'false' }, bare);
    assert.equal(result.code, 0, result.stdout);
    assert.equal(result.outputs['identity'], `https://github.com/${other}`);
    assert.ok(result.stdout.startsWith(`::add-mask::${token}\n`));
    assert.equal(asked(job).includes('identity'), false);
    const before = job.sandbox.requests.length;
    const past = Math.floor(Date.now() / 1000) - 3600;
    const old = await job.sandbox.mintToken({ exp: past, iat: past - 300, nbf: past - 300 });
    const expired = await job.run({ 'identity-token': old, existing: 'overwrite' }, bare);
    assert.deepEqual(failure(expired), [3, 'token-expired']);
    assert.equal(job.sandbox.requests.length, before);
  });

  test('a pipe in the place of a file of the runner does not block the run', async (t) => {
    const job = await startJob(t);
    job.write('dist/a.txt', 'a');
    for (const path of ['event.json', '.github/workflows/release.yml']) {
      job.write(path, '');
      rmSync(join(job.workspace, path));
      execFileSync('mkfifo', [join(job.workspace, path)]);
    }
    const env = { GITHUB_EVENT_PATH: join(job.workspace, 'event.json') };
    const bare = { ACTIONS_ID_TOKEN_REQUEST_URL: undefined, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined };
    const without = await job.run({}, { ...env, ...bare });
    assert.deepEqual(failure(without), [3, 'id-token-permission-missing']);
    const instance = await job.run({ instance: 'event.json' }, env);
    assert.deepEqual(failure(instance), [2, 'instance-invalid']);
    const signed = await job.run({ 'upload-artifact': 'false' }, env);
    assert.equal(signed.code, 0, signed.stdout);
  });

  for (const { what, service, from, files, signed } of [
    { what: 'the log', service: 'rekor', from: 4, files: 8, signed: 4 },
    { what: 'the upload', service: 'artifact', from: 0, files: 1, signed: 1 },
  ] as const)
    test(`timeout ends a run that waits for a silent service: ${what}`, async (t) => {
      let kill: (signal: NodeJS.Signals) => void = () => {};
      const seen = { asked: false, ended: false };
      const plan = ({ nth }: { nth: number }) => {
        if (nth < from) return undefined;
        seen.asked = true;
        return 'hang' as const;
      };
      const job = await startJob(t, { faults: { [service]: plan } });
      for (let index = 0; index < files; index += 1) job.write(`dist/${index}.txt`, `${index}`);
      const bundles = () => job.list().filter((path) => path.endsWith('.sigstore.json'));
      // The hour is over while the service is silent, and all files with a response are signed.
      const timers = { 3600000: 'SIGUSR2' } as const;
      const run = job.run({ timeout: '1h' }, {}, { timers, started: (send) => (kill = send) });
      run.finally(() => (seen.ended = true)).catch(() => undefined);
      while (!seen.ended && (!seen.asked || bundles().length < signed)) await nextTurn(10);
      kill('SIGUSR2');
      const result = await run;
      assert.deepEqual(failure(result), [4, 'run-timeout']);
      assert.match(result.stdout, /the run took longer than its time limit of 3600 s/);
      assert.equal(result.outputs['bundles'], bundles().join('\n'));
      assert.equal(bundles().length, signed);
      assert.deepEqual(job.sandbox.artifacts(), []);
    });

  for (const failFast of [true, false]) {
    test(`fail-fast: ${failFast}`, async (t) => {
      // Every third entry is refused permanently.
      const refused = { status: 400, body: { code: 3, message: 'no' } };
      const rekor = ({ nth }: { nth: number }) => (nth % 3 === 2 ? refused : undefined);
      const job = await startJob(t, { faults: { rekor } });
      for (let index = 0; index < 9; index += 1) job.write(`dist/${index}.txt`, `${index}`);
      const result = await job.run({ 'fail-fast': String(failFast), concurrency: '1' });
      const count = (status: string) =>
        (JSON.parse(job.read('sigstore-manifest.json')) as { files: { status: string }[] }).files.filter(
          (file) => file.status === status,
        ).length;
      if (failFast) {
        assert.deepEqual(failure(result), [4, 'service-refused']);
        assert.deepEqual([count('signed'), count('failed'), count('not-attempted')], [2, 1, 6]);
        assert.deepEqual(job.sandbox.artifacts(), []);
      } else {
        assert.deepEqual(failure(result), [1, 'some-files-failed']);
        assert.deepEqual([count('signed'), count('failed'), count('not-attempted')], [6, 3, 0]);
        assert.equal(job.sandbox.artifacts().length, 1);
        assert.match(result.stdout, /3 of 9 files were not signed; reason for the first: /);
      }
      assert.equal(result.outputs['count'], String(count('signed')));
      assert.match(result.summary, new RegExp(`Signed ${count('signed')} of 9 files`));
    });
  }

  test('an unknown input is an error before any request, with the nearest name or what does the same here', async (t) => {
    const job = await startJob(t);
    job.write('dist/a.txt', 'a');
    const wrong = {
      output_dir: 'x',
      'fail-fats': 'x',
      dry_run: 'true',
      staging: 'true',
      '::error::x\u001b': 'x',
    };
    const result = await job.run(wrong);
    assert.deepEqual(failure(result), [2, 'input-invalid']);
    const [{ data = '' } = {}] = commandsIn(result.stdout).filter(({ name }) => name === 'error');
    const sentences = [
      'unknown input "output_dir": give `output-directory`',
      'unknown input "fail-fats": did you mean "fail-fast"?',
      'unknown input "dry_run": did you mean "dry-run"?',
      'unknown input "staging": give `instance: staging`',
      'unknown input "::error::x\\u001b"',
    ];
    assert.equal(data.split('\n')[0], sentences.join('; '));
    assert.equal(job.sandbox.requests.length, 0);
  });

  test('summary: false writes none', async (t) => {
    const job = await startJob(t);
    job.write('dist/a.txt', 'a');
    const result = await job.run({ summary: 'false', 'upload-artifact': 'false' });
    assert.equal(result.code, 0, result.stdout);
    assert.equal(result.summary, '');
  });

  test('no secret shows: not in the log except in its mask, not in summary, outputs, artifact or any file', async (t) => {
    const tokens: string[] = [];
    for (const faults of [
      {},
      { fulcio: () => ({ status: 400, body: { message: 'no' } }) },
      { rekor: () => 'html' as const },
    ]) {
      const job = await startJob(t, { faults });
      job.write('dist/a.txt', 'a');
      const canary = await job.sandbox.mintToken({ run_id: 'canary' });
      for (const given of [{}, { 'identity-token': canary }]) {
        const result = await job.run({ existing: 'overwrite', ...given });
        const masked = [...result.stdout.matchAll(/^::add-mask::(.*)$/gm)].map(([, secret = '']) => secret);
        const request = job.sandbox.env['ACTIONS_RUNTIME_TOKEN'] ?? '';
        // The artifact library masks the signature of an address before it shows the address among its debug lines.
        const signatures = [...result.stdout.matchAll(/^::debug::.*[?&]sig=([\w-]+)/gm)].map(
          ([, sig]) => sig,
        );
        const secrets = [...masked, request, canary, ...canary.split('.')].filter(
          (secret) => !signatures.includes(secret),
        );
        assert.ok(
          masked.some((secret) => secret.split('.').length === 3),
          'a token was masked',
        );
        tokens.push(...secrets);
        const places = [
          readable(result),
          ...job.list().map((path) => job.read(path)),
          ...job.sandbox.artifacts().map(({ bytes }) => bytes.toString('latin1')),
        ];
        for (const secret of secrets) {
          for (const form of [secret, Buffer.from(secret).toString('base64'), encodeURIComponent(secret)]) {
            assert.equal(
              places.findIndex((place) => place.includes(form)),
              -1,
            );
          }
        }
        // The mask comes before the first use of what it hides.
        assert.ok(result.stdout.indexOf(secrets[0] ?? '') < result.stdout.indexOf('::group::'));
      }
    }
    t.diagnostic(`${new Set(tokens).size} secrets, 0 found`);
  });

  test('the log of a good run says what is done, for whom, and how to verify it', async (t) => {
    const job = await startJob(t);
    for (let index = 0; index < 30; index += 1) job.write(`dist/${index}.txt`, `${index}`);
    const result = await job.run({ 'upload-artifact': 'false' });
    const lines = result.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    // In between there may be one line per second.
    assert.deepEqual(
      lines.slice(3, -4).filter((line) => !/^(?!30)\d+ of 30 files done$/.test(line)),
      ['::group::Signing 30 files', '30 of 30 files done'],
    );
    assert.equal(lines.at(-4), '::endgroup::');
    assert.equal(lines.at(-2), `Result: Signed 30 files as ${IDENTITY} (issuer ${job.sandbox.urls.issuer})`);
    assert.match(
      lines.at(-3) ?? '',
      /^Verify with: sigstore --trust-config trust.json verify identity --bundle dist/,
    );
  });

  test('identity-token is checked before the instance is requested', async (t) => {
    const job = await startJob(t);
    job.write('dist/a.txt', 'a');
    let asked = 0;
    const host = createServer((_, response) => {
      asked += 1;
      response.end(job.read('trust.json'));
    });
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
    t.after(() => host.close());
    const instance = `http://127.0.0.1:${(host.address() as AddressInfo).port}/trust.json`;
    const result = await job.run({ instance, 'identity-token': 'no.token' });
    assert.deepEqual([...failure(result), asked], [3, 'token-malformed', 0]);
    assert.equal((await job.run({ instance, 'upload-artifact': 'false' })).code, 0);
    assert.equal(asked, 1);
  });

  test('without a cache directory of its own, no part of the trusted root is written to the workspace', async (t) => {
    const job = await startJob(t);
    job.write('dist/a.txt', 'a');
    await job.run({ instance: 'public-good' }, { XDG_CACHE_HOME: '', HTTPS_PROXY: 'http://127.0.0.1:9' });
    assert.deepEqual(job.list(), ['dist/a.txt']);
  });
});
