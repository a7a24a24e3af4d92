// The files to publish: which ones, and checks that they are still the signed ones until the end of the upload.
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { MAX_BUNDLE_BYTES } from '../../bundle/bundle.ts';
import type { SignedFile } from '../../engine/result.ts';
import { Failure, quote } from '../../errors/failure.ts';
import { digestFile } from '../../files/digest.ts';
import { relativePath } from '../../files/paths.ts';
import type { FileToPublish, PublishedFile } from '../../github/releases/upload-asset.ts';
import type { Inputs } from '../sign/inputs.ts';

/** The inputs that determine where the results of a run go. */
export type PublishInputs = Pick<
  Inputs,
  | 'choice'
  | 'existing'
  | 'failFast'
  | 'uploadArtifact'
  | 'artifactName'
  | 'retentionDays'
  | 'includeFiles'
  | 'release'
  | 'githubToken'
  | 'githubAttestations'
>;

/** A file of the run; what is not yet known about it is absent. */
type PublishableFile = Pick<SignedFile, 'file' | 'outputs' | 'digest' | 'bundleDigest'>;

type Manifest = Readonly<{ path: string; name: string; digest?: Buffer }>;

/** What a run signs: files, and documents about them. */
type Publishable = Readonly<{
  files: readonly PublishableFile[];
  documents: readonly PublishableFile[];
}>;

/**
 * What a run publishes: bundles, a list of checksums, its manifest, and the files themselves if requested. In: the
 * files, before or after signing; the absolute path of the manifest and the name of its asset; and the workspace, absolute.
 */
export function filesToPublish(
  { files, documents }: Publishable,
  manifest: Manifest,
  { existing, includeFiles }: PublishInputs,
  cwd: string,
): FileToPublish[] {
  const made = (absolute: string, digest: Buffer | undefined) => ({
    path: relativePath(cwd, absolute),
    absolute,
    name: basename(absolute),
    existing,
    expectedDigest: digest && (async () => digest),
  });
  const bundles = [...files, ...documents].flatMap(({ outputs: { bundle }, bundleDigest }) =>
    bundle === undefined ? [] : made(bundle, bundleDigest === undefined ? undefined : hex(bundleDigest)),
  );
  const lists = documents.flatMap(({ outputs: { checksums }, digest }) =>
    checksums === undefined ? [] : made(checksums, digest),
  );
  const own = (includeFiles ? files : []).map(({ file, digest }) => {
    const { path, absolute } = file;
    const expectedDigest = async () => digest ?? (await digestFile(file)).digest;
    return { path, absolute, name: basename(path), existing, expectedDigest };
  });
  const { path, name, digest } = manifest;
  // Our own manifest of an earlier run is always replaced, whatever the setting for other assets.
  const ours = { ...made(path, digest), name, existing: 'overwrite' as const };
  return [...bundles, ...lists, ours, ...own];
}

const hex = (text: string): Buffer => Buffer.from(text, 'hex');

/**
 * Jobs that attach to the same release each have a manifest. They sign different files, so its name differs, too. A job
 * may also only attest the files that other jobs sign: then its name depends on the attestations, too.
 */
export function manifestName({ files, documents }: Publishable): string {
  const isSigned = files.some(({ outputs }) => outputs.bundle !== undefined);
  const listed = isSigned ? files : [...files, ...documents];
  const content = createHash('sha256').update(listed.map(({ file }) => file.path).join('\n'));
  return `sigstore-manifest-${content.digest('hex').slice(0, 8)}.json`;
}

/**
 * Makes sure that signed files are still those that were signed: a signature does not cover later changes. Returns the
 * files, and a check that they stayed unchanged: an upload silently skips files that disappear. Throws `file-changed`
 * or `file-unreadable`, and so does the check.
 */
export async function readFilesToPublish(
  selected: readonly FileToPublish[],
  signal: AbortSignal,
): Promise<Readonly<{ files: readonly PublishedFile[]; assertUnchanged: () => Promise<void> }>> {
  const changed = ({ path }: FileToPublish, when: string) =>
    new Failure('file-changed', `file ${quote(path)} changed ${when}`);
  const files: PublishedFile[] = [];
  const checks: (() => Promise<void>)[] = [];
  for (const file of selected) {
    const { digest, size, assertUnchanged } = await digestFile(file, signal);
    const expected = await file.expectedDigest?.();
    if (expected !== undefined && !digest.equals(expected))
      throw changed(file, 'after it was signed or verified');
    files.push({ ...file, digest, size });
    checks.push(() =>
      assertUnchanged().catch(() => {
        throw changed(file, 'while it was uploaded');
      }),
    );
  }
  return {
    files,
    assertUnchanged: async () => {
      for (const check of checks) await check();
    },
  };
}

/** The bytes of such a file, if it is still the one that was read. Throws `file-changed` or `file-unreadable`. */
export async function readPublished(file: PublishedFile, signal: AbortSignal): Promise<Buffer> {
  const { digest, content } = await digestFile(file, signal, { keepBytes: MAX_BUNDLE_BYTES });
  if (content !== undefined && digest.equals(file.digest)) return content;
  throw new Failure('file-changed', `file ${quote(file.path)} changed after it was signed or verified`);
}
