// The signing action: inputs, files, identity, signing, publishing; nothing is signed before the last check.
import { ACTION_SYSTEMS } from '../../credentials/ambient/action-systems.ts';
import { createTokenSource } from '../../credentials/token-source.ts';
import type { Kept, Outcome } from '../../engine/result.ts';
import { openRun } from '../../engine/run.ts';
import type { Plan } from '../../files/output-plan.ts';
import type { Shard } from '../../files/shard.ts';
import type { Release } from '../../github/releases/open.ts';
import { limitTime } from '../../process/time-limit.ts';
import { count } from '../../text/plural.ts';
import { knownRate, nameOf } from '../../trust/instance-choice.ts';
import { instanceContext, jobHttp } from '../instance-context.ts';
import { prepareStore } from '../publish/attestation-store.ts';
import type { Published } from '../publish/publish.ts';
import { prepareRelease } from '../publish/release.ts';
import type { ReleasedBundle } from '../publish/released-bundles.ts';
import { assertKnown } from '../read-inputs.ts';
import type { Action, ActionContext, RunReport } from '../run-action.ts';
import { inputsIn } from '../workspace-paths.ts';
import { approval } from './device-login.ts';
import { type Inputs, readInputs, SIGN_INPUTS } from './inputs.ts';
import { prefetchToken } from './prefetch-token.ts';
import { assertPossible, type Prepared, prepare } from './preflight.ts';
import { createProgress } from './progress.ts';
import { beginning, planned, resultLine } from './run-log.ts';

/** Signs the files, and publishes the results. */
export const sign: Action = async (given, report) => {
  const { env, log } = given;
  let inputs: Inputs | undefined;
  let outcome: Outcome | undefined;
  const published: Published = {};
  let shard: Shard | undefined;
  report.outputs = { count: '0' };
  report.summary = async (diagnosis) => {
    const { renderSummary } = await import('../summary/sign.ts');
    const instance = inputs === undefined ? '' : nameOf(inputs.choice);
    const verifyCommand = report.outputs['verify-command'];
    const { notices } = report;
    return renderSummary({ outcome, instance, verifyCommand, ...published, shard, diagnosis, notices });
  };
  report.result = (diagnosis) => resultLine(outcome, shard, diagnosis);
  await assertKnown(env, SIGN_INPUTS);
  inputs = readInputs(await inputsIn(given));
  if (!inputs.summary) report.summary = undefined;
  ({ shard } = inputs);
  const limit = limitTime(inputs.timeoutMs, given.stop);
  const context = { ...given, endsAtMs: limit.endsAtMs };
  try {
    const prepared = await prepare(inputs, context);
    if (inputs.dryRun) return await reportDryRun(inputs, prepared, context, report);
    await assertPossible(inputs, prepared, context);
    const release = await prepareRelease(inputs, prepared, context);
    const store = await prepareStore(inputs, context);
    outcome = await signAll(
      inputs,
      { ...prepared, release },
      { ...context, endsAtMs: limit.signingEndsAtMs },
    );
    const { publish } = await import('../publish/publish.ts');
    await publish(outcome, inputs, prepared, { ...context, release, store, report, published });
  } finally {
    limit.end();
  }
  if (outcome.failure !== undefined) throw outcome.failure;
  const verifyCommand = report.outputs['verify-command'];
  if (verifyCommand !== undefined) log.info(`Verify with: ${verifyCommand}`);
};

