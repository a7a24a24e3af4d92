// A GitHub service that does not answer: the remedies for Sigstore's services do not apply.
import type { Failure } from '../errors/failure.ts';
import { REMEDIES } from '../errors/remedies.ts';

/** What to do while GitHub's token service is out: no input configures it. */
export const JOB_REMEDY: string = REMEDIES['token-request-failed'].fix;
/** The same if something is already signed. */
export const KEEP_REMEDY = 'Check https://www.githubstatus.com, then re-run the job with `existing: keep`.';

/** True if the service is out, busy, silent or unreachable. */
export const isOutage = ({ code }: Failure): boolean =>
  /^service-(busy|timeout|unavailable|unreachable)$/.test(code);
