export const id = 310;
export const ids = [310];
export const modules = {

/***/ 601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ checkStatement),
/* harmony export */   X: () => (/* binding */ MAX_STATEMENT_BYTES)
/* harmony export */ });
/* harmony import */ var _encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9098);
/* harmony import */ var _encoding_uri_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8038);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _statement_notices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(688);
// In-toto statements, checked before signing: what a verifier would refuse, or read differently, is never logged.




/** The largest statement that is signed, in bytes. */
const MAX_STATEMENT_BYTES = 16 * 1024 * 1024;
const TYPES = [_statement_notices_js__WEBPACK_IMPORTED_MODULE_2__/* .STATEMENT_V1 */ .om, 'https://in-toto.io/Statement/v0.1'];
/** The number of hexadecimal digits of the digests that verifiers compare (in-toto attestation v1, digest_set.md). */
const DIGITS = new Map([
    ...['sha256', 'sha512_256', 'sha3_256'].map((name) => [name, [64]]),
    ...['sha384', 'sha3_384'].map((name) => [name, [96]]),
    ...['sha512', 'sha3_512'].map((name) => [name, [128]]),
    ...['sha224', 'sha512_224', 'sha3_224'].map((name) => [name, [56]]),
    ...['gitBlob', 'gitCommit', 'gitTag', 'gitTree'].map((name) => [name, [40, 64]]),
    ['sha1', [40]],
    ['md5', [32]],
]);
/** Members of a subject that are text (in-toto attestation v1, resource_descriptor.md). */
const TEXTS = ['name', 'uri', 'content', 'downloadLocation', 'mediaType'];
const WHY = 'Verifiers would refuse this statement or read it in different ways, and a log entry cannot be removed (in-toto attestation, v1).';
/**
 * Checks a statement (in-toto attestation, statement v1 and v0.1). In: its bytes, and its name for messages.
 * Throws `statement-invalid`, with the remedy.
 */
function checkStatement(payload, name) {
    const refuse = (what, remedy) => {
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('statement-invalid', `the statement ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} ${what}`, { why: WHY, remedy });
    };
    const statement = read(payload, refuse);
    if ('payloadType' in statement && 'payload' in statement) {
        const what = `is already a DSSE envelope, with the payloadType ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(statement['payloadType'])}`;
        refuse(what, 'Give the in-toto statement itself, without an envelope: signing makes the envelope.');
    }
    checkValues(statement, refuse);
    checkNames(statement, _statement_notices_js__WEBPACK_IMPORTED_MODULE_2__/* .STATEMENT_MEMBERS */ .cu, refuse);
    const { _type: type, subject, predicateType, predicate } = statement;
    if (!TYPES.includes(String(type)) || typeof type !== 'string')
        refuse(`has the _type ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(type)}`, `Set _type to ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(TYPES[0])}; a predicate is not a statement.`);
    if (!(0,_encoding_uri_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsoluteUri */ .C)(predicateType)) {
        const remedy = 'Set predicateType to the URI of its type, such as "https://slsa.dev/provenance/v1".';
        refuse(`has the predicateType ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(predicateType)}, which is not a URI`, remedy);
    }
    if (predicate !== undefined && predicate !== null && !(0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(predicate))
        refuse('has a predicate that is not a JSON object', 'Make the predicate an object, or remove it.');
    if (!Array.isArray(subject) || subject.length === 0)
        return refuse('has no subject', 'List each file that it is about in subject, with its digest.');
    const digests = subject.map((each, index) => checkSubject(each, index, refuse));
    checkDistinct(subject, refuse);
    const sha256 = digests.find((digest) => digest !== undefined);
    const subjectDigest = sha256 === undefined ? undefined : Buffer.from(sha256, 'hex');
    return { subjectDigest, notices: (0,_statement_notices_js__WEBPACK_IMPORTED_MODULE_2__/* .statementNotices */ .DO)(statement) };
}
function read(payload, refuse) {
    const remedy = 'Write it as JSON in UTF-8, without a byte order mark and without duplicate names in an object.';
    const value = (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStrictJson */ .RJ)(payload, () => refuse('is not JSON in UTF-8, or an object in it has a name twice', remedy));
    return (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) ? value : refuse('is not a JSON object', 'Give an in-toto statement.');
}
/** SHA-256 of a subject, if it has one. */
function checkSubject(subject, index, refuse) {
    const at = `subject[${index}]`;
    if (!(0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(subject))
        return refuse(`has a ${at} that is not an object`, 'Give each subject as { name, digest }.');
    checkNames(subject, _statement_notices_js__WEBPACK_IMPORTED_MODULE_2__/* .SUBJECT_MEMBERS */ .re, refuse);
    const { digest } = subject;
    for (const name of TEXTS)
        if (!['string', 'undefined'].includes(typeof (subject[name] ?? undefined)))
            refuse(`has a ${at}.${name} that is not a string`, `Make the ${name} a string, or remove it.`);
    const { content, annotations } = subject;
    if (typeof content === 'string' && !isBase64(content))
        refuse(`has a ${at}.content that is not base64`, 'Encode the content in base64, or remove it.');
    if (annotations !== undefined && annotations !== null && !(0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(annotations))
        refuse(`has ${at}.annotations that are not an object`, 'Make the annotations an object, or remove them.');
    if (!(0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(digest) || Object.keys(digest).length === 0) {
        const remedy = 'Add its digest as { "sha256": "<64 hexadecimal digits>" }: verifiers find the subject only by its digest.';
        return refuse(`has a ${at} without a digest`, remedy);
    }
    checkNames(digest, [...DIGITS.keys()], refuse);
    for (const [algorithm, value] of Object.entries(digest)) {
        const digits = DIGITS.get(algorithm);
        const fits = typeof value === 'string' &&
            (digits === undefined || (/^[0-9a-f]*$/.test(value) && digits.includes(value.length)));
        if (fits && value !== '')
            continue;
        const form = digits === undefined ? 'text' : `${digits.join(' or ')} lowercase hexadecimal digits`;
        refuse(`has ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(value)} as ${at}.digest.${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(algorithm)}`, `Write this digest as ${form}.`);
    }
    const { sha256 } = digest;
    return typeof sha256 === 'string' ? sha256 : undefined;
}
function checkDistinct(subjects, refuse) {
    const seen = new Set();
    for (const { name } of subjects) {
        if (name === undefined)
            continue;
        if (seen.has(name))
            refuse(`names ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} twice in subject`, 'Give each subject a different name.');
        seen.add(name);
    }
}
/**
 * Parsers in Go accept a name in any case, and also the name in the Protobuf definition, such as `download_location`.
 * Other parsers do not, so two parsers would read two different statements.
 */
function checkNames(value, known, refuse) {
    const plain = (name) => name.toLowerCase().replaceAll('_', '');
    const exact = new Map(known.map((name) => [plain(name), name]));
    for (const name of Object.keys(value)) {
        const meant = exact.get(plain(name));
        if (meant !== undefined && meant !== name)
            refuse(`has the member ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)}`, `Write it as ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(meant)}.`);
    }
}
/** Refuses, at any depth, numbers and text that JSON can write but parsers in other languages cannot represent. */
function checkValues(value, refuse) {
    for (const each of (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesIn */ .aC)(value)) {
        if (typeof each === 'number' && !Number.isFinite(each))
            refuse('has a number that is too large', 'Write a number of this size as text.');
        if (typeof each === 'string' && /\p{Surrogate}/u.test(each))
            refuse(`has the text ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(each)}, which is half a character`, 'Write a surrogate only as one of a pair.');
    }
}
/** In either alphabet, with padding or without, as the JSON form of Protobuf allows. */
function isBase64(text) {
    const plain = text
        .replace(/={1,2}$/, '')
        .replaceAll('+', '-')
        .replaceAll('/', '_');
    return Buffer.from(plain, 'base64url').toString('base64url') === plain;
}


/***/ }),

/***/ 688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ statementNotices),
/* harmony export */   Vv: () => (/* binding */ manySubjects),
/* harmony export */   cu: () => (/* binding */ STATEMENT_MEMBERS),
/* harmony export */   om: () => (/* binding */ STATEMENT_V1),
/* harmony export */   re: () => (/* binding */ SUBJECT_MEMBERS)
/* harmony export */ });
/* harmony import */ var _encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9098);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1442);
// Valid in-toto statements that some verifiers refuse → warnings before signing; the signer decides.



/** The members of a statement and of a subject (in-toto attestation v1, statement.md and resource_descriptor.md). */
const STATEMENT_MEMBERS = ['_type', 'subject', 'predicateType', 'predicate'];
const SUBJECT_MEMBERS = 'name uri digest content downloadLocation mediaType annotations'.split(' ');
const STATEMENT_V1 = 'https://in-toto.io/Statement/v1';
/** Measured with sigstore-python 4.5.1: it reads statements of version 1 only with these digests. */
const PYTHON_DIGESTS = ['sha256', 'sha384', 'sha512', 'sha3_256', 'sha3_384', 'sha3_512'];
/**
 * sigstore-go, with which cosign and gh verify, reads no more (pkg/verify/signature.go, `maxAllowedSubjects`). Measured with
 * cosign 3.1.3. sigstore-python 4.5.1 has no limit: it accepts 100,000.
 */
