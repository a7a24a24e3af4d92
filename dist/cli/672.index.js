export const id = 672;
export const ids = [672,16];
export const modules = {

/***/ 8672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var dist = __webpack_require__(9654);
// EXTERNAL MODULE: ./build/credentials/ambient/github.js
var github = __webpack_require__(3463);
// EXTERNAL MODULE: ./build/engine/run.js
var engine_run = __webpack_require__(6434);
// EXTERNAL MODULE: ./build/engine/verify-file.js + 9 modules
var verify_file = __webpack_require__(3282);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/files/digest.js
var files_digest = __webpack_require__(1862);
// EXTERNAL MODULE: ./build/files/output-plan.js
var output_plan = __webpack_require__(4587);
// EXTERNAL MODULE: ./build/files/write-atomic.js + 1 modules
var write_atomic = __webpack_require__(6016);
// EXTERNAL MODULE: ./build/manifest/manifest.js
var manifest_manifest = __webpack_require__(4055);
// EXTERNAL MODULE: ./build/process/clock.js
var clock = __webpack_require__(7296);
// EXTERNAL MODULE: ./build/sandbox/sandbox.js + 33 modules
var sandbox_sandbox = __webpack_require__(6220);
// EXTERNAL MODULE: ./build/text/plural.js
var plural = __webpack_require__(1442);
// EXTERNAL MODULE: ./build/text/shell-quote.js
var shell_quote = __webpack_require__(437);
// EXTERNAL MODULE: ./build/cli/context.js + 1 modules
var cli_context = __webpack_require__(365);
// EXTERNAL MODULE: ./build/cli/temporary-directory.js
var temporary_directory = __webpack_require__(8132);
// EXTERNAL MODULE: ./build/cli/terminal/messages.js
var messages = __webpack_require__(6300);
// EXTERNAL MODULE: ./build/files/fs-errors.js
var fs_errors = __webpack_require__(5053);
// EXTERNAL MODULE: ./build/files/listing/named-files.js
var named_files = __webpack_require__(5436);
// EXTERNAL MODULE: ./build/files/read-bounded.js
var read_bounded = __webpack_require__(4890);
// EXTERNAL MODULE: ./build/files/writable.js
var writable = __webpack_require__(1074);
;// CONCATENATED MODULE: ./build/cli/sandbox/demo-samples.js
// The files that the demonstration signs: copies of the files that were named, or its own samples.









const SAMPLES = {
    'hello-1.0.0.tar.gz': 'a sample release archive\n',
    'hello-1.0.0-py3-none-any.whl': 'a sample wheel\n',
    'empty.txt': '',
};
/**
 * Puts the files, or the samples, below `root`, an absolute path. Never overwrites other files there. Throws
 * `output-exists`, `output-collision`, `output-unwritable` and what naming files can throw.
 */
async function collect(names, root, { cwd, say, stop }) {
    const files = await (0,named_files/* namedFiles */.V)(names, cwd, (text) => say((0,messages/* noteText */.gA)(text)));
    await (0,writable/* assertWritable */.Bz)(root);
    if (names.length === 0)
        return samples(root);
    const copies = new Map();
    for (const file of files) {
        const path = (0,external_node_path_.basename)(file.path);
        if (copies.has(path)) {
            throw new failure/* Failure */.HR('output-collision', `two files have the name ${(0,failure/* quote */.hD)(path)}`);
        }
        const copy = { path, absolute: (0,external_node_path_.join)(root, path) };
        copies.set(path, copy);
        if (copy.absolute !== file.absolute)
            await copyTo(file, copy, stop.signal);
    }
    return [...copies.values()];
}
async function copyTo(from, to, signal) {
    try {
        await (0,promises_.copyFile)(from.absolute, to.absolute, promises_.constants.COPYFILE_EXCL);
    }
    catch (cause) {
        if (cause.code !== 'EEXIST')
            throw (0,fs_errors/* unwritable */.mP)((0,failure/* quote */.hD)(to.absolute), cause);
        const [one, other] = await Promise.all([(0,files_digest/* digestFile */.T)(from, signal), (0,files_digest/* digestFile */.T)(to, signal)]);
        if (!one.digest.equals(other.digest))
            throw another(to.absolute);
    }
}
async function samples(root) {
    return Promise.all(Object.entries(SAMPLES).map(async ([path, text]) => {
        const absolute = (0,external_node_path_.join)(root, path);
        await (0,promises_.writeFile)(absolute, text, { flag: 'wx' }).catch(async (cause) => {
            if (cause.code !== 'EEXIST')
                throw (0,fs_errors/* unwritable */.mP)((0,failure/* quote */.hD)(absolute), cause);
            const bytes = await (0,read_bounded/* readBounded */.CB)(absolute, text.length + 1).catch(() => undefined);
            if (bytes?.toString('utf8') !== text)
                throw another(absolute);
        });
        return { path, absolute };
    }));
}
function another(path) {
    const remedy = 'Give --keep an empty directory.';
    return new failure/* Failure */.HR('output-exists', `another file already exists at ${(0,failure/* quote */.hD)(path)}`, { remedy });
}

;// CONCATENATED MODULE: ./build/cli/sandbox/demo.js
// `sigstore-sign demo`: the main job on the embedded Sigstore, from signing to a forgery that is refused.



















const TRUST_CONFIG = 'client_trust_config.json';
/** Signs copies of the files, or samples that it makes; returns the exit status. */
async function demo(names, options, context) {
    const keep = options.get('keep');
    const root = keep === undefined ? await (0,temporary_directory/* temporaryDirectory */.D)('sigstore-demo-') : (0,external_node_path_.resolve)(context.cwd, keep);
    try {
        const files = await collect(names, root, context);
        const sandbox = await (0,sandbox_sandbox/* startSandbox */.O)();
        try {
            const trust = `${JSON.stringify(sandbox.clientTrustConfig, null, 2)}\n`;
            await (0,write_atomic.writeWhole)((0,external_node_path_.join)(root, TRUST_CONFIG), trust, { replace: true });
            const started = clock/* SYSTEM_CLOCK */.V.nowMs();
            const outcome = await signOn(sandbox, files, root, context);
            const seconds = ((clock/* SYSTEM_CLOCK */.V.nowMs() - started) / 1000).toFixed(2);
            const manifest = (0,manifest_manifest/* createManifest */.e4)(outcome, { instance: TRUST_CONFIG, root });
            await (0,write_atomic.writeWhole)((0,external_node_path_.join)(root, manifest_manifest/* MANIFEST_NAME */.ir), (0,manifest_manifest/* serializeManifest */.MZ)(manifest), { replace: true });
            const code = await showForgery(sandbox, outcome, context);
            const document = { ...manifest, forgery: { refused: true, code } };
            if (options.has('json'))
                context.print(`${JSON.stringify(document, null, 2)}\n`);
            else {
                const told = story(outcome, sandbox, seconds, code);
                const kept = keep === undefined ? [] : keptLines(outcome, keep, context.program());
                context.print(`${[...told, ...kept].join('\n')}\n`);
            }
            return 0;
        }
        finally {
            await sandbox.close();
        }
    }
    finally {
        if (keep === undefined)
            await (0,promises_.rm)(root, { recursive: true, force: true });
    }
}
async function signOn(sandbox, files, root, context) {
    const http = (0,cli_context/* commandHttp */.W1)({ ...context, env: {} });
    const existing = 'overwrite';
    const plan = await (0,output_plan/* planOutputs */.iS)(files, { root, existing });
    const { now, stop } = context;
    const run = (0,engine_run/* openRun */.I)({
        choice: { instance: (0,external_node_path_.join)(root, TRUST_CONFIG) },
        http,
        policy: [],
        allowPrivateRepository: false,
        onNotice: () => undefined,
        instanceContext: () => (0,cli_context/* instanceContext */.vJ)(http, context),
    });
    const newToken = async () => (await (0,github/* requestGitHubToken */.U)({ env: sandbox.env, cwd: root, http, now })).token;
    const outcome = await run.sign({
        files,
        plan,
        existing,
        newToken,
        canRenew: true,
        failFast: true,
        now,
        stop,
    });
    if (outcome.failure !== undefined)
        throw outcome.failure;
    return outcome;
}
/** One bundle, verified with its file and with other bytes: the verifier's answer to those. */
async function showForgery(sandbox, outcome, context) {
    const [signed] = outcome.files;
    const { identity = '', issuer = '' } = outcome;
    if (signed === undefined)
        return '';
    const verifyFile = (0,verify_file/* createFileVerifier */.T)(dist.TrustedRoot.fromJSON(sandbox.trustedRoot));
    const bundle = await (0,promises_.readFile)(signed.outputs.bundle ?? '');
    const { digest } = await (0,files_digest/* digestFile */.T)(signed.file, context.stop.signal);
    const signer = { identity, issuer };
    verifyFile({ bundle, subject: { digest }, signer });
    const forged = Buffer.from(digest);
    forged.writeUInt8(forged.readUInt8(0) ^ 1, 0);
    try {
        verifyFile({ bundle, subject: { digest: forged }, signer });
    }
    catch (error) {
        return (0,failure/* asFailure */.h_)(error).code;
    }
    throw new failure/* Failure */.HR('internal', 'the verifier accepted a forged file');
}
function story({ files, certificates, identity = '', issuer = '' }, sandbox, seconds, refusal) {
    const rows = files.map(({ file, digest, log }) => {
        return `  ${(0,messages/* shown */.SP)(file.path)}\n      sha256 ${digest?.toString('hex')}\n      log    entry ${log?.index} (${log?.kind})`;
    });
    const asked = [...new Set(sandbox.requests.map((request) => request.service))].join(', ');
    return [
        `Signed ${(0,plural/* count */.U)(files.length, 'file')} in ${seconds} s with ${(0,plural/* count */.U)(certificates, 'certificate')}, and without a stored key.`,
        `  identity  ${identity}`,
        `  issuer    ${issuer}`,
        '',
        ...rows,
        '',
        'Each bundle was fully verified before it was written:',
        '  certificate chain, proof that the certificate is logged (SCT), identity and issuer,',
        '  signature, log entry, timestamp.',
        `A copy of the first file with one bit changed does not verify: refused (${refusal}).`,
        `All services ran on this machine: ${asked}.`,
    ];
}
/** Commands that verify the kept files; they run in the directory that `keep` is relative to. */
function keptLines({ files, identity = '', issuer = '' }, keep, program) {
    const inKept = (name) => (0,shell_quote/* operand */.id)((0,external_node_path_.join)(keep, name));
    const [trust, path] = [['--trust-config', inKept(TRUST_CONFIG)], inKept(files[0]?.file.path ?? '')];
    const own = ['--certificate-identity', identity, '--certificate-oidc-issuer', issuer];
    const python = ['--cert-identity', identity, '--cert-oidc-issuer', issuer];
    return [
        '',
        `Files, bundles and the client trust config are in ${(0,messages/* shown */.SP)(keep)}. To verify, run one of these commands. The second is for sigstore-python:`,
        `  ${program} ${(0,shell_quote/* shellLine */.Tg)(['verify', ...trust, ...own, path])}`,
        `  ${(0,shell_quote/* shellLine */.Tg)(['sigstore', ...trust, 'verify', 'identity', ...python, path])}`,
    ];
}


/***/ }),

