// The workflow artifact: its name, its content, how long it is kept, and what happens if the service refuses.
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import test, { suite, type TestContext } from 'node:test';
import { inflateRawSync } from 'node:zlib';
import type { FaultPlan } from '../../../src/sandbox/faults.ts';
import { type Job, type Result, SIDE_BY_SIDE, startJob } from '../../support/job.ts';

const failure = (result: Result) => [result.code, result.outputs['failure-code']];

/** The files of a zip archive, read by its central directory (APPNOTE 4.3.12). */
function unzip(bytes: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 4)) {
    const name = bytes.subarray(at + 46, at + 46 + bytes.readUInt16LE(at + 28)).toString('utf8');
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    files.set(name, bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed);
  }
  return files;
}

type Calls = Readonly<{ url: string; bodies: Record<string, unknown>[]; names: () => unknown[] }>;

/**
 * The bodies of the calls to the artifact service, recorded by a proxy of the test. `change` may replace the response to
 * a call.
 */
async function recordCalls(
  t: TestContext,
  job: Job,
  change?: (call: string, answer: object) => object,
): Promise<Calls> {
  const bodies: Record<string, unknown>[] = [];
  const pass = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const body = await buffer(incoming);
    // Blocks of the archive go to another address, so every body here is a call.
    bodies.push({ path: incoming.url, ...(JSON.parse(body.toString('utf8') || '{}') as object) });
    const { method = 'GET', headers, url = '/' } = incoming;
    const onward = ask(new URL(url, job.sandbox.urls.artifact), { method, headers }, (answer) => {
      const status = answer.statusCode ?? 500;
      if (change === undefined || status !== 200) {
        outgoing.writeHead(status, answer.headers);
        answer.pipe(outgoing);
        return;
      }
      void buffer(answer).then((bytes) => {
        const changed = change(url.split('/').at(-1) ?? '', JSON.parse(bytes.toString('utf8')) as object);
        outgoing.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(changed));
      });
    });
    onward.on('error', () => outgoing.destroy());
    onward.end(body);
  };
  const proxy = createServer((incoming, outgoing) => {
    pass(incoming, outgoing).catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  t.after(() => proxy.close());
  const created = () => bodies.filter(({ path }) => String(path).endsWith('/CreateArtifact'));
  const { port } = proxy.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, bodies, names: () => created().map(({ name }) => name) };
}

/** The waits between attempts: ours for the service, and the library's for its store. */
const AT_ONCE = {
  500: 'at once',
  1000: 'at once',
  2000: 'at once',
  4000: 'at once',
  12000: 'at once',
} as const;

