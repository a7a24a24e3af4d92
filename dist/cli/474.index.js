export const id = 474;
export const ids = [474];
export const modules = {

/***/ 7765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ explainMissingToken)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/ambient/event.js
var ambient_event = __webpack_require__(5523);
// EXTERNAL MODULE: ./build/ambient/workflow.js
var ambient_workflow = __webpack_require__(1978);
;// CONCATENATED MODULE: ./build/ambient/permission.js
// Which `permissions:` keeps a job from an identity token, by the workflow file, and the lines that mend it.


const UNSET = 'ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN are not set';
const GENERAL_PATCH = 'permissions:\n  contents: read\n  id-token: write\n';
const GENERAL_REMEDY = 'Add `id-token: write` to the permissions of this job; no default of a repository, organisation or enterprise grants it.';
/** Causes 6 to 9, and 10 when both variables were taken away. Throws nothing. */
function explainPermission({ env, workflow }) {
    const file = workflow === undefined ? undefined : (0,ambient_workflow/* readWorkflow */.S)(workflow.text);
    const job = file?.jobs.find(({ id }) => id === env['GITHUB_JOB']);
    if (workflow === undefined || file === undefined)
        return missing();
    if (job !== undefined && !job.calls)
        return explainJob(job, file, workflow.path);
    return explainCaller(file, workflow.path);
}
function explainJob(job, file, path) {
    const shown = (0,errors/* quote */.hD)(job.id);
    if (grants(job.permissions ?? file.permissions))
        return new errors/* Failure */.HR('id-token-variable-filtered', `the job ${shown} has \`id-token: write\`, but ${UNSET} in this process`, {
            remedy: 'Pass both variables through sudo, docker run, nix or the shell in between; if the permission is newer than this run, start a new one; a GitHub Enterprise Server must have OIDC switched on.',
        });
    const detail = mend(job, file, path);
    if (job.permissions !== undefined && grants(file.permissions))
        return new errors/* Failure */.HR('id-token-permission-overridden', `the job ${shown} has permissions of its own, without the \`id-token: write\` of its workflow`, detail);
    return new errors/* Failure */.HR('id-token-permission-missing', `the job ${shown} is not granted \`id-token: write\``, {
        ...detail,
        remedy: GENERAL_REMEDY,
    });
}
/** A job that is not in the file, or that only calls: it runs in a reusable workflow, and this file is its caller's. */
function explainCaller(file, path) {
    const callers = file.jobs.filter(({ calls }) => calls);
    const ungranted = callers.filter(({ permissions }) => !grants(permissions ?? file.permissions));
    const [first] = ungranted;
    if (callers.length === 0)
        return missing();
    if (first === undefined)
        return new errors/* Failure */.HR('id-token-permission-missing', 'the calling job grants `id-token: write`, but the job in the reusable workflow does not have it', {
            remedy: 'Add `id-token: write` to the permissions of the job in the reusable workflow.',
            patch: GENERAL_PATCH,
        });
    const names = ungranted.map(({ id }) => (0,errors/* quote */.hD)(id)).join(' or ');
    return new errors/* Failure */.HR('caller-permission-missing', `the job ${names}, which calls a reusable workflow, does not grant it \`id-token: write\``, mend(first, file, path));
}
function missing() {
    return new errors/* Failure */.HR('id-token-permission-missing', `${UNSET}: the job is not granted \`id-token: write\``, {
        remedy: GENERAL_REMEDY,
        patch: GENERAL_PATCH,
    });
}
function grants(permissions) {
    return permissions?.all === 'write' || permissions?.scopes.get('id-token') === 'write';
}
/** The line to change, and the job's permissions as they should read: what it has now, and the token. */
function mend(job, file, path) {
    const current = job.permissions ?? file.permissions;
    // Naming one permission takes away the defaults, of which a checkout needs this one.
    const named = current === undefined || current.all === 'read';
    const scopes = new Map(named ? [['contents', 'read']] : current.scopes).set('id-token', 'write');
    const lines = [...scopes].map(([scope, access]) => `      ${scope}: ${access}\n`);
    return {
        place: { file: path, line: job.permissions?.line ?? job.line },
        patch: `jobs:\n  ${job.id}:\n    permissions:\n${lines.join('')}`,
    };
}

;// CONCATENATED MODULE: ./build/ambient/cause.js
// Why this process has no way to an identity token: the one cause, told from the environment, event and workflow file.



const VARIABLES = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
const FORK_EVENTS = [
    ...['pull_request', 'pull_request_review', 'pull_request_review_comment'],
];
const DEPENDABOT = 'dependabot[bot]';
/** What other continuous-integration systems set, with the names to call them by. */
const OTHER_SYSTEMS = { GITLAB_CI: 'GitLab CI', BUILDKITE: 'Buildkite', CIRCLECI: 'CircleCI' };
/**
 * The cause as a Failure: `not-on-actions`, `act-runner`, `other-forge`, `id-token-variable-filtered`,
 * `fork-pull-request`, `dependabot`, `id-token-permission-missing`, `id-token-permission-overridden` or
 * `caller-permission-missing`; with the line to change and YAML to paste where they are known. Throws nothing.
 */
function explainMissingToken(facts) {
    return explainPlace(facts.env) ?? explainEvent(facts) ?? explainPermission(facts);
}
/** Causes 1 to 3, and 10: GitHub sets both variables or neither, so one alone was taken away later. */
function explainPlace(env) {
    if (env['GITHUB_ACTIONS'] !== 'true') {
        const system = Object.entries(OTHER_SYSTEMS).find(([name]) => env[name] === 'true')?.[1];
        return new errors/* Failure */.HR('not-on-actions', `there is no identity token: this is ${system === undefined ? 'not' : `${system}, not`} a GitHub Actions job`);
    }
    if (env['ACT'] === 'true')
        return new errors/* Failure */.HR('act-runner', 'there is no identity token: this is act');
    const forge = otherForge(env);
    if (forge !== undefined)
        return new errors/* Failure */.HR('other-forge', `there is no identity token: this job runs on ${forge}`);
    const [set] = VARIABLES.filter((name) => (env[name] ?? '').trim() !== '');
    const [unset] = VARIABLES.filter((name) => (env[name] ?? '').trim() === '');
    if (set === undefined || unset === undefined)
        return undefined;
    return new errors/* Failure */.HR('id-token-variable-filtered', `${set} is set, but ${unset} is not`);
}
/** Gitea and Forgejo set GitHub's variables too, but their API is v1 where GitHub Enterprise Server has v3. */
function otherForge(env) {
    const server = (0,errors/* quote */.hD)(env['GITHUB_SERVER_URL'] ?? 'an unknown server');
    if (env['FORGEJO_ACTIONS'] === 'true')
        return `Forgejo (${server})`;
    if (env['GITEA_ACTIONS'] === 'true')
        return `Gitea or Forgejo (${server})`;
    return /\/api\/v1\/?$/.test(env['GITHUB_API_URL'] ?? '') ? `Gitea or Forgejo (${server})` : undefined;
}
/** Causes 4 and 5. What a person pushes to a branch of Dependabot is that person's, so the author does not count. */
function explainEvent({ env, event }) {
    const name = env['GITHUB_EVENT_NAME'];
    if (FORK_EVENTS.includes(name)) {
        const origin = (0,ambient_event/* pullRequestOrigin */.Xz)(event);
        if (origin === 'fork' || origin === 'deleted') {
            const whose = origin === 'fork' ? 'a fork' : 'a fork that was deleted';
            return new errors/* Failure */.HR('fork-pull-request', `this is a pull request from ${whose}`, { patch: SKIP_FORKS });
        }
    }
    const actor = env['GITHUB_ACTOR'] || (0,ambient_event/* senderLogin */.tK)(event);
    if (actor !== DEPENDABOT)
        return undefined;
    return new errors/* Failure */.HR('dependabot', 'this run was triggered by Dependabot', { patch: SKIP_DEPENDABOT });
}
const SKIP_FORKS = 'if: github.event.pull_request.head.repo.id == github.event.pull_request.base.repo.id';
const SKIP_DEPENDABOT = `if: github.actor != '${DEPENDABOT}'`;


/***/ }),

