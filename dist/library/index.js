import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 2989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ discover),
/* harmony export */   x: () => (/* binding */ chooseIssuer)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(728);
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4246);
// The OpenID provider that a person logs in with, and its published configuration (OpenID Connect Discovery 1.0).


/** The provider of each public instance, for a signing config that does not name one. */
const PUBLIC = {
    'public-good': 'https://oauth2.sigstore.dev/auth',
    staging: 'https://oauth2.sigstage.dev/auth',
};
/**
 * The issuer to log in with: the given one, else the instance's own. Undefined if a private instance does not name one.
 */
function chooseIssuer({ given, configured, instance }) {
    const known = instance === 'public-good' || instance === 'staging' ? new URL(PUBLIC[instance]) : undefined;
    return given ?? configured ?? known;
}
/**
 * Requests the issuer's configuration (section 4) and refuses one that would make a login unsafe: another issuer's
 * (section 4.3), endpoints without TLS, PKCE without S256 (RFC 9700 section 2.1.1). An issuer that does not mention
 * PKCE gets a challenge anyway. Throws `issuer-unusable`, `redirect-refused` or those of `http`.
 */
async function discover(issuer, http) {
    const url = new URL(issuer);
    url.pathname = `${issuer.pathname.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const request = { service: 'issuer', method: 'GET', url, accept: 'application/json' };
    const json = (0,_http_client_js__WEBPACK_IMPORTED_MODULE_1__/* .readJsonObject */ .op)(await http(request), request);
    const refuse = (what) => new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('issuer-unusable', `${(0,_http_client_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(request)} ${what}`);
    const name = json['issuer'];
    if (typeof name !== 'string' || !URL.canParse(name) || new URL(name).href !== issuer.href)
        throw refuse(`calls itself ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} instead of ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(issuer.href)}`);
    const endpoint = (field) => {
        const value = json[field];
        if (typeof value !== 'string' || !URL.canParse(value))
            throw refuse(`has no usable \`${field}\`: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}`);
        const target = new URL(value);
        if (target.username !== '' || target.password !== '')
            throw refuse(`has a \`${field}\` with a user name or password`);
        if (!(0,_http_client_js__WEBPACK_IMPORTED_MODULE_1__/* .mayName */ .vx)(issuer, target))
            throw refuse(`has a \`${field}\` that does not start with https://: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(target.origin)}`);
        return target.href;
    };
    const list = (field) => {
        const value = json[field];
        if (value === undefined)
            return undefined;
        if (!Array.isArray(value) || !value.every((one) => typeof one === 'string'))
            throw refuse(`has a \`${field}\` that is not a list of names: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}`);
        return value;
    };
    const methods = list('code_challenge_methods_supported');
    if (methods !== undefined && !methods.includes('S256'))
        throw refuse(`does not offer PKCE with S256, only ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(methods)}`);
    const algorithms = list('id_token_signing_alg_values_supported');
    const authentication = list('token_endpoint_auth_methods_supported');
    return {
        issuer: name,
        authorization_endpoint: endpoint('authorization_endpoint'),
        token_endpoint: endpoint('token_endpoint'),
        jwks_uri: endpoint('jwks_uri'),
        ...(json['device_authorization_endpoint'] === undefined
            ? {}
            : { device_authorization_endpoint: endpoint('device_authorization_endpoint') }),
        authorization_response_iss_parameter_supported: json['authorization_response_iss_parameter_supported'] === true,
        ...(algorithms === undefined ? {} : { id_token_signing_alg_values_supported: algorithms }),
        ...(authentication === undefined ? {} : { token_endpoint_auth_methods_supported: authentication }),
    };
}


/***/ }),

/***/ 810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u4: () => (/* binding */ isRecord),
  $4: () => (/* binding */ jsonObjectIn),
  dw: () => (/* binding */ parseJsonObject),
  RJ: () => (/* binding */ parseStrictJson),
  fK: () => (/* binding */ valueAt)
});

// UNUSED EXPORTS: MAX_JSON_VALUES, parseJson, valuesIn

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ./build/encoding/strict-json.js
// JSON, read so that no other parser can read it differently, and at a bounded cost in time and memory.

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Accepts a byte order mark and leaves it out. */
const ANY_UTF8 = new TextDecoder('utf-8', { fatal: true });
/** More than ten times the depth of any document in use. */
const MAX_DEPTH = 1000;
/** A statement of sixteen megabytes has fewer values: each of its subjects has four, in a hundred bytes. */
const MAX_JSON_VALUES = 700_000;
/**
 * Parses untrusted JSON (RFC 8259).
 * In: its bytes, whose number the caller limits, and the maximum number of values (members and elements).
 * Out: any JSON value. Throws the result of `fail` when the text is not JSON in UTF-8, has a byte order mark (most
 * parsers refuse it), names a member of an object twice at any depth, is nested too deep, or has too many values.
 * `fail` gets the reason as a sentence about "it" that quotes nothing.
 */
function parseStrictJson(bytes, fail, maxValues = MAX_JSON_VALUES) {
    let value;
    let repeats;
    try {
        // ASCII needs no decoder, and its text takes half the memory.
        const text = (0,external_node_buffer_namespaceObject.isAscii)(bytes) ? bytes.toString('latin1') : UTF8.decode(bytes);
        // Checked before parsing: V8 takes a second and 100 MB for each megabyte of brackets.
        repeats = repeatsName(text, maxValues);
        value = JSON.parse(text);
    }
    catch (cause) {
        throw fail(cause instanceof RangeError ? cause.message : 'it is not JSON in UTF-8', cause);
    }
    if (repeats)
        throw fail('it has the same name twice in an object');
    return value;
}
/**
 * Parses JSON in UTF-8. Throws the result of `fail` for other bytes. Unlike {@link parseStrictJson} it is for answers
 * and files that only one program reads: if a name occurs twice, the last value counts, as in most parsers.
 */
function parseJson(bytes, fail) {
    try {
        return JSON.parse(ANY_UTF8.decode(bytes));
    }
    catch (cause) {
        throw fail(bytes.length === 0 ? 'nothing' : 'something that is not JSON', cause);
    }
}
/** The JSON object in UTF-8, such as the answer of a service. Throws the result of `fail` for anything else. */
function parseJsonObject(bytes, fail) {
    const value = parseJson(bytes, fail);
    if (isRecord(value))
        return value;
    throw fail('JSON that is not an object');
}
/** The JSON object in UTF-8; undefined for anything else. */
function jsonObjectIn(bytes) {
    try {
        return parseJsonObject(bytes, (what) => new SyntaxError(what));
    }
    catch {
        return undefined;
    }
}
/** Whether a parsed JSON value is an object (not an array, not null). */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The value at a path of parsed JSON, through objects and arrays; undefined if the path does not exist. */
function valueAt(value, ...path) {
    return path.reduce((inner, name) => {
        return typeof inner === 'object' && inner !== null && Object.hasOwn(inner, name)
            ? inner[name]
            : undefined;
    }, value);
}
/** Every value and every name of parsed JSON, at any depth. Deep nesting does not exhaust the stack. */
function* valuesIn(value) {
    const left = [value];
    while (left.length > 0) {
        const each = left.pop();
        yield each;
        for (const [name, inner] of typeof each === 'string' ? [] : Object.entries(Object(each)))
            left.push(name, inner);
    }
}
/**
 * Whether an object, at any depth, has a name twice; parsers differ in which value they take. Accepts any text, but the
 * answer is only meaningful for JSON. Throws RangeError for too many values or too much nesting, and SyntaxError for
 * some text that is not JSON.
 */
function repeatsName(json, maxValues) {
    /** The names in each open object; undefined for an object without names, and for arrays. */
    const open = [];
    let repeats = false;
    /** The last string, until a colon makes it a name. */
    let string;
    let values = 0;
    const marks = /["{}[\]:,]/g;
    while (marks.test(json)) {
        const at = marks.lastIndex - 1;
        const mark = json[at];
        if (mark === '"') {
            const end = endOfString(json, at);
            string = json.slice(at, end);
            marks.lastIndex = end;
        }
        else if (mark === ':' && open.length > 0) {
            // A second colon after one name would cause it, and each later one, to be read again.
            if (string === undefined)
                throw new SyntaxError('a colon without a name before it');
            const name = string.includes('\\') ? JSON.parse(string) : string.slice(1, -1);
            string = undefined;
            const names = open.pop() ?? new Set();
            repeats ||= names.has(name);
            open.push(names.add(name));
        }
        else if (mark === '}' || mark === ']')
            open.pop();
        else {
            values += 1;
            if (values > maxValues)
                throw new RangeError(`it has more than ${maxValues} values`);
            if (mark !== ',')
                open.push(undefined);
            if (open.length > MAX_DEPTH)
                throw new RangeError(`it is nested more than ${MAX_DEPTH} deep`);
        }
    }
    return repeats;
}
/** The position after the closing quotation mark. A pattern over megabytes of text would exhaust the stack. */
function endOfString(json, start) {
    for (let end = json.indexOf('"', start + 1); end !== -1; end = json.indexOf('"', end + 1)) {
        let backslashes = 0;
        while (json[end - 1 - backslashes] === '\\')
            backslashes += 1;
        if (backslashes % 2 === 0)
            return end + 1;
    }
    return json.length;
}


/***/ }),

/***/ 728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   h_: () => (/* binding */ asFailure)
/* harmony export */ });
/* harmony import */ var _text_unseen_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3960);
// Every way to fail has one code, and each code is a row of the table of remedies.

/**
 * The only error class of this product. The message says what happened, in one sentence, and never contains a secret.
 */
class Failure extends Error {
    name = 'Failure';
    code;
    place;
    why;
    remedy;
    patch;
    status;
    constructor(code, message, detail = {}) {
        super(message, detail.cause === undefined ? undefined : { cause: detail.cause });
        this.code = code;
        this.place = detail.place;
        this.why = detail.why ?? whyOf(detail.cause, code);
        this.remedy = detail.remedy;
        this.patch = detail.patch;
        this.status = detail.status;
    }
}
/** The reason of a cause that is a Failure with this code: the new failure only adds detail to it. */
function whyOf(cause, code) {
    return cause instanceof Failure && cause.code === code ? cause.why : undefined;
}
/** Any thrown value as a Failure. A value that is not a Failure is a bug of ours, and the message says that. */
function asFailure(thrown) {
    if (thrown instanceof Failure)
        return thrown;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return new Failure('internal', `unexpected: ${quote(message)}`, { cause: thrown });
}
const MAX_QUOTED_CHARACTERS = 100;
/**
 * A value from outside, safe to show in one line: text quoted, everything else as JSON, invisible characters as codes,
 * cut at 100 characters.
 */
function quote(value, maxCharacters = MAX_QUOTED_CHARACTERS) {
    const text = typeof value === 'string' ? value : jsonOf(value);
    const cut = text.length > maxCharacters ? `${text.slice(0, maxCharacters)}…` : text;
    return (0,_text_unseen_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(typeof value === 'string' ? JSON.stringify(cut) : cut);
}
/** A value that is nested too deeply to be written is shown as its kind only. */
function jsonOf(value) {
    try {
        return String(JSON.stringify(value));
    }
    catch {
        return `a value of type ${typeof value}`;
    }
}


/***/ }),

