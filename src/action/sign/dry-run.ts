// The dry run of the action: who would sign, what would fail, and which hosts a run asks. It requests no identity.
import { isSet } from '../../credentials/ambient/sigstore-id-token.ts';
import { describeInspection, inspectRun, type RunInspection } from '../../engine/dry-run/inspect-run.ts';
import { networkHosts } from '../../engine/dry-run/network-hosts.ts';
import { openRun } from '../../engine/run.ts';
import { diagnose } from '../../errors/diagnose.ts';
import { PROBE_PATIENCE } from '../../http/waits/backoff.ts';
import { nameOf } from '../../trust/instance-choice.ts';
import { instanceContext, jobHttp } from '../instance-context.ts';
import { prepareStore } from '../publish/attestation-store.ts';
import { prepareRelease } from '../publish/release.ts';
import type { ActionContext } from '../run-action.ts';
import type { Inputs } from './inputs.ts';
import { assertPossible, type Prepared } from './preflight.ts';

export type DryRun = RunInspection &
  Readonly<{
    /** Who signs, where the identity is not known. */
    unnamed: string;
    /** For the log. */
    lines: readonly string[];
    /** Whom a real run would ask. */
    hosts: ReturnType<typeof networkHosts>;
  }>;

/** Reports as findings what a real run would throw after its first request, so it does not throw it. */
export async function dryRun(inputs: Inputs, prepared: Prepared, context: ActionContext): Promise<DryRun> {
  const { env, now, stop, onNotice } = context;
  const { choice, identityToken: given, login, allowPrivateRepository } = inputs;
  const { policy, event } = prepared;
  const http = jobHttp(context, { pace: PROBE_PATIENCE });
  const run = openRun({
    choice,
    http,
    policy,
    allowPrivateRepository,
    onNotice,
    instanceContext: () => instanceContext(http, context),
  });
  const inspection = await inspectRun({
    run,
    http,
    env,
    event,
    given,
    ambient: login === undefined,
    policy,
    allowPrivateRepository,
    checks: [
      () => assertPossible(inputs, prepared, context),
      () => prepareRelease(inputs, prepared, { ...context, pace: PROBE_PATIENCE }),
      () => prepareStore(inputs, { ...context, pace: PROBE_PATIENCE }),
    ],
    diagnose,
    now,
    signal: stop.signal,
    onNotice,
  });
  const hosts = networkHosts({
    choice,
    env,
    services: inspection.instance,
    issuer: login?.issuer,
    asksGitHub: given === undefined && login === undefined && !isSet(env),
    uploadsArtifact: inputs.uploadArtifact,
    attachesToRelease: inputs.release !== undefined,
    storesAttestations: inputs.githubAttestations,
  });
  const unnamed = login === undefined ? 'the identity of the token' : 'the person who logs in';
  const lines = describeInspection(inspection, { unnamed, instance: nameOf(choice) });
  return { ...inspection, unnamed, lines, hosts };
}
