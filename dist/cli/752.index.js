export const id = 752;
export const ids = [752];
export const modules = {

/***/ 7908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseBundleFile),
/* harmony export */   G: () => (/* binding */ holding)
/* harmony export */ });
/* harmony import */ var _encoding_json_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8402);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _errors_first_that_holds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8683);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6337);
// A file of bundles: one bundle, or JSON Lines with one bundle per line (client spec, section 5).




/**
 * Reads a file of one bundle, or of several as JSON Lines. The file is untrusted.
 * In: its bytes. Out: each line that is not blank; at least one of them is a bundle. Nothing in it is verified yet.
 * @throws Failure `bundle-malformed`, naming the field, and in JSON Lines the line
 */
function parseBundleFile(bytes) {
    // Refuse a file that is too long before searching it.
    const lines = bytes.length > _bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BUNDLE_BYTES */ .Me ? undefined : (0,_encoding_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .splitJsonLines */ .E)(bytes, unreadable);
    if (lines === undefined)
        return [{ line: undefined, bundle: (0,_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBundle */ .QN)(bytes) }];
    const read = lines.map(({ line, bytes: text }) => ({ line, bundle: bundleOrFailure(text) }));
    if (read.some(({ bundle }) => !(bundle instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)))
        return read;
    return holding(read, (bundle) => [{ line: undefined, bundle }]);
}
/** From this number on, only likely lines are tried: a failure for each other line would cost more than all else. */
const MANY = 6;
/**
 * Returns the result of `work` for the first bundle that it accepts. If there is one bundle, throws its failure; if
 * there are several, throws a failure with the reason for each line. `isLikely` is false only for bundles that `work`
 * does not accept; of many lines, the others are then not tried.
 */
function holding(lines, work, isLikely) {
    if (isLikely === undefined || lines.length < MANY)
        return firstOf(lines, work);
    const likely = lines.filter(({ bundle }) => !(bundle instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR) && isLikely(bundle));
    const [first] = likely;
    if (first === undefined || likely.length === lines.length)
        return firstOf(lines, work);
    try {
        return firstOf(likely, work);
    }
    catch (cause) {
        if (!(cause instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
            throw cause;
        const are = likely.length === 1 ? `is about this file (${placeOf(first)})` : 'are about this file';
        const what = `${likely.length} of the ${lines.length} bundles ${are}: ${cause.message}`;
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(cause.code, what, { cause, remedy: cause.remedy });
    }
}
function firstOf(lines, work) {
    const candidates = lines.map((line) => [placeOf(line), line.bundle]);
    return (0,_errors_first_that_holds_js__WEBPACK_IMPORTED_MODULE_1__/* .firstThatHolds */ .k)('bundles counts', candidates, (bundle) => {
        if (bundle instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
            throw bundle;
        return work(bundle);
    });
}
function placeOf({ file, line }) {
    const places = [file === undefined ? [] : [(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(file)], line === undefined ? [] : [`line ${line}`]];
    return places.flat().join(', ');
}
function bundleOrFailure(bytes) {
    try {
        return (0,_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBundle */ .QN)(bytes);
    }
    catch (error) {
        return (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_)(error);
    }
}
const unreadable = (what) => new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bundle-malformed', `the file of bundles cannot be read: ${what}`);


/***/ }),

/***/ 6337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Me: () => (/* binding */ MAX_BUNDLE_BYTES),
  t2: () => (/* binding */ createBundle),
  QN: () => (/* binding */ parseBundle),
  fP: () => (/* binding */ serializeBundle)
});

// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(1040);
// EXTERNAL MODULE: ./build/encoding/json-lines.js
var json_lines = __webpack_require__(8402);
// EXTERNAL MODULE: ./build/encoding/strict-json.js
var strict_json = __webpack_require__(9098);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
;// CONCATENATED MODULE: ./build/bundle/schema.js
// The JSON shape of a bundle, checked strictly before any library reads it: libraries accept too much.


const UNSIGNED = /^(?:0|[1-9]\d{0,18})$/;
const INT64_MAX = 2n ** 63n - 1n;
function refuse(path, what) {
    throw new failure/* Failure */.HR('bundle-malformed', `the bundle is malformed: ${path} ${what}`);
}
const schema_text = (value, path) => {
    if (typeof value !== 'string')
        refuse(path, 'must be a string');
};
const bytes = (value, path) => {
    // A decoder accepts anything, and a pattern over megabytes exhausts the stack. Text is base64 if it encodes back to
    // itself.
    if (typeof value !== 'string' || Buffer.from(value, 'base64').toString('base64') !== value) {
        refuse(path, 'must be base64 with padding (RFC 4648, section 4)');
    }
};
const unsigned = (value, path) => {
    const digits = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
    if (typeof digits !== 'string' || !UNSIGNED.test(digits) || BigInt(digits) > INT64_MAX) {
        refuse(path, `must be a whole number from 0 to 2^63-1, but is ${(0,failure/* quote */.hD)(value)}`);
    }
};
function oneOf(...names) {
    return (value, path) => {
        if (typeof value !== 'string' || !names.includes(value)) {
            refuse(path, `must be one of ${names.join(', ')}, but is ${(0,failure/* quote */.hD)(value)}`);
        }
    };
}
function list(item, max) {
    return (value, path) => {
        if (!Array.isArray(value))
            return refuse(path, 'must be an array');
        if (value.length > max)
            refuse(path, `has ${value.length} items; the limit is ${max}`);
        value.forEach((each, index) => {
            item(each, `${path}[${index}]`);
        });
    };
}
/** An object. Names ending in `!` are required; each group of alternatives must have exactly one member set. */
function message(fields, ...alternatives) {
    const rows = Object.entries(fields).map(([key, check]) => {
        return { name: key.replace('!', ''), isRequired: key.endsWith('!'), check };
    });
    return (value, path) => {
        if (!(0,strict_json/* isRecord */.u4)(value))
            return refuse(path || 'the document', 'must be an object');
        const isGiven = (name) => Object.hasOwn(value, name) && value[name] !== null;
        for (const name of Object.keys(value)) {
            // Readers of ProtoJSON differ on the original snake_case names; the client spec (section 5) wants lowerCamelCase.
            if (name.includes('_') && isGiven(name))
                refuse(path || 'the document', `has the unknown field ${(0,failure/* quote */.hD)(name)}`);
        }
        for (const { name, isRequired, check } of rows) {
            const at = path === '' ? name : `${path}.${name}`;
            if (isGiven(name))
                check(value[name], at);
            else if (isRequired)
                refuse(at, 'is missing');
        }
        for (const group of alternatives) {
            const set = group.filter(isGiven);
            if (set.length !== 1) {
                refuse(path || 'the document', `must have exactly one of ${group.join(', ')}, but has ${set.length}`);
            }
        }
    };
}
/**
 * Entries and timestamps of a bundle are verified one by one, so their number is limited (sigstore-go has the same
 * limit).
 */
