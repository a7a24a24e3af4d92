// The action as a process: signals, files that change meanwhile, directories that it cannot write to.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, renameSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import test, { suite, type TestContext } from 'node:test';
import type { FaultPlan } from '../../../src/sandbox/faults.ts';
import { type Job, type Result, SIDE_BY_SIDE, startJob, verify } from '../../support/job.ts';

const BUNDLE = '.sigstore.json';

/** The files that have a bundle. All other files that signing left behind are a failure. */
function signedFiles(job: Job): string[] {
  const list = job.list().filter((path) => path !== 'sigstore-manifest.json');
  assert.deepEqual(
    list.filter((path) => path.includes('.tmp')),
    [],
  );
  return list.filter((path) => list.includes(`${path}${BUNDLE}`));
}

function statuses(job: Job): Record<string, string> {
  const { files } = JSON.parse(job.read('sigstore-manifest.json')) as {
    files: { path: string; status: string }[];
  };
  return Object.fromEntries(files.map(({ path, status }) => [path, status]));
}

const failure = (result: Result) => [result.code, result.outputs['failure-code']];

/** The time that a stopped run gives to requests that may have had an effect. */
const LINGER_MS = 3000;

/**
 * A run that gets a signal at a certain request to a service. With `hang`, that request and later ones get no
 * response; otherwise all get one, however long this machine takes.
 */
async function interrupted(
  t: TestContext,
  signal: NodeJS.Signals,
  service: keyof FaultPlan,
  nth: number,
  hang = false,
): Promise<{ job: Job; result: Result }> {
  let kill: (signal: NodeJS.Signals) => void = () => {};
  let sent = false;
  const plan = (occasion: { nth: number }) => {
    if (occasion.nth === nth) {
      sent = true;
      kill(signal);
    }
    return hang && occasion.nth >= nth ? ('hang' as const) : undefined;
  };
  const job = await startJob(t, { faults: { [service]: plan } });
  for (let index = 0; index < 30; index += 1) job.write(`dist/${index}.txt`, `content ${index}`);
  // No deadline expires either: a run that ignores the signal does not end.
  const never = 'never' as const;
  const timers = { long: never, ...(hang ? {} : { [LINGER_MS]: never }) };
  const result = await job.run({}, {}, { timers, started: (send) => (kill = send) });
  assert.ok(sent, 'the moment never came');
  return { job, result };
}

const leftovers = (job: Job) => job.list().filter((path) => path.includes('.sigstore-'));

const MOMENTS = [
  { signal: 'SIGTERM', exit: 143, service: 'identity', nth: 0, hang: true },
  { signal: 'SIGHUP', exit: 129, service: 'rekor', nth: 5, hang: true },
  { signal: 'SIGINT', exit: 130, service: 'fulcio', nth: 0, hang: true },
  { signal: 'SIGTERM', exit: 143, service: 'rekor', nth: 10, hang: true },
  { signal: 'SIGINT', exit: 130, service: 'rekor', nth: 22, hang: false },
  { signal: 'SIGTERM', exit: 143, service: 'timestamp', nth: 29, hang: true },
  { signal: 'SIGTERM', exit: 143, service: 'artifact', nth: 0, hang: true },
] as const;

