// The key that `verify` reads.
import { createPublicKey, type KeyObject } from 'node:crypto';
import { resolve } from 'node:path';
import { Failure, quote } from '../../errors/failure.ts';
import { readSmall } from '../../files/read-bounded.ts';
import { SUPPORTED_KEYS, unsupportedKey } from '../../verify/prehashed.ts';

const MAX_KEY_BYTES = 64 * 1024;

/** The public key in a PEM file, of a type that signatures count with. Throws `file-unreadable` or `input-invalid`. */
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
