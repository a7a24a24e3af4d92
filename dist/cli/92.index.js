export const id = 92;
export const ids = [92];
export const modules = {

/***/ 6092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dryRun: () => (/* binding */ dryRun)
});

// EXTERNAL MODULE: ./build/credentials/ambient/sigstore-id-token.js
var sigstore_id_token = __webpack_require__(3110);
// EXTERNAL MODULE: ./build/credentials/token-source.js + 1 modules
var token_source = __webpack_require__(8004);
// EXTERNAL MODULE: ./build/encoding/strict-json.js
var strict_json = __webpack_require__(9098);
// EXTERNAL MODULE: ./build/identity/policy/claim-policy.js
var claim_policy = __webpack_require__(4565);
// EXTERNAL MODULE: ./build/identity/policy/job-claims.js
var job_claims = __webpack_require__(3531);
// EXTERNAL MODULE: ./build/identity/policy/repository-visibility.js
var repository_visibility = __webpack_require__(6881);
// EXTERNAL MODULE: ./build/identity/token/identity-token.js
var identity_token = __webpack_require__(9739);
// EXTERNAL MODULE: ./build/signing/clients/fulcio-config.js + 1 modules
var fulcio_config = __webpack_require__(3830);
;// CONCATENATED MODULE: ./build/engine/dry-run/predict-identity.js
// Whose identity a certificate would have, as far as it is known without a request for a token.






/**
 * By the token that was given, or else by what the environment of a job of GitHub Actions says; undefined where only a
 * token can tell. With `asksFulcio: false` Fulcio is not asked for its rules for the token of an unknown issuer. Throws
 * what would not be authorized.
 */
async function predictIdentity(facts, { asksFulcio }) {
    const { run, http, now } = facts;
    const text = knownToken(facts);
    if (text === undefined)
        return facts.ambient ? byJob(facts) : undefined;
    const token = (0,identity_token/* parseIdentityToken */.Xm)(text, { now: now() });
    const isJudged = run.publicInstance || (0,identity_token/* isKnown */.qE)(token);
    if (!isJudged && !asksFulcio)
        return undefined;
    const withFulcioRules = (0,fulcio_config/* createTokenRules */.r)(http, async () => (await run.load()).fulcio.url, now);
    const { identity } = await run.authorizeToken(isJudged ? token : await withFulcioRules(token));
    return { identity, isCertain: true };
}
/** A token states the visibility with a signature; until there is one, the payload of the event has to do. */
function assertPublic(facts) {
    const { event, ambient, allowPrivateRepository } = facts;
    const visibility = (0,strict_json/* valueAt */.fK)(event, 'repository', 'visibility');
    if (visibility === undefined || !ambient || knownToken(facts) !== undefined)
        return;
    (0,repository_visibility/* checkVisibility */.j)({ job_workflow_ref: '', repository_visibility: visibility }, allowPrivateRepository);
}
/** The token that a run would use without a request; undefined if there is no such token yet. */
function knownToken({ given, ambient, env }) {
    if (given !== undefined || !ambient)
        return given;
    return env['SIGSTORE_ID_TOKEN']?.trim() || undefined;
}
function byJob({ env, policy, onNotice }) {
    const { GITHUB_ACTIONS, GITHUB_WORKFLOW_REF: ref, GITHUB_SERVER_URL: server = 'https://github.com' } = env;
    if (GITHUB_ACTIONS !== 'true' || !ref)
        return undefined;
    const claims = (0,job_claims/* claimsOfEnvironment */.uV)(env);
    (0,claim_policy/* checkPolicy */.hM)(policy.filter(({ claim }) => claims[claim] !== undefined), claims);
    const unknown = new Set(policy.map(({ claim }) => claim).filter((claim) => claims[claim] === undefined));
    if (unknown.size > 0)
        onNotice(`the policy for ${[...unknown].join(', ')} can be checked only with a token`);
    // Which workflow signs, if another one is called, a rule may tell; the environment does not.
    return unknown.has('job_workflow_ref') ? undefined : { identity: `${server}/${ref}`, isCertain: false };
}

// EXTERNAL MODULE: ./build/http/client.js + 11 modules
var client = __webpack_require__(1500);
// EXTERNAL MODULE: ./build/signing/clients/failover.js
var failover = __webpack_require__(6613);
// EXTERNAL MODULE: ./build/trust/rekor-versions.js
var rekor_versions = __webpack_require__(5102);
;// CONCATENATED MODULE: ./build/engine/dry-run/probe-services.js
// Asks the services of an instance whether they answer: one question each, which leaves no trace there.



