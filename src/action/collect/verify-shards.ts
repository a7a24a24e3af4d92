// What the jobs of the shares left behind: read as data of somebody else's, and verified bundle by bundle.
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { MAX_BUNDLE_BYTES } from '../../bundle/bundle.ts';
import { predictSigner } from '../../engine/predict-signer.ts';
import type { SignedFile } from '../../engine/result.ts';
import { asFailure, Failure, quote } from '../../errors/failure.ts';
import { relativePath } from '../../files/paths.ts';
import { readSmall } from '../../files/read-bounded.ts';
import { forEachBounded } from '../../files/semaphore.ts';
import type { Part } from '../../github/artifacts/download.ts';
import { MANIFEST_NAME } from '../../manifest/manifest.ts';
import { type Collected, parseShare, type Share } from '../../manifest/merge-shards.ts';
import { MAX_MANIFEST_BYTES } from '../../manifest/parse.ts';
import { type InstanceChoice, isPublic } from '../../trust/instance-choice.ts';
import { createSignerCheck } from '../../verify/expected-signer.ts';
import { readExtensions } from '../../verify/fulcio-extensions.ts';
import type { CheckSigner } from '../../verify/identity-policy.ts';
import { jobTrustedRoot } from '../instance-context.ts';
import type { ActionContext } from '../run-action.ts';
import type { CollectInputs } from './inputs.ts';

/** Files that are read together. */
export const AT_ONCE = 8;

/** Each artifact has one manifest, its bundles, and nothing else. */
export async function readShares(parts: readonly Part[]): Promise<Share[]> {
  const shares: Share[] = [];
  for (const { name, id, folder } of parts) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => !entry.isDirectory());
    const manifests = files.filter((entry) => entry.name === MANIFEST_NAME);
    const [manifest] = manifests;
    const wrong = (what: string) => new Failure('shard-invalid', `artifact ${quote(name)} ${what}`);
    if (manifest === undefined || manifests.length > 1)
      throw wrong(`has ${manifests.length} manifests, not one`);
    const place = join(manifest.parentPath, manifest.name);
    const bytes = await readSmall(place, MAX_MANIFEST_BYTES + 1, `the manifest in artifact ${quote(name)}`);
    const share = parseShare(bytes, name, id);
    const expected = new Set(share.files.map(({ bundle }) => bundle));
    for (const entry of files) {
      const path = relativePath(folder, join(entry.parentPath, entry.name));
      if (entry !== manifest && !expected.delete(path))
        throw wrong(`has ${quote(path)}, which its manifest does not name`);
    }
    const [absent] = expected;
    if (absent !== undefined) throw wrong(`lacks ${quote(absent)}, which its manifest names`);
    shares.push(share);
  }
  return shares;
}

/** A file whose bundle is verified; `from` is where that was unpacked, `bundle` the path that it had in its job. */
export type Verified = Readonly<{ signed: SignedFile; bundle: string; from: string }>;

/** Verifies the bytes of a bundle for a digest, by the signer of all. Gives what is known of it; throws a Failure. */
export type VerifyBundle = (
  bytes: Buffer,
  digest: Buffer,
) => Pick<SignedFile, 'signedAt' | 'log' | 'bundleDigest'>;

/**
 * Whom the shares must be signed by: what their manifests say of that, any job of the run may have written. Throws
 * `input-invalid` where neither the inputs nor the environment tell.
 */
export function expectSigner(
  { expected, choice }: Pick<CollectInputs, 'expected' | 'choice'>,
  { env, now }: Pick<ActionContext, 'env' | 'now'>,
): CheckSigner {
  if (expected !== undefined) return createSignerCheck(expected);
  const publicInstance = isPublic(choice);
  const predicted = predictSigner({
    env,
    given: undefined,
    ambient: true,
    policy: [],
    publicInstance,
    now: now(),
  });
  if (predicted === undefined)
    throw new Failure(
      'input-invalid',
      'who must have signed? the environment does not tell which workflow this is; give "identity" and "issuer"',
    );
  const { GITHUB_SHA: commit } = env;
  return (certificate) => {
    predicted.check(certificate);
    // What an earlier run signed is genuine, too, and may be of other files.
    const signed = readExtensions(certificate.parsed).get('source-repository-digest');
    if (!commit || signed === commit) return;
    const what = `it was signed for the commit ${quote(signed)}, not ${quote(commit)}`;
    throw new Failure('certificate-identity', what);
  };
}

/** Throws what is wrong with the instance. */
export async function openVerifier(
  { identity, issuer }: Collected,
  { choice, check }: Readonly<{ choice: InstanceChoice; check: CheckSigner }>,
  context: ActionContext,
): Promise<VerifyBundle> {
  const { createFileVerifier } = await import('../../engine/verify-file.ts');
  const verifyFile = createFileVerifier(await jobTrustedRoot(choice, context));
  const signer = { identity, issuer, check };
  return (bundle, digest) => {
    const { signedAt, log, bundleDigest } = verifyFile({ bundle, subject: { digest }, signer });
    return { signedAt, log, bundleDigest };
  };
}

/** Every bundle, for the digest in the manifest and the signer of all. Throws the first Failure, naming the file. */
export async function verifyAll(
  { shares }: Collected,
  parts: readonly Part[],
  verifyBundle: VerifyBundle,
  { cwd, stop }: ActionContext,
): Promise<Verified[]> {
  const all = shares.flatMap(({ id, files }) => {
    const folder = parts.find((part) => part.id === id)?.folder ?? '';
    return files.map((file) => ({ ...file, from: join(folder, file.bundle) }));
  });
  const verified: Verified[] = [];
  await forEachBounded(all, AT_ONCE, async ({ path, digest, bundle, from }) => {
    stop.signal.throwIfAborted();
    try {
      const facts = verifyBundle(await readSmall(from, MAX_BUNDLE_BYTES + 1, 'it'), digest);
      const file = { path, absolute: resolve(cwd, path), digest };
      verified.push({ signed: { file, outputs: {}, status: 'signed', digest, ...facts }, bundle, from });
    } catch (cause) {
      const failure = asFailure(cause);
      throw new Failure(failure.code, `the bundle of ${quote(path)}: ${failure.message}`, { cause });
    }
  });
  return verified.sort((a, b) => (a.signed.file.path < b.signed.file.path ? -1 : 1));
}
