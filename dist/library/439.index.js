export const id = 439;
export const ids = [439];
export const modules = {

/***/ 3247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ parseDer)
/* harmony export */ });
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3917);
/* harmony import */ var _sigstore_core_dist_asn1_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9343);
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

/***/ 6972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ createFileVerifier)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/bundle/bundle.js + 1 modules
var bundle_bundle = __webpack_require__(6337);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/verify/fulcio-extensions.js
var fulcio_extensions = __webpack_require__(4673);
;// CONCATENATED MODULE: ./build/verify/log-entry-url.js
/** The entry of a bundle: the address of its log, '' where the trusted root has none; undefined for a bundle without one. */
function loggedEntry({ verificationMaterial }, { tlogs }) {
    const [entry] = verificationMaterial.tlogEntries;
    if (entry === undefined)
        return undefined;
    const { kind, version } = entry.kindVersion;
    const log = tlogs.find(({ logId }) => logId?.keyId.equals(entry.logId.keyId));
    const url = log !== undefined && URL.canParse(log.baseUrl) ? new URL(log.baseUrl).href : '';
    return { url, index: entry.logIndex, kind: `${kind}/${version}` };
}

// EXTERNAL MODULE: ./build/encoding/strict-json.js
var strict_json = __webpack_require__(9098);
;// CONCATENATED MODULE: ./build/verify/statement-subject.js
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
    const what = `the envelope's payloadType must be ${PAYLOAD_TYPE}, but is ${(0,failure/* quote */.hD)(payloadType)}`;
    throw new failure/* Failure */.HR('bundle-malformed', what);
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
    if ((0,external_node_crypto_.createHash)('sha256').update(payload).digest().equals(artifact.digest)) {
        const what = 'this file is the statement that was signed, not a file that it is about';
        const remedy = 'Give a file that the statement is about, together with this bundle.';
        throw new failure/* Failure */.HR('signature-invalid', what, { remedy });
    }
    const what = `the statement has no subject with the digest sha256:${artifact.digest.toString('hex')}`;
    throw new failure/* Failure */.HR('signature-invalid', what);
}
/**
 * Checks what a bundle is: an attestation of that type, or without one a signature. An attestation says something about
 * a file, and not always something good: it counts where it is asked for (client spec 4.5). Throws `signature-invalid`
 * or `bundle-malformed`.
 */
function checkKind(bundle, predicateType) {
    const found = predicateTypeOf(bundle);
    if (found === predicateType)
        return;
    const what = found === undefined ? 'a signature' : `an attestation of the type ${(0,failure/* quote */.hD)(found)}`;
    const wanted = predicateType === undefined ? 'a signature' : `an attestation of ${(0,failure/* quote */.hD)(predicateType)}`;
    throw new failure/* Failure */.HR('signature-invalid', `the bundle is ${what}, not ${wanted}`, {
        remedy: 'Give the bundle that belongs to the file, or name the type that counts: `predicate-type`, with the command `--predicate-type`.',
    });
}
/** The predicate type of an attestation, undefined for a signature. Throws `bundle-malformed`. */
function predicateTypeOf({ content }) {
    if (content.$case === 'messageSignature')
        return undefined;
    return predicateTypeIn(record((0,strict_json/* parseStrictJson */.RJ)(content.dsseEnvelope.payload, refuse)));
}
function predicateTypeIn({ predicateType }) {
    return typeof predicateType === 'string' && predicateType !== ''
        ? predicateType
        : refuse('it has no predicateType');
}
/** The digest sets of a statement's subjects. */
function subjects(payload) {
    const statement = record((0,strict_json/* parseStrictJson */.RJ)(payload, refuse));
    const { _type: type, subject } = statement;
    if (!STATEMENT_TYPES.includes(type))
        refuse(`it is of the type ${(0,failure/* quote */.hD)(type)}`);
    predicateTypeIn(statement);
    return Array.isArray(subject)
        ? subject.map((each) => record(record(each).digest))
        : refuse('it has no subjects');
}
function refuse(what, cause) {
    const message = `the envelope's payload is not an in-toto statement: ${what}`;
    throw new failure/* Failure */.HR('bundle-malformed', message, { cause });
}
function record(value) {
    return (0,strict_json/* isRecord */.u4)(value) ? value : {};
}

// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var dist = __webpack_require__(4187);
// EXTERNAL MODULE: ./build/verify/certificate.js
var verify_certificate = __webpack_require__(1323);
// EXTERNAL MODULE: ./build/verify/x509-cache.js
var x509_cache = __webpack_require__(3925);
;// CONCATENATED MODULE: ./build/verify/bundle-signer.js
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
        const fingerprint = (0,external_node_crypto_.createHash)('sha256').update(der).digest('hex');
        const certificate = known.get(fingerprint) ?? (0,verify_certificate/* readSigningCertificate */.f)(der);
        if (known.size >= MAX_CERTIFICATES)
            known.clear();
        known.set(fingerprint, certificate);
        return { key: certificate.key, certificate, recorded: { label: 'CERTIFICATE', der } };
    };
}
function managedSigner({ verificationMaterial }, key) {
    if (verificationMaterial.content.$case !== 'publicKey')
        throw invalid('the bundle was made with a certificate, not with a managed key');
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
                throw new failure/* Failure */.HR('bundle-malformed', 'the bundle has an empty certificate chain');
            // Anchors come from the trusted root; one that travels with the signature could only mislead (client spec 2.1.9).
            if (others.some(({ rawBytes }) => isSelfIssued(rawBytes)))
                throw new failure/* Failure */.HR('bundle-malformed', 'the bundle carries a root certificate');
            return leaf.rawBytes;
        }
        case 'publicKey':
            throw invalid('the bundle was made with a managed key, not with a certificate');
    }
}
function isSelfIssued(der) {
    try {
        const { issuer, subject } = (0,x509_cache/* parseCertificate */.h)(der);
        return issuer.equals(subject);
    }
    catch (cause) {
        throw invalid('a certificate in the chain of the bundle cannot be read', cause);
    }
}
function invalid(what, cause) {
    return new failure/* Failure */.HR('certificate-invalid', what, { cause });
}

// EXTERNAL MODULE: ./build/verify/chain.js
var chain = __webpack_require__(1213);
// EXTERNAL MODULE: ./build/verify/identity-policy.js
var identity_policy = __webpack_require__(5079);
;// CONCATENATED MODULE: ./build/verify/log-entry.js


/** Witnesses add a line each; a log has a handful. */
const MAX_LINES = 100;
/** An entry has a dozen. */
const MAX_BODY_VALUES = 10_000;
function log_entry_refuse(what, cause) {
    throw new failure/* Failure */.HR('log-entry-invalid', what, { cause });
}
/**
 * Checks what the library leaves open of a log entry: that its body records this signer, and that checkpoint and
 * inclusion proof speak of the same tree (client spec 4.4, rekor-v2-spec 6.1.4).
 * @throws Failure `log-entry-invalid`
 */
