export const id = 9310;
export const ids = [9310];
export const modules = {

/***/ 59310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainMissingToken: () => (/* binding */ explainMissingToken)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6830);
/* harmony import */ var _job_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70263);
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
    const { explainPermission } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5825)]).then(__webpack_require__.bind(__webpack_require__, 75825));
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
