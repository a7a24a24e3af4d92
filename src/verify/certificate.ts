// The signing certificate: its content, and whether it may sign (Fulcio certificate specification).
import type { KeyObject } from 'node:crypto';
import type { X509Certificate } from '@sigstore/core';
import { Failure } from '../errors/failure.ts';
import { readCtLogs } from './x509/certificate-timestamps.ts';
import { parseCertificate, publicKeyOf } from './x509-cache.ts';
import { checkExtensions, extendedKeyUsages, OID, refuse } from './x509-extensions.ts';

/** A signing certificate, read once. */
export type SigningCertificate = Readonly<{
  parsed: X509Certificate;
  der: Buffer;
  key: KeyObject;
  /** The only subject alternative name: URI, e-mail address, or Fulcio's username. */
  identity: string;
  /** The OIDC issuer that confirmed the identity; undefined if the certificate does not name one. */
  issuer: string | undefined;
  notBefore: Date;
  notAfter: Date;
  /** Identifiers of the logs whose signed certificate timestamps (SCTs) it embeds, hex. */
  ctLogs: readonly string[];
}>;

/** Object identifiers of Fulcio's own extensions and names. */
const FULCIO = {
  issuerV1: '1.3.6.1.4.1.57264.1.1',
  issuerV2: '1.3.6.1.4.1.57264.1.8',
  username: '1.3.6.1.4.1.57264.1.7',
};
const GENERAL_NAME = { otherName: 0, email: 1, uri: 6 };

/**
 * Reads a signing certificate and checks everything that needs no trusted root: it is an end-entity certificate for
 * code signing, with one subject alternative name and readable certificate timestamps.
 * In: DER. Out: the certificate; its chain, timestamps and validity are still unverified.
 * @throws Failure `certificate-invalid` or `sct-invalid`
 */
export function readSigningCertificate(der: Buffer): SigningCertificate {
  try {
    const parsed = parseCertificate(der);
    checkExtensions(parsed);
    checkPurpose(parsed);
    return {
      parsed,
      der,
      key: publicKeyOf(parsed),
      identity: subjectAlternativeName(parsed),
      issuer: issuerOf(parsed),
      notBefore: parsed.notBefore,
      notAfter: parsed.notAfter,
      ctLogs: readCtLogs(parsed),
    };
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    return refuse('cannot be read', cause);
  }
}

function checkPurpose(certificate: X509Certificate): void {
  const { extBasicConstraints, extKeyUsage, issuer, subject } = certificate;
  if (extBasicConstraints?.isCA === true || issuer.equals(subject))
    refuse('belongs to a certificate authority, not to a signer');
  if (!extendedKeyUsages(certificate).includes(OID.codeSigning))
    refuse('is not for code signing (extended key usage)');
  if (extKeyUsage?.digitalSignature === false) refuse('is not for signatures (key usage)');
}

function subjectAlternativeName(certificate: X509Certificate): string {
  const names = certificate.extension(OID.subjectAltName)?.valueObj.subs[0]?.subs ?? [];
  const [name] = names;
  if (name === undefined || names.length !== 1)
    return refuse(`must have one subject alternative name, but has ${names.length}`);
  if (name.tag.isContextSpecific(GENERAL_NAME.uri) || name.tag.isContextSpecific(GENERAL_NAME.email)) {
    return text(name.value);
  }
  const [type, value] = name.subs;
  if (name.tag.isContextSpecific(GENERAL_NAME.otherName) && type?.toOID() === FULCIO.username) {
    return text(value?.subs[0]?.value);
  }
  return refuse('has a subject alternative name of an unsupported type');
}

function issuerOf(certificate: X509Certificate): string | undefined {
  const current = certificate.extension(FULCIO.issuerV2);
  if (current !== undefined) return text(current.valueObj.subs[0]?.value);
  const former = certificate.extension(FULCIO.issuerV1);
  return former === undefined ? undefined : text(former.value);
}

/** Strict UTF-8: a lenient decoder could make two different names equal. */
function text(bytes: Uint8Array | undefined): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}