const MAX_SUBJECTS = 1024;
/** Says that some verifiers refuse a statement about so many subjects, as a sentence about "it"; undefined if none does. */
function manySubjects(count) {
    if (count <= MAX_SUBJECTS)
        return undefined;
    return `has ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .a)(count)} subjects: cosign and gh refuse more than ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .a)(MAX_SUBJECTS)}`;
}
/**
 * Names each verifier that refuses the statement, and why. In: a statement that {@link checkStatement} accepted. Out:
 * sentences about "it"; empty for a statement that cosign, gh and sigstore-python can read.
 */
function statementNotices(statement) {
    const subjects = statement['subject'].filter(_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4);
    const digests = subjects.map(({ digest }) => Object.keys(Object(digest)));
    const unknown = [
        ...Object.keys(statement).filter((name) => !STATEMENT_MEMBERS.includes(name)),
        ...subjects.flatMap(Object.keys).filter((name) => !SUBJECT_MEMBERS.includes(name)),
    ];
    const others = digests.flat().filter((name) => !PYTHON_DIGESTS.includes(name));
    const many = manySubjects(subjects.length);
    const unnamed = subjects.some(({ name }) => typeof name !== 'string');
    return [
        ...(unknown[0] === undefined
            ? []
            : [`has the member ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(unknown[0])}: cosign and gh refuse members that in-toto does not define`]),
        ...(statement['_type'] === STATEMENT_V1 ? [] : ['is of version 0.1, which sigstore-python refuses']),
        ...(others[0] === undefined
            ? []
            : [`has a digest ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(others[0])} in a subject, which sigstore-python refuses`]),
        ...(unnamed ? ['has a subject without a name, which sigstore-python refuses; "_" says the same'] : []),
        ...(digests.some((names) => names.includes('sha256'))
            ? []
            : ['has no SHA-256 digest, the only one that sigstore-python compares']),
        ...(many === undefined ? [] : [many]),
    ];
}


/***/ }),

/***/ 1713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ loginIssuer),
  n: () => (/* binding */ personLogin)
});

// EXTERNAL MODULE: ./build/credentials/login/discovery.js
var discovery = __webpack_require__(2989);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/process/clock.js
var process_clock = __webpack_require__(7296);
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

// EXTERNAL MODULE: ./build/trust/instance-choice.js
var instance_choice = __webpack_require__(4180);
// EXTERNAL MODULE: ./build/trust/service-url.js
var service_url = __webpack_require__(6698);
// EXTERNAL MODULE: ./build/cli/context.js + 1 modules
var cli_context = __webpack_require__(365);
// EXTERNAL MODULE: ./build/cli/terminal/messages.js
var messages = __webpack_require__(6300);
;// CONCATENATED MODULE: ./build/cli/commands/sign-login.js
// The login of a person who uses this command: the issuer, and how to reach the person.








/** Options about the login: if one of them is given, the user expects a login. */
const LOGIN_OPTIONS = ['oidc-issuer', 'oauth-force-oob', 'oidc-disable-ambient-providers'];
const DEFAULT_CLIENT = 'sigstore';
/**
 * The login, or undefined if no person can be reached and no option requests it. `configured` returns the issuer that
 * the instance names. Throws `usage` for an issuer that must not be used; the login throws what `login` throws.
 */
function personLogin(options, http, context, configured) {
    const { env, platform, stop, now } = context;
    givenIssuer(options); // a wrong address is refused before anything is asked
    const oob = options.has('oauth-force-oob');
    const { say, stdin } = context;
    // A line from a pipe is only an answer if it was certain that a question would come.
    const ask = stdin.terminal || oob ? createAsk(stdin, say) : undefined;
    const openBrowser = createBrowserOpener({ env, platform });
    const reachable = ask !== undefined || openBrowser !== undefined;
    if (!reachable && !LOGIN_OPTIONS.some((name) => options.has(name)))
        return undefined;
    return async () => {
        const issuer = await loginIssuer(options, configured);
        const { login } = await __webpack_require__.e(/* import() */ 555).then(__webpack_require__.bind(__webpack_require__, 4555));
        return login({
            issuer,
            http,
            now,
            signal: stop.signal,
            flow: oob ? 'oob' : 'automatic',
            clientId: options.get('oidc-client-id') ?? DEFAULT_CLIENT,
            clientSecret: options.get('oidc-client-secret'),
            person: { say, ask, openBrowser },
            disclosure: (0,messages/* noteText */.gA)(`${(0,instance_choice/* disclosureOf */.vz)((0,cli_context/* instanceChoice */.NA)(options))}; press Ctrl-C to cancel`),
        });
    };
}
/**
 * Whom the person logs in with: the given issuer, or the one that the instance names. Throws `login-impossible` where
 * there is neither, and what `configured` throws.
 */
async function loginIssuer(options, configured) {
    const given = givenIssuer(options);
    const issuer = (0,discovery/* chooseIssuer */.x)({
        given,
        configured: given === undefined ? await configured() : undefined,
        instance: (0,instance_choice/* nameOf */.Vb)((0,cli_context/* instanceChoice */.NA)(options)),
    });
    if (issuer !== undefined)
        return issuer;
    throw new failure/* Failure */.HR('login-impossible', 'the instance names no issuer to log in with', {
        remedy: 'Give the issuer with --oidc-issuer, or a token with --identity-token.',
    });
}
function givenIssuer(options) {
    const text = options.get('oidc-issuer');
    try {
        return text === undefined ? undefined : (0,service_url/* parseServiceUrl */.i)(text, '--oidc-issuer');
    }
    catch (cause) {
        throw cause instanceof failure/* Failure */.HR ? new failure/* Failure */.HR('usage', cause.message, { cause }) : cause;
    }
}


/***/ }),

/***/ 7262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ printOutputs),
/* harmony export */   z: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _engine_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4446);
/* harmony import */ var _files_output_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4587);
/* harmony import */ var _files_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3684);
/* harmony import */ var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4055);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1442);
/* harmony import */ var _text_shell_quote_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(437);
/* harmony import */ var _trust_instance_choice_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4180);
/* harmony import */ var _trust_rekor_versions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5102);
/* harmony import */ var _terminal_messages_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6300);
// The output of `sign`: the paths of bundles or the manifest on stdout, the signer and how to verify on stderr.










