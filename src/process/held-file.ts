// Changes of names: on Windows a virus scanner or an indexer may hold a file that was just written.
import { sep } from 'node:path';
import { repeatWhile } from './descriptors.ts';

/** It looks at a file for some milliseconds, seldom for seconds. */
const PATIENCE_MS = 10_000;

/** Repeats a change of a file's name on Windows while another program holds the file, for up to ten seconds. */
export const whenReleased = <T>(change: () => Promise<T>): Promise<T> =>
  sep === '/' ? change() : repeatWhile(['EPERM', 'EACCES', 'EBUSY'], PATIENCE_MS, change);
