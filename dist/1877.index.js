export const id = 1877;
export const ids = [1877];
export const modules = {

/***/ 51877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchTargets: () => (/* binding */ fetchTargets)
});

// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/trust/cache-directory.js
var cache_directory = __webpack_require__(47677);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./build/trust/tuf-workflow.js
// TUF's client workflow (specification 1.0, section 5): the order of documents. tuf-js verifies each one, in memory.

const MAX_BYTES = { root: 512_000, timestamp: 16_384, snapshot: 2_000_000, targets: 5_000_000 };
const MAX_TARGET_BYTES = 16 * 1024 * 1024;
const MAX_ROTATIONS = 64;
const MAX_ROLES = 5;
/**
 * Brings the metadata up to date, starting with the root in this program. Each valid document is kept at once.
 * In: the root as signed JSON. Out: a function that reads targets by name and returns the verified bytes, or undefined
 * for a target that does not exist. Both throw if a document is missing or not valid.
 */
async function openRepository(root, documents) {
    const { TrustedMetadataStore } = await __webpack_require__.e(/* import() */ 5683).then(__webpack_require__.t.bind(__webpack_require__, 95683, 19));
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
async function updateRoot(trusted, { kept, keep, download }) {
    const next = () => `${trusted.root.signed.version + 1}.root.json`;
    for (;;) {
        const bytes = await kept(next());
        if (bytes === undefined || !holds(() => trusted.updateRoot(bytes)))
            break;
    }
    for (let rotation = 0; rotation < MAX_ROTATIONS; rotation++) {
        const name = next();
        const bytes = await download(name, MAX_BYTES.root);
        if (bytes === undefined)
            return;
        trusted.updateRoot(bytes);
        await keep(name, bytes);
    }
}
/** 5.4. A kept document guards against rollback even when it has expired. */
async function updateTimestamp(trusted, documents) {
    const { EqualVersionError } = await __webpack_require__.e(/* import() */ 6376).then(__webpack_require__.t.bind(__webpack_require__, 86376, 19));
    const name = 'timestamp.json';
    const kept = await documents.kept(name);
    if (kept !== undefined)
        holds(() => trusted.updateTimestamp(kept));
    const bytes = await documents.download(name, MAX_BYTES.timestamp);
    if (bytes === undefined) {
        // Metadata verified earlier is used if the mirror cannot be reached, as long as it has not expired.
        if (documents.isReachable() || trusted.timestamp === undefined)
            throw missing(name);
        return;
    }
    try {
        trusted.updateTimestamp(bytes);
    }
    catch (error) {
        if (error instanceof EqualVersionError)
            return;
        throw error;
    }
    await documents.keep(name, bytes);
}
/** 5.5. A kept document guards against rollback even when the timestamp names another one. */
async function updateSnapshot(trusted, documents) {
    const kept = await documents.kept('snapshot.json');
    if (kept !== undefined && holds(() => trusted.updateSnapshot(kept, true)))
        return;
    if (trusted.timestamp === undefined)
        throw missing('timestamp.json');
    const { version, length } = trusted.timestamp.signed.snapshotMeta;
    const bytes = await fetchRole('snapshot', { version, length }, MAX_BYTES.snapshot, trusted, documents);
    trusted.updateSnapshot(bytes);
    await documents.keep('snapshot.json', bytes);
}
/** 5.6, for the role of targets and those that it delegates to. */
async function loadTargets(role, trusted, documents) {
    const loaded = trusted.getRole(role.name);
    if (loaded !== undefined) {
        trusted.getRole(role.parent)?.verifyDelegate(role.name, loaded);
        return loaded;
    }
    const file = `${encodeURIComponent(role.name)}.json`;
    const update = (bytes) => trusted.updateDelegatedTargets(bytes, role.name, role.parent);
    const kept = await documents.kept(file);
    if (kept === undefined || !holds(() => update(kept))) {
        const meta = trusted.snapshot?.signed.meta[`${role.name}.json`];
        if (meta === undefined)
            throw missing(file);
        const bytes = await fetchRole(role.name, meta, MAX_BYTES.targets, trusted, documents);
        update(bytes);
        await documents.keep(file, bytes);
    }
    return trusted.getRole(role.name);
}
async function fetchRole(role, { version, length }, maxBytes, trusted, { download }) {
    const file = `${encodeURIComponent(role)}.json`;
    const path = trusted.root.signed.consistentSnapshot ? `${version}.${file}` : file;
    const bytes = await download(path, Math.min(length || maxBytes, maxBytes));
    if (bytes === undefined)
        throw missing(path);
    return bytes;
}
/** 5.6.7: roles in the order of their delegation, depth first, each only once. */
async function findTarget(name, trusted, documents) {
    const visited = new Set();
    let roles = [{ name: 'targets', parent: 'root' }];
    for (let role = roles.pop(); role !== undefined && visited.size < MAX_ROLES; role = roles.pop()) {
        if (visited.has(role.name))
            continue;
        const signed = (await loadTargets(role, trusted, documents))?.signed;
        const target = signed?.targets?.[name];
        if (target !== undefined)
            return target;
        visited.add(role.name);
        const children = [];
        for (const { role: child, terminating } of signed?.delegations?.rolesForTarget(name) ?? []) {
            children.push({ name: child, parent: role.name });
            if (terminating)
                roles = [];
            if (terminating)
                break;
        }
        roles.push(...children.reverse());
    }
    return undefined;
}
/** 5.7 */
async function readTarget(name, target, trusted, { kept, keep, download }) {
    const verify = (bytes) => target.verify(external_node_stream_.Readable.from([bytes]));
    const there = await kept(name);
    if (there !== undefined &&
        (await verify(there).then(() => true, () => false)))
        return there;
    const [hash] = Object.values(target.hashes);
    const file = trusted.root.signed.consistentSnapshot ? `${hash}.${name}` : name;
    const bytes = await download(`targets/${file}`, Math.min(target.length, MAX_TARGET_BYTES));
    if (bytes === undefined)
        throw missing(file);
    await verify(bytes);
    await keep(name, bytes);
    return bytes;
}
function holds(check) {
    try {
        check();
        return true;
    }
    catch {
        return false;
    }
}
const missing = (document) => new Error(`it has no ${document}`);

;// CONCATENATED MODULE: ./build/trust/tuf.js
// Trust material from a TUF repository, over our own HTTP client and with a cache that saves requests.



/** Names of documents in a repository; no other name is used as a file name. */
const DOCUMENT = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,250}$/;
const ROLES = ['timestamp.json', 'snapshot.json', 'targets.json'];
/** How long to wait for a mirror that is out of service if the cache may be used instead. */
const WITH_CACHE_MS = 15_000;
/** What the HTTP client throws after the run has ended. */
const ENDED = new Set(['interrupted', 'run-timeout']);
/**
 * Fetches targets, verified through TUF from the root in this program. Every run starts from that root, so writing to
 * the cache gives no one any trust. The cache saves requests, remembers the roots, timestamps and snapshots seen, and
 * replaces a mirror that cannot be reached while the cached metadata has not expired.
 * In: names of targets. Out: exactly the verified bytes, by name; an optional target may be absent.
 * @throws Failure `trust-root-unavailable`
 */