/***/ 5523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xz: () => (/* binding */ pullRequestOrigin),
/* harmony export */   Zd: () => (/* binding */ workflowRunOrigin),
/* harmony export */   tK: () => (/* binding */ senderLogin)
/* harmony export */ });
// What the payload of an event says about whose code it carries.
/** Whose code a pull request carries; for payloads of `pull_request*` events. */
function pullRequestOrigin(event) {
    const pull = field(event, 'pull_request');
    return compare(field(field(pull, 'head'), 'repo'), field(field(pull, 'base'), 'repo'));
}
/** Whose code the run before a `workflow_run` event had. */
function workflowRunOrigin(event) {
    return compare(field(field(event, 'workflow_run'), 'head_repository'), field(event, 'repository'));
}
/** The login of who sent the event. */
function senderLogin(event) {
    const login = field(field(event, 'sender'), 'login');
    return typeof login === 'string' ? login : undefined;
}
/** By id, since names change; `fork: true` says nothing, because the base may be a fork itself. */
function compare(head, base) {
    if (head === null)
        return 'deleted';
    for (const name of ['id', 'full_name']) {
        const [one, other] = [field(head, name), field(base, name)];
        if (one !== undefined && other !== undefined)
            return one === other ? 'same' : 'fork';
    }
    return 'unknown';
}
function field(value, name) {
    const isObject = typeof value === 'object' && value !== null;
    return isObject && Object.hasOwn(value, name) ? value[name] : undefined;
}


/***/ }),

/***/ 9597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ requestGitHubToken),
  n: () => (/* binding */ tellToken)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/http.js + 4 modules
var http = __webpack_require__(1689);
// EXTERNAL MODULE: ./build/identity/token.js + 1 modules
var token = __webpack_require__(2398);
;// CONCATENATED MODULE: ./build/ambient/answer.js
// What the identity service answered → an identity token, or why it is none.



const AUDIENCE = 'sigstore';
/** A measured difference above this is told; the services tolerate less than five minutes. */
const MAX_SKEW_MS = 60_000;
/** The text in `{"value": "…"}`. Its shape is told, its content never: it may hold a token. */
function readValue(response, url) {
    const malformed = (what) => new errors/* Failure */.HR('token-response-malformed', `the identity service (${url.origin}) answered with ${what}`);
    let answer;
    try {
        answer = JSON.parse(response.body.toString('utf8'));
    }
    catch {
        throw malformed(response.body.length === 0 ? 'nothing' : 'something that is not JSON');
    }
    if (typeof answer !== 'object' || answer === null || Array.isArray(answer))
        throw malformed('JSON that is not an object');
    const value = 'value' in answer ? answer.value : undefined;
    if (value === undefined)
        throw malformed('JSON without `value`');
    if (value === '')
        throw malformed('an empty `value`');
    if (typeof value !== 'string')
        throw malformed(`a \`value\` that is ${value === null ? 'null' : `a JSON ${typeof value}`}`);
    return value;
}
/** A token this fresh is out of its time only when a clock is wrong; the answer's Date tells by how much. */
function parseAnswered(value, { response, url, env, now }) {
    const skewMs = response.date === undefined ? 0 : now.getTime() - response.date.getTime();
    const skewed = Math.abs(skewMs) > MAX_SKEW_MS;
    const skew = `this machine's clock is ${Math.round(Math.abs(skewMs) / 1000)} s ${skewMs > 0 ? 'ahead of' : 'behind'} the identity service's`;
    const notices = [...hostNotices(url, env), ...(skewed ? [skew] : [])];
    try {
        return (0,token/* parseIdentityToken */.X)(value, { now, audience: AUDIENCE, notices });
    }
    catch (error) {
        if (!(error instanceof errors/* Failure */.HR))
            throw error;
        if (skewed && ['token-expired', 'token-not-yet-valid'].includes(error.code))
            throw new errors/* Failure */.HR('clock-skew', `${skew}, so ${error.message}`, { cause: error });
        if (error.code === 'token-malformed')
            throw new errors/* Failure */.HR('token-response-malformed', `what the identity service gave is no token: ${error.message}`);
        throw error;
    }
}
/** The request token goes to this host, so a strange one deserves a word. */
function hostNotices(url, env) {
    const server = env['GITHUB_SERVER_URL'] ?? '';
    const own = URL.canParse(server) ? new URL(server).hostname : 'github.com';
    const usual = /(^|\.)(actions\.githubusercontent\.com|ghe\.com)$/.test(url.hostname);
    if (usual || (0,http/* isLoopback */.U9)(url) || `.${url.hostname}`.endsWith(`.${own}`))
        return [];
    return [`the identity token was requested from ${(0,errors/* quote */.hD)(url.host)}, which is not a host of GitHub`];
}

// EXTERNAL MODULE: ./build/ambient/cause.js + 1 modules
var cause = __webpack_require__(7765);
;// CONCATENATED MODULE: ./build/ambient/github.js
// The job's own identity token, from the service that GitHub gives to jobs with `id-token: write`.





const EARLY_PAUSES_MS = [500, 1000, 2000];
/** Shorter secrets would mask innocent words of the log. */
const MIN_SECRET_LENGTH = 8;
/**
 * Asks GitHub for an identity token with the audience `sigstore` (docs: OpenID Connect reference, "Methods for
 * requesting the OIDC token"). Throws the Failure of explainMissingToken when the job cannot have one, `token-request-*`,
 * `token-too-early`, `token-response-malformed`, `clock-skew`, those of parseIdentityToken, and those of `http`.
 */
async function requestGitHubToken(request) {
    const address = request.env['ACTIONS_ID_TOKEN_REQUEST_URL']?.trim();
    const requestToken = request.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']?.trim();
    if (!address || !requestToken)
        throw (0,cause/* explainMissingToken */.L)(request);
    tellSecret(requestToken, request.onSecret);
    if (!/^[\x21-\x7e]+$/.test(requestToken))
        throw new errors/* Failure */.HR('id-token-variable-filtered', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN was changed on its way to this process: it holds characters that no token has');
    const url = tokenUrl(address);
    const response = await askWhileEarly(request, url, requestToken);
    const value = readValue(response, url);
    tellToken(value.trim(), request.onSecret);
    return parseAnswered(value, { response, url, env: request.env, now: request.now() });
}
/** Tells a token and each of its parts, any of which a log could show alone. */
function tellToken(token, onSecret) {
    for (const secret of [token, ...token.split('.')])
        tellSecret(secret, onSecret);
}
function tellSecret(value, onSecret) {
    if (value.length >= MIN_SECRET_LENGTH)
        onSecret?.(value);
}
/** The address with the audience; it may hold a query already (di/id issue 441), which is left as it is. */
function tokenUrl(address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    const secure = url?.protocol === 'https:' || (url?.protocol === 'http:' && (0,http/* isLoopback */.U9)(url));
    if (url === undefined || !secure)
        throw new errors/* Failure */.HR('token-request-not-found', `ACTIONS_ID_TOKEN_REQUEST_URL is not an https:// address${url === undefined ? '' : `: ${(0,errors/* quote */.hD)(url.origin)}`}`);
    if (url.username !== '' || url.password !== '')
        throw new errors/* Failure */.HR('token-request-not-found', 'ACTIONS_ID_TOKEN_REQUEST_URL holds a user name or password');
    if (url.searchParams.has('audience'))
        url.searchParams.set('audience', AUDIENCE);
    else
        url.search = url.search === '' ? `?audience=${AUDIENCE}` : `${url.search}&audience=${AUDIENCE}`;
    url.hash = '';
    return url;
}
/**
 * "Server won't issue ID_TOKEN for non-inprogress job" (actions/runner, JobRunner.cs): only that refusal passes by
 * waiting, every other one is final.
 */
async function askWhileEarly(request, url, requestToken) {
    const pausesMs = request.earlyPausesMs ?? EARLY_PAUSES_MS;
    for (let attempt = 0;; attempt += 1) {
        const response = await ask(request, url, requestToken);
        if (response.status >= 200 && response.status <= 299)
            return response;
        const early = /in.?progress/i.test(response.body.subarray(0, 4096).toString('utf8'));
        const pauseMs = pausesMs[attempt];
        if (!early || pauseMs === undefined)
            throw refused(response.status, early, url);
        await (0,promises_.setTimeout)(pauseMs);
    }
}
async function ask({ http }, url, requestToken) {
    const headers = { authorization: `bearer ${requestToken}` };
    try {
        return await http({
            ...{ service: 'identity', method: 'GET', url, headers, accept: 'application/json' },
            expect: [400, 401, 403, 404],
        });
    }
    catch (error) {
        if (!(error instanceof errors/* Failure */.HR))
            throw error;
        const code = ownCode(error);
        throw code === undefined
            ? error
            : new errors/* Failure */.HR(code, error.message, { cause: error, status: error.status });
    }
}
/** What the client calls a refusal, an outage or nonsense of any service has its own names here. */
function ownCode({ code, status = 0 }) {
    if (code === 'service-answer-invalid')
        return 'token-response-malformed';
    if (code === 'service-refused' || status >= 500)
        return 'token-request-failed';
    return undefined;
}
const REFUSED = {
    401: 'token-request-unauthorized',
    403: 'token-request-forbidden',
    404: 'token-request-not-found',
};
function refused(status, early, url) {
    const who = `the identity service (${url.origin})`;
    if (early)
        return new errors/* Failure */.HR('token-too-early', `${who} does not count this job as started`, { status });
    return new errors/* Failure */.HR(REFUSED[status] ?? 'token-request-failed', `${who} answered ${status}`, { status });
}


/***/ }),

