// Attestations on the real services: the product's are accepted by cosign and sigstore-python, and theirs by the product.
import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { execute } from './execute.ts';
import * as sigstore from './sigstore.ts';
import { acceptedBy, type Claim, everyone, refusedBy } from './verifiers.ts';

const PREDICATE_TYPE = 'https://slsa.dev/provenance/v1';
const V1 = 'https://in-toto.io/Statement/v1';
const V01 = 'https://in-toto.io/Statement/v0.1';
const PREDICATE = {
  buildDefinition: { buildType: 'https://example.test/build', externalParameters: { ref: '☃' } },
  runDetails: { builder: { id: 'https://example.test/builder' } },
};
const by = { identity: sigstore.identity, issuer: sigstore.issuer };

const sha256 = async (file: string) =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex');

/** A statement about files, in a layout of no serializer, so that any change of its bytes is noticed. */
async function statementOf(
  files: readonly string[],
  type = V1,
  predicate: object = PREDICATE,
): Promise<string> {
  const digests = await Promise.all(files.map(sha256));
  const subject = digests.map((digest, index) => ({ name: `file-${index}`, digest: { sha256: digest } }));
  return `${JSON.stringify({ predicateType: PREDICATE_TYPE, predicate, subject, _type: type }, null, 3)}\n`;
}

async function inFolder(files: Readonly<Record<string, number>>) {
  const folder = await mkdtemp(join(tmpdir(), 'sigstore-e2e-'));
  for (const [name, size] of Object.entries(files)) await writeFile(join(folder, name), randomBytes(size));
  return { folder, at: (name: string) => join(folder, name) };
}

for (const version of sigstore.rekorVersions)
  describe(`attestations of the product on Rekor v${version}`, () => {
    let place: Awaited<ReturnType<typeof inFolder>>;
    const at = (name: string) => place.at(name);
    const claim = (file: string, statement = 'st.json'): Claim => {
      const bundle = `${at(statement)}.sigstore.json`;
      return { bundle, file: at(file), ...by, predicateType: PREDICATE_TYPE };
    };
    before(async () => {
      place = await inFolder({ one: 1000, two: 2000, other: 3000 });
      await writeFile(at('st.json'), await statementOf([at('one'), at('two')]));
      await writeFile(at('st-0.1.json'), await statementOf([at('one')], V01));
      const commit = { digest: { gitCommit: 'ab'.repeat(20) } };
      const mixed = JSON.parse(await statementOf([at('one')]));
      await writeFile(at('commit.json'), JSON.stringify({ ...mixed, subject: [commit, ...mixed.subject] }));
      const large = { lines: Array.from({ length: 5000 }, () => randomBytes(100).toString('hex')) };
      await writeFile(at('large.json'), await statementOf([at('two')], V1, large));
      const options = [
        '--trust-config',
        sigstore.trustConfig(),
        '--rekor-version',
        String(version),
        '--in-toto',
      ];
      const token = ['--identity-token', await sigstore.mint('github')];
      const statements = ['st.json', 'st-0.1.json', 'commit.json', 'large.json'];
      const args = [sigstore.command, 'sign', ...options, ...token, ...statements];
      const { status, stdout, stderr } = await execute(process.execPath, args, { cwd: place.folder });
      assert.equal(status, 0, stderr);
      assert.equal(stdout, statements.map((name) => `${name}.sigstore.json\n`).join(''));
    });
    after(() => rm(place.folder, { recursive: true }));

    test('are logged in the form of this log, with the exact statement', async () => {
      const bundle = JSON.parse(await readFile(claim('one').bundle, 'utf8'));
      const [entry] = bundle.verificationMaterial.tlogEntries;
      const kind =
        version === 1 ? { kind: 'dsse', version: '0.0.1' } : { kind: 'hashedrekord', version: '0.0.2' };
      assert.deepEqual(entry.kindVersion, kind);
      assert.equal(bundle.mediaType, 'application/vnd.dev.sigstore.bundle.v0.3+json');
      const payload = Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString();
      assert.equal(payload, await readFile(at('st.json'), 'utf8'));
    });
    test('are accepted by all clients for each of their subjects', () =>
      acceptedBy(everyone, [claim('one'), claim('two'), claim('two', 'large.json')]));
    test('of the older version, or with a commit as a subject, are accepted by the clients that support them', () =>
      acceptedBy(['cosign', 'product'], [claim('one', 'st-0.1.json'), claim('one', 'commit.json')]));
    test('are accepted with only the digest', async () =>
      acceptedBy(['python', 'product'], [{ ...claim('one'), file: `sha256:${await sha256(at('one'))}` }]));
    test('are refused as an attestation of another type, and as a signature', async () => {
      const { predicateType: _, ...signature } = claim('one');
      await refusedBy({ product: /not a signature/ }, signature);
      const other = 'https://slsa.dev/provenance/v0.2';
      await refusedBy({ product: /not an attestation of/ }, { ...claim('one'), predicateType: other });
    });
    test('are refused for another file, another signer, another issuer', async () => {
      const file = {
        cosign: /do not match digests in statement/,
        python: /no subject/,
        product: /no subject/,
      };
      await refusedBy(file, claim('other'));
      const identity = { cosign: /expected SAN value/, python: /SANs do not match/, product: /identity/ };
      await refusedBy(identity, { ...claim('one'), identity: sigstore.email });
      const issuer = {
        cosign: /expected issuer value/,
        python: /OIDCIssuer does not match/,
        product: /issuer/,
      };
      await refusedBy(issuer, { ...claim('one'), issuer: sigstore.emailIssuer });
    });
    test('are refused with another payload, or the log entry of another attestation', async () => {
      const forge = async (change: (bundle: Forged, other: Forged) => void): Promise<Claim> => {
        const [bundle, other] = await Promise.all(
          ['st.json', 'large.json'].map(async (name): Promise<Forged> => {
            return JSON.parse(await readFile(claim('one', name).bundle, 'utf8'));
          }),
        );
        assert.ok(bundle !== undefined && other !== undefined);
        change(bundle, other);
        await writeFile(at('forged.sigstore.json'), JSON.stringify(bundle));
        return { ...claim('other'), bundle: at('forged.sigstore.json') };
      };
      const about = Buffer.from(await statementOf([at('other')])).toString('base64');
      const payload = await forge(({ dsseEnvelope }) => {
        dsseEnvelope.payload = about;
      });
      const signature = {
        cosign: /failed to verify log inclusion/,
        python: /invalid signature/,
        product: /signature/,
      };
      await refusedBy(signature, payload);
      const entry = await forge(({ verificationMaterial }, { verificationMaterial: { tlogEntries } }) => {
        verificationMaterial.tlogEntries = tlogEntries;
      });
      const words = {
        cosign: /failed to verify log inclusion/,
        python: /log entry|entry/,
        product: /log entry/,
      };
      await refusedBy(words, { ...entry, file: at('one') });
    });
  });

