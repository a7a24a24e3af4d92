export const id = 929;
export const ids = [929];
export const modules = {

/***/ 6830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xz: () => (/* binding */ pullRequestOrigin),
/* harmony export */   Zd: () => (/* binding */ workflowRunOrigin),
/* harmony export */   tK: () => (/* binding */ senderLogin)
/* harmony export */ });
/* harmony import */ var _encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9098);
// The payload of an event → whose code the run uses.

/** Whose code a pull request contains; for payloads of `pull_request*` events. */
function pullRequestOrigin(event) {
    const repositoryOf = (side) => (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(event, 'pull_request', side, 'repo');
    return compare(repositoryOf('head'), repositoryOf('base'));
}
/** Whose code the run before a `workflow_run` event used. */
function workflowRunOrigin(event) {
    return compare((0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(event, 'workflow_run', 'head_repository'), (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(event, 'repository'));
}
/** The login of the sender of the event. */
function senderLogin(event) {
    const login = (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(event, 'sender', 'login');
    return typeof login === 'string' ? login : undefined;
}
/** By ID, since names change. `fork: true` is not enough, because the base may be a fork itself. */
function compare(head, base) {
    if (head === null)
        return 'deleted';
    for (const name of ['id', 'full_name']) {
        const [one, other] = [(0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(head, name), (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(base, name)];
        if (one !== undefined && other !== undefined)
            return one === other ? 'same' : 'fork';
    }
    return 'unknown';
}


/***/ }),

/***/ 9310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainMissingToken: () => (/* binding */ explainMissingToken)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6830);
/* harmony import */ var _job_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(263);
// Why this process cannot get an identity token: one cause, derived from the environment, event and workflow file.



const FORK_EVENTS = [
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
];
const DEPENDABOT = 'dependabot[bot]';
/**
 * The cause as a Failure: `act-runner`, `other-forge`, `id-token-variable-filtered`, `fork-pull-request`, `dependabot`,
 * `id-token-permission-missing`, `id-token-permission-overridden` or `caller-permission-missing`; with the line to
 * change and YAML to paste if they are known. Throws nothing.
 */
async function explainMissingToken(facts) {
    const known = explainPlace(facts.env) ?? explainEvent(facts);
    if (known !== undefined)
        return known;
    // Loaded late: it includes a YAML parser, which a job with a token does not need.
    const { explainPermission } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(825)]).then(__webpack_require__.bind(__webpack_require__, 5825));
    return orFork(explainPermission(facts), facts);
}
/** Where the job runs, and whether its variables are complete: if only one is set, something removed the other one. */
function explainPlace(env) {
    if (env['ACT'] === 'true')
        return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('act-runner', 'this job runs in nektos/act');
    const forge = otherForge(env);
    if (forge !== undefined)
        return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('other-forge', `this job runs on ${forge}, so GitHub issues no identity token`);
    const [set] = _job_context_js__WEBPACK_IMPORTED_MODULE_2__/* .TOKEN_VARIABLES */ .Yr.filter((name) => (env[name] ?? '').trim() !== '');
    const [unset] = _job_context_js__WEBPACK_IMPORTED_MODULE_2__/* .TOKEN_VARIABLES */ .Yr.filter((name) => (env[name] ?? '').trim() === '');
    if (set === undefined || unset === undefined)
        return undefined;
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('id-token-variable-filtered', `${set} is set, but ${unset} is not`, {
        why: 'GitHub sets both variables or neither. Something between the runner and this process removed one.',
    });
}
/** Gitea and Forgejo also set GitHub's variables, but their API is v1, while GitHub Enterprise Server has v3. */
function otherForge(env) {
    const server = (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(env['GITHUB_SERVER_URL'] ?? 'an unknown server');
    if (env['FORGEJO_ACTIONS'] === 'true')
        return `Forgejo (${server})`;
    if (env['GITEA_ACTIONS'] === 'true')
        return `Gitea or Forgejo (${server})`;
    return /\/api\/v1\/?$/.test(env['GITHUB_API_URL'] ?? '') ? `Gitea or Forgejo (${server})` : undefined;
}
/** If it is unknown whose code a pull request contains, a fork is as likely a cause as the permission. */
function orFork(failure, { env, event }) {
    if (!FORK_EVENTS.includes(env['GITHUB_EVENT_NAME']) || (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequestOrigin */ .Xz)(event) !== 'unknown')
        return failure;
    const fork = 'if this pull request comes from a fork, it cannot have this permission';
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(failure.code, `${failure.message}; ${fork}`, failure);
}
/**
 * A fork or Dependabot. A push by a person to a branch of Dependabot belongs to that person, so the author does not
 * matter.
 */
function explainEvent({ env, event }) {
    const name = env['GITHUB_EVENT_NAME'];
    if (FORK_EVENTS.includes(name)) {
        const origin = (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequestOrigin */ .Xz)(event);
        if (origin === 'fork' || origin === 'deleted') {
            const whose = origin === 'fork' ? 'a fork' : 'a deleted fork';
            return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('fork-pull-request', `this is a pull request from ${whose}`, { patch: SKIP_FORKS });
        }
    }
    const actor = env['GITHUB_ACTOR'] || (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .senderLogin */ .tK)(event);
    if (actor !== DEPENDABOT)
        return undefined;
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('dependabot', 'this run was triggered by Dependabot', { patch: SKIP_DEPENDABOT });
}
const SKIP_FORKS = 'if: github.event.pull_request.head.repo.id == github.event.pull_request.base.repo.id';
const SKIP_DEPENDABOT = `if: github.actor != '${DEPENDABOT}'`;


/***/ })

};
