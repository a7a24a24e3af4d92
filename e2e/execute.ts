// Child processes: run one to its end, or a list of them a few at a time.
import { spawn } from 'node:child_process';

export type Outcome = Readonly<{ status: number | null; stdout: string; stderr: string }>;
export type Surroundings = Readonly<{
  cwd?: string;
  /** The whole environment of the child in addition to PATH and HOME; default: ours. */
  env?: Readonly<Record<string, string>>;
  input?: string;
  /** After so long it is killed; default five minutes. */
  timeoutMs?: number;
}>;

/** Runs a program and waits for it; a failing status is an outcome, not an error. Throws when it cannot be started. */
export function execute(
  program: string,
  args: readonly string[],
  surroundings: Surroundings = {},
): Promise<Outcome> {
  const { PATH = '', HOME = '' } = process.env;
  const env = surroundings.env === undefined ? process.env : { PATH, HOME, ...surroundings.env };
  const cwd = surroundings.cwd ?? process.cwd();
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, timeout: surroundings.timeoutMs ?? 300_000 });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
    child.stdin.on('error', () => {}).end(surroundings.input ?? '');
  });
}

/** Maps `items` with at most `limit` calls under way; the results keep the order of the items. */
export async function atMost<Item, Result>(
  limit: number,
  items: readonly Item[],
  task: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const entries = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of entries) results[index] = await task(item);
  };
  await Promise.all(Array.from({ length: limit }, worker));
  return results;
}
