// A manifest → the files in it by their digests, if a bundle exists for all of them.
import { resolve } from 'node:path';
import { Failure, quote } from '../errors/failure.ts';
import type { Found } from '../files/found.ts';
import { readSmall } from '../files/read-bounded.ts';
import { readAttested } from './attested.ts';
import { MAX_MANIFEST_BYTES, parseListed } from './parse.ts';

/** Whether what names a list of digests is the path of a manifest. */
export const isManifest = (path: string): boolean => path.endsWith('.json');

/**
 * The files in a manifest of this product, sorted by path; they need not be on this machine. In: its absolute path, its
 * name in messages, and the absolute path that the files are relative to. Throws `file-unreadable`, or `input-invalid`
 * for what is no manifest, for a manifest without files, and for a file that has neither a signature nor an attestation.
 */
export async function listManifest(place: string, name: string, root: string): Promise<Found> {
  const called = `the manifest ${quote(name)}`;
  const wrong = (what: string, cause?: unknown) =>
    new Failure('input-invalid', `${called} cannot be used as a list of digests: ${what}`, { cause });
  const bytes = await readSmall(place, MAX_MANIFEST_BYTES + 1, called);
  const { manifest, files: listed } = parseListed(bytes, wrong);
  const covered = readAttested(manifest, wrong).digests;
  const files = [...listed].map(([path, row]) => {
    const digest = row?.digest ?? covered.get(path);
    if (digest === undefined) throw wrong(`${quote(path)} was not signed`);
    return { path, absolute: resolve(root, path), digest };
  });
  if (files.length === 0) throw wrong('it lists no file');
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), notices: [] };
}
