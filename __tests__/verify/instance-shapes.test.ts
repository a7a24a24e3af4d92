// Instances and bundles without one kind of evidence: what is still enough, and what is not.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { createFileVerifier } from '../../src/engine/verify-file.ts';
import type { Fault } from '../../src/sandbox/faults.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { parseTrustedRoot } from '../../src/trust/trusted-root.ts';
import type { CertificatePolicy, KeyPolicy } from '../../src/verify/verifier.ts';
import {
  ARTIFACT,
  type BundleJson,
  certify,
  failing,
  IDENTITY,
  type Keys,
  newKeys,
  parse,
  type Signing,
  sha256,
  signFile,
} from '../support/evidence.ts';

let sandbox: Sandbox;
let other: Sandbox;
let fault: Fault | undefined;
let signer: CertificatePolicy;
let signing: Signing & { certificate: Buffer };
/** With a certificate without certificate timestamps, as an instance without logs issues it. */
let untransparentSigning: Signing;
/** By that one, with a timestamp and nothing else. */
let unlogged: BundleJson;
let keys: Keys;
const subject = { digest: sha256(ARTIFACT) };

before(async () => {
  sandbox = await startSandbox({ publishMs: 2, faults: { fulcio: () => fault } });
  other = await startSandbox({ publishMs: 2 });
  signer = { identity: IDENTITY, issuer: sandbox.urls.issuer };
  keys = newKeys();
  signing = { keys, certificate: await certify(sandbox, keys) };
  fault = { lie: 'sct-missing' };
  untransparentSigning = { keys, certificate: await certify(sandbox, keys) };
  fault = undefined;
  unlogged = await signFile(sandbox, untransparentSigning, { rekor: [] });
});
after(async () => {
  await sandbox.close();
  await other.close();
});

type Root = BundleJson;
const WITHOUT_LOGS = { tlogs: [], ctlogs: [] };
const root = (changes: object = {}): Root => ({ ...sandbox.trustedRoot, ...changes });
/** The verification of a bundle with these roots to choose from. */
const check = (json: BundleJson, roots: readonly Root[], by: CertificatePolicy | KeyPolicy = signer) =>
  createFileVerifier(...roots.map((each) => parseTrustedRoot(each, 'root')))({
    ...{ bundle: parse(json), subject, signer: by },
  });

it('timestamps are enough if the trusted root has no log of any kind', () => {
  const { identity, signedAt, log } = check(unlogged, [root(WITHOUT_LOGS)]);
  assert.deepEqual([identity, log], [IDENTITY, undefined]);
  assert.ok(Math.abs(Number(signedAt) - Date.now()) < 60_000);
});

it('a trusted root with a log still demands an entry of it, and certificate timestamps', async () => {
  const bundle = await signFile(sandbox, signing, { rekor: [] });
  for (const changes of [{}, { ctlogs: [] }])
    assert.throws(
      () => check(bundle, [root(changes)]),
      failing(
        'log-entry-invalid',
        /^the bundle has too few log entries for an instance with logs: 0, not 1$/,
      ),
    );
  assert.throws(
    () => check(bundle, [root({ tlogs: [] })]),
    failing('log-entry-invalid', /too few log entries/),
  );
  const logged = await signFile(sandbox, signing);
  check(logged, [root()]);
  assert.throws(() => check(logged, [root({ ctlogs: [] })]), failing('sct-invalid'));
  const untransparent = await signFile(sandbox, untransparentSigning);
  assert.throws(() => check(untransparent, [root()]), failing('sct-invalid', /has no SCT/));
});

it('without logs, a timestamp of a trusted authority is still needed, and an entry of an unknown log is refused', async () => {
  const untimed = structuredClone(unlogged);
  untimed.verificationMaterial.timestampVerificationData.rfc3161Timestamps = [];
  assert.throws(() => check(untimed, [root(WITHOUT_LOGS)]), failing('timestamp-invalid'));
  const { timestampAuthorities } = other.trustedRoot as Root;
  const foreign = root({ ...WITHOUT_LOGS, timestampAuthorities });
  assert.throws(() => check(unlogged, [foreign]), failing('timestamp-invalid', /does not name/));
  const entry = (await signFile(sandbox, signing)).verificationMaterial.tlogEntries[0];
  const strange = structuredClone(unlogged);
  strange.verificationMaterial.tlogEntries = [entry];
  assert.throws(() => check(strange, [root(WITHOUT_LOGS)]), failing('log-entry-invalid'));
});

