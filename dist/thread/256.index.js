export const id = 256;
export const ids = [256];
export const modules = {

/***/ 5256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createVerification: () => (/* binding */ createVerification)
});

// EXTERNAL MODULE: ./build/errors/failure.js + 1 modules
var failure = __webpack_require__(7740);
// EXTERNAL MODULE: ./build/files/digest.js + 1 modules
var files_digest = __webpack_require__(6640);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/files/fs-errors.js
var fs_errors = __webpack_require__(5053);
;// CONCATENATED MODULE: ./build/files/writable.js
// The paths of outputs, before anything is signed: what exists there, and that it can be written.




/**
 * Makes sure, before anything is signed, that bundles can be written to a directory. Creates it if it does not exist,
 * and removes the temporary files of killed runs.
 * `name` is its name in messages. Without `make`, it is enough that the directory could be created. Throws
 * `output-unwritable`.
 */
async function writable_assertWritable(directory, name = quote(directory), { make = true } = {}) {
    try {
        if (make)
            await makeDirectory(directory);
        await access(make ? directory : await nearestDirectory(directory), constants.W_OK | constants.X_OK);
    }
    catch (cause) {
        throw unwritable(name, cause);
    }
    if (make)
        await removeLeftovers(directory);
}
const LEFTOVER = /^\.sigstore-[0-9a-f]{12}\.tmp$/;
/** No GitHub job runs longer than five days. */
const LEFTOVER_AGE_MS = (/* unused pure expression or super */ null && (7 * 24 * 60 * 60 * 1000));
/**
 * Removes the incomplete files of a killed run from a directory, once they are older than any run can be. Failing to
 * remove them is not an error.
 */
async function removeLeftovers(directory) {
    const names = await readdir(directory).catch(() => []);
    for (const name of names) {
        if (!LEFTOVER.test(name))
            continue;
        const path = join(directory, name);
        const there = await lstat(path).catch(() => undefined);
        if (there?.isFile() && Date.now() - there.mtimeMs > LEFTOVER_AGE_MS)
            await rm(path, { force: true }).catch(() => undefined);
    }
}
/** The directory itself, or the nearest one above it that exists. */
async function nearestDirectory(directory) {
    const there = await stat(directory).catch((error) => {
        if (error.code !== 'ENOENT')
            throw error;
        return undefined;
    });
    if (there === undefined)
        return nearestDirectory(dirname(directory));
    if (there.isDirectory())
        return directory;
    throw Object.assign(new Error(), { code: 'ENOTDIR' });
}
/**
 * Creates a directory and those above it, unless they exist. Does not use the recursive option of mkdir, which never
 * ends if a directory does not exist and cannot be created, as in /proc. Throws errors of the file system.
 */
async function makeDirectory(directory, mode = 0o777) {
    try {
        await mkdir(directory, mode);
    }
    catch (error) {
        const { code } = error;
        if (code === 'EEXIST' && (await stat(directory)).isDirectory())
            return;
        if (code !== 'ENOENT' || dirname(directory) === directory)
            throw error;
        await makeDirectory(dirname(directory), mode);
        await mkdir(directory, mode).catch((again) => {
            if (again.code !== 'EEXIST')
                throw again; // another process was faster
        });
    }
}
/** Throws `output-unwritable` if the path of a file is a directory: the rename would fail, but only after signing. */
async function writable_assertReplaceable(path, name = quote(path)) {
    const there = await lstat(path).catch(() => undefined);
    if (there?.isDirectory())
        throw new Failure('output-unwritable', `${name} is a directory`);
}
/** True if something exists under this path, including a dangling link. */
async function writable_exists(path) {
    return (0,promises_.lstat)(path).then(() => true, () => false);
}
/** Whether something exists under each of these names, relative to a directory or absolute. */
async function allExist(names, directory) {
    const there = await Promise.all(names.map((name) => writable_exists((0,external_node_path_.resolve)(directory, name))));
    return there.every(Boolean);
}

;// CONCATENATED MODULE: ./build/engine/verify-batch/compare.js
// A file and the digest that a manifest or a signed list gives it → the same, or in what way it differs.



/** In what way a file is not the one that is listed, as the end of a sentence; undefined if it is. Digests are SHA-256. */
function otherThanListed(digest, listed, where) {
    if (listed === undefined || listed.equals(digest))
        return undefined;
    return `its SHA-256 is ${digest.toString('hex')}, not ${listed.toString('hex')} as in ${where}`;
}
/**
 * Compares a file with a signed list, which `list` names in messages. Out: its digest and size, without what is known of
 * the signature of the list; or why it differs. Never rejects.
 */
