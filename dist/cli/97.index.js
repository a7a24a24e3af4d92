export const id = 97;
export const ids = [97];
export const modules = {

/***/ 8097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keepBundles: () => (/* binding */ keepBundles)
});

// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/files/output-plan.js
var output_plan = __webpack_require__(4587);
// EXTERNAL MODULE: ./build/files/semaphore.js
var semaphore = __webpack_require__(7678);
// EXTERNAL MODULE: ./build/files/writable.js
var writable = __webpack_require__(1074);
// EXTERNAL MODULE: ./build/files/write-atomic.js + 1 modules
var write_atomic = __webpack_require__(6016);
// EXTERNAL MODULE: ./build/trust/instance-choice.js
var instance_choice = __webpack_require__(4180);
// EXTERNAL MODULE: ./build/trust/instance.js + 1 modules
var instance = __webpack_require__(5888);
;// CONCATENATED MODULE: ./build/trust/offline.js


/**
 * The trusted root from a file, or from the cache of an earlier run if it is still valid. Downloads it only if neither
 * is available. Throws like loadTrustedRoot.
 */
async function loadTrustedRootAtHand(choice, context) {
    const http = async () => {
        throw new failure/* Failure */.HR('service-unreachable', 'the network is not used here');
    };
    // No notice that the cache replaced a mirror: here that is expected.
    const offline = { ...context, http, notice: () => { } };
    return (0,instance/* loadTrustedRoot */.K)(choice, offline).catch((error) => {
        const asked = error instanceof failure/* Failure */.HR && /^(service-unreachable|trust-root-unavailable)$/.test(error.code);
        if (!asked)
            throw error;
        return (0,instance/* loadTrustedRoot */.K)(choice, context);
    });
}

// EXTERNAL MODULE: ./build/verify/fulcio-extensions.js
var fulcio_extensions = __webpack_require__(4673);
// EXTERNAL MODULE: ./build/engine/payload.js
var payload = __webpack_require__(5765);
// EXTERNAL MODULE: ./build/engine/result.js
var result = __webpack_require__(4446);
// EXTERNAL MODULE: ./build/engine/attest/sign-documents.js
var sign_documents = __webpack_require__(663);
;// CONCATENATED MODULE: ./build/engine/attest/complete-outcome.js





/**
 * The outcome if every file has a kept bundle or needs none, and every document is kept, all of one signer; undefined if
 * something is left to sign. Throws what reading a file throws, and why the run was stopped.
 */
