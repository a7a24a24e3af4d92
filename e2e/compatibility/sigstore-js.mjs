// Asks sigstore-js about many bundles, as its `verify()` does but with a given trusted root instead of one from TUF: on
// each line of stdin a claim as JSON, on each line of stdout a verdict as JSON. Argument: the folder it is installed in.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(`${process.argv[2]}/package.json`);
const { bundleFromJSON } = require('@sigstore/bundle');
const { TrustedRoot } = require('@sigstore/protobuf-specs');
const { toSignedEntity, toTrustMaterial, Verifier } = require('@sigstore/verify');
const { createKeyFinder } = require('sigstore/dist/config');

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

function verify({ bundle, file, identity, issuer, trustedRoot, key }) {
  const keys = key === undefined ? undefined : createKeyFinder(() => readFileSync(key, 'utf8'));
  const verifier = new Verifier(toTrustMaterial(TrustedRoot.fromJSON(json(trustedRoot)), keys));
  const policy = key === undefined ? { subjectAlternativeName: identity, extensions: { issuer } } : undefined;
  verifier.verify(toSignedEntity(bundleFromJSON(json(bundle)), readFileSync(file)), policy);
}

for (const line of readFileSync(0, 'utf8').trimEnd().split('\n')) {
  let verdict = { accepted: true, words: '' };
  try {
    verify(JSON.parse(line));
  } catch (error) {
    verdict = { accepted: false, words: `${error}` };
  }
  process.stdout.write(`${JSON.stringify(verdict)}\n`);
}
