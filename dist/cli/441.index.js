export const id = 441;
export const ids = [441];
export const modules = {

/***/ 1862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ digestFile)
/* harmony export */ });
/* unused harmony export digestSmall */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(728);
/* harmony import */ var _fs_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5053);
/* harmony import */ var _open_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6965);
/* harmony import */ var _read_bounded_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4890);
/* harmony import */ var _semaphore_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7678);
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

/***/ 8454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $p: () => (/* binding */ COMPANION),
  N: () => (/* binding */ OWN_OUTPUT),
  lY: () => (/* binding */ findFiles),
  Jn: () => (/* binding */ passedOver)
});

// UNUSED EXPORTS: LFS_POINTER

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/text/plural.js
var plural = __webpack_require__(1442);
// EXTERNAL MODULE: ./build/files/fs-errors.js
var fs_errors = __webpack_require__(5053);
// EXTERNAL MODULE: ./build/files/listing/companions.js
var listing_companions = __webpack_require__(8448);
// EXTERNAL MODULE: ./build/files/listing/lfs-pointer.js
var lfs_pointer = __webpack_require__(3276);
// EXTERNAL MODULE: ./build/files/paths.js
var files_paths = __webpack_require__(3684);
;// CONCATENATED MODULE: ./build/files/listing/walk.js





/** How `@actions/glob` marks a match: a pattern that ends in a slash matches only directories. */
const FILE = 2;
function ways(patterns, path) {
    return patterns.reduce((kinds, pattern) => kinds | pattern.match(path), 0);
}
/** Whether one of the patterns matches a file at an absolute path. */
const matchesFile = (patterns, path) => (ways(patterns, path) & FILE) !== 0;
/**
 * Absolute paths below the literal start of a pattern that it matches and no exclusion removes, those of each directory
 * together. Throws `file-unreadable` for a directory.
 */
async function* walk(include, excludes) {
    const [first] = include;
    if (first === undefined)
        return;
    const wanted = (path) => (ways(include, path) & ~ways(excludes, path) & FILE) !== 0;
    const start = await (0,promises_.lstat)(first.searchPath).catch(() => undefined);
    if (start === undefined)
        return;
    if (!start.isDirectory()) {
        if (wanted(first.searchPath))
            yield [first.searchPath];
        return;
    }
    // Excluding a directory excludes everything in it.
    const descends = (path) => ways(excludes, path) === 0 && (ways(include, path) !== 0 || include.some((p) => p.partialMatch(path)));
    const directories = descends(first.searchPath) ? [first.searchPath] : [];
    for (let directory = directories.pop(); directory !== undefined; directory = directories.pop()) {
        const entries = await (0,promises_.readdir)(directory, { withFileTypes: true }).catch((cause) => {
            throw (0,fs_errors/* unreadable */.O$)(`directory ${(0,failure/* quote */.hD)(directory)}`, cause);
        });
        const paths = [];
        for (const entry of entries) {
            const path = (0,external_node_path_.join)(directory, entry.name);
            if (!entry.isDirectory()) {
                if (wanted(path))
                    paths.push(path);
            }
            else if (descends(path)) {
                if ((0,files_paths/* isInGit */.aR)(entry.name))
                    paths.push(path);
                else
                    directories.push(path);
            }
        }
        yield paths;
    }
}

;// CONCATENATED MODULE: ./build/files/listing/literal-name.js
// Files whose names look like a pattern that does not match them: the brackets or backslashes were meant literally.





/**
 * Throws `pattern-unmatched` if a line, with its brackets and backslashes read literally, would match a file below the
 * root that its patterns do not match.
 */
