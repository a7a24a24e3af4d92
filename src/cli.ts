#!/usr/bin/env node
// Entry point of the command.
import { printVersion } from './cli/print-version.ts';
import { stopOnSignals } from './process/signals.ts';
import { createWriter } from './process/writer.ts';

const { argv, env, platform } = process;
const words = argv.slice(2);
const stdout = createWriter(process.stdout);
if (!(await printVersion(words, stdout))) {
  const { homedir } = await import('node:os');
  const { isatty } = await import('node:tty');
  const { runCommand } = await import('./cli/run-command.ts');
  const stop = new AbortController();
  const signalled = stopOnSignals(stop);
  const exitCode = await runCommand(words, {
    env,
    stdout,
    stderr: createWriter(process.stderr),
    platform,
    directories: { cwd: () => process.cwd(), home: homedir },
    entry: argv[1] ?? '',
    stop,
    now: () => new Date(),
    // Opened only to be read, because a command of `sandbox` uses it, too.
    stdin: { open: () => process.stdin, terminal: isatty(0) },
  });
  process.exitCode = signalled() ?? exitCode;
}