async function compareListed({ file, follow, listed }, list, signal) {
    if (listed === undefined)
        return mismatch(`${list} does not name it`, STRANGE);
    try {
        const { digest, size } = await (0,files_digest/* digestFile */.T)(file, signal, { follow });
        const changed = otherThanListed(digest, listed, list);
        if (changed !== undefined)
            return mismatch(changed);
        return { ...UNSIGNED, digest: digest.toString('hex'), size };
    }
    catch (error) {
        const isThere = await writable_exists(file.absolute);
        return isThere ? (0,failure/* asFailure */.h_)(error) : mismatch(`it does not exist, although ${list} names it`, ABSENT);
    }
}
const UNSIGNED = { certified: undefined, signedAt: undefined, predicateType: undefined };
const STRANGE = 'Remove it, and do not use it: anyone could have added it.';
const ABSENT = 'Download it, too. Its name in the list is relative to the directory of the list.';
const mismatch = (what, remedy) => new failure/* Failure */.HR('checksums-mismatch', what, { remedy });

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var dist = __webpack_require__(9654);
// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var bundle_dist = __webpack_require__(1040);
;// CONCATENATED MODULE: ./build/encoding/json-lines.js
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
    if (!json_lines_isJsonLines(bytes))
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
function json_lines_isJsonLines(bytes) {
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

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/encoding/strict-json.js
// JSON, read so that no other parser can read it differently, and at a bounded cost in time and memory.

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Accepts a byte order mark and leaves it out. */
const ANY_UTF8 = new TextDecoder('utf-8', { fatal: true });
/** More than ten times the depth of any document in use. */
const MAX_DEPTH = 1000;
/** A statement of sixteen megabytes has fewer values: each of its subjects has four, in a hundred bytes. */
const MAX_JSON_VALUES = 700_000;
/**
 * Parses untrusted JSON (RFC 8259).
 * In: its bytes, whose number the caller limits, and the maximum number of values (members and elements).
 * Out: any JSON value. Throws the result of `fail` when the text is not JSON in UTF-8, has a byte order mark (most
 * parsers refuse it), names a member of an object twice at any depth, is nested too deep, or has too many values.
 * `fail` gets the reason as a sentence about "it" that quotes nothing.
 */
function strict_json_parseStrictJson(bytes, fail, maxValues = MAX_JSON_VALUES) {
    let value;
    let repeats;
    try {
        // ASCII needs no decoder, and its text takes half the memory.
        const text = (0,external_node_buffer_.isAscii)(bytes) ? bytes.toString('latin1') : UTF8.decode(bytes);
        // Checked before parsing: V8 takes a second and 100 MB for each megabyte of brackets.
        repeats = repeatsName(text, maxValues);
        value = JSON.parse(text);
    }
    catch (cause) {
        throw fail(cause instanceof RangeError ? cause.message : 'it is not JSON in UTF-8', cause);
    }
    if (repeats)
        throw fail('it has the same name twice in an object');
    return value;
}
/**
 * Parses JSON in UTF-8. Throws the result of `fail` for other bytes. Unlike {@link parseStrictJson} it is for answers
 * and files that only one program reads: if a name occurs twice, the last value counts, as in most parsers.
 */
function parseJson(bytes, fail) {
    try {
        return JSON.parse(ANY_UTF8.decode(bytes));
    }
    catch (cause) {
        throw fail(bytes.length === 0 ? 'nothing' : 'something that is not JSON', cause);
    }
}
/** The JSON object in UTF-8, such as the answer of a service. Throws the result of `fail` for anything else. */
function parseJsonObject(bytes, fail) {
    const value = parseJson(bytes, fail);
    if (strict_json_isRecord(value))
        return value;
    throw fail('JSON that is not an object');
}
/** The JSON object in UTF-8; undefined for anything else. */
function strict_json_jsonObjectIn(bytes) {
    try {
        return parseJsonObject(bytes, (what) => new SyntaxError(what));
    }
    catch {
        return undefined;
    }
}
/** Whether a parsed JSON value is an object (not an array, not null). */
function strict_json_isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The value at a path of parsed JSON, through objects and arrays; undefined if the path does not exist. */
function valueAt(value, ...path) {
    return path.reduce((inner, name) => {
        return typeof inner === 'object' && inner !== null && Object.hasOwn(inner, name)
            ? inner[name]
            : undefined;
    }, value);
}
/** Every value and every name of parsed JSON, at any depth. Deep nesting does not exhaust the stack. */
function* valuesIn(value) {
    const left = [value];
    while (left.length > 0) {
        const each = left.pop();
        yield each;
        for (const [name, inner] of typeof each === 'string' ? [] : Object.entries(Object(each)))
            left.push(name, inner);
    }
}
/**
 * Whether an object, at any depth, has a name twice; parsers differ in which value they take. Accepts any text, but the
 * answer is only meaningful for JSON. Throws RangeError for too many values or too much nesting, and SyntaxError for
 * some text that is not JSON.
 */
function repeatsName(json, maxValues) {
    /** The names in each open object; undefined for an object without names, and for arrays. */
    const open = [];
    let repeats = false;
    /** The last string, until a colon makes it a name. */
    let string;
    let values = 0;
    const marks = /["{}[\]:,]/g;
    while (marks.test(json)) {
        const at = marks.lastIndex - 1;
        const mark = json[at];
        if (mark === '"') {
            const end = endOfString(json, at);
            string = json.slice(at, end);
            marks.lastIndex = end;
        }
        else if (mark === ':' && open.length > 0) {
            // A second colon after one name would cause it, and each later one, to be read again.
            if (string === undefined)
                throw new SyntaxError('a colon without a name before it');
            const name = string.includes('\\') ? JSON.parse(string) : string.slice(1, -1);
            string = undefined;
            const names = open.pop() ?? new Set();
            repeats ||= names.has(name);
            open.push(names.add(name));
        }
        else if (mark === '}' || mark === ']')
            open.pop();
        else {
            values += 1;
            if (values > maxValues)
                throw new RangeError(`it has more than ${maxValues} values`);
            if (mark !== ',')
                open.push(undefined);
            if (open.length > MAX_DEPTH)
                throw new RangeError(`it is nested more than ${MAX_DEPTH} deep`);
        }
    }
    return repeats;
}
/** The position after the closing quotation mark. A pattern over megabytes of text would exhaust the stack. */
function endOfString(json, start) {
    for (let end = json.indexOf('"', start + 1); end !== -1; end = json.indexOf('"', end + 1)) {
        let backslashes = 0;
        while (json[end - 1 - backslashes] === '\\')
            backslashes += 1;
        if (backslashes % 2 === 0)
            return end + 1;
    }
    return json.length;
}

;// CONCATENATED MODULE: ./build/bundle/schema.js
// The JSON shape of a bundle, checked strictly before any library reads it: libraries accept too much.


const schema_UNSIGNED = /^(?:0|[1-9]\d{0,18})$/;
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
    if (typeof digits !== 'string' || !schema_UNSIGNED.test(digits) || BigInt(digits) > INT64_MAX) {
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
        if (!strict_json_isRecord(value))
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
const bundle_MAX_BUNDLE_BYTES = 24 * 1024 * 1024;
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
        ? toMessageSignatureBundle({ ...common, digest })
        : toDSSEBundle({ ...common, artifact: envelope.payload, artifactType: envelope.payloadType });
    const { verificationMaterial } = bundle;
    const tlogEntries = parts.tlogEntries.map((entry) => {
        const { logId, kindVersion } = entry;
        if (logId === undefined || kindVersion === undefined) {
            throw new Failure('log-entry-invalid', 'the log entry has no log identifier or no kind');
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
    const json = bundleToJSON(bundle);
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
    if (bytes.length > bundle_MAX_BUNDLE_BYTES) {
        const size = `${bytes.length} bytes long; the limit is ${bundle_MAX_BUNDLE_BYTES}`;
        throw new failure/* Failure */.HR('bundle-malformed', `the bundle is ${size}`);
    }
    const json = strict_json_parseStrictJson(bytes, (why, cause) => {
        const what = json_lines_isJsonLines(bytes)
            ? 'it is a file of several bundles (JSON Lines), but one bundle is needed here'
            : why;
        return new failure/* Failure */.HR('bundle-malformed', `the bundle cannot be read: ${what}`, { cause });
    });
    if (strict_json_isRecord(json) && 'base64Signature' in json) {
        const what = 'the bundle has the old format of cosign 2 (base64Signature), which only cosign reads';
        throw new failure/* Failure */.HR('bundle-malformed', what, { remedy: COSIGN_2 });
    }
    if (strict_json_isRecord(json) && 'payloadType' in json && 'signatures' in json) {
        const what = 'the bundle is only an envelope (DSSE), without the evidence that makes it a Sigstore bundle';
        throw new failure/* Failure */.HR('bundle-malformed', what, { remedy: ENVELOPE });
    }
    checkBundleShape(json, '');
    const { mediaType } = Object(json);
    if (!MEDIA_TYPES.includes(mediaType)) {
        throw new failure/* Failure */.HR('bundle-malformed', `the bundle has the unknown mediaType ${(0,failure/* quote */.hD)(mediaType)}`);
    }
    try {
        return (0,bundle_dist/* bundleFromJSON */.vw)(json);
    }
    catch (cause) {
        const fields = cause instanceof bundle_dist/* ValidationError */.yI ? `: ${cause.fields.join(', ')}` : '';
        const what = `the bundle has missing or extra fields for its version${fields}`;
        throw new failure/* Failure */.HR('bundle-malformed', what, { cause });
    }
}

;// CONCATENATED MODULE: ./build/errors/first-that-holds.js
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
            if (candidates.length === 1 || !(error instanceof failure/* Failure */.HR))
                throw error;
            failures.push([place, error]);
        }
    }
    const byProgress = failures.toSorted(([, a], [, b]) => progress(b.code) - progress(a.code));
    const shown = failures.length > FEW ? byProgress.slice(0, FEW) : failures;
    const told = shown.map(([place, { message }]) => `${place}: ${message}`);
    const more = failures.length > FEW ? `; and ${failures.length - FEW} more` : '';
    const [, furthest] = byProgress[0] ?? [];
    const { code, remedy } = furthest ?? new failure/* Failure */.HR('internal', together);
    const what = `none of the ${failures.length} ${together}: ${told.join('; ')}${more}`;
    throw new failure/* Failure */.HR(code, what, { cause: furthest, remedy });
}

;// CONCATENATED MODULE: ./build/bundle/bundle-file.js
// A file of bundles: one bundle, or JSON Lines with one bundle per line (client spec, section 5).




/**
 * Reads a file of one bundle, or of several as JSON Lines. The file is untrusted.
 * In: its bytes. Out: each line that is not blank; at least one of them is a bundle. Nothing in it is verified yet.
 * @throws Failure `bundle-malformed`, naming the field, and in JSON Lines the line
 */
function parseBundleFile(bytes) {
    // Refuse a file that is too long before searching it.
    const lines = bytes.length > bundle_MAX_BUNDLE_BYTES ? undefined : splitJsonLines(bytes, unreadable);
    if (lines === undefined)
        return [{ line: undefined, bundle: parseBundle(bytes) }];
    const read = lines.map(({ line, bytes: text }) => ({ line, bundle: bundleOrFailure(text) }));
    if (read.some(({ bundle }) => !(bundle instanceof failure/* Failure */.HR)))
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
    const likely = lines.filter(({ bundle }) => !(bundle instanceof failure/* Failure */.HR) && isLikely(bundle));
    const [first] = likely;
    if (first === undefined || likely.length === lines.length)
        return firstOf(lines, work);
    try {
        return firstOf(likely, work);
    }
    catch (cause) {
        if (!(cause instanceof failure/* Failure */.HR))
            throw cause;
        const are = likely.length === 1 ? `is about this file (${placeOf(first)})` : 'are about this file';
        const what = `${likely.length} of the ${lines.length} bundles ${are}: ${cause.message}`;
        throw new failure/* Failure */.HR(cause.code, what, { cause, remedy: cause.remedy });
    }
}
function firstOf(lines, work) {
    const candidates = lines.map((line) => [placeOf(line), line.bundle]);
    return firstThatHolds('bundles counts', candidates, (bundle) => {
        if (bundle instanceof failure/* Failure */.HR)
            throw bundle;
        return work(bundle);
    });
}
function placeOf({ file, line }) {
    const places = [file === undefined ? [] : [(0,failure/* quote */.hD)(file)], line === undefined ? [] : [`line ${line}`]];
    return places.flat().join(', ');
}
function bundleOrFailure(bytes) {
    try {
        return parseBundle(bytes);
    }
    catch (error) {
        return (0,failure/* asFailure */.h_)(error);
    }
}
const unreadable = (what) => new failure/* Failure */.HR('bundle-malformed', `the file of bundles cannot be read: ${what}`);

// EXTERNAL MODULE: ./build/files/read-bounded.js
var read_bounded = __webpack_require__(4890);
;// CONCATENATED MODULE: ./build/verify/statement/read-statement.js
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
    const statement = once(() => record(strict_json_parseStrictJson(payload, read_statement_refuse)));
    const predicateType = once(() => predicateTypeIn(statement()));
    const read = {
        predicateType,
        predicate: () => statement()['predicate'],
        subjects: once(() => {
            const { _type: type, subject } = statement();
            if (!STATEMENT_TYPES.includes(type))
                read_statement_refuse(`it is of the type ${(0,failure/* quote */.hD)(type)}`);
            predicateType();
            return Array.isArray(subject) ? indexOf(subject) : read_statement_refuse('it has no subjects');
        }),
        digest: once(() => (0,external_node_crypto_.createHash)('sha256').update(payload).digest()),
    };
    known.set(payload, read);
    return read;
}
function predicateTypeIn({ predicateType }) {
    return typeof predicateType === 'string' && predicateType !== ''
        ? predicateType
        : read_statement_refuse('it has no predicateType');
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
function read_statement_refuse(what, cause) {
    const message = `the envelope's payload is not an in-toto statement: ${what}`;
    throw new failure/* Failure */.HR('bundle-malformed', message, { cause });
}
function record(value) {
    return strict_json_isRecord(value) ? value : {};
}

;// CONCATENATED MODULE: ./build/verify/statement/statement-subject.js


const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
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
 * has a known algorithm and no digest with a known algorithm differs.
 * @throws Failure `bundle-malformed` or `signature-invalid`
 */
function checkSubject(payload, artifact) {
    if (hasSubject(payload, artifact))
        return;
    if (readStatement(payload).digest().equals(artifact.digest)) {
        const what = 'this file is the statement that was signed, not a file that it is about';
        const remedy = 'Give a file that the statement is about, together with this bundle.';
        throw new failure/* Failure */.HR('signature-invalid', what, { remedy });
    }
    const digest = artifact.digest.toString('hex');
    const what = readStatement(payload).subjects().get('sha256')?.has(digest) === true
        ? `the subject with the digest sha256:${digest} also has a digest that this file does not have`
        : `the statement has no subject with the digest sha256:${digest}`;
    throw new failure/* Failure */.HR('signature-invalid', what);
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
    const subjects = readStatement(payload).subjects();
    const known = ALGORITHMS.flatMap((name) => {
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
        const subjects = readStatement(payload).subjects();
        return ALGORITHMS.filter((name) => (subjects.get(name)?.size ?? 0) > 0);
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
    const what = found === undefined ? 'a signature' : `an attestation of the type ${(0,failure/* quote */.hD)(found)}`;
    const wanted = predicateType === undefined ? 'a signature' : `an attestation of ${(0,failure/* quote */.hD)(predicateType)}`;
    throw new failure/* Failure */.HR('signature-invalid', `the bundle is ${what}, not ${wanted}`, {
        remedy: 'Give the bundle of the file, or set the expected type with `predicate-type` (in the command, `--predicate-type`).',
    });
}
/** The predicate type of an attestation; undefined for a signature. Throws `bundle-malformed`. */
function predicateTypeOf({ content }) {
    if (content.$case === 'messageSignature')
        return undefined;
    return readStatement(content.dsseEnvelope.payload).predicateType();
}

;// CONCATENATED MODULE: ./build/engine/read-artifact.js
// What verification reads from the disk: files of bundles, and the digests that a bundle can refer to.








/**
 * The bundles in the file at a path; `called` is its name in messages. Throws `file-unreadable` or `bundle-malformed`.
 */
async function readBundles(path, called) {
    const bytes = await (0,read_bounded/* readSmall */.o5)(path, bundle_MAX_BUNDLE_BYTES + 1, `the bundle ${(0,failure/* quote */.hD)(called)}`);
    try {
        return parseBundleFile(bytes);
    }
    catch (cause) {
        if (!(cause instanceof failure/* Failure */.HR))
            throw cause;
        throw new failure/* Failure */.HR(cause.code, `${(0,failure/* quote */.hD)(called)}: ${cause.message}`, {
            cause,
            remedy: cause.remedy,
        });
    }
}
/**
 * The bundles in several files. Of more than one file, one that cannot be read is a line with its failure. `named`:
 * messages name the file of a bundle. Throws what {@link readBundles} throws if none of them has a bundle.
 */
async function readBundlesOf(files, named = files.length > 1) {
    const lines = [];
    const read = files.length > 1 ? readLines : readBundles;
    for (const { path, called } of files)
        lines.push(...(await read(path, called)).map((line) => (named ? { ...line, file: called } : line)));
    return lines.length === 0 ? lines : anyOf(lines);
}
/** The lines, if there is a bundle among them; otherwise throws why no bundle can be read. */
function anyOf(lines) {
    return lines.some(({ bundle }) => !(bundle instanceof failure/* Failure */.HR)) ? lines : holding(lines, () => lines);
}
async function readLines(path, called) {
    try {
        return parseBundleFile(await (0,read_bounded/* readSmall */.o5)(path, bundle_MAX_BUNDLE_BYTES + 1, `the bundle ${(0,failure/* quote */.hD)(called)}`));
    }
    catch (error) {
        return [{ line: undefined, bundle: (0,failure/* asFailure */.h_)(error) }];
    }
}
const read_artifact_ALGORITHMS = new Map([
    [dist.HashAlgorithm.SHA2_384, 'sha384'],
    [dist.HashAlgorithm.SHA2_512, 'sha512'],
]);
/**
 * The digests of a file that its bundles refer to, and its bytes if it is small; for a file that is not on this
 * machine, the known digest. `size` in bytes; `follow` as for digestFile. Throws `file-unreadable` or `file-changed`.
 */
async function read_artifact_readArtifact(file, bundles, signal, { follow = false } = {}) {
    if (file.digest !== undefined)
        return { digest: file.digest };
    const { digest, size, content: bytes } = await (0,files_digest/* digestFile */.T)(file, signal, { follow });
    const others = [];
    for (const algorithm of othersOf(bundles))
        others.push([algorithm, (await (0,files_digest/* digestFile */.T)(file, signal, { algorithm, follow })).digest]);
    return { digest, content: bytes, size, ...Object.fromEntries(others) };
}
/** The same for a file that was read before: its bytes. `size` in bytes. */
function artifactOf(bytes, bundles) {
    const others = [...othersOf(bundles)].map((name) => [name, hash(name, bytes, 'buffer')]);
    const digest = hash('sha256', bytes, 'buffer');
    return { digest, content: bytes, size: bytes.length, ...Object.fromEntries(others) };
}
/** Whether bundles refer to digests other than SHA-256. */
const read_artifact_needsOtherDigests = (bundles) => othersOf(bundles).size > 0;
const othersOf = (bundles) => new Set(bundles.flatMap(({ bundle }) => (bundle instanceof failure/* Failure */.HR ? [] : othersIn(bundle.content))));
/**
 * The digests other than SHA-256 that a bundle may refer to: that of its signature, or those of a statement's subjects.
 */
function othersIn(content) {
    if (content.$case === 'dsseEnvelope') {
        const subjects = subjectAlgorithms(content.dsseEnvelope.payload);
        return subjects.filter((name) => name !== 'sha256');
    }
    const other = read_artifact_ALGORITHMS.get(content.messageSignature.messageDigest.algorithm);
    return other === undefined ? [] : [other];
}

;// CONCATENATED MODULE: ./build/identity/fulcio/oids.js
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

// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var core_dist = __webpack_require__(3917);
// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/asn1/tag.js
var asn1_tag = __webpack_require__(9343);
;// CONCATENATED MODULE: ./build/encoding/der.js
// DER ↔ the tree of @sigstore/core, in time that grows only with the length.


/** The most bytes that are read. Certificates and timestamps have a few kilobytes. */
const MAX_BYTES = 64 * 1024;
const der_MAX_DEPTH = 100;
/** An element that keeps its encoding if it was parsed, and reads its object identifier once. */
class DerObject extends core_dist.ASN1Obj {
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
        if (tag === undefined || begin === undefined || depth > der_MAX_DEPTH)
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
    const tag = tags[byte] ?? new asn1_tag.ASN1Tag(byte);
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

;// CONCATENATED MODULE: ./build/encoding/pem.js
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

;// CONCATENATED MODULE: ./build/verify/x509-cache.js
// Certificates that remember computed values: verification needs the same values for every bundle.




/**
 * Parses a certificate so that it is cheap to verify many bundles with it. Each property, its key, and each answer to
 * "did this issuer sign it?" are computed once: they depend only on its bytes, never on time or trust.
 * In: DER. Out: the certificate; do not change it.
 * @throws Error when the bytes are not a certificate
 */
function parseCertificate(der) {
    return new CachedCertificate(parseDer(Buffer.from(der)));
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
    return onceFor(certificate, publicKeyOf, () => (0,external_node_crypto_.createPublicKey)(publicKeyPem(certificate.publicKey)));
}
class CachedCertificate extends core_dist.X509Certificate {
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
        return (0,external_node_crypto_.verify)(signatureAlgorithm, tbsCertificate.toDER(), key, signatureValue);
    }
    catch {
        return false;
    }
}
// Each getter of the library's class computes its value once for each certificate.
for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(core_dist.X509Certificate.prototype)))
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

;// CONCATENATED MODULE: ./build/verify/fulcio-extensions.js



/** Extensions up to this number contain bare text; later ones contain a UTF8String in DER. */
const LAST_BARE = 6;
const UTF8_STRING = 0x0c;
/** Reads every Fulcio extension of a certificate. Throws `certificate-invalid` for one that is not text. */
function readExtensions(certificate) {
    return onceFor(certificate, readExtensions, () => read(certificate));
}
function read(certificate) {
    const values = new Map();
    for (const [name, oid] of EXTENSION_OIDS) {
        const extension = certificate.extension(oid);
        if (extension === undefined)
            continue;
        const bare = Number(oid.split('.').at(-1)) <= LAST_BARE;
        try {
            values.set(name, bare ? fulcio_extensions_text(extension.value) : utf8String(extension.valueObj.subs));
        }
        catch (cause) {
            throw new failure/* Failure */.HR('certificate-invalid', `the extension ${name} of the certificate is not text`, {
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
    return fulcio_extensions_text(value.value);
}
const fulcio_extensions_text = (bytes) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

;// CONCATENATED MODULE: ./build/trust/rekor-versions.js
// The supported versions of Rekor: one row per version, with everything that differs except the requests themselves.
const PUBLIC_REKOR = 'https://rekor.sigstore.dev/';
/** The requests of each version are in `signing/`, where the compiler requires them for a new row. */
const REKOR = {
    1: {
        statePath: 'api/v1/log',
        givesTime: true,
        signingConfig: undefined,
        kinds: ['hashedrekord/0.0.1', 'dsse/0.0.1', 'intoto/0.0.2'],
        pageOf: (log, index) => {
            const query = `logIndex=${encodeURIComponent(index)}`;
            return log === PUBLIC_REKOR
                ? `https://search.sigstore.dev/?${query}`
                : `${log}api/v1/log/entries?${query}`;
        },
    },
    2: {
        statePath: 'api/v2/checkpoint',
        givesTime: false,
        signingConfig: 'signing_config_rekor_v2.v0.2.json',
        kinds: ['hashedrekord/0.0.2'],
        // Its entries are only in its tiles.
        pageOf: () => undefined,
    },
};
/** Every version, the oldest first. */
const REKOR_VERSIONS = Object.keys(REKOR).map(Number);
/** The versions, as a list in a sentence. */
const REKOR_CHOICE = REKOR_VERSIONS.join(' or ');
/** The page that shows an entry of a log; undefined if there is no such page. */
function pageOfEntry({ url, index, kind }) {
    const version = rekorVersionOf(kind);
    return version && REKOR[version].pageOf(url, index);
}
/** The version with the name that the user gave; undefined for any other text. */
function parseRekorVersion(text) {
    return REKOR_VERSIONS.find((version) => String(version) === text);
}
/** The version of a log that has entries of this kind, such as `dsse/0.0.1`; undefined for an unknown kind. */
function rekorVersionOf(kind) {
    return REKOR_VERSIONS.find((version) => REKOR[version].kinds.some((each) => each === kind));
}

;// CONCATENATED MODULE: ./build/verify/checkpoint.js
// Checkpoints (C2SP tlog-checkpoint): size and root of a log as a signed note, verified with keys of the trusted root.


/** Each witness adds a line; a log has a few witnesses. */
const checkpoint_MAX_LINES = 100;
/** The ID of a key in a signed note is the first four bytes of its identifier. */
const KEY_ID_BYTES = 4;
/** A note contains no control characters except the line feed (C2SP signed-note). */
const CONTROL = /[^\P{Cc}\n]/u;
const UNREADABLE = 'the signatures of the checkpoint cannot be read';
/**
 * Throws `log-entry-invalid` if the note is unreadable, of another tree than the proof, or not signed in its own name.
 */
function readCheckpoint({ checkpoint, rootHash, treeSize }) {
    const envelope = checkpoint?.envelope ?? '';
    if (CONTROL.test(envelope))
        checkpoint_refuse('the checkpoint contains control characters');
    const lines = envelope.split('\n', checkpoint_MAX_LINES + 1);
    // The signatures are verified one after the other, so their number is limited.
    if (lines.length > checkpoint_MAX_LINES)
        checkpoint_refuse(`the checkpoint has more than ${checkpoint_MAX_LINES} lines`);
    const [origin = '', size, root] = lines;
    if (size !== treeSize || root !== rootHash.toString('base64'))
        checkpoint_refuse('the inclusion proof is for a different tree than the checkpoint');
    const end = lines.indexOf('');
    if (lines.at(-1) !== '' || end === lines.length - 1)
        checkpoint_refuse(UNREADABLE);
    const name = origin.replace(/ - \d+$/, '');
    const signatures = lines.slice(end + 1, -1).map(readLine);
    if (!signatures.some((line) => line.name === name))
        checkpoint_refuse(`the checkpoint is not signed by the log that it names as its origin, ${(0,failure/* quote */.hD)(name)}`);
    return {
        envelope,
        note: Buffer.from(`${lines.slice(0, end).join('\n')}\n`),
        name,
        lines: signatures,
    };
}
/** A dash, the name of a key, and base64 of its ID and signature (C2SP signed-note). */
function readLine(line) {
    const [dash, name = '', text = '', ...others] = line.split(' ', 4);
    const bytes = Buffer.from(text, 'base64');
    const canonical = bytes.toString('base64') === text && bytes.length > KEY_ID_BYTES;
    if (dash !== '\u2014' || name === '' || !canonical || others.length > 0)
        checkpoint_refuse(UNREADABLE);
    return { name, keyId: bytes.subarray(0, KEY_ID_BYTES), signature: bytes.subarray(KEY_ID_BYTES) };
}
/** Whether the log's address contains this name. */
const hasName = ({ baseURL }, name) => baseURL.includes(name);
/** Checkpoints kept for one log: a run has a few for each second. */
const MAX_CHECKPOINTS = 1024;
/** A real one has a few hundred characters for each witness. Longer ones would fill the memory. */
const MAX_KEPT_CHARACTERS = 8192;
/**
 * Makes the check of {@link checkSignatures} for a trusted root. A checkpoint that is valid for a log is not verified
 * again: the result depends only on its text and on the keys in the root. Many entries of Rekor v2 have the same one.
 */
function createSignatureCheck(trusted) {
    const valid = new Map();
    return (checkpoint, log) => {
        const known = valid.get(log) ?? new Set();
        if (known.has(checkpoint.envelope))
            return;
        checkSignatures(checkpoint, log, trusted);
        if (checkpoint.envelope.length > MAX_KEPT_CHARACTERS)
            return;
        if (known.size >= MAX_CHECKPOINTS)
            known.clear();
        valid.set(log, known.add(checkpoint.envelope));
    };
}
/**
 * Checks that the log signed the checkpoint with its name and key ID, and that every line of a known key is valid.
 * Lines of other keys are ignored (C2SP signed-note, "Signatures").
 * In: the checkpoint, the log that must have signed it, and all logs of the trusted root.
 * @throws Failure `log-entry-invalid`, with what differs: name, key or signature
 */
function checkSignatures({ note, name, lines }, log, trusted) {
    const own = lines.filter((line) => line.name === name);
    if (!own.some((line) => isOf(line, log))) {
        const found = own.map(({ keyId }) => keyId.toString('hex')).join(', ');
        const expected = log.checkpointKeyId.toString('hex', 0, KEY_ID_BYTES);
        checkpoint_refuse(`the checkpoint is signed as ${(0,failure/* quote */.hD)(name)} with the key ${found}, but the log's key is ${expected}`);
    }
    // A key ID has four bytes: another trusted log can have the same one.
    const valid = own.find((line) => isOf(line, log) && verifies(note, line, log.publicKey));
    for (const line of lines) {
        if (line === valid)
            continue;
        const known = trusted.filter((each) => {
            return isOf(line, each) && (line.name === name || hasName(each, line.name));
        });
        if (known.length > 0 && !known.some(({ publicKey }) => verifies(note, line, publicKey)))
            checkpoint_refuse(`the checkpoint signature of the known key ${(0,failure/* quote */.hD)(line.name)} is not valid`);
    }
    if (valid === undefined)
        checkpoint_refuse(`the checkpoint signature of the log ${(0,failure/* quote */.hD)(name)} is not valid`);
}
const isOf = ({ keyId }, { checkpointKeyId }) => checkpointKeyId.subarray(0, KEY_ID_BYTES).equals(keyId);
function verifies(note, { signature }, key) {
    try {
        return (0,external_node_crypto_.verify)(undefined, note, key, signature);
    }
    catch {
        return false;
    }
}
function checkpoint_refuse(what) {
    throw new failure/* Failure */.HR('log-entry-invalid', what);
}

;// CONCATENATED MODULE: ./build/trust/trust-json.js
// JSON of trust material, read carefully: size first, then syntax.


/** The most bytes that are read. Trusted roots and signing configs have a few kilobytes. */
const MAX_TRUST_BYTES = (/* unused pure expression or super */ null && (16 * 1024 * 1024));
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
        const what = `${quote(file)} is ${bytes.length} bytes long; the limit is ${MAX_TRUST_BYTES}`;
        throw new Failure('instance-invalid', what);
    }
    const fail = (what, cause) => new Failure('instance-invalid', `${quote(file)} cannot be read: ${what}`, { cause });
    const marked = bytes.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK);
    return lowerCamelCase(parseStrictJson(bytes.subarray(marked ? BYTE_ORDER_MARK.length : 0), fail), fail);
}
/** The value with the names of its objects in lowerCamelCase. The input is not nested deeply. */
function lowerCamelCase(value, fail) {
    if (Array.isArray(value))
        return value.map((each) => lowerCamelCase(each, fail));
    if (!isRecord(value))
        return value;
    const members = new Map();
    for (const [name, inner] of Object.entries(value)) {
        const camel = name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());
        if (members.has(camel))
            throw fail(`it names ${quote(camel)} twice`);
        members.set(camel, lowerCamelCase(inner, fail));
    }
    return Object.fromEntries(members);
}
/** The documents of an instance: their names in messages, and the option or input for them. */
const DOCUMENTS = (/* unused pure expression or super */ null && ([
    [
        'application/vnd.dev.sigstore.clienttrustconfig',
        'a client trust config',
        'give it as trust config (`instance`)',
    ],
    ['application/vnd.dev.sigstore.trustedroot', 'a trusted root', 'give it as `trusted-root`'],
    ['application/vnd.dev.sigstore.signingconfig', 'a signing config', 'give it as `signing-config`'],
    ['application/vnd.dev.sigstore.bundle', 'a bundle', 'it says nothing of an instance'],
]));
/**
 * What a document really is if another one was expected, such as "a trusted root; give it as …"; undefined if its media
 * type does not show it. In: any JSON value, and the name of the expected document in messages.
 */
function trust_json_misplaced(json, expected) {
    const type = isRecord(json) && typeof json['mediaType'] === 'string' ? json['mediaType'] : '';
    const [, called, give] = DOCUMENTS.find(([start]) => type.startsWith(start)) ?? [];
    return called === undefined || called === expected ? undefined : `it is ${called}; ${give}`;
}
/** RFC 3339, section 5.6, with the capitals that JSON of Protocol Buffers has. */
const TIME = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/;
/**
 * What is wrong with the times of a `validFor` in trust material. JavaScript would read many other texts as times, some
 * of them in the time zone of this machine. In: any JSON value. Out: the field and what it must be, or undefined.
 */
function trust_json_wrongTime(range) {
    for (const field of ['start', 'end']) {
        const text = isRecord(range) ? (range[field] ?? undefined) : undefined;
        if (text !== undefined && !isTime(text))
            return { field, what: `is not a time (RFC 3339): ${quote(text)}` };
    }
    return undefined;
}
function isTime(text) {
    const day = typeof text === 'string' ? TIME.exec(text)?.[1] : undefined;
    if (day === undefined || Number.isNaN(Date.parse(String(text))))
        return false;
    return new Date(day).toISOString().startsWith(day); // February 30 would become March 2
}

;// CONCATENATED MODULE: ./build/trust/trusted-root.js
// The trusted root: the trusted authorities and logs, and their periods (protobuf-specs, sigstore_trustroot.proto).





const trusted_root_MEDIA_TYPES = (/* unused pure expression or super */ null && ([
    'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    'application/vnd.dev.sigstore.trustedroot.v0.1+json',
    'application/vnd.dev.sigstore.trustedroot.v0.2+json',
]));
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
        throw new Failure('instance-invalid', `the trusted root ${quote(file)} is not usable: ${field} ${what}`, {
            cause,
        });
    };
    if (!isRecord(json))
        return refuse('the document', 'must be an object');
    const other = misplaced(json, 'a trusted root');
    if (other !== undefined)
        throw new Failure('instance-invalid', `${quote(file)} is not a trusted root: ${other}`);
    if (!trusted_root_MEDIA_TYPES.includes(String(json.mediaType)))
        refuse('mediaType', `is unknown: ${quote(json.mediaType)}`);
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
        const what = `the trusted root ${quote(file)} is not usable: ${field} must have at least one item`;
        throw new Failure('instance-invalid', what);
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
        return (0,external_node_crypto_.createPublicKey)({ key, format: 'der', type: 'spki' });
    }
    catch {
        return (0,external_node_crypto_.createPublicKey)({ key, format: 'der', type: 'pkcs1' });
    }
}
function readRoot(json, refuse) {
    try {
        return TrustedRoot.fromJSON(json);
    }
    catch (cause) {
        return refuse('a value', `cannot be read: ${quote(cause instanceof Error ? cause.message : cause)}`, cause);
    }
}
/** Checked before the library reads them by rules of its own. */
function checkTimes(json, refuse) {
    for (const kind of ['tlogs', 'ctlogs', 'certificateAuthorities', 'timestampAuthorities']) {
        const list = json[kind];
        for (const [index, item] of Array.isArray(list) ? list.entries() : []) {
            const log = kind.endsWith('logs');
            const holder = log && isRecord(item) ? item.publicKey : item;
            const wrong = wrongTime(isRecord(holder) ? holder.validFor : undefined);
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
            new X509Certificate(rawBytes);
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

;// CONCATENATED MODULE: ./build/verify/x509-extensions.js

const OID = {
    keyUsage: '2.5.29.15',
    subjectAltName: '2.5.29.17',
    basicConstraints: '2.5.29.19',
    nameConstraints: '2.5.29.30',
    extendedKeyUsage: '2.5.29.37',
    codeSigning: '1.3.6.1.5.5.7.3.3',
    timeStamping: '1.3.6.1.5.5.7.3.8',
};
/** The extensions that verification applies; only these may be marked critical. */
const UNDERSTOOD = [OID.keyUsage, OID.subjectAltName, OID.basicConstraints, OID.extendedKeyUsage];
/**
 * Checks that a signing certificate has each extension only once, and no critical one that is not supported (RFC 5280,
 * section 4.2). Throws `certificate-invalid`.
 */
function checkExtensions(certificate) {
    const fault = findExtensionFault(certificate);
    if (fault !== undefined)
        x509_extensions_refuse(fault);
}
/**
 * The same for any certificate, which may also have the critical extensions in `besides`. Undefined: all are supported.
 */
function findExtensionFault({ extensions }, besides = []) {
    const seen = new Set();
    for (const { subs } of extensions) {
        const [type, critical] = subs;
        const name = type?.toOID() ?? '';
        if (seen.has(name))
            return `has the extension ${name} twice`;
        seen.add(name);
        const understood = UNDERSTOOD.includes(name) || besides.includes(name);
        if (subs.length === 3 && critical?.toBoolean() === true && !understood)
            return `has the critical extension ${name}, which is not supported`;
    }
    return undefined;
}
/** The extended key usages of a certificate, as object identifiers; empty without the extension (RFC 5280, 4.2.1.12). */
function extendedKeyUsages(certificate) {
    const usages = certificate.extension(OID.extendedKeyUsage)?.valueObj.subs[0]?.subs ?? [];
    return usages.map((usage) => usage.toOID());
}
/** Whether the extended key usage is marked critical, as RFC 3161 (2.3) requires for timestamp authorities. */
function extendedKeyUsageIsCritical(certificate) {
    return certificate.extension(OID.extendedKeyUsage)?.critical === true;
}
/** Throws `certificate-invalid` with what is wrong with a signing certificate. */
function x509_extensions_refuse(what, cause) {
    throw new failure/* Failure */.HR('certificate-invalid', `the signing certificate ${what}`, { cause });
}

;// CONCATENATED MODULE: ./build/verify/x509/name-constraints.js

/**
 * By the tag of the GeneralName. Other kinds, such as the user names of Fulcio, have no rule for what is within a
 * subtree.
 */
const WITHIN = {
    1: (name, subtree) => isMailboxWithin(name_constraints_text(name), name_constraints_text(subtree)),
    2: (name, subtree) => isHostWithin(name_constraints_text(name), name_constraints_text(subtree), true),
    4: (name, subtree) => isDirectoryNameWithin(name, subtree),
    6: (name, subtree) => isHostWithin(hostOf(name_constraints_text(name)), name_constraints_text(subtree), false),
};
const DIRECTORY_NAME = 4;
/**
 * Checks the names of every certificate on a path against the constraints of each authority above it.
 * In: the path, from the leaf to the anchor. Throws Error for a name that is excluded, not permitted, or of a
 * constrained kind that cannot be compared.
 */
function checkNames(path) {
    for (const [depth, authority] of path.entries()) {
        const constraints = depth === 0 ? undefined : constraintsOf(authority);
        if (constraints === undefined)
            continue;
        for (const [below, certificate] of path.slice(0, depth).entries()) {
            // 6.1.3 (b): an authority that issued itself a certificate, for a new key, has its own name in it.
            if (below > 0 && certificate.subject.equals(certificate.issuer))
                continue;
            for (const name of namesOf(certificate))
                checkName(name, constraints);
        }
    }
}
function checkName({ kind, value }, { permitted, excluded }) {
    const isWithin = ({ value: subtree }) => {
        const within = WITHIN[kind];
        if (within === undefined)
            throw new Error('a name has constraints that are not supported');
        return within(value, subtree);
    };
    const ofKind = (subtree) => subtree.kind === kind;
    const allowed = permitted.filter(ofKind);
    if (excluded.filter(ofKind).some(isWithin) || (allowed.length > 0 && !allowed.some(isWithin)))
        throw new Error('the name constraints of an authority do not allow a name below it');
}
function constraintsOf(authority) {
    const extension = authority.extension(OID.nameConstraints);
    if (extension === undefined)
        return undefined;
    const [sequence, ...others] = extension.valueObj.subs;
    const lists = sequence?.subs ?? [];
    const known = lists.every(({ tag }) => tag.isContextSpecific(0) || tag.isContextSpecific(1));
    if (lists.length === 0 || !known || others.length > 0)
        throw name_constraints_unreadable();
    const subtrees = (tag) => lists.filter((list) => list.tag.isContextSpecific(tag)).flatMap((list) => list.subs.map(readSubtree));
    return { permitted: subtrees(0), excluded: subtrees(1) };
}
/** Only the base: minimum and maximum are not used (RFC 5280, 4.2.1.10). */
function readSubtree({ subs }) {
    const [base, ...bounds] = subs;
    if (base === undefined || bounds.length > 0)
        throw name_constraints_unreadable();
    return toName(base);
}
/** The subject alternative names, and the subject unless it is empty. */
function namesOf(certificate) {
    const names = certificate.extension(OID.subjectAltName)?.valueObj.subs[0]?.subs ?? [];
    const subject = certificate.tbsCertificate.subs[5];
    const own = subject === undefined || subject.subs.length === 0 ? [] : [subject];
    return [...names.map(toName), ...own.map((value) => ({ kind: DIRECTORY_NAME, value }))];
}
/** A directory name is a CHOICE of its own, so it is wrapped in a tag of its own. */
function toName(general) {
    const kind = general.tag.number;
    const [inner] = general.subs;
    return { kind, value: kind === DIRECTORY_NAME && inner !== undefined ? inner : general };
}
/** The subtree is a mailbox, all mailboxes of a host, or (if it starts with a period) those of the hosts below it. */
function isMailboxWithin(mailbox, subtree) {
    const at = mailbox.lastIndexOf('@');
    const host = mailbox.slice(at + 1);
    if (at < 1 || host === '')
        throw new Error('a mailbox cannot be compared with name constraints');
    const limit = subtree.lastIndexOf('@');
    if (limit === -1)
        return isHostWithin(host, subtree, false);
    const sameMailbox = mailbox.slice(0, at) === subtree.slice(0, limit);
    return sameMailbox && isHostWithin(host, subtree.slice(limit + 1), false);
}
/** `below`: whether a host name includes the hosts below it. A name that starts with a period means only those. */
function isHostWithin(host, subtree, below) {
    const [own, limit] = [host.toLowerCase().replace(/\.$/, ''), subtree.toLowerCase().replace(/\.$/, '')];
    if (limit === '')
        return true;
    if (limit.startsWith('.'))
        return own.endsWith(limit);
    return own === limit || (below && own.endsWith(`.${limit}`));
}
/** A URI without a host, or with a number as host, cannot be compared with host names. */
function hostOf(uri) {
    const host = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#]*@)?([^/?#:@[\]]+)(?::\d*)?(?:[/?#]|$)/i.exec(uri)?.[1] ?? '';
    if (host === '' || /^[\d.]+$/.test(host))
        throw new Error('a URI has no host to compare with name constraints');
    return host;
}
/** The name must begin with the relative names of the subtree. */
function isDirectoryNameWithin({ subs: name }, { subs: subtree }) {
    return subtree.every((relative, index) => {
        const own = name[index];
        return own !== undefined && comparable(own) === comparable(relative);
    });
}
/** Attributes in a fixed order, ignoring case and extra spaces (RFC 5280, section 7.1). */
function comparable({ subs }) {
    const attributes = subs.map(({ subs: [type, value] }) => {
        const words = value?.value.toString('utf8').toLowerCase().trim().replace(/\s+/g, ' ');
        return JSON.stringify([type?.toOID(), words]);
    });
    return attributes.sort().join();
}
const name_constraints_unreadable = () => new Error('name constraints cannot be read');
const name_constraints_text = ({ value }) => value.toString('latin1');

;// CONCATENATED MODULE: ./build/verify/x509/certification-path.js



/** No authority has a longer path. */
const MAX_PATH = 8;
/** Certificates with the same name and key could be ordered in millions of ways. */
const MAX_STEPS = 1000;
const ANY_PURPOSE = '2.5.29.37.0';
/** Places on a path, with the critical extensions that are allowed there in addition to those that all may have. */
const SIGNERS = { extensions: [] };
const AUTHORITIES = { extensions: [OID.nameConstraints] };
/**
 * The valid path from a certificate to the trust anchor, both included, at a given time and for a given purpose. The
 * anchor is the last certificate of the authority, which may be an intermediate one (sigstore_trustroot.proto), or any
 * root certificate in the chain.
 * @throws Error with the reason why no path is valid
 */
function verifyPath(leaf, chain, at, purpose) {
    let why;
    for (const path of pathsFrom([leaf], chain, { left: MAX_STEPS })) {
        try {
            checkPath(path, at, purpose);
            return path;
        }
        catch (cause) {
            why = cause;
        }
    }
    throw why ?? new Error('none of its authorities issued the certificate');
}
/**
 * Makes verifyPath for the certificates of one authority and one purpose. A path that held is kept for its certificate:
 * of all that is checked only the validity of its certificates depends on the time, and that is checked each time.
 */
function createPathFinder(chain, purpose) {
    const findPath = (leaf, at) => onceFor(leaf, findPath, () => verifyPath(leaf, chain, at, purpose), (path) => path.every((certificate) => certificate.validForDate(at)));
    return findPath;
}
function* pathsFrom(path, chain, steps) {
    const top = path.at(-1);
    if (top === undefined || steps.left <= 0)
        return;
    steps.left -= 1;
    if (path.length > 1 && (top === chain.at(-1) || issued(top, top)))
        yield path;
    if (path.length === MAX_PATH)
        return;
    for (const issuer of chain) {
        if (!path.includes(issuer) && issued(issuer, top))
            yield* pathsFrom([...path, issuer], chain, steps);
    }
}
function issued(issuer, certificate) {
    try {
        return issuer.subject.equals(certificate.issuer) && certificate.verify(issuer);
    }
    catch {
        return false;
    }
}
function checkPath(path, at, purpose) {
    for (const [depth, certificate] of path.entries()) {
        const refuse = (what) => {
            throw new Error(depth === 0 ? `the certificate ${what}` : `an authority's certificate ${what}`);
        };
        if (!certificate.validForDate(at))
            refuse(`is not valid at ${at.toISOString()}`);
        // The certificates of authorities are on many paths.
        const place = depth === 0 ? SIGNERS : AUTHORITIES;
        const fault = onceFor(certificate, place, () => findFault(certificate, place.extensions));
        if (fault !== undefined)
            refuse(fault);
        const usages = extendedKeyUsages(certificate);
        if (usages.length > 0 && !usages.includes(purpose) && !usages.includes(ANY_PURPOSE))
            refuse('is for another purpose (extended key usage)');
        if (depth === 0)
            continue;
        if (!certificate.isCA)
            refuse('does not belong to a certificate authority (basic constraints, key usage)');
        const { pathLenConstraint } = certificate.extBasicConstraints ?? {};
        if (pathLenConstraint !== undefined && pathLenConstraint < depth - 1)
            refuse('does not allow so many authorities below it (path length)');
    }
    checkNames(path);
}
/** What is wrong with a certificate by itself, whatever path it is on and at any time; undefined if nothing is. */
function findFault(certificate, extensions) {
    if (!hasRealTimes(certificate))
        return 'has a validity time that does not exist';
    if (!hasOneAlgorithm(certificate))
        return 'names two signature algorithms';
    return findExtensionFault(certificate, extensions);
}
/** RFC 5280, 4.1.1.2: the signed algorithm and the one next to the signature are the same. */
function hasOneAlgorithm({ root, tbsCertificate }) {
    const [inner, outer] = [tbsCertificate.subs[2], root.subs[1]];
    return inner !== undefined && outer !== undefined && inner.toDER().equals(outer.toDER());
}
/** RFC 5280, 4.1.2.5: whole seconds in UTC. A parser would read February 30 as March 2. */
function hasRealTimes({ tbsCertificate, notBefore, notAfter }) {
    const texts = tbsCertificate.subs[4]?.subs.map(({ value }) => value.toString('latin1')) ?? [];
    return [notBefore, notAfter].every((time, index) => {
        const digits = time.toISOString().replace(/\.\d+|[-:T]/g, '');
        const text = texts[index] ?? '';
        return text.length >= '700101000000Z'.length && digits.endsWith(text);
    });
}

;// CONCATENATED MODULE: ./build/verify/trust-material.js
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
        certificateAuthorities: root.certificateAuthorities.map((authority) => {
            const read = readAuthority(authority);
            return { ...read, findPath: createPathFinder(read.certChain, OID.codeSigning) };
        }),
        timestampAuthorities: root.timestampAuthorities.map((authority) => {
            const read = readAuthority(authority);
            return { ...read, findPath: createPathFinder(read.certChain.slice(1), OID.timeStamping) };
        }),
        tlogs: root.tlogs.map(toLog),
        ctlogs: root.ctlogs.map(toLog),
    };
}
function readAuthority({ certChain, validFor, operator }) {
    return {
        certChain: (certChain?.certificates ?? []).map(({ rawBytes }) => parseCertificate(rawBytes)),
        validFor: { start: validFor?.start ?? BEGINNING_OF_TIME, end: validFor?.end ?? END_OF_TIME },
        operator: operator === '' ? fingerprint(certChain?.certificates[0]?.rawBytes) : operator,
    };
}
function toLog(log) {
    const { logId, checkpointKeyId, publicKey, baseUrl, operator } = log;
    return {
        baseURL: baseUrl,
        // Entries and SCTs carry the whole identifier; a checkpoint's key hint is its first four bytes.
        logID: logId?.keyId ?? Buffer.alloc(0),
        checkpointKeyId: checkpointKeyId?.keyId ?? logId?.keyId ?? Buffer.alloc(0),
        publicKey: logKey(log),
        validFor: {
            start: publicKey?.validFor?.start ?? BEGINNING_OF_TIME,
            end: publicKey?.validFor?.end ?? END_OF_TIME,
        },
        operator: operator === '' ? fingerprint(logId?.keyId) : operator,
    };
}
/** Used as operator if the root names none: then each key has its own operator. */
function fingerprint(bytes) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(bytes ?? '')
        .digest('hex');
}