async function completeOutcome(options, kept, keepDocument) {
    const { files, documents = [], signatures = true } = options;
    if (signatures && kept.size < files.length)
        return undefined;
    if (documents.length === 0)
        return (0,result/* outcomeOfKept */.U8)(files, kept);
    if (!(await mayBeKept(documents, options)))
        return undefined;
    const rows = await (0,semaphore/* mapBounded */.yJ)(files, async (file) => kept.get(file)?.signed ?? readCovered(file, options));
    const filesOf = (0,sign_documents/* filesByDocument */._)(rows, documents);
    const signers = [...kept.values()].slice(0, 1).map(({ signer }) => signer);
    const signed = [];
    for (const document of documents) {
        const one = await keepDocument(document, filesOf(document));
        if (one === undefined)
            return undefined;
        signers.push(one.signer);
        signed.push(one.signed);
    }
    const [first] = signers;
    if (signers.some(({ identity, issuer }) => identity !== first?.identity || issuer !== first.issuer))
        return undefined;
    return {
        files: rows,
        documents: signed,
        identity: first?.identity,
        issuer: first?.issuer,
        source: first?.source,
        certificates: 0,
        failure: undefined,
        interrupted: false,
    };
}
/** False if a document cannot be kept whatever the files contain: then they are not read in vain. */
async function mayBeKept(documents, { plan, elsewhere }) {
    for (const { file, bundleIn } of documents) {
        const { bundle } = plan.get(file) ?? {};
        if (bundleIn === undefined || bundle === undefined)
            return false;
        if (elsewhere === undefined && !(await (0,writable/* exists */.t2)(bundle)))
            return false;
    }
    return true;
}
async function readCovered(file, { plan, read = payload/* readBytes */.i, signal }) {
    const { size, digest, verifies } = await read(file, signal);
    return { file, outputs: plan.get(file) ?? {}, status: 'covered', size, digest, verifies };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/bundle/bundle.js + 1 modules
var bundle = __webpack_require__(6337);
// EXTERNAL MODULE: ./build/files/digest.js
var digest = __webpack_require__(1862);
// EXTERNAL MODULE: ./build/identity/policy/claim-policy.js
var claim_policy = __webpack_require__(4565);
// EXTERNAL MODULE: ./build/identity/policy/inspect-token.js + 4 modules
var inspect_token = __webpack_require__(9815);
// EXTERNAL MODULE: ./build/identity/policy/job-claims.js
var job_claims = __webpack_require__(3531);
// EXTERNAL MODULE: ./build/identity/token/identity-token.js
var identity_token = __webpack_require__(9739);
;// CONCATENATED MODULE: ./build/engine/predict-signer.js
// Who would sign in this job, as far as that is known without requesting a token.






const GITHUB_ISSUER = /^https:\/\/token\.actions\.githubusercontent\.com(\/[\w-]+)?$/;
/**
 * Predicts who would sign, from a token that was given, or from the environment variables of a GitHub Actions job.
 * Undefined if only a new token can show it. Throws what parseIdentityToken throws, and `policy-mismatch` for a given
 * token that does not meet the policy.
 */
function predictSigner(facts) {
    const { env, given, ambient, policy, now } = facts;
    if (given !== undefined)
        return byToken((0,identity_token/* parseIdentityToken */.Xm)(given, { now }), policy);
    const { GITHUB_ACTIONS, GITHUB_WORKFLOW_REF, GITHUB_REPOSITORY, SIGSTORE_ID_TOKEN } = env;
    const known = GITHUB_ACTIONS === 'true' && GITHUB_WORKFLOW_REF && GITHUB_REPOSITORY;
    return ambient && known && !SIGSTORE_ID_TOKEN ? byJob(facts) : undefined;
}
/** Whether the identity of a token is the one that signed, as far as the certificate of an earlier run shows it. */
function createTokenCheck(token, policy) {
    const { identity, federatedIssuer: issuer, provider } = (0,inspect_token/* inspectToken */.e4)(token);
    if (identity === undefined)
        return undefined;
    return (certificate) => {
        expect('the identity', certificate.identity, identity);
        expect('the issuer', certificate.issuer, issuer);
        checkClaims(policy, certificate, provider);
    };
}
function byToken(token, policy) {
    (0,claim_policy/* checkPolicy */.hM)(policy, token.claims);
    const check = createTokenCheck(token, policy);
    return check && { check, isComplete: true };
}
/**
 * The workflow that was started, and its repository. If a reusable workflow signs in it, the identity names that one,
 * which no variable contains; a policy can require it.
 */
function byJob({ env, policy, publicInstance }) {
    const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_WORKFLOW_REF, GITHUB_REPOSITORY } = env;
    const provider = (0,job_claims/* gitHubOn */.Vl)(server);
    const check = (certificate) => {
        const extensions = (0,fulcio_extensions/* readExtensions */.H)(certificate.parsed);
        const { issuer = '' } = certificate;
        if (publicInstance && !GITHUB_ISSUER.test(issuer))
            throw foreign(`its issuer is ${(0,failure/* quote */.hD)(issuer)}`);
        expect('its workflow', extensions.get('build-config-uri'), `${server}/${GITHUB_WORKFLOW_REF}`);
        expect('its repository', extensions.get('source-repository-uri'), `${server}/${GITHUB_REPOSITORY}`);
        checkClaims(policy, certificate, provider);
    };
    const possible = (0,job_claims/* claimsOfCertificate */.e6)(new Map(), '', provider);
    return { check, isComplete: policy.every(({ claim }) => Object.hasOwn(possible, claim)) };
}
/**
 * Checks the rules on claims that a certificate can contain. A claim that is missing in the certificate does not meet
 * its rule.
 */
function checkClaims(policy, { parsed, issuer = '' }, provider) {
    const claims = (0,job_claims/* claimsOfCertificate */.e6)((0,fulcio_extensions/* readExtensions */.H)(parsed), issuer, provider);
    (0,claim_policy/* checkPolicy */.hM)(policy.filter(({ claim }) => Object.hasOwn(claims, claim)), claims);
}
function expect(what, found, expected) {
    if (found !== expected)
        throw foreign(`${what} is ${(0,failure/* quote */.hD)(found ?? '')}, not ${(0,failure/* quote */.hD)(expected)}`);
}
const foreign = (what) => new failure/* Failure */.HR('certificate-identity', what);

// EXTERNAL MODULE: ./build/engine/verify-file.js + 9 modules
var verify_file = __webpack_require__(3282);
;// CONCATENATED MODULE: ./build/engine/attest/keep-documents.js
// Existing attestations → those that say exactly what would be signed now, by the signer who would sign now.









