export const id = 164;
export const ids = [164];
export const modules = {

/***/ 1862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ digestFile)
/* harmony export */ });
/* unused harmony export digestSmall */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(728);
/* harmony import */ var _fs_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5053);
/* harmony import */ var _open_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6965);
/* harmony import */ var _read_bounded_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4890);
/* harmony import */ var _semaphore_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7678);
// A regular file → its SHA-256, read once as a stream, and a check that it did not change meanwhile.








const CHUNK_BYTES = 1024 * 1024;
/** Larger files are read two at a time; more would only compete for the disk. */
const inTurn = (0,_semaphore_js__WEBPACK_IMPORTED_MODULE_7__/* .createSlots */ .eX)(2);
/** Keeps the memory for files in progress small, unless the caller asks for more. */
const SMALL_BYTES = 64 * 1024;
/**
 * File systems record changes in steps of time. A file changed within one step before it was read may have changed
 * again.
 */
const TICK_MS = 20;
/**
 * Reads the file once, in chunks of 1 MiB. Never blocks on a pipe or device.
 * Throws `file-unreadable` or `file-changed`.
 */
async function digestFile(file, signal, { algorithm = 'sha256', keepBytes = SMALL_BYTES, follow = false } = {}) {
    const startedMs = Date.now();
    const { digest, content, state } = await read(file, signal, { algorithm, keepBytes, follow });
    const racy = Number(state.ctimeNs / 1000000n) > startedMs - TICK_MS;
    const assertUnchanged = async () => {
        const now = racy
            ? await read(file, signal, { algorithm, keepBytes: 0, follow })
            : { digest, state: await look(file) };
        if (!now.digest.equals(digest) || !sameState(now.state, state))
            throw changed(file);
    };
    return { ...file, digest, content, size: Number(state.size), assertUnchanged };
}
/**
 * The digest of a file of at most 1 MiB; undefined for a larger one, of which nothing is read. For a thread that reads
 * many files: while it read a large one, they would wait. Throws `file-unreadable` or `file-changed`.
 */
async function digestSmall(file) {
    return whileOpen(file, false, async (handle, before) => {
        if (before.size > CHUNK_BYTES)
            return undefined;
        const { digest } = await readUnchanged(file, handle, { before, options: SMALL });
        return { digest, size: Number(before.size) };
    });
}
const SMALL = { algorithm: 'sha256', keepBytes: 0 };
function read(file, signal, { follow, ...options }) {
    return whileOpen(file, follow, (handle, before) => readUnchanged(file, handle, { before, signal, options }));
}
/** Opens a regular file, and closes it after its use. */
async function whileOpen(file, follow, use) {
    const handle = await openRegular(file, follow);
    try {
        const state = await handle.stat({ bigint: true });
        if (!state.isFile())
            throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('file-unreadable', `${shown(file)} is not a regular file`);
        return await use(handle, state);
    }
    catch (error) {
        throw error instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR ? error : (0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(shown(file), error);
    }
    finally {
        await handle.close();
    }
}
/** Hashes a file that is in a state before, and must be in the same state after. */
async function readUnchanged(file, handle, { before, signal, options, }) {
    const hashed = await hashContent(handle, Number(before.size), signal, options);
    const after = await handle.stat({ bigint: true });
    if (!sameState(before, after))
        throw changed(file);
    return { ...hashed, state: after };
}
/** Reads a file of at most one chunk with one call: one byte more than its size shows that it ends there. */
async function hashContent(handle, size, signal, options) {
    if (size > CHUNK_BYTES)
        return inTurn(() => hashChunks(handle, CHUNK_BYTES, signal, options));
    const buffer = Buffer.allocUnsafe(size + 1);
    const { bytesRead } = await handle.read(buffer, 0, size + 1, 0);
    signal?.throwIfAborted();
    if (bytesRead !== size)
        return hashChunks(handle, size + 1, signal, options);
    const content = buffer.subarray(0, size);
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)(options.algorithm, content, 'buffer');
    return { digest, content: size <= options.keepBytes ? content : undefined };
}
/** Hashes one chunk while the next one is being read. */
async function hashChunks(handle, bytes, signal, { algorithm, keepBytes }) {
    const hasher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    let [filling, hashing] = [readBuffer(bytes), readBuffer(bytes)];
    let position = 0;
    let content = Buffer.alloc(0);
    let reading = handle.read(filling, 0, bytes, position);
    for (;;) {
        const { bytesRead } = await reading;
        if (bytesRead === 0)
            return { digest: hasher.digest(), content };
        signal?.throwIfAborted();
        [filling, hashing] = [hashing, filling];
        content = position + bytesRead <= keepBytes ? append(content, hashing.subarray(0, bytesRead)) : undefined;
        position += bytesRead;
        reading = handle.read(filling, 0, bytes, position);
        reading.catch(() => undefined);
        hasher.update(hashing.subarray(0, bytesRead));
    }
}
/**
 * A large block of memory begins a few bytes after the start of a page, but the page cache begins at the start of a
 * page. Some processors need four times as long to copy between such addresses: 0.5 s for 1 GiB. With an offset of
 * 64 bytes they do not.
 */
