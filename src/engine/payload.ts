// A file → what to sign: its bytes, by their digest, or the in-toto statement that it contains, in an envelope.

import { checkStatement, MAX_STATEMENT_BYTES } from '../attestation/check-statement.ts';
import { Failure, quote } from '../errors/failure.ts';
import { digestFile } from '../files/digest.ts';
import type { FoundFile } from '../files/found.ts';
import { signableStatement } from '../signing/dsse.ts';
import type { Signable } from '../signing/signable.ts';

/** A file after reading. */
export type SignableFile = Readonly<{
  /** SHA-256, 32 bytes. */
  digest: Buffer;
  /** Bytes; undefined for a file that is not on this machine. */
  size: number | undefined;
  /** Throws `file-changed` if the file is no longer the one that was read. */
  assertUnchanged: () => Promise<void>;
  signable: Signable;
  /** What a verifier must check the bundle against: this file, or exactly this statement. */
  expected: Readonly<{ digest: Buffer; content: Buffer | undefined }> | Readonly<{ statement: Buffer }>;
  /** Of a statement, if it is known without reading it. */
  predicateType?: string | undefined;
  /** SHA-256 of what the bundle is for: the file, or the first file that a statement describes. */
  verifies: Buffer | undefined;
}>;

export type ReadSignable = (file: FoundFile, signal: AbortSignal) => Promise<SignableFile>;

/**
 * Reads a file that is signed as it is; a file that is not on this machine is signed by its digest. Throws
 * `file-unreadable` or `file-changed`.
 */
export const readBytes: ReadSignable = async (file, signal) => {
  if (file.digest !== undefined) return known(file.digest);
  const read = await digestFile(file, signal);
  const { digest, content } = read;
  return { ...read, signable: { digest, content }, expected: { digest, content }, verifies: digest };
};

function known(digest: Buffer): SignableFile {
  const signed = { digest, content: undefined };
  const assertUnchanged = () => Promise.resolve();
  return { digest, size: undefined, assertUnchanged, signable: signed, expected: signed, verifies: digest };
}

/**
 * Reads a file that is an in-toto statement, to sign it in an envelope. Also returns warnings about verifiers that
 * refuse it. Throws `statement-invalid`, too.
 */
export const readStatement = async (
  file: FoundFile,
  signal: AbortSignal,
): Promise<SignableFile & { notices: readonly string[] }> => {
  const read = await digestFile(file, signal, { keepBytes: MAX_STATEMENT_BYTES });
  const { content, size, path } = read;
  if (content === undefined) {
    const what = `the statement ${quote(path)} is ${size} bytes long; the limit is ${MAX_STATEMENT_BYTES}`;
    const remedy = 'Put large content into a separate file, and refer to it by its digest.';
    throw new Failure('statement-invalid', what, { remedy });
  }
  const { subjectDigest, notices } = checkStatement(content, path);
  const expected = { statement: content };
  const named = notices.map((notice) => `the statement ${quote(path)} ${notice}`);
  return {
    ...read,
    signable: signableStatement(content),
    expected,
    verifies: subjectDigest,
    notices: named,
  };
};
