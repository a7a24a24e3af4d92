export const id = 38;
export const ids = [38,862,577,908];
export const modules = {

/***/ 5669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ MAX_STATEMENT_BYTES)
});

// UNUSED EXPORTS: checkStatement

// EXTERNAL MODULE: ./build/encoding/strict-json.js
var strict_json = __webpack_require__(69098);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
;// CONCATENATED MODULE: ./build/attestation/statement-notices.js
// Valid in-toto statements that some verifiers refuse → warnings before signing; the signer decides.


/** The members of a statement and of a subject (in-toto attestation v1, statement.md and resource_descriptor.md). */
const statement_notices_STATEMENT_MEMBERS = (/* unused pure expression or super */ null && (['_type', 'subject', 'predicateType', 'predicate']));
const statement_notices_SUBJECT_MEMBERS = 'name uri digest content downloadLocation mediaType annotations'.split(' ');
const STATEMENT_V1 = 'https://in-toto.io/Statement/v1';
/** Measured with sigstore-python 4.5.1: it reads statements of version 1 only with these digests. */
const PYTHON_DIGESTS = (/* unused pure expression or super */ null && (['sha256', 'sha384', 'sha512', 'sha3_256', 'sha3_384', 'sha3_512']));
/**
 * Names each verifier that refuses the statement, and why. In: a statement that {@link checkStatement} accepted. Out:
 * sentences about "it"; empty for a statement that cosign, gh and sigstore-python can read.
 */
function statement_notices_statementNotices(statement) {
    const subjects = statement['subject'].filter(isRecord);
    const digests = subjects.map(({ digest }) => Object.keys(Object(digest)));
    const unknown = [
        ...Object.keys(statement).filter((name) => !statement_notices_STATEMENT_MEMBERS.includes(name)),
        ...subjects.flatMap(Object.keys).filter((name) => !statement_notices_SUBJECT_MEMBERS.includes(name)),
    ];
    const others = digests.flat().filter((name) => !PYTHON_DIGESTS.includes(name));
    const unnamed = subjects.some(({ name }) => typeof name !== 'string');
    return [
        ...(unknown[0] === undefined
            ? []
            : [`has the member ${quote(unknown[0])}: cosign and gh refuse members that in-toto does not define`]),
        ...(statement['_type'] === STATEMENT_V1 ? [] : ['is of version 0.1, which sigstore-python refuses']),
        ...(others[0] === undefined
            ? []
            : [`has a digest ${quote(others[0])} in a subject, which sigstore-python refuses`]),
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
const TEXTS = (/* unused pure expression or super */ null && (['name', 'uri', 'content', 'downloadLocation', 'mediaType']));
const WHY = 'Verifiers would refuse this statement or read it in different ways, and a log entry cannot be removed (in-toto attestation, v1).';
/**
 * Checks a statement (in-toto attestation, statement v1 and v0.1). In: its bytes, and its name for messages.
 * Throws `statement-invalid`, with the remedy.
 */
function checkStatement(payload, name) {
    const refuse = (what, remedy) => {
        throw new Failure('statement-invalid', `the statement ${quote(name)} ${what}`, { why: WHY, remedy });
    };
    const statement = read(payload, refuse);
    if ('payloadType' in statement && 'payload' in statement) {
        const what = `is already a DSSE envelope, with the payloadType ${quote(statement['payloadType'])}`;
        refuse(what, 'Give the in-toto statement itself, without an envelope: signing makes the envelope.');
    }
    checkValues(statement, refuse);
    checkNames(statement, STATEMENT_MEMBERS, refuse);
    const { _type: type, subject, predicateType, predicate } = statement;
    if (!TYPES.includes(String(type)) || typeof type !== 'string')
        refuse(`has the _type ${quote(type)}`, `Set _type to ${quote(TYPES[0])}; a predicate is not a statement.`);
    if (!isAbsoluteUri(predicateType)) {
        const remedy = 'Set predicateType to the URI of its type, such as "https://slsa.dev/provenance/v1".';
        refuse(`has the predicateType ${quote(predicateType)}, which is not a URI`, remedy);
    }
    if (predicate !== undefined && predicate !== null && !isRecord(predicate))
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
    const value = parseStrictJson(payload, () => refuse('is not JSON in UTF-8, or an object in it has a name twice', remedy));
    return isRecord(value) ? value : refuse('is not a JSON object', 'Give an in-toto statement.');
}
/** SHA-256 of a subject, if it has one. */
function checkSubject(subject, index, refuse) {
    const at = `subject[${index}]`;
    if (!isRecord(subject))
        return refuse(`has a ${at} that is not an object`, 'Give each subject as { name, digest }.');
    checkNames(subject, SUBJECT_MEMBERS, refuse);
    const { digest } = subject;
    for (const name of TEXTS)
        if (!['string', 'undefined'].includes(typeof (subject[name] ?? undefined)))
            refuse(`has a ${at}.${name} that is not a string`, `Make the ${name} a string, or remove it.`);
    const { content, annotations } = subject;
    if (typeof content === 'string' && !isBase64(content))
        refuse(`has a ${at}.content that is not base64`, 'Encode the content in base64, or remove it.');
    if (annotations !== undefined && annotations !== null && !isRecord(annotations))
        refuse(`has ${at}.annotations that are not an object`, 'Make the annotations an object, or remove them.');
    if (!isRecord(digest) || Object.keys(digest).length === 0) {
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
        refuse(`has ${quote(value)} as ${at}.digest.${quote(algorithm)}`, `Write this digest as ${form}.`);
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
            refuse(`names ${quote(name)} twice in subject`, 'Give each subject a different name.');
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
            refuse(`has the member ${quote(name)}`, `Write it as ${quote(meant)}.`);
    }
}
/** Refuses, at any depth, numbers and text that JSON can write but parsers in other languages cannot represent. */
function checkValues(value, refuse) {
    for (const each of valuesIn(value)) {
        if (typeof each === 'number' && !Number.isFinite(each))
            refuse('has a number that is too large', 'Write a number of this size as text.');
        if (typeof each === 'string' && /\p{Surrogate}/u.test(each))
            refuse(`has the text ${quote(each)}, which is half a character`, 'Write a surrogate only as one of a pair.');
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

/***/ 17908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseBundleFile),
/* harmony export */   G: () => (/* binding */ holding)
/* harmony export */ });
/* harmony import */ var _encoding_json_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18402);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _errors_first_that_holds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98683);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76337);
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
/**
 * Returns the result of `work` for the first bundle that it accepts. If there is one bundle, throws its failure; if
 * there are several, throws a failure with the reason for each line.
 */