async function assertMatchesItsName(literal, { include, excludes, root, }) {
    const [first] = literal.patterns;
    const start = first && (await (0,promises_.realpath)(first.searchPath).catch(() => undefined));
    // Do not reveal anything about paths outside the root, and do not search most paths above it a second time.
    if (start === undefined || (0,files_paths/* isOutside */._K)((0,external_node_path_.relative)(await (0,promises_.realpath)(root), start)))
        return;
    for await (const paths of walk(literal.patterns, excludes)) {
        const path = paths.find((each) => !matchesFile(include, each) && !(0,files_paths/* isInGit */.aR)((0,files_paths/* relativePath */.iZ)(root, each)));
        if (path !== undefined)
            throw misread(literal, (0,files_paths/* relativePath */.iZ)(root, path));
    }
}
/** The same for exclusions, and for a file (absolute path) that they did not exclude. */
function assertExcludesItsName(literals, path, root) {
    const literal = literals.find(({ patterns }) => matchesFile(patterns, path));
    if (literal !== undefined)
        throw misread(literal, (0,files_paths/* relativePath */.iZ)(root, path));
}
function misread({ line, escaped }, path) {
    const named = `the file ${(0,failure/* quote */.hD)(path)}, whose name looks the same`;
    const otherwise = line.startsWith('!')
        ? 'If they are not, also exclude the file with a separate line.'
        : `If they are not, exclude that file with a line ${(0,failure/* quote */.hD)(`!${escaped}`)}.`;
    return new failure/* Failure */.HR('pattern-unmatched', `input "files": pattern ${(0,failure/* quote */.hD)(line)} does not match ${named}`, {
        why: 'In a pattern, brackets match one of the characters between them, and a backslash changes the meaning of the next character.',
        remedy: `If the brackets or backslashes are part of the name, write ${(0,failure/* quote */.hD)(escaped)}. ${otherwise}`,
    });
}