/***/ 3463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ github),
/* harmony export */   U: () => (/* binding */ requestGitHubToken)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _github_job_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(263);
/* harmony import */ var _github_outage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7012);
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1500);
/* harmony import */ var _identity_token_identity_token_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9739);
/* harmony import */ var _process_clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7296);
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6953);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8189);
/* harmony import */ var _receive_token_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6411);
// The job's own identity token, from the service that GitHub offers to jobs with `id-token: write`.









const [URL_VARIABLE, TOKEN_VARIABLE] = _github_job_context_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN_VARIABLES */ .Yr;
/** Pauses between requests while GitHub does not yet count the job as started, in milliseconds. */
const EARLY_PAUSES_MS = [500, 1000, 2000];
/** Also if the two variables are set without a job, as `sigstore-sign sandbox` does. */
const github = {
    name: 'GitHub Actions',
    runsJobs: true,
    renewable: true,
    absence: async (env) => _github_job_context_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN_VARIABLES */ .Yr.some((name) => env[name]?.trim()) ? undefined : (0,_provider_js__WEBPACK_IMPORTED_MODULE_7__/* .unflagged */ .G)(env, 'GITHUB_ACTIONS'),
    assertPossible: async (place) => void (await readRequest(place)),
    request: (request) => requestGitHubToken(request),
};
/** The two variables that GitHub sets in jobs that may have a token. Throws the Failure of explainMissingToken. */
async function readRequest({ env, event, cwd }) {
    const [address, requestToken] = [env[URL_VARIABLE]?.trim(), env[TOKEN_VARIABLE]?.trim()];
    if (address && requestToken)
        return [address, requestToken];
    const { explainMissingToken } = await __webpack_require__.e(/* import() */ 929).then(__webpack_require__.bind(__webpack_require__, 9310));
    throw await explainMissingToken({ env, event, workflow: await (0,_github_job_context_js__WEBPACK_IMPORTED_MODULE_1__/* .readWorkflowFile */ .AO)(env, cwd) });
}
/**
 * Requests an identity token with the audience `sigstore` from GitHub (docs: OpenID Connect reference, "Methods for
 * requesting the OIDC token"). Throws the Failure of explainMissingToken when the job cannot have one,
 * `token-request-*`, `token-too-early`, `token-response-malformed`, `clock-skew`, those of parseIdentityToken, and
 * those of `http`.
 */
