// For find.test.ts, in its own process with the tree as its directory: what @actions/glob and the product find.
import { lstatSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { create } from '@actions/glob';
import { Failure } from '../../src/errors/failure.ts';
import { findFiles } from '../../src/files/find.ts';

const [texts = '[]', output = ''] = process.argv.slice(2);
const root = process.cwd();

async function library(text: string): Promise<string[] | string> {
  try {
    const globber = await create(text, { followSymbolicLinks: false, matchDirectories: false });
    const found = (await globber.glob()).filter((path) => lstatSync(path).isFile());
    return found.length === 0 ? 'nothing' : found.map((path) => relative(root, path)).sort();
  } catch {
    return 'refused';
  }
}

async function product(text: string): Promise<string[] | string> {
  try {
    return (await findFiles(text, root)).files.map(({ path }) => path).sort();
  } catch (error) {
    return error instanceof Failure ? error.code : String(error);
  }
}

const results = [];
for (const text of JSON.parse(texts) as string[]) {
  results.push({ text, library: await library(text), product: await product(text) });
}
// Not to the standard output, which the library writes to.
writeFileSync(output, JSON.stringify(results));
