// What a run under act finds on the network in addition to Sigstore: artifacts, releases, issues, and the instance's configuration.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { StoredIssue } from '../../__tests__/support/github-issues.ts';
import { type GitHub, type GitHubOptions, startGitHub } from '../../__tests__/support/github-releases.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import * as sigstore from '../sigstore.ts';

export type Services = Readonly<{
  artifacts: Sandbox['artifacts'];
  releases: GitHub['releases'];
  issues: readonly StoredIssue[];
  /** Where the trust configuration of the stack is, by http. */
  trustConfigUrl: string;
  /** What a job finds in its environment. */
  env: Readonly<Record<string, string>>;
  /** The job's token for GitHub's API. */
  token: string;
  nextAttempt: Sandbox['nextAttempt'];
  close: () => Promise<void>;
}>;

/**
 * Starts them, each on its own port. `prepare` adds the existing releases to the release service. A release
 * becomes immutable when it is published, as if immutable releases were switched on.
 */
export async function startServices(
  prepare: (github: GitHub) => void = () => {},
  options: GitHubOptions = {},
): Promise<Services> {
  // The stack has all of Sigstore; the stand-in for GitHub's artifact service comes from the sandbox.
  const sandbox = await startSandbox();
  const github = await startGitHub({ tags: ['v1.0.0'], ...options });
  prepare(github);
  const configuration = await readFile(sigstore.trustConfig());
  const pages = createServer(({ url = '/' }, response) => {
    const [, command, tag = ''] = /^\/gh\/(create|publish)\/(.+)$/.exec(url) ?? [];
    if (command === undefined) return response.end(configuration);
    const found = github.releases.find((release) => release.tag === tag);
    if (command === 'create' && found === undefined) github.add({ tag, draft: true });
    else if (command === 'publish' && found?.draft === true)
      Object.assign(found, { draft: false, immutable: true });
    else response.statusCode = 422;
    return response.end();
  });
  await new Promise<void>((ready) => pages.listen(0, '127.0.0.1', ready));
  const base = `http://127.0.0.1:${(pages.address() as AddressInfo).port}`;
  return {
    artifacts: sandbox.artifacts,
    releases: github.releases,
    issues: github.issues.stored,
    trustConfigUrl: `${base}/client_trust_config.json`,
    env: {
      ACTIONS_RESULTS_URL: sandbox.env['ACTIONS_RESULTS_URL'] ?? '',
      ACTIONS_RUNTIME_TOKEN: sandbox.env['ACTIONS_RUNTIME_TOKEN'] ?? '',
      ...github.env,
      GH_STAND_IN: `${base}/gh`,
    },
    token: github.token,
    nextAttempt: sandbox.nextAttempt,
    close: async () => {
      await new Promise((closed) => pages.close(closed));
      await Promise.all([sandbox.close(), github.close()]);
    },
  };
}
