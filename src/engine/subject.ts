// What to verify: a file, or a digest without its bytes → the digests that its bundles refer to.
import { resolve } from 'node:path';
import type { BundleLine } from '../bundle/bundle-file.ts';
import { Failure, quote } from '../errors/failure.ts';
import { exists } from '../files/writable.ts';
import type { Artifact } from '../verify/verifier.ts';
import { readArtifact } from './read-artifact.ts';

/** An operand: a file, or its digest without its bytes. */
export type Subject = Readonly<{ name: string; digest: Buffer | undefined }>;

/**
 * Decides whether an operand is a file or a digest (`sha256:` and 64 digits); an existing file with that name has
 * priority. Throws `usage`, also for the digits without `sha256:`.
 */
export async function readSubject(name: string, cwd: string): Promise<Subject> {
  const text = /^sha256:(.*)$/s.exec(name)?.[1];
  const digits = /^[0-9a-f]{64}$/i.test(name);
  if ((text === undefined && !digits) || (await exists(resolve(cwd, name))))
    return { name, digest: undefined };
  if (text === undefined)
    throw new Failure(
      'usage',
      `${quote(name)} is a digest without sha256: before it; give sha256:${name.toLowerCase()}`,
    );
  if (/^[0-9a-f]{64}$/.test(text)) return { name, digest: Buffer.from(text, 'hex') };
  throw new Failure(
    'usage',
    `${quote(name)} is not a digest: give sha256: and 64 lowercase hexadecimal digits`,
  );
}

/** The digests that bundles refer to. Throws `file-unreadable` or `file-changed`. */
export async function readSubjectArtifact(
  { name, digest }: Subject,
  bundles: readonly BundleLine[],
  { cwd, signal }: Readonly<{ cwd: string; signal: AbortSignal }>,
): Promise<Artifact> {
  if (digest !== undefined) return { digest };
  return readArtifact({ path: name, absolute: resolve(cwd, name) }, bundles, signal, { follow: true });
}
