// The error of a run in which files were attempted.
import { type ErrorDetails, SigstoreError } from './errors.ts';
import type { SignedFile } from './options.ts';

/** Not every file could be signed. `files` says what became of each; bundles that were written stay. */
export class SigningError extends SigstoreError {
  override readonly name: string = 'SigningError';
  /** One for each file, in the order in which they were named. */
  readonly files: readonly SignedFile[];

  constructor(message: string, details: ErrorDetails, files: readonly SignedFile[]) {
    super(message, details);
    this.files = files;
  }
}
