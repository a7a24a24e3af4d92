// Puts one entry into each empty log, so that no test's entry has index 0 in a tree of one leaf: protobuf's JSON leaves
// out a zero and an empty list, and sigstore-python then takes the bundle for malformed.
import { createHash, generateKeyPairSync, sign } from 'node:crypto';

const [rekor1, rekor2] = process.argv.slice(2);
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const data = Buffer.from('first entry');
const digest = createHash('sha256').update(data).digest();
const signature = sign('sha256', data, privateKey).toString('base64');

async function post(url: string, body: object): Promise<void> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
}

const pem = publicKey.export({ type: 'spki', format: 'pem' });
const der = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
await Promise.all([
  post(`${rekor1}/api/v1/log/entries`, {
    apiVersion: '0.0.1',
    kind: 'hashedrekord',
    spec: {
      data: { hash: { algorithm: 'sha256', value: digest.toString('hex') } },
      signature: { content: signature, publicKey: { content: Buffer.from(pem).toString('base64') } },
    },
  }),
  post(`${rekor2}/api/v2/log/entries`, {
    hashedRekordRequestV002: {
      digest: digest.toString('base64'),
      signature: {
        content: signature,
        verifier: { publicKey: { rawBytes: der }, keyDetails: 'PKIX_ECDSA_P256_SHA_256' },
      },
    },
  }),
]);
