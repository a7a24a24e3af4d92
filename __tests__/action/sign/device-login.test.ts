// The inputs `oidc-…`: a person approves the run with the link and code in its log, and the certificate is theirs.
import assert from 'node:assert/strict';
import test, { suite } from 'node:test';
import { PERSON, startAuthority } from '../../support/approving-issuer.ts';
import { SIDE_BY_SIDE, startJob } from '../../support/job.ts';

const POLICY = 'ref_type: branch';

suite('side by side', SIDE_BY_SIDE, () => {
  test('the log has a link and a code; the identity of the job is not requested', async (t) => {
    const { job, redeemed } = await startAuthority(t);
    job.write('dist/a', 'one');
    const inputs = {
      'oidc-issuer': job.sandbox.urls.issuer,
      'oidc-client-secret': 'canary-of-the-client',
      policy: POLICY,
      'upload-artifact': 'false',
    };
    const { code, stdout, commands, summary } = await job.run(inputs);
    assert.equal(code, 0, stdout);
    const notice = commands.find((line) => line.startsWith('::notice::')) ?? '';
    assert.match(notice, /http:\/\/127\.0\.0\.1:\d+\/activate%0A[\s\S]*WDJB-MJHT/);
    assert.match(
      notice,
      /Note: signing writes your identity, .* permanently into the log of the instance trust\.json/,
    );
    assert.ok(!summary.includes('WDJB-MJHT'), 'the code is of no use any more');
    assert.equal(redeemed.at(-1)?.form.get('grant_type'), 'urn:ietf:params:oauth:grant-type:device_code');
    assert.ok(!job.sandbox.requests.some(({ path }) => path === '/id-token'));
    assert.deepEqual(job.list(), ['dist/a', 'dist/a.sigstore.json', 'sigstore-manifest.json']);
    const unmasked = stdout.replace(/^::add-mask::.*$/gm, '');
    for (const secret of ['canary-of-the-client', 'device-code-1234', 'eyJ'])
      assert.ok(!unmasked.includes(secret), secret);
  });

  test('the certificate names the person who approved', async (t) => {
    const { job } = await startAuthority(t);
    job.write('dist/a', 'one');
    const inputs = { 'oidc-issuer': job.sandbox.urls.emailIssuer, policy: `email: ${PERSON}` };
    const { code, stdout, outputs, summary } = await job.run(inputs);
    assert.equal(code, 0, stdout);
    assert.deepEqual([outputs['identity'], outputs['issuer']], [PERSON, job.sandbox.urls.emailIssuer]);
    assert.ok(summary.includes(PERSON));
  });

  test('the person who approves must meet the policy, as any identity must', async (t) => {
    const { job } = await startAuthority(t);
    job.write('dist/a', 'one');
    const { code, outputs } = await job.run({
      'oidc-issuer': job.sandbox.urls.issuer,
      policy: 'actor: hubot',
    });
    assert.deepEqual([code, outputs['failure-code']], [3, 'policy-mismatch']);
    assert.deepEqual(job.list(), ['dist/a']);
  });

  const ISSUER = 'https://issuer.example.test';

  test('inputs that exclude each other are refused before any request', async (t) => {
    const job = await startJob(t);
    job.write('dist/a', 'one');
    const rows: readonly (readonly [inputs: Readonly<Record<string, string>>, said: RegExp])[] = [
      [{ 'oidc-issuer': ISSUER }, /"oidc-issuer" needs a "policy"/],
      [{ 'oidc-issuer': ISSUER, policy: '# mona\niss: https://x.test' }, /"oidc-issuer" needs a "policy"/],
      [
        { 'oidc-issuer': ISSUER, policy: POLICY, 'identity-token': 'x' },
        /"identity-token" and "oidc-issuer" cannot be combined/,
      ],
      [{ 'oidc-client-secret': 'hunter2' }, /"oidc-client-secret" has no effect without "oidc-issuer"/],
      [{ 'oidc-issuer': 'issuer.example.test', policy: POLICY }, /input "oidc-issuer": .* is not a URL/],
      [{ 'oidc-issuer': 'http://issuer.example.test', policy: POLICY }, /must start with https/],
      [{ 'oidc-issuer': 'https://u:hunter2@issuer.example.test', policy: POLICY }, /user name or password/],
    ];
    for (const [inputs, said] of rows) {
      const { code, stdout, outputs, summary } = await job.run(inputs);
      assert.deepEqual([code, outputs['failure-code']], [2, 'input-invalid'], stdout);
      assert.match(stdout, said);
      assert.ok(!(stdout + summary).includes('hunter2'));
    }
    assert.deepEqual(job.sandbox.requests, []);
  });
});
