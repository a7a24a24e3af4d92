// Writes the tables of docs/COMPATIBILITY.md; run by e2e/compatibility.sh.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withParts } from '../../scripts/markdown.ts';
import * as sigstore from '../sigstore.ts';
import { bundleForms } from './bundles.ts';
import { checksumRows } from './checksums.ts';
import { judge, printed } from './forms.ts';
import { statementRows } from './statements.ts';
import { trustConfigRows } from './trust-configs.ts';
import { trustedRootForms } from './trusted-roots.ts';
import { versions } from './versions.ts';

const TABLES: Readonly<Record<string, (folder: string, file: string) => Promise<string>>> = {
  versions: async () => `\nMeasured on ${new Date().toISOString().slice(0, 10)}.\n${await versions()}`,
  bundles: async (folder, file) => printed(await judge(await bundleForms(folder, file), folder, file)),
  roots: async (folder, file) => printed(await judge(await trustedRootForms(folder, file), folder, file)),
  configs: async (folder, file) => printed(await trustConfigRows(folder, file)),
  statements: async (folder, file) => printed(await statementRows(folder, file)),
  checksums: async (folder) => printed(await checksumRows(folder)),
};

const page = join(sigstore.repository, 'docs/COMPATIBILITY.md');
const folder = await mkdtemp(join(tmpdir(), 'sigstore-forms-'));
try {
  const file = join(folder, 'file.bin');
  await writeFile(file, 'a file that all forms are about\n');
  for (const [name, make] of Object.entries(TABLES)) {
    const made = await make(folder, file);
    await writeFile(page, withParts(await readFile(page, 'utf8'), { [name]: made }));
  }
} finally {
  await rm(folder, { recursive: true });
}
