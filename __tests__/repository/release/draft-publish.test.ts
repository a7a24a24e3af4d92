// The draft of a release and its publication: what GitHub has afterwards, also when a run continues another one.
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { type GitHub, type GitHubOptions, startGitHub } from '../../support/github-releases.ts';
import { createRepository } from './repository.ts';

const FILES = { 'demo-1.2.3.tgz': 'package', 'demo-1.2.3.tgz.sigstore.json': '{}', SHA256SUMS: 'sums' };

/** A repository whose tag is pushed, with signed files in `signed/`. */
async function start(t: TestContext, options: GitHubOptions = {}, version = '1.2.3') {
  const repository = createRepository(t, version);
  const github = await startGitHub({ immutableReleases: true, ...options });
  t.after(github.close);
  github.tags.set(`v${version}`, repository.commit);
  for (const [name, text] of Object.entries(FILES)) repository.write(`signed/${name}`, text);
  const run = (script: 'draft' | 'publish', token = github.token) => {
    const env = { ...github.env, GITHUB_TOKEN: token };
    return repository.run(`release/${script}.ts`, [`v${version}`, 'signed'], env);
  };
  return { ...repository, github, run };
}

const assetsOf = ({ releases }: GitHub, tag = 'v1.2.3') => {
  const release = releases.find((each) => each.tag === tag);
  return Object.fromEntries((release?.assets ?? []).map(({ name, bytes }) => [name, String(bytes)]).sort());
};
const changes = (github: GitHub) => github.asked.filter(({ method }) => method !== 'GET').length;

test('a draft gets the files, the section of the changelog, and a line to paste with the commit', async (t) => {
  const { run, github, commit } = await start(t);
  const { code, stderr } = await run('draft');
  assert.deepEqual([code, stderr], [0, '']);
  const [release, ...others] = github.releases;
  assert.ok(release !== undefined && others.length === 0);
  assert.deepEqual([release.draft, release.prerelease, release.tag], [true, false, 'v1.2.3']);
  assert.deepEqual(assetsOf(github), FILES);
  // A relative link would lead nowhere on the page of a release.
  const page = 'https://github.com/octo/demo/blob/v1.2.3/README.md#demo';
  const section = `### Added\n\n- Everything, see [the page](${page}).\n\n## Use this release\n`;
  assert.equal(release.body.slice(0, section.length), section);
  assert.match(release.body, new RegExp(`^- uses: octo/demo@${commit} # v1\\.2\\.3$`, 'm'));
  assert.match(release.body, /release\.yml@refs\/tags\/v1\.2\.3 /);
  assert.equal(github.tags.has('v1'), false);
});

test('a draft that was interrupted is continued: complete files stay, others are replaced, and there is one draft', async (t) => {
  const { run, github } = await start(t);
  const draft = github.add({ tag: 'v1.2.3', draft: true });
  const kept = github.asset(draft, 'SHA256SUMS', FILES.SHA256SUMS);
  github.asset(draft, 'demo-1.2.3.tgz', '', { state: 'starter' });
  github.asset(draft, 'demo-1.2.3.tgz.sigstore.json', '{"of": "an earlier attempt"}');
  assert.equal((await run('draft')).stderr, '');
  assert.deepEqual(assetsOf(github), FILES);
  assert.equal(github.releases.length, 1);
  assert.ok(draft.assets.includes(kept));
  assert.match(draft.body, /Everything/);
});

test('a draft whose creation got no answer is not created twice, and the next run continues it', async (t) => {
  const { run, github } = await start(t, {
    trouble: ({ method, path, nth }) =>
      method === 'POST' && path.endsWith('/releases') && nth === 0 ? 'lost' : undefined,
  });
  const { code, stderr } = await run('draft');
  assert.equal(code, 1);
  assert.match(
    stderr,
    /^POST \/repos\/octo\/demo\/releases got no answer from GitHub, which may have done it/,
  );
  assert.equal(github.releases.length, 1);
  assert.equal((await run('draft')).stderr, '');
  assert.deepEqual([github.releases.length, assetsOf(github)], [1, FILES]);
});

test('the draft is published, and only then the tag of the major version moves', async (t) => {
  const { run, github, commit } = await start(t);
  github.tags.set('v1', 'b'.repeat(40));
  github.add({ tag: 'v1.2.2', immutable: true });
  await run('draft');
  const { code, stderr } = await run('publish');
  assert.deepEqual([code, stderr], [0, '']);
  const release = github.releases.find(({ tag }) => tag === 'v1.2.3');
  assert.deepEqual([release?.draft, release?.immutable, release?.isLatest], [false, true, true]);
  assert.equal(github.tags.get('v1'), commit);
  const order = github.asked.filter(({ method }) => method === 'PATCH').map(({ path }) => path);
  assert.deepEqual(order, [
    `/repos/octo/demo/releases/${release?.id}`,
    '/repos/octo/demo/git/refs/tags%2Fv1',
  ]);
});

