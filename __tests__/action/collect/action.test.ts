// The collecting action: it joins the results of the jobs of a matrix if nothing is missing and each bundle verifies.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test, { after, suite, type TestContext } from 'node:test';
import type { StoredArtifact } from '../../../src/sandbox/artifact-service.ts';
import type { Fault } from '../../../src/sandbox/faults.ts';
import { type Artifacts, copyArtifacts } from '../../support/artifacts.ts';
import { startGitHub } from '../../support/github-releases.ts';
import { IDENTITY, type Job, SIDE_BY_SIDE, startJob, verify } from '../../support/job.ts';
import { unzip, zip } from '../../support/zip.ts';

const NAMES = Array.from({ length: 12 }, (_, n) => `dist/d${n % 2}/file-${n}`);
const shareOf = (path: string, count: number) =>
  (createHash('sha256').update(path).digest().readUIntBE(0, 6) % count) + 1;

type Signing = Readonly<{ names?: readonly string[]; only?: readonly number[] }>;

async function signShares(
  t: Parameters<typeof startJob>[0],
  count: number,
  { names = NAMES, only = [] }: Signing = {},
): Promise<Job> {
  const job = await startJob(t);
  for (const name of names) job.write(name, `content of ${name}`);
  for (let index = 1; index <= count; index += 1) {
    if (only.length > 0 && !only.includes(index)) continue;
    const run = await job.run({ files: 'dist/**', existing: 'overwrite', shard: `${index}/${count}` });
    assert.equal(run.code, 0, run.stdout);
  }
  clear(job);
  return job;
}

const ends: (() => Promise<void>)[] = [];
after(async () => {
  for (const end of ends) await end();
});
const jobs = new Map<number, Promise<Job>>();

/** The job that signed NAMES in that many shards, once for all tests, because no test changes it. */
function signedOnce(count: number): Promise<Job> {
  const job = jobs.get(count) ?? signShares({ after: (end) => ends.push(end) }, count);
  jobs.set(count, job);
  return job;
}

/** A copy of that job, with copies of its artifacts, for one test. */
async function copyShares(t: TestContext, count = 3): Promise<Job & Omit<Artifacts, 'env'>> {
  const job = await signedOnce(count);
  const { env, ...artifacts } = await copyArtifacts(t, job);
  return { ...job.copy(t, env), ...artifacts };
}

/** The collecting job runs on another machine, which has only what it checks out. */
function clear(job: Job): void {
  for (const path of job.list()) if (/\.json$/.test(path)) rmSync(join(job.workspace, path));
}

const bundles = (job: Job) => job.list().filter((path) => path.endsWith('.sigstore.json'));
/** What the action leaves in the temporary folder of the runner. */
const leftovers = (job: Job) =>
  readdirSync(dirname(job.workspace)).filter((name) => name.startsWith('sigstore-collect'));
const merged = (artifacts: readonly StoredArtifact[]) =>
  artifacts.filter(({ name }) => !/-\d+-of-\d+-/.test(name));
const published = ({ artifacts }: Pick<Artifacts, 'artifacts'>) => merged(artifacts());

/** For a run next to others of one job: its artifacts, and its own temporary folder. */
function apart(job: Job, { env }: Artifacts) {
  const temporary = mkdtempSync(join(dirname(job.workspace), 'temporary-'));
  return { temporary, env: { ...env, RUNNER_TEMP: temporary } };
}

test('no request is made if the environment switches off TLS', async (t) => {
  const job = await startJob(t);
  const run = await job.action('collect', {}, { NODE_TLS_REJECT_UNAUTHORIZED: '0' });
  assert.deepEqual([run.code, run.outputs['failure-code']], [2, 'input-invalid'], run.stdout);
  assert.match(run.stdout, /NODE_TLS_REJECT_UNAUTHORIZED is 0/);
  assert.deepEqual(job.sandbox.requests, []);
});

