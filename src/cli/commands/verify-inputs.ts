// What `verify` reads: bundles, keys, and the digests of files.
import { createPublicKey, type KeyObject } from 'node:crypto';
import { resolve } from 'node:path';
import type { Bundle } from '../../bundle/bundle.ts';
import {
  bundleBeside,
  readArtifact as readArtifactOf,
  readBundle as readBundleAt,
} from '../../engine/read-artifact.ts';
import { Failure, quote } from '../../errors/failure.ts';
import { unreadable } from '../../files/fs-errors.ts';
import { BUNDLE_SUFFIX } from '../../files/output-plan.ts';
import { readSmall, regular } from '../../files/read-bounded.ts';
import { exists } from '../../files/write-atomic.ts';
import type { Artifact } from '../../verify/verifier.ts';

/** An operand: a file, or its digest without its bytes. */
export type Subject = Readonly<{ name: string; digest: Buffer | undefined }>;

const MAX_KEY_BYTES = 64 * 1024;

/** Tells files from digests, `sha256:` and 64 digits; a file of that name wins. Throws `usage`. */
export async function readSubject(name: string, cwd: string): Promise<Subject> {
  const text = /^sha256:(.*)$/s.exec(name)?.[1];
  if (text === undefined || (await exists(resolve(cwd, name)))) return { name, digest: undefined };
  if (/^[0-9a-f]{64}$/.test(text)) return { name, digest: Buffer.from(text, 'hex') };
  throw new Failure('usage', `${quote(name)} is not sha256: and 64 hexadecimal digits in lower case`);
}

/** The bundle at this path, or beside the file. Throws `file-unreadable` or `bundle-malformed`. */
export async function readBundle(path: string | undefined, { name }: Subject, cwd: string): Promise<Bundle> {
  const place = path ?? (await bundleBeside(name, cwd));
  if (place !== undefined) return readBundleAt(resolve(cwd, place), place);
  // A name that was mistyped is no matter of its bundle.
  if (!(await exists(resolve(cwd, name)))) throw unreadable(`file ${quote(name)}`, { code: 'ENOENT' });
  throw new Failure('file-unreadable', `the bundle ${quote(`${name}${BUNDLE_SUFFIX}`)} is not there`, {
    remedy: 'Fetch it from where the file was published, or say where it is with --bundle.',
  });
}

/** The public key in a PEM file. Throws `file-unreadable` or `input-invalid`. */
export async function readKey(path: string, cwd: string): Promise<KeyObject> {
  const bytes = await readSmall(resolve(cwd, path), MAX_KEY_BYTES, `the key ${quote(path)}`);
  try {
    return createPublicKey(bytes);
  } catch (cause) {
    throw new Failure('input-invalid', `the key ${quote(path)} is not a public key in PEM`, { cause });
  }
}

/** The digests that a bundle speaks of. Throws `file-unreadable` or `file-changed`. */
export async function readArtifact(
  { name, digest }: Subject,
  bundle: Bundle,
  { cwd, stop }: Readonly<{ cwd: string; stop: AbortController }>,
): Promise<Artifact> {
  if (digest !== undefined) return { digest };
  const absolute = await regular(resolve(cwd, name), `file ${quote(name)}`);
  return readArtifactOf({ path: name, absolute }, bundle, stop.signal);
}
