// A GitHub service that does not answer: the remedies for Sigstore's services do not apply.
import { Failure } from '../errors/failure.ts';

/** What to do while GitHub's token service is out: no input configures it. */
export async function jobRemedy(): Promise<string> {
  const { REMEDIES } = await import('../errors/remedies.ts');
  return REMEDIES['token-request-failed'].fix;
}
/** The same if something is already signed. */
export const KEEP_REMEDY = 'Check https://www.githubstatus.com, then re-run the job with `existing: keep`.';

/** True if the service is out, busy, silent or unreachable. */
export const isOutage = ({ code }: Failure): boolean =>
  /^service-(busy|timeout|unavailable|unreachable)$/.test(code);

/** True if GitHub gave no answer, or an answer that is neither yes nor no. */
export const isUnanswered = (failure: Failure): boolean =>
  isOutage(failure) || (failure.code === 'service-refused' && !isRenamed(failure));

/** A redirect within GitHub that cannot be followed. */
const isRenamed = ({ code, status = 0 }: Failure): boolean =>
  code === 'service-refused' && status >= 300 && status <= 399;

/** The failure of a request to GitHub's API, with what to do if GitHub is out or the repository was renamed. */
export function withGitHubRemedy(failure: Failure): Failure {
  const { code, message, status } = failure;
  if (isRenamed(failure)) {
    const remedy =
      'Start the workflow again in the renamed or transferred repository, so that the run has the new name.';
    return new Failure(code, message, { cause: failure, status, remedy });
  }
  return isOutage(failure)
    ? new Failure(code, message, { cause: failure, status, remedy: KEEP_REMEDY })
    : failure;
}