;// CONCATENATED MODULE: ./build/verify/log-entry.js





/** A real entry has about twelve values. */
const MAX_BODY_VALUES = 10_000;
function log_entry_refuse(what, cause) {
    throw new failure/* Failure */.HR('log-entry-invalid', what, { cause });
}
/**
 * Checks what the library does not check of a log entry: its body records this signer, and its checkpoint and inclusion
 * proof are of the same tree (client spec 4.4, rekor-v2-spec 6.1.4). Out: the checkpoint, if there is one.
 * @throws Failure `log-entry-invalid`
 */
function checkLogEntry(entry, signer) {
    const recorded = recordedSigner(entry);
    if (recorded === undefined || recorded.label !== signer.label || !recorded.der.equals(signer.der)) {
        const what = signer.label === 'CERTIFICATE' ? 'certificate' : 'key';
        log_entry_refuse(`the log entry is for a different ${what} than the one that signed`);
    }
    const { inclusionProof, inclusionPromise, logIndex } = entry;
    if (inclusionProof === undefined)
        return undefined;
    // Only a promise signs the index of the entry itself. Rekor v1 counts that index over all its trees, and the index of
    // the proof within one tree.
    if (inclusionPromise === undefined && !isOfFirstRekor(entry) && logIndex !== inclusionProof.logIndex) {
        log_entry_refuse('the log entry and its inclusion proof have different indexes');
    }
    return readCheckpoint(inclusionProof);
}
const isOfFirstRekor = ({ kindVersion: { kind, version } }) => rekorVersionOf(`${kind}/${version}`) === 1;
/**
 * Makes the search for the log of an entry: by its identifier and, if there is a checkpoint, by the name and key ID in
 * the checkpoint (sigstore_trustroot.proto). It checks that the log signed the checkpoint. A Rekor v1 can have any name
 * (by default its host), and its key ID does not depend on the name; so its address is only compared if several logs
 * have the same key. For other versions, the name is always compared.
 * In: the trusted logs. Out: a function that gives the log, or throws Failure `log-entry-invalid`.
 */
function createLogFinder(trusted) {
    const checkSignatures = createSignatureCheck(trusted);
    return (entry, checkpoint, times) => {
        const ofKey = trusted.filter(({ logID }) => logID.equals(entry.logId.keyId));
        if (ofKey.length === 0)
            log_entry_refuse('the log entry is from a log that the trusted root does not name');
        if (checkpoint === undefined)
            return validAt(ofKey, entry, times);
        const log = validAt(namedLogs(ofKey, entry, checkpoint), entry, times);
        checkSignatures(checkpoint, log);
        return log;
    };
}
/** The logs of a key that have the name in the checkpoint. */
function namedLogs(ofKey, entry, { name }) {
    const named = ofKey.filter((log) => hasName(log, name));
    if (named.length > 0)
        return named;
    const addresses = [...new Set(ofKey.map(({ baseURL }) => baseURL))];
    if (isOfFirstRekor(entry) && addresses.length === 1)
        return ofKey;
    const known = addresses.map((address) => (0,failure/* quote */.hD)(address)).join(', ');
    const what = `the origin of the checkpoint is ${(0,failure/* quote */.hD)(name)}, but the log of this key is ${known} in the trusted root`;
    const remedy = 'If it is your instance, set `baseUrl` in its trusted root to the origin of its checkpoints.';
    throw new failure/* Failure */.HR('log-entry-invalid', what, { remedy });
}
/**
 * The log whose key was valid when the signature was made. An entry with a promise has its own time, which the library
 * checks. For other entries, the verified times of the bundle are used; if there are none, only a key without an end
 * date is accepted.
 */
function validAt(logs, entry, times) {
    const proven = times.length === 0 ? [END_OF_TIME] : times;
    const relevant = entry.inclusionPromise === undefined ? proven : [timeOf(entry)];
    const valid = logs.find(({ validFor }) => {
        return relevant.every((time) => validFor.start <= time && time <= validFor.end);
    });
    return valid ?? log_entry_refuse("the trusted root does not trust the log's key at the time of the signature");
}
/** The time that an entry claims in its promise, to the second. */
function timeOf({ integratedTime }) {
    return new Date(Number(integratedTime) * 1000);
}
/**
 * The signer that the entry's body records: a certificate or a key, in DER. The library compares the rest of the body.
 */
function recordedSigner(entry) {
    const unread = (why, cause) => log_entry_refuse(`the body of the log entry cannot be read: ${why}`, cause);
    const spec = valueAt(strict_json_parseStrictJson(entry.canonicalizedBody, unread, MAX_BODY_VALUES), 'spec');
    const { kind, version } = entry.kindVersion;
    switch (`${kind}/${version}`) {
        case 'hashedrekord/0.0.1':
            return fromPem(valueAt(spec, 'signature', 'publicKey', 'content'));
        case 'hashedrekord/0.0.2':
            return fromVerifier(valueAt(spec, 'hashedRekordV002', 'signature', 'verifier'));
        case 'dsse/0.0.1':
            return fromPem(valueAt(spec, 'signatures', '0', 'verifier'));
        case 'intoto/0.0.2':
            return fromPem(valueAt(spec, 'content', 'envelope', 'signatures', '0', 'publicKey'));
        default:
            return log_entry_refuse('the log entry has an unknown kind or version');
    }
}
/** Rekor v1: base64 of PEM. If it contains a chain, its first certificate is the signer. */
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
    const certificate = valueAt(value, 'x509Certificate', 'rawBytes');
    if (typeof certificate === 'string')
        return { label: 'CERTIFICATE', der: Buffer.from(certificate, 'base64') };
    const key = valueAt(value, 'publicKey', 'rawBytes');
    return typeof key === 'string' ? { label: 'PUBLIC KEY', der: Buffer.from(key, 'base64') } : undefined;
}
/**
 * The entry of a bundle: the address of its log ('' if the trusted root has none), and the index that the log or the
 * proof gives. Undefined for a bundle without an entry.
 */
