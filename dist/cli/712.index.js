export const id = 712;
export const ids = [712];
export const modules = {

/***/ 8712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9654);
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6083);
/* harmony import */ var _diagnose_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3750);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9473);
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1862);
/* harmony import */ var _files_plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8637);
/* harmony import */ var _trust_instance_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7752);
/* harmony import */ var _verify_verify_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6401);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9230);
// `sigstore-sign verify`: files or digests and their bundles → verified, or why not.












/** Verifies each operand, a path or `sha256:<hex>` (a path wins). Gives the exit status; throws `usage` and the like. */
async function verify(names, options, context) {
    const policy = await policyOf(options, context);
    if (options.has('bundle') && names.length > 1)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR('usage', '--bundle belongs to a single FILE or digest');
    const choice = (0,_context_js__WEBPACK_IMPORTED_MODULE_11__/* .instanceChoice */ .NA)(options, context);
    const trustedRoot = await (0,_trust_instance_js__WEBPACK_IMPORTED_MODULE_9__/* .loadTrustedRoot */ .K)(choice, (0,_context_js__WEBPACK_IMPORTED_MODULE_11__/* .instanceContext */ .vJ)((0,_context_js__WEBPACK_IMPORTED_MODULE_11__/* .commandHttp */ .W1)(context), context));
    const check = (0,_verify_verify_js__WEBPACK_IMPORTED_MODULE_10__/* .createVerifier */ .$)(trustedRoot);
    const rows = [];
    let exitCode = _diagnose_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.ok;
    for (const name of names) {
        try {
            const bundle = await readBundle(options.get('bundle') ?? `${name}${_files_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .BUNDLE_SUFFIX */ .Z}`, context.cwd);
            const { identity, issuer, signedAt } = check(bundle, await artifactOf(name, bundle, options, context), policy);
            rows.push({ subject: name, verified: true, identity, issuer, signedAt: signedAt.toISOString() });
            context.say(`${(0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(name)}: verified\n`);
        }
        catch (error) {
            const { code, message } = (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .asFailure */ .h_)(error);
            const failed = (0,_diagnose_js__WEBPACK_IMPORTED_MODULE_5__/* .diagnose */ .h4)(error);
            exitCode = exitCode === _diagnose_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.ok || exitCode === failed.exitCode ? failed.exitCode : _diagnose_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.files;
            rows.push({ subject: name, verified: false, failure: { code, message } });
            context.say(`${(0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(name)}: not verified\n  what: ${failed.what}\n  why:  ${failed.why}\n  code: ${code}\n`);
        }
    }
    if (options.has('json'))
        context.print(`${JSON.stringify({ verified: exitCode === _diagnose_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.ok, files: rows }, null, 2)}\n`);
    return exitCode;
}
async function policyOf(options, { cwd }) {
    const [identity, pattern] = [
        options.get('certificate-identity'),
        options.get('certificate-identity-regexp'),
    ];
    const [issuer, key] = [options.get('certificate-oidc-issuer'), options.get('key')];
    if (key !== undefined) {
        if ((identity ?? pattern ?? issuer) !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR('usage', '--key conflicts with the options of an identity');
        return { key: await readKey((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, key)) };
    }
    if ((identity === undefined) === (pattern === undefined)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR('usage', 'give one of --certificate-identity, --certificate-identity-regexp and --key');
    }
    if (issuer === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR('usage', '--certificate-oidc-issuer is missing');
    return identity !== undefined ? { identity, issuer } : { identityRegexp: pattern ?? '', issuer };
}
async function readKey(path) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(await readSmall(path, 64 * 1024));
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR)
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR('usage', `--key ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(path)} is not a public key in PEM`, { cause });
    }
}
async function readBundle(path, cwd) {
    return (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .parseBundle */ .QN)(await readSmall((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, path), _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_BUNDLE_BYTES */ .Me + 1));
}
/** At most `maxBytes` of a file, whatever its size. */
async function readSmall(path, maxBytes) {
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r');
        try {
            const buffer = Buffer.alloc(Math.min(maxBytes, (await handle.stat()).size));
            const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
            return buffer.subarray(0, bytesRead);
        }
        finally {
            await handle.close();
        }
    }
    catch (cause) {
        const { code = 'unknown' } = cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR('file-unreadable', `file ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(path)} cannot be read (${code})`, { cause });
    }
}
const ALGORITHMS = new Map([
    [_sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_3__.HashAlgorithm.SHA2_384, 'sha384'],
    [_sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_3__.HashAlgorithm.SHA2_512, 'sha512'],
]);
async function artifactOf(name, bundle, options, context) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(context.cwd, name);
    const digest = /^sha256:(.*)$/s.exec(name)?.[1];
    const isPath = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(absolute).then(() => true, () => false);
    if (digest !== undefined && !isPath) {
        if (!/^[0-9a-f]{64}$/.test(digest))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR('usage', `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(name)} is not sha256: and 64 digits in lower case`);
        if (!options.has('bundle'))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR('usage', 'a digest needs --bundle');
        return { digest: Buffer.from(digest, 'hex') };
    }
    const file = { path: name, absolute };
    const sha256 = await (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .digestFile */ .T)(file, context.stop.signal);
    const { content } = bundle;
    const algorithm = content.$case === 'messageSignature' ? content.messageSignature.messageDigest.algorithm : undefined;
    const other = algorithm === undefined ? undefined : ALGORITHMS.get(algorithm);
    if (other === undefined)
        return { digest: sha256.digest };
    return { digest: sha256.digest, [other]: (await (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .digestFile */ .T)(file, context.stop.signal, other)).digest };
}


/***/ })

};