async function requestGitHubToken(request) {
    const [address, requestToken] = await readRequest(request);
    (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_8__/* .tellSecret */ .Kt)(requestToken, request.onSecret);
    if (!/^[\x21-\x7e]+$/.test(requestToken))
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('id-token-variable-filtered', `${TOKEN_VARIABLE} was changed before it reached this process: it has characters that no token has`);
    const url = tokenUrl(address);
    const response = await askWhileEarly(request, url, requestToken);
    const value = (0,_receive_token_js__WEBPACK_IMPORTED_MODULE_6__/* .readField */ .d)(response, 'value', `the identity service (${url.origin})`);
    const notices = hostNotices(url, request.env);
    const answer = (0,_receive_token_js__WEBPACK_IMPORTED_MODULE_6__/* .receiveToken */ .F)(value, { who: 'the identity service', date: response.date, notices }, request);
    const { token } = answer;
    return { ...answer, token: { ...token, notices: [...token.notices, ...foreignJob(token, request.env)] } };
}
/** A token of another repository than the job's is accepted if its claims are, but with a notice. */
function foreignJob({ claims: { repository } }, env) {
    const own = env['GITHUB_REPOSITORY'];
    if (own === undefined || typeof repository !== 'string' || repository === own)
        return [];
    return [`the identity token is for a job of ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(repository)}, but this is a job of ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(own)}`];
}
/** The request token is sent to this host, so an unusual host causes a notice. */
function hostNotices(url, env) {
    const server = env['GITHUB_SERVER_URL'] ?? '';
    const own = URL.canParse(server) ? new URL(server).hostname : 'github.com';
    const usual = /(^|\.)(actions\.githubusercontent\.com|ghe\.com)$/.test(url.hostname);
    if (usual || (0,_http_client_js__WEBPACK_IMPORTED_MODULE_3__/* .isLoopback */ .U9)(url) || `.${url.hostname}`.endsWith(`.${own}`))
        return [];
    return [`the identity token was requested from ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(url.host)}, which is not a host of GitHub`];
}
/** The address with the audience. It may already have a query (di/id issue 441), which is not changed. */
function tokenUrl(address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined || !(0,_http_client_js__WEBPACK_IMPORTED_MODULE_3__/* .isSecure */ .Ut)(url))
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('token-request-not-found', `${URL_VARIABLE} is not an https:// address${url === undefined ? '' : `: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(url.origin)}`}`);
    if (url.username !== '' || url.password !== '')
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('token-request-not-found', `${URL_VARIABLE} contains a user name or password`);
    if (url.searchParams.has('audience'))
        url.searchParams.set('audience', _identity_token_identity_token_js__WEBPACK_IMPORTED_MODULE_4__/* .AUDIENCE */ .Xu);
    else
        url.search = url.search === '' ? `?audience=${_identity_token_identity_token_js__WEBPACK_IMPORTED_MODULE_4__/* .AUDIENCE */ .Xu}` : `${url.search}&audience=${_identity_token_identity_token_js__WEBPACK_IMPORTED_MODULE_4__/* .AUDIENCE */ .Xu}`;
    url.hash = '';
    return url;
}
/**
 * "Server won't issue ID_TOKEN for non-inprogress job" (actions/runner, JobRunner.cs): only after this refusal it helps
 * to wait; every other one is final.
 */
