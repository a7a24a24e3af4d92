// Small files, with any size that the file system reports.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readBounded } from '../../src/files/read-bounded.ts';
import { newDirectory } from '../support/command.ts';

const ON_LINUX = { skip: process.platform !== 'linux' && 'there is no /proc' };

test('a file with a reported size of 0 is read to its end or to the limit', ON_LINUX, async () => {
  const path = '/proc/version';
  const whole = readFileSync(path);
  assert.deepEqual(await readBounded(path, whole.length + 1), whole);
  assert.deepEqual(await readBounded(path, 10), whole.subarray(0, 10));
});

test('a file is read to its end or to the limit', async (t) => {
  const path = join(newDirectory(t), 'file');
  const whole = Buffer.alloc(10_000, 'text');
  writeFileSync(path, whole);
  for (const most of [0, 1, 4096, 9999, 10_000, 10_001])
    assert.deepEqual(await readBounded(path, most), whole.subarray(0, most));
});
