// The claims of a token that Fulcio wrote into a certificate, as extensions (Fulcio docs/oid-info.md).
import type { X509Certificate } from '@sigstore/core';
import { Failure } from '../errors/failure.ts';
import { EXTENSION_OIDS } from '../identity/fulcio/oids.ts';
import { onceFor } from './x509-cache.ts';

/** The values of a certificate's extensions by their names in kebab case, such as `source-repository-uri`. */
export type CertificateExtensions = ReadonlyMap<string, string>;

/** Extensions up to this number contain bare text; later ones contain a UTF8String in DER. */
const LAST_BARE = 6;
const UTF8_STRING = 0x0c;

/** Reads every Fulcio extension of a certificate. Throws `certificate-invalid` for one that is not text. */
export function readExtensions(certificate: X509Certificate): CertificateExtensions {
  return onceFor(certificate, readExtensions, () => read(certificate));
}

function read(certificate: X509Certificate): CertificateExtensions {
  const values = new Map<string, string>();
  for (const [name, oid] of EXTENSION_OIDS) {
    const extension = certificate.extension(oid);
    if (extension === undefined) continue;
    const bare = Number(oid.split('.').at(-1)) <= LAST_BARE;
    try {
      values.set(name, bare ? text(extension.value) : utf8String(extension.valueObj.subs));
    } catch (cause) {
      throw new Failure('certificate-invalid', `the extension ${name} of the certificate is not text`, {
        cause,
      });
    }
  }
  return values;
}

/**
 * `owner/name` of the repository whose job called the reusable workflow that signed; undefined if no workflow was
 * called.
 */
export function callingRepository(extensions: CertificateExtensions): string | undefined {
  const [signer, caller] = [extensions.get('build-signer-uri'), extensions.get('build-config-uri')];
  if (signer === undefined || caller === undefined || signer === caller) return undefined;
  return extensions.get('github-workflow-repository');
}

type Asn1 = X509Certificate['root'];

/** Exactly one string with no data after it. What two readers could read differently is not accepted as text. */
function utf8String([value, ...others]: readonly Asn1[]): string {
  const { tag } = value ?? {};
  const is = tag?.number === UTF8_STRING && tag.isUniversal() && !tag.constructed && others.length === 0;
  if (value === undefined || !is) throw new Error('not a UTF8String');
  return text(value.value);
}

const text = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
