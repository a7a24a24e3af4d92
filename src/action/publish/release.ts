// The release of a run: opened before anything is signed, and checked to accept the assets of the run.
import { stat } from 'node:fs/promises';
import type { FoundFile } from '../../files/found.ts';
import type { Release } from '../../github/releases/open.ts';
import type { HttpOptions } from '../../http/client.ts';
import { jobHttp } from '../instance-context.ts';
import type { ActionContext } from '../run-action.ts';
import type { Prepared } from '../sign/preflight.ts';
import type { PublishInputs } from './files-to-publish.ts';

type Opening = Pick<Prepared, 'files' | 'documents' | 'plan' | 'manifestPath' | 'event'> &
  Readonly<{
    /** The SHA-256 of bundles that already exist, in hexadecimal, by their files. */
    digests?: ReadonlyMap<FoundFile, string | undefined>;
  }>;

/**
 * Finds the release that the inputs name and makes sure that it will accept the assets of this run. Throws what
 * openRelease and assertAttachable throw.
 */
export async function prepareRelease(
  inputs: PublishInputs,
  prepared: Opening,
  context: ActionContext & Pick<HttpOptions, 'pace'>,
): Promise<Release | undefined> {
  const { release: choice, githubToken: token } = inputs;
  if (choice === undefined || token === undefined) return undefined;
  const { env, cwd, log, onNotice, pace } = context;
  log.mask(token);
  const { openRelease } = await import('../../github/releases/open.ts');
  const { assertAttachable, assertSize } = await import('../../github/releases/attach.ts');
  const { filesToPublish, manifestName } = await import('./files-to-publish.ts');
  const http = jobHttp(context, pace && { pace });
  const release = await openRelease({ choice, env, event: prepared.event, cwd, token, http, onNotice });
  const { files, documents, plan, digests, manifestPath } = prepared;
  const planned = (file: FoundFile) => ({
    file,
    outputs: plan.get(file) ?? {},
    bundleDigest: digests?.get(file),
  });
  const toPublish = { files: files.map(planned), documents: documents.map(({ file }) => planned(file)) };
  const manifest = { path: manifestPath, name: manifestName(toPublish) };
  await assertAttachable(release, filesToPublish(toPublish, manifest, inputs, cwd));
  if (inputs.includeFiles)
    for (const { path, absolute } of files) assertSize({ path, size: (await stat(absolute)).size });
  return release;
}
