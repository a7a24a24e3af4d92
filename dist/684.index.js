export const id = 684;
export const ids = [684,488];
export const modules = {

/***/ 90684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collect: () => (/* binding */ collect)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/ambient/job.js
var job = __webpack_require__(64116);
// EXTERNAL MODULE: ./build/bundle/bundle.js + 1 modules
var bundle_bundle = __webpack_require__(86083);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/files/plan.js
var plan = __webpack_require__(78637);
// EXTERNAL MODULE: ./build/files/slots.js
var slots = __webpack_require__(55465);
// EXTERNAL MODULE: ./build/files/small.js
var small = __webpack_require__(58811);
// EXTERNAL MODULE: ./build/files/write.js
var write = __webpack_require__(4011);
// EXTERNAL MODULE: ./build/identity/pattern.js
var pattern = __webpack_require__(65769);
// EXTERNAL MODULE: ./build/publish/artifact.js
var artifact = __webpack_require__(97160);
// EXTERNAL MODULE: ./build/files/paths.js
var paths = __webpack_require__(33684);
// EXTERNAL MODULE: ./build/files/shard.js
var files_shard = __webpack_require__(3272);
// EXTERNAL MODULE: ./build/json.js
var build_json = __webpack_require__(99368);
;// CONCATENATED MODULE: ./build/publish/collected.js
// The manifests of all shares → one list of files, if together they are whole: nothing missing, nothing twice.




/** Of JSON: 50,000 files of a share have a dozen each. */
const MAX_VALUES = 2_000_000;
/**
 * Reads the manifest of a share, which comes from another job. In: its bytes, the name and number of its artifact.
 * Throws `shard-invalid`, naming what is wrong.
 */
function parseShare(bytes, name, id) {
    const wrong = (what) => new errors/* Failure */.HR('shard-invalid', `the manifest in artifact ${(0,errors/* quote */.hD)(name)} ${what}`);
    let json;
    try {
        json = (0,build_json/* parseStrictJson */.R)(bytes, MAX_VALUES);
    }
    catch (cause) {
        throw new errors/* Failure */.HR('shard-invalid', wrong('cannot be read').message, { cause });
    }
    if (!(0,build_json/* isRecord */.u)(json) || json['schema'] !== 1 || !Array.isArray(json['files']))
        throw wrong('is not one of schema 1');
    const { identity, issuer, instance, shard } = json;
    if (!isShard(shard))
        throw wrong('is not that of a share: it has no usable "shard"');
    if (typeof instance !== 'string' || !isOptionalText(identity) || !isOptionalText(issuer))
        throw wrong('does not say who signed');
    const files = [];
    const unsigned = [];
    for (const row of json['files']) {
        if (!(0,build_json/* isRecord */.u)(row) || typeof row['path'] !== 'string')
            throw wrong('has a file without a path');
        const { path, status } = row;
        if ((0,files_shard/* shareOf */.tC)([{ path }], shard).length === 0)
            throw wrong(`has ${(0,errors/* quote */.hD)(path)}, which falls to another share than ${shard.index} of ${shard.count}`);
        if (status === 'signed' || status === 'kept')
            files.push(readRow(row, path, wrong));
        else
            unsigned.push(path);
    }
    const first = unsigned[0];
    return {
        name,
        id,
        identity,
        issuer,
        instance,
        shard,
        files,
        unsigned: unsigned.length,
        firstUnsigned: first,
    };
}
function readRow({ size, sha256, bundle, log }, path, wrong) {
    if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256))
        throw wrong(`has no digest of ${(0,errors/* quote */.hD)(path)}`);
    if (typeof bundle !== 'string' || !isInside(bundle))
        throw wrong(`has no usable bundle of ${(0,errors/* quote */.hD)(path)}`);
    if (size !== undefined && (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0))
        throw wrong(`has no usable size of ${(0,errors/* quote */.hD)(path)}`);
    return { path, size, digest: Buffer.from(sha256, 'hex'), bundle, log: readLog(log) };
}
/** Shown, and passed on; what it says is not believed. */
function readLog(log) {
    if (!(0,build_json/* isRecord */.u)(log))
        return undefined;
    const { url, index, kind } = log;
    if (typeof url !== 'string' || typeof index !== 'string' || typeof kind !== 'string')
        return undefined;
    return { url, index, kind };
}
function isShard(value) {
    if (!(0,build_json/* isRecord */.u)(value))
        return false;
    const { index, count, files, digest } = value;
    const whole = [index, count, files].every((each) => Number.isSafeInteger(each) && Number(each) >= 0);
    const within = Number(index) >= 1 && Number(index) <= Number(count);
    return whole && within && typeof digest === 'string' && /^[0-9a-f]{64}$/.test(digest);
}
const isOptionalText = (value) => value === undefined || typeof value === 'string';
/** A relative path that nothing leads out of. */
const isInside = (path) => path !== '' && !(0,paths/* isOutside */._)(path) && !path.includes('\0') && !path.split(/[/\\]/).includes('..');
/**
 * One share of each number, all of one list and by one signer. Of several of one number, as a re-run leaves them, the
 * newest whole one counts. Throws `shard-missing` for what is not there or not signed, `shard-invalid` for what does not
 * belong together.
 */
