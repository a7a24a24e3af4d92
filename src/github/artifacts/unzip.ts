// An untrusted zip archive → files below one folder, and nothing anywhere else (APPNOTE.TXT 6.3.10).
import { type FileHandle, mkdir, open, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';
import { Failure, quote } from '../../errors/failure.ts';
import { unwritable } from '../../files/fs-errors.ts';
import { isInside } from '../../files/paths.ts';

/**
 * How much may still be unpacked. All archives of a run use the same budget, so that many small ones cannot exceed it.
 */
export type Budget = { entries: number; bytes: number };

const MAX_ENTRY_BYTES = 128 * 1024 * 1024;
const MAX_DIRECTORY_BYTES = 256 * 1024 * 1024;

/** A file in the archive, as listed in its central directory. */
type Entry = Readonly<{
  name: string;
  isDeflated: boolean;
  crc: number;
  packedBytes: number;
  bytes: number;
  offset: number;
}>;

/**
 * Unpacks an archive. In: its absolute path, its name in messages, an absolute path of an existing, empty folder, and
 * the budget, which it reduces. Throws `shard-invalid` with what is wrong, for an entry that is not a plain file or
 * folder below that folder, is there twice, or is larger than it claims or than the budget; also `output-unwritable` or
 * `disk-full`.
 */
export async function unzip(archive: string, called: string, folder: string, budget: Budget): Promise<void> {
  const wrong = (what: string, cause?: unknown) =>
    new Failure('shard-invalid', `${called} cannot be unpacked: ${what}`, { cause });
  const handle = await open(archive, 'r');
  try {
    const read = createReader(handle, (await handle.stat()).size, wrong);
    const entries = await readDirectory(read, budget, wrong);
    const folders = new Set(entries.map(({ name }) => dirname(join(folder, name))));
    for (const each of folders) await mkdir(each, { recursive: true });
    for (const entry of entries) {
      const content = await readEntry(read, entry, wrong);
      // `wx` neither replaces a file nor follows a link.
      await writeFile(join(folder, entry.name), content, { flag: 'wx' });
    }
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') throw wrong('it has the same name twice', cause);
    throw unwritable(`the content of ${called}`, cause);
  } finally {
    await handle.close();
  }
}

type Wrong = (what: string, cause?: unknown) => Failure;

type Read = Readonly<{ size: number; at: (from: number, bytes: number) => Promise<Buffer> }>;

/** Reads parts of a file, which must be within it. */
function createReader(handle: FileHandle, size: number, wrong: Wrong): Read {
  const at = async (from: number, bytes: number) => {
    if (!Number.isSafeInteger(from) || from < 0 || from + bytes > size) throw wrong('it is truncated');
    const buffer = Buffer.alloc(bytes);
    await handle.read(buffer, 0, bytes, from);
    return buffer;
  };
  return { size, at };
}

async function readDirectory(read: Read, budget: Budget, wrong: Wrong): Promise<Entry[]> {
  const { count, bytes, offset } = await findDirectory(read, wrong);
  if (count > budget.entries) throw wrong(`it has ${count} files, more than the limit`);
  if (bytes > MAX_DIRECTORY_BYTES) throw wrong('its list of files is too long');
  const directory = await read.at(offset, bytes);
  const entries: Entry[] = [];
  let at = 0;
  for (let number = 0; number < count; number += 1) {
    if (at + 46 > bytes || directory.readUInt32LE(at) !== 0x02014b50)
      throw wrong('its list of files is truncated');
    const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((field) =>
      directory.readUInt16LE(at + field),
    );
    const end = at + 46 + (nameBytes ?? 0);
    const entry = readRow(directory.subarray(at, end), wrong);
    if (entry !== undefined) entries.push(entry);
    at = end + (extraBytes ?? 0) + (commentBytes ?? 0);
  }
  const total = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  if (total > budget.bytes) throw wrong('it is larger than the limit');
  // Overlapping files would be unpacked from the same bytes again and again.
  if (entries.reduce((sum, entry) => sum + entry.packedBytes, 0) > read.size)
    throw wrong('its files overlap');
  // Only now: a refused archive must not reduce the budget of the others.
  budget.entries -= count;
  budget.bytes -= total;
  return entries;
}

/** The location of the list of files (4.3.16; for more than 65,535 files 4.3.14, which 4.3.15 points to). */
async function findDirectory(
  read: Read,
  wrong: Wrong,
): Promise<Readonly<{ count: number; bytes: number; offset: number }>> {
  const tailBytes = Math.min(read.size, 22 + 0xffff);
  const tail = await read.at(read.size - tailBytes, tailBytes);
  const end = tail.lastIndexOf(Buffer.from('504b0506', 'hex'));
  if (end < 0 || end + 22 > tailBytes) throw wrong('it is not a complete zip archive');
  const [count, bytes, offset] = [
    tail.readUInt16LE(end + 10),
    tail.readUInt32LE(end + 12),
    tail.readUInt32LE(end + 16),
  ];
  if (count !== 0xffff && offset !== 0xffffffff) return { count, bytes, offset };
  const at = read.size - tailBytes + end - 20;
  const locator = await read.at(Math.max(0, at), 20);
  // For exactly 65,535 files, the artifact library writes no other record: then these numbers are the real ones.
  if (offset !== 0xffffffff && locator.readUInt32LE(0) !== ZIP64_LOCATOR) return { count, bytes, offset };
  const record = await read.at(Number(locator.readBigUInt64LE(8)), 56);
  if (locator.readUInt32LE(0) !== ZIP64_LOCATOR || record.readUInt32LE(0) !== 0x06064b50)
    throw wrong('its list of files is missing');
  const [total, long, from] = [32, 40, 48].map((field) => Number(record.readBigUInt64LE(field)));
  return { count: total ?? 0, bytes: long ?? 0, offset: from ?? 0 };
}

const ZIP64_LOCATOR = 0x07064b50;
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A file in the list (4.3.12); undefined for a folder, which is created when it contains something. */
function readRow(row: Buffer, wrong: Wrong): Entry | undefined {
  let name: string;
  try {
    name = UTF8.decode(row.subarray(46));
  } catch (cause) {
    throw wrong('it has a name that is not UTF-8', cause);
  }
  const isFolder = name.endsWith('/');
  if (!isInside(isFolder ? name.slice(0, -1) : name)) throw wrong(`it has a file named ${quote(name)}`);
  const type = (row.readUInt32LE(38) >>> 16) & 0o170000;
  if (type !== 0 && type !== (isFolder ? 0o040000 : 0o100000))
    throw wrong(`${quote(name)} is a link or a device`);
  const [flags, method] = [row.readUInt16LE(8), row.readUInt16LE(10)];
  if ((flags & 1) !== 0 || (method !== 0 && method !== 8))
    throw wrong(`${quote(name)} is encrypted or compressed with an unknown method`);
  const [packedBytes, bytes] = [row.readUInt32LE(20), row.readUInt32LE(24)];
  if (Math.max(packedBytes, bytes) > MAX_ENTRY_BYTES) throw wrong(`${quote(name)} is too long`);
  if (isFolder) return undefined;
  const [crc, offset] = [row.readUInt32LE(16), row.readUInt32LE(42)];
  return { name, isDeflated: method === 8, crc, packedBytes, bytes, offset };
}

/** The content of a file, after its own header (4.3.7), with the length and the checksum from the list. */
async function readEntry(read: Read, entry: Entry, wrong: Wrong): Promise<Buffer> {
  const { name, isDeflated, crc, packedBytes, bytes, offset } = entry;
  const header = await read.at(offset, 30);
  if (header.readUInt32LE(0) !== 0x04034b50) throw wrong(`${quote(name)} is not at the listed position`);
  const start = offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const packed = await read.at(start, packedBytes);
  const content = isDeflated ? inflate(packed, bytes) : packed;
  if (content?.length !== bytes || crc32(content) !== crc)
    throw wrong(`${quote(name)} does not match its size or checksum`);
  return content;
}

/** Undefined for data that is not deflated, or unpacks to more. */
function inflate(packed: Buffer, maxBytes: number): Buffer | undefined {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, maxBytes) });
  } catch {
    return undefined;
  }
}
