// What a key signs: a digest, with the bytes or the envelope that it stands for.

/** What a DSSE envelope holds beside the signature. */
export type Envelope = Readonly<{ payloadType: string; payload: Buffer }>;

/** What is signed, a file or a statement: a digest, and the bytes themselves where they are at hand. */
export type Signable = Readonly<{
  /** SHA-256, 32 bytes. */
  digest: Buffer;
  content?: Buffer | undefined;
  /** Of a statement, whose pre-authentication encoding the digest and the bytes are. */
  envelope?: Envelope | undefined;
}>;
