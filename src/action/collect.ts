// The collecting action: the artifacts of all shards → one.
import type { Action } from './run.ts';

export const collect: Action = async () => {};
