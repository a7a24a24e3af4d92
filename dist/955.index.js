export const id = 955;
export const ids = [955,862,908];
export const modules = {

/***/ 75493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/files/find.js + 19 modules
var find = __webpack_require__(3060);
// EXTERNAL MODULE: ./build/files/paths.js
var paths = __webpack_require__(33684);
// EXTERNAL MODULE: ./build/engine/read-artifact.js
var read_artifact = __webpack_require__(88962);
// EXTERNAL MODULE: ./build/files/read-bounded.js
var read_bounded = __webpack_require__(24890);
// EXTERNAL MODULE: ./build/manifest/parse.js
var parse = __webpack_require__(29983);
;// CONCATENATED MODULE: ./build/manifest/evidence.js
// Whether a file with the name of a bundle or manifest really is one; such a file is not verified like a signed file.




/** Whether the file at an absolute path is a bundle or a manifest. */
async function isEvidence(path) {
    const wrong = (what) => new failure/* Failure */.HR('input-invalid', what);
    return ((await succeeds((0,read_artifact/* readBundles */.AA)(path, ''))) ||
        (await succeeds((0,read_bounded/* readSmall */.o5)(path, parse/* MAX_MANIFEST_BYTES */.Z + 1, '').then((bytes) => (0,parse/* parseListed */.J)(bytes, wrong)))));
}
const succeeds = (work) => work.then(() => true, () => false);

// EXTERNAL MODULE: ./build/process/time-limit.js
var time_limit = __webpack_require__(71943);
// EXTERNAL MODULE: ./build/text/plural.js
var plural = __webpack_require__(51442);
// EXTERNAL MODULE: ./build/text/unseen.js
var unseen = __webpack_require__(33960);
// EXTERNAL MODULE: ./build/trust/instance-choice.js
var instance_choice = __webpack_require__(34180);
// EXTERNAL MODULE: ./build/verify/expected-signer.js + 1 modules
var expected_signer = __webpack_require__(72862);
// EXTERNAL MODULE: ./build/action/instance-context.js
var instance_context = __webpack_require__(46742);
// EXTERNAL MODULE: ./build/action/list-files.js + 1 modules
var list_files = __webpack_require__(31684);
// EXTERNAL MODULE: ./build/action/read-inputs.js + 1 modules
var read_inputs = __webpack_require__(32983);
// EXTERNAL MODULE: ./build/action/workspace-paths.js
var workspace_paths = __webpack_require__(66107);
// EXTERNAL MODULE: ./build/action/input-kinds.js
var input_kinds = __webpack_require__(64721);
// EXTERNAL MODULE: ./build/action/shared-inputs.js
var shared_inputs = __webpack_require__(5494);
;// CONCATENATED MODULE: ./build/action/verify/inputs.js




const VERIFY_INPUTS = {
    files: {
        kind: input_kinds/* lines */.Mn,
        description: 'Glob patterns of the files to verify, one per line. `!` excludes files from the patterns before it. Every pattern must match at least one file. Every file must have a bundle, except signatures that other tools made of files in the list. Either `files` or `digests` is required.',
    },
    digests: {
        kind: input_kinds/* lines */.Mn,
        description: 'Verify files that are not in the workspace, by their digests. Give the path of a checksums file, or its lines if they are less than 128 KiB, in the format of `sha256sum`, `openssl dgst -sha256` or BSD.',
    },
    bundles: {
        kind: input_kinds/* text */.Qq,
        description: 'Where the bundles are: a directory, or a manifest `sigstore-manifest.json`. With a manifest, every file in it must be present and match it. Default: each bundle is next to its file.',
    },
    identity: {
        kind: input_kinds/* text */.Qq,
        description: 'The expected identity of the certificate, such as `https://github.com/octo/demo/.github/workflows/release.yml@refs/tags/*`. Exact, but `*` matches within one path segment and `**` across segments. Required, unless `policy` names the owner of the workflow or of the source.',
    },
    issuer: {
        kind: input_kinds/* text */.Qq,
        description: 'The expected OIDC issuer of the certificate, exact, such as `https://token.actions.githubusercontent.com`. Required, here or in `policy`.',
    },
    policy: {
        kind: expected_signer/* parseExtensionsPolicy */.o3,
        description: 'Extensions that the certificate must have, one `extension: value` per line, such as `source-repository-uri: https://github.com/octo/demo`. Values match as in `identity`.',
    },
    'predicate-type': {
        kind: input_kinds/* text */.Qq,
        description: 'Accept only attestations of this type, such as `https://slsa.dev/provenance/v1`. Default: accept only signatures.',
    },
    instance: shared_inputs/* SHARED */.SG.instance,
    'trusted-root': shared_inputs/* SHARED */.SG['trusted-root'],
    timeout: shared_inputs/* SHARED */.SG.timeout,
    summary: shared_inputs/* SHARED */.SG.summary,
};
const VERIFY_OUTPUT_NAMES = (/* unused pure expression or super */ null && (['count', 'identity', 'issuer', 'failure-code']));
/** Throws one `input-invalid` for all problems, including an incomplete description of the signer. */
function readVerifyInputs(read) {
    return (0,read_inputs/* readTable */.xz)(VERIFY_INPUTS, read, (inputs, { problem, isWrong }) => {
        const { identity, issuer, policy, predicateType, instance, trustedRootPath, ...rest } = inputs;
        const choice = { instance, trustedRootPath };
        const expected = { identity, issuer, policy, predicateType };
        if (issuer?.includes('*') === true)
            problem('input "issuer" must be exact; * is not a wildcard there');
        if (!isWrong('policy'))
            for (const missing of (0,expected_signer/* missingWho */.nZ)(expected))
                problem(missing);
        (0,shared_inputs/* judgeTrust */.g_)(choice, problem);
        (0,shared_inputs/* judgeFiles */.lv)(rest, 'verify', problem);
        return { ...rest, choice, expected };
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/files/fs-errors.js
var fs_errors = __webpack_require__(65053);
// EXTERNAL MODULE: ./build/files/writable.js
var writable = __webpack_require__(81074);
;// CONCATENATED MODULE: ./build/action/verify/pair-bundles.js
// Files to verify → each with its bundle: next to it, in a directory, or listed in a manifest. Reads no content.









/**
 * Finds the bundle of every file; with a manifest also that of every other file that it lists. In: the files, the input
 * `bundles`, the workspace (an absolute path), and the files that may be without a bundle. Throws `bundle-missing` with
 * all files that have no bundle, `input-invalid` or `file-unreadable` for the path in `bundles`, and
 * `file-outside-workspace`.
 */
async function pairWithBundles(files, bundles, root, optional = new Set()) {
    const beside = async ({ path }) => absolute(root, await (0,read_artifact/* bundleBeside */.J9)(path, root));
    if (bundles === undefined)
        return pairAll(files, '', beside, optional);
    const place = (0,external_node_path_.resolve)(root, bundles);
    const called = `input "bundles", ${(0,failure/* quote */.hD)(bundles)},`;
    const kind = await (0,promises_.stat)(place).catch((cause) => {
        throw (0,fs_errors/* unreadable */.O$)(called, cause);
    });
    if (!kind.isDirectory())
        return pairByManifest(files, bundles, { called, root, optional });
    const byName = createIndex(place, files);
    return pairAll(files, ` in ${(0,failure/* quote */.hD)(bundles)}`, async (file) => {
        for (const path of endsOf(file.path)) {
            const found = absolute(place, await (0,read_artifact/* bundleBeside */.J9)(path, place));
            if (found !== undefined)
                return found;
        }
        return byName((0,external_node_path_.basename)(file.path));
    }, optional);
}
/** A path, and the same without its first, second … folder: the bundles may have been downloaded as a tree. */
function endsOf(path) {
    const segments = path.split('/');
    return [path, ...segments.slice(1, -1).map((_, n) => segments.slice(n + 1).join('/'))];
}
const absolute = (directory, name) => name === undefined ? undefined : (0,external_node_path_.resolve)(directory, name);
async function pairAll(files, where, find, optional) {
    const pairs = [];
    const missing = [];
    for (const file of files) {
        const bundle = await find(file);
        if (bundle !== undefined)
            pairs.push({ file, bundle, listed: undefined });
        else if (!optional.has(file))
            missing.push(file.path);
    }
    if (missing.length > 0)
        throw withoutBundle(missing, files.length, where);
    return pairs;
}
const MAX_ENTRIES = 1_000_000;
/**
 * Finds bundles anywhere below a directory by the names of their files, if the name occurs once among bundles and
 * files.
 */
function createIndex(directory, files) {
    const owners = new Map();
    for (const { path } of files)
        owners.set((0,external_node_path_.basename)(path), (owners.get((0,external_node_path_.basename)(path)) ?? 0) + 1);
    let reading;
    const read = async () => {
        const bundles = new Map();
        let entries = 0;
        for await (const entry of await (0,promises_.opendir)(directory, { recursive: true })) {
            entries += 1;
            if (entries > MAX_ENTRIES)
                throw new failure/* Failure */.HR('input-invalid', `input "bundles": the directory has more than ${MAX_ENTRIES} entries`);
            const suffix = read_artifact/* BUNDLE_SUFFIXES */.jS.find((each) => entry.name.endsWith(each));
            if (suffix === undefined || !entry.isFile())
                continue;
            const name = entry.name.slice(0, -suffix.length);
            bundles.set(name, [...(bundles.get(name) ?? []), (0,external_node_path_.join)(entry.parentPath, entry.name)].slice(0, 2));
        }
        return bundles;
    };
    return async (name) => {
        reading ??= read();
        const [bundle, other] = (await reading).get(name) ?? [];
        return other === undefined && owners.get(name) === 1 ? bundle : undefined;
    };
}
async function pairByManifest(files, manifest, { called, root, optional }) {
    const place = (0,external_node_path_.resolve)(root, manifest);
    const bytes = await (0,read_bounded/* readSmall */.o5)(place, parse/* MAX_MANIFEST_BYTES */.Z + 1, called);
    const wrong = (what, cause) => new failure/* Failure */.HR('input-invalid', `${called} is not a valid manifest: ${what}`, { cause });
    const listed = new Map((0,parse/* parseListed */.J)(bytes, wrong).files);
    // The directory that corresponds to the workspace of the job that signed: the workspace, or where its results were
    // put.
    const above = directoriesAbove(place);
    const inside = above.filter((directory) => !(0,paths/* isOutside */._K)((0,external_node_path_.relative)(root, directory)));
    const has = (directory) => files.some((file) => listed.has((0,paths/* relativePath */.iZ)(directory, file.absolute)));
    const base = [root, ...inside].find(has) ?? root;
    const rows = files.map((file) => {
        const path = (0,paths/* relativePath */.iZ)(base, file.absolute);
        const row = listed.get(path);
        listed.delete(path);
        return [file, row];
    });
    const rest = [...listed].map(([path, row]) => {
        const file = (0,external_node_path_.resolve)(base, path);
        return [{ path: (0,paths/* relativePath */.iZ)(root, file), absolute: file }, row];
    });
    if (files.some(({ digest }) => digest !== undefined))
        assertNone(rest, called);
    else
        await assertInside(rest, root);
    const missing = [];
    const pairs = [];
    for (const [file, row] of [...rows, ...rest]) {
        if (row === undefined && optional.has(file))
            continue;
        const bundle = row === undefined ? undefined : await findIn([...above, root], row.bundle);
        if (row === undefined || bundle === undefined)
            missing.push(file.path);
        else
            pairs.push({ file, bundle, listed: row.digest });
    }
    if (missing.length > 0)
        throw withoutBundle(missing, rows.length + rest.length, ` in the manifest ${(0,failure/* quote */.hD)(manifest)}`);
    return pairs.sort((a, b) => (a.file.path < b.file.path ? -1 : 1));
}
/** The directory of a file, and those above it, the nearest first. */
function directoriesAbove(place) {
    const above = (0,external_node_path_.dirname)(place);
    return above === (0,external_node_path_.dirname)(above) ? [above] : [above, ...directoriesAbove(above)];
}
async function findIn(directories, path) {
    for (const directory of directories)
        if (await (0,writable/* exists */.t2)((0,external_node_path_.join)(directory, path)))
            return (0,external_node_path_.join)(directory, path);
    return undefined;
}
/** Files that are not on this machine are verified only by the list of their digests, so the list must be complete. */
function assertNone(rest, called) {
    if (rest.length === 0)
        return;
    const lacking = some(rest.map(([{ path }]) => path));
    throw new failure/* Failure */.HR('input-invalid', `input "digests" does not list ${lacking}; ${called} does`);
}
/** Links in the paths of a manifest must not lead outside. */
async function assertInside(rest, root) {
    const realRoot = await (0,promises_.realpath)(root);
    const seen = new Set();
    for (const [file] of rest) {
        const folder = (0,external_node_path_.dirname)(file.absolute);
        if (seen.has(folder))
            continue;
        seen.add(folder);
        const real = await (0,promises_.realpath)(folder).catch(() => realRoot); // a missing file is reported when it is read
        if ((0,paths/* isOutside */._K)((0,external_node_path_.relative)(realRoot, real)))
            throw (0,fs_errors/* outsideWorkspace */.tq)(`file ${(0,failure/* quote */.hD)(file.path)}`, root, file.path);
    }
}
function withoutBundle(missing, total, where) {
    const have = missing.length === 1 ? 'has' : 'have';
    const what = total === 1
        ? `file ${some(missing)} has no bundle${where}`
        : `${missing.length} of ${total} files ${have} no bundle${where}: ${some(missing)}`;
    return new failure/* Failure */.HR('bundle-missing', what);
}
const FEW = 5;
/** The first few names, and the number of the others. */
function some(names) {
    const more = names.length > FEW ? ` and ${names.length - FEW} more` : '';
    const few = names.slice(0, FEW).map((name) => (0,failure/* quote */.hD)(name));
    return `${few.join(', ')}${more}`;
}

;// CONCATENATED MODULE: ./build/action/verify/action.js
// The verifying action: files or digests and their bundles → all verified, or why not.
















/** The number of verified files until all are verified. */
const NOTHING = { count: '0' };
/** Verifies the files; none counts as verified unless all are. */
const verify = async (given, report) => {
    const { env, cwd, stop, onNotice } = given;
    let inputs;
    let verification;
    report.outputs = NOTHING;
    report.summary = async (diagnosis) => {
        const { renderVerification } = await Promise.all(/* import() */[__webpack_require__.e(241), __webpack_require__.e(186), __webpack_require__.e(195)]).then(__webpack_require__.bind(__webpack_require__, 17195));
        const instance = inputs === undefined ? '' : (0,instance_choice/* nameOf */.Vb)(inputs.choice);
        const { expected } = inputs ?? {};
        return renderVerification({ verification, expected, instance, diagnosis, notices: report.notices });
    };
    report.result = (diagnosis) => resultLine(verification, inputs, diagnosis);
    (0,read_inputs/* assertKnown */.gG)(env, VERIFY_INPUTS);
    inputs = readVerifyInputs(await (0,workspace_paths/* inputsIn */.R)(given));
    if (!inputs.summary)
        report.summary = undefined;
    const limit = (0,time_limit/* limitTime */.DZ)(inputs.timeoutMs, stop);
    const context = { ...given, endsAtMs: limit.endsAtMs };
    try {
        const { files, companions, outputs } = await findAll(inputs, context);
        const pairs = await pairWithBundles([...files, ...companions], inputs.bundles, cwd, new Set(companions));
        noticeWithoutBundle(companions, pairs, context);
        await assertEvidence(outputs, pairs, inputs, context);
        verification = await verifyPairs(pairs, inputs, context);
    }
    finally {
        limit.end();
    }
    const { failureOf } = await Promise.all(/* import() */[__webpack_require__.e(241), __webpack_require__.e(186), __webpack_require__.e(467)]).then(__webpack_require__.bind(__webpack_require__, 89467));
    tellEach(verification, context);
    const failure = failureOf(verification);
    if (failure !== undefined)
        throw failure;
    const { verified, identities, issuers } = verification;
    const outputs = {
        count: String(verified.length),
        identity: identities.join('\n'),
        issuer: issuers.join('\n'),
    };
    report.outputs = outputs;
    const caller = callerOf(verification, inputs);
    if (caller !== undefined)
        onNotice(caller);
};
/** The last line of the log. */
function resultLine(verification, inputs, diagnosis) {
    const { verified = [], refused, identities = [], issuers = [] } = verification ?? {};
    if (diagnosis === undefined)
        return `Result: Verified ${(0,plural/* count */.U)(verified.length, 'file')}${attestationOf(inputs)}, signed by ${identities.join(', ')} (issuer ${issuers.join(', ')})`;
    const failed = refused?.size ?? 0;
    const counted = failed === 0 ? '' : `: ${(0,plural/* number */.a)(failed)} of ${(0,plural/* count */.U)(verified.length + failed, 'file')}`;
    return `Result: failed (${diagnosis.code}). Not verified${counted}`;
}
/** Files that a program may use: verification must not skip them, although signing does. */
const UNVERIFIED = [
    'a symbolic link',
    'a dangling link',
    'not a regular file',
    'part of .git',
];
async function findAll(inputs, { cwd, log, onNotice }) {
    const { files, notices } = await (0,list_files/* listFiles */.C)(inputs, cwd);
    const outputs = [];
    const companions = [];
    for (const { reason, text, paths } of notices) {
        if (UNVERIFIED.includes(reason))
            throw unverifiable('file-unreadable', text);
        if (reason === 'an output of signing')
            outputs.push(...paths);
        if (reason === find/* COMPANION */.$p)
            companions.push(...paths.map((path) => ({ path, absolute: (0,external_node_path_.resolve)(cwd, path) })));
        else
            (reason === 'an output of signing' ? log.info : onNotice)(text);
    }
    return { files, companions, outputs };
}
function noticeWithoutBundle(companions, pairs, { onNotice }) {
    const paired = new Set(pairs.map(({ file }) => file));
    const without = companions.filter((file) => !paired.has(file)).map(({ path }) => path);
    if (without.length > 0)
        onNotice(`not verified, because there is no bundle: ${(0,find/* passedOver */.Jn)(find/* COMPANION */.$p, without).text}`);
}
/** Throws `bundle-malformed` for a file that has the name of a bundle or manifest, but is neither. */
async function assertEvidence(outputs, pairs, { bundles }, { cwd, stop }) {
    const used = new Set([...pairs.map(({ bundle }) => bundle), (0,external_node_path_.resolve)(cwd, bundles ?? '')]);
    for (const path of outputs) {
        stop.signal.throwIfAborted();
        const absolute = (0,external_node_path_.resolve)(cwd, path);
        if (!used.has(absolute) && !(await isEvidence(absolute)))
            throw unverifiable('bundle-malformed', `${(0,failure/* quote */.hD)(path)} is named like a bundle or manifest, but is neither`);
    }
}
const unverifiable = (code, what) => new failure/* Failure */.HR(code, `not every matching file can be verified: ${what}`, {
    remedy: 'Exclude it with a line that begins with `!`, and do not use it.',
});
const EVERY_MS = 5000;
async function verifyPairs(pairs, { choice, expected }, context) {
    const { cwd, stop, now, log, thread } = context;
    const { verifyAll } = await Promise.all(/* import() */[__webpack_require__.e(241), __webpack_require__.e(186), __webpack_require__.e(467)]).then(__webpack_require__.bind(__webpack_require__, 89467));
    const trustedRoots = await (0,instance_context/* jobTrustedRoots */.Oi)(choice, context);
    let lastMs = now().getTime();
    const onProgress = (done, total) => {
        if (now().getTime() - lastMs < EVERY_MS)
            return;
        lastMs = now().getTime();
        log.info(`${done} of ${total} files done`);
    };
    const shown = (path) => (0,paths/* relativePath */.iZ)(cwd, path);
    const { signal } = stop;
    return verifyAll(pairs, { trustedRoots, expected, shown, cwd, signal, thread, onProgress });
}
/** What was accepted instead of signatures: an attestation does not always say that a file is good. */
function attestationOf(inputs) {
    const predicateType = inputs?.expected.predicateType;
    return predicateType === undefined ? '' : ` by attestations of ${(0,unseen/* visible */.RK)(predicateType)}`;
}
/** Up to this many files, each file gets a line; so do this many refused files in any case. */
const action_FEW = 25;
function tellEach({ verified, refused }, { log }) {
    if (verified.length + refused.size <= action_FEW)
        for (const { file, signedAt } of verified)
            log.info(`${(0,unseen/* visible */.RK)(file.path)}: verified, signed at ${signedAt.toISOString()}`);
    for (const [{ path }, { message }] of [...refused].slice(0, action_FEW))
        log.info(`${(0,unseen/* visible */.RK)(path)}: NOT VERIFIED: ${message}`);
    if (refused.size > action_FEW)
        log.info(`and ${refused.size - action_FEW} more that are not verified`);
}
/** A reusable workflow signs for all of its callers, so its name does not identify the source of these files. */
function callerOf({ extensions }, { expected }) {
    const valuesOf = (extension) => [...(extensions.get(extension) ?? [])];
    const [signers, callers] = [valuesOf('build-signer-uri'), valuesOf('build-config-uri')];
    if ((0,expected_signer/* requiresSource */.w7)(expected.policy) ||
        signers.length === 0 ||
        callers.every((caller) => signers.includes(caller)))
        return undefined;
    const [source = '', ...others] = valuesOf('source-repository-uri');
    const rule = `\`source-repository-uri: ${others.length === 0 ? source : '…'}\``;
    return `add ${rule} to the policy: a reusable workflow signed, and other repositories may be able to call it too`;
}


/***/ }),

/***/ 17908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseBundleFile),
/* harmony export */   G: () => (/* binding */ holding)
/* harmony export */ });
/* harmony import */ var _encoding_json_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18402);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _errors_first_that_holds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98683);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76337);
// A file of bundles: one bundle, or JSON Lines with one bundle per line (client spec, section 5).