function readBuffer(bytes) {
    return Buffer.allocUnsafe(bytes + 64).subarray(64);
}
/** The first chunk stays in its buffer. If a second chunk follows, the first is copied before its buffer is reused. */
function append(content, chunk) {
    if (content === undefined)
        return undefined;
    return content.length === 0 ? chunk : Buffer.concat([content, chunk]);
}
async function openRegular(file, follow) {
    const flags = _read_bounded_js__WEBPACK_IMPORTED_MODULE_6__/* .WITHOUT_WAITING */ .Xq | (follow ? 0 : (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0));
    try {
        return await (0,_open_file_js__WEBPACK_IMPORTED_MODULE_5__/* .openFile */ .Tq)(file.absolute, flags);
    }
    catch (cause) {
        throw (0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(shown(file), cause);
    }
}
async function look(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(file.absolute, { bigint: true }).catch(() => {
        throw changed(file);
    });
}
function sameState(a, b) {
    return (a.size === b.size &&
        a.ino === b.ino &&
        a.dev === b.dev &&
        a.mtimeNs === b.mtimeNs &&
        a.ctimeNs === b.ctimeNs);
}
const shown = ({ path }) => `file ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(path)}`;
function changed(file) {
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('file-changed', `${shown(file)} changed while it was being signed`);
}


/***/ }),

/***/ 580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ COMPANION),
/* harmony export */   Jn: () => (/* binding */ passedOver),
/* harmony export */   N: () => (/* binding */ OWN_OUTPUT),
/* harmony export */   gY: () => (/* binding */ LFS_POINTER)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
// What a search for files gives: the files, and why a path that matched is not one of them.

const LFS_POINTER = 'a Git LFS pointer';
const COMPANION = 'a signature, certificate or attestation of a file in the list';
/** Bundles of all kinds, the manifest, and temporary files of a killed run. */
const OWN_OUTPUT = /\.(sigstore|sigstore\.jsonl?|intoto\.jsonl)$|(^|\/)(sigstore-manifest(-[0-9a-f]{8})?\.json|\.sigstore-[0-9a-f]{12}\.tmp)$/;
/** The notice about the paths that are skipped for one reason. */
function passedOver(reason, paths) {
    const others = paths.length === 1 ? '' : ` and ${paths.length - 1} more`;
    return { reason, text: `skipped ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(paths[0])}${others}: ${reason}`, paths };
}


/***/ }),

