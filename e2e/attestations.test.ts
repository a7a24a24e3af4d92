// Every kind of attestation on the real services, made by the action and by the command: all verifiers accept it, and
// refuse it after any tampering.
import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { FORGERIES, forge } from './attestation-forgeries.ts';
import { execute } from './execute.ts';
import { runJob } from './job.ts';
import * as sigstore from './sigstore.ts';
import { acceptedBy, type Claim, eachRefused, everyoneOnAttestations, refusedBy } from './verifiers.ts';

const SLSA = 'https://slsa.dev/provenance/v1';
const REVIEW = 'https://example.test/review/v1';
const FILES = ['dist/one.bin', 'dist/two.bin'];
const OTHER = 'dist/other.bin';
const DOCUMENTS = {
  'spdx.json': { spdxVersion: 'SPDX-2.3', SPDXID: 'SPDXRef-DOCUMENT', name: 'demo', packages: [] },
  'cyclonedx.json': { bomFormat: 'CycloneDX', specVersion: '1.6', components: [] },
  'review.json': { reviewers: ['mona', '☃'], approved: true, score: 1.5 },
};

/** What one run attests, and the attestations that it makes: the name of the file and the type, for each subject. */
type Run = Readonly<{
  name: string;
  attest: readonly string[];
  sbom?: string;
  perFile?: boolean;
  files?: string[];
}>;
const RUNS: readonly Run[] = [
  { name: 'first', attest: ['provenance', 'sbom', 'review.json'], sbom: 'spdx.json' },
  { name: 'second', attest: ['sbom'], sbom: 'cyclonedx.json' },
  { name: 'each', attest: ['provenance'], perFile: true },
  { name: 'other', attest: ['provenance'], files: [OTHER] },
];