const MAX_EVIDENCE = 32;
const MAX_PROOF_HASHES = 64;
const logEntry = message({
    logIndex: unsigned,
    'logId!': message({ 'keyId!': bytes }),
    'kindVersion!': message({ 'kind!': schema_text, 'version!': schema_text }),
    integratedTime: unsigned,
    inclusionPromise: message({ 'signedEntryTimestamp!': bytes }),
    inclusionProof: message({
        logIndex: unsigned,
        'rootHash!': bytes,
        'treeSize!': unsigned,
        hashes: list(bytes, MAX_PROOF_HASHES),
        checkpoint: message({ 'envelope!': schema_text }),
    }),
    'canonicalizedBody!': bytes,
});
/**
 * Checks parsed JSON against the shape of a Sigstore bundle v0.1 to v0.3 (protobuf-specs, sigstore_bundle.proto).
 * In: any value, with path ''. Out: nothing.
 * @throws Failure `bundle-malformed`, naming the field
 */
const checkBundleShape = message({
    'mediaType!': schema_text,
    'verificationMaterial!': message({
        certificate: message({ 'rawBytes!': bytes }),
        x509CertificateChain: message({
            'certificates!': list(message({ 'rawBytes!': bytes }), MAX_EVIDENCE),
        }),
        publicKey: message({ hint: schema_text }),
        tlogEntries: list(logEntry, MAX_EVIDENCE),
        timestampVerificationData: message({
            rfc3161Timestamps: list(message({ 'signedTimestamp!': bytes }), MAX_EVIDENCE),
        }),
    }, ['certificate', 'x509CertificateChain', 'publicKey']),
    messageSignature: message({
        'messageDigest!': message({
            'algorithm!': oneOf('SHA2_256', 'SHA2_384', 'SHA2_512'),
            'digest!': bytes,
        }),
        'signature!': bytes,
    }),
    dsseEnvelope: message({
        'payload!': bytes,
        'payloadType!': schema_text,
        'signatures!': list(message({ 'sig!': bytes, keyid: schema_text }), MAX_EVIDENCE),
    }),
}, ['messageSignature', 'dsseEnvelope']);

;// CONCATENATED MODULE: ./build/bundle/bundle.js
// Bundles: a signature and all its evidence in one file, as bytes and as values. No I/O.





/** The largest bundle that is read, in bytes: enough for a statement of 16 MiB in base64 and its evidence. */
const MAX_BUNDLE_BYTES = 24 * 1024 * 1024;
const MEDIA_TYPES = [
    'application/vnd.dev.sigstore.bundle+json;version=0.1',
    'application/vnd.dev.sigstore.bundle+json;version=0.2',
    'application/vnd.dev.sigstore.bundle+json;version=0.3',
    'application/vnd.dev.sigstore.bundle.v0.3+json',
];
/**
 * Puts the evidence together as a bundle v0.3, with a message signature for a file or a DSSE envelope for a statement.
 * In: the parts, already checked where they were made. Out: the bundle value, ready to verify and to serialize.
 */
function createBundle(parts) {
    const { signature, certificate } = parts;
    const { digest, envelope } = parts.signable;
    const common = { signature, certificate, certificateChain: false };
    const bundle = envelope === undefined
        ? (0,dist/* toMessageSignatureBundle */.hj)({ ...common, digest })
        : (0,dist/* toDSSEBundle */.PR)({ ...common, artifact: envelope.payload, artifactType: envelope.payloadType });
    const { verificationMaterial } = bundle;
    const tlogEntries = parts.tlogEntries.map((entry) => {
        const { logId, kindVersion } = entry;
        if (logId === undefined || kindVersion === undefined) {
            throw new failure/* Failure */.HR('log-entry-invalid', 'the log entry has no log identifier or no kind');
        }
        return { ...entry, logId, kindVersion };
    });
    const rfc3161Timestamps = parts.timestamps.map((signedTimestamp) => ({ signedTimestamp }));
    const evidence = { tlogEntries, timestampVerificationData: { rfc3161Timestamps } };
    return { ...bundle, verificationMaterial: { ...verificationMaterial, ...evidence } };
}
/**
 * A bundle as the bytes of its file: one line of UTF-8 JSON with lowerCamelCase names in the order of the schema, so
 * that equal bundles have equal bytes.
 */
