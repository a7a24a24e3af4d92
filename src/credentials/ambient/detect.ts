// The providers that may give a job its identity, in the order in which they are asked.
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
