export const id = 736;
export const ids = [736];
export const modules = {

/***/ 11736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dryRun: () => (/* binding */ dryRun)
});

// EXTERNAL MODULE: ./build/encoding/strict-json.js
var strict_json = __webpack_require__(69098);
// EXTERNAL MODULE: ./build/errors/diagnose.js
var diagnose = __webpack_require__(31792);
// EXTERNAL MODULE: ./build/http/client.js + 12 modules
var client = __webpack_require__(76298);
// EXTERNAL MODULE: ./build/identity/policy/authorize.js
var authorize = __webpack_require__(17201);
// EXTERNAL MODULE: ./build/identity/policy/claim-policy.js
var claim_policy = __webpack_require__(54565);
// EXTERNAL MODULE: ./build/identity/policy/job-claims.js
var job_claims = __webpack_require__(83531);
// EXTERNAL MODULE: ./build/identity/policy/repository-visibility.js
var repository_visibility = __webpack_require__(86881);
// EXTERNAL MODULE: ./build/identity/token/identity-token.js + 1 modules
var identity_token = __webpack_require__(66834);
// EXTERNAL MODULE: ./build/trust/instance-choice.js
var instance_choice = __webpack_require__(34180);
// EXTERNAL MODULE: ./build/trust/rekor-versions.js
var rekor_versions = __webpack_require__(75102);
// EXTERNAL MODULE: ./build/action/instance-context.js
var instance_context = __webpack_require__(46742);
// EXTERNAL MODULE: ./build/action/publish/release.js
var release = __webpack_require__(60114);
;// CONCATENATED MODULE: ./build/action/sign/network-hosts.js
// The hosts that a run talks to, for a network that lets out only what is listed: printed by the dry run, a table in docs.

