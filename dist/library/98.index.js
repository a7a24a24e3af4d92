export const id = 98;
export const ids = [98];
export const modules = {

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
// EXTERNAL MODULE: ./build/encoding/strict-json.js + 1 modules
var strict_json = __webpack_require__(810);
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

/***/ 4587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zf: () => (/* binding */ BUNDLE_SUFFIX),
/* harmony export */   iS: () => (/* binding */ planOutputs)
/* harmony export */ });
/* unused harmony exports ATTESTATION_SUFFIX, checkPlan, bundlePathOf, refuseCollisions, isSameFile */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(728);
/* harmony import */ var _fs_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5053);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3684);
/* harmony import */ var _semaphore_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7678);
/* harmony import */ var _writable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1074);
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
    const directory = outputDirectory === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, outputDirectory);
    if (directory !== undefined && options.anywhere !== true && !(await isBelow(directory, root))) {
        throw (0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .outsideWorkspace */ .tq)(nameOf(options), root, options.outputDirectory ?? '');
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
    const directory = outputDirectory === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, outputDirectory);
    for (const folder of new Set(places.map(({ path }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)))) {
        const isChosen = folder === directory;
        const name = isChosen ? nameOf(options) : (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .shownPath */ .pS)(root, folder) || '.');
        if (options.anywhere !== true && !(await isBelow(folder, root)))
            throw (0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .outsideWorkspace */ .tq)(name, root, isChosen ? (outputDirectory ?? '') : '');
        if (options.anywhere !== true && (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isInGit */ .aR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, await realFolder(folder))))
            throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('output-unwritable', `${name} is in .git, where nothing is written`);
        await (0,_writable_js__WEBPACK_IMPORTED_MODULE_5__/* .assertWritable */ .Bz)(folder, name, { make: options.dryRun !== true });
    }
    await (0,_semaphore_js__WEBPACK_IMPORTED_MODULE_6__/* .mapBounded */ .yJ)(places, async ({ what, path }) => {
        const name = () => (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .shownPath */ .pS)(root, path));
        const length = Buffer.byteLength((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
        if (length > MAX_NAME_BYTES)
            throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('name-too-long', `the name of the ${what} ${name()} would be ${length} bytes long`, {
                why: `A file name has at most ${MAX_NAME_BYTES} bytes.`,
                remedy: 'Give the output a shorter name, or rename the file.',
            });
        if (options.anywhere !== true && !(0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isListable */ .$9)((0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .relativePath */ .iZ)(root, path)))
            throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('name-unsupported', `the path ${name()} would be another path on some systems`, {
                remedy: 'Rename the file or the output directory.',
            });
        if (options.existing !== 'fail')
            await (0,_writable_js__WEBPACK_IMPORTED_MODULE_5__/* .assertReplaceable */ .zb)(path, name());
        else if (await (0,_writable_js__WEBPACK_IMPORTED_MODULE_5__/* .exists */ .t2)(path))
            throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('output-exists', `the ${what} ${name()} already exists`);
    });
}
/**
 * The path of a file's bundle if the caller did not give one: in the directory, or next to the file. Throws
 * `name-too-long`.
 */
