export const id = 655;
export const ids = [655];
export const modules = {

/***/ 3655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   detectToken: () => (/* binding */ detectToken)
/* harmony export */ });
/* harmony import */ var _credentials_ambient_detect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5111);
/* harmony import */ var _github_job_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(263);
/* harmony import */ var _check_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3625);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6312);
/* harmony import */ var _option_kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6411);
// The work of `detectCredential`: which system is there, and its token.





/** The raw token, or undefined where no system is there. Throws `usage` and what the provider throws. */
async function detectToken(options) {
    (0,_check_options_js__WEBPACK_IMPORTED_MODULE_2__/* .checkOptions */ .Jr)(options, _option_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .CALL_KINDS */ .V, 'detectCredential');
    const env = (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .envOf */ .B_)(options.env);
    const { provider, notices } = await (0,_credentials_ambient_detect_js__WEBPACK_IMPORTED_MODULE_0__/* .findSystem */ .T6)(_credentials_ambient_detect_js__WEBPACK_IMPORTED_MODULE_0__/* .SYSTEMS */ .LB, env);
    if (provider === undefined)
        return undefined;
    const { stop, end } = (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .stopOn */ .CM)(options.signal);
    try {
        const place = { env, event: await (0,_github_job_context_js__WEBPACK_IMPORTED_MODULE_1__/* .readEvent */ .j_)(env), cwd: (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .currentDirectory */ .n9)() };
        const http = (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .openHttp */ .fb)(env, stop, options);
        const { token } = await provider.request({ ...place, http, now: _environment_js__WEBPACK_IMPORTED_MODULE_3__/* .now */ .tB, notices, signal: stop.signal });
        for (const notice of token.notices)
            options.onNotice?.(notice);
        return token.reveal();
    }
    finally {
        end();
    }
}


/***/ })

};
