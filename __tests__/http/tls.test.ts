// Certificates that Node.js does not trust, and the authority that makes it trust them.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { createClient, failureOf, json, post, startServer } from '../support/http-server.ts';
import { createServerPki } from '../support/pki.ts';

const http = createClient();

test('an unknown authority fails at once, with its name and the code', async (t) => {
  const origin = await startServer(t, (response) => json(response, {}), createServerPki().tls);
  const failure = await failureOf(http(post(origin.url)));
  assert.equal(failure.code, 'tls-untrusted');
  assert.match(
    failure.message,
    /^Fulcio \(https:\/\/127\.0\.0\.1:\d+\) has a TLS certificate issued by "Inspecting Proxy" that is not trusted \(UNABLE_TO_VERIFY_LEAF_SIGNATURE\) \(1 attempt/,
  );
  assert.equal((failure.cause as { code?: string }).code, 'UNABLE_TO_VERIFY_LEAF_SIGNATURE');
  assert.equal(origin.seen.length, 0);
});

test('a service without TLS fails at once', async (t) => {
  const origin = await startServer(t, (response) => json(response, {}));
  const failure = await failureOf(http(post(new URL(`https://127.0.0.1:${origin.port}/`))));
  assert.match(failure.message, /\(1 attempt/);
  assert.equal(failure.code, 'tls-untrusted');
});

/** For a process that has only the clock of the machine. */
const PATIENT = { attemptMs: 600_000, callMs: 600_000 };

/** Makes the request from its own process, because Node.js reads NODE_EXTRA_CA_CERTS when it starts. */
async function askWith(authority: string, url: URL, times = 1): Promise<unknown> {
  const directory = mkdtempSync(join(tmpdir(), 'sigstore-tls-'));
  const file = join(directory, 'authority.pem');
  writeFileSync(file, authority);
  const module = JSON.stringify(join(import.meta.dirname, '..', '..', 'src', 'http', 'client.ts'));
  const script = `const { createHttp } = await import(${module});
    const request = { service: 'fulcio', method: 'GET', url: new URL(process.argv[1]), ...${JSON.stringify(PATIENT)} };
    const http = createHttp({ env: {} });
    for (let n = 1; n < ${times}; n += 1) await http(request);
    const answer = await http(request).catch((error) => error);
    console.log(JSON.stringify([answer.status ?? answer.code, answer.message ?? '']));`;
  const words = ['--input-type=module', '-e', script, url.href];
  const child = spawn(process.execPath, words, { env: { NODE_EXTRA_CA_CERTS: file } });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => (out += chunk));
  let warnings = '';
  child.stderr.setEncoding('utf8').on('data', (chunk) => (warnings += chunk));
  await once(child, 'close');
  rmSync(directory, { recursive: true });
  assert.equal(warnings, '');
  return JSON.parse(out);
}

test('a process that switches off TLS for itself does not do so for a client with its own environment', async (t) => {
  const origin = await startServer(t, (response) => json(response, {}), createServerPki().tls);
  const module = JSON.stringify(join(import.meta.dirname, '..', '..', 'src', 'http', 'client.ts'));
  const script = `const { createHttp } = await import(${module});
    const request = { service: 'fulcio', method: 'GET', url: new URL(process.argv[1]), ...${JSON.stringify(PATIENT)} };
    const answer = await createHttp({ env: {} })(request).catch((error) => error);
    console.log(answer.status ?? answer.code);`;
  const words = ['--no-warnings', '--input-type=module', '-e', script, origin.url.href];
  const child = spawn(process.execPath, words, { env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => (out += chunk));
  await once(child, 'close');
  assert.equal(out, 'tls-untrusted\n');
  assert.equal(origin.seen.length, 0);
});

test('NODE_EXTRA_CA_CERTS makes the authority trusted, only for its host and time', async (t) => {
  const ask = async (...of: Parameters<typeof createServerPki>): Promise<unknown> => {
    const pki = createServerPki(...of);
    const origin = await startServer(t, (response) => json(response, {}), pki.tls);
    return askWith(pki.authority, origin.url);
  };
  const [own, otherHost, ended] = await Promise.all([ask(), ask([127, 0, 0, 2]), ask([127, 0, 0, 1], -1)]);
  assert.deepEqual(own, [200, '']);
  assert.match(JSON.stringify(otherHost), /^\["tls-untrusted",.*ERR_TLS_CERT_ALTNAME_INVALID/);
  assert.match(JSON.stringify(ended), /^\["tls-untrusted",.*CERT_HAS_EXPIRED/);
});

test('a connection that is kept alive keeps no data of earlier requests', async (t) => {
  const pki = createServerPki();
  const origin = await startServer(t, (response) => json(response, {}), pki.tls);
  // Node.js warns on standard error of the eleventh listener.
  assert.deepEqual(await askWith(pki.authority, origin.url, 12), [200, '']);
  assert.equal(origin.seen.length, 12);
});