/** Up to this many files that were not signed get a line each; the manifest contains them all. */
const MAX_LISTED = 20;
/** Prints the outcome, as JSON if requested. */
async function report(outcome, choice, options, context) {
    const { print, tell, cwd } = context;
    const { files, documents, identity, issuer } = outcome;
    const signed = files.filter(_engine_result_js__WEBPACK_IMPORTED_MODULE_1__/* .isDone */ .$L);
    const attested = documents.filter(_engine_result_js__WEBPACK_IMPORTED_MODULE_1__/* .isDone */ .$L);
    if (options.has('json')) {
        print((0,_manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .serializeManifest */ .MZ)((0,_manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .createManifest */ .e4)(outcome, { instance: (0,_trust_instance_choice_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(choice), root: cwd })));
    }
    else {
        printOutputs([...signed, ...attested].map(({ outputs }) => outputs), context, '; use --json to get all paths');
    }
    reportUnsigned(files, context);
    const logged = [...signed.filter(({ status }) => status !== 'covered'), ...attested];
    if (context.verbosity > 0)
        for (const file of logged)
            tell(entryLine(file));
    const [first] = signed;
    if (first === undefined || identity === undefined || issuer === undefined)
        return;
    tell(`${whatWasDone(signed, attested)} as ${(0,_terminal_messages_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .SP)(identity)} (issuer ${(0,_terminal_messages_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .SP)(issuer)}).\n`);
    const words = verifyWords(outcome, choice, {
        cwd,
        attests: options.has('in-toto') || (documents.some(isAttestation) && options.has('digests')),
    });
    if (words === undefined)
        return;
    tell(`Verify with: ${context.program()} ${(0,_text_shell_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .shellLine */ .Tg)(['verify', ...words])}${sourceRule(outcome)}\n`);
}
/** Prints the paths of outputs, one per line. `hint` ends the note about paths that cannot be printed so. */
function printOutputs(all, { printPaths, say, cwd }, hint = '') {
    const paths = all.flatMap(({ checksums, bundle, signature, certificate }) => [
        checksums,
        bundle,
        signature,
        certificate,
    ]);
    const left = printPaths(paths.flatMap((path) => (path === undefined ? [] : (0,_files_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(cwd, path))));
    if (left > 0)
        say((0,_terminal_messages_js__WEBPACK_IMPORTED_MODULE_7__/* .noteText */ .gA)(`${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U)(left, 'path')} cannot be printed on one line${hint}`));
}
function reportUnsigned(files, { say }) {
    const rest = files.filter((file) => !(0,_engine_result_js__WEBPACK_IMPORTED_MODULE_1__/* .isDone */ .$L)(file));
    // The failure of a single file is the failure of the run, which the command reports.
    const listed = files.length === 1 ? [] : rest.slice(0, MAX_LISTED);
    for (const { file, failure } of listed) {
        say(`${(0,_terminal_messages_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .SP)(file.path)}: ${failure === undefined ? 'not attempted' : `${failure.message} (${failure.code})`}\n`);
    }
    if (rest.length > MAX_LISTED)
        say(`… and ${rest.length - MAX_LISTED} more\n`);
}
/**
 * `Signed 3 files`, `Signed 2 files, kept 1, with signed checksums`, `Kept 3 files, signed earlier`, `Attested 3 files`,
 * `Kept 1 attestation, signed earlier`.
 */
function whatWasDone(done, documents) {
    const covered = done.filter(({ status }) => status === 'covered').length;
    const isListed = documents.some(_engine_result_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv);
    if (covered > 0 && isListed)
        return `Listed ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U)(covered, 'file')} in signed checksums`;
    if (covered > 0 && documents.every(({ status }) => status === 'kept'))
        return `Kept ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U)(documents.length, 'attestation')}, signed earlier`;
    if (covered > 0)
        return `Attested ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U)(covered, 'file')}`;
    return `${whatWasSigned(done)}${isListed ? ', with signed checksums' : ''}`;
}
function whatWasSigned(done) {
    const kept = done.filter(({ status }) => status === 'kept').length;
    if (kept === done.length)
        return `Kept ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U)(kept, 'file')}, signed earlier`;
    return `Signed ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U)(done.length - kept, 'file')}${kept === 0 ? '' : `, kept ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_9__/* .number */ .a)(kept)}`}`;
}
/** Where the log has the entry of a file, with a link to its page if there is one. */
function entryLine({ file, log }) {
    if (log === undefined)
        return `${(0,_terminal_messages_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .SP)(file.path)}: no log entry\n`;
    const page = (0,_trust_rekor_versions_js__WEBPACK_IMPORTED_MODULE_6__/* .pageOfEntry */ .X7)(log);
    const link = page === undefined ? '' : `: ${(0,_terminal_messages_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .SP)(page)}`;
    return `${(0,_terminal_messages_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .SP)(file.path)}: log entry ${(0,_terminal_messages_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .SP)(log.index)} in ${(0,_terminal_messages_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .SP)(log.url)}${link}\n`;
}
/** The arguments of `verify` for the first file; undefined if nothing was written that can be verified. */
function verifyWords({ identity = '', issuer = '', files, documents }, choice, { cwd, attests }) {
    const expected = ['--certificate-identity', identity, '--certificate-oidc-issuer', issuer];
    const [first] = files.filter(_engine_result_js__WEBPACK_IMPORTED_MODULE_1__/* .isDone */ .$L);
    if (first?.status === 'covered') {
        const list = documents.find(_engine_result_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)?.outputs.checksums;
        if (list !== undefined)
            return [...(0,_trust_instance_choice_js__WEBPACK_IMPORTED_MODULE_5__/* .trustOptions */ .z5)(choice), ...expected, '--checksums', (0,_text_shell_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .operand */ .id)((0,_files_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(cwd, list))];
    }
    const evidence = first?.status === 'covered' ? documents.find(_engine_result_js__WEBPACK_IMPORTED_MODULE_1__/* .isAttestationBundle */ .Zi) : first;
    const path = evidence?.outputs.bundle;
    if (first === undefined || path === undefined)
        return undefined;
    // The bundle of a statement is for the files that it describes; only their digests are known.
    const digest = first.verifies?.toString('hex');
    if (attests && digest === undefined)
        return undefined;
    const isNextToFile = path === `${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, first.file.path)}${_files_output_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .BUNDLE_SUFFIX */ .Zf}` && !attests;
    const bundle = isNextToFile ? [] : ['--bundle', (0,_text_shell_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .operand */ .id)((0,_files_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(cwd, path))];
    const what = attests ? `sha256:${digest}` : (0,_text_shell_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .operand */ .id)(first.file.path);
    const { predicateType } = evidence ?? {};
    const type = predicateType === undefined ? [] : ['--predicate-type', predicateType];
    return [...(0,_trust_instance_choice_js__WEBPACK_IMPORTED_MODULE_5__/* .trustOptions */ .z5)(choice), ...expected, ...type, ...bundle, what];
}
const isAttestation = (document) => !(0,_engine_result_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(document);
/**
 * For a reusable workflow, which others can call, too: the source repository, as a file that bash and zsh make from
 * text.
 */
function sourceRule({ source }) {
    if (source === undefined)
        return '';
    return ` --certificate-policy <(echo ${(0,_text_shell_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .shellLine */ .Tg)([`github-workflow-repository: ${source}`])})`;
}


/***/ }),

/***/ 7310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sign: () => (/* binding */ sign)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/engine/attest/document.js
var attest_document = __webpack_require__(1332);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/files/found.js
var found = __webpack_require__(580);
// EXTERNAL MODULE: ./build/files/output-plan.js
var output_plan = __webpack_require__(4587);
// EXTERNAL MODULE: ./build/files/paths.js
var files_paths = __webpack_require__(3684);
// EXTERNAL MODULE: ./build/files/listing/checksums.js
var checksums = __webpack_require__(9839);
;// CONCATENATED MODULE: ./build/files/listing/write-checksums.js
// Files and their digests → a list as GNU sha256sum prints it, which every reader of such lists here and elsewhere accepts.






/**
 * Plans a list of files, before their digests are known. A name in it is relative to the directory of the list. In: the
 * paths of the files, with `/`, at least one. Out: the function that writes the list, sorted by the bytes of the names.
 * It throws `internal` for a file without a digest. Throws `input-invalid` for what no reader would accept: a file that
 * is not below the directory of the list, a name that would be another path on some systems, two files of one name, the
 * list itself among the files, a list with the name of a bundle or manifest, and one that is too long.
 */
function planChecksums(paths, { list, root }) {
    const called = `the list ${(0,failure/* quote */.hD)(list)}`;
    const place = (0,external_node_path_.resolve)(root, list);
    const directory = (0,external_node_path_.dirname)(place);
    if (found/* OWN_OUTPUT */.N.test(list))
        throw invalid(`${called} has the name of a bundle or manifest`, 'Use another name, such as SHA256SUMS.');
    const pathOf = new Map();
    for (const path of paths) {
        const absolute = (0,external_node_path_.resolve)(root, path);
        if (absolute === place)
            throw invalid(`${called} is one of the files, and cannot contain its own digest`, 'Leave it out of the files.');
        const outside = () => invalid(`file ${(0,failure/* quote */.hD)(path)} is not below the directory of ${called}`, ABOVE);
        const name = (0,checksums/* listedPath */.jM)((0,files_paths/* relativePath */.iZ)(directory, absolute), called, outside);
        const other = pathOf.get(name);
        if (other !== undefined)
            throw invalid(`files ${(0,failure/* quote */.hD)(other)} and ${(0,failure/* quote */.hD)(path)} have the same name in ${called}`);
        pathOf.set(name, path);
    }
    if (pathOf.size === 0)
        throw invalid(`there is no file for ${called}`);
    const rows = [...pathOf].map(([name, path]) => ({ path, line: lineFor(name), bytes: Buffer.from(name) }));
    rows.sort((a, b) => Buffer.compare(a.bytes, b.bytes));
    const length = rows.reduce((sum, { line }) => sum + Buffer.byteLength(line(NO_DIGEST)), 0);
    if (length > checksums/* MAX_CHECKSUMS_BYTES */.Qw)
        throw invalid(`${called} would be longer than ${checksums/* MAX_CHECKSUMS_BYTES */.Qw} bytes`, 'Make several lists.');
    return (digests) => rows
        .map(({ path, line }) => {
        const digest = digests.get(path);
        if (digest === undefined)
            throw new failure/* Failure */.HR('internal', `file ${(0,failure/* quote */.hD)(path)} has no digest`);
        return line(digest);
    })
        .join('');
}
/**
 * Leaves the list out of the files to sign, with a notice: it may be there from an earlier run. It is found however its
 * path is written. Throws `output-collision` for a file that is not a list, and would be lost.
 */
async function withoutList(files, { list, root }, onNotice) {
    const place = (0,external_node_path_.resolve)(root, list);
    const name = (0,external_node_path_.basename)(place).toLowerCase();
    const others = [];
    for (const file of files) {
        const absolute = (0,external_node_path_.resolve)(root, file.path);
        const mayBe = (0,external_node_path_.basename)(absolute).toLowerCase() === name;
        if (!mayBe || (absolute !== place && !(await (0,output_plan/* isSameFile */.Dl)(place, [file.absolute]))))
            others.push(file);
        else if (file.digest !== undefined || (await isList(file)))
            onNotice((0,found/* passedOver */.Jn)('an output of signing', [file.path]).text);
        else
            throw new failure/* Failure */.HR('output-collision', `the list ${(0,failure/* quote */.hD)(list)} would replace a file to be signed, which is not a list of checksums`, { remedy: 'Give the list another path.' });
    }
    return others;
}
async function isList({ absolute, path }) {
    const place = { root: (0,external_node_path_.dirname)(absolute), called: (0,failure/* quote */.hD)(path), outside: invalid };
    return (0,checksums/* readChecksums */.FN)(absolute, path)
        .then((text) => (0,checksums/* parseEveryLine */.jv)(text, place).length > 0)
        .catch(() => false);
}
const ABOVE = 'Put the list into a directory that all files are in or below.';
const NO_DIGEST = Buffer.alloc(32);
const ESCAPES = { '\\': '\\\\', '\n': '\\n', '\r': '\\r' };
/** Makes the line of a name: as GNU coreutils do, with a backslash before the digest if the name has escapes. */
function lineFor(name) {
    const escaped = name.replace(/[\\\n\r]/g, (character) => ESCAPES[character] ?? '');
    const prefix = escaped === name ? '' : '\\';
    return (digest) => `${prefix}${digest.toString('hex')}  ${escaped}\n`;
}
const invalid = (what, remedy) => new failure/* Failure */.HR('input-invalid', what, { remedy });

;// CONCATENATED MODULE: ./build/engine/attest/plan-checksums.js
// The files of a run → the list of their checksums, a document that is signed after them.







/**
 * The signed list of these files. Its bundle is next to it. In: the files without the list itself, the path of the list,
 * and the directory that paths are relative to, absolute. Throws what planChecksums throws, `input-invalid`
 * for the name of a bundle, which verification would not take for a list, and `name-too-long`.
 */
function planSignedList(files, list, root) {
    if (found/* OWN_OUTPUT */.N.test(list))
        throw new failure/* Failure */.HR('input-invalid', `the list ${(0,failure/* quote */.hD)(list)} has the name of a bundle or manifest`, {
            remedy: 'Give it another name, such as SHA256SUMS.',
        });
    const absolute = (0,external_node_path_.resolve)(root, list);
    const file = { path: (0,files_paths/* shownPath */.pS)(root, absolute), absolute };
    const format = planChecksums(files.map(({ path }) => path), { list, root });
    const make = (digested) => {
        const content = Buffer.from(format(new Map(digested.map((each) => [each.file.path, each.digest]))));
        const signable = { digest: (0,external_node_crypto_.hash)('sha256', content, 'buffer'), content };
        return { signable, expected: signable, content };
    };
    return {
        file,
        outputs: { checksums: absolute, bundle: (0,output_plan/* bundlePathOf */.rg)(file, root, undefined) },
        predicateType: undefined,
        about: undefined,
        authorize: () => undefined,
        make,
        format: (bundle) => bundle,
    };
}

// EXTERNAL MODULE: ./build/engine/payload.js
var payload = __webpack_require__(5765);
// EXTERNAL MODULE: ./build/engine/run.js
var engine_run = __webpack_require__(6434);
// EXTERNAL MODULE: ./build/identity/token/identity-token.js
var identity_token = __webpack_require__(9739);
// EXTERNAL MODULE: ./build/trust/instance-choice.js
var instance_choice = __webpack_require__(4180);
;// CONCATENATED MODULE: ./build/engine/sign-named.js



/**
 * Signs the files in an open run. Before it creates a directory or calls a service, it checks what is already known:
 * the files of the instance, and a token that was given. Out and throws: like `signFiles`, and what planOutputs and the
 * run throw.
 */
async function signNamed(run, options) {
    const { choice, files, documents = [], read, placement, source, onNotice, env, given, ambient } = options;
    const { newToken, canRenew, origin } = source;
    if ((0,instance_choice/* isLocal */.IX)(choice))
        await run.load();
    if (!canRenew && origin !== 'person') {
        const token = await newToken();
        if (run.publicInstance || (0,identity_token/* isKnown */.qE)(token))
            await run.authorizeToken(token);
    }
    const plan = await (0,output_plan/* planOutputs */.iS)(files, placement);
    const { signatures, thread, concurrency, failFast, now, stop, onBundle, onProgress } = options;
    const writes = documents.length > 0 || placement.defaults !== false;
    if (!writes && placement.single?.signature === undefined && onBundle === undefined)
        onNotice('nothing is written: the signatures will be only in the log');
    const { existing } = placement;
    const { signal } = stop;
    const what = { files, signatures, documents, read, plan, existing };
    const { kept, complete, keepDocument } = await run.reuse({ ...what, env, given, ambient, signal });
    if (complete !== undefined)
        return complete;
    const engine = { ...what, kept, keepDocument, newToken, canRenew };
    return run.sign({ ...engine, thread, concurrency, failFast, now, stop, onBundle, onProgress });
}

// EXTERNAL MODULE: ./build/errors/remedies.js
var remedies = __webpack_require__(3804);
// EXTERNAL MODULE: ./build/github/job-context.js
var job_context = __webpack_require__(263);
// EXTERNAL MODULE: ./build/github/event.js
var github_event = __webpack_require__(6830);
;// CONCATENATED MODULE: ./build/github/untrusted-trigger.js
// Events whose run has the identity of one repository and the code of another.


/**
 * Throws `untrusted-trigger` when `pull_request_target` or `workflow_run` uses a fork's code, or when the payload does
 * not show whose code it is. With `allow` the same text is returned as a notice; undefined when there is no problem.
 */
function checkTrigger({ env, event, allow }) {
    const name = env['GITHUB_EVENT_NAME'] ?? '';
    const origins = {
        pull_request_target: github_event/* pullRequestOrigin */.Xz,
        workflow_run: github_event/* workflowRunOrigin */.Zd,
    };
    const origin = (Object.hasOwn(origins, name) ? origins[name]?.(event) : undefined) ?? 'same';
    if (origin === 'same')
        return undefined;
    const carried = {
        fork: 'runs the code of a fork',
        deleted: 'runs the code of a deleted fork',
        unknown: 'may run the code of a fork: its payload does not say whose code it is',
    };
    const message = `the event ${name} ${carried[origin]}`;
    if (!allow)
        throw new failure/* Failure */.HR('untrusted-trigger', message);
    return `${message}. It is signed because allow-untrusted-trigger is true`;
}

// EXTERNAL MODULE: ./build/http/waits/backoff.js
var backoff = __webpack_require__(9212);
// EXTERNAL MODULE: ./build/identity/policy/claim-policy.js
var claim_policy = __webpack_require__(4565);
// EXTERNAL MODULE: ./build/cli/context.js + 1 modules
var cli_context = __webpack_require__(365);
// EXTERNAL MODULE: ./build/files/semaphore.js
var semaphore = __webpack_require__(7678);
// EXTERNAL MODULE: ./build/process/clock.js
var clock = __webpack_require__(7296);
;// CONCATENATED MODULE: ./build/process/time-limit.js
// The time limit of a run: when it stops, and until when it may wait for a service that is out.


const UNIT_MS = { s: 1000, m: 60_000, h: 3_600_000 };
/** The name of a valid time limit in messages. */
const TIME_LIMIT = 'a time from 1s to 6h, such as 90s or 15m';
/** Milliseconds; undefined for text that is not a time limit. */
function parseTimeLimit(text) {
    const [, amount = '', unit = ''] = /^(\d{1,6})([smh])$/.exec(text) ?? [];
    const ms = Number(amount) * (UNIT_MS[unit] ?? 0);
    return ms >= 1000 && ms <= 6 * 3_600_000 ? ms : undefined;
}
/** A tenth of the time, up to two minutes, is reserved for publishing; a sixtieth, up to 15 s, for reporting. */
const HANDOVER = { part: 1 / 10, mostMs: 120_000 };
const REPORT = { part: 1 / 60, mostMs: 15_000 };
/** Stops the run with `run-timeout` when its time, in milliseconds from now, is over. */
function limitTime(timeoutMs, stop) {
    const what = `the run took longer than its time limit of ${timeoutMs / 1000} s`;
    const end = clock/* SYSTEM_CLOCK */.V.after(timeoutMs, () => stop.abort(new failure/* Failure */.HR('run-timeout', what)));
    const startedMs = clock/* SYSTEM_CLOCK */.V.nowMs();
    const before = ({ part, mostMs }) => startedMs + timeoutMs - Math.min(mostMs, timeoutMs * part);
    return { signingEndsAtMs: before(HANDOVER), endsAtMs: before(REPORT), end };
}

;// CONCATENATED MODULE: ./build/cli/limits.js
// The options of `sign` that are numbers or times: how fast it signs, and how long it may take.



/** Reads `--rate-limit` and `--concurrency`. Throws `usage`. */
function readRates(options) {
    const ratePerMinute = readNumber(options, 'rate-limit', 100_000);
    const concurrency = readNumber(options, 'concurrency', 512);
    if (ratePerMinute === undefined)
        return { ratePerMinute, concurrency };
    // A signature that waits longer than a minute could outlast its certificate.
    return { ratePerMinute, concurrency: Math.min(ratePerMinute, concurrency ?? semaphore/* IN_FLIGHT */.Ri) };
}
/** Stops the run at the end of `--timeout`; undefined without it. Throws `usage`. */
function startTimeLimit(options, stop) {
    const text = options.get('timeout');
    if (text === undefined)
        return undefined;
    const timeoutMs = parseTimeLimit(text);
    if (timeoutMs !== undefined)
        return limitTime(timeoutMs, stop);
    throw new failure/* Failure */.HR('usage', `--timeout must be ${TIME_LIMIT}, not ${(0,failure/* quote */.hD)(text)}`);
}
function readNumber(options, name, most) {
    const text = options.get(name);
    if (text === undefined)
        return undefined;
    if (/^\d{1,6}$/.test(text) && Number(text) >= 1 && Number(text) <= most)
        return Number(text);
    throw new failure/* Failure */.HR('usage', `--${name} must be a whole number from 1 to ${most}, not ${(0,failure/* quote */.hD)(text)}`);
}

// EXTERNAL MODULE: ./build/cli/terminal/color.js
var color = __webpack_require__(3249);
// EXTERNAL MODULE: ./build/cli/terminal/messages.js
var messages = __webpack_require__(6300);
;// CONCATENATED MODULE: ./build/cli/terminal/progress-line.js
// Progress of long work on a terminal: one line that is overwritten; nothing in a pipe.
const EVERY_MS = 100;
const ERASE = '\r\u001b[2K';
/** Writes through `say`, at most ten times per second. */
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

// EXTERNAL MODULE: ./build/cli/terminal/verbose.js
var verbose = __webpack_require__(156);
// EXTERNAL MODULE: ./build/files/listing/companions.js
var listing_companions = __webpack_require__(8448);
// EXTERNAL MODULE: ./build/files/listing/lfs-pointer.js
var lfs_pointer = __webpack_require__(3276);
// EXTERNAL MODULE: ./build/files/listing/named-files.js
var named_files = __webpack_require__(5436);
// EXTERNAL MODULE: ./build/files/read-bounded.js
var read_bounded = __webpack_require__(4890);
// EXTERNAL MODULE: ./build/encoding/strict-json.js
var strict_json = __webpack_require__(9098);
;// CONCATENATED MODULE: ./build/manifest/attested.js
// The attestations that an untrusted manifest lists, and the files that have only those.



/** More are not signed in one run. */
const MAX_COMMON = 100;
/**
 * Reads what a manifest says of attestations. In: a manifest of parseListed. Out: paths with `/`, which do not lead
 * outside the folder of the manifest. Throws the result of `wrong`.
 */
function readAttested({ files, attestations = [] }, wrong) {
    const digests = new Map();
    for (const { path, status, sha256 } of recordsIn(files))
        if (status === 'covered' && typeof path === 'string') {
            if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256))
                throw wrong(`it has no SHA-256 of ${(0,failure/* quote */.hD)(path)}`);
            digests.set(path, Buffer.from(sha256, 'hex'));
        }
    const own = new Map();
    const common = new Set();
    for (const { path, bundle } of recordsIn(attestations)) {
        if (bundle === undefined)
            continue; // it was not signed
        if (typeof bundle !== 'string' || !(0,files_paths/* isListable */.$9)(bundle))
            throw wrong(`it has an attestation with the bundle ${(0,failure/* quote */.hD)(bundle)}`);
        if (typeof path === 'string')
            own.set(path, [...(own.get(path) ?? []), bundle]);
        else
            common.add(bundle);
    }
    if (common.size > MAX_COMMON)
        throw wrong(`it has more than ${MAX_COMMON} attestations of all files`);
    return { digests, own, common: [...common] };
}
const recordsIn = (rows) => (Array.isArray(rows) ? rows.filter(strict_json/* isRecord */.u4) : []);

