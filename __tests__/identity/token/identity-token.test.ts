// All errors of a token that show before any request, each with its one code.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import type { FailureCode } from '../../../src/errors/failure.ts';
import { PUBLIC_FULCIO } from '../../../src/identity/fulcio/issuers.ts';
import { parseIdentityToken } from '../../../src/identity/token/identity-token.ts';
import { inValidityPeriod } from '../../../src/identity/token/validity.ts';
import {
  EMAIL_CLAIMS,
  failureOf,
  GITHUB_CLAIMS,
  gitHubToken,
  NOW,
  NOW_S,
  part,
  tokenOf,
} from '../../support/sample-tokens.ts';

const parse = (raw: string) => parseIdentityToken(raw, { now: NOW });
const [HEADER = '', PAYLOAD = '', SIGNATURE = ''] = gitHubToken().split('.');
const NEARLY_HUGE = gitHubToken({ padding: 'x'.repeat(11_400) });
const HUGE = gitHubToken({ padding: 'x'.repeat(16 * 1024) });

const BAD: readonly (readonly [name: string, token: string, code: FailureCode, words: RegExp])[] = [
  ['58 empty', '', 'token-malformed', /is empty/],
  ['58 only blanks', ' \n\t', 'token-malformed', /is empty/],
  ['59 one part', 'abcdefghijkl', 'token-malformed', /1 part instead of three/],
  ['59 two parts', `${HEADER}.${PAYLOAD}`, 'token-malformed', /2 parts instead of three/],
  ['59 four parts', `${HEADER}.${PAYLOAD}.${SIGNATURE}.${SIGNATURE}`, 'token-malformed', /4 parts/],
  ['59 five parts', `${HEADER}..${PAYLOAD}.${SIGNATURE}.${SIGNATURE}`, 'token-malformed', /encrypted/],
  [
    '60 not base64url',
    `${HEADER}.${PAYLOAD}+/.${SIGNATURE}`,
    'token-malformed',
    /payload that is not base64url/,
  ],
  [
    '60 impossible length',
    `${HEADER}.${PAYLOAD}.AAAAA`,
    'token-malformed',
    /signature that is not base64url/,
  ],
  ['60 padding', `${HEADER}.${PAYLOAD}=.${SIGNATURE}`, 'token-malformed', /padding/],
  ['60 empty payload', `${HEADER}..${SIGNATURE}`, 'token-malformed', /empty payload/],
  ['60 empty signature', `${HEADER}.${PAYLOAD}.`, 'token-malformed', /empty signature/],
  ['60 blank inside', `${HEADER}.${PAYLOAD}.\n${SIGNATURE}`, 'token-malformed', /space or a line break/],
  [
    '61 header not JSON',
    tokenOf(GITHUB_CLAIMS, 'canary-header'),
    'token-malformed',
    /header that cannot be read: it is not JSON/,
  ],
  ['61 header a list', tokenOf(GITHUB_CLAIMS, []), 'token-malformed', /header that is not a JSON object/],
  ['61 no alg', tokenOf(GITHUB_CLAIMS, { typ: 'JWT' }), 'token-malformed', /algorithm/],
  [
    '62 payload not JSON',
    tokenOf('canary-payload'),
    'token-malformed',
    /payload that cannot be read: it is not JSON/,
  ],
  ['62 payload a list', tokenOf([GITHUB_CLAIMS]), 'token-malformed', /payload that is not a JSON object/],
  ['62 payload null', tokenOf('null'), 'token-malformed', /not a JSON object/],
  [
    '62 payload with a byte order mark',
    tokenOf(`\ufeff${JSON.stringify(GITHUB_CLAIMS)}`),
    'token-malformed',
    /not JSON/,
  ],
  [
    '62 payload nested too deep',
    tokenOf(`{"a":${'['.repeat(2000)}${']'.repeat(2000)}}`),
    'token-malformed',
    /payload that cannot be read: it is nested/,
  ],
  [
    '62 payload not UTF-8',
    `${HEADER}.${Buffer.from([0x22, 0xff, 0x22]).toString('base64url')}.AAAA`,
    'token-malformed',
    /not JSON/,
  ],
  ['63 alg none', `${part({ alg: 'none' })}.${PAYLOAD}.`, 'token-malformed', /not signed/],
  ['63 alg nOnE', tokenOf(GITHUB_CLAIMS, { alg: 'nOnE' }), 'token-malformed', /not signed/],
  ['64 alg HS256', tokenOf(GITHUB_CLAIMS, { alg: 'HS256' }), 'token-malformed', /shared secret/],
  ['64 alg unknown', tokenOf(GITHUB_CLAIMS, { alg: 'XX1' }), 'token-malformed', /unknown algorithm "XX1"/],
  ['65 no iss', gitHubToken({ iss: undefined }), 'token-claim-missing', /`iss`/],
  ['65 iss a number', gitHubToken({ iss: 7 }), 'token-claim-invalid', /`iss` is 7 instead of text/],
  ['65 iss not a URL', gitHubToken({ iss: 'github' }), 'token-claim-invalid', /`iss` is not a URL: "github"/],
  [
    '65 iss with a line break',
    gitHubToken({ iss: 'https://a.example\n.test' }),
    'token-claim-invalid',
    /control/,
  ],
  [
    '65 iss with a password',
    gitHubToken({ iss: 'https://u:pass@a.example' }),
    'token-claim-invalid',
    /password/,
  ],
  ['65 iss with a query', gitHubToken({ iss: 'https://a.example?x=1' }), 'token-claim-invalid', /query/],
  ['66 iss http', gitHubToken({ iss: 'http://a.example' }), 'token-claim-invalid', /https/],
  ['66 iss javascript', gitHubToken({ iss: 'javascript:alert(1)' }), 'token-claim-invalid', /https/],
  ['67 no aud', gitHubToken({ aud: undefined }), 'token-claim-missing', /`aud`/],
  ['67 aud null', gitHubToken({ aud: null }), 'token-claim-invalid', /`aud`/],
  ['67 aud with a number', gitHubToken({ aud: ['sigstore', 7] }), 'token-claim-invalid', /`aud`/],
  [
    '68 aud of another',
    gitHubToken({ aud: 'https://github.com/octo' }),
    'token-audience',
    /"https:\/\/github.com\/octo"/,
  ],
  ['68 aud in capitals', gitHubToken({ aud: 'Sigstore' }), 'token-audience', /"Sigstore"/],
  ['69 aud list of others', gitHubToken({ aud: ['one', 'two'] }), 'token-audience', /"one", "two"/],
  ['69 aud empty list', gitHubToken({ aud: [] }), 'token-audience', /nobody/],
  ['70 no exp', gitHubToken({ exp: undefined }), 'token-claim-missing', /`exp`/],
  ['no iat', gitHubToken({ iat: undefined }), 'token-claim-missing', /`iat`/],
  ['71 expired', gitHubToken({ exp: NOW_S - 61 }), 'token-expired', /61 s ago, at 2026-11-21T11:58:59Z/],
  ['72 expires in 29 s', gitHubToken({ exp: NOW_S + 29 }), 'token-expired', /less than the 30 s/],
  ['73 exp text', gitHubToken({ exp: String(NOW_S + 300) }), 'token-claim-invalid', /`exp`/],
  ['73 exp negative', gitHubToken({ exp: -1 }), 'token-claim-invalid', /`exp`/],
  ['73 exp 1e308', gitHubToken({ exp: 1e308 }), 'token-claim-invalid', /`exp`/],
  [
    '73 exp 1e999',
    tokenOf(JSON.stringify({ ...GITHUB_CLAIMS, exp: 0 }).replace('"exp":0', '"exp":1e999')),
    'token-claim-invalid',
    /`exp`/,
  ],
  ['73 exp null', gitHubToken({ exp: null }), 'token-claim-invalid', /`exp`/],
  ['74 nbf in 6 s', gitHubToken({ nbf: NOW_S + 6 }), 'token-not-yet-valid', /12:00:06Z, 6 s from now/],
  ['74 nbf text', gitHubToken({ nbf: 'soon' }), 'token-claim-invalid', /`nbf`/],
  ['75 iat text', gitHubToken({ iat: 'now' }), 'token-claim-invalid', /`iat`/],
  ['76 neither sub nor email', gitHubToken({ sub: undefined }), 'token-claim-missing', /`sub`/],
  ['76 sub empty', gitHubToken({ sub: '' }), 'token-claim-invalid', /`sub`/],
  ['76 sub a number', gitHubToken({ sub: 42 }), 'token-claim-invalid', /`sub`/],
  [
    '76 e-mail issuer without email',
    tokenOf({ ...EMAIL_CLAIMS, email: undefined }),
    'token-claim-missing',
    /`email`/,
  ],
  [
    '79 sub with a line break',
    gitHubToken({ sub: 'a\n::error::b' }),
    'token-claim-invalid',
    /`sub` contains control/,
  ],
  [
    '79 sub with an escape code',
    gitHubToken({ sub: 'a\u001b[31m' }),
    'token-claim-invalid',
    /`sub` contains control/,
  ],
  ['80 too long', HUGE, 'token-malformed', /longer than 16384 bytes/],
  [
    '81 a key twice',
    tokenOf(`{"sub":"a",${JSON.stringify(GITHUB_CLAIMS).slice(1)}`),
    'token-malformed',
    /payload that cannot be read: it has the same name twice in an object/,
  ],
  [
    '81 escaped',
    tokenOf(`{"s\\u0075b":"a",${JSON.stringify(GITHUB_CLAIMS).slice(1)}`),
    'token-malformed',
    /payload that cannot be read: it has the same name twice in an object/,
  ],
  [
    '81 in the header',
    tokenOf(GITHUB_CLAIMS, '{"alg":"RS256","alg":"none"}'),
    'token-malformed',
    /header that cannot be read: it has the same name twice in an object/,
  ],
  ['83 Bearer', `Bearer ${gitHubToken()}`, 'token-malformed', /word Bearer/],
  [
    'a critical header',
    tokenOf(GITHUB_CLAIMS, '{"alg":"RS256","crit":["exp"]}'),
    'token-malformed',
    /`crit`/,
  ],
  [
    'an empty critical header',
    tokenOf(GITHUB_CLAIMS, '{"alg":"RS256","crit":[]}'),
    'token-malformed',
    /`crit`/,
  ],
  [
    'the whole response of a token service',
    JSON.stringify({ count: 1, value: gitHubToken() }, undefined, 2),
    'token-malformed',
    /whole answer of a token service/,
  ],
  ['83 bearer', `bearer\t${gitHubToken()}`, 'token-malformed', /word Bearer/],
  [
    'federated_claims text',
    tokenOf({ ...EMAIL_CLAIMS, federated_claims: 'x' }),
    'token-claim-invalid',
    /federated_claims/,
  ],
  [
    'connector_id a number',
    tokenOf({ ...EMAIL_CLAIMS, federated_claims: { connector_id: 1 } }),
    'token-claim-invalid',
    /connector_id/,
  ],
  [
    '__proto__ gives no sub',
    tokenOf(`{"__proto__":{"sub":"x"},${JSON.stringify({ ...GITHUB_CLAIMS, sub: undefined }).slice(1)}`),
    'token-claim-missing',
    /`sub`/,
  ],
];

