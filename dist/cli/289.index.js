export const id = 289;
export const ids = [289];
export const modules = {

/***/ 2289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sign: () => (/* binding */ sign)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/ambient/job.js
var job = __webpack_require__(4116);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/ambient/event.js
var ambient_event = __webpack_require__(5523);
;// CONCATENATED MODULE: ./build/ambient/trigger.js
// Events in which the identity and the code that would be signed are not the same one's.


/**
 * Throws `untrusted-trigger` when `pull_request_target` or `workflow_run` carries a fork's code, or when the payload
 * does not say whose it carries. With `allow` the same words come back as a notice; undefined when all is well.
 */
function checkTrigger({ env, event, allow }) {
    const name = env['GITHUB_EVENT_NAME'] ?? '';
    const origins = {
        pull_request_target: ambient_event/* pullRequestOrigin */.Xz,
        workflow_run: ambient_event/* workflowRunOrigin */.Zd,
    };
    const origin = (Object.hasOwn(origins, name) ? origins[name]?.(event) : undefined) ?? 'same';
    if (origin === 'same')
        return undefined;
    const carried = {
        fork: "carries a fork's code",
        deleted: 'carries the code of a fork that was deleted',
        unknown: 'may carry the code of a fork: its payload does not say',
    };
    const message = `the event ${name} ${carried[origin]}`;
    if (!allow)
        throw new errors/* Failure */.HR('untrusted-trigger', message);
    return `${message}; it is signed because allow-untrusted-trigger is true`;
}

// EXTERNAL MODULE: ./build/diagnose.js
var diagnose = __webpack_require__(3750);
// EXTERNAL MODULE: ./build/engine.js + 13 modules
var engine = __webpack_require__(6597);
// EXTERNAL MODULE: ./build/files/plan.js
var files_plan = __webpack_require__(8637);
// EXTERNAL MODULE: ./build/identity/admission.js + 1 modules
var admission = __webpack_require__(5804);
// EXTERNAL MODULE: ./build/identity/policy.js + 1 modules
var policy = __webpack_require__(7359);
// EXTERNAL MODULE: ./build/identity/token.js + 1 modules
var identity_token = __webpack_require__(2398);
// EXTERNAL MODULE: ./build/signable.js + 1 modules
var signable = __webpack_require__(7847);
// EXTERNAL MODULE: ./build/trust/choice.js
var trust_choice = __webpack_require__(1342);
// EXTERNAL MODULE: ./build/trust/instance.js + 2 modules
var trust_instance = __webpack_require__(355);
// EXTERNAL MODULE: ./build/cli/context.js + 9 modules
var cli_context = __webpack_require__(6658);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/oauth/browser.js
// Opens a page in the person's own browser, where there is one. No shell: the address is one argument.

/** A program that still runs after this time has shown its page, or is about to. */
const START_MS = 2000;
const OPENERS = {
    darwin: ['open'],
    win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};
/**
 * A function that opens a page and gives whether a browser took it. Undefined where nobody would see it: in CI, over
 * SSH, and without a display where there are such; except that BROWSER names a program that knows better (not in CI).
 * BROWSER is a list of commands, the first that works wins; `%s` in one stands for the address.
 */
function createBrowserOpener({ env, platform, }) {
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
            if (await started(command, url, env))
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
/** True when the program ends well, or goes on; its output would disturb ours. */
function started([program, ...args], url, env) {
    const words = args.some((word) => word.includes('%s'))
        ? args.map((word) => word.replaceAll('%s', () => url))
        : [...args, url];
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(program, words, { env: { ...env }, stdio: 'ignore', detached: true });
        const timer = setTimeout(() => resolve(true), START_MS);
        const end = (well) => {
            clearTimeout(timer);
            resolve(well);
        };
        child.once('error', () => end(false));
        child.once('exit', (code) => end(code === 0));
        child.unref(); // it outlives us
    });
}

