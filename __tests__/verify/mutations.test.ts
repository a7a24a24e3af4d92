// Every field of every kind of bundle, mutated in every small way: refused, except the exceptions in mutations.ts.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { serializeBundle } from '../../src/bundle/bundle.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { parseTrustedRoot } from '../../src/trust/trusted-root.ts';
import { createVerifier, type Verify } from '../../src/verify/verifier.ts';
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
let verify: Verify;
let identity: Parameters<Verify>[2];
let signing: Signing & { certificate: Buffer };
let stranger: Signing & { certificate: Buffer };

// With the bytes of the file OpenSSL verifies, which is faster.
const artifact = { digest: sha256(ARTIFACT), content: ARTIFACT };
const OTHER = Buffer.from('another file\n');

before(async () => {
  sandbox = await startSandbox({ timestampFractionDigits: 3, publishMs: 2 });
  verify = createVerifier(parseTrustedRoot(sandbox.trustedRoot, 'sandbox'));
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
    const { refused, made, possible } = assertHoldsOnlyAsItIs(good, donors, (json) =>
      verify(parse(json), artifact, policy),
    );
    assert.ok(refused > 400, `${refused} refused`);
    assert.deepEqual([...made].sort(), [...possible].sort(), 'an exception that is not needed');
  });
}
