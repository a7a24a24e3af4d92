export const id = 431;
export const ids = [431];
export const modules = {

/***/ 6431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseFulcioConfig: () => (/* binding */ parseFulcioConfig)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9098);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(728);
/* harmony import */ var _go_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8888);
/* harmony import */ var _issuers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2692);
/* harmony import */ var _oids_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(191);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(384);
// A Fulcio's configuration file → the issuers that it trusts, and how it reads their tokens.







/**
 * Many times the size of the public instance's configuration. The library takes seconds for this much of its slowest
 * input.
 */
const MAX_CHARACTERS = 256 * 1024;
/** Legacy issuer types, from before ci-provider existed. */
const BUILT_IN = ['github-workflow', 'gitlab-pipeline', 'buildkite-job', 'codefresh-workflow'];
/**
 * Reads Fulcio's configuration (YAML, or JSON with its own names for the same keys; Fulcio: pkg/config/config.go).
 * Throws `input-invalid`, naming the key, for what prevents Fulcio from starting, for a configuration that trusts no
 * issuer, and for templates of providers that this program does not know.
 */
function parseFulcioConfig(text) {
    if (text.length > MAX_CHARACTERS)
        throw invalid(`is longer than ${MAX_CHARACTERS} characters`);
    const { whole, member } = readText(text);
    const issuers = [...issuersOf(whole, 'oidc-issuers', member), ...issuersOf(whole, 'meta-issuers', member)];
    if (issuers.length === 0)
        throw invalid('names no issuer: it needs `oidc-issuers` or `meta-issuers` (in JSON `OIDCIssuers`, `MetaIssuers`)');
    const metadata = Object.entries(mapping(member(whole, 'ci-issuer-metadata') ?? {}, 'ci-issuer-metadata'));
    const providers = metadata.map(([name, about]) => [name, providerOf(name, about, member)]);
    return { name: 'this Fulcio', issuers, providers: Object.fromEntries(providers) };
}
/**
 * JSON is read with the names of JSON, in any letter case (`IssuerURL` for `issuer-url`); everything else is read as
 * YAML.
 */
function readText(text) {
    const json = parsed(() => JSON.parse(text));
    if (json !== undefined) {
        const named = (name) => name.replaceAll('-', '');
        const member = (holder, name) => Object.entries(holder).find(([key]) => key.toLowerCase() === named(name))?.[1];
        return { whole: mapping(json, 'the file'), member };
    }
    // An alias as a key needs a space before the colon in YAML 1.2, but not in the YAML of Go.
    const source = text.replace(/^([ \t]*\*[\w-]+):(?=\s)/gm, '$1 :');
    const yaml = parsed(() => parseYaml(source), (words) => invalid(`is not YAML or JSON: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(words)}`));
    return { whole: mapping(yaml ?? {}, 'the file'), member: (holder, name) => holder[name] };
}
/**
 * The value of a YAML text, in time that is proportional to its length: the library formats only its first error, and
 * this function finds duplicate keys itself. Throws SyntaxError with the first error.
 */