/**
 * Reads a file of one bundle, or of several as JSON Lines. The file is untrusted.
 * In: its bytes. Out: each line that is not blank; at least one of them is a bundle. Nothing in it is verified yet.
 * @throws Failure `bundle-malformed`, naming the field, and in JSON Lines the line
 */
function parseBundleFile(bytes) {
    // Refuse a file that is too long before searching it.
    const lines = bytes.length > _bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BUNDLE_BYTES */ .Me ? undefined : (0,_encoding_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .splitJsonLines */ .E)(bytes, unreadable);
    if (lines === undefined)
        return [{ line: undefined, bundle: (0,_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBundle */ .QN)(bytes) }];
    const read = lines.map(({ line, bytes: text }) => ({ line, bundle: bundleOrFailure(text) }));
    if (read.some(({ bundle }) => !(bundle instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)))
        return read;
    return holding(read, (bundle) => [{ line: undefined, bundle }]);
}
/**
 * Returns the result of `work` for the first bundle that it accepts. If there is one bundle, throws its failure; if
 * there are several, throws a failure with the reason for each line.
 */
function holding(lines, work) {
    const candidates = lines.map(({ line, bundle }) => [`line ${line}`, bundle]);
    return (0,_errors_first_that_holds_js__WEBPACK_IMPORTED_MODULE_1__/* .firstThatHolds */ .k)('bundles counts', candidates, (bundle) => {
        if (bundle instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
            throw bundle;
        return work(bundle);
    });
}
function bundleOrFailure(bytes) {
    try {
        return (0,_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBundle */ .QN)(bytes);
    }
    catch (error) {
        return (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_)(error);
    }
}
const unreadable = (what) => new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bundle-malformed', `the file of bundles cannot be read: ${what}`);


/***/ }),

