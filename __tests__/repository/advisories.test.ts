// Published vulnerabilities of Sigstore clients and of parts of actions: each is tried on this product, by its name.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parseBundle } from '../../src/bundle/bundle.ts';
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
  signEnvelope,
  signFile,
} from '../support/evidence.ts';
import { assertProportional } from '../support/growth.ts';

const OTHER = Buffer.from('another file\n');
const artifact = { digest: sha256(ARTIFACT) };

let sandbox: Sandbox;
let verify: Verify;
let policy: { identity: string; issuer: string };
let signing: Signing & { certificate: Buffer };
let stranger: Signing & { certificate: Buffer };

before(async () => {
  sandbox = await startSandbox({ publishMs: 2 });
  verify = trusting(() => {});
  policy = { identity: IDENTITY, issuer: sandbox.urls.issuer };
  const [keys, others] = [newKeys(), newKeys()];
  signing = { keys, certificate: await certify(sandbox, keys) };
  stranger = { keys: others, certificate: await certify(sandbox, others) };
});
after(() => sandbox.close());

function trusting(change: (root: BundleJson) => void, thresholds = {}): Verify {
  const root: BundleJson = JSON.parse(JSON.stringify(sandbox.trustedRoot));
  change(root);
  return createVerifier(parseTrustedRoot(root, 'changed'), thresholds);
}

const entriesOf = (json: BundleJson): BundleJson[] => json.verificationMaterial.tlogEntries;
const statement = (file: Buffer, more: object = {}) =>
  Buffer.from(
    JSON.stringify({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'f', digest: { sha256: sha256(file).toString('hex') } }],
      predicateType: 'https://example.test/predicate',
      ...more,
    }),
  );

