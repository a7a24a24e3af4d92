// Odd forms of client trust configurations. Of the five, only the product and sigstore-python read such files.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execute, type Outcome } from '../execute.ts';
import * as sigstore from '../sigstore.ts';
import { protoNames } from './bundles.ts';
import { type Cell, reasonOf } from './forms.ts';
import { changed, type Json, sign } from './material.ts';

/** The cells of each form; both verify one bundle with the trusted root in the file. */
export async function trustConfigRows(
  folder: string,
  file: string,
): Promise<Map<string, Record<string, Cell>>> {
  const bundle = join(folder, 'trust-config.sigstore.json');
  await writeFile(bundle, JSON.stringify(await sign(folder, file, { rekor: 2 })));
  const whole: Json = JSON.parse(await readFile(sigstore.trustConfig(2), 'utf8'));
  const path = join(folder, 'client_trust_config.json');
  const rows = new Map<string, Record<string, Cell>>();
  for (const [name, content] of Object.entries(forms(whole))) {
    await writeFile(path, content);
    rows.set(name, await read(path, bundle, file, folder));
  }
  return rows;
}

async function read(
  path: string,
  bundle: string,
  file: string,
  folder: string,
): Promise<Record<string, Cell>> {
  const { identity, issuer } = sigstore;
  const who = ['--certificate-identity', identity, '--certificate-oidc-issuer', issuer];
  const words = [sigstore.command, 'verify', '--trust-config', path, ...who, '--bundle', bundle, file];
  const product = await execute(process.execPath, words);
  const expected = ['--cert-identity', identity, '--cert-oidc-issuer', issuer];
  const python = await execute(join(sigstore.tools, 'py/bin/sigstore'), [
    ...['--trust-config', path, 'verify', 'identity', ...expected, '--bundle', bundle, file],
  ]);
  const cell = ({ status, stderr }: Outcome): Cell =>
    status === 0 ? { word: 'yes' } : { word: 'no', reason: reasonOf(stderr, folder) };
  return { 'this product': cell(product), 'sigstore-python': cell(python) };
}

const forms = (whole: Json): Readonly<Record<string, string>> => ({
  'as cosign and the schema have it': JSON.stringify(whole),
  'proto field names at the top, `trusted_root` and `signing_config`': changed(whole, (json) => {
    json.media_type = json.mediaType;
    json.trusted_root = json.trustedRoot;
    json.signing_config = json.signingConfig;
    for (const name of ['mediaType', 'trustedRoot', 'signingConfig']) delete json[name];
  }),
  '`signing_config` next to names of JSON': changed(whole, (json) => {
    json.signing_config = json.signingConfig;
    delete json.signingConfig;
  }),
  'proto field names everywhere': JSON.stringify(protoNames(whole)),
  'no signing config': changed(whole, (json) => {
    delete json.signingConfig;
  }),
  'a signing config of a version to come': changed(whole, (json) => {
    json.signingConfig.mediaType = 'application/vnd.dev.sigstore.signingconfig.v0.9+json';
  }),
  'a signing config without a log': changed(whole, (json) => {
    json.signingConfig.rekorTlogUrls = [];
  }),
  'a signing config without timestamp authorities': changed(whole, (json) => {
    json.signingConfig.tsaUrls = [];
  }),
  'an unknown field at the top': changed(whole, (json) => {
    json.comment = 'made by hand';
  }),
  'an unknown field in the signing config': changed(whole, (json) => {
    json.signingConfig.comment = 'made by hand';
  }),
});
