import * as __WEBPACK_EXTERNAL_MODULE_node_stream_62980834__ from "node:stream";
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 99068:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
module.exports = x({ ["default"]: () => (__WEBPACK_EXTERNAL_MODULE_node_stream_62980834__["default"]) });

/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 30714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 64721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(728);
/* harmony import */ var _process_time_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(71943);
// How the text of an input becomes a value: one function for each kind of input, for the tables of the actions.


/** Undefined if the input is blank. Text for which the parser returns undefined is not valid. */
function parsed(parser, expected, typing) {
    const kind = (text, name) => {
        if (text === '')
            return undefined;
        const value = parser(text);
        if (value !== undefined)
            return value;
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('input-invalid', `input "${name}" must be ${expected}, not ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}`);
    };
    return typing === undefined ? kind : Object.assign(kind, { typing });
}
/** The text without spaces around it; undefined if nothing is left. */
const text = (value) => value.trim() || undefined;
/** Lines, without blank lines and spaces around them; '' if there are none. */
const lines = (value) => value.trim();
/** YAML 1.2 core schema: nothing else is a boolean, so that a typing error never switches a check off. */
const flag = parsed((value) => {
    if (/^(true|True|TRUE)$/.test(value))
        return true;
    return /^(false|False|FALSE)$/.test(value) ? false : undefined;
}, 'true or false', { type: 'boolean' });
/** A whole number within a range, both ends included. */
function number(least, most) {
    return parsed((value) => /^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most ? Number(value) : undefined, `a whole number from ${least} to ${most}`, { type: 'integer' });
}
/** One of a list of words. */
function oneOf(...values) {
    const expected = `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
    return parsed((value) => values.find((each) => each === value), expected, { type: 'enum', words: values });
}
/** Milliseconds. */
const time = parsed(_process_time_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTimeLimit */ .Er, _process_time_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .TIME_LIMIT */ ._Q);
/** A name that the artifact service accepts. */
const artifactName = parsed((value) => {
    const name = value.trim();
    // The artifact library prints the name unchanged, and `##[` would begin a command to the runner.
    if (name.includes('##[') || /^\.{1,2}$/.test(name))
        return undefined;
    return /^[^":<>|*?\\/\u0000-\u001f\u007f-\u009f]{1,256}$/.test(name) ? name : undefined;
}, 'at most 256 characters without " : < > | * ? \\ / ##[ or control characters, and not . or ..');


/***/ }),

/***/ 46742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Oi: () => (/* binding */ jobTrustedRoots),
/* harmony export */   PS: () => (/* binding */ jobTrustedRoot),
/* harmony export */   Ur: () => (/* binding */ jobHttp),
/* harmony export */   vJ: () => (/* binding */ instanceContext)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _files_read_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(24890);
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(38120);
/* harmony import */ var _trust_cache_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(47677);
// What a job needs for the services of a Sigstore instance: a client, and the paths of files.




/** A client that ends with the run, unless the options differ; it logs each retry. */
function jobHttp({ env, stop, log, endsAtMs }, options = {}) {
    return (0,_http_client_js__WEBPACK_IMPORTED_MODULE_2__/* .createHttp */ .V0)({ env, signal: stop.signal, say: log.info, endsAtMs, ...options });
}
/** Paths are relative to the workspace; notices go to the log and the summary. */
function instanceContext(http, context) {
    const { env, home, cwd, now, stop, onNotice } = context;
    return {
        http,
        cacheDir: (0,_trust_cache_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .cacheDirectory */ .o)(env, home),
        now: now(),
        notice: onNotice,
        signal: stop.signal,
        readFile: (path, maxBytes) => (0,_files_read_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .readBounded */ .CB)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path), maxBytes),
    };
}
/** The trusted root of the instance that signs, loaded on this call. Throws what loadTrustedRoot throws. */
async function jobTrustedRoot(choice, context) {
    const { loadTrustedRoot } = await Promise.all(/* import() */[__nccwpck_require__.e(9654), __nccwpck_require__.e(5888)]).then(__nccwpck_require__.bind(__nccwpck_require__, 75888));
    return loadTrustedRoot(choice, instanceContext(jobHttp(context), context));
}
/** The trusted roots for bundles of others. Throws what loadTrustedRoots throws. */
async function jobTrustedRoots(choice, context) {
    const { loadTrustedRoots } = await Promise.all(/* import() */[__nccwpck_require__.e(9654), __nccwpck_require__.e(5888)]).then(__nccwpck_require__.bind(__nccwpck_require__, 75888));
    return loadTrustedRoots(choice, instanceContext(jobHttp(context), context));
}


/***/ }),

/***/ 8442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ listFiles),
  m: () => (/* binding */ placeInside)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./build/engine/threads/inspect-paths.js
/** Paths that are sent together. */
const BLOCK = 512;
/** A thread takes as much processor time for its start as it saves with this many paths. */
const PATHS_PER_THREAD = 4000;
/**
 * Makes the function that looks at paths in threads, if there are many. The caller looks at the others, or at all if
 * threads cannot run. It throws only why `signal` was aborted.
 */
function createInspect({ thread, signal }) {
    return async function* inspect(paths) {
        const count = Math.floor(paths.length / PATHS_PER_THREAD);
        const program = count === 0 ? undefined : thread();
        if (program === undefined)
            return;
        const { blocksOf, runInThreads } = await __nccwpck_require__.e(/* import() */ 7558).then(__nccwpck_require__.bind(__nccwpck_require__, 97558));
        const { seenIn } = await __nccwpck_require__.e(/* import() */ 1373).then(__nccwpck_require__.bind(__nccwpck_require__, 1373));
        const blocks = blocksOf(paths, BLOCK, (path) => path);
        const work = { program, task: { kind: 'inspect' }, count, signal };
        try {
            for await (const block of runInThreads(blocks, work))
                yield [...seenIn(block)];
        }
        catch {
            signal.throwIfAborted();
        }
    };
}

// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __nccwpck_require__(728);
// EXTERNAL MODULE: ./build/text/plural.js
var plural = __nccwpck_require__(51442);
// EXTERNAL MODULE: ./build/files/found.js
var files_found = __nccwpck_require__(580);
// EXTERNAL MODULE: ./build/files/fs-errors.js
var fs_errors = __nccwpck_require__(65053);
;// CONCATENATED MODULE: ./build/files/listing/companions.js
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

// EXTERNAL MODULE: ./build/files/listing/lfs-pointer.js
var lfs_pointer = __nccwpck_require__(93276);
// EXTERNAL MODULE: ./build/files/paths.js
var files_paths = __nccwpck_require__(33684);
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

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(70857);
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(16928);
// EXTERNAL MODULE: external "assert"
var external_assert_ = __nccwpck_require__(42613);
;// CONCATENATED MODULE: ./node_modules/@actions/glob/lib/internal-path-helper.js


const IS_WINDOWS = process.platform === 'win32';
/**
 * Similar to path.dirname except normalizes the path separators and slightly better handling for Windows UNC paths.
 *
 * For example, on Linux/macOS:
 * - `/               => /`
 * - `/hello          => /`
 *
 * For example, on Windows:
 * - `C:\             => C:\`
 * - `C:\hello        => C:\`
 * - `C:              => C:`
 * - `C:hello         => C:`
 * - `\               => \`
 * - `\hello          => \`
 * - `\\hello         => \\hello`
 * - `\\hello\world   => \\hello\world`
 */
function dirname(p) {
    // Normalize slashes and trim unnecessary trailing slash
    p = safeTrimTrailingSeparator(p);
    // Windows UNC root, e.g. \\hello or \\hello\world
    if (IS_WINDOWS && /^\\\\[^\\]+(\\[^\\]+)?$/.test(p)) {
        return p;
    }
    // Get dirname
    let result = external_path_.dirname(p);
    // Trim trailing slash for Windows UNC root, e.g. \\hello\world\
    if (IS_WINDOWS && /^\\\\[^\\]+\\[^\\]+\\$/.test(result)) {
        result = safeTrimTrailingSeparator(result);
    }
    return result;
}
/**
 * Roots the path if not already rooted. On Windows, relative roots like `\`
 * or `C:` are expanded based on the current working directory.
 */
function ensureAbsoluteRoot(root, itemPath) {
    external_assert_(root, `ensureAbsoluteRoot parameter 'root' must not be empty`);
    external_assert_(itemPath, `ensureAbsoluteRoot parameter 'itemPath' must not be empty`);
    // Already rooted
    if (hasAbsoluteRoot(itemPath)) {
        return itemPath;
    }
    // Windows
    if (IS_WINDOWS) {
        // Check for itemPath like C: or C:foo
        if (itemPath.match(/^[A-Z]:[^\\/]|^[A-Z]:$/i)) {
            let cwd = process.cwd();
            external_assert_(cwd.match(/^[A-Z]:\\/i), `Expected current directory to start with an absolute drive root. Actual '${cwd}'`);
            // Drive letter matches cwd? Expand to cwd
            if (itemPath[0].toUpperCase() === cwd[0].toUpperCase()) {
                // Drive only, e.g. C:
                if (itemPath.length === 2) {
                    // Preserve specified drive letter case (upper or lower)
                    return `${itemPath[0]}:\\${cwd.substr(3)}`;
                }
                // Drive + path, e.g. C:foo
                else {
                    if (!cwd.endsWith('\\')) {
                        cwd += '\\';
                    }
                    // Preserve specified drive letter case (upper or lower)
                    return `${itemPath[0]}:\\${cwd.substr(3)}${itemPath.substr(2)}`;
                }
            }
            // Different drive
            else {
                return `${itemPath[0]}:\\${itemPath.substr(2)}`;
            }
        }
        // Check for itemPath like \ or \foo
        else if (normalizeSeparators(itemPath).match(/^\\$|^\\[^\\]/)) {
            const cwd = process.cwd();
            external_assert_(cwd.match(/^[A-Z]:\\/i), `Expected current directory to start with an absolute drive root. Actual '${cwd}'`);
            return `${cwd[0]}:\\${itemPath.substr(1)}`;
        }
    }
    external_assert_(hasAbsoluteRoot(root), `ensureAbsoluteRoot parameter 'root' must have an absolute root`);
    // Otherwise ensure root ends with a separator
    if (root.endsWith('/') || (IS_WINDOWS && root.endsWith('\\'))) {
        // Intentionally empty
    }
    else {
        // Append separator
        root += external_path_.sep;
    }
    return root + itemPath;
}
/**
 * On Linux/macOS, true if path starts with `/`. On Windows, true for paths like:
 * `\\hello\share` and `C:\hello` (and using alternate separator).
 */
function hasAbsoluteRoot(itemPath) {
    external_assert_(itemPath, `hasAbsoluteRoot parameter 'itemPath' must not be empty`);
    // Normalize separators
    itemPath = normalizeSeparators(itemPath);
    // Windows
    if (IS_WINDOWS) {
        // E.g. \\hello\share or C:\hello
        return itemPath.startsWith('\\\\') || /^[A-Z]:\\/i.test(itemPath);
    }
    // E.g. /hello
    return itemPath.startsWith('/');
}
/**
 * On Linux/macOS, true if path starts with `/`. On Windows, true for paths like:
 * `\`, `\hello`, `\\hello\share`, `C:`, and `C:\hello` (and using alternate separator).
 */
function hasRoot(itemPath) {
    external_assert_(itemPath, `isRooted parameter 'itemPath' must not be empty`);
    // Normalize separators
    itemPath = normalizeSeparators(itemPath);
    // Windows
    if (IS_WINDOWS) {
        // E.g. \ or \hello or \\hello
        // E.g. C: or C:\hello
        return itemPath.startsWith('\\') || /^[A-Z]:/i.test(itemPath);
    }
    // E.g. /hello
    return itemPath.startsWith('/');
}
/**
 * Removes redundant slashes and converts `/` to `\` on Windows
 */
function normalizeSeparators(p) {
    p = p || '';
    // Windows
    if (IS_WINDOWS) {
        // Convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // Remove redundant slashes
        const isUnc = /^\\\\+[^\\]/.test(p); // e.g. \\hello
        return (isUnc ? '\\' : '') + p.replace(/\\\\+/g, '\\'); // preserve leading \\ for UNC
    }
    // Remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
/**
 * Normalizes the path separators and trims the trailing separator (when safe).
 * For example, `/foo/ => /foo` but `/ => /`
 */
function safeTrimTrailingSeparator(p) {
    // Short-circuit if empty
    if (!p) {
        return '';
    }
    // Normalize separators
    p = normalizeSeparators(p);
    // No trailing slash
    if (!p.endsWith(external_path_.sep)) {
        return p;
    }
    // Check '/' on Linux/macOS and '\' on Windows
    if (p === external_path_.sep) {
        return p;
    }
    // On Windows check if drive root. E.g. C:\
    if (IS_WINDOWS && /^[A-Z]:\\$/i.test(p)) {
        return p;
    }
    // Otherwise trim trailing slash
    return p.substr(0, p.length - 1);
}
//# sourceMappingURL=internal-path-helper.js.map
;// CONCATENATED MODULE: ./node_modules/balanced-match/dist/esm/index.js
const balanced = (a, b, str) => {
    const ma = a instanceof RegExp ? maybeMatch(a, str) : a;
    const mb = b instanceof RegExp ? maybeMatch(b, str) : b;
    const r = ma !== null && mb != null && range(ma, mb, str);
    return (r && {
        start: r[0],
        end: r[1],
        pre: str.slice(0, r[0]),
        body: str.slice(r[0] + ma.length, r[1]),
        post: str.slice(r[1] + mb.length),
    });
};
const maybeMatch = (reg, str) => {
    const m = str.match(reg);
    return m ? m[0] : null;
};
const range = (a, b, str) => {
    let begs, beg, left, right = undefined, result;
    let ai = str.indexOf(a);
    let bi = str.indexOf(b, ai + 1);
    let i = ai;
    if (ai >= 0 && bi > 0) {
        if (a === b) {
            return [ai, bi];
        }
        begs = [];
        left = str.length;
        while (i >= 0 && !result) {
            if (i === ai) {
                begs.push(i);
                ai = str.indexOf(a, i + 1);
            }
            else if (begs.length === 1) {
                const r = begs.pop();
                if (r !== undefined)
                    result = [r, bi];
            }
            else {
                beg = begs.pop();
                if (beg !== undefined && beg < left) {
                    left = beg;
                    right = bi;
                }
                bi = str.indexOf(b, i + 1);
            }
            i = ai < bi && ai >= 0 ? ai : bi;
        }
        if (begs.length && right !== undefined) {
            result = [left, right];
        }
    }
    return result;
};
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/brace-expansion/dist/esm/index.js

const escSlash = '\0SLASH' + Math.random().toFixed(16) + '\0';
const escOpen = '\0OPEN' + Math.random().toFixed(16) + '\0';
const escClose = '\0CLOSE' + Math.random().toFixed(16) + '\0';
const escComma = '\0COMMA' + Math.random().toFixed(16) + '\0';
const escPeriod = '\0PERIOD' + Math.random().toFixed(16) + '\0';
const escSlashPattern = new RegExp(escSlash, 'g');
const escOpenPattern = new RegExp(escOpen, 'g');
const escClosePattern = new RegExp(escClose, 'g');
const escCommaPattern = new RegExp(escComma, 'g');
const escPeriodPattern = new RegExp(escPeriod, 'g');
const slashPattern = /\\\\/g;
const openPattern = /\\{/g;
const closePattern = /\\}/g;
const commaPattern = /\\,/g;
const periodPattern = /\\\./g;
const EXPANSION_MAX = 100_000;
// `EXPANSION_MAX` caps the *number* of expansions, but not their length. An
// input like `'{a,b}'.repeat(1500)` stays under that count - its output is
// truncated to 100k results - while making every result ~1500 characters
// long. The result set, and the intermediate arrays built while combining
// brace sets, then grow large enough to exhaust memory and crash the process
// (CVE-2026-14257). `EXPANSION_MAX_LENGTH` bounds the total number of
// characters the accumulator may hold at any point, so memory stays flat no
// matter how many brace groups are chained. The limit sits well above any
// realistic expansion (100k results hitting `EXPANSION_MAX` measure ~1M
// characters) so legitimate input is unaffected.
const EXPANSION_MAX_LENGTH = 4_000_000;
// `expand_` recurses once per level of brace *nesting* - both when expanding a
// set's comma members and when re-wrapping a set whose body is a single part.
// The CVE-2026-14257 fix made the *tail* iterative (recursion on `m.post`, one
// level per chained group), which left nesting depth unbounded: about 3,100
// levels of `{{{...a,b...}}}` - only ~6KB of input - exhausted the native stack
// and crashed the process. `EXPANSION_MAX_DEPTH` bounds how deep the parser
// will follow nesting. It sits far above any realistic pattern and well below
// the depth at which the stack runs out.
const EXPANSION_MAX_DEPTH = 1_000;
// Bash keeps a quirk where a brace group followed by a comma set still expands
// (`{a},b}`). The parser implements it by rewriting the string and restarting
// the scan, absorbing one `}` per pass. `n` trailing braces therefore cost `n`
// full passes over a string that itself grows by one `escClose` sentinel each
// time - quadratic in `n`, with a ~26x constant from the sentinel's length.
// 128KB of `'{a}' + '}'.repeat(n) + ',z}'` blocked the event loop for 27
// seconds to produce two results. `EXPANSION_MAX_REWRITES` bounds how many
// times the scan may restart. Real `{a},b}` input needs a handful.
const EXPANSION_MAX_REWRITES = 1_000;
// `EXPANSION_MAX_STEPS` bounds the work one `expand` call does, which `max`,
// `maxLength` and `maxDepth` don't: nested sets are rescanned at every level
// and chained groups each rebuild up to `max` results, so 2KB of input could
// block the event loop for over 30 seconds. Each character scanned, result
// built and sequence value generated is a step, and each `expand_` call costs
// `CALL_STEPS` more. Past the budget, the set being expanded and everything
// after it stay literal. A glob needs a few hundred steps, and nesting all the
// way to `EXPANSION_MAX_DEPTH` about 4M.
const EXPANSION_MAX_STEPS = 20_000_000;
// What one `expand_` call costs on top of what it scans and builds. Setting
// one up takes about as long as scanning 16 characters, and a set whose
// results are wrapped to be expanded again makes one call per result, each
// scanning and building next to nothing: 64KB of
// `('{{' + ','.repeat(316) + '}{' + ','.repeat(316) + '}}').repeat(n)` made
// 4M such calls, which spent the budget three times as slowly as anything
// else.
const CALL_STEPS = 16;
function numeric(str) {
    return !isNaN(str) ? parseInt(str, 10) : str.charCodeAt(0);
}
function escapeBraces(str) {
    return str
        .replace(slashPattern, escSlash)
        .replace(openPattern, escOpen)
        .replace(closePattern, escClose)
        .replace(commaPattern, escComma)
        .replace(periodPattern, escPeriod);
}
function unescapeBraces(str) {
    return str
        .replace(escSlashPattern, '\\')
        .replace(escOpenPattern, '{')
        .replace(escClosePattern, '}')
        .replace(escCommaPattern, ',')
        .replace(escPeriodPattern, '.');
}
// Like `target.push(...items)` but doesn't overflow the stack
function pushAll(target, items) {
    for (let i = 0; i < items.length; i++) {
        target.push(items[i]);
    }
}
// `balanced`, run on `masked` (see `maskUnmatchedOpens`), sliced from `str`
// and charged for the characters it walks: up to the group's `}`, or the
// whole string when there is no match or unmatched `{` come first, which
// `unmatched` then flags for masking. Once a call overdraws the budget, it
// and every later one return undefined, so the rest stays literal.
function balancedWithBudget(str, masked, budget) {
    if (budget.remaining < 0) {
        return undefined;
    }
    const r = range('{', '}', masked);
    const unmatched = r !== undefined && masked.indexOf('{') < r[0];
    budget.remaining -= r && !unmatched ? r[1] + 1 : str.length;
    if (!r || budget.remaining < 0) {
        return undefined;
    }
    return {
        end: r[1],
        pre: str.slice(0, r[0]),
        body: str.slice(r[0] + 1, r[1]),
        post: str.slice(r[1] + 1),
        unmatched,
    };
}
// `masked` with every `{` that has no matching `}` swapped for a `\0`, which
// keeps the length, so a scan of it still lines up with the string it was
// made from. Such a `{` is literal either way, but `balanced` only learns that
// one is unmatched by reading to the end of the string, so with one at the
// head of every group (`'{a,{b,c}'.repeat(n)`) each scan read the rest of the
// input. That was quadratic, and once the step budget charged for it, it ran
// out partway through and left the rest literal. A scan of the masked copy
// stops at the group's `}`. It is one pass, charged as such.
function maskUnmatchedOpens(masked, budget) {
    budget.remaining -= masked.length;
    const open = [];
    for (let i = 0; i < masked.length; i++) {
        const c = masked.charCodeAt(i);
        if (c === 0x7b) {
            open.push(i);
        }
        else if (c === 0x7d && open.length) {
            open.pop();
        }
    }
    let out = '';
    let last = 0;
    for (let i = 0; i < open.length; i++) {
        const at = open[i];
        out += masked.slice(last, at) + '\0';
        last = at + 1;
    }
    return out + masked.slice(last);
}
// Whether `str` has a `,` not followed by another `,`, with a `}` after it on
// the same line - what `/,(?!,).*\}/.test(str)` asks, answered in one pass from
// the end. The regex tries every `,` and backtracks through the rest of its
// line from each, which is quadratic, and the `{a},b}` rewrite asks again on
// every pass. Like a scan, it is charged for the whole string and refused if
// that overdraws the budget.
function commaSetFollows(str, budget) {
    budget.remaining -= str.length;
    if (budget.remaining < 0) {
        return false;
    }
    // Whether a `}` follows the current position before the line ends
    let close = false;
    for (let i = str.length - 1; i >= 0; i--) {
        const c = str.charCodeAt(i);
        if (c === 0x7d) {
            close = true;
        }
        else if (c === 0x0a || c === 0x0d || c === 0x2028 || c === 0x2029) {
            // A line terminator, which `.` does not match
            close = false;
        }
        else if (c === 0x2c && close && str.charCodeAt(i + 1) !== 0x2c) {
            return true;
        }
    }
    return false;
}
/**
 * Basically just str.split(","), but handling cases
 * where we have nested braced sections, which should be
 * treated as individual members, like {a,{b,c},d}
 *
 * Returns `undefined` if the step budget runs out before the whole set is
 * split, since splitting what is left on every comma would tear apart the
 * nested sets it still holds.
 */
function parseCommaParts(str, budget) {
    const parts = [];
    // Walk the brace groups iteratively. Recursing on `post` once per group let a
    // chain of them exhaust the stack - the parsing-side counterpart to
    // the `expand_` overflow fixed for CVE-2026-14257, and not something `max` or
    // `maxLength` can bound, since it happens before expansion.
    //
    // The part the next chunk continues
    let carry = '';
    for (;;) {
        // A set's body holds no unmatched `{`, so there is nothing to mask.
        const m = balancedWithBudget(str, str, budget);
        if (budget.remaining < 0) {
            return undefined;
        }
        if (!m) {
            const tail = str.split(',');
            tail[0] = carry + tail[0];
            pushAll(parts, tail);
            return parts;
        }
        const { pre, body, post } = m;
        const p = pre.split(',');
        p[0] = carry + p[0];
        p[p.length - 1] += '{' + body + '}';
        if (!post.length) {
            pushAll(parts, p);
            return parts;
        }
        carry = p.pop();
        pushAll(parts, p);
        str = post;
    }
}
// An option that is left out, or that is NaN, gets its default. Every
// comparison against NaN is false, so a NaN bound would never be reached:
// `{ maxSteps: NaN }` let 15KB of input block the event loop for 16 seconds,
// and `{ maxDepth: NaN }` overflowed the stack again (CVE-2026-102278). Pass
// `Infinity` to lift a bound.
function bound(value, fallback) {
    return value === undefined || isNaN(value) ? fallback : value;
}
function expand(str, options = {}) {
    if (!str) {
        return [];
    }
    const max = bound(options.max, EXPANSION_MAX);
    const maxLength = bound(options.maxLength, EXPANSION_MAX_LENGTH);
    const maxDepth = bound(options.maxDepth, EXPANSION_MAX_DEPTH);
    const maxRewrites = bound(options.maxRewrites, EXPANSION_MAX_REWRITES);
    const maxSteps = bound(options.maxSteps, EXPANSION_MAX_STEPS);
    // I don't know why Bash 4.3 does this, but it does.
    // Anything starting with {} will have the first two bytes preserved
    // but *only* at the top level, so {},a}b will not expand to anything,
    // but a{},b}c will be expanded to [a}c,abc].
    // One could argue that this is a bug in Bash, but since the goal of
    // this module is to match Bash's rules, we escape a leading {}
    if (str.slice(0, 2) === '{}') {
        str = '\\{\\}' + str.slice(2);
    }
    return expand_(escapeBraces(str), max, maxLength, maxDepth, 0, maxRewrites, { remaining: maxSteps }, true).map(unescapeBraces);
}
function embrace(str) {
    return '{' + str + '}';
}
function isPadded(el) {
    return /^-?0\d/.test(el);
}
function lte(i, y) {
    return i <= y;
}
function gte(i, y) {
    return i >= y;
}
// Build `{ acc[a] + pre + values[v] }` for every combination, capping the
// number of results at `max` and the total number of characters at `maxLength`.
// This is the one place output grows, so bounding it here keeps the single
// accumulator - and therefore memory - flat regardless of how many brace groups
// are combined (CVE-2026-14257). Each result built is a step, since `max` and
// `maxLength` bound one combination, not how many brace groups are combined.
function combine(acc, pre, values, max, maxLength, dropEmpties, budget) {
    const out = [];
    let length = 0;
    // Bash drops empty results at the top level, and they don't count against
    // `max`, so `max` bounds the number of *kept* results. Only an empty
    // `acc[a] + pre` can make one, so for those the empty values are skipped
    // without being visited. Visiting them one at a time let a set of empties
    // cost `acc.length * values.length` while keeping nothing.
    let nonEmpty;
    outer: for (let a = 0; a < acc.length; a++) {
        const prefix = acc[a] + pre;
        let vs = values;
        if (dropEmpties && !prefix) {
            if (!nonEmpty)
                nonEmpty = values.filter(v => v);
            vs = nonEmpty;
        }
        for (let v = 0; v < vs.length; v++) {
            if (out.length >= max)
                break outer;
            const expansion = prefix + vs[v];
            if (length + expansion.length > maxLength)
                break outer;
            out.push(expansion);
            length += expansion.length;
        }
    }
    budget.remaining -= out.length;
    return out;
}
// The expansion values of a single numeric (`1..5`) or alphabetic (`a..e..2`)
// sequence body, or `undefined` if the step budget runs out generating them.
function expandSequence(body, isAlphaSequence, max, maxLength, budget) {
    const n = body.split(/\.\./);
    const N = [];
    // A sequence body always splits into two or three parts, but the compiler
    // can't know that.
    /* c8 ignore start */
    if (n[0] === undefined || n[1] === undefined) {
        return N;
    }
    /* c8 ignore stop */
    const x = numeric(n[0]);
    const y = numeric(n[1]);
    const width = Math.max(n[0].length, n[1].length);
    let incr = n.length === 3 && n[2] !== undefined ?
        Math.max(Math.abs(numeric(n[2])), 1)
        : 1;
    let test = lte;
    const reverse = y < x;
    if (reverse) {
        incr *= -1;
        test = gte;
    }
    const pad = n.some(isPadded);
    // A padded value is built a character at a time to `width`, which the input
    // sets, so it costs one step per character: 64KB of
    // `('{' + '0'.repeat(100) + '..99999}').repeat(n)` took 7 seconds charged
    // one step per value.
    const cost = pad ? width : 1;
    let length = 0;
    for (let i = x; test(i, y) && N.length < max; i += incr) {
        // Each value is a step. `max` and `maxLength` bound one sequence, but a
        // chain of them still generated up to `max` values each, however few
        // combining could keep.
        budget.remaining -= cost;
        if (budget.remaining < 0) {
            return undefined;
        }
        let c;
        if (isAlphaSequence) {
            c = String.fromCharCode(i);
            if (c === '\\') {
                c = '';
            }
        }
        else {
            c = String(i);
            if (pad) {
                const need = width - c.length;
                if (need > 0) {
                    const z = new Array(need + 1).join('0');
                    if (i < 0) {
                        c = '-' + z + c.slice(1);
                    }
                    else {
                        c = z + c;
                    }
                }
            }
        }
        if (length + c.length > maxLength)
            break;
        N.push(c);
        length += c.length;
    }
    return N;
}
function expand_(str, max, maxLength, maxDepth, depth, maxRewrites, budget, isTop) {
    // An overdraft here makes the first scan refuse, so `str` stays literal.
    budget.remaining -= CALL_STEPS;
    // Too deeply nested to keep following: treat the rest as literal, the same
    // way a group that cannot expand is already handled. Truncating rather than
    // throwing keeps `expand` total, matching `max` and `maxLength`.
    if (depth > maxDepth) {
        return [str];
    }
    // Consume the string's top-level brace groups left to right, threading a
    // running set of combined prefixes (`acc`). Expanding the tail iteratively -
    // rather than recursing on `m.post` once per group - keeps the native stack
    // depth constant, so deeply chained input (`'{a,b}'.repeat(3000)`) can no
    // longer overflow the stack, and leaves a single accumulator whose size
    // `maxLength` bounds directly (CVE-2026-14257).
    let acc = [''];
    // Bash drops empty results, but only when the *first* top-level group is a
    // comma set - a sequence like `{a..\}` may legitimately yield ''. The drop
    // is on the final strings, so it is applied to whichever `combine` produces
    // them (the one with no brace set left in the tail).
    // How many times the `{a},b}` rewrite below has restarted the scan. Each pass
    // re-reads the whole string, so leaving this unbounded is quadratic.
    let rewrites = 0;
    let dropEmpties = false;
    let firstGroup = true;
    // `str` with its unmatched `{` masked, once a scan has run into them
    let masked = str;
    for (;;) {
        const m = balancedWithBudget(str, masked, budget);
        // No brace set left, or no step budget left to look for one: the rest of
        // the string is literal.
        if (!m) {
            return combine(acc, str, [''], max, maxLength, dropEmpties, budget);
        }
        if (m.unmatched) {
            masked = maskUnmatchedOpens(masked, budget);
        }
        // no need to expand pre, since it is guaranteed to be free of brace-sets
        const pre = m.pre;
        // This set and the rest of the string, literal: for a set that cannot
        // expand, and for one the step budget runs out on. Once it is overdrawn,
        // every set still being expanded, at every level, stays literal like this -
        // otherwise each level above would go on combining, and wrapping and
        // expanding again, results the budget was too small for.
        const literal = () => combine(acc, pre + '{' + m.body + '}' + m.post, [''], max, maxLength, dropEmpties, budget);
        if (/\$$/.test(pre)) {
            acc = combine(acc, pre + '{' + m.body + '}', [''], max, maxLength, dropEmpties && !m.post.length, budget);
            firstGroup = false;
            if (!m.post.length)
                break;
            str = m.post;
            masked = masked.slice(m.end + 1);
            continue;
        }
        const isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body);
        const isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);
        const isSequence = isNumericSequence || isAlphaSequence;
        const isOptions = m.body.indexOf(',') >= 0;
        if (!isSequence && !isOptions) {
            // {a},b}
            if (rewrites < maxRewrites && commaSetFollows(m.post, budget)) {
                rewrites++;
                str = m.pre + '{' + m.body + escClose + m.post;
                // Taking a `}` away never gives an unmatched `{` a partner, so what
                // is masked stays unmatched. The `{` it closed can be left without
                // one, and the next scan masks it.
                masked =
                    masked.slice(0, m.end) + escClose + masked.slice(m.end + 1);
                isTop = true;
                continue;
            }
            // Nothing here expands, so the whole remaining string is literal.
            return literal();
        }
        if (firstGroup) {
            dropEmpties = isTop && !isSequence;
            firstGroup = false;
        }
        let values;
        if (isSequence) {
            values = expandSequence(m.body, isAlphaSequence, max, maxLength, budget);
            if (!values) {
                return literal();
            }
        }
        else {
            let n = parseCommaParts(m.body, budget);
            // The step budget ran out partway through the set.
            if (!n) {
                return literal();
            }
            if (n.length === 1 && n[0] !== undefined) {
                // x{{a,b}}y ==> x{a}y x{b}y
                n = expand_(n[0], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false).map(embrace);
                // The step budget ran out expanding the set's only part.
                if (budget.remaining < 0) {
                    return literal();
                }
                //XXX is this necessary? Can't seem to hit it in tests.
                /* c8 ignore start */
                if (n.length === 1) {
                    const next = combine(acc, pre + n[0], [''], max, maxLength, dropEmpties && !m.post.length, budget);
                    if (budget.remaining < 0) {
                        return literal();
                    }
                    acc = next;
                    if (!m.post.length)
                        break;
                    str = m.post;
                    masked = masked.slice(m.end + 1);
                    continue;
                }
                /* c8 ignore stop */
            }
            // Values that `combine` is going to drop as empty produce no result, so
            // they must not count against `max` - otherwise `{a,,b}` with `max: 2`
            // would stop at `['a', '']` and yield one result instead of two. Skipping
            // them outright keeps `values` bounded while leaving `max` a bound on
            // *kept* results.
            let dropsEmpties = dropEmpties && !m.post.length && !pre;
            for (let d = 0; dropsEmpties && d < acc.length; d++) {
                if (acc[d]) {
                    dropsEmpties = false;
                }
            }
            values = [];
            let valuesLength = 0;
            outer: for (let j = 0; j < n.length; j++) {
                const expanded = expand_(n[j], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false);
                // The step budget ran out expanding a member.
                if (budget.remaining < 0) {
                    return literal();
                }
                for (let k = 0; k < expanded.length; k++) {
                    const v = expanded[k];
                    if (dropsEmpties && !v)
                        continue;
                    if (values.length >= max ||
                        valuesLength + v.length > maxLength) {
                        break outer;
                    }
                    values.push(v);
                    valuesLength += v.length;
                }
            }
        }
        const next = combine(acc, pre, values, max, maxLength, dropEmpties && !m.post.length, budget);
        // The step budget ran out combining the set's values in.
        if (budget.remaining < 0) {
            return literal();
        }
        acc = next;
        if (!m.post.length)
            break;
        str = m.post;
        masked = masked.slice(m.end + 1);
    }
    return acc;
}
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/assert-valid-pattern.js
const MAX_PATTERN_LENGTH = 1024 * 64;
const assertValidPattern = (pattern) => {
    if (typeof pattern !== 'string') {
        throw new TypeError('invalid pattern');
    }
    if (pattern.length > MAX_PATTERN_LENGTH) {
        throw new TypeError('pattern is too long');
    }
};
//# sourceMappingURL=assert-valid-pattern.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/brace-expressions.js
// translate the various posix character classes into unicode properties
// this works across all unicode locales
// { <posix class>: [<translation>, /u flag required, negated]
const posixClasses = {
    '[:alnum:]': ['\\p{L}\\p{Nl}\\p{Nd}', true],
    '[:alpha:]': ['\\p{L}\\p{Nl}', true],
    '[:ascii:]': ['\\x' + '00-\\x' + '7f', false],
    '[:blank:]': ['\\p{Zs}\\t', true],
    '[:cntrl:]': ['\\p{Cc}', true],
    '[:digit:]': ['\\p{Nd}', true],
    '[:graph:]': ['\\p{Z}\\p{C}', true, true],
    '[:lower:]': ['\\p{Ll}', true],
    '[:print:]': ['\\p{C}', true],
    '[:punct:]': ['\\p{P}', true],
    '[:space:]': ['\\p{Z}\\t\\r\\n\\v\\f', true],
    '[:upper:]': ['\\p{Lu}', true],
    '[:word:]': ['\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}', true],
    '[:xdigit:]': ['A-Fa-f0-9', false],
};
// only need to escape a few things inside of brace expressions
// escapes: [ \ ] -
const braceEscape = (s) => s.replace(/[[\]\\-]/g, '\\$&');
// escape all regexp magic characters
const regexpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, '\\$&');
// everything has already been escaped, we just have to join
const rangesToString = (ranges) => ranges.join('');
// takes a glob string at a posix brace expression, and returns
// an equivalent regular expression source, and boolean indicating
// whether the /u flag needs to be applied, and the number of chars
// consumed to parse the character class.
// This also removes out of order ranges, and returns ($.) if the
// entire class just no good.
const parseClass = (glob, position) => {
    const pos = position;
    /* c8 ignore start */
    if (glob.charAt(pos) !== '[') {
        throw new Error('not in a brace expression');
    }
    /* c8 ignore stop */
    const ranges = [];
    const negs = [];
    let i = pos + 1;
    let sawStart = false;
    let uflag = false;
    let escaping = false;
    let negate = false;
    let endPos = pos;
    let rangeStart = '';
    WHILE: while (i < glob.length) {
        const c = glob.charAt(i);
        if ((c === '!' || c === '^') && i === pos + 1) {
            negate = true;
            i++;
            continue;
        }
        if (c === ']' && sawStart && !escaping) {
            endPos = i + 1;
            break;
        }
        sawStart = true;
        if (c === '\\') {
            if (!escaping) {
                escaping = true;
                i++;
                continue;
            }
            // escaped \ char, fall through and treat like normal char
        }
        if (c === '[' && !escaping) {
            // either a posix class, a collation equivalent, or just a [
            for (const [cls, [unip, u, neg]] of Object.entries(posixClasses)) {
                if (glob.startsWith(cls, i)) {
                    // invalid, [a-[] is fine, but not [a-[:alpha]]
                    if (rangeStart) {
                        return ['$.', false, glob.length - pos, true];
                    }
                    i += cls.length;
                    if (neg)
                        negs.push(unip);
                    else
                        ranges.push(unip);
                    uflag = uflag || u;
                    continue WHILE;
                }
            }
        }
        // now it's just a normal character, effectively
        escaping = false;
        if (rangeStart) {
            // throw this range away if it's not valid, but others
            // can still match.
            if (c > rangeStart) {
                ranges.push(braceEscape(rangeStart) + '-' + braceEscape(c));
            }
            else if (c === rangeStart) {
                ranges.push(braceEscape(c));
            }
            rangeStart = '';
            i++;
            continue;
        }
        // now might be the start of a range.
        // can be either c-d or c-] or c<more...>] or c] at this point
        if (glob.startsWith('-]', i + 1)) {
            ranges.push(braceEscape(c + '-'));
            i += 2;
            continue;
        }
        if (glob.startsWith('-', i + 1)) {
            rangeStart = c;
            i += 2;
            continue;
        }
        // not the start of a range, just a single character
        ranges.push(braceEscape(c));
        i++;
    }
    if (endPos < i) {
        // didn't see the end of the class, not a valid class,
        // but might still be valid as a literal match.
        return ['', false, 0, false];
    }
    // if we got no ranges and no negates, then we have a range that
    // cannot possibly match anything, and that poisons the whole glob
    if (!ranges.length && !negs.length) {
        return ['$.', false, glob.length - pos, true];
    }
    // if we got one positive range, and it's a single character, then that's
    // not actually a magic pattern, it's just that one literal character.
    // we should not treat that as "magic", we should just return the literal
    // character. [_] is a perfectly valid way to escape glob magic chars.
    if (negs.length === 0 &&
        ranges.length === 1 &&
        /^\\?.$/.test(ranges[0]) &&
        !negate) {
        const r = ranges[0].length === 2 ? ranges[0].slice(-1) : ranges[0];
        return [regexpEscape(r), false, endPos - pos, false];
    }
    const sranges = '[' + (negate ? '^' : '') + rangesToString(ranges) + ']';
    const snegs = '[' + (negate ? '' : '^') + rangesToString(negs) + ']';
    const comb = ranges.length && negs.length ? '(' + sranges + '|' + snegs + ')'
        : ranges.length ? sranges
            : snegs;
    return [comb, uflag, endPos - pos, true];
};
//# sourceMappingURL=brace-expressions.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/unescape.js
/**
 * Un-escape a string that has been escaped with {@link escape}.
 *
 * If the {@link MinimatchOptions.windowsPathsNoEscape} option is used, then
 * square-bracket escapes are removed, but not backslash escapes.
 *
 * For example, it will turn the string `'[*]'` into `*`, but it will not
 * turn `'\\*'` into `'*'`, because `\` is a path separator in
 * `windowsPathsNoEscape` mode.
 *
 * When `windowsPathsNoEscape` is not set, then both square-bracket escapes and
 * backslash escapes are removed.
 *
 * Slashes (and backslashes in `windowsPathsNoEscape` mode) cannot be escaped
 * or unescaped.
 *
 * When `magicalBraces` is not set, escapes of braces (`{` and `}`) will not be
 * unescaped.
 */
