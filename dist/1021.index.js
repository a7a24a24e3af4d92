export const id = 1021;
export const ids = [1021,6016];
export const modules = {

/***/ 93750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readFilesToPublish),
/* harmony export */   filesToPublish: () => (/* binding */ filesToPublish),
/* harmony export */   manifestName: () => (/* binding */ manifestName),
/* harmony export */   readPublished: () => (/* binding */ readPublished)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76337);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(728);
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61862);
/* harmony import */ var _files_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33684);
// The files to publish: which ones, and checks that they are still the signed ones until the end of the upload.






/**
 * What a run publishes: bundles, a list of checksums, its manifest, and the files themselves if requested. In: the
 * files, before or after signing; the absolute path of the manifest and the name of its asset; and the workspace, absolute.
 */
function filesToPublish({ files, documents }, manifest, { existing, includeFiles }, cwd) {
    const made = (absolute, digest) => ({
        path: (0,_files_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .relativePath */ .iZ)(cwd, absolute),
        absolute,
        name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(absolute),
        existing,
        expectedDigest: digest && (async () => digest),
    });
    const bundles = [...files, ...documents].flatMap(({ outputs: { bundle }, bundleDigest }) => bundle === undefined ? [] : made(bundle, bundleDigest === undefined ? undefined : hex(bundleDigest)));
    const lists = documents.flatMap(({ outputs: { checksums }, digest }) => checksums === undefined ? [] : made(checksums, digest));
    const own = (includeFiles ? files : []).map(({ file, digest }) => {
        const { path, absolute } = file;
        const expectedDigest = async () => digest ?? (await (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_4__.digestFile)(file)).digest;
        return { path, absolute, name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), existing, expectedDigest };
    });
    const { path, name, digest } = manifest;
    // Our own manifest of an earlier run is always replaced, whatever the setting for other assets.
    const ours = { ...made(path, digest), name, existing: 'overwrite' };
    return [...bundles, ...lists, ours, ...own];
}
const hex = (text) => Buffer.from(text, 'hex');
/**
 * Jobs that attach to the same release each have a manifest. They sign different files, so its name differs, too. A job
 * may also only attest the files that other jobs sign: then its name depends on the attestations, too.
 */
function manifestName({ files, documents }) {
    const isSigned = files.some(({ outputs }) => outputs.bundle !== undefined);
    const listed = isSigned ? files : [...files, ...documents];
    const content = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(listed.map(({ file }) => file.path).join('\n'));
    return `sigstore-manifest-${content.digest('hex').slice(0, 8)}.json`;
}
/**
 * Makes sure that signed files are still those that were signed: a signature does not cover later changes. Returns the
 * files, and a check that they stayed unchanged: an upload silently skips files that disappear. Throws `file-changed`
 * or `file-unreadable`, and so does the check.
 */
async function readFilesToPublish(selected, signal) {
    const changed = ({ path }, when) => new _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('file-changed', `file ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(path)} changed ${when}`);
    const files = [];
    const checks = [];
    for (const file of selected) {
        const { digest, size, assertUnchanged } = await (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_4__.digestFile)(file, signal);
        const expected = await file.expectedDigest?.();
        if (expected !== undefined && !digest.equals(expected))
            throw changed(file, 'after it was signed or verified');
        files.push({ ...file, digest, size });
        checks.push(() => assertUnchanged().catch(() => {
            throw changed(file, 'while it was uploaded');
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
/** The bytes of such a file, if it is still the one that was read. Throws `file-changed` or `file-unreadable`. */
async function readPublished(file, signal) {
    const { digest, content } = await (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_4__.digestFile)(file, signal, { keepBytes: _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BUNDLE_BYTES */ .Me });
    if (content !== undefined && digest.equals(file.digest))
        return content;
    throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('file-changed', `file ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(file.path)} changed after it was signed or verified`);
}


/***/ }),

/***/ 54500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ patienceOf)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _process_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19816);
// How long a job waits for an artifact service that is out: until its time limit, minus the time for what comes next.


/** The time reserved for what comes next: this many milliseconds, but at most this part of the remaining time. */
const RESERVES = {
    report: { ms: 15_000, part: 0.1 },
    release: { ms: 180_000, part: 0.25 },
    verification: { ms: 180_000, part: 0.25 },
};
/** In: the context of the job, and what comes after the wait. Each wait is logged. */
function patienceOf({ log, stop: { signal }, endsAtMs }, next) {
    const { ms, part } = RESERVES[next];
    const leftMs = endsAtMs - _process_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .SYSTEM_CLOCK */ .V.nowMs();
    const onWait = (words) => log.info(`The artifact service does not answer: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(words, 300)}. Waiting until it is available again`);
    return { untilMs: endsAtMs - Math.min(ms, leftMs * part), signal, onWait };
}


/***/ }),

