// The options of `sign` that are numbers or times: how fast it signs, and how long it may take.
import { Failure, quote } from '../errors/failure.ts';
import { IN_FLIGHT } from '../files/semaphore.ts';
import { limitTime, parseTimeLimit, TIME_LIMIT, type TimeLimit } from '../process/time-limit.ts';

type Options = ReadonlyMap<string, string>;
type Rates = Readonly<{
  /** Requests per minute to each service; undefined: the default of the instance. */
  ratePerMinute: number | undefined;
  /** Files in flight; undefined: as many as the log can use. */
  concurrency: number | undefined;
}>;

/** Reads `--rate-limit` and `--concurrency`. Throws `usage`. */
export function readRates(options: Options): Rates {
  const ratePerMinute = readNumber(options, 'rate-limit', 100_000);
  const concurrency = readNumber(options, 'concurrency', 512);
  if (ratePerMinute === undefined) return { ratePerMinute, concurrency };
  // A signature that waits longer than a minute could outlast its certificate.
  return { ratePerMinute, concurrency: Math.min(ratePerMinute, concurrency ?? IN_FLIGHT) };
}

/** Stops the run at the end of `--timeout`; undefined without it. Throws `usage`. */
export function startTimeLimit(options: Options, stop: AbortController): TimeLimit | undefined {
  const text = options.get('timeout');
  if (text === undefined) return undefined;
  const timeoutMs = parseTimeLimit(text);
  if (timeoutMs !== undefined) return limitTime(timeoutMs, stop);
  throw new Failure('usage', `--timeout must be ${TIME_LIMIT}, not ${quote(text)}`);
}

function readNumber(options: Options, name: string, most: number): number | undefined {
  const text = options.get(name);
  if (text === undefined) return undefined;
  if (/^\d{1,6}$/.test(text) && Number(text) >= 1 && Number(text) <= most) return Number(text);
  throw new Failure('usage', `--${name} must be a whole number from 1 to ${most}, not ${quote(text)}`);
}