;// CONCATENATED MODULE: ./build/files/listing/pattern-hint.js
// A line of the input `files` that matches nothing but looks like something else → how to write it here.
const HINTS = [
    [/^(["'`]).*\1$/, 'leave out the quotes'],
    [/\{.*,.*\}/, 'braces are not expanded; write one pattern per line'],
    [/,/, 'if these are several patterns, write one per line and no commas'],
    [/\s/, 'if these are several patterns, write one per line'],
    [/^\w:\\/, 'write the path relative to the workspace'],
];
/** What to write instead of a pattern that matches nothing; undefined if its form gives no hint. */
const patternHint = (line) => HINTS.find(([form]) => form.test(line))?.[1];

// EXTERNAL MODULE: ./node_modules/@actions/glob/lib/internal-pattern.js + 11 modules
var internal_pattern = __webpack_require__(115);
;// CONCATENATED MODULE: ./build/files/listing/glob-pattern.js
// The grammar of @actions/glob. Only this file imports an internal module of that package.
// The entry point loads an HTTP stack (60 ms), and its walk fails on 150,000 entries; the grammar has neither problem.


;// CONCATENATED MODULE: ./build/files/listing/patterns.js
// Lines of the input `files` → patterns: each inclusion with the exclusions that follow it.



/**
 * Reads patterns, one per line; an exclusion (`!`) applies to the inclusions before it, as in @actions/glob. Throws
 * `input-invalid` when there is no inclusion or a line is not a valid pattern.
 */
function parsePatterns(text) {
    const lines = text
        .split(/\r\n|\r|\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
    const inclusions = [];
    let excludes = [];
    let literalExcludes = [];
    for (const line of lines.reverse()) {
        const patterns = toPatterns(line);
        const literal = literalOf(line);
        if (patterns[0]?.negate === true) {
            excludes = [...excludes, ...patterns];
            if (literal !== undefined)
                literalExcludes = [...literalExcludes, literal];
        }
        else
            inclusions.unshift({ line, include: patterns, excludes, literal, literalExcludes });
    }
    if (inclusions.length > 0)
        return inclusions;
    const reason = lines.length === 0 ? 'is empty' : 'only excludes files';
    throw new failure/* Failure */.HR('input-invalid', `input "files" ${reason}; give at least one pattern, such as dist/*`);
}
/** The maximum length of a path (Linux: PATH_MAX). */
const MAX_CHARACTERS = 4096;
/** More than a pattern needs. The time that the library takes grows faster than their number. */
const MAX_BRACKETS = 100;
/** The pattern, and a second one for everything below a directory with that name. */
function toPatterns(line) {
    const refuse = (what) => new failure/* Failure */.HR('input-invalid', `input "files": pattern ${(0,failure/* quote */.hD)(line)} ${what}`);
    if (line.includes('\0'))
        throw refuse('contains a NUL');
    if (line.length > MAX_CHARACTERS)
        throw refuse(`is longer than ${MAX_CHARACTERS} characters`);
    if (line.split('[').length > MAX_BRACKETS + 1)
        throw refuse(`has more than ${MAX_BRACKETS} brackets`);
    return compile(line);
}
function literalOf(line) {
    const escaped = line.replace(external_node_path_.sep === '/' ? /[[\\]/g : /\[/g, (character) => character === '[' ? '[[]' : '\\\\');
    return escaped === line ? undefined : { line, escaped, patterns: compile(escaped) };
}
function compile(line) {
    try {
        const pattern = new internal_pattern/* Pattern */.z(line);
        const whole = pattern.segments.at(-1) === '**' && !pattern.trailingSeparator;
        return whole ? [pattern] : [pattern, new internal_pattern/* Pattern */.z(pattern.negate, true, [...pattern.segments, '**'])];
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message.replace(/^Invalid pattern '.*'\. /s, '') : '';
        throw new failure/* Failure */.HR('input-invalid', `input "files": pattern ${(0,failure/* quote */.hD)(line)} cannot be used: ${reason}`, {
            cause,
        });
    }
}

// EXTERNAL MODULE: ./build/files/open-file.js
var open_file = __webpack_require__(6965);
// EXTERNAL MODULE: ./build/files/semaphore.js
var semaphore = __webpack_require__(7678);
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
    yield* (0,semaphore/* mapInOrder */.Y6)(next === 0 ? paths : paths.slice(next), LOOK_AHEAD, (path) => look(path));
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

;// CONCATENATED MODULE: ./build/files/find.js
// Patterns → the regular files to sign, sorted and unique. The grammar is that of @actions/glob; the walk is our own.













const LFS_POINTER = 'a Git LFS pointer';
const COMPANION = 'a signature, certificate or attestation of a file in the list';
/** Bundles of all kinds, the manifest, and temporary files of a killed run. */
const OWN_OUTPUT = /\.(sigstore|sigstore\.jsonl?|intoto\.jsonl)$|(^|\/)(sigstore-manifest(-[0-9a-f]{8})?\.json|\.sigstore-[0-9a-f]{12}\.tmp)$/;
/**
 * The files below `root`, an absolute path, that `text` matches (one pattern per line; `!` excludes from the lines
 * above; `#` starts a comment). Links are not followed. `.git` and our own outputs are skipped. Signatures of files in
 * the list are skipped, too, unless their pattern ends in the same suffix. Each skipped path is in a notice.
 * `inspect` looks at many paths faster than this function.
 * Throws `input-invalid`, `pattern-unmatched`, `file-outside-workspace`, `name-unsupported` or `file-unreadable`.
 */
async function findFiles(text, root, inspect) {
    const found = new Map();
    const skipped = new Map();
    const named = new Set();
    const matches = [];
    const small = [];
    const pointers = [];
    let twice = 0;
    for (const { line, include, excludes, literal, literalExcludes } of parsePatterns(text)) {
        let passedOver;
        await assertBeginsInside(include, root, line);
        if (literal !== undefined)
            await assertMatchesItsName(literal, { include, excludes, root });
        const paths = [];
        const look = (absolute, seen) => lookAt(absolute, root, seen);
        for await (const looked of seeAll(walk(include, excludes), inspect, look)) {
            const { absolute, path, size, isPointer, reason } = looked;
            if (reason !== undefined) {
                passedOver ??= `${(0,failure/* quote */.hD)(path)} is ${reason}`;
                note(skipped, reason, path);
                continue;
            }
            assertExcludesItsName(literalExcludes, absolute, root);
            if (found.has(path))
                twice += 1;
            else if (isPointer === true)
                pointers.push(path);
            else if (isPointer === undefined && (0,lfs_pointer/* mayBePointer */.Yv)(size))
                small.push({ path, absolute, size });
            if ((0,listing_companions/* namesSuffix */.y)(line, path))
                named.add(path);
            found.set(path, { path, absolute });
            paths.push(path);
        }
        if (paths.length === 0)
            throw unmatched(line, passedOver);
        matches.push({ line, paths });
    }
    const companions = passOverCompanions(found, named, matches);
    for (const path of [...pointers, ...(await (0,lfs_pointer/* findPointers */.Sc)(small))].sort())
        note(skipped, LFS_POINTER, path);
    const files = [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    return { files, notices: [...companions, ...noticesOf(skipped, twice)] };
}
function note(skipped, reason, path) {
    const others = skipped.get(reason);
    if (others === undefined)
        skipped.set(reason, [path]);
    else
        others.push(path);
}
/**
 * Removes signatures of files in the list from the list, except those that are `named`. Returns the notice about them,
 * if any. Throws `pattern-unmatched` if a pattern matched only such signatures.
 */
function passOverCompanions(found, named, matches) {
    const companions = new Map([...(0,listing_companions/* findCompanions */.v)(found.keys())].filter(([path]) => !named.has(path)));
    const [first] = companions;
    if (first === undefined)
        return [];
    const remedy = `to include it, add a pattern that ends in ${(0,failure/* quote */.hD)(first[1])}`;
    for (const { line, paths } of matches)
        if (paths.every((path) => companions.has(path)))
            throw unmatched(line, `${(0,failure/* quote */.hD)(paths[0])} is ${COMPANION}`);
    for (const path of companions.keys())
        found.delete(path);
    const notice = passedOver(COMPANION, [...companions.keys()].sort());
    return [{ ...notice, text: `${notice.text}; ${remedy}` }];
}
/** Looks at a matched path, unless it was already seen. Throws if its name or location is not allowed. */
async function lookAt(absolute, root, known) {
    const path = (0,files_paths/* relativePath */.iZ)(root, absolute);
    const seen = known ??
        (await see(absolute).catch((cause) => {
            if (path.includes('\ufffd')) {
                throw new failure/* Failure */.HR('name-unsupported', `the name of file ${(0,failure/* quote */.hD)(path)} is not UTF-8`, {
                    cause,
                    remedy: 'Rename the file, or exclude it with a line that begins with `!`.',
                });
            }
            throw (0,fs_errors/* unreadable */.O$)(`file ${(0,failure/* quote */.hD)(path)}`, cause);
        }));
    if ((0,files_paths/* isOutside */._K)(path))
        throw outside(absolute, root, path);
    const { kind, size, isPointer } = seen;
    return { path, absolute, size, isPointer, reason: await reasonToSkip(kind, absolute, path, root) };
}
async function reasonToSkip(kind, absolute, path, root) {
    if (kind === 'link') {
        const target = await (0,promises_.realpath)(absolute).catch(() => undefined);
        if (target !== undefined && (0,files_paths/* isOutside */._K)((0,external_node_path_.relative)(await (0,promises_.realpath)(root), target)))
            throw outside(path, root);
        return target === undefined ? 'a dangling link' : 'a symbolic link';
    }
    if ((0,files_paths/* isInGit */.aR)(path))
        return 'part of .git';
    if (kind === 'directory')
        return 'a directory';
    if (kind === 'other')
        return 'not a regular file';
    if (OWN_OUTPUT.test(path))
        return 'an output of signing';
    if ((0,files_paths/* isListable */.$9)(path))
        return undefined;
    throw new failure/* Failure */.HR('name-unsupported', `file ${(0,failure/* quote */.hD)(path)} would be another path on some systems`, {
        remedy: 'Rename the file, or exclude it with a line that begins with `!`.',
    });
}
/** Throws if the literal start of a pattern is outside the root or in .git, or if a link in it leads there. */
async function assertBeginsInside([first], root, line) {
    if (first === undefined)
        return;
    const path = (0,external_node_path_.relative)(root, first.searchPath);
    // A pattern with an absolute path may begin above the root and still match below it.
    const above = !(0,files_paths/* isOutside */._K)((0,external_node_path_.relative)(first.searchPath, root));
    if ((0,files_paths/* isOutside */._K)(path) && !above)
        throw outside(first.searchPath, root);
    const real = await (0,promises_.realpath)(first.searchPath).catch(() => undefined);
    if (real === undefined || above)
        return;
    const inside = (0,files_paths/* relativePath */.iZ)(await (0,promises_.realpath)(root), real);
    if ((0,files_paths/* isOutside */._K)(inside))
        throw outside(path, root);
    if ((0,files_paths/* isInGit */.aR)(inside))
        throw unmatched(line, `${(0,failure/* quote */.hD)(path)} is part of .git`);
}
function outside(path, root, written = path) {
    const why = 'A pattern or link must not reach files outside the workspace, such as secrets of this machine.';
    return (0,fs_errors/* outsideWorkspace */.tq)(`file ${(0,failure/* quote */.hD)(path)}`, root, written, why);
}
function unmatched(line, passedOver) {
    const hint = patternHint(line);
    const otherwise = hint === undefined ? '' : `; ${hint}`;
    const but = passedOver === undefined ? otherwise : `; ${passedOver}, which is not signed`;
    return new failure/* Failure */.HR('pattern-unmatched', `input "files": pattern ${(0,failure/* quote */.hD)(line)} matches no file to sign${but}`);
}
function noticesOf(skipped, twice) {
    const notices = [...skipped].map(([reason, paths]) => reason === LFS_POINTER ? { reason, text: (0,lfs_pointer/* pointerWarning */.k8)(paths), paths } : passedOver(reason, paths));
    if (twice === 0)
        return notices;
    const files = (0,plural/* count */.U)(twice, 'file');
    return [
        ...notices,
        { reason: 'matched twice', text: `${files} matched more than one pattern; each is used once`, paths: [] },
    ];
}
/** The notice about the paths that are skipped for one reason. */
function passedOver(reason, paths) {
    const others = paths.length === 1 ? '' : ` and ${paths.length - 1} more`;
    return { reason, text: `skipped ${(0,failure/* quote */.hD)(paths[0])}${others}: ${reason}`, paths };
}


/***/ }),

/***/ 8448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ findCompanions),
/* harmony export */   y: () => (/* binding */ namesSuffix)
/* harmony export */ });
// Signatures, certificates and attestations that other tools made for a file, recognized by their names.
/**
 * The suffixes that other tools add to the name of a file. Lists of checksums are not included: they are files to sign.
 */
const SUFFIXES = [
    // GnuPG, cosign and OpenSSL, the Linux kernel, minisign, S/MIME
    '.asc',
    '.sig',
    '.sign',
    '.minisig',
    '.p7s',
    // cosign, GoReleaser, Kubernetes
    '.pem',
    '.crt',
    '.cert',
    // Releases of cosign
    '-keyless.sig',
    '-keyless.pem',
    '.cosign.bundle',
    // PEP 740
    '.attestation',
    '.publish.attestation',
    // Helm
    '.prov',
];
/** Each path that is the signature, certificate or attestation of another path in the list, with its suffix. */
function findCompanions(paths) {
    const all = new Set(paths);
    const companions = new Map();
    for (const path of all) {
        const suffix = SUFFIXES.find((each) => path.endsWith(each) && all.has(path.slice(0, -each.length)));
        if (suffix !== undefined)
            companions.set(path, suffix);
    }
    return companions;
}
/** True if the pattern ends in such a suffix, so that it is meant for such files. */
function namesSuffix(pattern, path) {
    return SUFFIXES.some((suffix) => path.endsWith(suffix) && pattern.endsWith(suffix));
}


/***/ }),

