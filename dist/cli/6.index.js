export const id = 6;
export const ids = [6];
export const modules = {

/***/ 4006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demo: () => (/* binding */ demo)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6083);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4359);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9473);
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1862);
/* harmony import */ var _files_plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8637);
/* harmony import */ var _identity_admission_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9771);
/* harmony import */ var _identity_ambient_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4815);
/* harmony import */ var _loopback_sandbox_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5811);
/* harmony import */ var _publish_manifest_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4683);
/* harmony import */ var _trust_instance_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7752);
/* harmony import */ var _verify_verify_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6401);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9230);
// `sigstore-sign demo`: the main job on the embedded Sigstore, seen from signing to a forgery that is refused.















const SAMPLES = {
    'hello-1.0.0.tar.gz': 'a release archive, for the purpose of this demonstration\n',
    'hello-1.0.0-py3-none-any.whl': 'a wheel, for the purpose of this demonstration\n',
    'empty.txt': '',
};
const TRUST_CONFIG = 'client_trust_config.json';
/** Signs the files, or samples that it makes, on both versions of the log's API; gives the exit status. */
async function demo(names, options, context) {
    const keep = options.get('keep');
    const root = keep === undefined ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'sigstore-demo-')) : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(context.cwd, keep);
    const sandbox = await (0,_loopback_sandbox_js__WEBPACK_IMPORTED_MODULE_10__/* .startSandbox */ .O)();
    try {
        const files = await gather(names, root, context);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, TRUST_CONFIG), `${JSON.stringify(sandbox.clientTrustConfig, null, 2)}\n`);
        const started = performance.now();
        const outcome = await signOn(sandbox, files, root, context);
        const seconds = ((performance.now() - started) / 1000).toFixed(2);
        const manifest = (0,_publish_manifest_js__WEBPACK_IMPORTED_MODULE_11__/* .serializeManifest */ .MZ)((0,_publish_manifest_js__WEBPACK_IMPORTED_MODULE_11__/* .createManifest */ .e4)(outcome, TRUST_CONFIG, root));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, _publish_manifest_js__WEBPACK_IMPORTED_MODULE_11__/* .MANIFEST_NAME */ .ir), manifest);
        const refusal = await showForgery(sandbox, outcome, context);
        if (options.has('json'))
            context.print(manifest);
        else
            context.print(story(outcome, sandbox, seconds, refusal, keep));
        return 0;
    }
    finally {
        await sandbox.close();
        if (keep === undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(root, { recursive: true, force: true });
    }
}
/** Copies of the named files, or the samples, in the directory of the demonstration. */
async function gather(names, root, { cwd }) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(root, { recursive: true });
    for (const [name, text] of names.length > 0 ? [] : Object.entries(SAMPLES))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name), text);
    for (const name of names) {
        const [from, to] = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, name), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(name))];
        if (from === to)
            continue;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(from, to).catch((cause) => {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR('file-unreadable', `file ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(name)} cannot be read (${cause.code})`, { cause });
        });
    }
    const inside = names.length > 0 ? names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(name)) : Object.keys(SAMPLES);
    return [...new Set(inside)].map((path) => ({ path, absolute: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path) }));
}
async function signOn(sandbox, files, root, context) {
    const http = (0,_context_js__WEBPACK_IMPORTED_MODULE_14__/* .commandHttp */ .W1)({ ...context, env: {} });
    const plan = await (0,_files_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .planBundles */ .d)(files, { root, existing: 'overwrite' });
    const { now, stop } = context;
    const choice = { instance: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, TRUST_CONFIG) };
    const outcome = await (0,_engine_js__WEBPACK_IMPORTED_MODULE_4__/* .signFiles */ .J)({
        files,
        bundlePath: (file) => plan.get(file) ?? '',
        instance: (0,_trust_instance_js__WEBPACK_IMPORTED_MODULE_12__/* .loadInstance */ .E)(choice, (0,_context_js__WEBPACK_IMPORTED_MODULE_14__/* .instanceContext */ .vJ)(http, context)),
        http,
        newToken: () => (0,_identity_ambient_js__WEBPACK_IMPORTED_MODULE_9__/* .requestGitHubToken */ .U)({ env: { ...sandbox.env, GITHUB_ACTIONS: 'true' }, http, now }),
        canRenew: true,
        admit: (0,_identity_admission_js__WEBPACK_IMPORTED_MODULE_8__/* .createAdmission */ .m)({
            policy: [],
            allowPrivateRepository: false,
            publicInstance: false,
            onNotice: () => undefined,
        }),
        concurrency: undefined,
        failFast: true,
        stop,
        now,
    });
    if (outcome.failure !== undefined)
        throw outcome.failure;
    return outcome;
}
/** One bundle held against other bytes: what the verifier says. */
async function showForgery(sandbox, outcome, context) {
    const [signed] = outcome.files;
    const { identity = '', issuer = '' } = outcome;
    if (signed === undefined)
        return '';
    const { TrustedRoot } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 9654, 19));
    const verify = (0,_verify_verify_js__WEBPACK_IMPORTED_MODULE_13__/* .createVerifier */ .$)(TrustedRoot.fromJSON(sandbox.trustedRoot));
    const bundle = (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBundle */ .QN)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(signed.bundlePath));
    const { digest } = await (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestFile */ .T)(signed.file, context.stop.signal);
    verify(bundle, { digest }, { identity, issuer });
    const forged = Buffer.from(digest);
    forged.writeUInt8(forged.readUInt8(0) ^ 1, 0);
    try {
        verify(bundle, { digest: forged }, { identity, issuer });
    }
    catch (error) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .asFailure */ .h_)(error).code;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR('internal', 'the verifier accepted a forged file');
}
function story(outcome, sandbox, seconds, refusal, keep) {
    const rows = outcome.files.map(({ file, digest, log }) => {
        return `  ${file.path}\n      sha256 ${digest?.toString('hex')}\n      log    ${log?.kind}, entry ${log?.index}`;
    });
    const asked = [...new Set(sandbox.requests.map((request) => request.service))].join(', ');
    const lines = [
        `Signed ${outcome.files.length} files in ${seconds} s with ${outcome.certificates} certificate, no key to keep.`,
        `  identity  ${outcome.identity}`,
        `  issuer    ${outcome.issuer}`,
        '',
        ...rows,
        '',
        'Every bundle was verified in full before it got its name:',
        '  certificate chain and SCT, identity and issuer, signature, log entry, timestamp.',
        `The same bundle for a file with one bit changed: refused (${refusal}).`,
        `All of it on this machine alone; services asked: ${asked}.`,
    ];
    if (keep !== undefined) {
        const [first] = outcome.files;
        const expected = `--cert-identity '${outcome.identity}' --cert-oidc-issuer '${outcome.issuer}'`;
        lines.push('', `Kept in ${keep}. Any Sigstore client can verify it:`, `  cd ${keep} && sigstore --trust-config ${TRUST_CONFIG} verify identity ${expected} ${first?.file.path}`);
    }
    return `${lines.join('\n')}\n`;
}


/***/ })

};
