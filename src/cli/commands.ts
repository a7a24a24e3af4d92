// The one table of commands and options: the parser reads it, and so do --help and the README.
export type Option = Readonly<{
  name: string;
  /** Another name of the same. */
  alias?: string;
  short?: string;
  /** What the value is called; left out for a switch. */
  value?: string;
  /** A switch that means more each time it is given. */
  repeats?: true;
  /** The variable that stands in for it where neither it nor one of its conflicts is given. */
  variable?: string;
  /** Options that exclude it, and that it excludes. */
  conflicts?: readonly string[];
  /** The heading it stands under in the help. */
  group?: string;
  help: string;
}>;

export type Command = Readonly<{
  name: string;
  summary: string;
  /** As shown after the options. */
  operands: string;
  /** How many operands it needs at least. */
  least: number;
  options: readonly Option[];
  /** Lines below the options. */
  notes?: readonly string[];
}>;

const JSON_OPTION: Option = { name: 'json', help: 'print one JSON document' };
const HELP_OPTION: Option = { name: 'help', short: 'h', help: 'show this help and exit' };
const VERBOSE_OPTION: Option = {
  ...{ name: 'verbose', short: 'v', repeats: true },
  help: 'say what is asked of whom; twice: and how',
};

/** Options whose names and variables are those of sigstore-python; so are their meanings, defaults and conflicts. */
const IDENTITY_TOKEN: Option = {
  ...{ name: 'identity-token', value: 'TOKEN', variable: 'SIGSTORE_IDENTITY_TOKEN' },
  help: "the token to use (default: the job's)",
};
const STAGING: Option = {
  ...{ name: 'staging', variable: 'SIGSTORE_STAGING' },
  conflicts: ['trust-config', 'trusted-root', 'signing-config'],
  help: "Sigstore's staging instance",
};
const TRUST_CONFIG: Option = {
  ...{ name: 'trust-config', value: 'FILE', variable: 'SIGSTORE_TRUST_CONFIG' },
  conflicts: ['trusted-root', 'signing-config'],
  help: "an instance's trust config (path or URL)",
};
const TRUST_OPTIONS: readonly Option[] = [STAGING, TRUST_CONFIG];

const under = (group: string, options: readonly Option[]): readonly Option[] =>
  options.map((option) => ({ ...option, group }));

const OIDC_OPTIONS = under('OpenID Connect options', [
  IDENTITY_TOKEN,
  {
    ...{ name: 'oidc-client-id', value: 'ID', variable: 'SIGSTORE_OIDC_CLIENT_ID' },
    help: 'the client to log in by (default: sigstore)',
  },
  {
    ...{ name: 'oidc-client-secret', value: 'SECRET', variable: 'SIGSTORE_OIDC_CLIENT_SECRET' },
    help: 'the secret of that client, if it has one',
  },
  {
    ...{ name: 'oidc-disable-ambient-providers', variable: 'SIGSTORE_OIDC_DISABLE_AMBIENT_PROVIDERS' },
    help: 'do not look for the identity of a job',
  },
  {
    ...{ name: 'oidc-issuer', value: 'URL', variable: 'SIGSTORE_OIDC_ISSUER', conflicts: ['staging'] },
    help: "whom to log in at (default: the instance's)",
  },
  {
    ...{ name: 'oauth-force-oob', variable: 'SIGSTORE_OAUTH_FORCE_OOB' },
    help: 'log in by a link and a code, without browser',
  },
]);

