export const id = 904;
export const ids = [904];
export const modules = {

/***/ 79904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_VALUES: () => (/* binding */ MAX_VALUES),
/* harmony export */   failureOf: () => (/* binding */ failureOf),
/* harmony export */   verifyAll: () => (/* binding */ verifyAll)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75931);
/* harmony import */ var _verify_claims_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77255);
/* harmony import */ var _verify_expected_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16350);
/* harmony import */ var _verify_signer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65876);
/* harmony import */ var _verify_statement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9165);
/* harmony import */ var _verify_verify_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73127);







/** Files that are read together. */
const AT_ONCE = 4;
/** Values of an extension that are told; of the next one only that it is there. */
const MAX_VALUES = 4;
/** Verifies all, whatever becomes of each. Throws why the run was stopped. */
async function verifyAll(pairs, options) {
    const { signal, onProgress } = options;
    const [identities, issuers] = [new Set(), new Set()];
    const extensions = new Map();
    const told = (claims) => {
        identities.add(claims.identity);
        issuers.add(claims.issuer);
        for (const [name, value] of claims.extensions) {
            const values = extensions.get(name) ?? new Set();
            if (values.size <= MAX_VALUES)
                extensions.set(name, values.add(value));
        }
    };
    const verifyOne = createJudge(options);
    const results = new Map();
    const queue = pairs.values();
    const work = async () => {
        for (const pair of queue) {
            signal.throwIfAborted();
            try {
                const { file, claims } = await verifyOne(pair);
                results.set(pair, file);
                told(claims);
            }
            catch (error) {
                signal.throwIfAborted();
                results.set(pair, (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_)(error));
            }
            onProgress(results.size, pairs.length);
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    const verified = [];
    const refused = new Map();
    for (const pair of pairs) {
        const result = results.get(pair);
        if (result instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
            refused.set(pair.file, result);
        else if (result !== undefined)
            verified.push(result);
    }
    return { verified, refused, identities: [...identities].sort(), issuers: [...issuers].sort(), extensions };
}
/** First the evidence, whoever signed; then whether that is who must have signed: what is told of a signer is proven. */
function createJudge({ trustedRoot, expected, shown, signal, }) {
    const verify = (0,_verify_verify_js__WEBPACK_IMPORTED_MODULE_6__.createVerifier)(trustedRoot);
    const readSigner = (0,_verify_signer_js__WEBPACK_IMPORTED_MODULE_4__.createSignerReader)();
    return async ({ file, bundle: place, listed }) => {
        const bundle = await (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .readBundle */ .Bo)(place, shown(place));
        const { certificate } = readSigner(bundle);
        const issuer = certificate?.issuer;
        if (certificate === undefined || issuer === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('certificate-identity', 'the certificate names no OIDC issuer');
        (0,_verify_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .checkKind */ .pK)(bundle, expected.predicateType);
        const artifact = await (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .readArtifact */ .R9)(file, bundle, signal);
        const { digest, size } = artifact;
        if (listed?.equals(digest) === false) {
            const what = `its SHA-256 is ${digest.toString('hex')}, not ${listed.toString('hex')} as in the manifest`;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('signature-invalid', what);
        }
        const { identity } = certificate;
        const { signedAt } = verify(bundle, artifact, { identity, issuer });
        const extensions = (0,_verify_claims_js__WEBPACK_IMPORTED_MODULE_2__/* .readExtensions */ .H)(certificate.parsed);
        (0,_verify_expected_js__WEBPACK_IMPORTED_MODULE_3__/* .checkSigner */ .JQ)(expected, { identity, issuer }, extensions);
        return { file: { file, size, digest, signedAt }, claims: { identity, issuer, extensions } };
    };
}
/** One failure for all that are refused, with the code of the first; undefined where none is. */
function failureOf({ verified, refused }) {
    const [first] = refused;
    if (first === undefined)
        return undefined;
    const [{ path }, { code, message, remedy }] = first;
    const total = verified.length + refused.size;
    const what = refused.size === 1 && total === 1
        ? `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} does not verify: ${message}`
        : `${refused.size} of ${total} files ${refused.size === 1 ? 'does' : 'do'} not verify; the first, ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}: ${message}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(code, what, { cause: first[1], remedy });
}


/***/ }),

/***/ 77255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readExtensions)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _identity_extensions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95209);


/** The first ones, up to this number, hold bare text; those after it a UTF8String in DER. */
const LAST_BARE = 6;
const UTF8_STRING = 0x0c;
/** Reads every extension of Fulcio's that a certificate has. Throws `certificate-invalid` for one that is no text. */
function readExtensions(certificate) {
    const values = new Map();
    for (const [name, oid] of _identity_extensions_js__WEBPACK_IMPORTED_MODULE_1__/* .EXTENSION_OIDS */ .mB) {
        const extension = certificate.extension(oid);
        if (extension === undefined)
            continue;
        const bare = Number(oid.split('.').at(-1)) <= LAST_BARE;
        try {
            values.set(name, bare ? text(extension.value) : utf8String(extension.valueObj.subs));
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('certificate-invalid', `the extension ${name} of the certificate is no text`, {
                cause,
            });
        }
    }
    return values;
}
/** One string and nothing behind it; what two readers could read differently is no text. */
function utf8String([value, ...others]) {
    const { tag } = value ?? {};
    const is = tag?.number === UTF8_STRING && tag.isUniversal() && !tag.constructed && others.length === 0;
    if (value === undefined || !is)
        throw new Error('not a UTF8String');
    return text(value.value);
}
const text = (bytes) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);


/***/ }),

/***/ 9165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RJ: () => (/* binding */ checkPayloadType),
/* harmony export */   jj: () => (/* binding */ checkSubject),
/* harmony export */   pK: () => (/* binding */ checkKind)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99368);
// In-toto statements: an attestation counts for a file only when the file is among its subjects.



const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const STATEMENT_TYPES = [
    'https://in-toto.io/Statement/v0.1',
    'https://in-toto.io/Statement/v1',
];
/** Checks that an envelope is for an in-toto statement (client spec 4.5). Throws `bundle-malformed`. */
function checkPayloadType(payloadType) {
    if (payloadType === PAYLOAD_TYPE)
        return;
    const what = `the envelope's payloadType must be ${PAYLOAD_TYPE}, but is ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(payloadType)}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('bundle-malformed', what);
}
/**
 * Checks that an envelope's payload is an in-toto statement about the artifact (client spec 4.5; in-toto attestation
 * spec, v1).
 * In: the payload of the DSSE envelope, and the artifact's digests. A subject matches when at least one of its digests
 * is of a known algorithm and none of those differs.
 * @throws Failure `bundle-malformed` or `signature-invalid`
 */
function checkSubject(payload, artifact) {
    const known = new Map([
        ['sha256', artifact.digest],
        ['sha384', artifact.sha384],
        ['sha512', artifact.sha512],
    ]);
    const about = subjects(payload).some((subject) => {
        const compared = [...known].flatMap(([name, digest]) => {
            const claimed = subject[name];
            return digest === undefined || claimed === undefined ? [] : [claimed === digest.toString('hex')];
        });
        return compared.length > 0 && compared.every((equal) => equal);
    });
    if (about)
        return;
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(payload).digest().equals(artifact.digest)) {
        const what = 'this file is the statement that was signed, not a file that it is about';
        const remedy = 'Give a file that the statement is about, and this bundle with --bundle.';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('signature-invalid', what, { remedy });
    }
    const what = `the statement has no subject with the digest sha256:${artifact.digest.toString('hex')}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('signature-invalid', what);
}
/**
 * Checks what a bundle is: an attestation of that type, or without one a signature. An attestation says something about
 * a file, and not always something good: it counts where it is asked for. Throws `signature-invalid` or
 * `bundle-malformed`.
 */
function checkKind({ content }, predicateType) {
    const isSignature = content.$case === 'messageSignature';
    const found = isSignature ? undefined : predicateTypeOf(record(readJson(content.dsseEnvelope.payload)));
    if (found === predicateType)
        return;
    const what = found === undefined ? 'a signature' : `an attestation of the type ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(found)}`;
    const wanted = predicateType === undefined ? 'a signature' : `an attestation of ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(predicateType)}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('signature-invalid', `the bundle is ${what}, not ${wanted}`, {
        remedy: 'Give the bundle that belongs to the file, or say with `predicate-type` what counts.',
    });
}
function predicateTypeOf({ predicateType }) {
    return typeof predicateType === 'string' && predicateType !== ''
        ? predicateType
        : refuse('it has no predicateType');
}
/** The digest sets of a statement's subjects. */
function subjects(payload) {
    const statement = record(readJson(payload));
    const { _type: type, subject } = statement;
    if (!STATEMENT_TYPES.includes(type))
        refuse(`it is of the type ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(type)}`);
    predicateTypeOf(statement);
    return Array.isArray(subject)
        ? subject.map((each) => record(record(each).digest))
        : refuse('it has no subjects');
}
function readJson(payload) {
    try {
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJson */ .R)(payload);
    }
    catch (cause) {
        return refuse(cause instanceof Error ? cause.message : '', cause);
    }
}
function refuse(what, cause) {
    const message = `the envelope's payload is not an in-toto statement: ${what}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('bundle-malformed', message, { cause });
}
function record(value) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(value) ? value : {};
}


/***/ })

};