function collectShares(found, onNotice) {
    const [any] = found;
    if (any === undefined)
        throw new errors/* Failure */.HR('shard-missing', 'there is no artifact of any share');
    const { count, files, digest } = any.shard;
    for (const { name, shard } of found)
        if (shard.count !== count || shard.files !== files || shard.digest !== digest)
            throw new errors/* Failure */.HR('shard-invalid', `the artifacts ${(0,errors/* quote */.hD)(any.name)} and ${(0,errors/* quote */.hD)(name)} are not shares of one list of files`);
    const shares = newest(found, onNotice);
    const missing = Array.from({ length: count }, (_, n) => n + 1).filter((index) => !shares.has(index));
    if (missing.length > 0) {
        const which = missing.length === 1 ? `share ${missing[0]}` : `shares ${missing.slice(0, 20).join(', ')}`;
        throw new errors/* Failure */.HR('shard-missing', `${which} of ${count} ${missing.length === 1 ? 'is' : 'are'} missing`);
    }
    const all = [...shares.values()].sort((a, b) => a.shard.index - b.shard.index);
    const unsigned = all.reduce((sum, share) => sum + share.unsigned, 0);
    const first = all.find((share) => share.unsigned > 0);
    if (first !== undefined)
        throw new errors/* Failure */.HR('shard-missing', `${unsigned} of ${files} files were not signed, the first of them ${(0,errors/* quote */.hD)(first.firstUnsigned)}, in share ${first.shard.index} of ${count}`);
    assertWhole(all, { files, digest });
    return { shares: all, ...signerOf(all), instance: any.instance };
}
function newest(found, onNotice) {
    const best = new Map();
    for (const share of [...found].sort((a, b) => a.id - b.id)) {
        const other = best.get(share.shard.index);
        const better = other === undefined || share.unsigned === 0 || other.unsigned > 0;
        if (other !== undefined)
            onNotice(`share ${share.shard.index} is there twice, as after a re-run: ${(0,errors/* quote */.hD)((better ? share : other).name)} counts, ${(0,errors/* quote */.hD)((better ? other : share).name)} does not`);
        if (better)
            best.set(share.shard.index, share);
    }
    return best;
}
/** Each path once, as many as there were, and the same ones. */
function assertWhole(shares, { files, digest }) {
    const paths = shares.flatMap((share) => share.files.map(({ path }) => path));
    const seen = new Set();
    for (const path of paths) {
        if (seen.has(path))
            throw new errors/* Failure */.HR('shard-invalid', `the file ${(0,errors/* quote */.hD)(path)} is there twice`);
        seen.add(path);
    }
    if (paths.length !== files || (0,files_shard/* digestOfPaths */.GU)(paths) !== digest)
        throw new errors/* Failure */.HR('shard-invalid', `the shares have ${paths.length} files, and not the ${files} that there were when they were split`);
}
function signerOf(shares) {
    const signing = shares.filter(({ files }) => files.length > 0);
    const [first] = signing;
    for (const { name, identity, issuer, instance } of signing)
        if (identity !== first?.identity || issuer !== first?.issuer || instance !== first?.instance)
            throw new errors/* Failure */.HR('shard-invalid', `the artifacts ${(0,errors/* quote */.hD)(first?.name)} and ${(0,errors/* quote */.hD)(name)} are by different signers, or of different instances`);
    return { identity: first?.identity, issuer: first?.issuer };
}

;// CONCATENATED MODULE: ./build/publish/download.js
// Artifacts of this run → folders of this machine, their digests checked.



/**
 * Downloads the artifacts whose names are wanted, each into a folder of its own below `folder`. The library takes `..`
 * out of the names in an archive and makes nothing but files and folders of them. Throws `artifact-refused`, or
 * `artifact-mismatch` for one that is not what was uploaded.
 */
