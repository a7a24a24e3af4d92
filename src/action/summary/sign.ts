// The result of a run → the job summary: who signed what, where it is logged, and how to verify it.
import { isDone, isList, type Outcome, type SignedDocument, type SignedFile } from '../../engine/result.ts';
import type { Diagnosis } from '../../errors/diagnose.ts';
import type { Shard } from '../../files/shard.ts';
import type { Artifact } from '../../github/artifacts/upload.ts';
import { count } from '../../text/plural.ts';
import { isPlain } from '../../text/unseen.ts';
import type { Stored } from '../publish/attestation-store.ts';
import type { Attached } from '../publish/publish.ts';
import { resultTitle } from '../sign/run-log.ts';
import { digestOf, entryOf, logsOf, sizeOf, timeOf } from './cells.ts';
import { diagnosisBlocks } from './diagnosis.ts';
import { block, code, link, long, longOf, name, noticeBlock, sentence, table } from './markdown.ts';

export type SummaryFacts = Readonly<{
  outcome: Outcome | undefined;
  instance: string;
  /** The command that verifies a file. */
  verifyCommand: string | undefined;
  artifact?: Artifact | undefined;
  /** The release that the bundles are attached to. */
  release?: Attached | undefined;
  /** What GitHub's store of attestations has of them. */
  stored?: readonly Stored[] | undefined;
  /** The shard that this run signed, if any. */
  shard?: Shard | undefined;
  diagnosis: Diagnosis | undefined;
  notices: readonly string[];
}>;

/** GitHub-flavored Markdown with HTML tables, below 1 MiB; every value from outside is escaped. */
export function renderSummary(facts: SummaryFacts): string {
  const { outcome, diagnosis, notices } = facts;
  const done = outcome?.files.filter(isDone) ?? [];
  const parts = [heading(done, facts)];
  if (diagnosis !== undefined) parts.push(...diagnosisBlocks(diagnosis));
  if (outcome !== undefined) parts.push(...unsignedBlocks(outcome.files, diagnosis));
  if (outcome !== undefined && done.length > 0) parts.push(...doneBlocks(facts, outcome, done));
  if (notices.length > 0) parts.push(noticeBlock(notices));
  return `${parts.join('\n\n')}\n`;
}

function heading(done: readonly SignedFile[], { outcome, diagnosis, shard }: SummaryFacts): string {
  const isFailed = diagnosis !== undefined;
  const mark = isFailed ? (done.length === 0 ? '❌' : '⚠️') : '✅';
  return `## ${mark} ${resultTitle({ outcome, shard, isFailed })}`;
}

function doneBlocks(facts: SummaryFacts, outcome: Outcome, signed: readonly SignedFile[]): string[] {
  const rowOf = (file: SignedFile) => [nameOf(file), sizeOf(file), digestOf(file), entryOf(file)];
  const attestations = outcome.documents.filter((each) => isDone(each) && !isList(each));
  return [
    ...(facts.diagnosis === undefined ? [] : ['### Signed']),
    table(undefined, evidenceRows(facts, outcome, signed)),
    ...verifyBlocks(facts.verifyCommand, verifiedBy(signed, outcome.documents)),
    ...attestationBlocks(attestations),
    '### Files',
    longOf(['File', 'Size', 'SHA-256', 'Log&nbsp;entry'], signed, rowOf),
  ];
}

function attestationBlocks(attestations: readonly SignedDocument[]): string[] {
  if (attestations.length === 0) return [];
  const rows = attestations.map((each) => [
    nameOf(each),
    code(each.predicateType ?? ''),
    each.about === undefined ? 'all files' : name(each.about.path),
    entryOf(each),
  ]);
  return ['### Attestations', long(['File', 'Type', 'About', 'Log&nbsp;entry'], rows)];
}

/** Kept bundles are older than this run. */
const nameOf = ({ file, status }: SignedFile): string =>
  `${name(file.path)}${status === 'kept' ? ' <sub>kept</sub>' : ''}`;