/** Makes the function that keeps attestations. One notice reports the first that exists and is not kept. */
function createDocumentKeeper(options) {
    const { plan, policy, predicted, elsewhere, signal, onNotice } = options;
    let opening;
    let isReported = false;
    return async (document, files, token) => {
        const { file, about, predicateType, bundleIn, make } = document;
        const outputs = plan.get(file) ?? {};
        const { bundle: path } = outputs;
        const check = token === undefined ? predicted : createTokenCheck(token, policy);
        if (bundleIn === undefined || path === undefined || check === undefined)
            return undefined;
        const { signable, expected } = make(files);
        try {
            const isThere = await (0,writable/* exists */.t2)(path);
            const content = isThere
                ? await readExisting({ ...file, absolute: path }, signal)
                : await elsewhere?.(path);
            if (content === undefined)
                return undefined;
            opening ??= options.trustedRoot().then((root) => (0,verify_file/* createFileVerifier */.T)(root));
            const verifyFile = await opening;
            // Its statement must be the same, byte for byte: subjects, predicate type and predicate.
            const bundle = bundleIn(content);
            const verified = verifyFile({ bundle, subject: expected, signer: { check }, predicateType });
            if (!isThere)
                await (0,write_atomic.writeWhole)(path, content, { replace: true });
            const { identity, issuer, log, signedAt, extensions } = verified;
            const facts = { digest: signable.digest, verifies: files[0]?.digest, predicateType, log, signedAt };
            const bundleDigest = (0,external_node_crypto_.hash)('sha256', content, 'hex');
            return {
                signed: { file, about, outputs, status: 'kept', ...facts, bundleDigest },
                signer: { identity, issuer, source: (0,fulcio_extensions/* callingRepository */.T)(extensions) },
            };
        }
        catch (error) {
            signal.throwIfAborted();
            if (!isReported)
                onNotice(`the attestation ${(0,failure/* quote */.hD)(file.path)} is not kept: ${(0,failure/* asFailure */.h_)(error).message}`);
            isReported = true;
            return undefined;
        }
    };
}
/** The bytes of an existing bundle. A link is not followed. Throws `bundle-malformed` or `file-unreadable`. */
async function readExisting(place, signal) {
    const { content } = await (0,digest/* digestFile */.T)(place, signal, { keepBytes: bundle/* MAX_BUNDLE_BYTES */.Me });
    if (content === undefined)
        throw new failure/* Failure */.HR('bundle-malformed', 'it is too large for a bundle');
    return content;
}

;// CONCATENATED MODULE: ./build/engine/reuse-bundles.js













/**
 * The files that need not be signed, and the outcome if neither other files nor documents are left: then no token is
 * needed. If only a token can show who signs, or whether the policy is met, the kept bundles are provisional, and there
 * is no such outcome. Throws what is wrong with the instance, and why the run was stopped.
 */
async function keepBundles(options) {
    const { files, choice, instance } = options;
    const facts = { ...options, publicInstance: (0,instance_choice/* isPublic */.Ul)(choice), now: instance.now };
    const predicted = predictSigner(facts);
    const kept = await findKept(options, predicted?.check);
    const trustedRoot = () => loadTrustedRootAtHand(choice, instance);
    const keepDocument = createDocumentKeeper({ ...options, trustedRoot, predicted: predicted?.check });
    const told = predicted?.isComplete === true || files.length === 0;
    const complete = told ? await completeOutcome(options, kept, keepDocument) : undefined;
    return { kept, complete, keepDocument };
}
/** Files that are checked at the same time. */
const AT_ONCE = 4;
/**
 * The files that need not be signed: all of their outputs exist, and the bundle passes the same verification as a new
 * one. All kept bundles have the same signer. One notice reports the existing bundles that do not pass. Throws why the
 * run was stopped.
 */