/***/ 1021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/engine/result.js
var result = __webpack_require__(54446);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/files/write-atomic.js + 1 modules
var write_atomic = __webpack_require__(26016);
// EXTERNAL MODULE: ./build/files/paths.js
var files_paths = __webpack_require__(33684);
// EXTERNAL MODULE: ./build/github/outage.js
var outage = __webpack_require__(34631);
// EXTERNAL MODULE: ./build/github/artifacts/library-requests.js
var library_requests = __webpack_require__(2564);
// EXTERNAL MODULE: ./build/github/artifacts/retry.js
var retry = __webpack_require__(13408);
;// CONCATENATED MODULE: ./build/github/artifacts/upload.js
// Files → one workflow artifact with a name that no other job of the run uses; its digest is checked afterwards.






const MAX_NAMES = 100;
/**
 * Uploads the files as one artifact. Throws `artifact-refused` with the service's message, or `artifact-mismatch` when
 * the service then has a digest that differs from that of the uploaded bytes.
 */
async function uploadArtifact(files, options) {
    const paths = files.map((file) => (0,files_paths/* relativePath */.iZ)(options.root, file));
    let store;
    const onStore = (host) => {
        store = host;
    };
    let isRepeated = false;
    for (let number = 1;; number += 1) {
        const name = options.name ?? defaultName(paths, options, number);
        try {
            return await (0,library_requests/* withDeadlines */.y)(() => uploadAs(name, files, options), { onStore });
        }
        catch (cause) {
            if (cause instanceof failure/* Failure */.HR)
                throw cause;
            const words = (0,retry/* wordsOf */.Z9)(cause);
            const stage = stageOf(words);
            const mayRename = options.name === undefined && number < MAX_NAMES;
            if (mayRename && stage === 'taken')
                continue;
            // The service received all bytes, and the name is used up: another name adds only one more upload.
            if (mayRename && stage === 'unfinished' && !isRepeated) {
                isRepeated = true;
                const what = `the upload of artifact ${(0,failure/* quote */.hD)(name)} did not finish: ${(0,failure/* quote */.hD)(words, 300)}`;
                options.onNotice(`${what}. It is uploaded again under the next number`);
                continue;
            }
            throw refused(name, cause, stage, store);
        }
    }
}
async function uploadAs(name, files, options) {
    const { env, root, retentionDays, patience } = options;
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351), __webpack_require__.e(1659), __webpack_require__.e(9645)]).then(__webpack_require__.bind(__webpack_require__, 9645));
    const client = new DefaultArtifactClient();
    const settings = retentionDays === undefined ? {} : { retentionDays };
    const upload = () => client.uploadArtifact(name, [...files], root, settings);
    const { id, digest } = await (0,retry/* afterBreaks */.nh)(upload, { ...patience, broken: NOT_MADE });
    if (id === undefined || digest === undefined)
        throw new Error('the service returned no id');
    // Another attempt of the run may have left an artifact with the same name.
    const find = async () => (await client.listArtifacts()).artifacts.find((each) => each.id === id);
    await assertStored(find, { name, digest }, options);
    return { id, name, digest: `sha256:${digest}`, url: artifactUrl(env, id) };
}
/** The service was out before it created the artifact. Once it is created, its name is used up. */
const NOT_MADE = /^Failed to CreateArtifact: (Unable to make request: E|Failed to make request after)/;
/** How far the library came, according to its message; `taken`: another artifact has the name. */
function stageOf(words) {
    if (/^Failed to FinalizeArtifact/.test(words))
        return 'unfinished';
    if (!/^Failed to CreateArtifact/.test(words))
        return 'made';
    return /\(409\)|already exists/i.test(words) ? 'taken' : 'unmade';
}
/** `store` is the host that the bytes were sent to, if any were sent. */
function refused(name, cause, stage, store) {
    const words = (0,retry/* wordsOf */.Z9)(cause);
    const isUnstored = stage === 'made' && store !== undefined;
    const where = isUnstored ? `was not stored at ${(0,failure/* quote */.hD)(store)}` : 'was not accepted';
    const what = `artifact ${(0,failure/* quote */.hD)(name)} ${where}: ${(0,failure/* quote */.hD)(words, 300)}`;
    const remedy = isUnstored ? reachRemedy(words, store) : serviceRemedy(words, stage);
    return new failure/* Failure */.HR('artifact-refused', what, { cause, remedy });
}
/** Undefined if the service's message is more specific. */
function serviceRemedy(words, stage) {
    if (stage === 'unfinished')
        return 'Run it again with another `artifact-name`, or without one: this attempt has already used this name. Signed files stay signed.';
    return (0,retry/* isServiceOut */.o$)(words) ? outage/* KEEP_REMEDY */.hy : undefined;
}
/** Undefined if the store was reached and refused. */
function reachRemedy(words, store) {
    if (!/^Unable to make request|stalled/.test(words))
        return undefined;
    return `Let this runner reach ${(0,failure/* quote */.hD)(store)}, where GitHub stores artifacts (${HOSTS_DOCS}), or set \`upload-artifact: false\`. Signed files stay signed.`;
}
const HOSTS_DOCS = 'https://docs.github.com/en/actions/concepts/runners/communicating-with-self-hosted-runners';
/** The artifact exists now; if it cannot be read yet, that is not a reason to fail. */
async function assertStored(look, { name, digest }, { onNotice }) {
    let artifact;
    try {
        artifact = await (0,retry/* afterBreaks */.nh)(async () => {
            const found = await look();
            if (found === undefined)
                throw new Error('it is not listed');
            return found;
        }, { broken: /./ });
    }
    catch (cause) {
        onNotice(`artifact ${(0,failure/* quote */.hD)(name)} was uploaded, but its digest could not be checked: ${(0,failure/* quote */.hD)((0,retry/* wordsOf */.Z9)(cause), 300)}`);
        return;
    }
    if (artifact.digest === undefined || artifact.digest === `sha256:${digest}`)
        return;
    throw new failure/* Failure */.HR('artifact-mismatch', `artifact ${(0,failure/* quote */.hD)(name)} has digest ${artifact.digest}, but sha256:${digest} was uploaded`);
}
/** Jobs of a matrix have the same job ID, but usually sign different files; if not, the number distinguishes them. */
function defaultName(files, { env, shard }, number) {
    const content = (0,external_node_crypto_.createHash)('sha256').update(files.join('\n')).digest('hex').slice(0, 8);
    const job = (env['GITHUB_JOB'] ?? 'job').replace(/[^\w.-]/g, '-');
    const share = shard === undefined ? '' : `${shard.index}-of-${shard.count}-`;
    return `sigstore-bundles-${job}-${share}${content}${number === 1 ? '' : `-${number}`}`;
}
function artifactUrl(env, id) {
    const { GITHUB_SERVER_URL = 'https://github.com', GITHUB_REPOSITORY = '', GITHUB_RUN_ID = '' } = env;
    return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/artifacts/${id}`;
}

// EXTERNAL MODULE: ./build/manifest/manifest.js
var manifest_manifest = __webpack_require__(4055);
// EXTERNAL MODULE: ./build/process/abort.js
var abort = __webpack_require__(46552);
// EXTERNAL MODULE: ./build/trust/instance-choice.js
var instance_choice = __webpack_require__(34180);
// EXTERNAL MODULE: ./build/action/publish/attestation-store.js
var attestation_store = __webpack_require__(46473);
// EXTERNAL MODULE: ./build/action/publish/files-to-publish.js
var files_to_publish = __webpack_require__(93750);
// EXTERNAL MODULE: ./build/text/unseen.js
var unseen = __webpack_require__(33960);
;// CONCATENATED MODULE: ./build/text/shell-quote.js
// Words → a line to copy into a shell, whatever the words contain.

/** The words as one line of a POSIX shell, without characters that a terminal or an editor would show differently. */
function shellLine(words) {
    return words.map(shellWord).join(' ');
}
/** True for a word that needs no quotes. */
const isPlainWord = (word) => /^[\w@%+=:,./-]+$/.test(word);
/** A path as an operand: a leading dash would make it an option. */
const operand = (path) => (path.startsWith('-') ? `./${path}` : path);
/**
 * Text with a character that is not visible, or with a command to the runner, in the quotes of bash, zsh and POSIX
 * 2024.
 */
function shellWord(word) {
    if (isPlainWord(word))
        return word;
    if ((0,unseen/* isPlain */.$i)(word) && !word.includes('##['))
        return `'${word.replaceAll("'", `'\\''`)}'`;
    const bytes = [...Buffer.from(word)].map((byte) => byte < 0x20 || byte > 0x7e || byte === 0x27 || byte === 0x5b || byte === 0x5c
        ? `\\${byte.toString(8).padStart(3, '0')}`
        : String.fromCharCode(byte));
    return `$'${bytes.join('')}'`;
}