function checkLogEntry(entry, signer) {
    const recorded = recordedSigner(entry);
    if (recorded === undefined || recorded.label !== signer.label || !recorded.der.equals(signer.der)) {
        const what = signer.label === 'CERTIFICATE' ? 'certificate' : 'key';
        log_entry_refuse(`the log entry is for another ${what} than the one that signed`);
    }
    const { inclusionProof, inclusionPromise, logIndex } = entry;
    if (inclusionProof === undefined)
        return;
    checkCheckpoint(inclusionProof);
    // Only a promise signs the index that stands at the top; without one it must be the index that the proof proves.
    if (inclusionPromise === undefined && logIndex !== inclusionProof.logIndex) {
        log_entry_refuse('the log entry and its inclusion proof have different indexes');
    }
}
/** A checkpoint (C2SP tlog-checkpoint): origin, size and root, an empty line, then one signature line for each key. */
function checkCheckpoint({ checkpoint, rootHash, treeSize }) {
    const lines = (checkpoint?.envelope ?? '').split('\n', MAX_LINES + 1);
    // The library verifies one signature after the other until one holds.
    if (lines.length > MAX_LINES)
        log_entry_refuse(`the checkpoint has more than ${MAX_LINES} lines`);
    const [origin = '', size, root] = lines;
    if (size !== treeSize || root !== rootHash.toString('base64')) {
        log_entry_refuse('the inclusion proof is for another tree than the checkpoint');
    }
    const signatures = lines.slice(lines.indexOf('') + 1, -1);
    if (lines.at(-1) !== '' || !signatures.every(isSignatureLine)) {
        log_entry_refuse('the signatures of the checkpoint cannot be read');
    }
    // Rekor v1 adds the number of its tree to its name. The library finds the key by the name on the signature line.
    const name = origin.replace(/ - \d+$/, '');
    if (!signatures.some((line) => line.startsWith(`\u2014 ${name} `))) {
        log_entry_refuse('the checkpoint is not signed by the log that it names as its origin');
    }
}
/** A dash, the name of a key, and base64 of its hint and signature (C2SP signed-note). */
function isSignatureLine(line) {
    const [dash, name, signature = '', ...others] = line.split(' ', 4);
    const canonical = Buffer.from(signature, 'base64').toString('base64') === signature;
    return dash === '\u2014' && name !== '' && canonical && others.length === 0;
}
/**
 * Checks that the log's key was valid when the signature was made. An entry with a promise has its own time, which the
 * library checks; any other is judged by the verified times of the bundle.
 * In: the entry, the trusted logs, and the times. Out: the log.
 * @throws Failure `log-entry-invalid`
 */
function logOf(entry, logs, times) {
    const named = logs.filter(({ logID }) => logID.equals(entry.logId.keyId));
    if (named.length === 0)
        log_entry_refuse('the log entry is from a log that the trusted root does not name');
    const relevant = entry.inclusionPromise === undefined ? times : [timeOf(entry)];
    const valid = named.find(({ validFor }) => {
        return relevant.every((time) => validFor.start <= time && time <= validFor.end);
    });
    return valid ?? log_entry_refuse("the trusted root does not trust the log's key at the time of the signature");
}
/** The time that an entry claims in its promise, to the second. */
function timeOf({ integratedTime }) {
    return new Date(Number(integratedTime) * 1000);
}
/** What an entry's body says who signed: a certificate or a key, in DER. The library compares all else in the body. */
function recordedSigner(entry) {
    const unread = (why, cause) => log_entry_refuse(`the body of the log entry cannot be read: ${why}`, cause);
    const spec = (0,strict_json/* valueAt */.fK)((0,strict_json/* parseStrictJson */.RJ)(entry.canonicalizedBody, unread, MAX_BODY_VALUES), 'spec');
    const { kind, version } = entry.kindVersion;
    switch (`${kind}/${version}`) {
        case 'hashedrekord/0.0.1':
            return fromPem((0,strict_json/* valueAt */.fK)(spec, 'signature', 'publicKey', 'content'));
        case 'hashedrekord/0.0.2':
            return fromVerifier((0,strict_json/* valueAt */.fK)(spec, 'hashedRekordV002', 'signature', 'verifier'));
        case 'dsse/0.0.1':
            return fromPem((0,strict_json/* valueAt */.fK)(spec, 'signatures', '0', 'verifier'));
        case 'dsse/0.0.2':
            return fromVerifier((0,strict_json/* valueAt */.fK)(spec, 'dsseV002', 'signatures', '0', 'verifier'));
        case 'intoto/0.0.2':
            return fromPem((0,strict_json/* valueAt */.fK)(spec, 'content', 'envelope', 'signatures', '0', 'publicKey'));
        default:
            return log_entry_refuse('the log entry is of a kind or version that this program does not know');
    }
}
/** Rekor v1: base64 of PEM; should it hold a chain, its first certificate signed. */
function fromPem(value) {
    if (typeof value !== 'string')
        return undefined;
    const pem = Buffer.from(value, 'base64').toString('latin1');
    const match = /^\s*-----BEGIN (CERTIFICATE|PUBLIC KEY)-----([A-Za-z0-9+/=\s]+)-----END \1-----/.exec(pem);
    const [, label, content = ''] = match ?? [];
    return label === undefined
        ? undefined
        : { label: label, der: Buffer.from(content, 'base64') };
}
/** Rekor v2: a `Verifier` message. */
function fromVerifier(value) {
    const certificate = (0,strict_json/* valueAt */.fK)(value, 'x509Certificate', 'rawBytes');
    if (typeof certificate === 'string')
        return { label: 'CERTIFICATE', der: Buffer.from(certificate, 'base64') };
    const key = (0,strict_json/* valueAt */.fK)(value, 'publicKey', 'rawBytes');
    return typeof key === 'string' ? { label: 'PUBLIC KEY', der: Buffer.from(key, 'base64') } : undefined;
}

// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var core_dist = __webpack_require__(3917);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var protobuf_specs_dist = __webpack_require__(9654);
// EXTERNAL MODULE: ./node_modules/@noble/curves/abstract/edwards.js
var edwards = __webpack_require__(4271);
// EXTERNAL MODULE: ./node_modules/@noble/curves/ed25519.js + 1 modules
var ed25519 = __webpack_require__(3026);
// EXTERNAL MODULE: ./node_modules/@noble/curves/nist.js + 3 modules
var nist = __webpack_require__(895);
;// CONCATENATED MODULE: ./build/verify/prehashed.js
// Signatures over a ready digest, which node:crypto would hash again.




/** DigestInfo of RSASSA-PKCS1-v1_5 up to the digest (RFC 8017, section 9.2, note 1). */
const DIGEST_INFO = {
    sha256: Buffer.from('3031300d060960864801650304020105000420', 'hex'),
    sha384: Buffer.from('3041300d060960864801650304020205000430', 'hex'),
    sha512: Buffer.from('3051300d060960864801650304020305000440', 'hex'),
};
const CURVES = { prime256v1: nist/* p256 */.s9, secp384r1: nist/* p384 */.sL, secp521r1: nist/* p521 */.Bt };
const MIN_RSA_BITS = 2048;
/**
 * The keys that signatures count with, whatever they are over (protobuf-specs, "Algorithm Registry"): ECDSA on P-256,
 * P-384 and P-521, Ed25519, and RSA from 2048 bits. Gives undefined for one of these, and else what the key is.
 */