async function askWhileEarly(request, url, requestToken) {
    const { clock = _process_clock_js__WEBPACK_IMPORTED_MODULE_5__/* .SYSTEM_CLOCK */ .V, signal } = request;
    for (let attempt = 0;; attempt += 1) {
        const response = await ask(request, url, requestToken);
        if (response.status >= 200 && response.status <= 299)
            return response;
        const early = /in.?progress/i.test(response.body.subarray(0, 4096).toString('utf8'));
        const pauseMs = EARLY_PAUSES_MS[attempt];
        if (!early || pauseMs === undefined)
            throw refused(response.status, early, url);
        await clock.sleep(pauseMs, signal);
    }
}
async function ask({ http }, url, requestToken) {
    const headers = { authorization: `bearer ${requestToken}` };
    try {
        return await http({
            service: 'identity',
            method: 'GET',
            url,
            headers,
            accept: 'application/json',
            expect: [400, 401, 403, 404],
        });
    }
    catch (error) {
        if (!(error instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
            throw error;
        const { code, message, status } = error;
        const own = ownCode(error);
        // If the service is unreachable, the network of the runner is a more likely cause.
        const remedy = (0,_github_outage_js__WEBPACK_IMPORTED_MODULE_2__/* .isOutage */ .uD)(error) && code !== 'service-unreachable' ? await (0,_github_outage_js__WEBPACK_IMPORTED_MODULE_2__/* .jobRemedy */ .QL)() : undefined;
        if (own === undefined && remedy === undefined)
            throw error;
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(own ?? code, message, { cause: error, status, remedy });
    }
}
/** The client's codes for a refusal, an outage or an unreadable answer have more specific codes here. */
function ownCode({ code, status = 0 }) {
    if (code === 'service-answer-invalid')
        return 'token-response-malformed';
    if (code === 'service-refused' || status >= 500)
        return 'token-request-failed';
    return undefined;
}
const REFUSED = {
    401: 'token-request-unauthorized',
    403: 'token-request-forbidden',
    404: 'token-request-not-found',
};
function refused(status, early, url) {
    const who = `the identity service (${url.origin})`;
    if (early)
        return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('token-too-early', `${who} says that this job has not started`, { status });
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(REFUSED[status] ?? 'token-request-failed', `${who} answered ${status}`, { status });
}


/***/ }),

/***/ 8189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ unflagged)
/* harmony export */ });
/** For providers that set a variable to `true`: what is wrong with it, or undefined. */
function unflagged(env, name) {
    if (env[name] === 'true')
        return undefined;
    return env[name] ? `${name} is not "true"` : `${name} is not set`;
}


/***/ }),

/***/ 6411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ receiveToken),
/* harmony export */   d: () => (/* binding */ readField)
/* harmony export */ });
/* harmony import */ var _encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9098);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _identity_token_identity_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9739);
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6953);
// The answer of a provider → an identity token, or why it is not one.




