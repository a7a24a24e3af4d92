// What is tried with the claims that every token has: audience, issuer and times.
import { BASE, type Claims } from './kinds.ts';

/** By name; `now` is in seconds since 1970. It is what go-oidc checks before Fulcio looks at the claims of the kind. */
export function standardVariants(issuer: string, audience: string, now: number): Record<string, Claims> {
  return {
    'aud removed': { aud: undefined },
    'aud null': { aud: null },
    'aud empty': { aud: '' },
    'aud a number': { aud: 7 },
    'aud another': { aud: 'https://github.com/octo' },
    'aud in capitals': { aud: audience.toUpperCase() },
    'aud a list with it': { aud: ['https://github.com/octo', audience] },
    'aud a list without it': { aud: ['https://github.com/octo'] },
    'aud an empty list': { aud: [] },
    'aud a list with a number': { aud: [audience, 7] },
    'iss removed': { iss: undefined },
    'iss null': { iss: null },
    'iss unlisted': { iss: `${BASE}/unlisted` },
    'iss with a slash at its end': { iss: `${issuer}/` },
    'iss in capitals': { iss: issuer.toUpperCase() },
    'iss with a query': { iss: `${issuer}?a=b` },
    'exp removed': { exp: undefined },
    'exp null': { exp: null },
    'exp text': { exp: String(now + 300) },
    'exp a fraction': { exp: now + 300.5 },
    'exp a minute ago': { exp: now - 60 },
    'exp in ten seconds': { exp: now + 10 },
    'exp in two minutes': { exp: now + 120 },
    'exp in the year 10000': { exp: 253_402_300_800 },
    'nbf removed': { nbf: undefined },
    'nbf null': { nbf: null },
    'nbf text': { nbf: String(now - 300) },
    'nbf a minute ahead': { nbf: now + 60 },
    'nbf four minutes ahead': { nbf: now + 240 },
    'nbf six minutes ahead': { nbf: now + 360 },
    'iat removed': { iat: undefined },
    'iat null': { iat: null },
    'iat text': { iat: String(now) },
    'iat an hour ahead': { iat: now + 3600 },
  };
}
