// The authorization code flow with PKCE (RFC 6749 section 4.1, RFC 8252): through a browser here, or with a typed code.
import { asFailure, Failure } from '../../errors/failure.ts';
import type { IdentityToken } from '../../identity/token/identity-token.ts';
import { unlessStopped } from '../../process/abort.ts';
import { type Answer, readAnswer } from './authorization-response.ts';
import type { Page } from './callback-page.ts';
import { type Callback, openCallback } from './callback-server.ts';
import type { Flow, Person } from './flow.ts';
import type { Authorization } from './oauth-client.ts';
import { OUT_OF_BAND, readTyped } from './out-of-band.ts';

/** How often a person may mistype the code. */
const TRIES = 3;

/** Through the person's browser; undefined if it cannot be opened, or cannot return to this program. */
export async function loginByBrowser(flow: Flow): Promise<IdentityToken | undefined> {
  const { person, client, signal, clock } = flow;
  if (person.openBrowser === undefined) return undefined;
  const callback = await openCallback(clock).catch((): undefined => undefined);
  if (callback === undefined) return undefined;
  try {
    const authorization = await client.authorize(callback.redirectUri);
    const answered = answerOf(flow, callback, authorization);
    if (!(await unlessStopped(person.openBrowser(authorization.url), signal))) return undefined;
    person.say(
      `Waiting for you to log in with your browser. If it shows no page, open this one:\n\n  ${authorization.url}\n\n`,
    );
    const { value, show } = await unlessStopped(answered, signal);
    try {
      const token = await redeem(flow, value, authorization);
      await show(success(token));
      return token;
    } catch (error) {
      await show(failure(error));
      throw error;
    }
  } finally {
    callback.close();
  }
}

/** Out of band: the issuer shows a code, and the person types it here. */
export async function loginByCode(flow: Flow, ask: NonNullable<Person['ask']>): Promise<IdentityToken> {
  const { person, client, signal } = flow;
  const authorization = await client.authorize(OUT_OF_BAND);
  person.say(`To log in, open this page in a browser:\n\n  ${authorization.url}\n\n`);
  for (let left = TRIES; left > 0; left -= 1) {
    const line = await unlessStopped(ask('Enter verification code: ', signal), signal).catch(
      (cause: unknown) => {
        signal.throwIfAborted();
        throw new Failure('login-impossible', 'the input ended before a code was entered', { cause });
      },
    );
    const answer = readTyped(line, { ...flow, authorization });
    if (answer !== undefined) return redeem(flow, answer, authorization);
    person.say(
      'This code is not valid for this login. Copy the code that the page shows after you log in.\n',
    );
  }
  throw new Failure('login-unfinished', `no valid code was entered in ${TRIES} tries`);
}

const answerOf = (flow: Flow, callback: Callback, authorization: Authorization) =>
  callback.first((parameters) => readAnswer(parameters, { ...flow, authorization }));

async function redeem(
  { client, read }: Flow,
  answer: Answer,
  authorization: Authorization,
): Promise<IdentityToken> {
  if (answer instanceof Failure) throw answer;
  return read(await client.redeem(answer.code, authorization));
}

const success = (token: IdentityToken): Page => ({
  status: 200,
  tone: 'success',
  title: 'You are logged in',
  text: 'sigstore-sign may now sign as',
  value: nameOf(token),
  next: 'You can close this page and return to the terminal.',
});

/** The e-mail address, which people recognize. Fulcio decides whether the certificate contains it or the subject. */
function nameOf({ claims, identity }: IdentityToken): string {
  return typeof claims['email'] === 'string' ? claims['email'] : identity;
}

const failure = (error: unknown): Page => ({
  status: 400,
  tone: 'failure',
  title: 'The login failed',
  text: 'Nothing was signed. The reason:',
  value: asFailure(error).message,
  next: 'Return to the terminal to see what to do.',
});
