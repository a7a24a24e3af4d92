// A signed list of checksums and files → a verdict on each file: one signature counts for all files that the list names.
import { dirname } from 'node:path';
import { asFailure, Failure, quote } from '../../errors/failure.ts';
import type { FoundFile } from '../../files/found.ts';
import { decodeChecksums, parseEveryLine, readChecksumsBytes } from '../../files/listing/checksums.ts';
import { artifactOf } from '../read-artifact.ts';
import { type BatchOptions, verifyBatch } from './batch.ts';
import { createJudge } from './judge.ts';
import { createBundleReader } from './read-bundles.ts';
import type { Candidate, Task, Verdict, Verified } from './task.ts';

/** A list whose signature verified. */
type SignedList = Readonly<{
  /** The list in messages. */
  called: string;
  /** What is known of its signature. */
  signature: Verified;
  /** The SHA-256 of each file that it names, 32 bytes, by the absolute path of the file. */
  digests: ReadonlyMap<string, Buffer>;
  /** With what the signature was verified. */
  task: Task;
}>;

/**
 * Verifies the signature of a list, and then parses the same bytes: the file is read only once. Names in it are relative
 * to its directory. An attestation of the list does not count. In: the list with its bundle, and what a batch of
 * verifications is given. Out: the list, or why it does not count. Throws what `task` throws.
 */
export async function readSignedList(
  list: Pick<Candidate, 'file' | 'bundles'>,
  { task, cwd, signal }: Pick<BatchOptions, 'task' | 'cwd' | 'signal'>,
): Promise<SignedList | Failure> {
  const { path, absolute } = list.file;
  const called = quote(path);
  const read = async () => {
    const bundles = await createBundleReader({ cwd })({ ...list, follow: true });
    const bytes = await readChecksumsBytes(absolute, path);
    return { bytes, judged: { bundles, artifact: artifactOf(bytes, bundles) } };
  };
  const found = await read().catch(asFailure);
  signal.throwIfAborted();
  if (found instanceof Failure) return found;
  const byList = { ...(await task()), predicateType: undefined };
  const signature = createJudge(byList)(found.judged);
  if (signature instanceof Failure) return signature;
  try {
    const root = dirname(absolute);
    const files = parseEveryLine(decodeChecksums(found.bytes, called), { root, called, outside: notBelow });
    const digests = new Map(files.map((file) => [file.absolute, file.digest]));
    return { called, signature, digests, task: byList };
  } catch (error) {
    return asFailure(error);
  }
}

/** A release is downloaded to any place, so a list can only name what is next to it or below. */
const notBelow = (at: string, name: string): Failure =>
  new Failure('input-invalid', `${at}: file ${quote(name)} is not below the directory of the list`);

/** The files of the caller, each once, and then every other file of the list; `name` is for their paths in messages. */
export function filesToCompare(
  files: readonly FoundFile[],
  { digests }: SignedList,
  name: (absolute: string) => string,
): readonly FoundFile[] {
  const given = new Map(files.map((file) => [file.absolute, file]));
  const others = [...digests.keys()].filter((absolute) => !given.has(absolute));
  return [...given.values(), ...others.map((absolute) => ({ path: name(absolute), absolute }))];
}

/**
 * Compares files with a list, in several threads if they are many. `follow` as for digestFile. Out: each file with its
 * verdict, in order. A file verifies if the list names it with its digest. Throws what verifyBatch throws.
 */
export async function* compareWithList(
  { called, signature, digests, task }: SignedList,
  files: readonly FoundFile[],
  { follow, ...batch }: Omit<BatchOptions, 'task' | 'list'> & Readonly<{ follow: boolean }>,
): AsyncGenerator<readonly [Readonly<{ file: FoundFile }>, Verdict]> {
  const candidates = files.map((file) => {
    return { file, follow, bundles: undefined, listed: digests.get(file.absolute) };
  });
  const options = { ...batch, task: async () => task, list: called };
  for await (const [candidate, verdict] of verifyBatch(candidates, options)) {
    if (verdict instanceof Failure) yield [candidate, verdict];
    else yield [candidate, { ...signature, digest: verdict.digest, size: verdict.size }];
  }
}
