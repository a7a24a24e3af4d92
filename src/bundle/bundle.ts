// Bundles: a signature and all its evidence in one file, as bytes and as values. No I/O.
import {
  type Bundle,
  bundleFromJSON,
  bundleToJSON,
  toDSSEBundle,
  toMessageSignatureBundle,
  ValidationError,
} from '@sigstore/bundle';
import type { TransparencyLogEntry } from '@sigstore/protobuf-specs';
import { isJsonLines } from '../encoding/json-lines.ts';
import { isRecord, parseStrictJson } from '../encoding/strict-json.ts';
import { Failure, quote } from '../errors/failure.ts';
import { checkBundleShape } from './schema.ts';

export type { Bundle };

/** The largest bundle that is read, in bytes: enough for a statement of 16 MiB in base64 and its evidence. */
export const MAX_BUNDLE_BYTES = 24 * 1024 * 1024;

const MEDIA_TYPES = [
  'application/vnd.dev.sigstore.bundle+json;version=0.1',
  'application/vnd.dev.sigstore.bundle+json;version=0.2',
  'application/vnd.dev.sigstore.bundle+json;version=0.3',
  'application/vnd.dev.sigstore.bundle.v0.3+json',
];

/** The parts that signing one file or statement produces. */
type BundleParts = Readonly<{
  signable: Readonly<{
    /** SHA-256 of the file, 32 bytes. */
    digest: Buffer;
    /** The content of the DSSE envelope of a statement; absent for a file. */
    envelope?: Readonly<{ payloadType: string; payload: Buffer }> | undefined;
  }>;
  /** ECDSA in DER. */
  signature: Buffer;
  /** The signing certificate, DER; never the chain above it (client spec 2.1.9). */
  certificate: Buffer;
  tlogEntries: readonly TransparencyLogEntry[];
  /** RFC 3161 TimeStampResp values, DER. */
  timestamps: readonly Buffer[];
}>;

/**
 * Puts the evidence together as a bundle v0.3, with a message signature for a file or a DSSE envelope for a statement.
 * In: the parts, already checked where they were made. Out: the bundle value, ready to verify and to serialize.
 */
export function createBundle(parts: BundleParts): Bundle {
  const { signature, certificate } = parts;
  const { digest, envelope } = parts.signable;
  const common = { signature, certificate, certificateChain: false };
  const bundle =
    envelope === undefined
      ? toMessageSignatureBundle({ ...common, digest })
      : toDSSEBundle({ ...common, artifact: envelope.payload, artifactType: envelope.payloadType });
  const { verificationMaterial } = bundle;
  const tlogEntries = parts.tlogEntries.map((entry) => {
    const { logId, kindVersion } = entry;
    if (logId === undefined || kindVersion === undefined) {
      throw new Failure('log-entry-invalid', 'the log entry has no log identifier or no kind');
    }
    return { ...entry, logId, kindVersion };
  });
  const rfc3161Timestamps = parts.timestamps.map((signedTimestamp) => ({ signedTimestamp }));
  const evidence = { tlogEntries, timestampVerificationData: { rfc3161Timestamps } };
  return { ...bundle, verificationMaterial: { ...verificationMaterial, ...evidence } };
}

/**
 * A bundle as the bytes of its file: one line of UTF-8 JSON with lowerCamelCase names in the order of the schema, so
 * that equal bundles have equal bytes.
 */
export function serializeBundle(bundle: Bundle): Buffer {
  const json = bundleToJSON(bundle);
  const entries = json.verificationMaterial.tlogEntries;
  // ProtoJSON omits zeros and empty lists, but sigstore-python requires them: the first entry of a log has both.
  const tlogEntries = bundle.verificationMaterial.tlogEntries.map(({ logIndex, inclusionProof }, index) => {
    const entry = { logIndex, ...entries[index] };
    if (inclusionProof === undefined) return entry;
    const proof = { logIndex: inclusionProof.logIndex, ...entries[index]?.inclusionProof };
    const { checkpoint, ...path } = { ...proof, hashes: proof.hashes ?? [] };
    return { ...entry, inclusionProof: { ...path, checkpoint } };
  });
  const verificationMaterial = { ...json.verificationMaterial, tlogEntries };
  return Buffer.from(JSON.stringify({ ...json, verificationMaterial }));
}

const COSIGN_2 =
  'Verify it with `cosign verify-blob --bundle`, or ask for a Sigstore bundle (`cosign sign-blob --new-bundle-format`).';

/** The SLSA generator for GitHub writes such files with the suffix `.intoto.jsonl`. */
const ENVELOPE =
  'Verify it with the tool of the one who made it, such as slsa-verifier, or ask for an attestation as a Sigstore bundle.';

/**
 * Reads a bundle v0.1, v0.2 or v0.3, which is untrusted. For a file of several bundles see bundle-file.ts.
 * In: the bytes of the file. Out: the bundle, with every required field present and every base64 value decoded; nothing
 * in it is verified yet. An absent logIndex is 0.
 * @throws Failure `bundle-malformed`, naming the field
 */
export function parseBundle(bytes: Buffer): Bundle {
  if (bytes.length > MAX_BUNDLE_BYTES) {
    const size = `${bytes.length} bytes long; the limit is ${MAX_BUNDLE_BYTES}`;
    throw new Failure('bundle-malformed', `the bundle is ${size}`);
  }
  const json = parseStrictJson(bytes, (why, cause) => {
    const what = isJsonLines(bytes)
      ? 'it is a file of several bundles (JSON Lines), but one bundle is needed here'
      : why;
    return new Failure('bundle-malformed', `the bundle cannot be read: ${what}`, { cause });
  });
  if (isRecord(json) && 'base64Signature' in json) {
    const what = 'the bundle has the old format of cosign 2 (base64Signature), which only cosign reads';
    throw new Failure('bundle-malformed', what, { remedy: COSIGN_2 });
  }
  if (isRecord(json) && 'payloadType' in json && 'signatures' in json) {
    const what =
      'the bundle is only an envelope (DSSE), without the evidence that makes it a Sigstore bundle';
    throw new Failure('bundle-malformed', what, { remedy: ENVELOPE });
  }
  checkBundleShape(json, '');
  const { mediaType } = Object(json) as { mediaType: string };
  if (!MEDIA_TYPES.includes(mediaType)) {
    throw new Failure('bundle-malformed', `the bundle has the unknown mediaType ${quote(mediaType)}`);
  }
  try {
    return bundleFromJSON(json);
  } catch (cause) {
    const fields = cause instanceof ValidationError ? `: ${cause.fields.join(', ')}` : '';
    const what = `the bundle has missing or extra fields for its version${fields}`;
    throw new Failure('bundle-malformed', what, { cause });
  }
}
