// Buildkite: the agent that runs the job requests the job's token.
import { AUDIENCE } from '../../identity/token/identity-token.ts';
import { type Place, type Provider, unflagged } from './provider.ts';
import { receiveToken } from './receive-token.ts';
import { findTool, runTool, type ToolRun } from './run-agent.ts';

const TOOL = 'buildkite-agent';

/**
 * Docs: "buildkite-agent oidc". From version 3.104 on the agent also redacts the token in the job's log, through a
 * socket.
 */
const REMEDIES = {
  missing:
    'Run this where the Buildkite agent is, or mount the agent into the container (`mount-buildkite-agent: true` in the docker plugins).',
  failed:
    'In a container, pass BUILDKITE_AGENT_ACCESS_TOKEN, BUILDKITE_AGENT_JOB_API_SOCKET, BUILDKITE_AGENT_JOB_API_TOKEN and the socket itself. Otherwise, read the message of the agent.',
} as const;

export const buildkite: Provider = {
  name: 'Buildkite',
  runsJobs: true,
  renewable: true,
  absence: async (env) => unflagged(env, 'BUILDKITE'),
  assertPossible: async (place) => void (await findTool(runOf(place))),
  request: async (request) => {
    const value = await runTool({ ...runOf(request), signal: request.signal });
    return receiveToken(
      value.trim(),
      { who: TOOL, remedy: `Check that ${TOOL} in PATH is the agent.` },
      request,
    );
  },
};

function runOf({ env }: Place): ToolRun {
  return { tool: TOOL, words: ['oidc', 'request-token', '--audience', AUDIENCE], env, remedies: REMEDIES };
}
