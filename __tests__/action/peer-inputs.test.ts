// Inputs that users of other actions type by habit: each action answers with what to do here, and makes no request.
import assert from 'node:assert/strict';
import test from 'node:test';
import { PEER_INPUTS, peerInput } from '../../src/action/peer-inputs.ts';
import { SIGN_INPUTS } from '../../src/action/sign/inputs.ts';
import { VERIFY_INPUTS } from '../../src/action/verify/inputs.ts';
import { startJob } from '../support/job.ts';
import { commandsIn } from '../support/runner.ts';

const FILES = 'give `files`, one pattern per line';
const IN_BUNDLE = 'remove it: signature and certificate are in the bundle of each file';
const RULE = 'give `policy`, with a rule such as `job_workflow_ref: OWNER/NAME/.github/workflows/FILE@REF`';
const NO_RELEASE = 'remove it: this action attaches nothing to a release';
const WITH_FILES = 'with `include-files: true` for the files themselves';

/** What the signing action and the verifying action answer; undefined: the action has this input. */
type Row = readonly [typed: string, sign: string | undefined, verify: string | undefined];
const both = (typed: string, answer: string): Row => [typed, answer, answer];

const ROWS: readonly Row[] = [
  both('inputs', FILES),
  both('subject-path', FILES),
  both('subject-digest', 'give `digests`, one line `HEX  NAME` per file'),
  both('subject-checksums', 'give `digests`, the path of the list'),
  both('staging', 'give `instance: staging`'),
  ['identity', RULE, undefined],
  both('signature', IN_BUNDLE),
  both('certificate', IN_BUNDLE),
  [
    'bundle',
    'remove it: each file gets a bundle next to it, or in `output-directory`',
    'give `bundles`, the directory of the bundles, if they are not next to their files',
  ],
  [
    'upload-signing-artifacts',
    `give \`upload-artifact\`, ${WITH_FILES}`,
    'remove it: this action uploads nothing',
  ],
  ['release-signing-artifacts', `give \`release: auto\`, ${WITH_FILES}`, NO_RELEASE],
  both('verify', 'remove it: every bundle is verified anyway'),
  ['verify-cert-identity', RULE, 'give `identity`'],
  ['verify-oidc-issuer', 'give `policy`, with the rule `iss: URL`', 'give `issuer`'],
  [
    'base64-subjects',
    'give `digests`, the same lines without base64, and `attest: provenance`',
    'give `digests`, the same lines without base64',
  ],
  ['predicate', 'give `attest`, the path of a file with the predicate', undefined],
  [
    'predicate-path',
    'give `attest`, the path of a file with the predicate',
    'give `predicate-type`; the predicate is in the bundle',
  ],
  ['sbom-path', undefined, 'give `predicate-type`; the predicate is in the bundle'],
  ['provenance-name', 'give `attestation-name`', 'remove it: this action uploads nothing'],
  both('create-storage-record', 'remove it: no registry is used, so there is nothing to record'),
  both('push-to-registry', 'remove it: bundles are files, and no registry is used'),
  ['dry_run', 'did you mean "dry-run"?', 'remove it: this action has no dry run'],
  both('file', FILES),
  both('path', FILES),
  both('working-directory', 'write the path in `files`, relative to the workspace'),
  both('subject_path', FILES),
  ['output_dir', 'give `output-directory`', 'remove it: this action writes no files'],
];

for (const [index, action] of (['sign', 'verify'] as const).entries())
  test(`${action}: each input of another action is answered with what to do here`, async (t) => {
    const job = await startJob(t);
    const rows = ROWS.flatMap(([typed, ...answers]) => {
      const answer = answers[index];
      return answer === undefined ? [] : [{ typed, line: `"${typed}": ${answer}` }];
    });
    const run = (typed: readonly string[]) => {
      const inputs = Object.fromEntries(typed.map((name) => [name, 'x']));
      return action === 'sign' ? job.run(inputs) : job.action('verify', { files: 'dist/*', ...inputs });
    };
    const [first] = rows;
    assert.ok(first);
    for (const given of [rows, [first]]) {
      const { stdout, code, outputs } = await run(given.map(({ typed }) => typed));
      const [error] = commandsIn(stdout).filter(({ name }) => name === 'error');
      const [printed = ''] = error?.data.split('\n') ?? [];
      // One sentence after the other, and no text before the first.
      assert.deepEqual(printed.split(/^unknown input |; unknown input /), [
        '',
        ...given.map(({ line }) => line),
      ]);
      assert.deepEqual([code, outputs['failure-code']], [2, 'input-invalid']);
    }
    assert.deepEqual(job.sandbox.requests, []);
  });

test('every input in the table has an answer in the signing and in the verifying action', () => {
  assert.ok(PEER_INPUTS.length > 40, String(PEER_INPUTS.length));
  assert.equal(new Set(PEER_INPUTS.map(({ typed }) => typed)).size, PEER_INPUTS.length);
  for (const { typed } of PEER_INPUTS)
    for (const names of [Object.keys(SIGN_INPUTS), Object.keys(VERIFY_INPUTS)])
      if (!names.includes(typed)) assert.ok(peerInput(typed, names), typed);
});
