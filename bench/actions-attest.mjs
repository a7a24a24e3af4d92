// The peer @actions/attest: one provenance statement about all files of the working directory, as the action around it
// makes it: a digest of each file, one after the other, then one signature. Its function `attest` knows only the public
// services, so its parts are called here, in the same order; nothing is stored with GitHub.
// Arguments: PACKAGE SIGNING-CONFIG ISSUER
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';

const [folder, config, issuer] = process.argv.slice(2);
const part = (name) => import(`${folder}/node_modules/@actions/attest/lib/${name}.js`);
const { buildSLSAProvenancePredicate } = await part('index');
const { buildIntotoStatement } = await part('intoto');
const { signPayload } = await part('sign');
const { bundleToJSON } = await import(`${folder}/node_modules/@sigstore/bundle/dist/index.js`);

const subjects = [];
for (const name of (await readdir('.')).filter((each) => each.endsWith('.bin'))) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(name), hash);
  subjects.push({ name, digest: { sha256: hash.digest('hex') } });
}
const statement = buildIntotoStatement(subjects, await buildSLSAProvenancePredicate(issuer));
const { caUrls, rekorTlogUrls } = JSON.parse(await readFile(config, 'utf8'));
const bundle = await signPayload(
  { body: Buffer.from(JSON.stringify(statement)), type: 'application/vnd.in-toto+json' },
  { fulcioURL: caUrls[0].url, rekorURL: rekorTlogUrls[0].url },
);
await writeFile('attestation.json', JSON.stringify(bundleToJSON(bundle)));