const unescape_unescape = (s, { windowsPathsNoEscape = false, magicalBraces = true, } = {}) => {
    if (magicalBraces) {
        return windowsPathsNoEscape ?
            s.replace(/\[([^/\\])\]/g, '$1')
            : s
                .replace(/((?!\\).|^)\[([^/\\])\]/g, '$1$2')
                .replace(/\\([^/])/g, '$1');
    }
    return windowsPathsNoEscape ?
        s.replace(/\[([^/\\{}])\]/g, '$1')
        : s
            .replace(/((?!\\).|^)\[([^/\\{}])\]/g, '$1$2')
            .replace(/\\([^/{}])/g, '$1');
};
//# sourceMappingURL=unescape.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/ast.js
// parse a single path portion
var _a;


const types = new Set(['!', '?', '+', '*', '@']);
const isExtglobType = (c) => types.has(c);
const isExtglobAST = (c) => isExtglobType(c.type);
// Map of which extglob types can adopt the children of a nested extglob
//
// anything but ! can adopt a matching type:
// +(a|+(b|c)|d) => +(a|b|c|d)
// *(a|*(b|c)|d) => *(a|b|c|d)
// @(a|@(b|c)|d) => @(a|b|c|d)
// ?(a|?(b|c)|d) => ?(a|b|c|d)
//
// * can adopt anything, because 0 or repetition is allowed
// *(a|?(b|c)|d) => *(a|b|c|d)
// *(a|+(b|c)|d) => *(a|b|c|d)
// *(a|@(b|c)|d) => *(a|b|c|d)
//
// + can adopt @, because 1 or repetition is allowed
// +(a|@(b|c)|d) => +(a|b|c|d)
//
// + and @ CANNOT adopt *, because 0 would be allowed
// +(a|*(b|c)|d) => would match "", on *(b|c)
// @(a|*(b|c)|d) => would match "", on *(b|c)
//
// + and @ CANNOT adopt ?, because 0 would be allowed
// +(a|?(b|c)|d) => would match "", on ?(b|c)
// @(a|?(b|c)|d) => would match "", on ?(b|c)
//
// ? can adopt @, because 0 or 1 is allowed
// ?(a|@(b|c)|d) => ?(a|b|c|d)
//
// ? and @ CANNOT adopt * or +, because >1 would be allowed
// ?(a|*(b|c)|d) => would match bbb on *(b|c)
// @(a|*(b|c)|d) => would match bbb on *(b|c)
// ?(a|+(b|c)|d) => would match bbb on +(b|c)
// @(a|+(b|c)|d) => would match bbb on +(b|c)
//
// ! CANNOT adopt ! (nothing else can either)
// !(a|!(b|c)|d) => !(a|b|c|d) would fail to match on b (not not b|c)
//
// ! can adopt @
// !(a|@(b|c)|d) => !(a|b|c|d)
//
// ! CANNOT adopt *
// !(a|*(b|c)|d) => !(a|b|c|d) would match on bbb, not allowed
//
// ! CANNOT adopt +
// !(a|+(b|c)|d) => !(a|b|c|d) would match on bbb, not allowed
//
// ! CANNOT adopt ?
// x!(a|?(b|c)|d) => x!(a|b|c|d) would fail to match "x"
const adoptionMap = new Map([
    ['!', ['@']],
    ['?', ['?', '@']],
    ['@', ['@']],
    ['*', ['*', '+', '?', '@']],
    ['+', ['+', '@']],
]);
// nested extglobs that can be adopted in, but with the addition of
// a blank '' element.
const adoptionWithSpaceMap = new Map([
    ['!', ['?']],
    ['@', ['?']],
    ['+', ['?', '*']],
]);
// union of the previous two maps
const adoptionAnyMap = new Map([
    ['!', ['?', '@']],
    ['?', ['?', '@']],
    ['@', ['?', '@']],
    ['*', ['*', '+', '?', '@']],
    ['+', ['+', '@', '?', '*']],
]);
// Extglobs that can take over their parent if they are the only child
// the key is parent, value maps child to resulting extglob parent type
// '@' is omitted because it's a special case. An `@` extglob with a single
// member can always be usurped by that subpattern.
const usurpMap = new Map([
    ['!', new Map([['!', '@']])],
    [
        '?',
        new Map([
            ['*', '*'],
            ['+', '*'],
        ]),
    ],
    [
        '@',
        new Map([
            ['!', '!'],
            ['?', '?'],
            ['@', '@'],
            ['*', '*'],
            ['+', '+'],
        ]),
    ],
    [
        '+',
        new Map([
            ['?', '*'],
            ['*', '*'],
        ]),
    ],
]);
// Patterns that get prepended to bind to the start of either the
// entire string, or just a single path portion, to prevent dots
// and/or traversal patterns, when needed.
// Exts don't need the ^ or / bit, because the root binds that already.
const startNoTraversal = '(?!(?:^|/)\\.\\.?(?:$|/))';
const startNoDot = '(?!\\.)';
// characters that indicate a start of pattern needs the "no dots" bit,
// because a dot *might* be matched. ( is not in the list, because in
// the case of a child extglob, it will handle the prevention itself.
const addPatternStart = new Set(['[', '.']);
// cases where traversal is A-OK, no dot prevention needed
const justDots = new Set(['..', '.']);
const reSpecials = new Set('().*{}+?[]^$\\!');
const regExpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, '\\$&');
// any single thing other than /
const qmark = '[^/]';
// * => any number of characters
const star = qmark + '*?';
// use + when we need to ensure that *something* matches, because the * is
// the only thing in the path portion.
const starNoEmpty = qmark + '+?';
// remove the \ chars that we added if we end up doing a nonmagic compare
// const deslash = (s: string) => s.replace(/\\(.)/g, '$1')
let ID = 0;
class AST {
    type;
    #root;
    #hasMagic;
    #uflag = false;
    #parts = [];
    #parent;
    #parentIndex;
    #negs;
    #filledNegs = false;
    #options;
    #toString;
    // set to true if it's an extglob with no children
    // (which really means one child of '')
    #emptyExt = false;
    id = ++ID;
    get depth() {
        return (this.#parent?.depth ?? -1) + 1;
    }
    [Symbol.for('nodejs.util.inspect.custom')]() {
        return {
            '@@type': 'AST',
            id: this.id,
            type: this.type,
            root: this.#root.id,
            parent: this.#parent?.id,
            depth: this.depth,
            partsLength: this.#parts.length,
            parts: this.#parts,
        };
    }
    constructor(type, parent, options = {}) {
        this.type = type;
        // extglobs are inherently magical
        if (type)
            this.#hasMagic = true;
        this.#parent = parent;
        this.#root = this.#parent ? this.#parent.#root : this;
        this.#options = this.#root === this ? options : this.#root.#options;
        this.#negs = this.#root === this ? [] : this.#root.#negs;
        if (type === '!' && !this.#root.#filledNegs)
            this.#negs.push(this);
        this.#parentIndex = this.#parent ? this.#parent.#parts.length : 0;
    }
    get hasMagic() {
        /* c8 ignore start */
        if (this.#hasMagic !== undefined)
            return this.#hasMagic;
        /* c8 ignore stop */
        for (const p of this.#parts) {
            if (typeof p === 'string')
                continue;
            if (p.type || p.hasMagic)
                return (this.#hasMagic = true);
        }
        // note: will be undefined until we generate the regexp src and find out
        return this.#hasMagic;
    }
    // reconstructs the pattern
    toString() {
        return (this.#toString !== undefined ? this.#toString
            : !this.type ?
                (this.#toString = this.#parts.map(p => String(p)).join(''))
                : (this.#toString =
                    this.type +
                        '(' +
                        this.#parts.map(p => String(p)).join('|') +
                        ')'));
    }
    #fillNegs() {
        /* c8 ignore start */
        if (this !== this.#root)
            throw new Error('should only call on root');
        if (this.#filledNegs)
            return this;
        /* c8 ignore stop */
        // call toString() once to fill this out
        this.toString();
        this.#filledNegs = true;
        let n;
        while ((n = this.#negs.pop())) {
            if (n.type !== '!')
                continue;
            // walk up the tree, appending everthing that comes AFTER parentIndex
            let p = n;
            let pp = p.#parent;
            while (pp) {
                for (let i = p.#parentIndex + 1; !pp.type && i < pp.#parts.length; i++) {
                    for (const part of n.#parts) {
                        /* c8 ignore start */
                        if (typeof part === 'string') {
                            throw new Error('string part in extglob AST??');
                        }
                        /* c8 ignore stop */
                        part.copyIn(pp.#parts[i]);
                    }
                }
                p = pp;
                pp = p.#parent;
            }
        }
        return this;
    }
    push(...parts) {
        for (const p of parts) {
            if (p === '')
                continue;
            /* c8 ignore start */
            if (typeof p !== 'string' &&
                !(p instanceof _a && p.#parent === this)) {
                throw new Error('invalid part: ' + p);
            }
            /* c8 ignore stop */
            this.#parts.push(p);
        }
    }
    toJSON() {
        const ret = this.type === null ?
            this.#parts
                .slice()
                .map(p => (typeof p === 'string' ? p : p.toJSON()))
            : [this.type, ...this.#parts.map(p => p.toJSON())];
        if (this.isStart() && !this.type)
            ret.unshift([]);
        if (this.isEnd() &&
            (this === this.#root ||
                (this.#root.#filledNegs && this.#parent?.type === '!'))) {
            ret.push({});
        }
        return ret;
    }
    isStart() {
        if (this.#root === this)
            return true;
        // if (this.type) return !!this.#parent?.isStart()
        if (!this.#parent?.isStart())
            return false;
        if (this.#parentIndex === 0)
            return true;
        // if everything AHEAD of this is a negation, then it's still the "start"
        const p = this.#parent;
        for (let i = 0; i < this.#parentIndex; i++) {
            const pp = p.#parts[i];
            if (!(pp instanceof _a && pp.type === '!')) {
                return false;
            }
        }
        return true;
    }
    isEnd() {
        if (this.#root === this)
            return true;
        if (this.#parent?.type === '!')
            return true;
        if (!this.#parent?.isEnd())
            return false;
        if (!this.type)
            return this.#parent?.isEnd();
        // if not root, it'll always have a parent
        /* c8 ignore start */
        const pl = this.#parent ? this.#parent.#parts.length : 0;
        /* c8 ignore stop */
        return this.#parentIndex === pl - 1;
    }
    copyIn(part) {
        if (typeof part === 'string')
            this.push(part);
        else
            this.push(part.clone(this));
    }
    clone(parent) {
        const c = new _a(this.type, parent);
        for (const p of this.#parts) {
            c.copyIn(p);
        }
        return c;
    }
    static #parseAST(str, ast, pos, opt, extDepth) {
        const maxDepth = opt.maxExtglobRecursion ?? 2;
        let escaping = false;
        let inBrace = false;
        let braceStart = -1;
        let braceNeg = false;
        if (ast.type === null) {
            // outside of a extglob, append until we find a start
            let i = pos;
            let acc = '';
            while (i < str.length) {
                const c = str.charAt(i++);
                // still accumulate escapes at this point, but we do ignore
                // starts that are escaped
                if (escaping || c === '\\') {
                    escaping = !escaping;
                    acc += c;
                    continue;
                }
                if (inBrace) {
                    if (i === braceStart + 1) {
                        if (c === '^' || c === '!') {
                            braceNeg = true;
                        }
                    }
                    else if (c === ']' && !(i === braceStart + 2 && braceNeg)) {
                        inBrace = false;
                    }
                    acc += c;
                    continue;
                }
                else if (c === '[') {
                    inBrace = true;
                    braceStart = i;
                    braceNeg = false;
                    acc += c;
                    continue;
                }
                // we don't have to check for adoption here, because that's
                // done at the other recursion point.
                const doRecurse = !opt.noext &&
                    isExtglobType(c) &&
                    str.charAt(i) === '(' &&
                    extDepth <= maxDepth;
                if (doRecurse) {
                    ast.push(acc);
                    acc = '';
                    const ext = new _a(c, ast);
                    i = _a.#parseAST(str, ext, i, opt, extDepth + 1);
                    ast.push(ext);
                    continue;
                }
                acc += c;
            }
            ast.push(acc);
            return i;
        }
        // some kind of extglob, pos is at the (
        // find the next | or )
        let i = pos + 1;
        let part = new _a(null, ast);
        const parts = [];
        let acc = '';
        while (i < str.length) {
            const c = str.charAt(i++);
            // still accumulate escapes at this point, but we do ignore
            // starts that are escaped
            if (escaping || c === '\\') {
                escaping = !escaping;
                acc += c;
                continue;
            }
            if (inBrace) {
                if (i === braceStart + 1) {
                    if (c === '^' || c === '!') {
                        braceNeg = true;
                    }
                }
                else if (c === ']' && !(i === braceStart + 2 && braceNeg)) {
                    inBrace = false;
                }
                acc += c;
                continue;
            }
            else if (c === '[') {
                inBrace = true;
                braceStart = i;
                braceNeg = false;
                acc += c;
                continue;
            }
            const doRecurse = !opt.noext &&
                isExtglobType(c) &&
                str.charAt(i) === '(' &&
                /* c8 ignore start - the maxDepth is sufficient here */
                (extDepth <= maxDepth || (ast && ast.#canAdoptType(c)));
            /* c8 ignore stop */
            if (doRecurse) {
                const depthAdd = ast && ast.#canAdoptType(c) ? 0 : 1;
                part.push(acc);
                acc = '';
                const ext = new _a(c, part);
                part.push(ext);
                i = _a.#parseAST(str, ext, i, opt, extDepth + depthAdd);
                continue;
            }
            if (c === '|') {
                part.push(acc);
                acc = '';
                parts.push(part);
                part = new _a(null, ast);
                continue;
            }
            if (c === ')') {
                if (acc === '' && ast.#parts.length === 0) {
                    ast.#emptyExt = true;
                }
                part.push(acc);
                acc = '';
                ast.push(...parts, part);
                return i;
            }
            acc += c;
        }
        // unfinished extglob
        // if we got here, it was a malformed extglob! not an extglob, but
        // maybe something else in there.
        ast.type = null;
        ast.#hasMagic = undefined;
        ast.#parts = [str.substring(pos - 1)];
        return i;
    }
    #canAdoptWithSpace(child) {
        return this.#canAdopt(child, adoptionWithSpaceMap);
    }
    #canAdopt(child, map = adoptionMap) {
        if (!child ||
            typeof child !== 'object' ||
            child.type !== null ||
            child.#parts.length !== 1 ||
            this.type === null) {
            return false;
        }
        const gc = child.#parts[0];
        if (!gc || typeof gc !== 'object' || gc.type === null) {
            return false;
        }
        return this.#canAdoptType(gc.type, map);
    }
    #canAdoptType(c, map = adoptionAnyMap) {
        return !!map.get(this.type)?.includes(c);
    }
    #adoptWithSpace(child, index) {
        const gc = child.#parts[0];
        const blank = new _a(null, gc, this.options);
        blank.#parts.push('');
        gc.push(blank);
        this.#adopt(child, index);
    }
    #adopt(child, index) {
        const gc = child.#parts[0];
        this.#parts.splice(index, 1, ...gc.#parts);
        for (const p of gc.#parts) {
            if (typeof p === 'object')
                p.#parent = this;
        }
        this.#toString = undefined;
    }
    #canUsurpType(c) {
        const m = usurpMap.get(this.type);
        return !!m?.has(c);
    }
    #canUsurp(child) {
        if (!child ||
            typeof child !== 'object' ||
            child.type !== null ||
            child.#parts.length !== 1 ||
            this.type === null ||
            this.#parts.length !== 1) {
            return false;
        }
        const gc = child.#parts[0];
        if (!gc || typeof gc !== 'object' || gc.type === null) {
            return false;
        }
        return this.#canUsurpType(gc.type);
    }
    #usurp(child) {
        const m = usurpMap.get(this.type);
        const gc = child.#parts[0];
        const nt = m?.get(gc.type);
        /* c8 ignore start - impossible */
        if (!nt)
            return false;
        /* c8 ignore stop */
        this.#parts = gc.#parts;
        for (const p of this.#parts) {
            if (typeof p === 'object') {
                p.#parent = this;
            }
        }
        this.type = nt;
        this.#toString = undefined;
        this.#emptyExt = false;
    }
    static fromGlob(pattern, options = {}) {
        const ast = new _a(null, undefined, options);
        _a.#parseAST(pattern, ast, 0, options, 0);
        return ast;
    }
    // returns the regular expression if there's magic, or the unescaped
    // string if not.
    toMMPattern() {
        // should only be called on root
        /* c8 ignore start */
        if (this !== this.#root)
            return this.#root.toMMPattern();
        /* c8 ignore stop */
        const glob = this.toString();
        const [re, body, hasMagic, uflag] = this.toRegExpSource();
        // if we're in nocase mode, and not nocaseMagicOnly, then we do
        // still need a regular expression if we have to case-insensitively
        // match capital/lowercase characters.
        const anyMagic = hasMagic ||
            this.#hasMagic ||
            (this.#options.nocase &&
                !this.#options.nocaseMagicOnly &&
                glob.toUpperCase() !== glob.toLowerCase());
        if (!anyMagic) {
            return body;
        }
        const flags = (this.#options.nocase ? 'i' : '') + (uflag ? 'u' : '');
        return Object.assign(new RegExp(`^${re}$`, flags), {
            _src: re,
            _glob: glob,
        });
    }
    get options() {
        return this.#options;
    }
    // returns the string match, the regexp source, whether there's magic
    // in the regexp (so a regular expression is required) and whether or
    // not the uflag is needed for the regular expression (for posix classes)
    // TODO: instead of injecting the start/end at this point, just return
    // the BODY of the regexp, along with the start/end portions suitable
    // for binding the start/end in either a joined full-path makeRe context
    // (where we bind to (^|/), or a standalone matchPart context (where
    // we bind to ^, and not /).  Otherwise slashes get duped!
    //
    // In part-matching mode, the start is:
    // - if not isStart: nothing
    // - if traversal possible, but not allowed: ^(?!\.\.?$)
    // - if dots allowed or not possible: ^
    // - if dots possible and not allowed: ^(?!\.)
    // end is:
    // - if not isEnd(): nothing
    // - else: $
    //
    // In full-path matching mode, we put the slash at the START of the
    // pattern, so start is:
    // - if first pattern: same as part-matching mode
    // - if not isStart(): nothing
    // - if traversal possible, but not allowed: /(?!\.\.?(?:$|/))
    // - if dots allowed or not possible: /
    // - if dots possible and not allowed: /(?!\.)
    // end is:
    // - if last pattern, same as part-matching mode
    // - else nothing
    //
    // Always put the (?:$|/) on negated tails, though, because that has to be
    // there to bind the end of the negated pattern portion, and it's easier to
    // just stick it in now rather than try to inject it later in the middle of
    // the pattern.
    //
    // We can just always return the same end, and leave it up to the caller
    // to know whether it's going to be used joined or in parts.
    // And, if the start is adjusted slightly, can do the same there:
    // - if not isStart: nothing
    // - if traversal possible, but not allowed: (?:/|^)(?!\.\.?$)
    // - if dots allowed or not possible: (?:/|^)
    // - if dots possible and not allowed: (?:/|^)(?!\.)
    //
    // But it's better to have a simpler binding without a conditional, for
    // performance, so probably better to return both start options.
    //
    // Then the caller just ignores the end if it's not the first pattern,
    // and the start always gets applied.
    //
    // But that's always going to be $ if it's the ending pattern, or nothing,
    // so the caller can just attach $ at the end of the pattern when building.
    //
    // So the todo is:
    // - better detect what kind of start is needed
    // - return both flavors of starting pattern
    // - attach $ at the end of the pattern when creating the actual RegExp
    //
    // Ah, but wait, no, that all only applies to the root when the first pattern
    // is not an extglob. If the first pattern IS an extglob, then we need all
    // that dot prevention biz to live in the extglob portions, because eg
    // +(*|.x*) can match .xy but not .yx.
    //
    // So, return the two flavors if it's #root and the first child is not an
    // AST, otherwise leave it to the child AST to handle it, and there,
    // use the (?:^|/) style of start binding.
    //
    // Even simplified further:
    // - Since the start for a join is eg /(?!\.) and the start for a part
    // is ^(?!\.), we can just prepend (?!\.) to the pattern (either root
    // or start or whatever) and prepend ^ or / at the Regexp construction.
    toRegExpSource(allowDot) {
        const dot = allowDot ?? !!this.#options.dot;
        if (this.#root === this) {
            this.#flatten();
            this.#fillNegs();
        }
        if (!isExtglobAST(this)) {
            const noEmpty = this.isStart() &&
                this.isEnd() &&
                !this.#parts.some(s => typeof s !== 'string');
            const src = this.#parts
                .map(p => {
                const [re, _, hasMagic, uflag] = typeof p === 'string' ?
                    _a.#parseGlob(p, this.#hasMagic, noEmpty)
                    : p.toRegExpSource(allowDot);
                this.#hasMagic = this.#hasMagic || hasMagic;
                this.#uflag = this.#uflag || uflag;
                return re;
            })
                .join('');
            let start = '';
            if (this.isStart()) {
                if (typeof this.#parts[0] === 'string') {
                    // this is the string that will match the start of the pattern,
                    // so we need to protect against dots and such.
                    // '.' and '..' cannot match unless the pattern is that exactly,
                    // even if it starts with . or dot:true is set.
                    const dotTravAllowed = this.#parts.length === 1 && justDots.has(this.#parts[0]);
                    if (!dotTravAllowed) {
                        const aps = addPatternStart;
                        // check if we have a possibility of matching . or ..,
                        // and prevent that.
                        const needNoTrav = 
                        // dots are allowed, and the pattern starts with [ or .
                        (dot && aps.has(src.charAt(0))) ||
                            // the pattern starts with \., and then [ or .
                            (src.startsWith('\\.') && aps.has(src.charAt(2))) ||
                            // the pattern starts with \.\., and then [ or .
                            (src.startsWith('\\.\\.') && aps.has(src.charAt(4)));
                        // no need to prevent dots if it can't match a dot, or if a
                        // sub-pattern will be preventing it anyway.
                        const needNoDot = !dot && !allowDot && aps.has(src.charAt(0));
                        start =
                            needNoTrav ? startNoTraversal
                                : needNoDot ? startNoDot
                                    : '';
                    }
                }
            }
            // append the "end of path portion" pattern to negation tails
            let end = '';
            if (this.isEnd() &&
                this.#root.#filledNegs &&
                this.#parent?.type === '!') {
                end = '(?:$|\\/)';
            }
            const final = start + src + end;
            return [
                final,
                unescape_unescape(src),
                (this.#hasMagic = !!this.#hasMagic),
                this.#uflag,
            ];
        }
        // We need to calculate the body *twice* if it's a repeat pattern
        // at the start, once in nodot mode, then again in dot mode, so a
        // pattern like *(?) can match 'x.y'
        const repeated = this.type === '*' || this.type === '+';
        // some kind of extglob
        const start = this.type === '!' ? '(?:(?!(?:' : '(?:';
        let body = this.#partsToRegExp(dot);
        if (this.isStart() && this.isEnd() && !body && this.type !== '!') {
            // invalid extglob, has to at least be *something* present, if it's
            // the entire path portion.
            const s = this.toString();
            const me = this;
            me.#parts = [s];
            me.type = null;
            me.#hasMagic = undefined;
            return [s, unescape_unescape(this.toString()), false, false];
        }
        let bodyDotAllowed = !repeated || allowDot || dot || !startNoDot ?
            ''
            : this.#partsToRegExp(true);
        if (bodyDotAllowed === body) {
            bodyDotAllowed = '';
        }
        if (bodyDotAllowed) {
            body = `(?:${body})(?:${bodyDotAllowed})*?`;
        }
        // an empty !() is exactly equivalent to a starNoEmpty
        let final = '';
        if (this.type === '!' && this.#emptyExt) {
            final = (this.isStart() && !dot ? startNoDot : '') + starNoEmpty;
        }
        else {
            const close = this.type === '!' ?
                // !() must match something,but !(x) can match ''
                '))' +
                    (this.isStart() && !dot && !allowDot ? startNoDot : '') +
                    star +
                    ')'
                : this.type === '@' ? ')'
                    : this.type === '?' ? ')?'
                        : this.type === '+' && bodyDotAllowed ? ')'
                            : this.type === '*' && bodyDotAllowed ? `)?`
                                : `)${this.type}`;
            final = start + body + close;
        }
        return [
            final,
            unescape_unescape(body),
            (this.#hasMagic = !!this.#hasMagic),
            this.#uflag,
        ];
    }
    #flatten() {
        if (!isExtglobAST(this)) {
            for (const p of this.#parts) {
                if (typeof p === 'object') {
                    p.#flatten();
                }
            }
        }
        else {
            // do up to 10 passes to flatten as much as possible
            let iterations = 0;
            let done = false;
            do {
                done = true;
                for (let i = 0; i < this.#parts.length; i++) {
                    const c = this.#parts[i];
                    if (typeof c === 'object') {
                        c.#flatten();
                        if (this.#canAdopt(c)) {
                            done = false;
                            this.#adopt(c, i);
                        }
                        else if (this.#canAdoptWithSpace(c)) {
                            done = false;
                            this.#adoptWithSpace(c, i);
                        }
                        else if (this.#canUsurp(c)) {
                            done = false;
                            this.#usurp(c);
                        }
                    }
                }
            } while (!done && ++iterations < 10);
        }
        this.#toString = undefined;
    }
    #partsToRegExp(dot) {
        return this.#parts
            .map(p => {
            // extglob ASTs should only contain parent ASTs
            /* c8 ignore start */
            if (typeof p === 'string') {
                throw new Error('string type in extglob ast??');
            }
            /* c8 ignore stop */
            // can ignore hasMagic, because extglobs are already always magic
            const [re, _, _hasMagic, uflag] = p.toRegExpSource(dot);
            this.#uflag = this.#uflag || uflag;
            return re;
        })
            .filter(p => !(this.isStart() && this.isEnd()) || !!p)
            .join('|');
    }
    static #parseGlob(glob, hasMagic, noEmpty = false) {
        let escaping = false;
        let re = '';
        let uflag = false;
        // multiple stars that aren't globstars coalesce into one *
        let inStar = false;
        for (let i = 0; i < glob.length; i++) {
            const c = glob.charAt(i);
            if (escaping) {
                escaping = false;
                re += (reSpecials.has(c) ? '\\' : '') + c;
                continue;
            }
            if (c === '*') {
                if (inStar)
                    continue;
                inStar = true;
                re += noEmpty && /^[*]+$/.test(glob) ? starNoEmpty : star;
                hasMagic = true;
                continue;
            }
            else {
                inStar = false;
            }
            if (c === '\\') {
                if (i === glob.length - 1) {
                    re += '\\\\';
                }
                else {
                    escaping = true;
                }
                continue;
            }
            if (c === '[') {
                const [src, needUflag, consumed, magic] = parseClass(glob, i);
                if (consumed) {
                    re += src;
                    uflag = uflag || needUflag;
                    i += consumed - 1;
                    hasMagic = hasMagic || magic;
                    continue;
                }
            }
            if (c === '?') {
                re += qmark;
                hasMagic = true;
                continue;
            }
            re += regExpEscape(c);
        }
        return [re, unescape_unescape(glob), !!hasMagic, uflag];
    }
}
_a = AST;
//# sourceMappingURL=ast.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/escape.js
/**
 * Escape all magic characters in a glob pattern.
 *
 * If the {@link MinimatchOptions.windowsPathsNoEscape}
 * option is used, then characters are escaped by wrapping in `[]`, because
 * a magic character wrapped in a character class can only be satisfied by
 * that exact character.  In this mode, `\` is _not_ escaped, because it is
 * not interpreted as a magic character, but instead as a path separator.
 *
 * If the {@link MinimatchOptions.magicalBraces} option is used,
 * then braces (`{` and `}`) will be escaped.
 */
const escape_escape = (s, { windowsPathsNoEscape = false, magicalBraces = false, } = {}) => {
    // don't need to escape +@! because we escape the parens
    // that make those magic, and escaping ! as [!] isn't valid,
    // because [!]] is a valid glob class meaning not ']'.
    if (magicalBraces) {
        return windowsPathsNoEscape ?
            s.replace(/[?*()[\]{}]/g, '[$&]')
            : s.replace(/[?*()[\]\\{}]/g, '\\$&');
    }
    return windowsPathsNoEscape ?
        s.replace(/[?*()[\]]/g, '[$&]')
        : s.replace(/[?*()[\]\\]/g, '\\$&');
};
//# sourceMappingURL=escape.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/index.js





const minimatch = (p, pattern, options = {}) => {
    assertValidPattern(pattern);
    // shortcut: comments match nothing.
    if (!options.nocomment && pattern.charAt(0) === '#') {
        return false;
    }
    return new Minimatch(pattern, options).match(p);
};
// Optimized checking for the most common glob patterns.
const starDotExtRE = /^\*+([^+@!?*[(]*)$/;
const starDotExtTest = (ext) => (f) => !f.startsWith('.') && f.endsWith(ext);
const starDotExtTestDot = (ext) => (f) => f.endsWith(ext);
const starDotExtTestNocase = (ext) => {
    ext = ext.toLowerCase();
    return (f) => !f.startsWith('.') && f.toLowerCase().endsWith(ext);
};
const starDotExtTestNocaseDot = (ext) => {
    ext = ext.toLowerCase();
    return (f) => f.toLowerCase().endsWith(ext);
};
const starDotStarRE = /^\*+\.\*+$/;
const starDotStarTest = (f) => !f.startsWith('.') && f.includes('.');
const starDotStarTestDot = (f) => f !== '.' && f !== '..' && f.includes('.');
const dotStarRE = /^\.\*+$/;
const dotStarTest = (f) => f !== '.' && f !== '..' && f.startsWith('.');
const starRE = /^\*+$/;
const starTest = (f) => f.length !== 0 && !f.startsWith('.');
const starTestDot = (f) => f.length !== 0 && f !== '.' && f !== '..';
const qmarksRE = /^\?+([^+@!?*[(]*)?$/;
const qmarksTestNocase = ([$0, ext = '']) => {
    const noext = qmarksTestNoExt([$0]);
    if (!ext)
        return noext;
    ext = ext.toLowerCase();
    return (f) => noext(f) && f.toLowerCase().endsWith(ext);
};
const qmarksTestNocaseDot = ([$0, ext = '']) => {
    const noext = qmarksTestNoExtDot([$0]);
    if (!ext)
        return noext;
    ext = ext.toLowerCase();
    return (f) => noext(f) && f.toLowerCase().endsWith(ext);
};
const qmarksTestDot = ([$0, ext = '']) => {
    const noext = qmarksTestNoExtDot([$0]);
    return !ext ? noext : (f) => noext(f) && f.endsWith(ext);
};
const qmarksTest = ([$0, ext = '']) => {
    const noext = qmarksTestNoExt([$0]);
    return !ext ? noext : (f) => noext(f) && f.endsWith(ext);
};
const qmarksTestNoExt = ([$0]) => {
    const len = $0.length;
    return (f) => f.length === len && !f.startsWith('.');
};
const qmarksTestNoExtDot = ([$0]) => {
    const len = $0.length;
    return (f) => f.length === len && f !== '.' && f !== '..';
};
/* c8 ignore start */
const defaultPlatform = (typeof process === 'object' && process ?
    (typeof process.env === 'object' &&
        process.env &&
        process.env.__MINIMATCH_TESTING_PLATFORM__) ||
        process.platform
    : 'posix');
const path = {
    win32: { sep: '\\' },
    posix: { sep: '/' },
};
/* c8 ignore stop */
const sep = defaultPlatform === 'win32' ? path.win32.sep : path.posix.sep;
minimatch.sep = sep;
const GLOBSTAR = Symbol('globstar **');
minimatch.GLOBSTAR = GLOBSTAR;
// any single thing other than /
// don't need to escape / when using new RegExp()
const esm_qmark = '[^/]';
// * => any number of characters
const esm_star = esm_qmark + '*?';
// ** when dots are allowed.  Anything goes, except .. and .
// not (^ or / followed by one or two dots followed by $ or /),
// followed by anything, any number of times.
const twoStarDot = '(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?';
// not a ^ or / followed by a dot,
// followed by anything, any number of times.
const twoStarNoDot = '(?:(?!(?:\\/|^)\\.).)*?';
const filter = (pattern, options = {}) => (p) => minimatch(p, pattern, options);
minimatch.filter = filter;
const ext = (a, b = {}) => Object.assign({}, a, b);
const defaults = (def) => {
    if (!def || typeof def !== 'object' || !Object.keys(def).length) {
        return minimatch;
    }
    const orig = minimatch;
    const m = (p, pattern, options = {}) => orig(p, pattern, ext(def, options));
    return Object.assign(m, {
        Minimatch: class Minimatch extends orig.Minimatch {
            constructor(pattern, options = {}) {
                super(pattern, ext(def, options));
            }
            static defaults(options) {
                return orig.defaults(ext(def, options)).Minimatch;
            }
        },
        AST: class AST extends orig.AST {
            /* c8 ignore start */
            constructor(type, parent, options = {}) {
                super(type, parent, ext(def, options));
            }
            /* c8 ignore stop */
            static fromGlob(pattern, options = {}) {
                return orig.AST.fromGlob(pattern, ext(def, options));
            }
        },
        unescape: (s, options = {}) => orig.unescape(s, ext(def, options)),
        escape: (s, options = {}) => orig.escape(s, ext(def, options)),
        filter: (pattern, options = {}) => orig.filter(pattern, ext(def, options)),
        defaults: (options) => orig.defaults(ext(def, options)),
        makeRe: (pattern, options = {}) => orig.makeRe(pattern, ext(def, options)),
        braceExpand: (pattern, options = {}) => orig.braceExpand(pattern, ext(def, options)),
        match: (list, pattern, options = {}) => orig.match(list, pattern, ext(def, options)),
        sep: orig.sep,
        GLOBSTAR: GLOBSTAR,
    });
};
minimatch.defaults = defaults;
// Brace expansion:
// a{b,c}d -> abd acd
// a{b,}c -> abc ac
// a{0..3}d -> a0d a1d a2d a3d
// a{b,c{d,e}f}g -> abg acdfg acefg
// a{b,c}d{e,f}g -> abdeg acdeg abdeg abdfg
//
// Invalid sets are not expanded.
// a{2..}b -> a{2..}b
// a{b}c -> a{b}c
const braceExpand = (pattern, options = {}) => {
    assertValidPattern(pattern);
    // Thanks to Yeting Li <https://github.com/yetingli> for
    // improving this regexp to avoid a ReDOS vulnerability.
    if (options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) {
        // shortcut. no need to expand.
        return [pattern];
    }
    return expand(pattern, { max: options.braceExpandMax });
};
minimatch.braceExpand = braceExpand;
// parse a component of the expanded set.
// At this point, no pattern may contain "/" in it
// so we're going to return a 2d array, where each entry is the full
// pattern, split on '/', and then turned into a regular expression.
// A regexp is made at the end which joins each array with an
// escaped /, and another full one which joins each regexp with |.
//
// Following the lead of Bash 4.1, note that "**" only has special meaning
// when it is the *only* thing in a path portion.  Otherwise, any series
// of * is equivalent to a single *.  Globstar behavior is enabled by
// default, and can be disabled by setting options.noglobstar.
const makeRe = (pattern, options = {}) => new Minimatch(pattern, options).makeRe();
minimatch.makeRe = makeRe;
const match = (list, pattern, options = {}) => {
    const mm = new Minimatch(pattern, options);
    list = list.filter(f => mm.match(f));
    if (mm.options.nonull && !list.length) {
        list.push(pattern);
    }
    return list;
};
minimatch.match = match;
// replace stuff like \* with *
const globMagic = /[?*]|[+@!]\(.*?\)|\[|\]/;
const esm_regExpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, '\\$&');
class Minimatch {
    options;
    set;
    pattern;
    windowsPathsNoEscape;
    nonegate;
    negate;
    comment;
    empty;
    preserveMultipleSlashes;
    partial;
    globSet;
    globParts;
    nocase;
    isWindows;
    platform;
    windowsNoMagicRoot;
    maxGlobstarRecursion;
    regexp;
    constructor(pattern, options = {}) {
        assertValidPattern(pattern);
        options = options || {};
        this.options = options;
        this.maxGlobstarRecursion = options.maxGlobstarRecursion ?? 200;
        this.pattern = pattern;
        this.platform = options.platform || defaultPlatform;
        this.isWindows = this.platform === 'win32';
        // avoid the annoying deprecation flag lol
        const awe = ('allowWindow' + 'sEscape');
        this.windowsPathsNoEscape =
            !!options.windowsPathsNoEscape || options[awe] === false;
        if (this.windowsPathsNoEscape) {
            this.pattern = this.pattern.replace(/\\/g, '/');
        }
        this.preserveMultipleSlashes = !!options.preserveMultipleSlashes;
        this.regexp = null;
        this.negate = false;
        this.nonegate = !!options.nonegate;
        this.comment = false;
        this.empty = false;
        this.partial = !!options.partial;
        this.nocase = !!this.options.nocase;
        this.windowsNoMagicRoot =
            options.windowsNoMagicRoot !== undefined ?
                options.windowsNoMagicRoot
                : !!(this.isWindows && this.nocase);
        this.globSet = [];
        this.globParts = [];
        this.set = [];
        // make the set of regexps etc.
        this.make();
    }
    hasMagic() {
        if (this.options.magicalBraces && this.set.length > 1) {
            return true;
        }
        for (const pattern of this.set) {
            for (const part of pattern) {
                if (typeof part !== 'string')
                    return true;
            }
        }
        return false;
    }
    debug(..._) { }
    make() {
        const pattern = this.pattern;
        const options = this.options;
        // empty patterns and comments match nothing.
        if (!options.nocomment && pattern.charAt(0) === '#') {
            this.comment = true;
            return;
        }
        if (!pattern) {
            this.empty = true;
            return;
        }
        // step 1: figure out negation, etc.
        this.parseNegate();
        // step 2: expand braces
        this.globSet = [...new Set(this.braceExpand())];
        if (options.debug) {
            //oxlint-disable-next-line no-console
            this.debug = (...args) => console.error(...args);
        }
        this.debug(this.pattern, this.globSet);
        // step 3: now we have a set, so turn each one into a series of
        // path-portion matching patterns.
        // These will be regexps, except in the case of "**", which is
        // set to the GLOBSTAR object for globstar behavior,
        // and will not contain any / characters
        //
        // First, we preprocess to make the glob pattern sets a bit simpler
        // and deduped.  There are some perf-killing patterns that can cause
        // problems with a glob walk, but we can simplify them down a bit.
        const rawGlobParts = this.globSet.map(s => this.slashSplit(s));
        this.globParts = this.preprocess(rawGlobParts);
        this.debug(this.pattern, this.globParts);
        // glob --> regexps
        let set = this.globParts.map((s, _, __) => {
            if (this.isWindows && this.windowsNoMagicRoot) {
                // check if it's a drive or unc path.
                const isUNC = s[0] === '' &&
                    s[1] === '' &&
                    (s[2] === '?' || !globMagic.test(s[2])) &&
                    !globMagic.test(s[3]);
                const isDrive = /^[a-z]:/i.test(s[0]);
                if (isUNC) {
                    return [
                        ...s.slice(0, 4),
                        ...s.slice(4).map(ss => this.parse(ss)),
                    ];
                }
                else if (isDrive) {
                    return [s[0], ...s.slice(1).map(ss => this.parse(ss))];
                }
            }
            return s.map(ss => this.parse(ss));
        });
        this.debug(this.pattern, set);
        // filter out everything that didn't compile properly.
        this.set = set.filter(s => s.indexOf(false) === -1);
        // do not treat the ? in UNC paths as magic
        if (this.isWindows) {
            for (let i = 0; i < this.set.length; i++) {
                const p = this.set[i];
                if (p[0] === '' &&
                    p[1] === '' &&
                    this.globParts[i][2] === '?' &&
                    typeof p[3] === 'string' &&
                    /^[a-z]:$/i.test(p[3])) {
                    p[2] = '?';
                }
            }
        }
        this.debug(this.pattern, this.set);
    }
    // various transforms to equivalent pattern sets that are
    // faster to process in a filesystem walk.  The goal is to
    // eliminate what we can, and push all ** patterns as far
    // to the right as possible, even if it increases the number
    // of patterns that we have to process.
    preprocess(globParts) {
        // if we're not in globstar mode, then turn ** into *
        if (this.options.noglobstar) {
            for (const partset of globParts) {
                for (let j = 0; j < partset.length; j++) {
                    if (partset[j] === '**') {
                        partset[j] = '*';
                    }
                }
            }
        }
        const { optimizationLevel = 1 } = this.options;
        if (optimizationLevel >= 2) {
            // aggressive optimization for the purpose of fs walking
            globParts = this.firstPhasePreProcess(globParts);
            globParts = this.secondPhasePreProcess(globParts);
        }
        else if (optimizationLevel >= 1) {
            // just basic optimizations to remove some .. parts
            globParts = this.levelOneOptimize(globParts);
        }
        else {
            // just collapse multiple ** portions into one
            globParts = this.adjascentGlobstarOptimize(globParts);
        }
        return globParts;
    }
    // just get rid of adjascent ** portions
    adjascentGlobstarOptimize(globParts) {
        return globParts.map(parts => {
            let gs = -1;
            while (-1 !== (gs = parts.indexOf('**', gs + 1))) {
                let i = gs;
                while (parts[i + 1] === '**') {
                    i++;
                }
                if (i !== gs) {
                    parts.splice(gs, i - gs);
                }
            }
            return parts;
        });
    }
    // get rid of adjascent ** and resolve .. portions
    levelOneOptimize(globParts) {
        return globParts.map(parts => {
            parts = parts.reduce((set, part) => {
                const prev = set[set.length - 1];
                if (part === '**' && prev === '**') {
                    return set;
                }
                if (part === '..') {
                    if (prev && prev !== '..' && prev !== '.' && prev !== '**') {
                        set.pop();
                        return set;
                    }
                }
                set.push(part);
                return set;
            }, []);
            return parts.length === 0 ? [''] : parts;
        });
    }
    levelTwoFileOptimize(parts) {
        if (!Array.isArray(parts)) {
            parts = this.slashSplit(parts);
        }
        let didSomething = false;
        do {
            didSomething = false;
            // <pre>/<e>/<rest> -> <pre>/<rest>
            if (!this.preserveMultipleSlashes) {
                for (let i = 1; i < parts.length - 1; i++) {
                    const p = parts[i];
                    // don't squeeze out UNC patterns
                    if (i === 1 && p === '' && parts[0] === '')
                        continue;
                    if (p === '.' || p === '') {
                        didSomething = true;
                        parts.splice(i, 1);
                        i--;
                    }
                }
                if (parts[0] === '.' &&
                    parts.length === 2 &&
                    (parts[1] === '.' || parts[1] === '')) {
                    didSomething = true;
                    parts.pop();
                }
            }
            // <pre>/<p>/../<rest> -> <pre>/<rest>
            let dd = 0;
            while (-1 !== (dd = parts.indexOf('..', dd + 1))) {
                const p = parts[dd - 1];
                if (p &&
                    p !== '.' &&
                    p !== '..' &&
                    p !== '**' &&
                    !(this.isWindows && /^[a-z]:$/i.test(p))) {
                    didSomething = true;
                    parts.splice(dd - 1, 2);
                    dd -= 2;
                }
            }
        } while (didSomething);
        return parts.length === 0 ? [''] : parts;
    }
    // First phase: single-pattern processing
    // <pre> is 1 or more portions
    // <rest> is 1 or more portions
    // <p> is any portion other than ., .., '', or **
    // <e> is . or ''
    //
    // **/.. is *brutal* for filesystem walking performance, because
    // it effectively resets the recursive walk each time it occurs,
    // and ** cannot be reduced out by a .. pattern part like a regexp
    // or most strings (other than .., ., and '') can be.
    //
    // <pre>/**/../<p>/<p>/<rest> -> {<pre>/../<p>/<p>/<rest>,<pre>/**/<p>/<p>/<rest>}
    // <pre>/<e>/<rest> -> <pre>/<rest>
    // <pre>/<p>/../<rest> -> <pre>/<rest>
    // **/**/<rest> -> **/<rest>
    //
    // **/*/<rest> -> */**/<rest> <== not valid because ** doesn't follow
    // this WOULD be allowed if ** did follow symlinks, or * didn't
    firstPhasePreProcess(globParts) {
        let didSomething = false;
        do {
            didSomething = false;
            // <pre>/**/../<p>/<p>/<rest> -> {<pre>/../<p>/<p>/<rest>,<pre>/**/<p>/<p>/<rest>}
            for (let parts of globParts) {
                let gs = -1;
                while (-1 !== (gs = parts.indexOf('**', gs + 1))) {
                    let gss = gs;
                    while (parts[gss + 1] === '**') {
                        // <pre>/**/**/<rest> -> <pre>/**/<rest>
                        gss++;
                    }
                    // eg, if gs is 2 and gss is 4, that means we have 3 **
                    // parts, and can remove 2 of them.
                    if (gss > gs) {
                        parts.splice(gs + 1, gss - gs);
                    }
                    let next = parts[gs + 1];
                    const p = parts[gs + 2];
                    const p2 = parts[gs + 3];
                    if (next !== '..')
                        continue;
                    if (!p ||
                        p === '.' ||
                        p === '..' ||
                        !p2 ||
                        p2 === '.' ||
                        p2 === '..') {
                        continue;
                    }
                    didSomething = true;
                    // edit parts in place, and push the new one
                    parts.splice(gs, 1);
                    const other = parts.slice(0);
                    other[gs] = '**';
                    globParts.push(other);
                    gs--;
                }
                // <pre>/<e>/<rest> -> <pre>/<rest>
                if (!this.preserveMultipleSlashes) {
                    for (let i = 1; i < parts.length - 1; i++) {
                        const p = parts[i];
                        // don't squeeze out UNC patterns
                        if (i === 1 && p === '' && parts[0] === '')
                            continue;
                        if (p === '.' || p === '') {
                            didSomething = true;
                            parts.splice(i, 1);
                            i--;
                        }
                    }
                    if (parts[0] === '.' &&
                        parts.length === 2 &&
                        (parts[1] === '.' || parts[1] === '')) {
                        didSomething = true;
                        parts.pop();
                    }
                }
                // <pre>/<p>/../<rest> -> <pre>/<rest>
                let dd = 0;
                while (-1 !== (dd = parts.indexOf('..', dd + 1))) {
                    const p = parts[dd - 1];
                    if (p && p !== '.' && p !== '..' && p !== '**') {
                        didSomething = true;
                        const needDot = dd === 1 && parts[dd + 1] === '**';
                        const splin = needDot ? ['.'] : [];
                        parts.splice(dd - 1, 2, ...splin);
                        if (parts.length === 0)
                            parts.push('');
                        dd -= 2;
                    }
                }
            }
        } while (didSomething);
        return globParts;
    }
    // second phase: multi-pattern dedupes
    // {<pre>/*/<rest>,<pre>/<p>/<rest>} -> <pre>/*/<rest>
    // {<pre>/<rest>,<pre>/<rest>} -> <pre>/<rest>
    // {<pre>/**/<rest>,<pre>/<rest>} -> <pre>/**/<rest>
    //
    // {<pre>/**/<rest>,<pre>/**/<p>/<rest>} -> <pre>/**/<rest>
    // ^-- not valid because ** doens't follow symlinks
    secondPhasePreProcess(globParts) {
        for (let i = 0; i < globParts.length - 1; i++) {
            for (let j = i + 1; j < globParts.length; j++) {
                const matched = this.partsMatch(globParts[i], globParts[j], !this.preserveMultipleSlashes);
                if (matched) {
                    globParts[i] = [];
                    globParts[j] = matched;
                    break;
                }
            }
        }
        return globParts.filter(gs => gs.length);
    }
    partsMatch(a, b, emptyGSMatch = false) {
        let ai = 0;
        let bi = 0;
        let result = [];
        let which = '';
        while (ai < a.length && bi < b.length) {
            if (a[ai] === b[bi]) {
                result.push(which === 'b' ? b[bi] : a[ai]);
                ai++;
                bi++;
            }
            else if (emptyGSMatch && a[ai] === '**' && b[bi] === a[ai + 1]) {
                result.push(a[ai]);
                ai++;
            }
            else if (emptyGSMatch && b[bi] === '**' && a[ai] === b[bi + 1]) {
                result.push(b[bi]);
                bi++;
            }
            else if (a[ai] === '*' &&
                b[bi] &&
                (this.options.dot || !b[bi].startsWith('.')) &&
                b[bi] !== '**') {
                if (which === 'b')
                    return false;
                which = 'a';
                result.push(a[ai]);
                ai++;
                bi++;
            }
            else if (b[bi] === '*' &&
                a[ai] &&
                (this.options.dot || !a[ai].startsWith('.')) &&
                a[ai] !== '**') {
                if (which === 'a')
                    return false;
                which = 'b';
                result.push(b[bi]);
                ai++;
                bi++;
            }
            else {
                return false;
            }
        }
        // if we fall out of the loop, it means they two are identical
        // as long as their lengths match
        return a.length === b.length && result;
    }
    parseNegate() {
        if (this.nonegate)
            return;
        const pattern = this.pattern;
        let negate = false;
        let negateOffset = 0;
        for (let i = 0; i < pattern.length && pattern.charAt(i) === '!'; i++) {
            negate = !negate;
            negateOffset++;
        }
        if (negateOffset)
            this.pattern = pattern.slice(negateOffset);
        this.negate = negate;
    }
    // set partial to true to test if, for example,
    // "/a/b" matches the start of "/*/b/*/d"
    // Partial means, if you run out of file before you run
    // out of pattern, then that's fine, as long as all
    // the parts match.
    matchOne(file, pattern, partial = false) {
        let fileStartIndex = 0;
        let patternStartIndex = 0;
        // UNC paths like //?/X:/... can match X:/... and vice versa
        // Drive letters in absolute drive or unc paths are always compared
        // case-insensitively.
        if (this.isWindows) {
            const fileDrive = typeof file[0] === 'string' && /^[a-z]:$/i.test(file[0]);
            const fileUNC = !fileDrive &&
                file[0] === '' &&
                file[1] === '' &&
                file[2] === '?' &&
                /^[a-z]:$/i.test(file[3]);
            const patternDrive = typeof pattern[0] === 'string' && /^[a-z]:$/i.test(pattern[0]);
            const patternUNC = !patternDrive &&
                pattern[0] === '' &&
                pattern[1] === '' &&
                pattern[2] === '?' &&
                typeof pattern[3] === 'string' &&
                /^[a-z]:$/i.test(pattern[3]);
            const fdi = fileUNC ? 3
                : fileDrive ? 0
                    : undefined;
            const pdi = patternUNC ? 3
                : patternDrive ? 0
                    : undefined;
            if (typeof fdi === 'number' && typeof pdi === 'number') {
                const [fd, pd] = [
                    file[fdi],
                    pattern[pdi],
                ];
                // start matching at the drive letter index of each
                if (fd.toLowerCase() === pd.toLowerCase()) {
                    pattern[pdi] = fd;
                    patternStartIndex = pdi;
                    fileStartIndex = fdi;
                }
            }
        }
        // resolve and reduce . and .. portions in the file as well.
        // don't need to do the second phase, because it's only one string[]
        const { optimizationLevel = 1 } = this.options;
        if (optimizationLevel >= 2) {
            file = this.levelTwoFileOptimize(file);
        }
        if (pattern.includes(GLOBSTAR)) {
            return this.#matchGlobstar(file, pattern, partial, fileStartIndex, patternStartIndex);
        }
        return this.#matchOne(file, pattern, partial, fileStartIndex, patternStartIndex);
    }
    #matchGlobstar(file, pattern, partial, fileIndex, patternIndex) {
        // split the pattern into head, tail, and middle of ** delimited parts
        const firstgs = pattern.indexOf(GLOBSTAR, patternIndex);
        const lastgs = pattern.lastIndexOf(GLOBSTAR);
        // split the pattern up into globstar-delimited sections
        // the tail has to be at the end, and the others just have
        // to be found in order from the head.
        const [head, body, tail] = partial ?
            [
                pattern.slice(patternIndex, firstgs),
                pattern.slice(firstgs + 1),
                [],
            ]
            : [
                pattern.slice(patternIndex, firstgs),
                pattern.slice(firstgs + 1, lastgs),
                pattern.slice(lastgs + 1),
            ];
        // check the head, from the current file/pattern index.
        if (head.length) {
            const fileHead = file.slice(fileIndex, fileIndex + head.length);
            if (!this.#matchOne(fileHead, head, partial, 0, 0)) {
                return false;
            }
            fileIndex += head.length;
            patternIndex += head.length;
        }
        // now we know the head matches!
        // if the last portion is not empty, it MUST match the end
        // check the tail
        let fileTailMatch = 0;
        if (tail.length) {
            // if head + tail > file, then we cannot possibly match
            if (tail.length + fileIndex > file.length)
                return false;
            // try to match the tail
            let tailStart = file.length - tail.length;
            if (this.#matchOne(file, tail, partial, tailStart, 0)) {
                fileTailMatch = tail.length;
            }
            else {
                // affordance for stuff like a/**/* matching a/b/
                // if the last file portion is '', and there's more to the pattern
                // then try without the '' bit.
                if (file[file.length - 1] !== '' ||
                    fileIndex + tail.length === file.length) {
                    return false;
                }
                tailStart--;
                if (!this.#matchOne(file, tail, partial, tailStart, 0)) {
                    return false;
                }
                fileTailMatch = tail.length + 1;
            }
        }
        // now we know the tail matches!
        // the middle is zero or more portions wrapped in **, possibly
        // containing more ** sections.
        // so a/**/b/**/c/**/d has become **/b/**/c/**
        // if it's empty, it means a/**/b, just verify we have no bad dots
        // if there's no tail, so it ends on /**, then we must have *something*
        // after the head, or it's not a matc
        if (!body.length) {
            let sawSome = !!fileTailMatch;
            for (let i = fileIndex; i < file.length - fileTailMatch; i++) {
                const f = String(file[i]);
                sawSome = true;
                if (f === '.' ||
                    f === '..' ||
                    (!this.options.dot && f.startsWith('.'))) {
                    return false;
                }
            }
            // in partial mode, we just need to get past all file parts
            return partial || sawSome;
        }
        // now we know that there's one or more body sections, which can
        // be matched anywhere from the 0 index (because the head was pruned)
        // through to the length-fileTailMatch index.
        // split the body up into sections, and note the minimum index it can
        // be found at (start with the length of all previous segments)
        // [section, before, after]
        const bodySegments = [[[], 0]];
        let currentBody = bodySegments[0];
        let nonGsParts = 0;
        const nonGsPartsSums = [0];
        for (const b of body) {
            if (b === GLOBSTAR) {
                nonGsPartsSums.push(nonGsParts);
                currentBody = [[], 0];
                bodySegments.push(currentBody);
            }
            else {
                currentBody[0].push(b);
                nonGsParts++;
            }
        }
        let i = bodySegments.length - 1;
        const fileLength = file.length - fileTailMatch;
        for (const b of bodySegments) {
            b[1] = fileLength - (nonGsPartsSums[i--] + b[0].length);
        }
        return !!this.#matchGlobStarBodySections(file, bodySegments, fileIndex, 0, partial, 0, !!fileTailMatch);
    }
    // return false for "nope, not matching"
    // return null for "not matching, cannot keep trying"
    #matchGlobStarBodySections(file, 
    // pattern section, last possible position for it
    bodySegments, fileIndex, bodyIndex, partial, globStarDepth, sawTail) {
        // take the first body segment, and walk from fileIndex to its "after"
        // value at the end
        // If it doesn't match at that position, we increment, until we hit
        // that final possible position, and give up.
        // If it does match, then advance and try to rest.
        // If any of them fail we keep walking forward.
        // this is still a bit recursively painful, but it's more constrained
        // than previous implementations, because we never test something that
        // can't possibly be a valid matching condition.
        const bs = bodySegments[bodyIndex];
        if (!bs) {
            // just make sure that there's no bad dots
            for (let i = fileIndex; i < file.length; i++) {
                sawTail = true;
                const f = file[i];
                if (f === '.' ||
                    f === '..' ||
                    (!this.options.dot && f.startsWith('.'))) {
                    return false;
                }
            }
            return sawTail;
        }
        // have a non-globstar body section to test
        const [body, after] = bs;
        while (fileIndex <= after) {
            const m = this.#matchOne(file.slice(0, fileIndex + body.length), body, partial, fileIndex, 0);
            // if limit exceeded, no match. intentional false negative,
            // acceptable break in correctness for security.
            if (m && globStarDepth < this.maxGlobstarRecursion) {
                // match! see if the rest match. if so, we're done!
                const sub = this.#matchGlobStarBodySections(file, bodySegments, fileIndex + body.length, bodyIndex + 1, partial, globStarDepth + 1, sawTail);
                if (sub !== false) {
                    return sub;
                }
            }
            const f = file[fileIndex];
            if (f === '.' ||
                f === '..' ||
                (!this.options.dot && f.startsWith('.'))) {
                return false;
            }
            fileIndex++;
        }
        // walked off. no point continuing
        return partial || null;
    }
    #matchOne(file, pattern, partial, fileIndex, patternIndex) {
        let fi;
        let pi;
        let pl;
        let fl;
        for (fi = fileIndex,
            pi = patternIndex,
            fl = file.length,
            pl = pattern.length; fi < fl && pi < pl; fi++, pi++) {
            this.debug('matchOne loop');
            let p = pattern[pi];
            let f = file[fi];
            this.debug(pattern, p, f);
            // should be impossible.
            // some invalid regexp stuff in the set.
            /* c8 ignore start */
            if (p === false || p === GLOBSTAR) {
                return false;
            }
            /* c8 ignore stop */
            // something other than **
            // non-magic patterns just have to match exactly
            // patterns with magic have been turned into regexps.
            let hit;
            if (typeof p === 'string') {
                hit = f === p;
                this.debug('string match', p, f, hit);
            }
            else {
                hit = p.test(f);
                this.debug('pattern match', p, f, hit);
            }
            if (!hit)
                return false;
        }
        // Note: ending in / means that we'll get a final ""
        // at the end of the pattern.  This can only match a
        // corresponding "" at the end of the file.
        // If the file ends in /, then it can only match a
        // a pattern that ends in /, unless the pattern just
        // doesn't have any more for it. But, a/b/ should *not*
        // match "a/b/*", even though "" matches against the
        // [^/]*? pattern, except in partial mode, where it might
        // simply not be reached yet.
        // However, a/b/ should still satisfy a/*
        // now either we fell off the end of the pattern, or we're done.
        if (fi === fl && pi === pl) {
            // ran out of pattern and filename at the same time.
            // an exact hit!
            return true;
        }
        else if (fi === fl) {
            // ran out of file, but still had pattern left.
            // this is ok if we're doing the match as part of
            // a glob fs traversal.
            return partial;
        }
        else if (pi === pl) {
            // ran out of pattern, still have file left.
            // this is only acceptable if we're on the very last
            // empty segment of a file with a trailing slash.
            // a/* should match a/b/
            return fi === fl - 1 && file[fi] === '';
            /* c8 ignore start */
        }
        else {
            // should be unreachable.
            throw new Error('wtf?');
        }
        /* c8 ignore stop */
    }
    braceExpand() {
        return braceExpand(this.pattern, this.options);
    }
    parse(pattern) {
        assertValidPattern(pattern);
        const options = this.options;
        // shortcuts
        if (pattern === '**')
            return GLOBSTAR;
        if (pattern === '')
            return '';
        // far and away, the most common glob pattern parts are
        // *, *.*, and *.<ext>  Add a fast check method for those.
        let m;
        let fastTest = null;
        if ((m = pattern.match(starRE))) {
            fastTest = options.dot ? starTestDot : starTest;
        }
        else if ((m = pattern.match(starDotExtRE))) {
            fastTest = (options.nocase ?
                options.dot ?
                    starDotExtTestNocaseDot
                    : starDotExtTestNocase
                : options.dot ? starDotExtTestDot
                    : starDotExtTest)(m[1]);
        }
        else if ((m = pattern.match(qmarksRE))) {
            fastTest = (options.nocase ?
                options.dot ?
                    qmarksTestNocaseDot
                    : qmarksTestNocase
                : options.dot ? qmarksTestDot
                    : qmarksTest)(m);
        }
        else if ((m = pattern.match(starDotStarRE))) {
            fastTest = options.dot ? starDotStarTestDot : starDotStarTest;
        }
        else if ((m = pattern.match(dotStarRE))) {
            fastTest = dotStarTest;
        }
        const re = AST.fromGlob(pattern, this.options).toMMPattern();
        if (fastTest && typeof re === 'object') {
            // Avoids overriding in frozen environments
            Reflect.defineProperty(re, 'test', { value: fastTest });
        }
        return re;
    }
    makeRe() {
        if (this.regexp || this.regexp === false)
            return this.regexp;
        // at this point, this.set is a 2d array of partial
        // pattern strings, or "**".
        //
        // It's better to use .match().  This function shouldn't
        // be used, really, but it's pretty convenient sometimes,
        // when you just want to work with a regex.
        const set = this.set;
        if (!set.length) {
            this.regexp = false;
            return this.regexp;
        }
        const options = this.options;
        const twoStar = options.noglobstar ? esm_star
            : options.dot ? twoStarDot
                : twoStarNoDot;
        const flags = new Set(options.nocase ? ['i'] : []);
        // regexpify non-globstar patterns
        // if ** is only item, then we just do one twoStar
        // if ** is first, and there are more, prepend (\/|twoStar\/)? to next
        // if ** is last, append (\/twoStar|) to previous
        // if ** is in the middle, append (\/|\/twoStar\/) to previous
        // then filter out GLOBSTAR symbols
        let re = set
            .map(pattern => {
            const pp = pattern.map(p => {
                if (p instanceof RegExp) {
                    for (const f of p.flags.split(''))
                        flags.add(f);
                }
                return (typeof p === 'string' ? esm_regExpEscape(p)
                    : p === GLOBSTAR ? GLOBSTAR
                        : p._src);
            });
            pp.forEach((p, i) => {
                const next = pp[i + 1];
                const prev = pp[i - 1];
                if (p !== GLOBSTAR || prev === GLOBSTAR) {
                    return;
                }
                if (prev === undefined) {
                    if (next !== undefined && next !== GLOBSTAR) {
                        pp[i + 1] = '(?:\\/|' + twoStar + '\\/)?' + next;
                    }
                    else {
                        pp[i] = twoStar;
                    }
                }
                else if (next === undefined) {
                    pp[i - 1] = prev + '(?:\\/|\\/' + twoStar + ')?';
                }
                else if (next !== GLOBSTAR) {
                    pp[i - 1] = prev + '(?:\\/|\\/' + twoStar + '\\/)' + next;
                    pp[i + 1] = GLOBSTAR;
                }
            });
            const filtered = pp.filter(p => p !== GLOBSTAR);
            // For partial matches, we need to make the pattern match
            // any prefix of the full path. We do this by generating
            // alternative patterns that match progressively longer prefixes.
            if (this.partial && filtered.length >= 1) {
                const prefixes = [];
                for (let i = 1; i <= filtered.length; i++) {
                    prefixes.push(filtered.slice(0, i).join('/'));
                }
                return '(?:' + prefixes.join('|') + ')';
            }
            return filtered.join('/');
        })
            .join('|');
        // need to wrap in parens if we had more than one thing with |,
        // otherwise only the first will be anchored to ^ and the last to $
        const [open, close] = set.length > 1 ? ['(?:', ')'] : ['', ''];
        // must match entire pattern
        // ending in a * or ** will make it less strict.
        re = '^' + open + re + close + '$';
        // In partial mode, '/' should always match as it's a valid prefix for any pattern
        if (this.partial) {
            re = '^(?:\\/|' + open + re.slice(1, -1) + close + ')$';
        }
        // can match anything, as long as it's not this.
        if (this.negate)
            re = '^(?!' + re + ').+$';
        try {
            this.regexp = new RegExp(re, [...flags].join(''));
            /* c8 ignore start */
        }
        catch {
            // should be impossible
            this.regexp = false;
        }
        /* c8 ignore stop */
        return this.regexp;
    }
    slashSplit(p) {
        // if p starts with // on windows, we preserve that
        // so that UNC paths aren't broken.  Otherwise, any number of
        // / characters are coalesced into one, unless
        // preserveMultipleSlashes is set to true.
        if (this.preserveMultipleSlashes) {
            return p.split('/');
        }
        else if (this.isWindows && /^\/\/[^/]+/.test(p)) {
            // add an extra '' for the one we lose
            return ['', ...p.split(/\/+/)];
        }
        else {
            return p.split(/\/+/);
        }
    }
    match(f, partial = this.partial) {
        this.debug('match', f, this.pattern);
        // short-circuit in the case of busted things.
        // comments, etc.
        if (this.comment) {
            return false;
        }
        if (this.empty) {
            return f === '';
        }
        if (f === '/' && partial) {
            return true;
        }
        const options = this.options;
        // windows: need to use /, not \
        if (this.isWindows) {
            f = f.split('\\').join('/');
        }
        // treat the test path as a set of pathparts.
        const ff = this.slashSplit(f);
        this.debug(this.pattern, 'split', ff);
        // just ONE of the pattern sets in this.set needs to match
        // in order for it to be valid.  If negating, then just one
        // match means that we have failed.
        // Either way, return on the first hit.
        const set = this.set;
        this.debug(this.pattern, 'set', set);
        // Find the basename of the path by looking for the last non-empty segment
        let filename = ff[ff.length - 1];
        if (!filename) {
            for (let i = ff.length - 2; !filename && i >= 0; i--) {
                filename = ff[i];
            }
        }
        for (const pattern of set) {
            let file = ff;
            if (options.matchBase && pattern.length === 1) {
                file = [filename];
            }
            const hit = this.matchOne(file, pattern, partial);
            if (hit) {
                if (options.flipNegate) {
                    return true;
                }
                return !this.negate;
            }
        }
        // didn't get any hits.  this is success if it's a negative
        // pattern, failure otherwise.
        if (options.flipNegate) {
            return false;
        }
        return this.negate;
    }
    static defaults(def) {
        return minimatch.defaults(def).Minimatch;
    }
}
/* c8 ignore start */



/* c8 ignore stop */
minimatch.AST = AST;
minimatch.Minimatch = Minimatch;
minimatch.escape = escape_escape;
minimatch.unescape = unescape_unescape;
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/glob/lib/internal-match-kind.js
/**
 * Indicates whether a pattern matches a path
 */
var MatchKind;
(function (MatchKind) {
    /** Not matched */
    MatchKind[MatchKind["None"] = 0] = "None";
    /** Matched if the path is a directory */
    MatchKind[MatchKind["Directory"] = 1] = "Directory";
    /** Matched if the path is a regular file */
    MatchKind[MatchKind["File"] = 2] = "File";
    /** Matched */
    MatchKind[MatchKind["All"] = 3] = "All";
})(MatchKind || (MatchKind = {}));
//# sourceMappingURL=internal-match-kind.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/glob/lib/internal-path.js



const internal_path_IS_WINDOWS = process.platform === 'win32';
/**
 * Helper class for parsing paths into segments
 */
class Path {
    /**
     * Constructs a Path
     * @param itemPath Path or array of segments
     */
    constructor(itemPath) {
        this.segments = [];
        // String
        if (typeof itemPath === 'string') {
            external_assert_(itemPath, `Parameter 'itemPath' must not be empty`);
            // Normalize slashes and trim unnecessary trailing slash
            itemPath = safeTrimTrailingSeparator(itemPath);
            // Not rooted
            if (!hasRoot(itemPath)) {
                this.segments = itemPath.split(external_path_.sep);
            }
            // Rooted
            else {
                // Add all segments, while not at the root
                let remaining = itemPath;
                let dir = dirname(remaining);
                while (dir !== remaining) {
                    // Add the segment
                    const basename = external_path_.basename(remaining);
                    this.segments.unshift(basename);
                    // Truncate the last segment
                    remaining = dir;
                    dir = dirname(remaining);
                }
                // Remainder is the root
                this.segments.unshift(remaining);
            }
        }
        // Array
        else {
            // Must not be empty
            external_assert_(itemPath.length > 0, `Parameter 'itemPath' must not be an empty array`);
            // Each segment
            for (let i = 0; i < itemPath.length; i++) {
                let segment = itemPath[i];
                // Must not be empty
                external_assert_(segment, `Parameter 'itemPath' must not contain any empty segments`);
                // Normalize slashes
                segment = normalizeSeparators(itemPath[i]);
                // Root segment
                if (i === 0 && hasRoot(segment)) {
                    segment = safeTrimTrailingSeparator(segment);
                    external_assert_(segment === dirname(segment), `Parameter 'itemPath' root segment contains information for multiple segments`);
                    this.segments.push(segment);
                }
                // All other segments
                else {
                    // Must not contain slash
                    external_assert_(!segment.includes(external_path_.sep), `Parameter 'itemPath' contains unexpected path separators`);
                    this.segments.push(segment);
                }
            }
        }
    }
    /**
     * Converts the path to it's string representation
     */
    toString() {
        // First segment
        let result = this.segments[0];
        // All others
        let skipSlash = result.endsWith(external_path_.sep) || (internal_path_IS_WINDOWS && /^[A-Z]:$/i.test(result));
        for (let i = 1; i < this.segments.length; i++) {
            if (skipSlash) {
                skipSlash = false;
            }
            else {
                result += external_path_.sep;
            }
            result += this.segments[i];
        }
        return result;
    }
}
//# sourceMappingURL=internal-path.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/glob/lib/internal-pattern.js







const internal_pattern_IS_WINDOWS = process.platform === 'win32';
class Pattern {
    constructor(patternOrNegate, isImplicitPattern = false, segments, homedir) {
        /**
         * Indicates whether matches should be excluded from the result set
         */
        this.negate = false;
        // Pattern overload
        let pattern;
        if (typeof patternOrNegate === 'string') {
            pattern = patternOrNegate.trim();
        }
        // Segments overload
        else {
            // Convert to pattern
            segments = segments || [];
            external_assert_(segments.length, `Parameter 'segments' must not empty`);
            const root = Pattern.getLiteral(segments[0]);
            external_assert_(root && hasAbsoluteRoot(root), `Parameter 'segments' first element must be a root path`);
            pattern = new Path(segments).toString().trim();
            if (patternOrNegate) {
                pattern = `!${pattern}`;
            }
        }
        // Negate
        while (pattern.startsWith('!')) {
            this.negate = !this.negate;
            pattern = pattern.substr(1).trim();
        }
        // Normalize slashes and ensures absolute root
        pattern = Pattern.fixupPattern(pattern, homedir);
        // Segments
        this.segments = new Path(pattern).segments;
        // Trailing slash indicates the pattern should only match directories, not regular files
        this.trailingSeparator = normalizeSeparators(pattern)
            .endsWith(external_path_.sep);
        pattern = safeTrimTrailingSeparator(pattern);
        // Search path (literal path prior to the first glob segment)
        let foundGlob = false;
        const searchSegments = this.segments
            .map(x => Pattern.getLiteral(x))
            .filter(x => !foundGlob && !(foundGlob = x === ''));
        this.searchPath = new Path(searchSegments).toString();
        // Root RegExp (required when determining partial match)
        this.rootRegExp = new RegExp(Pattern.regExpEscape(searchSegments[0]), internal_pattern_IS_WINDOWS ? 'i' : '');
        this.isImplicitPattern = isImplicitPattern;
        // Create minimatch
        const minimatchOptions = {
            dot: true,
            nobrace: true,
            nocase: internal_pattern_IS_WINDOWS,
            nocomment: true,
            noext: true,
            nonegate: true
        };
        pattern = internal_pattern_IS_WINDOWS ? pattern.replace(/\\/g, '/') : pattern;
        this.minimatch = new Minimatch(pattern, minimatchOptions);
    }
    /**
     * Matches the pattern against the specified path
     */
    match(itemPath) {
        // Last segment is globstar?
        if (this.segments[this.segments.length - 1] === '**') {
            // Normalize slashes
            itemPath = normalizeSeparators(itemPath);
            // Append a trailing slash. Otherwise Minimatch will not match the directory immediately
            // preceding the globstar. For example, given the pattern `/foo/**`, Minimatch returns
            // false for `/foo` but returns true for `/foo/`. Append a trailing slash to handle that quirk.
            if (!itemPath.endsWith(external_path_.sep) && this.isImplicitPattern === false) {
                // Note, this is safe because the constructor ensures the pattern has an absolute root.
                // For example, formats like C: and C:foo on Windows are resolved to an absolute root.
                itemPath = `${itemPath}${external_path_.sep}`;
            }
        }
        else {
            // Normalize slashes and trim unnecessary trailing slash
            itemPath = safeTrimTrailingSeparator(itemPath);
        }
        // Match
        if (this.minimatch.match(itemPath)) {
            return this.trailingSeparator ? MatchKind.Directory : MatchKind.All;
        }
        return MatchKind.None;
    }
    /**
     * Indicates whether the pattern may match descendants of the specified path
     */
    partialMatch(itemPath) {
        // Normalize slashes and trim unnecessary trailing slash
        itemPath = safeTrimTrailingSeparator(itemPath);
        // matchOne does not handle root path correctly
        if (dirname(itemPath) === itemPath) {
            return this.rootRegExp.test(itemPath);
        }
        return this.minimatch.matchOne(itemPath.split(internal_pattern_IS_WINDOWS ? /\\+/ : /\/+/), this.minimatch.set[0], true);
    }
    /**
     * Escapes glob patterns within a path
     */
    static globEscape(s) {
        return (internal_pattern_IS_WINDOWS ? s : s.replace(/\\/g, '\\\\')) // escape '\' on Linux/macOS
            .replace(/(\[)(?=[^/]+\])/g, '[[]') // escape '[' when ']' follows within the path segment
            .replace(/\?/g, '[?]') // escape '?'
            .replace(/\*/g, '[*]'); // escape '*'
    }
    /**
     * Normalizes slashes and ensures absolute root
     */
    static fixupPattern(pattern, homedir) {
        // Empty
        external_assert_(pattern, 'pattern cannot be empty');
        // Must not contain `.` segment, unless first segment
        // Must not contain `..` segment
        const literalSegments = new Path(pattern).segments.map(x => Pattern.getLiteral(x));
        external_assert_(literalSegments.every((x, i) => (x !== '.' || i === 0) && x !== '..'), `Invalid pattern '${pattern}'. Relative pathing '.' and '..' is not allowed.`);
        // Must not contain globs in root, e.g. Windows UNC path \\foo\b*r
        external_assert_(!hasRoot(pattern) || literalSegments[0], `Invalid pattern '${pattern}'. Root segment must not contain globs.`);
        // Normalize slashes
        pattern = normalizeSeparators(pattern);
        // Replace leading `.` segment
        if (pattern === '.' || pattern.startsWith(`.${external_path_.sep}`)) {
            pattern = Pattern.globEscape(process.cwd()) + pattern.substr(1);
        }
        // Replace leading `~` segment
        else if (pattern === '~' || pattern.startsWith(`~${external_path_.sep}`)) {
            homedir = homedir || external_os_.homedir();
            external_assert_(homedir, 'Unable to determine HOME directory');
            external_assert_(hasAbsoluteRoot(homedir), `Expected HOME directory to be a rooted path. Actual '${homedir}'`);
            pattern = Pattern.globEscape(homedir) + pattern.substr(1);
        }
        // Replace relative drive root, e.g. pattern is C: or C:foo
        else if (internal_pattern_IS_WINDOWS &&
            (pattern.match(/^[A-Z]:$/i) || pattern.match(/^[A-Z]:[^\\]/i))) {
            let root = ensureAbsoluteRoot('C:\\dummy-root', pattern.substr(0, 2));
            if (pattern.length > 2 && !root.endsWith('\\')) {
                root += '\\';
            }
            pattern = Pattern.globEscape(root) + pattern.substr(2);
        }
        // Replace relative root, e.g. pattern is \ or \foo
        else if (internal_pattern_IS_WINDOWS && (pattern === '\\' || pattern.match(/^\\[^\\]/))) {
            let root = ensureAbsoluteRoot('C:\\dummy-root', '\\');
            if (!root.endsWith('\\')) {
                root += '\\';
            }
            pattern = Pattern.globEscape(root) + pattern.substr(1);
        }
        // Otherwise ensure absolute root
        else {
            pattern = ensureAbsoluteRoot(Pattern.globEscape(process.cwd()), pattern);
        }
        return normalizeSeparators(pattern);
    }
    /**
     * Attempts to unescape a pattern segment to create a literal path segment.
     * Otherwise returns empty string.
     */
    static getLiteral(segment) {
        let literal = '';
        for (let i = 0; i < segment.length; i++) {
            const c = segment[i];
            // Escape
            if (c === '\\' && !internal_pattern_IS_WINDOWS && i + 1 < segment.length) {
                literal += segment[++i];
                continue;
            }
            // Wildcard
            else if (c === '*' || c === '?') {
                return '';
            }
            // Character set
            else if (c === '[' && i + 1 < segment.length) {
                let set = '';
                let closed = -1;
                for (let i2 = i + 1; i2 < segment.length; i2++) {
                    const c2 = segment[i2];
                    // Escape
                    if (c2 === '\\' && !internal_pattern_IS_WINDOWS && i2 + 1 < segment.length) {
                        set += segment[++i2];
                        continue;
                    }
                    // Closed
                    else if (c2 === ']') {
                        closed = i2;
                        break;
                    }
                    // Otherwise
                    else {
                        set += c2;
                    }
                }
                // Closed?
                if (closed >= 0) {
                    // Cannot convert
                    if (set.length > 1) {
                        return '';
                    }
                    // Convert to literal
                    if (set) {
                        literal += set;
                        i = closed;
                        continue;
                    }
                }
                // Otherwise fall thru
            }
            // Append
            literal += c;
        }
        return literal;
    }
    /**
     * Escapes regexp special characters
     * https://javascript.info/regexp-escaping
     */
    static regExpEscape(s) {
        return s.replace(/[[\\^$.|?*+()]/g, '\\$&');
    }
}
//# sourceMappingURL=internal-pattern.js.map
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
        const pattern = new Pattern(line);
        const whole = pattern.segments.at(-1) === '**' && !pattern.trailingSeparator;
        return whole ? [pattern] : [pattern, new Pattern(pattern.negate, true, [...pattern.segments, '**'])];
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message.replace(/^Invalid pattern '.*'\. /s, '') : '';
        throw new failure/* Failure */.HR('input-invalid', `input "files": pattern ${(0,failure/* quote */.hD)(line)} cannot be used: ${reason}`, {
            cause,
        });
    }
}

// EXTERNAL MODULE: ./build/files/listing/seen.js
var listing_seen = __nccwpck_require__(13420);
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
        for await (const looked of (0,listing_seen/* seeAll */.jy)(walk(include, excludes), inspect, look)) {
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
            if (namesSuffix(line, path))
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
    const companions = new Map([...findCompanions(found.keys())].filter(([path]) => !named.has(path)));
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
        (await (0,listing_seen/* see */.oZ)(absolute).catch((cause) => {
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

;// CONCATENATED MODULE: ./build/action/list-files.js
// The inputs `files` and `digests` → the files that they name.







/**
 * Paths are relative to `cwd`, the workspace, absolute. Throws what findFiles, readChecksums, parseChecksums and
 * listManifest do, `file-outside-workspace`, and why the run was stopped.
 */
async function listFiles({ files, digests }, { cwd, thread, stop }) {
    if (digests === '')
        return findFiles(files, cwd, createInspect({ thread, signal: stop.signal }));
    const { areChecksums, parseChecksums, readChecksums } = await __nccwpck_require__.e(/* import() */ 9839).then(__nccwpck_require__.bind(__nccwpck_require__, 39839));
    const called = 'input "digests"';
    if (areChecksums(digests))
        return parseChecksums(digests, cwd, called);
    const place = await placeInside(digests, cwd, `${called}, ${(0,failure/* quote */.hD)(digests)},`);
    const { isManifest, listManifest } = await __nccwpck_require__.e(/* import() */ 2153).then(__nccwpck_require__.bind(__nccwpck_require__, 92153));
    if (isManifest(digests))
        return listManifest(place, digests, cwd);
    const lines = await readChecksums(place, digests);
    return parseChecksums(lines, cwd, `${called}, ${(0,failure/* quote */.hD)(digests)}`);
}
/**
 * The absolute path of a list that an input names; `called` is the input in messages. Throws `file-outside-workspace`:
 * through a link, a message could reveal the content of a file outside the workspace.
 */
async function placeInside(path, cwd, called) {
    const place = (0,external_node_path_.resolve)(cwd, path);
    const [root, real] = await Promise.all([(0,promises_.realpath)(cwd), (0,promises_.realpath)(place).catch(() => undefined)]);
    if (real !== undefined && (0,files_paths/* isOutside */._K)((0,external_node_path_.relative)(root, real)))
        throw (0,fs_errors/* outsideWorkspace */.tq)(called, cwd, path);
    return place;
}


/***/ }),

/***/ 46473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ prepareStore),
/* harmony export */   l: () => (/* binding */ storeAll)
/* harmony export */ });
/* harmony import */ var _engine_result_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54446);
/* harmony import */ var _text_unseen_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(33960);
/* harmony import */ var _instance_context_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(46742);
// GitHub's store of attestations: asked before anything is signed, and given the attestations at the end.



/**
 * The store, if the inputs ask for it, which accepts attestations from this job. Throws `attestation-permission-missing`
 * or `attestation-refused`.
 */
async function prepareStore({ githubAttestations, githubToken }, context) {
    if (!githubAttestations || githubToken === undefined)
        return undefined;
    const { env, cwd, log, onNotice, pace } = context;
    log.mask(githubToken);
    const { jobStore } = await __nccwpck_require__.e(/* import() */ 8015).then(__nccwpck_require__.bind(__nccwpck_require__, 98015));
    const { assertStorable } = await __nccwpck_require__.e(/* import() */ 1531).then(__nccwpck_require__.bind(__nccwpck_require__, 11531));
    const chosen = jobStore(env, githubToken);
    await assertStorable((0,_instance_context_js__WEBPACK_IMPORTED_MODULE_1__/* .jobHttp */ .Ur)(context, pace && { pace }), chosen.store, { env, cwd, onNotice });
    return chosen;
}
/**
 * Stores the attestations, one after the other, and reads each back. In: the files of this run as they were read for
 * publishing, among them those of the attestations. Throws what storeAttestation throws.
 */
async function storeAll(documents, files, { store, server }, context) {
    const { env, cwd, log, stop } = context;
    const { storeAttestation } = await Promise.all(/* import() */[__nccwpck_require__.e(9654), __nccwpck_require__.e(1750)]).then(__nccwpck_require__.bind(__nccwpck_require__, 41750));
    const { readPublished } = await Promise.all(/* import() */[__nccwpck_require__.e(9654), __nccwpck_require__.e(3750)]).then(__nccwpck_require__.bind(__nccwpck_require__, 93750));
    const http = (0,_instance_context_js__WEBPACK_IMPORTED_MODULE_1__/* .jobHttp */ .Ur)(context);
    const byPath = new Map(files.map((file) => [file.absolute, file]));
    const stored = [];
    for (const document of documents.filter(_engine_result_js__WEBPACK_IMPORTED_MODULE_0__/* .isDone */ .$L).filter(_engine_result_js__WEBPACK_IMPORTED_MODULE_0__/* .isAttestationBundle */ .Zi)) {
        const { predicateType, verifies: digest, outputs } = document;
        const file = byPath.get(outputs.bundle ?? '');
        if (file === undefined || digest === undefined)
            continue;
        const bundle = await readPublished(file, stop.signal);
        const options = { env, cwd, server, bundle, digest, predicateType, signal: stop.signal };
        const one = await storeAttestation(http, store, options);
        log.info(`Stored ${(0,_text_unseen_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(file.path)} with GitHub: ${one.url}`);
        stored.push(one);
    }
    return stored;
}


/***/ }),

/***/ 60114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ prepareRelease)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var _instance_context_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(46742);
// The release of a run: opened before anything is signed, and checked to accept the assets of the run.


/**
 * Finds the release that the inputs name and makes sure that it will accept the assets of this run. Throws what
 * openRelease and assertAttachable throw.
 */
async function prepareRelease(inputs, prepared, context) {
    const { release: choice, githubToken: token } = inputs;
    if (choice === undefined || token === undefined)
        return undefined;
    const { env, cwd, log, onNotice, pace } = context;
    log.mask(token);
    const { openRelease } = await __nccwpck_require__.e(/* import() */ 4209).then(__nccwpck_require__.bind(__nccwpck_require__, 74209));
    const { assertAttachable, assertSize } = await __nccwpck_require__.e(/* import() */ 6648).then(__nccwpck_require__.bind(__nccwpck_require__, 16648));
    const { filesToPublish, manifestName } = await Promise.all(/* import() */[__nccwpck_require__.e(9654), __nccwpck_require__.e(3750)]).then(__nccwpck_require__.bind(__nccwpck_require__, 93750));
    const http = (0,_instance_context_js__WEBPACK_IMPORTED_MODULE_1__/* .jobHttp */ .Ur)(context, pace && { pace });
    const release = await openRelease({ choice, env, event: prepared.event, cwd, token, http, onNotice });
    const { files, documents, plan, digests, manifestPath } = prepared;
    const planned = (file) => ({
        file,
        outputs: plan.get(file) ?? {},
        bundleDigest: digests?.get(file),
    });
    const toPublish = { files: files.map(planned), documents: documents.map(({ file }) => planned(file)) };
    const manifest = { path: manifestPath, name: manifestName(toPublish) };
    await assertAttachable(release, filesToPublish(toPublish, manifest, inputs, cwd));
    if (inputs.includeFiles)
        for (const { path, absolute } of files)
            assertSize({ path, size: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(absolute)).size });
    return release;
}


/***/ }),

/***/ 78793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WK: () => (/* binding */ inputsFrom),
/* harmony export */   gG: () => (/* binding */ assertKnown),
/* harmony export */   xz: () => (/* binding */ readTable)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(728);
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(69903);
// INPUT_* and the table of an action → one frozen record; all problems are collected and reported together.


/** GitHub passes an input as a variable: INPUT_, its name in capitals, spaces as `_`. */
function inputsFrom(env) {
    return (name) => env[variableOf(name)] ?? '';
}
const variableOf = (name) => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
/**
 * An input that is not in the table is a typing error, which may switch a check off, or an input of another action.
 * Throws `input-invalid` that names each, with what was probably meant.
 */
async function assertKnown(env, table) {
    const names = Object.keys(table);
    const known = new Set(names.map(variableOf));
    const unknown = Object.keys(env).filter((key) => key.startsWith('INPUT_') && !known.has(key));
    if (unknown.length === 0)
        return;
    const sentences = unknown.map(async (key) => {
        const name = key.slice('INPUT_'.length).toLowerCase();
        return `unknown input ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}${await hint(name.replaceAll('_', '-'), names)}`;
    });
    throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('input-invalid', (await Promise.all(sentences)).join('; '));
}
async function hint(name, names) {
    const { peerInput } = await __nccwpck_require__.e(/* import() */ 9625).then(__nccwpck_require__.bind(__nccwpck_require__, 79625));
    const instead = names.includes(name) ? undefined : peerInput(name, names);
    if (instead !== undefined)
        return `: ${instead}`;
    const meant = (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, names);
    return meant === undefined ? '' : `: did you mean "${meant}"?`;
}
/**
 * Reads all inputs of a table, in its order, and returns the result of `conclude`; an unreadable input counts as blank.
 * Throws one `input-invalid` for all problems.
 */
function readTable(table, read, conclude) {
    const problems = new Map();
    const values = Object.entries(table).map(([name, row]) => {
        const { kind, default: otherwise = '', key = camelCase(name) } = row;
        const text = read(name);
        try {
            return [key, kind(text.trim() === '' ? otherwise : text, name)];
        }
        catch (error) {
            if (!(error instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
                throw error;
            problems.set(name, error.message);
            return [key, kind(otherwise, name)];
        }
    });
    const others = [];
    const judge = {
        problem: (what) => others.push(what),
        isWrong: (name) => problems.has(name),
    };
    // The compiler cannot derive the types of the values from the rows.
    const result = conclude(Object.fromEntries(values), judge);
    const all = [...problems.values(), ...others];
    if (all.length > 0)
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('input-invalid', all.join('; '));
    return Object.freeze(result);
}
const camelCase = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());


/***/ }),

/***/ 55455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./build/github/job-context.js
var job_context = __nccwpck_require__(70263);
// EXTERNAL MODULE: ./build/http/agents.js
var agents = __nccwpck_require__(84871);
// EXTERNAL MODULE: ./build/http/proxy-environment.js
var proxy_environment = __nccwpck_require__(35965);
;// CONCATENATED MODULE: ./build/process/version.js
// The version, as in package.json; a test checks that the two are the same.
const VERSION = '0.1.0';

// EXTERNAL MODULE: ./build/text/program-name.js
var program_name = __nccwpck_require__(85840);
// EXTERNAL MODULE: ./build/text/unseen.js
var unseen = __nccwpck_require__(33960);
;// CONCATENATED MODULE: ./build/action/logger.js

/**
 * Workflow commands as GitHub documents them. The runner reads `::` at the start of a line and `##[` anywhere in it as
 * a command, so both are escaped when they come from text.
 */
function createLog(write) {
    const command = (name, properties, data) => {
        const given = Object.entries(properties).filter(([, value]) => value !== undefined);
        const list = given.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',');
        write(`::${name}${list === '' ? '' : ` ${list}`}::${data}\n`);
    };
    return {
        info: (text) => write(`${text.split('\n').map(plain).join('\n')}\n`),
        notice: (text) => command('notice', {}, escapeData(text)),
        warning: (text) => command('warning', {}, escapeData(text)),
        error: (text, place, title) => command('error', { title, file: place?.file, line: place?.line }, escapeData(text)),
        // Byte for byte: the runner hides exactly this value.
        mask: (secret) => (secret.trim() === '' ? undefined : command('add-mask', {}, exactly(secret))),
        startGroup: (title) => command('group', {}, escapeData(title)),
        endGroup: () => command('endgroup', {}, ''),
    };
}
/** One line that the runner shows as it is: no command, and no invisible character. */
function plain(line) {
    // The runner skips spaces before a command.
    return (0,unseen/* visible */.RK)(line)
        .replace(/^( *):/, '$1\\u003a')
        .replaceAll('##[', '##\\u005b');
}
/** Text to show, escaped as the text of a command. */
function escapeData(text) {
    return exactly((0,unseen/* visibleLines */.gB)(text).replaceAll('##[', '##\\u005b'));
}
/** The runner decodes these three in the text of a command. */
function exactly(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

// EXTERNAL MODULE: ./build/action/runner-files.js
var runner_files = __nccwpck_require__(59559);
;// CONCATENATED MODULE: ./build/action/run-action.js







/** A job has npm, and not the command; this starts that of this version. */
const COMMAND = `npx ${program_name/* PROGRAM */.R}@${VERSION}`;
/** Runs an action and reports the result. Returns the exit status; throws nothing. */
async function runAction(action, context) {
    const log = createLog(context.print);
    const report = {
        outputs: {},
        notices: [],
        summary: undefined,
        result: (failed) => (failed === undefined ? 'Result: done' : `Result: failed (${failed.code})`),
    };
    const onNotice = (text) => {
        report.notices.push(text);
        log.notice(text);
    };
    const onWarning = (text) => {
        report.notices.push(text);
        log.warning(text);
    };
    let diagnosis;
    let noSummary;
    try {
        (0,agents/* assertTls */.Cg)(context.env);
        (0,proxy_environment/* normalizeProxies */.G)(context.env);
        // The first request goes to GitHub over TLS, except where the token service is on this machine.
        if (context.env[job_context/* TOKEN_VARIABLES */.Yr[0]]?.startsWith('http:') !== true)
            void (0,agents/* loadTls */._v)();
        noSummary = await (0,runner_files/* checkRunnerFiles */.ug)(context.env);
        if (noSummary !== undefined)
            log.warning(noSummary);
        await action({ ...context, log, onNotice, onWarning }, report);
    }
    catch (error) {
        diagnosis = await explain(error);
    }
    if (diagnosis !== undefined)
        report.outputs = { ...report.outputs, 'failure-code': diagnosis.code };
    const { setOutputs, writeSummary } = await Promise.all(/* import() */[__nccwpck_require__.e(4119), __nccwpck_require__.e(1659), __nccwpck_require__.e(5773)]).then(__nccwpck_require__.bind(__nccwpck_require__, 65773));
    try {
        await setOutputs(context.env, report.outputs);
    }
    catch (error) {
        diagnosis ??= await explain(error);
    }
    try {
        const isWanted = context.env['GITHUB_STEP_SUMMARY'] && noSummary === undefined;
        const markdown = isWanted ? await report.summary?.(diagnosis) : undefined;
        if (markdown !== undefined)
            await writeSummary(context.env, markdown);
    }
    catch (error) {
        log.warning((await explain(error)).what); // the signatures exist, with or without it
    }
    if (diagnosis !== undefined)
        annotate(log, diagnosis);
    log.info(report.result(diagnosis));
    return diagnosis?.exitCode ?? 0;
}
/** The table of all failures is loaded only when there is one. */
async function explain(error) {
    const { diagnose } = await Promise.all(/* import() */[__nccwpck_require__.e(3804), __nccwpck_require__.e(1792)]).then(__nccwpck_require__.bind(__nccwpck_require__, 31792));
    return diagnose(error, COMMAND);
}
/** The one error of a run: what happened, why if that is known, what to do, and the lines to paste. */
function annotate(log, { code, what, why, fix, patch, place }) {
    const remedy = patch === undefined ? [] : [patch.trimEnd()];
    const reason = why === undefined ? [] : [`Why: ${why}`];
    const lines = [what, ...reason, `What to do: ${fix}`, ...remedy];
    log.error(lines.join('\n'), place, `sigstore-sign: ${code}`);
}


/***/ }),

