// Bundles of cosign and sigstore-python, and the product's provenance, on the real services: every small change to them is
// refused.
import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { assertHoldsOnlyAsItIs } from '../__tests__/verify/mutations.ts';
import { parseBundle } from '../src/bundle/bundle.ts';
import { parseTrustedRoot } from '../src/trust/trusted-root.ts';
import { createVerifier } from '../src/verify/verifier.ts';
import { execute } from './execute.ts';
import * as sigstore from './sigstore.ts';

type Tool = Readonly<{
  program: string;
  words: readonly string[];
  config: (version: 1 | 2) => readonly string[];
  /** The options that say where the bundle goes. Default: bundle.json. */
  output?: readonly string[];
}>;

const PREDICATE = {
  buildDefinition: { buildType: 'https://example.test/build', externalParameters: {} },
  runDetails: { builder: { id: 'https://example.test/builder' } },
};
const TYPE = 'https://slsa.dev/provenance/v1';

let folder: string;
const at = (name: string): string => join(folder, name);
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sigstore-e2e-'));
  for (const name of ['file', 'other']) await writeFile(at(name), randomBytes(2000));
  await writeFile(at('predicate.json'), JSON.stringify(PREDICATE));
});
after(() => rm(folder, { recursive: true }));

const cosign = (verb: string, ...words: string[]): Tool => ({
  program: join(sigstore.tools, 'bin/cosign'),
  words: [verb, '--yes', '--trusted-root', sigstore.trustedRoot, ...words],
  config: (version) => ['--signing-config', `${sigstore.stack}/signing_config.v${version}.json`],
});
const python = (verb: string, ...words: string[]): Tool => ({
  program: join(sigstore.tools, 'py/bin/sigstore'),
  words: [verb, '--overwrite', ...words],
  config: (version) => ['--trust-config', sigstore.trustConfig(version)],
});

const product = (): Tool => ({
  program: process.execPath,
  words: [sigstore.command, 'attest', '--provenance', '--overwrite'],
  config: (version) => ['--trust-config', sigstore.trustConfig(), '--rekor-version', String(version)],
  output: ['--output-directory', folder, '--attestation-name', 'bundle'],
});

/** The JSON of a bundle; the options of a whole command of sigstore-python come before its verb. */
async function make({ program, words, config, output }: Tool, version: 1 | 2, file: string): Promise<object> {
  const before = program.endsWith('sigstore') ? config(version) : [];
  const behind = program.endsWith('sigstore') ? [] : config(version);
  const token = await sigstore.mint('github');
  const where = output ?? ['--bundle', at('bundle.json')];
  const target = ['--identity-token', token, ...where, at(file)];
  const { status, stderr } = await execute(program, [...before, ...words, ...behind, ...target]);
  assert.equal(status, 0, stderr);
  const made = output === undefined ? 'bundle.json' : 'bundle.intoto.jsonl';
  return JSON.parse(await readFile(at(made), 'utf8'));
}

const tools = (): Readonly<Record<string, Tool>> => {
  const predicate = ['--predicate', at('predicate.json')];
  return {
    'a signature of cosign': cosign('sign-blob'),
    'a signature of sigstore-python': python('sign'),
    'an attestation of cosign': cosign('attest-blob', ...predicate, '--type', TYPE),
    'an attestation of sigstore-python': python('attest', ...predicate, '--predicate-type', TYPE),
    'an attestation of the product': product(),
  };
};

for (const version of sigstore.rekorVersions)
  for (const name of ['cosign', 'sigstore-python', 'the product'])
    for (const what of name === 'the product' ? ['an attestation'] : ['a signature', 'an attestation'])
      test(`${what} of ${name} on Rekor v${version} is valid only unchanged`, async () => {
        const tool = tools()[`${what} of ${name}`];
        assert.ok(tool !== undefined);
        const good = await make(tool, version, 'file');
        const donors = {
          'a second one': await make(tool, version, 'file'),
          'one of another file': await make(tool, version, 'other'),
          'one on the other log': await make(tool, version === 1 ? 2 : 1, 'file'),
        };
        const content = await readFile(at('file'));
        const artifact = { content, digest: createHash('sha256').update(content).digest() };
        const trustedRoot = JSON.parse(await readFile(sigstore.trustedRoot, 'utf8'));
        const verify = createVerifier(parseTrustedRoot(trustedRoot, 'stack'));
        const policy = { identity: sigstore.identity, issuer: sigstore.issuer };
        const { refused } = assertHoldsOnlyAsItIs(good, donors, (json) =>
          verify(parseBundle(Buffer.from(JSON.stringify(json))), artifact, policy),
        );
        assert.ok(refused > 400, `${refused} refused`);
      });
