// What Fulcio writes into a certificate, and what it refuses, with the messages of the real one.
import assert from 'node:assert/strict';
import { sign } from 'node:crypto';
import { after, test } from 'node:test';
import { bitString, context, integer, oid, sequence } from '../../../src/sandbox/encoding/der.ts';
import { toPem } from '../../../src/sandbox/encoding/x509.ts';
import { startSandbox } from '../../../src/sandbox/sandbox.ts';
import {
  certificateRequest,
  certify,
  chainOf,
  type Keys,
  newKeys,
  post,
} from '../../support/signing-client.ts';

const sandbox = await startSandbox();
after(() => sandbox.close());
const url = `${sandbox.urls.fulcio}/api/v2/signingCert`;
const SUBJECT = 'repo:octo/demo:ref:refs/heads/main';
const SIGNER = 'https://github.com/octo/demo/.github/workflows/release.yml@refs/heads/main';
const BAD_TOKEN = 'There was an error processing the identity token';

test('a workflow token becomes a certificate of ten minutes for its workflow', async () => {
  const keys = newKeys();
  const [leaf, intermediate, root, ...rest] = await certify(sandbox, keys);
  assert.ok(leaf && intermediate && root && rest.length === 0);
  assert.equal(leaf.subjectAltName, `URI:${SIGNER}`);
  assert.equal(leaf.subject, undefined, 'no name');
  assert.deepEqual(leaf.keyUsage, ['1.3.6.1.5.5.7.3.3']);
  assert.equal(Date.parse(leaf.validTo) - Date.parse(leaf.validFrom), 10 * 60_000);
  assert.ok(leaf.publicKey.equals(keys.publicKey));
  assert.ok(leaf.checkIssued(intermediate) && leaf.verify(intermediate.publicKey));
  assert.ok(intermediate.checkIssued(root) && intermediate.verify(root.publicKey) && intermediate.ca);
  assert.ok(root.checkIssued(root) && root.verify(root.publicKey) && root.ca && !leaf.ca);
  const published = await (await fetch(`${sandbox.urls.fulcio}/api/v2/trustBundle`)).json();
  assert.deepEqual(published, { chains: [{ certificates: [intermediate.toString(), root.toString()] }] });
});

test('extensions hold the claims: the first six bare, the others as UTF8String', async () => {
  const token = await sandbox.mintToken({ environment: 'prod', workflow: 'sígn' });
  const keys = newKeys();
  const [leaf] = chainOf((await post(url, certificateRequest(token, keys, SUBJECT))).json());
  assert.ok(leaf);
  const has = (n: number, value: Buffer): boolean => {
    const id = Buffer.from([0x06, 0x0a, 0x2b, 0x06, 0x01, 0x04, 0x01, 0x83, 0xbf, 0x30, 0x01, n]);
    const content = Buffer.concat([id, Buffer.of(0x04, value.length), value]);
    return leaf.raw.includes(content);
  };
  const utf8 = (text: string): Buffer =>
    Buffer.concat([Buffer.of(0x0c, Buffer.byteLength(text)), Buffer.from(text)]);
  assert.ok(has(1, Buffer.from(sandbox.urls.issuer)));
  assert.ok(has(2, Buffer.from('push')));
  assert.ok(has(4, Buffer.from('sígn')));
  assert.ok(has(8, utf8(sandbox.urls.issuer)));
  assert.ok(has(9, utf8(SIGNER)));
  assert.ok(has(16, utf8('https://github.com/octo')));
  assert.ok(has(21, utf8('https://github.com/octo/demo/actions/runs/3003/attempts/1')));
  assert.ok(has(23, utf8('prod')));
  assert.ok(has(24, utf8(SUBJECT)));
});

test('an e-mail token becomes a certificate for the address', async () => {
  const token = await sandbox.mintToken({ email: 'dev@example.test' });
  const keys = newKeys();
  const [leaf] = chainOf((await post(url, certificateRequest(token, keys, 'dev@example.test'))).json());
  assert.equal(leaf?.subjectAltName, 'email:dev@example.test');
});

const tokens: Record<string, () => Promise<string> | string> = {
  empty: () => '',
  'not a JWT': () => 'token',
  'another audience': () => sandbox.mintToken({ aud: 'https://github.com/octo' }),
  'no audience': () => sandbox.mintToken({ aud: undefined }),
  'another issuer': () => sandbox.mintToken({ iss: 'https://issuer.example.test' }),
  'expired a second ago': () => sandbox.mintToken({ exp: Math.floor(Date.now() / 1000) - 1 }),
  'no expiry': () => sandbox.mintToken({ exp: undefined }),
  'valid in an hour': () => sandbox.mintToken({ nbf: Math.floor(Date.now() / 1000) + 3600 }),
  'address not verified': () => sandbox.mintToken({ email: 'dev@example.test', email_verified: false }),
  'a changed claim': async () => {
    const [header, , signature] = (await sandbox.mintToken()).split('.');
    const [, payload] = (await sandbox.mintToken({ ref: 'refs/tags/v9' })).split('.');
    return `${header}.${payload}.${signature}`;
  },
  'algorithm none': async () => {
    const [, payload] = (await sandbox.mintToken()).split('.');
    return `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;
  },
};

for (const [name, token] of Object.entries(tokens))
  test(`a token is refused without a reason: ${name}`, async () => {
    const answer = await post(url, certificateRequest(await token(), newKeys(), SUBJECT));
    assert.equal(answer.status, 400);
    assert.deepEqual(answer.json(), { code: 3, message: BAD_TOKEN, details: [] });
  });

test('a token that lacks a claim of the certificate is refused by name', async () => {
  const token = await sandbox.mintToken({ job_workflow_sha: undefined });
  const { status, content } = await post(url, certificateRequest(token, newKeys(), SUBJECT));
  assert.equal(status, 400);
  assert.match(content.toString(), /value <job_workflow_sha> not present/);
});

test('a key is refused without proof of possession, and so is an invalid key', async () => {
  const token = await sandbox.mintToken();
  const request = certificateRequest(token, newKeys(), 'another subject');
  const proof = await post(url, request);
  assert.equal(proof.status, 400);
  assert.match(proof.content.toString(), /The signature supplied in the request could not be verified/);
  request.publicKeyRequest.publicKey.content = 'no key';
  assert.match(
    (await post(url, request)).content.toString(),
    /public key supplied in the request could not be parsed/,
  );
  assert.match((await post(url, Buffer.from('{'))).content.toString(), /unexpected EOF/);
});

/** A PKCS #10 request without a name: base64 of its PEM. */
function createRequest({ privateKey, publicKey }: Keys): string {
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const info = sequence(integer(0), sequence(), spki, context(0));
  const algorithm = sequence(oid('1.2.840.10045.4.3.2'));
  const request = sequence(info, algorithm, bitString(sign('sha256', info, privateKey)));
  return Buffer.from(toPem(request, 'CERTIFICATE REQUEST')).toString('base64');
}

test('a PKCS #10 request with the token in the header, as sigstore-python sends it', async () => {
  const keys = newKeys();
  const authorization = `Bearer ${await sandbox.mintToken()}`;
  const certificateSigningRequest = createRequest(keys);
  const [leaf] = chainOf((await post(url, { certificateSigningRequest }, { authorization })).json());
  assert.ok(leaf?.publicKey.equals(keys.publicKey));
  const foreign = createRequest({ ...newKeys(), publicKey: keys.publicKey });
  assert.equal((await post(url, { certificateSigningRequest: foreign }, { authorization })).status, 400);
});
