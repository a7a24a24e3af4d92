// The collecting action: the artifacts of all shares → every bundle verified, one manifest, one artifact.
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { readEvent } from '../ambient/job.ts';
import { MAX_BUNDLE_BYTES } from '../bundle/bundle.ts';
import { Failure, quote } from '../errors.ts';
import type { FoundFile } from '../files/find.ts';
import { checkPlan, type Plan, refuseCollisions } from '../files/plan.ts';
import { createSlots } from '../files/slots.ts';
import { readSmall } from '../files/small.ts';
import { assertReplaceable, assertWritable, writeWhole } from '../files/write.ts';
import { matchesPattern } from '../identity/pattern.ts';
import type { Outcome, SignedFile } from '../outcome.ts';
import { assertArtifactService } from '../publish/artifact.ts';
import { type Collected, collectShares } from '../publish/collected.ts';
import { downloadArtifacts, type Part } from '../publish/download.ts';
import { MANIFEST_NAME } from '../publish/manifest.ts';
import type { Release } from '../publish/release.ts';
import { chooseRelease } from '../publish/release-choice.ts';
import { nameOf } from '../trust/choice.ts';
import { ALL_SHARES, COLLECT_INPUT_NAMES, type CollectInputs, readCollectInputs } from './collect-inputs.ts';
import { unlessStopped } from './handed.ts';
import { type HandoverInputs, handOver, type Published } from './handover.ts';
import type { Outputs } from './outputs.ts';
import { inputsFrom, limitTime, unknownInputs } from './reader.ts';
import { bundlesOn, prepareRelease } from './release.ts';
import type { Action, ActionContext } from './run.ts';
import {
  AT_ONCE,
  expectSigner,
  openVerifier,
  readShares,
  type Verified,
  type VerifyBundle,
  verifyAll,
} from './shares.ts';

/** Puts the shares of a matrix together, if they are whole and every bundle verifies, and publishes them as one. */
export const collect: Action = async (context, told) => {
  const { env, log, stop } = context;
  let inputs: CollectInputs | undefined;
  let outcome: Outcome | undefined;
  let published: Published = {};
  told.outputs = { count: '0' };
  told.summary = async (diagnosis) => {
    const { renderSummary } = await import('./summary.ts');
    const instance = inputs === undefined ? '' : nameOf(inputs.choice);
    const [verifyCommand, { notices }] = [told.outputs['verify-command'], told];
    return renderSummary({ outcome, instance, verifyCommand, ...published, diagnosis, notices });
  };
  for (const warning of unknownInputs(env, COLLECT_INPUT_NAMES)) log.warning(warning);
  inputs = readCollectInputs(inputsFrom(env));
  if (!inputs.summary) told.summary = undefined;
  const check = expectSigner(inputs, context);
  assertArtifactService(env);
  const event = await readEvent(env);
  if (inputs.release !== undefined) chooseRelease({ choice: inputs.release, env, event });
  const endLimit = limitTime(inputs.timeoutMs, stop);
  const folder = await mkdtemp(join(env['RUNNER_TEMP'] || tmpdir(), 'sigstore-collect-'));
  try {
    const parts = await download(inputs, folder, context);
    const collected = collectShares(await readShares(parts), context.onNotice);
    const verifyBundle = await openVerifier(collected, { ...inputs, check }, context);
    const files = await verifyAll(collected, parts, verifyBundle, context);
    const prepared = await plan(files, inputs, context);
    const wishes: HandoverInputs = { ...inputs, includeFiles: false, failFast: true };
    const release = await prepareRelease(wishes, { ...prepared, event }, context);
    const find = createFind(release);
    const keep = inputs.existing === 'keep' ? { verifyBundle, find } : undefined;
    outcome = await place(files, collected, { ...prepared, keep }, context);
    const onOutputs = (outputs: Outputs, where: Published) => {
      told.outputs = outputs;
      published = where;
    };
    await handOver(outcome, wishes, prepared, { ...context, release, onOutputs });
  } finally {
    endLimit();
    // A download that was given up may still write; the runner empties this folder in any case.
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
  log.info(`Collected ${outcome.files.length} bundles by ${outcome.identity} (${outcome.issuer})`);
};

async function download(
  inputs: CollectInputs,
  folder: string,
  { log, stop }: ActionContext,
): Promise<readonly Part[]> {
  log.startGroup('Downloading the artifacts of the shares');
  // A job may be called `proof-of-origin`.
  const isShare = (name: string) => inputs.artifacts !== ALL_SHARES || /-\d+-of-\d+-/.test(name);
  const isWanted = (name: string) => matchesPattern(name, inputs.artifacts) && isShare(name);
  const parts = await unlessStopped(downloadArtifacts(isWanted, folder), stop.signal).finally(log.endGroup);
  if (parts.length > 0) return parts;
  throw new Failure('shard-missing', `no artifact of this run has a name like ${quote(inputs.artifacts)}`);
}

type Placed = Readonly<{
  files: readonly FoundFile[];
  plan: Plan;
  digests: ReadonlyMap<FoundFile, Buffer>;
  manifestPath: string;
  shard: undefined;
}>;

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
  const manifestPath = join(directory, MANIFEST_NAME);
  await assertWritable(directory, quote(relative(cwd, directory) || '.'));
  await assertReplaceable(manifestPath, quote(relative(cwd, manifestPath)));
  const digests = new Map(verified.map(({ signed, sha256 }) => [signed.file, sha256]));
  return { files: [...places.keys()], plan: places, digests, manifestPath, shard: undefined };
}

