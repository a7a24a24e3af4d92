export const id = 231;
export const ids = [231,577];
export const modules = {

/***/ 5669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ MAX_STATEMENT_BYTES),
  I: () => (/* binding */ checkStatement)
});

// EXTERNAL MODULE: ./build/encoding/strict-json.js
var strict_json = __webpack_require__(9098);
// EXTERNAL MODULE: ./build/encoding/uri.js
var uri = __webpack_require__(8038);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
;// CONCATENATED MODULE: ./build/attestation/statement-notices.js
// Valid in-toto statements that some verifiers refuse → warnings before signing; the signer decides.


/** The members of a statement and of a subject (in-toto attestation v1, statement.md and resource_descriptor.md). */
const STATEMENT_MEMBERS = ['_type', 'subject', 'predicateType', 'predicate'];
const SUBJECT_MEMBERS = 'name uri digest content downloadLocation mediaType annotations'.split(' ');
const STATEMENT_V1 = 'https://in-toto.io/Statement/v1';
/** Measured with sigstore-python 4.5.1: it reads statements of version 1 only with these digests. */
const PYTHON_DIGESTS = ['sha256', 'sha384', 'sha512', 'sha3_256', 'sha3_384', 'sha3_512'];
/**
 * Names each verifier that refuses the statement, and why. In: a statement that {@link checkStatement} accepted. Out:
 * sentences about "it"; empty for a statement that cosign, gh and sigstore-python can read.
 */
function statementNotices(statement) {
    const subjects = statement['subject'].filter(strict_json/* isRecord */.u4);
    const digests = subjects.map(({ digest }) => Object.keys(Object(digest)));
    const unknown = [
        ...Object.keys(statement).filter((name) => !STATEMENT_MEMBERS.includes(name)),
        ...subjects.flatMap(Object.keys).filter((name) => !SUBJECT_MEMBERS.includes(name)),
    ];
    const others = digests.flat().filter((name) => !PYTHON_DIGESTS.includes(name));
    const unnamed = subjects.some(({ name }) => typeof name !== 'string');
    return [
        ...(unknown[0] === undefined
            ? []
            : [`has the member ${(0,failure/* quote */.hD)(unknown[0])}: cosign and gh refuse members that in-toto does not define`]),
        ...(statement['_type'] === STATEMENT_V1 ? [] : ['is of version 0.1, which sigstore-python refuses']),
        ...(others[0] === undefined
            ? []
            : [`has a digest ${(0,failure/* quote */.hD)(others[0])} in a subject, which sigstore-python refuses`]),
        ...(unnamed ? ['has a subject without a name, which sigstore-python refuses; "_" says the same'] : []),
        ...(digests.some((names) => names.includes('sha256'))
            ? []
            : ['has no SHA-256 digest, the only one that sigstore-python compares']),
    ];
}

;// CONCATENATED MODULE: ./build/attestation/check-statement.js
// In-toto statements, checked before signing: what a verifier would refuse, or read differently, is never logged.




/** The largest statement that is signed, in bytes. */
const MAX_STATEMENT_BYTES = 16 * 1024 * 1024;
const TYPES = [STATEMENT_V1, 'https://in-toto.io/Statement/v0.1'];
/** The number of hexadecimal digits of the digests that verifiers compare (in-toto attestation v1, digest_set.md). */
const DIGITS = new Map([
    ...['sha256', 'sha512_256', 'sha3_256'].map((name) => [name, [64]]),
    ...['sha384', 'sha3_384'].map((name) => [name, [96]]),
    ...['sha512', 'sha3_512'].map((name) => [name, [128]]),
    ...['sha224', 'sha512_224', 'sha3_224'].map((name) => [name, [56]]),
    ...['gitBlob', 'gitCommit', 'gitTag', 'gitTree'].map((name) => [name, [40, 64]]),
    ['sha1', [40]],
    ['md5', [32]],
]);
/** Members of a subject that are text (in-toto attestation v1, resource_descriptor.md). */
const TEXTS = ['name', 'uri', 'content', 'downloadLocation', 'mediaType'];
const WHY = 'Verifiers would refuse this statement or read it in different ways, and a log entry cannot be removed (in-toto attestation, v1).';
/**
 * Checks a statement (in-toto attestation, statement v1 and v0.1). In: its bytes, and its name for messages.
 * Throws `statement-invalid`, with the remedy.
 */