async function findKept(options, checkSigner) {
    const { files, plan, signal, onNotice } = options;
    // Without a bundle, no trusted root is needed.
    const openVerifier = async () => createExistingVerifier(options, await loadTrustedRootAtHand(options.choice, options.instance), checkSigner);
    let opening;
    const found = new Map();
    const refused = new Map();
    await (0,semaphore/* forEachBounded */.aJ)(files, AT_ONCE, async (file) => {
        signal.throwIfAborted();
        const outputs = plan.get(file) ?? {};
        if (outputs.bundle === undefined)
            return;
        const exist = await allExist(outputs);
        const bytes = exist ? undefined : await fetchBundle(outputs, options);
        if (!exist && bytes === undefined)
            return;
        opening ??= openVerifier();
        const verifyExisting = await opening;
        try {
            found.set(file, await verifyExisting(file, outputs, bytes));
        }
        catch (error) {
            signal.throwIfAborted();
            refused.set(file, (0,failure/* asFailure */.h_)(error).message);
        }
    });
    const signer = mostFrequent([...found.values()].map(nameOf));
    const kept = [];
    // In the order of the files, whichever was checked first.
    for (const file of files) {
        const one = found.get(file);
        if (one !== undefined && nameOf(one) === signer)
            kept.push([file, one]);
        else if (one !== undefined)
            refused.set(file, `it was signed by ${(0,failure/* quote */.hD)(one.signer.identity)}, unlike the others`);
    }
    const [first] = refused;
    if (first !== undefined) {
        const others = refused.size === 1 ? '' : `, and ${refused.size - 1} more`;
        onNotice(`the bundle of ${(0,failure/* quote */.hD)(first[0].path)} is not kept: ${first[1]}${others}`);
    }
    return new Map(kept);
}
/** Reads a file and its bundle, and verifies them. Throws what is wrong with either. */
function createExistingVerifier({ read = payload/* readBytes */.i, signal, policy }, trustedRoot, checkSigner) {
    const verifyFile = (0,verify_file/* createFileVerifier */.T)(trustedRoot);
    // Without a check the kept bundles are provisional: the next certificate shows which identity they must have.
    const signer = { check: checkSigner ?? anySigner };
    const checks = new Map();
    const isBy = (certificate) => (token) => {
        if (!checks.has(token))
            checks.set(token, createTokenCheck(token, policy));
        try {
            const check = checks.get(token);
            check?.(certificate);
            return check !== undefined;
        }
        catch {
            return false;
        }
    };
    return async (file, outputs, bytes) => {
        const { bundle: path = '' } = outputs;
        const content = bytes ?? (await readExisting({ path: `${file.path}${output_plan/* BUNDLE_SUFFIX */.Zf}`, absolute: path }, signal));
        const { size, digest, verifies, expected: subject } = await read(file, signal);
        const verified = verifyFile({ bundle: content, subject, signer });
        if (bytes !== undefined)
            await (0,write_atomic.writeWhole)(path, bytes, { replace: true });
        const { identity, issuer, certificate, signedAt, log, predicateType, bundleDigest } = verified;
        const source = (0,fulcio_extensions/* callingRepository */.T)(verified.extensions);
        const facts = { size, digest, verifies, predicateType, bundleDigest, log, signedAt };
        const signed = { file, outputs, status: 'kept', ...facts };
        return { signer: { identity, issuer, source }, signed, isBy: isBy(certificate) };
    };
}
const anySigner = () => undefined;
/** A bundle from another place, if it is the only output and its path is free. */
async function fetchBundle(outputs, { elsewhere }) {
    const { bundle, ...others } = outputs;
    const alone = Object.values(others).every((path) => path === undefined);
    if (elsewhere === undefined || bundle === undefined || !alone || (await (0,writable/* exists */.t2)(bundle)))
        return undefined;
    return elsewhere(bundle);
}
async function allExist(outputs) {
    for (const path of Object.values(outputs))
        if (path !== undefined && !(await (0,writable/* exists */.t2)(path)))
            return false;
    return true;
}
const nameOf = ({ signer: { identity, issuer } }) => JSON.stringify([identity, issuer]);
function mostFrequent(names) {
    const counts = new Map();
    for (const name of names)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    const [most] = [...counts].sort(([, a], [, b]) => b - a);
    return most?.[0];
}


/***/ }),

/***/ 3871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ extensionsByClaim),
/* harmony export */   y: () => (/* binding */ claimsByExtension)
/* harmony export */ });
/* harmony import */ var _fulcio_ci_providers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(441);
/* harmony import */ var _fulcio_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(384);
// Claims of a token and the extensions of a certificate with the same value (Fulcio docs/oid-info.md), for hints.


const ALWAYS = [
    ['iss', 'issuer'],
    ['iss', 'issuer-v2'],
    ['sub', 'token-subject'],
];
/**
 * Extensions and the claims they are made of. An extension made of several claims is not another name for any of them.
 */
const pairs = () => Object.values(_fulcio_ci_providers_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .x).flatMap(({ defaults, extensions }) => Object.entries(extensions).flatMap(([extension, template]) => {
    const [claim, ...others] = (0,_fulcio_template_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTemplate */ .Q)(template).mentions.filter((name) => !defaults[name]);
    return claim === undefined || others.length > 0 ? [] : [[claim, extension]];
}));
/** The older names for GitHub's jobs; Fulcio advises against them. */
const isFormer = ([, extension]) => extension.startsWith('github-workflow-');
/** For each claim the extension with its value, in kebab case. */
function extensionsByClaim() {
    const all = pairs();
    return firstOf([...ALWAYS, ...all.filter((pair) => !isFormer(pair)), ...all.filter(isFormer)]);
}
/** For each extension the claim that it is made of; if providers differ, the claim of GitHub's jobs. */
function claimsByExtension() {
    return firstOf([...ALWAYS, ...pairs()].map(([claim, extension]) => [extension, claim]));
}
/** If several pairs have the same key, a Map keeps the last. */
function firstOf(all) {
    return new Map(all.toReversed());
}


/***/ }),