/***/ 4116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readWorkflowFile),
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1978);
// What is known of a job: its environment, the payload of its event, and the workflow file it comes from.



/** The payload of the event that triggered the run (GITHUB_EVENT_PATH), or undefined where it cannot be read. */
async function readEvent(env) {
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
    }
    catch {
        return undefined;
    }
}
/** The workflow file that GITHUB_WORKFLOW_REF names, if it lies below `cwd`, an absolute path. */
async function readWorkflowFile(env, cwd) {
    const path = (0,_workflow_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowPath */ .R)(env);
    if (path === undefined)
        return undefined;
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, path), 'utf8').catch(() => undefined);
    return text === undefined ? undefined : { path, text };
}


/***/ }),

/***/ 1978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ workflowPath),
/* harmony export */   S: () => (/* binding */ readWorkflow)
/* harmony export */ });
// The permissions and jobs in a workflow file: as much YAML as that needs, and undefined wherever it is not plain.
/** Thrown and caught in this file alone. */
class Unclear extends Error {
}
const MAX_CHARACTERS = 1024 * 1024;
const KEY = /^(?:"([^"\\]+)"|'([^']+)'|([A-Za-z_][\w-]*))[ \t]*:(?:[ \t]+(.*))?$/;
/** Reads a workflow file; undefined when anything that matters is not plain enough to be sure. Lines count from 1. */
function readWorkflow(text) {
    if (text.length > MAX_CHARACTERS)
        return undefined;
    try {
        const entries = readMapping(readLines(text));
        const jobs = find(entries, 'jobs');
        if (jobs === undefined || withoutAnchor(jobs.value) !== '')
            return undefined;
        return {
            permissions: readGrants(find(entries, 'permissions')),
            jobs: readMapping(jobs.children).map(readJob),
        };
    }
    catch (error) {
        if (error instanceof Unclear)
            return undefined;
        throw error;
    }
}
/**
 * The path of the workflow file inside the checkout, from GITHUB_WORKFLOW_REF; undefined when the file belongs to
 * another repository or the variable is not what GitHub sets.
 */
function workflowPath(env) {
    const match = /^([^/@]+\/[^/@]+)\/(\.github\/workflows\/[^/@]+\.ya?ml)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '');
    return match?.[1] === env['GITHUB_REPOSITORY'] ? match?.[2] : undefined;
}
function readJob({ key, value, line, children }) {
    if (withoutAnchor(value) !== '')
        throw new Unclear();
    const entries = readMapping(children);
    return {
        id: key,
        line,
        calls: find(entries, 'uses') !== undefined,
        permissions: readGrants(find(entries, 'permissions')),
    };
}
function readGrants(entry) {
    if (entry === undefined)
        return undefined;
    const value = withoutAnchor(entry.value);
    const { line } = entry;
    const all = /^(read|write)-all$/.exec(value)?.[1];
    if (all === 'read' || all === 'write')
        return { line, all, scopes: new Map() };
    const flow = /^\{([^{}]*)\}$/.exec(value)?.[1];
    if (flow === undefined && value !== '')
        throw new Unclear();
    const pairs = flow === undefined
        ? readMapping(entry.children)
        : flow.trim() === ''
            ? []
            : flow.split(',').map((pair) => readEntry({ number: line, indent: 0, text: pair.trim() }));
    const scopes = new Map(pairs.map(({ key, value }) => [key, value]));
    const plain = pairs.every(({ key, value }) => /^[a-z-]+$/.test(key) && /^(read|write|none)$/.test(value));
    if (!plain || scopes.size !== pairs.length)
        throw new Unclear();
    return { line, all: undefined, scopes };
}
/** Blank lines and comments left out, and the mark that may open a document. */
function readLines(text) {
    const lines = [];
    for (const [index, raw] of text
        .replace(/^\ufeff/, '')
        .split(/\r\n|\r|\n/)
        .entries()) {
        const line = raw.trimEnd();
        const indent = line.length - line.replace(/^ +/, '').length;
        const content = line.slice(indent);
        if (content === '' || content.startsWith('#') || (lines.length === 0 && content === '---'))
            continue;
        lines.push({ number: index + 1, indent, text: content });
    }
    return lines;
}
/** A block mapping: the keys at the indent of its first line; deeper lines belong to the key before them. */
function readMapping(lines) {
    const indent = lines[0]?.indent;
    const entries = [];
    for (const line of lines) {
        const last = entries.at(-1);
        // A list may stand at the indent of its key.
        const inside = line.indent > (indent ?? 0) || (last?.value === '' && /^-( |$)/.test(line.text));
        if (last !== undefined && inside)
            last.children.push(line);
        else if (line.indent === indent)
            entries.push({ ...readEntry(line), children: [] });
        else
            throw new Unclear();
    }
    if (entries.length === 0 || new Set(entries.map(({ key }) => key)).size !== entries.length)
        throw new Unclear();
    return entries;
}
function readEntry(line) {
    const match = KEY.exec(line.text);
    const key = match?.[1] ?? match?.[2] ?? match?.[3];
    if (key === undefined)
        throw new Unclear();
    return { key, value: readScalar(match?.[4] ?? ''), line: line.number, children: [] };
}
/** A value without its quotes and comment. A quoted text that goes on in the next line could hold anything. */
function readScalar(text) {
    const value = text.trim();
    if (!/^["']/.test(value))
        return value.replace(/(^|\s+)#.*$/, '');
    const quoted = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)')\s*(?:#.*)?$/.exec(value);
    if (quoted === null)
        throw new Unclear();
    return quoted[1] ?? quoted[2] ?? '';
}
function withoutAnchor(value) {
    return value.replace(/^&[\w-]+\s*/, '');
}
function find(entries, key) {
    return entries.find((entry) => entry.key === key);
}


/***/ }),

/***/ 6474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W1: () => (/* binding */ commandHttp),
  NA: () => (/* binding */ instanceChoice),
  vJ: () => (/* binding */ instanceContext),
  LU: () => (/* binding */ tokens)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/ambient/job.js
var job = __webpack_require__(4116);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/http.js + 4 modules
var http = __webpack_require__(1689);
;// CONCATENATED MODULE: ./build/notes.js
// Notes that may come in floods: of each service at most one a second.
const EVERY_MS = 1000;
/**
 * Passes a note on, unless one of the same service was told less than a second ago; the next one says how many were
 * held back. A note begins with its service and the address in brackets: `Rekor (https://…) answered 503; …`.
 */
function calmly(tell, now) {
    const services = new Map();
    return (note) => {
        const [service = ''] = note.split(')');
        const nowMs = now().getTime();
        const { lastMs, held } = services.get(service) ?? { lastMs: Number.NEGATIVE_INFINITY, held: 0 };
        if (nowMs - lastMs < EVERY_MS) {
            services.set(service, { lastMs, held: held + 1 });
            return;
        }
        services.set(service, { lastMs: nowMs, held: 0 });
        tell(held === 0 ? note : `${note} (and ${held} more since the last line)`);
    };
}

// EXTERNAL MODULE: ./build/ambient/cause.js + 1 modules
var cause = __webpack_require__(7765);
// EXTERNAL MODULE: ./build/ambient/github.js + 1 modules
var github = __webpack_require__(9597);
// EXTERNAL MODULE: ./build/identity/token.js + 1 modules
var identity_token = __webpack_require__(2398);
;// CONCATENATED MODULE: ./build/tokens.js
// Where the tokens of a run come from: the one that was given, or the job's own.




/**
 * Throws, without asking anybody, why the job can have no identity token; see explainMissingToken. With a given token
 * it has one.
 */
async function assertTokenPossible({ env, event, cwd, given }) {
    const names = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
    if (given !== undefined || names.every((name) => env[name]?.trim()))
        return;
    throw (0,cause/* explainMissingToken */.L)({ env, event, workflow: await (0,job/* readWorkflowFile */.A)(env, cwd) });
}
/**
 * Makes the source. Throws, before any request, what assertTokenPossible throws, and for a given token what
 * parseIdentityToken throws.
 */
async function createTokenSource(options) {
    const { now, given, onSecret } = options;
    if (given === undefined) {
        await assertTokenPossible(options);
        return { newToken: () => (0,github/* requestGitHubToken */.U)(options), canRenew: true };
    }
    (0,github/* tellToken */.n)(given, onSecret);
    const token = (0,identity_token/* parseIdentityToken */.X)(given, { now: now() });
    return { newToken: async () => token, canRenew: false };
}