describe('verification', () => {
  it('CVE-2026-22703, GHSA-whqx-f9j3-ch6m: a real log entry of something else is not evidence', async () => {
    for (const rekor of [1, 2] as const) {
      const bundle = await signFile(sandbox, signing, { rekor: [rekor] });
      for (const other of [
        await signFile(sandbox, signing, { rekor: [rekor], artifact: OTHER }),
        await signFile(sandbox, signing, { rekor: [rekor] }),
        await signFile(sandbox, stranger, { rekor: [rekor] }),
      ]) {
        const json = structuredClone(bundle);
        json.verificationMaterial.tlogEntries = entriesOf(other);
        assert.throws(() => verify(parse(json), artifact, policy), failing('log-entry-invalid'));
      }
    }
  });

  it('CVE-2022-36056, GHSA-8gw7-4j42-w388: a blob is bound to its signature, its certificate and its entry', async () => {
    const bundle = await signFile(sandbox, signing);
    const other = await signFile(sandbox, stranger, { artifact: OTHER });
    for (const part of ['messageSignature', 'verificationMaterial']) {
      const json = { ...structuredClone(bundle), [part]: other[part] };
      for (const digest of [artifact.digest, sha256(OTHER)])
        assert.throws(() => verify(parse(json), { digest }, policy), { name: 'Failure' }, part);
    }
  });

  it('CVE-2022-23649, GHSA-ccxc-vr6p-4858: the claim of a log entry is proved only by its own promise', async () => {
    const bundle = await signFile(sandbox, signing, { rekor: [1] });
    const other = await signFile(sandbox, signing, { rekor: [1], artifact: OTHER });
    const [entry, another] = [entriesOf(bundle)[0], entriesOf(other)[0]];
    for (const field of ['inclusionPromise', 'integratedTime', 'logIndex', 'canonicalizedBody']) {
      const value = field === 'integratedTime' ? String(Number(entry[field]) + 1) : another[field];
      const json = structuredClone(bundle);
      Object.assign(entriesOf(json)[0], { [field]: value });
      assert.throws(() => verify(parse(json), artifact, policy), failing('log-entry-invalid'), field);
    }
  });

  it('CVE-2022-35929, GHSA-vjxv-45g9-9296: an attestation about something else verifies nothing', async () => {
    const other = parse(await signEnvelope(sandbox, signing, statement(OTHER)));
    assert.throws(() => verify(other, artifact, policy), failing('signature-invalid', /no subject/));
    const typed = parse(
      await signEnvelope(sandbox, signing, statement(ARTIFACT), { payloadType: 'application/json' }),
    );
    assert.throws(() => verify(typed, artifact, policy), failing('bundle-malformed', /payloadType/));
  });

  it('CVE-2026-39395, GHSA-w6c6-c85g-mmv6: an unreadable payload is refused', async () => {
    for (const payload of [
      '',
      ' ',
      '{',
      '[]',
      '"x"',
      '7',
      `${statement(ARTIFACT)}x`,
      '\xff',
      '{"subject":{}}',
    ]) {
      const json = await signEnvelope(sandbox, signing, Buffer.from(payload, 'latin1'));
      assert.throws(() => verify(parse(json), artifact, policy), failing('bundle-malformed'), payload);
    }
  });

  it('CVE-2024-45395, GHSA-cq38-jh5f-37mq: the number of entries, timestamps, hashes and signatures is limited', async () => {
    const bundle = await signFile(sandbox, signing);
    const { timestampVerificationData: times } = bundle.verificationMaterial;
    const envelope = await signEnvelope(sandbox, signing, statement(ARTIFACT));
    const { dsseEnvelope } = envelope;
    const { inclusionProof } = entriesOf(bundle)[0];
    for (const [json, holder, field] of [
      [bundle, bundle.verificationMaterial, 'tlogEntries'],
      [bundle, times, 'rfc3161Timestamps'],
      [bundle, inclusionProof, 'hashes'],
      [envelope, dsseEnvelope, 'signatures'],
    ]) {
      const few = holder[field];
      assertProportional({
        what: String(field),
        sizes: [6_250, 100_000],
        prepare(size) {
          holder[field] = Array(size).fill({});
          const bytes = Buffer.from(JSON.stringify(json));
          // The message has the number, and no errors of the items, which are not read.
          const refusal = failing('bundle-malformed', new RegExp(`has ${size} items`));
          return () => assert.throws(() => parseBundle(bytes), refusal, field);
        },
      });
      holder[field] = few;
    }
  });

  it('CVE-2026-49834, GHSA-9vcr-p3rj-q5q6: one log, or one authority, counts once, however often it signs', async () => {
    const twice = trusting(() => {}, { tlogThreshold: 2 });
    const bundle = await signFile(sandbox, signing, { rekor: [2] });
    const copied = structuredClone(bundle);
    entriesOf(copied).push(structuredClone(entriesOf(copied)[0]));
    const renumbered = structuredClone(copied);
    entriesOf(renumbered)[1].logIndex = '4711';
    for (const json of [bundle, copied, renumbered])
      assert.throws(() => twice(parse(json), artifact, policy), failing('log-entry-invalid'));
    const clocks = trusting(() => {}, { timestampThreshold: 2 });
    const stamped = await signFile(sandbox, signing, { rekor: [2], timestamps: 2 });
    assert.throws(() => clocks(parse(stamped), artifact, policy), failing('timestamp-invalid'));
    twice(parse(await signFile(sandbox, signing, { rekor: [1, 2] })), artifact, policy);
  });

  it('CVE-2026-54787, GHSA-wqqc-jjcq-vfxm: a key counts only while the trusted root says so', async () => {
    const past = { start: '2020-01-01T00:00:00Z', end: '2021-01-01T00:00:00Z' };
    for (const [rekor, timestamps] of [[1, 0] as const, [1, 1] as const, [2, 1] as const]) {
      const bundle = parse(await signFile(sandbox, signing, { rekor: [rekor], timestamps }));
      verify(bundle, artifact, policy);
      for (const [holder, code] of [
        ['tlogs', 'log-entry-invalid'],
        ['ctlogs', 'sct-invalid'],
      ] as const) {
        const check = trusting((root) => {
          for (const log of root[holder]) log.publicKey.validFor = past;
        });
        assert.throws(() => check(bundle, artifact, policy), failing(code), `${holder} v${rekor}`);
      }
    }
    const managed = parse(await signFile(sandbox, { keys: signing.keys }, { rekor: [2] }));
    const check = trusting((root) => {
      for (const log of root.tlogs) log.publicKey.validFor = past;
    });
    const key = { key: signing.keys.publicKey };
    assert.throws(() => check(managed, artifact, key), failing('log-entry-invalid', /at the time/));
  });

  it('CVE-2024-51746: of many entries each must be for this signature', async () => {
    const bundle = await signFile(sandbox, signing, { rekor: [1, 2] });
    const other = await signFile(sandbox, signing, { rekor: [1, 2], artifact: OTHER });
    for (const index of [0, 1]) {
      const json = structuredClone(bundle);
      entriesOf(json)[index] = entriesOf(other)[index];
      assert.throws(() => verify(parse(json), artifact, policy), failing('log-entry-invalid'));
    }
  });

  it('CVE-2023-47122: no key is taken from the evidence, only from the trusted root', async () => {
    const foreign = await startSandbox({ publishMs: 2 });
    try {
      const keys = newKeys();
      const certificate = await certify(foreign, keys);
      const bundle = parse(await signFile(foreign, { keys, certificate }, { rekor: [1, 2] }));
      const who = { identity: IDENTITY, issuer: foreign.urls.issuer };
      assert.throws(() => verify(bundle, artifact, who), { name: 'Failure' });
    } finally {
      await foreign.close();
    }
  });
});

