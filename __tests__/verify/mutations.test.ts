// Every field of every kind of bundle, mutated in every small way: refused, except the exceptions in mutations.ts.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { TrustedRoot } from '@sigstore/protobuf-specs';
import { serializeBundle } from '../../src/bundle/bundle.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { parseTrustedRoot } from '../../src/trust/trusted-root.ts';
import { createVerifier, type VerifiedSigner, type Verify } from '../../src/verify/verifier.ts';
import {
  ARTIFACT,
  type BundleJson,
  certify,
  IDENTITY,
  newKeys,
  parse,
  type Signing,
  sha256,
  signEnvelope,
  signFile,
} from '../support/evidence.ts';
import { assertHoldsOnlyAsItIs } from './mutations.ts';

let sandbox: Sandbox;
let root: TrustedRoot;
let verify: Verify;
let identity: Parameters<Verify>[2];
let signing: Signing & { certificate: Buffer };
let stranger: Signing & { certificate: Buffer };

// With the bytes of the file OpenSSL verifies, which is faster.
const artifact = { digest: sha256(ARTIFACT), content: ARTIFACT };
const OTHER = Buffer.from('another file\n');

before(async () => {
  sandbox = await startSandbox({ timestampFractionDigits: 3, publishMs: 2 });
  root = parseTrustedRoot(sandbox.trustedRoot, 'sandbox');
  verify = createVerifier(root);
  identity = { identity: IDENTITY, issuer: sandbox.urls.issuer };
  const [keys, others] = [newKeys(), newKeys()];
  signing = { keys, certificate: await certify(sandbox, keys) };
  stranger = { keys: others, certificate: await certify(sandbox, others) };
  // No proof is empty then, so that there are hashes to break.
  await signFile(sandbox, stranger, { rekor: [1, 2], artifact: Buffer.from('first\n') });
});
after(() => sandbox.close());

type Make = (signer: Signing, file: Buffer) => Promise<BundleJson>;

const statement = (file: Buffer) =>
  Buffer.from(
    JSON.stringify({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'f', digest: { sha256: sha256(file).toString('hex') } }],
      predicateType: 'https://example.test/predicate',
      predicate: {},
    }),
  );

const on =
  (...rekor: (1 | 2)[]): Make =>
  (signer, file) =>
    signFile(sandbox, signer, { rekor, artifact: file });
const managed =
  (version: 1 | 2): Make =>
  ({ keys }, file) =>
    on(version)({ keys }, file);

const KINDS: Readonly<Record<string, Make>> = {
  'a message signature on Rekor v1': on(1),
  'a message signature on Rekor v2': on(2),
  'a message signature on both': on(1, 2),
  'an attestation on Rekor v1': (signer, file) =>
    signEnvelope(sandbox, signer, statement(file), { rekor: [1] }),
  'an attestation on Rekor v2': (signer, file) => signEnvelope(sandbox, signer, statement(file)),
  'a message signature by a managed key on Rekor v1': managed(1),
  'a message signature by a managed key on Rekor v2': managed(2),
};

/** A bundle as it is written to a file: without the defaults that a log's answer spells out. */
const fileOf = (json: BundleJson): BundleJson => JSON.parse(serializeBundle(parse(json)).toString());

/** The outcome of a verification as values that can be compared, and as it was. */
function outcomeOf(work: () => VerifiedSigner) {
  try {
    const signer = work();
    return { facts: { at: signer.signedAt, der: signer.certificate?.der }, value: () => signer };
  } catch (error) {
    return {
      facts: { error: String(error) },
      value: () => {
        throw error;
      },
    };
  }
}

for (const [name, make] of Object.entries(KINDS)) {
  it(`${name} is valid only unchanged`, async () => {
    const written = async (signer: Signing, file: Buffer) => fileOf(await make(signer, file));
    const good = await written(signing, ARTIFACT);
    const policy = 'publicKey' in good.verificationMaterial ? { key: signing.keys.publicKey } : identity;
    const donors = {
      'a second signature': await written(signing, ARTIFACT),
      'one of another file': await written(signing, OTHER),
      'one of another signer': await written(stranger, ARTIFACT),
      'one on both logs': fileOf(await on(1, 2)(signing, ARTIFACT)),
      'an attestation': fileOf(await signEnvelope(sandbox, signing, statement(ARTIFACT))),
    };
    // What the donors prove is known to the verifier, so that a mutation could profit from it.
    for (const [donor, of] of [
      ['a second signature', artifact],
      ['one of another file', { digest: sha256(OTHER), content: OTHER }],
      ['one on both logs', artifact],
      ['an attestation', artifact],
    ] as const)
      verify(parse(donors[donor]), of, 'publicKey' in donors[donor].verificationMaterial ? policy : identity);
    const { refused, made, possible } = assertHoldsOnlyAsItIs(good, donors, (json) => {
      const judge = (by: Verify) => outcomeOf(() => by(parse(json), artifact, policy));
      const [first, shared] = [judge(createVerifier(root)), judge(verify)];
      assert.deepEqual(shared.facts, first.facts, 'a verifier that has seen other bundles says the same');
      return shared.value();
    });
    verify(parse(good), artifact, policy);
    assert.ok(refused > 400, `${refused} refused`);
    assert.deepEqual([...made].sort(), [...possible].sort(), 'an exception that is not needed');
  });
}
