export const id = 5622;
export const ids = [5622];
export const modules = {

/***/ 25622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  login: () => (/* binding */ login)
});

// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/identity/token/identity-token.js + 1 modules
var identity_token = __webpack_require__(66834);
// EXTERNAL MODULE: ./build/process/clock.js + 1 modules
var process_clock = __webpack_require__(19816);
// EXTERNAL MODULE: ./build/text/redact.js
var redact = __webpack_require__(16953);
// EXTERNAL MODULE: ./build/process/abort.js
var abort = __webpack_require__(46552);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./build/text/unseen.js
var unseen = __webpack_require__(33960);
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

// EXTERNAL MODULE: ./build/http/client.js + 9 modules
var client = __webpack_require__(38120);
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

;// CONCATENATED MODULE: ./build/credentials/login/discovery.js
// The OpenID provider that a person logs in with, and its published configuration (OpenID Connect Discovery 1.0).


/** The provider of each public instance, for a signing config that does not name one. */
const PUBLIC = {
    'public-good': 'https://oauth2.sigstore.dev/auth',
    staging: 'https://oauth2.sigstage.dev/auth',
};
/**
 * The issuer to log in with: the given one, else the instance's own. Undefined if a private instance does not name one.
 */
function chooseIssuer({ given, configured, instance }) {
    const known = instance === 'public-good' || instance === 'staging' ? new URL(PUBLIC[instance]) : undefined;
    return given ?? configured ?? known;
}
/**
 * Requests the issuer's configuration (section 4) and refuses one that would make a login unsafe: another issuer's
 * (section 4.3), endpoints without TLS, PKCE without S256 (RFC 9700 section 2.1.1). An issuer that does not mention
 * PKCE gets a challenge anyway. Throws `issuer-unusable`, `redirect-refused` or those of `http`.
 */
async function discover(issuer, http) {
    const url = new URL(issuer);
    url.pathname = `${issuer.pathname.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const request = { service: 'issuer', method: 'GET', url, accept: 'application/json' };
    const json = (0,client/* readJsonObject */.op)(await http(request), request);
    const refuse = (what) => new failure/* Failure */.HR('issuer-unusable', `${(0,client/* describe */.q0)(request)} ${what}`);
    const name = json['issuer'];
    if (typeof name !== 'string' || !URL.canParse(name) || new URL(name).href !== issuer.href)
        throw refuse(`calls itself ${(0,failure/* quote */.hD)(name)} instead of ${(0,failure/* quote */.hD)(issuer.href)}`);
    const endpoint = (field) => {
        const value = json[field];
        if (typeof value !== 'string' || !URL.canParse(value))
            throw refuse(`has no usable \`${field}\`: ${(0,failure/* quote */.hD)(value)}`);
        const target = new URL(value);
        if (target.username !== '' || target.password !== '')
            throw refuse(`has a \`${field}\` with a user name or password`);
        if (!(0,client/* mayName */.vx)(issuer, target))
            throw refuse(`has a \`${field}\` that does not start with https://: ${(0,failure/* quote */.hD)(target.origin)}`);
        return target.href;
    };
    const list = (field) => {
        const value = json[field];
        if (value === undefined)
            return undefined;
        if (!Array.isArray(value) || !value.every((one) => typeof one === 'string'))
            throw refuse(`has a \`${field}\` that is not a list of names: ${(0,failure/* quote */.hD)(value)}`);
        return value;
    };
    const methods = list('code_challenge_methods_supported');
    if (methods !== undefined && !methods.includes('S256'))
        throw refuse(`does not offer PKCE with S256, only ${(0,failure/* quote */.hD)(methods)}`);
    const algorithms = list('id_token_signing_alg_values_supported');
    const authentication = list('token_endpoint_auth_methods_supported');
    return {
        issuer: name,
        authorization_endpoint: endpoint('authorization_endpoint'),
        token_endpoint: endpoint('token_endpoint'),
        jwks_uri: endpoint('jwks_uri'),
        ...(json['device_authorization_endpoint'] === undefined
            ? {}
            : { device_authorization_endpoint: endpoint('device_authorization_endpoint') }),
        authorization_response_iss_parameter_supported: json['authorization_response_iss_parameter_supported'] === true,
        ...(algorithms === undefined ? {} : { id_token_signing_alg_values_supported: algorithms }),
        ...(authentication === undefined ? {} : { token_endpoint_auth_methods_supported: authentication }),
    };
}

// EXTERNAL MODULE: ./build/encoding/strict-json.js
var strict_json = __webpack_require__(69098);
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
    const openid = await __webpack_require__.e(/* import() */ 3935).then(__webpack_require__.bind(__webpack_require__, 73935));
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
    const issuer = options.metadata ?? (await discover(options.issuer, http));
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


/***/ })

};