function bundlePathOf(file, root, directory) {
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file.path);
    const name = `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(beside)}${BUNDLE_SUFFIX}`;
    if (Buffer.byteLength(name) > MAX_NAME_BYTES) {
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('name-too-long', `the name of file ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(file.path)} is ${Buffer.byteLength((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(beside))} bytes long; the limit is ${MAX_NAME_BYTES - BUNDLE_SUFFIX.length}`);
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(beside), name);
}
/** Each kind of output, and what messages call it. */
const KINDS = [
    ['bundle', 'bundle'],
    ['signature', 'signature'],
    ['certificate', 'certificate'],
    ['checksums', 'list of checksums'],
];
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
        const name = () => (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .shownPath */ .pS)(root, place.path));
        // A bundle whose name is longer than the name of its file cannot be that file.
        if (single !== undefined &&
            (await isSameFile(place.path, [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, place.file.path), place.file.absolute])))
            throw collision(`the ${place.what} ${name()} would replace the file to be signed`, APART);
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place.path);
        const real = folders.get(folder) ?? (await realFolder(folder));
        folders.set(folder, real);
        const key = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .comparablePath */ .cM)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(place.path)));
        const owner = owners.get(key);
        if (owner?.file === place.file)
            throw collision(`the ${owner.what} and the ${place.what} would both be ${name()}`, APART);
        // A document has the path of its output, which says nothing of the files that it is about.
        if (owner !== undefined && owner.file.path === place.file.path)
            throw collision(`the attestations of two files would both be ${name()}`);
        if (owner !== undefined) {
            const both = `${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(owner.file.path)} and ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(place.file.path)}`;
            throw collision(`${both} would both have the ${place.what} ${name()}`);
        }
        owners.set(key, place);
    }
}
const collision = (what, remedy) => new _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('output-collision', what, { remedy });
const APART = 'Give each output a different path.';
/** Whether this path is one of the files, however it is written. A link counts as a separate file. */
async function isSameFile(path, files) {
    const [own, ...others] = await Promise.all([path, ...files].map((each) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(each, { bigint: true }).catch(() => undefined)));
    return own !== undefined && others.some((other) => other?.dev === own.dev && other.ino === own.ino);
}
/** The folder with all links resolved, as far as it exists. */
async function realFolder(folder) {
    for (let above = folder;; above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(above)) {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(above).catch(() => undefined);
        if (real !== undefined)
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(above, folder));
        if (above === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(above))
            return folder;
    }
}
function nameOf(options) {
    const usual = options.anywhere === true ? '--output-directory' : 'input "output-directory"';
    return `${options.optionName ?? usual} ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(options.outputDirectory)}`;
}
/** True if the directory, or the part of it that exists, is below the root with all links resolved. */
async function isBelow(directory, root) {
    if ((0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isOutside */ ._K)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, directory)))
        return false;
    return !(0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isOutside */ ._K)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root), await realFolder(directory)));
}


/***/ }),

/***/ 3684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ isListable),
/* harmony export */   _K: () => (/* binding */ isOutside),
/* harmony export */   aR: () => (/* binding */ isInGit),
/* harmony export */   cM: () => (/* binding */ comparablePath),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/* unused harmony exports withSlashes, isInside, parseName */
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
// Paths as people and other programs read them: relative to a root, with `/`.


/** A path of this system with `/`, which Windows takes, too. */
const withSlashes = (path) => path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
/** An absolute path as seen from `root`, which is absolute, too; '' for the root itself. */
function relativePath(root, path) {
    return withSlashes((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path));
}
/**
 * A path as messages and lists show it, with `/` (both paths absolute): relative to `root` if it is below it, else whole.
 */
function shownPath(root, path) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return withSlashes(isOutside(inside) ? path : inside);
}
/**
 * True if a result of `relative` leads outside its base. Between two drives of Windows there is no relative path, and
 * `relative` returns an absolute one.
 */
function isOutside(path, system = { isAbsolute: node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute, sep: node_path__WEBPACK_IMPORTED_MODULE_1__.sep }) {
    return /^\.\.(\/|$)/.test(path) || path.startsWith(`..${system.sep}`) || system.isAbsolute(path);
}
/**
 * Names that Windows reads as something else: a drive or a stream (`C:a`), a device with any suffix (`nul.txt`), a name
 * with a dot or a space at its end, which it removes (Microsoft, "Naming Files, Paths, and Namespaces").
 */
