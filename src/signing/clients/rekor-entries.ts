// What differs between the versions of Rekor when an entry is made: the proposed entry, and the answer that holds it.
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
  /** Where entries are sent, below the log's address. */
  path: string;
  propose: (signed: LoggedSignature) => Readonly<{ entry: object; read: Read }>;
  /**
   * Where an entry is that the log has already, by its answer 409, below the log's address; the path is undefined where
   * the answer does not say. Undefined as a whole for a version that cannot give an entry again: it is signed afresh.
   */
  duplicates: Readonly<{ pathOf: (conflict: HttpResponse) => string | undefined }> | undefined;
}>;