function checkStatement(payload, name) {
    const refuse = (what, remedy) => {
        throw new failure/* Failure */.HR('statement-invalid', `the statement ${(0,failure/* quote */.hD)(name)} ${what}`, { why: WHY, remedy });
    };
    const statement = read(payload, refuse);
    if ('payloadType' in statement && 'payload' in statement) {
        const what = `is already a DSSE envelope, with the payloadType ${(0,failure/* quote */.hD)(statement['payloadType'])}`;
        refuse(what, 'Give the in-toto statement itself, without an envelope: signing makes the envelope.');
    }
    checkValues(statement, refuse);
    checkNames(statement, STATEMENT_MEMBERS, refuse);
    const { _type: type, subject, predicateType, predicate } = statement;
    if (!TYPES.includes(String(type)) || typeof type !== 'string')
        refuse(`has the _type ${(0,failure/* quote */.hD)(type)}`, `Set _type to ${(0,failure/* quote */.hD)(TYPES[0])}; a predicate is not a statement.`);
    if (!(0,uri/* isAbsoluteUri */.C)(predicateType)) {
        const remedy = 'Set predicateType to the URI of its type, such as "https://slsa.dev/provenance/v1".';
        refuse(`has the predicateType ${(0,failure/* quote */.hD)(predicateType)}, which is not a URI`, remedy);
    }
    if (predicate !== undefined && predicate !== null && !(0,strict_json/* isRecord */.u4)(predicate))
        refuse('has a predicate that is not a JSON object', 'Make the predicate an object, or remove it.');
    if (!Array.isArray(subject) || subject.length === 0)
        return refuse('has no subject', 'List each file that it is about in subject, with its digest.');
    const digests = subject.map((each, index) => checkSubject(each, index, refuse));
    checkDistinct(subject, refuse);
    const sha256 = digests.find((digest) => digest !== undefined);
    const subjectDigest = sha256 === undefined ? undefined : Buffer.from(sha256, 'hex');
    return { subjectDigest, notices: statementNotices(statement) };
}
function read(payload, refuse) {
    const remedy = 'Write it as JSON in UTF-8, without a byte order mark and without duplicate names in an object.';
    const value = (0,strict_json/* parseStrictJson */.RJ)(payload, () => refuse('is not JSON in UTF-8, or an object in it has a name twice', remedy));
    return (0,strict_json/* isRecord */.u4)(value) ? value : refuse('is not a JSON object', 'Give an in-toto statement.');
}
/** SHA-256 of a subject, if it has one. */
function checkSubject(subject, index, refuse) {
    const at = `subject[${index}]`;
    if (!(0,strict_json/* isRecord */.u4)(subject))
        return refuse(`has a ${at} that is not an object`, 'Give each subject as { name, digest }.');
    checkNames(subject, SUBJECT_MEMBERS, refuse);
    const { digest } = subject;
    for (const name of TEXTS)
        if (!['string', 'undefined'].includes(typeof (subject[name] ?? undefined)))
            refuse(`has a ${at}.${name} that is not a string`, `Make the ${name} a string, or remove it.`);
    const { content, annotations } = subject;
    if (typeof content === 'string' && !isBase64(content))
        refuse(`has a ${at}.content that is not base64`, 'Encode the content in base64, or remove it.');
    if (annotations !== undefined && annotations !== null && !(0,strict_json/* isRecord */.u4)(annotations))
        refuse(`has ${at}.annotations that are not an object`, 'Make the annotations an object, or remove them.');
    if (!(0,strict_json/* isRecord */.u4)(digest) || Object.keys(digest).length === 0) {
        const remedy = 'Add its digest as { "sha256": "<64 hexadecimal digits>" }: verifiers find the subject only by its digest.';
        return refuse(`has a ${at} without a digest`, remedy);
    }
    checkNames(digest, [...DIGITS.keys()], refuse);
    for (const [algorithm, value] of Object.entries(digest)) {
        const digits = DIGITS.get(algorithm);
        const fits = typeof value === 'string' &&
            (digits === undefined || (/^[0-9a-f]*$/.test(value) && digits.includes(value.length)));
        if (fits && value !== '')
            continue;
        const form = digits === undefined ? 'text' : `${digits.join(' or ')} lowercase hexadecimal digits`;
        refuse(`has ${(0,failure/* quote */.hD)(value)} as ${at}.digest.${(0,failure/* quote */.hD)(algorithm)}`, `Write this digest as ${form}.`);
    }
    const { sha256 } = digest;
    return typeof sha256 === 'string' ? sha256 : undefined;
}
function checkDistinct(subjects, refuse) {
    const seen = new Set();
    for (const { name } of subjects) {
        if (name === undefined)
            continue;
        if (seen.has(name))
            refuse(`names ${(0,failure/* quote */.hD)(name)} twice in subject`, 'Give each subject a different name.');
        seen.add(name);
    }
}
/**
 * Parsers in Go accept a name in any case, and also the name in the Protobuf definition, such as `download_location`.
 * Other parsers do not, so two parsers would read two different statements.
 */
