// NAME, ID or PATTERN → the artifacts of the run in FOLDER: one or all merged in it, or each in its own folder below.
import { join, matchesGlob, resolve } from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';

const { NAME = '', ID = '', PATTERN = '*', FOLDER = '.', MERGE = 'false' } = process.env;
const client = new DefaultArtifactClient();
const { artifacts } = await client.listArtifacts();
const wanted = artifacts.filter(({ id, name }) => {
  if (ID !== '') return String(id) === ID;
  return NAME === '' ? matchesGlob(name, PATTERN) : name === NAME;
});
if (wanted.length === 0)
  throw new Error(`no artifact ${ID || NAME || PATTERN} among ${artifacts.map(({ name }) => name)}`);
for (const { id, name, digest } of wanted) {
  const path = resolve(NAME + ID !== '' || MERGE === 'true' ? FOLDER : join(FOLDER, name));
  const { digestMismatch } = await client.downloadArtifact(id, {
    path,
    ...(digest === undefined ? {} : { expectedHash: digest }),
  });
  if (digestMismatch === true) throw new Error(`${name} has another digest`);
}
