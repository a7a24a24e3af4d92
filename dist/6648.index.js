export const id = 6648;
export const ids = [6648,4209,1440,6513];
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

/***/ 16648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assertAttachable: () => (/* binding */ assertAttachable),
  assertSize: () => (/* binding */ assertSize),
  attachAssets: () => (/* binding */ attachAssets)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/errors/failure.js
var errors_failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/files/semaphore.js
var semaphore = __webpack_require__(27678);
// EXTERNAL MODULE: ./build/github/releases/api.js
var api = __webpack_require__(48453);
// EXTERNAL MODULE: ./build/github/releases/api-responses.js
var api_responses = __webpack_require__(43364);
// EXTERNAL MODULE: ./build/github/releases/asset-name.js
var asset_name = __webpack_require__(46513);
// EXTERNAL MODULE: ./build/github/releases/fetch-asset.js
var fetch_asset = __webpack_require__(91440);
// EXTERNAL MODULE: ./build/github/releases/open.js
var releases_open = __webpack_require__(74209);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/encoding/strict-json.js
var strict_json = __webpack_require__(69098);
// EXTERNAL MODULE: ./build/github/refusal-words.js
var refusal_words = __webpack_require__(59982);
;// CONCATENATED MODULE: ./build/github/releases/upload-asset.js
// One file → one asset: sent as a stream, and compared with what GitHub reports.






const NAME_TAKEN = 'Delete the asset whose name GitHub makes of this one, and re-run the job with `existing: keep`.';
/**
 * Sends the file. Returns the name of the asset that GitHub reports, or the refusal if an asset with that name exists.
 */
async function upload({ github, uploadUrl }, file) {
    const { absolute, size, digest, name } = file;
    const url = new URL(`${uploadUrl}?name=${encodeURIComponent(name)}`);
    const attemptMs = 60_000 + size / 100; // at least 100 kB/s
    const answer = await github.request({
        method: 'POST',
        url,
        attemptMs,
        callMs: 2 * attemptMs,
        expect: [401, 403, 404, 422],
        headers: { 'content-type': 'application/octet-stream', accept: 'application/vnd.github+json' },
        body: { length: size, open: () => (0,external_node_fs_.createReadStream)(absolute, { end: Math.max(0, size - 1) }) },
    });
    const text = answer.body.toString('utf8');
    const stored = (0,strict_json/* jsonObjectIn */.$4)(answer.body) ?? {};
    if (answer.status !== 201) {
        const words = (0,refusal_words/* refusalWords */.W)(answer.body);
        const what = `GitHub did not accept asset ${(0,errors_failure/* quote */.hD)(name)}: it answered ${answer.status}: ${(0,errors_failure/* quote */.hD)(words, 300)}`;
        const { status } = answer;
        const isTaken = status === 422 && text.includes('already_exists');
        const remedy = isTaken ? NAME_TAKEN : undefined;
        const failure = new errors_failure/* Failure */.HR((0,api/* refusalCode */.cu)(status, words), what, { status, remedy });
        if (isTaken)
            return failure;
        throw failure;
    }
    const expected = `sha256:${digest.toString('hex')}`;
    const held = stored['digest'] ?? undefined;
    const whole = stored['state'] === 'uploaded' && stored['size'] === size;
    if (whole && (held === undefined || held === expected))
        return { name: typeof stored['name'] === 'string' ? stored['name'] : (0,asset_name.assetNameOf)(name) };
    throw new errors_failure/* Failure */.HR('release-mismatch', `asset ${(0,errors_failure/* quote */.hD)(name)} is not what was uploaded: it has ${(0,errors_failure/* quote */.hD)(held)}, expected was ${expected}`);
}

;// CONCATENATED MODULE: ./build/github/releases/attach.js
// Files → assets of a release: with the names that GitHub gives them, each complete, and each only once.









