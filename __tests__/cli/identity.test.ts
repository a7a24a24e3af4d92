// `sigstore-sign identity`: what it tells of a token, and how scripts read it.
import assert from 'node:assert/strict';
import test from 'node:test';
import { EMAIL_CLAIMS, GITHUB_CLAIMS, tokenOf } from '../identity/sample.ts';
import { startJob } from '../job.ts';
import { newDirectory, run } from './process.ts';

const now = Math.floor(Date.now() / 1000);
const FRESH = { iat: now, nbf: now - 300, exp: now + 300 };
const iso = (seconds: number) => new Date(seconds * 1000).toISOString();

test('--json has the keys of the contract, null for what is not there, and nothing else', async (t) => {
  const token = tokenOf({ ...GITHUB_CLAIMS, ...FRESH, environment: 'production' });
  const ran = await run(['identity', '--json', '--identity-token', token], { cwd: newDirectory(t) });
  assert.equal(ran.code, 0, ran.stderr);
  const { claims, ...rest } = JSON.parse(ran.stdout);
  assert.deepEqual(rest, {
    issuer: 'https://token.actions.githubusercontent.com',
    kind: 'github-workflow',
    identity: 'https://github.com/octo/demo/.github/workflows/ci.yml@refs/heads/main',
    federatedIssuer: 'https://token.actions.githubusercontent.com',
    notBefore: iso(FRESH.nbf),
    expires: iso(FRESH.exp),
    problems: [],
  });
  for (const claim of claims) assert.deepEqual(Object.keys(claim), ['name', 'required', 'present', 'value']);
  const named = (name: string) => claims.find((claim: { name: string }) => claim.name === name);
  assert.deepEqual(named('sha'), { name: 'sha', required: true, present: true, value: GITHUB_CLAIMS.sha });
  assert.deepEqual(named('environment').value, 'production');
  assert.deepEqual(named('actor'), { name: 'actor', required: false, present: false, value: null });
});

test('a token that Fulcio would refuse: exit 3, each problem with its code', async (t) => {
  const cwd = newDirectory(t);
  const { job_workflow_ref: _, workflow_sha: __, ...claims } = GITHUB_CLAIMS;
  const token = tokenOf({ ...claims, ...FRESH });
  const [json, text] = await Promise.all([
    run(['identity', '--json', '--identity-token', token], { cwd }),
    run(['identity', '--identity-token', token], { cwd }),
  ]);
  assert.deepEqual([json.code, text.code], [3, 3]);
  const { identity, problems } = JSON.parse(json.stdout);
  assert.equal(identity, null);
  const message = 'the identity token lacks the claims `job_workflow_ref`, `workflow_sha`';
  assert.deepEqual(problems, [{ code: 'token-claim-missing', message }]);
  assert.match(text.stdout, /^ {2}\* job_workflow_ref +MISSING$/m);
  assert.match(text.stdout, /^problem: .*\(token-claim-missing\)\nFulcio would refuse this token\.\n$/m);
});

test('an e-mail identity shows whom a verifier must expect', async (t) => {
  const token = tokenOf({ ...EMAIL_CLAIMS, iat: now, exp: now + 300 });
  const { code, stdout } = await run(['identity', '--identity-token', token], { cwd: newDirectory(t) });
  assert.equal(code, 0);
  assert.match(
    stdout,
    /^kind +email\nidentity +mona@example\.test\nissuer +https:\/\/oauth2\.sigstore\.dev\/auth\n/,
  );
  assert.match(stdout, /^verify as +https:\/\/github\.com\/login\/oauth$/m);
  assert.match(stdout, /\nFulcio would issue a certificate\.\n$/);
});

test('an issuer that the public instance does not trust is a problem, unless another instance is used', async (t) => {
  const job = await startJob(t);
  const alone = await job.command(['identity', '--json']);
  assert.equal(alone.code, 3);
  const [problem] = JSON.parse(alone.stdout).problems;
  assert.equal(problem.code, 'issuer-unsupported');
  const inside = await job.command(['identity', '--json'], { SIGSTORE_TRUST_CONFIG: 'trust.json' });
  assert.equal(inside.code, 0, inside.stderr);
  assert.deepEqual(JSON.parse(inside.stdout).problems, []);
  assert.match(inside.stderr, /its Fulcio alone can tell/);
});

test('claims cannot write to the terminal', async (t) => {
  const token = tokenOf({ ...GITHUB_CLAIMS, ...FRESH, actor: '\u001b[31mred', '\u001b]0;title\u0007': 'x' });
  const { stdout, stderr } = await run(['identity', '--identity-token', token], { cwd: newDirectory(t) });
  assert.match(stdout, /"\\u001b\[31mred"/);
  assert.ok(!/[\u0000-\u0009\u000b-\u001f]/.test(stdout + stderr));
});
