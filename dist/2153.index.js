export const id = 2153;
export const ids = [2153];
export const modules = {

/***/ 91082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readAttested)
/* harmony export */ });
/* harmony import */ var _encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69098);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _files_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33684);
// The attestations that an untrusted manifest lists, and the files that have only those.



/** More are not signed in one run. */
const MAX_COMMON = 100;
/**
 * Reads what a manifest says of attestations. In: a manifest of parseListed. Out: paths with `/`, which do not lead
 * outside the folder of the manifest. Throws the result of `wrong`.
 */
function readAttested({ files, attestations = [] }, wrong) {
    const digests = new Map();
    for (const { path, status, sha256 } of recordsIn(files))
        if (status === 'covered' && typeof path === 'string') {
            if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256))
                throw wrong(`it has no SHA-256 of ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)}`);
            digests.set(path, Buffer.from(sha256, 'hex'));
        }
    const own = new Map();
    const common = new Set();
    for (const { path, bundle } of recordsIn(attestations)) {
        if (bundle === undefined)
            continue; // it was not signed
        if (typeof bundle !== 'string' || !(0,_files_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isListable */ .$9)(bundle))
            throw wrong(`it has an attestation with the bundle ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(bundle)}`);
        if (typeof path === 'string')
            own.set(path, [...(own.get(path) ?? []), bundle]);
        else
            common.add(bundle);
    }
    if (common.size > MAX_COMMON)
        throw wrong(`it has more than ${MAX_COMMON} attestations of all files`);
    return { digests, own, common: [...common] };
}
const recordsIn = (rows) => (Array.isArray(rows) ? rows.filter(_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4) : []);


/***/ }),

/***/ 92153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isManifest: () => (/* binding */ isManifest),
/* harmony export */   listManifest: () => (/* binding */ listManifest)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _files_read_bounded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24890);
/* harmony import */ var _attested_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91082);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29983);
// A manifest → the files in it by their digests, if a bundle exists for all of them.





/** Whether what names a list of digests is the path of a manifest. */
const isManifest = (path) => path.endsWith('.json');
/**
 * The files in a manifest of this product, sorted by path; they need not be on this machine. In: its absolute path, its
 * name in messages, and the absolute path that the files are relative to. Throws `file-unreadable`, or `input-invalid`
 * for what is no manifest, for a manifest without files, and for a file that has neither a signature nor an attestation.
 */
async function listManifest(place, name, root) {
    const called = `the manifest ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)}`;
    const wrong = (what, cause) => new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('input-invalid', `${called} cannot be used as a list of digests: ${what}`, { cause });
    const bytes = await (0,_files_read_bounded_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmall */ .o5)(place, _parse_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_MANIFEST_BYTES */ .Z + 1, called);
    const { manifest, files: listed } = (0,_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseListed */ .J)(bytes, wrong);
    const covered = (0,_attested_js__WEBPACK_IMPORTED_MODULE_3__/* .readAttested */ .b)(manifest, wrong).digests;
    const files = [...listed].map(([path, row]) => {
        const digest = row?.digest ?? covered.get(path);
        if (digest === undefined)
            throw wrong(`${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)} was not signed`);
        return { path, absolute: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, path), digest };
    });
    if (files.length === 0)
        throw wrong('it lists no file');
    return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), notices: [] };
}


/***/ }),

/***/ 29983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ parseListed),
/* harmony export */   Z: () => (/* binding */ MAX_MANIFEST_BYTES)
/* harmony export */ });
/* harmony import */ var _encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69098);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _files_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33684);
// An untrusted manifest → its claims about each file, which are still to be verified.



/** Enough for a manifest of 50,000 files with long names. */
const MAX_MANIFEST_BYTES = 128 * 1024 * 1024;
/** JSON values: each file has about twelve. */
const MAX_VALUES = 2_000_000;
/** Reads an untrusted manifest. Throws the result of `wrong`. */
function parseListed(bytes, wrong) {
    if (bytes.length > MAX_MANIFEST_BYTES)
        throw wrong(`it is longer than ${MAX_MANIFEST_BYTES} bytes`);
    const manifest = (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStrictJson */ .RJ)(bytes, wrong, MAX_VALUES);
    if (!(0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(manifest) || manifest['schema'] !== 1 || !Array.isArray(manifest['files']))
        throw wrong('it is not of schema 1');
    const files = new Map();
    for (const row of manifest['files']) {
        const { path, ...rest } = (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(row) ? row : {};
        if (typeof path !== 'string' || !(0,_files_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isListable */ .$9)(path))
            throw wrong(`it has a file with the path ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)}`);
        if (files.has(path))
            throw wrong(`it names ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)} twice`);
        files.set(path, readRow(rest, path, wrong));
    }
    return { manifest, files };
}
function readRow({ status, sha256, bundle }, path, wrong) {
    if (status !== 'signed' && status !== 'kept')
        return undefined;
    if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256))
        throw wrong(`it has no SHA-256 of ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)}`);
    if (typeof bundle !== 'string' || !(0,_files_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isListable */ .$9)(bundle))
        throw wrong(`it gives ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)} the bundle ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(bundle)}`);
    return { bundle, digest: Buffer.from(sha256, 'hex') };
}


/***/ })

};