function checkNames(value, known, refuse) {
    const plain = (name) => name.toLowerCase().replaceAll('_', '');
    const exact = new Map(known.map((name) => [plain(name), name]));
    for (const name of Object.keys(value)) {
        const meant = exact.get(plain(name));
        if (meant !== undefined && meant !== name)
            refuse(`has the member ${(0,failure/* quote */.hD)(name)}`, `Write it as ${(0,failure/* quote */.hD)(meant)}.`);
    }
}
/** Refuses, at any depth, numbers and text that JSON can write but parsers in other languages cannot represent. */
function checkValues(value, refuse) {
    for (const each of (0,strict_json/* valuesIn */.aC)(value)) {
        if (typeof each === 'number' && !Number.isFinite(each))
            refuse('has a number that is too large', 'Write a number of this size as text.');
        if (typeof each === 'string' && /\p{Surrogate}/u.test(each))
            refuse(`has the text ${(0,failure/* quote */.hD)(each)}, which is half a character`, 'Write a surrogate only as one of a pair.');
    }
}
/** In either alphabet, with padding or without, as the JSON form of Protobuf allows. */
function isBase64(text) {
    const plain = text
        .replace(/={1,2}$/, '')
        .replaceAll('+', '-')
        .replaceAll('/', '_');
    return Buffer.from(plain, 'base64url').toString('base64url') === plain;
}


/***/ }),

/***/ 8038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isAbsoluteUri)
/* harmony export */ });
// URIs, as formats of other people require them in a text.
/** RFC 3986 §3: a scheme, no spaces, and no characters that a URI contains only in encoded form. */
const ABSOLUTE = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s"<>\\^`{|}\u0080-\uffff]+$/;
/** Whether a value is the text of an absolute URI, such as the type of a predicate. */
function isAbsoluteUri(value) {
    return typeof value === 'string' && ABSOLUTE.test(value);
}


/***/ }),

/***/ 5765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readStatement),
/* harmony export */   i: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var _attestation_check_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5669);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1862);
/* harmony import */ var _signing_dsse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4631);
// A file → what to sign: its bytes, by their digest, or the in-toto statement that it contains, in an envelope.




/**
 * Reads a file that is signed as it is; a file that is not on this machine is signed by its digest. Throws
 * `file-unreadable` or `file-changed`.
 */
const readBytes = async (file, signal) => {
    if (file.digest !== undefined)
        return known(file.digest);
    const read = await (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestFile */ .T)(file, signal);
    const { digest, content } = read;
    return { ...read, signable: { digest, content }, expected: { digest, content }, verifies: digest };
};
function known(digest) {
    const signed = { digest, content: undefined };
    const assertUnchanged = () => Promise.resolve();
    return { digest, size: undefined, assertUnchanged, signable: signed, expected: signed, verifies: digest };
}
/**
 * Reads a file that is an in-toto statement, to sign it in an envelope. Also returns warnings about verifiers that
 * refuse it. Throws `statement-invalid`, too.
 */