/** A larger measured difference causes a notice; the services tolerate less than five minutes. */
const MAX_SKEW_MS = 60_000;
/**
 * The text under `field` in a JSON answer of `who`. Messages describe its form, never its content, which may be a
 * token. Throws `token-response-malformed`.
 */
function readField(response, field, who) {
    const malformed = (what) => new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('token-response-malformed', `${who} answered with ${what}`);
    const answer = (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonObject */ .dw)(response.body, malformed);
    const value = answer[field];
    if (value === undefined)
        throw malformed(`JSON without \`${field}\``);
    if (value === '')
        throw malformed(`an empty \`${field}\``);
    if (typeof value !== 'string')
        throw malformed(`a \`${field}\` that is ${value === null ? 'null' : `a JSON ${typeof value}`}`);
    return value;
}
/**
 * A token that was just issued is outside its validity period only when a clock is wrong; `date` shows by how much.
 * Throws `clock-skew`, `token-response-malformed`, and the other failures of parseIdentityToken.
 */
function receiveToken(value, received, request) {
    const { who, date, notices = [], remedy } = received;
    (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .tellToken */ .nK)(value.trim(), request.onSecret);
    const now = request.now();
    const skewMs = date === undefined ? undefined : now.getTime() - date.getTime();
    const skew = skewMs === undefined ? undefined : describeSkew(skewMs, who);
    const all = [...(request.notices ?? []), ...notices, ...(skew === undefined ? [] : [skew])];
    try {
        const { fulcio } = request;
        return { token: (0,_identity_token_identity_token_js__WEBPACK_IMPORTED_MODULE_2__/* .parseIdentityToken */ .Xm)(value, { now, notices: all, fulcio }), skewMs };
    }
    catch (error) {
        if (!(error instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR))
            throw error;
        if (skew !== undefined && ['token-expired', 'token-not-yet-valid'].includes(error.code))
            throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('clock-skew', `${skew}, so ${error.message}`, { cause: error });
        if (error.code !== 'token-malformed')
            throw error;
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('token-response-malformed', `${who} gave no valid token: ${error.message}`, {
            remedy,
        });
    }
}
/** A notice about the clock when it is off by more than a minute. */
function describeSkew(skewMs, who) {
    if (Math.abs(skewMs) <= MAX_SKEW_MS)
        return undefined;
    const seconds = Math.round(Math.abs(skewMs) / 1000);
    return `this machine's clock is ${seconds} s ${skewMs > 0 ? 'ahead of' : 'behind'} ${who}'s`;
}


/***/ }),

/***/ 4446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ isDone),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   S4: () => (/* binding */ failureOfSome),
/* harmony export */   U8: () => (/* binding */ outcomeOfKept),
/* harmony export */   Zi: () => (/* binding */ isAttestationBundle)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _files_output_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4587);
// The result for each file, and for the run as a whole.


/** True for a file that has a valid bundle, or a document that covers it. */
const isDone = ({ status }) => status === 'signed' || status === 'kept' || status === 'covered';
/** True for an attestation whose file is its bundle, as every verifier reads it: one for PyPI is in another form. */
const isAttestationBundle = ({ outputs: { bundle } }) => bundle?.endsWith(_files_output_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .ATTESTATION_SUFFIX */ .Rp) === true;
/** True for a list of checksums, which is no attestation. */
const isList = ({ outputs }) => outputs.checksums !== undefined;
/** The outcome if no file is left to sign; undefined otherwise. */
function outcomeOfKept(files, kept) {
    if (kept.size < files.length)
        return undefined;
    const [first] = kept.values();
    return {
        files: files.flatMap((file) => kept.get(file)?.signed ?? []),
        documents: [],
        identity: first?.signer.identity,
        issuer: first?.signer.issuer,
        source: first?.signer.source,
        certificates: 0,
        failure: undefined,
        interrupted: false,
    };
}
/** The failure of a run in which some files have no bundle. Used when one failed file does not stop the others. */
function failureOfSome(files) {
    const failed = files.filter((file) => !isDone(file));
    const [first] = failed;
    if (first === undefined || files.length === 1)
        return first?.failure;
    const counted = `${failed.length} of ${files.length} files ${failed.length === 1 ? 'was' : 'were'} not signed`;
    const what = `${counted}; reason for the first: ${first.failure?.message ?? 'not attempted'}`;
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('some-files-failed', what, { cause: first.failure });
}


/***/ }),

/***/ 6434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ openRun)
/* harmony export */ });
/* harmony import */ var _trust_instance_choice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4180);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4446);


