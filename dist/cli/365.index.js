export const id = 365;
export const ids = [365];
export const modules = {

/***/ 365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W1: () => (/* binding */ commandHttp),
  NA: () => (/* binding */ instanceChoice),
  vJ: () => (/* binding */ instanceContext),
  yR: () => (/* binding */ readText),
  XR: () => (/* binding */ tokenFacts),
  LU: () => (/* binding */ tokens)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/credentials/token-source.js + 1 modules
var token_source = __webpack_require__(8004);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/files/fs-errors.js
var fs_errors = __webpack_require__(5053);
// EXTERNAL MODULE: ./build/files/read-bounded.js
var read_bounded = __webpack_require__(4890);
// EXTERNAL MODULE: ./build/github/job-context.js
var job_context = __webpack_require__(263);
// EXTERNAL MODULE: ./build/http/client.js + 11 modules
var client = __webpack_require__(1500);
// EXTERNAL MODULE: ./build/trust/instance-choice.js
var instance_choice = __webpack_require__(4180);
// EXTERNAL MODULE: ./build/trust/rekor-versions.js
var rekor_versions = __webpack_require__(5102);
// EXTERNAL MODULE: ./build/trust/service-url.js
var service_url = __webpack_require__(6698);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/cli/read-pipe.js
// A pipe that is read like a file, such as the `<(…)` of a shell.




/**
 * Reads at most `maxBytes` of a pipe, until its writers have closed it; waits for the first of them. Rejects with the
 * error of the system, with an error whose code is "nothing was written to it", and with one for an aborted signal.
 */
async function readPipe(path, maxBytes, signal) {
    const pipe = new external_node_net_.Socket({ fd: await (0,external_node_util_.promisify)(external_node_fs_.open)(path, read_bounded/* WITHOUT_WAITING */.Xq), signal });
    const chunks = [];
    let length = 0;
    for await (const chunk of pipe) {
        chunks.push(chunk);
        length += chunk.length;
        if (length >= maxBytes)
            break;
    }
    if (length === 0)
        throw (0,read_bounded/* withCode */.SM)('nothing was written to it');
    return Buffer.concat(chunks).subarray(0, maxBytes);
}

// EXTERNAL MODULE: ./build/cli/terminal/messages.js
var messages = __webpack_require__(6300);
// EXTERNAL MODULE: ./build/cli/terminal/verbose.js
var verbose = __webpack_require__(156);
;// CONCATENATED MODULE: ./build/cli/context.js
// The interface of a command to its process, and what is common to all commands: options, trust, tokens.














/**
 * The instance that the options name, else the public one. Throws `usage`, or `instance-invalid` for an address that
 * must not be used.
 */
function instanceChoice(options) {
    const named = options.get('instance');
    const instance = options.has('staging')
        ? 'staging'
        : (named ?? options.get('trust-config') ?? 'public-good');
    if ((0,instance_choice/* isAddress */.PW)(instance))
        (0,service_url/* parseServiceUrl */.i)(instance, named === undefined ? '--trust-config' : '--instance');
    // PyPI accepts entries of no other log.
    const version = options.get('rekor-version') ?? (options.has('pypi') ? '1' : undefined);
    const rekorVersion = version === undefined ? undefined : (0,rekor_versions/* parseRekorVersion */.L1)(version);
    if (version !== undefined && rekorVersion === undefined) {
        throw new failure/* Failure */.HR('usage', `--rekor-version must be ${rekor_versions/* REKOR_CHOICE */.Ox}, not ${(0,failure/* quote */.hD)(version)}`);
    }
    return {
        instance,
        trustedRootPath: options.get('trusted-root'),
        signingConfigPath: options.get('signing-config'),
        rekorVersion,
    };
}
function instanceContext(http, { cacheDir, cwd, now, tell, stop }) {
    const notice = (text) => tell((0,messages/* noteText */.gA)(text));
    const { signal } = stop;
    const readFile = (path, maxBytes) => readFileOrPipe((0,external_node_path_.resolve)(cwd, path), maxBytes, signal);
    return { http, cacheDir, readFile, now: now(), signal, notice };
}
/**
 * The HTTP client of a command. It prints a message when it waits, and with --verbose each request. Its options have
 * priority over those from the context.
 */
function commandHttp({ env, stop, say, tell, verbosity }, options = {}) {
    const { attempt } = (0,verbose/* createTrace */.s)(say, verbosity);
    const note = (line) => tell((0,messages/* noteText */.gA)(line));
    return (0,client/* createHttp */.V0)({ env, signal: stop.signal, say: note, onAttempt: attempt, ...options });
}
/** A pipe is what `<(…)` of a shell creates. Rejects with the error of the system. */
async function readFileOrPipe(path, maxBytes, signal) {
    const isPipe = (await (0,promises_.stat)(path)).isFIFO();
    return isPipe ? readPipe(path, maxBytes, signal) : (0,read_bounded/* readBounded */.CB)(path, maxBytes);
}
/** More than any parser of such text accepts: policies of 64 thousand characters, configurations of a million. */
const MAX_TEXT_BYTES = 4 * 1024 * 1024 + 4;
/**
 * The text of a file or pipe that an option names, up to a length that its parser would refuse; `what` is its name in
 * messages. Throws `file-unreadable`, and the reason of `stop`.
 */
async function readText(path, what, { cwd, stop }) {
    const { signal } = stop;
    try {
        return (await readFileOrPipe((0,external_node_path_.resolve)(cwd, path), MAX_TEXT_BYTES, signal)).toString('utf8');
    }
    catch (cause) {
        signal.throwIfAborted();
        throw (0,fs_errors/* unreadable */.O$)(`the ${what} ${(0,failure/* quote */.hD)(path)}`, cause);
    }
}
/** What decides where tokens come from, without a login. */
async function tokenFacts(options, { env, cwd }) {
    const given = options.get('identity-token');
    const ambient = !options.has('oidc-disable-ambient-providers');
    return { env, event: await (0,job_context/* readEvent */.j_)(env), cwd, given, ambient };
}
/**
 * The source of tokens: the given token, the job's own, or a login if one is possible. Throws, before any request, why
 * there can be no token.
 */
async function tokens(options, http, context, { login, fulcio } = {}) {
    const { now, stop } = context;
    const facts = await tokenFacts(options, context);
    return (0,token_source/* createTokenSource */.Z)({ ...facts, login, fulcio, http, now, signal: stop.signal });
}


/***/ }),

/***/ 156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ createTrace)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1500);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6300);
// The output of --verbose: each request, its answer and its duration, with nothing in it that could be secret.



/** Services whose paths are the same for everyone; paths of other services may contain private data of the caller. */
const PUBLIC_PATHS = new Set(['fulcio', 'rekor', 'timestamp', 'tuf']);
/** Headers that are shown with their values; of all others, only the name is shown. */
const PLAIN_HEADERS = new Set([
    'accept',
    'cache-control',
    'connection',
    'content-length',
    'content-type',
    'date',
    'keep-alive',
    'retry-after',
    'server',
    'transfer-encoding',
    'user-agent',
    'via',
]);
/**
 * Prints through `say`. At verbosity 0 nothing; from 1 each request with service, status, milliseconds and attempt;
 * from 2 headers and the names of claims. Never a token, code, secret, body or query.
 */
function createTrace(say, verbosity) {
    const told = new WeakSet();
    return {
        attempt: (attempt) => {
            if (verbosity < 1)
                return;
            const { request, nth, ms, answer } = attempt;
            const result = 'what' in answer ? answer.what : `answered ${answer.status}`;
            say(`${(0,_http_client_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(request)} ${result}: ${request.method}, ${Math.round(ms)} ms, attempt ${nth}\n`);
            if (verbosity < 2)
                return;
            if (PUBLIC_PATHS.has(request.service))
                say(`  path     ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(request.url.pathname)}\n`);
            say(`  asked    ${headersOf(request.headers ?? {})}\n`);
            if ('headers' in answer)
                say(`  answered ${headersOf(answer.headers)}\n`);
        },
        claims: (claims) => {
            if (verbosity < 2 || told.has(claims))
                return;
            told.add(claims);
            say(`the token has the claims ${Object.keys(claims).map(_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP).join(', ')}\n`);
        },
    };
}
function headersOf(headers) {
    const shownHeaders = Object.entries(headers).map(([name, value]) => {
        return PLAIN_HEADERS.has(name.toLowerCase()) ? `${name}: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}` : `${(0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(name)} (withheld)`;
    });
    return shownHeaders.length === 0 ? 'no headers' : shownHeaders.join(', ');
}


/***/ }),

/***/ 8004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ createTokenSource),
  D: () => (/* binding */ findTokenOrigin)
});

// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/identity/token/identity-token.js
var identity_token = __webpack_require__(9739);
// EXTERNAL MODULE: ./build/identity/token/validity.js
var validity = __webpack_require__(6415);
// EXTERNAL MODULE: ./build/text/redact.js
var redact = __webpack_require__(6953);
;// CONCATENATED MODULE: ./build/credentials/ambient/find-system.js
/** The first provider that applies. Only this one is asked: if it refuses, no other identity is used instead. */
async function findSystem(systems, env) {
    const found = await Promise.all(systems.map(async (provider) => ({ provider, absence: await provider.absence(env) })));
    const present = found.filter(({ absence }) => absence === undefined).map(({ provider }) => provider);
    const [provider, ...others] = present;
    const jobs = others.filter(({ runsJobs }) => runsJobs).map(({ name }) => name);
    const absences = found.flatMap(({ provider: { name }, absence }) => absence === undefined ? [] : [`${name} (${absence})`]);
    const odd = provider !== undefined && jobs.length > 0;
    const notices = odd
        ? [`the identity comes from ${provider.name}; this also looks like a job of ${jobs.join(' and ')}`]
        : [];
    return { provider, notices, absences };
}

;// CONCATENATED MODULE: ./build/credentials/token-source.js
// The source of a run's tokens: a given token, the provider of the job, or a person who logs in.





/**
 * Where the tokens of a run would come from. Throws, without a request, why there can be no identity token: `no-identity`, or the reason of the provider of this
 * job.
 */
async function findTokenOrigin(facts) {
    if (facts.given !== undefined)
        return 'given';
    return 'login' in (await choose(facts)) ? 'person' : 'ambient';
}
/**
 * Makes the source: a given token, else the provider of the job, else a person's login. Throws, before any request,
 * what findTokenOrigin throws, and for a given token what parseIdentityToken throws.
 */
async function createTokenSource(options) {
    const { now, given, onSecret } = options;
    if (given !== undefined) {
        (0,redact/* tellToken */.nK)(given, onSecret);
        const { audience, fulcio } = options;
        const whom = audience === undefined ? {} : { audience };
        const token = (0,identity_token/* parseIdentityToken */.Xm)(given, { now: now(), fulcio, ...whom });
        return { newToken: async () => token, canRenew: false, origin: 'given', skewMs: () => undefined };
    }
    const choice = await choose(options);
    if ('login' in choice)
        return personSource(choice.login, now);
    const { provider, notices } = choice;
    let skewMs;
    const newToken = async () => {
        const answer = await provider.request({ ...options, notices });
        skewMs = answer.skewMs;
        return answer.token;
    };
    return { newToken, canRenew: provider.renewable, origin: 'ambient', skewMs: () => skewMs };
}
/** One login is used for the whole run, so that the person is not asked again in the middle of it. */
function personSource(login, now) {
    let first;
    const newToken = async () => {
        first ??= login();
        const token = await first;
        if ((0,validity/* inValidityPeriod */.r)(token, now()))
            return token;
        throw new failure/* Failure */.HR('token-expired', `the login of this run ended at ${token.expiresAt.toISOString()}, before all files were signed`, { remedy: 'Sign fewer files at once.' });
    };
    return { newToken, canRenew: false, origin: 'person', skewMs: () => undefined };
}
/** The action gives its own two providers, so the others are loaded only when they are asked. */
async function systemsOf({ ambient, systems }) {
    if (!ambient)
        return [];
    if (systems !== undefined)
        return systems;
    const { SYSTEMS } = await __webpack_require__.e(/* import() */ 182).then(__webpack_require__.bind(__webpack_require__, 6182));
    return SYSTEMS;
}
async function choose(facts) {
    const { provider, notices, absences } = await findSystem(await systemsOf(facts), facts.env);
    if (provider !== undefined) {
        await provider.assertPossible(facts);
        return { provider, notices };
    }
    if (facts.login !== undefined)
        return { login: facts.login };
    const tried = facts.ambient
        ? absences.join(', ')
        : 'none was given, and the identity of the CI job is disabled';
    throw new failure/* Failure */.HR('no-identity', `no identity token found: ${tried}`);
}


/***/ }),

