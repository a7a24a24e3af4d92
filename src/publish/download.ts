// Artifacts of this run → folders of this machine, their digests checked.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure, quote } from '../errors.ts';

export type Part = Readonly<{ name: string; id: number /** Absolute. */; folder: string }>;

/**
 * Downloads the artifacts whose names are wanted, each into a folder of its own below `folder`. The library takes `..`
 * out of the names in an archive and makes nothing but files and folders of them. Throws `artifact-refused`, or
 * `artifact-mismatch` for one that is not what was uploaded.
 */
export async function downloadArtifacts(
  isWanted: (name: string) => boolean,
  folder: string,
): Promise<readonly Part[]> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  const { artifacts } = await client.listArtifacts().catch((cause: unknown) => {
    throw refused('the artifacts of this run cannot be listed', cause);
  });
  const parts: Part[] = [];
  for (const { name, id, digest } of artifacts.filter(({ name }) => isWanted(name))) {
    const place = join(folder, String(id));
    await mkdir(place);
    const expected = digest === undefined ? {} : { expectedHash: digest };
    const { digestMismatch } = await client
      .downloadArtifact(id, { path: place, ...expected })
      .catch((cause: unknown) => {
        throw refused(`artifact ${quote(name)} cannot be downloaded`, cause);
      });
    if (digestMismatch === true)
      throw new Failure(
        'artifact-mismatch',
        `artifact ${quote(name)} is not what was uploaded: its digest differs`,
      );
    parts.push({ name, id, folder: place });
  }
  return parts;
}

function refused(what: string, cause: unknown): Failure {
  const words = cause instanceof Error ? cause.message : String(cause);
  return new Failure('artifact-refused', `${what}: ${quote(words, 300)}`, { cause });
}