test('a run that failed before the tag moved is continued, and another run of either script changes nothing', async (t) => {
  const { run, github, commit } = await start(t, {
    trouble: ({ path, nth }) => (path.endsWith('/git/refs') && nth === 0 ? { status: 500 } : undefined),
  });
  await run('draft');
  const failed = await run('publish');
  assert.equal(failed.code, 1);
  assert.match(failed.stderr, /^GitHub answered POST \/repos\/octo\/demo\/git\/refs with 500/);
  assert.equal(github.releases[0]?.draft, false);
  assert.equal((await run('publish')).stderr, '');
  assert.equal(github.tags.get('v1'), commit);
  const before = changes(github);
  const again = await run('draft');
  assert.deepEqual([again.code, /is published with these files already/.test(again.stdout)], [0, true]);
  assert.equal(changes(github), before);
});

test('the tag of the major version stays where it is for a release of an older line and for a prerelease', async (t) => {
  const { run, github } = await start(t);
  github.tags.set('v1', 'b'.repeat(40));
  github.add({ tag: 'v1.3.0' });
  await run('draft');
  assert.equal((await run('publish')).stderr, '');
  assert.equal(github.tags.get('v1'), 'b'.repeat(40));
  assert.equal(github.releases.find(({ tag }) => tag === 'v1.2.3')?.isLatest, false);

  const early = await start(t, {}, '1.4.0-rc.1');
  await early.run('draft');
  assert.equal((await early.run('publish')).stderr, '');
  const [release] = early.github.releases;
  assert.deepEqual([release?.draft, release?.prerelease, release?.isLatest], [false, true, false]);
  assert.equal(early.github.tags.has('v1'), false);
});

test('only a draft with exactly the signed files is published', async (t) => {
  const { run, github, folder, write } = await start(t);
  assert.match((await run('publish')).stderr, /^there is no draft for v1\.2\.3/);
  await run('draft');
  const [draft] = github.releases;
  assert.ok(draft !== undefined);
  github.asset(draft, 'malware.exe', 'x');
  assert.match(
    (await run('publish')).stderr,
    /^the asset "malware\.exe" is not one of the signed files: delete it\n$/,
  );
  draft.assets.pop();
  write('signed/SHA256SUMS', 'other sums');
  assert.match(
    (await run('publish')).stderr,
    /^the asset "SHA256SUMS" is missing or is not the file that was signed\n$/,
  );
  rmSync(join(folder, 'signed/SHA256SUMS'));
  assert.equal((await run('publish')).code, 1);
  assert.deepEqual([draft.draft, github.tags.has('v1')], [true, false]);
});

test('a published release with other files is never changed, and the message says how to continue', async (t) => {
  const { run, github } = await start(t);
  const release = github.add({ tag: 'v1.2.3', immutable: true });
  github.asset(release, 'SHA256SUMS', 'of the first run');
  const { code, stderr } = await run('draft');
  assert.equal(code, 1);
  assert.match(
    stderr,
    /the release v1\.2\.3 is published: re-run only the jobs that failed, or release the next version\n$/,
  );
  assert.equal(changes(github), 0);
});

test('an annotated tag is the commit that it names', async (t) => {
  const { run, github, commit } = await start(t);
  github.tags.set('v1.2.3', 'd'.repeat(40));
  github.annotated.set('d'.repeat(40), commit);
  for (const script of ['draft', 'publish'] as const) assert.equal((await run(script)).stderr, '');
  assert.equal(github.tags.get('v1'), commit);
});

test('a tag that is elsewhere or missing, two drafts, and a token that may not write are refused', async (t) => {
  const { run, github, commit } = await start(t);
  assert.match(
    (await run('draft', 'ghs_reader')).stderr,
    /^GitHub answered POST .* with 403: "Resource not accessible/,
  );
  github.tags.set('v1.2.3', 'c'.repeat(40));
  for (const script of ['draft', 'publish'] as const)
    assert.match((await run(script)).stderr, /^the tag v1\.2\.3 is at c{40}, but this is [0-9a-f]{40}\n$/);
  github.tags.delete('v1.2.3');
  assert.match((await run('draft')).stderr, /^there is no tag "v1\.2\.3"/);
  github.tags.set('v1.2.3', commit);
  for (const draft of [true, true]) github.add({ tag: 'v1.2.3', draft });
  assert.match(
    (await run('draft')).stderr,
    /^the tag v1\.2\.3 has 2 releases: delete all but one of the drafts/,
  );
});