/***/ 9098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ jsonObjectIn),
/* harmony export */   H6: () => (/* binding */ MAX_JSON_VALUES),
/* harmony export */   RJ: () => (/* binding */ parseStrictJson),
/* harmony export */   aC: () => (/* binding */ valuesIn),
/* harmony export */   dw: () => (/* binding */ parseJsonObject),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* unused harmony export parseJson */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
// JSON, read so that no other parser can read it differently, and at a bounded cost in time and memory.

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Accepts a byte order mark and leaves it out. */
const ANY_UTF8 = new TextDecoder('utf-8', { fatal: true });
/** More than ten times the depth of any document in use. */
const MAX_DEPTH = 1000;
/** A statement of sixteen megabytes has fewer values: each of its subjects has four, in a hundred bytes. */
const MAX_JSON_VALUES = 700_000;
/**
 * Parses untrusted JSON (RFC 8259).
 * In: its bytes, whose number the caller limits, and the maximum number of values (members and elements).
 * Out: any JSON value. Throws the result of `fail` when the text is not JSON in UTF-8, has a byte order mark (most
 * parsers refuse it), names a member of an object twice at any depth, is nested too deep, or has too many values.
 * `fail` gets the reason as a sentence about "it" that quotes nothing.
 */
function parseStrictJson(bytes, fail, maxValues = MAX_JSON_VALUES) {
    let value;
    let repeats;
    try {
        // ASCII needs no decoder, and its text takes half the memory.
        const text = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(bytes) ? bytes.toString('latin1') : UTF8.decode(bytes);
        // Checked before parsing: V8 takes a second and 100 MB for each megabyte of brackets.
        repeats = repeatsName(text, maxValues);
        value = JSON.parse(text);
    }
    catch (cause) {
        throw fail(cause instanceof RangeError ? cause.message : 'it is not JSON in UTF-8', cause);
    }
    if (repeats)
        throw fail('it has the same name twice in an object');
    return value;
}
/**
 * Parses JSON in UTF-8. Throws the result of `fail` for other bytes. Unlike {@link parseStrictJson} it is for answers
 * and files that only one program reads: if a name occurs twice, the last value counts, as in most parsers.
 */
function parseJson(bytes, fail) {
    try {
        return JSON.parse(ANY_UTF8.decode(bytes));
    }
    catch (cause) {
        throw fail(bytes.length === 0 ? 'nothing' : 'something that is not JSON', cause);
    }
}
/** The JSON object in UTF-8, such as the answer of a service. Throws the result of `fail` for anything else. */
function parseJsonObject(bytes, fail) {
    const value = parseJson(bytes, fail);
    if (isRecord(value))
        return value;
    throw fail('JSON that is not an object');
}
/** The JSON object in UTF-8; undefined for anything else. */
function jsonObjectIn(bytes) {
    try {
        return parseJsonObject(bytes, (what) => new SyntaxError(what));
    }
    catch {
        return undefined;
    }
}
/** Whether a parsed JSON value is an object (not an array, not null). */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The value at a path of parsed JSON, through objects and arrays; undefined if the path does not exist. */
function valueAt(value, ...path) {
    return path.reduce((inner, name) => {
        return typeof inner === 'object' && inner !== null && Object.hasOwn(inner, name)
            ? inner[name]
            : undefined;
    }, value);
}
/** Every value and every name of parsed JSON, at any depth. Deep nesting does not exhaust the stack. */
function* valuesIn(value) {
    const left = [value];
    while (left.length > 0) {
        const each = left.pop();
        yield each;
        for (const [name, inner] of typeof each === 'string' ? [] : Object.entries(Object(each)))
            left.push(name, inner);
    }
}
/**
 * Whether an object, at any depth, has a name twice; parsers differ in which value they take. Accepts any text, but the
 * answer is only meaningful for JSON. Throws RangeError for too many values or too much nesting, and SyntaxError for
 * some text that is not JSON.
 */
function repeatsName(json, maxValues) {
    /** The names in each open object; undefined for an object without names, and for arrays. */
    const open = [];
    let repeats = false;
    /** The last string, until a colon makes it a name. */
    let string;
    let values = 0;
    const marks = /["{}[\]:,]/g;
    while (marks.test(json)) {
        const at = marks.lastIndex - 1;
        const mark = json[at];
        if (mark === '"') {
            const end = endOfString(json, at);
            string = json.slice(at, end);
            marks.lastIndex = end;
        }
        else if (mark === ':' && open.length > 0) {
            // A second colon after one name would cause it, and each later one, to be read again.
            if (string === undefined)
                throw new SyntaxError('a colon without a name before it');
            const name = string.includes('\\') ? JSON.parse(string) : string.slice(1, -1);
            string = undefined;
            const names = open.pop() ?? new Set();
            repeats ||= names.has(name);
            open.push(names.add(name));
        }
        else if (mark === '}' || mark === ']')
            open.pop();
        else {
            values += 1;
            if (values > maxValues)
                throw new RangeError(`it has more than ${maxValues} values`);
            if (mark !== ',')
                open.push(undefined);
            if (open.length > MAX_DEPTH)
                throw new RangeError(`it is nested more than ${MAX_DEPTH} deep`);
        }
    }
    return repeats;
}
/** The position after the closing quotation mark. A pattern over megabytes of text would exhaust the stack. */
function endOfString(json, start) {
    for (let end = json.indexOf('"', start + 1); end !== -1; end = json.indexOf('"', end + 1)) {
        let backslashes = 0;
        while (json[end - 1 - backslashes] === '\\')
            backslashes += 1;
        if (backslashes % 2 === 0)
            return end + 1;
    }
    return json.length;
}


/***/ }),

/***/ 263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ readWorkflowFile),
/* harmony export */   Yr: () => (/* binding */ TOKEN_VARIABLES),
/* harmony export */   j_: () => (/* binding */ readEvent)
/* harmony export */ });
/* unused harmony export workflowPath */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _files_read_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4890);
// The facts about a job: its environment, the payload of its event, and its workflow file.


/** Where a job requests its identity token, and what authorizes the request. GitHub sets both or neither. */
const TOKEN_VARIABLES = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
/** GitHub sends no payload of more than 25 MB. */
const MAX_EVENT_BYTES = 32 * 1024 * 1024;
/** More than readWorkflow accepts. */
const MAX_WORKFLOW_BYTES = 1024 * 1024;
/** The payload of the event that triggered the run (GITHUB_EVENT_PATH); undefined if it cannot be read. */
async function readEvent(env) {
    try {
        const bytes = await (0,_files_read_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .readBounded */ .CB)(env['GITHUB_EVENT_PATH'] ?? '', MAX_EVENT_BYTES);
        return JSON.parse(bytes.toString('utf8'));
    }
    catch {
        return undefined;
    }
}
/** The workflow file that GITHUB_WORKFLOW_REF names, if it is below `cwd`, an absolute path. */
async function readWorkflowFile(env, cwd) {
    const path = workflowPath(env);
    if (path === undefined)
        return undefined;
    const bytes = await (0,_files_read_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .readBounded */ .CB)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cwd, path), MAX_WORKFLOW_BYTES).catch(() => undefined);
    return bytes && { path, text: bytes.toString('utf8') };
}
/**
 * The path of the workflow file inside the checkout, from GITHUB_WORKFLOW_REF; undefined when the file belongs to
 * another repository or the variable does not have GitHub's form.
 */
function workflowPath(env) {
    const match = /^([^/@]+\/[^/@]+)\/(\.github\/workflows\/[^/@]+\.ya?ml)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '');
    return match?.[1] === env['GITHUB_REPOSITORY'] ? match?.[2] : undefined;
}


/***/ }),

/***/ 1500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V0: () => (/* binding */ createHttp),
  q0: () => (/* binding */ describe),
  sR: () => (/* binding */ endpoint),
  U9: () => (/* binding */ isLoopback),
  Ut: () => (/* binding */ isSecure),
  vx: () => (/* binding */ mayName),
  op: () => (/* binding */ readJsonObject)
});

// EXTERNAL MODULE: ./build/encoding/strict-json.js
var strict_json = __webpack_require__(9098);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/process/clock.js
var process_clock = __webpack_require__(7296);
;// CONCATENATED MODULE: ./build/text/duration.js
// A duration, as a person would write it.
/** `0.4 s`, `42.0 s`, `3 min`, `13 min 40 s`. */
function duration(ms) {
    if (ms < 59_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    const rest = seconds % 60;
    return `${Math.floor(seconds / 60)} min${rest === 0 ? '' : ` ${rest} s`}`;
}

// EXTERNAL MODULE: ./build/text/plural.js
var plural = __webpack_require__(1442);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./build/http/proxy-environment.js
// The proxy that the environment names, by the same rule for our own client and for GitHub's artifact library.
/**
 * The proxy variables that all clients read in the same way; the clients differ in how they read the others:
 * - The lower-case variable is used before the upper-case one, as in curl and Node.js.
 * - NO_PROXY separates its names with commas or spaces. A name covers its subdomains, with a dot before it or
 *   without. `*` means no proxy at all.
 * - Requests without TLS are only for this machine, and never use a proxy. So HTTP_PROXY is not read, and neither is
 *   ALL_PROXY, which Node.js does not know.
 */
function proxyEnvironment(env) {
    const excepted = (env['no_proxy'] || env['NO_PROXY'] || '').split(/[\s,]+/).filter(Boolean);
    const HTTPS_PROXY = env['https_proxy'] || env['HTTPS_PROXY'];
    if (!HTTPS_PROXY || excepted.includes('*'))
        return {};
    return { HTTPS_PROXY, NO_PROXY: excepted.flatMap(withSubdomains).join(',') };
}
/** In both forms: some readers apply a name only to that host, others apply a leading dot only to its subdomains. */
function withSubdomains(name) {
    const bare = name.replace(/^\*?\.+/, '');
    return bare === '' ? [] : [bare, `.${bare}`];
}
/** Sets the proxy variables in the environment of this process to exactly these: libraries read them there. */
function normalizeProxies(env) {
    const proxies = proxyEnvironment(env);
    for (const name of ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY', 'NO_PROXY']) {
        delete env[name];
        delete env[name.toLowerCase()];
    }
    Object.assign(env, proxies);
}

;// CONCATENATED MODULE: ./build/http/agents.js
// The connections of a client: kept alive, through the proxies of the environment, always with TLS.



/**
 * How long a connection stays open without a request. Rekor v1 closes an idle connection after 10 s, the others later.
 * Each open connection uses a file descriptor that files may need.
 */
const IDLE_MS = 4000;
/**
 * The same with a proxy: then Node.js does not wait longer for a tunnel, either, and every attempt ends before that.
 */
const IDLE_PROXIED_MS = 61_000;
/**
 * Node.js can use a proxy from 22.21 and 24.5 on. Only HTTPS uses one: all other requests stay on this machine. Throws
 * `input-invalid` if the environment would switch off TLS, or requires a proxy that cannot be used.
 */
function createAgents(env) {
    assertTls(env);
    const proxies = proxyEnvironment(env);
    const proxy = readProxy(proxies.HTTPS_PROXY, env);
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
    const supported = major > 24 || (major === 24 && minor >= 5) || (major === 22 && minor >= 21);
    if (proxy !== undefined && !supported) {
        throw new failure/* Failure */.HR('input-invalid', `a proxy is set, but Node.js ${process.versions.node} cannot use it (${proxy})`, { remedy: 'Use Node.js 22.21, 24.5 or newer.' });
    }
    const settings = {
        keepAlive: true,
        maxSockets: 512,
        timeout: IDLE_MS,
        // By default Node.js uses the variable of its process, which may not be in `env`.
        rejectUnauthorized: true,
    };
    const proxied = proxy === undefined ? {} : { timeout: IDLE_PROXIED_MS, proxyEnv: proxies };
    let secure;
    const loadSecure = async () => {
        const { Agent, request } = await loadTls();
        return { request, agent: new Agent({ ...settings, ...proxied }) };
    };
    return {
        http: { request: external_node_http_.request, agent: new external_node_http_.Agent(settings) },
        https: () => {
            secure ??= loadSecure();
            return secure;
        },
        proxy,
    };
}
/**
 * Loads TLS. Node.js then starts to read its list of certificate authorities in another thread, and the first connection
 * waits until that is done. Called early, it shortens this wait.
 */
const loadTls = () => Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19));
/** Throws `input-invalid` if the environment switches off TLS, for this client or for a library's client. */
function assertTls(env) {
    if (env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') {
        throw new failure/* Failure */.HR('input-invalid', 'NODE_TLS_REJECT_UNAUTHORIZED is 0, which disables the check of TLS certificates', {
            remedy: 'Remove NODE_TLS_REJECT_UNAUTHORIZED. For a private certificate authority, set NODE_EXTRA_CA_CERTS instead.',
        });
    }
}
/** The value is not shown if it is not an address: it may contain a password anywhere. */
function readProxy(value, env) {
    if (value === undefined)
        return undefined;
    const name = env['https_proxy'] ? 'https_proxy' : 'HTTPS_PROXY';
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (url?.protocol === 'http:' || url?.protocol === 'https:')
        return `${name} is ${url.origin}`;
    throw new failure/* Failure */.HR('input-invalid', `${name} is not the http:// or https:// address of a proxy`);
}

