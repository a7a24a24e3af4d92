// Runs the program that a provider offers to get tokens: without a shell, with a deadline, and with limited output.
import { execFile } from 'node:child_process';
import { access, constants, stat } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';
import { Failure, quote } from '../../errors/failure.ts';
import type { Env } from '../../github/job-context.ts';
import { type Clock, SYSTEM_CLOCK } from '../../process/clock.ts';
import { isMaskable, withoutSecrets, withoutTokens } from '../../text/redact.ts';

/** Agents retry by themselves for some time. */
const DEADLINE_MS = 60_000;
const LATE = `did not finish within ${DEADLINE_MS / 1000} s`;
const MAX_OUTPUT_BYTES = 256 * 1024;
const MAX_WORDS = 300;

export type ToolRun = Readonly<{
  /** A name without a path. */
  tool: string;
  words: readonly string[];
  /** The environment of this process; the tool gets all of it. */
  env: Env;
  signal?: AbortSignal | undefined;
  /** What to do if it is missing, and if it fails. */
  remedies: Readonly<{ missing: string; failed: string }>;
  clock?: Clock;
}>;

/** The absolute path of a program in PATH. Relative entries are ignored: they could be in the workspace. */
export async function findTool({ tool, env, remedies }: ToolRun): Promise<string> {
  const directories = (env['PATH'] ?? '').split(delimiter).filter(isAbsolute);
  for (const path of directories.flatMap((directory) => [
    join(directory, tool),
    join(directory, `${tool}.exe`),
  ])) {
    const found = await access(path, constants.X_OK)
      .then(() => stat(path))
      .then(
        (status) => status.isFile(),
        () => false,
      );
    if (found) return path;
  }
  throw new Failure('agent-missing', `${tool} is not in PATH`, { remedy: remedies.missing });
}

/**
 * The standard output of the tool. Throws `agent-missing`, `agent-failed` with the last line of its standard error, and
 * the reason of `signal`.
 */
export async function runTool(run: ToolRun): Promise<string> {
  const { tool, words, env, signal, remedies, clock = SYSTEM_CLOCK } = run;
  const path = await findTool(run);
  const late = new AbortController();
  const options = {
    maxBuffer: MAX_OUTPUT_BYTES,
    killSignal: 'SIGKILL' as const,
    env: { ...env },
    windowsHide: true,
    signal: signal === undefined ? late.signal : AbortSignal.any([signal, late.signal]),
  };
  return new Promise((resolve, reject) => {
    const child = execFile(path, [...words], options, (error, stdout, stderr) => {
      cancel();
      if (error === null) resolve(stdout);
      else if (signal?.aborted) reject(signal.reason as unknown);
      else {
        const said = lastWords(stderr, env);
        const what = `${tool} ${late.signal.aborted ? LATE : describe(error)}${said === '' ? '' : `: ${quote(said, MAX_WORDS)}`}`;
        reject(new Failure('agent-failed', what, { remedy: remedies.failed }));
      }
    });
    const cancel = clock.after(DEADLINE_MS, () => {
      // If a signal is aborted, it is ended more gently.
      child.kill('SIGKILL');
      late.abort();
    });
  });
}

function describe({ code, signal }: Readonly<{ code?: unknown; signal?: unknown }>): string {
  if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return `printed more than ${MAX_OUTPUT_BYTES} bytes`;
  if (typeof code === 'number') return `ended with status ${code}`;
  return typeof signal === 'string' ? `was stopped by ${signal}` : `cannot be run (${String(code)})`;
}

/**
 * The last line of standard error, without tokens and without the value of any variable whose name suggests a secret.
 */
function lastWords(stderr: string, env: Env): string {
  const lines = stderr.split(/\r?\n/).map((line) => line.trim());
  const secrets = Object.entries(env).flatMap(([name, value = '']) =>
    /TOKEN|SECRET|PASSW|KEY|CREDENTIAL/i.test(name) && isMaskable(value) ? [value] : [],
  );
  const last = lines.findLast((line) => line !== '') ?? '';
  return withoutTokens(withoutSecrets(last, secrets));
}
