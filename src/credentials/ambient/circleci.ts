// CircleCI: the program `circleci` in the job makes tokens for any audience.
import { Failure } from '../../errors/failure.ts';
import { AUDIENCE } from '../../identity/token/identity-token.ts';
import { type Place, type Provider, type TokenRequest, unflagged } from './provider.ts';
import { receiveToken } from './receive-token.ts';
import { findTool, runTool, type ToolRun } from './run-agent.ts';

const TOOL = 'circleci';
/** One issuer for all organizations, so that verifiers can always expect the same one; newer than the other options. */
const ROOT_ISSUER = '--root-issuer';

const REMEDIES = {
  missing:
    'Run this in a step of the job, where `circleci` is in PATH. CIRCLE_OIDC_TOKEN_V2 does not work: its audience is the organization.',
  failed:
    'Read the message of `circleci`. A build of a forked pull request has tokens only if the project passes secrets to it.',
} as const;

/** Docs: "OIDC tokens with custom claims". */
export const circleci: Provider = {
  name: 'CircleCI',
  runsJobs: true,
  renewable: true,
  absence: async (env) => unflagged(env, 'CIRCLECI'),
  assertPossible: async (place) => void (await findTool(runOf(place))),
  request: async (request) => {
    const { value, notices } = await askTool(request);
    const remedy = `Check that ${TOOL} in PATH is the one that CircleCI provides.`;
    return receiveToken(value.trim(), { who: TOOL, notices, remedy }, request);
  },
};

async function askTool(
  request: TokenRequest,
): Promise<Readonly<{ value: string; notices: readonly string[] }>> {
  const run = { ...runOf(request), signal: request.signal };
  try {
    return { value: await runTool({ ...run, words: [...run.words, ROOT_ISSUER] }), notices: [] };
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'agent-failed' || !error.message.includes(ROOT_ISSUER))
      throw error;
    const notice = `${TOOL} does not know ${ROOT_ISSUER}: the issuer to verify is that of the organization`;
    return { value: await runTool(run), notices: [notice] };
  }
}

function runOf({ env }: Place): ToolRun {
  const words = ['run', 'oidc', 'get', '--claims', JSON.stringify({ aud: AUDIENCE })];
  return { tool: TOOL, words, env, remedies: REMEDIES };
}