const OF_WINDOWS = /[<>:"|?*\p{Cc}]|[ .]$|^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$) *(\.|$)/iu;
/** A relative path, with `/`, that stays below its base and has only one spelling. */
function isInside(path, system = { isAbsolute: node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute, sep: node_path__WEBPACK_IMPORTED_MODULE_1__.sep }) {
    const parts = path.split(/[/\\]/);
    if (path.includes('\0') || isOutside(path, system) || parts.some((part) => /^\.{0,2}$/.test(part)))
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
function isInGit(path) {
    return path.split(/[/\\]/).some((part) => /^(\.git|git~\d+)[ .]*(:|$)/i.test(part.replace(IGNORED, '')));
}
/**
 * The rule for the paths of signed files and their bundles: a manifest may contain every path under which a file is
 * signed.
 */
function isListable(path) {
    return isInside(path) && !isInGit(path);
}
/**
 * The form of a path in which two paths of one file are equal, on a system that ignores case. Windows compares letter by
 * letter: ß, whose capital is two letters, is only equal to itself. macOS also ignores how a letter with an accent is
 * composed. In: a path; the system, as Node.js names it.
 */
function comparablePath(path, system = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.platform)()) {
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


/***/ }),

/***/ 7678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ri: () => (/* binding */ IN_FLIGHT),
/* harmony export */   Y6: () => (/* binding */ mapInOrder),
/* harmony export */   aJ: () => (/* binding */ forEachBounded),
/* harmony export */   eX: () => (/* binding */ createSlots),
/* harmony export */   yJ: () => (/* binding */ mapBounded)
/* harmony export */ });
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


/***/ }),

/***/ 384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseTemplate)
/* harmony export */ });
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


/***/ }),

/***/ 3871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ extensionsByClaim),
/* harmony export */   y: () => (/* binding */ claimsByExtension)
/* harmony export */ });
/* harmony import */ var _fulcio_ci_providers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(441);
/* harmony import */ var _fulcio_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(384);
// Claims of a token and the extensions of a certificate with the same value (Fulcio docs/oid-info.md), for hints.


const ALWAYS = [
    ['iss', 'issuer'],
    ['iss', 'issuer-v2'],
    ['sub', 'token-subject'],
];
/**
 * Extensions and the claims they are made of. An extension made of several claims is not another name for any of them.
 */
const pairs = () => Object.values(_fulcio_ci_providers_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .x).flatMap(({ defaults, extensions }) => Object.entries(extensions).flatMap(([extension, template]) => {
    const [claim, ...others] = (0,_fulcio_template_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTemplate */ .Q)(template).mentions.filter((name) => !defaults[name]);
    return claim === undefined || others.length > 0 ? [] : [[claim, extension]];
}));
/** The older names for GitHub's jobs; Fulcio advises against them. */
const isFormer = ([, extension]) => extension.startsWith('github-workflow-');
/** For each claim the extension with its value, in kebab case. */
function extensionsByClaim() {
    const all = pairs();
    return firstOf([...ALWAYS, ...all.filter((pair) => !isFormer(pair)), ...all.filter(isFormer)]);
}
/** For each extension the claim that it is made of; if providers differ, the claim of GitHub's jobs. */
function claimsByExtension() {
    return firstOf([...ALWAYS, ...pairs()].map(([claim, extension]) => [extension, claim]));
}
/** If several pairs have the same key, a Map keeps the last. */
function firstOf(all) {
    return new Map(all.toReversed());
}


/***/ }),

/***/ 2573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ parseLines),
/* harmony export */   NR: () => (/* binding */ parseRules),
/* harmony export */   tj: () => (/* binding */ unmetRules)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9903);
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(426);
// The grammar of all policies: `name: value` lines, with `*` and `**` in the values to match other text.



const MAX_POLICY_CHARACTERS = 64 * 1024;
const MAX_PATTERN_CHARACTERS = 1024;
/** Reads the rules of a policy whose names are known. Throws `input-invalid` with the line number. */
function parseRules(text, vocabulary) {
    const { noun, holder, isName } = vocabulary;
    const problem = (name) => isName(name)
        ? undefined
        : `names the ${noun} ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}, which no ${holder} has; did you mean ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(nearest(name, vocabulary))}?`;
    return parseLines(text, { called: 'the policy', noun, problem });
}
/**
 * Reads `name: value` lines; `#` at the start of a line, or after a space, begins a comment. Empty text has no rules.
 * Throws `input-invalid` with the line number.
 */