for (const [name, token, code, words] of BAD)
  test(`refused: ${name}`, () => {
    const failure = failureOf(() => parse(token), code, token);
    assert.match(failure.message, words);
  });

test('a valid token gives its facts', () => {
  const token = parse(gitHubToken());
  assert.equal(token.issuer, GITHUB_CLAIMS.iss);
  assert.equal(token.identity, GITHUB_CLAIMS.sub);
  assert.equal(token.federatedIssuer, GITHUB_CLAIMS.iss);
  assert.equal(token.expiresAt.getTime(), NOW.getTime() + 300_000);
  assert.equal(token.notBefore?.getTime(), NOW.getTime() - 300_000);
  assert.deepEqual(token.notices, []);
});

test('for an e-mail issuer, the proof of possession is over the address, and the provider behind it is named', () => {
  const token = parse(tokenOf(EMAIL_CLAIMS));
  assert.equal(token.identity, 'mona@example.test');
  assert.equal(token.federatedIssuer, 'https://github.com/login/oauth');
  assert.equal(token.notBefore, undefined);
});

test('for an issuer outside the table, the proof of possession is over sub, unless its type is e-mail', () => {
  const raw = tokenOf({ ...EMAIL_CLAIMS, iss: 'https://id.example.test' });
  assert.equal(parse(raw).identity, EMAIL_CLAIMS.sub);
  const issuers = [{ issuer: 'https://id.example.test', type: 'email' as const }];
  const fulcio = { ...PUBLIC_FULCIO, issuers };
  assert.equal(parseIdentityToken(raw, { now: NOW, fulcio }).identity, 'mona@example.test');
  assert.equal(parse(raw).under(fulcio, NOW).identity, 'mona@example.test');
});