// EXTERNAL MODULE: ./build/process/descriptors.js
var descriptors = __webpack_require__(8484);
// EXTERNAL MODULE: ./build/http/request.js + 1 modules
var http_request = __webpack_require__(2208);
// EXTERNAL MODULE: ./build/http/response-errors.js
var response_errors = __webpack_require__(5016);
// EXTERNAL MODULE: ./build/http/waits/backoff.js
var backoff = __webpack_require__(9212);
;// CONCATENATED MODULE: ./build/http/attempt.js
// One attempt: a request with its redirects → its answer, or what went wrong.






const MAX_REDIRECTS = 3;
/** Redirects that keep the method and the body (RFC 9110 §15.4). */
const KEEPS_METHOD = new Set([307, 308]);
/** If a log breaks a connection after this time, it already has the entry. */
const SLOW_MS = 10_000;
const SLOW_LOG = ': its server closes connections before the log publishes a checkpoint; the entry may be in the log';
/**
 * Sends a request and follows its redirects within the origin; the limits apply to each of them. Throws only the reason
 * why the run was interrupted.
 */
async function attempt(request, limits, agents, signal) {
    let asked = request;
    for (let hop = 0;; hop += 1) {
        const answer = await attemptOnce(asked, limits, agents, signal);
        if ('code' in answer || answer.status < 300 || answer.status > 399)
            return answer;
        const target = resolveUrl(answer.headers.location, asked.url);
        const isOwn = target?.origin === asked.url.origin;
        const follows = request.method === 'GET' || (request.movable && KEEPS_METHOD.has(answer.status));
        if (follows && isOwn && hop < MAX_REDIRECTS)
            asked = { ...request, url: target };
        else if (request.expect?.includes(answer.status))
            return answer;
        else if (request.movable && isOwn) {
            const what = `answered ${answer.status}: the resource was moved`;
            return { code: 'service-refused', what, again: 'never', status: answer.status };
        }
        else
            return {
                code: 'redirect-refused',
                what: `answered with a redirect to ${(0,failure/* quote */.hD)((0,response_errors/* withoutEchoes */.Kx)(target?.origin ?? 'nowhere', request))}`,
                again: 'never',
                status: answer.status,
            };
    }
}
async function attemptOnce(request, limits, agents, signal) {
    if (signal?.aborted)
        throw (0,backoff/* interrupted */.VM)(signal);
    const began = limits.clock.nowMs();
    try {
        const response = await (0,descriptors/* withDescriptor */.U)(() => (0,http_request/* exchange */.cv)(request, limits, agents), limits.clock);
        return (0,response_errors/* judge */.S4)(request, response);
    }
    catch (error) {
        if (signal?.aborted)
            throw (0,backoff/* interrupted */.VM)(signal);
        const fault = (0,response_errors/* faultOf */.Kl)(error, request.url.protocol === 'https:' ? agents.proxy : undefined);
        const tookMs = limits.clock.nowMs() - began;
        if (request.service !== 'rekor' || fault.code !== 'service-unreachable' || tookMs < SLOW_MS)
            return fault;
        return { ...fault, what: `${fault.what} after ${duration(tookMs)}${SLOW_LOG}` };
    }
}
function resolveUrl(location, base) {
    return location !== undefined && URL.canParse(location, base.href) ? new URL(location, base) : undefined;
}

// EXTERNAL MODULE: ./build/http/exchange.js
var exchange = __webpack_require__(9148);
;// CONCATENATED MODULE: ./build/http/limits.js
// The services, and the limits of each: time for one attempt, bytes of one answer.
const KIB = 1024;
const MIB = 1024 * KIB;
const TABLE = {
    identity: { name: 'the identity service', attemptMs: 10_000, maxBytes: 256 * KIB },
    metadata: { name: 'the metadata server', attemptMs: 5000, maxBytes: 256 * KIB, callMs: 30_000 },
    fulcio: { name: 'Fulcio', attemptMs: 30_000, maxBytes: MIB },
    // rekor-tiles CLIENTS.md requires at least 20 s: Rekor v2 answers after inclusion.
    rekor: { name: 'Rekor', attemptMs: 60_000, maxBytes: 10 * MIB },
    timestamp: { name: 'the timestamp authority', attemptMs: 15_000, maxBytes: 64 * KIB },
    tuf: { name: 'the TUF mirror', attemptMs: 15_000, maxBytes: 16 * MIB },
    instance: { name: 'the host of the trust configuration', attemptMs: 15_000, maxBytes: 16 * MIB },
    // A person waits for it, or it only explains a token.
    issuer: { name: 'the OIDC issuer', attemptMs: 30_000, maxBytes: MIB, callMs: 120_000 },
    // A list of releases contains all their assets.
    github: { name: "GitHub's API", attemptMs: 30_000, maxBytes: 64 * MIB },
};
const LIMITS = TABLE;
/** The services that a rate of requests applies to. */
const RATED = new Set(['fulcio', 'rekor', 'timestamp']);
/** The effect of a request to them is public and permanent: a stopped run still waits for the answer. */
const WITNESSES = new Set(['rekor', 'timestamp']);

;// CONCATENATED MODULE: ./build/http/waits/outage-notices.js
const EVERY_MS = 60_000;
/**
 * Limits the notices about an unstable service to one per minute: an outage soon after another one is reported with the
 * notice of that minute, and its end only if its start was reported. `report` returns that line, or undefined if there
 * is nothing to report.
 */
