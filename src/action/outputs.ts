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

/** The outputs of a run that signed something; paths are relative to `root`, with `/`. */
export function outputsOf(outcome: Outcome, instance: string, manifestPath: string, root: string): Outputs {
  const signed = outcome.files.filter((file) => file.status === 'signed');
  const shown = (path: string) => relative(root, path).split(sep).join('/');
  const [first] = signed;
  return {
    manifest: shown(manifestPath),
    bundles: signed.map((file) => shown(file.bundlePath)).join('\n'),
    count: String(signed.length),
    ...(outcome.identity === undefined ? {} : { identity: outcome.identity }),
    ...(outcome.issuer === undefined ? {} : { issuer: outcome.issuer }),
    ...(first === undefined
      ? {}
      : { 'verify-command': verifyCommand(outcome, instance, first.file.path, shown(first.bundlePath)) }),
  };
}

/** The outputs of an artifact. */
export function outputsOfArtifact(artifact: Artifact): Outputs {
  return {
    'artifact-id': String(artifact.id),
    'artifact-url': artifact.url,
    'artifact-digest': artifact.digest,
  };
}

/**
 * A command that verifies one file, to copy into a POSIX shell: cosign for the public instance; sigstore-python for
 * others, because it takes a client trust configuration as it is.
 */
export function verifyCommand(outcome: Outcome, instance: string, file: string, bundle: string): string {
  const { identity = '', issuer = '' } = outcome;
  const path = file.startsWith('-') ? `./${file}` : file; // not an option
  if (instance === 'public-good') {
    const expected = ['--certificate-identity', identity, '--certificate-oidc-issuer', issuer];
    return ['cosign', 'verify-blob', '--bundle', bundle, ...expected, path].map(shellWord).join(' ');
  }
  const trust = instance === 'staging' ? ['--staging'] : ['--trust-config', instance];
  const expected = ['--cert-identity', identity, '--cert-oidc-issuer', issuer];
  return ['sigstore', ...trust, 'verify', 'identity', '--bundle', bundle, ...expected, path]
    .map(shellWord)
    .join(' ');
}

function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