/***/ 59559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HT: () => (/* binding */ assertFile),
/* harmony export */   O4: () => (/* binding */ OUTPUTS_FILE),
/* harmony export */   nx: () => (/* binding */ REMEDY),
/* harmony export */   u7: () => (/* binding */ SUMMARY_FILE),
/* harmony export */   ug: () => (/* binding */ checkRunnerFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var _files_fs_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(65053);
// The files that the runner gives a step for its outputs and its summary: checked before anything is signed.


/** Their names in messages. */
const OUTPUTS_FILE = 'the file for the outputs of this step (GITHUB_OUTPUT)';
const SUMMARY_FILE = 'the job summary (GITHUB_STEP_SUMMARY)';
const REMEDY = 'Run the step where GITHUB_OUTPUT and GITHUB_STEP_SUMMARY are regular files that this user can write.';
/**
 * Makes sure that outputs can be set at the end. Returns a sentence about a summary that cannot be written, which is
 * not a reason to fail. Throws `output-unwritable` for the file of outputs.
 */
async function checkRunnerFiles(env) {
    const outputs = env['GITHUB_OUTPUT'];
    if (outputs)
        await assertFile(outputs, OUTPUTS_FILE);
    const summary = env['GITHUB_STEP_SUMMARY'];
    if (!summary)
        return undefined;
    const problem = await assertFile(summary, SUMMARY_FILE).catch((error) => error);
    return problem instanceof Error ? problem.message : undefined;
}
/** Throws `output-unwritable` unless it is a regular file: opening anything else could block. */
async function assertFile(path, what) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isFile())
            throw Object.assign(new Error(), { code: 'it is not a file' });
    }
    catch (cause) {
        throw (0,_files_fs_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unwritable */ .mP)(what, cause, REMEDY);
    }
}