function loggedEntry({ verificationMaterial }, { tlogs }) {
    const [entry] = verificationMaterial.tlogEntries;
    if (entry === undefined)
        return undefined;
    const { kind, version } = entry.kindVersion;
    const log = tlogs.find(({ logId }) => logId?.keyId.equals(entry.logId.keyId));
    const url = log !== undefined && URL.canParse(log.baseUrl) ? new URL(log.baseUrl).href : '';
    const shown = entry.inclusionPromise === undefined ? entry.inclusionProof?.logIndex : undefined;
    return { url, index: shown ?? entry.logIndex, kind: `${kind}/${version}` };
}

;// CONCATENATED MODULE: ./build/identity/policy/wildcard.js
// Matching of `*` and `**` in a time that grows only with length of value times length of pattern.
/**
 * True when the whole value matches: `*` matches any text without `/`, `**` any text, every other character itself. All
 * ways to match advance together, one character of the value at a time, so no way is tried twice.
 */
function matchesPattern(value, pattern) {
    const parts = pattern.match(/\*\*|\*|[^*]/g) ?? [];
    let states = skipStars(parts, [0]);
    for (const unit of value.match(/[\s\S]/g) ?? []) {
        const next = new Set();
        for (const state of states) {
            const part = parts[state];
            if (part === '**' || (part === '*' && unit !== '/'))
                next.add(state);
            if (part === unit)
                next.add(state + 1);
        }
        if (next.size === 0)
            return false;
        states = skipStars(parts, next);
    }
    return states.has(parts.length);
}
/** A star may match nothing, so a state before a star is also a state after it. */
function skipStars(parts, from) {
    const states = new Set(from);
    // A loop over a Set also visits what is added during the loop.
    for (const state of states)
        if (parts[state]?.startsWith('*') === true)
            states.add(state + 1);
    return states;
}

;// CONCATENATED MODULE: ./build/identity/policy/rules.js
// The grammar of all policies: `name: value` lines, with `*` and `**` in the values to match other text.



const MAX_POLICY_CHARACTERS = (/* unused pure expression or super */ null && (64 * 1024));
const MAX_PATTERN_CHARACTERS = 1024;
/** Reads the rules of a policy whose names are known. Throws `input-invalid` with the line number. */
function rules_parseRules(text, vocabulary) {
    const { noun, holder, isName } = vocabulary;
    const problem = (name) => isName(name)
        ? undefined
        : `names the ${noun} ${quote(name)}, which no ${holder} has; did you mean ${quote(nearest(name, vocabulary))}?`;
    return rules_parseLines(text, { called: 'the policy', noun, problem });
}
/**
 * Reads `name: value` lines; `#` at the start of a line, or after a space, begins a comment. Empty text has no rules.
 * Throws `input-invalid` with the line number.
 */
function rules_parseLines(text, grammar) {
    const { called, noun } = grammar;
    if (text.length > MAX_POLICY_CHARACTERS)
        throw new Failure('input-invalid', `${called} is longer than ${MAX_POLICY_CHARACTERS} characters`);
    const rules = [];
    for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
        const line = raw.replace(/(^|[ \t])#.*$/, '').trim();
        if (line === '')
            continue;
        const rule = parseRule(line, grammar);
        const twice = typeof rule !== 'string' && rules.some(({ claim }) => claim === rule.claim);
        const problem = twice ? `has the ${noun} ${quote(rule.claim)} for the second time; give each once` : rule;
        if (typeof problem === 'string')
            throw new Failure('input-invalid', `line ${index + 1} of ${called} ${problem}`);
        rules.push(problem);
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
        if (values.some((each) => typeof each === 'string' && matchesPattern(each, pattern)))
            return [];
        const isText = values.every((each) => typeof each === 'string');
        const got = value === undefined ? 'absent' : `${(0,failure/* quote */.hD)(value)}${isText ? '' : ' (not text)'}`;
        return [`${claim} is ${got}, expected ${(0,failure/* quote */.hD)(pattern)}`];
    });
}
/** A rule, or what is wrong with its line. */
function parseRule(line, { noun, problem, colonInName = false }) {
    const spaced = colonInName ? line.search(/:[ \t]/) : -1;
    const colon = spaced < 1 ? line.indexOf(':') : spaced;
    if (colon < 1)
        return `is not \`${noun}: value\`: ${quote(line)}`;
    const claim = line.slice(0, colon).trim();
    const pattern = line.slice(colon + 1).trim();
    const wrong = problem(claim);
    if (wrong !== undefined)
        return wrong;
    if (pattern === '')
        return `gives no value for ${quote(claim)}`;
    if (pattern.length > MAX_PATTERN_CHARACTERS)
        return `has a value longer than ${MAX_PATTERN_CHARACTERS} characters`;
    if (/^(["']).*\1$/.test(pattern))
        return 'has quotes around its value; remove them';
    if (pattern.includes('***'))
        return `has more than two * in a row: ${quote(pattern)}`;
    return { claim, pattern };
}
function nearest(name, { names, separator, synonyms }) {
    const synonym = synonyms().get(name);
    if (synonym !== undefined)
        return synonym;
    const short = name.slice(0, 64).toLowerCase().replaceAll(/[ _-]/g, separator);
    const [best = ''] = [...names()].toSorted((a, b) => distance(short, a) - distance(short, b));
    return best;
}

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
function predicate_path_pathProblem(path) {
    if (isPointer(path)) {
        if (!/~(?![01])/.test(path))
            return undefined;
        return `has the JSON pointer ${quote(path)}, in which ~ is written ~0 and / in a name is written ~1`;
    }
    const wrong = (how) => `has the path ${quote(path)}; ${how}`;
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
    if (!strict_json_isRecord(value))
        return `is ${(0,failure/* quote */.hD)(value)}`;
    const names = Object.keys(value);
    const few = names.slice(0, predicate_path_FEW).map((name) => (0,failure/* quote */.hD)(name));
    if (names.length > predicate_path_FEW)
        few.push(`${names.length - predicate_path_FEW} more`);
    return `has ${few.join(', ') || 'no members'}`;
}
const predicate_path_FEW = 5;
function hasMember(value, name) {
    if (Array.isArray(value))
        return /^(0|[1-9]\d{0,8})$/.test(name) && Number(name) < value.length;
    return strict_json_isRecord(value) && Object.hasOwn(value, name);
}
const isPointer = (path) => path.startsWith('/');

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
        throw new Failure('input-invalid', `${CALLED} has a line that begins with #/; a JSON pointer begins with /`);
    return parseLines(text, { called: CALLED, noun: 'path', colonInName: true, problem: pathProblem });
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
    const { predicate, predicateType } = readStatement(content.dsseEnvelope.payload);
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
    if (text !== undefined && matchesPattern(text, pattern))
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
    return strict_json_isRecord(value) ? `is an object that ${contentOf(value)} (name one member)` : `is ${(0,failure/* quote */.hD)(value)}`;
}

;// CONCATENATED MODULE: ./build/verify/x509/certificate-timestamps.js
// Signed certificate timestamps in a certificate (RFC 6962, section 3): read strictly, with the logs that issued them.




/** The tag of the extensions in a certificate (RFC 5280, 4.1). */
const certificate_timestamps_EXTENSIONS = 3;
/**
 * The identifiers of the logs whose timestamps a certificate has, hex; empty without the extension.
 * @throws Failure `sct-invalid` for a list with bytes after it, or a timestamp that is not of version 1
 */
function readCtLogs(certificate) {
    try {
        return signedTimestamps(certificate).map(({ logID }) => logID.toString('hex'));
    }
    catch (cause) {
        throw new failure/* Failure */.HR('sct-invalid', 'the signed certificate timestamps in the certificate cannot be read', {
            cause,
        });
    }
}
/** The library ignores bytes after the declared length of the list, and accepts every version. */
function signedTimestamps(certificate) {
    const extension = certificate.extension(core_dist.EXTENSION_OID_SCT);
    const timestamps = certificate.extSCT?.signedCertificateTimestamps;
    if (extension === undefined || timestamps === undefined)
        return [];
    const [list, ...others] = extension.valueObj.subs;
    if (list === undefined || others.length > 0 || list.value.length !== list.value.readUInt16BE(0) + 2)
        throw new Error('there is data after the list');
    if (timestamps.some(({ version }) => version !== 0))
        throw new Error('a timestamp is not of version 1');
    return timestamps;
}
/**
 * The logs whose timestamps are valid, hex. A timestamp of a log that is not in the trusted root proves nothing. It is
 * ignored, so that it cannot invalidate a good one. Every other timestamp must be valid.
 * In: the certificate, the certificate of its issuer, and the trusted logs.
 * @throws Failure `sct-invalid`
 */
function verifyCtLogs(certificate, issuer, logs) {
    const known = signedTimestamps(certificate).filter((timestamp) => logs.some(({ logID }) => logID.equals(timestamp.logID)));
    const signed = preCertificate(certificate, issuer);
    for (const timestamp of known) {
        const { logID, datetime } = timestamp;
        const holds = logs.some((log) => log.logID.equals(logID) &&
            log.validFor.start <= datetime &&
            datetime <= log.validFor.end &&
            timestamp.verify(signed, log.publicKey));
        if (!holds)
            throw new failure/* Failure */.HR('sct-invalid', 'the SCT of a log in the trusted root is not valid, or was not at its time');
    }
    return known.map(({ logID }) => logID.toString('hex'));
}
/** PreCert (3.2): the hash of the issuer's key, and the signed part of the certificate, without the timestamps. */
function preCertificate(certificate, issuer) {
    const others = certificate.extensions.filter(({ subs: [type] }) => type?.toOID() !== core_dist.EXTENSION_OID_SCT);
    const { tbsCertificate } = certificate;
    const own = tbsCertificate.subs.find(({ tag }) => tag.isContextSpecific(certificate_timestamps_EXTENSIONS));
    const fields = tbsCertificate.subs.map((field) => {
        const [list, ...rest] = field === own ? field.subs : [];
        // Anything next to the list stays: the log must have promised that, too.
        return list === undefined ? field : withElements(field, [withElements(list, others), ...rest]);
    });
    const body = withElements(tbsCertificate, fields).toDER();
    const length = Buffer.alloc(3);
    length.writeUIntBE(body.length, 0, 3);
    return Buffer.concat([(0,external_node_crypto_.createHash)('sha256').update(issuer.publicKey).digest(), length, body]);
}

;// CONCATENATED MODULE: ./build/verify/certificate.js




/** Object identifiers of Fulcio's own extensions and names. */
const FULCIO = {
    issuerV1: '1.3.6.1.4.1.57264.1.1',
    issuerV2: '1.3.6.1.4.1.57264.1.8',
    username: '1.3.6.1.4.1.57264.1.7',
};
const GENERAL_NAME = { otherName: 0, email: 1, uri: 6 };
/**
 * Reads a signing certificate and checks everything that needs no trusted root: it is an end-entity certificate for
 * code signing, with one subject alternative name and readable certificate timestamps.
 * In: DER. Out: the certificate; its chain, timestamps and validity are still unverified.
 * @throws Failure `certificate-invalid` or `sct-invalid`
 */
function readSigningCertificate(der) {
    try {
        const parsed = parseCertificate(der);
        checkExtensions(parsed);
        checkPurpose(parsed);
        return {
            parsed,
            der,
            key: publicKeyOf(parsed),
            identity: subjectAlternativeName(parsed),
            issuer: issuerOf(parsed),
            notBefore: parsed.notBefore,
            notAfter: parsed.notAfter,
            ctLogs: readCtLogs(parsed),
        };
    }
    catch (cause) {
        if (cause instanceof failure/* Failure */.HR)
            throw cause;
        return x509_extensions_refuse('cannot be read', cause);
    }
}
function checkPurpose(certificate) {
    const { extBasicConstraints, extKeyUsage, issuer, subject } = certificate;
    if (extBasicConstraints?.isCA === true || issuer.equals(subject))
        x509_extensions_refuse('belongs to a certificate authority, not to a signer');
    if (!extendedKeyUsages(certificate).includes(OID.codeSigning))
        x509_extensions_refuse('is not for code signing (extended key usage)');
    if (extKeyUsage?.digitalSignature === false)
        x509_extensions_refuse('is not for signatures (key usage)');
}
function subjectAlternativeName(certificate) {
    const names = certificate.extension(OID.subjectAltName)?.valueObj.subs[0]?.subs ?? [];
    const [name] = names;
    if (name === undefined || names.length !== 1)
        return x509_extensions_refuse(`must have one subject alternative name, but has ${names.length}`);
    if (name.tag.isContextSpecific(GENERAL_NAME.uri) || name.tag.isContextSpecific(GENERAL_NAME.email)) {
        return certificate_text(name.value);
    }
    const [type, value] = name.subs;
    if (name.tag.isContextSpecific(GENERAL_NAME.otherName) && type?.toOID() === FULCIO.username) {
        return certificate_text(value?.subs[0]?.value);
    }
    return x509_extensions_refuse('has a subject alternative name of an unsupported type');
}
function issuerOf(certificate) {
    const current = certificate.extension(FULCIO.issuerV2);
    if (current !== undefined)
        return certificate_text(current.valueObj.subs[0]?.value);
    const former = certificate.extension(FULCIO.issuerV1);
    return former === undefined ? undefined : certificate_text(former.value);
}
/** Strict UTF-8: a lenient decoder could make two different names equal. */
function certificate_text(bytes) {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

;// CONCATENATED MODULE: ./build/verify/bundle-signer.js
// The key that verifies a bundle: the key of its certificate, or a managed key that the caller gives.




/** Certificates remembered between bundles: a batch has one, a release has a few. */
const MAX_CERTIFICATES = 64;
/**
 * Makes a reader of signers that keeps a certificate when it comes for the second time.
 * Out: a function from a bundle, and a managed key if there is one, to the signer; it throws Failure
 * `certificate-invalid`, `sct-invalid` or `bundle-malformed`.
 */
function createSignerReader() {
    // Undefined for a certificate that came once. Many never come again, and to keep them costs time and memory.
    const known = new Map();
    return (bundle, managed) => {
        if (managed !== undefined)
            return managedSigner(bundle, managed);
        const der = certificateOf(bundle);
        const fingerprint = (0,external_node_crypto_.hash)('sha256', der, 'hex');
        const certificate = known.get(fingerprint) ?? readSigningCertificate(der);
        if (known.size >= MAX_CERTIFICATES)
            known.clear();
        known.set(fingerprint, known.has(fingerprint) ? certificate : undefined);
        return { key: certificate.key, certificate, recorded: { label: 'CERTIFICATE', der } };
    };
}
function managedSigner({ verificationMaterial }, key) {
    if (verificationMaterial.content.$case !== 'publicKey')
        throw invalid('the bundle was signed with a certificate, not with a managed key');
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
            // Trust anchors come from the trusted root; an anchor in the bundle could only mislead (client spec 2.1.9).
            if (others.some(({ rawBytes }) => isSelfIssued(rawBytes)))
                throw new failure/* Failure */.HR('bundle-malformed', 'the bundle contains a root certificate');
            return leaf.rawBytes;
        }
        case 'publicKey':
            throw invalid('the bundle was signed with a managed key, not with a certificate');
    }
}
function isSelfIssued(der) {
    try {
        const { issuer, subject } = parseCertificate(der);
        return issuer.equals(subject);
    }
    catch (cause) {
        throw invalid('a certificate in the chain of the bundle cannot be read', cause);
    }
}
function invalid(what, cause) {
    return new failure/* Failure */.HR('certificate-invalid', what, { cause });
}

;// CONCATENATED MODULE: ./build/verify/chain.js



/**
 * Makes the check. The certificate timestamps are verified once for each certificate and issuer: the result depends on
 * nothing else.
 */
function createChainCheck(material, ctlogThreshold) {
    const check = ({ parsed }, at) => {
        const issuer = chain_issuerOf(parsed, at, material);
        onceFor(parsed, check, () => {
            requireLogged(parsed, issuer, material, ctlogThreshold);
            return issuer;
        }, (known) => known === issuer);
    };
    return check;
}
function requireLogged(certificate, issuer, { ctlogs }, ctlogThreshold) {
    const logs = verifyCtLogs(certificate, issuer, ctlogs);
    if (new Set(logs).size !== logs.length) {
        throw new failure/* Failure */.HR('sct-invalid', 'the certificate has two SCTs of one log');
    }
    if (logs.length < ctlogThreshold) {
        const count = logs.length === 0 ? 'no SCT' : `${logs.length} SCTs`;
        throw new failure/* Failure */.HR('sct-invalid', `the certificate has ${count} of logs in the trusted root, and needs ${ctlogThreshold}`);
    }
}
/** The certificate that issued this one, on a valid path. The time range in the trusted root must include `at`, too. */
function chain_issuerOf(certificate, at, { certificateAuthorities }) {
    let why;
    for (const { findPath, validFor } of certificateAuthorities) {
        if (at < validFor.start || validFor.end < at)
            continue;
        try {
            const [, issuer] = findPath(certificate, at);
            if (issuer !== undefined)
                return issuer;
        }
        catch (cause) {
            why = cause;
        }
    }
    const detail = why instanceof Error
        ? why.message
        : `the trusted root has no certificate authority for ${at.toISOString()}`;
    throw new failure/* Failure */.HR('certificate-invalid', `the certificate does not chain to the trusted root: ${detail}`, {
        cause: why,
    });
}

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
;// CONCATENATED MODULE: ./build/verify/identity-policy.js
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
        const found = issuer === undefined ? 'names none' : `names ${(0,failure/* quote */.hD)(issuer)}`;
        const what = `the certificate ${found} as OIDC issuer, not ${(0,failure/* quote */.hD)(policy.issuer)}`;
        throw new failure/* Failure */.HR('certificate-identity', what);
    }
    const unmet = unmetName(policy, identity);
    if (unmet !== undefined)
        throw new failure/* Failure */.HR('certificate-identity', `the certificate is for ${(0,failure/* quote */.hD)(identity)}, ${unmet}`);
}
/** How the name differs, as text; undefined for a name that the policy accepts. */
function unmetName(policy, name) {
    if ('identityRegexp' in policy) {
        const { identityRegexp } = policy;
        return matches(identityRegexp, name)
            ? undefined
            : `which does not match ${(0,failure/* quote */.hD)(identityRegexp)}; a pattern must match all of it`;
    }
    if ('identity' in policy)
        return name === policy.identity ? undefined : `not for ${(0,failure/* quote */.hD)(policy.identity)}`;
    const { identityPattern } = policy;
    const accepted = identityPattern === undefined || matchesPattern(name, identityPattern);
    return accepted ? undefined : `not for ${(0,failure/* quote */.hD)(identityPattern)}`;
}
/** Whether the pattern covers the whole text. */
function matches(pattern, text) {
    try {
        new RegExp(pattern, 'u');
        const sandbox = { source: `^(?:${pattern})$`, text };
        return (0,external_node_vm_.runInNewContext)('new RegExp(source, "u").test(text)', sandbox, { timeout: PATTERN_MS }) === true;
    }
    catch (cause) {
        // Errors of another context are not instances of this one's Error.
        const slow = cause.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
        const what = slow ? `takes more than ${PATTERN_MS / 1000} s on a name` : 'is not a regular expression';
        throw new failure/* Failure */.HR('input-invalid', `the identity pattern ${(0,failure/* quote */.hD)(pattern)} ${what}`, { cause });
    }
}

// EXTERNAL MODULE: ./node_modules/@noble/curves/abstract/edwards.js
var edwards = __webpack_require__(4271);
// EXTERNAL MODULE: ./node_modules/@noble/curves/ed25519.js + 1 modules
var ed25519 = __webpack_require__(3026);
// EXTERNAL MODULE: ./node_modules/@noble/curves/nist.js + 3 modules
var nist = __webpack_require__(895);
;// CONCATENATED MODULE: ./build/verify/prehashed.js
// Signatures over a digest that is already computed; node:crypto would hash it again.




