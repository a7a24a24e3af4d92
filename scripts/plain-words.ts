// The words that must not come back, each with what to write instead, and where documents and comments have one.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blank, readComments } from './comments.ts';

const PAGES: readonly string[] = ['*.md', 'docs/**/*.md', 'bench/*.md'];
/** TypeScript files whose comments are read. */
const SOURCES: readonly string[] = [
  'src/**/*.ts',
  '__tests__/**/*.ts',
  'e2e/**/*.ts',
  'scripts/**/*.ts',
  'bench/**/*.ts',
];
/** Pages whose text is written elsewhere: in `src/errors/remedies.ts`, in `e2e/compatibility.sh`. */
const OTHERS_PAGES: readonly string[] = ['docs/TROUBLESHOOTING.md', 'docs/COMPATIBILITY.md'];

type Row = Readonly<{
  pattern: RegExp;
  instead: string;
  /** Text that the pattern must find. */
  example: string;
  /** The word is the right one in comments of these folders. */
  except?: readonly string[];
}>;

/** The sandbox has a `Fault` and a `Lie` that it can send on purpose, and tests use them. */
const WITH_FAULTS: readonly string[] = ['src/sandbox/', '__tests__/', 'e2e/', 'bench/'];

/** Add a row when a reader stumbles over a word. */
export const REPLACED_WORDS: readonly Row[] = [
  { pattern: /\bwhoever\b/, instead: 'the person who, anyone who', example: 'whoever opens the link' },
  { pattern: /\bnobody\b/, instead: 'no one, or say who does not', example: 'nobody is asked' },
  { pattern: /\b(some|any|every)body else('s)?\b/, instead: 'someone else', example: "somebody else's code" },
  { pattern: /\banew\b/, instead: 'again', example: 'a run that is started anew' },
  { pattern: /\balone\b/, instead: 'only', example: 'the digest alone' },
  { pattern: /\bfor ever\b/, instead: 'permanently', example: 'a log keeps it for ever' },
  { pattern: /\bbesides?\b/, instead: 'next to, in addition to', example: 'the bundle beside its file' },
  { pattern: /\b(stands|stood)\b/, instead: 'is', example: 'what stands in the file' },
  { pattern: /\b(lies|lay)\b/, instead: 'is', example: 'what lies there', except: WITH_FAULTS },
  { pattern: /\b(is|are|was|were|be|being) told\b/, instead: 'a message says', example: 'you are told why' },
  { pattern: /\btells? (more|of)\b/, instead: 'says more, describes', example: 'the page tells more' },
  { pattern: /\bto the letter\b/, instead: 'exactly', example: 'compared to the letter' },
  { pattern: /\bturns? out\b/, instead: 'is', example: 'as it turns out' },
  { pattern: /\bleft out,/, instead: 'Default: …', example: 'Left out, each is next to its file' },
  { pattern: /\bmend(s|ed|ing)?\b/, instead: 'fix', example: 'mend the workflow' },
  { pattern: /\bthere is none\b/, instead: 'it does not exist', example: 'where there is none' },
  {
    pattern:
      /\b(once|one|\d|files?|requests|patterns?|claims?|bundles?|fields?|milliseconds?|core) an? (line|file|second|minute|hour|release|run|job|code)\b(?! (signs|runs|has|makes)\b)/,
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
  { pattern: /\bhears?\b/, instead: 'is called with, gets', example: 'hears each secret' },
  { pattern: /\b(became|becomes?) of\b/, instead: 'the result for', example: 'what became of each file' },
  { pattern: /\bforeseen\b/, instead: 'expected', example: 'a name that was not foreseen' },
  { pattern: /\bafresh\b/, instead: 'again', example: 'it is signed afresh' },
  { pattern: /\bfront doors?\b/, instead: 'the action, the command', example: 'both front doors' },
  { pattern: /\b(any|some|every)body\b(?! else)/, instead: 'anyone, no one', example: 'anybody can' },
  { pattern: /\bat hand\b/, instead: 'available, in memory', example: 'the root at hand' },
  { pattern: /\bleft out[;:]/, instead: 'Default: …', example: 'left out: next to each file' },
  { pattern: /\bwithout a word\b/, instead: 'without a message', example: 'it closes without a word' },
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
    pattern: /(?<!\bthat |\bto |\bwho |\ball )\bshares?\b(?! (a|an|the|one|it|its|their|most|what|with)\b)/,
    instead: 'shard',
    example: "this job's share",
  },
  { pattern: /\bhand(s|ed|ing)? (it )?over\b/, instead: 'publish', example: 'publish hands it over' },
  { pattern: /\bfaults?\b/, instead: 'failure', example: 'a fault of the service', except: WITH_FAULTS },
  { pattern: /\brehears\w*/, instead: 'dry run', example: 'a rehearsal' },
];

/**
 * Each such word in the prose of a Markdown text, as `LINE: word (write: …)`. Code, links, comments and the titles of
 * tests do not count.
 */
export function replacedWordsIn(markdown: string): string[] {
  return wordsIn(
    markdown
      .replace(/^```[\s\S]*?^```/gm, blank)
      .replace(/`[\w./-]+\.test\.ts`: .*$/gm, blank)
      .replace(/<!--[\s\S]*?-->|`[^`]*`|\]\([^)]*\)|\bhttps?:\S+/g, blank),
  );
}

/** The same for every document in a checkout, each as `PAGE:LINE: word (write: …)`. */
export function replacedWordsInDocuments(root: string): string[] {
  return pathsOf(root, PAGES)
    .filter((page) => !OTHERS_PAGES.includes(page))
    .flatMap((page) =>
      replacedWordsIn(readFileSync(join(root, page), 'utf8')).map((found) => `${page}:${found}`),
    );
}

/** The same for comments and titles of tests in TypeScript files, given as patterns. Other code does not count. */
export function replacedWordsInComments(root: string, patterns = SOURCES): string[] {
  return readComments(root, pathsOf(root, patterns)).flatMap(({ path, text }) => {
    const prose = text.replace(/```[\s\S]*?```/g, blank).replace(/`[^`\n]*`|\bhttps?:\S+/g, blank);
    return wordsIn(prose, path).map((found) => `${path}:${found}`);
  });
}

function pathsOf(root: string, patterns: readonly string[]): string[] {
  return patterns
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

function wordsIn(prose: string, path = ''): string[] {
  const rows = REPLACED_WORDS.filter(({ except = [] }) => !except.some((folder) => path.startsWith(folder)));
  const found = rows.flatMap(({ pattern, instead }) => {
    // Words that belong together may be on two lines.
    const spaced = pattern.source.replaceAll(' ', '(?: +| *\\n *)');
    return [...prose.matchAll(new RegExp(spaced, 'gi'))].map(({ 0: match, index }) => {
      const line = prose.slice(0, index).split('\n').length;
      return { line, text: `${line}: ${match.replace(/\s+/g, ' ')} (write: ${instead})` };
    });
  });
  return found.sort((one, other) => one.line - other.line).map(({ text }) => text);
}
