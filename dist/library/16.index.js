export const id = 16;
export const ids = [16];
export const modules = {

/***/ 6016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ writeTogether),
  writeWhole: () => (/* binding */ writeWhole)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/process/descriptors.js
var descriptors = __webpack_require__(8484);
;// CONCATENATED MODULE: ./build/process/held-file.js
// Changes of names: on Windows a virus scanner or an indexer may hold a file that was just written.


/** It looks at a file for some milliseconds, seldom for seconds. */
const PATIENCE_MS = 10_000;
/** Repeats a change of a file's name on Windows while another program holds the file, for up to ten seconds. */
const whenReleased = (change) => external_node_path_.sep === '/' ? change() : (0,descriptors/* repeatWhile */.N)(['EPERM', 'EACCES', 'EBUSY'], PATIENCE_MS, change);

// EXTERNAL MODULE: ./build/files/fs-errors.js
var fs_errors = __webpack_require__(5053);
// EXTERNAL MODULE: ./build/files/writable.js
var writable = __webpack_require__(1074);
;// CONCATENATED MODULE: ./build/files/write-atomic.js
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
        const hidden = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.sigstore-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`); // LEFTOVER in writable.ts matches it
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
                await rename(temporary, path);
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
        throw cause instanceof failure/* Failure */.HR ? cause : (0,fs_errors/* unwritable */.mP)((0,failure/* quote */.hD)(writing), cause);
    }
    await Promise.all(staged.slice(0, -1).map(({ former }) => remove(former)));
}
const rename = (from, to) => whenReleased(() => promises_.rename(from, to));
/** Takes a name away, if it is there; rm would look twice before. */
async function remove(path) {
    await whenReleased(() => promises_.unlink(path)).catch((error) => {
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
            await (await (0,descriptors/* withDescriptor */.U)(() => promises_.open(path, 'wx'))).close();
            await rename(temporary, path).catch(async (error) => {
                await remove(path);
                throw error;
            });
        }
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
        throw new failure/* Failure */.HR('output-exists', `${(0,failure/* quote */.hD)(path)} already exists, and did not when this run began`);
    }
    await remove(temporary);
}
/** Adds a second name to a file; false if the file system does not support it. Throws EEXIST. */
async function linked(path, name) {
    return promises_.link(path, name).then(() => true, (error) => {
        if (error.code === 'EEXIST')
            throw error;
        return false;
    });
}
async function writeFlushed(path, content) {
    const handle = await (0,descriptors/* withDescriptor */.U)(() => promises_.open(path, 'wx', 0o644));
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
    const there = await promises_.lstat(path).catch(() => undefined);
    // For a directory the rename that follows fails, as it should.
    if (there === undefined || there.isDirectory())
        return;
    await promises_.link(path, former).catch(() => rename(path, former));
}
/** Puts back what existed under a path. If nothing existed, removes a file that got the name (`named`). */
async function rollBack(path, former, named) {
    if (!(await (0,writable/* exists */.t2)(former)))
        return named ? remove(path) : undefined;
    await rename(former, path);
    await remove(former); // a rename of one file to its other name does nothing
}


/***/ })

};
