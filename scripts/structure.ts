// Measures the structure of the code and exits 1 where a limit is passed: `npm run structure -- [--strict] [ROOT]`.
import { join, posix, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Place, parseSources, type Source } from './parse-sources.ts';

type Limit = Readonly<{ what: string; limit: number; today?: number }>;

/** `today` allows what is still left over a limit: lower it with each step, drop it at the end. `--strict` ignores it. */
export const LIMITS = {
  fileCycles: { what: 'import cycles between files, types included', limit: 0 },
  roomCycles: { what: 'import cycles between rooms', limit: 0 },
  topFiles: { what: 'files at the top of src', limit: 2 },
  crowd: { what: 'files too many in a folder (12 each, verify 18)', limit: 0 },
  longFunctions: { what: 'functions over 60 lines, without the sandbox', limit: 0 },
  unusedExports: { what: 'exports that no other file imports', limit: 0 },
  literalSpreads: { what: 'spreads of literals', limit: 0 },
} satisfies Readonly<Record<string, Limit>>;
const FUNCTION_LINES = 60;
const FOLDER_FILES = 12;
/** Folders, as paths below src, that may have more. */
const LARGER_FOLDERS: Readonly<Record<string, number>> = { verify: 18 };
/** What the package exports from there is imported by others. */
const PUBLISHED = /^src\/library\/(signing|oidc)\.ts$/;
const SANDBOX: readonly string[] = ['loopback', 'sandbox'];
/** What counts as tests where an export has no other use. */
const TESTS: readonly string[] = ['__tests__', 'e2e', 'bench'];

export type Check = keyof typeof LIMITS;
export type Limits = Readonly<Record<Check, Limit>>;
type Finding = Readonly<{ now: number; list: readonly string[] }>;
type Report = Readonly<{
  checks: Readonly<Record<Check, Finding>>;
  /** What has no limit. */
  notes: Readonly<Record<string, Finding>>;
}>;
type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Measures the tree in a folder: its `src`, and who imports from there. */
export function inspect(root: string): Report {
  const sources = parseSources(resolve(root), ['src', ...TESTS, 'scripts']);
  const src = sources.filter(({ path }) => topOf(path) === 'src');
  const product = src.filter(({ path }) => !SANDBOX.includes(roomOf(path)));
  const folders = filesByFolder(src);
  const unused = unusedExports(src, sources);
  const others = sources.filter(({ path }) => !TESTS.includes(topOf(path)));
  const testOnly = unusedExports(src, others).filter((text) => !unused.includes(text));
  const linesIn = (top: string) => linesOf(sources.filter(({ path }) => topOf(path) === top));
  return {
    checks: {
      fileCycles: counted(cyclesOf(graphOf(src, (path) => path))),
      roomCycles: counted(cyclesOf(graphOf(src, roomOf), (from, to) => exampleOf(src, from, to))),
      topFiles: counted(src.map(({ path }) => path).filter((path) => path.split('/').length === 2)),
      crowd: crowdIn(folders),
      longFunctions: counted(placesIn(product, longFunctionsOf)),
      unusedExports: counted(unused),
      literalSpreads: counted(placesIn(src, ({ spreads }) => spreads)),
    },
    notes: {
      'files in the largest folder': {
        now: folders[0]?.files ?? 0,
        list: folders.slice(0, 1).map(({ folder }) => folder),
      },
      'base names in several rooms': counted(sharedNames(src)),
      'exports that only tests and bench import': counted(testOnly),
      'lines of the product': { now: linesOf(product), list: [] },
      'lines of the sandbox': { now: linesOf(src) - linesOf(product), list: [] },
      'lines of the tests': { now: linesIn('__tests__'), list: [] },
      'lines of e2e': { now: linesIn('e2e'), list: [] },
    },
  };
}

const counted = (list: readonly string[]): Finding => ({ now: list.length, list });
const linesOf = (sources: readonly Source[]): number => sources.reduce((sum, { lines }) => sum + lines, 0);
const topOf = (path: string): string => path.split('/')[0] ?? '';
/** The first folder below src. A file at the top is a room of its own. */
const roomOf = (path: string): string => path.split('/')[1] ?? '';

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

function placesIn(sources: readonly Source[], choose: (source: Source) => readonly Place[]): string[] {
  return sources.flatMap((source) =>
    choose(source).map(({ name, line }) => `${source.path}:${line} ${name}`),
  );
}

function longFunctionsOf({ functions }: Source): Place[] {
  return functions
    .filter(({ lines }) => lines > FUNCTION_LINES)
    .map(({ name, line, lines }) => ({ name: `${name}, ${lines} lines`, line }));
}

type Folder = Readonly<{ folder: string; files: number }>;

/** The folders below src, the largest first. */
function filesByFolder(src: readonly Source[]): Folder[] {
  const groups = groupBy(src, ({ path }) => posix.dirname(path).slice('src/'.length));
  return [...groups]
    .filter(([folder]) => folder !== '')
    .map(([folder, files]) => ({ folder, files: files.length }))
    .sort((a, b) => b.files - a.files);
}

