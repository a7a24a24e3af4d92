// For every kind of token and every way to damage it, the product predicts what the real Fulcio does, byte for byte;
// and the embedded Fulcio, which the other tests trust, does the same.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { DEPRECATED, startEmbedded } from './agreement/embedded.ts';
import { askFulcio, type Fulcio, type Verdict } from './agreement/fulcio.ts';
import { BASE, type Claims } from './agreement/kinds.ts';
import { askProduct, type Opinion } from './agreement/product.ts';
import { makeSamples, type Sample } from './agreement/tokens.ts';
import { atMost } from './execute.ts';
import { count } from './verifiers.ts';

const REAL = 'http://127.0.0.1:28401';

const real: Fulcio = async (body) => {
  const headers = { 'content-type': 'application/json' };
  const request = { method: 'POST', headers, body: JSON.stringify(body) };
  const response = await fetch(`${REAL}/api/v2/signingCert`, request);
  return { status: response.status, body: await response.json() };
};

/** What the product refuses although Fulcio would certify it, and why. It never accepts what Fulcio refuses. */
const STRICTER: readonly (readonly [names: RegExp, reason: string])[] = [
  [/: sub (removed|null|empty)$/, 'a token names its subject (OpenID Connect Core section 2)'],
  [/: iat removed$/, 'a token says when it was issued (OpenID Connect Core section 2)'],
  [/: (exp|nbf|iat) (text|null)$/, 'a time is a number (RFC 7519 section 2)'],
  [/: exp in the year 10000$/, 'a time that has no common notation'],
  [/: exp in ten seconds$/, 'it would expire on the way to Fulcio'],
  [/: nbf (a minute|four minutes) ahead$/, 'the leeway is that of docs/decisions/0010-token-times.md'],
  [/: (a name twice|(only )?\w+ (also )?in capitals)$/, 'two readers could take it for two different tokens'],
  [
    /^username: sub with (a line break|a NUL|a deletion|HTML that JSON escapes)$/,
    'no issuer sends control characters or line separators, and a verifier could not write them',
  ],
  [/^chainguard-identity: sub with /, 'the product joins only plain paths and does not change others'],
  [/: connector (a number|a large number|an object|true)$/, 'an issuer in a certificate is text'],
];

type Result = Readonly<{
  name: string;
  sample: Sample;
  product: Opinion;
  fulcio: Verdict;
  embedded?: Verdict;
}>;

/** The text for the proof of possession: principal.Name() of Fulcio for the kind (pkg/identity). */
function challengeOf({ kind, payload }: Sample): string {
  let claims: Claims = {};
  try {
    claims = JSON.parse(payload);
  } catch {
    // No Fulcio reaches the check of the proof.
  }
  const text = (name: string): string => {
    const value = Object.entries(claims).findLast(([key]) => key.toLowerCase() === name)?.[1];
    return typeof value === 'string' ? value : '';
  };
  if (kind.startsWith('email')) return text('email');
  return (kind === 'chainguard-identity' && text('email')) || text('sub');
}

/** Why the result of the product differs from the verdict of Fulcio; undefined if they agree. */
function difference({ sample, product, fulcio }: Result): string | undefined {
  if (!fulcio.issued && !product.issued) return undefined;
  if (!fulcio.issued) return `Fulcio refuses it: ${fulcio.message}`;
  if (!product.issued) return `the product refuses it: ${product.message}`;
  const said = [product.challenge, product.identity, ...product.extensions].map((part) =>
    JSON.stringify(part),
  );
  const done = [challengeOf(sample), fulcio.identity, ...fulcio.extensions].map((part) =>
    JSON.stringify(part),
  );
  const [own, its] = [
    said.filter((part) => !done.includes(part)),
    done.filter((part) => !said.includes(part)),
  ];
  return said.join() === done.join() ? undefined : `the product has ${own.join()}, Fulcio ${its.join()}`;
}

/** Why a difference need not be fixed; undefined if it must be. */
function excuse({ name, sample, product, fulcio }: Result): string | undefined {
  if (fulcio.issued && !product.issued) return STRICTER.find(([names]) => names.test(name))?.[1];
  // Where a part of a path is empty, Fulcio's code for the deprecated types leaves its slash out too.
  const joined = DEPRECATED.test(sample.kind) && product.issued && fulcio.issued;
  return joined && /account_name/.test(name) ? 'a path without a part, in a deprecated type' : undefined;
}

/** The first word of a kind's name. */
const kindOf = (kind: string): string => kind.split(' ')[0] ?? '';