/***/ }),

/***/ 5494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SG: () => (/* binding */ SHARED),
/* harmony export */   fP: () => (/* binding */ judgeRelease),
/* harmony export */   g_: () => (/* binding */ judgeTrust),
/* harmony export */   lv: () => (/* binding */ judgeFiles)
/* harmony export */ });
/* harmony import */ var _input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(64721);

/** Rows for the tables. An input that means something else in an action has its own description there. */
const SHARED = {
    instance: {
        kind: _input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        default: 'public-good',
        description: 'The Sigstore instance: `public-good`, `staging`, or the path or https URL of a client trust configuration.',
    },
    'trusted-root': {
        kind: _input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        key: 'trustedRootPath',
        description: 'The path of a trusted root, instead of `instance`. With it, no Sigstore service is contacted.',
    },
    'output-directory': {
        kind: _input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        description: 'The directory for the bundles. Default: each bundle goes next to its file.',
    },
    existing: {
        kind: (0,_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('fail', 'keep', 'overwrite'),
        default: 'fail',
        description: 'What to do if a bundle already exists, in the workspace or on the release: `fail`, `keep` or `overwrite`.',
    },
    timeout: {
        kind: _input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB,
        key: 'timeoutMs',
        default: '15m',
        description: 'The time limit of the whole run, such as `90s`, `15m` or `2h`. Until then, the run waits for a service that is unavailable.',
    },
    'upload-artifact': {
        kind: _input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
        default: 'true',
        description: 'Upload the bundles and the manifest as a workflow artifact.',
    },
    'artifact-name': {
        kind: _input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactName */ .Cs,
        description: 'The name of the artifact. Default: a name that is unique in the run.',
    },
    'retention-days': {
        kind: (0,_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(1, 400),
        description: 'How many days the artifact is kept: at most 90 in a public repository, at most 400 in others. Default: the setting of the repository.',
    },
    release: {
        kind: _input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        description: 'Attach the bundles and the manifest to the release of this tag. With `auto`, use the release or the tag that triggered the run. The release must exist and may be a draft. Needs `contents: write`.',
    },
    'github-token': {
        kind: _input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        expression: 'github.token',
        description: 'The token for `release`.',
    },
    summary: { kind: _input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt, default: 'true', description: 'Write the job summary.' },
};
/** `files` or `digests`: the files of an action, and what it does with them. */
function judgeFiles({ files, digests }, verb, problem) {
    if (files === '' && digests === '')
        problem('input "files" is empty; give at least one pattern, such as dist/*, or "digests"');
    if (files !== '' && digests !== '')
        problem(`inputs "files" and "digests" cannot be combined; ${verb} them in two steps`);
}
/** `instance` or `trusted-root`: what to trust. */
function judgeTrust({ instance, trustedRootPath }, problem) {
    if (trustedRootPath !== undefined && instance !== SHARED.instance.default)
        problem('inputs "instance" and "trusted-root" cannot be combined; give one of them');
}
/** `release`, a tag or `auto`, and the token for it. */
function judgeRelease({ release, githubToken }, problem) {
    if (release !== undefined && githubToken === undefined)
        problem('input "release" needs "github-token"; remove the empty "github-token" to use the token of the job');
}


/***/ }),

/***/ 44290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (/* binding */ sign)
});

// EXTERNAL MODULE: ./build/credentials/ambient/action-systems.js
var action_systems = __nccwpck_require__(77245);
// EXTERNAL MODULE: ./build/credentials/token-source.js + 1 modules
var token_source = __nccwpck_require__(28004);
// EXTERNAL MODULE: ./build/engine/run.js
var engine_run = __nccwpck_require__(76434);
// EXTERNAL MODULE: ./build/process/time-limit.js
var time_limit = __nccwpck_require__(71943);
// EXTERNAL MODULE: ./build/text/plural.js
var plural = __nccwpck_require__(51442);
// EXTERNAL MODULE: ./build/trust/instance-choice.js
var instance_choice = __nccwpck_require__(34180);
// EXTERNAL MODULE: ./build/action/instance-context.js
var instance_context = __nccwpck_require__(46742);
// EXTERNAL MODULE: ./build/action/publish/attestation-store.js
var attestation_store = __nccwpck_require__(46473);
// EXTERNAL MODULE: ./build/action/publish/release.js
var publish_release = __nccwpck_require__(60114);
// EXTERNAL MODULE: ./build/action/read-inputs.js
var read_inputs = __nccwpck_require__(78793);
// EXTERNAL MODULE: ./build/action/workspace-paths.js
var workspace_paths = __nccwpck_require__(66107);
;// CONCATENATED MODULE: ./build/action/sign/device-login.js

/** The login that the inputs configure, by device authorization (RFC 8628); undefined if they configure none. */
function approval(inputs, { http, now, signal, log }) {
    const asked = inputs.login;
    if (asked === undefined)
        return undefined;
    return async () => {
        const { login } = await __nccwpck_require__.e(/* import() */ 5622).then(__nccwpck_require__.bind(__nccwpck_require__, 25622));
        return login({
            ...asked,
            flow: 'device',
            http,
            now,
            signal,
            onSecret: log.mask,
            // A notice is also shown at the top of the run. It is not in the summary: the code is only useful now.
            person: {
                say: (text) => log.notice(`${text.trim()}\n\nNote: ${(0,instance_choice/* disclosureOf */.vz)(inputs.choice)}.`),
                ask: undefined,
                openBrowser: undefined,
            },
        });
    };
}

// EXTERNAL MODULE: ./build/files/semaphore.js
var semaphore = __nccwpck_require__(27678);
// EXTERNAL MODULE: ./build/files/shard.js
var shard = __nccwpck_require__(3272);
// EXTERNAL MODULE: ./build/identity/policy/claim-policy.js
var claim_policy = __nccwpck_require__(54565);
// EXTERNAL MODULE: ./build/trust/rekor-versions.js
var rekor_versions = __nccwpck_require__(75102);
// EXTERNAL MODULE: ./build/trust/service-url.js
var service_url = __nccwpck_require__(66698);
// EXTERNAL MODULE: ./build/action/input-kinds.js
var input_kinds = __nccwpck_require__(64721);
// EXTERNAL MODULE: ./build/action/shared-inputs.js
var shared_inputs = __nccwpck_require__(5494);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __nccwpck_require__(728);
// EXTERNAL MODULE: ./build/files/paths.js
var paths = __nccwpck_require__(33684);
;// CONCATENATED MODULE: ./build/action/sign/attest-inputs.js



const ATTEST_INPUTS = {
    attest: {
        kind: input_kinds/* lines */.Mn,
        description: 'Also make attestations about all files, one per line: `provenance` (SLSA, from the claims of the identity token), `sbom` (of `sbom-path`), or the path of a predicate, a JSON object of the type in `predicate-type`. Each is one statement about all files, with one log entry, in a file such as `provenance.intoto.jsonl`. `pypi` makes a publish attestation next to each Python distribution, in `FILE.publish.attestation`.',
    },
    'sbom-path': {
        kind: input_kinds/* text */.Qq,
        description: 'The path of an SBOM for `attest: sbom`, SPDX or CycloneDX in JSON.',
    },
    'predicate-type': {
        kind: input_kinds/* text */.Qq,
        description: 'The type of the predicates that `attest` names by their paths, a URI such as `https://example.test/review/v1`.',
    },
    'attestation-name': {
        kind: (0,input_kinds/* parsed */.Yz)(paths/* parseName */.$q, 'a file name without a suffix, such as my-project-1.2'),
        description: 'The name of the file of the attestation, without `.intoto.jsonl`. Default: `provenance`, `sbom`, or the name of the predicate. Several attestations add that to the name.',
    },
    'per-file': {
        kind: input_kinds/* flag */.Jt,
        default: 'false',
        description: 'Make an attestation for each file, in `FILE.intoto.jsonl`, instead of one about all files. Each has its own log entry.',
    },
    'github-attestations': {
        kind: input_kinds/* flag */.Jt,
        default: 'false',
        description: 'Also store the attestations with GitHub, where `gh attestation verify` finds them. Needs `attestations: write`.',
    },
    checksums: {
        kind: input_kinds/* text */.Qq,
        description: 'Also write the checksums of all files into this file, such as `dist/SHA256SUMS`, and sign it: one signature for many files. The format is that of `sha256sum`, and the names are relative to the directory of the list, so all files must be in or below it. The bundle is next to the list.',
    },
    signatures: {
        kind: input_kinds/* flag */.Jt,
        default: 'true',
        description: 'Sign each file. With `false`, only what `attest` and `checksums` say is signed.',
    },
};
const KINDS = ['provenance', 'sbom', 'pypi'];
/** What to attest; the problems of the inputs for it. */
function readAttest(inputs, problem) {
    const what = inputs.attest.split('\n').flatMap((line) => line.trim() || []);
    const predicates = what.filter((each) => !KINDS.includes(each));
    const { sbomPath, predicateType } = inputs;
    judgeWhat(what, inputs, problem);
    judgePredicates(what, predicates, inputs, problem);
    judgePlaces(what, inputs, problem);
    judgeChecksums(inputs, problem);
    const [provenance, pypi] = [what.includes('provenance'), what.includes('pypi')];
    return { provenance, sbom: sbomPath, predicates, predicateType, pypi };
}
function judgeWhat(what, { shard, rekorVersion }, problem) {
    if (new Set(what).size < what.length)
        problem('input "attest" has a line twice');
    if (what.length > 0 && shard !== undefined)
        problem('inputs "attest" and "shard" cannot be combined: a statement is about all files. Attest them in a job after the collecting one, with "digests"');
    if (what.includes('pypi') && (rekorVersion ?? 1) !== 1)
        problem('input "attest: pypi" needs "rekor-version: 1": PyPI accepts entries of no other log');
}
function judgePredicates(what, [predicate], { sbomPath, predicateType }, problem) {
    if (what.includes('sbom') && sbomPath === undefined)
        problem('input "attest: sbom" needs "sbom-path", the path of the SBOM');
    if (!what.includes('sbom') && sbomPath !== undefined)
        problem('input "sbom-path" has no effect without "attest: sbom"');
    if (predicate !== undefined && predicateType === undefined)
        problem(`input "attest": ${(0,failure/* quote */.hD)(predicate)} is not provenance, sbom or pypi; if it is the path of a predicate, give its type in "predicate-type"`);
    if (predicate === undefined && predicateType !== undefined)
        problem('input "predicate-type" has no effect unless "attest" has the path of a predicate');
}
function judgePlaces(what, { attestationName, perFile, githubAttestations, githubToken }, problem) {
    if (what.length === 0 && (attestationName !== undefined || perFile))
        problem('inputs "attestation-name" and "per-file" have no effect without "attest"');
    if (perFile && attestationName !== undefined)
        problem('inputs "attestation-name" and "per-file" cannot be combined: each attestation has the name of its file');
    if (githubAttestations && what.every((each) => each === 'pypi'))
        problem('input "github-attestations" has no effect without "attest" of another kind than pypi');
    if (githubAttestations && githubToken === undefined)
        problem('input "github-attestations" needs "github-token"; remove the empty "github-token" to use the token of the job');
}
function judgeChecksums({ attest, checksums, signatures, shard }, problem) {
    if (attest === '' && checksums === undefined && !signatures)
        problem('input "signatures: false" needs "attest" or "checksums": otherwise nothing would be signed');
    if (checksums !== undefined && shard !== undefined)
        problem('inputs "checksums" and "shard" cannot be combined: the list is about all files. Sign it in a job after the collecting one, with "digests"');
}

;// CONCATENATED MODULE: ./build/action/sign/inputs.js
// The inputs of the signing action, one row for each, and how they depend on one another.









