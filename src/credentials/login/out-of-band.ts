// The out-of-band flow: the person copies from the browser what the issuer shows, and types it here.
import { type Answer, type Expected, readAnswer } from './authorization-response.ts';

/** The redirect URI that asks the issuer to show the code (Google's and Dex's name for it). */
export const OUT_OF_BAND = 'urn:ietf:wg:oauth:2.0:oob';

/** Longer input is not a code. */
const MAX_CHARACTERS = 8191;

/**
 * The person's input, in which terminals and mail programs may add spaces: the code itself, or a whole address that
 * contains it, which is checked like one from a browser. A bare code contains neither `state` nor issuer; PKCE and
 * nonce bind it to this login. Undefined: this is not a code of this login.
 */
export function readTyped(line: string, expected: Expected): Answer | undefined {
  const text = line.replace(/\s+/g, '').replace(/#.*$/, '');
  if (text.length > MAX_CHARACTERS || !/^[\x21-\x7e]+$/.test(text)) return undefined;
  const query = /^(?:[a-z][a-z0-9+.-]*:.*\?|\?|(?=(?:code|state|error|iss)=))(.*)$/i.exec(text)?.[1];
  if (query !== undefined) return readAnswer(new URLSearchParams(query), expected);
  return /^[a-z]+:\/\//i.test(text) ? undefined : { code: text };
}