function crowdIn(folders: readonly Folder[]): Finding {
  const allowed = (folder: string) => LARGER_FOLDERS[folder] ?? FOLDER_FILES;
  const large = folders.filter(({ folder, files }) => files > allowed(folder));
  return {
    now: large.reduce((sum, { folder, files }) => sum + files - allowed(folder), 0),
    list: large.map(({ folder, files }) => `${folder}: ${files} of ${allowed(folder)}`),
  };
}

/** The exports of src that no file of a list imports. */
function unusedExports(src: readonly Source[], importers: readonly Source[]): string[] {
  const imports = importers.flatMap(({ imports }) => imports);
  const importsOf = groupBy(imports, ({ to }) => to);
  const own = src.filter(({ path }) => !PUBLISHED.test(path));
  return placesIn(own, ({ path, exports }) => {
    const found = importsOf.get(path) ?? [];
    return exports.filter(({ name }) => !found.some(({ names }) => names === 'all' || names.has(name)));
  });
}

function sharedNames(src: readonly Source[]): string[] {
  return [...groupBy(src, ({ path }) => posix.basename(path))]
    .filter(([, files]) => new Set(files.map(({ path }) => roomOf(path))).size > 1)
    .map(([name, files]) => `${name}: ${files.map(({ path }) => posix.dirname(path)).join(', ')}`)
    .sort();
}

/** The imports within src, between files or between rooms. */
function graphOf(src: readonly Source[], nodeOf: (path: string) => string): Graph {
  const graph = new Map(src.map(({ path }) => [nodeOf(path), new Set<string>()]));
  const files = new Set(src.map(({ path }) => path));
  for (const { path, imports } of src) {
    for (const { to } of imports) {
      const inside = nodeOf(to) === nodeOf(path) && to !== path;
      if (files.has(to) && !inside) graph.get(nodeOf(path))?.add(nodeOf(to));
    }
  }
  return graph;
}

/** An import that leads from one room to another. */
function exampleOf(src: readonly Source[], from: string, to: string): string {
  const found = src
    .filter(({ path }) => roomOf(path) === from)
    .flatMap(({ path, imports }) => imports.map((entry) => ({ path, to: entry.to })))
    .find((entry) => roomOf(entry.to) === to && topOf(entry.to) === 'src');
  return found === undefined ? '' : ` (${found.path} imports ${found.to})`;
}

/** One entry for each set of nodes that all reach each other: a shortest cycle, and the rest of the set. */
function cyclesOf(graph: Graph, explain: (from: string, to: string) => string = () => ''): string[] {
  const paths = new Map([...graph.keys()].map((node) => [node, shortestPaths(graph, node)]));
  const done = new Set<string>();
  return [...paths].flatMap(([node, ways]) => {
    if (done.has(node) || !ways.has(node)) return [];
    const set = [...ways.keys()].filter((other) => paths.get(other)?.has(node)).sort();
    for (const member of set) done.add(member);
    const [cycle = []] = set
      .map((member) => paths.get(member)?.get(member) ?? [])
      .sort((a, b) => a.length - b.length);
    const [start = '', ...steps] = cycle;
    const text = steps.map((to, index) => ` → ${to}${explain(cycle[index] ?? '', to)}`).join('');
    const rest = set.filter((member) => !cycle.includes(member));
    return [`${start}${text}${rest.length === 0 ? '' : `; tied to these: ${rest.join(', ')}`}`];
  });
}

/** For each node that can be reached, itself only by a cycle, the nodes from the start to it. */
function shortestPaths(graph: Graph, start: string): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const queue: (readonly string[])[] = [[start]];
  for (const path of queue) {
    for (const next of graph.get(path.at(-1) ?? '') ?? []) {
      if (found.has(next)) continue;
      found.set(next, [...path, next]);
      queue.push([...path, next]);
    }
  }
  return found;
}

/** The report as text, and whether every limit holds. */
export function judge({ checks, notes }: Report, strict: boolean, limits: Limits = LIMITS) {
  const rows = (Object.entries(limits) as [Check, Limit][]).map(([check, { what, limit, today = limit }]) => {
    const { now, list } = checks[check];
    const allowed = strict ? limit : Math.max(limit, today);
    const state = now > allowed ? 'too many' : now > limit ? 'to do' : '';
    return { what, list: now > limit ? list : [], cells: [now, limit, allowed], state };
  });
  const free = Object.entries(notes).map(([what, { now, list }]) => ({
    what,
    list,
    cells: [now],
    state: '',
  }));
  const all = [{ what: '', list: [], cells: ['now', 'limit', 'today'], state: '' }, ...rows, ...free];
  const table = all.map(({ what, cells, state }) =>
    `${what.padEnd(50)}${cells.map((cell) => `${cell}`.padStart(7)).join('')}  ${state}`.trimEnd(),
  );
  const lists = all
    .filter(({ list }) => list.length > 0)
    .map(({ what, list }) => ['', `${what}:`, ...list.map((entry) => `  ${entry}`)].join('\n'));
  const holds = rows.every(({ state }) => state !== 'too many');
  return { text: `${[...table, ...lists].join('\n')}\n`, holds };
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { strict: { type: 'boolean', default: false } },
  });
  const { text, holds } = judge(inspect(positionals[0] ?? join(import.meta.dirname, '..')), values.strict);
  process.stdout.write(text);
  if (!holds) process.exitCode = 1;
}
