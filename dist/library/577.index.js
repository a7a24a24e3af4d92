export const id = 577;
export const ids = [577];
export const modules = {

/***/ 577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ writeTogether),
/* harmony export */   writeWhole: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(728);
/* harmony import */ var _process_descriptors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8484);
/* harmony import */ var _fs_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5053);
/* harmony import */ var _writable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1074);
// Content → files that are either complete under their names or do not exist at all.







/** Throws `output-exists`, `output-unwritable` or `disk-full`; then nothing is left on the disk. */
async function writeWhole(path, content, replacing) {
    await writeTogether([{ path, content }], replacing);
}
/**
 * Writes files that belong together: each to a temporary file in its own directory, flushed to disk; then all get their
 * names. Throws `output-exists`, `output-unwritable` or `disk-full`; then none of them has its name, and what existed
 * before is still there.
 */
async function writeTogether(files, { replace }) {
    const staged = files.flatMap(({ path, content }) => {
        if (path === undefined)
            return [];
        const hidden = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.sigstore-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`); // LEFTOVER in writable.ts matches it
        return { path, content, temporary: `${hidden}.tmp`, former: `${hidden}.old` };
    });
    const named = [];
    let writing = '';
    try {
        for (const { path, content, temporary } of staged) {
            writing = path;
            await writeFlushed(temporary, content);
        }
        for (const [index, { path, temporary, former }] of staged.entries()) {
            writing = path;
            // After the last file nothing can fail.
            if (replace && index < staged.length - 1)
                await keepFormer(path, former);
            if (replace)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
            else
                await nameOnce(temporary, path);
            named.push(path);
        }
    }
    catch (cause) {
        for (const { path, temporary, former } of staged) {
            await rollBack(path, former, named.includes(path)).catch(() => undefined); // the first reason counts
            await remove(temporary);
        }
        throw cause instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR ? cause : (0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .unwritable */ .mP)((0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(writing), cause);
    }
    await Promise.all(staged.slice(0, -1).map(({ former }) => remove(former)));
}
/** Takes a name away, if it is there; rm would look twice before. */
async function remove(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(path).catch((error) => {
        if (error.code !== 'ENOENT')
            throw error;
    });
}
/**
 * Gives a file its name only if nothing has that name, whatever another process does at the same time; a rename would
 * replace the other file. On a file system without links, an empty file takes the name first. Throws `output-exists`.
 */
async function nameOnce(temporary, path) {
    try {
        if (!(await linked(temporary, path))) {
            await (await (0,_process_descriptors_js__WEBPACK_IMPORTED_MODULE_4__/* .withDescriptor */ .U)(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'wx'))).close();
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path).catch(async (error) => {
                await remove(path);
                throw error;
            });
        }
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('output-exists', `${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(path)} already exists, and did not when this run began`);
    }
    await remove(temporary);
}
/** Adds a second name to a file; false if the file system does not support it. Throws EEXIST. */
async function linked(path, name) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(path, name).then(() => true, (error) => {
        if (error.code === 'EEXIST')
            throw error;
        return false;
    });
}
async function writeFlushed(path, content) {
    const handle = await (0,_process_descriptors_js__WEBPACK_IMPORTED_MODULE_4__/* .withDescriptor */ .U)(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'wx', 0o644));
    try {
        await handle.writeFile(content);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/** Gives what exists under a path, if anything, a second name; if the file system does not support that, renames it. */
async function keepFormer(path, former) {
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(() => undefined);
    // For a directory the rename that follows fails, as it should.
    if (there === undefined || there.isDirectory())
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(path, former).catch(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(path, former));
}
/** Puts back what existed under a path. If nothing existed, removes a file that got the name (`named`). */
async function rollBack(path, former, named) {
    if (!(await (0,_writable_js__WEBPACK_IMPORTED_MODULE_6__/* .exists */ .t2)(former)))
        return named ? remove(path) : undefined;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(former, path);
    await remove(former); // a rename of one file to its other name does nothing
}


/***/ })

};
