// Inputs of other signing actions, and the equivalent here. docs/MIGRATING.md describes more of each.

const NOTHING = 'remove it';
const STATEMENT = 'the command signs statements: `sigstore-sign sign --in-toto STATEMENT`';

const FILES = 'give `files`, one pattern per line';
const BUNDLES = 'remove it: each file gets a bundle next to it, or in `output-directory`';

/** What to use instead of an input of another action, as the end of a sentence. */
export const PEER_INPUTS: Readonly<Record<string, string>> = {
  // gh-action-sigstore-python 3.5.0
  inputs: FILES,
  signature: BUNDLES,
  certificate: BUNDLES,
  bundle: BUNDLES,
  identity: 'give `policy`, with rules such as `ref_type: tag`',
  staging: 'give `instance: staging`',
  verify: 'remove it: every bundle is verified before it is written',
  'verify-cert-identity': 'give `policy`',
  'verify-oidc-issuer': 'give `policy`',
  'upload-signing-artifacts': 'give `upload-artifact`, with `include-files: true` for the files themselves',
  'release-signing-artifacts': 'give `release: auto`, with `include-files: true` for the files themselves',
  'internal-be-careful-debug': NOTHING,
  // actions/attest 4
  'subject-path': FILES,
  'subject-digest': 'give `digests`, one line `HEX  NAME` per file',
  'subject-name': 'give `digests`, one line `HEX  NAME` per file',
  'subject-checksums': 'give `digests`, the path of the list',
  'subject-version': NOTHING,
  'predicate-type': STATEMENT,
  predicate: STATEMENT,
  'predicate-path': STATEMENT,
  'sbom-path': STATEMENT,
  'push-to-registry': NOTHING,
  'create-storage-record': NOTHING,
  'show-summary': 'give `summary`',
  // cosign-installer 4
  'cosign-release': NOTHING,
  'install-dir': NOTHING,
  'use-sudo': NOTHING,
  // SLSA's generic generator 2
  'base64-subjects': 'give `digests`, the same list without base64',
  'base64-subjects-as-file': 'give `digests`, the path of the list without base64',
  'upload-assets': 'give `release: auto`',
  'upload-tag-name': 'give `release`, the tag',
  'draft-release': 'remove it: a draft release stays a draft',
  'provenance-name': 'give `artifact-name`',
  'attestation-name': 'give `artifact-name`',
  'private-repository': 'give `allow-private-repository: true`',
  'continue-on-error': 'write `continue-on-error` next to `uses`',
  'compile-generator': NOTHING,
  // Inputs of many actions
  file: FILES,
  path: FILES,
  paths: FILES,
  artifact: FILES,
  'working-directory': 'write the path in `files`, relative to the workspace',
};
