// The artifacts of the jobs that signed the shards: read as untrusted data, and verified bundle by bundle.
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
import { runOf } from '../../identity/policy/job-claims.ts';
import { MANIFEST_NAME } from '../../manifest/manifest.ts';
import { parseShare, type Share } from '../../manifest/merge-shards.ts';
import { MAX_MANIFEST_BYTES } from '../../manifest/parse.ts';
import { type InstanceChoice, isPublic } from '../../trust/instance-choice.ts';
import { createSignerCheck } from '../../verify/expected-signer.ts';
import {
  type CertificateExtensions,
  callingRepository,
  readExtensions,
} from '../../verify/fulcio-extensions.ts';
import type { CheckSigner } from '../../verify/identity-policy.ts';
import { jobTrustedRoot } from '../instance-context.ts';
import type { ActionContext } from '../run-action.ts';
import type { CollectInputs } from './inputs.ts';

/** Files that are read at the same time. */
export const AT_ONCE = 8;

/**
 * Each artifact has one manifest, its bundles, and nothing else. With `collected` the manifest may be one that was
 * merged from shards. Throws `shard-invalid`.
 */
async function readShare({ name, folder }: Part, collected: boolean): Promise<Share> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  const manifests = files.filter((entry) => entry.name === MANIFEST_NAME);
  const [manifest] = manifests;
  const wrong = (what: string) => new Failure('shard-invalid', `artifact ${quote(name)} ${what}`);
  if (manifest === undefined || manifests.length > 1)
    throw wrong(`has ${manifests.length} manifests, not one`);
  const place = join(manifest.parentPath, manifest.name);
  const bytes = await readSmall(place, MAX_MANIFEST_BYTES + 1, `the manifest in artifact ${quote(name)}`);
  const share = parseShare(bytes, name, { collected });
  const expected = new Set(share.files.map(({ bundle }) => bundle));
  for (const entry of files) {
    const path = relativePath(folder, join(entry.parentPath, entry.name));
    if (entry !== manifest && !expected.delete(path))
      throw wrong(`has ${quote(path)}, which its manifest does not list`);
  }
  const [absent] = expected;
  if (absent !== undefined) throw wrong(`does not have ${quote(absent)}, which its manifest lists`);
  return share;
}

/**
 * A file whose bundle is verified; `from` is the path where that was unpacked, `bundle` the path that it had in its
 * job.
 */
export type Verified = Readonly<{
  signed: SignedFile;
  bundle: string;
  from: string;
  /** As in SignerIdentity. */
  source: string | undefined;
}>;

/**
 * Verifies the bytes of a bundle for a digest, with the signer of all shards. Returns what is known of it; throws a
 * Failure.
 */
export type VerifyBundle = (
  bytes: Buffer,
  digest: Buffer,
) => Pick<SignedFile, 'signedAt' | 'log' | 'bundleDigest'>;

/**
 * The signer that the shards must have. It does not come from their manifests, which any job of the run may have
 * written. Throws `input-invalid` if neither the inputs nor the environment contain it.
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
      'give "identity" and "issuer": the environment does not say which workflow this is',
    );
  const { GITHUB_SHA: commit } = env;
  return (certificate) => {
    predicted.check(certificate);
    // Signatures of an earlier run are genuine, too, and may be for other files.
    const signed = readExtensions(certificate.parsed).get('source-repository-digest');
    if (!commit || signed === commit) return;
    const what = `it was signed for the commit ${quote(signed)}, not ${quote(commit)}`;
    throw new Failure('certificate-identity', what);
  };
}

type Signer = Readonly<{ identity: string; issuer: string }>;

/**
 * Verifies a bundle for a digest and a signer, who must pass the common check; also returns the certificate's
 * extensions.
 */
type VerifyShare = (
  bytes: Buffer,
  digest: Buffer,
  signer: Signer,
) => Readonly<{ facts: ReturnType<VerifyBundle>; extensions: CertificateExtensions }>;