// Not in parallel with others: it sees the requests of all of them to the sandbox.
test('all shards become one manifest and one artifact, and every bundle is next to its file', async (t) => {
  const job = await copyShares(t);
  const requests = job.sandbox.requests.length;
  const run = await job.action('collect');
  assert.equal(run.code, 0, run.stdout);
  assert.deepEqual(bundles(job), NAMES.map((name) => `${name}.sigstore.json`).sort());
  const manifest = JSON.parse(job.read('sigstore-manifest.json'));
  assert.deepEqual(Object.keys(manifest), ['schema', 'identity', 'issuer', 'instance', 'files']);
  assert.deepEqual(
    manifest.files.map(({ path }: { path: string }) => path),
    [...NAMES].sort(),
  );
  assert.equal(run.outputs['count'], '12');
  assert.equal(run.outputs['identity'], IDENTITY);
  assert.equal(published(job).length, 1);
  assert.equal(run.outputs['artifact-digest'], published(job)[0]?.digest);
  assert.match(run.summary, /Signed 12 files/);
  assert.deepEqual(leftovers(job), []);
  assert.equal(await verify(job, NAMES), 0);
  assert.equal(job.sandbox.requests.length, requests, 'only the artifact service gets requests');
});

suite('side by side', SIDE_BY_SIDE, () => {
  test('bundles can go into a directory of their own, and onto a release', async (t) => {
    const job = await copyShares(t, 2);
    const github = await startGitHub();
    t.after(github.close);
    const release = github.add({ tag: 'v1.0.0', draft: true });
    const inputs = {
      'output-directory': 'all',
      release: 'v1.0.0',
      'github-token': github.token,
      'upload-artifact': 'false',
    };
    const run = await job.action('collect', inputs, github.env);
    assert.equal(run.code, 0, run.stdout);
    assert.deepEqual(bundles(job), NAMES.map((name) => `all/${name}.sigstore.json`).sort());
    assert.equal(release.assets.length, 13);
    assert.equal(published(job).length, 0);
  });

  test('a second run finds its assets on the release; if the shards were signed again, it keeps or replaces them', async (t) => {
    const job = await copyShares(t, 2);
    const github = await startGitHub();
    t.after(github.close);
    const release = github.add({ tag: 'v1.0.0', draft: true });
    const attach = (existing: string) => {
      clear(job);
      const inputs = {
        release: 'v1.0.0',
        'github-token': github.token,
        'upload-artifact': 'false',
        existing,
      };
      return job.action('collect', inputs, github.env);
    };
    const assets = () => release.assets.map(({ id }) => id);
    assert.equal((await attach('fail')).code, 0);
    const first = assets();
    // The same shards: no asset is replaced, with any value of `existing`.
    const again = await attach('fail');
    assert.equal(again.code, 0, again.stdout);
    assert.deepEqual(assets(), first);
    for (const shard of ['1/2', '2/2'])
      assert.equal((await job.run({ files: 'dist/**', shard, existing: 'overwrite' })).code, 0);
    const other = await attach('fail');
    assert.equal(other.outputs['failure-code'], 'output-exists', other.stdout);
    const before = release.assets.filter(({ name }) => !/manifest/.test(name)).map(({ id }) => id);
    const kept = await attach('keep');
    assert.equal(kept.code, 0, kept.stdout);
    assert.deepEqual(
      release.assets.filter(({ name }) => !/manifest/.test(name)).map(({ id }) => id),
      before,
    );
    const { files } = JSON.parse(job.read('sigstore-manifest.json'));
    assert.ok(files.every(({ status }: { status: string }) => status === 'kept'));
    assert.equal(await verify(job, NAMES), 0);
    assert.equal((await attach('overwrite')).code, 0);
    assert.ok(assets().every((id) => !before.includes(id)));
  });

  test('a shard without files is complete, too', async (t) => {
    const names = ['dist/a'];
    const job = await signShares(t, 2, { names });
    const run = await job.action('collect');
    assert.equal(run.code, 0, run.stdout);
    assert.equal(run.outputs['count'], '1');
  });

  test('a shard that was signed again counts once', async (t) => {
    const job = await copyShares(t, 2);
    for (const existing of ['keep', 'overwrite']) {
      const again = await job.run({ files: 'dist/**', shard: '2/2', existing });
      assert.equal(again.code, 0, again.stdout);
    }
    clear(job);
    const run = await job.action('collect');
    assert.equal(run.code, 0, run.stdout);
    assert.match(run.stdout, /shard 2 exists twice, as after a re-run/);
    assert.equal(run.outputs['count'], '12');
  });

  test('in a re-run the later attempt counts, although its artifacts have lower IDs and the same names', async (t) => {
    const job = await signShares(t, 2);
    job.sandbox.nextAttempt(500);
    const token = await job.sandbox.mintToken({ run_attempt: '2' });
    for (const name of NAMES) job.write(name, `later content of ${name}`);
    for (const shard of ['1/2', '2/2']) {
      const run = await job.run({ files: 'dist/**', shard, existing: 'overwrite', 'identity-token': token });
      assert.equal(run.code, 0, run.stdout);
      assert.ok(Number(run.outputs['artifact-id']) < 1000);
    }
    const names = job.sandbox.artifacts().map(({ name }) => name);
    assert.deepEqual(names.slice(0, 2), names.slice(2));
    clear(job);
    const run = await job.action('collect');
    assert.equal(run.code, 0, run.stdout);
    assert.match(run.stdout, /shard 2 exists twice, as after a re-run/);
    assert.equal(await verify(job, NAMES), 0);
  });

  test('a shard of an earlier attempt that is uploaded once more does not count', async (t) => {
    const job = await signShares(t, 2);
    const old = job.sandbox.artifacts();
    job.sandbox.nextAttempt(5000);
    const token = await job.sandbox.mintToken({ run_attempt: '2' });
    for (const name of NAMES) job.write(name, `later content of ${name}`);
    for (const shard of ['1/2', '2/2']) {
      const name = `sigstore-bundles-later-${shard.replace('/', '-of-')}-2`;
      const inputs = {
        files: 'dist/**',
        shard,
        existing: 'overwrite',
        'identity-token': token,
        'artifact-name': name,
      };
      const run = await job.run(inputs);
      assert.equal(run.code, 0, run.stdout);
    }
    clear(job);
    const { env, add } = await copyArtifacts(t, job);
    for (const { name, bytes } of old) await add(`${name}-again`, bytes);
    const run = await job.action('collect', {}, env);
    assert.equal(run.code, 0, run.stdout);
    assert.equal(await verify(job, NAMES), 0);
  });

  test('artifacts that are not shards are passed over, and the log says what they are', async (t) => {
    const job = await copyShares(t, 2);
    const [first] = job.artifacts();
    const called = (what: string) => `sigstore-bundles-${what}-2-of-2-x`;
    const entries = unzip(first?.bytes ?? Buffer.alloc(0));
    entries.set(lastName(entries), Buffer.from('{}'));
    await job.add(called('junk'), Buffer.from('no zip'));
    await job.add(called('empty'), zip(new Map()));
    await job.add(called('forged'), zip(entries));
    const run = await job.action('collect');
    assert.equal(run.code, 0, run.stdout);
    assert.equal(await verify(job, NAMES), 0);
    for (const what of ['junk', 'empty', 'forged'])
      assert.ok(run.stdout.includes(`artifact "${called(what)}" is skipped: `), what);
  });

  test('a later shard of another workflow or run does not replace the shard of the expected signer', async (t) => {
    const job = await signShares(t, 1);
    const { issuer } = job.sandbox.urls;
    for (const name of NAMES) job.write(name, `evil content of ${name}`);
    const other = 'octo/demo/.github/workflows/other.yml@refs/heads/main';
    for (const claims of [{ job_workflow_ref: other }, { run_id: '3002' }]) {
      const token = await job.sandbox.mintToken(claims);
      const run = await job.run({ files: 'dist/**', shard: '1/1', 'identity-token': token });
      assert.equal(run.code, 0, run.stdout);
      clear(job);
    }
    for (const name of NAMES) job.write(name, `content of ${name}`);
    for (const inputs of [
      { identity: IDENTITY, issuer },
      { identity: 'https://github.com/octo/**/release.yml@*/*/main', issuer },
    ]) {
      const run = await job.action('collect', { 'upload-artifact': 'false', ...inputs });
      assert.equal(run.code, 0, run.stdout);
      assert.match(
        run.stdout,
        /is skipped: .*signed in the run "[^"]+\/runs\/3002\/attempts\/1", not in "3003"/,
      );
      assert.equal(await verify(job, NAMES), 0);
      clear(job);
    }
  });

  test('the artifact of another collecting job is chosen by its digest and verified again', async (t) => {
    const job = await copyShares(t, 2);
    const first = await job.action('collect', { 'artifact-name': 'all' });
    assert.equal(first.code, 0, first.stdout);
    clear(job);
    const [digest = '', id] = [first.outputs['artifact-digest'], Number(first.outputs['artifact-id'])];
    const take = (value: string) =>
      job.action('collect', { 'artifact-digest': value, 'upload-artifact': 'false' });
    const run = await take(digest);
    assert.equal(run.code, 0, run.stdout);
    assert.equal(run.outputs['count'], '12');
    assert.equal(await verify(job, NAMES), 0);
    clear(job);
    assert.equal((await take(digest.slice(0, -1))).outputs['failure-code'], 'input-invalid');
    const entries = unzip(published(job)[0]?.bytes ?? Buffer.alloc(0));
    entries.set(lastName(entries), Buffer.from('{}'));
    job.replace(id, zip(entries));
    assert.equal((await take(digest)).outputs['failure-code'], 'shard-missing');
    // A digest identifies the artifact, but not its signer.
    const changed = await take(published(job)[0]?.digest ?? '');
    assert.equal(changed.outputs['failure-code'], 'bundle-malformed', changed.stdout);
    assert.deepEqual(bundles(job), []);
  });

  test('shards of another signer are refused, whatever their manifests say and whichever workflow signed', async (t) => {
    const called = 'octo/ci/.github/workflows/sign.yml@refs/tags/v1.0.0';
    const strangers = [
      { sub: 'repo:mallory/x:ref:refs/heads/main', repository: 'mallory/x', job_workflow_ref: called },
      { job_workflow_ref: called, workflow_ref: 'octo/demo/.github/workflows/other.yml@refs/heads/main' },
    ];
    for (const claims of strangers) {
      const job = await startJob(t);
      for (const name of NAMES) job.write(name, `evil content of ${name}`);
      const token = await job.sandbox.mintToken(claims);
      for (const shard of ['1/2', '2/2']) {
        const run = await job.run({
          files: 'dist/**',
          shard,
          existing: 'overwrite',
          'identity-token': token,
        });
        assert.equal(run.code, 0, run.stdout);
      }
      clear(job);
      const run = await job.action('collect');
      assert.equal(run.outputs['failure-code'], 'certificate-identity', run.stdout);
      assert.equal(run.outputs['count'], '0');
      assert.deepEqual([bundles(job), published(job.sandbox)], [[], []]);
    }
  });

  test('another expected signer is given by identity and issuer', async (t) => {
    const job = await startJob(t);
    for (const name of NAMES) job.write(name, `content of ${name}`);
    const called = 'octo/ci/.github/workflows/sign.yml@refs/tags/v1.0.0';
    const token = await job.sandbox.mintToken({ job_workflow_ref: called });
    const run = await job.run({ files: 'dist/**', shard: '1/1', 'identity-token': token });
    assert.equal(run.code, 0, run.stdout);
    const { issuer } = job.sandbox.urls;
    const cases = [
      [{ identity: 'https://github.com/octo/ci/**', issuer }, {}, undefined],
      [{ identity: 'https://github.com/octo/demo/**', issuer }, {}, 'certificate-identity'],
      [{ identity: 'https://github.com/octo/ci/**', issuer: `${issuer}/x` }, {}, 'certificate-identity'],
      [{ identity: 'https://github.com/octo/ci/**' }, {}, 'input-invalid'],
      [{ identity: '**', issuer }, {}, 'input-invalid'],
      [{}, { GITHUB_WORKFLOW_REF: '' }, 'input-invalid'],
    ] as const;
    for (const [inputs, env, code] of cases) {
      clear(job);
      const collected = await job.action('collect', { 'upload-artifact': 'false', ...inputs }, env);
      assert.equal(collected.outputs['failure-code'], code, collected.stdout);
    }
  });

  test('the logs and sizes that the shards state are not copied', async (t) => {
    const job = await copyShares(t, 1);
    const claims = { url: 'https://evil.example.test/log', index: '31337', kind: 'nonsense' };
    const claim = manifest(
      (it) => {
        for (const file of it.files) Object.assign(file, { log: claims, size: 7 });
      },
      false,
      1,
    );
    claim(job);
    const run = await job.action('collect');
    assert.equal(run.code, 0, run.stdout);
    const { files } = JSON.parse(job.read('sigstore-manifest.json'));
    for (const { log, size } of files) {
      assert.equal(log.url, `${job.sandbox.urls.rekor2}/`);
      assert.deepEqual([log.kind, size], ['hashedrekord/0.0.2', undefined]);
    }
    assert.ok(!/evil\.example/.test(run.summary + job.read('sigstore-manifest.json')));
  });

  test('shards of another commit of the same workflow are refused', async (t) => {
    const job = await copyShares(t, 2);
    const env = { GITHUB_SHA: 'a'.repeat(40) };
    assert.equal((await job.action('collect', { 'upload-artifact': 'false' }, env)).code, 0);
    clear(job);
    const run = await job.action('collect', {}, { GITHUB_SHA: 'b'.repeat(40) });
    assert.equal(run.outputs['failure-code'], 'certificate-identity', run.stdout);
    assert.match(run.stdout, /signed for the commit "a{40}", not "b{40}"/);
  });

  test('a bundle that is changed after it was verified is not published', async (t) => {
    const job = await copyShares(t, 1);
    const github = await startGitHub({
      trouble: ({ path }) => {
        // At this time all are verified, and none is in its place.
        if (!path.endsWith('/generate-notes')) return undefined;
        const [folder = ''] = leftovers(job);
        const unpacked = join(dirname(job.workspace), folder);
        for (const name of readdirSync(unpacked, { recursive: true, encoding: 'utf8' }))
          if (name.endsWith('file-0.sigstore.json')) writeFileSync(join(unpacked, name), '{"swapped":true}');
        return undefined;
      },
    });
    t.after(github.close);
    const release = github.add({ tag: 'v1.0.0' });
    const inputs = { release: 'v1.0.0', 'github-token': github.token };
    const run = await job.action('collect', inputs, github.env);
    assert.equal(run.outputs['failure-code'], 'file-changed', run.stdout);
    assert.deepEqual([release.assets, published(job)], [[], []]);
  });

  test('a job whose name only looks like that of a shard is not one', async (t) => {
    const job = await copyShares(t, 2);
    job.write('other', 'x');
    const other = await job.run({ files: 'other' }, { GITHUB_JOB: 'proof-of-origin' });
    assert.equal(other.code, 0, other.stdout);
    clear(job);
    const run = await job.action('collect');
    assert.equal(run.outputs['count'], '12', run.stdout);
  });

  test('a missing shard is named', async (t) => {
    const job = await signShares(t, 4, { only: [1, 3] });
    const run = await job.action('collect');
    assert.equal(run.outputs['failure-code'], 'shard-missing', run.stdout);
    assert.match(run.commands.join(), /shards 2, 4 of 4 are missing/);
    assert.deepEqual(bundles(job), []);
  });

  test('no artifact of that name', async (t) => {
    const job = await startJob(t);
    const run = await job.action('collect', { artifacts: 'other-*' });
    assert.equal(run.outputs['failure-code'], 'shard-missing', run.stdout);
    assert.match(run.commands.join(), /no artifact of this run has a name that matches "other-\*"/);
  });

  test('an existing output is refused before anything is written', async (t) => {
    const job = await copyShares(t, 2);
    job.write(`${NAMES[5]}.sigstore.json`, 'mine');
    const run = await job.action('collect');
    assert.equal(run.outputs['failure-code'], 'output-exists', run.stdout);
    assert.equal(bundles(job).length, 1);
  });

  test('an existing bundle is kept if it verifies, and replaced otherwise', async (t) => {
    const job = await copyShares(t, 2);
    assert.equal((await job.action('collect')).code, 0);
    const [kept = '', other = ''] = bundles(job);
    const before = job.read(kept);
    job.write(other, '{}');
    const again = await job.action('collect', { existing: 'keep', 'artifact-name': 'again' });
    assert.equal(again.code, 0, again.stdout);
    assert.equal(job.read(kept), before);
    const { files } = JSON.parse(job.read('sigstore-manifest.json'));
    const signed = files.filter(({ status }: { status: string }) => status === 'signed');
    assert.deepEqual(
      signed.map(({ bundle }: { bundle: string }) => bundle),
      [other],
    );
    assert.equal(await verify(job, NAMES), 0);
  });
});