;// CONCATENATED MODULE: ./build/action/publish/outputs.js
// The results of a run → the outputs of action.yml, by their names.




/** Of the signing action only. */
const ATTESTATION_OUTPUT_NAMES = (/* unused pure expression or super */ null && (['attestation-path', 'attestation-id', 'attestation-url']));
/** Of the signing and of the collecting action. */
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
 * The outputs of a run that signed something; paths are relative to `root`, with `/`. A path with a line break is not
 * in `bundles`, because it would look like two.
 */
function outputsOf(outcome, choice, manifestPath, root) {
    const signed = outcome.files.filter(result/* isDone */.$L);
    const shown = (path) => (0,files_paths/* relativePath */.iZ)(root, path);
    const listOf = (some) => {
        const bundles = some.flatMap(({ outputs: { bundle } }) => (bundle === undefined ? [] : shown(bundle)));
        const list = bundles.filter((path) => !hasLineBreak(path)).join('\n');
        return list.length > MAX_LIST_CHARACTERS ? '' : list;
    };
    const example = exampleOf(outcome, shown);
    const attestations = outcome.documents.filter((document) => !(0,result/* isList */.Lv)(document));
    return {
        manifest: shown(manifestPath),
        bundles: listOf(signed),
        'attestation-path': listOf(attestations.filter(result/* isDone */.$L)) || undefined,
        count: String(signed.length),
        identity: outcome.identity,
        issuer: outcome.issuer,
        'verify-command': example && verifyCommand(outcome, choice, { ...example, bundle: shown(example.bundle) }),
    };
}
/** A file with an ordinary name makes the best example. Without signatures, the example is an attestation or a list. */
function exampleOf({ files, documents }, shown) {
    const done = files.filter(result/* isDone */.$L);
    const best = done.find(({ file }) => isPlainWord(file.path)) ?? done[0];
    if (best === undefined)
        return undefined;
    const { bundle } = best.outputs;
    if (bundle !== undefined)
        return { file: best.file.path, bundle, predicateType: undefined };
    for (const { about, predicateType, outputs } of documents.filter(result/* isAttestationBundle */.Zi))
        if (outputs.bundle !== undefined && (about ?? best.file) === best.file)
            return { file: best.file.path, bundle: outputs.bundle, predicateType };
    for (const { outputs } of documents.filter(result/* isList */.Lv))
        if (outputs.bundle !== undefined && outputs.checksums !== undefined)
            return { file: shown(outputs.checksums), bundle: outputs.bundle, predicateType: undefined };
    return undefined;
}
/** GitHub accepts 1 MB of outputs per job, counted in UTF-16 (Workflow syntax, `jobs.<job_id>.outputs`). */
const MAX_LIST_CHARACTERS = 480_000;
/** True for a path that contains a line break. */
const hasLineBreak = (path) => /[\r\n]/.test(path);
/** The outputs of an artifact. */
function outputsOfArtifact(artifact) {
    return {
        'artifact-id': String(artifact.id),
        'artifact-url': artifact.url,
        'artifact-digest': artifact.digest,
    };
}
/** The outputs of attestations that GitHub stored. */
function outputsOfStored(stored) {
    return {
        'attestation-id': stored.map(({ id }) => id).join('\n'),
        'attestation-url': stored.map(({ url }) => url).join('\n'),
    };
}
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/**
 * A command that verifies one file, to copy into a shell: cosign if it knows the instance or can use its trusted root;
 * otherwise sigstore-python, because it can use a client trust configuration directly.
 */
