// A file and the digest that a manifest or a signed list gives it → the same, or in what way it differs.
import { asFailure, Failure } from '../../errors/failure.ts';
import { digestFile } from '../../files/digest.ts';
import { exists } from '../../files/writable.ts';
import type { Candidate, Verdict } from './task.ts';

/** In what way a file is not the one that is listed, as the end of a sentence; undefined if it is. Digests are SHA-256. */
export function otherThanListed(
  digest: Buffer,
  listed: Buffer | undefined,
  where: string,
): string | undefined {
  if (listed === undefined || listed.equals(digest)) return undefined;
  return `its SHA-256 is ${digest.toString('hex')}, not ${listed.toString('hex')} as in ${where}`;
}

/**
 * Compares a file with a signed list, which `list` names in messages. Out: its digest and size, without what is known of
 * the signature of the list; or why it differs. Never rejects.
 */
export async function compareListed(
  { file, follow, listed }: Candidate,
  list: string,
  signal: AbortSignal,
): Promise<Verdict> {
  if (listed === undefined) return mismatch(`${list} does not name it`, STRANGE);
  try {
    const { digest, size } = await digestFile(file, signal, { follow });
    const changed = otherThanListed(digest, listed, list);
    if (changed !== undefined) return mismatch(changed);
    return { ...UNSIGNED, digest: digest.toString('hex'), size };
  } catch (error) {
    const isThere = await exists(file.absolute);
    return isThere ? asFailure(error) : mismatch(`it does not exist, although ${list} names it`, ABSENT);
  }
}

const UNSIGNED = { certified: undefined, signedAt: undefined, predicateType: undefined };

const STRANGE = 'Remove it, and do not use it: anyone could have added it.';
const ABSENT = 'Download it, too. Its name in the list is relative to the directory of the list.';

const mismatch = (what: string, remedy?: string): Failure =>
  new Failure('checksums-mismatch', what, { remedy });
