export const id = 1792;
export const ids = [1792];
export const modules = {

/***/ 31792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnose: () => (/* binding */ diagnose)
/* harmony export */ });
/* unused harmony exports diagnoseCommand, diagnoseModule, commandFix */
/* harmony import */ var _text_program_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85840);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _remedies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93804);
// Any failure → what happened, why, and what to do, for the action, the command and the module.



/**
 * What a person needs to know about any thrown value, with the inputs of the action; `program` is what starts the
 * command. Throws nothing.
 */
function diagnose(thrown, program = _text_program_name_js__WEBPACK_IMPORTED_MODULE_2__/* .PROGRAM */ .R) {
    const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_)(thrown);
    return diagnosisOf(failure, (0,_text_program_name_js__WEBPACK_IMPORTED_MODULE_2__/* .asTyped */ .j)(_remedies_js__WEBPACK_IMPORTED_MODULE_1__.REMEDIES[failure.code].fix, program));
}
/** The same with the options of the command; `name` is the command, if known. Throws nothing. */
function diagnoseCommand(thrown, name) {
    const failure = asFailure(thrown);
    return diagnosisOf(failure, commandFix(REMEDIES[failure.code], name));
}
/** The same for a caller of the module. Throws nothing. */
function diagnoseModule(thrown) {
    const failure = asFailure(thrown);
    const { fix, module = fix } = REMEDIES[failure.code];
    // The command is installed with the module.
    return diagnosisOf(failure, asTyped(module, `npx ${PROGRAM}`));
}
/** What to do with the command; `name` as in diagnoseCommand. */
function commandFix({ fix, command = fix }, name) {
    return typeof command === 'string' ? command : command(name);
}
function diagnosisOf(failure, fix) {
    const { code, message: what, remedy, patch, place } = failure;
    const { exit, why } = _remedies_js__WEBPACK_IMPORTED_MODULE_1__.REMEDIES[code];
    const exitCode = _remedies_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d[exit];
    return { code, what, why: failure.why ?? why, fix: remedy ?? fix, patch, place, exitCode };
}


/***/ })

};
