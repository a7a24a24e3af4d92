export const id = 4209;
export const ids = [4209];
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

/***/ 43364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ readList),
/* harmony export */   fs: () => (/* binding */ readAsset),
/* harmony export */   iJ: () => (/* binding */ readRelease)
/* harmony export */ });
/* harmony import */ var _encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69098);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
// GitHub's answers about releases, with the type of every part checked: an answer may contain anything.


/** A release in an answer (REST API, "Releases"). Throws `service-answer-invalid`. */
function readRelease(value) {
    const { id, tag_name: tag, html_url: url, upload_url: template, immutable } = recordOf(value, 'release');
    const uploadUrl = typeof template === 'string' ? template.replace(/\{.*$/s, '') : '';
    if (!isId(id) || typeof tag !== 'string' || typeof url !== 'string' || !URL.canParse(uploadUrl))
        throw invalid('a release without its id, tag or URLs');
    return { id, tag, url, uploadUrl, immutable: immutable === true };
}
/** An asset in an answer (REST API, "Release assets"). Throws `service-answer-invalid`. */
function readAsset(value) {
    const { id, name, size, state, digest, created_at: created } = recordOf(value, 'asset');
    const createdAt = new Date(typeof created === 'string' ? created : Number.NaN);
    if (!isId(id) || typeof name !== 'string' || !isId(size) || Number.isNaN(createdAt.getTime()))
        throw invalid('an asset without its id, name, size or time');
    const known = typeof digest === 'string' ? digest : undefined;
    return { id, name, size, state: String(state), digest: known, createdAt };
}
/** The items of a list in an answer. Throws `service-answer-invalid`. */
function readList(value) {
    if (!Array.isArray(value))
        throw invalid('something that is not a list');
    return value;
}
function recordOf(value, what) {
    if (!(0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        throw invalid(`something that is not ${what === 'asset' ? 'an' : 'a'} ${what}`);
    return value;
}
const isId = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const invalid = (what) => new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('service-answer-invalid', `GitHub's API answered with ${what}`);


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

/***/ 74209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openRelease: () => (/* binding */ openRelease),
/* harmony export */   q: () => (/* binding */ listAssets)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _job_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70263);
/* harmony import */ var _outage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34631);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48453);
/* harmony import */ var _api_responses_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43364);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68001);
// The release for the bundles: found, and checked to accept them, before anything is signed.






/**
 * Finds the release, including drafts and pre-releases, and makes sure that it accepts assets from this token. Changes
 * nothing. Throws what chooseRelease throws, `release-missing`, `release-immutable`, `release-permission-missing`,
 * `service-answer-invalid` for another release than the requested one, or another service Failure.
 */
async function openRelease(facts) {
    const wanted = (0,_select_js__WEBPACK_IMPORTED_MODULE_5__/* .chooseRelease */ .b)(facts);
    const github = await (0,_api_js__WEBPACK_IMPORTED_MODULE_3__/* .createGitHub */ .Cl)(facts);
    try {
        await assertWritable(github, wanted.tag, facts);
        const found = await find(github, wanted);
        assertWanted(found, wanted);
        if (found.immutable)
            throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('release-immutable', `the release ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(wanted.tag)} is immutable`);
        const { id, tag, url, uploadUrl } = found;
        assertOfGitHub(uploadUrl, github);
        return { github, id, tag, url, uploadUrl, assets: await listAssets(github, id) };
    }
    catch (error) {
        throw (0,_api_js__WEBPACK_IMPORTED_MODULE_3__/* .asGitHubFailure */ .SA)(error, `the release ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(wanted.tag)} cannot be read`);
    }
}
/** Users would trust the bundles of one version on the release of another. */
function assertWanted(found, { id, tag }) {
    if (found.tag === tag && (id === undefined || found.id === id))
        return;
    throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('service-answer-invalid', `GitHub's API returned the release ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(found.tag)}, id ${found.id}, instead of ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(tag)}${id === undefined ? '' : `, id ${id}`}`, { remedy: 'If the tag of the release has changed, run the workflow again from the new tag.' });
}
/** Assets may only go to the API's own host, or to its upload host; the token goes nowhere else. */
function assertOfGitHub(uploadUrl, { api }) {
    const [from, to] = [new URL(api), new URL(uploadUrl)];
    if (to.origin === from.origin || to.origin === from.origin.replace('//api.', '//uploads.'))
        return;
    throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('redirect-refused', `GitHub's API directs uploads to ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(to.origin)}`);
}
/**
 * Generating notes needs the same permission as an upload, and stores nothing (REST API, "Generate release notes"). In
 * a large repository GitHub cannot answer it: then it stays unknown whether the token may write.
 */
