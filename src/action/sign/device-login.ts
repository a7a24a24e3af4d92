// A person who approves the run in any browser, with a link and a code in the log: issuer and client are inputs.
import type { Login } from '../../credentials/token-source.ts';
import type { Http } from '../../http/client.ts';
import { disclosureOf } from '../../trust/instance-choice.ts';
import type { Log } from '../logger.ts';
import type { Inputs } from './inputs.ts';

type ApprovalContext = Readonly<{ http: Http; now: () => Date; signal: AbortSignal; log: Log }>;

/** The login that the inputs configure, by device authorization (RFC 8628); undefined if they configure none. */
export function approval(inputs: Inputs, { http, now, signal, log }: ApprovalContext): Login | undefined {
  const asked = inputs.login;
  if (asked === undefined) return undefined;
  return async () => {
    const { login } = await import('../../credentials/login/login.ts');
    return login({
      ...asked,
      flow: 'device',
      http,
      now,
      signal,
      onSecret: log.mask,
      // A notice is also shown at the top of the run. It is not in the summary: the code is only useful now.
      person: {
        say: (text) => log.notice(`${text.trim()}\n\nNote: ${disclosureOf(inputs.choice)}.`),
        ask: undefined,
        openBrowser: undefined,
      },
    });
  };
}