function evidenceRows(
  { instance, artifact, release, stored = [] }: SummaryFacts,
  { identity = '', issuer = '', certificates, documents }: Outcome,
  signed: readonly SignedFile[],
): string[][] {
  const logged = [...signed, ...documents.filter(isDone)];
  const rows = [
    ['Signed&nbsp;by', code(identity)],
    ['Issuer', code(issuer)],
    ['Transparency&nbsp;log', `${logsOf(logged)}, instance ${code(instance)}`],
    ['Time', timeOf(logged)],
  ];
  for (const each of documents.filter((document) => isDone(document) && isList(document)))
    rows.push(['Signed&nbsp;list', `${name(each.file.path)}<br>${entryOf(each)}`]);
  if (certificates > 1) rows.push(['Certificates', `${certificates}, each with its own key`]);
  if (artifact !== undefined) {
    rows.push(['Artifact', `${link(artifact.url, artifact.name)}<br>${code(artifact.digest)}`]);
  }
  if (release !== undefined)
    rows.push([
      'Release',
      `${link(release.url, release.tag)}, ${count(release.assets, 'asset')} of this run`,
    ]);
  if (stored.length > 0)
    rows.push([
      'Stored&nbsp;with&nbsp;GitHub',
      stored
        .slice(0, MAX_LINKS)
        .map(({ id, url }) => link(url, id))
        .join(', '),
    ]);
  return rows;
}

/** More links would hide the rest of the table. */
const MAX_LINKS = 10;

/** What this run verified itself, and what is left to do. */
function verifiedBy(files: readonly SignedFile[], documents: readonly SignedDocument[]): string {
  if (files[0]?.status === 'covered' && documents.every(isList))
    return `This run verified the list with its bundle. Then compare the files with the list, in its directory: ${code('sha256sum --check')}.`;
  if (files.length === 1) return 'This run verified the file with its bundle.';
  return 'Verify the other signed files in the same way. This run verified every signed file with its bundle.';
}

function verifyBlocks(command: string | undefined, passed: string): string[] {
  if (command === undefined) return [];
  if (isPlain(command.replaceAll('\n', '')))
    return ['### Verify', block('sh', folded(command)), `<sub>${passed}</sub>`];
  const why = 'The name of the file contains invisible characters';
  return ['### Verify', `${why}. The command is in the output ${code('verify-command')}.`];
}

/** One option per line; a shell reads the same words. */
function folded(command: string): string {
  const [program = '', ...words] = command.match(/(?:'[^']*'|\\'|[^\s'])+/g) ?? [];
  const line = (word: string, index: number) => {
    const begins = (index > 0 && word.startsWith('--')) || index === words.length - 1;
    return begins ? ` \\\n  ${word}` : ` ${word}`;
  };
  return program + words.map(line).join('');
}

/** Which files failed and why, and how many were not attempted. A file with the reason already shown is only named. */
function unsignedBlocks(files: readonly SignedFile[], diagnosis: Diagnosis | undefined): string[] {
  const failed = files.filter(({ status }) => status === 'failed');
  const left = files.filter(({ status }) => status === 'not-attempted').length;
  const rest = left === 0 ? [] : [`${count(left, 'file')} ${left === 1 ? 'was' : 'were'} not attempted.`];
  const [first] = failed;
  if (first === undefined) return rest;
  if (failed.length === 1 && first.failure?.code === diagnosis?.code) {
    return [[`It failed for the file ${name(first.file.path)}.`, ...rest].join(' ')];
  }
  const rows = failed.map(({ file, failure }) => {
    const reason = failure === undefined ? '' : `${sentence(failure.message)}<br>${code(failure.code)}`;
    return [name(file.path), reason];
  });
  return ['### Not signed', long(['File', 'Reason'], rows), ...rest];
}
