export const id = 391;
export const ids = [391];
export const modules = {

/***/ 7865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ findSystem)
/* harmony export */ });
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


/***/ }),

/***/ 4446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ isDone),
/* harmony export */   S4: () => (/* binding */ failureOfSome),
/* harmony export */   U8: () => (/* binding */ outcomeOfKept)
/* harmony export */ });
/* unused harmony exports isAttestationBundle, isList */
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _files_output_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4587);
// The result for each file, and for the run as a whole.


/** True for a file that has a valid bundle, or a document that covers it. */
const isDone = ({ status }) => status === 'signed' || status === 'kept' || status === 'covered';
/** True for an attestation whose file is its bundle, as every verifier reads it: one for PyPI is in another form. */
const isAttestationBundle = ({ outputs: { bundle } }) => bundle?.endsWith(ATTESTATION_SUFFIX) === true;
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

/***/ 6830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xz: () => (/* binding */ pullRequestOrigin),
/* harmony export */   Zd: () => (/* binding */ workflowRunOrigin),
/* harmony export */   tK: () => (/* binding */ senderLogin)
/* harmony export */ });
/* harmony import */ var _encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(810);
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

/***/ 391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  signFiles: () => (/* binding */ signFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/bundle/bundle.js + 1 modules
var bundle = __webpack_require__(6337);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/identity/token/identity-token.js + 2 modules
var identity_token = __webpack_require__(9540);
// EXTERNAL MODULE: ./build/identity/token/validity.js
var validity = __webpack_require__(6415);
// EXTERNAL MODULE: ./build/text/redact.js
var redact = __webpack_require__(6953);
// EXTERNAL MODULE: ./build/credentials/ambient/find-system.js
var find_system = __webpack_require__(7865);
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
    const { SYSTEMS } = await __webpack_require__.e(/* import() */ 961).then(__webpack_require__.bind(__webpack_require__, 1961));
    return SYSTEMS;
}
async function choose(facts) {
    const { provider, notices, absences } = await (0,find_system/* findSystem */.T)(await systemsOf(facts), facts.env);
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

// EXTERNAL MODULE: ./build/engine/result.js
var result = __webpack_require__(4446);
// EXTERNAL MODULE: ./build/trust/instance-choice.js
var instance_choice = __webpack_require__(4180);
;// CONCATENATED MODULE: ./build/engine/run.js


/** Opens a run, without a request. Large modules are loaded when they are needed. */
function openRun(options) {
    const { choice, http, policy, allowPrivateRepository, onNotice } = options;
    const publicInstance = (0,instance_choice/* isPublic */.Ul)(choice);
    let loading;
    const load = () => {
        loading ??= loadOnce(options);
        return loading;
    };
    let isAnnounced = options.onSigner === undefined;
    const loadAuthorization = async () => {
        const { createAuthorization } = await Promise.all(/* import() */[__webpack_require__.e(988), __webpack_require__.e(328)]).then(__webpack_require__.bind(__webpack_require__, 9954));
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
                return { kept: nothing, complete: (0,result/* outcomeOfKept */.U8)(what.files, nothing) };
            const { keepBundles } = await Promise.all(/* import() */[__webpack_require__.e(241), __webpack_require__.e(546), __webpack_require__.e(988), __webpack_require__.e(563), __webpack_require__.e(604)]).then(__webpack_require__.bind(__webpack_require__, 604));
            return keepBundles({ ...what, choice, instance: options.instanceContext(), policy, onNotice });
        },
        sign: async (signing) => {
            const instance = load();
            instance.catch(() => undefined); // the engine handles the rejection
            const [{ signFiles }, authorizeToken] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(241), __webpack_require__.e(546), __webpack_require__.e(563), __webpack_require__.e(260)]).then(__webpack_require__.bind(__webpack_require__, 4260)), authorizer()]);
            return signFiles({ ...signing, instance, publicInstance, http, authorizeToken, onNotice });
        },
    };
}
async function loadOnce({ choice, instanceContext }) {
    const { loadInstance } = await __webpack_require__.e(/* import() */ 888).then(__webpack_require__.bind(__webpack_require__, 5888));
    return loadInstance(choice, instanceContext());
}

