// Lines of the input `files` → patterns: each inclusion with the exclusions that follow it.
import { sep } from 'node:path';
import { Failure, quote } from '../../errors/failure.ts';
import { Pattern } from './glob-pattern.ts';

type Inclusion = Readonly<{
  line: string;
  include: readonly Pattern[];
  excludes: readonly Pattern[];
  /** The line read literally, if that differs. */
  literal: Literal | undefined;
  /** The same for the exclusions. */
  literalExcludes: readonly Literal[];
}>;

/** A line with brackets or backslashes, and its meaning if these are literal characters. */
export type Literal = Readonly<{ line: string; escaped: string; patterns: readonly Pattern[] }>;

/**
 * Reads patterns, one per line; an exclusion (`!`) applies to the inclusions before it, as in @actions/glob. Throws
 * `input-invalid` when there is no inclusion or a line is not a valid pattern.
 */
export function parsePatterns(text: string): readonly Inclusion[] {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const inclusions: Inclusion[] = [];
  let excludes: Pattern[] = [];
  let literalExcludes: Literal[] = [];
  for (const line of lines.reverse()) {
    const patterns = toPatterns(line);
    const literal = literalOf(line);
    if (patterns[0]?.negate === true) {
      excludes = [...excludes, ...patterns];
      if (literal !== undefined) literalExcludes = [...literalExcludes, literal];
    } else inclusions.unshift({ line, include: patterns, excludes, literal, literalExcludes });
  }
  if (inclusions.length > 0) return inclusions;
  const reason = lines.length === 0 ? 'is empty' : 'only excludes files';
  throw new Failure('input-invalid', `input "files" ${reason}; give at least one pattern, such as dist/*`);
}

/** The maximum length of a path (Linux: PATH_MAX). */
const MAX_CHARACTERS = 4096;
/** More than a pattern needs. The time that the library takes grows faster than their number. */
const MAX_BRACKETS = 100;

/** The pattern, and a second one for everything below a directory with that name. */
function toPatterns(line: string): Pattern[] {
  const refuse = (what: string) =>
    new Failure('input-invalid', `input "files": pattern ${quote(line)} ${what}`);
  if (line.includes('\0')) throw refuse('contains a NUL');
  if (line.length > MAX_CHARACTERS) throw refuse(`is longer than ${MAX_CHARACTERS} characters`);
  if (line.split('[').length > MAX_BRACKETS + 1) throw refuse(`has more than ${MAX_BRACKETS} brackets`);
  return compile(line);
}

function literalOf(line: string): Literal | undefined {
  const escaped = line.replace(sep === '/' ? /[[\\]/g : /\[/g, (character) =>
    character === '[' ? '[[]' : '\\\\',
  );
  return escaped === line ? undefined : { line, escaped, patterns: compile(escaped) };
}

function compile(line: string): Pattern[] {
  try {
    const pattern = new Pattern(line);
    const whole = pattern.segments.at(-1) === '**' && !pattern.trailingSeparator;
    return whole ? [pattern] : [pattern, new Pattern(pattern.negate, true, [...pattern.segments, '**'])];
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.replace(/^Invalid pattern '.*'\. /s, '') : '';
    throw new Failure('input-invalid', `input "files": pattern ${quote(line)} cannot be used: ${reason}`, {
      cause,
    });
  }
}
