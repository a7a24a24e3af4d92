// The permissions and jobs in a workflow file: as much YAML as that needs, and undefined wherever it is not plain.

/** A `permissions:` of a workflow or job. */
export type Grants = Readonly<{
  line: number;
  /** `read-all` or `write-all`. */
  all: 'read' | 'write' | undefined;
  scopes: ReadonlyMap<string, string>;
}>;
export type Job = Readonly<{
  id: string;
  line: number;
  /** It calls a reusable workflow (`uses:`). */
  calls: boolean;
  permissions: Grants | undefined;
}>;
export type Workflow = Readonly<{ permissions: Grants | undefined; jobs: readonly Job[] }>;

type Line = Readonly<{ number: number; indent: number; text: string }>;
type Entry = Readonly<{ key: string; value: string; line: number; children: readonly Line[] }>;
/** Thrown and caught in this file alone. */
class Unclear extends Error {}

const MAX_CHARACTERS = 1024 * 1024;
/** A key and its value; steps may have longer lines, which nobody reads. */
const MAX_LINE_CHARACTERS = 8192;
const KEY = /^(?:"([^"\\]+)"|'([^']+)'|([A-Za-z_][\w-]*))[ \t]*:(?:[ \t](.*))?$/s;
/** GitHub: workflow syntax, `jobs.<job_id>`. Names are printed, so that any other could be a command to the runner. */
const JOB_ID = /^[A-Za-z_][\w-]*$/;

/** Reads a workflow file; undefined when anything that matters is not plain enough to be sure. Lines count from 1. */
export function readWorkflow(text: string): Workflow | undefined {
  if (text.length > MAX_CHARACTERS) return undefined;
  try {
    const entries = readMapping(readLines(text));
    const jobs = find(entries, 'jobs');
    if (jobs === undefined || withoutAnchor(jobs.value) !== '') return undefined;
    return {
      permissions: readGrants(find(entries, 'permissions')),
      jobs: readMapping(jobs.children).map(readJob),
    };
  } catch (error) {
    if (error instanceof Unclear) return undefined;
    throw error;
  }
}

/**
 * The path of the workflow file inside the checkout, from GITHUB_WORKFLOW_REF; undefined when the file belongs to
 * another repository or the variable is not what GitHub sets.
 */
export function workflowPath(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const match = /^([^/@]+\/[^/@]+)\/(\.github\/workflows\/[^/@]+\.ya?ml)@/.exec(
    env['GITHUB_WORKFLOW_REF'] ?? '',
  );
  return match?.[1] === env['GITHUB_REPOSITORY'] ? match?.[2] : undefined;
}

function readJob({ key, value, line, children }: Entry): Job {
  if (withoutAnchor(value) !== '' || !JOB_ID.test(key)) throw new Unclear();
  const entries = readMapping(children);
  return {
    id: key,
    line,
    calls: find(entries, 'uses') !== undefined,
    permissions: readGrants(find(entries, 'permissions')),
  };
}

function readGrants(entry: Entry | undefined): Grants | undefined {
  if (entry === undefined) return undefined;
  const value = withoutAnchor(entry.value);
  const { line } = entry;
  const all = /^(read|write)-all$/.exec(value)?.[1];
  if (all === 'read' || all === 'write') return { line, all, scopes: new Map() };
  const flow = /^\{([^{}]*)\}$/.exec(value)?.[1];
  if (flow === undefined && value !== '') throw new Unclear();
  const pairs =
    flow === undefined
      ? readMapping(entry.children)
      : flow.trim() === ''
        ? []
        : flow.split(',').map((pair) => readEntry({ number: line, indent: 0, text: pair.trim() }));
  const scopes = new Map(pairs.map(({ key, value }) => [key, value]));
  const plain = pairs.every(({ key, value }) => /^[a-z-]+$/.test(key) && /^(read|write|none)$/.test(value));
  if (!plain || scopes.size !== pairs.length) throw new Unclear();
  return { line, all: undefined, scopes };
}

/** Blank lines and comments left out, and the mark that may open a document. */
function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (const [index, raw] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const line = raw.trimEnd();
    const indent = line.length - line.replace(/^ +/, '').length;
    const content = line.slice(indent);
    if (content === '' || content.startsWith('#') || (lines.length === 0 && content === '---')) continue;
    lines.push({ number: index + 1, indent, text: content });
  }
  return lines;
}

/** A block mapping: the keys at the indent of its first line; deeper lines belong to the key before them. */
function readMapping(lines: readonly Line[]): readonly Entry[] {
  const indent = lines[0]?.indent;
  const entries: (Entry & { children: Line[] })[] = [];
  for (const line of lines) {
    const last = entries.at(-1);
    // A list may stand at the indent of its key.
    const inside = line.indent > (indent ?? 0) || (last?.value === '' && /^-( |$)/.test(line.text));
    if (last !== undefined && inside) last.children.push(line);
    else if (line.indent === indent) entries.push({ ...readEntry(line), children: [] });
    else throw new Unclear();
  }
  if (entries.length === 0 || new Set(entries.map(({ key }) => key)).size !== entries.length)
    throw new Unclear();
  return entries;
}

function readEntry(line: Line): Entry {
  if (line.text.length > MAX_LINE_CHARACTERS) throw new Unclear();
  const match = KEY.exec(line.text);
  const key = match?.[1] ?? match?.[2] ?? match?.[3];
  if (key === undefined) throw new Unclear();
  return { key, value: readScalar(match?.[4] ?? ''), line: line.number, children: [] };
}

/** A value without its quotes and comment. A quoted text that goes on in the next line could hold anything. */
function readScalar(text: string): string {
  const value = text.trim();
  if (!/^["']/.test(value)) {
    const comment = value.search(/(?:^|\s)#/);
    return comment < 0 ? value : value.slice(0, comment).trimEnd();
  }
  const quoted = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)')\s*(?:#.*)?$/.exec(value);
  if (quoted === null) throw new Unclear();
  return quoted[1] ?? quoted[2] ?? '';
}

function withoutAnchor(value: string): string {
  return value.replace(/^&[\w-]+\s*/, '');
}

function find(entries: readonly Entry[], key: string): Entry | undefined {
  return entries.find((entry) => entry.key === key);
}