/** Tried in the tests of the affected code: a file of tests and the title of one in it. */
const ELSEWHERE: readonly (readonly [advisory: string, file: string, title: string])[] = [
  [
    'CVE-2026-24122, GHSA-wfqv-66vq-46rm: an expired intermediate',
    'verify/certificate.test.ts',
    'is refused once the intermediate has expired, although the leaf has not',
  ],
  [
    'CVE-2025-66564, CVE-2026-39984: the certificate of a timestamp authority',
    'verify/certificate.test.ts',
    'must be only for this purpose: ',
  ],
  [
    'CVE-2026-44310: a crash that ends with 0',
    'cli/commands/verify.test.ts',
    'cases 111 to 120: malformed bundles are refused with 5 and one line of reason that names them',
  ],
  [
    'CVE-2024-29902, CVE-2024-29903, CVE-2023-46737: answers without end',
    'http/limits.test.ts',
    'a response that is too large is refused while it arrives, without another attempt',
  ],
  ['CVE-2025-66506: a token without end', 'identity/token/identity-token.test.ts', '80 too long'],
  [
    'CVE-2020-15228, GHSA-mfwh-5m23-j46w: commands to the runner in what is printed',
    'action/hostile-names.test.ts',
    'hostile names are signed unchanged and never act as commands to the runner',
  ],
  [
    'CVE-2022-35954, GHSA-7r3h-m5j6-3q42: outputs that end their own delimiter',
    'action/hostile-names.test.ts',
    '10,000 fuzzed names through log, progress, outputs and summary: no command, no markup',
  ],
  [
    'CVE-2026-24137, GHSA-fcv2-xgw5-pqxf; CVE-2026-24686; CVE-2021-41131: names of targets that climb',
    'trust/tuf.test.ts',
    'by the name of a target has no effect, although it is signed',
  ],
  [
    'CVE-2026-23991, CVE-2026-23992, CVE-2024-47534, CVE-2022-29173, CVE-2020-15163: forged roles, rollback, old roots',
    'trust/tuf.test.ts',
    'by a forged role is refused, and leaves the cache as it was',
  ],
  [
    'CVE-2026-24408, GHSA-hm8f-75xx-w2vr: an OAuth answer without our state',
    'credentials/login/authorization-response.test.ts',
    'cases 96-103: a request that is not the redirect gets an HTTP response and does not end the login',
  ],
  [
    'CVE-2026-49478, CVE-2026-22772: discovery that leads to another origin',
    'credentials/login/discovery.test.ts',
    'case 93: a redirect of the configuration to another origin is not followed',
  ],
];

describe('elsewhere', () => {
  for (const [advisory, file, title] of ELSEWHERE) {
    it(`${advisory}: ${file}`, () => {
      const text = readFileSync(join(import.meta.dirname, '..', file), 'utf8');
      assert.ok(text.includes(`'${title}`) || text.includes(`\`${title}`), `${file} has no test "${title}"`);
    });
  }
});