function verifyCommand(outcome, choice, { file, bundle, predicateType }) {
    const { identity = '', issuer = '', source } = outcome;
    const { instance, trustedRootPath } = choice;
    const isCosign = trustedRootPath !== undefined || instance === 'public-good';
    const trust = (0,instance_choice/* trustOptions */.z5)(choice);
    const blob = predicateType === undefined ? ['verify-blob'] : ['verify-blob-attestation', '--type', predicateType];
    const verify = isCosign ? ['cosign', ...blob, ...trust] : ['sigstore', ...trust, 'verify', 'identity'];
    const who = isCosign ? '--certificate' : '--cert';
    const expected = [`${who}-identity`, identity, `${who}-oidc-issuer`, issuer];
    // sigstore-python requires a repository only if the issuer is GitHub's, and then it knows the issuer itself.
    if (source !== undefined && isCosign)
        expected.push('--certificate-github-workflow-repository', source);
    if (source !== undefined && !isCosign && issuer === GITHUB_ISSUER) {
        const repository = ['--cert-identity', identity, '--repository', source];
        return shellLine([
            'sigstore',
            ...trust,
            'verify',
            'github',
            '--bundle',
            operand(bundle),
            ...repository,
            operand(file),
        ]);
    }
    return shellLine([...verify, '--bundle', operand(bundle), ...expected, operand(file)]);
}