function unsupportedKey({ asymmetricKeyType: type, asymmetricKeyDetails, }) {
    const { namedCurve = 'unknown', modulusLength = 0 } = asymmetricKeyDetails ?? {};
    if (type === 'ed25519' || (type === 'ec' && Object.hasOwn(CURVES, namedCurve)))
        return undefined;
    if (type === 'rsa' && modulusLength >= MIN_RSA_BITS)
        return undefined;
    const size = type === 'ec' ? ` on the curve ${namedCurve}` : type === 'rsa' ? ` of ${modulusLength} bits` : '';
    return `a key of type ${type}${size}`;
}
/** What a message says after naming a key that is not supported. */
const SUPPORTED_KEYS = `P-256, P-384, P-521, Ed25519, and RSA from ${MIN_RSA_BITS} bits`;
/**
 * Whether the key signed the digest: ECDSA in DER (FIPS 186-5), RSASSA-PKCS1-v1_5, or Ed25519ph (RFC 8032, section
 * 5.1), which is over SHA-512. Pure Ed25519 signs a file and not its digest; no log takes such a signature.
 * In: a key that is supported.
 */
function verifyDigest(hash, digest, key, signature) {
    try {
        return CHECKS.get(key.asymmetricKeyType)?.(hash, digest, key, signature) ?? false;
    }
    catch {
        return false;
    }
}
const CHECKS = new Map([
    ['ec', verifyEcdsa],
    ['ed25519', verifyEd25519ph],
    ['rsa', verifyRsa],
]);
function verifyRsa(hash, digest, key, signature) {
    const padding = external_node_crypto_.constants.RSA_PKCS1_PADDING;
    const { modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
    // RFC 8017, section 8.2.2, step 1: without its leading zero a signature would be the same number.
    if (signature.length !== Math.ceil(modulusLength / 8))
        return false;
    return (0,external_node_crypto_.publicDecrypt)({ key, padding }, signature).equals(Buffer.concat([DIGEST_INFO[hash], digest]));
}
function verifyEcdsa(_, digest, key, signature) {
    const curve = CURVES[key.asymmetricKeyDetails?.namedCurve];
    const { x = '', y = '' } = key.export({ format: 'jwk' });
    // An uncompressed point (SEC 1, section 2.3.3).
    const point = Buffer.concat([Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
    return curve.verify(signature, digest, point, { prehash: false, lowS: false, format: 'der' });
}
/** The library's own variant hashes the message; here the message is the hash. */
function verifyEd25519ph(hash, digest, key, signature) {
    if (hash !== 'sha512')
        return false;
    const scheme = (0,edwards/* eddsa */.q4)(ed25519/* ed25519 */.ev.Point, (data) => (0,external_node_crypto_.createHash)('sha512').update(data).digest(), {
        prehash: (ready) => ready,
        domain: (data) => Buffer.concat([Buffer.from('SigEd25519 no Ed25519 collisions\x01\x00', 'latin1'), data]),
    });
    const { x = '' } = key.export({ format: 'jwk' });
    return scheme.verify(signature, digest, Buffer.from(x, 'base64url'));
}

;// CONCATENATED MODULE: ./build/verify/signature.js
// The signature itself, over a digest that was computed elsewhere: no file is read here.






const HASHES = ['sha256', 'sha384', 'sha512'];
/**
 * Binds a bundle's signature to the artifact, or its envelope to the statement in it.
 * In: the bundle, and what it must be for. Out: the signature as the rest of verification compares it.
 * @throws Failure `signature-invalid` when the bundle is for something else
 */
function signatureContent(bundle, subject) {
    if (bundle.content.$case === 'dsseEnvelope')
        return envelopeContent(bundle.content.dsseEnvelope, subject);
    if (!('statement' in subject))
        return messageContent(bundle.content.messageSignature, subject);
    throw new failure/* Failure */.HR('signature-invalid', 'the bundle is for a file, not for a statement');
}
function messageContent({ messageDigest, signature }, artifact) {
    const hash = hashOf(messageDigest.algorithm);
    const { content } = artifact;
    const digest = hash === 'sha256' ? artifact.digest : artifact[hash];
    if (digest === undefined) {
        throw new failure/* Failure */.HR('signature-invalid', `the signature is over a ${hash} digest, which was not given`);
    }
    // The client spec leaves this comparison open; without it a reader of the bundle sees a digest nobody checked.
    if (!messageDigest.digest.equals(digest)) {
        const found = `${hash}:${messageDigest.digest.toString('hex')}`;
        const what = `the bundle is for another file: it names ${found.slice(0, 140)}, and the file has ${digest.toString('hex')}`;
        throw new failure/* Failure */.HR('signature-invalid', what);
    }
    return {
        signature,
        compareSignature: (other) => signature.equals(other),
        compareDigest: (other) => digest.equals(other),
        compareSignedDigest: (other) => digest.equals(other),
        // Node verifies pure Ed25519 over bytes, and Ed25519ph, which the logs take, not at all.
        verifySignature: once((key) => content === undefined || key.asymmetricKeyType === 'ed25519'
            ? verifyDigest(hash, digest, key, signature)
            : hashed(hash, content).equals(digest) && (0,external_node_crypto_.verify)(hash, content, key, signature)),
    };
}
function envelopeContent({ payload, payloadType, signatures }, subject) {
    checkPayloadType(payloadType);
    if (!('statement' in subject))
        checkSubject(payload, subject);
    else if (!payload.equals(subject.statement))
        throw new failure/* Failure */.HR('signature-invalid', 'the bundle is for another statement');
    const signature = signatures[0]?.sig ?? Buffer.alloc(0);
    const signed = core_dist.dsse.preAuthEncoding(payloadType, payload);
    return {
        signature,
        compareSignature: (other) => signature.equals(other),
        compareDigest: (other) => hashed('sha256', payload).equals(other),
        // A log records the digest of the key's own algorithm (rekor-v2-spec 6.1.4).
        compareSignedDigest: (other) => HASHES.some((hash) => hashed(hash, signed).equals(other)),
        verifySignature: once((key) => hashesFor(key).some((hash) => (0,external_node_crypto_.verify)(hash, signed, key, signature))),
    };
}
function hashed(hash, data) {
    return (0,external_node_crypto_.createHash)(hash).update(data).digest();
}
function hashOf(algorithm) {
    if (algorithm === protobuf_specs_dist.HashAlgorithm.SHA2_256)
        return 'sha256';
    if (algorithm === protobuf_specs_dist.HashAlgorithm.SHA2_384)
        return 'sha384';
    if (algorithm === protobuf_specs_dist.HashAlgorithm.SHA2_512)
        return 'sha512';
    throw new failure/* Failure */.HR('bundle-malformed', 'the bundle names an unsupported algorithm for its message digest');
}
/** Hashes that a key signs envelopes with (sigstore algorithm registry); Ed25519 takes the bytes as they are. */
function hashesFor({ asymmetricKeyType, asymmetricKeyDetails }) {
    if (asymmetricKeyType === 'ed25519')
        return [null];
    if (asymmetricKeyDetails?.namedCurve === 'secp384r1')
        return ['sha384', 'sha256'];
    if (asymmetricKeyDetails?.namedCurve === 'secp521r1')
        return ['sha512', 'sha256'];
    return ['sha256'];
}
/**
 * Asked by us first and by the library again: the answer for one key is computed once. It does not depend on whether the
 * bytes are at hand: OpenSSL knows more keys than count.
 */
function once(check) {
    let known;
    return (key) => {
        if (known?.key.equals(key))
            return known.valid;
        const unsupported = unsupportedKey(key);
        if (unsupported !== undefined)
            throw new failure/* Failure */.HR('signature-invalid', `the signer has ${unsupported}; supported are ${SUPPORTED_KEYS}`);
        known = { key, valid: check(key) };
        return known.valid;
    };
}

// EXTERNAL MODULE: ./build/verify/sigstore-verify.js
var sigstore_verify = __webpack_require__(1156);
// EXTERNAL MODULE: ./build/encoding/der.js
var encoding_der = __webpack_require__(3247);
// EXTERNAL MODULE: ./build/verify/x509-extensions.js
var x509_extensions = __webpack_require__(101);
;// CONCATENATED MODULE: ./build/verify/timestamp.js
// Timestamps of RFC 3161 authorities: what they are over, whose they are, and when they say it was.





/** GeneralizedTime as RFC 3161 (2.4.2) restricts it: UTC, with seconds, and any number of fraction digits. */
const GENERALIZED_TIME = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d{1,9}))?Z$/;
/** A timestamp with its exact time: @sigstore/core takes fractions of three digits only, and then drops them. */
class ExactTimestamp extends core_dist.RFC3161Timestamp {
    #time;
    constructor(asn1) {
        super(asn1);
        this.#time = parseTime(this.tstInfo.root.subs[4]);
    }
    get signingTime() {
        return this.#time;
    }
}
/**
 * Reads a timestamp and checks all that needs no signature: status, imprint, authority, and its window of validity.
 * In: a TimeStampResp in DER, the signature it must be over, and the trusted authorities. Out: the timestamp.
 * @throws Failure `timestamp-invalid`
 */
function readTimestamp(der, signature, material) {
    const { parsed, time, serial, issuer, hash, imprint } = parseTimestamp(der);
    if (hash === undefined || !imprint.equals((0,external_node_crypto_.createHash)(hash).update(signature).digest()))
        throw timestamp_invalid('the timestamp is over something else than this signature');
    const named = material.timestampAuthorities.filter(({ certChain: [leaf] }) => {
        return leaf?.serialNumber.equals(serial) && leaf.issuer.equals(issuer);
    });
    if (named.length === 0)
        throw timestamp_invalid('the timestamp is from an authority that the trusted root does not name');
    const valid = named.filter(({ validFor }) => validFor.start <= time && time <= validFor.end);
    if (valid.length === 0)
        throw timestamp_invalid(`the trusted root does not trust the timestamp authority at ${time.toISOString()}`);
    const authority = valid.find(({ certChain: [leaf] }) => leaf !== undefined && isForTimeStamping(leaf));
    if (authority === undefined)
        throw timestamp_invalid("the timestamp authority's certificate is not for time stamping alone");
    return { parsed, time, operator: authority.operator };
}
/** RFC 3161, section 2.3: the extended key usage is critical, and time stamping and nothing else. */
function isForTimeStamping(certificate) {
    const usages = (0,x509_extensions/* extendedKeyUsages */.Zd)(certificate);
    return (0,x509_extensions/* extendedKeyUsageIsCritical */.XI)(certificate) && usages.length === 1 && usages[0] === x509_extensions/* OID */.Vx.timeStamping;
}
/** The fields of a timestamp that was granted. */
function parseTimestamp(der) {
    try {
        const parsed = new ExactTimestamp((0,encoding_der/* parseDer */.z)(Buffer.from(der)));
        const { status, tstInfo, signingTime: time, signerSerialNumber: serial, signerIssuer: issuer } = parsed;
        // 0 is granted, 1 granted with modifications (RFC 3161, 2.4.2).
        if (status !== 0n && status !== 1n)
            throw timestamp_invalid('the timestamp authority did not grant this timestamp');
        const { messageImprintHashAlgorithm: hash, messageImprintHashedMessage: imprint } = tstInfo;
        return { parsed, time, serial, issuer, hash, imprint };
    }
    catch (cause) {
        throw cause instanceof failure/* Failure */.HR ? cause : timestamp_invalid('the timestamp cannot be read', cause);
    }
}
function timestamp_invalid(what, cause) {
    return new failure/* Failure */.HR('timestamp-invalid', what, { cause });
}
function parseTime(genTime) {
    const match = GENERALIZED_TIME.exec(genTime?.value.toString('latin1') ?? '');
    if (match === null)
        throw new Error('genTime is not a GeneralizedTime in UTC');
    const [, year, month, day, hours, minutes, seconds, fraction = ''] = match;
    const time = new Date(`${year}-${month}-${day}T${hours}:${minutes}:${seconds}.${fraction.padEnd(3, '0').slice(0, 3)}Z`);
    if (Number.isNaN(time.getTime()))
        throw new Error('genTime is not a time');
    return time;
}

// EXTERNAL MODULE: ./build/verify/trust-material.js
var trust_material = __webpack_require__(9046);
;// CONCATENATED MODULE: ./build/verify/verifier.js










/**
 * Makes the verifier of an instance. Trust material is converted once, and what depends on a certificate alone is
 * computed once for each certificate. The evidence comes first, so that what a policy says of a signer is true.
 * In: a root as `parseTrustedRoot` returns it. Out: a function that returns who signed, or throws Failure
 * `certificate-invalid`, `certificate-identity`, `sct-invalid`, `log-entry-invalid`, `timestamp-invalid`,
 * `signature-invalid` or `bundle-malformed`, saying which check failed (client spec, section 4), or what the check of a policy
 * throws.
 */
function createVerifier(trustedRoot, thresholds = {}) {
    const limits = withDefaults(thresholds);
    const material = (0,trust_material/* toMaterial */.j)(trustedRoot);
    const checkChain = (0,chain/* createChainCheck */.W)(material, limits.ctlogThreshold);
    const readSigner = createSignerReader();
    const verifyEvidence = (bundle, subject, managed) => {
        const { key, certificate, recorded } = readSigner(bundle, managed);
        const content = signatureContent(bundle, subject);
        if (!content.verifySignature(key)) {
            throw new failure/* Failure */.HR('signature-invalid', 'the signature was not made over this file with the key of the signer');
        }
        const entries = bundle.verificationMaterial.tlogEntries;
        for (const entry of entries)
            checkLogEntry(entry, recorded);
        const timestamps = timestampsIn(bundle, content.signature, material);
        const times = [...entries.filter(sigstore_verify/* isTimed */._Y).map(timeOf), ...timestamps.map(({ time }) => time)];
        if (certificate !== undefined) {
            checkTimes(certificate, times);
            for (const time of times)
                checkChain(certificate, time);
        }
        const logs = entries.map((entry) => ({ entry, log: logOf(entry, material.tlogs, times) }));
        new dist/* Verifier */.BL((0,trust_material/* withKey */.i)(material, key), limits).verify((0,sigstore_verify/* toEntity */.zg)({ entries, content, timestamps }));
        requireWitnesses(logs, timestamps, limits);
        if (certificate !== undefined) {
            requireCtLogs(certificate, material.ctlogs, limits.ctlogThreshold);
        }
        return { certificate, signedAt: new Date(Math.min(...times.map((time) => time.getTime()))) };
    };
    return (bundle, subject, policy) => {
        let signer;
        try {
            signer = verifyEvidence(bundle, subject, 'key' in policy ? policy.key : undefined);
        }
        catch (error) {
            throw (0,sigstore_verify/* asVerificationFailure */.sl)(error);
        }
        if (signer.certificate !== undefined && !('key' in policy))
            (0,identity_policy/* checkCertificate */.yF)(policy, signer.certificate);
        return signer;
    };
}
function withDefaults({ tlogThreshold = 1, ctlogThreshold = 1, timestampThreshold = 1 }) {
    const limits = { tlogThreshold, ctlogThreshold, timestampThreshold };
    if (!Object.values(limits).every((limit) => Number.isInteger(limit) && limit > 0)) {
        throw new RangeError('thresholds are whole numbers from 1');
    }
    return limits;
}
function timestampsIn({ verificationMaterial }, signature, material) {
    const found = verificationMaterial.timestampVerificationData?.rfc3161Timestamps ?? [];
    return found.map(({ signedTimestamp }) => readTimestamp(signedTimestamp, signature, material));
}
/** Every verified time must lie in the certificate's time of validity, ends included. */
function checkTimes({ notBefore, notAfter }, times) {
    const outside = times.find((time) => !(notBefore <= time && time <= notAfter));
    if (outside !== undefined) {
        const window = `from ${notBefore.toISOString()} to ${notAfter.toISOString()}`;
        const what = `the signature is from ${outside.toISOString()}, but the certificate is valid ${window}`;
        throw new failure/* Failure */.HR('timestamp-invalid', what);
    }
}
/** Enough independent transparency logs, and enough independent sources of the time of the signature. */
function requireWitnesses(logs, timestamps, { tlogThreshold, timestampThreshold }) {
    const witnesses = logs.map(({ log }) => log.operator);
    const clocks = logs.filter(({ entry }) => (0,sigstore_verify/* isTimed */._Y)(entry)).map(({ log }) => `log ${log.operator}`);
    clocks.push(...timestamps.map(({ operator }) => `authority ${operator}`));
    requireDistinct('log-entry-invalid', 'transparency logs', witnesses, tlogThreshold);
    requireDistinct('timestamp-invalid', 'sources of a verified time', clocks, timestampThreshold);
}
function requireCtLogs({ ctLogs }, trusted, needed) {
    const operators = trusted
        .filter(({ logID }) => ctLogs.includes(logID.toString('hex')))
        .map(({ operator }) => operator);
    requireDistinct('sct-invalid', 'certificate transparency logs', operators, needed);
}
function requireDistinct(code, what, found, needed) {
    const count = new Set(found).size;
    if (count < needed)
        throw new failure/* Failure */.HR(code, `the bundle has ${count} independent ${what}, and needs ${needed}`);
}

;// CONCATENATED MODULE: ./build/engine/verify-file.js
// A file, its bundle and who must have signed → verified, with what is known of it: one way for all who verify.







/**
 * Makes the one verification of a file, for everybody who verifies one; trust material is converted once (client spec,
 * section 4). It asks in this order what the bundle is, whether its evidence holds for the file, and who signed. So what
 * is said of a signer is proven.
 * In: a root as `parseTrustedRoot` returns it. Out: a function that gives what is known of a verified file. It throws
 * one Failure: what parseBundle, checkKind and createVerifier throw, `certificate-identity` for a certificate without an
 * issuer, and what the check of a signer throws.
 */
function createFileVerifier(trustedRoot) {
    const verify = createVerifier(trustedRoot);
    function verifyFile({ bundle: given, subject, signer, predicateType }) {
        const bytes = Buffer.isBuffer(given) ? given : undefined;
        const bundle = Buffer.isBuffer(given) ? (0,bundle_bundle/* parseBundle */.QN)(given) : given;
        const isStatement = 'statement' in subject;
        if (!isStatement)
            checkKind(bundle, predicateType);
        const { certificate, signedAt } = verify(bundle, subject, signer);
        return {
            ...(certificate === undefined ? {} : certifiedSigner(certificate)),
            signedAt,
            log: loggedEntry(bundle, trustedRoot),
            predicateType: isStatement ? predicateTypeOf(bundle) : predicateType,
            bundleDigest: bytes && (0,external_node_crypto_.hash)('sha256', bytes, 'hex'),
        };
    }
    return verifyFile;
}
function certifiedSigner(certificate) {
    const { identity, issuer, parsed } = certificate;
    if (issuer === undefined)
        throw new failure/* Failure */.HR('certificate-identity', 'the certificate names no OIDC issuer');
    return { identity, issuer, certificate, extensions: (0,fulcio_extensions/* readExtensions */.H)(parsed) };
}


/***/ }),

