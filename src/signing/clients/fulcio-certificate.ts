// Fulcio: an identity token and proof of possession → a short-lived certificate.
import { createHash, X509Certificate } from 'node:crypto';
import { valueAt } from '../../encoding/strict-json.ts';
import { Failure } from '../../errors/failure.ts';
import { describe, endpoint, type Http } from '../../http/client.ts';
import type { HttpRequest, HttpResponse } from '../../http/exchange.ts';
import { jsonObjectOf, reading, Unreadable } from '../../http/reading.ts';
import type { IdentityToken } from '../../identity/token/identity-token.ts';
import type { SigningKey } from '../key.ts';

export type Certificate = Readonly<{
  /** The leaf, DER. */
  leaf: Buffer;
  notBefore: Date;
  notAfter: Date;
  /** How much longer it was valid when it arrived, by Fulcio's own clock: the clock of this machine may be wrong. */
  validForMs: number;
}>;

/**
 * Requests a certificate for this key and the token's identity from Fulcio's v2 REST API (POST /api/v2/signingCert).
 * Nothing in the answer is trusted yet. Throws `fulcio-token-rejected`, `certificate-invalid`, Stale or a Failure of a
 * service.
 */
export async function requestCertificate(
  http: Http,
  fulcio: URL,
  token: IdentityToken,
  key: SigningKey,
  { isFresh }: Pick<HttpRequest, 'isFresh'>,
): Promise<Certificate> {
  const content = Buffer.from(token.identity);
  const digest = createHash('sha256').update(content).digest();
  const body = {
    credentials: { oidcIdentityToken: token.reveal() },
    publicKeyRequest: {
      publicKey: { algorithm: 'ECDSA', content: key.publicKeyPem },
      proofOfPossession: key.sign({ digest, content }).toString('base64'),
    },
  };
  const { check, value } = reading(readChain);
  const request: HttpRequest = {
    ...(isFresh && { isFresh }),
    service: 'fulcio',
    method: 'POST',
    url: endpoint(fulcio, 'api/v2/signingCert'),
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify(body)),
    accept: 'application/json',
    check,
  };
  const response = await http(request).catch((error: unknown) => {
    throw explain(error);
  });
  const leaf = readLeaf(value(), request);
  const { raw, validFrom, validTo } = leaf;
  const notAfter = new Date(validTo);
  const validForMs = notAfter.getTime() - (response.date?.getTime() ?? Date.parse(validFrom));
  if (validForMs <= 0)
    throw invalid(request, `a certificate that was valid only until ${notAfter.toISOString()}`);
  return { leaf: raw, notBefore: new Date(validFrom), notAfter, validForMs };
}

/**
 * Fulcio answers 400 and 401 because of the token. The local checks of the token come first, so they have all passed.
 */
function explain(error: unknown): unknown {
  const rejected =
    error instanceof Failure && (error.status === 400 || error.status === 401 || error.status === 403);
  if (!rejected) return error;
  return new Failure('fulcio-token-rejected', error.message, { cause: error, status: error.status });
}

/** The certificates of the answer, PEM; undefined if they have no embedded SCT. Throws Unreadable. */
function readChain(response: HttpResponse): readonly string[] | undefined {
  const answer = jsonObjectOf(response);
  const signed = answer['signedCertificateEmbeddedSct'];
  if (signed === undefined && answer['signedCertificateDetachedSct'] !== undefined) return undefined;
  const chain = valueAt(signed, 'chain', 'certificates');
  const isWhole = Array.isArray(chain) && chain.length > 0 && chain.every((pem) => typeof pem === 'string');
  if (!isWhole) throw new Unreadable('answered without a certificate');
  return chain;
}

function readLeaf(chain: readonly string[] | undefined, request: HttpRequest): X509Certificate {
  if (chain === undefined) {
    const what = `${describe(request)} returned a certificate without an embedded SCT`;
    throw new Failure('sct-invalid', what, {
      remedy: 'Connect this Fulcio to a certificate transparency log.',
    });
  }
  const [leaf, ...above] = chain.map((pem) => readPem(pem, request));
  if (leaf === undefined || !above.every((certificate) => certificate.ca))
    throw invalid(request, 'more than one certificate to sign with');
  return leaf;
}

function invalid(request: HttpRequest, what: string, cause?: unknown): Failure {
  return new Failure('certificate-invalid', `${describe(request)} returned ${what}`, { cause });
}

function readPem(pem: string, request: HttpRequest): X509Certificate {
  try {
    return new X509Certificate(pem);
  } catch (cause) {
    throw invalid(request, 'a certificate that cannot be read', cause);
  }
}
