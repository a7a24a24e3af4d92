// The table of commands and options: the parser, --help and docs/REFERENCE.md use it.
import {
  HELP_OPTION,
  IDENTITY_TOKEN,
  INSTANCE_OPTIONS,
  JSON_OPTION,
  LIMIT_OPTIONS,
  OIDC_OPTIONS,
  type Option,
  OUTPUT_OPTIONS,
  QUIET_OPTION,
  TRUST_OPTIONS,
  VERBOSE_OPTION,
  VERIFY_TRUST_OPTIONS,
} from './options.ts';

export type Command = Readonly<{
  name: string;
  summary: string;
  /** As shown after the options. */
  operands: string;
  /** The minimum number of operands. */
  least: number;
  /** The option that excludes operands and replaces them. */
  instead?: string;
  options: readonly Option[];
  /** An example of what to type after the program's name. */
  example: string;
  /** Lines below the options. */
  notes?: readonly string[];
  /** Lines below the options of a topic. */
  topicNotes?: Readonly<Record<string, readonly string[]>>;
  /** Lines about its exit statuses. */
  exits: readonly string[];
}>;

export const EXITS: readonly string[] = [
  'Exit status: 0 ok, 1 some file failed, 2 usage or input, 3 identity, 4 service,',
  '5 verification, 6 file system.',
];

const INSTANCE_NOTES: readonly string[] = [
  'public-good is the public Sigstore. A client trust config is one file with the',
  'keys, certificates and addresses of another instance.',
];

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

const ATTESTATION_OUTPUTS = ['output-directory', 'existing', 'overwrite'];
const ATTESTATION_OUTPUT_OPTIONS = OUTPUT_OPTIONS.filter(({ name }) =>
  ATTESTATION_OUTPUTS.includes(name),
).map(({ conflicts = [], ...option }) => ({
  ...option,
  conflicts: conflicts.filter((name) => ATTESTATION_OUTPUTS.includes(name)),
}));

export const COMMANDS: readonly Command[] = [
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
      { name: 'digests', value: 'SUMS', help: 'attest the digests in a checksums file' },
      ...SIGNING_OPTIONS,
      ...OIDC_OPTIONS,
      ...ATTESTATION_OUTPUT_OPTIONS,
      ...INSTANCE_OPTIONS,
      ...LIMIT_OPTIONS,
    ],
    example: 'attest --provenance --sbom sbom.json dist/*',
    topicNotes: SIGNING_TOPIC_NOTES,
    exits: EXITS,
  },
  {
    name: 'verify',
    summary: 'verify files or digests against their bundles',
    operands: 'FILE...',
    least: 1,
    instead: 'digests',
    options: [
      {
        name: 'certificate-identity',
        value: 'ID',
        conflicts: ['certificate-identity-regexp'],
        help: 'expected identity, exact',
      },
      {
        name: 'certificate-identity-regexp',
        value: 'RE',
        help: 'regular expression for the whole identity',
      },
      { name: 'certificate-oidc-issuer', value: 'URL', help: 'expected OIDC issuer, exact' },
      { name: 'certificate-policy', value: 'FILE', help: 'extensions to require, `extension: value`' },
      {
        name: 'key',
        value: 'FILE',
        conflicts: [
          'certificate-identity',
          'certificate-identity-regexp',
          'certificate-oidc-issuer',
          'certificate-policy',
        ],
        help: 'public key, PEM',
      },
      { name: 'bundle', short: 'b', value: 'FILE', default: 'FILE.sigstore.json', help: 'bundle of FILE' },
      {
        name: 'digests',
        value: 'SUMS',
        conflicts: ['bundle'],
        help: 'checksums file',
      },
      { name: 'predicate-type', value: 'TYPE', help: 'accept attestations of TYPE only' },
      JSON_OPTION,
      QUIET_OPTION,
      VERBOSE_OPTION,
      HELP_OPTION,
      ...VERIFY_TRUST_OPTIONS,
    ],
    example: 'verify --certificate-identity ID \\\n           --certificate-oidc-issuer URL dist/*',
    notes: ['A directory means all files in it. With --bundle, FILE may be sha256:HEX.'],
    topicNotes: { instance: INSTANCE_NOTES },
    exits: ['Exit status: 0 ok, 1 mixed failures, 2 usage, 4 service, 5 not verified, 6 file.'],
  },
  {
    name: 'identity',
    summary: 'show the claims of a token, and the certificate that it would get',
    operands: '',
    least: 0,
    options: [
      { ...IDENTITY_TOKEN, help: 'the token to look at' },
      { name: 'offline', help: 'do not check the signature of the token' },
      { name: 'fulcio-config', value: 'FILE', help: 'the configuration file of your own Fulcio' },
      ...TRUST_OPTIONS,
      JSON_OPTION,
      VERBOSE_OPTION,
      HELP_OPTION,
    ],
    example: 'identity --offline',
    exits: ['Exit status: 0 the token would get a certificate, 3 it would not, 2 usage.'],
  },
  {
    name: 'demo',
    summary: 'sign and verify on an embedded Sigstore: no account, no network',
    operands: '[FILE...]',
    least: 0,
    options: [
      { name: 'keep', value: 'DIR', help: 'save files, bundles, manifest and client trust config there' },
      JSON_OPTION,
      HELP_OPTION,
    ],
    example: 'demo --keep demo-files README.md',
    notes: ['Without FILE it signs samples that it makes.'],
    exits: EXITS,
  },
  {
    name: 'sandbox',
    summary: 'run the embedded Sigstore for a command, or until interrupted',
    operands: '[-- COMMAND...]',
    least: 0,
    options: [HELP_OPTION],
    notes: [
      'COMMAND runs with these variables. Without COMMAND they are printed for a shell:',
      '  ACTIONS_ID_TOKEN_REQUEST_URL    ACTIONS_ID_TOKEN_REQUEST_TOKEN',
      '  ACTIONS_RESULTS_URL             ACTIONS_RUNTIME_TOKEN',
      '  SIGSTORE_TRUST_CONFIG',
      'Nothing is left behind, and no public log is written to.',
    ],
    example: 'sandbox -- sigstore-sign sign README.md',
    exits: ['Exit status: that of COMMAND; 2 when it cannot be run.'],
  },
];
