// The process around a call of the module. It is read here when a call needs it, and never on import.
import { homedir } from 'node:os';
import { isatty } from 'node:tty';
import { Failure } from '../../errors/failure.ts';
import { createHttp, type Http, type HttpOptions } from '../../http/client.ts';
import type { Input } from '../../process/prompt.ts';
import { cacheDirectory } from '../../trust/cache-directory.ts';
import type { StopSignal } from '../call-options.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** The environment that a caller passed, or else that of the process. */
export const envOf = (env: Env | undefined): Env => env ?? process.env;

type OnNotice = (text: string) => void;

export const currentDirectory = (): string => process.cwd();

/** Where the metadata of trusted roots is kept between runs. */
export const defaultCache = (env: Env): string => cacheDirectory(env, homedir);

/** How to reach a person: standard error, standard input, and the platform, which determines how to open a browser. */
export function terminal(): Readonly<{
  say: (text: string) => void;
  stdin: Input;
  platform: NodeJS.Platform;
}> {
  const stdin = { open: () => process.stdin, terminal: isatty(0) };
  return { say: (text) => void process.stderr.write(text), stdin, platform: process.platform };
}

export const now = (): Date => new Date();

/** The HTTP client of one call. */
export function openHttp(
  env: Env,
  stop: AbortController,
  { onNotice = () => undefined }: Readonly<{ onNotice?: OnNotice | undefined }>,
  options: Pick<HttpOptions, 'ratePerMinute' | 'pace'> = {},
): Http {
  return createHttp({ env, signal: stop.signal, say: onNotice, ...options });
}

/** A controller that the caller's signal aborts, and a function that stops listening to it. Throws `usage`. */
export function stopOn(signal: StopSignal | undefined): Readonly<{ stop: AbortController; end: () => void }> {
  if (signal !== undefined && typeof signal.addEventListener !== 'function')
    throw new Failure('usage', 'the option `signal` must be an AbortSignal');
  const stop = new AbortController();
  const abort = () => {
    stop.abort(new Failure('interrupted', 'the caller stopped the call', { cause: signal?.reason }));
  };
  if (signal?.aborted === true) abort();
  signal?.addEventListener('abort', abort);
  return { stop, end: () => signal?.removeEventListener('abort', abort) };
}
