// The inputs of the collecting action, one row for each, and what they say together.
import type { InstanceChoice } from '../../trust/instance-choice.ts';
import { missingWho } from '../../verify/expected-signer.ts';
import { parsed, text } from '../input-kinds.ts';
import { type InputTable, type ReadInput, readTable } from '../read-inputs.ts';
import { judgeRelease, judgeTrust, SHARED } from '../shared-inputs.ts';

/** What signing calls the artifacts of shares by itself. */
export const ALL_SHARES = 'sigstore-bundles-*-of-*';

const artifactDigest = parsed(
  (value) => (/^sha256:[0-9a-f]{64}$/.test(value.trim()) ? value.trim() : undefined),
  'sha256: and 64 hexadecimal digits',
);

export const COLLECT_INPUTS = {
  artifacts: {
    kind: text,
    default: ALL_SHARES,
    description:
      'Which artifacts of this run are the shards: a pattern of their names, in which `*` matches any text.',
  },
  'artifact-digest': {
    kind: artifactDigest,
    description:
      'Instead of `artifacts`, take the one artifact of this run with this digest: `sha256:` and 64 hexadecimal digits, from the output of another collecting job.',
  },
  identity: {
    kind: text,
    description:
      'The identity that must be in the certificates; `*` matches within one path segment, `**` across segments. Default, if `issuer` is not set either: the workflow of this run must have signed for its commit, itself or through a reusable workflow that it calls.',
  },
  issuer: {
    kind: text,
    description:
      'The OIDC issuer that must be in the certificates, exact. Required together with `identity`.',
  },
  'output-directory': {
    ...SHARED['output-directory'],
    description:
      'The directory for the bundles and the manifest. Default: each bundle goes where it was in its job.',
  },
  existing: SHARED.existing,
  instance: {
    ...SHARED.instance,
    description: `${SHARED.instance.description} It must be the instance that signed the shards.`,
  },
  'trusted-root': SHARED['trusted-root'],
  timeout: SHARED.timeout,
  'upload-artifact': SHARED['upload-artifact'],
  'artifact-name': SHARED['artifact-name'],
  'retention-days': SHARED['retention-days'],
  release: SHARED.release,
  'github-token': SHARED['github-token'],
  summary: SHARED.summary,
} as const satisfies InputTable;
type CollectInputName = keyof typeof COLLECT_INPUTS;

/**
 * As the table says, with `choice`, whom to believe, and `expected`, who must have signed; undefined: the jobs of this
 * workflow.
 */
export type CollectInputs = ReturnType<typeof readCollectInputs>;

/** Throws one `input-invalid` for all problems, and so for an identity or an issuer without the other. */
export function readCollectInputs(read: ReadInput<CollectInputName>) {
  return readTable(COLLECT_INPUTS, read, (inputs, { problem }) => {
    const { identity, issuer, instance, trustedRootPath, ...rest } = inputs;
    const choice: InstanceChoice = { instance, trustedRootPath };
    const isSaid = identity !== undefined || issuer !== undefined;
    const expected = isSaid ? { identity, issuer, policy: [] } : undefined;
    if (expected !== undefined) for (const missing of missingWho(expected)) problem(missing);
    judgeTrust(choice, problem);
    judgeRelease(rest, problem);
    return { ...rest, choice, expected };
  });
}
