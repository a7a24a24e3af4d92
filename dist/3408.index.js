export const id = 3408;
export const ids = [3408];
export const modules = {

/***/ 13247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ withElements),
/* harmony export */   z: () => (/* binding */ parseDer)
/* harmony export */ });
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83917);
/* harmony import */ var _sigstore_core_dist_asn1_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59343);
// DER ↔ the tree of @sigstore/core, in time that grows only with the length.


/** The most bytes that are read. Certificates and timestamps have a few kilobytes. */
const MAX_BYTES = 64 * 1024;
const MAX_DEPTH = 100;
/** An element that keeps its encoding if it was parsed, and reads its object identifier once. */
class DerObject extends _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.ASN1Obj {
    /** Bytes of tag and length before the content; undefined for an element that was not parsed. */
    #header;
    #oid;
    constructor(tag, content, elements, header) {
        super(tag, content, elements);
        this.#header = header;
    }
    toOID() {
        this.#oid ??= super.toOID();
        return this.#oid;
    }
    /** A copy: @sigstore/core changes the tag of signed attributes in it (RFC 5652, 5.4). */
    toDER() {
        const header = this.#header;
        if (header !== undefined) {
            const { buffer, byteOffset, length } = this.value;
            return Buffer.from(Buffer.from(buffer, byteOffset - header, header + length));
        }
        const parts = this.subs.length > 0 ? this.subs.map((sub) => sub.toDER()) : [this.value];
        const length = parts.reduce((sum, part) => sum + part.length, 0);
        return Buffer.concat([Buffer.of(this.tag.toDER(), ...encodeLength(length)), ...parts]);
    }
}
/** A copy of an element that contains other elements. */
function withElements({ tag }, elements) {
    return new DerObject(tag, Buffer.alloc(0), elements);
}
/**
 * Parses DER (X.690) as ASN1Obj.parseBuffer does, with the content of octet strings as elements where possible. In
 * ASN1Obj, an element may extend past the end of its parent, so that a hundred bytes can take minutes; here it may not.
 * @throws Error when the bytes are not DER, or more than a certificate or timestamp has
 */
function parseDer(bytes) {
    const parser = new Parser(bytes);
    const element = bytes.length > MAX_BYTES ? undefined : parser.element(0, bytes.length, 0);
    if (element === undefined || parser.end !== bytes.length)
        throw new Error('not the DER of one element');
    return element;
}
/** Reads elements. Its methods return undefined for what is not valid, and throw nothing. */
class Parser {
    #bytes;
    /** Where the last element ended. */
    end = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    /** The element at `start`, which must not reach beyond `limit`. */
    element(start, limit, depth) {
        const tag = tagOf(this.#bytes[start]);
        const begin = this.#contentOf(start + 1, limit);
        if (tag === undefined || begin === undefined || depth > MAX_DEPTH)
            return undefined;
        const end = this.end;
        const holds = tag.constructed || tag.isOctetString();
        const elements = holds ? this.#elements(begin, end, depth + 1) : [];
        this.end = end;
        if (elements === undefined && tag.constructed)
            return undefined;
        return new DerObject(tag, this.#bytes.subarray(begin, end), elements ?? [], begin - start);
    }
    #elements(begin, end, depth) {
        const found = [];
        for (let at = begin; at < end; at = this.end) {
            const element = this.element(at, end, depth);
            if (element === undefined)
                return undefined;
            found.push(element);
        }
        return found;
    }
    /** Start of the content; its end goes into `end`. The length must use as few bytes as possible (X.690, 10.1). */
    #contentOf(at, limit) {
        const first = this.#bytes[at] ?? 0;
        const count = first < 0x80 ? 0 : first & 0x7f;
        const begin = at + 1 + count;
        if (count > 6 || begin > limit)
            return undefined;
        const length = count === 0 ? first : this.#bytes.readUIntBE(at + 1, count);
        const least = count < 2 ? count * 0x80 : 256 ** (count - 1);
        this.end = begin + length;
        return first === 0x80 || length < least || this.end > limit ? undefined : begin;
    }
}
const tags = [];
/** Certificates and timestamps have neither tags of several bytes nor the end-of-contents tag (0). */
function tagOf(byte) {
    if (byte === undefined || byte === 0 || byte === 0x20 || (byte & 0x1f) === 0x1f)
        return undefined;
    const tag = tags[byte] ?? new _sigstore_core_dist_asn1_tag_js__WEBPACK_IMPORTED_MODULE_1__.ASN1Tag(byte);
    tags[byte] = tag;
    return tag;
}
/** The bytes of a length: one byte up to 127; above, a byte with their number comes first (X.690, section 10.1). */
function encodeLength(length) {
    if (length < 0x80)
        return [length];
    const bytes = [];
    for (let left = length; left > 0; left = Math.floor(left / 256))
        bytes.unshift(left % 256);
    return [0x80 | bytes.length, ...bytes];
}


