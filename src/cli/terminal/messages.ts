// How the command puts things: names as a person would type them, and remedies in its own options.

import { asFailure, type FailureCode, quote } from '../../errors/failure.ts';
import { type Diagnosis, diagnose } from '../../errors/remedies.ts';

export const MAX_SHOWN_CHARACTERS = 8192;

/**
 * A name from outside: as it is where it is plain, quoted where blanks or control characters could mislead, or where
 * the runner of a job could take it for a command.
 */
export function shown(text: string): string {
  const quoted = quote(text, MAX_SHOWN_CHARACTERS);
  const plain = quoted === `"${text}"` && /^[^\s:]\S*$/.test(text) && withoutCommands(text) === text;
  return plain ? text : quoted;
}

/** The runner of a job takes `##[` anywhere in a line for a command; in JSON and in quotes this means the same. */
export function withoutCommands(text: string): string {
  return text.replaceAll('##[', '##\\u005b');
}

/** Why and what to do, where the words of the table are those of a workflow: inputs instead of options. */
const OWN: Readonly<Partial<Record<FailureCode, Readonly<{ why?: string; fix?: string }>>>> = {
  'no-identity': {
    fix: 'Run this in a job of a system that gives its jobs an identity, such as GitHub Actions, or give a token with --identity-token; `sigstore-sign demo` needs neither.',
  },
  'other-forge': { fix: 'Give an instance whose Fulcio trusts this forge with --trust-config.' },
  'untrusted-trigger': {
    fix: 'Sign on `push`, on a tag or on a release; give --allow-untrusted-trigger only if no file comes from the fork.',
  },
  'token-expired': {
    why: 'Identity tokens live for a few minutes, and this one was issued longer ago.',
    fix: 'Give a fresh token; in a GitHub Actions job leave --identity-token out, and one is requested.',
  },
  'issuer-ghes': {
    fix: "Run a Fulcio that trusts your server's issuer, and give its instance with --trust-config.",
  },
  'issuer-ghe-com': { fix: 'Give the Sigstore instance of your enterprise with --trust-config.' },
  'issuer-unsupported': {
    fix: 'Use a token from a trusted issuer, or give an instance whose Fulcio trusts this one with --trust-config.',
  },
  'private-repository': {
    fix: 'Give --allow-private-repository if these may become public, or a private instance with --trust-config.',
  },
  'policy-mismatch': { why: 'The policy names the identities that may sign, and this one is another.' },
  'input-invalid': {
    why: 'A file or option has a value that it cannot have.',
    fix: 'Correct it and run again.',
  },
  'name-unsupported': { why: 'Such a name cannot be written down.', fix: 'Rename the file.' },
  'output-exists': { fix: 'Give --existing keep or --overwrite, or remove what is there.' },
  'output-collision': { fix: 'Leave --output-directory out, or sign the files one by one.' },
  'output-unwritable': { fix: 'Give --output-directory or --bundle a place that can be written to.' },
  'instance-invalid': { fix: 'Correct the file; without --trust-config and --trusted-root none is needed.' },
  'service-busy': { fix: 'Run again later.' },
  'service-unreachable': { fix: 'Check the network, and run again.' },
  'service-timeout': { fix: 'Run again; see https://status.sigstore.dev for the public instance.' },
  'service-unavailable': { fix: 'Run again; see https://status.sigstore.dev for the public instance.' },
  'trust-root-unavailable': {
    fix: 'Check the network to the TUF mirror, or give the files with --trusted-root.',
  },
  'disk-full': { fix: 'Free some space.' },
  'some-files-failed': {
    why: 'Each file stands for itself: what could be signed is signed.',
    fix: 'See the reason beside each file above, and run again with --existing keep, which signs only those.',
  },
  interrupted: { fix: 'Run it again; `sign` with --existing keep, which goes on where it stopped.' },
};

/** `demo` writes nowhere else. */
const KEEP = 'Give --keep a directory that can be written to.';

/** The diagnosis of any thrown value in words of the command. */
export function explain(thrown: unknown, command: string | undefined): Diagnosis {
  const diagnosis = diagnose(thrown);
  const own = OWN[diagnosis.code];
  const { remedy } = asFailure(thrown);
  const usage = `Run \`sigstore-sign ${command === undefined ? '' : `${command} `}--help\`.`;
  const kept = command === 'demo' && diagnosis.code === 'output-unwritable';
  const fix = diagnosis.code === 'usage' ? usage : kept ? KEEP : own?.fix;
  return { ...diagnosis, why: own?.why ?? diagnosis.why, fix: remedy ?? fix ?? diagnosis.fix };
}

/** A line about what is odd but does not end the command. */
export const noteText = (note: string): string => `note: ${note}\n`;

/** What happened, why, what to do: four lines, and the lines to paste where there are some. */
export function errorText({ what, why, fix, code, patch }: Diagnosis): string {
  const lines = [`error: ${what}`, `  why:  ${why}`, `  fix:  ${fix}`];
  const paste =
    patch === undefined
      ? []
      : patch
          .trimEnd()
          .split('\n')
          .map((line) => `        ${line}`);
  return `${[...lines, ...paste, `  code: ${code}`].join('\n')}\n`;
}