async function downloadArtifacts(isWanted, folder) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(351), __webpack_require__.e(659), __webpack_require__.e(830), __webpack_require__.e(645)]).then(__webpack_require__.bind(__webpack_require__, 9645));
    const client = new DefaultArtifactClient();
    const { artifacts } = await client.listArtifacts().catch((cause) => {
        throw refused('the artifacts of this run cannot be listed', cause);
    });
    const parts = [];
    for (const { name, id, digest } of artifacts.filter(({ name }) => isWanted(name))) {
        const place = (0,external_node_path_.join)(folder, String(id));
        await (0,promises_.mkdir)(place);
        const expected = digest === undefined ? {} : { expectedHash: digest };
        const { digestMismatch } = await client
            .downloadArtifact(id, { path: place, ...expected })
            .catch((cause) => {
            throw refused(`artifact ${(0,errors/* quote */.hD)(name)} cannot be downloaded`, cause);
        });
        if (digestMismatch === true)
            throw new errors/* Failure */.HR('artifact-mismatch', `artifact ${(0,errors/* quote */.hD)(name)} is not what was uploaded: its digest differs`);
        parts.push({ name, id, folder: place });
    }
    return parts;
}
function refused(what, cause) {
    const words = cause instanceof Error ? cause.message : String(cause);
    return new errors/* Failure */.HR('artifact-refused', `${what}: ${(0,errors/* quote */.hD)(words, 300)}`, { cause });
}

// EXTERNAL MODULE: ./build/publish/manifest.js
var publish_manifest = __webpack_require__(64683);
// EXTERNAL MODULE: ./build/publish/release-choice.js
var release_choice = __webpack_require__(25053);
// EXTERNAL MODULE: ./build/trust/choice.js
var choice = __webpack_require__(61342);
// EXTERNAL MODULE: ./build/action/reader.js
var action_reader = __webpack_require__(88616);
;// CONCATENATED MODULE: ./build/action/collect-inputs.js

const COLLECT_INPUT_NAMES = [
    'artifacts',
    'output-directory',
    'existing',
    'instance',
    'trusted-root',
    'timeout',
    'upload-artifact',
    'artifact-name',
    'retention-days',
    'release',
    'github-token',
    'summary',
];
/** The defaults are those of collect/action.yml. Throws one `input-invalid` for all problems. */
function readCollectInputs(read) {
    const reader = (0,action_reader/* createReader */.WF)(read);
    const { text, flag } = reader;
    const inputs = {
        artifacts: text('artifacts') ?? 'sigstore-bundles-*-of-*',
        outputDirectory: text('output-directory'),
        existing: reader.oneOf('existing', ['fail', 'keep', 'overwrite'], 'fail'),
        choice: { instance: text('instance') ?? 'public-good', trustedRootPath: text('trusted-root') },
        timeoutMs: reader.time('timeout', 15 * 60_000),
        uploadArtifact: flag('upload-artifact', true),
        artifactName: reader.artifactName('artifact-name'),
        retentionDays: reader.number('retention-days', 1, 90),
        release: text('release'),
        githubToken: text('github-token'),
        summary: flag('summary', true),
    };
    const { instance, trustedRootPath } = inputs.choice;
    if (trustedRootPath !== undefined && instance !== 'public-good')
        reader.problem('inputs "instance" and "trusted-root" say the same thing twice; give one of them');
    if (inputs.release !== undefined && inputs.githubToken === undefined)
        reader.problem('input "release" needs a "github-token"; leave it out to use that of the job');
    reader.finish();
    return Object.freeze(inputs);
}

// EXTERNAL MODULE: ./build/action/handed.js
var handed = __webpack_require__(91887);
// EXTERNAL MODULE: ./build/action/handover.js + 2 modules
var handover = __webpack_require__(65488);
// EXTERNAL MODULE: ./build/action/release.js
var action_release = __webpack_require__(21454);
// EXTERNAL MODULE: ./build/http.js + 5 modules
var build_http = __webpack_require__(1562);
// EXTERNAL MODULE: ./build/notes.js
var notes = __webpack_require__(81525);
// EXTERNAL MODULE: ./build/action/instance.js + 1 modules
var instance = __webpack_require__(4761);
;// CONCATENATED MODULE: ./build/action/shares.js
// What the jobs of the shares left behind: read as data of somebody else's, and verified bundle by bundle.