const OTHER_TYPE = 'https://example.test/other/v1';
const goIdentity = /no matching CertificateIdentity found/;
const notValid = /verifying with issuer "stack\.test"/;
const noSubject = /do not match digests in statement/;
/** Why each verifier refuses what a good attestation does not show. */
const WRONG = {
  file: { cosign: noSubject, go: noSubject, python: /no subject/, product: /no subject/, gh: notValid },
  identity: {
    ...{ cosign: goIdentity, go: goIdentity, gh: notValid },
    ...{ python: /SANs do not match/, product: /not for "mona@/ },
  },
  issuer: {
    ...{ cosign: goIdentity, go: goIdentity, gh: /expected Issuer to be/ },
    ...{ python: /OIDCIssuer does not match/, product: /as OIDC issuer, not/ },
  },
  // The others do not ask for a type.
  type: {
    cosign: /invalid predicate type/,
    product: /not an attestation of/,
    gh: /no attestations found with predicate type/,
  },
};

type Maker = (workspace: string, version: sigstore.RekorVersion, run: Run) => Promise<void>;

const action: Maker = async (workspace, version, { name, attest, sbom, perFile, files = FILES }) => {
  const result = await runJob({
    workspace,
    inputs: {
      files: files.join('\n'),
      attest: attest.join('\n'),
      ...(sbom === undefined ? {} : { 'sbom-path': sbom }),
      ...(attest.includes('review.json') ? { 'predicate-type': REVIEW } : {}),
      'per-file': String(perFile === true),
      signatures: 'false',
      'output-directory': name,
      instance: sigstore.trustConfig(),
      'rekor-version': String(version),
      'upload-artifact': 'false',
    },
    env: sigstore.tokenService(),
  });
  assert.equal(result.status, 0, result.stdout + result.stderr);
};

const command: Maker = async (workspace, version, { name, attest, sbom, perFile, files = FILES }) => {
  const what = attest.flatMap((each) => {
    if (each === 'sbom') return ['--sbom', sbom ?? ''];
    return each === 'provenance' ? ['--provenance'] : ['--predicate', each, '--predicate-type', REVIEW];
  });
  const where = ['--trust-config', sigstore.trustConfig(), '--rekor-version', String(version), '-o', name];
  const token = ['--identity-token', await sigstore.mint('github')];
  const words = [...what, ...(perFile === true ? ['--per-file'] : []), ...where, ...token, ...files];
  const args = [sigstore.command, 'attest', ...words];
  const { status, stderr } = await execute(process.execPath, args, { cwd: workspace });
  assert.equal(status, 0, stderr);
};

for (const version of sigstore.rekorVersions)
  for (const [maker, make] of Object.entries({ 'the action': action, 'the command': command }))
    describe(`attestations of ${maker} on Rekor v${version}`, () => {
      let workspace = '';
      const claim = (bundle: string, predicateType: string, file = 'dist/one.bin'): Claim => ({
        bundle: join(workspace, bundle),
        file: join(workspace, file),
        predicateType,
        identity: sigstore.identity,
        issuer: sigstore.issuer,
      });
      /** One of each kind. */
      const kinds = (file?: string): Readonly<Record<string, Claim>> => ({
        provenance: claim('first/provenance.intoto.jsonl', SLSA, file),
        'an SBOM in SPDX': claim('first/sbom.intoto.jsonl', 'https://spdx.dev/Document/v2.3', file),
        'an SBOM in CycloneDX': claim('second/sbom.intoto.jsonl', 'https://cyclonedx.org/bom', file),
        'a predicate of the caller': claim('first/review.intoto.jsonl', REVIEW, file),
      });
      const perFile = (file: string) => `each/${basename(file)}.intoto.jsonl`;

      before(async () => {
        workspace = await mkdtemp(join(tmpdir(), 'sigstore-e2e-'));
        await mkdir(join(workspace, 'dist'));
        for (const file of [...FILES, OTHER]) await writeFile(join(workspace, file), randomBytes(1000));
        for (const [name, content] of Object.entries(DOCUMENTS))
          await writeFile(join(workspace, name), JSON.stringify(content));
        for (const run of RUNS) await make(workspace, version, run);
      });
      after(() => rm(workspace, { recursive: true }));

      test('about several files are accepted for each of them', () =>
        acceptedBy(
          everyoneOnAttestations,
          FILES.flatMap((file) => Object.values(kinds(file))),
        ));
      test('about one file each are accepted', () =>
        acceptedBy(
          everyoneOnAttestations,
          FILES.map((file) => claim(perFile(file), SLSA, file)),
        ));
      test('are refused for another file, another signer, another issuer and as another type', async () => {
        const [one = '', two = ''] = FILES;
        const single = claim(perFile(one), SLSA);
        const other = join(workspace, OTHER);
        await eachRefused([
          ...[...Object.values(kinds()), single].flatMap((good) => [
            [{ ...good, file: other }, WRONG.file] as const,
            [{ ...good, identity: sigstore.email }, WRONG.identity] as const,
            [{ ...good, issuer: sigstore.emailIssuer }, WRONG.issuer] as const,
            [{ ...good, predicateType: OTHER_TYPE }, WRONG.type] as const,
          ]),
          [{ ...single, file: join(workspace, two) }, WRONG.file],
        ]);
      });
      test('are refused when any part is forged', async () => {
        const other = claim('other/provenance.intoto.jsonl', SLSA, OTHER);
        await acceptedBy(everyoneOnAttestations, [other]);
        const forged: Parameters<typeof eachRefused>[0][number][] = [];
        for (const [kind, good] of Object.entries({
          ...kinds(),
          single: claim(perFile(FILES[0] ?? ''), SLSA),
        }))
          for (const name of Object.keys(FORGERIES))
            forged.push(await forge(name, join(workspace, kind), { claim: good, other }));
        assert.equal(forged.length, 50);
        await eachRefused(forged);
      });
      test('are accepted with a policy on the predicate that they meet, and refused with another', async () => {
        const policies = { 'good.txt': sigstore.identity, 'bad.txt': `${sigstore.identity}-2` };
        for (const [name, builder] of Object.entries(policies))
          await writeFile(join(workspace, name), `builder.id: ${builder}\n`);
        const provenance = claim('first/provenance.intoto.jsonl', SLSA);
        await acceptedBy(['product'], [{ ...provenance, predicate: join(workspace, 'good.txt') }]);
        await refusedBy(
          { product: /does not meet the predicate policy: "builder\.id"/ },
          { ...provenance, predicate: join(workspace, 'bad.txt') },
        );
      });
    });

test('more than 1,024 subjects are refused by what has sigstore-go inside, as the warning says', async () => {
  const workspace = await mkdtemp(join(tmpdir(), 'sigstore-e2e-'));
  try {
    await writeFile(join(workspace, 'one'), 'one');
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
    const claims: Claim[] = [];
    for (const count of [1024, 1025]) {
      const others = Array.from({ length: count - 1 }, (_, index) => `${sha256(`${index}`)}  ${index}.bin\n`);
      await writeFile(join(workspace, 'sums'), `${sha256('one')}  one\n${others.join('')}`);
      const where = ['--trust-config', sigstore.trustConfig(), '--attestation-name', String(count)];
      const token = ['--identity-token', await sigstore.mint('github')];
      const args = [sigstore.command, 'attest', ...where, ...token, '--digests', 'sums'];
      const { status, stderr } = await execute(process.execPath, args, { cwd: workspace });
      assert.equal(status, 0, stderr);
      assert.equal(/cosign and gh refuse more than 1,024/.test(stderr), count > 1024, stderr);
      const bundle = join(workspace, `${count}.intoto.jsonl`);
      const signer = { identity: sigstore.identity, issuer: sigstore.issuer };
      claims.push({ bundle, file: join(workspace, 'one'), predicateType: SLSA, ...signer });
    }
    const [most, more] = claims;
    assert.ok(most !== undefined && more !== undefined);
    await acceptedBy(everyoneOnAttestations, [most]);
    await acceptedBy(['python', 'product'], [more]);
    const many = /too many subjects: 1025 > 1024/;
    await refusedBy({ cosign: many, go: many, gh: notValid }, more);
  } finally {
    await rm(workspace, { recursive: true });
  }
});
