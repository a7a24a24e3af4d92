// `sigstore-sign sandbox`: the embedded Sigstore for another command, or until interrupted.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure, quote } from '../errors.ts';
import { startSandbox } from '../loopback/sandbox.ts';
import type { CommandContext } from './context.ts';

/** Runs the command with the sandbox in its environment and gives its exit status; without one, waits for a signal. */
export async function sandbox(words: readonly string[], context: CommandContext): Promise<number> {
  const directory = await mkdtemp(join(tmpdir(), 'sigstore-sandbox-'));
  const services = await startSandbox();
  try {
    const trustConfig = join(directory, 'client_trust_config.json');
    await writeFile(trustConfig, JSON.stringify(services.clientTrustConfig, null, 2));
    const env = { ...services.env, SIGSTORE_TRUST_CONFIG: trustConfig };
    const [command, ...args] = words;
    if (command !== undefined) return await runInside(command, args, env, context);
    for (const [name, value] of Object.entries(env)) context.print(`export ${name}='${value}'\n`);
    context.say('The embedded Sigstore is running; Ctrl-C ends it.\n');
    await stopped(context.stop.signal);
    return 0;
  } finally {
    await services.close();
    await rm(directory, { recursive: true, force: true });
  }
}

async function runInside(
  command: string,
  args: string[],
  env: object,
  context: CommandContext,
): Promise<number> {
  const child = spawn(command, args, { stdio: 'inherit', env: { ...context.env, ...env }, cwd: context.cwd });
  context.stop.signal.addEventListener('abort', () => child.kill());
  try {
    const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
    return code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
  } catch (cause) {
    throw new Failure(
      'usage',
      `command ${quote(command)} cannot be run (${(cause as NodeJS.ErrnoException).code})`,
      { cause },
    );
  }
}

/** A promise alone does not keep the process alive; the servers do. */
async function stopped(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort');
}
