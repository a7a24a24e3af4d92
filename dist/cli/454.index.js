export const id = 454;
export const ids = [454];
export const modules = {

/***/ 8454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findFiles: () => (/* binding */ findFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/text/plural.js
var plural = __webpack_require__(1442);
// EXTERNAL MODULE: ./build/files/found.js
var files_found = __webpack_require__(580);
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
        note(skipped, files_found/* LFS_POINTER */.gY, path);
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
            throw unmatched(line, `${(0,failure/* quote */.hD)(paths[0])} is ${files_found/* COMPANION */.$p}`);
    for (const path of companions.keys())
        found.delete(path);
    const notice = (0,files_found/* passedOver */.Jn)(files_found/* COMPANION */.$p, [...companions.keys()].sort());
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
    if (files_found/* OWN_OUTPUT */.N.test(path))
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
    const notices = [...skipped].map(([reason, paths]) => reason === files_found/* LFS_POINTER */.gY ? { reason, text: (0,lfs_pointer/* pointerWarning */.k8)(paths), paths } : (0,files_found/* passedOver */.Jn)(reason, paths));
    if (twice === 0)
        return notices;
    const files = (0,plural/* count */.U)(twice, 'file');
    return [
        ...notices,
        { reason: 'matched twice', text: `${files} matched more than one pattern; each is used once`, paths: [] },
    ];
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


/***/ })

};
