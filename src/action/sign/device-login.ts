// A person who approves the run from any browser, by what the log shows: the issuer and client of the inputs.
import type { Login } from '../../credentials/token-source.ts';
import type { Http } from '../../http/client.ts';
import { disclosureOf } from '../../trust/instance-choice.ts';
import type { Log } from '../logger.ts';
import type { Inputs } from './inputs.ts';

type ApprovalContext = Readonly<{ http: Http; now: () => Date; signal: AbortSignal; log: Log }>;

/** The login that the inputs ask for, by device authorization (RFC 8628); undefined where they ask for none. */
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
      // A notice is seen at the top of the run, too. It is none of the summary: the code is of use only now.
      person: {
        say: (text) => log.notice(`${text.trim()}\n\nNote: ${disclosureOf(inputs.choice)}.`),
        ask: undefined,
        openBrowser: undefined,
      },
    });
  };
}
