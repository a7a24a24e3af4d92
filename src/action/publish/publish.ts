// Signed files → the manifest, the artifact, the assets of a release, and the outputs of the step.
import { createHash, type Hash } from 'node:crypto';
import { isDone, type Outcome } from '../../engine/result.ts';
import { asFailure, quote } from '../../errors/failure.ts';
import { writeWhole } from '../../files/write-atomic.ts';
import { type Artifact, uploadArtifact } from '../../github/artifacts/upload.ts';
import type { Release } from '../../github/releases/open.ts';
import type { PublishedFile } from '../../github/releases/upload-asset.ts';
import { createManifest, manifestParts } from '../../manifest/manifest.ts';
import { unlessStopped } from '../../process/abort.ts';
import { nameOf } from '../../trust/instance-choice.ts';
import type { RunReport, TimedContext } from '../run-action.ts';
import type { Prepared } from '../sign/preflight.ts';
import { type AttestationStore, type Stored, storeAll } from './attestation-store.ts';
import { filesToPublish, manifestName, type PublishInputs, readFilesToPublish } from './files-to-publish.ts';
import { hasLineBreak, type Outputs, outputsOf, outputsOfArtifact, outputsOfStored } from './outputs.ts';
import { patienceOf } from './patience.ts';

/** Where the results were published. */
export type Published = { artifact?: Artifact; release?: Attached; stored?: readonly Stored[] };
export type Attached = Readonly<{ tag: string; url: string; assets: number }>;

type PublishFiles = Pick<Prepared, 'manifestPath' | 'shard'>;

type PublishContext = TimedContext &
  Readonly<{
    release: Release | undefined;
    /** GitHub's store of attestations, if they go there. */
    store?: AttestationStore | undefined;
    /** Both are filled in during the run, so that a later failure does not lose what is already known. */
    report: RunReport;
    published: Published;
  }>;

/**
 * Writes the manifest and, if requested, uploads the bundles with it and attaches them to the release; after a failure
 * only if `fail-fast` is off. If one destination refuses, the other one is still used. Throws what writeWhole,
 * uploadArtifact and attachAssets throw, `file-changed` if a published file would differ, or may differ, from the one
 * that was signed, and the reason why the run was stopped, if that happens meanwhile.
 */
export async function publish(
  outcome: Outcome,
  inputs: PublishInputs,
  prepared: PublishFiles,
  context: PublishContext,
): Promise<void> {
  const { manifestPath, shard } = prepared;
  const { cwd, stop, onNotice, release, store, report, published } = context;
  const { manifest, ...rest } = outputsOf(outcome, inputs.choice, manifestPath, cwd);
  const tell = (more: Outputs) => {
    report.outputs = { ...report.outputs, ...more };
  };
  tell(rest);
  const instance = nameOf(inputs.choice);
  const manifestDigest = createHash('sha256');
  const parts = manifestParts(createManifest(outcome, { instance, root: cwd, shard }));
  const replace = inputs.existing !== 'fail';
  await writeWhole(manifestPath, hashing(parts, manifestDigest), { replace });
  tell({ manifest });
  noticeUnlisted(outcome, rest, onNotice);
  const isPublished = inputs.uploadArtifact || release !== undefined || store !== undefined;
  if (!isWorthIt(outcome, inputs) || !isPublished) return;
  const ours = {
    path: manifestPath,
    name: manifestName(outcome),
    digest: manifestDigest.digest(),
  };
  const done = { files: outcome.files.filter(isDone), documents: outcome.documents.filter(isDone) };
  const selected = filesToPublish(done, ours, inputs, cwd);
  const read = await readFilesToPublish(selected, stop.signal);
  stop.signal.throwIfAborted();
  const places: Place[] = [];
  if (inputs.uploadArtifact)
    places.push(async () => {
      const artifact = await upload(read.files, inputs, prepared, context);
      return () => {
        tell(outputsOfArtifact(artifact));
        published.artifact = artifact;
      };
    });
  if (release !== undefined)
    places.push(async () => {
      const attached = await attach(read.files, release, context);
      return () => {
        tell({ 'release-url': release.url });
        published.release = attached;
      };
    });
  if (store !== undefined)
    places.push(async () => {
      const stored = await storeAll(outcome.documents, read.files, store, context);
      return () => {
        tell(outputsOfStored(stored));
        published.stored = stored;
      };
    });
  await serveAll(places, read.assertUnchanged, context);
}

