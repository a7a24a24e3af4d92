// What the fuzzer reads: bundles and all that is in them, certificates, timestamps, statements, DER, trusted roots, tokens.
import assert from 'node:assert/strict';
import { type Bundle, parseBundle } from '../../src/bundle/bundle.ts';
import { parseDer } from '../../src/encoding/der.ts';
import { Failure } from '../../src/errors/failure.ts';
import { parseIdentityToken } from '../../src/identity/token/identity-token.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { parseTrustJson } from '../../src/trust/trust-json.ts';
import { parseTrustedRoot } from '../../src/trust/trusted-root.ts';
import { readSigningCertificate } from '../../src/verify/certificate.ts';
import { checkPredicate, parsePredicatePolicy } from '../../src/verify/statement/predicate-policy.ts';
import { checkSubject } from '../../src/verify/statement/statement-subject.ts';
import { readTimestamp } from '../../src/verify/timestamp.ts';
import { toMaterial } from '../../src/verify/trust-material.ts';
import { createVerifier } from '../../src/verify/verifier.ts';
import { ARTIFACT, certify, IDENTITY, newKeys, sha256, signEnvelope, signFile } from '../support/evidence.ts';
import type { Target } from './fuzz.ts';

/** The targets, with real samples from a sandbox. */
export async function targetsOf(sandbox: Sandbox): Promise<Target[]> {
  const keys = newKeys();
  const certificate = await certify(sandbox, keys);
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'f', digest: { sha256: sha256(ARTIFACT).toString('hex') } }],
    predicateType: 'https://example.test/predicate',
    predicate: { list: [{ id: 'x' }], 'a/b': true },
  };
  const payload = Buffer.from(JSON.stringify(statement));
  const rules = 'list.0.id: **\n/a~1b: true # here';
  const bundles = [
    await signFile(sandbox, { keys, certificate }, { rekor: [1, 2] }),
    await signFile(sandbox, { keys, certificate }, { rekor: [2] }),
    await signEnvelope(sandbox, { keys, certificate }, payload),
  ];
  const samples = bundles.map((bundle) => Buffer.from(JSON.stringify(bundle)));
  const [{ messageSignature, verificationMaterial }] = bundles;
  const [{ signedTimestamp }] = verificationMaterial.timestampVerificationData.rfc3161Timestamps;
  const timestamp = Buffer.from(signedTimestamp, 'base64');
  const signature = Buffer.from(messageSignature.signature, 'base64');

  const root = parseTrustedRoot(sandbox.trustedRoot, 'sandbox');
  const verify = createVerifier(root);
  const material = toMaterial(root);
  const artifact = { digest: sha256(ARTIFACT), content: ARTIFACT };
  const policy = { identity: IDENTITY, issuer: sandbox.urls.issuer };
  const token = Buffer.from(await sandbox.mintToken());
  const now = new Date();
  return [
    {
      name: 'bundle',
      samples,
      read: (input) => {
        const signer = verify(parseBundle(input), artifact, policy);
        // A bundle that still verifies has the same certificate.
        assert.deepEqual(signer.certificate?.der, certificate);
      },
    },
    { name: 'certificate', samples: [certificate], read: readSigningCertificate },
    {
      name: 'timestamp',
      samples: [timestamp],
      read: (input) => readTimestamp(input, signature, material),
    },
    { name: 'statement', samples: [payload], read: (input) => checkSubject(input, artifact) },
    {
      name: 'predicate policy',
      samples: [Buffer.from(rules)],
      read: (input) => checkPredicate(parsePredicatePolicy(input.toString('latin1')), enveloped(payload)),
    },
    {
      name: 'predicate',
      samples: [payload],
      read: (input) => checkPredicate(parsePredicatePolicy(rules), enveloped(input)),
    },
    { name: 'DER', samples: [certificate, timestamp], read: (input) => orFailure(() => parseDer(input)) },
    {
      name: 'trusted root',
      samples: [Buffer.from(JSON.stringify(sandbox.trustedRoot))],
      read: (input) => parseTrustedRoot(parseTrustJson(input, 'root'), 'root'),
    },
    {
      name: 'token',
      samples: [token],
      read: (input) => parseIdentityToken(input.toString('latin1'), { now }),
    },
  ];
}

/** The part of a bundle that a statement is read from. */
const enveloped = (payload: Buffer): Pick<Bundle, 'content'> => ({
  content: { $case: 'dsseEnvelope', dsseEnvelope: { payload, payloadType: '', signatures: [] } },
});

/** parseDer throws a plain Error, which its callers put into their messages; anything else is a defect. */
function orFailure(parse: () => unknown): void {
  try {
    parse();
  } catch (error) {
    if ((error as Error).constructor !== Error) throw error;
    throw new Failure('bundle-malformed', 'no DER', { cause: error });
  }
}