/***/ 88962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ readBundles),
/* harmony export */   J9: () => (/* binding */ bundleBeside),
/* harmony export */   MH: () => (/* binding */ readBundlesBeside),
/* harmony export */   R9: () => (/* binding */ readArtifact),
/* harmony export */   jS: () => (/* binding */ BUNDLE_SUFFIXES)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19654);
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76337);
/* harmony import */ var _bundle_bundle_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17908);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(728);
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61862);
/* harmony import */ var _files_output_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24587);
/* harmony import */ var _files_read_bounded_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24890);
/* harmony import */ var _files_writable_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81074);
// What verification reads from the disk: bundles next to their files, and the digests that a bundle can refer to.









/** The suffixes of bundles, current and former (client spec 4.1.1), and of a file of several bundles (section 5). */
const BUNDLE_SUFFIXES = [_files_output_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .BUNDLE_SUFFIX */ .Zf, '.sigstore', `${_files_output_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .BUNDLE_SUFFIX */ .Zf}l`];
/** The bundle file of a file in a directory, by the first of these suffixes that exists; undefined if none exists. */
async function bundleBeside(name, directory) {
    for (const bundle of BUNDLE_SUFFIXES.map((suffix) => `${name}${suffix}`))
        if (await (0,_files_writable_js__WEBPACK_IMPORTED_MODULE_8__/* .exists */ .t2)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, bundle)))
            return bundle;
    return undefined;
}
/**
 * The bundles in the file at a path; `called` is its name in messages. Throws `file-unreadable` or `bundle-malformed`.
 */
