export const id = 3472;
export const ids = [3472];
export const modules = {

/***/ 43472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   digestOfPaths: () => (/* binding */ digestOfPaths),
/* harmony export */   shareOf: () => (/* binding */ shareOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
// A list of files → the shard of one job: the same in every job, whatever the others do.

/** The files whose path belongs to the shard: SHA-256 of the path, its first six bytes as a number, modulo `count`. */
function shareOf(files, shard) {
    return files.filter(({ path }) => {
        const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(path).digest();
        return digest.readUIntBE(0, 6) % shard.count === shard.index - 1;
    });
}
/** SHA-256 in hex over the paths, sorted by code unit, each followed by a NUL byte. */
function digestOfPaths(paths) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const path of [...paths].sort((a, b) => (a < b ? -1 : 1)))
        hash.update(`${path}\0`);
    return hash.digest('hex');
}


/***/ })

};