/** Files that are read together. */
const AT_ONCE = 8;
/** Longer than the manifest of 50,000 files with long names. */
const MAX_MANIFEST_BYTES = 128 * 1024 * 1024;
/** Each artifact has one manifest, its bundles, and nothing else. */
async function readShares(parts) {
    const shares = [];
    for (const { name, id, folder } of parts) {
        const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
        const files = entries.filter((entry) => !entry.isDirectory());
        const manifests = files.filter((entry) => entry.name === publish_manifest/* MANIFEST_NAME */.ir);
        const [manifest] = manifests;
        if (manifest === undefined || manifests.length > 1)
            throw new errors/* Failure */.HR('shard-invalid', `artifact ${(0,errors/* quote */.hD)(name)} has ${manifests.length} manifests, not one`);
        const bytes = await (0,small/* readSmall */.o)((0,external_node_path_.join)(manifest.parentPath, manifest.name), MAX_MANIFEST_BYTES);
        const share = parseShare(bytes, name, id);
        const expected = new Set(share.files.map(({ bundle }) => bundle));
        for (const entry of files) {
            const path = (0,paths/* relativePath */.i)(folder, (0,external_node_path_.join)(entry.parentPath, entry.name));
            if (entry !== manifest && !expected.delete(path))
                throw new errors/* Failure */.HR('shard-invalid', `artifact ${(0,errors/* quote */.hD)(name)} has ${(0,errors/* quote */.hD)(path)}, which its manifest does not name`);
        }
        const [absent] = expected;
        if (absent !== undefined)
            throw new errors/* Failure */.HR('shard-invalid', `artifact ${(0,errors/* quote */.hD)(name)} lacks ${(0,errors/* quote */.hD)(absent)}, which its manifest names`);
        shares.push(share);
    }
    return shares;
}
/** Every bundle, for the digest in the manifest and the signer of all. Throws the first Failure, naming the file. */
async function verifyAll({ shares, identity, issuer }, parts, { choice }, context) {
    if (identity === undefined || issuer === undefined)
        return [];
    const { env, stop, log, now } = context;
    const [{ createVerifier }, { parseBundle }, { loadTrustedRoot }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(566), __webpack_require__.e(154)]).then(__webpack_require__.bind(__webpack_require__, 75154)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 86083)),
        __webpack_require__.e(/* import() */ 355).then(__webpack_require__.bind(__webpack_require__, 40355)),
    ]);
    const http = (0,build_http/* createHttp */.V0)({ env, signal: stop.signal, onRetry: (0,notes/* calmly */.t)(log.info, now) });
    const verify = createVerifier(await loadTrustedRoot(choice, (0,instance/* instanceContext */.v)(http, context)));
    const inTurn = (0,slots/* createSlots */.e)(AT_ONCE);
    const verifyOne = async ({ path, size, digest, bundle, log: entry }, folder) => {
        stop.signal.throwIfAborted();
        const from = (0,external_node_path_.join)(folder, bundle);
        try {
            const read = parseBundle(await (0,small/* readSmall */.o)(from, bundle_bundle.MAX_BUNDLE_BYTES + 1));
            const { signedAt } = verify(read, { digest, content: undefined }, { identity, issuer });
            const file = { path, absolute: (0,external_node_path_.resolve)(context.cwd, path), digest };
            const signed = { file, outputs: {}, status: 'signed', size, digest, log: entry, signedAt };
            return { signed, bundle, from };
        }
        catch (cause) {
            const failure = (0,errors/* asFailure */.h_)(cause);
            throw new errors/* Failure */.HR(failure.code, `the bundle of ${(0,errors/* quote */.hD)(path)}: ${failure.message}`, { cause });
        }
    };
    const jobs = shares.flatMap(({ id, files }) => {
        const folder = parts.find((part) => part.id === id)?.folder ?? '';
        return files.map((file) => inTurn(() => verifyOne(file, folder)));
    });
    const verified = await Promise.all(jobs);
    return verified.sort((a, b) => (a.signed.file.path < b.signed.file.path ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/action/collect.js
// The collecting action: the artifacts of all shares → every bundle verified, one manifest, one artifact.























/** Puts the shares of a matrix together, if they are whole and every bundle verifies, and publishes them as one. */
const collect = async (context, told) => {
    const { env, log, stop } = context;
    let inputs;
    let outcome;
    let published = {};
    told.summary = async (diagnosis) => {
        const { renderSummary } = await __webpack_require__.e(/* import() */ 529).then(__webpack_require__.bind(__webpack_require__, 33529));
        const instance = inputs === undefined ? '' : (0,choice/* nameOf */.Vb)(inputs.choice);
        const [verifyCommand, { notices }] = [told.outputs['verify-command'], told];
        return renderSummary({ outcome, instance, verifyCommand, ...published, diagnosis, notices });
    };
    for (const warning of (0,action_reader/* unknownInputs */.qs)(env, COLLECT_INPUT_NAMES))
        log.warning(warning);
    inputs = readCollectInputs((0,action_reader/* inputsFrom */.WK)(env));
    if (!inputs.summary)
        told.summary = undefined;
    (0,artifact/* assertArtifactService */.G6)(env);
    const event = await (0,job/* readEvent */.j)(env);
    if (inputs.release !== undefined)
        (0,release_choice/* chooseRelease */.b)({ choice: inputs.release, env, event });
    const endLimit = (0,action_reader/* limitTime */.DZ)(inputs.timeoutMs, stop);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'sigstore-collect-'));
    try {
        const parts = await download(inputs, folder, context);
        const collected = collectShares(await readShares(parts), context.onNotice);
        const files = await verifyAll(collected, parts, inputs, context);
        const prepared = await collect_plan(files, inputs, context);
        const wishes = { ...inputs, includeFiles: false, failFast: true };
        const release = await (0,action_release/* prepareRelease */.O)(wishes, { ...prepared, event }, context);
        outcome = await place(files, collected, prepared, context);
        const onOutputs = (outputs, where) => {
            told.outputs = outputs;
            published = where;
        };
        await (0,handover.handOver)(outcome, wishes, prepared, { ...context, release, onOutputs });
    }
    finally {
        endLimit();
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
    log.info(`Collected ${outcome.files.length} bundles by ${outcome.identity} (${outcome.issuer})`);
};
async function download(inputs, folder, { log, stop }) {
    log.startGroup('Downloading the artifacts of the shares');
    const isWanted = (name) => (0,pattern/* matchesPattern */.M)(name, inputs.artifacts);
    const parts = await (0,handed/* unlessStopped */.O)(downloadArtifacts(isWanted, folder), stop.signal).finally(log.endGroup);
    if (parts.length > 0)
        return parts;
    throw new errors/* Failure */.HR('shard-missing', `no artifact of this run has a name like ${(0,errors/* quote */.hD)(inputs.artifacts)}`);
}
async function collect_plan(verified, { outputDirectory, existing }, { cwd }) {
    const directory = (0,external_node_path_.resolve)(cwd, outputDirectory ?? '.');
    const places = new Map(verified.map(({ signed, bundle }) => [signed.file, { bundle: (0,external_node_path_.resolve)(directory, bundle) }]));
    const options = { root: cwd, outputDirectory, existing };
    await (0,plan/* refuseCollisions */.O_)(places, options);
    await (0,plan/* checkPlan */.Gy)(places, options);
    const manifestPath = (0,external_node_path_.join)(directory, publish_manifest/* MANIFEST_NAME */.ir);
    await (0,write/* assertWritable */.Bz)(directory, (0,errors/* quote */.hD)((0,external_node_path_.relative)(cwd, directory) || '.'));
    await (0,write/* assertReplaceable */.zb)(manifestPath, (0,errors/* quote */.hD)((0,external_node_path_.relative)(cwd, manifestPath)));
    return { files: [...places.keys()], plan: places, manifestPath, shard: undefined };
}
/** Writes each bundle to its place; those of a run that was stopped are whole, and stay. */
async function place(verified, { identity, issuer }, { plan: places }, { stop }) {
    const inTurn = (0,slots/* createSlots */.e)(AT_ONCE);
    const files = await Promise.all(verified.map(({ signed, from }) => inTurn(async () => {
        stop.signal.throwIfAborted();
        const outputs = places.get(signed.file) ?? {};
        if (outputs.bundle !== undefined)
            await (0,write/* writeWhole */.f8)(outputs.bundle, await (0,small/* readSmall */.o)(from, bundle_bundle.MAX_BUNDLE_BYTES));
        return { ...signed, outputs };
    })));
    return { files, identity, issuer, certificates: 0, failure: undefined, interrupted: false };
}


/***/ }),

