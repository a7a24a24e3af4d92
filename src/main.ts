// Entry point of the actions: signing, or the action whose name its own folder passes as an argument.
import { homedir } from 'node:os';
import { runAction } from './action/run-action.ts';
import { sign } from './action/sign/action.ts';
import { stopOnSignals } from './process/signals.ts';
import { keepMemorySmall } from './process/v8-flags.ts';
import { createWriter } from './process/writer.ts';

const { env } = process;
keepMemorySmall();
const stop = new AbortController();
const signalled = stopOnSignals(stop);
const stdout = createWriter(process.stdout);
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
  print: stdout.write,
  stop,
  now: () => new Date(),
});
await stdout.finish();
// Open connections of a stopped upload must not delay the end of the job.
process.exit(signalled() ?? exitCode);
