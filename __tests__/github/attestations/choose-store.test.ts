// Which repository's store is meant, and that no other text becomes a part of an address.
import assert from 'node:assert/strict';
import test from 'node:test';
import { isStoreName, jobStore, namedStore } from '../../../src/github/attestations/choose-store.ts';

const JOB = { GITHUB_REPOSITORY: 'octo/demo', GITHUB_API_URL: 'https://api.acme.ghe.com/' };

test('a source is the store of the job, that of a named repository, or a path', () => {
  const named = (source: string, env = {}) => namedStore(source, '--bundle', env, undefined);
  assert.deepEqual(named('github', JOB), {
    repository: 'octo/demo',
    api: 'https://api.acme.ghe.com',
    token: undefined,
  });
  assert.equal(named('github:acme/tools.js', JOB).repository, 'acme/tools.js');
  assert.equal(named('github:acme/tools').api, 'https://api.github.com');
  assert.deepEqual(
    ['github', 'github:octo/demo', 'github:', './github', 'github.jsonl', 'Github', ''].filter(isStoreName),
    ['github', 'github:octo/demo', 'github:'],
  );
});

for (const source of [
  'github',
  'github:',
  'github:octo',
  'github:octo/',
  'github:octo/demo/x',
  'github:octo/..',
  'github:./demo',
  'github:octo/demo?x=1',
  'github:octo/demo#x',
  'github:https://github.com/octo/demo',
  'github:octo/demo\n',
  'github:octo/d\u00e9mo',
])
  test(`a source that names no repository is one error: ${JSON.stringify(source)}`, () => {
    assert.throws(() => namedStore(source, 'input "bundles"', {}, undefined), {
      code: 'input-invalid',
      message:
        source === 'github'
          ? /GITHUB_REPOSITORY does not name/
          : /must name a repository as `github:OWNER\/NAME`/,
      remedy: /github:octo\/demo/,
    });
  });

test('a job without a repository, or with an API that is not a URL, cannot store', () => {
  for (const env of [{}, { GITHUB_REPOSITORY: 'octo' }, { ...JOB, GITHUB_API_URL: 'nowhere' }])
    assert.throws(() => jobStore(env, 'ghs_x'), {
      code: 'attestation-refused',
      message: /GITHUB_(REPOSITORY|API_URL)/,
      remedy: /remove `github-attestations`/,
    });
});
