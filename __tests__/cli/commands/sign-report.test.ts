// What `sigstore-sign sign` says at the end: what was signed and what was kept, where it is logged, how to verify it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { IDENTITY, type Job, startJob } from '../../support/job.ts';
import { GITHUB_CLAIMS } from '../../support/sample-tokens.ts';

const sign = (job: Job, ...words: string[]) =>
  job.command(['sign', '--trust-config', 'trust.json', ...words]);

test('kept files are not reported as signed', async (t) => {
  const job = await startJob(t);
  for (const name of ['a', 'b', 'c']) job.write(name, name);
  assert.match((await sign(job, 'a')).stderr, /^Signed 1 file as https/m);
  const some = await sign(job, '--existing', 'keep', 'a', 'b', 'c');
  assert.ok(some.stderr.startsWith(`Signed 2 files, kept 1 as ${IDENTITY} (issuer `), some.stderr);
  const all = await sign(job, '--existing', 'keep', 'a', 'b', 'c');
  assert.ok(all.stderr.startsWith(`Kept 3 files, signed earlier as ${IDENTITY} (issuer `), all.stderr);
  assert.equal(all.stdout, 'a.sigstore.json\nb.sigstore.json\nc.sigstore.json\n');
});

test('-v prints the log and the index of each entry, with a link where the log has pages', async (t) => {
  const job = await startJob(t);
  for (const name of ['a', 'b']) job.write(name, name);
  const first = await sign(job, '-v', '--rekor-version', '1', 'a', 'b');
  const lines = first.stderr.split('\n').filter((line) => line.includes(': log entry '));
  const expected = ['a', 'b'].map((name) => {
    const [entry] = JSON.parse(job.read(`${name}.sigstore.json`)).verificationMaterial.tlogEntries;
    const log = `${job.sandbox.urls.rekor1}/`;
    const page = `${log}api/v1/log/entries?logIndex=${entry.logIndex}`;
    return `${name}: log entry ${entry.logIndex} in ${log}: ${page}`;
  });
  assert.deepEqual(lines, expected);
  const second = await sign(job, '-v', '--overwrite', '--rekor-version', '2', 'a');
  assert.match(second.stderr, new RegExp(`^a: log entry \\d+ in ${job.sandbox.urls.rekor2}/$`, 'm'));
  assert.doesNotMatch((await sign(job, '--overwrite', 'a')).stderr, /log entry/);
});

test('the command for a reusable workflow also asks for the repository that called it', async (t) => {
  const called = 'acme/ci/.github/workflows/sign.yml@refs/tags/v1';
  const job = await startJob(t, { claims: { job_workflow_ref: called } });
  job.write('a', 'a');
  const { code, stderr } = await sign(job, 'a');
  assert.equal(code, 0, stderr);
  const line = /^Verify with: (.*)$/m.exec(stderr)?.[1] ?? '';
  const rule = `--certificate-policy <(echo 'github-workflow-repository: ${GITHUB_CLAIMS.repository}')`;
  assert.ok(line.endsWith(rule), line);
  const options = { cwd: job.workspace, env: { PATH: dirname(process.execPath) }, stdio: 'pipe' as const };
  execFileSync('/bin/bash', ['-c', line], options);
  const other = line.replace(`: ${GITHUB_CLAIMS.repository}`, ': octo/other');
  assert.throws(
    () => execFileSync('/bin/bash', ['-c', other], options),
    /policy-mismatch|does not meet the policy/,
  );
});

test('a path outside the working directory is shown as an absolute path', async (t) => {
  const job = await startJob(t);
  const missing = join(dirname(job.workspace), 'nowhere', 'file');
  job.write('../outside', 'x');
  const { code, stdout, stderr } = await sign(job, '../outside');
  assert.deepEqual([code, stdout], [0, `${dirname(job.workspace)}/outside.sigstore.json\n`], stderr);
  const again = await sign(job, '../outside');
  assert.ok(
    again.stderr.includes(`the bundle "${dirname(job.workspace)}/outside.sigstore.json" already exists`),
    again.stderr,
  );
  assert.doesNotMatch((await sign(job, '--existing', 'keep', '--json', '../outside')).stdout, /"\/tmp/);
  assert.match((await sign(job, missing)).stderr, new RegExp(`file "${missing}" does not exist`));
});
