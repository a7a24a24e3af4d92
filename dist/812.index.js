export const id = 812;
export const ids = [812,9839,1938,215];
export const modules = {

/***/ 90812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyByList: () => (/* binding */ verifyByList)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/files/listing/checksums.js
var checksums = __webpack_require__(39839);
// EXTERNAL MODULE: ./build/engine/read-artifact.js
var read_artifact = __webpack_require__(88962);
// EXTERNAL MODULE: ./build/engine/verify-batch/batch.js
var verify_batch_batch = __webpack_require__(73708);
// EXTERNAL MODULE: ./build/engine/verify-batch/judge.js
var judge = __webpack_require__(30215);
// EXTERNAL MODULE: ./build/engine/verify-batch/read-bundles.js
var read_bundles = __webpack_require__(2254);
;// CONCATENATED MODULE: ./build/engine/verify-batch/signed-list.js
// A signed list of checksums and files → a verdict on each file: one signature counts for all files that the list names.







/**
 * Verifies the signature of a list, and then parses the same bytes: the file is read only once. Names in it are relative
 * to its directory. An attestation of the list does not count. In: the list with its bundle, and what a batch of
 * verifications is given. Out: the list, or why it does not count. Throws what `task` throws.
 */
async function readSignedList(list, { task, cwd, signal }) {
    const { path, absolute } = list.file;
    const called = (0,failure/* quote */.hD)(path);
    const read = async () => {
        const bundles = await (0,read_bundles/* createBundleReader */.Q)({ cwd })({ ...list, follow: true });
        const bytes = await (0,checksums/* readChecksumsBytes */.Eg)(absolute, path);
        return { bytes, judged: { bundles, artifact: (0,read_artifact/* artifactOf */.qB)(bytes, bundles) } };
    };
    const found = await read().catch(failure/* asFailure */.h_);
    signal.throwIfAborted();
    if (found instanceof failure/* Failure */.HR)
        return found;
    const byList = { ...(await task()), predicateType: undefined };
    const signature = (0,judge.createJudge)(byList)(found.judged);
    if (signature instanceof failure/* Failure */.HR)
        return signature;
    try {
        const root = (0,external_node_path_.dirname)(absolute);
        const files = (0,checksums/* parseEveryLine */.jv)((0,checksums/* decodeChecksums */.T$)(found.bytes, called), { root, called, outside: notBelow });
        const digests = new Map(files.map((file) => [file.absolute, file.digest]));
        return { called, signature, digests, task: byList };
    }
    catch (error) {
        return (0,failure/* asFailure */.h_)(error);
    }
}
/** A release is downloaded to any place, so a list can only name what is next to it or below. */
const notBelow = (at, name) => new failure/* Failure */.HR('input-invalid', `${at}: file ${(0,failure/* quote */.hD)(name)} is not below the directory of the list`);
/** The files of the caller, each once, and then every other file of the list; `name` is for their paths in messages. */
function filesToCompare(files, { digests }, name) {
    const given = new Map(files.map((file) => [file.absolute, file]));
    const others = [...digests.keys()].filter((absolute) => !given.has(absolute));
    return [...given.values(), ...others.map((absolute) => ({ path: name(absolute), absolute }))];
}
/**
 * Compares files with a list, in several threads if they are many. `follow` as for digestFile. Out: each file with its
 * verdict, in order. A file verifies if the list names it with its digest. Throws what verifyBatch throws.
 */
async function* compareWithList({ called, signature, digests, task }, files, { follow, ...batch }) {
    const candidates = files.map((file) => {
        return { file, follow, bundles: undefined, listed: digests.get(file.absolute) };
    });
    const options = { ...batch, task: async () => task, list: called };
    for await (const [candidate, verdict] of (0,verify_batch_batch/* verifyBatch */.O)(candidates, options)) {
        if (verdict instanceof failure/* Failure */.HR)
            yield [candidate, verdict];
        else
            yield [candidate, { ...signature, digest: verdict.digest, size: verdict.size }];
    }
}

// EXTERNAL MODULE: ./build/files/fs-errors.js
var fs_errors = __webpack_require__(65053);
// EXTERNAL MODULE: ./build/files/paths.js
var paths = __webpack_require__(33684);
// EXTERNAL MODULE: ./build/action/instance-context.js
var instance_context = __webpack_require__(46742);
// EXTERNAL MODULE: ./build/action/list-files.js + 20 modules
var list_files = __webpack_require__(8442);
// EXTERNAL MODULE: ./build/action/verify/matching-files.js + 1 modules
var matching_files = __webpack_require__(33137);
// EXTERNAL MODULE: ./build/action/verify/pair-bundles.js + 1 modules
var pair_bundles = __webpack_require__(10488);
// EXTERNAL MODULE: ./build/action/verify/pair-by-manifest.js
var pair_by_manifest = __webpack_require__(3549);
// EXTERNAL MODULE: ./build/action/verify/verify-files.js
var verify_files = __webpack_require__(21938);
;// CONCATENATED MODULE: ./build/action/verify/listed-files.js
// The input `checksums` → the files that a signed list names, and those that match `files`: verified, or why not.












/**
 * Verifies the bundle of a list, and then every file of the list and of `files`. If the list is refused, no file is
 * looked at. Throws what findMatching and pairWithBundles throw, `file-unreadable` for a list that does not exist,
 * `file-outside-workspace` and `bundle-malformed`.
 */
async function verifyByList(checksums, inputs, context) {
    const { cwd, stop, thread, onProgress } = context;
    const { signal } = stop;
    const { list, bundles } = await findList(checksums, inputs.bundles, cwd);
    const matching = inputs.files === '' ? undefined : await (0,matching_files/* findMatching */.TN)(inputs, context);
    const task = async () => {
        const trustedRoots = await (0,instance_context/* jobTrustedRoots */.Oi)(inputs.choice, context);
        return { trustedRoots, signer: { expected: inputs.expected }, predicateType: undefined };
    };
    const places = bundles.map((path) => ({ path, called: (0,paths/* relativePath */.iZ)(cwd, path) }));
    const signed = await readSignedList({ file: list, bundles: places }, { task, cwd, signal });
    if (signed instanceof failure/* Failure */.HR)
        return (0,verify_files/* collectVerdicts */.J)(only(list, signed), () => { });
    const isListed = (absolute) => signed.digests.has(absolute);
    const { files = [], companions = [], outputs = [] } = matching ?? {};
    const unlisted = companions.filter(({ absolute }) => !isListed(absolute));
    (0,matching_files/* noteUnverified */._h)(unlisted, `${signed.called} does not name it`, context);
    const others = outputs.filter((path) => !isListed((0,external_node_path_.resolve)(cwd, path)));
    await (0,matching_files/* assertEvidence */.aZ)(others, new Set(bundles), context);
    const given = files.filter(({ absolute }) => absolute !== list.absolute);
    const all = filesToCompare(given, signed, (absolute) => (0,paths/* relativePath */.iZ)(cwd, absolute));
    await (0,pair_by_manifest/* assertInside */.T)(all, cwd);
    const verdicts = compareWithList(signed, all, { cwd, signal, thread, follow: false });
    const verification = await (0,verify_files/* collectVerdicts */.J)(verdicts, (done) => onProgress(done, all.length));
    return { ...verification, list: list.path };
}
async function* only(list, failure) {
    yield [{ file: list }, failure];
}
/** The list, and the absolute paths of its bundles. */
async function findList(checksums, bundles, cwd) {
    const called = `input "checksums", ${(0,failure/* quote */.hD)(checksums)},`;
    const absolute = await (0,list_files/* placeInside */.m)(checksums, cwd, called);
    await (0,promises_.stat)(absolute).catch((cause) => {
        throw (0,fs_errors/* unreadable */.O$)(called, cause);
    });
    const list = { path: (0,paths/* relativePath */.iZ)(cwd, absolute), absolute };
    const isBundle = bundles !== undefined && (await isFile((0,external_node_path_.resolve)(cwd, bundles)));
    if (isBundle)
        return { list, bundles: [(0,external_node_path_.resolve)(cwd, bundles)] };
    const options = { bundles, root: cwd, attestations: false, optional: new Set() };
    const { pairs } = await (0,pair_bundles/* pairWithBundles */._)([list], options);
    return { list, bundles: pairs.flatMap((pair) => pair.bundles) };
}
const isFile = (path) => (0,promises_.stat)(path).then((found) => found.isFile(), () => false);


/***/ }),

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