/** DigestInfo of RSASSA-PKCS1-v1_5 up to the digest (RFC 8017, section 9.2, note 1). */
const DIGEST_INFO = {
    sha256: Buffer.from('3031300d060960864801650304020105000420', 'hex'),
    sha384: Buffer.from('3041300d060960864801650304020205000430', 'hex'),
    sha512: Buffer.from('3051300d060960864801650304020305000440', 'hex'),
};
const CURVES = { prime256v1: nist/* p256 */.s9, secp384r1: nist/* p384 */.sL, secp521r1: nist/* p521 */.Bt };
/**
 * Whether the key signed the digest: ECDSA in DER (FIPS 186-5), RSASSA-PKCS1-v1_5, or Ed25519ph (RFC 8032, section
 * 5.1), which uses SHA-512. Pure Ed25519 signs a file and not its digest; no log takes such a signature.
 * In: a supported key.
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
    // RFC 8017, section 8.2.2, step 1: a signature without its leading zero would be the same number.
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
/** The library's own variant hashes the message. Here the message is already the hash. */
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

;// CONCATENATED MODULE: ./build/verify/supported-keys.js
/** P-256, P-384 and P-521, as node:crypto calls them. */
const supported_keys_CURVES = ['prime256v1', 'secp384r1', 'secp521r1'];
const MIN_RSA_BITS = 2048;
/**
 * The keys that are accepted for every kind of signature (protobuf-specs, "Algorithm Registry"): ECDSA on P-256, P-384
 * and P-521, Ed25519, and RSA from 2048 bits. Returns undefined for one of these, and otherwise what the key is.
 */
function unsupportedKey({ asymmetricKeyType: type, asymmetricKeyDetails, }) {
    const { namedCurve = 'unknown', modulusLength = 0 } = asymmetricKeyDetails ?? {};
    if (type === 'ed25519' || (type === 'ec' && supported_keys_CURVES.some((curve) => curve === namedCurve)))
        return undefined;
    if (type === 'rsa' && modulusLength >= MIN_RSA_BITS)
        return undefined;
    const size = type === 'ec' ? ` on the curve ${namedCurve}` : type === 'rsa' ? ` of ${modulusLength} bits` : '';
    return `a key of type ${type}${size}`;
}
/** The text that follows the name of an unsupported key in a message. */
const SUPPORTED_KEYS = `P-256, P-384, P-521, Ed25519, and RSA from ${MIN_RSA_BITS} bits`;

;// CONCATENATED MODULE: ./build/verify/signature.js
// The signature itself, over a digest that was computed before: this file reads no files.







const HASHES = ['sha256', 'sha384', 'sha512'];
/**
 * Binds a bundle's signature to the artifact, or its envelope to the statement in it.
 * In: the bundle, and what it must be for. Out: the signature, in the form that the rest of verification compares.
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
    // The client spec does not require this comparison. Without it, people would see a digest in the bundle that no one
    // checked.
    if (!messageDigest.digest.equals(digest)) {
        const found = `${hash}:${messageDigest.digest.toString('hex')}`;
        const what = `the bundle is for another file, or the file was changed: the bundle names ${found.slice(0, 140)}, and the file has ${hash}:${digest.toString('hex')}`;
        throw new failure/* Failure */.HR('signature-invalid', what);
    }
    return {
        signature,
        compareSignature: (other) => signature.equals(other),
        compareDigest: (other) => digest.equals(other),
        compareSignedDigest: (other) => digest.equals(other),
        // Node.js verifies pure Ed25519 over bytes, but it cannot verify Ed25519ph, which the logs take.
        verifySignature: supported((key) => content === undefined || key.asymmetricKeyType === 'ed25519'
            ? verifyDigest(hash, digest, key, signature)
            : hashed(hash, content).equals(digest) && (0,external_node_crypto_.verify)(hash, content, key, signature)),
    };
}
/**
 * Checks that an envelope contains a statement about the artifact, or exactly the given statement. Throws
 * `bundle-malformed` or `signature-invalid`.
 */
function checkEnvelope({ payload, payloadType }, subject) {
    checkPayloadType(payloadType);
    if (!('statement' in subject))
        checkSubject(payload, subject);
    else if (!payload.equals(subject.statement))
        throw new failure/* Failure */.HR('signature-invalid', 'the bundle is for another statement');
}
function envelopeContent(envelope, subject) {
    checkEnvelope(envelope, subject);
    const { payload, payloadType, signatures } = envelope;
    const signature = signatures[0]?.sig ?? Buffer.alloc(0);
    const signed = core_dist.dsse.preAuthEncoding(payloadType, payload);
    return {
        signature,
        compareSignature: (other) => signature.equals(other),
        compareDigest: (other) => hashed('sha256', payload).equals(other),
        // A log records the digest of the key's own algorithm (rekor-v2-spec 6.1.4).
        compareSignedDigest: (other) => HASHES.some((hash) => hashed(hash, signed).equals(other)),
        verifySignature: supported((key) => hashesFor(key).some((hash) => (0,external_node_crypto_.verify)(hash, signed, key, signature))),
    };
}
function hashed(hash, data) {
    return (0,external_node_crypto_.createHash)(hash).update(data).digest();
}
function hashOf(algorithm) {
    if (algorithm === dist.HashAlgorithm.SHA2_256)
        return 'sha256';
    if (algorithm === dist.HashAlgorithm.SHA2_384)
        return 'sha384';
    if (algorithm === dist.HashAlgorithm.SHA2_512)
        return 'sha512';
    throw new failure/* Failure */.HR('bundle-malformed', 'the bundle has an unsupported algorithm for its message digest');
}
/** The hashes that a key signs envelopes with (sigstore algorithm registry). Ed25519 signs the bytes themselves. */
function hashesFor({ asymmetricKeyType, asymmetricKeyDetails }) {
    if (asymmetricKeyType === 'ed25519')
        return [null];
    if (asymmetricKeyDetails?.namedCurve === 'secp384r1')
        return ['sha384', 'sha256'];
    if (asymmetricKeyDetails?.namedCurve === 'secp521r1')
        return ['sha512', 'sha256'];
    return ['sha256'];
}
/** The check, only for keys that verification accepts: OpenSSL knows more, and it is not used for every signature. */
function supported(check) {
    return (key) => {
        const unsupported = unsupportedKey(key);
        if (unsupported !== undefined)
            throw new failure/* Failure */.HR('signature-invalid', `the signer has ${unsupported}; supported are ${SUPPORTED_KEYS}`);
        return check(key);
    };
}

// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/error.js
var error = __webpack_require__(6849);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/tlog/index.js
var tlog = __webpack_require__(8218);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/tlog/merkle.js
var merkle = __webpack_require__(7046);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/tlog/set.js
var set = __webpack_require__(333);
;// CONCATENATED MODULE: ./build/verify/sigstore-verify.js





/**
 * Checks that an entry is in its log, by its promise, its inclusion proof, or both (client spec 4.4), and that its body is
 * about this signature. The checkpoint of the proof is already verified and names the root and size of the proof.
 * @throws VerificationError, see {@link asVerificationFailure}; Failure `log-entry-invalid`
 */
function verifyEntry(entry, log, content) {
    const { inclusionPromise, inclusionProof } = entry;
    if (inclusionPromise === undefined && inclusionProof === undefined)
        throw new failure/* Failure */.HR('log-entry-invalid', 'the log entry has neither a promise nor an inclusion proof');
    if (inclusionPromise !== undefined)
        (0,set.verifyTLogSET)({ ...entry, inclusionPromise }, [log]);
    if (inclusionProof !== undefined) {
        const { treeSize, rootHash, checkpoint = { envelope: '' } } = inclusionProof;
        const tree = { origin: log.baseURL, logSize: BigInt(treeSize), logHash: rootHash, rest: [] };
        (0,merkle.verifyMerkleInclusion)({ ...entry, inclusionProof: { ...inclusionProof, checkpoint } }, tree);
    }
    (0,tlog/* verifyTLogBody */.Eo)(entry, content);
}
/** Any error of verification, with our messages and codes. Evidence that makes a parser fail is malformed. */
function asVerificationFailure(cause) {
    if (cause instanceof failure/* Failure */.HR)
        return cause;
    if (cause instanceof error.VerificationError)
        return new failure/* Failure */.HR('log-entry-invalid', `the log entry is not valid: ${cause.message}`, { cause });
    return new failure/* Failure */.HR('bundle-malformed', 'some evidence in the bundle cannot be read', { cause });
}
/** Whether an entry has a signed time: the time in Rekor v1's promise. */
function isTimed({ inclusionPromise, integratedTime }) {
    return inclusionPromise !== undefined && integratedTime !== '0';
}

;// CONCATENATED MODULE: ./build/verify/x509/timestamp-token.js
// What @sigstore/core does not read from a timestamp token: its exact time, more algorithms, one signer, its identity.




