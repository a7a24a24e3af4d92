// Artifacts of this run → folders on this machine: each exactly as uploaded, and nothing leads outside its folder.
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure, quote } from '../../errors/failure.ts';
import { withDeadlines } from './library-requests.ts';
import { afterBreaks, isServiceOut, type Patience, UNANSWERED, wordsOf } from './retry.ts';
import { type Budget, unzip } from './unzip.ts';

export type Part = Readonly<{
  name: string;
  id: number;
  /** By the clock of the artifact service; IDs do not increase from one attempt of a run to the next. */
  uploadedAt: Date | undefined;
  /** Absolute. */
  folder: string;
}>;

type Listed = Readonly<{ name: string; digest?: string }>;

/** For one archive; the formats of larger archives are not supported. */
const MAX_ARCHIVE_BYTES = 2 * 1024 ** 3;
/** For all artifacts together, unpacked: a million bundles are too many for a job and for a release. */
const MAX_ENTRIES = 500_000;
const MAX_BYTES = 8 * 1024 ** 3;

/**
 * Downloads the selected artifacts, each into its own folder below `folder`. The library only downloads them: it would
 * unpack during the download, before the digest is known, without limits, and without an error for a truncated archive.
 * An artifact that cannot be unpacked is skipped: `onRefused` gets the reason, `shard-invalid`. Waits for a service
 * that is out. Throws `artifact-refused`, or `artifact-mismatch` for an artifact that differs from the uploaded one.
 */
export async function downloadArtifacts(
  isWanted: (artifact: Listed) => boolean,
  folder: string,
  onRefused: (name: string, failure: Failure) => void,
  patience: Patience,
): Promise<readonly Part[]> {
  const again = <T>(ask: () => Promise<T>, failed: string) => askPatiently(ask, failed, patience);
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  const { artifacts } = await again(
    () => client.listArtifacts(),
    'the artifacts of this run cannot be listed',
  );
  const budget: Budget = { entries: MAX_ENTRIES, bytes: MAX_BYTES };
  const parts: Part[] = [];
  for (const { name, id, size, digest, createdAt: uploadedAt } of artifacts.filter(isWanted)) {
    const called = `artifact ${quote(name)}`;
    if (size > MAX_ARCHIVE_BYTES) {
      onRefused(name, new Failure('shard-invalid', `${called} is ${size} bytes long`));
      continue;
    }
    const [packed, unpacked] = [join(folder, `${id}.zip`), join(folder, String(id))];
    for (const each of [packed, unpacked]) await mkdir(each);
    const options = { path: packed, skipDecompress: true, ...(digest && { expectedHash: digest }) };
    const { digestMismatch } = await again(
      () => client.downloadArtifact(id, options),
      `${called} cannot be downloaded`,
    );
    if (digestMismatch === true)
      throw new Failure('artifact-mismatch', `the digest of ${called} is not that of the upload`);
    const [archive = ''] = await readdir(packed);
    try {
      await unzip(join(packed, archive), called, unpacked, budget);
      parts.push({ name, id, uploadedAt, folder: unpacked });
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'shard-invalid') throw error;
      await rm(unpacked, { recursive: true });
      onRefused(name, error);
    }
    await rm(packed, { recursive: true });
  }
  return parts;
}

async function askPatiently<T>(ask: () => Promise<T>, failed: string, patience: Patience): Promise<T> {
  const asking = () => afterBreaks(ask, { ...patience, broken: UNANSWERED });
  return withDeadlines(asking).catch((cause: unknown) => {
    patience.signal?.throwIfAborted();
    const words = wordsOf(cause);
    throw new Failure('artifact-refused', `${failed}: ${quote(words, 300)}`, {
      cause,
      remedy: isServiceOut(words)
        ? 'Check https://www.githubstatus.com, then re-run this job.'
        : 'Read the message above, then re-run this job.',
    });
  });
}
