// The inputs of the verifying action, one row for each, and how they depend on one another.

import { Failure } from '../../errors/failure.ts';
import { isStoreName } from '../../github/attestations/choose-store.ts';
import type { InstanceChoice } from '../../trust/instance-choice.ts';
import { missingWho, parseExtensionsPolicy } from '../../verify/expected-signer.ts';
import { type PredicatePolicy, parsePredicatePolicy } from '../../verify/statement/predicate-policy.ts';
import { lines, text } from '../input-kinds.ts';
import { type InputTable, type ReadInput, readTable } from '../read-inputs.ts';
import { judgeFiles, judgeTrust, SHARED } from '../shared-inputs.ts';

/** Undefined if the input is blank, or the rules in it, at least one. */
function predicateRules(given: string): PredicatePolicy | undefined {
  const policy = parsePredicatePolicy(given);
  if (given.trim() === '') return undefined;
  if (policy.length > 0) return policy;
  throw new Failure('input-invalid', 'input "predicate" has only comments; give a rule, or remove it');
}

export const VERIFY_INPUTS = {
  files: {
    kind: lines,
    description:
      'Glob patterns of the files to verify, one per line. `!` excludes files from the patterns before it. Every pattern must match at least one file. Every file must have a bundle, except signatures that other tools made of files in the list. Either `files`, `digests` or `checksums` is required.',
  },
  digests: {
    kind: lines,
    description:
      'Verify files that are not in the workspace, by their digests. Give the path of a checksums file, or its lines if they are less than 128 KiB, in the format of `sha256sum`, `openssl dgst -sha256` or BSD, or the path of a manifest of the signing action (`.json`).',
  },
  checksums: {
    kind: text,
    description:
      'Verify files by a signed list: the path of a checksums file, such as `dist/SHA256SUMS`, that has the only bundle. Its names are relative to its directory. Every file that it names must be present and unchanged, and every file of `files` must be in it.',
  },
  bundles: {
    kind: text,
    description:
      'Where the bundles are: a directory, or a manifest `sigstore-manifest.json`. With a manifest, every file in it must be present and match it. With `checksums`, a directory or the bundle itself. With `predicate-type` also a file of attestations that are about several files, such as `provenance.intoto.jsonl`. With `github` or `github:OWNER/NAME`, attestations are fetched from the store of this or another repository by the digest of each file. Default: each bundle is next to its file.',
  },
  identity: {
    kind: text,
    description:
      'The expected identity of the certificate, such as `https://github.com/octo/demo/.github/workflows/release.yml@refs/tags/*`. Exact, but `*` matches within one path segment and `**` across segments. Required, unless `policy` names the owner of the workflow or of the source.',
  },
  issuer: {
    kind: text,
    description:
      'The expected OIDC issuer of the certificate, exact, such as `https://token.actions.githubusercontent.com`. Required, here or in `policy`.',
  },
  policy: {
    kind: parseExtensionsPolicy,
    description:
      'Extensions that the certificate must have, one `extension: value` per line, such as `source-repository-uri: https://github.com/octo/demo`. Values match as in `identity`.',
  },
  'predicate-type': {
    kind: text,
    description:
      'Accept only attestations of this type, such as `https://slsa.dev/provenance/v1`. Default: accept only signatures.',
  },
  predicate: {
    kind: predicateRules,
    description:
      'Values that the predicate of the attestation must have, one `path: value` per line, such as `builder.id: https://github.com/octo/demo/.github/workflows/*@refs/tags/*`. A path is dotted names or a JSON pointer. Values match as in `identity`. Requires `predicate-type`.',
  },
  'github-token': {
    kind: text,
    expression: 'github.token',
    description: 'The token for `bundles: github`. A private repository needs `attestations: read`.',
  },
  instance: SHARED.instance,
  'trusted-root': SHARED['trusted-root'],
  timeout: SHARED.timeout,
  summary: SHARED.summary,
} as const satisfies InputTable;
type VerifyInputName = keyof typeof VERIFY_INPUTS;

export const VERIFY_OUTPUT_NAMES = ['count', 'identity', 'issuer', 'failure-code'] as const;
export type VerifyOutputName = (typeof VERIFY_OUTPUT_NAMES)[number];

/** The inputs from the table, with `choice`, what to trust, and `expected`, the expected signer. */
export type VerifyInputs = ReturnType<typeof readVerifyInputs>;

/** Throws one `input-invalid` for all problems, including an incomplete description of the signer. */
export function readVerifyInputs(read: ReadInput<VerifyInputName>) {
  return readTable(VERIFY_INPUTS, read, (inputs, { problem, isWrong }) => {
    const { identity, issuer, policy, predicateType, predicate, instance, trustedRootPath, ...rest } = inputs;
    const choice: InstanceChoice = { instance, trustedRootPath };
    const expected = { identity, issuer, policy, predicateType, predicate };
    if (issuer?.includes('*') === true) problem('input "issuer" must be exact; * is not a wildcard there');
    if (!isWrong('policy')) for (const missing of missingWho(expected)) problem(missing);
    if (predicate !== undefined && predicateType === undefined)
      problem('input "predicate" needs "predicate-type": only an attestation has a predicate');
    if (isStoreName(rest.bundles ?? '') && predicateType === undefined)
      problem('input "bundles" is a store of attestations, which needs "predicate-type"');
    judgeTrust(choice, problem);
    if (rest.checksums === undefined) judgeFiles(rest, 'verify', problem);
    else
      for (const other of ['digests', 'predicate-type'] as const)
        if (read(other).trim() !== '')
          problem(`inputs "checksums" and "${other}" cannot be combined; verify in two steps`);
    return { ...rest, choice, expected };
  });
}