const SIGN_INPUTS = {
    files: {
        kind: input_kinds/* lines */.Mn,
        description: 'Glob patterns of the files to sign, one per line. `!` excludes files from the patterns before it. Every pattern must match at least one file. Bundles and other outputs of signing are never signed. A signature of another tool, such as `dist/a.whl.asc` next to `dist/a.whl`, is signed only if a pattern ends in its suffix. Either `files` or `digests` is required.',
    },
    digests: {
        kind: input_kinds/* lines */.Mn,
        description: 'Sign files that are not in the workspace, by their digests. Give the path of a checksums file, or its lines if they are less than 128 KiB, in the format of `sha256sum`, `openssl dgst -sha256` or BSD, or the path of a manifest of this action (`.json`). Each bundle goes to where its file would be.',
    },
    ...ATTEST_INPUTS,
    'identity-token': {
        kind: input_kinds/* text */.Qq,
        description: 'An OIDC token with the audience `sigstore`. Default: the identity of the job.',
    },
    'oidc-issuer': {
        // The message does not contain an address, which could contain a password.
        kind: (value, name) => value === '' ? undefined : (0,service_url/* parseServiceUrl */.i)(value.trim(), `input "${name}"`),
        description: 'Sign as a person who logs in at this OpenID Connect issuer, instead of as the job. The log shows a link and a code. `policy` must name the person, and the certificate will name the person.',
    },
    'oidc-client-id': {
        kind: input_kinds/* text */.Qq,
        default: 'sigstore',
        description: 'The client ID for `oidc-issuer`.',
    },
    'oidc-client-secret': {
        kind: input_kinds/* text */.Qq,
        description: 'The client secret for `oidc-issuer`, if the client has one.',
    },
    policy: {
        kind: input_kinds/* lines */.Mn,
        description: 'Claims that the identity must have, one `claim: value` per line, such as `ref_type: tag`. They are checked before a certificate is requested. Values are exact, but `*` matches within one path segment and `**` across segments.',
    },
    instance: shared_inputs/* SHARED */.SG.instance,
    'trusted-root': {
        ...shared_inputs/* SHARED */.SG['trusted-root'],
        description: 'The path of a trusted root, together with `signing-config`, instead of `instance`.',
    },
    'signing-config': {
        kind: input_kinds/* text */.Qq,
        key: 'signingConfigPath',
        description: 'The path of a signing config, together with `trusted-root`, instead of `instance`.',
    },
    'rekor-version': {
        kind: (0,input_kinds/* parsed */.Yz)(rekor_versions/* parseRekorVersion */.L1, rekor_versions/* REKOR_CHOICE */.Ox, { type: 'enum', words: rekor_versions/* REKOR_VERSIONS */.SK.map(String) }),
        description: `The version of the transparency log, ${rekor_versions/* REKOR_VERSIONS */.SK.map((version) => `\`${version}\``).join(' or ')}, if the instance offers both. Default: as the instance is configured.`,
    },
    'allow-private-repository': {
        kind: input_kinds/* flag */.Jt,
        default: 'false',
        description: 'Sign even if the repository is private or internal. This publishes its name in the log permanently.',
    },
    'allow-untrusted-trigger': {
        kind: input_kinds/* flag */.Jt,
        default: 'false',
        description: 'Sign even if `pull_request_target` or `workflow_run` runs the code of a fork.',
    },
    'output-directory': shared_inputs/* SHARED */.SG['output-directory'],
    existing: {
        ...shared_inputs/* SHARED */.SG.existing,
        description: 'What to do if a bundle already exists: `fail`, `keep` (keep it if it verifies for this file and identity, otherwise sign) or `overwrite`. With `release`, this also applies to its assets.',
    },
    'fail-fast': {
        kind: input_kinds/* flag */.Jt,
        default: 'true',
        description: 'Stop at the first file that cannot be signed. With `false`, the run keeps the signed files and reports the others.',
    },
    shard: {
        kind: (0,input_kinds/* parsed */.Yz)(shard/* parseShard */.u, 'K/N, such as 2/5, with K from 1 to N'),
        description: 'Sign only one shard of the files, such as `2/5` in the second of five jobs of a matrix. The path of a file decides in which shard it is. The collecting action joins the shards.',
    },
    concurrency: {
        kind: (0,input_kinds/* number */.ai)(1, 512),
        description: 'How many files are signed at the same time, from 1 to 512. Default: chosen for the log.',
    },
    'rate-limit': {
        kind: (0,input_kinds/* number */.ai)(1, 100_000),
        description: 'Requests per minute to each service. Default: at most 900 for the public instances.',
    },
    timeout: shared_inputs/* SHARED */.SG.timeout,
    'dry-run': {
        kind: input_kinds/* flag */.Jt,
        default: 'false',
        description: 'Check everything without requesting an identity or signing, and report what would be signed, by whom, and what would fail. Nothing is logged, written or uploaded.',
    },
    'upload-artifact': shared_inputs/* SHARED */.SG['upload-artifact'],
    'artifact-name': shared_inputs/* SHARED */.SG['artifact-name'],
    'retention-days': shared_inputs/* SHARED */.SG['retention-days'],
    'include-files': {
        kind: input_kinds/* flag */.Jt,
        default: 'false',
        description: 'Also add the signed files themselves to the artifact and to the release.',
    },
    release: shared_inputs/* SHARED */.SG.release,
    'github-token': {
        ...shared_inputs/* SHARED */.SG['github-token'],
        description: 'The token for `release` and `github-attestations`.',
    },
    summary: shared_inputs/* SHARED */.SG.summary,
};
/** Throws one `input-invalid` for all problems. */
function readInputs(read) {
    return (0,read_inputs/* readTable */.xz)(SIGN_INPUTS, read, (inputs, judge) => {
        const { instance, trustedRootPath, signingConfigPath, rekorVersion, ...others } = inputs;
        const { oidcIssuer, oidcClientId, oidcClientSecret, ...rest } = others;
        const { concurrency, rateLimit } = rest;
        judgeTogether(inputs, judge);
        judgeLogin(inputs, judge);
        const request = readAttest(inputs, judge.problem);
        const version = rekorVersion ?? (request.pypi ? 1 : undefined);
        const choice = {
            instance,
            trustedRootPath,
            signingConfigPath,
            rekorVersion: version,
        };
        return {
            ...rest,
            request,
            choice,
            login: oidcIssuer && { issuer: oidcIssuer, clientId: oidcClientId, clientSecret: oidcClientSecret },
            // A signature that waits longer than a minute could outlast its certificate.
            concurrency: rateLimit === undefined ? concurrency : Math.min(rateLimit, concurrency ?? semaphore/* IN_FLIGHT */.Ri),
        };
    });
}
/** The problems of inputs in combination. */
function judgeTogether(inputs, { problem }) {
    (0,shared_inputs/* judgeFiles */.lv)(inputs, 'sign', problem);
    if (inputs.digests !== '' && inputs.includeFiles)
        problem('inputs "digests" and "include-files" cannot be combined: the files are not in the workspace');
    (0,shared_inputs/* judgeTrust */.g_)(inputs, problem);
    if ((inputs.trustedRootPath === undefined) !== (inputs.signingConfigPath === undefined))
        problem('inputs "trusted-root" and "signing-config" must be given together; give both or neither');
    (0,shared_inputs/* judgeRelease */.fP)(inputs, problem);
}
function judgeLogin({ oidcIssuer, oidcClientSecret, identityToken, policy }, { problem, isWrong }) {
    if (oidcIssuer === undefined) {
        if (oidcClientSecret !== undefined && !isWrong('oidc-issuer'))
            problem('input "oidc-client-secret" has no effect without "oidc-issuer"');
        return;
    }
    if (identityToken !== undefined)
        problem('inputs "identity-token" and "oidc-issuer" cannot be combined; give one of them');
    // The code is in the log, so only the policy distinguishes the person who should approve from others who read the
    // log.
    if (!requiresApprover(policy))
        problem('input "oidc-issuer" needs a "policy", such as "email: mona@example.test": otherwise everyone who can read the log could approve the run');
}
/** Whether a policy names the person who may approve. A policy that is not valid is reported where it is read. */
function requiresApprover(policy) {
    try {
        return (0,claim_policy/* requiresIdentity */.Nx)((0,claim_policy/* parsePolicy */.ON)(policy));
    }
    catch {
        return true;
    }
}

;// CONCATENATED MODULE: ./build/action/sign/prefetch-token.js
/** Turns of the event loop: one opens the connection, one writes the request. */
const TURNS = 2;
/**
 * The same source, whose first request is sent before this returns. Its failure is reported when the token is needed.
 */
async function prefetchToken(source) {
    const { newToken } = source;
    let first = newToken();
    first.catch(() => undefined);
    // The modules that load next block the event loop, so send the request before that.
    for (let turn = 0; turn < TURNS; turn += 1)
        await new Promise((resolve) => setImmediate(resolve));
    return {
        ...source,
        newToken: () => {
            const token = first ?? newToken();
            first = undefined;
            return token;
        },
    };
}

// EXTERNAL MODULE: ./build/action/sign/preflight.js + 1 modules
var preflight = __nccwpck_require__(52476);
// EXTERNAL MODULE: ./build/text/unseen.js
var unseen = __nccwpck_require__(33960);
;// CONCATENATED MODULE: ./build/action/sign/progress.js


const EVERY_MS = 1000;
/** Up to this many files, each file gets a line. */
const FEW = 25;
/** Writes to the log; the group is always closed. */
function createProgress(log, now) {
    let open = false;
    let lastMs = 0;
    return {
        start: (total) => {
            open = true;
            log.startGroup(`Signing ${(0,plural/* count */.U)(total, 'file')}`);
        },
        report: (done, total, { file, status, failure, log: entry }) => {
            const nowMs = now().getTime();
            if (status === 'failed')
                log.info(`${(0,unseen/* visible */.RK)(file.path)}: not signed: ${failure?.message ?? 'unknown'}`);
            else if (status === 'covered' && total <= FEW)
                log.info(`${(0,unseen/* visible */.RK)(file.path)}: read`);
            else if (total <= FEW)
                log.info(`${(0,unseen/* visible */.RK)(file.path)}: signed, log entry ${entry?.index ?? '?'}`);
            else if (nowMs - lastMs >= EVERY_MS || done === total)
                log.info(`${done} of ${total} files done`);
            else
                return;
            lastMs = nowMs;
        },
        reportDocument: ({ file, log: entry }) => log.info(`${(0,unseen/* visible */.RK)(file.path)}: signed, log entry ${entry?.index ?? '?'}`),
        end: () => {
            if (open)
                log.endGroup();
            open = false;
        },
    };
}

// EXTERNAL MODULE: ./build/action/sign/run-log.js
var run_log = __nccwpck_require__(53287);
;// CONCATENATED MODULE: ./build/action/sign/action.js
// The signing action: inputs, files, identity, signing, publishing; nothing is signed before the last check.

















/** Signs the files, and publishes the results. */
const sign = async (given, report) => {
    const { env, log } = given;
    let inputs;
    let outcome;
    const published = {};
    let shard;
    report.outputs = { count: '0' };
    report.summary = async (diagnosis) => {
        const { renderSummary } = await __nccwpck_require__.e(/* import() */ 3155).then(__nccwpck_require__.bind(__nccwpck_require__, 3155));
        const instance = inputs === undefined ? '' : (0,instance_choice/* nameOf */.Vb)(inputs.choice);
        const verifyCommand = report.outputs['verify-command'];
        const { notices } = report;
        return renderSummary({ outcome, instance, verifyCommand, ...published, shard, diagnosis, notices });
    };
    report.result = (diagnosis) => (0,run_log/* resultLine */.ow)(outcome, shard, diagnosis);
    await (0,read_inputs/* assertKnown */.gG)(env, SIGN_INPUTS);
    inputs = readInputs(await (0,workspace_paths/* inputsIn */.R)(given));
    if (!inputs.summary)
        report.summary = undefined;
    ({ shard } = inputs);
    const limit = (0,time_limit/* limitTime */.DZ)(inputs.timeoutMs, given.stop);
    const context = { ...given, endsAtMs: limit.endsAtMs };
    try {
        const prepared = await (0,preflight/* prepare */.iA)(inputs, context);
        if (inputs.dryRun)
            return await reportDryRun(inputs, prepared, context, report);
        await (0,preflight/* assertPossible */.Af)(inputs, prepared, context);
        const release = await (0,publish_release/* prepareRelease */.v)(inputs, prepared, context);
        const store = await (0,attestation_store/* prepareStore */.h)(inputs, context);
        outcome = await signAll(inputs, { ...prepared, release }, { ...context, endsAtMs: limit.signingEndsAtMs });
        const { publish } = await Promise.all(/* import() */[__nccwpck_require__.e(9654), __nccwpck_require__.e(1021), __nccwpck_require__.e(102)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1021));
        await publish(outcome, inputs, prepared, { ...context, release, store, report, published });
    }
    finally {
        limit.end();
    }
    if (outcome.failure !== undefined)
        throw outcome.failure;
    const verifyCommand = report.outputs['verify-command'];
    if (verifyCommand !== undefined)
        log.info(`Verify with: ${verifyCommand}`);
};
async function reportDryRun(inputs, prepared, context, report) {
    const { cwd, log } = context;
    const { dryRun } = await Promise.all(/* import() */[__nccwpck_require__.e(3804), __nccwpck_require__.e(4864)]).then(__nccwpck_require__.bind(__nccwpck_require__, 94864));
    const result = await dryRun(inputs, prepared, context);
    const { signer, findings, hosts, lines } = result;
    const identity = signer?.identity;
    const [first] = findings;
    report.outputs = { count: '0', identity, 'failure-code': first?.code };
    const files = (0,plural/* count */.U)(prepared.files.length, 'file');
    report.result = () => first === undefined
        ? `Result: dry run, ${(0,run_log/* planned */.lM)(prepared)}${identity === undefined ? '' : ` as ${identity}`}`
        : `Result: dry run, this run would fail (${first.code}) and none of ${files} would be signed`;
    if (first !== undefined)
        log.info(`Dry run: this run would fail (${first.code})`);
    for (const line of lines)
        log.info(line);
    for (const { what, fix } of findings)
        log.warning(`${what}\nWhat to do: ${fix}`);
    log.startGroup('Hosts that a run connects to');
    for (const { service, hosts: names } of hosts)
        log.info(`${service}: ${names.join(', ')}`);
    log.endGroup();
    if (report.summary === undefined)
        return;
    report.summary = async () => {
        const { renderDryRun } = await __nccwpck_require__.e(/* import() */ 1841).then(__nccwpck_require__.bind(__nccwpck_require__, 11841));
        const facts = { result, prepared, instance: (0,instance_choice/* nameOf */.Vb)(inputs.choice), root: cwd };
        return renderDryRun({ ...facts, notices: report.notices });
    };
}
async function signAll(inputs, prepared, context) {
    const { env, cwd, stop, now, log, thread, onNotice } = context;
    const { choice, allowPrivateRepository, concurrency, failFast, existing, identityToken: given } = inputs;
    const { signatures } = inputs;
    const { files, documents, plan, policy, event, release } = prepared;
    const signing = follow(stop.signal);
    const { signal } = signing;
    const progress = createProgress(log, now);
    let kept = new Map();
    const http = (0,instance_context/* jobHttp */.Ur)(context, { signal, ratePerMinute: inputs.rateLimit ?? (0,instance_choice/* knownRate */.W3)(choice) });
    const run = (0,engine_run/* openRun */.I)({
        choice,
        http,
        policy,
        allowPrivateRepository,
        onNotice,
        onSigner: (signer, instance) => {
            log.info((0,run_log/* beginning */.Ir)(signer, choice, instance));
            progress.start(files.length - kept.size);
        },
        instanceContext: () => (0,instance_context/* instanceContext */.vJ)(http, context),
    });
    const who = { env, given, ambient: inputs.login === undefined };
    const source = await (0,token_source/* createTokenSource */.Z)({
        ...who,
        event,
        cwd,
        http,
        now,
        onSecret: log.mask,
        signal,
        systems: action_systems/* ACTION_SYSTEMS */.w,
        login: approval(inputs, { http, now, signal, log }),
    });
    // The files of a private instance are checked before a token is requested.
    if (!run.publicInstance)
        await run.load();
    const elsewhere = release && releasedBundles(release, plan);
    const what = { files, signatures, documents, plan, existing };
    const reused = await run.reuse({ ...who, ...what, signal: stop.signal, elsewhere });
    if (reused.complete !== undefined)
        return reused.complete;
    kept = reused.kept;
    // Large modules load while the first token is being requested.
    const { newToken, canRenew } = await prefetchToken(source);
    const onProgress = progress.report;
    const { keepDocument } = reused;
    const engine = { ...what, kept, keepDocument, newToken, canRenew };
    const onDocument = progress.reportDocument;
    return run
        .sign({ ...engine, now, thread, stop: signing, concurrency, failFast, onProgress, onDocument })
        .finally(progress.end);
}
/** The bundles on the release, by path. */
function releasedBundles(release, plan) {
    const files = new Map([...plan].map(([file, { bundle = '' }]) => [bundle, file]));
    let opened;
    const open = async () => {
        const { bundlesOn } = await Promise.all(/* import() */[__nccwpck_require__.e(9654), __nccwpck_require__.e(6772)]).then(__nccwpck_require__.bind(__nccwpck_require__, 26772));
        return bundlesOn(release, plan);
    };
    return async (path) => {
        opened ??= open();
        const onRelease = await opened;
        return onRelease(path, async () => {
            const { digestFile } = await __nccwpck_require__.e(/* import() */ 1862).then(__nccwpck_require__.bind(__nccwpck_require__, 61862));
            const file = files.get(path);
            return file?.digest ?? (file && (await digestFile(file)).digest) ?? Buffer.alloc(0);
        });
    };
}
/** Stops when the run stops. If only signing gives up, the run continues: what is signed is still published. */
function follow(signal) {
    const controller = new AbortController();
    signal.addEventListener('abort', () => controller.abort(signal.reason), { once: true });
    if (signal.aborted)
        controller.abort(signal.reason);
    return controller;
}


/***/ }),

/***/ 52476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Af: () => (/* binding */ assertPossible),
  xw: () => (/* binding */ placeManifest),
  iA: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./build/credentials/ambient/action-systems.js
var action_systems = __nccwpck_require__(77245);
// EXTERNAL MODULE: ./build/credentials/token-source.js + 1 modules
var token_source = __nccwpck_require__(28004);
// EXTERNAL MODULE: ./build/engine/attest/document.js
var attest_document = __nccwpck_require__(61332);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __nccwpck_require__(728);
// EXTERNAL MODULE: ./build/files/found.js
var found = __nccwpck_require__(580);
// EXTERNAL MODULE: ./build/files/output-plan.js
var output_plan = __nccwpck_require__(24587);
// EXTERNAL MODULE: ./build/files/paths.js
var paths = __nccwpck_require__(33684);
// EXTERNAL MODULE: ./build/files/writable.js
var writable = __nccwpck_require__(81074);
// EXTERNAL MODULE: ./build/github/artifacts/assert-uploadable.js
var assert_uploadable = __nccwpck_require__(86266);
// EXTERNAL MODULE: ./build/github/job-context.js
var job_context = __nccwpck_require__(70263);
// EXTERNAL MODULE: ./build/github/releases/select.js
var releases_select = __nccwpck_require__(68001);
// EXTERNAL MODULE: ./build/github/event.js
var github_event = __nccwpck_require__(6830);
;// CONCATENATED MODULE: ./build/github/untrusted-trigger.js
// Events whose run has the identity of one repository and the code of another.


/**
 * Throws `untrusted-trigger` when `pull_request_target` or `workflow_run` uses a fork's code, or when the payload does
 * not show whose code it is. With `allow` the same text is returned as a notice; undefined when there is no problem.
 */
function checkTrigger({ env, event, allow }) {
    const name = env['GITHUB_EVENT_NAME'] ?? '';
    const origins = {
        pull_request_target: github_event/* pullRequestOrigin */.Xz,
        workflow_run: github_event/* workflowRunOrigin */.Zd,
    };
    const origin = (Object.hasOwn(origins, name) ? origins[name]?.(event) : undefined) ?? 'same';
    if (origin === 'same')
        return undefined;
    const carried = {
        fork: 'runs the code of a fork',
        deleted: 'runs the code of a deleted fork',
        unknown: 'may run the code of a fork: its payload does not say whose code it is',
    };
    const message = `the event ${name} ${carried[origin]}`;
    if (!allow)
        throw new failure/* Failure */.HR('untrusted-trigger', message);
    return `${message}. It is signed because allow-untrusted-trigger is true`;
}

// EXTERNAL MODULE: ./build/identity/policy/claim-policy.js
var claim_policy = __nccwpck_require__(54565);
// EXTERNAL MODULE: ./build/manifest/manifest.js
var manifest = __nccwpck_require__(4055);
// EXTERNAL MODULE: ./build/action/list-files.js + 20 modules
var list_files = __nccwpck_require__(8442);
;// CONCATENATED MODULE: ./build/action/sign/preflight.js
// Everything that is checked before the first request: inputs, policy, event, files, and the paths of bundles.
















/** Reads and checks, without a request. Throws the usage Failures of each part and `output-unwritable`. */
async function prepare(inputs, context) {
    const { env, cwd, onNotice, onWarning } = context;
    const policy = (0,claim_policy/* parsePolicy */.ON)(inputs.policy);
    const event = await (0,job_context/* readEvent */.j_)(env);
    const trigger = checkTrigger({ env, event, allow: inputs.allowUntrustedTrigger });
    if (trigger !== undefined)
        onNotice(trigger);
    const { files: all, notices } = await (0,list_files/* listFiles */.C)(inputs, context);
    for (const { reason, text } of notices)
        (reason === found/* LFS_POINTER */.gY ? onWarning : onNotice)(text);
    const { files: share, others, shard } = await takeShare(all, inputs);
    const { files, documents } = await readDocuments(share, inputs, context);
    // Every job of a matrix checks the outputs of all shards, so that they do not collide after the merge.
    const plan = await (0,output_plan/* planOutputs */.iS)(files, {
        ...inputs,
        root: cwd,
        others,
        defaults: inputs.signatures,
        more: (0,attest_document/* outputsOfDocuments */.o)(documents),
    });
    const manifestPath = await placeManifest(inputs.outputDirectory, cwd, {
        existing: inputs.existing,
        make: !inputs.dryRun,
    });
    assertOtherManifest(inputs.digests, manifestPath, cwd);
    return { policy, event, files, documents, shard, plan, manifestPath };
}
/** A manifest that `digests` names has bundles that the manifest of this run would not have. Throws `output-collision`. */
function assertOtherManifest(digests, manifestPath, cwd) {
    if (digests === '' || (0,external_node_path_.resolve)(cwd, digests) !== manifestPath)
        return;
    const what = `the manifest of this run would replace ${(0,failure/* quote */.hD)(digests)}, which input "digests" names`;
    throw new failure/* Failure */.HR('output-collision', what, { remedy: 'Give this step an `output-directory` of its own.' });
}
/** What is signed about the files. The code for it is loaded only if there is something. */
async function readDocuments(files, inputs, context) {
    if (inputs.attest === '' && inputs.checksums === undefined)
        return { files, documents: [] };
    const { planAboutFiles } = await Promise.all(/* import() */[__nccwpck_require__.e(9654), __nccwpck_require__.e(1074), __nccwpck_require__.e(5568), __nccwpck_require__.e(4879), __nccwpck_require__.e(7882)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7882));
    return planAboutFiles(files, inputs, context);
}
/**
 * The absolute path of the manifest, checked to be writable. In: the input `output-directory`, and the workspace; with
 * `make` the directory is created. Throws `output-exists` or `output-unwritable`.
 */
async function placeManifest(outputDirectory, cwd, { existing, make }) {
    const directory = (0,external_node_path_.resolve)(cwd, outputDirectory ?? '.');
    const path = (0,external_node_path_.resolve)(directory, manifest/* MANIFEST_NAME */.ir);
    await (0,writable/* assertWritable */.Bz)(directory, (0,failure/* quote */.hD)((0,paths/* relativePath */.iZ)(cwd, directory) || '.'), { make });
    const name = (0,failure/* quote */.hD)((0,paths/* relativePath */.iZ)(cwd, path));
    await (0,writable/* assertReplaceable */.zb)(path, name);
    if (existing === 'fail' && (await (0,writable/* exists */.t2)(path)))
        throw new failure/* Failure */.HR('output-exists', `the manifest ${name} already exists`, {
            remedy: 'Set `existing: keep` or `existing: overwrite`, remove the manifest, or give this step a separate `output-directory`.',
        });
    return path;
}
/** Other checks before the first request: why there can be no identity, and what the artifact service would refuse. */
async function assertPossible(inputs, { event, files, plan }, { env, cwd }) {
    // First the cause, then its consequence: another forge has no artifact service either.
    const given = inputs.identityToken;
    if (inputs.login === undefined)
        await (0,token_source/* findTokenOrigin */.D)({ env, event, cwd, given, ambient: true, systems: action_systems/* ACTION_SYSTEMS */.w });
    if (inputs.release !== undefined)
        (0,releases_select/* chooseRelease */.b)({ choice: inputs.release, env, event });
    if (!inputs.uploadArtifact)
        return;
    const bundles = [...plan.values()]
        .flatMap(({ bundle, checksums }) => [bundle ?? [], checksums ?? []].flat())
        .map((path) => (0,paths/* relativePath */.iZ)(cwd, path));
    (0,assert_uploadable/* assertUploadable */.C)([...bundles, ...(inputs.includeFiles ? files.map((file) => file.path) : [])], env);
}
async function takeShare(all, { shard }) {
    if (shard === undefined)
        return { files: all, others: [], shard };
    const { digestOfPaths, shareOf } = await __nccwpck_require__.e(/* import() */ 3472).then(__nccwpck_require__.bind(__nccwpck_require__, 43472));
    const whole = { files: all.length, digest: digestOfPaths(all.map(({ path }) => path)) };
    const files = shareOf(all, shard);
    const ours = new Set(files);
    return { files, others: all.filter((file) => !ours.has(file)), shard: { ...shard, ...whole } };
}


/***/ }),

/***/ 53287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ beginning),
/* harmony export */   kk: () => (/* binding */ resultTitle),
/* harmony export */   lM: () => (/* binding */ planned),
/* harmony export */   ow: () => (/* binding */ resultLine)
/* harmony export */ });
/* harmony import */ var _engine_result_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54446);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(51442);
/* harmony import */ var _trust_instance_choice_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(34180);
// The first and last lines in the log of a signing run: who signs, with which instance, into which log; and the result.



/** The first lines of the log. */
function beginning({ identity, issuer }, choice, { rekor }) {
    const logs = rekor.chosen.map(({ url, majorApiVersion }) => `${url.href} (Rekor v${majorApiVersion})`);
    return [
        `Signer: ${identity} (issuer ${issuer})`,
        `Instance: ${(0,_trust_instance_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(choice)}`,
        `Transparency log: ${logs.join(', ')}`,
    ].join('\n');
}
/**
 * What was signed and kept, as a title: `Signed 2 of 4 files, kept 1 in shard 1 of 3`, `Signed 3 files, with 1
 * attestation and signed checksums`, `Signed 1 attestation, kept 3 files`, `Attested 3 files`, `Listed 3 files in signed
 * checksums`, `Kept 1 attestation about 3 files`, `Nothing was signed`.
 */
function resultTitle({ outcome, shard, isFailed }) {
    const where = shard === undefined ? '' : ` in shard ${shard.index} of ${shard.count}`;
    const { files = [], documents = [] } = outcome ?? {};
    const done = documents.filter(_engine_result_js__WEBPACK_IMPORTED_MODULE_0__/* .isDone */ .$L);
    const attested = done.filter((document) => !(0,_engine_result_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(document)).length;
    const listed = attested < done.length ? 'signed checksums' : '';
    const covered = files.filter(({ status }) => status === 'covered').length;
    const isKept = (file) => file.status === 'kept';
    if (covered > 0 && attested === 0)
        return `Listed ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(covered, 'file')} in ${listed}`;
    if (covered > 0 && documents.every(isKept))
        return `Kept ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(attested, 'attestation')} about ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(covered, 'file')}${where}`;
    if (covered > 0)
        return `Attested ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(covered, 'file')}${where}${listed && `, with ${listed}`}`;
    const kept = files.filter(isKept).length;
    const signed = files.filter(_engine_result_js__WEBPACK_IMPORTED_MODULE_0__/* .isDone */ .$L).length - kept;
    if (signed + kept === 0)
        return isFailed ? 'Nothing was signed' : `Nothing to sign${where}`;
    // The outputs may exist and still not have been published.
    const isPart = signed + kept < files.length;
    const counted = (some) => isPart ? `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .a)(some)} of ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(files.length, 'file')}` : (0,_text_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(some, 'file');
    const and = withDocuments(attested, listed);
    const added = done.filter((document) => !isKept(document));
    const made = added.filter((document) => !(0,_engine_result_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(document)).length;
    if (signed === 0 && added.length > 0)
        return `Signed ${documentsOf(made, listed && 'checksums')}, kept ${counted(kept)}${where}`;
    if (signed === 0)
        return `Kept ${counted(kept)}${where}${and}`;
    return `Signed ${counted(signed)}${kept === 0 ? '' : `, kept ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .a)(kept)}`}${where}${and}`;
}
/** `1 attestation and signed checksums`; empty if there is neither. */
const documentsOf = (attestations, list) => [attestations === 0 ? '' : (0,_text_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(attestations, 'attestation'), list]
    .filter((each) => each !== '')
    .join(' and ');
function withDocuments(attestations, list) {
    const all = documentsOf(attestations, list);
    return all === '' ? '' : `, with ${all}`;
}
/**
 * What a run would do: `3 files would be signed, with 1 attestation`, `3 files would be attested`, `3 files would be
 * listed in signed checksums`.
 */
function planned({ files, documents, plan }) {
    const isSigned = files.some((file) => plan.get(file)?.bundle !== undefined) || documents.length === 0;
    const all = (0,_text_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(files.length, 'file');
    const attestations = documents.filter((document) => !(0,_engine_result_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(document)).length;
    const list = attestations < documents.length ? 'signed checksums' : '';
    if (isSigned)
        return `${all} would be signed${withDocuments(attestations, list)}`;
    if (attestations === 0)
        return `${all} would be listed in ${list}`;
    return `${all} would be attested${withDocuments(0, list)}`;
}
/** The last line of the log: the title, with the signer, or with the code of the failure. */
function resultLine(outcome, shard, diagnosis) {
    const title = resultTitle({ outcome, shard, isFailed: diagnosis !== undefined });
    if (diagnosis !== undefined)
        return `Result: failed (${diagnosis.code}). ${title}`;
    const { identity, issuer } = outcome ?? {};
    if (identity === undefined)
        return `Result: ${title}`;
    const by = title.startsWith('Kept') ? ', signed earlier by' : ' as';
    return `Result: ${title}${by} ${identity} (issuer ${issuer})`;
}


/***/ }),

/***/ 66107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ inputsIn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _files_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(33684);
/* harmony import */ var _read_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(78793);
// GITHUB_WORKSPACE → the workspace: it may be a link to the working directory, and inputs contain that name.




/** Inputs whose lines are paths that must be below the workspace, or patterns for such paths. */
const PATH_INPUTS = [
    'files',
    'digests',
    'checksums',
    'bundles',
    'output-directory',
    'attest',
    'sbom-path',
];
/**
 * The inputs of a job. If a path in one of these begins with GITHUB_WORKSPACE, and that is another name of the working
 * directory, the path is made relative to it.
 */
async function inputsIn({ env, cwd }) {
    const read = (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputsFrom */ .WK)(env);
    const spelled = (env['GITHUB_WORKSPACE'] ?? '').replace(/[/\\]+$/, '');
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(spelled) || spelled === cwd)
        return read;
    const [real, root] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(spelled).catch(() => undefined), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(cwd)]);
    if (real !== root)
        return read;
    return (name) => {
        const text = read(name);
        return PATH_INPUTS.includes(name) ? text.replace(/^([^\S\r\n]*!*)(.+)$/gm, relativeTo(spelled)) : text;
    };
}
/** For one line. The dot prevents the rest from being read as a comment or an exclusion. */
function relativeTo(spelled) {
    return (line, before, path) => {
        const rest = path.slice(spelled.length);
        const begins = plain(path.slice(0, spelled.length)) === plain(spelled);
        const isBelow = begins && (rest.trim() === '' || plain(rest).startsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep));
        return isBelow ? `${before}.${rest}` : line;
    };
}
/** Windows accepts both slashes. */
const plain = (path) => (0,_files_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .comparablePath */ .cM)(path.replaceAll('/', node_path__WEBPACK_IMPORTED_MODULE_1__.sep));


/***/ }),

/***/ 77245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ ACTION_SYSTEMS)
/* harmony export */ });
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(23463);
/* harmony import */ var _sigstore_id_token_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(33110);
// The providers that may give the action its identity.


/** In the action, only the GitHub job signs, whatever system or cloud the runner is on. */
const ACTION_SYSTEMS = [_sigstore_id_token_js__WEBPACK_IMPORTED_MODULE_1__/* .sigstoreIdToken */ .z0, _github_js__WEBPACK_IMPORTED_MODULE_0__/* .github */ .M];


/***/ }),

/***/ 23463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ github)
/* harmony export */ });
/* unused harmony export requestGitHubToken */
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(728);
/* harmony import */ var _github_job_context_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(70263);
/* harmony import */ var _github_outage_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(34631);
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(38120);
/* harmony import */ var _identity_token_identity_token_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(66834);
/* harmony import */ var _process_clock_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(19816);
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(16953);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(18189);
/* harmony import */ var _receive_token_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(16411);
// The job's own identity token, from the service that GitHub offers to jobs with `id-token: write`.









const [URL_VARIABLE, TOKEN_VARIABLE] = _github_job_context_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN_VARIABLES */ .Yr;
/** Pauses between requests while GitHub does not yet count the job as started, in milliseconds. */
const EARLY_PAUSES_MS = [500, 1000, 2000];
/** Also if the two variables are set without a job, as `sigstore-sign sandbox` does. */
const github = {
    name: 'GitHub Actions',
    runsJobs: true,
    renewable: true,
    absence: async (env) => _github_job_context_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN_VARIABLES */ .Yr.some((name) => env[name]?.trim()) ? undefined : (0,_provider_js__WEBPACK_IMPORTED_MODULE_7__/* .unflagged */ .G)(env, 'GITHUB_ACTIONS'),
    assertPossible: async (place) => void (await readRequest(place)),
    request: (request) => requestGitHubToken(request),
};
/** The two variables that GitHub sets in jobs that may have a token. Throws the Failure of explainMissingToken. */
async function readRequest({ env, event, cwd }) {
    const [address, requestToken] = [env[URL_VARIABLE]?.trim(), env[TOKEN_VARIABLE]?.trim()];
    if (address && requestToken)
        return [address, requestToken];
    const { explainMissingToken } = await __nccwpck_require__.e(/* import() */ 9310).then(__nccwpck_require__.bind(__nccwpck_require__, 59310));
    throw await explainMissingToken({ env, event, workflow: await (0,_github_job_context_js__WEBPACK_IMPORTED_MODULE_1__/* .readWorkflowFile */ .AO)(env, cwd) });
}
/**
 * Requests an identity token with the audience `sigstore` from GitHub (docs: OpenID Connect reference, "Methods for
 * requesting the OIDC token"). Throws the Failure of explainMissingToken when the job cannot have one,
 * `token-request-*`, `token-too-early`, `token-response-malformed`, `clock-skew`, those of parseIdentityToken, and
 * those of `http`.
 */
async function requestGitHubToken(request) {
    const [address, requestToken] = await readRequest(request);
    (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_8__/* .tellSecret */ .Kt)(requestToken, request.onSecret);
    if (!/^[\x21-\x7e]+$/.test(requestToken))
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('id-token-variable-filtered', `${TOKEN_VARIABLE} was changed before it reached this process: it has characters that no token has`);
    const url = tokenUrl(address);
    const response = await askWhileEarly(request, url, requestToken);
    const value = (0,_receive_token_js__WEBPACK_IMPORTED_MODULE_6__/* .readField */ .d)(response, 'value', `the identity service (${url.origin})`);
    const notices = hostNotices(url, request.env);
    const answer = (0,_receive_token_js__WEBPACK_IMPORTED_MODULE_6__/* .receiveToken */ .F)(value, { who: 'the identity service', date: response.date, notices }, request);
    const { token } = answer;
    return { ...answer, token: { ...token, notices: [...token.notices, ...foreignJob(token, request.env)] } };
}
/** A token of another repository than the job's is accepted if its claims are, but with a notice. */
function foreignJob({ claims: { repository } }, env) {
    const own = env['GITHUB_REPOSITORY'];
    if (own === undefined || typeof repository !== 'string' || repository === own)
        return [];
    return [`the identity token is for a job of ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(repository)}, but this is a job of ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(own)}`];
}
/** The request token is sent to this host, so an unusual host causes a notice. */
function hostNotices(url, env) {
    const server = env['GITHUB_SERVER_URL'] ?? '';
    const own = URL.canParse(server) ? new URL(server).hostname : 'github.com';
    const usual = /(^|\.)(actions\.githubusercontent\.com|ghe\.com)$/.test(url.hostname);
    if (usual || (0,_http_client_js__WEBPACK_IMPORTED_MODULE_3__/* .isLoopback */ .U9)(url) || `.${url.hostname}`.endsWith(`.${own}`))
        return [];
    return [`the identity token was requested from ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(url.host)}, which is not a host of GitHub`];
}
/** The address with the audience. It may already have a query (di/id issue 441), which is not changed. */
function tokenUrl(address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined || !(0,_http_client_js__WEBPACK_IMPORTED_MODULE_3__/* .isSecure */ .Ut)(url))
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('token-request-not-found', `${URL_VARIABLE} is not an https:// address${url === undefined ? '' : `: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(url.origin)}`}`);
    if (url.username !== '' || url.password !== '')
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('token-request-not-found', `${URL_VARIABLE} contains a user name or password`);
    if (url.searchParams.has('audience'))
        url.searchParams.set('audience', _identity_token_identity_token_js__WEBPACK_IMPORTED_MODULE_4__/* .AUDIENCE */ .Xu);
    else
        url.search = url.search === '' ? `?audience=${_identity_token_identity_token_js__WEBPACK_IMPORTED_MODULE_4__/* .AUDIENCE */ .Xu}` : `${url.search}&audience=${_identity_token_identity_token_js__WEBPACK_IMPORTED_MODULE_4__/* .AUDIENCE */ .Xu}`;
    url.hash = '';
    return url;
}
/**
 * "Server won't issue ID_TOKEN for non-inprogress job" (actions/runner, JobRunner.cs): only after this refusal it helps
 * to wait; every other one is final.
 */
async function askWhileEarly(request, url, requestToken) {
    const { clock = _process_clock_js__WEBPACK_IMPORTED_MODULE_5__/* .SYSTEM_CLOCK */ .V, signal } = request;
    for (let attempt = 0;; attempt += 1) {
        const response = await ask(request, url, requestToken);
        if (response.status >= 200 && response.status <= 299)
            return response;
        const early = /in.?progress/i.test(response.body.subarray(0, 4096).toString('utf8'));
        const pauseMs = EARLY_PAUSES_MS[attempt];
        if (!early || pauseMs === undefined)
            throw refused(response.status, early, url);
        await clock.sleep(pauseMs, signal);
    }
}
async function ask({ http }, url, requestToken) {
    const headers = { authorization: `bearer ${requestToken}` };
    try {
        return await http({
            service: 'identity',
            method: 'GET',
            url,
            headers,
            accept: 'application/json',
            expect: [400, 401, 403, 404],
        });
    }
    catch (error) {
        if (!(error instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
            throw error;
        const { code, message, status } = error;
        const own = ownCode(error);
        // If the service is unreachable, the network of the runner is a more likely cause.
        const remedy = (0,_github_outage_js__WEBPACK_IMPORTED_MODULE_2__/* .isOutage */ .uD)(error) && code !== 'service-unreachable' ? await (0,_github_outage_js__WEBPACK_IMPORTED_MODULE_2__/* .jobRemedy */ .QL)() : undefined;
        if (own === undefined && remedy === undefined)
            throw error;
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(own ?? code, message, { cause: error, status, remedy });
    }
}
/** The client's codes for a refusal, an outage or an unreadable answer have more specific codes here. */
function ownCode({ code, status = 0 }) {
    if (code === 'service-answer-invalid')
        return 'token-response-malformed';
    if (code === 'service-refused' || status >= 500)
        return 'token-request-failed';
    return undefined;
}
const REFUSED = {
    401: 'token-request-unauthorized',
    403: 'token-request-forbidden',
    404: 'token-request-not-found',
};
function refused(status, early, url) {
    const who = `the identity service (${url.origin})`;
    if (early)
        return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('token-too-early', `${who} says that this job has not started`, { status });
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(REFUSED[status] ?? 'token-request-failed', `${who} answered ${status}`, { status });
}


/***/ }),

/***/ 18189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ unflagged)
/* harmony export */ });
/** For providers that set a variable to `true`: what is wrong with it, or undefined. */
function unflagged(env, name) {
    if (env[name] === 'true')
        return undefined;
    return env[name] ? `${name} is not "true"` : `${name} is not set`;
}


/***/ }),

/***/ 16411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ receiveToken),
/* harmony export */   d: () => (/* binding */ readField)
/* harmony export */ });
/* harmony import */ var _encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(69098);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(728);
/* harmony import */ var _identity_token_identity_token_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(66834);
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(16953);
// The answer of a provider → an identity token, or why it is not one.




/** A larger measured difference causes a notice; the services tolerate less than five minutes. */
const MAX_SKEW_MS = 60_000;
/**
 * The text under `field` in a JSON answer of `who`. Messages describe its form, never its content, which may be a
 * token. Throws `token-response-malformed`.
 */
function readField(response, field, who) {
    const malformed = (what) => new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('token-response-malformed', `${who} answered with ${what}`);
    const answer = (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonObject */ .dw)(response.body, malformed);
    const value = answer[field];
    if (value === undefined)
        throw malformed(`JSON without \`${field}\``);
    if (value === '')
        throw malformed(`an empty \`${field}\``);
    if (typeof value !== 'string')
        throw malformed(`a \`${field}\` that is ${value === null ? 'null' : `a JSON ${typeof value}`}`);
    return value;
}
/**
 * A token that was just issued is outside its validity period only when a clock is wrong; `date` shows by how much.
 * Throws `clock-skew`, `token-response-malformed`, and the other failures of parseIdentityToken.
 */
function receiveToken(value, received, request) {
    const { who, date, notices = [], remedy } = received;
    (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .tellToken */ .nK)(value.trim(), request.onSecret);
    const now = request.now();
    const skewMs = date === undefined ? undefined : now.getTime() - date.getTime();
    const skew = skewMs === undefined ? undefined : describeSkew(skewMs, who);
    const all = [...(request.notices ?? []), ...notices, ...(skew === undefined ? [] : [skew])];
    try {
        const { fulcio } = request;
        return { token: (0,_identity_token_identity_token_js__WEBPACK_IMPORTED_MODULE_2__/* .parseIdentityToken */ .Xm)(value, { now, notices: all, fulcio }), skewMs };
    }
    catch (error) {
        if (!(error instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR))
            throw error;
        if (skew !== undefined && ['token-expired', 'token-not-yet-valid'].includes(error.code))
            throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('clock-skew', `${skew}, so ${error.message}`, { cause: error });
        if (error.code !== 'token-malformed')
            throw error;
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('token-response-malformed', `${who} gave no valid token: ${error.message}`, {
            remedy,
        });
    }
}
/** A notice about the clock when it is off by more than a minute. */
function describeSkew(skewMs, who) {
    if (Math.abs(skewMs) <= MAX_SKEW_MS)
        return undefined;
    const seconds = Math.round(Math.abs(skewMs) / 1000);
    return `this machine's clock is ${seconds} s ${skewMs > 0 ? 'ahead of' : 'behind'} ${who}'s`;
}


/***/ }),

/***/ 33110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   nt: () => (/* binding */ readVariable),
/* harmony export */   vM: () => (/* binding */ isSet),
/* harmony export */   z0: () => (/* binding */ sigstoreIdToken)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(728);
/* harmony import */ var _receive_token_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(16411);
// A token in SIGSTORE_ID_TOKEN: the variable that every Sigstore client reads.


const NAME = 'SIGSTORE_ID_TOKEN';
const REMEDIES = {
    'token-expired': { remedy: 'Set a fresh token right before signing, or sign fewer files at once.' },
};
/** Asked before the provider itself: this variable is never set by accident. */
const sigstoreIdToken = {
    name: `the variable ${NAME}`,
    runsJobs: false,
    renewable: false,
    absence: async (env) => isSet(env) ? undefined : env[NAME] === undefined ? 'it is not set' : 'it is empty',
    assertPossible: async () => undefined,
    request: async (request) => readVariable(request, REMEDIES),
};
/** Whether the variable contains more than spaces. */
function isSet(env) {
    return (env[NAME] ?? '').trim() !== '';
}
/**
 * The token in the variable, read again each time, so that a token that has expired meanwhile is reported as such.
 * Throws `token-response-malformed` and the other failures of parseIdentityToken, with the name of the variable.
 */
function readVariable(request, remedies) {
    try {
        const remedy = `Set ${NAME} to the token only, exactly as its issuer returned it.`;
        return (0,_receive_token_js__WEBPACK_IMPORTED_MODULE_1__/* .receiveToken */ .F)(request.env[NAME] ?? '', { who: NAME, remedy }, request);
    }
    catch (error) {
        if (!(error instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR) || error.code === 'token-response-malformed')
            throw error;
        const renewal = error.code === 'token-expired' ? '; a token in a variable cannot be renewed' : '';
        const own = remedies[error.code];
        const detail = own === undefined ? error : { why: error.why, ...own };
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(error.code, `${NAME}: ${error.message}${renewal}`, detail);
    }
}


/***/ }),

/***/ 28004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ createTokenSource),
  D: () => (/* binding */ findTokenOrigin)
});

// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __nccwpck_require__(728);
// EXTERNAL MODULE: ./build/identity/token/identity-token.js + 1 modules
var identity_token = __nccwpck_require__(66834);
// EXTERNAL MODULE: ./build/identity/token/validity.js
var validity = __nccwpck_require__(66415);
// EXTERNAL MODULE: ./build/text/redact.js
var redact = __nccwpck_require__(16953);
;// CONCATENATED MODULE: ./build/credentials/ambient/find-system.js
/** The first provider that applies. Only this one is asked: if it refuses, no other identity is used instead. */
async function findSystem(systems, env) {
    const found = await Promise.all(systems.map(async (provider) => ({ provider, absence: await provider.absence(env) })));
    const present = found.filter(({ absence }) => absence === undefined).map(({ provider }) => provider);
    const [provider, ...others] = present;
    const jobs = others.filter(({ runsJobs }) => runsJobs).map(({ name }) => name);
    const absences = found.flatMap(({ provider: { name }, absence }) => absence === undefined ? [] : [`${name} (${absence})`]);
    const odd = provider !== undefined && jobs.length > 0;
    const notices = odd
        ? [`the identity comes from ${provider.name}; this also looks like a job of ${jobs.join(' and ')}`]
        : [];
    return { provider, notices, absences };
}

;// CONCATENATED MODULE: ./build/credentials/token-source.js
// The source of a run's tokens: a given token, the provider of the job, or a person who logs in.





/**
 * Where the tokens of a run would come from. Throws, without a request, why there can be no identity token: `no-identity`, or the reason of the provider of this
 * job.
 */
async function findTokenOrigin(facts) {
    if (facts.given !== undefined)
        return 'given';
    return 'login' in (await choose(facts)) ? 'person' : 'ambient';
}
/**
 * Makes the source: a given token, else the provider of the job, else a person's login. Throws, before any request,
 * what findTokenOrigin throws, and for a given token what parseIdentityToken throws.
 */
async function createTokenSource(options) {
    const { now, given, onSecret } = options;
    if (given !== undefined) {
        (0,redact/* tellToken */.nK)(given, onSecret);
        const { audience, fulcio } = options;
        const whom = audience === undefined ? {} : { audience };
        const token = (0,identity_token/* parseIdentityToken */.Xm)(given, { now: now(), fulcio, ...whom });
        return { newToken: async () => token, canRenew: false, origin: 'given', skewMs: () => undefined };
    }
    const choice = await choose(options);
    if ('login' in choice)
        return personSource(choice.login, now);
    const { provider, notices } = choice;
    let skewMs;
    const newToken = async () => {
        const answer = await provider.request({ ...options, notices });
        skewMs = answer.skewMs;
        return answer.token;
    };
    return { newToken, canRenew: provider.renewable, origin: 'ambient', skewMs: () => skewMs };
}
/** One login is used for the whole run, so that the person is not asked again in the middle of it. */
function personSource(login, now) {
    let first;
    const newToken = async () => {
        first ??= login();
        const token = await first;
        if ((0,validity/* inValidityPeriod */.r)(token, now()))
            return token;
        throw new failure/* Failure */.HR('token-expired', `the login of this run ended at ${token.expiresAt.toISOString()}, before all files were signed`, { remedy: 'Sign fewer files at once.' });
    };
    return { newToken, canRenew: false, origin: 'person', skewMs: () => undefined };
}
/** The action gives its own two providers, so the others are loaded only when they are asked. */
async function systemsOf({ ambient, systems }) {
    if (!ambient)
        return [];
    if (systems !== undefined)
        return systems;
    const { SYSTEMS } = await __nccwpck_require__.e(/* import() */ 6182).then(__nccwpck_require__.bind(__nccwpck_require__, 26182));
    return SYSTEMS;
}
async function choose(facts) {
    const { provider, notices, absences } = await findSystem(await systemsOf(facts), facts.env);
    if (provider !== undefined) {
        await provider.assertPossible(facts);
        return { provider, notices };
    }
    if (facts.login !== undefined)
        return { login: facts.login };
    const tried = facts.ambient
        ? absences.join(', ')
        : 'none was given, and the identity of the CI job is disabled';
    throw new failure/* Failure */.HR('no-identity', `no identity token found: ${tried}`);
}


