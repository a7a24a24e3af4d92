// TUF's client workflow (specification 1.0, section 5): the order of documents. tuf-js verifies each one, in memory.
import { Readable } from 'node:stream';
import type { TargetFile } from 'tuf-js';
import type { TrustedMetadataStore } from 'tuf-js/dist/store.js';

/** Where documents come from, and where valid ones are kept for the next run. */
export type Documents = Readonly<{
  /** What an earlier run kept. It is as untrusted as the content of the mirror. */
  kept: (name: string) => Promise<Buffer | undefined>;
  keep: (name: string, bytes: Buffer) => Promise<void>;
  /** From the mirror; undefined if it has no such document, or if it cannot be reached. */
  download: (path: string, maxBytes: number) => Promise<Buffer | undefined>;
  isReachable: () => boolean;
}>;

type Role = Readonly<{ name: string; parent: string }>;

const MAX_BYTES = { root: 512_000, timestamp: 16_384, snapshot: 2_000_000, targets: 5_000_000 };
const MAX_TARGET_BYTES = 16 * 1024 * 1024;
const MAX_ROTATIONS = 64;
const MAX_ROLES = 5;

/**
 * Brings the metadata up to date, starting with the root in this program. Each valid document is kept at once.
 * In: the root as signed JSON. Out: a function that reads targets by name and returns the verified bytes, or undefined
 * for a target that does not exist. Both throw if a document is missing or not valid.
 */
export async function openRepository(
  root: unknown,
  documents: Documents,
): Promise<(name: string) => Promise<Buffer | undefined>> {
  const { TrustedMetadataStore } = await import('tuf-js/dist/store.js');
  const trusted = new TrustedMetadataStore(Buffer.from(JSON.stringify(root)));
  await updateRoot(trusted, documents);
  await updateTimestamp(trusted, documents);
  await updateSnapshot(trusted, documents);
  await loadTargets({ name: 'targets', parent: 'root' }, trusted, documents);
  return async (name) => {
    const target = await findTarget(name, trusted, documents);
    return target && readTarget(name, target, trusted, documents);
  };
}

/**
 * 5.3: first the roots that an earlier run has seen, each verified with the one before: a key that one of them revoked
 * stays revoked, whatever the mirror serves. Then newer roots from the mirror.
 */
async function updateRoot(trusted: TrustedMetadataStore, { kept, keep, download }: Documents): Promise<void> {
  const next = (): string => `${trusted.root.signed.version + 1}.root.json`;
  for (;;) {
    const bytes = await kept(next());
    if (bytes === undefined || !holds(() => trusted.updateRoot(bytes))) break;
  }
  for (let rotation = 0; rotation < MAX_ROTATIONS; rotation++) {
    const name = next();
    const bytes = await download(name, MAX_BYTES.root);
    if (bytes === undefined) return;
    trusted.updateRoot(bytes);
    await keep(name, bytes);
  }
}

/** 5.4. A kept document guards against rollback even when it has expired. */
async function updateTimestamp(trusted: TrustedMetadataStore, documents: Documents): Promise<void> {
  const { EqualVersionError } = await import('tuf-js/dist/error.js');
  const name = 'timestamp.json';
  const kept = await documents.kept(name);
  if (kept !== undefined) holds(() => trusted.updateTimestamp(kept));
  const bytes = await documents.download(name, MAX_BYTES.timestamp);
  if (bytes === undefined) {
    // Metadata verified earlier is used if the mirror cannot be reached, as long as it has not expired.
    if (documents.isReachable() || trusted.timestamp === undefined) throw missing(name);
    return;
  }
  try {
    trusted.updateTimestamp(bytes);
  } catch (error) {
    if (error instanceof EqualVersionError) return;
    throw error;
  }
  await documents.keep(name, bytes);
}

