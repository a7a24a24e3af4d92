// How the client says who it is, with and without a secret: as the issuer announces it, in each way to log in.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LoginOptions } from '../../../src/credentials/login/login.ts';
import { failureOf } from '../../support/http-server.ts';
import { addressIn, attempt, duringWait } from './person.ts';
import { startProvider } from './provider.ts';
import { visit } from './visitor.ts';

const SECRET = 'pass: word+&/%secret';
const RULE = 'a client says who it is as the issuer announces it, with no secret, an empty one, and another';
const FLOWS: readonly LoginOptions['flow'][] = ['automatic', 'oob', 'device'];

type Sent = Readonly<{
  authorization: string | undefined;
  client_id: string | null;
  client_secret: string | null;
}>;
type Row = Readonly<{
  issuer: string;
  methods?: readonly string[];
  silent?: true;
  /** What is sent for no secret, an empty one, and a real one. */
  sent: readonly [none: Sent, empty: Sent, secret: Sent];
}>;

const nothing: Sent = { authorization: undefined, client_id: 'sigstore', client_secret: null };
const basic = (encoded: string): Sent => ({
  authorization: `Basic ${btoa(`sigstore:${encoded}`)}`,
  client_id: null,
  client_secret: null,
});
const post = (secret: string): Sent => ({
  authorization: undefined,
  client_id: 'sigstore',
  client_secret: secret,
});
const ENCODED = basic('pass%3A+word%2B%26%2F%25secret');
const BASIC: Row['sent'] = [basic(''), basic(''), ENCODED];

const ROWS: readonly Row[] = [
  { issuer: 'basic only', methods: ['client_secret_basic'], sent: BASIC },
  { issuer: 'post only', methods: ['client_secret_post'], sent: [post(''), post(''), post(SECRET)] },
  { issuer: 'basic and post', methods: ['client_secret_post', 'client_secret_basic'], sent: BASIC },
  { issuer: 'nothing announced', methods: ['client_secret_basic'], silent: true, sent: BASIC },
  // A secret is not kept back: what is announced can be incomplete.
  { issuer: 'none only', methods: ['none'], sent: [nothing, nothing, ENCODED] },
  { issuer: 'all', methods: ['none', 'client_secret_basic'], sent: [nothing, basic(''), ENCODED] },
];

/** Logs in with that secret; gives the outcome, and how each request of the client itself authenticates. */
async function logIn(row: Row, secret: string | undefined, flow: LoginOptions['flow']) {
  const { methods = [], silent = false } = row;
  const provider = await startProvider({ methods, silent, secret: secret ?? '' });
  try {
    const { token, said, secrets } = attempt({
      ...{ issuer: provider.issuer, flow, clientSecret: secret },
      browser: (url) => void visit(url),
      answer: async (words) => (await visit(addressIn(words))).url,
      ...(flow === 'device' && {
        clock: duringWait(1, () => visit(addressIn(said.join('').split('or open')[1] ?? ''))),
      }),
    });
    const outcome = await token.then(
      ({ identity }) => identity,
      () => failureOf(token).then(({ code }) => code),
    );
    const own = provider.asked.filter(({ path }) => path === '/token' || path === '/device/auth');
    const sent = own.map(({ path, headers: { authorization }, body }) => {
      const form = new URLSearchParams(body());
      // RFC 8628 section 3.1: the name is part of this request, however the client authenticates.
      const client_id = path === '/token' || authorization === undefined ? form.get('client_id') : null;
      return { authorization, client_id, client_secret: form.get('client_secret') };
    });
    return { outcome, sent, said: said.join(''), secrets };
  } finally {
    provider.close();
  }
}

for (const row of ROWS)
  for (const [index, secret] of [undefined, '', SECRET].entries())
    test(`${RULE}: ${row.issuer}, ${secret === undefined ? 'no secret' : secret === '' ? 'an empty secret' : 'a secret'}`, async () => {
      const expected = row.sent[index];
      // The provider registers the client for its first method.
      const taken = row.methods?.[0] !== 'none' || expected === nothing;
      for (const flow of FLOWS) {
        const { outcome, sent, said, secrets } = await logIn(row, secret, flow);
        assert.equal(outcome, taken ? 'mona' : 'login-refused', flow);
        assert.ok(sent.length > 0, flow);
        for (const each of sent) assert.deepEqual(each, expected, flow);
        assert.ok(!said.includes(SECRET));
        assert.equal(secrets.includes(SECRET), secret === SECRET, 'the secret is to be masked');
      }
    });
