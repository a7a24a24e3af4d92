// How much memory V8 uses, for short-lived objects and for those that remain.
import { setFlagsFromString } from 'node:v8';

/**
 * Keeps V8 from growing its space for new objects. Growing it takes 100 MB more in a long batch and is not faster,
 * because almost nothing of a file is needed after its bundle is written. For the whole process.
 */
export function keepMemorySmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

/**
 * Makes V8 collect old objects more often once there are many: when they have grown by a fifth, instead of doubled.
 * 40,000 files took 246 MB and 81 s instead of 388 MB and 70 s. For the whole process.
 */
export function keepHeapClose(): void {
  setFlagsFromString('--heap-growing-percent=20');
}