/***/ 1862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ digestFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(728);
/* harmony import */ var _process_descriptors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8484);
/* harmony import */ var _fs_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5053);
// A regular file → its SHA-256, read once as a stream, and the proof that nobody changed it meanwhile.






const CHUNK_BYTES = 1024 * 1024;
/** What is kept of files in flight stays small beside everything else, unless more is asked for. */
const SMALL_BYTES = 64 * 1024;
/** File systems note changes in ticks; a file changed within one before it was read may have changed again since. */
const TICK_MS = 20;
/**
 * Reads the file once, in chunks of 1 MiB. Never blocks on a pipe or device.
 * Throws `file-unreadable` or `file-changed`.
 */
async function digestFile(file, signal, { algorithm = 'sha256', keepBytes = SMALL_BYTES } = {}) {
    const startedMs = Date.now();
    const { digest, content, state } = await read(file, signal, { algorithm, keepBytes });
    const racy = Number(state.ctimeNs / 1000000n) > startedMs - TICK_MS;
    const assertUnchanged = async () => {
        const now = racy
            ? await read(file, signal, { algorithm, keepBytes: 0 })
            : { digest, state: await look(file) };
        if (!now.digest.equals(digest) || !sameState(now.state, state))
            throw changed(file);
    };
    return { ...file, digest, content, size: Number(state.size), assertUnchanged };
}
async function read(file, signal, options) {
    const handle = await openRegular(file);
    try {
        const before = await handle.stat({ bigint: true });
        if (!before.isFile())
            throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('file-unreadable', `${shown(file)} is not a regular file`);
        const hashed = await hash(handle, Number(before.size), signal, options);
        const after = await handle.stat({ bigint: true });
        if (!sameState(before, after))
            throw changed(file);
        return { ...hashed, state: after };
    }
    catch (error) {
        throw error instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR ? error : (0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadable */ .O)(shown(file), error);
    }
    finally {
        await handle.close();
    }
}
/** Hashes one chunk while the next is being read. */
async function hash(handle, size, signal, { algorithm, keepBytes }) {
    const hasher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    // Many small files must not cost two big buffers each; one byte more than the file shows its end.
    const bytes = Math.min(CHUNK_BYTES, size + 1);
    let [filling, hashing] = [readBuffer(bytes), readBuffer(bytes)];
    let position = 0;
    let content = Buffer.alloc(0);
    let reading = handle.read(filling, 0, bytes, position);
    for (;;) {
        const { bytesRead } = await reading;
        if (bytesRead === 0)
            return { digest: hasher.digest(), content };
        signal?.throwIfAborted();
        [filling, hashing] = [hashing, filling];
        content = position + bytesRead <= keepBytes ? append(content, hashing.subarray(0, bytesRead)) : undefined;
        position += bytesRead;
        reading = handle.read(filling, 0, bytes, position);
        reading.catch(() => undefined);
        hasher.update(hashing.subarray(0, bytesRead));
    }
}
/**
 * A large block of memory begins a few bytes after the start of a page, and the page cache at the start of one. To copy
 * between these two places costs some processors four times as much: 0.5 s for 1 GiB. 64 bytes further it does not.
 */
