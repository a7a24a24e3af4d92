// Bundles from the sandbox in an independent verifier: the honest ones verify, and each lie is where its name says.
import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import type { FaultyService, Lie } from '../../src/sandbox/faults.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { certify, newKeys, post, signArtifact, timestampQuery } from '../support/signing-client.ts';

/** Only for the verifier used here, which reads it as a pattern. */
const IDENTITY = 'https://github.com/octo/demo/.github/workflows/release.yml@refs/heads/main';

// One sandbox for all: the lie of its services is set before each signature.
let told: Readonly<{ service: FaultyService; lie: Lie }> | undefined;
const when = (service: FaultyService) => () => (told?.service === service ? { lie: told.lie } : undefined);
const faults = { fulcio: when('fulcio'), rekor: when('rekor'), timestamp: when('timestamp') };
const sandbox = await startSandbox({ faults, publishMs: 1 });
after(() => sandbox.close());

function tell(service: FaultyService, lie: Lie): void {
  told = { service, lie };
}
beforeEach(() => {
  told = undefined;
});

let signed = 0;
/** Signs an artifact that is new to the logs. */
const signNext = (rekor: 1 | 2, by: Sandbox = sandbox) =>
  signArtifact(by, Buffer.from(`artifact ${++signed}`), rekor);

/** Verifies a bundle with the artifact that was signed last. */
function verifyBundle(bundle: object, by: Sandbox = sandbox): void {
  const verifier = new Verifier(toTrustMaterial(TrustedRoot.fromJSON(by.trustedRoot)));
  const policy = { subjectAlternativeName: IDENTITY, extensions: { issuer: by.urls.issuer } };
  verifier.verify(toSignedEntity(bundleFromJSON(bundle), Buffer.from(`artifact ${signed}`)), policy);
}

for (const rekor of [1, 2] as const) {
  test(`an honest bundle with Rekor v${rekor} verifies`, async () => verifyBundle(await signNext(rekor)));
  test(`an honest bundle with log index 0 and milliseconds verifies, Rekor v${rekor}`, async () => {
    const other = await startSandbox({ primed: false, timestampFractionDigits: 3 });
    try {
      verifyBundle(await signNext(rekor, other), other);
    } finally {
      await other.close();
    }
  });
}

const detected: readonly (readonly [FaultyService, Lie, RegExp, (1 | 2)?])[] = [
  ['fulcio', 'certificate-other-identity', /certificate identity error/],
  ['fulcio', 'certificate-other-issuer', /expected issuer/],
  ['fulcio', 'certificate-no-identity', /certificate identity error/],
  ['fulcio', 'certificate-expired', /certificate chain/],
  ['fulcio', 'certificate-foreign-chain', /certificate chain/],
  ['fulcio', 'sct-unknown-log', /SCT verification failed/],
  ['fulcio', 'sct-flipped', /SCT verification failed/],
  ['fulcio', 'sct-missing', /expected 1 SCTs, got 0/],
  ['rekor', 'log-wrong-index', /invalid index/],
  ['rekor', 'log-wrong-key', /checkpoint signature|inclusion promise/],
  ['rekor', 'log-checkpoint-signature', /invalid checkpoint signature/],
  ['rekor', 'log-other-body', /digest mismatch/],
  ['rekor', 'log-other-entry', /signature mismatch/],
  ['rekor', 'log-no-proof', /invalid bundle/],
  ['rekor', 'log-wrong-proof', /calculated root hash/],
  ['rekor', 'log-promise-flipped', /inclusion promise could not be verified/, 1],
  ['rekor', 'log-time-outside-certificate', /certificate chain/, 1],
  ['timestamp', 'timestamp-other-hash', /timestamp could not be verified/],
  ['timestamp', 'timestamp-foreign', /timestamp could not be verified/],
  ['timestamp', 'timestamp-authority-expired', /timestamp could not be verified/],
  ['timestamp', 'timestamp-outside-certificate', /certificate chain/],
  ['timestamp', 'timestamp-flipped', /timestamp could not be verified/],
];

for (const [service, lie, reason, only] of detected)
  for (const rekor of only === undefined ? ([1, 2] as const) : [only])
    test(`${lie}, Rekor v${rekor}`, async () => {
      tell(service, lie);
      const bundle = await signNext(rekor);
      assert.throws(() => verifyBundle(bundle), reason);
    });

// These checks are not made by that verifier.
test('lies about the checkpoint: another origin with a good signature, and another root next to it', async () => {
  const read = async (lie: Lie) => {
    tell('rekor', lie);
    const proof = (await signNext(2)).verificationMaterial.tlogEntries[0]?.inclusionProof;
    assert.ok(proof);
    const [origin, , root] = proof.checkpoint.envelope.split('\n');
    return { origin, same: root === proof.rootHash };
  };
  assert.deepEqual(await read('log-checkpoint-origin'), { origin: 'log.example.test', same: true });
  assert.deepEqual(await read('log-root-mismatch'), { origin: '127.0.0.1', same: false });
});

test('lies about the certificate: another key, and the leaf twice', async () => {
  const keys = newKeys();
  tell('fulcio', 'certificate-other-key');
  const [other] = await certify(sandbox, keys);
  assert.ok(other && !other.publicKey.equals(keys.publicKey));
  tell('fulcio', 'certificate-twice');
  const [first, second, ...above] = await certify(sandbox, keys);
  assert.ok(first?.publicKey.equals(keys.publicKey) && second?.raw.equals(first.raw) && above.length === 2);
});

test('a timestamp has the requested nonce, or another one for a lie', async () => {
  const nonce = Buffer.from('1122334455667788', 'hex');
  const ask = async (): Promise<Buffer> => {
    const answer = await post(
      `${sandbox.urls.timestamp}/api/v1/timestamp`,
      timestampQuery(Buffer.from('x'), nonce),
    );
    assert.equal(answer.headers.get('content-type'), 'application/timestamp-reply');
    return answer.content;
  };
  assert.ok((await ask()).includes(nonce));
  tell('timestamp', 'timestamp-wrong-nonce');
  assert.ok(!(await ask()).includes(nonce));
});
