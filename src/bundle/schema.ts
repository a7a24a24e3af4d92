// The JSON shape of a bundle, checked strictly before any library reads it: libraries accept too much.
import { isRecord } from '../encoding/strict-json.ts';
import { Failure, quote } from '../errors/failure.ts';

/** Throws Failure `bundle-malformed` unless the value, found at this path of the JSON, has the expected shape. */
type Check = (value: unknown, path: string) => void;

const UNSIGNED = /^(?:0|[1-9]\d{0,18})$/;
const INT64_MAX = 2n ** 63n - 1n;

function refuse(path: string, what: string): never {
  throw new Failure('bundle-malformed', `the bundle is malformed: ${path} ${what}`);
}

const text: Check = (value, path) => {
  if (typeof value !== 'string') refuse(path, 'must be a string');
};

const bytes: Check = (value, path) => {
  // A decoder accepts anything, and a pattern over megabytes exhausts the stack. Text is base64 if it encodes back to
  // itself.
  if (typeof value !== 'string' || Buffer.from(value, 'base64').toString('base64') !== value) {
    refuse(path, 'must be base64 with padding (RFC 4648, section 4)');
  }
};

const unsigned: Check = (value, path) => {
  const digits = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  if (typeof digits !== 'string' || !UNSIGNED.test(digits) || BigInt(digits) > INT64_MAX) {
    refuse(path, `must be a whole number from 0 to 2^63-1, but is ${quote(value)}`);
  }
};

function oneOf(...names: string[]): Check {
  return (value, path) => {
    if (typeof value !== 'string' || !names.includes(value)) {
      refuse(path, `must be one of ${names.join(', ')}, but is ${quote(value)}`);
    }
  };
}

function list(item: Check, max: number): Check {
  return (value, path) => {
    if (!Array.isArray(value)) return refuse(path, 'must be an array');
    if (value.length > max) refuse(path, `has ${value.length} items; the limit is ${max}`);
    value.forEach((each, index) => {
      item(each, `${path}[${index}]`);
    });
  };
}

/** An object. Names ending in `!` are required; each group of alternatives must have exactly one member set. */
function message(fields: Readonly<Record<string, Check>>, ...alternatives: (readonly string[])[]): Check {
  const rows = Object.entries(fields).map(([key, check]) => {
    return { name: key.replace('!', ''), isRequired: key.endsWith('!'), check };
  });
  return (value, path) => {
    if (!isRecord(value)) return refuse(path || 'the document', 'must be an object');
    const isGiven = (name: string): boolean => Object.hasOwn(value, name) && value[name] !== null;
    for (const name of Object.keys(value)) {
      // Readers of ProtoJSON differ on the original snake_case names; the client spec (section 5) wants lowerCamelCase.
      if (name.includes('_') && isGiven(name))
        refuse(path || 'the document', `has the unknown field ${quote(name)}`);
    }
    for (const { name, isRequired, check } of rows) {
      const at = path === '' ? name : `${path}.${name}`;
      if (isGiven(name)) check(value[name], at);
      else if (isRequired) refuse(at, 'is missing');
    }
    for (const group of alternatives) {
      const set = group.filter(isGiven);
      if (set.length !== 1) {
        refuse(path || 'the document', `must have exactly one of ${group.join(', ')}, but has ${set.length}`);
      }
    }
  };
}

/**
 * Entries and timestamps of a bundle are verified one by one, so their number is limited (sigstore-go has the same
 * limit).
 */
const MAX_EVIDENCE = 32;
const MAX_PROOF_HASHES = 64;

const logEntry = message({
  logIndex: unsigned,
  'logId!': message({ 'keyId!': bytes }),
  'kindVersion!': message({ 'kind!': text, 'version!': text }),
  integratedTime: unsigned,
  inclusionPromise: message({ 'signedEntryTimestamp!': bytes }),
  inclusionProof: message({
    logIndex: unsigned,
    'rootHash!': bytes,
    'treeSize!': unsigned,
    hashes: list(bytes, MAX_PROOF_HASHES),
    checkpoint: message({ 'envelope!': text }),
  }),
  'canonicalizedBody!': bytes,
});

/**
 * Checks parsed JSON against the shape of a Sigstore bundle v0.1 to v0.3 (protobuf-specs, sigstore_bundle.proto).
 * In: any value, with path ''. Out: nothing.
 * @throws Failure `bundle-malformed`, naming the field
 */
export const checkBundleShape: Check = message(
  {
    'mediaType!': text,
    'verificationMaterial!': message(
      {
        certificate: message({ 'rawBytes!': bytes }),
        x509CertificateChain: message({
          'certificates!': list(message({ 'rawBytes!': bytes }), MAX_EVIDENCE),
        }),
        publicKey: message({ hint: text }),
        tlogEntries: list(logEntry, MAX_EVIDENCE),
        timestampVerificationData: message({
          rfc3161Timestamps: list(message({ 'signedTimestamp!': bytes }), MAX_EVIDENCE),
        }),
      },
      ['certificate', 'x509CertificateChain', 'publicKey'],
    ),
    messageSignature: message({
      'messageDigest!': message({
        'algorithm!': oneOf('SHA2_256', 'SHA2_384', 'SHA2_512'),
        'digest!': bytes,
      }),
      'signature!': bytes,
    }),
    dsseEnvelope: message({
      'payload!': bytes,
      'payloadType!': text,
      'signatures!': list(message({ 'sig!': bytes, keyid: text }), MAX_EVIDENCE),
    }),
  },
  ['messageSignature', 'dsseEnvelope'],
);