function serializeBundle(bundle) {
    const json = (0,dist/* bundleToJSON */.ev)(bundle);
    const entries = json.verificationMaterial.tlogEntries;
    // ProtoJSON omits zeros and empty lists, but sigstore-python requires them: the first entry of a log has both.
    const tlogEntries = bundle.verificationMaterial.tlogEntries.map(({ logIndex, inclusionProof }, index) => {
        const entry = { logIndex, ...entries[index] };
        if (inclusionProof === undefined)
            return entry;
        const proof = { logIndex: inclusionProof.logIndex, ...entries[index]?.inclusionProof };
        const { checkpoint, ...path } = { ...proof, hashes: proof.hashes ?? [] };
        return { ...entry, inclusionProof: { ...path, checkpoint } };
    });
    const verificationMaterial = { ...json.verificationMaterial, tlogEntries };
    return Buffer.from(JSON.stringify({ ...json, verificationMaterial }));
}
const COSIGN_2 = 'Verify it with `cosign verify-blob --bundle`, or ask for a Sigstore bundle (`cosign sign-blob --new-bundle-format`).';
/** The SLSA generator for GitHub writes such files with the suffix `.intoto.jsonl`. */
const ENVELOPE = 'Verify it with the tool of the one who made it, such as slsa-verifier, or ask for an attestation as a Sigstore bundle.';
/**
 * Reads a bundle v0.1, v0.2 or v0.3, which is untrusted. For a file of several bundles see bundle-file.ts.
 * In: the bytes of the file. Out: the bundle, with every required field present and every base64 value decoded; nothing
 * in it is verified yet. An absent logIndex is 0.
 * @throws Failure `bundle-malformed`, naming the field
 */
function parseBundle(bytes) {
    if (bytes.length > MAX_BUNDLE_BYTES) {
        const size = `${bytes.length} bytes long; the limit is ${MAX_BUNDLE_BYTES}`;
        throw new failure/* Failure */.HR('bundle-malformed', `the bundle is ${size}`);
    }
    const json = (0,strict_json/* parseStrictJson */.RJ)(bytes, (why, cause) => {
        const what = (0,json_lines/* isJsonLines */.q)(bytes)
            ? 'it is a file of several bundles (JSON Lines), but one bundle is needed here'
            : why;
        return new failure/* Failure */.HR('bundle-malformed', `the bundle cannot be read: ${what}`, { cause });
    });
    if ((0,strict_json/* isRecord */.u4)(json) && 'base64Signature' in json) {
        const what = 'the bundle has the old format of cosign 2 (base64Signature), which only cosign reads';
        throw new failure/* Failure */.HR('bundle-malformed', what, { remedy: COSIGN_2 });
    }
    if ((0,strict_json/* isRecord */.u4)(json) && 'payloadType' in json && 'signatures' in json) {
        const what = 'the bundle is only an envelope (DSSE), without the evidence that makes it a Sigstore bundle';
        throw new failure/* Failure */.HR('bundle-malformed', what, { remedy: ENVELOPE });
    }
    checkBundleShape(json, '');
    const { mediaType } = Object(json);
    if (!MEDIA_TYPES.includes(mediaType)) {
        throw new failure/* Failure */.HR('bundle-malformed', `the bundle has the unknown mediaType ${(0,failure/* quote */.hD)(mediaType)}`);
    }
    try {
        return (0,dist/* bundleFromJSON */.vw)(json);
    }
    catch (cause) {
        const fields = cause instanceof dist/* ValidationError */.yI ? `: ${cause.fields.join(', ')}` : '';
        const what = `the bundle has missing or extra fields for its version${fields}`;
        throw new failure/* Failure */.HR('bundle-malformed', what, { cause });
    }
}


/***/ }),

/***/ 3247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ withElements),
/* harmony export */   z: () => (/* binding */ parseDer)
/* harmony export */ });
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3917);
/* harmony import */ var _sigstore_core_dist_asn1_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9343);
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

/***/ 8402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ splitJsonLines),
/* harmony export */   q: () => (/* binding */ isJsonLines)
/* harmony export */ });
// JSON Lines (jsonlines.org): documents without line breaks, one per line.
/** The most lines that `gh attestation download` writes. */
const MAX_LINES = 1000;
const [NEWLINE, OPEN, CLOSE] = [0x0a, 0x7b, 0x7d];
/** Tab, carriage return and space. */
const isBlank = (byte) => byte === 0x09 || byte === 0x0d || byte === 0x20;
/**
 * The objects of a JSON Lines file, each with its line number; undefined for a file that is one document or not JSON.
 * In: bytes; the caller limits their number. Throws the result of `fail` for a file of too many lines.
 */
function splitJsonLines(bytes, fail) {
    if (!isJsonLines(bytes))
        return undefined;
    const found = [];
    let line = 0;
    for (let start = 0; start < bytes.length;) {
        line += 1;
        if (line > MAX_LINES)
            throw fail(`it has more than ${MAX_LINES} lines`);
        const end = bytes.indexOf(NEWLINE, start);
        const text = bytes.subarray(start, end === -1 ? bytes.length : end);
        if (!text.every(isBlank))
            found.push({ line, bytes: text });
        start += text.length + 1;
    }
    return found;
}
/** Whether one line ends with `}` and the next begins with `{`: that is impossible within one JSON document. */
function isJsonLines(bytes) {
    for (let end = bytes.indexOf(NEWLINE); end !== -1;) {
        let [before, after] = [end - 1, end + 1];
        while (isBlank(bytes[before]))
            before -= 1;
        while (isBlank(bytes[after]) || bytes[after] === NEWLINE)
            after += 1;
        if (bytes[before] === CLOSE && bytes[after] === OPEN)
            return true;
        end = bytes.indexOf(NEWLINE, after);
    }
    return false;
}


/***/ }),

/***/ 4053:
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

/***/ 8683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ firstThatHolds)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
// Several candidates of which one must be valid: the first valid one, or one failure with the reason for each.

/** How many a message names, those that came furthest, before it only counts them. */
const FEW = 5;
/** How far a check came: a candidate that fails later is closer to what was asked for. */
function progress(code) {
    if (code === 'bundle-malformed' || code === 'signature-invalid')
        return 0;
    if (code === 'predicate-mismatch')
        return 3;
    return code === 'certificate-identity' ? 2 : 1;
}
/**
 * Returns the result of `work` for the first candidate that it does not refuse with a Failure. With one candidate,
 * throws its Failure. With several, throws a Failure with the code and the remedy of the one that came furthest; the
 * message names each by its place. In: at least one candidate, and the noun for all of them.
 */