/** Throws what is wrong with the instance. */
export async function openVerifier(
  choice: InstanceChoice,
  check: CheckSigner,
  context: ActionContext,
): Promise<VerifyShare> {
  const { createFileVerifier } = await import('../../engine/verify-file.ts');
  const verifyFile = createFileVerifier(await jobTrustedRoot(choice, context));
  return (bundle, digest, signer) => {
    const verified = verifyFile({ bundle, subject: { digest }, signer: { ...signer, check } });
    const { signedAt, log, bundleDigest, extensions } = verified;
    return { facts: { signedAt, log, bundleDigest }, extensions };
  };
}

/** Called with each artifact that is not accepted as a shard, and why. */
export type OnRefused = (name: string, failure: Failure) => void;

/**
 * The trustworthy shards, with their files: each bundle is valid for the digest in the manifest and for its signer, and
 * was signed in this run. Others are skipped: any job of the run may upload an artifact.
 */
export async function verifyShares(
  parts: readonly Part[],
  { verify, collected }: Readonly<{ verify: VerifyShare; collected: boolean }>,
  context: ActionContext,
  onRefused: OnRefused,
): Promise<ReadonlyMap<Share, readonly Verified[]>> {
  const shares = new Map<Share, readonly Verified[]>();
  for (const part of parts) {
    try {
      const share = await readShare(part, collected);
      const { attempt, files } = await verifyAll(share, part, verify, context);
      shares.set({ ...share, attempt, uploadedAt: part.uploadedAt }, files);
    } catch (error) {
      context.stop.signal.throwIfAborted();
      if (!(error instanceof Failure)) throw error;
      onRefused(part.name, error);
    }
  }
  return shares;
}

/**
 * Verifies every bundle, and returns the earliest attempt in which one was signed. Throws the first Failure, naming the
 * file.
 */
async function verifyAll(
  { name, identity, issuer, files }: Share,
  { folder }: Part,
  verify: VerifyShare,
  { env, cwd, stop }: ActionContext,
): Promise<Readonly<{ attempt: number | undefined; files: readonly Verified[] }>> {
  const verified: Verified[] = [];
  const attempts: number[] = [];
  await forEachBounded(files, AT_ONCE, async ({ path, digest, bundle }) => {
    stop.signal.throwIfAborted();
    const from = join(folder, bundle);
    try {
      if (identity === undefined || issuer === undefined)
        throw new Failure(
          'shard-invalid',
          `the manifest in artifact ${quote(name)} does not name the signer`,
        );
      const bytes = await readSmall(from, MAX_BUNDLE_BYTES + 1, 'it');
      const { facts, extensions } = verify(bytes, digest, { identity, issuer });
      const attempt = attemptOf(extensions, env);
      if (attempt !== undefined) attempts.push(attempt);
      const file = { path, absolute: resolve(cwd, path), digest };
      const signed = { file, outputs: {}, status: 'signed' as const, digest, ...facts };
      verified.push({ signed, bundle, from, source: callingRepository(extensions) });
    } catch (cause) {
      const failure = asFailure(cause);
      throw new Failure(failure.code, `the bundle of ${quote(path)}: ${failure.message}`, { cause });
    }
  });
  return { attempt: attempts.length === 0 ? undefined : Math.min(...attempts), files: verified };
}

/**
 * The attempt of this run in which a certificate was issued; undefined if it is from no run, such as a person's. Throws
 * `certificate-identity` for another run: its signatures are genuine, too, and may be for other files.
 */
function attemptOf(extensions: CertificateExtensions, env: ActionContext['env']): number | undefined {
  const uri = extensions.get('run-invocation-uri');
  const { GITHUB_SERVER_URL = 'https://github.com', GITHUB_REPOSITORY, GITHUB_RUN_ID: run } = env;
  if (uri === undefined || !run) return undefined;
  const attempt = runOf(uri)?.run_attempt;
  const ours = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${run}/attempts/${attempt}`;
  if (attempt !== undefined && uri === ours) return Number(attempt);
  const what = `it was signed in the run ${quote(uri)}, not in ${quote(run)} of ${quote(GITHUB_REPOSITORY)}`;
  throw new Failure('certificate-identity', what);
}
