export const id = 9607;
export const ids = [9607,6016,8420];
export const modules = {

/***/ 601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ MAX_STATEMENT_BYTES)
/* harmony export */ });
/* unused harmony export checkStatement */
/* harmony import */ var _encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69098);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _statement_notices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90688);
// In-toto statements, checked before signing: what a verifier would refuse, or read differently, is never logged.




/** The largest statement that is signed, in bytes. */
const MAX_STATEMENT_BYTES = 16 * 1024 * 1024;
const TYPES = [_statement_notices_js__WEBPACK_IMPORTED_MODULE_2__/* .STATEMENT_V1 */ .om, 'https://in-toto.io/Statement/v0.1'];
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

/***/ 90688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vv: () => (/* binding */ manySubjects),
/* harmony export */   om: () => (/* binding */ STATEMENT_V1)
/* harmony export */ });
/* unused harmony exports STATEMENT_MEMBERS, SUBJECT_MEMBERS, statementNotices */
/* harmony import */ var _encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69098);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51442);
// Valid in-toto statements that some verifiers refuse → warnings before signing; the signer decides.



/** The members of a statement and of a subject (in-toto attestation v1, statement.md and resource_descriptor.md). */
const STATEMENT_MEMBERS = (/* unused pure expression or super */ null && (['_type', 'subject', 'predicateType', 'predicate']));
const SUBJECT_MEMBERS = 'name uri digest content downloadLocation mediaType annotations'.split(' ');
const STATEMENT_V1 = 'https://in-toto.io/Statement/v1';
/** Measured with sigstore-python 4.5.1: it reads statements of version 1 only with these digests. */
const PYTHON_DIGESTS = (/* unused pure expression or super */ null && (['sha256', 'sha384', 'sha512', 'sha3_256', 'sha3_384', 'sha3_512']));
/**
 * sigstore-go, with which cosign and gh verify, reads no more (pkg/verify/signature.go, `maxAllowedSubjects`). Measured with
 * cosign 3.1.3. sigstore-python 4.5.1 has no limit: it accepts 100,000.
 */
const MAX_SUBJECTS = 1024;
/** Says that some verifiers refuse a statement about so many subjects, as a sentence about "it"; undefined if none does. */
function manySubjects(count) {
    if (count <= MAX_SUBJECTS)
        return undefined;
    return `has ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .a)(count)} subjects: cosign and gh refuse more than ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .a)(MAX_SUBJECTS)}`;
}
/**
 * Names each verifier that refuses the statement, and why. In: a statement that {@link checkStatement} accepted. Out:
 * sentences about "it"; empty for a statement that cosign, gh and sigstore-python can read.
 */
function statementNotices(statement) {
    const subjects = statement['subject'].filter(isRecord);
    const digests = subjects.map(({ digest }) => Object.keys(Object(digest)));
    const unknown = [
        ...Object.keys(statement).filter((name) => !STATEMENT_MEMBERS.includes(name)),
        ...subjects.flatMap(Object.keys).filter((name) => !SUBJECT_MEMBERS.includes(name)),
    ];
    const others = digests.flat().filter((name) => !PYTHON_DIGESTS.includes(name));
    const many = manySubjects(subjects.length);
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
        ...(many === undefined ? [] : [many]),
    ];
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

/***/ 663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ filesByDocument),
/* harmony export */   o: () => (/* binding */ signDocuments)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _files_semaphore_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27678);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54446);
// Files that were signed or read → the documents about them, each signed with the same certificate.



/**
 * Signs the documents. A document says something about all files, so none is signed unless all files were. Out: the
 * result for each document, in order.
 */
async function signDocuments(files, options) {
    const { documents = [], plan, stop, failFast, concurrency = _files_semaphore_js__WEBPACK_IMPORTED_MODULE_2__/* .IN_FLIGHT */ .Ri } = options;
    const results = new Map();
    const filesOf = filesByDocument(files, documents);
    if (files.every(_result_js__WEBPACK_IMPORTED_MODULE_1__/* .isDone */ .$L))
        await (0,_files_semaphore_js__WEBPACK_IMPORTED_MODULE_2__/* .forEachBounded */ .aJ)(documents, concurrency, async (document) => {
            if (stop.signal.aborted)
                return;
            const result = await signDocument(document, filesOf(document), options);
            results.set(document, result);
            if (result.status === 'signed')
                options.onDocument?.(result);
            else if (result.failure !== undefined && failFast)
                stop.abort(result.failure);
        });
    return documents.map((document) => results.get(document) ?? {
        file: document.file,
        about: document.about,
        outputs: plan.get(document.file) ?? {},
        predicateType: document.predicateType,
        status: 'not-attempted',
    });
}
/** Makes the function that gives the files that a document is about: one, or all that were read. */
function filesByDocument(files, documents) {
    const digested = [];
    for (const { file, digest } of files)
        if (digest !== undefined)
            digested.push({ file, digest });
    const single = documents.some(({ about }) => about !== undefined) ? digested : [];
    const byFile = new Map(single.map((each) => [each.file, [each]]));
    return ({ about }) => (about === undefined ? digested : (byFile.get(about) ?? []));
}
async function signDocument(document, files, { plan, sign, token, keepDocument }) {
    const { file, about, predicateType, make, format } = document;
    const outputs = plan.get(file) ?? {};
    try {
        const kept = token && (await keepDocument?.(document, files, token));
        if (kept !== undefined)
            return kept.signed;
        const { content, ...made } = make(files);
        const before = content === undefined ? [] : [{ path: file.absolute, content }];
        const whole = contentOf({ ...made, size: content?.length, predicateType }, files);
        const { signed } = await sign(whole, outputs, { format, before });
        return { file, about, ...signed };
    }
    catch (error) {
        return { file, about, outputs, predicateType, status: 'failed', failure: (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_)(error) };
    }
}
/** A document is in memory, so it cannot change while it is signed. */
function contentOf({ expected, ...made }, [first]) {
    return {
        ...made,
        digest: made.signable.digest,
        assertUnchanged: () => Promise.resolve(),
        expected,
        verifies: 'digest' in expected ? expected.digest : first?.digest,
    };
}


