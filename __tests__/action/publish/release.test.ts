// release: bundles become assets; what GitHub would refuse is refused before anything is signed.
import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { after, suite, type TestContext } from 'node:test';
import type { FaultPlan } from '../../../src/sandbox/faults.ts';
import { type GitHub, type GitHubOptions, startGitHub } from '../../support/github-releases.ts';
import { type Job, type Result, SIDE_BY_SIDE, startJob } from '../../support/job.ts';

type Setting = Readonly<{
  job: Job;
  github: GitHub;
  attach: (
    inputs?: Readonly<Record<string, string>>,
    env?: Readonly<Record<string, string>>,
  ) => Promise<Result>;
}>;

async function set(
  t: TestContext,
  names: readonly string[] = ['a.whl', 'b.tar.gz'],
  options: GitHubOptions = {},
  starting: Promise<Job> = startJob(t),
): Promise<Setting> {
  const [job, github] = await Promise.all([starting, startGitHub(options)]);
  t.after(github.close);
  for (const name of names) job.write(`dist/${name}`, `content of ${name}`);
  const attach: Setting['attach'] = (inputs = {}, env = {}) =>
    job.run(
      { release: 'v1.0.0', 'github-token': github.token, 'upload-artifact': 'false', ...inputs },
      { ...github.env, ...env },
    );
  return { job, github, attach };
}

const ends: (() => Promise<void>)[] = [];
after(async () => {
  for (const end of ends) await end();
});
let unasked: Promise<Job> | undefined;

/** A job next to others on one sandbox, for tests in which the sandbox must not get a request. */
async function startUnasked(t: TestContext): Promise<Job> {
  unasked ??= startJob({ after: (end) => ends.push(end) });
  return (await unasked).copy(t);
}

const MANIFEST = /^sigstore-manifest-[0-9a-f]{8}\.json$/;
const namesOn = ({ releases }: GitHub) =>
  releases.flatMap(({ assets }) => assets.map(({ name }) => name)).sort();
const withoutManifest = (names: readonly string[]) => names.filter((name) => !MANIFEST.test(name));

/** Nothing was signed, and nothing was changed on GitHub. */
function assertUntouched({ job, github }: Setting): void {
  assert.deepEqual(job.sandbox.requests, []);
  const changes = github.asked.filter(
    ({ method, path }) => method !== 'GET' && !path.endsWith('/generate-notes'),
  );
  assert.deepEqual(changes, []);
  assert.ok(job.list().every((path) => !path.endsWith('.sigstore.json')));
}

