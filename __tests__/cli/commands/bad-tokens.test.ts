// Bad identity tokens, as `sign` and `identity` meet them: the right code, exit 3, no request, no text of the token.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import type { FailureCode } from '../../../src/errors/failure.ts';
import { inTurn } from '../../support/command.ts';
import { type Job, startJob } from '../../support/job.ts';
import { EMAIL_CLAIMS, GITHUB_CLAIMS, part, tokenOf } from '../../support/sample-tokens.ts';

const now = Math.floor(Date.now() / 1000);
/** For longer than this file can take. */
const FRESH = { iat: now, nbf: now - 300, exp: now + 4 * 3600 };
const CLAIMS: Readonly<Record<string, unknown>> = { ...GITHUB_CLAIMS, ...FRESH };
const EMAIL: Readonly<Record<string, unknown>> = { ...EMAIL_CLAIMS, ...FRESH };
const GOOD = tokenOf(CLAIMS);
const [HEADER = '', PAYLOAD = '', SIGNATURE = ''] = GOOD.split('.');
const github = (changes: Readonly<Record<string, unknown>>) => tokenOf({ ...CLAIMS, ...changes });
const payload = (text: string) => `${HEADER}.${part(text)}.${SIGNATURE}`;
const algorithm = (alg: string) => tokenOf(CLAIMS, { typ: 'JWT', alg });

/** By the numbers of the list of bad input; 72 and similar cases depend on the clock. */
const BAD: readonly (readonly [number: string, token: string, code: FailureCode])[] = [
  ['58 empty', '', 'token-malformed'],
  ['59 two parts', `${HEADER}.${PAYLOAD}`, 'token-malformed'],
  ['59 four parts', `${GOOD}.${SIGNATURE}`, 'token-malformed'],
  ['60 not base64url', `${HEADER}.${PAYLOAD}+/.${SIGNATURE}`, 'token-malformed'],
  ['60 padding', `${HEADER}=.${PAYLOAD}.${SIGNATURE}`, 'token-malformed'],
  ['61 header no JSON', `${part('canary-header')}.${PAYLOAD}.${SIGNATURE}`, 'token-malformed'],
  ['62 payload no JSON', payload('canary-payload'), 'token-malformed'],
  ['62 payload a list', payload('["canary"]'), 'token-malformed'],
  ['63 alg none', algorithm('none'), 'token-malformed'],
  ['64 alg HS256', algorithm('HS256'), 'token-malformed'],
  ['65 no iss', github({ iss: undefined }), 'token-claim-missing'],
  ['66 iss http', github({ iss: 'http://issuer.example.test' }), 'token-claim-invalid'],
  ['67 no aud', github({ aud: undefined }), 'token-claim-missing'],
  ['68 other aud', github({ aud: 'https://github.com/octo' }), 'token-audience'],
  ['69 aud list without', github({ aud: ['a', 'b'] }), 'token-audience'],
  ['70 no exp', github({ exp: undefined }), 'token-claim-missing'],
  ['71 expired', github({ exp: now - 600 }), 'token-expired'],
  ['72 about to expire', github({ exp: now + 20 }), 'token-expired'],
  ['73 exp text', github({ exp: '1' }), 'token-claim-invalid'],
  ['73 exp negative', github({ exp: -1 }), 'token-claim-invalid'],
  ['73 exp beyond time', github({ exp: 1e308 }), 'token-claim-invalid'],
  ['74 nbf in the future', github({ nbf: now + 3600 }), 'token-not-yet-valid'],
  ['76 no sub, no email', github({ sub: undefined }), 'token-claim-missing'],
  ['76 no email', tokenOf({ ...EMAIL, email: undefined }), 'token-claim-missing'],
  ['77 email not verified', tokenOf({ ...EMAIL, email_verified: false }), 'email-unverified'],
  ['79 sub with line break', github({ sub: 'a\n::error::b' }), 'token-claim-invalid'],
  ['80 too long', github({ long: 'x'.repeat(20_000) }), 'token-malformed'],
  ['81 key twice', payload(`{"aud":"sigstore",${JSON.stringify(CLAIMS).slice(1)}`), 'token-malformed'],
  ['83 Bearer', `Bearer ${GOOD}`, 'token-malformed'],
];