function parseYaml(source) {
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const options = {
        logLevel: 'error',
        merge: true,
        prettyErrors: false,
        uniqueKeys: false,
        lineCounter,
    };
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(source, options);
    const [error] = document.errors;
    if (error !== undefined) {
        const { line, col } = lineCounter.linePos(error.pos[0]);
        throw new SyntaxError(`${error.message} at line ${line}, column ${col}`, { cause: error });
    }
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Map(_, { items }) {
            const keys = items.map(({ key }) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? key.value : key)).filter((key) => key !== '<<');
            if (new Set(keys).size !== keys.length)
                throw new SyntaxError('it has a key twice');
        },
    });
    return document.toJS();
}
function parsed(read, failure) {
    try {
        return read();
    }
    catch (cause) {
        if (failure === undefined)
            return undefined;
        throw failure((cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? '');
    }
}
function issuersOf(whole, key, member) {
    const rows = Object.entries(mapping(member(whole, key) ?? {}, key));
    return rows.map(([address, value]) => {
        const at = `${key}: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(address)}`;
        const row = mapping(value ?? {}, at);
        const text = (name) => optionalText(member(row, name), `${at}: ${name}`);
        const unverified = member(row, 'skip-email-verification') ?? false;
        if (typeof unverified !== 'boolean')
            throw invalid(`needs true or false: ${at}: skip-email-verification`);
        if (!/^(-----BEGIN CERTIFICATE-----|$)/.test(text('ca-cert')?.trim() ?? ''))
            throw invalid(`has a certificate that is not PEM: ${at}: ca-cert`);
        const claim = text('issuer-claim');
        const issuer = {
            issuer: key === 'oidc-issuers' ? (text('issuer-url') ?? address) : address,
            ...typeOf(text('type'), text('ci-provider'), text('challenge-claim'), at),
            audience: text('client-id'),
            subjectDomain: text('subject-domain'),
            trustDomain: text('spiffe-trust-domain')?.replace(/^spiffe:\/\/([^/]*).*$/, '$1'),
            issuerClaim: claim === undefined ? undefined : pathOf(claim, at),
            unverified,
        };
        const problem = problemOf(issuer, key === 'meta-issuers');
        if (problem !== undefined)
            throw invalid(`${problem}: ${at}`);
        return issuer;
    });
}
/** A type that Fulcio does not know needs a challenge claim, and certifies no one. */
function typeOf(type = '', provider, challenge, at) {
    if (BUILT_IN.includes(type))
        return { type: 'ci-provider', provider: type, builtIn: true };
    const known = (0,_issuers_js__WEBPACK_IMPORTED_MODULE_4__/* .principalType */ .xc)(type);
    if (type === '' && challenge === undefined)
        throw invalid(`has an issuer without a type: ${at}`);
    if (known === 'unknown' && challenge === undefined)
        throw invalid(`has an issuer of the type ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(type)}, which Fulcio does not know: ${at}`);
    return { type: known, provider };
}
/** What Fulcio checks of an issuer when it starts. */
function problemOf({ issuer, type, ...row }, pattern) {
    const { subjectDomain: domain, trustDomain } = row;
    if (row.issuerClaim !== undefined && type !== 'email')
        return 'has an issuer-claim for another type than email';
    if (type === 'spiffe') {
        if (pattern)
            return 'has a pattern for SPIFFE issuers, which Fulcio refuses';
        return /^[a-z0-9._-]+$/.test(trustDomain ?? '') ? undefined : 'has no valid spiffe-trust-domain';
    }
    if ((type !== 'uri' && type !== 'username') || pattern)
        return undefined;
    if (domain === undefined)
        return 'has no subject-domain';
    const own = (0,_go_url_js__WEBPACK_IMPORTED_MODULE_3__/* .parseUri */ .w)(issuer);
    if (!own?.hostname)
        return 'has an issuer without a scheme';
    const schemed = (0,_go_url_js__WEBPACK_IMPORTED_MODULE_3__/* .parseUri */ .w)(domain)?.hostname ? domain : `${own.scheme}://${domain}`;
    if (type === 'uri' ? schemed !== domain : /[:/]/.test(domain))
        return `has a subject-domain ${type === 'uri' ? 'without' : 'with'} a scheme or port`;
    const subjects = (0,_go_url_js__WEBPACK_IMPORTED_MODULE_3__/* .parseUri */ .w)(schemed);
    if (own.scheme !== subjects?.scheme)
        return 'has a subject-domain with another scheme than its issuer';
    const [ending, other] = [own.hostname, subjects.hostname].map((host) => host.split('.').slice(-2));
    const below = ending?.length === 2 && ending.join('.') === other?.join('.');
    return own.hostname === subjects.hostname || below
        ? undefined
        : 'has a subject-domain that does not end in the last two parts of its issuer';
}
/** `$.federated_claims.connector_id`: the names in the path to a claim. */
function pathOf(path, at) {
    const names = /^\$((?:\.[\w-]+|\["[^"\\]+"\]|\['[^'\\]+'\])+)$/.exec(path)?.[1];
    if (names === undefined)
        throw invalid(`has an issuer-claim that is not supported: ${at}: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(path)}; supported is $.name.name`);
    return [...names.matchAll(/\.([\w-]+)|\[["']([^"']+)["']\]/g)].map(([, plain, quoted]) => plain ?? quoted ?? '');
}
function providerOf(name, value, member) {
    const at = `ci-issuer-metadata: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)}`;
    const about = mapping(value ?? {}, at);
    const identity = optionalText(member(about, 'subject-alternative-name-template'), at) ?? '';
    const templates = mapping(member(about, 'extension-templates') ?? {}, `${at}: extension-templates`);
    const extensions = _oids_js__WEBPACK_IMPORTED_MODULE_5__/* .EXTENSION_KEYS */ .Zx.flatMap((key) => {
        const template = optionalText(member(templates, key), `${at}: ${key}`);
        return template === undefined ? [] : [[key, template]];
    });
    for (const [key, template] of [['subject-alternative-name-template', identity], ...extensions])
        parsed(() => (0,_template_js__WEBPACK_IMPORTED_MODULE_6__/* .parseTemplate */ .Q)(template), (words) => invalid(`has a template that is not supported: ${at}: ${key}: ${words}`));
    const defaults = Object.entries(mapping(member(about, 'default-template-values') ?? {}, at)).map(([key, text]) => [key, optionalText(text, `${at}: ${key}`) ?? '']);
    return { identity, defaults: Object.fromEntries(defaults), extensions: Object.fromEntries(extensions) };
}
function mapping(value, at) {
    if ((0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        return value;
    throw invalid(`needs keys with values: ${at}`);
}
function optionalText(value, at) {
    if (value === undefined || value === null || value === '')
        return undefined;
    if (typeof value === 'string')
        return value;
    throw invalid(`has ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(value)} where text is needed: ${at}`);
}
function invalid(what) {
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('input-invalid', `the Fulcio configuration ${what}`);
}


/***/ })

};