/***/ 3276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sc: () => (/* binding */ findPointers),
/* harmony export */   Yv: () => (/* binding */ mayBePointer),
/* harmony export */   jQ: () => (/* binding */ noticePointers),
/* harmony export */   k8: () => (/* binding */ pointerWarning)
/* harmony export */ });
/* unused harmony export isPointer */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _read_bounded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4890);
/* harmony import */ var _semaphore_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7678);
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
    await (0,_semaphore_js__WEBPACK_IMPORTED_MODULE_3__/* .forEachBounded */ .aJ)(small, AT_ONCE, async ({ path, absolute }) => {
        if (await isPointer(absolute))
            pointers.push(path);
    });
    return pointers.sort();
}
/** The same for one file whose size is that of a pointer. */
async function isPointer(absolute) {
    const bytes = await (0,_read_bounded_js__WEBPACK_IMPORTED_MODULE_2__/* .readBounded */ .CB)(absolute, POINTER_BYTES.below).catch(() => undefined);
    return bytes !== undefined && POINTER.test(bytes.toString('latin1'));
}
/** The warning for at least one such path. */
function pointerWarning(paths) {
    const what = paths.length === 1
        ? `${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(paths[0])} is a Git LFS pointer, not the file itself`
        : `${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(paths[0])} and ${paths.length - 1} more are Git LFS pointers, not the files themselves`;
    return `${what}; to get the content, set \`lfs: true\` for actions/checkout, or run \`git lfs pull\``;
}
/** Whether each of the files, with absolute paths, is a pointer. Rejects with the error of the system. */
async function noticePointers(files, onNotice) {
    const sized = await (0,_semaphore_js__WEBPACK_IMPORTED_MODULE_3__/* .mapBounded */ .yJ)(files, async (file) => ({
        ...file,
        size: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file.absolute)).size,
    }));
    const pointers = await findPointers(sized);
    if (pointers.length > 0)
        onNotice(pointerWarning(pointers));
}


/***/ }),

/***/ 4587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ isSameFile),
/* harmony export */   Rp: () => (/* binding */ ATTESTATION_SUFFIX),
/* harmony export */   Zf: () => (/* binding */ BUNDLE_SUFFIX),
/* harmony export */   iS: () => (/* binding */ planOutputs),
/* harmony export */   rg: () => (/* binding */ bundlePathOf)
/* harmony export */ });
/* unused harmony exports checkPlan, refuseCollisions */
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


/***/ })

};
