// Everything that is checked before the first request: inputs, policy, event, files, and the paths of bundles.
import { resolve } from 'node:path';
import { ACTION_SYSTEMS } from '../../credentials/ambient/action-systems.ts';
import { findTokenOrigin } from '../../credentials/token-source.ts';
import { type Document, outputsOfDocuments } from '../../engine/attest/document.ts';
import { Failure, quote } from '../../errors/failure.ts';
import { type FoundFile, LFS_POINTER } from '../../files/found.ts';
import { type Existing, type Plan, planOutputs } from '../../files/output-plan.ts';
import { relativePath } from '../../files/paths.ts';
import type { ShardOf } from '../../files/shard.ts';
import { assertReplaceable, assertWritable, exists } from '../../files/writable.ts';
import { assertUploadable } from '../../github/artifacts/assert-uploadable.ts';
import { readEvent } from '../../github/job-context.ts';
import { chooseRelease } from '../../github/releases/select.ts';
import { checkTrigger } from '../../github/untrusted-trigger.ts';
import { type Policy, parsePolicy } from '../../identity/policy/claim-policy.ts';
import { MANIFEST_NAME } from '../../manifest/manifest.ts';
import { listFiles } from '../list-files.ts';
import type { ActionContext } from '../run-action.ts';
import type { Inputs } from './inputs.ts';

export type Prepared = Readonly<{
  policy: Policy;
  /** The payload of the event; undefined if it cannot be read. */
  event: unknown;
  /** The files that this job signs: all, or its shard. */
  files: readonly FoundFile[];
  shard: ShardOf | undefined;
  /** What is signed about the files, in addition to them. */
  documents: readonly Document[];
  plan: Plan;
  /** Absolute. */
  manifestPath: string;
}>;

type PrepareContext = Pick<ActionContext, 'env' | 'cwd' | 'onNotice' | 'onWarning' | 'stop' | 'thread'>;

/** Reads and checks, without a request. Throws the usage Failures of each part and `output-unwritable`. */
export async function prepare(inputs: Inputs, context: PrepareContext): Promise<Prepared> {
  const { env, cwd, onNotice, onWarning } = context;
  const policy = parsePolicy(inputs.policy);
  const event = await readEvent(env);
  const trigger = checkTrigger({ env, event, allow: inputs.allowUntrustedTrigger });
  if (trigger !== undefined) onNotice(trigger);
  const { files: all, notices } = await listFiles(inputs, context);
  for (const { reason, text } of notices) (reason === LFS_POINTER ? onWarning : onNotice)(text);
  const { files: share, others, shard } = await takeShare(all, inputs);
  const { files, documents } = await readDocuments(share, inputs, context);
  // Every job of a matrix checks the outputs of all shards, so that they do not collide after the merge.
  const plan = await planOutputs(files, {
    ...inputs,
    root: cwd,
    others,
    defaults: inputs.signatures,
    more: outputsOfDocuments(documents),
  });
  const manifestPath = await placeManifest(inputs.outputDirectory, cwd, {
    existing: inputs.existing,
    make: !inputs.dryRun,
  });
  assertOtherManifest(inputs.digests, manifestPath, cwd);
  return { policy, event, files, documents, shard, plan, manifestPath };
}

/** A manifest that `digests` names has bundles that the manifest of this run would not have. Throws `output-collision`. */
function assertOtherManifest(digests: string, manifestPath: string, cwd: string): void {
  if (digests === '' || resolve(cwd, digests) !== manifestPath) return;
  const what = `the manifest of this run would replace ${quote(digests)}, which input "digests" names`;
  throw new Failure('output-collision', what, { remedy: 'Give this step an `output-directory` of its own.' });
}

/** What is signed about the files. The code for it is loaded only if there is something. */
async function readDocuments(
  files: readonly FoundFile[],
  inputs: Inputs,
  context: PrepareContext,
): Promise<Pick<Prepared, 'files' | 'documents'>> {
  if (inputs.attest === '' && inputs.checksums === undefined) return { files, documents: [] };
  const { planAboutFiles } = await import('./about-files.ts');
  return planAboutFiles(files, inputs, context);
}

/**
 * The absolute path of the manifest, checked to be writable. In: the input `output-directory`, and the workspace; with
 * `make` the directory is created. Throws `output-exists` or `output-unwritable`.
 */
export async function placeManifest(
  outputDirectory: string | undefined,
  cwd: string,
  { existing, make }: Readonly<{ existing: Existing; make: boolean }>,
): Promise<string> {
  const directory = resolve(cwd, outputDirectory ?? '.');
  const path = resolve(directory, MANIFEST_NAME);
  await assertWritable(directory, quote(relativePath(cwd, directory) || '.'), { make });
  const name = quote(relativePath(cwd, path));
  await assertReplaceable(path, name);
  if (existing === 'fail' && (await exists(path)))
    throw new Failure('output-exists', `the manifest ${name} already exists`, {
      remedy:
        'Set `existing: keep` or `existing: overwrite`, remove the manifest, or give this step a separate `output-directory`.',
    });
  return path;
}

/** Other checks before the first request: why there can be no identity, and what the artifact service would refuse. */
export async function assertPossible(
  inputs: Inputs,
  { event, files, plan }: Prepared,
  { env, cwd }: PrepareContext,
): Promise<void> {
  // First the cause, then its consequence: another forge has no artifact service either.
  const given = inputs.identityToken;
  if (inputs.login === undefined)
    await findTokenOrigin({ env, event, cwd, given, ambient: true, systems: ACTION_SYSTEMS });
  if (inputs.release !== undefined) chooseRelease({ choice: inputs.release, env, event });
  if (!inputs.uploadArtifact) return;
  const bundles = [...plan.values()]
    .flatMap(({ bundle, checksums }) => [bundle ?? [], checksums ?? []].flat())
    .map((path) => relativePath(cwd, path));
  assertUploadable([...bundles, ...(inputs.includeFiles ? files.map((file) => file.path) : [])], env);
}

async function takeShare(
  all: readonly FoundFile[],
  { shard }: Inputs,
): Promise<Pick<Prepared, 'files' | 'shard'> & { readonly others: readonly FoundFile[] }> {
  if (shard === undefined) return { files: all, others: [], shard };
  const { digestOfPaths, shareOf } = await import('../../files/listing/share.ts');
  const whole = { files: all.length, digest: digestOfPaths(all.map(({ path }) => path)) };
  const files = shareOf(all, shard);
  const ours = new Set(files);
  return { files, others: all.filter((file) => !ours.has(file)), shard: { ...shard, ...whole } };
}
