export const id = 507;
export const ids = [507];
export const modules = {

/***/ 6507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   identity: () => (/* binding */ identity)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _errors_remedies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3804);
/* harmony import */ var _identity_policy_inspect_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(234);
/* harmony import */ var _text_shell_quote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(437);
/* harmony import */ var _trust_instance_choice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4180);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(365);
/* harmony import */ var _terminal_messages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6300);
// `sigstore-sign identity`: claim by claim, what Fulcio would make of a token.







/** Shows the content of a token, but not the token. Exit status 0 when Fulcio would issue a certificate, 3 when not. */
async function identity(options, context) {
    const choice = (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .instanceChoice */ .NA)(options);
    const fulcio = await readConfig(options.get('fulcio-config'), context);
    const http = (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .commandHttp */ .W1)(context);
    const { newToken, skewMs } = await (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .tokens */ .LU)(options, http, context, { fulcio });
    const token = await newToken();
    const inspected = withRefusal((0,_identity_policy_inspect_token_js__WEBPACK_IMPORTED_MODULE_2__/* .inspectToken */ .e4)(token));
    const own = fulcio === undefined && !(0,_trust_instance_choice_js__WEBPACK_IMPORTED_MODULE_3__/* .isPublic */ .Ul)(choice);
    const known = own ? withoutIssuerProblems(inspected) : inspected;
    const signature = await signatureOf(token, known, http, options);
    const inspection = signature.state === 'invalid' ? withProblem(known, signature.why) : known;
    const facts = { inspection, signature, skewMs: skewMs() };
    if (options.has('json'))
        context.print(`${JSON.stringify(toJson(facts), null, 2)}\n`);
    else
        context.print(toText(facts));
    for (const notice of inspection.notices)
        context.tell((0,_terminal_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .noteText */ .gA)(notice));
    return inspection.problems.length === 0 ? _errors_remedies_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.ok : _errors_remedies_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.identity;
}
/**
 * Whether the issuer signed the token. An issuer that this Fulcio does not trust is not asked; Fulcio would not ask it
 * either.
 */