/***/ }),

/***/ 69098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ jsonObjectIn),
/* harmony export */   H6: () => (/* binding */ MAX_JSON_VALUES),
/* harmony export */   RJ: () => (/* binding */ parseStrictJson),
/* harmony export */   aC: () => (/* binding */ valuesIn),
/* harmony export */   dw: () => (/* binding */ parseJsonObject),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* unused harmony export parseJson */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);
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
function parseStrictJson(bytes, fail, maxValues = MAX_JSON_VALUES) {
    let value;
    let repeats;
    try {
        // ASCII needs no decoder, and its text takes half the memory.
        const text = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(bytes) ? bytes.toString('latin1') : UTF8.decode(bytes);
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
    if (isRecord(value))
        return value;
    throw fail('JSON that is not an object');
}
/** The JSON object in UTF-8; undefined for anything else. */
function jsonObjectIn(bytes) {
    try {
        return parseJsonObject(bytes, (what) => new SyntaxError(what));
    }
    catch {
        return undefined;
    }
}
/** Whether a parsed JSON value is an object (not an array, not null). */
function isRecord(value) {
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


/***/ }),

/***/ 61332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ authorizeAll),
/* harmony export */   o: () => (/* binding */ outputsOfDocuments)
/* harmony export */ });
/** The outputs of documents, as a part of the plan of a run. */
const outputsOfDocuments = (documents) => new Map(documents.map(({ file, outputs }) => [file, outputs]));
/** The check whether a token may sign, and whether the documents can be made with it. */
function authorizeAll({ authorizeToken, documents = [], }) {
    const checks = new Set(documents.map(({ authorize }) => authorize));
    return (token) => {
        const signer = authorizeToken(token);
        for (const check of checks)
            check(token);
        return signer;
    };
}


/***/ }),

/***/ 54446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ isDone),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   S4: () => (/* binding */ failureOfSome),
/* harmony export */   U8: () => (/* binding */ outcomeOfKept),
/* harmony export */   Zi: () => (/* binding */ isAttestationBundle)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(728);
/* harmony import */ var _files_output_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(24587);
// The result for each file, and for the run as a whole.


/** True for a file that has a valid bundle, or a document that covers it. */
const isDone = ({ status }) => status === 'signed' || status === 'kept' || status === 'covered';
/** True for an attestation whose file is its bundle, as every verifier reads it: one for PyPI is in another form. */
const isAttestationBundle = ({ outputs: { bundle } }) => bundle?.endsWith(_files_output_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .ATTESTATION_SUFFIX */ .Rp) === true;
/** True for a list of checksums, which is no attestation. */
const isList = ({ outputs }) => outputs.checksums !== undefined;
/** The outcome if no file is left to sign; undefined otherwise. */
function outcomeOfKept(files, kept) {
    if (kept.size < files.length)
        return undefined;
    const [first] = kept.values();
    return {
        files: files.flatMap((file) => kept.get(file)?.signed ?? []),
        documents: [],
        identity: first?.signer.identity,
        issuer: first?.signer.issuer,
        source: first?.signer.source,
        certificates: 0,
        failure: undefined,
        interrupted: false,
    };
}
/** The failure of a run in which some files have no bundle. Used when one failed file does not stop the others. */
function failureOfSome(files) {
    const failed = files.filter((file) => !isDone(file));
    const [first] = failed;
    if (first === undefined || files.length === 1)
        return first?.failure;
    const counted = `${failed.length} of ${files.length} files ${failed.length === 1 ? 'was' : 'were'} not signed`;
    const what = `${counted}; reason for the first: ${first.failure?.message ?? 'not attempted'}`;
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('some-files-failed', what, { cause: first.failure });
}


/***/ }),

/***/ 76434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ openRun)
/* harmony export */ });
/* harmony import */ var _trust_instance_choice_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(34180);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(54446);


/** Opens a run, without a request. Large modules are loaded when they are needed. */
function openRun(options) {
    const { choice, http, policy, allowPrivateRepository, onNotice } = options;
    const publicInstance = (0,_trust_instance_choice_js__WEBPACK_IMPORTED_MODULE_0__/* .isPublic */ .Ul)(choice);
    let loading;
    const load = () => {
        loading ??= loadOnce(options);
        return loading;
    };
    let isAnnounced = options.onSigner === undefined;
    const loadAuthorization = async () => {
        const { createAuthorization } = await Promise.all(/* import() */[__nccwpck_require__.e(4879), __nccwpck_require__.e(4739)]).then(__nccwpck_require__.bind(__nccwpck_require__, 17201));
        const authorize = createAuthorization({ policy, allowPrivateRepository, publicInstance, onNotice });
        return (token) => {
            options.onToken?.(token);
            const signer = authorize(token);
            if (!isAnnounced) {
                isAnnounced = true;
                // The engine also needs the instance, and handles its rejection.
                load().then((instance) => options.onSigner?.(signer, instance), () => undefined);
            }
            return signer;
        };
    };
    let authorization;
    const authorizer = () => {
        authorization ??= loadAuthorization();
        return authorization;
    };
    return {
        publicInstance,
        load,
        authorizeToken: async (token) => (await authorizer())(token),
        reuse: async ({ existing, ...what }) => {
            const nothing = new Map();
            if (existing !== 'keep')
                return { kept: nothing, complete: (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOfKept */ .U8)(what.files, nothing) };
            const { keepBundles } = await Promise.all(/* import() */[__nccwpck_require__.e(9654), __nccwpck_require__.e(9241), __nccwpck_require__.e(1074), __nccwpck_require__.e(6797), __nccwpck_require__.e(5568), __nccwpck_require__.e(4879), __nccwpck_require__.e(9607), __nccwpck_require__.e(1353)]).then(__nccwpck_require__.bind(__nccwpck_require__, 81353));
            return keepBundles({ ...what, choice, instance: options.instanceContext(), policy, onNotice });
        },
        sign: async (signing) => {
            const instance = load();
            instance.catch(() => undefined); // the engine handles the rejection
            const [{ signFiles }, authorizeToken] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(9654), __nccwpck_require__.e(9241), __nccwpck_require__.e(1074), __nccwpck_require__.e(6797), __nccwpck_require__.e(5568), __nccwpck_require__.e(9607), __nccwpck_require__.e(6414)]).then(__nccwpck_require__.bind(__nccwpck_require__, 36414)), authorizer()]);
            return signFiles({ ...signing, instance, publicInstance, http, authorizeToken, onNotice });
        },
    };
}
async function loadOnce({ choice, instanceContext }) {
    const { loadInstance } = await Promise.all(/* import() */[__nccwpck_require__.e(9654), __nccwpck_require__.e(5888)]).then(__nccwpck_require__.bind(__nccwpck_require__, 75888));
    return loadInstance(choice, instanceContext());
}


/***/ }),

/***/ 728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   h_: () => (/* binding */ asFailure)
/* harmony export */ });
/* harmony import */ var _text_unseen_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(33960);
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
    return (0,_text_unseen_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(typeof value === 'string' ? JSON.stringify(cut) : cut);
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

/***/ 580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ COMPANION),
/* harmony export */   Jn: () => (/* binding */ passedOver),
/* harmony export */   N: () => (/* binding */ OWN_OUTPUT),
/* harmony export */   gY: () => (/* binding */ LFS_POINTER)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(728);
// What a search for files gives: the files, and why a path that matched is not one of them.

const LFS_POINTER = 'a Git LFS pointer';
const COMPANION = 'a signature, certificate or attestation of a file in the list';
/** Bundles of all kinds, the manifest, and temporary files of a killed run. */
const OWN_OUTPUT = /\.(sigstore|sigstore\.jsonl?|intoto\.jsonl)$|(^|\/)(sigstore-manifest(-[0-9a-f]{8})?\.json|\.sigstore-[0-9a-f]{12}\.tmp)$/;
/** The notice about the paths that are skipped for one reason. */
function passedOver(reason, paths) {
    const others = paths.length === 1 ? '' : ` and ${paths.length - 1} more`;
    return { reason, text: `skipped ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(paths[0])}${others}: ${reason}`, paths };
}


/***/ }),

/***/ 65053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Up: () => (/* binding */ missingOperand),
/* harmony export */   mP: () => (/* binding */ unwritable),
/* harmony export */   tq: () => (/* binding */ outsideWorkspace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(728);
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
        return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('disk-full', `there is no space left on the disk for ${what}`, { cause });
    }
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('output-unwritable', `${what} cannot be written: ${UNWRITABLE[code] ?? code}`, {
        cause,
        remedy,
    });
}
/**
 * `file-outside-workspace`. In: the name of the file for the message, the workspace (an absolute path), and the path as
 * the user wrote it. For an absolute path, the remedy explains the cause in a container job.
 */
function outsideWorkspace(what, root, written, why) {
    const remedy = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(written) ? RELATIVE : undefined;
    const message = `${what} is outside the workspace ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(root)}`;
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('file-outside-workspace', message, { why, remedy });
}
/** GitHub: the runner maps paths into the container, but the expression has the path on the host. */
const RELATIVE = 'Write the path relative to the workspace, such as `dist/*`: in a container job, `github.workspace` is a path of the host and does not exist. Copy other files into the workspace.';


/***/ }),

/***/ 93276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Sc: () => (/* binding */ findPointers),
/* harmony export */   Yv: () => (/* binding */ mayBePointer),
/* harmony export */   k8: () => (/* binding */ pointerWarning)
/* harmony export */ });
/* unused harmony exports isPointer, noticePointers */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(728);
/* harmony import */ var _read_bounded_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(24890);
/* harmony import */ var _semaphore_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(27678);
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
    const sized = await mapBounded(files, async (file) => ({
        ...file,
        size: (await stat(file.absolute)).size,
    }));
    const pointers = await findPointers(sized);
    if (pointers.length > 0)
        onNotice(pointerWarning(pointers));
}


/***/ }),

/***/ 13420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   jy: () => (/* binding */ seeAll),
/* harmony export */   oZ: () => (/* binding */ see)
/* harmony export */ });
/* unused harmony export seeContent */
/* harmony import */ var _open_file_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(86965);
/* harmony import */ var _semaphore_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(27678);
/* harmony import */ var _lfs_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(93276);
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
    yield* (0,_semaphore_js__WEBPACK_IMPORTED_MODULE_2__/* .mapInOrder */ .Y6)(next === 0 ? paths : paths.slice(next), LOOK_AHEAD, (path) => look(path));
    // The paths before it come first.
    if (failure !== undefined)
        throw failure;
}
/** Looks at a path; a link is not followed. Rejects with the error of the system. */
async function see(absolute) {
    const stat = await (0,_open_file_js__WEBPACK_IMPORTED_MODULE_0__/* .statPath */ .qW)(absolute);
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


/***/ }),

/***/ 86965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Tq: () => (/* binding */ openFile),
/* harmony export */   qW: () => (/* binding */ statPath)
/* harmony export */ });
/* unused harmony export openFilesAtOnce */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51455);
/* harmony import */ var _process_descriptors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(98484);
// Opens a file: through the thread pool where signals and time limits must be answered, at once where nothing else waits.



let atOnce = false;
/**
 * From now on openFile and statPath answer at once in this thread. Only for a worker thread of a run, which has nothing else to
 * do. A call through the thread pool costs ten times the processor time of the call itself.
 */
function openFilesAtOnce() {
    atOnce = true;
}
/** Opens a file. Rejects with the error of the system. */
function openFile(path, flags) {
    return (0,_process_descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .withDescriptor */ .U)(async () => (atOnce ? openAtOnce(path, flags) : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags)));
}
/** What is at a path; a link is not followed. Rejects with the error of the system. */
async function statPath(path) {
    return atOnce ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path) : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
}
function openAtOnce(path, flags) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags);
    async function stat(options) {
        return options === undefined ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor) : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor, options);
    }
    return {
        stat,
        read: async (into, offset, length, position) => ({
            bytesRead: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, into, offset, length, position),
        }),
        close: async () => {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        },
    };
}


/***/ }),

/***/ 24587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ isSameFile),
/* harmony export */   Gy: () => (/* binding */ checkPlan),
/* harmony export */   O_: () => (/* binding */ refuseCollisions),
/* harmony export */   Rp: () => (/* binding */ ATTESTATION_SUFFIX),
/* harmony export */   Zf: () => (/* binding */ BUNDLE_SUFFIX),
/* harmony export */   iS: () => (/* binding */ planOutputs),
/* harmony export */   rg: () => (/* binding */ bundlePathOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(728);
/* harmony import */ var _fs_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(65053);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(33684);
/* harmony import */ var _semaphore_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(27678);
/* harmony import */ var _writable_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(81074);
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

/***/ 33684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ isListable),
/* harmony export */   $q: () => (/* binding */ parseName),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   _K: () => (/* binding */ isOutside),
/* harmony export */   aR: () => (/* binding */ isInGit),
/* harmony export */   cM: () => (/* binding */ comparablePath),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/* unused harmony export withSlashes */
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
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

/***/ 24890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ readBounded),
/* harmony export */   Xq: () => (/* binding */ WITHOUT_WAITING),
/* harmony export */   o5: () => (/* binding */ readSmall)
/* harmony export */ });
/* unused harmony export withCode */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var _fs_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(65053);
/* harmony import */ var _open_file_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(86965);
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


/***/ }),

/***/ 27678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 3272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ parseShard)
/* harmony export */ });
// The shard that a job signs, and the number of shards.
const MAX_SHARDS = 256; // jobs of a matrix, as GitHub limits them
/** `2/5`; undefined for any other text. */
function parseShard(text) {
    const [, index = '', count = ''] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text.trim()) ?? [];
    const shard = { index: Number(index), count: Number(count) };
    return shard.index >= 1 && shard.index <= shard.count && shard.count <= MAX_SHARDS ? shard : undefined;
}


/***/ }),

/***/ 81074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ allExist),
/* harmony export */   Bz: () => (/* binding */ assertWritable),
/* harmony export */   Oh: () => (/* binding */ makeDirectory),
/* harmony export */   t2: () => (/* binding */ exists),
/* harmony export */   zb: () => (/* binding */ assertReplaceable)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(728);
/* harmony import */ var _fs_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(65053);
// The paths of outputs, before anything is signed: what exists there, and that it can be written.




/**
 * Makes sure, before anything is signed, that bundles can be written to a directory. Creates it if it does not exist,
 * and removes the temporary files of killed runs.
 * `name` is its name in messages. Without `make`, it is enough that the directory could be created. Throws
 * `output-unwritable`.
 */
async function assertWritable(directory, name = (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(directory), { make = true } = {}) {
    try {
        if (make)
            await makeDirectory(directory);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(make ? directory : await nearestDirectory(directory), node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
    }
    catch (cause) {
        throw (0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unwritable */ .mP)(name, cause);
    }
    if (make)
        await removeLeftovers(directory);
}
const LEFTOVER = /^\.sigstore-[0-9a-f]{12}\.tmp$/;
/** No GitHub job runs longer than five days. */
const LEFTOVER_AGE_MS = 7 * 24 * 60 * 60 * 1000;
/**
 * Removes the incomplete files of a killed run from a directory, once they are older than any run can be. Failing to
 * remove them is not an error.
 */
async function removeLeftovers(directory) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory).catch(() => []);
    for (const name of names) {
        if (!LEFTOVER.test(name))
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name);
        const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
        if (there?.isFile() && Date.now() - there.mtimeMs > LEFTOVER_AGE_MS)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true }).catch(() => undefined);
    }
}
/** The directory itself, or the nearest one above it that exists. */
async function nearestDirectory(directory) {
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(directory).catch((error) => {
        if (error.code !== 'ENOENT')
            throw error;
        return undefined;
    });
    if (there === undefined)
        return nearestDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory));
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
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, mode);
    }
    catch (error) {
        const { code } = error;
        if (code === 'EEXIST' && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(directory)).isDirectory())
            return;
        if (code !== 'ENOENT' || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory) === directory)
            throw error;
        await makeDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory), mode);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, mode).catch((again) => {
            if (again.code !== 'EEXIST')
                throw again; // another process was faster
        });
    }
}
/** Throws `output-unwritable` if the path of a file is a directory: the rename would fail, but only after signing. */
async function assertReplaceable(path, name = (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(path)) {
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    if (there?.isDirectory())
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('output-unwritable', `${name} is a directory`);
}
/** True if something exists under this path, including a dangling link. */
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then(() => true, () => false);
}
/** Whether something exists under each of these names, relative to a directory or absolute. */
async function allExist(names, directory) {
    const there = await Promise.all(names.map((name) => exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, name))));
    return there.every(Boolean);
}


/***/ }),

/***/ 86266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ assertUploadable),
/* harmony export */   G: () => (/* binding */ assertArtifactService)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(728);
// What the artifact service would refuse, reported before anything is signed.

/**
 * Refuses, before anything is signed, what the artifact service would refuse afterwards. Throws `artifact-refused` or
 * `name-unsupported`.
 */
function assertUploadable(paths, env) {
    assertArtifactService(env);
    const refused = paths.find((path) => /[":<>|*?\r\n]/.test(path));
    if (refused !== undefined) {
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('name-unsupported', `the artifact service does not accept a file named ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(refused)}`);
    }
}
/** Throws `artifact-refused` if there is no artifact service, or none that this library supports. */
function assertArtifactService(env) {
    for (const name of ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL']) {
        if (env[name])
            continue;
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('artifact-refused', `the artifact service cannot be reached: ${name} is not set`, {
            remedy: 'Run this action as a step of a GitHub Actions job, or set `upload-artifact: false`.',
        });
    }
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const host = URL.canParse(server) ? new URL(server).hostname : server;
    if (host !== 'github.com' && !/\.(ghe\.com|localhost)$/.test(host)) {
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('artifact-refused', `the GitHub Enterprise Server ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(host)} does not support artifacts of this version`, { remedy: 'Set `upload-artifact: false`.' });
    }
}


/***/ }),

/***/ 6830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Xz: () => (/* binding */ pullRequestOrigin),
/* harmony export */   Zd: () => (/* binding */ workflowRunOrigin),
/* harmony export */   tK: () => (/* binding */ senderLogin)
/* harmony export */ });
/* harmony import */ var _encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(69098);
// The payload of an event → whose code the run uses.

/** Whose code a pull request contains; for payloads of `pull_request*` events. */
function pullRequestOrigin(event) {
    const repositoryOf = (side) => (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(event, 'pull_request', side, 'repo');
    return compare(repositoryOf('head'), repositoryOf('base'));
}
/** Whose code the run before a `workflow_run` event used. */
function workflowRunOrigin(event) {
    return compare((0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(event, 'workflow_run', 'head_repository'), (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(event, 'repository'));
}
/** The login of the sender of the event. */
function senderLogin(event) {
    const login = (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(event, 'sender', 'login');
    return typeof login === 'string' ? login : undefined;
}
/** By ID, since names change. `fork: true` is not enough, because the base may be a fork itself. */
function compare(head, base) {
    if (head === null)
        return 'deleted';
    for (const name of ['id', 'full_name']) {
        const [one, other] = [(0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(head, name), (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(base, name)];
        if (one !== undefined && other !== undefined)
            return one === other ? 'same' : 'fork';
    }
    return 'unknown';
}


/***/ }),

/***/ 70263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ readWorkflowFile),
/* harmony export */   Yr: () => (/* binding */ TOKEN_VARIABLES),
/* harmony export */   j_: () => (/* binding */ readEvent)
/* harmony export */ });
/* unused harmony export workflowPath */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _files_read_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(24890);
// The facts about a job: its environment, the payload of its event, and its workflow file.


/** Where a job requests its identity token, and what authorizes the request. GitHub sets both or neither. */
const TOKEN_VARIABLES = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
/** GitHub sends no payload of more than 25 MB. */
const MAX_EVENT_BYTES = 32 * 1024 * 1024;
/** More than readWorkflow accepts. */
const MAX_WORKFLOW_BYTES = 1024 * 1024;
/** The payload of the event that triggered the run (GITHUB_EVENT_PATH); undefined if it cannot be read. */
async function readEvent(env) {
    try {
        const bytes = await (0,_files_read_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .readBounded */ .CB)(env['GITHUB_EVENT_PATH'] ?? '', MAX_EVENT_BYTES);
        return JSON.parse(bytes.toString('utf8'));
    }
    catch {
        return undefined;
    }
}
/** The workflow file that GITHUB_WORKFLOW_REF names, if it is below `cwd`, an absolute path. */
async function readWorkflowFile(env, cwd) {
    const path = workflowPath(env);
    if (path === undefined)
        return undefined;
    const bytes = await (0,_files_read_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .readBounded */ .CB)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cwd, path), MAX_WORKFLOW_BYTES).catch(() => undefined);
    return bytes && { path, text: bytes.toString('utf8') };
}
/**
 * The path of the workflow file inside the checkout, from GITHUB_WORKFLOW_REF; undefined when the file belongs to
 * another repository or the variable does not have GitHub's form.
 */
function workflowPath(env) {
    const match = /^([^/@]+\/[^/@]+)\/(\.github\/workflows\/[^/@]+\.ya?ml)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '');
    return match?.[1] === env['GITHUB_REPOSITORY'] ? match?.[2] : undefined;
}


/***/ }),

/***/ 34631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ni: () => (/* binding */ isUnanswered),
/* harmony export */   QL: () => (/* binding */ jobRemedy),
/* harmony export */   SP: () => (/* binding */ withGitHubRemedy),
/* harmony export */   hy: () => (/* binding */ KEEP_REMEDY),
/* harmony export */   uD: () => (/* binding */ isOutage)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(728);
// A GitHub service that does not answer: the remedies for Sigstore's services do not apply.

/** What to do while GitHub's token service is out: no input configures it. */
async function jobRemedy() {
    const { REMEDIES } = await __nccwpck_require__.e(/* import() */ 3804).then(__nccwpck_require__.bind(__nccwpck_require__, 93804));
    return REMEDIES['token-request-failed'].fix;
}
/** The same if something is already signed. */
const KEEP_REMEDY = 'Check https://www.githubstatus.com, then re-run the job with `existing: keep`.';
/** True if the service is out, busy, silent or unreachable. */
const isOutage = ({ code }) => /^service-(busy|timeout|unavailable|unreachable)$/.test(code);
/** True if GitHub gave no answer, or an answer that is neither yes nor no. */
const isUnanswered = (failure) => isOutage(failure) || (failure.code === 'service-refused' && !isRenamed(failure));
/** A redirect within GitHub that cannot be followed. */
const isRenamed = ({ code, status = 0 }) => code === 'service-refused' && status >= 300 && status <= 399;
/** The failure of a request to GitHub's API, with what to do if GitHub is out or the repository was renamed. */
function withGitHubRemedy(failure) {
    const { code, message, status } = failure;
    if (isRenamed(failure)) {
        const remedy = 'Start the workflow again in the renamed or transferred repository, so that the run has the new name.';
        return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(code, message, { cause: failure, status, remedy });
    }
    return isOutage(failure)
        ? new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(code, message, { cause: failure, status, remedy: KEEP_REMEDY })
        : failure;
}


/***/ }),

/***/ 68001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ chooseRelease)
/* harmony export */ });
/* harmony import */ var _encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(69098);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(728);
// The requested release: by a tag, or by what triggered the run.


const MAX_TAG_BYTES = 255;
/**
 * The tag of the release, or the ID of the release that the event is about. Sends no request. Throws `input-invalid`
 * for a name that cannot be a tag (git-check-ref-format), `release-missing` if `auto` finds neither.
 */
function chooseRelease({ choice, env, event }) {
    if (choice !== 'auto')
        return { tag: checkedTag(choice) };
    const [id, tag] = [(0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(event, 'release', 'id'), (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(event, 'release', 'tag_name')];
    if (Number.isSafeInteger(id) && typeof tag === 'string')
        return { id: Number(id), tag };
    if (env['GITHUB_REF_TYPE'] === 'tag' && env['GITHUB_REF_NAME'])
        return { tag: env['GITHUB_REF_NAME'] };
    const by = `the event ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(env['GITHUB_EVENT_NAME'] ?? '')} on ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(env['GITHUB_REF'] ?? '')}`;
    throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('release-missing', `\`release: auto\` needs a run that a release or a tag triggered; this run was triggered by ${by}`, { remedy: 'Set `release` to the tag, or run the workflow on a tag or a release.' });
}
function checkedTag(tag) {
    const wrong = /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\/\.|\.lock(\/|$)/.test(tag) ||
        /^[-/.]|[/.]$/.test(tag) ||
        Buffer.byteLength(tag) > MAX_TAG_BYTES;
    if (wrong)
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('input-invalid', `input "release" must be a tag or auto, not ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(tag)}`);
    return tag;
}


/***/ }),

/***/ 84871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ assertTls),
/* harmony export */   _v: () => (/* binding */ loadTls),
/* harmony export */   jQ: () => (/* binding */ createAgents)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(37067);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(728);
/* harmony import */ var _proxy_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(35965);
// The connections of a client: kept alive, through the proxies of the environment, always with TLS.



/**
 * How long a connection stays open without a request. Rekor v1 closes an idle connection after 10 s, the others later.
 * Each open connection uses a file descriptor that files may need.
 */
const IDLE_MS = 4000;
/**
 * The same with a proxy: then Node.js does not wait longer for a tunnel, either, and every attempt ends before that.
 */
const IDLE_PROXIED_MS = 61_000;
/**
 * Node.js can use a proxy from 22.21 and 24.5 on. Only HTTPS uses one: all other requests stay on this machine. Throws
 * `input-invalid` if the environment would switch off TLS, or requires a proxy that cannot be used.
 */
function createAgents(env) {
    assertTls(env);
    const proxies = (0,_proxy_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .proxyEnvironment */ .w)(env);
    const proxy = readProxy(proxies.HTTPS_PROXY, env);
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
    const supported = major > 24 || (major === 24 && minor >= 5) || (major === 22 && minor >= 21);
    if (proxy !== undefined && !supported) {
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('input-invalid', `a proxy is set, but Node.js ${process.versions.node} cannot use it (${proxy})`, { remedy: 'Use Node.js 22.21, 24.5 or newer.' });
    }
    const settings = {
        keepAlive: true,
        maxSockets: 512,
        timeout: IDLE_MS,
        // By default Node.js uses the variable of its process, which may not be in `env`.
        rejectUnauthorized: true,
    };
    const proxied = proxy === undefined ? {} : { timeout: IDLE_PROXIED_MS, proxyEnv: proxies };
    let secure;
    const loadSecure = async () => {
        const { Agent, request } = await loadTls();
        return { request, agent: new Agent({ ...settings, ...proxied }) };
    };
    return {
        http: { request: node_http__WEBPACK_IMPORTED_MODULE_0__.request, agent: new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(settings) },
        https: () => {
            secure ??= loadSecure();
            return secure;
        },
        proxy,
    };
}
/**
 * Loads TLS. Node.js then starts to read its list of certificate authorities in another thread, and the first connection
 * waits until that is done. Called early, it shortens this wait.
 */
const loadTls = () => Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 44708, 19));
/** Throws `input-invalid` if the environment switches off TLS, for this client or for a library's client. */
function assertTls(env) {
    if (env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') {
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('input-invalid', 'NODE_TLS_REJECT_UNAUTHORIZED is 0, which disables the check of TLS certificates', {
            remedy: 'Remove NODE_TLS_REJECT_UNAUTHORIZED. For a private certificate authority, set NODE_EXTRA_CA_CERTS instead.',
        });
    }
}
/** The value is not shown if it is not an address: it may contain a password anywhere. */
function readProxy(value, env) {
    if (value === undefined)
        return undefined;
    const name = env['https_proxy'] ? 'https_proxy' : 'HTTPS_PROXY';
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (url?.protocol === 'http:' || url?.protocol === 'https:')
        return `${name} is ${url.origin}`;
    throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('input-invalid', `${name} is not the http:// or https:// address of a proxy`);
}


/***/ }),

/***/ 38120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V0: () => (/* binding */ createHttp),
  q0: () => (/* binding */ describe),
  sR: () => (/* binding */ endpoint),
  U9: () => (/* binding */ isLoopback),
  Ut: () => (/* binding */ isSecure),
  vx: () => (/* binding */ mayName),
  op: () => (/* binding */ readJsonObject)
});

