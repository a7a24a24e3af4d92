// The verdict of a Fulcio on a token: the identity and extensions of the certificate, byte for byte, or its refusal.
import { generateKeyPairSync, sign, X509Certificate } from 'node:crypto';
import { children, type DerNode, readDer } from '../../src/sandbox/encoding/der.ts';

/** An extension whose number is below 1.3.6.1.4.1.57264.1. */
export type Extension = Readonly<{ oid: string; value: string }>;

export type Verdict =
  | Readonly<{
      issued: true;
      identity: string;
      /** In the order of the certificate. */
      extensions: readonly Extension[];
      /** DER of all of them and of the subject alternative name, in hexadecimal. */
      der: readonly string[];
    }>
  | Readonly<{ issued: false; status: number; message: string }>;

/** Sends the body of a request for a certificate; the caller chooses the way. */
export type Fulcio = (body: object) => Promise<Readonly<{ status: number; body: unknown }>>;

const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const content = keys.publicKey.export({ type: 'spki', format: 'pem' });

/** Asks for a certificate with proof of possession over `challenge`. */
export async function askFulcio(fulcio: Fulcio, token: string, challenge: string): Promise<Verdict> {
  const proofOfPossession = sign('sha256', Buffer.from(challenge), keys.privateKey).toString('base64');
  const { status, body } = await fulcio({
    credentials: { oidcIdentityToken: token },
    publicKeyRequest: { publicKey: { algorithm: 'ECDSA', content }, proofOfPossession },
  });
  const answer = body as {
    message?: string;
    signedCertificateEmbeddedSct?: { chain: { certificates: string[] } };
  };
  const leaf = answer.signedCertificateEmbeddedSct?.chain.certificates[0];
  if (leaf === undefined) return { issued: false, status, message: answer.message ?? '' };
  return readCertificate(new X509Certificate(leaf).raw);
}

const ALTERNATIVE_NAME = '0603551d11';
/** 1.3.6.1.4.1.57264.1, without the number after it. */
const FULCIO = '060a2b0601040183bf3001';
/** 1.3.6.1.4.1.57264.1.7, the type of an otherName. */
const USER_NAME = `${FULCIO}07`;

function readCertificate(der: Buffer): Verdict {
  const [body] = children(readDer(der));
  const last = body && children(body).at(-1);
  const list = last && children(last)[0];
  if (last?.tag !== 0xa3 || list === undefined) throw new Error('a certificate without extensions');
  let identity: string | undefined;
  const extensions: Extension[] = [];
  const bytes: string[] = [];
  for (const { raw, parts } of children(list).map((node) => ({ raw: node.raw, parts: children(node) }))) {
    const id = parts[0]?.raw.toString('hex') ?? '';
    const value = parts.at(-1)?.content ?? Buffer.alloc(0);
    if (id === ALTERNATIVE_NAME) identity = readNames(readDer(value));
    else if (id.startsWith(FULCIO)) extensions.push(readExtension(Number.parseInt(id.slice(-2), 16), value));
    else continue;
    bytes.push(raw.toString('hex'));
  }
  if (identity === undefined) throw new Error('a certificate without a subject alternative name');
  return { issued: true, identity, extensions, der: bytes };
}

/** The only name there is, with its type before it. */
function readNames(names: DerNode): string {
  const [name, ...others] = children(names);
  if (name === undefined || others.length > 0) throw new Error('not one name');
  if (name.tag === 0x81) return `email:${text(name.content)}`;
  if (name.tag === 0x86) return `uri:${text(name.content)}`;
  const [type, wrapped] = children(name);
  if (name.tag !== 0xa0 || type?.raw.toString('hex') !== USER_NAME || wrapped === undefined)
    throw new Error(`a name with the tag ${name.tag}`);
  return `username:${readUtf8(readDer(wrapped.content))}`;
}

/** Numbers up to 6 hold bare text, the others a UTF8String (Fulcio docs/oid-info.md). */
const readExtension = (number: number, value: Buffer): Extension => ({
  oid: `1.3.6.1.4.1.57264.1.${number}`,
  value: number <= 6 ? text(value) : readUtf8(readDer(value)),
});

function readUtf8({ tag, content: bytes }: DerNode): string {
  if (tag !== 0x0c) throw new Error(`the tag ${tag} instead of a UTF8String`);
  return text(bytes);
}

/** Throws where a reader would have to replace bytes. */
const text = (bytes: Buffer): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
