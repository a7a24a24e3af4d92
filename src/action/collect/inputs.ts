// The inputs of the collecting action, one row for each, and how they depend on one another.
import type { InstanceChoice } from '../../trust/instance-choice.ts';
import { missingWho } from '../../verify/expected-signer.ts';
import { parsed, text } from '../input-kinds.ts';
import { type InputTable, type ReadInput, readTable } from '../read-inputs.ts';
import { judgeRelease, judgeTrust, SHARED } from '../shared-inputs.ts';

/** The default artifact names of shards. */
export const ALL_SHARES = 'sigstore-bundles-*-of-*';

const artifactDigest = parsed(
  (value) => (/^sha256:[0-9a-f]{64}$/.test(value.trim()) ? value.trim() : undefined),
  'sha256: and 64 hexadecimal digits',
);

export const COLLECT_INPUTS = {
  artifacts: {
    kind: text,
    default: ALL_SHARES,
    description: 'The artifacts of this run that are shards: a name, in which `*` matches any text.',
  },
  'artifact-digest': {
    kind: artifactDigest,
    description:
      'Use only the artifact of this run with this digest, `sha256:` and 64 hexadecimal digits, instead of `artifacts`. The outputs of another collecting job have it.',
  },
  identity: {
    kind: text,
    description:
      'The expected identity of the certificates. `*` matches within one path segment, `**` across segments. Default, if `issuer` is not set either: the workflow of this run, or a reusable workflow that it calls, for the commit of this run.',
  },
  issuer: {
    kind: text,
    description: 'The expected OIDC issuer of the certificates, exact. Required with `identity`.',
  },
  'output-directory': {
    ...SHARED['output-directory'],
    description:
      'The directory for the bundles and the manifest. Default: each bundle goes to the path that it had in its job.',
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
 * The inputs from the table, with `choice`, the trusted instance, and `expected`, the expected signer; undefined: the
 * jobs of this workflow.
 */
export type CollectInputs = ReturnType<typeof readCollectInputs>;

/** Throws one `input-invalid` for all problems, including an identity or an issuer without the other. */
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
