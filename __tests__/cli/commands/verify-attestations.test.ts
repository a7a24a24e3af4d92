// `sigstore-sign verify --predicate-type`: attestations about one file and about many, and rules on what they say.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { inTurn } from '../../support/command.ts';
import { type Job, startJob } from '../../support/job.ts';

const IDENTITY = 'https://github.com/octo/demo/.github/workflows/release.yml@refs/heads/main';
const OFFLINE = { HTTPS_PROXY: 'http://127.0.0.1:1', HTTP_PROXY: 'http://127.0.0.1:1' };
/** Node.js then reports each thread on standard error. */
const REPORTED = { NODE_DEBUG: 'worker' };
const SLSA_1 = 'https://slsa.dev/provenance/v1';
const SLSA_02 = 'https://slsa.dev/provenance/v0.2';
const BUILDER = 'https://github.com/octo/demo/.github/workflows/build.yml@refs/tags/v1';
const ALL = 'provenance.intoto.jsonl';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const NAMES = ['a', 'b', 'c'];

/** A statement about files, whose content is their name. */
const about = (names: readonly string[], predicateType: string, predicate: object): string =>
  JSON.stringify({
    _type: 'https://in-toto.io/Statement/v1',
    subject: names.map((name) => ({ name, digest: { sha256: sha256(name) } })),
    predicateType,
    predicate,
  });

const PREDICATE = {
  buildDefinition: {
    buildType: 'https://actions.github.io/buildtypes/workflow/v1',
    externalParameters: { workflow: { ref: 'refs/tags/v1', attempt: 3, trusted: true, big: 2 ** 60 } },
    internalParameters: { github: { 'event.name/kind': 'push', 'k:v': 'w', nothing: null } },
    resolvedDependencies: [{ uri: 'git+https://github.com/octo/demo@refs/tags/v1' }],
  },
  runDetails: { builder: { id: BUILDER } },
};

let original: Job;
const ends: (() => Promise<void>)[] = [];

before(async () => {
  original = await startJob({ after: (end) => ends.push(end) });
  for (const name of NAMES) original.write(name, name);
  original.write('d', 'd');
  const statements = {
    [ALL]: about(NAMES, SLSA_1, PREDICATE),
    'old.intoto.jsonl': about(NAMES, SLSA_02, { builder: { id: BUILDER } }),
    'a.intoto.jsonl': about(['a'], SLSA_1, { runDetails: { builder: { id: 'https://example.test/a' } } }),
    'a.review.intoto.jsonl': about(['a'], 'https://example.test/review/v1', { result: 'good' }),
  };
  for (const [name, statement] of Object.entries(statements)) {
    original.write('statement.json', statement);
    const words = ['sign', '--in-toto', '--trust-config', 'trust.json', '--bundle', name, 'statement.json'];
    const { code, stderr } = await original.command(words);
    assert.equal(code, 0, stderr);
  }
  const signed = await original.command(['sign', '--trust-config', 'trust.json', 'a', 'b']);
  assert.equal(signed.code, 0, signed.stderr);
});
after(async () => {
  for (const end of ends) await end();
});

function attestedJob(t: test.TestContext) {
  const job = original.copy(t);
  const { issuer } = job.sandbox.urls;
  const who = ['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', issuer];
  const run = (...words: string[]) =>
    job.command(['verify', '--trust-config', 'trust.json', ...who, ...words], { ...OFFLINE, ...REPORTED });
  const verify = (...words: string[]) => run('--predicate-type', SLSA_1, ...words);
  return { job, run, verify };
}

