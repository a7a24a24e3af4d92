// The trusted root: the trusted authorities and logs, and their periods (protobuf-specs, sigstore_trustroot.proto).
import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import {
  type CertificateAuthority,
  type TimeRange,
  type TransparencyLogInstance,
  TrustedRoot,
} from '@sigstore/protobuf-specs';
import { isRecord } from '../encoding/strict-json.ts';
import { Failure, quote } from '../errors/failure.ts';
import { misplaced, wrongTime } from './trust-json.ts';

const MEDIA_TYPES = [
  'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
  'application/vnd.dev.sigstore.trustedroot.v0.1+json',
  'application/vnd.dev.sigstore.trustedroot.v0.2+json',
];

/** Far more than any instance needs; limits the work that a hostile file can cause. */
const MAX_INSTANCES = 256;

/**
 * Reads a trusted root.
 * In: parsed JSON, and the name of the file for messages. Out: a root in which every key and certificate parses, every
 * time range is valid, and at least one transparency log or timestamp authority is named. Other missing parts are
 * reported when something is verified with the root: a managed key needs no certificate authority (call assertComplete
 * where everything is needed).
 * @throws Failure `instance-invalid`, naming file and field
 */
export function parseTrustedRoot(json: unknown, file: string): TrustedRoot {
  const refuse = (field: string, what: string, cause?: unknown): never => {
    throw new Failure('instance-invalid', `the trusted root ${quote(file)} is not usable: ${field} ${what}`, {
      cause,
    });
  };
  if (!isRecord(json)) return refuse('the document', 'must be an object');
  const other = misplaced(json, 'a trusted root');
  if (other !== undefined)
    throw new Failure('instance-invalid', `${quote(file)} is not a trusted root: ${other}`);
  if (!MEDIA_TYPES.includes(String(json.mediaType)))
    refuse('mediaType', `is unknown: ${quote(json.mediaType)}`);
  checkTimes(json, refuse);
  const root = readRoot(json, refuse);
  for (const field of ['certificateAuthorities', 'ctlogs', 'tlogs', 'timestampAuthorities'] as const) {
    const count = root[field].length;
    if (count > MAX_INSTANCES) refuse(field, `has ${count} items; the limit is ${MAX_INSTANCES}`);
  }
  if (root.tlogs.length === 0 && root.timestampAuthorities.length === 0)
    refuse(
      'tlogs',
      'must have at least one item, or timestampAuthorities must: without both, no signature has a verified time',
    );
  for (const kind of ['tlogs', 'ctlogs'] as const) {
    root[kind].forEach((log, index) => {
      checkLog(log, (field, what, cause) => refuse(`${kind}[${index}].${field}`, what, cause));
    });
  }
  for (const kind of ['certificateAuthorities', 'timestampAuthorities'] as const) {
    root[kind].forEach((authority, index) => {
      checkAuthority(authority, (field, what, cause) => refuse(`${kind}[${index}].${field}`, what, cause));
    });
  }
  return root;
}

/** Throws `instance-invalid` for a root that lacks something that every new bundle is verified with. */
export function assertComplete(root: TrustedRoot, file: string): void {
  for (const field of ['certificateAuthorities', 'ctlogs', 'tlogs'] as const) {
    if (root[field].length > 0) continue;
    const what = `the trusted root ${quote(file)} is not usable: ${field} must have at least one item`;
    throw new Failure('instance-invalid', what);
  }
}

/**
 * The public key of a transparency log or certificate transparency log.
 * In: the log from the trusted root. Out: the key; RSA keys may be PKCS#1 or SubjectPublicKeyInfo.
 * @throws Error when the bytes are not a key
 */
export function logKey(log: TransparencyLogInstance): KeyObject {
  const key = log.publicKey?.rawBytes ?? Buffer.alloc(0);
  try {
    return createPublicKey({ key, format: 'der', type: 'spki' });
  } catch {
    return createPublicKey({ key, format: 'der', type: 'pkcs1' });
  }
}

type Refuse = (field: string, what: string, cause?: unknown) => never;

function readRoot(json: object, refuse: Refuse): TrustedRoot {
  try {
    return TrustedRoot.fromJSON(json);
  } catch (cause) {
    return refuse(
      'a value',
      `cannot be read: ${quote(cause instanceof Error ? cause.message : cause)}`,
      cause,
    );
  }
}

/** Checked before the library reads them by rules of its own. */
function checkTimes(json: Readonly<Record<string, unknown>>, refuse: Refuse): void {
  for (const kind of ['tlogs', 'ctlogs', 'certificateAuthorities', 'timestampAuthorities']) {
    const list: unknown = json[kind];
    for (const [index, item] of Array.isArray(list) ? list.entries() : []) {
      const log = kind.endsWith('logs');
      const holder: unknown = log && isRecord(item) ? item.publicKey : item;
      const wrong = wrongTime(isRecord(holder) ? holder.validFor : undefined);
      const path = `${kind}[${index}].${log ? 'publicKey.' : ''}validFor`;
      if (wrong !== undefined) refuse(`${path}.${wrong.field}`, wrong.what);
    }
  }
}

function checkLog(log: TransparencyLogInstance, refuse: Refuse): void {
  if (log.baseUrl === '') refuse('baseUrl', 'is missing');
  if (log.logId?.keyId.length !== 32) refuse('logId.keyId', 'must be 32 bytes');
  if (log.checkpointKeyId !== undefined && log.checkpointKeyId.keyId.length < 4)
    refuse('checkpointKeyId.keyId', 'must be at least 4 bytes');
  try {
    logKey(log);
  } catch (cause) {
    refuse('publicKey.rawBytes', 'is not a public key in DER', cause);
  }
  // Without it a verifier cannot know whether the key already belonged to the log; the conformance suite refuses it,
  // too.
  if (log.publicKey?.validFor?.start === undefined) refuse('publicKey.validFor.start', 'is missing');
  checkRange(log.publicKey?.validFor, 'publicKey.validFor', refuse);
}

function checkAuthority(authority: CertificateAuthority, refuse: Refuse): void {
  const certificates = authority.certChain?.certificates ?? [];
  if (certificates.length === 0) refuse('certChain.certificates', 'must have at least one item');
  certificates.forEach(({ rawBytes }, index) => {
    try {
      new X509Certificate(rawBytes);
    } catch (cause) {
      refuse(`certChain.certificates[${index}].rawBytes`, 'is not a certificate in DER', cause);
    }
  });
  checkRange(authority.validFor, 'validFor', refuse);
}

function checkRange(range: TimeRange | undefined, field: string, refuse: Refuse): void {
  if (range?.start !== undefined && range.end !== undefined && range.end < range.start) {
    refuse(field, 'ends before it starts');
  }
}