/** Opens a run, without a request. Large modules are loaded when they are needed. */
function openRun(options) {
    const { choice, http, policy, allowPrivateRepository, onNotice } = options;
    const publicInstance = (0,_trust_instance_choice_js__WEBPACK_IMPORTED_MODULE_0__/* .isPublic */ .Ul)(choice);
    let loading;
    const load = () => {
        loading ??= loadOnce(options);
        return loading;
    };
    let isAnnounced = options.onSigner === undefined;
    const loadAuthorization = async () => {
        const { createAuthorization } = await Promise.all(/* import() */[__webpack_require__.e(196), __webpack_require__.e(739)]).then(__webpack_require__.bind(__webpack_require__, 7201));
        const authorize = createAuthorization({ policy, allowPrivateRepository, publicInstance, onNotice });
        return (token) => {
            options.onToken?.(token);
            const signer = authorize(token);
            if (!isAnnounced) {
                isAnnounced = true;
                // The engine also needs the instance, and handles its rejection.
                load().then((instance) => options.onSigner?.(signer, instance), () => undefined);
            }
            return signer;
        };
    };
    let authorization;
    const authorizer = () => {
        authorization ??= loadAuthorization();
        return authorization;
    };
    return {
        publicInstance,
        load,
        authorizeToken: async (token) => (await authorizer())(token),
        reuse: async ({ existing, ...what }) => {
            const nothing = new Map();
            if (existing !== 'keep')
                return { kept: nothing, complete: (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOfKept */ .U8)(what.files, nothing) };
            const { keepBundles } = await Promise.all(/* import() */[__webpack_require__.e(895), __webpack_require__.e(654), __webpack_require__.e(259), __webpack_require__.e(282), __webpack_require__.e(752), __webpack_require__.e(196), __webpack_require__.e(629), __webpack_require__.e(97)]).then(__webpack_require__.bind(__webpack_require__, 8097));
            return keepBundles({ ...what, choice, instance: options.instanceContext(), policy, onNotice });
        },
        sign: async (signing) => {
            const instance = load();
            instance.catch(() => undefined); // the engine handles the rejection
            const [{ signFiles }, authorizeToken] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(895), __webpack_require__.e(654), __webpack_require__.e(259), __webpack_require__.e(282), __webpack_require__.e(752), __webpack_require__.e(629), __webpack_require__.e(414)]).then(__webpack_require__.bind(__webpack_require__, 6414)), authorizer()]);
            return signFiles({ ...signing, instance, publicInstance, http, authorizeToken, onNotice });
        },
    };
}
async function loadOnce({ choice, instanceContext }) {
    const { loadInstance } = await Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(888)]).then(__webpack_require__.bind(__webpack_require__, 5888));
    return loadInstance(choice, instanceContext());
}


/***/ }),

/***/ 5436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ namedFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(728);
/* harmony import */ var _found_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(580);
/* harmony import */ var _fs_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5053);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3684);
/* harmony import */ var _semaphore_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7678);
/* harmony import */ var _writable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1074);
// Names given by the caller → the files to sign, each once; only regular files, and none of our own outputs.








/**
 * The files with these names. They are shown relative to `cwd` (an absolute path), or absolute if they are not below
 * it. A link is followed, because the caller named it; its bundle goes next to the link. Bundles and manifests, which a
 * pattern of the shell often matches, are skipped with a notice. Throws `file-unreadable`, `name-unsupported` or
 * `input-invalid`.
 */
async function namedFiles(names, cwd, onNotice) {
    const files = new Map();
    for (const file of await (0,_semaphore_js__WEBPACK_IMPORTED_MODULE_7__/* .mapBounded */ .yJ)(names, (name) => openable(name, cwd))) {
        if (files.has(file.path))
            onNotice(`${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(file.path)} was named twice; it is signed once`);
        files.set(file.path, file);
    }
    const outputs = [...files.keys()].filter((path) => _found_js__WEBPACK_IMPORTED_MODULE_3__/* .OWN_OUTPUT */ .N.test(path));
    for (const path of outputs)
        files.delete(path);
    const [first] = outputs;
    const also = outputs.length > 1 ? ` and ${outputs.length - 1} more` : '';
    if (first !== undefined && files.size === 0) {
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('input-invalid', `there is nothing to sign: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(first)}${also} is an output of signing`, { remedy: 'Name the files to sign, not their bundles or signatures.' });
    }
    if (first !== undefined)
        onNotice(`skipped ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(first)}${also}: outputs of signing are not signed`);
    return [...files.values()];
}
async function openable(name, cwd) {
    if (name === '')
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('input-invalid', 'a file name is empty');
    const lexical = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, name);
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .shownPath */ .pS)(cwd, lexical);
    try {
        const absolute = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(lexical);
        const kind = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(absolute);
        if (kind.isDirectory())
            throw notRegular(name, 'a directory', 'Name the files in it.');
        if (!kind.isFile())
            throw notRegular(name, 'not a regular file');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(absolute, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
        return { path, absolute };
    }
    catch (cause) {
        if (cause instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR)
            throw cause;
        if (name.includes('\ufffd')) {
            throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('name-unsupported', `the name of file ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)} is not UTF-8`, { cause });
        }
        if (cause.code === 'ENOENT')
            throw await (0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .missingOperand */ .Up)(name, (names) => (0,_writable_js__WEBPACK_IMPORTED_MODULE_6__/* .allExist */ .$0)(names, cwd), cause);
        throw (0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(`file ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)}`, cause);
    }
}
function notRegular(name, what, remedy) {
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('file-unreadable', `${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)} is ${what}`, { remedy });
}


/***/ }),