/** Documented by GitHub: at most 1000 assets per release, each under 2 GiB. It answers an empty one with 400 or 422. */
const MAX_ASSETS = 1000;
const MAX_BYTES = 2 * 1024 ** 3 - 1;
const AT_ONCE = 4;
/** Older servers have no digests; their larger assets count as different. */
const MAX_COMPARED_BYTES = 64 * 1024 ** 2;
/** How long to wait for an upload in progress by another job. */
const OTHERS_MS = 60_000;
/** The minimum speed of an upload that still makes progress: 2 MB/s. */
const SLOWEST_BYTES_A_MS = 2000;
const LOOK_AGAIN_MS = 2000;
const LOOKS = 5;
/**
 * Throws, before anything is signed, `output-collision` for two files to which GitHub would give the same name,
 * `output-exists` for a different asset that exists and must not be replaced, and `release-refused` for too many
 * assets.
 */
async function assertAttachable(release, files) {
    const owners = new Map();
    for (const file of files) {
        const name = (0,asset_name.assetNameOf)(file.name);
        const owner = owners.get(name);
        if (owner !== undefined)
            throw new errors_failure/* Failure */.HR('output-collision', `${(0,errors_failure/* quote */.hD)(owner.path)} and ${(0,errors_failure/* quote */.hD)(file.path)} would both be the asset ${(0,errors_failure/* quote */.hD)(name)} of the release`, { remedy: 'Give the files different names: assets have no folders.' });
        owners.set(name, file);
        const there = release.assets.get(name);
        if (file.existing === 'fail' && there?.state === 'uploaded' && !(await hasExpectedDigest(there, file)))
            throw new errors_failure/* Failure */.HR('output-exists', `the release ${(0,errors_failure/* quote */.hD)(release.tag)} already has an asset ${(0,errors_failure/* quote */.hD)(name)}`, { remedy: 'Set `existing: keep` or `existing: overwrite`, or remove the asset.' });
    }
    const total = new Set([...release.assets.keys(), ...owners.keys()]).size;
    if (total > MAX_ASSETS)
        throw new errors_failure/* Failure */.HR('release-refused', `the release ${(0,errors_failure/* quote */.hD)(release.tag)} would have ${total} assets; the limit of GitHub is ${MAX_ASSETS}`, { remedy: 'Attach an archive of the bundles instead, or remove `release`.' });
}
/** True for an asset with the content of the file. If the server has no digests, the asset is not downloaded yet. */
async function hasExpectedDigest({ digest }, { expectedDigest }) {
    if (expectedDigest === undefined)
        return false;
    return digest === undefined || digest === named(await expectedDigest());
}
/** A digest as GitHub writes it. */
const named = (digest) => `sha256:${digest.toString('hex')}`;
/** Throws `release-refused` for a file that is too large for an asset, or empty. */
function assertSize({ path, size }) {
    if (size > 0 && size <= MAX_BYTES)
        return;
    const what = size === 0
        ? 'empty; GitHub does not accept an empty asset'
        : `${size} bytes long; an asset must be under 2 GiB`;
    throw new errors_failure/* Failure */.HR('release-refused', `file ${(0,errors_failure/* quote */.hD)(path)} is ${what}`, {
        remedy: 'Exclude it, or remove `include-files`: then only its bundle is attached.',
    });
}
/**
 * Attaches the files, a few at a time. Does not change identical assets that already exist. Returns the names of assets
 * that GitHub named in an unexpected way, by the requested names. Throws `output-exists`, `release-mismatch`,
 * `release-refused` or a service Failure, with the number of files attached so far.
 */
