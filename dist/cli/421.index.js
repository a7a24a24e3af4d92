export const id = 421;
export const ids = [421];
export const modules = {

/***/ 9421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var dist = __webpack_require__(9654);
// EXTERNAL MODULE: ./build/credentials/ambient/github.js + 1 modules
var github = __webpack_require__(8613);
// EXTERNAL MODULE: ./build/engine/run.js + 2 modules
var engine_run = __webpack_require__(2853);
// EXTERNAL MODULE: ./build/engine/verify-file.js + 7 modules
var verify_file = __webpack_require__(5127);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/files/digest.js
var files_digest = __webpack_require__(1862);
// EXTERNAL MODULE: ./build/files/output-plan.js
var output_plan = __webpack_require__(4587);
// EXTERNAL MODULE: ./build/files/write-atomic.js
var write_atomic = __webpack_require__(577);
// EXTERNAL MODULE: ./build/manifest/manifest.js
var manifest_manifest = __webpack_require__(4055);
// EXTERNAL MODULE: ./build/process/clock.js
var clock = __webpack_require__(7296);
// EXTERNAL MODULE: ./build/sandbox/sandbox.js + 39 modules
var sandbox_sandbox = __webpack_require__(600);
// EXTERNAL MODULE: ./build/text/plural.js
var plural = __webpack_require__(1442);
// EXTERNAL MODULE: ./build/text/shell-quote.js
var shell_quote = __webpack_require__(437);
// EXTERNAL MODULE: ./build/cli/context.js + 10 modules
var cli_context = __webpack_require__(6556);
// EXTERNAL MODULE: ./build/cli/terminal/messages.js
var messages = __webpack_require__(6300);
// EXTERNAL MODULE: ./build/engine/named-files.js
var named_files = __webpack_require__(5296);
// EXTERNAL MODULE: ./build/files/fs-errors.js
var fs_errors = __webpack_require__(5053);
// EXTERNAL MODULE: ./build/files/read-bounded.js
var read_bounded = __webpack_require__(4890);
;// CONCATENATED MODULE: ./build/cli/commands/demo-samples.js
// What the demonstration signs: copies of the files that were named, or samples of its own.









const SAMPLES = {
    'hello-1.0.0.tar.gz': 'a release archive, for the purpose of this demonstration\n',
    'hello-1.0.0-py3-none-any.whl': 'a wheel, for the purpose of this demonstration\n',
    'empty.txt': '',
};
/**
 * Puts the files, or the samples, below `root`, an absolute path. Other files there are never overwritten. Throws
 * `output-exists`, `output-collision`, `output-unwritable` and what naming files can throw.
 */
async function collect(names, root, { cwd, say, stop }) {
    const files = await (0,named_files/* namedFiles */.V)(names, cwd, (text) => say((0,messages/* noteText */.gA)(text)));
    await (0,write_atomic/* assertWritable */.Bz)(root);
    if (names.length === 0)
        return samples(root);
    const copies = new Map();
    for (const file of files) {
        const path = (0,external_node_path_.basename)(file.path);
        if (copies.has(path)) {
            throw new failure/* Failure */.HR('output-collision', `two of the files have the name ${(0,failure/* quote */.hD)(path)}`);
        }
        const copy = { path, absolute: (0,external_node_path_.join)(root, path) };
        copies.set(path, copy);
        if (copy.absolute !== file.absolute)
            await copyTo(file, copy, stop.signal);
    }
    return [...copies.values()];
}
async function copyTo(from, to, signal) {
    try {
        await (0,promises_.copyFile)(from.absolute, to.absolute, promises_.constants.COPYFILE_EXCL);
    }
    catch (cause) {
        if (cause.code !== 'EEXIST')
            throw (0,fs_errors/* unwritable */.m)((0,failure/* quote */.hD)(to.absolute), cause);
        const [one, other] = await Promise.all([(0,files_digest/* digestFile */.T)(from, signal), (0,files_digest/* digestFile */.T)(to, signal)]);
        if (!one.digest.equals(other.digest))
            throw another(to.absolute);
    }
}
async function samples(root) {
    return Promise.all(Object.entries(SAMPLES).map(async ([path, text]) => {
        const absolute = (0,external_node_path_.join)(root, path);
        await (0,promises_.writeFile)(absolute, text, { flag: 'wx' }).catch(async (cause) => {
            if (cause.code !== 'EEXIST')
                throw (0,fs_errors/* unwritable */.m)((0,failure/* quote */.hD)(absolute), cause);
            const bytes = await (0,read_bounded/* readBounded */.CB)(absolute, text.length + 1).catch(() => undefined);
            if (bytes?.toString('utf8') !== text)
                throw another(absolute);
        });
        return { path, absolute };
    }));
}
function another(path) {
    const remedy = 'Give --keep a directory of its own.';
    return new failure/* Failure */.HR('output-exists', `another file stands at ${(0,failure/* quote */.hD)(path)}`, { remedy });
}

// EXTERNAL MODULE: ./build/cli/commands/temporary-directory.js
var temporary_directory = __webpack_require__(9493);
;// CONCATENATED MODULE: ./build/cli/commands/demo.js
// `sigstore-sign demo`: the main job on the embedded Sigstore, seen from signing to a forgery that is refused.



















const TRUST_CONFIG = 'client_trust_config.json';
/** Signs copies of the files, or samples that it makes; gives the exit status. */
async function demo(names, options, context) {
    const keep = options.get('keep');
    const root = keep === undefined ? await (0,temporary_directory/* temporaryDirectory */.D)('sigstore-demo-') : (0,external_node_path_.resolve)(context.cwd, keep);
    try {
        const files = await collect(names, root, context);
        const sandbox = await (0,sandbox_sandbox/* startSandbox */.O)();
        try {
            const trust = `${JSON.stringify(sandbox.clientTrustConfig, null, 2)}\n`;
            await (0,write_atomic/* writeWhole */.f8)((0,external_node_path_.join)(root, TRUST_CONFIG), trust);
            const started = clock/* SYSTEM_CLOCK */.V.nowMs();
            const outcome = await signOn(sandbox, files, root, context);
            const seconds = ((clock/* SYSTEM_CLOCK */.V.nowMs() - started) / 1000).toFixed(2);
            const manifest = (0,manifest_manifest/* createManifest */.e4)(outcome, { instance: TRUST_CONFIG, root });
            await (0,write_atomic/* writeWhole */.f8)((0,external_node_path_.join)(root, manifest_manifest/* MANIFEST_NAME */.ir), (0,manifest_manifest/* serializeManifest */.MZ)(manifest));
            const code = await showForgery(sandbox, outcome, context);
            const document = { ...manifest, forgery: { refused: true, code } };
            if (options.has('json'))
                context.print(`${JSON.stringify(document, null, 2)}\n`);
            else
                context.print(story(outcome, sandbox, seconds, code, keep));
            return 0;
        }
        finally {
            await sandbox.close();
        }
    }
    finally {
        if (keep === undefined)
            await (0,promises_.rm)(root, { recursive: true, force: true });
    }
}
async function signOn(sandbox, files, root, context) {
    const http = (0,cli_context/* commandHttp */.W1)({ ...context, env: {} });
    const plan = await (0,output_plan/* planOutputs */.iS)(files, { root, existing: 'overwrite' });
    const { now, stop } = context;
    const run = (0,engine_run/* openRun */.I)({
        choice: { instance: (0,external_node_path_.join)(root, TRUST_CONFIG) },
        http,
        policy: [],
        allowPrivateRepository: false,
        onNotice: () => undefined,
        instanceContext: () => (0,cli_context/* instanceContext */.vJ)(http, context),
    });
    const newToken = async () => (await (0,github/* requestGitHubToken */.U)({ env: sandbox.env, cwd: root, http, now })).token;
    const outcome = await run.sign({ files, plan, newToken, canRenew: true, failFast: true, now, stop });
    if (outcome.failure !== undefined)
        throw outcome.failure;
    return outcome;
}
/** One bundle held against its file, and against other bytes: what the verifier says to those. */
async function showForgery(sandbox, outcome, context) {
    const [signed] = outcome.files;
    const { identity = '', issuer = '' } = outcome;
    if (signed === undefined)
        return '';
    const verifyFile = (0,verify_file/* createFileVerifier */.T)(dist.TrustedRoot.fromJSON(sandbox.trustedRoot));
    const bundle = await (0,promises_.readFile)(signed.outputs.bundle ?? '');
    const { digest } = await (0,files_digest/* digestFile */.T)(signed.file, context.stop.signal);
    const signer = { identity, issuer };
    verifyFile({ bundle, subject: { digest }, signer });
    const forged = Buffer.from(digest);
    forged.writeUInt8(forged.readUInt8(0) ^ 1, 0);
    try {
        verifyFile({ bundle, subject: { digest: forged }, signer });
    }
    catch (error) {
        return (0,failure/* asFailure */.h_)(error).code;
    }
    throw new failure/* Failure */.HR('internal', 'the verifier accepted a forged file');
}
function story({ files, certificates, identity = '', issuer = '' }, sandbox, seconds, refusal, keep) {
    const rows = files.map(({ file, digest, log }) => {
        return `  ${(0,messages/* shown */.SP)(file.path)}\n      sha256 ${digest?.toString('hex')}\n      log    ${log?.kind}, entry ${log?.index}`;
    });
    const asked = [...new Set(sandbox.requests.map((request) => request.service))].join(', ');
    const lines = [
        `Signed ${(0,plural/* count */.U)(files.length, 'file')} in ${seconds} s with ${(0,plural/* count */.U)(certificates, 'certificate')}, and no key to keep.`,
        `  identity  ${identity}`,
        `  issuer    ${issuer}`,
        '',
        ...rows,
        '',
        'Every bundle was verified in full before it got its name:',
        '  certificate chain and SCT, identity and issuer, signature, log entry, timestamp.',
        `The bundle of the first, held against a file with one bit changed: refused (${refusal}).`,
        `All of it happened on this machine; services asked: ${asked}.`,
    ];
    return `${[...lines, ...(keep === undefined ? [] : keptLines(keep, { files, identity, issuer }))].join('\n')}\n`;
}
function keptLines(keep, { files, identity, issuer }) {
    const path = `./${files[0]?.file.path ?? ''}`;
    const [who, issued] = [identity ?? '', issuer ?? ''];
    const own = ['--certificate-identity', who, '--certificate-oidc-issuer', issued];
    const python = ['--cert-identity', who, '--cert-oidc-issuer', issued];
    return [
        '',
        'Kept, for any Sigstore client to verify:',
        `  ${(0,shell_quote/* shellLine */.Tg)(['cd', keep])}`,
        `  ${(0,shell_quote/* shellLine */.Tg)(['sigstore-sign', 'verify', '--trust-config', TRUST_CONFIG, ...own, path])}`,
        `  ${(0,shell_quote/* shellLine */.Tg)(['sigstore', '--trust-config', TRUST_CONFIG, 'verify', 'identity', ...python, path])}`,
    ];
}


/***/ })

};
