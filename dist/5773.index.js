export const id = 5773;
export const ids = [5773];
export const modules = {

/***/ 65773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   setOutputs: () => (/* binding */ setOutputs),
/* harmony export */   writeSummary: () => (/* binding */ writeSummary)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var _files_fs_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65053);
/* harmony import */ var _runner_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59559);
// Outputs and job summary, written at the end whether the run succeeded or failed.



/**
 * Sets every output that has a value, by the names in action.yml; does nothing if the runner gives no file for them.
 * Throws `output-unwritable` or `disk-full`.
 */
async function setOutputs(env, outputs) {
    if (!env['GITHUB_OUTPUT'])
        return;
    await (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_2__/* .assertFile */ .HT)(env['GITHUB_OUTPUT'], _runner_files_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTPUTS_FILE */ .O4);
    try {
        for (const [name, value] of Object.entries(outputs))
            if (value !== undefined)
                (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)(name, value);
    }
    catch (cause) {
        throw (0,_files_fs_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unwritable */ .mP)(_runner_files_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTPUTS_FILE */ .O4, cause, _runner_files_js__WEBPACK_IMPORTED_MODULE_2__/* .REMEDY */ .nx);
    }
}
/** Writes the summary in Markdown. Throws `output-unwritable` or `disk-full`. */
async function writeSummary(env, markdown) {
    await (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_2__/* .assertFile */ .HT)(env['GITHUB_STEP_SUMMARY'] ?? '', _runner_files_js__WEBPACK_IMPORTED_MODULE_2__/* .SUMMARY_FILE */ .u7);
    try {
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(markdown).write();
    }
    catch (cause) {
        throw (0,_files_fs_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unwritable */ .mP)(_runner_files_js__WEBPACK_IMPORTED_MODULE_2__/* .SUMMARY_FILE */ .u7, cause, _runner_files_js__WEBPACK_IMPORTED_MODULE_2__/* .REMEDY */ .nx);
    }
}


/***/ })

};