function createOutageNotices(say, clock, report) {
    let toldMs = Number.NEGATIVE_INFINITY;
    let isTold = false;
    let waiting = false;
    function tell(line) {
        toldMs = clock.nowMs();
        isTold = true;
        say(line);
    }
    function tellLater() {
        if (waiting)
            return;
        waiting = true;
        const tellReport = () => {
            waiting = false;
            const line = report();
            if (line === undefined)
                return;
            tell(line);
            tellLater();
        };
        clock.after(toldMs + EVERY_MS - clock.nowMs(), tellReport, { background: true });
    }
    return {
        begins: (line) => {
            if (clock.nowMs() - toldMs >= EVERY_MS)
                tell(line);
            tellLater();
        },
        ends: (line) => {
            if (isTold)
                say(line);
            isTold = false;
        },
    };
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./build/http/waits/waiting-line.js
// Requests that wait for their turn: called in order, until it is too late or the run is interrupted.


/** `onLate` runs after a request has left the line because it was too late. */
function createWaitingLine(clock, signal, onLate) {
    const waiters = new Set();
    if (signal !== undefined)
        (0,external_node_events_.setMaxListeners)(0, signal);
    signal?.addEventListener('abort', () => {
        for (const { refuse } of waiters)
            refuse((0,backoff/* interrupted */.VM)(signal));
    });
    const join = (untilMs) => new Promise((resolve, reject) => {
        if (signal?.aborted === true)
            return reject((0,backoff/* interrupted */.VM)(signal));
        const leave = () => {
            waiters.delete(waiter);
            cancel();
        };
        const waiter = {
            call: () => {
                leave();
                resolve(true);
            },
            refuse: (reason) => {
                leave();
                reject(reason);
            },
        };
        const late = () => {
            leave();
            resolve(false);
            onLate();
        };
        const cancel = clock.after(Math.max(0, untilMs - clock.nowMs()), late);
        waiters.add(waiter);
    });
    const callFirst = () => {
        for (const { call } of waiters)
            return call();
    };
    const callAll = () => {
        for (const { call } of waiters)
            call();
    };
    return { join, callFirst, callAll, size: () => waiters.size };
}

;// CONCATENATED MODULE: ./build/http/waits/turnstile.js


/** Each answer of a service that is back allows this many more requests at a time, until there is no limit. */
const GROWTH = 4;
const ALL = 512;
/** Starts without a limit. `onChange` runs after each change of the waiting requests or those in progress. */
function createTurnstile(clock, signal, onChange) {
    let limit = Number.POSITIVE_INFINITY;
    let inFlight = 0;
    let opensAtMs = Number.NEGATIVE_INFINITY;
    let sleeping = false;
    const line = createWaitingLine(clock, signal, release);
    const mayGo = () => inFlight < limit && clock.nowMs() >= opensAtMs;
    function release() {
        while (line.size() > 0 && mayGo()) {
            inFlight += 1;
            line.callFirst();
        }
        onChange();
        if (line.size() > 0 && inFlight < limit && !sleeping)
            void sleep();
    }
    async function sleep() {
        sleeping = true;
        // The waiting line handles an interruption itself.
        await (0,backoff/* pause */.v7)(clock, Math.max(0, opensAtMs - clock.nowMs()), signal).catch(() => undefined);
        sleeping = false;
        if (signal?.aborted !== true)
            release();
    }
    return {
        enter: async (lastStartMs) => {
            if (line.size() === 0 && mayGo() && signal?.aborted !== true) {
                inFlight += 1;
                return true;
            }
            const turn = line.join(lastStartMs);
            release();
            return turn;
        },
        leave: () => {
            inFlight -= 1;
            release();
        },
        narrow: (ms) => {
            limit = 1;
            opensAtMs = ms;
        },
        widen: () => {
            limit = limit >= ALL ? Number.POSITIVE_INFINITY : limit + GROWTH;
            opensAtMs = Number.NEGATIVE_INFINITY;
            release();
        },
        forget: () => {
            inFlight = 0;
        },
        opensAtMs: () => opensAtMs,
        isBusy: () => line.size() > 0 || inFlight > 0,
    };
}

;// CONCATENATED MODULE: ./build/http/waits/breaker.js






/** Failed attempts in a row after which a service counts as out. */
const OUT_AFTER = 3;
/** How long before the end of a call its last attempt begins. */
const BEFORE_LAST_MS = 500;
function createBreaker({ name, clock, pace, signal, say }) {
    let row;
    let out = false;
    /** Increases with each outage: an attempt that began before an outage does not prolong it. */
    let era = 0;
    const held = createWaitingLine(clock, signal, () => undefined);
    const turnstile = createTurnstile(clock, signal, () => {
        if (!out || !turnstile.isBusy())
            held.callAll();
    });
    const outage = () => out && row ? { ...row, ms: clock.nowMs() - row.sinceMs } : undefined;
    const notices = createOutageNotices(say, clock, () => {
        const now = turnstile.isBusy() ? outage() : undefined;
        return now && `${name} ${stillOut(now)}`;
    });
    function failed(fault, lastStartMs) {
        const nowMs = clock.nowMs();
        row = { sinceMs: row?.sinceMs ?? nowMs, asked: (row?.asked ?? 0) + 1, fault };
        const askedToWaitMs = fault.waitMs ?? 0;
        if (row.asked < OUT_AFTER && askedToWaitMs === 0)
            return;
        const leftMs = Math.max(0, lastStartMs - nowMs);
        turnstile.narrow(nowMs + Math.max(askedToWaitMs, nextWaitMs((0,backoff/* backoffMs */.jo)(row.asked, pace), leftMs)));
        if (out)
            return;
        out = true;
        era += 1;
        turnstile.forget();
        notices.begins(`${name} ${fault.what}; waiting until it is back, ${duration(leftMs)} at most`);
    }
    function answered() {
        const over = outage();
        if (over !== undefined)
            notices.ends(`${name} is back after ${duration(over.ms)}`);
        [row, out] = [undefined, false];
        turnstile.widen();
    }
    return {
        enter: async (lastStartMs) => {
            const isTooLate = out && turnstile.opensAtMs() > lastStartMs;
            if (isTooLate || !(await turnstile.enter(lastStartMs)))
                return undefined;
            const begun = era;
            return (outcome) => {
                if (outcome === 'answered')
                    answered();
                else if (outcome !== 'not asked' && begun === era)
                    failed(outcome, lastStartMs);
                if (begun === era)
                    turnstile.leave();
            };
        },
        untilBack: async (lastStartMs) => {
            while (out) {
                // If requests take turns, the next one may be about to join the line.
                if (!turnstile.isBusy())
                    await new Promise(setImmediate);
                if (!out || !turnstile.isBusy())
                    return true;
                if (!(await held.join(lastStartMs)))
                    return false;
            }
            return true;
        },
        outage,
    };
}
const stillOut = ({ fault, ms, asked }) => `${fault.what}; waiting for ${duration(ms)} now (${(0,plural/* count */.U)(asked, 'attempt')})`;
/** A wait that would exceed the remaining time ends just before its end: the service may be back for a last attempt. */
function nextWaitMs(waitMs, leftMs) {
    const lastMs = leftMs - BEFORE_LAST_MS;
    return waitMs > lastMs && lastMs > BEFORE_LAST_MS ? lastMs : waitMs;
}
/** The breakers of a client, one for each service and origin, made for its first request. */
function createBreakers(make) {
    const breakers = new Map();
    const keyOf = ({ service, url }) => `${service} ${url.origin}`;
    return {
        of: (asked) => {
            const breaker = breakers.get(keyOf(asked)) ?? make(asked);
            breakers.set(keyOf(asked), breaker);
            return breaker;
        },
        /** Resolves to true when none of these services is out and waited for, to false at `lastStartMs`. */
        untilBack: async (services = [], lastStartMs) => {
            for (const each of services)
                if ((await breakers.get(keyOf(each))?.untilBack(lastStartMs)) === false)
                    return false;
            return true;
        },
    };
}

;// CONCATENATED MODULE: ./build/http/waits/budget.js
/**
 * The latest start of an attempt before an end. An attempt that is cut off early is worse than none: Rekor v2 needs 20
 * s.
 */
const lastStartBefore = (endMs, attemptMs) => endMs - attemptMs / 3;
/** Starts the call. */
function createBudget(clock, { callMs, endsAtMs, attemptMs }) {
    const startedMs = clock.nowMs();
    let callEndsMs = startedMs + callMs;
    const endMs = () => Math.min(callEndsMs, endsAtMs);
    return {
        lastStartMs: (outMs) => lastStartBefore(Math.min(endMs(), clock.nowMs() - outMs + callMs), attemptMs),
        // The first attempt has its full time even if the run is about to end.
        attemptMs: (nth) => Math.max(1, Math.min(attemptMs, (nth === 1 ? callEndsMs : endMs()) - clock.nowMs())),
        extend: (ms) => {
            callEndsMs += ms;
        },
        spentMs: () => clock.nowMs() - startedMs,
    };
}

;// CONCATENATED MODULE: ./build/http/waits/throttle-notices.js
const throttle_notices_EVERY_MS = 1000;
/**
 * Passes a notice on, unless one about the same service was passed on less than a second ago; the next one contains the
 * number of those dropped. A notice begins with its service and the address in parentheses:
 * `Rekor (https://…) answered 503; …`.
 */
function throttleNotices(tell, clock) {
    const services = new Map();
    return (note) => {
        const [service = ''] = note.split(')');
        const nowMs = clock.nowMs();
        const { lastMs, held } = services.get(service) ?? { lastMs: Number.NEGATIVE_INFINITY, held: 0 };
        if (nowMs - lastMs < throttle_notices_EVERY_MS) {
            services.set(service, { lastMs, held: held + 1 });
            return;
        }
        services.set(service, { lastMs: nowMs, held: 0 });
        tell(held === 0 ? note : `${note} (and ${held} more since the last message)`);
    };
}

;// CONCATENATED MODULE: ./build/http/client.js
// One client for all services: deadlines, retries, size limits, proxies, and no secret in any message.














/**
 * Makes the client. If a service is out, it sends only one request at a time on behalf of all that wait, until the time
 * of the call or of the run is over. Throws `input-invalid` if the environment would switch off TLS or requires a proxy
 * that this Node.js cannot use. Each call of the client throws a Failure of the class "service", Stale or Held.
 */
function createHttp(options) {
    const { clock = process_clock/* SYSTEM_CLOCK */.V, endsAtMs = Number.POSITIVE_INFINITY, say = () => undefined } = options;
    const ways = { proxied: createAgents(options.env), direct: createAgents({}) };
    const turn = (0,backoff/* createTurns */.z4)(clock, options.ratePerMinute);
    const pace = { ...backoff/* PACE */.K$, ...options.pace };
    const patienceMs = options.pace?.callMs ?? (options.endsAtMs === undefined ? pace.callMs : endsAtMs);
    const lateStop = (0,backoff/* lingering */.et)(clock, pace.lingerMs, options.signal);
    const sayRetry = throttleNotices(say, clock);
    const breakers = createBreakers((asked) => createBreaker({ name: describe(asked), clock, pace, signal: options.signal, say }));
    return async (request) => {
        const limits = { ...LIMITS[request.service], idleMs: pace.idleMs, clock, ...request };
        // A cloud's metadata server answers only its own machine, unencrypted and without a proxy.
        const own = request.service === 'metadata';
        if (!own)
            assertSecure(request.url, limits.name);
        const endedBy = WITNESSES.has(request.service) ? lateStop : options.signal;
        const breaker = breakers.of(request);
        const { attemptMs, callMs = patienceMs } = limits;
        const budget = createBudget(clock, { callMs, endsAtMs, attemptMs });
        let unreadable = 0;
        for (let nth = 1;; nth += 1) {
            const givenUp = (fault) => failureOf(request, fault, breaker.outage(), { nth, budget });
            const heldMs = clock.nowMs();
            const heldUntilMs = lastStartBefore(Math.min(heldMs + patienceMs, endsAtMs), attemptMs);
            if (!(await breakers.untilBack(request.notWhileOut, heldUntilMs)))
                throw new exchange/* Held */._();
            budget.extend(clock.nowMs() - heldMs);
            const lastStartMs = () => budget.lastStartMs(breaker.outage()?.ms ?? 0);
            const leave = await breaker.enter(lastStartMs());
            if (leave === undefined)
                throw givenUp(breaker.outage()?.fault ?? NOT_ASKED);
            // Waits of our own choice do not count as time of the call.
            if (RATED.has(request.service))
                budget.extend(await turn(request.url.origin, options.signal));
            if (request.isFresh?.() === false) {
                leave('not asked');
                throw new exchange/* Stale */.C();
            }
            const began = clock.nowMs();
            const now = { ...limits, attemptMs: budget.attemptMs(nth), endedBy };
            if (request.unheard)
                request.unheard.count += 1;
            const answer = await attempt(request, now, own ? ways.direct : ways.proxied, options.signal);
            if (request.unheard && !('code' in answer && (0,response_errors/* mayBeDone */.VH)(answer)))
                request.unheard.count -= 1;
            options.onAttempt?.({ request, nth, ms: clock.nowMs() - began, answer });
            if (!('code' in answer)) {
                leave('answered');
                return answer;
            }
            const leftMs = Math.max(0, lastStartMs() - clock.nowMs());
            leave(outcomeOf(answer, leftMs, breaker.outage() !== undefined));
            if (answer.again === 'once')
                unreadable += 1;
            const out = breaker.outage() !== undefined;
            const last = finalFault(answer, leftMs, unreadable > 1 && !out);
            if (last !== undefined)
                throw givenUp(last);
            if (out)
                continue; // the breaker waits for all
            const waitMs = (0,backoff/* backoffMs */.jo)(nth, pace);
            if (waitMs > leftMs)
                throw givenUp(answer);
            sayRetry(`${describe(request)} ${answer.what}; trying again in ${duration(waitMs)}`);
            await (0,backoff/* pause */.v7)(clock, waitMs, options.signal);
        }
    };
}
/** The JSON object in an answer. Throws `service-answer-invalid`. */
function readJsonObject(response, request) {
    return (0,strict_json/* parseJsonObject */.dw)(response.body, (what, cause) => {
        const message = `${describe(request)} answered with ${what}`;
        return new failure/* Failure */.HR('service-answer-invalid', message, { cause });
    });
}
/** The service and its origin, without path or query: these two contain no secret. */
function describe(request) {
    return `${LIMITS[request.service].name} (${request.url.origin})`;
}
/** The address of a relative path without query, below the address of the service, which may have a path itself. */
function endpoint(service, path) {
    return new URL(path, service.pathname.endsWith('/') ? service : `${service.href}/`);
}
/** True for the addresses of this machine, where http:// is allowed. */
function isLoopback(url) {
    return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
}
/** True for https, and for http to this machine itself. */
function isSecure(url) {
    return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
}
/**
 * Whether a service may send people or requests to an address: only a service on this machine may send them to services
 * of this machine, and no service to an address with a user name, which a person could read as the host.
 */
function mayName(service, target) {
    if (target.username !== '' || target.password !== '')
        return false;
    return target.protocol === 'https:' || (isSecure(target) && isLoopback(service));
}
function assertSecure(url, name) {
    if (isSecure(url))
        return;
    throw new failure/* Failure */.HR('input-invalid', `the address of ${name}, ${(0,failure/* quote */.hD)(url.origin)}, must start with https://`);
}
/** What failed if a request was not sent although its service is back. */
const NOT_ASKED = {
    code: 'service-busy',
    what: 'was not available again in time after an outage',
    again: 'never',
};
const isTooLong = ({ waitMs = 0 }, leftMs) => waitMs > leftMs;
/**
 * What a failed attempt means for all requests to its service. One unreadable answer is not an outage, and does not end
 * an outage either. A wait that is too long for this call may be only for its kind of request, so it does not delay
 * others.
 */
function outcomeOf(fault, leftMs, out) {
    if (isTooLong(fault, leftMs) || (fault.again === 'once' && !out))
        return 'not asked';
    return fault.again === 'never' ? 'answered' : fault;
}
/** The `Fault` that ends a call at once; undefined if the call may try again. */
function finalFault(fault, leftMs, isRepeated) {
    if (isTooLong(fault, leftMs))
        return askedTooLong(fault, leftMs);
    return fault.again === 'never' || isRepeated ? fault : undefined;
}
/** The `Fault` for a service that asks for a longer wait than there is time. */
function askedTooLong(fault, leftMs) {
    const asked = duration(fault.waitMs ?? 0);
    const what = `${fault.what} and asked to wait ${asked}, but this run can wait only ${duration(leftMs)}`;
    return { ...fault, code: 'service-busy', what };
}
function failureOf(request, fault, outage, { nth, budget }) {
    const spent = outage === undefined
        ? `${(0,plural/* count */.U)(nth, 'attempt')}, ${duration(budget.spentMs())}`
        : `out for ${duration(outage.ms)}, ${(0,plural/* count */.U)(outage.asked, 'attempt')}`;
    const { code, what, cause, status } = fault;
    return new failure/* Failure */.HR(code, `${describe(request)} ${what} (${spent})`, { cause, status });
}


/***/ }),

/***/ 9148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Stale),
/* harmony export */   _: () => (/* binding */ Held)
/* harmony export */ });
/** The request became useless before it was sent; nothing has been sent since. */
class Stale extends Error {
}
/** A service that the request had to wait for is still out, and no time is left; nothing was sent. */
class Held extends Error {
}


/***/ }),

/***/ 2208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ep: () => (/* binding */ Timeout),
  MF: () => (/* binding */ TooLarge),
  Hp: () => (/* binding */ Untrusted),
  $N: () => (/* binding */ codeOf),
  cv: () => (/* binding */ exchange),
  ne: () => (/* binding */ isTlsCode)
});

// EXTERNAL MODULE: ./build/process/abort.js
var abort = __webpack_require__(6552);
;// CONCATENATED MODULE: ./build/http/idle-limit.js
/** Calls `fallen` once, `ms` milliseconds after the start or the last `heard`; not after `end`. */
function watchSilence(clock, ms, fallen) {
    let lastMs = clock.nowMs();
    let cancel = clock.after(ms, look);
    // Thousands of pieces arrive, so the timer is set again only when it has run out.
    function look() {
        const leftMs = lastMs + ms - clock.nowMs();
        // Timers of Node.js may run out a fraction of a millisecond early.
        if (leftMs < 1)
            fallen();
        else
            cancel = clock.after(leftMs, look);
    }
    const heard = () => {
        lastMs = clock.nowMs();
    };
    return { heard, end: () => cancel() };
}

;// CONCATENATED MODULE: ./build/http/request.js


/** The service did not answer, or stopped answering. */
class Timeout extends Error {
}
/** The service answered with more than the limit. */
class TooLarge extends Error {
}
/** The certificate of the service is not trusted; `issuer` is the name of its issuer, if it is known. */
class Untrusted extends Error {
    issuer;
    constructor(issuer, cause) {
        super(cause.message, { cause });
        this.issuer = issuer;
    }
}
/**
 * One request and its whole answer. Rejects with the error of the socket, or a Timeout,
 * TooLarge or Untrusted.
 */
