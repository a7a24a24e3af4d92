export const id = 188;
export const ids = [188];
export const modules = {

/***/ 3625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   He: () => (/* binding */ requireText),
/* harmony export */   Jr: () => (/* binding */ checkOptions),
/* harmony export */   yN: () => (/* binding */ jsonBytes)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9903);
// Mistakes that a caller in JavaScript can make, because no type is checked: unknown names, values of another type.


/** Options for which empty text would mean the working directory. */
const DIRECTORIES = new Set(['cwd', 'cacheDirectory', 'outputDirectory']);
/** Throws `usage` for a name that `of` does not have, or a value of another kind. Omits undefined values. */
function checkOptions(options, kinds, of) {
    if (typeof options !== 'object' || options === null)
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('usage', `the options of ${of} are ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(options)} instead of an object`);
    const known = new Map(Object.entries(kinds));
    for (const [name, value] of Object.entries(options)) {
        const kind = known.get(name);
        if (kind === undefined)
            throw unknownName(name, [...known.keys()], of);
        const allowed = [kind].flat();
        if (value !== undefined && (value === null || !allowed.some((each) => each === typeof value)))
            throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('usage', `the option \`${name}\` of ${of} must be of type ${allowed.join(' or ')}`);
        if (value === '' && DIRECTORIES.has(name))
            throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('usage', `the option \`${name}\` of ${of} is empty`);
    }
}
function unknownName(name, known, of) {
    const meant = (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, known);
    const hint = meant === undefined ? `It has ${known.join(', ')}.` : `Did you mean \`${meant}\`?`;
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('usage', `${of} has no option ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}`, { remedy: hint });
}
/** The value, if it is text that is not empty. Throws `usage`; `what` is its name in the message. */
function requireText(value, what) {
    if (typeof value === 'string' && value !== '')
        return value;
    throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('usage', `${what} must be text that is not empty`);
}
/** An object as JSON text in bytes. Throws `usage`; `what` is its name in the message. */
function jsonBytes(value, what) {
    try {
        return Buffer.from(String(JSON.stringify(value)));
    }
    catch (cause) {
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('usage', `${what} cannot be written as JSON`, { cause });
    }
}


/***/ }),

/***/ 6188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  discoverIssuer: () => (/* binding */ discoverIssuer),
  logIn: () => (/* binding */ logIn)
});

// EXTERNAL MODULE: ./build/credentials/login/discovery.js
var discovery = __webpack_require__(2989);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/identity/token/identity-token.js + 2 modules
var identity_token = __webpack_require__(9540);
// EXTERNAL MODULE: ./build/process/clock.js + 1 modules
var process_clock = __webpack_require__(9816);
// EXTERNAL MODULE: ./build/text/redact.js
var redact = __webpack_require__(6953);
// EXTERNAL MODULE: ./build/process/abort.js
var abort = __webpack_require__(6552);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/credentials/login/errors.js
// Errors of openid-client → why a login failed. These errors contain tokens, so only their texts are used.

