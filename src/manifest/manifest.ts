// The result for each file, as JSON for the scripts of other people.
import { isAbsolute } from 'node:path';
import { isDone, isList, type Outcome, type SignedDocument, type SignedFile } from '../engine/result.ts';
import type { FoundFile } from '../files/found.ts';
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
  /** Only if something was attested. */
  attestations?: readonly ManifestAttestation[] | undefined;
  /** Only if a list of checksums was signed. */
  checksums?: ManifestList | undefined;
  files: readonly ManifestFile[];
}>;

type ManifestAttestation = Readonly<{
  /** The file that it is about; absent if it is about all files. */
  path?: string | undefined;
  predicateType: string | undefined;
  bundle?: string | undefined;
}> &
  Evidence;

/** The signed list of all files. */
type ManifestList = Omit<ManifestFile, 'size'>;

type Evidence = Readonly<{
  log?: Readonly<{ url: string; index: string; kind: string }> | undefined;
  signedAt?: string | undefined;
  status: SignedFile['status'];
  failure?: Readonly<{ code: string; message: string }> | undefined;
}>;

type ManifestFile = Readonly<{
  path: string;
  size?: number | undefined;
  sha256?: string | undefined;
  bundle?: string | undefined;
}> &
  Evidence;

/** The manifest of an outcome; its paths are relative to `root`, an absolute path, with `/`. */
export function createManifest(
  outcome: Outcome,
  { instance, root, shard }: Readonly<{ instance: string; root: string; shard?: ShardOf | undefined }>,
): Manifest {
  const { identity, issuer } = outcome;
  const files = outcome.files.map((file) => toRow(file, root));
  const documents = outcome.documents.filter((document) => !isList(document));
  const attestations =
    documents.length === 0 ? undefined : documents.map((document) => toAttestation(document, root));
  const list = outcome.documents.find(isList);
  const checksums = list && { ...toRow(list, root), size: undefined };
  return { schema: 1, identity, issuer, instance, shard, attestations, checksums, files };
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
  const { file, size, digest = file.digest } = signed;
  return {
    path: shownIn(root, file),
    size,
    sha256: digest?.toString('hex'),
    bundle: bundleOf(signed, root),
    ...evidenceOf(signed),
  };
}

function toAttestation(signed: SignedDocument, root: string): ManifestAttestation {
  const { about, predicateType } = signed;
  const path = about && shownIn(root, about);
  return { path, predicateType, bundle: bundleOf(signed, root), ...evidenceOf(signed) };
}

const shownIn = (root: string, { path }: FoundFile): string =>
  isAbsolute(path) ? relativePath(root, path) : path;

function bundleOf(signed: SignedFile, root: string): string | undefined {
  const { bundle } = signed.outputs;
  return isDone(signed) && bundle !== undefined ? relativePath(root, bundle) : undefined;
}

function evidenceOf({ log, signedAt, status, failure }: SignedFile): Evidence {
  const reason = failure && { code: failure.code, message: failure.message };
  return { log, signedAt: signedAt?.toISOString(), status, failure: reason };
}
