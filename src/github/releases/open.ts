// The release for the bundles: found, and checked to accept them, before anything is signed.
import { Failure, quote } from '../../errors/failure.ts';
import { readWorkflowFile } from '../job-context.ts';
import { isUnanswered } from '../outage.ts';
import { asGitHubFailure, createGitHub, type GitHub, type GitHubFacts, statusOf } from './api.ts';
import { type Asset, type FoundRelease, readAsset, readList, readRelease } from './api-responses.ts';
import { chooseRelease } from './select.ts';

export type Release = Readonly<{
  github: GitHub;
  id: number;
  tag: string;
  /** Its web page. */
  url: string;
  /** The address to upload assets to, without its template. */
  uploadUrl: string;
  /** By name, as they were when the release was found. */
  assets: ReadonlyMap<string, Asset>;
}>;

type ReleaseFacts = GitHubFacts &
  Readonly<{
    /** A tag, or `auto`: the release or the tag that triggered the run. */
    choice: string;
    /** The payload of the event. */
    event: unknown;
    /** The workspace, absolute; its workflow file shows where a permission is missing. */
    cwd: string;
    onNotice: (text: string) => void;
  }>;

/**
 * Finds the release, including drafts and pre-releases, and makes sure that it accepts assets from this token. Changes
 * nothing. Throws what chooseRelease throws, `release-missing`, `release-immutable`, `release-permission-missing`,
 * `service-answer-invalid` for another release than the requested one, or another service Failure.
 */
export async function openRelease(facts: ReleaseFacts): Promise<Release> {
  const wanted = chooseRelease(facts);
  const github = await createGitHub(facts);
  try {
    await assertWritable(github, wanted.tag, facts);
    const found = await find(github, wanted);
    assertWanted(found, wanted);
    if (found.immutable)
      throw new Failure('release-immutable', `the release ${quote(wanted.tag)} is immutable`);
    const { id, tag, url, uploadUrl } = found;
    assertOfGitHub(uploadUrl, github);
    return { github, id, tag, url, uploadUrl, assets: await listAssets(github, id) };
  } catch (error) {
    throw asGitHubFailure(error, `the release ${quote(wanted.tag)} cannot be read`);
  }
}

/** Users would trust the bundles of one version on the release of another. */
function assertWanted(found: FoundRelease, { id, tag }: Readonly<{ id?: number; tag: string }>): void {
  if (found.tag === tag && (id === undefined || found.id === id)) return;
  throw new Failure(
    'service-answer-invalid',
    `GitHub's API returned the release ${quote(found.tag)}, id ${found.id}, instead of ${quote(tag)}${id === undefined ? '' : `, id ${id}`}`,
    { remedy: 'If the tag of the release has changed, run the workflow again from the new tag.' },
  );
}

/** Assets may only go to the API's own host, or to its upload host; the token goes nowhere else. */
function assertOfGitHub(uploadUrl: string, { api }: GitHub): void {
  const [from, to] = [new URL(api), new URL(uploadUrl)];
  if (to.origin === from.origin || to.origin === from.origin.replace('//api.', '//uploads.')) return;
  throw new Failure('redirect-refused', `GitHub's API directs uploads to ${quote(to.origin)}`);
}

/**
 * Generating notes needs the same permission as an upload, and stores nothing (REST API, "Generate release notes"). In
 * a large repository GitHub cannot answer it: then it stays unknown whether the token may write.
 */
