export const id = 481;
export const ids = [481];
export const modules = {

/***/ 5481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DIGEST_BYTES: () => (/* binding */ DIGEST_BYTES),
/* harmony export */   NOT_READ: () => (/* binding */ NOT_READ),
/* harmony export */   ROW_BYTES: () => (/* binding */ ROW_BYTES),
/* harmony export */   digestBlock: () => (/* binding */ digestBlock)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7740);
/* harmony import */ var _errors_sent_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7861);
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6640);
// What a worker thread does when it reads files: a block of paths comes in, digests and sizes go out.



/** For each file its SHA-256 and, as a double, its size in bytes. */
const ROW_BYTES = 40;
const DIGEST_BYTES = 32;
/** The size of a file that was not read here: it is large, or reading it failed. */
const NOT_READ = -1;
/** Reads the files of a block, one after the other. The memory of the rows is given away with the answer. */
async function digestBlock(block) {
    const files = block;
    const failures = new Map();
    const rows = new ArrayBuffer(files.length * ROW_BYTES);
    const bytes = Buffer.from(rows);
    for (const [index, file] of files.entries()) {
        const start = index * ROW_BYTES;
        let size = NOT_READ;
        try {
            const read = await (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestSmall */ .I)(file);
            read?.digest.copy(bytes, start);
            size = read?.size ?? NOT_READ;
        }
        catch (error) {
            failures.set(index, (0,_errors_sent_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .sendFailure */ .f)((0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_)(error)));
        }
        bytes.writeDoubleLE(size, start + DIGEST_BYTES);
    }
    return { message: { rows, failures }, transfer: [rows] };
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
