// The sandbox as a whole: a job's environment, the artifact service, and services that break on demand.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { decodeJwt } from 'jose';
import type { Fault, Lie } from '../../src/sandbox/faults.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts';
import { post, timestampQuery } from '../support/signing-client.ts';
import { BOUND_MS, until } from '../support/until.ts';

/** Runs `use` in a sandbox that is closed afterwards. */
async function within<T>(options: SandboxOptions, use: (sandbox: Sandbox) => Promise<T>): Promise<T> {
  const sandbox = await startSandbox(options);
  try {
    return await use(sandbox);
  } finally {
    await sandbox.close();
  }
}

const askToken = ({ env }: Sandbox, token = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']): Promise<Response> =>
  fetch(`${env['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=sigstore`, {
    headers: { authorization: `Bearer ${token}` },
  });

const tokenOf = async (response: Response): Promise<string> =>
  ((await response.json()) as { value: string }).value;

test('the sandbox gives a job its ID token, with the claims of its run', () =>
  within({ claims: { ref: 'refs/tags/v1', actor: undefined }, tokenMs: 60_000 }, async (sandbox) => {
    const claims = decodeJwt(await tokenOf(await askToken(sandbox)));
    assert.equal(claims.aud, 'sigstore');
    assert.equal(claims.iss, sandbox.urls.issuer);
    assert.equal(claims['ref'], 'refs/tags/v1');
    assert.equal('actor' in claims, false);
    assert.equal((claims.exp ?? 0) - (claims.iat ?? 0), 60);
    assert.equal((await askToken(sandbox, 'another')).status, 401);
    assert.deepEqual(
      sandbox.requests.map(({ service, method, path }) => `${service} ${method} ${path}`),
      ['identity GET /id-token', 'identity GET /id-token'],
    );
  }));

test('both issuers publish their discovery documents', () =>
  within({}, async ({ urls }) => {
    for (const issuer of [urls.issuer, urls.emailIssuer]) {
      const found = (await (await fetch(`${issuer}/.well-known/openid-configuration`)).json()) as Record<
        string,
        string
      >;
      assert.equal(found['issuer'], issuer);
      const { keys } = (await (await fetch(found['jwks_uri'] ?? '')).json()) as { keys: unknown[] };
      assert.equal(keys.length, 1);
    }
  }));

test('the ID-token service can lie', async () => {
  const claims = (lie: Lie) =>
    within({ faults: { identity: [{ lie }] } }, async (sandbox) =>
      decodeJwt(await tokenOf(await askToken(sandbox))),
    );
  assert.equal((await claims('token-wrong-audience')).aud, 'https://github.com/octo');
  assert.ok(((await claims('token-expired')).exp ?? 0) < Date.now() / 1000);
  assert.ok(((await claims('token-not-yet-valid')).nbf ?? 0) > Date.now() / 1000);
  assert.equal((await claims('token-unknown-issuer')).iss, 'https://issuer.example.test');
});

test('the signing config has the requested logs, the newest first', async () => {
  const versions = (rekorVersion: 1 | 2 | 'both') =>
    within({ rekorVersion }, async ({ signingConfig }) =>
      (signingConfig['rekorTlogUrls'] as { majorApiVersion: number }[]).map((log) => log.majorApiVersion),
    );
  assert.deepEqual(await Promise.all([versions(1), versions(2), versions('both')]), [[1], [2], [2, 1]]);
});

/** What a client sees of the first two responses if the first one fails; `unanswered` is one that does not come. */
const observe = (fault: Fault, expected: string) =>
  within({ faults: { timestamp: [fault] } }, async ({ urls, requests }) => {
    const ask = async (signal = AbortSignal.timeout(BOUND_MS)): Promise<string> => {
      const body = new Uint8Array(timestampQuery(Buffer.from('x')));
      try {
        const response = await fetch(`${urls.timestamp}/api/v1/timestamp`, { method: 'POST', body, signal });
        const type = response.headers.get('content-type')?.split(';')[0] ?? '-';
        return `${response.status} ${type} ${(await response.arrayBuffer()).byteLength > 1000 ? 'long' : 'short'}`;
      } catch (error) {
        return error instanceof Error && error.name === 'AbortError' ? 'unanswered' : 'broken';
      }
    };
    if (expected !== 'unanswered') return [await ask(), await ask()];
    // It ends when later ones have a response.
    const patience = new AbortController();
    const first = ask(patience.signal);
    await until('the request is there', () => requests.length === 1);
    const [second] = [await ask(), await ask()];
    patience.abort();
    return [await first, second];
  });

const HEALTHY = '200 application/timestamp-reply long';
const faults: readonly (readonly [string, Fault, string])[] = [
  ['reset', 'reset', 'broken'],
  ['lost', 'lost', 'broken'],
  ['cut', 'cut', 'broken'],
  ['hang', 'hang', 'unanswered'],
  ['drip', 'drip', 'unanswered'],
  ['html', 'html', '200 text/html short'],
  ['empty', 'empty', '200 - short'],
  ['object', 'object', '200 application/json short'],
  ['status', { status: 503, headers: { 'retry-after': '1' }, body: 'busy' }, '503 text/plain short'],
];

for (const [name, fault, seen] of faults)
  test(`a service breaks as planned, once: ${name}`, async () => {
    assert.deepEqual(await observe(fault, seen), [seen, HEALTHY]);
  });

test('a request whose response is lost is carried out', () =>
  within({ faults: { artifact: ['lost'] } }, async (sandbox) => {
    const create = () => call(sandbox, 'CreateArtifact', { name: 'a' });
    await assert.rejects(create());
    assert.equal((await create()).status, 409);
  }));

test('the timestamp authority refuses the same requests as the real one', () =>
  within({}, async ({ urls }) => {
    const stamp = (body: Buffer) => post(`${urls.timestamp}/api/v1/timestamp`, body);
    const sha1 = Buffer.from(`30260201013021300906052b0e03021a05000414${'00'.repeat(20)}`, 'hex');
    assert.match((await stamp(sha1)).content.toString(), /Weak hash algorithm/);
    const short = timestampQuery(Buffer.from('x')).subarray(0, 30);
    assert.equal((await stamp(short)).status, 400);
    assert.equal((await stamp(Buffer.from('garbage'))).status, 400);
  }));

const RUN = { workflow_run_backend_id: 'run', workflow_job_run_backend_id: 'job' };

const call = ({ env }: Sandbox, method: string, body: object) =>
  post(
    `${env['ACTIONS_RESULTS_URL']}twirp/github.actions.results.api.v1.ArtifactService/${method}`,
    { ...RUN, ...body },
    { authorization: `Bearer ${env['ACTIONS_RUNTIME_TOKEN']}` },
  );

test('an artifact is created once, uploaded in blocks, checked, listed and downloaded', async () => {
  const finished: string[] = [];
  await within({ onArtifact: ({ name }) => finished.push(name) }, async (sandbox) => {
    const created = await call(sandbox, 'CreateArtifact', { name: 'bundles', version: 7 });
    const url = created.json<{ signed_upload_url: string }>().signed_upload_url;
    for (const id of ['a', 'b'])
      await fetch(`${url}&comp=block&blockid=${id}`, { method: 'PUT', body: `block ${id},` });
    const list = '<BlockList><Latest>b</Latest><Latest>a</Latest></BlockList>';
    assert.equal((await fetch(`${url}&comp=blocklist`, { method: 'PUT', body: list })).status, 201);
    const bytes = Buffer.from('block b,block a,');
    const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    const finish = (hash: string) =>
      call(sandbox, 'FinalizeArtifact', { name: 'bundles', size: '16', hash: { value: hash } });
    assert.equal((await finish('sha256:00')).status, 400);
    assert.equal((await finish(digest)).status, 200);
    assert.equal((await call(sandbox, 'CreateArtifact', { name: 'bundles' })).status, 409);
    const [listed] = (await call(sandbox, 'ListArtifacts', {})).json<{ artifacts: { digest: string }[] }>()
      .artifacts;
    assert.equal(listed?.digest, digest);
    const signed = (await call(sandbox, 'GetSignedArtifactURL', { name: 'bundles' })).json<{
      signed_url: string;
    }>();
    assert.equal(await (await fetch(signed.signed_url)).text(), bytes.toString());
    assert.deepEqual(sandbox.artifacts()[0]?.bytes, bytes);
    assert.deepEqual(finished, ['bundles']);
  });
});