const readStatement = async (file, signal) => {
    const read = await (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestFile */ .T)(file, signal, { keepBytes: _attestation_check_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_STATEMENT_BYTES */ .X });
    const { content, size, path } = read;
    if (content === undefined) {
        const what = `the statement ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)} is ${size} bytes long; the limit is ${_attestation_check_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_STATEMENT_BYTES */ .X}`;
        const remedy = 'Put large content into a separate file, and refer to it by its digest.';
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('statement-invalid', what, { remedy });
    }
    const { subjectDigest, notices } = (0,_attestation_check_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .checkStatement */ .I)(content, path);
    const expected = { statement: content };
    const named = notices.map((notice) => `the statement ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)} ${notice}`);
    return {
        ...read,
        signable: (0,_signing_dsse_js__WEBPACK_IMPORTED_MODULE_3__/* .signableStatement */ .V)(content),
        expected,
        verifies: subjectDigest,
        notices: named,
    };
};


/***/ }),

/***/ 4231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keepBundles: () => (/* binding */ keepBundles)
});

// EXTERNAL MODULE: ./build/bundle/bundle.js + 1 modules
var bundle = __webpack_require__(6337);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/files/digest.js
var digest = __webpack_require__(1862);
// EXTERNAL MODULE: ./build/files/output-plan.js
var output_plan = __webpack_require__(4587);
// EXTERNAL MODULE: ./build/files/semaphore.js
var semaphore = __webpack_require__(7678);
// EXTERNAL MODULE: ./build/files/writable.js
var writable = __webpack_require__(1074);
// EXTERNAL MODULE: ./build/files/write-atomic.js
var write_atomic = __webpack_require__(577);
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

// EXTERNAL MODULE: ./build/engine/result.js
var result = __webpack_require__(4446);
// EXTERNAL MODULE: ./build/engine/verify-file.js + 9 modules
var verify_file = __webpack_require__(2036);
;// CONCATENATED MODULE: ./build/engine/reuse-bundles.js














/**
 * The files that need not be signed, and the outcome if those are all files: then no token is needed. If only a token
 * can show who signs, or whether the policy is met, the kept bundles are provisional, and there is no such outcome.
 * Throws what is wrong with the instance, and why the run was stopped.
 */
async function keepBundles(options) {
    const { files, choice, instance } = options;
    const facts = { ...options, publicInstance: (0,instance_choice/* isPublic */.Ul)(choice), now: instance.now };
    const predicted = predictSigner(facts);
    const kept = await findKept(options, predicted?.check);
    const told = predicted?.isComplete === true || files.length === 0;
    return { kept, complete: told ? (0,result/* outcomeOfKept */.U8)(files, kept) : undefined };
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
        const content = bytes ?? (await readPlace({ path: `${file.path}${output_plan/* BUNDLE_SUFFIX */.Zf}`, absolute: path }, signal));
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
async function readPlace(place, signal) {
    const { content } = await (0,digest/* digestFile */.T)(place, signal, { keepBytes: bundle/* MAX_BUNDLE_BYTES */.Me });
    if (content === undefined)
        throw new failure/* Failure */.HR('bundle-malformed', 'it is too large for a bundle');
    return content;
}
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

/***/ 577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ writeTogether),
/* harmony export */   writeWhole: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(728);
/* harmony import */ var _process_descriptors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8484);
/* harmony import */ var _fs_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5053);
/* harmony import */ var _writable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1074);
// Content → files that are either complete under their names or do not exist at all.







/** Throws `output-exists`, `output-unwritable` or `disk-full`; then nothing is left on the disk. */
async function writeWhole(path, content, replacing) {
    await writeTogether([{ path, content }], replacing);
}
/**
 * Writes files that belong together: each to a temporary file in its own directory, flushed to disk; then all get their
 * names. Throws `output-exists`, `output-unwritable` or `disk-full`; then none of them has its name, and what existed
 * before is still there.
 */