function firstThatHolds(together, candidates, work) {
    const failures = [];
    for (const [place, candidate] of candidates) {
        try {
            return work(candidate);
        }
        catch (error) {
            // A bug is not a refusal.
            if (candidates.length === 1 || !(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
                throw error;
            failures.push([place, error]);
        }
    }
    const byProgress = failures.toSorted(([, a], [, b]) => progress(b.code) - progress(a.code));
    const shown = failures.length > FEW ? byProgress.slice(0, FEW) : failures;
    const told = shown.map(([place, { message }]) => `${place}: ${message}`);
    const more = failures.length > FEW ? `; and ${failures.length - FEW} more` : '';
    const [, furthest] = byProgress[0] ?? [];
    const { code, remedy } = furthest ?? new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('internal', together);
    const what = `none of the ${failures.length} ${together}: ${told.join('; ')}${more}`;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(code, what, { cause: furthest, remedy });
}


/***/ }),

/***/ 191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zx: () => (/* binding */ EXTENSION_KEYS),
/* harmony export */   mB: () => (/* binding */ EXTENSION_OIDS),
/* harmony export */   oQ: () => (/* binding */ extensionsOf)
/* harmony export */ });
// The extensions in which Fulcio records the claims of a token (Fulcio docs/oid-info.md).
/** By the number below 1.3.6.1.4.1.57264.1: the name, and the key in Fulcio's configuration. */
const EXTENSIONS = [
    [1, 'Issuer', ''],
    [2, 'GitHub Workflow Trigger', 'github-workflow-trigger'],
    [3, 'GitHub Workflow SHA', 'github-workflow-sha'],
    [4, 'GitHub Workflow Name', 'github-workflow-name'],
    [5, 'GitHub Workflow Repository', 'github-workflow-repository'],
    [6, 'GitHub Workflow Ref', 'github-workflow-ref'],
    [8, 'Issuer (V2)', ''],
    [9, 'Build Signer URI', 'build-signer-uri'],
    [10, 'Build Signer Digest', 'build-signer-digest'],
    [11, 'Runner Environment', 'runner-environment'],
    [12, 'Source Repository URI', 'source-repository-uri'],
    [13, 'Source Repository Digest', 'source-repository-digest'],
    [14, 'Source Repository Ref', 'source-repository-ref'],
    [15, 'Source Repository Identifier', 'source-repository-identifier'],
    [16, 'Source Repository Owner URI', 'source-repository-owner-uri'],
    [17, 'Source Repository Owner Identifier', 'source-repository-owner-identifier'],
    [18, 'Build Config URI', 'build-config-uri'],
    [19, 'Build Config Digest', 'build-config-digest'],
    [20, 'Build Trigger', 'build-trigger'],
    [21, 'Run Invocation URI', 'run-invocation-uri'],
    [22, 'Source Repository Visibility At Signing', 'source-repository-visibility-at-signing'],
    [23, 'Deployment Environment', 'deployment-environment'],
    [24, 'Token Subject', ''],
];
/** The keys that a configuration may have templates for. */
const EXTENSION_KEYS = EXTENSIONS.flatMap(([, , key]) => (key === '' ? [] : [key]));
/**
 * The extensions of a certificate, in their order there. `texts` are those of a provider, by their key in the
 * configuration; empty ones are omitted.
 */
function extensionsOf(issuer, subject, texts) {
    const own = { 1: issuer, 8: issuer, 24: subject };
    return EXTENSIONS.flatMap(([number, name, key]) => {
        const value = own[number] ?? texts[key] ?? '';
        return value === '' ? [] : [{ oid: `1.3.6.1.4.1.57264.1.${number}`, name, value }];
    });
}
/** The object identifier of each extension by its name in kebab case, such as `source-repository-uri`. */
const EXTENSION_OIDS = new Map(EXTENSIONS.map(([number, name]) => {
    const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
    return [words.join('-'), `1.3.6.1.4.1.57264.1.${number}`];
}));


/***/ }),

/***/ 7082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SS: () => (/* binding */ MAX_TRUST_BYTES),
/* harmony export */   j5: () => (/* binding */ misplaced),
/* harmony export */   jw: () => (/* binding */ wrongTime),
/* harmony export */   uk: () => (/* binding */ parseTrustJson)
/* harmony export */ });
/* harmony import */ var _encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9098);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
// JSON of trust material, read carefully: size first, then syntax.


/** The most bytes that are read. Trusted roots and signing configs have a few kilobytes. */
const MAX_TRUST_BYTES = 16 * 1024 * 1024;
/** A byte order mark: editors of Windows write it, and tools of Sigstore accept it. */
const BYTE_ORDER_MARK = Buffer.of(0xef, 0xbb, 0xbf);
/**
 * Parses a file of trust material. Its names may be lowerCamelCase or those of the schema, such as `signing_config`:
 * both are JSON of Protocol Buffers, and sigstore-python writes the latter.
 * In: its bytes, and its name for messages. Out: any JSON value, with names in lowerCamelCase.
 * @throws Failure `instance-invalid`, also if a name occurs twice, in the same spelling or in both
 */