const OUTPUT_OPTIONS = under('Output options', [
  {
    ...{ name: 'no-default-files', variable: 'SIGSTORE_NO_DEFAULT_FILES' },
    help: 'do not write FILE.sigstore.json',
  },
  {
    ...{ name: 'signature', alias: 'output-signature', value: 'FILE' },
    variable: 'SIGSTORE_OUTPUT_SIGNATURE',
    help: 'of one FILE, in base64',
  },
  {
    ...{ name: 'certificate', alias: 'output-certificate', value: 'FILE' },
    variable: 'SIGSTORE_OUTPUT_CERTIFICATE',
    help: 'of one FILE, in PEM',
  },
  {
    ...{ name: 'bundle', value: 'FILE', variable: 'SIGSTORE_BUNDLE', conflicts: ['no-default-files'] },
    help: 'where the bundle of one FILE goes',
  },
  {
    ...{ name: 'output-directory', value: 'DIR', variable: 'SIGSTORE_OUTPUT_DIRECTORY' },
    conflicts: ['signature', 'certificate', 'bundle'],
    help: 'where bundles go (default: beside each FILE)',
  },
  {
    ...{ name: 'existing', value: 'fail|overwrite', conflicts: ['overwrite'] },
    help: 'what is there already (default: fail)',
  },
  {
    ...{ name: 'overwrite', variable: 'SIGSTORE_OVERWRITE' },
    help: 'replace what is there: --existing overwrite',
  },
]);

const INSTANCE_OPTIONS = under('Instance options', [
  ...TRUST_OPTIONS,
  { name: 'trusted-root', value: 'FILE', help: 'trusted root; with --signing-config' },
  { name: 'signing-config', value: 'FILE', help: 'signing config; with --trusted-root' },
  { name: 'rekor-version', value: '1|2', help: 'which log, where the instance has both' },
]);

export const COMMANDS: readonly Command[] = [
  {
    name: 'sign',
    summary: 'sign files with the identity of a job or of a person',
    operands: 'FILE...',
    least: 1,
    options: [
      { name: 'policy', value: 'FILE', help: 'claims to insist on, `claim: value` a line' },
      {
        ...{ name: 'in-toto', conflicts: ['signature', 'certificate'] },
        help: 'each FILE is an in-toto statement: attest it',
      },
      { name: 'allow-private-repository', help: "publish a private repository's name" },
      { name: 'allow-untrusted-trigger', help: "sign although the event carries a fork's code" },
      { name: 'concurrency', value: 'N', help: 'files in flight, 1 to 512 (default: automatic)' },
      JSON_OPTION,
      VERBOSE_OPTION,
      HELP_OPTION,
      ...OIDC_OPTIONS,
      ...OUTPUT_OPTIONS,
      ...INSTANCE_OPTIONS,
    ],
    notes: [
      'Every user of a machine sees its command lines: give a token or a secret as',
      'SIGSTORE_IDENTITY_TOKEN and SIGSTORE_OIDC_CLIENT_SECRET in the environment.',
    ],
  },
  {
    name: 'verify',
    summary: 'verify files or digests against their bundles',
    operands: 'FILE_OR_DIGEST...',
    least: 1,
    options: [
      {
        ...{ name: 'certificate-identity', value: 'ID', conflicts: ['certificate-identity-regexp'] },
        help: 'who must have signed, to the letter',
      },
      { name: 'certificate-identity-regexp', value: 'RE', help: 'the same, as a pattern of all of it' },
      { name: 'certificate-oidc-issuer', value: 'URL', help: 'who vouched for them, to the letter' },
      {
        ...{ name: 'key', value: 'FILE' },
        conflicts: ['certificate-identity', 'certificate-identity-regexp', 'certificate-oidc-issuer'],
        help: 'public key (PEM) instead of an identity',
      },
      { name: 'bundle', value: 'FILE', help: '(default: FILE.sigstore.json)' },
      ...TRUST_OPTIONS,
      { name: 'trusted-root', value: 'FILE', help: 'trusted root to verify against' },
      JSON_OPTION,
      VERBOSE_OPTION,
      HELP_OPTION,
    ],
    notes: ['A digest is sha256:HEX and needs --bundle; a file of that name wins over it.'],
  },
  {
    name: 'identity',
    summary: 'show, claim by claim, what Fulcio would make of a token',
    operands: '',
    least: 0,
    options: [
      { ...IDENTITY_TOKEN, help: "the token to look at (default: the job's own)" },
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
