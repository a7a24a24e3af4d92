// The answer of a provider → an identity token, or why it is not one.
import { parseJsonObject } from '../../encoding/strict-json.ts';
import { Failure } from '../../errors/failure.ts';
import type { HttpResponse } from '../../http/exchange.ts';
import { parseIdentityToken } from '../../identity/token/identity-token.ts';
import { tellToken } from '../../text/redact.ts';
import type { Answer, TokenRequest } from './provider.ts';

/** A larger measured difference causes a notice; the services tolerate less than five minutes. */
const MAX_SKEW_MS = 60_000;

/**
 * The text under `field` in a JSON answer of `who`. Messages describe its form, never its content, which may be a
 * token. Throws `token-response-malformed`.
 */
export function readField(response: HttpResponse, field: string, who: string): string {
  const malformed = (what: string): Failure =>
    new Failure('token-response-malformed', `${who} answered with ${what}`);
  const answer = parseJsonObject(response.body, malformed);
  const value = answer[field];
  if (value === undefined) throw malformed(`JSON without \`${field}\``);
  if (value === '') throw malformed(`an empty \`${field}\``);
  if (typeof value !== 'string')
    throw malformed(`a \`${field}\` that is ${value === null ? 'null' : `a JSON ${typeof value}`}`);
  return value;
}

type Received = Readonly<{
  /** The sender of the text, such as "the identity service". */
  who: string;
  /** The time by the sender's clock; undefined if the answer does not contain it. */
  date?: Date | undefined;
  notices?: readonly string[];
  /** What to do if it is not a token, if a more specific remedy than the general one is known. */
  remedy?: string;
}>;

/**
 * A token that was just issued is outside its validity period only when a clock is wrong; `date` shows by how much.
 * Throws `clock-skew`, `token-response-malformed`, and the other failures of parseIdentityToken.
 */
export function receiveToken(value: string, received: Received, request: TokenRequest): Answer {
  const { who, date, notices = [], remedy } = received;
  tellToken(value.trim(), request.onSecret);
  const now = request.now();
  const skewMs = date === undefined ? undefined : now.getTime() - date.getTime();
  const skew = skewMs === undefined ? undefined : describeSkew(skewMs, who);
  const all = [...(request.notices ?? []), ...notices, ...(skew === undefined ? [] : [skew])];
  try {
    const { fulcio } = request;
    return { token: parseIdentityToken(value, { now, notices: all, fulcio }), skewMs };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (skew !== undefined && ['token-expired', 'token-not-yet-valid'].includes(error.code))
      throw new Failure('clock-skew', `${skew}, so ${error.message}`, { cause: error });
    if (error.code !== 'token-malformed') throw error;
    throw new Failure('token-response-malformed', `${who} gave no valid token: ${error.message}`, {
      remedy,
    });
  }
}

/** A notice about the clock when it is off by more than a minute. */
function describeSkew(skewMs: number, who: string): string | undefined {
  if (Math.abs(skewMs) <= MAX_SKEW_MS) return undefined;
  const seconds = Math.round(Math.abs(skewMs) / 1000);
  return `this machine's clock is ${seconds} s ${skewMs > 0 ? 'ahead of' : 'behind'} ${who}'s`;
}
