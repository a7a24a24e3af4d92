// What became of each file, as the JSON that other people's scripts read.
import { relativePath } from '../files/paths.ts';
import type { ShardOf } from '../files/shard.ts';
import { isDone, type Outcome, type SignedFile } from '../outcome.ts';

export const MANIFEST_NAME = 'sigstore-manifest.json';

export type Manifest = Readonly<{
  schema: 1;
  identity: string | undefined;
  issuer: string | undefined;
  instance: string;
  /** Of a job that signed its share alone: which one, and of what. */
  shard?: ShardOf | undefined;
  files: readonly ManifestFile[];
}>;

export type ManifestFile = Readonly<{
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

/** The manifest as its file holds it. */
export function serializeManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function toRow(signed: SignedFile, root: string): ManifestFile {
  const { file, size, status, failure, digest = file.digest } = signed;
  const { bundle } = signed.outputs;
  return {
    path: file.path,
    size,
    sha256: digest?.toString('hex'),
    bundle: isDone(signed) && bundle !== undefined ? relativePath(root, bundle) : undefined,
    log: signed.log,
    signedAt: signed.signedAt?.toISOString(),
    status,
    failure: failure && { code: failure.code, message: failure.message },
  };
}