async function assertWritable({ octokit, brief: request, repository }, tag, { env, cwd, onNotice }) {
    try {
        await octokit.repos.generateReleaseNotes({ ...repository, tag_name: tag, request });
    }
    catch (error) {
        const [status, refusal] = [(0,_api_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(error), (0,_api_js__WEBPACK_IMPORTED_MODULE_3__/* .asGitHubFailure */ .SA)(error, 'it cannot be read')];
        if (status === 401)
            throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('release-permission-missing', 'GitHub rejects `github-token`', {
                cause: error,
                remedy: 'Remove `github-token` to use the token of the job, or renew it.',
            });
        if (status === 404 || refusal.code === 'release-permission-missing') {
            const { writePatch } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5825)]).then(__webpack_require__.bind(__webpack_require__, 75825));
            const workflow = await (0,_job_context_js__WEBPACK_IMPORTED_MODULE_1__/* .readWorkflowFile */ .AO)(env, cwd);
            const what = 'add `contents: write` to the permissions of this job: its token cannot write to releases';
            throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('release-permission-missing', what, {
                cause: error,
                why: 'The token of a job has only the permissions that the workflow grants.',
                ...writePatch({ env, workflow }, 'contents'),
            });
        }
        if (status === 403 || (status === undefined && !(0,_outage_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnanswered */ .Ni)(refusal)))
            throw error;
        // An answer that there is nothing to generate shows that the token would be allowed to.
        if (status !== undefined && status < 500)
            return;
        const why = status === undefined ? refusal.message : `GitHub answered ${status}`;
        onNotice(`cannot check whether this token may write to releases (${why}); the upload will show it`);
    }
}
async function find({ octokit, repository }, { id, tag }) {
    const direct = id === undefined
        ? octokit.repos.getReleaseByTag({ ...repository, tag })
        : octokit.repos.getRelease({ ...repository, release_id: id });
    const answer = await direct.catch(unlessMissing);
    if (answer !== undefined)
        return (0,_api_responses_js__WEBPACK_IMPORTED_MODULE_4__/* .readRelease */ .iJ)(answer.data);
    // A draft has no tag yet, so it is only in the list.
    const drafts = new Map();
    for await (const each of listed(RELEASES_A_PAGE, (page) => octokit.repos.listReleases({ ...repository, ...page }))) {
        const release = (0,_api_responses_js__WEBPACK_IMPORTED_MODULE_4__/* .readRelease */ .iJ)(each);
        if (id === undefined ? release.tag === tag : release.id === id)
            drafts.set(release.id, release);
    }
    const [draft, ...others] = drafts.values();
    if (draft !== undefined && others.length === 0)
        return draft;
    if (draft !== undefined) {
        const all = [draft, ...others].map(({ url }) => url).join(', ');
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('release-missing', `the tag ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(tag)} has ${drafts.size} releases: ${all}`, {
            remedy: 'Delete all but one of these drafts.',
        });
    }
    const ref = await octokit.git.getRef({ ...repository, ref: `tags/${tag}` }).catch(unlessMissing);
    const state = ref === undefined ? ', and no tag with this name' : ', but the tag exists';
    throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('release-missing', `there is no release ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(tag)}${state}`, {
        why: 'Bundles are attached only to an existing release; this action does not create one.',
    });
}
/** Each release in a list contains its assets, up to 1000: the answer for a longer page would be too large. */
const RELEASES_A_PAGE = 30;
const ASSETS_A_PAGE = 100;
/** GitHub ends a list here; a server that returns more would never end. */
const MAX_LISTED = 10_000;
async function* listed(perPage, ask) {
    for (let page = 1; (page - 1) * perPage < MAX_LISTED; page += 1) {
        const items = (0,_api_responses_js__WEBPACK_IMPORTED_MODULE_4__/* .readList */ .LD)((await ask({ per_page: perPage, page })).data);
        yield* items;
        if (items.length < perPage)
            return;
    }
}
function unlessMissing(error) {
    if ((0,_api_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(error) !== 404)
        throw error;
}
/** The assets of a release as they are now, by name. Throws errors of Octokit and `service-answer-invalid`. */
async function listAssets({ octokit, repository }, release_id) {
    const assets = new Map();
    const ask = (page) => octokit.repos.listReleaseAssets({ ...repository, release_id, ...page });
    for await (const each of listed(ASSETS_A_PAGE, ask)) {
        const asset = (0,_api_responses_js__WEBPACK_IMPORTED_MODULE_4__/* .readAsset */ .fs)(each);
        assets.set(asset.name, asset);
    }
    return assets;
}


/***/ })

};
