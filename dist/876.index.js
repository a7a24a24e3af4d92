export const id = 876;
export const ids = [876];
export const modules = {

/***/ 31335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ parseDer)
/* harmony export */ });
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83917);
/* harmony import */ var _sigstore_core_dist_asn1_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59343);
// DER ↔ the tree of @sigstore/core, in time that grows with its length alone.


/** Certificates and timestamps are a few kilobytes long; this is the most that is read, in bytes. */
const MAX_BYTES = 64 * 1024;
const MAX_DEPTH = 100;
/** Encodes itself as ASN1Obj does; that one takes two kilobytes of memory, twice, for each element in it. */
class DerObject extends _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.ASN1Obj {
    toDER() {
        const parts = this.subs.length > 0 ? this.subs.map((sub) => sub.toDER()) : [this.value];
        const length = parts.reduce((sum, part) => sum + part.length, 0);
        return Buffer.concat([Buffer.of(this.tag.toDER(), ...encodeLength(length)), ...parts]);
    }
}
/**
 * Parses DER (X.690) as ASN1Obj.parseBuffer does, with the content of octet strings as elements where it can be. There
 * an element may reach beyond the one that holds it, so that a hundred bytes take minutes; here it may not.
 * @throws Error when the bytes are no DER, or more than a certificate or timestamp has
 */
function parseDer(bytes) {
    const element = bytes.length > MAX_BYTES ? undefined : parseElement(bytes, 0, bytes.length, 0);
    if (element?.end !== bytes.length)
        throw new Error('not the DER of one element');
    return element.object;
}
/** The element at `start`, which must not reach beyond `limit`; undefined where there is none. Throws nothing. */
function parseElement(bytes, start, limit, depth) {
    const tag = parseTag(bytes[start]);
    const content = parseLength(bytes, start + 1, limit);
    if (tag === undefined || content === undefined || depth > MAX_DEPTH)
        return undefined;
    const [begin, end] = content;
    const holds = tag.constructed || tag.isOctetString();
    const parts = holds ? parseElements(bytes, begin, end, depth + 1) : [];
    if (parts === undefined && tag.constructed)
        return undefined;
    return { object: new DerObject(tag, bytes.subarray(begin, end), parts ?? []), end };
}
function parseElements(bytes, begin, end, depth) {
    const objects = [];
    for (let at = begin; at < end;) {
        const element = parseElement(bytes, at, end, depth);
        if (element === undefined)
            return undefined;
        objects.push(element.object);
        at = element.end;
    }
    return objects;
}
/** Neither tags of several bytes nor the end of contents (0) stand in certificates and timestamps. */
function parseTag(byte) {
    return byte === undefined || byte === 0 || byte === 0x20 || (byte & 0x1f) === 0x1f
        ? undefined
        : new _sigstore_core_dist_asn1_tag_js__WEBPACK_IMPORTED_MODULE_1__.ASN1Tag(byte);
}
/** Where the content begins and ends; its length takes as few bytes as it can (X.690, section 10.1). */
function parseLength(bytes, at, limit) {
    const first = bytes[at] ?? 0;
    const count = first < 0x80 ? 0 : first & 0x7f;
    const begin = at + 1 + count;
    if (count > 6 || begin > limit)
        return undefined;
    const length = count === 0 ? first : bytes.readUIntBE(at + 1, count);
    const least = count < 2 ? count * 0x80 : 256 ** (count - 1);
    const end = begin + length;
    return first === 0x80 || length < least || end > limit ? undefined : [begin, end];
}
/** As many bytes as the length needs, after one that says how many; none of them up to 127 (X.690, section 10.1). */
function encodeLength(length) {
    if (length < 0x80)
        return [length];
    const bytes = [];
    for (let left = length; left > 0; left = Math.floor(left / 256))
        bytes.unshift(left % 256);
    return [0x80 | bytes.length, ...bytes];
}


/***/ }),

/***/ 81323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readSigningCertificate)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _extensions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57228);
/* harmony import */ var _x509_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94550);




/** Of Fulcio's own extensions and names. */
const FULCIO = {
    issuerV1: '1.3.6.1.4.1.57264.1.1',
    issuerV2: '1.3.6.1.4.1.57264.1.8',
    username: '1.3.6.1.4.1.57264.1.7',
};
const GENERAL_NAME = { otherName: 0, email: 1, uri: 6 };
/**
 * Reads a signing certificate and checks what needs no trusted root: that it is an end-entity certificate for code
 * signing with one subject alternative name and readable certificate timestamps.
 * In: DER. Out: the certificate; its chain, timestamps and validity are still unverified.
 * @throws Failure `certificate-invalid` or `sct-invalid`
 */