function parseTrustJson(bytes, file) {
    if (bytes.length > MAX_TRUST_BYTES) {
        const what = `${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(file)} is ${bytes.length} bytes long; the limit is ${MAX_TRUST_BYTES}`;
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('instance-invalid', what);
    }
    const fail = (what, cause) => new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('instance-invalid', `${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(file)} cannot be read: ${what}`, { cause });
    const marked = bytes.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK);
    return lowerCamelCase((0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStrictJson */ .RJ)(bytes.subarray(marked ? BYTE_ORDER_MARK.length : 0), fail), fail);
}
/** The value with the names of its objects in lowerCamelCase. The input is not nested deeply. */
function lowerCamelCase(value, fail) {
    if (Array.isArray(value))
        return value.map((each) => lowerCamelCase(each, fail));
    if (!(0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        return value;
    const members = new Map();
    for (const [name, inner] of Object.entries(value)) {
        const camel = name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());
        if (members.has(camel))
            throw fail(`it names ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(camel)} twice`);
        members.set(camel, lowerCamelCase(inner, fail));
    }
    return Object.fromEntries(members);
}
/** The documents of an instance: their names in messages, and the option or input for them. */
const DOCUMENTS = [
    [
        'application/vnd.dev.sigstore.clienttrustconfig',
        'a client trust config',
        'give it as trust config (`instance`)',
    ],
    ['application/vnd.dev.sigstore.trustedroot', 'a trusted root', 'give it as `trusted-root`'],
    ['application/vnd.dev.sigstore.signingconfig', 'a signing config', 'give it as `signing-config`'],
    ['application/vnd.dev.sigstore.bundle', 'a bundle', 'it says nothing of an instance'],
];
/**
 * What a document really is if another one was expected, such as "a trusted root; give it as …"; undefined if its media
 * type does not show it. In: any JSON value, and the name of the expected document in messages.
 */
function misplaced(json, expected) {
    const type = (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(json) && typeof json['mediaType'] === 'string' ? json['mediaType'] : '';
    const [, called, give] = DOCUMENTS.find(([start]) => type.startsWith(start)) ?? [];
    return called === undefined || called === expected ? undefined : `it is ${called}; ${give}`;
}
/** RFC 3339, section 5.6, with the capitals that JSON of Protocol Buffers has. */
const TIME = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/;
/**
 * What is wrong with the times of a `validFor` in trust material. JavaScript would read many other texts as times, some
 * of them in the time zone of this machine. In: any JSON value. Out: the field and what it must be, or undefined.
 */
function wrongTime(range) {
    for (const field of ['start', 'end']) {
        const text = (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(range) ? (range[field] ?? undefined) : undefined;
        if (text !== undefined && !isTime(text))
            return { field, what: `is not a time (RFC 3339): ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}` };
    }
    return undefined;
}
function isTime(text) {
    const day = typeof text === 'string' ? TIME.exec(text)?.[1] : undefined;
    if (day === undefined || Number.isNaN(Date.parse(String(text))))
        return false;
    return new Date(day).toISOString().startsWith(day); // February 30 would become March 2
}


/***/ }),

/***/ 2879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q9: () => (/* binding */ assertComplete),
/* harmony export */   Up: () => (/* binding */ logKey),
/* harmony export */   t1: () => (/* binding */ parseTrustedRoot)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9654);
/* harmony import */ var _encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9098);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(728);
/* harmony import */ var _trust_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7082);
// The trusted root: the trusted authorities and logs, and their periods (protobuf-specs, sigstore_trustroot.proto).





const MEDIA_TYPES = [
    'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    'application/vnd.dev.sigstore.trustedroot.v0.1+json',
    'application/vnd.dev.sigstore.trustedroot.v0.2+json',
];
/** Far more than any instance needs; limits the work that a hostile file can cause. */
const MAX_INSTANCES = 256;
/**
 * Reads a trusted root.
 * In: parsed JSON, and the name of the file for messages. Out: a root in which every key and certificate parses, every
 * time range is valid, and at least one transparency log or timestamp authority is named. Other missing parts are
 * reported when something is verified with the root: a managed key needs no certificate authority (call assertComplete
 * where everything is needed).
 * @throws Failure `instance-invalid`, naming file and field
 */