/***/ 3804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   REMEDIES: () => (/* binding */ REMEDIES),
/* harmony export */   d: () => (/* binding */ EXIT)
/* harmony export */ });
// The table of all failures: a row for each code, with what to do, for the action, the command and the module.
/** Exit status of the command by class of failure. */
const EXIT = {
    ok: 0,
    files: 1,
    usage: 2,
    identity: 3,
    service: 4,
    verification: 5,
    fileSystem: 6,
};
const identity = (remedy) => ({ exit: 'identity', ...remedy });
const usage = (remedy) => ({ exit: 'usage', ...remedy });
const service = (remedy) => ({ exit: 'service', ...remedy });
const verification = (remedy) => ({ exit: 'verification', ...remedy });
const fileSystem = (remedy) => ({ exit: 'fileSystem', ...remedy });
const files = (remedy) => ({ exit: 'files', ...remedy });
const PERMISSION_DOCS = 'https://docs.github.com/en/actions/reference/security/oidc#required-permission';
const CALLED_DOCS = 'https://docs.github.com/en/actions/reference/workflows-and-actions/reusing-workflow-configurations#supported-keywords-for-jobs-that-call-a-reusable-workflow';
const CALCULATION_DOCS = 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#how-permissions-are-calculated-for-a-workflow-job';
const STATUS = 'Check https://status.sigstore.dev for the public instance.';
/** Failure codes are defined only in this table. */
const REMEDIES = {
    // identity: why there is no token, or why Fulcio would refuse it
    'no-identity': identity({
        why: 'A signature needs an identity: the identity of a CI job, or of a person who logs in.',
        fix: 'Run this in a CI job that has an identity, such as a GitHub Actions job with `id-token: write`, or set `identity-token`.',
        command: 'Run this in a CI job that has an identity, such as a GitHub Actions job with `id-token: write`, or give --identity-token. `sigstore-sign demo` needs neither.',
        module: 'Run this in a CI job that has an identity, such as a GitHub Actions job with `id-token: write`, or pass `identityToken`.',
    }),
    'act-runner': identity({
        why: 'nektos/act has no service that issues identity tokens.',
        fix: 'Sign in a real GitHub Actions job, or test the workflow with `sigstore-sign sandbox`.',
    }),
    'other-forge': identity({
        fix: 'Set `instance` to a Sigstore instance whose Fulcio trusts this forge, and set `identity-token` to a token of the forge.',
        command: 'Give --trust-config for an instance whose Fulcio trusts this forge, and --identity-token with a token of the forge.',
        module: 'Pass the client trust configuration of an instance whose Fulcio trusts this forge as `instance`, and a token of the forge as `identityToken`.',
    }),
    'fork-pull-request': identity({
        why: `A pull request from a fork has no write permissions, so it gets no identity token. The exception is a private repository whose administrator allows write tokens for pull requests from forks (${CALCULATION_DOCS}).`,
        fix: 'Sign after the merge: on `push`, on a tag or on a release. Skip this step for forks.',
    }),
    dependabot: identity({
        why: 'A job that Dependabot triggers has only read permissions unless the workflow grants `id-token: write`.',
        fix: "Add `id-token: write` to the permissions of this job, or skip signing for Dependabot (`if: github.actor != 'dependabot[bot]'`) and sign after the merge.",
    }),
    'id-token-permission-missing': identity({
        why: `GitHub issues identity tokens only to a job with \`id-token: write\`, and no job has it by default (${PERMISSION_DOCS}). This job does not have it: ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN are not set.`,
        fix: 'Add `id-token: write` to the permissions of this job.',
    }),
    'id-token-permission-overridden': identity({
        why: `The permissions of a job replace all permissions of the workflow (${CALCULATION_DOCS}).`,
        fix: 'Add `id-token: write` to the permissions of the job itself.',
    }),
    'caller-permission-missing': identity({
        why: `A reusable workflow has at most the permissions of the calling job (${CALLED_DOCS}).`,
        fix: 'Add `id-token: write` to the permissions of the job that calls the reusable workflow.',
    }),
    'id-token-variable-filtered': identity({
        fix: 'Pass ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN unchanged through sudo, docker run, nix or any shell in between.',
    }),
    'gitlab-id-token-missing': identity({
        why: 'GitLab issues only the tokens that a job lists in `id_tokens:` (https://docs.gitlab.com/ci/secrets/id_token_authentication/).',
        fix: 'Add `id_tokens:` with SIGSTORE_ID_TOKEN and the audience `sigstore` to this job in .gitlab-ci.yml.',
    }),
    'agent-missing': identity({
        why: 'This CI system issues identity tokens through its own program.',
        fix: 'Run this where the program is installed, or make it available inside the container.',
    }),
    'agent-failed': identity({ fix: 'Read the message of the program above.' }),
    'google-account-missing': identity({
        why: 'Google Cloud issues identity tokens only for a service account. In Cloud Build, the account must be allowed to create tokens for itself.',
        fix: 'Attach a service account to this machine, service or build. If it has one, grant that account the role roles/iam.serviceAccountOpenIdTokenCreator on itself.',
    }),
    'untrusted-trigger': identity({
        why: 'This event runs with the identity of the base repository, so a signature could cover code of a fork that was never reviewed.',
        fix: 'Sign on `push`, on a tag or on a release. Set `allow-untrusted-trigger: true` only if no file comes from the fork.',
        command: 'Sign on `push`, on a tag or on a release. Give --allow-untrusted-trigger only if no file comes from the fork.',
        module: 'Sign on `push`, on a tag or on a release. Pass `allowUntrustedTrigger: true` only if no file comes from the fork.',
    }),
    'token-request-unauthorized': identity({
        why: 'A request token is valid only in its own job, and only while the job runs.',
        fix: 'Re-run the job. Do not pass ACTIONS_ID_TOKEN_REQUEST_TOKEN from one job to another.',
    }),
    'token-request-forbidden': identity({
        fix: 'Add `id-token: write` to the permissions of this job. A pull request from a fork cannot have it, except in a private repository whose administrator allows write tokens for pull requests from forks.',
    }),
    'token-request-not-found': identity({
        fix: 'Check ACTIONS_ID_TOKEN_REQUEST_URL. On GitHub Enterprise Server, check that OIDC is enabled.',
    }),
    'token-request-failed': identity({
        fix: 'Re-run the job. Check https://www.githubstatus.com for the status of GitHub Actions.',
    }),
    'token-too-early': identity({
        why: 'The identity service issues tokens only to jobs that are in progress.',
        fix: 'Re-run the job. If it happens again, add another step before this one.',
    }),
    'token-response-malformed': identity({
        fix: 'Check the address of the issuer or identity service, and whether a proxy or captive portal answers for it.',
    }),
    'token-malformed': identity({ fix: 'Pass only the token, exactly as the issuer returned it.' }),
    'token-audience': identity({
        why: 'Fulcio accepts only tokens that were issued for it: their claim `aud` is `sigstore`.',
        fix: 'Request the token for the audience `sigstore`.',
    }),
    'token-claim-missing': identity({
        fix: 'Use a token that the issuer creates for a workflow job: other tokens do not have these claims.',
    }),
    'token-claim-invalid': identity({
        fix: 'Correct the issuer or its configuration, and request a new token.',
    }),
    'provenance-unsupported': identity({
        why: 'Provenance is made only of signed claims, and the form of these claims is known only for GitHub Actions and GitLab CI/CD.',
        fix: 'Attest in a job of GitHub Actions or GitLab CI/CD, or write the predicate and give its file and `predicate-type`.',
        command: 'Attest in a job of GitHub Actions or GitLab CI/CD, or write the predicate and give its file and --predicate-type.',
    }),
    'token-expired': identity({
        fix: 'Remove `identity-token`, so that the action requests a new token when it signs.',
        command: 'Give a new token. In a GitHub Actions job, remove --identity-token: the command requests a token itself.',
        module: 'Get a new token immediately before you use it.',
    }),
    'token-not-yet-valid': identity({
        fix: 'Correct the clock of this machine (NTP), or request a new token.',
    }),
    'token-signature': identity({
        why: 'Fulcio accepts only tokens that the issuer signed with one of its published keys.',
        fix: 'Request a new token from the issuer, and pass it unchanged.',
    }),
    'clock-skew': identity({ fix: 'Correct the clock of this machine (NTP).' }),
    'issuer-ghes': identity({
        why: 'Fulcio issues certificates only for the issuers in its configuration.',
        fix: "Run a Fulcio that trusts your server's issuer, and set `instance` to its instance.",
        command: "Run a Fulcio that trusts your server's issuer, and give its instance with --trust-config.",
        module: "Run a Fulcio that trusts your server's issuer, and pass its instance as `instance`.",
    }),
    'issuer-ghe-com': identity({
        why: 'Fulcio issues certificates only for the issuers in its configuration.',
        fix: 'Set `instance` to the Sigstore instance of your enterprise.',
        command: 'Give --trust-config for the Sigstore instance of your enterprise.',
        module: 'Pass the Sigstore instance of your enterprise as `instance`.',
    }),
    'issuer-unsupported': identity({
        fix: 'Use a token from a trusted issuer, or an instance whose Fulcio trusts this issuer.',
        command: 'Use a token from a trusted issuer, or give --trust-config for an instance whose Fulcio trusts this issuer.',
    }),
    'email-unverified': identity({
        why: 'Fulcio issues a certificate for an email address only if the issuer says that the address is verified.',
        fix: 'Verify the address with the identity provider, and request a new token.',
    }),
    'login-impossible': identity({ fix: 'Run this in a terminal, or pass an identity token.' }),
    'login-refused': identity({ fix: 'Read the message of the issuer above, and log in again.' }),
    'login-forged': identity({
        why: 'The answer may not be from the issuer (RFC 9700, section 4).',
        fix: 'Log in again. If it happens again, do not trust this issuer or your network.',
    }),
    'login-unfinished': identity({ fix: 'Log in again, and finish within five minutes.' }),
    'fulcio-token-rejected': identity({
        why: 'Fulcio gives the same answer for every token that it rejects. This token passed all checks that are made before the request.',
        fix: 'Check that the Fulcio of this instance trusts the issuer, and that the clock of this machine is right. To check the signature of the token, run `sigstore-sign identity` in the same job.',
        command: 'Check that the Fulcio of this instance trusts the issuer, and that the clock of this machine is right. To check the signature of the token, run `sigstore-sign identity`.',
    }),
    'private-repository': identity({
        why: 'Signing publishes the name of the repository, its workflow and its commit in a log that keeps them permanently.',
        fix: 'Set `allow-private-repository: true` only if all readers of this log may know them. Everyone can read a public log.',
        command: 'Give --allow-private-repository only if all readers of this log may know them, or give a private instance with --trust-config.',
        module: 'Pass `allowPrivateRepository: true` only if all readers of this log may know them. Everyone can read a public log.',
    }),
    'policy-mismatch': identity({
        fix: 'Run this in the workflow, on the ref or on the event that the policy requires, or change the policy.',
    }),
    // what the user gave
    usage: usage({
        fix: 'Run the command with `--help`.',
        command: (name) => `Run \`sigstore-sign ${name === undefined ? '' : `${name} `}--help\`.`,
        module: 'Correct the call. The options are in docs/MODULE.md.',
    }),
    'input-invalid': usage({
        fix: 'Correct the input, and run again.',
        command: 'Correct what the message above names, and run again.',
        module: 'Correct the value, and call it again.',
    }),
    'attestation-invalid': usage({ fix: 'Correct this, and run again. Nothing was attested.' }),
    'statement-invalid': usage({ fix: 'Correct the statement, and run again. Nothing was signed.' }),
    'predicate-invalid': usage({ fix: 'Correct the predicate, and run again. Nothing was signed.' }),
    'pattern-unmatched': usage({
        why: 'Every pattern must match at least one file, so that a typing error does not leave a file unsigned.',
        fix: 'Correct the pattern, or build the file before this step.',
    }),
    'file-outside-workspace': usage({
        fix: 'Copy the file into the workspace, or give a path inside the workspace. In a container job, give a relative path.',
        command: 'Give a path inside this directory.',
    }),
    'name-too-long': usage({
        why: 'A file name has at most 255 bytes, and `.sigstore.json` needs 14 of them.',
        fix: 'Shorten the file name to at most 241 bytes.',
    }),
    'name-unsupported': usage({
        fix: 'Rename the file, or set `upload-artifact: false`.',
        command: 'Rename the file.',
        module: 'Rename the file.',
    }),
    'output-exists': usage({
        fix: 'To sign again, set `existing: overwrite`. To sign only what has no valid bundle, set `existing: keep`.',
        command: 'To sign again, give --overwrite. To sign only what has no valid bundle, give --existing keep.',
        module: "To sign again, pass `existing: 'overwrite'`. To sign only what has no valid bundle, pass `existing: 'keep'`.",
    }),
    'output-collision': usage({
        fix: 'Give the files different names, or remove `output-directory`.',
        command: 'Give the files different names, or remove --output-directory.',
        module: 'Give the files different names, or remove `outputDirectory`.',
    }),
    'instance-invalid': usage({
        fix: 'Correct the file or the input. `public-good` and `staging` need no file.',
        command: 'Correct the path or the content of the file. The public Sigstore needs no file.',
        module: "Correct the configuration. `'production'` and `'staging'` need none.",
    }),
    // the services and the connection to them
    'host-not-found': service({
        fix: 'Check the address and the DNS of this machine. If the machine needs a proxy, set HTTPS_PROXY.',
    }),
    'service-unreachable': service({
        fix: 'Check the network of the runner, and re-run the job. Raise `timeout` to wait longer.',
        command: 'Check the network, and run again, with a longer --timeout if you set one.',
        module: 'Check the network, and call it again.',
    }),
    'service-timeout': service({
        fix: `Re-run the job, or raise \`timeout\` to wait longer. ${STATUS}`,
        command: `Run again, with a longer --timeout if you set one. ${STATUS}`,
        module: `Call it again. ${STATUS}`,
    }),
    'service-refused': service({
        fix: 'Read the message of the service above. If it does not help, report this failure with its code and message.',
        module: 'Read the message of the service. If it does not help, report this failure with its code and message.',
    }),
    'service-unavailable': service({
        fix: `Re-run the job, or raise \`timeout\` to wait longer. ${STATUS}`,
        command: `Run again, with a longer --timeout if you set one. ${STATUS}`,
        module: `Call it again. ${STATUS}`,
    }),
    'service-busy': service({
        fix: 'Re-run the job later, raise `timeout` to wait longer, or set `rate-limit` to fewer requests per minute.',
        command: 'Run again later.',
        module: 'Call it again later.',
    }),
    'service-answer-invalid': service({
        fix: 'Check the address of the service, and whether a proxy or captive portal answers for it.',
    }),
    'issuer-unusable': service({
        fix: 'Check the address of the issuer. If it is right, the operator of the issuer must correct its configuration (OpenID Connect Discovery, RFC 7636, RFC 9700).',
    }),
    'tls-untrusted': service({
        fix: 'Set NODE_EXTRA_CA_CERTS in the `env` of this step to the PEM file of the certificate authority, if a proxy inspects TLS or the service has a private certificate authority. Node.js does not read the certificates of the system.',
        command: 'Set NODE_EXTRA_CA_CERTS to the PEM file of the certificate authority, if a proxy inspects TLS or the service has a private certificate authority. Node.js does not read the certificates of the system.',
    }),
    'proxy-refused': service({
        fix: 'Allow this host in the proxy, put the credentials into HTTPS_PROXY, or add the host to NO_PROXY.',
    }),
    'redirect-refused': service({
        why: 'Following a redirect could send a token or data to another server.',
        fix: 'Give the final address of the service. For GitHub, check GITHUB_API_URL.',
    }),
    'log-frozen': service({
        why: 'A frozen log accepts no more entries.',
        fix: 'Run it again later: each run loads the signing config of a public instance. In your own signing config, give the current log.',
    }),
    'trust-root-unavailable': service({
        fix: 'Check the network to the TUF mirror, where the trusted root comes from, or set `trusted-root` to a file. To sign, also set `signing-config`.',
        command: 'Check the network to the TUF mirror, where the trusted root comes from, or give --trusted-root with a file.',
        module: 'Check the network to the TUF mirror, where the trusted root comes from, or pass a client trust configuration as `instance`.',
    }),
    'artifact-refused': service({
        fix: 'Read the message of the service above. Set another `artifact-name`, or `upload-artifact: false`. Signed files stay signed.',
    }),
    'artifact-mismatch': service({ fix: 'Re-run the job. Do not use this artifact.' }),
    'shard-missing': files({
        why: 'The shards of a matrix are published only when all shards exist and every file in them is signed.',
        fix: 'Re-run the failed jobs of the matrix, then this job. If the shards have their own `artifact-name`, set `artifacts` to match it.',
    }),
    'shard-invalid': verification({
        fix: 'Run all jobs of the matrix again on the same files. If it happens again, find out what changed the artifacts.',
    }),
    'release-missing': usage({
        fix: 'Create the release first (it may be a draft), or correct the tag in `release`.',
    }),
    'release-immutable': usage({
        why: 'GitHub accepts no assets for an immutable release after it is published.',
        fix: 'Create the release as a draft, attach the bundles, and publish it afterwards.',
    }),
    'release-permission-missing': usage({ fix: 'Add `contents: write` to the permissions of this job.' }),
    'release-refused': service({
        fix: "Read GitHub's message above. Then re-run the job with `existing: keep`, which attaches the missing assets.",
    }),
    'release-mismatch': service({ fix: 'Delete the asset, and re-run the job with `existing: keep`.' }),
    'attestation-permission-missing': usage({
        fix: 'Add `attestations: write` to the permissions of this job.',
    }),
    'attestation-refused': service({
        fix: "Read GitHub's message above. What is signed stays signed. The bundle can be an artifact or an asset of a release.",
    }),
    'attestation-mismatch': service({
        fix: 'Delete this attestation on the page `attestations` of the repository, and re-run the job.',
    }),
    // evidence that is not valid
    'certificate-invalid': verification({
        fix: 'Do not trust this certificate. Check that the trusted root is that of the instance that signed.',
    }),
    'certificate-identity': verification({
        fix: 'Check what you expect: the identity, the issuer and the policy must match the certificate exactly. If what you expect is right, do not use the file.',
    }),
    'predicate-mismatch': verification({
        fix: 'Check the paths and values of `predicate`. If what you expect is right, do not use the file: its attestation says something else.',
        command: 'Check the paths and values in the file of --predicate. If what you expect is right, do not use the file: its attestation says something else.',
    }),
    'sct-invalid': verification({
        why: 'A certificate needs proof that a certificate transparency log of the trusted root contains it (RFC 6962).',
        fix: 'Check that the trusted root is that of the instance that signed.',
    }),
    'log-entry-invalid': verification({
        fix: 'Check that the trusted root is that of the instance that signed. If it is, do not trust this log.',
    }),
    'timestamp-invalid': verification({
        fix: 'Check that the trusted root is that of the instance that signed.',
    }),
    'signature-invalid': verification({
        fix: 'Download the file and its bundle again from where they were published, and check that they belong together.',
    }),
    'bundle-malformed': verification({ fix: 'Download the bundle again from where it was published.' }),
    'bundle-missing': verification({
        why: 'A file without a bundle is unverified: anyone could have added it.',
        fix: 'Download or create its bundle, set `bundles` to where the bundle is, or exclude the file with a line that begins with `!`.',
    }),
    'checksums-mismatch': verification({
        why: 'The signature of a list counts for the files that it names, with the digests that it gives, and only if all of them are present.',
        fix: 'Download the list, its bundle and every file that it names again from where they were published, and remove other files.',
    }),
    // the file system
    'file-unreadable': fileSystem({
        fix: 'Check the name. It must be a regular file that this user can read.',
    }),
    'file-changed': fileSystem({
        fix: 'Sign after the build is finished: nothing may change the file during signing.',
    }),
    'output-unwritable': fileSystem({
        fix: 'Set `output-directory` to a writable directory inside the workspace. A missing directory is created.',
        // `demo` writes only there.
        command: (name) => name === 'demo'
            ? 'Give --keep a writable directory.'
            : 'Give --output-directory or --bundle a writable path.',
        module: 'Pass a writable directory as `outputDirectory`, or `write: false`.',
    }),
    'disk-full': fileSystem({ fix: 'Free some disk space, and run again.' }),
    // the run as a whole
    'some-files-failed': files({
        fix: 'Fix the failures listed in the summary and the manifest. Then run again with `existing: keep`, which signs only those files.',
        command: 'Fix the reason given for each file above. Then run again with --existing keep, which signs only those files.',
        module: "Fix the `failure` of each file in `files`. Then call it again with `existing: 'keep'`, which signs only those files.",
    }),
    'run-timeout': service({
        fix: 'Raise `timeout`, or sign fewer files in one job. With `existing: keep`, the next run continues where this run stopped.',
    }),
    interrupted: files({
        fix: 'Run it again. To continue a signing run where it stopped, set `existing: keep`.',
        command: 'Run it again. `sign --existing keep` continues where it stopped.',
        module: "Call it again. `sign` with `existing: 'keep'` continues where it stopped.",
    }),
    internal: files({
        why: 'This is a defect of this product.',
        fix: 'Report it with this message, which contains no secret.',
    }),
};


/***/ }),

/***/ 5053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Up: () => (/* binding */ missingOperand),
/* harmony export */   mP: () => (/* binding */ unwritable),
/* harmony export */   tq: () => (/* binding */ outsideWorkspace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(728);
// Errors of the file system → Failures, with a description instead of the error code.


const codeOf = (cause) => cause.code ?? 'unknown error';
const UNREADABLE = {
    ENOENT: 'does not exist',
    ENOTDIR: 'does not exist',
    EISDIR: 'is a directory',
    ELOOP: 'is a symbolic link',
    EACCES: 'cannot be read (permission denied)',
    'not a regular file': 'is not a regular file',
    'nothing was written to it': 'is a pipe, and nothing was written to it',
};
/** `file-unreadable`; `what` is the name in the message, such as `file "x"`. */
function unreadable(what, cause) {
    const code = codeOf(cause);
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('file-unreadable', `${what} ${UNREADABLE[code] ?? `cannot be read (${code})`}`, {
        cause,
    });
}
/**
 * `file-unreadable` for an operand that does not name a file. A shell passes a pattern on unchanged if nothing matches
 * it, or if it is quoted. `areThere` checks whether several names exist.
 */
async function missingOperand(name, areThere, cause = { code: 'ENOENT' }) {
    const parts = name.split(/[,\s]+/).filter((part) => part !== '');
    if (parts.length > 1 && (await areThere(parts))) {
        const what = `file ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} does not exist, but it contains the names of ${parts.length} files`;
        return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('file-unreadable', what, { cause, remedy: 'Pass each name as a separate argument.' });
    }
    if (!/[*?[{]/.test(name))
        return unreadable(`file ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)}`, cause);
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('file-unreadable', `${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} is a pattern, and no file has this name`, {
        cause,
        remedy: 'Leave out quotes, so that the shell expands the pattern, and check that files match it.',
    });
}
const UNWRITABLE = {
    EEXIST: 'it is not a directory',
    ENOTDIR: 'it is not a directory',
    EACCES: 'permission denied',
    EROFS: 'the file system is read-only',
    EFBIG: 'it is larger than this process may write',
};
/** `disk-full`, or else `output-unwritable`; `what` is the name in the message. */
function unwritable(what, cause, remedy) {
    const code = codeOf(cause);
    if (code === 'ENOSPC' || code === 'EDQUOT') {
        return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('disk-full', `there is no space left on the disk for ${what}`, { cause });
    }
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('output-unwritable', `${what} cannot be written: ${UNWRITABLE[code] ?? code}`, {
        cause,
        remedy,
    });
}
/**
 * `file-outside-workspace`. In: the name of the file for the message, the workspace (an absolute path), and the path as
 * the user wrote it. For an absolute path, the remedy explains the cause in a container job.
 */
function outsideWorkspace(what, root, written, why) {
    const remedy = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(written) ? RELATIVE : undefined;
    const message = `${what} is outside the workspace ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(root)}`;
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('file-outside-workspace', message, { why, remedy });
}
/** GitHub: the runner maps paths into the container, but the expression has the path on the host. */
const RELATIVE = 'Write the path relative to the workspace, such as `dist/*`: in a container job, `github.workspace` is a path of the host and does not exist. Copy other files into the workspace.';


/***/ }),

/***/ 6965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Tq: () => (/* binding */ openFile)
/* harmony export */ });
/* unused harmony exports openFilesAtOnce, statPath */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var _process_descriptors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8484);
// Opens a file: through the thread pool where signals and time limits must be answered, at once where nothing else waits.



let atOnce = false;
/**
 * From now on openFile and statPath answer at once in this thread. Only for a worker thread of a run, which has nothing else to
 * do. A call through the thread pool costs ten times the processor time of the call itself.
 */
function openFilesAtOnce() {
    atOnce = true;
}
/** Opens a file. Rejects with the error of the system. */
function openFile(path, flags) {
    return (0,_process_descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .withDescriptor */ .U)(async () => (atOnce ? openAtOnce(path, flags) : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags)));
}
/** What is at a path; a link is not followed. Rejects with the error of the system. */
async function statPath(path) {
    return atOnce ? lstatSync(path) : lstat(path);
}
function openAtOnce(path, flags) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags);
    async function stat(options) {
        return options === undefined ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor) : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor, options);
    }
    return {
        stat,
        read: async (into, offset, length, position) => ({
            bytesRead: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, into, offset, length, position),
        }),
        close: async () => {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        },
    };
}


/***/ }),

/***/ 4890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ readBounded),
/* harmony export */   Xq: () => (/* binding */ WITHOUT_WAITING),
/* harmony export */   o5: () => (/* binding */ readSmall)
/* harmony export */ });
/* unused harmony export withCode */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _fs_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5053);
/* harmony import */ var _open_file_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6965);
// Files that are read whole: opened without blocking, checked after opening, and read only up to a limit.



