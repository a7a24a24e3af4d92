export const id = 904;
export const ids = [904];
export const modules = {

/***/ 27904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dryRun: () => (/* binding */ dryRun)
/* harmony export */ });
/* harmony import */ var _encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(69098);
/* harmony import */ var _errors_remedies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93804);
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24565);
/* harmony import */ var _http_throttle_notices_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(31649);
/* harmony import */ var _identity_policy_authorize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17201);
/* harmony import */ var _identity_policy_claim_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54565);
/* harmony import */ var _identity_policy_job_claims_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83531);
/* harmony import */ var _identity_policy_repository_visibility_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86881);
/* harmony import */ var _identity_token_identity_token_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52159);
/* harmony import */ var _trust_instance_choice_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(34180);
/* harmony import */ var _trust_rekor_versions_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75102);
/* harmony import */ var _instance_context_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82081);
/* harmony import */ var _publish_release_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60114);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(52476);
// A dry run: who would sign, what would be missing, and whether every service answers. Asks for no identity, logs nothing.














/** Statuses that a service which is well gives to a question that it does not know. */
const ANSWERS = [400, 401, 403, 404, 405, 406, 411, 415, 422, 501];
/** Nobody waits two minutes to hear that a service is not there. */
const PACE = { callMs: 20_000, maxBackoffMs: 2000 };
/** Throws nothing that a real run would throw after it had asked somebody: that is what it finds. */
async function dryRun(inputs, prepared, context) {
    const { env, stop, now, log } = context;
    const http = (0,_http_client_js__WEBPACK_IMPORTED_MODULE_1__/* .createHttp */ .V0)({ env, signal: stop.signal, onRetry: (0,_http_throttle_notices_js__WEBPACK_IMPORTED_MODULE_11__/* .throttleNotices */ .o)(log.info, now), pace: PACE });
    const findings = [];
    const attempt = async (work) => {
        try {
            return await work();
        }
        catch (error) {
            stop.signal.throwIfAborted();
            findings.push((0,_errors_remedies_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnose */ .h4)(error));
            return undefined;
        }
    };
    await attempt(() => (0,_preflight_js__WEBPACK_IMPORTED_MODULE_10__/* .assertPossible */ .Af)(inputs, prepared, context));
    await attempt(() => assertPublic(inputs, prepared));
    await attempt(() => (0,_publish_release_js__WEBPACK_IMPORTED_MODULE_9__/* .prepareRelease */ .vn)(inputs, prepared, { ...context, pace: PACE }));
    const identity = await attempt(() => predictIdentity(inputs, prepared, context));
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
function predictIdentity(inputs, { policy }, { env, now, onNotice }) {
    const publicInstance = (0,_trust_instance_choice_js__WEBPACK_IMPORTED_MODULE_12__/* .isPublic */ .Ul)(inputs.choice);
    const given = inputs.identityToken ?? (env['SIGSTORE_ID_TOKEN'] || undefined);
    if (given !== undefined) {
        const authorizeToken = (0,_identity_policy_authorize_js__WEBPACK_IMPORTED_MODULE_2__/* .createAuthorization */ .i)({ ...inputs, policy, publicInstance, onNotice });
        return authorizeToken((0,_identity_token_identity_token_js__WEBPACK_IMPORTED_MODULE_6__/* .parseIdentityToken */ .Xm)(given, { now: now() })).identity;
    }
    const { GITHUB_WORKFLOW_REF: ref, GITHUB_SERVER_URL: server = 'https://github.com' } = env;
    if (inputs.login !== undefined || !ref)
        return undefined;
    const claims = (0,_identity_policy_job_claims_js__WEBPACK_IMPORTED_MODULE_4__/* .claimsOfEnvironment */ .u)(env);
    (0,_identity_policy_claim_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .checkPolicy */ .hM)(policy.filter(({ claim }) => claims[claim] !== undefined), claims);
    const untold = new Set(policy.map(({ claim }) => claim).filter((claim) => claims[claim] === undefined));
    if (untold.size > 0)
        onNotice(`only a token can tell whether the policy is met for ${[...untold].join(', ')}`);
    // Which workflow signs, if another one is called, a rule may tell; the environment does not.
    return untold.has('job_workflow_ref') ? undefined : `${server}/${ref}`;
}
/** A token says it with a signature; until there is one, the payload of the event will do. */
function assertPublic(inputs, { event }) {
    const repository = (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_13__/* .isRecord */ .u4)(event) ? event['repository'] : undefined;
    const visibility = (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_13__/* .isRecord */ .u4)(repository) ? repository['visibility'] : undefined;
    if (visibility === undefined || inputs.identityToken !== undefined || inputs.login !== undefined)
        return;
    (0,_identity_policy_repository_visibility_js__WEBPACK_IMPORTED_MODULE_5__/* .checkVisibility */ .j)({ job_workflow_ref: '', repository_visibility: visibility }, inputs.allowPrivateRepository);
}
async function load(inputs, http, context) {
    const { loadInstance } = await __webpack_require__.e(/* import() */ 770).then(__webpack_require__.bind(__webpack_require__, 90770));
    return loadInstance(inputs.choice, (0,_instance_context_js__WEBPACK_IMPORTED_MODULE_8__/* .instanceContext */ .v)(http, context));
}
/** One harmless question to each service that a real run would use first. */
function questions({ fulcio, rekor, timestamp }) {
    const at = (url, path) => new URL(path, `${url.href.replace(/\/$/, '')}/`);
    return [
        { name: 'Fulcio', service: 'fulcio', url: at(fulcio.url, 'api/v2/configuration') },
        ...rekor.chosen.map(({ url, majorApiVersion }) => ({
            name: `Rekor v${majorApiVersion}`,
            service: 'rekor',
            url: at(url, _trust_rekor_versions_js__WEBPACK_IMPORTED_MODULE_7__/* .REKOR */ .GS[majorApiVersion].statePath),
        })),
        ...timestamp.chosen.map(({ url }) => ({
            name: 'Timestamp authority',
            service: 'timestamp',
            url,
        })),
    ];
}


/***/ }),