suite('side by side', SIDE_BY_SIDE, () => {
  for (const { signal, exit, service, nth, hang } of MOMENTS) {
    test(`${signal} at request ${nth} of ${service}: ends soon, leaves only complete bundles`, async (t) => {
      const { job, result } = await interrupted(t, signal, service, nth, hang);
      assert.equal(result.code, exit, result.stdout);
      assert.equal(result.outputs['failure-code'], 'interrupted');
      assert.match(result.stdout, new RegExp(`::error [^:]*::the run was stopped by ${signal}`));
      const signed = signedFiles(job);
      if (service === 'identity' || service === 'fulcio') assert.deepEqual(signed, []);
      if (service === 'artifact') assert.equal(signed.length, 30);
      if (signed.length > 0) assert.equal(await verify(job, signed), 0);
      // The entry was already public at that time.
      const logged = job.sandbox.requests.filter(({ path }) => /log\/entries$/.test(path)).length;
      if (!hang) assert.equal(signed.length, logged);
      if (existsSync(join(job.workspace, 'sigstore-manifest.json'))) {
        const said = Object.entries(statuses(job)).filter(([, status]) => status === 'signed');
        assert.deepEqual(said.map(([path]) => path).sort(), signed.sort());
        assert.equal(result.outputs['count'], String(signed.length));
      }
      assert.deepEqual(job.sandbox.artifacts(), []);
      assert.match(result.stdout, /Run it again.* `existing: keep`/);
      if (hang) return;
      const again = await job.run({ existing: 'keep', 'upload-artifact': 'false' });
      assert.deepEqual([again.code, again.outputs['count']], [0, '30'], again.stdout);
    });
  }

  test('SIGKILL: every visible bundle is complete and valid', async (t) => {
    let seen = 0;
    for (const nth of [8, 29]) {
      const { job, result } = await interrupted(t, 'SIGKILL', 'timestamp', nth);
      assert.equal(result.code, null);
      const signed = job.list().filter((path) => job.list().includes(`${path}${BUNDLE}`));
      seen += signed.length;
      if (signed.length > 0) assert.equal(await verify(job, signed), 0);
      // A second run does not sign the temporary files of the first.
      const again = await job.run({ existing: 'overwrite', 'upload-artifact': 'false' });
      assert.deepEqual([again.code, again.outputs['count']], [0, '30']);
    }
    t.diagnostic(`${seen} bundles seen after two kills`);
  });

  test('the file for outputs is checked before any request; a summary that cannot be written is a warning', async (t) => {
    const job = await startJob(t);
    job.write('dist/a.txt', 'a');
    mkdirSync(join(job.workspace, 'directory'));
    const run = (variable: string, path: string) => {
      const through = ['sh', '-c', `export ${variable}='${join(job.workspace, path)}' && exec "$@"`, 'sh'];
      return job.run({ 'upload-artifact': 'false' }, {}, { through });
    };
    execFileSync('mkfifo', [join(job.workspace, 'pipe')]);
    for (const path of ['directory', 'missing', 'pipe']) {
      const refused = await run('GITHUB_OUTPUT', path);
      assert.equal(refused.code, 6, refused.stdout);
      assert.match(
        refused.stdout,
        /::error [^\n]*output-unwritable::the file for the outputs of this step \(GITHUB_OUTPUT\)/,
      );
    }
    assert.deepEqual([job.sandbox.requests, job.list()], [[], ['dist/a.txt', 'pipe']]);
    const signed = await run('GITHUB_STEP_SUMMARY', 'directory');
    assert.equal(signed.code, 0, signed.stdout);
    assert.match(signed.stdout, /::warning::the job summary \(GITHUB_STEP_SUMMARY\) cannot be written/);
    assert.equal(signed.outputs['count'], '1');
  });

  test('a file for outputs that disappears meanwhile is not reported as a defect of this program', async (t) => {
    let output = '';
    const replace = () => {
      rmSync(output, { force: true });
      mkdirSync(output);
    };
    const job = await startJob(t, { faults: { rekor: () => void replace() } });
    output = join(job.workspace, '..', 'output-1');
    job.write('dist/a.txt', 'a');
    const script = '"$@"; code=$?; rm -r "$GITHUB_OUTPUT" && : > "$GITHUB_OUTPUT"; exit $code';
    const through = ['sh', '-c', script, 'sh'];
    const { code, stdout } = await job.run({ 'upload-artifact': 'false' }, {}, { through });
    assert.equal(code, 6, stdout);
    assert.match(stdout, /::error [^\n]*output-unwritable::the file for the outputs of this step/);
    assert.deepEqual(signedFiles(job), ['dist/a.txt']);
  });

  test('a run goes on when the reader of its log is gone', async (t) => {
    const job = await startJob(t);
    job.write('dist/a.txt', 'a');
    const through = ['sh', '-c', '{ "$@"; echo "exit $?" >&2; } | true', 'sh'];
    const { stderr } = await job.run({}, {}, { through });
    assert.equal(stderr, 'exit 0\n');
    assert.deepEqual(signedFiles(job), ['dist/a.txt']);
    assert.equal(job.sandbox.artifacts().length, 1);
    assert.deepEqual(leftovers(job), []);
  });

  test('too few descriptors: everything that is logged is written', async (t) => {
    const job = await startJob(t);
    const names = Array.from({ length: 120 }, (_, index) => `dist/${index}.txt`);
    for (const name of names) job.write(name, name);
    const through = ['sh', '-c', 'ulimit -n 70 && exec "$@"', 'sh'];
    // A file that waits for a descriptor waits until another file releases one.
    const env = { NODE_OPTIONS: undefined };
    const result = await job.run({ concurrency: '256', 'upload-artifact': 'false' }, env, { through });
    assert.equal(result.code, 0, result.stdout.slice(-2000));
    assert.equal(signedFiles(job).length, 120);
    assert.deepEqual(leftovers(job), []);
  });

  test('the temporary files of a killed run are removed once they are older than any run can be', async (t) => {
    const job = await startJob(t);
    const [old, young, other] = [
      'dist/.sigstore-0123456789ab.tmp',
      'dist/.sigstore-ba9876543210.tmp',
      'dist/.sigstore-x.tmp',
    ];
    for (const path of ['dist/a.txt', old, young, other]) job.write(path, 'x');
    const weeks = Date.now() / 1000 - 14 * 24 * 3600;
    for (const path of [old, other]) utimesSync(join(job.workspace, path), weeks, weeks);
    const result = await job.run({ files: 'dist/a.txt', 'upload-artifact': 'false' });
    assert.equal(result.code, 0, result.stdout);
    assert.deepEqual(leftovers(job), [young, other]);
  });

  const CHANGES: readonly [string, (path: string) => void, string][] = [
    ['grows', (path) => appendFileSync(path, 'x'), 'file-changed'],
    ['is replaced', (path) => renameSync(`${path}.new`, path), 'file-changed'],
    ['is removed', (path) => rmSync(path), 'file-changed'],
  ];

  for (const [what, change, code] of CHANGES) {
    test(`a file that ${what} while it is signed is an error and gets no bundle`, async (t) => {
      let path = '';
      const faults: FaultPlan = { rekor: ({ nth }) => (nth === 0 ? void change(path) : undefined) };
      const job = await startJob(t, { faults });
      path = join(job.workspace, 'dist/app.txt');
      job.write('dist/app.txt', 'before');
      job.write('dist/app.txt.new', 'after!');
      const result = await job.run({ files: 'dist/app.txt' });
      assert.deepEqual(failure(result), [6, code]);
      assert.match(result.stdout, /file "dist\/app.txt" changed while it was being signed/);
      assert.deepEqual(signedFiles(job), []);
      assert.equal(existsSync(`${path}${BUNDLE}`), false);
    });
  }

  test('a file that disappears before it is read fails, and no other does; a pipe and links are passed over', async (t) => {
    let path = '';
    const job = await startJob(t, { faults: { identity: () => void rmSync(path, { force: true }) } });
    path = join(job.workspace, 'dist/b.txt');
    for (const name of ['a.txt', 'b.txt', 'c.txt']) job.write(`dist/${name}`, name);
    execFileSync('mkfifo', [join(job.workspace, 'dist/pipe')]);
    symlinkSync('a.txt', join(job.workspace, 'dist/link'));
    // Read one after the other, so that the first token request comes before the second file.
    const result = await job.run({ 'fail-fast': 'false', concurrency: '1' });
    assert.match(result.stdout, /::notice::skipped "dist\/pipe": not a regular file/);
    assert.match(result.stdout, /::notice::skipped "dist\/link": a symbolic link/);
    assert.deepEqual(failure(result), [1, 'some-files-failed']);
    assert.deepEqual(statuses(job), {
      'dist/a.txt': 'signed',
      'dist/b.txt': 'failed',
      'dist/c.txt': 'signed',
    });
    assert.equal(result.outputs['count'], '2');
    assert.equal(job.sandbox.artifacts().length, 1);
  });

  test('an output directory is created for all bundles and the manifest', async (t) => {
    const job = await startJob(t);
    job.write('dist/a.txt', 'a');
    job.write('dist/empty', '');
    const result = await job.run({
      files: 'dist/*\ndist/a.txt\n',
      'output-directory': 'out/deep',
      'upload-artifact': 'false',
    });
    assert.equal(result.code, 0, result.stdout);
    assert.deepEqual(job.list(), [
      ...['dist/a.txt', 'dist/empty', `out/deep/a.txt${BUNDLE}`, `out/deep/empty${BUNDLE}`],
      'out/deep/sigstore-manifest.json',
    ]);
    assert.equal(result.outputs['manifest'], 'out/deep/sigstore-manifest.json');
    assert.match(result.stdout, /::notice::1 file matched more than one pattern; each is used once/);
  });

  test('two files of one name cannot have the same output directory', async (t) => {
    const job = await startJob(t);
    for (const path of ['a/x.txt', 'b/x.txt']) job.write(path, path);
    const result = await job.run({ files: '?/*', 'output-directory': 'out' });
    assert.deepEqual(failure(result), [2, 'output-collision']);
    assert.match(result.stdout, /"a\/x.txt" and "b\/x.txt" would both have/);
    assert.deepEqual(job.sandbox.requests, []);
  });

  test('existing: fail refuses before anything is signed, overwrite replaces; own outputs are never signed', async (t) => {
    const job = await startJob(t);
    job.write('dist/a.txt', 'a');
    const files = { files: '**', 'upload-artifact': 'false' };
    assert.equal((await job.run({ ...files, files: 'dist/*' })).code, 0);
    const [first, asked] = [job.read(`dist/a.txt${BUNDLE}`), job.sandbox.requests.length];
    assert.deepEqual(failure(await job.run({ files: 'dist/*' })), [2, 'output-exists']);
    assert.equal(job.sandbox.requests.length, asked);
    rmSync(join(job.workspace, 'trust.json'));
    job.write('.trust/trust.json', JSON.stringify(job.sandbox.clientTrustConfig));
    const again = await job.run({
      ...files,
      files: '**\n!.trust',
      instance: '.trust/trust.json',
      existing: 'overwrite',
    });
    assert.deepEqual([again.code, again.outputs['count']], [0, '1'], again.stdout);
    assert.notEqual(job.read(`dist/a.txt${BUNDLE}`), first);
  });

  test('a directory in the way of the manifest is found before anything is signed', async (t) => {
    const job = await startJob(t);
    job.write('dist/a.txt', 'a');
    mkdirSync(join(job.workspace, 'sigstore-manifest.json'));
    const result = await job.run();
    assert.deepEqual(failure(result), [6, 'output-unwritable']);
    assert.match(result.stdout, /"sigstore-manifest.json" is a directory/);
    assert.deepEqual(job.sandbox.requests, []);
  });

  test('a directory that cannot be written to is found before anything is signed', async (t) => {
    const job = await startJob(t);
    job.write('dist/a.txt', 'a');
    const { through, refusal } = readOnly(join(job.workspace, 'dist'));
    const result = await job.run({}, {}, { through });
    assert.deepEqual(failure(result), [6, 'output-unwritable'], result.stdout + result.stderr);
    assert.match(result.stdout, new RegExp(`"dist" cannot be written: ${refusal}`));
    assert.deepEqual(job.sandbox.requests, []);
  });

  /** A command under which the directory is read-only: for root a mount of its own, for others its permissions. */
  function readOnly(directory: string): { through: string[]; refusal: string } {
    if (process.getuid?.() !== 0) {
      execFileSync('chmod', ['555', directory]);
      return { through: [], refusal: 'permission denied' };
    }
    const script = 'mount --bind -o ro "$0" "$0" && mount -o remount,bind,ro "$0" && exec "$@"';
    return {
      through: ['unshare', '-m', 'sh', '-c', script, directory],
      refusal: 'the file system is read-only',
    };
  }

  test('a full disk: the failure is named, no partial bundle stays, and complete ones remain', async (t) => {
    const job = await startJob(t);
    for (let index = 0; index < 40; index += 1) job.write(`dist/${index}.txt`, `${index}`);
    mkdirSync(join(job.workspace, 'out'));
    const kept = join(job.workspace, 'kept');
    mkdirSync(kept);
    const full = smallDisk(join(job.workspace, 'out'), kept);
    const result = await job.run(
      { 'output-directory': 'out', 'fail-fast': 'false', 'upload-artifact': 'false', concurrency: '4' },
      {},
      { through: full.through },
    );
    assert.deepEqual(failure(result), [full.exit, full.code], result.stdout + result.stderr);
    const bundles = job.list().filter((path) => path.startsWith('kept/') && path.endsWith(BUNDLE));
    assert.deepEqual(
      job.list().filter((path) => path.includes('.tmp')),
      [],
    );
    for (const path of bundles) JSON.parse(job.read(path));
    assert.equal(bundles.length > 0, full.some);
    assert.match(result.stdout, full.says);
  });

  /** A command under which the directory has little room; its content at the end is copied to `kept`. */
  function smallDisk(directory: string, kept: string) {
    if (process.getuid?.() !== 0) {
      // Not root: no file may become larger than one block, which leaves no room for any bundle.
      const through = ['sh', '-c', 'ulimit -f 4; exec "$@"', 'sh'];
      return {
        through,
        exit: 1,
        code: 'some-files-failed',
        some: false,
        says: /cannot be written: it is larger/,
      };
    }
    const script =
      'mount -t tmpfs -o size=64k none "$0" && kept="$1" && shift && "$@"; status=$?; cp "$0"/* "$kept"; cp "$0"/.sig* "$kept" 2>/dev/null; exit $status';
    const through = ['unshare', '-m', 'sh', '-c', script, directory, kept];
    return {
      through,
      exit: 6,
      code: 'disk-full',
      some: true,
      says: /there is no space left on the disk for/,
    };
  }
});
