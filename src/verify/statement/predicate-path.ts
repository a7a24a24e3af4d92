// The place of a value in a predicate: a dotted path or a JSON pointer → the value, or why it is not there.
import { isRecord } from '../../encoding/strict-json.ts';
import { quote } from '../../errors/failure.ts';

const SLSA_V1 = 'https://slsa.dev/provenance/v1';

/**
 * SLSA v1 moved the fields of v0.2 into two objects. A dotted path may leave out the object, so that `builder.id` means
 * the same in both versions (slsa.dev/spec/v1.0/provenance, "Schema").
 */
const SLSA_V1_PARENTS: ReadonlyMap<string, string> = new Map([
  ['builder', 'runDetails'],
  ['metadata', 'runDetails'],
  ['byproducts', 'runDetails'],
  ['buildType', 'buildDefinition'],
  ['externalParameters', 'buildDefinition'],
  ['internalParameters', 'buildDefinition'],
  ['resolvedDependencies', 'buildDefinition'],
]);

/** What is wrong with a path, as the end of a sentence about its line; undefined if nothing is. */
export function pathProblem(path: string): string | undefined {
  if (isPointer(path)) {
    if (!/~(?![01])/.test(path)) return undefined;
    return `has the JSON pointer ${quote(path)}, in which ~ is written ~0 and / in a name is written ~1`;
  }
  const wrong = (how: string) => `has the path ${quote(path)}; ${how}`;
  if (/[[\]]/.test(path)) return wrong('write an element of a list by its number, such as list.0.name');
  if (path.includes('*')) return wrong('a path has no *, only a value does');
  if (path.split('.').some((name) => name === '' || name.trim() !== name))
    return wrong('write names with one dot between them, such as builder.id, or a JSON pointer');
  return undefined;
}

/** The names and numbers on the way from the predicate to the value. In: a path without a problem. */
export function segmentsOf(path: string, predicateType: string): readonly string[] {
  // RFC 6901, section 4: ~1 is decoded first, so that ~01 becomes ~1.
  if (isPointer(path))
    return path
      .slice(1)
      .split('/')
      .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
  const segments = path.split('.');
  const [first = ''] = segments;
  const parent = predicateType === SLSA_V1 ? SLSA_V1_PARENTS.get(first) : undefined;
  return parent === undefined ? segments : [parent, ...segments];
}

/** The value at the end of the way, or where the way ends and what is there instead, as a sentence. */
export function lookUp(
  predicate: unknown,
  segments: readonly string[],
): Readonly<{ value: unknown } | { absent: string }> {
  let value = predicate;
  for (const [index, segment] of segments.entries()) {
    if (!hasMember(value, segment)) {
      const place = index === 0 ? 'the predicate' : quote(segments.slice(0, index).join('.'));
      return { absent: `${place} ${contentOf(value)}` };
    }
    value = (value as Readonly<Record<string, unknown>>)[segment];
  }
  return { value };
}

/** What an object or list has instead of the value that was looked for. */
export function contentOf(value: unknown): string {
  if (value === undefined) return 'is missing';
  if (Array.isArray(value)) return `is a list of ${value.length}`;
  if (!isRecord(value)) return `is ${quote(value)}`;
  const names = Object.keys(value);
  const few = names.slice(0, FEW).map((name) => quote(name));
  if (names.length > FEW) few.push(`${names.length - FEW} more`);
  return `has ${few.join(', ') || 'no members'}`;
}
const FEW = 5;

function hasMember(value: unknown, name: string): boolean {
  if (Array.isArray(value)) return /^(0|[1-9]\d{0,8})$/.test(name) && Number(name) < value.length;
  return isRecord(value) && Object.hasOwn(value, name);
}

const isPointer = (path: string): boolean => path.startsWith('/');