suite('side by side', SIDE_BY_SIDE, () => {
  for (const [what, release] of [
    ['a published release', {}],
    ['a draft, found by listing', { draft: true }],
    ['a pre-release', { prerelease: true }],
  ] as const)
    test(`bundles and the manifest are attached to ${what}`, async (t) => {
      const { job, github, attach } = await set(t);
      for (let n = 0; n < 120; n += 1) github.add({ tag: `v0.${n}.0` });
      const found = github.add({ tag: 'v1.0.0', ...release });
      for (let n = 0; n < 120; n += 1) github.add({ tag: `v2.${n}.0`, draft: true });
      const run = await attach();
      assert.equal(run.code, 0, run.stdout);
      assert.deepEqual(withoutManifest(namesOn(github)), ['a.whl.sigstore.json', 'b.tar.gz.sigstore.json']);
      assert.equal(found.assets.length, 3);
      const bundle = found.assets.find(({ name }) => name === 'a.whl.sigstore.json');
      assert.equal(bundle?.bytes.toString(), job.read('dist/a.whl.sigstore.json'));
      assert.match(run.outputs['release-url'] ?? '', /^https:\/\/github\.com\/octo\/demo\/releases\/tag\//);
      assert.match(
        run.summary,
        /<th align="left">Release<\/th><td><a href="https:\/\/github\.com\/octo\/demo\/releases[^>]*>v1.0.0<\/a>, 3 assets/,
      );
      assert.ok(!github.asked.some(({ method }) => method === 'PATCH'));
      assert.ok(!run.stdout.replaceAll(/^::add-mask::.*$/gm, '').includes(github.token));
    });

  test('auto: the release of the event, else the tag', async (t) => {
    const { job, github, attach } = await set(t);
    const [draft, tagged] = [github.add({ tag: 'v1.0.0', draft: true }), github.add({ tag: 'v2.0.0' })];
    const path = join(job.workspace, '..', 'event.json');
    writeFileSync(path, JSON.stringify({ release: { id: draft.id, tag_name: 'v1.0.0' } }));
    const event = {
      GITHUB_EVENT_NAME: 'release',
      GITHUB_EVENT_PATH: path,
      GITHUB_REF_TYPE: 'tag',
      GITHUB_REF_NAME: 'v2.0.0',
    };
    const first = await attach({ release: 'auto' }, event);
    assert.equal(first.code, 0, first.stdout);
    assert.deepEqual([draft.assets.length, tagged.assets.length], [3, 0]);
    const second = await attach(
      { release: 'auto', existing: 'overwrite' },
      { ...event, GITHUB_EVENT_PATH: '' },
    );
    assert.equal(second.code, 0, second.stdout);
    assert.equal(tagged.assets.length, 3);
  });

  const REFUSED: readonly (readonly [
    what: string,
    code: string,
    says: RegExp,
    arrange: (
      setting: Setting,
    ) => Readonly<{ inputs?: Record<string, string>; env?: Record<string, string> }>,
  ])[] = [
    [
      'a release that does not exist (38)',
      'release-missing',
      /there is no release "v1\.0\.0", and no tag with this name/,
      () => ({}),
    ],
    [
      'a tag without a release (38)',
      'release-missing',
      /no release "v9", but the tag exists/,
      () => ({ inputs: { release: 'v9' } }),
    ],
    [
      'an immutable release (39)',
      'release-immutable',
      /"v1\.0\.0" is immutable[\s\S]*as a draft, attach the bundles, and publish/,
      ({ github }) => {
        github.add({ tag: 'v1.0.0', immutable: true });
        return {};
      },
    ],
    [
      'two drafts of one tag (39)',
      'release-missing',
      /"v1\.0\.0" has 2 releases: https/,
      ({ github }) => {
        github.add({ tag: 'v1.0.0', draft: true });
        github.add({ tag: 'v1.0.0', draft: true });
        return {};
      },
    ],
    [
      'a token without contents: write (40)',
      'release-permission-missing',
      /add `contents: write`[\s\S]*permissions:%0A {2}contents: write/,
      ({ github }) => {
        github.add({ tag: 'v1.0.0' });
        return { inputs: { 'github-token': 'ghs_reader' } };
      },
    ],
    [
      'a token that GitHub does not take',
      'release-permission-missing',
      /GitHub rejects `github-token`/,
      ({ github }) => {
        github.add({ tag: 'v1.0.0' });
        return { inputs: { 'github-token': 'nonsense' } };
      },
    ],
    [
      'auto on a branch',
      'release-missing',
      /`release: auto` needs a run that a release or a tag triggered/,
      () => ({ inputs: { release: 'auto' } }),
    ],
    [
      'an API without an address',
      'release-refused',
      /GITHUB_API_URL is "nowhere", which is not a URL[\s\S]*Run this action as a step/,
      () => ({ env: { GITHUB_API_URL: 'nowhere' } }),
    ],
    [
      'an asset that is there',
      'output-exists',
      /already has an asset "a\.whl\.sigstore\.json"/,
      ({ github }) => {
        github.asset(github.add({ tag: 'v1.0.0' }), 'a.whl.sigstore.json', 'older');
        return {};
      },
    ],
    [
      'names that GitHub would make one',
      'output-collision',
      /would both be the asset "a\.b\.sigstore\.json"/,
      ({ job, github }) => {
        github.add({ tag: 'v1.0.0' });
        for (const name of ['x/a b', 'x/a~b']) job.write(name, name);
        return { inputs: { files: 'x/*' } };
      },
    ],
    [
      'names that GitHub spells as one',
      'output-collision',
      /"x\/strasse\.txt\.sigstore\.json" and "x\/straße\.txt\.sigstore\.json" would both be the asset/,
      ({ job, github }) => {
        github.add({ tag: 'v1.0.0' });
        for (const name of ['x/straße.txt', 'x/strasse.txt']) job.write(name, name);
        return { inputs: { files: 'x/*' } };
      },
    ],
    [
      'files of one name in two folders',
      'output-collision',
      /"x\/a\.sigstore\.json" and "y\/a\.sigstore\.json" would both be the asset/,
      ({ job, github }) => {
        github.add({ tag: 'v1.0.0' });
        for (const name of ['x/a', 'y/a']) job.write(name, name);
        return { inputs: { files: 'x/*\ny/*' } };
      },
    ],
    [
      'more assets than a release takes',
      'release-refused',
      /would have 1001 assets; the limit of GitHub is 1000/,
      ({ github }) => {
        const release = github.add({ tag: 'v1.0.0' });
        for (let n = 0; n < 998; n += 1) github.asset(release, `asset-${n}`, '');
        return {};
      },
    ],
  ];

  for (const [what, code, says, arrange] of REFUSED)
    test(`refused before anything is signed: ${what}`, async (t) => {
      const setting = await set(t, undefined, { tags: ['v9'] }, startUnasked(t));
      const { inputs, env } = arrange(setting);
      const run = await setting.attach(inputs, env);
      assert.equal(run.outputs['failure-code'], code, run.stdout);
      assert.match(run.commands.join('\n'), says);
      assertUntouched(setting);
    });

  for (const tag of ['a b', 'a..b', 'a\nb', '-x', 'v1/', 'x~1', 'a:b', '@{1}', 'a\\b', 'x'.repeat(256)])
    test(`an impossible tag is refused before any request to GitHub (37): ${JSON.stringify(tag.slice(0, 10))}`, async (t) => {
      const setting = await set(t, undefined, {}, startUnasked(t));
      const run = await setting.attach({ release: tag });
      assert.equal(run.outputs['failure-code'], 'input-invalid', run.stdout);
      assert.deepEqual(setting.github.asked, []);
      assertUntouched(setting);
    });

  test('existing: keep resumes from the assets of the release; if everything is kept, Sigstore gets no request', async (t) => {
    const { job, github, attach } = await set(t, ['a', 'b', 'c']);
    const release = github.add({ tag: 'v1.0.0', draft: true });
    const first = await attach({ existing: 'keep' });
    assert.equal(first.code, 0, first.stdout);
    const before = new Map(release.assets.map(({ name, bytes }) => [name, bytes.toString()]));
    const requests = job.sandbox.requests.length;
    const fresh = await set(t, ['a', 'b', 'c']);
    fresh.job.write('trust.json', job.read('trust.json'));
    const again = await fresh.job.run(
      { release: 'v1.0.0', 'github-token': github.token, 'upload-artifact': 'false', existing: 'keep' },
      { ...job.sandbox.env, ...github.env },
    );
    assert.equal(again.code, 0, again.stdout);
    assert.equal(job.sandbox.requests.length, requests);
    for (const { name, bytes } of release.assets)
      if (!MANIFEST.test(name)) assert.equal(bytes.toString(), before.get(name), name);
    assert.equal(release.assets.length, 4);
  });

  test('a bundle on the release that does not verify is signed again and replaced', async (t) => {
    const { github, attach } = await set(t, ['a']);
    const release = github.add({ tag: 'v1.0.0' });
    github.asset(release, 'a.sigstore.json', 'no bundle');
    const run = await attach({ existing: 'keep' });
    assert.equal(run.code, 0, run.stdout);
    assert.match(run.stdout, /the bundle of "dist\/a" is not kept/);
    assert.match(
      release.assets.find(({ name }) => name === 'a.sigstore.json')?.bytes.toString() ?? '',
      /mediaType/,
    );
  });

  test('an asset that does not verify is never written to disk under its name', async (t) => {
    const { job, github, attach } = await set(t, ['a']);
    github.asset(github.add({ tag: 'v1.0.0' }), 'a.sigstore.json', '{"mediaType":"no bundle"}');
    const run = await attach({ existing: 'keep', policy: 'ref_type: tag' });
    assert.notEqual(run.code, 0, run.stdout);
    assert.deepEqual(job.list(), ['dist/a']);
  });

  test('the files themselves are attached under the names that GitHub makes; an identical asset is not replaced', async (t) => {
    const { github, attach } = await set(t, ['a (1).whl', 'b']);
    const release = github.add({ tag: 'v1.0.0' });
    const same = github.asset(release, 'b', 'content of b');
    const run = await attach({ 'include-files': 'true' });
    assert.equal(run.code, 0, run.stdout);
    assert.deepEqual(withoutManifest(namesOn(github)), [
      'a.1.whl',
      'a.1.whl.sigstore.json',
      'b',
      'b.sigstore.json',
    ]);
    assert.ok(release.assets.includes(same));
  });

  test('a different asset of the same name is found before anything is signed', async (t) => {
    const { job, github, attach } = await set(t, ['a']);
    github.asset(github.add({ tag: 'v1.0.0' }), 'a', 'content of b');
    const run = await attach({ 'include-files': 'true' });
    assert.equal(run.outputs['failure-code'], 'output-exists', run.stdout);
    assert.deepEqual(job.sandbox.requests, []);
  });

  test('a starter asset from a broken upload is removed and replaced', async (t) => {
    const { github, attach } = await set(t, ['a']);
    const release = github.add({ tag: 'v1.0.0' });
    github.asset(release, 'a.sigstore.json', '', { state: 'starter' });
    const run = await attach();
    assert.equal(run.code, 0, run.stdout);
    const [asset] = release.assets.filter(({ name }) => name === 'a.sigstore.json');
    assert.equal(asset?.state, 'uploaded');
  });

  test('thirteen jobs of a matrix attach to one release at the same time', async (t) => {
    const github = await startGitHub();
    t.after(github.close);
    const release = github.add({ tag: 'v1.0.0' });
    const job = await startJob(t);
    job.write('shared/notes.txt', 'the same in every job');
    const runs = Array.from({ length: 13 }, (_, n) => {
      job.write(`dist-${n}/app-${n}.whl`, `${n}`);
      return job.run(
        {
          ...{
            files: `dist-${n}/*`,
            release: 'v1.0.0',
            'github-token': github.token,
            'upload-artifact': 'false',
          },
          'output-directory': `out-${n}`,
        },
        github.env,
      );
    });
    for (const run of await Promise.all(runs)) assert.equal(run.code, 0, run.stdout);
    const names = release.assets.map(({ name }) => name);
    assert.equal(names.length, 26);
    assert.equal(new Set(names).size, 26);
  });

  const TROUBLES: readonly (readonly [what: string, trouble: NonNullable<GitHubOptions['trouble']>])[] = [
    ['a reset at every first request', ({ nth }) => (nth === 0 ? 'reset' : undefined)],
    [
      '503 at every first request, which leaves a starter',
      ({ nth }) => (nth === 0 ? { status: 503 } : undefined),
    ],
    ['answers that get lost after the work was done', ({ nth }) => (nth === 0 ? 'lost' : undefined)],
    ['answers that are cut', ({ nth }) => (nth === 0 ? 'cut' : undefined)],
    [
      '429 with Retry-After',
      ({ nth }) => (nth === 0 ? { status: 429, headers: { 'retry-after': '1' } } : undefined),
    ],
    [
      'the primary rate limit',
      ({ nth, path }) =>
        nth === 0 && path.includes('/assets')
          ? {
              status: 403,
              headers: {
                'x-ratelimit-remaining': '0',
                'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 1),
              },
            }
          : undefined,
    ],
    [
      'a secondary rate limit',
      ({ nth, path }) =>
        nth === 0 && path.includes('/assets')
          ? {
              status: 403,
              headers: { 'retry-after': '1' },
              body: { message: 'You have exceeded a secondary rate limit' },
            }
          : undefined,
    ],
  ];

  for (const [what, trouble] of TROUBLES)
    test(`the run survives ${what}`, async (t) => {
      const { github, attach } = await set(t, undefined, { trouble });
      github.add({ tag: 'v1.0.0', draft: true });
      const run = await attach();
      assert.equal(run.code, 0, run.stdout);
      assert.deepEqual(withoutManifest(namesOn(github)), ['a.whl.sigstore.json', 'b.tar.gz.sigstore.json']);
    });

  test('a run that is stopped while it attaches ends soon; the next run attaches the missing assets and signs nothing', async (t) => {
    let kill: (signal: NodeJS.Signals) => void = () => {};
    let stopped = false;
    const { job, github } = await set(t, ['a', 'b', 'c'], {
      trouble: ({ path }) => {
        if (stopped || !path.includes('name=c.sigstore.json')) return undefined;
        stopped = true;
        kill('SIGTERM');
        return 'hang';
      },
    });
    const release = github.add({ tag: 'v1.0.0', draft: true });
    const inputs = { release: 'v1.0.0', 'github-token': github.token, 'upload-artifact': 'false' };
    // No deadline expires: a run that ignores the signal does not end.
    const timers = { long: 'never' } as const;
    const run = await job.run(inputs, github.env, { timers, started: (send) => (kill = send) });
    assert.deepEqual(
      [run.code, run.outputs['failure-code'], run.outputs['count']],
      [143, 'interrupted', '3'],
    );
    // What GitHub keeps of an upload that was cut off.
    github.asset(release, 'c.sigstore.json', '', { state: 'starter', created: '2026-01-01T00:00:00Z' });
    const before = job.sandbox.requests.length;
    const again = await job.run({ ...inputs, existing: 'keep' }, github.env);
    assert.equal(again.code, 0, again.stdout);
    assert.equal(job.sandbox.requests.length, before);
    assert.deepEqual(
      withoutManifest(namesOn(github)),
      ['a', 'b', 'c'].map((name) => `${name}.sigstore.json`),
    );
  });

  test('if GitHub refuses an upload, one error says what was attached, and the outputs of signing stay', async (t) => {
    const { job, github, attach } = await set(t, undefined, {
      trouble: ({ path }) =>
        path.includes('name=b.tar.gz') ? { status: 422, body: { message: 'Validation Failed' } } : undefined,
    });
    github.add({ tag: 'v1.0.0' });
    const run = await attach();
    assert.equal(run.outputs['failure-code'], 'release-refused', run.stdout);
    assert.match(
      run.commands.join('\n'),
      /GitHub did not accept asset "b\.tar\.gz\.sigstore\.json": it answered 422: "Validation Failed"; \d of 3 assets were attached/,
    );
    assert.equal(run.outputs['count'], '2');
    assert.ok(job.list().includes('dist/b.tar.gz.sigstore.json'));
  });

  /** The same files on another runner with an empty disk; its runs resume from the assets of the release. */
  function goOn(t: TestContext, { job, github }: Setting): () => Promise<Result> {
    const next = job.copy(t);
    for (const path of next.list()) if (/sigstore/.test(path)) rmSync(join(next.workspace, path));
    const inputs = { release: 'v1.0.0', 'github-token': github.token, 'upload-artifact': 'false' };
    return () => next.run({ ...inputs, existing: 'keep', 'include-files': 'true' }, github.env);
  }

  for (const [what, names, options] of [
    ['as Rails does', ['straße.txt', 'smørrebrød.txt', 'ŋæð.txt'], {}],
    [
      'as this action does not foresee',
      ['pǎge.txt', 'thế-giới.txt', 'a.txt'],
      { rename: (name: string) => name.normalize('NFD').replace(/\p{Mn}/gu, '') },
    ],
  ] as const)
    test(`names that GitHub changes ${what}: the next run finds its bundles and signs nothing`, async (t) => {
      const setting = await set(t, names, options);
      const { job, github, attach } = setting;
      const release = github.add({ tag: 'v1.0.0', draft: true });
      const first = await attach({ 'include-files': 'true' });
      assert.equal(first.code, 0, first.stdout);
      assert.equal(release.assets.length, 7);
      const [before, asked] = [namesOn(github), job.sandbox.requests.length];
      assert.ok(before.every((name) => /^[\w.-]+$/.test(name)));
      const again = await goOn(t, setting)();
      assert.equal(again.code, 0, again.stdout);
      assert.equal(job.sandbox.requests.length, asked);
      assert.deepEqual(namesOn(github), before);
      assert.equal(/GitHub renamed the asset "/.test(again.stdout), 'rename' in options);
    });

  /** The response of the artifact service if the storage of the account is used up. */
  const FULL = {
    status: 403,
    body: { code: 'permission_denied', msg: 'insufficient usage to create artifact' },
  };
  const both = { 'upload-artifact': 'true' };

  test('a full artifact quota fails the run, but the release has everything, and the next run signs nothing', async (t) => {
    let full = true;
    const faults: FaultPlan = {
      artifact: ({ path }) => (full && path.endsWith('/CreateArtifact') ? FULL : undefined),
    };
    const { job, github, attach } = await set(t, ['a', 'b'], {}, startJob(t, { faults }));
    const release = github.add({ tag: 'v1.0.0', draft: true });
    const run = await attach(both);
    assert.deepEqual([run.code, run.outputs['failure-code']], [4, 'artifact-refused'], run.stdout);
    assert.match(run.commands.join('\n'), /Artifact storage quota has been hit/);
    assert.deepEqual(withoutManifest(namesOn(github)), ['a.sigstore.json', 'b.sigstore.json']);
    assert.equal(
      run.outputs['release-url'],
      `https://github.com/octo/demo/releases/tag/untagged-${release.id}`,
    );
    assert.match(run.summary, /Release<\/th>.*3 assets/);
    full = false;
    const asked = job.sandbox.requests.filter(({ service }) => service !== 'artifact').length;
    // Another runner begins with an empty disk.
    const next = job.copy(t);
    for (const path of next.list().filter((each) => /sigstore/.test(each)))
      rmSync(join(next.workspace, path));
    const inputs = { release: 'v1.0.0', 'github-token': github.token, existing: 'keep' };
    const again = await next.run(inputs, github.env);
    assert.equal(again.code, 0, again.stdout);
    assert.equal(job.sandbox.requests.filter(({ service }) => service !== 'artifact').length, asked);
    assert.equal(job.sandbox.artifacts().length, 1);
  });

  test('a release that refuses fails the run, but the artifact is uploaded; if both refuse, both are named', async (t) => {
    let full = false;
    const faults: FaultPlan = {
      artifact: ({ path }) => (full && path.endsWith('/CreateArtifact') ? FULL : undefined),
    };
    const refusal = { status: 422, body: { message: 'Validation Failed' } };
    const trouble: GitHubOptions['trouble'] = ({ path }) => (path.includes('?name=') ? refusal : undefined);
    const { job, github, attach } = await set(t, ['a'], { trouble }, startJob(t, { faults }));
    github.add({ tag: 'v1.0.0' });
    const run = await attach(both);
    assert.equal(run.outputs['failure-code'], 'release-refused', run.stdout);
    assert.deepEqual(
      job.sandbox.artifacts().map(({ id }) => String(id)),
      [run.outputs['artifact-id']],
    );
    full = true;
    const again = await attach({ ...both, existing: 'overwrite' });
    assert.equal(again.outputs['failure-code'], 'artifact-refused', again.stdout);
    assert.match(
      again.commands.join('\n'),
      /::notice.*another failure of this run: GitHub did not accept asset .*: it answered 422/,
    );
    assert.match(again.summary, /Another failure of this run: GitHub did not accept asset/);
  });

  test('a dry run finds errors in the release and changes nothing', async (t) => {
    const setting = await set(t);
    setting.github.add({ tag: 'v1.0.0', immutable: true });
    const run = await setting.attach({ 'dry-run': 'true' });
    assert.equal(run.code, 0, run.stdout);
    assert.match(run.summary, /release-immutable/);
    assert.match(
      run.stdout,
      /^GitHub's API: 127\.0\.0\.1:\d+\nRelease assets, upload: uploads\.github\.com$/m,
    );
    const changes = setting.github.asked.filter(
      ({ method, path }) => method !== 'GET' && !path.endsWith('/generate-notes'),
    );
    assert.deepEqual(changes, []);
  });
});
