// A token in SIGSTORE_ID_TOKEN: the variable that every Sigstore client reads.
import { Failure, type FailureCode, type FailureDetail } from '../../errors/failure.ts';
import type { Env } from '../../github/job-context.ts';
import type { Answer, Provider, TokenRequest } from './provider.ts';
import { receiveToken } from './receive-token.ts';

const NAME = 'SIGSTORE_ID_TOKEN';
/** The remedy by the code of the problem with the token, if the provider knows a better one. */
export type Remedies = Readonly<Partial<Record<FailureCode, FailureDetail>>>;

const REMEDIES: Remedies = {
  'token-expired': { remedy: 'Set a fresh token right before signing, or sign fewer files at once.' },
};

/** Asked before the provider itself: this variable is never set by accident. */
export const sigstoreIdToken: Provider = {
  name: `the variable ${NAME}`,
  runsJobs: false,
  renewable: false,
  absence: async (env) =>
    isSet(env) ? undefined : env[NAME] === undefined ? 'it is not set' : 'it is empty',
  assertPossible: async () => undefined,
  request: async (request) => readVariable(request, REMEDIES),
};

/** Whether the variable contains more than spaces. */
export function isSet(env: Env): boolean {
  return (env[NAME] ?? '').trim() !== '';
}

/**
 * The token in the variable, read again each time, so that a token that has expired meanwhile is reported as such.
 * Throws `token-response-malformed` and the other failures of parseIdentityToken, with the name of the variable.
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
