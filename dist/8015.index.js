export const id = 8015;
export const ids = [8015];
export const modules = {

/***/ 98015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ namedStore),
/* harmony export */   jobStore: () => (/* binding */ jobStore),
/* harmony export */   n: () => (/* binding */ isStoreName)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _job_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99980);
// Which repository's store: that of the job, or the one that a source of bundles names.


/**
 * The store of the job's repository, and the address of the web pages of its server, without a slash at its end. Throws
 * `attestation-refused` if the environment does not name them.
 */
function jobStore(env, token) {
    const purpose = {
        code: 'attestation-refused',
        goal: 'the attestation',
        input: 'github-attestations',
    };
    const { owner, repo, api, server } = (0,_job_address_js__WEBPACK_IMPORTED_MODULE_1__/* .readJobAddress */ .M)(env, purpose);
    return { store: { repository: `${owner}/${repo}`, api, token }, server };
}
/** `github`, or `github:OWNER/NAME`. A file or directory with that name needs a path such as `./github`. */
const isStoreName = (source) => /^github(:|$)/.test(source);
/**
 * The store that a source of bundles names, in the job's API or that of github.com; `github` without a name is that of the job's
 * repository. `called` is the source in messages. Throws `input-invalid` for anything that is not a repository.
 */
function namedStore(source, called, env, token) {
    const given = /^github:(.*)$/s.exec(source)?.[1];
    const named = (0,_job_address_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRepository */ .T)(given ?? env['GITHUB_REPOSITORY'] ?? '');
    if (named === undefined || ![named.owner, named.repo].every(isName))
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('input-invalid', given === undefined
            ? `${called} is \`github\`, but GITHUB_REPOSITORY does not name a repository`
            : `${called} must name a repository as \`github:OWNER/NAME\`, not ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(source)}`, { remedy: 'Give `github:OWNER/NAME`, such as `github:octo/demo`.' });
    const repository = `${named.owner}/${named.repo}`;
    const purpose = { code: 'input-invalid', goal: 'the attestations', input: 'bundles' };
    const { api } = (0,_job_address_js__WEBPACK_IMPORTED_MODULE_1__/* .readJobAddress */ .M)({ ...env, GITHUB_REPOSITORY: repository }, purpose);
    return { repository, api, token };
}
/** Names of owners and repositories; what is not one would change the address of the request. */
const isName = (text) => /^[\w.-]{1,100}$/.test(text) && !/^\.{1,2}$/.test(text);


/***/ }),

/***/ 99980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readJobAddress),
/* harmony export */   T: () => (/* binding */ splitRepository)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
// The addresses of the repository of a job: on the job's server, and in its API.

/**
 * Reads GITHUB_REPOSITORY, GITHUB_API_URL and GITHUB_SERVER_URL; the last two have the values of github.com by default.
 * Throws a Failure with the code of the purpose if the environment names no repository, or an API that is not a URL.
 */
function readJobAddress(env, { code, goal, input }) {
    const { owner, repo } = splitRepository(env['GITHUB_REPOSITORY'] ?? '') ?? {};
    if (owner === undefined || repo === undefined)
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(code, `GITHUB_REPOSITORY does not name the repository of ${goal}`, {
            remedy: `Run this action as a step of a GitHub Actions job, or remove \`${input}\`.`,
        });
    const api = withoutSlash(env['GITHUB_API_URL'] ?? 'https://api.github.com');
    if (!URL.canParse(api))
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(code, `GITHUB_API_URL is ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(api)}, which is not a URL`, {
            remedy: `Run this action as a step of a GitHub Actions job, which sets it, or remove \`${input}\`.`,
        });
    return { owner, repo, api, server: withoutSlash(env['GITHUB_SERVER_URL'] ?? 'https://github.com') };
}
/** The parts of `owner/name`; undefined for other text. */
function splitRepository(text) {
    const [, owner, repo] = /^([^/]+)\/([^/]+)$/.exec(text) ?? [];
    return owner === undefined || repo === undefined ? undefined : { owner, repo };
}
const withoutSlash = (address) => address.replace(/\/$/, '');


/***/ })

};
