export const id = 761;
export const ids = [761];
export const modules = {

/***/ 61061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ createGitHub),
/* harmony export */   SA: () => (/* binding */ asGitHubFailure),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
// GitHub's REST API through our own client: its deadlines, retries and limits, and no secret in any message.

/** What Octokit makes errors of by itself; all else is retried, or fails as with every other service. */
const ANSWERED = [302, 304, 400, 401, 403, 404, 405, 409, 410, 422, 451];
/**
 * Connects to the API of the job's server (GITHUB_API_URL) for the job's repository (GITHUB_REPOSITORY). Throws
 * `release-refused` where the environment names no repository.
 */
async function createGitHub({ env, token, http }) {
    const [, owner, repo] = /^([^/]+)\/([^/]+)$/.exec(env['GITHUB_REPOSITORY'] ?? '') ?? [];
    if (owner === undefined || repo === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('release-refused', 'GITHUB_REPOSITORY does not name the repository of the release', {
            remedy: 'Run this action as a step of a GitHub Actions job, or leave out `release`.',
        });
    const baseUrl = (env['GITHUB_API_URL'] ?? 'https://api.github.com').replace(/\/$/, '');
    if (!URL.canParse(baseUrl))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('release-refused', `GITHUB_API_URL is ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(baseUrl)}, which is no address`);
    const authorization = `Bearer ${token}`;
    const request = ({ headers, ...rest }) => http({ ...rest, service: 'github', headers: { ...headers, authorization } });
    const download = async (url, maxBytes) => {
        const headers = { accept: 'application/octet-stream' };
        const answer = await request({ method: 'GET', url, headers, maxBytes, expect: [302] });
        if (answer.status !== 302)
            return answer.body;
        const elsewhere = new URL(answer.headers['location'] ?? '', url);
        return (await http({ service: 'github', method: 'GET', url: elsewhere, maxBytes })).body;
    };
    const octokit = await connect(baseUrl, token, http);
    return { octokit, repository: { owner, repo }, request, api: baseUrl, download };
}
async function connect(baseUrl, token, http) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
    return getOctokit(token, { baseUrl, request: { fetch: asFetch(http) } }).rest;
}
/** What Octokit calls instead of the global `fetch`. */
function asFetch(http) {
    return async (address, { method = 'GET', headers = {}, body }) => {
        if (method !== 'GET' && method !== 'POST' && method !== 'DELETE')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('internal', `no request of this program is a ${method}`);
        const response = await http({
            ...{ service: 'github', method, url: new URL(address), headers, expect: ANSWERED },
            ...(body === undefined ? {} : { body: Buffer.from(body) }),
        });
        const { status, headers: answered, body: bytes } = response;
        return new Response(status === 204 || status === 304 ? null : bytes, { status, headers: answered });
    };
}
/** The status of an error of Octokit's; undefined for any other error. */
function statusOf(error) {
    const { name, status } = Object(error);
    return name === 'HttpError' && typeof status === 'number' && !(causeOf(error) instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
        ? status
        : undefined;
}
/** The Failure of our client, which Octokit wraps into an error of its own; or in GitHub's words what it refused. */
function asGitHubFailure(error, what) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
        return error;
    const cause = causeOf(error);
    if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
        return cause;
    const words = error instanceof Error ? error.message.split(' - https://')[0] : String(error);
    const status = statusOf(error);
    const told = status === undefined ? '' : ` with ${status}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('release-refused', `${what}: GitHub answered${told}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(words, 300)}`, {
        cause: error,
        status,
    });
}
const causeOf = (error) => (error instanceof Error ? error.cause : undefined);


/***/ }),

/***/ 54761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openRelease: () => (/* binding */ openRelease),
/* harmony export */   q: () => (/* binding */ listAssets)
/* harmony export */ });
/* harmony import */ var _ambient_job_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64116);
/* harmony import */ var _ambient_permission_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91792);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61061);
/* harmony import */ var _release_choice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25053);
// The release that bundles are attached to: found, and known to take them, before anything is signed.





/**
 * Finds the release, drafts and pre-releases too, and makes sure that it takes assets from this token. Changes nothing.
 * Throws what chooseRelease throws, `release-missing`, `release-immutable`, `release-permission-missing`, or a service
 * Failure.
 */
async function openRelease(facts) {
    const wanted = (0,_release_choice_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseRelease */ .b)(facts);
    const github = await (0,_github_js__WEBPACK_IMPORTED_MODULE_3__/* .createGitHub */ .Cl)(facts);
    try {
        await assertWritable(github, wanted.tag, facts);
        const found = await find(github, wanted);
        if (found.immutable === true)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('release-immutable', `the release ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(wanted.tag)} is immutable`);
        const uploadUrl = found.upload_url.replace(/\{.*$/, '');
        const assets = await listAssets(github, found.id);
        return { github, id: found.id, tag: wanted.tag, url: found.html_url, uploadUrl, assets };
    }
    catch (error) {
        throw (0,_github_js__WEBPACK_IMPORTED_MODULE_3__/* .asGitHubFailure */ .SA)(error, `the release ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(wanted.tag)} cannot be looked at`);
    }
}
/** Generating notes takes the same permission as an upload, and stores nothing (REST API, "Generate release notes"). */
async function assertWritable({ octokit, repository }, tag, { env, cwd }) {
    try {
        await octokit.repos.generateReleaseNotes({ ...repository, tag_name: tag });
    }
    catch (error) {
        const status = (0,_github_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(error);
        if (status === 401)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('release-permission-missing', 'GitHub does not take `github-token`', {
                cause: error,
                remedy: 'Leave `github-token` out, so that the token of the job is used, or renew it.',
            });
        if (status === 403 || status === 404) {
            const workflow = await (0,_ambient_job_js__WEBPACK_IMPORTED_MODULE_0__/* .readWorkflowFile */ .A)(env, cwd);
            const what = 'the token of the job must not write to releases: it lacks `contents: write`';
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('release-permission-missing', what, {
                cause: error,
                ...(0,_ambient_permission_js__WEBPACK_IMPORTED_MODULE_1__/* .contentsPatch */ .D)({ env, workflow }),
            });
        }
        // That it has nothing to write notes of says that it would be allowed to.
        if (status === undefined)
            throw error;
    }
}
async function find({ octokit, repository }, { id, tag }) {
    const published = await octokit.repos
        .getReleaseByTag({ ...repository, tag })
        .then(({ data }) => data)
        .catch(unlessMissing);
    if (published !== undefined && (id === undefined || published.id === id))
        return published;
    // A draft has no tag yet, so it is found in the list alone.
    const drafts = [];
    for (let page = 1;; page += 1) {
        const { data } = await octokit.repos.listReleases({ ...repository, per_page: PER_PAGE, page });
        drafts.push(...data.filter((each) => (id === undefined ? each.tag_name === tag : each.id === id)));
        if (data.length < PER_PAGE)
            break;
    }
    const [draft, ...others] = drafts;
    if (draft !== undefined && others.length === 0)
        return draft;
    if (draft !== undefined) {
        const all = drafts.map(({ html_url: url }) => url).join(', ');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('release-missing', `the tag ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(tag)} has ${drafts.length} releases: ${all}`, {
            remedy: 'Delete all but one of these drafts.',
        });
    }
    const ref = await octokit.git.getRef({ ...repository, ref: `tags/${tag}` }).catch(unlessMissing);
    const state = ref === undefined ? ', and no such tag either' : ', though the tag is there';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('release-missing', `there is no release ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(tag)}${state}`);
}
const PER_PAGE = 100;
function unlessMissing(error) {
    if ((0,_github_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(error) !== 404)
        throw error;
}
/** The assets of a release as they are now, by name. Throws errors of Octokit. */
async function listAssets({ octokit, repository }, release_id) {
    const assets = new Map();
    for (let page = 1;; page += 1) {
        const { data } = await octokit.repos.listReleaseAssets({
            ...repository,
            release_id,
            per_page: PER_PAGE,
            page,
        });
        for (const { id, name, size, state, digest, created_at: created } of data)
            assets.set(name, { id, name, size, state, digest: digest ?? undefined, createdAt: new Date(created) });
        if (data.length < PER_PAGE)
            return assets;
    }
}


/***/ })

};