/** Statuses that a service which is well gives to a question that it does not know. */
const ANSWERS = [400, 401, 403, 404, 405, 406, 411, 415, 422, 501];
/**
 * Asks the services that a run would ask first, and for each that is out of service its spare one.
 * Throws only the reason of `signal`.
 */
async function probeServices({ fulcio, rekor, timestamp }, http, signal) {
    const ask = async ({ name, service, url, asked }) => {
        const probe = { name, url, failure: undefined, isReplaced: false };
        try {
            await http({ service, method: 'GET', url: asked, expect: ANSWERS });
            return probe;
        }
        catch (failure) {
            signal.throwIfAborted();
            return { ...probe, failure };
        }
    };
    const askKind = async (chosen, spare) => {
        const waiting = [...spare];
        const askOne = async (question) => {
            const probe = await ask(question);
            const next = (0,failover/* isOutOfService */.b)(probe.failure) ? waiting.shift() : undefined;
            return next === undefined ? [probe] : [{ ...probe, isReplaced: true }, ...(await askOne(next))];
        };
        return (await Promise.all(chosen.map(askOne))).flat();
    };
    const probes = await Promise.all([
        askKind([aboutFulcio(fulcio)], []),
        askKind(rekor.chosen.map(aboutRekor), rekor.spare.map(aboutRekor)),
        askKind(timestamp.chosen.map(aboutTimestamps), timestamp.spare.map(aboutTimestamps)),
    ]);
    return probes.flat();
}
const aboutFulcio = ({ url }) => ({
    name: 'Fulcio',
    service: 'fulcio',
    url,
    asked: (0,client/* endpoint */.sR)(url, 'api/v2/configuration'),
});
const aboutRekor = ({ url, majorApiVersion }) => ({
    name: `Rekor v${majorApiVersion}`,
    service: 'rekor',
    url,
    asked: (0,client/* endpoint */.sR)(url, rekor_versions/* REKOR */.GS[majorApiVersion].statePath),
});
const aboutTimestamps = ({ url }) => ({
    name: 'Timestamp authority',
    service: 'timestamp',
    url,
    asked: url,
});

;// CONCATENATED MODULE: ./build/engine/dry-run/inspect-run.js


/** Throws nothing that a real run would fail for: those are its findings. Throws the reason of `signal`. */
async function inspectRun(options) {
    const { run, http, signal, checks, diagnose, onNotice } = options;
    const early = createFindings(signal);
    for (const check of [...checks, () => assertPublic(options)])
        await early.attempt(check);
    const late = createFindings(signal);
    const instance = await late.attempt(run.load);
    const probes = instance === undefined ? [] : await probeServices(instance, http, signal);
    const outages = probes.filter(({ failure }) => failure !== undefined);
    for (const { failure, isReplaced, url } of outages)
        if (isReplaced)
            onNotice(`${diagnose(failure).what}; another service would be used instead of ${url.origin}`);
    // A run knows this before it asks a service to sign, unless it needs the rules of its Fulcio.
    const asksFulcio = instance !== undefined && !outages.some(({ url }) => url === instance.fulcio.url);
    const signer = await early.attempt(() => predictIdentity(options, { asksFulcio }));
    const unmet = outages.filter(({ isReplaced }) => !isReplaced).map(({ failure }) => failure);
    return {
        signer,
        findings: [...new Set([...early.thrown, ...late.thrown, ...unmet])].map(diagnose),
        services: probes.map(({ name, url, failure }) => ({ name, url, answers: failure === undefined })),
        instance,
    };
}
/** Collects what is thrown, and goes on; only the end of the run ends it. */
function createFindings(signal) {
    const thrown = [];
    const attempt = async (work) => {
        try {
            return await work();
        }
        catch (error) {
            signal.throwIfAborted();
            thrown.push(error);
            return undefined;
        }
    };
    return { thrown, attempt };
}
/** Who would sign, with which instance, and whether each service answers: a line each, without its end. */
function describeInspection({ signer, services }, { unnamed, instance, shown = (text) => text }) {
    const doubt = signer?.isCertain === false ? ', or the reusable workflow if this job belongs to one' : '';
    return [
        `Signer: ${signer === undefined ? unnamed : `${shown(signer.identity)}${doubt}`}`,
        `Instance: ${shown(instance)}`,
        ...services.map(({ name, url, answers }) => `${name}: ${shown(url.href)} ${answers ? 'answers' : 'does not answer'}`),
    ];
}