/***/ 91887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readHanded),
/* harmony export */   O: () => (/* binding */ unlessStopped)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61862);
// Files that are about to leave the job: still those that were signed, and the same until they have left.


/**
 * Makes sure that signed files are still those that were signed: a signature says nothing of what came after it. Gives
 * them as they are, and the check that they stayed so: what vanishes during an upload is left out of it without a
 * word. Throws `file-changed` or `file-unreadable`, as does the check.
 */
async function readHanded(handed, signal) {
    const files = [];
    const checks = [];
    for (const { file, digest, name, existing } of handed) {
        const changed = (when) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('file-changed', `file ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(file.path)} changed ${when}`);
        const read = await (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestFile */ .T)(file, signal);
        if (digest !== undefined && !read.digest.equals(digest))
            throw changed('after it was signed');
        const { path, absolute, size, assertUnchanged } = read;
        files.push({ path, absolute, size, digest: read.digest, name, existing });
        checks.push(() => assertUnchanged().catch(() => {
            throw changed('while it was uploaded');
        }));
    }
    return {
        files,
        assertUnchanged: async () => {
            for (const check of checks)
                await check();
        },
    };
}
/** The result of work that cannot be aborted, or the reason to stop as soon as there is one. */
async function unlessStopped(work, signal) {
    let stopped = () => { };
    const stopping = new Promise((_, reject) => {
        stopped = () => reject(signal.reason);
        signal.addEventListener('abort', stopped);
        if (signal.aborted)
            stopped();
    });
    return Promise.race([work, stopping]).finally(() => signal.removeEventListener('abort', stopped));
}


