// The signing config: the services to use now (protobuf-specs, SigningConfig v0.2; client spec, section 2).
import {
  type Service,
  type ServiceConfiguration,
  ServiceSelector,
  SigningConfig,
} from '@sigstore/protobuf-specs';
import { isRecord } from '../encoding/strict-json.ts';
import { Failure, quote } from '../errors/failure.ts';
import { REKOR, REKOR_VERSIONS, type RekorVersion } from './rekor-versions.ts';
import { parseServiceUrl } from './service-url.ts';
import { misplaced, wrongTime } from './trust-json.ts';

type ServiceUrl<V extends number = number> = Readonly<{
  url: URL;
  majorApiVersion: V;
  operator: string;
}>;

/** As many services as the config requires, each of another operator, and the spare ones. */
type ServiceChoice<V extends number = number> = Readonly<{
  chosen: readonly ServiceUrl<V>[];
  spare: readonly ServiceUrl<V>[];
}>;

/** The services for one run. */
export type Services = Readonly<{
  fulcio: ServiceUrl;
  /** At least one is chosen; all have the same major API version. */
  rekor: ServiceChoice<RekorVersion>;
  /** Empty only if every log returns a signed time itself. */
  timestamp: ServiceChoice;
  oidc: URL | undefined;
}>;

type Selection = Readonly<{ now: Date; rekorVersion?: RekorVersion | undefined }>;

const MEDIA_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';

/**
 * The only major version of each service except Rekor that this client supports. For historical reasons, version 1 in
 * the config means Fulcio's API v2 endpoint.
 */
const FIRST = [1];

const LISTS = ['caUrls', 'rekorTlogUrls', 'tsaUrls', 'oidcUrls'] as const;
type Lists = (typeof LISTS)[number];
type Want<V extends number> = Readonly<{
  list: Lists;
  versions: readonly V[];
  config?: ServiceConfiguration | undefined;
}>;

/** A service of a supported version. */
type Spoken<V extends number> = Service & { majorApiVersion: V };

/**
 * Reads a signing config.
 * In: parsed JSON, and the name of the file for messages. Out: the config; its services are checked when they are
 * selected.
 * @throws Failure `instance-invalid`
 */
export function parseSigningConfig(json: unknown, file: string): SigningConfig {
  const other = misplaced(json, 'a signing config');
  if (other !== undefined)
    throw new Failure('instance-invalid', `${quote(file)} is not a signing config: ${other}`);
  if (!isRecord(json) || json.mediaType !== MEDIA_TYPE) {
    const found = isRecord(json) ? quote(json.mediaType) : 'no object';
    const what = `the signing config ${quote(file)} is not usable: mediaType must be ${MEDIA_TYPE}, but is ${found}`;
    throw new Failure('instance-invalid', what);
  }
  for (const list of LISTS) {
    const services: unknown = json[list];
    for (const [index, service] of Array.isArray(services) ? services.entries() : []) {
      const wrong = wrongTime(isRecord(service) ? service.validFor : undefined);
      if (wrong === undefined) continue;
      const what = `${list}[${index}].validFor.${wrong.field} ${wrong.what}`;
      throw new Failure('instance-invalid', `the signing config ${quote(file)} is not usable: ${what}`);
    }
  }
  try {
    return SigningConfig.fromJSON(json);
  } catch (cause) {
    const why = quote(cause instanceof Error ? cause.message : cause);
    throw new Failure('instance-invalid', `the signing config ${quote(file)} cannot be read: ${why}`, {
      cause,
    });
  }
}

/** Whether the config names a Rekor of this major version that is valid now. */
export function offersRekor(config: SigningConfig, version: RekorVersion, now: Date): boolean {
  return usable(config, { list: 'rekorTlogUrls', versions: [version] }, now).length > 0;
}

/**
 * Chooses the services to use: valid now (ends inclusive), of the highest major version that both sides support, the
 * newest of each operator, as many as the selector requires.
 * @throws Failure `instance-invalid` when the config does not have enough services, naming file and field; `clock-skew`
 * when it would have them only later
 */
