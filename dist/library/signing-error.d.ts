import { type ErrorDetails, SigstoreError } from './errors.js';
import type { SignedFile } from './options.js';
/** Not every file could be signed. `files` says what became of each; bundles that were written stay. */
export declare class SigningError extends SigstoreError {
    readonly name: string;
    /** One for each file, in the order in which they were named. */
    readonly files: readonly SignedFile[];
    constructor(message: string, details: ErrorDetails, files: readonly SignedFile[]);
}