/***/ 4565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ON: () => (/* binding */ parsePolicy),
/* harmony export */   hM: () => (/* binding */ checkPolicy)
/* harmony export */ });
/* unused harmony export requiresIdentity */
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _fulcio_ci_providers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(441);
/* harmony import */ var _fulcio_template_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(384);
/* harmony import */ var _claim_extension_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3871);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2573);
// The caller's policy: the claims that the job's identity must have before anything is signed.





/**
 * The claims that Fulcio records for kinds with more than a name. Times are not included: they differ in every token.
 * Made when they are first needed, because most runs have no policy.
 */
function claimNames() {
    names ??= new Set([
        'iss',
        'sub',
        'email',
        ..._fulcio_ci_providers_js__WEBPACK_IMPORTED_MODULE_1__/* .GITHUB_OPTIONAL */ .L,
        ...Object.values(_fulcio_ci_providers_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVIDERS */ .x).flatMap(({ identity, extensions }) => [identity, ...Object.values(extensions)].flatMap((template) => (0,_fulcio_template_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTemplate */ .Q)(template).mentions)),
    ]);
    return names;
}
let names;
const CLAIMS = {
    noun: 'claim',
    holder: 'token',
    names: claimNames,
    separator: '_',
    synonyms: _claim_extension_names_js__WEBPACK_IMPORTED_MODULE_2__/* .claimsByExtension */ .y,
    // GitHub Docs, "Managing custom properties for repositories in your organization": allowed characters.
    isName: (text) => claimNames().has(text) || /^repo_property_[\w$#-]+$/.test(text),
};
/**
 * Reads `claim: value` lines; `#` at the start of a line, or after a space, begins a comment. In a value `*` matches
 * any text within one path segment and `**` any text. Every token meets an empty policy. Throws `input-invalid` with
 * the line number.
 */
const parsePolicy = (text) => (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRules */ .NR)(text, CLAIMS);
/**
 * Throws `policy-mismatch` with every rule that the claims of a token do not meet: the expected value and the actual
 * one. A list meets a rule if one of its texts does, such as that of a custom property with several values. A claim
 * that is absent, or of any other type, meets no rule.
 */
function checkPolicy(policy, claims) {
    const mismatches = (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .unmetRules */ .tj)(policy, (claim) => Object.hasOwn(claims, claim) ? claims[claim] : undefined);
    if (mismatches.length > 0)
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('policy-mismatch', `the identity does not meet the policy: ${mismatches.join('; ')}`);
}
/**
 * Whether a policy distinguishes one signer from others of the same issuer: it has a claim other than `iss`, with a
 * value that not everyone has.
 */
function requiresIdentity(policy) {
    return policy.some(({ claim, pattern }) => claim !== 'iss' && /[\p{L}\p{N}]/u.test(pattern));
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

/***/ 5888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadInstance: () => (/* binding */ loadInstance),
  K: () => (/* binding */ loadTrustedRoot),
  B: () => (/* binding */ loadTrustedRoots)
});

// EXTERNAL MODULE: ./build/encoding/json-lines.js
var json_lines = __webpack_require__(8402);
// EXTERNAL MODULE: ./build/encoding/strict-json.js
var strict_json = __webpack_require__(9098);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/trust/instance-choice.js
var instance_choice = __webpack_require__(4180);
// EXTERNAL MODULE: ./build/trust/rekor-versions.js
var rekor_versions = __webpack_require__(5102);
// EXTERNAL MODULE: ./build/trust/service-url.js
var service_url = __webpack_require__(6698);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var dist = __webpack_require__(9654);
// EXTERNAL MODULE: ./build/trust/trust-json.js
var trust_json = __webpack_require__(7082);
;// CONCATENATED MODULE: ./build/trust/signing-config.js
// The signing config: the services to use now (protobuf-specs, SigningConfig v0.2; client spec, section 2).






const MEDIA_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';
/**
 * The only major version of each service except Rekor that this client supports. For historical reasons, version 1 in
 * the config means Fulcio's API v2 endpoint.
 */
const FIRST = [1];
const LISTS = ['caUrls', 'rekorTlogUrls', 'tsaUrls', 'oidcUrls'];
/**
 * Reads a signing config.
 * In: parsed JSON, and the name of the file for messages. Out: the config; its services are checked when they are
 * selected.
 * @throws Failure `instance-invalid`
 */
