// Why GitHub does not store an attestation, with the line that grants the permission if that is missing.
import { Failure } from '../../errors/failure.ts';
import type { HttpRequest, HttpResponse } from '../../http/exchange.ts';
import { type Env, readWorkflowFile } from '../job-context.ts';
import { refusalWords } from '../refusal-words.ts';
import { lacksPermission, quotedRefusal } from './store-api.ts';

/** What shows where a permission is missing. */
export type WriteFacts = Readonly<{
  env: Env;
  /** The workspace, absolute; its workflow file shows the permissions of the job. */
  cwd: string;
}>;

const NO_STORE = 'Remove `github-attestations`. The bundle can be an artifact or an asset of a release.';

/** True if GitHub says that this repository has no store: by its plan, or because it is private and of a user. */
export const isUnavailable = ({ body }: HttpResponse): boolean =>
  /feature not available/i.test(refusalWords(body));

/**
 * The failure for a refusal: `attestation-permission-missing` with the line to add, or `attestation-refused` with
 * GitHub's message.
 */
export async function writeRefusal(
  request: HttpRequest,
  answer: HttpResponse,
  { env, cwd }: WriteFacts,
): Promise<Failure> {
  const { status } = answer;
  if (status === 401)
    return new Failure('attestation-permission-missing', 'GitHub rejects `github-token`', {
      status,
      remedy: 'Remove `github-token` to use the token of the job, or renew it.',
    });
  // The addresses of GitHub Enterprise Server; its published descriptions (3.19) have no attestations.
  if (status === 404 && /\/api\/v3\/repos\//.test(request.url.pathname))
    return new Failure('attestation-refused', 'this GitHub Enterprise Server has no store of attestations', {
      status,
      remedy: NO_STORE,
    });
  if (lacksPermission(answer)) {
    const { writePatch } = await import('../missing-permission.ts');
    const workflow = await readWorkflowFile(env, cwd);
    const what =
      'add `attestations: write` to the permissions of this job: its token cannot store attestations';
    return new Failure('attestation-permission-missing', what, {
      status,
      why: 'The token of a job has only the permissions that the workflow grants.',
      ...writePatch({ env, workflow }, 'attestations'),
    });
  }
  const words = quotedRefusal(request, answer);
  const what = `GitHub does not store the attestation: it answered with ${status}: ${words}`;
  const why = 'GitHub stores attestations of public repositories, and of private ones only for some plans.';
  return new Failure('attestation-refused', what, {
    status,
    ...(isUnavailable(answer) ? { why, remedy: NO_STORE } : {}),
  });
}
