export const id = 935;
export const ids = [935,761];
export const modules = {

/***/ 77935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assertAttachable: () => (/* binding */ assertAttachable),
/* harmony export */   assertSize: () => (/* binding */ assertSize),
/* harmony export */   attachAssets: () => (/* binding */ attachAssets),
/* harmony export */   fetchAsset: () => (/* binding */ fetchAsset)
/* harmony export */ });
/* unused harmony export assetNameOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _files_slots_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55465);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99368);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61061);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54761);
// Files → assets of a release: under the names that GitHub gives them, each whole, and none of them twice.







/** GitHub documents: at most 1000 assets a release, each under 2 GiB. */
const MAX_ASSETS = 1000;
const MAX_BYTES = 2 * 1024 ** 3 - 1;
const AT_ONCE = 4;
/** An upload that another job has under way is waited for as long as this. */
const OTHERS_MS = 60_000;
const LOOK_AGAIN_MS = 2000;
/**
 * The name that GitHub makes of a file's: letters without their accents, runs of other characters and of dots as one
 * dot, none at the end, and none at the beginning (seen in answers of the API; the documentation says only that such
 * names are changed). Letters of other scripts come out in ways that cannot be foretold; here they count as a dot.
 */
function assetNameOf(name) {
    const plain = name.normalize('NFKD').replace(/\p{M}/gu, '');
    const dotted = plain.replace(/[^\w+@-]+/g, '.').replace(/\.$/, '');
    return dotted.startsWith('.') ? `default${dotted}` : dotted;
}
/**
 * Throws, before anything is signed, `output-collision` for two files that GitHub would give one name, `output-exists`
 * for an asset that is there and must not be replaced, and `release-refused` for more assets than a release takes.
 */
