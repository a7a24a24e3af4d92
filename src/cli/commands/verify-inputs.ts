// The files that `verify` reads: bundles and keys.
import { createPublicKey, type KeyObject } from 'node:crypto';
import { resolve } from 'node:path';
import type { BundleLine } from '../../bundle/bundle-file.ts';
import { bundleBeside, readBundles as readBundlesAt } from '../../engine/read-artifact.ts';
import type { Subject } from '../../engine/subject.ts';
import { Failure, quote } from '../../errors/failure.ts';
import { missingOperand } from '../../files/fs-errors.ts';
import { BUNDLE_SUFFIX } from '../../files/output-plan.ts';
import { readSmall } from '../../files/read-bounded.ts';
import { allExist, exists } from '../../files/write-atomic.ts';
import { SUPPORTED_KEYS, unsupportedKey } from '../../verify/prehashed.ts';

const MAX_KEY_BYTES = 64 * 1024;

/** The bundles in the file at this path, or next to the file. Throws `file-unreadable` or `bundle-malformed`. */
export async function readBundles(
  path: string | undefined,
  { name, digest }: Subject,
  cwd: string,
): Promise<readonly BundleLine[]> {
  const place = path ?? (await bundleBeside(name, cwd));
  if (place !== undefined) return readBundlesAt(resolve(cwd, place), place);
  // If the name of the file was mistyped, report the file and not its bundle.
  if (digest === undefined && !(await exists(resolve(cwd, name))))
    throw await missingOperand(name, (names) => allExist(names, cwd));
  throw new Failure('file-unreadable', `the bundle ${quote(`${name}${BUNDLE_SUFFIX}`)} does not exist`, {
    remedy: 'Download it from where the file was published, or give its path with --bundle.',
  });
}

/** The public key in a PEM file, of a supported type. Throws `file-unreadable` or `input-invalid`. */
export async function readKey(path: string, cwd: string): Promise<KeyObject> {
  const key = parseKey(await readSmall(resolve(cwd, path), MAX_KEY_BYTES, `the key ${quote(path)}`), path);
  const unsupported = unsupportedKey(key);
  if (unsupported === undefined) return key;
  const what = `the key ${quote(path)} is ${unsupported}; supported are ${SUPPORTED_KEYS}`;
  throw new Failure('input-invalid', what);
}

function parseKey(bytes: Buffer, path: string): KeyObject {
  try {
    return createPublicKey(bytes);
  } catch (cause) {
    throw new Failure('input-invalid', `the key ${quote(path)} is not a public key in PEM`, { cause });
  }
}
