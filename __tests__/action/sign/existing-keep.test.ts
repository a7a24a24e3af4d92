// existing: keep: a file with a valid bundle of the same signer is not signed again.
import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { after, suite } from 'node:test';
import { IDENTITY, type Job, SIDE_BY_SIDE, startJob, verify } from '../../support/job.ts';

const KEEP = { existing: 'keep', 'upload-artifact': 'false' };

type Row = Readonly<{ path: string; status: string; log?: { index: string; url: string }; sha256?: string }>;
const rowsOf = (job: Job): Row[] => JSON.parse(job.read('sigstore-manifest.json')).files;
const statuses = (job: Job) => rowsOf(job).map(({ path, status }) => `${path} ${status}`);
const asked = (job: Job, service: string) => job.sandbox.requests.filter((each) => each.service === service);

async function signed(t: Parameters<typeof startJob>[0], names: readonly string[]): Promise<Job> {
  const job = await startJob(t);
  for (const name of names) job.write(`dist/${name}`, `content of ${name}`);
  const first = await job.run(KEEP);
  assert.equal(first.code, 0, first.stdout);
  return job;
}

suite('side by side', SIDE_BY_SIDE, () => {
  test('if everything is kept, no request is made, and the report is that of the first run', async (t) => {
    const job = await signed(t, ['a', 'b', 'c']);
    const before = rowsOf(job);
    const bundles = ['a', 'b', 'c'].map((name) => job.read(`dist/${name}.sigstore.json`));
    const requests = job.sandbox.requests.length;
    const again = await job.run(KEEP);
    assert.equal(again.code, 0, again.stdout);
    assert.equal(job.sandbox.requests.length, requests);
    assert.deepEqual(
      rowsOf(job),
      before.map((row) => ({ ...row, status: 'kept' })),
    );
    assert.deepEqual(
      ['a', 'b', 'c'].map((name) => job.read(`dist/${name}.sigstore.json`)),
      bundles,
    );
    assert.equal(again.outputs['count'], '3');
    assert.equal(again.outputs['identity'], IDENTITY);
    assert.equal(again.outputs['bundles']?.split('\n').length, 3);
    assert.match(again.outputs['verify-command'] ?? '', /dist\/a\.sigstore\.json/);
    assert.match(again.summary, /Kept 3 files/);
  });

  test('a kept bundle that changed after its verification is not published', async (t) => {
    let swap = () => {};
    const job = await startJob(t, { faults: { fulcio: () => void swap() } });
    for (const name of ['a', 'b']) job.write(`dist/${name}`, `content of ${name}`);
    assert.equal((await job.run(KEEP)).code, 0);
    job.write('dist/c', 'new');
    swap = () => job.write('dist/a.sigstore.json', '{"swapped":true}');
    const again = await job.run({ existing: 'keep' });
    assert.equal(again.outputs['failure-code'], 'file-changed', again.stdout);
    assert.match(again.stdout, /"dist\/a\.sigstore\.json" changed after it was signed or verified/);
    assert.deepEqual(job.sandbox.artifacts(), []);
  });

  test('existing: fail keeps a bundle and a manifest that another run wrote meanwhile', async (t) => {
    for (const taken of ['dist/a.sigstore.json', 'sigstore-manifest.json']) {
      const job = await startJob(t, { faults: { fulcio: () => void job.write(taken, 'theirs') } });
      job.write('dist/a', 'a');
      const run = await job.run({ 'upload-artifact': 'false', files: 'dist/a' });
      assert.equal(run.outputs['failure-code'], 'output-exists', run.stdout);
      assert.equal(job.read(taken), 'theirs');
    }
  });

  test('an existing manifest is replaced only if `existing` allows it, and otherwise refused before any request', async (t) => {
    const job = await startJob(t);
    job.write('dist/a', 'a');
    job.write('sigstore-manifest.json', 'mine');
    const sign = (existing: string) => job.run({ 'upload-artifact': 'false', existing });
    const refused = await sign('fail');
    assert.equal(refused.outputs['failure-code'], 'output-exists', refused.stdout);
    assert.deepEqual([job.read('sigstore-manifest.json'), job.sandbox.requests], ['mine', []]);
    assert.equal((await sign('keep')).code, 0);
    assert.deepEqual(statuses(job), ['dist/a signed']);
  });

  test('nothing is written below .git, however its path is spelled', async (t) => {
    const job = await startJob(t);
    job.write('dist/a', 'a');
    job.write('.git/config', 'mine');
    symlinkSync('.git', join(job.workspace, 'link'));
    for (const directory of ['.git', '.git/out', 'link/out', '.GIT./out']) {
      const run = await job.run({ 'upload-artifact': 'false', 'output-directory': directory });
      assert.equal(run.outputs['failure-code'], 'output-unwritable', run.stdout);
      assert.match(run.stdout, /is in \.git/);
    }
    assert.deepEqual([job.list(), job.sandbox.requests], [['.git/config', 'dist/a', 'link/config'], []]);
  });

  test('only files without a bundle are signed', async (t) => {
    const job = await signed(t, ['a', 'b', 'c']);
    unlinkSync(join(job.workspace, 'dist/b.sigstore.json'));
    const logged = asked(job, 'rekor').length;
    const again = await job.run(KEEP);
    assert.equal(again.code, 0, again.stdout);
    assert.deepEqual(statuses(job), ['dist/a kept', 'dist/b signed', 'dist/c kept']);
    assert.equal(asked(job, 'rekor').length, logged + 1);
    assert.match(again.summary, /Signed 1 file, kept 2/);
    assert.equal(await verify(job, ['dist/a', 'dist/b', 'dist/c']), 0);
  });

  const WRONG: readonly (readonly [what: string, break_: (job: Job) => void, says: RegExp])[] = [
    [
      'a file that changed',
      (job) => job.write('dist/b', 'other content'),
      /bundle of "dist\/b" is not kept: the bundle is for another file/,
    ],
    [
      'a truncated bundle',
      (job) => job.write('dist/b.sigstore.json', job.read('dist/b.sigstore.json').slice(0, 500)),
      /bundle of "dist\/b" is not kept/,
    ],
    ['an empty bundle', (job) => job.write('dist/b.sigstore.json', ''), /bundle of "dist\/b" is not kept/],
    [
      "another file's bundle",
      (job) => job.write('dist/b.sigstore.json', job.read('dist/a.sigstore.json')),
      /bundle of "dist\/b" is not kept/,
    ],
  ];

  const ends: (() => Promise<void>)[] = [];
  after(async () => {
    for (const end of ends) await end();
  });
  let original: Promise<Job> | undefined;

  for (const [what, break_, says] of WRONG) {
    test(`${what} is signed again, and the log says why`, async (t) => {
      original ??= signed({ after: (end) => ends.push(end) }, ['a', 'b']);
      const job = (await original).copy(t);
      break_(job);
      const again = await job.run(KEEP);
      assert.equal(again.code, 0, again.stdout);
      assert.deepEqual(statuses(job), ['dist/a kept', 'dist/b signed']);
      assert.match(again.stdout, says);
      assert.equal(await verify(job, ['dist/a', 'dist/b']), 0);
    });
  }

  test('a directory in the place of a bundle is refused before any request', async (t) => {
    const job = await startJob(t);
    job.write('dist/a', 'a');
    mkdirSync(join(job.workspace, 'dist/a.sigstore.json'));
    const run = await job.run({ ...KEEP, files: 'dist/a' });
    assert.equal(run.outputs['failure-code'], 'output-unwritable');
    assert.deepEqual(job.sandbox.requests, []);
  });

  test('a bundle that another workflow signed is not kept', async (t) => {
    const job = await startJob(t);
    for (const name of ['a', 'b']) job.write(`dist/${name}`, name);
    const other = 'octo/demo/.github/workflows/other.yml@refs/heads/main';
    const token = await job.sandbox.mintToken({ job_workflow_ref: other, workflow_ref: other });
    const first = await job.run({ ...KEEP, 'identity-token': token });
    assert.equal(first.code, 0, first.stdout);
    const again = await job.run(KEEP);
    assert.equal(again.code, 0, again.stdout);
    assert.deepEqual(statuses(job), ['dist/a signed', 'dist/b signed']);
    assert.match(
      again.stdout,
      /its workflow is "https:\/\/github\.com\/octo\/demo\/\.github\/workflows\/other\.yml@/,
    );
    assert.equal(await verify(job, ['dist/a', 'dist/b']), 0);
  });

  test('a bundle of a reusable workflow for the same caller is signed again once a token shows who signs', async (t) => {
    const job = await startJob(t);
    for (const name of ['a', 'b']) job.write(`dist/${name}`, name);
    const callee = 'octo/ci/.github/workflows/sign.yml@refs/tags/v1';
    const token = await job.sandbox.mintToken({ job_workflow_ref: callee });
    const first = await job.run({ ...KEEP, 'identity-token': token });
    assert.equal(first.outputs['identity'], `https://github.com/${callee}`, first.stdout);
    job.write('dist/c', 'c');
    const again = await job.run(KEEP);
    assert.equal(again.code, 0, again.stdout);
    assert.deepEqual(statuses(job), ['dist/a signed', 'dist/b signed', 'dist/c signed']);
    assert.equal(await verify(job, ['dist/a', 'dist/b', 'dist/c']), 0);
    // And a policy distinguishes them without a token.
    const held = await job.run({ ...KEEP, policy: `job_workflow_ref: ${callee}` });
    assert.equal(held.outputs['failure-code'], 'policy-mismatch');
  });

  test('a bundle whose certificate does not meet the policy is signed again', async (t) => {
    const job = await signed(t, ['a']);
    const requests = job.sandbox.requests.length;
    const kept = await job.run({
      ...KEEP,
      policy: 'ref_type: branch\nrepository: octo/demo\nrunner_environment: github-hosted',
    });
    assert.equal(kept.code, 0, kept.stdout);
    assert.equal(job.sandbox.requests.length, requests);
    const refused = await job.run({ ...KEEP, policy: 'ref_type: tag' });
    assert.equal(refused.outputs['failure-code'], 'policy-mismatch');
  });

  const UNMET = [
    'environment: production',
    'run_id: 4004',
    'actor: eve',
    'ref_protected: true',
    'head_ref: x',
  ];
  for (const policy of [...UNMET, 'enterprise: acme', 'repo_property_team: a'])
    test(`a rule that neither a kept bundle nor the job meets is a mismatch: ${policy}`, async (t) => {
      original ??= signed({ after: (end) => ends.push(end) }, ['a', 'b']);
      const job = (await original).copy(t);
      const again = await job.run({ ...KEEP, policy });
      assert.equal(again.outputs['failure-code'], 'policy-mismatch', again.stdout);
    });

  test('if only a token shows whether the policy is met, it is requested before anything is reported as kept', async (t) => {
    const job = await signed(t, ['a', 'b']);
    const logged = asked(job, 'rekor').length;
    const tokens = asked(job, 'identity').length;
    const again = await job.run({ ...KEEP, policy: 'actor: mona\nrun_id: 3003' });
    assert.equal(again.code, 0, again.stdout);
    assert.deepEqual(statuses(job), ['dist/a kept', 'dist/b kept']);
    assert.equal(asked(job, 'identity').length, tokens + 1);
    assert.equal(asked(job, 'rekor').length, logged);
  });

  test('a bundle from outside the environment that the policy names is signed again', async (t) => {
    const job = await signed(t, ['a']);
    const token = await job.sandbox.mintToken({ environment: 'production' });
    const policy = 'environment: production';
    for (const status of ['signed', 'kept']) {
      const again = await job.run({ ...KEEP, policy, 'identity-token': token });
      assert.equal(again.code, 0, again.stdout);
      assert.deepEqual(statuses(job), [`dist/a ${status}`]);
    }
  });

  test('a given token must meet the policy even if everything could be kept', async (t) => {
    const job = await signed(t, ['a']);
    const token = await job.sandbox.mintToken();
    for (const policy of ['actor: eve', 'environment: production', 'repository: octo/other']) {
      const requests = job.sandbox.requests.length;
      const again = await job.run({ ...KEEP, policy, 'identity-token': token });
      assert.equal(again.outputs['failure-code'], 'policy-mismatch', again.stdout);
      assert.equal(job.sandbox.requests.length, requests);
    }
  });

  test('the command keeps no bundle that does not meet the policy', async (t) => {
    const job = await signed(t, ['a']);
    const words = [
      'sign',
      '--existing',
      'keep',
      '--trust-config',
      'trust.json',
      '--policy',
      'policy',
      '--json',
    ];
    const sign = (policy: string, more: readonly string[] = []) => {
      job.write('policy', policy);
      return job.command([...words, ...more, 'dist/a']);
    };
    const given = ['--identity-token', await job.sandbox.mintToken()];
    for (const policy of ['actor: eve', 'environment: production'])
      for (const more of [[], given])
        assert.match((await sign(policy, more)).stderr, /code: policy-mismatch/);
    for (const more of [[], given]) {
      const { stdout } = await sign('actor: mona', more);
      assert.deepEqual(
        (JSON.parse(stdout).files as Row[]).map(({ status }) => status),
        ['kept'],
      );
    }
  });

  test('with a given token, the signer is known exactly', async (t) => {
    const job = await startJob(t);
    job.write('dist/a', 'a');
    const token = await job.sandbox.mintToken();
    const first = await job.run({ ...KEEP, 'identity-token': token });
    assert.equal(first.code, 0, first.stdout);
    const requests = job.sandbox.requests.length;
    const again = await job.run({ ...KEEP, 'identity-token': token });
    assert.equal(again.code, 0, again.stdout);
    assert.deepEqual(statuses(job), ['dist/a kept']);
    assert.equal(job.sandbox.requests.length, requests);
  });

  test('the command keeps existing bundles, too', async (t) => {
    const job = await startJob(t);
    for (const name of ['a', 'b']) job.write(`dist/${name}`, name);
    const words = ['sign', '--existing', 'keep', '--trust-config', 'trust.json', '--json'];
    const rows = (stdout: string): Row[] => JSON.parse(stdout).files;
    const first = await job.command([...words, 'dist/a']);
    assert.equal(first.code, 0, first.stderr);
    const again = await job.command([...words, 'dist/a', 'dist/b']);
    assert.equal(again.code, 0, again.stderr);
    assert.deepEqual(
      rows(again.stdout).map(({ status }) => status),
      ['kept', 'signed'],
    );
    const requests = job.sandbox.requests.length;
    const third = await job.command([...words, 'dist/a', 'dist/b']);
    assert.deepEqual(
      rows(third.stdout).map(({ status }) => status),
      ['kept', 'kept'],
    );
    assert.equal(job.sandbox.requests.length, requests);
  });

  test('a link in the place of a bundle is not followed', async (t) => {
    const job = await signed(t, ['a']);
    const secret = join(job.workspace, 'elsewhere');
    writeFileSync(secret, job.read('dist/a.sigstore.json'));
    unlinkSync(join(job.workspace, 'dist/a.sigstore.json'));
    symlinkSync(secret, join(job.workspace, 'dist/a.sigstore.json'));
    const again = await job.run(KEEP);
    assert.equal(again.code, 0, again.stdout);
    assert.deepEqual(statuses(job), ['dist/a signed']);
  });
});
