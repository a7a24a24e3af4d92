// What a command gets from its front door, and what all commands share: options, trust, tokens.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Failure, quote } from '../errors.ts';
import { createHttp, type Http } from '../http.ts';
import { requestGitHubToken } from '../identity/ambient.ts';
import { explainMissingToken } from '../identity/cause.ts';
import { readEvent, readWorkflowFile } from '../identity/job.ts';
import { type IdentityToken, parseIdentityToken } from '../identity/token.ts';
import type { InstanceChoice, InstanceContext } from '../trust/instance.ts';
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
  if (isAddress(instance))
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

/** True if the choice is one of the two instances that Sigstore runs for the public. */
export function isPublic({ instance, trustedRootPath }: InstanceChoice): boolean {
  return trustedRootPath === undefined && (instance === 'public-good' || instance === 'staging');
}

/** True if the instance is described by files, so that a fault in them can be told before any request. */
export function isLocal(choice: InstanceChoice): boolean {
  const { instance, trustedRootPath, signingConfigPath } = choice;
  return (trustedRootPath ?? signingConfigPath) !== undefined || !(isPublic(choice) || isAddress(instance));
}

/** As the loader of instances tells addresses from paths. */
function isAddress(place: string | undefined): place is string {
  return place !== undefined && /^[a-z][a-z0-9+.-]+:\/\//i.test(place);
}

export function instanceContext(http: Http, { cacheDir, cwd, now, say }: CommandContext): InstanceContext {
  const notice = (text: string) => say(`note: ${text}\n`);
  return { http, cacheDir, now: now(), readFile: (path) => readFile(resolve(cwd, path)), notice };
}

/** The HTTP client of a command; it says on standard error when it tries again. */
export function commandHttp({ env, stop, say }: CommandContext, ratePerMinute?: number): Http {
  const rate = ratePerMinute === undefined ? {} : { ratePerMinute };
  return createHttp({ env, signal: stop.signal, onRetry: (note) => say(`note: ${note}\n`), ...rate });
}

export type Tokens = Readonly<{ newToken: () => Promise<IdentityToken>; canRenew: boolean }>;

/** Where tokens come from: the given one, or the job's own. Throws, before any request, why there can be none. */
export async function tokens(options: Options, http: Http, context: CommandContext): Promise<Tokens> {
  const { env, cwd, now } = context;
  const given = options.get('identity-token');
  if (given !== undefined) {
    const token = parseIdentityToken(given, { now: now() });
    return { newToken: async () => token, canRenew: false };
  }
  const event = await readEvent(env);
  if (!env['ACTIONS_ID_TOKEN_REQUEST_URL']?.trim() || !env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']?.trim()) {
    throw explainMissingToken({ env, event, workflow: await readWorkflowFile(env, cwd) });
  }
  return { newToken: () => requestGitHubToken({ env, event, http, now }), canRenew: true };
}
