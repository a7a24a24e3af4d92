// Both logs: what they write, prove and promise, and what they refuse.
import assert from 'node:assert/strict';
import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { after, test } from 'node:test';
import { canonicalJson } from '../../../src/sandbox/encoding/canonical-json.ts';
import { createEntryLog } from '../../../src/sandbox/rekor/entry-log.ts';
import { hashLeaf } from '../../../src/sandbox/rekor/merkle-tree.ts';
import { startSandbox } from '../../../src/sandbox/sandbox.ts';
import {
  certify,
  dsseEntry1,
  type Entry1,
  type Entry2,
  entry1,
  entry2,
  envelopeOf,
  newKeys,
  only,
  post,
} from '../../support/signing-client.ts';

const sandbox = await startSandbox();
after(() => sandbox.close());
const url1 = `${sandbox.urls.rekor1}/api/v1/log/entries`;
const url2 = `${sandbox.urls.rekor2}/api/v2/log/entries`;
const keys = newKeys();
const [leaf] = await certify(sandbox, keys);
assert.ok(leaf);
const signed = (text: string): [Buffer, Buffer] => [
  Buffer.from(text),
  sign('sha256', Buffer.from(text), keys.privateKey),
];

type TrustedLog = { publicKey: { rawBytes: string }; logId: { keyId: string } };
const [trusted1, trusted2] = sandbox.trustedRoot['tlogs'] as TrustedLog[];
const keyOf = (log: TrustedLog | undefined): KeyObject =>
  createPublicKey({ key: Buffer.from(log?.publicKey.rawBytes ?? '', 'base64'), format: 'der', type: 'spki' });

/** The root that a proof leads to (RFC 9162 §2.1.3.2). */
function rootOf(leafHash: Buffer, index: number, size: number, hashes: Buffer[]): Buffer {
  let [fn, sn, root] = [index, size - 1, leafHash];
  const node = (left: Buffer, right: Buffer): Buffer =>
    createHash('sha256').update(Buffer.of(1)).update(left).update(right).digest();
  for (const hash of hashes) {
    if (fn % 2 === 1 || fn === sn) {
      root = node(hash, root);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [fn >> 1, sn >> 1];
    } else root = node(root, hash);
    [fn, sn] = [fn >> 1, sn >> 1];
  }
  assert.equal(sn, 0, 'the proof has another length');
  return root;
}

/** The parts of a checkpoint, its signature checked. */
function openCheckpoint(envelope: string, key: KeyObject, algorithm: string | null) {
  const [note = '', signatures = ''] = envelope.split('\n\n');
  const [origin, size, root] = note.split('\n');
  const [, name, encoded = ''] = signatures.trimEnd().split(' ');
  const bytes = Buffer.from(encoded, 'base64');
  assert.ok(verify(algorithm, Buffer.from(`${note}\n`), key, bytes.subarray(4)), 'checkpoint signature');
  return { origin, name, size: Number(size), root, keyId: bytes.subarray(0, 4) };
}

test('Rekor v2 proves every entry under a signed checkpoint', async () => {
  const answers = await Promise.all(
    Array.from({ length: 9 }, (_, i) => post(url2, entry2(...signed(`two ${i}`), leaf))),
  );
  const logId = Buffer.from(trusted2?.logId.keyId ?? '', 'base64');
  // The key ID of an Ed25519 key in a signed note (c2sp.org/signed-note): name, newline, 1, key.
  const raw = Buffer.from(trusted2?.publicKey.rawBytes ?? '', 'base64').subarray(-32);
  assert.deepEqual(logId, createHash('sha256').update('127.0.0.1\n\x01').update(raw).digest());
  const indexes = answers.map((answer) => {
    assert.equal(answer.status, 201);
    const entry = answer.json<Entry2>();
    const { inclusionProof: proof } = entry;
    const body = Buffer.from(entry.canonicalizedBody, 'base64');
    const hashes = proof.hashes.map((hash) => Buffer.from(hash, 'base64'));
    const root = rootOf(hashLeaf(body), Number(proof.logIndex), Number(proof.treeSize), hashes);
    assert.equal(root.toString('base64'), proof.rootHash);
    const checkpoint = openCheckpoint(proof.checkpoint.envelope, keyOf(trusted2), null);
    assert.equal(checkpoint.root, proof.rootHash);
    assert.deepEqual([checkpoint.origin, checkpoint.name], ['127.0.0.1', '127.0.0.1']);
    assert.deepEqual(checkpoint.keyId, logId.subarray(0, 4));
    assert.equal(entry.logId.keyId, logId.toString('base64'));
    return entry.logIndex;
  });
  assert.equal(new Set(indexes).size, 9);
});

