// Signed files → the draft of a release: node scripts/release/draft.ts TAG FOLDER, in the root of the repository.
// Run again, it continues: the draft and its complete assets stay, every other asset of the same name is replaced. A
// release that is published with these files is left as it is; with other files it is an error.
import { readFileSync } from 'node:fs';
import { type Api, connect } from '../github-api.ts';
import { notesOf, readManifest } from './facts.ts';
import { releaseNotes } from './notes.ts';
import { refuse } from './refuse.ts';
import {
  differencesOf,
  type File,
  filesIn,
  isComplete,
  listReleases,
  type Release,
  releaseOf,
  taggedCommit,
} from './releases.ts';
import { isPrerelease } from './versions.ts';

/** What GitHub stores of the release itself. */
function describe(root: string, tag: string, { repository }: Api, commit: string): object {
  const { name, version } = readManifest(root);
  const section = notesOf(readFileSync('CHANGELOG.md', 'utf8'), version);
  if (section === undefined) throw new Error(`CHANGELOG.md has no section for ${version}`);
  const body = releaseNotes(section, name, { root, repository, commit, version });
  return { tag_name: tag, name: tag, body, draft: true, prerelease: isPrerelease(version) };
}

async function draft(root: string, tag: string, folder: string): Promise<readonly string[]> {
  const api = connect(process.env, 'the release');
  const files = filesIn(folder);
  const commit = await taggedCommit(api, root, tag);
  const found = releaseOf(await listReleases(api), tag);
  if (found?.draft === false) {
    const differences = differencesOf(found, files);
    if (differences.length === 0) console.log(`${found.html_url} is published with these files already`);
    else
      differences.push(
        `the release ${tag} is published: re-run only the jobs that failed, or release the next version`,
      );
    return differences;
  }
  const fields = describe(root, tag, api, commit);
  const { body } =
    found === undefined
      ? await api.ask('POST', '/releases', { body: fields })
      : await api.ask('PATCH', `/releases/${found.id}`, { body: fields });
  const release = body as Release;
  for (const file of files) await attach(api, release, file);
  console.log(`${release.html_url} is a draft with ${files.length} files`);
  return [];
}

async function attach({ ask }: Api, { upload_url, assets }: Release, file: File): Promise<void> {
  const existing = assets.find(({ name }) => name === file.name);
  if (isComplete(existing, file)) return console.log(`  ${file.name} is there already`);
  if (existing !== undefined) await ask('DELETE', `/releases/assets/${existing.id}`, { expect: [404] });
  const url = new URL(upload_url.replace(/\{.*$/, ''));
  url.searchParams.set('name', file.name);
  await ask('POST', url, { body: file.bytes });
  console.log(`  ${file.name} ${file.digest}`);
}

await refuse(async () => {
  const [tag, folder] = process.argv.slice(2);
  if (tag === undefined || folder === undefined)
    throw new Error('usage: node scripts/release/draft.ts TAG FOLDER');
  return draft(process.cwd(), tag, folder);
});