/***/ }),

/***/ 65488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  handOver: () => (/* binding */ handOver)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/files/write.js
var write = __webpack_require__(4011);
// EXTERNAL MODULE: ./build/outcome.js
var build_outcome = __webpack_require__(97072);
// EXTERNAL MODULE: ./build/publish/artifact.js
var artifact = __webpack_require__(97160);
// EXTERNAL MODULE: ./build/publish/manifest.js
var publish_manifest = __webpack_require__(64683);
// EXTERNAL MODULE: ./build/trust/choice.js
var choice = __webpack_require__(61342);
// EXTERNAL MODULE: ./build/action/handed.js
var handed = __webpack_require__(91887);
// EXTERNAL MODULE: ./build/files/paths.js
var files_paths = __webpack_require__(33684);
;// CONCATENATED MODULE: ./build/shell.js
// Words → a line to copy into a shell, whatever the words hold.
/** The words as one line of a POSIX shell; it holds no character that a terminal or an editor would not show as it is. */
function shellLine(words) {
    return words.map(shellWord).join(' ');
}
/** True for a word that needs no quotes. */
const isPlainWord = (word) => /^[\w@%+=:,./-]+$/.test(word);
/** A path as an operand: what begins with a dash would be taken for an option. */
const operand = (path) => (path.startsWith('-') ? `./${path}` : path);
/** With control characters or a command to the runner in it, in the quotes of bash, zsh and POSIX 2024. */
function shellWord(word) {
    if (isPlainWord(word))
        return word;
    if (!UNSEEN.test(word) && !word.includes('##['))
        return `'${word.replaceAll("'", `'\\''`)}'`;
    const bytes = [...Buffer.from(word)].map((byte) => byte < 0x20 || byte > 0x7e || byte === 0x27 || byte === 0x5b || byte === 0x5c
        ? `\\${byte.toString(8).padStart(3, '0')}`
        : String.fromCharCode(byte));
    return `$'${bytes.join('')}'`;
}
/** Control and format characters, line and paragraph separators. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

;// CONCATENATED MODULE: ./build/action/outputs.js
// What happened → the outputs of action.yml, by their names.



const OUTPUT_NAMES = (/* unused pure expression or super */ null && ([
    'manifest',
    'bundles',
    'count',
    'identity',
    'issuer',
    'verify-command',
    'artifact-id',
    'artifact-url',
    'artifact-digest',
    'release-url',
    'failure-code',
]));
/**
 * The outputs of a run that signed something; paths are relative to `root`, with `/`. A path with a line break is left
 * out of `bundles`, where it would read as two.
 */
function outputsOf(outcome, choice, manifestPath, root) {
    const signed = outcome.files.filter(build_outcome/* isDone */.$L);
    const shown = (path) => (0,files_paths/* relativePath */.i)(root, path);
    const bundles = signed.flatMap(({ outputs: { bundle } }) => bundle ?? []);
    const paths = bundles.map(shown).filter((path) => !hasLineBreak(path));
    // A name without surprises makes the best example.
    const example = signed.find((file) => isPlainWord(file.file.path)) ?? signed[0];
    return {
        manifest: shown(manifestPath),
        bundles: paths.join('\n'),
        count: String(signed.length),
        ...(outcome.identity === undefined ? {} : { identity: outcome.identity }),
        ...(outcome.issuer === undefined ? {} : { issuer: outcome.issuer }),
        ...(example === undefined
            ? {}
            : {
                'verify-command': verifyCommand(outcome, choice, example.file.path, shown(example.outputs.bundle ?? '')),
            }),
    };
}
/** True for a path that is more than one line. */
const hasLineBreak = (path) => /[\r\n]/.test(path);
/** The outputs of an artifact. */
function outputsOfArtifact(artifact) {
    return {
        'artifact-id': String(artifact.id),
        'artifact-url': artifact.url,
        'artifact-digest': artifact.digest,
    };
}
/**
 * A command that verifies one file, to copy into a shell: cosign where it knows the instance or takes its trusted root;
 * sigstore-python for others, because it takes a client trust configuration as it is.
 */
function verifyCommand(outcome, choice, file, bundle) {
    const { identity = '', issuer = '' } = outcome;
    const { instance, trustedRootPath } = choice;
    const [path, bundlePath] = [operand(file), operand(bundle)];
    const words = trustedRootPath !== undefined || instance === 'public-good'
        ? [
            ...[
                'cosign',
                'verify-blob',
                ...(trustedRootPath === undefined ? [] : ['--trusted-root', trustedRootPath]),
            ],
            ...['--bundle', bundlePath, '--certificate-identity', identity],
            ...['--certificate-oidc-issuer', issuer, path],
        ]
        : [
            ...['sigstore', ...(instance === 'staging' ? ['--staging'] : ['--trust-config', instance])],
            ...['verify', 'identity', '--bundle', bundlePath, '--cert-identity', identity],
            ...['--cert-oidc-issuer', issuer, path],
        ];
    return shellLine(words);
}

// EXTERNAL MODULE: ./build/action/release.js
var release = __webpack_require__(21454);
;// CONCATENATED MODULE: ./build/action/handover.js
// What was signed → the manifest, the artifact, the assets of a release, and the outputs of the step.









/**
 * Writes the manifest and, if asked, uploads the bundles with it and attaches them to the release; after a failure only
 * where `fail-fast` is off. Throws what writeWhole, uploadArtifact and attachAssets throw, `file-changed` where what is
 * handed over would be, or may be, another file than the one that was signed, and why the run was stopped if that
 * happens meanwhile.
 */
async function handOver(outcome, inputs, prepared, context) {
    const { manifestPath, shard } = prepared;
    const { cwd, stop, onNotice, release } = context;
    const { manifest, ...rest } = outputsOf(outcome, inputs.choice, manifestPath, cwd);
    let [outputs, published] = [rest, {}];
    const tell = (more, where = {}) => {
        [outputs, published] = [
            { ...outputs, ...more },
            { ...published, ...where },
        ];
        context.onOutputs(outputs, published);
    };
    tell({});
    const instance = (0,choice/* nameOf */.Vb)(inputs.choice);
    await (0,write/* writeWhole */.f8)(manifestPath, (0,publish_manifest/* serializeManifest */.MZ)((0,publish_manifest/* createManifest */.e4)(outcome, { instance, root: cwd, shard })));
    tell({ manifest });
    const unlisted = outcome.files
        .filter(build_outcome/* isDone */.$L)
        .filter(({ outputs: { bundle = '' } }) => hasLineBreak(bundle));
    if (unlisted.length > 0)
        onNotice(`the output bundles leaves out ${unlisted.length} with a line break in the name; the manifest has all of them`);
    if (!isWorthIt(outcome, inputs) || (!inputs.uploadArtifact && release === undefined))
        return;
    const { files, assertUnchanged } = await (0,handed/* readHanded */.N)(handedOf(outcome, inputs, prepared, cwd), stop.signal);
    stop.signal.throwIfAborted();
    if (inputs.uploadArtifact) {
        const artifact = await upload(files, inputs, prepared, context);
        await assertUnchanged();
        tell(outputsOfArtifact(artifact), { artifact });
    }
    if (release !== undefined) {
        const attached = await attach(files, release, context);
        await assertUnchanged();
        tell({ 'release-url': release.url }, { release: attached });
    }
}
/** Whether something is to be handed over; the artifact of an empty share still says that there is nothing in it. */
function isWorthIt({ files, interrupted }, { failFast }) {
    const done = files.filter(build_outcome/* isDone */.$L).length;
    if (done === files.length)
        return true;
    return done > 0 && !failFast && !interrupted;
}
function handedOf(outcome, inputs, { manifestPath, files }, cwd) {
    const { existing } = inputs;
    const done = outcome.files.filter(build_outcome/* isDone */.$L);
    const place = (absolute) => ({ path: (0,external_node_path_.relative)(cwd, absolute), absolute });
    const bundles = done.flatMap(({ outputs: { bundle } }) => bundle === undefined ? [] : [{ file: place(bundle), name: (0,external_node_path_.basename)(bundle), existing }]);
    const manifest = { file: place(manifestPath), name: (0,release/* manifestName */.v)(files), existing: 'overwrite' };
    const own = inputs.includeFiles
        ? done.map(({ file, digest }) => ({ file, digest, name: (0,external_node_path_.basename)(file.path), existing }))
        : [];
    return [...bundles, manifest, ...own];
}
async function upload(files, { artifactName: name, retentionDays }, { shard }, { env, cwd, log, stop }) {
    log.startGroup('Uploading the artifact');
    const options = { env, name, retentionDays, shard, root: cwd };
    const paths = files.map(({ absolute }) => absolute);
    return (0,handed/* unlessStopped */.O)((0,artifact/* uploadArtifact */.mz)(paths, options), stop.signal).finally(log.endGroup);
}
async function attach(files, release, { log, stop }) {
    const { attachAssets } = await __webpack_require__.e(/* import() */ 935).then(__webpack_require__.bind(__webpack_require__, 77935));
    await attachAssets(release, files, stop.signal);
    const { tag, url } = release;
    log.info(`Attached ${files.length} assets to the release ${tag}: ${url}`);
    return { tag, url, assets: files.length };
}


/***/ }),

/***/ 61862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ digestFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90089);
// A regular file → its SHA-256, read once as a stream, and the proof that nobody changed it meanwhile.





const CHUNK_BYTES = 1024 * 1024;
/** What is kept of files in flight stays small beside everything else, unless more is asked for. */
const SMALL_BYTES = 64 * 1024;
/** File systems note changes in ticks; a file changed within one before it was read may have changed again since. */
const TICK_MS = 20;
/**
 * Reads the file once, in chunks of 1 MiB. Never blocks on a pipe or device.
 * Throws `file-unreadable` or `file-changed`.
 */
async function digestFile(file, signal, { algorithm = 'sha256', keepBytes = SMALL_BYTES } = {}) {
    const startedMs = Date.now();
    const { digest, content, state } = await read(file, signal, { algorithm, keepBytes });
    const racy = Number(state.ctimeNs / 1000000n) > startedMs - TICK_MS;
    const assertUnchanged = async () => {
        const now = racy
            ? await read(file, signal, { algorithm, keepBytes: 0 })
            : { digest, state: await look(file) };
        if (!now.digest.equals(digest) || !sameState(now.state, state))
            throw changed(file);
    };
    return { ...file, digest, content, size: Number(state.size), assertUnchanged };
}
async function read(file, signal, options) {
    const handle = await openRegular(file);
    try {
        const before = await handle.stat({ bigint: true });
        if (!before.isFile())
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('file-unreadable', `${shown(file)} is not a regular file`);
        const hashed = await hash(handle, Number(before.size), signal, options);
        const after = await handle.stat({ bigint: true });
        if (!sameState(before, after))
            throw changed(file);
        return { ...hashed, state: after };
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR ? error : (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O)(shown(file), error);
    }
    finally {
        await handle.close();
    }
}
/** Hashes one chunk while the next is being read. */
async function hash(handle, size, signal, { algorithm, keepBytes }) {
    const hasher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    // Many small files must not cost two big buffers each; one byte more than the file shows its end.
    const bytes = Math.min(CHUNK_BYTES, size + 1);
    let [filling, hashing] = [Buffer.allocUnsafe(bytes), Buffer.allocUnsafe(bytes)];
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
/** A first chunk stays in the buffer that it was read into; with a second one it is copied before that is filled again. */
function append(content, chunk) {
    if (content === undefined)
        return undefined;
    return content.length === 0 ? chunk : Buffer.concat([content, chunk]);
}
async function openRegular(file) {
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0);
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(file.absolute, flags);
    }
    catch (cause) {
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O)(shown(file), cause);
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
const shown = ({ path }) => `file ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(path)}`;
function changed(file) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('file-changed', `${shown(file)} changed while it was being signed`);
}


/***/ })

};
