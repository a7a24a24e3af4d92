// A private repository's name never reaches a public log by accident.
import { Failure, quote } from '../errors.ts';
import { type Claims, looksLikeGitHub } from './issuers.ts';

/**
 * Throws `private-repository` when signing would publish the name of a repository that is not public. Decided on the
 * signed claim `repository_visibility`, never on the event payload, which some events lack; a workflow's token without
 * the claim counts as private. Tokens of other kinds name no repository of GitHub and pass.
 */
export function checkVisibility(claims: Claims, allow: boolean): void {
  if (allow || !looksLikeGitHub(claims)) return;
  const visibility = Object.hasOwn(claims, 'repository_visibility')
    ? claims['repository_visibility']
    : undefined;
  if (visibility === 'public') return;
  const state =
    visibility === undefined ? 'does not say its visibility' : `is ${quote(visibility)}, not "public"`;
  throw new Failure('private-repository', `the repository ${state}, and the log may be public`);
}
