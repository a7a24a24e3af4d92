// One run of the action: inputs, files, identity, signing, publishing; nothing costs anything before the last check.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Diagnosis, diagnose } from '../diagnose.ts';
import type { Outcome } from '../engine.ts';
import { Failure } from '../errors.ts';
import { findFiles } from '../files/find.ts';
import { planBundles } from '../files/plan.ts';
import { createHttp } from '../http.ts';
import { createAdmission } from '../identity/admission.ts';
import { parsePolicy } from '../identity/policy.ts';
import { checkTrigger } from '../identity/trigger.ts';
import { type Artifact, assertUploadable } from '../publish/artifact.ts';
import { type Inputs, inputsFrom, readInputs, unknownInputs } from './inputs.ts';
import { createJobIdentity, readEvent } from './job.ts';
import { createLog, type Log } from './log.ts';
import type { Outputs } from './outputs.ts';
import { createProgress } from './progress.ts';

export type RunContext = Readonly<{
  env: Readonly<Record<string, string | undefined>>;
  /** The workspace: absolute; patterns and outputs are relative to it. */
  cwd: string;
  /** Where TUF metadata is kept between runs. */
  cacheDir: string;
  print: (line: string) => void;
  /** Aborted by signals and by the time limit. */
  stop: AbortController;
  now: () => Date;
}>;

/** What is known so far; the report tells it whether the run succeeds or fails. */
type Run = {
  readonly notices: string[];
  inputs: Inputs | undefined;
  outcome: Outcome | undefined;
  artifact: Artifact | undefined;
  outputs: Outputs;
};

/** Runs the action and tells what happened. Gives the exit status; throws nothing. */
export async function runAction(context: RunContext): Promise<number> {
  const log = createLog(context.print);
  const run: Run = { notices: [], inputs: undefined, outcome: undefined, artifact: undefined, outputs: {} };
  let diagnosis: Diagnosis | undefined;
  try {
    await signAndPublish(context, log, run);
  } catch (error) {
    diagnosis = diagnose(error);
  }
  if (diagnosis !== undefined) run.outputs = { ...run.outputs, 'failure-code': diagnosis.code };
  try {
    const { report } = await import('./report.ts');
    await report({
      ...run,
      diagnosis,
      instance: run.inputs?.instance ?? '',
      summary: run.inputs?.summary ?? true,
      env: context.env,
    });
  } catch (error) {
    diagnosis ??= diagnose(error);
  }
  if (diagnosis === undefined) return 0;
  const { code, what, why, fix, patch, place } = diagnosis;
  const lines = [
    what,
    `Why: ${why}`,
    `What to do: ${fix}`,
    ...(patch === undefined ? [] : [patch.trimEnd()]),
  ];
  log.error(lines.join('\n'), place, `sigstore-sign: ${code}`);
  return diagnosis.exitCode;
}

async function signAndPublish(context: RunContext, log: Log, run: Run): Promise<void> {
  const { env, cwd, stop, now } = context;
  const onNotice = (text: string) => {
    run.notices.push(text);
    log.notice(text);
  };
  const read = inputsFrom(env);
  for (const name of unknownInputs(env)) log.warning(`input "${name}" is not known to this action`);
  const inputs = readInputs(read);
  run.inputs = inputs;
  const policy = parsePolicy(inputs.policy);
  const event = await readEvent(env);
  const trigger = checkTrigger({ env, event, allow: inputs.allowUntrustedTrigger });
  if (trigger !== undefined) onNotice(trigger);

  const { files, notices } = await findFiles(inputs.files, cwd);
  for (const notice of notices) onNotice(notice);
  const plan = await planBundles(files, { ...inputs, root: cwd });
  if (inputs.uploadArtifact)
    assertUploadable(inputs.includeFiles ? files.map((file) => file.path) : [...plan.values()], env);

  const onRetry = (note: string) => log.info(note);
  const publicInstance = inputs.instance === 'public-good' || inputs.instance === 'staging';
  const ratePerMinute =
    inputs.rateLimit ?? (publicInstance && inputs.trustedRoot === undefined ? PUBLIC_RATE : undefined);
  const http = createHttp({
    env,
    signal: stop.signal,
    onRetry,
    ...(ratePerMinute === undefined ? {} : { ratePerMinute }),
  });
  const identity = await createJobIdentity({
    env,
    event,
    cwd,
    http,
    now,
    onSecret: log.mask,
    given: inputs.identityToken,
  });
  const timer = setTimeout(() => stop.abort(timedOut(inputs)), inputs.timeoutMs);
  const progress = createProgress(log, now);
  try {
    // The first token request is on its way; everything heavy loads meanwhile.
    const [{ signFiles }, { loadInstance }] = await Promise.all([
      import('../engine.ts'),
      import('../trust/instance.ts'),
    ]);
    const instance = loadInstance(
      {
        instance: inputs.instance,
        trustedRootPath: inputs.trustedRoot,
        signingConfigPath: inputs.signingConfig,
        rekorVersion: inputs.rekorVersion,
      },
      {
        http,
        cacheDir: context.cacheDir,
        now: now(),
        readFile: (path) => readFile(resolve(cwd, path)),
        notice: onNotice,
      },
    );
    progress.start(files.length);
    run.outcome = await signFiles({
      files,
      bundlePath: (file) => plan.get(file) ?? '',
      instance,
      http,
      newToken: identity.newToken,
      canRenew: identity.canRenew,
      admit: createAdmission({
        ...inputs,
        policy,
        publicInstance: publicInstance && inputs.trustedRoot === undefined,
        onNotice,
      }),
      concurrency: inputs.concurrency,
      failFast: inputs.failFast,
      stop,
      now,
      onProgress: progress.report,
    });
  } finally {
    clearTimeout(timer);
    progress.end();
  }
  const onOutputs = (outputs: Outputs, artifact?: Artifact) => Object.assign(run, { outputs, artifact });
  const { handOver } = await import('./handover.ts');
  await handOver(run.outcome, inputs, { ...context, log, onOutputs });
  if (run.outcome.failure !== undefined) throw run.outcome.failure;
  log.info(`Signed ${run.outcome.files.length} as ${run.outcome.identity} (${run.outcome.issuer})`);
  log.info(`Verify with: ${run.outputs['verify-command']}`);
}

/** Requests a minute to each public service; its published limit is 975. */
const PUBLIC_RATE = 900;

function timedOut(inputs: Inputs): Failure {
  return new Failure('run-timeout', `the run took longer than ${inputs.timeoutMs / 1000} s, its time limit`);
}