async function attachAssets(release, files, signal) {
    let attached = 0;
    const unforeseen = new Map();
    // Signing took some time, and others may have changed the release meanwhile.
    const assets = await (0,releases_open/* listAssets */.q)(release.github, release.id).catch((error) => {
        throw (0,api/* asGitHubFailure */.SA)(error, `the release ${(0,errors_failure/* quote */.hD)(release.tag)} cannot be read`);
    });
    try {
        await (0,semaphore/* forEachBounded */.aJ)(files, AT_ONCE, async (file) => {
            const name = await attach(release, file, assets, signal);
            if (name !== (0,asset_name.assetNameOf)(file.name))
                unforeseen.set(file.name, name);
            attached += 1;
        });
        return unforeseen;
    }
    catch (error) {
        signal.throwIfAborted();
        const failure = (0,api/* asGitHubFailure */.SA)(error, `an asset cannot be attached to the release ${(0,errors_failure/* quote */.hD)(release.tag)}`);
        const so = `${attached} of ${files.length} assets were attached`;
        throw new errors_failure/* Failure */.HR(failure.code, `${failure.message}; ${so}`, { cause: failure, remedy: failure.remedy });
    }
}
/** Attaches one file; returns the name of its asset. */
async function attach(release, file, assets, signal) {
    const name = (0,asset_name.assetNameOf)(file.name);
    let there = assets.get(name);
    const { clock } = release.github;
    const startedMs = clock.nowMs();
    const isOver = (ms) => clock.nowMs() - startedMs > ms;
    const list = () => (0,releases_open/* listAssets */.q)(release.github, release.id);
    for (;;) {
        if (there !== undefined) {
            if (await isSame(release, there, file))
                return name;
            if (isUnderWay(there, file) && !isOver(otherMs(file))) {
                await clock.sleep(LOOK_AGAIN_MS, signal);
                there = (await list()).get(name);
                continue;
            }
            if (there.state === 'uploaded' && file.existing === 'fail')
                throw new errors_failure/* Failure */.HR('output-exists', `the release already has another asset ${(0,errors_failure/* quote */.hD)(name)}`);
            const now = await lookAt(release, there);
            if (now !== undefined && now.state !== there.state) {
                there = now;
                continue;
            }
            await remove(release, there);
        }
        const stored = await upload(release, file);
        if (!(stored instanceof errors_failure/* Failure */.HR))
            return stored.name;
        const former = there?.id;
        // The asset that has the name may not be in the list yet.
        for (let looks = 0; looks < LOOKS; looks += 1) {
            const now = await list();
            there = now.get(name);
            if (there !== undefined && there.id !== former)
                break;
            const own = findRenamed(now, file);
            if (own !== undefined)
                return own.name;
            await clock.sleep(LOOK_AGAIN_MS, signal);
        }
        if (there === undefined || there.id === former || isOver(2 * otherMs(file)))
            throw stored;
    }
}
/** The asset with exactly these bytes under an unexpected name, for a file whose name GitHub changes. */
function findRenamed(assets, { name, digest }) {
    if ((0,asset_name.assetNameOf)(name) === name)
        return undefined;
    return [...assets.values()].find((asset) => asset.state === 'uploaded' && asset.digest === named(digest));
}
/** True if the release has exactly these bytes; downloads them if GitHub does not know their digest. */
async function isSame(release, asset, file) {
    if (asset.state !== 'uploaded' || asset.size !== file.size)
        return false;
    if (asset.digest !== undefined)
        return asset.digest === named(file.digest);
    if (asset.size > MAX_COMPARED_BYTES)
        return false;
    const bytes = await (0,fetch_asset/* downloadAsset */.B)(release, asset, MAX_COMPARED_BYTES);
    return bytes !== undefined && (0,external_node_crypto_.createHash)('sha256').update(bytes).digest().equals(file.digest);
}
/** How long an upload of the same file by another job may take, in milliseconds; an older one was interrupted. */
const otherMs = ({ size }) => OTHERS_MS + size / SLOWEST_BYTES_A_MS;
const isUnderWay = ({ state, createdAt }, file) => state !== 'uploaded' && Date.now() - createdAt.getTime() < otherMs(file);
/** The asset as it is now; undefined if it was removed. */
async function lookAt({ github }, { id }) {
    const { octokit, repository } = github;
    try {
        return (0,api_responses/* readAsset */.fs)((await octokit.repos.getReleaseAsset({ ...repository, asset_id: id })).data);
    }
    catch (error) {
        if ((0,api/* statusOf */.c2)(error) === 404)
            return undefined;
        throw error;
    }
}
async function remove({ github }, { id }) {
    const { octokit, repository } = github;
    await octokit.repos.deleteReleaseAsset({ ...repository, asset_id: id }).catch((error) => {
        if ((0,api/* statusOf */.c2)(error) !== 404)
            throw error;
    });
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
