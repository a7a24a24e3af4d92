// A certificate of an https server for 127.0.0.1, and its authority, which is not trusted yet.
import { contextPrimitive, sequence } from '../../src/sandbox/encoding/der.ts';
import {
  createAuthority,
  createCertificate,
  extendedKeyUsage,
  extension,
  KEY_USAGE,
  keyUsage,
  newKeyPair,
  toPem,
} from '../../src/sandbox/encoding/x509.ts';

const DAY_MS = 86_400_000;

export type ServerPki = Readonly<{
  /** For the server. */
  tls: Readonly<{ key: string; cert: string }>;
  /** PEM of the authority, for NODE_EXTRA_CA_CERTS. */
  authority: string;
}>;

/** `validFor` shifts the server's certificate in days; `host` is the address in its subject alternative name. */
export function createServerPki(host: readonly number[] = [127, 0, 0, 1], endsInDays = 1): ServerPki {
  const notBefore = new Date(Date.now() - 9 * DAY_MS);
  const notAfter = new Date(Date.now() + 9 * DAY_MS);
  const name = { organization: 'inspector.example.test', commonName: 'Inspecting Proxy' };
  const authority = createAuthority({ name, keys: newKeyPair('P-256'), notBefore, notAfter, pathLength: 0 });
  const keys = newKeyPair('P-256');
  const certificate = createCertificate(
    {
      subject: { organization: 'service.example.test', commonName: 'service' },
      publicKey: keys.publicKey,
      notBefore,
      notAfter: new Date(Date.now() + endsInDays * DAY_MS),
      extensions: [
        keyUsage(KEY_USAGE.sign),
        extendedKeyUsage('1.3.6.1.5.5.7.3.1'),
        extension('2.5.29.17', sequence(contextPrimitive(7, Buffer.from(host)))),
      ],
    },
    authority,
  );
  const key = keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  return { tls: { key, cert: toPem(certificate) }, authority: toPem(authority.certificate) };
}
