// A release, tried: release.yml under act for a tag of this repository, with a registry for npm packages and the
// stand-in for GitHub. Then the package is installed from both, and signs and verifies.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { GitHub, StoredRelease } from '../__tests__/support/github-releases.ts';
import type { Options, WorkflowRun } from './act.ts';
import { run } from './actions/outcome.ts';
import { type Registry, startRegistry } from './actions/registry.ts';
import { layOutRelease, OWN, RELEASED } from './actions/release-project.ts';
import { execute } from './execute.ts';
import * as sigstore from './sigstore.ts';
import { acceptedBy, everyone, everyoneOnAttestations } from './verifiers.ts';

const { name, version } = JSON.parse(await readFile(join(sigstore.repository, 'package.json'), 'utf8'));
const TAG = `v${version}`;
const WORKFLOW = `${OWN}/.github/workflows/release.yml`;
const PACKAGE = `${name}-${version}.tgz`;
const identity = `https://github.com/${WORKFLOW}@refs/tags/${TAG}`;

let home: string;
let registry: Registry;
before(async () => {
  home = await mkdtemp(join(tmpdir(), 'sigstore-release-'));
  registry = await startRegistry(join(home, 'registry'), { name, workflow: WORKFLOW });
});
after(async () => {
  await registry.close();
  await rm(home, { recursive: true, force: true });
});

type Pushed = Readonly<{ tag?: string; changelog?: string; earlier?: Options['earlier'] }>;
type Seen = WorkflowRun & Readonly<{ github: GitHub; commit: string }>;

/** Runs the workflow for a pushed tag. */
async function release(pushed: Pushed, examine: (seen: Seen) => Promise<void>): Promise<void> {
  const { tag = TAG, changelog = RELEASED(version), earlier = [] } = pushed;
  const [ref, workflow_ref] = [`refs/tags/${tag}`, `${WORKFLOW}@refs/tags/${tag}`];
  let [github, commit]: [GitHub | undefined, string] = [undefined, ''];
  const options: Options = {
    claims: {
      ...{ sub: `repo:${OWN}:ref:${ref}`, ref, ref_type: 'tag', repository: OWN },
      ...{ workflow_ref, job_workflow_ref: workflow_ref },
    },
    env: {
      GITHUB_WORKFLOW_REF: workflow_ref,
      NPM_CONFIG_USERCONFIG: registry.npmrc,
      MODULES: join(sigstore.repository, 'node_modules'),
    },
    event: { name: 'push', payload: { ref } },
    github: { repository: OWN, immutableReleases: true },
    prepare: (started) => {
      github = started;
    },
    // npm is the real one.
    programs: home,
    layOut: async (folder) => {
      const laidOut = await layOutRelease(folder, { tag, changelog });
      commit = laidOut.commit;
      github?.tags.set(tag, commit);
      return laidOut;
    },
    earlier,
  };
  await run('release', options, async (outcome) => {
    assert.ok(github !== undefined);
    await examine({ ...outcome, github, commit });
  });
}

test('a tag becomes a release on GitHub and npm, although the first attempt did not reach npm', async () => {
  const unreachable = join(home, 'unreachable');
  await writeFile(unreachable, 'registry=http://127.0.0.1:9/\nfetch-retries=0\n');
  await release({ earlier: [{ NPM_CONFIG_USERCONFIG: unreachable }] }, async (outcome) => {
    assert.ok(outcome.succeeded, outcome.transcript);
    const { github, commit } = outcome;
    const [published, ...others] = outcome.releases;
    assert.ok(published !== undefined && others.length === 0);
    const facts = [published.tag, published.draft, published.immutable, published.isLatest];
    assert.deepEqual(facts, [TAG, false, true, true]);
    assert.equal(github.tags.get(`v${version.split('.')[0]}`), commit);
    assert.match(published.body, new RegExp(`uses: ${OWN}@${commit} # ${TAG}\n`));
    assert.deepEqual(registry.exchanged, [`${WORKFLOW}@refs/tags/${TAG}`]);
    await assertEvidence(published);
    await assertInstallable(published);
  });
});

