export const id = 908;
export const ids = [908];
export const modules = {

/***/ 17908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseBundleFile),
/* harmony export */   G: () => (/* binding */ holding)
/* harmony export */ });
/* harmony import */ var _encoding_json_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18402);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _errors_first_that_holds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98683);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76337);
// A file of bundles: one bundle, or JSON Lines with one bundle per line (client spec, section 5).




/**
 * Reads a file of one bundle, or of several as JSON Lines. The file is untrusted.
 * In: its bytes. Out: each line that is not blank; at least one of them is a bundle. Nothing in it is verified yet.
 * @throws Failure `bundle-malformed`, naming the field, and in JSON Lines the line
 */
function parseBundleFile(bytes) {
    // Refuse a file that is too long before searching it.
    const lines = bytes.length > _bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BUNDLE_BYTES */ .Me ? undefined : (0,_encoding_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .splitJsonLines */ .E)(bytes, unreadable);
    if (lines === undefined)
        return [{ line: undefined, bundle: (0,_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBundle */ .QN)(bytes) }];
    const read = lines.map(({ line, bytes: text }) => ({ line, bundle: bundleOrFailure(text) }));
    if (read.some(({ bundle }) => !(bundle instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)))
        return read;
    return holding(read, (bundle) => [{ line: undefined, bundle }]);
}
/**
 * Returns the result of `work` for the first bundle that it accepts. If there is one bundle, throws its failure; if
 * there are several, throws a failure with the reason for each line.
 */
function holding(lines, work) {
    const candidates = lines.map(({ line, bundle }) => [`line ${line}`, bundle]);
    return (0,_errors_first_that_holds_js__WEBPACK_IMPORTED_MODULE_1__/* .firstThatHolds */ .k)('bundles counts', candidates, (bundle) => {
        if (bundle instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
            throw bundle;
        return work(bundle);
    });
}
function bundleOrFailure(bytes) {
    try {
        return (0,_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBundle */ .QN)(bytes);
    }
    catch (error) {
        return (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_)(error);
    }
}
const unreadable = (what) => new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bundle-malformed', `the file of bundles cannot be read: ${what}`);


/***/ }),

/***/ 98683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ firstThatHolds)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
// Several candidates of which one must be valid: the first valid one, or one failure with the reason for each.

/** How many a message names before it only counts them. */
const FEW = 5;
/** How far a check came: a candidate that fails later is closer to what was asked for. */
function progress(code) {
    if (code === 'bundle-malformed' || code === 'signature-invalid')
        return 0;
    return code === 'certificate-identity' ? 2 : 1;
}
/**
 * Returns the result of `work` for the first candidate that it does not refuse with a Failure. With one candidate,
 * throws its Failure. With several, throws a Failure with the code and the remedy of the one that came furthest; the
 * message names each by its place. In: at least one candidate, and the noun for all of them.
 */
function firstThatHolds(together, candidates, work) {
    const failures = [];
    for (const [place, candidate] of candidates) {
        try {
            return work(candidate);
        }
        catch (error) {
            // A bug is not a refusal.
            if (candidates.length === 1 || !(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
                throw error;
            failures.push([place, error]);
        }
    }
    const told = failures.slice(0, FEW).map(([place, { message }]) => `${place}: ${message}`);
    const more = failures.length > FEW ? `; and ${failures.length - FEW} more` : '';
    const [furthest] = failures
        .map(([, failure]) => failure)
        .sort((a, b) => progress(b.code) - progress(a.code));
    const { code, remedy } = furthest ?? new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('internal', together);
    const what = `none of the ${failures.length} ${together}: ${told.join('; ')}${more}`;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(code, what, { cause: furthest, remedy });
}


/***/ })

};