test(`${BAD.length} bad tokens are refused before any request`, async (t) => {
  const job = await startJob(t);
  job.write('a', 'one');
  await inTurn(BAD, async ([number, token, code]) => {
    const option = `--identity-token=${token}`;
    const signed = await job.command([
      'sign',
      '--trust-config',
      'trust.json',
      '--output-directory',
      'out',
      option,
      'a',
    ]);
    assertRefused(signed, token, code, `sign, ${number}`);
    // The problems of a readable token are a result on stdout, the failure to read it is a message on stderr.
    const looked = await job.command(['identity', '--offline', '--json', option]);
    assert.equal(looked.code, 3, `identity, ${number}: ${looked.stderr}`);
    const { failure, problems = [failure] } = JSON.parse(looked.stdout);
    assert.equal(problems[0].code, code, `identity, ${number}: ${looked.stdout}`);
    assertSilent(looked, token, `identity, ${number}`);
  });
  const asked = job.sandbox.requests.map(({ service }) => service);
  assert.deepEqual(asked, []);
  assert.deepEqual(job.list(), ['a']);
  assert.ok(!existsSync(join(job.workspace, 'out')), 'no directory is made for nothing');
});

const ODD: readonly (readonly [number: string, token: string, note: RegExp])[] = [
  ['75 iat in the future', github({ iat: now + 3600 }), /note: .*issued \d+ s in the future/],
  ['78 email_verified as text', tokenOf({ ...EMAIL, email_verified: 'true' }), /note: .*email_verified/],
  ['82 spaces around it', ` ${GOOD}\n`, /note: .*spaces around it/],
];

test('an odd but harmless claim in a token gets a note', async (t) => {
  const job = await startJob(t);
  await inTurn(ODD, async ([number, token, note]) => {
    const ran = await job.command(['identity', '--offline', '--json', `--identity-token=${token}`], {
      SIGSTORE_TRUST_CONFIG: undefined,
    });
    assert.equal(ran.code, 0, `${number}: ${ran.stderr}`);
    assert.deepEqual(JSON.parse(ran.stdout).problems, []);
    assert.match(ran.stderr, note);
    assertSilent(ran, token, number);
  });
});

/** 84 to 87: what the ID-token service may answer instead of a token. */
const ANSWERS: readonly (readonly [body: unknown, said: RegExp])[] = [
  [{}, /JSON without `value`/],
  [{ value: null }, /`value` that is null/],
  [{ value: 123 }, /`value` that is a JSON number/],
  [{ value: '' }, /an empty `value`/],
];

test('responses of the identity service without a token are described by their shape', async (t) => {
  for (const [body, said] of ANSWERS) {
    const job = await startJob(t, { faults: { identity: () => ({ status: 200, body }) } });
    job.write('a', 'one');
    for (const words of [['sign', '--trust-config', 'trust.json', 'a'], ['identity']]) {
      const { code, stderr } = await job.command(words);
      assert.equal(code, 3, stderr);
      assert.match(stderr, said);
      assert.match(stderr, /code: token-response-malformed\n$/);
    }
    assert.ok(job.sandbox.requests.every(({ service }) => service === 'identity'));
  }
});

test('no way to a token: the error names the variables that are missing or wrong', async (t) => {
  const job = await startJob(t);
  job.write('a', 'one');
  const [url, token] = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
  const rows = [
    [{ [url]: undefined, [token]: undefined }, 'id-token-permission-missing'],
    [{ [url]: undefined }, 'id-token-variable-filtered'],
    [{ [token]: undefined }, 'id-token-variable-filtered'],
    [{ [url]: 'http://issuer.example.test/' }, 'token-request-not-found'],
  ] as const;
  await inTurn(rows, async ([env, code]) => {
    for (const words of [['sign', '--trust-config', 'trust.json', 'a'], ['identity']]) {
      const ran = await job.command(words, env);
      assert.equal(ran.code, 3, ran.stderr);
      assert.match(ran.stderr, new RegExp(`code: ${code}\\n$`));
    }
  });
  assert.deepEqual(job.sandbox.requests, []);
});

type Ran = Awaited<ReturnType<Job['command']>>;

function assertRefused(ran: Ran, token: string, code: FailureCode, about: string): void {
  assert.equal(ran.code, 3, `${about}: ${ran.stderr}`);
  const [error = '', ...lines] = ran.stderr.trimEnd().split('\n');
  assert.match(error, /^error: [^\u0000-\u001f]+$/, about);
  assert.equal(lines.at(-1), `  code: ${code}`, `${about}: ${ran.stderr}`);
  assert.equal(ran.stdout, '', about);
  assertSilent(ran, token, about);
}

/** Neither a part of the token, nor its decoded content except claims, is in the output. */
function assertSilent({ stdout, stderr }: Ran, token: string, about: string): void {
  const output = stdout + stderr;
  for (const secret of [token.trim(), ...token.trim().split('.'), 'canary'])
    if (secret.length >= 6) assert.ok(!output.includes(secret), `${about} leaks ${secret}: ${output}`);
}
