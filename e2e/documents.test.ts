// act runs every workflow in the documents, and the signed files are verified.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import type { GitHub } from '../__tests__/support/github-releases.ts';
import { runWorkflow } from './act.ts';
import {
  circumstances,
  type Documented,
  documentedWorkflows,
  evidenceIn,
  filledIn,
  PUBLIC_ISSUER,
  RELEASE,
  runnable,
} from './actions/documents.ts';
import { execute } from './execute.ts';
import * as sigstore from './sigstore.ts';
import { acceptedBy } from './verifiers.ts';

const PROVENANCE = 'provenance.intoto.jsonl';

type Expected = Readonly<{
  /** The files that have a bundle afterwards, and the attestations about all files. */
  signed: readonly string[];
  /** What the release has in addition to the manifest. */
  attached?: readonly string[];
  /** The release exists before the run, as if it triggered the run. */
  published?: boolean;
}>;

const numbered = Array.from({ length: 25 }, (_, index) => `dist/${index + 1}.txt`);
const withBundles = (...names: string[]): string[] =>
  names.flatMap((name) => [name, `${name}.sigstore.json`]);

// A workflow that is not here fails the test: add it with the files that it must sign.
const expected: Readonly<Record<string, Expected>> = {
  'README.md .github/workflows/release.yml': { signed: ['dist/hello.txt'] },
  'docs/ATTESTATIONS.md .github/workflows/deploy.yml': { signed: [PROVENANCE] },
  'docs/ATTESTATIONS.md .github/workflows/pypi.yml': { signed: [] },
  'docs/ATTESTATIONS.md .github/workflows/release.yml': {
    signed: ['dist/hello.txt', PROVENANCE, 'sbom.intoto.jsonl'],
    attached: [...withBundles('hello.txt'), PROVENANCE, 'sbom.intoto.jsonl'],
  },
  'docs/ATTESTATIONS.md .github/workflows/store.yml': { signed: ['dist/hello.txt', PROVENANCE] },
  'docs/MIGRATING.md .github/workflows/attest.yml': { signed: ['dist/demo', PROVENANCE] },
  'docs/MIGRATING.md .github/workflows/blobs.yml': { signed: ['dist/checksums.txt', 'dist/demo'] },
  'docs/MIGRATING.md .github/workflows/python.yml': { signed: ['dist/demo-1.0.0.tar.gz'] },
  'docs/ORGANISATIONS.md .github/workflows/release.yml': { signed: ['app.txt', PROVENANCE] },
  'docs/PRIVATE.md .github/workflows/enterprise.yml': { signed: ['dist/hello.txt'] },
  'docs/PRIVATE.md .github/workflows/release.yml': { signed: ['dist/hello.txt'] },
  'docs/RELEASES.md .github/workflows/check.yml': { signed: [] },
  'docs/RELEASES.md .github/workflows/checksums.yml': {
    signed: ['dist/SHA256SUMS'],
    attached: ['hello.txt', ...withBundles('SHA256SUMS')],
  },
  'docs/RELEASES.md .github/workflows/elsewhere.yml': { signed: ['disk.img'] },
  'docs/RELEASES.md .github/workflows/goreleaser.yml': {
    signed: ['checksums.txt', 'darwin_amd64.tar.gz', 'linux_amd64.tar.gz'].map(
      (name) => `dist/demo_1.0.0_${name}`,
    ),
    attached: ['checksums.txt', 'darwin_amd64.tar.gz', 'linux_amd64.tar.gz'].map(
      (name) => `demo_1.0.0_${name}.sigstore.json`,
    ),
  },
  'docs/RELEASES.md .github/workflows/many.yml': { signed: numbered },
  'docs/RELEASES.md .github/workflows/npm.yml': { signed: ['package/demo-1.0.0.tgz'] },
  'docs/RELEASES.md .github/workflows/published.yml': {
    signed: ['dist/hello.txt'],
    attached: withBundles('hello.txt'),
    published: true,
  },
  'docs/RELEASES.md .github/workflows/pypi.yml': {
    signed: ['dist/demo-1.0.0-py3-none-any.whl', 'dist/demo-1.0.0.tar.gz'],
  },
  'docs/RELEASES.md .github/workflows/release.yml': {
    signed: ['dist/hello.txt'],
    attached: withBundles('hello.txt'),
  },
  'docs/VERIFYING.md .github/workflows/deploy.yml': { signed: ['dist/hello.txt', 'dist/world.txt'] },
};

const found = documentedWorkflows();
const titleOf = ({ page, path }: Documented): string => `${page} ${path}`;
let scratch = '';
let run = 0;
before(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'sigstore-documents-'));
});
after(async () => {
  await rm(scratch, { recursive: true, force: true });
  console.log(`documents: ${found.length} workflows found, ${run} run`);
});

test('this file lists exactly the workflows in the documents', () => {
  assert.deepEqual(found.map(titleOf).sort(), Object.keys(expected).sort());
});