function readBuffer(bytes) {
    return Buffer.allocUnsafe(bytes + 64).subarray(64);
}
/** A first chunk stays in the buffer that it was read into; with a second one it is copied before that is filled again. */
function append(content, chunk) {
    if (content === undefined)
        return undefined;
    return content.length === 0 ? chunk : Buffer.concat([content, chunk]);
}
async function openRegular(file) {
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0);
    try {
        return await (0,_process_descriptors_js__WEBPACK_IMPORTED_MODULE_4__/* .withDescriptor */ .U)(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(file.absolute, flags));
    }
    catch (cause) {
        throw (0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadable */ .O)(shown(file), cause);
    }
}
async function look(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(file.absolute, { bigint: true }).catch(() => {
        throw changed(file);
    });
}
function sameState(a, b) {
    return (a.size === b.size &&
        a.ino === b.ino &&
        a.dev === b.dev &&
        a.mtimeNs === b.mtimeNs &&
        a.ctimeNs === b.ctimeNs);
}
const shown = ({ path }) => `file ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(path)}`;
function changed(file) {
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('file-changed', `${shown(file)} changed while it was being signed`);
}


/***/ }),

/***/ 7082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SS: () => (/* binding */ MAX_TRUST_BYTES),
/* harmony export */   jw: () => (/* binding */ wrongTime),
/* harmony export */   uk: () => (/* binding */ parseTrustJson)
/* harmony export */ });
/* harmony import */ var _encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9098);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
// JSON of trust material, read with care: size first, then syntax.