/** Changes the entries of an artifact. */
type Change = (entries: Map<string, Buffer>) => void;
type Arrange = (copy: Pick<Artifacts, 'artifacts' | 'replace'>) => void;

const REFUSED: readonly (readonly [what: string, code: string, says: RegExp, arrange: Arrange])[] = [
  [
    'an unreadable manifest',
    'shard-invalid',
    /cannot be used: it is not JSON/,
    edit(2, (entries) => entries.set('sigstore-manifest.json', Buffer.from('{'))),
  ],
  [
    'no manifest',
    'shard-invalid',
    /has 0 manifests, not one/,
    edit(2, (entries) => entries.delete('sigstore-manifest.json')),
  ],
  [
    'a file that no manifest names',
    'shard-invalid',
    /has "extra", which its manifest does not list/,
    edit(2, (entries) => entries.set('extra', Buffer.from('x'))),
  ],
  [
    'a bundle that does not exist',
    'shard-invalid',
    /does not have "dist\/.*", which its manifest lists/,
    edit(2, (entries) => entries.delete(firstBundle(entries))),
  ],
  [
    'a bundle of another file',
    'signature-invalid',
    /the bundle of "dist\/.*": /,
    edit(2, (entries) => entries.set(firstBundle(entries), lastBundle(entries))),
  ],
  [
    'a damaged bundle',
    'bundle-malformed',
    /the bundle of "dist\/.*": /,
    edit(2, (entries) => entries.set(firstBundle(entries), Buffer.from('{}'))),
  ],
  [
    'a digest that was changed',
    'signature-invalid',
    /the bundle of /,
    manifest((it) => {
      it.files[0].sha256 = '0'.repeat(64);
    }),
  ],
  [
    'a row of another shard',
    'shard-invalid',
    /belongs to another shard/,
    manifest((it) => {
      it.files[0].path = NAMES.find((name) => shareOf(name, 3) !== 2);
    }),
  ],
  [
    'a row that was taken away',
    'shard-invalid',
    /which its manifest does not list/,
    manifest((it) => {
      it.files.pop();
    }),
  ],
  [
    'a path that leads out',
    'shard-invalid',
    /gives .* the bundle/,
    manifest((it) => {
      it.files[0].bundle = '../evil.sigstore.json';
    }),
  ],
  [
    'an absolute path',
    'shard-invalid',
    /gives .* the bundle/,
    manifest((it) => {
      it.files[0].bundle = '/tmp/evil.sigstore.json';
    }),
  ],
  [
    'a list that was another one',
    'shard-invalid',
    /are not shards of the same list/,
    manifest((it) => {
      it.shard.digest = '0'.repeat(64);
    }),
  ],
  [
    'another signer',
    'certificate-identity',
    /the bundle of "dist\/.*": /,
    manifest((it) => {
      it.identity = 'https://github.com/mona/other';
    }),
  ],
  [
    'a signer who is another one in all of them',
    'certificate-identity',
    /the bundle of "dist\/.*": /,
    inAll((it) => {
      it.identity = 'https://github.com/mona/other';
    }),
  ],
  [
    'a missing signer',
    'shard-invalid',
    /does not name the signer/,
    inAll((it) => {
      delete it.identity;
    }),
  ],
  [
    'a bundle with the name of something else',
    'shard-invalid',
    /gives .* the bundle/,
    manifest((it) => {
      it.files[0].bundle = 'dist/package.json';
    }),
  ],
  [
    'a file outside',
    'shard-invalid',
    /has a file with the path "\.\.\/a"/,
    manifest((it) => {
      it.files[0].path = '../a';
    }),
  ],
  [
    'a file that is listed twice',
    'shard-invalid',
    /names .* twice/,
    manifest((it) => {
      it.files.push(it.files[0]);
    }),
  ],
  [
    'a second manifest',
    'shard-invalid',
    /has 2 manifests, not one/,
    edit(2, (entries) => entries.set('dist/sigstore-manifest.json', Buffer.from('{}'))),
  ],
  [
    'an archive that leads out',
    'shard-invalid',
    /cannot be unpacked: it has a file named "\.\.\/\.\.\/evil"/,
    edit(2, (entries) => entries.set('../../evil', Buffer.from('x'))),
  ],
  [
    'an invalid archive',
    'shard-invalid',
    /cannot be unpacked: it is not a complete zip archive/,
    (copy) => copy.replace(share(copy, 2).id, Buffer.from('no zip')),
  ],
  [
    'no shard',
    'shard-invalid',
    /no usable "shard"/,
    manifest((it) => {
      delete it.shard;
    }),
  ],
  [
    'schema 2',
    'shard-invalid',
    /not of schema 1/,
    manifest((it) => {
      it.schema = 2;
    }),
  ],
  [
    'a file that was not signed',
    'shard-missing',
    /1 of 12 files were not signed, the first of them "dist/,
    (copy) => {
      manifest((it) => {
        it.files[0] = { path: it.files[0].path, status: 'failed' };
      }, true)(copy);
    },
  ],
];

