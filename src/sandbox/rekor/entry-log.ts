// What both Rekors share: entries in a Merkle tree, no entry twice, and publication of several at once.
import { randomBytes } from 'node:crypto';
import { createMerkleTree, hashLeaf } from './merkle-tree.ts';

/** An entry's place: its index, and the size of the published tree that its proof is for. */
export type Inclusion = Readonly<{
  index: number;
  size: number;
  rootHash: Buffer;
  hashes: readonly Buffer[];
}>;

export type EntryLog = Readonly<{
  /** Adds an entry and waits until it is published; says so when it was there already. */
  add: (body: Buffer) => Promise<Readonly<{ inclusion: Inclusion; duplicate: boolean }>>;
  /** Proof of an entry in all that is published now. Throws RangeError for an index that is not. */
  include: (index: number) => Inclusion;
  entry: (index: number) => Buffer | undefined;
  find: (leafHash: Buffer) => number | undefined;
  size: () => number;
}>;

/** A log that publishes what it got at most every `publishMs` milliseconds (0: at once), with its first entry if given. */
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

  /** The entry's index; `known` when it was there before. */
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

/** A copy with memory of its own: a small buffer kept for long would keep the whole pool that it was cut from. */
function unpooled(bytes: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(copy);
  return copy;
}

/** The same proof with one hash replaced, or with one too many where there was none. */
export function spoilProof(inclusion: Inclusion): Inclusion {
  return { ...inclusion, hashes: [randomBytes(32), ...inclusion.hashes.slice(1)] };
}

/** A signed note whose signature does not hold any more. */
export function spoilCheckpoint(envelope: string): string {
  const at = envelope.lastIndexOf(' ') + 1;
  const signature = Buffer.from(envelope.slice(at), 'base64');
  signature[signature.length - 1] = (signature.at(-1) ?? 0) ^ 1;
  return `${envelope.slice(0, at)}${signature.toString('base64')}\n`;
}