test('one attestation verifies many files, a directory and a list of digests, and no file that it is not about', async (t) => {
  const { job, verify } = attestedJob(t);
  job.write('SHA256SUMS', NAMES.map((name) => `${sha256(name)}  somewhere/${name}\n`).join(''));
  for (const name of NAMES) job.write(`dist/${name}`, name);
  job.write(`dist/${ALL}`, job.read(ALL));
  await inTurn(
    [
      NAMES,
      ['dist'],
      ['--digests', 'SHA256SUMS'],
      [...NAMES, ALL, 'a.sigstore.json'],
      NAMES.map((name) => `sha256:${sha256(name)}`),
    ],
    async (words) => {
      const { code, stderr } = await verify('--bundle', ALL, ...words);
      assert.equal(code, 0, stderr);
      assert.match(stderr, /^3 of 3 verified\.$/m);
    },
  );
  const { code, stdout, stderr } = await verify('--json', '--bundle', ALL, 'a', 'd', 'c');
  assert.equal(code, 5, stderr);
  assert.ok(!stderr.includes('WORKER '), 'no thread was used');
  const rows = JSON.parse(stdout).files;
  assert.deepEqual(
    rows.map(({ verified }: { verified: boolean }) => verified),
    [true, false, true],
  );
  assert.deepEqual(rows[1].failure, {
    code: 'signature-invalid',
    message: `the statement has no subject with the digest sha256:${sha256('d')}`,
  });
  assert.equal(job.sandbox.requests.length, original.sandbox.requests.length);
});

test('a bundle of a signature, or without an expected type, is for a single file', async (t) => {
  const { job, run } = attestedJob(t);
  job.write('SHA256SUMS', `${sha256('a')}  a\n`);
  const rows = [
    ['a', 'b'],
    ['--digests', 'SHA256SUMS'],
  ];
  await inTurn(rows, async (words) => {
    const { code, stderr } = await run('--bundle', ALL, ...words);
    assert.equal(code, 2, stderr);
    assert.match(stderr, /--bundle.*: only an attestation is about more files, with --predicate-type/);
  });
});

test('many files are verified by threads that share one attestation', async (t) => {
  const { job, verify } = attestedJob(t);
  const lines = Array.from({ length: 10_000 }, (_, n) => `${sha256(n === 77 ? 'd' : 'a')}  f${n}\n`);
  job.write('SHA256SUMS', lines.join(''));
  const words = ['--json', '--bundle', ALL, '--digests', 'SHA256SUMS'];
  const { code, stdout, stderr } = await verify(...words);
  assert.equal(code, 5);
  assert.ok(stderr.includes('WORKER '), 'threads were used');
  const refused = JSON.parse(stdout).files.filter(({ verified }: { verified: boolean }) => !verified);
  assert.deepEqual(
    refused.map(({ subject }: { subject: string }) => subject),
    ['f77'],
  );
});

test('attestations next to a file have names of their own, and of several each gets a chance', async (t) => {
  const { job, verify, run } = attestedJob(t);
  const good = await verify('a');
  assert.equal(good.code, 0, good.stderr);
  const kind = await run('--predicate-type', 'https://example.test/review/v1', 'a');
  assert.equal(kind.code, 0, kind.stderr);
  // The signature is still found, and it is still the only one that counts without a type.
  const signature = await run('a');
  assert.equal(signature.code, 0, signature.stderr);
  const { code, stderr } = await run('--predicate-type', 'https://example.test/other/v1', 'a');
  assert.equal(code, 5, stderr);
  assert.match(
    stderr,
    /none of the 3 bundles counts: "a\.intoto\.jsonl": the bundle is an attestation of .*; "a\.review\.intoto\.jsonl": .*; "a\.sigstore\.json": the bundle is a signature/,
  );
  job.write('a.intoto.jsonl', 'no bundle');
  const broken = await run('--predicate-type', 'https://example.test/review/v1', 'a');
  assert.equal(broken.code, 0, broken.stderr);
  rmSync(join(job.workspace, 'b.sigstore.json'));
  const none = await verify('b');
  assert.match(none.stderr, /the bundle "b\.intoto\.jsonl" does not exist/);
  renameSync(join(job.workspace, ALL), join(job.workspace, 'b.sigstore.json'));
  const old = await verify('b');
  assert.equal(old.code, 0, old.stderr);
});

