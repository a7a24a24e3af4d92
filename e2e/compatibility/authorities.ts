// Keys and authorities of kinds that the stack does not have: a managed key, a second real Fulcio below the stack's root,
// and OpenSSL as a timestamp authority below the stack's other root.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from '../../__tests__/support/until.ts';
import * as sigstore from '../sigstore.ts';
import { type Json, run, timestampQuery } from './material.ts';

/** The arguments with which OpenSSL generates a key. */
export type KeyKind = 'P-256' | 'P-384' | 'RSA';
const GENERATE: Readonly<Record<KeyKind, readonly string[]>> = {
  'P-256': ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  'P-384': ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-384'],
  RSA: ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:4096'],
};
/** A kind of key as the tables name it. */
export const sized = (kind: KeyKind): string => (kind === 'RSA' ? 'RSA-4096' : kind);
const pki = join(sigstore.stack, 'pki');

/** A managed key: what cosign signs with, and the path of the public key. */
export async function createKey(
  folder: string,
  kind: KeyKind = 'P-256',
): Promise<{ signer: string; key: string }> {
  const place = join(folder, `managed-${kind}`);
  await run('openssl', ['genpkey', ...GENERATE[kind], '-out', `${place}.key`]);
  await run('openssl', ['pkey', '-in', `${place}.key`, '-pubout', '-out', `${place}.pub`]);
  process.env['COSIGN_PASSWORD'] = '';
  const args = ['import-key-pair', '--yes', '--key', `${place}.key`, '--output-key-prefix', `${place}-c`];
  await run(join(sigstore.tools, 'bin/cosign'), args);
  return { signer: `${place}-c.key`, key: `${place}.pub` };
}

type Issued = Readonly<{ place: string; chain: readonly Json[] }>;

/** A key and its certificate below a root of the stack; the chain is as a trusted root has it. */
async function issue(
  folder: string,
  kind: KeyKind,
  root: string,
  extensions: readonly string[],
): Promise<Issued> {
  const place = join(folder, `${root}-${kind}`);
  await run('openssl', ['genpkey', ...GENERATE[kind], '-out', `${place}.key`]);
  const always = ['subjectKeyIdentifier=hash', 'authorityKeyIdentifier=keyid'];
  await writeFile(`${place}.ext`, [...always, ...extensions, ''].join('\n'));
  const subject = `/O=stack.test/CN=below-${root}-${kind}`;
  await run('openssl', ['req', '-new', '-key', `${place}.key`, '-subj', subject, '-out', `${place}.csr`]);
  await run('openssl', [
    ...['x509', '-req', '-in', `${place}.csr`, '-CA', `${pki}/${root}.pem`, '-CAkey', `${pki}/${root}.key`],
    ...['-CAcreateserial', '-days', '30', '-sha384', '-extfile', `${place}.ext`, '-out', `${place}.pem`],
  ]);
  const pems = [await readFile(`${place}.pem`, 'utf8'), await readFile(`${pki}/${root}.pem`, 'utf8')];
  await writeFile(`${place}-chain.pem`, pems.join(''));
  return { place, chain: pems.map((pem) => ({ rawBytes: pem.replaceAll(/-----.*-----|\s/g, '') })) };
}

export type Fulcio = Readonly<{ url: string; chain: readonly Json[]; close: () => Promise<void> }>;

/** A real Fulcio that signs with a key of this kind, in the stack's certificate log. */
export async function startFulcio(folder: string, kind: KeyKind): Promise<Fulcio> {
  const { place, chain } = await issue(folder, kind, 'fulcio-root', [
    ...['basicConstraints=critical,CA:TRUE,pathlen:0', 'keyUsage=critical,keyCertSign,cRLSign'],
    'extendedKeyUsage=codeSigning',
  ]);
  const child = spawn(join(sigstore.tools, 'bin/fulcio'), [
    ...['serve', '--ca', 'fileca', '--fileca-cert', `${place}-chain.pem`, '--fileca-key', `${place}.key`],
    ...['--fileca-key-passwd', 'unused', '--fileca-watch=false', '--ct-log-url', 'http://127.0.0.1:28404/ct'],
    ...['--ct-log-public-key-path', `${pki}/ct.pub.pem`],
    ...['--config-path', join(sigstore.repository, 'e2e/stack/fulcio.yaml')],
    ...['--host', '127.0.0.1', '--port', '28471', '--grpc-host', '127.0.0.1', '--grpc-port', '28472'],
    ...['--metrics-port', '28473', '--legacy-unix-domain-socket', `@fulcio-${kind}`, '--log_type', 'prod'],
  ]);
  const url = 'http://127.0.0.1:28471';
  await answers(`${url}/healthz`, child);
  const close = async (): Promise<void> => {
    const ended = once(child, 'close');
    child.kill();
    await ended;
  };
  return { url, chain, close };
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  await until(`an answer of ${url}`, async () => {
    if (child.exitCode !== null) throw new Error(`${url} ended with ${child.exitCode}`);
    return (await fetch(url).catch(() => undefined))?.ok === true;
  });
}

/** A timestamp by OpenSSL with a key and a digest of this kind, and its chain. */
export async function timestampBy(
  folder: string,
  kind: KeyKind,
  digest: 'sha256' | 'sha384' | 'sha512',
  signature: string,
): Promise<{ timestamp: Json; chain: readonly Json[] }> {
  const { place, chain } = await issue(folder, kind, 'tsa-root', [
    ...['basicConstraints=critical,CA:FALSE', 'keyUsage=critical,digitalSignature'],
    'extendedKeyUsage=critical,timeStamping',
  ]);
  const config = `[tsa]
serial = ${place}.serial
default_policy = 1.3.6.1.4.1.57264.2
digests = sha256
accuracy = secs:1
ess_cert_id_alg = sha256
`;
  await writeFile(`${place}.cnf`, config);
  const query = await timestampQuery(folder, signature);
  const reply = `${place}-${digest}.tsr`;
  await run('openssl', [
    ...['ts', '-reply', '-config', `${place}.cnf`, '-section', 'tsa', '-queryfile', query, '-out', reply],
    ...['-signer', `${place}.pem`, '-inkey', `${place}.key`, `-${digest}`],
  ]);
  return { timestamp: { signedTimestamp: (await readFile(reply)).toString('base64') }, chain };
}
