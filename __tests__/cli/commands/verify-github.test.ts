// `--bundle github:OWNER/NAME` and `bundles: github`: attestations of a repository's store, in the command and the action.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import test, { after, before, type TestContext } from 'node:test';
import { type GitHub, type GitHubOptions, startGitHub } from '../../support/github-releases.ts';
import { IDENTITY, type Job, startJob } from '../../support/job.ts';

const SLSA_1 = 'https://slsa.dev/provenance/v1';
const SBOM = 'https://spdx.dev/Document/v2.3';
const NAMES = ['a', 'b'];
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

let original: Job;
const bundles = new Map<string, Buffer>();
const ends: (() => Promise<void>)[] = [];

before(async () => {
  original = await startJob({ after: (end) => ends.push(end) });
  for (const name of [...NAMES, 'c']) original.write(`dist/${name}`, name);
  for (const predicateType of [SLSA_1, SBOM]) {
    const subject = NAMES.map((name) => ({ name, digest: { sha256: sha256(name) } }));
    const statement = {
      _type: 'https://in-toto.io/Statement/v1',
      subject,
      predicateType,
      predicate: { a: 1 },
    };
    original.write('statement.json', JSON.stringify(statement));
    const where = ['--overwrite', '--trust-config', 'trust.json', '--bundle', 'b.jsonl'];
    const { code, stderr } = await original.command(['sign', '--in-toto', ...where, 'statement.json']);
    assert.equal(code, 0, stderr);
    bundles.set(predicateType, Buffer.from(original.read('b.jsonl')));
  }
});
after(async () => {
  for (const end of ends) await end();
});

/** A copy of the job, a store with the attestations of some types, and both fronts of verification. */
async function setPlace(t: TestContext, types: readonly string[], options: GitHubOptions = {}) {
  const github: GitHub = await startGitHub(options);
  t.after(github.close);
  for (const type of types) github.attestations.add(bundles.get(type) ?? Buffer.alloc(0));
  const job = original.copy(t);
  const { issuer } = job.sandbox.urls;
  const who = ['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', issuer];
  const { GITHUB_API_URL = '' } = github.env;
  return {
    github,
    job,
    verify: (words: readonly string[], env: Record<string, string> = {}) =>
      job.command(['verify', '--trust-config', 'trust.json', ...who, ...words], { GITHUB_API_URL, ...env }),
    action: (inputs: Record<string, string>) => {
      const given = { identity: IDENTITY, issuer, files: 'dist/*', ...inputs };
      return job.action('verify', given, { GITHUB_API_URL });
    },
  };
}

const FROM_STORE = ['--bundle', 'github:octo/demo', '--predicate-type', SLSA_1];

