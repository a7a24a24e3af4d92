// Files → assets: their names, the order of events, and never a part of a file.
import assert from 'node:assert/strict';
import test from 'node:test';
import { asFailure } from '../../../src/errors/failure.ts';
import { assetNameOf } from '../../../src/github/releases/asset-name.ts';
import { assertSize, attachAssets } from '../../../src/github/releases/attach.ts';
import { fetchAsset } from '../../../src/github/releases/fetch-asset.ts';
import type { Clock } from '../../../src/process/clock.ts';
import { createTestClock } from '../../support/clock.ts';
import { type Asked, SIGNATURE, someBytes } from '../../support/github-releases.ts';
import { never, setPlace } from './opened-release.ts';

/** The names that GitHub is known to give: from issues of projects that upload, and tests of GitHub's command line. */
const NAMES: readonly (readonly [given: string, name: string])[] = [
  ['foo', 'foo'],
  ['foo bar', 'foo.bar'],
  ['.foo', 'default.foo'],
  ['Hello, दुनिया', 'default.Hello'],
  ['this+has+plusses.jpg', 'this+has+plusses.jpg'],
  ['this@has@at@signs.jpg', 'this@has@at@signs.jpg'],
  ['façade.exposé', 'facade.expose'],
  ['茶话室-0.1.2-mac-arm64.dmg', '-0.1.2-mac-arm64.dmg'],
  ['appName(x64)_1.0.0.msi', 'appName.x64._1.0.0.msi'],
  ['🎉.pdf', 'default.pdf'],
  ['(1).whl', '1.whl'],
  ['a..b~c.', 'a.b.c'],
  ['a.whl.sigstore.json', 'a.whl.sigstore.json'],
  ['a5_ð_æ_©_ŋ.txt', 'a5_d_ae_._ng.txt'],
  ['straße-GROẞ.txt', 'strasse-GROSS.txt'],
  ['Þórður-Łódź.txt', 'Thordur-Lodz.txt'],
  ['İĲĳŉœ×ſ÷.txt', 'IIJij.noex.txt'],
  ['ŉ.txt', 'n.txt'],
  ['de\u0301compose\u0301.txt', 'decompose.txt'],
  ['th\u1ebf-gi\u1edbi.txt', 'th.-gi.i.txt'],
];

test('names become those that GitHub gives to assets', async (t) => {
  assert.deepEqual(
    NAMES.map(([given]) => [given, assetNameOf(given)]),
    NAMES,
  );
  const { github, open, file } = await setPlace(t);
  const stored = github.add({ tag: 'v1' });
  const release = await open('v1');
  await attachAssets(release, await Promise.all(NAMES.map(([given]) => file(given, given))), never());
  assert.deepEqual(stored.assets.map(({ name }) => name).sort(), NAMES.map(([, name]) => name).sort());
});

/** A GitHub with another table than ours. */
const rename = (name: string) => name.replaceAll('ǎ', 'a');

test('the name that GitHub gives an asset is reported and used for the same file later', async (t) => {
  const { github, open, file, clock } = await setPlace(t, { rename });
  const stored = github.add({ tag: 'v1' });
  const files = [await file('pǎge.txt', 'mine'), await file('b.txt', 'b')];
  const named = new Map([['pǎge.txt', 'page.txt']]);
  for (let run = 0; run < 2; run += 1)
    assert.deepEqual(await attachAssets(await open('v1'), files, never()), named);
  assert.deepEqual(stored.assets.map(({ name }) => name).sort(), ['b.txt', 'page.txt']);
  assert.deepEqual(clock.slept, []);
});

test('another asset with the name that GitHub gives to a file is a conflict, even if another name was expected', async (t) => {
  const { github, open, file } = await setPlace(t, { rename });
  const other = github.asset(github.add({ tag: 'v1' }), 'page.txt', 'others');
  const failure = asFailure(
    await attachAssets(await open('v1'), [await file('pǎge.txt', 'mine')], never()).catch(
      (error: unknown) => error,
    ),
  );
  assert.equal(failure.code, 'release-refused', failure.message);
  assert.match(failure.message, /"pǎge\.txt": it answered 422: .*already exists/);
  assert.match(failure.remedy ?? '', /^Delete the asset whose name GitHub makes of this one/);
  assert.deepEqual(github.releases[0]?.assets, [other]);
});

