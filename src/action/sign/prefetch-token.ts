// The first token is requested while large modules load.
import type { TokenSource } from '../../credentials/token-source.ts';

/** Turns of the event loop: one opens the connection, one writes the request. */
const TURNS = 2;

/**
 * The same source, whose first request is sent before this returns. Its failure is reported when the token is needed.
 */
export async function prefetchToken(source: TokenSource): Promise<TokenSource> {
  const { newToken } = source;
  let first: ReturnType<typeof newToken> | undefined = newToken();
  first.catch(() => undefined);
  // The modules that load next block the event loop, so send the request before that.
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