async function reportDryRun(
  inputs: Inputs,
  prepared: Prepared,
  context: ActionContext,
  report: RunReport,
): Promise<void> {
  const { cwd, log } = context;
  const { dryRun } = await import('./dry-run.ts');
  const result = await dryRun(inputs, prepared, context);
  const { signer, findings, hosts, lines } = result;
  const identity = signer?.identity;
  const [first] = findings;
  report.outputs = { count: '0', identity, 'failure-code': first?.code };
  const files = count(prepared.files.length, 'file');
  report.result = () =>
    first === undefined
      ? `Result: dry run, ${planned(prepared)}${identity === undefined ? '' : ` as ${identity}`}`
      : `Result: dry run, this run would fail (${first.code}) and none of ${files} would be signed`;
  if (first !== undefined) log.info(`Dry run: this run would fail (${first.code})`);
  for (const line of lines) log.info(line);
  for (const { what, fix } of findings) log.warning(`${what}\nWhat to do: ${fix}`);
  log.startGroup('Hosts that a run connects to');
  for (const { service, hosts: names } of hosts) log.info(`${service}: ${names.join(', ')}`);
  log.endGroup();
  if (report.summary === undefined) return;
  report.summary = async () => {
    const { renderDryRun } = await import('../summary/dry-run.ts');
    const facts = { result, prepared, instance: nameOf(inputs.choice), root: cwd };
    return renderDryRun({ ...facts, notices: report.notices });
  };
}

type Opened = Prepared & Readonly<{ release: Release | undefined }>;

async function signAll(inputs: Inputs, prepared: Opened, context: ActionContext): Promise<Outcome> {
  const { env, cwd, stop, now, log, thread, onNotice } = context;
  const { choice, allowPrivateRepository, concurrency, failFast, existing, identityToken: given } = inputs;
  const { signatures } = inputs;
  const { files, documents, plan, policy, event, release } = prepared;
  const signing = follow(stop.signal);
  const { signal } = signing;
  const progress = createProgress(log, now);
  let kept: Kept = new Map();
  const http = jobHttp(context, { signal, ratePerMinute: inputs.rateLimit ?? knownRate(choice) });
  const run = openRun({
    choice,
    http,
    policy,
    allowPrivateRepository,
    onNotice,
    onSigner: (signer, instance) => {
      log.info(beginning(signer, choice, instance));
      progress.start(files.length - kept.size);
    },
    instanceContext: () => instanceContext(http, context),
  });
  const who = { env, given, ambient: inputs.login === undefined };
  const source = await createTokenSource({
    ...who,
    event,
    cwd,
    http,
    now,
    onSecret: log.mask,
    signal,
    systems: ACTION_SYSTEMS,
    login: approval(inputs, { http, now, signal, log }),
  });
  // The files of a private instance are checked before a token is requested.
  if (!run.publicInstance) await run.load();
  const elsewhere = release && releasedBundles(release, plan);
  const what = { files, signatures, documents, plan, existing };
  const reused = await run.reuse({ ...who, ...what, signal: stop.signal, elsewhere });
  if (reused.complete !== undefined) return reused.complete;
  kept = reused.kept;
  // Large modules load while the first token is being requested.
  const { newToken, canRenew } = await prefetchToken(source);
  const onProgress = progress.report;
  const { keepDocument } = reused;
  const engine = { ...what, kept, keepDocument, newToken, canRenew };
  const onDocument = progress.reportDocument;
  return run
    .sign({ ...engine, now, thread, stop: signing, concurrency, failFast, onProgress, onDocument })
    .finally(progress.end);
}

/** The bundles on the release, by path. */
function releasedBundles(release: Release, plan: Plan): (path: string) => Promise<Buffer | undefined> {
  const files = new Map([...plan].map(([file, { bundle = '' }]) => [bundle, file]));
  let opened: Promise<ReleasedBundle> | undefined;
  const open = async () => {
    const { bundlesOn } = await import('../publish/released-bundles.ts');
    return bundlesOn(release, plan);
  };
  return async (path) => {
    opened ??= open();
    const onRelease = await opened;
    return onRelease(path, async () => {
      const { digestFile } = await import('../../files/digest.ts');
      const file = files.get(path);
      return file?.digest ?? (file && (await digestFile(file)).digest) ?? Buffer.alloc(0);
    });
  };
}

/** Stops when the run stops. If only signing gives up, the run continues: what is signed is still published. */
function follow(signal: AbortSignal): AbortController {
  const controller = new AbortController();
  signal.addEventListener('abort', () => controller.abort(signal.reason), { once: true });
  if (signal.aborted) controller.abort(signal.reason);
  return controller;
}
