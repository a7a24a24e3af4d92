// What `verify` reads: bundles, keys, and the digests of files.
import { createPublicKey, type KeyObject } from 'node:crypto';
import { resolve } from 'node:path';
import { HashAlgorithm } from '@sigstore/protobuf-specs';
import { type Bundle, MAX_BUNDLE_BYTES, parseBundle } from '../bundle/bundle.ts';
import { Failure, quote } from '../errors.ts';
import { type Algorithm, digestFile } from '../files/digest.ts';
import { unreadable } from '../files/failures.ts';
import { BUNDLE_SUFFIX } from '../files/plan.ts';
import { readSmall, regular } from '../files/small.ts';
import { exists } from '../files/write.ts';
import type { Artifact } from '../verify/verify.ts';

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
  const bytes = await readSmall(resolve(cwd, place), MAX_BUNDLE_BYTES + 1).catch(async (cause) => {
    // A name that was mistyped is no matter of its bundle.
    const mistyped = path === undefined && !(await exists(resolve(cwd, name)));
    throw unreadable(mistyped ? `file ${quote(name)}` : `the bundle ${quote(place)}`, cause);
  });
  try {
    return parseBundle(bytes);
  } catch (cause) {
    if (!(cause instanceof Failure)) throw cause;
    throw new Failure(cause.code, `${quote(place)}: ${cause.message}`, { cause });
  }
}

/** Where the bundle of a file is looked for, by its present name and by its former one (client spec 4.1.1). */
async function bundleBeside(name: string, cwd: string): Promise<string> {
  const present = `${name}${BUNDLE_SUFFIX}`;
  const former = `${name}.sigstore`;
  return !(await exists(resolve(cwd, present))) && (await exists(resolve(cwd, former))) ? former : present;
}

/** The public key in a PEM file. Throws `file-unreadable` or `input-invalid`. */
export async function readKey(path: string, cwd: string): Promise<KeyObject> {
  const bytes = await readSmall(resolve(cwd, path), MAX_KEY_BYTES).catch((cause) => {
    throw unreadable(`the key ${quote(path)}`, cause);
  });
  try {
    return createPublicKey(bytes);
  } catch (cause) {
    throw new Failure('input-invalid', `the key ${quote(path)} is not a public key in PEM`, { cause });
  }
}

const ALGORITHMS: ReadonlyMap<HashAlgorithm, Algorithm> = new Map([
  [HashAlgorithm.SHA2_384, 'sha384'],
  [HashAlgorithm.SHA2_512, 'sha512'],
]);

/** The digests that a bundle speaks of. Throws `file-unreadable` or `file-changed`. */
export async function readArtifact(
  { name, digest }: Subject,
  { content }: Bundle,
  { cwd, stop }: Readonly<{ cwd: string; stop: AbortController }>,
): Promise<Artifact> {
  if (digest !== undefined) return { digest };
  const absolute = await regular(resolve(cwd, name)).catch((cause) => {
    throw unreadable(`file ${quote(name)}`, cause);
  });
  const file = { path: name, absolute };
  const { digest: sha256 } = await digestFile(file, stop.signal);
  const others: [Algorithm, Buffer][] = [];
  for (const name of othersIn(content))
    others.push([name, (await digestFile(file, stop.signal, { algorithm: name })).digest]);
  return { digest: sha256, ...Object.fromEntries(others) };
}

/** The digests besides SHA-256 that a bundle may speak of: that of its signature, or those of a statement's subjects. */
function othersIn(content: Bundle['content']): Algorithm[] {
  if (content.$case === 'dsseEnvelope') {
    const { payload } = content.dsseEnvelope;
    return [...ALGORITHMS.values()].filter((name) => payload.includes(`"${name}"`));
  }
  const other = ALGORITHMS.get(content.messageSignature.messageDigest.algorithm);
  return other === undefined ? [] : [other];
}
