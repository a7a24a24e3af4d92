// Signed certificate timestamps in a certificate (RFC 6962, section 3): read strictly, with the logs that issued them.
import { createHash } from 'node:crypto';
import { EXTENSION_OID_SCT, type X509Certificate } from '@sigstore/core';
import { withElements } from '../../encoding/der.ts';
import { Failure } from '../../errors/failure.ts';
import type { LogAuthority } from '../trust-material.ts';

/** The tag of the extensions in a certificate (RFC 5280, 4.1). */
const EXTENSIONS = 3;

type Log = Pick<LogAuthority, 'logID' | 'publicKey' | 'validFor'>;

/**
 * The identifiers of the logs whose timestamps a certificate has, hex; empty without the extension.
 * @throws Failure `sct-invalid` for a list with bytes after it, or a timestamp that is not of version 1
 */
export function readCtLogs(certificate: X509Certificate): string[] {
  try {
    return signedTimestamps(certificate).map(({ logID }) => logID.toString('hex'));
  } catch (cause) {
    throw new Failure('sct-invalid', 'the signed certificate timestamps in the certificate cannot be read', {
      cause,
    });
  }
}

/** The library ignores bytes after the declared length of the list, and accepts every version. */
function signedTimestamps(certificate: X509Certificate) {
  const extension = certificate.extension(EXTENSION_OID_SCT);
  const timestamps = certificate.extSCT?.signedCertificateTimestamps;
  if (extension === undefined || timestamps === undefined) return [];
  const [list, ...others] = extension.valueObj.subs;
  if (list === undefined || others.length > 0 || list.value.length !== list.value.readUInt16BE(0) + 2)
    throw new Error('there is data after the list');
  if (timestamps.some(({ version }) => version !== 0)) throw new Error('a timestamp is not of version 1');
  return timestamps;
}

/**
 * The logs whose timestamps are valid, hex. A timestamp of a log that is not in the trusted root proves nothing. It is
 * ignored, so that it cannot invalidate a good one. Every other timestamp must be valid.
 * In: the certificate, the certificate of its issuer, and the trusted logs.
 * @throws Failure `sct-invalid`
 */
export function verifyCtLogs(
  certificate: X509Certificate,
  issuer: X509Certificate,
  logs: readonly Log[],
): string[] {
  const known = signedTimestamps(certificate).filter((timestamp) =>
    logs.some(({ logID }) => logID.equals(timestamp.logID)),
  );
  const signed = preCertificate(certificate, issuer);
  for (const timestamp of known) {
    const { logID, datetime } = timestamp;
    const holds = logs.some(
      (log) =>
        log.logID.equals(logID) &&
        log.validFor.start <= datetime &&
        datetime <= log.validFor.end &&
        timestamp.verify(signed, log.publicKey),
    );
    if (!holds)
      throw new Failure(
        'sct-invalid',
        'the SCT of a log in the trusted root is not valid, or was not at its time',
      );
  }
  return known.map(({ logID }) => logID.toString('hex'));
}

/** PreCert (3.2): the hash of the issuer's key, and the signed part of the certificate, without the timestamps. */
function preCertificate(certificate: X509Certificate, issuer: X509Certificate): Buffer {
  const others = certificate.extensions.filter(({ subs: [type] }) => type?.toOID() !== EXTENSION_OID_SCT);
  const { tbsCertificate } = certificate;
  const own = tbsCertificate.subs.find(({ tag }) => tag.isContextSpecific(EXTENSIONS));
  const fields = tbsCertificate.subs.map((field) => {
    const [list, ...rest] = field === own ? field.subs : [];
    // Anything next to the list stays: the log must have promised that, too.
    return list === undefined ? field : withElements(field, [withElements(list, others), ...rest]);
  });
  const body = withElements(tbsCertificate, fields).toDER();
  const length = Buffer.alloc(3);
  length.writeUIntBE(body.length, 0, 3);
  return Buffer.concat([createHash('sha256').update(issuer.publicKey).digest(), length, body]);
}