async function exchange(request, limits, agents) {
    const call = openCall(request, request.url.protocol === 'https:' ? await agents.https() : agents.http);
    const seenIssuer = watchIssuer(call);
    const response = new Promise((resolve, reject) => {
        // Node.js reports a destroyed answer with its own message, and does not report at all one that a proxy has not
        // passed on yet.
        const stop = (error) => {
            reject(error);
            call.destroy(error);
        };
        const ends = [
            limits.clock.after(limits.attemptMs, () => stop(new Timeout('did not answer in time'))),
            limits.endedBy && (0,abort/* onAbort */.u)(limits.endedBy, () => stop(new Error('the run has ended'))),
        ];
        call.on('close', () => {
            for (const end of ends)
                end?.();
        });
        call.on('error', reject);
        call.on('response', (message) => {
            readResponse(message, limits, stop).then(resolve, reject);
        });
        sendBody(call, request.body, stop);
    });
    return response.catch((error) => {
        throw untrusted(error, seenIssuer()) ?? error;
    });
}
/** A request without its body. */
function openCall(request, sender) {
    const headers = {
        'user-agent': 'sigstore-sign',
        ...(request.accept ? { accept: request.accept } : {}),
        ...request.headers,
        ...(request.body ? { 'content-length': String(request.body.length) } : {}),
    };
    return sender.request(request.url, { method: request.method, headers, agent: sender.agent });
}
/** Returns a function that names the issuer of the service's certificate, if a new connection showed it. */
function watchIssuer(call) {
    let issuer;
    // Once Node.js refuses the certificate, the socket does not show it any more: read it before that.
    call.on('socket', (socket) => {
        if (!isTls(socket) || call.reusedSocket)
            return;
        socket.prependListener('secure', () => {
            issuer = nameOf(socket.getPeerCertificate());
        });
    });
    return () => issuer;
}
const isTls = (socket) => 'getPeerCertificate' in socket;
function sendBody(call, body, stop) {
    if (body === undefined || Buffer.isBuffer(body)) {
        call.end(body);
        return;
    }
    const stream = body.open();
    stream.on('error', stop);
    call.on('close', () => stream.destroy());
    stream.pipe(call);
}
/** Reads an answer to its end. Stops the exchange if the answer is too long, or pauses for too long. */
function readResponse(message, { clock, idleMs, maxBytes }, stop) {
    return new Promise((resolve, reject) => {
        const chunks = [];
        let size = 0;
        const watch = watchSilence(clock, idleMs, () => stop(new Timeout('fell silent')));
        message.on('data', (chunk) => {
            watch.heard();
            size += chunk.length;
            if (size > maxBytes)
                stop(new TooLarge(`answered with more than ${maxBytes} bytes`));
            else
                chunks.push(chunk);
        });
        message.on('error', reject);
        message.on('close', () => {
            watch.end();
            if (!message.complete)
                reject(new Error('the answer was truncated'));
        });
        message.on('end', () => resolve(responseOf(message, Buffer.concat(chunks))));
    });
}
function responseOf({ statusCode, headers }, body) {
    const date = new Date(headers.date ?? Number.NaN);
    return {
        status: statusCode ?? 0,
        headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
        body,
        date: Number.isNaN(date.getTime()) ? undefined : date,
    };
}
/** Undefined if the certificate of the service is not the cause. */
function untrusted(error, issuer) {
    return issuer !== undefined && isTlsCode(codeOf(error)) ? new Untrusted(issuer, error) : undefined;
}
const TLS_CODE = /^(ERR_TLS_|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|ERR_SSL_|HOSTNAME_MISMATCH|EPROTO)/;
/** True for Node.js's error codes of TLS. */
const isTlsCode = (code) => TLS_CODE.test(code);
/** The code of an error of Node.js, or ''. */
const codeOf = (error) => String(error?.code ?? '');
function nameOf({ issuer }) {
    const name = issuer?.CN ?? issuer?.O;
    return name === undefined ? undefined : String(name);
}


/***/ }),

/***/ 5016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   Kx: () => (/* binding */ withoutEchoes),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   VH: () => (/* binding */ mayBeDone)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6953);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2208);
// What a failed attempt means: its code, its message, and whether the call may try again.



/** Maximum number of characters of a service's text that a message shows. */
const MAX_WORDS = 300;
/** Longer than any run. */
const MAX_WAIT_MS = 7 * 24 * 3_600_000;
/** GitHub's documentation says one minute if the answer gives no time. */
const SECONDARY_MS = 60_000;
/**
 * Statuses of a service that may soon answer differently. Rekor v2 gives 499 to a request of ours when another client,
 * whose entry it was working on, has gone away. Three of the 500s mean something that waiting does not change.
 */
const isTransient = (status) => [408, 425, 429, 499].includes(status) || (status >= 500 && ![501, 505, 511].includes(status));
/** The answer unchanged, or the `Fault` that its status or media type means. */
function judge(request, response) {
    const { status } = response;
    const limited = rateLimit(response);
    if (limited !== undefined)
        return {
            code: 'service-busy',
            what: `answered ${status}: its rate limit is reached`,
            status,
            again: 'in time',
            waitMs: limited,
        };
    if (request.expect?.includes(status) || (status >= 300 && status <= 399))
        return response;
    if (status >= 200 && status <= 299) {
        const what = wrongType(request, response) ?? request.check?.(response);
        return what === undefined ? response : { code: 'service-answer-invalid', what, again: 'once', status };
    }
    const words = serviceWords(request, response);
    const told = words === '' ? '' : `: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(words, MAX_WORDS)}`;
    const what = `answered ${status}${told}${requestId(request, response)}`;
    if (!isTransient(status))
        return { code: 'service-refused', what, again: 'never', status };
    return {
        code: status === 429 ? 'service-busy' : 'service-unavailable',
        what,
        again: 'in time',
        waitMs: retryAfterMs(response),
        status,
    };
}
function wrongType(request, { headers }) {
    const type = headers['content-type'] ?? 'no content type';
    if (request.accept === undefined || type.startsWith(request.accept))
        return undefined;
    return `answered with ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(withoutEchoes(type, request))} instead of ${request.accept}`;
}
/**
 * How long to wait, in milliseconds, if GitHub answers with 403 or 429 that there were too many requests ("Rate limits
 * for the REST API"); undefined for other answers.
 */
function rateLimit(response) {
    const { status, headers, body, date } = response;
    if (status !== 403 && status !== 429)
        return undefined;
    const { 'x-ratelimit-remaining': remaining, 'x-ratelimit-reset': reset = '' } = headers;
    if (headers['retry-after'] === undefined && remaining === '0' && /^\d{1,12}$/.test(reset))
        return Math.max(0, Number(reset) * 1000 - (date?.getTime() ?? Date.now()));
    const secondary = /secondary rate limit/i.test(body.subarray(0, 4096).toString('utf8'));
    if (!secondary)
        return undefined;
    return headers['retry-after'] === undefined ? SECONDARY_MS : retryAfterMs(response);
}
/**
 * The service's text about a refusal: its `message`, or the start of the body. Secrets are removed before the text is
 * cut, which could split one.
 */
function serviceWords(request, { body, headers }) {
    const text = withoutEchoes(body.toString('utf8'), request).slice(0, 4096);
    try {
        const { message } = JSON.parse(text);
        if (typeof message === 'string')
            return withoutEchoes(message, request).trim();
        if (/^\s*\{\s*\}\s*$/.test(text))
            return '';
    }
    catch {
        if ((headers['content-type'] ?? '').includes('html'))
            return 'an HTML page';
    }
    return text.trim();
}
/** The ID by which the operator finds this request in a log. */
function requestId(request, { headers }) {
    const id = headers['x-github-request-id'] ?? headers['x-request-id'] ?? '';
    return /^[\w.:-]{1,80}$/.test(id) ? ` (request ${withoutEchoes(id, request)})` : '';
}
/** A service's text. It may repeat what it was sent, so secrets and what looks like a token are removed. */
function withoutEchoes(text, { headers, clean }) {
    const secret = headers?.['authorization']?.replace(/^(bearer|token) /i, '');
    const cleaned = clean?.(text) ?? text;
    const without = secret ? cleaned.replaceAll(secret, '[secret]') : cleaned;
    return (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutTokens */ .N_)(without);
}
function retryAfterMs(response) {
    const text = response.headers['retry-after'] ?? '';
    if (/^\d+$/.test(text))
        return Math.min(Number(text) * 1000, MAX_WAIT_MS);
    const at = Date.parse(text);
    return Number.isNaN(at) ? 0 : Math.max(0, at - (response.date?.getTime() ?? Date.now()));
}
/** The `Fault` for an error of the socket; `proxy` describes the proxy that the environment names, if any. */
function faultOf(thrown, proxy) {
    const cause = thrown instanceof _request_js__WEBPACK_IMPORTED_MODULE_1__/* .Untrusted */ .Hp ? thrown.cause : thrown;
    const code = (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(cause);
    const message = cause instanceof Error ? cause.message : String(cause);
    const way = proxy === undefined ? '' : `; ${proxy}`;
    if (cause instanceof _request_js__WEBPACK_IMPORTED_MODULE_1__/* .TooLarge */ .MF)
        return { code: 'service-answer-invalid', what: message, again: 'never' };
    if (cause instanceof _request_js__WEBPACK_IMPORTED_MODULE_1__/* .Timeout */ .Ep)
        return { code: 'service-timeout', what: `${message}${way}`, again: 'in time' };
    if (code === 'ENOTFOUND')
        return {
            code: 'host-not-found',
            what: `has a host name that cannot be resolved${way}`,
            again: 'once',
            cause,
        };
    if ((0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .isTlsCode */ .ne)(code)) {
        const issuer = thrown instanceof _request_js__WEBPACK_IMPORTED_MODULE_1__/* .Untrusted */ .Hp ? ` issued by ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(thrown.issuer)}` : '';
        const what = `has a TLS certificate${issuer} that is not trusted (${code}${way})`;
        return { code: 'tls-untrusted', what, again: 'never', cause };
    }
    if (code === 'ERR_PROXY_TUNNEL') {
        const status = Number(cause.statusCode);
        const what = `could not be reached: the proxy answered ${status} (${proxy})`;
        return { code: 'proxy-refused', what, again: status >= 500 ? 'in time' : 'never', status, cause };
    }
    // An error on this side: in the request itself, in the file that it sends, or in our code.
    if (isOurs(cause, code))
        return {
            code: 'service-unreachable',
            what: `could not be asked (${code || message})`,
            again: 'never',
            cause,
        };
    const what = `could not be reached (${code || message}${way})`;
    return { code: 'service-unreachable', what, again: 'in time', cause };
}
const FILE_ERRORS = new Set(['ENOENT', 'EACCES', 'EPERM', 'EISDIR', 'EIO']);
const isOurs = (cause, code) => FILE_ERRORS.has(code) ||
    code.startsWith('ERR_INVALID_') ||
    (code === '' && (cause instanceof TypeError || cause instanceof ReferenceError));
/** Errors before anything was sent. */
const NOT_SENT = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EAI_AGAIN']);
/** Whether a service may have done what was requested although the attempt failed. */
function mayBeDone({ code, status = 0, cause }) {
    if (code === 'service-timeout' || code === 'service-answer-invalid')
        return true;
    if (code === 'service-unavailable')
        return status >= 499;
    return code === 'service-unreachable' && !NOT_SENT.has((0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(cause));
}


/***/ }),

/***/ 9212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ PROBE_PATIENCE),
/* harmony export */   K$: () => (/* binding */ PACE),
/* harmony export */   QA: () => (/* binding */ SIGNING_PATIENCE),
/* harmony export */   VM: () => (/* binding */ interrupted),
/* harmony export */   et: () => (/* binding */ lingering),
/* harmony export */   jo: () => (/* binding */ backoffMs),
/* harmony export */   v7: () => (/* binding */ pause),
/* harmony export */   z4: () => (/* binding */ createTurns)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
// When the next request may be sent: back-off between attempts, and the rate that a service allows.


const PACE = {
    firstBackoffMs: 1000,
    minBackoffMs: 100,
    maxBackoffMs: 30_000,
    callMs: 120_000,
    idleMs: 15_000,
    lingerMs: 3000,
    random: Math.random,
};
/** How long a run without a time limit waits for a service that it needs to sign. */
const SIGNING_PATIENCE = { callMs: 15 * 60_000 };
/** How long a dry run waits for a service: two minutes are too long to learn that it is out. */
const PROBE_PATIENCE = { callMs: 20_000, maxBackoffMs: 2000 };
/** Waits, unless the run is interrupted; then throws the Failure that interrupted it. */
async function pause(clock, ms, signal) {
    await clock.sleep(ms, signal).catch(() => {
        throw interrupted(signal);
    });
}
/** The Failure that a signal was aborted with. */
function interrupted(signal) {
    if (signal?.reason instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR)
        return signal.reason;
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('interrupted', 'the run was interrupted', { cause: signal?.reason });
}
/** Aborts this much later than another signal, with the same reason; undefined without a signal. */
function lingering(clock, ms, signal) {
    if (signal === undefined)
        return undefined;
    const late = new AbortController();
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, late.signal);
    const begin = () => void clock.after(ms, () => late.abort(signal.reason), { background: true });
    if (signal.aborted)
        begin();
    else
        signal.addEventListener('abort', begin, { once: true });
    return late.signal;
}
/** Full jitter: a random time up to a limit that doubles with each attempt; `attempt` counts from 1. */
function backoffMs(attempt, pace) {
    const limitMs = Math.min(pace.maxBackoffMs, pace.firstBackoffMs * 2 ** (attempt - 1));
    return Math.max(pace.minBackoffMs, pace.random() * limitMs);
}
/**
 * A token bucket for each origin: a quarter of the rate at once, the rest spread over the minute. Each turn resolves to
 * the milliseconds that it had to wait.
 */