// EXTERNAL MODULE: ./build/files/output-plan.js
var output_plan = __webpack_require__(4587);
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/files/read-bounded.js
var read_bounded = __webpack_require__(4890);
// EXTERNAL MODULE: ./build/files/semaphore.js
var semaphore = __webpack_require__(7678);
;// CONCATENATED MODULE: ./build/files/listing/lfs-pointer.js
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
    await (0,semaphore/* forEachBounded */.aJ)(small, AT_ONCE, async ({ path, absolute }) => {
        if (await isPointer(absolute))
            pointers.push(path);
    });
    return pointers.sort();
}
/** The same for one file whose size is that of a pointer. */
async function isPointer(absolute) {
    const bytes = await (0,read_bounded/* readBounded */.CB)(absolute, POINTER_BYTES.below).catch(() => undefined);
    return bytes !== undefined && POINTER.test(bytes.toString('latin1'));
}
/** The warning for at least one such path. */
function pointerWarning(paths) {
    const what = paths.length === 1
        ? `${(0,failure/* quote */.hD)(paths[0])} is a Git LFS pointer, not the file itself`
        : `${(0,failure/* quote */.hD)(paths[0])} and ${paths.length - 1} more are Git LFS pointers, not the files themselves`;
    return `${what}; to get the content, set \`lfs: true\` for actions/checkout, or run \`git lfs pull\``;
}
/** Whether each of the files, with absolute paths, is a pointer. Rejects with the error of the system. */
async function noticePointers(files, onNotice) {
    const sized = await (0,semaphore/* mapBounded */.yJ)(files, async (file) => ({
        ...file,
        size: (await (0,promises_.stat)(file.absolute)).size,
    }));
    const pointers = await findPointers(sized);
    if (pointers.length > 0)
        onNotice(pointerWarning(pointers));
}

;// CONCATENATED MODULE: ./build/files/found.js
// What a search for files gives: the files, and why a path that matched is not one of them.

const LFS_POINTER = 'a Git LFS pointer';
const COMPANION = 'a signature, certificate or attestation of a file in the list';
/** Bundles of all kinds, the manifest, and temporary files of a killed run. */
const OWN_OUTPUT = /\.(sigstore|sigstore\.jsonl?|intoto\.jsonl)$|(^|\/)(sigstore-manifest(-[0-9a-f]{8})?\.json|\.sigstore-[0-9a-f]{12}\.tmp)$/;
/** The notice about the paths that are skipped for one reason. */
function passedOver(reason, paths) {
    const others = paths.length === 1 ? '' : ` and ${paths.length - 1} more`;
    return { reason, text: `skipped ${quote(paths[0])}${others}: ${reason}`, paths };
}

// EXTERNAL MODULE: ./build/files/fs-errors.js
var fs_errors = __webpack_require__(5053);
// EXTERNAL MODULE: ./build/files/paths.js
var paths = __webpack_require__(3684);
// EXTERNAL MODULE: ./build/files/writable.js
var writable = __webpack_require__(1074);
;// CONCATENATED MODULE: ./build/files/listing/named-files.js
// Names given by the caller → the files to sign, each once; only regular files, and none of our own outputs.








/**
 * The files with these names. They are shown relative to `cwd` (an absolute path), or absolute if they are not below
 * it. A link is followed, because the caller named it; its bundle goes next to the link. Bundles and manifests, which a
 * pattern of the shell often matches, are skipped with a notice. Throws `file-unreadable`, `name-unsupported` or
 * `input-invalid`.
 */
