export const id = 563;
export const ids = [563,16];
export const modules = {

/***/ 663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ filesByDocument),
/* harmony export */   o: () => (/* binding */ signDocuments)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _files_semaphore_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7678);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4446);
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

/***/ 1650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ readBytes)
});

// UNUSED EXPORTS: readStatement

// EXTERNAL MODULE: ./build/encoding/strict-json.js + 1 modules
var strict_json = __webpack_require__(810);
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
 * sigstore-go, with which cosign and gh verify, reads no more (pkg/verify/signature.go, `maxAllowedSubjects`). Measured with
 * cosign 3.1.3. sigstore-python 4.5.1 has no limit: it accepts 100,000.
 */
const MAX_SUBJECTS = 1024;
/** Says that some verifiers refuse a statement about so many subjects, as a sentence about "it"; undefined if none does. */
function manySubjects(count) {
    if (count <= MAX_SUBJECTS)
        return undefined;
    return `has ${number(count)} subjects: cosign and gh refuse more than ${number(MAX_SUBJECTS)}`;
}
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

;// CONCATENATED MODULE: ./build/attestation/check-statement.js
// In-toto statements, checked before signing: what a verifier would refuse, or read differently, is never logged.




/** The largest statement that is signed, in bytes. */
const check_statement_MAX_STATEMENT_BYTES = (/* unused pure expression or super */ null && (16 * 1024 * 1024));
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
function check_statement_checkStatement(payload, name) {
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

// EXTERNAL MODULE: ./build/files/digest.js
var files_digest = __webpack_require__(1862);
// EXTERNAL MODULE: ./build/signing/dsse.js
var dsse = __webpack_require__(4631);
;// CONCATENATED MODULE: ./build/engine/payload.js
// A file → what to sign: its bytes, by their digest, or the in-toto statement that it contains, in an envelope.




/**
 * Reads a file that is signed as it is; a file that is not on this machine is signed by its digest. Throws
 * `file-unreadable` or `file-changed`.
 */
const readBytes = async (file, signal) => {
    if (file.digest !== undefined)
        return known(file.digest);
    const read = await (0,files_digest/* digestFile */.T)(file, signal);
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

/***/ 6016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ writeTogether),
  writeWhole: () => (/* binding */ writeWhole)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/process/descriptors.js
var descriptors = __webpack_require__(8484);
;// CONCATENATED MODULE: ./build/process/held-file.js
// Changes of names: on Windows a virus scanner or an indexer may hold a file that was just written.


/** It looks at a file for some milliseconds, seldom for seconds. */
const PATIENCE_MS = 10_000;
/** Repeats a change of a file's name on Windows while another program holds the file, for up to ten seconds. */
const whenReleased = (change) => external_node_path_.sep === '/' ? change() : (0,descriptors/* repeatWhile */.N)(['EPERM', 'EACCES', 'EBUSY'], PATIENCE_MS, change);

// EXTERNAL MODULE: ./build/files/fs-errors.js
var fs_errors = __webpack_require__(5053);
// EXTERNAL MODULE: ./build/files/writable.js
var writable = __webpack_require__(1074);
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

/***/ 4631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ serializeEnvelope)
/* harmony export */ });
/* unused harmony export signableStatement */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3917);
// DSSE: an in-toto statement → the bytes to sign, and the envelope that contains the statement and the signature.


const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/**
 * In: a statement, any bytes. Out: the envelope and its pre-authentication encoding (DSSE protocol v1), which the key
 * signs. Rekor v2 records the digest of that encoding (client specification §4.4).
 */
function signableStatement(payload) {
    const content = dsse.preAuthEncoding(PAYLOAD_TYPE, payload);
    const digest = createHash('sha256').update(content).digest();
    // The encoding ends with the statement, so the memory of the given one can be reused.
    const inside = content.subarray(content.length - payload.length);
    return { digest, content, envelope: { payloadType: PAYLOAD_TYPE, payload: inside } };
}
/** The envelope as JSON with its one signature (DSSE envelope v1), for Rekor v1. */
function serializeEnvelope({ payloadType, payload }, signature) {
    const signatures = [{ sig: signature.toString('base64') }];
    return JSON.stringify({ payload: payload.toString('base64'), payloadType, signatures });
}


/***/ })

};
