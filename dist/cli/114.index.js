export const id = 114;
export const ids = [114];
export const modules = {

/***/ 9114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sandbox: () => (/* binding */ sandbox)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8474);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(728);
/* harmony import */ var _sandbox_sandbox_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(600);
/* harmony import */ var _text_shell_quote_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(437);
/* harmony import */ var _temporary_directory_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8132);
/* harmony import */ var _terminal_messages_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6300);
// `sigstore-sign sandbox`: the embedded Sigstore for another command, or until interrupted.










const GONE = 'the sandbox has ended, and its client trust config is deleted, so what it signed cannot be verified any more; to verify later, copy the file that SIGSTORE_TRUST_CONFIG names before the command ends';
/**
 * Runs the command with the sandbox in its environment and returns its exit status; without a command, waits for a
 * signal.
 */
async function sandbox(words, context) {
    const directory = await (0,_temporary_directory_js__WEBPACK_IMPORTED_MODULE_7__/* .temporaryDirectory */ .D)('sigstore-sandbox-');
    try {
        const services = await (0,_sandbox_sandbox_js__WEBPACK_IMPORTED_MODULE_6__/* .startSandbox */ .O)();
        try {
            const trustConfig = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, 'client_trust_config.json');
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(trustConfig, JSON.stringify(services.clientTrustConfig, null, 2));
            const env = { ...services.env, SIGSTORE_TRUST_CONFIG: trustConfig };
            const [command, ...args] = words;
            if (command !== undefined) {
                const exitCode = await runInside(command, args, env, context);
                context.say((0,_terminal_messages_js__WEBPACK_IMPORTED_MODULE_8__/* .noteText */ .gA)(GONE));
                return exitCode;
            }
            for (const [name, value] of Object.entries(env)) {
                context.print(`export ${name}=${(0,_text_shell_quote_js__WEBPACK_IMPORTED_MODULE_9__/* .shellLine */ .Tg)([value])}\n`);
            }
            context.say(`The sandbox is running until you press Ctrl-C. Paste these lines into another shell, then run for example:\n  ${context.program()} sign FILE\n`);
            const { signal } = context.stop;
            // The open servers keep the process running; waiting for the signal would not.
            if (!signal.aborted)
                await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(signal, 'abort');
            return 0;
        }
        finally {
            await services.close();
        }
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(directory, { recursive: true, force: true });
    }
}
async function runInside(command, args, env, { env: outer, cwd, stop, terminal }) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, { stdio: 'inherit', env: { ...outer, ...env }, cwd });
    const pass = () => {
        const { cause } = stop.signal.reason;
        const name = cause === 'SIGINT' || cause === 'SIGHUP' ? cause : 'SIGTERM';
        // The terminal also sends Ctrl-C to the command; a second signal would mean something else.
        if (name !== 'SIGINT' || !terminal)
            child.kill(name);
    };
    if (stop.signal.aborted)
        pass();
    stop.signal.addEventListener('abort', pass);
    try {
        const [code, signal] = (await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'exit'));
        return code ?? 128 + (signal === null ? 0 : node_os__WEBPACK_IMPORTED_MODULE_3__.constants.signals[signal]);
    }
    catch (cause) {
        const { code } = cause;
        const why = code === 'ENOENT' ? 'does not exist' : `cannot be run (${code})`;
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR('usage', `the command ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(command)} ${why}`, { cause });
    }
}


/***/ })

};
