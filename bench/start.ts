// How fast the product starts: the action until its first request, the command until it has printed its version.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import * as sigstore from '../e2e/sigstore.ts';
import { action } from './contenders.ts';
import { inMillis, middle, type Program, table, times } from './measure.ts';
import { samples } from './samples.ts';

const RUNS = 15;

type Row = Readonly<{
  name: string;
  goal: string;
  run: () => Promise<number>;
  /** Milliseconds, one number for each run. */
  all: number[];
}>;

/** Prints one table: the median of the runs, compared with a script that does nothing, on the same Node. */
export async function start(work: string): Promise<void> {
  const script = join(await mkdtemp(join(work, 'empty-')), 'empty.mjs');
  await writeFile(script, '');
  const { folder, files } = await samples(work, 1);
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const { env, ...program } = await action.program({ folder, files, rekor: 2 });
  const own = { ...env, ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/token?api-version=2.0` };
  // It is ended before it connects to a public service, and could not reach one.
  const publicGood = { ...own, INPUT_INSTANCE: 'public-good', HTTPS_PROXY: 'http://127.0.0.1:9' };
  const row = (name: string, goal: string, run: Row['run']): Row => ({ name, goal, run, all: [] });
  const version = [process.execPath, sigstore.command, '--version'];
  const rows = [
    row('an empty script, to its end', '', () => toItsEnd([process.execPath, script])),
    row('the command, `--version`, to its end', '≤ 1.5 ×', () => toItsEnd(version)),
    row('the action with the public instance', '≤ 2 ×', () =>
      toConnection({ ...program, env: publicGood }, server),
    ),
    row('the action with an instance in a file', '', () => toConnection({ ...program, env: own }, server)),
  ];
  for (let run = 0; run <= RUNS; run += 1)
    for (const { run: measured, all } of rows) {
      const ms = await measured();
      // The first round only reads the files into the page cache.
      if (run > 0) all.push(ms);
    }
  server.close();

  const medians = rows.map(({ all }) => middle(all, (time) => time) / 1000);
  const [empty = 0] = medians;
  table(
    'From the start of a process to its first request, or to its end',
    ['', `median of ${RUNS}`, 'ratio', 'goal'],
    rows.map(({ name, goal }, index) => {
      const median = medians[index] ?? 0;
      return [name, inMillis(median), times(median / empty), goal];
    }),
  );
}

/** Milliseconds from the start of a program to its end. */
async function toItsEnd([program = '', ...words]: readonly string[]): Promise<number> {
  const begin = performance.now();
  await once(spawn(program, words, { stdio: 'ignore' }), 'exit');
  return performance.now() - begin;
}

/** Milliseconds from the start of a program to the first connection that it opens to the server, which ends it. */
async function toConnection({ command, cwd, env }: Program, server: Server): Promise<number> {
  const [program = '', ...words] = command;
  const begin = performance.now();
  const child = spawn(program, words, { cwd, env: { ...process.env, ...env }, stdio: 'ignore' });
  const exited = once(child, 'exit');
  const won = (await Promise.race([once(server, 'connection'), exited.then(() => undefined)])) as
    | [Socket]
    | undefined;
  if (won === undefined) throw new Error('the action ended without a request');
  const ms = performance.now() - begin;
  won[0].destroy();
  child.kill('SIGKILL');
  await exited;
  return ms;
}
