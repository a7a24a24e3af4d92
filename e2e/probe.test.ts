// The probe under act on the real stack: green, red with its issue when the log is down, and green again.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { StoredIssue } from '../__tests__/support/github-issues.ts';
import type { Options, WorkflowRun } from './act.ts';
import { run } from './actions/outcome.ts';
import { type Between, createProxy } from './proxy.ts';
import * as sigstore from './sigstore.ts';

const PATH = '.github/workflows/probe.yml';
const PARTS = [
  ...['action.yml', 'verify', 'collect', 'dist', 'scripts', 'src'],
  '.github/probe-requirements.txt',
];
const SYSTEMS = ['linux', 'macos', 'windows'];

let home = '';
let proxy: Between;
let log = '';
let workflow = '';
let manifest = '';
before(async () => {
  home = await mkdtemp(join(tmpdir(), 'sigstore-probe-'));
  proxy = createProxy();
  const instance = join(home, 'trust.json');
  // Only one log, so that no other one replaces it.
  const { signingConfig } = JSON.parse(await readFile(sigstore.trustConfig(2), 'utf8'));
  log = signingConfig.rekorTlogUrls[0].url;
  await writeFile(instance, await proxy.configuration(sigstore.trustConfig(2)));
  const own = await readFile(join(sigstore.repository, PATH), 'utf8');
  manifest = await readFile(join(sigstore.repository, 'package.json'), 'utf8');
  workflow = [
    [/^ {2}INSTANCE: .*$/m, `  INSTANCE: ${instance}`] as const,
    [/^ {2}TIMEOUT: .*$/m, '  TIMEOUT: 20s'] as const,
  ].reduce((text, [line, instead]) => {
    assert.equal(text.match(new RegExp(line, 'gm'))?.length, 1, String(line));
    return text.replace(line, instead);
  }, own);
});
after(async () => {
  await proxy.close();
  await rm(home, { recursive: true });
});

const workflowRef = `octo/demo/${PATH}@refs/heads/main`;

/** A scheduled run, whose event names no repository, in octo/demo; `own` is the repository that package.json names. */
const scheduled = (prepare: Options['prepare'] = () => {}, own = 'octo/demo'): Options => ({
  claims: { event_name: 'schedule', workflow_ref: workflowRef, job_workflow_ref: workflowRef },
  env: { GITHUB_WORKFLOW_REF: workflowRef },
  event: {
    name: 'schedule',
    payload: { schedule: '17 5 * * *' },
  },
  workflows: () =>
    new Map([
      [PATH, workflow],
      ['package.json', manifest.replace(/git\+https:[^"]*/, `git+https://github.com/${own}.git`)],
    ]),
  parts: PARTS,
  prepare,
});

const namesOf = ({ artifacts }: WorkflowRun): string[] => artifacts.map(({ name }) => name).sort();
/** The cells of each row of the table of an issue. */
const rowsOf = ({ body }: StoredIssue): string[][] =>
  [...body.matchAll(/<tr>(<td>.*)<\/tr>/g)].map(([, row = '']) =>
    row.split('</td>').map((cell) => cell.replace(/<[^>]*>/g, '')),
  );

test('the probe signs on three systems and in shards, and every verifier accepts it: no issue is opened', async () => {
  await run('probe', scheduled(), async (outcome) => {
    assert.ok(outcome.succeeded, outcome.transcript);
    assert.deepEqual(namesOf(outcome), [
      'probe-collected-1',
      ...['collect', 'shard-1', 'shard-2', ...SYSTEMS.map((system) => `sign-${system}`), 'verify'].map(
        (job) => `probe-report-1-${job}`,
      ),
      ...['probe-shard-1-of-2-1', 'probe-shard-2-of-2-1'],
      ...SYSTEMS.map((system) => `probe-signed-${system}-1`),
    ]);
    // cosign and sigstore-python each verify two signatures and two attestations of each system, gh the attestations.
    const accepted = outcome.log.match(/accepted: signed\/probe-signed-\w+-1\/\S+ of signed\/probe-signed-/g);
    assert.equal(accepted?.length, SYSTEMS.length * (4 + 4 + 2));
    assert.deepEqual(outcome.issues, []);
  });
});

let opened: StoredIssue | undefined;

test('when the log is down the probe fails and opens an issue that says where, in which step and why', async () => {
  const bringBack = await proxy.takeDown(log, 'refused');
  try {
    await run('probe', scheduled(), async (outcome) => {
      assert.ok(!outcome.succeeded);
      assert.equal(outcome.issues.length, 1, outcome.transcript);
      [opened] = outcome.issues;
      assert.ok(opened !== undefined);
      console.log(`${opened.title}\n\n${opened.body}`);
      const where = [...SYSTEMS.map((system) => `sign-${system}`), 'shard-1', 'shard-2'];
      assert.deepEqual(
        rowsOf(opened)
          .map(([job, step, failureCode]) => [job, step, failureCode])
          .sort(),
        where.map((job) => [job, 'sign', 'service-unreachable']).sort(),
      );
      assert.match(opened.body, /What to do/);
    });
  } finally {
    await bringBack();
  }
});

test('when all is well again the probe closes the issue', async () => {
  const known = opened;
  assert.ok(known !== undefined);
  const { title, body } = known;
  await run(
    'probe',
    scheduled(({ issues }) => void issues.add({ title, body })),
    async (outcome) => {
      assert.ok(outcome.succeeded, outcome.transcript);
      assert.deepEqual(
        outcome.issues.map(({ state, comments }) => [state, comments.length]),
        [['closed', 1]],
      );
    },
  );
});

test('in a copy of the repository the schedule does nothing', async () => {
  await run('probe', scheduled(undefined, 'octo/sigstore-sign'), async (outcome) => {
    assert.ok(outcome.succeeded, outcome.transcript);
    assert.deepEqual([outcome.artifacts, outcome.issues], [[], []]);
  });
});