function parseTrustedRoot(json, file) {
    const refuse = (field, what, cause) => {
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('instance-invalid', `the trusted root ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(file)} is not usable: ${field} ${what}`, {
            cause,
        });
    };
    if (!(0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(json))
        return refuse('the document', 'must be an object');
    const other = (0,_trust_json_js__WEBPACK_IMPORTED_MODULE_4__/* .misplaced */ .j5)(json, 'a trusted root');
    if (other !== undefined)
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('instance-invalid', `${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(file)} is not a trusted root: ${other}`);
    if (!MEDIA_TYPES.includes(String(json.mediaType)))
        refuse('mediaType', `is unknown: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(json.mediaType)}`);
    checkTimes(json, refuse);
    const root = readRoot(json, refuse);
    for (const field of ['certificateAuthorities', 'ctlogs', 'tlogs', 'timestampAuthorities']) {
        const count = root[field].length;
        if (count > MAX_INSTANCES)
            refuse(field, `has ${count} items; the limit is ${MAX_INSTANCES}`);
    }
    if (root.tlogs.length === 0 && root.timestampAuthorities.length === 0)
        refuse('tlogs', 'must have at least one item, or timestampAuthorities must: without both, no signature has a verified time');
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
/** Throws `instance-invalid` for a root that lacks something that every new bundle is verified with. */
function assertComplete(root, file) {
    for (const field of ['certificateAuthorities', 'ctlogs', 'tlogs']) {
        if (root[field].length > 0)
            continue;
        const what = `the trusted root ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(file)} is not usable: ${field} must have at least one item`;
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('instance-invalid', what);
    }
}
/**
 * The public key of a transparency log or certificate transparency log.
 * In: the log from the trusted root. Out: the key; RSA keys may be PKCS#1 or SubjectPublicKeyInfo.
 * @throws Error when the bytes are not a key
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
        return refuse('a value', `cannot be read: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(cause instanceof Error ? cause.message : cause)}`, cause);
    }
}
/** Checked before the library reads them by rules of its own. */
function checkTimes(json, refuse) {
    for (const kind of ['tlogs', 'ctlogs', 'certificateAuthorities', 'timestampAuthorities']) {
        const list = json[kind];
        for (const [index, item] of Array.isArray(list) ? list.entries() : []) {
            const log = kind.endsWith('logs');
            const holder = log && (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(item) ? item.publicKey : item;
            const wrong = (0,_trust_json_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongTime */ .jw)((0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(holder) ? holder.validFor : undefined);
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
    if (log.checkpointKeyId !== undefined && log.checkpointKeyId.keyId.length < 4)
        refuse('checkpointKeyId.keyId', 'must be at least 4 bytes');
    try {
        logKey(log);
    }
    catch (cause) {
        refuse('publicKey.rawBytes', 'is not a public key in DER', cause);
    }
    // Without it a verifier cannot know whether the key already belonged to the log; the conformance suite refuses it,
    // too.
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

/***/ 4673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readExtensions),
/* harmony export */   T: () => (/* binding */ callingRepository)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _identity_fulcio_oids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(191);
/* harmony import */ var _x509_cache_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3925);



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
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('usage', `${called} ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(pattern)} is not a regular expression`, { cause });
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

/***/ 8138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ checkPredicate),
  B: () => (/* binding */ parsePredicatePolicy)
});

// EXTERNAL MODULE: ./build/encoding/strict-json.js
var strict_json = __webpack_require__(9098);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/identity/policy/rules.js
var rules = __webpack_require__(2573);
// EXTERNAL MODULE: ./build/identity/policy/wildcard.js
var wildcard = __webpack_require__(426);
;// CONCATENATED MODULE: ./build/verify/statement/predicate-path.js
// The place of a value in a predicate: a dotted path or a JSON pointer → the value, or why it is not there.


const SLSA_V1 = 'https://slsa.dev/provenance/v1';
/**
 * SLSA v1 moved the fields of v0.2 into two objects. A dotted path may leave out the object, so that `builder.id` means
 * the same in both versions (slsa.dev/spec/v1.0/provenance, "Schema").
 */
const SLSA_V1_PARENTS = new Map([
    ['builder', 'runDetails'],
    ['metadata', 'runDetails'],
    ['byproducts', 'runDetails'],
    ['buildType', 'buildDefinition'],
    ['externalParameters', 'buildDefinition'],
    ['internalParameters', 'buildDefinition'],
    ['resolvedDependencies', 'buildDefinition'],
]);
/** What is wrong with a path, as the end of a sentence about its line; undefined if nothing is. */
function pathProblem(path) {
    if (isPointer(path)) {
        if (!/~(?![01])/.test(path))
            return undefined;
        return `has the JSON pointer ${(0,failure/* quote */.hD)(path)}, in which ~ is written ~0 and / in a name is written ~1`;
    }
    const wrong = (how) => `has the path ${(0,failure/* quote */.hD)(path)}; ${how}`;
    if (/[[\]]/.test(path))
        return wrong('write an element of a list by its number, such as list.0.name');
    if (path.includes('*'))
        return wrong('a path has no *, only a value does');
    if (path.split('.').some((name) => name === '' || name.trim() !== name))
        return wrong('write names with one dot between them, such as builder.id, or a JSON pointer');
    return undefined;
}
/** The names and numbers on the way from the predicate to the value. In: a path without a problem. */
function segmentsOf(path, predicateType) {
    // RFC 6901, section 4: ~1 is decoded first, so that ~01 becomes ~1.
    if (isPointer(path))
        return path
            .slice(1)
            .split('/')
            .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
    const segments = path.split('.');
    const [first = ''] = segments;
    const parent = predicateType === SLSA_V1 ? SLSA_V1_PARENTS.get(first) : undefined;
    return parent === undefined ? segments : [parent, ...segments];
}
/** The value at the end of the way, or where the way ends and what is there instead, as a sentence. */
function lookUp(predicate, segments) {
    let value = predicate;
    for (const [index, segment] of segments.entries()) {
        if (!hasMember(value, segment)) {
            const place = index === 0 ? 'the predicate' : (0,failure/* quote */.hD)(segments.slice(0, index).join('.'));
            return { absent: `${place} ${contentOf(value)}` };
        }
        value = value[segment];
    }
    return { value };
}
/** What an object or list has instead of the value that was looked for. */
function contentOf(value) {
    if (value === undefined)
        return 'is missing';
    if (Array.isArray(value))
        return `is a list of ${value.length}`;
    if (!(0,strict_json/* isRecord */.u4)(value))
        return `is ${(0,failure/* quote */.hD)(value)}`;
    const names = Object.keys(value);
    const few = names.slice(0, FEW).map((name) => (0,failure/* quote */.hD)(name));
    if (names.length > FEW)
        few.push(`${names.length - FEW} more`);
    return `has ${few.join(', ') || 'no members'}`;
}
const FEW = 5;
function hasMember(value, name) {
    if (Array.isArray(value))
        return /^(0|[1-9]\d{0,8})$/.test(name) && Number(name) < value.length;
    return (0,strict_json/* isRecord */.u4)(value) && Object.hasOwn(value, name);
}
const isPointer = (path) => path.startsWith('/');

// EXTERNAL MODULE: ./build/verify/statement/read-statement.js
var read_statement = __webpack_require__(1544);
;// CONCATENATED MODULE: ./build/verify/statement/predicate-policy.js






/** A pattern is compared in a time that grows with the length of the value. */
const MAX_VALUE_CHARACTERS = 8192;
const CALLED = 'the predicate policy';
/**
 * Reads `path: value` lines, in the grammar of all policies. A path is relative to the predicate: names with dots
 * between them, or a JSON pointer (RFC 6901). Text without a line has no rules. Throws `input-invalid` with the line
 * number.
 */
function parsePredicatePolicy(text) {
    // It would be read as a comment, so the rule would be missing.
    if (/^[ \t]*#\//m.test(text))
        throw new failure/* Failure */.HR('input-invalid', `${CALLED} has a line that begins with #/; a JSON pointer begins with /`);
    return (0,rules/* parseLines */.Li)(text, { called: CALLED, noun: 'path', colonInName: true, problem: pathProblem });
}
/**
 * Throws `predicate-mismatch` with every rule that the predicate of an attestation does not meet. In: a bundle whose
 * evidence is verified, so that what a message says about the predicate is true. A number, true and false are compared
 * as their JSON text. An absent value, null, an object, a list and a text of more than 8192 characters meet no rule.
 */
function checkPredicate(policy, { content }) {
    if (policy.length === 0)
        return;
    if (content.$case === 'messageSignature')
        throw new failure/* Failure */.HR('predicate-mismatch', 'the bundle is a signature, which has no predicate');
    const { predicate, predicateType } = (0,read_statement/* readStatement */.c)(content.dsseEnvelope.payload);
    const unmet = policy.flatMap((rule) => unmetRule(rule, predicate(), predicateType()));
    if (unmet.length > 0)
        throw new failure/* Failure */.HR('predicate-mismatch', `the attestation does not meet the predicate policy: ${unmet.join('; ')}`);
}
function unmetRule({ claim, pattern }, predicate, predicateType) {
    const segments = segmentsOf(claim, predicateType);
    const full = segments.join('.');
    const path = claim === full || claim.startsWith('/') ? (0,failure/* quote */.hD)(claim) : `${(0,failure/* quote */.hD)(claim)} (${(0,failure/* quote */.hD)(full)})`;
    const found = lookUp(predicate, segments);
    if ('absent' in found)
        return [`${path} is absent, because ${found.absent}; expected ${(0,failure/* quote */.hD)(pattern)}`];
    const { value } = found;
    const text = textOf(value);
    if (text !== undefined && (0,wildcard/* matchesPattern */.M)(text, pattern))
        return [];
    return [`${path} ${descriptionOf(value, text)}, expected ${(0,failure/* quote */.hD)(pattern)}`];
}
/** A value as it is compared; undefined for one that meets no rule. */
function textOf(value) {
    if (typeof value === 'string')
        return value.length > MAX_VALUE_CHARACTERS ? undefined : value;
    if (typeof value === 'boolean')
        return String(value);
    // Larger whole numbers are rounded when they are read, so several of them would be equal.
    const isExact = typeof value === 'number' && (Number.isSafeInteger(value) || value % 1 !== 0);
    return isExact && Number.isFinite(value) ? JSON.stringify(value) : undefined;
}
function descriptionOf(value, text) {
    if (text !== undefined)
        return `is ${(0,failure/* quote */.hD)(value)}`;
    if (typeof value === 'string')
        return `is a text of ${value.length} characters, too long to compare`;
    if (typeof value === 'number')
        return 'is a number too large to compare';
    if (Array.isArray(value))
        return `${contentOf(value)} (name one element, the first is 0)`;
    return (0,strict_json/* isRecord */.u4)(value) ? `is an object that ${contentOf(value)} (name one member)` : `is ${(0,failure/* quote */.hD)(value)}`;
}


/***/ }),

/***/ 1544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ ALGORITHMS),
/* harmony export */   c: () => (/* binding */ readStatement)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9098);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(728);
// A signed in-toto statement, read from exactly the bytes that were signed, once for all files that it is about.



