// Archives from strangers: the unpacked files are in the folder and as the archive states, or nothing is unpacked.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { Failure } from '../../../src/errors/failure.ts';
import { unzip } from '../../../src/github/artifacts/unzip.ts';
import { zip } from '../../support/zip.ts';

const home = mkdtempSync(join(tmpdir(), 'sigstore-unzip-'));
after(() => rmSync(home, { recursive: true }));
let runs = 0;

/** Unpacks an archive into its own folder; also gives the files around that folder. */
async function unpack(
  archive: Buffer,
  budget = { entries: 1000, bytes: 1_000_000 },
): Promise<Map<string, string>> {
  runs += 1;
  const around = join(home, String(runs));
  const folder = join(around, 'into', 'here');
  mkdirSync(folder, { recursive: true });
  const path = join(home, `${runs}.zip`);
  writeFileSync(path, archive);
  try {
    await unzip(path, 'artifact "a"', folder, budget);
  } finally {
    const outside = readdirSync(around, { recursive: true, withFileTypes: true }).filter(
      (entry) => !entry.isDirectory() && !join(entry.parentPath, entry.name).startsWith(`${folder}/`),
    );
    assert.deepEqual(outside, []);
  }
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [file.slice(folder.length + 1), readFileSync(file, 'utf8')];
    }),
  );
}

const refuses = (archive: Buffer, says: RegExp, budget?: Parameters<typeof unpack>[1]) =>
  assert.rejects(unpack(archive, budget), (error) => {
    assert.ok(error instanceof Failure, String(error));
    assert.equal(error.code, 'shard-invalid');
    assert.match(error.message, says);
    return true;
  });

const archiveOf = (...names: string[]) =>
  zip(new Map(names.map((name) => [name, Buffer.from(`of ${name}`)])));
const firstRow = (archive: Buffer) => archive.indexOf(Buffer.from('504b0102', 'hex'));

/** An archive with one field of its first row changed (APPNOTE 4.3.12). */
function changed(archive: Buffer, offset: number, value: number, bytes: 2 | 4 = 4): Buffer {
  const copy = Buffer.from(archive);
  if (bytes === 4) copy.writeUInt32LE(value, firstRow(copy) + offset);
  else copy.writeUInt16LE(value, firstRow(copy) + offset);
  return copy;
}

/** One file, deflated, with the length `bytes` in the list. */
function deflated(content: Buffer, bytes = content.length): Buffer {
  const packed = deflateRawSync(content);
  const archive = zip(new Map([['a', packed]]));
  const plain = zip(new Map([['a', content]]));
  const crc = plain.readUInt32LE(firstRow(plain) + 16);
  return changed(changed(changed(archive, 10, 8, 2), 16, crc), 24, bytes);
}

test('files that overlap in the archive are refused before any is unpacked', async () => {
  const archive = archiveOf('a', 'b');
  await refuses(changed(archive, 20, archive.length - 1), /its files overlap/);
});

test('files and folders are unpacked unchanged', async () => {
  const names = ['a', 'deep/er/b', 'é 日本', 'empty'];
  const files = await unpack(archiveOf(...names));
  assert.deepEqual([...files.keys()].sort(), [...names].sort());
  for (const name of names) assert.equal(files.get(name), `of ${name}`);
  assert.equal((await unpack(deflated(Buffer.alloc(10_000, 'x')))).get('a'), 'x'.repeat(10_000));
  assert.equal((await unpack(zip(new Map([['none', Buffer.alloc(0)]])))).get('none'), '');
  assert.equal((await unpack(zip(new Map([['folder/', Buffer.alloc(0)]])))).size, 0);
  assert.equal((await unpack(zip(new Map()))).size, 0);
});

for (const name of [
  '../evil',
  'a/../../evil',
  '/evil',
  './evil',
  'a//evil',
  '..',
  'a\\..\\..\\evil',
  'a\0',
  '',
])
  test(`a name that leads out or has two spellings is refused: ${JSON.stringify(name)}`, async () => {
    await refuses(archiveOf('good', name), /has a file named/);
  });

test('links and devices are refused', async () => {
  for (const type of [0o120777, 0o020666, 0o060666, 0o010666])
    await refuses(changed(archiveOf('a'), 38, type * 65536), /"a" is a link or a device/);
  assert.equal((await unpack(changed(archiveOf('a'), 38, 0o100644 * 65536))).size, 1);
});

