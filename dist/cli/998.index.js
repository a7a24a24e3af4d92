export const id = 998;
export const ids = [998];
export const modules = {

/***/ 5296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ namedFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(728);
/* harmony import */ var _files_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3512);
/* harmony import */ var _files_fs_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5053);
/* harmony import */ var _files_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3684);
// Names that a caller gave → the files to sign, each once; nothing but regular files, and no outputs of ours.






/**
 * The files of these names, shown relative to `cwd`, an absolute path. A file that is named is meant, so a link leads
 * to what it names; its bundle goes beside the name. Bundles and manifests, which a pattern of the shell takes along,
 * are passed over with a notice. Throws `file-unreadable`, `name-unsupported` or `input-invalid`.
 */
async function namedFiles(names, cwd, onNotice) {
    const files = new Map();
    for (const name of names) {
        const file = await openable(name, cwd);
        if (files.has(file.path))
            onNotice(`${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(file.path)} was named twice; it is signed once`);
        files.set(file.path, file);
    }
    const outputs = [...files.keys()].filter((path) => _files_find_js__WEBPACK_IMPORTED_MODULE_3__/* .OWN_OUTPUT */ .N.test(path));
    for (const path of outputs)
        files.delete(path);
    const [first] = outputs;
    const also = outputs.length > 1 ? ` and ${outputs.length - 1} more` : '';
    if (first !== undefined && files.size === 0) {
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('input-invalid', `there is nothing to sign: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(first)}${also}, an output of signing`);
    }
    if (first !== undefined)
        onNotice(`passed over ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(first)}${also}: outputs of signing are not signed`);
    return [...files.values()];
}
async function openable(name, cwd) {
    if (name === '')
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('input-invalid', 'a file name is empty');
    const lexical = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, name);
    const path = (0,_files_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .relativePath */ .iZ)(cwd, lexical);
    try {
        const absolute = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(lexical);
        const kind = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(absolute);
        if (kind.isDirectory())
            throw notRegular(name, 'a directory; name the files in it');
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
        throw (0,_files_fs_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O)(`file ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)}`, cause);
    }
}
function notRegular(name, what) {
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('file-unreadable', `${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)} is ${what}`);
}


/***/ }),

/***/ 4446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ isDone),
/* harmony export */   S4: () => (/* binding */ failureOfSome),
/* harmony export */   U8: () => (/* binding */ outcomeOfKept)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
// What became of each file, and of the run as a whole.

/** True for a file that has a bundle which verifies. */
const isDone = ({ status }) => status === 'signed' || status === 'kept';
/** The outcome where nothing is left to be signed; undefined where something is. */
function outcomeOfKept(files, kept) {
    if (kept.size < files.length)
        return undefined;
    const [first] = kept.values();
    return {
        files: files.flatMap((file) => kept.get(file)?.signed ?? []),
        identity: first?.signer.identity,
        issuer: first?.signer.issuer,
        certificates: 0,
        failure: undefined,
        interrupted: false,
    };
}
/** The failure of a run in which each file stands for itself: that some of them have no bundle. */
function failureOfSome(files) {
    const failed = files.filter((file) => !isDone(file));
    const [first] = failed;
    if (first === undefined || files.length === 1)
        return first?.failure;
    const counted = `${failed.length} of ${files.length} files were not signed`;
    const what = `${counted}; the first: ${first.failure?.message ?? 'not attempted'}`;
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('some-files-failed', what, { cause: first.failure });
}


/***/ }),

/***/ 2853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ openRun)
});

// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/identity/fulcio/issuers.js
var issuers = __webpack_require__(2692);
// EXTERNAL MODULE: ./build/identity/policy/claim-policy.js
var claim_policy = __webpack_require__(4565);
// EXTERNAL MODULE: ./build/identity/policy/inspect-token.js + 1 modules
var inspect_token = __webpack_require__(234);
;// CONCATENATED MODULE: ./build/identity/policy/repository-visibility.js
// A private repository's name never reaches a public log by accident.


/**
 * Throws `private-repository` when signing would publish the name of a repository that is not public. Decided on the
 * signed claim (`repository_visibility`, GitLab's `project_visibility`), never on the event payload, which some events
 * lack; a job's token without the claim counts as private. Tokens of other kinds name no repository and pass.
 */
