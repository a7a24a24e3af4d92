export const id = 1440;
export const ids = [1440,6513];
export const modules = {

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


/***/ }),

/***/ 48453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ createGitHub),
/* harmony export */   SA: () => (/* binding */ asGitHubFailure),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   cu: () => (/* binding */ refusalCode)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38120);
/* harmony import */ var _process_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19816);
/* harmony import */ var _job_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99980);
/* harmony import */ var _outage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34631);
// GitHub's REST API through our own client: its deadlines, retries and limits, and no secret in any message.





/** Octokit itself makes errors from these; others are retried, or fail as with every other service. */
const ANSWERED = [304, 400, 401, 403, 404, 405, 409, 410, 422, 451];
/** GitHub stops working on its own request after ten seconds, and answers with one of these. */
const UNANSWERED = [500, 502, 503, 504];
const BRIEF_MS = 15_000;
/**
 * Connects to the API of the job's server (GITHUB_API_URL) for the job's repository (GITHUB_REPOSITORY). Throws
 * `release-refused` if the environment names no repository.
 */
async function createGitHub({ env, token, http, clock = _process_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .SYSTEM_CLOCK */ .V }) {
    const { owner, repo, api } = (0,_job_address_js__WEBPACK_IMPORTED_MODULE_3__/* .readJobAddress */ .M)(env, {
        code: 'release-refused',
        goal: 'the release',
        input: 'release',
    });
    const authorization = `Bearer ${token}`;
    const cleaning = withoutToken(http, token);
    const request = ({ headers, ...rest }) => cleaning({ ...rest, service: 'github', headers: { ...headers, authorization } });
    const download = async (url, maxBytes) => {
        const headers = { accept: 'application/octet-stream' };
        const answer = await request({ method: 'GET', url, headers, maxBytes, expect: [302, 404] });
        if (answer.status === 404)
            return undefined;
        if (answer.status !== 302)
            return answer.body;
        const { location = '' } = answer.headers;
        const elsewhere = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
        if (elsewhere === undefined || !(0,_http_client_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecure */ .Ut)(elsewhere))
            throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('redirect-refused', "GitHub's API redirected the download to an address without https://");
        const bytes = await http({ service: 'github', method: 'GET', url: elsewhere, maxBytes, expect: [404] });
        return bytes.status === 404 ? undefined : bytes.body;
    };
    const octokit = await connect(api, token, cleaning);
    const askBriefly = ({ expect = [], ...asked }) => cleaning({ ...asked, expect: expect.concat(UNANSWERED), attemptMs: BRIEF_MS, callMs: BRIEF_MS });
    const brief = { fetch: asFetch(askBriefly) };
    return { octokit, brief, repository: { owner, repo }, request, api, download, clock };
}
async function connect(baseUrl, token, http) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
    return getOctokit(token, { baseUrl, request: { fetch: asFetch(http) }, log: SILENT }).rest;
}
/** Octokit prints what some headers of an answer contain; messages for users go through our own log. */
const SILENT = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
/**
 * The client for a repository that may be renamed meanwhile. It removes the token from answers in text that repeat it.
 */
