export const id = 9839;
export const ids = [9839];
export const modules = {

/***/ 39839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ readChecksumsBytes),
/* harmony export */   Qw: () => (/* binding */ MAX_CHECKSUMS_BYTES),
/* harmony export */   T$: () => (/* binding */ decodeChecksums),
/* harmony export */   areChecksums: () => (/* binding */ areChecksums),
/* harmony export */   jM: () => (/* binding */ listedPath),
/* harmony export */   jv: () => (/* binding */ parseEveryLine),
/* harmony export */   parseChecksums: () => (/* binding */ parseChecksums),
/* harmony export */   readChecksums: () => (/* binding */ readChecksums)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _found_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(580);
/* harmony import */ var _fs_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65053);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33684);
/* harmony import */ var _read_bounded_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24890);
// Lines in the format of `sha256sum` → the files they list, by their digests.






/** Enough for 50,000 lines with long names. */
const MAX_CHECKSUMS_BYTES = 64 * 1024 * 1024;
/** The lines of a file; `name` is its name in messages. Throws `file-unreadable` or `input-invalid`. */
async function readChecksums(path, name) {
    return decodeChecksums(await readChecksumsBytes(path, name), nameOf(name));
}
/** The same, as the bytes of the file, to verify their signature before they are decoded. */
async function readChecksumsBytes(path, name) {
    const bytes = await (0,_read_bounded_js__WEBPACK_IMPORTED_MODULE_5__/* .readSmall */ .o5)(path, MAX_CHECKSUMS_BYTES + 1, nameOf(name));
    if (bytes.length > MAX_CHECKSUMS_BYTES)
        throw invalid(`${nameOf(name)} is longer than ${MAX_CHECKSUMS_BYTES} bytes`);
    return bytes;
}
const nameOf = (name) => `the list of checksums ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)}`;
/** The lines in the bytes of a list; `called` is the list in messages. Throws `input-invalid` for UTF-16. */
function decodeChecksums(bytes, called) {
    if (/^(\xff\xfe|\xfe\xff)/.test(bytes.subarray(0, 2).toString('latin1')))
        throw invalid(`${called} is UTF-16; save it as UTF-8`);
    return bytes.toString('utf8');
}
/** True for the lines themselves, false for what can only be the path of a file that contains them. */
const areChecksums = (text) => /^\\?([\w-]+:)?[0-9a-fA-F]{32,}([ \t]|$)|^\\?[\w-]+ ?\(.*\) ?= |[\r\n]/.test(text.trim());
/**
 * The files that a list names, to be signed or verified each by itself: without outputs of signing, which a notice names.
 * In: the lines, the absolute path that names are relative to, and the name of the list in messages. Throws
 * `input-invalid` or `file-outside-workspace`.
 */
function parseChecksums(text, root, called) {
    const outside = (at, name) => (0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .outsideWorkspace */ .tq)(`${at}: file ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)}`, root, name);
    const all = parseEveryLine(text, { root, called, outside });
    const outputs = all.filter(({ path }) => _found_js__WEBPACK_IMPORTED_MODULE_2__/* .OWN_OUTPUT */ .N.test(path)).map(({ path }) => path);
    const [first] = outputs;
    if (outputs.length === all.length)
        throw invalid(`${called} lists no file, only outputs of signing`);
    const files = all.filter(({ path }) => !_found_js__WEBPACK_IMPORTED_MODULE_2__/* .OWN_OUTPUT */ .N.test(path));
    return { files, notices: first === undefined ? [] : [(0,_found_js__WEBPACK_IMPORTED_MODULE_2__/* .passedOver */ .Jn)('an output of signing', outputs)] };
}
/**
 * Reads lines in the formats of common tools, all with SHA-256. Blank lines and lines that begin with `#` are skipped.
 * - `<digest>  <name>` and `<digest> *<name>` (sha256sum)
 * - `SHA256 (<name>) = <digest>` (sha256sum --tag, BSD), `SHA2-256(<name>)= <digest>` (openssl dgst)
 * - `<digest> <name>`, with one space or a tab, if no line of the list has two spaces: after such a line, GNU
 *   coreutils treat the second space as part of the name.
 *
 * If a line begins with `\`, its name contains `\n`, `\r` and `\\` for a line feed, a carriage return and a backslash,
 * as GNU coreutils write them. Out: every file, at least one, sorted by name. Throws `input-invalid` with the line
 * number, or the failure for a name that leads outside.
 */
