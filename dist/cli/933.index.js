export const id = 933;
export const ids = [933];
export const modules = {

/***/ 6933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sign: () => (/* binding */ sign)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
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
// EXTERNAL MODULE: ./build/engine.js + 8 modules
var engine = __webpack_require__(9551);
// EXTERNAL MODULE: ./build/files/failures.js
var failures = __webpack_require__(89);
// EXTERNAL MODULE: ./build/files/plan.js
var plan = __webpack_require__(8637);
// EXTERNAL MODULE: ./build/identity/admission.js + 1 modules
var admission = __webpack_require__(5804);
// EXTERNAL MODULE: ./build/identity/policy.js + 1 modules
var identity_policy = __webpack_require__(7359);
// EXTERNAL MODULE: ./build/trust/choice.js
var trust_choice = __webpack_require__(1342);
// EXTERNAL MODULE: ./build/trust/instance.js + 1 modules
var trust_instance = __webpack_require__(2048);
// EXTERNAL MODULE: ./build/cli/context.js + 2 modules
var cli_context = __webpack_require__(6474);
// EXTERNAL MODULE: ./build/cli/operands.js + 2 modules
var operands = __webpack_require__(100);
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
    for (const { bundlePath } of json ? [] : signed)
        print(`${(0,cli_words/* shown */.SP)((0,external_node_path_.relative)(cwd, bundlePath))}\n`);
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
    const beside = first.bundlePath === `${(0,external_node_path_.resolve)(cwd, first.file.path)}${plan/* BUNDLE_SUFFIX */.Z}`;
    const bundle = beside ? [] : ['--bundle', (0,external_node_path_.relative)(cwd, first.bundlePath)];
    const words = ['sigstore-sign', 'verify', ...trustOptions(choice), ...expected, ...bundle];
    say(`Verify with: ${(0,shell/* shellLine */.Tg)([...words, (0,shell/* operand */.id)(first.file.path)])}\n`);
}
/** The options that name the same instance to `verify`. */
function trustOptions({ instance, trustedRootPath }) {
    if (trustedRootPath !== undefined)
        return ['--trusted-root', trustedRootPath];
    if (instance === 'public-good')
        return [];
    return instance === 'staging' ? ['--staging'] : ['--trust-config', instance];
}

;// CONCATENATED MODULE: ./build/cli/sign.js
// `sigstore-sign sign`: files named on the command line → bundles.

















/** Signs every file. Gives the exit status. Throws what makes signing impossible, before any request where it can. */
async function sign(names, options, front) {
    const progress = createProgress(front);
    const context = { ...front, say: progress.say };
    const onNotice = (text) => context.say(`note: ${text}\n`);
    const choice = (0,cli_context/* instanceChoice */.NA)(options, context);
    const concurrency = concurrencyOf(options);
    const existing = existingOf(options);
    const policy = (0,identity_policy/* parsePolicy */.O)(await readPolicy(options.get('policy'), context));
    const trigger = checkTrigger({
        env: context.env,
        event: await (0,job/* readEvent */.j)(context.env),
        allow: options.has('allow-untrusted-trigger'),
    });
    if (trigger !== undefined)
        onNotice(trigger);
    const files = await (0,operands/* namedFiles */.V)(names, context.cwd, onNotice);
    const http = (0,cli_context/* commandHttp */.W1)(context, (0,trust_choice/* isPublic */.Ul)(choice) ? trust_choice/* PUBLIC_RATE_PER_MINUTE */.ER : undefined);
    const { newToken, canRenew } = await (0,cli_context/* tokens */.LU)(options, http, context);
    const instance = (0,trust_instance/* loadInstance */.E)(choice, (0,cli_context/* instanceContext */.vJ)(http, context));
    instance.catch(() => undefined); // heard below, or when the first signature needs it
    if ((0,trust_choice/* isLocal */.IX)(choice))
        await instance;
    const admit = (0,admission/* createAdmission */.m)({
        policy,
        allowPrivateRepository: options.has('allow-private-repository'),
        publicInstance: (0,trust_choice/* isPublic */.Ul)(choice),
        onNotice,
    });
    // A token that is here already is judged before a directory is made or anybody is asked.
    if (!canRenew)
        admit(await newToken());
    const plan = await planOf(files, { options, existing, cwd: context.cwd });
    const outcome = await (0,engine/* signFiles */.J)({
        ...{ files, instance, http, newToken, canRenew, admit, concurrency },
        bundlePath: (file) => plan.get(file) ?? '',
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
async function readPolicy(path, { cwd }) {
    if (path === undefined)
        return '';
    return (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, path), 'utf8').catch((cause) => {
        throw (0,failures/* unreadable */.O)(`policy ${(0,errors/* quote */.hD)(path)}`, cause);
    });
}
async function planOf(files, { options, existing, cwd }) {
    const [bundle, outputDirectory] = [options.get('bundle'), options.get('output-directory')];
    const common = { root: cwd, anywhere: true, existing };
    if (bundle === undefined)
        return (0,plan/* planBundles */.d)(files, { ...common, outputDirectory });
    if (outputDirectory !== undefined)
        throw new errors/* Failure */.HR('usage', '--bundle conflicts with --output-directory');
    if (files.length > 1)
        throw new errors/* Failure */.HR('usage', '--bundle takes the bundle of a single FILE');
    const bundlePath = (0,external_node_path_.resolve)(cwd, bundle);
    if (files.some(({ path, absolute }) => bundlePath === absolute || bundlePath === (0,external_node_path_.resolve)(cwd, path))) {
        throw new errors/* Failure */.HR('usage', '--bundle names the file that is to be signed');
    }
    return (0,plan/* planBundles */.d)(files, { ...common, bundlePath });
}
function existingOf(options) {
    const existing = options.get('existing');
    if (existing !== undefined && existing !== 'fail' && existing !== 'overwrite') {
        throw new errors/* Failure */.HR('usage', `--existing must be fail or overwrite, not ${(0,errors/* quote */.hD)(existing)}`);
    }
    if (existing === 'fail' && options.has('overwrite'))
        throw new errors/* Failure */.HR('usage', '--existing fail conflicts with --overwrite');
    return existing ?? (options.has('overwrite') ? 'overwrite' : 'fail');
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

/***/ 2474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tg: () => (/* binding */ shellLine),
/* harmony export */   id: () => (/* binding */ operand)
/* harmony export */ });
/* unused harmony export isPlainWord */
// Words → a line to copy into a shell, whatever the words hold.
/** The words as one line of a POSIX shell; it holds no character that a terminal or an editor would not show as it is. */
function shellLine(words) {
    return words.map(shellWord).join(' ');
}
/** True for a word that needs no quotes. */
const isPlainWord = (word) => /^[\w@%+=:,./-]+$/.test(word);
/** A path as an operand: what begins with a dash would be taken for an option. */
const operand = (path) => (path.startsWith('-') ? `./${path}` : path);
/** With control characters or a command to the runner in it, in the quotes of bash, zsh and POSIX 2024. */
function shellWord(word) {
    if (isPlainWord(word))
        return word;
    if (!UNSEEN.test(word) && !word.includes('##['))
        return `'${word.replaceAll("'", `'\\''`)}'`;
    const bytes = [...Buffer.from(word)].map((byte) => byte < 0x20 || byte > 0x7e || byte === 0x27 || byte === 0x5b || byte === 0x5c
        ? `\\${byte.toString(8).padStart(3, '0')}`
        : String.fromCharCode(byte));
    return `$'${bytes.join('')}'`;
}
/** Control and format characters, line and paragraph separators. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;


/***/ })

};