describe('every kind and variant of token', () => {
  let results: Result[];
  let published: Readonly<Record<'real' | 'embedded', unknown>>;

  before(async () => {
    const embedded = await startEmbedded();
    published = {
      real: await (await fetch(`${REAL}/api/v2/configuration`)).json(),
      embedded: await embedded.configuration(),
    };
    const now = new Date();
    // Those that expire soon first: on a busy machine the others take minutes.
    const expiresSoon = ({ name }: Sample) => Number(/exp in (ten seconds|two minutes)/.test(name));
    const samples = makeSamples(Math.floor(now.getTime() / 1000));
    samples.sort((one, other) => expiresSoon(other) - expiresSoon(one));
    results = await atMost(8, samples, async (sample) => {
      const signed = await fetch(`${BASE}/sign`, { method: 'POST', body: sample.payload });
      const token = await signed.text();
      const challenge = challengeOf(sample);
      const product = askProduct(token, now);
      const fulcio = await askFulcio(real, token, challenge);
      const result = { name: `${sample.kind}: ${sample.name}`, sample, product, fulcio };
      if (DEPRECATED.test(sample.kind)) return result;
      return { ...result, embedded: await askFulcio(embedded.fulcio, token, challenge) };
    });
  });

  test('is sent with the right proof of possession', () => {
    const wrong = results.filter(({ fulcio }) => !fulcio.issued && /signature supplied/.test(fulcio.message));
    assert.deepEqual(
      wrong.map(({ name }) => name),
      [],
    );
    for (const { fulcio, name } of results)
      assert.ok(fulcio.issued || fulcio.status === 400, `${name}: ${JSON.stringify(fulcio)}`);
  });

  test('means the same to the product as to Fulcio', async (t) => {
    const exceptions = new Map<string, string>();
    const disagreements: string[] = [];
    for (const result of results) {
      const why = difference(result);
      if (why === undefined) continue;
      const reason = excuse(result);
      if (reason === undefined) disagreements.push(`${result.name}: ${why}`);
      else exceptions.set(result.name, reason);
    }
    assert.deepEqual(disagreements, []);
    for (const [names] of STRICTER)
      assert.ok(
        [...exceptions.keys()].some((name) => names.test(name)),
        `${names} excuses nothing`,
      );
    for (const kind of new Set(results.map(({ sample }) => kindOf(sample.kind)))) {
      const all = results.filter(({ sample }) => kindOf(sample.kind) === kind);
      const agree = all.filter(({ name }) => !exceptions.has(name)).length;
      t.diagnostic(`${kind}: ${all.length} tokens, ${agree} agree`);
      await count({ kind, tokens: all.length, agree });
    }
    for (const [name, reason] of exceptions) t.diagnostic(`not alike on purpose: ${name}: ${reason}`);
  });

  /** Null, an object, and a number that JSON would not have written so. */
  const ODD = /<nil>|%3Cnil%3E|map\[|\de\+(0|1|20)/;

  test('gets a warning if Fulcio writes something other than text', () => {
    const silent = results.filter(({ product, fulcio }) => {
      if (!product.issued || !fulcio.issued) return false;
      const written = [fulcio.identity, ...fulcio.extensions.map(({ value }) => value)].join(' ');
      return ODD.test(written) && product.notices.length === 0;
    });
    assert.deepEqual(
      silent.map(({ name }) => name),
      [],
    );
  });

  test('means the same to the embedded Fulcio as to the real one', async (t) => {
    const asked = results.filter(({ embedded }) => embedded !== undefined);
    for (const { name, fulcio, embedded } of asked) {
      // The message of a refusal of the token itself is the same for all of them, and says no more.
      if (fulcio.issued || embedded?.issued) assert.deepEqual(embedded, fulcio, name);
      else assert.equal(embedded?.status, fulcio.status, name);
    }
    assert.ok(asked.length > 1000);
    t.diagnostic(`embedded Fulcio: ${asked.length} tokens, ${asked.length} agree`);
  });

  test('has its issuer in the configuration of both Fulcios', () => {
    const rows = (configuration: unknown): Map<string, unknown> => {
      const { issuers } = configuration as { issuers: Record<string, string>[] };
      return new Map(issuers.map((row) => [row['issuerUrl'] ?? row['wildcardIssuerUrl'] ?? '', row]));
    };
    const all = rows(published.real);
    const own = rows(published.embedded);
    for (const [issuer, row] of own) assert.deepEqual(row, all.get(issuer));
    const left = [...all.keys()]
      .filter((issuer) => issuer.startsWith(BASE) && !own.has(issuer))
      .map((issuer) => issuer.slice(BASE.length));
    assert.deepEqual(left.toSorted(), [
      '/old/buildkite',
      '/old/codefresh',
      '/old/github',
      '/old/gitlab',
      '/stray',
    ]);
  });
});