/***/ 4587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ isSameFile),
/* harmony export */   Rp: () => (/* binding */ ATTESTATION_SUFFIX),
/* harmony export */   Zf: () => (/* binding */ BUNDLE_SUFFIX),
/* harmony export */   iS: () => (/* binding */ planOutputs),
/* harmony export */   rg: () => (/* binding */ bundlePathOf)
/* harmony export */ });
/* unused harmony exports checkPlan, refuseCollisions */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(728);
/* harmony import */ var _fs_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5053);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3684);
/* harmony import */ var _semaphore_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7678);
/* harmony import */ var _writable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1074);
// The path of each output, and every reason why it cannot be written, checked before anything is signed.







const BUNDLE_SUFFIX = '.sigstore.json';
/** The suffix of a file of attestations, as JSON Lines (in-toto attestation, bundle v1). */
const ATTESTATION_SUFFIX = '.intoto.jsonl';
const MAX_NAME_BYTES = 255;
/**
 * The absolute paths of each file's outputs. Throws `file-outside-workspace`, `name-too-long`, `output-collision`,
 * `output-exists` or `output-unwritable`.
 */
async function planOutputs(files, options) {
    const { root, outputDirectory } = options;
    const directory = outputDirectory === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, outputDirectory);
    if (directory !== undefined && options.anywhere !== true && !(await isBelow(directory, root))) {
        throw (0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .outsideWorkspace */ .tq)(nameOf(options), root, options.outputDirectory ?? '');
    }
    const { single = {}, defaults = true, others = [], more = new Map() } = options;
    const own = [...files, ...others].map((file) => {
        if (!defaults || single.bundle !== undefined)
            return [file, single];
        return [file, { ...single, bundle: bundlePathOf(file, root, directory) }];
    });
    const all = new Map([...own, ...more]);
    await refuseCollisions(all, options);
    for (const file of others)
        all.delete(file);
    await checkPlan(all, options);
    return all;
}
/**
 * Makes sure that each output can be written to its path: below the root, in a directory that exists or was created,
 * where there is nothing or where it may be replaced, and with a name that a manifest may contain. Throws
 * `file-outside-workspace`, `name-too-long`, `name-unsupported`, `output-exists` or `output-unwritable`.
 */
async function checkPlan(plan, options) {
    const { root, outputDirectory } = options;
    const places = placesIn(plan);
    const directory = outputDirectory === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, outputDirectory);
    for (const folder of new Set(places.map(({ path }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)))) {
        const isChosen = folder === directory;
        const name = isChosen ? nameOf(options) : (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .shownPath */ .pS)(root, folder) || '.');
        if (options.anywhere !== true && !(await isBelow(folder, root)))
            throw (0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .outsideWorkspace */ .tq)(name, root, isChosen ? (outputDirectory ?? '') : '');
        if (options.anywhere !== true && (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isInGit */ .aR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, await realFolder(folder))))
            throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('output-unwritable', `${name} is in .git, where nothing is written`);
        await (0,_writable_js__WEBPACK_IMPORTED_MODULE_5__/* .assertWritable */ .Bz)(folder, name, { make: options.dryRun !== true });
    }
    await (0,_semaphore_js__WEBPACK_IMPORTED_MODULE_6__/* .mapBounded */ .yJ)(places, async ({ what, path }) => {
        const name = () => (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .shownPath */ .pS)(root, path));
        const length = Buffer.byteLength((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
        if (length > MAX_NAME_BYTES)
            throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('name-too-long', `the name of the ${what} ${name()} would be ${length} bytes long`, {
                why: `A file name has at most ${MAX_NAME_BYTES} bytes.`,
                remedy: 'Give the output a shorter name, or rename the file.',
            });
        if (options.anywhere !== true && !(0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isListable */ .$9)((0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .relativePath */ .iZ)(root, path)))
            throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('name-unsupported', `the path ${name()} would be another path on some systems`, {
                remedy: 'Rename the file or the output directory.',
            });
        if (options.existing !== 'fail')
            await (0,_writable_js__WEBPACK_IMPORTED_MODULE_5__/* .assertReplaceable */ .zb)(path, name());
        else if (await (0,_writable_js__WEBPACK_IMPORTED_MODULE_5__/* .exists */ .t2)(path))
            throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('output-exists', `the ${what} ${name()} already exists`);
    });
}
/**
 * The path of a file's bundle if the caller did not give one: in the directory, or next to the file. Throws
 * `name-too-long`.
 */
