// Artifacts of this run → folders of this machine: each is what was uploaded, and nothing leads out of its folder.
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure, quote } from '../../errors/failure.ts';
import { withDeadlines } from './library-requests.ts';
import { afterBreaks, isServiceOut, type Patience, UNANSWERED, wordsOf } from './retry.ts';
import { type Budget, unzip } from './unzip.ts';

export type Part = Readonly<{
  name: string;
  id: number;
  /** By the clock of the artifact service; IDs do not grow from one attempt of a run to the next. */
  uploadedAt: Date | undefined;
  /** Absolute. */
  folder: string;
}>;

type Listed = Readonly<{ name: string; digest?: string }>;

/** Of one archive; the formats of larger ones are not read. */
const MAX_ARCHIVE_BYTES = 2 * 1024 ** 3;
/** Of all artifacts together, unpacked: a million bundles would fit neither in a job nor in a release. */
const MAX_ENTRIES = 500_000;
const MAX_BYTES = 8 * 1024 ** 3;

/**
 * Downloads the artifacts that are wanted, each into a folder of its own below `folder`. The library only fetches them:
 * it would unpack while it fetches, before the digest is known, without limits, and a cut archive without a word. One
 * that cannot be unpacked is passed over: `onRefused` gets the reason, `shard-invalid`. A service that is out is waited
 * for. Throws `artifact-refused`, or `artifact-mismatch` for one that is not what was uploaded.
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
