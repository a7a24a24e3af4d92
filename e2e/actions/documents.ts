// The workflows in the documents: found, prepared for a run with stand-ins, and the results of each run.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { WorkflowRun } from '../act.ts';
import * as sigstore from '../sigstore.ts';
import type { Claim } from '../verifiers.ts';

export type Documented = Readonly<{
  page: string;
  /** The path below the repository, from the line before the block. */
  path: string;
  text: string;
  workflow: Workflow;
}>;
type Step = {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  if?: string;
  env?: Record<string, string>;
};
type Job = { uses?: string; with?: Record<string, unknown>; steps?: Step[] };
type Workflow = { on: unknown; jobs: Record<string, Job> };

export const PUBLIC_ISSUER = 'https://token.actions.githubusercontent.com';

/** Every block of YAML with `on` and `jobs` in README and docs. Throws where the line before it is no path. */
export function documentedWorkflows(): Documented[] {
  const pages = globSync(['README.md', 'docs/*.md'], { cwd: sigstore.repository }).sort();
  return pages.flatMap((page) => {
    const markdown = readFileSync(join(sigstore.repository, page), 'utf8');
    return [...markdown.matchAll(/(.*)\n\n```yaml\n([\s\S]*?)```/g)].flatMap(([, before = '', text = '']) => {
      if (!/^on:/m.test(text) || !/^jobs:/m.test(text)) return [];
      const [, path] = /^`(\.github\/workflows\/[\w-]+\.yml)`:$/.exec(before) ?? [];
      if (path === undefined)
        throw new Error(`${page}: the line before a workflow is not a path, but ${before}`);
      return { page, path, text, workflow: parse(text) as Workflow };
    });
  });
}

/** As a user would have it: with a commit in the place of the placeholder. */
export const filledIn = (text: string): string => text.replaceAll('<commit>', 'b'.repeat(40));

/**
 * The documents use the public instance. Here `instance` and issuer are those of the test stack, and each job ends
 * with a step that copies its workspace to RESULTS. Nothing else is changed.
 */
export function runnable({ text }: Documented, trustConfigUrl: string): string {
  const workflow = parse(filledIn(text).replaceAll(PUBLIC_ISSUER, sigstore.issuer)) as Workflow;
  for (const [name, job] of Object.entries(workflow.jobs)) {
    const signs = (part: Job | Step): boolean => part.uses?.startsWith('octo/sigstore-sign') ?? false;
    if (signs(job)) job.with = { ...job.with, instance: trustConfigUrl };
    for (const step of job.steps ?? [])
      if (signs(step)) step.with = { ...step.with, instance: sigstore.trustConfig() };
    job.steps?.push({
      if: 'always()',
      run: `cp -r . "$(mktemp -d "$RESULTS/${name}.XXXXXX")"`,
    });
  }
  return stringify(workflow);
}

/** The number of the release that an event is about. */
export const RELEASE = 4001;

/** What triggers the workflow, and the identity that its signing job then has. */
export function circumstances({ path, workflow }: Documented) {
  const on =
    typeof workflow.on === 'string' ? { [workflow.on]: {} } : (workflow.on as Record<string, object>);
  const name = Object.keys(on)[0] ?? '';
  const ref = name === 'release' || 'tags' in (on['push'] ?? {}) ? 'refs/tags/v1.0.0' : 'refs/heads/main';
  const payloads: Readonly<Record<string, object>> = {
    push: { ref },
    release: { action: 'published', release: { id: RELEASE, tag_name: 'v1.0.0' } },
    pull_request: { number: 7, pull_request: { head: { repo: { full_name: 'mona/demo', fork: true } } } },
  };
  const called = Object.values(workflow.jobs).find(({ uses }) => uses !== undefined)?.uses;
  const workflow_ref = `octo/demo/${path}@${ref}`;
  const claims = {
    ...{ event_name: name, ref, ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch', workflow_ref },
    job_workflow_ref: called === undefined ? workflow_ref : called.replace(/@(v.*)$/, '@refs/tags/$1'),
    // The organisation of the example.
    ...(called === undefined ? {} : { repository_owner: 'acme' }),
  };
  return { event: { name, payload: payloads[name] ?? {} }, claims };
}

/** A file in a manifest, or an attestation, which has no path if it is about all files. */
type Listed = Readonly<{ path?: string; sha256?: string; bundle?: string; predicateType?: string }>;

/**
 * Bundles of all manifests that a run left in artifacts and workspaces, by the file that each is of, or by their own path
 * if they are attestations about all files; copied to `scratch`. Throws if a manifest names one that is missing.
 */
export async function evidenceIn(
  outcome: WorkflowRun,
  identity: string,
  scratch: string,
): Promise<Map<string, Claim>> {
  const stores: ReadonlyMap<string, Buffer>[] = outcome.artifacts.map(({ files }) => files);
  for (const workspace of await readdir(outcome.results))
    stores.push(await filesBelow(join(outcome.results, workspace)));
  const evidence = new Map<string, Claim>();
  for (const files of stores)
    for (const [name, bytes] of files) {
      if (!name.endsWith('sigstore-manifest.json')) continue;
      const manifest = JSON.parse(bytes.toString()) as {
        files: Listed[];
        attestations?: Listed[];
        checksums?: Listed;
      };
      const { files: rows, attestations = [], checksums } = manifest;
      const lists = checksums === undefined ? [] : [checksums];
      const all = attestations.filter(({ path }) => path === undefined);
      for (const { path, bundle, predicateType, sha256 = rows[0]?.sha256 } of [...rows, ...all, ...lists]) {
        if (bundle === undefined) continue; // the file is only attested
        // The paths of an artifact begin at the common folder of its files.
        const content = files.get(bundle) ?? [...files].find(([other]) => bundle.endsWith(`/${other}`))?.[1];
        assert.ok(content !== undefined, `${bundle} is missing`);
        const copy = join(scratch, `${createHash('sha256').update(content).digest('hex')}.json`);
        await writeFile(copy, content);
        const claim = { bundle: copy, file: `sha256:${sha256}`, identity, issuer: sigstore.issuer };
        evidence.set(path ?? bundle, predicateType === undefined ? claim : { ...claim, predicateType });
      }
    }
  return evidence;
}

async function filesBelow(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = new Map<string, Buffer>();
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !path.includes('/.git/'))
      files.set(path.slice(folder.length + 1), await readFile(path));
  }
  return files;
}