/***/ }),

/***/ 26434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gs: () => (/* binding */ signatureText),
/* harmony export */   mj: () => (/* binding */ certificatePem),
/* harmony export */   rY: () => (/* binding */ publicKeyPem)
/* harmony export */ });
// A signature and a certificate in separate files, byte for byte as sigstore-python writes them. No I/O.
/** A signature as base64 in one line. */
function signatureText(signature) {
    return `${signature.toString('base64')}\n`;
}
/** A certificate, given in DER, as PEM (RFC 7468). */
const certificatePem = (certificate) => pem('CERTIFICATE', certificate);
/** A public key, given in DER (SPKI), as PEM. */
const publicKeyPem = (key) => pem('PUBLIC KEY', key);
function pem(label, der) {
    const lines = der.toString('base64').replace(/.{1,64}/g, '$&\n');
    return `-----BEGIN ${label}-----\n${lines}-----END ${label}-----\n`;
}


/***/ }),

/***/ 29983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ parseListed),
/* harmony export */   Z: () => (/* binding */ MAX_MANIFEST_BYTES)
/* harmony export */ });
/* harmony import */ var _encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69098);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _files_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33684);
// An untrusted manifest → its claims about each file, which are still to be verified.



/** Enough for a manifest of 50,000 files with long names. */
const MAX_MANIFEST_BYTES = 128 * 1024 * 1024;
/** JSON values: each file has about twelve. */
const MAX_VALUES = 2_000_000;
/** Reads an untrusted manifest. Throws the result of `wrong`. */
function parseListed(bytes, wrong) {
    if (bytes.length > MAX_MANIFEST_BYTES)
        throw wrong(`it is longer than ${MAX_MANIFEST_BYTES} bytes`);
    const manifest = (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStrictJson */ .RJ)(bytes, wrong, MAX_VALUES);
    if (!(0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(manifest) || manifest['schema'] !== 1 || !Array.isArray(manifest['files']))
        throw wrong('it is not of schema 1');
    const files = new Map();
    for (const row of manifest['files']) {
        const { path, ...rest } = (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(row) ? row : {};
        if (typeof path !== 'string' || !(0,_files_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isListable */ .$9)(path))
            throw wrong(`it has a file with the path ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)}`);
        if (files.has(path))
            throw wrong(`it names ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)} twice`);
        files.set(path, readRow(rest, path, wrong));
    }
    return { manifest, files };
}
function readRow({ status, sha256, bundle }, path, wrong) {
    if (status !== 'signed' && status !== 'kept')
        return undefined;
    if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256))
        throw wrong(`it has no SHA-256 of ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)}`);
    if (typeof bundle !== 'string' || !(0,_files_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isListable */ .$9)(bundle))
        throw wrong(`it gives ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)} the bundle ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(bundle)}`);
    return { bundle, digest: Buffer.from(sha256, 'hex') };
}


/***/ }),

/***/ 72862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bw: () => (/* binding */ createExtensionsCheck),
  Fe: () => (/* binding */ createSignerCheck),
  nZ: () => (/* binding */ missingWho),
  o3: () => (/* binding */ parseExtensionsPolicy),
  w7: () => (/* binding */ requiresSource)
});