// EXTERNAL MODULE: ./build/trust/instance-choice.js
var instance_choice = __webpack_require__(4180);
;// CONCATENATED MODULE: ./build/engine/dry-run/network-hosts.js
// The hosts that a run connects to, for networks that allow only listed hosts: printed by the dry run, a table in docs.

const PUBLIC = instance_choice/* PUBLIC_HOSTS */.OI['public-good'];
/** All services that a signing run can use, in the terms of the action. GitHub documents its hosts in "Self-hosted runners reference". */
const HOST_ROWS = [
    {
        service: 'TUF',
        usual: [PUBLIC.tuf],
        when: '`instance` is `public-good` or `staging`',
        of: ({ choice }) => publicHosts(choice, ({ tuf }) => [tuf]),
    },
    {
        service: 'Trust configuration',
        usual: [],
        when: '`instance` is a URL',
        of: ({ choice }) => ((0,instance_choice/* isAddress */.PW)(choice.instance) ? hostIn(choice.instance) : undefined),
    },
    {
        service: 'Fulcio',
        usual: [PUBLIC.fulcio],
        when: 'always',
        of: ({ choice, services }) => services === undefined ? publicHosts(choice, ({ fulcio }) => [fulcio]) : [services.fulcio.url.host],
    },
    {
        service: 'Rekor',
        usual: PUBLIC.rekor,
        when: 'always',
        of: ({ choice, services }) => services === undefined ? publicHosts(choice, ({ rekor }) => rekor) : hostsOf(services.rekor),
    },
    {
        service: 'Timestamp authority',
        usual: [PUBLIC.timestamp],
        when: 'the signing config names one',
        of: ({ choice, services }) => services === undefined
            ? publicHosts(choice, ({ timestamp }) => [timestamp])
            : hostsOf(services.timestamp),
    },
    {
        service: 'Login',
        usual: [],
        when: '`oidc-issuer` is set',
        of: ({ issuer }) => issuer && [issuer.host],
    },
    {
        service: "GitHub's ID tokens",
        usual: ['*.actions.githubusercontent.com'],
        when: 'neither `identity-token` nor `oidc-issuer` is set',
        of: ({ asksGitHub, env }, usual) => asksGitHub ? (hostIn(env['ACTIONS_ID_TOKEN_REQUEST_URL']) ?? onServer(env, usual)) : undefined,
    },
    {
        service: "GitHub's artifacts",
        usual: ['results-receiver.actions.githubusercontent.com'],
        when: '`upload-artifact` is `true`',
        of: ({ uploadsArtifact, env }, usual) => uploadsArtifact ? (hostIn(env['ACTIONS_RESULTS_URL']) ?? onServer(env, usual)) : undefined,
    },
    {
        service: "GitHub's blob storage",
        usual: ['*.blob.core.windows.net'],
        when: '`upload-artifact` is `true`, or `github-attestations` is `true`',
        of: ({ uploadsArtifact, storesAttestations }, usual) => uploadsArtifact || storesAttestations ? usual : undefined,
    },
    {
        service: "GitHub's API",
        usual: ['api.github.com'],
        when: '`release` is set, or `github-attestations` is `true`',
        of: ({ attachesToRelease, storesAttestations, env }, usual) => attachesToRelease || storesAttestations
            ? (hostIn(env['GITHUB_API_URL']) ?? onServer(env, usual))
            : undefined,
    },
    {
        service: 'Release assets, upload',
        usual: ['uploads.github.com'],
        when: '`release` is set',
        of: ({ attachesToRelease, env }, usual) => (attachesToRelease ? onServer(env, usual) : undefined),
    },
    {
        service: 'Release assets, download',
        usual: ['release-assets.githubusercontent.com', 'objects.githubusercontent.com'],
        when: '`release` is set, and the release already has assets with these names',
        of: ({ attachesToRelease, env }, usual) => (attachesToRelease ? onServer(env, usual) : undefined),
    },
];
/** The services that a run uses, in the order of the table, each with its hosts. */
function networkHosts(facts) {
    return HOST_ROWS.flatMap(({ service, usual, of }) => {
        const hosts = of(facts, usual) ?? [];
        return hosts.length === 0 ? [] : [{ service, hosts }];
    });
}
function publicHosts(choice, pick) {
    if (!(0,instance_choice/* isPublic */.Ul)(choice))
        return undefined;
    return pick(choice.instance === 'staging' ? instance_choice/* PUBLIC_HOSTS */.OI.staging : PUBLIC);
}
const hostsOf = ({ chosen, spare }) => [
    ...new Set([...chosen, ...spare].map(({ url }) => url.host)),
];
const hostIn = (address) => address !== undefined && URL.canParse(address) ? [new URL(address).host] : undefined;
/** On a server other than github.com they have names below its own. */
function onServer(env, usual) {
    const [server = 'github.com'] = hostIn(env['GITHUB_SERVER_URL']) ?? [];
    return server === 'github.com' ? usual : [server, `*.${server}`];
}