/***/ 6016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ writeTogether),
  writeWhole: () => (/* binding */ writeWhole)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/process/descriptors.js
var descriptors = __webpack_require__(8484);
;// CONCATENATED MODULE: ./build/process/held-file.js
// Changes of names: on Windows a virus scanner or an indexer may hold a file that was just written.


/** It looks at a file for some milliseconds, seldom for seconds. */
const PATIENCE_MS = 10_000;
/** Repeats a change of a file's name on Windows while another program holds the file, for up to ten seconds. */
const whenReleased = (change) => external_node_path_.sep === '/' ? change() : (0,descriptors/* repeatWhile */.N)(['EPERM', 'EACCES', 'EBUSY'], PATIENCE_MS, change);

// EXTERNAL MODULE: ./build/files/fs-errors.js
var fs_errors = __webpack_require__(5053);
// EXTERNAL MODULE: ./build/files/writable.js
var writable = __webpack_require__(1074);
;// CONCATENATED MODULE: ./build/files/write-atomic.js
// Content → files that are either complete under their names or do not exist at all.








/** Throws `output-exists`, `output-unwritable` or `disk-full`; then nothing is left on the disk. */
async function writeWhole(path, content, replacing) {
    await writeTogether([{ path, content }], replacing);
}
/**
 * Writes files that belong together: each to a temporary file in its own directory, flushed to disk; then all get their
 * names. Throws `output-exists`, `output-unwritable` or `disk-full`; then none of them has its name, and what existed
 * before is still there.
 */