// UNUSED EXPORTS: checkExtensionsPolicy, checkSigner

// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/identity/fulcio/oids.js
var oids = __webpack_require__(191);
// EXTERNAL MODULE: ./build/identity/policy/claim-extension-names.js
var claim_extension_names = __webpack_require__(63871);
;// CONCATENATED MODULE: ./build/identity/policy/identity-form.js
// An expected identity or issuer that no certificate can have, recognized by its form: what is missing, and an example.
const WHOLE = 'https://github.com/octo/demo/.github/workflows/release.yml@refs/tags/v1';
const ISSUER = 'https://token.actions.githubusercontent.com';
/** A host: a name with a dot, and no scheme before it. */
const HOST = /^[\w-]+(\.[\w-]+)+(\/|$)/;
/** What an expected identity lacks, as the end of a sentence about it; undefined if it may be complete. */
function incompleteIdentity(identity) {
    const whole = `a whole identity looks like ${WHOLE}`;
    if (/^[\w.-]+\/[\w.-]+$/.test(identity) || /^https:\/\/github\.com\/[^/@]+\/[^/@*]+\/?$/.test(identity))
        return `names a repository; ${whole}`;
    if (HOST.test(identity) && identity.includes('/'))
        return `has no https:// before it; ${whole}`;
    if (/^[\w.-]+\/[\w.-]+\/\.github\/workflows\//.test(identity))
        return `has no https://github.com/ before it; ${whole}`;
    const [, ref] = /\/\.github\/workflows\/[^@]*(?:@(.*))?$/.exec(identity) ?? [];
    if (ref === undefined && /\/\.github\/workflows\/[^@*]*$/.test(identity))
        return `has no @ and ref; ${whole}`;
    // A workflow that is called by a commit has the commit's digest there.
    if (ref !== undefined && !/^(refs\/|[0-9a-f]{40}$|\*)/.test(ref))
        return `has a short ref; ${whole}, with refs/tags/ or refs/heads/ before the name`;
    return undefined;
}
/** The same for an expected issuer. */
function incompleteIssuer(issuer) {
    return HOST.test(issuer) ? `has no https:// before it; a whole issuer looks like ${ISSUER}` : undefined;
}

// EXTERNAL MODULE: ./build/identity/policy/rules.js
var rules = __webpack_require__(62573);
// EXTERNAL MODULE: ./build/verify/fulcio-extensions.js
var fulcio_extensions = __webpack_require__(4673);
// EXTERNAL MODULE: ./build/verify/identity-policy.js
var identity_policy = __webpack_require__(25079);
;// CONCATENATED MODULE: ./build/verify/expected-signer.js
// The expected signer: an identity and its issuer, and rules on the certificate's extensions. Pure.







const NAMES = new Set(oids/* EXTENSION_OIDS */.mB.keys());
const EXTENSIONS = {
    noun: 'extension',
    holder: 'certificate',
    names: () => NAMES,
    separator: '-',
    synonyms: claim_extension_names/* extensionsByClaim */.S,
    isName: (text) => NAMES.has(text),
};
/** Extensions that identify the owner of the source; no two sources of an issuer have the same value. */
const SOURCE = [
    'build-config-uri',
    'run-invocation-uri',
    'token-subject',
    'source-repository-uri',
    'source-repository-identifier',
    'github-workflow-repository',
    'source-repository-owner-uri',
    'source-repository-owner-identifier',
];
/** Extensions that distinguish one signer of an issuer from the others. */
const WHO = ['build-signer-uri', ...SOURCE];
/** Reads `extension: value` lines, in the grammar of all policies. Throws `input-invalid` with the line number. */
const parseExtensionsPolicy = (text) => (0,rules/* parseRules */.NR)(text, EXTENSIONS);
/**
 * Throws `certificate-identity` with every rule that the extensions do not meet. `issuer` means the current issuer
 * extension; if it is absent, it means the former one.
 */
function checkExtensionsPolicy(policy, extensions) {
    const unmet = (0,rules/* unmetRules */.tj)(policy, (name) => {
        const current = name === 'issuer' ? extensions.get('issuer-v2') : undefined;
        return current ?? extensions.get(name);
    });
    if (unmet.length > 0)
        throw new failure/* Failure */.HR('certificate-identity', `the certificate does not meet the policy: ${unmet.join('; ')}`);
}
/** The same as a check of certificates. It also throws `certificate-invalid` for an extension that is not text. */
function createExtensionsCheck(policy) {
    return ({ parsed }) => checkExtensionsPolicy(policy, (0,fulcio_extensions/* readExtensions */.H)(parsed));
}
/** Throws `certificate-identity` unless a verified certificate belongs to the expected signer. */
function checkSigner(expected, claimed, extensions) {
    const { identity: identityPattern, issuer, policy } = expected;
    (0,identity_policy/* checkIdentity */.Z0)({ identityPattern, issuer }, claimed);
    checkExtensionsPolicy(policy, extensions);
}
/** The same as a check of certificates. It also throws `certificate-invalid` for an extension that is not text. */
function createSignerCheck(expected) {
    return (certificate) => {
        checkSigner(expected, certificate, (0,fulcio_extensions/* readExtensions */.H)(certificate.parsed));
    };
}
/**
 * What is still missing to identify the signer, and what no certificate can contain, as sentences. Empty if nothing is
 * missing. Two things are required: an exact issuer, because each issuer writes what it likes, and rules that
 * distinguish the signer from others of that issuer, because everyone gets a certificate.
 */
function missingWho({ identity, issuer, policy }) {
    const missing = [];
    const issuerRule = policy.find(({ claim }) => claim === 'issuer' || claim === 'issuer-v2');
    if (issuer === undefined && (issuerRule === undefined || issuerRule.pattern.includes('*')))
        missing.push('input "issuer" is missing: give the OIDC issuer of the signer, such as https://token.actions.githubusercontent.com');
    const named = identity !== undefined && requiresOwner(identity);
    if (!named && !policy.some(({ claim, pattern }) => WHO.includes(claim) && requiresOwner(pattern)))
        missing.push(identity === undefined
            ? 'give "identity", or "policy" with a rule such as `source-repository-uri: https://github.com/octo/demo`: verification needs to know who must have signed'
            : `input "identity" ${(0,failure/* quote */.hD)(identity)} matches any owner; put the first * after the owner, as in https://github.com/octo/*`);
    const lacks = [
        ['identity', identity, identity && incompleteIdentity(identity)],
        ['issuer', issuer, issuer && incompleteIssuer(issuer)],
    ];
    for (const [name, value, what] of lacks)
        if (what)
            missing.push(`input "${name}" ${(0,failure/* quote */.hD)(value)} ${what}`);
    return missing;
}
/** Whether the rules identify the source of the files. This matters where one workflow signs for many sources. */
function requiresSource(policy) {
    return policy.some(({ claim, pattern }) => SOURCE.includes(claim) && requiresOwner(pattern));
}
/**
 * Whether a value or pattern fixes at least the owner: host and first path segment of an address, or the domain of a
 * mailbox.
 */
function requiresOwner(pattern) {
    const [fixed = ''] = pattern.split('*', 1);
    if (fixed === pattern)
        return true;
    if (pattern.includes(':/'))
        return /^[a-z][a-z0-9+.-]*:\/\/[^/]+\/[^/]+\//.test(fixed);
    return /^[^/]+\//.test(fixed) || (!pattern.includes('**') && /^[^/]*@[^*@/]+$/.test(pattern));
}


/***/ }),