function bundlePathOf(file, root, directory) {
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file.path);
    const name = `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(beside)}${BUNDLE_SUFFIX}`;
    if (Buffer.byteLength(name) > MAX_NAME_BYTES) {
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('name-too-long', `the name of file ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(file.path)} is ${Buffer.byteLength((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(beside))} bytes long; the limit is ${MAX_NAME_BYTES - BUNDLE_SUFFIX.length}`);
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(beside), name);
}
/** Each kind of output, and what messages call it. */
const KINDS = [
    ['bundle', 'bundle'],
    ['signature', 'signature'],
    ['certificate', 'certificate'],
    ['checksums', 'list of checksums'],
];
/** All paths of a plan. Most files of a large plan may have none. */
function placesIn(plan) {
    const places = [];
    for (const [file, outputs] of plan)
        for (const [kind, what] of KINDS) {
            const path = outputs[kind];
            if (path !== undefined)
                places.push({ file, what, path });
        }
    return places;
}
/**
 * Checks that no two outputs have the same path, and that none has the path of a file to be signed, however it is
 * written. Throws `output-collision`.
 */
async function refuseCollisions(plan, { root, single }) {
    const places = placesIn(plan);
    const folders = new Map();
    const owners = new Map();
    for (const place of places) {
        const name = () => (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .shownPath */ .pS)(root, place.path));
        // A bundle whose name is longer than the name of its file cannot be that file.
        if (single !== undefined &&
            (await isSameFile(place.path, [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, place.file.path), place.file.absolute])))
            throw collision(`the ${place.what} ${name()} would replace the file to be signed`, APART);
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place.path);
        const real = folders.get(folder) ?? (await realFolder(folder));
        folders.set(folder, real);
        const key = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .comparablePath */ .cM)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(place.path)));
        const owner = owners.get(key);
        if (owner?.file === place.file)
            throw collision(`the ${owner.what} and the ${place.what} would both be ${name()}`, APART);
        // A document has the path of its output, which says nothing of the files that it is about.
        if (owner !== undefined && owner.file.path === place.file.path)
            throw collision(`the attestations of two files would both be ${name()}`);
        if (owner !== undefined) {
            const both = `${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(owner.file.path)} and ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(place.file.path)}`;
            throw collision(`${both} would both have the ${place.what} ${name()}`);
        }
        owners.set(key, place);
    }
}
const collision = (what, remedy) => new _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('output-collision', what, { remedy });
const APART = 'Give each output a different path.';
/** Whether this path is one of the files, however it is written. A link counts as a separate file. */
async function isSameFile(path, files) {
    const [own, ...others] = await Promise.all([path, ...files].map((each) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(each, { bigint: true }).catch(() => undefined)));
    return own !== undefined && others.some((other) => other?.dev === own.dev && other.ino === own.ino);
}
/** The folder with all links resolved, as far as it exists. */
async function realFolder(folder) {
    for (let above = folder;; above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(above)) {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(above).catch(() => undefined);
        if (real !== undefined)
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(above, folder));
        if (above === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(above))
            return folder;
    }
}
function nameOf(options) {
    const usual = options.anywhere === true ? '--output-directory' : 'input "output-directory"';
    return `${options.optionName ?? usual} ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(options.outputDirectory)}`;
}
/** True if the directory, or the part of it that exists, is below the root with all links resolved. */
async function isBelow(directory, root) {
    if ((0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isOutside */ ._K)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, directory)))
        return false;
    return !(0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isOutside */ ._K)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root), await realFolder(directory)));
}