/***/ 30215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createJudge: () => (/* binding */ createJudge),
/* harmony export */   fetchCandidate: () => (/* binding */ fetchCandidate),
/* harmony export */   readCandidate: () => (/* binding */ readCandidate)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _read_artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88962);
/* harmony import */ var _verify_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86797);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52823);
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5743);





/** Reads a file and its bundle. Gives the failure of what cannot be read. Never rejects. */
async function readCandidate(candidate, readBundles, signal) {
    const { file, follow, listed } = candidate;
    try {
        const bundles = await readBundles(candidate);
        const artifact = await (0,_read_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .readArtifact */ .R9)(file, bundles, signal, { follow });
        const changed = (0,_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .otherThanListed */ .X)(artifact.digest, listed, 'the manifest');
        return changed === undefined ? { artifact, bundles } : new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('signature-invalid', changed);
    }
    catch (error) {
        return (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_)(error);
    }
}
/** Reads a file, and fetches its bundles by its digest. Gives the failure of what cannot be read. Never rejects. */
async function fetchCandidate({ file, follow }, fetchBundles, signal) {
    try {
        const known = await (0,_read_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .readArtifact */ .R9)(file, [], signal, { follow });
        const bundles = await fetchBundles(known.digest);
        // A statement may also have digests that only now are known to be needed.
        const artifact = (0,_read_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .needsOtherDigests */ .FQ)(bundles)
            ? await (0,_read_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .readArtifact */ .R9)(file, bundles, signal, { follow })
            : known;
        return { artifact, bundles };
    }
    catch (error) {
        return (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_)(error);
    }
}
/** Makes the verification of what was read. */
function createJudge({ trustedRoots, signer: rule, predicateType, predicate, }) {
    const verifyFile = (0,_verify_file_js__WEBPACK_IMPORTED_MODULE_2__.createFileVerifier)(...trustedRoots);
    const signer = (0,_task_js__WEBPACK_IMPORTED_MODULE_4__/* .policyOf */ .US)(rule);
    return ({ artifact, bundles }) => {
        try {
            const verified = verifyFile({ bundle: bundles, subject: artifact, signer, predicateType, predicate });
            return {
                certified: verified.certificate === undefined ? undefined : factsOf(verified),
                signedAt: verified.signedAt,
                predicateType: verified.predicateType,
                digest: artifact.digest.toString('hex'),
                size: artifact.size,
            };
        }
        catch (error) {
            return (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_)(error);
        }
    };
}
const factsOf = ({ identity, issuer, extensions, signedAt }) => ({
    identity,
    issuer,
    extensions,
    signedAt,
});


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


