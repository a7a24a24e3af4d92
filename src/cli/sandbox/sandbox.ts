// `sigstore-sign sandbox`: the embedded Sigstore for another command, or until interrupted.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { constants } from 'node:os';
import { join } from 'node:path';
import { Failure, quote } from '../../errors/failure.ts';
import { startSandbox } from '../../sandbox/sandbox.ts';
import { shellLine } from '../../text/shell-quote.ts';
import type { CommandContext } from '../context.ts';
import { temporaryDirectory } from '../temporary-directory.ts';
import { noteText } from '../terminal/messages.ts';

const GONE =
  'the sandbox has ended, and its client trust config is deleted, so what it signed cannot be verified any more; to verify later, copy the file that SIGSTORE_TRUST_CONFIG names before the command ends';

/**
 * Runs the command with the sandbox in its environment and returns its exit status; without a command, waits for a
 * signal.
 */
export async function sandbox(words: readonly string[], context: CommandContext): Promise<number> {
  const directory = await temporaryDirectory('sigstore-sandbox-');
  try {
    const services = await startSandbox();
    try {
      const trustConfig = join(directory, 'client_trust_config.json');
      await writeFile(trustConfig, JSON.stringify(services.clientTrustConfig, null, 2));
      const env = { ...services.env, SIGSTORE_TRUST_CONFIG: trustConfig };
      const [command, ...args] = words;
      if (command !== undefined) {
        const exitCode = await runInside(command, args, env, context);
        context.say(noteText(GONE));
        return exitCode;
      }
      for (const [name, value] of Object.entries(env)) {
        context.print(`export ${name}=${shellLine([value])}\n`);
      }
      context.say(
        `The sandbox is running until you press Ctrl-C. Paste these lines into another shell, then run for example:\n  ${context.program()} sign FILE\n`,
      );
      const { signal } = context.stop;
      // The open servers keep the process running; waiting for the signal would not.
      if (!signal.aborted) await once(signal, 'abort');
      return 0;
    } finally {
      await services.close();
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function runInside(
  command: string,
  args: string[],
  env: Readonly<Record<string, string>>,
  { env: outer, cwd, stop, terminal }: CommandContext,
): Promise<number> {
  const child = spawn(command, args, { stdio: 'inherit', env: { ...outer, ...env }, cwd });
  const pass = (): void => {
    const { cause } = stop.signal.reason as Failure;
    const name = cause === 'SIGINT' || cause === 'SIGHUP' ? cause : 'SIGTERM';
    // The terminal also sends Ctrl-C to the command; a second signal would mean something else.
    if (name !== 'SIGINT' || !terminal) child.kill(name);
  };
  if (stop.signal.aborted) pass();
  stop.signal.addEventListener('abort', pass);
  try {
    const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
    return code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'does not exist' : `cannot be run (${code})`;
    throw new Failure('usage', `the command ${quote(command)} ${why}`, { cause });
  }
}
