// The parsed token behind each public one: kept outside of it, so that no property and no declaration shows it.
import type { IdentityToken as ParsedToken } from '../../identity/token/identity-token.ts';

type Stored = Readonly<{ parsed: ParsedToken; clientId: string }>;

const STORED = new WeakMap<object, Stored>();

export function storeToken(token: object, stored: Stored): void {
  STORED.set(token, stored);
}

/** What an `IdentityToken` was made of; undefined for every other object. */
export function storedToken(token: object): Stored | undefined {
  return STORED.get(token);
}
