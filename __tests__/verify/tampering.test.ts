// Each part of a bundle, changed or exchanged: refused, with the code and the message of the check that finds it.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { FailureCode } from '../../src/errors/failure.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { parseTrustedRoot } from '../../src/trust/trusted-root.ts';
import { createVerifier, type Verify } from '../../src/verify/verifier.ts';
import {
  ARTIFACT,
  type BundleJson,
  certify,
  failing,
  IDENTITY,
  newKeys,
  overlapping,
  parse,
  type Signing,
  sha256,
  signFile,
  stamp,
} from '../support/evidence.ts';
import { flips, UNSIGNED } from './places.ts';

let sandbox: Sandbox;
let verify: Verify;
let signing: Signing & { certificate: Buffer };
let policy: { identity: string; issuer: string };

const artifact = { digest: sha256(ARTIFACT) };
/** With the bytes of the file OpenSSL verifies, which is faster. */
const fast = { ...artifact, content: ARTIFACT };

before(async () => {
  sandbox = await startSandbox({ timestampFractionDigits: 3, publishMs: 2 });
  verify = createVerifier(parseTrustedRoot(sandbox.trustedRoot, 'sandbox'));
  policy = { identity: IDENTITY, issuer: sandbox.urls.issuer };
  const keys = newKeys();
  signing = { keys, certificate: await certify(sandbox, keys) };
});
after(() => sandbox.close());

const flip = (base64: string, index = -1): string => {
  const bytes = Buffer.from(base64, 'base64');
  const at = index < 0 ? bytes.length + index : index;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes.toString('base64');
};

