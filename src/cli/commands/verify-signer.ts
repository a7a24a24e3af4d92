// The options of `verify` about who must have signed → the rule for the signer.
import { createPublicKey, type KeyObject } from 'node:crypto';
import { resolve } from 'node:path';
import type { SignerRule } from '../../engine/verify-batch/task.ts';
import { Failure, quote } from '../../errors/failure.ts';
import { readSmall } from '../../files/read-bounded.ts';
import { incompleteIdentity, incompleteIssuer } from '../../identity/policy/identity-form.ts';
import { type ExtensionsPolicy, parseExtensionsPolicy } from '../../verify/expected-signer.ts';
import { readPattern } from '../../verify/identity-policy.ts';
import { SUPPORTED_KEYS, unsupportedKey } from '../../verify/supported-keys.ts';
import { type CommandContext, type Options, readText } from '../context.ts';

/** Throws `usage` for options that do not say who it must be, and what reading their files throws. */
export async function readSignerRule(options: Options, context: CommandContext): Promise<SignerRule> {
  const identity = options.get('certificate-identity');
  const pattern = options.get('certificate-identity-regexp');
  const [issuer, key] = [options.get('certificate-oidc-issuer'), options.get('key')];
  if (key !== undefined) {
    return { key: await readKey(key, context.cwd) };
  }
  if (identity === undefined && pattern === undefined) {
    throw new Failure(
      'usage',
      'give --certificate-identity or --key: verification needs to know who must have signed',
    );
  }
  if (issuer === undefined)
    throw new Failure('usage', 'give --certificate-oidc-issuer: it is required with --certificate-identity');
  refuseIncomplete('--certificate-identity', identity, incompleteIdentity);
  if (identity?.includes('*') === true)
    throw new Failure(
      'usage',
      `--certificate-identity ${quote(identity)} has a *, which is taken literally; give --certificate-identity-regexp, in which .* matches any text`,
    );
  refuseIncomplete('--certificate-oidc-issuer', issuer, incompleteIssuer);
  const name =
    identity === undefined
      ? { identityRegexp: readPattern(pattern ?? '', '--certificate-identity-regexp') }
      : { identity };
  return { ...name, issuer, extensions: await extensionsPolicy(options, context) };
}

/** Throws `usage` for a value that no certificate can have. */
function refuseIncomplete(
  option: string,
  value: string | undefined,
  incomplete: (text: string) => string | undefined,
): void {
  const lacks = value === undefined ? undefined : incomplete(value);
  if (lacks !== undefined) throw new Failure('usage', `${option} ${quote(value)} ${lacks}`);
}

/** The rules of `--certificate-policy`; undefined without it. */
async function extensionsPolicy(
  options: Options,
  context: CommandContext,
): Promise<ExtensionsPolicy | undefined> {
  const path = options.get('certificate-policy');
  return path === undefined
    ? undefined
    : parseExtensionsPolicy(await readText(path, 'certificate policy', context));
}

const MAX_KEY_BYTES = 64 * 1024;

/** The public key in a PEM file, of a type that signatures count with. Throws `file-unreadable` or `input-invalid`. */
async function readKey(path: string, cwd: string): Promise<KeyObject> {
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