// EXTERNAL MODULE: ./build/manifest/parse.js
var parse = __webpack_require__(9983);
;// CONCATENATED MODULE: ./build/manifest/digests.js
// A manifest → the files in it by their digests, if a bundle exists for all of them.





/** Whether what names a list of digests is the path of a manifest. */
const isManifest = (path) => path.endsWith('.json');
/**
 * The files in a manifest of this product, sorted by path; they need not be on this machine. In: its absolute path, its
 * name in messages, and the absolute path that the files are relative to. Throws `file-unreadable`, or `input-invalid`
 * for what is no manifest, for a manifest without files, and for a file that has neither a signature nor an attestation.
 */
async function listManifest(place, name, root) {
    const called = `the manifest ${(0,failure/* quote */.hD)(name)}`;
    const wrong = (what, cause) => new failure/* Failure */.HR('input-invalid', `${called} cannot be used as a list of digests: ${what}`, { cause });
    const bytes = await (0,read_bounded/* readSmall */.o5)(place, parse/* MAX_MANIFEST_BYTES */.Z + 1, called);
    const { manifest, files: listed } = (0,parse/* parseListed */.J)(bytes, wrong);
    const covered = readAttested(manifest, wrong).digests;
    const files = [...listed].map(([path, row]) => {
        const digest = row?.digest ?? covered.get(path);
        if (digest === undefined)
            throw wrong(`${(0,failure/* quote */.hD)(path)} was not signed`);
        return { path, absolute: (0,external_node_path_.resolve)(root, path), digest };
    });
    if (files.length === 0)
        throw wrong('it lists no file');
    return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), notices: [] };
}