/** A pipe without a writer opens at once, and no device becomes the terminal of this process. */
const WITHOUT_WAITING = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOCTTY ?? 0);
const CHUNK_BYTES = 4096;
/** At most `maxBytes` of a regular file, links resolved; `called` is its name in messages. Throws `file-unreadable`. */
async function readSmall(path, maxBytes, called) {
    return readBounded(path, maxBytes).catch((cause) => {
        throw (0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(called, cause);
    });
}
/** The same. Rejects with the error of the system, or with one whose code is "not a regular file". */
async function readBounded(path, maxBytes) {
    const file = await (0,_open_file_js__WEBPACK_IMPORTED_MODULE_2__/* .openFile */ .Tq)(path, WITHOUT_WAITING);
    try {
        const stats = await file.stat();
        if (!stats.isFile())
            throw notFile(stats);
        return await readUpTo(maxBytes, file, stats.size);
    }
    finally {
        await file.close();
    }
}
/** Reads to the end, whatever size was reported: it is 0 below /proc, and files grow. */
async function readUpTo(maxBytes, file, announced) {
    const chunks = [];
    let length = 0;
    while (length < maxBytes) {
        // One byte more than the reported size shows the end of the file in the same read.
        const expected = announced > length ? announced - length + 1 : CHUNK_BYTES;
        const chunk = Buffer.alloc(Math.min(expected, maxBytes - length));
        const { bytesRead } = await file.read(chunk, 0, chunk.length, null);
        if (bytesRead === 0)
            break;
        chunks.push(chunk.subarray(0, bytesRead));
        length += bytesRead;
        if (length === announced && bytesRead < chunk.length)
            break;
    }
    const [only, ...others] = chunks;
    return only !== undefined && others.length === 0 ? only : Buffer.concat(chunks);
}
const notFile = (stats) => withCode(stats.isDirectory() ? 'EISDIR' : 'not a regular file');
/** An error that is described by its code, like the errors of the system. */
function withCode(code) {
    return Object.assign(new Error(code), { code });
}


/***/ }),

/***/ 1074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ allExist),
/* harmony export */   Bz: () => (/* binding */ assertWritable),
/* harmony export */   Oh: () => (/* binding */ makeDirectory),
/* harmony export */   t2: () => (/* binding */ exists),
/* harmony export */   zb: () => (/* binding */ assertReplaceable)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(728);
/* harmony import */ var _fs_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5053);
// The paths of outputs, before anything is signed: what exists there, and that it can be written.




/**
 * Makes sure, before anything is signed, that bundles can be written to a directory. Creates it if it does not exist,
 * and removes the temporary files of killed runs.
 * `name` is its name in messages. Without `make`, it is enough that the directory could be created. Throws
 * `output-unwritable`.
 */
async function assertWritable(directory, name = (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(directory), { make = true } = {}) {
    try {
        if (make)
            await makeDirectory(directory);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(make ? directory : await nearestDirectory(directory), node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
    }
    catch (cause) {
        throw (0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unwritable */ .mP)(name, cause);
    }
    if (make)
        await removeLeftovers(directory);
}
const LEFTOVER = /^\.sigstore-[0-9a-f]{12}\.tmp$/;
/** No GitHub job runs longer than five days. */
const LEFTOVER_AGE_MS = 7 * 24 * 60 * 60 * 1000;
/**
 * Removes the incomplete files of a killed run from a directory, once they are older than any run can be. Failing to
 * remove them is not an error.
 */
async function removeLeftovers(directory) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory).catch(() => []);
    for (const name of names) {
        if (!LEFTOVER.test(name))
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name);
        const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
        if (there?.isFile() && Date.now() - there.mtimeMs > LEFTOVER_AGE_MS)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true }).catch(() => undefined);
    }
}
/** The directory itself, or the nearest one above it that exists. */
async function nearestDirectory(directory) {
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(directory).catch((error) => {
        if (error.code !== 'ENOENT')
            throw error;
        return undefined;
    });
    if (there === undefined)
        return nearestDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory));
    if (there.isDirectory())
        return directory;
    throw Object.assign(new Error(), { code: 'ENOTDIR' });
}
/**
 * Creates a directory and those above it, unless they exist. Does not use the recursive option of mkdir, which never
 * ends if a directory does not exist and cannot be created, as in /proc. Throws errors of the file system.
 */
async function makeDirectory(directory, mode = 0o777) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, mode);
    }
    catch (error) {
        const { code } = error;
        if (code === 'EEXIST' && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(directory)).isDirectory())
            return;
        if (code !== 'ENOENT' || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory) === directory)
            throw error;
        await makeDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory), mode);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, mode).catch((again) => {
            if (again.code !== 'EEXIST')
                throw again; // another process was faster
        });
    }
}
/** Throws `output-unwritable` if the path of a file is a directory: the rename would fail, but only after signing. */
async function assertReplaceable(path, name = (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(path)) {
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    if (there?.isDirectory())
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('output-unwritable', `${name} is a directory`);
}
/** True if something exists under this path, including a dangling link. */
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then(() => true, () => false);
}
/** Whether something exists under each of these names, relative to a directory or absolute. */
async function allExist(names, directory) {
    const there = await Promise.all(names.map((name) => exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, name))));
    return there.every(Boolean);
}


/***/ }),

/***/ 4246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V0: () => (/* binding */ createHttp),
  q0: () => (/* binding */ describe),
  sR: () => (/* binding */ endpoint),
  U9: () => (/* binding */ isLoopback),
  Ut: () => (/* binding */ isSecure),
  vx: () => (/* binding */ mayName),
  op: () => (/* binding */ readJsonObject)
});

// EXTERNAL MODULE: ./build/encoding/strict-json.js + 1 modules
var strict_json = __nccwpck_require__(810);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __nccwpck_require__(728);
// EXTERNAL MODULE: ./build/process/clock.js + 1 modules
var process_clock = __nccwpck_require__(9816);
;// CONCATENATED MODULE: ./build/text/duration.js
// A duration, as a person would write it.
/** `0.4 s`, `42.0 s`, `3 min`, `13 min 40 s`. */
function duration(ms) {
    if (ms < 59_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    const rest = seconds % 60;
    return `${Math.floor(seconds / 60)} min${rest === 0 ? '' : ` ${rest} s`}`;
}

// EXTERNAL MODULE: ./build/text/plural.js
var plural = __nccwpck_require__(1442);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
;// CONCATENATED MODULE: ./build/http/proxy-environment.js
// The proxy that the environment names, by the same rule for our own client and for GitHub's artifact library.
/**
 * The proxy variables that all clients read in the same way; the clients differ in how they read the others:
 * - The lower-case variable is used before the upper-case one, as in curl and Node.js.
 * - NO_PROXY separates its names with commas or spaces. A name covers its subdomains, with a dot before it or
 *   without. `*` means no proxy at all.
 * - Requests without TLS are only for this machine, and never use a proxy. So HTTP_PROXY is not read, and neither is
 *   ALL_PROXY, which Node.js does not know.
 */
function proxyEnvironment(env) {
    const excepted = (env['no_proxy'] || env['NO_PROXY'] || '').split(/[\s,]+/).filter(Boolean);
    const HTTPS_PROXY = env['https_proxy'] || env['HTTPS_PROXY'];
    if (!HTTPS_PROXY || excepted.includes('*'))
        return {};
    return { HTTPS_PROXY, NO_PROXY: excepted.flatMap(withSubdomains).join(',') };
}
/** In both forms: some readers apply a name only to that host, others apply a leading dot only to its subdomains. */
function withSubdomains(name) {
    const bare = name.replace(/^\*?\.+/, '');
    return bare === '' ? [] : [bare, `.${bare}`];
}
/** Sets the proxy variables in the environment of this process to exactly these: libraries read them there. */
function normalizeProxies(env) {
    const proxies = proxyEnvironment(env);
    for (const name of ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY', 'NO_PROXY']) {
        delete env[name];
        delete env[name.toLowerCase()];
    }
    Object.assign(env, proxies);
}

;// CONCATENATED MODULE: ./build/http/agents.js
// The connections of a client: kept alive, through the proxies of the environment, always with TLS.



/**
 * How long a connection stays open without a request. Rekor v1 closes an idle connection after 10 s, the others later.
 * Each open connection uses a file descriptor that files may need.
 */
const IDLE_MS = 4000;
/**
 * The same with a proxy: then Node.js does not wait longer for a tunnel, either, and every attempt ends before that.
 */
const IDLE_PROXIED_MS = 61_000;
/**
 * Node.js can use a proxy from 22.21 and 24.5 on. Only HTTPS uses one: all other requests stay on this machine. Throws
 * `input-invalid` if the environment would switch off TLS, or requires a proxy that cannot be used.
 */
function createAgents(env) {
    assertTls(env);
    const proxies = proxyEnvironment(env);
    const proxy = readProxy(proxies.HTTPS_PROXY, env);
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
    const supported = major > 24 || (major === 24 && minor >= 5) || (major === 22 && minor >= 21);
    if (proxy !== undefined && !supported) {
        throw new failure/* Failure */.HR('input-invalid', `a proxy is set, but Node.js ${process.versions.node} cannot use it (${proxy})`, { remedy: 'Use Node.js 22.21, 24.5 or newer.' });
    }
    const settings = {
        keepAlive: true,
        maxSockets: 512,
        timeout: IDLE_MS,
        // By default Node.js uses the variable of its process, which may not be in `env`.
        rejectUnauthorized: true,
    };
    const proxied = proxy === undefined ? {} : { timeout: IDLE_PROXIED_MS, proxyEnv: proxies };
    let secure;
    const loadSecure = async () => {
        const { Agent, request } = await loadTls();
        return { request, agent: new Agent({ ...settings, ...proxied }) };
    };
    return {
        http: { request: external_node_http_.request, agent: new external_node_http_.Agent(settings) },
        https: () => {
            secure ??= loadSecure();
            return secure;
        },
        proxy,
    };
}
/**
 * Loads TLS. Node.js then starts to read its list of certificate authorities in another thread, and the first connection
 * waits until that is done. Called early, it shortens this wait.
 */
const loadTls = () => Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 19));
/** Throws `input-invalid` if the environment switches off TLS, for this client or for a library's client. */
function assertTls(env) {
    if (env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') {
        throw new failure/* Failure */.HR('input-invalid', 'NODE_TLS_REJECT_UNAUTHORIZED is 0, which disables the check of TLS certificates', {
            remedy: 'Remove NODE_TLS_REJECT_UNAUTHORIZED. For a private certificate authority, set NODE_EXTRA_CA_CERTS instead.',
        });
    }
}
/** The value is not shown if it is not an address: it may contain a password anywhere. */
function readProxy(value, env) {
    if (value === undefined)
        return undefined;
    const name = env['https_proxy'] ? 'https_proxy' : 'HTTPS_PROXY';
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (url?.protocol === 'http:' || url?.protocol === 'https:')
        return `${name} is ${url.origin}`;
    throw new failure/* Failure */.HR('input-invalid', `${name} is not the http:// or https:// address of a proxy`);
}

// EXTERNAL MODULE: ./build/process/descriptors.js
var descriptors = __nccwpck_require__(8484);
// EXTERNAL MODULE: ./build/process/abort.js
var abort = __nccwpck_require__(6552);
;// CONCATENATED MODULE: ./build/http/idle-limit.js
/** Calls `fallen` once, `ms` milliseconds after the start or the last `heard`; not after `end`. */
function watchSilence(clock, ms, fallen) {
    let lastMs = clock.nowMs();
    let cancel = clock.after(ms, look);
    // Thousands of pieces arrive, so the timer is set again only when it has run out.
    function look() {
        const leftMs = lastMs + ms - clock.nowMs();
        // Timers of Node.js may run out a fraction of a millisecond early.
        if (leftMs < 1)
            fallen();
        else
            cancel = clock.after(leftMs, look);
    }
    const heard = () => {
        lastMs = clock.nowMs();
    };
    return { heard, end: () => cancel() };
}

;// CONCATENATED MODULE: ./build/http/request.js


/** The service did not answer, or stopped answering. */
class Timeout extends Error {
}
/** The service answered with more than the limit. */
class TooLarge extends Error {
}
/** The certificate of the service is not trusted; `issuer` is the name of its issuer, if it is known. */
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
async function exchange(request, limits, agents) {
    const call = openCall(request, request.url.protocol === 'https:' ? await agents.https() : agents.http);
    const seenIssuer = watchIssuer(call);
    const response = new Promise((resolve, reject) => {
        // Node.js reports a destroyed answer with its own message, and does not report at all one that a proxy has not
        // passed on yet.
        const stop = (error) => {
            reject(error);
            call.destroy(error);
        };
        const ends = [
            limits.clock.after(limits.attemptMs, () => stop(new Timeout('did not answer in time'))),
            limits.endedBy && (0,abort/* onAbort */.u)(limits.endedBy, () => stop(new Error('the run has ended'))),
        ];
        call.on('close', () => {
            for (const end of ends)
                end?.();
        });
        call.on('error', reject);
        call.on('response', (message) => {
            readResponse(message, limits, stop).then(resolve, reject);
        });
        sendBody(call, request.body, stop);
    });
    return response.catch((error) => {
        throw untrusted(error, seenIssuer()) ?? error;
    });
}
/** A request without its body. */
function openCall(request, sender) {
    const headers = {
        'user-agent': 'sigstore-sign',
        ...(request.accept ? { accept: request.accept } : {}),
        ...request.headers,
        ...(request.body ? { 'content-length': String(request.body.length) } : {}),
    };
    return sender.request(request.url, { method: request.method, headers, agent: sender.agent });
}
/** Returns a function that names the issuer of the service's certificate, if a new connection showed it. */
function watchIssuer(call) {
    let issuer;
    // Once Node.js refuses the certificate, the socket does not show it any more: read it before that.
    call.on('socket', (socket) => {
        if (!isTls(socket) || call.reusedSocket)
            return;
        socket.prependListener('secure', () => {
            issuer = nameOf(socket.getPeerCertificate());
        });
    });
    return () => issuer;
}
const isTls = (socket) => 'getPeerCertificate' in socket;
function sendBody(call, body, stop) {
    if (body === undefined || Buffer.isBuffer(body)) {
        call.end(body);
        return;
    }
    const stream = body.open();
    stream.on('error', stop);
    call.on('close', () => stream.destroy());
    stream.pipe(call);
}
/** Reads an answer to its end. Stops the exchange if the answer is too long, or pauses for too long. */
function readResponse(message, { clock, idleMs, maxBytes }, stop) {
    return new Promise((resolve, reject) => {
        const chunks = [];
        let size = 0;
        const watch = watchSilence(clock, idleMs, () => stop(new Timeout('fell silent')));
        message.on('data', (chunk) => {
            watch.heard();
            size += chunk.length;
            if (size > maxBytes)
                stop(new TooLarge(`answered with more than ${maxBytes} bytes`));
            else
                chunks.push(chunk);
        });
        message.on('error', reject);
        message.on('close', () => {
            watch.end();
            if (!message.complete)
                reject(new Error('the answer was truncated'));
        });
        message.on('end', () => resolve(responseOf(message, Buffer.concat(chunks))));
    });
}
function responseOf({ statusCode, headers }, body) {
    const date = new Date(headers.date ?? Number.NaN);
    return {
        status: statusCode ?? 0,
        headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
        body,
        date: Number.isNaN(date.getTime()) ? undefined : date,
    };
}
/** Undefined if the certificate of the service is not the cause. */
function untrusted(error, issuer) {
    return issuer !== undefined && isTlsCode(codeOf(error)) ? new Untrusted(issuer, error) : undefined;
}
const TLS_CODE = /^(ERR_TLS_|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|ERR_SSL_|HOSTNAME_MISMATCH|EPROTO)/;
/** True for Node.js's error codes of TLS. */
const isTlsCode = (code) => TLS_CODE.test(code);
/** The code of an error of Node.js, or ''. */
const codeOf = (error) => String(error?.code ?? '');
function nameOf({ issuer }) {
    const name = issuer?.CN ?? issuer?.O;
    return name === undefined ? undefined : String(name);
}

// EXTERNAL MODULE: ./build/text/redact.js
var redact = __nccwpck_require__(6953);
;// CONCATENATED MODULE: ./build/http/response-errors.js
// What a failed attempt means: its code, its message, and whether the call may try again.



/** Maximum number of characters of a service's text that a message shows. */
const MAX_WORDS = 300;
/** Longer than any run. */
const MAX_WAIT_MS = 7 * 24 * 3_600_000;
/** GitHub's documentation says one minute if the answer gives no time. */
const SECONDARY_MS = 60_000;
/**
 * Statuses of a service that may soon answer differently. Rekor v2 gives 499 to a request of ours when another client,
 * whose entry it was working on, has gone away. Three of the 500s mean something that waiting does not change.
 */
const isTransient = (status) => [408, 425, 429, 499].includes(status) || (status >= 500 && ![501, 505, 511].includes(status));
/** The answer unchanged, or the `Fault` that its status or media type means. */
function judge(request, response) {
    const { status } = response;
    const limited = rateLimit(response);
    if (limited !== undefined)
        return {
            code: 'service-busy',
            what: `answered ${status}: its rate limit is reached`,
            status,
            again: 'in time',
            waitMs: limited,
        };
    if (request.expect?.includes(status) || (status >= 300 && status <= 399))
        return response;
    if (status >= 200 && status <= 299) {
        const what = wrongType(request, response) ?? request.check?.(response);
        return what === undefined ? response : { code: 'service-answer-invalid', what, again: 'once', status };
    }
    const words = serviceWords(request, response);
    const told = words === '' ? '' : `: ${(0,failure/* quote */.hD)(words, MAX_WORDS)}`;
    const what = `answered ${status}${told}${requestId(request, response)}`;
    if (!isTransient(status))
        return { code: 'service-refused', what, again: 'never', status };
    return {
        code: status === 429 ? 'service-busy' : 'service-unavailable',
        what,
        again: 'in time',
        waitMs: retryAfterMs(response),
        status,
    };
}
function wrongType(request, { headers }) {
    const type = headers['content-type'] ?? 'no content type';
    if (request.accept === undefined || type.startsWith(request.accept))
        return undefined;
    return `answered with ${(0,failure/* quote */.hD)(withoutEchoes(type, request))} instead of ${request.accept}`;
}
/**
 * How long to wait, in milliseconds, if GitHub answers with 403 or 429 that there were too many requests ("Rate limits
 * for the REST API"); undefined for other answers.
 */
function rateLimit(response) {
    const { status, headers, body, date } = response;
    if (status !== 403 && status !== 429)
        return undefined;
    const { 'x-ratelimit-remaining': remaining, 'x-ratelimit-reset': reset = '' } = headers;
    if (headers['retry-after'] === undefined && remaining === '0' && /^\d{1,12}$/.test(reset))
        return Math.max(0, Number(reset) * 1000 - (date?.getTime() ?? Date.now()));
    const secondary = /secondary rate limit/i.test(body.subarray(0, 4096).toString('utf8'));
    if (!secondary)
        return undefined;
    return headers['retry-after'] === undefined ? SECONDARY_MS : retryAfterMs(response);
}
/**
 * The service's text about a refusal: its `message`, or the start of the body. Secrets are removed before the text is
 * cut, which could split one.
 */