function assertAttachable(release, files) {
    const owners = new Map();
    for (const file of files) {
        const name = assetNameOf(file.name);
        const owner = owners.get(name);
        if (owner !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('output-collision', `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(owner.path)} and ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(file.path)} would both be the asset ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)} of the release`, { remedy: 'An asset has no folder; give the files names that differ.' });
        owners.set(name, file);
        const there = release.assets.get(name);
        if (file.existing === 'fail' && there?.state === 'uploaded')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('output-exists', `the release ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(release.tag)} has an asset ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)} already`, {
                remedy: 'Set `existing: keep` or `existing: overwrite`, or remove the asset.',
            });
    }
    const total = new Set([...release.assets.keys(), ...owners.keys()]).size;
    if (total > MAX_ASSETS)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('release-refused', `the release ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(release.tag)} would have ${total} assets; GitHub takes ${MAX_ASSETS}`, { remedy: 'Attach an archive of the bundles instead, or leave out `release`.' });
}
/** Throws `release-refused` for a file that is too large for an asset. */
function assertSize({ path, size }) {
    if (size > MAX_BYTES)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('release-refused', `file ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(path)} is ${size} bytes long; an asset must be under 2 GiB`);
}
/** The bytes of an asset, at most `maxBytes`; undefined where there is none. Throws a service Failure. */
async function fetchAsset({ github, assets, tag }, name, maxBytes) {
    const asset = assets.get(assetNameOf(name));
    if (asset?.state !== 'uploaded' || asset.size > maxBytes)
        return undefined;
    const { owner, repo } = github.repository;
    const url = new URL(`${github.api}/repos/${owner}/${repo}/releases/assets/${asset.id}`);
    try {
        return await github.download(url, maxBytes);
    }
    catch (error) {
        throw (0,_github_js__WEBPACK_IMPORTED_MODULE_3__/* .asGitHubFailure */ .SA)(error, `the asset ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(asset.name)} of the release ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(tag)} cannot be fetched`);
    }
}
/**
 * Attaches the files, a few at a time. What is there already and the same is left as it is. Throws `output-exists`,
 * `release-mismatch`, `release-refused` or a service Failure, and says how many were attached by then.
 */
async function attachAssets(release, files, signal) {
    const inTurn = (0,_files_slots_js__WEBPACK_IMPORTED_MODULE_5__/* .createSlots */ .e)(AT_ONCE);
    let attached = 0;
    let failed;
    await Promise.all(files.map((file) => inTurn(async () => {
        if (failed !== undefined)
            return;
        await attach(release, file, signal).then(() => (attached += 1), (error) => (failed ??= error));
    })));
    if (failed === undefined)
        return;
    signal.throwIfAborted();
    const failure = (0,_github_js__WEBPACK_IMPORTED_MODULE_3__/* .asGitHubFailure */ .SA)(failed, `the release ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(release.tag)} did not take an asset`);
    const so = `${attached} of ${files.length} assets were attached`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(failure.code, `${failure.message}; ${so}`, { cause: failure, remedy: failure.remedy });
}
async function attach(release, file, signal) {
    const name = assetNameOf(file.name);
    let there = release.assets.get(name);
    const startedMs = performance.now();
    for (;;) {
        if (there !== undefined) {
            if (isSame(there, file))
                return;
            const waitedMs = performance.now() - startedMs;
            if (there.state !== 'uploaded' && isUnderWay(there) && waitedMs < OTHERS_MS) {
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(LOOK_AGAIN_MS, undefined, { signal });
                there = (await (0,_release_js__WEBPACK_IMPORTED_MODULE_4__/* .listAssets */ .q)(release.github, release.id)).get(name);
                continue;
            }
            if (there.state === 'uploaded' && file.existing === 'fail')
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('output-exists', `the release has another asset ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)} already`);
            await remove(release, there);
        }
        const refused = await upload(release, file);
        if (refused === undefined)
            return;
        const former = there?.id;
        there = (await (0,_release_js__WEBPACK_IMPORTED_MODULE_4__/* .listAssets */ .q)(release.github, release.id)).get(name);
        // Refused although no such asset is there, or again for the one that was just removed: no use to go on.
        if (there === undefined || there.id === former || performance.now() - startedMs > 2 * OTHERS_MS)
            throw refused;
    }
}
const isSame = ({ state, size, digest }, file) => state === 'uploaded' && size === file.size && digest === `sha256:${file.digest.toString('hex')}`;
/** A leftover of an upload that was cut off is older than any that is still under way for a bundle. */
const isUnderWay = ({ createdAt }) => Date.now() - createdAt.getTime() < OTHERS_MS;
async function remove({ github }, { id }) {
    const { octokit, repository } = github;
    await octokit.repos.deleteReleaseAsset({ ...repository, asset_id: id }).catch((error) => {
        if (error.status !== 404)
            throw error;
    });
}
/** Sends the file. Gives the refusal if an asset of that name is there. */
async function upload({ github, uploadUrl }, file) {
    const { absolute, size, digest, name } = file;
    const url = new URL(`${uploadUrl}?name=${encodeURIComponent(name)}`);
    const attemptMs = 60_000 + size / 100; // 100 kB/s at the slowest
    const answer = await github.request({
        ...{ method: 'POST', url, attemptMs, callMs: 2 * attemptMs, expect: [401, 403, 404, 422] },
        headers: { 'content-type': 'application/octet-stream', accept: 'application/vnd.github+json' },
        body: { length: size, open: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(absolute, { end: Math.max(0, size - 1) }) },
    });
    const text = answer.body.toString('utf8');
    const stored = parse(text);
    if (answer.status !== 201) {
        const words = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u)(stored) && typeof stored['message'] === 'string' ? stored['message'] : text;
        const what = `asset ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)} was not taken: GitHub answered ${answer.status}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(words, 300)}`;
        const failure = new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('release-refused', what, { status: answer.status });
        if (answer.status === 422 && text.includes('already_exists'))
            return failure;
        throw failure;
    }
    const expected = `sha256:${digest.toString('hex')}`;
    const held = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u)(stored) ? (stored['digest'] ?? undefined) : undefined;
    const whole = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u)(stored) && stored['state'] === 'uploaded' && stored['size'] === size;
    if (whole && (held === undefined || held === expected))
        return undefined;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('release-mismatch', `asset ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)} is not what was sent: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(held)}, sent was ${expected}`);
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

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
