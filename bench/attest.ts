// One provenance statement about many files: against only hashing them, and against @actions/attest.
//   bench/run.sh attest
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as sigstore from '../e2e/sigstore.ts';
import { action, bareLoop } from './contenders.ts';
import {
  inMegabytes,
  inSeconds,
  type Measure,
  measure,
  middle,
  type Program,
  table,
  times,
} from './measure.ts';
import { type Samples, samples } from './samples.ts';

/** The number of files, and what the goal adds to 1.5 times the time of sha256sum; the largest process. */
const GOALS = [
  { count: 10_000, seconds: 1.5, megabytes: 200 },
  { count: 100_000, seconds: 6, megabytes: 350 },
];
const FACTOR = 1.5;
/** As many as @actions/attest takes. */
const MOST = 1024;
const RUNS = 5;
const PEER_FACTOR = 3;
const NAME = 'provenance.intoto.jsonl';

/** Prints two tables; files are made under `work`. Throws unless every statement is about all files. */
export async function attest(work: string): Promise<void> {
  const rows: string[][] = [];
  for (const { count, seconds, megabytes } of GOALS) {
    const set = await samples(work, count);
    const [ours, hash] = await inTurn([await provenance(set, 2), hashing(set)]);
    await assertAbout(set, NAME);
    const goal = (hash?.seconds ?? 0) * FACTOR + seconds;
    const verifying = await inTurn([verifyOne(set)]);
    rows.push(
      [`sha256sum, ${count} files`, ...figures(hash), ''],
      [`the action, ${count} files`, ...figures(ours), `≤ ${inSeconds(goal)}, ≤ ${megabytes} MB`],
      ['the command verifies one of them', ...figures(verifying[0]), '≤ 1.00 s'],
    );
  }
  table('One provenance statement on Rekor v2', ['', 'time', 'CPU', 'peak memory', 'goal'], rows);

  const set = await samples(work, MOST);
  // What no program can do without: one certificate, one signature and one log entry, for one file.
  const least = { ...(await samples(work, 1)), rekor: 1 } as const;
  const contenders = [
    await provenance(set, 1),
    await provenance(set, 2),
    peer(set),
    await bareLoop.program(least),
  ];
  const measures = await inTurn(contenders);
  await assertAbout(set, 'attestation.json');
  const names = [
    'the action, Rekor v1',
    'the action, Rekor v2',
    '@actions/attest 3.2.0, Rekor v1',
    'the bare loop with one file, Rekor v1',
  ];
  const [first] = measures;
  table(
    `One provenance statement about ${MOST} files`,
    ['', 'time', 'CPU', 'peak memory', 'ratio', 'goal'],
    measures.map((each, index) => [
      names[index] ?? '',
      ...figures(each),
      times(each.seconds / (first?.seconds ?? Number.NaN)),
      index === 2 ? `≥ ${PEER_FACTOR} ×` : '',
    ]),
  );
}

const figures = (measured: Measure | undefined): string[] =>
  measured === undefined
    ? []
    : [inSeconds(measured.seconds), inSeconds(measured.cpuSeconds), inMegabytes(measured.peakBytes)];

/** The median of each; they run in turn, so that a change of the machine's speed meets all of them. */
async function inTurn(programs: readonly Program[]): Promise<Measure[]> {
  const measures = programs.map((): Measure[] => []);
  for (let run = 0; run < RUNS; run += 1)
    for (const [index, program] of programs.entries()) measures[index]?.push(await measure(program));
  return measures.map((all) => middle(all, ({ seconds }) => seconds));
}

/** The action, with an attestation and without a signature of each file. */
async function provenance(set: Samples, rekor: sigstore.RekorVersion): Promise<Program> {
  const { env, ...program } = await action.program({ ...set, rekor });
  const inputs = { ATTEST: 'provenance', SIGNATURES: 'false', 'PER-FILE': 'false', EXISTING: 'overwrite' };
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name}`, value]);
  return { ...program, env: { ...env, ...Object.fromEntries(given) } };
}

function hashing({ folder }: Samples): Program {
  const all = "find . -name '*.bin' -print0 | xargs -0 sha256sum > /dev/null";
  return { command: ['bash', '-c', all], cwd: folder };
}

function verifyOne({ folder, files: [file = ''] }: Samples): Program {
  const who = ['--certificate-identity', sigstore.identity, '--certificate-oidc-issuer', sigstore.issuer];
  const what = ['--predicate-type', 'https://slsa.dev/provenance/v1', '--bundle', NAME];
  const args = ['verify', '--quiet', '--trusted-root', sigstore.trustedRoot, ...who, ...what, file];
  return { command: [process.execPath, sigstore.command, ...args], cwd: folder };
}

function peer({ folder }: Samples): Program {
  const script = join(import.meta.dirname, 'actions-attest.mjs');
  const config = `${sigstore.stack}/signing_config.v1.json`;
  const args = [script, process.env['BENCH_ATTEST_PEER'] ?? '', config, sigstore.issuer];
  const env = { ...sigstore.tokenService(), GITHUB_SERVER_URL: 'https://github.com' };
  return { command: [process.execPath, ...args], cwd: folder, env };
}

async function assertAbout({ folder, files }: Samples, name: string): Promise<void> {
  const { dsseEnvelope } = JSON.parse(await readFile(join(folder, name), 'utf8'));
  const { subject } = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString());
  if (subject.length !== files.length) throw new Error(`${name} is about ${subject.length} files`);
}