// EXTERNAL MODULE: ./build/engine/result.js
var result = __webpack_require__(4446);
// EXTERNAL MODULE: ./build/errors/diagnose.js
var diagnose = __webpack_require__(1792);
// EXTERNAL MODULE: ./build/errors/remedies.js
var remedies = __webpack_require__(3804);
// EXTERNAL MODULE: ./build/files/output-plan.js
var output_plan = __webpack_require__(4587);
// EXTERNAL MODULE: ./build/text/plural.js
var plural = __webpack_require__(1442);
// EXTERNAL MODULE: ./build/cli/context.js + 1 modules
var cli_context = __webpack_require__(365);
// EXTERNAL MODULE: ./build/cli/terminal/messages.js
var messages = __webpack_require__(6300);
// EXTERNAL MODULE: ./build/cli/commands/sign-login.js + 2 modules
var sign_login = __webpack_require__(1713);
// EXTERNAL MODULE: ./build/cli/commands/sign-report.js
var sign_report = __webpack_require__(7262);
;// CONCATENATED MODULE: ./build/cli/commands/sign-dry-run.js
// `sigstore-sign sign --dry-run`: what would be signed, by whom and where, and what a real run would fail for.














/**
 * Prints the paths that would be written, who would sign, whether each service answers, and what a real run would fail
 * for. Gives the exit status of the first of these failures. It requests no identity, asks for no login and writes
 * nothing. Throws what is wrong with the outputs.
 */
async function dryRun(planned, options, context) {
    const { run, choice, files, placement, ...rules } = planned;
    const { say, tell, now, stop } = context;
    const plan = await (0,output_plan/* planOutputs */.iS)(files, { ...placement, dryRun: true });
    const facts = await (0,cli_context/* tokenFacts */.XR)(options, context);
    const configured = async () => (await run.load()).oidc;
    const login = (0,sign_login/* personLogin */.n)(options, rules.http, context, configured);
    let origin;
    let issuer;
    const findOrigin = async () => {
        origin = await (0,token_source/* findTokenOrigin */.D)({ ...facts, login });
        if (origin === 'person')
            issuer = await (0,sign_login/* loginIssuer */.B)(options, configured);
    };
    const inspection = await inspectRun({
        ...rules,
        ...facts,
        run,
        checks: [findOrigin],
        diagnose: (thrown) => (0,diagnose/* diagnoseCommand */.Sl)(thrown, 'sign'),
        now,
        signal: stop.signal,
    });
    (0,sign_report/* printOutputs */.M)([...plan.values()], context);
    const unnamed = unnamedSigner(origin, issuer);
    for (const line of describeInspection(inspection, { unnamed, instance: (0,instance_choice/* nameOf */.Vb)(choice), shown: messages/* shown */.SP }))
        tell(`${line}\n`);
    if (context.verbosity > 0) {
        const isGitHub = facts.env['GITHUB_ACTIONS'] === 'true' && !(0,sigstore_id_token/* isSet */.vM)(facts.env);
        const asksGitHub = origin === 'ambient' && isGitHub;
        tellHosts({ choice, issuer, asksGitHub }, inspection, context);
    }
    const { findings } = inspection;
    for (const finding of findings)
        say((0,messages/* errorText */.kc)(finding, context.program));
    const would = `${(0,plural/* count */.U)(files.length, 'file')} would be ${whatIsDone(planned)}`;
    tell(`${resultOf(would, inspection)} Nothing was signed or written.\n`);
    return findings[0]?.exitCode ?? remedies/* EXIT */.d.ok;
}
/** To the files, as the end of a sentence. */
function whatIsDone({ signatures, documents }) {
    const hasList = documents.some(result/* isList */.Lv);
    if (signatures)
        return `signed${hasList ? ', with signed checksums' : ''}`;
    return hasList ? 'listed in signed checksums' : 'attested';
}
/** Who signs, where the identity is not known. */
function unnamedSigner(origin, issuer) {
    switch (origin) {
        case undefined:
            return 'unknown, because there is no identity token';
        case 'given':
            return 'the identity of the given token';
        case 'ambient':
            return 'the identity of this job';
        case 'person':
            return `the person who logs in${issuer === undefined ? '' : ` at ${(0,messages/* shown */.SP)(issuer.href)}`} (a login is needed)`;
    }
}
function tellHosts(facts, { instance: services }, { env, tell }) {
    tell('Hosts that a run connects to:\n');
    const none = { uploadsArtifact: false, attachesToRelease: false, storesAttestations: false };
    for (const { service, hosts } of networkHosts({ ...facts, ...none, env, services }))
        tell(`  ${service}: ${hosts.map(messages/* shown */.SP).join(', ')}\n`);
}
function resultOf(would, { findings: [first] }) {
    if (first !== undefined)
        return `Dry run: this run would fail (${first.code}).`;
    return `Dry run: ${would}.`;
}