async function namedFiles(names, cwd, onNotice) {
    const files = new Map();
    for (const file of await (0,semaphore/* mapBounded */.yJ)(names, (name) => openable(name, cwd))) {
        if (files.has(file.path))
            onNotice(`${(0,failure/* quote */.hD)(file.path)} was named twice; it is signed once`);
        files.set(file.path, file);
    }
    const outputs = [...files.keys()].filter((path) => OWN_OUTPUT.test(path));
    for (const path of outputs)
        files.delete(path);
    const [first] = outputs;
    const also = outputs.length > 1 ? ` and ${outputs.length - 1} more` : '';
    if (first !== undefined && files.size === 0) {
        throw new failure/* Failure */.HR('input-invalid', `there is nothing to sign: ${(0,failure/* quote */.hD)(first)}${also} is an output of signing`, { remedy: 'Name the files to sign, not their bundles or signatures.' });
    }
    if (first !== undefined)
        onNotice(`skipped ${(0,failure/* quote */.hD)(first)}${also}: outputs of signing are not signed`);
    return [...files.values()];
}
async function openable(name, cwd) {
    if (name === '')
        throw new failure/* Failure */.HR('input-invalid', 'a file name is empty');
    const lexical = (0,external_node_path_.resolve)(cwd, name);
    const path = (0,paths/* shownPath */.pS)(cwd, lexical);
    try {
        const absolute = await (0,promises_.realpath)(lexical);
        const kind = await (0,promises_.stat)(absolute);
        if (kind.isDirectory())
            throw notRegular(name, 'a directory', 'Name the files in it.');
        if (!kind.isFile())
            throw notRegular(name, 'not a regular file');
        await (0,promises_.access)(absolute, promises_.constants.R_OK);
        return { path, absolute };
    }
    catch (cause) {
        if (cause instanceof failure/* Failure */.HR)
            throw cause;
        if (name.includes('\ufffd')) {
            throw new failure/* Failure */.HR('name-unsupported', `the name of file ${(0,failure/* quote */.hD)(name)} is not UTF-8`, { cause });
        }
        if (cause.code === 'ENOENT')
            throw await (0,fs_errors/* missingOperand */.Up)(name, (names) => (0,writable/* allExist */.$0)(names, cwd), cause);
        throw (0,fs_errors/* unreadable */.O$)(`file ${(0,failure/* quote */.hD)(name)}`, cause);
    }
}
function notRegular(name, what, remedy) {
    return new failure/* Failure */.HR('file-unreadable', `${(0,failure/* quote */.hD)(name)} is ${what}`, { remedy });
}

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
// EXTERNAL MODULE: ./build/trust/rekor-versions.js
var rekor_versions = __webpack_require__(5102);
// EXTERNAL MODULE: ./build/library/signing-error.js
var signing_error = __webpack_require__(128);
// EXTERNAL MODULE: ./build/library/calls/check-options.js
var check_options = __webpack_require__(3625);
// EXTERNAL MODULE: ./build/library/calls/environment.js + 1 modules
var environment = __webpack_require__(6706);
// EXTERNAL MODULE: ./build/library/calls/instance.js
var instance = __webpack_require__(3439);
// EXTERNAL MODULE: ./build/library/calls/option-kinds.js
var option_kinds = __webpack_require__(6411);
// EXTERNAL MODULE: ./build/library/calls/public-error.js + 2 modules
var public_error = __webpack_require__(1516);
// EXTERNAL MODULE: ./build/library/calls/token-store.js
var token_store = __webpack_require__(471);
;// CONCATENATED MODULE: ./build/library/calls/sign.js
// The work of `sign`: options → one run of the engine → the result for each file.























