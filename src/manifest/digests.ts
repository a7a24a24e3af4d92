// An untrusted manifest → the digests of its files, if a bundle exists for all of them.
import { type Failure, quote } from '../errors/failure.ts';
import { readAttested } from './attested.ts';
import { parseListed } from './parse.ts';

/**
 * The SHA-256 of each file, 32 bytes, by its path, which does not lead outside. Throws the result of `wrong`, also for a
 * file that has neither a signature nor an attestation, and for a manifest without files.
 */
export function readDigests(
  bytes: Buffer,
  wrong: (what: string, cause?: unknown) => Failure,
): ReadonlyMap<string, Buffer> {
  const { manifest, files } = parseListed(bytes, wrong);
  const covered = readAttested(manifest, wrong).digests;
  const digests = new Map<string, Buffer>();
  for (const [path, row] of files) {
    const digest = row?.digest ?? covered.get(path);
    if (digest === undefined) throw wrong(`${quote(path)} was not signed`);
    digests.set(path, digest);
  }
  if (digests.size === 0) throw wrong('it lists no file');
  return digests;
}