function checkVisibility(claims, allow) {
    const name = claimOf(claims);
    if (allow || name === undefined)
        return;
    const visibility = Object.hasOwn(claims, name) ? claims[name] : undefined;
    if (visibility === 'public')
        return;
    const state = visibility === undefined ? 'does not say its visibility' : `is ${(0,failure/* quote */.hD)(visibility)}, not "public"`;
    throw new failure/* Failure */.HR('private-repository', `the repository ${state}, and the log may be public`);
}
function claimOf(claims) {
    if ((0,issuers/* looksLikeGitHub */.bK)(claims))
        return 'repository_visibility';
    return Object.hasOwn(claims, 'ci_config_ref_uri') ? 'project_visibility' : undefined;
}

;// CONCATENATED MODULE: ./build/identity/policy/authorize.js
// Whether a token may sign, and as whom: every check that comes before a certificate is asked for.





/**
 * Makes the check of a token: what Fulcio needs, the caller's policy, the visibility of the repository, in this order.
 * It gives the identity that the certificate will have, and throws the Failure of the first rule that is broken.
 */
function createAuthorization(rules) {
    const told = new Set();
    return (token) => {
        const inspection = (0,inspect_token/* inspectToken */.e4)(token);
        (0,inspect_token/* requireIssuable */.gF)(inspection, { knownFulcio: rules.publicInstance || token.fulcio !== issuers/* PUBLIC_FULCIO */.z1 });
        (0,claim_policy/* checkPolicy */.hM)(rules.policy, token.claims);
        checkVisibility(token.claims, rules.allowPrivateRepository);
        for (const notice of [...inspection.notices, callerNotice(token.claims)]) {
            if (notice === undefined || told.has(notice))
                continue;
            told.add(notice);
            rules.onNotice(notice);
        }
        const { identity, federatedIssuer: issuer } = inspection;
        if (identity !== undefined)
            return { identity, issuer };
        throw new failure/* Failure */.HR('issuer-unsupported', `which identity Fulcio gives to a token of ${(0,failure/* quote */.hD)(issuer)} is not known here`);
    };
}
/** A word on which identity to verify when a job runs a reusable workflow; undefined when it runs its own. */
function callerNotice(claims) {
    const { job_workflow_ref: called, workflow_ref: caller, repository } = claims;
    if (typeof called !== 'string' || typeof caller !== 'string' || called === caller)
        return undefined;
    const names = `the certificate names the reusable workflow ${(0,failure/* quote */.hD)(called)}, which is the identity to verify`;
    const calls = `the workflow that calls it, ${(0,failure/* quote */.hD)(caller)}, stands in its build config URI`;
    if (typeof repository !== 'string')
        return `${names}; ${calls}`;
    // Others can call it too.
    const insist = `whose files these are, a verifier asks for with ${(0,failure/* quote */.hD)(`--certificate-github-workflow-repository ${repository}`)} of cosign`;
    return `${names}; ${calls}; ${insist}`;
}

// EXTERNAL MODULE: ./build/trust/instance-choice.js
var instance_choice = __webpack_require__(4180);
// EXTERNAL MODULE: ./build/engine/result.js
var result = __webpack_require__(4446);
;// CONCATENATED MODULE: ./build/engine/run.js



/** Opens a run, without a request; what is heavy is loaded when it is needed. */
function openRun(options) {
    const { choice, http, policy, allowPrivateRepository, onNotice } = options;
    const publicInstance = (0,instance_choice/* isPublic */.Ul)(choice);
    const authorize = createAuthorization({ policy, allowPrivateRepository, publicInstance, onNotice });
    const authorizeToken = (token) => {
        options.onToken?.(token);
        return authorize(token);
    };
    let loading;
    const load = () => {
        loading ??= loadOnce(options);
        return loading;
    };
    return {
        publicInstance,
        load,
        authorizeToken,
        reuse: async ({ existing, ...what }) => {
            const nothing = new Map();
            if (existing !== 'keep')
                return { kept: nothing, complete: (0,result/* outcomeOfKept */.U8)(what.files, nothing) };
            const { keepBundles } = await Promise.all(/* import() */[__webpack_require__.e(895), __webpack_require__.e(654), __webpack_require__.e(941), __webpack_require__.e(127), __webpack_require__.e(144)]).then(__webpack_require__.bind(__webpack_require__, 144));
            return keepBundles({ ...what, choice, instance: options.instanceContext(), policy, onNotice });
        },
        sign: async (signing) => {
            const instance = load();
            instance.catch(() => undefined); // the engine handles the rejection
            const { signFiles } = await Promise.all(/* import() */[__webpack_require__.e(895), __webpack_require__.e(654), __webpack_require__.e(941), __webpack_require__.e(127), __webpack_require__.e(799)]).then(__webpack_require__.bind(__webpack_require__, 1799));
            return signFiles({ ...signing, instance, publicInstance, http, authorizeToken });
        },
    };
}
async function loadOnce({ choice, instanceContext }) {
    const { loadInstance } = await Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(888)]).then(__webpack_require__.bind(__webpack_require__, 5888));
    return loadInstance(choice, instanceContext());
}


