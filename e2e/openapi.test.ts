// The stand-in for GitHub's API of releases, attestations and issues, checked against GitHub's API description: a proxy reads every response.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { bundleOf, DIGEST, PROVENANCE } from '../__tests__/github/attestations/stored-bundle.ts';
import { createRepository } from '../__tests__/repository/release/repository.ts';
import { type GitHub, startGitHub } from '../__tests__/support/github-releases.ts';
import { assertStorable } from '../src/github/attestations/assert-storable.ts';
import { fetchAttestations } from '../src/github/attestations/fetch-attestations.ts';
import { storeAttestation } from '../src/github/attestations/store-attestation.ts';
import { createHttp } from '../src/http/client.ts';
import { execute } from './execute.ts';
import { runJob } from './job.ts';
import * as sigstore from './sigstore.ts';

let github: GitHub;
let proxy: string;
let said = '';
const ends: (() => Promise<unknown>)[] = [];

before(async () => {
  github = await startGitHub({ tags: ['v1.0.0', 'v2.0.0', 'v9'] });
  ends.push(github.close);
  const port = await freePort();
  const folder = join(sigstore.tools, 'openapi');
  const words = [
    'proxy',
    join(folder, 'api.json'),
    github.url,
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
  ];
  const child = spawn(process.execPath, [join(folder, 'node_modules/.bin/prism'), ...words, '--errors'], {
    env: { ...process.env, NO_COLOR: '1' },
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  ends.push(() => {
    child.kill();
    return ended;
  });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  for (let tries = 0; !/Prism is listening/.test(said); tries += 1) {
    assert.ok(tries < 600, said);
    await sleep(100);
  }
  proxy = `http://127.0.0.1:${port}`;
  github.showAs(proxy);
});
after(async () => {
  for (const end of ends) await end();
});

test('all requests of a run for a release match the description: by tag and as a draft, with leftovers, renamed and kept', async () => {
  const workspace = await mkdtemp(join(tmpdir(), 'sigstore-openapi-'));
  try {
    await mkdir(join(workspace, 'dist'));
    for (const name of ['a (1).whl', 'b.tar.gz']) await writeFile(join(workspace, 'dist', name), name);
    const release = github.add({ tag: 'v1.0.0' });
    // The documentation calls this state `starter`; the description has only `open`.
    github.asset(release, 'b.tar.gz.sigstore.json', '', { state: 'open' });
    const draft = github.add({ tag: 'v2.0.0', draft: true });
    const attach = (tag: string, existing: string) =>
      runJob({
        workspace,
        inputs: {
          ...{ files: 'dist/*', instance: sigstore.trustConfig(2), 'upload-artifact': 'false' },
          ...{ release: tag, 'github-token': github.token, 'include-files': 'true', existing },
        },
        env: { ...sigstore.tokenService(), GITHUB_API_URL: proxy },
      });
    for (const [tag, existing] of [
      ['v1.0.0', 'fail'],
      ['v2.0.0', 'keep'],
      ['v1.0.0', 'keep'],
      ['v1.0.0', 'overwrite'],
    ] as const) {
      const run = await attach(tag, existing);
      assert.equal(run.status, 0, `${run.stdout}\n${said.slice(-3000)}`);
    }
    assert.deepEqual([release.assets.length, draft.assets.length], [5, 5]);
    const missing = await attach('v9', 'overwrite');
    assert.equal(missing.outputs.get('failure-code'), 'release-missing', missing.stdout);
    assert.deepEqual(violationsSince(0), []);
    assert.ok(github.asked.length > 30);
    console.log(`openapi: ${github.asked.length} requests, no violation of GitHub's description`);
  } finally {
    await rm(workspace, { recursive: true });
  }
});

test('all requests about attestations match the description: asked, stored, read back and fetched, page by page', async () => {
  const http = createHttp({ env: {} });
  const token = github.token;
  const store = { repository: 'octo/demo', api: proxy, token };
  const facts = { env: github.env, cwd: tmpdir(), onNotice: assert.fail, server: 'https://github.com' };
  const seen = said.length;
  for (const form of ['inline', 'absent'] as const) {
    github.attestations.setForm(form);
    await assertStorable(http, store, facts);
    const refused = assertStorable(http, { ...store, token: 'ghs_reader' }, facts);
    await assert.rejects(refused, { code: 'attestation-permission-missing' });
    const wanted = { digest: DIGEST, predicateType: PROVENANCE };
    await storeAttestation(http, store, { ...facts, ...wanted, bundle: bundleOf(form) });
    for (let n = 0; n < 40; n += 1) github.attestations.add(bundleOf(`${form} ${n}`));
    for (const who of [token, undefined]) {
      const lines = await fetchAttestations(http, { ...store, token: who }, wanted);
      assert.equal(lines.length, github.attestations.stored.length);
    }
  }
  assert.deepEqual(violationsSince(seen), []);
});

test('all requests of the probe match the description: no issue, opened, commented and closed', async () => {
  const reports = await mkdtemp(join(tmpdir(), 'sigstore-openapi-'));
  const seen = said.length;
  try {
    for (const [day, result] of [
      ['2026-11-27', 'success'],
      ['2026-11-27', 'failure'],
      ['2026-11-28', 'failure'],
      ['2026-11-29', 'success'],
    ] as const) {
      github.issues.setDay(day);
      const { status, stdout } = await execute(
        process.execPath,
        [join(sigstore.repository, 'scripts/probe/report.ts'), reports],
        {
          env: {
            ...{ ...github.env, GITHUB_API_URL: proxy, GITHUB_TOKEN: github.token, INSTANCE: 'staging' },
            ...{
              GITHUB_RUN_ID: '3003',
              GITHUB_RUN_ATTEMPT: '1',
              NEEDS: JSON.stringify({ sign: { result } }),
            },
          },
        },
      );
      assert.equal(status, 0, stdout);
    }
    const [issue, ...others] = github.issues.stored;
    assert.deepEqual([issue?.state, issue?.comments.length, others], ['closed', 2, []]);
    assert.deepEqual(violationsSince(seen), []);
  } finally {
    await rm(reports, { recursive: true });
  }
});

test('all requests of a release of the product match the description: its draft, its files, and its tags', async (t) => {
  const seen = said.length;
  const env = { ...github.env, GITHUB_API_URL: proxy, GITHUB_TOKEN: github.token };
  const draft = github.add({ tag: 'v3.1.0', draft: true });
  github.asset(draft, 'demo.tgz', 'of an earlier attempt');
  // The first creates the tag v3, the second makes its own draft and moves v3.
  for (const version of ['3.1.0', '3.2.0']) {
    const { commit, write, run } = createRepository(t, version);
    const tag = `v${version}`;
    github.tags.set(tag, commit);
    write('signed/demo.tgz', 'package');
    for (const script of ['draft', 'publish']) {
      const { code, stderr } = await run(`release/${script}.ts`, [tag, 'signed'], env);
      assert.equal(code, 0, `${stderr}\n${said.slice(-2000)}`);
    }
    assert.equal(github.tags.get('v3'), commit);
  }
  const answered = said.slice(seen).split('\n');
  assert.deepEqual(
    answered.filter((line) => /Violation|violates/i.test(line)),
    [],
  );
});

test('a response that does not match the description is noticed', async () => {
  github.add({ tag: 'broken', immutable: 'no' as never });
  const response = await fetch(`${proxy}/repos/octo/demo/releases/tags/broken`);
  assert.equal(response.status, 500);
  assert.match(await response.text(), /immutable/);
});

/** What the proxy found, after so many characters of its log. */
function violationsSince(seen: number): string[] {
  const lines = said.slice(seen).split('\n');
  return lines.filter((line) => /Violation|violates/i.test(line));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}
