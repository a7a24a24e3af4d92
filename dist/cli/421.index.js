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
// EXTERNAL MODULE: ./build/credentials/ambient/github.js + 2 modules
var github = __webpack_require__(9653);
// EXTERNAL MODULE: ./build/engine/run.js + 1 modules
var engine_run = __webpack_require__(2555);
// EXTERNAL MODULE: ./build/engine/verify-file.js + 9 modules
var verify_file = __webpack_require__(2036);
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
// EXTERNAL MODULE: ./build/process/clock.js + 1 modules
var clock = __webpack_require__(9816);
// EXTERNAL MODULE: ./build/sandbox/sandbox.js + 39 modules
var sandbox_sandbox = __webpack_require__(600);
// EXTERNAL MODULE: ./build/text/plural.js
var plural = __webpack_require__(1442);
// EXTERNAL MODULE: ./build/text/shell-quote.js
var shell_quote = __webpack_require__(437);
// EXTERNAL MODULE: ./build/cli/context.js + 1 modules
var cli_context = __webpack_require__(365);
// EXTERNAL MODULE: ./build/cli/temporary-directory.js
var temporary_directory = __webpack_require__(8132);
// EXTERNAL MODULE: ./build/cli/terminal/messages.js
var messages = __webpack_require__(6300);
// EXTERNAL MODULE: ./build/engine/named-files.js
var named_files = __webpack_require__(5296);
// EXTERNAL MODULE: ./build/files/fs-errors.js
var fs_errors = __webpack_require__(5053);
// EXTERNAL MODULE: ./build/files/read-bounded.js
var read_bounded = __webpack_require__(4890);
;// CONCATENATED MODULE: ./build/cli/commands/demo-samples.js
// The files that the demonstration signs: copies of the files that were named, or its own samples.









const SAMPLES = {
    'hello-1.0.0.tar.gz': 'a sample release archive\n',
    'hello-1.0.0-py3-none-any.whl': 'a sample wheel\n',
    'empty.txt': '',
};
/**
 * Puts the files, or the samples, below `root`, an absolute path. Never overwrites other files there. Throws
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
            throw new failure/* Failure */.HR('output-collision', `two files have the name ${(0,failure/* quote */.hD)(path)}`);
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
            throw (0,fs_errors/* unwritable */.mP)((0,failure/* quote */.hD)(to.absolute), cause);
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
                throw (0,fs_errors/* unwritable */.mP)((0,failure/* quote */.hD)(absolute), cause);
            const bytes = await (0,read_bounded/* readBounded */.CB)(absolute, text.length + 1).catch(() => undefined);
            if (bytes?.toString('utf8') !== text)
                throw another(absolute);
        });
        return { path, absolute };
    }));
}
function another(path) {
    const remedy = 'Give --keep an empty directory.';
    return new failure/* Failure */.HR('output-exists', `another file already exists at ${(0,failure/* quote */.hD)(path)}`, { remedy });
}

;// CONCATENATED MODULE: ./build/cli/commands/demo.js
// `sigstore-sign demo`: the main job on the embedded Sigstore, from signing to a forgery that is refused.



















