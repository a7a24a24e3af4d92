// A caller's choice of instance: a public one, a client trust configuration, or a trusted root and a signing config.
import type { RekorVersion } from './rekor-versions.ts';

export type InstanceChoice = Readonly<{
  /** `public-good`, `staging`, or the path or https URL of a client trust configuration. */
  instance: string;
  trustedRootPath?: string | undefined;
  signingConfigPath?: string | undefined;
  rekorVersion?: RekorVersion | undefined;
}>;

/** Requests per minute to each service of a public instance; Sigstore's prober gives 975 as the limit. */
const PUBLIC_RATE_PER_MINUTE = 900;

/** The hosts of the two public instances, as in their signing configs; `*` matches the first label of a name. */
export const PUBLIC_HOSTS = {
  'public-good': hostsBelow('sigstore.dev'),
  staging: hostsBelow('sigstage.dev'),
};

function hostsBelow(domain: string) {
  return {
    /** The mirror of the TUF repository. */
    tuf: `tuf-repo-cdn.${domain}`,
    fulcio: `fulcio.${domain}`,
    /** Version 1 of the log, and any log of version 2: new logs get new names. */
    rekor: [`rekor.${domain}`, `*.rekor.${domain}`],
    timestamp: `timestamp.${domain}`,
  } as const;
}

/** True for the two public instances: their rate limits and their list of issuers are known. */
export function isPublic({ instance, trustedRootPath }: InstanceChoice): boolean {
  return trustedRootPath === undefined && (instance === 'public-good' || instance === 'staging');
}

/** The maximum number of requests per minute to each service of the instance; undefined if no limit is known. */
export function knownRate(choice: InstanceChoice): number | undefined {
  return isPublic(choice) ? PUBLIC_RATE_PER_MINUTE : undefined;
}

/** What a person must know before they log in to sign. */
export function disclosureOf(choice: InstanceChoice): string {
  const log = isPublic(choice)
    ? 'a public log, where everyone can read it'
    : `the log of the instance ${nameOf(choice)}`;
  return `signing writes your identity, usually your e-mail address, permanently into ${log}`;
}

/** The name of the instance in manifest and summary. */
export function nameOf({ instance, trustedRootPath }: InstanceChoice): string {
  return trustedRootPath ?? instance;
}

/** The options that select the instance in a command that verifies: ours, cosign, or sigstore-python. */
export function trustOptions({ instance, trustedRootPath }: InstanceChoice): string[] {
  if (trustedRootPath !== undefined) return ['--trusted-root', trustedRootPath];
  if (instance === 'public-good') return [];
  return instance === 'staging' ? ['--staging'] : ['--trust-config', instance];
}

/** True if files describe the instance, so that errors in them can be reported before any request. */
export function isLocal(choice: InstanceChoice): boolean {
  const { instance, trustedRootPath, signingConfigPath } = choice;
  return (trustedRootPath ?? signingConfigPath) !== undefined || !(isPublic(choice) || isAddress(instance));
}

/** True for an address; everything else is a path. */
export function isAddress(place: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(place);
}