// EXTERNAL MODULE: ./build/trust/choice.js
var choice = __webpack_require__(1342);
// EXTERNAL MODULE: ./build/trust/url.js
var url = __webpack_require__(9636);
;// CONCATENATED MODULE: ./build/cli/context.js
// What a command gets from its front door, and what all commands share: options, trust, tokens.









const VARIABLE = 'SIGSTORE_TRUST_CONFIG';
/**
 * Which instance the options name, else SIGSTORE_TRUST_CONFIG, else the public one. Throws `usage` where two
 * do, `instance-invalid` for an address that must not be asked.
 */
function instanceChoice(options, context) {
    const given = ['staging', 'trust-config', 'trusted-root', 'signing-config'].filter((n) => options.has(n));
    const [one, other] = given;
    if (other !== undefined && !(given.length === 2 && one === 'trusted-root' && other === 'signing-config')) {
        throw new errors/* Failure */.HR('usage', `--${one} conflicts with --${other}`);
    }
    const fromEnvironment = one === undefined ? context.env[VARIABLE]?.trim() : undefined;
    if (fromEnvironment)
        context.say(`note: using the instance of ${VARIABLE}, ${(0,errors/* quote */.hD)(fromEnvironment)}\n`);
    const instance = options.has('staging') ? 'staging' : (options.get('trust-config') ?? fromEnvironment);
    if (instance !== undefined && (0,choice/* isAddress */.PW)(instance))
        (0,url/* parseServiceUrl */.i)(instance, options.has('trust-config') ? '--trust-config' : VARIABLE);
    const version = options.get('rekor-version');
    if (version !== undefined && version !== '1' && version !== '2') {
        throw new errors/* Failure */.HR('usage', `--rekor-version must be 1 or 2, not ${(0,errors/* quote */.hD)(version)}`);
    }
    return {
        instance: instance || 'public-good',
        trustedRootPath: options.get('trusted-root'),
        signingConfigPath: options.get('signing-config'),
        rekorVersion: version === undefined ? undefined : version === '1' ? 1 : 2,
    };
}
function instanceContext(http, { cacheDir, cwd, now, say }) {
    const notice = (text) => say(`note: ${text}\n`);
    return { http, cacheDir, now: now(), readFile: (path) => (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, path)), notice };
}
/** The HTTP client of a command; it says on standard error when it tries again. */
function commandHttp({ env, stop, say, now }, ratePerMinute) {
    const rate = ratePerMinute === undefined ? {} : { ratePerMinute };
    const onRetry = calmly((note) => say(`note: ${note}\n`), now);
    return (0,http/* createHttp */.V0)({ env, signal: stop.signal, onRetry, ...rate });
}
/** Where tokens come from: the given one, or the job's own. Throws, before any request, why there can be none. */
async function tokens(options, http, context) {
    const { env, cwd, now } = context;
    const given = options.get('identity-token');
    return createTokenSource({ env, event: await (0,job/* readEvent */.j)(env), cwd, given, http, now });
}


/***/ }),

/***/ 1689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V0: () => (/* binding */ createHttp),
  q0: () => (/* binding */ describe),
  U9: () => (/* binding */ isLoopback),
  op: () => (/* binding */ readJsonObject)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
;// CONCATENATED MODULE: ./build/http/agents.js
// The connections of a client: kept alive, through the proxies of the environment, never without TLS.



/**
 * Node.js reads HTTPS_PROXY, HTTP_PROXY and NO_PROXY itself from 22.21 and 24.5 on.
 * Throws `input-invalid` where the environment would switch off TLS, or asks for a proxy that cannot be used.
 */
function createAgents(env) {
    if (env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') {
        throw new errors/* Failure */.HR('input-invalid', 'NODE_TLS_REJECT_UNAUTHORIZED is 0, which switches off TLS; remove it', {
            remedy: 'Remove NODE_TLS_REJECT_UNAUTHORIZED; for a private authority set NODE_EXTRA_CA_CERTS instead.',
        });
    }
    const proxies = {
        'https:': readProxy(env, ['HTTPS_PROXY', 'https_proxy']),
        'http:': readProxy(env, ['HTTP_PROXY', 'http_proxy']),
    };
    const proxied = proxies['https:'] !== undefined || proxies['http:'] !== undefined;
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
    const supported = major > 24 || (major === 24 && minor >= 5) || (major === 22 && minor >= 21);
    if (proxied && !supported) {
        throw new errors/* Failure */.HR('input-invalid', `a proxy is set, but Node.js ${process.versions.node} cannot use it (${Object.values(proxies).filter(Boolean).join(', ')})`, {
            remedy: 'Use Node.js 22.21, 24.5 or newer.',
        });
    }
    const settings = { keepAlive: true, maxSockets: 512, ...(proxied ? { proxyEnv: { ...env } } : {}) };
    return { http: new external_node_http_.Agent(settings), https: new external_node_https_.Agent(settings), proxies };
}
/** The value is not shown where it is no address: it may hold a password anywhere. */
function readProxy(env, names) {
    const name = names.find((candidate) => env[candidate]);
    if (name === undefined)
        return undefined;
    const url = URL.canParse(env[name] ?? '') ? new URL(env[name] ?? '') : undefined;
    if (url?.protocol === 'http:' || url?.protocol === 'https:')
        return `${name} is ${url.origin}`;
    throw new errors/* Failure */.HR('input-invalid', `${name} is not the http:// or https:// address of a proxy`);
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./build/http/exchange.js
// One request and its answer over node:http, with its deadline, its idle limit and its size cap.



/** The service did not answer, or stopped answering. */
class Timeout extends Error {
}
/** The service answered with more than is allowed. */
class TooLarge extends Error {
}
/** The certificate of the service is not trusted; `issuer` is the name of who issued it, as far as it was seen. */
class Untrusted extends Error {
    issuer;
    constructor(issuer, cause) {
        super(cause.message, { cause });
        this.issuer = issuer;
    }
}
/**
 * One request and its whole answer. Rejects with the error of the socket, or a Timeout,
 * TooLarge or Untrusted.
 */
function exchange(request, limits, agents, options) {
    const secure = request.url.protocol === 'https:';
    const headers = {
        'user-agent': options.userAgent ?? 'sigstore-sign',
        ...(request.accept ? { accept: request.accept } : {}),
        ...request.headers,
        ...(request.body ? { 'content-length': String(request.body.length) } : {}),
    };
    return new Promise((resolve, fail) => {
        // Node.js reports a destroyed answer in its own words ("aborted"); the reason to destroy it is what matters.
        let reason;
        let issuer;
        const reject = (error) => {
            const untrusted = issuer !== undefined && TLS_CODE.test(codeOf(error));
            fail(reason ?? (untrusted ? new Untrusted(issuer ?? '', error) : error));
        };
        const stop = (error) => {
            reason = error;
            call.destroy(error);
        };
        const agent = secure ? agents.https : agents.http;
        const settings = {
            method: request.method,
            headers,
            agent,
            ...(options.signal ? { signal: options.signal } : {}),
        };
        const call = (secure ? external_node_https_ : external_node_http_).request(request.url, settings, (message) => {
            const chunks = [];
            let size = 0;
            message.setTimeout(limits.idleMs, () => stop(new Timeout('fell silent')));
            message.on('data', (chunk) => {
                size += chunk.length;
                if (size > limits.maxBytes)
                    stop(new TooLarge(`answered with more than ${limits.maxBytes} bytes`));
                else
                    chunks.push(chunk);
            });
            message.on('error', reject);
            message.on('close', () => message.complete ? undefined : reject(new Error('the answer was cut short')));
            message.on('end', () => {
                const date = new Date(message.headers.date ?? Number.NaN);
                resolve({
                    status: message.statusCode ?? 0,
                    headers: Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, String(value)])),
                    body: Buffer.concat(chunks),
                    date: Number.isNaN(date.getTime()) ? undefined : date,
                });
            });
        });
        // Once the certificate is refused the socket does not show it any more: it must be read before Node.js judges it.
        call.on('socket', (socket) => {
            if (!(socket instanceof external_node_tls_.TLSSocket) || call.reusedSocket)
                return;
            socket.prependListener('secure', () => {
                issuer = nameOf(socket.getPeerCertificate());
            });
        });
        const timer = setTimeout(() => stop(new Timeout('did not answer in time')), limits.attemptMs);
        call.on('close', () => clearTimeout(timer));
        call.on('error', reject);
        call.end(request.body);
    });
}
const TLS_CODE = /^(ERR_TLS_|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|ERR_SSL_|HOSTNAME_MISMATCH|EPROTO)/;
/** True for the codes that Node.js gives to trouble with TLS. */
const isTlsCode = (code) => TLS_CODE.test(code);
/** The code of an error of Node.js, or ''. */
const codeOf = (error) => String(error?.code ?? '');
function nameOf({ issuer }) {
    const name = issuer?.CN ?? issuer?.O;
    return name === undefined ? undefined : String(name);
}

