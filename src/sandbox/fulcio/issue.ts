// The certificate that Fulcio issues: ten minutes, one purpose, one identity, and an SCT of the transparency log.
import type { KeyObject } from 'node:crypto';
import {
  type Authority,
  authorityKeyIdentifier,
  certificateBody,
  extendedKeyUsage,
  KEY_USAGE,
  type KeyPair,
  keyUsage,
  newKeyPair,
  newSerial,
  PURPOSE,
  signBody,
  subjectKeyIdentifier,
} from '../encoding/x509.ts';
import type { Lie } from '../faults.ts';
import { type Principal, principalExtensions } from './principal.ts';
import { signCertificateTimestamp, timestampList } from './sct.ts';

/** A signing authority with its root; the chain is [authority, root]. */
export type AuthorityChain = Readonly<{ signer: Authority; root: Authority }>;

export type CertificateOptions = Readonly<{
  now: () => Date;
  certificateMs: number;
  authority: AuthorityChain;
  /** Another authority that no client trusts, for lies. */
  foreign: () => AuthorityChain;
  ctLog: KeyPair;
}>;

/** The chain for a principal and its key, leaf first, as DER. */
export function certify(
  principal: Principal,
  key: KeyObject,
  lie: Lie | undefined,
  options: CertificateOptions,
): Buffer[] {
  const now = options.now();
  const { signer, root } = lie === 'certificate-foreign-chain' ? options.foreign() : options.authority;
  const publicKey = lie === 'certificate-other-key' ? newKeyPair('P-256').publicKey : key;
  const start = lie === 'certificate-expired' ? now.getTime() - 2 * options.certificateMs : now.getTime();
  const body = (...more: Buffer[]): Buffer => {
    const extensions = [
      keyUsage(KEY_USAGE.sign),
      extendedKeyUsage(PURPOSE.codeSigning),
      subjectKeyIdentifier(publicKey),
      authorityKeyIdentifier(signer.publicKey),
      ...principalExtensions(lieInPrincipal(principal, lie)),
      ...more,
    ];
    const notBefore = new Date(start);
    const notAfter = new Date(start + options.certificateMs);
    return certificateBody({ publicKey, notBefore, notAfter, extensions }, signer, serial);
  };
  const serial = newSerial();
  const sct = signCertificateTimestamp(
    body(),
    signer,
    lie === 'sct-unknown-log' ? newKeyPair('P-256') : options.ctLog,
    now,
  );
  if (lie === 'sct-flipped') sct[sct.length - 1] = (sct.at(-1) ?? 0) ^ 1;
  const leaf = signBody(lie === 'sct-missing' ? body() : body(timestampList(sct)), signer);
  return [...(lie === 'certificate-twice' ? [leaf] : []), leaf, signer.certificate, root.certificate];
}

function lieInPrincipal(principal: Principal, lie: Lie | undefined): Principal {
  const { name } = principal;
  if (lie === 'certificate-no-identity') return { ...principal, name: { ...name, value: '' } };
  if (lie === 'certificate-other-identity')
    return { ...principal, name: { ...name, value: OTHER_NAMES[name.type] } };
  if (lie !== 'certificate-other-issuer') return principal;
  const extensions = principal.extensions.map(
    ([n, text]) => [n, n === 1 || n === 8 ? 'https://issuer.example.test' : text] as const,
  );
  return { ...principal, extensions };
}

const OTHER_NAMES = {
  email: 'mallory@example.test',
  uri: 'https://github.com/mallory/evil/.github/workflows/release.yml@refs/heads/main',
  username: 'mallory!example.test',
} as const;
