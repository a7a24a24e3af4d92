export const id = 655;
export const ids = [655];
export const modules = {

/***/ 3625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   He: () => (/* binding */ requireText),
/* harmony export */   Jr: () => (/* binding */ checkOptions),
/* harmony export */   yN: () => (/* binding */ jsonBytes)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9903);
// Mistakes that a caller in JavaScript can make, because no type is checked: unknown names, values of another type.


/** Options for which empty text would mean the working directory. */
const DIRECTORIES = new Set(['cwd', 'cacheDirectory', 'outputDirectory']);
/** Throws `usage` for a name that `of` does not have, or a value of another kind. Omits undefined values. */
function checkOptions(options, kinds, of) {
    if (typeof options !== 'object' || options === null)
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('usage', `the options of ${of} are ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(options)} instead of an object`);
    const known = new Map(Object.entries(kinds));
    for (const [name, value] of Object.entries(options)) {
        const kind = known.get(name);
        if (kind === undefined)
            throw unknownName(name, [...known.keys()], of);
        const allowed = [kind].flat();
        if (value !== undefined && (value === null || !allowed.some((each) => each === typeof value)))
            throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('usage', `the option \`${name}\` of ${of} must be of type ${allowed.join(' or ')}`);
        if (value === '' && DIRECTORIES.has(name))
            throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('usage', `the option \`${name}\` of ${of} is empty`);
    }
}
function unknownName(name, known, of) {
    const meant = (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, known);
    const hint = meant === undefined ? `It has ${known.join(', ')}.` : `Did you mean \`${meant}\`?`;
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('usage', `${of} has no option ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}`, { remedy: hint });
}
/** The value, if it is text that is not empty. Throws `usage`; `what` is its name in the message. */
function requireText(value, what) {
    if (typeof value === 'string' && value !== '')
        return value;
    throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('usage', `${what} must be text that is not empty`);
}
/** An object as JSON text in bytes. Throws `usage`; `what` is its name in the message. */
function jsonBytes(value, what) {
    try {
        return Buffer.from(String(JSON.stringify(value)));
    }
    catch (cause) {
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('usage', `${what} cannot be written as JSON`, { cause });
    }
}


/***/ }),

/***/ 3655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   detectToken: () => (/* binding */ detectToken)
/* harmony export */ });
/* harmony import */ var _credentials_ambient_detect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(832);
/* harmony import */ var _github_job_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(263);
/* harmony import */ var _check_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3625);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6706);
/* harmony import */ var _option_kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6411);
// The work of `detectCredential`: finds the provider of the job and gets its token.





/** The raw token, or undefined if there is no provider. Throws `usage` and what the provider throws. */
async function detectToken(options) {
    (0,_check_options_js__WEBPACK_IMPORTED_MODULE_2__/* .checkOptions */ .Jr)(options, _option_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .CALL_KINDS */ .V, 'detectCredential');
    const env = (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .envOf */ .B_)(options.env);
    const { provider, notices } = await (0,_credentials_ambient_detect_js__WEBPACK_IMPORTED_MODULE_0__/* .findSystem */ .T6)(_credentials_ambient_detect_js__WEBPACK_IMPORTED_MODULE_0__/* .SYSTEMS */ .LB, env);
    if (provider === undefined)
        return undefined;
    const { stop, end } = (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .stopOn */ .CM)(options.signal);
    try {
        const place = { env, event: await (0,_github_job_context_js__WEBPACK_IMPORTED_MODULE_1__/* .readEvent */ .j_)(env), cwd: (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .currentDirectory */ .n9)() };
        const http = (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .openHttp */ .fb)(env, stop, options);
        const { token } = await provider.request({ ...place, http, now: _environment_js__WEBPACK_IMPORTED_MODULE_3__/* .now */ .tB, notices, signal: stop.signal });
        for (const notice of token.notices)
            options.onNotice?.(notice);
        return token.reveal();
    }
    finally {
        end();
    }
}


/***/ }),

/***/ 6411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uv: () => (/* binding */ SIGN_KINDS),
/* harmony export */   V: () => (/* binding */ CALL_KINDS),
/* harmony export */   gr: () => (/* binding */ VERIFY_KINDS),
/* harmony export */   vE: () => (/* binding */ POLICY_KINDS)
/* harmony export */ });
const CALL_KINDS = { env: 'object', signal: 'object', onNotice: 'function' };
const VERIFY_KINDS = {
    ...CALL_KINDS,
    instance: ['string', 'object'],
    cacheDirectory: 'string',
    cwd: 'string',
};
const SIGN_KINDS = {
    ...VERIFY_KINDS,
    identityToken: ['string', 'object'],
    rekorVersion: 'number',
    policy: 'string',
    allowPrivateRepository: 'boolean',
    allowUntrustedTrigger: 'boolean',
    outputDirectory: 'string',
    existing: 'string',
    write: 'boolean',
    concurrency: 'number',
};
const POLICY_KINDS = {
    identity: 'string',
    identityRegexp: 'string',
    issuer: 'string',
    certificatePolicy: 'string',
    predicateType: 'string',
};


/***/ }),

/***/ 9903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ distance),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
// A mistyped word → the word that was probably meant.
/** A word with more differences than this means something else. */
const MAX_ERRORS = 3;
const MAX_LETTERS = 64;
/** Words that turn a name into its opposite. */
const NEGATION = /^(no|not|non|never|without|skip|deny|ignore|insecure|dis.+|un.+)$/;
/** Whether a name is negative: `no-overwrite`, `disable-x`. Two negations cancel out. */
const isNegative = (name) => name.split(/[-_]/).filter((word) => NEGATION.test(word)).length % 2 === 1;
/**
 * The name most similar to the word, or undefined if none is similar enough. A name with the opposite meaning is never
 * returned.
 */
function nearest(word, names) {
    const errors = Math.min(MAX_ERRORS, Math.floor(word.length / 2));
    const [best] = names
        .filter((name) => isNegative(name) === isNegative(word))
        .map((name) => ({ name, far: distance(word.slice(0, MAX_LETTERS), name) }))
        .filter(({ far }) => far <= errors)
        .toSorted((a, b) => a.far - b.far);
    return best?.name;
}
/** The Levenshtein distance: how many letters must be added, removed or replaced. */
function distance(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (const [i, letter] of [...from].entries()) {
        const next = [i + 1];
        for (const [j, other] of [...to].entries()) {
            const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
            next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row[to.length] ?? 0;
}


/***/ })

};
