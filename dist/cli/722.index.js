export const id = 722;
export const ids = [722];
export const modules = {

/***/ 6507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   identity: () => (/* binding */ identity)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _errors_remedies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3804);
/* harmony import */ var _identity_policy_inspect_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9815);
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


/***/ }),

/***/ 191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zx: () => (/* binding */ EXTENSION_KEYS),
/* harmony export */   mB: () => (/* binding */ EXTENSION_OIDS),
/* harmony export */   oQ: () => (/* binding */ extensionsOf)
/* harmony export */ });
// The extensions in which Fulcio records the claims of a token (Fulcio docs/oid-info.md).
/** By the number below 1.3.6.1.4.1.57264.1: the name, and the key in Fulcio's configuration. */
const EXTENSIONS = [
    [1, 'Issuer', ''],
    [2, 'GitHub Workflow Trigger', 'github-workflow-trigger'],
    [3, 'GitHub Workflow SHA', 'github-workflow-sha'],
    [4, 'GitHub Workflow Name', 'github-workflow-name'],
    [5, 'GitHub Workflow Repository', 'github-workflow-repository'],
    [6, 'GitHub Workflow Ref', 'github-workflow-ref'],
    [8, 'Issuer (V2)', ''],
    [9, 'Build Signer URI', 'build-signer-uri'],
    [10, 'Build Signer Digest', 'build-signer-digest'],
    [11, 'Runner Environment', 'runner-environment'],
    [12, 'Source Repository URI', 'source-repository-uri'],
    [13, 'Source Repository Digest', 'source-repository-digest'],
    [14, 'Source Repository Ref', 'source-repository-ref'],
    [15, 'Source Repository Identifier', 'source-repository-identifier'],
    [16, 'Source Repository Owner URI', 'source-repository-owner-uri'],
    [17, 'Source Repository Owner Identifier', 'source-repository-owner-identifier'],
    [18, 'Build Config URI', 'build-config-uri'],
    [19, 'Build Config Digest', 'build-config-digest'],
    [20, 'Build Trigger', 'build-trigger'],
    [21, 'Run Invocation URI', 'run-invocation-uri'],
    [22, 'Source Repository Visibility At Signing', 'source-repository-visibility-at-signing'],
    [23, 'Deployment Environment', 'deployment-environment'],
    [24, 'Token Subject', ''],
];
/** The keys that a configuration may have templates for. */
const EXTENSION_KEYS = EXTENSIONS.flatMap(([, , key]) => (key === '' ? [] : [key]));
/**
 * The extensions of a certificate, in their order there. `texts` are those of a provider, by their key in the
 * configuration; empty ones are omitted.
 */
function extensionsOf(issuer, subject, texts) {
    const own = { 1: issuer, 8: issuer, 24: subject };
    return EXTENSIONS.flatMap(([number, name, key]) => {
        const value = own[number] ?? texts[key] ?? '';
        return value === '' ? [] : [{ oid: `1.3.6.1.4.1.57264.1.${number}`, name, value }];
    });
}
/** The object identifier of each extension by its name in kebab case, such as `source-repository-uri`. */
const EXTENSION_OIDS = new Map(EXTENSIONS.map(([number, name]) => {
    const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
    return [words.join('-'), `1.3.6.1.4.1.57264.1.${number}`];
}));


/***/ })

};
