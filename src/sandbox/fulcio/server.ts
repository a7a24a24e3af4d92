// Fulcio: a token and proof of possession of a key → a ten-minute certificate with an embedded SCT.
import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { children, readDer } from '../encoding/der.ts';
import { toPem } from '../encoding/x509.ts';
import type { ServiceAnswer, ServiceHandler, ServiceRequest } from '../service.ts';
import { type CertificateOptions, certify } from './issue.ts';
import { publishTrusted } from './issuers.ts';
import { type Principal, principalOf } from './principal.ts';
import { PrincipalError } from './uri-name.ts';
import { type AuthenticationOptions, authenticate } from './verify-token.ts';

type FulcioOptions = CertificateOptions & AuthenticationOptions;

/** An answer of Fulcio's gRPC gateway to a bad request. */
const refuse = (message: string, code = 3): ServiceAnswer => ({
  status: 400,
  body: { code, message, details: [] },
});

/** The only answer for every error in a token; the reason is not sent. */
const BAD_TOKEN = refuse('There was an error processing the identity token');
const BAD_KEY = refuse('The public key supplied in the request could not be parsed');
const BAD_PROOF = refuse('The signature supplied in the request could not be verified');

/** The routes of Fulcio's v2 API. */
export function createFulcio(options: FulcioOptions): ServiceHandler {
  return async (request) => {
    const route = `${request.method} ${request.url.pathname}`;
    if (route === 'POST /api/v2/signingCert') return issue(request, options);
    if (route === 'GET /api/v2/trustBundle') {
      const { signer, root } = options.authority;
      return {
        status: 200,
        body: { chains: [{ certificates: [signer, root].map((a) => toPem(a.certificate)) }] },
      };
    }
    if (route === 'GET /api/v2/configuration') return { status: 200, body: publishTrusted(options.issuers) };
    return { status: 404, body: { code: 5, message: 'Not Found', details: [] } };
  };
}

type SigningRequest = Readonly<{
  credentials?: { oidcIdentityToken?: unknown };
  publicKeyRequest?: { publicKey?: { content?: unknown }; proofOfPossession?: unknown };
  certificateSigningRequest?: unknown;
}>;

async function issue(request: ServiceRequest, options: FulcioOptions): Promise<ServiceAnswer> {
  let body: SigningRequest;
  try {
    body = JSON.parse(request.body.toString('utf8') || '{}') ?? {};
  } catch {
    return refuse('unexpected EOF');
  }
  const bearer = /^bearer (.+)$/i.exec(request.headers['authorization']?.toString() ?? '')?.[1];
  const token = body.credentials?.oidcIdentityToken ?? bearer;
  let principal: Principal;
  try {
    principal = principalOf(await authenticate(typeof token === 'string' ? token : '', options));
  } catch (error) {
    return error instanceof PrincipalError ? refuse(error.message) : BAD_TOKEN;
  }
  const key = provenKey(body, principal.challenge);
  if (!('publicKey' in key)) return key;
  const certificates = certify(principal, key.publicKey, request.lie, options).map((der) => toPem(der));
  return { status: 200, body: { signedCertificateEmbeddedSct: { chain: { certificates } } } };
}

/** The public key whose possession the request proves, or the refusal. */
function provenKey(body: SigningRequest, challenge: string): { publicKey: KeyObject } | ServiceAnswer {
  if (typeof body.certificateSigningRequest === 'string') return keyOfRequest(body.certificateSigningRequest);
  let publicKey: KeyObject;
  try {
    publicKey = createPublicKey(String(body.publicKeyRequest?.publicKey?.content));
  } catch {
    return BAD_KEY;
  }
  const proof = Buffer.from(String(body.publicKeyRequest?.proofOfPossession ?? ''), 'base64');
  if (!isP256(publicKey)) return refuse('signing algorithm not permitted');
  return verify('sha256', Buffer.from(challenge), publicKey, proof) ? { publicKey } : BAD_PROOF;
}

/** A PKCS #10 request (RFC 2986 §4), base64 of its PEM: the signature over its first part proves possession. */
function keyOfRequest(encoded: string): { publicKey: KeyObject } | ServiceAnswer {
  try {
    const pem = Buffer.from(encoded, 'base64').toString('latin1');
    const base64 = /-----BEGIN CERTIFICATE REQUEST-----([^-]+)-----END/.exec(pem)?.[1] ?? '';
    const [info, , signature] = children(readDer(Buffer.from(base64, 'base64')));
    if (info === undefined || signature === undefined) throw new RangeError('not a request');
    const spki = children(info)[2];
    if (spki === undefined) throw new RangeError('no key');
    const publicKey = createPublicKey({ key: spki.raw, format: 'der', type: 'spki' });
    if (!isP256(publicKey)) return refuse('signing algorithm not permitted');
    return verify('sha256', info.raw, publicKey, signature.content.subarray(1)) ? { publicKey } : BAD_PROOF;
  } catch {
    return refuse('The certificate signing request could not be parsed');
  }
}

const isP256 = (key: KeyObject): boolean => key.asymmetricKeyDetails?.namedCurve === 'prime256v1';
