// A signature and a certificate in separate files, byte for byte as sigstore-python writes them. No I/O.

/** A signature as base64 in one line. */
export function signatureText(signature: Buffer): string {
  return `${signature.toString('base64')}\n`;
}

/** A certificate, given in DER, as PEM (RFC 7468). */
export function certificatePem(certificate: Buffer): string {
  const lines = certificate.toString('base64').replace(/.{1,64}/g, '$&\n');
  return `-----BEGIN CERTIFICATE-----\n${lines}-----END CERTIFICATE-----\n`;
}
