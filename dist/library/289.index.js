export const id = 289;
export const ids = [289];
export const modules = {

/***/ 4446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ isDone),
/* harmony export */   S4: () => (/* binding */ failureOfSome),
/* harmony export */   U8: () => (/* binding */ outcomeOfKept)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
// The result for each file, and for the run as a whole.

/** True for a file that has a valid bundle. */
const isDone = ({ status }) => status === 'signed' || status === 'kept';
/** The outcome if no file is left to sign; undefined otherwise. */
function outcomeOfKept(files, kept) {
    if (kept.size < files.length)
        return undefined;
    const [first] = kept.values();
    return {
        files: files.flatMap((file) => kept.get(file)?.signed ?? []),
        identity: first?.signer.identity,
        issuer: first?.signer.issuer,
        source: first?.signer.source,
        certificates: 0,
        failure: undefined,
        interrupted: false,
    };
}
/** The failure of a run in which some files have no bundle. Used when one failed file does not stop the others. */
function failureOfSome(files) {
    const failed = files.filter((file) => !isDone(file));
    const [first] = failed;
    if (first === undefined || files.length === 1)
        return first?.failure;
    const counted = `${failed.length} of ${files.length} files ${failed.length === 1 ? 'was' : 'were'} not signed`;
    const what = `${counted}; reason for the first: ${first.failure?.message ?? 'not attempted'}`;
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('some-files-failed', what, { cause: first.failure });
}


/***/ }),

/***/ 6035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ GITHUB_OPTIONAL),
  J: () => (/* binding */ ofJob)
});

// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/identity/fulcio/ci-providers.js
var ci_providers = __webpack_require__(441);
// EXTERNAL MODULE: ./build/identity/fulcio/principal.js
var principal = __webpack_require__(6202);
// EXTERNAL MODULE: ./build/identity/fulcio/template.js
var fulcio_template = __webpack_require__(384);
;// CONCATENATED MODULE: ./build/identity/fulcio/ci-providers-legacy.js
// Legacy CI providers, whose rules are in Fulcio's own code and not in its configuration (Fulcio: pkg/identity).




const { 'github-workflow': GITHUB, 'gitlab-pipeline': GITLAB } = ci_providers/* PROVIDERS */.x;
const { 'buildkite-job': BUILDKITE, 'codefresh-workflow': CODEFRESH } = ci_providers/* PROVIDERS */.x;
const OPTIONAL_TEXTS = { ci_config_sha: '', project_visibility: '', account_name: '', pipeline_name: '' };
const BUILT_IN = {
    'github-workflow': builtIn(withoutEnvironment(GITHUB)),
    'gitlab-pipeline': builtIn(withoutEnvironment(GITLAB), { needs: ['pipeline_id'] }),
    'buildkite-job': builtIn({ defaults: {}, identity: '', ...BUILDKITE, extensions: {} }),
    'codefresh-workflow': builtIn(withoutEnvironment(CODEFRESH), { reads: ['initiator'] }),
};
/**
 * Fulcio's code reads the claims in its templates, and some more. It requires those that have no default, except `url`.
 */
function builtIn(provider, { needs = [], reads = [] } = {}) {
    const { identity, extensions, defaults } = provider;
    const templates = [identity, ...Object.values(extensions)];
    const mentioned = new Set(templates.flatMap((template) => (0,fulcio_template/* parseTemplate */.Q)(template).mentions));
    const [optional, needed] = [true, false].map((isOptional) => [...mentioned].filter((name) => name !== 'url' && Object.hasOwn(defaults, name) === isOptional));
    return { needs: [...(needed ?? []), ...needs], reads: [...(optional ?? []), ...reads], provider };
}
/**
 * What Fulcio's code makes of such a token: the claims as it reads them, what it refuses, and the templates for the
 * rest.
 */
function readBuiltIn(type, claims) {
    const rules = Object.hasOwn(BUILT_IN, type) ? BUILT_IN[type] : undefined;
    if (rules === undefined)
        return undefined;
    const { needs, reads, provider } = rules;
    // Null counts as absent, and absent as empty text.
    const told = Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== null && value !== ''));
    const missing = needs.filter((name) => !Object.hasOwn(told, name));
    const wrong = [...needs, ...reads].filter((name) => Object.hasOwn(told, name) && typeof told[name] !== 'string');
    const problems = wrong.map((name) => (0,principal/* claimProblem */.un)(`\`${name}\` is ${(0,failure/* quote */.hD)(told[name])} instead of text`));
    if (missing.length > 0)
        problems.unshift((0,principal/* missingClaims */.kW)(missing));
    if (type === 'gitlab-pipeline')
        problems.push(...gitLabProblems(told));
    return { claims: told, problems, provider };
}
function gitLabProblems({ ref_type: type, runner_id: runner }) {
    const problems = [];
    if (typeof type === 'string' && type !== 'branch' && type !== 'tag')
        problems.push((0,principal/* claimProblem */.un)(`\`ref_type\` is ${(0,failure/* quote */.hD)(type)} instead of branch or tag`));
    if (!Number.isSafeInteger(runner) || runner === 0)
        problems.push((0,principal/* claimProblem */.un)(`\`runner_id\` is ${(0,failure/* quote */.hD)(runner)} instead of a number`));
    return problems;
}
/** The same templates without the deployment environment, which that code does not write. */
function withoutEnvironment(provider) {
    const { defaults = {}, identity = '', extensions = {} } = provider ?? {};
    const { 'deployment-environment': _, ...others } = extensions;
    return { identity, defaults: { ...OPTIONAL_TEXTS, ...defaults }, extensions: others };
}

// EXTERNAL MODULE: ./build/identity/fulcio/go-format.js
var go_format = __webpack_require__(2474);
// EXTERNAL MODULE: ./build/identity/fulcio/go-url.js
var go_url = __webpack_require__(8888);
// EXTERNAL MODULE: ./build/identity/fulcio/issuers.js
var issuers = __webpack_require__(2692);
;// CONCATENATED MODULE: ./build/identity/fulcio/ci-principal.js
// CI jobs: the templates of Fulcio's configuration, filled with the claims of a token.







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
/** The principal of a CI job, by the templates of Fulcio's configuration for its provider. */
function ofJob(subject) {
    const { row, fulcio, trusted } = subject;
    const { provider: name = '' } = row;
    const builtIn = row.builtIn === true ? readBuiltIn(name, subject.claims) : undefined;
    const { claims, problems: refused = [] } = builtIn ?? { claims: subject.claims };
    const configured = Object.hasOwn(fulcio.providers, name) ? fulcio.providers[name] : undefined;
    const provider = builtIn?.provider ?? configured;
    if (provider === undefined) {
        const message = `${fulcio.name} issues no certificates for jobs of ${(0,failure/* quote */.hD)(name)}`;
        // For an issuer that is not trusted, another problem already reports that.
        return { identity: undefined, problems: trusted ? [{ code: 'issuer-unsupported', message }] : [] };
    }
    const defaults = { ...provider.defaults, ...serverOf(subject) };
    const { identity, texts, names, mentions, ofIdentity, missing } = fill(provider, claims, defaults);
    const uri = missing.length === 0 ? (0,go_url/* certificateUri */.Y)(identity) : undefined;
    const problems = [...refused];
    if (refused.length === 0 && missing.length > 0)
        problems.push((0,principal/* missingClaims */.kW)(missing));
    else if (refused.length === 0 && uri === undefined)
        problems.push(jobUriProblem(identity));
    const gitHub = name === 'github-workflow';
    // No provider's tokens contain `url`, although Fulcio would read it.
    const optional = [...Object.keys(defaults), ...(gitHub ? GITHUB_OPTIONAL : [])].filter((claim) => claim !== 'url');
    const required = names.filter((claim) => !Object.hasOwn(defaults, claim));
    const notices = [
        ...oddClaims(claims, mentions, ofIdentity, defaults),
        ...(gitHub ? gitHubNotices(subject) : []),
    ];
    const told = { texts, provider: { ...provider, defaults } };
    const lacking = lackingIn({ ...provider, defaults }, claims).map((name) => `\`${name}\``);
    return {
        identity: problems.length === 0 ? uri : undefined,
        required,
        optional,
        ...told,
        problems,
        notices,
        anonymous: lacking.length === 0 ? undefined : (0,principal/* anonymousProblem */.$$)(identity, lacking, ofOther(lacking)),
    };
}
/**
 * Git allows a percent sign in the name of a branch or tag; a URI requires two hexadecimal digits after each (RFC 3986
 * §2.1).
 */
function jobUriProblem(identity) {
    const problem = (0,principal/* uriProblem */.ue)(identity);
    if (!/%(?![0-9a-f]{2})/i.test(identity))
        return problem;
    return {
        ...problem,
        remedy: 'Use a branch, tag and workflow file without `%` in the name: Fulcio reads it as the start of an escape.',
    };
}
/**
 * The claims of an identity that contain nothing: null or empty. A claim that the template can do without (`index`) is
 * only included if no other claim distinguishes the token from others.
 */
