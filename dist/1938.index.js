export const id = 1938;
export const ids = [1938];
export const modules = {

/***/ 21938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ MAX_VALUES),
/* harmony export */   J: () => (/* binding */ collectVerdicts),
/* harmony export */   failureOf: () => (/* binding */ failureOf),
/* harmony export */   verifyAll: () => (/* binding */ verifyAll)
/* harmony export */ });
/* harmony import */ var _engine_verify_batch_batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73708);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);


/** Maximum number of values of an extension that are reported; one more shows only that there are others. */
const MAX_VALUES = 4;
/** Verifies all, even if some fail. Throws why the run was stopped. */
async function verifyAll({ pairs, shared }, options) {
    const { trustedRoots, expected, shown, onProgress, ...batch } = options;
    const bundleFile = (path) => ({ path, called: shown(path) });
    const candidates = pairs.map(({ file, bundles, listed }) => {
        return { file, follow: false, bundles: bundles.map(bundleFile), listed };
    });
    const { predicateType, predicate } = expected;
    const task = async () => ({ trustedRoots, signer: { expected }, predicateType, predicate });
    const sources = { attestations: predicateType !== undefined, shared: shared.map(bundleFile) };
    const verdicts = (0,_engine_verify_batch_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyBatch */ .O)(candidates, { ...batch, ...sources, task });
    return collectVerdicts(verdicts, (done) => onProgress(done, pairs.length));
}
/** What is known after all verdicts. `onDone` is called with their number so far. Throws what they throw. */
async function collectVerdicts(verdicts, onDone) {
    const [identities, issuers] = [new Set(), new Set()];
    const extensions = new Map();
    const collect = (signer) => {
        identities.add(signer.identity);
        issuers.add(signer.issuer);
        for (const [name, value] of signer.extensions) {
            const values = extensions.get(name) ?? new Set();
            if (values.size <= MAX_VALUES)
                extensions.set(name, values.add(value));
        }
    };
    const verified = [];
    const refused = new Map();
    for await (const [{ file }, verdict] of verdicts) {
        if (verdict instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR)
            refused.set(file, verdict);
        else {
            const { digest, size, certified } = verdict;
            // A rule for certificates accepts nothing else.
            if (certified === undefined)
                throw new Error('a file verified without a certificate');
            verified.push({ file, size, digest: Buffer.from(digest, 'hex'), signedAt: certified.signedAt });
            collect(certified);
        }
        onDone(verified.length + refused.size);
    }
    return { verified, refused, identities: [...identities].sort(), issuers: [...issuers].sort(), extensions };
}
/** One failure for all refused files, with the code of the first; undefined if none is refused. */
function failureOf({ verified, refused }) {
    const [first] = refused;
    if (first === undefined)
        return undefined;
    const [{ path }, { code, message, remedy }] = first;
    const total = verified.length + refused.size;
    const what = refused.size === 1 && total === 1
        ? `${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)} does not verify: ${message}`
        : `${refused.size} of ${total} files ${refused.size === 1 ? 'does' : 'do'} not verify; the first, ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)}: ${message}`;
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(code, what, { cause: first[1], remedy });
}


/***/ }),

/***/ 73708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ verifyBatch)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _files_semaphore_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27678);
/* harmony import */ var _files_writable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81074);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52823);
/* harmony import */ var _read_bundles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2254);
// Files and their bundles → a verdict on each, in their order: in this thread or, for many files, in several.





/** Files that are read while others are verified. */
const AT_ONCE = 8;
/** The start of a thread takes as long as the verification of this many files. */
const FILES_PER_THREAD = 200;
/** The same if each thread also reads shared bundles: then a file takes little more than its digest. */
const FILES_PER_SHARING_THREAD = 5000;
/** The same for files that are only compared with a list, and how many of them are read at the same time. */
const LISTED_PER_THREAD = 2000;
const LISTED_AT_ONCE = 32;
/**
 * Verifies candidates. Out: each with its verdict, in their order. Throws what `task` throws, why `signal` was aborted,
 * and `internal` if there is not a verdict on each.
 */