function parseLines(text, grammar) {
    const { called, noun } = grammar;
    if (text.length > MAX_POLICY_CHARACTERS)
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('input-invalid', `${called} is longer than ${MAX_POLICY_CHARACTERS} characters`);
    const rules = [];
    for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
        const line = raw.replace(/(^|[ \t])#.*$/, '').trim();
        if (line === '')
            continue;
        const rule = parseRule(line, grammar);
        const twice = typeof rule !== 'string' && rules.some(({ claim }) => claim === rule.claim);
        const problem = twice ? `has the ${noun} ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(rule.claim)} for the second time; give each once` : rule;
        if (typeof problem === 'string')
            throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('input-invalid', `line ${index + 1} of ${called} ${problem}`);
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
        if (values.some((each) => typeof each === 'string' && (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesPattern */ .M)(each, pattern)))
            return [];
        const isText = values.every((each) => typeof each === 'string');
        const got = value === undefined ? 'absent' : `${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}${isText ? '' : ' (not text)'}`;
        return [`${claim} is ${got}, expected ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(pattern)}`];
    });
}
/** A rule, or what is wrong with its line. */
function parseRule(line, { noun, problem, colonInName = false }) {
    const spaced = colonInName ? line.search(/:[ \t]/) : -1;
    const colon = spaced < 1 ? line.indexOf(':') : spaced;
    if (colon < 1)
        return `is not \`${noun}: value\`: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(line)}`;
    const claim = line.slice(0, colon).trim();
    const pattern = line.slice(colon + 1).trim();
    const wrong = problem(claim);
    if (wrong !== undefined)
        return wrong;
    if (pattern === '')
        return `gives no value for ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(claim)}`;
    if (pattern.length > MAX_PATTERN_CHARACTERS)
        return `has a value longer than ${MAX_PATTERN_CHARACTERS} characters`;
    if (/^(["']).*\1$/.test(pattern))
        return 'has quotes around its value; remove them';
    if (pattern.includes('***'))
        return `has more than two * in a row: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(pattern)}`;
    return { claim, pattern };
}
function nearest(name, { names, separator, synonyms }) {
    const synonym = synonyms().get(name);
    if (synonym !== undefined)
        return synonym;
    const short = name.slice(0, 64).toLowerCase().replaceAll(/[ _-]/g, separator);
    const [best = ''] = [...names()].toSorted((a, b) => (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .distance */ .I)(short, a) - (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .distance */ .I)(short, b));
    return best;
}


/***/ }),

/***/ 426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ matchesPattern)
/* harmony export */ });
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


/***/ }),

/***/ 3625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   He: () => (/* binding */ requireText),
/* harmony export */   Jr: () => (/* binding */ checkOptions),
/* harmony export */   yN: () => (/* binding */ jsonBytes)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9903);
// Mistakes that a caller in JavaScript can make, because no type is checked: unknown names, values of another type.


/** Options for which empty text would mean the working directory. */
const DIRECTORIES = new Set(['cwd', 'cacheDirectory', 'outputDirectory']);
/** Throws `usage` for a name that `of` does not have, or a value of another kind. Omits undefined values. */
function checkOptions(options, kinds, of) {
    if (typeof options !== 'object' || options === null)
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('usage', `the options of ${of} are ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(options)} instead of an object`);
    const known = new Map(Object.entries(kinds));
    for (const [name, value] of Object.entries(options)) {
        const kind = known.get(name);
        if (kind === undefined)
            throw unknownName(name, [...known.keys()], of);
        const allowed = [kind].flat();
        if (value !== undefined && (value === null || !allowed.some((each) => each === typeof value)))
            throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('usage', `the option \`${name}\` of ${of} must be of type ${allowed.join(' or ')}`);
        if (value === '' && DIRECTORIES.has(name))
            throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('usage', `the option \`${name}\` of ${of} is empty`);
    }
}
function unknownName(name, known, of) {
    const meant = (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, known);
    const hint = meant === undefined ? `It has ${known.join(', ')}.` : `Did you mean \`${meant}\`?`;
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('usage', `${of} has no option ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}`, { remedy: hint });
}
/** The value, if it is text that is not empty. Throws `usage`; `what` is its name in the message. */
function requireText(value, what) {
    if (typeof value === 'string' && value !== '')
        return value;
    throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('usage', `${what} must be text that is not empty`);
}
/** An object as JSON text in bytes. Throws `usage`; `what` is its name in the message. */
function jsonBytes(value, what) {
    try {
        return Buffer.from(String(JSON.stringify(value)));
    }
    catch (cause) {
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('usage', `${what} cannot be written as JSON`, { cause });
    }
}


