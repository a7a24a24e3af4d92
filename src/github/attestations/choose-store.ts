// Which repository's store: that of the job, or the one that a source of bundles names.
import { Failure, quote } from '../../errors/failure.ts';
import { readJobAddress, splitRepository } from '../job-address.ts';
import type { Store } from './store-api.ts';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The store of the job's repository, and the address of the web pages of its server, without a slash at its end. Throws
 * `attestation-refused` if the environment does not name them.
 */
export function jobStore(env: Env, token: string): Readonly<{ store: Store; server: string }> {
  const purpose = {
    code: 'attestation-refused',
    goal: 'the attestation',
    input: 'github-attestations',
  } as const;
  const { owner, repo, api, server } = readJobAddress(env, purpose);
  return { store: { repository: `${owner}/${repo}`, api, token }, server };
}

/** `github`, or `github:OWNER/NAME`. A file or directory with that name needs a path such as `./github`. */
export const isStoreName = (source: string): boolean => /^github(:|$)/.test(source);

/**
 * The store that a source of bundles names, in the job's API or that of github.com; `github` without a name is that of the job's
 * repository. `called` is the source in messages. Throws `input-invalid` for anything that is not a repository.
 */
export function namedStore(source: string, called: string, env: Env, token: string | undefined): Store {
  const given = /^github:(.*)$/s.exec(source)?.[1];
  const named = splitRepository(given ?? env['GITHUB_REPOSITORY'] ?? '');
  if (named === undefined || ![named.owner, named.repo].every(isName))
    throw new Failure(
      'input-invalid',
      given === undefined
        ? `${called} is \`github\`, but GITHUB_REPOSITORY does not name a repository`
        : `${called} must name a repository as \`github:OWNER/NAME\`, not ${quote(source)}`,
      { remedy: 'Give `github:OWNER/NAME`, such as `github:octo/demo`.' },
    );
  const repository = `${named.owner}/${named.repo}`;
  const purpose = { code: 'input-invalid', goal: 'the attestations', input: 'bundles' } as const;
  const { api } = readJobAddress({ ...env, GITHUB_REPOSITORY: repository }, purpose);
  return { repository, api, token };
}

/** Names of owners and repositories; what is not one would change the address of the request. */
const isName = (text: string): boolean => /^[\w.-]{1,100}$/.test(text) && !/^\.{1,2}$/.test(text);
