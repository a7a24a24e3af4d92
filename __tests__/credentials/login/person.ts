// A login as the tests run it: what it printed, which secrets it registered, and a person whom the test controls.
import { type LoginOptions, login } from '../../../src/credentials/login/login.ts';
import type { IdentityToken } from '../../../src/identity/token/identity-token.ts';
import { createTestClock, type TestClock } from '../../support/clock.ts';
import { createClient } from '../../support/http-server.ts';
import { type Bring, type Brought, bring, type Liar, type Parameters } from './lying-issuer.ts';

export type Attempt = Readonly<{
  said: readonly string[];
  secrets: readonly string[];
  token: Promise<IdentityToken>;
}>;

export type AttemptOptions = Partial<Omit<LoginOptions, 'person'>> & {
  issuer: URL;
  /** Gets the address for the browser; false: there is no browser. */
  browser?: (url: string) => unknown;
  /** Answers the question for the code; it may read what was said before. */
  answer?: (said: string) => string | Promise<string>;
  /** Gets each text that is shown. */
  hear?: (text: string) => void;
};

/**
 * Starts a login; it does not wait for `browser`, as with a real one. By default its clock moves only
 * while a device waits.
 */
export function attempt({ browser, answer, hear, ...options }: AttemptOptions): Attempt {
  const [said, secrets]: [string[], string[]] = [[], []];
  const token = login({
    clientId: 'sigstore',
    clientSecret: undefined,
    flow: 'automatic',
    http: createClient(),
    now: () => new Date(),
    signal: new AbortController().signal,
    clock: createTestClock(),
    onSecret: (secret) => void secrets.push(secret),
    person: {
      say(text) {
        said.push(text);
        hear?.(text);
      },
      ask: answer && (async () => answer(said.join(''))),
      openBrowser: browser && (async (url) => browser(url) !== false),
    },
    ...options,
  });
  token.catch(() => undefined); // handled by the test
  return { said, secrets, token };
}

/** The first address in a text. */
export const addressIn = (text: string): string => /https?:\/\/\S+/.exec(text)?.[0] ?? '';

/** A clock whose wait number `nth`, from 1, is over when the work is done: what a person does while a device waits. */
export function duringWait(nth: number, work: () => Promise<unknown>): TestClock {
  const clock = createTestClock();
  const sleep: TestClock['sleep'] = async (ms, signal) => {
    await clock.sleep(ms, signal);
    if (clock.slept.length === nth) await work();
  };
  return { ...clock, sleep };
}

const GONE: Brought = { status: 0, headers: {}, html: '' };

/** A login where the browser sends these redirects, one after the other. */
export function logIn(
  liar: Liar,
  answers: (truth: Parameters) => readonly Bring[],
  options: Partial<AttemptOptions> = {},
) {
  let opened: (address: string) => void = () => {};
  const address = new Promise<string>((resolve) => {
    opened = resolve;
  });
  const started = attempt({ issuer: liar.issuer, browser: opened, ...options });
  const pages = (async () => {
    const url = await address;
    const shown: (Brought & { redeemed: number })[] = [];
    for (const answer of answers(liar.truth(url))) {
      const page = await bring(url, answer).catch(() => GONE);
      shown.push({ ...page, redeemed: liar.redeemed().length });
    }
    return shown;
  })();
  return { ...started, pages, address };
}

/** The browser follows the redirect of the issuer. */
export const honest = (parameters: Parameters): readonly Bring[] => [{ parameters }];