it('one of several trusted roots must verify the whole bundle; otherwise each is named', async () => {
  const foreign = other.trustedRoot as Root;
  const timestamps = root(WITHOUT_LOGS);
  const logged = await signFile(sandbox, signing);
  for (const roots of [
    [foreign, timestamps],
    [timestamps, foreign],
  ])
    assert.equal(check(unlogged, roots).identity, IDENTITY);
  assert.equal(check(logged, [foreign, root()]).log?.kind, 'hashedrekord/0.0.2');
  // Authorities of one and no logs of the other are not combined to a third root.
  const halves = [
    { ...foreign, certificateAuthorities: root().certificateAuthorities },
    { ...foreign, ...WITHOUT_LOGS },
  ];
  const says = /^none of the 2 trusted roots verifies it: trusted root 1: .*; trusted root 2: /;
  assert.throws(() => check(unlogged, halves), failing('log-entry-invalid', says));
  const wrong = { identity: 'x', issuer: sandbox.urls.issuer };
  assert.throws(() => check(unlogged, [foreign, timestamps], wrong), failing('certificate-identity', says));
});

it('a managed key needs no certificate authority, and a certificate does', async () => {
  const keyOnly = root({ certificateAuthorities: [], ctlogs: [] });
  for (const rekor of [1, 2] as const) {
    const bundle = await signFile(sandbox, { keys }, { rekor: [rekor] });
    assert.equal(check(bundle, [keyOnly], { key: keys.publicKey }).identity, undefined);
  }
  const certified = await signFile(sandbox, signing);
  assert.throws(
    () => check(certified, [keyOnly]),
    failing('certificate-invalid', /has no certificate authority/),
  );
});

it('a managed key needs no time if a log has the signature; a certificate does', async () => {
  const by = { key: keys.publicKey };
  const bundle = await signFile(sandbox, { keys }, { rekor: [2], timestamps: 0 });
  assert.equal(check(bundle, [root()], by).signedAt, undefined);
  // Nothing shows that it was made while the key of the log was still trusted.
  const ended = root({ tlogs: structuredClone(root().tlogs) });
  ended.tlogs[1].publicKey.validFor.end = new Date(Date.now() + 3600_000).toISOString();
  assert.throws(() => check(bundle, [ended], by), failing('log-entry-invalid', /at the time/));
  const unseen = await signFile(sandbox, { keys }, { rekor: [], timestamps: 1 });
  assert.throws(() => check(unseen, [root()], by), failing('log-entry-invalid', /too few log entries/));
  assert.ok(check(unseen, [root(WITHOUT_LOGS)], by).signedAt instanceof Date);
  const bare = await signFile(sandbox, { keys }, { rekor: [], timestamps: 0 });
  for (const each of [root(), root(WITHOUT_LOGS)])
    assert.throws(
      () => check(bare, [each], by),
      failing(each.tlogs.length > 0 ? 'log-entry-invalid' : 'timestamp-invalid'),
    );
  const certified = await signFile(sandbox, signing, { timestamps: 0 });
  assert.throws(() => check(certified, [root()]), failing('timestamp-invalid'));
});

it('an entry of Rekor v1 is valid by proof and timestamp, with the index of the proof', async () => {
  const bundle = await signFile(sandbox, signing, { rekor: [1] });
  const [entry] = bundle.verificationMaterial.tlogEntries;
  delete entry.inclusionPromise;
  // Over all trees of the log; the proof is within one.
  entry.logIndex = '25579';
  assert.equal(check(bundle, [root()]).log?.index, entry.inclusionProof.logIndex);
  entry.inclusionProof.logIndex = '25579';
  assert.throws(() => check(bundle, [root()]), failing('log-entry-invalid'));
  const untimed = await signFile(sandbox, signing, { rekor: [1], timestamps: 0 });
  delete untimed.verificationMaterial.tlogEntries[0].inclusionPromise;
  assert.throws(() => check(untimed, [root()]), failing('timestamp-invalid'));
});

it('certificates of authorities in an old bundle are ignored, except a root', async () => {
  const [authority] = root().certificateAuthorities;
  const [intermediate, anchor] = authority.certChain.certificates;
  for (const version of ['0.1', '0.2']) {
    const bundle = await signFile(sandbox, signing, { rekor: [1] });
    const { certificate, ...rest } = bundle.verificationMaterial;
    bundle.mediaType = `application/vnd.dev.sigstore.bundle+json;version=${version}`;
    const chained = (...certificates: object[]) => ({
      ...bundle,
      verificationMaterial: {
        ...rest,
        x509CertificateChain: { certificates: [certificate, ...certificates] },
      },
    });
    check(chained(intermediate, intermediate), [root()]);
    // A certificate that comes with the signature is not a trust anchor.
    const foreign = root({ certificateAuthorities: (other.trustedRoot as Root).certificateAuthorities });
    assert.throws(() => check(chained(intermediate), [foreign]), failing('certificate-invalid'));
    assert.throws(
      () => check(chained(intermediate, anchor), [root()]),
      failing('bundle-malformed', /root certificate/),
    );
  }
});