const MAX_WORDS = 300;
/** Codes for an answer that is not valid at all. */
const UNREADABLE = new Set([
    'OAUTH_PARSE_ERROR',
    'OAUTH_RESPONSE_IS_NOT_JSON',
    'OAUTH_RESPONSE_IS_NOT_CONFORM',
]);
/** The `error` of a token answer (RFC 6749 section 5.2, RFC 8628 section 3.5); undefined if the answer has no error. */
const errorOf = (thrown) => textOf(thrown, 'error');
/** The Failure for an error of openid-client or of our HTTP client; `issuer` is the one that was used. */
function failureOf(thrown, issuer, secrets) {
    const own = causes(thrown).find((cause) => cause instanceof failure/* Failure */.HR);
    if (own !== undefined) {
        const message = secrets.clean(own.message);
        return message === own.message ? own : new failure/* Failure */.HR(own.code, message, { status: own.status });
    }
    const error = errorOf(thrown);
    if (error !== undefined)
        return refused(error, textOf(thrown, 'error_description'), issuer, secrets);
    const code = textOf(thrown, 'code') ?? '';
    if (code === 'OAUTH_WWW_AUTHENTICATE_CHALLENGE')
        return refused('invalid_client', undefined, issuer, secrets);
    const words = secrets.clean(innermostWords(thrown));
    const told = `${(0,failure/* quote */.hD)(issuer)} answered the login with a wrong token: ${(0,failure/* quote */.hD)(words)}`;
    if (code === 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED')
        return new failure/* Failure */.HR('token-expired', told);
    if (UNREADABLE.has(code) && !/JWT/.test(words))
        return new failure/* Failure */.HR('service-answer-invalid', told);
    const proof = /^OAUTH_(JWT_|KEY_|JSON_)/.test(code) || /JWT|signature/i.test(words);
    return new failure/* Failure */.HR(proof ? 'login-forged' : 'token-response-malformed', told);
}
/** The refusal of the issuer, with its text. */
function refused(error, description, issuer, secrets) {
    const words = description === undefined ? '' : `: ${(0,failure/* quote */.hD)(secrets.clean(description), MAX_WORDS)}`;
    const message = `${(0,failure/* quote */.hD)(issuer)} refused the login with ${(0,failure/* quote */.hD)(secrets.clean(error))}${words}`;
    const client = error === 'invalid_client' || error === 'unauthorized_client';
    const remedy = 'Check the client ID and the client secret: the issuer does not accept them.';
    return new failure/* Failure */.HR('login-refused', message, client ? { remedy } : {});
}
/** These messages name the failed check. Those of a parser are not used: only they quote their input. */
function innermostWords(thrown) {
    const said = causes(thrown).findLast((cause) => cause instanceof Error && !(cause instanceof SyntaxError));
    return said instanceof Error ? said.message : 'it cannot be read';
}
function causes(thrown) {
    const chain = [];
    for (let at = thrown; at !== undefined && chain.length < 8; at = at instanceof Error ? at.cause : undefined)
        chain.push(at);
    return chain;
}
function textOf(thrown, name) {
    const value = thrown instanceof Error ? Reflect.get(thrown, name) : undefined;
    return typeof value === 'string' ? value : undefined;
}

;// CONCATENATED MODULE: ./build/credentials/login/authorization-response.js
// The answer to an authorization request: whether it belongs to our request, and its content. Sends no request.



/**
 * Reads the parameters that came back (RFC 6749 section 4.1.2). Without our `state` they are not for us: returns
 * undefined, and nothing has happened. With it they must name our issuer if they name one, or if the issuer announced
 * that it names itself (RFC 9207 section 2.4). This is checked before any error in them is accepted.
 */
function readAnswer(parameters, expected) {
    const { authorization, issuer, secrets } = expected;
    const [state, ...moreStates] = parameters.getAll('state');
    if (state === undefined || moreStates.length > 0 || !equal(state, authorization.state))
        return undefined;
    const forged = (what) => new failure/* Failure */.HR('login-forged', `the answer to the login ${what}`);
    const repeated = ['iss', 'error', 'code'].find((name) => parameters.getAll(name).length > 1);
    if (repeated !== undefined)
        return forged(`has ${(0,failure/* quote */.hD)(repeated)} more than once`);
    const named = parameters.get('iss');
    if (named === null && issuer.authorization_response_iss_parameter_supported)
        return forged(`has no \`iss\`, which ${(0,failure/* quote */.hD)(issuer.issuer)} said it sends`);
    if (named !== null && named !== issuer.issuer)
        return forged(`is from ${(0,failure/* quote */.hD)(named)} instead of ${(0,failure/* quote */.hD)(issuer.issuer)}`);
    const error = parameters.get('error');
    if (error !== null)
        return refused(error, parameters.get('error_description') ?? undefined, issuer.issuer, secrets);
    const code = parameters.get('code');
    return code ? { code } : forged('has neither a code nor an error');
}
/** Takes the same time wherever two texts differ. */
function equal(one, other) {
    const [left, right] = [one, other].map((text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest());
    return left !== undefined && right !== undefined && (0,external_node_crypto_.timingSafeEqual)(left, right);
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: ./build/text/unseen.js
var unseen = __webpack_require__(3960);
;// CONCATENATED MODULE: ./build/credentials/login/callback-page.js
// The page that shows a person in the browser the result of the login. It loads nothing and runs nothing.


const STYLE = `
:root{color-scheme:light dark;--ground:#f6f7f9;--card:#fff;--line:#e2e5ea;--ink:#1c2128;--soft:#59636e;--success:#1a7f37;--failure:#c62d2d;--notice:#57606a}
@media (prefers-color-scheme:dark){:root{--ground:#0f1216;--card:#181c22;--line:#2b313a;--ink:#e8ebef;--soft:#9aa4b0;--success:#4ac26b;--failure:#ff7b72;--notice:#9aa4b0}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:grid;place-items:center;padding:24px;background:var(--ground);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
main{width:100%;max-width:440px;padding:44px 40px 32px;background:var(--card);border:1px solid var(--line);border-radius:16px;text-align:center}
svg{width:56px;height:56px;fill:none;stroke-width:2.5;stroke-linecap:round;stroke-linejoin:round}
.success{stroke:var(--success)}.failure{stroke:var(--failure)}.notice{stroke:var(--notice)}
circle{opacity:.28}
h1{margin:18px 0 6px;text-wrap:balance;font-size:24px;line-height:1.25;font-weight:600;letter-spacing:-.01em}
p{margin:0;color:var(--soft);overflow-wrap:anywhere;text-wrap:balance}
.value{margin:16px 0 0;padding:10px 14px;border-radius:10px;background:var(--ground);color:var(--ink);font:15px/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
.next{margin-top:22px;padding-top:20px;border-top:1px solid var(--line);font-size:15px}
footer{margin-top:14px;color:var(--soft);font-size:13px}
`;
const MARKS = {
    success: 'm16 24.5 5.5 5.5L32.5 18.5',
    failure: 'm17.5 17.5 13 13m0-13-13 13',
    notice: 'M24 22v11m0-17.5v.1',
};
/** Allows only this page's own style, by its hash; no frame, no form, no referrer. */
const PAGE_HEADERS = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `default-src 'none'; style-src 'sha256-${(0,external_node_crypto_.createHash)('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
};
/** The page as HTML; any text in it may come from outside. */
function renderPage({ tone, title, text, value, next }) {
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${plain(title)} · sigstore-sign</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<svg class="${tone}" viewBox="0 0 48 48" aria-hidden="true"><circle cx="24" cy="24" r="21.5"/><path d="${MARKS[tone]}"/></svg>
<h1>${plain(title)}</h1>
<p>${plain(text)}</p>
${value === undefined ? '' : `<p class="value"><bdi>${plain(value)}</bdi></p>\n`}<p class="next">${plain(next)}</p>
<footer>sigstore-sign</footer>
</main>
</body>
</html>
`;
}
/** As plain text; characters that are invisible, or change the order of others, are shown as codes. */
function plain(text) {
    return (0,unseen/* visible */.RK)(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

;// CONCATENATED MODULE: ./build/credentials/login/callback-server.js
// The address on this machine to which the browser sends the answer: one server, one answer (RFC 8252 section 7.3).




const HOST = '127.0.0.1';
const PATH = '/auth/callback';
/** For the path and its parameters; the codes of known issuers are shorter than 4 KiB. */
const MAX_URL_CHARACTERS = 8191;
/** A browser also sends the cookies of everything else that ran on localhost. */
const MAX_HEADER_BYTES = 64 * 1024;
const REQUEST_MS = 10_000;
/** Time for the last page to reach the browser. */
const SHOW_MS = 2000;
/**
 * Listens only on 127.0.0.1, on a free port. The address contains `localhost`, as Sigstore's clients write it and
 * issuers expect it; browsers that try ::1 first find no server there. Throws the error of the socket.
 */
async function openCallback(clock = process_clock/* SYSTEM_CLOCK */.V) {
    let take;
    let host = '';
    const server = (0,external_node_http_.createServer)({ maxHeaderSize: MAX_HEADER_BYTES, requestTimeout: REQUEST_MS, headersTimeout: REQUEST_MS }, (request, response) => {
        const refusal = refusalOf(request, host);
        if (refusal !== undefined)
            return send(response, refusal);
        const parameters = new URL(request.url ?? '', `http://${host}`).searchParams;
        if (!take?.(parameters, response))
            send(response, NOT_OURS);
    });
    server.listen(0, HOST);
    await (0,external_node_events_.once)(server, 'listening');
    host = `localhost:${server.address().port}`;
    return {
        redirectUri: `http://${host}${PATH}`,
        first: (accept) => new Promise((resolve) => {
            take = (parameters, response) => {
                const value = accept(parameters);
                if (value === undefined)
                    return false;
                take = undefined;
                resolve({ value, show: (page) => show(response, page, clock) });
                return true;
            };
        }),
        close() {
            server.close();
            server.closeAllConnections();
        },
    };
}
/** The page for a request that cannot be an answer, whatever its parameters. */
function refusalOf({ url = '', method, headers }, host) {
    // A page of another site can make its own name resolve to 127.0.0.1; then that name is here.
    if (headers.host !== host)
        return page(421, 'Wrong host', 'This server does not answer for that host name.');
    if (url.length > MAX_URL_CHARACTERS)
        return page(414, 'Too long', 'An answer to a login is never this long.');
    if (url.replace(/\?.*/s, '') !== PATH)
        return page(404, 'Not found', 'There is no page at this address.');
    if (method !== 'GET')
        return page(405, 'Wrong method', 'Send the answer with GET.');
    return undefined;
}
const page = (status, title, text) => ({
    status,
    tone: 'notice',
    title,
    text,
    next: 'sigstore-sign is still waiting for your login.',
});
const NOT_OURS = page(400, 'Not this login', 'This answer is for another login, or was already used.');
function send(response, content) {
    const allow = content.status === 405 ? { allow: 'GET' } : {};
    response.writeHead(content.status, { ...PAGE_HEADERS, ...allow, connection: 'close' });
    response.end(renderPage(content));
}
/** Resolves when the browser has the page, or is gone, or takes too long. */
async function show(response, content, clock) {
    if (response.destroyed)
        return;
    const limit = new AbortController();
    const cancel = clock.after(SHOW_MS, () => limit.abort(), { background: true });
    const closed = (0,external_node_events_.once)(response, 'close', { signal: limit.signal });
    send(response, content);
    await closed.catch(() => undefined);
    cancel();
}

;// CONCATENATED MODULE: ./build/credentials/login/out-of-band.js
// The out-of-band flow: the person copies from the browser what the issuer shows, and types it here.

/** The redirect URI that asks the issuer to show the code (Google's and Dex's name for it). */
const OUT_OF_BAND = 'urn:ietf:wg:oauth:2.0:oob';
/** Longer input is not a code. */
const MAX_CHARACTERS = 8191;
/**
 * The person's input, in which terminals and mail programs may add spaces: the code itself, or a whole address that
 * contains it, which is checked like one from a browser. A bare code contains neither `state` nor issuer; PKCE and
 * nonce bind it to this login. Undefined: this is not a code of this login.
 */
function readTyped(line, expected) {
    const text = line.replace(/\s+/g, '').replace(/#.*$/, '');
    if (text.length > MAX_CHARACTERS || !/^[\x21-\x7e]+$/.test(text))
        return undefined;
    const query = /^(?:[a-z][a-z0-9+.-]*:.*\?|\?|(?=(?:code|state|error|iss)=))(.*)$/i.exec(text)?.[1];
    if (query !== undefined)
        return readAnswer(new URLSearchParams(query), expected);
    return /^[a-z]+:\/\//i.test(text) ? undefined : { code: text };
}

;// CONCATENATED MODULE: ./build/credentials/login/code-flow.js
// The authorization code flow with PKCE (RFC 6749 section 4.1, RFC 8252): through a browser here, or with a typed code.





/** How often a person may mistype the code. */
const TRIES = 3;
/** Through the person's browser; undefined if it cannot be opened, or cannot return to this program. */
async function loginByBrowser(flow) {
    const { person, client, signal, clock } = flow;
    if (person.openBrowser === undefined)
        return undefined;
    const callback = await openCallback(clock).catch(() => undefined);
    if (callback === undefined)
        return undefined;
    try {
        const authorization = await client.authorize(callback.redirectUri);
        const answered = answerOf(flow, callback, authorization);
        if (!(await (0,abort/* unlessStopped */.O)(person.openBrowser(authorization.url), signal)))
            return undefined;
        person.say(`Waiting for you to log in with your browser. If it shows no page, open this one:\n\n  ${authorization.url}\n\n`);
        const { value, show } = await (0,abort/* unlessStopped */.O)(answered, signal);
        try {
            const token = await redeem(flow, value, authorization);
            await show(success(token));
            return token;
        }
        catch (error) {
            await show(code_flow_failure(error));
            throw error;
        }
    }
    finally {
        callback.close();
    }
}
/** Out of band: the issuer shows a code, and the person types it here. */
async function loginByCode(flow, ask) {
    const { person, client, signal } = flow;
    const authorization = await client.authorize(OUT_OF_BAND);
    person.say(`To log in, open this page in a browser:\n\n  ${authorization.url}\n\n`);
    for (let left = TRIES; left > 0; left -= 1) {
        const line = await (0,abort/* unlessStopped */.O)(ask('Enter verification code: ', signal), signal).catch((cause) => {
            signal.throwIfAborted();
            throw new failure/* Failure */.HR('login-impossible', 'the input ended before a code was entered', { cause });
        });
        const answer = readTyped(line, { ...flow, authorization });
        if (answer !== undefined)
            return redeem(flow, answer, authorization);
        person.say('This code is not valid for this login. Copy the code that the page shows after you log in.\n');
    }
    throw new failure/* Failure */.HR('login-unfinished', `no valid code was entered in ${TRIES} tries`);
}
const answerOf = (flow, callback, authorization) => callback.first((parameters) => readAnswer(parameters, { ...flow, authorization }));
async function redeem({ client, read }, answer, authorization) {
    if (answer instanceof failure/* Failure */.HR)
        throw answer;
    return read(await client.redeem(answer.code, authorization));
}
const success = (token) => ({
    status: 200,
    tone: 'success',
    title: 'You are logged in',
    text: 'sigstore-sign may now sign as',
    value: nameOf(token),
    next: 'You can close this page and return to the terminal.',
});
/** The e-mail address, which people recognize. Fulcio decides whether the certificate contains it or the subject. */
function nameOf({ claims, identity }) {
    return typeof claims['email'] === 'string' ? claims['email'] : identity;
}
const code_flow_failure = (error) => ({
    status: 400,
    tone: 'failure',
    title: 'The login failed',
    text: 'Nothing was signed. The reason:',
    value: (0,failure/* asFailure */.h_)(error).message,
    next: 'Return to the terminal to see what to do.',
});

// EXTERNAL MODULE: ./build/http/client.js + 14 modules
var client = __webpack_require__(4246);
;// CONCATENATED MODULE: ./build/credentials/login/device-flow.js
// Device authorization (RFC 8628): the person approves in any browser, on any device, while this program polls.



/** RFC 8628 section 3.5: `slow_down` adds this much to the interval, permanently. */
const SLOWER_S = 5;
/** Longer than any time limit; a timer of Node.js overflows at 24 days. */
const MAX_INTERVAL_S = 3600;
/** Characters that a person can type, and that no log reads as a command. */
const USER_CODE = /^[A-Za-z0-9][A-Za-z0-9 ._-]{0,63}$/;
/**
 * Shows code and address, and waits until the person has approved. Returns the raw ID token. Throws `login-refused`,
 * `login-unfinished` when the code expired, and the Failures of the client.
 */
async function loginByDevice(flow) {
    const { client, issuer, secrets, person, signal, clock } = flow;
    const request = await client.requestDevice();
    person.say(instructions(request, issuer.issuer));
    let intervalS = request.intervalS;
    for (;;) {
        await clock
            .sleep(Math.min(intervalS, MAX_INTERVAL_S) * 1000, signal)
            .catch(() => signal.throwIfAborted());
        try {
            const token = await request.redeem();
            if (token !== undefined)
                return token;
            throw new failure/* Failure */.HR('token-response-malformed', `${(0,failure/* quote */.hD)(issuer.issuer)} answered without an id_token`);
        }
        catch (error) {
            const state = errorOf(error);
            if (state === 'slow_down')
                intervalS += SLOWER_S;
            else if (state === 'expired_token')
                throw new failure/* Failure */.HR('login-unfinished', 'the login was not approved before its code expired');
            else if (state !== 'authorization_pending')
                throw failureOf(error, issuer.issuer, secrets);
        }
    }
}
function instructions(request, issuer) {
    const { userCode, verificationUri, verificationUriComplete } = request;
    if (!USER_CODE.test(userCode))
        throw new failure/* Failure */.HR('token-response-malformed', `${(0,failure/* quote */.hD)(issuer)} returned a code that cannot be typed`);
    const page = pageOf(verificationUri, issuer);
    const short = verificationUriComplete === undefined
        ? ''
        : `or open this page, which contains the code:\n\n  ${pageOf(verificationUriComplete, issuer)}\n\n`;
    return `To log in, open this page on any device:\n\n  ${page}\n\nand enter the code:\n\n  ${userCode}\n\n${short}`;
}
/** The address as a browser would request it. Only web addresses are shown, because the person trusts this program. */
function pageOf(address, issuer) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url !== undefined && (0,client/* mayName */.vx)(new URL(issuer), url))
        return url.href;
    throw new failure/* Failure */.HR('token-response-malformed', `${(0,failure/* quote */.hD)(issuer)} returned an invalid page address: ${(0,failure/* quote */.hD)(address)}`);
}

// EXTERNAL MODULE: ./build/encoding/strict-json.js + 1 modules
var strict_json = __webpack_require__(810);
;// CONCATENATED MODULE: ./build/credentials/login/oauth-client.js


const SCOPE = 'openid email';
const DEVICE_GRANT = 'urn:ietf:params:oauth:grant-type:device_code';
/** RFC 8628 section 3.2: the default if the issuer gives no interval. */
const INTERVAL_S = 5;
/**
 * Makes the client, which authenticates in the way that the issuer announces. Each call throws `login-refused`,
 * `login-forged`, `token-response-malformed`, `token-expired`, `service-answer-invalid` or those of `http`.
 */
async function createClient(options) {
    const { issuer, clientId, clientSecret, secrets } = options;
    const openid = await __webpack_require__.e(/* import() */ 935).then(__webpack_require__.bind(__webpack_require__, 3935));
    if (clientSecret !== undefined)
        secrets.keep(clientSecret);
    const config = new openid.Configuration(issuer, clientId, {}, authenticationOf(issuer, clientSecret));
    config[openid.customFetch] = throughHttp(options);
    // Whether an http:// address is allowed was decided when the issuer was discovered.
    openid.allowInsecureRequests(config);
    // Verify the signature, too, although TLS already proves who sent the token (OpenID Connect Core section 3.1.3.7).
    openid.enableNonRepudiationChecks(config);
    const told = (call) => call.catch((error) => {
        throw failureOf(error, issuer.issuer, secrets);
    });
    const pkce = async () => {
        const verifier = secrets.keep(openid.randomPKCECodeVerifier());
        const challenge = await openid.calculatePKCECodeChallenge(verifier);
        return { verifier, challenge: { code_challenge: challenge, code_challenge_method: 'S256' } };
    };
    return {
        async authorize(redirectUri) {
            const { verifier, challenge } = await pkce();
            const fresh = { state: openid.randomState(), nonce: openid.randomNonce() };
            const parameters = { redirect_uri: redirectUri, scope: SCOPE, ...fresh, ...challenge };
            const { href } = openid.buildAuthorizationUrl(config, parameters);
            return { url: href, redirectUri, verifier, ...fresh };
        },
        async redeem(code, { redirectUri, state, nonce, verifier }) {
            const answer = new URL(redirectUri);
            answer.search = String(new URLSearchParams({ code: secrets.keep(code), state, iss: issuer.issuer }));
            const checks = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce };
            const { id_token } = await told(openid.authorizationCodeGrant(config, answer, checks));
            return id_token ?? '';
        },
        async requestDevice() {
            const { verifier, challenge } = await pkce();
            const answer = await told(openid.initiateDeviceAuthorization(config, { scope: SCOPE, ...challenge }));
            const proof = { device_code: secrets.keep(answer.device_code), code_verifier: verifier };
            return {
                userCode: answer.user_code,
                verificationUri: answer.verification_uri,
                verificationUriComplete: answer.verification_uri_complete,
                intervalS: answer.interval ?? INTERVAL_S,
                redeem: async () => (await openid.genericGrantRequest(config, DEVICE_GRANT, proof)).id_token,
            };
        },
    };
}
/** OpenID Connect Discovery 1.0 section 3: the default if the issuer does not announce any. */
const DEFAULT_METHODS = ['client_secret_basic'];
/**
 * How the client authenticates (RFC 6749 section 2.3.1), by what the issuer announces. Without a secret it is a public
 * client if the issuer accepts those; otherwise it sends an empty secret, as sigstore-python does. If the issuer
 * announces no method for a secret, the client uses `client_secret_basic`: announcements can be incomplete.
 */
function authenticationOf(issuer, secret) {
    const methods = issuer.token_endpoint_auth_methods_supported ?? DEFAULT_METHODS;
    if (secret === undefined && methods.includes('none'))
        return identify;
    if (methods.includes('client_secret_basic'))
        return basic(secret);
    if (methods.includes('client_secret_post'))
        return post(secret);
    return !secret && methods.includes('none') ? identify : basic(secret);
}
const identify = (_, { client_id }, body) => body.set('client_id', client_id);
// The functions of openid-client do not accept an empty secret.
const basic = (secret = '') => (_, { client_id }, __, headers) => {
    const credentials = `${formEncode(client_id)}:${formEncode(secret)}`;
    headers.set('authorization', `Basic ${Buffer.from(credentials).toString('base64')}`);
};
const post = (secret = '') => (_, { client_id }, body) => {
    body.set('client_id', client_id);
    body.set('client_secret', secret);
};
/** Encoded as in a form (RFC 6749 appendix B). */
const formEncode = (text) => String(new URLSearchParams([['', text]])).slice(1);
/**
 * Deadlines, limits, proxies and refused redirects are those of http/client.ts; answers with a meaning in OAuth are
 * returned.
 */
function throughHttp({ http, secrets }) {
    return async (url, { method, headers: { 'user-agent': _, ...headers }, body }) => {
        secrets.keep(headers['authorization']?.replace(/^Basic /, '') ?? '');
        const response = await http({
            service: 'issuer',
            method: method === 'POST' ? 'POST' : 'GET',
            url: new URL(url),
            headers,
            ...(body instanceof URLSearchParams ? { body: Buffer.from(String(body)) } : {}),
            expect: [400, 401, 403],
            clean: secrets.clean,
        });
        const status = response.status === 200 && isRefusal(response.body) ? 400 : response.status;
        return new Response(response.body, { status, headers: response.headers });
    };
}
/** RFC 6749 section 5.2 requires status 400 for an answer with `error`; some issuers send it with 200. */
const isRefusal = (body) => typeof (0,strict_json/* jsonObjectIn */.$4)(body)?.['error'] === 'string';

;// CONCATENATED MODULE: ./build/credentials/login/secrets.js
// The secrets of one login: registered for masking, and removed from the messages of services.

/** `onSecret` is called once with each secret. */
function createSecrets(onSecret) {
    const kept = new Set();
    return {
        keep(secret) {
            if (secret !== '' && !kept.has(secret)) {
                kept.add(secret);
                onSecret?.(secret);
            }
            return secret;
        },
        clean: (words) => (0,redact/* withoutSecrets */.cT)(words, [...kept].flatMap(redact/* formsOf */.XP)),
    };
}

;// CONCATENATED MODULE: ./build/credentials/login/login.js
// A person's identity through OpenID Connect: browser, out-of-band code or device authorization → identity token.









/** Time for the person's part of the login. */
const LIMIT_MS = 5 * 60_000;
/**
 * Logs a person in. In: the issuer, and the ways to reach the person. Out: an identity token for `clientId`, whose
 * signature, nonce and issuer were verified. `automatic` uses the first method that is available: browser, out-of-band
 * code, device authorization; the other values use only the named method.
 * Throws `login-impossible` if no method is available, `login-refused`, `login-forged`, `login-unfinished`,
 * `issuer-unusable`, what parseIdentityToken and `http` throw, and the reason of `signal`.
 */
async function login(options) {
    const { http, clientId, clientSecret, person, now, clock = process_clock/* SYSTEM_CLOCK */.V } = options;
    const secrets = createSecrets(options.onSecret);
    const issuer = options.metadata ?? (await (0,discovery/* discover */.k)(options.issuer, http));
    const client = await createClient({ issuer, clientId, clientSecret, http, secrets });
    const limit = new AbortController();
    const late = `the login was not finished within ${LIMIT_MS / 1000} s`;
    const cancel = clock.after(LIMIT_MS, () => limit.abort(new failure/* Failure */.HR('login-unfinished', late)));
    const signal = AbortSignal.any([options.signal, limit.signal]);
    const read = (raw) => {
        for (const secret of (0,redact/* partsOfToken */.nF)(raw))
            secrets.keep(secret);
        return (0,identity_token/* parseIdentityToken */.Xm)(raw, { now: now(), audience: clientId });
    };
    try {
        signal.throwIfAborted();
        if (options.disclosure !== undefined)
            person.say(options.disclosure);
        return await WAYS[options.flow]({ issuer, client, person, secrets, signal, clock, read });
    }
    finally {
        cancel();
    }
}
const WAYS = {
    async automatic(flow) {
        const token = await loginByBrowser(flow);
        if (token !== undefined)
            return token;
        if (flow.person.ask !== undefined)
            return WAYS.oob(flow);
        if (flow.issuer.device_authorization_endpoint !== undefined)
            return WAYS.device(flow);
        const issuer = (0,failure/* quote */.hD)(flow.issuer.issuer);
        throw impossible(`no browser can be opened, there is no terminal to enter a code, and ${issuer} offers no device authorization`);
    },
    async oob(flow) {
        const { ask } = flow.person;
        if (ask === undefined)
            throw impossible('an out-of-band login needs a terminal to enter a code, and there is no terminal');
        return loginByCode(flow, ask);
    },
    async device(flow) {
        if (flow.issuer.device_authorization_endpoint === undefined)
            throw impossible(`${(0,failure/* quote */.hD)(flow.issuer.issuer)} offers no device authorization`);
        return flow.read(await loginByDevice(flow));
    },
};
const impossible = (what) => new failure/* Failure */.HR('login-impossible', what);

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/process/browser.js
// Opens a page in the person's own browser, if there is one. Without a shell: the address is one argument.


/** A program that still runs after this time has shown its page, or is about to. */
const START_MS = 2000;
const OPENERS = {
    darwin: ['open'],
    win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};
/**
 * Returns a function that opens a page and resolves to whether a browser was started. Undefined if no one would see the
 * page: in CI, over SSH, or without a display on systems that need one. If BROWSER names a program, that program is
 * used (not in CI). BROWSER is a list of commands; the first that works is used, and `%s` is replaced by the address.
 */
function createBrowserOpener({ env, platform, clock = process_clock/* SYSTEM_CLOCK */.V, }) {
    if (env['CI'] && env['CI'] !== 'false')
        return undefined;
    const commands = commandsOf(env['BROWSER'], platform);
    if (commands.length === 0) {
        const remote = ['SSH_CONNECTION', 'SSH_CLIENT', 'SSH_TTY'].some((name) => env[name]);
        const command = OPENERS[platform];
        const display = command !== undefined || env['DISPLAY'] || env['WAYLAND_DISPLAY'];
        if (remote || !display)
            return undefined;
        commands.push(command ?? ['xdg-open']);
    }
    return async (url) => {
        for (const command of commands)
            if (await started(command, url, { env, clock }))
                return true;
        return false;
    };
}
function commandsOf(browser, platform) {
    return (browser ?? '').split(platform === 'win32' ? ';' : ':').flatMap((entry) => {
        const [program, ...args] = entry.trim().split(/\s+/);
        return program ? [[program, ...args]] : [];
    });
}
/** True when the program exits successfully, or keeps running. Its output is discarded. */
function started([program, ...args], url, { env, clock }) {
    const words = args.some((word) => word.includes('%s'))
        ? args.map((word) => word.replaceAll('%s', () => url))
        : [...args, url];
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(program, words, { env: { ...env }, stdio: 'ignore', detached: true });
        const cancel = clock.after(START_MS, () => resolve(true));
        const end = (well) => {
            cancel();
            resolve(well);
        };
        child.once('error', () => end(false));
        child.once('exit', (code) => end(code === 0));
        child.unref(); // it may run longer than this process
    });
}

// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
;// CONCATENATED MODULE: ./build/process/prompt.js
// A question to the person at standard input, answered with one line, from a terminal or a pipe.

/**
 * Asks through `say` and reads lines of the input. The input keeps the process running only while an answer is awaited.
 * A terminal shows the end of the answer's line; elsewhere, or without an answer, this function ends the line.
 */
function createAsk({ open: openInput, terminal }, say) {
    const early = [];
    let ended = false;
    let hear;
    let lines;
    const open = () => {
        const reader = (0,external_node_readline_.createInterface)({ input: openInput() });
        reader.on('line', (line) => (hear === undefined ? early.push(line) : hear(line)));
        reader.on('close', () => {
            ended = true;
            hear?.(undefined);
        });
        return reader;
    };
    return async (question, signal) => {
        say(question);
        const [first] = early.splice(0, 1);
        if (first !== undefined) {
            if (!terminal)
                say('\n');
            return first;
        }
        lines ??= open();
        const reader = lines;
        const stop = () => reader.close();
        signal.addEventListener('abort', stop, { once: true });
        if (signal.aborted)
            stop();
        else if (!ended)
            reader.resume();
        try {
            const line = ended ? undefined : await new Promise((resolve) => (hear = resolve));
            if (line === undefined || !terminal)
                say('\n');
            if (line === undefined)
                throw new Error('the input ended');
            return line;
        }
        finally {
            hear = undefined;
            signal.removeEventListener('abort', stop);
            if (!ended)
                reader.pause();
        }
    };
}

