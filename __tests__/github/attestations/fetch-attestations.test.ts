// What the store has for a digest: all of it, from anyone's point of view, and nothing hostile does harm.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { BundleLine } from '../../../src/bundle/bundle-file.ts';
import { Failure, type FailureCode } from '../../../src/errors/failure.ts';
import { type AttestationOptions, BUNDLE_SIGNATURE } from '../../support/github-attestations.ts';
import type { Trouble } from '../../support/github-releases.ts';
import { failureOf } from '../../support/http-server.ts';
import { varint } from '../../support/snappy.ts';
import { bundleOf, PROVENANCE, setStore } from './stored-bundle.ts';

/** The marks in the statements of bundles, or why a bundle cannot be read. */
const marksOf = (lines: readonly BundleLine[]): string[] =>
  lines.map(({ bundle }) => {
    if (bundle instanceof Failure) return `${bundle.code}: ${bundle.message}`;
    const { content } = bundle;
    assert.equal(content.$case, 'dsseEnvelope');
    if (content.$case !== 'dsseEnvelope') return '';
    return JSON.parse(content.dsseEnvelope.payload.toString()).predicate.mark;
  });

for (const attestations of [{}, { plain: true }, { form: 'absent' }, { form: 'inline' }] as const)
  test(`all attestations are fetched page by page, by everyone: ${JSON.stringify(attestations)}`, async (t) => {
    const { github, fetch } = await setStore(t, { attestations });
    for (let n = 0; n < 65; n += 1) github.attestations.add(bundleOf(`${n}`));
    github.attestations.add(bundleOf('other file', PROVENANCE, [Buffer.alloc(32)]));
    for (const token of [undefined, 'ghs_reader']) {
      const lines = await fetch(token);
      assert.deepEqual(
        marksOf(lines),
        Array.from({ length: 65 }, (_, n) => `${64 - n}`),
      );
      assert.deepEqual(
        lines.map(({ line }) => line),
        Array.from({ length: 65 }, (_, n) => n + 1),
      );
    }
    assert.deepEqual(
      [...new Set(github.asked.map(({ authorization }) => authorization))],
      ['', 'Bearer ghs_reader'],
    );
  });

test('the host of the bundles gets no token, and its right to read is in no message', async (t) => {
  const { github, fetch } = await setStore(t, { attestations: { block: () => ({ status: 404 }) } });
  github.attestations.add(bundleOf('own'));
  const [said] = marksOf(await fetch(github.token));
  assert.match(
    said ?? '',
    /^service-refused: http:\/\/127\.0\.0\.1:\d+ does not give the bundle: it answered 404$/,
  );
  assert.ok(!said?.includes(BUNDLE_SIGNATURE));
  assert.deepEqual(
    github.attestations.fetched.map(({ authorization }) => authorization),
    [undefined],
  );
});

test('the list is filtered by type, and if nothing has it, says what there is', async (t) => {
  const { github, fetch } = await setStore(t);
  github.attestations.add(bundleOf('sbom', 'https://spdx.dev/Document/v2.3'));
  assert.deepEqual(marksOf(await fetch()), ['sbom']);
  github.attestations.add(bundleOf('build'));
  assert.deepEqual(marksOf(await fetch()), ['build']);
  assert.deepEqual(marksOf(await fetch(undefined, 'any')), ['build', 'sbom']);
  const type = 'https://example.test/review@v1';
  github.attestations.add(bundleOf('review', type));
  assert.ok(marksOf(await fetch(undefined, type)).includes('review'));
});

test('a digest without attestations, and a private repository for everyone, give none', async (t) => {
  const { github, fetch } = await setStore(t, { attestations: { isPrivate: true } });
  assert.deepEqual(await fetch(github.token), []);
  github.attestations.add(bundleOf('own'));
  assert.deepEqual(marksOf(await fetch(github.token)), ['own']);
  assert.deepEqual(await fetch(), []);
});