const TRUST_CONFIG = 'client_trust_config.json';
/** Signs copies of the files, or samples that it makes; returns the exit status. */
async function demo(names, options, context) {
    const keep = options.get('keep');
    const root = keep === undefined ? await (0,temporary_directory/* temporaryDirectory */.D)('sigstore-demo-') : (0,external_node_path_.resolve)(context.cwd, keep);
    try {
        const files = await collect(names, root, context);
        const sandbox = await (0,sandbox_sandbox/* startSandbox */.O)();
        try {
            const trust = `${JSON.stringify(sandbox.clientTrustConfig, null, 2)}\n`;
            await (0,write_atomic/* writeWhole */.f8)((0,external_node_path_.join)(root, TRUST_CONFIG), trust, { replace: true });
            const started = clock/* SYSTEM_CLOCK */.V.nowMs();
            const outcome = await signOn(sandbox, files, root, context);
            const seconds = ((clock/* SYSTEM_CLOCK */.V.nowMs() - started) / 1000).toFixed(2);
            const manifest = (0,manifest_manifest/* createManifest */.e4)(outcome, { instance: TRUST_CONFIG, root });
            await (0,write_atomic/* writeWhole */.f8)((0,external_node_path_.join)(root, manifest_manifest/* MANIFEST_NAME */.ir), (0,manifest_manifest/* serializeManifest */.MZ)(manifest), { replace: true });
            const code = await showForgery(sandbox, outcome, context);
            const document = { ...manifest, forgery: { refused: true, code } };
            if (options.has('json'))
                context.print(`${JSON.stringify(document, null, 2)}\n`);
            else {
                const told = story(outcome, sandbox, seconds, code);
                const kept = keep === undefined ? [] : keptLines(outcome, keep, await context.program());
                context.print(`${[...told, ...kept].join('\n')}\n`);
            }
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
    const existing = 'overwrite';
    const plan = await (0,output_plan/* planOutputs */.iS)(files, { root, existing });
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
    const outcome = await run.sign({
        files,
        plan,
        existing,
        newToken,
        canRenew: true,
        failFast: true,
        now,
        stop,
    });
    if (outcome.failure !== undefined)
        throw outcome.failure;
    return outcome;
}
/** One bundle, verified with its file and with other bytes: the verifier's answer to those. */
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
function story({ files, certificates, identity = '', issuer = '' }, sandbox, seconds, refusal) {
    const rows = files.map(({ file, digest, log }) => {
        return `  ${(0,messages/* shown */.SP)(file.path)}\n      sha256 ${digest?.toString('hex')}\n      log    entry ${log?.index} (${log?.kind})`;
    });
    const asked = [...new Set(sandbox.requests.map((request) => request.service))].join(', ');
    return [
        `Signed ${(0,plural/* count */.U)(files.length, 'file')} in ${seconds} s with ${(0,plural/* count */.U)(certificates, 'certificate')}, and without a stored key.`,
        `  identity  ${identity}`,
        `  issuer    ${issuer}`,
        '',
        ...rows,
        '',
        'Each bundle was fully verified before it was written:',
        '  certificate chain, proof that the certificate is logged (SCT), identity and issuer,',
        '  signature, log entry, timestamp.',
        `A copy of the first file with one bit changed does not verify: refused (${refusal}).`,
        `All services ran on this machine: ${asked}.`,
    ];
}
/** Commands that verify the kept files; they run in the directory that `keep` is relative to. */
function keptLines({ files, identity = '', issuer = '' }, keep, program) {
    const inKept = (name) => (0,shell_quote/* operand */.id)((0,external_node_path_.join)(keep, name));
    const [trust, path] = [['--trust-config', inKept(TRUST_CONFIG)], inKept(files[0]?.file.path ?? '')];
    const own = ['--certificate-identity', identity, '--certificate-oidc-issuer', issuer];
    const python = ['--cert-identity', identity, '--cert-oidc-issuer', issuer];
    return [
        '',
        `Files, bundles and the client trust config are in ${(0,messages/* shown */.SP)(keep)}. To verify, run one of these commands. The second is for sigstore-python:`,
        `  ${(0,shell_quote/* shellLine */.Tg)([...program, 'verify', ...trust, ...own, path])}`,
        `  ${(0,shell_quote/* shellLine */.Tg)(['sigstore', ...trust, 'verify', 'identity', ...python, path])}`,
    ];
}


/***/ }),

/***/ 5296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ namedFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(728);
/* harmony import */ var _files_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4648);
/* harmony import */ var _files_fs_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5053);
/* harmony import */ var _files_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3684);
/* harmony import */ var _files_semaphore_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7678);
/* harmony import */ var _files_write_atomic_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(577);
// Names given by the caller → the files to sign, each once; only regular files, and none of our own outputs.








