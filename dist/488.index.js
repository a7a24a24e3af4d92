export const id = 488;
export const ids = [488];
export const modules = {

/***/ 65488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  handOver: () => (/* binding */ handOver)
});

// EXTERNAL MODULE: ./build/files/write.js
var write = __webpack_require__(4011);
// EXTERNAL MODULE: ./build/publish/artifact.js
var publish_artifact = __webpack_require__(97160);
// EXTERNAL MODULE: ./build/publish/manifest.js
var publish_manifest = __webpack_require__(64683);
// EXTERNAL MODULE: ./build/trust/choice.js
var choice = __webpack_require__(61342);
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
/** With control characters in it, in the quotes of bash, zsh and POSIX 2024. */
function shellWord(word) {
    if (isPlainWord(word))
        return word;
    if (!UNSEEN.test(word))
        return `'${word.replaceAll("'", `'\\''`)}'`;
    const bytes = [...Buffer.from(word)].map((byte) => byte < 0x20 || byte > 0x7e || byte === 0x27 || byte === 0x5c
        ? `\\${byte.toString(8).padStart(3, '0')}`
        : String.fromCharCode(byte));
    return `$'${bytes.join('')}'`;
}
/** Control and format characters, line and paragraph separators. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

;// CONCATENATED MODULE: ./build/action/outputs.js


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
    'failure-code',
]));
/**
 * The outputs of a run that signed something; paths are relative to `root`, with `/`. A path with a line break is left
 * out of `bundles`, where it would read as two.
 */
function outputsOf(outcome, choice, manifestPath, root) {
    const signed = outcome.files.filter((file) => file.status === 'signed');
    const shown = (path) => (0,files_paths/* relativePath */.i)(root, path);
    const paths = signed.map((file) => shown(file.bundlePath)).filter((path) => !hasLineBreak(path));
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
            : { 'verify-command': verifyCommand(outcome, choice, example.file.path, shown(example.bundlePath)) }),
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

;// CONCATENATED MODULE: ./build/action/handover.js





/**
 * Writes the manifest and, if asked, uploads the bundles with it; after a failure only where `fail-fast` is off.
 * Throws what writeWhole and uploadArtifact throw, and why the run was stopped if that happens meanwhile.
 */
async function handOver(outcome, inputs, context, manifestPath) {
    const { cwd, env, log, stop, onNotice, onOutputs } = context;
    const { manifest, ...rest } = outputsOf(outcome, inputs.choice, manifestPath, cwd);
    onOutputs(rest);
    await (0,write/* writeWhole */.f8)(manifestPath, (0,publish_manifest/* serializeManifest */.MZ)((0,publish_manifest/* createManifest */.e4)(outcome, (0,choice/* nameOf */.Vb)(inputs.choice), cwd)));
    const outputs = { manifest, ...rest };
    onOutputs(outputs);
    const signed = outcome.files.filter((file) => file.status === 'signed');
    const unlisted = signed.filter((file) => hasLineBreak(file.bundlePath)).length;
    if (unlisted > 0) {
        onNotice(`the output bundles leaves out ${unlisted} with a line break in the name; the manifest has all of them`);
    }
    const whole = signed.length === outcome.files.length || (!inputs.failFast && !outcome.interrupted);
    if (!inputs.uploadArtifact || signed.length === 0 || !whole)
        return;
    const paths = signed.flatMap((file) => inputs.includeFiles ? [file.bundlePath, file.file.absolute] : [file.bundlePath]);
    log.startGroup('Uploading the artifact');
    const options = { env, name: inputs.artifactName, retentionDays: inputs.retentionDays, root: cwd };
    const artifact = await unlessStopped((0,publish_artifact/* uploadArtifact */.m)([...paths, manifestPath], options), stop.signal).finally(log.endGroup);
    onOutputs({ ...outputs, ...outputsOfArtifact(artifact) }, artifact);
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


/***/ })

};
