export const id = 674;
export const ids = [674];
export const modules = {

/***/ 20674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  handOver: () => (/* binding */ handOver)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/files/write.js
var write = __webpack_require__(4011);
// EXTERNAL MODULE: ./build/publish/artifact.js
var publish_artifact = __webpack_require__(97160);
// EXTERNAL MODULE: ./build/diagnose.js
var diagnose = __webpack_require__(13750);
;// CONCATENATED MODULE: ./build/publish/manifest.js
// What became of each file, as the JSON that other people's scripts read.


const MANIFEST_NAME = 'sigstore-manifest.json';
/** The manifest of an outcome; its paths are relative to `root`, an absolute path, with `/`. */
function createManifest(outcome, instance, root) {
    const { identity, issuer } = outcome;
    return { schema: 1, identity, issuer, instance, files: outcome.files.map((file) => toRow(file, root)) };
}
/** The manifest as its file holds it. */
function serializeManifest(manifest) {
    return `${JSON.stringify(manifest, null, 2)}\n`;
}
function toRow(signed, root) {
    const { file, size, status, failure } = signed;
    return {
        path: file.path,
        size,
        sha256: signed.digest?.toString('hex'),
        bundle: status === 'signed' ? (0,external_node_path_.relative)(root, signed.bundlePath).split(external_node_path_.sep).join('/') : undefined,
        log: signed.log,
        signedAt: signed.signedAt?.toISOString(),
        status,
        failure: failure && { code: failure.code, message: (0,diagnose/* diagnose */.h4)(failure).what },
    };
}

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
    'failure-code',
]));
/** The outputs of a run that signed something; paths are relative to `root`, with `/`. */
function outputsOf(outcome, instance, manifestPath, root) {
    const signed = outcome.files.filter((file) => file.status === 'signed');
    const shown = (path) => (0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join('/');
    const [first] = signed;
    return {
        manifest: shown(manifestPath),
        bundles: signed.map((file) => shown(file.bundlePath)).join('\n'),
        count: String(signed.length),
        ...(outcome.identity === undefined ? {} : { identity: outcome.identity }),
        ...(outcome.issuer === undefined ? {} : { issuer: outcome.issuer }),
        ...(first === undefined
            ? {}
            : { 'verify-command': verifyCommand(outcome, instance, first.file.path, shown(first.bundlePath)) }),
    };
}
/** The outputs of an artifact. */
function outputsOfArtifact(artifact) {
    return {
        'artifact-id': String(artifact.id),
        'artifact-url': artifact.url,
        'artifact-digest': artifact.digest,
    };
}
/**
 * A command that verifies one file, to copy into a POSIX shell: cosign for the public instance; sigstore-python for
 * others, because it takes a client trust configuration as it is.
 */
function verifyCommand(outcome, instance, file, bundle) {
    const { identity = '', issuer = '' } = outcome;
    const path = file.startsWith('-') ? `./${file}` : file; // not an option
    if (instance === 'public-good') {
        const expected = ['--certificate-identity', identity, '--certificate-oidc-issuer', issuer];
        return ['cosign', 'verify-blob', '--bundle', bundle, ...expected, path].map(shellWord).join(' ');
    }
    const trust = instance === 'staging' ? ['--staging'] : ['--trust-config', instance];
    const expected = ['--cert-identity', identity, '--cert-oidc-issuer', issuer];
    return ['sigstore', ...trust, 'verify', 'identity', '--bundle', bundle, ...expected, path]
        .map(shellWord)
        .join(' ');
}
function shellWord(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./build/action/handover.js
// What was signed → the manifest, the artifact and the outputs of the step.





/**
 * Writes the manifest and, if asked, uploads the bundles with it; after a failure only where `fail-fast` is off.
 * Throws what writeWhole and uploadArtifact throw.
 */
async function handOver(outcome, inputs, context) {
    const { cwd, env, log, onOutputs } = context;
    const manifestPath = (0,external_node_path_.resolve)(cwd, inputs.outputDirectory ?? '.', MANIFEST_NAME);
    await (0,write/* writeWhole */.f8)(manifestPath, serializeManifest(createManifest(outcome, inputs.instance, cwd)));
    const outputs = outputsOf(outcome, inputs.instance, manifestPath, cwd);
    onOutputs(outputs);
    const signed = outcome.files.filter((file) => file.status === 'signed');
    const whole = signed.length === outcome.files.length || (!inputs.failFast && !outcome.interrupted);
    if (!inputs.uploadArtifact || signed.length === 0 || !whole)
        return;
    const paths = signed.flatMap((file) => inputs.includeFiles ? [file.bundlePath, file.file.absolute] : [file.bundlePath]);
    log.startGroup('Uploading the artifact');
    const options = { env, name: inputs.artifactName, retentionDays: inputs.retentionDays, root: cwd };
    const artifact = await (0,publish_artifact/* uploadArtifact */.m)([...paths, manifestPath], options).finally(log.endGroup);
    onOutputs({ ...outputs, ...outputsOfArtifact(artifact) }, artifact);
}


/***/ })

};