type Forged = { dsseEnvelope: { payload: string }; verificationMaterial: { tlogEntries: unknown } };
type Attester = (file: string, version: sigstore.RekorVersion) => Promise<void>;

const cosign: Attester = async (file, version) => {
  const config = ['--signing-config', `${sigstore.stack}/signing_config.v${version}.json`];
  const trust = ['--trusted-root', sigstore.trustedRoot, '--bundle', `${file}.sigstore.json`];
  const what = ['--predicate', `${file}.predicate`, '--type', PREDICATE_TYPE, file];
  const token = ['--identity-token', await sigstore.mint('github')];
  const args = ['attest-blob', '--yes', ...token, ...config, ...trust, ...what];
  const { status, stderr } = await execute(join(sigstore.tools, 'bin/cosign'), args);
  assert.equal(status, 0, stderr);
};

const python: Attester = async (file, version) => {
  const what = ['--predicate', `${file}.predicate`, '--predicate-type', PREDICATE_TYPE, file];
  const token = ['--identity-token', await sigstore.mint('github')];
  const args = ['--trust-config', sigstore.trustConfig(version), 'attest', ...token, ...what];
  const { status, stderr } = await execute(join(sigstore.tools, 'py/bin/sigstore'), args);
  assert.equal(status, 0, stderr);
};

for (const version of sigstore.rekorVersions)
  for (const [name, attest] of Object.entries({ cosign, python }))
    test(`attestations of ${name} on Rekor v${version} are verified by the product`, async () => {
      const { folder, at } = await inFolder({ one: 1000, other: 1000 });
      try {
        await writeFile(at('one.predicate'), JSON.stringify(PREDICATE));
        await attest(at('one'), version);
        const signed = { bundle: at('one.sigstore.json'), file: at('one'), ...by };
        const claim = { ...signed, predicateType: PREDICATE_TYPE };
        await acceptedBy(['product'], [claim, { ...claim, file: `sha256:${await sha256(at('one'))}` }]);
        await refusedBy({ product: /no subject/ }, { ...claim, file: at('other') });
        await refusedBy({ product: /identity/ }, { ...claim, identity: sigstore.email });
        await refusedBy({ product: /not a signature/ }, signed);
        const other = 'https://slsa.dev/provenance/v0.2';
        await refusedBy({ product: /not an attestation of/ }, { ...claim, predicateType: other });
      } finally {
        await rm(folder, { recursive: true });
      }
    });