async function signatureOf(token, { problems }, http, options) {
    if (options.has('offline'))
        return { state: 'unchecked', why: '--offline' };
    if (problems.some(_identity_policy_inspect_token_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfIssuer */ .f_))
        return { state: 'unchecked', why: 'its issuer is not trusted' };
    const { checkSignature } = await Promise.all(/* import() */[__webpack_require__.e(327), __webpack_require__.e(483)]).then(__webpack_require__.bind(__webpack_require__, 483));
    return checkSignature(token, http);
}
/** Why `sign` would not use the token although Fulcio would certify it. */
function withRefusal(inspection) {
    const { anonymous, notices } = inspection;
    if (anonymous === undefined)
        return inspection;
    return { ...inspection, notices: [...notices, `${anonymous.message}; \`sign\` refuses this token`] };
}
function withProblem(inspection, why) {
    const message = `the signature of the identity token is not valid: ${why}`;
    return { ...inspection, problems: [...inspection.problems, { code: 'token-signature', message }] };
}
/** A Fulcio's configuration file; its reader is loaded only for such a file. */
async function readConfig(path, context) {
    if (path === undefined)
        return undefined;
    const text = await (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(path, 'Fulcio configuration', context);
    const { parseFulcioConfig } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(431)]).then(__webpack_require__.bind(__webpack_require__, 6431));
    try {
        return parseFulcioConfig(text);
    }
    catch (cause) {
        if (!(cause instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
            throw cause;
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(cause.code, `${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}: ${cause.message}`, { cause });
    }
}
/** Only the Fulcio of a private instance knows which issuers it trusts. */
function withoutIssuerProblems(inspection) {
    const problems = inspection.problems.filter((problem) => !(0,_identity_policy_inspect_token_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfIssuer */ .f_)(problem));
    if (problems.length === inspection.problems.length)
        return inspection;
    const notice = `cannot check whether this instance trusts the issuer ${(0,_terminal_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(inspection.issuer)}; to check it, give the configuration file of its Fulcio with --fulcio-config`;
    return { ...inspection, problems, notices: [...inspection.notices, notice] };
}
/** Every key is always present: null means that the token does not have it. */
function toJson({ inspection, signature, skewMs }) {
    const { notBefore, expires, issuer, kind, identity: name, federatedIssuer, claims } = inspection;
    const { extensions, problems, notices } = inspection;
    return {
        issuer,
        kind,
        identity: name ?? null,
        federatedIssuer,
        notBefore: notBefore?.toISOString() ?? null,
        expires: expires.toISOString(),
        claims: claims.map((claim) => ({ ...claim, value: claim.value ?? null })),
        extensions,
        problems,
        notices,
        signature: signature.state,
        clockSkewSeconds: skewMs === undefined ? null : Math.round(skewMs / 1000),
    };
}
function toText({ inspection, signature, skewMs }) {
    const { issuer, kind, identity: name, notBefore, expires, problems } = inspection;
    const times = `${notBefore === undefined ? '' : `from ${notBefore.toISOString()} `}to ${expires.toISOString()}`;
    const unnamed = problems.length > 0 ? 'none' : 'only Fulcio knows';
    const lines = [
        ...table([
            ['kind', kind],
            ['identity', name === undefined ? unnamed : (0,_terminal_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(name)],
            ['issuer', (0,_terminal_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(issuer)],
            ['valid', times],
            ['signature', signatureText(signature)],
            ...(skewMs === undefined ? [] : [['clock', clock(skewMs)]]),
        ]),
        '',
        'claims (* = required by Fulcio)',
        ...claimRows(inspection),
        '',
        ...extensionLines(inspection),
        ...verifierLines(inspection),
        ...problems.map(({ code, message }) => `problem: ${message} (${code})`),
        problems.length === 0 ? 'Fulcio would issue a certificate.' : 'Fulcio would refuse this token.',
    ];
    return `${lines.join('\n')}\n`;
}
function signatureText(signature) {
    switch (signature.state) {
        case 'valid':
            return `valid, by ${signature.kid === undefined ? 'a key' : `key ${(0,_terminal_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(signature.kid)}`} of the issuer`;
        case 'invalid':
            return 'not valid';
        case 'unchecked':
            return `not checked: ${signature.why}`;
    }
}
function claimRows({ claims }) {
    const rows = claims
        .filter(({ present, required }) => present || required)
        .map(({ name, required, present, value }) => {
        const text = typeof value === 'string' ? (0,_terminal_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(value) : (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value, _terminal_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_SHOWN_CHARACTERS */ .eA);
        return [`  ${required ? '*' : ' '} ${(0,_terminal_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(name)}`, present ? text : 'MISSING'];
    });
    return table(rows);
}
function extensionLines({ extensions }) {
    if (extensions.length === 0)
        return [];
    const rows = extensions.map(({ oid, name, value }) => [`  ${oid}`, `${name.padEnd(39)}  ${(0,_terminal_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(value)}`]);
    return ['certificate extensions', ...table(rows), ''];
}
/** What is needed to verify a signature of this identity. */
function verifierLines({ identity: name, federatedIssuer }) {
    if (name === undefined)
        return [];
    const expected = ['--certificate-identity', name, '--certificate-oidc-issuer', federatedIssuer];
    return ['verifiers must expect', `  ${(0,_text_shell_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .shellLine */ .Tg)(expected)}`, ''];
}
/** The other clock gives whole seconds, and its answer took time to arrive. */
const CLOCK_TOLERANCE_S = 2;
function clock(skewMs) {
    const seconds = Math.round(Math.abs(skewMs) / 1000);
    if (seconds <= CLOCK_TOLERANCE_S)
        return `correct within ${CLOCK_TOLERANCE_S} s`;
    return `${seconds} s ${skewMs > 0 ? 'ahead of' : 'behind'} the clock of the token service`;
}
/** Two columns. */
function table(rows) {
    const width = Math.max(0, ...rows.map(([left]) => left.length));
    return rows.map(([left, right]) => `${left.padEnd(width)}  ${right}`);
}


/***/ })

};
