export const id = 598;
export const ids = [598];
export const modules = {

/***/ 598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchTargets: () => (/* binding */ fetchTargets)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(728);
/* harmony import */ var _files_write_atomic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(577);
// Trust material from a TUF repository (TUF specification 1.0, section 5), over our own HTTP client and a cache.





/** Names of documents in a repository; anything else never becomes the name of a file. */
const DOCUMENT = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,250}$/;
/** What a client of HTTP throws once the run has ended. */
const ENDED = new Set(['interrupted', 'run-timeout']);
const ROLES = ['timestamp.json', 'snapshot.json', 'targets.json'];
/**
 * Fetches targets, verified through TUF from the root that came with this program. Every run starts from that root, so
 * nobody gains trust by writing to the cache; the cache spares requests, guards against rollback, and stands in for a
 * mirror that cannot be reached for as long as the cached metadata has not expired.
 * In: names of targets in the top-level role. Out: their bytes by name; an optional one may be absent.
 * @throws Failure `trust-root-unavailable`
 */
async function fetchTargets(targets, context) {
    for (const name of [...targets.required, ...targets.optional])
        assertDocument(name);
    const { store, work } = await makePlaces(context);
    try {
        return await update(targets, context, store, work);
    }
    catch (cause) {
        if (cause instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR)
            throw cause;
        const why = (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(cause instanceof Error ? cause.message : cause);
        const what = `the TUF repository at ${context.mirror.origin} gave no trust root that verifies: ${why}`;
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('trust-root-unavailable', what, { cause });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(work, { recursive: true, force: true });
    }
}
/** Of the name that makePlaces gives. */
const WORK = /^tuf-[A-Za-z0-9]{6}$/;
/** No update takes this long. */
const STALE_MS = 60 * 60_000;
/** Removes what runs left behind that were killed in the middle of an update. What cannot be removed is no matter. */
async function removeStale(cacheDir, now) {
    for (const name of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(cacheDir)).filter((one) => WORK.test(one))) {
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cacheDir, name);
        const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(place).catch(() => undefined);
        if (status?.isDirectory() !== true || now.getTime() - status.mtimeMs < STALE_MS)
            continue;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(place, { recursive: true, force: true }).catch(() => undefined);
    }
}
/** The cache, and where an update is prepared; where no cache can be written, the run goes without one. */
async function makePlaces({ cacheDir, mirror, now, notice, }) {
    const store = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cacheDir, encodeURIComponent(mirror.host));
    try {
        await (0,_files_write_atomic_js__WEBPACK_IMPORTED_MODULE_4__/* .makeDirectory */ .Oh)(store);
        const work = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cacheDir, 'tuf-'));
        await assertOwn(cacheDir, work);
        await removeStale(cacheDir, now);
        return { store, work };
    }
    catch (cause) {
        const { code = 'unknown error' } = cause;
        notice?.(`the cache ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(cacheDir)} cannot be written (${code}); the trust root is fetched anew each time`);
        const work = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'sigstore-tuf-'));
        return { store: work, work };
    }
}
/** Another owner of the cache could replace what is being verified in it. Throws an error like those of the system. */
async function assertOwn(cacheDir, work) {
    const [cache, own] = [await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(cacheDir), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(work)];
    if (cache.uid === own.uid)
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(work, { recursive: true, force: true });
    throw Object.assign(new Error(), { code: 'it belongs to another user' });
}
function assertDocument(name) {
    if (!DOCUMENT.test(name))
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('trust-root-unavailable', `${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(name)} cannot be a document of TUF`);
}
async function update({ required, optional }, context, store, work) {
    const { Updater } = await __webpack_require__.e(/* import() */ 706).then(__webpack_require__.t.bind(__webpack_require__, 4706, 19));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(work, 'root.json'), JSON.stringify(context.root));
    for (const role of ROLES)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(store, role), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(work, role)).catch(() => { });
    const mirror = await openMirror(context, store, work);
    const updater = new Updater({
        metadataDir: work,
        metadataBaseUrl: context.mirror.href,
        targetBaseUrl: `${context.mirror.href.replace(/\/$/, '')}/targets`,
        fetcher: mirror.fetcher,
        config: { maxRootRotations: 64, maxDelegations: 4 },
    });
    const found = new Map();
    try {
        await updater.refresh();
        for (const name of [...required, ...optional]) {
            const info = await updater.getTargetInfo(name);
            if (info === undefined && optional.includes(name))
                continue;
            if (info === undefined)
                throw new Error(`it has no target ${name}`);
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(work, name);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(store, name), file).catch(() => { });
            if ((await updater.findCachedTarget(info, file)) === undefined)
                await updater.downloadTarget(info, file);
            found.set(name, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file));
        }
    }
    catch (cause) {
        const failed = mirror.unreachable();
        if (failed === undefined)
            throw cause;
        const what = `${failed.message}; and no earlier run left a trust root in the cache that is still valid`;
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('trust-root-unavailable', what, { cause: failed });
    }
    await keep(work, store);
    const failed = mirror.unreachable();
    if (failed !== undefined) {
        context.notice?.(`${failed.message}; using the trust root of an earlier run, which is still valid`);
    }
    return found;
}
/** Moves what a successful update left behind into the cache; each file changes at once, never halfway. */
async function keep(work, store) {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(work)) {
        // The shipped root is always the first; the numbered ones after it are kept.
        if (DOCUMENT.test(name) && name !== 'root.json')
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(work, name), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(store, name));
    }
}
/** The mirror as tuf-js asks it: the network first, the documents of an earlier run once the network has failed. */
async function openMirror({ http, signal }, store, work) {
    const { DownloadHTTPError } = await __webpack_require__.e(/* import() */ 376).then(__webpack_require__.t.bind(__webpack_require__, 6376, 19));
    let failed;
    const online = async (url, maxBytes) => {
        const answer = await http({ service: 'tuf', method: 'GET', url, maxBytes, expect: [403, 404] });
        if (answer.status >= 400)
            throw new DownloadHTTPError('not there', answer.status);
        return answer.body;
    };
    const offline = async (name, why) => {
        const cached = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(store, name)).catch(() => undefined);
        if (cached !== undefined)
            return cached;
        // Beyond the newest cached root there is none to be had; tuf-js takes this answer as the end of the chain.
        if (/^\d+\.root\.json$/.test(name))
            throw new DownloadHTTPError('not cached', 404);
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('trust-root-unavailable', `${why.message}; nothing usable is in the cache`, {
            cause: why,
        });
    };
    const downloadBytes = async (address, maxLength) => {
        const url = new URL(address);
        const name = url.pathname.split('/').at(-1) ?? '';
        assertDocument(name);
        if (failed !== undefined)
            return offline(name, failed);
        try {
            const bytes = await online(url, maxLength);
            if (/^\d+\.root\.json$/.test(name))
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(work, name), bytes);
            return bytes;
        }
        catch (cause) {
            const ended = signal?.aborted === true || (cause instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR && ENDED.has(cause.code));
            if (ended || !(cause instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR))
                throw cause;
            failed = cause;
            return offline(name, cause);
        }
    };
    const downloadFile = async (url, maxLength, handler) => {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(work, '.download');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, await downloadBytes(url, maxLength));
        return handler(file);
    };
    return { fetcher: { downloadBytes, downloadFile }, unreachable: () => failed };
}


/***/ })

};
