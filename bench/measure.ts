// Measures the time, processor time and peak memory of a program, and formats figures.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { tools } from '../e2e/sigstore.ts';
import { servicesSeconds } from './services.ts';

export type Measure = Readonly<{
  seconds: number;
  /** Processor time of the program, and of the services meanwhile. */
  cpuSeconds: number;
  servicesSeconds: number;
  peakBytes: number;
}>;
export type Program = Readonly<{
  command: readonly string[];
  cwd?: string;
  env?: Readonly<Record<string, string>>;
}>;

/** Runs a program to its end; throws with what it printed unless it succeeds. */
export async function measure({ command, cwd = process.cwd(), env = {} }: Program): Promise<Measure> {
  const before = await servicesSeconds();
  const measured = await run({ command, cwd, env });
  return { ...measured, servicesSeconds: (await servicesSeconds()) - before };
}

function run({ command, cwd, env }: Required<Program>): Promise<Omit<Measure, 'servicesSeconds'>> {
  const args = [join(import.meta.dirname, 'measure.py'), ...command];
  return new Promise((resolve, reject) => {
    const child = spawn(join(tools, 'py/bin/python'), args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    });
    let said = '';
    let result = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said = (said + text).slice(-4000);
      });
    child.stdio[3]?.on('data', (bytes: Buffer) => {
      result += bytes.toString();
    });
    child.on('error', reject);
    child.on('close', () => {
      const { status, ...measured } = JSON.parse(result || '{"status":-1}');
      if (status === 0) resolve(measured);
      else reject(new Error(`${command.slice(0, 6).join(' ')} ended with ${status}: ${said}`));
    });
  });
}

/** The run with the median time of `runs` runs; `prepare` makes a fresh program for each. */
export async function median(runs: number, prepare: () => Promise<Program>): Promise<Measure> {
  const measures: Measure[] = [];
  for (let run = 0; run < runs; run += 1) measures.push(await measure(await prepare()));
  return middle(measures, ({ seconds }) => seconds);
}

/** The middle one of a list in the order of `key`. */
export function middle<Item>(items: readonly Item[], key: (item: Item) => number): Item {
  const found = [...items].sort((a, b) => key(a) - key(b))[items.length >> 1];
  if (found === undefined) throw new Error('nothing was measured');
  return found;
}

export const inSeconds = (seconds: number): string => `${seconds.toFixed(seconds < 10 ? 2 : 0)} s`;
export const inMillis = (seconds: number): string => `${(seconds * 1000).toFixed(0)} ms`;
export const inMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
export const times = (ratio: number): string => `${ratio.toFixed(1)} ×`;

/** A table in Markdown, printed at once: a benchmark that is cut off has shown what it had. */
export function table(
  heading: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const lines = [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  process.stdout.write(`\n### ${heading}\n\n${lines.join('\n')}\n`);
}
