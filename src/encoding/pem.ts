// A signature and a certificate in separate files, byte for byte as sigstore-python writes them. No I/O.

/** A signature as base64 in one line. */
export function signatureText(signature: Buffer): string {
  return `${signature.toString('base64')}\n`;
}

/** A certificate, given in DER, as PEM (RFC 7468). */
export const certificatePem = (certificate: Buffer): string => pem('CERTIFICATE', certificate);

/** A public key, given in DER (SPKI), as PEM. */
export const publicKeyPem = (key: Buffer): string => pem('PUBLIC KEY', key);

function pem(label: string, der: Buffer): string {
  const lines = der.toString('base64').replace(/.{1,64}/g, '$&\n');
  return `-----BEGIN ${label}-----\n${lines}-----END ${label}-----\n`;
}
