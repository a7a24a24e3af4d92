// The interface of a command to its process, and what is common to all commands: options, trust, tokens.
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createTokenSource, type Login, type TokenSource } from '../credentials/token-source.ts';
import { Failure, quote } from '../errors/failure.ts';
import { unreadable } from '../files/fs-errors.ts';
import { readBounded } from '../files/read-bounded.ts';
import { readEvent } from '../github/job-context.ts';
import { createHttp, type Http, type HttpOptions } from '../http/client.ts';
import type { FulcioConfig } from '../identity/fulcio/issuers.ts';
import type { Input } from '../process/prompt.ts';
import type { InstanceContext } from '../trust/instance.ts';
import { type InstanceChoice, isAddress } from '../trust/instance-choice.ts';
import { parseRekorVersion, REKOR_CHOICE } from '../trust/rekor-versions.ts';
import { parseServiceUrl } from '../trust/service-url.ts';
import { readPipe } from './read-pipe.ts';
import { noteText } from './terminal/messages.ts';
import { createTrace } from './terminal/verbose.ts';

export type CommandContext = Readonly<{
  env: Readonly<Record<string, string | undefined>>;
  /** Absolute. */
  cwd: string;
  cacheDir: string;
  /** To standard output: results. */
  print: (text: string) => void;
  /** Paths to standard output, one per line, as `pathLines` formats them; returns how many are not printed. */
  printPaths: (paths: readonly string[]) => number;
  /** What starts this command again in the user's shell, as a part of its line. */
  program: () => string;
  /** To standard error: what must be read, such as errors and questions. */
  say: (text: string) => void;
  /** To standard error: what --quiet suppresses. */
  tell: (text: string) => void;
  /** Messages go to a terminal, where a line can be overwritten. */
  terminal: boolean;
  stdin: Input;
  platform: NodeJS.Platform;
  /** The program of worker threads that verify, absolute; undefined if it does not exist. */
  thread: () => string | undefined;
  /** How often --verbose was given. */
  verbosity: number;
  stop: AbortController;
  now: () => Date;
}>;

export type Options = ReadonlyMap<string, string>;

/**
 * The instance that the options name, else the public one. Throws `usage`, or `instance-invalid` for an address that
 * must not be used.
 */
export function instanceChoice(options: Options): InstanceChoice {
  const named = options.get('instance');
  const instance = options.has('staging')
    ? 'staging'
    : (named ?? options.get('trust-config') ?? 'public-good');
  if (isAddress(instance)) parseServiceUrl(instance, named === undefined ? '--trust-config' : '--instance');
  // PyPI accepts entries of no other log.
  const version = options.get('rekor-version') ?? (options.has('pypi') ? '1' : undefined);
  const rekorVersion = version === undefined ? undefined : parseRekorVersion(version);
  if (version !== undefined && rekorVersion === undefined) {
    throw new Failure('usage', `--rekor-version must be ${REKOR_CHOICE}, not ${quote(version)}`);
  }
  return {
    instance,
    trustedRootPath: options.get('trusted-root'),
    signingConfigPath: options.get('signing-config'),
    rekorVersion,
  };
}

export function instanceContext(
  http: Http,
  { cacheDir, cwd, now, tell, stop }: CommandContext,
): InstanceContext {
  const notice = (text: string) => tell(noteText(text));
  const { signal } = stop;
  const readFile = (path: string, maxBytes: number) => readFileOrPipe(resolve(cwd, path), maxBytes, signal);
  return { http, cacheDir, readFile, now: now(), signal, notice };
}

/**
 * The HTTP client of a command. It prints a message when it waits, and with --verbose each request. Its options have
 * priority over those from the context.
 */
export function commandHttp(
  { env, stop, say, tell, verbosity }: CommandContext,
  options: Pick<HttpOptions, 'ratePerMinute' | 'endsAtMs' | 'pace'> = {},
): Http {
  const { attempt } = createTrace(say, verbosity);
  const note = (line: string) => tell(noteText(line));
  return createHttp({ env, signal: stop.signal, say: note, onAttempt: attempt, ...options });
}

/** A pipe is what `<(…)` of a shell creates. Rejects with the error of the system. */
async function readFileOrPipe(path: string, maxBytes: number, signal: AbortSignal): Promise<Buffer> {
  const isPipe = (await stat(path)).isFIFO();
  return isPipe ? readPipe(path, maxBytes, signal) : readBounded(path, maxBytes);
}

/** More than any parser of such text accepts: policies of 64 thousand characters, configurations of a million. */
const MAX_TEXT_BYTES = 4 * 1024 * 1024 + 4;

/**
 * The text of a file or pipe that an option names, up to a length that its parser would refuse; `what` is its name in
 * messages. Throws `file-unreadable`, and the reason of `stop`.
 */
export async function readText(path: string, what: string, { cwd, stop }: CommandContext): Promise<string> {
  const { signal } = stop;
  try {
    return (await readFileOrPipe(resolve(cwd, path), MAX_TEXT_BYTES, signal)).toString('utf8');
  } catch (cause) {
    signal.throwIfAborted();
    throw unreadable(`the ${what} ${quote(path)}`, cause);
  }
}

/** What decides where tokens come from, without a login. */
export async function tokenFacts(options: Options, { env, cwd }: CommandContext) {
  const given = options.get('identity-token');
  const ambient = !options.has('oidc-disable-ambient-providers');
  return { env, event: await readEvent(env), cwd, given, ambient };
}

/**
 * The source of tokens: the given token, the job's own, or a login if one is possible. Throws, before any request, why
 * there can be no token.
 */
export async function tokens(
  options: Options,
  http: Http,
  context: CommandContext,
  { login, fulcio }: Readonly<{ login?: Login | undefined; fulcio?: FulcioConfig | undefined }> = {},
): Promise<TokenSource> {
  const { now, stop } = context;
  const facts = await tokenFacts(options, context);
  return createTokenSource({ ...facts, login, fulcio, http, now, signal: stop.signal });
}