async function readBundles(path, called) {
    const bytes = await (0,_files_read_bounded_js__WEBPACK_IMPORTED_MODULE_7__/* .readSmall */ .o5)(path, _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BUNDLE_BYTES */ .Me + 1, `the bundle ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(called)}`);
    try {
        return (0,_bundle_bundle_file_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBundleFile */ .E)(bytes);
    }
    catch (cause) {
        if (!(cause instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR))
            throw cause;
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR(cause.code, `${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(called)}: ${cause.message}`, {
            cause,
            remedy: cause.remedy,
        });
    }
}
/** The bundles next to a file; undefined if there are none. Throws what {@link readBundles} throws. */
async function readBundlesBeside(name, directory) {
    for (const called of BUNDLE_SUFFIXES.map((suffix) => `${name}${suffix}`)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, called);
        try {
            return await readBundles(path, called);
        }
        catch (error) {
            if (await (0,_files_writable_js__WEBPACK_IMPORTED_MODULE_8__/* .exists */ .t2)(path))
                throw error;
        }
    }
    return undefined;
}
const ALGORITHMS = new Map([
    [_sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__.HashAlgorithm.SHA2_384, 'sha384'],
    [_sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__.HashAlgorithm.SHA2_512, 'sha512'],
]);
/**
 * The digests of a file that its bundles refer to, and its bytes if it is small; for a file that is not on this
 * machine, the known digest. `size` in bytes; `follow` as for digestFile. Throws `file-unreadable` or `file-changed`.
 */
