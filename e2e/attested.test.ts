// A workflow under act that attests for a release, and a job of it that uses the files only if the provenance is as expected.
import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Options, WorkflowRun } from './act.ts';
import { outputsOf, run } from './actions/outcome.ts';
import * as sigstore from './sigstore.ts';
import { acceptedBy, type Claim, everyoneOnAttestations } from './verifiers.ts';

const PROVENANCE = 'demo-1.0.0.provenance.intoto.jsonl';
const SBOM = 'demo-1.0.0.sbom.intoto.jsonl';

/** The second job expects a build of this ref. */
const expecting = (ref: string): Options => ({
  claims: {},
  env: { EXPECTED_REF: ref },
  prepare: (github) => github.add({ tag: 'v1.0.0', draft: true }),
});
const verified = async ({ results }: WorkflowRun): Promise<Record<string, string>> =>
  JSON.parse(await readFile(join(results, 'verified.json'), 'utf8'));

test('a release gets provenance and an SBOM, and another job uses the files when both are as expected', async () => {
  await run('attested', expecting('refs/heads/*'), async (outcome) => {
    assert.ok(outcome.succeeded, outcome.transcript);
    const outputs = await outputsOf(outcome);
    assert.deepEqual(outputs['attestation-path']?.split('\n'), [PROVENANCE, SBOM]);
    assert.equal(outputs['count'], '2');
    assert.match(outcome.summary, /### Attestations\n/);
    assert.equal((await verified(outcome))['count'], '2');
    assert.ok((await readdir(outcome.results)).includes('deployed'));

    const [release] = outcome.releases;
    const assets = new Map(release?.assets.map(({ name, bytes }) => [name, bytes]));
    const names = ['one.txt', 'two.txt'];
    assert.deepEqual(
      [...assets.keys()].filter((name) => !name.startsWith('sigstore-manifest')).sort(),
      [...names, ...names.map((name) => `${name}.sigstore.json`), PROVENANCE, SBOM].sort(),
    );
    const artifact = outcome.artifacts.find(({ name }) => name === 'signed');
    for (const [name, bytes] of assets) await writeFile(join(outcome.results, name), bytes);
    const types = {
      [PROVENANCE]: 'https://slsa.dev/provenance/v1',
      [SBOM]: 'https://spdx.dev/Document/v2.3',
    };
    const claims = Object.entries(types).flatMap(([bundle, predicateType]) => {
      assert.deepEqual(assets.get(bundle), artifact?.files.get(bundle));
      return names.map(
        (name): Claim => ({
          bundle: join(outcome.results, bundle),
          file: join(outcome.results, name),
          predicateType,
          identity: sigstore.identity,
          issuer: sigstore.issuer,
        }),
      );
    });
    await acceptedBy(everyoneOnAttestations, claims);
    // Users of the release have the files without their folder.
    const { dsseEnvelope } = JSON.parse(String(assets.get(PROVENANCE)));
    const { subject } = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString());
    assert.deepEqual(
      subject.map(({ name }: { name: string }) => name),
      names,
    );
  });
});

test('a job does not use files whose provenance says another ref than it expects', async () => {
  await run('attested', expecting('refs/tags/*'), async (outcome) => {
    assert.ok(!outcome.succeeded);
    assert.equal((await verified(outcome))['failure-code'], 'predicate-mismatch');
    const errors = outcome.annotations.filter(({ level }) => level === 'error');
    const said = errors.map(({ message }) => message).join('\n');
    assert.match(said, /"externalParameters\.workflow\.ref"/);
    assert.match(said, /"refs\/heads\/main", expected "refs\/tags\/\*"/);
    assert.ok(!(await readdir(outcome.results)).includes('deployed'));
  });
});
