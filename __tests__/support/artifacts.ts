// An artifact service apart from that of a sandbox, with copies of artifacts: jobs that use it do not see each other's.
import type { TestContext } from 'node:test';
import { createArtifactStore, type StoredArtifact } from '../../src/sandbox/artifact-service.ts';
import type { ServiceFaults } from '../../src/sandbox/faults.ts';
import { startService } from '../../src/sandbox/service.ts';
import type { Job } from './job.ts';

export type Artifacts = Readonly<{
  /** The variables that send a run to it instead of to that of the sandbox. */
  env: Readonly<Record<string, string>>;
  artifacts: () => readonly StoredArtifact[];
  /** Changes an artifact after it was uploaded. */
  replace: (id: number, bytes: Buffer) => void;
  /** Uploads one more, as any job of the run can. */
  add: (name: string, bytes: Buffer) => Promise<void>;
}>;

/** Ends with the test. In: the job whose artifacts it gets, as they were uploaded. */
export async function copyArtifacts(
  test: TestContext,
  { sandbox }: Job,
  faults?: ServiceFaults,
): Promise<Artifacts> {
  const { handler, artifacts, replace } = createArtifactStore();
  const { url, close } = await startService({ name: 'artifact', handler, faults });
  test.after(close);
  const handle = handler(url);
  const headers = { authorization: 'Bearer of the test' };
  const ask = (method: string, address: string, body: Buffer) =>
    handle({ method, url: new URL(address, url), headers, body, lie: undefined });
  const call = async (name: string, input: object) => {
    const path = `/twirp/github.actions.results.api.v1.ArtifactService/${name}`;
    return (await ask('POST', path, Buffer.from(JSON.stringify(input)))).body;
  };
  const [run, job] = scopeOf(sandbox.env['ACTIONS_RUNTIME_TOKEN'] ?? '');
  const add = async (name: string, bytes: Buffer) => {
    const input = { workflow_run_backend_id: run, workflow_job_run_backend_id: job, name };
    const { signed_upload_url } = (await call('CreateArtifact', input)) as { signed_upload_url: string };
    await ask('PUT', signed_upload_url, bytes);
    await call('FinalizeArtifact', { ...input, size: bytes.length });
  };
  for (const { name, bytes } of sandbox.artifacts()) await add(name, bytes);
  return { env: { ACTIONS_RESULTS_URL: `${url}/` }, artifacts, replace, add };
}

/** The run and the job that a runtime token is for. */
function scopeOf(token: string): readonly string[] {
  const { scp } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as {
    scp: string;
  };
  return scp.split(':').slice(1);
}
