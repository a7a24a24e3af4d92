#!/usr/bin/env node
// Entry point of the command.
import { homedir } from 'node:os';
import { isatty } from 'node:tty';
import { runCommand } from './cli/run-command.ts';
import { stopOnSignals } from './process/signals.ts';
import { keepMemorySmall } from './process/v8-flags.ts';
import { createWriter } from './process/writer.ts';

const { argv, env } = process;
keepMemorySmall();
const stop = new AbortController();
const signalled = stopOnSignals(stop);
const [stdout, stderr] = [createWriter(process.stdout), createWriter(process.stderr)];
const { platform } = process;
const directories = { cwd: () => process.cwd(), home: homedir };
const exitCode = await runCommand(argv.slice(2), {
  env,
  stdout,
  stderr,
  platform,
  directories,
  entry: argv[1] ?? '',
  stop,
  now: () => new Date(),
  // Opened only to be read, because a command of `sandbox` uses it, too.
  stdin: { open: () => process.stdin, terminal: isatty(0) },
});
process.exitCode = signalled() ?? exitCode;
