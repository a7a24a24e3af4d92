// The manifests of shards: each is read as untrusted data, and together they are complete or refused.
import assert from 'node:assert/strict';
import test from 'node:test';
import { Failure } from '../../src/errors/failure.ts';
import { digestOfPaths, shareOf } from '../../src/files/listing/share.ts';
import { type Collected, collectShares, parseShare, type Share } from '../../src/manifest/merge-shards.ts';
import { assertProportional } from '../support/growth.ts';

const PATHS = Array.from({ length: 20 }, (_, n) => `dist/file-${n}`);
const COUNT = 3;
type Row = Record<string, unknown>;
type Manifest = Record<string, unknown> & { files: Row[]; shard: Record<string, unknown> };

/** The manifest of a shard as the signing action writes it. */
function manifestOf(index: number, paths = PATHS, count = COUNT): Manifest {
  const files = shareOf(
    paths.map((path) => ({ path })),
    { index, count },
  ).map(({ path }) => ({
    ...{ path, size: 5, sha256: 'ab'.repeat(32), bundle: `${path}.sigstore.json`, status: 'signed' },
    ...{ log: { url: 'https://log.example.test/', index: '7', kind: 'hashedrekord/0.0.2' } },
  }));
  return {
    ...{
      schema: 1,
      identity: 'mona@example.test',
      issuer: 'https://issuer.example.test',
      instance: 'staging',
    },
    shard: { index, count, files: paths.length, digest: digestOfPaths(paths) },
    files,
  };
}

const parse = (manifest: unknown, name = 'shard-1', options = {}) =>
  parseShare(Buffer.from(JSON.stringify(manifest)), name, options);
const all = () => [1, 2, 3].map((index) => manifestOf(index));

type Order = Pick<Share, 'attempt' | 'uploadedAt'>;

/** Collects manifests, named from 1 in the order of their upload, or in the one given. */
function collect(
  manifests: readonly unknown[],
  order: readonly Order[] = [],
): Collected & { notices: string[] } {
  const notices: string[] = [];
  const shares = manifests.map((manifest, n) => ({
    ...parse(manifest, `shard-${n + 1}`),
    ...(order[n] ?? { uploadedAt: new Date(n) }),
  }));
  return { ...collectShares(shares, (text) => notices.push(text)), notices };
}

const refuses = (work: () => unknown, code: string, says: RegExp) =>
  assert.throws(work, (error) => {
    assert.ok(error instanceof Failure, String(error));
    assert.equal(error.code, code);
    assert.match(error.message, says);
    return true;
  });

test('all shards, in any order, give every path once', () => {
  const { shares, identity, issuer, notices } = collect(all().reverse());
  assert.deepEqual(
    shares.map(({ shard }) => shard.index),
    [1, 2, 3],
  );
  assert.deepEqual(shares.flatMap(({ files }) => files.map(({ path }) => path)).sort(), [...PATHS].sort());
  assert.deepEqual([identity, issuer, notices], ['mona@example.test', 'https://issuer.example.test', []]);
});

test('shards without files do not name the signer', () => {
  const [path = ''] = PATHS;
  const manifests = [1, 2, 3].map((index) => manifestOf(index, [path]));
  for (const manifest of manifests)
    if (manifest.files.length === 0) {
      delete manifest['identity'];
      delete manifest['issuer'];
    }
  assert.equal(collect(manifests).identity, 'mona@example.test');
});

test('the latest complete copy of a shard counts, and a note says so', () => {
  const failed = manifestOf(2);
  failed.files[0] = { path: failed.files[0]?.['path'], status: 'failed' };
  const [one, two, three] = all();
  const chosen = (manifests: readonly unknown[]) => {
    const { shares, notices } = collect(manifests);
    assert.equal(notices.length, 1);
    assert.match(notices[0] ?? '', /^shard 2 exists twice, as after a re-run: /);
    return shares[1]?.name;
  };
  assert.equal(chosen([one, failed, three, two]), 'shard-4');
  assert.equal(chosen([one, two, three, failed]), 'shard-2');
  assert.equal(chosen([one, two, three, two]), 'shard-4');
  refuses(() => collect([one, failed, three, failed]), 'shard-missing', /1 of 20 files were not signed/);
});