function parseEveryLine(text, { root, called, outside }) {
    if (text.startsWith('\ufeff'))
        throw invalid(`${called} begins with a byte order mark; save it as UTF-8 without one`);
    const files = new Map();
    const seen = new Map();
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (/^\s*(#|$)/.test(line))
            continue;
        const at = `${called}, line ${index + 1}`;
        const { name, digest, separator } = parseLine(line, at);
        if (separator !== undefined)
            seen.set(separator, index + 1);
        if (seen.size > 1) {
            const lines = `line ${seen.get('one')} has one space, and line ${seen.get('two')} has two`;
            throw invalid(`${called}: ${lines}; tools read such a list in different ways`);
        }
        const path = listedPath(name, at, outside);
        if (files.has(path))
            throw invalid(`${at}: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)} is listed twice`);
        files.set(path, { path, absolute: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, path), digest });
    }
    if (files.size === 0)
        throw invalid(`${called} lists no file`);
    return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
const TAGGED = /^(\\?)([\w-]+) ?\((.+)\) ?= ([0-9A-Za-z]+)$/s;
const PLAIN = /^(\\?)([0-9A-Za-z]+)([ \t])([ *]?)(.+)$/s;
function parseLine(line, at) {
    if (/^\\?sha256:/i.test(line))
        throw invalid(`${at}: remove "sha256:" before the digest; a line is \`<sha256>  <name>\``);
    const [, tagPrefix = '', algorithm, tagName = '', tagHex = ''] = TAGGED.exec(line) ?? [];
    if (algorithm !== undefined) {
        if (!/^SHA2?-?256$/.test(algorithm))
            throw invalid(`${at}: the digest is ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(algorithm)}; it must be SHA256`);
        return { ...readNamed(tagPrefix, tagName, tagHex, at), separator: undefined };
    }
    const [, prefix = '', hex = '', , mark, name = ''] = PLAIN.exec(line) ?? [];
    if (hex === '')
        throw invalid(`${at}: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(line)} is not \`<sha256>  <name>\`, as sha256sum prints it`);
    return { ...readNamed(prefix, name, hex, at), separator: mark === '' ? 'one' : 'two' };
}
function readNamed(prefix, name, hex, at) {
    if (!/^[0-9a-f]{64}$/i.test(hex)) {
        const wrong = /^[0-9a-f]+$/i.test(hex) ? `has ${hex.length} digits` : 'is not hexadecimal';
        throw invalid(`${at}: the digest ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(hex)} ${wrong}; SHA-256 has 64 hexadecimal digits`);
    }
    return { name: prefix === '' ? name : unescaped(name, at), digest: Buffer.from(hex, 'hex') };
}
const ESCAPES = { '\\\\': '\\', '\\n': '\n', '\\r': '\r' };
function unescaped(name, at) {
    return name.replace(/\\.?/gs, (pair) => {
        const character = ESCAPES[pair];
        if (character === undefined)
            throw invalid(`${at}: the name has the unknown escape ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(pair)}`);
        return character;
    });
}
/**
 * The path of a name in a list, without `.` segments. A bundle may be written next to this path, so it must be below the
 * root. Throws `input-invalid`, or the failure for a name that leads outside; `at` is the place in messages.
 */
function listedPath(name, at, outside) {
    const segments = name.split('/').filter((segment) => segment !== '.');
    const path = segments.join('/');
    if (name.includes('\0') || name.includes('\ufffd') || segments.includes('') || path === '')
        throw invalid(`${at}: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} cannot be the name of a file`);
    if (segments.includes('..') || (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isOutside */ ._K)(path))
        throw outside(at, name);
    if ((0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isInGit */ .aR)(path))
        throw invalid(`${at}: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} is in .git, where nothing is written`);
    if (!(0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isListable */ .$9)(path))
        throw invalid(`${at}: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} would be another path on some systems`);
    return path;
}
const invalid = (what) => new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('input-invalid', what);


/***/ })

};