/***/ }),

/***/ 3439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ chooseInstance)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _files_read_bounded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4890);
/* harmony import */ var _trust_instance_choice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4180);
/* harmony import */ var _trust_service_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6698);
/* harmony import */ var _check_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3625);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6706);
// The instance that a caller chooses, and how its trust material is read.







/** The name, in messages, of a configuration that was passed as an object. */
const OBJECT = 'instance';
/** Reads the choice of the instance. Throws `usage`, or `instance-invalid` for an address that must not be used. */
function chooseInstance(options) {
    const { instance = 'production', cacheDirectory, onNotice } = options;
    if (instance === '')
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('usage', 'the option `instance` is empty');
    const cwd = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.cwd ?? (0,_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .currentDirectory */ .n9)());
    if (typeof instance === 'string' && (0,_trust_instance_choice_js__WEBPACK_IMPORTED_MODULE_3__/* .isAddress */ .PW)(instance))
        (0,_trust_service_url_js__WEBPACK_IMPORTED_MODULE_4__/* .parseServiceUrl */ .i)(instance, 'instance');
    const name = typeof instance === 'string' ? instance : OBJECT;
    const content = typeof instance === 'string' ? undefined : (0,_check_options_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonBytes */ .yN)(instance, '`instance`');
    return {
        choice: { instance: name === 'production' ? 'public-good' : name },
        cwd,
        context: (http, signal) => ({
            http,
            cacheDir: cacheDirectory === undefined ? (0,_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultCache */ .q_)((0,_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .envOf */ .B_)(options.env)) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, cacheDirectory),
            readFile: async (path, maxBytes) => content ?? (0,_files_read_bounded_js__WEBPACK_IMPORTED_MODULE_2__/* .readBounded */ .CB)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path), maxBytes),
            now: (0,_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .now */ .tB)(),
            signal,
            notice: (text) => onNotice?.(text),
        }),
    };
}


/***/ }),

/***/ 6411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uv: () => (/* binding */ SIGN_KINDS),
/* harmony export */   V: () => (/* binding */ CALL_KINDS),
/* harmony export */   gr: () => (/* binding */ VERIFY_KINDS),
/* harmony export */   vE: () => (/* binding */ POLICY_KINDS)
/* harmony export */ });
const CALL_KINDS = { env: 'object', signal: 'object', onNotice: 'function' };
const VERIFY_KINDS = {
    ...CALL_KINDS,
    instance: ['string', 'object'],
    cacheDirectory: 'string',
    cwd: 'string',
};
const SIGN_KINDS = {
    ...VERIFY_KINDS,
    identityToken: ['string', 'object'],
    rekorVersion: 'number',
    policy: 'string',
    allowPrivateRepository: 'boolean',
    allowUntrustedTrigger: 'boolean',
    outputDirectory: 'string',
    existing: 'string',
    write: 'boolean',
    concurrency: 'number',
};
const POLICY_KINDS = {
    identity: 'string',
    identityRegexp: 'string',
    issuer: 'string',
    certificatePolicy: 'string',
    predicateType: 'string',
    predicate: 'string',
};


/***/ }),

/***/ 9903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ distance),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
// A mistyped word → the word that was probably meant.
/** A word with more differences than this means something else. */
const MAX_ERRORS = 3;
const MAX_LETTERS = 64;
/** Words that turn a name into its opposite. */
const NEGATION = /^(no|not|non|never|without|skip|deny|ignore|insecure|dis.+|un.+)$/;
/** Whether a name is negative: `no-overwrite`, `disable-x`. Two negations cancel out. */
const isNegative = (name) => name.split(/[-_]/).filter((word) => NEGATION.test(word)).length % 2 === 1;
/**
 * The name most similar to the word, or undefined if none is similar enough. A name with the opposite meaning is never
 * returned.
 */