const RULES: readonly (readonly [rules: string, status: number, says: RegExp | string])[] = [
  ['builder.id: https://github.com/octo/demo/.github/workflows/*@refs/tags/*', 0, ''],
  [`runDetails.builder.id: ${BUILDER}`, 0, ''],
  [`/runDetails/builder/id: ${BUILDER} # exact`, 0, ''],
  ['resolvedDependencies.0.uri: git+https://github.com/octo/**', 0, ''],
  ['externalParameters.workflow.attempt: 3\nexternalParameters.workflow.trusted: true', 0, ''],
  ['/buildDefinition/internalParameters/github/event.name~1kind: push', 0, ''],
  ['/buildDefinition/internalParameters/github/k:v: w', 0, ''],
  [`builder.id:${BUILDER}`, 0, ''],
  [
    'builder.id: https://github.com/octo/*@refs/tags/*',
    5,
    `"builder.id" ("runDetails.builder.id") is "${BUILDER}", expected "https://github.com/octo/*@refs/tags/*"`,
  ],
  [`/builder/id: ${BUILDER}`, 5, /"\/builder\/id" is absent, because the predicate has "buildDefinition"/],
  ['externalParameters.workflow.attempt: 03', 5, /is 3, expected "03"/],
  ['externalParameters.workflow.big: 1152921504606846976', 5, /is a number too large to compare/],
  ['externalParameters.workflow: **', 5, /is an object that has "ref", "attempt", .* \(name one member\)/],
  ['resolvedDependencies: **', 5, /is a list of 1 \(name one element, the first is 0\)/],
  ['resolvedDependencies.1.uri: **', 5, /is absent, because "buildDefinition.*" is a list of 1/],
  ['resolvedDependencies.00.uri: **', 5, /is absent/],
  ['resolvedDependencies.length: 1', 5, /is absent/],
  ['internalParameters.github.nothing: **', 5, /is null, expected/],
  ['toString: **\n__proto__.x: **', 5, /"toString" is absent.*; "__proto__\.x" is absent/],
  ['builder: x\nmetadata.invocationId: y', 5, /"builder" .*; "metadata\.invocationId" .* is absent/],
  ['builder.id', 2, /line 1 of the predicate policy is not `path: value`/],
  ['# first\nbuilder..id: x', 2, /line 2 of the predicate policy has the path "builder\.\.id"/],
  ['resolvedDependencies[0].uri: x', 2, /list\.0\.name/],
  ['builder.*: x', 2, /a path has no \*/],
  ['/a~b: x', 2, /~ is written ~0/],
  ['#/runDetails/builder/id: x', 2, /a JSON pointer begins with \//],
  ['builder.id: x\nbuilder.id: y', 2, /line 2 .* has the path "builder\.id" for the second time/],
  ['# nothing', 2, /the predicate policy "rules" has no rule/],
];

test('rules on the predicate apply in addition to the signer', async (t) => {
  const { job, verify } = attestedJob(t);
  for (const [index, [rules]] of RULES.entries()) {
    job.write('rules', rules);
    const { code, stderr } = await verify('--predicate', 'rules', '--bundle', ALL, 'b');
    const [, status, says] = RULES[index] ?? [];
    assert.equal(code, status, `${rules}: ${stderr}`);
    if (status === 5) assert.match(stderr, /\n {2}code: predicate-mismatch\n$/);
    if (typeof says === 'string') assert.ok(stderr.includes(says), stderr);
    else assert.match(stderr, says ?? /./);
  }
});

test('a short path means the same in both versions of SLSA provenance', async (t) => {
  const { job, run } = attestedJob(t);
  job.write('rules', `builder.id: ${BUILDER}`);
  await inTurn([SLSA_1, SLSA_02], async (type) => {
    const bundle = type === SLSA_1 ? ALL : 'old.intoto.jsonl';
    const words = ['--predicate-type', type, '--predicate', 'rules', '--bundle', bundle, 'a'];
    const { code, stderr } = await run(...words);
    assert.equal(code, 0, stderr);
  });
});

test('rules need an expected type, and a file that can be read', async (t) => {
  const { job, run, verify } = attestedJob(t);
  job.write('rules', 'builder.id: https://example.test/other');
  const untyped = await run('--predicate', 'rules', 'a');
  assert.equal(untyped.code, 2, untyped.stderr);
  assert.match(untyped.stderr, /--predicate needs --predicate-type/);
  const absent = await verify('--predicate', 'no-such-file', 'a');
  assert.equal(absent.code, 6, absent.stderr);
});

test('an attestation that meets the rules counts only if its evidence is valid, in any line', async (t) => {
  const { job, verify } = attestedJob(t);
  job.write('rules', `builder.id: ${BUILDER}`);
  job.write('unmet', 'builder.id: https://example.test/*');
  const json = JSON.parse(job.read(ALL));
  const payload = JSON.parse(Buffer.from(json.dsseEnvelope.payload, 'base64').toString());
  payload.subject = [{ name: 'd', digest: { sha256: sha256('d') } }];
  const forged = structuredClone(json);
  forged.dsseEnvelope.payload = Buffer.from(JSON.stringify(payload)).toString('base64');
  job.write('forged.jsonl', `${JSON.stringify(forged)}\n`);
  const rules = ['--predicate', 'rules'];
  const bad = await verify(...rules, '--bundle', 'forged.jsonl', 'd');
  assert.equal(bad.code, 5, bad.stderr);
  assert.match(bad.stderr, /code: signature-invalid/);
  // The first line is about the file and its evidence is valid, but it does not meet the rules; the second is forged.
  forged.dsseEnvelope.payload = json.dsseEnvelope.payload.replace(/.{4}$/, 'fX0K');
  job.write('both.jsonl', `${job.read('a.intoto.jsonl')}\n${JSON.stringify(forged)}\n`);
  const both = await verify(...rules, '--bundle', 'both.jsonl', 'a');
  assert.equal(both.code, 5, both.stderr);
  assert.match(
    both.stderr,
    /"both\.jsonl", line 1: .*"https:\/\/example\.test\/a".*; "both\.jsonl", line 2: /,
  );
  assert.match(both.stderr, /code: predicate-mismatch/);
  job.write('three.jsonl', `${job.read('both.jsonl')}${job.read(ALL)}\n`);
  const third = await verify(...rules, '--bundle', 'three.jsonl', 'a');
  assert.equal(third.code, 0, third.stderr);
  // Of many lines, those about the file have a reason.
  const others = `${job.read('old.intoto.jsonl')}\n`.repeat(5);
  job.write('many.jsonl', `${job.read('three.jsonl')}${job.read('a.review.intoto.jsonl')}\n${others}`);
  assert.equal((await verify(...rules, '--bundle', 'many.jsonl', 'a')).code, 0);
  job.write('many.jsonl', `${`${job.read('a.intoto.jsonl')}\n`.repeat(6)}${job.read(ALL)}\n`);
  const many = await verify('--predicate', 'unmet', '--bundle', 'many.jsonl', 'b');
  assert.match(
    many.stderr,
    /1 of the 7 bundles is about this file \("many\.jsonl", line 7\): the attestation does/,
  );
  assert.match(many.stderr, /code: predicate-mismatch/);
  const none = await verify(...rules, '--bundle', 'many.jsonl', 'd');
  assert.match(none.stderr, /none of the 7 bundles counts: .*no subject.*; and 2 more/);
  // The right predicate of another signer does not count either.
  const other = await verify(...rules, '--certificate-identity', `${IDENTITY}x`, '--bundle', ALL, 'a');
  assert.match(other.stderr, /code: certificate-identity/);
});