/***/ }),

/***/ 6411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ receiveToken),
/* harmony export */   d: () => (/* binding */ readField)
/* harmony export */ });
/* harmony import */ var _encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9098);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _identity_token_identity_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9739);
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6953);
// The answer of a provider → an identity token, or why it is not one.




/** A larger measured difference causes a notice; the services tolerate less than five minutes. */
const MAX_SKEW_MS = 60_000;
/**
 * The text under `field` in a JSON answer of `who`. Messages describe its form, never its content, which may be a
 * token. Throws `token-response-malformed`.
 */
function readField(response, field, who) {
    const malformed = (what) => new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('token-response-malformed', `${who} answered with ${what}`);
    const answer = (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonObject */ .dw)(response.body, malformed);
    const value = answer[field];
    if (value === undefined)
        throw malformed(`JSON without \`${field}\``);
    if (value === '')
        throw malformed(`an empty \`${field}\``);
    if (typeof value !== 'string')
        throw malformed(`a \`${field}\` that is ${value === null ? 'null' : `a JSON ${typeof value}`}`);
    return value;
}
/**
 * A token that was just issued is outside its validity period only when a clock is wrong; `date` shows by how much.
 * Throws `clock-skew`, `token-response-malformed`, and the other failures of parseIdentityToken.
 */
function receiveToken(value, received, request) {
    const { who, date, notices = [], remedy } = received;
    (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .tellToken */ .nK)(value.trim(), request.onSecret);
    const now = request.now();
    const skewMs = date === undefined ? undefined : now.getTime() - date.getTime();
    const skew = skewMs === undefined ? undefined : describeSkew(skewMs, who);
    const all = [...(request.notices ?? []), ...notices, ...(skew === undefined ? [] : [skew])];
    try {
        const { fulcio } = request;
        return { token: (0,_identity_token_identity_token_js__WEBPACK_IMPORTED_MODULE_2__/* .parseIdentityToken */ .Xm)(value, { now, notices: all, fulcio }), skewMs };
    }
    catch (error) {
        if (!(error instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR))
            throw error;
        if (skew !== undefined && ['token-expired', 'token-not-yet-valid'].includes(error.code))
            throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('clock-skew', `${skew}, so ${error.message}`, { cause: error });
        if (error.code !== 'token-malformed')
            throw error;
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('token-response-malformed', `${who} gave no valid token: ${error.message}`, {
            remedy,
        });
    }
}
/** A notice about the clock when it is off by more than a minute. */
function describeSkew(skewMs, who) {
    if (Math.abs(skewMs) <= MAX_SKEW_MS)
        return undefined;
    const seconds = Math.round(Math.abs(skewMs) / 1000);
    return `this machine's clock is ${seconds} s ${skewMs > 0 ? 'ahead of' : 'behind'} ${who}'s`;
}


/***/ }),

/***/ 3110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nt: () => (/* binding */ readVariable),
/* harmony export */   vM: () => (/* binding */ isSet),
/* harmony export */   z0: () => (/* binding */ sigstoreIdToken)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _receive_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6411);
// A token in SIGSTORE_ID_TOKEN: the variable that every Sigstore client reads.


