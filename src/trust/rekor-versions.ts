// The versions of Rekor that this program speaks: one row for each, and all that differs outside the requests themselves.

type Row = Readonly<{
  /** Below the log's address: what shows that it is there, and its present state. */
  statePath: string;
  /** Its entries carry a signed time; without one a timestamp authority is needed. */
  givesTime: boolean;
  /** The target of TUF in which a public instance offers it, where that is not the usual signing config. */
  signingConfig: string | undefined;
  /** The kinds of entry with their versions, as a bundle names them. */
  kinds: readonly string[];
  /** The page that shows an entry; undefined where there is none. */
  pageOf: (log: string, index: string) => string | undefined;
}>;

const PUBLIC_REKOR = 'https://rekor.sigstore.dev/';

/** The requests of each version are in `signing/`, where the compiler asks for those of a new row. */
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

/** The versions as a sentence lists them. */
export const REKOR_CHOICE = REKOR_VERSIONS.join(' or ');

/** The page that shows an entry of a log; undefined where there is none. */
export function pageOfEntry({ url, index, kind }: Readonly<Record<'url' | 'index' | 'kind', string>>) {
  const version = rekorVersionOf(kind);
  return version && REKOR[version].pageOf(url, index);
}

/** The version that a user names; undefined for every other text. */
export function parseRekorVersion(text: string): RekorVersion | undefined {
  return REKOR_VERSIONS.find((version) => String(version) === text);
}

/** The version of the log that has an entry of this kind, such as `dsse/0.0.1`; undefined for a kind that none has. */
export function rekorVersionOf(kind: string): RekorVersion | undefined {
  return REKOR_VERSIONS.find((version) => REKOR[version].kinds.some((each) => each === kind));
}
