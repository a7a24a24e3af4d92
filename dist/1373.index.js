export const id = 1373;
export const ids = [1373];
export const modules = {

/***/ 1373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   seenIn: () => (/* binding */ seenIn)
/* harmony export */ });
/* unused harmony export inspectBlock */
/* harmony import */ var _files_listing_seen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13420);
// What a worker thread does when it looks at paths: a block of paths comes in, what is there goes out.

const KINDS = ['file', 'link', 'directory', 'other'];
/** Instead of the index of a kind: looking failed, or a file that is a pointer. */
const FAILED = -1;
const POINTER = KINDS.length;
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
    return seen.isPointer === true ? POINTER : KINDS.indexOf(seen.kind);
}
/** What the block says of each path. */
function* seenIn(block) {
    for (let at = 0; at < block.length; at += 2) {
        const [size, code] = [block[at] ?? 0, block[at + 1] ?? FAILED];
        const isPointer = code === POINTER;
        const kind = isPointer ? 'file' : KINDS[code];
        yield kind && { kind, size, isPointer };
    }
}


/***/ })

};
