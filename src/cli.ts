#!/usr/bin/env node
// Front door of the command.
import { homedir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './cli/run.ts';
import { stopOnSignals } from './signals.ts';

const { env } = process;
const stop = new AbortController();
const signalled = stopOnSignals(stop);
const cacheDir = join(env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'sigstore-sign');
const print = (text: string) => process.stdout.write(text);
const say = (text: string) => process.stderr.write(text);
const context = { env, cwd: process.cwd(), cacheDir, print, say, stop, now: () => new Date() };
process.exitCode = await runCommand(process.argv.slice(2), context);
process.exitCode = signalled() ?? process.exitCode;