function serviceWords(request, { body, headers }) {
    const text = withoutEchoes(body.toString('utf8'), request).slice(0, 4096);
    try {
        const { message } = JSON.parse(text);
        if (typeof message === 'string')
            return withoutEchoes(message, request).trim();
        if (/^\s*\{\s*\}\s*$/.test(text))
            return '';
    }
    catch {
        if ((headers['content-type'] ?? '').includes('html'))
            return 'an HTML page';
    }
    return text.trim();
}
/** The ID by which the operator finds this request in a log. */
function requestId(request, { headers }) {
    const id = headers['x-github-request-id'] ?? headers['x-request-id'] ?? '';
    return /^[\w.:-]{1,80}$/.test(id) ? ` (request ${withoutEchoes(id, request)})` : '';
}
/** A service's text. It may repeat what it was sent, so secrets and what looks like a token are removed. */
function withoutEchoes(text, { headers, clean }) {
    const secret = headers?.['authorization']?.replace(/^(bearer|token) /i, '');
    const cleaned = clean?.(text) ?? text;
    const without = secret ? cleaned.replaceAll(secret, '[secret]') : cleaned;
    return (0,redact/* withoutTokens */.N_)(without);
}
function retryAfterMs(response) {
    const text = response.headers['retry-after'] ?? '';
    if (/^\d+$/.test(text))
        return Math.min(Number(text) * 1000, MAX_WAIT_MS);
    const at = Date.parse(text);
    return Number.isNaN(at) ? 0 : Math.max(0, at - (response.date?.getTime() ?? Date.now()));
}
/** The `Fault` for an error of the socket; `proxy` describes the proxy that the environment names, if any. */
function faultOf(thrown, proxy) {
    const cause = thrown instanceof Untrusted ? thrown.cause : thrown;
    const code = codeOf(cause);
    const message = cause instanceof Error ? cause.message : String(cause);
    const way = proxy === undefined ? '' : `; ${proxy}`;
    if (cause instanceof TooLarge)
        return { code: 'service-answer-invalid', what: message, again: 'never' };
    if (cause instanceof Timeout)
        return { code: 'service-timeout', what: `${message}${way}`, again: 'in time' };
    if (code === 'ENOTFOUND')
        return {
            code: 'host-not-found',
            what: `has a host name that cannot be resolved${way}`,
            again: 'once',
            cause,
        };
    if (isTlsCode(code)) {
        const issuer = thrown instanceof Untrusted ? ` issued by ${(0,failure/* quote */.hD)(thrown.issuer)}` : '';
        const what = `has a TLS certificate${issuer} that is not trusted (${code}${way})`;
        return { code: 'tls-untrusted', what, again: 'never', cause };
    }
    if (code === 'ERR_PROXY_TUNNEL') {
        const status = Number(cause.statusCode);
        const what = `could not be reached: the proxy answered ${status} (${proxy})`;
        return { code: 'proxy-refused', what, again: status >= 500 ? 'in time' : 'never', status, cause };
    }
    // An error on this side: in the request itself, in the file that it sends, or in our code.
    if (isOurs(cause, code))
        return {
            code: 'service-unreachable',
            what: `could not be asked (${code || message})`,
            again: 'never',
            cause,
        };
    const what = `could not be reached (${code || message}${way})`;
    return { code: 'service-unreachable', what, again: 'in time', cause };
}
const FILE_ERRORS = new Set(['ENOENT', 'EACCES', 'EPERM', 'EISDIR', 'EIO']);
const isOurs = (cause, code) => FILE_ERRORS.has(code) ||
    code.startsWith('ERR_INVALID_') ||
    (code === '' && (cause instanceof TypeError || cause instanceof ReferenceError));
/** Errors before anything was sent. */
const NOT_SENT = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EAI_AGAIN']);
/** Whether a service may have done what was requested although the attempt failed. */
function mayBeDone({ code, status = 0, cause }) {
    if (code === 'service-timeout' || code === 'service-answer-invalid')
        return true;
    if (code === 'service-unavailable')
        return status >= 499;
    return code === 'service-unreachable' && !NOT_SENT.has(codeOf(cause));
}

// EXTERNAL MODULE: ./build/http/waits/backoff.js
var backoff = __nccwpck_require__(9212);
;// CONCATENATED MODULE: ./build/http/attempt.js
// One attempt: a request with its redirects → its answer, or what went wrong.






const MAX_REDIRECTS = 3;
/** Redirects that keep the method and the body (RFC 9110 §15.4). */
const KEEPS_METHOD = new Set([307, 308]);
/** If a log breaks a connection after this time, it already has the entry. */
const SLOW_MS = 10_000;
const SLOW_LOG = ': its server closes connections before the log publishes a checkpoint; the entry may be in the log';
/**
 * Sends a request and follows its redirects within the origin; the limits apply to each of them. Throws only the reason
 * why the run was interrupted.
 */
async function attempt(request, limits, agents, signal) {
    let asked = request;
    for (let hop = 0;; hop += 1) {
        const answer = await attemptOnce(asked, limits, agents, signal);
        if ('code' in answer || answer.status < 300 || answer.status > 399)
            return answer;
        const target = resolveUrl(answer.headers.location, asked.url);
        const isOwn = target?.origin === asked.url.origin;
        const follows = request.method === 'GET' || (request.movable && KEEPS_METHOD.has(answer.status));
        if (follows && isOwn && hop < MAX_REDIRECTS)
            asked = { ...request, url: target };
        else if (request.expect?.includes(answer.status))
            return answer;
        else if (request.movable && isOwn) {
            const what = `answered ${answer.status}: the resource was moved`;
            return { code: 'service-refused', what, again: 'never', status: answer.status };
        }
        else
            return {
                code: 'redirect-refused',
                what: `answered with a redirect to ${(0,failure/* quote */.hD)(withoutEchoes(target?.origin ?? 'nowhere', request))}`,
                again: 'never',
                status: answer.status,
            };
    }
}
async function attemptOnce(request, limits, agents, signal) {
    if (signal?.aborted)
        throw (0,backoff/* interrupted */.VM)(signal);
    const began = limits.clock.nowMs();
    try {
        const response = await (0,descriptors/* withDescriptor */.U)(() => exchange(request, limits, agents), limits.clock);
        return judge(request, response);
    }
    catch (error) {
        if (signal?.aborted)
            throw (0,backoff/* interrupted */.VM)(signal);
        const fault = faultOf(error, request.url.protocol === 'https:' ? agents.proxy : undefined);
        const tookMs = limits.clock.nowMs() - began;
        if (request.service !== 'rekor' || fault.code !== 'service-unreachable' || tookMs < SLOW_MS)
            return fault;
        return { ...fault, what: `${fault.what} after ${duration(tookMs)}${SLOW_LOG}` };
    }
}
function resolveUrl(location, base) {
    return location !== undefined && URL.canParse(location, base.href) ? new URL(location, base) : undefined;
}

// EXTERNAL MODULE: ./build/http/exchange.js
var http_exchange = __nccwpck_require__(9148);
;// CONCATENATED MODULE: ./build/http/limits.js
// The services, and the limits of each: time for one attempt, bytes of one answer.
const KIB = 1024;
const MIB = 1024 * KIB;
const TABLE = {
    identity: { name: 'the identity service', attemptMs: 10_000, maxBytes: 256 * KIB },
    metadata: { name: 'the metadata server', attemptMs: 5000, maxBytes: 256 * KIB, callMs: 30_000 },
    fulcio: { name: 'Fulcio', attemptMs: 30_000, maxBytes: MIB },
    // rekor-tiles CLIENTS.md requires at least 20 s: Rekor v2 answers after inclusion.
    rekor: { name: 'Rekor', attemptMs: 60_000, maxBytes: 10 * MIB },
    timestamp: { name: 'the timestamp authority', attemptMs: 15_000, maxBytes: 64 * KIB },
    tuf: { name: 'the TUF mirror', attemptMs: 15_000, maxBytes: 16 * MIB },
    instance: { name: 'the host of the trust configuration', attemptMs: 15_000, maxBytes: 16 * MIB },
    // A person waits for it, or it only explains a token.
    issuer: { name: 'the OIDC issuer', attemptMs: 30_000, maxBytes: MIB, callMs: 120_000 },
    // A list of releases contains all their assets.
    github: { name: "GitHub's API", attemptMs: 30_000, maxBytes: 64 * MIB },
};
const LIMITS = TABLE;
/** The services that a rate of requests applies to. */
const RATED = new Set(['fulcio', 'rekor', 'timestamp']);
/** The effect of a request to them is public and permanent: a stopped run still waits for the answer. */
const WITNESSES = new Set(['rekor', 'timestamp']);

;// CONCATENATED MODULE: ./build/http/waits/outage-notices.js
const EVERY_MS = 60_000;
/**
 * Limits the notices about an unstable service to one per minute: an outage soon after another one is reported with the
 * notice of that minute, and its end only if its start was reported. `report` returns that line, or undefined if there
 * is nothing to report.
 */
function createOutageNotices(say, clock, report) {
    let toldMs = Number.NEGATIVE_INFINITY;
    let isTold = false;
    let waiting = false;
    function tell(line) {
        toldMs = clock.nowMs();
        isTold = true;
        say(line);
    }
    function tellLater() {
        if (waiting)
            return;
        waiting = true;
        const tellReport = () => {
            waiting = false;
            const line = report();
            if (line === undefined)
                return;
            tell(line);
            tellLater();
        };
        clock.after(toldMs + EVERY_MS - clock.nowMs(), tellReport, { background: true });
    }
    return {
        begins: (line) => {
            if (clock.nowMs() - toldMs >= EVERY_MS)
                tell(line);
            tellLater();
        },
        ends: (line) => {
            if (isTold)
                say(line);
            isTold = false;
        },
    };
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(8474);
;// CONCATENATED MODULE: ./build/http/waits/waiting-line.js
// Requests that wait for their turn: called in order, until it is too late or the run is interrupted.


/** `onLate` runs after a request has left the line because it was too late. */
function createWaitingLine(clock, signal, onLate) {
    const waiters = new Set();
    if (signal !== undefined)
        (0,external_node_events_.setMaxListeners)(0, signal);
    signal?.addEventListener('abort', () => {
        for (const { refuse } of waiters)
            refuse((0,backoff/* interrupted */.VM)(signal));
    });
    const join = (untilMs) => new Promise((resolve, reject) => {
        if (signal?.aborted === true)
            return reject((0,backoff/* interrupted */.VM)(signal));
        const leave = () => {
            waiters.delete(waiter);
            cancel();
        };
        const waiter = {
            call: () => {
                leave();
                resolve(true);
            },
            refuse: (reason) => {
                leave();
                reject(reason);
            },
        };
        const late = () => {
            leave();
            resolve(false);
            onLate();
        };
        const cancel = clock.after(Math.max(0, untilMs - clock.nowMs()), late);
        waiters.add(waiter);
    });
    const callFirst = () => {
        for (const { call } of waiters)
            return call();
    };
    const callAll = () => {
        for (const { call } of waiters)
            call();
    };
    return { join, callFirst, callAll, size: () => waiters.size };
}

;// CONCATENATED MODULE: ./build/http/waits/turnstile.js


/** Each answer of a service that is back allows this many more requests at a time, until there is no limit. */
const GROWTH = 4;
const ALL = 512;
/** Starts without a limit. `onChange` runs after each change of the waiting requests or those in progress. */
function createTurnstile(clock, signal, onChange) {
    let limit = Number.POSITIVE_INFINITY;
    let inFlight = 0;
    let opensAtMs = Number.NEGATIVE_INFINITY;
    let sleeping = false;
    const line = createWaitingLine(clock, signal, release);
    const mayGo = () => inFlight < limit && clock.nowMs() >= opensAtMs;
    function release() {
        while (line.size() > 0 && mayGo()) {
            inFlight += 1;
            line.callFirst();
        }
        onChange();
        if (line.size() > 0 && inFlight < limit && !sleeping)
            void sleep();
    }
    async function sleep() {
        sleeping = true;
        // The waiting line handles an interruption itself.
        await (0,backoff/* pause */.v7)(clock, Math.max(0, opensAtMs - clock.nowMs()), signal).catch(() => undefined);
        sleeping = false;
        if (signal?.aborted !== true)
            release();
    }
    return {
        enter: async (lastStartMs) => {
            if (line.size() === 0 && mayGo() && signal?.aborted !== true) {
                inFlight += 1;
                return true;
            }
            const turn = line.join(lastStartMs);
            release();
            return turn;
        },
        leave: () => {
            inFlight -= 1;
            release();
        },
        narrow: (ms) => {
            limit = 1;
            opensAtMs = ms;
        },
        widen: () => {
            limit = limit >= ALL ? Number.POSITIVE_INFINITY : limit + GROWTH;
            opensAtMs = Number.NEGATIVE_INFINITY;
            release();
        },
        forget: () => {
            inFlight = 0;
        },
        opensAtMs: () => opensAtMs,
        isBusy: () => line.size() > 0 || inFlight > 0,
    };
}

;// CONCATENATED MODULE: ./build/http/waits/breaker.js






/** Failed attempts in a row after which a service counts as out. */
const OUT_AFTER = 3;
/** How long before the end of a call its last attempt begins. */
const BEFORE_LAST_MS = 500;
function createBreaker({ name, clock, pace, signal, say }) {
    let row;
    let out = false;
    /** Increases with each outage: an attempt that began before an outage does not prolong it. */
    let era = 0;
    const held = createWaitingLine(clock, signal, () => undefined);
    const turnstile = createTurnstile(clock, signal, () => {
        if (!out || !turnstile.isBusy())
            held.callAll();
    });
    const outage = () => out && row ? { ...row, ms: clock.nowMs() - row.sinceMs } : undefined;
    const notices = createOutageNotices(say, clock, () => {
        const now = turnstile.isBusy() ? outage() : undefined;
        return now && `${name} ${stillOut(now)}`;
    });
    function failed(fault, lastStartMs) {
        const nowMs = clock.nowMs();
        row = { sinceMs: row?.sinceMs ?? nowMs, asked: (row?.asked ?? 0) + 1, fault };
        const askedToWaitMs = fault.waitMs ?? 0;
        if (row.asked < OUT_AFTER && askedToWaitMs === 0)
            return;
        const leftMs = Math.max(0, lastStartMs - nowMs);
        turnstile.narrow(nowMs + Math.max(askedToWaitMs, nextWaitMs((0,backoff/* backoffMs */.jo)(row.asked, pace), leftMs)));
        if (out)
            return;
        out = true;
        era += 1;
        turnstile.forget();
        notices.begins(`${name} ${fault.what}; waiting until it is back, ${duration(leftMs)} at most`);
    }
    function answered() {
        const over = outage();
        if (over !== undefined)
            notices.ends(`${name} is back after ${duration(over.ms)}`);
        [row, out] = [undefined, false];
        turnstile.widen();
    }
    return {
        enter: async (lastStartMs) => {
            const isTooLate = out && turnstile.opensAtMs() > lastStartMs;
            if (isTooLate || !(await turnstile.enter(lastStartMs)))
                return undefined;
            const begun = era;
            return (outcome) => {
                if (outcome === 'answered')
                    answered();
                else if (outcome !== 'not asked' && begun === era)
                    failed(outcome, lastStartMs);
                if (begun === era)
                    turnstile.leave();
            };
        },
        untilBack: async (lastStartMs) => {
            while (out) {
                // If requests take turns, the next one may be about to join the line.
                if (!turnstile.isBusy())
                    await new Promise(setImmediate);
                if (!out || !turnstile.isBusy())
                    return true;
                if (!(await held.join(lastStartMs)))
                    return false;
            }
            return true;
        },
        outage,
    };
}
const stillOut = ({ fault, ms, asked }) => `${fault.what}; waiting for ${duration(ms)} now (${(0,plural/* count */.U)(asked, 'attempt')})`;
/** A wait that would exceed the remaining time ends just before its end: the service may be back for a last attempt. */
function nextWaitMs(waitMs, leftMs) {
    const lastMs = leftMs - BEFORE_LAST_MS;
    return waitMs > lastMs && lastMs > BEFORE_LAST_MS ? lastMs : waitMs;
}
/** The breakers of a client, one for each service and origin, made for its first request. */
function createBreakers(make) {
    const breakers = new Map();
    const keyOf = ({ service, url }) => `${service} ${url.origin}`;
    return {
        of: (asked) => {
            const breaker = breakers.get(keyOf(asked)) ?? make(asked);
            breakers.set(keyOf(asked), breaker);
            return breaker;
        },
        /** Resolves to true when none of these services is out and waited for, to false at `lastStartMs`. */
        untilBack: async (services = [], lastStartMs) => {
            for (const each of services)
                if ((await breakers.get(keyOf(each))?.untilBack(lastStartMs)) === false)
                    return false;
            return true;
        },
    };
}

;// CONCATENATED MODULE: ./build/http/waits/budget.js
/**
 * The latest start of an attempt before an end. An attempt that is cut off early is worse than none: Rekor v2 needs 20
 * s.
 */
const lastStartBefore = (endMs, attemptMs) => endMs - attemptMs / 3;
/** Starts the call. */
function createBudget(clock, { callMs, endsAtMs, attemptMs }) {
    const startedMs = clock.nowMs();
    let callEndsMs = startedMs + callMs;
    const endMs = () => Math.min(callEndsMs, endsAtMs);
    return {
        lastStartMs: (outMs) => lastStartBefore(Math.min(endMs(), clock.nowMs() - outMs + callMs), attemptMs),
        // The first attempt has its full time even if the run is about to end.
        attemptMs: (nth) => Math.max(1, Math.min(attemptMs, (nth === 1 ? callEndsMs : endMs()) - clock.nowMs())),
        extend: (ms) => {
            callEndsMs += ms;
        },
        spentMs: () => clock.nowMs() - startedMs,
    };
}

;// CONCATENATED MODULE: ./build/http/waits/throttle-notices.js
const throttle_notices_EVERY_MS = 1000;
/**
 * Passes a notice on, unless one about the same service was passed on less than a second ago; the next one contains the
 * number of those dropped. A notice begins with its service and the address in parentheses:
 * `Rekor (https://…) answered 503; …`.
 */
function throttleNotices(tell, clock) {
    const services = new Map();
    return (note) => {
        const [service = ''] = note.split(')');
        const nowMs = clock.nowMs();
        const { lastMs, held } = services.get(service) ?? { lastMs: Number.NEGATIVE_INFINITY, held: 0 };
        if (nowMs - lastMs < throttle_notices_EVERY_MS) {
            services.set(service, { lastMs, held: held + 1 });
            return;
        }
        services.set(service, { lastMs: nowMs, held: 0 });
        tell(held === 0 ? note : `${note} (and ${held} more since the last message)`);
    };
}

;// CONCATENATED MODULE: ./build/http/client.js
// One client for all services: deadlines, retries, size limits, proxies, and no secret in any message.














/**
 * Makes the client. If a service is out, it sends only one request at a time on behalf of all that wait, until the time
 * of the call or of the run is over. Throws `input-invalid` if the environment would switch off TLS or requires a proxy
 * that this Node.js cannot use. Each call of the client throws a Failure of the class "service", Stale or Held.
 */
function createHttp(options) {
    const { clock = process_clock/* SYSTEM_CLOCK */.V, endsAtMs = Number.POSITIVE_INFINITY, say = () => undefined } = options;
    const ways = { proxied: createAgents(options.env), direct: createAgents({}) };
    const turn = (0,backoff/* createTurns */.z4)(clock, options.ratePerMinute);
    const pace = { ...backoff/* PACE */.K$, ...options.pace };
    const patienceMs = options.pace?.callMs ?? (options.endsAtMs === undefined ? pace.callMs : endsAtMs);
    const lateStop = (0,backoff/* lingering */.et)(clock, pace.lingerMs, options.signal);
    const sayRetry = throttleNotices(say, clock);
    const breakers = createBreakers((asked) => createBreaker({ name: describe(asked), clock, pace, signal: options.signal, say }));
    return async (request) => {
        const limits = { ...LIMITS[request.service], idleMs: pace.idleMs, clock, ...request };
        // A cloud's metadata server answers only its own machine, unencrypted and without a proxy.
        const own = request.service === 'metadata';
        if (!own)
            assertSecure(request.url, limits.name);
        const endedBy = WITNESSES.has(request.service) ? lateStop : options.signal;
        const breaker = breakers.of(request);
        const { attemptMs, callMs = patienceMs } = limits;
        const budget = createBudget(clock, { callMs, endsAtMs, attemptMs });
        let unreadable = 0;
        for (let nth = 1;; nth += 1) {
            const givenUp = (fault) => failureOf(request, fault, breaker.outage(), { nth, budget });
            const heldMs = clock.nowMs();
            const heldUntilMs = lastStartBefore(Math.min(heldMs + patienceMs, endsAtMs), attemptMs);
            if (!(await breakers.untilBack(request.notWhileOut, heldUntilMs)))
                throw new http_exchange/* Held */._();
            budget.extend(clock.nowMs() - heldMs);
            const lastStartMs = () => budget.lastStartMs(breaker.outage()?.ms ?? 0);
            const leave = await breaker.enter(lastStartMs());
            if (leave === undefined)
                throw givenUp(breaker.outage()?.fault ?? NOT_ASKED);
            // Waits of our own choice do not count as time of the call.
            if (RATED.has(request.service))
                budget.extend(await turn(request.url.origin, options.signal));
            if (request.isFresh?.() === false) {
                leave('not asked');
                throw new http_exchange/* Stale */.C();
            }
            const began = clock.nowMs();
            const now = { ...limits, attemptMs: budget.attemptMs(nth), endedBy };
            if (request.unheard)
                request.unheard.count += 1;
            const answer = await attempt(request, now, own ? ways.direct : ways.proxied, options.signal);
            if (request.unheard && !('code' in answer && mayBeDone(answer)))
                request.unheard.count -= 1;
            options.onAttempt?.({ request, nth, ms: clock.nowMs() - began, answer });
            if (!('code' in answer)) {
                leave('answered');
                return answer;
            }
            const leftMs = Math.max(0, lastStartMs() - clock.nowMs());
            leave(outcomeOf(answer, leftMs, breaker.outage() !== undefined));
            if (answer.again === 'once')
                unreadable += 1;
            const out = breaker.outage() !== undefined;
            const last = finalFault(answer, leftMs, unreadable > 1 && !out);
            if (last !== undefined)
                throw givenUp(last);
            if (out)
                continue; // the breaker waits for all
            const waitMs = (0,backoff/* backoffMs */.jo)(nth, pace);
            if (waitMs > leftMs)
                throw givenUp(answer);
            sayRetry(`${describe(request)} ${answer.what}; trying again in ${duration(waitMs)}`);
            await (0,backoff/* pause */.v7)(clock, waitMs, options.signal);
        }
    };
}
/** The JSON object in an answer. Throws `service-answer-invalid`. */
function readJsonObject(response, request) {
    return (0,strict_json/* parseJsonObject */.dw)(response.body, (what, cause) => {
        const message = `${describe(request)} answered with ${what}`;
        return new failure/* Failure */.HR('service-answer-invalid', message, { cause });
    });
}
/** The service and its origin, without path or query: these two contain no secret. */
function describe(request) {
    return `${LIMITS[request.service].name} (${request.url.origin})`;
}
/** The address of a relative path without query, below the address of the service, which may have a path itself. */
function endpoint(service, path) {
    return new URL(path, service.pathname.endsWith('/') ? service : `${service.href}/`);
}
/** True for the addresses of this machine, where http:// is allowed. */
function isLoopback(url) {
    return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
}
/** True for https, and for http to this machine itself. */
function isSecure(url) {
    return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
}
/**
 * Whether a service may send people or requests to an address: only a service on this machine may send them to services
 * of this machine, and no service to an address with a user name, which a person could read as the host.
 */
function mayName(service, target) {
    if (target.username !== '' || target.password !== '')
        return false;
    return target.protocol === 'https:' || (isSecure(target) && isLoopback(service));
}
function assertSecure(url, name) {
    if (isSecure(url))
        return;
    throw new failure/* Failure */.HR('input-invalid', `the address of ${name}, ${(0,failure/* quote */.hD)(url.origin)}, must start with https://`);
}
/** What failed if a request was not sent although its service is back. */
const NOT_ASKED = {
    code: 'service-busy',
    what: 'was not available again in time after an outage',
    again: 'never',
};
const isTooLong = ({ waitMs = 0 }, leftMs) => waitMs > leftMs;
/**
 * What a failed attempt means for all requests to its service. One unreadable answer is not an outage, and does not end
 * an outage either. A wait that is too long for this call may be only for its kind of request, so it does not delay
 * others.
 */
function outcomeOf(fault, leftMs, out) {
    if (isTooLong(fault, leftMs) || (fault.again === 'once' && !out))
        return 'not asked';
    return fault.again === 'never' ? 'answered' : fault;
}
/** The `Fault` that ends a call at once; undefined if the call may try again. */
function finalFault(fault, leftMs, isRepeated) {
    if (isTooLong(fault, leftMs))
        return askedTooLong(fault, leftMs);
    return fault.again === 'never' || isRepeated ? fault : undefined;
}
/** The `Fault` for a service that asks for a longer wait than there is time. */
function askedTooLong(fault, leftMs) {
    const asked = duration(fault.waitMs ?? 0);
    const what = `${fault.what} and asked to wait ${asked}, but this run can wait only ${duration(leftMs)}`;
    return { ...fault, code: 'service-busy', what };
}
function failureOf(request, fault, outage, { nth, budget }) {
    const spent = outage === undefined
        ? `${(0,plural/* count */.U)(nth, 'attempt')}, ${duration(budget.spentMs())}`
        : `out for ${duration(outage.ms)}, ${(0,plural/* count */.U)(outage.asked, 'attempt')}`;
    const { code, what, cause, status } = fault;
    return new failure/* Failure */.HR(code, `${describe(request)} ${what} (${spent})`, { cause, status });
}


/***/ }),

