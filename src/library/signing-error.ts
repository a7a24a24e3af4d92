// The error of a run in which files were attempted.
import { type ErrorDetails, SigstoreError } from './errors.ts';
import type { SignedFile } from './options.ts';

/** Not every file could be signed. `files` contains the result for each; bundles that were written stay. */
export class SigningError extends SigstoreError {
  override readonly name: string = 'SigningError';
  /** One for each file, in the order of the arguments. */
  readonly files: readonly SignedFile[];

  constructor(message: string, details: ErrorDetails, files: readonly SignedFile[]) {
    super(message, details);
    this.files = files;
  }
}
