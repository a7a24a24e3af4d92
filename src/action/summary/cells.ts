// One fact of the evidence → one cell of the summary's tables.
import type { SignedFile } from '../../engine/result.ts';
import { pageOfEntry, REKOR, rekorVersionOf } from '../../trust/rekor-versions.ts';
import { link, text } from './markdown.ts';

const DIGEST_DIGITS = 12;

/** A size with its decimal unit. */
export function sizeOf({ size = 0 }: Pick<SignedFile, 'size'>): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(size, 1)) / 3));
  const value = size / 1000 ** power;
  return `${power === 0 ? value : value.toFixed(1)}&nbsp;${units[power]}`;
}

/** The first digits of the SHA-256 digest; the whole digest as a tooltip. */
export function digestOf({ digest }: Pick<SignedFile, 'digest'>): string {
  const hex = digest?.toString('hex') ?? '';
  return `<code title="${hex}">${hex.slice(0, DIGEST_DIGITS)}…</code>`;
}

/** The index of the log entry, linked to the page that shows it, if its log has such a page. */
export function entryOf({ log }: SignedFile): string {
  if (log === undefined) return '';
  const page = pageOfEntry(log);
  return page === undefined ? text(log.index) : link(page, log.index);
}

/** The logs by name, each linked to its current state; a log with entries of an unknown kind has no link. */
export function logsOf(signed: readonly SignedFile[]): string {
  const logs = new Map(signed.flatMap(({ log }) => (log === undefined ? [] : [[log.url, log]])));
  const shown = [...logs.values()].map((log) => {
    const host = URL.canParse(log.url) ? new URL(log.url).host : log.url;
    const version = rekorVersionOf(log.kind);
    if (version === undefined) return text(host);
    return `${link(`${log.url}${REKOR[version].statePath}`, host)} (Rekor v${version})`;
  });
  return shown.join(', ');
}

/** The verified times of the signatures, from the first to the last. */
export function timeOf(signed: readonly Pick<SignedFile, 'signedAt'>[]): string {
  const times = signed
    .flatMap(({ signedAt }) => (signedAt === undefined ? [] : [signedAt.getTime()]))
    .sort((a, b) => a - b);
  const stamp = (time: number | undefined) =>
    time === undefined ? '' : new Date(time).toISOString().slice(0, 19).replace('T', ' ');
  const [first, last] = [stamp(times[0]), stamp(times.at(-1))];
  return first === last ? `${first} UTC` : `${first} to ${last} UTC`;
}