describe('tampering', () => {
  let bundle: BundleJson;
  /** Another bundle of the same signer over another file, and one of another signer over the same file. */
  let otherFile: BundleJson;
  let otherSigner: BundleJson;

  before(async () => {
    const keys = newKeys();
    [bundle, otherFile, otherSigner] = await Promise.all([
      signFile(sandbox, signing, { rekor: [1, 2] }),
      signFile(sandbox, signing, { rekor: [1, 2], artifact: Buffer.from('another file\n') }),
      signFile(sandbox, { keys, certificate: await certify(sandbox, keys) }, { rekor: [1, 2] }),
    ]);
  });

  const material = (json: BundleJson) => json.verificationMaterial;
  const entry = (json: BundleJson, index: 0 | 1) => material(json).tlogEntries[index];

  const tampers: readonly (readonly [string, (json: BundleJson) => void, FailureCode, RegExp])[] = [
    [
      'the digest',
      (json) => {
        json.messageSignature.messageDigest = otherFile.messageSignature.messageDigest;
      },
      'signature-invalid',
      /another file/,
    ],
    [
      'the signature',
      (json) => {
        json.messageSignature.signature = flip(json.messageSignature.signature);
      },
      'signature-invalid',
      /not valid for this file/,
    ],
    [
      'the signature, by that of another file',
      (json) => {
        json.messageSignature.signature = otherFile.messageSignature.signature;
      },
      'signature-invalid',
      /not valid for this file/,
    ],
    [
      'the certificate',
      (json) => {
        material(json).certificate = material(otherSigner).certificate;
      },
      'signature-invalid',
      /not valid for this file/,
    ],
    [
      'the signature of the certificate',
      (json) => {
        material(json).certificate.rawBytes = flip(material(json).certificate.rawBytes);
      },
      'log-entry-invalid',
      /different certificate/,
    ],
    [
      'certificate and signature, by those of another signer',
      (json) => {
        material(json).certificate = material(otherSigner).certificate;
        json.messageSignature = otherSigner.messageSignature;
      },
      'log-entry-invalid',
      /different certificate/,
    ],
    [
      'the entry of Rekor v2, by that of another file',
      (json) => {
        material(json).tlogEntries[1] = entry(otherFile, 1);
      },
      'log-entry-invalid',
      /signature mismatch/,
    ],
    [
      'the body of an entry',
      (json) => {
        entry(json, 1).canonicalizedBody = entry(otherFile, 1).canonicalizedBody;
      },
      'log-entry-invalid',
      /root hash/,
    ],
    [
      'the body of an entry, to no JSON',
      (json) => {
        entry(json, 1).canonicalizedBody = 'AAAA';
      },
      'log-entry-invalid',
      /not JSON/,
    ],
    [
      'the body of an entry, to JSON that would take a minute',
      (json) => {
        entry(json, 1).canonicalizedBody = Buffer.alloc(8_000_000, '[').toString('base64');
      },
      'log-entry-invalid',
      /nested more than 1000 deep/,
    ],
    [
      'the body of an entry, to one that says two things',
      (json) => {
        const body = Buffer.from(entry(json, 1).canonicalizedBody, 'base64').toString();
        entry(json, 1).canonicalizedBody = Buffer.from(`{"kind":"dsse",${body.slice(1)}`).toString('base64');
      },
      'log-entry-invalid',
      /same name twice/,
    ],
    [
      'the promise',
      (json) => {
        entry(json, 0).inclusionPromise = entry(otherFile, 0).inclusionPromise;
      },
      'log-entry-invalid',
      /inclusion promise/,
    ],
    [
      'the time of the promise',
      (json) => {
        entry(json, 0).integratedTime = String(Number(entry(json, 0).integratedTime) + 1);
      },
      'log-entry-invalid',
      /inclusion promise/,
    ],
    [
      'the index of the promise',
      (json) => {
        entry(json, 0).logIndex = String(Number(entry(json, 0).logIndex) + 1);
      },
      'log-entry-invalid',
      /inclusion promise/,
    ],
    [
      'the index that no promise covers',
      (json) => {
        entry(json, 1).logIndex = '4711';
      },
      'log-entry-invalid',
      /different indexes/,
    ],
    [
      'a hash of the proof',
      (json) => {
        const { hashes } = entry(json, 1).inclusionProof;
        hashes[0] = flip(hashes[0]);
      },
      'log-entry-invalid',
      /root hash/,
    ],
    [
      'the number of hashes',
      (json) => {
        entry(json, 1).inclusionProof.hashes.push(entry(json, 1).inclusionProof.rootHash);
      },
      'log-entry-invalid',
      /hash count/,
    ],
    [
      'the size of the tree',
      (json) => {
        entry(json, 1).inclusionProof.treeSize = '1000000';
      },
      'log-entry-invalid',
      /different tree/,
    ],
    [
      'the root of the checkpoint, and of the proof with it',
      (json) => {
        const { inclusionProof: proof } = entry(json, 1);
        const forged = flip(proof.rootHash);
        proof.checkpoint.envelope = proof.checkpoint.envelope.replace(proof.rootHash, forged);
        proof.rootHash = forged;
      },
      'log-entry-invalid',
      /checkpoint signature .*is not valid/,
    ],
    [
      'the checkpoint, by a line that is not a signature',
      (json) => {
        entry(json, 1).inclusionProof.checkpoint.envelope += 'no signature\n';
      },
      'log-entry-invalid',
      /signatures of the checkpoint cannot be read/,
    ],
    [
      'the checkpoint, by its last line feed',
      (json) => {
        const { checkpoint } = entry(json, 1).inclusionProof;
        checkpoint.envelope = checkpoint.envelope.slice(0, -1);
      },
      'log-entry-invalid',
      /signatures of the checkpoint cannot be read/,
    ],
    [
      'the checkpoint, by base64 that decodes to the same and is another text',
      (json) => {
        const { checkpoint } = entry(json, 1).inclusionProof;
        checkpoint.envelope = checkpoint.envelope.replace(/\n$/, '====\n');
      },
      'log-entry-invalid',
      /signatures of the checkpoint cannot be read/,
    ],
    [
      'the checkpoint, by thousands of signatures',
      (json) => {
        const { checkpoint } = entry(json, 1).inclusionProof;
        const [line = ''] = /\u2014.*\n$/.exec(checkpoint.envelope) ?? [];
        const [note] = checkpoint.envelope.split('\u2014');
        checkpoint.envelope = note + line.replace(/(?<=.{30}).{4}/u, 'AAAA').repeat(100_000);
      },
      'log-entry-invalid',
      /more than 100 lines/,
    ],
    [
      'the log that an entry names',
      (json) => {
        entry(json, 1).logId = entry(json, 0).logId;
      },
      'log-entry-invalid',
      /with the key [0-9a-f]{8}, but the log's key is [0-9a-f]{8}/,
    ],
    [
      'the kind of an entry, to one that Rekor v2 had once',
      (json) => {
        entry(json, 1).kindVersion = { kind: 'dsse', version: '0.0.2' };
      },
      'log-entry-invalid',
      /has an unknown kind or version/,
    ],
    [
      'the kind of an entry',
      (json) => {
        entry(json, 1).kindVersion = { kind: 'rpm', version: '0.0.1' };
      },
      'log-entry-invalid',
      /kind or version/,
    ],
    [
      'the kind of an entry, to a known one',
      (json) => {
        entry(json, 0).kindVersion = { kind: 'dsse', version: '0.0.1' };
      },
      'log-entry-invalid',
      /for a different certificate|kind/,
    ],
    [
      'the version of an entry, to a known one',
      (json) => {
        entry(json, 0).kindVersion = { kind: 'hashedrekord', version: '0.0.2' };
      },
      'log-entry-invalid',
      /for a different certificate|kind/,
    ],
    [
      'the number of entries, by a copy',
      (json) => {
        material(json).tlogEntries.push(entry(json, 1));
      },
      'log-entry-invalid',
      /same log entry twice/,
    ],
    [
      'the number of entries, to 0',
      (json) => {
        material(json).tlogEntries = [];
      },
      'log-entry-invalid',
      /too few log entries/,
    ],
    [
      'the timestamp, by that of another signature',
      (json) => {
        material(json).timestampVerificationData = material(otherFile).timestampVerificationData;
      },
      'timestamp-invalid',
      /for a different signature/,
    ],
    [
      'the timestamp, to garbage',
      (json) => {
        material(json).timestampVerificationData.rfc3161Timestamps[0].signedTimestamp = 'AAAA';
      },
      'timestamp-invalid',
      /cannot be read/,
    ],
    [
      'the timestamp, to one that was not granted',
      (json) => {
        const [stamp] = material(json).timestampVerificationData.rfc3161Timestamps;
        const der = Buffer.from(stamp.signedTimestamp, 'base64');
        der.writeUInt8(2, der.indexOf(Buffer.of(2, 1, 0)) + 2);
        stamp.signedTimestamp = der.toString('base64');
      },
      'timestamp-invalid',
      /did not grant/,
    ],
    [
      'the number of timestamps, by a copy',
      (json) => {
        const { rfc3161Timestamps: timestamps } = material(json).timestampVerificationData;
        timestamps.push(timestamps[0]);
      },
      'timestamp-invalid',
      /two timestamps of the same authority/,
    ],
  ];
  for (const [what, tamper, code, message] of tampers) {
    it(`is noticed: ${what}`, () => {
      const json = structuredClone(bundle);
      tamper(json);
      assert.notDeepEqual(json, bundle);
      assert.throws(() => verify(parse(json), artifact, policy), failing(code, message));
      verify(parse(bundle), artifact, policy);
    });
  }

  it('is noticed: the file', () => {
    const other = { digest: sha256(Buffer.from('another file\n')) };
    assert.throws(() => verify(parse(bundle), other, policy), failing('signature-invalid', /another file/));
  });

  it('is noticed in every byte of the certificate', () => {
    for (const changed of flips(signing.certificate)) {
      const json = structuredClone(bundle);
      material(json).certificate.rawBytes = changed.bytes.toString('base64');
      assert.throws(() => verify(parse(json), fast, policy), { name: 'Failure' }, changed.place);
    }
  });

  it('is noticed: a timestamp that brings its own authority', async () => {
    const stamped = async (by: Sandbox) => {
      const json = structuredClone(bundle);
      const signature = Buffer.from(json.messageSignature.signature, 'base64');
      material(json).timestampVerificationData.rfc3161Timestamps = [await stamp(by, signature, true)];
      return parse(json);
    };
    verify(await stamped(sandbox), artifact, policy);
    const foreign = await startSandbox();
    try {
      const untrusted = await stamped(foreign);
      const refusal = failing('timestamp-invalid', /does not name/);
      assert.throws(() => verify(untrusted, artifact, policy), refusal);
    } finally {
      await foreign.close();
    }
  });

  it('is noticed in every byte of the timestamp that has a meaning', async () => {
    const signature = Buffer.from(bundle.messageSignature.signature, 'base64');
    const { signedTimestamp } = await stamp(sandbox, signature, true);
    const open = new Set<string>();
    for (const { bytes, place } of flips(Buffer.from(signedTimestamp, 'base64'))) {
      const json = structuredClone(bundle);
      material(json).timestampVerificationData.rfc3161Timestamps[0].signedTimestamp =
        bytes.toString('base64');
      try {
        verify(parse(json), fast, policy);
      } catch (error) {
        assert.equal((error as { code?: unknown }).code, 'timestamp-invalid', `${place}: ${error}`);
        continue;
      }
      const exception = UNSIGNED.find(([where]) => where.test(place));
      assert.ok(exception !== undefined, `${place}: accepted`);
      open.add(exception[1]);
    }
    assert.equal(open.size, UNSIGNED.length, `an exception that is not needed: ${[...open]}`);
  });

  it('is noticed at once where a naive reader would never end', () => {
    const endless = overlapping(31).toString('base64');
    const [certificate, timestamp] = [structuredClone(bundle), structuredClone(bundle)];
    material(certificate).certificate.rawBytes = endless;
    material(timestamp).timestampVerificationData.rfc3161Timestamps[0].signedTimestamp = endless;
    assert.throws(() => verify(parse(certificate), artifact, policy), failing('certificate-invalid'));
    assert.throws(() => verify(parse(timestamp), artifact, policy), failing('timestamp-invalid'));
  });
});
