// `sigstore-sign verify`: files or digests and their bundles → verified, or why not.
import { createPublicKey } from 'node:crypto';
import { lstat, open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { HashAlgorithm } from '@sigstore/protobuf-specs';
import { type Bundle, MAX_BUNDLE_BYTES, parseBundle } from '../bundle/bundle.ts';
import { diagnose, EXIT } from '../diagnose.ts';
import { asFailure, Failure, quote } from '../errors.ts';
import { type Algorithm, digestFile } from '../files/digest.ts';
import { BUNDLE_SUFFIX } from '../files/plan.ts';
import { loadTrustedRoot } from '../trust/instance.ts';
import { type Artifact, createVerifier, type IdentityPolicy, type KeyPolicy } from '../verify/verify.ts';
import {
  type CommandContext,
  commandHttp,
  instanceChoice,
  instanceContext,
  type Options,
} from './context.ts';

type Row = Readonly<{
  subject: string;
  verified: boolean;
  identity?: string | undefined;
  issuer?: string | undefined;
  signedAt?: string;
  failure?: Readonly<{ code: string; message: string }>;
}>;

/** Verifies each operand, a path or `sha256:<hex>` (a path wins). Gives the exit status; throws `usage` and the like. */
export async function verify(
  names: readonly string[],
  options: Options,
  context: CommandContext,
): Promise<number> {
  const policy = await policyOf(options, context);
  if (options.has('bundle') && names.length > 1)
    throw new Failure('usage', '--bundle belongs to a single FILE or digest');
  const choice = instanceChoice(options, context);
  const trustedRoot = await loadTrustedRoot(choice, instanceContext(commandHttp(context), context));
  const check = createVerifier(trustedRoot);
  const rows: Row[] = [];
  let exitCode: number = EXIT.ok;
  for (const name of names) {
    try {
      const bundle = await readBundle(options.get('bundle') ?? `${name}${BUNDLE_SUFFIX}`, context.cwd);
      const { identity, issuer, signedAt } = check(
        bundle,
        await artifactOf(name, bundle, options, context),
        policy,
      );
      rows.push({ subject: name, verified: true, identity, issuer, signedAt: signedAt.toISOString() });
      context.say(`${quote(name)}: verified\n`);
    } catch (error) {
      const { code, message } = asFailure(error);
      const failed = diagnose(error);
      exitCode = exitCode === EXIT.ok || exitCode === failed.exitCode ? failed.exitCode : EXIT.files;
      rows.push({ subject: name, verified: false, failure: { code, message } });
      context.say(
        `${quote(name)}: not verified\n  what: ${failed.what}\n  why:  ${failed.why}\n  code: ${code}\n`,
      );
    }
  }
  if (options.has('json'))
    context.print(`${JSON.stringify({ verified: exitCode === EXIT.ok, files: rows }, null, 2)}\n`);
  return exitCode;
}

async function policyOf(options: Options, { cwd }: CommandContext): Promise<IdentityPolicy | KeyPolicy> {
  const [identity, pattern] = [
    options.get('certificate-identity'),
    options.get('certificate-identity-regexp'),
  ];
  const [issuer, key] = [options.get('certificate-oidc-issuer'), options.get('key')];
  if (key !== undefined) {
    if ((identity ?? pattern ?? issuer) !== undefined)
      throw new Failure('usage', '--key conflicts with the options of an identity');
    return { key: await readKey(resolve(cwd, key)) };
  }
  if ((identity === undefined) === (pattern === undefined)) {
    throw new Failure('usage', 'give one of --certificate-identity, --certificate-identity-regexp and --key');
  }
  if (issuer === undefined) throw new Failure('usage', '--certificate-oidc-issuer is missing');
  return identity !== undefined ? { identity, issuer } : { identityRegexp: pattern ?? '', issuer };
}

async function readKey(path: string) {
  try {
    return createPublicKey(await readSmall(path, 64 * 1024));
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw new Failure('usage', `--key ${quote(path)} is not a public key in PEM`, { cause });
  }
}

async function readBundle(path: string, cwd: string): Promise<Bundle> {
  return parseBundle(await readSmall(resolve(cwd, path), MAX_BUNDLE_BYTES + 1));
}

/** At most `maxBytes` of a file, whatever its size. */
async function readSmall(path: string, maxBytes: number): Promise<Buffer> {
  try {
    const handle = await open(path, 'r');
    try {
      const buffer = Buffer.alloc(Math.min(maxBytes, (await handle.stat()).size));
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (cause) {
    const { code = 'unknown' } = cause as NodeJS.ErrnoException;
    throw new Failure('file-unreadable', `file ${quote(path)} cannot be read (${code})`, { cause });
  }
}

const ALGORITHMS: ReadonlyMap<HashAlgorithm, Algorithm> = new Map([
  [HashAlgorithm.SHA2_384, 'sha384'],
  [HashAlgorithm.SHA2_512, 'sha512'],
]);

async function artifactOf(
  name: string,
  bundle: Bundle,
  options: Options,
  context: CommandContext,
): Promise<Artifact> {
  const absolute = resolve(context.cwd, name);
  const digest = /^sha256:(.*)$/s.exec(name)?.[1];
  const isPath = await lstat(absolute).then(
    () => true,
    () => false,
  );
  if (digest !== undefined && !isPath) {
    if (!/^[0-9a-f]{64}$/.test(digest))
      throw new Failure('usage', `${quote(name)} is not sha256: and 64 digits in lower case`);
    if (!options.has('bundle')) throw new Failure('usage', 'a digest needs --bundle');
    return { digest: Buffer.from(digest, 'hex') };
  }
  const file = { path: name, absolute };
  const sha256 = await digestFile(file, context.stop.signal);
  const { content } = bundle;
  const algorithm =
    content.$case === 'messageSignature' ? content.messageSignature.messageDigest.algorithm : undefined;
  const other = algorithm === undefined ? undefined : ALGORITHMS.get(algorithm);
  if (other === undefined) return { digest: sha256.digest };
  return { digest: sha256.digest, [other]: (await digestFile(file, context.stop.signal, other)).digest };
}
