// The one table of commands and options: the parser reads it, and so do --help and the README.
import {
  HELP_OPTION,
  IDENTITY_TOKEN,
  INSTANCE_OPTIONS,
  JSON_OPTION,
  OIDC_OPTIONS,
  type Option,
  OUTPUT_OPTIONS,
  TRUST_OPTIONS,
  VERBOSE_OPTION,
} from './options.ts';

export type Command = Readonly<{
  name: string;
  summary: string;
  /** As shown after the options. */
  operands: string;
  /** How many operands it needs at least. */
  least: number;
  /** The option that excludes them, and does without. */
  instead?: string;
  options: readonly Option[];
  /** Lines below the options. */
  notes?: readonly string[];
}>;

export const COMMANDS: readonly Command[] = [
  {
    name: 'sign',
    summary: 'sign files with the identity of a job or of a person',
    operands: 'FILE...',
    least: 1,
    instead: 'digests',
    options: [
      {
        name: 'digests',
        value: 'FILE',
        conflicts: ['in-toto'],
        help: 'checksums to sign by',
      },
      { name: 'policy', value: 'FILE', help: 'claims to require, one `claim: value` per line' },
      {
        name: 'in-toto',
        conflicts: ['signature', 'certificate'],
        help: 'attest: FILE is a statement',
      },
      { name: 'allow-private-repository', help: "publish a private repository's name" },
      { name: 'allow-untrusted-trigger', help: "sign although the event carries a fork's code" },
      { name: 'concurrency', value: 'N', default: 'automatic', help: 'files in flight, 1 to 512' },
      { name: 'timeout', value: 'TIME', default: 'none', help: 'time limit of the run, such as 15m' },
      JSON_OPTION,
      VERBOSE_OPTION,
      HELP_OPTION,
      ...OIDC_OPTIONS,
      ...OUTPUT_OPTIONS,
      ...INSTANCE_OPTIONS,
    ],
    notes: [
      'Switches are off by default. Other users of a machine see command lines: give',
      'SIGSTORE_IDENTITY_TOKEN and SIGSTORE_OIDC_CLIENT_SECRET in the environment.',
    ],
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
      { name: 'certificate-identity-regexp', value: 'RE', help: 'the same, as a regular expression of all' },
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
      { name: 'bundle', value: 'FILE', default: 'FILE.sigstore.json', help: 'of one FILE' },
      {
        name: 'digests',
        value: 'FILE',
        conflicts: ['bundle'],
        help: 'checksums',
      },
      { name: 'predicate-type', value: 'TYPE', help: 'attestations of it count, and no signatures' },
      ...TRUST_OPTIONS,
      { name: 'trusted-root', value: 'FILE', help: 'trusted root to verify against' },
      JSON_OPTION,
      VERBOSE_OPTION,
      HELP_OPTION,
    ],
    notes: ['With --bundle, FILE may be a digest, sha256:HEX; a file of that name wins.'],
  },
  {
    name: 'identity',
    summary: 'show, claim by claim, what Fulcio would make of a token',
    operands: '',
    least: 0,
    options: [
      { ...IDENTITY_TOKEN, help: 'the token to look at' },
      { name: 'offline', help: 'do not ask its issuer for the keys that sign tokens' },
      { name: 'fulcio-config', value: 'FILE', help: "a Fulcio's configuration, for its rules" },
      ...TRUST_OPTIONS,
      JSON_OPTION,
      VERBOSE_OPTION,
      HELP_OPTION,
    ],
    notes: ['Exit status 0 when Fulcio would issue a certificate, 3 when not.'],
  },
  {
    name: 'demo',
    summary: 'sign and verify on an embedded Sigstore: no account, no network',
    operands: '[FILE...]',
    least: 0,
    options: [
      { name: 'keep', value: 'DIR', help: 'leave files, bundles, manifest and client trust config there' },
      JSON_OPTION,
      HELP_OPTION,
    ],
    notes: ['Without FILE it signs samples that it makes.'],
  },
  {
    name: 'sandbox',
    summary: 'run the embedded Sigstore for a command, or until interrupted',
    operands: '[-- COMMAND...]',
    least: 0,
    options: [HELP_OPTION],
    notes: [
      'COMMAND gets these variables; without it they are printed, ready for a shell:',
      '  ACTIONS_ID_TOKEN_REQUEST_URL    ACTIONS_ID_TOKEN_REQUEST_TOKEN',
      '  ACTIONS_RESULTS_URL             ACTIONS_RUNTIME_TOKEN',
      '  SIGSTORE_TRUST_CONFIG',
      'Its exit status is passed on. Nothing of it is left behind, and no public log',
      'hears of it.',
    ],
  },
];
