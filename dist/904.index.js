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
        checkKind(bundle, expected);
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
/** An attestation says something about a file, and not always something good: it counts where it is asked for. */
function checkKind({ content }, { predicateType }) {
    const found = content.$case === 'dsseEnvelope' ? (0,_verify_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .predicateTypeOf */ .T4)(content.dsseEnvelope.payload) : undefined;
    if (found === predicateType)
        return;
    const what = found === undefined ? 'a signature' : `an attestation of the type ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(found)}`;
    const wanted = predicateType === undefined ? 'a signature' : `an attestation of ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(predicateType)}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('signature-invalid', `the bundle is ${what}, not ${wanted}`, {
        remedy: 'Give the bundle that belongs to the file, or say with `predicate-type` what counts.',
    });
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


/***/ })

};