/***/ }),

/***/ 5743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ receiveVerdict),
/* harmony export */   UE: () => (/* binding */ sendTask),
/* harmony export */   US: () => (/* binding */ policyOf),
/* harmony export */   Yn: () => (/* binding */ sendCandidate)
/* harmony export */ });
/* unused harmony exports receiveTask, receiveCandidate, sendVerdict */
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19654);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _errors_sent_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47861);
/* harmony import */ var _verify_expected_signer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72862);
// What a batch of verifications is given and gives, as values that a worker thread can be sent.




/** The policy of a rule. */
function policyOf(rule) {
    if ('key' in rule)
        return rule;
    if ('expected' in rule)
        return { check: (0,_verify_expected_signer_js__WEBPACK_IMPORTED_MODULE_3__/* .createSignerCheck */ .Fe)(rule.expected) };
    const { extensions, ...identity } = rule;
    return extensions === undefined ? identity : { ...identity, check: (0,_verify_expected_signer_js__WEBPACK_IMPORTED_MODULE_3__/* .createExtensionsCheck */ .Bw)(extensions) };
}
const sendTask = (task, sources) => ({
    ...task,
    sources,
    trustedRoots: task.trustedRoots.map((root) => _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__.TrustedRoot.toJSON(root)),
});
const receiveTask = (task) => ({
    ...task,
    trustedRoots: task.trustedRoots.map((root) => TrustedRoot.fromJSON(root)),
});
const sendCandidate = ({ file, follow, bundles, listed }) => ({
    path: file.path,
    absolute: file.absolute,
    digest: file.digest?.toString('hex'),
    follow,
    bundles,
    listed: listed?.toString('hex'),
});
function receiveCandidate({ path, absolute, digest, listed, ...rest }) {
    const known = digest === undefined ? {} : { digest: Buffer.from(digest, 'hex') };
    const expected = listed === undefined ? undefined : Buffer.from(listed, 'hex');
    return { ...rest, file: { path, absolute, ...known }, listed: expected };
}
const sendVerdict = (verdict) => verdict instanceof Failure ? sendFailure(verdict) : verdict;
const receiveVerdict = (verdict) => 'code' in verdict ? (0,_errors_sent_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .receiveFailure */ .M)(verdict) : verdict;


