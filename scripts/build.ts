// src → build (plain JavaScript) → dist (one bundle for each front door, with its licences). Deterministic.
import { execFileSync } from 'node:child_process';
import { readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const bin = (name: string) => join(import.meta.dirname, '..', 'node_modules', '.bin', name);
const cwd = join(import.meta.dirname, '..');
const run = (name: string, ...words: string[]) => execFileSync(bin(name), words, { cwd, stdio: 'inherit' });

const remove = (directory: string) => rmSync(join(cwd, directory), { recursive: true, force: true });

remove('build');
run('tsc', '-p', 'tsconfig.build.json');
run('ncc', 'build', 'build/main.js', '-o', 'build/dist', '--license', 'licenses.txt', '-q');
run('ncc', 'build', 'build/cli.js', '-o', 'build/dist/cli', '--license', 'licenses.txt', '-q');
// A path that ncc cannot make out has it pack whatever lies in the folder it was started in.
const strays = readdirSync(join(cwd, 'build', 'dist'), { recursive: true, encoding: 'utf8' }).filter(
  (path) => !/^(cli|(cli\/)?((\d+\.)?index\.js|licenses\.txt|package\.json))$/.test(path),
);
if (strays.length > 0) throw new Error(`ncc packed what is not ours: ${strays.slice(0, 5).join(', ')}`);
// The last good build stays whole until the next one is.
remove('dist');
renameSync(join(cwd, 'build', 'dist'), join(cwd, 'dist'));
remove('build');
