export const id = 467;
export const ids = [467];
export const modules = {

/***/ 89467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ MAX_VALUES),
  failureOf: () => (/* binding */ failureOf),
  verifyAll: () => (/* binding */ verifyAll)
});

// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/files/semaphore.js
var semaphore = __webpack_require__(27678);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/files/fs-errors.js
var fs_errors = __webpack_require__(65053);
// EXTERNAL MODULE: ./build/files/output-plan.js
var output_plan = __webpack_require__(24587);
// EXTERNAL MODULE: ./build/files/writable.js
var writable = __webpack_require__(81074);
// EXTERNAL MODULE: ./build/engine/read-artifact.js
var read_artifact = __webpack_require__(88962);
// EXTERNAL MODULE: ./build/engine/verify-file.js + 10 modules
var verify_file = __webpack_require__(62186);
// EXTERNAL MODULE: ./build/engine/verify-batch/task.js
var task = __webpack_require__(5743);
;// CONCATENATED MODULE: ./build/engine/verify-batch/judge.js
// One file of a batch and its bundle → what is known of it, or why it does not verify.








/** Whether the bundle of a candidate can be read. Never rejects. */
const hasBundle = (candidate, cwd) => bundlesOf(candidate, cwd).then(() => true, () => false);
/** Reads a file and its bundle. Gives the failure of what cannot be read. Never rejects. */
async function readCandidate(candidate, cwd, signal) {
    const { file, follow, listed } = candidate;
    try {
        const bundles = await bundlesOf(candidate, cwd);
        const artifact = await (0,read_artifact/* readArtifact */.R9)(file, bundles, signal, { follow });
        if (listed?.equals(artifact.digest) === false) {
            const what = `its SHA-256 is ${artifact.digest.toString('hex')}, not ${listed.toString('hex')} as in the manifest`;
            return new failure/* Failure */.HR('signature-invalid', what);
        }
        return { artifact, bundles };
    }
    catch (error) {
        return (0,failure/* asFailure */.h_)(error);
    }
}
async function bundlesOf({ file, bundle }, cwd) {
    if (bundle !== undefined)
        return (0,read_artifact/* readBundles */.AA)((0,external_node_path_.resolve)(cwd, bundle.path), bundle.called);
    const { path, digest } = file;
    const beside = await (0,read_artifact/* readBundlesBeside */.MH)(path, cwd);
    if (beside !== undefined)
        return beside;
    // If the name of the file is wrong, its bundle is not the problem.
    if (digest === undefined && !(await (0,writable/* exists */.t2)((0,external_node_path_.resolve)(cwd, path))))
        throw await (0,fs_errors/* missingOperand */.Up)(path, (names) => (0,writable/* allExist */.$0)(names, cwd));
    throw new failure/* Failure */.HR('file-unreadable', `the bundle ${(0,failure/* quote */.hD)(`${path}${output_plan/* BUNDLE_SUFFIX */.Zf}`)} does not exist`, {
        remedy: 'Download it from where the file was published, or give its path with --bundle.',
    });
}
/** Makes the verification of what was read. */
function createJudge({ trustedRoots, signer: rule, predicateType }) {
    const verifyFile = (0,verify_file.createFileVerifier)(...trustedRoots);
    const signer = (0,task/* policyOf */.US)(rule);
    return ({ artifact, bundles }) => {
        try {
            const verified = verifyFile({ bundle: bundles, subject: artifact, signer, predicateType });
            return {
                certified: verified.certificate === undefined ? undefined : factsOf(verified),
                signedAt: verified.signedAt,
                predicateType: verified.predicateType,
                digest: artifact.digest.toString('hex'),
                size: artifact.size,
            };
        }
        catch (error) {
            return (0,failure/* asFailure */.h_)(error);
        }
    };
}
const factsOf = ({ identity, issuer, extensions, signedAt }) => ({
    identity,
    issuer,
    extensions,
    signedAt,
});

;// CONCATENATED MODULE: ./build/engine/verify-batch/batch.js
// Files and their bundles → a verdict on each, in their order: in this thread or, for many files, in several.