;// CONCATENATED MODULE: ./build/cli/commands/sign-files.js
// The operands of `sign`, or the list of `--digests` → the files to sign.








/**
 * The files, and what is unusual about them. Throws what namedFiles, readChecksums, parseChecksums and
 * listManifest throw.
 */
async function listFiles(names, options, { cwd }, onNotice) {
    const list = options.get('digests');
    if (list === undefined) {
        const files = withoutCompanions(await (0,named_files/* namedFiles */.V)(names, cwd, onNotice), onNotice);
        await (0,lfs_pointer/* noticePointers */.jQ)(files, onNotice);
        return files;
    }
    const place = (0,external_node_path_.resolve)(cwd, list);
    const { files, notices } = isManifest(list)
        ? await listManifest(place, list, cwd)
        : (0,checksums/* parseChecksums */.yk)(await (0,checksums/* readChecksums */.FN)(place, list), cwd, (0,failure/* quote */.hD)(list));
    for (const { text } of notices)
        onNotice(text);
    return files;
}
/** A pattern of the shell also matches what other tools made for the files. */
function withoutCompanions(all, onNotice) {
    const companions = (0,listing_companions/* findCompanions */.v)(all.map(({ path }) => path));
    if (companions.size === 0)
        return all;
    onNotice(`${(0,found/* passedOver */.Jn)(found/* COMPANION */.$p, [...companions.keys()]).text}; to sign it, run \`sign\` for it without that file`);
    return all.filter(({ path }) => !companions.has(path));
}

// EXTERNAL MODULE: ./build/cli/commands/sign-login.js + 2 modules
var sign_login = __webpack_require__(1713);
// EXTERNAL MODULE: ./build/cli/commands/sign-report.js
var sign_report = __webpack_require__(7262);
;// CONCATENATED MODULE: ./build/cli/commands/sign.js
// `sigstore-sign sign`: files named on the command line → bundles.























/**
 * Signs every file, or the documents about them. Returns the exit status. Throws what makes signing impossible, before
 * any request if possible.
 */
async function sign(names, options, front, documentsOf) {
    const quiet = options.has('quiet');
    const progress = createProgress({ ...front, terminal: front.terminal && !quiet && (0,color/* isSmart */.EK)(front.env) });
    const context = { ...front, say: progress.say, tell: quiet ? front.tell : progress.say };
    const onNotice = (text) => context.tell((0,messages/* noteText */.gA)(text));
    const choice = (0,cli_context/* instanceChoice */.NA)(options);
    const request = await readRequest(names, options, context, { onNotice, documentsOf });
    const { policy, ratePerMinute, ...what } = request;
    const limit = startTimeLimit(options, context.stop);
    const isDry = options.has('dry-run');
    const http = (0,cli_context/* commandHttp */.W1)(context, {
        ratePerMinute: ratePerMinute ?? (0,instance_choice/* knownRate */.W3)(choice),
        endsAtMs: limit?.signingEndsAtMs,
        ...(isDry ? { pace: backoff/* PROBE_PATIENCE */.F4 } : limit === undefined && { pace: backoff/* SIGNING_PATIENCE */.QA }),
    });
    const allowPrivateRepository = options.has('allow-private-repository');
    const trace = (0,verbose/* createTrace */.s)(context.say, context.verbosity);
    const run = (0,engine_run/* openRun */.I)({
        choice,
        http,
        policy,
        allowPrivateRepository,
        onNotice,
        onToken: ({ claims }) => trace.claims(claims),
        instanceContext: () => (0,cli_context/* instanceContext */.vJ)(http, context),
    });
    if (isDry) {
        const { dryRun } = await __webpack_require__.e(/* import() */ 92).then(__webpack_require__.bind(__webpack_require__, 6092));
        const planned = { ...what, run, http, choice, policy, allowPrivateRepository, onNotice };
        return dryRun(planned, options, context).finally(() => limit?.end());
    }
    const login = (0,sign_login/* personLogin */.n)(options, http, context, async () => (await run.load()).oidc);
    const source = await (0,cli_context/* tokens */.LU)(options, http, context, { login });
    const outcome = await signNamed(run, {
        ...what,
        choice,
        source,
        env: context.env,
        given: options.get('identity-token'),
        ambient: !options.has('oidc-disable-ambient-providers'),
        failFast: false,
        now: context.now,
        thread: context.thread,
        stop: context.stop,
        onProgress: progress.report,
        onNotice,
    }).finally(progress.end);
    limit?.end();
    await (0,sign_report/* report */.z)(outcome, choice, options, context);
    if (outcome.failure !== undefined)
        throw outcome.failure;
    return remedies/* EXIT */.d.ok;
}
/** The options and operands, with everything that is wrong with them, before any request. */
async function readRequest(names, options, context, { onNotice, documentsOf }) {
    const rates = readRates(options);
    const own = placementOf(options, context.cwd);
    const policy = await readPolicy(options, context);
    await judgeTrigger(options, context, onNotice);
    const list = options.get('checksums');
    const signatures = documentsOf === undefined && !options.has('no-signatures');
    if (documentsOf === undefined && !signatures && list === undefined)
        throw new failure/* Failure */.HR('usage', '--no-signatures needs --checksums: otherwise nothing would be signed');
    const found = await listFiles(names, options, context, onNotice);
    const { cwd: root } = context;
    const files = list === undefined ? found : await withoutList(found, { list, root }, onNotice);
    refuseSeveral(files, own);
    const lists = list === undefined ? [] : [planSignedList(files, list, root)];
    const documents = (await documentsOf?.(files, context)) ?? lists;
    const placement = {
        ...own,
        defaults: own.defaults !== false && signatures,
        more: (0,attest_document/* outputsOfDocuments */.o)(documents),
    };
    const read = options.has('in-toto') ? payload/* readStatement */.c : payload/* readBytes */.i;
    if (read === payload/* readStatement */.c)
        for (const file of files)
            for (const notice of (await (0,payload/* readStatement */.c)(file, context.stop.signal)).notices)
                onNotice(notice);
    return { files, signatures, documents, read, policy, placement, ...rates };
}
async function readPolicy(options, context) {
    const path = options.get('policy');
    return (0,claim_policy/* parsePolicy */.ON)(path === undefined ? '' : await (0,cli_context/* readText */.yR)(path, 'policy', context));
}
/** Throws `untrusted-trigger`, or with the option that allows it, prints a notice about whose code the event runs. */
async function judgeTrigger(options, { env }, onNotice) {
    const allow = options.has('allow-untrusted-trigger');
    const notice = checkTrigger({ env, event: await (0,job_context/* readEvent */.j_)(env), allow });
    if (notice !== undefined)
        onNotice(notice);
}
/** The paths of outputs according to the options. Throws `usage`. */
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
    const existing = options.has('overwrite') ? 'overwrite' : (options.get('existing') ?? 'fail');
    if (existing !== 'fail' && existing !== 'keep' && existing !== 'overwrite')
        throw new failure/* Failure */.HR('usage', `--existing must be fail, keep or overwrite, not ${(0,failure/* quote */.hD)(existing)}`);
    return {
        root: cwd,
        anywhere: true,
        existing,
        outputDirectory: options.get('output-directory'),
        defaults: !options.has('no-default-files'),
        ...(Object.values(single).every((path) => path === undefined) ? {} : { single }),
    };
}
function refuseSeveral(files, { single = {} }) {
    const [name] = Object.entries(single).flatMap(([what, path]) => (path === undefined ? [] : what));
    if (files.length > 1 && name !== undefined)
        throw new failure/* Failure */.HR('usage', `--${name} works only with a single FILE`);
}


