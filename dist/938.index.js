export const id = 938;
export const ids = [938];
export const modules = {

/***/ 21938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ MAX_VALUES),
/* harmony export */   failureOf: () => (/* binding */ failureOf),
/* harmony export */   verifyAll: () => (/* binding */ verifyAll)
/* harmony export */ });
/* harmony import */ var _engine_read_artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88962);
/* harmony import */ var _engine_verify_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62186);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(728);
/* harmony import */ var _files_semaphore_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27678);
/* harmony import */ var _verify_expected_signer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72862);





/** Files that are read at the same time. */
const AT_ONCE = 4;
/** Maximum number of values of an extension that are reported; one more shows only that there are others. */
const MAX_VALUES = 4;
/** Verifies all, even if some fail. Throws why the run was stopped. */
async function verifyAll(pairs, options) {
    const { signal, onProgress } = options;
    const [identities, issuers] = [new Set(), new Set()];
    const extensions = new Map();
    const collect = (claims) => {
        identities.add(claims.identity);
        issuers.add(claims.issuer);
        for (const [name, value] of claims.extensions) {
            const values = extensions.get(name) ?? new Set();
            if (values.size <= MAX_VALUES)
                extensions.set(name, values.add(value));
        }
    };
    const verifyOne = createJudge(options);
    const results = new Map();
    await (0,_files_semaphore_js__WEBPACK_IMPORTED_MODULE_4__/* .forEachBounded */ .aJ)(pairs, AT_ONCE, async (pair) => {
        signal.throwIfAborted();
        try {
            const { file, claims } = await verifyOne(pair);
            results.set(pair, file);
            collect(claims);
        }
        catch (error) {
            signal.throwIfAborted();
            results.set(pair, (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .asFailure */ .h_)(error));
        }
        onProgress(results.size, pairs.length);
    });
    const verified = [];
    const refused = new Map();
    for (const pair of pairs) {
        const result = results.get(pair);
        if (result instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR)
            refused.set(pair.file, result);
        else if (result !== undefined)
            verified.push(result);
    }
    return { verified, refused, identities: [...identities].sort(), issuers: [...issuers].sort(), extensions };
}
/** Reads a file and its bundle, and verifies them. Throws what is wrong with either. */
function createJudge({ trustedRoots, expected, shown, signal, }) {
    const verifyFile = (0,_engine_verify_file_js__WEBPACK_IMPORTED_MODULE_1__.createFileVerifier)(...trustedRoots);
    const { predicateType } = expected;
    const signer = { check: (0,_verify_expected_signer_js__WEBPACK_IMPORTED_MODULE_3__/* .createSignerCheck */ .Fe)(expected) };
    return async ({ file, bundle: place, listed }) => {
        const bundle = await (0,_engine_read_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .readBundles */ .AA)(place, shown(place));
        const subject = await (0,_engine_read_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .readArtifact */ .R9)(file, bundle, signal);
        const { digest, size } = subject;
        if (listed?.equals(digest) === false) {
            const what = `its SHA-256 is ${digest.toString('hex')}, not ${listed.toString('hex')} as in the manifest`;
            throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('signature-invalid', what);
        }
        const { signedAt, ...claims } = verifyFile({ bundle, subject, signer, predicateType });
        return { file: { file, size, digest, signedAt }, claims };
    };
}
/** One failure for all refused files, with the code of the first; undefined if none is refused. */
function failureOf({ verified, refused }) {
    const [first] = refused;
    if (first === undefined)
        return undefined;
    const [{ path }, { code, message, remedy }] = first;
    const total = verified.length + refused.size;
    const what = refused.size === 1 && total === 1
        ? `${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(path)} does not verify: ${message}`
        : `${refused.size} of ${total} files ${refused.size === 1 ? 'does' : 'do'} not verify; the first, ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(path)}: ${message}`;
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(code, what, { cause: first[1], remedy });
}


/***/ })

};
