// The one table of commands and options: the parser reads it, and so does --help.
export type Option = Readonly<{
  name: string;
  short?: string;
  /** What the value is called; left out for a switch. */
  value?: string;
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
const TRUST_OPTIONS: readonly Option[] = [
  { name: 'staging', help: "Sigstore's staging instance" },
  { name: 'trust-config', value: 'FILE', help: "an instance's trust config (path or URL)" },
];

export const COMMANDS: readonly Command[] = [
  {
    name: 'sign',
    summary: "sign files with the job's own identity",
    operands: 'FILE...',
    least: 1,
    options: [
      { name: 'identity-token', value: 'TOKEN', help: "OIDC token to use instead of the job's own" },
      { name: 'policy', value: 'FILE', help: 'claims to insist on, `claim: value` a line' },
      { name: 'allow-private-repository', help: "publish a private repository's name" },
      { name: 'allow-untrusted-trigger', help: "sign although the event carries a fork's code" },
      ...TRUST_OPTIONS,
      { name: 'trusted-root', value: 'FILE', help: 'trusted root; with --signing-config' },
      { name: 'signing-config', value: 'FILE', help: 'signing config; with --trusted-root' },
      { name: 'rekor-version', value: '1|2', help: 'which log, where the instance has both' },
      { name: 'bundle', value: 'FILE', help: 'bundle of a single FILE' },
      { name: 'output-directory', value: 'DIR', help: 'where bundles go (default: beside each FILE)' },
      { name: 'existing', value: 'fail|overwrite', help: 'what to do with a bundle there (default: fail)' },
      { name: 'overwrite', help: 'the same as --existing overwrite' },
      { name: 'concurrency', value: 'N', help: 'files in flight, 1 to 512 (default: automatic)' },
      JSON_OPTION,
      HELP_OPTION,
    ],
  },
  {
    name: 'verify',
    summary: 'verify files or digests against their bundles',
    operands: 'FILE_OR_DIGEST...',
    least: 1,
    options: [
      { name: 'certificate-identity', value: 'ID', help: 'who must have signed, to the letter' },
      { name: 'certificate-identity-regexp', value: 'RE', help: 'the same, as a pattern of all of it' },
      { name: 'certificate-oidc-issuer', value: 'URL', help: 'who vouched for them, to the letter' },
      { name: 'key', value: 'FILE', help: 'public key (PEM) instead of an identity' },
      { name: 'bundle', value: 'FILE', help: '(default: FILE.sigstore.json)' },
      ...TRUST_OPTIONS,
      { name: 'trusted-root', value: 'FILE', help: 'trusted root to verify against' },
      JSON_OPTION,
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
      { name: 'identity-token', value: 'TOKEN', help: "the token to look at (default: the job's own)" },
      JSON_OPTION,
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

const EXIT_NOTE = [
  'Data go to standard output, words to standard error. Exit status: 0 ok,',
  '1 some file failed, 2 usage or input, 3 identity, 4 a service, 5 verification,',
  '6 file system.',
];

/** The help of one command, or of all; it fits a screen of 80 columns and 24 lines. */
export function helpText(command: Command | undefined): string {
  if (command === undefined) {
    const rows = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(9)} ${summary}`);
    const tail = [
      '',
      'Options:',
      '  -h, --help  show this help and exit',
      '  --version   show the version and exit',
    ];
    const more = ['', ...EXIT_NOTE, '', 'sigstore-sign COMMAND --help tells more about a command.'];
    return `${['Usage: sigstore-sign COMMAND [options]', '', 'Commands:', ...rows, ...tail, ...more].join('\n')}\n`;
  }
  const { name, operands, summary, options, notes = [] } = command;
  const left = ({ short, name: option, value }: Option) =>
    `  ${short === undefined ? '' : `-${short}, `}--${option}${value === undefined ? '' : ` ${value}`}`;
  const width = Math.max(...options.map((option) => left(option).length));
  const rows = options.map((option) => `${left(option).padEnd(width)}  ${option.help}`);
  const usage = `Usage: sigstore-sign ${name} [options]${operands === '' ? '' : ` ${operands}`}`;
  const head = [usage, '', `${summary[0]?.toUpperCase()}${summary.slice(1)}.`, '', 'Options:'];
  return `${[...head, ...rows, ...(notes.length > 0 ? ['', ...notes] : [])].join('\n')}\n`;
}