/***/ 9148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Stale),
/* harmony export */   _: () => (/* binding */ Held)
/* harmony export */ });
/** The request became useless before it was sent; nothing has been sent since. */
class Stale extends Error {
}
/** A service that the request had to wait for is still out, and no time is left; nothing was sent. */
class Held extends Error {
}


/***/ }),

/***/ 9212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ PACE),
/* harmony export */   QA: () => (/* binding */ SIGNING_PATIENCE),
/* harmony export */   VM: () => (/* binding */ interrupted),
/* harmony export */   et: () => (/* binding */ lingering),
/* harmony export */   jo: () => (/* binding */ backoffMs),
/* harmony export */   v7: () => (/* binding */ pause),
/* harmony export */   z4: () => (/* binding */ createTurns)
/* harmony export */ });
/* unused harmony export PROBE_PATIENCE */
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8474);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(728);
// When the next request may be sent: back-off between attempts, and the rate that a service allows.


const PACE = {
    firstBackoffMs: 1000,
    minBackoffMs: 100,
    maxBackoffMs: 30_000,
    callMs: 120_000,
    idleMs: 15_000,
    lingerMs: 3000,
    random: Math.random,
};
/** How long a run without a time limit waits for a service that it needs to sign. */
const SIGNING_PATIENCE = { callMs: 15 * 60_000 };
/** How long a dry run waits for a service: two minutes are too long to learn that it is out. */
const PROBE_PATIENCE = { callMs: 20_000, maxBackoffMs: 2000 };
/** Waits, unless the run is interrupted; then throws the Failure that interrupted it. */
async function pause(clock, ms, signal) {
    await clock.sleep(ms, signal).catch(() => {
        throw interrupted(signal);
    });
}
/** The Failure that a signal was aborted with. */
function interrupted(signal) {
    if (signal?.reason instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR)
        return signal.reason;
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('interrupted', 'the run was interrupted', { cause: signal?.reason });
}
/** Aborts this much later than another signal, with the same reason; undefined without a signal. */
function lingering(clock, ms, signal) {
    if (signal === undefined)
        return undefined;
    const late = new AbortController();
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, late.signal);
    const begin = () => void clock.after(ms, () => late.abort(signal.reason), { background: true });
    if (signal.aborted)
        begin();
    else
        signal.addEventListener('abort', begin, { once: true });
    return late.signal;
}
/** Full jitter: a random time up to a limit that doubles with each attempt; `attempt` counts from 1. */
function backoffMs(attempt, pace) {
    const limitMs = Math.min(pace.maxBackoffMs, pace.firstBackoffMs * 2 ** (attempt - 1));
    return Math.max(pace.minBackoffMs, pace.random() * limitMs);
}
/**
 * A token bucket for each origin: a quarter of the rate at once, the rest spread over the minute. Each turn resolves to
 * the milliseconds that it had to wait.
 */
function createTurns(clock, ratePerMinute) {
    const buckets = new Map();
    return async (origin, signal) => {
        if (ratePerMinute === undefined)
            return 0;
        const capacity = Math.max(1, ratePerMinute / 4);
        const perMs = Math.max((ratePerMinute - capacity) / 60_000, ratePerMinute / 120_000);
        const now = clock.nowMs();
        const bucket = buckets.get(origin) ?? { tokens: capacity, at: now };
        bucket.tokens = Math.min(capacity, bucket.tokens + (now - bucket.at) * perMs) - 1;
        bucket.at = now;
        buckets.set(origin, bucket);
        if (bucket.tokens >= 0)
            return 0;
        await pause(clock, -bucket.tokens / perMs, signal);
        return clock.nowMs() - now;
    };
}


/***/ }),

/***/ 441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ GITHUB_OPTIONAL),
/* harmony export */   x: () => (/* binding */ PROVIDERS)
/* harmony export */ });
// The providers of continuous integration that the public Fulcio knows, and what it makes of their claims:
// https://github.com/sigstore/fulcio/blob/eb10c98e186f1d8e78dd60a257d8897f66d5147a/config/identity/config.yaml
const PROVIDERS = {
    'github-workflow': {
        defaults: { url: 'https://github.com', environment: '' },
        identity: '{{ .url }}/{{ .job_workflow_ref }}',
        extensions: {
            'github-workflow-trigger': 'event_name',
            'github-workflow-sha': 'sha',
            'github-workflow-name': 'workflow',
            'github-workflow-repository': 'repository',
            'github-workflow-ref': 'ref',
            'build-signer-uri': '{{ .url }}/{{ .job_workflow_ref }}',
            'build-signer-digest': 'job_workflow_sha',
            'runner-environment': 'runner_environment',
            'source-repository-uri': '{{ .url }}/{{ .repository }}',
            'source-repository-digest': 'sha',
            'source-repository-ref': 'ref',
            'source-repository-identifier': 'repository_id',
            'source-repository-owner-uri': '{{ .url }}/{{ .repository_owner }}',
            'source-repository-owner-identifier': 'repository_owner_id',
            'build-config-uri': '{{ .url }}/{{ .workflow_ref }}',
            'build-config-digest': 'workflow_sha',
            'build-trigger': 'event_name',
            'run-invocation-uri': '{{ .url }}/{{ .repository }}/actions/runs/{{ .run_id }}/attempts/{{ .run_attempt }}',
            'source-repository-visibility-at-signing': 'repository_visibility',
            'deployment-environment': 'environment',
        },
    },
    'gitlab-pipeline': {
        defaults: { url: 'https://gitlab.com', environment: '' },
        identity: 'https://{{ .ci_config_ref_uri }}',
        extensions: {
            'build-signer-uri': 'https://{{ .ci_config_ref_uri }}',
            'build-signer-digest': 'ci_config_sha',
            'runner-environment': 'runner_environment',
            'source-repository-uri': '{{ .url }}/{{ .project_path }}',
            'source-repository-digest': 'sha',
            'source-repository-ref': 'refs/{{if eq .ref_type "branch"}}heads/{{ else }}tags/{{end}}{{ .ref }}',
            'source-repository-identifier': 'project_id',
            'source-repository-owner-uri': '{{ .url }}/{{ .namespace_path }}',
            'source-repository-owner-identifier': 'namespace_id',
            'build-config-uri': 'https://{{ .ci_config_ref_uri }}',
            'build-config-digest': 'ci_config_sha',
            'build-trigger': 'pipeline_source',
            'run-invocation-uri': '{{ .url }}/{{ .project_path }}/-/jobs/{{ .job_id }}',
            'source-repository-visibility-at-signing': 'project_visibility',
            'deployment-environment': 'environment',
        },
    },
    'buildkite-job': {
        defaults: { url: 'https://buildkite.com' },
        identity: '{{.url}}/{{.organization_slug}}/{{.pipeline_slug}}',
        extensions: {
            'run-invocation-uri': '{{.url}}/{{.organization_slug}}/{{.pipeline_slug}}/builds/{{.build_number}}#{{.job_id}}',
            'runner-environment': 'runner_environment',
            'source-repository-digest': 'build_commit',
            'build-trigger': 'build_source',
        },
    },
    'codefresh-workflow': {
        defaults: {
            platform_url: 'https://g.codefresh.io',
            scm_repo_url: '',
            scm_ref: '',
            runner_environment: '',
        },
        identity: '{{.platform_url}}/{{.account_name}}/{{.pipeline_name}}:{{.account_id}}/{{.pipeline_id}}',
        extensions: {
            'build-signer-uri': '{{.platform_url}}/build/{{ .workflow_id }}',
            'runner-environment': 'runner_environment',
            'source-repository-uri': 'scm_repo_url',
            'source-repository-ref': 'scm_ref',
            'build-config-uri': '{{.platform_url}}/api/pipelines/{{ .pipeline_id }}',
            'run-invocation-uri': '{{.platform_url}}/build/{{ .workflow_id }}',
        },
    },
    'circleci-job': {
        defaults: { api_url: 'https://circleci.com/api/v2', platform_url: 'https://app.circleci.com/' },
        identity: '{{.api_url}}/projects/{{(index . "oidc.circleci.com/project-id")}}/pipeline-definitions/{{(index . "oidc.circleci.com/pipeline-definition-id")}}',
        extensions: {
            'build-config-uri': '{{.api_url}}/pipeline/{{(index . "oidc.circleci.com/pipeline-id")}}/config',
            'build-signer-uri': '{{.api_url}}/projects/{{(index . "oidc.circleci.com/project-id")}}/pipeline-definitions/{{(index . "oidc.circleci.com/pipeline-definition-id")}}',
            'run-invocation-uri': '{{.platform_url}}/workflow/{{(index . "oidc.circleci.com/workflow-id")}}/job/{{(index . "oidc.circleci.com/job-id")}}',
            'runner-environment': '{{if eq (index . "oidc.circleci.com/ssh-rerun") "true"}}ssh-rerun{{ else }}""{{end}}',
            'source-repository-ref': '{{index . "oidc.circleci.com/vcs-ref"}}',
            'source-repository-uri': '{{index . "oidc.circleci.com/vcs-origin"}}',
        },
    },
    'buddy-pipeline': {
        defaults: { base_url: 'https://app.buddy.works', revision: '', ref: '' },
        identity: '{{.base_url}}/{{.workspace_domain}}/{{.project_name}}/pipelines/pipeline/{{.pipeline_id}}',
        extensions: {
            'build-signer-uri': '{{.base_url}}/{{.workspace_domain}}/{{.project_name}}/pipelines/pipeline/{{.pipeline_id}}',
            'build-trigger': 'triggered_on',
            'runner-environment': 'runner_environment',
            'source-repository-uri': '{{.base_url}}/{{.workspace_domain}}/{{.project_name}}',
            'source-repository-digest': 'revision',
            'source-repository-ref': 'ref',
            'source-repository-owner-uri': '{{.base_url}}/{{.workspace_domain}}',
            'run-invocation-uri': '{{.base_url}}/{{.workspace_domain}}/{{.project_name}}/pipelines/pipeline/{{.pipeline_id}}/execution/{{.execution_id}}',
        },
    },
};
/**
 * The other claims that GitHub sends (docs: OpenID Connect reference), without `repo_property_*` for custom properties.
 */
const GITHUB_OPTIONAL = [
    'environment',
    'ref_type',
    'ref_protected',
    'base_ref',
    'head_ref',
    'actor',
    'actor_id',
    'run_number',
    'check_run_id',
    'enterprise',
    'enterprise_id',
    'jti',
];


/***/ }),

/***/ 2692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   OB: () => (/* binding */ rowOf),
/* harmony export */   bK: () => (/* binding */ looksLikeGitHub),
/* harmony export */   xc: () => (/* binding */ principalType),
/* harmony export */   z1: () => (/* binding */ PUBLIC_FULCIO)
/* harmony export */ });
/* unused harmony exports findIssuer, providerOf */
/* harmony import */ var _ci_providers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(441);
// The issuers that Fulcio trusts, and the kind of each; and what the address of another issuer shows.

const KINDS = [
    'email',
    'github-workflow',
    'gitlab-pipeline',
    'buildkite-job',
    'codefresh-workflow',
    'circleci-job',
    'spiffe',
    'kubernetes',
    'uri',
    'username',
    'unknown',
];
const PRINCIPAL_TYPES = [
    'email',
    'ci-provider',
    'spiffe',
    'kubernetes',
    'uri',
    'username',
    'chainguard-identity',
];
/** A type as a configuration names it; `unknown` for one that Fulcio does not know. */
function principalType(name) {
    return PRINCIPAL_TYPES.find((type) => type === name) ?? 'unknown';
}
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
const CONNECTOR = ['federated_claims', 'connector_id'];
const ci = (provider, ...issuers) => issuers.map((issuer) => ({ issuer, type: 'ci-provider', provider }));
const all = (type, ...issuers) => issuers.map((issuer) => ({ issuer, type }));
/**
 * The public-good Fulcio, and staging's:
 * https://github.com/sigstore/fulcio/blob/eb10c98e186f1d8e78dd60a257d8897f66d5147a/config/identity/config.yaml
 */