function parseSigningConfig(json, file) {
    const other = (0,trust_json/* misplaced */.j5)(json, 'a signing config');
    if (other !== undefined)
        throw new failure/* Failure */.HR('instance-invalid', `${(0,failure/* quote */.hD)(file)} is not a signing config: ${other}`);
    if (!(0,strict_json/* isRecord */.u4)(json) || json.mediaType !== MEDIA_TYPE) {
        const found = (0,strict_json/* isRecord */.u4)(json) ? (0,failure/* quote */.hD)(json.mediaType) : 'no object';
        const what = `the signing config ${(0,failure/* quote */.hD)(file)} is not usable: mediaType must be ${MEDIA_TYPE}, but is ${found}`;
        throw new failure/* Failure */.HR('instance-invalid', what);
    }
    for (const list of LISTS) {
        const services = json[list];
        for (const [index, service] of Array.isArray(services) ? services.entries() : []) {
            const wrong = (0,trust_json/* wrongTime */.jw)((0,strict_json/* isRecord */.u4)(service) ? service.validFor : undefined);
            if (wrong === undefined)
                continue;
            const what = `${list}[${index}].validFor.${wrong.field} ${wrong.what}`;
            throw new failure/* Failure */.HR('instance-invalid', `the signing config ${(0,failure/* quote */.hD)(file)} is not usable: ${what}`);
        }
    }
    try {
        return dist.SigningConfig.fromJSON(json);
    }
    catch (cause) {
        const why = (0,failure/* quote */.hD)(cause instanceof Error ? cause.message : cause);
        throw new failure/* Failure */.HR('instance-invalid', `the signing config ${(0,failure/* quote */.hD)(file)} cannot be read: ${why}`, {
            cause,
        });
    }
}
/** Whether the config names a Rekor of this major version that is valid now. */
function offersRekor(config, version, now) {
    return usable(config, { list: 'rekorTlogUrls', versions: [version] }, now).length > 0;
}
/**
 * Chooses the services to use: valid now (ends inclusive), of the highest major version that both sides support, the
 * newest of each operator, as many as the selector requires.
 * @throws Failure `instance-invalid` when the config does not have enough services, naming file and field; `clock-skew`
 * when it would have them only later
 */
function selectServices(config, file, { now, rekorVersion }) {
    const choose = (want) => signing_config_select(config, want, file, now);
    const versions = rekorVersion === undefined ? rekor_versions/* REKOR_VERSIONS */.SK : [rekorVersion];
    const rekor = choose({ list: 'rekorTlogUrls', versions, config: config.rekorTlogConfig });
    const [fulcio] = choose({ list: 'caUrls', versions: FIRST }).chosen;
    if (fulcio === undefined)
        throw unusable(file, 'caUrls has no usable service');
    const untimed = rekor.chosen.find(({ majorApiVersion }) => !rekor_versions/* REKOR */.GS[majorApiVersion].givesTime);
    if (untimed !== undefined && config.tsaUrls.length === 0) {
        const log = `Rekor v${untimed.majorApiVersion}`;
        throw unusable(file, `tsaUrls is empty, but ${log} needs a timestamp authority: the log gives no time`);
    }
    const timestamp = config.tsaUrls.length === 0
        ? { chosen: [], spare: [] }
        : choose({ list: 'tsaUrls', versions: FIRST, config: config.tsaConfig });
    const oidc = usable(config, { list: 'oidcUrls', versions: FIRST }, now)[0];
    return { fulcio, rekor, timestamp, oidc: oidc && (0,service_url/* parseServiceUrl */.i)(oidc.url, `oidcUrls of ${(0,failure/* quote */.hD)(file)}`) };
}
function unusable(file, what) {
    return new failure/* Failure */.HR('instance-invalid', `the signing config ${(0,failure/* quote */.hD)(file)} is not usable: ${what}`);
}
function ofVersions(services, versions) {
    const isSpoken = (service) => versions.some((version) => version === service.majorApiVersion);
    return services.filter(isSpoken);
}
/** Services of the highest supported version that are valid now, newest first. */
function usable(config, { list, versions }, now) {
    const valid = ofVersions(config[list], versions).filter(({ validFor }) => !(validFor?.start !== undefined && !(validFor.start <= now)) &&
        !(validFor?.end !== undefined && !(now <= validFor.end)));
    const highest = Math.max(...valid.map(({ majorApiVersion }) => majorApiVersion));
    const start = ({ validFor }) => validFor?.start?.getTime() ?? 0;
    return valid
        .filter(({ majorApiVersion }) => majorApiVersion === highest)
        .sort((left, right) => start(right) - start(left));
}
function signing_config_select(config, want, file, now) {
    const byOperator = new Map();
    for (const service of usable(config, want, now)) {
        if (!byOperator.has(service.operator))
            byOperator.set(service.operator, service);
    }
    const found = [...byOperator.values()];
    const count = wanted(want, found.length, file);
    if (found.length < count || count === 0)
        throw tooFew(config, want, { file, now, found: found.length, count });
    const services = found.map(({ url, majorApiVersion, operator }) => {
        return { url: (0,service_url/* parseServiceUrl */.i)(url, `${want.list} of ${(0,failure/* quote */.hD)(file)}`), majorApiVersion, operator };
    });
    return { chosen: services.slice(0, count), spare: services.slice(count) };
}
/** If every service becomes valid only later, the clock of this machine is a more likely cause than the file. */
function tooFew(config, { list, versions }, { file, now, found, count }) {
    const starts = ofVersions(config[list], versions).map(({ validFor }) => validFor?.start);
    const [first] = starts.toSorted((a, b) => Number(a) - Number(b));
    if (first !== undefined && starts.every((start) => start !== undefined && start > now))
        return new failure/* Failure */.HR('clock-skew', `the clock of this machine shows ${now.toISOString()}, but the first service in ${list} of the signing config ${(0,failure/* quote */.hD)(file)} is valid only from ${first.toISOString()}`, {
            remedy: `Synchronise the clock of this machine (NTP). If it is right, correct the times in ${(0,failure/* quote */.hD)(file)}.`,
        });
    const names = versions.map((version) => `v${version}`).join(' or ');
    const have = `has ${found} of version ${names} that are valid at ${now.toISOString()}`;
    return unusable(file, `${list} ${have}, each of a different operator; ${Math.max(count, 1)} needed`);
}
function wanted({ list, config }, available, file) {
    if (list === 'caUrls')
        return 1;
    const field = list === 'tsaUrls' ? 'tsaConfig' : 'rekorTlogConfig';
    switch (config?.selector) {
        case dist.ServiceSelector.ANY:
            return 1;
        case dist.ServiceSelector.ALL:
            return available;
        case dist.ServiceSelector.EXACT:
            if (Number.isSafeInteger(config.count) && config.count > 0)
                return config.count;
            throw unusable(file, `${field}.count must be a whole number from 1, but is ${(0,failure/* quote */.hD)(config.count)}`);
        case dist.ServiceSelector.SERVICE_SELECTOR_UNDEFINED:
        case undefined:
            throw unusable(file, `${field}.selector must be ANY, ALL or EXACT`);
    }
}