/** GeneralizedTime as RFC 3161 (2.4.2) restricts it: UTC, with seconds, and any number of fraction digits. */
const GENERALIZED_TIME = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d{1,9}))?Z$/;
/** Signature algorithms by object identifier: the type of key, and the hash if the algorithm fixes it. */
const SIGNATURES = {
    '1.2.840.10045.4.3.2': ['ec', 'sha256'],
    '1.2.840.10045.4.3.3': ['ec', 'sha384'],
    '1.2.840.10045.4.3.4': ['ec', 'sha512'],
    // Plain RSA: the hash is the one of the digest algorithm (RFC 3370, 3.2).
    '1.2.840.113549.1.1.1': ['rsa'],
    '1.2.840.113549.1.1.11': ['rsa', 'sha256'],
    '1.2.840.113549.1.1.12': ['rsa', 'sha384'],
    '1.2.840.113549.1.1.13': ['rsa', 'sha512'],
};
const SHA2 = {
    '2.16.840.1.101.3.4.2.1': 'sha256',
    '2.16.840.1.101.3.4.2.2': 'sha384',
    '2.16.840.1.101.3.4.2.3': 'sha512',
};
/** SigningCertificate, which always uses SHA-1, and SigningCertificateV2 (RFC 2634, 5.4; RFC 5035, 3). */
const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
/** A timestamp as an authority sent it (TimeStampResp). Throws if it, or a field that is read, is not valid. */
class TimestampToken extends core_dist.RFC3161Timestamp {
    #time;
    #signer;
    constructor(der) {
        super(parseDer(Buffer.from(der)));
        this.#time = parseTime(this.tstInfo.root.subs[4]);
        // SignerInfos are last in SignedData (RFC 5652, 5.1); RFC 3161 (2.4.2) allows only one.
        const [signer, ...others] = this.root.subs[1]?.subs[1]?.subs[0]?.subs.at(-1)?.subs ?? [];
        if (signer === undefined || others.length > 0)
            throw new Error('it must have one signer');
        this.#signer = signer;
    }
    /** With all digits of its fraction; the library reads three, and then drops them. */
    get signingTime() {
        return this.#time;
    }
    /** The signed hash. The library knows only ECDSA. */
    get signatureAlgorithm() {
        const [, hash] = this.#signature;
        if (hash !== undefined && hash !== this.signerDigestAlgorithm)
            throw new Error('digest and signature of the timestamp have different algorithms');
        return this.signerDigestAlgorithm;
    }
    /** Throws unless the token covers this data, is signed by this certificate, and names it as its signer. */
    verifyBy(certificate, data) {
        if (!this.#names(certificate))
            throw new Error('the timestamp names another certificate as its signer');
        const key = publicKeyOf(certificate);
        if (key.asymmetricKeyType !== this.#signature[0])
            throw new Error('the timestamp has another type of key');
        if (this.signerDigestAlgorithm === undefined)
            throw new Error('the digest of the timestamp is not SHA-2');
        this.verify(data, key);
    }
    get #signature() {
        const known = SIGNATURES[this.#signer.subs[4]?.subs[0]?.toOID() ?? ''];
        if (known === undefined)
            throw new Error('the signature algorithm of the timestamp is not known');
        return known;
    }
    /** The first certificate that the signed attribute names must be the signer's (RFC 3161, 2.4.1; RFC 5816). */
    #names({ root }) {
        const der = root.toDER();
        const hashIs = (hash, id) => hash !== undefined && id !== undefined && (0,external_node_crypto_.createHash)(hash).update(der).digest().equals(id.value);
        const [former, current] = [this.#attribute(SIGNING_CERTIFICATE), this.#attribute(SIGNING_CERTIFICATE_V2)];
        if (current !== undefined) {
            const [first, second] = current.subs;
            // The algorithm is optional; the default is SHA-256.
            if (first?.tag.isOctetString() === true)
                return hashIs('sha256', first);
            return hashIs(SHA2[first?.subs[0]?.toOID() ?? ''], second);
        }
        return hashIs('sha1', former?.subs[0]);
    }
    /** The first ESSCertID of an attribute: a SEQUENCE of a SEQUENCE of them, in a SET with one value. */
    #attribute(id) {
        const attributes = this.#signer.subs.find(({ tag }) => tag.isContextSpecific(0))?.subs ?? [];
        const found = attributes.filter(({ subs: [type] }) => type?.tag.isOID() === true && type.toOID() === id);
        if (found.length > 1)
            throw new Error('the timestamp has an attribute twice');
        return found[0]?.subs[1]?.subs[0]?.subs[0]?.subs[0];
    }
}
function parseTime(genTime) {
    const match = GENERALIZED_TIME.exec(genTime?.value.toString('latin1') ?? '');
    if (match === null)
        throw new Error('genTime is not a GeneralizedTime in UTC');
    const [, year, month, day, hours, minutes, seconds, fraction = ''] = match;
    const text = `${year}-${month}-${day}T${hours}:${minutes}:${seconds}`;
    const time = new Date(`${text}.${fraction.padEnd(3, '0').slice(0, 3)}Z`);
    // February 30 would become March 2.
    if (Number.isNaN(time.getTime()) || !time.toISOString().startsWith(text))
        throw new Error('genTime is not a time');
    return time;
}

;// CONCATENATED MODULE: ./build/verify/timestamp.js
// Timestamps of RFC 3161 authorities: what they cover, which authority signed them, and their time.




/**
 * Reads a timestamp and verifies it: status, imprint, authority and its window of validity, the path of its
 * certificate, and its signature. In: a TimeStampResp in DER, the signature that it must cover, and the trusted
 * authorities.
 * @throws Failure `timestamp-invalid`
 */
function readTimestamp(der, signature, material) {
    const { token, time, serial, issuer, hash, imprint } = parseTimestamp(der);
    if (hash === undefined || !imprint.equals((0,external_node_crypto_.createHash)(hash).update(signature).digest()))
        throw timestamp_invalid('the timestamp is for a different signature');
    const named = material.timestampAuthorities.filter(({ certChain: [leaf] }) => {
        return leaf?.serialNumber.equals(serial) && leaf.issuer.equals(issuer);
    });
    if (named.length === 0)
        throw timestamp_invalid('the timestamp is from an authority that the trusted root does not name');
    const valid = named.filter(({ validFor }) => validFor.start <= time && time <= validFor.end);
    if (valid.length === 0)
        throw timestamp_invalid(`the trusted root does not trust the timestamp authority at ${time.toISOString()}`);
    const forStamping = valid.filter(({ certChain: [leaf] }) => leaf !== undefined && isForTimeStamping(leaf));
    if (forStamping.length === 0)
        throw timestamp_invalid("the timestamp authority's certificate is not only for time stamping");
    let why;
    for (const { certChain, operator, findPath } of forStamping) {
        const [leaf] = certChain;
        if (leaf === undefined)
            continue;
        try {
            findPath(leaf, time);
            token.verifyBy(leaf, signature);
            return { time, operator, serial };
        }
        catch (cause) {
            why = cause;
        }
    }
    const detail = why instanceof Error ? why.message : String(why);
    throw timestamp_invalid(`the timestamp is not valid: ${detail}`, why);
}
/** RFC 3161, section 2.3: the extended key usage is critical and contains only time stamping. */
function isForTimeStamping(certificate) {
    const usages = extendedKeyUsages(certificate);
    return extendedKeyUsageIsCritical(certificate) && usages.length === 1 && usages[0] === OID.timeStamping;
}
/** The fields of a timestamp that was granted. */
function parseTimestamp(der) {
    try {
        const token = new TimestampToken(der);
        const { status, tstInfo, signingTime: time, signerSerialNumber: serial, signerIssuer: issuer } = token;
        // 0 is granted, 1 granted with modifications (RFC 3161, 2.4.2).
        if (status !== 0n && status !== 1n)
            throw timestamp_invalid('the timestamp authority did not grant this timestamp');
        const { messageImprintHashAlgorithm: hash, messageImprintHashedMessage: imprint } = tstInfo;
        return { token, time, serial, issuer, hash, imprint };
    }
    catch (cause) {
        throw cause instanceof failure/* Failure */.HR ? cause : timestamp_invalid('the timestamp cannot be read', cause);
    }
}
function timestamp_invalid(what, cause) {
    return new failure/* Failure */.HR('timestamp-invalid', what, { cause });
}

;// CONCATENATED MODULE: ./build/verify/verifier.js









/**
 * Makes the verifier of an instance. It converts trust material once, and computes once per certificate what depends
 * only on the certificate. It verifies the evidence of an attestation once for all its subjects; do not change a bundle
 * after it was verified. It verifies the evidence first, so that what a policy check says about the signer is true.
 * In: a root as `parseTrustedRoot` returns it. Out: a function that returns the signer, or throws Failure
 * `certificate-invalid`, `certificate-identity`, `sct-invalid`, `log-entry-invalid`, `timestamp-invalid`,
 * `signature-invalid` or `bundle-malformed` with the check that failed (client spec, section 4), or what the check of a
 * policy throws.
 */
function createVerifier(trustedRoot, thresholds = {}) {
    const material = toMaterial(trustedRoot);
    const { byCertificate, byKey } = limitsOf(material, thresholds);
    const checkChain = createChainCheck(material, byCertificate.ctlogThreshold);
    const findLog = createLogFinder(material.tlogs);
    const readSigner = createSignerReader();
    const verifyEvidence = (bundle, subject, managed) => {
        const limits = managed === undefined ? byCertificate : byKey;
        const { key, certificate, recorded } = readSigner(bundle, managed);
        const content = signatureContent(bundle, subject);
        if (!content.verifySignature(key)) {
            throw new failure/* Failure */.HR('signature-invalid', 'the signature is not valid for this file and the key of the signer');
        }
        const entries = bundle.verificationMaterial.tlogEntries;
        requireEntries(entries.length, limits.tlogThreshold);
        const checkpoints = entries.map((entry) => checkLogEntry(entry, recorded));
        const timestamps = timestampsIn(bundle, content.signature, material);
        const times = [...entries.filter(isTimed).map(timeOf), ...timestamps.map(({ time }) => time)];
        if (certificate !== undefined) {
            requireAuthorities(material);
            verifier_checkTimes(certificate, times);
            for (const time of times)
                checkChain(certificate, time);
        }
        const logs = entries.map((entry, index) => {
            return { entry, log: findLog(entry, checkpoints[index], times) };
        });
        for (const { entry, log } of logs)
            verifyEntry(entry, log, content);
        requireDifferent(entries);
        requireWitnesses(logs, timestamps, limits);
        const signedAt = times.length === 0 ? undefined : new Date(Math.min(...times.map(Number)));
        if (certificate === undefined)
            return { certificate, signedAt };
        requireCtLogs(certificate, material.ctlogs, limits.ctlogThreshold);
        if (signedAt === undefined)
            throw new failure/* Failure */.HR('timestamp-invalid', 'the signature has no verified time');
        return { certificate, signedAt };
    };
    const verifyOnce = oncePerAttestation(verifyEvidence);
    return (bundle, subject, policy) => {
        let signer;
        try {
            signer = verifyOnce(bundle, subject, 'key' in policy ? policy.key : undefined);
        }
        catch (error) {
            throw asVerificationFailure(error);
        }
        if (signer.certificate !== undefined && !('key' in policy))
            checkCertificate(policy, signer.certificate);
        return signer;
    };
}
/** The evidence of an attestation is for its statement: it is verified once, and the subject each time. */
function oncePerAttestation(verifyEvidence) {
    const attested = new WeakMap();
    return (bundle, subject, managed) => {
        const { content } = bundle;
        if (content.$case === 'messageSignature')
            return verifyEvidence(bundle, subject, managed);
        const known = attested.get(bundle);
        if (known !== undefined && known.managed === managed) {
            checkEnvelope(content.dsseEnvelope, subject);
            return known.signer;
        }
        const signer = verifyEvidence(bundle, subject, managed);
        attested.set(bundle, { managed, signer });
        return signer;
    };
}
/**
 * One witness of each kind, unless the caller requires more. An instance without any log has timestamps as its only
 * witnesses (client spec 4.6, "No Transparency Service"). A certificate needs a time at which it must be valid. A key
 * needs no time, so either the log or the timestamp is enough.
 */
function limitsOf({ tlogs, ctlogs }, given) {
    if (!Object.values(given).every((limit) => Number.isInteger(limit) && limit > 0)) {
        throw new RangeError('thresholds are whole numbers from 1');
    }
    const logs = tlogs.length + ctlogs.length > 0 ? 1 : 0;
    const common = { tlogThreshold: logs, ctlogThreshold: logs };
    return {
        byCertificate: { ...common, timestampThreshold: 1, ...given },
        byKey: { ...common, timestampThreshold: 1 - logs, ...given },
    };
}
/** Checked first, so that the message names what is missing, not a consequence of it. */
function requireEntries(found, needed) {
    if (found >= needed)
        return;
    const what = `the bundle has too few log entries for an instance with logs: ${found}, not ${needed}`;
    throw new failure/* Failure */.HR('log-entry-invalid', what, {
        remedy: "Download the bundle again, or give the trusted root of the instance that signed: `gh attestation trusted-root` prints the one of GitHub's own instance, which signs for private repositories and has no logs.",
    });
}
function requireAuthorities({ certificateAuthorities }) {
    if (certificateAuthorities.length > 0)
        return;
    const what = 'the trusted root has no certificate authority: it can verify only managed keys';
    throw new failure/* Failure */.HR('certificate-invalid', what, {
        remedy: 'Give the trusted root of the instance that issued the certificate, or the key of the signer.',
    });
}
/** Throws `log-entry-invalid` for an entry that the bundle has twice: the same body in the same log. */
function requireDifferent(entries) {
    const isSame = (one, other) => one.logId.keyId.equals(other.logId.keyId) && one.canonicalizedBody.equals(other.canonicalizedBody);
    if (entries.some((entry, index) => entries.slice(0, index).some((other) => isSame(entry, other))))
        throw new failure/* Failure */.HR('log-entry-invalid', 'the bundle has the same log entry twice');
}
/** Throws `timestamp-invalid` for a timestamp that is not valid or occurs twice. */
function timestampsIn({ verificationMaterial }, signature, material) {
    const responses = verificationMaterial.timestampVerificationData?.rfc3161Timestamps ?? [];
    const found = responses.map(({ signedTimestamp }) => readTimestamp(signedTimestamp, signature, material));
    const different = new Set(found.map(({ serial, time }) => `${serial.toString('hex')} ${time.getTime()}`));
    if (different.size < found.length)
        throw new failure/* Failure */.HR('timestamp-invalid', 'the bundle has two timestamps of the same authority for the same time');
    return found;
}
/** Every verified time must be within the certificate's period of validity, both ends included. */
function verifier_checkTimes({ notBefore, notAfter }, times) {
    const outside = times.find((time) => !(notBefore <= time && time <= notAfter));
    if (outside !== undefined) {
        const window = `from ${notBefore.toISOString()} to ${notAfter.toISOString()}`;
        const what = `the signature is from ${outside.toISOString()}, but the certificate is valid ${window}`;
        throw new failure/* Failure */.HR('timestamp-invalid', what);
    }
}
/** Requires enough independent transparency logs, and enough independent sources for the time of the signature. */
function requireWitnesses(logs, timestamps, { tlogThreshold, timestampThreshold }) {
    const witnesses = logs.map(({ log }) => log.operator);
    const clocks = logs.filter(({ entry }) => isTimed(entry)).map(({ log }) => `log ${log.operator}`);
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
// A file, its bundle and the expected signer → verified, with what is known of the bundle: the same for all callers.










/**
 * Makes the function that verifies a file, for all callers. It converts trust material once (client spec, section 4).
 * It checks in this order what the bundle is, whether its evidence is valid for the file, who signed, and what the
 * predicate says. So what a message says about a signer or a predicate is proven.
 * In: roots as `parseTrustedRoot` returns them; the bundle must be valid with one of them, used without parts of
 * another. Out: a function that returns what is known of a verified file. It throws one Failure: what parseBundle,
 * checkKind and createVerifier throw, `certificate-identity` for a certificate without an issuer, what the check of a
 * signer throws, and `predicate-mismatch`.
 */
function createFileVerifier(...trustedRoots) {
    const verifiers = trustedRoots.map((root, index) => {
        return [`trusted root ${index + 1}`, { root, verify: createVerifier(root) }];
    });
    function verifyFile(file) {
        const { bundle: given } = file;
        if (Buffer.isBuffer(given))
            return { ...verifyBundle(parseBundle(given), file), bundleDigest: (0,external_node_crypto_.hash)('sha256', given, 'hex') };
        if ('content' in given)
            return verifyBundle(given, file);
        const { subject, predicateType } = file;
        const isFile = predicateType !== undefined && !('statement' in subject);
        const isLikely = isFile ? (bundle) => mayBeAbout(bundle, subject) : undefined;
        return holding(given, (bundle) => verifyBundle(bundle, file), isLikely);
    }
    function verifyBundle(bundle, file) {
        const { subject, signer, predicateType, predicate = [] } = file;
        const isStatement = 'statement' in subject;
        if (!isStatement)
            checkKind(bundle, predicateType);
        const { root, signed } = firstThatHolds('trusted roots verifies it', verifiers, ({ root: each, verify }) => {
            return { root: each, signed: verify(bundle, subject, signer) };
        });
        checkPredicate(predicate, bundle);
        const { certificate, signedAt } = signed;
        const by = certificate === undefined ? { signedAt } : certifiedSigner(certificate, signed.signedAt);
        return {
            ...by,
            log: loggedEntry(bundle, root),
            predicateType: predicateType ?? (isStatement ? predicateTypeOf(bundle) : undefined),
            bundleDigest: undefined,
        };
    }
    return verifyFile;
}
function certifiedSigner(certificate, signedAt) {
    const { identity, issuer, parsed } = certificate;
    if (issuer === undefined)
        throw new failure/* Failure */.HR('certificate-identity', 'the certificate names no OIDC issuer');
    return { identity, issuer, certificate, extensions: readExtensions(parsed), signedAt };
}

// EXTERNAL MODULE: ./build/errors/sent-failure.js
var sent_failure = __webpack_require__(7861);
;// CONCATENATED MODULE: ./build/identity/fulcio/ci-providers.js
// The providers of continuous integration that the public Fulcio knows, and what it makes of their claims:
// https://github.com/sigstore/fulcio/blob/eb10c98e186f1d8e78dd60a257d8897f66d5147a/config/identity/config.yaml
const PROVIDERS = {
    'github-workflow': {
        defaults: { url: 'https://github.com', environment: '' },
        identity: '{{ .url }}/{{ .job_workflow_ref }}',
        extensions: {
            'github-workflow-trigger': 'event_name',
            'github-workflow-sha': 'sha',
            'github-workflow-name': 'workflow',
            'github-workflow-repository': 'repository',
            'github-workflow-ref': 'ref',
            'build-signer-uri': '{{ .url }}/{{ .job_workflow_ref }}',
            'build-signer-digest': 'job_workflow_sha',
            'runner-environment': 'runner_environment',
            'source-repository-uri': '{{ .url }}/{{ .repository }}',
            'source-repository-digest': 'sha',
            'source-repository-ref': 'ref',
            'source-repository-identifier': 'repository_id',
            'source-repository-owner-uri': '{{ .url }}/{{ .repository_owner }}',
            'source-repository-owner-identifier': 'repository_owner_id',
            'build-config-uri': '{{ .url }}/{{ .workflow_ref }}',
            'build-config-digest': 'workflow_sha',
            'build-trigger': 'event_name',
            'run-invocation-uri': '{{ .url }}/{{ .repository }}/actions/runs/{{ .run_id }}/attempts/{{ .run_attempt }}',
            'source-repository-visibility-at-signing': 'repository_visibility',
            'deployment-environment': 'environment',
        },
    },
    'gitlab-pipeline': {
        defaults: { url: 'https://gitlab.com', environment: '' },
        identity: 'https://{{ .ci_config_ref_uri }}',
        extensions: {
            'build-signer-uri': 'https://{{ .ci_config_ref_uri }}',
            'build-signer-digest': 'ci_config_sha',
            'runner-environment': 'runner_environment',
            'source-repository-uri': '{{ .url }}/{{ .project_path }}',
            'source-repository-digest': 'sha',
            'source-repository-ref': 'refs/{{if eq .ref_type "branch"}}heads/{{ else }}tags/{{end}}{{ .ref }}',
            'source-repository-identifier': 'project_id',
            'source-repository-owner-uri': '{{ .url }}/{{ .namespace_path }}',
            'source-repository-owner-identifier': 'namespace_id',
            'build-config-uri': 'https://{{ .ci_config_ref_uri }}',
            'build-config-digest': 'ci_config_sha',
            'build-trigger': 'pipeline_source',
            'run-invocation-uri': '{{ .url }}/{{ .project_path }}/-/jobs/{{ .job_id }}',
            'source-repository-visibility-at-signing': 'project_visibility',
            'deployment-environment': 'environment',
        },
    },
    'buildkite-job': {
        defaults: { url: 'https://buildkite.com' },
        identity: '{{.url}}/{{.organization_slug}}/{{.pipeline_slug}}',
        extensions: {
            'run-invocation-uri': '{{.url}}/{{.organization_slug}}/{{.pipeline_slug}}/builds/{{.build_number}}#{{.job_id}}',
            'runner-environment': 'runner_environment',
            'source-repository-digest': 'build_commit',
            'build-trigger': 'build_source',
        },
    },
    'codefresh-workflow': {
        defaults: {
            platform_url: 'https://g.codefresh.io',
            scm_repo_url: '',
            scm_ref: '',
            runner_environment: '',
        },
        identity: '{{.platform_url}}/{{.account_name}}/{{.pipeline_name}}:{{.account_id}}/{{.pipeline_id}}',
        extensions: {
            'build-signer-uri': '{{.platform_url}}/build/{{ .workflow_id }}',
            'runner-environment': 'runner_environment',
            'source-repository-uri': 'scm_repo_url',
            'source-repository-ref': 'scm_ref',
            'build-config-uri': '{{.platform_url}}/api/pipelines/{{ .pipeline_id }}',
            'run-invocation-uri': '{{.platform_url}}/build/{{ .workflow_id }}',
        },
    },
    'circleci-job': {
        defaults: { api_url: 'https://circleci.com/api/v2', platform_url: 'https://app.circleci.com/' },
        identity: '{{.api_url}}/projects/{{(index . "oidc.circleci.com/project-id")}}/pipeline-definitions/{{(index . "oidc.circleci.com/pipeline-definition-id")}}',
        extensions: {
            'build-config-uri': '{{.api_url}}/pipeline/{{(index . "oidc.circleci.com/pipeline-id")}}/config',
            'build-signer-uri': '{{.api_url}}/projects/{{(index . "oidc.circleci.com/project-id")}}/pipeline-definitions/{{(index . "oidc.circleci.com/pipeline-definition-id")}}',
            'run-invocation-uri': '{{.platform_url}}/workflow/{{(index . "oidc.circleci.com/workflow-id")}}/job/{{(index . "oidc.circleci.com/job-id")}}',
            'runner-environment': '{{if eq (index . "oidc.circleci.com/ssh-rerun") "true"}}ssh-rerun{{ else }}""{{end}}',
            'source-repository-ref': '{{index . "oidc.circleci.com/vcs-ref"}}',
            'source-repository-uri': '{{index . "oidc.circleci.com/vcs-origin"}}',
        },
    },
    'buddy-pipeline': {
        defaults: { base_url: 'https://app.buddy.works', revision: '', ref: '' },
        identity: '{{.base_url}}/{{.workspace_domain}}/{{.project_name}}/pipelines/pipeline/{{.pipeline_id}}',
        extensions: {
            'build-signer-uri': '{{.base_url}}/{{.workspace_domain}}/{{.project_name}}/pipelines/pipeline/{{.pipeline_id}}',
            'build-trigger': 'triggered_on',
            'runner-environment': 'runner_environment',
            'source-repository-uri': '{{.base_url}}/{{.workspace_domain}}/{{.project_name}}',
            'source-repository-digest': 'revision',
            'source-repository-ref': 'ref',
            'source-repository-owner-uri': '{{.base_url}}/{{.workspace_domain}}',
            'run-invocation-uri': '{{.base_url}}/{{.workspace_domain}}/{{.project_name}}/pipelines/pipeline/{{.pipeline_id}}/execution/{{.execution_id}}',
        },
    },
};
/**
 * The other claims that GitHub sends (docs: OpenID Connect reference), without `repo_property_*` for custom properties.
 */
const GITHUB_OPTIONAL = (/* unused pure expression or super */ null && ([
    'environment',
    'ref_type',
    'ref_protected',
    'base_ref',
    'head_ref',
    'actor',
    'actor_id',
    'run_number',
    'check_run_id',
    'enterprise',
    'enterprise_id',
    'jti',
]));

;// CONCATENATED MODULE: ./build/identity/fulcio/template.js
// Templates of Fulcio's configuration, which map a token to a certificate: the subset of Go's text/template in use.
/** Limits the depth of blocks, which could exhaust the stack. */
const MAX_BLOCKS = 100;
const ACTION = /\{\{((?:"(?:[^"\\]|\\.)*"|[^"}])*)\}\}/y;
const TOKEN = /\s*(?:"((?:[^"\\]|\\.)*)"|(\.[A-Za-z_]\w*)|(\.)|([a-z]+)|([()]))/y;
/**
 * Reads a template: the bare name of a claim, or text with `{{ .claim }}`, `{{ index . "claim" }}` (empty if the claim
 * is absent) and `{{if eq A "text"}}…{{else}}…{{end}}`. Throws SyntaxError, quoting it, for anything else.
 */
function parseTemplate(text) {
    const names = new Map();
    const render = text.includes('{{') ? parseText(text, names) : need(text, names);
    const needed = [...names].filter(([, isNeeded]) => isNeeded).map(([name]) => name);
    return { names: needed, mentions: [...names.keys()], render };
}
function need(name, names) {
    names.set(name, true);
    return (lookup, onMissing) => {
        const value = lookup(name);
        if (value === undefined)
            onMissing(name);
        return value ?? '';
    };
}
function parseText(text, names) {
    const blocks = [{ parts: [], otherwise: undefined, condition: undefined }];
    const add = (render) => (blocks.at(-1)?.otherwise ?? blocks.at(-1)?.parts)?.push(render);
    let at = 0;
    for (;;) {
        const start = text.indexOf('{{', at);
        const plain = text.slice(at, start < 0 ? undefined : start);
        if (plain !== '')
            add(() => plain);
        if (start < 0)
            break;
        ACTION.lastIndex = start;
        const action = ACTION.exec(text);
        if (action === null)
            throw beyond(text.slice(start, start + 60));
        at = ACTION.lastIndex;
        const words = tokenize((action[1] ?? '').trim());
        const block = blocks.at(-1);
        const [keyword] = words;
        if (keyword === 'if') {
            if (blocks.length > MAX_BLOCKS)
                throw beyond(`{{if}} in ${MAX_BLOCKS} others`);
            blocks.push({ parts: [], otherwise: undefined, condition: condition(words.slice(1), names) });
        }
        else if (keyword === 'else' && words.length === 1 && block?.condition !== undefined && !block.otherwise)
            block.otherwise = [];
        else if (keyword === 'end' && words.length === 1 && block?.condition !== undefined) {
            blocks.pop();
            add(choice(block, block.condition));
        }
        else
            add(expression(words, names));
    }
    const [whole, ...open] = blocks;
    if (open.length > 0)
        throw beyond('{{if}} without {{end}}');
    return inTurn(whole?.parts ?? []);
}
const inTurn = (parts) => (lookup, onMissing) => parts.map((part) => part(lookup, onMissing)).join('');
function choice({ parts, otherwise = [] }, holds) {
    return (lookup, onMissing) => inTurn(holds(lookup, onMissing) === '' ? otherwise : parts)(lookup, onMissing);
}
function tokenize(action) {
    const words = [];
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < action.length) {
        const found = TOKEN.exec(action);
        if (found === null)
            throw beyond(action);
        const [, quoted, field, dot, word, bracket] = found;
        words.push(quoted === undefined ? (field ?? dot ?? word ?? bracket ?? '') : { quoted: unquote(quoted) });
    }
    return words;
}
/** `eq A B` returns text that is empty when they differ; any other expression is true when its text is not empty. */
function condition(words, names) {
    if (words[0] !== 'eq')
        return expression(words, names);
    const cut = operandLength(words.slice(1)) + 1;
    const [left, right] = [expression(words.slice(1, cut), names), expression(words.slice(cut), names)];
    return (lookup, onMissing) => (left(lookup, onMissing) === right(lookup, onMissing) ? 'equal' : '');
}
/** The words of the first operand: one word, or all up to its closing parenthesis. */
function operandLength(words) {
    return words[0] === '(' ? words.indexOf(')') + 1 : 1;
}
function expression(given, names) {
    let pairs = 0;
    while (given[pairs] === '(' && given.at(-1 - pairs) === ')')
        pairs += 1;
    const words = given.slice(pairs, given.length - pairs);
    const [first, second, third] = words;
    if (words.length === 1 && typeof first === 'object')
        return () => first.quoted;
    if (words.length === 1 && typeof first === 'string' && /^\.\w/.test(first))
        return need(first.slice(1), names);
    if (words.length === 3 && first === 'index' && second === '.' && typeof third === 'object') {
        if (!names.has(third.quoted))
            names.set(third.quoted, false);
        return (lookup) => lookup(third.quoted) ?? '';
    }
    throw beyond(words.map((word) => (typeof word === 'string' ? word : JSON.stringify(word.quoted))).join(' '));
}
function unquote(text) {
    try {
        return String(JSON.parse(`"${text}"`));
    }
    catch {
        throw beyond(text);
    }
}
function beyond(what) {
    return new SyntaxError(`the template action is not supported: ${JSON.stringify(what.slice(0, 80))}`);
}

;// CONCATENATED MODULE: ./build/identity/policy/claim-extension-names.js
// Claims of a token and the extensions of a certificate with the same value (Fulcio docs/oid-info.md), for hints.


const ALWAYS = [
    ['iss', 'issuer'],
    ['iss', 'issuer-v2'],
    ['sub', 'token-subject'],
];
/**
 * Extensions and the claims they are made of. An extension made of several claims is not another name for any of them.
 */
const pairs = () => Object.values(PROVIDERS).flatMap(({ defaults, extensions }) => Object.entries(extensions).flatMap(([extension, template]) => {
    const [claim, ...others] = parseTemplate(template).mentions.filter((name) => !defaults[name]);
    return claim === undefined || others.length > 0 ? [] : [[claim, extension]];
}));
/** The older names for GitHub's jobs; Fulcio advises against them. */
const isFormer = ([, extension]) => extension.startsWith('github-workflow-');
/** For each claim the extension with its value, in kebab case. */
function extensionsByClaim() {
    const all = pairs();
    return claim_extension_names_firstOf([...ALWAYS, ...all.filter((pair) => !isFormer(pair)), ...all.filter(isFormer)]);
}
/** For each extension the claim that it is made of; if providers differ, the claim of GitHub's jobs. */
function claimsByExtension() {
    return claim_extension_names_firstOf([...ALWAYS, ...pairs()].map(([claim, extension]) => [extension, claim]));
}
/** If several pairs have the same key, a Map keeps the last. */
function claim_extension_names_firstOf(all) {
    return new Map(all.toReversed());
}

;// CONCATENATED MODULE: ./build/verify/expected-signer.js
// The expected signer: an identity and its issuer, and rules on the certificate's extensions. Pure.