/***/ 4673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readExtensions),
/* harmony export */   T: () => (/* binding */ callingRepository)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _identity_fulcio_oids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(191);
/* harmony import */ var _x509_cache_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13925);



/** Extensions up to this number contain bare text; later ones contain a UTF8String in DER. */
const LAST_BARE = 6;
const UTF8_STRING = 0x0c;
/** Reads every Fulcio extension of a certificate. Throws `certificate-invalid` for one that is not text. */
function readExtensions(certificate) {
    return (0,_x509_cache_js__WEBPACK_IMPORTED_MODULE_2__/* .onceFor */ .bO)(certificate, readExtensions, () => read(certificate));
}
function read(certificate) {
    const values = new Map();
    for (const [name, oid] of _identity_fulcio_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .EXTENSION_OIDS */ .mB) {
        const extension = certificate.extension(oid);
        if (extension === undefined)
            continue;
        const bare = Number(oid.split('.').at(-1)) <= LAST_BARE;
        try {
            values.set(name, bare ? text(extension.value) : utf8String(extension.valueObj.subs));
        }
        catch (cause) {
            throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('certificate-invalid', `the extension ${name} of the certificate is not text`, {
                cause,
            });
        }
    }
    return values;
}
/**
 * `owner/name` of the repository whose job called the reusable workflow that signed; undefined if no workflow was
 * called.
 */
