// TUF against a real repository on loopback: refreshed, cached, rotated; and each attack of the specification refused.
import assert from 'node:assert/strict';
import {
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
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
  it('gives targets, and few requests are made the next time', async () => {
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
  it('is not used, with a notice', async () => {
    await writeFile(join(cacheDir, 'file'), '');
    const blocked = { ...context(), cacheDir: join(cacheDir, 'file') };
    for (const run of [1, 2]) {
      const found = await fetchTargets(targets, blocked);
      assert.equal(found.get(NAME)?.toString(), '{"root":1}');
      assert.equal(notices.length, run);
    }
    assert.match(notices[0] ?? '', /is not used: ".*" cannot be written: it is not a directory; /);
  });

  it('does not change the verified bytes on their way to the caller', async () => {
    await mkdir(join(store(), NAME), { recursive: true, mode: 0o700 });
    assert.equal(await fetchRoot(), '{"root":1}');
    assert.deepEqual(notices, []);
  });
});

const POSIX = { skip: process.getuid === undefined ? 'there are no owners and modes' : false };

describe('a cache that another user could change', POSIX, () => {
  const assertUnused = async (cache: string, why: RegExp): Promise<void> => {
    notices.length = 0;
    const found = await fetchTargets(targets, { ...context(), cacheDir: cache });
    assert.equal(found.get(NAME)?.toString(), '{"root":1}');
    assert.match(notices.join(), why);
    assert.deepEqual(await readdir(join(cache, basename(store()))).catch(() => []), []);
  };

  it('is not created that way, with any umask', async (t) => {
    const former = process.umask(0);
    t.after(() => process.umask(former));
    const cache = join(cacheDir, 'of', 'mine');
    await fetchTargets(targets, { ...context(), cacheDir: cache });
    for (const folder of [join(cacheDir, 'of'), cache, join(cache, basename(store()))])
      assert.equal((await stat(folder)).mode & 0o777, 0o700, folder);
    assert.deepEqual(notices, []);
  });

  it('is not used if others may write to it or to a folder above it, except a sticky folder above it', async () => {
    const [above, cache] = [join(cacheDir, 'above'), join(cacheDir, 'above', 'cache')];
    const own = join(cache, basename(store()));
    await mkdir(own, { recursive: true, mode: 0o700 });
    for (const folder of [above, cache, own])
      for (const mode of [0o770, 0o707, 0o777]) {
        await chmod(folder, mode);
        await assertUnused(cache, /other users can write to .*; the trusted root is downloaded each time/);
        await chmod(folder, 0o700);
      }
    await chmod(own, 0o1777);
    await assertUnused(cache, /other users can write to/);
    await chmod(own, 0o700);
    await chmod(above, 0o1777);
    notices.length = 0;
    await fetchTargets(targets, { ...context(), cacheDir: cache });
    assert.deepEqual(notices, []);
    assert.notDeepEqual(await readdir(own), []);
  });

  it('is not used if a link leads to where others may write', async () => {
    const [open, link] = [join(cacheDir, 'open'), join(cacheDir, 'link')];
    await mkdir(open);
    await chmod(open, 0o777);
    await symlink(open, link);
    await assertUnused(link, /other users can write to/);
  });

  it('is not used if it or a folder above it belongs to another user', async (t) => {
    const cache = join(cacheDir, 'cache');
    await mkdir(cache);
    if (process.getuid?.() !== 0) {
      // Only the superuser can give a folder to another user; a test without those rights pretends to be another user.
      t.mock.method(process as { getuid: () => number }, 'getuid', () => 12_345);
      return assertUnused(cache, /belongs to another user/);
    }
    for (const folder of [cache, cacheDir]) {
      await chown(folder, 12_345, 12_345);
      await assertUnused(cache, /belongs to another user/);
      await chown(folder, 0, 0);
    }
  });
});

describe('a run that ends meanwhile', () => {
  it('reads nothing from the cache and leaves nothing in it', async () => {
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

describe('a mirror that cannot be reached', () => {
  it('is replaced by the cache, with a notice', async () => {
    await fetchRoot();
    assert.equal(await fetchRoot(offline), '{"root":1}');
    assert.equal(notices.length, 1);
    assert.match(notices[0] ?? '', /could not be reached; using the trusted root of an earlier run/);
  });

  it('is a failure without a cache', async () => {
    await assert.rejects(
      fetchRoot(offline),
      unavailable(/could not be reached, and the cache has no valid trusted root/),
    );
  });

  it('is a failure when the cache has expired', async (t) => {
    const expiresMs = Date.now() + 3_600_000;
    repository.publish(FILES, { expires: { timestamp: new Date(expiresMs) } });
    await fetchRoot();
    // tuf-js reads the time of the machine.
    t.mock.timers.enable({ apis: ['Date'], now: expiresMs - 1000 });
    assert.equal(await fetchRoot(offline), '{"root":1}');
    t.mock.timers.setTime(expiresMs);
    await assert.rejects(fetchRoot(offline), unavailable(/the cache has no valid trusted root/));
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
      await assert.rejects(fetchRoot(), unavailable(/returned no trusted root that verifies/), forged);
      assert.equal(await readFile(join(store(), NAME), 'utf8'), '{"root":1}');
      repository.publish(FILES);
    }
  });

  it('by a forged root is refused', async () => {
    repository.rotateRoot({ forged: 'root' });
    await assert.rejects(fetchRoot(), unavailable(/returned no trusted root that verifies/));
  });

  it('by a changed target is refused', async () => {
    repository.tamper(NAME);
    await assert.rejects(fetchRoot(), unavailable(/returned no trusted root that verifies/));
  });

  it('by an old timestamp is refused if a newer one was seen', async () => {
    repository.publish(FILES);
    await fetchRoot();
    repository.rollBack();
    await assert.rejects(fetchRoot(), unavailable(/less than current version/));
  });

  it('by keys that a root revoked is refused if that root was seen, even if the mirror no longer has it', async () => {
    await fetchRoot();
    repository.rotateRoot({ revokes: true });
    repository.publish({ [NAME]: Buffer.from('{"root":2}') });
    assert.equal(await fetchRoot(), '{"root":2}');
    repository.rollBack();
    const forgetful: Http = async (request) =>
      request.url.pathname.endsWith('.root.json')
        ? { status: 404, headers: {}, body: Buffer.alloc(0), date: undefined }
        : online(request);
    await assert.rejects(fetchRoot(forgetful), unavailable(/returned no trusted root that verifies/));
  });

  it('after an update that failed is refused with what that update had verified', async () => {
    await fetchRoot();
    repository.publish(FILES, { forged: 'snapshot' });
    await assert.rejects(fetchRoot(), unavailable(/returned no trusted root that verifies/));
    repository.rollBack();
    await assert.rejects(fetchRoot(), unavailable(/less than current version/));
  });

  it('by an old timestamp is refused even if a slower run, which saw less, ended last', async () => {
    await fetchRoot();
    repository.publish(FILES);
    let first = true;
    const slow: Http = async (request) => {
      const answer = await online(request);
      if (!first || !request.url.pathname.endsWith('/timestamp.json')) return answer;
      first = false;
      repository.publish(FILES);
      await fetchRoot();
      return answer;
    };
    assert.equal(await fetchRoot(slow), '{"root":1}');
    const { signed } = JSON.parse(await readFile(join(store(), 'timestamp.json'), 'utf8'));
    assert.equal(signed.version, 3);
  });

  it('by expired metadata is refused', async () => {
    repository.publish(FILES, { expires: { timestamp: new Date(Date.now() - 1000) } });
    const isClock = ({ remedy }: Failure) => /clock of this machine/.test(remedy ?? '');
    await assert.rejects(fetchRoot(), unavailable(/expired/));
    await assert.rejects(fetchRoot(), isClock);
  });

  it('on the cache has no effect, because its root is never the starting point', async () => {
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

  it('by the name of a target has no effect, although it is signed', async () => {
    const name = '../../evil.json';
    repository.publish({ ...FILES, [name]: Buffer.from('evil') });
    const fetching = fetchTargets({ required: [name], optional: [] }, context());
    await assert.rejects(fetching, unavailable(/is not a valid name/));
    assert.deepEqual(await readdir(cacheDir), []);
    await assert.rejects(readFile(join(cacheDir, name)), { code: 'ENOENT' });
  });

  it('by changed targets in the cache is repaired', async () => {
    await fetchRoot();
    await writeFile(join(store(), NAME), '{"evil":1}');
    assert.equal(await fetchRoot(), '{"root":1}');
  });
});
