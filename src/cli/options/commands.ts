// The table of commands and options: the parser, --help and docs/REFERENCE.md use it.
import { type Command, EXITS, INSTANCE_NOTES } from './command.ts';
import {
  ATTESTATION_OPTIONS,
  CHECKSUMS_OPTIONS,
  HELP_OPTION,
  IDENTITY_TOKEN,
  JSON_OPTION,
  QUIET_OPTION,
  TRUST_OPTIONS,
  VERBOSE_OPTION,
  VERIFY_TRUST_OPTIONS,
} from './options.ts';
import { SIGNING_COMMANDS } from './signing-commands.ts';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

export const COMMANDS: readonly Command[] = [
  ...SIGNING_COMMANDS,
  {
    name: 'verify',
    summary: 'verify files or digests against their bundles',
    operands: 'FILE...',
    least: 1,
    instead: 'digests',
    lists: 'checksums',
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
      JSON_OPTION,
      QUIET_OPTION,
      VERBOSE_OPTION,
      HELP_OPTION,
      ...ATTESTATION_OPTIONS,
      ...CHECKSUMS_OPTIONS,
      ...VERIFY_TRUST_OPTIONS,
    ],
    example: 'verify --certificate-identity ID \\\n           --certificate-oidc-issuer URL dist/*',
    notes: ['A directory means all files in it. With --bundle, FILE may be sha256:HEX.'],
    topicNotes: {
      attestation: [
        'An attestation may be about several FILEs: give it with --bundle. Without it, it',
        'is next to FILE: FILE.intoto.jsonl, FILE.KIND.intoto.jsonl, FILE.sigstore.json.',
        '--bundle github:OWNER/NAME asks for those that a repository has with GitHub.',
      ],
      checksums: [
        'With --checksums, names are relative to the directory of the list. Every file',
        'that it names must be present and unchanged, and it must name every FILE.',
        'Without FILE, the files of the list are verified. --bundle is for the list.',
      ],
      instance: INSTANCE_NOTES,
    },
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
  {
    name: 'completion',
    summary: 'print the script that completes this command in a shell',
    operands: SHELLS.join('|'),
    least: 1,
    options: [HELP_OPTION],
    notes: [
      'To complete the installed command with the Tab key, add a line to your settings:',
      '  bash  ~/.bashrc  eval "$(sigstore-sign completion bash)"',
      '  zsh   ~/.zshrc   eval "$(sigstore-sign completion zsh)"   (after compinit)',
      '  fish  ~/.config/fish/config.fish   source (sigstore-sign completion fish|psub)',
    ],
    example: 'completion bash',
    exits: ['Exit status: 0 ok, 2 usage, 6 file system.'],
  },
];
