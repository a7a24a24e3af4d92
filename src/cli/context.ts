// What a command gets from its front door, and what all commands share: options, trust, tokens.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Failure, quote } from '../errors.ts';
import { createHttp, type Http } from '../http.ts';
import { requestGitHubToken } from '../identity/ambient.ts';
import { type IdentityToken, parseIdentityToken } from '../identity/token.ts';
import type { InstanceChoice, InstanceContext } from '../trust/instance.ts';

export type CommandContext = Readonly<{
  env: Readonly<Record<string, string | undefined>>;
  /** Absolute. */
  cwd: string;
  cacheDir: string;
  /** To standard output: data. */
  print: (text: string) => void;
  /** To standard error: words. */
  say: (text: string) => void;
  stop: AbortController;
  now: () => Date;
}>;

export type Options = ReadonlyMap<string, string>;

/** Which instance the options name. Throws `usage` where two of them do. */
export function instanceChoice(options: Options, context: CommandContext): InstanceChoice {
  const given = ['staging', 'trust-config', 'trusted-root'].filter((name) => options.has(name));
  if (given.length > 1) throw new Failure('usage', `--${given[0]} conflicts with --${given[1]}`);
  const fromEnvironment = given.length === 0 ? context.env['SIGSTORE_TRUST_CONFIG'] : undefined;
  if (fromEnvironment)
    context.say(`using the instance of SIGSTORE_TRUST_CONFIG, ${quote(fromEnvironment)}\n`);
  const instance = options.has('staging') ? 'staging' : (options.get('trust-config') ?? fromEnvironment);
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

/** True if the choice is one of the two instances that Sigstore runs for the public. */
export function isPublic({ instance, trustedRootPath }: InstanceChoice): boolean {
  return trustedRootPath === undefined && (instance === 'public-good' || instance === 'staging');
}

export function instanceContext(http: Http, { cacheDir, cwd, now, say }: CommandContext): InstanceContext {
  const notice = (text: string) => say(`${text}\n`);
  return { http, cacheDir, now: now(), readFile: (path) => readFile(resolve(cwd, path)), notice };
}

/** The HTTP client of a command; it says on standard error when it tries again. */
export function commandHttp({ env, stop, say }: CommandContext, ratePerMinute?: number): Http {
  const rate = ratePerMinute === undefined ? {} : { ratePerMinute };
  return createHttp({ env, signal: stop.signal, onRetry: (note) => say(`${note}\n`), ...rate });
}

export type Tokens = Readonly<{ newToken: () => Promise<IdentityToken>; canRenew: boolean }>;

/** Where tokens come from: the given one, or the ambient service. Throws for a bad token before any request. */
export function tokens(options: Options, http: Http, { env, now }: CommandContext): Tokens {
  const given = options.get('identity-token');
  if (given === undefined) return { newToken: () => requestGitHubToken({ env, http, now }), canRenew: true };
  const token = parseIdentityToken(given, { now: now() });
  return { newToken: async () => token, canRenew: false };
}