;// CONCATENATED MODULE: ./build/http/fault.js
// What a failed attempt means: its code, its words, and how often the call may try again.


const RETRIES = 4;
/** Characters of a service's own words that a message shows. */
const MAX_WORDS = 300;
const TRANSIENT_STATUS = new Set([408, 425, 429, 500, 502, 503, 504]);
/** An answer as it is, or the fault that its status or media type is. */
function judge(request, response) {
    const { status } = response;
    if (request.expect?.includes(status) || (status >= 300 && status <= 399))
        return response;
    if (status >= 200 && status <= 299) {
        const type = response.headers['content-type'] ?? 'no content type';
        if (request.accept === undefined || type.startsWith(request.accept))
            return response;
        return {
            code: 'service-answer-invalid',
            what: `answered with ${(0,errors/* quote */.hD)(withoutSecrets(type, request))} instead of ${request.accept}`,
            retries: 1,
            status,
        };
    }
    const words = serviceWords(response);
    const told = words === '' ? '' : `: ${(0,errors/* quote */.hD)(withoutSecrets(words, request), MAX_WORDS)}`;
    const what = `answered ${status}${told}${requestId(request, response)}`;
    if (!TRANSIENT_STATUS.has(status))
        return { code: 'service-refused', what, retries: 0, status };
    return {
        code: status === 429 ? 'service-busy' : 'service-unavailable',
        what,
        retries: RETRIES,
        waitMs: retryAfterMs(response),
        status,
    };
}
/** What a service says of its refusal: its `message`, or its first words. */
function serviceWords({ body, headers }) {
    const text = body.subarray(0, 4096).toString('utf8');
    try {
        const { message } = JSON.parse(text);
        if (typeof message === 'string')
            return message.trim();
        if (/^\s*\{\s*\}\s*$/.test(text))
            return '';
    }
    catch {
        if ((headers['content-type'] ?? '').includes('html'))
            return 'an HTML page';
    }
    return text.trim();
}
/** The name by which the operator finds this request in a log. */
function requestId(request, { headers }) {
    const id = headers['x-github-request-id'] ?? headers['x-request-id'] ?? '';
    return /^[\w.:-]{1,80}$/.test(id) ? ` (request ${withoutSecrets(id, request)})` : '';
}
/** Services echo what they were sent; nothing that looks like a token goes any further. */
function withoutSecrets(text, { headers }) {
    const secret = headers?.['authorization']?.replace(/^bearer /i, '');
    const without = secret ? text.replaceAll(secret, '[secret]') : text;
    return without.replace(/eyJ[\w-]+(\.[\w-]*){0,4}/g, '[token]');
}
function retryAfterMs(response) {
    const text = response.headers['retry-after'] ?? '';
    if (/^\d+$/.test(text))
        return Number(text) * 1000;
    const at = Date.parse(text);
    return Number.isNaN(at) ? 0 : Math.max(0, at - (response.date?.getTime() ?? Date.now()));
}
/** The fault behind an error of the socket; `proxy` says which proxy the environment names, if any. */
function faultOf(thrown, proxy) {
    const cause = thrown instanceof Untrusted ? thrown.cause : thrown;
    const code = codeOf(cause);
    const message = cause instanceof Error ? cause.message : String(cause);
    const way = proxy === undefined ? '' : `; ${proxy}`;
    if (cause instanceof TooLarge)
        return { code: 'service-answer-invalid', what: message, retries: 0 };
    if (cause instanceof Timeout)
        return { code: 'service-timeout', what: `${message}${way}`, retries: 2 };
    if (code === 'ENOTFOUND')
        return { code: 'host-not-found', what: `is at a host that was not found${way}`, retries: 1, cause };
    if (isTlsCode(code)) {
        const issuer = thrown instanceof Untrusted ? ` issued by ${(0,errors/* quote */.hD)(thrown.issuer)}` : '';
        const what = `has a TLS certificate${issuer} that is not trusted (${code}${way})`;
        return { code: 'tls-untrusted', what, retries: 0, cause };
    }
    if (code === 'ERR_PROXY_TUNNEL') {
        const status = Number(cause.statusCode);
        const what = `was not reached: the proxy answered ${status} (${proxy})`;
        return { code: 'proxy-refused', what, retries: status >= 500 ? RETRIES : 0, status, cause };
    }
    const what = `could not be reached (${code || message}${way})`;
    return { code: 'service-unreachable', what, retries: RETRIES, cause };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/http/pace.js
// When the next request may go: back-off between attempts, and the rate that a service allows.


const PACE = {
    firstBackoffMs: 1000,
    minBackoffMs: 100,
    maxBackoffMs: 30_000,
    maxWaitMs: 60_000,
    callMs: 120_000,
    idleMs: 15_000,
    random: Math.random,
};
/** Waits, unless the run is interrupted; then throws the Failure that interrupted it. */
async function pause(ms, signal) {
    await (0,promises_.setTimeout)(ms, undefined, signal ? { signal } : {}).catch(() => {
        throw interrupted(signal);
    });
}
/** The Failure that a signal was aborted with. */
function interrupted(signal) {
    if (signal?.reason instanceof errors/* Failure */.HR)
        return signal.reason;
    return new errors/* Failure */.HR('interrupted', 'the run was interrupted', { cause: signal?.reason });
}
/** Full jitter: a random time up to a limit that doubles with each attempt; `attempt` counts from 1. */
function backoffMs(attempt, pace) {
    const limitMs = Math.min(pace.maxBackoffMs, pace.firstBackoffMs * 2 ** (attempt - 1));
    return Math.max(pace.minBackoffMs, pace.random() * limitMs);
}
/** A token bucket for each origin: a quarter of the rate at once, the rest spread over the minute. */
function createTurns(ratePerMinute) {
    const buckets = new Map();
    return async (origin, signal) => {
        if (ratePerMinute === undefined)
            return;
        const capacity = Math.max(1, ratePerMinute / 4);
        const perMs = Math.max((ratePerMinute - capacity) / 60_000, ratePerMinute / 120_000);
        const now = performance.now();
        const bucket = buckets.get(origin) ?? { tokens: capacity, at: now };
        bucket.tokens = Math.min(capacity, bucket.tokens + (now - bucket.at) * perMs) - 1;
        bucket.at = now;
        buckets.set(origin, bucket);
        if (bucket.tokens >= 0)
            return;
        await pause(-bucket.tokens / perMs, signal);
    };
}

;// CONCATENATED MODULE: ./build/http.js
// One client for all services: deadlines, retries, size caps, proxies, and no secret in any message.





const KIB = 1024;
const MIB = 1024 * KIB;
/** rekor-tiles CLIENTS.md asks for at least 20 s: Rekor v2 answers after inclusion. */
const LIMITS = {
    identity: { name: 'the identity service', attemptMs: 10_000, maxBytes: 256 * KIB },
    fulcio: { name: 'Fulcio', attemptMs: 30_000, maxBytes: MIB },
    rekor: { name: 'Rekor', attemptMs: 60_000, maxBytes: 10 * MIB },
    timestamp: { name: 'the timestamp authority', attemptMs: 15_000, maxBytes: 64 * KIB },
    tuf: { name: 'the TUF mirror', attemptMs: 15_000, maxBytes: 16 * MIB },
    instance: { name: 'the host of the trust configuration', attemptMs: 15_000, maxBytes: 16 * MIB },
    issuer: { name: 'the OIDC issuer', attemptMs: 30_000, maxBytes: MIB },
};
const MAX_REDIRECTS = 3;
const RATED = new Set(['fulcio', 'rekor', 'timestamp']);
/**
 * Makes the client. It throws `input-invalid` where the environment would switch off TLS or asks for a proxy that
 * this Node.js cannot use; each call of it throws a Failure of the class "service".
 */
function createHttp(options) {
    const agents = createAgents(options.env);
    const turn = createTurns(options.ratePerMinute);
    const pace = { ...PACE, ...options.pace };
    return async (request) => {
        let started = performance.now();
        const limits = { ...LIMITS[request.service], idleMs: pace.idleMs, ...request };
        assertSecure(request.url, limits.name);
        for (let attempt = 1;; attempt += 1) {
            if (RATED.has(request.service)) {
                const asked = performance.now();
                await turn(request.url.origin, options.signal);
                started += performance.now() - asked; // a wait of our own choice is no fault of the service
            }
            const leftMs = pace.callMs - (performance.now() - started);
            const attemptMs = Math.max(1, Math.min(limits.attemptMs, leftMs));
            const answer = await attemptFollowing(request, { ...limits, attemptMs }, agents, options);
            if (!('code' in answer))
                return answer;
            const elapsedMs = performance.now() - started;
            const waitMs = Math.max(answer.waitMs ?? 0, backoffMs(attempt, pace));
            // An attempt that is cut off early is worse than none: Rekor v2 needs its 20 s.
            const late = elapsedMs + waitMs + limits.attemptMs / 3 > pace.callMs;
            const refused = (answer.waitMs ?? 0) > pace.maxWaitMs;
            if (attempt > answer.retries || late || refused)
                throw givenUp(request, answer, { attempt, elapsedMs, maxWaitMs: pace.maxWaitMs });
            options.onRetry?.(`${describe(request)} ${answer.what}; trying again in ${(waitMs / 1000).toFixed(1)} s`);
            await pause(waitMs, options.signal);
        }
    };
}
/**
 * The JSON object in an answer. Throws `service-answer-invalid`.
 */
function readJsonObject(response, request) {
    let value;
    try {
        value = JSON.parse(response.body.toString('utf8'));
    }
    catch (cause) {
        throw new errors/* Failure */.HR('service-answer-invalid', `${describe(request)} answered with something that is not JSON`, { cause });
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new errors/* Failure */.HR('service-answer-invalid', `${describe(request)} answered with JSON that is not an object`);
    }
    return value;
}
/** The service and its origin, without path or query: neither can hold a secret. */
function describe(request) {
    return `${LIMITS[request.service].name} (${request.url.origin})`;
}
/** True for the addresses of this machine, where http:// is allowed. */
function isLoopback(url) {
    return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
}
function assertSecure(url, name) {
    if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url)))
        return;
    throw new errors/* Failure */.HR('input-invalid', `the address of ${name}, ${(0,errors/* quote */.hD)(url.origin)}, must start with https://`);
}
async function attemptFollowing(request, limits, agents, options) {
    let url = request.url;
    for (let hop = 0;; hop += 1) {
        const answer = await attemptOnce({ ...request, url }, limits, agents, options);
        if ('code' in answer || answer.status < 300 || answer.status > 399)
            return answer;
        const target = resolveUrl(answer.headers.location, url);
        if (request.method === 'GET' && target?.origin === url.origin && hop < MAX_REDIRECTS)
            url = target;
        else
            return {
                code: 'redirect-refused',
                what: `answered with a redirect to ${(0,errors/* quote */.hD)(target?.origin ?? 'nowhere')}`,
                retries: 0,
                status: answer.status,
            };
    }
}
async function attemptOnce(request, limits, agents, options) {
    if (options.signal?.aborted)
        throw interrupted(options.signal);
    try {
        const response = await exchange(request, limits, agents, options);
        return judge(request, response);
    }
    catch (error) {
        if (options.signal?.aborted)
            throw interrupted(options.signal);
        return faultOf(error, agents.proxies[request.url.protocol]);
    }
}
function givenUp(request, fault, spent) {
    const { attempt, elapsedMs, maxWaitMs } = spent;
    const tries = `${attempt} attempt${attempt === 1 ? '' : 's'}, ${(elapsedMs / 1000).toFixed(1)} s`;
    const waitMs = fault.waitMs ?? 0;
    const [asked, limit] = [Math.round(waitMs / 1000), maxWaitMs / 1000];
    const refused = waitMs > maxWaitMs;
    const wait = refused ? ` and asked to wait ${asked} s; the limit is ${limit} s` : '';
    return new errors/* Failure */.HR(refused ? 'service-busy' : fault.code, `${describe(request)} ${fault.what}${wait} (${tries})`, {
        cause: fault.cause,
        status: fault.status,
    });
}
function resolveUrl(location, base) {
    try {
        return location === undefined ? undefined : new URL(location, base);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 6547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   P3: () => (/* binding */ findIssuer),
/* harmony export */   ZZ: () => (/* binding */ PUBLIC_ISSUERS),
/* harmony export */   bK: () => (/* binding */ looksLikeGitHub)
/* harmony export */ });
// Which issuers Fulcio trusts and of which kind each is; what the address of an issuer tells of the others.
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/**
 * The issuers of the public-good Fulcio and of staging:
 * https://github.com/sigstore/fulcio/blob/eb10c98e186f1d8e78dd60a257d8897f66d5147a/config/identity/config.yaml
 */
