// What a key signs: a digest, with the bytes or the envelope it belongs to.

/** The content of a DSSE envelope, without the signature. */
export type Envelope = Readonly<{ payloadType: string; payload: Buffer }>;

/** The file or statement to sign: its digest, and its bytes if they are in memory. */
export type Signable = Readonly<{
  /** SHA-256, 32 bytes. */
  digest: Buffer;
  content?: Buffer | undefined;
  /** Only for a statement: digest and bytes are those of its pre-authentication encoding. */
  envelope?: Envelope | undefined;
}>;