/** Files that are read while others are verified. */
const AT_ONCE = 8;
/** The start of a thread takes as long as the verification of this many files. */
const FILES_PER_THREAD = 200;
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
        throw new failure/* Failure */.HR('internal', `verification ended without a result for ${left} files`);
}
async function* verdictsOn(candidates, { task, cwd, signal, thread: findThread }) {
    const count = Math.floor(candidates.length / FILES_PER_THREAD);
    const thread = count > 1 ? findThread() : undefined;
    if (thread !== undefined && (await hasAnyBundle(candidates, cwd, signal))) {
        const { verifyInThreads } = await __webpack_require__.e(/* import() */ 757).then(__webpack_require__.bind(__webpack_require__, 99757));
        return yield* verifyInThreads(candidates, { task: await task(), cwd, count, signal, thread });
    }
    let judge;
    const reads = (0,semaphore/* mapInOrder */.Y6)(candidates, AT_ONCE, (candidate) => readCandidate(candidate, cwd, signal));
    for await (const read of reads) {
        if (read instanceof failure/* Failure */.HR)
            yield read;
        else {
            judge ??= createJudge(await task());
            yield judge(read);
        }
    }
}
/** Whether there is anything to verify: trusted roots are not requested for bundles that cannot be read. */
async function hasAnyBundle(candidates, cwd, signal) {
    for (const candidate of candidates) {
        signal.throwIfAborted();
        if (await hasBundle(candidate, cwd))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/action/verify/verify-files.js


/** Maximum number of values of an extension that are reported; one more shows only that there are others. */
const MAX_VALUES = 4;
/** Verifies all, even if some fail. Throws why the run was stopped. */
async function verifyAll(pairs, options) {
    const { trustedRoots, expected, shown, onProgress, ...batch } = options;
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
    const candidates = pairs.map(({ file, bundle: path, listed }) => {
        return { file, follow: false, bundle: { path, called: shown(path) }, listed };
    });
    const { predicateType } = expected;
    const task = async () => ({ trustedRoots, signer: { expected }, predicateType });
    const verified = [];
    const refused = new Map();
    for await (const [{ file }, verdict] of verifyBatch(candidates, { ...batch, task })) {
        if (verdict instanceof failure/* Failure */.HR)
            refused.set(file, verdict);
        else {
            const { digest, size, certified } = verdict;
            // A rule for certificates accepts nothing else.
            if (certified === undefined)
                throw new Error('a file verified without a certificate');
            verified.push({ file, size, digest: Buffer.from(digest, 'hex'), signedAt: certified.signedAt });
            collect(certified);
        }
        onProgress(verified.length + refused.size, pairs.length);
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
        ? `${(0,failure/* quote */.hD)(path)} does not verify: ${message}`
        : `${refused.size} of ${total} files ${refused.size === 1 ? 'does' : 'do'} not verify; the first, ${(0,failure/* quote */.hD)(path)}: ${message}`;
    return new failure/* Failure */.HR(code, what, { cause: first[1], remedy });
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
/* harmony import */ var _verify_expected_signer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72862);
// What a batch of verifications is given and gives, as values that a worker thread can be sent.



/** The policy of a rule. */
function policyOf(rule) {
    if ('key' in rule)
        return rule;
    if ('expected' in rule)
        return { check: (0,_verify_expected_signer_js__WEBPACK_IMPORTED_MODULE_2__/* .createSignerCheck */ .Fe)(rule.expected) };
    const { extensions, ...identity } = rule;
    return extensions === undefined ? identity : { ...identity, check: (0,_verify_expected_signer_js__WEBPACK_IMPORTED_MODULE_2__/* .createExtensionsCheck */ .Bw)(extensions) };
}
const sendTask = (task, cwd) => ({
    ...task,
    cwd,
    trustedRoots: task.trustedRoots.map((root) => _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__.TrustedRoot.toJSON(root)),
});
const receiveTask = (task) => ({
    ...task,
    trustedRoots: task.trustedRoots.map((root) => TrustedRoot.fromJSON(root)),
});
const sendCandidate = ({ file, follow, bundle, listed }) => ({
    path: file.path,
    absolute: file.absolute,
    digest: file.digest?.toString('hex'),
    follow,
    bundle,
    listed: listed?.toString('hex'),
});
function receiveCandidate({ path, absolute, digest, listed, ...rest }) {
    const known = digest === undefined ? {} : { digest: Buffer.from(digest, 'hex') };
    const expected = listed === undefined ? undefined : Buffer.from(listed, 'hex');
    return { ...rest, file: { path, absolute, ...known }, listed: expected };
}
function sendVerdict(verdict) {
    if (!(verdict instanceof Failure))
        return verdict;
    const { code, message, place, why, remedy, patch, status } = verdict;
    return { code, message, detail: { place, why, remedy, patch, status } };
}
const receiveVerdict = (verdict) => 'code' in verdict ? new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(verdict.code, verdict.message, verdict.detail) : verdict;


/***/ })

};
