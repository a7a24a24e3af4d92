// The benchmark: four comparisons, each a table in Markdown with the target next to the measured figure.
import { attest } from './attest.ts';
import { crowd } from './crowd.ts';
import { embedded } from './embedded.ts';
import { large } from './large.ts';
import { many } from './many.ts';
import { shards } from './shards.ts';
import { start } from './start.ts';
import { verify, verifyMany } from './verify.ts';
import { inFolder } from './work-folder.ts';

const comparisons = new Map([
  ['start', start],
  ['large', large],
  ['embedded', embedded],
  ['many', many],
]);
/** These take minutes, so they run only on request. */
const all = new Map([
  ...comparisons,
  ['attest', attest],
  ['crowd', crowd],
  ['shards', shards],
  ['verify', verify],
  ['verify-many', verifyMany],
]);
const asked = process.argv.length > 2 ? process.argv.slice(2) : [...comparisons.keys()];

await inFolder(async (work) => {
  for (const name of asked) {
    const compare = all.get(name);
    if (compare === undefined) throw new Error(`no such comparison: ${name}`);
    await compare(work);
  }
});