test('actionlint and zizmor find no problem in them', async () => {
  const project = join(scratch, 'linted');
  for (const documented of found) {
    const folder = documented.page.replaceAll(/\W/g, '-');
    const path = join(project, folder, documented.path);
    await mkdir(dirname(path), { recursive: true });
    // The reusable workflow has to be called by a tag, and says why.
    await writeFile(path, filledIn(documented.text).replace(/(sign\.yml)@v1\.0\.0/, `$1@${'b'.repeat(40)}`));
  }
  for (const folder of await readdir(project)) {
    const cwd = join(project, folder);
    await execute('git', ['init', '--quiet'], { cwd });
    const actionlint = await execute(join(sigstore.tools, 'bin/actionlint'), [], { cwd });
    assert.equal(actionlint.status, 0, actionlint.stdout);
    const rules = [
      '--offline',
      '--no-progress',
      '--config',
      join(sigstore.repository, '.github/zizmor.yml'),
      '.',
    ];
    const zizmor = await execute(join(sigstore.tools, 'py/bin/zizmor'), rules, { cwd });
    assert.equal(zizmor.status, 0, zizmor.stdout);
  }
});

for (const documented of found) {
  test(`${titleOf(documented)} runs`, async () => {
    const { signed, attached = [], published = false } = expected[titleOf(documented)] ?? { signed: [] };
    const { event, claims } = circumstances(documented);
    const options = {
      claims: event.name === 'pull_request' ? undefined : claims,
      event,
      env: { GITHUB_WORKFLOW_REF: claims.workflow_ref },
      workflows: (trustConfigUrl: string) =>
        new Map([[documented.path, runnable(documented, trustConfigUrl)]]),
      prepare: (github: GitHub) => {
        if (published) github.add({ id: RELEASE, tag: 'v1.0.0' });
      },
    };
    await runWorkflow(documented.path.replace(/.*\/(.*)\.yml$/, '$1'), options, async (outcome) => {
      assert.ok(outcome.succeeded, outcome.transcript);
      const identity = `https://github.com/${claims.job_workflow_ref}`;
      const evidence = await evidenceIn(outcome, identity, scratch);
      assert.deepEqual([...evidence.keys()].sort(), [...signed].sort());
      if (evidence.size > 0) await acceptedBy(['product'], [...evidence.values()]);
      const assets = outcome.releases.flatMap((release) => release.assets.map(({ name }) => name));
      assert.deepEqual(
        assets.filter((name) => !name.startsWith('sigstore-manifest')).sort(),
        [...attached].sort(),
      );
      run += 1;
    });
  });
}

/** Each with the number of its commands, and the lists that they name. */
const PAGES = [
  { page: 'ATTESTATIONS', file: 'hello.txt', claims: {}, count: 3, lists: [] },
  { page: 'VERIFYING', file: 'hello.txt', claims: {}, count: 5, lists: ['dist/SHA256SUMS', 'SHA256SUMS'] },
  { page: 'ORGANISATIONS', file: 'app.txt', claims: { repository: 'acme/app' }, count: 1, lists: [] },
];

for (const { page, file, claims, count, lists } of PAGES) {
  test(`docs/${page}.md: its commands verify, and refuse another identity`, async () => {
    const markdown = await readFile(join(sigstore.repository, `docs/${page}.md`), 'utf8');
    const commands = [...markdown.matchAll(/```sh\n((?:cosign|sigstore|sigstore-sign) [\s\S]*?)```/g)];
    assert.equal(commands.length, count);
    const identity = /--cert\S*-identity https:\/\/github\.com\/(\S+)/.exec(markdown)?.[1];
    const cwd = join(scratch, page);
    await mkdir(cwd);
    await writeFile(join(cwd, file), 'hello');
    const token = await sigstore.mint('github', { ...claims, job_workflow_ref: identity });
    const trust = ['--trust-config', sigstore.trustConfig()];
    const verb = page === 'ATTESTATIONS' ? 'attest' : 'sign';
    const sign = [sigstore.command, verb, ...trust, '--identity-token', token, file];
    const signed = await execute(process.execPath, sign, { cwd });
    assert.equal(signed.status, 0, signed.stderr);
    for (const list of lists) {
      const listed = join(dirname(list), file);
      await mkdir(join(cwd, dirname(list)), { recursive: true });
      await writeFile(join(cwd, listed), 'hello');
      const words = ['--identity-token', token, '--checksums', list, '--no-signatures', listed];
      const made = await execute(process.execPath, [sigstore.command, 'sign', ...trust, ...words], { cwd });
      assert.equal(made.status, 0, made.stderr);
    }
    for (const [, command = ''] of commands) {
      const local = amongStandIns(command);
      const accepted = await execute('bash', ['-c', local], { cwd });
      assert.equal(accepted.status, 0, `${local}\n${accepted.stderr}`);
      const refused = await execute('bash', ['-c', local.replace('@refs/tags/v1', '@refs/tags/v2')], { cwd });
      assert.notEqual(refused.status, 0, local);
    }
  });
}

/** The command from the page, with the issuer and the trusted root of the test stack. */
function amongStandIns(command: string): string {
  const cosign = `'${sigstore.tools}/bin/cosign'`;
  const attestation = 'verify-blob-attestation';
  const programs: Readonly<Record<string, string>> = {
    [`cosign ${attestation}`]: `${cosign} ${attestation} --trusted-root '${sigstore.trustedRoot}'`,
    'cosign verify-blob': `${cosign} verify-blob --trusted-root '${sigstore.trustedRoot}'`,
    'sigstore verify': `'${sigstore.tools}/py/bin/sigstore' --trust-config '${sigstore.trustConfig()}' verify`,
    'sigstore-sign verify': `'${process.execPath}' '${sigstore.command}' verify --trusted-root '${sigstore.trustedRoot}'`,
  };
  const [start = ''] = Object.keys(programs).filter((words) => command.startsWith(words));
  return command.replace(start, programs[start] ?? '').replaceAll(PUBLIC_ISSUER, sigstore.issuer);
}