/***/ }),

/***/ 2989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ discover),
/* harmony export */   x: () => (/* binding */ chooseIssuer)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1500);
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
    const json = (0,_http_client_js__WEBPACK_IMPORTED_MODULE_1__/* .readJsonObject */ .op)(await http(request), request);
    const refuse = (what) => new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('issuer-unusable', `${(0,_http_client_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(request)} ${what}`);
    const name = json['issuer'];
    if (typeof name !== 'string' || !URL.canParse(name) || new URL(name).href !== issuer.href)
        throw refuse(`calls itself ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} instead of ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(issuer.href)}`);
    const endpoint = (field) => {
        const value = json[field];
        if (typeof value !== 'string' || !URL.canParse(value))
            throw refuse(`has no usable \`${field}\`: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}`);
        const target = new URL(value);
        if (target.username !== '' || target.password !== '')
            throw refuse(`has a \`${field}\` with a user name or password`);
        if (!(0,_http_client_js__WEBPACK_IMPORTED_MODULE_1__/* .mayName */ .vx)(issuer, target))
            throw refuse(`has a \`${field}\` that does not start with https://: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(target.origin)}`);
        return target.href;
    };
    const list = (field) => {
        const value = json[field];
        if (value === undefined)
            return undefined;
        if (!Array.isArray(value) || !value.every((one) => typeof one === 'string'))
            throw refuse(`has a \`${field}\` that is not a list of names: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}`);
        return value;
    };
    const methods = list('code_challenge_methods_supported');
    if (methods !== undefined && !methods.includes('S256'))
        throw refuse(`does not offer PKCE with S256, only ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(methods)}`);
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


/***/ }),

/***/ 8038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isAbsoluteUri)
/* harmony export */ });
// URIs, as formats of other people require them in a text.
/** RFC 3986 §3: a scheme, no spaces, and no characters that a URI contains only in encoded form. */
const ABSOLUTE = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s"<>\\^`{|}\u0080-\uffff]+$/;
/** Whether a value is the text of an absolute URI, such as the type of a predicate. */
function isAbsoluteUri(value) {
    return typeof value === 'string' && ABSOLUTE.test(value);
}


/***/ }),

/***/ 1332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ authorizeAll),
/* harmony export */   o: () => (/* binding */ outputsOfDocuments)
/* harmony export */ });
/** The outputs of documents, as a part of the plan of a run. */
const outputsOfDocuments = (documents) => new Map(documents.map(({ file, outputs }) => [file, outputs]));
/** The check whether a token may sign, and whether the documents can be made with it. */
function authorizeAll({ authorizeToken, documents = [], }) {
    const checks = new Set(documents.map(({ authorize }) => authorize));
    return (token) => {
        const signer = authorizeToken(token);
        for (const check of checks)
            check(token);
        return signer;
    };
}


/***/ }),

/***/ 5765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readStatement),
/* harmony export */   i: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var _attestation_check_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(601);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1862);
/* harmony import */ var _signing_dsse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4631);
// A file → what to sign: its bytes, by their digest, or the in-toto statement that it contains, in an envelope.




/**
 * Reads a file that is signed as it is; a file that is not on this machine is signed by its digest. Throws
 * `file-unreadable` or `file-changed`.
 */
const readBytes = async (file, signal) => {
    if (file.digest !== undefined)
        return known(file.digest);
    const read = await (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestFile */ .T)(file, signal);
    const { digest, content } = read;
    return { ...read, signable: { digest, content }, expected: { digest, content }, verifies: digest };
};
function known(digest) {
    const signed = { digest, content: undefined };
    const assertUnchanged = () => Promise.resolve();
    return { digest, size: undefined, assertUnchanged, signable: signed, expected: signed, verifies: digest };
}
/**
 * Reads a file that is an in-toto statement, to sign it in an envelope. Also returns warnings about verifiers that
 * refuse it. Throws `statement-invalid`, too.
 */
const readStatement = async (file, signal) => {
    const read = await (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestFile */ .T)(file, signal, { keepBytes: _attestation_check_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_STATEMENT_BYTES */ .X });
    const { content, size, path } = read;
    if (content === undefined) {
        const what = `the statement ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)} is ${size} bytes long; the limit is ${_attestation_check_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_STATEMENT_BYTES */ .X}`;
        const remedy = 'Put large content into a separate file, and refer to it by its digest.';
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('statement-invalid', what, { remedy });
    }
    const { subjectDigest, notices } = (0,_attestation_check_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .checkStatement */ .I)(content, path);
    const expected = { statement: content };
    const named = notices.map((notice) => `the statement ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)} ${notice}`);
    return {
        ...read,
        signable: (0,_signing_dsse_js__WEBPACK_IMPORTED_MODULE_3__/* .signableStatement */ .V)(content),
        expected,
        verifies: subjectDigest,
        notices: named,
    };
};


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

/***/ 9839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ readChecksumsBytes),
/* harmony export */   FN: () => (/* binding */ readChecksums),
/* harmony export */   Qw: () => (/* binding */ MAX_CHECKSUMS_BYTES),
/* harmony export */   T$: () => (/* binding */ decodeChecksums),
/* harmony export */   jM: () => (/* binding */ listedPath),
/* harmony export */   jv: () => (/* binding */ parseEveryLine),
/* harmony export */   yk: () => (/* binding */ parseChecksums)
/* harmony export */ });
/* unused harmony export areChecksums */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _found_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(580);
/* harmony import */ var _fs_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5053);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3684);
/* harmony import */ var _read_bounded_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4890);
// Lines in the format of `sha256sum` → the files they list, by their digests.






/** Enough for 50,000 lines with long names. */
const MAX_CHECKSUMS_BYTES = 64 * 1024 * 1024;
/** The lines of a file; `name` is its name in messages. Throws `file-unreadable` or `input-invalid`. */
async function readChecksums(path, name) {
    return decodeChecksums(await readChecksumsBytes(path, name), nameOf(name));
}
/** The same, as the bytes of the file, to verify their signature before they are decoded. */
async function readChecksumsBytes(path, name) {
    const bytes = await (0,_read_bounded_js__WEBPACK_IMPORTED_MODULE_5__/* .readSmall */ .o5)(path, MAX_CHECKSUMS_BYTES + 1, nameOf(name));
    if (bytes.length > MAX_CHECKSUMS_BYTES)
        throw invalid(`${nameOf(name)} is longer than ${MAX_CHECKSUMS_BYTES} bytes`);
    return bytes;
}
const nameOf = (name) => `the list of checksums ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)}`;
/** The lines in the bytes of a list; `called` is the list in messages. Throws `input-invalid` for UTF-16. */
function decodeChecksums(bytes, called) {
    if (/^(\xff\xfe|\xfe\xff)/.test(bytes.subarray(0, 2).toString('latin1')))
        throw invalid(`${called} is UTF-16; save it as UTF-8`);
    return bytes.toString('utf8');
}
/** True for the lines themselves, false for what can only be the path of a file that contains them. */
const areChecksums = (text) => /^\\?([\w-]+:)?[0-9a-fA-F]{32,}([ \t]|$)|^\\?[\w-]+ ?\(.*\) ?= |[\r\n]/.test(text.trim());
/**
 * The files that a list names, to be signed or verified each by itself: without outputs of signing, which a notice names.
 * In: the lines, the absolute path that names are relative to, and the name of the list in messages. Throws
 * `input-invalid` or `file-outside-workspace`.
 */