function createTurns(clock, ratePerMinute) {
    const buckets = new Map();
    return async (origin, signal) => {
        if (ratePerMinute === undefined)
            return 0;
        const capacity = Math.max(1, ratePerMinute / 4);
        const perMs = Math.max((ratePerMinute - capacity) / 60_000, ratePerMinute / 120_000);
        const now = clock.nowMs();
        const bucket = buckets.get(origin) ?? { tokens: capacity, at: now };
        bucket.tokens = Math.min(capacity, bucket.tokens + (now - bucket.at) * perMs) - 1;
        bucket.at = now;
        buckets.set(origin, bucket);
        if (bucket.tokens >= 0)
            return 0;
        await pause(clock, -bucket.tokens / perMs, signal);
        return clock.nowMs() - now;
    };
}


/***/ }),

/***/ 441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ GITHUB_OPTIONAL),
/* harmony export */   x: () => (/* binding */ PROVIDERS)
/* harmony export */ });
// The providers of continuous integration that the public Fulcio knows, and what it makes of their claims:
// https://github.com/sigstore/fulcio/blob/eb10c98e186f1d8e78dd60a257d8897f66d5147a/config/identity/config.yaml
const PROVIDERS = {
    'github-workflow': {
        defaults: { url: 'https://github.com', environment: '' },
        identity: '{{ .url }}/{{ .job_workflow_ref }}',
        extensions: {
            'github-workflow-trigger': 'event_name',
            'github-workflow-sha': 'sha',
            'github-workflow-name': 'workflow',
            'github-workflow-repository': 'repository',
            'github-workflow-ref': 'ref',
            'build-signer-uri': '{{ .url }}/{{ .job_workflow_ref }}',
            'build-signer-digest': 'job_workflow_sha',
            'runner-environment': 'runner_environment',
            'source-repository-uri': '{{ .url }}/{{ .repository }}',
            'source-repository-digest': 'sha',
            'source-repository-ref': 'ref',
            'source-repository-identifier': 'repository_id',
            'source-repository-owner-uri': '{{ .url }}/{{ .repository_owner }}',
            'source-repository-owner-identifier': 'repository_owner_id',
            'build-config-uri': '{{ .url }}/{{ .workflow_ref }}',
            'build-config-digest': 'workflow_sha',
            'build-trigger': 'event_name',
            'run-invocation-uri': '{{ .url }}/{{ .repository }}/actions/runs/{{ .run_id }}/attempts/{{ .run_attempt }}',
            'source-repository-visibility-at-signing': 'repository_visibility',
            'deployment-environment': 'environment',
        },
    },
    'gitlab-pipeline': {
        defaults: { url: 'https://gitlab.com', environment: '' },
        identity: 'https://{{ .ci_config_ref_uri }}',
        extensions: {
            'build-signer-uri': 'https://{{ .ci_config_ref_uri }}',
            'build-signer-digest': 'ci_config_sha',
            'runner-environment': 'runner_environment',
            'source-repository-uri': '{{ .url }}/{{ .project_path }}',
            'source-repository-digest': 'sha',
            'source-repository-ref': 'refs/{{if eq .ref_type "branch"}}heads/{{ else }}tags/{{end}}{{ .ref }}',
            'source-repository-identifier': 'project_id',
            'source-repository-owner-uri': '{{ .url }}/{{ .namespace_path }}',
            'source-repository-owner-identifier': 'namespace_id',
            'build-config-uri': 'https://{{ .ci_config_ref_uri }}',
            'build-config-digest': 'ci_config_sha',
            'build-trigger': 'pipeline_source',
            'run-invocation-uri': '{{ .url }}/{{ .project_path }}/-/jobs/{{ .job_id }}',
            'source-repository-visibility-at-signing': 'project_visibility',
            'deployment-environment': 'environment',
        },
    },
    'buildkite-job': {
        defaults: { url: 'https://buildkite.com' },
        identity: '{{.url}}/{{.organization_slug}}/{{.pipeline_slug}}',
        extensions: {
            'run-invocation-uri': '{{.url}}/{{.organization_slug}}/{{.pipeline_slug}}/builds/{{.build_number}}#{{.job_id}}',
            'runner-environment': 'runner_environment',
            'source-repository-digest': 'build_commit',
            'build-trigger': 'build_source',
        },
    },
    'codefresh-workflow': {
        defaults: {
            platform_url: 'https://g.codefresh.io',
            scm_repo_url: '',
            scm_ref: '',
            runner_environment: '',
        },
        identity: '{{.platform_url}}/{{.account_name}}/{{.pipeline_name}}:{{.account_id}}/{{.pipeline_id}}',
        extensions: {
            'build-signer-uri': '{{.platform_url}}/build/{{ .workflow_id }}',
            'runner-environment': 'runner_environment',
            'source-repository-uri': 'scm_repo_url',
            'source-repository-ref': 'scm_ref',
            'build-config-uri': '{{.platform_url}}/api/pipelines/{{ .pipeline_id }}',
            'run-invocation-uri': '{{.platform_url}}/build/{{ .workflow_id }}',
        },
    },
    'circleci-job': {
        defaults: { api_url: 'https://circleci.com/api/v2', platform_url: 'https://app.circleci.com/' },
        identity: '{{.api_url}}/projects/{{(index . "oidc.circleci.com/project-id")}}/pipeline-definitions/{{(index . "oidc.circleci.com/pipeline-definition-id")}}',
        extensions: {
            'build-config-uri': '{{.api_url}}/pipeline/{{(index . "oidc.circleci.com/pipeline-id")}}/config',
            'build-signer-uri': '{{.api_url}}/projects/{{(index . "oidc.circleci.com/project-id")}}/pipeline-definitions/{{(index . "oidc.circleci.com/pipeline-definition-id")}}',
            'run-invocation-uri': '{{.platform_url}}/workflow/{{(index . "oidc.circleci.com/workflow-id")}}/job/{{(index . "oidc.circleci.com/job-id")}}',
            'runner-environment': '{{if eq (index . "oidc.circleci.com/ssh-rerun") "true"}}ssh-rerun{{ else }}""{{end}}',
            'source-repository-ref': '{{index . "oidc.circleci.com/vcs-ref"}}',
            'source-repository-uri': '{{index . "oidc.circleci.com/vcs-origin"}}',
        },
    },
    'buddy-pipeline': {
        defaults: { base_url: 'https://app.buddy.works', revision: '', ref: '' },
        identity: '{{.base_url}}/{{.workspace_domain}}/{{.project_name}}/pipelines/pipeline/{{.pipeline_id}}',
        extensions: {
            'build-signer-uri': '{{.base_url}}/{{.workspace_domain}}/{{.project_name}}/pipelines/pipeline/{{.pipeline_id}}',
            'build-trigger': 'triggered_on',
            'runner-environment': 'runner_environment',
            'source-repository-uri': '{{.base_url}}/{{.workspace_domain}}/{{.project_name}}',
            'source-repository-digest': 'revision',
            'source-repository-ref': 'ref',
            'source-repository-owner-uri': '{{.base_url}}/{{.workspace_domain}}',
            'run-invocation-uri': '{{.base_url}}/{{.workspace_domain}}/{{.project_name}}/pipelines/pipeline/{{.pipeline_id}}/execution/{{.execution_id}}',
        },
    },
};
/**
 * The other claims that GitHub sends (docs: OpenID Connect reference), without `repo_property_*` for custom properties.
 */
const GITHUB_OPTIONAL = [
    'environment',
    'ref_type',
    'ref_protected',
    'base_ref',
    'head_ref',
    'actor',
    'actor_id',
    'run_number',
    'check_run_id',
    'enterprise',
    'enterprise_id',
    'jti',
];


/***/ }),

/***/ 2692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   OB: () => (/* binding */ rowOf),
/* harmony export */   bK: () => (/* binding */ looksLikeGitHub),
/* harmony export */   lc: () => (/* binding */ providerOf),
/* harmony export */   xc: () => (/* binding */ principalType),
/* harmony export */   z1: () => (/* binding */ PUBLIC_FULCIO)
/* harmony export */ });
/* unused harmony export findIssuer */
/* harmony import */ var _ci_providers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(441);
// The issuers that Fulcio trusts, and the kind of each; and what the address of another issuer shows.

const KINDS = [
    'email',
    'github-workflow',
    'gitlab-pipeline',
    'buildkite-job',
    'codefresh-workflow',
    'circleci-job',
    'spiffe',
    'kubernetes',
    'uri',
    'username',
    'unknown',
];
const PRINCIPAL_TYPES = [
    'email',
    'ci-provider',
    'spiffe',
    'kubernetes',
    'uri',
    'username',
    'chainguard-identity',
];
/** A type as a configuration names it; `unknown` for one that Fulcio does not know. */
function principalType(name) {
    return PRINCIPAL_TYPES.find((type) => type === name) ?? 'unknown';
}
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
const CONNECTOR = ['federated_claims', 'connector_id'];
const ci = (provider, ...issuers) => issuers.map((issuer) => ({ issuer, type: 'ci-provider', provider }));
const all = (type, ...issuers) => issuers.map((issuer) => ({ issuer, type }));
/**
 * The public-good Fulcio, and staging's:
 * https://github.com/sigstore/fulcio/blob/eb10c98e186f1d8e78dd60a257d8897f66d5147a/config/identity/config.yaml
 */
const PUBLIC_FULCIO = {
    name: 'the public Sigstore instance',
    providers: _ci_providers_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .x,
    issuers: [
        ...ci('github-workflow', GITHUB_ISSUER, `${GITHUB_ISSUER}/*`),
        { issuer: 'https://oauth2.sigstore.dev/auth', type: 'email', issuerClaim: CONNECTOR },
        { issuer: 'https://oauth2.sigstage.dev/auth', type: 'email', issuerClaim: CONNECTOR },
        ...all('email', 'https://accounts.google.com', 'https://auth.eclipse.org/auth/realms/foundation-service-accounts', 'https://issuer.hello.coop', 'https://sigstore.verify.ibm.com/oauth2', 'https://www.kaggle.com/api/v1/models/signing'),
        ...ci('gitlab-pipeline', 'https://gitlab.com', 'https://dev.gitlab.org', 'https://gitlab.archlinux.org', 'https://ops.gitlab.net'),
        ...ci('buildkite-job', 'https://agent.buildkite.com'),
        ...ci('codefresh-workflow', 'https://oidc.codefresh.io'),
        ...ci('circleci-job', 'https://oidc.circleci.com', 'https://oidc.circleci.com/org/*'),
        ...ci('buddy-pipeline', 'https://oidc.buddyusercontent.com', 'https://asia-oidc.buddyusercontent.com', 'https://eu-oidc.buddyusercontent.com', 'https://dev-oidc.buddyusercontent.com', 'https://psd-oidc.buddyusercontent.com', 'https://stage-oidc.buddyusercontent.com'),
        ...all('kubernetes', 'https://oidc.eks.*.amazonaws.com/id/*', 'https://container.googleapis.com/v1/projects/*/locations/*/clusters/*', 'https://oidc.prod-aks.azure.com/*', 'https://oidc.prod-aks.azure.com/*/', 'https://oidc.prod-aks.azure.com/*/*', 'https://*.oic.prod-aks.azure.com/*/*', 'https://*.oic.prod-aks.azure.com/*/*/'),
        ...all('chainguard-identity', 'https://issuer.enforce.dev'),
    ],
};
/** The row of a configuration that applies to an issuer: exact rows have priority over those with `*`, as in Fulcio. */
function findIssuer(issuer, { issuers }) {
    return (issuers.find((row) => row.issuer === issuer && !isPattern(row)) ??
        issuers.find((row) => isPattern(row) && matches(issuer, row.issuer)));
}
const isPattern = ({ issuer }) => issuer.includes('*');
/**
 * Fulcio turns `*` of a meta issuer into `[-_a-zA-Z0-9]+` and quotes everything else (pkg/config/config.go). A regular
 * expression with many of these can take exponential time, so this function tracks the possible ends of each part
 * instead.
 */
function matches(issuer, pattern) {
    const [first = '', ...parts] = pattern.split(/\*+/);
    let ends = new Set(issuer.startsWith(first) ? [first.length] : []);
    for (const part of parts) {
        const next = new Set();
        let within = false;
        for (let at = 1; at <= issuer.length; at += 1) {
            within = (within || ends.has(at - 1)) && /[-\w]/.test(issuer[at - 1] ?? '');
            if (within && issuer.startsWith(part, at))
                next.add(at + part.length);
        }
        ends = next;
    }
    return ends.has(issuer.length);
}
/**
 * The row that applies to a token: the row of its issuer, or GitHub's if an issuer outside the configuration sends the
 * claims of GitHub; `trusted` shows which. If the row does not name a provider, the claims determine it.
 */