async function writeTogether(files, { replace }) {
    const staged = files.flatMap(({ path, content }) => {
        if (path === undefined)
            return [];
        const hidden = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.sigstore-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`); // LEFTOVER in writable.ts matches it
        return { path, content, temporary: `${hidden}.tmp`, former: `${hidden}.old` };
    });
    const named = [];
    let writing = '';
    try {
        for (const { path, content, temporary } of staged) {
            writing = path;
            await writeFlushed(temporary, content);
        }
        for (const [index, { path, temporary, former }] of staged.entries()) {
            writing = path;
            // After the last file nothing can fail.
            if (replace && index < staged.length - 1)
                await keepFormer(path, former);
            if (replace)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
            else
                await nameOnce(temporary, path);
            named.push(path);
        }
    }
    catch (cause) {
        for (const { path, temporary, former } of staged) {
            await rollBack(path, former, named.includes(path)).catch(() => undefined); // the first reason counts
            await remove(temporary);
        }
        throw cause instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR ? cause : (0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .unwritable */ .mP)((0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(writing), cause);
    }
    await Promise.all(staged.slice(0, -1).map(({ former }) => remove(former)));
}
/** Takes a name away, if it is there; rm would look twice before. */
async function remove(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(path).catch((error) => {
        if (error.code !== 'ENOENT')
            throw error;
    });
}
/**
 * Gives a file its name only if nothing has that name, whatever another process does at the same time; a rename would
 * replace the other file. On a file system without links, an empty file takes the name first. Throws `output-exists`.
 */
async function nameOnce(temporary, path) {
    try {
        if (!(await linked(temporary, path))) {
            await (await (0,_process_descriptors_js__WEBPACK_IMPORTED_MODULE_4__/* .withDescriptor */ .U)(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'wx'))).close();
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path).catch(async (error) => {
                await remove(path);
                throw error;
            });
        }
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('output-exists', `${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(path)} already exists, and did not when this run began`);
    }
    await remove(temporary);
}
/** Adds a second name to a file; false if the file system does not support it. Throws EEXIST. */
async function linked(path, name) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(path, name).then(() => true, (error) => {
        if (error.code === 'EEXIST')
            throw error;
        return false;
    });
}
async function writeFlushed(path, content) {
    const handle = await (0,_process_descriptors_js__WEBPACK_IMPORTED_MODULE_4__/* .withDescriptor */ .U)(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'wx', 0o644));
    try {
        await handle.writeFile(content);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/** Gives what exists under a path, if anything, a second name; if the file system does not support that, renames it. */
async function keepFormer(path, former) {
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(() => undefined);
    // For a directory the rename that follows fails, as it should.
    if (there === undefined || there.isDirectory())
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(path, former).catch(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(path, former));
}
/** Puts back what existed under a path. If nothing existed, removes a file that got the name (`named`). */
async function rollBack(path, former, named) {
    if (!(await (0,_writable_js__WEBPACK_IMPORTED_MODULE_6__/* .exists */ .t2)(former)))
        return named ? remove(path) : undefined;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(former, path);
    await remove(former); // a rename of one file to its other name does nothing
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
const parsePolicy = (text) => (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRules */ .N)(text, CLAIMS);
/**
 * Throws `policy-mismatch` with every rule that the claims of a token do not meet: the expected value and the actual
 * one. A list meets a rule if one of its texts does, such as that of a custom property with several values. A claim
 * that is absent, or of any other type, meets no rule.
 */
function checkPolicy(policy, claims) {
    const mismatches = (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .unmetRules */ .t)(policy, (claim) => Object.hasOwn(claims, claim) ? claims[claim] : undefined);
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

/***/ 2573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseRules),
/* harmony export */   t: () => (/* binding */ unmetRules)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9903);
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(426);
// The grammar of all policies: `name: value` lines, with `*` and `**` in the values to match other text.



const MAX_POLICY_CHARACTERS = 64 * 1024;
const MAX_PATTERN_CHARACTERS = 1024;
/**
 * Reads `name: value` lines; `#` at the start of a line, or after a space, begins a comment. Empty text has no rules.
 * Throws `input-invalid` with the line number.
 */
function parseRules(text, vocabulary) {
    if (text.length > MAX_POLICY_CHARACTERS)
        throw invalid(`is longer than ${MAX_POLICY_CHARACTERS} characters`);
    const rules = [];
    for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
        const line = raw.replace(/(^|[ \t])#.*$/, '').trim();
        if (line === '')
            continue;
        const rule = parseRule(line, index + 1, vocabulary);
        if (rules.some(({ claim }) => claim === rule.claim))
            throw invalidLine(index + 1, `has the ${vocabulary.noun} ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(rule.claim)} for the second time; give each once`);
        rules.push(rule);
    }
    return rules;
}
/**
 * The rules that are not met, each with the actual and the expected value. A list meets a rule if one of its texts
 * does; a value that is absent, or neither text nor a list of texts, meets none.
 */
function unmetRules(rules, claimed) {
    return rules.flatMap(({ claim, pattern }) => {
        const value = claimed(claim);
        const values = Array.isArray(value) ? value : [value];
        if (values.some((each) => typeof each === 'string' && (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesPattern */ .M)(each, pattern)))
            return [];
        const isText = values.every((each) => typeof each === 'string');
        const got = value === undefined ? 'absent' : `${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}${isText ? '' : ' (not text)'}`;
        return [`${claim} is ${got}, expected ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(pattern)}`];
    });
}
function parseRule(line, number, vocabulary) {
    const { noun, holder, isName } = vocabulary;
    const colon = line.indexOf(':');
    if (colon < 1)
        throw invalidLine(number, `is not \`${noun}: value\`: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(line)}`);
    const claim = line.slice(0, colon).trim();
    const pattern = line.slice(colon + 1).trim();
    if (!isName(claim))
        throw invalidLine(number, `names the ${noun} ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(claim)}, which no ${holder} has; did you mean ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(nearest(claim, vocabulary))}?`);
    if (pattern === '')
        throw invalidLine(number, `gives no value for ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(claim)}`);
    if (pattern.length > MAX_PATTERN_CHARACTERS)
        throw invalidLine(number, `has a value longer than ${MAX_PATTERN_CHARACTERS} characters`);
    if (/^(["']).*\1$/.test(pattern))
        throw invalidLine(number, 'has quotes around its value; remove them');
    if (pattern.includes('***'))
        throw invalidLine(number, `has more than two * in a row: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(pattern)}`);
    return { claim, pattern };
}
function invalidLine(line, what) {
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('input-invalid', `line ${line} of the policy ${what}`);
}
function invalid(what) {
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('input-invalid', `the policy ${what}`);
}
function nearest(name, { names, separator, synonyms }) {
    const synonym = synonyms().get(name);
    if (synonym !== undefined)
        return synonym;
    const short = name.slice(0, 64).toLowerCase().replaceAll(/[ _-]/g, separator);
    const [best = ''] = [...names()].toSorted((a, b) => (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .distance */ .I)(short, a) - (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .distance */ .I)(short, b));
    return best;
}


/***/ }),

/***/ 4631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ signableStatement),
/* harmony export */   b: () => (/* binding */ serializeEnvelope)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3917);
// DSSE: an in-toto statement → the bytes to sign, and the envelope that contains the statement and the signature.


const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/**
 * In: a statement, any bytes. Out: the envelope and its pre-authentication encoding (DSSE protocol v1), which the key
 * signs. Rekor v2 records the digest of that encoding (client specification §4.4).
 */
function signableStatement(payload) {
    const content = _sigstore_core__WEBPACK_IMPORTED_MODULE_1__.dsse.preAuthEncoding(PAYLOAD_TYPE, payload);
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest();
    return { digest, content, envelope: { payloadType: PAYLOAD_TYPE, payload } };
}
/** The envelope as JSON with its one signature (DSSE envelope v1), for Rekor v1. */
function serializeEnvelope({ payloadType, payload }, signature) {
    const signatures = [{ sig: signature.toString('base64') }];
    return JSON.stringify({ payload: payload.toString('base64'), payloadType, signatures });
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
