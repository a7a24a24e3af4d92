// Checkpoints with lines of witnesses and of others, which change nothing, and without required parts.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, it } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
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
  sha256,
  signFile,
} from '../support/evidence.ts';

let sandbox: Sandbox;
let verify: Verify;
let policy: Parameters<Verify>[2];
/** On both Rekors: the name of a log of v1 has the number of its tree behind it. */
let bundle: BundleJson;

before(async () => {
  sandbox = await startSandbox({ publishMs: 2 });
  verify = createVerifier(parseTrustedRoot(sandbox.trustedRoot, 'sandbox'));
  policy = { identity: IDENTITY, issuer: sandbox.urls.issuer };
  const keys = newKeys();
  bundle = await signFile(sandbox, { keys, certificate: await certify(sandbox, keys) }, { rekor: [1, 2] });
});
after(() => sandbox.close());

type Parts = Readonly<{ origin: string; size: string; root: string; signature: string }>;
type Lines = (parts: Parts) => readonly string[];

/** The bundle with its checkpoints in a new layout. */
function laidOut(lines: Lines): BundleJson {
  const json = structuredClone(bundle);
  for (const { inclusionProof } of json.verificationMaterial.tlogEntries) {
    const [origin, size, root, , signature] = inclusionProof.checkpoint.envelope.split('\n');
    inclusionProof.checkpoint.envelope = `${lines({ origin, size, root, signature }).join('\n')}\n`;
  }
  return json;
}

const check = (lines: Lines) => verify(parse(laidOut(lines)), { digest: sha256(ARTIFACT) }, policy);
const line = (name: string, bytes = 76) => `\u2014 ${name} ${randomBytes(bytes).toString('base64')}`;
const nameOf = (origin: string) => origin.replace(/ - \d+$/, '');
const witness = line('witness.example.test');

/** The line of the log, with its last bit flipped: by the known key, and wrong. */
const falsified = (signature: string): string => {
  const [dash, name, text = ''] = signature.split(' ');
  const bytes = Buffer.from(text, 'base64');
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  return `${dash} ${name} ${bytes.toString('base64')}`;
};

