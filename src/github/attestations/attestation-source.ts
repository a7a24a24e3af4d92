// A repository's store as a source of bundles for many files: one request for each digest, and one end for all.
import type { BundleLine } from '../../bundle/bundle-file.ts';
import { asFailure, Failure, quote } from '../../errors/failure.ts';
import type { Http } from '../../http/client.ts';
import { fetchAttestations } from './fetch-attestations.ts';
import type { Store } from './store-api.ts';

/**
 * Makes the source of the attestations of one type. In: the SHA-256 of a file, 32 bytes. Out: at least one bundle, or
 * the reason why one cannot be read, each with its number in the store. Throws `bundle-missing`, or why the store
 * cannot be read: then it is not asked for the other files, each of which would have to wait again.
 */
export function createAttestationSource(
  http: Http,
  store: Store,
  predicateType: string,
): (digest: Buffer) => Promise<readonly BundleLine[]> {
  const { repository } = store;
  let ended: Failure | undefined;
  return async (digest) => {
    if (ended !== undefined) throw ended;
    const lines = await fetchAttestations(http, store, { digest, predicateType }).catch((error: unknown) => {
      ended = asFailure(error);
      throw ended;
    });
    if (lines.length > 0)
      return lines.map(({ line, bundle }) => ({
        file: `${repository}, attestation ${line}`,
        line: undefined,
        bundle,
      }));
    const what = `GitHub has no attestation of sha256:${digest.toString('hex')} in ${quote(repository)}`;
    throw new Failure('bundle-missing', what, {
      why: `GitHub shows attestations of a private repository only to a token with \`attestations: read\`.`,
      remedy: 'Name the repository whose workflow attested the file: `github:OWNER/NAME`.',
    });
  };
}