/** Trusted roots and signing configs are a few kilobytes long; this is the most that is read, in bytes. */
const MAX_TRUST_BYTES = 16 * 1024 * 1024;
/**
 * Parses a file of trust material.
 * In: its bytes, and its name for messages. Out: any JSON value.
 * @throws Failure `instance-invalid`
 */
function parseTrustJson(bytes, file) {
    if (bytes.length > MAX_TRUST_BYTES) {
        const what = `${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(file)} is ${bytes.length} bytes long; the limit is ${MAX_TRUST_BYTES}`;
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('instance-invalid', what);
    }
    return (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes, (_, cause) => {
        return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('instance-invalid', `${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(file)} is not JSON in UTF-8`, { cause });
    });
}
/** RFC 3339, section 5.6, with the capitals that JSON of Protocol Buffers has. */
const TIME = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/;
/**
 * What is wrong with the times of a `validFor` in trust material: JavaScript would read many other texts as times, some
 * of them by the time zone of this machine. In: any JSON value. Out: the field and what it must be, or undefined.
 */
function wrongTime(range) {
    for (const field of ['start', 'end']) {
        const text = (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(range) ? (range[field] ?? undefined) : undefined;
        if (text !== undefined && !isTime(text))
            return { field, what: `is not a time (RFC 3339): ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}` };
    }
    return undefined;
}
function isTime(text) {
    const day = typeof text === 'string' ? TIME.exec(text)?.[1] : undefined;
    if (day === undefined || Number.isNaN(Date.parse(String(text))))
        return false;
    return new Date(day).toISOString().startsWith(day); // the 30th of February would become the 2nd of March
}


/***/ }),

/***/ 2879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ logKey),
/* harmony export */   t: () => (/* binding */ parseTrustedRoot)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9654);
/* harmony import */ var _encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9098);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(728);
/* harmony import */ var _trust_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7082);
// The trusted root: which authorities and logs are believed, and when (protobuf-specs, sigstore_trustroot.proto).





const MEDIA_TYPES = [
    'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    'application/vnd.dev.sigstore.trustedroot.v0.1+json',
    'application/vnd.dev.sigstore.trustedroot.v0.2+json',
];
/** Far more than any instance needs; bounds the work that a hostile file can cause. */
const MAX_INSTANCES = 256;
/**
 * Reads a trusted root.
 * In: parsed JSON, and the name of the file for messages. Out: a root in which every key and certificate parses, every
 * time range is one, and at least one certificate authority, certificate transparency log and transparency log is named.
 * @throws Failure `instance-invalid`, naming file and field
 */
function parseTrustedRoot(json, file) {
    const refuse = (field, what, cause) => {
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('instance-invalid', `the trusted root ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(file)} is not usable: ${field} ${what}`, {
            cause,
        });
    };
    if (!(0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(json))
        return refuse('the document', 'must be an object');
    if (!MEDIA_TYPES.includes(String(json.mediaType)))
        refuse('mediaType', `is unknown: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(json.mediaType)}`);
    checkTimes(json, refuse);
    const root = readRoot(json, refuse);
    for (const field of ['certificateAuthorities', 'ctlogs', 'tlogs', 'timestampAuthorities']) {
        const count = root[field].length;
        if (count === 0 && field !== 'timestampAuthorities')
            refuse(field, 'must have at least one item');
        if (count > MAX_INSTANCES)
            refuse(field, `has ${count} items; the limit is ${MAX_INSTANCES}`);
    }
    for (const kind of ['tlogs', 'ctlogs']) {
        root[kind].forEach((log, index) => {
            checkLog(log, (field, what, cause) => refuse(`${kind}[${index}].${field}`, what, cause));
        });
    }
    for (const kind of ['certificateAuthorities', 'timestampAuthorities']) {
        root[kind].forEach((authority, index) => {
            checkAuthority(authority, (field, what, cause) => refuse(`${kind}[${index}].${field}`, what, cause));
        });
    }
    return root;
}
/**
 * The public key of a transparency log or certificate transparency log.
 * In: the log as the trusted root has it. Out: the key; RSA keys may be PKCS#1 or SubjectPublicKeyInfo.
 * @throws Error when the bytes are no key
 */
function logKey(log) {
    const key = log.publicKey?.rawBytes ?? Buffer.alloc(0);
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key, format: 'der', type: 'spki' });
    }
    catch {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key, format: 'der', type: 'pkcs1' });
    }
}
function readRoot(json, refuse) {
    try {
        return _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__.TrustedRoot.fromJSON(json);
    }
    catch (cause) {
        return refuse('a value', `cannot be read: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(cause instanceof Error ? cause.message : cause)}`, cause);
    }
}
/** Before the library reads them, by rules of its own. */
function checkTimes(json, refuse) {
    for (const kind of ['tlogs', 'ctlogs', 'certificateAuthorities', 'timestampAuthorities']) {
        const list = json[kind];
        for (const [index, item] of Array.isArray(list) ? list.entries() : []) {
            const log = kind.endsWith('logs');
            const holder = log && (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(item) ? item.publicKey : item;
            const wrong = (0,_trust_json_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongTime */ .jw)((0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(holder) ? holder.validFor : undefined);
            const path = `${kind}[${index}].${log ? 'publicKey.' : ''}validFor`;
            if (wrong !== undefined)
                refuse(`${path}.${wrong.field}`, wrong.what);
        }
    }
}
function checkLog(log, refuse) {
    if (log.baseUrl === '')
        refuse('baseUrl', 'is missing');
    if (log.logId?.keyId.length !== 32)
        refuse('logId.keyId', 'must be 32 bytes');
    try {
        logKey(log);
    }
    catch (cause) {
        refuse('publicKey.rawBytes', 'is not a public key in DER', cause);
    }
    // Without it a verifier cannot tell whether the key was already that of the log; the conformance suite refuses it too.
    if (log.publicKey?.validFor?.start === undefined)
        refuse('publicKey.validFor.start', 'is missing');
    checkRange(log.publicKey?.validFor, 'publicKey.validFor', refuse);
}
function checkAuthority(authority, refuse) {
    const certificates = authority.certChain?.certificates ?? [];
    if (certificates.length === 0)
        refuse('certChain.certificates', 'must have at least one item');
    certificates.forEach(({ rawBytes }, index) => {
        try {
            new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(rawBytes);
        }
        catch (cause) {
            refuse(`certChain.certificates[${index}].rawBytes`, 'is not a certificate in DER', cause);
        }
    });
    checkRange(authority.validFor, 'validFor', refuse);
}
function checkRange(range, field, refuse) {
    if (range?.start !== undefined && range.end !== undefined && range.end < range.start) {
        refuse(field, 'ends before it starts');
    }
}


/***/ }),