const NAME = 'SIGSTORE_ID_TOKEN';
const REMEDIES = {
    'token-expired': { remedy: 'Set a fresh token right before signing, or sign fewer files at once.' },
};
/** Asked before the provider itself: this variable is never set by accident. */
const sigstoreIdToken = {
    name: `the variable ${NAME}`,
    runsJobs: false,
    renewable: false,
    absence: async (env) => isSet(env) ? undefined : env[NAME] === undefined ? 'it is not set' : 'it is empty',
    assertPossible: async () => undefined,
    request: async (request) => readVariable(request, REMEDIES),
};
/** Whether the variable contains more than spaces. */
function isSet(env) {
    return (env[NAME] ?? '').trim() !== '';
}
/**
 * The token in the variable, read again each time, so that a token that has expired meanwhile is reported as such.
 * Throws `token-response-malformed` and the other failures of parseIdentityToken, with the name of the variable.
 */
function readVariable(request, remedies) {
    try {
        const remedy = `Set ${NAME} to the token only, exactly as its issuer returned it.`;
        return (0,_receive_token_js__WEBPACK_IMPORTED_MODULE_1__/* .receiveToken */ .F)(request.env[NAME] ?? '', { who: NAME, remedy }, request);
    }
    catch (error) {
        if (!(error instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR) || error.code === 'token-response-malformed')
            throw error;
        const renewal = error.code === 'token-expired' ? '; a token in a variable cannot be renewed' : '';
        const own = remedies[error.code];
        const detail = own === undefined ? error : { why: error.why, ...own };
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(error.code, `${NAME}: ${error.message}${renewal}`, detail);
    }
}


/***/ }),

/***/ 3531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vl: () => (/* binding */ gitHubOn),
/* harmony export */   e6: () => (/* binding */ claimsOfCertificate),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   uV: () => (/* binding */ claimsOfEnvironment)
/* harmony export */ });
/* unused harmony export runOf */
/* harmony import */ var _fulcio_ci_providers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(441);
/* harmony import */ var _fulcio_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(384);
// Claims of a job's token that are also elsewhere: in the environment of a job, or in a certificate.


/** Claims and their variables, by the provider of the job. */
const VARIABLES = {
    // GitHub Docs, "Variables reference"; no variable names a reusable workflow that signs.
    'github-workflow': {
        actor: 'GITHUB_ACTOR',
        actor_id: 'GITHUB_ACTOR_ID',
        event_name: 'GITHUB_EVENT_NAME',
        ref: 'GITHUB_REF',
        ref_protected: 'GITHUB_REF_PROTECTED',
        ref_type: 'GITHUB_REF_TYPE',
        repository: 'GITHUB_REPOSITORY',
        repository_id: 'GITHUB_REPOSITORY_ID',
        repository_owner: 'GITHUB_REPOSITORY_OWNER',
        repository_owner_id: 'GITHUB_REPOSITORY_OWNER_ID',
        run_attempt: 'GITHUB_RUN_ATTEMPT',
        run_id: 'GITHUB_RUN_ID',
        runner_environment: 'RUNNER_ENVIRONMENT',
        sha: 'GITHUB_SHA',
        workflow: 'GITHUB_WORKFLOW',
        workflow_ref: 'GITHUB_WORKFLOW_REF',
        workflow_sha: 'GITHUB_WORKFLOW_SHA',
    },
    // GitLab Docs, "Predefined CI/CD variables reference"; no variable has the form of ref_path or ci_config_ref_uri.
    'gitlab-pipeline': {
        iss: 'CI_SERVER_URL',
        job_id: 'CI_JOB_ID',
        namespace_id: 'CI_PROJECT_NAMESPACE_ID',
        pipeline_id: 'CI_PIPELINE_ID',
        pipeline_source: 'CI_PIPELINE_SOURCE',
        project_id: 'CI_PROJECT_ID',
        project_path: 'CI_PROJECT_PATH',
        runner_id: 'CI_RUNNER_ID',
        sha: 'CI_COMMIT_SHA',
    },
};
/** The variable of each claim that a job of this provider also has in its environment. */
function variablesOf(provider) {
    return (Object.hasOwn(VARIABLES, provider) ? VARIABLES[provider] : undefined) ?? {};
}
/** The claims that are also in the environment of a GitHub job, without those whose variable is not set. */
function claimsOfEnvironment(env) {
    const claims = {};
    for (const [claim, variable] of Object.entries(variablesOf('github-workflow'))) {
        const value = env[variable];
        if (value !== undefined)
            claims[claim] = value;
    }
    return claims;
}
/** GitHub Actions on the server at this address. */
function gitHubOn(server) {
    const { 'github-workflow': github } = _fulcio_ci_providers_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .x;
    return github && { ...github, defaults: { ...github.defaults, url: server } };
}
/**
 * The claims in a certificate, from its extensions, its issuer and the provider of the job; the defaults are those of
 * its server. A claim that no certificate of that provider can contain is not a key of the result.
 */