const STATEMENT_TYPES = [
    'https://in-toto.io/Statement/v0.1',
    'https://in-toto.io/Statement/v1',
];
/** The digests that verification compares; a subject may have others. */
const ALGORITHMS = ['sha256', 'sha384', 'sha512'];
/** A statement of a hundred thousand subjects takes a third of a second to read, whether or not it is valid. */
const known = new WeakMap();
/**
 * Reads the payload of an envelope (in-toto attestation, statement v1 and v0.1).
 * In: the payload; do not change it. Out: its parts. They are computed at the first call and kept with this Buffer.
 */
function readStatement(payload) {
    const kept = known.get(payload);
    if (kept !== undefined)
        return kept;
    const statement = once(() => record((0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .RJ)(payload, refuse)));
    const predicateType = once(() => predicateTypeIn(statement()));
    const read = {
        predicateType,
        predicate: () => statement()['predicate'],
        subjects: once(() => {
            const { _type: type, subject } = statement();
            if (!STATEMENT_TYPES.includes(type))
                refuse(`it is of the type ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(type)}`);
            predicateType();
            return Array.isArray(subject) ? indexOf(subject) : refuse('it has no subjects');
        }),
        digest: once(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(payload).digest()),
    };
    known.set(payload, read);
    return read;
}
function predicateTypeIn({ predicateType }) {
    return typeof predicateType === 'string' && predicateType !== ''
        ? predicateType
        : refuse('it has no predicateType');
}
function indexOf(subjects) {
    const index = new Map(ALGORITHMS.map((name) => [name, new Map()]));
    for (const subject of subjects) {
        const digests = record(record(subject)['digest']);
        for (const [name, byDigest] of index) {
            const claimed = digests[name];
            if (typeof claimed !== 'string')
                continue;
            const others = byDigest.get(claimed);
            if (others === undefined)
                byDigest.set(claimed, [digests]);
            else
                others.push(digests);
        }
    }
    return index;
}
/** The result of a computation that is done at most once. Its error is kept too: both depend only on the bytes. */
function once(compute) {
    let result;
    return () => {
        result ??= attempt(compute);
        if ('error' in result)
            throw result.error;
        return result.value;
    };
}
function attempt(compute) {
    try {
        return { value: compute() };
    }
    catch (error) {
        return { error };
    }
}
function refuse(what, cause) {
    const message = `the envelope's payload is not an in-toto statement: ${what}`;
    throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('bundle-malformed', message, { cause });
}
function record(value) {
    return (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) ? value : {};
}


/***/ }),

/***/ 9778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ subjectAlgorithms),
/* harmony export */   RJ: () => (/* binding */ checkPayloadType),
/* harmony export */   T4: () => (/* binding */ predicateTypeOf),
/* harmony export */   Yz: () => (/* binding */ mayBeAbout),
/* harmony export */   jj: () => (/* binding */ checkSubject),
/* harmony export */   pK: () => (/* binding */ checkKind)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _read_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1544);


