// Verifying: a thousand bundles of one certificate, a thousand with a certificate each, and fifty thousand.
import { join } from 'node:path';
import * as sigstore from '../e2e/sigstore.ts';
import { sign } from '../src/library/signing.ts';
import { action, command } from './contenders.ts';
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
import { bundlesOf, type Samples, samples } from './samples.ts';

const COUNT = 1000;
const MANY = 50_000;
/** A process for each file: enough of them to see a ratio of ten. */
const IN_LOOP = 100;
const ROUNDS = 9;
const AT_ONCE = 32;

const WHO = ['--certificate-identity', sigstore.identity, '--certificate-oidc-issuer', sigstore.issuer];
/** Another build of the command, to compare with: `dist/cli/index.js` of its checkout. */
const before = process.env['BENCH_BEFORE'];

const ours =
  (program: string, ...flags: string[]) =>
  ({ folder, files }: Samples): Program => ({
    command: [
      ...flags,
      process.execPath,
      program,
      ...['verify', '--quiet', '--trusted-root', sigstore.trustedRoot],
      ...WHO,
      ...files,
    ],
    cwd: folder,
  });

const python = ({ folder, files }: Samples): Program => ({
  command: [
    join(sigstore.tools, 'py/bin/sigstore'),
    ...['--trust-config', sigstore.trustConfig(2), 'verify', 'identity'],
    ...['--cert-identity', sigstore.identity, '--cert-oidc-issuer', sigstore.issuer],
    ...files,
  ],
  cwd: folder,
});

/** Built by run.sh, if there is Go. */
const goProgram = process.env['BENCH_SIGSTORE_GO'] ?? '';

const go = ({ folder, files }: Samples): Program => ({
  command: [goProgram, sigstore.trustedRoot, sigstore.identity, sigstore.issuer, ...files],
  cwd: folder,
});

const cosign = ({ folder, files }: Samples): Program => ({
  command: [
    'bash',
    '-c',
    'for file; do $VERIFY --bundle "$file.sigstore.json" "$file" || exit; done',
    'bash',
    ...files.slice(0, IN_LOOP),
  ],
  cwd: folder,
  env: {
    VERIFY: [
      join(sigstore.tools, 'bin/cosign'),
      ...['verify-blob', '--trusted-root', sigstore.trustedRoot],
      ...WHO,
    ].join(' '),
  },
});

/** Prints a table for each set of bundles; files are made under `work`. Throws unless every bundle verifies. */
export async function verify(work: string): Promise<void> {
  const one = await samples(work, COUNT);
  await measure(await command.program({ ...one, rekor: 2 }));
  await compare(`${COUNT} bundles of one certificate on Rekor v2`, one);
  const each = await samples(work, COUNT);
  await signEach(each);
  await compare(`${COUNT} bundles with a certificate each on Rekor v2`, each);
}

/**
 * The product on many bundles: on one processor and on all. Prints a table. So many names are too long for a command line:
 * the action finds the files by a pattern, and the command verifies the directory.
 */
export async function verifyMany(work: string): Promise<void> {
  const [fifth, all] = [await samples(work, MANY / 5), await samples(work, MANY)];
  for (const set of [fifth, all]) await measure(await action.program({ ...set, rekor: 2 }));
  const rows: [string, Measure][] = [];
  for (const [name, set, ...flags] of [
    ['a fifth of them, all processors', fifth],
    ['all, all processors', all],
    ['all, one processor', all, 'taskset', '-c', '0'],
  ] as const)
    rows.push([name, await measure(ours(sigstore.command, ...flags)({ ...set, files: ['.'] }))]);
  table(
    `${MANY} bundles of one certificate on Rekor v2`,
    ['the command', 'time', 'CPU', 'largest process'],
    rows.map(([name, { seconds, cpuSeconds, peakBytes }]) => [
      name,
      inSeconds(seconds),
      inSeconds(cpuSeconds),
      inMegabytes(peakBytes),
    ]),
  );
}

/** A certificate for each file: the module signs one file in each call. */
async function signEach({ files }: Samples): Promise<void> {
  const queue = files.values();
  const worker = async () => {
    for (const file of queue) {
      const identityToken = await sigstore.mint('github', { exp: Math.floor(Date.now() / 1000) + 3600 });
      await sign([file], { identityToken, instance: sigstore.trustConfig(), rekorVersion: 2 });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

type Contender = [name: string, program: (set: Samples) => Program, rounds: number, factor: number];

async function compare(heading: string, set: Samples): Promise<void> {
  await bundlesOf(set);
  const contenders: Contender[] = [
    ['the command', ours(sigstore.command), ROUNDS, 1],
    ...(before === undefined ? [] : [['the command before', ours(before), ROUNDS, 1] satisfies Contender]),
    ['sigstore-python 4.5.1', python, 3, 1],
    ...(goProgram === '' ? [] : [['sigstore-go 1.4.0, one process', go, ROUNDS, 1] satisfies Contender]),
    [`cosign 3.1.3, in a loop over ${IN_LOOP}`, cosign, 1, COUNT / IN_LOOP],
  ];
  const measures = new Map<string, Measure[]>(contenders.map(([name]) => [name, []]));
  // In turn, so that a change of the machine's speed meets all of them.
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [name, program, rounds] of contenders)
      if (round < rounds) measures.get(name)?.push(await measure(program(set)));
  const results = contenders.map(([name, , , factor]) => {
    const all = measures.get(name) ?? [];
    const time = middle(all, ({ seconds }) => seconds).seconds * factor;
    const cpu = middle(all, ({ cpuSeconds }) => cpuSeconds).cpuSeconds * factor;
    return { name, time, cpu, peak: middle(all, ({ peakBytes }) => peakBytes).peakBytes };
  });
  const [first] = results;
  table(
    heading,
    ['', 'time', 'ratio', 'CPU', 'ratio of CPU', 'peak memory'],
    results.map(({ name, time, cpu, peak }) => [
      name,
      inSeconds(time),
      times(time / (first?.time ?? Number.NaN)),
      inSeconds(cpu),
      times(cpu / (first?.cpu ?? Number.NaN)),
      inMegabytes(peak),
    ]),
  );
}