const PUBLIC_FULCIO = {
    name: 'the public Sigstore instance',
    providers: _ci_providers_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .x,
    issuers: [
        ...ci('github-workflow', GITHUB_ISSUER, `${GITHUB_ISSUER}/*`),
        { issuer: 'https://oauth2.sigstore.dev/auth', type: 'email', issuerClaim: CONNECTOR },
        { issuer: 'https://oauth2.sigstage.dev/auth', type: 'email', issuerClaim: CONNECTOR },
        ...all('email', 'https://accounts.google.com', 'https://auth.eclipse.org/auth/realms/foundation-service-accounts', 'https://issuer.hello.coop', 'https://sigstore.verify.ibm.com/oauth2', 'https://www.kaggle.com/api/v1/models/signing'),
        ...ci('gitlab-pipeline', 'https://gitlab.com', 'https://dev.gitlab.org', 'https://gitlab.archlinux.org', 'https://ops.gitlab.net'),
        ...ci('buildkite-job', 'https://agent.buildkite.com'),
        ...ci('codefresh-workflow', 'https://oidc.codefresh.io'),
        ...ci('circleci-job', 'https://oidc.circleci.com', 'https://oidc.circleci.com/org/*'),
        ...ci('buddy-pipeline', 'https://oidc.buddyusercontent.com', 'https://asia-oidc.buddyusercontent.com', 'https://eu-oidc.buddyusercontent.com', 'https://dev-oidc.buddyusercontent.com', 'https://psd-oidc.buddyusercontent.com', 'https://stage-oidc.buddyusercontent.com'),
        ...all('kubernetes', 'https://oidc.eks.*.amazonaws.com/id/*', 'https://container.googleapis.com/v1/projects/*/locations/*/clusters/*', 'https://oidc.prod-aks.azure.com/*', 'https://oidc.prod-aks.azure.com/*/', 'https://oidc.prod-aks.azure.com/*/*', 'https://*.oic.prod-aks.azure.com/*/*', 'https://*.oic.prod-aks.azure.com/*/*/'),
        ...all('chainguard-identity', 'https://issuer.enforce.dev'),
    ],
};
/** The row of a configuration that applies to an issuer: exact rows have priority over those with `*`, as in Fulcio. */
function findIssuer(issuer, { issuers }) {
    return (issuers.find((row) => row.issuer === issuer && !isPattern(row)) ??
        issuers.find((row) => isPattern(row) && matches(issuer, row.issuer)));
}
const isPattern = ({ issuer }) => issuer.includes('*');
/**
 * Fulcio turns `*` of a meta issuer into `[-_a-zA-Z0-9]+` and quotes everything else (pkg/config/config.go). A regular
 * expression with many of these can take exponential time, so this function tracks the possible ends of each part
 * instead.
 */
function matches(issuer, pattern) {
    const [first = '', ...parts] = pattern.split(/\*+/);
    let ends = new Set(issuer.startsWith(first) ? [first.length] : []);
    for (const part of parts) {
        const next = new Set();
        let within = false;
        for (let at = 1; at <= issuer.length; at += 1) {
            within = (within || ends.has(at - 1)) && /[-\w]/.test(issuer[at - 1] ?? '');
            if (within && issuer.startsWith(part, at))
                next.add(at + part.length);
        }
        ends = next;
    }
    return ends.has(issuer.length);
}
/**
 * The row that applies to a token: the row of its issuer, or GitHub's if an issuer outside the configuration sends the
 * claims of GitHub; `trusted` shows which. If the row does not name a provider, the claims determine it.
 */
function rowOf(claims, issuer, fulcio) {
    const row = findIssuer(issuer, fulcio);
    if (row === undefined && !looksLikeGitHub(claims))
        return { row: { issuer, type: 'unknown' }, trusted: false };
    const { type, provider } = row ?? { type: 'ci-provider' };
    if (row !== undefined && (type !== 'ci-provider' || provider !== undefined))
        return { row, trusted: true };
    return { row: { ...row, issuer, type, ...providerOf(claims) }, trusted: row !== undefined };
}
/** For each provider, a claim that only this provider sends. */
const MARKS = [
    ['ci_config_ref_uri', 'gitlab-pipeline'],
    ['organization_slug', 'buildkite-job'],
    ['account_name', 'codefresh-workflow'],
    ['oidc.circleci.com/project-id', 'circleci-job'],
    ['workspace_domain', 'buddy-pipeline'],
];
/** The provider of a job whose tokens have such claims, by the name in Fulcio's configuration. */
function providerOf(claims) {
    if (looksLikeGitHub(claims))
        return { provider: 'github-workflow' };
    const provider = MARKS.find(([claim]) => Object.hasOwn(claims, claim))?.[1];
    return provider === undefined ? {} : { provider };
}
/** The kind of identity, as users know it. */
function kindOf({ type, provider = '' }) {
    const name = type === 'ci-provider' ? provider : type;
    return KINDS.find((kind) => kind === name) ?? 'unknown';
}
/** True for claims of a workflow job, from any issuer. */
function looksLikeGitHub(claims) {
    const issuer = claims['iss'];
    if (issuer === GITHUB_ISSUER || String(issuer).startsWith(`${GITHUB_ISSUER}/`))
        return true;
    if (Object.hasOwn(claims, 'job_workflow_ref'))
        return true;
    return Object.hasOwn(claims, 'workflow_ref') && Object.hasOwn(claims, 'repository');
}
/** Distinguishes GitHub's own services by the form of the address (docs: OpenID Connect reference). */
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

/***/ 9540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Xu: () => (/* binding */ AUDIENCE),
  qE: () => (/* binding */ isKnown),
  Xm: () => (/* binding */ parseIdentityToken)
});

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
// EXTERNAL MODULE: ./build/identity/fulcio/issuers.js
var issuers = __nccwpck_require__(2692);
// EXTERNAL MODULE: ./build/encoding/strict-json.js + 1 modules
var strict_json = __nccwpck_require__(810);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __nccwpck_require__(728);
// EXTERNAL MODULE: ./build/text/plural.js
var plural = __nccwpck_require__(1442);
;// CONCATENATED MODULE: ./build/identity/token/jwt.js
// The text of a JSON Web Token → its header and claims. Refuses everything that two parsers could read differently.



const MAX_TOKEN_BYTES = 16 * 1024;
/** Algorithms that an issuer may sign with (RFC 7518 section 3.1, RFC 8037, RFC 9864). */
const ASYMMETRIC = new Set([
    'RS256',
    'RS384',
    'RS512',
    'PS256',
    'PS384',
    'PS512',
    'ES256',
    'ES384',
    'ES512',
    'EdDSA',
    'Ed25519',
]);
/**
 * The claims of a signed token in compact form (RFC 7515 section 7.1). The signature is not verified: Fulcio does that.
 * Throws `token-malformed`; never with text of the token, and never with a cause, whose message could quote it.
 */
function readJwt(token) {
    if (token === '')
        throw malformed('is empty');
    if (Buffer.byteLength(token) > MAX_TOKEN_BYTES)
        throw malformed(`is longer than ${MAX_TOKEN_BYTES} bytes`);
    if (/^bearer\s/i.test(token))
        throw malformed('starts with the word Bearer; pass what follows it');
    if (/^\{.*"value"/s.test(token))
        throw malformed('is the whole answer of a token service; pass only the text of its `value`');
    if (isPath(token))
        throw malformed('is the path of a file; pass the text that is in it');
    if (/\s/.test(token))
        throw malformed('contains a space or a line break');
    const parts = token.split('.');
    if (parts.length === 5)
        throw malformed('is encrypted (five parts); Fulcio reads only signed ones');
    const [header, payload, signature] = parts;
    if (header === undefined || payload === undefined || signature === undefined || parts.length !== 3)
        throw malformed(`has ${(0,plural/* count */.U)(parts.length, 'part')} instead of three`, THREE_PARTS);
    const { alg, ...others } = readJsonPart('header', header);
    assertAlgorithm(alg);
    // Extensions that must be understood (RFC 7515, 4.1.11): Fulcio supports none.
    if ('crit' in others)
        throw malformed('has a critical header (`crit`), which Fulcio refuses');
    assertBase64url('signature', signature);
    return readJsonPart('payload', payload);
}
/** A path, recognized by its start or end; a token begins with the brace of its header. */
const isPath = (text) => !text.startsWith('eyJ') && /^(\.{0,2}\/|~\/|@|file:|[a-z]:\\)|\.(txt|jwt|json|token)$/i.test(text);
/** The header of a token that was already read. */
function readJwtHeader(token) {
    return readJsonPart('header', token.split('.')[0] ?? '');
}
function assertAlgorithm(algorithm) {
    if (typeof algorithm !== 'string')
        throw malformed('does not name its algorithm as text');
    if (algorithm.toLowerCase() === 'none')
        throw malformed('is not signed (`alg` is none)');
    if (/^HS\d/.test(algorithm))
        throw malformed(`is signed with a shared secret (\`alg\` is ${(0,failure/* quote */.hD)(algorithm)}), which proves no issuer`);
    if (!ASYMMETRIC.has(algorithm))
        throw malformed(`has the unknown algorithm ${(0,failure/* quote */.hD)(algorithm)}`);
}
function assertBase64url(name, part) {
    if (part === '')
        throw malformed(`has an empty ${name}`);
    if (part.includes('='))
        throw malformed(`has padding (=) in its ${name}, which base64url here does not use`);
    if (!/^[\w-]+$/.test(part) || part.length % 4 === 1)
        throw malformed(`has a ${name} that is not base64url`);
}
/** The part must be one JSON object in UTF-8 without duplicate keys at any depth. */
function readJsonPart(name, part) {
    assertBase64url(name, part);
    const value = (0,strict_json/* parseStrictJson */.RJ)(Buffer.from(part, 'base64url'), (what) => malformed(`has a ${name} that cannot be read: ${what}`));
    if ((0,strict_json/* isRecord */.u4)(value))
        return value;
    throw malformed(`has a ${name} that is not a JSON object`);
}
const THREE_PARTS = 'An identity token is a JSON Web Token: a header, a payload and a signature, separated by dots (RFC 7519).';
function malformed(what, why) {
    return new failure/* Failure */.HR('token-malformed', `the identity token ${what}`, { why });
}

// EXTERNAL MODULE: ./build/identity/token/registered-claims.js
var registered_claims = __nccwpck_require__(4075);
// EXTERNAL MODULE: ./build/identity/token/validity.js
var validity = __nccwpck_require__(6415);
;// CONCATENATED MODULE: ./build/identity/token/identity-token.js
// An identity token that cannot print itself, with the rules for tokens of every kind.





/** The audience of tokens, unless a Fulcio requires another one. */
const AUDIENCE = 'sigstore';
/**
 * Reads a JSON Web Token of at most 16 KiB and checks what applies to every kind: `aud`, `sub`, `iat`, `exp`, `iss`
 * present (OpenID Connect Core section 2), audience, time, types. Whitespace around it is removed with a notice.
 * Throws `token-malformed`, `token-claim-missing`, `token-claim-invalid`, `token-audience`, `token-expired` or
 * `token-not-yet-valid`, with no text of the token except a quoted claim.
 */
function parseIdentityToken(raw, options) {
    const notices = [...(options.notices ?? [])];
    const trimmed = raw.trim();
    if (trimmed !== raw && trimmed !== '')
        notices.push('the identity token had spaces around it; they were removed');
    const claims = readJwt(trimmed);
    (0,registered_claims/* assertOneSpelling */.lv)(claims);
    const issuer = (0,registered_claims/* readIssuer */.Eo)(claims);
    const { fulcio = issuers/* PUBLIC_FULCIO */.z1 } = options;
    const { row } = (0,issuers/* rowOf */.OB)(claims, issuer, fulcio);
    (0,registered_claims/* checkAudience */.f7)(claims['aud'], options.audience ?? row.audience ?? AUDIENCE);
    const subject = (0,registered_claims/* readText */.yR)(claims, 'sub');
    // If there is an e-mail address, it is used first (Fulcio: pkg/identity/chainguard).
    const addressed = row.type === 'chainguard-identity' && Boolean(claims['email']);
    const identity = row.type === 'email' || addressed ? (0,registered_claims/* readText */.yR)(claims, 'email') : subject;
    const federatedIssuer = (0,registered_claims/* readFederatedIssuer */.kv)(claims['federated_claims']) ?? issuer;
    const times = (0,validity/* readTimes */.f)(claims, options.now, options.minLifetimeS);
    notices.push(...times.notices);
    const { notBefore, expiresAt } = times;
    // Every way to print the object prints this.
    const shown = () => `IdentityToken(${issuer})`;
    const printed = { toString: shown, toJSON: shown, [external_node_util_namespaceObject.inspect.custom]: shown };
    return {
        claims,
        issuer,
        fulcio,
        subject,
        identity,
        federatedIssuer,
        notBefore,
        expiresAt,
        notices,
        under: (other, now) => parseIdentityToken(trimmed, { now, fulcio: other }),
        reveal: () => trimmed,
        ...printed,
    };
}
/** False if the rules that a token was read by do not know its issuer, and its claims do not identify it either. */
function isKnown({ claims, issuer, fulcio }) {
    return (0,issuers/* rowOf */.OB)(claims, issuer, fulcio).row.type !== 'unknown';
}


/***/ }),

/***/ 4075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ invalidClaim),
/* harmony export */   Eo: () => (/* binding */ readIssuer),
/* harmony export */   f7: () => (/* binding */ checkAudience),
/* harmony export */   kv: () => (/* binding */ readFederatedIssuer),
/* harmony export */   lv: () => (/* binding */ assertOneSpelling),
/* harmony export */   t0: () => (/* binding */ missingClaim),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(810);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(728);
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4246);
// The OpenID Connect claims that every token has, read with their types.



const MAX_SHOWN_AUDIENCES = 3;
/** The Failure for a missing claim. */
function missingClaim(name, remedy = `Request a token from an issuer that sends \`${name}\`.`) {
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('token-claim-missing', `the identity token has no claim \`${name}\``, { remedy });
}
/** The Failure for a claim of a wrong type or value; `what` starts with its name. */
function invalidClaim(what) {
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('token-claim-invalid', `the identity token's claim ${what}`);
}
/** Names that Fulcio reads in any letter case; the last one is used (Go: encoding/json into a struct). */
const READ_LOOSELY = ['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'email', 'email_verified', 'kubernetes.io'];
/** Refuses a claim that Fulcio would read as another one. Throws `token-malformed`. */
function assertOneSpelling(claims) {
    const odd = Object.keys(claims).find((name) => !READ_LOOSELY.includes(name) && READ_LOOSELY.includes(name.toLowerCase()));
    if (odd === undefined)
        return;
    const message = `the identity token has a claim ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(odd)}, which Fulcio reads as \`${odd.toLowerCase()}\``;
    throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('token-malformed', message);
}
/** A claim that must be text, not empty, and without control characters, which no issuer sends. */
function readText(claims, name) {
    const value = claims[name];
    if (value === undefined)
        throw missingClaim(name);
    if (typeof value !== 'string' || value === '')
        throw invalidClaim(`\`${name}\` is ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(value)} instead of text`);
    if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(value))
        throw invalidClaim(`\`${name}\` contains control characters: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(value)}`);
    return value;
}
/**
 * Fulcio compares `iss` byte for byte, and discovery downloads from it: so it must be an https URL without extra parts.
 */
function readIssuer(claims) {
    const issuer = readText(claims, 'iss');
    const url = /^[\x21-\x7e]+$/.test(issuer) && URL.canParse(issuer) ? new URL(issuer) : undefined;
    if (url === undefined)
        throw invalidClaim(`\`iss\` is not a URL: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(issuer)}`);
    if (!(0,_http_client_js__WEBPACK_IMPORTED_MODULE_2__/* .isSecure */ .Ut)(url))
        throw invalidClaim(`\`iss\` does not start with https://: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(url.origin)}`);
    if (url.username !== '' || url.password !== '')
        throw invalidClaim('`iss` contains a user name or password');
    if (/[?#]/.test(issuer))
        throw invalidClaim(`\`iss\` has a query or fragment: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(url.origin)}`);
    return issuer;
}
/** `aud` is text or a list of texts (RFC 7519 section 4.1.3) and must contain the expected audience. */
function checkAudience(audience, expected) {
    if (audience === undefined)
        throw missingClaim('aud', `Request the token for the audience \`${expected}\`.`);
    const all = Array.isArray(audience) ? audience : [audience];
    if (!all.every((one) => typeof one === 'string'))
        throw invalidClaim(`\`aud\` is ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(audience)} instead of text or a list of it`);
    if (all.includes(expected))
        return;
    const shown = all.slice(0, MAX_SHOWN_AUDIENCES).map((one) => (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(one));
    const whom = shown.join(', ') || 'nobody';
    throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('token-audience', `the identity token is for ${whom}, not for ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(expected)}`);
}
/** Dex names the upstream provider here (an implementation detail of Dex, as sigstore-python reads it). */
function readFederatedIssuer(federated) {
    if (federated === undefined || federated === null)
        return undefined;
    if (!(0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(federated))
        throw invalidClaim('`federated_claims` is not an object');
    const connector = federated['connector_id'];
    if (connector === undefined || connector === null)
        return undefined;
    if (typeof connector !== 'string')
        throw invalidClaim('`federated_claims.connector_id` is not text');
    return connector;
}


/***/ }),

/***/ 6415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readTimes),
/* harmony export */   r: () => (/* binding */ inValidityPeriod)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(728);
/* harmony import */ var _registered_claims_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4075);
// The times in a token, checked with a clock that may be slightly wrong.


/**
 * One tolerance for both ends, `nbf` and `exp`, for clocks that differ slightly. sigstore-python decodes with 5 s and
 * then checks again with none, so that its tolerance never has an effect. Here it has an effect, with the same 5 s.
 */
const LEEWAY_S = 5;
/**
 * The exchange for a certificate takes one request to Fulcio; a token that is about to expire could expire during it.
 */
const MIN_LIFETIME_S = 30;
/** Fulcio does not check `iat`, so a token from the future only causes a notice about the clock. */
const MAX_IAT_AHEAD_S = 60;
/** The last second of the year 9999: later times have no common notation. */
const MAX_TIME_S = 253_402_300_799;
/**
 * `exp`, `iat` (both required) and `nbf` as dates (RFC 7519 section 4.1, seconds since 1970).
 * Throws `token-claim-missing`, `token-claim-invalid`, `token-expired` or `token-not-yet-valid`.
 */