async function* verifyBatch(candidates, options) {
    const waiting = candidates.values();
    for await (const verdict of verdictsOn(candidates, options)) {
        options.signal.throwIfAborted();
        const { value: candidate } = waiting.next();
        if (candidate !== undefined)
            yield [candidate, verdict];
    }
    // Without this check, a file that was not verified would not be reported as such.
    const left = [...waiting].length;
    if (left > 0)
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('internal', `verification ended without a result for ${left} files`);
}
async function* verdictsOn(candidates, { task, signal, fetch, thread: findThread, ...sources }) {
    const { list } = sources;
    const count = Math.floor(candidates.length / filesPerThread(sources));
    const thread = count > 1 && fetch === undefined ? findThread() : undefined;
    if (thread !== undefined && (list !== undefined || (await hasAnyBundle(candidates, sources, signal)))) {
        const { verifyInThreads } = await __webpack_require__.e(/* import() */ 9757).then(__webpack_require__.bind(__webpack_require__, 99757));
        return yield* verifyInThreads(candidates, { task: await task(), sources, count, signal, thread });
    }
    if (list !== undefined) {
        const compare = (candidate) => (0,_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareListed */ .N)(candidate, list, signal);
        return yield* (0,_files_semaphore_js__WEBPACK_IMPORTED_MODULE_4__/* .mapInOrder */ .Y6)(candidates, LISTED_AT_ONCE, compare);
    }
    // Threads load this themselves: it includes all of the verification.
    const { createJudge, fetchCandidate, readCandidate } = await Promise.all(/* import() */[__webpack_require__.e(9241), __webpack_require__.e(6797), __webpack_require__.e(215)]).then(__webpack_require__.bind(__webpack_require__, 30215));
    const read = (0,_read_bundles_js__WEBPACK_IMPORTED_MODULE_3__/* .createBundleReader */ .Q)(sources);
    let judge;
    const reads = (0,_files_semaphore_js__WEBPACK_IMPORTED_MODULE_4__/* .mapInOrder */ .Y6)(candidates, AT_ONCE, (candidate) => fetch === undefined ? readCandidate(candidate, read, signal) : fetchCandidate(candidate, fetch, signal));
    for await (const found of reads) {
        if (found instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
            yield found;
        else {
            judge ??= createJudge(await task());
            yield judge(found);
        }
    }
}
function filesPerThread({ shared = [], list }) {
    if (list !== undefined)
        return LISTED_PER_THREAD;
    return shared.length > 0 ? FILES_PER_SHARING_THREAD : FILES_PER_THREAD;
}
/** Whether there is anything to verify: trusted roots are not requested for bundles that cannot be read. */
async function hasAnyBundle(candidates, { shared = [], ...sources }, signal) {
    // A thread reads the shared ones; here they would only take memory.
    for (const { path } of shared)
        if (await (0,_files_writable_js__WEBPACK_IMPORTED_MODULE_1__/* .exists */ .t2)(path))
            return true;
    const read = (0,_read_bundles_js__WEBPACK_IMPORTED_MODULE_3__/* .createBundleReader */ .Q)(sources);
    for (const candidate of candidates) {
        signal.throwIfAborted();
        const lines = await read(candidate).catch(() => []);
        if (lines.length > 0)
            return true;
    }
    return false;
}


/***/ }),

/***/ 52823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ compareListed),
/* harmony export */   X: () => (/* binding */ otherThanListed)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61862);
/* harmony import */ var _files_writable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81074);
// A file and the digest that a manifest or a signed list gives it → the same, or in what way it differs.



/** In what way a file is not the one that is listed, as the end of a sentence; undefined if it is. Digests are SHA-256. */
function otherThanListed(digest, listed, where) {
    if (listed === undefined || listed.equals(digest))
        return undefined;
    return `its SHA-256 is ${digest.toString('hex')}, not ${listed.toString('hex')} as in ${where}`;
}
/**
 * Compares a file with a signed list, which `list` names in messages. Out: its digest and size, without what is known of
 * the signature of the list; or why it differs. Never rejects.
 */
