// Whether the issuer signed a token, checked with the keys that a real server publishes, honest or not.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { parseIdentityToken } from '../../../src/identity/token/identity-token.ts';
import { checkSignature } from '../../../src/identity/token/token-signature.ts';
import { createTestClock } from '../../support/clock.ts';
import { createClient, json, startServer } from '../../support/http-server.ts';

const first = await generateKeyPair('RS256');
const second = await generateKeyPair('RS256');
const curve = await generateKeyPair('ES256');
const published = async (pair: typeof first, kid: string | undefined, alg: string) => ({
  ...(await exportJWK(pair.publicKey)),
  ...{ alg, use: 'sig' },
  ...(kid === undefined ? {} : { kid }),
});
const KEYS = [await published(first, 'k1', 'RS256'), await published(curve, 'k2', 'ES256')];
const UNNAMED = [await published(first, undefined, 'RS256'), await published(second, undefined, 'RS256')];

type Issuer = Readonly<{
  keys?: unknown;
  /** Changes to the configuration. */
  configuration?: (base: string) => Readonly<Record<string, unknown>>;
  status?: number;
  /** Where the keys are found instead. */
  location?: string;
}>;
type Signing = Readonly<{
  by?: typeof first;
  alg?: string;
  kid?: string | undefined;
  spoil?: (token: string) => string;
}>;

async function check(test: TestContext, signing: Signing, issuer: Issuer = {}) {
  const { url, seen } = await startServer(test, (response, _, request) => {
    const base = url.origin;
    const configuration = {
      ...{ issuer: base, jwks_uri: `${base}/keys`, id_token_signing_alg_values_supported: ['RS256'] },
      ...issuer.configuration?.(base),
    };
    if (request.url !== '/keys') json(response, configuration, issuer.status);
    else if (issuer.location !== undefined) response.writeHead(302, { location: issuer.location }).end();
    else json(response, { keys: 'keys' in issuer ? issuer.keys : KEYS });
  });
  const { by = first, alg = 'RS256', spoil = (token: string) => token } = signing;
  const kid = 'kid' in signing ? signing.kid : 'k1';
  const token = await new SignJWT({ iss: url.origin, aud: 'sigstore', sub: 'mona' })
    .setProtectedHeader({ alg, ...(kid === undefined ? {} : { kid }) })
    .setIssuedAt()
    .setExpirationTime('5m')
    .sign(by.privateKey);
  const read = parseIdentityToken(spoil(token), { now: new Date() });
  const checked = await checkSignature(read, createClient());
  return { checked, asked: seen.map(({ path }) => path) };
}

/** The same token with another issuer. */
function renamed(token: string): string {
  const [header, payload = '', signature] = token.split('.');
  const claims = { ...JSON.parse(Buffer.from(payload, 'base64url').toString()), sub: 'eve' };
  return [header, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
}

const ES256 = () => ({ id_token_signing_alg_values_supported: ['ES256', 'none', 'HS256'] });
const CASES: readonly (readonly [
  what: string,
  signing: Signing,
  issuer: Issuer,
  state: string,
  why?: RegExp,
])[] = [
  ['signed by a published key', {}, {}, 'valid'],
  [
    'by another algorithm that the issuer announces',
    { by: curve, alg: 'ES256', kid: 'k2' },
    { configuration: ES256 },
    'valid',
  ],
  [
    'without the name of its key, the second of two',
    { by: second, kid: undefined },
    { keys: UNNAMED },
    'valid',
  ],
  ['changed', { spoil: renamed }, {}, 'invalid', /the key "k1" of "http:.*" did not sign it/],
  [
    'signed by another key in the name of a published one',
    { by: second },
    {},
    'invalid',
    /the key "k1" .* did not sign/,
  ],
  ['signed by a key that is not published', { kid: 'k9' }, {}, 'invalid', /publishes no key "k9"/],
  [
    'without the name of its key, which is not published',
    { by: second, kid: undefined },
    {},
    'invalid',
    /did not sign it/,
  ],
  [
    'without the name of its key, where several could be',
    { by: curve, alg: 'ES256', kid: undefined },
    { keys: UNNAMED, configuration: ES256 },
    'invalid',
    /publishes no key for "ES256"/,
  ],
  [
    'by an algorithm that the issuer does not announce',
    { by: curve, alg: 'ES256', kid: 'k2' },
    {},
    'invalid',
    /signed with "ES256", but .* signs with RS256/,
  ],
  [
    'by another algorithm than RS256 if none is announced',
    { by: curve, alg: 'ES256', kid: 'k2' },
    { configuration: () => ({ id_token_signing_alg_values_supported: undefined }) },
    'invalid',
    /signs with RS256/,
  ],
  ['the issuer has no configuration', {}, { status: 404 }, 'unchecked', /the OIDC issuer .* answered 404/],
  [
    'the issuer calls itself another',
    {},
    { configuration: () => ({ issuer: 'https://x.test' }) },
    'unchecked',
    /calls itself/,
  ],
  [
    'the keys are at an address without TLS',
    {},
    { configuration: () => ({ jwks_uri: 'http://x.test/' }) },
    'unchecked',
    /no usable `jwks_uri`/,
  ],
  ['the keys are not a list', {}, { keys: { kid: 'k1' } }, 'unchecked', /no list of keys/],
  [
    'the keys cannot be read',
    {},
    { keys: [{ kty: 'RSA', kid: 'k1', alg: 'RS256' }] },
    'unchecked',
    /cannot be used/,
  ],
  [
    'the keys are at another origin',
    {},
    { location: 'https://x.test/keys' },
    'unchecked',
    /redirect to "https:\/\/x\.test"/,
  ],
];

for (const [what, signing, issuer, state, why = /^/] of CASES)
  test(`a token ${state}: ${what}`, async (t) => {
    const { checked, asked } = await check(t, signing, issuer);
    assert.equal(checked.state, state, JSON.stringify(checked));
    if (checked.state !== 'valid') assert.match(checked.why, why);
    assert.ok(asked.length <= 2 && asked[0] === '/.well-known/openid-configuration', String(asked));
  });

test('an issuer that is absent, or never responds, leaves the signature unchecked', async (t) => {
  const clock = createTestClock();
  const silent = await startServer(t, () => clock.advanceToNext());
  for (const [iss, why] of [
    ['http://127.0.0.1:1', /could not be reached/],
    [silent.url.origin, /did not answer in time \(\d attempts?, (5|10)\.\d s\)$/],
  ] as const) {
    const token = await new SignJWT({ iss, aud: 'sigstore', sub: 'mona' })
      .setProtectedHeader({ alg: 'RS256' })
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(first.privateKey);
    const checked = await checkSignature(
      parseIdentityToken(token, { now: new Date() }),
      createClient({ clock }),
    );
    assert.ok(checked.state === 'unchecked', checked.state);
    assert.match(checked.why, why);
  }
});
