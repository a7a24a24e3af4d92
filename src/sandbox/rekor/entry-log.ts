// What both Rekors have in common: entries in a Merkle tree, no duplicates, and publication of several at once.
import { randomBytes } from 'node:crypto';
import { createMerkleTree, hashLeaf } from './merkle-tree.ts';

/** Where an entry is: its index, and the size of the published tree that its proof is for. */
export type Inclusion = Readonly<{
  index: number;
  size: number;
  rootHash: Buffer;
  hashes: readonly Buffer[];
}>;

export type EntryLog = Readonly<{
  /** Adds an entry and waits until it is published; reports whether it already existed. */
  add: (body: Buffer) => Promise<Readonly<{ inclusion: Inclusion; duplicate: boolean }>>;
  /** Proof of an entry in the currently published tree. Throws RangeError for an index outside it. */
  include: (index: number) => Inclusion;
  entry: (index: number) => Buffer | undefined;
  find: (leafHash: Buffer) => number | undefined;
  size: () => number;
}>;

/**
 * A log that publishes its new entries at most every `publishMs` milliseconds (0: at once), with its first entry if
 * given.
 */
export function createEntryLog(publishMs: number, first?: Buffer): EntryLog {
  const tree = createMerkleTree();
  const entries: Buffer[] = [];
  const indexes = new Map<string, number>();
  let publication: Promise<void> | undefined;
  let published = 0;

  function publish(): Promise<void> {
    const now = (): void => {
      published = tree.size();
      publication = undefined;
    };
    if (publishMs === 0) return Promise.resolve(now());
    publication ??= new Promise((resolve) => setTimeout(() => resolve(now()), publishMs));
    return publication;
  }

  function include(index: number): Inclusion {
    const hashes = tree.prove(index, published);
    return { index, size: published, rootHash: tree.root(published), hashes };
  }

  /** The entry's index; `known` if it already existed. */
  function append(body: Buffer): Readonly<{ index: number; known: boolean }> {
    const leafHash = hashLeaf(body);
    const key = leafHash.toString('hex');
    const known = indexes.get(key);
    if (known !== undefined) return { index: known, known: true };
    const index = tree.append(leafHash);
    entries.push(unpooled(body));
    indexes.set(key, index);
    return { index, known: false };
  }

  async function add(body: Buffer): ReturnType<EntryLog['add']> {
    const { index, known } = append(body);
    if (index >= published) await publish();
    return { inclusion: include(index), duplicate: known };
  }

  if (first !== undefined) {
    append(first);
    published = 1;
  }
  return {
    add,
    include,
    entry: (index) => entries[index],
    find: (leafHash) => indexes.get(leafHash.toString('hex')),
    size: () => published,
  };
}

/** A copy with its own memory: a small buffer that is kept would keep its whole pool. */
function unpooled(bytes: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(copy);
  return copy;
}

/** The same proof with one hash replaced, or with an additional one if it had none. */
export function spoilProof(inclusion: Inclusion): Inclusion {
  return { ...inclusion, hashes: [randomBytes(32), ...inclusion.hashes.slice(1)] };
}

/** A signed note whose signature is not valid any more. */
export function spoilCheckpoint(envelope: string): string {
  const at = envelope.lastIndexOf(' ') + 1;
  const signature = Buffer.from(envelope.slice(at), 'base64');
  signature[signature.length - 1] = (signature.at(-1) ?? 0) ^ 1;
  return `${envelope.slice(0, at)}${signature.toString('base64')}\n`;
}