test('entries that wait together are published together', async () => {
  const log = createEntryLog(10);
  const added = await Promise.all(['a', 'b', 'c', 'b'].map((text) => log.add(Buffer.from(text))));
  assert.deepEqual(
    added.map(({ inclusion, duplicate }) => [inclusion.index, inclusion.size, duplicate]),
    [
      [0, 3, false],
      [1, 3, false],
      [2, 3, false],
      [1, 3, true],
    ],
  );
  assert.equal((await log.add(Buffer.from('d'))).inclusion.size, 4);
});

test('Rekor v2 writes the canonical entry', async () => {
  const [artifact, signature] = signed('canonical');
  const entry = (await post(url2, entry2(artifact, signature, leaf))).json<Entry2>();
  const digest = createHash('sha256').update(artifact).digest('base64');
  const body =
    `{"apiVersion":"0.0.2","kind":"hashedrekord","spec":{"hashedRekordV002":{"data":{"algorithm":"SHA2_256","digest":"${digest}"},` +
    `"signature":{"content":"${signature.toString('base64')}","verifier":{"keyDetails":"PKIX_ECDSA_P256_SHA_256",` +
    `"x509Certificate":{"rawBytes":"${leaf.raw.toString('base64')}"}}}}}}`;
  assert.equal(Buffer.from(entry.canonicalizedBody, 'base64').toString(), body);
  assert.deepEqual(entry.kindVersion, { kind: 'hashedrekord', version: '0.0.2' });
});

test('Rekor v1 promises and proves an entry, and returns it by its ID and by its index', async () => {
  const answer = await post(url1, entry1(...signed('one'), leaf));
  assert.equal(answer.status, 201);
  const given = answer.json<Record<string, Entry1>>();
  const { verification, ...entry } = only(given);
  const promised = Buffer.from(verification.signedEntryTimestamp, 'base64');
  assert.ok(verify('sha256', Buffer.from(canonicalJson(entry)), keyOf(trusted1), promised), 'promise');
  assert.equal(entry.logID, Buffer.from(trusted1?.logId.keyId ?? '', 'base64').toString('hex'));
  const { inclusionProof: proof } = verification;
  assert.ok(proof);
  const hashes = proof.hashes.map((hash) => Buffer.from(hash, 'hex'));
  const leafHash = hashLeaf(Buffer.from(entry.body, 'base64'));
  assert.equal(rootOf(leafHash, proof.logIndex, proof.treeSize, hashes).toString('hex'), proof.rootHash);
  const checkpoint = openCheckpoint(proof.checkpoint, keyOf(trusted1), 'sha256');
  assert.match(checkpoint.origin ?? '', /^127\.0\.0\.1 - \d+$/);
  assert.equal(checkpoint.size, proof.treeSize);
  const [id = ''] = Object.keys(given);
  assert.equal(id.slice(16), leafHash.toString('hex'));
  assert.equal(answer.headers.get('etag'), id);
  for (const path of [`/${id}`, `/${id.slice(16)}`, `?logIndex=${entry.logIndex}`]) {
    const again = only((await (await fetch(`${url1}${path}`)).json()) as Record<string, Entry1>);
    assert.equal(again.body, entry.body, path);
    assert.equal(again.integratedTime, entry.integratedTime, path);
  }
  assert.equal((await fetch(`${url1}/${'0'.repeat(80)}`)).status, 404);
});

