// Many files that are only attested: worker threads list and read them, and the results are those of few files.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sha256 } from '../../support/evidence.ts';
import { type Job, startJob } from '../../support/job.ts';

/** From here on, threads list and read. */
const COUNT = 4000;
const ATTEST = { files: 'dist/*', attest: 'provenance', signatures: 'false', 'upload-artifact': 'false' };

const contentOf = (index: number): Buffer =>
  index === 7 ? Buffer.alloc(3 * 1024 * 1024, 7) : Buffer.from(index % 9 === 0 ? '' : `content ${index}`);

function write(job: Job): void {
  for (let index = 0; index < COUNT; index += 1) job.write(`dist/f${index}`, contentOf(index));
}

type Manifest = Readonly<{ files: readonly Readonly<{ path: string; sha256?: string; size?: number }>[] }>;

test('many files are attested by worker threads: each is a subject with its digest, large ones too', async (t) => {
  const job = await startJob(t);
  write(job);
  const run = await job.run(ATTEST, { NODE_DEBUG: 'worker' });
  assert.equal(run.code, 0, run.stdout);
  assert.match(run.stderr, /^WORKER /m);
  assert.equal(run.outputs['count'], `${COUNT}`);
  assert.match(run.stdout, /^Result: Attested 4,000 files as /m);
  const indexes = Array.from({ length: COUNT }, (_, index) => index);
  const rows = indexes
    .map((index) => ({ path: `dist/f${index}`, bytes: contentOf(index) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, bytes }) => ({ path, size: bytes.length, sha256: sha256(bytes).toString('hex') }));
  assert.deepEqual(
    (JSON.parse(job.read('sigstore-manifest.json')) as Manifest).files.map(
      ({ path, size, sha256: digest }) => ({ path, size, sha256: digest }),
    ),
    rows,
  );
  const { dsseEnvelope } = JSON.parse(job.read('provenance.intoto.jsonl'));
  const { subject } = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString());
  assert.deepEqual(
    subject,
    rows.map(({ path, sha256: digest }) => ({ name: path, digest: { sha256: digest } })),
  );
});

test('a run that is stopped while threads read ends as interrupted, and attests nothing', async (t) => {
  let kill: (signal: NodeJS.Signals) => void = () => undefined;
  const job = await startJob(t, {
    faults: {
      identity: () => {
        kill('SIGINT');
        return 'hang';
      },
    },
  });
  write(job);
  const run = await job.run(ATTEST, {}, { started: (stop) => (kill = stop) });
  assert.equal(run.code, 130, run.stdout);
  assert.equal(run.outputs['failure-code'], 'interrupted');
  assert.ok(!job.list().some((path) => path.endsWith('.intoto.jsonl')));
});
