// The addresses of the repository of a job: on the job's server, and in its API.
import { Failure, type FailureCode, quote } from '../errors/failure.ts';

type JobAddress = Readonly<{
  owner: string;
  repo: string;
  /** The address of the API, without a slash at its end. */
  api: string;
  /** The address of the web pages, without a slash at its end. */
  server: string;
}>;

/** What the address is needed for: the code of a failure, the name of its goal, and the input that asks for it. */
type Purpose = Readonly<{ code: FailureCode; goal: string; input: string }>;

/**
 * Reads GITHUB_REPOSITORY, GITHUB_API_URL and GITHUB_SERVER_URL; the last two have the values of github.com by default.
 * Throws a Failure with the code of the purpose if the environment names no repository, or an API that is not a URL.
 */
export function readJobAddress(
  env: Readonly<Record<string, string | undefined>>,
  { code, goal, input }: Purpose,
): JobAddress {
  const { owner, repo } = splitRepository(env['GITHUB_REPOSITORY'] ?? '') ?? {};
  if (owner === undefined || repo === undefined)
    throw new Failure(code, `GITHUB_REPOSITORY does not name the repository of ${goal}`, {
      remedy: `Run this action as a step of a GitHub Actions job, or remove \`${input}\`.`,
    });
  const api = withoutSlash(env['GITHUB_API_URL'] ?? 'https://api.github.com');
  if (!URL.canParse(api))
    throw new Failure(code, `GITHUB_API_URL is ${quote(api)}, which is not a URL`, {
      remedy: `Run this action as a step of a GitHub Actions job, which sets it, or remove \`${input}\`.`,
    });
  return { owner, repo, api, server: withoutSlash(env['GITHUB_SERVER_URL'] ?? 'https://github.com') };
}

/** The parts of `owner/name`; undefined for other text. */
export function splitRepository(text: string): Readonly<{ owner: string; repo: string }> | undefined {
  const [, owner, repo] = /^([^/]+)\/([^/]+)$/.exec(text) ?? [];
  return owner === undefined || repo === undefined ? undefined : { owner, repo };
}

const withoutSlash = (address: string): string => address.replace(/\/$/, '');