// EXTERNAL MODULE: ./build/action/publish/patience.js
var publish_patience = __webpack_require__(54500);
;// CONCATENATED MODULE: ./build/action/publish/publish.js
// Signed files → the manifest, the artifact, the assets of a release, and the outputs of the step.












/**
 * Writes the manifest and, if requested, uploads the bundles with it and attaches them to the release; after a failure
 * only if `fail-fast` is off. If one destination refuses, the other one is still used. Throws what writeWhole,
 * uploadArtifact and attachAssets throw, `file-changed` if a published file would differ, or may differ, from the one
 * that was signed, and the reason why the run was stopped, if that happens meanwhile.
 */
async function publish(outcome, inputs, prepared, context) {
    const { manifestPath, shard } = prepared;
    const { cwd, stop, onNotice, release, store, report, published } = context;
    const { manifest, ...rest } = outputsOf(outcome, inputs.choice, manifestPath, cwd);
    const tell = (more) => {
        report.outputs = { ...report.outputs, ...more };
    };
    tell(rest);
    const instance = (0,instance_choice/* nameOf */.Vb)(inputs.choice);
    const manifestDigest = (0,external_node_crypto_.createHash)('sha256');
    const parts = (0,manifest_manifest/* manifestParts */.Ms)((0,manifest_manifest/* createManifest */.e4)(outcome, { instance, root: cwd, shard }));
    const replace = inputs.existing !== 'fail';
    await (0,write_atomic.writeWhole)(manifestPath, hashing(parts, manifestDigest), { replace });
    tell({ manifest });
    noticeUnlisted(outcome, rest, onNotice);
    const isPublished = inputs.uploadArtifact || release !== undefined || store !== undefined;
    if (!isWorthIt(outcome, inputs) || !isPublished)
        return;
    const ours = {
        path: manifestPath,
        name: (0,files_to_publish.manifestName)(outcome),
        digest: manifestDigest.digest(),
    };
    const done = { files: outcome.files.filter(result/* isDone */.$L), documents: outcome.documents.filter(result/* isDone */.$L) };
    const selected = (0,files_to_publish.filesToPublish)(done, ours, inputs, cwd);
    const read = await (0,files_to_publish/* readFilesToPublish */.U)(selected, stop.signal);
    stop.signal.throwIfAborted();
    const places = [];
    if (inputs.uploadArtifact)
        places.push(async () => {
            const artifact = await upload(read.files, inputs, prepared, context);
            return () => {
                tell(outputsOfArtifact(artifact));
                published.artifact = artifact;
            };
        });
    if (release !== undefined)
        places.push(async () => {
            const attached = await attach(read.files, release, context);
            return () => {
                tell({ 'release-url': release.url });
                published.release = attached;
            };
        });
    if (store !== undefined)
        places.push(async () => {
            const stored = await (0,attestation_store/* storeAll */.l)(outcome.documents, read.files, store, context);
            return () => {
                tell(outputsOfStored(stored));
                published.stored = stored;
            };
        });
    await serveAll(places, read.assertUnchanged, context);
}
/** A list of bundles that an output does not have in full. */
function noticeUnlisted(outcome, outputs, onNotice) {
    const bundles = outcome.files.filter(result/* isDone */.$L).flatMap(({ outputs: { bundle } }) => bundle ?? []);
    const unlisted = bundles.filter(hasLineBreak).length;
    if (outputs.bundles === '' && bundles.length > unlisted)
        onNotice('the output bundles is empty: the list is too long for GitHub. The manifest has all bundles');
    else if (unlisted > 0)
        onNotice(`the output bundles does not list ${unlisted} with a line break in the name. The manifest has all bundles`);
}
/**
 * Publishes to every destination, even after one of them refused: what is not published is lost with the runner. Throws
 * the reason of the first refusal, at the end. Throws at once what `assertUnchanged` throws, and why the run was
 * stopped.
 */