function withoutToken(http, token) {
    return async (request) => {
        const response = await http({ ...request, movable: true });
        const { status, headers, body } = response;
        const isWords = status >= 300 || /json|text/.test(headers['content-type'] ?? '');
        if (!isWords || !body.includes(token))
            return response;
        return { ...response, body: Buffer.from(body.toString('utf8').replaceAll(token, '[secret]')) };
    };
}
/** Octokit calls it instead of the global `fetch`. */
function asFetch(http) {
    return async (address, { method = 'GET', headers = {}, body }) => {
        if (method !== 'GET' && method !== 'POST' && method !== 'DELETE')
            throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('internal', `no request of this program is a ${method}`);
        const response = await http({
            service: 'github',
            method,
            url: new URL(address),
            headers,
            expect: ANSWERED,
            ...(body === undefined ? {} : { body: Buffer.from(body) }),
            ...(method === 'DELETE' ? {} : { accept: 'application/json' }),
        });
        const { status, headers: answered, body: bytes } = response;
        return new Response(status === 204 || status === 304 ? null : bytes, { status, headers: answered });
    };
}
/** The status of an Octokit error; undefined for any other error. */
function statusOf(error) {
    const { name, status } = Object(error);
    return name === 'HttpError' && typeof status === 'number' && !(causeOf(error) instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
        ? status
        : undefined;
}
/** The Failure of our client, which Octokit wraps into its own error; otherwise a Failure with GitHub's message. */
function asGitHubFailure(error, what) {
    if (error instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
        return (0,_outage_js__WEBPACK_IMPORTED_MODULE_4__/* .withGitHubRemedy */ .SP)(error);
    const cause = causeOf(error);
    if (cause instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
        return (0,_outage_js__WEBPACK_IMPORTED_MODULE_4__/* .withGitHubRemedy */ .SP)(cause);
    const [words = ''] = error instanceof Error ? error.message.split(' - https://') : [String(error)];
    const status = statusOf(error);
    const told = status === undefined ? '' : ` with ${status}`;
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(refusalCode(status, words), `${what}: GitHub answered${told}: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(words, 300)}`, {
        cause: error,
        status,
    });
}
/** The code for a refusal by its status and GitHub's message. */
function refusalCode(status, words) {
    if (/immutable/i.test(words))
        return 'release-immutable';
    const lacksPermission = status === 403 && /not accessible by|must have/i.test(words);
    return lacksPermission ? 'release-permission-missing' : 'release-refused';
}
const causeOf = (error) => (error instanceof Error ? error.cause : undefined);


/***/ }),

/***/ 46513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assetNameOf: () => (/* binding */ assetNameOf)
/* harmony export */ });
// The name that GitHub gives an asset, which may differ from the requested one.
/**
 * How Rails spells letters that are not an ASCII letter with a mark: ruby-i18n 1.15.2,
 * lib/i18n/backend/transliterator.rb, `DEFAULT_APPROXIMATIONS`. A maintainer of GitHub's command line names this table
 * (cli/cli pull request 7201), and names of assets agree with it (travis-ci/dpl issue 821). Which version of it GitHub
 * uses is not published.
 */
const SPELLED = new Map("ÆAE æae ŒOE œoe ĲIJ ĳij ßss ẞSS ÞTh þth ŊNG ŋng ÐD ðd ĐD đd ĦH ħh ıi ĸk ĿL ŀl ŁL łl ŉ'n ØO øo ŦT ŧt ×x"
    .split(' ')
    .map((row) => [row.slice(0, 1), row.slice(1)]));
/** The other letters in that table: letters with marks, which they lose. */
const MARKED = /[\u00c0-\u017f\u01ea-\u01ed]/;
/**
 * A file's name as GitHub changes it: letters become ASCII letters, any other run of characters one dot, and no dot is
 * left at either end. A name that begins with a dot, or has no dot left in it, gets `default` in front. The
 * documentation ("Upload a release asset") says only that such names are changed; the name in the answer to an upload
 * has priority.
 */
function assetNameOf(name) {
    const plain = name.normalize('NFC').replace(/[^\0-\x7f]/gu, spelled);
    const whole = plain.startsWith('.') ? `default${plain}` : plain;
    const dotted = whole.replace(/[^\w+@-]+/g, '.').replace(/^\.|\.$/g, '');
    return dotted === name || dotted.includes('.') ? dotted : `default.${dotted}`;
}
/** A letter in ASCII; `?` if it has no spelling. */
function spelled(letter) {
    const base = MARKED.test(letter) ? (letter.normalize('NFD')[0] ?? '') : '';
    return SPELLED.get(letter) ?? (/^[A-Za-z]$/.test(base) ? base : '?');
}


/***/ }),

/***/ 91440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ downloadAsset),
/* harmony export */   fetchAsset: () => (/* binding */ fetchAsset)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48453);
/* harmony import */ var _asset_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46513);
// An asset of a release → its bytes.



/**
 * The bytes of the asset for a file with this name, at most `maxBytes`; undefined if it does not exist. Throws a
 * service Failure.
 */
async function fetchAsset(release, name, maxBytes) {
    const asset = release.assets.get((0,_asset_name_js__WEBPACK_IMPORTED_MODULE_2__.assetNameOf)(name));
    if (asset?.state !== 'uploaded' || asset.size > maxBytes)
        return undefined;
    return downloadAsset(release, asset, maxBytes);
}
/** The bytes of an asset, at most `maxBytes`; undefined if it was removed. Throws a service Failure. */
async function downloadAsset({ github, tag }, asset, maxBytes) {
    const { owner, repo } = github.repository;
    const url = new URL(`${github.api}/repos/${owner}/${repo}/releases/assets/${asset.id}`);
    try {
        return await github.download(url, maxBytes);
    }
    catch (error) {
        throw (0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .asGitHubFailure */ .SA)(error, `the asset ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(asset.name)} of the release ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(tag)} cannot be downloaded`);
    }
}


/***/ })

};
