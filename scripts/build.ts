// src → build (plain JavaScript) → dist (one bundle for each entry, with its licences). Deterministic.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { writeModuleEntry, writeModuleFaces } from './build-module.ts';
import { licensesOf, type Statistics } from './licenses.ts';
import { manPage } from './man-page.ts';

const cwd = join(import.meta.dirname, '..');
const [build, modules] = [join(cwd, 'build'), join(cwd, 'node_modules')];
const run = (name: string, ...words: string[]) =>
  execFileSync(join(modules, '.bin', name), words, { cwd, stdio: 'inherit' });

const remove = (directory: string) => rmSync(join(cwd, directory), { recursive: true, force: true });

/** What ncc makes of an entry. */
type Bundle = Readonly<{
  code: string;
  assets: Readonly<Record<string, Readonly<{ source: string | Buffer; permissions?: number }>>>;
  stats: Readonly<{ toJson: () => Statistics }>;
}>;
type Ncc = (entry: string, options: Readonly<{ externals: object; quiet: boolean }>) => Promise<Bundle>;
const ncc: Ncc = createRequire(import.meta.url)('@vercel/ncc');

/**
 * Left out of the bundle, with what is imported instead. `@actions/artifact` unpacks with `unzip-stream`, unless it is
 * asked only to download, as it always is here (docs/decisions/0025-zip.md). A call would fail: the module has no
 * `Extract`. Three of the packages that it needs come without a text of their licence, one even without a licence.
 */
const REPLACED = { 'unzip-stream': 'node:stream' };

/** Packs all that an entry needs into a folder below dist. */
async function bundle(entry: string, folder: string): Promise<void> {
  const output = join(build, 'dist', folder);
  const { code, assets, stats } = await ncc(entry, { externals: REPLACED, quiet: true });
  const write = (path: string, content: string | Buffer, mode?: number) => {
    mkdirSync(dirname(join(output, path)), { recursive: true });
    writeFileSync(join(output, path), content, { mode });
  };
  write('index.js', code, code.startsWith('#!') ? 0o755 : 0o644);
  for (const [path, { source, permissions }] of Object.entries(assets)) write(path, source, permissions);
  // ncc's own `--license` leaves packages out whose code it bundles, and says nothing of one without a text.
  write('licenses.txt', licensesOf(stats.toJson(), modules));
}

remove('build');
run('tsc', '-p', 'tsconfig.build.json');
run('tsc', '-p', 'tsconfig.module.json');
await bundle(join(build, 'main.js'), '');
await bundle(join(build, 'cli.js'), 'cli');
await bundle(join(build, 'engine', 'threads', 'program.js'), 'thread');
await bundle(writeModuleEntry(build), 'library');
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