/** What is in use after a complete collection. */
function heapBytes(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

const HOLDING: Readonly<Record<string, Lines>> = {
  'as the log wrote it': ({ origin, size, root, signature }) => [origin, size, root, '', signature],
  'with a cosignature': ({ origin, size, root, signature }) => [origin, size, root, '', signature, witness],
  'with a cosignature first': ({ origin, size, root, signature }) => [
    origin,
    size,
    root,
    '',
    witness,
    signature,
  ],
  'with many cosignatures': ({ origin, size, root, signature }) => [
    ...[origin, size, root, '', signature],
    ...Array.from({ length: 50 }, () => witness),
  ],
  'with another signature in the name of the log': ({ origin, size, root, signature }) => [
    ...[origin, size, root, '', signature, line(nameOf(origin))],
  ],
  'with that one first, and a cosignature': ({ origin, size, root, signature }) => [
    ...[origin, size, root, '', line(nameOf(origin)), signature, witness],
  ],
};
for (const [what, lines] of Object.entries(HOLDING)) {
  it(`a checkpoint is valid ${what}`, () => {
    assert.ok(check(lines));
  });
}

const BROKEN: Readonly<Record<string, Lines>> = {
  'the truth of a second line of the known key': ({ origin, size, root, signature }) => [
    ...[origin, size, root, '', signature, falsified(signature)],
  ],
  'the truth of the first line of the known key': ({ origin, size, root, signature }) => [
    ...[origin, size, root, '', witness, falsified(signature), signature],
  ],
  'its origin': ({ size, root, signature }) => [size, root, '', signature],
  'its size': ({ origin, root, signature }) => [origin, root, '', signature],
  'its root hash': ({ origin, size, signature }) => [origin, size, '', signature],
  'the empty line': ({ origin, size, root, signature }) => [origin, size, root, signature],
  signatures: ({ origin, size, root }) => [origin, size, root, ''],
  'the signature of the log': ({ origin, size, root }) => [origin, size, root, '', witness],
  'the name of the log on its signature': ({ origin, size, root, signature }) => [
    ...[origin, size, root, '', signature.replace(nameOf(origin), 'log.example.test')],
  ],
  'the name of the log on its signature, but in a pattern': ({ origin, size, root, signature }) => [
    ...[origin, size, root, '', signature.replace(nameOf(origin), '.*')],
  ],
  'the hint of the key': ({ origin, size, root, signature }) => [
    ...[origin, size, root, '', signature.replace(/(?<= )[^ ]{4}(?=[^ ]*$)/, 'AAAA')],
  ],
  'the signature after the hint': ({ origin, size, root, signature }) => [
    ...[origin, size, root, '', signature.replace(/(?<= [^ ]{8})[^ ]*$/, '')],
  ],
  'the origin that was signed': ({ origin, size, root, signature }) => [
    ...[`${origin}x`, size, root, '', signature, line(nameOf(`${origin}x`))],
  ],
  'only what was signed': ({ origin, size, root, signature }) => [origin, size, root, 'more', '', signature],
};
for (const [what, lines] of Object.entries(BROKEN)) {
  it(`a checkpoint is refused without ${what}`, () => {
    assert.throws(() => check(lines), failing('log-entry-invalid'));
  });
}

it('long checkpoints that verified do not fill the memory', () => {
  const bytes = 3_000_000;
  const verifyLong = () =>
    check(({ origin, size, root, signature }) => {
      return [origin, size, root, '', signature, line('witness.example.test', bytes)];
    });
  verifyLong();
  const before = heapBytes();
  for (let n = 0; n < 8; n += 1) verifyLong();
  assert.ok(heapBytes() - before < 2 * bytes);
});

it('a proof is refused with the checkpoint of another time, although the log signed it', async () => {
  const keys = newKeys();
  const later = await signFile(
    sandbox,
    { keys, certificate: await certify(sandbox, keys) },
    { rekor: [1, 2] },
  );
  const json = structuredClone(bundle);
  json.verificationMaterial.tlogEntries.forEach((entry: BundleJson, index: number) => {
    const proof = later.verificationMaterial.tlogEntries[index].inclusionProof;
    const { checkpoint, rootHash, treeSize } = proof;
    Object.assign(entry.inclusionProof, { checkpoint, rootHash, treeSize });
  });
  const artifact = { digest: sha256(ARTIFACT) };
  assert.throws(() => verify(parse(json), artifact, policy), failing('log-entry-invalid', /hash/));
});

it('a checkpoint is refused with a control character, even in an unsigned part', () => {
  for (const control of ['\u0007', '\r', '\t', '\u0085']) {
    const lines: Lines = ({ origin, size, root, signature }) => [
      ...[origin, size, root, '', signature, line(`wit${control}ness.example.test`)],
    ];
    assert.throws(() => check(lines), failing('log-entry-invalid', /control characters/));
  }
});

/** Verification of an entry of one Rekor, with a trusted root that has other logs. */
function withLogs(rekor: 1 | 2, change: (logs: BundleJson[]) => BundleJson[]) {
  const root: BundleJson = structuredClone(sandbox.trustedRoot);
  root.tlogs = change(root.tlogs);
  const json = structuredClone(bundle);
  json.verificationMaterial.tlogEntries = [json.verificationMaterial.tlogEntries[rekor - 1]];
  return createVerifier(parseTrustedRoot(root, 'changed'))(parse(json), { digest: sha256(ARTIFACT) }, policy);
}
const elsewhere = (log: BundleJson, baseUrl = 'https://log.example.test') => ({ ...log, baseUrl });

it('a Rekor v1 whose name differs from its address is recognized by its key', () => {
  assert.ok(withLogs(1, ([v1, v2]) => [elsewhere(v1), v2]));
  // Two addresses of one key: the name decides; if it fits neither, the entry is refused.
  assert.ok(withLogs(1, ([v1, v2]) => [elsewhere(v1), v1, v2]));
  assert.throws(
    () => withLogs(1, ([v1, v2]) => [elsewhere(v1), elsewhere(v1, 'https://rekor.example.test'), v2]),
    failing(
      'log-entry-invalid',
      /origin of the checkpoint is "127\.0\.0\.1[^"]*", but the log of this key is "https:\/\/log\.example\.test", "/,
    ),
  );
});

it('a Rekor v2 has its name in its key ID: the error says if only the name differs from the address', () => {
  assert.throws(
    () => withLogs(2, ([v1, v2]) => [v1, elsewhere(v2)]),
    failing(
      'log-entry-invalid',
      /^the origin of the checkpoint is "[^"]+", but the log of this key is "https:/,
    ),
  );
});

it('the error says if only the key of the log differs', () => {
  for (const rekor of [1, 2] as const) {
    const keyId = Buffer.alloc(32, 7).toString('base64');
    const json = structuredClone(bundle);
    const entry = json.verificationMaterial.tlogEntries[rekor - 1];
    entry.logId.keyId = keyId;
    delete entry.inclusionPromise;
    json.verificationMaterial.tlogEntries = [entry];
    const root: BundleJson = structuredClone(sandbox.trustedRoot);
    root.tlogs[rekor - 1].logId.keyId = keyId;
    const other = createVerifier(parseTrustedRoot(root, 'changed'));
    assert.throws(
      () => other(parse(json), { digest: sha256(ARTIFACT) }, policy),
      failing(
        'log-entry-invalid',
        /^the checkpoint is signed as ".*with the key [0-9a-f]{8}, but .*07070707$/,
      ),
    );
  }
});
