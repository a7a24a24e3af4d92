// The providers that may give a job its identity, in the order in which they are asked, and the one for this job.
import type { Env } from '../../github/job-context.ts';
import { buildkite } from './buildkite.ts';
import { circleci } from './circleci.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { google } from './google.ts';
import type { Provider } from './provider.ts';
import { sigstoreIdToken } from './sigstore-id-token.ts';

/**
 * Outside the action. First what the user set on purpose, then the CI system of the job, finally the machine it runs
 * on.
 */
export const SYSTEMS: readonly Provider[] = [gitlab, sigstoreIdToken, github, buildkite, circleci, google];

/** In the action, only the GitHub job signs, whatever system or cloud the runner is on. */
export const ACTION_SYSTEMS: readonly Provider[] = [sigstoreIdToken, github];

type Found = Readonly<{
  provider: Provider | undefined;
  /** Sentences about what is unusual in this choice. */
  notices: readonly string[];
  /** Why each of the other providers does not apply: "GitLab CI (GITLAB_CI is not set)". */
  absences: readonly string[];
}>;

/** The first provider that applies. Only this one is asked: if it refuses, no other identity is used instead. */
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