test('the bytes of an asset come from another host, which does not get the token', async (t) => {
  const { github, open } = await setPlace(t);
  const bytes = someBytes(5000);
  github.asset(github.add({ tag: 'v1' }), 'a.sigstore.json', bytes);
  const release = await open('v1');
  assert.deepEqual(await fetchAsset(release, 'a.sigstore.json', 5000), bytes);
  assert.equal(await fetchAsset(release, 'a.sigstore.json', 4999), undefined);
  assert.equal(await fetchAsset(release, 'b.sigstore.json', 5000), undefined);
});

for (const location of [
  'http://store.example.test/1?sig=secret',
  'file:///etc/passwd',
  'https://[',
  undefined,
])
  test(`a download does not follow a redirect to ${location ?? 'nowhere'}`, async (t) => {
    const { github, open } = await setPlace(t, {
      trouble: ({ path }) =>
        /assets\/\d+$/.test(path)
          ? { status: 302, headers: location === undefined ? {} : { location } }
          : undefined,
    });
    github.asset(github.add({ tag: 'v1' }), 'a', 'a');
    const release = await open('v1');
    const failure = asFailure(await fetchAsset(release, 'a', 100).catch((error: unknown) => error));
    assert.equal(failure.code, 'redirect-refused', failure.message);
    assert.ok(!failure.message.includes('secret') && !failure.message.includes(SIGNATURE));
  });

test('an identical asset is not replaced, even if the server has no digests', async (t) => {
  for (const digest of [true, false]) {
    const { github, open, file } = await setPlace(t);
    const stored = github.add({ tag: 'v1' });
    const same = github.asset(stored, 'a', 'the same', { digest });
    await attachAssets(await open('v1'), [await file('a', 'the same')], never());
    assert.deepEqual(stored.assets, [same]);
    assert.ok(!github.asked.some(({ method, path }) => method === 'DELETE' || path.includes('?name=')));
  }
});

test('another asset of the same size is replaced only on request', async (t) => {
  for (const digest of [true, false]) {
    const { github, open, file } = await setPlace(t);
    const stored = github.add({ tag: 'v1' });
    github.asset(stored, 'a', 'others', { digest });
    const refused = asFailure(
      await attachAssets(await open('v1'), [await file('a', 'mine..')], never()).catch(
        (error: unknown) => error,
      ),
    );
    assert.equal(refused.code, 'output-exists', refused.message);
    assert.equal(stored.assets[0]?.bytes.toString(), 'others');
    await attachAssets(await open('v1'), [await file('a', 'mine..', 'overwrite')], never());
    assert.deepEqual(
      stored.assets.map(({ bytes }) => bytes.toString()),
      ['mine..'],
    );
  }
});

/** An upload that counts as running, however long this test takes to reach it. */
const begun = () => ({ state: 'starter' as const, created: new Date(Date.now() + 3_600_000).toISOString() });
const isList = ({ method, path }: Asked) => method === 'GET' && /\/releases\/\d+\/assets\?/.test(path);

test('an upload in another job is waited for, and its asset is used if it is the same', async (t) => {
  const { github, open, file, clock } = await setPlace(t, {
    trouble: (asked) => {
      // Opened, about to attach, and after the second wait.
      if (isList(asked) && github.asked.filter(isList).length === 4)
        Object.assign(others, { state: 'uploaded', bytes: Buffer.from('the same') });
      return undefined;
    },
  });
  const stored = github.add({ tag: 'v1' });
  const others = github.asset(stored, 'a', '', begun());
  const release = await open('v1');
  await attachAssets(release, [await file('a', 'the same')], never());
  assert.deepEqual(stored.assets, [others]);
  assert.ok(!github.asked.some(({ method }) => method === 'DELETE'));
  assert.deepEqual(clock.slept, [2000, 2000]);
});

