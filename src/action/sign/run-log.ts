// The first and last lines in the log of a signing run: who signs, with which instance, into which log; and the result.
import { isDone, isList, type Outcome, type SignedFile } from '../../engine/result.ts';
import type { Diagnosis } from '../../errors/diagnose.ts';
import type { Shard } from '../../files/shard.ts';
import type { SignerIdentity } from '../../identity/policy/authorize.ts';
import { count, number } from '../../text/plural.ts';
import type { Instance } from '../../trust/instance.ts';
import { type InstanceChoice, nameOf } from '../../trust/instance-choice.ts';
import type { Prepared } from './preflight.ts';

/** The first lines of the log. */
export function beginning(
  { identity, issuer }: SignerIdentity,
  choice: InstanceChoice,
  { rekor }: Pick<Instance, 'rekor'>,
): string {
  const logs = rekor.chosen.map(({ url, majorApiVersion }) => `${url.href} (Rekor v${majorApiVersion})`);
  return [
    `Signer: ${identity} (issuer ${issuer})`,
    `Instance: ${nameOf(choice)}`,
    `Transparency log: ${logs.join(', ')}`,
  ].join('\n');
}

type Result = Readonly<{ outcome: Outcome | undefined; shard: Shard | undefined; isFailed: boolean }>;

/**
 * What was signed and kept, as a title: `Signed 2 of 4 files, kept 1 in shard 1 of 3`, `Signed 3 files, with 1
 * attestation and signed checksums`, `Signed 1 attestation, kept 3 files`, `Attested 3 files`, `Listed 3 files in signed
 * checksums`, `Kept 1 attestation about 3 files`, `Nothing was signed`.
 */
export function resultTitle({ outcome, shard, isFailed }: Result): string {
  const where = shard === undefined ? '' : ` in shard ${shard.index} of ${shard.count}`;
  const { files = [], documents = [] } = outcome ?? {};
  const done = documents.filter(isDone);
  const attested = done.filter((document) => !isList(document)).length;
  const listed = attested < done.length ? 'signed checksums' : '';
  const covered = files.filter(({ status }) => status === 'covered').length;
  const isKept = (file: SignedFile) => file.status === 'kept';
  if (covered > 0 && attested === 0) return `Listed ${count(covered, 'file')} in ${listed}`;
  if (covered > 0 && documents.every(isKept))
    return `Kept ${count(attested, 'attestation')} about ${count(covered, 'file')}${where}`;
  if (covered > 0) return `Attested ${count(covered, 'file')}${where}${listed && `, with ${listed}`}`;
  const kept = files.filter(isKept).length;
  const signed = files.filter(isDone).length - kept;
  if (signed + kept === 0) return isFailed ? 'Nothing was signed' : `Nothing to sign${where}`;
  // The outputs may exist and still not have been published.
  const isPart = signed + kept < files.length;
  const counted = (some: number) =>
    isPart ? `${number(some)} of ${count(files.length, 'file')}` : count(some, 'file');
  const and = withDocuments(attested, listed);
  const added = done.filter((document) => !isKept(document));
  const made = added.filter((document) => !isList(document)).length;
  if (signed === 0 && added.length > 0)
    return `Signed ${documentsOf(made, listed && 'checksums')}, kept ${counted(kept)}${where}`;
  if (signed === 0) return `Kept ${counted(kept)}${where}${and}`;
  return `Signed ${counted(signed)}${kept === 0 ? '' : `, kept ${number(kept)}`}${where}${and}`;
}

/** `1 attestation and signed checksums`; empty if there is neither. */
const documentsOf = (attestations: number, list: string): string =>
  [attestations === 0 ? '' : count(attestations, 'attestation'), list]
    .filter((each) => each !== '')
    .join(' and ');

function withDocuments(attestations: number, list: string): string {
  const all = documentsOf(attestations, list);
  return all === '' ? '' : `, with ${all}`;
}

/**
 * What a run would do: `3 files would be signed, with 1 attestation`, `3 files would be attested`, `3 files would be
 * listed in signed checksums`.
 */
export function planned({ files, documents, plan }: Pick<Prepared, 'files' | 'documents' | 'plan'>): string {
  const isSigned = files.some((file) => plan.get(file)?.bundle !== undefined) || documents.length === 0;
  const all = count(files.length, 'file');
  const attestations = documents.filter((document) => !isList(document)).length;
  const list = attestations < documents.length ? 'signed checksums' : '';
  if (isSigned) return `${all} would be signed${withDocuments(attestations, list)}`;
  if (attestations === 0) return `${all} would be listed in ${list}`;
  return `${all} would be attested${withDocuments(0, list)}`;
}

/** The last line of the log: the title, with the signer, or with the code of the failure. */
export function resultLine(
  outcome: Outcome | undefined,
  shard: Shard | undefined,
  diagnosis: Diagnosis | undefined,
): string {
  const title = resultTitle({ outcome, shard, isFailed: diagnosis !== undefined });
  if (diagnosis !== undefined) return `Result: failed (${diagnosis.code}). ${title}`;
  const { identity, issuer } = outcome ?? {};
  if (identity === undefined) return `Result: ${title}`;
  const by = title.startsWith('Kept') ? ', signed earlier by' : ' as';
  return `Result: ${title}${by} ${identity} (issuer ${issuer})`;
}
