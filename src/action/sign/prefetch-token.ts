// The first token is asked for while everything heavy loads.
import type { TokenSource } from '../../credentials/token-source.ts';

/** Of the event loop: one opens the connection, one writes the request. */
const TURNS = 2;

/** The same source, whose first request leaves before this returns. Its failure is heard when the token is asked for. */
export async function prefetchToken(source: TokenSource): Promise<TokenSource> {
  const { newToken } = source;
  let first: ReturnType<typeof newToken> | undefined = newToken();
  first.catch(() => undefined);
  // The modules that load next hold up the event loop; the request leaves before them.
  for (let turn = 0; turn < TURNS; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  return {
    ...source,
    newToken: () => {
      const token = first ?? newToken();
      first = undefined;
      return token;
    },
  };
}