const ACCEPTED: readonly (readonly [name: string, token: string])[] = [
  ['aud a list with sigstore', gitHubToken({ aud: ['other', 'sigstore'] })],
  ['nbf 5 s ahead', gitHubToken({ nbf: NOW_S + 5 })],
  ['no nbf', gitHubToken({ nbf: undefined })],
  ['exp exactly 30 s ahead', gitHubToken({ exp: NOW_S + 30 })],
  ['exp with a fraction', gitHubToken({ exp: NOW_S + 60.5 })],
  ['iss http on loopback', gitHubToken({ iss: 'http://127.0.0.1:8080' })],
  ['sub not ASCII', gitHubToken({ sub: 'repo:octo/demo:environment:prodüktion' })],
  ['sub with the text of a command', gitHubToken({ sub: 'repo:octo/demo:environment:::error::##[x' })],
  ['just under 16 KiB', NEARLY_HUGE],
  ['the same key in two objects', gitHubToken({ a: { sub: 1 }, b: [{ sub: 2 }, { sub: 3 }] })],
];

for (const [name, token] of ACCEPTED)
  test(`accepted without a note: ${name}`, () => assert.deepEqual(parse(token).notices, []));

test('the two long tokens are close to the limit', () => {
  assert.ok(NEARLY_HUGE.length > 16_300 && NEARLY_HUGE.length <= 16_384, String(NEARLY_HUGE.length));
});