function rowOf(claims, issuer, fulcio) {
    const row = findIssuer(issuer, fulcio);
    if (row === undefined && !looksLikeGitHub(claims))
        return { row: { issuer, type: 'unknown' }, trusted: false };
    const { type, provider } = row ?? { type: 'ci-provider' };
    if (row !== undefined && (type !== 'ci-provider' || provider !== undefined))
        return { row, trusted: true };
    return { row: { ...row, issuer, type, ...providerOf(claims) }, trusted: row !== undefined };
}
/** For each provider, a claim that only this provider sends. */
const MARKS = [
    ['ci_config_ref_uri', 'gitlab-pipeline'],
    ['organization_slug', 'buildkite-job'],
    ['account_name', 'codefresh-workflow'],
    ['oidc.circleci.com/project-id', 'circleci-job'],
    ['workspace_domain', 'buddy-pipeline'],
];
/** The provider of a job whose tokens have such claims, by the name in Fulcio's configuration. */
function providerOf(claims) {
    if (looksLikeGitHub(claims))
        return { provider: 'github-workflow' };
    const provider = MARKS.find(([claim]) => Object.hasOwn(claims, claim))?.[1];
    return provider === undefined ? {} : { provider };
}
/** The kind of identity, as users know it. */
function kindOf({ type, provider = '' }) {
    const name = type === 'ci-provider' ? provider : type;
    return KINDS.find((kind) => kind === name) ?? 'unknown';
}
/** True for claims of a workflow job, from any issuer. */
function looksLikeGitHub(claims) {
    const issuer = claims['iss'];
    if (issuer === GITHUB_ISSUER || String(issuer).startsWith(`${GITHUB_ISSUER}/`))
        return true;
    if (Object.hasOwn(claims, 'job_workflow_ref'))
        return true;
    return Object.hasOwn(claims, 'workflow_ref') && Object.hasOwn(claims, 'repository');
}
/** Distinguishes GitHub's own services by the form of the address (docs: OpenID Connect reference). */
function placeOf(issuer) {
    const url = URL.canParse(issuer) ? new URL(issuer) : undefined;
    if (url === undefined)
        return 'other';
    if (url.origin === GITHUB_ISSUER)
        return 'github.com';
    if (/^token\.actions\.[^.]+\.ghe\.com$/.test(url.hostname))
        return 'ghe.com';
    if (/^\/_services\/token(\/|$)/.test(url.pathname))
        return 'ghes';
    return url.pathname === '/api/actions' ? 'forgejo' : 'other';
}


/***/ }),

/***/ 9739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xm: () => (/* binding */ parseIdentityToken),
/* harmony export */   Xu: () => (/* binding */ AUDIENCE),
/* harmony export */   qE: () => (/* binding */ isKnown)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _fulcio_issuers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2692);
/* harmony import */ var _jwt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5304);
/* harmony import */ var _registered_claims_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4075);
/* harmony import */ var _validity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6415);
// An identity token that cannot print itself, with the rules for tokens of every kind.





/** The audience of tokens, unless a Fulcio requires another one. */
const AUDIENCE = 'sigstore';
/**
 * Reads a JSON Web Token of at most 16 KiB and checks what applies to every kind: `aud`, `sub`, `iat`, `exp`, `iss`
 * present (OpenID Connect Core section 2), audience, time, types. Whitespace around it is removed with a notice.
 * Throws `token-malformed`, `token-claim-missing`, `token-claim-invalid`, `token-audience`, `token-expired` or
 * `token-not-yet-valid`, with no text of the token except a quoted claim.
 */
function parseIdentityToken(raw, options) {
    const notices = [...(options.notices ?? [])];
    const trimmed = raw.trim();
    if (trimmed !== raw && trimmed !== '')
        notices.push('the identity token had spaces around it; they were removed');
    const claims = (0,_jwt_js__WEBPACK_IMPORTED_MODULE_2__/* .readJwt */ .uX)(trimmed);
    (0,_registered_claims_js__WEBPACK_IMPORTED_MODULE_3__/* .assertOneSpelling */ .lv)(claims);
    const issuer = (0,_registered_claims_js__WEBPACK_IMPORTED_MODULE_3__/* .readIssuer */ .Eo)(claims);
    const { fulcio = _fulcio_issuers_js__WEBPACK_IMPORTED_MODULE_1__/* .PUBLIC_FULCIO */ .z1 } = options;
    const { row } = (0,_fulcio_issuers_js__WEBPACK_IMPORTED_MODULE_1__/* .rowOf */ .OB)(claims, issuer, fulcio);
    (0,_registered_claims_js__WEBPACK_IMPORTED_MODULE_3__/* .checkAudience */ .f7)(claims['aud'], options.audience ?? row.audience ?? AUDIENCE);
    const subject = (0,_registered_claims_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(claims, 'sub');
    // If there is an e-mail address, it is used first (Fulcio: pkg/identity/chainguard).
    const addressed = row.type === 'chainguard-identity' && Boolean(claims['email']);
    const identity = row.type === 'email' || addressed ? (0,_registered_claims_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(claims, 'email') : subject;
    const federatedIssuer = (0,_registered_claims_js__WEBPACK_IMPORTED_MODULE_3__/* .readFederatedIssuer */ .kv)(claims['federated_claims']) ?? issuer;
    const times = (0,_validity_js__WEBPACK_IMPORTED_MODULE_4__/* .readTimes */ .f)(claims, options.now, options.minLifetimeS);
    notices.push(...times.notices);
    const { notBefore, expiresAt } = times;
    // Every way to print the object prints this.
    const shown = () => `IdentityToken(${issuer})`;
    const printed = { toString: shown, toJSON: shown, [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]: shown };
    return {
        claims,
        issuer,
        fulcio,
        subject,
        identity,
        federatedIssuer,
        notBefore,
        expiresAt,
        notices,
        under: (other, now) => parseIdentityToken(trimmed, { now, fulcio: other }),
        reveal: () => trimmed,
        ...printed,
    };
}
/** False if the rules that a token was read by do not know its issuer, and its claims do not identify it either. */
function isKnown({ claims, issuer, fulcio }) {
    return (0,_fulcio_issuers_js__WEBPACK_IMPORTED_MODULE_1__/* .rowOf */ .OB)(claims, issuer, fulcio).row.type !== 'unknown';
}


/***/ }),

/***/ 5304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P2: () => (/* binding */ readJwtHeader),
/* harmony export */   ld: () => (/* binding */ ASYMMETRIC),
/* harmony export */   uX: () => (/* binding */ readJwt)
/* harmony export */ });
/* harmony import */ var _encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9098);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1442);
// The text of a JSON Web Token → its header and claims. Refuses everything that two parsers could read differently.



const MAX_TOKEN_BYTES = 16 * 1024;
/** Algorithms that an issuer may sign with (RFC 7518 section 3.1, RFC 8037, RFC 9864). */
const ASYMMETRIC = new Set([
    'RS256',
    'RS384',
    'RS512',
    'PS256',
    'PS384',
    'PS512',
    'ES256',
    'ES384',
    'ES512',
    'EdDSA',
    'Ed25519',
]);
/**
 * The claims of a signed token in compact form (RFC 7515 section 7.1). The signature is not verified: Fulcio does that.
 * Throws `token-malformed`; never with text of the token, and never with a cause, whose message could quote it.
 */
function readJwt(token) {
    if (token === '')
        throw malformed('is empty');
    if (Buffer.byteLength(token) > MAX_TOKEN_BYTES)
        throw malformed(`is longer than ${MAX_TOKEN_BYTES} bytes`);
    if (/^bearer\s/i.test(token))
        throw malformed('starts with the word Bearer; pass what follows it');
    if (/^\{.*"value"/s.test(token))
        throw malformed('is the whole answer of a token service; pass only the text of its `value`');
    if (isPath(token))
        throw malformed('is the path of a file; pass the text that is in it');
    if (/\s/.test(token))
        throw malformed('contains a space or a line break');
    const parts = token.split('.');
    if (parts.length === 5)
        throw malformed('is encrypted (five parts); Fulcio reads only signed ones');
    const [header, payload, signature] = parts;
    if (header === undefined || payload === undefined || signature === undefined || parts.length !== 3)
        throw malformed(`has ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(parts.length, 'part')} instead of three`, THREE_PARTS);
    const { alg, ...others } = readJsonPart('header', header);
    assertAlgorithm(alg);
    // Extensions that must be understood (RFC 7515, 4.1.11): Fulcio supports none.
    if ('crit' in others)
        throw malformed('has a critical header (`crit`), which Fulcio refuses');
    assertBase64url('signature', signature);
    return readJsonPart('payload', payload);
}
/** A path, recognized by its start or end; a token begins with the brace of its header. */
const isPath = (text) => !text.startsWith('eyJ') && /^(\.{0,2}\/|~\/|@|file:|[a-z]:\\)|\.(txt|jwt|json|token)$/i.test(text);
/** The header of a token that was already read. */
function readJwtHeader(token) {
    return readJsonPart('header', token.split('.')[0] ?? '');
}
function assertAlgorithm(algorithm) {
    if (typeof algorithm !== 'string')
        throw malformed('does not name its algorithm as text');
    if (algorithm.toLowerCase() === 'none')
        throw malformed('is not signed (`alg` is none)');
    if (/^HS\d/.test(algorithm))
        throw malformed(`is signed with a shared secret (\`alg\` is ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(algorithm)}), which proves no issuer`);
    if (!ASYMMETRIC.has(algorithm))
        throw malformed(`has the unknown algorithm ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(algorithm)}`);
}
function assertBase64url(name, part) {
    if (part === '')
        throw malformed(`has an empty ${name}`);
    if (part.includes('='))
        throw malformed(`has padding (=) in its ${name}, which base64url here does not use`);
    if (!/^[\w-]+$/.test(part) || part.length % 4 === 1)
        throw malformed(`has a ${name} that is not base64url`);
}
/** The part must be one JSON object in UTF-8 without duplicate keys at any depth. */
function readJsonPart(name, part) {
    assertBase64url(name, part);
    const value = (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStrictJson */ .RJ)(Buffer.from(part, 'base64url'), (what) => malformed(`has a ${name} that cannot be read: ${what}`));
    if ((0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        return value;
    throw malformed(`has a ${name} that is not a JSON object`);
}
const THREE_PARTS = 'An identity token is a JSON Web Token: a header, a payload and a signature, separated by dots (RFC 7519).';
function malformed(what, why) {
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('token-malformed', `the identity token ${what}`, { why });
}


/***/ }),

/***/ 4075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ invalidClaim),
/* harmony export */   Eo: () => (/* binding */ readIssuer),
/* harmony export */   f7: () => (/* binding */ checkAudience),
/* harmony export */   kv: () => (/* binding */ readFederatedIssuer),
/* harmony export */   lv: () => (/* binding */ assertOneSpelling),
/* harmony export */   t0: () => (/* binding */ missingClaim),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9098);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1500);
// The OpenID Connect claims that every token has, read with their types.



const MAX_SHOWN_AUDIENCES = 3;
/** The Failure for a missing claim. */
function missingClaim(name, remedy = `Request a token from an issuer that sends \`${name}\`.`) {
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('token-claim-missing', `the identity token has no claim \`${name}\``, { remedy });
}
/** The Failure for a claim of a wrong type or value; `what` starts with its name. */
function invalidClaim(what) {
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('token-claim-invalid', `the identity token's claim ${what}`);
}
/** Names that Fulcio reads in any letter case; the last one is used (Go: encoding/json into a struct). */
const READ_LOOSELY = ['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'email', 'email_verified', 'kubernetes.io'];
/** Refuses a claim that Fulcio would read as another one. Throws `token-malformed`. */
function assertOneSpelling(claims) {
    const odd = Object.keys(claims).find((name) => !READ_LOOSELY.includes(name) && READ_LOOSELY.includes(name.toLowerCase()));
    if (odd === undefined)
        return;
    const message = `the identity token has a claim ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(odd)}, which Fulcio reads as \`${odd.toLowerCase()}\``;
    throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('token-malformed', message);
}
/** A claim that must be text, not empty, and without control characters, which no issuer sends. */
function readText(claims, name) {
    const value = claims[name];
    if (value === undefined)
        throw missingClaim(name);
    if (typeof value !== 'string' || value === '')
        throw invalidClaim(`\`${name}\` is ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(value)} instead of text`);
    if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(value))
        throw invalidClaim(`\`${name}\` contains control characters: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(value)}`);
    return value;
}
/**
 * Fulcio compares `iss` byte for byte, and discovery downloads from it: so it must be an https URL without extra parts.
 */
