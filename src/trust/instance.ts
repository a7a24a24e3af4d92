// A Sigstore instance: what to trust and which services to use, from TUF, a file, or an address.
import type { SigningConfig, TrustedRoot } from '@sigstore/protobuf-specs';
import { splitJsonLines } from '../encoding/json-lines.ts';
import { isRecord } from '../encoding/strict-json.ts';
import { Failure, quote } from '../errors/failure.ts';
import { type InstanceChoice, isAddress } from './instance-choice.ts';
import { REKOR } from './rekor-versions.ts';
import { parseServiceUrl } from './service-url.ts';
import { offersRekor, parseSigningConfig, type Services, selectServices } from './signing-config.ts';
import { MAX_TRUST_BYTES, misplaced, parseTrustJson } from './trust-json.ts';
import { assertComplete, parseTrustedRoot } from './trusted-root.ts';
import type { FetchContext } from './tuf.ts';

/** Everything a signing run needs to know about its Sigstore instance. */
export type Instance = Services & Readonly<{ trustedRoot: TrustedRoot }>;

export type InstanceContext = FetchContext &
  Readonly<{ readFile: (path: string, maxBytes: number) => Promise<Buffer> }>;

/** There are several roots only in a file of several, and only for verifying. */
type Material = Readonly<{ roots: readonly TrustedRoot[]; configs: readonly Named[] }>;
type Named = Readonly<{ config: SigningConfig; file: string }>;

const CLIENT_TRUST_CONFIG = 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json';
const TRUSTED_ROOT = 'trusted_root.json';
const SIGNING_CONFIG = 'signing_config.v0.2.json';

/**
 * Loads what signing needs: the trusted root and the services to use at `now`.
 * @throws Failure `instance-invalid` for files and addresses, `trust-root-unavailable` for TUF, or a service class
 */
export async function loadInstance(choice: InstanceChoice, context: InstanceContext): Promise<Instance> {
  const { trustedRootPath, signingConfigPath, rekorVersion } = choice;
  if ((trustedRootPath === undefined) !== (signingConfigPath === undefined)) {
    const [given, missing] =
      trustedRootPath === undefined ? ['signing-config', 'trusted-root'] : ['trusted-root', 'signing-config'];
    const what = `give ${missing} together with ${given}, both of the same instance`;
    throw new Failure('instance-invalid', what);
  }
  const { roots, configs } = await loadMaterial(choice, context, true);
  // An instance may offer a version of Rekor in a separate config, which is read only if that version is requested.
  const fits = ({ config }: Named): boolean =>
    rekorVersion === undefined || offersRekor(config, rekorVersion, context.now);
  const chosen = configs.find(fits) ?? configs[0];
  if (chosen === undefined) throw new Failure('instance-invalid', 'the instance has no signing config');
  const services = selectServices(chosen.config, chosen.file, { now: context.now, rekorVersion });
  return { trustedRoot: onlyRoot(roots, choice), ...services };
}

/**
 * Loads what verifying our own bundles needs: the trusted root of the instance that signs.
 * @throws as {@link loadInstance}
 */
export async function loadTrustedRoot(
  choice: InstanceChoice,
  context: InstanceContext,
): Promise<TrustedRoot> {
  return onlyRoot(await loadTrustedRoots(choice, context), choice);
}

/**
 * Loads what verifying the bundles of others needs: only the trusted root, or all roots of a file of several, as
 * `gh attestation trusted-root` writes it. A bundle must be valid with one of them, used separately.
 * @throws as {@link loadInstance}
 */
export async function loadTrustedRoots(
  choice: InstanceChoice,
  context: InstanceContext,
): Promise<readonly TrustedRoot[]> {
  return (await loadMaterial(choice, context, false)).roots;
}

function onlyRoot([root, ...others]: readonly TrustedRoot[], { instance, trustedRootPath }: InstanceChoice) {
  const file = trustedRootPath ?? instance;
  if (root === undefined || others.length > 0)
    throw new Failure(
      'instance-invalid',
      `${quote(file)} has ${others.length + 1} trusted roots; signing needs only that of its instance`,
    );
  assertComplete(root, file);
  return root;
}