function lackingIn(provider, claims) {
    const { names, mentions } = (0,fulcio_template/* parseTemplate */.Q)(provider.identity);
    // A claim that is used in a condition may be empty.
    const isConditional = /\{\{-?\s*if\b/.test(provider.identity);
    const saysNothing = (name) => {
        const value = Object.hasOwn(claims, name) ? claims[name] : provider.defaults[name];
        return value === null || (!isConditional && (value === '' || value === undefined));
    };
    const own = mentions.filter((name) => !Object.hasOwn(provider.defaults, name));
    const lacking = mentions.filter((name) => names.includes(name) && saysNothing(name));
    return lacking.length > 0 || !own.every(saysNothing) ? lacking : own;
}
/**
 * GitLab fills in `ci_config_ref_uri` only for a pipeline whose definition is in the project's own repository
 * (gitlab-org/gitlab!122373).
 */
function ofOther(lacking) {
    return lacking.includes('`ci_config_ref_uri`')
        ? "Sign in a pipeline that is defined by a file in the project's own repository: the tokens of GitLab name no other file."
        : 'Use a token of a job that has these claims.';
}
/** All templates of a provider, filled with the claims, and the names of those claims. */
function fill(provider, claims, defaults) {
    const ofIdentity = (0,fulcio_template/* parseTemplate */.Q)(provider.identity);
    const templates = Object.entries(provider.extensions).map(([key, text]) => [key, (0,fulcio_template/* parseTemplate */.Q)(text)]);
    const missing = new Set();
    const lookup = (claim) => Object.hasOwn(claims, claim) ? (0,go_format/* printClaim */.S)(claims[claim]) : defaults[claim];
    const render = (template) => template.render(lookup, (claim) => missing.add(claim));
    const all = [ofIdentity, ...templates.map(([, template]) => template)];
    return {
        identity: render(ofIdentity),
        texts: Object.fromEntries(templates.map(([key, template]) => [key, render(template)])),
        names: [...new Set(all.flatMap((template) => template.names))],
        mentions: [...new Set(all.flatMap((template) => template.mentions))],
        ofIdentity: ofIdentity.mentions,
        missing: [...missing],
    };
}
/**
 * The claim `url` of jobs on another server than github.com: if Fulcio used github.com, it would certify names that
 * belong to others.
 */
function serverOf({ issuer, row, trusted }) {
    const place = (0,issuers/* placeOf */.$t)(issuer);
    if (trusted || row.provider !== 'github-workflow')
        return {};
    const { origin } = new URL(issuer);
    if (place === 'ghe.com')
        return { url: origin.replace('//token.actions.', '//') };
    return place === 'ghes' || place === 'forgejo' ? { url: origin } : {};
}
/** A sentence about each claim that Fulcio writes although it is null, or writes differently from the token. */
function oddClaims(claims, names, ofIdentity, defaults) {
    return names.flatMap((name) => {
        if (!Object.hasOwn(claims, name))
            return [];
        const value = claims[name];
        if (value === null)
            return [`\`${name}\` is null; Fulcio accepts that and writes "<nil>" into the certificate`];
        if (typeof value !== 'string' && (0,go_format/* printClaim */.S)(value) === String(value))
            return [];
        if (typeof value !== 'string')
            return [`\`${name}\` is ${(0,failure/* quote */.hD)(value)} instead of text; Fulcio writes ${(0,failure/* quote */.hD)((0,go_format/* printClaim */.S)(value))}`];
        if (Object.hasOwn(defaults, name) && defaults[name] !== '')
            return [`the claim \`${name}\` (${(0,failure/* quote */.hD)(value)}) replaces ${defaults[name]} in the certificate`];
        if (value !== '' || Object.hasOwn(defaults, name))
            return [];
        const effect = ofIdentity.includes(name) ? 'leaves the identity without it' : 'is missing';
        return [`\`${name}\` is empty; Fulcio accepts that, and in the certificate it ${effect}`];
    });
}
function gitHubNotices({ sub, issuer }) {
    const notices = [];
    if (!sub.startsWith('repo:'))
        notices.push(`\`sub\` is customized (${(0,failure/* quote */.hD)(sub)}); the identity of the certificate is still \`job_workflow_ref\``);
    if ((0,issuers/* placeOf */.$t)(issuer) === 'github.com' && new URL(issuer).pathname !== '/')
        notices.push(`the issuer belongs to an enterprise; verifiers must expect exactly ${(0,failure/* quote */.hD)(issuer)}`);
    return notices;
}


/***/ }),