async function fetchTargets(targets, context) {
    const names = [...targets.required, ...targets.optional];
    for (const name of names)
        assertDocument(name);
    const { read, write } = await (0,cache_directory/* openCache */.b)(context.cacheDir, context.mirror.host, context.notice);
    // Read all at once, before any request: a faster run may write newer ones meanwhile, and ours would then look
    // outdated.
    const roles = new Map(await Promise.all(ROLES.map(async (name) => [name, await read(name)])));
    const cache = {
        kept: async (name) => {
            if (roles.has(name))
                return roles.get(name);
            return DOCUMENT.test(name) ? read(name) : undefined;
        },
        keep: write,
    };
    const update = (callMs) => updateFrom(openMirror(context, callMs), cache, targets, context);
    if (roles.get('timestamp.json') === undefined)
        return update();
    return update(WITH_CACHE_MS).catch((error) => {
        // Wait for the mirror only if the cache cannot be used instead.
        if (error instanceof failure/* Failure */.HR && error.cause instanceof failure/* Failure */.HR)
            return update();
        throw error;
    });
}
async function updateFrom(mirror, cache, targets, context) {
    const { download } = mirror;
    const isReachable = () => mirror.unreachable() === undefined;
    try {
        const found = await readTargets(targets, context.root, { ...cache, download, isReachable });
        const failed = mirror.unreachable();
        if (failed !== undefined)
            context.notice?.(`${failed.message}; using the trusted root of an earlier run, which is still valid`);
        return found;
    }
    catch (cause) {
        throw unavailable(cause, mirror.unreachable(), context.mirror.origin);
    }
}
async function readTargets({ required, optional }, root, documents) {
    const readTarget = await openRepository(root, documents);
    const found = new Map();
    for (const name of [...required, ...optional]) {
        const bytes = await readTarget(name);
        if (bytes !== undefined)
            found.set(name, bytes);
        else if (!optional.includes(name))
            throw new Error(`it has no target ${name}`);
    }
    return found;
}
function unavailable(cause, failed, origin) {
    if (cause instanceof failure/* Failure */.HR)
        return cause;
    const why = (0,failure/* quote */.hD)(cause instanceof Error ? cause.message : cause);
    const what = failed === undefined
        ? `the TUF repository at ${origin} returned no trusted root that verifies: ${why}`
        : `${failed.message}, and the cache has no valid trusted root of an earlier run`;
    const remedy = failed === undefined && / is expired/.test(why) ? EXPIRED : undefined;
    return new failure/* Failure */.HR('trust-root-unavailable', what, { cause: failed ?? cause, remedy });
}
const EXPIRED = 'Check the clock of this machine (NTP): it decides whether metadata has expired. If the clock is right, the mirror serves outdated metadata.';
function assertDocument(name) {
    if (!DOCUMENT.test(name))
        throw new failure/* Failure */.HR('trust-root-unavailable', `${(0,failure/* quote */.hD)(name)} is not a valid name of a TUF document`);
}
function openMirror({ http, mirror, signal }, callMs) {
    const base = `${mirror.href.replace(/\/$/, '')}/`;
    let failed;
    const download = async (path, maxBytes) => {
        assertDocument(path.split('/').at(-1) ?? '');
        if (failed !== undefined)
            return undefined;
        const url = new URL(path, base);
        try {
            const limit = callMs === undefined ? {} : { callMs };
            const answer = await http({
                service: 'tuf',
                method: 'GET',
                url,
                maxBytes,
                ...limit,
                expect: [403, 404],
            });
            return answer.status >= 400 ? undefined : answer.body;
        }
        catch (cause) {
            const ended = signal?.aborted === true || (cause instanceof failure/* Failure */.HR && ENDED.has(cause.code));
            if (ended || !(cause instanceof failure/* Failure */.HR))
                throw cause;
            failed = cause;
            return undefined;
        }
    };
    return { download, unreachable: () => failed };
}


/***/ })

};
