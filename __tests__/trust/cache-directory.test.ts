// Where trusted roots are cached, and addresses that show no secret.
import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { cacheDirectory } from '../../src/trust/cache-directory.ts';
import { parseServiceUrl } from '../../src/trust/service-url.ts';

test('the cache is in XDG_CACHE_HOME, the home or a shared temporary folder, in this order, and never below the working directory', () => {
  const home = () => '/home/mona';
  const none = () => {
    throw new Error('no home');
  };
  assert.equal(cacheDirectory({ XDG_CACHE_HOME: '/cache' }, none), join('/cache', 'sigstore-sign'));
  for (const given of ['', 'cache', undefined]) {
    const env = { XDG_CACHE_HOME: given };
    assert.equal(cacheDirectory(env, home), join('/home/mona', '.cache', 'sigstore-sign'));
    assert.equal(cacheDirectory(env, none), join(tmpdir(), 'sigstore-sign'));
    assert.equal(
      cacheDirectory(env, () => ''),
      join(tmpdir(), 'sigstore-sign'),
    );
  }
});

for (const address of [
  'https://mona:canary@host name.example.test/',
  'https://mona:canary@fulcio.example.test/',
  'http://fulcio.example.test/?sig=canary',
  'https://fulcio.example.test/#canary',
]) {
  test(`the secret in ${address} is not shown`, () => {
    assert.throws(
      () => parseServiceUrl(address, 'instance'),
      (error: Error) => !error.message.includes('canary'),
    );
  });
}