test('refused, and nothing is left behind', SIDE_BY_SIDE, async (t) => {
  const job = await signedOnce(3);
  const before = job.list();
  const refusals = REFUSED.map(([what, code, says, arrange]) =>
    t.test(what, async (t) => {
      const copy = await copyArtifacts(t, job);
      arrange(copy);
      const { env, temporary } = apart(job, copy);
      const run = await job.action('collect', {}, env);
      assert.equal(run.outputs['failure-code'], code, run.stdout);
      assert.match(run.commands.join('\n'), says);
      assert.deepEqual([job.list(), readdirSync(temporary), merged(copy.artifacts())], [before, [], []]);
    }),
  );
  await Promise.all(refusals);
});

/** The failure of the artifact service, the call, and how that ends; undefined: the run succeeds. */
const FAULTS: readonly (readonly [
  to: RegExp,
  fault: Fault,
  code: string | undefined,
  says: RegExp,
  times?: number,
])[] = [
  ...[400, 401, 403, 404, 413].map(
    (status) =>
      [
        /\/ListArtifacts$/,
        { status, body: { code: 'refused', msg: 'not for you' } },
        'artifact-refused',
        new RegExp(`the artifacts of this run cannot be listed: .*\\(${status}\\).*not for you`),
      ] as const,
  ),
  [
    /\/GetSignedArtifactURL$/,
    { status: 403, body: { msg: 'no' } },
    'artifact-refused',
    /cannot be downloaded/,
  ],
  [/\/GetSignedArtifactURL$/, 'object', 'artifact-refused', /cannot be downloaded/],
  [/\/ListArtifacts$/, 'object', 'shard-missing', /no artifact of this run/],
  [/\/ListArtifacts$/, 'html', 'run-timeout', /2s|2 s|time limit/],
  [/\/ListArtifacts$/, 'hang', 'run-timeout', /time limit/],
  [/^\/blob/, { status: 503 }, 'run-timeout', /time limit/],
  [/^\/blob/, 'cut', 'run-timeout', /time limit/],
  [/^\/blob/, 'empty', 'artifact-mismatch', /is not that of the upload/],
  [/^\/blob/, 'html', 'artifact-mismatch', /is not that of the upload/],
  [/\/ListArtifacts$/, 'reset', undefined, /Collected 12/, 1],
  // More failures than the attempts of the library and of ours.
  [/\/ListArtifacts$/, 'reset', undefined, /The artifact service does not answer: .*ECONNRESET/, 5],
  [/\/GetSignedArtifactURL$/, 'lost', undefined, /Collected 12/, 1],
  [/\/ListArtifacts$/, { status: 503, body: { msg: 'later' } }, undefined, /Collected 12/, 1],
];

