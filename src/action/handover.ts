// What was signed → the manifest, the artifact and the outputs of the step.
import type { Outcome } from '../engine.ts';
import { writeWhole } from '../files/write.ts';
import { type Artifact, uploadArtifact } from '../publish/artifact.ts';
import { createManifest, serializeManifest } from '../publish/manifest.ts';
import { type Inputs, instanceOf } from './inputs.ts';
import type { Log } from './log.ts';
import { hasLineBreak, type Outputs, outputsOf, outputsOfArtifact } from './outputs.ts';

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
 * Throws what writeWhole and uploadArtifact throw, and why the run was stopped if that happens meanwhile.
 */
export async function handOver(
  outcome: Outcome,
  inputs: Inputs,
  context: HandoverContext,
  manifestPath: string,
): Promise<void> {
  const { cwd, env, log, stop, onNotice, onOutputs } = context;
  const { manifest, ...rest } = outputsOf(outcome, inputs, manifestPath, cwd);
  onOutputs(rest);
  await writeWhole(manifestPath, serializeManifest(createManifest(outcome, instanceOf(inputs), cwd)));
  const outputs = { manifest, ...rest };
  onOutputs(outputs);
  const signed = outcome.files.filter((file) => file.status === 'signed');
  const unlisted = signed.filter((file) => hasLineBreak(file.bundlePath)).length;
  if (unlisted > 0) {
    onNotice(
      `the output bundles leaves out ${unlisted} with a line break in the name; the manifest has all of them`,
    );
  }
  const whole = signed.length === outcome.files.length || (!inputs.failFast && !outcome.interrupted);
  if (!inputs.uploadArtifact || signed.length === 0 || !whole) return;
  const paths = signed.flatMap((file) =>
    inputs.includeFiles ? [file.bundlePath, file.file.absolute] : [file.bundlePath],
  );
  log.startGroup('Uploading the artifact');
  const options = { env, name: inputs.artifactName, retentionDays: inputs.retentionDays, root: cwd };
  const artifact = await unlessStopped(
    uploadArtifact([...paths, manifestPath], options),
    stop.signal,
  ).finally(log.endGroup);
  onOutputs({ ...outputs, ...outputsOfArtifact(artifact) }, artifact);
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