/** 5.5. A kept document guards against rollback even when the timestamp names another one. */
async function updateSnapshot(trusted: TrustedMetadataStore, documents: Documents): Promise<void> {
  const kept = await documents.kept('snapshot.json');
  if (kept !== undefined && holds(() => trusted.updateSnapshot(kept, true))) return;
  if (trusted.timestamp === undefined) throw missing('timestamp.json');
  const { version, length } = trusted.timestamp.signed.snapshotMeta;
  const bytes = await fetchRole('snapshot', { version, length }, MAX_BYTES.snapshot, trusted, documents);
  trusted.updateSnapshot(bytes);
  await documents.keep('snapshot.json', bytes);
}

/** 5.6, for the role of targets and those that it delegates to. */
async function loadTargets(role: Role, trusted: TrustedMetadataStore, documents: Documents) {
  const loaded = trusted.getRole(role.name);
  if (loaded !== undefined) {
    trusted.getRole(role.parent)?.verifyDelegate(role.name, loaded);
    return loaded;
  }
  const file = `${encodeURIComponent(role.name)}.json`;
  const update = (bytes: Buffer): void => trusted.updateDelegatedTargets(bytes, role.name, role.parent);
  const kept = await documents.kept(file);
  if (kept === undefined || !holds(() => update(kept))) {
    const meta = trusted.snapshot?.signed.meta[`${role.name}.json`];
    if (meta === undefined) throw missing(file);
    const bytes = await fetchRole(role.name, meta, MAX_BYTES.targets, trusted, documents);
    update(bytes);
    await documents.keep(file, bytes);
  }
  return trusted.getRole(role.name);
}

async function fetchRole(
  role: string,
  { version, length }: Readonly<{ version: number; length?: number | undefined }>,
  maxBytes: number,
  trusted: TrustedMetadataStore,
  { download }: Documents,
): Promise<Buffer> {
  const file = `${encodeURIComponent(role)}.json`;
  const path = trusted.root.signed.consistentSnapshot ? `${version}.${file}` : file;
  const bytes = await download(path, Math.min(length || maxBytes, maxBytes));
  if (bytes === undefined) throw missing(path);
  return bytes;
}

/** 5.6.7: roles in the order of their delegation, depth first, each only once. */
async function findTarget(
  name: string,
  trusted: TrustedMetadataStore,
  documents: Documents,
): Promise<TargetFile | undefined> {
  const visited = new Set<string>();
  let roles: Role[] = [{ name: 'targets', parent: 'root' }];
  for (let role = roles.pop(); role !== undefined && visited.size < MAX_ROLES; role = roles.pop()) {
    if (visited.has(role.name)) continue;
    const signed = (await loadTargets(role, trusted, documents))?.signed;
    const target = signed?.targets?.[name];
    if (target !== undefined) return target;
    visited.add(role.name);
    const children: Role[] = [];
    for (const { role: child, terminating } of signed?.delegations?.rolesForTarget(name) ?? []) {
      children.push({ name: child, parent: role.name });
      if (terminating) roles = [];
      if (terminating) break;
    }
    roles.push(...children.reverse());
  }
  return undefined;
}

/** 5.7 */
async function readTarget(
  name: string,
  target: TargetFile,
  trusted: TrustedMetadataStore,
  { kept, keep, download }: Documents,
): Promise<Buffer> {
  const verify = (bytes: Buffer): Promise<void> => target.verify(Readable.from([bytes]));
  const there = await kept(name);
  if (
    there !== undefined &&
    (await verify(there).then(
      () => true,
      () => false,
    ))
  )
    return there;
  const [hash] = Object.values(target.hashes);
  const file = trusted.root.signed.consistentSnapshot ? `${hash}.${name}` : name;
  const bytes = await download(`targets/${file}`, Math.min(target.length, MAX_TARGET_BYTES));
  if (bytes === undefined) throw missing(file);
  await verify(bytes);
  await keep(name, bytes);
  return bytes;
}

function holds(check: () => unknown): boolean {
  try {
    check();
    return true;
  } catch {
    return false;
  }
}

const missing = (document: string): Error => new Error(`it has no ${document}`);