test('an artifact service that fails', SIDE_BY_SIDE, async (t) => {
  const job = (await signedOnce(2)).copy(t);
  const before = job.list();
  const below = (folder: string) => job.list().filter((path) => path.startsWith(`${folder}/`));
  const ends = FAULTS.map(([to, fault, code, says, times = Number.POSITIVE_INFINITY], index) =>
    t.test(`${to.source}: ${JSON.stringify(fault)}`, async (t) => {
      let left = times;
      const plan = ({ path }: Readonly<{ path: string }>) =>
        to.test(path) && left-- > 0 ? fault : undefined;
      const copy = await copyArtifacts(t, job, plan);
      const out = `out-${index}`;
      // The end is the same wherever a slow machine is on its way to that service when the time is over.
      const inputs = code === 'run-timeout' ? { timeout: '2s' } : { 'upload-artifact': 'false' };
      const { env, temporary } = apart(job, copy);
      const run = await job.action('collect', { ...inputs, 'output-directory': out }, env);
      assert.equal(run.outputs['failure-code'], code, run.stdout);
      assert.match(run.stdout, says);
      assert.deepEqual([readdirSync(temporary), merged(copy.artifacts())], [[], []]);
      assert.equal(below(out).length, code === undefined ? 13 : 0);
    }),
  );
  await Promise.all(ends);
  assert.deepEqual(
    job.list().filter((path) => !path.startsWith('out-')),
    before,
  );
});

