// An expected identity or issuer that no certificate can have, recognized by its form: what is missing, and an example.

const WHOLE = 'https://github.com/octo/demo/.github/workflows/release.yml@refs/tags/v1';
const ISSUER = 'https://token.actions.githubusercontent.com';

/** A host: a name with a dot, and no scheme before it. */
const HOST = /^[\w-]+(\.[\w-]+)+(\/|$)/;

/** What an expected identity lacks, as the end of a sentence about it; undefined if it may be complete. */
export function incompleteIdentity(identity: string): string | undefined {
  const whole = `a whole identity looks like ${WHOLE}`;
  if (/^[\w.-]+\/[\w.-]+$/.test(identity) || /^https:\/\/github\.com\/[^/@]+\/[^/@*]+\/?$/.test(identity))
    return `names a repository; ${whole}`;
  if (HOST.test(identity) && identity.includes('/')) return `has no https:// before it; ${whole}`;
  if (/^[\w.-]+\/[\w.-]+\/\.github\/workflows\//.test(identity))
    return `has no https://github.com/ before it; ${whole}`;
  const [, ref] = /\/\.github\/workflows\/[^@]*(?:@(.*))?$/.exec(identity) ?? [];
  if (ref === undefined && /\/\.github\/workflows\/[^@*]*$/.test(identity))
    return `has no @ and ref; ${whole}`;
  // A workflow that is called by a commit has the commit's digest there.
  if (ref !== undefined && !/^(refs\/|[0-9a-f]{40}$|\*)/.test(ref))
    return `has a short ref; ${whole}, with refs/tags/ or refs/heads/ before the name`;
  return undefined;
}

/** The same for an expected issuer. */
export function incompleteIssuer(issuer: string): string | undefined {
  return HOST.test(issuer) ? `has no https:// before it; a whole issuer looks like ${ISSUER}` : undefined;
}