const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/** Checks that an envelope is for an in-toto statement (client spec 4.5). Throws `bundle-malformed`. */
function checkPayloadType(payloadType) {
    if (payloadType === PAYLOAD_TYPE)
        return;
    const what = `the envelope's payloadType must be ${PAYLOAD_TYPE}, but is ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(payloadType)}`;
    throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bundle-malformed', what);
}
/**
 * Checks that an envelope's payload is an in-toto statement about the artifact (client spec 4.5; in-toto attestation
 * spec, v1).
 * In: the payload of the DSSE envelope, and the artifact's digests. A subject matches when at least one of its digests
 * has a known algorithm and no digest with a known algorithm differs.
 * @throws Failure `bundle-malformed` or `signature-invalid`
 */
function checkSubject(payload, artifact) {
    if (hasSubject(payload, artifact))
        return;
    if ((0,_read_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .readStatement */ .c)(payload).digest().equals(artifact.digest)) {
        const what = 'this file is the statement that was signed, not a file that it is about';
        const remedy = 'Give a file that the statement is about, together with this bundle.';
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('signature-invalid', what, { remedy });
    }
    const digest = artifact.digest.toString('hex');
    const what = (0,_read_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .readStatement */ .c)(payload).subjects().get('sha256')?.has(digest) === true
        ? `the subject with the digest sha256:${digest} also has a digest that this file does not have`
        : `the statement has no subject with the digest sha256:${digest}`;
    throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('signature-invalid', what);
}
/** Whether the bundle is an attestation that may be about the artifact. Its evidence is not verified. */
function mayBeAbout({ content }, artifact) {
    try {
        return content.$case === 'dsseEnvelope' && hasSubject(content.dsseEnvelope.payload, artifact);
    }
    catch {
        return false; // it is not a statement
    }
}
/** Throws `bundle-malformed`. */
function hasSubject(payload, artifact) {
    const subjects = (0,_read_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .readStatement */ .c)(payload).subjects();
    const known = _read_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .ALGORITHMS */ .T.flatMap((name) => {
        const digest = name === 'sha256' ? artifact.digest : artifact[name];
        return digest === undefined ? [] : [[name, digest.toString('hex')]];
    });
    return known.some(([name, digest]) => subjects
        .get(name)
        ?.get(digest)
        ?.some((claimed) => known.every(([other, hex]) => claimed[other] === undefined || claimed[other] === hex)));
}
/** The algorithms of the digests that subjects of a statement have; none for what is not a statement. */
function subjectAlgorithms(payload) {
    try {
        const subjects = (0,_read_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .readStatement */ .c)(payload).subjects();
        return _read_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .ALGORITHMS */ .T.filter((name) => (subjects.get(name)?.size ?? 0) > 0);
    }
    catch {
        return []; // the check of the subject gives the reason
    }
}
/**
 * Checks the kind of a bundle: an attestation of the given predicate type, or a signature if no type is given. An
 * attestation says something about a file, which may also be bad, so it is only accepted when the caller asks for its
 * type (client spec 4.5). Throws `signature-invalid` or `bundle-malformed`.
 */
function checkKind(bundle, predicateType) {
    const found = predicateTypeOf(bundle);
    if (found === predicateType)
        return;
    const what = found === undefined ? 'a signature' : `an attestation of the type ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(found)}`;
    const wanted = predicateType === undefined ? 'a signature' : `an attestation of ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(predicateType)}`;
    throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('signature-invalid', `the bundle is ${what}, not ${wanted}`, {
        remedy: 'Give the bundle of the file, or set the expected type with `predicate-type` (in the command, `--predicate-type`).',
    });
}
/** The predicate type of an attestation; undefined for a signature. Throws `bundle-malformed`. */
function predicateTypeOf({ content }) {
    if (content.$case === 'messageSignature')
        return undefined;
    return (0,_read_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .readStatement */ .c)(content.dsseEnvelope.payload).predicateType();
}


/***/ }),

/***/ 8755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ unsupportedKey),
/* harmony export */   I: () => (/* binding */ SUPPORTED_KEYS)
/* harmony export */ });
/** P-256, P-384 and P-521, as node:crypto calls them. */
const CURVES = ['prime256v1', 'secp384r1', 'secp521r1'];
const MIN_RSA_BITS = 2048;
/**
 * The keys that are accepted for every kind of signature (protobuf-specs, "Algorithm Registry"): ECDSA on P-256, P-384
 * and P-521, Ed25519, and RSA from 2048 bits. Returns undefined for one of these, and otherwise what the key is.
 */
function unsupportedKey({ asymmetricKeyType: type, asymmetricKeyDetails, }) {
    const { namedCurve = 'unknown', modulusLength = 0 } = asymmetricKeyDetails ?? {};
    if (type === 'ed25519' || (type === 'ec' && CURVES.some((curve) => curve === namedCurve)))
        return undefined;
    if (type === 'rsa' && modulusLength >= MIN_RSA_BITS)
        return undefined;
    const size = type === 'ec' ? ` on the curve ${namedCurve}` : type === 'rsa' ? ` of ${modulusLength} bits` : '';
    return `a key of type ${type}${size}`;
}
/** The text that follows the name of an unsupported key in a message. */
const SUPPORTED_KEYS = `P-256, P-384, P-521, Ed25519, and RSA from ${MIN_RSA_BITS} bits`;


/***/ }),

/***/ 3925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bO: () => (/* binding */ onceFor),
/* harmony export */   hB: () => (/* binding */ parseCertificate),
/* harmony export */   kc: () => (/* binding */ publicKeyOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3917);
/* harmony import */ var _encoding_der_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3247);
/* harmony import */ var _encoding_pem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4053);
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
