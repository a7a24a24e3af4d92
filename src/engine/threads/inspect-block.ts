// What a worker thread does when it looks at paths: a block of paths comes in, what is there goes out.
import { type Kind, type Seen, seeContent } from '../../files/listing/seen.ts';

const KINDS: readonly Kind[] = ['file', 'link', 'directory', 'other'];
/** Instead of the index of a kind: looking failed, or a file that is a pointer. */
const FAILED = -1;
const POINTER = KINDS.length;

/** Two numbers for each path: its size in bytes, and what is there. */
export type InspectedBlock = Float64Array<ArrayBuffer>;

/** Looks at the paths of a block, one after the other. */
export async function inspectBlock(
  block: unknown,
): Promise<Readonly<{ message: InspectedBlock; transfer: readonly ArrayBuffer[] }>> {
  const paths = block as readonly string[];
  const message = new Float64Array(2 * paths.length);
  for (const [index, path] of paths.entries()) {
    const seen = await seeContent(path);
    message[2 * index] = seen?.size ?? 0;
    message[2 * index + 1] = codeOf(seen);
  }
  return { message, transfer: [message.buffer] };
}

function codeOf(seen: Seen | undefined): number {
  if (seen === undefined) return FAILED;
  return seen.isPointer === true ? POINTER : KINDS.indexOf(seen.kind);
}

/** What the block says of each path. */
export function* seenIn(block: InspectedBlock): Generator<Seen | undefined> {
  for (let at = 0; at < block.length; at += 2) {
    const [size, code] = [block[at] ?? 0, block[at + 1] ?? FAILED];
    const isPointer = code === POINTER;
    const kind = isPointer ? 'file' : KINDS[code];
    yield kind && { kind, size, isPointer };
  }
}