function readTimes(claims, now, minLifetimeS = MIN_LIFETIME_S) {
    const expires = readTime(claims, 'exp');
    const issued = readTime(claims, 'iat');
    const notBefore = Object.hasOwn(claims, 'nbf') ? readTime(claims, 'nbf') : undefined;
    const nowS = now.getTime() / 1000;
    const times = {
        notBefore: notBefore === undefined ? undefined : toDate(notBefore),
        expiresAt: toDate(expires),
    };
    if (expires + LEEWAY_S <= nowS)
        throw expired(`expired ${seconds(nowS - expires)} ago, at ${stamp(times.expiresAt)}`, SHORT_LIVED);
    if (minLifetimeS > 0 && expires - nowS < minLifetimeS)
        throw expired(`expires at ${stamp(times.expiresAt)}, in less than the ${minLifetimeS} s that an exchange for a certificate needs`);
    if (times.notBefore !== undefined && !inValidityPeriod(times, now))
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('token-not-yet-valid', `the identity token is valid only from ${stamp(times.notBefore)}, ${seconds((notBefore ?? 0) - nowS)} from now by this machine's clock`);
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
        throw (0,_registered_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .missingClaim */ .t0)(name);
    if (typeof value !== 'number' || !(value >= 0 && value <= MAX_TIME_S))
        throw (0,_registered_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidClaim */ .Ce)(`\`${name}\` is ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} instead of a time in seconds since 1970`);
    return value;
}
const SHORT_LIVED = 'Identity tokens are valid only for a short time. Tokens of GitHub are valid for five minutes.';
function expired(what, why) {
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('token-expired', `the identity token ${what}`, { why });
}
const toDate = (seconds) => new Date(seconds * 1000);
const stamp = (date) => date.toISOString().replace(/\.\d+Z$/, 'Z');
const seconds = (span) => `${Math.round(span)} s`;


/***/ }),

/***/ 6706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n9: () => (/* binding */ currentDirectory),
  q_: () => (/* binding */ defaultCache),
  B_: () => (/* binding */ envOf),
  tB: () => (/* binding */ now),
  fb: () => (/* binding */ openHttp),
  CM: () => (/* binding */ stopOn),
  Fo: () => (/* binding */ terminal)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: external "node:tty"
const external_node_tty_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tty");
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __nccwpck_require__(728);
// EXTERNAL MODULE: ./build/http/client.js + 14 modules
var client = __nccwpck_require__(4246);
// EXTERNAL MODULE: ./build/trust/cache-directory.js
var cache_directory = __nccwpck_require__(7677);
;// CONCATENATED MODULE: ./build/library/calls/environment.js
// The process around a call of the module. It is read here when a call needs it, and never on import.





/** The environment that a caller passed, or else that of the process. */
const envOf = (env) => env ?? process.env;
const currentDirectory = () => process.cwd();
/** Where the metadata of trusted roots is kept between runs. */
const defaultCache = (env) => (0,cache_directory/* cacheDirectory */.o)(env, external_node_os_.homedir);
/** How to reach a person: standard error, standard input, and the platform, which determines how to open a browser. */
function terminal() {
    const stdin = { open: () => process.stdin, terminal: (0,external_node_tty_namespaceObject.isatty)(0) };
    return { say: (text) => void process.stderr.write(text), stdin, platform: process.platform };
}
const now = () => new Date();
/** The HTTP client of one call. */
function openHttp(env, stop, { onNotice = () => undefined }, options = {}) {
    return (0,client/* createHttp */.V0)({ env, signal: stop.signal, say: onNotice, ...options });
}
/** A controller that the caller's signal aborts, and a function that stops listening to it. Throws `usage`. */
function stopOn(signal) {
    if (signal !== undefined && typeof signal.addEventListener !== 'function')
        throw new failure/* Failure */.HR('usage', 'the option `signal` must be an AbortSignal');
    const stop = new AbortController();
    const abort = () => {
        stop.abort(new failure/* Failure */.HR('interrupted', 'the caller stopped the call', { cause: signal?.reason }));
    };
    if (signal?.aborted === true)
        abort();
    signal?.addEventListener('abort', abort);
    return { stop, end: () => signal?.removeEventListener('abort', abort) };
}


/***/ }),

/***/ 1516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  O: () => (/* binding */ publicError),
  j: () => (/* binding */ withPublicErrors)
});

;// CONCATENATED MODULE: ./build/text/program-name.js
// The name of the command in text for people. In tables it has the installed name; what is printed can be typed as it is.
const program_name_PROGRAM = 'sigstore-sign';
/**
 * Replaces the name of the command, wherever something to type follows it, by the words that start it here. Within
 * parentheses it is a part of a shell's settings, which are read in every folder, so the installed name stays.
 */
function program_name_asTyped(text, program) {
    return text.replaceAll(/(?<![\w./(-])sigstore-sign(?= )/g, () => program);
}

// EXTERNAL MODULE: ./build/errors/failure.js
var errors_failure = __nccwpck_require__(728);
// EXTERNAL MODULE: ./build/errors/remedies.js
var remedies = __nccwpck_require__(3804);
;// CONCATENATED MODULE: ./build/errors/diagnose.js
// Any failure → what happened, why, and what to do, for the action, the command and the module.



/**
 * What a person needs to know about any thrown value, with the inputs of the action; `program` is what starts the
 * command. Throws nothing.
 */
function diagnose(thrown, program = PROGRAM) {
    const failure = asFailure(thrown);
    return diagnosisOf(failure, asTyped(REMEDIES[failure.code].fix, program));
}
/** The same with the options of the command; `name` is the command, if known. Throws nothing. */
function diagnoseCommand(thrown, name) {
    const failure = asFailure(thrown);
    return diagnosisOf(failure, commandFix(REMEDIES[failure.code], name));
}
/** The same for a caller of the module. Throws nothing. */
function diagnoseModule(thrown) {
    const failure = (0,errors_failure/* asFailure */.h_)(thrown);
    const { fix, module = fix } = remedies.REMEDIES[failure.code];
    // The command is installed with the module.
    return diagnosisOf(failure, program_name_asTyped(module, `npx ${program_name_PROGRAM}`));
}
/** What to do with the command; `name` as in diagnoseCommand. */
function commandFix({ fix, command = fix }, name) {
    return typeof command === 'string' ? command : command(name);
}
function diagnosisOf(failure, fix) {
    const { code, message: what, remedy, patch, place } = failure;
    const { exit, why } = remedies.REMEDIES[code];
    const exitCode = remedies/* EXIT */.d[exit];
    return { code, what, why: failure.why ?? why, fix: remedy ?? fix, patch, place, exitCode };
}

// EXTERNAL MODULE: ./build/library/errors.js
var errors = __nccwpck_require__(7145);
;// CONCATENATED MODULE: ./build/library/calls/public-error.js
// Any failure → the public error for it.




/** There was no answer at all. */
const NETWORK = [
    'host-not-found',
    'service-unreachable',
    'service-timeout',
    'tls-untrusted',
    'proxy-refused',
];
/** The public error for any thrown value; a public error is returned unchanged. */
function publicError(thrown, during) {
    if (thrown instanceof errors/* SigstoreError */.Fd)
        return thrown;
    const failure = (0,errors_failure/* asFailure */.h_)(thrown);
    const { code, what, why, fix, patch, exitCode } = diagnoseModule(failure);
    const ErrorOf = classOf(code, exitCode, during);
    return new ErrorOf(what, { code, why, fix, patch, cause: failure });
}
/** The result of some work, which throws only public errors. */
async function withPublicErrors(work, during) {
    try {
        return await work();
    }
    catch (error) {
        throw publicError(error, during);
    }
}
function classOf(code, exitCode, during) {
    if (code === 'token-expired')
        return errors/* ExpiredIdentity */.gZ;
    if (code === 'interrupted' || code === 'internal' || code === 'usage')
        return errors/* SigstoreError */.Fd;
    if (during === 'detection' || exitCode === remedies/* EXIT */.d.identity)
        return errors/* IdentityError */.lD;
    if (NETWORK.includes(code))
        return errors/* NetworkError */.Dr;
    if (during === 'discovery')
        return errors/* IssuerError */.YT;
    return during === 'login' && exitCode === remedies/* EXIT */.d.service ? errors/* IdentityError */.lD : errors/* SigstoreError */.Fd;
}


/***/ }),

/***/ 471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ storeToken),
/* harmony export */   V: () => (/* binding */ storedToken)
/* harmony export */ });
const STORED = new WeakMap();
function storeToken(token, stored) {
    STORED.set(token, stored);
}
/** The parsed token behind an `IdentityToken`; undefined for every other object. */
function storedToken(token) {
    return STORED.get(token);
}


/***/ }),

/***/ 7145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ NetworkError),
/* harmony export */   Fd: () => (/* binding */ SigstoreError),
/* harmony export */   YT: () => (/* binding */ IssuerError),
/* harmony export */   gZ: () => (/* binding */ ExpiredIdentity),
/* harmony export */   lD: () => (/* binding */ IdentityError)
/* harmony export */ });
// The errors that this module throws: what happened, why, and what to do. No message contains a secret.
/**
 * Every error of this module has this class. `message` says what happened in one sentence, and `code` identifies it for
 * programs. Neither these nor `diagnostics()` ever contain a token, a code or a secret.
 */
class SigstoreError extends Error {
    name = 'SigstoreError';
    /** One of the codes in docs/TROUBLESHOOTING.md. */
    code;
    /** Why it happened; undefined if the message explains it fully. */
    why;
    /** What to do: one sentence. */
    fix;
    #patch;
    constructor(message, { code, why, fix, patch, cause }) {
        super(message, cause === undefined ? undefined : { cause });
        this.code = code;
        this.why = why;
        this.fix = fix;
        this.#patch = patch;
    }
    /** Plain text for a person, several lines: what happened, why, what to do, and lines to paste if there are any. */
    diagnostics() {
        const reason = this.why === undefined ? [] : [`Why: ${this.why}`];
        const lines = [this.message, ...reason, `What to do: ${this.fix}`];
        if (this.#patch !== undefined) {
            const indented = this.#patch.trimEnd().split('\n');
            lines.push('', ...indented.map((line) => `    ${line}`), '');
        }
        return [...lines, `Code: ${this.code}`].join('\n');
    }
}
/**
 * There is no identity token, or the token cannot be used: it is malformed, lacks a claim, is for another audience, or
 * the person did not log in. `detectCredential()` throws it when it cannot get a token.
 */
class IdentityError extends SigstoreError {
    name = 'IdentityError';
}
/** An identity token is expired. It is also an `IdentityError`. */
class ExpiredIdentity extends IdentityError {
    name = 'ExpiredIdentity';
}
/**
 * An OpenID Connect issuer cannot be used: its address is not valid, it answers with an error, or its configuration is
 * invalid.
 */
class IssuerError extends SigstoreError {
    name = 'IssuerError';
}
/** A service cannot be reached: no such host, no connection, no answer in time, or no TLS that can be trusted. */
class NetworkError extends SigstoreError {
    name = 'NetworkError';
}


/***/ }),

/***/ 128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ SigningError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7145);
// The error of a run in which files were attempted.

/** Not every file could be signed. `files` contains the result for each; bundles that were written stay. */
class SigningError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SigstoreError */ .Fd {
    name = 'SigningError';
    /** One for each file, in the order of the arguments. */
    files;
    constructor(message, details, files) {
        super(message, details);
        this.files = files;
    }
}


/***/ }),

/***/ 6552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unlessStopped),
/* harmony export */   u: () => (/* binding */ onAbort)
/* harmony export */ });
// Listens to the end of a run; and work that cannot be aborted: its result is ignored when the run ends.
const listeners = new WeakMap();
/**
 * Calls `listener` when the signal aborts, or at once if it is aborted. Returns the function that stops listening. A
 * signal searches all its listeners whenever one is added or removed, and hundreds of requests listen; so the signal
 * has one listener for all of them.
 */
function onAbort(signal, listener) {
    if (signal.aborted)
        listener();
    const known = listeners.get(signal) ?? listen(signal);
    const own = () => listener();
    known.add(own);
    return () => void known.delete(own);
}
function listen(signal) {
    const known = new Set();
    listeners.set(signal, known);
    signal.addEventListener('abort', () => {
        for (const each of known)
            each();
    });
    return known;
}
/**
 * Returns the result of the work, or throws the reason of the signal as soon as it is aborted. A later result is
 * ignored.
 */
async function unlessStopped(work, signal) {
    let end = () => { };
    const stopping = new Promise((_, reject) => {
        end = onAbort(signal, () => reject(signal.reason));
    });
    return Promise.race([work, stopping]).finally(end);
}


/***/ }),

/***/ 9816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ SYSTEM_CLOCK)
});

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./build/process/clock.js
// Time as the product waits for it: the only place with timers outside the sandbox, so that tests can use their own.

/** The clock of this machine. */
const SYSTEM_CLOCK = {
    // The global `performance` would load a part of Node.js only for this, which takes almost a millisecond.
    nowMs: () => Number(process.hrtime.bigint()) / 1e6,
    sleep: (ms, signal) => (0,promises_namespaceObject.setTimeout)(ms, undefined, signal && { signal }).catch((error) => {
        throw signal?.aborted === true ? signal.reason : error;
    }),
    after: (ms, run, options) => {
        const timer = setTimeout(run, ms);
        if (options?.background === true)
            timer.unref();
        return () => clearTimeout(timer);
    },
};


/***/ }),

/***/ 8484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ repeatWhile),
/* harmony export */   U: () => (/* binding */ withDescriptor)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9816);
// Work that needs a file descriptor: when none is left in the process or the system, it waits instead of failing.

/** Idle connections close after seconds, and open files are written meanwhile. */
const PATIENCE_MS = 5 * 60_000;
const PAUSE_MS = 50;
/**
 * Repeats `work` while the system answers EMFILE or ENFILE, for up to five minutes. A logged signature must be written:
 * losing its bundle now would waste an entry that cannot be removed.
 */
const withDescriptor = (work, clock = _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .SYSTEM_CLOCK */ .V) => repeatWhile(['EMFILE', 'ENFILE'], PATIENCE_MS, work, clock);
/** Repeats `work` while it fails with one of these codes of the system, for up to so many milliseconds. */
async function repeatWhile(codes, patienceMs, work, clock = _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .SYSTEM_CLOCK */ .V) {
    const begun = clock.nowMs();
    for (;;) {
        try {
            return await work();
        }
        catch (error) {
            const { code = '' } = Object(error);
            if (!codes.includes(code) || clock.nowMs() - begun >= patienceMs)
                throw error;
        }
        await clock.sleep(PAUSE_MS);
    }
}


/***/ }),

/***/ 1442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/* unused harmony export number */
// Numbers as people read them, with and without a noun.
/** `1,000`, for a whole number. `toLocaleString` would load the language data of Node.js in each process. */
const number = (value) => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
/** `1 file`, `1,000 files`; for a noun whose plural has an s. */
const count = (value, noun) => `${number(value)} ${noun}${value === 1 ? '' : 's'}`;


/***/ }),

/***/ 6953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kt: () => (/* binding */ tellSecret),
/* harmony export */   N_: () => (/* binding */ withoutTokens),
/* harmony export */   XP: () => (/* binding */ formsOf),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   h_: () => (/* binding */ isMaskable),
/* harmony export */   nF: () => (/* binding */ partsOfToken),
/* harmony export */   nK: () => (/* binding */ tellToken)
/* harmony export */ });
// The forms of a secret that a log must not show, and functions that register them for masking.
const MIN_LENGTH = 8;
/** False for text so short that masking it would hide harmless words. */
function isMaskable(secret) {
    return secret.length >= MIN_LENGTH;
}
/** Text with each of these secrets removed; a secret that begins with another one is removed as a whole. */
function withoutSecrets(text, secrets) {
    const longestFirst = [...secrets].sort((one, other) => other.length - one.length);
    return longestFirst.reduce((cut, secret) => cut.replaceAll(secret, '[secret]'), text);
}
/**
 * A secret unchanged, and as requests and answers write it: in a form (RFC 6749 appendix B), in an address, in JSON
 * with and without escaped slashes, and in Base64 of both alphabets.
 */
function formsOf(secret) {
    const form = new URLSearchParams({ '': secret }).toString().slice(1);
    const json = JSON.stringify(secret).slice(1, -1);
    const base64 = ['base64', 'base64url'].map((name) => Buffer.from(secret).toString(name));
    const written = [
        form,
        encodeURIComponent(Buffer.from(secret).toString()),
        json,
        json.replaceAll('/', '\\/'),
        ...base64,
    ];
    return [...new Set([secret, ...written, ...base64.map((text) => text.replace(/=+$/, ''))])];
}
/** Text in which everything that looks like a token (a JSON object in Base64, with the parts after it) is removed. */
function withoutTokens(text) {
    return text.replace(/eyJ[\w-]+(\.[\w-]*){0,4}/g, '[token]');
}
/** A token and each of its parts; a log could show any of them separately. */
function partsOfToken(token) {
    return [token, ...token.split('.')];
}
/** Registers a secret for masking. */
function tellSecret(secret, onSecret) {
    if (isMaskable(secret))
        onSecret?.(secret);
}
/** Registers a token and its parts for masking. */
function tellToken(token, onSecret) {
    for (const secret of partsOfToken(token))
        tellSecret(secret, onSecret);
}


/***/ }),

/***/ 3960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible)
/* harmony export */ });
/* unused harmony exports isPlain, withoutUnseen, visibleLines */
// Characters that a reader cannot see as they are → their codes. One set for messages, log, summary and shell lines.
/**
 * What a screen does not show, or shows as something else:
 * - controls, and formats such as soft hyphen, zero-width and tag characters and those that change the direction of
 *   text;
 * - all that Unicode lets a program ignore: variation selectors, Hangul fillers, and the code points reserved for
 *   more of them;
 * - line and paragraph separators, and every space except the ASCII space, which looks the same;
 * - halves of characters, noncharacters, and private use, which each font shows in its own way;
 * - signs that are blank by design: braille without dots, the fillers of Khitan and Egyptian, a musical note without
 *   a head.
 * Unassigned characters are not included: a screen shows a box for them, and the next Unicode may give them a shape.
 * Each version of Node.js knows different ones, so the same name would be written in two ways.
 */
const UNSEEN = /(?! )[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Z}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\u{13441}\u{13442}\u{16fe4}\u{1d159}]/gu;
/** True if a reader sees every character of the text as it is. */
function isPlain(text) {
    return text.search(UNSEEN) === -1;
}
/** The text with a code, as in JSON, instead of each character that is not visible: `\u200b`, `\udb40\udc41`. */
function visible(text) {
    return text.replace(UNSEEN, (character) => Array.from({ length: character.length }, (_, index) => {
        return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
    }).join(''));
}
/**
 * The text without the characters that are not visible: a program that compares texts as people do sees only the rest.
 */
function withoutUnseen(text) {
    return text.replace(UNSEEN, '');
}
/** The same as `visible` for text of several lines: its line feeds stay. */
function visibleLines(text) {
    return text.split('\n').map(visible).join('\n');
}


/***/ }),

/***/ 7677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ openCache),
/* harmony export */   o: () => (/* binding */ cacheDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(728);
/* harmony import */ var _files_fs_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5053);
/* harmony import */ var _files_read_bounded_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4890);
/* harmony import */ var _files_writable_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1074);
// Where TUF documents are kept between runs, if no other user can change them there.







/**
 * The directory, absolute: in XDG_CACHE_HOME, else in the home directory (`home` returns it, and may throw), else in
 * the directory for temporary files.
 */
