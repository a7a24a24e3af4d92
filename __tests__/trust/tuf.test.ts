// TUF against a real repository on loopback: refreshed, cached, rotated; and each attack of the specification refused.
import assert from 'node:assert/strict';
import { chown, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { Failure } from '../../src/errors/failure.ts';
import { createHttp, type Http } from '../../src/http/client.ts';
import { startService } from '../../src/sandbox/service.ts';
import { createTufRepository, type TufRepository } from '../../src/sandbox/tuf-repository.ts';
import { fetchTargets, type TufContext } from '../../src/trust/tuf.ts';
import { createTestClock } from '../support/clock.ts';

const NAME = 'trusted_root.json';
const FILES = { [NAME]: Buffer.from('{"root":1}'), 'other.json': Buffer.from('{"other":1}') };
const targets = { required: [NAME], optional: [] };

let repository: TufRepository;
let service: Awaited<ReturnType<typeof startService>>;
let cacheDir: string;
let asked: string[];
let notices: string[];

beforeEach(async () => {
  repository = createTufRepository(() => new Date(), FILES);
  asked = [];
  notices = [];
  const record = ({ path }: { path: string }) => asked.push(path);
  service = await startService({ name: 'tuf', handler: () => repository.handle, record, faults: undefined });
  cacheDir = await mkdtemp(join(tmpdir(), 'tuf-test-'));
});
afterEach(async () => {
  await service.close();
  await rm(cacheDir, { recursive: true, force: true });
});

const online = createHttp({ env: {}, clock: createTestClock() });
const offline: Http = async () => {
  throw new Failure('service-unreachable', 'the TUF mirror could not be reached');
};

const context = (http: Http = online): TufContext => ({
  mirror: new URL(service.url),
  root: JSON.parse(repository.initialRoot.toString()),
  http,
  cacheDir,
  now: new Date(),
  notice: (text) => notices.push(text),
});

const fetchRoot = async (http?: Http): Promise<string | undefined> =>
  (await fetchTargets(targets, context(http))).get(NAME)?.toString();

const unavailable = (message: RegExp) => ({ name: 'Failure', code: 'trust-root-unavailable', message });
const store = () => join(cacheDir, encodeURIComponent(new URL(service.url).host));

describe('a repository', () => {
  it('gives targets, and is asked for little the next time', async () => {
    assert.equal(await fetchRoot(), '{"root":1}');
    assert.ok(asked.some((path) => path.startsWith('/targets/')));
    asked.length = 0;
    assert.equal(await fetchRoot(), '{"root":1}');
    assert.deepEqual(asked, ['/2.root.json', '/timestamp.json']);
    assert.deepEqual(notices, []);
  });

  it('gives optional targets if it has them', async () => {
    const wanted = { required: [NAME], optional: ['other.json', 'absent.json'] };
    assert.deepEqual([...(await fetchTargets(wanted, context())).keys()], [NAME, 'other.json']);
    const required = { required: ['absent.json'], optional: [] };
    await assert.rejects(fetchTargets(required, context()), unavailable(/no target absent\.json/));
  });

  it('gives what it published since', async () => {
    await fetchRoot();
    repository.publish({ [NAME]: Buffer.from('{"root":2}') });
    assert.equal(await fetchRoot(), '{"root":2}');
  });

  it('may rotate its root, more than once', async () => {
    await fetchRoot();
    repository.rotateRoot();
    repository.rotateRoot();
    repository.publish({ [NAME]: Buffer.from('{"root":3}') });
    assert.equal(await fetchRoot(), '{"root":3}');
    assert.equal(await fetchRoot(offline), '{"root":3}');
  });

  it('leaves no temporary files', async () => {
    await fetchRoot();
    assert.deepEqual(await readdir(cacheDir), [encodeURIComponent(new URL(service.url).host)]);
    const kept = await readdir(store());
    assert.deepEqual(kept.sort(), ['snapshot.json', 'targets.json', 'timestamp.json', NAME].sort());
  });
});

describe('a cache that cannot be written', () => {
  it('is done without, with a notice', async () => {
    await writeFile(join(cacheDir, 'file'), '');
    const blocked = { ...context(), cacheDir: join(cacheDir, 'file') };
    for (const run of [1, 2]) {
      const found = await fetchTargets(targets, blocked);
      assert.equal(found.get(NAME)?.toString(), '{"root":1}');
      assert.equal(notices.length, run);
    }
    assert.match(notices[0] ?? '', /cannot be written/);
  });

  it('or belongs to somebody else, who could change what is being verified, is done without', async () => {
    const superuser = process.getuid?.() === 0;
    if (superuser) await chown(cacheDir, 12_345, 12_345);
    const foreign = superuser ? context() : { ...context(), cacheDir: '/' };
    assert.equal((await fetchTargets(targets, foreign)).get(NAME)?.toString(), '{"root":1}');
    assert.match(notices[0] ?? '', /cannot be written/);
    for (const place of await readdir(cacheDir)) assert.deepEqual(await readdir(join(cacheDir, place)), []);
  });
});

describe('a run that ends meanwhile', () => {
  it('takes nothing from the cache and leaves nothing in it', async () => {
    await fetchRoot();
    const stop = new AbortController();
    const why = new Failure('policy-mismatch', 'another file failed');
    const http: Http = async () => {
      stop.abort(why);
      throw why;
    };
    await assert.rejects(fetchTargets(targets, { ...context(http), signal: stop.signal }), why);
    assert.deepEqual(notices, []);
    assert.deepEqual(await readdir(cacheDir), [basename(store())]);
  });
});

describe('what a killed run left in the cache', () => {
  it('is removed after an hour, and not before, as another run may still need it', async () => {
    const [old, young, other] = ['tuf-aBc123', 'tuf-Zyx987', 'tuf-mirror.example.test'];
    for (const name of [old, young, other]) await mkdir(join(cacheDir, name));
    await writeFile(join(cacheDir, old, 'root.json'), '{}');
    const now = new Date();
    const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
    for (const [name, minutes] of [
      [old, 61],
      [young, 59],
      [other, 61],
    ] as const)
      await utimes(join(cacheDir, name), ago(minutes), ago(minutes));
    await fetchTargets(targets, { ...context(), now });
    const left = (await readdir(cacheDir)).filter((name) => name.startsWith('tuf-'));
    assert.deepEqual(left.toSorted(), [young, other].toSorted());
  });
});

describe('a mirror that cannot be reached', () => {
  it('is replaced by the cache, with a notice', async () => {
    await fetchRoot();
    assert.equal(await fetchRoot(offline), '{"root":1}');
    assert.equal(notices.length, 1);
    assert.match(notices[0] ?? '', /could not be reached; using the trust root of an earlier run/);
  });

  it('is a failure without a cache', async () => {
    await assert.rejects(fetchRoot(offline), unavailable(/could not be reached; and no earlier run left/));
  });

  it('is a failure when the cache has expired', async (t) => {
    const expiresMs = Date.now() + 3_600_000;
    repository.publish(FILES, { expires: { timestamp: new Date(expiresMs) } });
    await fetchRoot();
    // tuf-js reads the time by itself.
    t.mock.timers.enable({ apis: ['Date'], now: expiresMs - 1000 });
    assert.equal(await fetchRoot(offline), '{"root":1}');
    t.mock.timers.setTime(expiresMs);
    await assert.rejects(fetchRoot(offline), unavailable(/no earlier run left a trust root/));
  });

  it('is not replaced when the run was interrupted', async () => {
    await fetchRoot();
    const stopped: Http = async () => {
      throw new Failure('interrupted', 'stopped');
    };
    await assert.rejects(fetchRoot(stopped), { code: 'interrupted' });
  });
});

describe('an attack', () => {
  it('by a forged role is refused, and leaves the cache as it was', async () => {
    for (const forged of ['timestamp', 'snapshot', 'targets'] as const) {
      await fetchRoot();
      repository.publish({ [NAME]: Buffer.from('{"evil":1}') }, { forged });
      await assert.rejects(fetchRoot(), unavailable(/gave no trust root that verifies/), forged);
      assert.equal(await readFile(join(store(), NAME), 'utf8'), '{"root":1}');
      repository.publish(FILES);
    }
  });

  it('by a forged root is refused', async () => {
    repository.rotateRoot({ forged: 'root' });
    await assert.rejects(fetchRoot(), unavailable(/gave no trust root that verifies/));
  });

  it('by a changed target is refused', async () => {
    repository.tamper(NAME);
    await assert.rejects(fetchRoot(), unavailable(/gave no trust root that verifies/));
  });

  it('by an old timestamp is refused to who has seen a newer one', async () => {
    repository.publish(FILES);
    await fetchRoot();
    repository.rollBack();
    await assert.rejects(fetchRoot(), unavailable(/less than current version/));
  });

  it('by expired metadata is refused', async () => {
    repository.publish(FILES, { expires: { timestamp: new Date(Date.now() - 1000) } });
    await assert.rejects(fetchRoot(), unavailable(/expired/));
  });

  it('on the cache gains nothing: its root is never a place to start from', async () => {
    const evil = createTufRepository(() => new Date(), { [NAME]: Buffer.from('{"evil":1}') });
    const ask = (path: string) =>
      evil.handle({
        method: 'GET',
        url: new URL(path, service.url),
        headers: {},
        body: Buffer.alloc(0),
        lie: undefined,
      });
    await mkdir(store(), { recursive: true });
    for (const [name, path] of [
      ['root.json', '1.root.json'],
      ['2.root.json', '1.root.json'],
      ['timestamp.json', 'timestamp.json'],
      ['snapshot.json', '1.snapshot.json'],
      ['targets.json', '1.targets.json'],
    ] as const) {
      const answer = await ask(path);
      assert.ok(Buffer.isBuffer(answer.body));
      await writeFile(join(store(), name), answer.body);
    }
    await writeFile(join(store(), NAME), '{"evil":1}');
    await assert.rejects(fetchRoot(offline), { code: 'trust-root-unavailable' });
    assert.equal(await fetchRoot(), '{"root":1}');
  });

  it('by the name of a target gets nowhere, though it is signed', async () => {
    const name = '../../evil.json';
    repository.publish({ ...FILES, [name]: Buffer.from('evil') });
    const fetching = fetchTargets({ required: [name], optional: [] }, context());
    await assert.rejects(fetching, unavailable(/cannot be a document/));
    assert.deepEqual(await readdir(cacheDir), []);
    await assert.rejects(readFile(join(cacheDir, name)), { code: 'ENOENT' });
  });

  it('by changed targets in the cache is mended', async () => {
    await fetchRoot();
    await writeFile(join(store(), NAME), '{"evil":1}');
    assert.equal(await fetchRoot(), '{"root":1}');
  });
});
