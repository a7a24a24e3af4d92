// How fast the action starts: from its start to the first connection that it opens.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { action } from './contenders.ts';
import { inMillis, middle, table, times } from './measure.ts';
import { samples } from './samples.ts';

const RUNS = 15;

/** Prints one table: the median of the runs, compared with a script that does nothing, on the same Node. */
export async function start(work: string): Promise<void> {
  const script = join(await mkdtemp(join(work, 'empty-')), 'empty.mjs');
  await writeFile(script, '');
  const { folder, files } = await samples(work, 1);
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const {
    command: [node = '', main = ''],
    env = {},
  } = await action.program({ folder, files, rekor: 2 });
  const service = { ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${address.port}/token?api-version=2.0` };

  const empty: number[] = [];
  const first: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    let begin = performance.now();
    await once(spawn(node, [script], { stdio: 'ignore' }), 'exit');
    empty.push(performance.now() - begin);

    begin = performance.now();
    const child = spawn(node, [main], {
      cwd: folder,
      env: { ...process.env, ...env, ...service },
      stdio: 'ignore',
    });
    const exited = once(child, 'exit');
    const won = await Promise.race([once(server, 'connection'), exited.then(() => undefined)]);
    if (won === undefined) throw new Error('the action ended without a request');
    first.push(performance.now() - begin);
    won[0].destroy();
    child.kill('SIGKILL');
    await exited;
  }
  server.close();

  const [nothing, something] = [empty, first].map((all) => middle(all, (time) => time) / 1000);
  if (nothing === undefined || something === undefined) throw new Error('nothing was measured');
  table(
    'From the start of dist/index.js to its first request',
    ['', `median of ${RUNS}`, 'ratio', 'goal'],
    [
      ['an empty script, to its end', inMillis(nothing), '1', ''],
      [action.name, inMillis(something), times(something / nothing), '≤ 3 ×'],
    ],
  );
}