test('82 blanks around a token are removed, with a note', () => {
  const token = parse(` ${gitHubToken()}\r\n`);
  assert.equal(token.reveal(), gitHubToken());
  assert.match(token.notices.join(), /spaces around it/);
});

test('75 a token issued in the future only gets a note', () => {
  assert.match(parse(gitHubToken({ iat: NOW_S + 61 })).notices.join(), /61 s in the future/);
  assert.deepEqual(parse(gitHubToken({ iat: NOW_S + 60 })).notices, []);
});

test('the validity period has the same tolerance at both ends', () => {
  const times = { notBefore: new Date(NOW.getTime() + 5000), expiresAt: new Date(NOW.getTime() - 4999) };
  assert.equal(inValidityPeriod(times, NOW), true);
  assert.equal(inValidityPeriod({ ...times, notBefore: new Date(NOW.getTime() + 5001) }, NOW), false);
  assert.equal(inValidityPeriod({ ...times, expiresAt: new Date(NOW.getTime() - 5000) }, NOW), false);
});

test('a token never prints itself', () => {
  const raw = gitHubToken();
  const token = parse(raw);
  const shown = [
    `${String(token)}`,
    JSON.stringify({ token }),
    inspect({ token }, { showHidden: true, depth: 9 }),
  ];
  const whole = 'IdentityToken(https://token.actions.githubusercontent.com)';
  assert.equal(shown[0], whole);
  assert.equal(shown[1], JSON.stringify({ token: whole }));
  assert.equal(shown[2], `{ token: ${whole} }`);
  assert.ok(!JSON.stringify({ ...token }).includes(raw));
  assert.equal(token.reveal(), raw);
});