suite('side by side', SIDE_BY_SIDE, () => {
  test('the artifact has the bundles and the manifest, byte for byte, and the files themselves on request', async (t) => {
    const job = await startJob(t);
    job.write('dist/a.txt', 'content of a');
    job.write('dist/deep/b.txt', 'content of b');
    const result = await job.run({ files: 'dist/**' });
    assert.equal(result.code, 0, result.stdout);
    const bundles = ['dist/a.txt.sigstore.json', 'dist/deep/b.txt.sigstore.json', 'sigstore-manifest.json'];
    const [first] = job.sandbox.artifacts();
    const files = unzip(first?.bytes ?? Buffer.alloc(0));
    assert.deepEqual([...files.keys()].sort(), bundles);
    for (const [path, bytes] of files) assert.equal(bytes.toString('utf8'), job.read(path));
    assert.equal(result.outputs['artifact-id'], String(first?.id));
    assert.equal(result.outputs['artifact-digest'], first?.digest);
    assert.equal(
      result.outputs['artifact-url'],
      `https://github.com/octo/demo/actions/runs/3003/artifacts/${first?.id}`,
    );

    const all = await job.run({ files: 'dist/**', existing: 'overwrite', 'include-files': 'true' });
    assert.equal(all.code, 0, all.stdout);
    const with2 = unzip(job.sandbox.artifacts()[1]?.bytes ?? Buffer.alloc(0));
    assert.deepEqual([...with2.keys()].sort(), [...bundles, 'dist/a.txt', 'dist/deep/b.txt'].sort());
    assert.equal(with2.get('dist/deep/b.txt')?.toString('utf8'), 'content of b');
  });

  test('jobs of a matrix get names of their own, and jobs that sign the same files get numbers', async (t) => {
    const job = await startJob(t);
    job.write('dist/linux.tar', 'linux');
    job.write('dist/mac.tar', 'mac');
    for (const files of ['dist/linux.tar', 'dist/mac.tar', 'dist/mac.tar']) {
      const result = await job.run({ files, existing: 'overwrite' }, { GITHUB_JOB: 'build/é matrix' });
      assert.equal(result.code, 0, result.stdout);
    }
    const names = job.sandbox.artifacts().map(({ name }) => name);
    assert.equal(new Set(names).size, 3);
    assert.match(names[0] ?? '', /^sigstore-bundles-build---matrix-[0-9a-f]{8}$/);
    assert.match(names[1] ?? '', /^sigstore-bundles-build---matrix-[0-9a-f]{8}$/);
    assert.equal(names[2], `${names[1]}-2`);
  });

  test('artifact-name is used unchanged; a name that is in use is an error, and the outputs of signing stay', async (t) => {
    const job = await startJob(t);
    job.write('dist/a.txt', 'a');
    const named = { 'artifact-name': ' my bundles (1) ', existing: 'overwrite' };
    assert.equal((await job.run(named)).code, 0);
    assert.deepEqual(
      job.sandbox.artifacts().map(({ name }) => name),
      ['my bundles (1)'],
    );
    const again = await job.run(named);
    assert.deepEqual(failure(again), [4, 'artifact-refused']);
    assert.match(again.stdout, /artifact "my bundles \(1\)" was not accepted: .*already exists/);
    assert.equal(again.outputs['bundles'], 'dist/a.txt.sigstore.json');
    assert.equal(again.outputs['artifact-id'], undefined);
  });

  test('broken connections to the artifact service do not fail a run if the bundles arrived', async (t) => {
    for (const [call, fault, says] of [
      ['CreateArtifact', 'reset', /successfully finalized/],
      ['ListArtifacts', 'reset', /successfully finalized/],
      ['ListArtifacts', 'object', /artifact ".*" was uploaded, but its digest could not be checked/],
    ] as const) {
      let broken = 0;
      const limit = fault === 'reset' ? 1 : 100;
      const faults: FaultPlan = {
        artifact: ({ path }) => (path.endsWith(`/${call}`) && broken++ < limit ? fault : undefined),
      };
      const job = await startJob(t, { faults });
      job.write('dist/a.txt', 'a');
      const run = await job.run();
      assert.equal(run.code, 0, `${call}: ${run.stdout}`);
      assert.match(run.stdout, says);
      assert.ok(broken > 0);
      assert.equal(job.sandbox.artifacts().length, 1);
      assert.match(run.outputs['artifact-digest'] ?? '', /^sha256:[0-9a-f]{64}$/);
    }
  });

  test('a store that cannot be reached is named, and no second artifact is created', async (t) => {
    const job = await startJob(t);
    job.write('dist/a.txt', 'a');
    const closed = '127.0.0.1:1';
    const change = (call: string, answer: object) =>
      call === 'CreateArtifact'
        ? { ...answer, signed_upload_url: `http://${closed}/artifacts/a.zip?sig=signed` }
        : answer;
    const { url, names } = await recordCalls(t, job, change);
    // The library waits between its attempts.
    const timers = { 4000: 'at once', 12000: 'at once' } as const;
    const run = await job.run({}, { ACTIONS_RESULTS_URL: url }, { timers });
    assert.deepEqual(failure(run), [4, 'artifact-refused'], run.stdout);
    const said = run.commands.join('\n');
    assert.match(
      said,
      /artifact "sigstore-bundles-[^"]*" was not stored at "127\.0\.0\.1:1": "Unable to make request: ECONNREFUSED"/,
    );
    assert.match(said, /Let this runner reach "127\.0\.0\.1:1", .*upload-artifact: false.*stay signed/);
    assert.doesNotMatch(`${said}${run.summary}`, /sig=signed/);
    assert.equal(names().length, 1);
    assert.equal(run.outputs['bundles'], 'dist/a.txt.sigstore.json');
  });

  for (const [what, fault] of [
    ['refused', { status: 403, body: { code: 'permission_denied', msg: 'Error from intermediary' } }],
    ['without a response', 'lost'],
  ] as const)
    test(`an artifact whose end is ${what} is uploaded again under the next number, if the action chose its name`, async (t) => {
      let ends = 0;
      let limit = 1;
      const faults: FaultPlan = {
        artifact: ({ path }) => (path.endsWith('/FinalizeArtifact') && ends++ < limit ? fault : undefined),
      };
      const job = await startJob(t, { faults });
      job.write('dist/a.txt', 'a');
      const { url, names } = await recordCalls(t, job);
      const at = { ACTIONS_RESULTS_URL: url };
      const first = await job.run({}, at);
      assert.equal(first.code, 0, first.stdout);
      assert.match(
        first.stdout,
        /::notice::the upload of artifact ".*" did not finish: .*uploaded again under the next number/,
      );
      const [name] = names();
      assert.deepEqual(names(), [name, `${String(name)}-2`]);
      assert.equal(job.sandbox.artifacts().at(-1)?.name, `${String(name)}-2`);
      assert.equal(first.outputs['artifact-id'], String(job.sandbox.artifacts().at(-1)?.id));
      [ends, limit] = [0, 2];
      const again = await job.run({ existing: 'overwrite' }, { ...at, GITHUB_JOB: 'other' });
      assert.deepEqual(failure(again), [4, 'artifact-refused'], again.stdout);
      assert.equal(names().length, 4);
      [ends, limit] = [0, 1];
      const given = await job.run({ existing: 'overwrite', 'artifact-name': 'mine' }, at);
      assert.deepEqual(failure(given), [4, 'artifact-refused'], given.stdout);
      assert.match(given.stdout, /artifact "mine" was not accepted: "Failed to FinalizeArtifact/);
      assert.match(given.stdout, /another `artifact-name`, or without one/);
      assert.equal(names().length, 5);
    });

  test('the run waits for an artifact service that fails for more than a few attempts', async (t) => {
    let asked = 0;
    const faults: FaultPlan = {
      artifact: ({ path }) => (path.endsWith('/CreateArtifact') && asked++ < 5 ? 'reset' : undefined),
    };
    const job = await startJob(t, { faults });
    job.write('dist/a.txt', 'a');
    const run = await job.run({}, {}, { timers: AT_ONCE });
    assert.equal(run.code, 0, run.stdout);
    assert.match(
      run.stdout,
      /The artifact service does not answer: "Failed to CreateArtifact: .*\. Waiting until it is available again/,
    );
    assert.equal(job.sandbox.artifacts().length, 1);
  });

  test('the remedy for an artifact service outage is the status page of GitHub', async (t) => {
    const faults: FaultPlan = {
      artifact: ({ path }) => (path.endsWith('/CreateArtifact') ? 'reset' : undefined),
    };
    const job = await startJob(t, { faults });
    job.write('dist/a.txt', 'a');
    // The time limit does not expire, and no time of it is left.
    const timers = { ...AT_ONCE, 1000: 'never' } as const;
    const run = await job.run({ timeout: '1s' }, {}, { timers });
    assert.deepEqual(failure(run), [4, 'artifact-refused'], run.stdout);
    assert.match(run.commands.join('\n'), /ECONNRESET.*What to do: Check https:\/\/www\.githubstatus\.com/s);
    assert.doesNotMatch(run.stdout, /status\.sigstore/);
  });

  test('retention-days reaches the service as a date; without it, the service decides', async (t) => {
    const job = await startJob(t);
    job.write('dist/a.txt', 'a');
    const { url, bodies } = await recordCalls(t, job);
    const created = () => bodies.findLast(({ path }) => String(path).endsWith('/CreateArtifact'));
    const at = { ACTIONS_RESULTS_URL: url };
    assert.equal((await job.run({ 'retention-days': '7' }, at)).code, 0);
    const days = (Date.parse(String(created()?.['expires_at'])) - Date.now()) / 86_400_000;
    assert.ok(days > 6.9 && days <= 7.001, `${days} days`);
    assert.equal((await job.run({ existing: 'overwrite' }, at)).code, 0);
    assert.equal(created()?.['expires_at'], undefined);
  });

  test('an error shows both digests if the service reports another one than was sent', async (t) => {
    const other = `sha256:${'0'.repeat(64)}`;
    const stored = { workflow_run_backend_id: 'r', workflow_job_run_backend_id: 'j', database_id: '1001' };
    const job = await startJob(t, {
      faults: {
        artifact: ({ path }) =>
          path.endsWith('/ListArtifacts')
            ? { status: 200, body: { artifacts: [{ ...stored, name: 'a', size: '1', digest: other }] } }
            : undefined,
      },
    });
    job.write('dist/a.txt', 'a');
    const result = await job.run({ 'artifact-name': 'a' });
    assert.deepEqual(failure(result), [4, 'artifact-mismatch']);
    assert.match(result.stdout, new RegExp(`has digest ${other}, but sha256:[0-9a-f]{64} was uploaded`));
    assert.equal(result.outputs['artifact-digest'], undefined);
  });

  const UNREACHABLE = [
    ['ACTIONS_RUNTIME_TOKEN', undefined, /ACTIONS_RUNTIME_TOKEN is not set/],
    ['ACTIONS_RESULTS_URL', undefined, /ACTIONS_RESULTS_URL is not set/],
    ['GITHUB_SERVER_URL', 'https://ghe.example.test', /Enterprise Server "ghe.example.test"/],
  ] as const;

  for (const [name, value, says] of UNREACHABLE) {
    test(`no artifact service (${name}): an error with its remedy before anything is signed`, async (t) => {
      const job = await startJob(t);
      job.write('dist/a.txt', 'a');
      const result = await job.run({}, { [name]: value });
      assert.deepEqual(failure(result), [4, 'artifact-refused']);
      assert.match(result.stdout, says);
      assert.match(result.stdout, /upload-artifact: false/);
      assert.deepEqual([job.sandbox.requests, job.list()], [[], ['dist/a.txt']]);
      assert.equal((await job.run({ 'upload-artifact': 'false' }, { [name]: value })).code, 0);
    });
  }

  const CHANGES = {
    'is changed': (path: string) => writeFileSync(path, 'something else'),
    'becomes a link': (path: string) => {
      rmSync(path);
      symlinkSync('/etc/hostname', path);
    },
  };

  for (const [what, change] of Object.entries(CHANGES)) {
    test(`a file that ${what} after it was signed is not uploaded`, async (t) => {
      const workspace: string[] = [];
      const job = await startJob(t, {
        faults: {
          // The first file is done when the second reaches the log.
          rekor: ({ nth }) => void (nth === 1 && change(join(workspace[0] ?? '', 'dist/a.txt'))),
        },
      });
      workspace.push(job.workspace);
      job.write('dist/a.txt', 'as it was signed');
      job.write('dist/b.txt', 'b');
      const result = await job.run({ 'include-files': 'true', concurrency: '1' });
      assert.deepEqual([result.code, job.sandbox.artifacts()], [6, []]);
      assert.match(result.stdout, /file "dist\/a\.txt" (changed after it was signed|is a symbolic link)/);
      assert.equal(result.outputs['count'], '2');
    });
  }

  test('fail-fast: false uploads the signed files, even if the rest was not attempted', async (t) => {
    const refusal = { status: 400, body: { message: 'no' } };
    const job = await startJob(t, { faults: { rekor: ({ nth }) => (nth < 2 ? undefined : refusal) } });
    for (const name of 'abcdefg') job.write(`dist/${name}`, name);
    const result = await job.run({ 'fail-fast': 'false', concurrency: '1' });
    assert.deepEqual(failure(result), [1, 'some-files-failed']);
    const files = unzip(job.sandbox.artifacts()[0]?.bytes ?? Buffer.alloc(0));
    const bundles = ['dist/a.sigstore.json', 'dist/b.sigstore.json', 'sigstore-manifest.json'];
    assert.deepEqual([...files.keys()].sort(), bundles);
  });

  test('an error says that a bundle was replaced with a directory during the upload', async (t) => {
    const workspace: string[] = [];
    const job = await startJob(t, {
      faults: {
        artifact: ({ path }) => {
          const bundle = join(workspace[0] ?? '', 'dist/a.txt.sigstore.json');
          if (!path.endsWith('/CreateArtifact')) return undefined;
          rmSync(bundle);
          mkdirSync(bundle);
          return undefined;
        },
      },
    });
    workspace.push(job.workspace);
    job.write('dist/a.txt', 'a');
    const result = await job.run();
    assert.equal(failure(result)[0], 6);
    assert.match(result.stdout, /"dist\/a\.txt\.sigstore\.json" changed while it was uploaded/);
  });

  test('an error that the artifact library throws outside a call ends the run with a message', async (t) => {
    const workspace: string[] = [];
    const job = await startJob(t, {
      faults: {
        artifact: ({ path }) => {
          const bundle = join(workspace[0] ?? '', 'dist/a.txt.sigstore.json');
          // The library has looked at the files by now, and opens them next.
          if (path.endsWith('/CreateArtifact')) chmodSync(bundle, 0);
          return undefined;
        },
      },
    });
    workspace.push(job.workspace);
    job.write('dist/a.txt', 'a');
    // For root, permissions apply only without these capabilities.
    const drop = ['setpriv', '--bounding-set=-dac_override,-dac_read_search'];
    const through = process.getuid?.() === 0 ? drop : [];
    const result = await job.run({}, {}, { through });
    assert.deepEqual(failure(result), [1, 'internal']);
    assert.deepEqual([result.stderr, result.outputs['count']], ['', '1']);
    assert.match(result.summary, /zip creation/);
  });
});
