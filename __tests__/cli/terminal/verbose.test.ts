// `--verbose`: each request and its response; twice: also headers and names of claims; never a secret.
import assert from 'node:assert/strict';
import test from 'node:test';
import { startJob } from '../../support/job.ts';

const TRUST = ['--trust-config', 'trust.json'];
const LINE =
  /^(.+) \((http:\/\/127\.0\.0\.1:\d+)\) answered (\d{3})[^:]*: (GET|POST), \d+ ms, attempt (\d+)$/;

const facts = (stderr: string) =>
  stderr.split('\n').flatMap((line) => {
    const [found, service, , status, method, attempt] = LINE.exec(line) ?? [];
    return found === undefined ? [] : [`${service} ${method} ${status} ${attempt}`];
  });

test('-v shows each request with service, status, milliseconds and attempt', async (t) => {
  const faults = { fulcio: [{ status: 503 }] };
  const job = await startJob(t, { faults });
  job.write('a', 'one');
  const { code, stderr } = await job.command(['sign', ...TRUST, '-v', 'a']);
  assert.equal(code, 0, stderr);
  assert.deepEqual(facts(stderr).toSorted(), [
    'Fulcio POST 200 2',
    'Fulcio POST 503 1',
    'Rekor POST 201 1',
    'the identity service GET 200 1',
    'the timestamp authority POST 200 1',
  ]);
  assert.doesNotMatch(stderr, /^ {2}(path|asked|answered) /m);
  const quiet = await job.command(['sign', ...TRUST, '--overwrite', 'a']);
  assert.deepEqual(facts(quiet.stderr), []);
});

test('-vv shows headers and the names of claims, and no level shows a secret', async (t) => {
  const job = await startJob(t);
  job.write('a', 'one');
  const token = await job.sandbox.mintToken();
  const { ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer = '', ACTIONS_ID_TOKEN_REQUEST_URL: url = '' } =
    job.sandbox.env;
  const client = 'a-client-secret-of-its-own';
  const runs = [
    await job.command(['sign', ...TRUST, '--verbose', '--verbose', 'a']),
    await job.command(['sign', ...TRUST, '-vvvv', '--overwrite', '--identity-token', token, 'a'], {
      SIGSTORE_OIDC_CLIENT_SECRET: client,
    }),
    await job.command(['identity', ...TRUST, '-vv']),
  ];
  for (const { code, stderr } of runs) {
    assert.equal(code, 0, stderr);
    for (const secret of [bearer, ...bearer.split('.'), ...token.split('.'), client, new URL(url).search])
      assert.ok(!stderr.includes(secret), `${secret} in ${stderr}`);
    assert.doesNotMatch(stderr, /eyJ|bearer /i);
  }
  const [ambient, given, looked] = runs;
  assert.match(ambient?.stderr ?? '', /^ {2}asked {4}.*authorization \(withheld\)/im);
  assert.match(ambient?.stderr ?? '', /^ {2}answered .*content-type: "application\/json"/m);
  assert.match(ambient?.stderr ?? '', /^ {2}path {5}"\/api\/v2\/signingCert"$/m);
  for (const ran of [ambient, given])
    assert.equal(
      ran?.stderr.match(/^the token has the claims .*repository_visibility.*job_workflow_ref/gm)?.length,
      1,
    );
  assert.doesNotMatch(ambient?.stderr ?? '', /id-token/, 'the path of the token service is its own business');
  const published = ['the OIDC issuer GET 200 1', 'the OIDC issuer GET 200 1'];
  assert.deepEqual(facts(looked?.stderr ?? ''), ['the identity service GET 200 1', ...published]);
});

test('verify shows its requests, and makes none if the trusted root is a file', async (t) => {
  const job = await startJob(t);
  job.write('a', 'one');
  await job.command(['sign', ...TRUST, 'a']);
  const who = ['--certificate-identity', 'x', '--certificate-oidc-issuer', 'y'];
  const { stderr } = await job.command(['verify', ...TRUST, '-vv', ...who, 'a']);
  assert.deepEqual(facts(stderr), []);
  assert.match(stderr, /certificate-identity/);
});
