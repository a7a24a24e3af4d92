// dry-run: says what a real run would do and where it would fail; requests no identity, logs and writes nothing.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { suite } from 'node:test';
import { IDENTITY, type Job, SIDE_BY_SIDE, startJob } from '../../support/job.ts';

const DRY = { 'dry-run': 'true' };
const NO_IDENTITY = { ACTIONS_ID_TOKEN_REQUEST_URL: undefined, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined };

function eventOf(job: Job, name: string, payload: object): Record<string, string> {
  const path = join(job.workspace, '..', 'event.json');
  writeFileSync(path, JSON.stringify(payload));
  return { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path };
}

const FORK = {
  pull_request: {
    head: { repo: { id: 2, full_name: 'mona/demo' } },
    base: { repo: { id: 1, full_name: 'octo/demo' } },
  },
};

suite('side by side', SIDE_BY_SIDE, () => {
  test('a dry run says what would be signed and by whom, and only asks every service whether it responds', async (t) => {
    const job = await startJob(t);
    for (const name of ['a', 'b']) job.write(`dist/${name}`, name);
    const before = job.list();
    const run = await job.run({ ...DRY, 'output-directory': 'out/bundles' });
    assert.equal(run.code, 0, run.stdout);
    assert.deepEqual(job.list(), before);
    assert.deepEqual(run.outputs, { count: '0', identity: IDENTITY });
    const asked = job.sandbox.requests.map(({ service, method, path }) => `${service} ${method} ${path}`);
    assert.deepEqual(asked.sort(), [
      'fulcio GET /api/v2/configuration',
      'rekor GET /api/v2/checkpoint',
      'timestamp GET /api/v1/timestamp',
    ]);
    assert.deepEqual(job.sandbox.artifacts(), []);
    assert.match(run.summary, /Dry run: 2 files would be signed/);
    assert.match(run.summary, /release\.yml/);
    assert.match(run.summary, /out\/bundles\/a\.sigstore\.json/);
    assert.doesNotMatch(run.summary, /WARNING|does not answer/);
    assert.match(
      run.stdout,
      /^Result: dry run, 2 files would be signed as https:\/\/github\.com\/octo\/demo\//m,
    );
  });

  test('in a pull request from a fork, a dry run succeeds without a token and warns with the cause', async (t) => {
    const job = await startJob(t);
    job.write('dist/a', 'a');
    const run = await job.run(DRY, { ...NO_IDENTITY, ...eventOf(job, 'pull_request', FORK) });
    assert.equal(run.code, 0, run.stdout);
    assert.match(run.commands.join('\n'), /^::warning::.*fork/m);
    assert.match(run.summary, /^## 🔎 Dry run: this run would fail\n[\s\S]*fork-pull-request/);
    const said = run.stdout.split('\n').filter((line) => !/^::(add-mask|debug)/.test(line));
    assert.equal(said[0], 'Dry run: this run would fail (fork-pull-request)');
    assert.match(said.at(-2) ?? '', /^Result: dry run, this run would fail \(fork-/);
    assert.equal(run.outputs['failure-code'], 'fork-pull-request');
  });

  test('a missing permission, a private repository and a policy that is not met are found at once', async (t) => {
    const job = await startJob(t);
    job.write('dist/a', 'a');
    const event = eventOf(job, 'push', { repository: { visibility: 'private' } });
    const run = await job.run({ ...DRY, policy: 'repository: acme/other' }, { ...NO_IDENTITY, ...event });
    assert.equal(run.code, 0, run.stdout);
    for (const code of ['id-token-permission-missing', 'private-repository', 'policy-mismatch'])
      assert.ok(run.summary.includes(code), code);
    assert.equal(run.commands.filter((line) => line.startsWith('::warning')).length, 3);
  });

  test('a service that cannot be reached is named', async (t) => {
    const job = await startJob(t);
    job.write('dist/a', 'a');
    const trust = JSON.parse(job.read('trust.json'));
    for (const list of ['caUrls', 'rekorTlogUrls'])
      for (const service of trust.signingConfig[list]) service.url = 'http://127.0.0.1:9';
    job.write('broken.json', JSON.stringify(trust));
    const run = await job.run({ ...DRY, instance: 'broken.json' });
    assert.equal(run.code, 0, run.stdout);
    assert.match(run.summary, /Fulcio<\/th><td><code>http&#58;\/\/127\.0\.0\.1:9<\/code> <b>does not answer/);
    assert.match(run.summary, /Timestamp&nbsp;authority<\/th><td><code>[^<]*<\/code> answers/);
    assert.match(run.commands.join('\n'), /::warning::Fulcio \(http:\/\/127\.0\.0\.1:9\)/);
  });

  test('the hosts of a run are listed: those of the instance, and those of GitHub that the run needs', async (t) => {
    const job = await startJob(t);
    job.write('dist/a', 'a');
    const { signingConfig } = JSON.parse(job.read('trust.json'));
    const hostOf = (url: string) => new URL(url).host;
    const ghe = {
      GITHUB_SERVER_URL: 'https://acme.ghe.com',
      ACTIONS_RESULTS_URL: 'https://results.acme.ghe.com/',
      ...NO_IDENTITY,
    };
    const listed = async (inputs: Record<string, string>, env: Record<string, string | undefined> = {}) => {
      const run = await job.run({ ...DRY, ...inputs }, env);
      const group = /^::group::Hosts that a run connects to\n([\s\S]*?)^::endgroup::/m.exec(run.stdout)?.[1];
      const rows = (group ?? '').trim().split('\n');
      // What the log has, the summary has as well.
      for (const host of rows.flatMap((row) => row.split(': ')[1]?.split(', ') ?? []))
        assert.ok(
          run.summary.includes(`<code>${host.replaceAll('*', '&#42;')}</code>`),
          `${host}\n${run.summary}`,
        );
      return rows;
    };
    const sigstore = [
      `Fulcio: ${hostOf(signingConfig.caUrls[0].url)}`,
      `Rekor: ${hostOf(signingConfig.rekorTlogUrls[0].url)}`,
      `Timestamp authority: ${hostOf(signingConfig.tsaUrls[0].url)}`,
    ];
    assert.deepEqual(await listed({}), [
      ...sigstore,
      `GitHub's ID tokens: ${hostOf(job.sandbox.env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '')}`,
      `GitHub's artifacts: ${hostOf(job.sandbox.env['ACTIONS_RESULTS_URL'] ?? '')}`,
      "GitHub's blob storage: *.blob.core.windows.net",
    ]);
    const token = await job.sandbox.mintToken();
    assert.deepEqual(await listed({ 'upload-artifact': 'false', 'identity-token': token }), sigstore);
    assert.deepEqual(await listed({}, ghe), [
      ...sigstore,
      "GitHub's ID tokens: acme.ghe.com, *.acme.ghe.com",
      "GitHub's artifacts: results.acme.ghe.com",
      "GitHub's blob storage: *.blob.core.windows.net",
    ]);
    assert.deepEqual(await listed({ instance: 'missing.json', 'upload-artifact': 'false' }, NO_IDENTITY), [
      "GitHub's ID tokens: *.actions.githubusercontent.com",
    ]);
  });

  test('bad input, collisions and existing bundles fail as in a real run', async (t) => {
    const job = await startJob(t);
    for (const name of ['x/a', 'y/a']) job.write(name, name);
    const cases: readonly (readonly [Record<string, string>, string])[] = [
      [{ files: 'none/*' }, 'pattern-unmatched'],
      [{ files: 'x/*\ny/*', 'output-directory': 'out' }, 'output-collision'],
      [{ files: 'x/*', instance: 'missing.json' }, 'instance-invalid'],
    ];
    for (const [inputs, code] of cases) {
      const run = await job.run({ ...DRY, ...inputs });
      assert.equal(run.outputs['failure-code'], code, run.stdout);
      assert.equal(run.code, code === 'instance-invalid' ? 0 : 2, run.stdout);
      assert.match(run.summary, new RegExp(code));
    }
    assert.deepEqual(job.list(), ['x/a', 'y/a']);
  });

  test('with a given token, the policy is checked against its claims', async (t) => {
    const job = await startJob(t);
    job.write('dist/a', 'a');
    const token = await job.sandbox.mintToken({ ref_type: 'tag' });
    const good = await job.run({ ...DRY, 'identity-token': token, policy: 'ref_type: tag' });
    assert.equal(good.outputs['identity'], IDENTITY, good.stdout);
    const bad = await job.run({ ...DRY, 'identity-token': token, policy: 'ref_type: branch' });
    assert.match(bad.summary, /policy-mismatch/);
    assert.ok(!(bad.stdout.replaceAll(/^::add-mask::.*$/gm, '') + bad.summary).includes(token));
  });
});