// EXTERNAL MODULE: ./build/library/calls/check-options.js
var check_options = __webpack_require__(3625);
// EXTERNAL MODULE: ./build/library/calls/environment.js + 1 modules
var environment = __webpack_require__(6706);
// EXTERNAL MODULE: ./build/library/calls/option-kinds.js
var option_kinds = __webpack_require__(6411);
;// CONCATENATED MODULE: ./build/library/calls/log-in.js
// The work of `Issuer`: its configuration, and a person's login in this process.







const KINDS = {
    ...option_kinds/* CALL_KINDS */.V,
    clientId: 'string',
    clientSecret: 'string',
    forceOob: 'boolean',
};
/** The configuration that the issuer publishes. Throws what `discover` throws. */
async function discoverIssuer(issuer, options) {
    (0,check_options/* checkOptions */.Jr)(options, KINDS, 'identityToken');
    const { stop, end } = (0,environment/* stopOn */.CM)(options.signal);
    try {
        return await (0,discovery/* discover */.k)(issuer, (0,environment/* openHttp */.fb)((0,environment/* envOf */.B_)(options.env), stop, options));
    }
    finally {
        end();
    }
}
/** Logs a person in. Out: the raw token, and the client that it is for. Throws what `login` throws. */
async function logIn(issuer, metadata, options) {
    (0,check_options/* checkOptions */.Jr)(options, KINDS, 'identityToken');
    const { clientId = 'sigstore', clientSecret = '', forceOob = false } = options;
    const env = (0,environment/* envOf */.B_)(options.env);
    const { say, stdin, platform } = (0,environment/* terminal */.Fo)();
    const { stop, end } = (0,environment/* stopOn */.CM)(options.signal);
    try {
        const token = await login({
            issuer,
            metadata,
            clientId,
            clientSecret: clientSecret === '' ? undefined : clientSecret,
            flow: forceOob ? 'oob' : 'automatic',
            http: (0,environment/* openHttp */.fb)(env, stop, options),
            now: environment/* now */.tB,
            signal: stop.signal,
            person: { say, ask: createAsk(stdin, say), openBrowser: createBrowserOpener({ env, platform }) },
        });
        return { raw: token.reveal(), clientId };
    }
    finally {
        end();
    }
}


