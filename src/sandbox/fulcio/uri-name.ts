// A URI in a certificate: what Go's crypto/x509 writes, and what it refuses to parse.
import type { AlternativeName } from '../encoding/x509.ts';
import { parseGoUrl } from './go-url.ts';

/** A valid token that cannot be turned into a certificate. */
export class PrincipalError extends Error {}

/** A URI as a subject alternative name. Throws PrincipalError, with Go's message, when it is not a URI. */
export function uriName(uri: string): AlternativeName {
  const value = inGo(() => parseGoUrl(uri).text, `parse ${JSON.stringify(uri)}: `);
  if (/[^\0-\x7f]/.test(value))
    throw new PrincipalError(`x509: ${JSON.stringify(value)} cannot be encoded as an IA5String`);
  const refusal = `x509: cannot parse URI ${JSON.stringify(value)}: `;
  const { host } = inGo(() => parseGoUrl(value), refusal);
  if (host !== '' && !/^[!-\-/-~]+(\.[!-\-/-~]+)*$/.test(host))
    throw new PrincipalError(`${refusal}invalid domain`);
  return { type: 'uri', value };
}

function inGo<T>(task: () => T, before: string): T {
  try {
    return task();
  } catch (error) {
    throw new PrincipalError(before + (error instanceof Error ? error.message : ''));
  }
}