function cacheDirectory(env, home) {
    const given = env['XDG_CACHE_HOME'] ?? '';
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(given) ? given : cacheOf(home), 'sigstore-sign');
}
function cacheOf(home) {
    try {
        const directory = home();
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(directory) ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, '.cache') : (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
    }
    catch {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
    }
}
const NO_CACHE = { read: async () => undefined, write: async () => { } };
/** Only for this user, even if the umask would allow others. */
const PRIVATE = 0o700;
const STICKY = 0o1000;
const OTHERS_WRITE = 0o022;
/** No document is this long. */
const MAX_BYTES = 16 * 1024 * 1024 + 1;
/**
 * Opens the part of the cache that belongs to a repository, and creates it if it does not exist.
 * In: the directory, the host of the mirror, and a function that is called with the reason if the cache cannot be used.
 * Out: the cache, or an empty one. The names to read and write are names of documents, never paths.
 */
async function openCache(cacheDir, host, notice) {
    try {
        const made = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cacheDir, encodeURIComponent(host));
        await (0,_files_writable_js__WEBPACK_IMPORTED_MODULE_6__/* .makeDirectory */ .Oh)(made, PRIVATE).catch((cause) => {
            throw (0,_files_fs_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .unwritable */ .mP)((0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(made), cause);
        });
        const store = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(made);
        await assertPrivate(store);
        await (0,_files_writable_js__WEBPACK_IMPORTED_MODULE_6__/* .assertWritable */ .Bz)(store);
        return cacheIn(store);
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        notice?.(`the cache ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(cacheDir)} is not used: ${why}; the trusted root is downloaded each time`);
        return NO_CACHE;
    }
}
/**
 * Keeps what another run wrote since this run read it: that run may have seen newer versions, which must not be rolled
 * back.
 */
function cacheIn(store) {
    const seen = new Map();
    const load = (name) => (0,_files_read_bounded_js__WEBPACK_IMPORTED_MODULE_5__/* .readBounded */ .CB)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(store, name), MAX_BYTES).catch(() => undefined);
    return {
        read: async (name) => {
            const bytes = await load(name);
            seen.set(name, bytes);
            return bytes;
        },
        write: async (name, bytes) => {
            const there = await load(name);
            const changed = there !== undefined && seen.get(name)?.equals(there) !== true;
            if (!changed)
                await writeCached((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(store, name), bytes).catch(() => undefined);
        },
    };
}
/** Replaces a document. The module that writes files is loaded here, because the first request does not need it. */
async function writeCached(path, bytes) {
    const { writeWhole } = await __nccwpck_require__.e(/* import() */ 16).then(__nccwpck_require__.bind(__nccwpck_require__, 6016));
    await writeWhole(path, bytes, { replace: true });
}
/**
 * Throws if a user other than this one and the superuser could replace a directory or write to it. In a parent folder
 * that is sticky, such as /tmp, only owners can. Windows has neither these owners nor modes.
 */
async function assertPrivate(directory) {
    const self = process.getuid?.();
    if (self === undefined)
        return;
    for (let folder = directory;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) {
        const { uid, mode } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder);
        if (uid !== self && uid !== 0)
            throw new Error(`${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(folder)} belongs to another user`);
        const guarded = folder !== directory && (mode & STICKY) !== 0;
        if ((mode & OTHERS_WRITE) !== 0 && !guarded)
            throw new Error(`other users can write to ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(folder)} (run chmod go-w on it)`);
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder)
            return;
    }
}


/***/ }),

/***/ 6698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ parseServiceUrl)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(728);
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4246);
// Addresses of services: https, or http on this machine only, and with nothing hidden in them.


/**
 * Reads the address of a service or of a file of trust material.
 * In: the text, and its location for messages. Out: the URL.
 * @throws Failure `instance-invalid`; the message never contains credentials
 */
function parseServiceUrl(text, place) {
    const refuse = (what) => {
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('instance-invalid', `${place}: ${what}`);
    };
    const anonymous = text.replace(/^[^/]*\/\/.*@/s, '//');
    const url = URL.canParse(text) ? new URL(text) : refuse(`${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(anonymous)} is not a URL`);
    if (url.username !== '' || url.password !== '')
        refuse('a URL must not carry a user name or password');
    // A `?` or `#` with nothing after it does not appear in search and hash.
    if (/[?#]/.test(text))
        refuse('a URL of a service must not have a query or fragment');
    if (!(0,_http_client_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecure */ .Ut)(url)) {
        // The address as it would be requested, so that look-alike letters in a host become visible.
        refuse(`${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(url.href)} must start with https:// (http:// is for this machine only)`);
    }
    if (url.port === '0')
        refuse(`${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(url.href)} has port 0, which is not a valid port`);
    return url;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  gZ: () => (/* reexport */ errors/* ExpiredIdentity */.gZ),
  lD: () => (/* reexport */ errors/* IdentityError */.lD),
  mY: () => (/* reexport */ IdentityToken),
  A0: () => (/* reexport */ Issuer),
  YT: () => (/* reexport */ errors/* IssuerError */.YT),
  Dr: () => (/* reexport */ errors/* NetworkError */.Dr),
  uJ: () => (/* reexport */ signing_error/* SigningError */.u),
  Fd: () => (/* reexport */ errors/* SigstoreError */.Fd),
  r6: () => (/* reexport */ detectCredential),
  _S: () => (/* reexport */ sign),
  MX: () => (/* reexport */ verify)
});

// EXTERNAL MODULE: ./build/library/calls/public-error.js + 2 modules
var public_error = __nccwpck_require__(1516);
// EXTERNAL MODULE: ./build/library/errors.js
var errors = __nccwpck_require__(7145);
// EXTERNAL MODULE: ./build/library/signing-error.js
var signing_error = __nccwpck_require__(128);
;// CONCATENATED MODULE: ./build/library/signing.js



/**
 * Signs files with one identity and one certificate, with the same engine as the action and the command: each signature
 * is logged and timestamped, and each bundle is fully verified before it is written as `FILE.sigstore.json`. Everything
 * that is wrong with the arguments is found before any request. `files` are paths, not patterns; links are followed.
 *
 * @throws `SigningError` if files were attempted and not all have a bundle; `IdentityError` if there is no usable
 * identity; `NetworkError` if a service cannot be reached; `SigstoreError` for everything else
 *
 * @example
 * ```ts
 * import { sign, SigstoreError } from 'sigstore-sign';
 *
 * try {
 *   // Without `instance`, the public instance signs.
 *   const options = { instance: 'client_trust_config.json', outputDirectory: 'bundles' };
 *   const { identity, issuer, files } = await sign(['dist/hello.txt', 'dist/world.txt'], options);
 *   console.log(`signed as ${identity}, of ${issuer}`);
 *   for (const { file, bundlePath } of files) console.log(`${file}: ${bundlePath}`);
 * } catch (error) {
 *   if (!(error instanceof SigstoreError)) throw error;
 *   console.error(error.diagnostics());
 *   process.exitCode = 1;
 * }
 * ```
 */
async function sign(files, options = {}) {
    return (0,public_error/* withPublicErrors */.j)(async () => {
        const { signFiles } = await Promise.all(/* import() */[__nccwpck_require__.e(40), __nccwpck_require__.e(98), __nccwpck_require__.e(391)]).then(__nccwpck_require__.bind(__nccwpck_require__, 391));
        return signFiles(files, options);
    });
}
/**
 * Verifies a file, or a digest as `sha256:` and 64 hexadecimal digits, against its bundle: the path of the bundle or the
 * JSON in it; undefined means the one next to the file. In a file of several bundles, one per line (JSON Lines), one of
 * them must be valid. `policy` describes the expected signer; values are compared exactly.
 *
 * @throws `SigstoreError` with the code of the failed check, such as `certificate-identity` for another signer or
 * `signature-invalid` for another file; `NetworkError` if the trusted root cannot be downloaded
 *
 * @example
 * ```ts
 * import { sign, verify } from 'sigstore-sign';
 *
 * const instance = 'client_trust_config.json';
 * const { identity, issuer, files } = await sign(['dist/hello.txt'], { instance, write: false });
 * const verified = await verify('dist/hello.txt', files[0]?.bundle, { identity, issuer }, { instance });
 * console.log(`signed at ${verified.signedAt.toISOString()}, entry ${verified.logEntry?.index}`);
 * ```
 */
async function verify(file, bundle, policy, options = {}) {
    return (0,public_error/* withPublicErrors */.j)(async () => {
        const { verifyFile } = await Promise.all(/* import() */[__nccwpck_require__.e(241), __nccwpck_require__.e(40), __nccwpck_require__.e(546), __nccwpck_require__.e(98), __nccwpck_require__.e(129)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5129));
        return verifyFile(file, bundle, policy, options);
    });
}

;// CONCATENATED MODULE: ./build/library/detect-credential.js

/**
 * Returns the identity token of the current job, as text for `new IdentityToken(…)`, or undefined if no provider gives
 * one. It looks in the environment for a token in `SIGSTORE_ID_TOKEN`, GitHub Actions, GitLab, Buildkite, CircleCI and
 * Google Cloud. It asks the first provider that it finds, for the audience `sigstore`; if that one refuses, it does not
 * ask another.
 *
 * @throws `IdentityError` (or its subclass `ExpiredIdentity` for a token in a variable that is too old) if the provider
 * gives no usable token; its `diagnostics()` names the missing permission and shows the lines to paste
 *
 * @example
 * ```ts
 * import { detectCredential, IdentityError, IdentityToken } from 'sigstore-sign/oidc';
 *
 * try {
 *   const raw = await detectCredential();
 *   if (raw === undefined) console.log('this job has no identity');
 *   else console.log(`this job signs as ${new IdentityToken(raw).identity}`);
 * } catch (error) {
 *   if (!(error instanceof IdentityError)) throw error;
 *   console.error(error.diagnostics());
 * }
 * ```
 */
async function detectCredential(options = {}) {
    const detect = async () => {
        const { detectToken } = await __nccwpck_require__.e(/* import() */ 655).then(__nccwpck_require__.bind(__nccwpck_require__, 3655));
        return detectToken(options);
    };
    return (0,public_error/* withPublicErrors */.j)(detect, 'detection');
}

// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __nccwpck_require__(728);
// EXTERNAL MODULE: ./build/identity/token/identity-token.js + 2 modules
var identity_token = __nccwpck_require__(9540);
// EXTERNAL MODULE: ./build/identity/token/validity.js
var validity = __nccwpck_require__(6415);
// EXTERNAL MODULE: ./build/library/calls/environment.js + 1 modules
var environment = __nccwpck_require__(6706);
// EXTERNAL MODULE: ./build/library/calls/token-store.js
var token_store = __nccwpck_require__(471);
;// CONCATENATED MODULE: ./build/library/identity-token.js
// The public identity token: facts about a token that cannot print itself.






/**
 * An OIDC "identity", corresponding to an underlying OIDC token with a sensible subject, issuer, and audience for
 * Sigstore purposes.
 *
 * The signature of the token is not verified. This is intentional, and part of Sigstore's model: a client only forwards
 * the token to Fulcio, which verifies it. What is checked is that `aud`, `sub`, `iat`, `exp` and `iss` are there, that
 * the token is for the client, that it is valid now (with a tolerance of five seconds for clocks that differ), and that
 * the claim that becomes its identity is present.
 *
 * No way of printing the object shows the token itself: only `reveal()` gives it.
 *
 * @example
 * ```ts
 * import { readFileSync } from 'node:fs';
 * import { ExpiredIdentity, IdentityError, IdentityToken } from 'sigstore-sign/oidc';
 *
 * try {
 *   const token = new IdentityToken(readFileSync('token.txt', 'utf8').trim());
 *   console.log(`${token.identity}, of ${token.issuer}`);
 * } catch (error) {
 *   if (error instanceof ExpiredIdentity) console.error('get a fresh token');
 *   else if (error instanceof IdentityError) console.error(error.diagnostics());
 *   else throw error;
 * }
 * ```
 */
class IdentityToken {
    /**
     * The token's underlying "subject". It is not always the claim `sub`: depending on the issuer it may be another
     * claim, such as `email`, the one over which possession of the key is proven.
     */
    identity;
    /** A URL identifying this token's issuer. */
    issuer;
    /**
     * A URL identifying the federated issuer for any Sigstore certificate issued against this token. Where the issuer
     * does not federate, it equals `issuer`; for federated issuers, like Sigstore's own, it is the underlying issuer.
     */
    federatedIssuer;
    /**
     * Reads an OIDC token. `clientId` is the audience that it must have.
     *
     * @throws `ExpiredIdentity` for a token that is expired, `IdentityError` for one that is malformed, lacks a claim, is
     * for another audience or not valid yet
     */
    constructor(rawToken, clientId = 'sigstore') {
        try {
            if (typeof rawToken !== 'string')
                throw new failure/* Failure */.HR('token-malformed', 'the identity token must be a string');
            if (typeof clientId !== 'string' || clientId === '')
                throw new failure/* Failure */.HR('token-audience', 'the client id must be text that is not empty');
            const parsed = (0,identity_token/* parseIdentityToken */.Xm)(rawToken, { now: (0,environment/* now */.tB)(), audience: clientId, minLifetimeS: 0 });
            (0,token_store/* storeToken */.L)(this, { parsed, clientId });
            this.identity = parsed.identity;
            this.issuer = parsed.issuer;
            this.federatedIssuer = parsed.federatedIssuer;
        }
        catch (error) {
            throw (0,public_error/* publicError */.O)(error);
        }
    }
    /**
     * Returns whether the token is currently within its self-stated validity period, with a tolerance of five seconds at
     * both ends. This only reads the unverified claims.
     */
    inValidityPeriod() {
        const stored = (0,token_store/* storedToken */.V)(this);
        return stored !== undefined && (0,validity/* inValidityPeriod */.r)(stored.parsed, (0,environment/* now */.tB)());
    }
    /** Returns the token itself, a secret: anyone who has it can sign with this identity while it is valid. */
    reveal() {
        return (0,token_store/* storedToken */.V)(this)?.parsed.reveal() ?? '';
    }
    /** Returns `IdentityToken(…)` with the issuer, and never the token. */
    toString() {
        return `IdentityToken(${this.issuer})`;
    }
}

// EXTERNAL MODULE: ./build/credentials/login/discovery.js
var discovery = __nccwpck_require__(2989);
// EXTERNAL MODULE: ./build/trust/service-url.js
var service_url = __nccwpck_require__(6698);
;// CONCATENATED MODULE: ./build/library/issuer.js
// An OpenID Connect issuer where a person logs in.





/**
 * Represents an OIDC issuer (IdP).
 *
 * @example
 * ```ts
 * import { Issuer, SigstoreError } from 'sigstore-sign/oidc';
 *
 * const issuer = new Issuer(process.argv[2] ?? 'https://oauth2.sigstore.dev/auth');
 * try {
 *   const token = await issuer.identityToken();
 *   console.log(`${token.identity} logged in`);
 * } catch (error) {
 *   if (!(error instanceof SigstoreError)) throw error;
 *   console.error(error.diagnostics());
 * }
 * ```
 */
class Issuer {
    #url;
    #metadata;
    /**
     * Makes an issuer from its base URL, where its OpenID Connect configuration is; the configuration contains the
     * endpoints for authorization and tokens. A constructor cannot wait, so the first `identityToken()` reads the
     * configuration and throws what is wrong with it. The constructor only refuses text that is not a usable URL.
     *
     * @throws `IssuerError` for text that is not a URL, or a URL that does not start with `https://` (or, on this
     * machine, `http://`)
     */
    constructor(url) {
        this.#url = readUrl(url);
    }
    /** Returns an `Issuer` configured against Sigstore's production-level services. */
    static production() {
        return new Issuer(publicIssuer('public-good'));
    }
    /** Returns an `Issuer` configured against Sigstore's staging-level services. */
    static staging() {
        return new Issuer(publicIssuer('staging'));
    }
    /**
     * Retrieves and returns an `IdentityToken` from this issuer, via OAuth. This waits for a person, at most five
     * minutes.
     *
     * By default it attempts to open the person's web browser, and falls back to an out-of-band flow, in which the person
     * opens a link anywhere and types the code that is shown there. With `forceOob` it always uses that flow. It writes
     * the instructions for the person to standard error, and reads the code from standard input.
     *
     * @throws `NetworkError` if the issuer cannot be reached; `IssuerError` if it answers its discovery with an error or
     * without a usable configuration; `IdentityError` if the person or the issuer refuses the login, the token request
     * fails, or the token is not for this client
     */
    async identityToken(options = {}) {
        const { discoverIssuer, logIn } = await __nccwpck_require__.e(/* import() */ 188).then(__nccwpck_require__.bind(__nccwpck_require__, 6188));
        const known = this.#metadata;
        const metadata = known ?? (await (0,public_error/* withPublicErrors */.j)(() => discoverIssuer(this.#url, options), 'discovery'));
        this.#metadata = metadata;
        const { raw, clientId } = await (0,public_error/* withPublicErrors */.j)(() => logIn(this.#url, metadata, options), 'login');
        return new IdentityToken(raw, clientId);
    }
}
function readUrl(text) {
    try {
        if (typeof text !== 'string')
            throw new failure/* Failure */.HR('input-invalid', 'the URL of the issuer must be a string');
        return (0,service_url/* parseServiceUrl */.i)(text, 'the issuer');
    }
    catch (error) {
        const message = error instanceof Error ? error.message : '';
        const remedy = 'Give the base URL of the issuer, such as https://oauth2.sigstore.dev/auth.';
        throw (0,public_error/* publicError */.O)(new failure/* Failure */.HR('input-invalid', message, { remedy }), 'discovery');
    }
}
const publicIssuer = (instance) => String((0,discovery/* chooseIssuer */.x)({ instance })?.href);

;// CONCATENATED MODULE: ./build/library/oidc.js





;// CONCATENATED MODULE: ./build/module.js



var __webpack_exports__ExpiredIdentity = __webpack_exports__.gZ;
var __webpack_exports__IdentityError = __webpack_exports__.lD;
var __webpack_exports__IdentityToken = __webpack_exports__.mY;
var __webpack_exports__Issuer = __webpack_exports__.A0;
var __webpack_exports__IssuerError = __webpack_exports__.YT;
var __webpack_exports__NetworkError = __webpack_exports__.Dr;
var __webpack_exports__SigningError = __webpack_exports__.uJ;
var __webpack_exports__SigstoreError = __webpack_exports__.Fd;
var __webpack_exports__detectCredential = __webpack_exports__.r6;
var __webpack_exports__sign = __webpack_exports__._S;
var __webpack_exports__verify = __webpack_exports__.MX;
export { __webpack_exports__ExpiredIdentity as ExpiredIdentity, __webpack_exports__IdentityError as IdentityError, __webpack_exports__IdentityToken as IdentityToken, __webpack_exports__Issuer as Issuer, __webpack_exports__IssuerError as IssuerError, __webpack_exports__NetworkError as NetworkError, __webpack_exports__SigningError as SigningError, __webpack_exports__SigstoreError as SigstoreError, __webpack_exports__detectCredential as detectCredential, __webpack_exports__sign as sign, __webpack_exports__verify as verify };