// EXTERNAL MODULE: ./build/oauth/issuer.js
var oauth_issuer = __webpack_require__(5845);
// EXTERNAL MODULE: ./build/trust/url.js
var url = __webpack_require__(9636);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
;// CONCATENATED MODULE: ./build/cli/ask.js
// A question to the person at standard input, answered by one line, from a terminal or a pipe.

/** Asks through `say` and reads lines of the input, which keeps the process alive only while an answer is awaited. */
function createAsk(openInput, say) {
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
        if (first !== undefined)
            return first;
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

;// CONCATENATED MODULE: ./build/cli/login.js
// The log-in of a person at this command: who they log in with, and how they are reached.







/** Options that speak of a log-in: with one of them nobody expects that there is none. */
const LOGIN_OPTIONS = ['oidc-issuer', 'oauth-force-oob', 'oidc-disable-ambient-providers'];
const DEFAULT_CLIENT = 'sigstore';
/**
 * The log-in, or undefined where no person can be reached and no option asks for one. `configured` gives the issuer
 * that the instance names. Throws `usage` for an issuer that must not be asked; the log-in throws what `login` does.
 */
function personLogin(options, http, context, configured) {
    const { env, platform, stop, now } = context;
    const given = issuerOf(options.get('oidc-issuer'));
    const oob = options.has('oauth-force-oob');
    const { say, stdin } = context;
    // A line that comes through a pipe is an answer only where a question was sure to come.
    const ask = stdin.terminal || oob ? createAsk(stdin.open, say) : undefined;
    const openBrowser = createBrowserOpener({ env, platform });
    const reachable = ask !== undefined || openBrowser !== undefined;
    if (!reachable && !LOGIN_OPTIONS.some((name) => options.has(name)))
        return undefined;
    return async () => {
        const choice = (0,cli_context/* instanceChoice */.NA)(options);
        const instance = (0,trust_choice/* nameOf */.Vb)(choice);
        const issuer = (0,oauth_issuer/* chooseIssuer */.xF)({
            given,
            configured: given === undefined ? await configured() : undefined,
            instance,
        });
        if (issuer === undefined)
            throw new errors/* Failure */.HR('login-impossible', 'the instance names nobody to log in with', {
                remedy: 'Name the issuer with --oidc-issuer, or give a token with --identity-token.',
            });
        const { login } = await __webpack_require__.e(/* import() */ 303).then(__webpack_require__.bind(__webpack_require__, 4303));
        return login({
            ...{ issuer, http, now, signal: stop.signal, flow: oob ? 'oob' : 'automatic' },
            clientId: options.get('oidc-client-id') ?? DEFAULT_CLIENT,
            clientSecret: options.get('oidc-client-secret'),
            person: { say, ask, openBrowser },
        });
    };
}
function issuerOf(text) {
    try {
        return text === undefined ? undefined : (0,url/* parseServiceUrl */.i)(text, '--oidc-issuer');
    }
    catch (cause) {
        throw cause instanceof errors/* Failure */.HR ? new errors/* Failure */.HR('usage', cause.message, { cause }) : cause;
    }
}

// EXTERNAL MODULE: ./build/cli/operands.js + 2 modules
var operands = __webpack_require__(100);
// EXTERNAL MODULE: ./build/cli/paint.js
var paint = __webpack_require__(9089);
;// CONCATENATED MODULE: ./build/cli/progress.js
// Progress of long work on a terminal: one line, written over; nothing in a pipe.
const EVERY_MS = 100;
const ERASE = '\r\u001b[2K';
/** Writes through `say`, at most ten times a second. */
function createProgress(options) {
    const { say, terminal, now } = options;
    let open = false;
    let lastMs = 0;
    const end = () => {
        if (open)
            say(ERASE);
        open = false;
    };
    return {
        report: (done, total) => {
            const nowMs = now().getTime();
            if (!terminal || total < 2 || nowMs - lastMs < EVERY_MS)
                return;
            lastMs = nowMs;
            open = true;
            say(`${ERASE}${done} of ${total} files done`);
        },
        say: (text) => {
            end();
            say(text);
        },
        end,
    };
}

// EXTERNAL MODULE: ./build/publish/manifest.js
var manifest = __webpack_require__(4683);
// EXTERNAL MODULE: ./build/shell.js
var shell = __webpack_require__(2474);
// EXTERNAL MODULE: ./build/cli/words.js
var cli_words = __webpack_require__(9596);
;// CONCATENATED MODULE: ./build/cli/report.js
// What `sign` tells: the paths of bundles or the manifest as data, and who signed and how to verify it in words.






/** Up to so many files that were not signed are told one by one; the manifest has them all. */
const MAX_TOLD = 20;
/** Prints the outcome, in JSON if that was asked for. */
function report(outcome, choice, options, { print, say, cwd }) {
    const { files, identity, issuer } = outcome;
    const json = options.has('json');
    if (json) {
        print((0,manifest/* serializeManifest */.MZ)((0,manifest/* createManifest */.e4)(outcome, (0,trust_choice/* nameOf */.Vb)(choice), cwd)));
    }
    const signed = files.filter(({ status }) => status === 'signed');
    for (const { outputs } of json ? [] : signed) {
        const { bundle, signature, certificate } = outputs;
        for (const path of [bundle, signature, certificate])
            if (path !== undefined)
                print(`${(0,cli_words/* shown */.SP)((0,external_node_path_.relative)(cwd, path))}\n`);
    }
    const rest = files.filter(({ status }) => status !== 'signed');
    // The failure of a single file is that of the run, and told as such.
    const told = files.length === 1 ? [] : rest.slice(0, MAX_TOLD);
    for (const { file, failure } of told) {
        say(`${(0,cli_words/* shown */.SP)(file.path)}: ${failure === undefined ? 'not attempted' : `${failure.message} (${failure.code})`}\n`);
    }
    if (rest.length > MAX_TOLD)
        say(`… and ${rest.length - MAX_TOLD} more\n`);
    const [first] = signed;
    if (first === undefined || identity === undefined || issuer === undefined)
        return;
    const count = `${signed.length} file${signed.length === 1 ? '' : 's'}`;
    say(`Signed ${count} as ${(0,cli_words/* shown */.SP)(identity)}, vouched for by ${(0,cli_words/* shown */.SP)(issuer)}.\n`);
    const expected = ['--certificate-identity', identity, '--certificate-oidc-issuer', issuer];
    const path = first.outputs.bundle;
    if (path === undefined)
        return;
    // The bundle of a statement is for the files that it is about, of which only the digests are known.
    const attests = options.has('in-toto');
    const digest = first.verifies?.toString('hex');
    if (attests && digest === undefined)
        return;
    const beside = path === `${(0,external_node_path_.resolve)(cwd, first.file.path)}${files_plan/* BUNDLE_SUFFIX */.Z}` && !attests;
    const bundle = beside ? [] : ['--bundle', (0,external_node_path_.relative)(cwd, path)];
    const what = attests ? `sha256:${digest}` : (0,shell/* operand */.id)(first.file.path);
    const words = ['sigstore-sign', 'verify', ...trustOptions(choice), ...expected, ...bundle];
    say(`Verify with: ${(0,shell/* shellLine */.Tg)([...words, what])}\n`);
}
/** The options that name the same instance to `verify`. */
function trustOptions({ instance, trustedRootPath }) {
    if (trustedRootPath !== undefined)
        return ['--trusted-root', trustedRootPath];
    if (instance === 'public-good')
        return [];
    return instance === 'staging' ? ['--staging'] : ['--trust-config', instance];
}

// EXTERNAL MODULE: ./build/cli/trace.js
var cli_trace = __webpack_require__(52);
;// CONCATENATED MODULE: ./build/cli/sign.js
// `sigstore-sign sign`: files named on the command line → bundles.





















/** Signs every file. Gives the exit status. Throws what makes signing impossible, before any request where it can. */
async function sign(names, options, front) {
    const progress = createProgress({ ...front, terminal: front.terminal && (0,paint/* isSmart */.EK)(front.env) });
    const context = { ...front, say: progress.say };
    const onNotice = (text) => context.say((0,cli_words/* noteText */.gA)(text));
    const choice = (0,cli_context/* instanceChoice */.NA)(options);
    const concurrency = concurrencyOf(options);
    const placement = placementOf(options, context.cwd);
    const policy = await readPolicy(options, context);
    await judgeTrigger(options, context, onNotice);
    const files = await (0,operands/* namedFiles */.V)(names, context.cwd, onNotice);
    refuseSeveral(files, placement);
    const read = options.has('in-toto') ? signable/* readStatement */.c : signable/* readBytes */.i;
    // What is wrong with a statement is found before anybody is asked.
    if (read === signable/* readStatement */.c)
        for (const file of files)
            await read(file, context.stop.signal);
    const publicInstance = (0,trust_choice/* isPublic */.Ul)(choice);
    const http = (0,cli_context/* commandHttp */.W1)(context, publicInstance ? trust_choice/* PUBLIC_RATE_PER_MINUTE */.ER : undefined);
    const login = personLogin(options, http, context, async () => (await instance).oidc);
    const { newToken, canRenew, origin } = await (0,cli_context/* tokens */.LU)(options, http, context, { login });
    const instance = (0,trust_instance/* loadInstance */.E)(choice, (0,cli_context/* instanceContext */.vJ)(http, context));
    instance.catch(() => undefined); // heard below, or when the first signature needs it
    if ((0,trust_choice/* isLocal */.IX)(choice))
        await instance;
    const allowPrivateRepository = options.has('allow-private-repository');
    const admitted = (0,admission/* createAdmission */.m)({ policy, allowPrivateRepository, publicInstance, onNotice });
    const trace = (0,cli_trace/* createTrace */.s)(context.say, context.verbosity);
    const admit = (token) => {
        trace.claims(token.claims);
        return admitted(token);
    };
    // A token that is here already is judged before a directory is made or anybody is asked.
    if (!canRenew && origin !== 'person') {
        const token = await newToken();
        if (publicInstance || (0,identity_token/* isKnown */.qE)(token))
            admit(token);
    }
    const plan = await (0,files_plan/* planOutputs */.i)(files, placement);
    if (placement.defaults === false && placement.single?.signature === undefined)
        onNotice('nothing is written: the signatures will be in the log alone');
    const outcome = await (0,engine/* signFiles */.J)({
        ...{ files, read, plan, instance, publicInstance, http, newToken, canRenew, admit, concurrency },
        failFast: false,
        stop: context.stop,
        now: context.now,
        onProgress: progress.report,
    }).finally(progress.end);
    report(outcome, choice, options, context);
    if (outcome.failure !== undefined)
        throw outcome.failure;
    return diagnose/* EXIT */.dc.ok;
}
async function readPolicy(options, context) {
    const path = options.get('policy');
    return (0,policy/* parsePolicy */.O)(path === undefined ? '' : await (0,cli_context/* readText */.yR)(path, 'policy', context));
}
/** Throws `untrusted-trigger`, or says with the option that allows it whose code the event carries. */
async function judgeTrigger(options, { env }, onNotice) {
    const allow = options.has('allow-untrusted-trigger');
    const notice = checkTrigger({ env, event: await (0,job/* readEvent */.j)(env), allow });
    if (notice !== undefined)
        onNotice(notice);
}
/** Where outputs go, as the options say. Throws `usage`. */
function placementOf(options, cwd) {
    const place = (name) => {
        const path = options.get(name);
        return path === undefined ? undefined : (0,external_node_path_.resolve)(cwd, path);
    };
    const single = {
        bundle: place('bundle'),
        signature: place('signature'),
        certificate: place('certificate'),
    };
    if ((single.signature === undefined) !== (single.certificate === undefined))
        throw new errors/* Failure */.HR('usage', '--signature and --certificate go together');
    const existing = options.has('overwrite') ? 'overwrite' : (options.get('existing') ?? 'fail');
    if (existing !== 'fail' && existing !== 'overwrite')
        throw new errors/* Failure */.HR('usage', `--existing must be fail or overwrite, not ${(0,errors/* quote */.hD)(existing)}`);
    return {
        ...{ root: cwd, anywhere: true, existing, outputDirectory: options.get('output-directory') },
        defaults: !options.has('no-default-files'),
        ...(Object.values(single).every((path) => path === undefined) ? {} : { single }),
    };
}
function refuseSeveral(files, { single = {} }) {
    const [name] = Object.entries(single).flatMap(([what, path]) => (path === undefined ? [] : what));
    if (files.length > 1 && name !== undefined)
        throw new errors/* Failure */.HR('usage', `--${name} takes the ${name} of a single FILE`);
}
function concurrencyOf(options) {
    const text = options.get('concurrency');
    if (text === undefined)
        return undefined;
    if (/^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= 512)
        return Number(text);
    throw new errors/* Failure */.HR('usage', `--concurrency must be a whole number from 1 to 512, not ${(0,errors/* quote */.hD)(text)}`);
}


/***/ }),

