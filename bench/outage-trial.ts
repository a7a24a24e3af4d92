// One contender and one outage: its services go down while it signs, and come back.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { execute, type Outcome } from '../e2e/execute.ts';
import { type Absence, type Between, createProxy } from '../e2e/proxy.ts';
import * as sigstore from '../e2e/sigstore.ts';
import type { Contender, Services } from './contenders.ts';
import { type Samples, samples } from './samples.ts';

/** Enough time for each outage: the runs of the product get it as a limit, and a minute later every run is stopped. */
const LIMIT = { text: '20m', ms: 20 * 60_000 };

export const KINDS = ['identity', 'fulcio', 'rekor', 'timestamp'] as const;
type Kind = (typeof KINDS)[number];

export type Trial = Readonly<{
  name: string;
  contender: Contender;
  files: number;
  down: readonly Kind[];
  how: Absence;
  /** When they go down: before the first request, or once half of the files are logged. */
  from: 'start' | 'middle';
  /** How long they are down. */
  seconds: number;
}>;

export type Result = Readonly<{
  trial: Trial;
  outcome: Outcome;
  /** From the start of the program to its end. */
  seconds: number;
  /** From the start of the program to the outage. */
  downFrom: number;
  samples: Samples;
}>;

type Return = () => Promise<void>;

/** Makes files under `work` and lets the contender sign them, with its services behind a proxy of its own. */
export async function attempt(work: string, trial: Trial): Promise<Result> {
  const made = await samples(work, trial.files);
  const proxy = createProxy();
  try {
    const { services, takeDown } = await behind(proxy, made.folder);
    const program = await trial.contender.program({ ...made, rekor: 2, services, timeout: LIMIT.text });
    const [name = '', ...args] = program.command;
    const { cwd = made.folder, env = {} } = program;
    const started = performance.now();
    const sinceStart = () => (performance.now() - started) / 1000;

    let bringBack: Return | undefined;
    if (trial.from === 'start') bringBack = await takeDown(trial);
    const running = execute(name, args, { cwd, env, timeoutMs: LIMIT.ms + 60_000 });
    const ended = running.then(() => true);
    const endsWithin = (ms: number) => Promise.race([ended, wait(ms, false)]);

    while (bringBack === undefined && !(await endsWithin(5)))
      if (entriesPassed(proxy) >= trial.files / 2) bringBack = await takeDown(trial);
    const downFrom = sinceStart();
    if (!(await endsWithin(trial.seconds * 1000))) await bringBack?.();
    const outcome = await running;
    return { trial, outcome, seconds: sinceStart(), downFrom, samples: made };
  } finally {
    await proxy.close();
  }
}

const entriesPassed = ({ passed }: Between): number =>
  passed.filter(({ path, status }) => path.endsWith('log/entries') && status === 201).length;

/** The services as the contender sees them, and how some of them go down; their configuration is in `folder`. */
async function behind(proxy: Between, folder: string) {
  const file = sigstore.trustConfig(2);
  const { caUrls, rekorTlogUrls, tsaUrls } = JSON.parse(await readFile(file, 'utf8')).signingConfig;
  const { ACTIONS_ID_TOKEN_REQUEST_URL: identity = '', ...token } = sigstore.tokenService();
  const addresses: Readonly<Record<Kind, string>> = {
    identity,
    fulcio: caUrls[0].url,
    rekor: rekorTlogUrls[0].url,
    timestamp: tsaUrls[0].url,
  };
  const services: Services = {
    trustConfig: join(folder, 'trust.json'),
    signingConfig: join(folder, 'signing.json'),
    tokenService: { ...token, ACTIONS_ID_TOKEN_REQUEST_URL: await proxy.instead(identity) },
  };
  const trust = await proxy.configuration(file);
  await writeFile(services.trustConfig, trust);
  await writeFile(services.signingConfig, JSON.stringify(JSON.parse(trust).signingConfig));
  const takeDown = async ({ down, how }: Trial): Promise<Return> => {
    const returns = await Promise.all(down.map((kind) => proxy.takeDown(addresses[kind], how)));
    return async () => {
      await Promise.all(returns.map((bringBack) => bringBack()));
    };
  };
  return { services, takeDown };
}
