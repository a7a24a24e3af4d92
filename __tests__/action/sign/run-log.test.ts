// The log of the signing action: it begins with who signs, with which instance, into which log, and ends with the result.
import assert from 'node:assert/strict';
import test from 'node:test';
import { IDENTITY, startJob } from '../../support/job.ts';
import { GITHUB_CLAIMS } from '../../support/sample-tokens.ts';

/** Lines that the runner shows, outside of groups. */
function shownLines(stdout: string): string[] {
  const lines = stdout
    .replace(/^::group::[\s\S]*?^::endgroup::\n/gm, '')
    .trimEnd()
    .split('\n');
  return lines.filter((line) => !/^::(add-mask|debug)::/.test(line));
}

test('the signer, the instance and the log come first, the result last; output of libraries is folded', async (t) => {
  const job = await startJob(t);
  for (const name of ['a', 'b']) job.write(`dist/${name}`, name);
  const run = await job.run();
  assert.equal(run.code, 0, run.stdout);
  const signer = `${IDENTITY} (issuer ${job.sandbox.urls.issuer})`;
  const lines = shownLines(run.stdout);
  assert.deepEqual(lines, [
    `Signer: ${signer}`,
    'Instance: trust.json',
    `Transparency log: ${job.sandbox.urls.rekor2}/ (Rekor v2)`,
    `Verify with: ${run.outputs['verify-command']}`,
    `Result: Signed 2 files as ${signer}`,
  ]);
  const kept = await job.run({ existing: 'keep' });
  assert.equal(shownLines(kept.stdout).at(-1), `Result: Kept 2 files, signed earlier by ${signer}`);
});

test('the last line is the result even if some files failed or nothing was signed', async (t) => {
  const faults = {
    rekor: ({ nth }: { nth: number }) => (nth === 2 ? { status: 400, body: { message: 'no' } } : undefined),
  };
  const job = await startJob(t, { faults });
  for (const name of ['a', 'b', 'c']) job.write(`dist/${name}`, name);
  const some = await job.run({ 'fail-fast': 'false', concurrency: '1' });
  assert.equal(some.code, 1, some.stdout);
  assert.equal(shownLines(some.stdout).at(-1), 'Result: failed (some-files-failed). Signed 2 of 3 files');
  assert.match(some.summary, /## ⚠️ Signed 2 of 3 files/);
  assert.match(some.summary, /Verify the other signed files in the same way\./);
  assert.doesNotMatch(some.summary, /Every other file|Logged&nbsp;in/);
  const none = await job.run({ files: 'nothing/*' });
  assert.equal(shownLines(none.stdout).at(-1), 'Result: failed (pattern-unmatched). Nothing was signed');
  const dry = await job.run({ 'dry-run': 'true', existing: 'overwrite' });
  assert.match(shownLines(dry.stdout).at(-1) ?? '', /^Result: dry run, 3 files would be signed as /);
});

test('the verify command for a reusable workflow asks for the repository that called it', async (t) => {
  const called = 'acme/ci/.github/workflows/sign.yml@refs/tags/v1';
  const job = await startJob(t, { claims: { job_workflow_ref: called } });
  job.write('dist/a', 'a');
  job.write('root.json', JSON.stringify(job.sandbox.trustedRoot));
  job.write('config.json', JSON.stringify(job.sandbox.signingConfig));
  const files = { 'trusted-root': 'root.json', 'signing-config': 'config.json', instance: 'public-good' };
  const source = `--certificate-github-workflow-repository ${GITHUB_CLAIMS.repository}`;
  const first = await job.run(files);
  assert.ok(first.outputs['verify-command']?.includes(` ${source} `), first.stdout);
  assert.match(first.summary, /--certificate-github-workflow-repository octo\/demo/);
  const kept = await job.run({ ...files, existing: 'keep' });
  assert.equal(kept.outputs['verify-command'], first.outputs['verify-command']);
});