function claimsOfCertificate(extensions, issuer, provider) {
    const claims = { iss: issuer, sub: extensions.get('token-subject') };
    for (const [extension, read] of provider === undefined ? [] : readersOf(provider)) {
        for (const [claim, text] of Object.entries(read(extensions.get(extension))))
            claims[claim] = text ?? claims[claim];
    }
    if (!Object.hasOwn(claims, 'ref'))
        return claims;
    const [, kind] = /^refs\/(tags|heads)\//.exec(claims['ref'] ?? '') ?? [];
    return { ...claims, ref_type: kind === undefined ? undefined : kind === 'tags' ? 'tag' : 'branch' };
}
/** The run and the attempt in a run invocation URI of GitHub; undefined for any other URI. */
function runOf(uri = '') {
    const [, run_id, run_attempt] = /\/actions\/runs\/(\d+)\/attempts\/(\d+)$/.exec(uri) ?? [];
    return run_id === undefined || run_attempt === undefined ? undefined : { run_id, run_attempt };
}
/** Occurs in no claim. */
const MARK = '\0';
const known = new WeakMap();
/** For each extension; made once, because a batch may have a certificate for each of its files. */
function readersOf(provider) {
    const readers = known.get(provider) ??
        Object.entries(provider.extensions).map(([extension, template]) => {
            return [extension, createTemplateReader(template, provider.defaults)];
        });
    known.set(provider, readers);
    return readers;
}
/** For GitHub's runs, and for templates with one claim. The text of other templates is not read back. */
function createTemplateReader(template, defaults) {
    const { mentions, render } = (0,_fulcio_template_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTemplate */ .Q)(template);
    const [claim, ...others] = mentions.filter((name) => !defaults[name]);
    if (others.includes('run_attempt'))
        return (value) => ({ run_id: undefined, run_attempt: undefined, ...runOf(value) });
    if (claim === undefined || others.length > 0)
        return () => ({});
    const text = render((name) => (name === claim ? MARK : defaults[name]), () => undefined);
    const [before = '', after, ...more] = text.split(MARK);
    if (after === undefined || more.length > 0)
        return () => ({});
    return (value) => {
        const fits = value?.startsWith(before) === true && value.endsWith(after);
        return { [claim]: fits ? value.slice(before.length, value.length - after.length) : undefined };
    };
}


/***/ }),

/***/ 6881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ checkVisibility)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _fulcio_issuers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2692);
// Protection against publishing a private repository's name in a public log by accident.


/**
 * Throws `private-repository` when signing would publish the name of a repository that is not public. The decision uses
 * the signed claim (`repository_visibility`, GitLab's `project_visibility`), never the event payload, which some events
 * lack. A job's token without the claim counts as private. Tokens of other kinds contain no repository and pass.
 */
function checkVisibility(claims, allow) {
    const name = claimOf(claims);
    if (allow || name === undefined)
        return;
    const visibility = Object.hasOwn(claims, name) ? claims[name] : undefined;
    if (visibility === 'public')
        return;
    const state = visibility === undefined ? 'does not say its visibility' : `is ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(visibility)}, not "public"`;
    throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('private-repository', `the repository ${state}, and the log may be public`);
}
function claimOf(claims) {
    if ((0,_fulcio_issuers_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeGitHub */ .bK)(claims))
        return 'repository_visibility';
    return Object.hasOwn(claims, 'ci_config_ref_uri') ? 'project_visibility' : undefined;
}


/***/ }),

/***/ 6613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ createRoster),
/* harmony export */   b: () => (/* binding */ isOutOfService)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
// Services of one kind: the chosen ones, and spare ones that replace those that are out of service.

/** Long enough for a short outage. A log that answers after inclusion needs up to 20 s of it for its answer. */
const WITH_SPARE = { callMs: 40_000 };
/**
 * Failures after all retries of a request. A service that understood a request and refused it would do so elsewhere,
 * too.
 */