async function writeTogether(files, { replace }) {
    const staged = files.flatMap(({ path, content }) => {
        if (path === undefined)
            return [];
        const hidden = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.sigstore-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`); // LEFTOVER in writable.ts matches it
        return { path, content, temporary: `${hidden}.tmp`, former: `${hidden}.old` };
    });
    const named = [];
    let writing = '';
    try {
        for (const { path, content, temporary } of staged) {
            writing = path;
            await writeFlushed(temporary, content);
        }
        for (const [index, { path, temporary, former }] of staged.entries()) {
            writing = path;
            // After the last file nothing can fail.
            if (replace && index < staged.length - 1)
                await keepFormer(path, former);
            if (replace)
                await rename(temporary, path);
            else
                await nameOnce(temporary, path);
            named.push(path);
        }
    }
    catch (cause) {
        for (const { path, temporary, former } of staged) {
            await rollBack(path, former, named.includes(path)).catch(() => undefined); // the first reason counts
            await remove(temporary);
        }
        throw cause instanceof failure/* Failure */.HR ? cause : (0,fs_errors/* unwritable */.mP)((0,failure/* quote */.hD)(writing), cause);
    }
    await Promise.all(staged.slice(0, -1).map(({ former }) => remove(former)));
}
const rename = (from, to) => whenReleased(() => promises_.rename(from, to));
/** Takes a name away, if it is there; rm would look twice before. */
async function remove(path) {
    await whenReleased(() => promises_.unlink(path)).catch((error) => {
        if (error.code !== 'ENOENT')
            throw error;
    });
}
/**
 * Gives a file its name only if nothing has that name, whatever another process does at the same time; a rename would
 * replace the other file. On a file system without links, an empty file takes the name first. Throws `output-exists`.
 */
async function nameOnce(temporary, path) {
    try {
        if (!(await linked(temporary, path))) {
            await (await (0,descriptors/* withDescriptor */.U)(() => promises_.open(path, 'wx'))).close();
            await rename(temporary, path).catch(async (error) => {
                await remove(path);
                throw error;
            });
        }
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
        throw new failure/* Failure */.HR('output-exists', `${(0,failure/* quote */.hD)(path)} already exists, and did not when this run began`);
    }
    await remove(temporary);
}
/** Adds a second name to a file; false if the file system does not support it. Throws EEXIST. */
async function linked(path, name) {
    return promises_.link(path, name).then(() => true, (error) => {
        if (error.code === 'EEXIST')
            throw error;
        return false;
    });
}
async function writeFlushed(path, content) {
    const handle = await (0,descriptors/* withDescriptor */.U)(() => promises_.open(path, 'wx', 0o644));
    try {
        await handle.writeFile(content);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/** Gives what exists under a path, if anything, a second name; if the file system does not support that, renames it. */
async function keepFormer(path, former) {
    const there = await promises_.lstat(path).catch(() => undefined);
    // For a directory the rename that follows fails, as it should.
    if (there === undefined || there.isDirectory())
        return;
    await promises_.link(path, former).catch(() => rename(path, former));
}
/** Puts back what existed under a path. If nothing existed, removes a file that got the name (`named`). */
async function rollBack(path, former, named) {
    if (!(await (0,writable/* exists */.t2)(former)))
        return named ? remove(path) : undefined;
    await rename(former, path);
    await remove(former); // a rename of one file to its other name does nothing
}


/***/ }),

/***/ 7012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QL: () => (/* binding */ jobRemedy),
/* harmony export */   uD: () => (/* binding */ isOutage)
/* harmony export */ });
/* unused harmony exports KEEP_REMEDY, isUnanswered, withGitHubRemedy */
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
// A GitHub service that does not answer: the remedies for Sigstore's services do not apply.

/** What to do while GitHub's token service is out: no input configures it. */
async function jobRemedy() {
    const { REMEDIES } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3804));
    return REMEDIES['token-request-failed'].fix;
}
/** The same if something is already signed. */
const KEEP_REMEDY = 'Check https://www.githubstatus.com, then re-run the job with `existing: keep`.';
/** True if the service is out, busy, silent or unreachable. */
const isOutage = ({ code }) => /^service-(busy|timeout|unavailable|unreachable)$/.test(code);
/** True if GitHub gave no answer, or an answer that is neither yes nor no. */
const isUnanswered = (failure) => isOutage(failure) || (failure.code === 'service-refused' && !isRenamed(failure));
/** A redirect within GitHub that cannot be followed. */
const isRenamed = ({ code, status = 0 }) => code === 'service-refused' && status >= 300 && status <= 399;
/** The failure of a request to GitHub's API, with what to do if GitHub is out or the repository was renamed. */
function withGitHubRemedy(failure) {
    const { code, message, status } = failure;
    if (isRenamed(failure)) {
        const remedy = 'Start the workflow again in the renamed or transferred repository, so that the run has the new name.';
        return new Failure(code, message, { cause: failure, status, remedy });
    }
    return isOutage(failure)
        ? new Failure(code, message, { cause: failure, status, remedy: KEEP_REMEDY })
        : failure;
}


/***/ }),

/***/ 4055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ serializeManifest),
/* harmony export */   e4: () => (/* binding */ createManifest),
/* harmony export */   ir: () => (/* binding */ MANIFEST_NAME)
/* harmony export */ });
/* unused harmony export manifestParts */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _engine_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4446);
/* harmony import */ var _files_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3684);
// The result for each file, as JSON for the scripts of other people.



const MANIFEST_NAME = 'sigstore-manifest.json';
/** The manifest of an outcome; its paths are relative to `root`, an absolute path, with `/`. */
function createManifest(outcome, { instance, root, shard }) {
    const { identity, issuer } = outcome;
    const files = outcome.files.map((file) => toRow(file, root));
    const documents = outcome.documents.filter((document) => !(0,_engine_result_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(document));
    const attestations = documents.length === 0 ? undefined : documents.map((document) => toAttestation(document, root));
    const list = outcome.documents.find(_engine_result_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv);
    const checksums = list && { ...toRow(list, root), size: undefined };
    return { schema: 1, identity, issuer, instance, shard, attestations, checksums, files };
}
/** The manifest as the content of its file. */
function serializeManifest(manifest) {
    return [...manifestParts(manifest)].join('');
}
/** Rows that are converted to text at a time; all at once they would need as much memory as signing them. */
const ROWS = 1000;
/** The same in parts, to be written one after the other. */
function* manifestParts({ files, ...rest }) {
    const head = JSON.stringify(rest, null, 2).replace(/\n\}$/, '');
    if (files.length === 0) {
        yield `${head},\n  "files": []\n}\n`;
        return;
    }
    yield `${head},\n  "files": [\n`;
    for (let at = 0; at < files.length; at += ROWS) {
        const rows = files
            .slice(at, at + ROWS)
            .map((row) => `    ${JSON.stringify(row, null, 2).replaceAll('\n', '\n    ')}`);
        yield `${rows.join(',\n')}${at + ROWS < files.length ? ',' : ''}\n`;
    }
    yield '  ]\n}\n';
}
function toRow(signed, root) {
    const { file, size, digest = file.digest } = signed;
    return {
        path: shownIn(root, file),
        size,
        sha256: digest?.toString('hex'),
        bundle: bundleOf(signed, root),
        ...evidenceOf(signed),
    };
}
function toAttestation(signed, root) {
    const { about, predicateType } = signed;
    const path = about && shownIn(root, about);
    return { path, predicateType, bundle: bundleOf(signed, root), ...evidenceOf(signed) };
}
const shownIn = (root, { path }) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? (0,_files_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(root, path) : path;
function bundleOf(signed, root) {
    const { bundle } = signed.outputs;
    return (0,_engine_result_js__WEBPACK_IMPORTED_MODULE_1__/* .isDone */ .$L)(signed) && bundle !== undefined ? (0,_files_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(root, bundle) : undefined;
}
function evidenceOf({ log, signedAt, status, failure }) {
    const reason = failure && { code: failure.code, message: failure.message };
    return { log, signedAt: signedAt?.toISOString(), status, failure: reason };
}


/***/ })

};
