export const id = 483;
export const ids = [483];
export const modules = {

/***/ 483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkSignature: () => (/* binding */ checkSignature)
/* harmony export */ });
/* harmony import */ var jose_errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5674);
/* harmony import */ var jose_jwks_local__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6687);
/* harmony import */ var jose_jws_compact_verify__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5705);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1500);
/* harmony import */ var _jwt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5304);






/**
 * OpenID Connect Discovery 1.0 section 3 requires it of every issuer; go-oidc accepts only this if none is announced.
 */
const DEFAULT_ALGORITHM = 'RS256';
/** Short, because Fulcio makes this check anyway. */
const TIMES = { attemptMs: 5000, callMs: 10_000 };
/**
 * Requests the configuration and the keys of a token's issuer (OpenID Connect Discovery 1.0 sections 3 and 4), and
 * verifies the token's signature with them (RFC 7515 section 5.2). If the issuer cannot be reached, or its answer
 * cannot be used, the result is "unchecked". Throws only what `http` throws when the run is stopped.
 */
async function checkSignature(token, http) {
    try {
        const { keys, algorithms } = await publishedKeys(token.issuer, http);
        return await verify(token, keys, algorithms);
    }
    catch (error) {
        if (!(error instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR) || error.code === 'interrupted' || error.code === 'run-timeout')
            throw error;
        return { state: 'unchecked', why: error.message };
    }
}
async function publishedKeys(issuer, http) {
    const address = new URL(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
    const request = { service: 'issuer', method: 'GET', url: address, ...TIMES };
    const configuration = (0,_http_client_js__WEBPACK_IMPORTED_MODULE_1__/* .readJsonObject */ .op)(await http(request), request);
    const refuse = (what) => new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('issuer-unusable', `${(0,_http_client_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(request)} ${what}`);
    const { issuer: name, jwks_uri: place, id_token_signing_alg_values_supported: announced } = configuration;
    if (name !== issuer)
        throw refuse(`calls itself ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} instead of ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(issuer)}`);
    const url = typeof place === 'string' && URL.canParse(place) ? new URL(place) : undefined;
    if (url === undefined || !(0,_http_client_js__WEBPACK_IMPORTED_MODULE_1__/* .mayName */ .vx)(address, url))
        throw refuse(`has no usable \`jwks_uri\`: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(place)}`);
    const algorithms = Array.isArray(announced) ? announced.filter((one) => _jwt_js__WEBPACK_IMPORTED_MODULE_2__/* .ASYMMETRIC */ .ld.has(one)) : [];
    const keysRequest = { ...request, url };
    const answer = (0,_http_client_js__WEBPACK_IMPORTED_MODULE_1__/* .readJsonObject */ .op)(await http(keysRequest), keysRequest);
    if (!Array.isArray(answer['keys']))
        throw refuse('publishes no list of keys');
    const keys = { keys: answer['keys'].filter((key) => typeof key === 'object' && key !== null) };
    return { keys, algorithms: algorithms.length > 0 ? algorithms : [DEFAULT_ALGORITHM] };
}
async function verify(token, keys, algorithms) {
    const raw = token.reveal();
    const { alg, kid } = (0,_jwt_js__WEBPACK_IMPORTED_MODULE_2__/* .readJwtHeader */ .P2)(raw);
    const issuer = (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(token.issuer);
    const invalid = (why) => ({ state: 'invalid', why });
    const options = { algorithms: [...algorithms] };
    try {
        await (0,jose_jws_compact_verify__WEBPACK_IMPORTED_MODULE_3__/* .compactVerify */ .B)(raw, (0,jose_jwks_local__WEBPACK_IMPORTED_MODULE_4__/* .createLocalJWKSet */ .w)(keys), options);
        return { state: 'valid', kid: typeof kid === 'string' ? kid : undefined };
    }
    catch (error) {
        if (error instanceof jose_errors__WEBPACK_IMPORTED_MODULE_5__/* .JOSEAlgNotAllowed */ .Rb)
            return invalid(`it is signed with ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(alg)}, but ${issuer} signs with ${algorithms.join(', ')}`);
        if (error instanceof jose_errors__WEBPACK_IMPORTED_MODULE_5__/* .JWKSNoMatchingKey */ .BT)
            return invalid(`${issuer} publishes no key ${kid === undefined ? `for ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(alg)}` : (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(kid)} to check it with`);
        if (error instanceof jose_errors__WEBPACK_IMPORTED_MODULE_5__/* .JWSSignatureVerificationFailed */ .h2)
            return invalid(`the key ${kid === undefined ? '' : `${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(kid)} `}of ${issuer} did not sign it`);
        if (!(error instanceof jose_errors__WEBPACK_IMPORTED_MODULE_5__/* .JWKSMultipleMatchingKeys */ .$4))
            throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('issuer-unusable', `the keys of ${issuer} cannot be used`, { cause: error });
        // A token need not name its key; go-oidc tries all keys, too.
        for await (const key of error)
            if (await (0,jose_jws_compact_verify__WEBPACK_IMPORTED_MODULE_3__/* .compactVerify */ .B)(raw, key, options).then(() => true, () => false))
                return { state: 'valid', kid: undefined };
        return invalid(`none of the keys of ${issuer} signed it`);
    }
}


/***/ })

};