/**
 * The files with these names. They are shown relative to `cwd` (an absolute path), or absolute if they are not below
 * it. A link is followed, because the caller named it; its bundle goes next to the link. Bundles and manifests, which a
 * pattern of the shell often matches, are skipped with a notice. Throws `file-unreadable`, `name-unsupported` or
 * `input-invalid`.
 */
async function namedFiles(names, cwd, onNotice) {
    const files = new Map();
    for (const file of await (0,_files_semaphore_js__WEBPACK_IMPORTED_MODULE_7__/* .mapBounded */ .yJ)(names, (name) => openable(name, cwd))) {
        if (files.has(file.path))
            onNotice(`${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(file.path)} was named twice; it is signed once`);
        files.set(file.path, file);
    }
    const outputs = [...files.keys()].filter((path) => _files_find_js__WEBPACK_IMPORTED_MODULE_3__/* .OWN_OUTPUT */ .N.test(path));
    for (const path of outputs)
        files.delete(path);
    const [first] = outputs;
    const also = outputs.length > 1 ? ` and ${outputs.length - 1} more` : '';
    if (first !== undefined && files.size === 0) {
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('input-invalid', `there is nothing to sign: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(first)}${also} is an output of signing`, { remedy: 'Name the files to sign, not their bundles or signatures.' });
    }
    if (first !== undefined)
        onNotice(`skipped ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(first)}${also}: outputs of signing are not signed`);
    return [...files.values()];
}
async function openable(name, cwd) {
    if (name === '')
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('input-invalid', 'a file name is empty');
    const lexical = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, name);
    const path = (0,_files_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .shownPath */ .pS)(cwd, lexical).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    try {
        const absolute = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(lexical);
        const kind = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(absolute);
        if (kind.isDirectory())
            throw notRegular(name, 'a directory', 'Name the files in it.');
        if (!kind.isFile())
            throw notRegular(name, 'not a regular file');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(absolute, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
        return { path, absolute };
    }
    catch (cause) {
        if (cause instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR)
            throw cause;
        if (name.includes('\ufffd')) {
            throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('name-unsupported', `the name of file ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)} is not UTF-8`, { cause });
        }
        if (cause.code === 'ENOENT')
            throw await (0,_files_fs_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .missingOperand */ .Up)(name, (names) => (0,_files_write_atomic_js__WEBPACK_IMPORTED_MODULE_6__/* .allExist */ .$0)(names, cwd), cause);
        throw (0,_files_fs_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(`file ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)}`, cause);
    }
}
function notRegular(name, what, remedy) {
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('file-unreadable', `${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)} is ${what}`, { remedy });
}


/***/ }),

/***/ 4446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ isDone),
/* harmony export */   S4: () => (/* binding */ failureOfSome),
/* harmony export */   U8: () => (/* binding */ outcomeOfKept)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
// The result for each file, and for the run as a whole.

/** True for a file that has a valid bundle. */
const isDone = ({ status }) => status === 'signed' || status === 'kept';
/** The outcome if no file is left to sign; undefined otherwise. */
function outcomeOfKept(files, kept) {
    if (kept.size < files.length)
        return undefined;
    const [first] = kept.values();
    return {
        files: files.flatMap((file) => kept.get(file)?.signed ?? []),
        identity: first?.signer.identity,
        issuer: first?.signer.issuer,
        source: first?.signer.source,
        certificates: 0,
        failure: undefined,
        interrupted: false,
    };
}
/** The failure of a run in which some files have no bundle. Used when one failed file does not stop the others. */
function failureOfSome(files) {
    const failed = files.filter((file) => !isDone(file));
    const [first] = failed;
    if (first === undefined || files.length === 1)
        return first?.failure;
    const counted = `${failed.length} of ${files.length} files ${failed.length === 1 ? 'was' : 'were'} not signed`;
    const what = `${counted}; reason for the first: ${first.failure?.message ?? 'not attempted'}`;
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('some-files-failed', what, { cause: first.failure });
}


/***/ }),

/***/ 2555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ openRun)
});

// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/identity/fulcio/issuers.js
var issuers = __webpack_require__(2692);
// EXTERNAL MODULE: ./build/identity/policy/claim-policy.js
var claim_policy = __webpack_require__(4565);
// EXTERNAL MODULE: ./build/identity/policy/inspect-token.js + 1 modules
var inspect_token = __webpack_require__(234);
// EXTERNAL MODULE: ./build/identity/policy/repository-visibility.js
var repository_visibility = __webpack_require__(6881);
;// CONCATENATED MODULE: ./build/identity/policy/authorize.js
// Whether a token may sign, and its identity: every check that comes before the request for a certificate.





/**
 * Makes the check of a token. It checks, in this order, what Fulcio requires, whether the token identifies anyone in
 * particular, the caller's policy, and the visibility of the repository.
 * It returns the identity that the certificate will have, and throws the Failure of the first check that fails.
 */
function createAuthorization(rules) {
    const told = new Set();
    return (token) => {
        const inspection = (0,inspect_token/* inspectToken */.e4)(token);
        (0,inspect_token/* requireIssuable */.gF)(inspection, { knownFulcio: rules.publicInstance || token.fulcio !== issuers/* PUBLIC_FULCIO */.z1 });
        (0,inspect_token/* requireSomebody */.uY)(inspection);
        (0,claim_policy/* checkPolicy */.hM)(rules.policy, token.claims);
        (0,repository_visibility/* checkVisibility */.j)(token.claims, rules.allowPrivateRepository);
        for (const notice of [...inspection.notices, callerNotice(token.claims)]) {
            if (notice === undefined || told.has(notice))
                continue;
            told.add(notice);
            rules.onNotice(notice);
        }
        const { identity, federatedIssuer: issuer } = inspection;
        if (identity !== undefined)
            return { identity, issuer, source: callOf(token.claims)?.source };
        throw new failure/* Failure */.HR('issuer-unsupported', `it is not known which identity Fulcio gives to a token of ${(0,failure/* quote */.hD)(issuer)}`);
    };
}
/** The reusable workflow that a job runs, and its caller; undefined when the job runs its own workflow. */
function callOf({ job_workflow_ref: called, workflow_ref: caller, repository }) {
    if (typeof called !== 'string' || typeof caller !== 'string' || called === caller)
        return undefined;
    return { called, caller, source: typeof repository === 'string' ? repository : undefined };
}
/** Which identity to verify when a job runs a reusable workflow; undefined when it runs its own. */
function callerNotice(claims) {
    const call = callOf(claims);
    if (call === undefined)
        return undefined;
    const { called, caller, source } = call;
    const names = `verify the identity of the reusable workflow ${(0,failure/* quote */.hD)(called)}: the certificate names it`;
    const calls = `its build config URI is the calling workflow, ${(0,failure/* quote */.hD)(caller)}`;
    if (source === undefined)
        return `${names}; ${calls}`;
    // Others can call it, too.
    const also = `with cosign, also require ${(0,failure/* quote */.hD)(`--certificate-github-workflow-repository ${source}`)}`;
    return `${names}; ${also}; ${calls}`;
}

// EXTERNAL MODULE: ./build/trust/instance-choice.js
var instance_choice = __webpack_require__(4180);
// EXTERNAL MODULE: ./build/engine/result.js
var result = __webpack_require__(4446);
;// CONCATENATED MODULE: ./build/engine/run.js