/** Throws a Failure, or a `SigningError` once files were attempted. */
async function signFiles(names, options) {
    (0,check_options/* checkOptions */.Jr)(options, option_kinds/* SIGN_KINDS */.Uv, 'sign');
    checkNames(names);
    const { stop, end } = (0,environment/* stopOn */.CM)(options.signal);
    try {
        return await signUntil(stop, names, options);
    }
    finally {
        end();
    }
}
async function signUntil(stop, names, options) {
    const { onNotice = () => undefined } = options;
    const { choice: named, cwd, context } = (0,instance/* chooseInstance */.N)(options);
    const choice = { ...named, rekorVersion: rekorVersionOf(options) };
    const placement = placementOf(options, cwd);
    const concurrency = concurrencyOf(options);
    const policy = (0,claim_policy/* parsePolicy */.ON)(options.policy ?? '');
    const env = (0,environment/* envOf */.B_)(options.env);
    const event = await (0,job_context/* readEvent */.j_)(env);
    const allow = options.allowUntrustedTrigger === true;
    const notice = checkTrigger({ env, event, allow });
    if (notice !== undefined)
        onNotice(notice);
    const files = await namedFiles(names, cwd, onNotice);
    await noticePointers(files, onNotice);
    const http = (0,environment/* openHttp */.fb)(env, stop, options, { ratePerMinute: (0,instance_choice/* knownRate */.W3)(choice), pace: backoff/* SIGNING_PATIENCE */.QA });
    const { signal } = stop;
    const run = openRun({
        choice,
        http,
        policy,
        allowPrivateRepository: options.allowPrivateRepository === true,
        onNotice,
        instanceContext: () => context(http, signal),
    });
    const token = givenToken(options.identityToken);
    const place = { env, event, cwd, http, now: environment/* now */.tB, signal };
    const source = await createTokenSource({ ...place, ...token, ambient: true });
    const bundles = new Map();
    const outcome = await signNamed(run, {
        choice,
        files,
        placement,
        source,
        env,
        given: token.given,
        ambient: true,
        concurrency,
        failFast: false,
        now: environment/* now */.tB,
        stop,
        onNotice,
        onBundle: (file, bytes) => bundles.set(file, JSON.parse(bytes.toString('utf8'))),
    });
    return resultOf(outcome, await Promise.all(outcome.files.map((file) => describe(file, cwd, names, bundles))));
}
function checkNames(names) {
    const listed = Array.isArray(names) && names.every((name) => typeof name === 'string');
    if (!listed)
        throw new failure/* Failure */.HR('usage', 'the files to sign must be a list of paths');
    if (names.length === 0)
        throw new failure/* Failure */.HR('usage', 'there is no file to sign: the list is empty');
}
function givenToken(token) {
    if (token === undefined || typeof token === 'string')
        return { given: token };
    const stored = (0,token_store/* storedToken */.V)(token);
    if (stored !== undefined)
        return { given: stored.parsed.reveal(), audience: stored.clientId };
    throw new failure/* Failure */.HR('usage', '`identityToken` must be an IdentityToken of this module, or the token as text');
}
function placementOf({ existing = 'fail', write, outputDirectory }, cwd) {
    if (!['fail', 'keep', 'overwrite'].includes(existing))
        throw new failure/* Failure */.HR('usage', `\`existing\` must be fail, keep or overwrite, not ${(0,failure/* quote */.hD)(existing)}`);
    if (write === false && (outputDirectory !== undefined || existing === 'keep'))
        throw new failure/* Failure */.HR('usage', '`write: false` cannot be combined with `outputDirectory` or `existing: keep`');
    const where = { root: cwd, anywhere: true, outputDirectory, optionName: '`outputDirectory`' };
    return { ...where, existing, defaults: write !== false };
}
function concurrencyOf({ concurrency }) {
    const fits = concurrency === undefined || (Number.isInteger(concurrency) && concurrency >= 1 && concurrency <= 512);
    if (fits)
        return concurrency;
    throw new failure/* Failure */.HR('usage', `\`concurrency\` must be a whole number from 1 to 512, not ${(0,failure/* quote */.hD)(concurrency)}`);
}
function rekorVersionOf({ rekorVersion }) {
    const version = rekorVersion === undefined ? undefined : (0,rekor_versions/* parseRekorVersion */.L1)(String(rekorVersion));
    if (rekorVersion !== undefined && version === undefined)
        throw new failure/* Failure */.HR('usage', `\`rekorVersion\` must be ${rekor_versions/* REKOR_CHOICE */.Ox}, not ${(0,failure/* quote */.hD)(rekorVersion)}`);
    return version;
}
async function describe(signed, cwd, names, bundles) {
    const { file, outputs, digest, log, signedAt, failure } = signed;
    const status = signed.status === 'covered' ? 'signed' : signed.status; // the module signs no documents
    const lexical = (0,external_node_path_.resolve)(cwd, file.path);
    const bundlePath = (0,result/* isDone */.$L)(signed) ? outputs.bundle : undefined;
    return {
        file: names.find((name) => (0,external_node_path_.resolve)(cwd, name) === lexical) ?? file.path,
        status,
        bundlePath,
        bundle: status === 'kept' ? await readBundle(bundlePath) : bundles.get(file),
        sha256: digest?.toString('hex'),
        logEntry: log,
        signedAt,
        failure: failure && (0,public_error/* publicError */.O)(failure),
    };
}
/** A bundle that has just been verified. */
async function readBundle(path) {
    if (path === undefined)
        return undefined;
    return JSON.parse((await (0,read_bounded/* readBounded */.CB)(path, bundle/* MAX_BUNDLE_BYTES */.Me)).toString('utf8'));
}
/** Throws a `SigningError` unless every file has a bundle. */
function resultOf({ files: signed, failure, identity, issuer }, files) {
    const ended = failure ?? (0,result/* failureOfSome */.S4)(signed);
    if (ended === undefined && identity !== undefined && issuer !== undefined)
        return { identity, issuer, files };
    const { message, code, why, fix, cause } = (0,public_error/* publicError */.O)(ended);
    throw new signing_error/* SigningError */.u(message, { code, why, fix, cause }, files);
}


/***/ })

};
