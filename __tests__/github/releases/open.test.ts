// How a release is found, and which responses of its service do no harm.
import assert from 'node:assert/strict';
import test from 'node:test';
import { asFailure, type FailureCode } from '../../../src/errors/failure.ts';
import { createTestClock } from '../../support/clock.ts';
import type { Trouble } from '../../support/github-releases.ts';
import { json, startServer } from '../../support/http-server.ts';
import { setPlace } from './opened-release.ts';

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none' as const,
    (error: unknown) => asFailure(error),
  );

test('the release of an event is requested by its ID, without reading the list', async (t) => {
  const { github, open } = await setPlace(t);
  const draft = github.add({ tag: 'v1', draft: true });
  const found = await open('auto', { event: { release: { id: draft.id, tag_name: 'v1' } } });
  assert.deepEqual([found.id, found.tag], [draft.id, 'v1']);
  assert.ok(!github.asked.some(({ path }) => /\/releases(\?|$)/.test(path)));
});

test('a list of releases is read in small pages, because each release includes its assets', async (t) => {
  const { github, open } = await setPlace(t);
  const draft = github.add({ tag: 'v1', draft: true });
  for (let n = 0; n < 60; n += 1) {
    const other = github.add({ tag: `v0.${n}` });
    for (let k = 0; k < 200; k += 1) github.asset(other, `package-${n}-${k}.tar.gz.sigstore.json`, '');
  }
  assert.equal((await open('v1')).id, draft.id);
  assert.equal(github.asked.filter(({ path }) => path.includes('/releases?')).length, 3);
});

test('250 assets are found, page by page', async (t) => {
  const { github, open } = await setPlace(t);
  const release = github.add({ tag: 'v1' });
  for (let n = 0; n < 250; n += 1) github.asset(release, `asset-${n}`, `${n}`);
  assert.equal((await open('v1')).assets.size, 250);
});