test('a token that may read less than everyone does not keep public attestations from being fetched', async (t) => {
  for (const status of [401, 403]) {
    const { github, fetch } = await setStore(t, {
      trouble: ({ authorization }) =>
        authorization === '' ? undefined : { status, body: { message: 'authorize it for SAML' } },
    });
    const failure = await failureOf(fetch(github.token));
    assert.match(failure.message, /does not show the attestations: it answered with 40[13]: "authorize it/);
    github.attestations.add(bundleOf('own'));
    assert.deepEqual(marksOf(await fetch(github.token)), ['own']);
  }
});

/** True for the first call only. */
function createOnce(): () => boolean {
  let calls = 0;
  return () => {
    calls += 1;
    return calls === 1;
  };
}

test('one bundle that cannot be read does not hide the others', async (t) => {
  const blocks: readonly (readonly [AttestationOptions, RegExp])[] = [
    [{ block: () => ({ status: 200, raw: Buffer.from('not snappy') }) }, /cannot be unpacked/],
    [
      { block: (block) => ({ status: 200, raw: block.subarray(0, 50) }) },
      /bundle-malformed: the bundle cannot be unpacked: it is truncated/,
    ],
    [
      { block: (block) => ({ status: 200, raw: Buffer.concat([varint(2 ** 31), block]) }) },
      /unpacks to 2147483648 bytes; the limit is/,
    ],
    [{ block: () => ({ status: 200, raw: Buffer.alloc(0) }) }, /cannot be unpacked: it is truncated/],
    [{ plain: true, block: () => ({ status: 200, raw: Buffer.from('{}') }) }, /bundle-malformed/],
    [{ plain: true, block: () => ({ status: 200, raw: Buffer.from('{"a":1,"a":2}') }) }, /same name twice/],
    [{ block: () => ({ status: 302, headers: { location: 'https://evil.example/' } }) }, /redirect-refused/],
    [
      { bundleUrl: () => 'http://evil.example.test/x?sig=secret' },
      /redirect-refused: .*"http:\/\/evil\.example/,
    ],
    [{ bundleUrl: () => 'https://user@evil.example.test/x' }, /redirect-refused/],
    [{ bundleUrl: () => 'file:///etc/passwd' }, /redirect-refused/],
  ];
  for (const [attestations, says] of blocks) {
    const { block, bundleUrl, ...rest } = attestations;
    // The second of two bundles is as it should be.
    const first = createOnce();
    const { github, fetch } = await setStore(t, {
      attestations: {
        ...rest,
        ...(block && { block: (given) => (first() ? block(given) : { status: 200 }) }),
        ...(bundleUrl && { bundleUrl: (address) => (first() ? bundleUrl(address) : address) }),
      },
    });
    for (const mark of ['good', 'bad']) github.attestations.add(bundleOf(mark));
    const [bad = '', good] = marksOf(await fetch());
    assert.match(bad, says);
    assert.equal(good, 'good');
    assert.ok(!bad.includes('secret'), bad);
  }
});

const list = (value: unknown, headers = {}): Trouble => ({ status: 200, body: value, headers });
const NO_LIST: readonly (readonly [what: string, trouble: Trouble, code: FailureCode, says: RegExp])[] = [
  ['an empty object', list({}), 'service-answer-invalid', /not a list of attestations/],
  ['a list', list([]), 'service-answer-invalid', /not a list of attestations/],
  ['the same name twice', list('{"attestations":[],"attestations":[]}'), 'service-answer-invalid', /twice/],
  ['broken JSON', list('{"attestations":['), 'service-answer-invalid', /cannot be read/],
  [
    'no bundle',
    list({ attestations: [{ bundle: null, bundle_url: null }] }),
    'service-answer-invalid',
    /without a bundle/,
  ],
  [
    'a next page without a cursor',
    list({ attestations: [] }, { link: '<https://evil.example/x>; rel="next"' }),
    'service-answer-invalid',
    /without a cursor/,
  ],
  [
    'pages without end',
    list({ attestations: [] }, { link: '<https://evil.example/x?after=1>; rel="next"' }),
    'service-answer-invalid',
    /more than 40 pages/,
  ],
  [
    'a page instead of JSON',
    { status: 200, headers: { 'content-type': 'text/html' } },
    'service-answer-invalid',
    /html/,
  ],
  ['503 permanently', { status: 503 }, 'service-unavailable', /503/],
  ['403', { status: 403, body: { message: 'no' } }, 'attestation-refused', /403: "no"/],
  [
    '403 for a permission',
    { status: 403, body: { message: 'Resource not accessible by integration' } },
    'attestation-permission-missing',
    /not accessible/,
  ],
];

for (const [what, trouble, code, says] of NO_LIST)
  test(`a list that cannot be read ends in one error: ${what}`, async (t) => {
    const { fetch, github } = await setStore(t, { trouble: () => trouble });
    const failure = await failureOf(fetch(github.token));
    assert.equal(failure.code, code, failure.message);
    assert.match(failure.message, says);
  });

test('without a token, a reached rate limit says that a token raises it', async (t) => {
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4000000000' };
  const { fetch } = await setStore(t, { trouble: () => ({ status: 403, headers }) });
  const failure = await failureOf(fetch());
  assert.equal(failure.code, 'service-busy');
  assert.match(failure.remedy ?? '', /Use a token/);
});

test('a host of bundles that is out ends the fetch with one error', async (t) => {
  const { github, fetch } = await setStore(t, { attestations: { block: () => ({ status: 503 }) } });
  for (const mark of ['one', 'two']) github.attestations.add(bundleOf(mark));
  const failure = await failureOf(fetch());
  assert.equal(failure.code, 'service-unavailable', failure.message);
  assert.equal(new Set(github.attestations.fetched.map(({ path }) => path)).size, 1);
});

test('more than a thousand attestations of one file are not all read', async (t) => {
  const { github, fetch } = await setStore(t, { attestations: { form: 'inline' } });
  for (let n = 0; n < 1001; n += 1) github.attestations.add(bundleOf(`${n}`));
  const marks = marksOf(await fetch());
  assert.equal(marks.length, 1001);
  assert.match(marks.at(-1) ?? '', /more attestations of this file than are read \(1000\)/);
});

test('of attestations that are too large together, the first are read', async (t) => {
  const { github, fetch } = await setStore(t, { attestations: { plain: true } });
  for (let n = 0; n < 8; n += 1) github.attestations.add(bundleOf(`${n}${'.'.repeat(8_000_000)}`));
  const last = (await fetch()).at(-1);
  assert.equal(last?.line, 8);
  assert.ok(last.bundle instanceof Failure);
  assert.match(last.bundle.message, /more attestations of this file than are read \(7\)/);
});
