// Fields of a predicate ← claims of the identity token: read strictly, and placed by the path of each field.
import { Failure, quote } from '../errors/failure.ts';
import type { Claims } from '../identity/fulcio/issuers.ts';
import { missingClaims } from '../identity/fulcio/principal.ts';
import { parseTemplate } from '../identity/fulcio/template.ts';

/**
 * A field by its path, such as `a.b[0].c`, and its value in the notation of Fulcio's configuration: the name of a claim,
 * or text with `{{ .claim }}`.
 */
export type Field = readonly [path: string, value: string];

/** The form of each claim, and what it is called in messages. */
export type Forms = Readonly<Record<string, readonly [form: RegExp, called: string]>>;

/** A Git commit in SHA-1 or SHA-256. */
export const COMMIT = [/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, 'a commit'] as const;
export const WHOLE_NUMBER = [/^\d{1,19}$/, 'a whole number'] as const;
export const GIT_REF = [/^refs\/[^\s\p{Cc}]+$/u, 'a full Git ref such as refs/heads/main'] as const;

const WHY = 'Provenance contains only what the issuer of the identity token signed.';

/**
 * Reads claims as text. In: the claims, those that are needed, and the form of each. Out: the values of all that have a
 * form. Throws `token-claim-missing` with all that are absent, null or empty, and `token-claim-invalid`.
 */
export function readClaims(
  claims: Claims,
  needed: readonly string[],
  forms: Forms,
): Readonly<Record<string, string>> {
  const given = Object.keys(forms).filter((name) => Object.hasOwn(claims, name));
  const present = given.filter((name) => ![undefined, null, ''].includes(claims[name] as string | null));
  const missing = needed.filter((name) => !present.includes(name));
  if (missing.length > 0)
    throw new Failure('token-claim-missing', `${missingClaims(missing).message}, which provenance needs`, {
      why: WHY,
    });
  return Object.fromEntries(present.map((name) => [name, readClaim(claims, name, forms)]));
}

function readClaim(claims: Claims, name: string, forms: Forms): string {
  const value = claims[name];
  const text = Number.isSafeInteger(value) ? String(value) : value;
  const [form, called] = forms[name] ?? COMMIT;
  if (typeof text === 'string' && form.test(text)) return text;
  throw invalidClaim(name, `is ${quote(value)}, not ${called}`);
}

/** The Failure for a claim that provenance cannot state. In: its name, and the rest of a sentence about it. */
export function invalidClaim(name: string, what: string, remedy?: string): Failure {
  const message = `the claim \`${name}\` of the identity token ${what}`;
  return new Failure('token-claim-invalid', message, { why: WHY, remedy });
}

/** The names that the values of fields mention. */
export function mentionsOf(fields: readonly Field[]): readonly string[] {
  return [...new Set(fields.flatMap(([, value]) => parseTemplate(value).mentions))];
}

/** An object with these fields. In: fields, and the value of each name that they mention. */
export function fillFields(
  fields: readonly Field[],
  values: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
  const result = {};
  for (const [path, value] of fields) {
    const text = parseTemplate(value).render(
      (name) => values[name],
      (name) => {
        throw new Failure('internal', `no value for ${name} in ${path}`);
      },
    );
    place(result, path.split(/\.|(?=\[)/), text);
  }
  return result;
}

/** Puts a value into nested objects and arrays; `[0]` is an element of an array. */
function place(holder: object, [first = '', ...rest]: readonly string[], value: string): void {
  const members = holder as Record<string, unknown>;
  const name = first.replace(/^\[(\d+)\]$/, '$1');
  if (rest.length === 0) members[name] = value;
  else {
    members[name] ??= rest[0]?.startsWith('[') ? [] : {};
    place(members[name] as object, rest, value);
  }
}
