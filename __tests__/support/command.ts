// The built command in a process of its own, with exactly the environment, directory and Node.js that a test wants.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { TestContext } from 'node:test';
import { shellLine } from '../../src/text/shell-quote.ts';
import { SKIP_WAITS } from './preload.ts';
import { BOUND_MS } from './until.ts';

export const ENTRY = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'index.js');

/** How a shell starts it here; the folder of a clone may need quotes. */
export const TYPED = shellLine(['node', ENTRY]);

export type Ran = Readonly<{ code: number | null; stdout: string; stderr: string }>;

export type Surroundings = Readonly<{
  cwd: string;
  env?: Readonly<Record<string, string>>;
  node?: string;
  entry?: string;
  /** Gets the output so far each time there is more, and can send signals. */
  onOutput?: (text: string, kill: (signal: NodeJS.Signals) => void) => void;
}>;

/** Runs the command with nothing in its environment but `env`. One that does not end has no exit status. */
export async function run(words: readonly string[], surroundings: Surroundings): Promise<Ran> {
  const { cwd, env = {}, node = process.execPath, entry = ENTRY, onOutput } = surroundings;
  // Another version may not read the file.
  const time = node === process.execPath ? [SKIP_WAITS] : [];
  const child = spawn(node, [...time, entry, ...words], {
    ...{ cwd, env, timeout: BOUND_MS, killSignal: 'SIGKILL' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const text = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (chunk: string) => {
      text[name] += chunk;
      onOutput?.(text.stdout + text.stderr, (signal) => child.kill(signal));
    });
  }
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...text };
}

/** An empty directory that ends with the test. */
export function newDirectory(test: TestContext): string {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'sigstore-cli-')));
  test.after(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** The environment of a shell in which the command is installed under its name. */
export function withInstalled(test: TestContext): Readonly<{ PATH: string }> {
  const bin = newDirectory(test);
  symlinkSync(ENTRY, join(bin, 'sigstore-sign'));
  return { PATH: bin };
}

/** Each Node.js on this machine that the command supports, by its version. */
export function nodes(): ReadonlyMap<string, string> {
  const found = [
    process.execPath,
    ...(process.env['PATH'] ?? '').split(delimiter).map((d) => join(d, 'node')),
  ];
  const versions = new Map<string, string>();
  for (const path of new Set(found)) {
    try {
      accessSync(path, constants.X_OK);
    } catch {
      continue;
    }
    const version = execFileSync(path, ['--version'], { encoding: 'utf8' }).trim();
    if (Number(/^v(\d+)/.exec(version)?.[1]) >= 20 && !versions.has(version)) versions.set(version, path);
  }
  return versions;
}

/** Runs tasks, at most four at a time, and gives their results in order. */
export async function inTurn<In, Out>(
  inputs: readonly In[],
  task: (input: In) => Promise<Out>,
): Promise<Out[]> {
  const results: Out[] = [];
  const queue = inputs.entries();
  const work = async () => {
    for (const [index, input] of queue) results[index] = await task(input);
  };
  await Promise.all(Array.from({ length: 4 }, work));
  return results;
}
