export const id = 1531;
export const ids = [1531];
export const modules = {

/***/ 11531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assertStorable: () => (/* binding */ assertStorable)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _outage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34631);
/* harmony import */ var _store_api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66472);
/* harmony import */ var _write_refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9782);
// Before anything is signed: does the store of the repository accept attestations from this token?




/** A question that nothing depends on: the store itself shows the answer later. */
const CALL_MS = 15_000;
/**
 * Asks GitHub to store a bundle without a statement, a certificate and a signature. The request has the form that the
 * API describes (REST API, "Create an attestation"), but there is nothing that GitHub could store for any digest: a
 * token that may write is answered with 422, and a token that may not write is refused before GitHub reads the bundle.
 * No other request shows it: the API does not list the permissions of a token, and everyone may read what is public. If
 * GitHub gives neither answer, `onNotice` gets the reason. Throws `attestation-permission-missing` or
 * `attestation-refused`.
 */
async function assertStorable(http, store, facts) {
    const request = (0,_store_api_js__WEBPACK_IMPORTED_MODULE_2__/* .storeRequest */ .r0)(store, '', {
        method: 'POST',
        body: Buffer.from('{"bundle":{}}'),
        attemptMs: CALL_MS,
        callMs: CALL_MS,
    });
    const answer = await http(request).catch((error) => {
        const failure = (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_)(error);
        if (!(0,_outage_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnanswered */ .Ni)(failure))
            throw (0,_outage_js__WEBPACK_IMPORTED_MODULE_1__/* .withGitHubRemedy */ .SP)(failure);
        facts.onNotice(`cannot check whether this token may store attestations (${failure.message}); storing will show it`);
    });
    if (answer === undefined)
        return;
    if ([401, 403, 404].includes(answer.status) || (0,_write_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnavailable */ .P)(answer))
        throw await (0,_write_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .writeRefusal */ .s)(request, answer, facts);
}


/***/ }),

/***/ 66472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ quotedRefusal),
/* harmony export */   kQ: () => (/* binding */ lacksPermission),
/* harmony export */   os: () => (/* binding */ unexpected),
/* harmony export */   r0: () => (/* binding */ storeRequest)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _http_response_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65016);
/* harmony import */ var _refusal_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59982);
// GitHub's store of attestations (REST API, "Repository attestations"): its addresses, and what a refusal means.



/** Statuses with which GitHub says no; all others are retried, or fail as with every other service. */
const REFUSALS = [400, 401, 403, 404, 409, 413, 422, 451];
/**
 * A request to the store; `path` is what follows the address of the repository's attestations. Answers may have the
 * forms of both versions of the API, so no version is asked for.
 */
function storeRequest({ repository, api, token }, path, asked) {
    return {
        service: 'github',
        url: new URL(`${api}/repos/${repository}/attestations${path}`),
        accept: 'application/json',
        expect: REFUSALS,
        movable: true,
        ...asked,
        headers: {
            accept: 'application/vnd.github+json',
            ...(asked.body === undefined ? {} : { 'content-type': 'application/json' }),
            ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
    };
}
/** GitHub's message in a refusal, quoted, without the token. */
function quotedRefusal(request, { body }) {
    return (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)((0,_http_response_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutEchoes */ .Kx)((0,_refusal_words_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalWords */ .W)(body), request).trim(), 300);
}
/** True if the token lacks the permission: GitHub shows neither what it may not read nor, for some, that it may not. */
function lacksPermission({ status, body }) {
    return status === 404 || (status === 403 && /not accessible by|must have/i.test((0,_refusal_words_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalWords */ .W)(body)));
}
/** The failure for an answer that is not what the API describes. */
const unexpected = (what) => new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('service-answer-invalid', `GitHub's API answered with ${what}`);


/***/ }),

/***/ 9782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isUnavailable),
/* harmony export */   s: () => (/* binding */ writeRefusal)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _job_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70263);
/* harmony import */ var _refusal_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59982);
/* harmony import */ var _store_api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66472);
// Why GitHub does not store an attestation, with the line that grants the permission if that is missing.




const NO_STORE = 'Remove `github-attestations`. The bundle can be an artifact or an asset of a release.';
/** True if GitHub says that this repository has no store: by its plan, or because it is private and of a user. */
const isUnavailable = ({ body }) => /feature not available/i.test((0,_refusal_words_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalWords */ .W)(body));
/**
 * The failure for a refusal: `attestation-permission-missing` with the line to add, or `attestation-refused` with
 * GitHub's message.
 */
async function writeRefusal(request, answer, { env, cwd }) {
    const { status } = answer;
    if (status === 401)
        return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('attestation-permission-missing', 'GitHub rejects `github-token`', {
            status,
            remedy: 'Remove `github-token` to use the token of the job, or renew it.',
        });
    // The addresses of GitHub Enterprise Server; its published descriptions (3.19) have no attestations.
    if (status === 404 && /\/api\/v3\/repos\//.test(request.url.pathname))
        return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('attestation-refused', 'this GitHub Enterprise Server has no store of attestations', {
            status,
            remedy: NO_STORE,
        });
    if ((0,_store_api_js__WEBPACK_IMPORTED_MODULE_3__/* .lacksPermission */ .kQ)(answer)) {
        const { writePatch } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5825)]).then(__webpack_require__.bind(__webpack_require__, 75825));
        const workflow = await (0,_job_context_js__WEBPACK_IMPORTED_MODULE_1__/* .readWorkflowFile */ .AO)(env, cwd);
        const what = 'add `attestations: write` to the permissions of this job: its token cannot store attestations';
        return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('attestation-permission-missing', what, {
            status,
            why: 'The token of a job has only the permissions that the workflow grants.',
            ...writePatch({ env, workflow }, 'attestations'),
        });
    }
    const words = (0,_store_api_js__WEBPACK_IMPORTED_MODULE_3__/* .quotedRefusal */ .b)(request, answer);
    const what = `GitHub does not store the attestation: it answered with ${status}: ${words}`;
    const why = 'GitHub stores attestations of public repositories, and of private ones only for some plans.';
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('attestation-refused', what, {
        status,
        ...(isUnavailable(answer) ? { why, remedy: NO_STORE } : {}),
    });
}


/***/ }),

/***/ 59982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ refusalWords)
/* harmony export */ });
/* harmony import */ var _encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69098);
// GitHub's message in an answer that refuses a request.

/**
 * GitHub's message with the details in its errors (REST API, "Troubleshooting"), or the text of an answer without one.
 */
function refusalWords(body) {
    const { message, errors } = (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObjectIn */ .$4)(body) ?? {};
    if (typeof message !== 'string')
        return body.toString('utf8');
    const details = (Array.isArray(errors) ? errors : []).map((each) => (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(each) ? (each['message'] ?? each['code']) : each);
    return [message, ...details.filter((each) => typeof each === 'string')].join('; ');
}


/***/ })

};
