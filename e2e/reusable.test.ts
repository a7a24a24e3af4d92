// The shell of the reusable workflow, run as the runner runs it: what it refuses, and what each job begins with.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { parse } from 'yaml';

type Step = Readonly<{ name?: string; run?: string; uses?: string }>;
type Job = Readonly<{ permissions?: Record<string, string>; steps: readonly Step[] }>;
const path = join(import.meta.dirname, '../.github/workflows/sign.yml');
const workflow = parse(readFileSync(path, 'utf8')) as Readonly<{
  permissions?: unknown;
  jobs: Readonly<Record<string, Job>>;
}>;

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'sigstore-sign-workflow-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** Runs the step of that name with `bash -e -o pipefail`; out: its status, what it printed, what it set as outputs. */
function runStep(name: string, env: Readonly<Record<string, string>>) {
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
  const script = steps.find((step) => step.name === name)?.run ?? '';
  const output = join(home, 'output');
  writeFileSync(output, '');
  const { PATH = '' } = process.env;
  const options = { cwd: home, env: { PATH, GITHUB_OUTPUT: output, ...env }, encoding: 'utf8' } as const;
  const { status, stdout } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], options);
  return { status, stdout, output: readFileSync(output, 'utf8') };
}

const good = {
  SHARDS: '3',
  INSTANCE: 'public-good',
  ATTEST: '',
};

test('the inputs of a run become a matrix', () => {
  for (const [shards, matrix] of [
    ['1', '[1]'],
    ['3', '[1,2,3]'],
  ] as const) {
    const { status, output } = runStep('Check the inputs', { ...good, SHARDS: shards });
    assert.deepEqual([status, output], [0, `shards=${matrix}\n`]);
  }
  assert.equal(runStep('Check the inputs', { ...good, ATTEST: 'provenance' }).status, 0);
  const most = runStep('Check the inputs', { ...good, SHARDS: '256' });
  assert.match(most.output, /,255,256\]\n$/);
});

test('impossible inputs, and inputs that let the build choose the trusted signer, are refused', () => {
  const bad: readonly Readonly<Record<string, string>>[] = [
    ...['0', '257', '2.5', '-1', '', '1 2', '08', '$(touch x)', 'a[$(touch x)]'].map((SHARDS) => ({
      SHARDS,
    })),
    ...['trust.json', './trust.json', '/etc/trust.json', 'http://sigstore.example.test', ''].map(
      (INSTANCE) => ({
        INSTANCE,
      }),
    ),
    ...['sbom', 'predicate.json', 'provenance\nsbom', ' provenance'].map((ATTEST) => ({ ATTEST })),
  ];
  for (const given of bad) {
    const { status, stdout, output } = runStep('Check the inputs', { ...good, ...given });
    assert.notEqual(status, 0, JSON.stringify(given));
    assert.match(stdout, /^::error title=Sign::[^\n]+\n$/, JSON.stringify(given));
    assert.equal(output, '');
  }
  assert.deepEqual(readdirSync(home), ['output']);
});

test('each job begins in an empty workspace: no file of an earlier job is signed, or is in the place of the manifest', () => {
  const workspace = join(home, 'workspace');
  for (const name of ['-left', '.left', '.git'])
    mkdirSync(join(workspace, name, 'over'), { recursive: true });
  for (const name of ['sigstore-manifest.json', '-file', 'a b']) writeFileSync(join(workspace, name), '');
  symlinkSync(home, join(workspace, 'link'));
  assert.equal(runStep('Empty the workspace', { GITHUB_WORKSPACE: workspace }).status, 0);
  assert.deepEqual(readdirSync(workspace), []);
  assert.ok(readdirSync(home).includes('workspace'));
  const scripts = Object.values(workflow.jobs).flatMap(({ steps }) =>
    steps.filter(({ name }) => name === 'Empty the workspace').map(({ run }) => run),
  );
  assert.deepEqual([scripts.length, new Set(scripts).size], [5, 1]);
});

