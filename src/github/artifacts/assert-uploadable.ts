// What the artifact service would refuse, reported before anything is signed.
import { Failure, quote } from '../../errors/failure.ts';
import type { Env } from '../job-context.ts';

/**
 * Refuses, before anything is signed, what the artifact service would refuse afterwards. Throws `artifact-refused` or
 * `name-unsupported`.
 */
export function assertUploadable(paths: readonly string[], env: Env): void {
  assertArtifactService(env);
  const refused = paths.find((path) => /[":<>|*?\r\n]/.test(path));
  if (refused !== undefined) {
    throw new Failure(
      'name-unsupported',
      `the artifact service does not accept a file named ${quote(refused)}`,
    );
  }
}

/** Throws `artifact-refused` if there is no artifact service, or none that this library supports. */
export function assertArtifactService(env: Env): void {
  for (const name of ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL']) {
    if (env[name]) continue;
    throw new Failure('artifact-refused', `the artifact service cannot be reached: ${name} is not set`, {
      remedy: 'Run this action as a step of a GitHub Actions job, or set `upload-artifact: false`.',
    });
  }
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const host = URL.canParse(server) ? new URL(server).hostname : server;
  if (host !== 'github.com' && !/\.(ghe\.com|localhost)$/.test(host)) {
    throw new Failure(
      'artifact-refused',
      `the GitHub Enterprise Server ${quote(host)} does not support artifacts of this version`,
      { remedy: 'Set `upload-artifact: false`.' },
    );
  }
}
