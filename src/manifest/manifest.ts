// The result for each file, as JSON for the scripts of other people.
import { isAbsolute } from 'node:path';
import { isDone, type Outcome, type SignedFile } from '../engine/result.ts';
import { relativePath } from '../files/paths.ts';
import type { ShardOf } from '../files/shard.ts';

export const MANIFEST_NAME = 'sigstore-manifest.json';

export type Manifest = Readonly<{
  schema: 1;
  identity: string | undefined;
  issuer: string | undefined;
  instance: string;
  /** Only for a job that signed one shard: its number, and the list it belongs to. */
  shard?: ShardOf | undefined;
  files: readonly ManifestFile[];
}>;

type ManifestFile = Readonly<{
  path: string;
  size?: number | undefined;
  sha256?: string | undefined;
  bundle?: string | undefined;
  log?: Readonly<{ url: string; index: string; kind: string }> | undefined;
  signedAt?: string | undefined;
  status: SignedFile['status'];
  failure?: Readonly<{ code: string; message: string }> | undefined;
}>;

/** The manifest of an outcome; its paths are relative to `root`, an absolute path, with `/`. */
export function createManifest(
  outcome: Outcome,
  { instance, root, shard }: Readonly<{ instance: string; root: string; shard?: ShardOf | undefined }>,
): Manifest {
  const { identity, issuer } = outcome;
  const files = outcome.files.map((file) => toRow(file, root));
  return { schema: 1, identity, issuer, instance, shard, files };
}

/** The manifest as the content of its file. */
export function serializeManifest(manifest: Manifest): string {
  return [...manifestParts(manifest)].join('');
}

/** Rows that are converted to text at a time; all at once they would need as much memory as signing them. */
const ROWS = 1000;

/** The same in parts, to be written one after the other. */
export function* manifestParts({ files, ...rest }: Manifest): Generator<string> {
  const head = JSON.stringify(rest, null, 2).replace(/\n\}$/, '');
  if (files.length === 0) {
    yield `${head},\n  "files": []\n}\n`;
    return;
  }
  yield `${head},\n  "files": [\n`;
  for (let at = 0; at < files.length; at += ROWS) {
    const rows = files
      .slice(at, at + ROWS)
      .map((row) => `    ${JSON.stringify(row, null, 2).replaceAll('\n', '\n    ')}`);
    yield `${rows.join(',\n')}${at + ROWS < files.length ? ',' : ''}\n`;
  }
  yield '  ]\n}\n';
}

function toRow(signed: SignedFile, root: string): ManifestFile {
  const { file, size, status, failure, digest = file.digest } = signed;
  const { bundle } = signed.outputs;
  return {
    path: isAbsolute(file.path) ? relativePath(root, file.path) : file.path,
    size,
    sha256: digest?.toString('hex'),
    bundle: isDone(signed) && bundle !== undefined ? relativePath(root, bundle) : undefined,
    log: signed.log,
    signedAt: signed.signedAt?.toISOString(),
    status,
    failure: failure && { code: failure.code, message: failure.message },
  };
}
