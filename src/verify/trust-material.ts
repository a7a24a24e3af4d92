// The trusted root in the form that verification uses, converted once.
import { createHash } from 'node:crypto';
import type { CertificateAuthority, TransparencyLogInstance, TrustedRoot } from '@sigstore/protobuf-specs';
import type { TrustMaterial } from '@sigstore/verify';
import { logKey } from '../trust/trusted-root.ts';
import { createPathFinder, type FindPath } from './x509/certification-path.ts';
import { parseCertificate } from './x509-cache.ts';
import { OID } from './x509-extensions.ts';

/** Several keys or authorities of one operator count once towards a threshold (sigstore_trustroot.proto). */
type Operated = Readonly<{ operator: string }>;
export type LogAuthority = TrustMaterial['tlogs'][number] &
  Operated &
  /** The start of the log's signatures in checkpoints: the identifier of the log, unless the root has another one. */
  Readonly<{ checkpointKeyId: Buffer }>;
type CertAuthority = TrustMaterial['certificateAuthorities'][number] &
  Operated &
  /** The path from a certificate that it issued, or from its own that signs timestamps. */
  Readonly<{ findPath: FindPath }>;
export type Material = Readonly<{
  certificateAuthorities: CertAuthority[];
  timestampAuthorities: CertAuthority[];
  tlogs: LogAuthority[];
  ctlogs: LogAuthority[];
}>;

const BEGINNING_OF_TIME = new Date(0);
export const END_OF_TIME = new Date(8.64e15);

/**
 * Converts a trusted root.
 * In: a root as `parseTrustedRoot` returns it. Out: keys and certificates, with their windows of validity.
 * @throws Error when a key or certificate does not parse
 */
export function toMaterial(root: TrustedRoot): Material {
  return {
    certificateAuthorities: root.certificateAuthorities.map((authority) => {
      const read = readAuthority(authority);
      return { ...read, findPath: createPathFinder(read.certChain, OID.codeSigning) };
    }),
    timestampAuthorities: root.timestampAuthorities.map((authority) => {
      const read = readAuthority(authority);
      return { ...read, findPath: createPathFinder(read.certChain.slice(1), OID.timeStamping) };
    }),
    tlogs: root.tlogs.map(toLog),
    ctlogs: root.ctlogs.map(toLog),
  };
}

function readAuthority({ certChain, validFor, operator }: CertificateAuthority) {
  return {
    certChain: (certChain?.certificates ?? []).map(({ rawBytes }) => parseCertificate(rawBytes)),
    validFor: { start: validFor?.start ?? BEGINNING_OF_TIME, end: validFor?.end ?? END_OF_TIME },
    operator: operator === '' ? fingerprint(certChain?.certificates[0]?.rawBytes) : operator,
  };
}

function toLog(log: TransparencyLogInstance): LogAuthority {
  const { logId, checkpointKeyId, publicKey, baseUrl, operator } = log;
  return {
    baseURL: baseUrl,
    // Entries and SCTs carry the whole identifier; a checkpoint's key hint is its first four bytes.
    logID: logId?.keyId ?? Buffer.alloc(0),
    checkpointKeyId: checkpointKeyId?.keyId ?? logId?.keyId ?? Buffer.alloc(0),
    publicKey: logKey(log),
    validFor: {
      start: publicKey?.validFor?.start ?? BEGINNING_OF_TIME,
      end: publicKey?.validFor?.end ?? END_OF_TIME,
    },
    operator: operator === '' ? fingerprint(logId?.keyId) : operator,
  };
}

/** Used as operator if the root names none: then each key has its own operator. */
function fingerprint(bytes: Buffer | undefined): string {
  return createHash('sha256')
    .update(bytes ?? '')
    .digest('hex');
}
