// A document of the repository → the same as users of a release read it elsewhere: links that work anywhere, and the
// commit of the release in place of the placeholder.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { quote } from '../../src/errors/failure.ts';

export type ReleasedAt = Readonly<{
  root: string;
  /** `owner/name`. */
  repository: string;
  /** 40 hexadecimal digits. */
  commit: string;
  version: string;
}>;

/** How the documents write the commit of a release, and the repository, which has its owner only in package.json. */
const COMMIT = '<commit>';
const PLACEHOLDER = /\bocto\/sigstore-sign((?:\/[\w.-]+)*)(?:@<commit>)?/g;
const PICTURE = /\.(png|svg|gif|jpe?g)$/i;

/**
 * In: a document at the root of the repository. Out: relative links and pictures lead to the tag of the release, `uses:`
 * names its commit, and sentences about the placeholder are left out. Throws an Error that names a link to a file that
 * does not exist, or a placeholder that is left.
 */
export function filledMarkdown(text: string, at: ReleasedAt): string {
  // Every second part is a block of code.
  const parts = text.replaceAll('\r\n', '\n').split(/^(```[\s\S]*?^```)$/m);
  const filled = parts.map((part, index) => (index % 2 === 1 ? filledCode(part, at) : filledProse(part, at)));
  const result = filled.join('');
  const [left] = result.match(/^.*<commit>.*$/m) ?? [];
  if (left !== undefined) throw new Error(`no commit can be filled in here: ${quote(left)}`);
  return result;
}

/** `uses: OWNER/NAME@<commit>` becomes `uses: OWNER/NAME@COMMIT # vX.Y.Z`, as Dependabot and Renovate read it. */
function filledCode(code: string, at: ReleasedAt): string {
  return code.replace(/^.*$/gm, (line) => {
    const named = withNames(line, at);
    return line.includes(COMMIT) ? `${named.trimEnd()} # v${at.version}` : named;
  });
}

/** Text with the name of the repository, and its commit if the text asks for it, in place of the placeholder. */
const withNames = (text: string, at: ReleasedAt): string =>
  text.replace(PLACEHOLDER, (whole, path: string) =>
    whole.endsWith(COMMIT) ? pinned(at, path) : `${at.repository}${path}`,
  );

/** What a workflow uses: the action, or the one in the folder `path` (`/verify`), at the commit of the release. */
export const pinned = ({ repository, commit }: ReleasedAt, path = ''): string =>
  `${repository}${path}@${commit}`;

function filledProse(prose: string, at: ReleasedAt): string {
  const paragraphs = prose.split(/(\n{2,})/).map(withoutPlaceholderSentences);
  const kept = paragraphs.join('').replace(/\n{3,}/g, '\n\n'); // where a whole paragraph is left out
  return withNames(kept, at).replace(
    /(\]\(|\b(?:src|srcset|href)=")([^)"\s]+)(?=[)"])/g,
    (_, before: string, to: string) => {
      return `${before}${addressOf(to, at)}`;
    },
  );
}

/** A paragraph without the sentences that say what to put in place of the placeholder. Lists and tables stay as they are. */
function withoutPlaceholderSentences(paragraph: string): string {
  if (!paragraph.includes(COMMIT) || /^\s*([-*|#<]|\d+\.)/.test(paragraph)) return paragraph;
  const sentences = paragraph.split(/(?<=[.!?:])\s+/);
  return sentences.filter((sentence) => !sentence.includes(COMMIT)).join(' ');
}

/** The address of a link's target, from anywhere. Addresses and anchors stay as they are. */
function addressOf(target: string, { root, repository, version }: ReleasedAt): string {
  if (/^([a-z]+:|#|\/)/i.test(target)) return target;
  const [path = '', anchor] = target.split('#');
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (found === undefined) throw new Error(`a link leads to ${quote(path)}, which does not exist`);
  if (PICTURE.test(path)) return `https://raw.githubusercontent.com/${repository}/v${version}/${path}`;
  const kind = found.isDirectory() ? 'tree' : 'blob';
  const place = anchor === undefined ? '' : `#${anchor}`;
  return `https://github.com/${repository}/${kind}/v${version}/${path}${place}`;
}
