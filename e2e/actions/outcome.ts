// A run under act: its log printed for people, and its results read.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Options, runWorkflow, type WorkflowRun } from '../act.ts';
import * as sigstore from '../sigstore.ts';
import type { Claim } from '../verifiers.ts';

/** Runs the workflow and prints the log of each job before anything is checked. */
export function run(
  name: string,
  options: Options,
  examine: (outcome: WorkflowRun) => Promise<void>,
): Promise<void> {
  return runWorkflow(name, options, async (outcome) => {
    console.log(`\n== ${name}.yml: ${outcome.succeeded ? 'succeeded' : 'failed'}\n${outcome.transcript}`);
    await examine(outcome);
  });
}

/** The outputs of a step or a job that a step of the workflow wrote to `outputs.json`. */
export const outputsOf = async (outcome: WorkflowRun): Promise<Record<string, string>> =>
  JSON.parse(await readFile(join(outcome.results, 'outputs.json'), 'utf8'));

/** One claim for each name: its bundle is that of `files`, its digest that of the manifest in it. */
export async function claimsIn(
  outcome: WorkflowRun,
  files: ReadonlyMap<string, Buffer>,
  names: readonly string[],
  identity: string,
): Promise<Claim[]> {
  const manifest = [...files].find(([name]) => /^sigstore-manifest.*\.json$/.test(name))?.[1];
  const rows = JSON.parse(String(manifest)).files as { path: string; sha256: string }[];
  assert.equal(rows.length, names.length);
  const claims: Claim[] = [];
  for (const [index, name] of names.entries()) {
    const row = rows.find(({ path }) => path === name || path.endsWith(`/${name}`));
    const bundle = join(outcome.results, `${index}.sigstore.json`);
    await writeFile(bundle, files.get(`${name}.sigstore.json`) ?? '');
    claims.push({ bundle, file: `sha256:${row?.sha256}`, identity, issuer: sigstore.issuer });
  }
  return claims;
}