const PUBLIC_ISSUERS = [
    { issuer: GITHUB_ISSUER, kind: 'github-workflow' },
    { issuer: `${GITHUB_ISSUER}/*`, kind: 'github-workflow' },
    { issuer: 'https://oauth2.sigstore.dev/auth', kind: 'email', federated: true },
    { issuer: 'https://oauth2.sigstage.dev/auth', kind: 'email', federated: true },
    { issuer: 'https://accounts.google.com', kind: 'email' },
    { issuer: 'https://auth.eclipse.org/auth/realms/foundation-service-accounts', kind: 'email' },
    { issuer: 'https://issuer.hello.coop', kind: 'email' },
    { issuer: 'https://sigstore.verify.ibm.com/oauth2', kind: 'email' },
    { issuer: 'https://www.kaggle.com/api/v1/models/signing', kind: 'email' },
    { issuer: 'https://gitlab.com', kind: 'gitlab-pipeline' },
    { issuer: 'https://dev.gitlab.org', kind: 'gitlab-pipeline' },
    { issuer: 'https://gitlab.archlinux.org', kind: 'gitlab-pipeline' },
    { issuer: 'https://ops.gitlab.net', kind: 'gitlab-pipeline' },
    { issuer: 'https://agent.buildkite.com', kind: 'buildkite-job' },
    { issuer: 'https://oidc.codefresh.io', kind: 'codefresh-workflow' },
    { issuer: 'https://oidc.circleci.com', kind: 'circleci-job' },
    { issuer: 'https://oidc.circleci.com/org/*', kind: 'circleci-job' },
    { issuer: 'https://oidc.eks.*.amazonaws.com/id/*', kind: 'kubernetes' },
    { issuer: 'https://container.googleapis.com/v1/projects/*/locations/*/clusters/*', kind: 'kubernetes' },
    { issuer: 'https://oidc.prod-aks.azure.com/*', kind: 'kubernetes' },
    { issuer: 'https://oidc.prod-aks.azure.com/*/', kind: 'kubernetes' },
    { issuer: 'https://oidc.prod-aks.azure.com/*/*', kind: 'kubernetes' },
    { issuer: 'https://*.oic.prod-aks.azure.com/*/*', kind: 'kubernetes' },
    { issuer: 'https://*.oic.prod-aks.azure.com/*/*/', kind: 'kubernetes' },
    // Trusted by Fulcio, but of kinds that this product has no rules for (chainguard-identity, buddy-pipeline).
    { issuer: 'https://issuer.enforce.dev', kind: 'unknown' },
    { issuer: 'https://oidc.buddyusercontent.com', kind: 'unknown' },
    { issuer: 'https://asia-oidc.buddyusercontent.com', kind: 'unknown' },
    { issuer: 'https://eu-oidc.buddyusercontent.com', kind: 'unknown' },
    { issuer: 'https://dev-oidc.buddyusercontent.com', kind: 'unknown' },
    { issuer: 'https://psd-oidc.buddyusercontent.com', kind: 'unknown' },
    { issuer: 'https://stage-oidc.buddyusercontent.com', kind: 'unknown' },
];
/** The row of a table that an issuer falls under: exact rows win over those with `*`, as in Fulcio. */
function findIssuer(issuer, table) {
    return (table.find((row) => row.issuer === issuer) ??
        table.find((row) => row.issuer.includes('*') && matches(issuer, row.issuer)));
}
/** Fulcio turns `*` of a meta issuer into `[-_a-zA-Z0-9]+` and quotes everything else (pkg/config/config.go). */
function matches(issuer, pattern) {
    const quoted = pattern.split(/\*+/).map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
    return new RegExp(`^${quoted.join('[-_a-zA-Z0-9]+')}$`).test(issuer);
}
/** The kind of a token: its issuer's, or GitHub's where an issuer outside the table sends what GitHub sends. */
function kindOf(issuer, claims, table) {
    return findIssuer(issuer, table)?.kind ?? (looksLikeGitHub(claims) ? 'github-workflow' : 'unknown');
}
/** True for claims of a workflow job, whoever issued them. */
function looksLikeGitHub(claims) {
    const issuer = claims['iss'];
    if (issuer === GITHUB_ISSUER || String(issuer).startsWith(`${GITHUB_ISSUER}/`))
        return true;
    if (Object.hasOwn(claims, 'job_workflow_ref'))
        return true;
    return Object.hasOwn(claims, 'workflow_ref') && Object.hasOwn(claims, 'repository');
}
/** Tells GitHub's own services apart by the form of the address (docs: OpenID Connect reference). */
function placeOf(issuer) {
    const url = URL.canParse(issuer) ? new URL(issuer) : undefined;
    if (url === undefined)
        return 'other';
    if (url.origin === GITHUB_ISSUER)
        return 'github.com';
    if (/^token\.actions\.[^.]+\.ghe\.com$/.test(url.hostname))
        return 'ghe.com';
    if (/^\/_services\/token(\/|$)/.test(url.pathname))
        return 'ghes';
    return url.pathname === '/api/actions' ? 'forgejo' : 'other';
}


