// `sigstore-sign verify`: files or digests and their bundles → verified, or why not.
import { resolve } from 'node:path';
import type { Subject } from '../../engine/subject.ts';
import { type BatchOptions, verifyBatch } from '../../engine/verify-batch/batch.ts';
import type { Candidate, Verdict, Verified } from '../../engine/verify-batch/task.ts';
import { diagnoseCommand } from '../../errors/diagnose.ts';
import { Failure, quote } from '../../errors/failure.ts';
import { EXIT } from '../../errors/remedies.ts';
import type { FoundFile } from '../../files/found.ts';
import { parseChecksums, readChecksums } from '../../files/listing/checksums.ts';
import { shownPath } from '../../files/paths.ts';
import { loadTrustedRoots } from '../../trust/instance.ts';
import { nameOf } from '../../trust/instance-choice.ts';
import {
  type CommandContext,
  commandHttp,
  instanceChoice,
  instanceContext,
  type Options,
} from '../context.ts';
import { errorText, noteText, shown } from '../terminal/messages.ts';
import { type NamedBundle, namedSubjects } from './verify-files.ts';
import { readSignerRule } from './verify-signer.ts';
import { bundleOf, predicatePolicy, sourcesOf } from './verify-sources.ts';

type Row = Readonly<{
  subject: string;
  verified: boolean;
  identity?: string | undefined;
  issuer?: string | undefined;
  /** Absent for a managed key without a verified time. */
  signedAt?: string | undefined;
  /** Only for an attestation; absent for a signature. */
  predicateType?: string | undefined;
  /** The signed list that names the file; absent for a file with its own bundle. */
  checksums?: string | undefined;
  failure?: Readonly<{ code: string; message: string }>;
}>;

/**
 * Verifies each operand, a path or `sha256:<hex>`, or each file of a signed list. Returns the exit status: that of the
 * failure, or 1 if the failures differ. Throws what concerns all operands: `usage`, or a trusted root that is not
 * available.
 */
export async function verify(
  names: readonly string[],
  options: Options,
  context: CommandContext,
): Promise<number> {
  const signer = await readSignerRule(options, context);
  const [predicateType, checksums] = [options.get('predicate-type'), options.get('checksums')];
  const predicate = await predicatePolicy(options, context);
  const bundle = bundleOf(options, names, context.cwd);
  const sources = sourcesOf(bundle, predicateType, context);
  const choice = instanceChoice(options);
  const inJson = options.has('json');
  const rows: Row[] = [];
  let [total, failed] = [0, 0];
  const statuses = new Set<number>();
  const refuse = (subject: string, error: unknown): void => {
    const diagnosis = diagnoseCommand(error, 'verify');
    const { code, what: message } = diagnosis;
    failed += 1;
    statuses.add(diagnosis.exitCode);
    if (inJson) rows.push({ subject, verified: false, failure: { code, message } });
    context.say(`${shown(subject)}: NOT VERIFIED\n${errorText(diagnosis, context.program)}`);
  };
  const task = async () => {
    const trustedRoots = await loadTrustedRoots(choice, instanceContext(commandHttp(context), context));
    return { trustedRoots, signer, predicateType, predicate };
  };
  const batch = { ...sources, task, cwd: context.cwd, signal: context.stop.signal, thread: context.thread };
  const verdicts =
    checksums === undefined
      ? verifyBatch(await candidatesOf(names, { bundle, options }, context), batch)
      : verifyByList(names, { list: checksums, bundle, batch }, context);
  for await (const [{ file }, verdict] of verdicts) {
    total += 1;
    if (verdict instanceof Failure) refuse(file.path, verdict);
    else {
      const row = rowOf(file.path, verdict, checksums);
      if (inJson) rows.push(row);
      context.tell(lineOf(row));
    }
  }
  const verified = statuses.size === 0;
  if (inJson)
    context.print(`${JSON.stringify({ verified, instance: nameOf(choice), files: rows }, null, 2)}\n`);
  if (total > 1) context.tell(`${total - failed} of ${total} verified.\n`);
  const [only = EXIT.ok] = statuses;
  return statuses.size > 1 ? EXIT.files : only;
}

/** The operands, or the digests of `--digests`, each with its bundle. */
async function candidatesOf(
  names: readonly string[],
  { bundle, options }: Readonly<{ bundle: NamedBundle | undefined; options: Options }>,
  context: CommandContext,
): Promise<readonly Candidate[]> {
  const list = options.get('digests');
  const subjects =
    list === undefined
      ? await namedSubjects(names, { bundle }, context)
      : await listedSubjects(list, context);
  const own = bundle?.ofMany === false ? [bundle] : [];
  return subjects.map(({ name, digest }) => ({
    file: { ...fileOf(name, context), ...(digest === undefined ? {} : { digest }) },
    follow: true,
    bundles: bundle === undefined ? undefined : own,
  }));
}

const fileOf = (name: string, { cwd }: CommandContext): FoundFile => ({
  path: name,
  absolute: resolve(cwd, name),
});

type ListToVerify = Readonly<{ list: string; bundle: NamedBundle | undefined; batch: BatchOptions }>;

/**
 * Gives the verdict on each operand and on every other file of a signed list, or only that on the list if it does not
 * verify. The list itself may be one of the operands.
 */
async function* verifyByList(
  names: readonly string[],
  { list, bundle, batch }: ListToVerify,
  context: CommandContext,
): AsyncGenerator<readonly [Readonly<{ file: FoundFile }>, Verdict]> {
  const signedList = await import('../../engine/verify-batch/signed-list.ts');
  const file = fileOf(list, context);
  const bundles = bundle === undefined ? undefined : [bundle];
  const signed = await signedList.readSignedList({ file, bundles }, batch);
  if (signed instanceof Failure) return yield [{ file }, signed];
  context.tell(lineOf(rowOf(list, signed.signature)));
  const isListed = (absolute: string) => signed.digests.has(absolute);
  const operands = names.length === 0 ? [] : await namedSubjects(names, { isListed }, context);
  const given = operands.map(({ name }) => fileOf(name, context));
  const others = given.filter(({ absolute }) => absolute !== file.absolute);
  const files = signedList.filesToCompare(others, signed, (absolute) => shownPath(context.cwd, absolute));
  yield* signedList.compareWithList(signed, files, { ...batch, follow: true });
}

/** The digests in a list of checksums; the files themselves need not exist. */
async function listedSubjects(list: string, { cwd, tell }: CommandContext): Promise<readonly Subject[]> {
  const text = await readChecksums(resolve(cwd, list), list);
  const { files, notices } = parseChecksums(text, cwd, quote(list));
  for (const notice of notices) tell(noteText(notice.text));
  return files.map(({ path, digest }) => ({ name: path, digest }));
}

function rowOf(subject: string, verdict: Verified, checksums?: string): Row {
  const { identity, issuer } = verdict.certified ?? {};
  const { predicateType } = verdict;
  const signedAt = verdict.signedAt?.toISOString();
  return { subject, verified: true, identity, issuer, signedAt, predicateType, checksums };
}

function lineOf({ subject, identity, signedAt, predicateType, checksums }: Row): string {
  const through = checksums === undefined ? '' : ` through ${shown(checksums)}`;
  const type = predicateType === undefined ? '' : `attestation of ${shown(predicateType)}, `;
  const by = identity === undefined ? '' : ` by ${shown(identity)}`;
  const at = signedAt === undefined ? '' : ` at ${signedAt}`;
  return `${shown(subject)}: verified${through}, ${type}signed${by}${at}\n`;
}
