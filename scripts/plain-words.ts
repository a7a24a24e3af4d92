// The words that must not come back, each with what to write instead, and where the documents have one.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PAGES: readonly string[] = ['*.md', 'docs/**/*.md', 'bench/*.md'];
/** Pages whose text is written elsewhere: in `src/errors/remedies.ts`, in `e2e/compatibility.sh`. */
const OTHERS_PAGES: readonly string[] = ['docs/TROUBLESHOOTING.md', 'docs/COMPATIBILITY.md'];

type Row = Readonly<{ pattern: RegExp; instead: string; example: string }>;

/** Add a row when a reader stumbles over a word; `example` is a text that the pattern must find. */
export const REPLACED_WORDS: readonly Row[] = [
  { pattern: /\bwhoever\b/, instead: 'the person who, anyone who', example: 'whoever opens the link' },
  { pattern: /\bnobody\b/, instead: 'no one, or say who does not', example: 'nobody is asked' },
  { pattern: /\b(some|any|every)body else('s)?\b/, instead: 'someone else', example: "somebody else's code" },
  { pattern: /\banew\b/, instead: 'again', example: 'a run that is started anew' },
  { pattern: /\balone\b/, instead: 'only', example: 'the digest alone' },
  { pattern: /\bfor ever\b/, instead: 'permanently', example: 'a log keeps it for ever' },
  { pattern: /\bbesides?\b/, instead: 'next to, in addition to', example: 'the bundle beside its file' },
  { pattern: /\b(stands|stood)\b/, instead: 'is', example: 'what stands in the file' },
  { pattern: /\b(lies|lay)\b/, instead: 'is', example: 'what lies there' },
  { pattern: /\b(is|are|was|were|be|being) told\b/, instead: 'a message says', example: 'you are told why' },
  { pattern: /\btells? (more|of)\b/, instead: 'says more, describes', example: 'the page tells more' },
  { pattern: /\bto the letter\b/, instead: 'exactly', example: 'compared to the letter' },
  { pattern: /\bturns? out\b/, instead: 'is', example: 'as it turns out' },
  { pattern: /\bleft out,/, instead: 'Default: …', example: 'Left out, each is next to its file' },
  { pattern: /\bmend(s|ed|ing)?\b/, instead: 'fix', example: 'mend the workflow' },
  { pattern: /\bthere is none\b/, instead: 'it does not exist', example: 'where there is none' },
  {
    pattern:
      /\b(once|one|\d|files?|requests|patterns?|claims?|bundles?|fields?|milliseconds?|core) an? (line|file|second|minute|hour|release|run|job|code)\b/,
    instead: 'per line, per minute',
    example: 'glob patterns, one a line',
  },
  { pattern: /\bwill do\b/, instead: 'is enough', example: 'a draft will do' },
  { pattern: /\bvouch(es|ed)?\b/, instead: 'confirm, issue', example: 'who vouched for them' },
  { pattern: /\bhence\b/, instead: 'so', example: 'hence a file' },
  {
    pattern: /\bput the owner\b/,
    instead: 'Replace … with the owner',
    example: 'Put the owner of this repository',
  },
  { pattern: /\bheld against\b/, instead: 'compared with', example: 'held against the policy' },
  { pattern: /\basked of whom\b/, instead: 'each request', example: 'say what is asked of whom' },
  { pattern: /\bunseen\b/, instead: 'that do not show, without reading', example: 'signed unseen' },
  { pattern: /\bgoes on where\b/, instead: 'continues where', example: 'it goes on where it stopped' },
  {
    pattern: /\b(commonest|foretell|foretold|calmly)\b/,
    instead: 'the usual word',
    example: 'the commonest reason',
  },
  // What the glossary replaces.
  { pattern: /\blog-ins?\b/, instead: 'login', example: 'a log-in' },
  { pattern: /\bloopback sigstore\b/, instead: 'sandbox', example: 'the loopback Sigstore' },
  { pattern: /\btrust roots?\b/, instead: 'trusted root', example: 'a trust root' },
  {
    pattern: /(?<!\bthat |\bto |\bwho )\bshares?\b(?! (a|an|the|one|it|its)\b)/,
    instead: 'shard',
    example: "this job's share",
  },
  { pattern: /\bhand(s|ed|ing)? (it )?over\b/, instead: 'publish', example: 'publish hands it over' },
  { pattern: /\bfaults?\b/, instead: 'failure', example: 'a fault of the service' },
  { pattern: /\brehears\w*/, instead: 'dry run', example: 'a rehearsal' },
];

/**
 * Each such word in the prose of a Markdown text, as `LINE: word (write: …)`. Code, links, comments and the titles of
 * tests do not count.
 */
export function replacedWordsIn(markdown: string): string[] {
  const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
  const prose = markdown
    .replace(/^```[\s\S]*?^```/gm, blank)
    .replace(/`[\w./-]+\.test\.ts`: .*$/gm, blank)
    .replace(/<!--[\s\S]*?-->|`[^`]*`|\]\([^)]*\)|\bhttps?:\S+/g, blank);
  // A word pair may be broken over two lines.
  const oneLine = prose.replaceAll('\n', ' ');
  const found = REPLACED_WORDS.flatMap(({ pattern, instead }) =>
    [...oneLine.matchAll(new RegExp(pattern, 'gi'))].map(({ 0: word, index }) => {
      const line = markdown.slice(0, index).split('\n').length;
      return { line, text: `${line}: ${word} (write: ${instead})` };
    }),
  );
  return found.sort((one, other) => one.line - other.line).map(({ text }) => text);
}

/** The same for every document in a checkout, each as `PAGE:LINE: word (write: …)`. */
export function replacedWordsInDocuments(root: string): string[] {
  const pages = PAGES.flatMap((pattern) => globSync(pattern, { cwd: root })).map((path) =>
    path.replaceAll('\\', '/'),
  );
  return pages
    .filter((page) => !OTHERS_PAGES.includes(page))
    .flatMap((page) =>
      replacedWordsIn(readFileSync(join(root, page), 'utf8')).map((found) => `${page}:${found}`),
    );
}
