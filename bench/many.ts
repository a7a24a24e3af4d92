// Many small files on each Rekor: what a release with many packages costs.
import { availableParallelism } from 'node:os';
import { action, bareLoop, type Contender, command, cosign, javascript, python } from './contenders.ts';
import { inMegabytes, inSeconds, type Measure, median, table, times } from './measure.ts';
import { bundlesOf, samples } from './samples.ts';

const COUNT = 200;
const goals = {
  1: new Map([
    [python, 3],
    [javascript, 2.5],
    [bareLoop, 0.8],
  ]),
  2: new Map([
    [python, 10],
    [javascript, 5],
    [bareLoop, 0.8],
  ]),
} as const;
/** Runs of each; of those that take minutes one is enough to see a ratio of ten. */
const runs = new Map([
  [command, 5],
  [bareLoop, 5],
  [action, 3],
  [javascript, 3],
  [python, 1],
  [cosign, 1],
]);

/** Prints a table for each Rekor; files are made under `work`. Throws unless every contender signed every file. */
export async function many(work: string): Promise<void> {
  for (const rekor of [2, 1] as const) {
    const results = new Map<Contender, Measure>();
    for (const [contender, count] of runs) {
      let current = await samples(work, COUNT);
      const result = await median(count, async () => {
        current = await samples(work, COUNT);
        return contender.program({ ...current, rekor });
      });
      await bundlesOf(current);
      results.set(contender, result);
    }
    const ours = results.get(command)?.seconds ?? Number.NaN;
    const rows = [...results].map(([contender, { seconds, cpuSeconds, servicesSeconds, peakBytes }]) => {
      const goal = goals[rekor].get(contender);
      const ratio = contender === command ? '1' : times(seconds / ours);
      return [
        contender.name,
        inSeconds(seconds),
        ratio,
        goal === undefined ? '' : `≥ ${goal} ×`,
        inSeconds(cpuSeconds),
        inSeconds(servicesSeconds),
        inSeconds((cpuSeconds + servicesSeconds) / availableParallelism()),
        inMegabytes(peakBytes),
      ];
    });
    const columns = ['', 'time', 'ratio', 'goal', 'CPU', 'CPU of services', 'least time', 'peak memory'];
    table(`${COUNT} files of 1 KiB on Rekor v${rekor}`, columns, rows);
  }
}
