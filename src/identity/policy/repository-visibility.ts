// Protection against publishing a private repository's name in a public log by accident.
import { Failure, quote } from '../../errors/failure.ts';
import { type Claims, looksLikeGitHub } from '../fulcio/issuers.ts';

/**
 * Throws `private-repository` when signing would publish the name of a repository that is not public. The decision uses
 * the signed claim (`repository_visibility`, GitLab's `project_visibility`), never the event payload, which some events
 * lack. A job's token without the claim counts as private. Tokens of other kinds contain no repository and pass.
 */
export function checkVisibility(claims: Claims, allow: boolean): void {
  const name = claimOf(claims);
  if (allow || name === undefined) return;
  const visibility = Object.hasOwn(claims, name) ? claims[name] : undefined;
  if (visibility === 'public') return;
  const state =
    visibility === undefined ? 'does not say its visibility' : `is ${quote(visibility)}, not "public"`;
  throw new Failure('private-repository', `the repository ${state}, and the log may be public`);
}

function claimOf(claims: Claims): string | undefined {
  if (looksLikeGitHub(claims)) return 'repository_visibility';
  return Object.hasOwn(claims, 'ci_config_ref_uri') ? 'project_visibility' : undefined;
}