test('the later complete shard is known by the signed attempt, then by the time of the upload; otherwise both are refused', () => {
  const [one, two, three] = all();
  const [early, late] = [new Date(1), new Date(2)];
  const chosen = (first: Order, second: Order) =>
    collect([one, two, two, three], [{}, first, second, {}]).shares[1]?.name;
  assert.equal(chosen({ attempt: 2, uploadedAt: early }, { attempt: 1, uploadedAt: late }), 'shard-2');
  assert.equal(chosen({ attempt: 9, uploadedAt: late }, { attempt: 10, uploadedAt: early }), 'shard-3');
  assert.equal(chosen({ attempt: 2, uploadedAt: late }, { attempt: 2, uploadedAt: early }), 'shard-2');
  assert.equal(chosen({ uploadedAt: late }, { attempt: 2, uploadedAt: early }), 'shard-2');
  for (const [first, second] of [
    [
      { attempt: 2, uploadedAt: late },
      { attempt: 2, uploadedAt: late },
    ],
    [{ attempt: 2 }, { attempt: 2, uploadedAt: late }],
    [{}, {}],
  ] as const)
    refuses(() => chosen(first, second), 'shard-invalid', /both shard 2 of 3, and it is not known which/);
});

test('a shard without a bundle neither replaces one with bundles nor determines the list', () => {
  const [one, two, three] = all();
  const empty = { ...two, files: [] };
  assert.deepEqual(
    collect([one, two, three, empty]).shares.map(({ name }) => name),
    ['shard-1', 'shard-2', 'shard-3'],
  );
  const [other] = [1, 2]
    .map((index) => manifestOf(index, ['x'], 2))
    .filter(({ files }) => files.length === 0);
  const { shares, notices } = collect([other, one, two, three]);
  assert.equal(shares.length, 3);
  assert.match(notices[0] ?? '', /"shard-1" is skipped/);
  refuses(() => collect([one, empty, three]), 'shard-invalid', /not the 20 that were split/);
});

test('a manifest of collected shards counts as the only shard of its list, but only on request', () => {
  const { shard, ...rest } = manifestOf(1, PATHS, 1);
  assert.deepEqual(parse(rest, 'whole', { collected: true }).shard, shard);
  refuses(() => parse(rest), 'shard-invalid', /no usable "shard"/);
});

test('missing shards are listed by number, and missing files by their count and the first one', () => {
  const [one, two, three] = all();
  refuses(() => collect([]), 'shard-missing', /no artifact of any shard/);
  refuses(() => collect([one, three]), 'shard-missing', /^shard 2 of 3 is missing$/);
  refuses(() => collect([two]), 'shard-missing', /^shards 1, 3 of 3 are missing$/);
  for (const manifest of [one, two, three])
    for (const row of manifest?.files ?? []) row['status'] = 'not-attempted';
  const first = String(one?.files[0]?.['path']);
  refuses(
    () => collect([one, two, three]),
    'shard-missing',
    new RegExp(`^20 of 20 files were not signed, the first of them "${first}", in shard 1 of 3$`),
  );
});

const row = (members: Row) => (it: Manifest) => void Object.assign(it.files[0] ?? {}, members);
const shard = (members: Row) => (it: Manifest) => void Object.assign(it.shard, members);
const set = (members: Row) => (it: Manifest) => void Object.assign(it, members);

/** A change only to shard 2. */
const CHANGES: readonly (readonly [what: string, says: RegExp, change: (it: Manifest) => void])[] = [
  ['another count', /not shards of the same list|another shard/, shard({ count: 4 })],
  ['another number of files', /not shards of the same list/, shard({ files: 21 })],
  ['another digest', /not shards of the same list/, shard({ digest: '0'.repeat(64) })],
  ['a file less', /have 19 files, not the 20/, (it) => void it.files.pop()],
  ['a file twice', /names "[^"]+" twice/, (it) => void it.files.push({ ...it.files[0] })],
  ['another identity', /have different signers/, set({ identity: 'octo@example.test' })],
  ['another issuer', /have different signers/, set({ issuer: 'https://other.example.test' })],
  ['another instance', /have different signers/, set({ instance: 'public-good' })],
];

for (const [what, says, change] of CHANGES)
  test(`refused, shards that do not belong together: ${what}`, () => {
    const [one, two, three] = all();
    assert.ok(two !== undefined);
    change(two);
    refuses(() => collect([one, two, three]), 'shard-invalid', says);
  });