/** Opens a run, without a request. Large modules are loaded when they are needed. */
function openRun(options) {
    const { choice, http, policy, allowPrivateRepository, onNotice } = options;
    const publicInstance = (0,instance_choice/* isPublic */.Ul)(choice);
    const authorize = createAuthorization({ policy, allowPrivateRepository, publicInstance, onNotice });
    let loading;
    const load = () => {
        loading ??= loadOnce(options);
        return loading;
    };
    let isAnnounced = options.onSigner === undefined;
    const authorizeToken = (token) => {
        options.onToken?.(token);
        const signer = authorize(token);
        if (!isAnnounced) {
            isAnnounced = true;
            // The engine also needs the instance, and handles its rejection.
            load().then((instance) => options.onSigner?.(signer, instance), () => undefined);
        }
        return signer;
    };
    return {
        publicInstance,
        load,
        authorizeToken,
        reuse: async ({ existing, ...what }) => {
            const nothing = new Map();
            if (existing !== 'keep')
                return { kept: nothing, complete: (0,result/* outcomeOfKept */.U8)(what.files, nothing) };
            const { keepBundles } = await Promise.all(/* import() */[__webpack_require__.e(895), __webpack_require__.e(654), __webpack_require__.e(108), __webpack_require__.e(36), __webpack_require__.e(231)]).then(__webpack_require__.bind(__webpack_require__, 4231));
            return keepBundles({ ...what, choice, instance: options.instanceContext(), policy, onNotice });
        },
        sign: async (signing) => {
            const instance = load();
            instance.catch(() => undefined); // the engine handles the rejection
            const { signFiles } = await Promise.all(/* import() */[__webpack_require__.e(895), __webpack_require__.e(654), __webpack_require__.e(108), __webpack_require__.e(36), __webpack_require__.e(120)]).then(__webpack_require__.bind(__webpack_require__, 6120));
            return signFiles({ ...signing, instance, publicInstance, http, authorizeToken, onNotice });
        },
    };
}
async function loadOnce({ choice, instanceContext }) {
    const { loadInstance } = await Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(888)]).then(__webpack_require__.bind(__webpack_require__, 5888));
    return loadInstance(choice, instanceContext());
}


/***/ }),

/***/ 4565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ON: () => (/* binding */ parsePolicy),
/* harmony export */   hM: () => (/* binding */ checkPolicy)
/* harmony export */ });
/* unused harmony export requiresIdentity */
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _fulcio_ci_principal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6035);
/* harmony import */ var _fulcio_ci_providers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(441);
/* harmony import */ var _fulcio_template_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(384);
/* harmony import */ var _claim_extension_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3871);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2573);
// The caller's policy: the claims that the job's identity must have before anything is signed.






/**
 * The claims that Fulcio records for kinds with more than a name. Times are not included: they differ in every token.
 */
const NAMES = new Set([
    'iss',
    'sub',
    'email',
    ..._fulcio_ci_principal_js__WEBPACK_IMPORTED_MODULE_1__/* .GITHUB_OPTIONAL */ .L,
    ...Object.values(_fulcio_ci_providers_js__WEBPACK_IMPORTED_MODULE_2__/* .PROVIDERS */ .x).flatMap(({ identity, extensions }) => [identity, ...Object.values(extensions)].flatMap((template) => (0,_fulcio_template_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTemplate */ .Q)(template).mentions)),
]);
const CLAIMS = {
    noun: 'claim',
    holder: 'token',
    names: NAMES,
    separator: '_',
    synonyms: _claim_extension_names_js__WEBPACK_IMPORTED_MODULE_3__/* .CLAIM_OF */ .D,
    // GitHub Docs, "Managing custom properties for repositories in your organization": allowed characters.
    isName: (text) => NAMES.has(text) || /^repo_property_[\w$#-]+$/.test(text),
};
/**
 * Reads `claim: value` lines; `#` at the start of a line, or after a space, begins a comment. In a value `*` matches
 * any text within one path segment and `**` any text. Every token meets an empty policy. Throws `input-invalid` with
 * the line number.
 */
const parsePolicy = (text) => (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRules */ .N)(text, CLAIMS);
/**
 * Throws `policy-mismatch` with every rule that the claims of a token do not meet: the expected value and the actual
 * one. A list meets a rule if one of its texts does, such as that of a custom property with several values. A claim
 * that is absent, or of any other type, meets no rule.
 */
function checkPolicy(policy, claims) {
    const mismatches = (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .unmetRules */ .t)(policy, (claim) => Object.hasOwn(claims, claim) ? claims[claim] : undefined);
    if (mismatches.length > 0)
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('policy-mismatch', `the identity does not meet the policy: ${mismatches.join('; ')}`);
}
/**
 * Whether a policy distinguishes one signer from others of the same issuer: it has a claim other than `iss`, with a
 * value that not everyone has.
 */
function requiresIdentity(policy) {
    return policy.some(({ claim, pattern }) => claim !== 'iss' && /[\p{L}\p{N}]/u.test(pattern));
}


/***/ }),