// EXTERNAL MODULE: ./build/trust/trusted-root.js
var trusted_root = __webpack_require__(2879);
;// CONCATENATED MODULE: ./build/trust/instance.js









const CLIENT_TRUST_CONFIG = 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json';
const TRUSTED_ROOT = 'trusted_root.json';
const SIGNING_CONFIG = 'signing_config.v0.2.json';
/**
 * Loads what signing needs: the trusted root and the services to use at `now`.
 * @throws Failure `instance-invalid` for files and addresses, `trust-root-unavailable` for TUF, or a service class
 */
async function loadInstance(choice, context) {
    const { trustedRootPath, signingConfigPath, rekorVersion } = choice;
    if ((trustedRootPath === undefined) !== (signingConfigPath === undefined)) {
        const [given, missing] = trustedRootPath === undefined ? ['signing-config', 'trusted-root'] : ['trusted-root', 'signing-config'];
        const what = `give ${missing} together with ${given}, both of the same instance`;
        throw new failure/* Failure */.HR('instance-invalid', what);
    }
    const { roots, configs } = await loadMaterial(choice, context, true);
    // An instance may offer a version of Rekor in a separate config, which is read only if that version is requested.
    const fits = ({ config }) => rekorVersion === undefined || offersRekor(config, rekorVersion, context.now);
    const chosen = configs.find(fits) ?? configs[0];
    if (chosen === undefined)
        throw new failure/* Failure */.HR('instance-invalid', 'the instance has no signing config');
    const services = selectServices(chosen.config, chosen.file, { now: context.now, rekorVersion });
    return { trustedRoot: onlyRoot(roots, choice), ...services };
}
/**
 * Loads what verifying our own bundles needs: the trusted root of the instance that signs.
 * @throws as {@link loadInstance}
 */
async function loadTrustedRoot(choice, context) {
    return onlyRoot(await loadTrustedRoots(choice, context), choice);
}
/**
 * Loads what verifying the bundles of others needs: only the trusted root, or all roots of a file of several, as
 * `gh attestation trusted-root` writes it. A bundle must be valid with one of them, used separately.
 * @throws as {@link loadInstance}
 */