function share({ artifacts }: Pick<Artifacts, 'artifacts'>, index: number) {
  const artifact = artifacts().find(({ name }) => name.includes(`-${index}-of-`));
  assert.ok(artifact !== undefined);
  return artifact;
}

function edit(index: number, change: Change): Arrange {
  return (copy) => {
    const artifact = share(copy, index);
    const entries = unzip(artifact.bytes);
    change(entries);
    copy.replace(artifact.id, zip(entries));
  };
}

// biome-ignore lint/suspicious/noExplicitAny: each case breaks the manifest in a way that no type allows
function manifest(change: (it: any) => void, dropBundle = false, index = 2): Arrange {
  return edit(index, (entries) => {
    const it = JSON.parse(entries.get('sigstore-manifest.json')?.toString() ?? '');
    const [first] = it.files;
    change(it);
    if (dropBundle) entries.delete(first.bundle);
    entries.set('sigstore-manifest.json', Buffer.from(JSON.stringify(it)));
  });
}

// biome-ignore lint/suspicious/noExplicitAny: see above
function inAll(change: (it: any) => void): Arrange {
  return (copy) => {
    for (const index of [1, 2, 3]) manifest(change, false, index)(copy);
  };
}

const lastName = (entries: Map<string, Buffer>) => bundleNames(entries).at(-1) ?? '';
const bundleNames = (entries: Map<string, Buffer>) =>
  [...entries.keys()].filter((name) => name.endsWith('.sigstore.json')).sort();
const firstBundle = (entries: Map<string, Buffer>) => bundleNames(entries)[0] ?? '';
const lastBundle = (entries: Map<string, Buffer>) => entries.get(lastName(entries)) ?? Buffer.alloc(0);
