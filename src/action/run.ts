// One run of the action: inputs, files, identity, signing, publishing; nothing costs anything before the last check.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ACTION_SYSTEMS } from '../ambient/systems.ts';
import { type Diagnosis, diagnose } from '../diagnose.ts';
import type { Outcome } from '../engine.ts';
import { Failure } from '../errors.ts';
import { createHttp, type Http } from '../http.ts';
import { createAdmission } from '../identity/admission.ts';
import { calmly } from '../notes.ts';
import type { Artifact } from '../publish/artifact.ts';
import { createTokenSource } from '../tokens.ts';
import { cacheDirectory } from '../trust/cache.ts';
import { isPublic, nameOf, PUBLIC_RATE_PER_MINUTE } from '../trust/choice.ts';
import type { Instance } from '../trust/instance.ts';
import { askAhead } from './ahead.ts';
import { approval } from './approval.ts';
import { type Inputs, inputsFrom, readInputs, unknownInputs } from './inputs.ts';
import { createLog, type Log } from './log.ts';
import type { Outputs } from './outputs.ts';
import { type Prepared, prepare } from './prepare.ts';
import { createProgress } from './progress.ts';

export type RunContext = Readonly<{
  env: Readonly<Record<string, string | undefined>>;
  /** The workspace: absolute; patterns and outputs are relative to it. */
  cwd: string;
  /** The home of the user; may throw. */
  home: () => string;
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
      instance: run.inputs === undefined ? '' : nameOf(run.inputs.choice),
      summary: run.inputs?.summary ?? true,
      env: context.env,
    });
  } catch (error) {
    diagnosis ??= diagnose(error);
  }
  if (diagnosis === undefined) return 0;
  annotate(log, diagnosis);
  return diagnosis.exitCode;
}

/** The one error of a run: what happened, why, what to do, and the lines to paste. */
function annotate(log: Log, { code, what, why, fix, patch, place }: Diagnosis): void {
  const remedy = patch === undefined ? [] : [patch.trimEnd()];
  const lines = [what, `Why: ${why}`, `What to do: ${fix}`, ...remedy];
  log.error(lines.join('\n'), place, `sigstore-sign: ${code}`);
}

async function signAndPublish(context: RunContext, log: Log, run: Run): Promise<void> {
  const { env, stop } = context;
  const onNotice = (text: string) => {
    run.notices.push(text);
    log.notice(text);
  };
  for (const warning of unknownInputs(env)) log.warning(warning);
  const inputs = readInputs(inputsFrom(env));
  run.inputs = inputs;
  const prepared = await prepare(inputs, { ...context, onNotice });
  const timer = setTimeout(() => stop.abort(timedOut(inputs)), inputs.timeoutMs);
  try {
    run.outcome = await signAll(inputs, prepared, { ...context, log, onNotice });
    const onOutputs = (outputs: Outputs, artifact?: Artifact) => Object.assign(run, { outputs, artifact });
    const { handOver } = await import('./handover.ts');
    await handOver(run.outcome, inputs, { ...context, log, onNotice, onOutputs }, prepared.manifestPath);
  } finally {
    clearTimeout(timer);
  }
  const { failure, files, identity, issuer } = run.outcome;
  if (failure !== undefined) throw failure;
  log.info(`Signed ${files.length} ${files.length === 1 ? 'file' : 'files'} as ${identity} (${issuer})`);
  log.info(`Verify with: ${run.outputs['verify-command']}`);
}

type Voice = Readonly<{ log: Log; onNotice: (text: string) => void }>;

async function signAll(inputs: Inputs, prepared: Prepared, context: RunContext & Voice): Promise<Outcome> {
  const { env, cwd, stop, now, log, onNotice } = context;
  const { policy, event, files, plan } = prepared;
  const publicInstance = isPublic(inputs.choice);
  const ratePerMinute = inputs.rateLimit ?? (publicInstance ? PUBLIC_RATE_PER_MINUTE : undefined);
  const signing = follow(stop.signal);
  const http = createHttp({
    env,
    signal: signing.signal,
    onRetry: calmly(log.info, now),
    ...(ratePerMinute === undefined ? {} : { ratePerMinute }),
  });
  const given = inputs.identityToken;
  const source = await createTokenSource({
    ...{ env, event, cwd, given, http, now, onSecret: log.mask, signal: signing.signal },
    ambient: inputs.login === undefined,
    systems: ACTION_SYSTEMS,
    login: approval(inputs, { http, now, signal: signing.signal, log }),
  });
  // A configuration of one's own is judged before anybody is asked for a token.
  const own = publicInstance ? undefined : await load(inputs, http, context);
  const { newToken, canRenew } = await askAhead(source);
  // The first token request is on its way; everything heavy loads meanwhile.
  const instance = own === undefined ? load(inputs, http, context) : Promise.resolve(own);
  instance.catch(() => undefined); // heard by the engine
  const { signFiles } = await import('../engine.ts');
  const progress = createProgress(log, now);
  progress.start(files.length);
  try {
    return await signFiles({
      ...{ files, plan, instance, publicInstance, http, newToken, canRenew, now },
      stop: signing,
      admit: createAdmission({ ...inputs, policy, publicInstance, onNotice }),
      concurrency: inputs.concurrency,
      failFast: inputs.failFast,
      onProgress: progress.report,
    });
  } finally {
    progress.end();
  }
}

async function load(inputs: Inputs, http: Http, context: RunContext & Voice): Promise<Instance> {
  const { loadInstance } = await import('../trust/instance.ts');
  const { env, home, cwd, now, onNotice } = context;
  return loadInstance(inputs.choice, {
    ...{ http, cacheDir: cacheDirectory(env, home), now: now(), notice: onNotice },
    readFile: (path) => readFile(resolve(cwd, path)),
  });
}

/** Stops when the run does. That signing gave up does not stop the run: what is signed is still handed over. */
function follow(signal: AbortSignal): AbortController {
  const controller = new AbortController();
  signal.addEventListener('abort', () => controller.abort(signal.reason), { once: true });
  if (signal.aborted) controller.abort(signal.reason);
  return controller;
}

function timedOut(inputs: Inputs): Failure {
  return new Failure('run-timeout', `the run took longer than ${inputs.timeoutMs / 1000} s, its time limit`);
}