/***/ 5845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k4: () => (/* binding */ discover),
/* harmony export */   vx: () => (/* binding */ mayName),
/* harmony export */   xF: () => (/* binding */ chooseIssuer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1562);
// Which OpenID provider a person logs in with, and what it says of itself (OpenID Connect Discovery 1.0).


/** The provider of each public instance, for a signing config that names none. */
const PUBLIC = {
    'public-good': 'https://oauth2.sigstore.dev/auth',
    staging: 'https://oauth2.sigstage.dev/auth',
};
/** The issuer to log in with: the given one, else the instance's own. Undefined: a private instance names none. */
function chooseIssuer({ given, configured, instance }) {
    const known = instance === 'public-good' || instance === 'staging' ? new URL(PUBLIC[instance]) : undefined;
    return given ?? configured ?? known;
}
/** Whether an issuer may send people or requests to an address: only one on this machine to services of this machine. */
function mayName(issuer, target) {
    return target.protocol === 'https:' || ((0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecure */ .Ut)(target) && (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(issuer));
}
/**
 * Asks the issuer for its configuration (section 4) and refuses one that a log-in could not be safe with: another
 * issuer's (section 4.3), endpoints without TLS, PKCE without S256 (RFC 9700 section 2.1.1). An issuer that does not
 * speak of PKCE gets a challenge all the same. Throws `issuer-unusable`, `redirect-refused` or those of `http`.
 */
async function discover(issuer, http) {
    const url = new URL(issuer);
    url.pathname = `${issuer.pathname.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const request = { service: 'issuer', method: 'GET', url, accept: 'application/json' };
    const json = (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .readJsonObject */ .op)(await http(request), request);
    const refuse = (what) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('issuer-unusable', `${(0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(request)} ${what}`);
    const name = json['issuer'];
    if (typeof name !== 'string' || !URL.canParse(name) || new URL(name).href !== issuer.href)
        throw refuse(`calls itself ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} instead of ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(issuer.href)}`);
    const endpoint = (field) => {
        const value = json[field];
        if (typeof value !== 'string' || !URL.canParse(value))
            throw refuse(`has no usable \`${field}\`: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}`);
        const target = new URL(value);
        if (!mayName(issuer, target))
            throw refuse(`has a \`${field}\` that does not start with https://: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(target.origin)}`);
        if (target.username !== '' || target.password !== '')
            throw refuse(`has a \`${field}\` with a user name or password`);
        return target.href;
    };
    const list = (field) => {
        const value = json[field];
        if (value === undefined)
            return undefined;
        if (!Array.isArray(value) || !value.every((one) => typeof one === 'string'))
            throw refuse(`has a \`${field}\` that is not a list of names: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}`);
        return value;
    };
    const methods = list('code_challenge_methods_supported');
    if (methods !== undefined && !methods.includes('S256'))
        throw refuse(`does not offer PKCE by S256 but only ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(methods)}`);
    const algorithms = list('id_token_signing_alg_values_supported');
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
    };
}


/***/ })

};