function callingRepository(extensions) {
    const [signer, caller] = [extensions.get('build-signer-uri'), extensions.get('build-config-uri')];
    if (signer === undefined || caller === undefined || signer === caller)
        return undefined;
    return extensions.get('github-workflow-repository');
}
/** Exactly one string with no data after it. What two readers could read differently is not accepted as text. */
function utf8String([value, ...others]) {
    const { tag } = value ?? {};
    const is = tag?.number === UTF8_STRING && tag.isUniversal() && !tag.constructed && others.length === 0;
    if (value === undefined || !is)
        throw new Error('not a UTF8String');
    return text(value.value);
}
const text = (bytes) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);


/***/ }),

/***/ 25079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z0: () => (/* binding */ checkIdentity),
/* harmony export */   yF: () => (/* binding */ checkCertificate)
/* harmony export */ });
/* unused harmony export readPattern */
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _identity_policy_wildcard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70426);
// Who may have signed: exact by default, because a pattern that matches too much accepts an attacker.



/** A pattern may take exponential time on some names. Even a busy machine needs less than this for a normal one. */
const PATTERN_MS = 5000;
/** Returns the pattern if it is a regular expression. `called` is its name in messages. Throws `usage`. */
function readPattern(pattern, called) {
    try {
        new RegExp(pattern, 'u');
        return pattern;
    }
    catch (cause) {
        throw new Failure('usage', `${called} ${quote(pattern)} is not a regular expression`, { cause });
    }
}
/**
 * Checks the certificate against the policy. In: the policy, and a certificate whose evidence is verified, so that what
 * a message says about the signer is true.
 * @throws what checkIdentity throws, and what the check of the policy throws
 */
function checkCertificate(policy, certificate) {
    if ('issuer' in policy)
        checkIdentity(policy, certificate);
    policy.check?.(certificate);
}
/**
 * Checks that the signer is the expected one (client spec, section 4.3).
 * @throws Failure `certificate-identity`, or `input-invalid` for a pattern that is not a regular expression or takes
 * too long
 */
function checkIdentity(policy, { identity, issuer }) {
    if (policy.issuer !== undefined && issuer !== policy.issuer) {
        const found = issuer === undefined ? 'names none' : `names ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(issuer)}`;
        const what = `the certificate ${found} as OIDC issuer, not ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(policy.issuer)}`;
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('certificate-identity', what);
    }
    const unmet = unmetName(policy, identity);
    if (unmet !== undefined)
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('certificate-identity', `the certificate is for ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(identity)}, ${unmet}`);
}
/** How the name differs, as text; undefined for a name that the policy accepts. */
function unmetName(policy, name) {
    if ('identityRegexp' in policy) {
        const { identityRegexp } = policy;
        return matches(identityRegexp, name)
            ? undefined
            : `which does not match ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(identityRegexp)}; a pattern must match all of it`;
    }
    if ('identity' in policy)
        return name === policy.identity ? undefined : `not for ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(policy.identity)}`;
    const { identityPattern } = policy;
    const accepted = identityPattern === undefined || (0,_identity_policy_wildcard_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesPattern */ .M)(name, identityPattern);
    return accepted ? undefined : `not for ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(identityPattern)}`;
}
/** Whether the pattern covers the whole text. */
function matches(pattern, text) {
    try {
        new RegExp(pattern, 'u');
        const sandbox = { source: `^(?:${pattern})$`, text };
        return (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.runInNewContext)('new RegExp(source, "u").test(text)', sandbox, { timeout: PATTERN_MS }) === true;
    }
    catch (cause) {
        // Errors of another context are not instances of this one's Error.
        const slow = cause.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
        const what = slow ? `takes more than ${PATTERN_MS / 1000} s on a name` : 'is not a regular expression';
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('input-invalid', `the identity pattern ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(pattern)} ${what}`, { cause });
    }
}


