// The command of the product verifies bundles of cosign and sigstore-python, with the file and with only its digest.
import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { execute } from './execute.ts';
import * as sigstore from './sigstore.ts';
import { acceptedBy, type Claim, refusedBy } from './verifiers.ts';

type Signer = (files: readonly string[], token: string, rekor: sigstore.RekorVersion) => Promise<void>;

const cosign: Signer = async (files, token, rekor) => {
  for (const file of files) {
    const config = ['--signing-config', `${sigstore.stack}/signing_config.v${rekor}.json`];
    const trust = ['--trusted-root', sigstore.trustedRoot, '--bundle', `${file}.sigstore.json`];
    const args = ['sign-blob', '--yes', '--identity-token', token, ...config, ...trust, file];
    const { status, stderr } = await execute(join(sigstore.tools, 'bin/cosign'), args);
    assert.equal(status, 0, stderr);
  }
};

const python: Signer = async (files, token, rekor) => {
  const args = ['--trust-config', sigstore.trustConfig(rekor), 'sign', '--identity-token', token, ...files];
  const { status, stderr } = await execute(join(sigstore.tools, 'py/bin/sigstore'), args);
  assert.equal(status, 0, stderr);
};

/** A part of e2e/forgeries.test.ts, with the built command. */
// biome-ignore lint/suspicious/noExplicitAny: JSON that is broken on purpose
type Json = any;
type Donors = Readonly<{ other: Json; stranger: Json }>;
const flip = (base64: string): string => {
  const bytes = Buffer.from(base64, 'base64');
  bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
  return bytes.toString('base64');
};
const entryOf = (json: Json): Json => json.verificationMaterial.tlogEntries[0];
const TAMPERS: readonly (readonly [string, (json: Json, donors: Donors) => void, RegExp])[] = [
  [
    'the signature',
    (json) => {
      json.messageSignature.signature = flip(json.messageSignature.signature);
    },
    /code: signature-invalid/,
  ],
  [
    'the content of another file',
    (json, { other }) => {
      json.messageSignature = other.messageSignature;
    },
    /code: signature-invalid/,
  ],
  [
    'the certificate of another signer',
    (json, { stranger }) => {
      json.verificationMaterial.certificate = stranger.verificationMaterial.certificate;
    },
    /code: (signature|certificate)-invalid/,
  ],
  [
    'the log entry of another file',
    (json, { other }) => {
      json.verificationMaterial.tlogEntries = other.verificationMaterial.tlogEntries;
    },
    /code: log-entry-invalid/,
  ],
  [
    'the body of the entry',
    (json, { other }) => {
      entryOf(json).canonicalizedBody = entryOf(other).canonicalizedBody;
    },
    /code: log-entry-invalid/,
  ],
  [
    'the proof',
    (json) => {
      const { inclusionProof } = entryOf(json);
      inclusionProof.hashes[0] = flip(inclusionProof.hashes[0]);
    },
    /code: log-entry-invalid/,
  ],
  [
    'the timestamp of another signature',
    (json, { other }) => {
      json.verificationMaterial.timestampVerificationData =
        other.verificationMaterial.timestampVerificationData;
    },
    /code: timestamp-invalid/,
  ],
  [
    'no log',
    (json) => {
      json.verificationMaterial.tlogEntries = [];
    },
    /code: log-entry-invalid/,
  ],
];

for (const version of sigstore.rekorVersions)
  for (const [name, sign] of Object.entries({ cosign, python }))
    describe(`bundles of ${name} on Rekor v${version}`, () => {
      let folder: string;
      const signers = {
        github: { identity: sigstore.identity, issuer: sigstore.issuer },
        email: { identity: sigstore.email, issuer: sigstore.emailIssuer },
      };
      const claims: Claim[] = [];
      before(async () => {
        folder = await mkdtemp(join(tmpdir(), 'sigstore-e2e-'));
        for (const preset of ['github', 'email'] as const) {
          const files = [0, 1, 2].map((index) => join(folder, `${preset}-${index}.bin`));
          for (const file of files) await writeFile(file, randomBytes(4096));
          await sign(files, await sigstore.mint(preset), version);
          for (const file of files)
            claims.push({ bundle: `${file}.sigstore.json`, file, ...signers[preset] });
        }
      });
      after(() => rm(folder, { recursive: true }));

      const byDigest = async (claim: Claim): Promise<Claim> => {
        const digest = createHash('sha256')
          .update(await readFile(claim.file))
          .digest('hex');
        return { ...claim, file: `sha256:${digest}` };
      };

      test('are accepted with the file', () => acceptedBy(['product'], claims));
      test('are accepted with the digest', async () =>
        acceptedBy(['product'], await Promise.all(claims.map(byDigest))));
      test('are refused with the file or the digest of another', async () => {
        const [claim, other] = claims;
        assert.ok(claim !== undefined && other !== undefined);
        await refusedBy({ product: /signature|digest/ }, { ...claim, file: other.file });
        await refusedBy({ product: /signature|digest/ }, { ...claim, file: (await byDigest(other)).file });
      });
      test('are refused after each kind of tampering', async () => {
        const [claim, other] = claims;
        const stranger = claims.at(-1);
        assert.ok(claim !== undefined && other !== undefined && stranger !== undefined);
        const read = async ({ bundle }: Claim) => JSON.parse(await readFile(bundle, 'utf8'));
        const donors = { other: await read(other), stranger: await read(stranger) };
        for (const [name, tamper, reason] of TAMPERS) {
          const json = await read(claim);
          tamper(json, donors);
          const bundle = join(folder, 'tampered.json');
          await writeFile(bundle, JSON.stringify(json));
          for (const file of [claim.file, (await byDigest(claim)).file])
            await refusedBy({ product: reason }, { ...claim, bundle, file }).catch((error: unknown) => {
              throw new Error(name, { cause: error });
            });
        }
      });
      test('are refused for another signer', async () => {
        const [claim] = claims;
        assert.ok(claim !== undefined);
        await refusedBy({ product: /identity/ }, { ...claim, identity: sigstore.email });
        await refusedBy({ product: /issuer/ }, { ...claim, issuer: sigstore.emailIssuer });
      });
    });