/** What is at the path of a bundle already, and what of that name the release has. */
type Find = (path: string) => AsyncGenerator<Readonly<{ bytes: Buffer | undefined; isPlaced: boolean }>>;
type Keep = Readonly<{ verifyBundle: VerifyBundle; find: Find }>;

function createFind(release: Release | undefined): Find {
  const released = release && bundlesOn(release);
  return async function* (path) {
    yield { bytes: await readSmall(path, MAX_BUNDLE_BYTES).catch(() => undefined), isPlaced: true };
    yield { bytes: await released?.(path), isPlaced: false };
  };
}

/**
 * Writes each bundle to its place, or keeps the one there, or on the release, that verifies as well. Those of a run that
 * was stopped are whole, and stay.
 */
async function place(
  verified: readonly Verified[],
  { identity, issuer }: Collected,
  { plan: places, keep }: Placed & Readonly<{ keep: Keep | undefined }>,
  { stop }: ActionContext,
): Promise<Outcome> {
  const inTurn = createSlots(AT_ONCE);
  const files = await Promise.all(
    verified.map(({ signed, from, sha256 }) =>
      inTurn(async () => {
        stop.signal.throwIfAborted();
        const outputs = places.get(signed.file) ?? {};
        const path = outputs.bundle ?? '';
        const made = await readSmall(from, MAX_BUNDLE_BYTES);
        if (!createHash('sha256').update(made).digest().equals(sha256))
          throw new Failure(
            'file-changed',
            `the bundle of ${quote(signed.file.path)} changed after it was verified`,
          );
        const kept = keep && (await findKept(path, signed, keep));
        const bytes = kept?.bytes ?? made;
        if (kept?.isPlaced !== true) await writeWhole(path, bytes);
        const bundleDigest = createHash('sha256').update(bytes).digest('hex');
        return { ...signed, ...kept?.facts, bundleDigest, outputs };
      }),
    ),
  );
  return { files, identity, issuer, certificates: 0, failure: undefined, interrupted: false };
}

type Kept = Readonly<{
  bytes: Buffer;
  isPlaced: boolean;
  facts: Pick<SignedFile, 'status' | 'signedAt' | 'log'>;
}>;

/** The first bundle that is there already and verifies; undefined where none does. */
async function findKept(
  path: string,
  { digest = Buffer.alloc(0) }: SignedFile,
  { verifyBundle, find }: Keep,
): Promise<Kept | undefined> {
  for await (const { bytes, isPlaced } of find(path)) {
    if (bytes === undefined) continue;
    const facts = attempt(() => verifyBundle(bytes, digest));
    if (facts !== undefined) return { bytes, isPlaced, facts: { status: 'kept', ...facts } };
  }
  return undefined;
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