/***/ 83531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ claimsOfCertificate),
/* harmony export */   u: () => (/* binding */ claimsOfEnvironment)
/* harmony export */ });
// Claims of a GitHub Actions token that something else repeats: the environment of the job, or a certificate.
/** No variable tells which workflow signs, if another one is called; no certificate tells the actor. */
const ROWS = [
    { claim: 'actor', variable: 'GITHUB_ACTOR' },
    { claim: 'actor_id', variable: 'GITHUB_ACTOR_ID' },
    { claim: 'environment', extension: 'deployment-environment' },
    { claim: 'event_name', variable: 'GITHUB_EVENT_NAME', extension: 'build-trigger' },
    { claim: 'job_workflow_ref', extension: 'build-signer-uri', ofServer: true },
    { claim: 'job_workflow_sha', extension: 'build-signer-digest' },
    { claim: 'ref', variable: 'GITHUB_REF', extension: 'source-repository-ref' },
    { claim: 'ref_protected', variable: 'GITHUB_REF_PROTECTED' },
    { claim: 'ref_type', variable: 'GITHUB_REF_TYPE' },
    { claim: 'repository', variable: 'GITHUB_REPOSITORY', extension: 'source-repository-uri', ofServer: true },
    { claim: 'repository_id', variable: 'GITHUB_REPOSITORY_ID', extension: 'source-repository-identifier' },
    {
        claim: 'repository_owner',
        variable: 'GITHUB_REPOSITORY_OWNER',
        extension: 'source-repository-owner-uri',
        ofServer: true,
    },
    {
        claim: 'repository_owner_id',
        variable: 'GITHUB_REPOSITORY_OWNER_ID',
        extension: 'source-repository-owner-identifier',
    },
    { claim: 'repository_visibility', extension: 'source-repository-visibility-at-signing' },
    { claim: 'runner_environment', variable: 'RUNNER_ENVIRONMENT', extension: 'runner-environment' },
    { claim: 'sha', variable: 'GITHUB_SHA', extension: 'source-repository-digest' },
    { claim: 'sub', extension: 'token-subject' },
    { claim: 'workflow', variable: 'GITHUB_WORKFLOW' },
    { claim: 'workflow_ref', variable: 'GITHUB_WORKFLOW_REF', extension: 'build-config-uri', ofServer: true },
    { claim: 'workflow_sha', variable: 'GITHUB_WORKFLOW_SHA', extension: 'build-config-digest' },
];
/** The claims that the environment of a job repeats; without those whose variable is not set. */
function claimsOfEnvironment(env) {
    const claims = {};
    for (const { claim, variable } of ROWS) {
        const value = variable === undefined ? undefined : env[variable];
        if (value !== undefined)
            claims[claim] = value;
    }
    return claims;
}
/** The claims that a certificate holds, by its extensions, its issuer and the address of GitHub's server. */
function claimsOfCertificate(extensions, issuer, server) {
    const claims = { iss: issuer };
    for (const { claim, extension, ofServer } of ROWS) {
        const value = extension === undefined ? undefined : extensions.get(extension);
        const prefix = ofServer === true ? `${server}/` : '';
        if (value?.startsWith(prefix))
            claims[claim] = value.slice(prefix.length);
    }
    const [, kind] = /^refs\/(tags|heads)\//.exec(claims['ref'] ?? '') ?? [];
    if (kind !== undefined)
        claims['ref_type'] = kind === 'tags' ? 'tag' : 'branch';
    return claims;
}


/***/ })

};
