// Numbers with what they count.
import assert from 'node:assert/strict';
import test from 'node:test';
import { count, number } from '../../src/text/plural.ts';

test('one has no s, and a thousand has a comma', () => {
  const texts = [0, 1, 2, 999, 1000, 1_234_567].map((value) => count(value, 'file'));
  assert.deepEqual(texts, ['0 files', '1 file', '2 files', '999 files', '1,000 files', '1,234,567 files']);
  assert.equal(number(1000), '1,000');
});
