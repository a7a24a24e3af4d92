// A token's claims as Go reads them into a struct: names in any case, null as absent, another type as an error.
import { wellFormed } from './go-format.ts';

export type Claims = Readonly<Record<string, unknown>>;

/** The claim with this name, in any letter case; if there are several, the last one. */
export const readClaim = (claims: Claims, name: string): unknown =>
  Object.entries(claims).findLast(([key]) => key.toLowerCase() === name)?.[1] ?? undefined;

/** Text, empty if the claim is absent. Throws TypeError for another type. */
export function readText(claims: Claims, name: string): string {
  const value = readClaim(claims, name) ?? '';
  if (typeof value !== 'string') throw new TypeError(`${name} is no text`);
  return wellFormed(value);
}

/** The claims within a claim; none if it is absent. Throws TypeError for another type. */
export function readObject(claims: Claims, name: string): Claims {
  const value = readClaim(claims, name) ?? {};
  if (typeof value !== 'object' || Array.isArray(value)) throw new TypeError(`${name} is no object`);
  return value as Claims;
}

/** Whole seconds since 1970, which may be written as text. Throws TypeError for another type. */
export function readSeconds(claims: Claims, name: string): number | undefined {
  const value = Object.entries(claims).findLast(([key]) => key.toLowerCase() === name)?.[1];
  if (value === undefined) return undefined;
  const isNumber = typeof value === 'number' || /^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i.test(String(value));
  if (!isNumber || typeof value === 'object') throw new TypeError(`${name} is no time`);
  return Math.trunc(Number(value));
}