const html = { 'content-type': 'text/html' };
const PERMANENT: readonly (readonly [what: string, trouble: Trouble, code: FailureCode, says: RegExp])[] = [
  [
    'a page instead of JSON',
    { status: 200, headers: html, body: '<html>log in</html>' },
    'service-answer-invalid',
    /text\/html/,
  ],
  ['broken JSON', { status: 200, body: '{"id": 1' }, 'service-answer-invalid', /not a release/],
  ['an empty object', { status: 200, body: {} }, 'service-answer-invalid', /without its id, tag or URLs/],
  ['a list', { status: 200, body: [] }, 'service-answer-invalid', /not a release/],
  [
    'a release without an address',
    { status: 200, body: { id: 1, tag_name: 'v1', html_url: '', upload_url: 'x' } },
    'service-answer-invalid',
    /without its id/,
  ],
  ['400', { status: 400, body: { message: 'Problems parsing' } }, 'release-refused', /400.*Problems parsing/],
  ['413', { status: 413, body: { message: 'too large' } }, 'service-refused', /413: "too large" \(1 attempt/],
  [
    'a redirect to another host',
    { status: 307, headers: { location: 'https://evil.example/x?sig=secret' } },
    'redirect-refused',
    /https:\/\/evil\.example"/,
  ],
  ['503 permanently', { status: 503 }, 'service-unavailable', /503 \(out for 1 min/],
  ['429 permanently', { status: 429 }, 'service-busy', /\(out for 1 min/],
  [
    'a wait longer than the limit',
    { status: 429, headers: { 'retry-after': '3600' } },
    'service-busy',
    /asked to wait 60 min, but this run can wait only 1 min 50 s \(1 attempt/,
  ],
  [
    'a rate limit until tomorrow',
    { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4000000000' } },
    'service-busy',
    /its rate limit is reached and asked to wait/,
  ],
  ['resets permanently', 'reset', 'service-unreachable', /\(out for 1 min/],
  ['responses that are cut off permanently', 'cut', 'service-unreachable', /\(out for 1 min/],
];

for (const [what, trouble, code, says] of PERMANENT)
  test(`ends in one error: ${what}`, async (t) => {
    const { github, open } = await setPlace(t, {
      trouble: ({ path }) => (path.includes('/releases/tags/') ? trouble : undefined),
    });
    github.add({ tag: 'v1' });
    const failure = await codeOf(open('v1'));
    assert.ok(failure !== 'none');
    assert.equal(failure.code, code, failure.message);
    assert.match(failure.message, says);
    assert.ok(!/secret|ghs_/.test(failure.message), failure.message);
  });

test('the token is not in any message, whatever GitHub responds', async (t) => {
  for (const status of [400, 401, 403, 404, 409, 418, 422, 451])
    for (const where of [/generate-notes$/, /\/releases\/tags\//, /\/releases\/\d+\/assets/]) {
      const { github, open, notes } = await setPlace(t, {
        trouble: ({ path, authorization }) =>
          where.test(path)
            ? { status, body: { message: `Bad: ${authorization}`, errors: [{ message: authorization }] } }
            : undefined,
      });
      github.add({ tag: 'v1' });
      const failure = await codeOf(open('v1'));
      if (failure === 'none') continue;
      const said = JSON.stringify([failure.message, failure.remedy, notes]);
      assert.ok(!said.includes(github.token), said);
    }
});

test('assets are sent only to the host of the API or the upload host that it names', async (t) => {
  const { github, open } = await setPlace(t);
  github.add({ tag: 'v1' });
  for (const address of ['https://evil.example.test', 'http://127.0.0.1:9']) {
    github.showAs(address);
    const failure = await codeOf(open('v1'));
    assert.ok(failure !== 'none' && failure.code === 'redirect-refused', address);
    assert.ok(failure.message.includes(address), failure.message);
  }
});

test('a release other than the requested one is refused', async (t) => {
  const other = {
    id: 1,
    tag_name: 'v2',
    html_url: 'https://github.com/x',
    upload_url: 'https://uploads.github.com/x',
  };
  const { open } = await setPlace(t, {
    trouble: ({ method, path }) =>
      method === 'GET' && /\/releases\/(tags\/v1|1|7)$/.test(path) ? { status: 200, body: other } : undefined,
  });
  const event = (id: number) => ({ release: { id, tag_name: id === 7 ? 'v2' : 'v1' } });
  for (const opening of [open('v1'), open('auto', { event: event(1) }), open('auto', { event: event(7) })]) {
    const failure = await codeOf(opening);
    assert.ok(failure !== 'none' && failure.code === 'service-answer-invalid', JSON.stringify(failure));
    assert.match(failure.message, /returned the release "v2", id 1, instead of "v[12]"/);
  }
});

test('a draft that a growing list shows twice counts once', async (t) => {
  const { github, open } = await setPlace(t, {
    trouble: ({ path }) => {
      // A new release pushes the last one of the first page onto the second.
      if (/releases\?.*page=2/.test(path) && github.releases.length === 30)
        github.releases.push({ ...(github.releases[0] as (typeof github.releases)[0]), id: 1, tag: 'new' });
      return undefined;
    },
  });
  const draft = github.add({ tag: 'v1', draft: true });
  for (let n = 0; n < 29; n += 1) github.add({ tag: `other-${n}` });
  const release = await open('v1');
  assert.equal(release.id, draft.id);
});

test('a refusal for another reason than permissions has the message of GitHub', async (t) => {
  const { github, open } = await setPlace(t, {
    trouble: ({ path }) =>
      path.endsWith('/generate-notes')
        ? { status: 403, body: { message: 'Repository was archived so is read-only.' } }
        : undefined,
  });
  github.add({ tag: 'v1' });
  const failure = await codeOf(open('v1'));
  assert.ok(failure !== 'none' && failure.code === 'release-refused');
  assert.match(failure.message, /Repository was archived/);
});

test('a malformed list of assets, or one with malformed items, is refused', async (t) => {
  for (const body of [
    {},
    [null],
    [{ id: 1, name: 'a', size: -1, created_at: '2026-11-20T00:00:00Z' }],
    ['a'],
  ]) {
    const { github, open } = await setPlace(t, {
      trouble: ({ path }) => (path.includes('/assets?') ? { status: 200, body } : undefined),
    });
    github.add({ tag: 'v1' });
    const failure = await codeOf(open('v1'));
    assert.ok(failure !== 'none');
    assert.equal(failure.code, 'service-answer-invalid', JSON.stringify(body));
  }
});

test('a list without an end is read up to 10,000 items, as many as GitHub shows', async (t) => {
  const item = { id: 1, tag_name: 'other', html_url: 'x', upload_url: 'https://uploads.example.test/' };
  const { github, open } = await setPlace(t, {
    tags: ['v1'],
    trouble: ({ path }) =>
      path.includes('/releases?') ? { status: 200, body: Array(30).fill(item) } : undefined,
  });
  const failure = await codeOf(open('v1'));
  assert.ok(failure !== 'none');
  assert.equal(failure.code, 'release-missing');
  assert.ok(github.asked.length < 400);
});

test('an abort ends the wait for a response with its own reason', async (t) => {
  const stop = new AbortController();
  const { github, open } = await setPlace(t, {
    trouble: () => {
      stop.abort();
      return 'hang';
    },
  });
  github.add({ tag: 'v1' });
  const failure = await codeOf(open('v1', { signal: stop.signal }));
  assert.ok(failure !== 'none');
  assert.equal(failure.code, 'interrupted', failure.message);
  assert.equal(github.asked.length, 1);
});

test('a token without permission is refused after one request that changes nothing', async (t) => {
  const { github, open } = await setPlace(t);
  github.add({ tag: 'v1' });
  const failure = await codeOf(open('v1', { token: 'ghs_reader' }));
  assert.ok(failure !== 'none');
  assert.equal(failure.code, 'release-permission-missing');
  assert.match(failure.patch ?? '', /contents: write/);
  assert.deepEqual(
    github.asked.map(({ method, path }) => `${method} ${path}`),
    ['POST /repos/octo/demo/releases/generate-notes'],
  );
});

const isProbe = ({ path }: Readonly<{ path: string }>) => path.endsWith('/generate-notes');

for (const [what, trouble, says] of [
  ['500', { status: 500 }, /GitHub answered 500/],
  ['502', { status: 502 }, /GitHub answered 502/],
  ['503', { status: 503, headers: { 'retry-after': '90' } }, /GitHub answered 503/],
  ['504', { status: 504 }, /GitHub answered 504/],
  ['418', { status: 418 }, /answered 418/],
  ['429', { status: 429, headers: { 'retry-after': '3600' } }, /answered 429/],
] as const)
  test(`if GitHub responds with ${what}, it stays unknown whether the token can write, and the request is not repeated`, async (t) => {
    const { github, open, notices } = await setPlace(t, {
      trouble: (asked) => (isProbe(asked) ? trouble : undefined),
    });
    const release = github.add({ tag: 'v1' });
    assert.equal((await open('v1')).id, release.id);
    assert.equal(github.asked.filter(isProbe).length, 1);
    assert.equal(notices.length, 1);
    assert.match(notices[0] ?? '', /cannot check whether this token may write/);
    assert.match(notices[0] ?? '', says);
  });

for (const trouble of ['reset', 'cut'] as const)
  test(`if no response comes (${trouble}), it stays unknown, too`, async (t) => {
    const { github, open, notices } = await setPlace(t, {
      trouble: (asked) => (isProbe(asked) ? trouble : undefined),
    });
    const release = github.add({ tag: 'v1' });
    assert.equal((await open('v1')).id, release.id);
    assert.match(notices.join('\n'), /cannot check whether .*could not be reached/);
  });

test('a request without a response ends after a quarter of a minute, with any time limit of the run', async (t) => {
  const deadlines = createTestClock();
  const { github, open, notices } = await setPlace(t, {
    trouble: (asked) => {
      if (!isProbe(asked)) return undefined;
      setImmediate(() => deadlines.advanceToNext());
      return 'hang';
    },
  });
  const release = github.add({ tag: 'v1' });
  assert.equal((await open('v1', { deadlines })).id, release.id);
  assert.equal(deadlines.nowMs(), 15_000);
  assert.match(notices.join('\n'), /did not answer in time \(1 attempt, 15\.0 s\)/);
});

test('a renamed repository that cannot be followed is reported before anything is signed', async (t) => {
  const { github, open } = await setPlace(t, { moved: 301 });
  github.add({ tag: 'v1' });
  const failure = await codeOf(open('v1'));
  assert.ok(failure !== 'none');
  assert.equal(failure.code, 'service-refused', failure.message);
  assert.match(failure.message, /answered 301: the resource was moved/);
  assert.match(failure.remedy ?? '', /^Start the workflow again in the renamed or transferred repository/);
});

test('no redirect to another host is followed, for any request', async (t) => {
  const other = await startServer(t, (response) => json(response, {}));
  for (const status of [301, 302, 303, 307, 308]) {
    const { open } = await setPlace(t, {
      trouble: (asked) => (isProbe(asked) ? { status, headers: { location: other.url.href } } : undefined),
    });
    const failure = await codeOf(open('v1'));
    assert.ok(failure !== 'none' && failure.code === 'redirect-refused', `${status}`);
    assert.ok(failure.message.includes(other.url.origin));
  }
  assert.deepEqual(other.seen, []);
});
