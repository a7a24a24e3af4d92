export const id = 941;
export const ids = [941];
export const modules = {

/***/ 3941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectBlock: () => (/* binding */ inspectBlock),
  seenIn: () => (/* binding */ seenIn)
});

// EXTERNAL MODULE: ./build/files/open-file.js + 3 modules
var open_file = __webpack_require__(4706);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/errors/failure.js + 1 modules
var failure = __webpack_require__(7740);
// EXTERNAL MODULE: ./build/files/read-bounded.js
var read_bounded = __webpack_require__(4890);
;// CONCATENATED MODULE: ./build/files/listing/lfs-pointer.js
// Files that Git LFS left as pointers: a signature of a pointer says nothing about the real file.




/** Git LFS, docs/spec.md: a pointer is shorter than this. The shortest has a version, a digest and a size. */
const POINTER_BYTES = { least: 100, below: 1024 };
const POINTER = /^version https:\/\/(git-lfs|hawser)\.github\.com\/spec\/v1\n(.+\n)*oid sha256:[0-9a-f]{64}\nsize \d+\n?$/;
/** Files that are read at the same time. */
const AT_ONCE = 16;
const mayBePointer = (size) => size >= POINTER_BYTES.least && size < POINTER_BYTES.below;
/**
 * The paths of those files that are Git LFS pointers, sorted. A file that cannot be read does not count as a pointer;
 * signing it reports the error.
 */
async function findPointers(files) {
    const pointers = [];
    const small = files.filter(({ size }) => mayBePointer(size));
    await forEachBounded(small, AT_ONCE, async ({ path, absolute }) => {
        if (await isPointer(absolute))
            pointers.push(path);
    });
    return pointers.sort();
}
/** The same for one file whose size is that of a pointer. */
async function isPointer(absolute) {
    const bytes = await (0,read_bounded/* readBounded */.CB)(absolute, POINTER_BYTES.below).catch(() => undefined);
    return bytes !== undefined && POINTER.test(bytes.toString('latin1'));
}
/** The warning for at least one such path. */
function pointerWarning(paths) {
    const what = paths.length === 1
        ? `${quote(paths[0])} is a Git LFS pointer, not the file itself`
        : `${quote(paths[0])} and ${paths.length - 1} more are Git LFS pointers, not the files themselves`;
    return `${what}; to get the content, set \`lfs: true\` for actions/checkout, or run \`git lfs pull\``;
}
/** Whether each of the files, with absolute paths, is a pointer. Rejects with the error of the system. */
async function noticePointers(files, onNotice) {
    const sized = await mapBounded(files, async (file) => ({
        ...file,
        size: (await stat(file.absolute)).size,
    }));
    const pointers = await findPointers(sized);
    if (pointers.length > 0)
        onNotice(pointerWarning(pointers));
}

;// CONCATENATED MODULE: ./build/files/listing/seen.js
// A path of the list → what is there: its kind, its size, and whether it is a Git LFS pointer.



/** Paths that are looked at while one before them is being looked at: one at a time, most of the time is waiting. */
const LOOK_AHEAD = 16;
/**
 * Calls `look` for each path, with what is there if `inspect` saw it, and gives the results in order. In: the paths,
 * directory by directory. Throws the first rejection in this order, and what `inspect` throws.
 */
async function* seeAll(directories, inspect, look) {
    const paths = [];
    let failure;
    try {
        for await (const more of directories)
            for (const path of more)
                paths.push(path);
    }
    catch (error) {
        failure = error;
    }
    let next = 0;
    for await (const block of inspect?.(paths) ?? [])
        for (const seen of block) {
            yield await look(paths[next] ?? '', seen);
            next += 1;
        }
    yield* mapInOrder(next === 0 ? paths : paths.slice(next), LOOK_AHEAD, (path) => look(path));
    // The paths before it come first.
    if (failure !== undefined)
        throw failure;
}
/** Looks at a path; a link is not followed. Rejects with the error of the system. */
async function see(absolute) {
    const stat = await (0,open_file/* statPath */.qW)(absolute);
    const { size } = stat;
    if (stat.isFile())
        return { kind: 'file', size };
    if (stat.isSymbolicLink())
        return { kind: 'link', size };
    return { kind: stat.isDirectory() ? 'directory' : 'other', size };
}
/** The same, and reads a file that may be a pointer. Gives undefined if looking failed. Never rejects. */
async function seeContent(absolute) {
    const seen = await see(absolute).catch(() => undefined);
    if (seen?.kind !== 'file')
        return seen;
    return { ...seen, isPointer: mayBePointer(seen.size) && (await isPointer(absolute)) };
}

;// CONCATENATED MODULE: ./build/engine/threads/inspect-block.js
// What a worker thread does when it looks at paths: a block of paths comes in, what is there goes out.

const KINDS = ['file', 'link', 'directory', 'other'];
/** Instead of the index of a kind: looking failed, or a file that is a pointer. */
const FAILED = -1;
const inspect_block_POINTER = KINDS.length;
/** Looks at the paths of a block, one after the other. */
async function inspectBlock(block) {
    const paths = block;
    const message = new Float64Array(2 * paths.length);
    for (const [index, path] of paths.entries()) {
        const seen = await seeContent(path);
        message[2 * index] = seen?.size ?? 0;
        message[2 * index + 1] = codeOf(seen);
    }
    return { message, transfer: [message.buffer] };
}
function codeOf(seen) {
    if (seen === undefined)
        return FAILED;
    return seen.isPointer === true ? inspect_block_POINTER : KINDS.indexOf(seen.kind);
}
/** What the block says of each path. */
function* seenIn(block) {
    for (let at = 0; at < block.length; at += 2) {
        const [size, code] = [block[at] ?? 0, block[at + 1] ?? FAILED];
        const isPointer = code === inspect_block_POINTER;
        const kind = isPointer ? 'file' : KINDS[code];
        yield kind && { kind, size, isPointer };
    }
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
