// The product and its peers while a service is down, on the real services with Rekor v2; prints tables in Markdown.
//   bench/run.sh outage [night] [rekor] [timestamp] [fulcio] [fulcio-first] [SECONDS...] [refused] [ours]
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { execute, type Outcome } from '../e2e/execute.ts';
import * as sigstore from '../e2e/sigstore.ts';
import { acceptedBy, type Claim } from '../e2e/verifiers.ts';
import { action, command, cosign, javascript, python } from './contenders.ts';
import { entriesByDigest } from './log-entries.ts';
import { inSeconds, table } from './measure.ts';
import { attempt, KINDS, type Result, type Trial } from './outage-trial.ts';
import type { Samples } from './samples.ts';
import { inFolder } from './work-folder.ts';

const FILES = 500;
/** cosign signs one file per process, which takes a second each. */
const FILES_IN_A_LOOP = 50;
const NIGHT_MINUTES = 14;
/** Bundles of each contender that cosign and sigstore-python judge as well. */
const SAMPLE = 20;
/** Characters of what a program said. */
const WORDS = 100;

type Scenario = Readonly<{ what: string }> & Pick<Trial, 'down' | 'from'>;
const SCENARIOS: ReadonlyMap<string, Scenario> = new Map([
  ['rekor', { what: 'Rekor v2', down: ['rekor'], from: 'middle' }],
  ['timestamp', { what: 'the timestamp authority', down: ['timestamp'], from: 'middle' }],
  ['fulcio', { what: 'Fulcio', down: ['fulcio'], from: 'middle' }],
  ['fulcio-first', { what: 'Fulcio, from the start on,', down: ['fulcio'], from: 'start' }],
]);

/** How many files have a bundle. Throws unless the product verifies each bundle, and two peers some of them. */
async function bundlesIn({ folder, files }: Samples): Promise<number> {
  const present = new Set(await readdir(folder));
  const signed = files.filter((file) => present.has(`${basename(file)}.sigstore.json`));
  if (signed.length === 0) return 0;
  const { identity, issuer } = sigstore;
  const policy = ['--certificate-identity', identity, '--certificate-oidc-issuer', issuer];
  const words = ['verify', '--trusted-root', sigstore.trustedRoot, ...policy, ...signed];
  const { status, stderr } = await execute(process.execPath, [sigstore.command, ...words]);
  assert.equal(status, 0, stderr.slice(-3000));
  const claims = signed
    .filter((_, n) => n % Math.ceil(signed.length / SAMPLE) === 0)
    .map((file): Claim => ({ file, bundle: `${file}.sigstore.json`, identity, issuer }));
  await acceptedBy(['cosign', 'python'], claims);
  return signed.length;
}

/** The entries of these files in the log, independent of its responses. */
async function entriesOf({ files }: Samples) {
  const log = await entriesByDigest();
  const counts: number[] = [];
  for (const file of files) {
    const digest = createHash('sha256').update(await readFile(file));
    counts.push(log.get(digest.digest('base64')) ?? 0);
  }
  const entries = counts.reduce((sum, count) => sum + count, 0);
  return { entries, twice: entries - counts.filter((count) => count > 0).length };
}

/** Duplicate entries that the product reports: the certain ones, and the possible ones. */
function told({ stdout, stderr }: Outcome): number {
  const notices = /(?:files signed twice|ended in an error or got no answer)[^:]*: (\d+);/g;
  return [...`${stdout}${stderr}`.matchAll(notices)].reduce((sum, [, count]) => sum + Number(count), 0);
}

/** How it ended; if it failed, with the end of its last error message. */
function ending({ status, stdout, stderr }: Outcome): string {
  if (status === 0) return 'finished';
  const lines = `${stdout}\n${stderr}`.split('\n').map((line) => line.trim());
  const said = lines.findLast((line) => /error/i.test(line) && !line.startsWith('at ')) ?? lines.at(-1) ?? '';
  const words = said.replaceAll(/[|`]/g, ' ').replaceAll(/\S+\/(?=\d+\.bin)/g, '');
  return `failed: \`${words.slice(-WORDS)}\``;
}

/** All of them at the same time, each with an outage of its own. */
async function compare(work: string, heading: string, trials: readonly Trial[]): Promise<Result[]> {
  const results = await Promise.all(trials.map((trial) => attempt(work, trial)));
  const rows: string[][] = [];
  for (const { trial, outcome, seconds, downFrom, samples } of results) {
    const { entries, twice } = await entriesOf(samples);
    const bundles = await bundlesIn(samples);
    const counts = [samples.files.length, bundles, entries, twice, told(outcome)].map(String);
    rows.push([trial.name, ...counts, inSeconds(downFrom), inSeconds(seconds), ending(outcome)]);
  }
  const columns = [
    '',
    'files',
    'bundles',
    'log entries',
    'made twice',
    'told',
    'down from',
    'ended after',
    '',
  ];
  table(heading, columns, rows);
  return results;
}

/** All services are down at once for a long time; prints what the product says meanwhile. */
async function night(work: string): Promise<void> {
  const common = { contender: action, files: FILES, down: KINDS, seconds: NIGHT_MINUTES * 60 };
  const heading = `Every service is down for ${NIGHT_MINUTES} minutes, the action has 20`;
  const results = await compare(work, heading, [
    { ...common, name: 'in the middle, 502', from: 'middle', how: 502 },
    { ...common, name: 'in the middle, refused', from: 'middle', how: 'refused' },
    { ...common, name: 'from the start on, 502', from: 'start', how: 502 },
  ]);
  for (const { trial, outcome } of results)
    process.stdout.write(`\nWhat it says, ${trial.name}:\n\n\`\`\`text\n${outcome.stdout}\`\`\`\n`);
}

const words = new Set(process.argv.slice(2));
const lengths = [...words].map(Number).filter((seconds) => seconds > 0);
const scenarios = [...SCENARIOS].filter(([word]) => words.has(word)).map(([, scenario]) => scenario);
const others = ['night', 'refused', 'ours', ...SCENARIOS.keys()];
for (const word of words)
  if (!others.includes(word) && !(Number(word) > 0)) throw new Error(`no such outage: ${word}`);

await inFolder(async (work) => {
  if (words.has('night')) return void (await night(work));
  const how = words.has('refused') ? 'refused' : 502;
  const contenders = [action, command, ...(words.has('ours') ? [] : [javascript, python, cosign])];
  for (const { what, ...scenario } of scenarios.length > 0 ? scenarios : SCENARIOS.values())
    for (const seconds of lengths.length > 0 ? lengths : [10, 60, 300]) {
      const trials = contenders.map((contender): Trial => {
        const files = contender === cosign ? FILES_IN_A_LOOP : FILES;
        return { ...scenario, name: contender.name, contender, files, how, seconds };
      });
      await compare(work, `${what} is down for ${seconds} s (${how})`, trials);
    }
});
