export const id = 773;
export const ids = [773];
export const modules = {

/***/ 65773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeReport: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
// Outputs and job summary, written at the end whether the run succeeded or failed.

/** Sets every output that has a value, and writes the summary if asked and possible. Throws errors of the file system. */
async function writeReport({ env, outputs, summary: render }) {
    if (env['GITHUB_OUTPUT']) {
        for (const [name, value] of Object.entries(outputs))
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)(name, value);
    }
    if (!env['GITHUB_STEP_SUMMARY'])
        return;
    const markdown = await render();
    if (markdown !== undefined)
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(markdown).write();
}


/***/ })

};