function parseChecksums(text, root, called) {
    const outside = (at, name) => (0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .outsideWorkspace */ .tq)(`${at}: file ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)}`, root, name);
    const all = parseEveryLine(text, { root, called, outside });
    const outputs = all.filter(({ path }) => _found_js__WEBPACK_IMPORTED_MODULE_2__/* .OWN_OUTPUT */ .N.test(path)).map(({ path }) => path);
    const [first] = outputs;
    if (outputs.length === all.length)
        throw invalid(`${called} lists no file, only outputs of signing`);
    const files = all.filter(({ path }) => !_found_js__WEBPACK_IMPORTED_MODULE_2__/* .OWN_OUTPUT */ .N.test(path));
    return { files, notices: first === undefined ? [] : [(0,_found_js__WEBPACK_IMPORTED_MODULE_2__/* .passedOver */ .Jn)('an output of signing', outputs)] };
}
/**
 * Reads lines in the formats of common tools, all with SHA-256. Blank lines and lines that begin with `#` are skipped.
 * - `<digest>  <name>` and `<digest> *<name>` (sha256sum)
 * - `SHA256 (<name>) = <digest>` (sha256sum --tag, BSD), `SHA2-256(<name>)= <digest>` (openssl dgst)
 * - `<digest> <name>`, with one space or a tab, if no line of the list has two spaces: after such a line, GNU
 *   coreutils treat the second space as part of the name.
 *
 * If a line begins with `\`, its name contains `\n`, `\r` and `\\` for a line feed, a carriage return and a backslash,
 * as GNU coreutils write them. Out: every file, at least one, sorted by name. Throws `input-invalid` with the line
 * number, or the failure for a name that leads outside.
 */
function parseEveryLine(text, { root, called, outside }) {
    if (text.startsWith('\ufeff'))
        throw invalid(`${called} begins with a byte order mark; save it as UTF-8 without one`);
    const files = new Map();
    const seen = new Map();
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (/^\s*(#|$)/.test(line))
            continue;
        const at = `${called}, line ${index + 1}`;
        const { name, digest, separator } = parseLine(line, at);
        if (separator !== undefined)
            seen.set(separator, index + 1);
        if (seen.size > 1) {
            const lines = `line ${seen.get('one')} has one space, and line ${seen.get('two')} has two`;
            throw invalid(`${called}: ${lines}; tools read such a list in different ways`);
        }
        const path = listedPath(name, at, outside);
        if (files.has(path))
            throw invalid(`${at}: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)} is listed twice`);
        files.set(path, { path, absolute: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, path), digest });
    }
    if (files.size === 0)
        throw invalid(`${called} lists no file`);
    return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
const TAGGED = /^(\\?)([\w-]+) ?\((.+)\) ?= ([0-9A-Za-z]+)$/s;
const PLAIN = /^(\\?)([0-9A-Za-z]+)([ \t])([ *]?)(.+)$/s;
function parseLine(line, at) {
    if (/^\\?sha256:/i.test(line))
        throw invalid(`${at}: remove "sha256:" before the digest; a line is \`<sha256>  <name>\``);
    const [, tagPrefix = '', algorithm, tagName = '', tagHex = ''] = TAGGED.exec(line) ?? [];
    if (algorithm !== undefined) {
        if (!/^SHA2?-?256$/.test(algorithm))
            throw invalid(`${at}: the digest is ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(algorithm)}; it must be SHA256`);
        return { ...readNamed(tagPrefix, tagName, tagHex, at), separator: undefined };
    }
    const [, prefix = '', hex = '', , mark, name = ''] = PLAIN.exec(line) ?? [];
    if (hex === '')
        throw invalid(`${at}: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(line)} is not \`<sha256>  <name>\`, as sha256sum prints it`);
    return { ...readNamed(prefix, name, hex, at), separator: mark === '' ? 'one' : 'two' };
}
function readNamed(prefix, name, hex, at) {
    if (!/^[0-9a-f]{64}$/i.test(hex)) {
        const wrong = /^[0-9a-f]+$/i.test(hex) ? `has ${hex.length} digits` : 'is not hexadecimal';
        throw invalid(`${at}: the digest ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(hex)} ${wrong}; SHA-256 has 64 hexadecimal digits`);
    }
    return { name: prefix === '' ? name : unescaped(name, at), digest: Buffer.from(hex, 'hex') };
}
const ESCAPES = { '\\\\': '\\', '\\n': '\n', '\\r': '\r' };
function unescaped(name, at) {
    return name.replace(/\\.?/gs, (pair) => {
        const character = ESCAPES[pair];
        if (character === undefined)
            throw invalid(`${at}: the name has the unknown escape ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(pair)}`);
        return character;
    });
}
/**
 * The path of a name in a list, without `.` segments. A bundle may be written next to this path, so it must be below the
 * root. Throws `input-invalid`, or the failure for a name that leads outside; `at` is the place in messages.
 */
function listedPath(name, at, outside) {
    const segments = name.split('/').filter((segment) => segment !== '.');
    const path = segments.join('/');
    if (name.includes('\0') || name.includes('\ufffd') || segments.includes('') || path === '')
        throw invalid(`${at}: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} cannot be the name of a file`);
    if (segments.includes('..') || (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isOutside */ ._K)(path))
        throw outside(at, name);
    if ((0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isInGit */ .aR)(path))
        throw invalid(`${at}: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} is in .git, where nothing is written`);
    if (!(0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isListable */ .$9)(path))
        throw invalid(`${at}: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} would be another path on some systems`);
    return path;
}
const invalid = (what) => new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('input-invalid', what);


/***/ }),

/***/ 8448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ findCompanions),
/* harmony export */   y: () => (/* binding */ namesSuffix)
/* harmony export */ });
// Signatures, certificates and attestations that other tools made for a file, recognized by their names.
/**
 * The suffixes that other tools add to the name of a file. Lists of checksums are not included: they are files to sign.
 */
const SUFFIXES = [
    // GnuPG, cosign and OpenSSL, the Linux kernel, minisign, S/MIME
    '.asc',
    '.sig',
    '.sign',
    '.minisig',
    '.p7s',
    // cosign, GoReleaser, Kubernetes
    '.pem',
    '.crt',
    '.cert',
    // Releases of cosign
    '-keyless.sig',
    '-keyless.pem',
    '.cosign.bundle',
    // PEP 740
    '.attestation',
    '.publish.attestation',
    // Helm
    '.prov',
];
/** Each path that is the signature, certificate or attestation of another path in the list, with its suffix. */
function findCompanions(paths) {
    const all = new Set(paths);
    const companions = new Map();
    for (const path of all) {
        const suffix = SUFFIXES.find((each) => path.endsWith(each) && all.has(path.slice(0, -each.length)));
        if (suffix !== undefined)
            companions.set(path, suffix);
    }
    return companions;
}
/** True if the pattern ends in such a suffix, so that it is meant for such files. */
function namesSuffix(pattern, path) {
    return SUFFIXES.some((suffix) => path.endsWith(suffix) && pattern.endsWith(suffix));
}


/***/ }),

/***/ 3276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sc: () => (/* binding */ findPointers),
/* harmony export */   Yv: () => (/* binding */ mayBePointer),
/* harmony export */   jQ: () => (/* binding */ noticePointers),
/* harmony export */   k8: () => (/* binding */ pointerWarning)
/* harmony export */ });
/* unused harmony export isPointer */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _read_bounded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4890);
/* harmony import */ var _semaphore_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7678);
// Files that Git LFS left as pointers: a signature of a pointer says nothing about the real file.




/** Git LFS, docs/spec.md: a pointer is shorter than this. The shortest has a version, a digest and a size. */
const POINTER_BYTES = { least: 100, below: 1024 };
const POINTER = /^version https:\/\/(git-lfs|hawser)\.github\.com\/spec\/v1\n(.+\n)*oid sha256:[0-9a-f]{64}\nsize \d+\n?$/;
/** Files that are read at the same time. */
const AT_ONCE = 16;
const mayBePointer = (size) => size >= POINTER_BYTES.least && size < POINTER_BYTES.below;
/**
 * The paths of those files that are Git LFS pointers, sorted. A file that cannot be read does not count as a pointer;
 * signing it reports the error.
 */
async function findPointers(files) {
    const pointers = [];
    const small = files.filter(({ size }) => mayBePointer(size));
    await (0,_semaphore_js__WEBPACK_IMPORTED_MODULE_3__/* .forEachBounded */ .aJ)(small, AT_ONCE, async ({ path, absolute }) => {
        if (await isPointer(absolute))
            pointers.push(path);
    });
    return pointers.sort();
}
/** The same for one file whose size is that of a pointer. */
async function isPointer(absolute) {
    const bytes = await (0,_read_bounded_js__WEBPACK_IMPORTED_MODULE_2__/* .readBounded */ .CB)(absolute, POINTER_BYTES.below).catch(() => undefined);
    return bytes !== undefined && POINTER.test(bytes.toString('latin1'));
}
/** The warning for at least one such path. */
function pointerWarning(paths) {
    const what = paths.length === 1
        ? `${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(paths[0])} is a Git LFS pointer, not the file itself`
        : `${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(paths[0])} and ${paths.length - 1} more are Git LFS pointers, not the files themselves`;
    return `${what}; to get the content, set \`lfs: true\` for actions/checkout, or run \`git lfs pull\``;
}
/** Whether each of the files, with absolute paths, is a pointer. Rejects with the error of the system. */
async function noticePointers(files, onNotice) {
    const sized = await (0,_semaphore_js__WEBPACK_IMPORTED_MODULE_3__/* .mapBounded */ .yJ)(files, async (file) => ({
        ...file,
        size: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file.absolute)).size,
    }));
    const pointers = await findPointers(sized);
    if (pointers.length > 0)
        onNotice(pointerWarning(pointers));
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

