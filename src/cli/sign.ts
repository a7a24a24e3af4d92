// `sigstore-sign sign`: files named on the command line → bundles.
import { readFile, realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { EXIT } from '../diagnose.ts';
import { type Outcome, signFiles } from '../engine.ts';
import { Failure, quote } from '../errors.ts';
import type { FoundFile } from '../files/find.ts';
import { type Plan, planBundles } from '../files/plan.ts';
import { createAdmission } from '../identity/admission.ts';
import { parsePolicy } from '../identity/policy.ts';
import { createManifest, serializeManifest } from '../publish/manifest.ts';
import { loadInstance } from '../trust/instance.ts';
import {
  type CommandContext,
  commandHttp,
  instanceChoice,
  instanceContext,
  isPublic,
  type Options,
  tokens,
} from './context.ts';

/** Requests a minute to each public service; its published limit is 975. */
const PUBLIC_RATE = 900;

/** Signs every file. Gives the exit status. Throws what makes signing impossible, before any request where it can. */
export async function sign(
  names: readonly string[],
  options: Options,
  context: CommandContext,
): Promise<number> {
  const choice = instanceChoice(options, context);
  const policy = parsePolicy(
    options.has('policy') ? await readPolicy(options.get('policy') ?? '', context) : '',
  );
  const files = await namedFiles(names, context.cwd);
  const plan = await planOf(files, options, context);
  const http = commandHttp(context, isPublic(choice) ? PUBLIC_RATE : undefined);
  const { newToken, canRenew } = tokens(options, http, context);
  const onNotice = (text: string) => context.say(`note: ${text}\n`);
  const outcome = await signFiles({
    files,
    bundlePath: (file) => plan.get(file) ?? '',
    instance: loadInstance(choice, instanceContext(http, context)),
    http,
    newToken,
    canRenew,
    admit: createAdmission({
      policy,
      allowPrivateRepository: options.has('allow-private-repository'),
      publicInstance: isPublic(choice),
      onNotice,
    }),
    concurrency: concurrencyOf(options),
    failFast: false,
    stop: context.stop,
    now: context.now,
  });
  report(outcome, choice.instance, options, context);
  if (outcome.failure !== undefined) throw outcome.failure;
  return EXIT.ok;
}

async function readPolicy(path: string, { cwd }: CommandContext): Promise<string> {
  return readFile(resolve(cwd, path), 'utf8').catch((cause) => {
    throw new Failure('file-unreadable', `policy ${quote(path)} cannot be read (${cause.code})`, { cause });
  });
}

/** A file that is named is meant, so a link leads to what it names; the bundle goes beside the name. */
async function namedFiles(names: readonly string[], cwd: string): Promise<FoundFile[]> {
  const unique = [...new Set(names)];
  return Promise.all(
    unique.map(async (path) => {
      if (path.includes('\0')) throw new Failure('usage', `file name ${quote(path)} holds a NUL`);
      const absolute = await realpath(resolve(cwd, path)).catch((cause) => {
        throw new Failure('file-unreadable', `file ${quote(path)} cannot be read (${cause.code})`, { cause });
      });
      return { path, absolute };
    }),
  );
}

async function planOf(files: readonly FoundFile[], options: Options, { cwd }: CommandContext): Promise<Plan> {
  const existing = options.get('existing') ?? (options.has('overwrite') ? 'overwrite' : 'fail');
  if (existing !== 'fail' && existing !== 'overwrite') {
    throw new Failure('usage', `--existing must be fail or overwrite, not ${quote(existing)}`);
  }
  const bundle = options.get('bundle');
  if (bundle === undefined) {
    return planBundles(files, { root: cwd, outputDirectory: options.get('output-directory'), existing });
  }
  if (options.has('output-directory'))
    throw new Failure('usage', '--bundle conflicts with --output-directory');
  if (files.length > 1) throw new Failure('usage', '--bundle takes the bundle of a single FILE');
  return planBundles(files, { root: cwd, bundlePath: resolve(cwd, bundle), existing });
}

function concurrencyOf(options: Options): number | undefined {
  const text = options.get('concurrency');
  if (text === undefined) return undefined;
  if (/^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= 512) return Number(text);
  throw new Failure('usage', `--concurrency must be a whole number from 1 to 512, not ${quote(text)}`);
}

function report(
  outcome: Outcome,
  instance: string,
  options: Options,
  { print, say, cwd }: CommandContext,
): void {
  if (options.has('json')) print(serializeManifest(createManifest(outcome, instance, cwd)));
  for (const { file, bundlePath, status, failure } of outcome.files) {
    if (status === 'signed' && !options.has('json')) print(`${bundlePath}\n`);
    if (status !== 'signed') say(`${quote(file.path)}: ${failure?.message ?? 'not attempted'}\n`);
  }
  if (outcome.identity !== undefined) say(`signed as ${outcome.identity} (${outcome.issuer})\n`);
}
