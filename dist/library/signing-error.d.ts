import { type ErrorDetails, SigstoreError } from './errors.js';
import type { SignedFile } from './options.js';
/** Not every file could be signed. `files` contains the result for each; bundles that were written stay. */
export declare class SigningError extends SigstoreError {
    readonly name: string;
    /** One for each file, in the order of the arguments. */
    readonly files: readonly SignedFile[];
    constructor(message: string, details: ErrorDetails, files: readonly SignedFile[]);
}