/***/ }),

/***/ 15765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readBytes)
/* harmony export */ });
/* unused harmony export readStatement */
/* harmony import */ var _attestation_check_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(601);
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

/***/ 26016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ writeTogether),
  writeWhole: () => (/* binding */ writeWhole)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/process/descriptors.js
var descriptors = __webpack_require__(98484);
;// CONCATENATED MODULE: ./build/process/held-file.js
// Changes of names: on Windows a virus scanner or an indexer may hold a file that was just written.


/** It looks at a file for some milliseconds, seldom for seconds. */
const PATIENCE_MS = 10_000;
/** Repeats a change of a file's name on Windows while another program holds the file, for up to ten seconds. */
const whenReleased = (change) => external_node_path_.sep === '/' ? change() : (0,descriptors/* repeatWhile */.N)(['EPERM', 'EACCES', 'EBUSY'], PATIENCE_MS, change);

// EXTERNAL MODULE: ./build/files/fs-errors.js
var fs_errors = __webpack_require__(65053);
// EXTERNAL MODULE: ./build/files/writable.js
var writable = __webpack_require__(81074);
;// CONCATENATED MODULE: ./build/files/write-atomic.js
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
        const hidden = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.sigstore-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`); // LEFTOVER in writable.ts matches it
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
                await rename(temporary, path);
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
        throw cause instanceof failure/* Failure */.HR ? cause : (0,fs_errors/* unwritable */.mP)((0,failure/* quote */.hD)(writing), cause);
    }
    await Promise.all(staged.slice(0, -1).map(({ former }) => remove(former)));
}
const rename = (from, to) => whenReleased(() => promises_.rename(from, to));
/** Takes a name away, if it is there; rm would look twice before. */
async function remove(path) {
    await whenReleased(() => promises_.unlink(path)).catch((error) => {
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
            await (await (0,descriptors/* withDescriptor */.U)(() => promises_.open(path, 'wx'))).close();
            await rename(temporary, path).catch(async (error) => {
                await remove(path);
                throw error;
            });
        }
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
        throw new failure/* Failure */.HR('output-exists', `${(0,failure/* quote */.hD)(path)} already exists, and did not when this run began`);
    }
    await remove(temporary);
}
/** Adds a second name to a file; false if the file system does not support it. Throws EEXIST. */
async function linked(path, name) {
    return promises_.link(path, name).then(() => true, (error) => {
        if (error.code === 'EEXIST')
            throw error;
        return false;
    });
}
async function writeFlushed(path, content) {
    const handle = await (0,descriptors/* withDescriptor */.U)(() => promises_.open(path, 'wx', 0o644));
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
    const there = await promises_.lstat(path).catch(() => undefined);
    // For a directory the rename that follows fails, as it should.
    if (there === undefined || there.isDirectory())
        return;
    await promises_.link(path, former).catch(() => rename(path, former));
}
/** Puts back what existed under a path. If nothing existed, removes a file that got the name (`named`). */
async function rollBack(path, former, named) {
    if (!(await (0,writable/* exists */.t2)(former)))
        return named ? remove(path) : undefined;
    await rename(former, path);
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
    // The encoding ends with the statement, so the memory of the given one can be reused.
    const inside = content.subarray(content.length - payload.length);
    return { digest, content, envelope: { payloadType: PAYLOAD_TYPE, payload: inside } };
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

/***/ 48138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ checkPredicate),
  B: () => (/* binding */ parsePredicatePolicy)
});

// EXTERNAL MODULE: ./build/encoding/strict-json.js
var strict_json = __webpack_require__(69098);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/identity/policy/rules.js
var rules = __webpack_require__(62573);
// EXTERNAL MODULE: ./build/identity/policy/wildcard.js
var wildcard = __webpack_require__(70426);
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
var read_statement = __webpack_require__(81544);
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

/***/ 81544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ ALGORITHMS),
/* harmony export */   c: () => (/* binding */ readStatement)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69098);
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

/***/ 19778:
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
/* harmony import */ var _read_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81544);


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