async function loadTrustedRoots(choice, context) {
    return (await loadMaterial(choice, context, false)).roots;
}
function onlyRoot([root, ...others], { instance, trustedRootPath }) {
    const file = trustedRootPath ?? instance;
    if (root === undefined || others.length > 0)
        throw new failure/* Failure */.HR('instance-invalid', `${(0,failure/* quote */.hD)(file)} has ${others.length + 1} trusted roots; signing needs only that of its instance`);
    (0,trusted_root/* assertComplete */.Q9)(root, file);
    return root;
}
async function loadMaterial(choice, context, signing) {
    const { instance, trustedRootPath, signingConfigPath, rekorVersion } = choice;
    if (trustedRootPath !== undefined) {
        if (instance !== 'public-good') {
            throw new failure/* Failure */.HR('instance-invalid', `instance ${(0,failure/* quote */.hD)(instance)} and trusted-root cannot be combined`);
        }
        const roots = parseRoots(await readPlace(trustedRootPath, 'trusted-root', context), trustedRootPath);
        if (!signing || signingConfigPath === undefined)
            return { roots, configs: [] };
        const json = await readJson(signingConfigPath, 'signing-config', context);
        const config = parseSigningConfig(json, signingConfigPath);
        return { roots, configs: [{ config, file: signingConfigPath }] };
    }
    if (instance === 'public-good' || instance === 'staging') {
        const own = rekorVersion && rekor_versions/* REKOR */.GS[rekorVersion].signingConfig;
        const optional = signing && own !== undefined ? [own] : [];
        const required = signing ? [TRUSTED_ROOT, SIGNING_CONFIG] : [TRUSTED_ROOT];
        return fromTuf(instance, required, optional, context);
    }
    return fromClientTrustConfig(await readJson(instance, 'instance', context), instance, signing);
}
/** A file of one trusted root, or of one per line (JSON Lines). */
function parseRoots(bytes, file) {
    const fail = (what) => new failure/* Failure */.HR('instance-invalid', `${(0,failure/* quote */.hD)(file)} cannot be read: ${what}`);
    const lines = bytes.length > trust_json/* MAX_TRUST_BYTES */.SS ? undefined : (0,json_lines/* splitJsonLines */.E)(bytes, fail);
    if (lines === undefined)
        return [(0,trusted_root/* parseTrustedRoot */.t1)((0,trust_json/* parseTrustJson */.uk)(bytes, file), file)];
    return lines.map(({ line, bytes: text }) => {
        const called = `${file}:${line}`;
        return (0,trusted_root/* parseTrustedRoot */.t1)((0,trust_json/* parseTrustJson */.uk)(text, called), called);
    });
}
async function fromTuf(instance, required, optional, context) {
    const { fetchTargets } = await __webpack_require__.e(/* import() */ 877).then(__webpack_require__.bind(__webpack_require__, 1877));
    const { repositoryOf } = await __webpack_require__.e(/* import() */ 360).then(__webpack_require__.bind(__webpack_require__, 9360));
    const targets = await fetchTargets({ required, optional }, { ...repositoryOf(instance), ...context });
    const json = [...targets].map(([file, bytes]) => ({ file, json: (0,trust_json/* parseTrustJson */.uk)(bytes, file) }));
    const root = json.find(({ file }) => file === TRUSTED_ROOT);
    return {
        roots: [(0,trusted_root/* parseTrustedRoot */.t1)(root?.json, TRUSTED_ROOT)],
        configs: json
            .filter(({ file }) => file !== TRUSTED_ROOT)
            .map(({ file, json: value }) => ({ config: parseSigningConfig(value, file), file })),
    };
}
/** ClientTrustConfig v0.1 (sigstore_trustroot.proto): the trusted root and the signing config in one document. */
function fromClientTrustConfig(json, file, signing) {
    if (!(0,strict_json/* isRecord */.u4)(json) || json.mediaType !== CLIENT_TRUST_CONFIG) {
        const found = (0,strict_json/* isRecord */.u4)(json) ? (0,failure/* quote */.hD)(json.mediaType) : 'no object';
        const what = (0,trust_json/* misplaced */.j5)(json, 'a client trust config') ?? `mediaType must be ${CLIENT_TRUST_CONFIG}, but is ${found}`;
        throw new failure/* Failure */.HR('instance-invalid', `${(0,failure/* quote */.hD)(file)} is not a client trust configuration: ${what}`);
    }
    const roots = [(0,trusted_root/* parseTrustedRoot */.t1)(json.trustedRoot, file)];
    return { roots, configs: signing ? [{ config: parseSigningConfig(json.signingConfig, file), file }] : [] };
}
async function readJson(place, input, context) {
    return (0,trust_json/* parseTrustJson */.uk)(await readPlace(place, input, context), place);
}
/** `input` is the name of the option or input with the location, for messages. */
async function readPlace(place, input, context) {
    if ((0,instance_choice/* isAddress */.PW)(place)) {
        const url = (0,service_url/* parseServiceUrl */.i)(place, input);
        const { body } = await context.http({
            service: 'instance',
            method: 'GET',
            url,
            maxBytes: trust_json/* MAX_TRUST_BYTES */.SS,
        });
        return body;
    }
    try {
        return await context.readFile(place, trust_json/* MAX_TRUST_BYTES */.SS + 1);
    }
    catch (cause) {
        const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
        const why = code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})`;
        throw new failure/* Failure */.HR('instance-invalid', `${input} ${(0,failure/* quote */.hD)(place)} ${why}`, { cause });
    }
}


/***/ })

};
