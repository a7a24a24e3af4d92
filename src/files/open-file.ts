// Opens a file: through the thread pool where signals and time limits must be answered, at once where nothing else waits.
import { type BigIntStats, closeSync, fstatSync, lstatSync, openSync, readSync, type Stats } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import { withDescriptor } from '../process/descriptors.ts';

/** What both ways of access have of a FileHandle. */
export type OpenedFile = Readonly<{
  stat(): Promise<Stats>;
  stat(options: { bigint: true }): Promise<BigIntStats>;
  read(
    into: Buffer,
    offset: number,
    length: number,
    position: number | null,
  ): Promise<Readonly<{ bytesRead: number }>>;
  close(): Promise<void>;
}>;

let atOnce = false;

/**
 * From now on openFile and statPath answer at once in this thread. Only for a worker thread of a run, which has nothing else to
 * do. A call through the thread pool costs ten times the processor time of the call itself.
 */
export function openFilesAtOnce(): void {
  atOnce = true;
}

/** Opens a file. Rejects with the error of the system. */
export function openFile(path: string, flags: number): Promise<OpenedFile> {
  return withDescriptor(async () => (atOnce ? openAtOnce(path, flags) : open(path, flags)));
}

/** What is at a path; a link is not followed. Rejects with the error of the system. */
export async function statPath(path: string): Promise<Stats> {
  return atOnce ? lstatSync(path) : lstat(path);
}

function openAtOnce(path: string, flags: number): OpenedFile {
  const descriptor = openSync(path, flags);
  async function stat(): Promise<Stats>;
  async function stat(options: { bigint: true }): Promise<BigIntStats>;
  async function stat(options?: { bigint: true }): Promise<Stats | BigIntStats> {
    return options === undefined ? fstatSync(descriptor) : fstatSync(descriptor, options);
  }
  return {
    stat,
    read: async (into, offset, length, position) => ({
      bytesRead: readSync(descriptor, into, offset, length, position),
    }),
    close: async () => {
      closeSync(descriptor);
    },
  };
}
