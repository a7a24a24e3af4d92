// Attestations for PyPI on the real services: pypi-attestations, which PyPI and twine use, accepts them and no forgery.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { publishAttestationName, publishStatement, toPublishAttestation } from '../src/attestation/pypi.ts';
import { execute } from './execute.ts';
import * as sigstore from './sigstore.ts';
import { acceptedBy, type Claim, refusedBy } from './verifiers.ts';

const FILES = ['demo-1.0-py3-none-any.whl', 'Demo_X-1.0rc1.tar.gz', 'my.pkg-1.0.zip'];
const [WHEEL = '', SDIST = ''] = FILES;
const PUBLISH = 'https://docs.pypi.org/attestations/publish/v1';
let folder = '';
const at = (name: string) => join(folder, name);
const bundleOf = (name: string, version: number) => at(`${name}.v${version}.sigstore.json`);
const claim = (name: string): Claim => ({
  bundle: at(publishAttestationName(name)),
  file: at(name),
  identity: sigstore.identity,
  issuer: sigstore.issuer,
  predicateType: PUBLISH,
});

/** Signs a statement about each distribution on one version of Rekor. */
async function sign(version: sigstore.RekorVersion): Promise<void> {
  for (const name of FILES) {
    const digest = createHash('sha256')
      .update(await readFile(at(name)))
      .digest();
    await writeFile(at(`${name}.v${version}`), publishStatement(name, digest));
  }
  const options = ['--trust-config', sigstore.trustConfig(), '--rekor-version', String(version), '--in-toto'];
  const token = ['--identity-token', await sigstore.mint('github')];
  const statements = FILES.map((name) => `${name}.v${version}`);
  const args = [sigstore.command, 'sign', ...options, ...token, ...statements];
  const { status, stderr } = await execute(process.execPath, args, { cwd: folder });
  assert.equal(status, 0, stderr);
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sigstore-e2e-'));
  for (const name of FILES) await writeFile(at(name), `the content of ${name}\n`);
  for (const version of sigstore.rekorVersions) await sign(version);
  for (const name of FILES)
    await writeFile(claim(name).bundle, toPublishAttestation(await readFile(bundleOf(name, 1))));
});
after(() => rm(folder, { recursive: true }));

test('wheels and source distributions are accepted', () => acceptedBy(['pypi'], FILES.map(claim)));

test('another file, another signer or another issuer is refused', async () => {
  await writeFile(at('other-1.0.zip'), 'another file');
  await refusedBy(
    { pypi: /does not match distribution name/ },
    { ...claim(WHEEL), file: at('other-1.0.zip') },
  );
  await refusedBy({ pypi: /SANs do not match/ }, { ...claim(WHEEL), identity: sigstore.email });
  await refusedBy({ pypi: /OIDCIssuer does not match/ }, { ...claim(WHEEL), issuer: sigstore.emailIssuer });
});

type Attestation = {
  version: number;
  verification_material: {
    certificate: string;
    transparency_entries: { integratedTime: string; inclusionPromise: { signedEntryTimestamp: string } }[];
  };
  envelope: { statement: string; signature: string };
};

/** What a forger changes, who also has the attestation of another file, and why it is refused. */
const FORGERIES: Readonly<
  Record<string, readonly [change: (own: Attestation, other: Attestation) => void, reason: RegExp]>
> = {
  'the version': [(own) => Object.assign(own, { version: 2 }), /literal_error|Input should be 1/],
  'the statement': [
    (own, other) => Object.assign(own.envelope, { statement: other.envelope.statement }),
    /invalid signature/,
  ],
  'the signature': [
    (own, other) => Object.assign(own.envelope, { signature: other.envelope.signature }),
    /invalid signature/,
  ],
  'the log entry': [
    (own, other) =>
      Object.assign(own.verification_material, {
        transparency_entries: other.verification_material.transparency_entries,
      }),
    /log entry|entry/,
  ],
  'no log entry': [
    (own) => Object.assign(own.verification_material, { transparency_entries: [] }),
    /at least 1 item/,
  ],
  'the promise of the log': [
    ({ verification_material: { transparency_entries } }, other) => {
      const [theirs] = other.verification_material.transparency_entries;
      for (const entry of transparency_entries)
        Object.assign(entry, { inclusionPromise: theirs?.inclusionPromise });
    },
    /inclusion promise/,
  ],
};

for (const [what, [change, reason]] of Object.entries(FORGERIES))
  test(`a forgery is refused: ${what}`, async () => {
    const [own, other] = await Promise.all(
      [WHEEL, SDIST].map(async (name): Promise<Attestation> => {
        return JSON.parse(await readFile(claim(name).bundle, 'utf8'));
      }),
    );
    assert.ok(own !== undefined && other !== undefined);
    change(own, other);
    const forged = at('forged.publish.attestation');
    await writeFile(forged, JSON.stringify(own));
    await refusedBy({ pypi: reason }, { ...claim(WHEEL), bundle: forged });
  });

test('a bundle of Rekor v2 has no time that PyPI accepts, so it cannot become an attestation', async () => {
  const bundle = await readFile(bundleOf(WHEEL, 2));
  assert.throws(() => toPublishAttestation(bundle), {
    code: 'input-invalid',
    message: /no log entry of Rekor v1$/,
  });
});