/***/ 6830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xz: () => (/* binding */ pullRequestOrigin),
/* harmony export */   Zd: () => (/* binding */ workflowRunOrigin),
/* harmony export */   tK: () => (/* binding */ senderLogin)
/* harmony export */ });
/* harmony import */ var _encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9098);
// The payload of an event → whose code the run uses.

/** Whose code a pull request contains; for payloads of `pull_request*` events. */
function pullRequestOrigin(event) {
    const repositoryOf = (side) => (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(event, 'pull_request', side, 'repo');
    return compare(repositoryOf('head'), repositoryOf('base'));
}
/** Whose code the run before a `workflow_run` event used. */
function workflowRunOrigin(event) {
    return compare((0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(event, 'workflow_run', 'head_repository'), (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(event, 'repository'));
}
/** The login of the sender of the event. */
function senderLogin(event) {
    const login = (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(event, 'sender', 'login');
    return typeof login === 'string' ? login : undefined;
}
/** By ID, since names change. `fork: true` is not enough, because the base may be a fork itself. */
function compare(head, base) {
    if (head === null)
        return 'deleted';
    for (const name of ['id', 'full_name']) {
        const [one, other] = [(0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(head, name), (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(base, name)];
        if (one !== undefined && other !== undefined)
            return one === other ? 'same' : 'fork';
    }
    return 'unknown';
}


/***/ }),

/***/ 3871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ extensionsByClaim),
/* harmony export */   y: () => (/* binding */ claimsByExtension)
/* harmony export */ });
/* harmony import */ var _fulcio_ci_providers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(441);
/* harmony import */ var _fulcio_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(384);
// Claims of a token and the extensions of a certificate with the same value (Fulcio docs/oid-info.md), for hints.


const ALWAYS = [
    ['iss', 'issuer'],
    ['iss', 'issuer-v2'],
    ['sub', 'token-subject'],
];
/**
 * Extensions and the claims they are made of. An extension made of several claims is not another name for any of them.
 */
const pairs = () => Object.values(_fulcio_ci_providers_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .x).flatMap(({ defaults, extensions }) => Object.entries(extensions).flatMap(([extension, template]) => {
    const [claim, ...others] = (0,_fulcio_template_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTemplate */ .Q)(template).mentions.filter((name) => !defaults[name]);
    return claim === undefined || others.length > 0 ? [] : [[claim, extension]];
}));
/** The older names for GitHub's jobs; Fulcio advises against them. */
const isFormer = ([, extension]) => extension.startsWith('github-workflow-');
/** For each claim the extension with its value, in kebab case. */
function extensionsByClaim() {
    const all = pairs();
    return firstOf([...ALWAYS, ...all.filter((pair) => !isFormer(pair)), ...all.filter(isFormer)]);
}
/** For each extension the claim that it is made of; if providers differ, the claim of GitHub's jobs. */
function claimsByExtension() {
    return firstOf([...ALWAYS, ...pairs()].map(([claim, extension]) => [extension, claim]));
}
/** If several pairs have the same key, a Map keeps the last. */
function firstOf(all) {
    return new Map(all.toReversed());
}


/***/ }),

/***/ 4565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ON: () => (/* binding */ parsePolicy),
/* harmony export */   hM: () => (/* binding */ checkPolicy)
/* harmony export */ });
/* unused harmony export requiresIdentity */
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _fulcio_ci_providers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(441);
/* harmony import */ var _fulcio_template_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(384);
/* harmony import */ var _claim_extension_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3871);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2573);
// The caller's policy: the claims that the job's identity must have before anything is signed.





/**
 * The claims that Fulcio records for kinds with more than a name. Times are not included: they differ in every token.
 * Made when they are first needed, because most runs have no policy.
 */
function claimNames() {
    names ??= new Set([
        'iss',
        'sub',
        'email',
        ..._fulcio_ci_providers_js__WEBPACK_IMPORTED_MODULE_1__/* .GITHUB_OPTIONAL */ .L,
        ...Object.values(_fulcio_ci_providers_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVIDERS */ .x).flatMap(({ identity, extensions }) => [identity, ...Object.values(extensions)].flatMap((template) => (0,_fulcio_template_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTemplate */ .Q)(template).mentions)),
    ]);
    return names;
}
let names;
const CLAIMS = {
    noun: 'claim',
    holder: 'token',
    names: claimNames,
    separator: '_',
    synonyms: _claim_extension_names_js__WEBPACK_IMPORTED_MODULE_2__/* .claimsByExtension */ .y,
    // GitHub Docs, "Managing custom properties for repositories in your organization": allowed characters.
    isName: (text) => claimNames().has(text) || /^repo_property_[\w$#-]+$/.test(text),
};
/**
 * Reads `claim: value` lines; `#` at the start of a line, or after a space, begins a comment. In a value `*` matches
 * any text within one path segment and `**` any text. Every token meets an empty policy. Throws `input-invalid` with
 * the line number.
 */
const parsePolicy = (text) => (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRules */ .NR)(text, CLAIMS);
/**
 * Throws `policy-mismatch` with every rule that the claims of a token do not meet: the expected value and the actual
 * one. A list meets a rule if one of its texts does, such as that of a custom property with several values. A claim
 * that is absent, or of any other type, meets no rule.
 */
function checkPolicy(policy, claims) {
    const mismatches = (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .unmetRules */ .tj)(policy, (claim) => Object.hasOwn(claims, claim) ? claims[claim] : undefined);
    if (mismatches.length > 0)
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('policy-mismatch', `the identity does not meet the policy: ${mismatches.join('; ')}`);
}
/**
 * Whether a policy distinguishes one signer from others of the same issuer: it has a claim other than `iss`, with a
 * value that not everyone has.
 */
function requiresIdentity(policy) {
    return policy.some(({ claim, pattern }) => claim !== 'iss' && /[\p{L}\p{N}]/u.test(pattern));
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


/***/ }),

/***/ 9983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ parseListed),
/* harmony export */   Z: () => (/* binding */ MAX_MANIFEST_BYTES)
/* harmony export */ });
/* harmony import */ var _encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9098);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _files_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3684);
// An untrusted manifest → its claims about each file, which are still to be verified.



/** Enough for a manifest of 50,000 files with long names. */
const MAX_MANIFEST_BYTES = 128 * 1024 * 1024;
/** JSON values: each file has about twelve. */
const MAX_VALUES = 2_000_000;
/** Reads an untrusted manifest. Throws the result of `wrong`. */
function parseListed(bytes, wrong) {
    if (bytes.length > MAX_MANIFEST_BYTES)
        throw wrong(`it is longer than ${MAX_MANIFEST_BYTES} bytes`);
    const manifest = (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStrictJson */ .RJ)(bytes, wrong, MAX_VALUES);
    if (!(0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(manifest) || manifest['schema'] !== 1 || !Array.isArray(manifest['files']))
        throw wrong('it is not of schema 1');
    const files = new Map();
    for (const row of manifest['files']) {
        const { path, ...rest } = (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(row) ? row : {};
        if (typeof path !== 'string' || !(0,_files_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isListable */ .$9)(path))
            throw wrong(`it has a file with the path ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)}`);
        if (files.has(path))
            throw wrong(`it names ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)} twice`);
        files.set(path, readRow(rest, path, wrong));
    }
    return { manifest, files };
}
function readRow({ status, sha256, bundle }, path, wrong) {
    if (status !== 'signed' && status !== 'kept')
        return undefined;
    if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256))
        throw wrong(`it has no SHA-256 of ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)}`);
    if (typeof bundle !== 'string' || !(0,_files_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isListable */ .$9)(bundle))
        throw wrong(`it gives ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)} the bundle ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(bundle)}`);
    return { bundle, digest: Buffer.from(sha256, 'hex') };
}


/***/ }),

/***/ 4631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ signableStatement),
/* harmony export */   b: () => (/* binding */ serializeEnvelope)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3917);
// DSSE: an in-toto statement → the bytes to sign, and the envelope that contains the statement and the signature.


const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/**
 * In: a statement, any bytes. Out: the envelope and its pre-authentication encoding (DSSE protocol v1), which the key
 * signs. Rekor v2 records the digest of that encoding (client specification §4.4).
 */
function signableStatement(payload) {
    const content = _sigstore_core__WEBPACK_IMPORTED_MODULE_1__.dsse.preAuthEncoding(PAYLOAD_TYPE, payload);
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest();
    // The encoding ends with the statement, so the memory of the given one can be reused.
    const inside = content.subarray(content.length - payload.length);
    return { digest, content, envelope: { payloadType: PAYLOAD_TYPE, payload: inside } };
}
/** The envelope as JSON with its one signature (DSSE envelope v1), for Rekor v1. */
function serializeEnvelope({ payloadType, payload }, signature) {
    const signatures = [{ sig: signature.toString('base64') }];
    return JSON.stringify({ payload: payload.toString('base64'), payloadType, signatures });
}


/***/ })

};