async function loadMaterial(
  choice: InstanceChoice,
  context: InstanceContext,
  signing: boolean,
): Promise<Material> {
  const { instance, trustedRootPath, signingConfigPath, rekorVersion } = choice;
  if (trustedRootPath !== undefined) {
    if (instance !== 'public-good') {
      throw new Failure(
        'instance-invalid',
        `instance ${quote(instance)} and trusted-root cannot be combined`,
      );
    }
    const roots = parseRoots(await readPlace(trustedRootPath, 'trusted-root', context), trustedRootPath);
    if (!signing || signingConfigPath === undefined) return { roots, configs: [] };
    const json = await readJson(signingConfigPath, 'signing-config', context);
    const config = parseSigningConfig(json, signingConfigPath);
    return { roots, configs: [{ config, file: signingConfigPath }] };
  }
  if (instance === 'public-good' || instance === 'staging') {
    const own = rekorVersion && REKOR[rekorVersion].signingConfig;
    const optional = signing && own !== undefined ? [own] : [];
    const required = signing ? [TRUSTED_ROOT, SIGNING_CONFIG] : [TRUSTED_ROOT];
    return fromTuf(instance, required, optional, context);
  }
  return fromClientTrustConfig(await readJson(instance, 'instance', context), instance, signing);
}

/** A file of one trusted root, or of one per line (JSON Lines). */
function parseRoots(bytes: Buffer, file: string): TrustedRoot[] {
  const fail = (what: string) => new Failure('instance-invalid', `${quote(file)} cannot be read: ${what}`);
  const lines = bytes.length > MAX_TRUST_BYTES ? undefined : splitJsonLines(bytes, fail);
  if (lines === undefined) return [parseTrustedRoot(parseTrustJson(bytes, file), file)];
  return lines.map(({ line, bytes: text }) => {
    const called = `${file}:${line}`;
    return parseTrustedRoot(parseTrustJson(text, called), called);
  });
}

async function fromTuf(
  instance: 'public-good' | 'staging',
  required: readonly string[],
  optional: readonly string[],
  context: InstanceContext,
): Promise<Material> {
  const { fetchTargets } = await import('./tuf.ts');
  const { repositoryOf } = await import('./tuf-repositories.ts');
  const targets = await fetchTargets({ required, optional }, { ...repositoryOf(instance), ...context });
  const json = [...targets].map(([file, bytes]) => ({ file, json: parseTrustJson(bytes, file) }));
  const root = json.find(({ file }) => file === TRUSTED_ROOT);
  return {
    roots: [parseTrustedRoot(root?.json, TRUSTED_ROOT)],
    configs: json
      .filter(({ file }) => file !== TRUSTED_ROOT)
      .map(({ file, json: value }) => ({ config: parseSigningConfig(value, file), file })),
  };
}

/** ClientTrustConfig v0.1 (sigstore_trustroot.proto): the trusted root and the signing config in one document. */
function fromClientTrustConfig(json: unknown, file: string, signing: boolean): Material {
  if (!isRecord(json) || json.mediaType !== CLIENT_TRUST_CONFIG) {
    const found = isRecord(json) ? quote(json.mediaType) : 'no object';
    const what =
      misplaced(json, 'a client trust config') ?? `mediaType must be ${CLIENT_TRUST_CONFIG}, but is ${found}`;
    throw new Failure('instance-invalid', `${quote(file)} is not a client trust configuration: ${what}`);
  }
  const roots = [parseTrustedRoot(json.trustedRoot, file)];
  return { roots, configs: signing ? [{ config: parseSigningConfig(json.signingConfig, file), file }] : [] };
}

async function readJson(place: string, input: string, context: InstanceContext): Promise<unknown> {
  return parseTrustJson(await readPlace(place, input, context), place);
}

/** `input` is the name of the option or input with the location, for messages. */
async function readPlace(place: string, input: string, context: InstanceContext): Promise<Buffer> {
  if (isAddress(place)) {
    const url = parseServiceUrl(place, input);
    const { body } = await context.http({
      service: 'instance',
      method: 'GET',
      url,
      maxBytes: MAX_TRUST_BYTES,
    });
    return body;
  }
  try {
    return await context.readFile(place, MAX_TRUST_BYTES + 1);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
    const why = code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})`;
    throw new Failure('instance-invalid', `${input} ${quote(place)} ${why}`, { cause });
  }
}
