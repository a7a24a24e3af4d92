// A token that somebody put into SIGSTORE_ID_TOKEN: the variable that every Sigstore client reads.
import { Failure, type FailureCode, type FailureDetail } from '../../errors/failure.ts';
import type { Env } from '../../github/job-context.ts';
import type { Answer, Provider, TokenRequest } from './provider.ts';
import { receiveToken } from './receive-token.ts';

const NAME = 'SIGSTORE_ID_TOKEN';
/** What to do about a token by the code of what is wrong with it, where the system knows that better. */
export type Remedies = Readonly<Partial<Record<FailureCode, FailureDetail>>>;

const REMEDIES: Remedies = {
  'token-expired': { remedy: 'Set a fresh token right before signing, or sign fewer files at once.' },
};

/** Asked before what the system itself offers: nobody sets this variable by accident. */
export const sigstoreIdToken: Provider = {
  name: `the variable ${NAME}`,
  runsJobs: false,
  renewable: false,
  absence: async (env) =>
    isSet(env) ? undefined : env[NAME] === undefined ? 'it is not set' : 'it is empty',
  assertPossible: async () => undefined,
  request: async (request) => readVariable(request, REMEDIES),
};

/** Whether the variable holds anything but blanks. */
export function isSet(env: Env): boolean {
  return (env[NAME] ?? '').trim() !== '';
}

/**
 * The token in the variable, read anew each time, so that one which has run out meanwhile says so. Throws
 * `token-response-malformed` and the rest of what parseIdentityToken throws, with the name of the variable.
 */
export function readVariable(request: TokenRequest, remedies: Remedies): Answer {
  try {
    const remedy = `Set ${NAME} to the token only, exactly as its issuer returned it.`;
    return receiveToken(request.env[NAME] ?? '', { who: NAME, remedy }, request);
  } catch (error) {
    if (!(error instanceof Failure) || error.code === 'token-response-malformed') throw error;
    const renewal = error.code === 'token-expired' ? '; a token in a variable cannot be renewed' : '';
    const own = remedies[error.code];
    const detail = own === undefined ? error : { why: error.why, ...own };
    throw new Failure(error.code, `${NAME}: ${error.message}${renewal}`, detail);
  }
}