const NAMES = new Set(EXTENSION_OIDS.keys());
const expected_signer_EXTENSIONS = {
    noun: 'extension',
    holder: 'certificate',
    names: () => NAMES,
    separator: '-',
    synonyms: extensionsByClaim,
    isName: (text) => NAMES.has(text),
};
/** Extensions that identify the owner of the source; no two sources of an issuer have the same value. */
const SOURCE = [
    'build-config-uri',
    'run-invocation-uri',
    'token-subject',
    'source-repository-uri',
    'source-repository-identifier',
    'github-workflow-repository',
    'source-repository-owner-uri',
    'source-repository-owner-identifier',
];
/** Extensions that distinguish one signer of an issuer from the others. */
const WHO = ['build-signer-uri', ...SOURCE];
/** Reads `extension: value` lines, in the grammar of all policies. Throws `input-invalid` with the line number. */
const parseExtensionsPolicy = (text) => parseRules(text, expected_signer_EXTENSIONS);
/**
 * Throws `certificate-identity` with every rule that the extensions do not meet. `issuer` means the current issuer
 * extension; if it is absent, it means the former one.
 */
function checkExtensionsPolicy(policy, extensions) {
    const unmet = unmetRules(policy, (name) => {
        const current = name === 'issuer' ? extensions.get('issuer-v2') : undefined;
        return current ?? extensions.get(name);
    });
    if (unmet.length > 0)
        throw new failure/* Failure */.HR('certificate-identity', `the certificate does not meet the policy: ${unmet.join('; ')}`);
}
/** The same as a check of certificates. It also throws `certificate-invalid` for an extension that is not text. */
function createExtensionsCheck(policy) {
    return ({ parsed }) => checkExtensionsPolicy(policy, readExtensions(parsed));
}
/** Throws `certificate-identity` unless a verified certificate belongs to the expected signer. */
function checkSigner(expected, claimed, extensions) {
    const { identity: identityPattern, issuer, policy } = expected;
    checkIdentity({ identityPattern, issuer }, claimed);
    checkExtensionsPolicy(policy, extensions);
}
/** The same as a check of certificates. It also throws `certificate-invalid` for an extension that is not text. */
function createSignerCheck(expected) {
    return (certificate) => {
        checkSigner(expected, certificate, readExtensions(certificate.parsed));
    };
}
/**
 * What is still missing to identify the signer, and what no certificate can contain, as sentences. Empty if nothing is
 * missing. Two things are required: an exact issuer, because each issuer writes what it likes, and rules that
 * distinguish the signer from others of that issuer, because everyone gets a certificate.
 */
function missingWho({ identity, issuer, policy }) {
    const missing = [];
    const issuerRule = policy.find(({ claim }) => claim === 'issuer' || claim === 'issuer-v2');
    if (issuer === undefined && (issuerRule === undefined || issuerRule.pattern.includes('*')))
        missing.push('input "issuer" is missing: give the OIDC issuer of the signer, such as https://token.actions.githubusercontent.com');
    const named = identity !== undefined && requiresOwner(identity);
    if (!named && !policy.some(({ claim, pattern }) => WHO.includes(claim) && requiresOwner(pattern)))
        missing.push(identity === undefined
            ? 'give "identity", or "policy" with a rule such as `source-repository-uri: https://github.com/octo/demo`: verification needs to know who must have signed'
            : `input "identity" ${quote(identity)} matches any owner; put the first * after the owner, as in https://github.com/octo/*`);
    const lacks = [
        ['identity', identity, identity && incompleteIdentity(identity)],
        ['issuer', issuer, issuer && incompleteIssuer(issuer)],
    ];
    for (const [name, value, what] of lacks)
        if (what)
            missing.push(`input "${name}" ${quote(value)} ${what}`);
    return missing;
}
/** Whether the rules identify the source of the files. This matters where one workflow signs for many sources. */
function requiresSource(policy) {
    return policy.some(({ claim, pattern }) => SOURCE.includes(claim) && requiresOwner(pattern));
}
/**
 * Whether a value or pattern fixes at least the owner: host and first path segment of an address, or the domain of a
 * mailbox.
 */
function requiresOwner(pattern) {
    const [fixed = ''] = pattern.split('*', 1);
    if (fixed === pattern)
        return true;
    if (pattern.includes(':/'))
        return /^[a-z][a-z0-9+.-]*:\/\/[^/]+\/[^/]+\//.test(fixed);
    return /^[^/]+\//.test(fixed) || (!pattern.includes('**') && /^[^/]*@[^*@/]+$/.test(pattern));
}

;// CONCATENATED MODULE: ./build/engine/verify-batch/task.js
// What a batch of verifications is given and gives, as values that a worker thread can be sent.




/** The policy of a rule. */
function policyOf(rule) {
    if ('key' in rule)
        return rule;
    if ('expected' in rule)
        return { check: createSignerCheck(rule.expected) };
    const { extensions, ...identity } = rule;
    return extensions === undefined ? identity : { ...identity, check: createExtensionsCheck(extensions) };
}
const sendTask = (task, sources) => ({
    ...task,
    sources,
    trustedRoots: task.trustedRoots.map((root) => TrustedRoot.toJSON(root)),
});
const receiveTask = (task) => ({
    ...task,
    trustedRoots: task.trustedRoots.map((root) => dist.TrustedRoot.fromJSON(root)),
});
const sendCandidate = ({ file, follow, bundles, listed }) => ({
    path: file.path,
    absolute: file.absolute,
    digest: file.digest?.toString('hex'),
    follow,
    bundles,
    listed: listed?.toString('hex'),
});
function receiveCandidate({ path, absolute, digest, listed, ...rest }) {
    const known = digest === undefined ? {} : { digest: Buffer.from(digest, 'hex') };
    const expected = listed === undefined ? undefined : Buffer.from(listed, 'hex');
    return { ...rest, file: { path, absolute, ...known }, listed: expected };
}
const sendVerdict = (verdict) => verdict instanceof failure/* Failure */.HR ? (0,sent_failure/* sendFailure */.f)(verdict) : verdict;
const receiveVerdict = (verdict) => 'code' in verdict ? receiveFailure(verdict) : verdict;

;// CONCATENATED MODULE: ./build/engine/verify-batch/judge.js





/** Reads a file and its bundle. Gives the failure of what cannot be read. Never rejects. */
async function readCandidate(candidate, readBundles, signal) {
    const { file, follow, listed } = candidate;
    try {
        const bundles = await readBundles(candidate);
        const artifact = await read_artifact_readArtifact(file, bundles, signal, { follow });
        const changed = otherThanListed(artifact.digest, listed, 'the manifest');
        return changed === undefined ? { artifact, bundles } : new failure/* Failure */.HR('signature-invalid', changed);
    }
    catch (error) {
        return (0,failure/* asFailure */.h_)(error);
    }
}
/** Reads a file, and fetches its bundles by its digest. Gives the failure of what cannot be read. Never rejects. */
async function fetchCandidate({ file, follow }, fetchBundles, signal) {
    try {
        const known = await readArtifact(file, [], signal, { follow });
        const bundles = await fetchBundles(known.digest);
        // A statement may also have digests that only now are known to be needed.
        const artifact = needsOtherDigests(bundles)
            ? await readArtifact(file, bundles, signal, { follow })
            : known;
        return { artifact, bundles };
    }
    catch (error) {
        return asFailure(error);
    }
}
/** Makes the verification of what was read. */
function createJudge({ trustedRoots, signer: rule, predicateType, predicate, }) {
    const verifyFile = createFileVerifier(...trustedRoots);
    const signer = policyOf(rule);
    return ({ artifact, bundles }) => {
        try {
            const verified = verifyFile({ bundle: bundles, subject: artifact, signer, predicateType, predicate });
            return {
                certified: verified.certificate === undefined ? undefined : factsOf(verified),
                signedAt: verified.signedAt,
                predicateType: verified.predicateType,
                digest: artifact.digest.toString('hex'),
                size: artifact.size,
            };
        }
        catch (error) {
            return (0,failure/* asFailure */.h_)(error);
        }
    };
}
const factsOf = ({ identity, issuer, extensions, signedAt }) => ({
    identity,
    issuer,
    extensions,
    signedAt,
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/files/paths.js
// Paths as people and other programs read them: relative to a root, with `/`.


/** A path of this system with `/`, which Windows takes, too. */
const withSlashes = (path) => path.split(sep).join('/');
/** An absolute path as seen from `root`, which is absolute, too; '' for the root itself. */
function paths_relativePath(root, path) {
    return withSlashes(relative(root, path));
}
/**
 * A path as messages and lists show it, with `/` (both paths absolute): relative to `root` if it is below it, else whole.
 */
function paths_shownPath(root, path) {
    const inside = relative(root, path);
    return withSlashes(paths_isOutside(inside) ? path : inside);
}
/**
 * True if a result of `relative` leads outside its base. Between two drives of Windows there is no relative path, and
 * `relative` returns an absolute one.
 */
function paths_isOutside(path, system = { isAbsolute, sep }) {
    return /^\.\.(\/|$)/.test(path) || path.startsWith(`..${system.sep}`) || system.isAbsolute(path);
}
/**
 * Names that Windows reads as something else: a drive or a stream (`C:a`), a device with any suffix (`nul.txt`), a name
 * with a dot or a space at its end, which it removes (Microsoft, "Naming Files, Paths, and Namespaces").
 */
const OF_WINDOWS = /[<>:"|?*\p{Cc}]|[ .]$|^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$) *(\.|$)/iu;
/** A relative path, with `/`, that stays below its base and has only one spelling. */
function isInside(path, system = { isAbsolute, sep }) {
    const parts = path.split(/[/\\]/);
    if (path.includes('\0') || paths_isOutside(path, system) || parts.some((part) => /^\.{0,2}$/.test(part)))
        return false;
    return system.sep === '/' || !parts.some((part) => OF_WINDOWS.test(part));
}
/** Characters that some file systems remove from a name, which makes it another name. */
const IGNORED = /[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
/**
 * True for `.git` and everything below it, by every name that a file system accepts for it: in capitals, by its short
 * name, with dots and spaces after it, with a stream, with ignored characters. It contains the credentials of a
 * checkout, and programs that git runs.
 */
function paths_isInGit(path) {
    return path.split(/[/\\]/).some((part) => /^(\.git|git~\d+)[ .]*(:|$)/i.test(part.replace(IGNORED, '')));
}
/**
 * The rule for the paths of signed files and their bundles: a manifest may contain every path under which a file is
 * signed.
 */
function paths_isListable(path) {
    return isInside(path) && !paths_isInGit(path);
}
/**
 * The form of a path in which two paths of one file are equal, on a system that ignores case. Windows compares letter by
 * letter: ß, whose capital is two letters, is only equal to itself. macOS also ignores how a letter with an accent is
 * composed. In: a path; the system, as Node.js names it.
 */
function paths_comparablePath(path, system = platform()) {
    if (system === 'win32')
        return Array.from(path, inCapitals).join('');
    return system === 'darwin' ? path.normalize('NFD').toUpperCase() : path;
}
function inCapitals(letter) {
    const capital = letter.toUpperCase();
    return capital.length === letter.length ? capital : letter;
}
/** A name that every file system, and GitHub for an asset, takes as it is; undefined for other text. */
function parseName(text) {
    const name = text.trim();
    return /^\w[\w.+-]*$/.test(name) ? name : undefined;
}

;// CONCATENATED MODULE: ./build/files/output-plan.js
// The path of each output, and every reason why it cannot be written, checked before anything is signed.







const BUNDLE_SUFFIX = '.sigstore.json';
/** The suffix of a file of attestations, as JSON Lines (in-toto attestation, bundle v1). */
const ATTESTATION_SUFFIX = '.intoto.jsonl';
const MAX_NAME_BYTES = 255;
/**
 * The absolute paths of each file's outputs. Throws `file-outside-workspace`, `name-too-long`, `output-collision`,
 * `output-exists` or `output-unwritable`.
 */
async function planOutputs(files, options) {
    const { root, outputDirectory } = options;
    const directory = outputDirectory === undefined ? undefined : resolve(root, outputDirectory);
    if (directory !== undefined && options.anywhere !== true && !(await isBelow(directory, root))) {
        throw outsideWorkspace(nameOf(options), root, options.outputDirectory ?? '');
    }
    const { single = {}, defaults = true, others = [], more = new Map() } = options;
    const own = [...files, ...others].map((file) => {
        if (!defaults || single.bundle !== undefined)
            return [file, single];
        return [file, { ...single, bundle: bundlePathOf(file, root, directory) }];
    });
    const all = new Map([...own, ...more]);
    await refuseCollisions(all, options);
    for (const file of others)
        all.delete(file);
    await checkPlan(all, options);
    return all;
}
/**
 * Makes sure that each output can be written to its path: below the root, in a directory that exists or was created,
 * where there is nothing or where it may be replaced, and with a name that a manifest may contain. Throws
 * `file-outside-workspace`, `name-too-long`, `name-unsupported`, `output-exists` or `output-unwritable`.
 */
async function checkPlan(plan, options) {
    const { root, outputDirectory } = options;
    const places = placesIn(plan);
    const directory = outputDirectory === undefined ? undefined : resolve(root, outputDirectory);
    for (const folder of new Set(places.map(({ path }) => dirname(path)))) {
        const isChosen = folder === directory;
        const name = isChosen ? nameOf(options) : quote(shownPath(root, folder) || '.');
        if (options.anywhere !== true && !(await isBelow(folder, root)))
            throw outsideWorkspace(name, root, isChosen ? (outputDirectory ?? '') : '');
        if (options.anywhere !== true && isInGit(relative(root, await realFolder(folder))))
            throw new Failure('output-unwritable', `${name} is in .git, where nothing is written`);
        await assertWritable(folder, name, { make: options.dryRun !== true });
    }
    await mapBounded(places, async ({ what, path }) => {
        const name = () => quote(shownPath(root, path));
        const length = Buffer.byteLength(basename(path));
        if (length > MAX_NAME_BYTES)
            throw new Failure('name-too-long', `the name of the ${what} ${name()} would be ${length} bytes long`, {
                why: `A file name has at most ${MAX_NAME_BYTES} bytes.`,
                remedy: 'Give the output a shorter name, or rename the file.',
            });
        if (options.anywhere !== true && !isListable(relativePath(root, path)))
            throw new Failure('name-unsupported', `the path ${name()} would be another path on some systems`, {
                remedy: 'Rename the file or the output directory.',
            });
        if (options.existing !== 'fail')
            await assertReplaceable(path, name());
        else if (await exists(path))
            throw new Failure('output-exists', `the ${what} ${name()} already exists`);
    });
}
/**
 * The path of a file's bundle if the caller did not give one: in the directory, or next to the file. Throws
 * `name-too-long`.
 */
function bundlePathOf(file, root, directory) {
    const beside = resolve(root, file.path);
    const name = `${basename(beside)}${BUNDLE_SUFFIX}`;
    if (Buffer.byteLength(name) > MAX_NAME_BYTES) {
        throw new Failure('name-too-long', `the name of file ${quote(file.path)} is ${Buffer.byteLength(basename(beside))} bytes long; the limit is ${MAX_NAME_BYTES - BUNDLE_SUFFIX.length}`);
    }
    return join(directory ?? dirname(beside), name);
}
/** Each kind of output, and what messages call it. */
const KINDS = (/* unused pure expression or super */ null && ([
    ['bundle', 'bundle'],
    ['signature', 'signature'],
    ['certificate', 'certificate'],
    ['checksums', 'list of checksums'],
]));
/** All paths of a plan. Most files of a large plan may have none. */
function placesIn(plan) {
    const places = [];
    for (const [file, outputs] of plan)
        for (const [kind, what] of KINDS) {
            const path = outputs[kind];
            if (path !== undefined)
                places.push({ file, what, path });
        }
    return places;
}
/**
 * Checks that no two outputs have the same path, and that none has the path of a file to be signed, however it is
 * written. Throws `output-collision`.
 */
async function refuseCollisions(plan, { root, single }) {
    const places = placesIn(plan);
    const folders = new Map();
    const owners = new Map();
    for (const place of places) {
        const name = () => quote(shownPath(root, place.path));
        // A bundle whose name is longer than the name of its file cannot be that file.
        if (single !== undefined &&
            (await isSameFile(place.path, [resolve(root, place.file.path), place.file.absolute])))
            throw collision(`the ${place.what} ${name()} would replace the file to be signed`, APART);
        const folder = dirname(place.path);
        const real = folders.get(folder) ?? (await realFolder(folder));
        folders.set(folder, real);
        const key = comparablePath(join(real, basename(place.path)));
        const owner = owners.get(key);
        if (owner?.file === place.file)
            throw collision(`the ${owner.what} and the ${place.what} would both be ${name()}`, APART);
        // A document has the path of its output, which says nothing of the files that it is about.
        if (owner !== undefined && owner.file.path === place.file.path)
            throw collision(`the attestations of two files would both be ${name()}`);
        if (owner !== undefined) {
            const both = `${quote(owner.file.path)} and ${quote(place.file.path)}`;
            throw collision(`${both} would both have the ${place.what} ${name()}`);
        }
        owners.set(key, place);
    }
}
const collision = (what, remedy) => new Failure('output-collision', what, { remedy });
const APART = 'Give each output a different path.';
/** Whether this path is one of the files, however it is written. A link counts as a separate file. */
async function isSameFile(path, files) {
    const [own, ...others] = await Promise.all([path, ...files].map((each) => lstat(each, { bigint: true }).catch(() => undefined)));
    return own !== undefined && others.some((other) => other?.dev === own.dev && other.ino === own.ino);
}
/** The folder with all links resolved, as far as it exists. */
async function realFolder(folder) {
    for (let above = folder;; above = dirname(above)) {
        const real = await realpath(above).catch(() => undefined);
        if (real !== undefined)
            return join(real, relative(above, folder));
        if (above === dirname(above))
            return folder;
    }
}
function nameOf(options) {
    const usual = options.anywhere === true ? '--output-directory' : 'input "output-directory"';
    return `${options.optionName ?? usual} ${quote(options.outputDirectory)}`;
}
/** True if the directory, or the part of it that exists, is below the root with all links resolved. */
async function isBelow(directory, root) {
    if (isOutside(relative(root, directory)))
        return false;
    return !isOutside(relative(await realpath(root), await realFolder(directory)));
}

;// CONCATENATED MODULE: ./build/engine/verify-batch/find-bundles.js
// The bundles of a file in a directory, found by the name of the file: signatures, or attestations of all kinds.









/** The suffixes of bundles, current and former (client spec 4.1.1), and of a file of several bundles (section 5). */
const BUNDLE_SUFFIXES = [BUNDLE_SUFFIX, '.sigstore', `${BUNDLE_SUFFIX}l`];
/** The suffix of a file of attestations (in-toto attestation, bundle.md). */
const find_bundles_ATTESTATION_SUFFIX = '.intoto.jsonl';
/** The bundle file of a file in a directory, by the first of these suffixes that exists; undefined if none exists. */
async function bundleBeside(name, directory) {
    for (const bundle of BUNDLE_SUFFIXES.map((suffix) => `${name}${suffix}`))
        if (await writable_exists((0,external_node_path_.resolve)(directory, bundle)))
            return bundle;
    return undefined;
}
/**
 * Makes the search below a directory, an absolute path. A signature is in one file, the first that exists. Attestations
 * may be in several: `FILE.intoto.jsonl`, `FILE.KIND.intoto.jsonl`, and those with the name of a signature.
 */
function createBundleFinder(directory, attestations) {
    if (!attestations)
        return async (name) => {
            const found = await bundleBeside(name, directory);
            return found === undefined ? [] : [found];
        };
    const folders = new Map();
    return async (name) => {
        const folder = (0,external_node_path_.resolve)(directory, (0,external_node_path_.dirname)(name));
        const reading = folders.get(folder) ?? attestationsIn(folder);
        folders.set(folder, reading);
        return ((await reading).get((0,external_node_path_.basename)(name)) ?? []).map((found) => (0,external_node_path_.join)((0,external_node_path_.dirname)(name), found));
    };
}
/** More files for one name are not looked at. */
const MAX_FILES = 100;
/** The names of the files in a folder that can have attestations, by the name of the file that they are named for. */
async function attestationsIn(folder) {
    const found = new Map();
    const add = (owner, name) => {
        const others = found.get(owner) ?? [];
        if (others.length < MAX_FILES)
            others.push(name);
        found.set(owner, others);
    };
    // A folder that cannot be read has none.
    const names = new Set((await (0,promises_.readdir)(folder).catch(() => [])).sort());
    for (const name of names) {
        const [owner, withoutKind] = namedFor(name);
        if (owner !== undefined)
            add(owner, name);
        if (withoutKind !== undefined && !names.has(owner ?? ''))
            add(withoutKind, name);
    }
    return found;
}
/** The names of files that a file of attestations may be named for: one, or two if its name may contain a kind. */
function namedFor(name) {
    const suffix = [find_bundles_ATTESTATION_SUFFIX, ...BUNDLE_SUFFIXES].find((each) => name.endsWith(each));
    if (suffix === undefined)
        return [];
    const owner = name.slice(0, -suffix.length);
    const [, withoutKind] = /^(.+)\.[^.]+$/.exec(owner) ?? [];
    return suffix === find_bundles_ATTESTATION_SUFFIX && withoutKind !== undefined ? [owner, withoutKind] : [owner];
}
/** Whether a file has one bundle, or several as JSON Lines; false for a manifest, and for what cannot be read. */
async function isFileOfBundles(path) {
    const bytes = await readBounded(path, MAX_BUNDLE_BYTES + 1).catch(() => Buffer.alloc(0));
    return isJsonLines(bytes) || typeof jsonObjectIn(bytes)?.['mediaType'] === 'string';
}
/**
 * The bundles next to a file; undefined if there are none. `find` is the search for attestations; without it, a
 * signature is read. Throws what {@link readBundles} throws.
 */
async function readBundlesBeside(name, directory, find) {
    if (find !== undefined) {
        const files = await find(name);
        return files.length === 0
            ? undefined
            : readBundlesOf(files.map((called) => ({ path: (0,external_node_path_.resolve)(directory, called), called })));
    }
    for (const called of BUNDLE_SUFFIXES.map((suffix) => `${name}${suffix}`)) {
        const path = (0,external_node_path_.resolve)(directory, called);
        try {
            return await readBundles(path, called);
        }
        catch (error) {
            if (await writable_exists(path))
                throw error;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/engine/verify-batch/read-bundles.js
// The bundles that may verify a file of a batch: its own, and those that are about many files.







/** Makes the reader of a batch. The bundles that are about many files are read, and kept, only once. */
function createBundleReader({ cwd, attestations = false, shared = [] }) {
    const find = attestations ? createBundleFinder(cwd, true) : undefined;
    let reading;
    return async ({ file, bundles }) => {
        if (bundles === undefined)
            return (await readBundlesBeside(file.path, cwd, find)) ?? missing(file, cwd, attestations);
        if (shared.length === 0)
            return readBundlesOf(bundles);
        reading ??= readBundlesOf(shared, true);
        if (bundles.length === 0)
            return reading;
        return anyOf([...(await asLines(readBundlesOf(bundles, true))), ...(await asLines(reading))]);
    };
}
/** What can be read, or one line with the reason why nothing can. */
const asLines = (reading) => reading.catch((error) => [{ line: undefined, bundle: (0,failure/* asFailure */.h_)(error) }]);
async function missing({ path, digest }, cwd, attestations) {
    // If the name of the file is wrong, its bundle is not the problem.
    if (digest === undefined && !(await writable_exists((0,external_node_path_.resolve)(cwd, path))))
        throw await (0,fs_errors/* missingOperand */.Up)(path, (names) => allExist(names, cwd));
    const bundle = `${path}${attestations ? find_bundles_ATTESTATION_SUFFIX : BUNDLE_SUFFIX}`;
    throw new failure/* Failure */.HR('file-unreadable', `the bundle ${(0,failure/* quote */.hD)(bundle)} does not exist`, {
        remedy: 'Download it from where the file was published, or give its path with --bundle.',
    });
}

;// CONCATENATED MODULE: ./build/engine/verify-batch/serve.js
// What a worker thread does when it verifies: a block of candidates comes in, their verdicts go out.





/** Makes the function that verifies the blocks of one task. */
function createVerification(task) {
    const { list } = task.sources;
    const read = createBundleReader(task.sources);
    const judge = createJudge(receiveTask(task));
    const { signal } = new AbortController();
    const verdictOn = async (candidate) => {
        if (list !== undefined)
            return compareListed(candidate, list, signal);
        const found = await readCandidate(candidate, read, signal);
        return found instanceof failure/* Failure */.HR ? found : judge(found);
    };
    return async (block) => {
        const message = [];
        for (const candidate of block)
            message.push(sendVerdict(await verdictOn(receiveCandidate(candidate))));
        return { message };
    };
}


/***/ }),

/***/ 7740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HR: () => (/* binding */ Failure),
  h_: () => (/* binding */ asFailure),
  hD: () => (/* binding */ quote)
});

;// CONCATENATED MODULE: ./build/text/unseen.js
// Characters that a reader cannot see as they are → their codes. One set for messages, log, summary and shell lines.
/**
 * What a screen does not show, or shows as something else:
 * - controls, and formats such as soft hyphen, zero-width and tag characters and those that change the direction of
 *   text;
 * - all that Unicode lets a program ignore: variation selectors, Hangul fillers, and the code points reserved for
 *   more of them;
 * - line and paragraph separators, and every space except the ASCII space, which looks the same;
 * - halves of characters, noncharacters, and private use, which each font shows in its own way;
 * - signs that are blank by design: braille without dots, the fillers of Khitan and Egyptian, a musical note without
 *   a head.
 * Unassigned characters are not included: a screen shows a box for them, and the next Unicode may give them a shape.
 * Each version of Node.js knows different ones, so the same name would be written in two ways.
 */
const UNSEEN = /(?! )[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Z}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\u{13441}\u{13442}\u{16fe4}\u{1d159}]/gu;
/** True if a reader sees every character of the text as it is. */
function isPlain(text) {
    return text.search(UNSEEN) === -1;
}
/** The text with a code, as in JSON, instead of each character that is not visible: `\u200b`, `\udb40\udc41`. */
function visible(text) {
    return text.replace(UNSEEN, (character) => Array.from({ length: character.length }, (_, index) => {
        return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
    }).join(''));
}
/**
 * The text without the characters that are not visible: a program that compares texts as people do sees only the rest.
 */
function withoutUnseen(text) {
    return text.replace(UNSEEN, '');
}
/** The same as `visible` for text of several lines: its line feeds stay. */
function visibleLines(text) {
    return text.split('\n').map(visible).join('\n');
}

;// CONCATENATED MODULE: ./build/errors/failure.js
// Every way to fail has one code, and each code is a row of the table of remedies.

/**
 * The only error class of this product. The message says what happened, in one sentence, and never contains a secret.
 */
class Failure extends Error {
    name = 'Failure';
    code;
    place;
    why;
    remedy;
    patch;
    status;
    constructor(code, message, detail = {}) {
        super(message, detail.cause === undefined ? undefined : { cause: detail.cause });
        this.code = code;
        this.place = detail.place;
        this.why = detail.why ?? whyOf(detail.cause, code);
        this.remedy = detail.remedy;
        this.patch = detail.patch;
        this.status = detail.status;
    }
}
/** The reason of a cause that is a Failure with this code: the new failure only adds detail to it. */
function whyOf(cause, code) {
    return cause instanceof Failure && cause.code === code ? cause.why : undefined;
}
/** Any thrown value as a Failure. A value that is not a Failure is a bug of ours, and the message says that. */
function asFailure(thrown) {
    if (thrown instanceof Failure)
        return thrown;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return new Failure('internal', `unexpected: ${quote(message)}`, { cause: thrown });
}
const MAX_QUOTED_CHARACTERS = 100;
/**
 * A value from outside, safe to show in one line: text quoted, everything else as JSON, invisible characters as codes,
 * cut at 100 characters.
 */
function quote(value, maxCharacters = MAX_QUOTED_CHARACTERS) {
    const text = typeof value === 'string' ? value : jsonOf(value);
    const cut = text.length > maxCharacters ? `${text.slice(0, maxCharacters)}…` : text;
    return visible(typeof value === 'string' ? JSON.stringify(cut) : cut);
}
/** A value that is nested too deeply to be written is shown as its kind only. */
function jsonOf(value) {
    try {
        return String(JSON.stringify(value));
    }
    catch {
        return `a value of type ${typeof value}`;
    }
}


/***/ }),

