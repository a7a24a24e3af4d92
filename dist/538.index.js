export const id = 538;
export const ids = [538,862];
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

/***/ 85538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planDocuments: () => (/* binding */ planDocuments)
});

// UNUSED EXPORTS: ATTESTATION_SUFFIX

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/attestation/check-statement.js + 1 modules
var check_statement = __webpack_require__(5669);
;// CONCATENATED MODULE: ./build/attestation/statement.js
// Subjects and a predicate → an in-toto statement (in-toto attestation, statement v1).


const STATEMENT_V1 = 'https://in-toto.io/Statement/v1';
/**
 * The bytes of a statement about these subjects, in the order of their names. A subject that occurs twice, with the same
 * digest, is listed once. Throws `attestation-invalid` if there is no subject, if two files would have the same name, or
 * if the statement is longer than verifiers accept.
 */
function createStatement(subjects, { type, predicate }) {
    const rows = distinct(subjects).map(({ name, digest }) => ({
        name,
        digest: { sha256: digest.toString('hex') },
    }));
    if (rows.length === 0)
        throw new failure/* Failure */.HR('attestation-invalid', 'there is no file to attest');
    const statement = { _type: STATEMENT_V1, subject: rows, predicateType: type, predicate };
    const bytes = Buffer.from(JSON.stringify(statement));
    if (bytes.length <= check_statement/* MAX_STATEMENT_BYTES */.X)
        return bytes;
    const what = `the statement about ${rows.length} files would be ${bytes.length} bytes long; the limit is ${check_statement/* MAX_STATEMENT_BYTES */.X}`;
    throw new failure/* Failure */.HR('attestation-invalid', what);
}
/** Each name once, sorted. Throws `attestation-invalid` if a name has two digests. */
function distinct(subjects) {
    const byName = new Map();
    for (const subject of subjects) {
        const other = byName.get(subject.name);
        if (other !== undefined && !other.digest.equals(subject.digest))
            throw new failure/* Failure */.HR('attestation-invalid', `two different files would be the subject ${(0,failure/* quote */.hD)(subject.name)}`);
        byName.set(subject.name, subject);
    }
    return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

// EXTERNAL MODULE: ./build/files/digest.js
var digest = __webpack_require__(61862);
// EXTERNAL MODULE: ./build/files/paths.js
var paths = __webpack_require__(33684);
// EXTERNAL MODULE: ./build/signing/dsse.js
var dsse = __webpack_require__(54631);
;// CONCATENATED MODULE: ./build/engine/attest/plan-documents.js
// Attestations and files → the documents of a run, each with its path.






/** The suffix of a file of attestations, as JSON Lines (in-toto attestation, bundle v1). */
const ATTESTATION_SUFFIX = '.intoto.jsonl';
/**
 * The documents about these files, in the order of the attestations. Throws `attestation-invalid`, and what reading a
 * file throws.
 */
async function planDocuments(files, attestations, options) {
    if (files.length === 0 || attestations.length === 0)
        return [];
    const { root, outputDirectory, name, perFile, baseNames, signal } = options;
    const directory = (0,external_node_path_.resolve)(root, outputDirectory ?? '.');
    const subjectName = ({ path }) => (baseNames || (0,external_node_path_.isAbsolute)(path) ? (0,external_node_path_.basename)(path) : path);
    if (!perFile)
        await refuseSameNames(files, subjectName, signal);
    const several = attestations.length > 1;
    return attestations.flatMap((attestation) => {
        const suffix = `${several ? `.${attestation.kind}` : ''}${ATTESTATION_SUFFIX}`;
        const at = (absolute, about) => documentOf(attestation, { path: (0,paths/* shownPath */.pS)(root, absolute), absolute }, { about, subjectName });
        if (!perFile)
            return at((0,external_node_path_.join)(directory, name === undefined ? `${attestation.kind}${ATTESTATION_SUFFIX}` : `${name}${suffix}`));
        return files.map((file) => {
            const beside = (0,external_node_path_.resolve)(root, file.path);
            const folder = outputDirectory === undefined ? (0,external_node_path_.dirname)(beside) : directory;
            return at((0,external_node_path_.join)(folder, `${(0,external_node_path_.basename)(beside)}${suffix}`), file);
        });
    });
}
function documentOf({ predicateType, authorize, predicate }, file, { about, subjectName, }) {
    const make = (files) => {
        const subjects = files.map((each) => ({ name: subjectName(each.file), digest: each.digest }));
        const statement = createStatement(subjects, predicate());
        return { signable: (0,dsse/* signableStatement */.V)(statement), expected: { statement } };
    };
    return { file, predicateType, about, authorize, make, format: asLine };
}
const LINE_FEED = Buffer.from('\n');
const asLine = (bundle) => Buffer.concat([bundle, LINE_FEED]);
/**
 * Two files with one name in a statement must be the same content. This is known before anything is signed, because
 * only such files are read here. Throws `attestation-invalid`, `file-unreadable` or `file-changed`.
 */
async function refuseSameNames(files, nameOf, signal) {
    const digestOf = async (file) => file.digest ?? (await (0,digest.digestFile)(file, signal)).digest;
    const owners = new Map();
    for (const file of files) {
        const name = nameOf(file);
        const owner = owners.get(name);
        owners.set(name, file);
        if (owner === undefined || (await digestOf(owner)).equals(await digestOf(file)))
            continue;
        const what = `the files ${(0,failure/* quote */.hD)(owner.path)} and ${(0,failure/* quote */.hD)(file.path)} would both be the subject ${(0,failure/* quote */.hD)(name)}, with different digests`;
        throw new failure/* Failure */.HR('attestation-invalid', what);
    }
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


/***/ })

};
