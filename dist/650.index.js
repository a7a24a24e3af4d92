export const id = 650;
export const ids = [650];
export const modules = {

/***/ 63650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rehearse: () => (/* binding */ rehearse)
/* harmony export */ });
/* harmony import */ var _diagnose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13750);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1562);
/* harmony import */ var _identity_admission_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13262);
/* harmony import */ var _identity_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(697);
/* harmony import */ var _identity_token_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71028);
/* harmony import */ var _identity_visibility_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91375);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(99368);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(81525);
/* harmony import */ var _trust_choice_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(61342);
/* harmony import */ var _instance_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4761);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91344);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21454);
// A dry run: who would sign, what would be missing, and whether every service answers. Asks for no identity, logs nothing.












/** Statuses that a service which is well gives to a question that it does not know. */
const ANSWERS = [400, 401, 403, 404, 405, 406, 411, 415, 422, 501];
/** Nobody waits two minutes to hear that a service is not there. */
const PACE = { callMs: 20_000, maxBackoffMs: 2000 };
/** Throws nothing that a real run would throw after it had asked somebody: that is what it finds. */
async function rehearse(inputs, prepared, context) {
    const { env, stop, now, log } = context;
    const http = (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .createHttp */ .V0)({ env, signal: stop.signal, onRetry: (0,_notes_js__WEBPACK_IMPORTED_MODULE_9__/* .calmly */ .t)(log.info, now), pace: PACE });
    const findings = [];
    const attempt = async (work) => {
        try {
            return await work();
        }
        catch (error) {
            stop.signal.throwIfAborted();
            findings.push((0,_diagnose_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnose */ .h4)(error));
            return undefined;
        }
    };
    await attempt(() => (0,_prepare_js__WEBPACK_IMPORTED_MODULE_7__/* .assertPossible */ .Af)(inputs, prepared, context));
    await attempt(() => assertPublic(inputs, prepared));
    await attempt(() => (0,_release_js__WEBPACK_IMPORTED_MODULE_8__/* .prepareRelease */ .vn)(inputs, prepared, { ...context, pace: PACE }));
    const identity = await attempt(() => foretellIdentity(inputs, prepared, context));
    const services = [];
    const instance = await attempt(() => load(inputs, http, context));
    for (const { name, service, url } of instance === undefined ? [] : questions(instance)) {
        const answers = await attempt(async () => {
            await http({ service, method: 'GET', url, expect: ANSWERS });
            return true;
        });
        services.push({ name, origin: url.origin, answers: answers === true });
    }
    return { identity, findings, services };
}
/** By the token that was given, or else by what the environment of the job says. Throws what would not be admitted. */
function foretellIdentity(inputs, { policy }, { env, now, onNotice }) {
    const publicInstance = (0,_trust_choice_js__WEBPACK_IMPORTED_MODULE_10__/* .isPublic */ .Ul)(inputs.choice);
    const given = inputs.identityToken ?? (env['SIGSTORE_ID_TOKEN'] || undefined);
    if (given !== undefined) {
        const admit = (0,_identity_admission_js__WEBPACK_IMPORTED_MODULE_2__/* .createAdmission */ .m)({ ...inputs, policy, publicInstance, onNotice });
        return admit((0,_identity_token_js__WEBPACK_IMPORTED_MODULE_4__/* .parseIdentityToken */ .Xm)(given, { now: now() })).identity;
    }
    const { GITHUB_WORKFLOW_REF: ref, GITHUB_SERVER_URL: server = 'https://github.com' } = env;
    if (inputs.login !== undefined || !ref)
        return undefined;
    const claims = claimsFrom(env);
    (0,_identity_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .checkPolicy */ .hM)(policy.filter(({ claim }) => claims[claim] !== undefined), claims);
    const untold = new Set(policy.map(({ claim }) => claim).filter((claim) => claims[claim] === undefined));
    if (untold.size > 0)
        onNotice(`only a token can tell whether the policy is met for ${[...untold].join(', ')}`);
    // Which workflow signs, if another one is called, a rule may tell; the environment does not.
    return untold.has('job_workflow_ref') ? undefined : `${server}/${ref}`;
}
/** A token says it with a signature; until there is one, the payload of the event will do. */
function assertPublic(inputs, { event }) {
    const repository = (0,_json_js__WEBPACK_IMPORTED_MODULE_11__/* .isRecord */ .u)(event) ? event['repository'] : undefined;
    const visibility = (0,_json_js__WEBPACK_IMPORTED_MODULE_11__/* .isRecord */ .u)(repository) ? repository['visibility'] : undefined;
    if (visibility === undefined || inputs.identityToken !== undefined || inputs.login !== undefined)
        return;
    (0,_identity_visibility_js__WEBPACK_IMPORTED_MODULE_5__/* .checkVisibility */ .j)({ job_workflow_ref: '', repository_visibility: visibility }, inputs.allowPrivateRepository);
}
/** Claims of a job's token that its environment repeats. Which workflow signs, if another one is called, is not among them. */
function claimsFrom(env) {
    return {
        actor: env['GITHUB_ACTOR'],
        actor_id: env['GITHUB_ACTOR_ID'],
        event_name: env['GITHUB_EVENT_NAME'],
        ref: env['GITHUB_REF'],
        ref_protected: env['GITHUB_REF_PROTECTED'],
        ref_type: env['GITHUB_REF_TYPE'],
        repository: env['GITHUB_REPOSITORY'],
        repository_id: env['GITHUB_REPOSITORY_ID'],
        repository_owner: env['GITHUB_REPOSITORY_OWNER'],
        repository_owner_id: env['GITHUB_REPOSITORY_OWNER_ID'],
        runner_environment: env['RUNNER_ENVIRONMENT'],
        sha: env['GITHUB_SHA'],
        workflow: env['GITHUB_WORKFLOW'],
        workflow_ref: env['GITHUB_WORKFLOW_REF'],
        workflow_sha: env['GITHUB_WORKFLOW_SHA'],
    };
}
async function load(inputs, http, context) {
    const { loadInstance } = await __webpack_require__.e(/* import() */ 355).then(__webpack_require__.bind(__webpack_require__, 40355));
    return loadInstance(inputs.choice, (0,_instance_js__WEBPACK_IMPORTED_MODULE_6__/* .instanceContext */ .v)(http, context));
}
/** One harmless question to each service that a real run would use first. */
function questions({ fulcio, rekor, timestamp }) {
    const at = (url, path) => new URL(path, `${url.href.replace(/\/$/, '')}/`);
    return [
        { name: 'Fulcio', service: 'fulcio', url: at(fulcio.url, 'api/v2/configuration') },
        ...rekor.chosen.map(({ url, majorApiVersion }) => ({
            ...{ name: `Rekor v${majorApiVersion}`, service: 'rekor' },
            url: at(url, majorApiVersion === 1 ? 'api/v1/log' : 'api/v2/checkpoint'),
        })),
        ...timestamp.chosen.map(({ url }) => ({
            name: 'Timestamp authority',
            service: 'timestamp',
            url,
        })),
    ];
}


/***/ })

};