async function serveAll(places, assertUnchanged, { stop, onNotice }) {
    const reasons = [];
    for (const serve of places) {
        const note = await serve().catch((error) => {
            if (stop.signal.aborted)
                throw error;
            reasons.push(error);
            return undefined;
        });
        // If a file changes during an upload, GitHub waits for the rest of it: then this change is the reason.
        await assertUnchanged();
        note?.();
    }
    if (reasons.length === 0)
        return;
    const [first, ...others] = reasons;
    for (const other of others)
        onNotice(`another failure of this run: ${(0,failure/* asFailure */.h_)(other).message}`);
    throw first;
}
/** The same parts; each is added to the hash when it is read. */
function* hashing(parts, hash) {
    for (const part of parts) {
        hash.update(part);
        yield part;
    }
}
/**
 * Whether something should be published. The artifact of an empty shard is published, too: it shows that the shard is
 * empty.
 */
function isWorthIt({ files, documents, interrupted }, { failFast }) {
    const all = [...files, ...documents];
    const done = all.filter(result/* isDone */.$L).length;
    if (done === all.length)
        return true;
    return done > 0 && !failFast && !interrupted;
}
async function upload(files, { artifactName: name, retentionDays }, { shard }, { env, cwd, log, stop, onNotice, endsAtMs, release }) {
    log.startGroup('Uploading the artifact');
    const patience = (0,publish_patience/* patienceOf */.H)({ log, stop, endsAtMs }, release === undefined ? 'report' : 'release');
    const options = { env, name, retentionDays, shard, root: cwd, onNotice, patience };
    const paths = files.map(({ absolute }) => absolute);
    return (0,abort/* unlessStopped */.O)(uploadArtifact(paths, options), stop.signal).finally(log.endGroup);
}
async function attach(files, release, { log, stop, onNotice }) {
    const { attachAssets } = await __webpack_require__.e(/* import() */ 6648).then(__webpack_require__.bind(__webpack_require__, 16648));
    const unforeseen = await attachAssets(release, files, stop.signal);
    const [first] = unforeseen;
    if (first !== undefined) {
        const more = unforeseen.size === 1 ? '' : `, and ${unforeseen.size - 1} more`;
        onNotice(`GitHub renamed the asset ${(0,failure/* quote */.hD)(first[0])} to ${(0,failure/* quote */.hD)(first[1])}${more}`);
    }
    const { tag, url } = release;
    log.info(`Attached ${files.length} assets to the release ${tag}: ${url}`);
    return { tag, url, assets: files.length };
}


/***/ }),

/***/ 26016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ writeTogether),
  writeWhole: () => (/* binding */ writeWhole)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/process/descriptors.js
var descriptors = __webpack_require__(98484);
;// CONCATENATED MODULE: ./build/process/held-file.js
// Changes of names: on Windows a virus scanner or an indexer may hold a file that was just written.


/** It looks at a file for some milliseconds, seldom for seconds. */
const PATIENCE_MS = 10_000;
/** Repeats a change of a file's name on Windows while another program holds the file, for up to ten seconds. */
const whenReleased = (change) => external_node_path_.sep === '/' ? change() : (0,descriptors/* repeatWhile */.N)(['EPERM', 'EACCES', 'EBUSY'], PATIENCE_MS, change);

// EXTERNAL MODULE: ./build/files/fs-errors.js
var fs_errors = __webpack_require__(65053);
// EXTERNAL MODULE: ./build/files/writable.js
var writable = __webpack_require__(81074);
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


/***/ }),

/***/ 2564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ withDeadlines)
/* harmony export */ });
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53053);
/* harmony import */ var _process_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19816);
// The requests of the artifact library: it sets no deadlines, and does not report the host of its store.