/***/ }),

/***/ 47861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ receiveFailure)
/* harmony export */ });
/* unused harmony export sendFailure */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
// A Failure on its way between threads: what arrives there would be a plain Error without its code.

/** The value to send: all but the cause, which may not be sendable. */
function sendFailure({ code, message, place, why, remedy, patch, status }) {
    return { code, message, detail: { place, why, remedy, patch, status } };
}
const receiveFailure = ({ code, message, detail }) => new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(code, message, detail);


/***/ }),

/***/ 39839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ readChecksumsBytes),
/* harmony export */   Qw: () => (/* binding */ MAX_CHECKSUMS_BYTES),
/* harmony export */   T$: () => (/* binding */ decodeChecksums),
/* harmony export */   areChecksums: () => (/* binding */ areChecksums),
/* harmony export */   jM: () => (/* binding */ listedPath),
/* harmony export */   jv: () => (/* binding */ parseEveryLine),
/* harmony export */   parseChecksums: () => (/* binding */ parseChecksums),
/* harmony export */   readChecksums: () => (/* binding */ readChecksums)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _found_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(580);
/* harmony import */ var _fs_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65053);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33684);
/* harmony import */ var _read_bounded_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24890);
// Lines in the format of `sha256sum` → the files they list, by their digests.






/** Enough for 50,000 lines with long names. */
const MAX_CHECKSUMS_BYTES = 64 * 1024 * 1024;
/** The lines of a file; `name` is its name in messages. Throws `file-unreadable` or `input-invalid`. */
async function readChecksums(path, name) {
    return decodeChecksums(await readChecksumsBytes(path, name), nameOf(name));
}
/** The same, as the bytes of the file, to verify their signature before they are decoded. */
async function readChecksumsBytes(path, name) {
    const bytes = await (0,_read_bounded_js__WEBPACK_IMPORTED_MODULE_5__/* .readSmall */ .o5)(path, MAX_CHECKSUMS_BYTES + 1, nameOf(name));
    if (bytes.length > MAX_CHECKSUMS_BYTES)
        throw invalid(`${nameOf(name)} is longer than ${MAX_CHECKSUMS_BYTES} bytes`);
    return bytes;
}
const nameOf = (name) => `the list of checksums ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)}`;
/** The lines in the bytes of a list; `called` is the list in messages. Throws `input-invalid` for UTF-16. */
function decodeChecksums(bytes, called) {
    if (/^(\xff\xfe|\xfe\xff)/.test(bytes.subarray(0, 2).toString('latin1')))
        throw invalid(`${called} is UTF-16; save it as UTF-8`);
    return bytes.toString('utf8');
}
/** True for the lines themselves, false for what can only be the path of a file that contains them. */
const areChecksums = (text) => /^\\?([\w-]+:)?[0-9a-fA-F]{32,}([ \t]|$)|^\\?[\w-]+ ?\(.*\) ?= |[\r\n]/.test(text.trim());
/**
 * The files that a list names, to be signed or verified each by itself: without outputs of signing, which a notice names.
 * In: the lines, the absolute path that names are relative to, and the name of the list in messages. Throws
 * `input-invalid` or `file-outside-workspace`.
 */
function parseChecksums(text, root, called) {
    const outside = (at, name) => (0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .outsideWorkspace */ .tq)(`${at}: file ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)}`, root, name);
    const all = parseEveryLine(text, { root, called, outside });
    const outputs = all.filter(({ path }) => _found_js__WEBPACK_IMPORTED_MODULE_2__/* .OWN_OUTPUT */ .N.test(path)).map(({ path }) => path);
    const [first] = outputs;
    if (outputs.length === all.length)
        throw invalid(`${called} lists no file, only outputs of signing`);
    const files = all.filter(({ path }) => !_found_js__WEBPACK_IMPORTED_MODULE_2__/* .OWN_OUTPUT */ .N.test(path));
    return { files, notices: first === undefined ? [] : [(0,_found_js__WEBPACK_IMPORTED_MODULE_2__/* .passedOver */ .Jn)('an output of signing', outputs)] };
}
/**
 * Reads lines in the formats of common tools, all with SHA-256. Blank lines and lines that begin with `#` are skipped.
 * - `<digest>  <name>` and `<digest> *<name>` (sha256sum)
 * - `SHA256 (<name>) = <digest>` (sha256sum --tag, BSD), `SHA2-256(<name>)= <digest>` (openssl dgst)
 * - `<digest> <name>`, with one space or a tab, if no line of the list has two spaces: after such a line, GNU
 *   coreutils treat the second space as part of the name.
 *
 * If a line begins with `\`, its name contains `\n`, `\r` and `\\` for a line feed, a carriage return and a backslash,
 * as GNU coreutils write them. Out: every file, at least one, sorted by name. Throws `input-invalid` with the line
 * number, or the failure for a name that leads outside.
 */
