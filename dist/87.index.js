export const id = 87;
export const ids = [87];
export const modules = {

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

/***/ 30087:
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
// EXTERNAL MODULE: ./build/files/write-atomic.js
var write_atomic = __webpack_require__(70577);
// EXTERNAL MODULE: ./build/github/artifacts/upload.js
var upload = __webpack_require__(51881);
// EXTERNAL MODULE: ./build/manifest/manifest.js
var manifest_manifest = __webpack_require__(4055);
// EXTERNAL MODULE: ./build/process/abort.js
var abort = __webpack_require__(46552);
// EXTERNAL MODULE: ./build/trust/instance-choice.js
var instance_choice = __webpack_require__(34180);
// EXTERNAL MODULE: ./build/action/publish/files-to-publish.js
var files_to_publish = __webpack_require__(93750);
// EXTERNAL MODULE: ./build/files/paths.js
var paths = __webpack_require__(33684);
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
    const shown = (path) => (0,paths/* relativePath */.iZ)(root, path);
    const bundles = signed.flatMap(({ outputs: { bundle } }) => bundle ?? []);
    const list = bundles
        .map(shown)
        .filter((path) => !hasLineBreak(path))
        .join('\n');
    // A file with an ordinary name makes the best example.
    const example = signed.find((file) => isPlainWord(file.file.path)) ?? signed[0];
    return {
        manifest: shown(manifestPath),
        bundles: list.length > MAX_LIST_CHARACTERS ? '' : list,
        count: String(signed.length),
        identity: outcome.identity,
        issuer: outcome.issuer,
        'verify-command': example && verifyCommand(outcome, choice, example.file.path, shown(example.outputs.bundle ?? '')),
    };
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
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/**
 * A command that verifies one file, to copy into a shell: cosign if it knows the instance or can use its trusted root;
 * otherwise sigstore-python, because it can use a client trust configuration directly.
 */
function verifyCommand(outcome, choice, file, bundle) {
    const { identity = '', issuer = '', source } = outcome;
    const { instance, trustedRootPath } = choice;
    const isCosign = trustedRootPath !== undefined || instance === 'public-good';
    const trust = (0,instance_choice/* trustOptions */.z5)(choice);
    const verify = isCosign
        ? ['cosign', 'verify-blob', ...trust]
        : ['sigstore', ...trust, 'verify', 'identity'];
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
    const { cwd, stop, onNotice, release, report, published } = context;
    const { manifest, ...rest } = outputsOf(outcome, inputs.choice, manifestPath, cwd);
    const tell = (more) => {
        report.outputs = { ...report.outputs, ...more };
    };
    tell(rest);
    const instance = (0,instance_choice/* nameOf */.Vb)(inputs.choice);
    const manifestDigest = (0,external_node_crypto_.createHash)('sha256');
    const parts = (0,manifest_manifest/* manifestParts */.Ms)((0,manifest_manifest/* createManifest */.e4)(outcome, { instance, root: cwd, shard }));
    const replace = inputs.existing !== 'fail';
    await (0,write_atomic/* writeWhole */.f8)(manifestPath, hashing(parts, manifestDigest), { replace });
    tell({ manifest });
    const bundles = outcome.files.filter(result/* isDone */.$L).flatMap(({ outputs: { bundle } }) => bundle ?? []);
    const unlisted = bundles.filter(hasLineBreak).length;
    if (rest.bundles === '' && bundles.length > unlisted)
        onNotice('the output bundles is empty: the list is too long for GitHub. The manifest has all bundles');
    else if (unlisted > 0)
        onNotice(`the output bundles does not list ${unlisted} with a line break in the name. The manifest has all bundles`);
    if (!isWorthIt(outcome, inputs) || (!inputs.uploadArtifact && release === undefined))
        return;
    const ours = {
        path: manifestPath,
        name: (0,files_to_publish/* manifestName */.vS)(prepared.files),
        digest: manifestDigest.digest(),
    };
    const selected = (0,files_to_publish/* filesToPublish */.QB)(outcome.files.filter(result/* isDone */.$L), ours, inputs, cwd);
    const read = await (0,files_to_publish/* readFilesToPublish */.UL)(selected, stop.signal);
    stop.signal.throwIfAborted();
    const places = [];
    if (inputs.uploadArtifact)
        places.push(async () => {
            const artifact = await publish_upload(read.files, inputs, prepared, context);
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
    await serveAll(places, read.assertUnchanged, context);
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
function isWorthIt({ files, interrupted }, { failFast }) {
    const done = files.filter(result/* isDone */.$L).length;
    if (done === files.length)
        return true;
    return done > 0 && !failFast && !interrupted;
}
async function publish_upload(files, { artifactName: name, retentionDays }, { shard }, { env, cwd, log, stop, onNotice, endsAtMs, release }) {
    log.startGroup('Uploading the artifact');
    const patience = (0,publish_patience/* patienceOf */.H)({ log, stop, endsAtMs }, release === undefined ? 'report' : 'release');
    const options = { env, name, retentionDays, shard, root: cwd, onNotice, patience };
    const paths = files.map(({ absolute }) => absolute);
    return (0,abort/* unlessStopped */.O)((0,upload/* uploadArtifact */.mz)(paths, options), stop.signal).finally(log.endGroup);
}
async function attach(files, release, { log, stop, onNotice }) {
    const { attachAssets } = await __webpack_require__.e(/* import() */ 648).then(__webpack_require__.bind(__webpack_require__, 16648));
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


/***/ })

};