/***/ 6881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ checkVisibility)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _fulcio_issuers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2692);
// Protection against publishing a private repository's name in a public log by accident.


/**
 * Throws `private-repository` when signing would publish the name of a repository that is not public. The decision uses
 * the signed claim (`repository_visibility`, GitLab's `project_visibility`), never the event payload, which some events
 * lack. A job's token without the claim counts as private. Tokens of other kinds contain no repository and pass.
 */
function checkVisibility(claims, allow) {
    const name = claimOf(claims);
    if (allow || name === undefined)
        return;
    const visibility = Object.hasOwn(claims, name) ? claims[name] : undefined;
    if (visibility === 'public')
        return;
    const state = visibility === undefined ? 'does not say its visibility' : `is ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(visibility)}, not "public"`;
    throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('private-repository', `the repository ${state}, and the log may be public`);
}
function claimOf(claims) {
    if ((0,_fulcio_issuers_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeGitHub */ .bK)(claims))
        return 'repository_visibility';
    return Object.hasOwn(claims, 'ci_config_ref_uri') ? 'project_visibility' : undefined;
}


/***/ }),

/***/ 4055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ serializeManifest),
/* harmony export */   e4: () => (/* binding */ createManifest),
/* harmony export */   ir: () => (/* binding */ MANIFEST_NAME)
/* harmony export */ });
/* unused harmony export manifestParts */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _engine_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4446);
/* harmony import */ var _files_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3684);
// The result for each file, as JSON for the scripts of other people.



const MANIFEST_NAME = 'sigstore-manifest.json';
/** The manifest of an outcome; its paths are relative to `root`, an absolute path, with `/`. */
function createManifest(outcome, { instance, root, shard }) {
    const { identity, issuer } = outcome;
    const files = outcome.files.map((file) => toRow(file, root));
    return { schema: 1, identity, issuer, instance, shard, files };
}
/** The manifest as the content of its file. */
function serializeManifest(manifest) {
    return [...manifestParts(manifest)].join('');
}
/** Rows that are converted to text at a time; all at once they would need as much memory as signing them. */
const ROWS = 1000;
/** The same in parts, to be written one after the other. */
function* manifestParts({ files, ...rest }) {
    const head = JSON.stringify(rest, null, 2).replace(/\n\}$/, '');
    if (files.length === 0) {
        yield `${head},\n  "files": []\n}\n`;
        return;
    }
    yield `${head},\n  "files": [\n`;
    for (let at = 0; at < files.length; at += ROWS) {
        const rows = files
            .slice(at, at + ROWS)
            .map((row) => `    ${JSON.stringify(row, null, 2).replaceAll('\n', '\n    ')}`);
        yield `${rows.join(',\n')}${at + ROWS < files.length ? ',' : ''}\n`;
    }
    yield '  ]\n}\n';
}
function toRow(signed, root) {
    const { file, size, status, failure, digest = file.digest } = signed;
    const { bundle } = signed.outputs;
    return {
        path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(file.path) ? (0,_files_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(root, file.path) : file.path,
        size,
        sha256: digest?.toString('hex'),
        bundle: (0,_engine_result_js__WEBPACK_IMPORTED_MODULE_1__/* .isDone */ .$L)(signed) && bundle !== undefined ? (0,_files_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(root, bundle) : undefined,
        log: signed.log,
        signedAt: signed.signedAt?.toISOString(),
        status,
        failure: failure && { code: failure.code, message: failure.message },
    };
}


/***/ })

};