/***/ 7861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ sendFailure)
/* harmony export */ });
/* unused harmony export receiveFailure */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7740);
// A Failure on its way between threads: what arrives there would be a plain Error without its code.

/** The value to send: all but the cause, which may not be sendable. */
function sendFailure({ code, message, place, why, remedy, patch, status }) {
    return { code, message, detail: { place, why, remedy, patch, status } };
}
const receiveFailure = ({ code, message, detail }) => new Failure(code, message, detail);


/***/ }),

/***/ 6640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ digestFile),
  I: () => (/* binding */ digestSmall)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/errors/failure.js + 1 modules
var failure = __webpack_require__(7740);
// EXTERNAL MODULE: ./build/files/fs-errors.js
var fs_errors = __webpack_require__(5053);
// EXTERNAL MODULE: ./build/files/open-file.js + 3 modules
var open_file = __webpack_require__(4706);
// EXTERNAL MODULE: ./build/files/read-bounded.js
var read_bounded = __webpack_require__(4890);
;// CONCATENATED MODULE: ./build/files/semaphore.js
// A counting semaphore: limits how many tasks run at the same time.
/**
 * The number of files whose signatures are in progress at a time. Rekor v2 answers all waiting requests at once, when
 * it publishes a checkpoint: with few in flight, the waits would be long.
 */
const IN_FLIGHT = 256;
/** Calls of the file system that are in progress at the same time. */
const CALLS_AT_ONCE = 64;
/** Returns a function that runs at most `count` tasks at a time, in order of arrival. */
function createSlots(count) {
    const waiting = [];
    let free = count;
    return async (task) => {
        if (free === 0)
            await new Promise((go) => waiting.push(go));
        else
            free -= 1;
        try {
            return await task();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                free += 1;
            else
                next();
        }
    };
}
/**
 * Gives the result of `work` for each item, in order. Up to `count` further items are in progress meanwhile. Throws the
 * first rejection in this order, and then begins no further work.
 */
async function* mapInOrder(items, count, work) {
    const ahead = [];
    for (const item of items) {
        const result = work(item);
        // Thrown in its turn.
        result.catch(() => undefined);
        ahead.push(result);
        if (ahead.length > count)
            yield* ahead.splice(0, 1);
    }
    yield* ahead;
}
/** The same as a list, with enough work in progress for calls of the file system. */
async function mapBounded(items, work) {
    const results = [];
    for await (const result of mapInOrder(items, CALLS_AT_ONCE, work))
        results.push(result);
    return results;
}
/**
 * Does the work for each item, in order, at most `count` at a time. Takes an item from the source only when its work
 * can start. After the first rejection, no further work begins. Rejects with that error when all work in progress has
 * ended.
 */
async function forEachBounded(items, count, work) {
    // One iterator for all workers: when one of them leaves its loop, it ends for all of them.
    const source = (async function* () {
        yield* items;
    })();
    let failed = false;
    const worker = async () => {
        for await (const item of source) {
            // An item that was requested before the rejection may still arrive.
            if (failed)
                return;
            await work(item).catch((error) => {
                failed = true;
                throw error;
            });
        }
    };
    const workers = Array.from({ length: count }, worker);
    try {
        await Promise.all(workers);
    }
    finally {
        // No work continues after this function has rejected.
        await Promise.allSettled(workers);
    }
}

;// CONCATENATED MODULE: ./build/files/digest.js
// A regular file → its SHA-256, read once as a stream, and a check that it did not change meanwhile.








const CHUNK_BYTES = 1024 * 1024;
/** Larger files are read two at a time; more would only compete for the disk. */
const inTurn = createSlots(2);
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
/**
 * The digest of a file of at most 1 MiB; undefined for a larger one, of which nothing is read. For a thread that reads
 * many files: while it read a large one, they would wait. Throws `file-unreadable` or `file-changed`.
 */
async function digestSmall(file) {
    return whileOpen(file, false, async (handle, before) => {
        if (before.size > CHUNK_BYTES)
            return undefined;
        const { digest } = await readUnchanged(file, handle, { before, options: SMALL });
        return { digest, size: Number(before.size) };
    });
}
const SMALL = { algorithm: 'sha256', keepBytes: 0 };
function read(file, signal, { follow, ...options }) {
    return whileOpen(file, follow, (handle, before) => readUnchanged(file, handle, { before, signal, options }));
}
/** Opens a regular file, and closes it after its use. */
async function whileOpen(file, follow, use) {
    const handle = await openRegular(file, follow);
    try {
        const state = await handle.stat({ bigint: true });
        if (!state.isFile())
            throw new failure/* Failure */.HR('file-unreadable', `${shown(file)} is not a regular file`);
        return await use(handle, state);
    }
    catch (error) {
        throw error instanceof failure/* Failure */.HR ? error : (0,fs_errors/* unreadable */.O$)(shown(file), error);
    }
    finally {
        await handle.close();
    }
}
/** Hashes a file that is in a state before, and must be in the same state after. */
async function readUnchanged(file, handle, { before, signal, options, }) {
    const hashed = await hashContent(handle, Number(before.size), signal, options);
    const after = await handle.stat({ bigint: true });
    if (!sameState(before, after))
        throw changed(file);
    return { ...hashed, state: after };
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
    const digest = (0,external_node_crypto_.hash)(options.algorithm, content, 'buffer');
    return { digest, content: size <= options.keepBytes ? content : undefined };
}
/** Hashes one chunk while the next one is being read. */
async function hashChunks(handle, bytes, signal, { algorithm, keepBytes }) {
    const hasher = (0,external_node_crypto_.createHash)(algorithm);
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
    const flags = read_bounded/* WITHOUT_WAITING */.Xq | (follow ? 0 : (external_node_fs_.constants.O_NOFOLLOW ?? 0));
    try {
        return await (0,open_file/* openFile */.Tq)(file.absolute, flags);
    }
    catch (cause) {
        throw (0,fs_errors/* unreadable */.O$)(shown(file), cause);
    }
}
async function look(file) {
    return (0,promises_.lstat)(file.absolute, { bigint: true }).catch(() => {
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
const shown = ({ path }) => `file ${(0,failure/* quote */.hD)(path)}`;
function changed(file) {
    return new failure/* Failure */.HR('file-changed', `${shown(file)} changed while it was being signed`);
}


/***/ }),

/***/ 5053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Up: () => (/* binding */ missingOperand)
/* harmony export */ });
/* unused harmony exports unwritable, outsideWorkspace */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7740);
// Errors of the file system → Failures, with a description instead of the error code.


const codeOf = (cause) => cause.code ?? 'unknown error';
const UNREADABLE = {
    ENOENT: 'does not exist',
    ENOTDIR: 'does not exist',
    EISDIR: 'is a directory',
    ELOOP: 'is a symbolic link',
    EACCES: 'cannot be read (permission denied)',
    'not a regular file': 'is not a regular file',
    'nothing was written to it': 'is a pipe, and nothing was written to it',
};
/** `file-unreadable`; `what` is the name in the message, such as `file "x"`. */
function unreadable(what, cause) {
    const code = codeOf(cause);
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('file-unreadable', `${what} ${UNREADABLE[code] ?? `cannot be read (${code})`}`, {
        cause,
    });
}
/**
 * `file-unreadable` for an operand that does not name a file. A shell passes a pattern on unchanged if nothing matches
 * it, or if it is quoted. `areThere` checks whether several names exist.
 */
async function missingOperand(name, areThere, cause = { code: 'ENOENT' }) {
    const parts = name.split(/[,\s]+/).filter((part) => part !== '');
    if (parts.length > 1 && (await areThere(parts))) {
        const what = `file ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} does not exist, but it contains the names of ${parts.length} files`;
        return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('file-unreadable', what, { cause, remedy: 'Pass each name as a separate argument.' });
    }
    if (!/[*?[{]/.test(name))
        return unreadable(`file ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)}`, cause);
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('file-unreadable', `${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} is a pattern, and no file has this name`, {
        cause,
        remedy: 'Leave out quotes, so that the shell expands the pattern, and check that files match it.',
    });
}
const UNWRITABLE = {
    EEXIST: 'it is not a directory',
    ENOTDIR: 'it is not a directory',
    EACCES: 'permission denied',
    EROFS: 'the file system is read-only',
    EFBIG: 'it is larger than this process may write',
};
/** `disk-full`, or else `output-unwritable`; `what` is the name in the message. */
function unwritable(what, cause, remedy) {
    const code = codeOf(cause);
    if (code === 'ENOSPC' || code === 'EDQUOT') {
        return new Failure('disk-full', `there is no space left on the disk for ${what}`, { cause });
    }
    return new Failure('output-unwritable', `${what} cannot be written: ${UNWRITABLE[code] ?? code}`, {
        cause,
        remedy,
    });
}
/**
 * `file-outside-workspace`. In: the name of the file for the message, the workspace (an absolute path), and the path as
 * the user wrote it. For an absolute path, the remedy explains the cause in a container job.
 */
function outsideWorkspace(what, root, written, why) {
    const remedy = isAbsolute(written) ? RELATIVE : undefined;
    const message = `${what} is outside the workspace ${quote(root)}`;
    return new Failure('file-outside-workspace', message, { why, remedy });
}
/** GitHub: the runner maps paths into the container, but the expression has the path on the host. */
const RELATIVE = 'Write the path relative to the workspace, such as `dist/*`: in a container job, `github.workspace` is a path of the host and does not exist. Copy other files into the workspace.';


/***/ }),

/***/ 4890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ readBounded),
/* harmony export */   Xq: () => (/* binding */ WITHOUT_WAITING),
/* harmony export */   o5: () => (/* binding */ readSmall)
/* harmony export */ });
/* unused harmony export withCode */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _fs_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5053);
/* harmony import */ var _open_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4706);
// Files that are read whole: opened without blocking, checked after opening, and read only up to a limit.



/** A pipe without a writer opens at once, and no device becomes the terminal of this process. */
const WITHOUT_WAITING = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOCTTY ?? 0);
const CHUNK_BYTES = 4096;
/** At most `maxBytes` of a regular file, links resolved; `called` is its name in messages. Throws `file-unreadable`. */
async function readSmall(path, maxBytes, called) {
    return readBounded(path, maxBytes).catch((cause) => {
        throw (0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(called, cause);
    });
}
/** The same. Rejects with the error of the system, or with one whose code is "not a regular file". */
async function readBounded(path, maxBytes) {
    const file = await (0,_open_file_js__WEBPACK_IMPORTED_MODULE_2__/* .openFile */ .Tq)(path, WITHOUT_WAITING);
    try {
        const stats = await file.stat();
        if (!stats.isFile())
            throw notFile(stats);
        return await readUpTo(maxBytes, file, stats.size);
    }
    finally {
        await file.close();
    }
}
/** Reads to the end, whatever size was reported: it is 0 below /proc, and files grow. */
async function readUpTo(maxBytes, file, announced) {
    const chunks = [];
    let length = 0;
    while (length < maxBytes) {
        // One byte more than the reported size shows the end of the file in the same read.
        const expected = announced > length ? announced - length + 1 : CHUNK_BYTES;
        const chunk = Buffer.alloc(Math.min(expected, maxBytes - length));
        const { bytesRead } = await file.read(chunk, 0, chunk.length, null);
        if (bytesRead === 0)
            break;
        chunks.push(chunk.subarray(0, bytesRead));
        length += bytesRead;
        if (length === announced && bytesRead < chunk.length)
            break;
    }
    const [only, ...others] = chunks;
    return only !== undefined && others.length === 0 ? only : Buffer.concat(chunks);
}
const notFile = (stats) => withCode(stats.isDirectory() ? 'EISDIR' : 'not a regular file');
/** An error that is described by its code, like the errors of the system. */
function withCode(code) {
    return Object.assign(new Error(code), { code });
}


/***/ })

};
