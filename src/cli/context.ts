// What a command gets from its front door, and what all commands share: options, trust, tokens.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readEvent } from '../ambient/job.ts';
import { Failure, quote } from '../errors.ts';
import { createHttp, type Http } from '../http.ts';
import { calmly } from '../notes.ts';
import { createTokenSource, type TokenSource } from '../tokens.ts';
import { type InstanceChoice, isAddress } from '../trust/choice.ts';
import type { InstanceContext } from '../trust/instance.ts';
import { parseServiceUrl } from '../trust/url.ts';

export type CommandContext = Readonly<{
  env: Readonly<Record<string, string | undefined>>;
  /** Absolute. */
  cwd: string;
  cacheDir: string;
  /** To standard output: data. */
  print: (text: string) => void;
  /** To standard error: words. */
  say: (text: string) => void;
  /** Words go to a terminal, where a line can be written over. */
  terminal: boolean;
  stop: AbortController;
  now: () => Date;
}>;

export type Options = ReadonlyMap<string, string>;

const VARIABLE = 'SIGSTORE_TRUST_CONFIG';

/**
 * Which instance the options name, else SIGSTORE_TRUST_CONFIG, else the public one. Throws `usage` where two
 * do, `instance-invalid` for an address that must not be asked.
 */
export function instanceChoice(options: Options, context: CommandContext): InstanceChoice {
  const given = ['staging', 'trust-config', 'trusted-root', 'signing-config'].filter((n) => options.has(n));
  const [one, other] = given;
  if (other !== undefined && !(given.length === 2 && one === 'trusted-root' && other === 'signing-config')) {
    throw new Failure('usage', `--${one} conflicts with --${other}`);
  }
  const fromEnvironment = one === undefined ? context.env[VARIABLE]?.trim() : undefined;
  if (fromEnvironment) context.say(`note: using the instance of ${VARIABLE}, ${quote(fromEnvironment)}\n`);
  const instance = options.has('staging') ? 'staging' : (options.get('trust-config') ?? fromEnvironment);
  if (instance !== undefined && isAddress(instance))
    parseServiceUrl(instance, options.has('trust-config') ? '--trust-config' : VARIABLE);
  const version = options.get('rekor-version');
  if (version !== undefined && version !== '1' && version !== '2') {
    throw new Failure('usage', `--rekor-version must be 1 or 2, not ${quote(version)}`);
  }
  return {
    instance: instance || 'public-good',
    trustedRootPath: options.get('trusted-root'),
    signingConfigPath: options.get('signing-config'),
    rekorVersion: version === undefined ? undefined : version === '1' ? 1 : 2,
  };
}

export function instanceContext(http: Http, { cacheDir, cwd, now, say }: CommandContext): InstanceContext {
  const notice = (text: string) => say(`note: ${text}\n`);
  return { http, cacheDir, now: now(), readFile: (path) => readFile(resolve(cwd, path)), notice };
}

/** The HTTP client of a command; it says on standard error when it tries again. */
export function commandHttp({ env, stop, say, now }: CommandContext, ratePerMinute?: number): Http {
  const rate = ratePerMinute === undefined ? {} : { ratePerMinute };
  const onRetry = calmly((note) => say(`note: ${note}\n`), now);
  return createHttp({ env, signal: stop.signal, onRetry, ...rate });
}

/** Where tokens come from: the given one, or the job's own. Throws, before any request, why there can be none. */
export async function tokens(options: Options, http: Http, context: CommandContext): Promise<TokenSource> {
  const { env, cwd, now } = context;
  const given = options.get('identity-token');
  return createTokenSource({ env, event: await readEvent(env), cwd, given, http, now });
}