/***/ }),

/***/ 13925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bO: () => (/* binding */ onceFor),
/* harmony export */   hB: () => (/* binding */ parseCertificate),
/* harmony export */   kc: () => (/* binding */ publicKeyOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83917);
/* harmony import */ var _encoding_der_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13247);
/* harmony import */ var _encoding_pem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26434);
// Certificates that remember computed values: verification needs the same values for every bundle.




/**
 * Parses a certificate so that it is cheap to verify many bundles with it. Each property, its key, and each answer to
 * "did this issuer sign it?" are computed once: they depend only on its bytes, never on time or trust.
 * In: DER. Out: the certificate; do not change it.
 * @throws Error when the bytes are not a certificate
 */
function parseCertificate(der) {
    return new CachedCertificate((0,_encoding_der_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDer */ .z)(Buffer.from(der)));
}
/**
 * The result of `compute` for a certificate. It is kept with the certificate under `question`, an object that must
 * determine everything else that the result depends on. `holds` says whether a kept result is still good. An error is
 * not kept.
 */
function onceFor(certificate, question, compute, holds = () => true) {
    if (!(certificate instanceof CachedCertificate))
        return compute();
    const { answers } = certificate;
    if (answers.has(question)) {
        const known = answers.get(question);
        if (holds(known))
            return known;
    }
    const answer = compute();
    answers.set(question, answer);
    return answer;
}
/** The public key of a certificate. Throws Error for one that OpenSSL cannot read. */
function publicKeyOf(certificate) {
    // From PEM it takes half the time of DER: for an object, node:crypto throws and catches errors of its own.
    return onceFor(certificate, publicKeyOf, () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)((0,_encoding_pem_js__WEBPACK_IMPORTED_MODULE_3__/* .publicKeyPem */ .rY)(certificate.publicKey)));
}
class CachedCertificate extends _sigstore_core__WEBPACK_IMPORTED_MODULE_1__.X509Certificate {
    properties = new Map();
    // Maps on the certificate: many weak ones would cost more time in garbage collection than they save.
    answers = new Map();
    #extensions;
    verify(issuer = this) {
        return onceFor(this, issuer, () => isSignedBy(this, publicKeyOf(issuer)));
    }
    /**
     * The first extension with this object identifier; the library looks for it here. Throws Error if any extension has
     * no object identifier: what it demands is then unknown.
     */
    extensionByOid(oid) {
        // In a Map the last entry of a name counts: reversed, that is the first extension.
        this.#extensions ??= new Map(this.extensions.toReversed().map((extension) => {
            const [type] = extension.subs;
            if (type === undefined)
                throw new Error('an extension has no object identifier');
            return [type.toOID(), extension];
        }));
        return this.#extensions.get(oid);
    }
}
function isSignedBy({ tbsCertificate, signatureValue, signatureAlgorithm }, key) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(signatureAlgorithm, tbsCertificate.toDER(), key, signatureValue);
    }
    catch {
        return false;
    }
}
// Each getter of the library's class computes its value once for each certificate.
for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(_sigstore_core__WEBPACK_IMPORTED_MODULE_1__.X509Certificate.prototype)))
    if (get !== undefined)
        Object.defineProperty(CachedCertificate.prototype, name, {
            get() {
                const { properties } = this;
                if (!properties.has(name))
                    properties.set(name, get.call(this));
                return properties.get(name);
            },
        });
Object.defineProperty(CachedCertificate.prototype, 'findExtension', {
    value: CachedCertificate.prototype.extensionByOid,
});


/***/ })

};
