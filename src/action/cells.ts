// One fact of the evidence → one cell of the summary's tables.
import type { SignedFile } from '../outcome.ts';
import { link, text } from './markdown.ts';

const DIGEST_DIGITS = 12;
const PUBLIC_REKOR = 'https://rekor.sigstore.dev/';

/** A size with its decimal unit. */
export function sizeOf({ size = 0 }: Pick<SignedFile, 'size'>): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(size, 1)) / 3));
  const value = size / 1000 ** power;
  return `${power === 0 ? value : value.toFixed(1)}&nbsp;${units[power]}`;
}

/** The beginning of the SHA-256 digest; the whole of it where the mouse rests. */
export function digestOf({ digest }: Pick<SignedFile, 'digest'>): string {
  const hex = digest?.toString('hex') ?? '';
  return `<code title="${hex}">${hex.slice(0, DIGEST_DIGITS)}…</code>`;
}

/** The index of the log entry. Rekor v1 shows an entry at an address of its own; Rekor v2 only in its tiles. */
export function entryOf({ log }: SignedFile): string {
  if (log === undefined) return '';
  const index = encodeURIComponent(log.index);
  if (isVersion2(log)) return text(log.index);
  if (log.url === PUBLIC_REKOR) return link(`https://search.sigstore.dev/?logIndex=${index}`, log.index);
  return link(`${log.url}api/v1/log/entries?logIndex=${index}`, log.index);
}

/** The logs by name, each linked to its present state. */
export function logsOf(signed: readonly SignedFile[]): string {
  const logs = new Map(signed.flatMap(({ log }) => (log === undefined ? [] : [[log.url, log]])));
  const shown = [...logs.values()].map((log) => {
    const state = isVersion2(log) ? 'api/v2/checkpoint' : 'api/v1/log';
    const host = URL.canParse(log.url) ? new URL(log.url).host : log.url;
    return `${link(`${log.url}${state}`, host)} (Rekor v${isVersion2(log) ? 2 : 1})`;
  });
  return shown.join(', ');
}

const isVersion2 = ({ kind }: NonNullable<SignedFile['log']>): boolean => kind.endsWith('/0.0.2');

/** When the witnesses saw the signatures, from the first to the last. */
export function timeOf(signed: readonly Pick<SignedFile, 'signedAt'>[]): string {
  const times = signed
    .flatMap(({ signedAt }) => (signedAt === undefined ? [] : [signedAt.getTime()]))
    .sort((a, b) => a - b);
  const stamp = (time: number | undefined) =>
    time === undefined
      ? ''
      : new Date(time)
          .toISOString()
          .replace('T', ' ')
          .replace(/\.\d+Z$/, '');
  const [first, last] = [stamp(times[0]), stamp(times.at(-1))];
  return first === last ? `${first} UTC` : `${first} to ${last} UTC`;
}
