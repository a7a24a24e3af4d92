// The npm package of this commit, as `npm pack` takes it: node scripts/release/package.ts OUT_DIR, in the root of the repository.
// The folder must not exist. The same commit gives the same files, with the same modes, on every machine.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { quote } from '../../src/errors/failure.ts';
import { relativePath } from '../../src/files/paths.ts';
import { type Manifest, readManifest, repositoryOf } from './facts.ts';
import { filledMarkdown } from './filled-markdown.ts';
import { refuse } from './refuse.ts';

/** Of no use to those who install the package. */
const DEVELOPMENT = new Set(['scripts', 'devDependencies', 'overrides', 'allowScripts']);
/** Generated, so a build may be without it: completions for shells, and pages of the manual in `man/man1`. */
const SHARE = 'dist/share';

function stage(root: string, out: string): void {
  const manifest = readManifest(root);
  const at = {
    root,
    repository: repositoryOf(manifest),
    version: manifest.version,
    commit: execFileSync('git', ['-C', root, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim(),
  };
  mkdirSync(out); // throws if it exists: what is left of another version would be packed, too
  for (const path of manifest['files'] as string[]) {
    const [from, to] = [join(root, path), join(out, path)];
    if (path === SHARE && !existsSync(from)) continue;
    mkdirSync(dirname(to), { recursive: true });
    cpSync(from, to, { recursive: true });
    if (path.endsWith('.md')) writeFileSync(to, filledMarkdown(readFileSync(from, 'utf8'), at));
  }
  writeFileSync(join(out, 'package.json'), `${JSON.stringify(published(manifest, out), null, 2)}\n`);
  const programs = Object.values(manifest['bin'] as Record<string, string>);
  for (const path of filesBelow(out)) chmodSync(join(out, path), programs.includes(path) ? 0o755 : 0o644);
}

/** The manifest without what is for development, and with the pages of the manual, which `npm install -g` links. */
function published(manifest: Manifest, out: string): object {
  const fields = Object.entries(manifest).filter(([name]) => !DEVELOPMENT.has(name));
  const manual = filesBelow(out).filter((path) => path.startsWith(`${SHARE}/man/`));
  return { ...Object.fromEntries(fields), ...(manual.length > 0 && { man: manual }) };
}

/** The paths of all files below a folder, with `/`, sorted. */
function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relativePath(folder, join(entry.parentPath, entry.name)))
    .sort();
}

await refuse(async () => {
  const [out, ...others] = process.argv.slice(2);
  if (out === undefined || others.length > 0)
    throw new Error('usage: node scripts/release/package.ts OUT_DIR');
  if (existsSync(out)) throw new Error(`the folder ${quote(out)} exists: remove it first`);
  stage(process.cwd(), out);
  return [];
});