async function assertWritable(
  { octokit, brief: request, repository }: GitHub,
  tag: string,
  { env, cwd, onNotice }: ReleaseFacts,
): Promise<void> {
  try {
    await octokit.repos.generateReleaseNotes({ ...repository, tag_name: tag, request });
  } catch (error) {
    const [status, refusal] = [statusOf(error), asGitHubFailure(error, 'it cannot be read')];
    if (status === 401)
      throw new Failure('release-permission-missing', 'GitHub rejects `github-token`', {
        cause: error,
        remedy: 'Remove `github-token` to use the token of the job, or renew it.',
      });
    if (status === 404 || refusal.code === 'release-permission-missing') {
      const { writePatch } = await import('../missing-permission.ts');
      const workflow = await readWorkflowFile(env, cwd);
      const what = 'add `contents: write` to the permissions of this job: its token cannot write to releases';
      throw new Failure('release-permission-missing', what, {
        cause: error,
        why: 'The token of a job has only the permissions that the workflow grants.',
        ...writePatch({ env, workflow }, 'contents'),
      });
    }
    if (status === 403 || (status === undefined && !isUnanswered(refusal))) throw error;
    // An answer that there is nothing to generate shows that the token would be allowed to.
    if (status !== undefined && status < 500) return;
    const why = status === undefined ? refusal.message : `GitHub answered ${status}`;
    onNotice(`cannot check whether this token may write to releases (${why}); the upload will show it`);
  }
}

async function find(
  { octokit, repository }: GitHub,
  { id, tag }: Readonly<{ id?: number; tag: string }>,
): Promise<FoundRelease> {
  const direct =
    id === undefined
      ? octokit.repos.getReleaseByTag({ ...repository, tag })
      : octokit.repos.getRelease({ ...repository, release_id: id });
  const answer = await direct.catch(unlessMissing);
  if (answer !== undefined) return readRelease(answer.data);
  // A draft has no tag yet, so it is only in the list.
  const drafts = new Map<number, FoundRelease>();
  for await (const each of listed(RELEASES_A_PAGE, (page) =>
    octokit.repos.listReleases({ ...repository, ...page }),
  )) {
    const release = readRelease(each);
    if (id === undefined ? release.tag === tag : release.id === id) drafts.set(release.id, release);
  }
  const [draft, ...others] = drafts.values();
  if (draft !== undefined && others.length === 0) return draft;
  if (draft !== undefined) {
    const all = [draft, ...others].map(({ url }) => url).join(', ');
    throw new Failure('release-missing', `the tag ${quote(tag)} has ${drafts.size} releases: ${all}`, {
      remedy: 'Delete all but one of these drafts.',
    });
  }
  const ref = await octokit.git.getRef({ ...repository, ref: `tags/${tag}` }).catch(unlessMissing);
  const state = ref === undefined ? ', and no tag with this name' : ', but the tag exists';
  throw new Failure('release-missing', `there is no release ${quote(tag)}${state}`, {
    why: 'Bundles are attached only to an existing release; this action does not create one.',
  });
}

/** Each release in a list contains its assets, up to 1000: the answer for a longer page would be too large. */
const RELEASES_A_PAGE = 30;
const ASSETS_A_PAGE = 100;
/** GitHub ends a list here; a server that returns more would never end. */
const MAX_LISTED = 10_000;

type Page = Readonly<{ per_page: number; page: number }>;

async function* listed(
  perPage: number,
  ask: (page: Page) => Promise<Readonly<{ data: unknown }>>,
): AsyncGenerator<unknown> {
  for (let page = 1; (page - 1) * perPage < MAX_LISTED; page += 1) {
    const items = readList((await ask({ per_page: perPage, page })).data);
    yield* items;
    if (items.length < perPage) return;
  }
}

function unlessMissing(error: unknown): undefined {
  if (statusOf(error) !== 404) throw error;
}

/** The assets of a release as they are now, by name. Throws errors of Octokit and `service-answer-invalid`. */
export async function listAssets(
  { octokit, repository }: GitHub,
  release_id: number,
): Promise<ReadonlyMap<string, Asset>> {
  const assets = new Map<string, Asset>();
  const ask = (page: Page) => octokit.repos.listReleaseAssets({ ...repository, release_id, ...page });
  for await (const each of listed(ASSETS_A_PAGE, ask)) {
    const asset = readAsset(each);
    assets.set(asset.name, asset);
  }
  return assets;
}