function holding(lines, work) {
    const candidates = lines.map(({ line, bundle }) => [`line ${line}`, bundle]);
    return (0,_errors_first_that_holds_js__WEBPACK_IMPORTED_MODULE_1__/* .firstThatHolds */ .k)('bundles counts', candidates, (bundle) => {
        if (bundle instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
            throw bundle;
        return work(bundle);
    });
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

/***/ 15765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readBytes)
/* harmony export */ });
/* unused harmony export readStatement */
/* harmony import */ var _attestation_check_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5669);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61862);
/* harmony import */ var _signing_dsse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54631);
// A file → what to sign: its bytes, by their digest, or the in-toto statement that it contains, in an envelope.




/**
 * Reads a file that is signed as it is; a file that is not on this machine is signed by its digest. Throws
 * `file-unreadable` or `file-changed`.
 */
const readBytes = async (file, signal) => {
    if (file.digest !== undefined)
        return known(file.digest);
    const read = await (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_2__.digestFile)(file, signal);
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
    const read = await digestFile(file, signal, { keepBytes: MAX_STATEMENT_BYTES });
    const { content, size, path } = read;
    if (content === undefined) {
        const what = `the statement ${quote(path)} is ${size} bytes long; the limit is ${MAX_STATEMENT_BYTES}`;
        const remedy = 'Put large content into a separate file, and refer to it by its digest.';
        throw new Failure('statement-invalid', what, { remedy });
    }
    const { subjectDigest, notices } = checkStatement(content, path);
    const expected = { statement: content };
    const named = notices.map((notice) => `the statement ${quote(path)} ${notice}`);
    return {
        ...read,
        signable: signableStatement(content),
        expected,
        verifies: subjectDigest,
        notices: named,
    };
};


/***/ }),

/***/ 98683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ firstThatHolds)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
// Several candidates of which one must be valid: the first valid one, or one failure with the reason for each.

/** How many a message names before it only counts them. */
const FEW = 5;
/** How far a check came: a candidate that fails later is closer to what was asked for. */
function progress(code) {
    if (code === 'bundle-malformed' || code === 'signature-invalid')
        return 0;
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
    const told = failures.slice(0, FEW).map(([place, { message }]) => `${place}: ${message}`);
    const more = failures.length > FEW ? `; and ${failures.length - FEW} more` : '';
    const [furthest] = failures
        .map(([, failure]) => failure)
        .sort((a, b) => progress(b.code) - progress(a.code));
    const { code, remedy } = furthest ?? new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('internal', together);
    const what = `none of the ${failures.length} ${together}: ${told.join('; ')}${more}`;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(code, what, { cause: furthest, remedy });
}


/***/ }),