/***/ }),

/***/ 3512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ OWN_OUTPUT),
  Jn: () => (/* binding */ passedOver)
});

// UNUSED EXPORTS: findFiles

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/files/fs-errors.js
var fs_errors = __webpack_require__(5053);
// EXTERNAL MODULE: ./build/files/paths.js
var paths = __webpack_require__(3684);
// EXTERNAL MODULE: ./node_modules/@actions/glob/lib/internal-pattern.js + 11 modules
var internal_pattern = __webpack_require__(115);
;// CONCATENATED MODULE: ./build/files/glob-pattern.js
// The grammar of @actions/glob, by its private door, which is named here and nowhere else.
// The entry point loads an HTTP stack (60 ms) and its walk fails on 150,000 entries; the grammar has neither fault.


;// CONCATENATED MODULE: ./build/files/patterns.js
// Lines of the input `files` → patterns: each inclusion with the exclusions that follow it.


/**
 * Reads patterns, one a line; an exclusion (`!`) holds for the inclusions before it, as in @actions/glob.
 * Throws `input-invalid` when there is no inclusion or a pattern cannot be one.
 */
function patterns_parsePatterns(text) {
    const lines = text
        .split(/\r\n|\r|\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
    const inclusions = [];
    let excludes = [];
    for (const line of lines.reverse()) {
        const patterns = toPatterns(line);
        if (patterns[0]?.negate === true)
            excludes = [...excludes, ...patterns];
        else
            inclusions.unshift({ line, include: patterns, excludes });
    }
    if (inclusions.length > 0)
        return inclusions;
    const reason = lines.length === 0 ? 'is empty' : 'only excludes files';
    throw new Failure('input-invalid', `input "files" ${reason}; give at least one pattern, such as dist/*`);
}
/** The pattern, and the one for everything below a directory that it names. */
function toPatterns(line) {
    if (line.includes('\0'))
        throw new Failure('input-invalid', `input "files": pattern ${quote(line)} holds a NUL`);
    try {
        const pattern = new Pattern(line);
        const whole = pattern.segments.at(-1) === '**' && !pattern.trailingSeparator;
        return whole ? [pattern] : [pattern, new Pattern(pattern.negate, true, [...pattern.segments, '**'])];
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message.replace(/^Invalid pattern '.*'\. /s, '') : '';
        throw new Failure('input-invalid', `input "files": pattern ${quote(line)} cannot be used: ${reason}`, {
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./build/files/find.js







/** Bundles of all kinds, the manifest, and what a killed run left of a bundle. */
const OWN_OUTPUT = /\.(sigstore\.json|sigstore|intoto\.jsonl)$|(^|\/)(sigstore-manifest(-[0-9a-f]{8})?\.json|\.sigstore-[0-9a-f]{12}\.tmp)$/;
/** What `@actions/glob` says of a match: a pattern that ends in a slash means directories alone. */
const FILE = 2;
/**
 * The files that `text` (one pattern a line, `!` excludes what stood before, `#` comments) matches below `root`,
 * an absolute path. Links are not followed, `.git` and our own outputs are passed over, both with a notice.
 * Throws `input-invalid`, `pattern-unmatched`, `file-outside-workspace`, `name-unsupported` or `file-unreadable`.
 */
async function findFiles(text, root) {
    const found = new Map();
    const skipped = new Map();
    let twice = 0;
    for (const { line, include, excludes } of parsePatterns(text)) {
        let passedOver;
        const skip = (path, reason) => {
            passedOver ??= `${quote(path)} is ${reason}`;
            const others = skipped.get(reason);
            if (others === undefined)
                skipped.set(reason, [path]);
            else
                others.push(path);
        };
        await assertBeginsInside(include, root, line);
        let matched = 0;
        for await (const absolute of walk(include, excludes)) {
            const path = relativePath(root, absolute);
            const reason = await reasonToSkip(absolute, path, root);
            if (reason !== undefined)
                skip(path, reason);
            else {
                matched += 1;
                if (found.has(path))
                    twice += 1;
                found.set(path, { path, absolute });
            }
        }
        if (matched === 0)
            throw unmatched(line, passedOver);
    }
    const files = [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    return { files, notices: noticesOf(skipped, twice) };
}
/** Why a matched path is not signed, or undefined if it is. Throws where a name or place cannot be tolerated. */
async function reasonToSkip(absolute, path, root) {
    const stat = await lstat(absolute).catch((cause) => {
        if (path.includes('\ufffd')) {
            throw new Failure('name-unsupported', `the name of file ${quote(path)} is not UTF-8`, {
                cause,
                remedy: 'Rename the file, or leave it out with a line that begins with `!`.',
            });
        }
        throw unreadable(`file ${quote(path)}`, cause);
    });
    if (isOutside(path))
        throw outside(path);
    if (stat.isSymbolicLink()) {
        const target = await realpath(absolute).catch(() => undefined);
        if (target !== undefined && isOutside(relative(await realpath(root), target)))
            throw outside(path);
        return target === undefined ? 'a dangling link' : 'a symbolic link';
    }
    if (isInGit(path))
        return 'part of .git';
    if (stat.isDirectory())
        return 'a directory';
    if (!stat.isFile())
        return 'not a regular file';
    return OWN_OUTPUT.test(path) ? 'an output of signing' : undefined;
}
/** The credentials of a checkout lie in it. Some file systems take capitals for small letters. */
const isInGit = (path) => path.toLowerCase().split('/').includes('.git');
/** Throws where the literal beginning of a pattern lies outside the root or in .git, or a link in it leads there. */
async function assertBeginsInside([first], root, line) {
    if (first === undefined)
        return;
    const path = relative(root, first.searchPath);
    // A pattern with an absolute path may begin above the root and still match below it.
    const above = !isOutside(relative(first.searchPath, root));
    if (isOutside(path) && !above)
        throw outside(first.searchPath);
    const real = await realpath(first.searchPath).catch(() => undefined);
    if (real === undefined || above)
        return;
    const inside = relativePath(await realpath(root), real);
    if (isOutside(inside))
        throw outside(path);
    if (isInGit(inside))
        throw unmatched(line, `${quote(path)} is part of .git`);
}
function outside(path) {
    return new Failure('file-outside-workspace', `file ${quote(path)} lies outside the workspace`, {
        why: 'A pattern or link must not reach files outside the workspace, such as secrets of the machine.',
    });
}
function unmatched(line, passedOver) {
    const but = passedOver === undefined ? '' : `; ${passedOver}, and such are not signed`;
    return new Failure('pattern-unmatched', `input "files": pattern ${quote(line)} matches no file to sign${but}`);
}
function noticesOf(skipped, twice) {
    const notices = [...skipped].map(([reason, paths]) => passedOver(reason, paths));
    if (twice === 0)
        return notices;
    const files = count(twice, 'file');
    return [
        ...notices,
        { reason: 'matched twice', text: `${files} matched more than one pattern; each counts once`, paths: [] },
    ];
}
/** The notice of what is not signed, for one reason. */
function passedOver(reason, paths) {
    const others = paths.length === 1 ? '' : ` and ${paths.length - 1} more`;
    return { reason, text: `passed over ${(0,failure/* quote */.hD)(paths[0])}${others}: ${reason}`, paths };
}
/** Paths below the pattern's literal beginning that it matches and no exclusion takes away, without following links. */
async function* walk(include, excludes) {
    const [first] = include;
    if (first === undefined)
        return;
    const ways = (patterns, path) => patterns.reduce((kinds, pattern) => kinds | pattern.match(path), 0);
    const wanted = (path) => (ways(include, path) & ~ways(excludes, path) & FILE) !== 0;
    const start = await lstat(first.searchPath).catch(() => undefined);
    if (start === undefined)
        return;
    if (!start.isDirectory()) {
        if (wanted(first.searchPath))
            yield first.searchPath;
        return;
    }
    // An excluded directory is excluded with everything in it.
    const descends = (path) => ways(excludes, path) === 0 && (ways(include, path) !== 0 || include.some((p) => p.partialMatch(path)));
    const directories = descends(first.searchPath) ? [first.searchPath] : [];
    for (let directory = directories.pop(); directory !== undefined; directory = directories.pop()) {
        const entries = await readdir(directory, { withFileTypes: true }).catch((cause) => {
            throw unreadable(`directory ${quote(directory)}`, cause);
        });
        for (const entry of entries) {
            const path = join(directory, entry.name);
            if (!entry.isDirectory()) {
                if (wanted(path))
                    yield path;
            }
            else if (descends(path)) {
                if (isInGit(entry.name))
                    yield path;
                else
                    directories.push(path);
            }
        }
    }
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
/* harmony import */ var _fulcio_ci_principal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6035);
/* harmony import */ var _fulcio_ci_providers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(441);
/* harmony import */ var _fulcio_template_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(384);
/* harmony import */ var _claim_extension_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3871);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2573);
// The caller's policy: which claims the job's identity must have before anything is signed in its name.






/** Of the kinds that say more than a name, what Fulcio writes down. Times are left out: they differ in every token. */
const NAMES = new Set([
    'iss',
    'sub',
    'email',
    ..._fulcio_ci_principal_js__WEBPACK_IMPORTED_MODULE_1__/* .GITHUB_OPTIONAL */ .L,
    ...Object.values(_fulcio_ci_providers_js__WEBPACK_IMPORTED_MODULE_2__/* .PROVIDERS */ .x).flatMap(({ identity, extensions }) => [identity, ...Object.values(extensions)].flatMap((template) => (0,_fulcio_template_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTemplate */ .Q)(template).mentions)),
]);
const CLAIMS = {
    noun: 'claim',
    holder: 'token',
    names: NAMES,
    separator: '_',
    synonyms: _claim_extension_names_js__WEBPACK_IMPORTED_MODULE_3__/* .CLAIM_OF */ .D,
    isName: (text) => NAMES.has(text) || /^repo_property_\w+$/.test(text),
};
/**
 * Reads `claim: value` lines; `#` at the start of a line, or after a blank, begins a comment. In a value `*` stands for
 * any text within one path segment and `**` for any text. An empty text is a policy that everything meets.
 * Throws `input-invalid` with the line number.
 */
const parsePolicy = (text) => (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRules */ .N)(text, CLAIMS);
/**
 * Throws `policy-mismatch` with every rule that the claims of a token do not meet: what was expected and what is there.
 * A claim that is absent or no text meets no rule.
 */
function checkPolicy(policy, claims) {
    const mismatches = (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .unmetRules */ .t)(policy, (claim) => Object.hasOwn(claims, claim) ? claims[claim] : undefined);
    if (mismatches.length > 0)
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('policy-mismatch', `the identity does not meet the policy: ${mismatches.join('; ')}`);
}
/**
 * Whether a policy tells one who signs from others of the same issuer: by a claim beside `iss`, with a value that not
 * everybody has.
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
/* harmony import */ var _engine_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4446);
/* harmony import */ var _files_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3684);
// What became of each file, as the JSON that other people's scripts read.


const MANIFEST_NAME = 'sigstore-manifest.json';
/** The manifest of an outcome; its paths are relative to `root`, an absolute path, with `/`. */
function createManifest(outcome, { instance, root, shard }) {
    const { identity, issuer } = outcome;
    const files = outcome.files.map((file) => toRow(file, root));
    return { schema: 1, identity, issuer, instance, shard, files };
}
/** The manifest as its file holds it. */
function serializeManifest(manifest) {
    return [...manifestParts(manifest)].join('');
}
/** Rows that become text together; all at once they would take as much memory as signing them. */
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
    const { file, size, status, failure, digest = file.digest } = signed;
    const { bundle } = signed.outputs;
    return {
        path: file.path,
        size,
        sha256: digest?.toString('hex'),
        bundle: (0,_engine_result_js__WEBPACK_IMPORTED_MODULE_0__/* .isDone */ .$L)(signed) && bundle !== undefined ? (0,_files_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .iZ)(root, bundle) : undefined,
        log: signed.log,
        signedAt: signed.signedAt?.toISOString(),
        status,
        failure: failure && { code: failure.code, message: failure.message },
    };
}


/***/ })

};
