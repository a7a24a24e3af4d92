// Mistakes that a caller in JavaScript can make, because no type is checked: unknown names, values of another type.
import { Failure, quote } from '../../errors/failure.ts';
import { nearest } from '../../text/did-you-mean.ts';

type Kind = 'string' | 'boolean' | 'number' | 'object' | 'function';

/** The names of some options, with the kinds of value that each may have. */
export type Kinds<Options> = Readonly<Record<keyof Options, Kind | readonly Kind[]>>;

/** Options for which empty text would mean the working directory. */
const DIRECTORIES: ReadonlySet<string> = new Set(['cwd', 'cacheDirectory', 'outputDirectory']);

/** Throws `usage` for a name that `of` does not have, or a value of another kind. Omits undefined values. */
export function checkOptions<Options extends object>(
  options: Options,
  kinds: Kinds<Options>,
  of: string,
): void {
  if (typeof options !== 'object' || options === null)
    throw new Failure('usage', `the options of ${of} are ${quote(options)} instead of an object`);
  const known = new Map<string, Kind | readonly Kind[]>(Object.entries(kinds));
  for (const [name, value] of Object.entries(options)) {
    const kind = known.get(name);
    if (kind === undefined) throw unknownName(name, [...known.keys()], of);
    const allowed = [kind].flat();
    if (value !== undefined && (value === null || !allowed.some((each) => each === typeof value)))
      throw new Failure('usage', `the option \`${name}\` of ${of} must be of type ${allowed.join(' or ')}`);
    if (value === '' && DIRECTORIES.has(name))
      throw new Failure('usage', `the option \`${name}\` of ${of} is empty`);
  }
}

function unknownName(name: string, known: readonly string[], of: string): Failure {
  const meant = nearest(name, known);
  const hint = meant === undefined ? `It has ${known.join(', ')}.` : `Did you mean \`${meant}\`?`;
  return new Failure('usage', `${of} has no option ${quote(name)}`, { remedy: hint });
}

/** The value, if it is text that is not empty. Throws `usage`; `what` is its name in the message. */
export function requireText(value: unknown, what: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new Failure('usage', `${what} must be text that is not empty`);
}

/** An object as JSON text in bytes. Throws `usage`; `what` is its name in the message. */
export function jsonBytes(value: object, what: string): Buffer {
  try {
    return Buffer.from(String(JSON.stringify(value)));
  } catch (cause) {
    throw new Failure('usage', `${what} cannot be written as JSON`, { cause });
  }
}
