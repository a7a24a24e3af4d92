// The systems that may give a job its identity, in the order in which they are asked, and which of them this one's is.
import type { Env } from '../../github/job-context.ts';
import { buildkite } from './buildkite.ts';
import { circleci } from './circleci.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { google } from './google.ts';
import type { Provider } from './provider.ts';
import { sigstoreIdToken } from './sigstore-id-token.ts';

/** Everywhere. First what was said on purpose, then the system whose job this is, at last the machine below it. */
export const SYSTEMS: readonly Provider[] = [gitlab, sigstoreIdToken, github, buildkite, circleci, google];

/** In an action of GitHub the job is GitHub's; whatever else the runner stands on is not who signs. */
export const ACTION_SYSTEMS: readonly Provider[] = [sigstoreIdToken, github];

type Found = Readonly<{
  provider: Provider | undefined;
  /** What is odd about it, a sentence each. */
  notices: readonly string[];
  /** Why each of the others is not it: "GitLab CI (GITLAB_CI is not set)". */
  absences: readonly string[];
}>;

/** The first system whose job this is. It alone is asked: if it refuses, nobody else's identity takes its place. */
export async function findSystem(systems: readonly Provider[], env: Env): Promise<Found> {
  const found = await Promise.all(
    systems.map(async (provider) => ({ provider, absence: await provider.absence(env) })),
  );
  const present = found.filter(({ absence }) => absence === undefined).map(({ provider }) => provider);
  const [provider, ...others] = present;
  const jobs = others.filter(({ runsJobs }) => runsJobs).map(({ name }) => name);
  const absences = found.flatMap(({ provider: { name }, absence }) =>
    absence === undefined ? [] : [`${name} (${absence})`],
  );
  const odd = provider !== undefined && jobs.length > 0;
  const notices = odd
    ? [`the identity comes from ${provider.name}; this also looks like a job of ${jobs.join(' and ')}`]
    : [];
  return { provider, notices, absences };
}
