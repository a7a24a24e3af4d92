// A small repository with what the scripts of a release read, and those scripts as child processes in it.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { newDirectory } from '../../support/command.ts';
import { BOUND_MS } from '../../support/until.ts';

const SCRIPTS = join(import.meta.dirname, '..', '..', '..', 'scripts');

export type Repository = Readonly<{
  folder: string;
  /** Its only commit. */
  commit: string;
  write: (path: string, text: string) => void;
  /** Runs a script of the product in the repository, with only these variables. */
  run: (
    script: string,
    words: readonly string[],
    env?: Readonly<Record<string, string>>,
  ) => Promise<Readonly<{ code: number | null; stdout: string; stderr: string }>>;
}>;

export const CHANGELOG = `# Changelog

## [Unreleased]

- Not yet.

## [1.2.3] - 2026-11-28

### Added

- Everything, see [the page](README.md#demo).

## [1.2.2] - 2026-11-01

- Before.

[1.2.3]: https://example.test/1.2.3
`;

/** A repository that is ready to be released with a version. It ends with the test. */
export function createRepository(test: TestContext, version = '1.2.3'): Repository {
  const folder = newDirectory(test);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const manifest = {
    name: 'demo',
    version,
    repository: { url: 'git+https://github.com/octo/demo.git' },
  };
  write('package.json', JSON.stringify({ ...manifest, files: ['README.md'], bin: {} }));
  write('package-lock.json', JSON.stringify({ name: 'demo', version }));
  write('dist/cli/index.js', `console.log('demo ${version}');\n`);
  write('README.md', '# Demo\n');
  write('CHANGELOG.md', CHANGELOG.replaceAll('1.2.3', version));
  const git = (...words: string[]) =>
    execFileSync(
      'git',
      ['-C', folder, '-c', 'user.name=mona', '-c', 'user.email=mona@example.test', ...words],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    ).trim();
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '.');
  git('commit', '--quiet', '--message', 'A release');
  const run: Repository['run'] = async (script, words, env = {}) => {
    const child = spawn(process.execPath, [join(SCRIPTS, script), ...words], {
      ...{ cwd: folder, timeout: BOUND_MS, env: { PATH: process.env['PATH'], HOME: folder, ...env } },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const text = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (chunk: string) => (text[name] += chunk));
    const [code] = (await once(child, 'close')) as [number | null];
    return { code, ...text };
  };
  return { folder, commit: git('rev-parse', 'HEAD'), write, run };
}
