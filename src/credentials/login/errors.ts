// Errors of openid-client → why a login failed. These errors contain tokens, so only their texts are used.
import { Failure, quote } from '../../errors/failure.ts';
import type { Secrets } from './secrets.ts';

const MAX_WORDS = 300;
/** Codes for an answer that is not valid at all. */
const UNREADABLE = new Set([
  'OAUTH_PARSE_ERROR',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
]);

/** The `error` of a token answer (RFC 6749 section 5.2, RFC 8628 section 3.5); undefined if the answer has no error. */
export const errorOf = (thrown: unknown): string | undefined => textOf(thrown, 'error');

/** The Failure for an error of openid-client or of our HTTP client; `issuer` is the one that was used. */
export function failureOf(thrown: unknown, issuer: string, secrets: Secrets): Failure {
  const own = causes(thrown).find((cause) => cause instanceof Failure);
  if (own !== undefined) {
    const message = secrets.clean(own.message);
    return message === own.message ? own : new Failure(own.code, message, { status: own.status });
  }
  const error = errorOf(thrown);
  if (error !== undefined) return refused(error, textOf(thrown, 'error_description'), issuer, secrets);
  const code = textOf(thrown, 'code') ?? '';
  if (code === 'OAUTH_WWW_AUTHENTICATE_CHALLENGE')
    return refused('invalid_client', undefined, issuer, secrets);
  const words = secrets.clean(innermostWords(thrown));
  const told = `${quote(issuer)} answered the login with a wrong token: ${quote(words)}`;
  if (code === 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED') return new Failure('token-expired', told);
  if (UNREADABLE.has(code) && !/JWT/.test(words)) return new Failure('service-answer-invalid', told);
  const proof = /^OAUTH_(JWT_|KEY_|JSON_)/.test(code) || /JWT|signature/i.test(words);
  return new Failure(proof ? 'login-forged' : 'token-response-malformed', told);
}

/** The refusal of the issuer, with its text. */
export function refused(
  error: string,
  description: string | undefined,
  issuer: string,
  secrets: Secrets,
): Failure {
  const words = description === undefined ? '' : `: ${quote(secrets.clean(description), MAX_WORDS)}`;
  const message = `${quote(issuer)} refused the login with ${quote(secrets.clean(error))}${words}`;
  const client = error === 'invalid_client' || error === 'unauthorized_client';
  const remedy = 'Check the client ID and the client secret: the issuer does not accept them.';
  return new Failure('login-refused', message, client ? { remedy } : {});
}

/** These messages name the failed check. Those of a parser are not used: only they quote their input. */
function innermostWords(thrown: unknown): string {
  const said = causes(thrown).findLast((cause) => cause instanceof Error && !(cause instanceof SyntaxError));
  return said instanceof Error ? said.message : 'it cannot be read';
}

function causes(thrown: unknown): unknown[] {
  const chain: unknown[] = [];
  for (let at = thrown; at !== undefined && chain.length < 8; at = at instanceof Error ? at.cause : undefined)
    chain.push(at);
  return chain;
}

function textOf(thrown: unknown, name: string): string | undefined {
  const value: unknown = thrown instanceof Error ? Reflect.get(thrown, name) : undefined;
  return typeof value === 'string' ? value : undefined;
}
