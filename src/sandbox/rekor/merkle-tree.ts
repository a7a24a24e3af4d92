// A Merkle tree of a transparency log (RFC 6962 §2.1): append, root and inclusion proof in O(log n).
import { createHash } from 'node:crypto';

type MerkleTree = Readonly<{
  size: () => number;
  /** Adds the hash of a leaf; returns its index. */
  append: (leafHash: Buffer) => number;
  /** Root hash of the first `size` leaves. */
  root: (size: number) => Buffer;
  /** Audit path of the leaf at `index` in the tree of the first `size` leaves, lowest sibling first (§2.1.1). */
  prove: (index: number, size: number) => Buffer[];
}>;

/** Hash of a leaf over its bytes, with the prefix that distinguishes leaves from nodes. */
export const hashLeaf = (leaf: Buffer): Buffer =>
  createHash('sha256').update(Buffer.of(0)).update(leaf).digest();

const hashNode = (left: Buffer, right: Buffer): Buffer =>
  createHash('sha256').update(Buffer.of(1)).update(left).update(right).digest();

/** An empty tree. Its functions throw RangeError for an index or a size that it does not have. */
export function createMerkleTree(): MerkleTree {
  // levels[n] holds the hashes of all complete subtrees of 2^n leaves, from the left.
  const levels: Buffer[][] = [[]];
  const size = (): number => levels[0]?.length ?? 0;

  function append(leafHash: Buffer): number {
    let hash = leafHash;
    for (let level = 0; ; level++) {
      levels[level] ??= [];
      const nodes = levels[level] ?? [];
      nodes.push(hash);
      const left = nodes.at(-2);
      if (nodes.length % 2 === 1 || left === undefined) return size() - 1;
      hash = hashNode(left, hash);
    }
  }

  /** Hash of the leaves [index·2^level, (index+1)·2^level) of a tree of `leaves` leaves; needs at least one of them. */
  function subtree(level: number, index: number, leaves: number): Buffer {
    const complete = (index + 1) * 2 ** level <= leaves ? levels[level]?.[index] : undefined;
    if (complete !== undefined) return complete;
    const left = subtree(level - 1, index * 2, leaves);
    // A right half without leaves does not exist: the left half moves up unchanged.
    return (index * 2 + 1) * 2 ** (level - 1) >= leaves
      ? left
      : hashNode(left, subtree(level - 1, index * 2 + 1, leaves));
  }

  function root(leaves: number): Buffer {
    if (leaves > size()) throw new RangeError(`the tree has ${size()} leaves, not ${leaves}`);
    return leaves === 0 ? createHash('sha256').digest() : subtree(height(leaves), 0, leaves);
  }

  function prove(index: number, leaves: number): Buffer[] {
    if (index < 0 || index >= leaves || leaves > size())
      throw new RangeError(`no leaf ${index} among ${leaves} leaves`);
    const path: Buffer[] = [];
    for (let level = 0; level < height(leaves); level++) {
      const node = Math.floor(index / 2 ** level);
      const sibling = node % 2 === 0 ? node + 1 : node - 1;
      if (sibling * 2 ** level < leaves) path.push(subtree(level, sibling, leaves));
    }
    return path;
  }

  return { size, append, root, prove };
}

/** Levels above the leaves in a tree of `leaves` leaves. */
const height = (leaves: number): number => (leaves <= 1 ? 0 : 32 - Math.clz32(leaves - 1));
