// A release starts only if tag, package.json, lock file, built command, changelog and repository agree.
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { CHANGELOG, createRepository } from './repository.ts';

const HERE = { GITHUB_REPOSITORY: 'octo/demo' };

test('a commit where tag, version, command, changelog and repository agree may be released', async (t) => {
  const { run } = createRepository(t);
  assert.deepEqual(await run('release/check.ts', ['v1.2.3'], HERE), { code: 0, stdout: '', stderr: '' });
});

/** The one line that a release is refused with. */
async function refusal(
  t: TestContext,
  changed: Readonly<Record<string, string>>,
  tag = 'v1.2.3',
  env = HERE,
) {
  const { run, write } = createRepository(t);
  for (const [path, text] of Object.entries(changed)) write(path, text);
  const { code, stderr } = await run('release/check.ts', [tag], env);
  assert.equal(code, 1);
  const lines = stderr.trim().split('\n');
  assert.equal(lines.length, 1, stderr);
  return lines[0] ?? '';
}

test('a tag of another version is refused', async (t) => {
  for (const tag of ['v1.2.4', '1.2.3', 'v1.2.3-rc.1', ''])
    assert.match(await refusal(t, {}, tag), /^the tag is ".*", but package\.json has the version 1\.2\.3: /);
});

test('a lock file or a built command of another version is refused', async (t) => {
  const locked = await refusal(t, { 'package-lock.json': '{"version":"1.2.2"}' });
  assert.match(locked, /^package-lock\.json has the version "1\.2\.2", not 1\.2\.3/);
  const built = await refusal(t, { 'dist/cli/index.js': "console.log('demo 1.2.2')" });
  assert.match(built, /^the command in dist prints "demo 1\.2\.2", not "demo 1\.2\.3": .*npm run build$/);
});

test('a changelog without a dated section with text for the version is refused', async (t) => {
  const wanted = '## [1.2.3] - 2026-11-28';
  for (const heading of [
    '## 1.2.3',
    '## [1.2.3]',
    '## [1.2.3] - soon',
    '## [1.2.3] - 2026-13-40',
    '## [1.2.30] - 2026-11-28',
  ])
    assert.match(
      await refusal(t, { 'CHANGELOG.md': CHANGELOG.replace(wanted, heading) }),
      /^CHANGELOG\.md has no section "## \[1\.2\.3\] - YYYY-MM-DD" with text below it$/,
      heading,
    );
  const empty = CHANGELOG.replace(/### Added\n\n- Everything.*\n/, '');
  assert.match(await refusal(t, { 'CHANGELOG.md': empty }), /^CHANGELOG\.md has no section/);
});

test('a link in the changelog to a file that does not exist is refused before anything is signed', async (t) => {
  const broken = CHANGELOG.replace('README.md#demo', 'docs/NONE.md');
  assert.equal(
    await refusal(t, { 'CHANGELOG.md': broken }),
    'a link leads to "docs/NONE.md", which does not exist',
  );
});

test('another repository than that of package.json is refused, and so is a version that is none', async (t) => {
  const fork = { GITHUB_REPOSITORY: 'mona/demo' };
  assert.match(
    await refusal(t, {}, 'v1.2.3', fork),
    /^this repository is "mona\/demo", but package\.json names octo\/demo: /,
  );
  const version = await refusal(t, { 'package.json': '{"name":"demo","version":"1.2"}' }, 'v1.2');
  assert.match(version, /^"1\.2" in package\.json is not a version/);
});

test('all differences are reported at once, in a job also as annotations', async (t) => {
  const { run, write } = createRepository(t);
  write('CHANGELOG.md', '# Changelog\n');
  const env = { GITHUB_REPOSITORY: 'mona/demo', GITHUB_ACTIONS: 'true' };
  const { code, stdout, stderr } = await run('release/check.ts', ['v9.9.9'], env);
  assert.equal(code, 1);
  assert.equal(stderr.trim().split('\n').length, 3);
  assert.equal(stdout.match(/^::error title=Release::/gm)?.length, 3);
});
