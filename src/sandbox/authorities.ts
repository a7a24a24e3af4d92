// All keys and authorities of a sandbox, and the false ones that lies use.
import { generateKeyPairSync } from 'node:crypto';
import {
  type Authority,
  authorityKeyIdentifier,
  createAuthority,
  createCertificate,
  extendedKeyUsage,
  KEY_USAGE,
  type KeyPair,
  keyUsage,
  newKeyPair,
  PURPOSE,
  subjectKeyIdentifier,
} from './encoding/x509.ts';
import type { AuthorityChain } from './fulcio/issue.ts';
import type { NoteSigner } from './rekor/checkpoint.ts';
import type { TimestampAuthority } from './timestamp-authority.ts';

type Period = Readonly<{ notBefore: Date; notAfter: Date }>;

/** What clients trust. */
export type Authorities = Readonly<{
  authority: AuthorityChain;
  timestamp: TimestampAuthority;
  ctLog: KeyPair;
  rekor1: NoteSigner;
  rekor2: NoteSigner;
}>;

const MINUTE_MS = 60_000;
const TEN_YEARS_MS = 3650 * 24 * 60 * MINUTE_MS;

/** New keys, valid for ten years from `start`; `origin` is the name of both logs. */
export function createAuthorities(start: Date, organization: string, origin: string): Authorities {
  const period = { notBefore: start, notAfter: new Date(start.getTime() + TEN_YEARS_MS) };
  return {
    authority: createSigningChain(organization, period),
    timestamp: createTimestampSigner(createTimestampRoot(organization, period), period),
    ctLog: newKeyPair('P-256'),
    rekor1: { name: origin, ...newKeyPair('P-256') },
    rekor2: { name: origin, ...generateKeyPairSync('ed25519') },
  };
}

/** A signer below a trusted root whose certificate expired a minute after `start`. */
export const createExpiredTimestampSigner = (root: Authority, start: Date): TimestampAuthority =>
  createTimestampSigner(root, { notBefore: start, notAfter: new Date(start.getTime() + MINUTE_MS) });

/** Root (P-384) and intermediate (P-256, code signing only), as in the public instance. */
function createSigningChain(organization: string, period: Period): AuthorityChain {
  const root = createAuthority({
    name: { organization, commonName: 'sandbox-root' },
    keys: newKeyPair('P-384'),
    ...period,
    pathLength: 1,
  });
  const signer = createAuthority({
    name: { organization, commonName: 'sandbox-intermediate' },
    keys: newKeyPair('P-256'),
    ...period,
    pathLength: 0,
    extensions: [extendedKeyUsage(PURPOSE.codeSigning)],
    parent: root,
  });
  return { signer, root };
}

/** Root (P-384) of a time-stamping authority. */
const createTimestampRoot = (organization: string, period: Period): Authority =>
  createAuthority({
    name: { organization, commonName: 'sandbox-tsa-root' },
    keys: newKeyPair('P-384'),
    ...period,
    pathLength: 0,
  });

/** The certificate (P-256) that signs timestamps below `root`, only for this purpose (RFC 3161 §2.3). */
function createTimestampSigner(root: Authority, period: Period): TimestampAuthority {
  const keys = newKeyPair('P-256');
  const name = { organization: root.name.organization, commonName: 'sandbox-tsa' };
  const extensions = [
    keyUsage(KEY_USAGE.sign),
    extendedKeyUsage(PURPOSE.timeStamping, true),
    subjectKeyIdentifier(keys.publicKey),
    authorityKeyIdentifier(root.publicKey),
  ];
  const request = { subject: name, publicKey: keys.publicKey, ...period, extensions };
  return { signer: { ...keys, name, certificate: createCertificate(request, root) }, issuer: root };
}