test('Rekor v1 records the hash of an envelope, the hash of its payload, and the signer', async () => {
  const envelope = envelopeOf('{"_type":"☃"}', keys);
  const answer = await post(url1, dsseEntry1(envelope, leaf));
  assert.equal(answer.status, 201, answer.content.toString());
  const body = Buffer.from(only(answer.json<Record<string, Entry1>>()).body, 'base64').toString();
  const hash = (text: string) =>
    `{"algorithm":"sha256","value":"${createHash('sha256').update(text).digest('hex')}"}`;
  // Byte for byte as Rekor v1.5.4 and v1.6.1 write it.
  const signature = `{"signature":"${envelope.signatures[0]?.sig}","verifier":"${Buffer.from(leaf.toString()).toString('base64')}"}`;
  const hashes = `"envelopeHash":${hash(JSON.stringify(envelope))},"payloadHash":${hash('{"_type":"☃"}')}`;
  assert.equal(body, `{"apiVersion":"0.0.1","kind":"dsse","spec":{${hashes},"signatures":[${signature}]}}`);
  assert.equal((await post(url1, dsseEntry1(envelope, leaf))).status, 409);
});

test('an envelope with an invalid signature, or without a key, is refused', async () => {
  const envelope = envelopeOf('{}', keys);
  const refused = async (changed: object, words: RegExp) => {
    const answer = await post(url1, changed);
    assert.equal(answer.status, 400);
    assert.match(answer.content.toString(), words);
  };
  const unproven = /could not verify envelope: accepted signatures do not match threshold/;
  await refused(dsseEntry1(envelopeOf('{}', keys, '[]'), leaf), unproven);
  await refused(dsseEntry1(envelopeOf('{}', newKeys()), leaf), unproven);
  await refused(dsseEntry1({ ...envelope, payloadType: 'text/plain' }, leaf), unproven);
  const [own] = envelope.signatures;
  await refused(
    dsseEntry1({ ...envelope, signatures: [own, own] }, leaf),
    /must have a key that verifies it/,
  );
  await refused({ ...dsseEntry1(envelope, leaf), kind: 'intoto' }, /intoto is not taken/);
});

test('the same entry a second time is 409 with the place of the first', async () => {
  const second = entry2(...signed('again'), leaf);
  const { logIndex } = (await post(url2, second)).json<Entry2>();
  const duplicate2 = await post(url2, second);
  assert.equal(duplicate2.status, 409);
  assert.equal(duplicate2.headers.get('x-log-index'), logIndex);

  const first = entry1(...signed('again'), leaf);
  const [id] = Object.keys((await post(url1, first)).json<Record<string, Entry1>>());
  const duplicate1 = await post(url1, first);
  assert.equal(duplicate1.status, 409);
  assert.equal(duplicate1.headers.get('location'), `/api/v1/log/entries/${id}`);
  assert.match(duplicate1.content.toString(), new RegExp(`with UUID ${id}`));
});

test('an entry with an invalid signature is refused', async () => {
  const [artifact] = signed('artifact');
  const [, other] = signed('other');
  const refused2 = await post(url2, entry2(artifact, other, leaf));
  assert.equal(refused2.status, 400);
  assert.match(refused2.content.toString(), /invalid hashedrekord request/);
  const refused1 = await post(url1, entry1(artifact, other, leaf));
  assert.equal(refused1.status, 400);
  assert.match(refused1.content.toString(), /verifying signature/);
  assert.match((await post(url2, { dsseRequestV002: {} })).content.toString(), /must be hashedrekord/);
});

test('in a new log the first index is 0, and it is in the response', async () => {
  const fresh = await startSandbox({ primed: false });
  try {
    const { logIndex, inclusionProof } = (
      await post(`${fresh.urls.rekor2}/api/v2/log/entries`, entry2(...signed('first'), leaf))
    ).json<Entry2>();
    assert.deepEqual([logIndex, inclusionProof.logIndex, inclusionProof.hashes], ['0', '0', []]);
  } finally {
    await fresh.close();
  }
});
