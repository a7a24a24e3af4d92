// The valid material for the forms: what sigstore-go and cosign sign on the real services.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execute } from '../execute.ts';
import * as sigstore from '../sigstore.ts';
import { sigstoreGo } from '../verifiers.ts';

/** A bundle or a trusted root, to be changed. */
// biome-ignore lint/suspicious/noExplicitAny: JSON in forms that no type has
export type Json = any;
export type Text = string;

/** A copy with a change, as text. */
export function changed(json: Json, change: (copy: Json) => void): Text {
  const copy = structuredClone(json);
  change(copy);
  return JSON.stringify(copy);
}

/** The addresses of the stack, for the signer of the tests. */
export const services = {
  urls: {
    fulcio: 'http://127.0.0.1:28401',
    rekor1: 'http://127.0.0.1:28420',
    rekor2: 'http://127.0.0.1:28410',
    timestamp: 'http://127.0.0.1:28440',
  },
  mintToken: () => sigstore.mint('github'),
};

const json = async (path: string): Promise<Json> => JSON.parse(await readFile(path, 'utf8'));

/** Runs a program that must succeed, and gives its stdout. */
export async function run(program: string, args: readonly string[], cwd?: string): Promise<string> {
  const { status, stdout, stderr } = await execute(program, args, cwd === undefined ? {} : { cwd });
  assert.equal(status, 0, `${program} ${args[0]}\n${stderr}`);
  return stdout;
}

export type Signing = Readonly<{ rekor: 1 | 2; fulcio?: string; trustedRoot?: string }>;
let count = 0;

/** Signs a file with sigstore-go, with a certificate. */
export async function sign(folder: string, file: string, signing: Signing): Promise<Json> {
  count += 1;
  const place = join(folder, `made-${count}`);
  const config = await json(`${sigstore.stack}/signing_config.v${signing.rekor}.json`);
  if (signing.fulcio !== undefined) config.caUrls[0].url = signing.fulcio;
  await writeFile(`${place}.config.json`, JSON.stringify(config));
  await run(sigstoreGo, [
    'sign-bundle',
    ...['--identity-token', await sigstore.mint('github'), '--bundle', `${place}.json`],
    ...['--signing-config', `${place}.config.json`],
    ...['--trusted-root', signing.trustedRoot ?? sigstore.trustedRoot, file],
  ]);
  return json(`${place}.json`);
}

/** Signs with cosign; `words` are the arguments for the key or algorithm. */
export async function cosign(
  folder: string,
  file: string,
  rekor: 1 | 2,
  ...words: readonly string[]
): Promise<Json> {
  const bundle = join(folder, `made-${++count}.json`);
  const config = ['--signing-config', `${sigstore.stack}/signing_config.v${rekor}.json`];
  const trust = ['--trusted-root', sigstore.trustedRoot, '--bundle', bundle, '--yes'];
  await run(join(sigstore.tools, 'bin/cosign'), ['sign-blob', ...words, ...config, ...trust, file]);
  return json(bundle);
}

/** A file with an RFC 3161 request over a signature in base64. */
export async function timestampQuery(folder: string, signature: string): Promise<string> {
  const place = join(folder, `made-${++count}`);
  await writeFile(`${place}.sig`, Buffer.from(signature, 'base64'));
  await run('openssl', ['ts', '-query', '-data', `${place}.sig`, '-sha256', '-out', `${place}.tsq`]);
  return `${place}.tsq`;
}
