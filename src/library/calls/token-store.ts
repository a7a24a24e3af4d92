// The parsed token of each public one: stored outside it, so that no property and no declaration shows it.
import type { IdentityToken as ParsedToken } from '../../identity/token/identity-token.ts';

type Stored = Readonly<{ parsed: ParsedToken; clientId: string }>;

const STORED = new WeakMap<object, Stored>();

export function storeToken(token: object, stored: Stored): void {
  STORED.set(token, stored);
}

/** The parsed token behind an `IdentityToken`; undefined for every other object. */
export function storedToken(token: object): Stored | undefined {
  return STORED.get(token);
}
