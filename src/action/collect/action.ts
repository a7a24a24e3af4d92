// The collecting action: the artifacts of all shards → every bundle verified, one manifest, one artifact.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Outcome } from '../../engine/result.ts';
import type { Diagnosis } from '../../errors/diagnose.ts';
import { Failure, quote } from '../../errors/failure.ts';
import type { FoundFile } from '../../files/found.ts';
import { checkPlan, refuseCollisions } from '../../files/output-plan.ts';
import { assertArtifactService } from '../../github/artifacts/assert-uploadable.ts';
import { downloadArtifacts, type Part } from '../../github/artifacts/download.ts';
import { readEvent } from '../../github/job-context.ts';
import { chooseRelease } from '../../github/releases/select.ts';
import { matchesPattern } from '../../identity/policy/wildcard.ts';
import { type Collected, collectShares } from '../../manifest/merge-shards.ts';
import { unlessStopped } from '../../process/abort.ts';
import { limitTime } from '../../process/time-limit.ts';
import { count } from '../../text/plural.ts';
import { nameOf } from '../../trust/instance-choice.ts';
import type { CheckSigner } from '../../verify/identity-policy.ts';
import type { PublishInputs } from '../publish/files-to-publish.ts';
import { patienceOf } from '../publish/patience.ts';
import { type Published, publish } from '../publish/publish.ts';
import { prepareRelease } from '../publish/release.ts';
import { bundlesOn } from '../publish/released-bundles.ts';
import { assertKnown } from '../read-inputs.ts';
import type { Action, ActionContext, TimedContext } from '../run-action.ts';
import { type Prepared, placeManifest } from '../sign/preflight.ts';
import { inputsIn } from '../workspace-paths.ts';
import { ALL_SHARES, COLLECT_INPUTS, type CollectInputs, readCollectInputs } from './inputs.ts';
import { placeAll } from './place-bundles.ts';
import {
  expectSigner,
  type OnRefused,
  openVerifier,
  type Verified,
  type VerifyBundle,
  verifyShares,
} from './verify-shards.ts';

