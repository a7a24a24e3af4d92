// What a forger can do with an attestation who also has another one of the same signer; and why each verifier refuses it.
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Claim, Reasons } from './verifiers.ts';

type Statement = {
  subject: { digest: { sha256: string } }[];
  predicateType: string;
  predicate: Record<string, unknown>;
};
type Entry = { inclusionPromise?: unknown; inclusionProof: unknown };
type Bundle = {
  dsseEnvelope: { payload: string; payloadType: string; signatures: unknown };
  verificationMaterial: { certificate: unknown; tlogEntries: Entry[]; timestampVerificationData?: unknown };
};
type Forgery = Readonly<{
  change: (own: Bundle, other: Bundle, digest: string) => void;
  /** What the forger says that it shows, if that is not what the original shows. */
  claim?: (of: Readonly<{ claim: Claim; other: string }>) => Claim;
  /** Of cosign, which has sigstore-go inside, and of sigstore-go itself. */
  go: RegExp;
  python: RegExp;
  product: RegExp;
  /** Only if it is not that the evidence is not valid: gh gives no reason for that. */
  gh?: RegExp;
}>;

const restated = (change: (statement: Statement, digest: string) => void): Forgery['change'] => {
  return ({ dsseEnvelope }, _, digest) => {
    const statement: Statement = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString());
    change(statement, digest);
    dsseEnvelope.payload = Buffer.from(JSON.stringify(statement)).toString('base64');
  };
};
/** With Rekor v2 the statement is not in the log entry, only its digest: the entry that the bundle belongs to is not there. */
const LOG = /failed to verify log inclusion/;
const SIGNATURE = /the signature is not valid/;
const OTHER_TYPE = 'https://example.test/other/v1';

export const FORGERIES: Readonly<Record<string, Forgery>> = {
  'the subject': {
    change: restated(({ subject }, digest) => {
      for (const each of subject) each.digest.sha256 = digest;
    }),
    claim: ({ claim, other }) => ({ ...claim, file: other }),
    go: LOG,
    python: /invalid signature/,
    product: SIGNATURE,
  },
  'the predicate': {
    change: restated((statement) => {
      statement.predicate = { ...statement.predicate, more: true };
    }),
    go: LOG,
    python: /invalid signature/,
    product: SIGNATURE,
  },
  'the type': {
    change: restated((statement) => {
      statement.predicateType = OTHER_TYPE;
    }),
    claim: ({ claim }) => ({ ...claim, predicateType: OTHER_TYPE }),
    go: LOG,
    python: /invalid signature/,
    product: SIGNATURE,
  },
  'the type of the payload': {
    change: ({ dsseEnvelope }) => {
      dsseEnvelope.payloadType = 'application/json';
    },
    go: /could not verify envelope|log inclusion/,
    python: /invalid signature/,
    product: /payloadType must be/,
    gh: /no attestations found with predicate type/,
  },
  'the signature': {
    change: (own, other) => {
      own.dsseEnvelope.signatures = other.dsseEnvelope.signatures;
    },
    go: LOG,
    python: /invalid signature|not enough sources of verified time/,
    product: SIGNATURE,
  },
  'the certificate': {
    change: (own, other) => {
      own.verificationMaterial.certificate = other.verificationMaterial.certificate;
    },
    go: LOG,
    python: /cert is not valid at validation time|invalid signature/,
    product: SIGNATURE,
  },
  'the log entry': {
    change: (own, other) => {
      own.verificationMaterial.tlogEntries = other.verificationMaterial.tlogEntries;
    },
    go: LOG,
    python: /log entry/,
    product: /the log entry is for a different certificate/,
  },
  'the proof of the log': {
    change: (own, other) => {
      const [theirs] = other.verificationMaterial.tlogEntries;
      for (const entry of own.verificationMaterial.tlogEntries) entry.inclusionProof = theirs?.inclusionProof;
    },
    go: LOG,
    python: /inclusion proof contains invalid root hash/,
    product: /the log entry/,
  },
  'no log entry': {
    change: (own) => {
      own.verificationMaterial.tlogEntries = [];
    },
    go: /not enough verified log entries/,
    python: /exactly one log entry/,
    product: /too few log entries/,
  },
  'the times': {
    change: (own, other) => {
      const [theirs] = other.verificationMaterial.tlogEntries;
      for (const entry of own.verificationMaterial.tlogEntries)
        if ('inclusionPromise' in entry) entry.inclusionPromise = theirs?.inclusionPromise;
      const { timestampVerificationData } = other.verificationMaterial;
      Object.assign(own.verificationMaterial, { timestampVerificationData });
    },
    go: /not enough verified log entries|hashed messages don't match/,
    python: /invalid inclusion promise|not enough sources of verified time/,
    product: /the timestamp is for a different signature/,
  },
};

/** The forged claim: its bundle is a new file in `folder`. In: the claim, and another attestation with its file. */
export async function forge(
  name: string,
  folder: string,
  { claim, other }: Readonly<{ claim: Claim; other: Claim }>,
): Promise<readonly [Claim, Reasons]> {
  const forgery = FORGERIES[name];
  if (forgery === undefined) throw new Error(`no such forgery: ${name}`);
  const read = async (path: string): Promise<Bundle> => JSON.parse(await readFile(path, 'utf8'));
  const [bundle, theirs] = [await read(claim.bundle), await read(other.bundle)];
  const digest = createHash('sha256')
    .update(await readFile(other.file))
    .digest('hex');
  forgery.change(bundle, theirs, digest);
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${name.replaceAll(' ', '-')}.jsonl`);
  await writeFile(path, `${JSON.stringify(bundle)}\n`);
  const changed = forgery.claim?.({ claim, other: other.file }) ?? claim;
  const { go, python, product, gh = /verifying with issuer "stack\.test"/ } = forgery;
  return [
    { ...changed, bundle: path },
    { cosign: go, go, python, product, gh },
  ];
}