async function readArtifact(file, bundles, signal, { follow = false } = {}) {
    if (file.digest !== undefined)
        return { digest: file.digest };
    const { digest, size, content: bytes } = await (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_5__.digestFile)(file, signal, { follow });
    const others = [];
    const algorithms = bundles.flatMap(({ bundle }) => bundle instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR ? [] : othersIn(bundle.content));
    for (const algorithm of new Set(algorithms))
        others.push([algorithm, (await (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_5__.digestFile)(file, signal, { algorithm, follow })).digest]);
    return { digest, content: bytes, size, ...Object.fromEntries(others) };
}
/**
 * The digests other than SHA-256 that a bundle may refer to: that of its signature, or those of a statement's subjects.
 */
function othersIn(content) {
    if (content.$case === 'dsseEnvelope') {
        const { payload } = content.dsseEnvelope;
        return [...ALGORITHMS.values()].filter((name) => payload.includes(`"${name}"`));
    }
    const other = ALGORITHMS.get(content.messageSignature.messageDigest.algorithm);
    return other === undefined ? [] : [other];
}


/***/ }),

/***/ 98683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ firstThatHolds)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
// Several candidates of which one must be valid: the first valid one, or one failure with the reason for each.

/** How many a message names before it only counts them. */
const FEW = 5;
/** How far a check came: a candidate that fails later is closer to what was asked for. */
function progress(code) {
    if (code === 'bundle-malformed' || code === 'signature-invalid')
        return 0;
    return code === 'certificate-identity' ? 2 : 1;
}
/**
 * Returns the result of `work` for the first candidate that it does not refuse with a Failure. With one candidate,
 * throws its Failure. With several, throws a Failure with the code and the remedy of the one that came furthest; the
 * message names each by its place. In: at least one candidate, and the noun for all of them.
 */