/***/ }),

/***/ 8098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ invalidClaim),
/* harmony export */   Eo: () => (/* binding */ readIssuer),
/* harmony export */   f7: () => (/* binding */ checkAudience),
/* harmony export */   kv: () => (/* binding */ readFederatedIssuer),
/* harmony export */   t0: () => (/* binding */ missingClaim),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1689);
// The claims of OpenID Connect that every token has, read with their types.


const MAX_SHOWN_AUDIENCES = 3;
/** The Failure for a claim that is not there. */
function missingClaim(name, remedy = `Request a token from an issuer that sends \`${name}\`.`) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('token-claim-missing', `the identity token has no claim \`${name}\``, { remedy });
}
/** The Failure for a claim of a wrong type or value; `what` starts with its name. */
function invalidClaim(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('token-claim-invalid', `the identity token's claim ${what}`);
}
/** A claim that must be text, not empty, and without control characters, which no issuer sends. */
function readText(claims, name) {
    const value = claims[name];
    if (value === undefined)
        throw missingClaim(name);
    if (typeof value !== 'string' || value === '')
        throw invalidClaim(`\`${name}\` is ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} instead of text`);
    if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(value))
        throw invalidClaim(`\`${name}\` holds control characters: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}`);
    return value;
}
/** Fulcio compares `iss` byte for byte, and discovery fetches from it: so an https URL without extras. */
function readIssuer(claims) {
    const issuer = readText(claims, 'iss');
    const url = /^[\x21-\x7e]+$/.test(issuer) && URL.canParse(issuer) ? new URL(issuer) : undefined;
    if (url === undefined)
        throw invalidClaim(`\`iss\` is not a URL: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(issuer)}`);
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(url)))
        throw invalidClaim(`\`iss\` does not start with https://: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(url.origin)}`);
    if (url.username !== '' || url.password !== '')
        throw invalidClaim('`iss` holds a user name or password');
    if (/[?#]/.test(issuer))
        throw invalidClaim(`\`iss\` has a query or fragment: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(url.origin)}`);
    return issuer;
}
/** `aud` is text or a list of it (RFC 7519 section 4.1.3) and must hold the expected audience. */
function checkAudience(audience, expected) {
    if (audience === undefined)
        throw missingClaim('aud', `Request the token for the audience \`${expected}\`.`);
    const all = Array.isArray(audience) ? audience : [audience];
    if (!all.every((one) => typeof one === 'string'))
        throw invalidClaim(`\`aud\` is ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(audience)} instead of text or a list of it`);
    if (all.includes(expected))
        return;
    const shown = all.length === 0
        ? 'nobody'
        : all
            .slice(0, MAX_SHOWN_AUDIENCES)
            .map((one) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(one))
            .join(', ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('token-audience', `the identity token is for ${shown}, not for ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(expected)}`);
}
/** Dex names the provider behind it here (an implementation detail of Dex, as sigstore-python reads it). */
function readFederatedIssuer(federated) {
    if (federated === undefined || federated === null)
        return undefined;
    if (typeof federated !== 'object' || Array.isArray(federated))
        throw invalidClaim('`federated_claims` is not an object');
    const connector = federated['connector_id'];
    if (connector === undefined || connector === null)
        return undefined;
    if (typeof connector !== 'string')
        throw invalidClaim('`federated_claims.connector_id` is not text');
    return connector;
}


/***/ }),

/***/ 581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readTimes),
/* harmony export */   r: () => (/* binding */ inValidityPeriod)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _standard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8098);
// The times in a token, judged by a clock that may be a little wrong.


/**
 * One tolerance for both ends, `nbf` and `exp`, for clocks that differ a little. sigstore-python decodes with 5 s and
 * then checks again with none, so that its tolerance never has an effect; here it has, and 5 s is its own figure.
 */
const LEEWAY_S = 5;
/** The exchange for a certificate takes a request to Fulcio; a token about to expire would die on the way. */
const MIN_LIFETIME_S = 30;
/** Fulcio does not look at `iat`, so a token from the future is only worth a word about the clock. */
const MAX_IAT_AHEAD_S = 60;
/** The last second of the year 9999: later times have no common notation. */
const MAX_TIME_S = 253_402_300_799;
/**
 * `exp`, `iat` (both required) and `nbf` as dates (RFC 7519 section 4.1, seconds since 1970).
 * Throws `token-claim-missing`, `token-claim-invalid`, `token-expired` or `token-not-yet-valid`.
 */
function readTimes(claims, now) {
    const expires = readTime(claims, 'exp');
    const issued = readTime(claims, 'iat');
    const notBefore = Object.hasOwn(claims, 'nbf') ? readTime(claims, 'nbf') : undefined;
    const nowS = now.getTime() / 1000;
    const times = {
        notBefore: notBefore === undefined ? undefined : toDate(notBefore),
        expiresAt: toDate(expires),
    };
    if (expires + LEEWAY_S <= nowS)
        throw expired(`expired ${seconds(nowS - expires)} ago, at ${stamp(times.expiresAt)}`);
    if (expires - nowS < MIN_LIFETIME_S)
        throw expired(`expires at ${stamp(times.expiresAt)}, in less than the ${MIN_LIFETIME_S} s that an exchange for a certificate needs`);
    if (times.notBefore !== undefined && !inValidityPeriod(times, now))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('token-not-yet-valid', `the identity token is valid only from ${stamp(times.notBefore)}, ${seconds((notBefore ?? 0) - nowS)} from now by this machine's clock`);
    const ahead = issued - nowS;
    const notices = ahead > MAX_IAT_AHEAD_S
        ? [
            `the identity token was issued ${seconds(ahead)} in the future by this machine's clock; check the clock`,
        ]
        : [];
    return { ...times, notices };
}
/** True while a token may be used at this time, with the same tolerance at both ends. */
function inValidityPeriod(times, now) {
    const leewayMs = LEEWAY_S * 1000;
    const begun = times.notBefore === undefined || times.notBefore.getTime() - leewayMs <= now.getTime();
    return begun && now.getTime() < times.expiresAt.getTime() + leewayMs;
}
function readTime(claims, name) {
    const value = claims[name];
    if (value === undefined)
        throw (0,_standard_js__WEBPACK_IMPORTED_MODULE_1__/* .missingClaim */ .t0)(name);
    if (typeof value !== 'number' || !(value >= 0 && value <= MAX_TIME_S))
        throw (0,_standard_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidClaim */ .Ce)(`\`${name}\` is ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} instead of a time in seconds since 1970`);
    return value;
}
function expired(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('token-expired', `the identity token ${what}`);
}
const toDate = (seconds) => new Date(seconds * 1000);
const stamp = (date) => date.toISOString().replace(/\.\d+Z$/, 'Z');
const seconds = (span) => `${Math.round(span)} s`;


/***/ }),

/***/ 2398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ parseIdentityToken)
});

// UNUSED EXPORTS: IdentityToken

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/identity/issuers.js
var issuers = __webpack_require__(6547);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/util/decode_protected_header.js
var decode_protected_header = __webpack_require__(1196);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/util/decode_jwt.js
var decode_jwt = __webpack_require__(7961);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/identity/jwt.js
// The text of a JSON Web Token → its header and claims, with everything refused that two parsers could read differently.



const MAX_TOKEN_BYTES = 16 * 1024;
const ASYMMETRIC = new Set([
    ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
    ...['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'],
]);
/**
 * The claims of a signed token in compact form (RFC 7515 section 7.1). The signature is not verified: Fulcio does.
 * Throws `token-malformed`; never with text of the token, and never with a cause, whose message could quote it.
 */