const OUT_OF_SERVICE = new Set([
    'log-frozen',
    'host-not-found',
    'service-unreachable',
    'service-timeout',
    'service-unavailable',
    'service-busy',
]);
/** Whether another service of the kind may stand in for one that failed so. */
function isOutOfService(error) {
    return error instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR && OUT_OF_SERVICE.has(error.code);
}
/**
 * Makes the roster. A service that is out of service is not asked again while another one can replace it. `onSpare` is
 * called once for each such service, with the reason and the replacement.
 */
function createRoster({ chosen, spare }, onSpare) {
    let inService = [...chosen, ...spare];
    const ask = async (call) => {
        const waiting = inService.slice(chosen.length);
        const askOne = async (service) => {
            try {
                return { service, answer: await call(service, waiting.length > 0 ? WITH_SPARE : {}) };
            }
            catch (error) {
                if (!isOutOfService(error))
                    throw error;
                const next = waiting.shift();
                if (next === undefined)
                    throw error;
                if (inService.includes(service) && inService.length > chosen.length) {
                    inService = inService.filter((other) => other !== service);
                    onSpare(error, next);
                }
                return askOne(next);
            }
        };
        return Promise.all(inService.slice(0, chosen.length).map(askOne));
    };
    return { ask, asked: () => inService.slice(0, chosen.length) };
}


/***/ }),

/***/ 3830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ createTokenRules)
});

// EXTERNAL MODULE: ./build/http/client.js + 11 modules
var client = __webpack_require__(1500);
// EXTERNAL MODULE: ./build/encoding/strict-json.js
var strict_json = __webpack_require__(9098);
// EXTERNAL MODULE: ./build/identity/fulcio/issuers.js
var issuers = __webpack_require__(2692);
;// CONCATENATED MODULE: ./build/identity/fulcio/config-api.js
// The part of its configuration that a Fulcio publishes (GET /api/v2/configuration): its issuers, not its templates.


/**
 * Reads the answer of a Fulcio (Fulcio: fulcio.proto, Configuration). The answer does not contain which provider a
 * ci-provider is, or its templates: those of the public instance are used instead. Undefined for any other answer.
 */
function readPublishedConfig(answer) {
    if (!(0,strict_json/* isRecord */.u4)(answer) || !Array.isArray(answer['issuers']))
        return undefined;
    const rows = answer['issuers'].flatMap((one) => {
        const about = (0,strict_json/* isRecord */.u4)(one) ? one : {};
        const text = (name) => typeof about[name] === 'string' && about[name] !== '' ? about[name] : undefined;
        const issuer = text('issuerUrl') ?? text('wildcardIssuerUrl');
        if (issuer === undefined)
            return [];
        return [
            {
                issuer,
                type: (0,issuers/* principalType */.xc)(text('issuerType') ?? ''),
                audience: text('audience'),
                subjectDomain: text('subjectDomain'),
                trustDomain: text('spiffeTrustDomain'),
                unverified: about['skipEmailVerification'] === true,
            },
        ];
    });
    return { name: "this instance's Fulcio", issuers: rows, providers: issuers/* PUBLIC_FULCIO */.z1.providers, untold: true };
}

// EXTERNAL MODULE: ./build/identity/token/identity-token.js
var identity_token = __webpack_require__(9739);
;// CONCATENATED MODULE: ./build/signing/clients/fulcio-config.js
// The issuers that a Fulcio says it trusts, for tokens of issuers that this program does not know.



/**
 * Makes a function that reads tokens of unknown issuers by the rules that the Fulcio at this address publishes, if it
 * publishes them. Fulcio is asked only once, and only for such a token. The function throws a Failure of a service, and
 * what parseIdentityToken throws.
 */
function createTokenRules(http, fulcio, now) {
    let asked;
    return async (token) => {
        if ((0,identity_token/* isKnown */.qE)(token))
            return token;
        asked ??= fulcio().then((url) => requestConfig(http, url));
        const config = await asked;
        return config === undefined ? token : token.under(config, now());
    };
}
/** GET /api/v2/configuration (Fulcio: fulcio.proto, GetConfiguration). Not every Fulcio offers it to everyone. */
async function requestConfig(http, fulcio) {
    const request = {
        service: 'fulcio',
        method: 'GET',
        url: (0,client/* endpoint */.sR)(fulcio, 'api/v2/configuration'),
        expect: [401, 403, 404, 405, 501],
    };
    const response = await http(request);
    return response.status === 200 ? readPublishedConfig((0,client/* readJsonObject */.op)(response, request)) : undefined;
}


/***/ })

};
