// Device authorization (RFC 8628): the person approves in any browser, on any device, while this program polls.
import { Failure, quote } from '../../errors/failure.ts';
import { mayName } from '../../http/client.ts';
import { errorOf, failureOf } from './errors.ts';
import type { Flow } from './flow.ts';
import type { DeviceRequest } from './oauth-client.ts';

/** RFC 8628 section 3.5: `slow_down` adds this much to the interval, permanently. */
const SLOWER_S = 5;
/** Longer than any time limit; a timer of Node.js overflows at 24 days. */
const MAX_INTERVAL_S = 3600;
/** Characters that a person can type, and that no log reads as a command. */
const USER_CODE = /^[A-Za-z0-9][A-Za-z0-9 ._-]{0,63}$/;

/**
 * Shows code and address, and waits until the person has approved. Returns the raw ID token. Throws `login-refused`,
 * `login-unfinished` when the code expired, and the Failures of the client.
 */
export async function loginByDevice(flow: Flow): Promise<string> {
  const { client, issuer, secrets, person, signal, clock } = flow;
  const request = await client.requestDevice();
  person.say(instructions(request, issuer.issuer));
  let intervalS = request.intervalS;
  for (;;) {
    await clock
      .sleep(Math.min(intervalS, MAX_INTERVAL_S) * 1000, signal)
      .catch(() => signal.throwIfAborted());
    try {
      const token = await request.redeem();
      if (token !== undefined) return token;
      throw new Failure('token-response-malformed', `${quote(issuer.issuer)} answered without an id_token`);
    } catch (error) {
      const state = errorOf(error);
      if (state === 'slow_down') intervalS += SLOWER_S;
      else if (state === 'expired_token')
        throw new Failure('login-unfinished', 'the login was not approved before its code expired');
      else if (state !== 'authorization_pending') throw failureOf(error, issuer.issuer, secrets);
    }
  }
}

function instructions(request: DeviceRequest, issuer: string): string {
  const { userCode, verificationUri, verificationUriComplete } = request;
  if (!USER_CODE.test(userCode))
    throw new Failure('token-response-malformed', `${quote(issuer)} returned a code that cannot be typed`);
  const page = pageOf(verificationUri, issuer);
  const short =
    verificationUriComplete === undefined
      ? ''
      : `or open this page, which contains the code:\n\n  ${pageOf(verificationUriComplete, issuer)}\n\n`;
  return `To log in, open this page on any device:\n\n  ${page}\n\nand enter the code:\n\n  ${userCode}\n\n${short}`;
}

/** The address as a browser would request it. Only web addresses are shown, because the person trusts this program. */
function pageOf(address: string, issuer: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url !== undefined && mayName(new URL(issuer), url)) return url.href;
  throw new Failure(
    'token-response-malformed',
    `${quote(issuer)} returned an invalid page address: ${quote(address)}`,
  );
}
