// GitHub's store of attestations: asked before anything is signed, and given the attestations at the end.
import { isAttestationBundle, isDone, type SignedDocument } from '../../engine/result.ts';
import type { Store } from '../../github/attestations/store-api.ts';
import type { storeAttestation } from '../../github/attestations/store-attestation.ts';
import type { PublishedFile } from '../../github/releases/upload-asset.ts';
import type { HttpOptions } from '../../http/client.ts';
import { visible } from '../../text/unseen.ts';
import { jobHttp } from '../instance-context.ts';
import type { ActionContext } from '../run-action.ts';
import type { PublishInputs } from './files-to-publish.ts';

/** The store of the job's repository, and the address of the server's web pages. */
export type AttestationStore = Readonly<{ store: Store; server: string }>;

/** An attestation as GitHub has it. */
export type Stored = Awaited<ReturnType<typeof storeAttestation>>;

/**
 * The store, if the inputs ask for it, which accepts attestations from this job. Throws `attestation-permission-missing`
 * or `attestation-refused`.
 */
export async function prepareStore(
  { githubAttestations, githubToken }: PublishInputs,
  context: ActionContext & Pick<HttpOptions, 'pace'>,
): Promise<AttestationStore | undefined> {
  if (!githubAttestations || githubToken === undefined) return undefined;
  const { env, cwd, log, onNotice, pace } = context;
  log.mask(githubToken);
  const { jobStore } = await import('../../github/attestations/choose-store.ts');
  const { assertStorable } = await import('../../github/attestations/assert-storable.ts');
  const chosen = jobStore(env, githubToken);
  await assertStorable(jobHttp(context, pace && { pace }), chosen.store, { env, cwd, onNotice });
  return chosen;
}

/**
 * Stores the attestations, one after the other, and reads each back. In: the files of this run as they were read for
 * publishing, among them those of the attestations. Throws what storeAttestation throws.
 */
export async function storeAll(
  documents: readonly SignedDocument[],
  files: readonly PublishedFile[],
  { store, server }: AttestationStore,
  context: ActionContext,
): Promise<readonly Stored[]> {
  const { env, cwd, log, stop } = context;
  const { storeAttestation } = await import('../../github/attestations/store-attestation.ts');
  const { readPublished } = await import('./files-to-publish.ts');
  const http = jobHttp(context);
  const byPath = new Map(files.map((file) => [file.absolute, file]));
  const stored: Stored[] = [];
  for (const document of documents.filter(isDone).filter(isAttestationBundle)) {
    const { predicateType, verifies: digest, outputs } = document;
    const file = byPath.get(outputs.bundle ?? '');
    if (file === undefined || digest === undefined) continue;
    const bundle = await readPublished(file, stop.signal);
    const options = { env, cwd, server, bundle, digest, predicateType, signal: stop.signal };
    const one = await storeAttestation(http, store, options);
    log.info(`Stored ${visible(file.path)} with GitHub: ${one.url}`);
    stored.push(one);
  }
  return stored;
}
