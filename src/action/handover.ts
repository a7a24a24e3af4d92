// What was signed → the manifest, the artifact and the outputs of the step.
import { resolve } from 'node:path';
import type { Outcome } from '../engine.ts';
import { writeWhole } from '../files/write.ts';
import { type Artifact, uploadArtifact } from '../publish/artifact.ts';
import { createManifest, MANIFEST_NAME, serializeManifest } from '../publish/manifest.ts';
import type { Inputs } from './inputs.ts';
import type { Log } from './log.ts';
import { type Outputs, outputsOf, outputsOfArtifact } from './outputs.ts';

export type HandoverContext = Readonly<{
  env: Readonly<Record<string, string | undefined>>;
  /** The workspace, absolute. */
  cwd: string;
  log: Log;
  /** Hears the outputs as far as they are known, so that a later failure does not lose them. */
  onOutputs: (outputs: Outputs, artifact?: Artifact) => void;
}>;

/**
 * Writes the manifest and, if asked, uploads the bundles with it; after a failure only where `fail-fast` is off.
 * Throws what writeWhole and uploadArtifact throw.
 */
export async function handOver(outcome: Outcome, inputs: Inputs, context: HandoverContext): Promise<void> {
  const { cwd, env, log, onOutputs } = context;
  const manifestPath = resolve(cwd, inputs.outputDirectory ?? '.', MANIFEST_NAME);
  await writeWhole(manifestPath, serializeManifest(createManifest(outcome, inputs.instance, cwd)));
  const outputs = outputsOf(outcome, inputs.instance, manifestPath, cwd);
  onOutputs(outputs);
  const signed = outcome.files.filter((file) => file.status === 'signed');
  const whole = signed.length === outcome.files.length || (!inputs.failFast && !outcome.interrupted);
  if (!inputs.uploadArtifact || signed.length === 0 || !whole) return;
  const paths = signed.flatMap((file) =>
    inputs.includeFiles ? [file.bundlePath, file.file.absolute] : [file.bundlePath],
  );
  log.startGroup('Uploading the artifact');
  const options = { env, name: inputs.artifactName, retentionDays: inputs.retentionDays, root: cwd };
  const artifact = await uploadArtifact([...paths, manifestPath], options).finally(log.endGroup);
  onOutputs({ ...outputs, ...outputsOfArtifact(artifact) }, artifact);
}
