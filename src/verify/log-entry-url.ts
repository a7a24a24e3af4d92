// Where a verified bundle is logged, by the names that the trusted root gives the logs.
import type { Bundle } from '@sigstore/bundle';
import type { TrustedRoot } from '@sigstore/protobuf-specs';

/** The entry of a bundle: the address of its log, '' where the trusted root has none; undefined for a bundle without one. */
export function loggedEntry(
  { verificationMaterial }: Bundle,
  { tlogs }: TrustedRoot,
): Readonly<{ url: string; index: string; kind: string }> | undefined {
  const [entry] = verificationMaterial.tlogEntries;
  if (entry === undefined) return undefined;
  const { kind, version } = entry.kindVersion;
  const log = tlogs.find(({ logId }) => logId?.keyId.equals(entry.logId.keyId));
  const url = log !== undefined && URL.canParse(log.baseUrl) ? new URL(log.baseUrl).href : '';
  return { url, index: entry.logIndex, kind: `${kind}/${version}` };
}
