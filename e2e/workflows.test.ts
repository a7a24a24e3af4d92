// Real workflows under act: what a user copies, what an organisation shares, and the commonest mistake.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { runWorkflow, type WorkflowRun } from './act.ts';
import * as sigstore from './sigstore.ts';
import { acceptedBy, type Claim, everyone } from './verifiers.ts';

const outputsOf = async (run: WorkflowRun): Promise<Record<string, string>> =>
  JSON.parse(await readFile(join(run.results, 'outputs.json'), 'utf8'));

test('one step signs what the job built, and uploads it', async () => {
  await runWorkflow('plain', { claims: {} }, async (run) => {
    assert.ok(run.succeeded, run.log);
    const outputs = await outputsOf(run);
    assert.equal(outputs['count'], '2');
    assert.equal(outputs['identity'], sigstore.identity);
    assert.equal(outputs['issuer'], sigstore.issuer);
    assert.deepEqual(outputs['bundles']?.split('\n').sort(), [
      'out/one.tar.gz.sigstore.json',
      'out/two.tar.gz.sigstore.json',
    ]);
    assert.deepEqual(
      run.annotations.filter(({ level }) => level === 'error'),
      [],
    );
    assert.match(run.summary, /one\.tar\.gz/);
    assert.match(run.summary, /release\.yml@refs\/heads\/main/);

    const claims: Claim[] = ['one', 'two'].map((name) => {
      const file = join(run.results, 'out', `${name}.tar.gz`);
      return { bundle: `${file}.sigstore.json`, file, identity: sigstore.identity, issuer: sigstore.issuer };
    });
    assert.ok(!(await readdir(join(run.results, 'out'))).includes('three.tar.gz.sigstore.json'));
    await acceptedBy(everyone, claims);

    const [artifact, ...others] = run.artifacts;
    assert.ok(artifact !== undefined && others.length === 0);
    assert.equal(artifact.digest, outputs['artifact-digest']);
    const signed = claims
      .flatMap(({ file, bundle }) => [file, bundle])
      .map((path) => relative(run.results, path));
    assert.deepEqual([...artifact.files.keys()].sort(), [...signed, 'sigstore-manifest.json'].sort());
    for (const name of signed)
      assert.deepEqual(artifact.files.get(name), await readFile(join(run.results, name)), name);
  });
});

test('a reusable workflow signs as itself, and says so where the caller looks', async () => {
  const reusable = 'octo/demo/.github/workflows/reusable.yml@refs/heads/main';
  const claims = {
    job_workflow_ref: reusable,
    workflow_ref: 'octo/demo/.github/workflows/caller.yml@refs/heads/main',
  };
  const env = { GITHUB_WORKFLOW_REF: claims.workflow_ref };
  await runWorkflow('caller', { claims, env }, async (run) => {
    assert.ok(run.succeeded, run.log);
    const identity = `https://github.com/${reusable}`;
    assert.deepEqual(await outputsOf(run), { count: '1', identity });
    const file = join(run.results, 'demo.whl');
    await acceptedBy(everyone, [
      { bundle: `${file}.sigstore.json`, file, identity, issuer: sigstore.issuer },
    ]);
    const said = run.annotations.filter(({ level }) => level !== 'error').map(({ message }) => message);
    assert.ok(
      said.some((message) => message.includes('reusable.yml') && message.includes('caller.yml')),
      said.join('\n'),
    );
  });
});

test('without id-token: write the one error names the line to change', async () => {
  const env = { GITHUB_WORKFLOW_REF: 'octo/demo/.github/workflows/no-permission.yml@refs/heads/main' };
  await runWorkflow('no-permission', { claims: undefined, env, hidden: true }, async (run) => {
    assert.ok(!run.succeeded);
    assert.equal((await outputsOf(run))['failure-code'], 'id-token-permission-missing');
    const errors = run.annotations.filter(({ level }) => level === 'error');
    assert.equal(errors.length, 1, JSON.stringify(errors));
    assert.match(errors[0]?.message ?? '', /id-token: write/);
    assert.equal(errors[0]?.properties['file'], '.github/workflows/no-permission.yml');
    const workflow = await readFile(join(import.meta.dirname, 'workflows/no-permission.yml'), 'utf8');
    assert.equal(workflow.split('\n')[Number(errors[0]?.properties['line']) - 1], '  release:');
    assert.match(run.summary, /id-token: write/);
    assert.deepEqual(run.artifacts, []);
  });
});

test('under act the cause is act', async () => {
  await runWorkflow('no-permission', { claims: undefined }, async (run) => {
    assert.ok(!run.succeeded);
    assert.equal((await outputsOf(run))['failure-code'], 'act-runner');
  });
});
