// What the trusted root decides: whose keys count, when, and how often.
import assert from 'node:assert/strict';
import { sign } from 'node:crypto';
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
  parse,
  type Signing,
  sha256,
  signFile,
  stamp,
} from '../support/evidence.ts';

let sandbox: Sandbox;
let signing: Signing & { certificate: Buffer };
let policy: { identity: string; issuer: string };

const artifact = { digest: sha256(ARTIFACT) };

before(async () => {
  sandbox = await startSandbox({ timestampFractionDigits: 3, publishMs: 2 });
  policy = { identity: IDENTITY, issuer: sandbox.urls.issuer };
  const keys = newKeys();
  signing = { keys, certificate: await certify(sandbox, keys) };
});
after(() => sandbox.close());

/** The trusted root after a change. */
function trusting(change: (root: BundleJson) => void, thresholds = {}): Verify {
  const root: BundleJson = JSON.parse(JSON.stringify(sandbox.trustedRoot));
  change(root);
  return createVerifier(parseTrustedRoot(root, 'changed'), thresholds);
}

describe('the trusted root', () => {
  const hour = 3600_000;
  let bundle: BundleJson;
  before(async () => {
    bundle = await signFile(sandbox, signing, { rekor: [1, 2] });
  });
  const only = (index: 0 | 1) => {
    const json = structuredClone(bundle);
    json.verificationMaterial.tlogEntries = [json.verificationMaterial.tlogEntries[index]];
    return parse(json);
  };

  it('limits the time of each key', () => {
    const past = { start: '2020-01-01T00:00:00Z', end: new Date(Date.now() - hour).toISOString() };
    const future = { start: new Date(Date.now() + hour).toISOString() };
    for (const validFor of [past, future]) {
      const cases: readonly (readonly [(root: BundleJson) => void, 0 | 1, FailureCode])[] = [
        [(root) => Object.assign(root.tlogs[0].publicKey, { validFor }), 0, 'log-entry-invalid'],
        [(root) => Object.assign(root.tlogs[1].publicKey, { validFor }), 1, 'log-entry-invalid'],
        [(root) => Object.assign(root.ctlogs[0].publicKey, { validFor }), 1, 'sct-invalid'],
        [(root) => Object.assign(root.certificateAuthorities[0], { validFor }), 1, 'certificate-invalid'],
        [(root) => Object.assign(root.timestampAuthorities[0], { validFor }), 1, 'timestamp-invalid'],
      ];
      for (const [change, index, code] of cases) {
        assert.throws(() => trusting(change)(only(index), artifact, policy), failing(code));
      }
    }
  });

  it('includes both ends of the time of a key', () => {
    const promised = Number(bundle.verificationMaterial.tlogEntries[0].integratedTime) * 1000;
    const ending = (end: number) =>
      trusting((root) =>
        Object.assign(root.tlogs[0].publicKey.validFor, { end: new Date(end).toISOString() }),
      );
    ending(promised)(only(0), artifact, policy);
    assert.throws(
      () => ending(promised - 1)(only(0), artifact, policy),
      failing('log-entry-invalid', /at the time/),
    );
  });

  it('includes both ends of the time of timestamp authorities', () => {
    const { signedAt } = trusting(() => {})(only(1), artifact, policy);
    const bounded = (start: number, end: number) => () =>
      trusting((root) => {
        const [from, to] = [new Date(start), new Date(end)];
        root.timestampAuthorities[0].validFor = { start: from.toISOString(), end: to.toISOString() };
      })(only(1), artifact, policy);
    const at = Number(signedAt);
    bounded(at, at)();
    assert.throws(bounded(at + 1, at + 2), failing('timestamp-invalid', /at/));
    assert.throws(bounded(at - 2, at - 1), failing('timestamp-invalid', /at/));
  });

  it('must have the log, the authority and the timestamp authority', async () => {
    const other = await startSandbox();
    try {
      const foreign: BundleJson = other.trustedRoot;
      for (const [field, code] of [
        ['tlogs', 'log-entry-invalid'],
        ['ctlogs', 'sct-invalid'],
        ['certificateAuthorities', 'certificate-invalid'],
        ['timestampAuthorities', 'timestamp-invalid'],
      ] as const) {
        const check = trusting((root) => {
          root[field] = foreign[field];
        });
        assert.throws(() => check(only(1), artifact, policy), failing(code), field);
      }
    } finally {
      await other.close();
    }
  });

  it('may have another key ID for the checkpoints of a log', () => {
    const renamed = Buffer.alloc(32, 7).toString('base64');
    const json = structuredClone(bundle);
    const entry = json.verificationMaterial.tlogEntries[1];
    const checkpointKeyId = {
      keyId: Buffer.from(entry.logId.keyId, 'base64').subarray(0, 4).toString('base64'),
    };
    json.verificationMaterial.tlogEntries = [{ ...entry, logId: { keyId: renamed } }];
    const check = (more: object) =>
      trusting((root) => Object.assign(root.tlogs[1], { logId: { keyId: renamed }, ...more }));
    check({ checkpointKeyId })(parse(json), artifact, policy);
    const other = { keyId: Buffer.alloc(4, 7).toString('base64') };
    for (const more of [{}, { checkpointKeyId: other }])
      assert.throws(
        () => check(more)(parse(json), artifact, policy),
        failing('log-entry-invalid', /checkpoint/),
      );
    assert.throws(
      () => check({ checkpointKeyId: { keyId: 'AAAA' } }),
      failing('instance-invalid', /checkpointKeyId/),
    );
  });

  it('counts a checkpoint only if the key of its own log signed it, not that of a log with the same key ID', () => {
    const other = newKeys();
    const json = structuredClone(bundle);
    const entry = json.verificationMaterial.tlogEntries[1];
    const { checkpoint } = entry.inclusionProof;
    const [note, line] = checkpoint.envelope.split('\n\n');
    const [dash, name, text] = line.split(' ');
    const keyId = Buffer.from(text, 'base64').subarray(0, 4);
    const forged = Buffer.concat([keyId, sign('sha256', Buffer.from(`${note}\n`), other.privateKey)]);
    checkpoint.envelope = `${note}\n\n${dash} ${name} ${forged.toString('base64')}\n`;
    json.verificationMaterial.tlogEntries = [entry];
    const check = trusting((root) => {
      const rawBytes = other.publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
      root.tlogs.push({
        ...root.tlogs[1],
        baseUrl: 'https://other.example.test',
        publicKey: { ...root.tlogs[1].publicKey, rawBytes, keyDetails: 'PKIX_ECDSA_P256_SHA_256' },
        logId: { keyId: Buffer.alloc(32, 7).toString('base64') },
        checkpointKeyId: { keyId: keyId.toString('base64') },
      });
    });
    check(only(1), artifact, policy);
    assert.throws(
      () => check(parse(json), artifact, policy),
      failing('log-entry-invalid', /checkpoint .* is not valid/),
    );
  });

  it('counts several witnesses of one operator once', () => {
    const operated = (...operators: string[]) =>
      trusting(
        (root) => {
          root.tlogs.forEach((log: BundleJson, index: number) => {
            log.operator = operators[index];
          });
        },
        { tlogThreshold: 2 },
      );
    operated('a.example.test', 'b.example.test')(parse(bundle), artifact, policy);
    operated()(parse(bundle), artifact, policy);
    const one = operated('a.example.test', 'a.example.test');
    assert.throws(() => one(parse(bundle), artifact, policy), failing('log-entry-invalid', /1 independent/));
    assert.throws(
      () => operated()(only(1), artifact, policy),
      failing('log-entry-invalid', /too few log entries .*: 1, not 2/),
    );
  });

  it('counts several timestamps of one authority once', async () => {
    const check = (timestampThreshold: number) => trusting(() => {}, { timestampThreshold });
    const twice = await signFile(sandbox, signing, { rekor: [2] });
    const { signature } = twice.messageSignature;
    const again = await stamp(sandbox, Buffer.from(signature, 'base64'));
    twice.verificationMaterial.timestampVerificationData.rfc3161Timestamps.push(again);
    check(1)(parse(twice), artifact, policy);
    assert.throws(
      () => check(2)(parse(twice), artifact, policy),
      failing('timestamp-invalid', /1 independent/),
    );
    check(2)(only(0), artifact, policy);
  });

  it('refuses thresholds that would switch a check off', () => {
    for (const limit of [0, -1, 1.5, Number.NaN]) {
      assert.throws(() => trusting(() => {}, { ctlogThreshold: limit }), RangeError);
    }
  });
});
