export const id = 820;
export const ids = [820];
export const modules = {

/***/ 7820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sign: () => (/* binding */ sign)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _diagnose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3750);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4359);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9473);
/* harmony import */ var _files_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8637);
/* harmony import */ var _identity_admission_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9771);
/* harmony import */ var _identity_policy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7359);
/* harmony import */ var _publish_manifest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4683);
/* harmony import */ var _trust_instance_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7752);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9230);
// `sigstore-sign sign`: files named on the command line → bundles.











/** Requests a minute to each public service; its published limit is 975. */
const PUBLIC_RATE = 900;
/** Signs every file. Gives the exit status. Throws what makes signing impossible, before any request where it can. */
async function sign(names, options, context) {
    const choice = (0,_context_js__WEBPACK_IMPORTED_MODULE_10__/* .instanceChoice */ .NA)(options, context);
    const policy = (0,_identity_policy_js__WEBPACK_IMPORTED_MODULE_7__/* .parsePolicy */ .O)(options.has('policy') ? await readPolicy(options.get('policy') ?? '', context) : '');
    const files = await namedFiles(names, context.cwd);
    const plan = await planOf(files, options, context);
    const http = (0,_context_js__WEBPACK_IMPORTED_MODULE_10__/* .commandHttp */ .W1)(context, (0,_context_js__WEBPACK_IMPORTED_MODULE_10__/* .isPublic */ .Ul)(choice) ? PUBLIC_RATE : undefined);
    const { newToken, canRenew } = (0,_context_js__WEBPACK_IMPORTED_MODULE_10__/* .tokens */ .LU)(options, http, context);
    const onNotice = (text) => context.say(`note: ${text}\n`);
    const outcome = await (0,_engine_js__WEBPACK_IMPORTED_MODULE_3__/* .signFiles */ .J)({
        files,
        bundlePath: (file) => plan.get(file) ?? '',
        instance: (0,_trust_instance_js__WEBPACK_IMPORTED_MODULE_9__/* .loadInstance */ .E)(choice, (0,_context_js__WEBPACK_IMPORTED_MODULE_10__/* .instanceContext */ .vJ)(http, context)),
        http,
        newToken,
        canRenew,
        admit: (0,_identity_admission_js__WEBPACK_IMPORTED_MODULE_6__/* .createAdmission */ .m)({
            policy,
            allowPrivateRepository: options.has('allow-private-repository'),
            publicInstance: (0,_context_js__WEBPACK_IMPORTED_MODULE_10__/* .isPublic */ .Ul)(choice),
            onNotice,
        }),
        concurrency: concurrencyOf(options),
        failFast: false,
        stop: context.stop,
        now: context.now,
    });
    report(outcome, choice.instance, options, context);
    if (outcome.failure !== undefined)
        throw outcome.failure;
    return _diagnose_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok;
}
async function readPolicy(path, { cwd }) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), 'utf8').catch((cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('file-unreadable', `policy ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(path)} cannot be read (${cause.code})`, { cause });
    });
}
/** A file that is named is meant, so a link leads to what it names; the bundle goes beside the name. */
async function namedFiles(names, cwd) {
    const unique = [...new Set(names)];
    return Promise.all(unique.map(async (path) => {
        if (path.includes('\0'))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('usage', `file name ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(path)} holds a NUL`);
        const absolute = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path)).catch((cause) => {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('file-unreadable', `file ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(path)} cannot be read (${cause.code})`, { cause });
        });
        return { path, absolute };
    }));
}
async function planOf(files, options, { cwd }) {
    const existing = options.get('existing') ?? (options.has('overwrite') ? 'overwrite' : 'fail');
    if (existing !== 'fail' && existing !== 'overwrite') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('usage', `--existing must be fail or overwrite, not ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(existing)}`);
    }
    const bundle = options.get('bundle');
    if (bundle === undefined) {
        return (0,_files_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .planBundles */ .d)(files, { root: cwd, outputDirectory: options.get('output-directory'), existing });
    }
    if (options.has('output-directory'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('usage', '--bundle conflicts with --output-directory');
    if (files.length > 1)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('usage', '--bundle takes the bundle of a single FILE');
    return (0,_files_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .planBundles */ .d)(files, { root: cwd, bundlePath: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, bundle), existing });
}
function concurrencyOf(options) {
    const text = options.get('concurrency');
    if (text === undefined)
        return undefined;
    if (/^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= 512)
        return Number(text);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('usage', `--concurrency must be a whole number from 1 to 512, not ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)}`);
}
function report(outcome, instance, options, { print, say, cwd }) {
    if (options.has('json'))
        print((0,_publish_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .serializeManifest */ .MZ)((0,_publish_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .createManifest */ .e4)(outcome, instance, cwd)));
    for (const { file, bundlePath, status, failure } of outcome.files) {
        if (status === 'signed' && !options.has('json'))
            print(`${bundlePath}\n`);
        if (status !== 'signed')
            say(`${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(file.path)}: ${failure?.message ?? 'not attempted'}\n`);
    }
    if (outcome.identity !== undefined)
        say(`signed as ${outcome.identity} (${outcome.issuer})\n`);
}


/***/ })

};
