// Everything that is checked before the first request: inputs, policy, event, files, and where the bundles go.
import { relative, resolve } from 'node:path';
import { readEvent } from '../ambient/job.ts';
import { ACTION_SYSTEMS } from '../ambient/systems.ts';
import { checkTrigger } from '../ambient/trigger.ts';
import { quote } from '../errors.ts';
import { type FoundFile, findFiles } from '../files/find.ts';
import { type Plan, planOutputs } from '../files/plan.ts';
import { assertReplaceable, assertWritable } from '../files/write.ts';
import { type Policy, parsePolicy } from '../identity/policy.ts';
import { assertUploadable } from '../publish/artifact.ts';
import { MANIFEST_NAME } from '../publish/manifest.ts';
import { assertTokenPossible } from '../tokens.ts';
import type { Inputs } from './inputs.ts';

export type Prepared = Readonly<{
  policy: Policy;
  /** The payload of the event, undefined where it cannot be read. */
  event: unknown;
  files: readonly FoundFile[];
  plan: Plan;
  /** Absolute. */
  manifestPath: string;
}>;

export type PrepareContext = Readonly<{
  env: Readonly<Record<string, string | undefined>>;
  /** The workspace, absolute. */
  cwd: string;
  onNotice: (text: string) => void;
}>;

/**
 * Reads and checks, asks nobody. Throws the usage Failures of each part, `output-unwritable`,
 * and why there can be no identity.
 */
export async function prepare(inputs: Inputs, { env, cwd, onNotice }: PrepareContext): Promise<Prepared> {
  const policy = parsePolicy(inputs.policy);
  const event = await readEvent(env);
  const trigger = checkTrigger({ env, event, allow: inputs.allowUntrustedTrigger });
  if (trigger !== undefined) onNotice(trigger);
  const { files, notices } = await findFiles(inputs.files, cwd);
  for (const notice of notices) onNotice(notice);
  const plan = await planOutputs(files, { ...inputs, root: cwd });
  const directory = resolve(cwd, inputs.outputDirectory ?? '.');
  const manifestPath = resolve(directory, MANIFEST_NAME);
  await assertWritable(directory, quote(relative(cwd, directory) || '.'));
  await assertReplaceable(manifestPath, quote(relative(cwd, manifestPath)));
  // First the cause, then what follows from it: another forge has no artifact service either.
  const given = inputs.identityToken;
  if (inputs.login === undefined)
    await assertTokenPossible({ env, event, cwd, given, ambient: true, systems: ACTION_SYSTEMS });
  if (inputs.uploadArtifact) {
    const bundles = [...plan.values()]
      .flatMap(({ bundle = [] }) => bundle)
      .map((path) => relative(cwd, path));
    assertUploadable([...bundles, ...(inputs.includeFiles ? files.map((file) => file.path) : [])], env);
  }
  return { policy, event, files, plan, manifestPath };
}
