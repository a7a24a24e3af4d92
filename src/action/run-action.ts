// What all actions have in common: one log, one diagnosis, outputs and a summary at the end, one exit status.
import type { Diagnosis } from '../errors/diagnose.ts';
import { TOKEN_VARIABLES } from '../github/job-context.ts';
import { assertTls, loadTls } from '../http/agents.ts';
import { normalizeProxies } from '../http/proxy-environment.ts';
import { VERSION } from '../process/version.ts';
import { PROGRAM } from '../text/program-name.ts';
import { createLog, type Log } from './logger.ts';
import { checkRunnerFiles } from './runner-files.ts';

/** A job has npm, and not the command; this starts that of this version. */
const COMMAND = `npx ${PROGRAM}@${VERSION}`;

type RunContext = Readonly<{
  /** The environment of the process. GitHub's library also reads its proxies there, so they are normalized in it. */
  env: Record<string, string | undefined>;
  /** The workspace: absolute; patterns and outputs are relative to it. */
  cwd: string;
  /** The home directory of the user; may throw. */
  home: () => string;
  /** The program of worker threads that verify, absolute; undefined if it does not exist. */
  thread: () => string | undefined;
  print: (line: string) => void;
  /** Aborted by signals and by the time limit. */
  stop: AbortController;
  now: () => Date;
}>;

/** The context of an action, with its log and notices. */
export type ActionContext = RunContext &
  Readonly<{
    log: Log;
    /** Called with what is unusual but may be intended; it also goes into the summary. */
    onNotice: (text: string) => void;
    /** Called with what is probably not intended; it also goes into the summary. */
    onWarning: (text: string) => void;
    /** How long to wait for services that are out: a time of the system's clock, in milliseconds. */
    endsAtMs?: number;
  }>;

/** The same with the time limit set. */
export type TimedContext = ActionContext & Readonly<{ endsAtMs: number }>;

/** The results so far; they are reported whether the action succeeds or fails. */
export type RunReport = {
  /** By the names in its action.yml. */
  outputs: Readonly<Record<string, string | undefined>>;
  readonly notices: string[];
  /** The job summary in Markdown; undefined if it is switched off. */
  summary: ((diagnosis: Diagnosis | undefined) => Promise<string>) | undefined;
  /** The last line of the log. */
  result: (diagnosis: Diagnosis | undefined) => string;
};

/** An action: does its work and fills in the report during the run. Throws the reason why it did not succeed. */
export type Action = (context: ActionContext, report: RunReport) => Promise<void>;

/** Runs an action and reports the result. Returns the exit status; throws nothing. */
export async function runAction(action: Action, context: RunContext): Promise<number> {
  const log = createLog(context.print);
  const report: RunReport = {
    outputs: {},
    notices: [],
    summary: undefined,
    result: (failed) => (failed === undefined ? 'Result: done' : `Result: failed (${failed.code})`),
  };
  const onNotice = (text: string) => {
    report.notices.push(text);
    log.notice(text);
  };
  const onWarning = (text: string) => {
    report.notices.push(text);
    log.warning(text);
  };
  let diagnosis: Diagnosis | undefined;
  let noSummary: string | undefined;
  try {
    assertTls(context.env);
    normalizeProxies(context.env);
    // The first request goes to GitHub over TLS, except where the token service is on this machine.
    if (context.env[TOKEN_VARIABLES[0]]?.startsWith('http:') !== true) void loadTls();
    noSummary = await checkRunnerFiles(context.env);
    if (noSummary !== undefined) log.warning(noSummary);
    await action({ ...context, log, onNotice, onWarning }, report);
  } catch (error) {
    diagnosis = await explain(error);
  }
  if (diagnosis !== undefined) report.outputs = { ...report.outputs, 'failure-code': diagnosis.code };
  const { setOutputs, writeSummary } = await import('./report.ts');
  try {
    await setOutputs(context.env, report.outputs);
  } catch (error) {
    diagnosis ??= await explain(error);
  }
  try {
    const isWanted = context.env['GITHUB_STEP_SUMMARY'] && noSummary === undefined;
    const markdown = isWanted ? await report.summary?.(diagnosis) : undefined;
    if (markdown !== undefined) await writeSummary(context.env, markdown);
  } catch (error) {
    log.warning((await explain(error)).what); // the signatures exist, with or without it
  }
  if (diagnosis !== undefined) annotate(log, diagnosis);
  log.info(report.result(diagnosis));
  return diagnosis?.exitCode ?? 0;
}

/** The table of all failures is loaded only when there is one. */
async function explain(error: unknown): Promise<Diagnosis> {
  const { diagnose } = await import('../errors/diagnose.ts');
  return diagnose(error, COMMAND);
}

/** The one error of a run: what happened, why if that is known, what to do, and the lines to paste. */
function annotate(log: Log, { code, what, why, fix, patch, place }: Diagnosis): void {
  const remedy = patch === undefined ? [] : [patch.trimEnd()];
  const reason = why === undefined ? [] : [`Why: ${why}`];
  const lines = [what, ...reason, `What to do: ${fix}`, ...remedy];
  log.error(lines.join('\n'), place, `sigstore-sign: ${code}`);
}