// EXTERNAL MODULE: ./build/encoding/strict-json.js
var strict_json = __nccwpck_require__(69098);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __nccwpck_require__(728);
// EXTERNAL MODULE: ./build/process/clock.js + 1 modules
var process_clock = __nccwpck_require__(19816);
;// CONCATENATED MODULE: ./build/text/duration.js
// A duration, as a person would write it.
/** `0.4 s`, `42.0 s`, `3 min`, `13 min 40 s`. */
function duration(ms) {
    if (ms < 59_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    const rest = seconds % 60;
    return `${Math.floor(seconds / 60)} min${rest === 0 ? '' : ` ${rest} s`}`;
}

// EXTERNAL MODULE: ./build/text/plural.js
var plural = __nccwpck_require__(51442);
// EXTERNAL MODULE: ./build/http/agents.js
var agents = __nccwpck_require__(84871);
// EXTERNAL MODULE: ./build/process/descriptors.js
var descriptors = __nccwpck_require__(98484);
// EXTERNAL MODULE: ./build/http/request.js + 1 modules
var http_request = __nccwpck_require__(42208);
// EXTERNAL MODULE: ./build/http/response-errors.js
var response_errors = __nccwpck_require__(65016);
// EXTERNAL MODULE: ./build/http/waits/backoff.js
var backoff = __nccwpck_require__(29212);
;// CONCATENATED MODULE: ./build/http/attempt.js
// One attempt: a request with its redirects → its answer, or what went wrong.






const MAX_REDIRECTS = 3;
/** Redirects that keep the method and the body (RFC 9110 §15.4). */
const KEEPS_METHOD = new Set([307, 308]);
/** If a log breaks a connection after this time, it already has the entry. */
const SLOW_MS = 10_000;
const SLOW_LOG = ': its server closes connections before the log publishes a checkpoint; the entry may be in the log';
/**
 * Sends a request and follows its redirects within the origin; the limits apply to each of them. Throws only the reason
 * why the run was interrupted.
 */
async function attempt(request, limits, agents, signal) {
    let asked = request;
    for (let hop = 0;; hop += 1) {
        const answer = await attemptOnce(asked, limits, agents, signal);
        if ('code' in answer || answer.status < 300 || answer.status > 399)
            return answer;
        const target = resolveUrl(answer.headers.location, asked.url);
        const isOwn = target?.origin === asked.url.origin;
        const follows = request.method === 'GET' || (request.movable && KEEPS_METHOD.has(answer.status));
        if (follows && isOwn && hop < MAX_REDIRECTS)
            asked = { ...request, url: target };
        else if (request.expect?.includes(answer.status))
            return answer;
        else if (request.movable && isOwn) {
            const what = `answered ${answer.status}: the resource was moved`;
            return { code: 'service-refused', what, again: 'never', status: answer.status };
        }
        else
            return {
                code: 'redirect-refused',
                what: `answered with a redirect to ${(0,failure/* quote */.hD)((0,response_errors/* withoutEchoes */.Kx)(target?.origin ?? 'nowhere', request))}`,
                again: 'never',
                status: answer.status,
            };
    }
}
async function attemptOnce(request, limits, agents, signal) {
    if (signal?.aborted)
        throw (0,backoff/* interrupted */.VM)(signal);
    const began = limits.clock.nowMs();
    try {
        const response = await (0,descriptors/* withDescriptor */.U)(() => (0,http_request/* exchange */.cv)(request, limits, agents), limits.clock);
        return (0,response_errors/* judge */.S4)(request, response);
    }
    catch (error) {
        if (signal?.aborted)
            throw (0,backoff/* interrupted */.VM)(signal);
        const fault = (0,response_errors/* faultOf */.Kl)(error, request.url.protocol === 'https:' ? agents.proxy : undefined);
        const tookMs = limits.clock.nowMs() - began;
        if (request.service !== 'rekor' || fault.code !== 'service-unreachable' || tookMs < SLOW_MS)
            return fault;
        return { ...fault, what: `${fault.what} after ${duration(tookMs)}${SLOW_LOG}` };
    }
}
function resolveUrl(location, base) {
    return location !== undefined && URL.canParse(location, base.href) ? new URL(location, base) : undefined;
}

// EXTERNAL MODULE: ./build/http/exchange.js
var exchange = __nccwpck_require__(19148);
;// CONCATENATED MODULE: ./build/http/limits.js
// The services, and the limits of each: time for one attempt, bytes of one answer.
const KIB = 1024;
const MIB = 1024 * KIB;
const TABLE = {
    identity: { name: 'the identity service', attemptMs: 10_000, maxBytes: 256 * KIB },
    metadata: { name: 'the metadata server', attemptMs: 5000, maxBytes: 256 * KIB, callMs: 30_000 },
    fulcio: { name: 'Fulcio', attemptMs: 30_000, maxBytes: MIB },
    // rekor-tiles CLIENTS.md requires at least 20 s: Rekor v2 answers after inclusion.
    rekor: { name: 'Rekor', attemptMs: 60_000, maxBytes: 10 * MIB },
    timestamp: { name: 'the timestamp authority', attemptMs: 15_000, maxBytes: 64 * KIB },
    tuf: { name: 'the TUF mirror', attemptMs: 15_000, maxBytes: 16 * MIB },
    instance: { name: 'the host of the trust configuration', attemptMs: 15_000, maxBytes: 16 * MIB },
    // A person waits for it, or it only explains a token.
    issuer: { name: 'the OIDC issuer', attemptMs: 30_000, maxBytes: MIB, callMs: 120_000 },
    // A list of releases contains all their assets.
    github: { name: "GitHub's API", attemptMs: 30_000, maxBytes: 64 * MIB },
};
const LIMITS = TABLE;
/** The services that a rate of requests applies to. */
const RATED = new Set(['fulcio', 'rekor', 'timestamp']);
/** The effect of a request to them is public and permanent: a stopped run still waits for the answer. */
const WITNESSES = new Set(['rekor', 'timestamp']);

;// CONCATENATED MODULE: ./build/http/waits/outage-notices.js
const EVERY_MS = 60_000;
/**
 * Limits the notices about an unstable service to one per minute: an outage soon after another one is reported with the
 * notice of that minute, and its end only if its start was reported. `report` returns that line, or undefined if there
 * is nothing to report.
 */
function createOutageNotices(say, clock, report) {
    let toldMs = Number.NEGATIVE_INFINITY;
    let isTold = false;
    let waiting = false;
    function tell(line) {
        toldMs = clock.nowMs();
        isTold = true;
        say(line);
    }
    function tellLater() {
        if (waiting)
            return;
        waiting = true;
        const tellReport = () => {
            waiting = false;
            const line = report();
            if (line === undefined)
                return;
            tell(line);
            tellLater();
        };
        clock.after(toldMs + EVERY_MS - clock.nowMs(), tellReport, { background: true });
    }
    return {
        begins: (line) => {
            if (clock.nowMs() - toldMs >= EVERY_MS)
                tell(line);
            tellLater();
        },
        ends: (line) => {
            if (isTold)
                say(line);
            isTold = false;
        },
    };
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(78474);
;// CONCATENATED MODULE: ./build/http/waits/waiting-line.js
// Requests that wait for their turn: called in order, until it is too late or the run is interrupted.


/** `onLate` runs after a request has left the line because it was too late. */
function createWaitingLine(clock, signal, onLate) {
    const waiters = new Set();
    if (signal !== undefined)
        (0,external_node_events_.setMaxListeners)(0, signal);
    signal?.addEventListener('abort', () => {
        for (const { refuse } of waiters)
            refuse((0,backoff/* interrupted */.VM)(signal));
    });
    const join = (untilMs) => new Promise((resolve, reject) => {
        if (signal?.aborted === true)
            return reject((0,backoff/* interrupted */.VM)(signal));
        const leave = () => {
            waiters.delete(waiter);
            cancel();
        };
        const waiter = {
            call: () => {
                leave();
                resolve(true);
            },
            refuse: (reason) => {
                leave();
                reject(reason);
            },
        };
        const late = () => {
            leave();
            resolve(false);
            onLate();
        };
        const cancel = clock.after(Math.max(0, untilMs - clock.nowMs()), late);
        waiters.add(waiter);
    });
    const callFirst = () => {
        for (const { call } of waiters)
            return call();
    };
    const callAll = () => {
        for (const { call } of waiters)
            call();
    };
    return { join, callFirst, callAll, size: () => waiters.size };
}

;// CONCATENATED MODULE: ./build/http/waits/turnstile.js


/** Each answer of a service that is back allows this many more requests at a time, until there is no limit. */
const GROWTH = 4;
const ALL = 512;
/** Starts without a limit. `onChange` runs after each change of the waiting requests or those in progress. */
function createTurnstile(clock, signal, onChange) {
    let limit = Number.POSITIVE_INFINITY;
    let inFlight = 0;
    let opensAtMs = Number.NEGATIVE_INFINITY;
    let sleeping = false;
    const line = createWaitingLine(clock, signal, release);
    const mayGo = () => inFlight < limit && clock.nowMs() >= opensAtMs;
    function release() {
        while (line.size() > 0 && mayGo()) {
            inFlight += 1;
            line.callFirst();
        }
        onChange();
        if (line.size() > 0 && inFlight < limit && !sleeping)
            void sleep();
    }
    async function sleep() {
        sleeping = true;
        // The waiting line handles an interruption itself.
        await (0,backoff/* pause */.v7)(clock, Math.max(0, opensAtMs - clock.nowMs()), signal).catch(() => undefined);
        sleeping = false;
        if (signal?.aborted !== true)
            release();
    }
    return {
        enter: async (lastStartMs) => {
            if (line.size() === 0 && mayGo() && signal?.aborted !== true) {
                inFlight += 1;
                return true;
            }
            const turn = line.join(lastStartMs);
            release();
            return turn;
        },
        leave: () => {
            inFlight -= 1;
            release();
        },
        narrow: (ms) => {
            limit = 1;
            opensAtMs = ms;
        },
        widen: () => {
            limit = limit >= ALL ? Number.POSITIVE_INFINITY : limit + GROWTH;
            opensAtMs = Number.NEGATIVE_INFINITY;
            release();
        },
        forget: () => {
            inFlight = 0;
        },
        opensAtMs: () => opensAtMs,
        isBusy: () => line.size() > 0 || inFlight > 0,
    };
}

;// CONCATENATED MODULE: ./build/http/waits/breaker.js






/** Failed attempts in a row after which a service counts as out. */
const OUT_AFTER = 3;
/** How long before the end of a call its last attempt begins. */
const BEFORE_LAST_MS = 500;
function createBreaker({ name, clock, pace, signal, say }) {
    let row;
    let out = false;
    /** Increases with each outage: an attempt that began before an outage does not prolong it. */
    let era = 0;
    const held = createWaitingLine(clock, signal, () => undefined);
    const turnstile = createTurnstile(clock, signal, () => {
        if (!out || !turnstile.isBusy())
            held.callAll();
    });
    const outage = () => out && row ? { ...row, ms: clock.nowMs() - row.sinceMs } : undefined;
    const notices = createOutageNotices(say, clock, () => {
        const now = turnstile.isBusy() ? outage() : undefined;
        return now && `${name} ${stillOut(now)}`;
    });
    function failed(fault, lastStartMs) {
        const nowMs = clock.nowMs();
        row = { sinceMs: row?.sinceMs ?? nowMs, asked: (row?.asked ?? 0) + 1, fault };
        const askedToWaitMs = fault.waitMs ?? 0;
        if (row.asked < OUT_AFTER && askedToWaitMs === 0)
            return;
        const leftMs = Math.max(0, lastStartMs - nowMs);
        turnstile.narrow(nowMs + Math.max(askedToWaitMs, nextWaitMs((0,backoff/* backoffMs */.jo)(row.asked, pace), leftMs)));
        if (out)
            return;
        out = true;
        era += 1;
        turnstile.forget();
        notices.begins(`${name} ${fault.what}; waiting until it is back, ${duration(leftMs)} at most`);
    }
    function answered() {
        const over = outage();
        if (over !== undefined)
            notices.ends(`${name} is back after ${duration(over.ms)}`);
        [row, out] = [undefined, false];
        turnstile.widen();
    }
    return {
        enter: async (lastStartMs) => {
            const isTooLate = out && turnstile.opensAtMs() > lastStartMs;
            if (isTooLate || !(await turnstile.enter(lastStartMs)))
                return undefined;
            const begun = era;
            return (outcome) => {
                if (outcome === 'answered')
                    answered();
                else if (outcome !== 'not asked' && begun === era)
                    failed(outcome, lastStartMs);
                if (begun === era)
                    turnstile.leave();
            };
        },
        untilBack: async (lastStartMs) => {
            while (out) {
                // If requests take turns, the next one may be about to join the line.
                if (!turnstile.isBusy())
                    await new Promise(setImmediate);
                if (!out || !turnstile.isBusy())
                    return true;
                if (!(await held.join(lastStartMs)))
                    return false;
            }
            return true;
        },
        outage,
    };
}
const stillOut = ({ fault, ms, asked }) => `${fault.what}; waiting for ${duration(ms)} now (${(0,plural/* count */.U)(asked, 'attempt')})`;
/** A wait that would exceed the remaining time ends just before its end: the service may be back for a last attempt. */
function nextWaitMs(waitMs, leftMs) {
    const lastMs = leftMs - BEFORE_LAST_MS;
    return waitMs > lastMs && lastMs > BEFORE_LAST_MS ? lastMs : waitMs;
}
/** The breakers of a client, one for each service and origin, made for its first request. */
function createBreakers(make) {
    const breakers = new Map();
    const keyOf = ({ service, url }) => `${service} ${url.origin}`;
    return {
        of: (asked) => {
            const breaker = breakers.get(keyOf(asked)) ?? make(asked);
            breakers.set(keyOf(asked), breaker);
            return breaker;
        },
        /** Resolves to true when none of these services is out and waited for, to false at `lastStartMs`. */
        untilBack: async (services = [], lastStartMs) => {
            for (const each of services)
                if ((await breakers.get(keyOf(each))?.untilBack(lastStartMs)) === false)
                    return false;
            return true;
        },
    };
}

;// CONCATENATED MODULE: ./build/http/waits/budget.js
/**
 * The latest start of an attempt before an end. An attempt that is cut off early is worse than none: Rekor v2 needs 20
 * s.
 */
const lastStartBefore = (endMs, attemptMs) => endMs - attemptMs / 3;
/** Starts the call. */
function createBudget(clock, { callMs, endsAtMs, attemptMs }) {
    const startedMs = clock.nowMs();
    let callEndsMs = startedMs + callMs;
    const endMs = () => Math.min(callEndsMs, endsAtMs);
    return {
        lastStartMs: (outMs) => lastStartBefore(Math.min(endMs(), clock.nowMs() - outMs + callMs), attemptMs),
        // The first attempt has its full time even if the run is about to end.
        attemptMs: (nth) => Math.max(1, Math.min(attemptMs, (nth === 1 ? callEndsMs : endMs()) - clock.nowMs())),
        extend: (ms) => {
            callEndsMs += ms;
        },
        spentMs: () => clock.nowMs() - startedMs,
    };
}

;// CONCATENATED MODULE: ./build/http/waits/throttle-notices.js
const throttle_notices_EVERY_MS = 1000;
/**
 * Passes a notice on, unless one about the same service was passed on less than a second ago; the next one contains the
 * number of those dropped. A notice begins with its service and the address in parentheses:
 * `Rekor (https://…) answered 503; …`.
 */
function throttleNotices(tell, clock) {
    const services = new Map();
    return (note) => {
        const [service = ''] = note.split(')');
        const nowMs = clock.nowMs();
        const { lastMs, held } = services.get(service) ?? { lastMs: Number.NEGATIVE_INFINITY, held: 0 };
        if (nowMs - lastMs < throttle_notices_EVERY_MS) {
            services.set(service, { lastMs, held: held + 1 });
            return;
        }
        services.set(service, { lastMs: nowMs, held: 0 });
        tell(held === 0 ? note : `${note} (and ${held} more since the last message)`);
    };
}

;// CONCATENATED MODULE: ./build/http/client.js
// One client for all services: deadlines, retries, size limits, proxies, and no secret in any message.














/**
 * Makes the client. If a service is out, it sends only one request at a time on behalf of all that wait, until the time
 * of the call or of the run is over. Throws `input-invalid` if the environment would switch off TLS or requires a proxy
 * that this Node.js cannot use. Each call of the client throws a Failure of the class "service", Stale or Held.
 */
function createHttp(options) {
    const { clock = process_clock/* SYSTEM_CLOCK */.V, endsAtMs = Number.POSITIVE_INFINITY, say = () => undefined } = options;
    const ways = { proxied: (0,agents/* createAgents */.jQ)(options.env), direct: (0,agents/* createAgents */.jQ)({}) };
    const turn = (0,backoff/* createTurns */.z4)(clock, options.ratePerMinute);
    const pace = { ...backoff/* PACE */.K$, ...options.pace };
    const patienceMs = options.pace?.callMs ?? (options.endsAtMs === undefined ? pace.callMs : endsAtMs);
    const lateStop = (0,backoff/* lingering */.et)(clock, pace.lingerMs, options.signal);
    const sayRetry = throttleNotices(say, clock);
    const breakers = createBreakers((asked) => createBreaker({ name: describe(asked), clock, pace, signal: options.signal, say }));
    return async (request) => {
        const limits = { ...LIMITS[request.service], idleMs: pace.idleMs, clock, ...request };
        // A cloud's metadata server answers only its own machine, unencrypted and without a proxy.
        const own = request.service === 'metadata';
        if (!own)
            assertSecure(request.url, limits.name);
        const endedBy = WITNESSES.has(request.service) ? lateStop : options.signal;
        const breaker = breakers.of(request);
        const { attemptMs, callMs = patienceMs } = limits;
        const budget = createBudget(clock, { callMs, endsAtMs, attemptMs });
        let unreadable = 0;
        for (let nth = 1;; nth += 1) {
            const givenUp = (fault) => failureOf(request, fault, breaker.outage(), { nth, budget });
            const heldMs = clock.nowMs();
            const heldUntilMs = lastStartBefore(Math.min(heldMs + patienceMs, endsAtMs), attemptMs);
            if (!(await breakers.untilBack(request.notWhileOut, heldUntilMs)))
                throw new exchange/* Held */._();
            budget.extend(clock.nowMs() - heldMs);
            const lastStartMs = () => budget.lastStartMs(breaker.outage()?.ms ?? 0);
            const leave = await breaker.enter(lastStartMs());
            if (leave === undefined)
                throw givenUp(breaker.outage()?.fault ?? NOT_ASKED);
            // Waits of our own choice do not count as time of the call.
            if (RATED.has(request.service))
                budget.extend(await turn(request.url.origin, options.signal));
            if (request.isFresh?.() === false) {
                leave('not asked');
                throw new exchange/* Stale */.C();
            }
            const began = clock.nowMs();
            const now = { ...limits, attemptMs: budget.attemptMs(nth), endedBy };
            if (request.unheard)
                request.unheard.count += 1;
            const answer = await attempt(request, now, own ? ways.direct : ways.proxied, options.signal);
            if (request.unheard && !('code' in answer && (0,response_errors/* mayBeDone */.VH)(answer)))
                request.unheard.count -= 1;
            options.onAttempt?.({ request, nth, ms: clock.nowMs() - began, answer });
            if (!('code' in answer)) {
                leave('answered');
                return answer;
            }
            const leftMs = Math.max(0, lastStartMs() - clock.nowMs());
            leave(outcomeOf(answer, leftMs, breaker.outage() !== undefined));
            if (answer.again === 'once')
                unreadable += 1;
            const out = breaker.outage() !== undefined;
            const last = finalFault(answer, leftMs, unreadable > 1 && !out);
            if (last !== undefined)
                throw givenUp(last);
            if (out)
                continue; // the breaker waits for all
            const waitMs = (0,backoff/* backoffMs */.jo)(nth, pace);
            if (waitMs > leftMs)
                throw givenUp(answer);
            sayRetry(`${describe(request)} ${answer.what}; trying again in ${duration(waitMs)}`);
            await (0,backoff/* pause */.v7)(clock, waitMs, options.signal);
        }
    };
}
/** The JSON object in an answer. Throws `service-answer-invalid`. */
function readJsonObject(response, request) {
    return (0,strict_json/* parseJsonObject */.dw)(response.body, (what, cause) => {
        const message = `${describe(request)} answered with ${what}`;
        return new failure/* Failure */.HR('service-answer-invalid', message, { cause });
    });
}
/** The service and its origin, without path or query: these two contain no secret. */
function describe(request) {
    return `${LIMITS[request.service].name} (${request.url.origin})`;
}
/** The address of a relative path without query, below the address of the service, which may have a path itself. */
function endpoint(service, path) {
    return new URL(path, service.pathname.endsWith('/') ? service : `${service.href}/`);
}
/** True for the addresses of this machine, where http:// is allowed. */
function isLoopback(url) {
    return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
}
/** True for https, and for http to this machine itself. */
function isSecure(url) {
    return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
}
/**
 * Whether a service may send people or requests to an address: only a service on this machine may send them to services
 * of this machine, and no service to an address with a user name, which a person could read as the host.
 */
function mayName(service, target) {
    if (target.username !== '' || target.password !== '')
        return false;
    return target.protocol === 'https:' || (isSecure(target) && isLoopback(service));
}
function assertSecure(url, name) {
    if (isSecure(url))
        return;
    throw new failure/* Failure */.HR('input-invalid', `the address of ${name}, ${(0,failure/* quote */.hD)(url.origin)}, must start with https://`);
}
/** What failed if a request was not sent although its service is back. */
const NOT_ASKED = {
    code: 'service-busy',
    what: 'was not available again in time after an outage',
    again: 'never',
};
const isTooLong = ({ waitMs = 0 }, leftMs) => waitMs > leftMs;
/**
 * What a failed attempt means for all requests to its service. One unreadable answer is not an outage, and does not end
 * an outage either. A wait that is too long for this call may be only for its kind of request, so it does not delay
 * others.
 */
function outcomeOf(fault, leftMs, out) {
    if (isTooLong(fault, leftMs) || (fault.again === 'once' && !out))
        return 'not asked';
    return fault.again === 'never' ? 'answered' : fault;
}
/** The `Fault` that ends a call at once; undefined if the call may try again. */
function finalFault(fault, leftMs, isRepeated) {
    if (isTooLong(fault, leftMs))
        return askedTooLong(fault, leftMs);
    return fault.again === 'never' || isRepeated ? fault : undefined;
}
/** The `Fault` for a service that asks for a longer wait than there is time. */
function askedTooLong(fault, leftMs) {
    const asked = duration(fault.waitMs ?? 0);
    const what = `${fault.what} and asked to wait ${asked}, but this run can wait only ${duration(leftMs)}`;
    return { ...fault, code: 'service-busy', what };
}
function failureOf(request, fault, outage, { nth, budget }) {
    const spent = outage === undefined
        ? `${(0,plural/* count */.U)(nth, 'attempt')}, ${duration(budget.spentMs())}`
        : `out for ${duration(outage.ms)}, ${(0,plural/* count */.U)(outage.asked, 'attempt')}`;
    const { code, what, cause, status } = fault;
    return new failure/* Failure */.HR(code, `${describe(request)} ${what} (${spent})`, { cause, status });
}


/***/ }),

/***/ 19148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Stale),
/* harmony export */   _: () => (/* binding */ Held)
/* harmony export */ });
/** The request became useless before it was sent; nothing has been sent since. */
class Stale extends Error {
}
/** A service that the request had to wait for is still out, and no time is left; nothing was sent. */
class Held extends Error {
}


/***/ }),

/***/ 35965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ normalizeProxies),
/* harmony export */   w: () => (/* binding */ proxyEnvironment)
/* harmony export */ });
// The proxy that the environment names, by the same rule for our own client and for GitHub's artifact library.
/**
 * The proxy variables that all clients read in the same way; the clients differ in how they read the others:
 * - The lower-case variable is used before the upper-case one, as in curl and Node.js.
 * - NO_PROXY separates its names with commas or spaces. A name covers its subdomains, with a dot before it or
 *   without. `*` means no proxy at all.
 * - Requests without TLS are only for this machine, and never use a proxy. So HTTP_PROXY is not read, and neither is
 *   ALL_PROXY, which Node.js does not know.
 */
function proxyEnvironment(env) {
    const excepted = (env['no_proxy'] || env['NO_PROXY'] || '').split(/[\s,]+/).filter(Boolean);
    const HTTPS_PROXY = env['https_proxy'] || env['HTTPS_PROXY'];
    if (!HTTPS_PROXY || excepted.includes('*'))
        return {};
    return { HTTPS_PROXY, NO_PROXY: excepted.flatMap(withSubdomains).join(',') };
}
/** In both forms: some readers apply a name only to that host, others apply a leading dot only to its subdomains. */
function withSubdomains(name) {
    const bare = name.replace(/^\*?\.+/, '');
    return bare === '' ? [] : [bare, `.${bare}`];
}
/** Sets the proxy variables in the environment of this process to exactly these: libraries read them there. */
function normalizeProxies(env) {
    const proxies = proxyEnvironment(env);
    for (const name of ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY', 'NO_PROXY']) {
        delete env[name];
        delete env[name.toLowerCase()];
    }
    Object.assign(env, proxies);
}


/***/ }),

/***/ 42208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ep: () => (/* binding */ Timeout),
  MF: () => (/* binding */ TooLarge),
  Hp: () => (/* binding */ Untrusted),
  $N: () => (/* binding */ codeOf),
  cv: () => (/* binding */ exchange),
  ne: () => (/* binding */ isTlsCode)
});

// EXTERNAL MODULE: ./build/process/abort.js
var abort = __nccwpck_require__(46552);
;// CONCATENATED MODULE: ./build/http/idle-limit.js
/** Calls `fallen` once, `ms` milliseconds after the start or the last `heard`; not after `end`. */
function watchSilence(clock, ms, fallen) {
    let lastMs = clock.nowMs();
    let cancel = clock.after(ms, look);
    // Thousands of pieces arrive, so the timer is set again only when it has run out.
    function look() {
        const leftMs = lastMs + ms - clock.nowMs();
        // Timers of Node.js may run out a fraction of a millisecond early.
        if (leftMs < 1)
            fallen();
        else
            cancel = clock.after(leftMs, look);
    }
    const heard = () => {
        lastMs = clock.nowMs();
    };
    return { heard, end: () => cancel() };
}

;// CONCATENATED MODULE: ./build/http/request.js


/** The service did not answer, or stopped answering. */
class Timeout extends Error {
}
/** The service answered with more than the limit. */
class TooLarge extends Error {
}
/** The certificate of the service is not trusted; `issuer` is the name of its issuer, if it is known. */
class Untrusted extends Error {
    issuer;
    constructor(issuer, cause) {
        super(cause.message, { cause });
        this.issuer = issuer;
    }
}
/**
 * One request and its whole answer. Rejects with the error of the socket, or a Timeout,
 * TooLarge or Untrusted.
 */
async function exchange(request, limits, agents) {
    const call = openCall(request, request.url.protocol === 'https:' ? await agents.https() : agents.http);
    const seenIssuer = watchIssuer(call);
    const response = new Promise((resolve, reject) => {
        // Node.js reports a destroyed answer with its own message, and does not report at all one that a proxy has not
        // passed on yet.
        const stop = (error) => {
            reject(error);
            call.destroy(error);
        };
        const ends = [
            limits.clock.after(limits.attemptMs, () => stop(new Timeout('did not answer in time'))),
            limits.endedBy && (0,abort/* onAbort */.u)(limits.endedBy, () => stop(new Error('the run has ended'))),
        ];
        call.on('close', () => {
            for (const end of ends)
                end?.();
        });
        call.on('error', reject);
        call.on('response', (message) => {
            readResponse(message, limits, stop).then(resolve, reject);
        });
        sendBody(call, request.body, stop);
    });
    return response.catch((error) => {
        throw untrusted(error, seenIssuer()) ?? error;
    });
}
/** A request without its body. */
function openCall(request, sender) {
    const headers = {
        'user-agent': 'sigstore-sign',
        ...(request.accept ? { accept: request.accept } : {}),
        ...request.headers,
        ...(request.body ? { 'content-length': String(request.body.length) } : {}),
    };
    return sender.request(request.url, { method: request.method, headers, agent: sender.agent });
}
/** Returns a function that names the issuer of the service's certificate, if a new connection showed it. */
function watchIssuer(call) {
    let issuer;
    // Once Node.js refuses the certificate, the socket does not show it any more: read it before that.
    call.on('socket', (socket) => {
        if (!isTls(socket) || call.reusedSocket)
            return;
        socket.prependListener('secure', () => {
            issuer = nameOf(socket.getPeerCertificate());
        });
    });
    return () => issuer;
}
const isTls = (socket) => 'getPeerCertificate' in socket;
function sendBody(call, body, stop) {
    if (body === undefined || Buffer.isBuffer(body)) {
        call.end(body);
        return;
    }
    const stream = body.open();
    stream.on('error', stop);
    call.on('close', () => stream.destroy());
    stream.pipe(call);
}
/** Reads an answer to its end. Stops the exchange if the answer is too long, or pauses for too long. */
function readResponse(message, { clock, idleMs, maxBytes }, stop) {
    return new Promise((resolve, reject) => {
        const chunks = [];
        let size = 0;
        const watch = watchSilence(clock, idleMs, () => stop(new Timeout('fell silent')));
        message.on('data', (chunk) => {
            watch.heard();
            size += chunk.length;
            if (size > maxBytes)
                stop(new TooLarge(`answered with more than ${maxBytes} bytes`));
            else
                chunks.push(chunk);
        });
        message.on('error', reject);
        message.on('close', () => {
            watch.end();
            if (!message.complete)
                reject(new Error('the answer was truncated'));
        });
        message.on('end', () => resolve(responseOf(message, Buffer.concat(chunks))));
    });
}
function responseOf({ statusCode, headers }, body) {
    const date = new Date(headers.date ?? Number.NaN);
    return {
        status: statusCode ?? 0,
        headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
        body,
        date: Number.isNaN(date.getTime()) ? undefined : date,
    };
}
/** Undefined if the certificate of the service is not the cause. */
function untrusted(error, issuer) {
    return issuer !== undefined && isTlsCode(codeOf(error)) ? new Untrusted(issuer, error) : undefined;
}
const TLS_CODE = /^(ERR_TLS_|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|ERR_SSL_|HOSTNAME_MISMATCH|EPROTO)/;
/** True for Node.js's error codes of TLS. */
const isTlsCode = (code) => TLS_CODE.test(code);
/** The code of an error of Node.js, or ''. */
const codeOf = (error) => String(error?.code ?? '');
function nameOf({ issuer }) {
    const name = issuer?.CN ?? issuer?.O;
    return name === undefined ? undefined : String(name);
}


/***/ }),

/***/ 65016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   Kx: () => (/* binding */ withoutEchoes),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   VH: () => (/* binding */ mayBeDone)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(728);
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(16953);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(42208);
// What a failed attempt means: its code, its message, and whether the call may try again.



/** Maximum number of characters of a service's text that a message shows. */
const MAX_WORDS = 300;
/** Longer than any run. */
const MAX_WAIT_MS = 7 * 24 * 3_600_000;
/** GitHub's documentation says one minute if the answer gives no time. */
const SECONDARY_MS = 60_000;
/**
 * Statuses of a service that may soon answer differently. Rekor v2 gives 499 to a request of ours when another client,
 * whose entry it was working on, has gone away. Three of the 500s mean something that waiting does not change.
 */
const isTransient = (status) => [408, 425, 429, 499].includes(status) || (status >= 500 && ![501, 505, 511].includes(status));
/** The answer unchanged, or the `Fault` that its status or media type means. */
function judge(request, response) {
    const { status } = response;
    const limited = rateLimit(response);
    if (limited !== undefined)
        return {
            code: 'service-busy',
            what: `answered ${status}: its rate limit is reached`,
            status,
            again: 'in time',
            waitMs: limited,
        };
    if (request.expect?.includes(status) || (status >= 300 && status <= 399))
        return response;
    if (status >= 200 && status <= 299) {
        const what = wrongType(request, response) ?? request.check?.(response);
        return what === undefined ? response : { code: 'service-answer-invalid', what, again: 'once', status };
    }
    const words = serviceWords(request, response);
    const told = words === '' ? '' : `: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(words, MAX_WORDS)}`;
    const what = `answered ${status}${told}${requestId(request, response)}`;
    if (!isTransient(status))
        return { code: 'service-refused', what, again: 'never', status };
    return {
        code: status === 429 ? 'service-busy' : 'service-unavailable',
        what,
        again: 'in time',
        waitMs: retryAfterMs(response),
        status,
    };
}
function wrongType(request, { headers }) {
    const type = headers['content-type'] ?? 'no content type';
    if (request.accept === undefined || type.startsWith(request.accept))
        return undefined;
    return `answered with ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(withoutEchoes(type, request))} instead of ${request.accept}`;
}
/**
 * How long to wait, in milliseconds, if GitHub answers with 403 or 429 that there were too many requests ("Rate limits
 * for the REST API"); undefined for other answers.
 */
function rateLimit(response) {
    const { status, headers, body, date } = response;
    if (status !== 403 && status !== 429)
        return undefined;
    const { 'x-ratelimit-remaining': remaining, 'x-ratelimit-reset': reset = '' } = headers;
    if (headers['retry-after'] === undefined && remaining === '0' && /^\d{1,12}$/.test(reset))
        return Math.max(0, Number(reset) * 1000 - (date?.getTime() ?? Date.now()));
    const secondary = /secondary rate limit/i.test(body.subarray(0, 4096).toString('utf8'));
    if (!secondary)
        return undefined;
    return headers['retry-after'] === undefined ? SECONDARY_MS : retryAfterMs(response);
}
/**
 * The service's text about a refusal: its `message`, or the start of the body. Secrets are removed before the text is
 * cut, which could split one.
 */
function serviceWords(request, { body, headers }) {
    const text = withoutEchoes(body.toString('utf8'), request).slice(0, 4096);
    try {
        const { message } = JSON.parse(text);
        if (typeof message === 'string')
            return withoutEchoes(message, request).trim();
        if (/^\s*\{\s*\}\s*$/.test(text))
            return '';
    }
    catch {
        if ((headers['content-type'] ?? '').includes('html'))
            return 'an HTML page';
    }
    return text.trim();
}
/** The ID by which the operator finds this request in a log. */
function requestId(request, { headers }) {
    const id = headers['x-github-request-id'] ?? headers['x-request-id'] ?? '';
    return /^[\w.:-]{1,80}$/.test(id) ? ` (request ${withoutEchoes(id, request)})` : '';
}
/** A service's text. It may repeat what it was sent, so secrets and what looks like a token are removed. */
function withoutEchoes(text, { headers, clean }) {
    const secret = headers?.['authorization']?.replace(/^(bearer|token) /i, '');
    const cleaned = clean?.(text) ?? text;
    const without = secret ? cleaned.replaceAll(secret, '[secret]') : cleaned;
    return (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutTokens */ .N_)(without);
}
function retryAfterMs(response) {
    const text = response.headers['retry-after'] ?? '';
    if (/^\d+$/.test(text))
        return Math.min(Number(text) * 1000, MAX_WAIT_MS);
    const at = Date.parse(text);
    return Number.isNaN(at) ? 0 : Math.max(0, at - (response.date?.getTime() ?? Date.now()));
}
/** The `Fault` for an error of the socket; `proxy` describes the proxy that the environment names, if any. */
function faultOf(thrown, proxy) {
    const cause = thrown instanceof _request_js__WEBPACK_IMPORTED_MODULE_1__/* .Untrusted */ .Hp ? thrown.cause : thrown;
    const code = (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(cause);
    const message = cause instanceof Error ? cause.message : String(cause);
    const way = proxy === undefined ? '' : `; ${proxy}`;
    if (cause instanceof _request_js__WEBPACK_IMPORTED_MODULE_1__/* .TooLarge */ .MF)
        return { code: 'service-answer-invalid', what: message, again: 'never' };
    if (cause instanceof _request_js__WEBPACK_IMPORTED_MODULE_1__/* .Timeout */ .Ep)
        return { code: 'service-timeout', what: `${message}${way}`, again: 'in time' };
    if (code === 'ENOTFOUND')
        return {
            code: 'host-not-found',
            what: `has a host name that cannot be resolved${way}`,
            again: 'once',
            cause,
        };
    if ((0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .isTlsCode */ .ne)(code)) {
        const issuer = thrown instanceof _request_js__WEBPACK_IMPORTED_MODULE_1__/* .Untrusted */ .Hp ? ` issued by ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(thrown.issuer)}` : '';
        const what = `has a TLS certificate${issuer} that is not trusted (${code}${way})`;
        return { code: 'tls-untrusted', what, again: 'never', cause };
    }
    if (code === 'ERR_PROXY_TUNNEL') {
        const status = Number(cause.statusCode);
        const what = `could not be reached: the proxy answered ${status} (${proxy})`;
        return { code: 'proxy-refused', what, again: status >= 500 ? 'in time' : 'never', status, cause };
    }
    // An error on this side: in the request itself, in the file that it sends, or in our code.
    if (isOurs(cause, code))
        return {
            code: 'service-unreachable',
            what: `could not be asked (${code || message})`,
            again: 'never',
            cause,
        };
    const what = `could not be reached (${code || message}${way})`;
    return { code: 'service-unreachable', what, again: 'in time', cause };
}
const FILE_ERRORS = new Set(['ENOENT', 'EACCES', 'EPERM', 'EISDIR', 'EIO']);
const isOurs = (cause, code) => FILE_ERRORS.has(code) ||
    code.startsWith('ERR_INVALID_') ||
    (code === '' && (cause instanceof TypeError || cause instanceof ReferenceError));
/** Errors before anything was sent. */
const NOT_SENT = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EAI_AGAIN']);
/** Whether a service may have done what was requested although the attempt failed. */
function mayBeDone({ code, status = 0, cause }) {
    if (code === 'service-timeout' || code === 'service-answer-invalid')
        return true;
    if (code === 'service-unavailable')
        return status >= 499;
    return code === 'service-unreachable' && !NOT_SENT.has((0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(cause));
}


/***/ }),

/***/ 29212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ PROBE_PATIENCE),
/* harmony export */   K$: () => (/* binding */ PACE),
/* harmony export */   VM: () => (/* binding */ interrupted),
/* harmony export */   et: () => (/* binding */ lingering),
/* harmony export */   jo: () => (/* binding */ backoffMs),
/* harmony export */   v7: () => (/* binding */ pause),
/* harmony export */   z4: () => (/* binding */ createTurns)
/* harmony export */ });
/* unused harmony export SIGNING_PATIENCE */
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78474);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(728);
// When the next request may be sent: back-off between attempts, and the rate that a service allows.


const PACE = {
    firstBackoffMs: 1000,
    minBackoffMs: 100,
    maxBackoffMs: 30_000,
    callMs: 120_000,
    idleMs: 15_000,
    lingerMs: 3000,
    random: Math.random,
};
/** How long a run without a time limit waits for a service that it needs to sign. */
const SIGNING_PATIENCE = { callMs: 15 * 60_000 };
/** How long a dry run waits for a service: two minutes are too long to learn that it is out. */
const PROBE_PATIENCE = { callMs: 20_000, maxBackoffMs: 2000 };
/** Waits, unless the run is interrupted; then throws the Failure that interrupted it. */
async function pause(clock, ms, signal) {
    await clock.sleep(ms, signal).catch(() => {
        throw interrupted(signal);
    });
}
/** The Failure that a signal was aborted with. */
function interrupted(signal) {
    if (signal?.reason instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR)
        return signal.reason;
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('interrupted', 'the run was interrupted', { cause: signal?.reason });
}
/** Aborts this much later than another signal, with the same reason; undefined without a signal. */
function lingering(clock, ms, signal) {
    if (signal === undefined)
        return undefined;
    const late = new AbortController();
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, late.signal);
    const begin = () => void clock.after(ms, () => late.abort(signal.reason), { background: true });
    if (signal.aborted)
        begin();
    else
        signal.addEventListener('abort', begin, { once: true });
    return late.signal;
}
/** Full jitter: a random time up to a limit that doubles with each attempt; `attempt` counts from 1. */
function backoffMs(attempt, pace) {
    const limitMs = Math.min(pace.maxBackoffMs, pace.firstBackoffMs * 2 ** (attempt - 1));
    return Math.max(pace.minBackoffMs, pace.random() * limitMs);
}
/**
 * A token bucket for each origin: a quarter of the rate at once, the rest spread over the minute. Each turn resolves to
 * the milliseconds that it had to wait.
 */
function createTurns(clock, ratePerMinute) {
    const buckets = new Map();
    return async (origin, signal) => {
        if (ratePerMinute === undefined)
            return 0;
        const capacity = Math.max(1, ratePerMinute / 4);
        const perMs = Math.max((ratePerMinute - capacity) / 60_000, ratePerMinute / 120_000);
        const now = clock.nowMs();
        const bucket = buckets.get(origin) ?? { tokens: capacity, at: now };
        bucket.tokens = Math.min(capacity, bucket.tokens + (now - bucket.at) * perMs) - 1;
        bucket.at = now;
        buckets.set(origin, bucket);
        if (bucket.tokens >= 0)
            return 0;
        await pause(clock, -bucket.tokens / perMs, signal);
        return clock.nowMs() - now;
    };
}


/***/ }),

/***/ 40441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ GITHUB_OPTIONAL),
/* harmony export */   x: () => (/* binding */ PROVIDERS)
/* harmony export */ });
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
const GITHUB_OPTIONAL = [
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
];


/***/ }),

/***/ 72692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   OB: () => (/* binding */ rowOf),
/* harmony export */   bK: () => (/* binding */ looksLikeGitHub),
/* harmony export */   lc: () => (/* binding */ providerOf),
/* harmony export */   xc: () => (/* binding */ principalType),
/* harmony export */   z1: () => (/* binding */ PUBLIC_FULCIO)
/* harmony export */ });
/* unused harmony export findIssuer */
/* harmony import */ var _ci_providers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(40441);
// The issuers that Fulcio trusts, and the kind of each; and what the address of another issuer shows.

const KINDS = [
    'email',
    'github-workflow',
    'gitlab-pipeline',
    'buildkite-job',
    'codefresh-workflow',
    'circleci-job',
    'spiffe',
    'kubernetes',
    'uri',
    'username',
    'unknown',
];
const PRINCIPAL_TYPES = [
    'email',
    'ci-provider',
    'spiffe',
    'kubernetes',
    'uri',
    'username',
    'chainguard-identity',
];
/** A type as a configuration names it; `unknown` for one that Fulcio does not know. */
function principalType(name) {
    return PRINCIPAL_TYPES.find((type) => type === name) ?? 'unknown';
}
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
const CONNECTOR = ['federated_claims', 'connector_id'];
const ci = (provider, ...issuers) => issuers.map((issuer) => ({ issuer, type: 'ci-provider', provider }));
const all = (type, ...issuers) => issuers.map((issuer) => ({ issuer, type }));
/**
 * The public-good Fulcio, and staging's:
 * https://github.com/sigstore/fulcio/blob/eb10c98e186f1d8e78dd60a257d8897f66d5147a/config/identity/config.yaml
 */
const PUBLIC_FULCIO = {
    name: 'the public Sigstore instance',
    providers: _ci_providers_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .x,
    issuers: [
        ...ci('github-workflow', GITHUB_ISSUER, `${GITHUB_ISSUER}/*`),
        { issuer: 'https://oauth2.sigstore.dev/auth', type: 'email', issuerClaim: CONNECTOR },
        { issuer: 'https://oauth2.sigstage.dev/auth', type: 'email', issuerClaim: CONNECTOR },
        ...all('email', 'https://accounts.google.com', 'https://auth.eclipse.org/auth/realms/foundation-service-accounts', 'https://issuer.hello.coop', 'https://sigstore.verify.ibm.com/oauth2', 'https://www.kaggle.com/api/v1/models/signing'),
        ...ci('gitlab-pipeline', 'https://gitlab.com', 'https://dev.gitlab.org', 'https://gitlab.archlinux.org', 'https://ops.gitlab.net'),
        ...ci('buildkite-job', 'https://agent.buildkite.com'),
        ...ci('codefresh-workflow', 'https://oidc.codefresh.io'),
        ...ci('circleci-job', 'https://oidc.circleci.com', 'https://oidc.circleci.com/org/*'),
        ...ci('buddy-pipeline', 'https://oidc.buddyusercontent.com', 'https://asia-oidc.buddyusercontent.com', 'https://eu-oidc.buddyusercontent.com', 'https://dev-oidc.buddyusercontent.com', 'https://psd-oidc.buddyusercontent.com', 'https://stage-oidc.buddyusercontent.com'),
        ...all('kubernetes', 'https://oidc.eks.*.amazonaws.com/id/*', 'https://container.googleapis.com/v1/projects/*/locations/*/clusters/*', 'https://oidc.prod-aks.azure.com/*', 'https://oidc.prod-aks.azure.com/*/', 'https://oidc.prod-aks.azure.com/*/*', 'https://*.oic.prod-aks.azure.com/*/*', 'https://*.oic.prod-aks.azure.com/*/*/'),
        ...all('chainguard-identity', 'https://issuer.enforce.dev'),
    ],
};
/** The row of a configuration that applies to an issuer: exact rows have priority over those with `*`, as in Fulcio. */
function findIssuer(issuer, { issuers }) {
    return (issuers.find((row) => row.issuer === issuer && !isPattern(row)) ??
        issuers.find((row) => isPattern(row) && matches(issuer, row.issuer)));
}
const isPattern = ({ issuer }) => issuer.includes('*');
/**
 * Fulcio turns `*` of a meta issuer into `[-_a-zA-Z0-9]+` and quotes everything else (pkg/config/config.go). A regular
 * expression with many of these can take exponential time, so this function tracks the possible ends of each part
 * instead.
 */
function matches(issuer, pattern) {
    const [first = '', ...parts] = pattern.split(/\*+/);
    let ends = new Set(issuer.startsWith(first) ? [first.length] : []);
    for (const part of parts) {
        const next = new Set();
        let within = false;
        for (let at = 1; at <= issuer.length; at += 1) {
            within = (within || ends.has(at - 1)) && /[-\w]/.test(issuer[at - 1] ?? '');
            if (within && issuer.startsWith(part, at))
                next.add(at + part.length);
        }
        ends = next;
    }
    return ends.has(issuer.length);
}
/**
 * The row that applies to a token: the row of its issuer, or GitHub's if an issuer outside the configuration sends the
 * claims of GitHub; `trusted` shows which. If the row does not name a provider, the claims determine it.
 */
function rowOf(claims, issuer, fulcio) {
    const row = findIssuer(issuer, fulcio);
    if (row === undefined && !looksLikeGitHub(claims))
        return { row: { issuer, type: 'unknown' }, trusted: false };
    const { type, provider } = row ?? { type: 'ci-provider' };
    if (row !== undefined && (type !== 'ci-provider' || provider !== undefined))
        return { row, trusted: true };
    return { row: { ...row, issuer, type, ...providerOf(claims) }, trusted: row !== undefined };
}
/** For each provider, a claim that only this provider sends. */
const MARKS = [
    ['ci_config_ref_uri', 'gitlab-pipeline'],
    ['organization_slug', 'buildkite-job'],
    ['account_name', 'codefresh-workflow'],
    ['oidc.circleci.com/project-id', 'circleci-job'],
    ['workspace_domain', 'buddy-pipeline'],
];
/** The provider of a job whose tokens have such claims, by the name in Fulcio's configuration. */
function providerOf(claims) {
    if (looksLikeGitHub(claims))
        return { provider: 'github-workflow' };
    const provider = MARKS.find(([claim]) => Object.hasOwn(claims, claim))?.[1];
    return provider === undefined ? {} : { provider };
}
/** The kind of identity, as users know it. */
function kindOf({ type, provider = '' }) {
    const name = type === 'ci-provider' ? provider : type;
    return KINDS.find((kind) => kind === name) ?? 'unknown';
}
/** True for claims of a workflow job, from any issuer. */
function looksLikeGitHub(claims) {
    const issuer = claims['iss'];
    if (issuer === GITHUB_ISSUER || String(issuer).startsWith(`${GITHUB_ISSUER}/`))
        return true;
    if (Object.hasOwn(claims, 'job_workflow_ref'))
        return true;
    return Object.hasOwn(claims, 'workflow_ref') && Object.hasOwn(claims, 'repository');
}
/** Distinguishes GitHub's own services by the form of the address (docs: OpenID Connect reference). */
function placeOf(issuer) {
    const url = URL.canParse(issuer) ? new URL(issuer) : undefined;
    if (url === undefined)
        return 'other';
    if (url.origin === GITHUB_ISSUER)
        return 'github.com';
    if (/^token\.actions\.[^.]+\.ghe\.com$/.test(url.hostname))
        return 'ghe.com';
    if (/^\/_services\/token(\/|$)/.test(url.pathname))
        return 'ghes';
    return url.pathname === '/api/actions' ? 'forgejo' : 'other';
}


/***/ }),

/***/ 60384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 63871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ extensionsByClaim),
/* harmony export */   y: () => (/* binding */ claimsByExtension)
/* harmony export */ });
/* harmony import */ var _fulcio_ci_providers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(40441);
/* harmony import */ var _fulcio_template_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(60384);
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

/***/ 54565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nx: () => (/* binding */ requiresIdentity),
/* harmony export */   ON: () => (/* binding */ parsePolicy),
/* harmony export */   hM: () => (/* binding */ checkPolicy)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(728);
/* harmony import */ var _fulcio_ci_providers_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(40441);
/* harmony import */ var _fulcio_template_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(60384);
/* harmony import */ var _claim_extension_names_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(63871);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(62573);
// The caller's policy: the claims that the job's identity must have before anything is signed.





/**
 * The claims that Fulcio records for kinds with more than a name. Times are not included: they differ in every token.
 * Made when they are first needed, because most runs have no policy.
 */
function claimNames() {
    names ??= new Set([
        'iss',
        'sub',
        'email',
        ..._fulcio_ci_providers_js__WEBPACK_IMPORTED_MODULE_1__/* .GITHUB_OPTIONAL */ .L,
        ...Object.values(_fulcio_ci_providers_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVIDERS */ .x).flatMap(({ identity, extensions }) => [identity, ...Object.values(extensions)].flatMap((template) => (0,_fulcio_template_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTemplate */ .Q)(template).mentions)),
    ]);
    return names;
}
let names;
const CLAIMS = {
    noun: 'claim',
    holder: 'token',
    names: claimNames,
    separator: '_',
    synonyms: _claim_extension_names_js__WEBPACK_IMPORTED_MODULE_2__/* .claimsByExtension */ .y,
    // GitHub Docs, "Managing custom properties for repositories in your organization": allowed characters.
    isName: (text) => claimNames().has(text) || /^repo_property_[\w$#-]+$/.test(text),
};
/**
 * Reads `claim: value` lines; `#` at the start of a line, or after a space, begins a comment. In a value `*` matches
 * any text within one path segment and `**` any text. Every token meets an empty policy. Throws `input-invalid` with
 * the line number.
 */
const parsePolicy = (text) => (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRules */ .NR)(text, CLAIMS);
/**
 * Throws `policy-mismatch` with every rule that the claims of a token do not meet: the expected value and the actual
 * one. A list meets a rule if one of its texts does, such as that of a custom property with several values. A claim
 * that is absent, or of any other type, meets no rule.
 */
function checkPolicy(policy, claims) {
    const mismatches = (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .unmetRules */ .tj)(policy, (claim) => Object.hasOwn(claims, claim) ? claims[claim] : undefined);
    if (mismatches.length > 0)
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('policy-mismatch', `the identity does not meet the policy: ${mismatches.join('; ')}`);
}
/**
 * Whether a policy distinguishes one signer from others of the same issuer: it has a claim other than `iss`, with a
 * value that not everyone has.
 */
function requiresIdentity(policy) {
    return policy.some(({ claim, pattern }) => claim !== 'iss' && /[\p{L}\p{N}]/u.test(pattern));
}


/***/ }),

