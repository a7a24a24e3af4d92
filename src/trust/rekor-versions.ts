// The supported versions of Rekor: one row per version, with everything that differs except the requests themselves.

type Row = Readonly<{
  /** The path, below the log's address, that shows whether the log is reachable, and its current state. */
  statePath: string;
  /** Its entries contain a signed time. Without one, a timestamp authority is needed. */
  givesTime: boolean;
  /** The TUF target in which a public instance offers it, if that is not the usual signing config. */
  signingConfig: string | undefined;
  /** The kinds of entry with their versions, as a bundle names them. */
  kinds: readonly string[];
  /** The page that shows an entry; undefined if there is no such page. */
  pageOf: (log: string, index: string) => string | undefined;
}>;

const PUBLIC_REKOR = 'https://rekor.sigstore.dev/';

/** The requests of each version are in `signing/`, where the compiler requires them for a new row. */
export const REKOR = {
  1: {
    statePath: 'api/v1/log',
    givesTime: true,
    signingConfig: undefined,
    kinds: ['hashedrekord/0.0.1', 'dsse/0.0.1', 'intoto/0.0.2'],
    pageOf: (log, index) => {
      const query = `logIndex=${encodeURIComponent(index)}`;
      return log === PUBLIC_REKOR
        ? `https://search.sigstore.dev/?${query}`
        : `${log}api/v1/log/entries?${query}`;
    },
  },
  2: {
    statePath: 'api/v2/checkpoint',
    givesTime: false,
    signingConfig: 'signing_config_rekor_v2.v0.2.json',
    kinds: ['hashedrekord/0.0.2'],
    // Its entries are only in its tiles.
    pageOf: () => undefined,
  },
} as const satisfies Readonly<Record<number, Row>>;

export type RekorVersion = keyof typeof REKOR;

/** Every version, the oldest first. */
export const REKOR_VERSIONS = Object.keys(REKOR).map(Number) as readonly RekorVersion[];

/** The versions, as a list in a sentence. */
export const REKOR_CHOICE = REKOR_VERSIONS.join(' or ');

/** The page that shows an entry of a log; undefined if there is no such page. */
export function pageOfEntry({ url, index, kind }: Readonly<Record<'url' | 'index' | 'kind', string>>) {
  const version = rekorVersionOf(kind);
  return version && REKOR[version].pageOf(url, index);
}

/** The version with the name that the user gave; undefined for any other text. */
export function parseRekorVersion(text: string): RekorVersion | undefined {
  return REKOR_VERSIONS.find((version) => String(version) === text);
}

/** The version of a log that has entries of this kind, such as `dsse/0.0.1`; undefined for an unknown kind. */
export function rekorVersionOf(kind: string): RekorVersion | undefined {
  return REKOR_VERSIONS.find((version) => REKOR[version].kinds.some((each) => each === kind));
}
