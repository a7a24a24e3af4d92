// The permissions and jobs in a workflow file, with their lines; undefined if any of it is uncertain.
import { isAlias, isMap, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';

/** A `permissions:` of a workflow or job. */
export type Grants = Readonly<{
  line: number;
  /** The anchor of these lines, if an alias elsewhere needs it. */
  anchor: string | undefined;
  /** `read-all` or `write-all`. */
  all: 'read' | 'write' | undefined;
  scopes: ReadonlyMap<string, string>;
  /** The anchors of the values of scopes, by the scope. */
  scopeAnchors: ReadonlyMap<string, string>;
}>;
export type Job = Readonly<{
  id: string;
  /** The job that contains these lines: this job, or the job that it is an alias of. */
  written: string;
  line: number;
  /** The anchor of these lines, if an alias elsewhere needs it. */
  anchor: string | undefined;
  /** It is written in braces, `{…}`. */
  flow: boolean;
  /** It calls a reusable workflow (`uses:`). */
  calls: boolean;
  permissions: Grants | undefined;
}>;
export type Workflow = Readonly<{ permissions: Grants | undefined; jobs: readonly Job[] }>;

type Entry = Readonly<{
  key: string;
  line: number;
  /** The node that an alias refers to, or the node itself. */
  value: Node | null;
  isAlias: boolean;
  /** The anchor of the node, if an alias refers to it. */
  anchor: string | undefined;
  /** The mapping is written in braces. */
  flow: boolean;
}>;
/** The keys of a mapping. Throws Unclear for anything else. */
type Read = (node: Node | null) => readonly Entry[];
/** Thrown and caught in this file only. */
class Unclear extends Error {}

/** The time that the library needs grows with the length: it takes a few seconds for this much of its slowest input. */
const MAX_CHARACTERS = 256 * 1024;
/** Many more than GitHub has. Any number of jobs may use them through an alias. */
const MAX_SCOPES = 100;
/** GitHub: workflow syntax, `jobs.<job_id>`. Names are printed, and any other text could be a command to the runner. */
const JOB_ID = /^[A-Za-z_][\w-]*$/;

/**
 * Reads a workflow file; undefined when GitHub would refuse it, or when a relevant part is too complex to be certain.
 * Line numbers start at 1. Throws nothing.
 */
export function readWorkflow(text: string): Workflow | undefined {
  if (text.length > MAX_CHARACTERS) return undefined;
  try {
    const { contents, read } = parse(text);
    const entries = read(contents);
    return {
      permissions: readGrants(find(entries, 'permissions'), read),
      jobs: readJobs(read(find(entries, 'jobs')?.value ?? null), read),
    };
  } catch (error) {
    if (error instanceof Unclear) return undefined;
    throw error;
  }
}

/** Never expands aliases: each is one step to the node that it refers to, and does not make the text longer. */
function parse(text: string): { contents: Node | null; read: Read } {
  const lineCounter = new LineCounter();
  // With the schema `failsafe` all scalars are text. The library would compare each key with every other one; we use a
  // Set.
  const options = { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, lineCounter } as const;
  // The library does not treat a single carriage return as the end of a line.
  const document = parseDocument(text.replace(/\r\n?/g, '\n'), options);
  if (document.errors.length > 0 || document.warnings.length > 0) throw new Unclear();
  // `Alias.resolve` walks the whole document each time; this walks it once.
  const anchors = new Map<string, Node>();
  const targets = new Map<Node, Node | undefined>();
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) targets.set(node, anchors.get(node.source));
      else if (node.anchor !== undefined) anchors.set(node.anchor, node);
      if (isMap(node)) assertKeys(node.items.map(({ key }) => keyOf(key)));
    },
  });
  const meant = new Set(targets.values());
  const resolve = (node: Node | null) => (isAlias(node) ? (targets.get(node) ?? null) : node);
  const anchorOf = (node: Node | null) =>
    node !== null && !isAlias(node) && meant.has(node) ? node.anchor : undefined;
  const read = (node: Node | null) => {
    if (!isMap<Node, Node | null>(node) || node.tag !== undefined) throw new Unclear();
    return node.items.map(({ key, value }) => ({
      key: keyOf(key),
      line: lineCounter.linePos(key.range?.[0] ?? 0).line,
      value: resolve(value),
      isAlias: isAlias(value),
      anchor: anchorOf(value),
      flow: node.flow === true,
    }));
  };
  return { contents: document.contents, read };
}

/** GitHub refuses a duplicate key, and a merge key. */
function assertKeys(keys: readonly string[]): void {
  if (new Set(keys).size !== keys.length || keys.includes('<<')) throw new Unclear();
}

function keyOf(node: unknown): string {
  const key = textOf(node);
  if (key === undefined) throw new Unclear();
  return key;
}

function textOf(node: unknown): string | undefined {
  return isScalar(node) && node.tag === undefined && typeof node.value === 'string' ? node.value : undefined;
}

function readJobs(entries: readonly Entry[], read: Read): readonly Job[] {
  const jobs = new Map<Node, Job>();
  return entries.map((entry) => {
    const { key, value } = entry;
    if (value === null || !JOB_ID.test(key)) throw new Unclear();
    const job = jobs.get(value) ?? readJob(entry, read);
    jobs.set(value, job);
    return { ...job, id: key };
  });
}

function readJob({ key: id, line, value, anchor, flow }: Entry, read: Read): Job {
  const entries = read(value);
  const calls = find(entries, 'uses') !== undefined;
  const isFlow = flow || entries.some((entry) => entry.flow);
  const permissions = readGrants(find(entries, 'permissions'), read);
  return { id, written: id, line, anchor, flow: isFlow, calls, permissions };
}

function readGrants(entry: Entry | undefined, read: Read): Grants | undefined {
  if (entry === undefined) return undefined;
  const { line, value, anchor } = entry;
  const all = /^(read|write)-all$/.exec(textOf(value) ?? '')?.[1];
  if (all === 'read' || all === 'write')
    return { line, anchor, all, scopes: new Map(), scopeAnchors: new Map() };
  if (isMap(value) && value.items.length > MAX_SCOPES) throw new Unclear();
  const written = read(value);
  const scopes = new Map(written.map((scope) => [scope.key, textOf(scope.value) ?? '']));
  const plain = [...scopes].every(
    ([name, access]) => /^[a-z-]+$/.test(name) && /^(read|write|none)$/.test(access),
  );
  if (!plain) throw new Unclear();
  // For an alias, these anchors belong to other lines.
  const anchored = entry.isAlias ? [] : written;
  const scopeAnchors = new Map(
    anchored.flatMap((scope) => (scope.anchor === undefined ? [] : [[scope.key, scope.anchor] as const])),
  );
  return { line, anchor, all: undefined, scopes, scopeAnchors };
}

function find(entries: readonly Entry[], key: string): Entry | undefined {
  return entries.find((entry) => entry.key === key);
}
