#!/usr/bin/env node
// Front door of the command.
import { homedir } from 'node:os';
import { createWriter } from './cli/output.ts';
import { runCommand } from './cli/run.ts';
import { keepMemorySmall } from './memory.ts';
import { stopOnSignals } from './signals.ts';

const { argv, env } = process;
keepMemorySmall();
const stop = new AbortController();
const signalled = stopOnSignals(stop);
const [stdout, stderr] = [createWriter(process.stdout), createWriter(process.stderr)];
const terminal = process.stderr.isTTY === true;
const directories = { cwd: () => process.cwd(), home: homedir };
const exitCode = await runCommand(argv.slice(2), {
  ...{ env, stdout, stderr, terminal, directories, stop, now: () => new Date() },
});
process.exitCode = signalled() ?? exitCode;
