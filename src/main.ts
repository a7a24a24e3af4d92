// Front door of the actions: signing, or the one whose name comes as an argument from its own folder.
import { homedir } from 'node:os';
import { runAction } from './action/run-action.ts';
import { sign } from './action/sign/action.ts';
import { stopOnSignals } from './process/signals.ts';
import { keepMemorySmall } from './process/v8-flags.ts';

const { env } = process;
keepMemorySmall();
const stop = new AbortController();
const signalled = stopOnSignals(stop);
const print = (line: string) => process.stdout.write(line);
const [, , name = 'sign'] = process.argv;
const action =
  name === 'verify'
    ? (await import('./action/verify/action.ts')).verify
    : name === 'collect'
      ? (await import('./action/collect/action.ts')).collect
      : sign;
const exitCode = await runAction(action, {
  env,
  cwd: process.cwd(),
  home: homedir,
  print,
  stop,
  now: () => new Date(),
});
// What a stopped upload still holds open must not hold up the job; the write flushes all that was printed before.
process.stdout.write('', () => process.exit(signalled() ?? exitCode));