/***/ 62573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ parseLines),
/* harmony export */   NR: () => (/* binding */ parseRules),
/* harmony export */   tj: () => (/* binding */ unmetRules)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(728);
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(69903);
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(70426);
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

/***/ 70426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 66834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Xu: () => (/* binding */ AUDIENCE),
  qE: () => (/* binding */ isKnown),
  Xm: () => (/* binding */ parseIdentityToken)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(57975);
// EXTERNAL MODULE: ./build/identity/fulcio/issuers.js
var issuers = __nccwpck_require__(72692);
// EXTERNAL MODULE: ./build/encoding/strict-json.js
var strict_json = __nccwpck_require__(69098);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __nccwpck_require__(728);
// EXTERNAL MODULE: ./build/text/plural.js
var plural = __nccwpck_require__(51442);
;// CONCATENATED MODULE: ./build/identity/token/jwt.js
// The text of a JSON Web Token → its header and claims. Refuses everything that two parsers could read differently.



const MAX_TOKEN_BYTES = 16 * 1024;
/** Algorithms that an issuer may sign with (RFC 7518 section 3.1, RFC 8037, RFC 9864). */
const ASYMMETRIC = new Set([
    'RS256',
    'RS384',
    'RS512',
    'PS256',
    'PS384',
    'PS512',
    'ES256',
    'ES384',
    'ES512',
    'EdDSA',
    'Ed25519',
]);
/**
 * The claims of a signed token in compact form (RFC 7515 section 7.1). The signature is not verified: Fulcio does that.
 * Throws `token-malformed`; never with text of the token, and never with a cause, whose message could quote it.
 */
function readJwt(token) {
    if (token === '')
        throw malformed('is empty');
    if (Buffer.byteLength(token) > MAX_TOKEN_BYTES)
        throw malformed(`is longer than ${MAX_TOKEN_BYTES} bytes`);
    if (/^bearer\s/i.test(token))
        throw malformed('starts with the word Bearer; pass what follows it');
    if (/^\{.*"value"/s.test(token))
        throw malformed('is the whole answer of a token service; pass only the text of its `value`');
    if (isPath(token))
        throw malformed('is the path of a file; pass the text that is in it');
    if (/\s/.test(token))
        throw malformed('contains a space or a line break');
    const parts = token.split('.');
    if (parts.length === 5)
        throw malformed('is encrypted (five parts); Fulcio reads only signed ones');
    const [header, payload, signature] = parts;
    if (header === undefined || payload === undefined || signature === undefined || parts.length !== 3)
        throw malformed(`has ${(0,plural/* count */.U)(parts.length, 'part')} instead of three`, THREE_PARTS);
    const { alg, ...others } = readJsonPart('header', header);
    assertAlgorithm(alg);
    // Extensions that must be understood (RFC 7515, 4.1.11): Fulcio supports none.
    if ('crit' in others)
        throw malformed('has a critical header (`crit`), which Fulcio refuses');
    assertBase64url('signature', signature);
    return readJsonPart('payload', payload);
}
/** A path, recognized by its start or end; a token begins with the brace of its header. */
const isPath = (text) => !text.startsWith('eyJ') && /^(\.{0,2}\/|~\/|@|file:|[a-z]:\\)|\.(txt|jwt|json|token)$/i.test(text);
/** The header of a token that was already read. */
function readJwtHeader(token) {
    return readJsonPart('header', token.split('.')[0] ?? '');
}
function assertAlgorithm(algorithm) {
    if (typeof algorithm !== 'string')
        throw malformed('does not name its algorithm as text');
    if (algorithm.toLowerCase() === 'none')
        throw malformed('is not signed (`alg` is none)');
    if (/^HS\d/.test(algorithm))
        throw malformed(`is signed with a shared secret (\`alg\` is ${(0,failure/* quote */.hD)(algorithm)}), which proves no issuer`);
    if (!ASYMMETRIC.has(algorithm))
        throw malformed(`has the unknown algorithm ${(0,failure/* quote */.hD)(algorithm)}`);
}
function assertBase64url(name, part) {
    if (part === '')
        throw malformed(`has an empty ${name}`);
    if (part.includes('='))
        throw malformed(`has padding (=) in its ${name}, which base64url here does not use`);
    if (!/^[\w-]+$/.test(part) || part.length % 4 === 1)
        throw malformed(`has a ${name} that is not base64url`);
}
/** The part must be one JSON object in UTF-8 without duplicate keys at any depth. */
function readJsonPart(name, part) {
    assertBase64url(name, part);
    const value = (0,strict_json/* parseStrictJson */.RJ)(Buffer.from(part, 'base64url'), (what) => malformed(`has a ${name} that cannot be read: ${what}`));
    if ((0,strict_json/* isRecord */.u4)(value))
        return value;
    throw malformed(`has a ${name} that is not a JSON object`);
}
const THREE_PARTS = 'An identity token is a JSON Web Token: a header, a payload and a signature, separated by dots (RFC 7519).';
function malformed(what, why) {
    return new failure/* Failure */.HR('token-malformed', `the identity token ${what}`, { why });
}

// EXTERNAL MODULE: ./build/identity/token/registered-claims.js
var registered_claims = __nccwpck_require__(44075);
// EXTERNAL MODULE: ./build/identity/token/validity.js
var validity = __nccwpck_require__(66415);
;// CONCATENATED MODULE: ./build/identity/token/identity-token.js
// An identity token that cannot print itself, with the rules for tokens of every kind.





/** The audience of tokens, unless a Fulcio requires another one. */
const AUDIENCE = 'sigstore';
/**
 * Reads a JSON Web Token of at most 16 KiB and checks what applies to every kind: `aud`, `sub`, `iat`, `exp`, `iss`
 * present (OpenID Connect Core section 2), audience, time, types. Whitespace around it is removed with a notice.
 * Throws `token-malformed`, `token-claim-missing`, `token-claim-invalid`, `token-audience`, `token-expired` or
 * `token-not-yet-valid`, with no text of the token except a quoted claim.
 */
function parseIdentityToken(raw, options) {
    const notices = [...(options.notices ?? [])];
    const trimmed = raw.trim();
    if (trimmed !== raw && trimmed !== '')
        notices.push('the identity token had spaces around it; they were removed');
    const claims = readJwt(trimmed);
    (0,registered_claims/* assertOneSpelling */.lv)(claims);
    const issuer = (0,registered_claims/* readIssuer */.Eo)(claims);
    const { fulcio = issuers/* PUBLIC_FULCIO */.z1 } = options;
    const { row } = (0,issuers/* rowOf */.OB)(claims, issuer, fulcio);
    (0,registered_claims/* checkAudience */.f7)(claims['aud'], options.audience ?? row.audience ?? AUDIENCE);
    const subject = (0,registered_claims/* readText */.yR)(claims, 'sub');
    // If there is an e-mail address, it is used first (Fulcio: pkg/identity/chainguard).
    const addressed = row.type === 'chainguard-identity' && Boolean(claims['email']);
    const identity = row.type === 'email' || addressed ? (0,registered_claims/* readText */.yR)(claims, 'email') : subject;
    const federatedIssuer = (0,registered_claims/* readFederatedIssuer */.kv)(claims['federated_claims']) ?? issuer;
    const times = (0,validity/* readTimes */.f)(claims, options.now, options.minLifetimeS);
    notices.push(...times.notices);
    const { notBefore, expiresAt } = times;
    // Every way to print the object prints this.
    const shown = () => `IdentityToken(${issuer})`;
    const printed = { toString: shown, toJSON: shown, [external_node_util_.inspect.custom]: shown };
    return {
        claims,
        issuer,
        fulcio,
        subject,
        identity,
        federatedIssuer,
        notBefore,
        expiresAt,
        notices,
        under: (other, now) => parseIdentityToken(trimmed, { now, fulcio: other }),
        reveal: () => trimmed,
        ...printed,
    };
}
/** False if the rules that a token was read by do not know its issuer, and its claims do not identify it either. */
function isKnown({ claims, issuer, fulcio }) {
    return (0,issuers/* rowOf */.OB)(claims, issuer, fulcio).row.type !== 'unknown';
}


/***/ }),

/***/ 44075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ invalidClaim),
/* harmony export */   Eo: () => (/* binding */ readIssuer),
/* harmony export */   f7: () => (/* binding */ checkAudience),
/* harmony export */   kv: () => (/* binding */ readFederatedIssuer),
/* harmony export */   lv: () => (/* binding */ assertOneSpelling),
/* harmony export */   t0: () => (/* binding */ missingClaim),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(69098);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(728);
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(38120);
// The OpenID Connect claims that every token has, read with their types.



const MAX_SHOWN_AUDIENCES = 3;
/** The Failure for a missing claim. */
function missingClaim(name, remedy = `Request a token from an issuer that sends \`${name}\`.`) {
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('token-claim-missing', `the identity token has no claim \`${name}\``, { remedy });
}
/** The Failure for a claim of a wrong type or value; `what` starts with its name. */
function invalidClaim(what) {
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('token-claim-invalid', `the identity token's claim ${what}`);
}
/** Names that Fulcio reads in any letter case; the last one is used (Go: encoding/json into a struct). */
const READ_LOOSELY = ['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'email', 'email_verified', 'kubernetes.io'];
/** Refuses a claim that Fulcio would read as another one. Throws `token-malformed`. */
function assertOneSpelling(claims) {
    const odd = Object.keys(claims).find((name) => !READ_LOOSELY.includes(name) && READ_LOOSELY.includes(name.toLowerCase()));
    if (odd === undefined)
        return;
    const message = `the identity token has a claim ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(odd)}, which Fulcio reads as \`${odd.toLowerCase()}\``;
    throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('token-malformed', message);
}
/** A claim that must be text, not empty, and without control characters, which no issuer sends. */
function readText(claims, name) {
    const value = claims[name];
    if (value === undefined)
        throw missingClaim(name);
    if (typeof value !== 'string' || value === '')
        throw invalidClaim(`\`${name}\` is ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(value)} instead of text`);
    if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(value))
        throw invalidClaim(`\`${name}\` contains control characters: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(value)}`);
    return value;
}
/**
 * Fulcio compares `iss` byte for byte, and discovery downloads from it: so it must be an https URL without extra parts.
 */
function readIssuer(claims) {
    const issuer = readText(claims, 'iss');
    const url = /^[\x21-\x7e]+$/.test(issuer) && URL.canParse(issuer) ? new URL(issuer) : undefined;
    if (url === undefined)
        throw invalidClaim(`\`iss\` is not a URL: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(issuer)}`);
    if (!(0,_http_client_js__WEBPACK_IMPORTED_MODULE_2__/* .isSecure */ .Ut)(url))
        throw invalidClaim(`\`iss\` does not start with https://: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(url.origin)}`);
    if (url.username !== '' || url.password !== '')
        throw invalidClaim('`iss` contains a user name or password');
    if (/[?#]/.test(issuer))
        throw invalidClaim(`\`iss\` has a query or fragment: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(url.origin)}`);
    return issuer;
}
/** `aud` is text or a list of texts (RFC 7519 section 4.1.3) and must contain the expected audience. */
function checkAudience(audience, expected) {
    if (audience === undefined)
        throw missingClaim('aud', `Request the token for the audience \`${expected}\`.`);
    const all = Array.isArray(audience) ? audience : [audience];
    if (!all.every((one) => typeof one === 'string'))
        throw invalidClaim(`\`aud\` is ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(audience)} instead of text or a list of it`);
    if (all.includes(expected))
        return;
    const shown = all.slice(0, MAX_SHOWN_AUDIENCES).map((one) => (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(one));
    const whom = shown.join(', ') || 'nobody';
    throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('token-audience', `the identity token is for ${whom}, not for ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(expected)}`);
}
/** Dex names the upstream provider here (an implementation detail of Dex, as sigstore-python reads it). */
function readFederatedIssuer(federated) {
    if (federated === undefined || federated === null)
        return undefined;
    if (!(0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(federated))
        throw invalidClaim('`federated_claims` is not an object');
    const connector = federated['connector_id'];
    if (connector === undefined || connector === null)
        return undefined;
    if (typeof connector !== 'string')
        throw invalidClaim('`federated_claims.connector_id` is not text');
    return connector;
}


/***/ }),

/***/ 66415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readTimes),
/* harmony export */   r: () => (/* binding */ inValidityPeriod)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(728);
/* harmony import */ var _registered_claims_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(44075);
// The times in a token, checked with a clock that may be slightly wrong.


/**
 * One tolerance for both ends, `nbf` and `exp`, for clocks that differ slightly. sigstore-python decodes with 5 s and
 * then checks again with none, so that its tolerance never has an effect. Here it has an effect, with the same 5 s.
 */
const LEEWAY_S = 5;
/**
 * The exchange for a certificate takes one request to Fulcio; a token that is about to expire could expire during it.
 */
const MIN_LIFETIME_S = 30;
/** Fulcio does not check `iat`, so a token from the future only causes a notice about the clock. */
const MAX_IAT_AHEAD_S = 60;
/** The last second of the year 9999: later times have no common notation. */
const MAX_TIME_S = 253_402_300_799;
/**
 * `exp`, `iat` (both required) and `nbf` as dates (RFC 7519 section 4.1, seconds since 1970).
 * Throws `token-claim-missing`, `token-claim-invalid`, `token-expired` or `token-not-yet-valid`.
 */
function readTimes(claims, now, minLifetimeS = MIN_LIFETIME_S) {
    const expires = readTime(claims, 'exp');
    const issued = readTime(claims, 'iat');
    const notBefore = Object.hasOwn(claims, 'nbf') ? readTime(claims, 'nbf') : undefined;
    const nowS = now.getTime() / 1000;
    const times = {
        notBefore: notBefore === undefined ? undefined : toDate(notBefore),
        expiresAt: toDate(expires),
    };
    if (expires + LEEWAY_S <= nowS)
        throw expired(`expired ${seconds(nowS - expires)} ago, at ${stamp(times.expiresAt)}`, SHORT_LIVED);
    if (minLifetimeS > 0 && expires - nowS < minLifetimeS)
        throw expired(`expires at ${stamp(times.expiresAt)}, in less than the ${minLifetimeS} s that an exchange for a certificate needs`);
    if (times.notBefore !== undefined && !inValidityPeriod(times, now))
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('token-not-yet-valid', `the identity token is valid only from ${stamp(times.notBefore)}, ${seconds((notBefore ?? 0) - nowS)} from now by this machine's clock`);
    const ahead = issued - nowS;
    const notices = ahead > MAX_IAT_AHEAD_S
        ? [
            `the identity token was issued ${seconds(ahead)} in the future by this machine's clock; check the clock`,
        ]
        : [];
    return { ...times, notices };
}
/** True while a token may be used at this time, with the same tolerance at both ends. */
function inValidityPeriod(times, now) {
    const leewayMs = LEEWAY_S * 1000;
    const begun = times.notBefore === undefined || times.notBefore.getTime() - leewayMs <= now.getTime();
    return begun && now.getTime() < times.expiresAt.getTime() + leewayMs;
}
function readTime(claims, name) {
    const value = claims[name];
    if (value === undefined)
        throw (0,_registered_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .missingClaim */ .t0)(name);
    if (typeof value !== 'number' || !(value >= 0 && value <= MAX_TIME_S))
        throw (0,_registered_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidClaim */ .Ce)(`\`${name}\` is ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} instead of a time in seconds since 1970`);
    return value;
}
const SHORT_LIVED = 'Identity tokens are valid only for a short time. Tokens of GitHub are valid for five minutes.';
function expired(what, why) {
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('token-expired', `the identity token ${what}`, { why });
}
const toDate = (seconds) => new Date(seconds * 1000);
const stamp = (date) => date.toISOString().replace(/\.\d+Z$/, 'Z');
const seconds = (span) => `${Math.round(span)} s`;


/***/ }),

/***/ 59479:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48161);
/* harmony import */ var _action_run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(55455);
/* harmony import */ var _action_sign_action_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(44290);
/* harmony import */ var _process_signals_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(39387);
/* harmony import */ var _process_thread_program_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(96401);
/* harmony import */ var _process_v8_flags_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(25140);
/* harmony import */ var _process_writer_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(40943);
// Entry point of the actions: signing, or the action whose name its own folder passes as an argument.







const { env, argv } = process;
(0,_process_v8_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .keepMemorySmall */ .EO)();
const stop = new AbortController();
const signalled = (0,_process_signals_js__WEBPACK_IMPORTED_MODULE_3__/* .stopOnSignals */ .Z)(stop);
const stdout = (0,_process_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .createWriter */ .u)(process.stdout);
const action = argv[2] === 'verify'
    ? (await Promise.all(/* import() */[__nccwpck_require__.e(9654), __nccwpck_require__.e(1074), __nccwpck_require__.e(5568), __nccwpck_require__.e(3408), __nccwpck_require__.e(527)]).then(__nccwpck_require__.bind(__nccwpck_require__, 10527))).verify
    : argv[2] === 'collect'
        ? (await Promise.all(/* import() */[__nccwpck_require__.e(9654), __nccwpck_require__.e(1074), __nccwpck_require__.e(5568), __nccwpck_require__.e(4879), __nccwpck_require__.e(1021), __nccwpck_require__.e(3408), __nccwpck_require__.e(424)]).then(__nccwpck_require__.bind(__nccwpck_require__, 60424))).collect
        : _action_sign_action_js__WEBPACK_IMPORTED_MODULE_2__/* .sign */ ._;
const exitCode = await (0,_action_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)(action, {
    env,
    cwd: process.cwd(),
    home: node_os__WEBPACK_IMPORTED_MODULE_0__.homedir,
    thread: () => (0,_process_thread_program_js__WEBPACK_IMPORTED_MODULE_4__/* .threadProgram */ .T)(argv[1] ?? '', '../dist'), // from dist, and from the folder of an action
    print: stdout.write,
    stop,
    now: () => new Date(),
});
await stdout.finish();
// Open connections of a stopped upload must not delay the end of the job.
process.exit(signalled() ?? exitCode);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ manifestParts),
/* harmony export */   e4: () => (/* binding */ createManifest),
/* harmony export */   ir: () => (/* binding */ MANIFEST_NAME)
/* harmony export */ });
/* unused harmony export serializeManifest */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _engine_result_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(54446);
/* harmony import */ var _files_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(33684);
// The result for each file, as JSON for the scripts of other people.



const MANIFEST_NAME = 'sigstore-manifest.json';
/** The manifest of an outcome; its paths are relative to `root`, an absolute path, with `/`. */
function createManifest(outcome, { instance, root, shard }) {
    const { identity, issuer } = outcome;
    const files = outcome.files.map((file) => toRow(file, root));
    const documents = outcome.documents.filter((document) => !(0,_engine_result_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(document));
    const attestations = documents.length === 0 ? undefined : documents.map((document) => toAttestation(document, root));
    const list = outcome.documents.find(_engine_result_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv);
    const checksums = list && { ...toRow(list, root), size: undefined };
    return { schema: 1, identity, issuer, instance, shard, attestations, checksums, files };
}
/** The manifest as the content of its file. */
function serializeManifest(manifest) {
    return [...manifestParts(manifest)].join('');
}
/** Rows that are converted to text at a time; all at once they would need as much memory as signing them. */
const ROWS = 1000;
/** The same in parts, to be written one after the other. */
function* manifestParts({ files, ...rest }) {
    const head = JSON.stringify(rest, null, 2).replace(/\n\}$/, '');
    if (files.length === 0) {
        yield `${head},\n  "files": []\n}\n`;
        return;
    }
    yield `${head},\n  "files": [\n`;
    for (let at = 0; at < files.length; at += ROWS) {
        const rows = files
            .slice(at, at + ROWS)
            .map((row) => `    ${JSON.stringify(row, null, 2).replaceAll('\n', '\n    ')}`);
        yield `${rows.join(',\n')}${at + ROWS < files.length ? ',' : ''}\n`;
    }
    yield '  ]\n}\n';
}
function toRow(signed, root) {
    const { file, size, digest = file.digest } = signed;
    return {
        path: shownIn(root, file),
        size,
        sha256: digest?.toString('hex'),
        bundle: bundleOf(signed, root),
        ...evidenceOf(signed),
    };
}
function toAttestation(signed, root) {
    const { about, predicateType } = signed;
    const path = about && shownIn(root, about);
    return { path, predicateType, bundle: bundleOf(signed, root), ...evidenceOf(signed) };
}
const shownIn = (root, { path }) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? (0,_files_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(root, path) : path;
function bundleOf(signed, root) {
    const { bundle } = signed.outputs;
    return (0,_engine_result_js__WEBPACK_IMPORTED_MODULE_1__/* .isDone */ .$L)(signed) && bundle !== undefined ? (0,_files_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(root, bundle) : undefined;
}
function evidenceOf({ log, signedAt, status, failure }) {
    const reason = failure && { code: failure.code, message: failure.message };
    return { log, signedAt: signedAt?.toISOString(), status, failure: reason };
}


/***/ }),

/***/ 46552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unlessStopped),
/* harmony export */   u: () => (/* binding */ onAbort)
/* harmony export */ });
// Listens to the end of a run; and work that cannot be aborted: its result is ignored when the run ends.
const listeners = new WeakMap();
/**
 * Calls `listener` when the signal aborts, or at once if it is aborted. Returns the function that stops listening. A
 * signal searches all its listeners whenever one is added or removed, and hundreds of requests listen; so the signal
 * has one listener for all of them.
 */
function onAbort(signal, listener) {
    if (signal.aborted)
        listener();
    const known = listeners.get(signal) ?? listen(signal);
    const own = () => listener();
    known.add(own);
    return () => void known.delete(own);
}
function listen(signal) {
    const known = new Set();
    listeners.set(signal, known);
    signal.addEventListener('abort', () => {
        for (const each of known)
            each();
    });
    return known;
}
/**
 * Returns the result of the work, or throws the reason of the signal as soon as it is aborted. A later result is
 * ignored.
 */
async function unlessStopped(work, signal) {
    let end = () => { };
    const stopping = new Promise((_, reject) => {
        end = onAbort(signal, () => reject(signal.reason));
    });
    return Promise.race([work, stopping]).finally(end);
}


/***/ }),

/***/ 19816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ SYSTEM_CLOCK)
});

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./build/process/clock.js
// Time as the product waits for it: the only place with timers outside the sandbox, so that tests can use their own.

/** The clock of this machine. */
const SYSTEM_CLOCK = {
    // The global `performance` would load a part of Node.js only for this, which takes almost a millisecond.
    nowMs: () => Number(process.hrtime.bigint()) / 1e6,
    sleep: (ms, signal) => (0,promises_namespaceObject.setTimeout)(ms, undefined, signal && { signal }).catch((error) => {
        throw signal?.aborted === true ? signal.reason : error;
    }),
    after: (ms, run, options) => {
        const timer = setTimeout(run, ms);
        if (options?.background === true)
            timer.unref();
        return () => clearTimeout(timer);
    },
};


/***/ }),

/***/ 98484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ repeatWhile),
/* harmony export */   U: () => (/* binding */ withDescriptor)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19816);
// Work that needs a file descriptor: when none is left in the process or the system, it waits instead of failing.

/** Idle connections close after seconds, and open files are written meanwhile. */
const PATIENCE_MS = 5 * 60_000;
const PAUSE_MS = 50;
/**
 * Repeats `work` while the system answers EMFILE or ENFILE, for up to five minutes. A logged signature must be written:
 * losing its bundle now would waste an entry that cannot be removed.
 */
const withDescriptor = (work, clock = _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .SYSTEM_CLOCK */ .V) => repeatWhile(['EMFILE', 'ENFILE'], PATIENCE_MS, work, clock);
/** Repeats `work` while it fails with one of these codes of the system, for up to so many milliseconds. */
async function repeatWhile(codes, patienceMs, work, clock = _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .SYSTEM_CLOCK */ .V) {
    const begun = clock.nowMs();
    for (;;) {
        try {
            return await work();
        }
        catch (error) {
            const { code = '' } = Object(error);
            if (!codes.includes(code) || clock.nowMs() - begun >= patienceMs)
                throw error;
        }
        await clock.sleep(PAUSE_MS);
    }
}


/***/ }),

/***/ 39387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ stopOnSignals)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(728);
// Signals and uncaught errors → an orderly stop: no new work, signatures being logged are finished, only whole files.

const EXIT_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
/**
 * Listens for the signals, and for errors that a library throws where they cannot be caught, such as in its own events.
 * Returns a function that returns the exit status for what happened, or undefined.
 */
function stopOnSignals(stop) {
    let exitCode;
    for (const name of ['SIGHUP', 'SIGINT', 'SIGTERM']) {
        process.once(name, () => {
            exitCode = EXIT_CODES[name];
            stop.abort(new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('interrupted', `the run was stopped by ${name}`, { cause: name }));
        });
    }
    process.once('uncaughtException', (error) => {
        exitCode = 1;
        stop.abort((0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_)(error));
    });
    return () => exitCode;
}


/***/ }),

/***/ 96401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ threadProgram)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
// Where the program of the worker threads is: in a build, next to the program that Node.js runs.


/**
 * In: the file that Node.js runs, which may be a link that npm made, and the path from its folder to the folder of all
 * programs. Out: the absolute path; undefined where there is no such program, as in the sources. Throws nothing.
 */
function threadProgram(entry, toPrograms) {
    try {
        const program = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(entry)), toPrograms, 'thread', 'index.js');
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(program) ? program : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 71943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ limitTime),
/* harmony export */   Er: () => (/* binding */ parseTimeLimit),
/* harmony export */   _Q: () => (/* binding */ TIME_LIMIT)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(728);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(19816);
// The time limit of a run: when it stops, and until when it may wait for a service that is out.


const UNIT_MS = { s: 1000, m: 60_000, h: 3_600_000 };
/** The name of a valid time limit in messages. */
const TIME_LIMIT = 'a time from 1s to 6h, such as 90s or 15m';
/** Milliseconds; undefined for text that is not a time limit. */
function parseTimeLimit(text) {
    const [, amount = '', unit = ''] = /^(\d{1,6})([smh])$/.exec(text) ?? [];
    const ms = Number(amount) * (UNIT_MS[unit] ?? 0);
    return ms >= 1000 && ms <= 6 * 3_600_000 ? ms : undefined;
}
/** A tenth of the time, up to two minutes, is reserved for publishing; a sixtieth, up to 15 s, for reporting. */
const HANDOVER = { part: 1 / 10, mostMs: 120_000 };
const REPORT = { part: 1 / 60, mostMs: 15_000 };
/** Stops the run with `run-timeout` when its time, in milliseconds from now, is over. */
function limitTime(timeoutMs, stop) {
    const what = `the run took longer than its time limit of ${timeoutMs / 1000} s`;
    const end = _clock_js__WEBPACK_IMPORTED_MODULE_1__/* .SYSTEM_CLOCK */ .V.after(timeoutMs, () => stop.abort(new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('run-timeout', what)));
    const startedMs = _clock_js__WEBPACK_IMPORTED_MODULE_1__/* .SYSTEM_CLOCK */ .V.nowMs();
    const before = ({ part, mostMs }) => startedMs + timeoutMs - Math.min(mostMs, timeoutMs * part);
    return { signingEndsAtMs: before(HANDOVER), endsAtMs: before(REPORT), end };
}


/***/ }),

/***/ 25140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  eJ: () => (/* binding */ growUntil),
  wu: () => (/* binding */ keepHeapClose),
  EO: () => (/* binding */ keepMemorySmall)
});

;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
;// CONCATENATED MODULE: ./build/process/v8-flags.js
// How much memory V8 uses, for short-lived objects and for those that remain.

let isSmall = false;
const growNewSpace = (factor) => (0,external_node_v8_namespaceObject.setFlagsFromString)(`--semi-space-growth-factor=${factor}`);
/**
 * Keeps V8 from growing its space for new objects. Growing it takes 100 MB more in a long batch and is not faster,
 * because almost nothing of a file is needed after its bundle is written. For the whole process.
 */
function keepMemorySmall() {
    isSmall = true;
    growNewSpace(1);
}
/**
 * Lets that space grow until something has begun, if it is kept small: from 1 MB to 4 MB where hundreds of files are in
 * flight. In 1 MB much of what they hold outlives collections, which cost a tenth of all processor time. In more than
 * 4 MB it takes no less time, and more memory.
 */
async function growUntil(begun) {
    if (!isSmall)
        return;
    growNewSpace(2);
    await begun.catch(() => undefined);
    growNewSpace(1);
}
/**
 * Makes V8 collect old objects more often once there are many: when they have grown by a fifth, instead of doubled.
 * 40,000 files took 246 MB and 81 s instead of 388 MB and 70 s. For the whole process.
 */
function keepHeapClose() {
    (0,external_node_v8_namespaceObject.setFlagsFromString)('--heap-growing-percent=20');
}


/***/ }),

/***/ 40943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ createWriter)
/* harmony export */ });
// Standard output and standard error: written in order, and without an error if the reader stops reading.
/**
 * A writer to a stream. If its reader ends (`| head -1`), that is not a failure: the files matter more than the
 * messages.
 */
function createWriter(stream) {
    let problem;
    let last = Promise.resolve();
    const note = (error) => {
        if (error && error.code !== 'EPIPE')
            problem ??= error.code ?? 'unknown';
    };
    // The stream passes an error to this listener or throws it as uncaught, whatever the callback below gets.
    stream.on('error', note);
    return {
        terminal: stream.isTTY === true,
        write: (text) => {
            last = new Promise((done) => {
                stream.write(text, (error) => {
                    note(error);
                    done();
                });
            });
        },
        finish: async () => {
            await last;
            return problem;
        },
    };
}


/***/ }),

/***/ 69903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 51442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count),
/* harmony export */   a: () => (/* binding */ number)
/* harmony export */ });
// Numbers as people read them, with and without a noun.
/** `1,000`, for a whole number. `toLocaleString` would load the language data of Node.js in each process. */
const number = (value) => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
/** `1 file`, `1,000 files`; for a noun whose plural has an s. */
const count = (value, noun) => `${number(value)} ${noun}${value === 1 ? '' : 's'}`;


/***/ }),

/***/ 85840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ PROGRAM),
/* harmony export */   j: () => (/* binding */ asTyped)
/* harmony export */ });
// The name of the command in text for people. In tables it has the installed name; what is printed can be typed as it is.
const PROGRAM = 'sigstore-sign';
/**
 * Replaces the name of the command, wherever something to type follows it, by the words that start it here. Within
 * parentheses it is a part of a shell's settings, which are read in every folder, so the installed name stays.
 */
function asTyped(text, program) {
    return text.replaceAll(/(?<![\w./(-])sigstore-sign(?= )/g, () => program);
}


/***/ }),

/***/ 16953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kt: () => (/* binding */ tellSecret),
/* harmony export */   N_: () => (/* binding */ withoutTokens),
/* harmony export */   XP: () => (/* binding */ formsOf),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   h_: () => (/* binding */ isMaskable),
/* harmony export */   nF: () => (/* binding */ partsOfToken),
/* harmony export */   nK: () => (/* binding */ tellToken)
/* harmony export */ });
// The forms of a secret that a log must not show, and functions that register them for masking.
const MIN_LENGTH = 8;
/** False for text so short that masking it would hide harmless words. */
function isMaskable(secret) {
    return secret.length >= MIN_LENGTH;
}
/** Text with each of these secrets removed; a secret that begins with another one is removed as a whole. */
function withoutSecrets(text, secrets) {
    const longestFirst = [...secrets].sort((one, other) => other.length - one.length);
    return longestFirst.reduce((cut, secret) => cut.replaceAll(secret, '[secret]'), text);
}
/**
 * A secret unchanged, and as requests and answers write it: in a form (RFC 6749 appendix B), in an address, in JSON
 * with and without escaped slashes, and in Base64 of both alphabets.
 */
function formsOf(secret) {
    const form = new URLSearchParams({ '': secret }).toString().slice(1);
    const json = JSON.stringify(secret).slice(1, -1);
    const base64 = ['base64', 'base64url'].map((name) => Buffer.from(secret).toString(name));
    const written = [
        form,
        encodeURIComponent(Buffer.from(secret).toString()),
        json,
        json.replaceAll('/', '\\/'),
        ...base64,
    ];
    return [...new Set([secret, ...written, ...base64.map((text) => text.replace(/=+$/, ''))])];
}
/** Text in which everything that looks like a token (a JSON object in Base64, with the parts after it) is removed. */
function withoutTokens(text) {
    return text.replace(/eyJ[\w-]+(\.[\w-]*){0,4}/g, '[token]');
}
/** A token and each of its parts; a log could show any of them separately. */
function partsOfToken(token) {
    return [token, ...token.split('.')];
}
/** Registers a secret for masking. */
function tellSecret(secret, onSecret) {
    if (isMaskable(secret))
        onSecret?.(secret);
}
/** Registers a token and its parts for masking. */
function tellToken(token, onSecret) {
    for (const secret of partsOfToken(token))
        tellSecret(secret, onSecret);
}


/***/ }),

/***/ 33960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   gB: () => (/* binding */ visibleLines)
/* harmony export */ });
/* unused harmony export withoutUnseen */
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


/***/ }),

/***/ 47677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ openCache),
/* harmony export */   o: () => (/* binding */ cacheDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(728);
/* harmony import */ var _files_fs_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(65053);
/* harmony import */ var _files_read_bounded_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(24890);
/* harmony import */ var _files_writable_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(81074);
// Where TUF documents are kept between runs, if no other user can change them there.







/**
 * The directory, absolute: in XDG_CACHE_HOME, else in the home directory (`home` returns it, and may throw), else in
 * the directory for temporary files.
 */
function cacheDirectory(env, home) {
    const given = env['XDG_CACHE_HOME'] ?? '';
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(given) ? given : cacheOf(home), 'sigstore-sign');
}
function cacheOf(home) {
    try {
        const directory = home();
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(directory) ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, '.cache') : (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
    }
    catch {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
    }
}
const NO_CACHE = { read: async () => undefined, write: async () => { } };
/** Only for this user, even if the umask would allow others. */
const PRIVATE = 0o700;
const STICKY = 0o1000;
const OTHERS_WRITE = 0o022;
/** No document is this long. */
const MAX_BYTES = 16 * 1024 * 1024 + 1;
/**
 * Opens the part of the cache that belongs to a repository, and creates it if it does not exist.
 * In: the directory, the host of the mirror, and a function that is called with the reason if the cache cannot be used.
 * Out: the cache, or an empty one. The names to read and write are names of documents, never paths.
 */
async function openCache(cacheDir, host, notice) {
    try {
        const made = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cacheDir, encodeURIComponent(host));
        await (0,_files_writable_js__WEBPACK_IMPORTED_MODULE_6__/* .makeDirectory */ .Oh)(made, PRIVATE).catch((cause) => {
            throw (0,_files_fs_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .unwritable */ .mP)((0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(made), cause);
        });
        const store = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(made);
        await assertPrivate(store);
        await (0,_files_writable_js__WEBPACK_IMPORTED_MODULE_6__/* .assertWritable */ .Bz)(store);
        return cacheIn(store);
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        notice?.(`the cache ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(cacheDir)} is not used: ${why}; the trusted root is downloaded each time`);
        return NO_CACHE;
    }
}
/**
 * Keeps what another run wrote since this run read it: that run may have seen newer versions, which must not be rolled
 * back.
 */
function cacheIn(store) {
    const seen = new Map();
    const load = (name) => (0,_files_read_bounded_js__WEBPACK_IMPORTED_MODULE_5__/* .readBounded */ .CB)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(store, name), MAX_BYTES).catch(() => undefined);
    return {
        read: async (name) => {
            const bytes = await load(name);
            seen.set(name, bytes);
            return bytes;
        },
        write: async (name, bytes) => {
            const there = await load(name);
            const changed = there !== undefined && seen.get(name)?.equals(there) !== true;
            if (!changed)
                await writeCached((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(store, name), bytes).catch(() => undefined);
        },
    };
}
/** Replaces a document. The module that writes files is loaded here, because the first request does not need it. */
async function writeCached(path, bytes) {
    const { writeWhole } = await __nccwpck_require__.e(/* import() */ 6016).then(__nccwpck_require__.bind(__nccwpck_require__, 26016));
    await writeWhole(path, bytes, { replace: true });
}
/**
 * Throws if a user other than this one and the superuser could replace a directory or write to it. In a parent folder
 * that is sticky, such as /tmp, only owners can. Windows has neither these owners nor modes.
 */
async function assertPrivate(directory) {
    const self = process.getuid?.();
    if (self === undefined)
        return;
    for (let folder = directory;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) {
        const { uid, mode } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder);
        if (uid !== self && uid !== 0)
            throw new Error(`${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(folder)} belongs to another user`);
        const guarded = folder !== directory && (mode & STICKY) !== 0;
        if ((mode & OTHERS_WRITE) !== 0 && !guarded)
            throw new Error(`other users can write to ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(folder)} (run chmod go-w on it)`);
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder)
            return;
    }
}


/***/ }),

/***/ 34180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OI: () => (/* binding */ PUBLIC_HOSTS),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   Ul: () => (/* binding */ isPublic),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   W3: () => (/* binding */ knownRate),
/* harmony export */   vz: () => (/* binding */ disclosureOf),
/* harmony export */   z5: () => (/* binding */ trustOptions)
/* harmony export */ });
/* unused harmony export isLocal */
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

/***/ 75102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ REKOR),
/* harmony export */   L1: () => (/* binding */ parseRekorVersion),
/* harmony export */   Ox: () => (/* binding */ REKOR_CHOICE),
/* harmony export */   SK: () => (/* binding */ REKOR_VERSIONS),
/* harmony export */   V: () => (/* binding */ rekorVersionOf),
/* harmony export */   X7: () => (/* binding */ pageOfEntry)
/* harmony export */ });
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


/***/ }),

/***/ 66698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ parseServiceUrl)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(728);
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(38120);
// Addresses of services: https, or http on this machine only, and with nothing hidden in them.


/**
 * Reads the address of a service or of a file of trust material.
 * In: the text, and its location for messages. Out: the URL.
 * @throws Failure `instance-invalid`; the message never contains credentials
 */
function parseServiceUrl(text, place) {
    const refuse = (what) => {
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('instance-invalid', `${place}: ${what}`);
    };
    const anonymous = text.replace(/^[^/]*\/\/.*@/s, '//');
    const url = URL.canParse(text) ? new URL(text) : refuse(`${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(anonymous)} is not a URL`);
    if (url.username !== '' || url.password !== '')
        refuse('a URL must not carry a user name or password');
    // A `?` or `#` with nothing after it does not appear in search and hash.
    if (/[?#]/.test(text))
        refuse('a URL of a service must not have a query or fragment');
    if (!(0,_http_client_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecure */ .Ut)(url)) {
        // The address as it would be requested, so that look-alike letters in a host become visible.
        refuse(`${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(url.href)} must start with https:// (http:// is for this machine only)`);
    }
    if (url.port === '0')
        refuse(`${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(url.href)} has port 0, which is not a valid port`);
    return url;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(59479);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
