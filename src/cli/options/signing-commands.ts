// The commands that sign, with the options that they have in common.
import { type Command, EXITS, INSTANCE_NOTES } from './command.ts';
import {
  HELP_OPTION,
  INSTANCE_OPTIONS,
  JSON_OPTION,
  LIMIT_OPTIONS,
  OIDC_OPTIONS,
  type Option,
  OUTPUT_OPTIONS,
  QUIET_OPTION,
  under,
  VERBOSE_OPTION,
} from './options.ts';

const SIGNING_TOPIC_NOTES = {
  login: [
    'Other users of this machine can read command lines. So put a token or a secret',
    'into SIGSTORE_IDENTITY_TOKEN or SIGSTORE_OIDC_CLIENT_SECRET.',
  ],
  instance: INSTANCE_NOTES,
};

/** What all commands that sign have in common. */
const SIGNING_OPTIONS: readonly Option[] = [
  { name: 'policy', value: 'FILE', help: 'claims to require, one `claim: value` per line' },
  { name: 'allow-private-repository', help: 'sign although the repository is private' },
  { name: 'allow-untrusted-trigger', help: "sign although the event carries a fork's code" },
  { name: 'dry-run', short: 'n', conflicts: ['json'], help: 'check everything, sign and write nothing' },
  JSON_OPTION,
  QUIET_OPTION,
  VERBOSE_OPTION,
  HELP_OPTION,
];

/** The options of `sign` about a signed list of all files. */
const LIST_OPTIONS = under('Output options', [
  {
    name: 'checksums',
    value: 'FILE',
    conflicts: ['in-toto'],
    help: 'also write the checksums of all files there, and sign that list',
  },
  {
    name: 'no-signatures',
    conflicts: ['signature', 'certificate', 'bundle'],
    help: 'with --checksums: sign only the list',
  },
]);

const ATTESTATION_OUTPUTS = ['output-directory', 'existing', 'overwrite'];
/** Of a statement about all files, and of those about each. */
const PLACE = 'the working directory; with --per-file, next to FILE';
const ATTESTATION_OUTPUT_OPTIONS = OUTPUT_OPTIONS.filter(({ name }) =>
  ATTESTATION_OUTPUTS.includes(name),
).map(({ conflicts = [], ...option }) => ({
  ...option,
  ...(option.name === 'output-directory' && { help: 'where attestations go', default: PLACE }),
  conflicts: conflicts.filter((name) => ATTESTATION_OUTPUTS.includes(name)),
}));

/** The options of `attest` about a predicate of the caller, and about the names of files. */
const CONTENT_OPTIONS = under('Content options', [
  {
    name: 'predicate',
    value: 'JSON',
    together: 'predicate-type',
    help: 'any other predicate, a JSON object',
  },
  { name: 'predicate-type', alias: 'type', value: 'URI', together: 'predicate', help: 'its type' },
  {
    name: 'attestation-name',
    value: 'NAME',
    conflicts: ['per-file'],
    default: 'provenance, sbom, ...',
    help: 'write NAME.intoto.jsonl',
  },
  { name: 'per-file', help: 'one statement for each file, in FILE.intoto.jsonl' },
]);

export const SIGNING_COMMANDS: readonly Command[] = [
  {
    name: 'sign',
    summary: 'sign files with the identity of a CI job or of a person',
    operands: 'FILE...',
    least: 1,
    instead: 'digests',
    options: [
      {
        name: 'digests',
        value: 'SUMS',
        conflicts: ['in-toto'],
        help: 'sign the digests in a checksums file',
      },
      {
        name: 'in-toto',
        conflicts: ['signature', 'certificate'],
        help: 'sign FILE as an in-toto statement',
      },
      ...SIGNING_OPTIONS,
      ...OIDC_OPTIONS,
      ...OUTPUT_OPTIONS,
      ...LIST_OPTIONS,
      ...INSTANCE_OPTIONS,
      ...LIMIT_OPTIONS,
    ],
    example: 'sign dist/*.whl',
    topicNotes: SIGNING_TOPIC_NOTES,
    exits: EXITS,
  },
  {
    name: 'attest',
    summary: 'sign one statement about all files, such as provenance or an SBOM',
    operands: 'FILE...',
    least: 1,
    instead: 'digests',
    options: [
      { name: 'provenance', help: 'SLSA provenance of the CI job; the default' },
      { name: 'sbom', value: 'SBOM', help: 'an SBOM, SPDX or CycloneDX in JSON' },
      { name: 'pypi', help: 'a publish attestation for each Python distribution' },
      { name: 'digests', value: 'SUMS', help: 'attest the digests in a checksums file' },
      ...SIGNING_OPTIONS,
      ...CONTENT_OPTIONS,
      ...OIDC_OPTIONS,
      ...ATTESTATION_OUTPUT_OPTIONS,
      ...INSTANCE_OPTIONS,
      ...LIMIT_OPTIONS,
    ],
    example: 'attest --provenance --sbom sbom.json dist/*',
    topicNotes: SIGNING_TOPIC_NOTES,
    exits: EXITS,
  },
];