function readJwt(token) {
    if (token === '')
        throw malformed('is empty');
    if (Buffer.byteLength(token) > MAX_TOKEN_BYTES)
        throw malformed(`is longer than ${MAX_TOKEN_BYTES} bytes`);
    if (/^bearer\s/i.test(token))
        throw malformed('starts with the word Bearer; pass what follows it');
    if (/\s/.test(token))
        throw malformed('holds a blank or a line break');
    const parts = token.split('.');
    if (parts.length === 5)
        throw malformed('is encrypted (five parts); Fulcio reads only signed ones');
    const [header, payload, signature] = parts;
    if (header === undefined || payload === undefined || signature === undefined || parts.length !== 3)
        throw malformed(`has ${parts.length} part${parts.length === 1 ? '' : 's'} instead of three`);
    assertJsonPart('header', header);
    assertAlgorithm(parsed(() => (0,decode_protected_header/* decodeProtectedHeader */._)(token)).alg);
    assertBase64url('signature', signature);
    assertJsonPart('payload', payload);
    return parsed(() => (0,decode_jwt/* decodeJwt */.i)(token));
}
function parsed(decode) {
    try {
        return decode();
    }
    catch {
        throw malformed('cannot be read as a JSON Web Token');
    }
}
function assertAlgorithm(algorithm) {
    if (typeof algorithm !== 'string')
        throw malformed('does not name its algorithm as text');
    if (algorithm.toLowerCase() === 'none')
        throw malformed('is not signed (`alg` is none)');
    if (/^HS\d/.test(algorithm))
        throw malformed(`is signed with a shared secret (\`alg\` is ${(0,errors/* quote */.hD)(algorithm)}), which proves no issuer`);
    if (!ASYMMETRIC.has(algorithm))
        throw malformed(`has the unknown algorithm ${(0,errors/* quote */.hD)(algorithm)}`);
}
function assertBase64url(name, part) {
    if (part === '')
        throw malformed(`has an empty ${name}`);
    if (part.includes('='))
        throw malformed(`has padding (=) in its ${name}, which base64url here does not use`);
    if (!/^[\w-]+$/.test(part) || part.length % 4 === 1)
        throw malformed(`has a ${name} that is not base64url`);
}
/** The part must be one JSON object in UTF-8 that names no key twice, at any depth. */
function assertJsonPart(name, part) {
    assertBase64url(name, part);
    let text;
    let value;
    try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(part, 'base64url'));
        value = JSON.parse(text);
    }
    catch {
        throw malformed(`has a ${name} that is not JSON`);
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw malformed(`has a ${name} that is not a JSON object`);
    // Not which: the key is text of the token, and no issuer sends one twice.
    if (hasDuplicateKey(text))
        throw malformed(`names a key twice in its ${name}`);
}
/** True when an object in this valid JSON text has a key twice; parsers differ in which value they then take. */
function hasDuplicateKey(json) {
    const open = [];
    let text = '';
    for (const [token] of json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:]/g)) {
        if (token === '{')
            open.push(new Set());
        else if (token === '[')
            open.push(undefined);
        else if (token === '}' || token === ']')
            open.pop();
        else if (token !== ':')
            text = token;
        else {
            const keys = open.at(-1);
            const key = JSON.parse(text);
            if (keys?.has(key))
                return true;
            keys?.add(key);
        }
    }
    return false;
}
function malformed(what) {
    return new errors/* Failure */.HR('token-malformed', `the identity token ${what}`);
}

// EXTERNAL MODULE: ./build/identity/standard.js
var standard = __webpack_require__(8098);
// EXTERNAL MODULE: ./build/identity/times.js
var identity_times = __webpack_require__(581);
;// CONCATENATED MODULE: ./build/identity/token.js
// An identity token that cannot print itself, with the rules every token keeps whatever its kind.





/** A token whose claims were read but whose signature nobody has verified yet: Fulcio does. */
class IdentityToken {
    #raw;
    /** Unverified. */
    claims;
    /** `iss`. */
    issuer;
    /** What proof of possession signs: the e-mail address for issuers of those, `sub` for all others. */
    identity;
    /** The provider behind a federating issuer (`federated_claims.connector_id`), else `iss`. */
    federatedIssuer;
    notBefore;
    expiresAt;
    /** What is odd but tolerated, a sentence each. */
    notices;
    constructor(facts) {
        this.#raw = facts.raw;
        this.claims = facts.claims;
        this.issuer = facts.issuer;
        this.identity = facts.identity;
        this.federatedIssuer = facts.federatedIssuer;
        this.notBefore = facts.notBefore;
        this.expiresAt = facts.expiresAt;
        this.notices = facts.notices;
    }
    /** The token itself. Every use of it is a place where it could leak. */
    reveal() {
        return this.#raw;
    }
    toString() {
        return `IdentityToken(${this.issuer})`;
    }
    toJSON() {
        return this.toString();
    }
    [external_node_util_.inspect.custom]() {
        return this.toString();
    }
}
/**
 * Reads a JSON Web Token of at most 16 KiB and checks what holds for every kind: `aud`, `sub`, `iat`, `exp`, `iss`
 * present (OpenID Connect Core section 2), audience, time, types. Blanks around it are cut with a notice.
 * Throws `token-malformed`, `token-claim-missing`, `token-claim-invalid`, `token-audience`, `token-expired` or
 * `token-not-yet-valid`, never with text of the token beyond a quoted claim.
 */
function parseIdentityToken(raw, options) {
    const notices = [...(options.notices ?? [])];
    const trimmed = raw.trim();
    if (trimmed !== raw && trimmed !== '')
        notices.push('the identity token had blanks around it; they were cut');
    const claims = readJwt(trimmed);
    const issuer = (0,standard/* readIssuer */.Eo)(claims);
    (0,standard/* checkAudience */.f7)(claims['aud'], options.audience ?? 'sigstore');
    const subject = (0,standard/* readText */.yR)(claims, 'sub');
    const kind = (0,issuers/* kindOf */.I)(issuer, claims, options.issuers ?? issuers/* PUBLIC_ISSUERS */.ZZ);
    const identity = kind === 'email' ? (0,standard/* readText */.yR)(claims, 'email') : subject;
    const federatedIssuer = (0,standard/* readFederatedIssuer */.kv)(claims['federated_claims']) ?? issuer;
    const times = (0,identity_times/* readTimes */.f)(claims, options.now);
    notices.push(...times.notices);
    const { notBefore, expiresAt } = times;
    return new IdentityToken({
        raw: trimmed,
        ...{ claims, issuer, identity, federatedIssuer, notBefore, expiresAt, notices },
    });
}


/***/ }),

/***/ 1342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ PUBLIC_RATE_PER_MINUTE),
/* harmony export */   IX: () => (/* binding */ isLocal),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   Ul: () => (/* binding */ isPublic),
/* harmony export */   Vb: () => (/* binding */ nameOf)
/* harmony export */ });
// Which instance a caller names: a public one, a client trust configuration, or a trusted root and a signing config.
/** Requests a minute to each service of a public instance; its published limit is 975. */
const PUBLIC_RATE_PER_MINUTE = 900;
/** True for the two instances that belong to everybody: their rate limits and their list of issuers are known. */
function isPublic({ instance, trustedRootPath }) {
    return trustedRootPath === undefined && (instance === 'public-good' || instance === 'staging');
}
/** What the instance is called in manifest and summary. */
function nameOf({ instance, trustedRootPath }) {
    return trustedRootPath ?? instance;
}
/** True if the instance is described by files, so that a fault in them can be told before any request. */
function isLocal(choice) {
    const { instance, trustedRootPath, signingConfigPath } = choice;
    return (trustedRootPath ?? signingConfigPath) !== undefined || !(isPublic(choice) || isAddress(instance));
}
/** True for an address; every other place is a path. */
function isAddress(place) {
    return /^[a-z][a-z0-9+.-]+:\/\//i.test(place);
}


/***/ }),

/***/ 9636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ parseServiceUrl)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
// Addresses of services: https, or http on this machine alone, and nothing hidden in them.

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
/**
 * Reads the address of a service or of a file of trust material.
 * In: the text, and where it stands, for messages. Out: the URL.
 * @throws Failure `instance-invalid`; the message never holds credentials
 */
function parseServiceUrl(text, place) {
    const refuse = (what) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('instance-invalid', `${place}: ${what}`);
    };
    const anonymous = text.replace(/^[^/]*\/\/.*@/s, '//');
    const url = URL.canParse(text) ? new URL(text) : refuse(`${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(anonymous)} is not a URL`);
    if (url.username !== '' || url.password !== '')
        refuse('a URL must not carry a user name or password');
    // `?` and `#` alone leave no trace in search and hash.
    if (/[?#]/.test(text))
        refuse('a URL of a service must not have a query or fragment');
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOOPBACK.test(url.hostname))) {
        // The address as it would be asked, so that a host in look-alike letters shows as what it is.
        refuse(`${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(url.href)} must start with https:// (http:// is for this machine only)`);
    }
    if (url.port === '0')
        refuse(`${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(url.href)} has port 0, which nothing can listen on`);
    return url;
}


/***/ })

};