/***/ 1323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readSigningCertificate)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _x509_cache_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3925);
/* harmony import */ var _x509_extensions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(101);
// The signing certificate: what it says, and whether it is one that may sign (Fulcio certificate specification).




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
        const parsed = (0,_x509_cache_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCertificate */ .h)(der);
        (0,_x509_extensions_js__WEBPACK_IMPORTED_MODULE_3__/* .checkExtensions */ .$X)(parsed);
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
        if (cause instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR)
            throw cause;
        return (0,_x509_extensions_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)('cannot be read', cause);
    }
}
function checkPurpose(certificate) {
    const { extBasicConstraints, extKeyUsage, issuer, subject } = certificate;
    if (extBasicConstraints?.isCA === true || issuer.equals(subject))
        (0,_x509_extensions_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)('is that of an authority, not of a signer');
    if (!(0,_x509_extensions_js__WEBPACK_IMPORTED_MODULE_3__/* .extendedKeyUsages */ .Zd)(certificate).includes(_x509_extensions_js__WEBPACK_IMPORTED_MODULE_3__/* .OID */ .Vx.codeSigning))
        (0,_x509_extensions_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)('is not for code signing (extended key usage)');
    if (extKeyUsage?.digitalSignature === false)
        (0,_x509_extensions_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)('is not for signatures (key usage)');
}
function subjectAlternativeName(certificate) {
    const names = certificate.extension(_x509_extensions_js__WEBPACK_IMPORTED_MODULE_3__/* .OID */ .Vx.subjectAltName)?.valueObj.subs[0]?.subs ?? [];
    const [name] = names;
    if (name === undefined || names.length !== 1)
        return (0,_x509_extensions_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(`must have one subject alternative name, but has ${names.length}`);
    if (name.tag.isContextSpecific(GENERAL_NAME.uri) || name.tag.isContextSpecific(GENERAL_NAME.email)) {
        return text(name.value);
    }
    const [type, value] = name.subs;
    if (name.tag.isContextSpecific(GENERAL_NAME.otherName) && type?.toOID() === FULCIO.username) {
        return text(value?.subs[0]?.value);
    }
    return (0,_x509_extensions_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)('has a subject alternative name of a foreign kind');
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
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('sct-invalid', what, { cause });
    }
}
/** Strict UTF-8: a lenient decoder could make two different names equal. */
function text(bytes) {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}


/***/ }),

/***/ 1213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ createChainCheck)
/* harmony export */ });
/* harmony import */ var _sigstore_verify_dist_key_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3771);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _sigstore_verify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1156);
// A signing certificate against the trusted root: its chain at a given time, and its certificate timestamps.



/** Times kept for one certificate: a batch has one for each second that it lasts. */
const MAX_TIMES = 4096;
/** Makes the check; what it has found for a certificate and a time it does not compute again. */
function createChainCheck(material, ctlogThreshold) {
    const held = new WeakMap();
    return (certificate, at) => {
        const times = held.get(certificate) ?? new Set();
        if (times.has(at.getTime()))
            return;
        verifyOnce(certificate, at, material, ctlogThreshold);
        if (times.size < MAX_TIMES)
            held.set(certificate, times.add(at.getTime()));
    };
}
function verifyOnce({ parsed }, at, material, ctlogThreshold) {
    let logs;
    try {
        logs = (0,_sigstore_verify_dist_key_index_js__WEBPACK_IMPORTED_MODULE_0__.verifyCertificate)(parsed, [at], material).scts.map((logId) => logId.toString('hex'));
    }
    catch (error) {
        throw (0,_sigstore_verify_js__WEBPACK_IMPORTED_MODULE_2__/* .asVerificationFailure */ .sl)(error);
    }
    if (new Set(logs).size !== logs.length) {
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('sct-invalid', 'the certificate has two SCTs of one log');
    }
    if (logs.length < ctlogThreshold) {
        const count = logs.length === 0 ? 'no SCT' : `${logs.length} SCTs`;
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('sct-invalid', `the certificate has ${count} of logs in the trusted root, and needs ${ctlogThreshold}`);
    }
}


/***/ }),

/***/ 4673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readExtensions)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _identity_fulcio_oids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(191);


