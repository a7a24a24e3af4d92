export const id = 5568;
export const ids = [5568,1862];
export const modules = {

/***/ 76337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Me: () => (/* binding */ MAX_BUNDLE_BYTES),
  t2: () => (/* binding */ createBundle),
  QN: () => (/* binding */ parseBundle),
  fP: () => (/* binding */ serializeBundle)
});

// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./build/encoding/json-lines.js
var json_lines = __webpack_require__(18402);
// EXTERNAL MODULE: ./build/encoding/strict-json.js
var strict_json = __webpack_require__(69098);
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

/***/ 18402:
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

/***/ 61862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   digestFile: () => (/* binding */ digestFile)
/* harmony export */ });
/* unused harmony export digestSmall */
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
            throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('file-unreadable', `${shown(file)} is not a regular file`);
        return await use(handle, state);
    }
    catch (error) {
        throw error instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR ? error : (0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(shown(file), error);
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
        return await (0,_open_file_js__WEBPACK_IMPORTED_MODULE_5__/* .openFile */ .Tq)(file.absolute, flags);
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

/***/ 191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mB: () => (/* binding */ EXTENSION_OIDS),
/* harmony export */   oQ: () => (/* binding */ extensionsOf)
/* harmony export */ });
/* unused harmony export EXTENSION_KEYS */
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


/***/ })

};