function firstThatHolds(together, candidates, work) {
    const failures = [];
    for (const [place, candidate] of candidates) {
        try {
            return work(candidate);
        }
        catch (error) {
            // A bug is not a refusal.
            if (candidates.length === 1 || !(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
                throw error;
            failures.push([place, error]);
        }
    }
    const told = failures.slice(0, FEW).map(([place, { message }]) => `${place}: ${message}`);
    const more = failures.length > FEW ? `; and ${failures.length - FEW} more` : '';
    const [furthest] = failures
        .map(([, failure]) => failure)
        .sort((a, b) => progress(b.code) - progress(a.code));
    const { code, remedy } = furthest ?? new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('internal', together);
    const what = `none of the ${failures.length} ${together}: ${told.join('; ')}${more}`;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(code, what, { cause: furthest, remedy });
}


/***/ }),

/***/ 61862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   digestFile: () => (/* binding */ digestFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(728);
/* harmony import */ var _fs_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65053);
/* harmony import */ var _open_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86965);
/* harmony import */ var _read_bounded_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24890);
/* harmony import */ var _semaphore_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27678);
// A regular file → its SHA-256, read once as a stream, and a check that it did not change meanwhile.








const CHUNK_BYTES = 1024 * 1024;
/** Larger files are read two at a time; more would only compete for the disk. */
const inTurn = (0,_semaphore_js__WEBPACK_IMPORTED_MODULE_7__/* .createSlots */ .eX)(2);
/** Keeps the memory for files in progress small, unless the caller asks for more. */
const SMALL_BYTES = 64 * 1024;
/**
 * File systems record changes in steps of time. A file changed within one step before it was read may have changed
 * again.
 */
