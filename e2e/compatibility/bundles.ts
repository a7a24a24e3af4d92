// Odd forms of bundles over one file, each made from a bundle that verifies.
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { certify, newKeys, signFile, stamp } from '../../__tests__/support/evidence.ts';
import * as sigstore from '../sigstore.ts';
import { createKey, type KeyKind, sized } from './authorities.ts';
import type { Form } from './forms.ts';
import { changed, cosign, type Json, services, sign } from './material.ts';

const OLD = 'application/vnd.dev.sigstore.bundle+json;version=';
const entryOf = (json: Json): Json => json.verificationMaterial.tlogEntries[0];
const snake = (text: string): string => text.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The same bundle in an older version, where a certificate is a chain of one or with more certificates behind it. */
function older(json: Json, version: string, behind: readonly Json[] = []): Json {
  const copy = structuredClone(json);
  const { certificate } = copy.verificationMaterial;
  delete copy.verificationMaterial.certificate;
  copy.mediaType = OLD + version;
  copy.verificationMaterial.x509CertificateChain = { certificates: [certificate, ...behind] };
  return copy;
}

/** Proto field names instead of those of JSON, in a whole document. */
export function protoNames(json: Json): Json {
  if (Array.isArray(json)) return json.map(protoNames);
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(Object.entries(json).map(([name, value]) => [snake(name), protoNames(value)]));
}

/** Every form of a bundle; the file is the one that they sign. */
export async function bundleForms(folder: string, file: string): Promise<Form[]> {
  const [v1, v2] = [await sign(folder, file, { rekor: 1 }), await sign(folder, file, { rekor: 2 })];
  const form = (name: string, json: Json, change: (copy: Json) => void = () => {}): Form => ({
    name,
    bundle: changed(json, change),
  });
  return [
    form('v0.3, Rekor v1', v1),
    form('v0.3, Rekor v2', v2),
    ...(await versions(form, v1)),
    ...(await evidence(form, v1, v2, file)),
    ...spelling(form, v1, v2),
    ...(await lines(folder, file, v2)),
    ...(await keys(form, folder, file)),
  ];
}

type Make = (name: string, json: Json, change?: (copy: Json) => void) => Form;

async function versions(form: Make, v1: Json): Promise<Form[]> {
  const root = JSON.parse(await readFile(sigstore.trustedRoot, 'utf8'));
  const authorities: Json[] = root.certificateAuthorities[0].certChain.certificates;
  return [
    form('v0.3 in the older spelling of the media type, `…bundle+json;version=0.3`', v1, (json) => {
      json.mediaType = `${OLD}0.3`;
    }),
    form('v0.3 with a chain of one certificate', { ...older(v1, '0.3'), mediaType: v1.mediaType }),
    form('v0.2', older(v1, '0.2')),
    form('v0.2 with the intermediate behind the certificate', older(v1, '0.2', authorities.slice(0, 1))),
    form('v0.1, promise and proof', older(v1, '0.1')),
    form('v0.1, a promise and no proof', older(v1, '0.1'), (json) => {
      delete entryOf(json).inclusionProof;
    }),
    form('v0.1 with intermediate and root behind the certificate', older(v1, '0.1', authorities)),
  ];
}

async function evidence(form: Make, v1: Json, v2: Json, file: string): Promise<Form[]> {
  const keys = newKeys();
  const signing = { keys, certificate: await certify(services, keys) };
  const both = await signFile(services, signing, { artifact: await readFile(file), rekor: [2, 1] });
  const stamped = async (seconds: 1 | 2): Promise<Json> => ({
    rfc3161Timestamps: await timestamps(v2.messageSignature.signature, seconds),
  });
  const [once, twice] = [await stamped(1), await stamped(2)];
  return [
    form('Rekor v1, proof and timestamp, no promise', v1, (json) => {
      delete entryOf(json).inclusionPromise;
    }),
    form('Rekor v1, proof and timestamp, neither promise nor time', v1, (json) => {
      delete entryOf(json).inclusionPromise;
      delete entryOf(json).integratedTime;
    }),
    form('Rekor v1, promise and proof, no timestamp', v1, (json) => {
      delete json.verificationMaterial.timestampVerificationData;
    }),
    form('Rekor v1, promise and timestamp, a proof without a checkpoint', v1, (json) => {
      delete entryOf(json).inclusionProof.checkpoint;
    }),
    form('two timestamps of one authority, a second apart', v2, (json) => {
      json.verificationMaterial.timestampVerificationData = twice;
    }),
    form('two timestamps of one authority, of the same second', v2, (json) => {
      json.verificationMaterial.timestampVerificationData = once;
    }),
    form('a checkpoint with a second signature, of a witness that the root does not name', v2, (json) => {
      entryOf(json).inclusionProof.checkpoint.envelope +=
        `\u2014 witness.example.test ${randomBytes(68).toString('base64')}\n`;
    }),
    form('two log entries, of Rekor v2 and v1', both),
    form('two log entries, of Rekor v1 and v2', both, (json) => {
      json.verificationMaterial.tlogEntries.reverse();
    }),
    form('no `messageDigest`', v2, (json) => {
      delete json.messageSignature.messageDigest;
    }),
  ];
}