/***/ }),

/***/ 6411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uv: () => (/* binding */ SIGN_KINDS),
/* harmony export */   V: () => (/* binding */ CALL_KINDS),
/* harmony export */   gr: () => (/* binding */ VERIFY_KINDS),
/* harmony export */   vE: () => (/* binding */ POLICY_KINDS)
/* harmony export */ });
const CALL_KINDS = { env: 'object', signal: 'object', onNotice: 'function' };
const VERIFY_KINDS = {
    ...CALL_KINDS,
    instance: ['string', 'object'],
    cacheDirectory: 'string',
    cwd: 'string',
};
const SIGN_KINDS = {
    ...VERIFY_KINDS,
    identityToken: ['string', 'object'],
    rekorVersion: 'number',
    policy: 'string',
    allowPrivateRepository: 'boolean',
    allowUntrustedTrigger: 'boolean',
    outputDirectory: 'string',
    existing: 'string',
    write: 'boolean',
    concurrency: 'number',
};
const POLICY_KINDS = {
    identity: 'string',
    identityRegexp: 'string',
    issuer: 'string',
    certificatePolicy: 'string',
    predicateType: 'string',
    predicate: 'string',
};


/***/ }),

/***/ 9903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ distance),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
// A mistyped word → the word that was probably meant.
/** A word with more differences than this means something else. */
const MAX_ERRORS = 3;
const MAX_LETTERS = 64;
/** Words that turn a name into its opposite. */
const NEGATION = /^(no|not|non|never|without|skip|deny|ignore|insecure|dis.+|un.+)$/;
/** Whether a name is negative: `no-overwrite`, `disable-x`. Two negations cancel out. */
const isNegative = (name) => name.split(/[-_]/).filter((word) => NEGATION.test(word)).length % 2 === 1;
/**
 * The name most similar to the word, or undefined if none is similar enough. A name with the opposite meaning is never
 * returned.
 */
function nearest(word, names) {
    const errors = Math.min(MAX_ERRORS, Math.floor(word.length / 2));
    const [best] = names
        .filter((name) => isNegative(name) === isNegative(word))
        .map((name) => ({ name, far: distance(word.slice(0, MAX_LETTERS), name) }))
        .filter(({ far }) => far <= errors)
        .toSorted((a, b) => a.far - b.far);
    return best?.name;
}
/** The Levenshtein distance: how many letters must be added, removed or replaced. */
function distance(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (const [i, letter] of [...from].entries()) {
        const next = [i + 1];
        for (const [j, other] of [...to].entries()) {
            const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
            next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row[to.length] ?? 0;
}


/***/ })

};
