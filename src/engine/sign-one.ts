// One thing to sign → its bundle, verified as written, under its name. Used for files and for documents about them.
import { hash } from 'node:crypto';
import { createBundle, serializeBundle } from '../bundle/bundle.ts';
import { certificatePem, signatureText } from '../encoding/pem.ts';
import type { Existing, Outputs } from '../files/output-plan.ts';
import { writeTogether } from '../files/write-atomic.ts';
import type { AuthorizedBatch, Trust } from './authorized-batch.ts';
import type { SignableFile } from './payload.ts';
import type { SignedFile } from './result.ts';

type SignerOptions = Readonly<{
  authorized: AuthorizedBatch;
  trust: Promise<Trust>;
  existing: Existing;
}>;

/** A document is not a file: it has other forms than a bundle, and files that are written together with it. */
type WriteOptions = Readonly<{
  /** The bundle as the content of its file. Default: as it is. */
  format?: ((bundle: Buffer) => Buffer) | undefined;
  /** Written before the bundle, all or nothing. */
  before?: readonly Readonly<{ path: string; content: Buffer }>[];
}>;

/** Signs, verifies and writes. Throws what is wrong with a service, with the evidence, or with an output. */
export type Sign = (
  content: SignableFile,
  outputs: Outputs,
  options?: WriteOptions,
) => Promise<Readonly<{ signed: Omit<SignedFile, 'file'>; bundle: Buffer }>>;

type Signer = Readonly<{
  sign: Sign;
  /** How many signatures were made twice, because the answer of a service was lost or late. */
  loggedTwice: () => number;
}>;

/** Makes the function that signs with the batch. With `existing: fail` it replaces no output. */
export function createSigner({ authorized, trust, existing }: SignerOptions): Signer {
  let loggedTwice = 0;
  const sign: Sign = async (content, outputs, { format, before = [] } = {}) => {
    const evidence = await authorized.batch.sign(content.signable);
    const bundle = serializeBundle(createBundle(evidence));
    const signer = authorized.signerOf(evidence.token);
    const { expected: subject, predicateType: known } = content;
    const verified = (await trust).verifyFile({ bundle, subject, signer, predicateType: known });
    await content.assertUnchanged();
    // Also if the run was stopped meanwhile: the entry exists, and the next run would make another one.
    const bytes = format === undefined ? bundle : format(bundle);
    await writeTogether([...before, ...contentsOf(outputs, evidence, bytes)], {
      replace: existing !== 'fail',
    });
    if (evidence.loggedBefore) loggedTwice += 1;
    const { size, digest, verifies } = content;
    const { signedAt, predicateType } = verified;
    const bundleDigest = format === undefined ? verified.bundleDigest : hash('sha256', bytes, 'hex');
    // The address that was used, whatever the trusted root calls the log.
    const log = verified.log && { ...verified.log, url: evidence.logs[0]?.href ?? '' };
    const facts = { size, digest, verifies, predicateType, bundleDigest, log, signedAt };
    return { signed: { outputs, status: 'signed', ...facts }, bundle };
  };
  return { sign, loggedTwice: () => loggedTwice };
}

/** The outputs with their contents. */
function contentsOf(
  { signature, certificate, bundle }: Outputs,
  evidence: Readonly<{ signature: Buffer; certificate: Buffer }>,
  bytes: Buffer,
): Parameters<typeof writeTogether>[0] {
  return [
    ...(signature === undefined ? [] : [{ path: signature, content: signatureText(evidence.signature) }]),
    ...(certificate === undefined
      ? []
      : [{ path: certificate, content: `${certificatePem(evidence.certificate)}\n` }]),
    { path: bundle, content: bytes },
  ];
}