/***/ }),

/***/ 7678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ri: () => (/* binding */ IN_FLIGHT),
/* harmony export */   Y6: () => (/* binding */ mapInOrder),
/* harmony export */   aJ: () => (/* binding */ forEachBounded),
/* harmony export */   eX: () => (/* binding */ createSlots),
/* harmony export */   yJ: () => (/* binding */ mapBounded)
/* harmony export */ });
// A counting semaphore: limits how many tasks run at the same time.
/**
 * The number of files whose signatures are in progress at a time. Rekor v2 answers all waiting requests at once, when
 * it publishes a checkpoint: with few in flight, the waits would be long.
 */
const IN_FLIGHT = 256;
/** Calls of the file system that are in progress at the same time. */
const CALLS_AT_ONCE = 64;
/** Returns a function that runs at most `count` tasks at a time, in order of arrival. */
function createSlots(count) {
    const waiting = [];
    let free = count;
    return async (task) => {
        if (free === 0)
            await new Promise((go) => waiting.push(go));
        else
            free -= 1;
        try {
            return await task();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                free += 1;
            else
                next();
        }
    };
}
/**
 * Gives the result of `work` for each item, in order. Up to `count` further items are in progress meanwhile. Throws the
 * first rejection in this order, and then begins no further work.
 */
async function* mapInOrder(items, count, work) {
    const ahead = [];
    for (const item of items) {
        const result = work(item);
        // Thrown in its turn.
        result.catch(() => undefined);
        ahead.push(result);
        if (ahead.length > count)
            yield* ahead.splice(0, 1);
    }
    yield* ahead;
}
/** The same as a list, with enough work in progress for calls of the file system. */
async function mapBounded(items, work) {
    const results = [];
    for await (const result of mapInOrder(items, CALLS_AT_ONCE, work))
        results.push(result);
    return results;
}
/**
 * Does the work for each item, in order, at most `count` at a time. Takes an item from the source only when its work
 * can start. After the first rejection, no further work begins. Rejects with that error when all work in progress has
 * ended.
 */
async function forEachBounded(items, count, work) {
    // One iterator for all workers: when one of them leaves its loop, it ends for all of them.
    const source = (async function* () {
        yield* items;
    })();
    let failed = false;
    const worker = async () => {
        for await (const item of source) {
            // An item that was requested before the rejection may still arrive.
            if (failed)
                return;
            await work(item).catch((error) => {
                failed = true;
                throw error;
            });
        }
    };
    const workers = Array.from({ length: count }, worker);
    try {
        await Promise.all(workers);
    }
    finally {
        // No work continues after this function has rejected.
        await Promise.allSettled(workers);
    }
}


/***/ }),

/***/ 2573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ parseLines),
/* harmony export */   NR: () => (/* binding */ parseRules),
/* harmony export */   tj: () => (/* binding */ unmetRules)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9903);
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(426);
// The grammar of all policies: `name: value` lines, with `*` and `**` in the values to match other text.



const MAX_POLICY_CHARACTERS = 64 * 1024;
const MAX_PATTERN_CHARACTERS = 1024;
/** Reads the rules of a policy whose names are known. Throws `input-invalid` with the line number. */
function parseRules(text, vocabulary) {
    const { noun, holder, isName } = vocabulary;
    const problem = (name) => isName(name)
        ? undefined
        : `names the ${noun} ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}, which no ${holder} has; did you mean ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(nearest(name, vocabulary))}?`;
    return parseLines(text, { called: 'the policy', noun, problem });
}
/**
 * Reads `name: value` lines; `#` at the start of a line, or after a space, begins a comment. Empty text has no rules.
 * Throws `input-invalid` with the line number.
 */
