// How much memory V8 takes: for what lives shortly, and for what adds up.
import { setFlagsFromString } from 'node:v8';

/**
 * Keeps V8 from growing its space for new objects, which takes 100 MB more in a long batch and makes it no faster:
 * next to nothing of a file outlives the writing of its bundle. For the whole process.
 */
export function keepMemorySmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

/**
 * Has V8 collect what is old more often, once there is much of it: a fifth more than what lives, and no longer as much
 * again. 40,000 files took 246 MB and 81 s instead of 388 MB and 70 s. For the whole process.
 */
export function keepHeapClose(): void {
  setFlagsFromString('--heap-growing-percent=20');
}
