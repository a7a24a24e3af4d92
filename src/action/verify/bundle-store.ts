// `bundles: github`: a repository's store of attestations instead of files of bundles.
import type { BatchOptions } from '../../engine/verify-batch/batch.ts';
import { createAttestationSource } from '../../github/attestations/attestation-source.ts';
import { isStoreName, namedStore } from '../../github/attestations/choose-store.ts';
import { jobHttp } from '../instance-context.ts';
import type { ActionContext } from '../run-action.ts';
import type { VerifyInputs } from './inputs.ts';

/** The store that `bundles` names; undefined if it names files. Sends no request. Throws `input-invalid`. */
export function storeOf(
  { bundles, expected, githubToken }: VerifyInputs,
  context: ActionContext,
): BatchOptions['fetch'] {
  const { predicateType } = expected;
  if (bundles === undefined || predicateType === undefined || !isStoreName(bundles)) return undefined;
  if (githubToken !== undefined) context.log.mask(githubToken);
  const store = namedStore(bundles, 'input "bundles"', context.env, githubToken);
  return createAttestationSource(jobHttp(context), store, predicateType);
}