/** The first ones, up to this number, hold bare text; those after it a UTF8String in DER. */
const LAST_BARE = 6;
const UTF8_STRING = 0x0c;
/** One certificate signs for many files. */
const known = new WeakMap();
/** Reads every extension of Fulcio's that a certificate has. Throws `certificate-invalid` for one that is no text. */
function readExtensions(certificate) {
    const extensions = known.get(certificate) ?? read(certificate);
    known.set(certificate, extensions);
    return extensions;
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
            throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('certificate-invalid', `the extension ${name} of the certificate is no text`, {
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

/***/ 5079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z0: () => (/* binding */ checkIdentity),
/* harmony export */   ZS: () => (/* binding */ readPattern),
/* harmony export */   yF: () => (/* binding */ checkCertificate)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(714);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _identity_policy_wildcard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(426);
// Who may have signed: exact by default, because a pattern that matches too much is a hole.



/** A pattern may take exponential time on some names. The bound is one that a busy machine does not meet by itself. */
const PATTERN_MS = 5000;
/** The pattern, if it is a regular expression; `called` is what a message calls it. Throws `usage`. */
function readPattern(pattern, called) {
    try {
        new RegExp(pattern, 'u');
        return pattern;
    }
    catch (cause) {
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('usage', `${called} ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(pattern)} is not a regular expression`, { cause });
    }
}
/**
 * Checks whose certificate it is. In: the policy, and a certificate whose evidence is verified, so that what is said of
 * the signer is true.
 * @throws what checkIdentity throws, and what the check of the policy throws
 */
function checkCertificate(policy, certificate) {
    if ('issuer' in policy)
        checkIdentity(policy, certificate);
    policy.check?.(certificate);
}
/**
 * Checks that the signer is the expected one (client spec, section 4.3).
 * @throws Failure `certificate-identity`, or `input-invalid` for a pattern that is none or takes too long
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
/** What the name is not, in words; undefined for a name that the policy accepts. */
function unmetName(policy, name) {
    if ('identityRegexp' in policy) {
        const { identityRegexp } = policy;
        return matches(identityRegexp, name) ? undefined : `which does not match ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(identityRegexp)}`;
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

/***/ 1156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _Y: () => (/* binding */ isTimed),
/* harmony export */   sl: () => (/* binding */ asVerificationFailure),
/* harmony export */   zg: () => (/* binding */ toEntity)
/* harmony export */ });
/* harmony import */ var _sigstore_verify__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4187);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);


/** Whatever verification threw, in our words and codes; evidence that breaks a parser is malformed. */
function asVerificationFailure(cause) {
    if (cause instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR)
        return cause;
    if (!(cause instanceof _sigstore_verify__WEBPACK_IMPORTED_MODULE_0__/* .VerificationError */ .mk)) {
        return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('bundle-malformed', 'some evidence in the bundle cannot be read', { cause });
    }
    const inner = cause.cause;
    const detail = inner instanceof Error ? `${cause.message}: ${inner.message}` : cause.message;
    const { code, what } = meaningOf(cause);
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(code, `${what}: ${detail}`, { cause });
}
/** Whether an entry carries a signed time: that of Rekor v1's promise. */
function isTimed({ inclusionPromise, integratedTime }) {
    return inclusionPromise !== undefined && integratedTime !== '0';
}
/**
 * Evidence as the library verifies it. It is never given a policy: identity and issuer are compared in
 * identity-policy.ts.
 */
function toEntity({ entries, content, timestamps }) {
    return {
        signature: content,
        // The verifier has one key: a managed one, or that of a certificate whose chain was checked.
        key: { $case: 'public-key', hint: '' },
        tlogEntries: [...entries],
        timestamps: [
            ...entries.filter(isTimed).map((tlogEntry) => ({ $case: 'transparency-log', tlogEntry })),
            ...timestamps.map(({ parsed }) => ({ $case: 'timestamp-authority', timestamp: parsed })),
        ],
    };
}
function meaningOf({ code, message }) {
    switch (code) {
        case 'TIMESTAMP_ERROR':
            return { code: 'timestamp-invalid', what: 'the timestamps do not hold' };
        case 'CERTIFICATE_ERROR':
            return /\bSCTs?\b/.test(message)
                ? { code: 'sct-invalid', what: 'the signed certificate timestamp does not hold' }
                : { code: 'certificate-invalid', what: 'the certificate does not chain to the trusted root' };
        case 'PUBLIC_KEY_ERROR':
            return { code: 'certificate-invalid', what: 'the key is not usable' };
        case 'SIGNATURE_ERROR':
            return { code: 'signature-invalid', what: 'the signature does not hold' };
        case 'TLOG_BODY_ERROR':
        case 'TLOG_ERROR':
        case 'TLOG_INCLUSION_PROMISE_ERROR':
        case 'TLOG_INCLUSION_PROOF_ERROR':
        case 'TLOG_MISSING_INCLUSION_ERROR':
        case 'NOT_IMPLEMENTED_ERROR':
            return { code: 'log-entry-invalid', what: 'the log entry does not hold' };
    }
}


/***/ }),

/***/ 9046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ withKey),
/* harmony export */   j: () => (/* binding */ toMaterial)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _trust_trusted_root_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2879);
/* harmony import */ var _x509_cache_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3925);
// The trusted root in the form that verification uses, converted once.



const BEGINNING_OF_TIME = new Date(0);
const END_OF_TIME = new Date(8.64e15);
/**
 * Converts a trusted root.
 * In: a root as `parseTrustedRoot` returns it. Out: keys and certificates, with their windows of validity.
 * @throws Error when a key or certificate does not parse
 */
function toMaterial(root) {
    return {
        certificateAuthorities: root.certificateAuthorities.map(toAuthority),
        timestampAuthorities: root.timestampAuthorities.map(toAuthority),
        tlogs: root.tlogs.map(toLog),
        ctlogs: root.ctlogs.map(toLog),
        publicKey: () => {
            throw new Error('no key was given');
        },
    };
}
/** The same material with the one key to verify with; until when it may be used is judged elsewhere. */
function withKey(material, publicKey) {
    return { ...material, publicKey: () => ({ publicKey, validFor: () => true }) };
}
function toAuthority({ certChain, validFor, operator }) {
    return {
        certChain: (certChain?.certificates ?? []).map(({ rawBytes }) => (0,_x509_cache_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCertificate */ .h)(rawBytes)),
        validFor: { start: validFor?.start ?? BEGINNING_OF_TIME, end: validFor?.end ?? END_OF_TIME },
        operator: operator === '' ? fingerprint(certChain?.certificates[0]?.rawBytes) : operator,
    };
}
function toLog(log) {
    const { logId, publicKey, baseUrl, operator } = log;
    return {
        baseURL: baseUrl,
        // Entries and SCTs carry the whole identifier; a checkpoint's key hint is its first four bytes.
        logID: logId?.keyId ?? Buffer.alloc(0),
        publicKey: (0,_trust_trusted_root_js__WEBPACK_IMPORTED_MODULE_1__/* .logKey */ .U)(log),
        validFor: {
            start: publicKey?.validFor?.start ?? BEGINNING_OF_TIME,
            end: publicKey?.validFor?.end ?? END_OF_TIME,
        },
        operator: operator === '' ? fingerprint(logId?.keyId) : operator,
    };
}
/** Stands for the operator where the root names none: each key is then its own. */
function fingerprint(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(bytes ?? '')
        .digest('hex');
}


/***/ }),

/***/ 3925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseCertificate)
/* harmony export */ });
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3917);
/* harmony import */ var _encoding_der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3247);
// Certificates that remember what they computed: the library asks the same of them for every bundle.


/**
 * Parses a certificate so that verifying many bundles with it is cheap. Its encoding, each property, and each answer to
 * "did this issuer sign it?" are computed once: they depend on its bytes alone, never on time or trust.
 * In: DER. Out: the certificate; it must not be changed, but its clones may.
 * @throws Error when the bytes are no certificate
 */
function parseCertificate(der) {
    const bytes = Buffer.from(der);
    const root = (0,_encoding_der_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDer */ .z)(bytes);
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
    certificate.clone = () => new _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.X509Certificate((0,_encoding_der_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDer */ .z)(Buffer.from(bytes)));
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


/***/ }),

/***/ 101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ checkExtensions),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   Vx: () => (/* binding */ OID),
/* harmony export */   XI: () => (/* binding */ extendedKeyUsageIsCritical),
/* harmony export */   Zd: () => (/* binding */ extendedKeyUsages)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);

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
/** Throws `certificate-invalid`, with what is wrong with a signing certificate. */
function refuse(what, cause) {
    throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('certificate-invalid', `the signing certificate ${what}`, { cause });
}


/***/ })

};