/***/ 2474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ printClaim)
/* harmony export */ });
// How Fulcio prints a claim that is not text: Go's `%v` of the value from JSON.
/** A claim as it appears in a certificate: text unchanged, null as `<nil>`, numbers and structures in Go's notation. */
function printClaim(claim) {
    // Fulcio turns numbers with a fraction into text itself, without an exponent.
    return typeof claim === 'number' && !Number.isInteger(claim) ? inDecimals(claim) : print(claim);
}
function print(value) {
    if (value === null)
        return '<nil>';
    if (typeof value === 'number')
        return shortest(value);
    if (Array.isArray(value))
        return `[${value.map(print).join(' ')}]`;
    // Go replaces half of a surrogate pair, which JSON can contain, with a replacement character.
    if (typeof value !== 'object')
        return Buffer.from(String(value)).toString();
    const members = Object.entries(value).toSorted(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    return `map[${members.map(([name, member]) => `${name}:${print(member)}`).join(' ')}]`;
}
/** Go's `%v` of a float64: from a million up, and below a ten-thousandth, with an exponent of two digits. */
function shortest(value) {
    if (Object.is(value, -0))
        return '-0';
    const [digits = '', exponent = '0'] = value.toExponential().split('e');
    const power = Number(exponent);
    if (value === 0 || (power >= -4 && power < 6))
        return inDecimals(value);
    return `${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}
function inDecimals(value) {
    const [digits = '', exponent] = String(value).split('e-');
    if (exponent === undefined)
        return digits;
    const sign = digits.startsWith('-') ? '-' : '';
    return `${sign}0.${'0'.repeat(Number(exponent) - 1)}${digits.replace(/[-.]/g, '')}`;
}


/***/ }),

/***/ 8888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ certificateUri),
/* harmony export */   w: () => (/* binding */ parseUri)
/* harmony export */ });
// How Fulcio writes a URI into a certificate: parsed and printed by Go's net/url, which may change the claim.
/** RFC 3986 §3.3 and §3.5: Go does not change a part that contains only these characters. */
const ALLOWED = /^[\w\-.~!$&'()*+,;=:@[\]/?%]*$/;
/** The characters that stay when a part is encoded as a whole. */
const KEPT = {
    user: /[\w\-.~$&+,;=]/,
    host: /[\w\-.~!$&'()*+,;=:[\]<>"]/,
    path: /[\w\-.~$&+,/:;=@]/,
    fragment: /[\w\-.~$&+,/:;=@?!()*]/,
};
/** Parses as Go does; undefined for what Go refuses. */
function parseUri(given) {
    // One character per byte, as in Go.
    const [before, fragment = ''] = cut(Buffer.from(given).toString('latin1'), '#');
    if (/[\0-\x1f\x7f]/.test(before) || before.startsWith(':'))
        return undefined;
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(before)?.[1] ?? '';
    const [hierarchy, query] = cut(before.slice(scheme === '' ? 0 : scheme.length + 1), '?');
    const rest = readHierarchy(hierarchy, scheme);
    const end = printPart(fragment, 'fragment');
    if (rest === undefined || end === undefined)
        return undefined;
    const printed = (scheme === '' ? '' : `${scheme.toLowerCase()}:`) +
        rest.text +
        (query === undefined ? '' : `?${query}`) +
        (fragment === '' ? '' : `#${end}`);
    const text = Buffer.from(printed, 'latin1').toString();
    return { scheme: scheme.toLowerCase(), hostname: rest.hostname, text };
}
/** A URI as a subject alternative name; undefined if Fulcio, or the encoding of the certificate, refuses it. */
function certificateUri(text) {
    const uri = parseUri(text);
    if (uri === undefined || /[^\0-\x7f]/.test(uri.text))
        return undefined;
    // The result must be parsable again (Go: x509 and the labels of a host); only non-ASCII characters are escaped.
    const [, host = ''] = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#]*@)?([^/?#]*)/.exec(uri.text) ?? [];
    const readable = host === '' || host.split('.').every((label) => label !== '' && !label.includes('%'));
    return readable ? uri.text : undefined;
}
/** The text between the scheme and `?`. */
function readHierarchy(hierarchy, scheme) {
    if (scheme !== '' && !hierarchy.startsWith('/'))
        return { hostname: '', text: hierarchy };
    if (/^[^/]*:/.test(hierarchy))
        return undefined;
    const [, authority, after] = /^\/\/([^/]*)(.*)$/s.exec(hierarchy) ?? [];
    const located = authority !== undefined && (scheme !== '' || !hierarchy.startsWith('///'));
    const path = printPart(located ? (after ?? '') : hierarchy, 'path');
    if (path === undefined)
        return undefined;
    if (!located)
        return { hostname: '', text: path };
    const at = authority.lastIndexOf('@');
    const user = at < 0 ? '' : printUser(authority.slice(0, at));
    const host = readHost(authority.slice(at + 1));
    if (user === undefined || host === undefined)
        return undefined;
    const text = authority === '' && path === '' ? '' : `//${user}${encode(host, 'host')}${path}`;
    const hostname = host.replace(/:\d*$/, '').replace(/^\[(.*)\]$/, '$1');
    return { hostname, text };
}
function printUser(user) {
    if (!/^[\w\-.:~!$&'()*+,;=%@]*$/.test(user))
        return undefined;
    const [name = '', password] = cut(user, ':').map((part) => part && decode(part));
    if (name === undefined)
        return undefined;
    return `${encode(name, 'user')}${password === undefined ? '' : `:${encode(password, 'user')}`}@`;
}
/** Decoded; in a host only non-ASCII bytes may be escaped. */
function readHost(host) {
    const literal = host.startsWith('[');
    const port = literal ? host.slice(host.lastIndexOf(']') + 1) : (/:[^:]*$/.exec(host)?.[0] ?? '');
    if (!/^(:\d*)?$/.test(port) || (literal ? !host.includes(']') : host.includes('[')))
        return undefined;
    const strange = [...host].some((byte) => byte !== '%' && byte < '\x80' && !KEPT.host.test(byte));
    if (strange || /%(?![89a-f])|%25/i.test(host))
        return undefined;
    const decoded = decode(host);
    const address = decoded !== undefined && /^\[[0-9a-f.]*:[0-9a-f:.]*\](:\d*)?$/i.test(decoded);
    return literal && !address ? undefined : decoded;
}
/** A path or fragment as Go prints it; undefined when an escape in it is broken. */
function printPart(part, kind) {
    const decoded = decode(part);
    if (decoded === undefined)
        return undefined;
    return ALLOWED.test(part) ? part : encode(decoded, kind);
}
function decode(part) {
    if (/%(?![0-9a-f]{2})/i.test(part))
        return undefined;
    return part.replace(/%(..)/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
function encode(bytes, kind) {
    return [...bytes]
        .map((byte) => byte < '\x80' && KEPT[kind].test(byte)
        ? byte
        : `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
        .join('');
}
function cut(text, mark) {
    const at = text.indexOf(mark);
    return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}


/***/ }),

/***/ 6202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ anonymousProblem),
/* harmony export */   kW: () => (/* binding */ missingClaims),
/* harmony export */   ue: () => (/* binding */ uriProblem),
/* harmony export */   un: () => (/* binding */ claimProblem)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
// What a rule of Fulcio reads in a token, and what it returns.

/** The problem of a claim whose value Fulcio does not accept. */
const claimProblem = (message) => ({ code: 'token-claim-invalid', message });
/** The problem of a name that cannot be in a certificate. */
const uriProblem = (name) => claimProblem(`the certificate's identity would be ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}, which Fulcio refuses as a URI`);
/**
 * The problem of an identity that is the same for all tokens without these parts; `remedy` describes how to get one
 * with them.
 */
const anonymousProblem = (identity, parts, remedy) => ({
    ...claimProblem(`the certificate's identity would be ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(identity)}, which every token without ${parts.join(' and without ')} has`),
    remedy,
});
/** The problem of claims that are not there. */
function missingClaims(missing) {
    const names = missing.map((name) => `\`${name}\``).join(', ');
    return {
        code: 'token-claim-missing',
        message: `the identity token does not have ${missing.length === 1 ? 'the claim' : 'the claims'} ${names}`,
    };
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
/* harmony import */ var _fulcio_ci_principal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6035);
/* harmony import */ var _fulcio_ci_providers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(441);
/* harmony import */ var _fulcio_template_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(384);
/* harmony import */ var _claim_extension_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3871);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2573);
// The caller's policy: the claims that the job's identity must have before anything is signed.






/**
 * The claims that Fulcio records for kinds with more than a name. Times are not included: they differ in every token.
 */
const NAMES = new Set([
    'iss',
    'sub',
    'email',
    ..._fulcio_ci_principal_js__WEBPACK_IMPORTED_MODULE_1__/* .GITHUB_OPTIONAL */ .L,
    ...Object.values(_fulcio_ci_providers_js__WEBPACK_IMPORTED_MODULE_2__/* .PROVIDERS */ .x).flatMap(({ identity, extensions }) => [identity, ...Object.values(extensions)].flatMap((template) => (0,_fulcio_template_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTemplate */ .Q)(template).mentions)),
]);
const CLAIMS = {
    noun: 'claim',
    holder: 'token',
    names: NAMES,
    separator: '_',
    synonyms: _claim_extension_names_js__WEBPACK_IMPORTED_MODULE_3__/* .CLAIM_OF */ .D,
    // GitHub Docs, "Managing custom properties for repositories in your organization": allowed characters.
    isName: (text) => NAMES.has(text) || /^repo_property_[\w$#-]+$/.test(text),
};
/**
 * Reads `claim: value` lines; `#` at the start of a line, or after a space, begins a comment. In a value `*` matches
 * any text within one path segment and `**` any text. Every token meets an empty policy. Throws `input-invalid` with
 * the line number.
 */
const parsePolicy = (text) => (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRules */ .N)(text, CLAIMS);
/**
 * Throws `policy-mismatch` with every rule that the claims of a token do not meet: the expected value and the actual
 * one. A list meets a rule if one of its texts does, such as that of a custom property with several values. A claim
 * that is absent, or of any other type, meets no rule.
 */
function checkPolicy(policy, claims) {
    const mismatches = (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .unmetRules */ .t)(policy, (claim) => Object.hasOwn(claims, claim) ? claims[claim] : undefined);
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

/***/ 234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e4: () => (/* binding */ inspectToken),
  gF: () => (/* binding */ requireIssuable),
  uY: () => (/* binding */ requireSomebody)
});

// UNUSED EXPORTS: isOfIssuer

// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/identity/fulcio/go-format.js
var go_format = __webpack_require__(2474);
// EXTERNAL MODULE: ./build/identity/fulcio/issuers.js
var issuers = __webpack_require__(2692);
// EXTERNAL MODULE: ./build/identity/fulcio/oids.js
var oids = __webpack_require__(191);
// EXTERNAL MODULE: ./build/encoding/strict-json.js + 1 modules
var strict_json = __webpack_require__(810);
// EXTERNAL MODULE: ./build/identity/fulcio/ci-principal.js + 1 modules
var ci_principal = __webpack_require__(6035);
// EXTERNAL MODULE: ./build/identity/fulcio/go-url.js
var go_url = __webpack_require__(8888);
// EXTERNAL MODULE: ./build/identity/fulcio/principal.js
var principal = __webpack_require__(6202);
;// CONCATENATED MODULE: ./build/identity/fulcio/principals.js
// What Fulcio derives from the claims of each kind of identity; a new kind needs a new rule.






/** How each type of Fulcio's configuration derives a principal from a token (Fulcio: pkg/identity). */
const PRINCIPALS = {
    'ci-provider': ci_principal/* ofJob */.J,
    email: ofEmail,
    spiffe: ofSpiffe,
    kubernetes: ofKubernetes,
    uri: ofUri,
    username: ofUsername,
    'chainguard-identity': ofChainguard,
    unknown: ofUnknown,
};
function ofUnknown() {
    return { identity: undefined, notices: ['only Fulcio knows the rules for this kind of identity'] };
}
/** Fulcio reads these as true and these as false; any other value is an error in Fulcio. */
const TRUE = [true, 'true', 'True'];
const FALSE = [undefined, false, 'false', 'False'];
function ofEmail({ claims, row }) {
    const { email, email_verified: verified } = claims;
    const problems = [];
    if (email === undefined)
        problems.push((0,principal/* missingClaims */.kW)(['email']));
    else if (typeof email !== 'string' || !isAddress(email))
        problems.push((0,principal/* claimProblem */.un)(`\`email\` is not an e-mail address: ${(0,failure/* quote */.hD)(email)}`));
    if (!(TRUE.includes(verified) || (row.unverified === true && FALSE.includes(verified)))) {
        const state = verified === undefined ? 'has no `email_verified`' : `has \`email_verified\`: ${(0,failure/* quote */.hD)(verified)}`;
        const message = `the identity token ${state}; Fulcio needs true`;
        problems.push({ code: 'email-unverified', message });
    }
    const named = row.issuerClaim === undefined ? undefined : (0,strict_json/* valueAt */.fK)(claims, ...row.issuerClaim);
    const issuer = named === undefined ? undefined : (0,go_format/* printClaim */.S)(named);
    if (row.issuerClaim !== undefined && !issuer) {
        const message = `the identity token has no claim \`${row.issuerClaim.join('.')}\``;
        problems.push({ code: 'token-claim-missing', message });
    }
    const notices = typeof verified === 'string' ? ['`email_verified` is text instead of true; Fulcio accepts it'] : [];
    if (issuer !== undefined && typeof named !== 'string')
        notices.push(`the claim of the issuer is ${(0,failure/* quote */.hD)(named)} instead of text; Fulcio writes ${(0,failure/* quote */.hD)(issuer)}`);
    return {
        identity: typeof email === 'string' ? email : undefined,
        required: ['email'],
        optional: ['email_verified', row.issuerClaim?.[0] ?? 'federated_claims'],
        issuer,
        problems,
        notices,
    };
}
/** As Fulcio checks it: a dot in the domain, letters at both ends of its last part; ASCII, as certificates require. */
function isAddress(email) {
    const [, local = '', domain = '', top = ''] = /^([^@]+)@([^@]+)\.([^.@]+)\.?$/.exec(email) ?? [];
    return (/^[\w!#$%&'*+\-/=?^`{|}~]+(\.[\w!#$%&'*+\-/=?^`{|}~]+)*$/.test(local) &&
        /^[A-Za-z0-9]([\w.~-]*[A-Za-z0-9])?$/.test(domain) &&
        /^[A-Za-z]([\w~-]*[A-Za-z])?$/.test(top));
}
function ofSpiffe({ sub, row }) {
    const [, domain, path = ''] = /^spiffe:\/\/([a-z0-9._-]+)((?:\/[\w.-]+)*)$/.exec(sub) ?? [];
    const problems = [];
    if (domain === undefined || /\/\.{1,2}(\/|$)/.test(path))
        problems.push((0,principal/* claimProblem */.un)(`\`sub\` is not a SPIFFE ID: ${(0,failure/* quote */.hD)(sub)}`));
    else if (row.trustDomain !== undefined && domain !== row.trustDomain)
        problems.push((0,principal/* claimProblem */.un)(`\`sub\` (${(0,failure/* quote */.hD)(sub)}) is not in the trust domain ${(0,failure/* quote */.hD)(row.trustDomain)} of its issuer`));
    return { identity: sub, problems };
}
function ofKubernetes({ claims }) {
    const about = claims['kubernetes.io'];
    const { serviceaccount, pod } = (0,strict_json/* isRecord */.u4)(about) ? about : {};
    const [namespace, account, ...others] = [
        memberText(about, 'namespace'),
        memberText(serviceaccount, 'name'),
        memberText(serviceaccount, 'uid'),
        memberText(pod, 'name'),
        memberText(pod, 'uid'),
    ];
    const optional = ['kubernetes.io'];
    if (namespace === undefined || account === undefined || others.includes(undefined)) {
        const problems = [
            (0,principal/* claimProblem */.un)(`\`kubernetes.io\` does not name a service account as text: ${(0,failure/* quote */.hD)(about)}`),
        ];
        return { identity: undefined, optional, problems };
    }
    const name = `https://kubernetes.io/namespaces/${namespace}/serviceaccounts/${account}`;
    const identity = (0,go_url/* certificateUri */.Y)(name);
    const problems = identity === undefined ? [(0,principal/* uriProblem */.ue)(name)] : [];
    const lacking = [
        ...(namespace === '' ? ['namespace'] : []),
        ...(account === '' ? ['service account'] : []),
    ];
    if (lacking.length === 0)
        return { identity, optional, problems };
    const notices = [
        '`kubernetes.io` names no namespace or no service account; Fulcio accepts that and leaves the identity without it',
    ];
    const anonymous = (0,principal/* anonymousProblem */.$$)(name, lacking, PROJECTED);
    return { identity, optional, problems, notices, anonymous };
}
const PROJECTED = 'Use a projected service account token of the pod, whose claim `kubernetes.io` names both the namespace and the service account.';
/** A member that may be absent or null; undefined when it, or its parent, is of another type. */
function memberText(holder, name) {
    if (holder === undefined || holder === null)
        return '';
    if (!(0,strict_json/* isRecord */.u4)(holder))
        return undefined;
    const value = holder[name] ?? '';
    return typeof value === 'string' ? value : undefined;
}
function ofUri({ sub, row }) {
    const [uri, domain] = [(0,go_url/* parseUri */.w)(sub), (0,go_url/* parseUri */.w)(row.subjectDomain ?? '')];
    const identity = (0,go_url/* certificateUri */.Y)(sub);
    const problems = [];
    if (uri === undefined || identity === undefined)
        problems.push((0,principal/* claimProblem */.un)(`\`sub\` is not a URI that a certificate can hold: ${(0,failure/* quote */.hD)(sub)}`));
    else if (row.subjectDomain !== undefined &&
        (uri.scheme !== domain?.scheme || uri.hostname !== domain.hostname))
        problems.push((0,principal/* claimProblem */.un)(`\`sub\` (${(0,failure/* quote */.hD)(sub)}) is not in the domain ${(0,failure/* quote */.hD)(row.subjectDomain)} of its issuer`));
    return { identity, problems };
}
/** An otherName of a certificate, `name!domain`, as verifiers compare it. */
function ofUsername({ sub, row }) {
    const problems = sub.includes('!') || isAddress(sub)
        ? [
            (0,principal/* claimProblem */.un)(`\`sub\` is not a user name: ${(0,failure/* quote */.hD)(sub)}; it must not contain ! or be an e-mail address`),
        ]
        : [];
    return {
        identity: row.subjectDomain === undefined ? undefined : `${(0,go_format/* printClaim */.S)(sub)}!${row.subjectDomain}`,
        problems,
    };
}
/** The issuer's address with `sub` below it. */
function ofChainguard({ claims, sub, issuer }) {
    const plain = /^[\w\-.~!$&'()*+,;=:@]+(\/[\w\-.~!$&'()*+,;=:@]+)*$/.test(sub) && !/(^|\/)\.{1,2}(\/|$)/.test(sub);
    const { email = '', email_verified: verified, act } = claims;
    const problems = [];
    if ((email !== '' || verified !== undefined) && !(email !== '' && TRUE.includes(verified))) {
        const message = 'the identity token must have both `email` and `email_verified`: true, or neither';
        problems.push({ code: 'email-unverified', message });
    }
    if (act !== undefined && !(0,strict_json/* isRecord */.u4)(act))
        problems.push((0,principal/* claimProblem */.un)(`\`act\` is not an object: ${(0,failure/* quote */.hD)(act)}`));
    return {
        identity: plain ? (0,go_url/* certificateUri */.Y)(`${issuer}/${sub}`) : undefined,
        problems,
        notices: plain ? [] : ['only Fulcio knows how it writes this `sub` into a URI'],
    };
}

;// CONCATENATED MODULE: ./build/identity/policy/inspect-token.js
// Claim by claim: what Fulcio would make of a token, and every reason why it would refuse it.





const STANDARD = ['iss', 'aud', 'sub', 'exp', 'iat', 'nbf'];
const STANDARD_REQUIRED = STANDARD.filter((name) => name !== 'nbf');
const ISSUER_CODES = ['issuer-ghes', 'issuer-ghe-com', 'issuer-unsupported'];
/**
 * What a Fulcio would make of the token; it is the Fulcio by whose rules the token was read (Fulcio docs/oidc.md,
 * docs/oid-info.md). Throws nothing: problems are in the result.
 */
function inspectToken(token) {
    const { claims, issuer, fulcio, subject: sub } = token;
    const { row, trusted } = (0,issuers/* rowOf */.OB)(claims, issuer, fulcio);
    const principal = PRINCIPALS[row.type]({ claims, sub, issuer, row, trusted, fulcio });
    const { identity, required = [], optional = [], texts = {}, provider } = principal;
    const { problems = [], notices = [], anonymous } = principal;
    const named = principal.issuer ?? (trusted && fulcio.untold !== true ? issuer : token.federatedIssuer);
    return {
        issuer,
        kind: (0,issuers/* kindOf */.I)(row),
        identity,
        federatedIssuer: named,
        notBefore: token.notBefore,
        expires: token.expiresAt,
        claims: viewClaims(claims, required, optional),
        extensions: problems.length > 0 ? [] : (0,oids/* extensionsOf */.oQ)(named, (0,go_format/* printClaim */.S)(sub), texts),
        provider,
        problems: [...(trusted ? [] : [unknownIssuer(issuer, fulcio)]), ...problems],
        notices: [...token.notices, ...notices],
        anonymous,
    };
}
/**
 * Throws the first problem of an inspection as a Failure. With `knownFulcio: false` (a private instance, whose rules
 * are not known here) that Fulcio decides about the issuer.
 */
function requireIssuable(inspection, options) {
    const problem = inspection.problems.find((each) => options.knownFulcio || !isOfIssuer(each));
    if (problem !== undefined)
        throw failureOf(problem);
}
/** Throws if the certificate would not identify anyone in particular. */
function requireSomebody({ anonymous }) {
    if (anonymous !== undefined)
        throw failureOf(anonymous);
}
function failureOf({ code, message, remedy }) {
    return new failure/* Failure */.HR(code, message, { remedy });
}
/** Whether the problem is that this Fulcio does not trust the issuer. */
function isOfIssuer({ code }) {
    return ISSUER_CODES.includes(code);
}
function viewClaims(claims, required, optional) {
    const known = [...STANDARD, ...required, ...optional];
    const others = Object.keys(claims).filter((name) => !known.includes(name));
    return [...new Set([...known, ...others])].map((name) => {
        const present = Object.hasOwn(claims, name);
        return {
            name,
            required: required.includes(name) || STANDARD_REQUIRED.includes(name),
            present,
            value: present ? claims[name] : undefined,
        };
    });
}
function unknownIssuer(issuer, { name }) {
    const shown = (0,failure/* quote */.hD)(issuer);
    switch ((0,issuers/* placeOf */.$t)(issuer)) {
        case 'ghe.com':
            return { code: 'issuer-ghe-com', message: `the issuer ${shown} belongs to a *.ghe.com enterprise` };
        case 'ghes':
            return { code: 'issuer-ghes', message: `the issuer ${shown} is a GitHub Enterprise Server` };
        case 'github.com':
            return {
                code: 'issuer-unsupported',
                message: `the issuer ${shown} is GitHub's, but Fulcio accepts only one path segment of letters, digits, - and _ after the host`,
            };
        case 'forgejo':
        case 'other':
            return { code: 'issuer-unsupported', message: `${name} does not trust the issuer ${shown}` };
    }
}


/***/ }),

/***/ 1289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  signFiles: () => (/* binding */ signFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/bundle/bundle.js + 1 modules
var bundle = __webpack_require__(6337);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/identity/token/identity-token.js + 2 modules
var identity_token = __webpack_require__(9540);
// EXTERNAL MODULE: ./build/identity/token/validity.js
var validity = __webpack_require__(6415);
// EXTERNAL MODULE: ./build/text/redact.js
var redact = __webpack_require__(6953);
// EXTERNAL MODULE: ./build/credentials/ambient/detect.js + 11 modules
var detect = __webpack_require__(832);
;// CONCATENATED MODULE: ./build/credentials/token-source.js
// The source of a run's tokens: a given token, the provider of the job, or a person who logs in.





/**
 * Where the tokens of a run would come from. Throws, without a request, why there can be no identity token: `no-identity`, or the reason of the provider of this
 * job.
 */
async function findTokenOrigin(facts) {
    if (facts.given !== undefined)
        return 'given';
    return 'login' in (await choose(facts)) ? 'person' : 'ambient';
}
/**
 * Makes the source: a given token, else the provider of the job, else a person's login. Throws, before any request,
 * what findTokenOrigin throws, and for a given token what parseIdentityToken throws.
 */
async function createTokenSource(options) {
    const { now, given, onSecret } = options;
    if (given !== undefined) {
        (0,redact/* tellToken */.nK)(given, onSecret);
        const { audience, fulcio } = options;
        const whom = audience === undefined ? {} : { audience };
        const token = (0,identity_token/* parseIdentityToken */.Xm)(given, { now: now(), fulcio, ...whom });
        return { newToken: async () => token, canRenew: false, origin: 'given', skewMs: () => undefined };
    }
    const choice = await choose(options);
    if ('login' in choice)
        return personSource(choice.login, now);
    const { provider, notices } = choice;
    let skewMs;
    const newToken = async () => {
        const answer = await provider.request({ ...options, notices });
        skewMs = answer.skewMs;
        return answer.token;
    };
    return { newToken, canRenew: provider.renewable, origin: 'ambient', skewMs: () => skewMs };
}
/** One login is used for the whole run, so that the person is not asked again in the middle of it. */
function personSource(login, now) {
    let first;
    const newToken = async () => {
        first ??= login();
        const token = await first;
        if ((0,validity/* inValidityPeriod */.r)(token, now()))
            return token;
        throw new failure/* Failure */.HR('token-expired', `the login of this run ended at ${token.expiresAt.toISOString()}, before all files were signed`, { remedy: 'Sign fewer files at once.' });
    };
    return { newToken, canRenew: false, origin: 'person', skewMs: () => undefined };
}
async function choose(facts) {
    const systems = facts.ambient ? (facts.systems ?? detect/* SYSTEMS */.LB) : [];
    const { provider, notices, absences } = await (0,detect/* findSystem */.T6)(systems, facts.env);
    if (provider !== undefined) {
        await provider.assertPossible(facts);
        return { provider, notices };
    }
    if (facts.login !== undefined)
        return { login: facts.login };
    const tried = facts.ambient
        ? absences.join(', ')
        : 'none was given, and the identity of the CI job is disabled';
    throw new failure/* Failure */.HR('no-identity', `no identity token found: ${tried}`);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/files/fs-errors.js
var fs_errors = __webpack_require__(5053);
// EXTERNAL MODULE: ./build/files/read-bounded.js
var read_bounded = __webpack_require__(4890);
// EXTERNAL MODULE: ./build/files/semaphore.js
var semaphore = __webpack_require__(7678);
;// CONCATENATED MODULE: ./build/files/listing/lfs-pointer.js
// Files that Git LFS left as pointers: a signature of a pointer says nothing about the real file.




/** Git LFS, docs/spec.md: a pointer is shorter than this. The shortest has a version, a digest and a size. */
const POINTER_BYTES = { least: 100, below: 1024 };
const POINTER = /^version https:\/\/(git-lfs|hawser)\.github\.com\/spec\/v1\n(.+\n)*oid sha256:[0-9a-f]{64}\nsize \d+\n?$/;
/** Files that are read at the same time. */
const AT_ONCE = 16;
const lfs_pointer_mayBePointer = (size) => size >= POINTER_BYTES.least && size < POINTER_BYTES.below;
/**
 * The paths of those files that are Git LFS pointers, sorted. A file that cannot be read does not count as a pointer;
 * signing it reports the error.
 */
async function lfs_pointer_findPointers(files) {
    const pointers = [];
    const small = files.filter(({ size }) => lfs_pointer_mayBePointer(size));
    await (0,semaphore/* forEachBounded */.aJ)(small, AT_ONCE, async ({ path, absolute }) => {
        const bytes = await (0,read_bounded/* readBounded */.CB)(absolute, POINTER_BYTES.below).catch(() => undefined);
        if (bytes !== undefined && POINTER.test(bytes.toString('latin1')))
            pointers.push(path);
    });
    return pointers.sort();
}
/** The warning for at least one such path. */
function lfs_pointer_pointerWarning(paths) {
    const what = paths.length === 1
        ? `${(0,failure/* quote */.hD)(paths[0])} is a Git LFS pointer, not the file itself`
        : `${(0,failure/* quote */.hD)(paths[0])} and ${paths.length - 1} more are Git LFS pointers, not the files themselves`;
    return `${what}; to get the content, set \`lfs: true\` for actions/checkout, or run \`git lfs pull\``;
}
/** Whether each of the files, with absolute paths, is a pointer. Rejects with the error of the system. */
async function noticePointers(files, onNotice) {
    const sized = await (0,semaphore/* mapBounded */.yJ)(files, async (file) => ({
        ...file,
        size: (await (0,promises_.stat)(file.absolute)).size,
    }));
    const pointers = await lfs_pointer_findPointers(sized);
    if (pointers.length > 0)
        onNotice(lfs_pointer_pointerWarning(pointers));
}

// EXTERNAL MODULE: ./build/files/paths.js
var paths = __webpack_require__(3684);
;// CONCATENATED MODULE: ./build/files/listing/walk.js





/** How `@actions/glob` marks a match: a pattern that ends in a slash matches only directories. */
const FILE = 2;
function ways(patterns, path) {
    return patterns.reduce((kinds, pattern) => kinds | pattern.match(path), 0);
}
/** Whether one of the patterns matches a file at an absolute path. */
const walk_matchesFile = (patterns, path) => (ways(patterns, path) & FILE) !== 0;
/**
 * Absolute paths below the literal start of a pattern that it matches and no exclusion removes. Throws
 * `file-unreadable` for a directory.
 */
async function* walk_walk(include, excludes) {
    const [first] = include;
    if (first === undefined)
        return;
    const wanted = (path) => (ways(include, path) & ~ways(excludes, path) & FILE) !== 0;
    const start = await lstat(first.searchPath).catch(() => undefined);
    if (start === undefined)
        return;
    if (!start.isDirectory()) {
        if (wanted(first.searchPath))
            yield first.searchPath;
        return;
    }
    // Excluding a directory excludes everything in it.
    const descends = (path) => ways(excludes, path) === 0 && (ways(include, path) !== 0 || include.some((p) => p.partialMatch(path)));
    const directories = descends(first.searchPath) ? [first.searchPath] : [];
    for (let directory = directories.pop(); directory !== undefined; directory = directories.pop()) {
        const entries = await readdir(directory, { withFileTypes: true }).catch((cause) => {
            throw unreadable(`directory ${quote(directory)}`, cause);
        });
        for (const entry of entries) {
            const path = join(directory, entry.name);
            if (!entry.isDirectory()) {
                if (wanted(path))
                    yield path;
            }
            else if (descends(path)) {
                if (isInGit(entry.name))
                    yield path;
                else
                    directories.push(path);
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/files/listing/literal-name.js
// Files whose names look like a pattern that does not match them: the brackets or backslashes were meant literally.





/**
 * Throws `pattern-unmatched` if a line, with its brackets and backslashes read literally, would match a file below the
 * root that its patterns do not match.
 */
async function literal_name_assertMatchesItsName(literal, { include, excludes, root, }) {
    const [first] = literal.patterns;
    const start = first && (await realpath(first.searchPath).catch(() => undefined));
    // Do not reveal anything about paths outside the root, and do not search most paths above it a second time.
    if (start === undefined || isOutside(relative(await realpath(root), start)))
        return;
    for await (const path of walk(literal.patterns, excludes))
        if (!matchesFile(include, path) && !isInGit(relativePath(root, path)))
            throw misread(literal, relativePath(root, path));
}
/** The same for exclusions, and for a file (absolute path) that they did not exclude. */
function literal_name_assertExcludesItsName(literals, path, root) {
    const literal = literals.find(({ patterns }) => matchesFile(patterns, path));
    if (literal !== undefined)
        throw misread(literal, relativePath(root, path));
}
function misread({ line, escaped }, path) {
    const named = `the file ${quote(path)}, whose name looks the same`;
    const otherwise = line.startsWith('!')
        ? 'If they are not, also exclude the file with a separate line.'
        : `If they are not, exclude that file with a line ${quote(`!${escaped}`)}.`;
    return new Failure('pattern-unmatched', `input "files": pattern ${quote(line)} does not match ${named}`, {
        why: 'In a pattern, brackets match one of the characters between them, and a backslash changes the meaning of the next character.',
        remedy: `If the brackets or backslashes are part of the name, write ${quote(escaped)}. ${otherwise}`,
    });
}

// EXTERNAL MODULE: ./node_modules/@actions/glob/lib/internal-pattern.js + 11 modules
var internal_pattern = __webpack_require__(115);
;// CONCATENATED MODULE: ./build/files/listing/glob-pattern.js
// The grammar of @actions/glob. Only this file imports an internal module of that package.
// The entry point loads an HTTP stack (60 ms), and its walk fails on 150,000 entries; the grammar has neither problem.


;// CONCATENATED MODULE: ./build/files/listing/patterns.js
// Lines of the input `files` → patterns: each inclusion with the exclusions that follow it.



/**
 * Reads patterns, one per line; an exclusion (`!`) applies to the inclusions before it, as in @actions/glob. Throws
 * `input-invalid` when there is no inclusion or a line is not a valid pattern.
 */
function patterns_parsePatterns(text) {
    const lines = text
        .split(/\r\n|\r|\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
    const inclusions = [];
    let excludes = [];
    let literalExcludes = [];
    for (const line of lines.reverse()) {
        const patterns = toPatterns(line);
        const literal = literalOf(line);
        if (patterns[0]?.negate === true) {
            excludes = [...excludes, ...patterns];
            if (literal !== undefined)
                literalExcludes = [...literalExcludes, literal];
        }
        else
            inclusions.unshift({ line, include: patterns, excludes, literal, literalExcludes });
    }
    if (inclusions.length > 0)
        return inclusions;
    const reason = lines.length === 0 ? 'is empty' : 'only excludes files';
    throw new Failure('input-invalid', `input "files" ${reason}; give at least one pattern, such as dist/*`);
}
/** The maximum length of a path (Linux: PATH_MAX). */
const MAX_CHARACTERS = 4096;
/** More than a pattern needs. The time that the library takes grows faster than their number. */
const MAX_BRACKETS = 100;
/** The pattern, and a second one for everything below a directory with that name. */
function toPatterns(line) {
    const refuse = (what) => new Failure('input-invalid', `input "files": pattern ${quote(line)} ${what}`);
    if (line.includes('\0'))
        throw refuse('contains a NUL');
    if (line.length > MAX_CHARACTERS)
        throw refuse(`is longer than ${MAX_CHARACTERS} characters`);
    if (line.split('[').length > MAX_BRACKETS + 1)
        throw refuse(`has more than ${MAX_BRACKETS} brackets`);
    return compile(line);
}
function literalOf(line) {
    const escaped = line.replace(sep === '/' ? /[[\\]/g : /\[/g, (character) => character === '[' ? '[[]' : '\\\\');
    return escaped === line ? undefined : { line, escaped, patterns: compile(escaped) };
}
function compile(line) {
    try {
        const pattern = new Pattern(line);
        const whole = pattern.segments.at(-1) === '**' && !pattern.trailingSeparator;
        return whole ? [pattern] : [pattern, new Pattern(pattern.negate, true, [...pattern.segments, '**'])];
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message.replace(/^Invalid pattern '.*'\. /s, '') : '';
        throw new Failure('input-invalid', `input "files": pattern ${quote(line)} cannot be used: ${reason}`, {
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./build/files/find.js












const LFS_POINTER = 'a Git LFS pointer';
const COMPANION = 'a signature, certificate or attestation of a file in the list';
/** Bundles of all kinds, the manifest, and temporary files of a killed run. */
const OWN_OUTPUT = /\.(sigstore|sigstore\.jsonl?|intoto\.jsonl)$|(^|\/)(sigstore-manifest(-[0-9a-f]{8})?\.json|\.sigstore-[0-9a-f]{12}\.tmp)$/;
/**
 * The files below `root`, an absolute path, that `text` matches (one pattern per line; `!` excludes from the lines
 * above; `#` starts a comment). Links are not followed. `.git` and our own outputs are skipped. Signatures of files in
 * the list are skipped, too, unless their pattern ends in the same suffix. Each skipped path is in a notice.
 * Throws `input-invalid`, `pattern-unmatched`, `file-outside-workspace`, `name-unsupported` or `file-unreadable`.
 */
async function findFiles(text, root) {
    const found = new Map();
    const skipped = new Map();
    const named = new Set();
    const matches = [];
    const small = [];
    let twice = 0;
    for (const { line, include, excludes, literal, literalExcludes } of parsePatterns(text)) {
        let passedOver;
        await assertBeginsInside(include, root, line);
        if (literal !== undefined)
            await assertMatchesItsName(literal, { include, excludes, root });
        const paths = [];
        for await (const absolute of walk(include, excludes)) {
            const path = relativePath(root, absolute);
            const { size, reason } = await lookAt(absolute, path, root);
            if (reason !== undefined) {
                passedOver ??= `${quote(path)} is ${reason}`;
                note(skipped, reason, path);
                continue;
            }
            assertExcludesItsName(literalExcludes, absolute, root);
            if (found.has(path))
                twice += 1;
            else if (mayBePointer(size))
                small.push({ path, absolute, size });
            if (namesSuffix(line, path))
                named.add(path);
            found.set(path, { path, absolute });
            paths.push(path);
        }
        if (paths.length === 0)
            throw unmatched(line, passedOver);
        matches.push({ line, paths });
    }
    const companions = passOverCompanions(found, named, matches);
    for (const path of await findPointers(small))
        note(skipped, LFS_POINTER, path);
    const files = [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    return { files, notices: [...companions, ...noticesOf(skipped, twice)] };
}
function note(skipped, reason, path) {
    const others = skipped.get(reason);
    if (others === undefined)
        skipped.set(reason, [path]);
    else
        others.push(path);
}
/**
 * Removes signatures of files in the list from the list, except those that are `named`. Returns the notice about them,
 * if any. Throws `pattern-unmatched` if a pattern matched only such signatures.
 */
function passOverCompanions(found, named, matches) {
    const companions = new Map([...findCompanions(found.keys())].filter(([path]) => !named.has(path)));
    const [first] = companions;
    if (first === undefined)
        return [];
    const remedy = `to include it, add a pattern that ends in ${quote(first[1])}`;
    for (const { line, paths } of matches)
        if (paths.every((path) => companions.has(path)))
            throw unmatched(line, `${quote(paths[0])} is ${COMPANION}`);
    for (const path of companions.keys())
        found.delete(path);
    const notice = passedOver(COMPANION, [...companions.keys()].sort());
    return [{ ...notice, text: `${notice.text}; ${remedy}` }];
}
/**
 * Why a matched path is not signed (undefined if it is), and its size in bytes. Throws if its name or location is not
 * allowed.
 */
async function lookAt(absolute, path, root) {
    const stat = await lstat(absolute).catch((cause) => {
        if (path.includes('\ufffd')) {
            throw new Failure('name-unsupported', `the name of file ${quote(path)} is not UTF-8`, {
                cause,
                remedy: 'Rename the file, or exclude it with a line that begins with `!`.',
            });
        }
        throw unreadable(`file ${quote(path)}`, cause);
    });
    if (isOutside(path))
        throw outside(absolute, root, path);
    return { size: stat.size, reason: await reasonToSkip(stat, absolute, path, root) };
}
async function reasonToSkip(stat, absolute, path, root) {
    if (stat.isSymbolicLink()) {
        const target = await realpath(absolute).catch(() => undefined);
        if (target !== undefined && isOutside(relative(await realpath(root), target)))
            throw outside(path, root);
        return target === undefined ? 'a dangling link' : 'a symbolic link';
    }
    if (isInGit(path))
        return 'part of .git';
    if (stat.isDirectory())
        return 'a directory';
    if (!stat.isFile())
        return 'not a regular file';
    if (OWN_OUTPUT.test(path))
        return 'an output of signing';
    if (isListable(path))
        return undefined;
    throw new Failure('name-unsupported', `file ${quote(path)} would be another path on some systems`, {
        remedy: 'Rename the file, or exclude it with a line that begins with `!`.',
    });
}
/** Throws if the literal start of a pattern is outside the root or in .git, or if a link in it leads there. */
async function assertBeginsInside([first], root, line) {
    if (first === undefined)
        return;
    const path = relative(root, first.searchPath);
    // A pattern with an absolute path may begin above the root and still match below it.
    const above = !isOutside(relative(first.searchPath, root));
    if (isOutside(path) && !above)
        throw outside(first.searchPath, root);
    const real = await realpath(first.searchPath).catch(() => undefined);
    if (real === undefined || above)
        return;
    const inside = relativePath(await realpath(root), real);
    if (isOutside(inside))
        throw outside(path, root);
    if (isInGit(inside))
        throw unmatched(line, `${quote(path)} is part of .git`);
}
function outside(path, root, written = path) {
    const why = 'A pattern or link must not reach files outside the workspace, such as secrets of this machine.';
    return outsideWorkspace(`file ${quote(path)}`, root, written, why);
}
function unmatched(line, passedOver) {
    const hint = patternHint(line);
    const otherwise = hint === undefined ? '' : `; ${hint}`;
    const but = passedOver === undefined ? otherwise : `; ${passedOver}, which is not signed`;
    return new Failure('pattern-unmatched', `input "files": pattern ${quote(line)} matches no file to sign${but}`);
}
function noticesOf(skipped, twice) {
    const notices = [...skipped].map(([reason, paths]) => reason === LFS_POINTER ? { reason, text: pointerWarning(paths), paths } : passedOver(reason, paths));
    if (twice === 0)
        return notices;
    const files = count(twice, 'file');
    return [
        ...notices,
        { reason: 'matched twice', text: `${files} matched more than one pattern; each is used once`, paths: [] },
    ];
}
/** The notice about the paths that are skipped for one reason. */
function passedOver(reason, paths) {
    const others = paths.length === 1 ? '' : ` and ${paths.length - 1} more`;
    return { reason, text: `skipped ${quote(paths[0])}${others}: ${reason}`, paths };
}

// EXTERNAL MODULE: ./build/files/write-atomic.js
var write_atomic = __webpack_require__(577);
;// CONCATENATED MODULE: ./build/engine/named-files.js
// Names given by the caller → the files to sign, each once; only regular files, and none of our own outputs.








/**
 * The files with these names. They are shown relative to `cwd` (an absolute path), or absolute if they are not below
 * it. A link is followed, because the caller named it; its bundle goes next to the link. Bundles and manifests, which a
 * pattern of the shell often matches, are skipped with a notice. Throws `file-unreadable`, `name-unsupported` or
 * `input-invalid`.
 */
async function namedFiles(names, cwd, onNotice) {
    const files = new Map();
    for (const file of await (0,semaphore/* mapBounded */.yJ)(names, (name) => openable(name, cwd))) {
        if (files.has(file.path))
            onNotice(`${(0,failure/* quote */.hD)(file.path)} was named twice; it is signed once`);
        files.set(file.path, file);
    }
    const outputs = [...files.keys()].filter((path) => OWN_OUTPUT.test(path));
    for (const path of outputs)
        files.delete(path);
    const [first] = outputs;
    const also = outputs.length > 1 ? ` and ${outputs.length - 1} more` : '';
    if (first !== undefined && files.size === 0) {
        throw new failure/* Failure */.HR('input-invalid', `there is nothing to sign: ${(0,failure/* quote */.hD)(first)}${also} is an output of signing`, { remedy: 'Name the files to sign, not their bundles or signatures.' });
    }
    if (first !== undefined)
        onNotice(`skipped ${(0,failure/* quote */.hD)(first)}${also}: outputs of signing are not signed`);
    return [...files.values()];
}
async function openable(name, cwd) {
    if (name === '')
        throw new failure/* Failure */.HR('input-invalid', 'a file name is empty');
    const lexical = (0,external_node_path_.resolve)(cwd, name);
    const path = (0,paths/* shownPath */.pS)(cwd, lexical).split(external_node_path_.sep).join('/');
    try {
        const absolute = await (0,promises_.realpath)(lexical);
        const kind = await (0,promises_.stat)(absolute);
        if (kind.isDirectory())
            throw notRegular(name, 'a directory', 'Name the files in it.');
        if (!kind.isFile())
            throw notRegular(name, 'not a regular file');
        await (0,promises_.access)(absolute, promises_.constants.R_OK);
        return { path, absolute };
    }
    catch (cause) {
        if (cause instanceof failure/* Failure */.HR)
            throw cause;
        if (name.includes('\ufffd')) {
            throw new failure/* Failure */.HR('name-unsupported', `the name of file ${(0,failure/* quote */.hD)(name)} is not UTF-8`, { cause });
        }
        if (cause.code === 'ENOENT')
            throw await (0,fs_errors/* missingOperand */.Up)(name, (names) => (0,write_atomic/* allExist */.$0)(names, cwd), cause);
        throw (0,fs_errors/* unreadable */.O$)(`file ${(0,failure/* quote */.hD)(name)}`, cause);
    }
}
function notRegular(name, what, remedy) {
    return new failure/* Failure */.HR('file-unreadable', `${(0,failure/* quote */.hD)(name)} is ${what}`, { remedy });
}

// EXTERNAL MODULE: ./build/engine/result.js
var result = __webpack_require__(4446);
// EXTERNAL MODULE: ./build/identity/fulcio/issuers.js
var issuers = __webpack_require__(2692);
// EXTERNAL MODULE: ./build/identity/policy/claim-policy.js
var claim_policy = __webpack_require__(4565);
// EXTERNAL MODULE: ./build/identity/policy/inspect-token.js + 1 modules
var inspect_token = __webpack_require__(234);
;// CONCATENATED MODULE: ./build/identity/policy/repository-visibility.js
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
    const state = visibility === undefined ? 'does not say its visibility' : `is ${(0,failure/* quote */.hD)(visibility)}, not "public"`;
    throw new failure/* Failure */.HR('private-repository', `the repository ${state}, and the log may be public`);
}
function claimOf(claims) {
    if ((0,issuers/* looksLikeGitHub */.bK)(claims))
        return 'repository_visibility';
    return Object.hasOwn(claims, 'ci_config_ref_uri') ? 'project_visibility' : undefined;
}

;// CONCATENATED MODULE: ./build/identity/policy/authorize.js
// Whether a token may sign, and its identity: every check that comes before the request for a certificate.





/**
 * Makes the check of a token. It checks, in this order, what Fulcio requires, whether the token identifies anyone in
 * particular, the caller's policy, and the visibility of the repository.
 * It returns the identity that the certificate will have, and throws the Failure of the first check that fails.
 */
function createAuthorization(rules) {
    const told = new Set();
    return (token) => {
        const inspection = (0,inspect_token/* inspectToken */.e4)(token);
        (0,inspect_token/* requireIssuable */.gF)(inspection, { knownFulcio: rules.publicInstance || token.fulcio !== issuers/* PUBLIC_FULCIO */.z1 });
        (0,inspect_token/* requireSomebody */.uY)(inspection);
        (0,claim_policy/* checkPolicy */.hM)(rules.policy, token.claims);
        checkVisibility(token.claims, rules.allowPrivateRepository);
        for (const notice of [...inspection.notices, callerNotice(token.claims)]) {
            if (notice === undefined || told.has(notice))
                continue;
            told.add(notice);
            rules.onNotice(notice);
        }
        const { identity, federatedIssuer: issuer } = inspection;
        if (identity !== undefined)
            return { identity, issuer, source: callOf(token.claims)?.source };
        throw new failure/* Failure */.HR('issuer-unsupported', `it is not known which identity Fulcio gives to a token of ${(0,failure/* quote */.hD)(issuer)}`);
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
    const names = `verify the identity of the reusable workflow ${(0,failure/* quote */.hD)(called)}: the certificate names it`;
    const calls = `its build config URI is the calling workflow, ${(0,failure/* quote */.hD)(caller)}`;
    if (source === undefined)
        return `${names}; ${calls}`;
    // Others can call it, too.
    const also = `with cosign, also require ${(0,failure/* quote */.hD)(`--certificate-github-workflow-repository ${source}`)}`;
    return `${names}; ${also}; ${calls}`;
}

// EXTERNAL MODULE: ./build/trust/instance-choice.js
var instance_choice = __webpack_require__(4180);
;// CONCATENATED MODULE: ./build/engine/run.js



/** Opens a run, without a request. Large modules are loaded when they are needed. */
function openRun(options) {
    const { choice, http, policy, allowPrivateRepository, onNotice } = options;
    const publicInstance = (0,instance_choice/* isPublic */.Ul)(choice);
    const authorize = createAuthorization({ policy, allowPrivateRepository, publicInstance, onNotice });
    let loading;
    const load = () => {
        loading ??= loadOnce(options);
        return loading;
    };
    let isAnnounced = options.onSigner === undefined;
    const authorizeToken = (token) => {
        options.onToken?.(token);
        const signer = authorize(token);
        if (!isAnnounced) {
            isAnnounced = true;
            // The engine also needs the instance, and handles its rejection.
            load().then((instance) => options.onSigner?.(signer, instance), () => undefined);
        }
        return signer;
    };
    return {
        publicInstance,
        load,
        authorizeToken,
        reuse: async ({ existing, ...what }) => {
            const nothing = new Map();
            if (existing !== 'keep')
                return { kept: nothing, complete: (0,result/* outcomeOfKept */.U8)(what.files, nothing) };
            const { keepBundles } = await Promise.all(/* import() */[__webpack_require__.e(241), __webpack_require__.e(825), __webpack_require__.e(144)]).then(__webpack_require__.bind(__webpack_require__, 144));
            return keepBundles({ ...what, choice, instance: options.instanceContext(), policy, onNotice });
        },
        sign: async (signing) => {
            const instance = load();
            instance.catch(() => undefined); // the engine handles the rejection
            const { signFiles } = await Promise.all(/* import() */[__webpack_require__.e(241), __webpack_require__.e(825), __webpack_require__.e(518)]).then(__webpack_require__.bind(__webpack_require__, 7518));
            return signFiles({ ...signing, instance, publicInstance, http, authorizeToken, onNotice });
        },
    };
}
async function loadOnce({ choice, instanceContext }) {
    const { loadInstance } = await __webpack_require__.e(/* import() */ 888).then(__webpack_require__.bind(__webpack_require__, 5888));
    return loadInstance(choice, instanceContext());
}

// EXTERNAL MODULE: ./build/files/output-plan.js
var output_plan = __webpack_require__(4587);
;// CONCATENATED MODULE: ./build/engine/sign-named.js



/**
 * Signs the files in an open run. Before it creates a directory or calls a service, it checks what is already known:
 * the files of the instance, and a token that was given. Out and throws: like `signFiles`, and what planOutputs and the
 * run throw.
 */
async function signNamed(run, options) {
    const { choice, files, read, placement, source, onNotice, env, given, ambient } = options;
    const { newToken, canRenew, origin } = source;
    if ((0,instance_choice/* isLocal */.IX)(choice))
        await run.load();
    if (!canRenew && origin !== 'person') {
        const token = await newToken();
        if (run.publicInstance || (0,identity_token/* isKnown */.qE)(token))
            run.authorizeToken(token);
    }
    const plan = await (0,output_plan/* planOutputs */.iS)(files, placement);
    const { concurrency, failFast, now, stop, onBundle, onProgress } = options;
    if (placement.defaults === false && placement.single?.signature === undefined && onBundle === undefined)
        onNotice('nothing is written: the signatures will be only in the log');
    const { existing } = placement;
    const { signal } = stop;
    const { kept, complete } = await run.reuse({ files, read, plan, existing, env, given, ambient, signal });
    if (complete !== undefined)
        return complete;
    const what = { files, read, plan, existing, kept, newToken, canRenew };
    return run.sign({ ...what, concurrency, failFast, now, stop, onBundle, onProgress });
}

// EXTERNAL MODULE: ./build/github/job-context.js
var job_context = __webpack_require__(263);
// EXTERNAL MODULE: ./build/github/event.js
var github_event = __webpack_require__(6830);
;// CONCATENATED MODULE: ./build/github/untrusted-trigger.js
// Events whose run has the identity of one repository and the code of another.


/**
 * Throws `untrusted-trigger` when `pull_request_target` or `workflow_run` uses a fork's code, or when the payload does
 * not show whose code it is. With `allow` the same text is returned as a notice; undefined when there is no problem.
 */
function checkTrigger({ env, event, allow }) {
    const name = env['GITHUB_EVENT_NAME'] ?? '';
    const origins = {
        pull_request_target: github_event/* pullRequestOrigin */.Xz,
        workflow_run: github_event/* workflowRunOrigin */.Zd,
    };
    const origin = (Object.hasOwn(origins, name) ? origins[name]?.(event) : undefined) ?? 'same';
    if (origin === 'same')
        return undefined;
    const carried = {
        fork: 'runs the code of a fork',
        deleted: 'runs the code of a deleted fork',
        unknown: 'may run the code of a fork: its payload does not say whose code it is',
    };
    const message = `the event ${name} ${carried[origin]}`;
    if (!allow)
        throw new failure/* Failure */.HR('untrusted-trigger', message);
    return `${message}. It is signed because allow-untrusted-trigger is true`;
}

// EXTERNAL MODULE: ./build/http/waits/backoff.js
var backoff = __webpack_require__(9212);
// EXTERNAL MODULE: ./build/trust/rekor-versions.js
var rekor_versions = __webpack_require__(5102);
// EXTERNAL MODULE: ./build/library/signing-error.js
var signing_error = __webpack_require__(128);
// EXTERNAL MODULE: ./build/library/calls/check-options.js
var check_options = __webpack_require__(3625);
// EXTERNAL MODULE: ./build/library/calls/environment.js + 1 modules
var environment = __webpack_require__(6706);
// EXTERNAL MODULE: ./build/library/calls/instance.js
var instance = __webpack_require__(3439);
// EXTERNAL MODULE: ./build/library/calls/option-kinds.js
var option_kinds = __webpack_require__(6411);
// EXTERNAL MODULE: ./build/library/calls/public-error.js + 1 modules
var public_error = __webpack_require__(2422);
// EXTERNAL MODULE: ./build/library/calls/token-store.js
var token_store = __webpack_require__(471);
;// CONCATENATED MODULE: ./build/library/calls/sign.js
// The work of `sign`: options → one run of the engine → the result for each file.























/** Throws a Failure, or a `SigningError` once files were attempted. */
async function signFiles(names, options) {
    (0,check_options/* checkOptions */.Jr)(options, option_kinds/* SIGN_KINDS */.Uv, 'sign');
    checkNames(names);
    const { stop, end } = (0,environment/* stopOn */.CM)(options.signal);
    try {
        return await signUntil(stop, names, options);
    }
    finally {
        end();
    }
}
async function signUntil(stop, names, options) {
    const { onNotice = () => undefined } = options;
    const { choice: named, cwd, context } = (0,instance/* chooseInstance */.N)(options);
    const choice = { ...named, rekorVersion: rekorVersionOf(options) };
    const placement = placementOf(options, cwd);
    const concurrency = concurrencyOf(options);
    const policy = (0,claim_policy/* parsePolicy */.ON)(options.policy ?? '');
    const env = (0,environment/* envOf */.B_)(options.env);
    const event = await (0,job_context/* readEvent */.j_)(env);
    const allow = options.allowUntrustedTrigger === true;
    const notice = checkTrigger({ env, event, allow });
    if (notice !== undefined)
        onNotice(notice);
    const files = await namedFiles(names, cwd, onNotice);
    await noticePointers(files, onNotice);
    const http = (0,environment/* openHttp */.fb)(env, stop, options, { ratePerMinute: (0,instance_choice/* knownRate */.W3)(choice), pace: backoff/* SIGNING_PATIENCE */.QA });
    const { signal } = stop;
    const run = openRun({
        choice,
        http,
        policy,
        allowPrivateRepository: options.allowPrivateRepository === true,
        onNotice,
        instanceContext: () => context(http, signal),
    });
    const token = givenToken(options.identityToken);
    const place = { env, event, cwd, http, now: environment/* now */.tB, signal };
    const source = await createTokenSource({ ...place, ...token, ambient: true });
    const bundles = new Map();
    const outcome = await signNamed(run, {
        choice,
        files,
        placement,
        source,
        env,
        given: token.given,
        ambient: true,
        concurrency,
        failFast: false,
        now: environment/* now */.tB,
        stop,
        onNotice,
        onBundle: (file, bytes) => bundles.set(file, JSON.parse(bytes.toString('utf8'))),
    });
    return resultOf(outcome, await Promise.all(outcome.files.map((file) => describe(file, cwd, names, bundles))));
}
function checkNames(names) {
    const listed = Array.isArray(names) && names.every((name) => typeof name === 'string');
    if (!listed)
        throw new failure/* Failure */.HR('usage', 'the files to sign must be a list of paths');
    if (names.length === 0)
        throw new failure/* Failure */.HR('usage', 'there is no file to sign: the list is empty');
}
function givenToken(token) {
    if (token === undefined || typeof token === 'string')
        return { given: token };
    const stored = (0,token_store/* storedToken */.V)(token);
    if (stored !== undefined)
        return { given: stored.parsed.reveal(), audience: stored.clientId };
    throw new failure/* Failure */.HR('usage', '`identityToken` must be an IdentityToken of this module, or the token as text');
}
function placementOf({ existing = 'fail', write, outputDirectory }, cwd) {
    if (!['fail', 'keep', 'overwrite'].includes(existing))
        throw new failure/* Failure */.HR('usage', `\`existing\` must be fail, keep or overwrite, not ${(0,failure/* quote */.hD)(existing)}`);
    if (write === false && (outputDirectory !== undefined || existing === 'keep'))
        throw new failure/* Failure */.HR('usage', '`write: false` cannot be combined with `outputDirectory` or `existing: keep`');
    const where = { root: cwd, anywhere: true, outputDirectory, optionName: '`outputDirectory`' };
    return { ...where, existing, defaults: write !== false };
}
function concurrencyOf({ concurrency }) {
    const fits = concurrency === undefined || (Number.isInteger(concurrency) && concurrency >= 1 && concurrency <= 512);
    if (fits)
        return concurrency;
    throw new failure/* Failure */.HR('usage', `\`concurrency\` must be a whole number from 1 to 512, not ${(0,failure/* quote */.hD)(concurrency)}`);
}
function rekorVersionOf({ rekorVersion }) {
    const version = rekorVersion === undefined ? undefined : (0,rekor_versions/* parseRekorVersion */.L1)(String(rekorVersion));
    if (rekorVersion !== undefined && version === undefined)
        throw new failure/* Failure */.HR('usage', `\`rekorVersion\` must be ${rekor_versions/* REKOR_CHOICE */.Ox}, not ${(0,failure/* quote */.hD)(rekorVersion)}`);
    return version;
}
async function describe(signed, cwd, names, bundles) {
    const { file, status, outputs, digest, log, signedAt, failure } = signed;
    const lexical = (0,external_node_path_.resolve)(cwd, file.path);
    const bundlePath = (0,result/* isDone */.$L)(signed) ? outputs.bundle : undefined;
    return {
        file: names.find((name) => (0,external_node_path_.resolve)(cwd, name) === lexical) ?? file.path,
        status,
        bundlePath,
        bundle: status === 'kept' ? await readBundle(bundlePath) : bundles.get(file),
        sha256: digest?.toString('hex'),
        logEntry: log,
        signedAt,
        failure: failure && (0,public_error/* publicError */.O)(failure),
    };
}
/** A bundle that has just been verified. */
async function readBundle(path) {
    if (path === undefined)
        return undefined;
    return JSON.parse((await (0,read_bounded/* readBounded */.CB)(path, bundle/* MAX_BUNDLE_BYTES */.Me)).toString('utf8'));
}
/** Throws a `SigningError` unless every file has a bundle. */
function resultOf({ files: signed, failure, identity, issuer }, files) {
    const ended = failure ?? (0,result/* failureOfSome */.S4)(signed);
    if (ended === undefined && identity !== undefined && issuer !== undefined)
        return { identity, issuer, files };
    const { message, code, why, fix, cause } = (0,public_error/* publicError */.O)(ended);
    throw new signing_error/* SigningError */.u(message, { code, why, fix, cause }, files);
}


/***/ })

};