/** Two timestamps over one signature, of one second or of two. */
async function timestamps(signature: string, seconds: 1 | 2): Promise<readonly Json[]> {
  const bytes = Buffer.from(signature, 'base64');
  const timeOf = ({ signedTimestamp }: Json): string | undefined =>
    /\d{14}(?=Z|\.)/.exec(Buffer.from(signedTimestamp, 'base64').toString('latin1'))?.[0];
  for (;;) {
    const first = await stamp(services, bytes);
    if (seconds === 2) await setTimeout(1000);
    const second = await stamp(services, bytes);
    if ((timeOf(first) === timeOf(second)) === (seconds === 1)) return [first, second];
  }
}

function spelling(form: Make, v1: Json, v2: Json): Form[] {
  const { bundle } = form('', v2);
  return [
    { name: 'snake_case names', bundle: JSON.stringify(protoNames(v2)) },
    form('64-bit numbers without quotes', v1, (json) => {
      for (const part of [entryOf(json), entryOf(json).inclusionProof])
        for (const name of ['logIndex', 'integratedTime', 'treeSize'])
          if (part[name] !== undefined) part[name] = Number(part[name]);
    }),
    form('base64 in its URL-safe alphabet', v2, (json) => {
      const { messageDigest } = json.messageSignature;
      messageDigest.digest = messageDigest.digest.replaceAll('+', '-').replaceAll('/', '_');
      const { certificate } = json.verificationMaterial;
      certificate.rawBytes = certificate.rawBytes.replaceAll('+', '-').replaceAll('/', '_');
    }),
    form('base64 without padding', v2, (json) => {
      const { messageSignature } = json;
      messageSignature.messageDigest.digest = messageSignature.messageDigest.digest.replace(/=+$/, '');
    }),
    form('an unknown field at the top', v2, (json) => {
      json.comment = 'made by hand';
    }),
    form('an unknown field in the log entry', v2, (json) => {
      entryOf(json).comment = 'made by hand';
    }),
    form('`null` for a field that is absent', v1, (json) => {
      json.verificationMaterial.timestampVerificationData = null;
    }),
    { name: 'indented, with CR LF', bundle: JSON.stringify(v2, null, 2).replaceAll('\n', '\r\n') },
    { name: 'a byte order mark before it', bundle: `\uFEFF${bundle}` },
  ];
}

async function lines(folder: string, file: string, v2: Json): Promise<Form[]> {
  const own = JSON.stringify(v2);
  const again = JSON.stringify(await sign(folder, file, { rekor: 2 }));
  const foreign = JSON.stringify(await sign(folder, sigstore.trustedRoot, { rekor: 2 }));
  return [
    { name: 'JSON Lines: one bundle', bundle: `${own}\n` },
    { name: 'JSON Lines: two bundles of the file', bundle: `${own}\n${again}\n` },
    { name: 'JSON Lines: that of another file, then that of the file', bundle: `${foreign}\n${own}\n` },
  ];
}

async function keys(form: Make, folder: string, file: string): Promise<Form[]> {
  const algorithm = (name: string) => ['--signing-algorithm', name];
  const token = await sigstore.mint('github');
  const certified = async (name: string, words: readonly string[]) =>
    form(name, await cosign(folder, file, 2, '--identity-token', token, ...words));
  const { signer, key } = await createKey(folder);
  const [k1, k2] = [
    await cosign(folder, file, 1, '--key', signer),
    await cosign(folder, file, 2, '--key', signer),
  ];
  const managed = (name: string, json: Json, change?: (copy: Json) => void): Form => ({
    ...form(name, json, change),
    key,
  });
  const ofKind = async (kind: KeyKind): Promise<Form> => {
    const other = await createKey(folder, kind);
    const bundle = await cosign(folder, file, 2, '--key', other.signer);
    return { ...form(`managed key ${sized(kind)}, Rekor v2`, bundle), key: other.key };
  };
  return [
    await certified('a P-384 key with SHA-384', algorithm('ecdsa-sha2-384-nistp384')),
    await certified('a P-521 key with SHA-512', algorithm('ecdsa-sha2-512-nistp521')),
    await certified('an RSA-2048 key', algorithm('rsa-sign-pkcs1-2048-sha256')),
    managed('managed key, Rekor v1', k1),
    managed('managed key, Rekor v2', k2),
    await ofKind('P-384'),
    await ofKind('RSA'),
    managed('managed key, another hint', k2, (json) => {
      json.verificationMaterial.publicKey.hint = 'release-key';
    }),
    managed('managed key, Rekor v2, a proof and no time', k2, (json) => {
      delete json.verificationMaterial.timestampVerificationData;
    }),
    managed('managed key, Rekor v1, a proof, neither promise nor timestamp', k1, (json) => {
      delete entryOf(json).inclusionPromise;
      delete json.verificationMaterial.timestampVerificationData;
    }),
  ];
}
