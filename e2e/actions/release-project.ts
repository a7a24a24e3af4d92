// This repository as the project of a run that its tag triggered: all its files, and the release workflow prepared for act.
import assert from 'node:assert/strict';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { execute } from '../execute.ts';
import * as sigstore from '../sigstore.ts';
import { commitAll, type LaidOut, standIns } from './repository.ts';

export const OWN = 'octo/sigstore-sign';
const WORKFLOW = '.github/workflows/release.yml';

/**
 * What act cannot do, or takes too long. Each must be in the workflow exactly once; nothing else is changed. The tests of
 * the product are the other part of the same CI run; npm makes provenance only with the public Sigstore.
 */
const REPLACED: Readonly<Record<string, string>> = {
  'run: npm cit\n': 'run: ln -s "$MODULES" node_modules\n',
  'run: bash .ci/run check documents dist\n': 'run: bash .ci/run documents\n',
  'instance: public-good\n': `instance: \${{ env.TRUST_CONFIG }}\n`,
  ' --provenance --access public\n': ' --provenance=false --access public\n',
};

/** The changelog of the project; another one that lacks the section of the version. */
export const RELEASED = (version: string): string =>
  `# Changelog\n\n## [${version}] - 2026-11-28\n\n- What is new in it.\n`;

/** Writes the project to `home` with a tag. Out: also the commit of the tag. */
export async function layOutRelease(
  home: string,
  { tag, changelog }: Readonly<{ tag: string; changelog: string }>,
): Promise<LaidOut & Readonly<{ commit: string }>> {
  const project = join(home, 'project');
  const listed = await execute('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: sigstore.repository,
  });
  for (const path of listed.stdout.split('\0').filter((each) => each !== '')) {
    await mkdir(dirname(join(project, path)), { recursive: true });
    await cp(join(sigstore.repository, path), join(project, path), { verbatimSymlinks: true }).catch(
      unlessDeleted,
    );
  }
  const text = await readFile(join(project, WORKFLOW), 'utf8');
  const prepared = Object.entries(REPLACED).reduce((workflow, [from, to]) => {
    assert.equal(workflow.split(from).length, 2, `release.yml has ${JSON.stringify(from)} once`);
    return workflow.replace(from, () => to);
  }, text);
  await writeFile(join(project, WORKFLOW), prepared);
  await writeFile(join(project, 'CHANGELOG.md'), changelog);
  const commit = await commitAll(project, { repository: OWN, tag });
  return { project, repositories: await standIns([prepared], project), commit };
}

/** A file may be deleted in the work tree and not yet in the index. */
function unlessDeleted(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
