// The releases of the repository: found by their tags, drafts included, and compared with the files that they must have.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { quote } from '../../src/errors/failure.ts';
import type { Api } from '../github-api.ts';

export type Asset = Readonly<{ id: number; name: string; state: string; digest: string | null }>;
export type Release = Readonly<{
  id: number;
  tag_name: string;
  draft: boolean;
  prerelease: boolean;
  html_url: string;
  upload_url: string;
  assets: readonly Asset[];
}>;
/** A file to release: its bytes, and its digest as GitHub writes it. */
export type File = Readonly<{ name: string; bytes: Buffer; digest: string }>;

const PER_PAGE = 30;
const MAX_PAGES = 300;

/** All releases, drafts included. */
export async function listReleases({ ask }: Api): Promise<Release[]> {
  const all: Release[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const { body } = await ask('GET', `/releases?per_page=${PER_PAGE}&page=${page}`);
    const items = body as Release[];
    all.push(...items);
    if (items.length < PER_PAGE) break;
  }
  return all;
}

/** The release of a tag; undefined if it has none. Throws an Error for several: someone made another draft. */
export function releaseOf(releases: readonly Release[], tag: string): Release | undefined {
  const [found, ...others] = releases.filter(({ tag_name: of }) => of === tag);
  if (others.length > 0)
    throw new Error(`the tag ${tag} has ${others.length + 1} releases: delete all but one of the drafts`);
  return found;
}

/** The path of a tag, read as `ref`, changed as `refs` (REST API, "Git references"). */
export const tagPath = (kind: 'ref' | 'refs', tag: string): string =>
  `/git/${kind}/${encodeURIComponent(`tags/${tag}`)}`;

type TagObject = Readonly<{ type: string; sha: string }>;

/** What a tag points at; undefined if it does not exist. */
export async function findTag({ ask }: Api, tag: string): Promise<TagObject | undefined> {
  const { status, body } = await ask('GET', tagPath('ref', tag), { expect: [404] });
  return status === 404 ? undefined : (body as { object: TagObject }).object;
}

/** The commit of a tag, annotated or not. Throws an Error if the tag does not exist. */
async function commitOf(api: Api, tag: string): Promise<string> {
  const found = await findTag(api, tag);
  if (found === undefined) throw new Error(`there is no tag ${quote(tag)}`);
  if (found.type === 'commit') return found.sha;
  const annotated = await api.ask('GET', `/git/tags/${found.sha}`);
  return (annotated.body as { object: TagObject }).object.sha;
}

/** The commit of the work tree. Throws an Error unless the tag exists and is at this commit. */
export async function taggedCommit(api: Api, root: string, tag: string): Promise<string> {
  const here = execFileSync('git', ['-C', root, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  const tagged = await commitOf(api, tag);
  if (tagged !== here) throw new Error(`the tag ${tag} is at ${tagged}, but this is ${here}`);
  return here;
}

/** All files of a folder, by their names. Throws an Error for none. */
export function filesIn(folder: string): File[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const files = entries.map((entry): File => {
    const bytes = readFileSync(join(entry.parentPath, entry.name));
    return { name: entry.name, bytes, digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}` };
  });
  if (files.length === 0) throw new Error(`there are no files in ${quote(folder)}`);
  const [twice] = files.filter(
    ({ name }, index) => files.findIndex((other) => other.name === name) !== index,
  );
  if (twice !== undefined) throw new Error(`${quote(twice.name)} is there twice; a release has no folders`);
  return files.sort((one, other) => (one.name < other.name ? -1 : 1));
}

export const isComplete = (asset: Asset | undefined, { digest }: File): boolean =>
  asset?.state === 'uploaded' && asset.digest === digest;

/** How the assets of a release differ from the files: one line each. */
export function differencesOf({ assets }: Release, files: readonly File[]): string[] {
  const wrong = files.filter(
    (file) =>
      !isComplete(
        assets.find(({ name }) => name === file.name),
        file,
      ),
  );
  const strange = assets.filter(({ name }) => !files.some((file) => file.name === name));
  return [
    ...wrong.map(({ name }) => `the asset ${quote(name)} is missing or is not the file that was signed`),
    ...strange.map(({ name }) => `the asset ${quote(name)} is not one of the signed files: delete it`),
  ];
}
