// The one of several providers that applies to this job.
import type { Env } from '../../github/job-context.ts';
import type { Provider } from './provider.ts';

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
