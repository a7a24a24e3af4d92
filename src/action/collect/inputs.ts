// INPUT_* of the collecting action → one frozen record, fully parsed.
import type { Existing } from '../../files/output-plan.ts';
import type { InstanceChoice } from '../../trust/instance-choice.ts';
import { type Expected, missingWho } from '../../verify/expected-signer.ts';
import { createReader, type Reader, type ReadInput } from '../read-inputs.ts';
import { readRelease, readTrust } from '../shared-inputs.ts';

export const COLLECT_INPUT_NAMES = [
  'artifacts',
  'identity',
  'issuer',
  'output-directory',
  'existing',
  'instance',
  'trusted-root',
  'timeout',
  'upload-artifact',
  'artifact-name',
  'retention-days',
  'release',
  'github-token',
  'summary',
] as const;
/** What signing calls the artifacts of shares by itself. */
export const ALL_SHARES = 'sigstore-bundles-*-of-*';
type CollectInputName = (typeof COLLECT_INPUT_NAMES)[number];

export type CollectInputs = Readonly<{
  /** A pattern of names; `*` stands for any text. */
  artifacts: string;
  /** Who must have signed; undefined: the jobs of this workflow. */
  expected: Expected | undefined;
  outputDirectory: string | undefined;
  existing: Existing;
  /** Whom to believe; the services of the instance are not asked. */
  choice: InstanceChoice;
  timeoutMs: number;
  uploadArtifact: boolean;
  artifactName: string | undefined;
  retentionDays: number | undefined;
  release: string | undefined;
  githubToken: string | undefined;
  summary: boolean;
}>;

/** The defaults are those of collect/action.yml. Throws one `input-invalid` for all problems. */
export function readCollectInputs(read: ReadInput<CollectInputName>): CollectInputs {
  const reader = createReader(read);
  const { text, flag } = reader;
  const inputs: CollectInputs = {
    artifacts: text('artifacts') ?? ALL_SHARES,
    expected: readExpected(reader),
    outputDirectory: text('output-directory'),
    existing: reader.oneOf('existing', ['fail', 'keep', 'overwrite'], 'fail'),
    choice: readTrust(reader),
    timeoutMs: reader.time('timeout', 15 * 60_000),
    uploadArtifact: flag('upload-artifact', true),
    artifactName: reader.artifactName('artifact-name'),
    retentionDays: reader.number('retention-days', 1, 90),
    ...readRelease(reader),
    summary: flag('summary', true),
  };
  reader.finish();
  return Object.freeze(inputs);
}

/** Notes as a problem what leaves open who must have signed, unless nothing is said of it. */
function readExpected({ text, problem }: Reader<CollectInputName>): Expected | undefined {
  const expected: Expected = { identity: text('identity'), issuer: text('issuer'), policy: [] };
  if (expected.identity === undefined && expected.issuer === undefined) return undefined;
  for (const missing of missingWho(expected)) problem(missing);
  return expected;
}
