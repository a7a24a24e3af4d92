// The cases of the official conformance suite (sigstore-conformance, 70 bundles): each is rebuilt here by a test of ours,
// with keys of our own. e2e/conformance.ts runs the bundles of the suite itself.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';

const [VERIFY, TAMPERING, CERTIFICATE, CHECKPOINTS, TRUST, MUTATIONS, ADVISORIES, BUNDLE, ROOT] = [
  'verify/verifier.test.ts',
  'verify/tampering.test.ts',
  'verify/certificate.test.ts',
  'verify/checkpoints.test.ts',
  'verify/trust-material.test.ts',
  'verify/mutations.test.ts',
  'repository/advisories.test.ts',
  'bundle/bundle.test.ts',
  'trust/trusted-root.test.ts',
];
const ATTESTED = 'an attestation on Rekor v';
const ENTRY = 'CVE-2026-22703, GHSA-whqx-f9j3-ch6m: a real log entry of something else is not evidence';
const AUTHORITY = 'must have the log, the authority and the timestamp authority';

/** A case of the suite, the file of tests, and the title, or a row of a table, of the test that rebuilds it. */
const CASES: readonly (readonly [name: string, file: string, title: string])[] = [
  ['bundle-empty-certificate-chain_fail', BUNDLE, 'an empty chain'],
  ['bundle-from-wrong-instance_fail', ADVISORIES, 'CVE-2023-47122'],
  ['bundle-invalid-base64-signature_fail', BUNDLE, 'garbage in base64'],
  ['bundle-malformed-json_fail', BUNDLE, 'truncated JSON'],
  ['bundle-negative-log-index_fail', BUNDLE, "'-1'"],
  ['bundle-unknown-version_fail', BUNDLE, 'an unknown mediaType'],
  ['bundle-with-root-cert_fail', VERIFY, 'verifies as v0.2 with a chain of one'],
  [
    'bundle-with-sct-with-extensions',
    CERTIFICATE,
    'is valid with a certificate timestamp that has extensions',
  ],
  ['checkpoint-bad-keyhint_fail', CHECKPOINTS, 'the hint of the key'],
  ['checkpoint-wrong-roothash_fail', TAMPERING, 'the root of the checkpoint, and of the proof with it'],
  ['dsse-invalid-sig_fail', VERIFY, 'is refused with a payload that is not a statement, or that was changed'],
  ['dsse-mismatch-envelope_fail', MUTATIONS, `${ATTESTED}1`],
  ['dsse-mismatch-sig_fail', MUTATIONS, `${ATTESTED}1`],
  ['happy-path-intoto-in-dsse-v3', VERIFY, 'verifies for a file among its subjects with Rekor v'],
  ['happy-path-v0.1', BUNDLE, 'reads v0.1 with only a promise, and v0.2 with a chain'],
  ['happy-path-v0.2', VERIFY, 'verifies as v0.2 with a chain of one'],
  ['happy-path-v0.3', VERIFY, 'verifies with Rekor v'],
  ['happy-path-v0.3-new-mediaType', VERIFY, 'verifies with Rekor v'],
  ['inclusion-proof-corrupted-hash_fail', TAMPERING, 'a hash of the proof'],
  ['incorrect-public-key_fail', ADVISORIES, ENTRY],
  ['integrated-time-in-future_fail', VERIFY, 'log-time-outside-certificate'],
  [
    'intoto-expired-certificate_fail',
    CERTIFICATE,
    'is refused before the leaf is valid, and once it has expired',
  ],
  ['intoto-log-entry-mismatch_fail', VERIFY, 'logs that lie about an attestation'],
  ['intoto-missing-inclusion-proof_fail', BUNDLE, 'v0.3 without a proof'],
  ['intoto-set-outside-signing-cert-validity_fail', VERIFY, 'log-time-outside-certificate'],
  ['intoto-tsa-timestamp-outside-cert-validity_fail', VERIFY, 'timestamp-outside-certificate'],
  ['intoto-with-custom-trust-root', VERIFY, 'verifies for a file among its subjects with Rekor v'],
  ['invalid-checkpoint-signature_fail', VERIFY, 'log-checkpoint-signature'],
  ['invalid-ct-key_fail', TRUST, AUTHORITY],
  ['invalid-inclusion-proof_fail', CHECKPOINTS, 'a proof is refused with the checkpoint of another time'],
  ['managed-key-and-trusted-root', VERIFY, 'verifies its bundles, and no others'],
  ['managed-key-happy-path', VERIFY, 'verifies its bundles, and no others'],
  ['managed-key-no-key_fail', VERIFY, 'verifies its bundles, and no others'],
  ['managed-key-wrong-key_fail', VERIFY, 'verifies its bundles, and no others'],
  ['message-digest-mismatch_fail', TAMPERING, 'the digest'],
  ['rekor2-checkpoint-cosigned', CHECKPOINTS, 'with a cosignature'],
  ['rekor2-checkpoint-missing-log-signature_fail', CHECKPOINTS, 'the signature of the log'],
  ['rekor2-checkpoint-missing-origin_fail', CHECKPOINTS, 'its origin'],
  ['rekor2-checkpoint-missing-root-hash_fail', CHECKPOINTS, 'its root hash'],
  ['rekor2-checkpoint-missing-size_fail', CHECKPOINTS, 'its size'],
  ['rekor2-checkpoint-multiple-cosigs', CHECKPOINTS, 'with many cosignatures'],
  ['rekor2-checkpoint-no-matching-signature_fail', CHECKPOINTS, 'the name of the log on its signature'],
  ['rekor2-checkpoint-origin-not-first', CHECKPOINTS, 'with a cosignature first'],
  ['rekor2-checkpoint-two-sigs-cosigned', CHECKPOINTS, 'with that one first, and a cosignature'],
  ['rekor2-checkpoint-two-sigs-from-origin', CHECKPOINTS, 'with another signature in the name of the log'],
  ['rekor2-dsse-happy-path', VERIFY, 'verifies for a file among its subjects with Rekor v'],
  [
    'rekor2-dsse-invalid-sig_fail',
    VERIFY,
    'is refused with a payload that is not a statement, or that was changed',
  ],
  ['rekor2-dsse-mismatch-envelope_fail', MUTATIONS, `${ATTESTED}2`],
  ['rekor2-dsse-mismatch-sig_fail', MUTATIONS, `${ATTESTED}2`],
  ['rekor2-happy-path', VERIFY, 'verifies with Rekor v'],
  ['rekor2-no-inclusion-proof_fail', BUNDLE, 'v0.3 without a proof'],
  ['rekor2-no-timestamp_fail', MUTATIONS, 'a message signature on Rekor v2'],
  ['rekor2-timestamp-outside-trust-root-tsa-validity_fail', TRUST, 'limits the time of each key'],
  ['rekor2-timestamp-outside-tsa-cert-validity_fail', VERIFY, 'timestamp-authority-expired'],
  ['rekor2-timestamp-payload-mismatch_fail', TAMPERING, 'the timestamp, by that of another signature'],
  [
    'rekor2-timestamp-untrusted-tsa-with-embedded-cert_fail',
    TAMPERING,
    'is noticed: a timestamp that brings its own',
  ],
  ['rekor2-timestamp-untrusted-tsa-without-embedded-cert_fail', VERIFY, 'timestamp-foreign'],
  ['rekor2-timestamp-with-embedded-cert', TAMPERING, 'is noticed: a timestamp that brings its own'],
  [
    'rekor2-timestamp-with-expired-cert-chain',
    CERTIFICATE,
    'is checked at its own time, not at the current time',
  ],
  ['rekor2-timestamp-with-incorrect-time_fail', VERIFY, 'timestamp-outside-certificate'],
  ['rekor2-timestamp-without-embedded-cert', VERIFY, 'verifies with Rekor v'],
  ['set-invalid-signature_fail', VERIFY, 'log-promise-flipped'],
  ['signature-mismatch_fail', TAMPERING, 'the signature, by that of another file'],
  ['trust-root-tlog-missing-validity-start_fail', ROOT, 'publicKey.validFor.start'],
  ['trust-root-tlog-validity-end-inclusive', TRUST, 'includes both ends of the time of a key'],
  ['trust-root-tsa-validity-end-inclusive', TRUST, 'includes both ends of the time of timestamp authorities'],
  ['wrong-hashedrekord-artifact_fail', ADVISORIES, ENTRY],
  ['wrong-hashedrekord-cert-and-sig_fail', ADVISORIES, ENTRY],
  ['wrong-hashedrekord-entry_fail', ADVISORIES, ENTRY],
  ['wrong-material_fail', TAMPERING, 'is noticed: the file'],
];

test('each of the 70 cases has its test', () => {
  assert.equal(new Set(CASES.map(([name]) => name)).size, 70);
  const texts = new Map<string, string>();
  for (const [name, file, title] of CASES) {
    const text = texts.get(file) ?? readFileSync(join(import.meta.dirname, '..', file), 'utf8');
    texts.set(file, text);
    assert.ok(text.includes(title), `${name}: ${file} has no test "${title}"`);
  }
});
