// build (plain JavaScript and declarations) → dist/library: one bundle, an entry for each name that the package exports,
// and the declarations of those, which import nothing else.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The entries, by their names in `src/library`, in the order of the documentation. */
export const ENTRIES = ['signing', 'oidc'] as const;

/** What ncc must bundle: one file, so that the entries have common classes and chunks. Gives its path. */
export function writeModuleEntry(build: string): string {
  const path = join(build, 'module.js');
  writeFileSync(path, ENTRIES.map((name) => `export * from './library/${name}.js';\n`).join(''));
  return path;
}

/** Writes the entries and their declarations next to the bundle. Throws an Error for a declaration that needs more. */
export async function writeModuleFaces(build: string, target: string): Promise<void> {
  mkdirSync(target, { recursive: true });
  for (const name of ENTRIES) {
    const exported: object = await import(pathToFileURL(join(build, 'library', `${name}.js`)).href);
    const names = Object.keys(exported).sort();
    writeFileSync(join(target, `${name}.js`), `export { ${names.join(', ')} } from './index.js';\n`);
  }
  for (const path of declarationsOf(build))
    copyFileSync(join(build, 'types', 'library', path), join(target, path));
}

/** The declarations that the entries need, as paths below `library`. Their imports are made what every compiler reads. */
function declarationsOf(build: string): Set<string> {
  const found = new Set<string>(ENTRIES.map((name) => `${name}.d.ts`));
  for (const path of found) {
    const place = join(build, 'types', 'library', path);
    const text = readFileSync(place, 'utf8').replace(/(from ')(\.[^']*)\.ts'/g, "$1$2.js'");
    writeFileSync(place, text);
    const code = text.replace(/\/\*[\s\S]*?\*\//g, ''); // examples import what consumers have
    for (const [, from = ''] of code.matchAll(/\b(?:from|import\()\s*'([^']+)'/g)) {
      const to = posix.join(posix.dirname(path), from.replace(/\.js$/, '.d.ts'));
      if (!from.startsWith('./') || to.includes('/'))
        throw new Error(`library/${path} cannot be published: it imports ${from}`);
      found.add(to);
    }
  }
  return found;
}
