// The output of --verbose: each request, its answer and its duration, with nothing in it that could be secret.
import { quote } from '../../errors/failure.ts';
import { type Attempt, describe } from '../../http/client.ts';
import type { HttpRequest } from '../../http/exchange.ts';
import { shown } from './messages.ts';

/** Services whose paths are the same for everyone; paths of other services may contain private data of the caller. */
const PUBLIC_PATHS: ReadonlySet<HttpRequest['service']> = new Set(['fulcio', 'rekor', 'timestamp', 'tuf']);

/** Headers that are shown with their values; of all others, only the name is shown. */
const PLAIN_HEADERS: ReadonlySet<string> = new Set([
  'accept',
  'cache-control',
  'connection',
  'content-length',
  'content-type',
  'date',
  'keep-alive',
  'retry-after',
  'server',
  'transfer-encoding',
  'user-agent',
  'via',
]);

type Trace = Readonly<{
  attempt: (attempt: Attempt) => void;
  /** The names of the claims of a token that is about to be used, once. */
  claims: (claims: Readonly<Record<string, unknown>>) => void;
}>;

/**
 * Prints through `say`. At verbosity 0 nothing; from 1 each request with service, status, milliseconds and attempt;
 * from 2 headers and the names of claims. Never a token, code, secret, body or query.
 */
export function createTrace(say: (text: string) => void, verbosity: number): Trace {
  const told = new WeakSet<object>();
  return {
    attempt: (attempt) => {
      if (verbosity < 1) return;
      const { request, nth, ms, answer } = attempt;
      const result = 'what' in answer ? answer.what : `answered ${answer.status}`;
      say(`${describe(request)} ${result}: ${request.method}, ${Math.round(ms)} ms, attempt ${nth}\n`);
      if (verbosity < 2) return;
      if (PUBLIC_PATHS.has(request.service)) say(`  path     ${quote(request.url.pathname)}\n`);
      say(`  asked    ${headersOf(request.headers ?? {})}\n`);
      if ('headers' in answer) say(`  answered ${headersOf(answer.headers)}\n`);
    },
    claims: (claims) => {
      if (verbosity < 2 || told.has(claims)) return;
      told.add(claims);
      say(`the token has the claims ${Object.keys(claims).map(shown).join(', ')}\n`);
    },
  };
}

function headersOf(headers: Readonly<Record<string, string>>): string {
  const shownHeaders = Object.entries(headers).map(([name, value]) => {
    return PLAIN_HEADERS.has(name.toLowerCase()) ? `${name}: ${quote(value)}` : `${shown(name)} (withheld)`;
  });
  return shownHeaders.length === 0 ? 'no headers' : shownHeaders.join(', ');
}
