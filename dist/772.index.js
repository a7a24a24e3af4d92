export const id = 772;
export const ids = [772];
export const modules = {

/***/ 26772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bundlesOn: () => (/* binding */ bundlesOn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76337);
/* harmony import */ var _files_output_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24587);
// Bundles that are already on the release: a runner starts with an empty disk.



/** Maximum number of bundles to read in search of a file; each costs a request. */
const MAX_OTHERS = 100;
/**
 * Finds bundles of an earlier run by the names of their assets. If GitHub changed a name in an unexpected way, finds
 * the bundle by the digest in it. In: the planned paths of bundles. The bundles are not verified yet. Throws a service
 * Failure.
 */
function bundlesOn(release, plan) {
    let others;
    return async (path, digest) => {
        const { fetchAsset } = await __webpack_require__.e(/* import() */ 440).then(__webpack_require__.bind(__webpack_require__, 91440));
        const { assetNameOf } = await __webpack_require__.e(/* import() */ 513).then(__webpack_require__.bind(__webpack_require__, 46513));
        const name = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path);
        const found = await fetchAsset(release, name, _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_BUNDLE_BYTES */ .Me);
        if (found !== undefined || assetNameOf(name) === name)
            return found;
        const foreseen = new Set([...plan.values()].map(({ bundle = '' }) => assetNameOf((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(bundle))));
        const names = [...release.assets.keys()].filter((each) => each.endsWith(_files_output_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .BUNDLE_SUFFIX */ .Zf) && !foreseen.has(each));
        others ??= readByDigest(release, names.slice(0, MAX_OTHERS));
        return (await others).get((await digest()).toString('hex'));
    };
}
/** The bundles with these names, by the SHA-256 of the file that they claim to be for, in hexadecimal. */
async function readByDigest(release, names) {
    const { fetchAsset } = await __webpack_require__.e(/* import() */ 440).then(__webpack_require__.bind(__webpack_require__, 91440));
    const bundles = new Map();
    for (const name of names) {
        const bytes = await fetchAsset(release, name, _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_BUNDLE_BYTES */ .Me);
        const digest = bytes && digestIn(bytes);
        if (digest !== undefined)
            bundles.set(digest, bytes ?? Buffer.alloc(0));
    }
    return bundles;
}
/** Undefined for what is not a bundle of a file. */
function digestIn(bytes) {
    try {
        const { content } = (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBundle */ .QN)(bytes);
        return content.$case === 'messageSignature'
            ? content.messageSignature.messageDigest.digest.toString('hex')
            : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
