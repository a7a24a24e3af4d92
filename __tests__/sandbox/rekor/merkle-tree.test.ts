// The incremental tree against the definition of RFC 6962 §2.1, written out.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { createMerkleTree, hashLeaf } from '../../../src/sandbox/rekor/merkle-tree.ts';
import { assertProportional } from '../../support/growth.ts';

const sha256 = (...parts: Buffer[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest();
const leaves = Array.from({ length: 64 }, (_, i) => Buffer.from(`leaf ${i}`));

/** The largest power of two below n. */
const split = (n: number): number => 2 ** Math.floor(Math.log2(n - 1));

/** MTH of §2.1. */
function rootOf(entries: readonly Buffer[]): Buffer {
  const [only] = entries;
  if (only === undefined) return sha256();
  if (entries.length === 1) return sha256(Buffer.of(0), only);
  const k = split(entries.length);
  return sha256(Buffer.of(1), rootOf(entries.slice(0, k)), rootOf(entries.slice(k)));
}

/** PATH of §2.1.1. */
function pathOf(m: number, entries: readonly Buffer[]): Buffer[] {
  if (entries.length <= 1) return [];
  const k = split(entries.length);
  return m < k
    ? [...pathOf(m, entries.slice(0, k)), rootOf(entries.slice(k))]
    : [...pathOf(m - k, entries.slice(k)), rootOf(entries.slice(0, k))];
}

test('roots and proofs are right for every leaf in every size up to 64, also for past sizes', () => {
  const tree = createMerkleTree();
  assert.deepEqual(tree.root(0), sha256());
  for (const [i, leaf] of leaves.entries()) assert.equal(tree.append(hashLeaf(leaf)), i);
  for (let size = 1; size <= leaves.length; size++) {
    const entries = leaves.slice(0, size);
    assert.deepEqual(tree.root(size), rootOf(entries), `root of ${size}`);
    for (let i = 0; i < size; i++)
      assert.deepEqual(tree.prove(i, size), pathOf(i, entries), `${i} in ${size}`);
  }
});

test('a leaf or size outside the tree is a RangeError', () => {
  const tree = createMerkleTree();
  tree.append(hashLeaf(Buffer.from('a')));
  assert.throws(() => tree.root(2), RangeError);
  assert.throws(() => tree.prove(1, 1), RangeError);
  assert.throws(() => tree.prove(-1, 1), RangeError);
  assert.throws(() => tree.prove(0, 2), RangeError);
});

test('ten thousand leaves append and prove as fast as few, unlike with a tree that each proof walks', () => {
  const prepare = (count: number) => () => {
    const tree = createMerkleTree();
    for (let i = 0; i < count; i++) {
      tree.append(hashLeaf(Buffer.from(String(i))));
      assert.ok(tree.prove(i >> 1, i + 1).length <= 14);
    }
  };
  assertProportional({ what: 'leaves', sizes: [64, 1024], prepare });
  prepare(10_000)();
});