function nearest(word, names) {
    const errors = Math.min(MAX_ERRORS, Math.floor(word.length / 2));
    const [best] = names
        .filter((name) => isNegative(name) === isNegative(word))
        .map((name) => ({ name, far: distance(word.slice(0, MAX_LETTERS), name) }))
        .filter(({ far }) => far <= errors)
        .toSorted((a, b) => a.far - b.far);
    return best?.name;
}
/** The Levenshtein distance: how many letters must be added, removed or replaced. */
function distance(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (const [i, letter] of [...from].entries()) {
        const next = [i + 1];
        for (const [j, other] of [...to].entries()) {
            const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
            next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row[to.length] ?? 0;
}


/***/ }),

/***/ 4180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ isLocal),
/* harmony export */   OI: () => (/* binding */ PUBLIC_HOSTS),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   Ul: () => (/* binding */ isPublic),
/* harmony export */   W3: () => (/* binding */ knownRate)
/* harmony export */ });
/* unused harmony exports disclosureOf, nameOf, trustOptions */
/** Requests per minute to each service of a public instance; Sigstore's prober gives 975 as the limit. */
const PUBLIC_RATE_PER_MINUTE = 900;
/** The hosts of the two public instances, as in their signing configs; `*` matches the first label of a name. */
const PUBLIC_HOSTS = {
    'public-good': hostsBelow('sigstore.dev'),
    staging: hostsBelow('sigstage.dev'),
};
function hostsBelow(domain) {
    return {
        /** The mirror of the TUF repository. */
        tuf: `tuf-repo-cdn.${domain}`,
        fulcio: `fulcio.${domain}`,
        /** Version 1 of the log, and any log of version 2: new logs get new names. */
        rekor: [`rekor.${domain}`, `*.rekor.${domain}`],
        timestamp: `timestamp.${domain}`,
    };
}
/** True for the two public instances: their rate limits and their list of issuers are known. */
function isPublic({ instance, trustedRootPath }) {
    return trustedRootPath === undefined && (instance === 'public-good' || instance === 'staging');
}
/** The maximum number of requests per minute to each service of the instance; undefined if no limit is known. */
function knownRate(choice) {
    return isPublic(choice) ? PUBLIC_RATE_PER_MINUTE : undefined;
}
/** What a person must know before they log in to sign. */
function disclosureOf(choice) {
    const log = isPublic(choice)
        ? 'a public log, where everyone can read it'
        : `the log of the instance ${nameOf(choice)}`;
    return `signing writes your identity, usually your e-mail address, permanently into ${log}`;
}
/** The name of the instance in manifest and summary. */
function nameOf({ instance, trustedRootPath }) {
    return trustedRootPath ?? instance;
}
/** The options that select the instance in a command that verifies: ours, cosign, or sigstore-python. */
function trustOptions({ instance, trustedRootPath }) {
    if (trustedRootPath !== undefined)
        return ['--trusted-root', trustedRootPath];
    if (instance === 'public-good')
        return [];
    return instance === 'staging' ? ['--staging'] : ['--trust-config', instance];
}
/** True if files describe the instance, so that errors in them can be reported before any request. */
function isLocal(choice) {
    const { instance, trustedRootPath, signingConfigPath } = choice;
    return (trustedRootPath ?? signingConfigPath) !== undefined || !(isPublic(choice) || isAddress(instance));
}
/** True for an address; everything else is a path. */
function isAddress(place) {
    return /^[a-z][a-z0-9+.-]+:\/\//i.test(place);
}


/***/ }),

/***/ 5102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ REKOR),
/* harmony export */   L1: () => (/* binding */ parseRekorVersion),
/* harmony export */   Ox: () => (/* binding */ REKOR_CHOICE),
/* harmony export */   SK: () => (/* binding */ REKOR_VERSIONS),
/* harmony export */   V: () => (/* binding */ rekorVersionOf)
/* harmony export */ });
/* unused harmony export pageOfEntry */
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


/***/ })

};
