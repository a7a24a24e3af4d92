// `sigstore-sign identity`: what it prints about a token, and how scripts read it.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { newDirectory, run } from '../../support/command.ts';
import { startJob } from '../../support/job.ts';
import { EMAIL_CLAIMS, GITHUB_CLAIMS, tokenOf } from '../../support/sample-tokens.ts';

const now = Math.floor(Date.now() / 1000);
/** For longer than this file can take. */
const FRESH = { iat: now, nbf: now - 300, exp: now + 3600 };
const iso = (seconds: number) => new Date(seconds * 1000).toISOString();

test('--json has exactly the keys of the contract, and null for absent values', async (t) => {
  const token = tokenOf({ ...GITHUB_CLAIMS, ...FRESH, environment: 'production' });
  const ran = await run(['identity', '--offline', '--json', '--identity-token', token], {
    cwd: newDirectory(t),
  });
  assert.equal(ran.code, 0, ran.stderr);
  const { claims, extensions, ...rest } = JSON.parse(ran.stdout);
  assert.deepEqual(rest, {
    issuer: 'https://token.actions.githubusercontent.com',
    kind: 'github-workflow',
    identity: 'https://github.com/octo/demo/.github/workflows/ci.yml@refs/heads/main',
    federatedIssuer: 'https://token.actions.githubusercontent.com',
    notBefore: iso(FRESH.nbf),
    expires: iso(FRESH.exp),
    problems: [],
    notices: [],
    signature: 'unchecked',
    clockSkewSeconds: null,
  });
  const signer = { oid: '1.3.6.1.4.1.57264.1.9', name: 'Build Signer URI', value: rest.identity };
  assert.deepEqual(extensions[7], signer);
  assert.equal(extensions.length, 23);
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
    run(['identity', '--offline', '--json', '--identity-token', token], { cwd }),
    run(['identity', '--offline', '--identity-token', token], { cwd }),
  ]);
  assert.deepEqual([json.code, text.code], [3, 3]);
  const { identity, problems } = JSON.parse(json.stdout);
  assert.equal(identity, null);
  const message = 'the identity token does not have the claims `job_workflow_ref`, `workflow_sha`';
  assert.deepEqual(problems, [{ code: 'token-claim-missing', message }]);
  assert.match(text.stdout, /^ {2}\* job_workflow_ref +MISSING$/m);
  assert.match(text.stdout, /^problem: .*\(token-claim-missing\)\nFulcio would refuse this token\.\n$/m);
});

test('an e-mail identity shows the identity and issuer that a verifier must expect', async (t) => {
  const token = tokenOf({ ...EMAIL_CLAIMS, iat: now, exp: now + 3600 });
  const { code, stdout } = await run(['identity', '--offline', '--identity-token', token], {
    cwd: newDirectory(t),
  });
  assert.equal(code, 0);
  assert.match(
    stdout,
    /^kind +email\nidentity +mona@example\.test\nissuer +https:\/\/oauth2\.sigstore\.dev\/auth\n/,
  );
  const expected =
    /^verifiers must expect\n {2}--certificate-identity mona@example\.test --certificate-oidc-issuer https:\/\/github\.com\/login\/oauth$/m;
  assert.match(stdout, expected);
  assert.match(
    stdout,
    /^ {2}1\.3\.6\.1\.4\.1\.57264\.1\.8 +Issuer \(V2\) +https:\/\/github\.com\/login\/oauth$/m,
  );
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
  const words = await job.command(['identity']);
  assert.match(words.stdout, /\nproblem: .*does not trust the issuer/);
  assert.match(inside.stderr, /cannot check whether this instance trusts the issuer/);
});

test('the signature is checked by the keys of the issuer; --offline makes no request', async (t) => {
  const own = { SIGSTORE_TRUST_CONFIG: 'trust.json' };
  const job = await startJob(t);
  const good = await job.command(['identity'], own);
  assert.equal(good.code, 0, good.stderr);
  assert.match(good.stdout, /^signature +valid, by key [\w-]+ of the issuer$/m);
  const token = await job.sandbox.mintToken();
  const forged = `${token.slice(0, token.lastIndexOf('.'))}.${Buffer.alloc(256, 1).toString('base64url')}`;
  const bad = await job.command(['identity', '--json', '--identity-token', forged], own);
  assert.equal(bad.code, 3, bad.stderr);
  const { signature, problems } = JSON.parse(bad.stdout);
  assert.deepEqual([signature, problems[0].code], ['invalid', 'token-signature']);
  const text = await job.command(['identity', '--identity-token', forged], own);
  assert.match(text.stdout, /^signature +not valid$/m);
  assert.match(
    text.stdout,
    /\nproblem: the signature .* did not sign it \(token-signature\)\nFulcio would refuse/,
  );
  const asked = job.sandbox.requests.length;
  const offline = await job.command(['identity', '--offline', '--identity-token', forged], own);
  assert.equal(offline.code, 0, offline.stderr);
  assert.match(offline.stdout, /^signature +not checked: --offline$/m);
  // An issuer that this Fulcio does not trust is not asked.
  const untrusted = await job.command(['identity', '--json', '--identity-token', token]);
  assert.equal(JSON.parse(untrusted.stdout).signature, 'unchecked');
  assert.equal(job.sandbox.requests.length, asked);
});

