// The licences of the packages whose code a bundle holds, by the bundler's statistics; one without a text ends the build.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Module = Readonly<{
  /** Not part of any chunk. */
  orphan?: boolean;
  /** The path of its source; null for what the bundler itself made. */
  nameForCondition?: string | null;
  /** Those that were merged into one scope. */
  modules?: readonly Module[];
}>;
export type Statistics = Readonly<{ modules: readonly Module[] }>;

type Package = Readonly<{ name: string; version: string; license: string; text: string }>;

const MIT = (holder: string) => `The MIT License (MIT)

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** Packages that come without the text of their licence, as its authors state it. By version, so that a new one is checked. */
const STATED: Readonly<Record<string, Readonly<{ license: string; text: (modules: string) => string }>>> = {
  // `package.json` and README name the licence and the author.
  '@nodable/entities 3.1.0': { license: 'MIT', text: () => MIT('Amit Gupta') },
  // One repository, and one LICENSE, with @sigstore/bundle.
  '@sigstore/verify 4.1.3': {
    license: 'Apache-2.0',
    text: (modules) => readFileSync(join(modules, '@sigstore', 'bundle', 'LICENSE'), 'utf8'),
  },
};

/**
 * In: the statistics of a bundle, and the folder `node_modules` of the project. Out: name, version, licence and its text
 * of each package, sorted. Throws an Error that names all packages without a text.
 */
export function licensesOf({ modules }: Statistics, modulesFolder: string): string {
  const bundled = modules.filter(({ orphan }) => orphan !== true).flatMap(withMerged);
  const folders = new Set(bundled.flatMap(({ nameForCondition }) => packageFolder(nameForCondition ?? '')));
  const packages = new Map(
    [...folders].map((folder) => describe(folder, modulesFolder)).map((it) => [titleOf(it), it]),
  );
  const bare = [...packages.values()]
    .filter(({ license, text }) => license === '' || text === '')
    .map(titleOf);
  if (bare.length > 0)
    throw new Error(`without a licence and its text (add them to scripts/licenses.ts): ${bare.join(', ')}`);
  const sorted = [...packages].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, it]) => it);
  return sorted.map((it) => `${titleOf(it)}\n${it.license}\n${it.text}\n`).join('\n');
}

const titleOf = ({ name, version }: Package) => `${name} ${version}`;

function withMerged(module: Module): readonly Module[] {
  return [module, ...(module.modules ?? []).flatMap(withMerged)];
}

/** The folder of the package that a file belongs to; undefined for our own files. */
function packageFolder(path: string): string[] {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(path)?.slice(0, 1) ?? [];
}

function describe(folder: string, modulesFolder: string): Package {
  const { name, version, license = '' } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const stated = STATED[`${name} ${version}`];
  const text = textIn(folder) || stated?.text(modulesFolder) || '';
  return {
    name,
    version,
    license: license || (stated?.license ?? ''),
    text: text.replaceAll('\r\n', '\n').trim(),
  };
}

/** Licence and notices (Apache License 2.0 section 4d), else what the README says under such a heading. */
function textIn(folder: string): string {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const own = names.filter((name) => /^(licen[cs]e|copying|notice)\b(?!.*\.(js|json|ts)$)/i.test(name));
  if (own.length > 0) return own.toSorted().map(read).join('\n');
  const readme = names.find((name) => /^readme/i.test(name));
  const [, section = ''] =
    /^#+ *licen[cs]e *\n([\s\S]*?)(?=^#|(?![\s\S]))/im.exec(readme === undefined ? '' : read(readme)) ?? [];
  return /Permission is hereby granted/.test(section) ? section : '';
}