const TICK_MS = 20;
/**
 * Reads the file once, in chunks of 1 MiB. Never blocks on a pipe or device.
 * Throws `file-unreadable` or `file-changed`.
 */
async function digestFile(file, signal, { algorithm = 'sha256', keepBytes = SMALL_BYTES, follow = false } = {}) {
    const startedMs = Date.now();
    const { digest, content, state } = await read(file, signal, { algorithm, keepBytes, follow });
    const racy = Number(state.ctimeNs / 1000000n) > startedMs - TICK_MS;
    const assertUnchanged = async () => {
        const now = racy
            ? await read(file, signal, { algorithm, keepBytes: 0, follow })
            : { digest, state: await look(file) };
        if (!now.digest.equals(digest) || !sameState(now.state, state))
            throw changed(file);
    };
    return { ...file, digest, content, size: Number(state.size), assertUnchanged };
}
async function read(file, signal, options) {
    const handle = await openRegular(file, options.follow);
    try {
        const before = await handle.stat({ bigint: true });
        if (!before.isFile())
            throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('file-unreadable', `${shown(file)} is not a regular file`);
        const hashed = await hashContent(handle, Number(before.size), signal, options);
        const after = await handle.stat({ bigint: true });
        if (!sameState(before, after))
            throw changed(file);
        return { ...hashed, state: after };
    }
    catch (error) {
        throw error instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR ? error : (0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(shown(file), error);
    }
    finally {
        await handle.close();
    }
}
/** Reads a file of at most one chunk with one call: one byte more than its size shows that it ends there. */
async function hashContent(handle, size, signal, options) {
    if (size > CHUNK_BYTES)
        return inTurn(() => hashChunks(handle, CHUNK_BYTES, signal, options));
    const buffer = Buffer.allocUnsafe(size + 1);
    const { bytesRead } = await handle.read(buffer, 0, size + 1, 0);
    signal?.throwIfAborted();
    if (bytesRead !== size)
        return hashChunks(handle, size + 1, signal, options);
    const content = buffer.subarray(0, size);
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)(options.algorithm, content, 'buffer');
    return { digest, content: size <= options.keepBytes ? content : undefined };
}
/** Hashes one chunk while the next one is being read. */
async function hashChunks(handle, bytes, signal, { algorithm, keepBytes }) {
    const hasher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    let [filling, hashing] = [readBuffer(bytes), readBuffer(bytes)];
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
/**
 * A large block of memory begins a few bytes after the start of a page, but the page cache begins at the start of a
 * page. Some processors need four times as long to copy between such addresses: 0.5 s for 1 GiB. With an offset of
 * 64 bytes they do not.
 */
function readBuffer(bytes) {
    return Buffer.allocUnsafe(bytes + 64).subarray(64);
}
/** The first chunk stays in its buffer. If a second chunk follows, the first is copied before its buffer is reused. */
function append(content, chunk) {
    if (content === undefined)
        return undefined;
    return content.length === 0 ? chunk : Buffer.concat([content, chunk]);
}
async function openRegular(file, follow) {
    const flags = _read_bounded_js__WEBPACK_IMPORTED_MODULE_6__/* .WITHOUT_WAITING */ .Xq | (follow ? 0 : (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0));
    try {
        return await (0,_open_file_js__WEBPACK_IMPORTED_MODULE_5__/* .openFile */ .T)(file.absolute, flags);
    }
    catch (cause) {
        throw (0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(shown(file), cause);
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
const shown = ({ path }) => `file ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(path)}`;
function changed(file) {
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('file-changed', `${shown(file)} changed while it was being signed`);
}


/***/ }),

/***/ 191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mB: () => (/* binding */ EXTENSION_OIDS),
/* harmony export */   oQ: () => (/* binding */ extensionsOf)
/* harmony export */ });
/* unused harmony export EXTENSION_KEYS */
// The extensions in which Fulcio records the claims of a token (Fulcio docs/oid-info.md).
/** By the number below 1.3.6.1.4.1.57264.1: the name, and the key in Fulcio's configuration. */
const EXTENSIONS = [
    [1, 'Issuer', ''],
    [2, 'GitHub Workflow Trigger', 'github-workflow-trigger'],
    [3, 'GitHub Workflow SHA', 'github-workflow-sha'],
    [4, 'GitHub Workflow Name', 'github-workflow-name'],
    [5, 'GitHub Workflow Repository', 'github-workflow-repository'],
    [6, 'GitHub Workflow Ref', 'github-workflow-ref'],
    [8, 'Issuer (V2)', ''],
    [9, 'Build Signer URI', 'build-signer-uri'],
    [10, 'Build Signer Digest', 'build-signer-digest'],
    [11, 'Runner Environment', 'runner-environment'],
    [12, 'Source Repository URI', 'source-repository-uri'],
    [13, 'Source Repository Digest', 'source-repository-digest'],
    [14, 'Source Repository Ref', 'source-repository-ref'],
    [15, 'Source Repository Identifier', 'source-repository-identifier'],
    [16, 'Source Repository Owner URI', 'source-repository-owner-uri'],
    [17, 'Source Repository Owner Identifier', 'source-repository-owner-identifier'],
    [18, 'Build Config URI', 'build-config-uri'],
    [19, 'Build Config Digest', 'build-config-digest'],
    [20, 'Build Trigger', 'build-trigger'],
    [21, 'Run Invocation URI', 'run-invocation-uri'],
    [22, 'Source Repository Visibility At Signing', 'source-repository-visibility-at-signing'],
    [23, 'Deployment Environment', 'deployment-environment'],
    [24, 'Token Subject', ''],
];
/** The keys that a configuration may have templates for. */
const EXTENSION_KEYS = EXTENSIONS.flatMap(([, , key]) => (key === '' ? [] : [key]));
/**
 * The extensions of a certificate, in their order there. `texts` are those of a provider, by their key in the
 * configuration; empty ones are omitted.
 */
function extensionsOf(issuer, subject, texts) {
    const own = { 1: issuer, 8: issuer, 24: subject };
    return EXTENSIONS.flatMap(([number, name, key]) => {
        const value = own[number] ?? texts[key] ?? '';
        return value === '' ? [] : [{ oid: `1.3.6.1.4.1.57264.1.${number}`, name, value }];
    });
}
/** The object identifier of each extension by its name in kebab case, such as `source-repository-uri`. */
const EXTENSION_OIDS = new Map(EXTENSIONS.map(([number, name]) => {
    const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
    return [words.join('-'), `1.3.6.1.4.1.57264.1.${number}`];
}));


/***/ })

};
