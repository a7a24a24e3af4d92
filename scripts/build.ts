// src → build (plain JavaScript) → dist (one bundle for each entry, with its licences). Deterministic.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeModuleEntry, writeModuleFaces } from './build-module.ts';
import { licensesOf, type Statistics } from './licenses.ts';
import { manPage } from './man-page.ts';

const cwd = join(import.meta.dirname, '..');
const [build, modules] = [join(cwd, 'build'), join(cwd, 'node_modules')];
const run = (name: string, ...words: string[]) =>
  execFileSync(join(modules, '.bin', name), words, { cwd, stdio: 'inherit' });

const remove = (directory: string) => rmSync(join(cwd, directory), { recursive: true, force: true });

/** Packs all that an entry needs into a folder below dist. */
function bundle(entry: string, folder: string): void {
  const [output, statistics] = [join(build, 'dist', folder), `${entry}.statistics.json`];
  run('ncc', 'build', entry, '-o', output, '--stats-out', statistics, '-q');
  // ncc's own `--license` leaves packages out whose code it bundles, and says nothing of one without a text.
  const text = licensesOf(JSON.parse(readFileSync(statistics, 'utf8')) as Statistics, modules);
  writeFileSync(join(output, 'licenses.txt'), text);
}

remove('build');
run('tsc', '-p', 'tsconfig.build.json');
run('tsc', '-p', 'tsconfig.module.json');
bundle(join(build, 'main.js'), '');
bundle(join(build, 'cli.js'), 'cli');
bundle(join(build, 'engine', 'threads', 'program.js'), 'thread');
bundle(writeModuleEntry(build), 'library');
await writeModuleFaces(build, join(build, 'dist', 'library'));
// If ncc cannot resolve a path, it packs the whole folder in which it was started.
const OURS = [
  /^(cli|thread|library)$/,
  /^((cli|thread|library)\/)?((\d+\.)?index\.js|licenses\.txt|package\.json)$/,
  /^library\/([a-z-]+\.d\.ts|(signing|oidc)\.js)$/,
];
const strays = readdirSync(join(build, 'dist'), { recursive: true, encoding: 'utf8' }).filter(
  (path) => !OURS.some((pattern) => pattern.test(path)),
);
if (strays.length > 0) throw new Error(`ncc packed what is not ours: ${strays.slice(0, 5).join(', ')}`);
const manual = join(build, 'dist', 'share', 'man', 'man1');
mkdirSync(manual, { recursive: true });
writeFileSync(join(manual, 'sigstore-sign.1'), manPage());
// The last good build stays until the next one is complete.
remove('dist');
renameSync(join(build, 'dist'), join(cwd, 'dist'));
remove('build');
