// The least that makes the same evidence: one key and certificate, then for each file a digest, a signature, a
// timestamp and a log entry, in a bundle that is written at once. It checks no answer, tries nothing again, and flushes
// nothing to the disk. Arguments: TOKEN SIGNING-CONFIG FILE...
import { createHash, generateKeyPairSync, sign, X509Certificate } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';

/** As many as the product has in flight. */
const IN_FLIGHT = 256;
const [token, config, ...files] = process.argv.slice(2);
const { caUrls, rekorTlogUrls, tsaUrls } = JSON.parse(await readFile(config, 'utf8'));
const [[fulcio], [rekor], [tsa]] = [caUrls, rekorTlogUrls, tsaUrls];
const agent = new Agent({ keepAlive: true, maxSockets: 512 });

/** Posts a body, and gives the body of the answer. */
function post(url, type, body) {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': type, 'content-length': body.length };
    const call = request(url, { method: 'POST', headers, agent }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => {
        const bytes = Buffer.concat(chunks);
        if (answer.statusCode < 300) resolve(bytes);
        else reject(new Error(`${url} answered ${answer.statusCode}: ${bytes}`));
      });
    });
    call.on('error', reject);
    call.end(body);
  });
}

const json = (body) => Buffer.from(JSON.stringify(body));
const postJson = async (url, body) => JSON.parse(await post(url, 'application/json', json(body)));
const base64 = (bytes) => bytes.toString('base64');
const fromHex = (hex) => base64(Buffer.from(hex, 'hex'));

const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const claims = JSON.parse(Buffer.from(token.split('.')[1], 'base64url'));
const issued = await postJson(new URL('/api/v2/signingCert', fulcio.url), {
  credentials: { oidcIdentityToken: token },
  publicKeyRequest: {
    publicKey: { algorithm: 'ECDSA', content: publicKey.export({ type: 'spki', format: 'pem' }) },
    proofOfPossession: base64(sign('sha256', Buffer.from(claims.sub), privateKey)),
  },
});
const { chain } = issued.signedCertificateEmbeddedSct ?? issued.signedCertificateDetachedSct;
const [pem] = chain.certificates;
const rawBytes = base64(new X509Certificate(pem).raw);

/** TimeStampReq (RFC 3161) without a nonce: version 1, SHA-256 imprint, certReq TRUE. */
const BEFORE_IMPRINT = Buffer.from('30390201013031300d060960864801650304020105000420', 'hex');
const AFTER_IMPRINT = Buffer.from('0101ff', 'hex');
function stamp(signature) {
  const imprint = createHash('sha256').update(signature).digest();
  const body = Buffer.concat([BEFORE_IMPRINT, imprint, AFTER_IMPRINT]);
  return post(tsa.url, 'application/timestamp-query', body);
}

const log = rekor.majorApiVersion === 2 ? logInVersion2 : logInVersion1;

function logInVersion2(digest, signature) {
  const verifier = { x509Certificate: { rawBytes }, keyDetails: 'PKIX_ECDSA_P256_SHA_256' };
  return postJson(new URL('/api/v2/log/entries', rekor.url), {
    hashedRekordRequestV002: {
      digest: base64(digest),
      signature: { content: base64(signature), verifier },
    },
  });
}

async function logInVersion1(digest, signature) {
  const answer = await postJson(new URL('/api/v1/log/entries', rekor.url), {
    apiVersion: '0.0.1',
    kind: 'hashedrekord',
    spec: {
      data: { hash: { algorithm: 'sha256', value: digest.toString('hex') } },
      signature: { content: base64(signature), publicKey: { content: base64(Buffer.from(pem)) } },
    },
  });
  const [{ body, integratedTime, logID, logIndex, verification }] = Object.values(answer);
  const { signedEntryTimestamp, inclusionProof: proof } = verification;
  return {
    logIndex: String(logIndex),
    logId: { keyId: fromHex(logID) },
    kindVersion: { kind: 'hashedrekord', version: '0.0.1' },
    integratedTime: String(integratedTime),
    inclusionPromise: { signedEntryTimestamp },
    inclusionProof: {
      logIndex: String(proof.logIndex),
      rootHash: fromHex(proof.rootHash),
      treeSize: String(proof.treeSize),
      hashes: proof.hashes.map(fromHex),
      checkpoint: { envelope: proof.checkpoint },
    },
    canonicalizedBody: body,
  };
}

async function signFile(file) {
  const content = await readFile(file);
  const digest = createHash('sha256').update(content).digest();
  const signature = sign('sha256', content, privateKey);
  const [entry, timestamp] = await Promise.all([log(digest, signature), stamp(signature)]);
  const bundle = {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      certificate: { rawBytes },
      tlogEntries: [entry],
      timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: base64(timestamp) }] },
    },
    messageSignature: {
      messageDigest: { algorithm: 'SHA2_256', digest: base64(digest) },
      signature: base64(signature),
    },
  };
  await writeFile(`${file}.sigstore.json`, JSON.stringify(bundle));
}

const queue = files.values();
async function worker() {
  for (const file of queue) await signFile(file);
}
await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
agent.destroy();
