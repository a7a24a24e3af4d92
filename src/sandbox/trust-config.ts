// What a client needs to use a sandbox: what to trust (trusted root) and what to call (signing config), as plain JSON.
import type { KeyObject } from 'node:crypto';
import type { Authorities } from './authorities.ts';
import { type Name, spkiOf } from './encoding/x509.ts';
import { logIdOf } from './fulcio/sct.ts';
import { logKeyId, type NoteSigner } from './rekor/checkpoint.ts';

export type RekorVersion = 1 | 2;

/** URLs of the services, without a slash at the end. */
export type SandboxUrls = Readonly<{
  issuer: string;
  emailIssuer: string;
  fulcio: string;
  rekor1: string;
  rekor2: string;
  timestamp: string;
  tuf: string;
  artifact: string;
}>;

export type PlainJson = Readonly<Record<string, unknown>>;

/** A trusted root (v0.1 media type) of all services, valid from `start`. */
export function trustedRootOf(urls: Omit<SandboxUrls, 'tuf'>, start: Date, parts: Authorities): PlainJson {
  const { authority, timestamp } = parts;
  const validFor = { start: start.toISOString() };
  const log = (baseUrl: string, key: KeyObject, keyId: Buffer): PlainJson => ({
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: {
      rawBytes: spkiOf(key).toString('base64'),
      keyDetails: key.asymmetricKeyType === 'ed25519' ? 'PKIX_ED25519' : 'PKIX_ECDSA_P256_SHA_256',
      validFor,
    },
    logId: { keyId: keyId.toString('base64') },
  });
  const tlog = (url: string, signer: NoteSigner): PlainJson =>
    log(url, signer.publicKey, logKeyId(signer.name, signer.publicKey));
  const chain = (
    uri: string,
    { organization, commonName }: Name,
    certificates: readonly Buffer[],
  ): PlainJson => ({
    subject: { organization, commonName },
    uri,
    certChain: { certificates: certificates.map((der) => ({ rawBytes: der.toString('base64') })) },
    validFor,
  });
  const { signer, root } = authority;
  return {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [tlog(urls.rekor1, parts.rekor1), tlog(urls.rekor2, parts.rekor2)],
    certificateAuthorities: [chain(urls.fulcio, root.name, [signer.certificate, root.certificate])],
    ctlogs: [log(`${urls.fulcio}/ct`, parts.ctLog.publicKey, logIdOf(parts.ctLog))],
    timestampAuthorities: [
      chain(`${urls.timestamp}/api/v1/timestamp`, timestamp.issuer.name, [
        timestamp.signer.certificate,
        timestamp.issuer.certificate,
      ]),
    ],
  };
}

/** A signing config (v0.2) that names the logs of these versions, the newest first. */
export function signingConfigOf(
  urls: Omit<SandboxUrls, 'tuf'>,
  start: Date,
  rekor: readonly RekorVersion[],
): PlainJson {
  const service = (url: string, majorApiVersion: number): PlainJson => ({
    url,
    majorApiVersion,
    validFor: { start: start.toISOString() },
    operator: 'sandbox.example.test',
  });
  const logs = [...rekor].sort((a, b) => b - a);
  return {
    mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
    caUrls: [service(urls.fulcio, 1)],
    oidcUrls: [service(urls.emailIssuer, 1)],
    rekorTlogUrls: logs.map((version) => service(version === 2 ? urls.rekor2 : urls.rekor1, version)),
    rekorTlogConfig: { selector: 'ANY' },
    tsaUrls: [service(`${urls.timestamp}/api/v1/timestamp`, 1)],
    tsaConfig: { selector: 'ANY' },
  };
}

/** Both in one file, for `--trust-config` of the clients. */
export const clientTrustConfigOf = (trustedRoot: PlainJson, signingConfig: PlainJson): PlainJson => ({
  mediaType: 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json',
  trustedRoot,
  signingConfig,
});