test('the command verifies files and digests by the attestations of a store, with and without a token', async (t) => {
  const { github, verify } = await setPlace(t, [SBOM, SLSA_1]);
  for (const [env, authorization] of [
    [{}, ''],
    [{ GITHUB_TOKEN: 'ghs_reader' }, 'Bearer ghs_reader'],
    [{ GITHUB_TOKEN: 'ghs_reader', GH_TOKEN: 'ghs_other' }, 'Bearer ghs_other'],
  ] as const) {
    const { code, stderr } = await verify([...FROM_STORE, 'dist/a', `sha256:${sha256('b')}`], env);
    assert.equal(code, 0, stderr);
    assert.match(stderr, /^dist\/a: verified, attestation of "?https:\/\/slsa\.dev\/provenance\/v1/m);
    assert.match(stderr, /^2 of 2 verified\.$/m);
    assert.equal(github.asked.at(-1)?.authorization, authorization);
  }
});

test('a file that the store does not know, or has only other attestations of, is refused with what there is', async (t) => {
  const { verify, github } = await setPlace(t, [SBOM]);
  const none = await verify([...FROM_STORE, 'dist/c']);
  assert.equal(none.code, 5, none.stderr);
  assert.match(none.stderr, new RegExp(`no attestation of sha256:${sha256('c')} in "octo/demo"`));
  const other = await verify([...FROM_STORE, 'dist/a']);
  assert.equal(other.code, 5, other.stderr);
  assert.match(other.stderr, /is an attestation of the type "https:\/\/spdx\.dev\/Document\/v2\.3", not/);
  // Evidence of another instance, with the right type.
  const forged = JSON.parse(String(bundles.get(SLSA_1)));
  forged.dsseEnvelope.signatures[0].sig = Buffer.from('forged').toString('base64');
  github.attestations.add(Buffer.from(JSON.stringify(forged)));
  const refused = await verify([...FROM_STORE, 'dist/a']);
  assert.equal(refused.code, 5, refused.stderr);
  github.attestations.add(bundles.get(SLSA_1) ?? Buffer.alloc(0));
  const verified = await verify([...FROM_STORE, 'dist/a']);
  assert.equal(verified.code, 0, verified.stderr);
});

test('each attestation that does not count is named with its reason', async (t) => {
  const { verify } = await setPlace(t, [SBOM, SBOM], {
    attestations: { block: (block) => ({ status: 200, raw: block.subarray(0, -1) }) },
  });
  const { code, stderr } = await verify([...FROM_STORE, 'dist/a']);
  assert.equal(code, 5, stderr);
  for (const number of [1, 2])
    assert.match(stderr, new RegExp(`"octo/demo, attestation ${number}": the bundle cannot be unpacked`));
});

test('a store that cannot be read is not asked for every file, and every file fails for that reason', async (t) => {
  const blocked = { status: 451, body: { message: 'blocked' } };
  const { verify, github } = await setPlace(t, [SLSA_1], { trouble: () => blocked });
  const digests = Array.from({ length: 40 }, (_, n) => `sha256:${sha256(`${n}`)}`);
  const { code, stderr } = await verify([...FROM_STORE, ...digests]);
  assert.equal(code, 4, stderr);
  assert.equal(stderr.match(/it answered with 451: "blocked"/g)?.length, 40, stderr);
  assert.ok(github.asked.length <= 16, `${github.asked.length} requests`);
});

test('a store without a type or a repository is one error before any request', async (t) => {
  const { verify, action, github } = await setPlace(t, [SLSA_1]);
  for (const [words, says] of [
    [['--bundle', 'github:octo/demo', 'dist/a'], /needs --predicate-type/],
    [['--bundle', 'github', '--predicate-type', SLSA_1, 'dist/a'], /GITHUB_REPOSITORY does not name/],
    [['--bundle', 'github:octo', '--predicate-type', SLSA_1, 'dist/a'], /`github:OWNER\/NAME`/],
  ] as const) {
    const { code, stderr } = await verify(words, { GITHUB_REPOSITORY: '' });
    assert.equal(code, 2, stderr);
    assert.match(stderr, says);
  }
  for (const [inputs, says] of [
    [{ bundles: 'github' }, /needs "predicate-type"/],
    [{ bundles: 'github:octo', 'predicate-type': SLSA_1 }, /`github:OWNER\/NAME`/],
  ] as const) {
    const run = await action(inputs);
    assert.equal(run.outputs['failure-code'], 'input-invalid', run.stdout);
    assert.match(run.stdout, says);
  }
  assert.deepEqual(github.asked, []);
});

test('the action verifies by the store of its repository with its token, which the log does not show', async (t) => {
  const { github, action, job } = await setPlace(t, [SLSA_1]);
  const inputs = { bundles: 'github', 'predicate-type': SLSA_1, 'github-token': github.token };
  const refused = await action(inputs);
  assert.equal(refused.outputs['failure-code'], 'bundle-missing', refused.stdout);
  assert.match(refused.stdout, /1 of 3 files does not verify; the first, "dist\/c"/);
  const run = await action({ ...inputs, files: 'dist/*\n!dist/c' });
  assert.equal(run.code, 0, run.stdout);
  assert.equal(run.outputs['count'], '2');
  assert.ok(github.asked.every(({ authorization }) => authorization === `Bearer ${github.token}`));
  assert.ok(run.stdout.includes(`::add-mask::${github.token}`));
  assert.ok(!run.summary.includes(github.token));
  assert.ok(job.sandbox.requests.length > 0);
});