/** The assets are the package, its checksums and the evidence of this workflow for both. */
async function assertEvidence({ assets }: StoredRelease): Promise<void> {
  const files = [PACKAGE, 'SHA256SUMS'];
  const expected = [...files, ...files.map((file) => `${file}.sigstore.json`), 'provenance.intoto.jsonl'];
  assert.deepEqual(assets.map((asset) => asset.name).sort(), [...expected, 'sigstore-manifest.json'].sort());
  for (const asset of assets) await writeFile(join(home, asset.name), asset.bytes);
  const who = { identity, issuer: sigstore.issuer, repository: OWN };
  const claims = files.map((file) => {
    return { ...who, file: join(home, file), bundle: join(home, `${file}.sigstore.json`) };
  });
  await acceptedBy(everyone, claims);
  const provenance = {
    predicateType: 'https://slsa.dev/provenance/v1',
    bundle: join(home, 'provenance.intoto.jsonl'),
  };
  await acceptedBy(everyoneOnAttestations, [{ ...who, ...provenance, file: join(home, PACKAGE) }]);
  const checked = await execute('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: home });
  assert.equal(checked.status, 0, checked.stderr);
}

/** Installs the command in three ways, each with an empty home, and signs and verifies a file with it. */
async function assertInstallable({ assets }: StoredRelease): Promise<void> {
  const bytes = assets.find((asset) => asset.name === PACKAGE)?.bytes;
  assert.ok(bytes?.equals(await fetchPackage()), 'npm has the package of the release');
  const file = join(home, 'hello.txt');
  await writeFile(file, 'hello\n');
  const trust = ['--trust-config', sigstore.trustConfig()];
  const who = ['--certificate-identity', sigstore.identity, '--certificate-oidc-issuer', sigstore.issuer];
  const npmInto = (prefix: string, ...more: string[]) =>
    `npm install --global --prefix "${prefix}" ${more.join(' ')}`;
  const cosign = `"${join(sigstore.tools, 'bin/cosign')}" verify-blob --trusted-root "${sigstore.trustedRoot}"`;
  const proof = `--bundle "${join(home, PACKAGE)}.sigstore.json" --certificate-identity ${identity}`;
  const manual = `[ -s "$HOME/npm/share/man/man1/${name}.1" ]`;
  const ways: Readonly<Record<string, Readonly<{ install: string; command: string }>>> = {
    npx: { install: 'true', command: `npx --yes ${name}@${version}` },
    'npm install --global': { install: npmInto('$HOME/npm', name), command: `"$HOME/npm/bin/${name}"` },
    'the package of the release': {
      install: `${cosign} ${proof} --certificate-oidc-issuer ${sigstore.issuer} "${join(home, PACKAGE)}" &&
        ${npmInto('$HOME/npm', '--offline', `"${join(home, PACKAGE)}"`)}`,
      command: `"$HOME/npm/bin/${name}"`,
    },
  };
  for (const [way, { install, command }] of Object.entries(ways)) {
    const empty = await mkdtemp(join(home, 'home.'));
    const began = performance.now();
    const shell = async (text: string) => {
      const env = {
        HOME: empty,
        NPM_CONFIG_USERCONFIG: registry.npmrc,
        SIGSTORE_ID_TOKEN: await sigstore.mint('github'),
      };
      const { status, stdout, stderr } = await execute('bash', ['-euo', 'pipefail', '-c', text], {
        cwd: home,
        env,
      });
      assert.equal(status, 0, `${way}: ${text}: ${stdout}${stderr}`);
      return stdout;
    };
    await shell(install);
    const seconds = () => ((performance.now() - began) / 1000).toFixed(1);
    const installed = seconds();
    assert.equal(await shell(`${command} --version`), `${name} ${version}\n`);
    if (command.includes('$HOME')) await shell(manual);
    await shell(`source <(${command} completion bash); complete -p ${name}`);
    await shell(`${command} sign --overwrite ${trust.join(' ')} hello.txt`);
    await shell(`${command} verify ${[...trust, ...who].join(' ')} hello.txt`);
    console.log(`${way}: ${seconds()} s to the first verified bundle, of which ${installed} s to install`);
    const claim = {
      file,
      bundle: `${file}.sigstore.json`,
      identity: sigstore.identity,
      issuer: sigstore.issuer,
    };
    await acceptedBy(everyone, [claim]);
  }
}

async function fetchPackage(): Promise<Buffer> {
  const response = await fetch(`${registry.url}${name}/-/${PACKAGE}`);
  return Buffer.from(await response.arrayBuffer());
}

test('a tag that is not the version, and a version without a section in the changelog, stop before anything is built', async () => {
  for (const [pushed, words] of [
    [{ tag: 'v99.0.0' }, /the tag is "v99\.0\.0", but package\.json has the version/],
    [{ changelog: '# Changelog\n\n## [Unreleased]\n' }, /CHANGELOG\.md has no section/],
  ] as const)
    await release(pushed, async (outcome) => {
      assert.ok(!outcome.succeeded);
      const errors = outcome.annotations.filter(({ level }) => level === 'error');
      assert.match(errors.map(({ message }) => message).join('\n'), words);
      assert.deepEqual([outcome.artifacts.length, outcome.releases.length], [0, 0]);
    });
});