test('claims cannot write to the terminal', async (t) => {
  const token = tokenOf({ ...GITHUB_CLAIMS, ...FRESH, actor: '\u001b[31mred', '\u001b]0;title\u0007': 'x' });
  const { stdout, stderr } = await run(['identity', '--offline', '--identity-token', token], {
    cwd: newDirectory(t),
  });
  assert.match(stdout, /"\\u001b\[31mred"/);
  assert.ok(!/[\u0000-\u0009\u000b-\u001f]/.test(stdout + stderr));
});

test('a token from the job shows how far the clocks differ', async (t) => {
  const job = await startJob(t);
  const { stdout } = await job.command(['identity']);
  assert.match(stdout, /^clock +(correct within 2|\d+) s/m);
});

test('--fulcio-config: the rules of one Fulcio, of any kind', async (t) => {
  const cwd = newDirectory(t);
  const issuer = 'https://id.example.test';
  const config = `oidc-issuers: {"${issuer}": {issuer-url: "${issuer}", client-id: acme, type: username, subject-domain: example.test}}`;
  writeFileSync(join(cwd, 'fulcio.yaml'), config);
  const token = tokenOf({ iss: issuer, aud: 'acme', sub: 'mona', ...FRESH });
  const words = ['identity', '--offline', '--identity-token', token, '--json'];
  const known = await run([...words, '--fulcio-config', 'fulcio.yaml'], { cwd });
  assert.equal(known.code, 0, known.stderr);
  const { kind, identity } = JSON.parse(known.stdout);
  assert.deepEqual([kind, identity], ['username', 'mona!example.test']);
  const unknown = await run(words, { cwd });
  assert.equal(unknown.code, 3);
});

test('a configuration that cannot be read or understood is named before any request', async (t) => {
  const job = await startJob(t);
  for (const [text, says] of [
    [undefined, /Fulcio configuration "fulcio\.yaml" does not exist/],
    ['', /"fulcio\.yaml": the Fulcio configuration names no issuer/],
    ['a: [', /is not YAML or JSON/],
    ['oidc-issuers: {"https://a.test": {type: magic}}', /type "magic", which Fulcio does not know/],
  ] as const) {
    if (text !== undefined) job.write('fulcio.yaml', text);
    const { code, stderr } = await job.command(['identity', '--fulcio-config', 'fulcio.yaml']);
    assert.ok(code === 2 || (code === 6 && text === undefined), `${code}: ${stderr}`);
    assert.match(stderr, says);
  }
  assert.deepEqual(job.sandbox.requests, []);
});

test('no claim of any type sends a command to a terminal', async (t) => {
  const token = tokenOf({
    ...GITHUB_CLAIMS,
    ...FRESH,
    odd: ['\u009b31m', { '\u202e': '\u2028' }, '\u{e0001}'],
  });
  const { stdout } = await run(['identity', '--offline', '--identity-token', token], {
    cwd: newDirectory(t),
  });
  assert.doesNotMatch(stdout.replaceAll('\n', ''), /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  assert.ok(stdout.includes('["\\u009b31m",{"\\u202e":"\\u2028"},"\\udb40\\udc01"]'), stdout);
});

test('a token that cannot get a certificate has no identity, and no part of a certificate is shown', async (t) => {
  const cwd = newDirectory(t);
  const look = (claims: object, ...more: string[]) =>
    run(
      [
        'identity',
        '--offline',
        '--identity-token',
        tokenOf({ ...GITHUB_CLAIMS, ...FRESH, ...claims }),
        ...more,
      ],
      {
        cwd,
      },
    );
  const { code, stdout } = await look({ job_workflow_ref: undefined });
  assert.equal(code, 3);
  assert.match(stdout, /^identity +none$/m);
  assert.doesNotMatch(stdout, /certificate extensions|verifiers must expect/);
  const json = JSON.parse((await look({ job_workflow_ref: undefined }, '--json')).stdout);
  assert.deepEqual([json.identity, json.extensions], [null, []]);
});

test('in JSON, too, characters that a terminal would execute are escaped', async (t) => {
  const odd = '\u009b31m\u202e\u{e0001}\u007f';
  const token = tokenOf({ ...GITHUB_CLAIMS, ...FRESH, odd });
  const { stdout } = await run(['identity', '--offline', '--json', '--identity-token', token], {
    cwd: newDirectory(t),
  });
  assert.doesNotMatch(stdout.replaceAll('\n', ''), /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  const claims: { name: string; value: unknown }[] = JSON.parse(stdout).claims;
  assert.equal(claims.find(({ name }) => name === 'odd')?.value, odd);
});