async function compareListed({ file, follow, listed }, list, signal) {
    if (listed === undefined)
        return mismatch(`${list} does not name it`, STRANGE);
    try {
        const { digest, size } = await (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_1__.digestFile)(file, signal, { follow });
        const changed = otherThanListed(digest, listed, list);
        if (changed !== undefined)
            return mismatch(changed);
        return { ...UNSIGNED, digest: digest.toString('hex'), size };
    }
    catch (error) {
        const isThere = await (0,_files_writable_js__WEBPACK_IMPORTED_MODULE_2__/* .exists */ .t2)(file.absolute);
        return isThere ? (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_)(error) : mismatch(`it does not exist, although ${list} names it`, ABSENT);
    }
}
const UNSIGNED = { certified: undefined, signedAt: undefined, predicateType: undefined };
const STRANGE = 'Remove it, and do not use it: anyone could have added it.';
const ABSENT = 'Download it, too. Its name in the list is relative to the directory of the list.';
const mismatch = (what, remedy) => new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('checksums-mismatch', what, { remedy });


/***/ }),

/***/ 2254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ createBundleReader)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _files_fs_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65053);
/* harmony import */ var _files_output_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24587);
/* harmony import */ var _files_writable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81074);
/* harmony import */ var _read_artifact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88962);
/* harmony import */ var _find_bundles_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31089);
// The bundles that may verify a file of a batch: its own, and those that are about many files.







/** Makes the reader of a batch. The bundles that are about many files are read, and kept, only once. */
function createBundleReader({ cwd, attestations = false, shared = [] }) {
    const find = attestations ? (0,_find_bundles_js__WEBPACK_IMPORTED_MODULE_6__/* .createBundleFinder */ .vN)(cwd, true) : undefined;
    let reading;
    return async ({ file, bundles }) => {
        if (bundles === undefined)
            return (await (0,_find_bundles_js__WEBPACK_IMPORTED_MODULE_6__/* .readBundlesBeside */ .MH)(file.path, cwd, find)) ?? missing(file, cwd, attestations);
        if (shared.length === 0)
            return (0,_read_artifact_js__WEBPACK_IMPORTED_MODULE_5__/* .readBundlesOf */ .vE)(bundles);
        reading ??= (0,_read_artifact_js__WEBPACK_IMPORTED_MODULE_5__/* .readBundlesOf */ .vE)(shared, true);
        if (bundles.length === 0)
            return reading;
        return (0,_read_artifact_js__WEBPACK_IMPORTED_MODULE_5__/* .anyOf */ .EB)([...(await asLines((0,_read_artifact_js__WEBPACK_IMPORTED_MODULE_5__/* .readBundlesOf */ .vE)(bundles, true))), ...(await asLines(reading))]);
    };
}
/** What can be read, or one line with the reason why nothing can. */
const asLines = (reading) => reading.catch((error) => [{ line: undefined, bundle: (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .asFailure */ .h_)(error) }]);
async function missing({ path, digest }, cwd, attestations) {
    // If the name of the file is wrong, its bundle is not the problem.
    if (digest === undefined && !(await (0,_files_writable_js__WEBPACK_IMPORTED_MODULE_4__/* .exists */ .t2)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path))))
        throw await (0,_files_fs_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .missingOperand */ .Up)(path, (names) => (0,_files_writable_js__WEBPACK_IMPORTED_MODULE_4__/* .allExist */ .$0)(names, cwd));
    const bundle = `${path}${attestations ? _find_bundles_js__WEBPACK_IMPORTED_MODULE_6__/* .ATTESTATION_SUFFIX */ .Rp : _files_output_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLE_SUFFIX */ .Zf}`;
    throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('file-unreadable', `the bundle ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(bundle)} does not exist`, {
        remedy: 'Download it from where the file was published, or give its path with --bundle.',
    });
}


/***/ })

};