test('an upload in another job that does not end is replaced after more than a minute', async (t) => {
  const { github, open, file, clock } = await setPlace(t);
  const stored = github.add({ tag: 'v1' });
  github.asset(stored, 'a', '', begun());
  await attachAssets(await open('v1'), [await file('a', 'mine')], never());
  assert.deepEqual(
    stored.assets.map(({ state, bytes }) => [state, bytes.toString()]),
    [['uploaded', 'mine']],
  );
  assert.equal(clock.nowMs(), 62_000);
});

test('an upload that seemed to be abandoned, but ended meanwhile, is not removed', async (t) => {
  const { github, open, file } = await setPlace(t, {
    trouble: ({ path }) => {
      const [one] = github.releases[0]?.assets ?? [];
      // The first request for only this asset comes right before its removal.
      if (/\/assets\/\d+$/.test(path) && one !== undefined)
        Object.assign(one, { state: 'uploaded', bytes: Buffer.from('others') });
      return undefined;
    },
  });
  const others = github.asset(github.add({ tag: 'v1' }), 'a', '', { state: 'starter' });
  const failure = asFailure(
    await attachAssets(await open('v1'), [await file('a', 'mine')], never()).catch((error: unknown) => error),
  );
  assert.equal(failure.code, 'output-exists', failure.message);
  assert.deepEqual(github.releases[0]?.assets, [others]);
  assert.ok(!github.asked.some(({ method }) => method === 'DELETE'));
});

test('changes since the release was opened count: an asset that is gone is attached again', async (t) => {
  const { github, open, file } = await setPlace(t);
  const stored = github.add({ tag: 'v1' });
  github.asset(stored, 'a', 'mine');
  const release = await open('v1');
  stored.assets.length = 0;
  await attachAssets(release, [await file('a', 'mine')], never());
  assert.deepEqual(
    stored.assets.map(({ name, bytes }) => [name, bytes.toString()]),
    [['a', 'mine']],
  );
});

test('an asset is found if the response to its upload was lost and the list shows it late', async (t) => {
  let lists = 0;
  const { github, open, file, clock } = await setPlace(t, {
    trouble: (asked) => {
      const { method, path, nth } = asked;
      if (method === 'POST' && path.includes('name=a')) return nth === 0 ? 'lost' : undefined;
      if (!isList(asked)) return undefined;
      lists += 1;
      // When it was opened, before attaching, and after the refusal.
      return lists === 3 ? { status: 200, body: [] } : undefined;
    },
  });
  const stored = github.add({ tag: 'v1' });
  await attachAssets(await open('v1'), [await file('a', 'mine')], never());
  assert.equal(stored.assets.length, 1);
  assert.ok(lists > 3);
  assert.deepEqual(clock.slept, [2000]);
});

test('a refusal is reported with all that GitHub says, and an immutable release is named as such', async (t) => {
  const { github, open, file } = await setPlace(t);
  const stored = github.add({ tag: 'v1' });
  const release = await open('v1');
  stored.immutable = true;
  const failure = asFailure(
    await attachAssets(release, [await file('a', 'mine')], never()).catch((error: unknown) => error),
  );
  assert.equal(failure.code, 'release-immutable', failure.message);
  assert.match(failure.message, /Validation Failed; Cannot upload assets to an immutable release/);
});

test('an asset without its bytes is not kept', async (t) => {
  const { github, open } = await setPlace(t, {
    trouble: ({ path }) => (/\/assets\/\d+$/.test(path) ? { status: 404, body: {} } : undefined),
  });
  github.asset(github.add({ tag: 'v1' }), 'a', 'x');
  assert.equal(await fetchAsset(await open('v1'), 'a', 100), undefined);
});

test('an abort ends the wait', async (t) => {
  const { github, open, file, clock } = await setPlace(t);
  github.asset(github.add({ tag: 'v1' }), 'a', '', begun());
  const stop = new AbortController();
  const stopping: Clock = {
    ...clock,
    sleep: (ms, signal) => {
      stop.abort(new Error('enough'));
      return clock.sleep(ms, signal);
    },
  };
  const release = await open('v1', { clock: stopping });
  await assert.rejects(attachAssets(release, [await file('a', 'a')], stop.signal), /enough/);
  assert.deepEqual(clock.slept, [], 'no wait went on to its end');
});