function readIssuer(claims) {
    const issuer = readText(claims, 'iss');
    const url = /^[\x21-\x7e]+$/.test(issuer) && URL.canParse(issuer) ? new URL(issuer) : undefined;
    if (url === undefined)
        throw invalidClaim(`\`iss\` is not a URL: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(issuer)}`);
    if (!(0,_http_client_js__WEBPACK_IMPORTED_MODULE_2__/* .isSecure */ .Ut)(url))
        throw invalidClaim(`\`iss\` does not start with https://: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(url.origin)}`);
    if (url.username !== '' || url.password !== '')
        throw invalidClaim('`iss` contains a user name or password');
    if (/[?#]/.test(issuer))
        throw invalidClaim(`\`iss\` has a query or fragment: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(url.origin)}`);
    return issuer;
}
/** `aud` is text or a list of texts (RFC 7519 section 4.1.3) and must contain the expected audience. */
function checkAudience(audience, expected) {
    if (audience === undefined)
        throw missingClaim('aud', `Request the token for the audience \`${expected}\`.`);
    const all = Array.isArray(audience) ? audience : [audience];
    if (!all.every((one) => typeof one === 'string'))
        throw invalidClaim(`\`aud\` is ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(audience)} instead of text or a list of it`);
    if (all.includes(expected))
        return;
    const shown = all.slice(0, MAX_SHOWN_AUDIENCES).map((one) => (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(one));
    const whom = shown.join(', ') || 'nobody';
    throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('token-audience', `the identity token is for ${whom}, not for ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(expected)}`);
}
/** Dex names the upstream provider here (an implementation detail of Dex, as sigstore-python reads it). */
function readFederatedIssuer(federated) {
    if (federated === undefined || federated === null)
        return undefined;
    if (!(0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(federated))
        throw invalidClaim('`federated_claims` is not an object');
    const connector = federated['connector_id'];
    if (connector === undefined || connector === null)
        return undefined;
    if (typeof connector !== 'string')
        throw invalidClaim('`federated_claims.connector_id` is not text');
    return connector;
}


/***/ }),

/***/ 6415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readTimes),
/* harmony export */   r: () => (/* binding */ inValidityPeriod)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _registered_claims_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4075);
// The times in a token, checked with a clock that may be slightly wrong.


/**
 * One tolerance for both ends, `nbf` and `exp`, for clocks that differ slightly. sigstore-python decodes with 5 s and
 * then checks again with none, so that its tolerance never has an effect. Here it has an effect, with the same 5 s.
 */
const LEEWAY_S = 5;
/**
 * The exchange for a certificate takes one request to Fulcio; a token that is about to expire could expire during it.
 */
const MIN_LIFETIME_S = 30;
/** Fulcio does not check `iat`, so a token from the future only causes a notice about the clock. */
const MAX_IAT_AHEAD_S = 60;
/** The last second of the year 9999: later times have no common notation. */
const MAX_TIME_S = 253_402_300_799;
/**
 * `exp`, `iat` (both required) and `nbf` as dates (RFC 7519 section 4.1, seconds since 1970).
 * Throws `token-claim-missing`, `token-claim-invalid`, `token-expired` or `token-not-yet-valid`.
 */
function readTimes(claims, now, minLifetimeS = MIN_LIFETIME_S) {
    const expires = readTime(claims, 'exp');
    const issued = readTime(claims, 'iat');
    const notBefore = Object.hasOwn(claims, 'nbf') ? readTime(claims, 'nbf') : undefined;
    const nowS = now.getTime() / 1000;
    const times = {
        notBefore: notBefore === undefined ? undefined : toDate(notBefore),
        expiresAt: toDate(expires),
    };
    if (expires + LEEWAY_S <= nowS)
        throw expired(`expired ${seconds(nowS - expires)} ago, at ${stamp(times.expiresAt)}`, SHORT_LIVED);
    if (minLifetimeS > 0 && expires - nowS < minLifetimeS)
        throw expired(`expires at ${stamp(times.expiresAt)}, in less than the ${minLifetimeS} s that an exchange for a certificate needs`);
    if (times.notBefore !== undefined && !inValidityPeriod(times, now))
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('token-not-yet-valid', `the identity token is valid only from ${stamp(times.notBefore)}, ${seconds((notBefore ?? 0) - nowS)} from now by this machine's clock`);
    const ahead = issued - nowS;
    const notices = ahead > MAX_IAT_AHEAD_S
        ? [
            `the identity token was issued ${seconds(ahead)} in the future by this machine's clock; check the clock`,
        ]
        : [];
    return { ...times, notices };
}
/** True while a token may be used at this time, with the same tolerance at both ends. */
function inValidityPeriod(times, now) {
    const leewayMs = LEEWAY_S * 1000;
    const begun = times.notBefore === undefined || times.notBefore.getTime() - leewayMs <= now.getTime();
    return begun && now.getTime() < times.expiresAt.getTime() + leewayMs;
}
function readTime(claims, name) {
    const value = claims[name];
    if (value === undefined)
        throw (0,_registered_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .missingClaim */ .t0)(name);
    if (typeof value !== 'number' || !(value >= 0 && value <= MAX_TIME_S))
        throw (0,_registered_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidClaim */ .Ce)(`\`${name}\` is ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} instead of a time in seconds since 1970`);
    return value;
}
const SHORT_LIVED = 'Identity tokens are valid only for a short time. Tokens of GitHub are valid for five minutes.';
function expired(what, why) {
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('token-expired', `the identity token ${what}`, { why });
}
const toDate = (seconds) => new Date(seconds * 1000);
const stamp = (date) => date.toISOString().replace(/\.\d+Z$/, 'Z');
const seconds = (span) => `${Math.round(span)} s`;


/***/ }),

/***/ 6552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unlessStopped),
/* harmony export */   u: () => (/* binding */ onAbort)
/* harmony export */ });
// Listens to the end of a run; and work that cannot be aborted: its result is ignored when the run ends.
const listeners = new WeakMap();
/**
 * Calls `listener` when the signal aborts, or at once if it is aborted. Returns the function that stops listening. A
 * signal searches all its listeners whenever one is added or removed, and hundreds of requests listen; so the signal
 * has one listener for all of them.
 */
function onAbort(signal, listener) {
    if (signal.aborted)
        listener();
    const known = listeners.get(signal) ?? listen(signal);
    const own = () => listener();
    known.add(own);
    return () => void known.delete(own);
}
function listen(signal) {
    const known = new Set();
    listeners.set(signal, known);
    signal.addEventListener('abort', () => {
        for (const each of known)
            each();
    });
    return known;
}
/**
 * Returns the result of the work, or throws the reason of the signal as soon as it is aborted. A later result is
 * ignored.
 */
async function unlessStopped(work, signal) {
    let end = () => { };
    const stopping = new Promise((_, reject) => {
        end = onAbort(signal, () => reject(signal.reason));
    });
    return Promise.race([work, stopping]).finally(end);
}


/***/ }),

/***/ 1442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count),
/* harmony export */   a: () => (/* binding */ number)
/* harmony export */ });
// Numbers as people read them, with and without a noun.
/** `1,000`, for a whole number. `toLocaleString` would load the language data of Node.js in each process. */
const number = (value) => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
/** `1 file`, `1,000 files`; for a noun whose plural has an s. */
const count = (value, noun) => `${number(value)} ${noun}${value === 1 ? '' : 's'}`;


/***/ }),

/***/ 6953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kt: () => (/* binding */ tellSecret),
/* harmony export */   N_: () => (/* binding */ withoutTokens),
/* harmony export */   XP: () => (/* binding */ formsOf),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   h_: () => (/* binding */ isMaskable),
/* harmony export */   nF: () => (/* binding */ partsOfToken),
/* harmony export */   nK: () => (/* binding */ tellToken)
/* harmony export */ });
// The forms of a secret that a log must not show, and functions that register them for masking.
const MIN_LENGTH = 8;
/** False for text so short that masking it would hide harmless words. */
function isMaskable(secret) {
    return secret.length >= MIN_LENGTH;
}
/** Text with each of these secrets removed; a secret that begins with another one is removed as a whole. */
function withoutSecrets(text, secrets) {
    const longestFirst = [...secrets].sort((one, other) => other.length - one.length);
    return longestFirst.reduce((cut, secret) => cut.replaceAll(secret, '[secret]'), text);
}
/**
 * A secret unchanged, and as requests and answers write it: in a form (RFC 6749 appendix B), in an address, in JSON
 * with and without escaped slashes, and in Base64 of both alphabets.
 */
function formsOf(secret) {
    const form = new URLSearchParams({ '': secret }).toString().slice(1);
    const json = JSON.stringify(secret).slice(1, -1);
    const base64 = ['base64', 'base64url'].map((name) => Buffer.from(secret).toString(name));
    const written = [
        form,
        encodeURIComponent(Buffer.from(secret).toString()),
        json,
        json.replaceAll('/', '\\/'),
        ...base64,
    ];
    return [...new Set([secret, ...written, ...base64.map((text) => text.replace(/=+$/, ''))])];
}
/** Text in which everything that looks like a token (a JSON object in Base64, with the parts after it) is removed. */
function withoutTokens(text) {
    return text.replace(/eyJ[\w-]+(\.[\w-]*){0,4}/g, '[token]');
}
/** A token and each of its parts; a log could show any of them separately. */
function partsOfToken(token) {
    return [token, ...token.split('.')];
}
/** Registers a secret for masking. */
function tellSecret(secret, onSecret) {
    if (isMaskable(secret))
        onSecret?.(secret);
}
/** Registers a token and its parts for masking. */
function tellToken(token, onSecret) {
    for (const secret of partsOfToken(token))
        tellSecret(secret, onSecret);
}


/***/ }),

/***/ 4180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ isLocal),
/* harmony export */   OI: () => (/* binding */ PUBLIC_HOSTS),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   Ul: () => (/* binding */ isPublic),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   W3: () => (/* binding */ knownRate),
/* harmony export */   vz: () => (/* binding */ disclosureOf),
/* harmony export */   z5: () => (/* binding */ trustOptions)
/* harmony export */ });
/** Requests per minute to each service of a public instance; Sigstore's prober gives 975 as the limit. */
const PUBLIC_RATE_PER_MINUTE = 900;
/** The hosts of the two public instances, as in their signing configs; `*` matches the first label of a name. */
const PUBLIC_HOSTS = {
    'public-good': hostsBelow('sigstore.dev'),
    staging: hostsBelow('sigstage.dev'),
};
function hostsBelow(domain) {
    return {
        /** The mirror of the TUF repository. */
        tuf: `tuf-repo-cdn.${domain}`,
        fulcio: `fulcio.${domain}`,
        /** Version 1 of the log, and any log of version 2: new logs get new names. */
        rekor: [`rekor.${domain}`, `*.rekor.${domain}`],
        timestamp: `timestamp.${domain}`,
    };
}
/** True for the two public instances: their rate limits and their list of issuers are known. */
function isPublic({ instance, trustedRootPath }) {
    return trustedRootPath === undefined && (instance === 'public-good' || instance === 'staging');
}
/** The maximum number of requests per minute to each service of the instance; undefined if no limit is known. */
function knownRate(choice) {
    return isPublic(choice) ? PUBLIC_RATE_PER_MINUTE : undefined;
}
/** What a person must know before they log in to sign. */
function disclosureOf(choice) {
    const log = isPublic(choice)
        ? 'a public log, where everyone can read it'
        : `the log of the instance ${nameOf(choice)}`;
    return `signing writes your identity, usually your e-mail address, permanently into ${log}`;
}
/** The name of the instance in manifest and summary. */
function nameOf({ instance, trustedRootPath }) {
    return trustedRootPath ?? instance;
}
/** The options that select the instance in a command that verifies: ours, cosign, or sigstore-python. */
function trustOptions({ instance, trustedRootPath }) {
    if (trustedRootPath !== undefined)
        return ['--trusted-root', trustedRootPath];
    if (instance === 'public-good')
        return [];
    return instance === 'staging' ? ['--staging'] : ['--trust-config', instance];
}
/** True if files describe the instance, so that errors in them can be reported before any request. */
function isLocal(choice) {
    const { instance, trustedRootPath, signingConfigPath } = choice;
    return (trustedRootPath ?? signingConfigPath) !== undefined || !(isPublic(choice) || isAddress(instance));
}
/** True for an address; everything else is a path. */
function isAddress(place) {
    return /^[a-z][a-z0-9+.-]+:\/\//i.test(place);
}


/***/ }),

/***/ 6698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ parseServiceUrl)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1500);
// Addresses of services: https, or http on this machine only, and with nothing hidden in them.


/**
 * Reads the address of a service or of a file of trust material.
 * In: the text, and its location for messages. Out: the URL.
 * @throws Failure `instance-invalid`; the message never contains credentials
 */
function parseServiceUrl(text, place) {
    const refuse = (what) => {
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('instance-invalid', `${place}: ${what}`);
    };
    const anonymous = text.replace(/^[^/]*\/\/.*@/s, '//');
    const url = URL.canParse(text) ? new URL(text) : refuse(`${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(anonymous)} is not a URL`);
    if (url.username !== '' || url.password !== '')
        refuse('a URL must not carry a user name or password');
    // A `?` or `#` with nothing after it does not appear in search and hash.
    if (/[?#]/.test(text))
        refuse('a URL of a service must not have a query or fragment');
    if (!(0,_http_client_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecure */ .Ut)(url)) {
        // The address as it would be requested, so that look-alike letters in a host become visible.
        refuse(`${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(url.href)} must start with https:// (http:// is for this machine only)`);
    }
    if (url.port === '0')
        refuse(`${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(url.href)} has port 0, which is not a valid port`);
    return url;
}


/***/ })

};
