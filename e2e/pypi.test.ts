// Attestations for PyPI on the real services: pypi-attestations, which PyPI and twine use, accepts them and no forgery.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { publishAttestationName, publishStatement, toPublishAttestation } from '../src/attestation/pypi.ts';
import { execute } from './execute.ts';
import { runJob } from './job.ts';
import * as sigstore from './sigstore.ts';
import { acceptedBy, type Claim, refusedBy } from './verifiers.ts';

const FILES = ['demo-1.0-py3-none-any.whl', 'Demo_X-1.0rc1.tar.gz', 'my.pkg-1.0.zip'];
const [WHEEL = '', SDIST = ''] = FILES;
const PUBLISH = 'https://docs.pypi.org/attestations/publish/v1';
let folder = '';
const at = (name: string) => join(folder, name);
const claim = (name: string, maker: keyof typeof MAKERS = 'action'): Claim => ({
  bundle: at(`${maker}/${publishAttestationName(name)}`),
  file: at(`${maker}/${name}`),
  identity: sigstore.identity,
  issuer: sigstore.issuer,
  predicateType: PUBLISH,
});

/** Attest all distributions of a folder. */
const MAKERS = {
  action: async (workspace: string) => {
    const inputs = { attest: 'pypi', signatures: 'false', 'rekor-version': '1', 'upload-artifact': 'false' };
    const result = await runJob({
      workspace,
      inputs: { files: '*', instance: sigstore.trustConfig(), ...inputs },
      env: sigstore.tokenService(),
    });
    assert.equal(result.status, 0, result.stdout + result.stderr);
  },
  command: (cwd: string) => command(cwd, 'attest', '--pypi', '--rekor-version', '1', ...FILES),
};

async function command(cwd: string, verb: string, ...words: string[]): Promise<void> {
  const token = ['--identity-token', await sigstore.mint('github')];
  const args = [sigstore.command, verb, '--trust-config', sigstore.trustConfig(), ...token, ...words];
  const { status, stderr } = await execute(process.execPath, args, { cwd });
  assert.equal(status, 0, stderr);
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sigstore-e2e-'));
  for (const [name, make] of Object.entries(MAKERS)) {
    await mkdir(at(name));
    for (const file of FILES) await writeFile(at(`${name}/${file}`), `the content of ${file}\n`);
    await make(at(name));
  }
});
after(() => rm(folder, { recursive: true }));

test('wheels and source distributions are accepted, from the action and from the command', () =>
  acceptedBy(
    ['pypi'],
    FILES.flatMap((name) => [claim(name, 'action'), claim(name, 'command')]),
  ));

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
  const digest = createHash('sha256')
    .update(await readFile(claim(WHEEL).file))
    .digest();
  await writeFile(at('statement'), publishStatement(WHEEL, digest));
  await command(folder, 'sign', '--rekor-version', '2', '--in-toto', 'statement');
  const bundle = await readFile(at('statement.sigstore.json'));
  assert.throws(() => toPublishAttestation(bundle), {
    code: 'input-invalid',
    message: /no log entry of Rekor v1$/,
  });
});