test('thirteen attach one name at the same time: with equal bytes all succeed, with different bytes only one does', async (t) => {
  for (const [what, mine] of [
    ['same', () => 'one'],
    ['other', (n: number) => `${n}`],
  ] as const) {
    const { github, open, file } = await setPlace(t);
    const stored = github.add({ tag: 'v1' });
    const all = await Promise.allSettled(
      Array.from({ length: 13 }, async (_, n) => {
        const release = await open('v1', { clock: createTestClock() });
        const content = { ...(await file(`${n}`, mine(n))), name: 'a' };
        await attachAssets(release, [content], never());
      }),
    );
    const good = all.filter(({ status }) => status === 'fulfilled').length;
    assert.equal(good, what === 'same' ? 13 : 1);
    assert.equal(stored.assets.length, 1);
    for (const each of all)
      if (each.status === 'rejected') assert.equal(asFailure(each.reason).code, 'output-exists');
  }
});

test('an asset that differs from what was sent is an error', async (t) => {
  for (const wrong of [{ state: 'starter' }, { size: 3 }, { digest: `sha256:${'0'.repeat(64)}` }]) {
    const body = { id: 1, name: 'a', state: 'uploaded', size: 1, digest: null, ...wrong };
    const { github, open, file } = await setPlace(t, {
      trouble: ({ path }) => (path.includes('?name=') ? { status: 201, body } : undefined),
    });
    github.add({ tag: 'v1' });
    const failure = asFailure(
      await attachAssets(await open('v1'), [await file('a', 'a')], never()).catch((error: unknown) => error),
    );
    assert.equal(failure.code, 'release-mismatch', JSON.stringify(wrong));
  }
});

test('each attempt sends a long file from its start', async (t) => {
  const { github, open, file, notes } = await setPlace(t, {
    trouble: ({ path, nth }) =>
      path.includes('?name=') && nth < 3 ? (['reset', { status: 502 }, 'lost'] as const)[nth] : undefined,
  });
  const stored = github.add({ tag: 'v1' });
  const bytes = someBytes(8 * 1024 ** 2);
  await attachAssets(await open('v1'), [await file('a', bytes)], never());
  assert.deepEqual(
    stored.assets.map(({ state, bytes: held }) => [state, held.equals(bytes)]),
    [['uploaded', true]],
  );
  assert.ok(notes.length >= 1);
});

test('an empty file or one of 2 GiB is refused', () => {
  for (const size of [0, 2 * 1024 ** 3])
    assert.throws(() => assertSize({ path: 'a', size }), { code: 'release-refused' });
  for (const size of [1, 2 * 1024 ** 3 - 1]) assertSize({ path: 'a', size });
});

test('if GitHub did not say before that a token cannot write, the error of the upload names the missing permission', async (t) => {
  const { github, open, file } = await setPlace(t, {
    trouble: ({ path }) => (path.endsWith('/generate-notes') ? { status: 502 } : undefined),
  });
  github.add({ tag: 'v1' });
  const release = await open('v1', { token: 'ghs_reader' });
  const failure = asFailure(
    await attachAssets(release, [await file('a', 'mine')], never()).catch((error: unknown) => error),
  );
  assert.equal(failure.code, 'release-permission-missing', failure.message);
  assert.match(failure.message, /answered 403: "Resource not accessible by integration"/);
});

for (const moved of [307, 308] as const)
  test(`requests follow a renamed repository (${moved}), with their bodies`, async (t) => {
    const { github, open, file } = await setPlace(t, { moved });
    const stored = github.add({ tag: 'v1' });
    github.asset(stored, 'a', '', { state: 'starter' });
    const bytes = someBytes(100_000);
    await attachAssets(await open('v1'), [await file('a', bytes)], never());
    assert.deepEqual(
      stored.assets.map(({ state, bytes: held }) => [state, held.equals(bytes)]),
      [['uploaded', true]],
    );
    const shown = github.asked.filter(({ authorization }) => authorization.endsWith(github.token));
    assert.equal(shown.length, github.asked.length);
  });