test('a duplicate name is refused, also as a file and a folder', async () => {
  const twice = Buffer.from(archiveOf('a', 'b').toString('latin1').replaceAll('of b', 'of a'), 'latin1');
  const second = twice.lastIndexOf('b');
  twice.write('a', second);
  await refuses(twice, /same name twice|not match its size/);
  await refuses(archiveOf('a', 'a/b'), /same name twice/);
});

test('bombs are refused: more bytes than stated, more than the limit, more files than the limit', async () => {
  const bomb = deflated(Buffer.alloc(5_000_000), 10);
  await refuses(bomb, /"a" does not match its size or checksum/);
  await refuses(deflated(Buffer.alloc(5_000_000)), /larger than the limit/);
  await refuses(changed(archiveOf('a'), 24, 0xfffffff0), /"a" is too long/);
  await refuses(archiveOf('a', 'b', 'c'), /has 3 files, more than the limit/, { entries: 2, bytes: 1000 });
  const shared = { entries: 3, bytes: 1000 };
  await unpack(archiveOf('a', 'b'), shared);
  await refuses(archiveOf('a', 'b'), /more than the limit/, shared);
});

test('a million files in the list, in the ZIP64 form, are refused', async () => {
  const archive = archiveOf('a');
  const end = archive.length - 22;
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(1_000_000n, 32);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(end), 8);
  const tail = Buffer.from(archive.subarray(end));
  tail.writeUInt16LE(0xffff, 10);
  const large = Buffer.concat([archive.subarray(0, end), record, locator, tail]);
  await refuses(large, /has 1000000 files, more than the limit/);
  record.writeBigUInt64LE(1n, 32);
  record.writeBigUInt64LE(BigInt(end - firstRow(archive)), 40);
  record.writeBigUInt64LE(BigInt(firstRow(archive)), 48);
  const honest = Buffer.concat([archive.subarray(0, end), record, locator, tail]);
  assert.equal((await unpack(honest)).get('a'), 'of a');
});

/** An archive whose list has as many files: one, and folders, which take no place on the disk. */
function archiveOfMany(files: number): Buffer {
  const archive = zip(
    new Map([
      ['a', Buffer.from('of a')],
      ['b/', Buffer.alloc(0)],
    ]),
  );
  const [first, end] = [firstRow(archive), archive.length - 22];
  const second = archive.indexOf(Buffer.from('504b0102', 'hex'), first + 4);
  const rows = Array.from({ length: files - 1 }, () => archive.subarray(second, end));
  const tail = Buffer.from(archive.subarray(end));
  tail.writeUInt16LE(files, 8);
  tail.writeUInt16LE(files, 10);
  tail.writeUInt32LE(second - first + rows.length * (end - second), 12);
  return Buffer.concat([archive.subarray(0, second), ...rows, tail]);
}

test('exactly 65,535 files are unpacked, although the artifact library writes no ZIP64 record for them', async () => {
  for (const files of [65_534, 65_535])
    assert.equal((await unpack(archiveOfMany(files), { entries: 100_000, bytes: 1000 })).get('a'), 'of a');
  const cut = archiveOfMany(65_535);
  cut.writeUInt32LE(cut.length, cut.length - 6);
  await refuses(cut, /truncated/, { entries: 100_000, bytes: 1000 });
});

test('an archive is refused if it is encrypted, of an unknown method, with a wrong checksum, not UTF-8, cut off or empty', async () => {
  const archive = archiveOf('abc');
  await refuses(changed(archive, 8, 0x801, 2), /encrypted/);
  await refuses(changed(archive, 10, 14, 2), /unknown method/);
  await refuses(changed(archive, 16, 7), /does not match its size or checksum/);
  await refuses(changed(archive, 42, 3), /not at the listed position/);
  const other = Buffer.from(archive);
  other[firstRow(archive) + 46] = 0xff;
  await refuses(other, /not UTF-8/);
  for (let length = 0; length < archive.length; length += 1)
    await refuses(archive.subarray(0, length), /cannot be unpacked/);
});

test('any byte changed: unpacked to the same folder, or refused', async () => {
  const archive = archiveOf('a', 'b/c');
  for (let at = 0; at < archive.length; at += 1) {
    const copy = Buffer.from(archive);
    copy[at] = (copy[at] ?? 0) ^ 0xff;
    await unpack(copy).catch((error: unknown) => {
      assert.ok(error instanceof Failure, `byte ${at}: ${String(error)}`);
      assert.equal(error.code, 'shard-invalid', `byte ${at}: ${error.message}`);
    });
  }
});
