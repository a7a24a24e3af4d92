// Attestations for PyPI (PEP 740): the statement about one distribution, and a bundle → the object that PyPI stores.
import { type Bundle, parseBundle, serializeBundle } from '../bundle/bundle.ts';
import { Failure } from '../errors/failure.ts';
import { rekorVersionOf } from '../trust/rekor-versions.ts';
import { requireDistributionName } from './distribution-name.ts';

/** docs.pypi.org, "PyPI Publish Attestation (v1)": the predicate is null. */
export const PUBLISH_TYPE = 'https://docs.pypi.org/attestations/publish/v1';

/** The one log whose time PyPI accepts, because an attestation has no place for a timestamp. */
const REKOR_VERSION = 1;
const REMEDY = `Sign with version ${REKOR_VERSION} of Rekor (\`rekor-version: ${REKOR_VERSION}\`, --rekor-version ${REKOR_VERSION}).`;

/**
 * The name of the file next to a distribution in which twine and uv look for its attestation. Throws `input-invalid` for
 * a name that PyPI does not read as a distribution.
 */
export function publishAttestationName(distribution: string): string {
  requireDistributionName(distribution);
  return `${distribution}.publish.attestation`;
}

/**
 * The statement about one distribution, as bytes to sign (in-toto statement v1; pypi-attestations 0.0.30). In: the base
 * name of its file, and SHA-256 of the file. Throws `input-invalid` for a name that PyPI does not read as a distribution.
 */
export function publishStatement(name: string, sha256: Buffer): Buffer {
  requireDistributionName(name);
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name, digest: { sha256: sha256.toString('hex') } }],
    predicateType: PUBLISH_TYPE,
    predicate: null,
  };
  return Buffer.from(JSON.stringify(statement));
}

/**
 * A bundle of such a statement as the attestation object of PEP 740, in JSON. In: the bundle, or its bytes; nothing in it
 * is verified here. Throws `bundle-malformed` for bytes that are no bundle, and `input-invalid` for a bundle that PyPI
 * could not verify: one without a statement, or without an entry of Rekor v1.
 */
export function toPublishAttestation(given: Bundle | Buffer): Buffer {
  const bundle = Buffer.isBuffer(given) ? parseBundle(given) : given;
  const { content, verificationMaterial } = bundle;
  const signatures = content.$case === 'dsseEnvelope' ? content.dsseEnvelope.signatures : [];
  const [signature] = signatures;
  if (content.$case !== 'dsseEnvelope' || signature === undefined || signatures.length > 1)
    throw refused('it is not a statement with one signature', 'Sign a statement about the distribution.');
  const certificate = leafOf(verificationMaterial);
  if (certificate === undefined)
    throw refused('it has no certificate', 'Sign with an identity, not with a key.');
  // As they are in the file of the bundle, with the members that are zero.
  const { verificationMaterial: json } = JSON.parse(serializeBundle(bundle).toString());
  const entries = (json.tlogEntries as unknown[]).filter((_, index) =>
    givesTime(verificationMaterial.tlogEntries[index]),
  );
  if (entries.length === 0) throw refused(`it has no log entry of Rekor v${REKOR_VERSION}`, REMEDY);
  const attestation = {
    version: 1,
    verification_material: { certificate: certificate.toString('base64'), transparency_entries: entries },
    envelope: {
      statement: content.dsseEnvelope.payload.toString('base64'),
      signature: signature.sig.toString('base64'),
    },
  };
  return Buffer.from(JSON.stringify(attestation));
}

type Material = Bundle['verificationMaterial'];

/** The signing certificate, DER; undefined for a bundle of a key. */
function leafOf({ content }: Material): Buffer | undefined {
  if (content.$case === 'certificate') return content.certificate.rawBytes;
  return content.$case === 'x509CertificateChain'
    ? content.x509CertificateChain.certificates[0]?.rawBytes
    : undefined;
}

/** Whether a log entry has a time that the log signed. */
function givesTime(entry: Material['tlogEntries'][number] | undefined): boolean {
  if (entry?.inclusionPromise === undefined) return false;
  const { kind, version } = entry.kindVersion;
  return rekorVersionOf(`${kind}/${version}`) === REKOR_VERSION && entry.integratedTime !== '0';
}

const refused = (what: string, remedy: string): Failure =>
  new Failure('input-invalid', `the bundle cannot become an attestation for PyPI: ${what}`, { remedy });
