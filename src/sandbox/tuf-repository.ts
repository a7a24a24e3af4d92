// A TUF repository (The Update Framework 1.0) in memory: how a client gets the trusted root, and what can go wrong.
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { canonicalJson, type Json } from './encoding/canonical-json.ts';
import type { ServiceHandler } from './service.ts';

type TufRole = 'root' | 'timestamp' | 'snapshot' | 'targets';

/** Errors to make in a publication on purpose. */
type Publication = Readonly<{
  /** Expiry dates by role, instead of a year from now. */
  expires?: Readonly<Partial<Record<TufRole, Date>>>;
  /** The role whose metadata is signed by a key that the root does not know. */
  forged?: TufRole;
  /** A new root revokes the key of timestamp and snapshot: everything published until then becomes invalid. */
  revokes?: boolean;
}>;

export type TufRepository = Readonly<{
  handle: ServiceHandler;
  /** Version 1 of the root, which clients ship with. */
  initialRoot: Buffer;
  /** Publishes new versions of targets, snapshot and timestamp with these files (name to bytes). */
  publish: (files: Readonly<Record<string, Buffer>>, publication?: Publication) => void;
  /** Publishes the next version of the root, with a new root key, signed by the old key and the new one. */
  rotateRoot: (publication?: Publication) => void;
  /** Serves the very first timestamp again. */
  rollBack: () => void;
  /** Changes one byte of a target without changing the metadata. */
  tamper: (name: string) => void;
}>;

type Signer = Readonly<{ id: string; key: Json; privateKey: KeyObject }>;

const SPEC_VERSION = '1.0.31';
const YEAR_MS = 365 * 24 * 3600_000;

/** A repository with the given files, consistent snapshots, and targets below `/targets/`. */
export function createTufRepository(now: () => Date, files: Readonly<Record<string, Buffer>>): TufRepository {
  /** The served documents, by path without the slash. */
  const served = new Map<string, Buffer>();
  let online = createSigner();
  const targetsSigner = createSigner();
  const stranger = createSigner();
  let rootSigner = createSigner();
  let rootVersion = 0;
  let version = 0;

  function seal(
    role: TufRole,
    content: Readonly<Record<string, Json>>,
    number: number,
    how: Publication,
    signers: readonly Signer[],
  ): Buffer {
    const expires = (how.expires?.[role] ?? new Date(now().getTime() + YEAR_MS)).toISOString();
    const signed = {
      _type: role,
      spec_version: SPEC_VERSION,
      version: number,
      expires: expires.replace(/\.\d+Z$/, 'Z'),
      ...content,
    };
    const bytes = Buffer.from(canonicalJson(signed));
    const signatures = signers.map(({ id, privateKey }) => {
      const key = how.forged === role ? stranger.privateKey : privateKey;
      return { keyid: id, sig: sign(null, bytes, key).toString('hex') };
    });
    return Buffer.from(JSON.stringify({ signatures, signed }));
  }

  function writeRoot(how: Publication, signers: readonly Signer[]): void {
    const role = ({ id }: Signer): Json => ({ keyids: [id], threshold: 1 });
    const known = [rootSigner, online, targetsSigner];
    const content = {
      consistent_snapshot: true,
      keys: Object.fromEntries(known.map(({ id, key }) => [id, key])),
      roles: {
        root: role(rootSigner),
        timestamp: role(online),
        snapshot: role(online),
        targets: role(targetsSigner),
      },
    };
    served.set(`${++rootVersion}.root.json`, seal('root', content, rootVersion, how, signers));
  }

  function rotateRoot(how: Publication = {}): void {
    const old = rootSigner;
    rootSigner = createSigner();
    if (how.revokes === true) online = createSigner();
    writeRoot(how, [old, rootSigner]);
  }

  function publish(targets: Readonly<Record<string, Buffer>>, how: Publication = {}): void {
    version++;
    const described = Object.entries(targets).map(([name, bytes]) => {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      served.set(`targets/${sha256}.${name}`, bytes);
      return [name, { length: bytes.length, hashes: { sha256 } }] as const;
    });
    const content = { targets: Object.fromEntries(described) };
    served.set(`${version}.targets.json`, seal('targets', content, version, how, [targetsSigner]));
    const snapshot = { meta: { 'targets.json': { version } } };
    served.set(`${version}.snapshot.json`, seal('snapshot', snapshot, version, how, [online]));
    const timestamp = seal('timestamp', { meta: { 'snapshot.json': { version } } }, version, how, [online]);
    served.set('timestamp.json', timestamp);
    first ??= timestamp;
  }

  let first: Buffer | undefined;
  writeRoot({}, [rootSigner]);
  publish(files);
  return {
    initialRoot: served.get('1.root.json') ?? Buffer.alloc(0),
    publish,
    rotateRoot,
    rollBack: () => served.set('timestamp.json', first ?? Buffer.alloc(0)),
    tamper: (name) => {
      for (const [path, bytes] of served)
        if (path.endsWith(`.${name}`))
          served.set(path, Buffer.from(bytes.map((byte, i) => (i === 0 ? byte ^ 1 : byte))));
    },
    handle: ({ method, url }) => {
      const body = method === 'GET' ? served.get(decodeURIComponent(url.pathname.slice(1))) : undefined;
      return body === undefined ? { status: 404, body: 'Not Found' } : { status: 200, body };
    },
  };
}

/** An Ed25519 key as TUF names it: the ID is the hash of its canonical JSON (§4.2). */
function createSigner(): Signer {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32);
  const key = { keytype: 'ed25519', scheme: 'ed25519', keyval: { public: raw.toString('hex') } };
  return { id: createHash('sha256').update(canonicalJson(key)).digest('hex'), key, privateKey };
}