/***/ 61862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   digestFile: () => (/* binding */ digestFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(728);
/* harmony import */ var _fs_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65053);
/* harmony import */ var _open_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86965);
/* harmony import */ var _read_bounded_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24890);
/* harmony import */ var _semaphore_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27678);
// A regular file → its SHA-256, read once as a stream, and a check that it did not change meanwhile.








const CHUNK_BYTES = 1024 * 1024;
/** Larger files are read two at a time; more would only compete for the disk. */
const inTurn = (0,_semaphore_js__WEBPACK_IMPORTED_MODULE_7__/* .createSlots */ .eX)(2);
/** Keeps the memory for files in progress small, unless the caller asks for more. */
const SMALL_BYTES = 64 * 1024;
/**
 * File systems record changes in steps of time. A file changed within one step before it was read may have changed
 * again.
 */
const TICK_MS = 20;
/**
 * Reads the file once, in chunks of 1 MiB. Never blocks on a pipe or device.
 * Throws `file-unreadable` or `file-changed`.
 */
async function digestFile(file, signal, { algorithm = 'sha256', keepBytes = SMALL_BYTES, follow = false } = {}) {
    const startedMs = Date.now();
    const { digest, content, state } = await read(file, signal, { algorithm, keepBytes, follow });
    const racy = Number(state.ctimeNs / 1000000n) > startedMs - TICK_MS;
    const assertUnchanged = async () => {
        const now = racy
            ? await read(file, signal, { algorithm, keepBytes: 0, follow })
            : { digest, state: await look(file) };
        if (!now.digest.equals(digest) || !sameState(now.state, state))
            throw changed(file);
    };
    return { ...file, digest, content, size: Number(state.size), assertUnchanged };
}
async function read(file, signal, options) {
    const handle = await openRegular(file, options.follow);
    try {
        const before = await handle.stat({ bigint: true });
        if (!before.isFile())
            throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('file-unreadable', `${shown(file)} is not a regular file`);
        const hashed = await hashContent(handle, Number(before.size), signal, options);
        const after = await handle.stat({ bigint: true });
        if (!sameState(before, after))
            throw changed(file);
        return { ...hashed, state: after };
    }
    catch (error) {
        throw error instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR ? error : (0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(shown(file), error);
    }
    finally {
        await handle.close();
    }
}
/** Reads a file of at most one chunk with one call: one byte more than its size shows that it ends there. */
async function hashContent(handle, size, signal, options) {
    if (size > CHUNK_BYTES)
        return inTurn(() => hashChunks(handle, CHUNK_BYTES, signal, options));
    const buffer = Buffer.allocUnsafe(size + 1);
    const { bytesRead } = await handle.read(buffer, 0, size + 1, 0);
    signal?.throwIfAborted();
    if (bytesRead !== size)
        return hashChunks(handle, size + 1, signal, options);
    const content = buffer.subarray(0, size);
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)(options.algorithm, content, 'buffer');
    return { digest, content: size <= options.keepBytes ? content : undefined };
}
/** Hashes one chunk while the next one is being read. */
async function hashChunks(handle, bytes, signal, { algorithm, keepBytes }) {
    const hasher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
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
 * A large block of memory begins a few bytes after the start of a page, but the page cache begins at the start of a
 * page. Some processors need four times as long to copy between such addresses: 0.5 s for 1 GiB. With an offset of
 * 64 bytes they do not.
 */
function readBuffer(bytes) {
    return Buffer.allocUnsafe(bytes + 64).subarray(64);
}
/** The first chunk stays in its buffer. If a second chunk follows, the first is copied before its buffer is reused. */
function append(content, chunk) {
    if (content === undefined)
        return undefined;
    return content.length === 0 ? chunk : Buffer.concat([content, chunk]);
}
async function openRegular(file, follow) {
    const flags = _read_bounded_js__WEBPACK_IMPORTED_MODULE_6__/* .WITHOUT_WAITING */ .Xq | (follow ? 0 : (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0));
    try {
        return await (0,_open_file_js__WEBPACK_IMPORTED_MODULE_5__/* .openFile */ .T)(file.absolute, flags);
    }
    catch (cause) {
        throw (0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(shown(file), cause);
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

/***/ 70577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ writeTogether),
/* harmony export */   writeWhole: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(728);
/* harmony import */ var _process_descriptors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98484);
/* harmony import */ var _fs_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65053);
/* harmony import */ var _writable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81074);
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

/***/ 54631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ signableStatement),
/* harmony export */   b: () => (/* binding */ serializeEnvelope)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83917);
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
    return onceFor(certificate, publicKeyOf, () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: certificate.publicKey, format: 'der', type: 'spki' }));
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
