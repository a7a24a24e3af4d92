// The package on npm: published once, kept if it is there with the same bytes, refused if it has others.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { newDirectory } from '../../support/command.ts';
import { json, startServer } from '../../support/http-server.ts';
import { createRepository } from './repository.ts';

type Versions = Readonly<Record<string, string>>;

/** A registry with versions of `demo` by their integrity, and the script that publishes version 1.2.3 to it. */
async function start(t: TestContext, versions: Versions | undefined) {
  const { run } = createRepository(t);
  const folder = newDirectory(t);
  writeFileSync(join(folder, 'package.json'), '{"name":"demo","version":"1.2.3"}');
  execFileSync('npm', ['pack', '--silent'], { cwd: folder });
  const path = join(folder, 'demo-1.2.3.tgz');
  const { url, seen } = await startServer(t, (response, _, { method }) => {
    if (method === 'PUT') return json(response, { success: true }, 201);
    if (versions === undefined) return json(response, { error: 'Not found' }, 404);
    const entries = Object.entries(versions).map(([version, integrity]) => {
      return [version, { name: 'demo', version, dist: { integrity, tarball: `${url}x.tgz` } }];
    });
    const latest = Object.keys(versions)[0];
    json(response, { name: 'demo', 'dist-tags': { latest }, versions: Object.fromEntries(entries) });
  });
  writeFileSync(join(folder, 'npmrc'), `registry=${url}\n//${url.host}/:_authToken=token\n`);
  const env = { NPM_CONFIG_USERCONFIG: join(folder, 'npmrc'), npm_config_update_notifier: 'false' };
  const puts = () => seen.filter(({ method }) => method === 'PUT');
  const integrity = `sha512-${createHash('sha512').update(readFileSync(path)).digest('base64')}`;
  return { puts, integrity, publish: () => run('release/publish-npm.ts', [path, '--access', 'public'], env) };
}

test('a version that npm does not have is published, with the tag that belongs to it', async (t) => {
  for (const [versions, tag] of [
    [undefined, 'latest'],
    [{ '1.2.2': 'sha512-x', '1.2.4-rc.1': 'sha512-x' }, 'latest'],
    [{ '2.0.0': 'sha512-x' }, 'latest-1'],
  ] as const) {
    const { publish, puts, integrity } = await start(t, versions);
    const { code, stderr } = await publish();
    assert.equal(code, 0, stderr);
    const [put, ...others] = puts();
    assert.equal(others.length, 0);
    const sent = JSON.parse(put?.body ?? '{}');
    assert.deepEqual(sent['dist-tags'], { [tag]: '1.2.3' });
    assert.equal(sent.versions['1.2.3'].dist.integrity, integrity);
  }
});

test('a version that npm has with the same bytes is kept, so that a run can continue', async (t) => {
  const versions: Record<string, string> = {};
  const { publish, puts, integrity } = await start(t, versions);
  versions['1.2.3'] = integrity;
  const { code, stdout } = await publish();
  assert.deepEqual([code, stdout], [0, 'demo@1.2.3 is published with these bytes already\n']);
  assert.equal(puts().length, 0);
});

test('a version that npm has with other bytes is an error, and nothing is published', async (t) => {
  const { publish, puts } = await start(t, { '1.2.3': 'sha512-other' });
  const { code, stderr } = await publish();
  assert.equal(code, 1);
  assert.match(
    stderr,
    /^demo@1\.2\.3 is published with other bytes \(sha512-other, not sha512-.+\): release the next version\n$/,
  );
  assert.equal(puts().length, 0);
});
