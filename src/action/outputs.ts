// What happened → the outputs of action.yml, by their names.
import { relative, sep } from 'node:path';
import type { Outcome } from '../engine.ts';
import type { Artifact } from '../publish/artifact.ts';

export const OUTPUT_NAMES = [
  'manifest',
  'bundles',
  'count',
  'identity',
  'issuer',
  'verify-command',
  'artifact-id',
  'artifact-url',
  'artifact-digest',
  'failure-code',
] as const;
export type OutputName = (typeof OUTPUT_NAMES)[number];
export type Outputs = Readonly<Partial<Record<OutputName, string>>>;

/**
 * The outputs of a run that signed something; paths are relative to `root`, with `/`. A path with a line break is left
 * out of `bundles`, where it would read as two.
 */
export function outputsOf(
  outcome: Outcome,
  inputs: Trust,
  manifestPath: string,
  root: string,
): Outputs & { readonly manifest: string } {
  const signed = outcome.files.filter((file) => file.status === 'signed');
  const shown = (path: string) => relative(root, path).split(sep).join('/');
  const paths = signed.map((file) => shown(file.bundlePath)).filter((path) => !hasLineBreak(path));
  // A name without surprises makes the best example.
  const example = signed.find((file) => isPlainWord(file.file.path)) ?? signed[0];
  return {
    manifest: shown(manifestPath),
    bundles: paths.join('\n'),
    count: String(signed.length),
    ...(outcome.identity === undefined ? {} : { identity: outcome.identity }),
    ...(outcome.issuer === undefined ? {} : { issuer: outcome.issuer }),
    ...(example === undefined
      ? {}
      : { 'verify-command': verifyCommand(outcome, inputs, example.file.path, shown(example.bundlePath)) }),
  };
}

/** True for a path that is more than one line. */
export const hasLineBreak = (path: string): boolean => /[\r\n]/.test(path);

/** The outputs of an artifact. */
export function outputsOfArtifact(artifact: Artifact): Outputs {
  return {
    'artifact-id': String(artifact.id),
    'artifact-url': artifact.url,
    'artifact-digest': artifact.digest,
  };
}

/** What of the inputs says whom a verifier must believe. */
type Trust = Readonly<{ instance: string; trustedRoot: string | undefined }>;

/**
 * A command that verifies one file, to copy into a shell: cosign where it knows the instance or takes its trusted root;
 * sigstore-python for others, because it takes a client trust configuration as it is.
 */
function verifyCommand(outcome: Outcome, inputs: Trust, file: string, bundle: string): string {
  const { identity = '', issuer = '' } = outcome;
  const { instance, trustedRoot } = inputs;
  // A name that begins with a dash would be taken for an option.
  const [path, bundlePath] = [file, bundle].map((name) => (name.startsWith('-') ? `./${name}` : name));
  const words =
    trustedRoot !== undefined || instance === 'public-good'
      ? [
          ...['cosign', 'verify-blob', ...(trustedRoot === undefined ? [] : ['--trusted-root', trustedRoot])],
          ...['--bundle', bundlePath, '--certificate-identity', identity],
          ...['--certificate-oidc-issuer', issuer, path],
        ]
      : [
          ...['sigstore', ...(instance === 'staging' ? ['--staging'] : ['--trust-config', instance])],
          ...['verify', 'identity', '--bundle', bundlePath, '--cert-identity', identity],
          ...['--cert-oidc-issuer', issuer, path],
        ];
  return words.map((word = '') => shellWord(word)).join(' ');
}

const isPlainWord = (word: string) => /^[\w@%+=:,./-]+$/.test(word);

/** One word of a POSIX shell; with control characters in it, in the quotes of bash, zsh and POSIX 2024. */
function shellWord(word: string): string {
  if (isPlainWord(word)) return word;
  if (!CONTROLS.test(word)) return `'${word.replaceAll("'", `'\\''`)}'`;
  const bytes = [...Buffer.from(word)].map((byte) =>
    byte < 0x20 || byte > 0x7e || byte === 0x27 || byte === 0x5c
      ? `\\${byte.toString(8).padStart(3, '0')}`
      : String.fromCharCode(byte),
  );
  return `$'${bytes.join('')}'`;
}

/** What a terminal or an editor would not show as it is. */
const CONTROLS = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
