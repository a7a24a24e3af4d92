// The issuers that a Fulcio says it trusts, for tokens of issuers that this program does not know.
import { endpoint, type Http, readJsonObject } from '../../http/client.ts';
import type { HttpRequest } from '../../http/exchange.ts';
import { readPublishedConfig } from '../../identity/fulcio/config-api.ts';
import type { FulcioConfig } from '../../identity/fulcio/issuers.ts';
import { type IdentityToken, isKnown } from '../../identity/token/identity-token.ts';

/**
 * Makes a function that reads tokens of unknown issuers by the rules that the Fulcio at this address publishes, if it
 * publishes them. Fulcio is asked only once, and only for such a token. The function throws a Failure of a service, and
 * what parseIdentityToken throws.
 */
export function createTokenRules(http: Http, fulcio: () => Promise<URL>, now: () => Date) {
  let asked: Promise<FulcioConfig | undefined> | undefined;
  return async (token: IdentityToken): Promise<IdentityToken> => {
    if (isKnown(token)) return token;
    asked ??= fulcio().then((url) => requestConfig(http, url));
    const config = await asked;
    return config === undefined ? token : token.under(config, now());
  };
}

/** GET /api/v2/configuration (Fulcio: fulcio.proto, GetConfiguration). Not every Fulcio offers it to everyone. */
async function requestConfig(http: Http, fulcio: URL): Promise<FulcioConfig | undefined> {
  const request: HttpRequest = {
    service: 'fulcio',
    method: 'GET',
    url: endpoint(fulcio, 'api/v2/configuration'),
    expect: [401, 403, 404, 405, 501],
  };
  const response = await http(request);
  return response.status === 200 ? readPublishedConfig(readJsonObject(response, request)) : undefined;
}
