// `sigstore-sign sign`: files named on the command line → bundles.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readEvent } from '../ambient/job.ts';
import { checkTrigger } from '../ambient/trigger.ts';
import { EXIT } from '../diagnose.ts';
import { signFiles } from '../engine.ts';
import { Failure, quote } from '../errors.ts';
import { unreadable } from '../files/failures.ts';
import type { FoundFile } from '../files/find.ts';
import { type Plan, planBundles } from '../files/plan.ts';
import { createAdmission } from '../identity/admission.ts';
import { parsePolicy } from '../identity/policy.ts';
import { isLocal, isPublic, PUBLIC_RATE_PER_MINUTE } from '../trust/choice.ts';
import { loadInstance } from '../trust/instance.ts';
import {
  type CommandContext,
  commandHttp,
  instanceChoice,
  instanceContext,
  type Options,
  tokens,
} from './context.ts';
import { namedFiles } from './operands.ts';
import { createProgress } from './progress.ts';
import { report } from './report.ts';

/** Signs every file. Gives the exit status. Throws what makes signing impossible, before any request where it can. */
export async function sign(
  names: readonly string[],
  options: Options,
  front: CommandContext,
): Promise<number> {
  const progress = createProgress(front);
  const context = { ...front, say: progress.say };
  const onNotice = (text: string) => context.say(`note: ${text}\n`);
  const choice = instanceChoice(options, context);
  const concurrency = concurrencyOf(options);
  const existing = existingOf(options);
  const policy = parsePolicy(await readPolicy(options.get('policy'), context));
  const trigger = checkTrigger({
    env: context.env,
    event: await readEvent(context.env),
    allow: options.has('allow-untrusted-trigger'),
  });
  if (trigger !== undefined) onNotice(trigger);
  const files = await namedFiles(names, context.cwd, onNotice);
  const http = commandHttp(context, isPublic(choice) ? PUBLIC_RATE_PER_MINUTE : undefined);
  const { newToken, canRenew } = await tokens(options, http, context);
  const instance = loadInstance(choice, instanceContext(http, context));
  instance.catch(() => undefined); // heard below, or when the first signature needs it
  if (isLocal(choice)) await instance;
  const admit = createAdmission({
    policy,
    allowPrivateRepository: options.has('allow-private-repository'),
    publicInstance: isPublic(choice),
    onNotice,
  });
  // A token that is here already is judged before a directory is made or anybody is asked.
  if (!canRenew) admit(await newToken());
  const plan = await planOf(files, { options, existing, cwd: context.cwd });
  const outcome = await signFiles({
    ...{ files, instance, http, newToken, canRenew, admit, concurrency },
    bundlePath: (file) => plan.get(file) ?? '',
    failFast: false,
    stop: context.stop,
    now: context.now,
    onProgress: progress.report,
  }).finally(progress.end);
  report(outcome, choice, options, context);
  if (outcome.failure !== undefined) throw outcome.failure;
  return EXIT.ok;
}

async function readPolicy(path: string | undefined, { cwd }: CommandContext): Promise<string> {
  if (path === undefined) return '';
  return readFile(resolve(cwd, path), 'utf8').catch((cause) => {
    throw unreadable(`policy ${quote(path)}`, cause);
  });
}

type Placement = Readonly<{ options: Options; existing: 'fail' | 'overwrite'; cwd: string }>;

async function planOf(files: readonly FoundFile[], { options, existing, cwd }: Placement): Promise<Plan> {
  const [bundle, outputDirectory] = [options.get('bundle'), options.get('output-directory')];
  const common = { root: cwd, anywhere: true, existing };
  if (bundle === undefined) return planBundles(files, { ...common, outputDirectory });
  if (outputDirectory !== undefined) throw new Failure('usage', '--bundle conflicts with --output-directory');
  if (files.length > 1) throw new Failure('usage', '--bundle takes the bundle of a single FILE');
  const bundlePath = resolve(cwd, bundle);
  if (files.some(({ path, absolute }) => bundlePath === absolute || bundlePath === resolve(cwd, path))) {
    throw new Failure('usage', '--bundle names the file that is to be signed');
  }
  return planBundles(files, { ...common, bundlePath });
}

function existingOf(options: Options): 'fail' | 'overwrite' {
  const existing = options.get('existing');
  if (existing !== undefined && existing !== 'fail' && existing !== 'overwrite') {
    throw new Failure('usage', `--existing must be fail or overwrite, not ${quote(existing)}`);
  }
  if (existing === 'fail' && options.has('overwrite'))
    throw new Failure('usage', '--existing fail conflicts with --overwrite');
  return existing ?? (options.has('overwrite') ? 'overwrite' : 'fail');
}

function concurrencyOf(options: Options): number | undefined {
  const text = options.get('concurrency');
  if (text === undefined) return undefined;
  if (/^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= 512) return Number(text);
  throw new Failure('usage', `--concurrency must be a whole number from 1 to 512, not ${quote(text)}`);
}
