export const id = 4879;
export const ids = [4879];
export const modules = {

/***/ 46202:
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

/***/ 44879:
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
;// CONCATENATED MODULE: ./build/identity/fulcio/go-format.js
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

// EXTERNAL MODULE: ./build/identity/fulcio/issuers.js
var issuers = __webpack_require__(72692);
// EXTERNAL MODULE: ./build/identity/fulcio/oids.js
var oids = __webpack_require__(191);
// EXTERNAL MODULE: ./build/encoding/strict-json.js
var strict_json = __webpack_require__(69098);
// EXTERNAL MODULE: ./build/identity/fulcio/ci-providers.js
var ci_providers = __webpack_require__(40441);
// EXTERNAL MODULE: ./build/identity/fulcio/principal.js
var principal = __webpack_require__(46202);
// EXTERNAL MODULE: ./build/identity/fulcio/template.js
var fulcio_template = __webpack_require__(60384);
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

;// CONCATENATED MODULE: ./build/identity/fulcio/go-url.js
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

;// CONCATENATED MODULE: ./build/identity/fulcio/ci-principal.js
// CI jobs: the templates of Fulcio's configuration, filled with the claims of a token.








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
    const uri = missing.length === 0 ? certificateUri(identity) : undefined;
    const problems = [...refused];
    if (refused.length === 0 && missing.length > 0)
        problems.push((0,principal/* missingClaims */.kW)(missing));
    else if (refused.length === 0 && uri === undefined)
        problems.push(jobUriProblem(identity));
    const gitHub = name === 'github-workflow';
    // No provider's tokens contain `url`, although Fulcio would read it.
    const optional = [...Object.keys(defaults), ...(gitHub ? ci_providers/* GITHUB_OPTIONAL */.L : [])].filter((claim) => claim !== 'url');
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
    const lookup = (claim) => Object.hasOwn(claims, claim) ? printClaim(claims[claim]) : defaults[claim];
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
        if (typeof value !== 'string' && printClaim(value) === String(value))
            return [];
        if (typeof value !== 'string')
            return [`\`${name}\` is ${(0,failure/* quote */.hD)(value)} instead of text; Fulcio writes ${(0,failure/* quote */.hD)(printClaim(value))}`];
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

;// CONCATENATED MODULE: ./build/identity/fulcio/principals.js
// What Fulcio derives from the claims of each kind of identity; a new kind needs a new rule.






/** How each type of Fulcio's configuration derives a principal from a token (Fulcio: pkg/identity). */
const PRINCIPALS = {
    'ci-provider': ofJob,
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
    const issuer = named === undefined ? undefined : printClaim(named);
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
    const identity = certificateUri(name);
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
    const [uri, domain] = [parseUri(sub), parseUri(row.subjectDomain ?? '')];
    const identity = certificateUri(sub);
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
        identity: row.subjectDomain === undefined ? undefined : `${printClaim(sub)}!${row.subjectDomain}`,
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
        identity: plain ? certificateUri(`${issuer}/${sub}`) : undefined,
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
        extensions: problems.length > 0 ? [] : (0,oids/* extensionsOf */.oQ)(named, printClaim(sub), texts),
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


/***/ })

};