function parseLines(text, grammar) {
    const { called, noun } = grammar;
    if (text.length > MAX_POLICY_CHARACTERS)
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('input-invalid', `${called} is longer than ${MAX_POLICY_CHARACTERS} characters`);
    const rules = [];
    for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
        const line = raw.replace(/(^|[ \t])#.*$/, '').trim();
        if (line === '')
            continue;
        const rule = parseRule(line, grammar);
        const twice = typeof rule !== 'string' && rules.some(({ claim }) => claim === rule.claim);
        const problem = twice ? `has the ${noun} ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(rule.claim)} for the second time; give each once` : rule;
        if (typeof problem === 'string')
            throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('input-invalid', `line ${index + 1} of ${called} ${problem}`);
        rules.push(problem);
    }
    return rules;
}
/**
 * The rules that are not met, each with the actual and the expected value. A list meets a rule if one of its texts
 * does; a value that is absent, or neither text nor a list of texts, meets none.
 */
function unmetRules(rules, claimed) {
    return rules.flatMap(({ claim, pattern }) => {
        const value = claimed(claim);
        const values = Array.isArray(value) ? value : [value];
        if (values.some((each) => typeof each === 'string' && (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesPattern */ .M)(each, pattern)))
            return [];
        const isText = values.every((each) => typeof each === 'string');
        const got = value === undefined ? 'absent' : `${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}${isText ? '' : ' (not text)'}`;
        return [`${claim} is ${got}, expected ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(pattern)}`];
    });
}
/** A rule, or what is wrong with its line. */
function parseRule(line, { noun, problem, colonInName = false }) {
    const spaced = colonInName ? line.search(/:[ \t]/) : -1;
    const colon = spaced < 1 ? line.indexOf(':') : spaced;
    if (colon < 1)
        return `is not \`${noun}: value\`: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(line)}`;
    const claim = line.slice(0, colon).trim();
    const pattern = line.slice(colon + 1).trim();
    const wrong = problem(claim);
    if (wrong !== undefined)
        return wrong;
    if (pattern === '')
        return `gives no value for ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(claim)}`;
    if (pattern.length > MAX_PATTERN_CHARACTERS)
        return `has a value longer than ${MAX_PATTERN_CHARACTERS} characters`;
    if (/^(["']).*\1$/.test(pattern))
        return 'has quotes around its value; remove them';
    if (pattern.includes('***'))
        return `has more than two * in a row: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(pattern)}`;
    return { claim, pattern };
}
function nearest(name, { names, separator, synonyms }) {
    const synonym = synonyms().get(name);
    if (synonym !== undefined)
        return synonym;
    const short = name.slice(0, 64).toLowerCase().replaceAll(/[ _-]/g, separator);
    const [best = ''] = [...names()].toSorted((a, b) => (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .distance */ .I)(short, a) - (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .distance */ .I)(short, b));
    return best;
}


/***/ }),

/***/ 426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ matchesPattern)
/* harmony export */ });
// Matching of `*` and `**` in a time that grows only with length of value times length of pattern.
/**
 * True when the whole value matches: `*` matches any text without `/`, `**` any text, every other character itself. All
 * ways to match advance together, one character of the value at a time, so no way is tried twice.
 */
function matchesPattern(value, pattern) {
    const parts = pattern.match(/\*\*|\*|[^*]/g) ?? [];
    let states = skipStars(parts, [0]);
    for (const unit of value.match(/[\s\S]/g) ?? []) {
        const next = new Set();
        for (const state of states) {
            const part = parts[state];
            if (part === '**' || (part === '*' && unit !== '/'))
                next.add(state);
            if (part === unit)
                next.add(state + 1);
        }
        if (next.size === 0)
            return false;
        states = skipStars(parts, next);
    }
    return states.has(parts.length);
}
/** A star may match nothing, so a state before a star is also a state after it. */
function skipStars(parts, from) {
    const states = new Set(from);
    // A loop over a Set also visits what is added during the loop.
    for (const state of states)
        if (parts[state]?.startsWith('*') === true)
            states.add(state + 1);
    return states;
}


/***/ })

};
