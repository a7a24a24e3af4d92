// The text of a JSON Web Token → its header and claims. Refuses everything that two parsers could read differently.
import { isRecord, parseStrictJson } from '../../encoding/strict-json.ts';
import { Failure, quote } from '../../errors/failure.ts';
import { count } from '../../text/plural.ts';
import type { Claims } from '../fulcio/issuers.ts';

const MAX_TOKEN_BYTES = 16 * 1024;
/** Algorithms that an issuer may sign with (RFC 7518 section 3.1, RFC 8037, RFC 9864). */
export const ASYMMETRIC: ReadonlySet<unknown> = new Set([
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
]);

/**
 * The claims of a signed token in compact form (RFC 7515 section 7.1). The signature is not verified: Fulcio does that.
 * Throws `token-malformed`; never with text of the token, and never with a cause, whose message could quote it.
 */
export function readJwt(token: string): Claims {
  if (token === '') throw malformed('is empty');
  if (Buffer.byteLength(token) > MAX_TOKEN_BYTES) throw malformed(`is longer than ${MAX_TOKEN_BYTES} bytes`);
  if (/^bearer\s/i.test(token)) throw malformed('starts with the word Bearer; pass what follows it');
  if (/^\{.*"value"/s.test(token))
    throw malformed('is the whole answer of a token service; pass only the text of its `value`');
  if (isPath(token)) throw malformed('is the path of a file; pass the text that is in it');
  if (/\s/.test(token)) throw malformed('contains a space or a line break');
  const parts = token.split('.');
  if (parts.length === 5) throw malformed('is encrypted (five parts); Fulcio reads only signed ones');
  const [header, payload, signature] = parts;
  if (header === undefined || payload === undefined || signature === undefined || parts.length !== 3)
    throw malformed(`has ${count(parts.length, 'part')} instead of three`, THREE_PARTS);
  const { alg, ...others } = readJsonPart('header', header);
  assertAlgorithm(alg);
  // Extensions that must be understood (RFC 7515, 4.1.11): Fulcio supports none.
  if ('crit' in others) throw malformed('has a critical header (`crit`), which Fulcio refuses');
  assertBase64url('signature', signature);
  return readJsonPart('payload', payload);
}

/** A path, recognized by its start or end; a token begins with the brace of its header. */
const isPath = (text: string): boolean =>
  !text.startsWith('eyJ') && /^(\.{0,2}\/|~\/|@|file:|[a-z]:\\)|\.(txt|jwt|json|token)$/i.test(text);

/** The header of a token that was already read. */
export function readJwtHeader(token: string): Readonly<Record<string, unknown>> {
  return readJsonPart('header', token.split('.')[0] ?? '');
}

function assertAlgorithm(algorithm: unknown): void {
  if (typeof algorithm !== 'string') throw malformed('does not name its algorithm as text');
  if (algorithm.toLowerCase() === 'none') throw malformed('is not signed (`alg` is none)');
  if (/^HS\d/.test(algorithm))
    throw malformed(
      `is signed with a shared secret (\`alg\` is ${quote(algorithm)}), which proves no issuer`,
    );
  if (!ASYMMETRIC.has(algorithm)) throw malformed(`has the unknown algorithm ${quote(algorithm)}`);
}

function assertBase64url(name: string, part: string): void {
  if (part === '') throw malformed(`has an empty ${name}`);
  if (part.includes('='))
    throw malformed(`has padding (=) in its ${name}, which base64url here does not use`);
  if (!/^[\w-]+$/.test(part) || part.length % 4 === 1) throw malformed(`has a ${name} that is not base64url`);
}

/** The part must be one JSON object in UTF-8 without duplicate keys at any depth. */
function readJsonPart(name: string, part: string): Readonly<Record<string, unknown>> {
  assertBase64url(name, part);
  const value = parseStrictJson(Buffer.from(part, 'base64url'), (what) =>
    malformed(`has a ${name} that cannot be read: ${what}`),
  );
  if (isRecord(value)) return value;
  throw malformed(`has a ${name} that is not a JSON object`);
}

const THREE_PARTS =
  'An identity token is a JSON Web Token: a header, a payload and a signature, separated by dots (RFC 7519).';

function malformed(what: string, why?: string): Failure {
  return new Failure('token-malformed', `the identity token ${what}`, { why });
}