export function selectServices(
  config: SigningConfig,
  file: string,
  { now, rekorVersion }: Selection,
): Services {
  const choose = <V extends number>(want: Want<V>): ServiceChoice<V> => select(config, want, file, now);
  const versions = rekorVersion === undefined ? REKOR_VERSIONS : [rekorVersion];
  const rekor = choose({ list: 'rekorTlogUrls', versions, config: config.rekorTlogConfig });
  const [fulcio] = choose({ list: 'caUrls', versions: FIRST }).chosen;
  if (fulcio === undefined) throw unusable(file, 'caUrls has no usable service');
  const untimed = rekor.chosen.find(({ majorApiVersion }) => !REKOR[majorApiVersion].givesTime);
  if (untimed !== undefined && config.tsaUrls.length === 0) {
    const log = `Rekor v${untimed.majorApiVersion}`;
    throw unusable(file, `tsaUrls is empty, but ${log} needs a timestamp authority: the log gives no time`);
  }
  const timestamp =
    config.tsaUrls.length === 0
      ? { chosen: [], spare: [] }
      : choose({ list: 'tsaUrls', versions: FIRST, config: config.tsaConfig });
  const oidc = usable(config, { list: 'oidcUrls', versions: FIRST }, now)[0];
  return { fulcio, rekor, timestamp, oidc: oidc && parseServiceUrl(oidc.url, `oidcUrls of ${quote(file)}`) };
}

function unusable(file: string, what: string): Failure {
  return new Failure('instance-invalid', `the signing config ${quote(file)} is not usable: ${what}`);
}

function ofVersions<V extends number>(services: readonly Service[], versions: readonly V[]): Spoken<V>[] {
  const isSpoken = (service: Service): service is Spoken<V> =>
    versions.some((version) => version === service.majorApiVersion);
  return services.filter(isSpoken);
}

/** Services of the highest supported version that are valid now, newest first. */
function usable<V extends number>(
  config: SigningConfig,
  { list, versions }: Want<V>,
  now: Date,
): Spoken<V>[] {
  const valid = ofVersions(config[list], versions).filter(
    ({ validFor }) =>
      !(validFor?.start !== undefined && !(validFor.start <= now)) &&
      !(validFor?.end !== undefined && !(now <= validFor.end)),
  );
  const highest = Math.max(...valid.map(({ majorApiVersion }) => majorApiVersion));
  const start = ({ validFor }: Service): number => validFor?.start?.getTime() ?? 0;
  return valid
    .filter(({ majorApiVersion }) => majorApiVersion === highest)
    .sort((left, right) => start(right) - start(left));
}

function select<V extends number>(
  config: SigningConfig,
  want: Want<V>,
  file: string,
  now: Date,
): ServiceChoice<V> {
  const byOperator = new Map<string, Spoken<V>>();
  for (const service of usable(config, want, now)) {
    if (!byOperator.has(service.operator)) byOperator.set(service.operator, service);
  }
  const found = [...byOperator.values()];
  const count = wanted(want, found.length, file);
  if (found.length < count || count === 0)
    throw tooFew(config, want, { file, now, found: found.length, count });
  const services = found.map(({ url, majorApiVersion, operator }) => {
    return { url: parseServiceUrl(url, `${want.list} of ${quote(file)}`), majorApiVersion, operator };
  });
  return { chosen: services.slice(0, count), spare: services.slice(count) };
}

type Lacking = Readonly<{ file: string; now: Date; found: number; count: number }>;

/** If every service becomes valid only later, the clock of this machine is a more likely cause than the file. */
function tooFew<V extends number>(
  config: SigningConfig,
  { list, versions }: Want<V>,
  { file, now, found, count }: Lacking,
): Failure {
  const starts = ofVersions(config[list], versions).map(({ validFor }) => validFor?.start);
  const [first] = starts.toSorted((a, b) => Number(a) - Number(b));
  if (first !== undefined && starts.every((start) => start !== undefined && start > now))
    return new Failure(
      'clock-skew',
      `the clock of this machine shows ${now.toISOString()}, but the first service in ${list} of the signing config ${quote(file)} is valid only from ${first.toISOString()}`,
      {
        remedy: `Synchronise the clock of this machine (NTP). If it is right, correct the times in ${quote(file)}.`,
      },
    );
  const names = versions.map((version) => `v${version}`).join(' or ');
  const have = `has ${found} of version ${names} that are valid at ${now.toISOString()}`;
  return unusable(file, `${list} ${have}, each of a different operator; ${Math.max(count, 1)} needed`);
}

function wanted({ list, config }: Want<number>, available: number, file: string): number {
  if (list === 'caUrls') return 1;
  const field = list === 'tsaUrls' ? 'tsaConfig' : 'rekorTlogConfig';
  switch (config?.selector) {
    case ServiceSelector.ANY:
      return 1;
    case ServiceSelector.ALL:
      return available;
    case ServiceSelector.EXACT:
      if (Number.isSafeInteger(config.count) && config.count > 0) return config.count;
      throw unusable(file, `${field}.count must be a whole number from 1, but is ${quote(config.count)}`);
    case ServiceSelector.SERVICE_SELECTOR_UNDEFINED:
    case undefined:
      throw unusable(file, `${field}.selector must be ANY, ALL or EXACT`);
  }
}
