// What is stored with a repository's attestations is exactly the bundle, or the run ends with one clear error.
import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import type { FailureCode } from '../../../src/errors/failure.ts';
import type { AttestationOptions } from '../../support/github-attestations.ts';
import type { GitHubOptions, Trouble } from '../../support/github-releases.ts';
import { failureOf } from '../../support/http-server.ts';
import { bundleOf, setStore } from './stored-bundle.ts';

test('a bundle is stored as it is, and the id and the page of the attestation are returned', async (t) => {
  const { github, store } = await setStore(t);
  const bundle = bundleOf('own');
  const { id, url } = await store(Buffer.concat([bundle, Buffer.from('\n')]));
  const [stored] = github.attestations.stored;
  assert.deepEqual(stored?.bundle, bundle);
  assert.deepEqual([id, url], [`${stored.id}`, `https://github.com/octo/demo/attestations/${stored.id}`]);
  assert.ok(github.asked.every(({ authorization }) => authorization === `Bearer ${github.token}`));
});

for (const [what, attestations] of [
  ['as a part of the list', { form: 'inline' }],
  ['only as addresses', { form: 'absent' }],
  ['without compression', { plain: true }],
  ['only after a while', { lag: 3 }],
] as const satisfies readonly (readonly [string, AttestationOptions])[])
  test(`a store that gives bundles ${what} is read back`, async (t) => {
    const { github, store, clock } = await setStore(t, { attestations });
    for (let n = 0; n < 3; n += 1) github.attestations.add(bundleOf(`other ${n}`));
    await store(bundleOf('own'));
    assert.equal(clock.slept.length, 'lag' in attestations ? 3 : 0);
  });

test('an attestation is found among others on a later page', async (t) => {
  let addOthers = () => {};
  const { github, store } = await setStore(t, {
    trouble: ({ method }) => {
      if (method === 'GET') addOthers();
      return undefined;
    },
  });
  addOthers = () => {
    addOthers = () => {};
    for (let n = 0; n < 70; n += 1) github.attestations.add(bundleOf(`other ${n}`));
  };
  await store(bundleOf('own'));
  assert.equal(github.asked.filter(({ method }) => method === 'GET').length, 3);
});

test('an attestation of a type that the list cannot be filtered by is read back without the filter', async (t) => {
  const { github, store } = await setStore(t);
  const type = 'https://example.test/review@v1';
  await store(bundleOf('own', type), github.token, type);
  assert.ok(github.asked.some(({ path }) => path.includes('predicate_type=')));
  assert.ok(!github.asked.at(-1)?.path.includes('predicate_type='));
});

test('a store that gives back another bundle, or none, ends in a failure that names the attestation', async (t) => {
  const changed =
    (change: (json: { dsseEnvelope: { signatures: object[] } }) => void) => (bundle: Buffer) => {
      const json = JSON.parse(bundle.toString());
      change(json);
      return Buffer.from(JSON.stringify(json));
    };
  const others: readonly (readonly [RegExp, AttestationOptions])[] = [
    [/only 1 other attestation/, { instead: () => bundleOf('another') }],
    [
      /only 1 other attestation/,
      { instead: changed(({ dsseEnvelope }) => (dsseEnvelope.signatures = [{ sig: 'AAAA' }])) },
    ],
    [/gives nothing for sha256:/, { lag: 100 }],
    [/only 1 other attestation/, { block: (block) => ({ status: 200, raw: block.subarray(0, 20) }) }],
    [/only 1 other attestation/, { block: () => ({ status: 404 }) }],
  ];
  for (const [says, attestations] of others) {
    const { store } = await setStore(t, { attestations });
    const failure = await failureOf(store(bundleOf('own')));
    assert.equal(failure.code, 'attestation-mismatch', failure.message);
    assert.match(failure.message, says);
    assert.match(failure.message, /https:\/\/github\.com\/octo\/demo\/attestations\/\d+/);
  }
});

const post = (trouble: Trouble, times = 1): NonNullable<GitHubOptions['trouble']> => {
  let left = times;
  return ({ method }) => {
    if (method !== 'POST' || left === 0) return undefined;
    left -= 1;
    return trouble;
  };
};

for (const [what, trouble] of [
  ['502', { status: 502 }],
  ['429 with a time to wait', { status: 429, headers: { 'retry-after': '7' } }],
  [
    '403 for a secondary rate limit',
    { status: 403, body: { message: 'You have exceeded a secondary rate limit' } },
  ],
  ['a connection that is reset', 'reset'],
  ['an answer that is cut off', 'cut'],
  ['an answer that is lost', 'lost'],
] as const satisfies readonly (readonly [string, Trouble])[])
  test(`storing is tried again after ${what}`, async (t) => {
    const { github, store } = await setStore(t, { trouble: post(trouble) });
    await store(bundleOf('own'));
    assert.equal(github.asked.filter(({ method }) => method === 'POST').length, 2);
  });

