// What differs between the versions of Rekor when an entry is made: the proposed entry, and the answer with the entry.
import type { TransparencyLogEntry } from '@sigstore/protobuf-specs';
import type { HttpResponse } from '../../http/exchange.ts';
import type { Signable } from '../signable.ts';

export type LoggedSignature = Signable &
  Readonly<{
    /** ECDSA, DER. */
    signature: Buffer;
    /** The leaf certificate, DER. */
    certificate: Buffer;
  }>;

/** Reads the entry in an answer; may throw anything. */
export type Read = (answer: Readonly<Record<string, unknown>>) => TransparencyLogEntry;

/** One version of Rekor. */
export type RekorClient = Readonly<{
  /** The path for new entries, below the log's address. */
  path: string;
  propose: (signed: LoggedSignature) => Readonly<{ entry: object; read: Read }>;
  /**
   * The path of an entry that the log already has, from its answer 409, below the log's address. The path is undefined
   * if the answer does not contain it. `duplicates` is undefined for a version that cannot return an existing entry:
   * then the file is signed again.
   */
  duplicates: Readonly<{ pathOf: (conflict: HttpResponse) => string | undefined }> | undefined;
}>;
