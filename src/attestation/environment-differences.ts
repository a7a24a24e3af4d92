// Claims of the token ↔ variables of the job: where they differ, the provenance does not describe this job.
import { quote } from '../errors/failure.ts';
import { type Claims, providerOf } from '../identity/fulcio/issuers.ts';
import { variablesOf } from '../identity/policy/job-claims.ts';
import { GITHUB_CLAIMS } from './github-provenance.ts';
import { GITLAB_CLAIMS } from './gitlab-provenance.ts';

/**
 * Compares the claims that provenance contains with the environment of the job. In: the claims of the token, and the
 * environment. Out: one sentence for each variable that has another value; a variable that is not set has none.
 */
export function environmentDifferences(
  claims: Claims,
  env: Readonly<Record<string, string | undefined>>,
): string[] {
  const { provider = '' } = providerOf(claims);
  const used = [...GITHUB_CLAIMS, ...GITLAB_CLAIMS];
  return Object.entries(variablesOf(provider)).flatMap(([claim, variable]) => {
    const [signed, value] = [claims[claim], env[variable]];
    if (!used.includes(claim) || signed === undefined || !value || String(signed) === value) return [];
    return [
      `the provenance has the signed claim \`${claim}\` (${quote(signed)}), but ${variable} of this job is ${quote(value)}`,
    ];
  });
}
