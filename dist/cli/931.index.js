export const id = 931;
export const ids = [931,215];
export const modules = {

/***/ 215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createJudge: () => (/* binding */ createJudge),
/* harmony export */   fetchCandidate: () => (/* binding */ fetchCandidate),
/* harmony export */   readCandidate: () => (/* binding */ readCandidate)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _read_artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8962);
/* harmony import */ var _verify_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3282);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2823);
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
    const verifyFile = (0,_verify_file_js__WEBPACK_IMPORTED_MODULE_2__/* .createFileVerifier */ .T)(...trustedRoots);
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

/***/ 7931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareWithList: () => (/* binding */ compareWithList),
/* harmony export */   filesToCompare: () => (/* binding */ filesToCompare),
/* harmony export */   readSignedList: () => (/* binding */ readSignedList)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _files_listing_checksums_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9839);
/* harmony import */ var _read_artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8962);
/* harmony import */ var _batch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3708);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(215);
/* harmony import */ var _read_bundles_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2254);
// A signed list of checksums and files → a verdict on each file: one signature counts for all files that the list names.







/**
 * Verifies the signature of a list, and then parses the same bytes: the file is read only once. Names in it are relative
 * to its directory. An attestation of the list does not count. In: the list with its bundle, and what a batch of
 * verifications is given. Out: the list, or why it does not count. Throws what `task` throws.
 */
async function readSignedList(list, { task, cwd, signal }) {
    const { path, absolute } = list.file;
    const called = (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path);
    const read = async () => {
        const bundles = await (0,_read_bundles_js__WEBPACK_IMPORTED_MODULE_6__/* .createBundleReader */ .Q)({ cwd })({ ...list, follow: true });
        const bytes = await (0,_files_listing_checksums_js__WEBPACK_IMPORTED_MODULE_2__/* .readChecksumsBytes */ .Eg)(absolute, path);
        return { bytes, judged: { bundles, artifact: (0,_read_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactOf */ .qB)(bytes, bundles) } };
    };
    const found = await read().catch(_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .asFailure */ .h_);
    signal.throwIfAborted();
    if (found instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR)
        return found;
    const byList = { ...(await task()), predicateType: undefined };
    const signature = (0,_judge_js__WEBPACK_IMPORTED_MODULE_5__.createJudge)(byList)(found.judged);
    if (signature instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR)
        return signature;
    try {
        const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(absolute);
        const files = (0,_files_listing_checksums_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEveryLine */ .jv)((0,_files_listing_checksums_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeChecksums */ .T$)(found.bytes, called), { root, called, outside: notBelow });
        const digests = new Map(files.map((file) => [file.absolute, file.digest]));
        return { called, signature, digests, task: byList };
    }
    catch (error) {
        return (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .asFailure */ .h_)(error);
    }
}
/** A release is downloaded to any place, so a list can only name what is next to it or below. */
const notBelow = (at, name) => new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('input-invalid', `${at}: file ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} is not below the directory of the list`);
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
    for await (const [candidate, verdict] of (0,_batch_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyBatch */ .O)(candidates, options)) {
        if (verdict instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR)
            yield [candidate, verdict];
        else
            yield [candidate, { ...signature, digest: verdict.digest, size: verdict.size }];
    }
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
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9654);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _errors_sent_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7861);
/* harmony import */ var _verify_expected_signer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3941);
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

/***/ 7861:
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


/***/ })

};