const REFUSED: readonly (readonly [what: string, trouble: Trouble, code: FailureCode, says: RegExp])[] = [
  ['400', { status: 400, body: { message: 'Problems' } }, 'attestation-refused', /400: "Problems"/],
  [
    '422 with details',
    { status: 422, body: { message: 'Validation Failed', errors: [{ message: 'values do not match' }] } },
    'attestation-refused',
    /422: "Validation Failed; values do not match"/,
  ],
  ['413', { status: 413, body: { message: 'too large' } }, 'attestation-refused', /413: "too large"/],
  ['401', { status: 401 }, 'attestation-permission-missing', /GitHub rejects `github-token`/],
  ['403 for another reason', { status: 403, body: { message: 'SSO' } }, 'attestation-refused', /403: "SSO"/],
  ['no id', { status: 201, body: {} }, 'service-answer-invalid', /without its id/],
  ['a list', { status: 201, body: [] }, 'service-answer-invalid', /without its id/],
  ['200', { status: 200, body: {} }, 'attestation-refused', /200/],
  [
    'a redirect to another host',
    { status: 307, headers: { location: 'https://evil.example/?sig=secret' } },
    'redirect-refused',
    /https:\/\/evil\.example"/,
  ],
  ['503 permanently', { status: 503 }, 'service-unavailable', /503 \(out for/],
  ['429 permanently', { status: 429 }, 'service-busy', /429/],
];

for (const [what, trouble, code, says] of REFUSED)
  test(`storing ends in one error: ${what}`, async (t) => {
    const { github, store } = await setStore(t, { trouble: post(trouble, Number.POSITIVE_INFINITY) });
    const failure = await failureOf(store(bundleOf('own')));
    assert.equal(failure.code, code, failure.message);
    assert.match(failure.message, says);
    assert.deepEqual(github.attestations.stored, []);
    assert.ok(!/secret|ghs_/.test(`${failure.message} ${failure.remedy}`), failure.message);
  });

test('the token is in no message, even if GitHub repeats it', async (t) => {
  for (const status of [400, 401, 403, 404, 409, 413, 418, 422, 451]) {
    const { store, fetch, check, notices, github } = await setStore(t, {
      trouble: ({ authorization }) => ({
        status,
        body: { message: `Bad: ${authorization}`, errors: [{ message: authorization }] },
      }),
    });
    for (const ask of [() => store(bundleOf('own')), () => check(), () => fetch(github.token)]) {
      const said = await ask().then(
        () => '',
        (error: Error) => JSON.stringify({ ...error, message: error.message }),
      );
      assert.ok(!`${said} ${notices}`.includes(github.token), said);
    }
  }
});

test('a repository that was renamed takes the attestation under its old name', async (t) => {
  const { github, store } = await setStore(t, { moved: 307 });
  await store(bundleOf('own'));
  assert.equal(github.attestations.stored.length, 1);
});

test('the check before signing stores nothing, and a token that may write passes', async (t) => {
  const { github, check, notices } = await setStore(t);
  await check();
  assert.deepEqual([github.attestations.stored, notices], [[], []]);
  assert.deepEqual(
    github.asked.map(({ method, path }) => `${method} ${path}`),
    ['POST /repos/octo/demo/attestations'],
  );
});

test('a token that may not write fails before signing and when storing, with the lines that grant it', async (t) => {
  for (const attestations of [{}, { isPrivate: true }]) {
    const { check, store, cwd } = await setStore(t, { attestations });
    const general = await failureOf(check('ghs_reader'));
    assert.equal(general.code, 'attestation-permission-missing');
    assert.match(general.message, /add `attestations: write` to the permissions of this job/);
    assert.match(general.patch ?? '', /^ {2}id-token: write\n {2}attestations: write$/m);
    await mkdir(join(cwd, '.github/workflows'), { recursive: true });
    const text =
      'on: push\njobs:\n  build:\n    permissions:\n      contents: write\n      id-token: write\n';
    await writeFile(join(cwd, '.github/workflows/ci.yml'), text);
    for (const asked of [check('ghs_reader'), store(bundleOf('own'), 'ghs_reader')]) {
      const failure = await failureOf(asked);
      assert.deepEqual(failure.place, { file: '.github/workflows/ci.yml', line: 4 });
      assert.equal(
        failure.patch,
        'jobs:\n  build:\n    permissions:\n      contents: write\n      id-token: write\n      attestations: write\n',
      );
    }
  }
});

test('a token that GitHub does not know fails before signing', async (t) => {
  const { check } = await setStore(t);
  const failure = await failureOf(check('unknown'));
  assert.deepEqual([failure.code, failure.status], ['attestation-permission-missing', 401]);
});

test('a repository without a store fails before signing, with the reason that GitHub gives', async (t) => {
  const { check } = await setStore(t, { attestations: { unavailable: true } });
  const failure = await failureOf(check());
  assert.equal(failure.code, 'attestation-refused');
  assert.match(failure.message, /403: "Feature not available for user-owned private repositories/);
  assert.match(`${failure.why} ${failure.remedy}`, /only for some plans.*Remove `github-attestations`/);
});

test('a GitHub Enterprise Server without a store fails before signing, and no permission is asked for', async (t) => {
  const { check, store } = await setStore(t, { apiPath: '/api/v3' });
  for (const asked of [check(), store(bundleOf('own'))]) {
    const failure = await failureOf(asked);
    assert.equal(failure.code, 'attestation-refused');
    assert.match(failure.message, /this GitHub Enterprise Server has no store of attestations/);
  }
});

test('a check that GitHub does not answer is a notice, and signing goes on', async (t) => {
  const { check, notices, clock } = await setStore(t, { trouble: () => ({ status: 502 }) });
  await check();
  assert.match(notices.join(), /cannot check whether this token may store attestations .*502/);
  assert.ok(clock.nowMs() <= 15_000, `${clock.nowMs()} ms`);
});
