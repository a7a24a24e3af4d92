// A service of GitHub that does not answer: what helps against one of Sigstore does not help here.
import type { Failure } from '../errors/failure.ts';
import { REMEDIES } from '../errors/remedies.ts';

/** What to do while GitHub's token service is out: it has no input of its own. */
export const JOB_REMEDY: string = REMEDIES['token-request-failed'].fix;
/** The same where something is signed by then. */
export const KEEP_REMEDY = 'Check https://www.githubstatus.com, then re-run the job with `existing: keep`.';

/** True where the service is out, busy, silent or out of reach. */
export const isOutage = ({ code }: Failure): boolean =>
  /^service-(busy|timeout|unavailable|unreachable)$/.test(code);
