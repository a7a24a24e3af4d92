// Front door of the action.
import { homedir } from 'node:os';
import { runAction } from './action/run.ts';
import { keepMemorySmall } from './memory.ts';
import { stopOnSignals } from './signals.ts';

const { env } = process;
keepMemorySmall();
const stop = new AbortController();
const signalled = stopOnSignals(stop);
const print = (line: string) => process.stdout.write(line);
const exitCode = await runAction({
  env,
  cwd: process.cwd(),
  home: homedir,
  print,
  stop,
  now: () => new Date(),
});
// What a stopped upload still holds open must not hold up the job; the write flushes all that was printed before.
process.stdout.write('', () => process.exit(signalled() ?? exitCode));