function readSigningCertificate(der) {
    try {
        const parsed = (0,_x509_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCertificate */ .h)(der);
        (0,_extensions_js__WEBPACK_IMPORTED_MODULE_2__/* .checkExtensions */ .$X)(parsed);
        checkPurpose(parsed);
        return {
            parsed,
            der,
            key: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: parsed.publicKey, format: 'der', type: 'spki' }),
            identity: subjectAlternativeName(parsed),
            issuer: issuerOf(parsed),
            notBefore: parsed.notBefore,
            notAfter: parsed.notAfter,
            ctLogs: ctLogsOf(parsed),
        };
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR)
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('certificate-invalid', 'the signing certificate cannot be read', { cause });
    }
}
function checkPurpose(certificate) {
    const { extBasicConstraints, extKeyUsage, issuer, subject } = certificate;
    if (extBasicConstraints?.isCA === true || issuer.equals(subject)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('certificate-invalid', 'the signing certificate is that of an authority, not of a signer');
    }
    if (!(0,_extensions_js__WEBPACK_IMPORTED_MODULE_2__/* .extendedKeyUsages */ .Zd)(certificate).includes(_extensions_js__WEBPACK_IMPORTED_MODULE_2__/* .OID */ .Vx.codeSigning)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('certificate-invalid', 'the signing certificate is not for code signing (extended key usage)');
    }
    if (extKeyUsage?.digitalSignature === false) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('certificate-invalid', 'the signing certificate is not for signatures (key usage)');
    }
}
function subjectAlternativeName(certificate) {
    const names = certificate.extension(_extensions_js__WEBPACK_IMPORTED_MODULE_2__/* .OID */ .Vx.subjectAltName)?.valueObj.subs[0]?.subs ?? [];
    const [name] = names;
    if (name === undefined || names.length !== 1) {
        const what = `the signing certificate must have one subject alternative name, but has ${names.length}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('certificate-invalid', what);
    }
    if (name.tag.isContextSpecific(GENERAL_NAME.uri) || name.tag.isContextSpecific(GENERAL_NAME.email)) {
        return text(name.value);
    }
    const [type, value] = name.subs;
    if (name.tag.isContextSpecific(GENERAL_NAME.otherName) && type?.toOID() === FULCIO.username) {
        return text(value?.subs[0]?.value);
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('certificate-invalid', 'the subject alternative name of the signing certificate is of a foreign kind');
}
function issuerOf(certificate) {
    const current = certificate.extension(FULCIO.issuerV2);
    if (current !== undefined)
        return text(current.valueObj.subs[0]?.value);
    const former = certificate.extension(FULCIO.issuerV1);
    return former === undefined ? undefined : text(former.value);
}
function ctLogsOf(certificate) {
    try {
        const timestamps = certificate.extSCT?.signedCertificateTimestamps ?? [];
        return timestamps.map(({ logID }) => logID.toString('hex'));
    }
    catch (cause) {
        const what = 'the signed certificate timestamps in the certificate cannot be read';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('sct-invalid', what, { cause });
    }
}
/** Strict UTF-8: a lenient decoder could make two different names equal. */
function text(bytes) {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}


/***/ }),

/***/ 57228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ checkExtensions),
/* harmony export */   Vx: () => (/* binding */ OID),
/* harmony export */   XI: () => (/* binding */ extendedKeyUsageIsCritical),
/* harmony export */   Zd: () => (/* binding */ extendedKeyUsages)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

const OID = {
    keyUsage: '2.5.29.15',
    subjectAltName: '2.5.29.17',
    basicConstraints: '2.5.29.19',
    extendedKeyUsage: '2.5.29.37',
    codeSigning: '1.3.6.1.5.5.7.3.3',
    timeStamping: '1.3.6.1.5.5.7.3.8',
};
/** What verification acts upon, and may therefore be marked critical. */
const UNDERSTOOD = [OID.keyUsage, OID.subjectAltName, OID.basicConstraints, OID.extendedKeyUsage];
/**
 * Checks that a signing certificate has each extension once and none that is critical and not understood (RFC 5280,
 * section 4.2). Throws `certificate-invalid`.
 */
function checkExtensions({ extensions }) {
    const seen = new Set();
    for (const { subs } of extensions) {
        const [type, critical] = subs;
        const name = type?.toOID() ?? '';
        if (seen.has(name))
            refuse(`has the extension ${name} twice`);
        seen.add(name);
        if (subs.length === 3 && critical?.toBoolean() === true && !UNDERSTOOD.includes(name)) {
            refuse(`has the critical extension ${name}, which this program does not understand`);
        }
    }
}
/** The extended key usages of a certificate, as object identifiers; empty without the extension (RFC 5280, 4.2.1.12). */
function extendedKeyUsages(certificate) {
    const usages = certificate.extension(OID.extendedKeyUsage)?.valueObj.subs[0]?.subs ?? [];
    return usages.map((usage) => usage.toOID());
}
/** Whether the extended key usage is marked critical, as RFC 3161 (2.3) asks of timestamp authorities. */
function extendedKeyUsageIsCritical(certificate) {
    return certificate.extension(OID.extendedKeyUsage)?.critical === true;
}
function refuse(what) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('certificate-invalid', `the signing certificate ${what}`);
}


/***/ }),

/***/ 65876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createSignerReader: () => (/* binding */ createSignerReader)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81323);
/* harmony import */ var _x509_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94550);
// Whose key a bundle must be verified with: its certificate's, or a managed one that the caller brings.




/** Certificates kept from one bundle to the next: a batch has one, a release a handful. */
const MAX_CERTIFICATES = 64;
/**
 * Makes a reader of signers that reads each certificate once.
 * Out: a function from a bundle, and a managed key if there is one, to the signer; it throws Failure
 * `certificate-invalid`, `sct-invalid` or `bundle-malformed`.
 */
function createSignerReader() {
    const known = new Map();
    return (bundle, managed) => {
        if (managed !== undefined)
            return managedSigner(bundle, managed);
        const der = certificateOf(bundle);
        const fingerprint = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(der).digest('hex');
        const certificate = known.get(fingerprint) ?? (0,_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .readSigningCertificate */ .f)(der);
        if (known.size >= MAX_CERTIFICATES)
            known.clear();
        known.set(fingerprint, certificate);
        return { key: certificate.key, certificate, recorded: { label: 'CERTIFICATE', der } };
    };
}
function managedSigner({ verificationMaterial }, key) {
    if (verificationMaterial.content.$case !== 'publicKey') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('certificate-invalid', 'the bundle was made with a certificate, not with a managed key');
    }
    const der = key.export({ format: 'der', type: 'spki' });
    return { key, certificate: undefined, recorded: { label: 'PUBLIC KEY', der } };
}
function certificateOf({ verificationMaterial: { content } }) {
    switch (content.$case) {
        case 'certificate':
            return content.certificate.rawBytes;
        case 'x509CertificateChain': {
            const [leaf, ...others] = content.x509CertificateChain.certificates;
            if (leaf === undefined)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('bundle-malformed', 'the bundle has an empty certificate chain');
            // Anchors come from the trusted root; one that travels with the signature could only mislead (client spec 2.1.9).
            if (others.some(({ rawBytes }) => isSelfIssued(rawBytes))) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('bundle-malformed', 'the bundle carries a root certificate');
            }
            return leaf.rawBytes;
        }
        case 'publicKey':
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('certificate-invalid', 'the bundle was made with a managed key, not with a certificate');
    }
}
function isSelfIssued(der) {
    try {
        const { issuer, subject } = (0,_x509_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCertificate */ .h)(der);
        return issuer.equals(subject);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('certificate-invalid', 'a certificate in the chain of the bundle cannot be read', {
            cause,
        });
    }
}


/***/ }),

/***/ 94550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseCertificate)
/* harmony export */ });
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83917);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31335);
// Certificates that remember what they computed: the library asks the same of them for every bundle.


/**
 * Parses a certificate so that verifying many bundles with it is cheap. Its encoding, each property, and each answer to
 * "did this issuer sign it?" are computed once: they depend on its bytes alone, never on time or trust.
 * In: DER. Out: the certificate; it must not be changed, but its clones may.
 * @throws Error when the bytes are no certificate
 */
function parseCertificate(der) {
    const bytes = Buffer.from(der);
    const root = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDer */ .z)(bytes);
    root.toDER = () => bytes;
    const certificate = new _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(root);
    rememberProperties(certificate);
    const signedBy = new WeakMap();
    certificate.verify = (issuer = certificate) => {
        const signed = signedBy.get(issuer) ?? _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.X509Certificate.prototype.verify.call(certificate, issuer);
        signedBy.set(issuer, signed);
        return signed;
    };
    // A clone loses its certificate timestamps before it is encoded (RFC 6962, 3.2).
    certificate.clone = () => new _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.X509Certificate((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDer */ .z)(Buffer.from(bytes)));
    return certificate;
}
/** Replaces each getter of the class by one that computes its value once. */
function rememberProperties(certificate) {
    for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(_sigstore_core__WEBPACK_IMPORTED_MODULE_0__.X509Certificate.prototype))) {
        if (get === undefined)
            continue;
        let known;
        Object.defineProperty(certificate, name, {
            get: () => {
                known ??= { value: get.call(certificate) };
                return known.value;
            },
        });
    }
}


/***/ })

};
