// The draft → a release, and then the tag of its major version → its commit: node scripts/release/publish.ts TAG FOLDER.
// Only a draft with exactly the files of FOLDER is published. Run again, it continues: a release that is published stays.
import { type Api, connect } from '../github-api.ts';
import { refuse } from './refuse.ts';
import {
  differencesOf,
  filesIn,
  findTag,
  listReleases,
  type Release,
  releaseOf,
  taggedCommit,
  tagPath,
} from './releases.ts';
import { isNewest, isNewestOfMajor, isPrerelease, majorTag } from './versions.ts';

const versionIn = (tag: string): string => tag.replace(/^v/, '');

async function publish(root: string, tag: string, folder: string): Promise<readonly string[]> {
  const api = connect(process.env, 'the release');
  const commit = await taggedCommit(api, root, tag);
  const releases = await listReleases(api);
  const release = releaseOf(releases, tag);
  if (release === undefined) return [`there is no draft for ${tag}: run the job that makes it again`];
  const differences = differencesOf(release, filesIn(folder));
  if (differences.length > 0) return differences;
  const version = versionIn(tag);
  const others = releases.filter(({ draft }) => !draft).map(({ tag_name: name }) => versionIn(name));
  if (release.draft) await undraft(api, release, isNewest(version, others));
  else console.log(`${release.html_url} is published already`);
  // Only now: users of the moving tag must never get a commit that was not released.
  if (isPrerelease(version)) console.log('a prerelease moves no tag');
  else if (!isNewestOfMajor(version, others))
    console.log(`${majorTag(version)} stays: it is at a later version`);
  else await move(api, majorTag(version), commit);
  return [];
}

async function undraft({ ask }: Api, { id }: Release, isLatest: boolean): Promise<void> {
  const body = { draft: false, make_latest: String(isLatest) };
  const { body: published } = await ask('PATCH', `/releases/${id}`, { body });
  console.log(`${(published as Release).html_url} is published`);
}

/** Creates the tag, or moves it. It has no release, so that it can move although releases are immutable. */
async function move(api: Api, tag: string, sha: string): Promise<void> {
  if (await findTag(api, tag)) await api.ask('PATCH', tagPath('refs', tag), { body: { sha, force: true } });
  else await api.ask('POST', '/git/refs', { body: { ref: `refs/tags/${tag}`, sha } });
  console.log(`${tag} is at ${sha}`);
}

await refuse(async () => {
  const [tag, folder] = process.argv.slice(2);
  if (tag === undefined || folder === undefined)
    throw new Error('usage: node scripts/release/publish.ts TAG FOLDER');
  return publish(process.cwd(), tag, folder);
});