/** Merges the shards of a matrix, if they are complete and every bundle is valid, and publishes them as one. */
export const collect: Action = async (given, report) => {
  const { env, stop } = given;
  let inputs: CollectInputs | undefined;
  let outcome: Outcome | undefined;
  const published: Published = {};
  report.outputs = { count: '0' };
  report.summary = async (diagnosis) => {
    const { renderSummary } = await import('../summary/sign.ts');
    const instance = inputs === undefined ? '' : nameOf(inputs.choice);
    const [verifyCommand, { notices }] = [report.outputs['verify-command'], report];
    return renderSummary({ outcome, instance, verifyCommand, ...published, diagnosis, notices });
  };
  report.result = (diagnosis) => resultLine(outcome, diagnosis);
  await assertKnown(env, COLLECT_INPUTS);
  inputs = readCollectInputs(await inputsIn(given));
  if (!inputs.summary) report.summary = undefined;
  const check = expectSigner(inputs, given);
  assertArtifactService(env);
  const limit = limitTime(inputs.timeoutMs, stop);
  const context = { ...given, endsAtMs: limit.endsAtMs };
  const folder = await mkdtemp(join(env['RUNNER_TEMP'] || tmpdir(), 'sigstore-collect-'));
  try {
    const event = await readEvent(env);
    if (inputs.release !== undefined) chooseRelease({ choice: inputs.release, env, event });
    const { collected, files, verifyBundle } = await gather(inputs, { folder, check }, context);
    const prepared = await plan(files, inputs, context);
    const publishInputs: PublishInputs = {
      ...inputs,
      includeFiles: false,
      failFast: true,
      githubAttestations: false,
    };
    const release = await prepareRelease(publishInputs, { ...prepared, documents: [], event }, context);
    const keep =
      inputs.existing === 'keep'
        ? { verifyBundle, onRelease: release && bundlesOn(release, prepared.plan) }
        : undefined;
    const { existing } = inputs;
    outcome = await placeAll(files, collected, { ...prepared, keep, existing }, context);
    await publish(outcome, publishInputs, prepared, { ...context, release, report, published });
  } finally {
    limit.end();
    // A cancelled download may still write; the runner empties this folder anyway.
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
};

/** The last line of the log. */
function resultLine(outcome: Outcome | undefined, diagnosis: Diagnosis | undefined): string {
  const { files, identity, issuer } = outcome ?? {};
  const title = files === undefined ? 'Nothing was collected' : `Collected ${count(files.length, 'bundle')}`;
  if (diagnosis !== undefined) return `Result: failed (${diagnosis.code}). ${title}`;
  return `Result: ${title}, signed by ${identity} (issuer ${issuer})`;
}

type Gathered = Readonly<{
  collected: Collected;
  files: readonly Verified[];
  /** Verifies with the signer of all shards. */
  verifyBundle: VerifyBundle;
}>;

/**
 * Merges the trustworthy shards. Problems of other artifacts only matter if a shard is missing without them; then they
 * are the reason.
 */
async function gather(
  inputs: CollectInputs,
  { folder, check }: Readonly<{ folder: string; check: CheckSigner }>,
  context: TimedContext,
): Promise<Gathered> {
  const refused: Readonly<{ name: string; failure: Failure }>[] = [];
  const onRefused: OnRefused = (name, failure) => refused.push({ name, failure });
  const parts = await download(inputs, folder, context, onRefused);
  const verify = await openVerifier(inputs.choice, check, context);
  const options = { verify, collected: inputs.artifactDigest !== undefined };
  const shares = await verifyShares(parts, options, context, onRefused);
  try {
    const collected = collectShares([...shares.keys()], context.onNotice);
    for (const { name, failure } of refused)
      context.onNotice(`artifact ${quote(name)} is skipped: ${failure.message}`);
    const files = collected.shares.flatMap((share) => shares.get(share) ?? []);
    files.sort((a, b) => (a.signed.file.path < b.signed.file.path ? -1 : 1));
    const verifyBundle: VerifyBundle = (bytes, digest) => verify(bytes, digest, collected).facts;
    return { collected, files, verifyBundle };
  } catch (error) {
    const isMissing = error instanceof Failure && error.code === 'shard-missing';
    throw (isMissing ? refused[0]?.failure : undefined) ?? error;
  }
}

async function download(
  inputs: CollectInputs,
  folder: string,
  { log, stop, endsAtMs }: TimedContext,
  onRefused: OnRefused,
): Promise<readonly Part[]> {
  const { artifacts, artifactDigest } = inputs;
  log.startGroup('Downloading the artifacts of the shards');
  // A job may be called `proof-of-origin`.
  const isShare = (name: string) => artifacts !== ALL_SHARES || /-\d+-of-\d+-/.test(name);
  const isWanted = ({ name, digest }: Readonly<{ name: string; digest?: string }>) =>
    artifactDigest === undefined
      ? matchesPattern(name, artifacts) && isShare(name)
      : digest === artifactDigest;
  let refused = 0;
  const countRefused: OnRefused = (name, failure) => {
    refused += 1;
    onRefused(name, failure);
  };
  const patience = patienceOf({ log, stop, endsAtMs }, 'verification');
  const downloading = downloadArtifacts(isWanted, folder, countRefused, patience);
  const parts = await unlessStopped(downloading, stop.signal).finally(log.endGroup);
  if (parts.length + refused > 0) return parts;
  const what =
    artifactDigest === undefined ? `a name that matches ${quote(artifacts)}` : `the digest ${artifactDigest}`;
  throw new Failure('shard-missing', `no artifact of this run has ${what}`);
}

type Placed = Pick<Prepared, 'files' | 'plan' | 'manifestPath' | 'shard'> &
  Readonly<{ digests: ReadonlyMap<FoundFile, string | undefined> }>;

async function plan(
  verified: readonly Verified[],
  { outputDirectory, existing }: CollectInputs,
  { cwd }: ActionContext,
): Promise<Placed> {
  const directory = resolve(cwd, outputDirectory ?? '.');
  const places = new Map(
    verified.map(({ signed, bundle }) => [signed.file, { bundle: resolve(directory, bundle) }]),
  );
  const options = { root: cwd, outputDirectory, existing };
  await refuseCollisions(places, options);
  await checkPlan(places, options);
  const manifestPath = await placeManifest(outputDirectory, cwd, { existing, make: true });
  const digests = new Map(verified.map(({ signed }) => [signed.file, signed.bundleDigest]));
  return { files: [...places.keys()], plan: places, digests, manifestPath, shard: undefined };
}
