// The peer @sigstore/sign: signs the files on its command line, 32 at a time, each with a certificate of its own (it
// has no other way), and writes FILE.sigstore.json. Arguments: PACKAGE TOKEN REKOR-VERSION FILE...
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const [folder, token, version, ...files] = process.argv.slice(2);
const require = createRequire(`${folder}/package.json`);
const { FulcioSigner, MessageSignatureBundleBuilder, RekorWitness, TSAWitness } = require('@sigstore/sign');
const { bundleToJSON } = require('@sigstore/bundle');

const rekorBaseURL = version === '2' ? 'http://127.0.0.1:28410' : 'http://127.0.0.1:28420';
const limits = { timeout: 30_000, retry: 2 };
const queue = files.values();
async function worker() {
  for (const file of queue) {
    const signer = new FulcioSigner({
      fulcioBaseURL: 'http://127.0.0.1:28401',
      identityProvider: { getToken: async () => token },
      ...limits,
    });
    const witnesses = [
      new RekorWitness({ rekorBaseURL, majorApiVersion: Number(version), ...limits }),
      new TSAWitness({ tsaBaseURL: 'http://127.0.0.1:28440', ...limits }),
    ];
    const bundle = await new MessageSignatureBundleBuilder({ signer, witnesses }).create({
      data: await readFile(file),
    });
    await writeFile(`${file}.sigstore.json`, JSON.stringify(bundleToJSON(bundle)));
  }
}
await Promise.all(Array.from({ length: 32 }, worker));