test('a path of another list in the place of one of this list is refused', () => {
  const [one, two, three] = all();
  const others = Array.from({ length: 20 }, (_, n) => ({ path: `dist/other-${n}` }));
  const [other] = shareOf(others, { index: 2, count: COUNT });
  Object.assign(two?.files[0] ?? {}, { path: other?.path, bundle: `${other?.path}.sigstore.json` });
  refuses(() => collect([one, two, three]), 'shard-invalid', /have 20 files, not the 20 that were split/);
});

test('a missing signer is not a signer', () => {
  const manifests = all();
  for (const manifest of manifests) delete manifest['issuer'];
  refuses(() => collect(manifests), 'shard-invalid', /does not name the signer/);
});

const foreign = PATHS.find((path) => shareOf([{ path }], { index: 2, count: COUNT }).length === 0);

const UNREADABLE: readonly (readonly [what: string, says: RegExp, change: (it: Manifest) => void])[] = [
  ['schema 2', /not of schema 1/, set({ schema: 2 })],
  ['files that are not a list', /not of schema 1/, set({ files: {} })],
  ['an invalid row', /a file with the path/, set({ files: [7] })],
  ['an identity that is a number', /does not name the signer/, set({ identity: 7 })],
  ['no instance', /does not name the signer/, (it) => void delete it['instance']],
  ['no shard', /no usable "shard"/, set({ shard: null })],
  ['shard 0', /no usable "shard"/, shard({ index: 0 })],
  ['shard 4 of 3', /no usable "shard"/, shard({ index: 4 })],
  ['half a shard', /no usable "shard"/, shard({ index: 1.5 })],
  ['a number as text', /no usable "shard"/, shard({ index: '2' })],
  ['too many shards', /no usable "shard"/, shard({ count: Number.MAX_SAFE_INTEGER })],
  ['a list of nothing', /no usable "shard"/, shard({ files: 0 })],
  ['an invalid digest', /no usable "shard"/, shard({ digest: 'AB'.repeat(32) })],
  ['no path', /the path undefined/, row({ path: undefined })],
  ['a path that leads out', /the path "\.\.\/a"/, row({ path: '../a' })],
  ['an absolute path', /the path "\/a"/, row({ path: '/a' })],
  ['a path with a detour', /the path "a\/\.\/b"/, row({ path: 'a/./b' })],
  ['a path in .git', /the path "x\/\.git\/a"/, row({ path: 'x/.git/a' })],
  ['a bundle in .git', / the bundle "/, row({ bundle: '.git/file-0.sigstore.json' })],
  ['a path of another shard', /belongs to another shard than 2 of 3/, row({ path: foreign })],
  ['a path with a NUL', /the path /, row({ path: 'a\0b' })],
  ['a digest in capitals', /has no SHA-256/, row({ sha256: 'AB'.repeat(32) })],
  ['no bundle', /the bundle undefined/, row({ bundle: undefined })],
  ['a bundle by another name', / the bundle "/, row({ bundle: '.git/config' })],
  ['a bundle that leads out', / the bundle "/, row({ bundle: 'x/../../file-0.sigstore.json' })],
  ['a bundle path with backslashes', / the bundle "/, row({ bundle: 'x\\..\\..\\y/file-0.sigstore.json' })],
];

for (const [what, says, change] of UNREADABLE)
  test(`refused, a manifest that is not credible: ${what}`, () => {
    const manifest = manifestOf(2);
    change(manifest);
    refuses(() => parse(manifest), 'shard-invalid', says);
  });

test('a manifest that two parsers could read differently is refused', () => {
  const text = JSON.stringify(manifestOf(2)).replace('"schema":1', '"schema":1,"schema":1');
  refuses(() => parseShare(Buffer.from(text), 'a'), 'shard-invalid', /cannot be used/);
  refuses(() => parseShare(Buffer.from('\ufeff{}'), 'a'), 'shard-invalid', /cannot be used/);
});

test('50,000 files cost no more per file to read and merge than fewer files', () => {
  const prepare = (count: number) => {
    const paths = Array.from({ length: count }, (_, n) => `dist/d${n % 100}/file-with-a-long-name-${n}`);
    const manifests = [1, 2, 3].map((index) => manifestOf(index, paths));
    return () => {
      const { shares } = collect(manifests);
      assert.equal(
        shares.reduce((sum, { files }) => sum + files.length, 0),
        count,
      );
    };
  };
  assertProportional({ what: 'files', sizes: [3125, 50_000], prepare });
});