function parseEveryLine(text, { root, called, outside }) {
    if (text.startsWith('\ufeff'))
        throw invalid(`${called} begins with a byte order mark; save it as UTF-8 without one`);
    const files = new Map();
    const seen = new Map();
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (/^\s*(#|$)/.test(line))
            continue;
        const at = `${called}, line ${index + 1}`;
        const { name, digest, separator } = parseLine(line, at);
        if (separator !== undefined)
            seen.set(separator, index + 1);
        if (seen.size > 1) {
            const lines = `line ${seen.get('one')} has one space, and line ${seen.get('two')} has two`;
            throw invalid(`${called}: ${lines}; tools read such a list in different ways`);
        }
        const path = listedPath(name, at, outside);
        if (files.has(path))
            throw invalid(`${at}: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)} is listed twice`);
        files.set(path, { path, absolute: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, path), digest });
    }
    if (files.size === 0)
        throw invalid(`${called} lists no file`);
    return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
const TAGGED = /^(\\?)([\w-]+) ?\((.+)\) ?= ([0-9A-Za-z]+)$/s;
const PLAIN = /^(\\?)([0-9A-Za-z]+)([ \t])([ *]?)(.+)$/s;
function parseLine(line, at) {
    if (/^\\?sha256:/i.test(line))
        throw invalid(`${at}: remove "sha256:" before the digest; a line is \`<sha256>  <name>\``);
    const [, tagPrefix = '', algorithm, tagName = '', tagHex = ''] = TAGGED.exec(line) ?? [];
    if (algorithm !== undefined) {
        if (!/^SHA2?-?256$/.test(algorithm))
            throw invalid(`${at}: the digest is ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(algorithm)}; it must be SHA256`);
        return { ...readNamed(tagPrefix, tagName, tagHex, at), separator: undefined };
    }
    const [, prefix = '', hex = '', , mark, name = ''] = PLAIN.exec(line) ?? [];
    if (hex === '')
        throw invalid(`${at}: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(line)} is not \`<sha256>  <name>\`, as sha256sum prints it`);
    return { ...readNamed(prefix, name, hex, at), separator: mark === '' ? 'one' : 'two' };
}
function readNamed(prefix, name, hex, at) {
    if (!/^[0-9a-f]{64}$/i.test(hex)) {
        const wrong = /^[0-9a-f]+$/i.test(hex) ? `has ${hex.length} digits` : 'is not hexadecimal';
        throw invalid(`${at}: the digest ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(hex)} ${wrong}; SHA-256 has 64 hexadecimal digits`);
    }
    return { name: prefix === '' ? name : unescaped(name, at), digest: Buffer.from(hex, 'hex') };
}
const ESCAPES = { '\\\\': '\\', '\\n': '\n', '\\r': '\r' };
function unescaped(name, at) {
    return name.replace(/\\.?/gs, (pair) => {
        const character = ESCAPES[pair];
        if (character === undefined)
            throw invalid(`${at}: the name has the unknown escape ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(pair)}`);
        return character;
    });
}
/**
 * The path of a name in a list, without `.` segments. A bundle may be written next to this path, so it must be below the
 * root. Throws `input-invalid`, or the failure for a name that leads outside; `at` is the place in messages.
 */
function listedPath(name, at, outside) {
    const segments = name.split('/').filter((segment) => segment !== '.');
    const path = segments.join('/');
    if (name.includes('\0') || name.includes('\ufffd') || segments.includes('') || path === '')
        throw invalid(`${at}: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} cannot be the name of a file`);
    if (segments.includes('..') || (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isOutside */ ._K)(path))
        throw outside(at, name);
    if ((0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isInGit */ .aR)(path))
        throw invalid(`${at}: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} is in .git, where nothing is written`);
    if (!(0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isListable */ .$9)(path))
        throw invalid(`${at}: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} would be another path on some systems`);
    return path;
}
const invalid = (what) => new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('input-invalid', what);


/***/ })

};
