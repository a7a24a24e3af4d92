// An empty project with the packed package in it, and programs that it runs: what a build script sees of the module.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { packAndInstall } from '../support/package.ts';
import { BOUND_MS } from '../support/until.ts';

const ROOT = join(import.meta.dirname, '..', '..');

export type Ran = Readonly<{ code: number | null; stdout: string; stderr: string }>;

export type Consumer = Readonly<{
  /** The folder of the project. */
  folder: string;
  write: (path: string, text: string) => void;
  /** Type-checks a module with `strict`, and with the declarations of the package themselves. Gives what the compiler says. */
  typeCheck: (path: string, more: Readonly<{ lib?: string; types?: string }>) => string;
  /** Runs a module in the project, with nothing in its environment but `env`. */
  run: (
    path: string,
    options?: Readonly<{
      env?: Readonly<Record<string, string>>;
      words?: readonly string[];
      node?: string;
      /** Gets the text on stderr so far and returns a line to type; undefined: not yet. */
      answer?: (stderr: string) => Promise<string> | undefined;
    }>,
  ) => Promise<Ran>;
}>;

/** Packs the package and installs it into an empty project, without a network. It ends with the test file. */
export function installPackage(): Consumer {
  const directory = mkdtempSync(join(tmpdir(), 'sigstore-module-'));
  after(() => rmSync(directory, { recursive: true, force: true }));
  const { folder } = packAndInstall(directory);
  return {
    folder,
    write(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    typeCheck: (path, { lib = 'ES2023', types }) => typeCheck(folder, path, lib, types),
    async run(path, { env: given = {}, words = [], node = process.execPath, answer } = {}) {
      const child = spawn(node, [path, ...words], {
        cwd: folder,
        env: given,
        timeout: BOUND_MS,
        killSignal: 'SIGKILL',
        stdio: [answer === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      });
      let answered = false;
      const text = { stdout: '', stderr: '' };
      for (const name of ['stdout', 'stderr'] as const)
        child[name]?.setEncoding('utf8').on('data', (chunk: string) => {
          text[name] += chunk;
          const line = name === 'stderr' && !answered ? answer?.(text.stderr) : undefined;
          if (line === undefined) return;
          answered = true;
          void line.then((typed) => child.stdin?.end(`${typed}\n`));
        });
      const [code] = (await once(child, 'close')) as [number | null];
      return { code, ...text };
    },
  };
}

function typeCheck(folder: string, path: string, lib: string, types: string | undefined): string {
  if (types !== undefined) {
    mkdirSync(join(folder, 'node_modules', '@types'), { recursive: true });
    for (const name of ['@types/node', 'undici-types'])
      linkOnce(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
  }
  const config = {
    compilerOptions: {
      ...{ strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true },
      ...{ skipLibCheck: false, noEmit: true, target: 'ES2023', lib: [lib], module: 'NodeNext' },
      types: types === undefined ? [] : [types],
    },
    files: [path],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  try {
    return execFileSync(join(ROOT, 'node_modules', '.bin', 'tsc'), ['-p', folder], { encoding: 'utf8' });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

function linkOnce(target: string, path: string): void {
  try {
    symlinkSync(target, path);
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error;
  }
}
