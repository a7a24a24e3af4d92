// Entry point of the actions: signing, or the action whose name its own folder passes as an argument.
import { homedir } from 'node:os';
import { runAction } from './action/run-action.ts';
import { sign } from './action/sign/action.ts';
import { stopOnSignals } from './process/signals.ts';
import { threadProgram } from './process/thread-program.ts';
import { keepMemorySmall } from './process/v8-flags.ts';
import { createWriter } from './process/writer.ts';

const { env, argv } = process;
keepMemorySmall();
const stop = new AbortController();
const signalled = stopOnSignals(stop);
const stdout = createWriter(process.stdout);
const action =
  argv[2] === 'verify'
    ? (await import('./action/verify/action.ts')).verify
    : argv[2] === 'collect'
      ? (await import('./action/collect/action.ts')).collect
      : sign;
const exitCode = await runAction(action, {
  env,
  cwd: process.cwd(),
  home: homedir,
  thread: () => threadProgram(argv[1] ?? '', '../dist'), // from dist, and from the folder of an action
  print: stdout.write,
  stop,
  now: () => new Date(),
});
await stdout.finish();
// Open connections of a stopped upload must not delay the end of the job.
process.exit(signalled() ?? exitCode);
