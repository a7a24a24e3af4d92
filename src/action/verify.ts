// The verifying action: files or digests and their bundles → verified, or why not.
import type { Action } from './run.ts';

export const verify: Action = async () => {};
