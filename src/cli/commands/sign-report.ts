// The output of `sign`: the paths of bundles or the manifest on stdout, the signer and how to verify on stderr.
import { resolve } from 'node:path';
import {
  isAttestationBundle,
  isDone,
  isList,
  type Outcome,
  type SignedDocument,
  type SignedFile,
} from '../../engine/result.ts';
import { BUNDLE_SUFFIX, type Outputs } from '../../files/output-plan.ts';
import { relativePath, shownPath } from '../../files/paths.ts';
import { createManifest, serializeManifest } from '../../manifest/manifest.ts';
import { count, number } from '../../text/plural.ts';
import { operand, shellLine } from '../../text/shell-quote.ts';
import { type InstanceChoice, nameOf, trustOptions } from '../../trust/instance-choice.ts';
import { pageOfEntry } from '../../trust/rekor-versions.ts';
import type { CommandContext, Options } from '../context.ts';
import { noteText, shown } from '../terminal/messages.ts';

/** Up to this many files that were not signed get a line each; the manifest contains them all. */
const MAX_LISTED = 20;

/** Prints the outcome, as JSON if requested. */
export async function report(
  outcome: Outcome,
  choice: InstanceChoice,
  options: Options,
  context: CommandContext,
): Promise<void> {
  const { print, tell, cwd } = context;
  const { files, documents, identity, issuer } = outcome;
  const signed = files.filter(isDone);
  const attested = documents.filter(isDone);
  if (options.has('json')) {
    print(serializeManifest(createManifest(outcome, { instance: nameOf(choice), root: cwd })));
  } else {
    printOutputs(
      [...signed, ...attested].map(({ outputs }) => outputs),
      context,
      '; use --json to get all paths',
    );
  }
  reportUnsigned(files, context);
  const logged = [...signed.filter(({ status }) => status !== 'covered'), ...attested];
  if (context.verbosity > 0) for (const file of logged) tell(entryLine(file));
  const [first] = signed;
  if (first === undefined || identity === undefined || issuer === undefined) return;
  tell(`${whatWasDone(signed, attested)} as ${shown(identity)} (issuer ${shown(issuer)}).\n`);
  const words = verifyWords(outcome, choice, {
    cwd,
    attests: options.has('in-toto') || (documents.some(isAttestation) && options.has('digests')),
  });
  if (words === undefined) return;
  tell(`Verify with: ${context.program()} ${shellLine(['verify', ...words])}${sourceRule(outcome)}\n`);
}

/** Prints the paths of outputs, one per line. `hint` ends the note about paths that cannot be printed so. */
export function printOutputs(
  all: readonly Outputs[],
  { printPaths, say, cwd }: CommandContext,
  hint = '',
): void {
  const paths = all.flatMap(({ checksums, bundle, signature, certificate }) => [
    checksums,
    bundle,
    signature,
    certificate,
  ]);
  const left = printPaths(paths.flatMap((path) => (path === undefined ? [] : shownPath(cwd, path))));
  if (left > 0) say(noteText(`${count(left, 'path')} cannot be printed on one line${hint}`));
}

function reportUnsigned(files: readonly SignedFile[], { say }: CommandContext): void {
  const rest = files.filter((file) => !isDone(file));
  // The failure of a single file is the failure of the run, which the command reports.
  const listed = files.length === 1 ? [] : rest.slice(0, MAX_LISTED);
  for (const { file, failure } of listed) {
    say(
      `${shown(file.path)}: ${failure === undefined ? 'not attempted' : `${failure.message} (${failure.code})`}\n`,
    );
  }
  if (rest.length > MAX_LISTED) say(`… and ${rest.length - MAX_LISTED} more\n`);
}

/**
 * `Signed 3 files`, `Signed 2 files, kept 1, with signed checksums`, `Kept 3 files, signed earlier`, `Attested 3 files`,
 * `Kept 1 attestation, signed earlier`.
 */
function whatWasDone(done: readonly SignedFile[], documents: readonly SignedDocument[]): string {
  const covered = done.filter(({ status }) => status === 'covered').length;
  const isListed = documents.some(isList);
  if (covered > 0 && isListed) return `Listed ${count(covered, 'file')} in signed checksums`;
  if (covered > 0 && documents.every(({ status }) => status === 'kept'))
    return `Kept ${count(documents.length, 'attestation')}, signed earlier`;
  if (covered > 0) return `Attested ${count(covered, 'file')}`;
  return `${whatWasSigned(done)}${isListed ? ', with signed checksums' : ''}`;
}

function whatWasSigned(done: readonly SignedFile[]): string {
  const kept = done.filter(({ status }) => status === 'kept').length;
  if (kept === done.length) return `Kept ${count(kept, 'file')}, signed earlier`;
  return `Signed ${count(done.length - kept, 'file')}${kept === 0 ? '' : `, kept ${number(kept)}`}`;
}

/** Where the log has the entry of a file, with a link to its page if there is one. */
function entryLine({ file, log }: SignedFile): string {
  if (log === undefined) return `${shown(file.path)}: no log entry\n`;
  const page = pageOfEntry(log);
  const link = page === undefined ? '' : `: ${shown(page)}`;
  return `${shown(file.path)}: log entry ${shown(log.index)} in ${shown(log.url)}${link}\n`;
}

/** The arguments of `verify` for the first file; undefined if nothing was written that can be verified. */
function verifyWords(
  { identity = '', issuer = '', files, documents }: Outcome,
  choice: InstanceChoice,
  { cwd, attests }: Readonly<{ cwd: string; attests: boolean }>,
): readonly string[] | undefined {
  const expected = ['--certificate-identity', identity, '--certificate-oidc-issuer', issuer];
  const [first] = files.filter(isDone);
  if (first?.status === 'covered') {
    const list = documents.find(isList)?.outputs.checksums;
    if (list !== undefined)
      return [...trustOptions(choice), ...expected, '--checksums', operand(relativePath(cwd, list))];
  }
  const evidence = first?.status === 'covered' ? documents.find(isAttestationBundle) : first;
  const path = evidence?.outputs.bundle;
  if (first === undefined || path === undefined) return undefined;
  // The bundle of a statement is for the files that it describes; only their digests are known.
  const digest = first.verifies?.toString('hex');
  if (attests && digest === undefined) return undefined;
  const isNextToFile = path === `${resolve(cwd, first.file.path)}${BUNDLE_SUFFIX}` && !attests;
  const bundle = isNextToFile ? [] : ['--bundle', operand(relativePath(cwd, path))];
  const what = attests ? `sha256:${digest}` : operand(first.file.path);
  const { predicateType } = evidence ?? {};
  const type = predicateType === undefined ? [] : ['--predicate-type', predicateType];
  return [...trustOptions(choice), ...expected, ...type, ...bundle, what];
}

const isAttestation = (document: SignedDocument): boolean => !isList(document);

/**
 * For a reusable workflow, which others can call, too: the source repository, as a file that bash and zsh make from
 * text.
 */
function sourceRule({ source }: Outcome): string {
  if (source === undefined) return '';
  return ` --certificate-policy <(echo ${shellLine([`github-workflow-repository: ${source}`])})`;
}