const PUBLIC = instance_choice/* PUBLIC_HOSTS */.OI['public-good'];
/** Everyone whom the signing action may ask. GitHub documents its hosts in "Self-hosted runners reference". */
const HOST_ROWS = [
    {
        service: 'TUF',
        usual: [PUBLIC.tuf],
        when: '`instance` is `public-good` or `staging`',
        of: ({ inputs }) => publicHosts(inputs.choice, ({ tuf }) => [tuf]),
    },
    {
        service: 'Trust configuration',
        usual: [],
        when: '`instance` is a URL',
        of: ({ inputs: { choice } }) => ((0,instance_choice/* isAddress */.PW)(choice.instance) ? hostIn(choice.instance) : undefined),
    },
    {
        service: 'Fulcio',
        usual: [PUBLIC.fulcio],
        when: 'always',
        of: ({ inputs, services }) => services === undefined
            ? publicHosts(inputs.choice, ({ fulcio }) => [fulcio])
            : [services.fulcio.url.host],
    },
    {
        service: 'Rekor',
        usual: PUBLIC.rekor,
        when: 'always',
        of: ({ inputs, services }) => services === undefined ? publicHosts(inputs.choice, ({ rekor }) => rekor) : hostsOf(services.rekor),
    },
    {
        service: 'Timestamp authority',
        usual: [PUBLIC.timestamp],
        when: 'the signing config names one',
        of: ({ inputs, services }) => services === undefined
            ? publicHosts(inputs.choice, ({ timestamp }) => [timestamp])
            : hostsOf(services.timestamp),
    },
    {
        service: 'Login',
        usual: [],
        when: '`oidc-issuer` is set',
        of: ({ inputs: { login } }) => login && [login.issuer.host],
    },
    {
        service: "GitHub's ID tokens",
        usual: ['*.actions.githubusercontent.com'],
        when: 'neither `identity-token` nor `oidc-issuer` is set',
        of: ({ inputs, env }, usual) => inputs.identityToken !== undefined || inputs.login !== undefined || env['SIGSTORE_ID_TOKEN']
            ? undefined
            : (hostIn(env['ACTIONS_ID_TOKEN_REQUEST_URL']) ?? onServer(env, usual)),
    },
    {
        service: "GitHub's artifacts",
        usual: ['results-receiver.actions.githubusercontent.com'],
        when: '`upload-artifact` is `true`',
        of: ({ inputs, env }, usual) => inputs.uploadArtifact ? (hostIn(env['ACTIONS_RESULTS_URL']) ?? onServer(env, usual)) : undefined,
    },
    {
        service: "The artifacts' blob storage",
        usual: ['*.blob.core.windows.net'],
        when: '`upload-artifact` is `true`',
        of: ({ inputs }, usual) => (inputs.uploadArtifact ? usual : undefined),
    },
    {
        service: "GitHub's API",
        usual: ['api.github.com'],
        when: '`release` is set',
        of: ({ inputs, env }, usual) => inputs.release === undefined ? undefined : (hostIn(env['GITHUB_API_URL']) ?? onServer(env, usual)),
    },
    {
        service: 'Release assets, upload',
        usual: ['uploads.github.com'],
        when: '`release` is set',
        of: ({ inputs, env }, usual) => (inputs.release === undefined ? undefined : onServer(env, usual)),
    },
    {
        service: 'Release assets, download',
        usual: ['release-assets.githubusercontent.com', 'objects.githubusercontent.com'],
        when: '`release` is set, and the release already has assets with these names',
        of: ({ inputs, env }, usual) => (inputs.release === undefined ? undefined : onServer(env, usual)),
    },
];
/** The services that a run asks, in the order of the table, each with its hosts. */
function networkHosts(run) {
    return HOST_ROWS.flatMap(({ service, usual, of }) => {
        const hosts = of(run, usual) ?? [];
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
/** On another server than github.com they have names below its own. */
function onServer(env, usual) {
    const [server = 'github.com'] = hostIn(env['GITHUB_SERVER_URL']) ?? [];
    return server === 'github.com' ? usual : [server, `*.${server}`];
}

// EXTERNAL MODULE: ./build/action/sign/preflight.js + 1 modules
var preflight = __webpack_require__(52476);
;// CONCATENATED MODULE: ./build/action/sign/dry-run.js
// A dry run: who would sign, what would be missing, and whether every service answers. Asks for no identity, logs nothing.














/** Statuses that a service which is well gives to a question that it does not know. */
const ANSWERS = [400, 401, 403, 404, 405, 406, 411, 415, 422, 501];
/** Nobody waits two minutes to hear that a service is not there. */
const PACE = { callMs: 20_000, maxBackoffMs: 2000 };
/** Throws nothing that a real run would throw after it had asked somebody: that is what it finds. */
async function dryRun(inputs, prepared, context) {
    const { stop } = context;
    const http = (0,instance_context/* jobHttp */.Ur)(context, { pace: PACE });
    const findings = [];
    const attempt = async (work) => {
        try {
            return await work();
        }
        catch (error) {
            stop.signal.throwIfAborted();
            findings.push((0,diagnose/* diagnose */.h4)(error));
            return undefined;
        }
    };
    await attempt(() => (0,preflight/* assertPossible */.Af)(inputs, prepared, context));
    await attempt(() => assertPublic(inputs, prepared));
    await attempt(() => (0,release/* prepareRelease */.v)(inputs, prepared, { ...context, pace: PACE }));
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
    const hosts = networkHosts({ inputs, env: context.env, services: instance });
    return { identity, findings, services, hosts };
}
/** By the token that was given, or else by what the environment of the job says. Throws what would not be admitted. */
function predictIdentity(inputs, { policy }, { env, now, onNotice }) {
    const publicInstance = (0,instance_choice/* isPublic */.Ul)(inputs.choice);
    const given = inputs.identityToken ?? (env['SIGSTORE_ID_TOKEN'] || undefined);
    if (given !== undefined) {
        const authorizeToken = (0,authorize/* createAuthorization */.i)({ ...inputs, policy, publicInstance, onNotice });
        return authorizeToken((0,identity_token/* parseIdentityToken */.Xm)(given, { now: now() })).identity;
    }
    const { GITHUB_WORKFLOW_REF: ref, GITHUB_SERVER_URL: server = 'https://github.com' } = env;
    if (inputs.login !== undefined || !ref)
        return undefined;
    const claims = (0,job_claims/* claimsOfEnvironment */.uV)(env);
    (0,claim_policy/* checkPolicy */.hM)(policy.filter(({ claim }) => claims[claim] !== undefined), claims);
    const untold = new Set(policy.map(({ claim }) => claim).filter((claim) => claims[claim] === undefined));
    if (untold.size > 0)
        onNotice(`the policy for ${[...untold].join(', ')} can be checked only with a token`);
    // Which workflow signs, if another one is called, a rule may tell; the environment does not.
    return untold.has('job_workflow_ref') ? undefined : `${server}/${ref}`;
}
/** A token says it with a signature; until there is one, the payload of the event will do. */
function assertPublic(inputs, { event }) {
    const visibility = (0,strict_json/* valueAt */.fK)(event, 'repository', 'visibility');
    if (visibility === undefined || inputs.identityToken !== undefined || inputs.login !== undefined)
        return;
    (0,repository_visibility/* checkVisibility */.j)({ job_workflow_ref: '', repository_visibility: visibility }, inputs.allowPrivateRepository);
}
async function load(inputs, http, context) {
    const { loadInstance } = await __webpack_require__.e(/* import() */ 888).then(__webpack_require__.bind(__webpack_require__, 75888));
    return loadInstance(inputs.choice, (0,instance_context/* instanceContext */.vJ)(http, context));
}
/** One harmless question to each service that a real run would use first. */
function questions({ fulcio, rekor, timestamp }) {
    return [
        { name: 'Fulcio', service: 'fulcio', url: (0,client/* endpoint */.sR)(fulcio.url, 'api/v2/configuration') },
        ...rekor.chosen.map(({ url, majorApiVersion }) => ({
            name: `Rekor v${majorApiVersion}`,
            service: 'rekor',
            url: (0,client/* endpoint */.sR)(url, rekor_versions/* REKOR */.GS[majorApiVersion].statePath),
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
/* harmony export */   Vl: () => (/* binding */ gitHubOn),
/* harmony export */   e6: () => (/* binding */ claimsOfCertificate),
/* harmony export */   ng: () => (/* binding */ runOf),
/* harmony export */   uV: () => (/* binding */ claimsOfEnvironment)
/* harmony export */ });
/* harmony import */ var _fulcio_ci_providers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40441);
/* harmony import */ var _fulcio_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60384);
// Claims of a job's token that something else repeats: the environment of a job of GitHub Actions, or a certificate.


/** Claims and their variables (GitHub Docs, "Variables reference"); none tells which workflow signs, if another is called. */
const VARIABLES = {
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
    runner_environment: 'RUNNER_ENVIRONMENT',
    sha: 'GITHUB_SHA',
    workflow: 'GITHUB_WORKFLOW',
    workflow_ref: 'GITHUB_WORKFLOW_REF',
    workflow_sha: 'GITHUB_WORKFLOW_SHA',
};
/** The claims that the environment of a job repeats; without those whose variable is not set. */
function claimsOfEnvironment(env) {
    const claims = {};
    for (const [claim, variable] of Object.entries(VARIABLES)) {
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
 * The claims that a certificate holds, by its extensions, its issuer and the provider of the job; the defaults are those
 * of its server. A claim that no certificate of that provider can hold is no key of what it gives.
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
/** Which attempt of which run a run invocation URI of GitHub's names; undefined where it names none. */
function runOf(uri = '') {
    const [, run_id, run_attempt] = /\/actions\/runs\/(\d+)\/attempts\/(\d+)$/.exec(uri) ?? [];
    return run_id === undefined || run_attempt === undefined ? undefined : { run_id, run_attempt };
}
/** In no claim. */
const MARK = '\0';
const known = new WeakMap();
/** For each extension, made once: a batch may have a certificate for each of its files. */
function readersOf(provider) {
    const readers = known.get(provider) ??
        Object.entries(provider.extensions).map(([extension, template]) => {
            return [extension, createTemplateReader(template, provider.defaults)];
        });
    known.set(provider, readers);
    return readers;
}
/** Of GitHub's runs, and of templates with one claim; what other templates gave is not read back. */
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


/***/ })

};
