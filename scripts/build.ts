// src → build (plain JavaScript) → dist (one bundle for each front door, with its licences). Deterministic.
import { execFileSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const bin = (name: string) => join(import.meta.dirname, '..', 'node_modules', '.bin', name);
const cwd = join(import.meta.dirname, '..');
const run = (name: string, ...words: string[]) => execFileSync(bin(name), words, { cwd, stdio: 'inherit' });

const remove = (directory: string) => rmSync(join(cwd, directory), { recursive: true, force: true });

remove('build');
run('tsc', '-p', 'tsconfig.build.json');
run('ncc', 'build', 'build/main.js', '-o', 'build/dist', '--license', 'licenses.txt', '-q');
run('ncc', 'build', 'build/cli.js', '-o', 'build/dist/cli', '--license', 'licenses.txt', '-q');
// The last good build stays whole until the next one is.
remove('dist');
renameSync(join(cwd, 'build', 'dist'), join(cwd, 'dist'));