/** A list of bundles that an output does not have in full. */
function noticeUnlisted(outcome: Outcome, outputs: Outputs, onNotice: (text: string) => void): void {
  const bundles = outcome.files.filter(isDone).flatMap(({ outputs: { bundle } }) => bundle ?? []);
  const unlisted = bundles.filter(hasLineBreak).length;
  if (outputs.bundles === '' && bundles.length > unlisted)
    onNotice('the output bundles is empty: the list is too long for GitHub. The manifest has all bundles');
  else if (unlisted > 0)
    onNotice(
      `the output bundles does not list ${unlisted} with a line break in the name. The manifest has all bundles`,
    );
}

/** Publishes to one destination; returns a function that records it. */
type Place = () => Promise<() => void>;

/**
 * Publishes to every destination, even after one of them refused: what is not published is lost with the runner. Throws
 * the reason of the first refusal, at the end. Throws at once what `assertUnchanged` throws, and why the run was
 * stopped.
 */
async function serveAll(
  places: readonly Place[],
  assertUnchanged: () => Promise<void>,
  { stop, onNotice }: PublishContext,
): Promise<void> {
  const reasons: unknown[] = [];
  for (const serve of places) {
    const note = await serve().catch((error: unknown) => {
      if (stop.signal.aborted) throw error;
      reasons.push(error);
      return undefined;
    });
    // If a file changes during an upload, GitHub waits for the rest of it: then this change is the reason.
    await assertUnchanged();
    note?.();
  }
  if (reasons.length === 0) return;
  const [first, ...others] = reasons;
  for (const other of others) onNotice(`another failure of this run: ${asFailure(other).message}`);
  throw first;
}

/** The same parts; each is added to the hash when it is read. */
function* hashing(parts: Iterable<string>, hash: Hash): Generator<string> {
  for (const part of parts) {
    hash.update(part);
    yield part;
  }
}

/**
 * Whether something should be published. The artifact of an empty shard is published, too: it shows that the shard is
 * empty.
 */
function isWorthIt({ files, documents, interrupted }: Outcome, { failFast }: PublishInputs): boolean {
  const all = [...files, ...documents];
  const done = all.filter(isDone).length;
  if (done === all.length) return true;
  return done > 0 && !failFast && !interrupted;
}

async function upload(
  files: readonly PublishedFile[],
  { artifactName: name, retentionDays }: PublishInputs,
  { shard }: PublishFiles,
  { env, cwd, log, stop, onNotice, endsAtMs, release }: PublishContext,
): Promise<Artifact> {
  log.startGroup('Uploading the artifact');
  const patience = patienceOf({ log, stop, endsAtMs }, release === undefined ? 'report' : 'release');
  const options = { env, name, retentionDays, shard, root: cwd, onNotice, patience };
  const paths = files.map(({ absolute }) => absolute);
  return unlessStopped(uploadArtifact(paths, options), stop.signal).finally(log.endGroup);
}

async function attach(
  files: readonly PublishedFile[],
  release: Release,
  { log, stop, onNotice }: PublishContext,
): Promise<Attached> {
  const { attachAssets } = await import('../../github/releases/attach.ts');
  const unforeseen = await attachAssets(release, files, stop.signal);
  const [first] = unforeseen;
  if (first !== undefined) {
    const more = unforeseen.size === 1 ? '' : `, and ${unforeseen.size - 1} more`;
    onNotice(`GitHub renamed the asset ${quote(first[0])} to ${quote(first[1])}${more}`);
  }
  const { tag, url } = release;
  log.info(`Attached ${files.length} assets to the release ${tag}: ${url}`);
  return { tag, url, assets: files.length };
}
