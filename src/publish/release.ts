// The release that bundles are attached to: found, and known to take them, before anything is signed.

import { readWorkflowFile } from '../ambient/job.ts';
import { contentsPatch } from '../ambient/permission.ts';
import { Failure, quote } from '../errors.ts';
import { asGitHubFailure, createGitHub, type GitHub, type GitHubFacts, statusOf } from './github.ts';
import { chooseRelease } from './release-choice.ts';

export type Asset = Readonly<{
  id: number;
  name: string;
  /** Bytes. */
  size: number;
  /** `starter`: its upload has not ended, or never will. */
  state: string;
  /** `sha256:` and 64 hexadecimal digits, where GitHub knows it. */
  digest: string | undefined;
  createdAt: Date;
}>;

export type Release = Readonly<{
  github: GitHub;
  id: number;
  tag: string;
  /** Where a person looks at it. */
  url: string;
  /** Where assets are sent to, without its template. */
  uploadUrl: string;
  /** By name, as they were when the release was found. */
  assets: ReadonlyMap<string, Asset>;
}>;

export type ReleaseFacts = GitHubFacts &
  Readonly<{
    /** A tag, or `auto`: the release or the tag that triggered the run. */
    choice: string;
    /** The payload of the event. */
    event: unknown;
    /** The workspace, absolute; its workflow file tells where a permission is missing. */
    cwd: string;
  }>;

/**
 * Finds the release, drafts and pre-releases too, and makes sure that it takes assets from this token. Changes nothing.
 * Throws what chooseRelease throws, `release-missing`, `release-immutable`, `release-permission-missing`, or a service
 * Failure.
 */
export async function openRelease(facts: ReleaseFacts): Promise<Release> {
  const wanted = chooseRelease(facts);
  const github = await createGitHub(facts);
  try {
    await assertWritable(github, wanted.tag, facts);
    const found = await find(github, wanted);
    if (found.immutable === true)
      throw new Failure('release-immutable', `the release ${quote(wanted.tag)} is immutable`);
    const uploadUrl = found.upload_url.replace(/\{.*$/, '');
    const assets = await listAssets(github, found.id);
    return { github, id: found.id, tag: wanted.tag, url: found.html_url, uploadUrl, assets };
  } catch (error) {
    throw asGitHubFailure(error, `the release ${quote(wanted.tag)} cannot be looked at`);
  }
}

/** Generating notes takes the same permission as an upload, and stores nothing (REST API, "Generate release notes"). */
async function assertWritable(
  { octokit, repository }: GitHub,
  tag: string,
  { env, cwd }: ReleaseFacts,
): Promise<void> {
  try {
    await octokit.repos.generateReleaseNotes({ ...repository, tag_name: tag });
  } catch (error) {
    const status = statusOf(error);
    if (status === 401)
      throw new Failure('release-permission-missing', 'GitHub does not take `github-token`', {
        cause: error,
        remedy: 'Leave `github-token` out, so that the token of the job is used, or renew it.',
      });
    if (status === 403 || status === 404) {
      const workflow = await readWorkflowFile(env, cwd);
      const what = 'the token of the job must not write to releases: it lacks `contents: write`';
      throw new Failure('release-permission-missing', what, {
        cause: error,
        ...contentsPatch({ env, workflow }),
      });
    }
    // That it has nothing to write notes of says that it would be allowed to.
    if (status === undefined) throw error;
  }
}

type Found = Readonly<{
  id: number;
  tag_name: string;
  html_url: string;
  upload_url: string;
  draft: boolean;
  immutable?: boolean;
}>;

async function find(
  { octokit, repository }: GitHub,
  { id, tag }: { id?: number; tag: string },
): Promise<Found> {
  const published = await octokit.repos
    .getReleaseByTag({ ...repository, tag })
    .then(({ data }) => data as Found)
    .catch(unlessMissing);
  if (published !== undefined && (id === undefined || published.id === id)) return published;
  // A draft has no tag yet, so it is found in the list alone.
  const drafts: Found[] = [];
  for (let page = 1; ; page += 1) {
    const { data } = await octokit.repos.listReleases({ ...repository, per_page: PER_PAGE, page });
    drafts.push(...data.filter((each) => (id === undefined ? each.tag_name === tag : each.id === id)));
    if (data.length < PER_PAGE) break;
  }
  const [draft, ...others] = drafts;
  if (draft !== undefined && others.length === 0) return draft;
  if (draft !== undefined) {
    const all = drafts.map(({ html_url: url }) => url).join(', ');
    throw new Failure('release-missing', `the tag ${quote(tag)} has ${drafts.length} releases: ${all}`, {
      remedy: 'Delete all but one of these drafts.',
    });
  }
  const ref = await octokit.git.getRef({ ...repository, ref: `tags/${tag}` }).catch(unlessMissing);
  const state = ref === undefined ? ', and no such tag either' : ', though the tag is there';
  throw new Failure('release-missing', `there is no release ${quote(tag)}${state}`);
}

const PER_PAGE = 100;

function unlessMissing(error: unknown): undefined {
  if (statusOf(error) !== 404) throw error;
}

/** The assets of a release as they are now, by name. Throws errors of Octokit. */
export async function listAssets(
  { octokit, repository }: GitHub,
  release_id: number,
): Promise<ReadonlyMap<string, Asset>> {
  const assets = new Map<string, Asset>();
  for (let page = 1; ; page += 1) {
    const { data } = await octokit.repos.listReleaseAssets({
      ...repository,
      release_id,
      per_page: PER_PAGE,
      page,
    });
    for (const { id, name, size, state, digest, created_at: created } of data)
      assets.set(name, { id, name, size, state, digest: digest ?? undefined, createdAt: new Date(created) });
    if (data.length < PER_PAGE) return assets;
  }
}
