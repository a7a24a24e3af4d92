// The peer @sigstore/sign: signs the files on its command line, 32 at a time, each with a certificate of its own (it
// has no other way), and writes FILE.sigstore.json. Arguments: PACKAGE TOKEN SIGNING-CONFIG FILE...
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const [folder, token, config, ...files] = process.argv.slice(2);
const require = createRequire(`${folder}/package.json`);
const { FulcioSigner, MessageSignatureBundleBuilder, RekorWitness, TSAWitness } = require('@sigstore/sign');
const { bundleToJSON } = require('@sigstore/bundle');

const { caUrls, rekorTlogUrls, tsaUrls } = JSON.parse(await readFile(config, 'utf8'));
const [[fulcio], [rekor], [tsa]] = [caUrls, rekorTlogUrls, tsaUrls];
const limits = { timeout: 30_000, retry: 2 };
const queue = files.values();
async function worker() {
  for (const file of queue) {
    const signer = new FulcioSigner({
      fulcioBaseURL: fulcio.url,
      identityProvider: { getToken: async () => token },
      ...limits,
    });
    const witnesses = [
      new RekorWitness({ rekorBaseURL: rekor.url, majorApiVersion: rekor.majorApiVersion, ...limits }),
      new TSAWitness({ tsaBaseURL: new URL(tsa.url).origin, ...limits }),
    ];
    const bundle = await new MessageSignatureBundleBuilder({ signer, witnesses }).create({
      data: await readFile(file),
    });
    await writeFile(`${file}.sigstore.json`, JSON.stringify(bundleToJSON(bundle)));
  }
}
await Promise.all(Array.from({ length: 32 }, worker));