test('no job checks out anything or runs a file of the artifact: only actions of the same commit and of GitHub', () => {
  const steps = Object.entries(workflow.jobs).map(([job, { steps: all }]) => [
    job,
    all.map(({ name, uses }) => uses?.replace(/@[0-9a-f]{40}$/, '') ?? name),
  ]);
  const [empty, download] = ['Empty the workspace', 'actions/download-artifact'];
  assert.deepEqual(Object.fromEntries(steps), {
    plan: ['Check the inputs'],
    release: [empty, download, '$/sign', 'Sign only what the release will take'],
    sign: [empty, download, '$/sign'],
    collect: [empty, '$/collect'],
    attach: [empty, '$/collect'],
    attest: [empty, '$/collect', '$/sign'],
    result: ['Check the result of all jobs'],
  });
});

test('each job has its own permissions, except the jobs that use a release, which have those of the caller', () => {
  assert.equal(workflow.permissions, undefined);
  const permissions = Object.entries(workflow.jobs).map(([name, job]) => [name, job.permissions]);
  assert.deepEqual(permissions, [
    ['plan', {}],
    ['release', undefined],
    ['sign', { 'id-token': 'write' }],
    ['collect', {}],
    ['attach', undefined],
    ['attest', undefined],
    ['result', {}],
  ]);
});

test('the shards come from the jobs that signed, and assets and attested digests from the job that collected', () => {
  const own = `\${{ needs.sign.outputs.identity || 'unknown' }}`;
  const issuer = `\${{ needs.sign.outputs.issuer }}`;
  const inputsOf = (name: string) => {
    const steps = (workflow.jobs[name]?.steps ?? []) as readonly (Step & {
      with?: Record<string, unknown>;
    })[];
    return steps.find(({ uses }) => uses === '$/collect')?.with ?? {};
  };
  const [collect, attach, attest] = [inputsOf('collect'), inputsOf('attach'), inputsOf('attest')];
  for (const inputs of [collect, attach, attest])
    assert.deepEqual([inputs['identity'], inputs['issuer']], [own, issuer]);
  assert.equal(collect['artifact-digest'], undefined);
  for (const inputs of [attach, attest]) {
    assert.equal(inputs['artifact-digest'], `\${{ needs.collect.outputs.artifact-digest || 'unknown' }}`);
    assert.equal(inputs['artifacts'], undefined);
  }
});

test('the last job needs every other, always runs, and fails if a required job did not succeed', () => {
  const { result, ...others } = workflow.jobs as Readonly<
    Record<string, Job & { needs?: unknown; if?: string }>
  >;
  assert.deepEqual([result?.needs, result?.if], [Object.keys(others), 'always()']);
  const step = result?.steps[0] as Step & { env?: Record<string, string> };
  /** Runs the step with the results of plan, release, sign, collect, attach and attest. */
  const conclude = (release: string, ...results: string[]) =>
    concludeWith({ release, attest: '' }, ...results);
  const concludeWith = (given: Readonly<{ release: string; attest: string }>, ...results: string[]) => {
    const known = new Map(Object.keys(others).map((name, index) => [`needs.${name}.result`, results[index]]));
    for (const [input, value] of Object.entries(given))
      known.set(`inputs.${input} == '' && 'skipped' || 'success'`, value === '' ? 'skipped' : 'success');
    const filled = (text: string) =>
      text.replace(/\$\{\{ (.+?) \}\}/g, (all, name) => known.get(name) ?? all);
    const env = Object.entries(step.env ?? {}).map(([name, value]) => [name, filled(value)]);
    return runStep(step.name ?? '', Object.fromEntries(env)).status;
  };
  const [good, none] = ['success', 'skipped'];
  assert.equal(conclude('', good, none, good, good, none, none), 0);
  assert.equal(conclude('v1.0.0', good, good, good, good, good, none), 0);
  const attest = { release: '', attest: 'provenance' };
  assert.equal(concludeWith(attest, good, none, good, good, none, good), 0);
  for (const result of ['failure', 'cancelled', none])
    assert.equal(concludeWith(attest, good, none, good, good, none, result), 1, result);
  const bad: readonly (readonly [string, ...string[]])[] = [
    ['', 'failure', none, none, none, none],
    ['', good, none, 'cancelled', none, none],
    ['', good, none, good, 'failure', none],
    ['', good, none, good, none, none],
    ['v1.0.0', good, 'failure', none, none, none],
    ['v1.0.0', good, good, good, good, 'failure'],
    ['v1.0.0', good, good, good, good, none],
  ];
  for (const [release, ...results] of bad)
    assert.equal(conclude(release, ...results, none), 1, results.join());
});
