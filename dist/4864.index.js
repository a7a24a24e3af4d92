export const id = 4864;
export const ids = [4864,1792];
export const modules = {

/***/ 94864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dryRun: () => (/* binding */ dryRun)
});

// EXTERNAL MODULE: ./build/credentials/ambient/sigstore-id-token.js
var sigstore_id_token = __webpack_require__(33110);
// EXTERNAL MODULE: ./build/encoding/strict-json.js
var strict_json = __webpack_require__(69098);
// EXTERNAL MODULE: ./build/identity/policy/claim-policy.js
var claim_policy = __webpack_require__(54565);
// EXTERNAL MODULE: ./build/identity/policy/job-claims.js
var job_claims = __webpack_require__(83531);
// EXTERNAL MODULE: ./build/identity/policy/repository-visibility.js
var repository_visibility = __webpack_require__(86881);
// EXTERNAL MODULE: ./build/identity/token/identity-token.js + 1 modules
var identity_token = __webpack_require__(66834);
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

// EXTERNAL MODULE: ./build/http/client.js + 9 modules
var client = __webpack_require__(38120);
// EXTERNAL MODULE: ./build/signing/clients/failover.js
var failover = __webpack_require__(86613);
// EXTERNAL MODULE: ./build/trust/rekor-versions.js
var rekor_versions = __webpack_require__(75102);
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
var instance_choice = __webpack_require__(34180);
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

// EXTERNAL MODULE: ./build/engine/run.js
var engine_run = __webpack_require__(76434);
// EXTERNAL MODULE: ./build/errors/diagnose.js
var diagnose = __webpack_require__(31792);
// EXTERNAL MODULE: ./build/http/waits/backoff.js
var backoff = __webpack_require__(29212);
// EXTERNAL MODULE: ./build/action/instance-context.js
var instance_context = __webpack_require__(46742);
// EXTERNAL MODULE: ./build/action/publish/attestation-store.js
var attestation_store = __webpack_require__(46473);
// EXTERNAL MODULE: ./build/action/publish/release.js
var release = __webpack_require__(60114);
// EXTERNAL MODULE: ./build/action/sign/preflight.js + 1 modules
var preflight = __webpack_require__(52476);
;// CONCATENATED MODULE: ./build/action/sign/dry-run.js
// The dry run of the action: who would sign, what would fail, and which hosts a run asks. It requests no identity.











/** Reports as findings what a real run would throw after its first request, so it does not throw it. */
async function dryRun(inputs, prepared, context) {
    const { env, now, stop, onNotice } = context;
    const { choice, identityToken: given, login, allowPrivateRepository } = inputs;
    const { policy, event } = prepared;
    const http = (0,instance_context/* jobHttp */.Ur)(context, { pace: backoff/* PROBE_PATIENCE */.F4 });
    const run = (0,engine_run/* openRun */.I)({
        choice,
        http,
        policy,
        allowPrivateRepository,
        onNotice,
        instanceContext: () => (0,instance_context/* instanceContext */.vJ)(http, context),
    });
    const inspection = await inspectRun({
        run,
        http,
        env,
        event,
        given,
        ambient: login === undefined,
        policy,
        allowPrivateRepository,
        checks: [
            () => (0,preflight/* assertPossible */.Af)(inputs, prepared, context),
            () => (0,release/* prepareRelease */.v)(inputs, prepared, { ...context, pace: backoff/* PROBE_PATIENCE */.F4 }),
            () => (0,attestation_store/* prepareStore */.h)(inputs, { ...context, pace: backoff/* PROBE_PATIENCE */.F4 }),
        ],
        diagnose: diagnose.diagnose,
        now,
        signal: stop.signal,
        onNotice,
    });
    const hosts = networkHosts({
        choice,
        env,
        services: inspection.instance,
        issuer: login?.issuer,
        asksGitHub: given === undefined && login === undefined && !(0,sigstore_id_token/* isSet */.vM)(env),
        uploadsArtifact: inputs.uploadArtifact,
        attachesToRelease: inputs.release !== undefined,
        storesAttestations: inputs.githubAttestations,
    });
    const unnamed = login === undefined ? 'the identity of the token' : 'the person who logs in';
    const lines = describeInspection(inspection, { unnamed, instance: (0,instance_choice/* nameOf */.Vb)(choice) });
    return { ...inspection, unnamed, lines, hosts };
}


/***/ }),

/***/ 31792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnose: () => (/* binding */ diagnose)
/* harmony export */ });
/* unused harmony exports diagnoseCommand, diagnoseModule, commandFix */
/* harmony import */ var _text_program_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85840);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _remedies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93804);
// Any failure → what happened, why, and what to do, for the action, the command and the module.



/**
 * What a person needs to know about any thrown value, with the inputs of the action; `program` is what starts the
 * command. Throws nothing.
 */
function diagnose(thrown, program = _text_program_name_js__WEBPACK_IMPORTED_MODULE_2__/* .PROGRAM */ .R) {
    const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_)(thrown);
    return diagnosisOf(failure, (0,_text_program_name_js__WEBPACK_IMPORTED_MODULE_2__/* .asTyped */ .j)(_remedies_js__WEBPACK_IMPORTED_MODULE_1__.REMEDIES[failure.code].fix, program));
}
/** The same with the options of the command; `name` is the command, if known. Throws nothing. */
function diagnoseCommand(thrown, name) {
    const failure = asFailure(thrown);
    return diagnosisOf(failure, commandFix(REMEDIES[failure.code], name));
}
/** The same for a caller of the module. Throws nothing. */
function diagnoseModule(thrown) {
    const failure = asFailure(thrown);
    const { fix, module = fix } = REMEDIES[failure.code];
    // The command is installed with the module.
    return diagnosisOf(failure, asTyped(module, `npx ${PROGRAM}`));
}
/** What to do with the command; `name` as in diagnoseCommand. */
function commandFix({ fix, command = fix }, name) {
    return typeof command === 'string' ? command : command(name);
}
function diagnosisOf(failure, fix) {
    const { code, message: what, remedy, patch, place } = failure;
    const { exit, why } = _remedies_js__WEBPACK_IMPORTED_MODULE_1__.REMEDIES[code];
    const exitCode = _remedies_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d[exit];
    return { code, what, why: failure.why ?? why, fix: remedy ?? fix, patch, place, exitCode };
}


/***/ }),

/***/ 83531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vl: () => (/* binding */ gitHubOn),
/* harmony export */   e6: () => (/* binding */ claimsOfCertificate),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   ng: () => (/* binding */ runOf),
/* harmony export */   uV: () => (/* binding */ claimsOfEnvironment)
/* harmony export */ });
/* harmony import */ var _fulcio_ci_providers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40441);
/* harmony import */ var _fulcio_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60384);
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

/***/ 86881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ checkVisibility)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _fulcio_issuers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72692);
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

/***/ 86613:
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

// EXTERNAL MODULE: ./build/http/client.js + 9 modules
var client = __webpack_require__(38120);
// EXTERNAL MODULE: ./build/encoding/strict-json.js
var strict_json = __webpack_require__(69098);
// EXTERNAL MODULE: ./build/identity/fulcio/issuers.js
var issuers = __webpack_require__(72692);
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

// EXTERNAL MODULE: ./build/identity/token/identity-token.js + 1 modules
var identity_token = __webpack_require__(66834);
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
