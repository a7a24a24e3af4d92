export const id = 739;
export const ids = [739];
export const modules = {

/***/ 191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zx: () => (/* binding */ EXTENSION_KEYS),
/* harmony export */   mB: () => (/* binding */ EXTENSION_OIDS),
/* harmony export */   oQ: () => (/* binding */ extensionsOf)
/* harmony export */ });
// The extensions in which Fulcio records the claims of a token (Fulcio docs/oid-info.md).
/** By the number below 1.3.6.1.4.1.57264.1: the name, and the key in Fulcio's configuration. */
const EXTENSIONS = [
    [1, 'Issuer', ''],
    [2, 'GitHub Workflow Trigger', 'github-workflow-trigger'],
    [3, 'GitHub Workflow SHA', 'github-workflow-sha'],
    [4, 'GitHub Workflow Name', 'github-workflow-name'],
    [5, 'GitHub Workflow Repository', 'github-workflow-repository'],
    [6, 'GitHub Workflow Ref', 'github-workflow-ref'],
    [8, 'Issuer (V2)', ''],
    [9, 'Build Signer URI', 'build-signer-uri'],
    [10, 'Build Signer Digest', 'build-signer-digest'],
    [11, 'Runner Environment', 'runner-environment'],
    [12, 'Source Repository URI', 'source-repository-uri'],
    [13, 'Source Repository Digest', 'source-repository-digest'],
    [14, 'Source Repository Ref', 'source-repository-ref'],
    [15, 'Source Repository Identifier', 'source-repository-identifier'],
    [16, 'Source Repository Owner URI', 'source-repository-owner-uri'],
    [17, 'Source Repository Owner Identifier', 'source-repository-owner-identifier'],
    [18, 'Build Config URI', 'build-config-uri'],
    [19, 'Build Config Digest', 'build-config-digest'],
    [20, 'Build Trigger', 'build-trigger'],
    [21, 'Run Invocation URI', 'run-invocation-uri'],
    [22, 'Source Repository Visibility At Signing', 'source-repository-visibility-at-signing'],
    [23, 'Deployment Environment', 'deployment-environment'],
    [24, 'Token Subject', ''],
];
/** The keys that a configuration may have templates for. */
const EXTENSION_KEYS = EXTENSIONS.flatMap(([, , key]) => (key === '' ? [] : [key]));
/**
 * The extensions of a certificate, in their order there. `texts` are those of a provider, by their key in the
 * configuration; empty ones are omitted.
 */
function extensionsOf(issuer, subject, texts) {
    const own = { 1: issuer, 8: issuer, 24: subject };
    return EXTENSIONS.flatMap(([number, name, key]) => {
        const value = own[number] ?? texts[key] ?? '';
        return value === '' ? [] : [{ oid: `1.3.6.1.4.1.57264.1.${number}`, name, value }];
    });
}
/** The object identifier of each extension by its name in kebab case, such as `source-repository-uri`. */
const EXTENSION_OIDS = new Map(EXTENSIONS.map(([number, name]) => {
    const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
    return [words.join('-'), `1.3.6.1.4.1.57264.1.${number}`];
}));


/***/ }),

/***/ 7201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createAuthorization: () => (/* binding */ createAuthorization)
/* harmony export */ });
/* unused harmony export callerNotice */
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _fulcio_issuers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2692);
/* harmony import */ var _claim_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4565);
/* harmony import */ var _inspect_token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9815);
/* harmony import */ var _repository_visibility_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6881);
// Whether a token may sign, and its identity: every check that comes before the request for a certificate.





/**
 * Makes the check of a token. It checks, in this order, what Fulcio requires, whether the token identifies anyone in
 * particular, the caller's policy, and the visibility of the repository.
 * It returns the identity that the certificate will have, and throws the Failure of the first check that fails.
 */
function createAuthorization(rules) {
    const told = new Set();
    return (token) => {
        const inspection = (0,_inspect_token_js__WEBPACK_IMPORTED_MODULE_3__/* .inspectToken */ .e4)(token);
        (0,_inspect_token_js__WEBPACK_IMPORTED_MODULE_3__/* .requireIssuable */ .gF)(inspection, { knownFulcio: rules.publicInstance || token.fulcio !== _fulcio_issuers_js__WEBPACK_IMPORTED_MODULE_1__/* .PUBLIC_FULCIO */ .z1 });
        (0,_inspect_token_js__WEBPACK_IMPORTED_MODULE_3__/* .requireSomebody */ .uY)(inspection);
        (0,_claim_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .checkPolicy */ .hM)(rules.policy, token.claims);
        (0,_repository_visibility_js__WEBPACK_IMPORTED_MODULE_4__/* .checkVisibility */ .j)(token.claims, rules.allowPrivateRepository);
        for (const notice of [...inspection.notices, callerNotice(token.claims)]) {
            if (notice === undefined || told.has(notice))
                continue;
            told.add(notice);
            rules.onNotice(notice);
        }
        const { identity, federatedIssuer: issuer } = inspection;
        if (identity !== undefined)
            return { identity, issuer, source: callOf(token.claims)?.source };
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('issuer-unsupported', `it is not known which identity Fulcio gives to a token of ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(issuer)}`);
    };
}
/** The reusable workflow that a job runs, and its caller; undefined when the job runs its own workflow. */
function callOf({ job_workflow_ref: called, workflow_ref: caller, repository }) {
    if (typeof called !== 'string' || typeof caller !== 'string' || called === caller)
        return undefined;
    return { called, caller, source: typeof repository === 'string' ? repository : undefined };
}
/** Which identity to verify when a job runs a reusable workflow; undefined when it runs its own. */
function callerNotice(claims) {
    const call = callOf(claims);
    if (call === undefined)
        return undefined;
    const { called, caller, source } = call;
    const names = `verify the identity of the reusable workflow ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(called)}: the certificate names it`;
    const calls = `its build config URI is the calling workflow, ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(caller)}`;
    if (source === undefined)
        return `${names}; ${calls}`;
    // Others can call it, too.
    const also = `with cosign, also require ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`--certificate-github-workflow-repository ${source}`)}`;
    return `${names}; ${also}; ${calls}`;
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


/***/ })

};