/** Node.js publishes each request in this channel before it is sent ("Diagnostics Channel", HTTP). */
const CREATED = 'http.client.request.created';
/** The library tries four times to reach its store. */
const CONNECT_MS = 30_000;
/** For the artifact service. The store has the library's own limits: a block may take minutes. */
const ANSWER_MS = 60_000;
/**
 * Runs work with the library. Its requests must get a connection within half a minute, and an answer of the service
 * within a minute. A request that does not fails with the code `ETIMEDOUT`, which the library knows.
 */
async function withDeadlines(work, { onStore = () => undefined, clock = _process_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .SYSTEM_CLOCK */ .V } = {}) {
    const hear = (message) => {
        const { request } = message;
        const isStore = request.hasHeader('x-ms-version');
        const isService = String(request.getHeader('user-agent')).startsWith('@actions/artifact-');
        if (isStore)
            onStore(String(request.getHeader('host')));
        if (isStore || isService)
            limit(request, isService ? ANSWER_MS : undefined, clock);
    };
    (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.subscribe)(CREATED, hear);
    try {
        return await work();
    }
    finally {
        (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.unsubscribe)(CREATED, hear);
    }
}
function limit(request, answerMs, clock) {
    const after = (ms, what) => clock.after(ms, () => end(request, what));
    let cancel = after(CONNECT_MS, 'no connection in time');
    const connected = () => {
        cancel();
        if (answerMs !== undefined)
            cancel = after(answerMs, 'no answer in time');
    };
    // With a proxy there is no socket until the proxy has opened the tunnel.
    request.once('socket', (socket) => {
        if (socket.connecting)
            socket.once('connect', connected);
        else
            connected();
    });
    request.once('response', () => cancel());
    request.once('close', () => cancel());
}
function end(request, what) {
    const error = Object.assign(new Error(what), { code: 'ETIMEDOUT' });
    // Without a socket, Node.js reports the error only when a socket comes, and then a second time.
    request.on('error', () => undefined);
    request.destroy(error);
    if (request.socket === null)
        request.emit('error', error);
}


/***/ }),

/***/ 13408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ UNANSWERED),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   nh: () => (/* binding */ afterBreaks),
/* harmony export */   o$: () => (/* binding */ isServiceOut)
/* harmony export */ });
/* harmony import */ var _http_waits_backoff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29212);
/* harmony import */ var _process_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19816);
// Broken connections to the artifact service: the library stops retrying too early, so this code retries.


/** The library's message about a broken connection. */
const BROKEN = /Unable to make request: E/;
const PAUSES_MS = [500, 1000, 2000, 4000];
const TELL_AGAIN_MS = 60_000;
/** The library's message, without the general advice on the lines below it. */
function wordsOf(error) {
    const [words = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return words;
}
/** True for the message about a service that is out or unreachable. */
const isServiceOut = (words) => /^Failed to \w+: (Unable to make request|Failed to make request after)/.test(words);
/** The message of any call without an answer. */
const UNANSWERED = /Unable to make request: E|^Failed to \w+: Failed to make request after/;
/** Repeats until the connection works. Throws the last error, or why it was stopped. */
async function afterBreaks(ask, patience = {}) {
    const { broken = BROKEN, clock = _process_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .SYSTEM_CLOCK */ .V, untilMs, signal, onWait } = patience;
    let toldMs = Number.NEGATIVE_INFINITY;
    for (let attempt = 0;; attempt += 1) {
        try {
            return await ask();
        }
        catch (error) {
            const words = wordsOf(error);
            if (!broken.test(words))
                throw error;
            const pauseMs = PAUSES_MS[attempt] ?? (0,_http_waits_backoff_js__WEBPACK_IMPORTED_MODULE_0__/* .backoffMs */ .jo)(attempt, _http_waits_backoff_js__WEBPACK_IMPORTED_MODULE_0__/* .PACE */ .K$);
            const nowMs = clock.nowMs();
            const isOver = untilMs === undefined ? attempt >= PAUSES_MS.length : nowMs + pauseMs > untilMs;
            if (isOver)
                throw error;
            if (nowMs - toldMs >= TELL_AGAIN_MS) {
                onWait?.(words);
                toldMs = nowMs;
            }
            await clock.sleep(pauseMs, signal);
        }
    }
}


/***/ })

};
