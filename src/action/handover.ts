// What was signed → the manifest, the artifact and the outputs of the step.
import { relative } from 'node:path';
import { Failure, quote } from '../errors.ts';
import { digestFile } from '../files/digest.ts';
import type { FoundFile } from '../files/find.ts';
import { writeWhole } from '../files/write.ts';
import { isDone, type Outcome } from '../outcome.ts';
import { type Artifact, uploadArtifact } from '../publish/artifact.ts';
import { createManifest, serializeManifest } from '../publish/manifest.ts';
import { nameOf } from '../trust/choice.ts';
import type { Inputs } from './inputs.ts';
import type { Log } from './log.ts';
import { hasLineBreak, type Outputs, outputsOf, outputsOfArtifact } from './outputs.ts';
import type { Prepared } from './prepare.ts';

export type HandoverContext = Readonly<{
  env: Readonly<Record<string, string | undefined>>;
  /** The workspace, absolute. */
  cwd: string;
  log: Log;
  stop: AbortController;
  onNotice: (text: string) => void;
  /** Hears the outputs as far as they are known, so that a later failure does not lose them. */
  onOutputs: (outputs: Outputs, artifact?: Artifact) => void;
}>;

/**
 * Writes the manifest and, if asked, uploads the bundles with it; after a failure only where `fail-fast` is off.
 * Throws what writeWhole and uploadArtifact throw, `file-changed` where the artifact would hold, or may hold, a file
 * other than the one that was signed, and why the run was stopped if that happens meanwhile.
 */
export async function handOver(
  outcome: Outcome,
  inputs: Inputs,
  { manifestPath, shard }: Pick<Prepared, 'manifestPath' | 'shard'>,
  context: HandoverContext,
): Promise<void> {
  const { cwd, env, log, stop, onNotice, onOutputs } = context;
  const { manifest, ...rest } = outputsOf(outcome, inputs.choice, manifestPath, cwd);
  onOutputs(rest);
  const instance = nameOf(inputs.choice);
  await writeWhole(manifestPath, serializeManifest(createManifest(outcome, { instance, root: cwd, shard })));
  const outputs = { manifest, ...rest };
  onOutputs(outputs);
  const done = outcome.files.filter(isDone);
  const bundles = done.flatMap(({ outputs: { bundle } }) => bundle ?? []);
  const unlisted = bundles.filter(hasLineBreak).length;
  if (unlisted > 0) {
    onNotice(
      `the output bundles leaves out ${unlisted} with a line break in the name; the manifest has all of them`,
    );
  }
  const whole = done.length === outcome.files.length || (!inputs.failFast && !outcome.interrupted);
  // The artifact of an empty share still says that there is nothing in it.
  const nothing = done.length === 0 && outcome.files.length > 0;
  if (!inputs.uploadArtifact || nothing || !whole) return;
  const handed: Handed[] = [...bundles, manifestPath].map((absolute) => ({
    file: { path: relative(cwd, absolute), absolute },
  }));
  if (inputs.includeFiles) handed.push(...done);
  const assertUploaded = await assertUntouched(handed, stop.signal);
  stop.signal.throwIfAborted();
  log.startGroup('Uploading the artifact');
  const { artifactName: name, retentionDays } = inputs;
  const options = { env, name, retentionDays, shard, root: cwd };
  const paths = handed.map(({ file }) => file.absolute);
  const artifact = await unlessStopped(uploadArtifact(paths, options), stop.signal).finally(log.endGroup);
  await assertUploaded();
  onOutputs({ ...outputs, ...outputsOfArtifact(artifact) }, artifact);
}

/** A file for the artifact; `digest` is that of the bytes that were signed. */
type Handed = Readonly<{ file: FoundFile; digest?: Buffer | undefined }>;

/**
 * Makes sure that signed files are still those that were signed: a signature says nothing of what came after it. Gives
 * the check that all files stayed as they are: what vanishes during an upload is left out of it without a word.
 */
async function assertUntouched(handed: readonly Handed[], signal: AbortSignal): Promise<() => Promise<void>> {
  const checks: (() => Promise<void>)[] = [];
  for (const { file, digest } of handed) {
    const changed = (when: string) => new Failure('file-changed', `file ${quote(file.path)} changed ${when}`);
    const read = await digestFile(file, signal);
    if (digest !== undefined && !read.digest.equals(digest)) throw changed('after it was signed');
    const { assertUnchanged } = read;
    checks.push(() =>
      assertUnchanged().catch(() => {
        throw changed('while it was uploaded');
      }),
    );
  }
  return async () => {
    for (const check of checks) await check();
  };
}

/** The result of work that cannot be aborted, or the reason to stop as soon as there is one. */
async function unlessStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let stopped = () => {};
  const stopping = new Promise<never>((_, reject) => {
    stopped = () => reject(signal.reason);
    signal.addEventListener('abort', stopped);
    if (signal.aborted) stopped();
  });
  return Promise.race([work, stopping]).finally(() => signal.removeEventListener('abort', stopped));
}
