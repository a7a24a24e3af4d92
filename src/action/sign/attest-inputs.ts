// The inputs about attestations and signed checksums, and how they depend on one another.
import type { AttestRequest } from '../../engine/attest/attestations.ts';
import { quote } from '../../errors/failure.ts';
import { parseName } from '../../files/paths.ts';
import { flag, lines, parsed, text } from '../input-kinds.ts';
import type { InputsOf, InputTable } from '../read-inputs.ts';

export const ATTEST_INPUTS = {
  attest: {
    kind: lines,
    description:
      'Also make attestations about all files, one per line: `provenance` (SLSA, from the claims of the identity token), `sbom` (of `sbom-path`), or the path of a predicate, a JSON object of the type in `predicate-type`. Each is one statement about all files, with one log entry, in a file such as `provenance.intoto.jsonl`. `pypi` makes a publish attestation next to each Python distribution, in `FILE.publish.attestation`.',
  },
  'sbom-path': {
    kind: text,
    description: 'The path of an SBOM for `attest: sbom`, SPDX or CycloneDX in JSON.',
  },
  'predicate-type': {
    kind: text,
    description:
      'The type of the predicates that `attest` names by their paths, a URI such as `https://example.test/review/v1`.',
  },
  'attestation-name': {
    kind: parsed(parseName, 'a file name without a suffix, such as my-project-1.2'),
    description:
      'The name of the file of the attestation, without `.intoto.jsonl`. Default: `provenance`, `sbom`, or the name of the predicate. Several attestations add that to the name.',
  },
  'per-file': {
    kind: flag,
    default: 'false',
    description:
      'Make an attestation for each file, in `FILE.intoto.jsonl`, instead of one about all files. Each has its own log entry.',
  },
  'github-attestations': {
    kind: flag,
    default: 'false',
    description:
      'Also store the attestations with GitHub, where `gh attestation verify` finds them. Needs `attestations: write`.',
  },
  checksums: {
    kind: text,
    description:
      'Also write the checksums of all files into this file, such as `dist/SHA256SUMS`, and sign it: one signature for many files. The format is that of `sha256sum`, and the names are relative to the directory of the list, so all files must be in or below it. The bundle is next to the list.',
  },
  signatures: {
    kind: flag,
    default: 'true',
    description: 'Sign each file. With `false`, only what `attest` and `checksums` say is signed.',
  },
} as const satisfies InputTable;

const KINDS = ['provenance', 'sbom', 'pypi'];

type Given = InputsOf<typeof ATTEST_INPUTS> &
  Readonly<{ shard: unknown; rekorVersion: number | undefined; githubToken: string | undefined }>;
type Problem = (what: string) => void;

/** What to attest; the problems of the inputs for it. */
export function readAttest(inputs: Given, problem: Problem): AttestRequest {
  const what = inputs.attest.split('\n').flatMap((line) => line.trim() || []);
  const predicates = what.filter((each) => !KINDS.includes(each));
  const { sbomPath, predicateType } = inputs;
  judgeWhat(what, inputs, problem);
  judgePredicates(what, predicates, inputs, problem);
  judgePlaces(what, inputs, problem);
  judgeChecksums(inputs, problem);
  const [provenance, pypi] = [what.includes('provenance'), what.includes('pypi')];
  return { provenance, sbom: sbomPath, predicates, predicateType, pypi };
}

function judgeWhat(what: readonly string[], { shard, rekorVersion }: Given, problem: Problem): void {
  if (new Set(what).size < what.length) problem('input "attest" has a line twice');
  if (what.length > 0 && shard !== undefined)
    problem(
      'inputs "attest" and "shard" cannot be combined: a statement is about all files. Attest them in a job after the collecting one, with "digests"',
    );
  if (what.includes('pypi') && (rekorVersion ?? 1) !== 1)
    problem('input "attest: pypi" needs "rekor-version: 1": PyPI accepts entries of no other log');
}

function judgePredicates(
  what: readonly string[],
  [predicate]: readonly string[],
  { sbomPath, predicateType }: Given,
  problem: Problem,
): void {
  if (what.includes('sbom') && sbomPath === undefined)
    problem('input "attest: sbom" needs "sbom-path", the path of the SBOM');
  if (!what.includes('sbom') && sbomPath !== undefined)
    problem('input "sbom-path" has no effect without "attest: sbom"');
  if (predicate !== undefined && predicateType === undefined)
    problem(
      `input "attest": ${quote(predicate)} is not provenance, sbom or pypi; if it is the path of a predicate, give its type in "predicate-type"`,
    );
  if (predicate === undefined && predicateType !== undefined)
    problem('input "predicate-type" has no effect unless "attest" has the path of a predicate');
}

function judgePlaces(
  what: readonly string[],
  { attestationName, perFile, githubAttestations, githubToken }: Given,
  problem: Problem,
): void {
  if (what.length === 0 && (attestationName !== undefined || perFile))
    problem('inputs "attestation-name" and "per-file" have no effect without "attest"');
  if (perFile && attestationName !== undefined)
    problem(
      'inputs "attestation-name" and "per-file" cannot be combined: each attestation has the name of its file',
    );
  if (githubAttestations && what.every((each) => each === 'pypi'))
    problem('input "github-attestations" has no effect without "attest" of another kind than pypi');
  if (githubAttestations && githubToken === undefined)
    problem(
      'input "github-attestations" needs "github-token"; remove the empty "github-token" to use the token of the job',
    );
}

function judgeChecksums({ attest, checksums, signatures, shard }: Given, problem: Problem): void {
  if (attest === '' && checksums === undefined && !signatures)
    problem('input "signatures: false" needs "attest" or "checksums": otherwise nothing would be signed');
  if (checksums !== undefined && shard !== undefined)
    problem(
      'inputs "checksums" and "shard" cannot be combined: the list is about all files. Sign it in a job after the collecting one, with "digests"',
    );
}
