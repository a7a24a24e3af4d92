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
}>;

const JSON_OPTION: Option = { name: 'json', help: 'print one JSON document to standard output' };
const HELP_OPTION: Option = { name: 'help', short: 'h', help: 'show this help and exit' };
const TRUST_OPTIONS: readonly Option[] = [
  { name: 'staging', help: 'use the staging instance of Sigstore' },
  {
    name: 'trust-config',
    value: 'FILE',
    help: 'client trust configuration (path or https URL) of an instance',
  },
];

export const COMMANDS: readonly Command[] = [
  {
    name: 'sign',
    summary: "sign files with the job's own identity",
    operands: 'FILE...',
    least: 1,
    options: [
      {
        name: 'identity-token',
        value: 'TOKEN',
        help: 'OIDC identity token to use instead of the ambient one',
      },
      { name: 'policy', value: 'FILE', help: 'claims that the token must have, `claim: value` a line' },
      { name: 'allow-private-repository', help: 'publish the name of a private repository in the log' },
      ...TRUST_OPTIONS,
      { name: 'trusted-root', value: 'FILE', help: 'trusted root, together with --signing-config' },
      { name: 'signing-config', value: 'FILE', help: 'signing config, together with --trusted-root' },
      { name: 'rekor-version', value: '1|2', help: 'version of the log, where the instance offers both' },
      { name: 'bundle', value: 'FILE', help: 'where the bundle of a single FILE goes' },
      { name: 'output-directory', value: 'DIR', help: 'where bundles go (default: beside each FILE)' },
      {
        name: 'existing',
        value: 'fail|overwrite',
        help: 'what to do with a bundle that is there (default: fail)',
      },
      { name: 'overwrite', help: 'the same as --existing overwrite' },
      { name: 'concurrency', value: 'N', help: 'files in flight (default: as many as the log profits from)' },
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
      {
        name: 'certificate-identity-regexp',
        value: 'RE',
        help: 'the same as a pattern of the whole identity',
      },
      { name: 'certificate-oidc-issuer', value: 'URL', help: 'who vouched for the signer, to the letter' },
      { name: 'key', value: 'FILE', help: 'public key (PEM) of a signer without an identity' },
      {
        name: 'bundle',
        value: 'FILE',
        help: 'the bundle (default: FILE.sigstore.json); needed for a digest',
      },
      ...TRUST_OPTIONS,
      { name: 'trusted-root', value: 'FILE', help: 'trusted root to verify against' },
      JSON_OPTION,
      HELP_OPTION,
    ],
  },
  {
    name: 'identity',
    summary: 'show, claim by claim, what Fulcio would make of a token',
    operands: '',
    least: 0,
    options: [
      { name: 'identity-token', value: 'TOKEN', help: 'the token to look at (default: the ambient one)' },
      JSON_OPTION,
      HELP_OPTION,
    ],
  },
  {
    name: 'demo',
    summary: 'sign and verify on an embedded Sigstore, with nothing else installed',
    operands: '[FILE...]',
    least: 0,
    options: [
      {
        name: 'keep',
        value: 'DIR',
        help: 'leave files, bundles, manifest and client_trust_config.json there',
      },
      JSON_OPTION,
      HELP_OPTION,
    ],
  },
  {
    name: 'sandbox',
    summary: 'keep the embedded Sigstore running for a command, or until interrupted',
    operands: '[-- COMMAND...]',
    least: 0,
    options: [HELP_OPTION],
  },
];

/** The help of one command, or of all; it fits a screen of 80 columns and 24 lines. */
export function helpText(command: Command | undefined): string {
  if (command === undefined) {
    const rows = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`);
    const tail = [
      '',
      'Options:',
      '  -h, --help  show this help and exit',
      '  --version   show the version and exit',
    ];
    const more = ['', 'sigstore-sign COMMAND --help tells more about a command.'];
    return `${['Usage: sigstore-sign COMMAND [options]', '', 'Commands:', ...rows, ...tail, ...more].join('\n')}\n`;
  }
  const { name, operands, summary, options } = command;
  const left = ({ short, name, value }: Option) =>
    `  ${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
  const width = Math.min(34, Math.max(...options.map((option) => left(option).length)));
  const rows = options.map((option) => `${left(option).padEnd(width)}  ${option.help}`);
  const usage = `Usage: sigstore-sign ${name} [options]${operands === '' ? '' : ` ${operands}`}`;
  return `${[usage, '', `${summary[0]?.toUpperCase()}${summary.slice(1)}.`, '', 'Options:', ...rows].join('\n')}\n`;
}
