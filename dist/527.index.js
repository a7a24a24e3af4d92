export const id = 527;
export const ids = [527,8015,8420];
export const modules = {

/***/ 10527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/files/paths.js
var paths = __webpack_require__(33684);
// EXTERNAL MODULE: ./build/process/time-limit.js
var time_limit = __webpack_require__(71943);
// EXTERNAL MODULE: ./build/text/plural.js
var plural = __webpack_require__(51442);
// EXTERNAL MODULE: ./build/text/unseen.js
var unseen = __webpack_require__(33960);
// EXTERNAL MODULE: ./build/trust/instance-choice.js
var instance_choice = __webpack_require__(34180);
// EXTERNAL MODULE: ./build/verify/expected-signer.js + 1 modules
var expected_signer = __webpack_require__(72862);
// EXTERNAL MODULE: ./build/action/instance-context.js
var instance_context = __webpack_require__(46742);
// EXTERNAL MODULE: ./build/action/read-inputs.js
var read_inputs = __webpack_require__(78793);
// EXTERNAL MODULE: ./build/action/workspace-paths.js
var workspace_paths = __webpack_require__(66107);
// EXTERNAL MODULE: ./build/errors/failure.js
var errors_failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/bundle/bundle.js + 1 modules
var bundle_bundle = __webpack_require__(76337);
// EXTERNAL MODULE: ./build/github/outage.js
var outage = __webpack_require__(34631);
// EXTERNAL MODULE: ./build/github/attestations/fetch-bundle.js + 1 modules
var fetch_bundle = __webpack_require__(40111);
// EXTERNAL MODULE: ./build/github/attestations/list-attestations.js
var list_attestations = __webpack_require__(77800);
;// CONCATENATED MODULE: ./build/github/attestations/fetch-attestations.js
// The attestations that a repository's store has for a digest → their bundles, which are not verified yet.





/** As many as `gh attestation download` writes to a file. */
const MAX_ATTESTATIONS = 1000;
/** For all bundles of one digest together. */
const MAX_TOTAL_BYTES = 128 * 1024 * 1024;
const BUSY = 'Use a token: without one, GitHub answers 60 requests per hour.';
const OUT = 'Check https://www.githubstatus.com, and try again later.';
/**
 * Fetches every attestation for a digest, with the token of the store or as everyone. If none has the wanted type,
 * returns those of other types, so that a message can say what there is.
 * Out: in the order of the store, each with its number from 1 as its line, as a bundle or as the reason why it cannot
 * be read; none if the repository has none, or if GitHub does not show them.
 * Throws `attestation-permission-missing`, `attestation-refused`, `service-answer-invalid`, or a Failure of a service
 * that is out.
 */
async function fetchAttestations(http, store, wanted) {
    const found = await fetchAs(http, store, wanted);
    if (found.length > 0 || wanted.predicateType === undefined)
        return found;
    return fetchAs(http, store, { ...wanted, predicateType: undefined });
}
/** A token can be refused what everyone may read, such as one that an organization has not authorized. */
async function fetchAs(http, store, wanted) {
    try {
        return await collect(http, store, wanted);
    }
    catch (error) {
        const failure = (0,errors_failure/* asFailure */.h_)(error);
        const isRefused = failure.code === 'attestation-permission-missing' || failure.status === 403;
        if (store.token !== undefined && isRefused) {
            const open = await collect(http, { ...store, token: undefined }, wanted).catch(() => []);
            if (open.length > 0)
                return open;
        }
        if (!(0,outage/* isOutage */.uD)(failure))
            throw error;
        const remedy = store.token === undefined && failure.code === 'service-busy' ? BUSY : OUT;
        throw new errors_failure/* Failure */.HR(failure.code, failure.message, { cause: failure, status: failure.status, remedy });
    }
}
async function collect(http, store, wanted) {
    const lines = [];
    let bytes = 0;
    for await (const listed of (0,list_attestations/* listAttestations */.e)(http, store, wanted)) {
        const line = lines.length + 1;
        if (line > MAX_ATTESTATIONS || bytes > MAX_TOTAL_BYTES) {
            const what = `GitHub has more attestations of this file than are read (${lines.length})`;
            lines.push({ line, bundle: new errors_failure/* Failure */.HR('service-answer-invalid', what) });
            break;
        }
        const bundle = await (0,fetch_bundle/* fetchBundle */.L)(http, store, listed);
        if (!(bundle instanceof errors_failure/* Failure */.HR))
            bytes += (0,bundle_bundle/* serializeBundle */.fP)(bundle).length;
        lines.push({ line, bundle });
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/github/attestations/attestation-source.js


/**
 * Makes the source of the attestations of one type. In: the SHA-256 of a file, 32 bytes. Out: at least one bundle, or
 * the reason why one cannot be read, each with its number in the store. Throws `bundle-missing`, or why the store
 * cannot be read: then it is not asked for the other files, each of which would have to wait again.
 */
function createAttestationSource(http, store, predicateType) {
    const { repository } = store;
    let ended;
    return async (digest) => {
        if (ended !== undefined)
            throw ended;
        const lines = await fetchAttestations(http, store, { digest, predicateType }).catch((error) => {
            ended = (0,errors_failure/* asFailure */.h_)(error);
            throw ended;
        });
        if (lines.length > 0)
            return lines.map(({ line, bundle }) => ({
                file: `${repository}, attestation ${line}`,
                line: undefined,
                bundle,
            }));
        const what = `GitHub has no attestation of sha256:${digest.toString('hex')} in ${(0,errors_failure/* quote */.hD)(repository)}`;
        throw new errors_failure/* Failure */.HR('bundle-missing', what, {
            why: `GitHub shows attestations of a private repository only to a token with \`attestations: read\`.`,
            remedy: 'Name the repository whose workflow attested the file: `github:OWNER/NAME`.',
        });
    };
}

// EXTERNAL MODULE: ./build/github/attestations/choose-store.js
var choose_store = __webpack_require__(98015);
;// CONCATENATED MODULE: ./build/action/verify/bundle-store.js



/** The store that `bundles` names; undefined if it names files. Sends no request. Throws `input-invalid`. */
function storeOf({ bundles, expected, githubToken }, context) {
    const { predicateType } = expected;
    if (bundles === undefined || predicateType === undefined || !(0,choose_store/* isStoreName */.n)(bundles))
        return undefined;
    if (githubToken !== undefined)
        context.log.mask(githubToken);
    const store = (0,choose_store/* namedStore */.h)(bundles, 'input "bundles"', context.env, githubToken);
    return createAttestationSource((0,instance_context/* jobHttp */.Ur)(context), store, predicateType);
}

// EXTERNAL MODULE: ./build/verify/statement/predicate-policy.js + 1 modules
var predicate_policy = __webpack_require__(48138);
// EXTERNAL MODULE: ./build/action/input-kinds.js
var input_kinds = __webpack_require__(64721);
// EXTERNAL MODULE: ./build/action/shared-inputs.js
var shared_inputs = __webpack_require__(5494);
;// CONCATENATED MODULE: ./build/action/verify/inputs.js
// The inputs of the verifying action, one row for each, and how they depend on one another.







/** Undefined if the input is blank, or the rules in it, at least one. */
function predicateRules(given) {
    const policy = (0,predicate_policy/* parsePredicatePolicy */.B)(given);
    if (given.trim() === '')
        return undefined;
    if (policy.length > 0)
        return policy;
    throw new errors_failure/* Failure */.HR('input-invalid', 'input "predicate" has only comments; give a rule, or remove it');
}
const VERIFY_INPUTS = {
    files: {
        kind: input_kinds/* lines */.Mn,
        description: 'Glob patterns of the files to verify, one per line. `!` excludes files from the patterns before it. Every pattern must match at least one file. Every file must have a bundle, except signatures that other tools made of files in the list. Either `files`, `digests` or `checksums` is required.',
    },
    digests: {
        kind: input_kinds/* lines */.Mn,
        description: 'Verify files that are not in the workspace, by their digests. Give the path of a checksums file, or its lines if they are less than 128 KiB, in the format of `sha256sum`, `openssl dgst -sha256` or BSD, or the path of a manifest of the signing action (`.json`).',
    },
    checksums: {
        kind: input_kinds/* text */.Qq,
        description: 'Verify files by a signed list: the path of a checksums file, such as `dist/SHA256SUMS`, that has the only bundle. Its names are relative to its directory. Every file that it names must be present and unchanged, and every file of `files` must be in it.',
    },
    bundles: {
        kind: input_kinds/* text */.Qq,
        description: 'Where the bundles are: a directory, or a manifest `sigstore-manifest.json`. With a manifest, every file in it must be present and match it. With `checksums`, a directory or the bundle itself. With `predicate-type` also a file of attestations that are about several files, such as `provenance.intoto.jsonl`. With `github` or `github:OWNER/NAME`, attestations are fetched from the store of this or another repository by the digest of each file. Default: each bundle is next to its file.',
    },
    identity: {
        kind: input_kinds/* text */.Qq,
        description: 'The expected identity of the certificate, such as `https://github.com/octo/demo/.github/workflows/release.yml@refs/tags/*`. Exact, but `*` matches within one path segment and `**` across segments. Required, unless `policy` names the owner of the workflow or of the source.',
    },
    issuer: {
        kind: input_kinds/* text */.Qq,
        description: 'The expected OIDC issuer of the certificate, exact, such as `https://token.actions.githubusercontent.com`. Required, here or in `policy`.',
    },
    policy: {
        kind: expected_signer/* parseExtensionsPolicy */.o3,
        description: 'Extensions that the certificate must have, one `extension: value` per line, such as `source-repository-uri: https://github.com/octo/demo`. Values match as in `identity`.',
    },
    'predicate-type': {
        kind: input_kinds/* text */.Qq,
        description: 'Accept only attestations of this type, such as `https://slsa.dev/provenance/v1`. Default: accept only signatures.',
    },
    predicate: {
        kind: predicateRules,
        description: 'Values that the predicate of the attestation must have, one `path: value` per line, such as `builder.id: https://github.com/octo/demo/.github/workflows/*@refs/tags/*`. A path is dotted names or a JSON pointer. Values match as in `identity`. Requires `predicate-type`.',
    },
    'github-token': {
        kind: input_kinds/* text */.Qq,
        expression: 'github.token',
        description: 'The token for `bundles: github`. A private repository needs `attestations: read`.',
    },
    instance: shared_inputs/* SHARED */.SG.instance,
    'trusted-root': shared_inputs/* SHARED */.SG['trusted-root'],
    timeout: shared_inputs/* SHARED */.SG.timeout,
    summary: shared_inputs/* SHARED */.SG.summary,
};
const VERIFY_OUTPUT_NAMES = (/* unused pure expression or super */ null && (['count', 'identity', 'issuer', 'failure-code']));
/** Throws one `input-invalid` for all problems, including an incomplete description of the signer. */
function readVerifyInputs(read) {
    return (0,read_inputs/* readTable */.xz)(VERIFY_INPUTS, read, (inputs, { problem, isWrong }) => {
        const { identity, issuer, policy, predicateType, predicate, instance, trustedRootPath, ...rest } = inputs;
        const choice = { instance, trustedRootPath };
        const expected = { identity, issuer, policy, predicateType, predicate };
        if (issuer?.includes('*') === true)
            problem('input "issuer" must be exact; * is not a wildcard there');
        if (!isWrong('policy'))
            for (const missing of (0,expected_signer/* missingWho */.nZ)(expected))
                problem(missing);
        if (predicate !== undefined && predicateType === undefined)
            problem('input "predicate" needs "predicate-type": only an attestation has a predicate');
        if ((0,choose_store/* isStoreName */.n)(rest.bundles ?? '') && predicateType === undefined)
            problem('input "bundles" is a store of attestations, which needs "predicate-type"');
        (0,shared_inputs/* judgeTrust */.g_)(choice, problem);
        if (rest.checksums === undefined)
            (0,shared_inputs/* judgeFiles */.lv)(rest, 'verify', problem);
        else
            for (const other of ['digests', 'predicate-type'])
                if (read(other).trim() !== '')
                    problem(`inputs "checksums" and "${other}" cannot be combined; verify in two steps`);
        return { ...rest, choice, expected };
    });
}

// EXTERNAL MODULE: ./build/action/verify/matching-files.js + 1 modules
var matching_files = __webpack_require__(33137);
// EXTERNAL MODULE: ./build/action/verify/pair-bundles.js + 1 modules
var pair_bundles = __webpack_require__(10488);
;// CONCATENATED MODULE: ./build/action/verify/action.js
// The verifying action: files or digests and their bundles → all verified, or why not.














/** The number of verified files until all are verified. */
const NOTHING = { count: '0' };
/** Verifies the files; none counts as verified unless all are. */
const verify = async (given, report) => {
    const { env, stop, onNotice } = given;
    let inputs;
    let verification;
    report.outputs = NOTHING;
    report.summary = async (diagnosis) => {
        const { renderVerification } = await __webpack_require__.e(/* import() */ 7195).then(__webpack_require__.bind(__webpack_require__, 17195));
        const instance = inputs === undefined ? '' : (0,instance_choice/* nameOf */.Vb)(inputs.choice);
        const { expected } = inputs ?? {};
        return renderVerification({ verification, expected, instance, diagnosis, notices: report.notices });
    };
    report.result = (diagnosis) => resultLine(verification, inputs, diagnosis);
    await (0,read_inputs/* assertKnown */.gG)(env, VERIFY_INPUTS);
    inputs = readVerifyInputs(await (0,workspace_paths/* inputsIn */.R)(given));
    if (!inputs.summary)
        report.summary = undefined;
    const limit = (0,time_limit/* limitTime */.DZ)(inputs.timeoutMs, stop);
    const context = { ...given, endsAtMs: limit.endsAtMs };
    try {
        verification = await verifyFiles(inputs, context);
    }
    finally {
        limit.end();
    }
    const { failureOf } = await __webpack_require__.e(/* import() */ 1938).then(__webpack_require__.bind(__webpack_require__, 21938));
    tellEach(verification, context);
    const failure = failureOf(verification);
    if (failure !== undefined)
        throw failure;
    const { verified, identities, issuers } = verification;
    const outputs = {
        count: String(verified.length),
        identity: identities.join('\n'),
        issuer: issuers.join('\n'),
    };
    report.outputs = outputs;
    const caller = callerOf(verification, inputs);
    if (caller !== undefined)
        onNotice(caller);
};
/** The last line of the log. */
function resultLine(verification, inputs, diagnosis) {
    const { verified = [], refused, identities = [], issuers = [] } = verification ?? {};
    if (diagnosis === undefined)
        return `Result: Verified ${(0,plural/* count */.U)(verified.length, 'file')}${throughList(verification)}${attestationOf(inputs)}, signed by ${identities.join(', ')} (issuer ${issuers.join(', ')})`;
    const failed = refused?.size ?? 0;
    const counted = failed === 0 ? '' : `: ${(0,plural/* number */.a)(failed)} of ${(0,plural/* count */.U)(verified.length + failed, 'file')}`;
    return `Result: failed (${diagnosis.code}). Not verified${counted}`;
}
const EVERY_MS = 5000;
async function verifyFiles(inputs, context) {
    const { now, log, cwd, onNotice } = context;
    let lastMs = now().getTime();
    const onProgress = (done, total) => {
        if (now().getTime() - lastMs < EVERY_MS)
            return;
        lastMs = now().getTime();
        log.info(`${done} of ${total} files done`);
    };
    const { checksums, bundles, expected } = inputs;
    if (checksums !== undefined) {
        const { verifyByList } = await Promise.all(/* import() */[__webpack_require__.e(9241), __webpack_require__.e(6797), __webpack_require__.e(812)]).then(__webpack_require__.bind(__webpack_require__, 90812));
        return verifyByList(checksums, inputs, { ...context, onProgress });
    }
    const fetch = storeOf(inputs, context);
    const { files, companions, outputs } = await (0,matching_files/* findMatching */.TN)(inputs, context);
    const optional = new Set(companions);
    const options = { bundles, attestations: expected.predicateType !== undefined, optional, root: cwd };
    const paired = await (0,pair_bundles/* pairWithBundles */._)([...files, ...companions], options);
    if (paired.notice !== undefined)
        onNotice(paired.notice);
    const withBundle = new Set(paired.pairs.map(({ file }) => file));
    const without = companions.filter((file) => !withBundle.has(file));
    (0,matching_files/* noteUnverified */._h)(without, 'there is no bundle', context);
    const own = paired.pairs.flatMap((pair) => pair.bundles);
    await (0,matching_files/* assertEvidence */.aZ)(outputs, new Set([...own, ...paired.shared, (0,external_node_path_.resolve)(cwd, bundles ?? '')]), context);
    return verifyPairs(paired, inputs, { ...context, fetch, onProgress });
}
async function verifyPairs(paired, { choice, expected }, context) {
    const { cwd, stop, thread, fetch, onProgress } = context;
    const { verifyAll } = await __webpack_require__.e(/* import() */ 1938).then(__webpack_require__.bind(__webpack_require__, 21938));
    const trustedRoots = await (0,instance_context/* jobTrustedRoots */.Oi)(choice, context);
    const shown = (path) => (0,paths/* relativePath */.iZ)(cwd, path);
    const { signal } = stop;
    return verifyAll(paired, { trustedRoots, expected, shown, cwd, signal, thread, fetch, onProgress });
}
const throughList = (verification) => verification?.list === undefined ? '' : ` through ${(0,unseen/* visible */.RK)(verification.list)}`;
/** What was accepted instead of signatures: an attestation does not always say that a file is good. */
function attestationOf(inputs) {
    const predicateType = inputs?.expected.predicateType;
    return predicateType === undefined ? '' : ` by attestations of ${(0,unseen/* visible */.RK)(predicateType)}`;
}
/** Up to this many files, each file gets a line; so do this many refused files in any case. */
const FEW = 25;
function tellEach(verification, { log }) {
    const { verified, refused } = verification;
    if (verified.length + refused.size <= FEW)
        for (const { file, signedAt } of verified)
            log.info(`${(0,unseen/* visible */.RK)(file.path)}: verified${throughList(verification)}, signed at ${signedAt.toISOString()}`);
    for (const [{ path }, { message }] of [...refused].slice(0, FEW))
        log.info(`${(0,unseen/* visible */.RK)(path)}: NOT VERIFIED: ${message}`);
    if (refused.size > FEW)
        log.info(`and ${refused.size - FEW} more that are not verified`);
}
/** A reusable workflow signs for all of its callers, so its name does not identify the source of these files. */
function callerOf({ extensions }, { expected }) {
    const valuesOf = (extension) => [...(extensions.get(extension) ?? [])];
    const [signers, callers] = [valuesOf('build-signer-uri'), valuesOf('build-config-uri')];
    if ((0,expected_signer/* requiresSource */.w7)(expected.policy) ||
        signers.length === 0 ||
        callers.every((caller) => signers.includes(caller)))
        return undefined;
    const [source = '', ...others] = valuesOf('source-repository-uri');
    const rule = `\`source-repository-uri: ${others.length === 0 ? source : '…'}\``;
    return `add ${rule} to the policy: a reusable workflow signed, and other repositories may be able to call it too`;
}


/***/ }),

/***/ 33137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aZ: () => (/* binding */ assertEvidence),
  TN: () => (/* binding */ findMatching),
  _h: () => (/* binding */ noteUnverified)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/files/found.js
var found = __webpack_require__(580);
// EXTERNAL MODULE: ./build/engine/read-artifact.js
var read_artifact = __webpack_require__(88962);
// EXTERNAL MODULE: ./build/files/read-bounded.js
var read_bounded = __webpack_require__(24890);
// EXTERNAL MODULE: ./build/manifest/parse.js
var parse = __webpack_require__(29983);
;// CONCATENATED MODULE: ./build/manifest/evidence.js
// Whether a file with the name of a bundle or manifest really is one; such a file is not verified like a signed file.




/** Whether the file at an absolute path is a bundle or a manifest. */
async function isEvidence(path) {
    const wrong = (what) => new failure/* Failure */.HR('input-invalid', what);
    return ((await succeeds((0,read_artifact/* readBundles */.AA)(path, ''))) ||
        (await succeeds((0,read_bounded/* readSmall */.o5)(path, parse/* MAX_MANIFEST_BYTES */.Z + 1, '').then((bytes) => (0,parse/* parseListed */.J)(bytes, wrong)))));
}
const succeeds = (work) => work.then(() => true, () => false);

// EXTERNAL MODULE: ./build/action/list-files.js + 20 modules
var list_files = __webpack_require__(8442);
;// CONCATENATED MODULE: ./build/action/verify/matching-files.js
// The inputs `files` and `digests` of the verifying action → what to verify, and what else matches: nothing is overlooked.





/** Files that a program may use: verification must not skip them, although signing does. */
const UNVERIFIED = [
    'a symbolic link',
    'a dangling link',
    'not a regular file',
    'part of .git',
];
/** Throws what listFiles throws, and `file-unreadable` for a match that would stay unverified. */
async function findMatching(inputs, context) {
    const { cwd, log, onNotice } = context;
    const { files, notices } = await (0,list_files/* listFiles */.C)(inputs, context);
    const outputs = [];
    const companions = [];
    for (const { reason, text, paths } of notices) {
        if (UNVERIFIED.includes(reason))
            throw unverifiable('file-unreadable', text);
        if (reason === 'an output of signing')
            outputs.push(...paths);
        if (reason === found/* COMPANION */.$p)
            companions.push(...paths.map((path) => ({ path, absolute: (0,external_node_path_.resolve)(cwd, path) })));
        else
            (reason === 'an output of signing' ? log.info : onNotice)(text);
    }
    return { files, companions, outputs };
}
/** Notes that signatures of other tools are not verified, if there are such. In: the end of the sentence. */
function noteUnverified(companions, why, { onNotice }) {
    const paths = companions.map(({ path }) => path);
    if (paths.length > 0)
        onNotice(`not verified, because ${why}: ${(0,found/* passedOver */.Jn)(found/* COMPANION */.$p, paths).text}`);
}
/**
 * Throws `bundle-malformed` for a file that has the name of a bundle or manifest, but is neither. In: paths relative to
 * the workspace, and the absolute paths of those that are read anyway.
 */
async function assertEvidence(outputs, used, { cwd, stop }) {
    for (const path of outputs) {
        stop.signal.throwIfAborted();
        const absolute = (0,external_node_path_.resolve)(cwd, path);
        if (!used.has(absolute) && !(await isEvidence(absolute)))
            throw unverifiable('bundle-malformed', `${(0,failure/* quote */.hD)(path)} is named like a bundle or manifest, but is neither`);
    }
}
const unverifiable = (code, what) => new failure/* Failure */.HR(code, `not every matching file can be verified: ${what}`, {
    remedy: 'Exclude it with a line that begins with `!`, and do not use it.',
});


/***/ }),

/***/ 10488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ pairWithBundles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/engine/verify-batch/find-bundles.js
var find_bundles = __webpack_require__(31089);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/files/fs-errors.js
var fs_errors = __webpack_require__(65053);
// EXTERNAL MODULE: ./build/github/attestations/choose-store.js
var choose_store = __webpack_require__(98015);
// EXTERNAL MODULE: ./build/bundle/bundle.js + 1 modules
var bundle = __webpack_require__(76337);
// EXTERNAL MODULE: ./build/text/plural.js
var plural = __webpack_require__(51442);
;// CONCATENATED MODULE: ./build/action/verify/bundle-directory.js
// A directory of bundles → the bundles that are named for a file, and the attestations that are named for none.






const MAX_ENTRIES = 1_000_000;
/** Shared bundles are in memory for the whole run, once for each thread. */
const MAX_SHARED_BYTES = 64 * 1024 * 1024;
/**
 * Searches a directory, an absolute path. The bundle of a file has the same path in it, or the end of that path; or it
 * is anywhere below, if its name occurs once among bundles and files. Throws `input-invalid` for too many entries.
 */
async function searchDirectory(directory, files, attestations) {
    const named = (0,find_bundles/* createBundleFinder */.vN)(directory, attestations);
    const byName = createIndex(directory, files, attestations);
    const find = async (file) => {
        for (const path of endsOf(file.path)) {
            const found = await named(path);
            if (found.length > 0)
                return found.map((name) => (0,external_node_path_.resolve)(directory, name));
        }
        return byName((0,external_node_path_.basename)(file.path));
    };
    if (!attestations)
        return { find, shared: [], notice: undefined };
    return { find, ...(await sharedIn(directory, files)) };
}
/** A path, and the same without its first, second … folder: the bundles may have been downloaded as a tree. */
function endsOf(path) {
    const segments = path.split('/');
    return [path, ...segments.slice(1, -1).map((_, n) => segments.slice(n + 1).join('/'))];
}
/**
 * Finds bundles anywhere below a directory by the names of their files. The name must occur once among files; for a
 * signature, also once among bundles.
 */
function createIndex(directory, files, attestations) {
    const owners = new Map();
    for (const { path } of files)
        owners.set((0,external_node_path_.basename)(path), (owners.get((0,external_node_path_.basename)(path)) ?? 0) + 1);
    let reading;
    const read = async () => {
        const bundles = new Map();
        for await (const { name, path } of filesBelow(directory))
            for (const owner of attestations ? (0,find_bundles/* namedFor */.ZM)(name) : ownerOf(name)) {
                if (!owners.has(owner))
                    continue;
                const others = bundles.get(owner) ?? [];
                if (others.length < find_bundles/* MAX_FILES */.BE)
                    others.push(path);
                bundles.set(owner, others);
            }
        return bundles;
    };
    return async (name) => {
        reading ??= read();
        const found = (await reading).get(name) ?? [];
        return owners.get(name) === 1 && (attestations || found.length === 1) ? found : [];
    };
}
function ownerOf(name) {
    const suffix = find_bundles/* BUNDLE_SUFFIXES */.jS.find((each) => name.endsWith(each));
    return suffix === undefined ? [] : [name.slice(0, -suffix.length)];
}
/** The files of attestations that are named for none of the files, up to a number and a size. */
async function sharedIn(directory, files) {
    const owners = new Set(files.map(({ path }) => (0,external_node_path_.basename)(path)));
    // The likely ones are read first.
    const [attestations, lines, others] = [[], [], []];
    for await (const { name, path } of filesBelow(directory)) {
        const named = (0,find_bundles/* namedFor */.ZM)(name);
        if (named.some((owner) => owners.has(owner)))
            continue;
        if (name.endsWith(find_bundles/* ATTESTATION_SUFFIX */.Rp))
            attestations.push(path);
        else if (name.endsWith('.jsonl'))
            lines.push(path);
        else if (named.length > 0)
            others.push(path);
    }
    const shared = [];
    let bytes = 0;
    const all = [attestations, lines, others].flatMap((paths) => paths.sort());
    for (const path of all) {
        const size = (await (0,promises_.stat)(path).catch(() => undefined))?.size ?? 0;
        if (shared.length >= find_bundles/* MAX_FILES */.BE || size > bundle/* MAX_BUNDLE_BYTES */.Me || bytes + size > MAX_SHARED_BYTES)
            continue;
        bytes += size;
        shared.push(path);
    }
    const left = all.length - shared.length;
    const notice = `input "bundles": ${(0,plural/* count */.U)(left, 'file')} of bundles ${left === 1 ? 'was' : 'were'} not read in addition to ${shared.length} others, because of their number or size; give the file with the attestation`;
    return { shared, notice: left === 0 ? undefined : notice };
}
async function* filesBelow(directory) {
    let entries = 0;
    for await (const entry of await (0,promises_.opendir)(directory, { recursive: true })) {
        entries += 1;
        if (entries > MAX_ENTRIES)
            throw new failure/* Failure */.HR('input-invalid', `input "bundles": the directory has more than ${MAX_ENTRIES} entries`);
        if (entry.isFile())
            yield { name: entry.name, path: (0,external_node_path_.join)(entry.parentPath, entry.name) };
    }
}

// EXTERNAL MODULE: ./build/action/verify/pair.js
var pair = __webpack_require__(31729);
// EXTERNAL MODULE: ./build/action/verify/pair-by-manifest.js
var pair_by_manifest = __webpack_require__(3549);
;// CONCATENATED MODULE: ./build/action/verify/pair-bundles.js
// Files to verify → each with its bundles: next to it, in a directory, listed in a manifest, or in one file for all.









/**
 * Finds the bundles of every file; with a manifest also those of every other file that it lists. Throws
 * `bundle-missing` with all files that have no bundle, `input-invalid` or `file-unreadable` for the path in `bundles`,
 * and `file-outside-workspace`.
 */
async function pairWithBundles(files, options) {
    const { bundles, root, attestations } = options;
    if (bundles === undefined) {
        const find = (0,find_bundles/* createBundleFinder */.vN)(root, attestations);
        const beside = async ({ path }) => (await find(path)).map((name) => (0,external_node_path_.resolve)(root, name));
        return pairAll(files, beside, { ...options, shared: [] });
    }
    // There is no file to look for: the store shows whether it has a bundle.
    if ((0,choose_store/* isStoreName */.n)(bundles))
        return pairWithStore(files, options);
    const place = (0,external_node_path_.resolve)(root, bundles);
    const called = `input "bundles", ${(0,failure/* quote */.hD)(bundles)},`;
    const kind = await (0,promises_.stat)(place).catch((cause) => {
        throw (0,fs_errors/* unreadable */.O$)(called, cause);
    });
    if (kind.isDirectory()) {
        const { find, shared, notice } = await searchDirectory(place, files, attestations);
        const paired = await pairAll(files, find, { ...options, shared });
        return paired.pairs.every((pair) => pair.bundles.length > 0) ? paired : { ...paired, notice };
    }
    if (!(await (0,find_bundles/* isFileOfBundles */.Ti)(place)))
        return (0,pair_by_manifest/* pairByManifest */.P)(files, bundles, { ...options, called });
    if (attestations)
        return pairAll(files, async () => [], { ...options, shared: [place] });
    throw new failure/* Failure */.HR('input-invalid', `${called} is a file of bundles, and only attestations are about several files`, {
        remedy: 'Set `predicate-type` to the type of the attestations, or give a directory or a manifest.',
    });
}
const pairWithStore = (files, { optional }) => ({
    pairs: files
        .filter((file) => !optional.has(file))
        .map((file) => ({ file, bundles: [], listed: undefined })),
    shared: [],
});
async function pairAll(files, find, { bundles, optional, shared }) {
    const pairs = [];
    const missing = [];
    for (const file of files) {
        const found = await find(file);
        if (found.length > 0 || (shared.length > 0 && !optional.has(file)))
            pairs.push({ file, bundles: found, listed: undefined });
        else if (!optional.has(file))
            missing.push(file.path);
    }
    const where = bundles === undefined ? '' : ` in ${(0,failure/* quote */.hD)(bundles)}`;
    if (missing.length > 0)
        throw (0,pair/* withoutBundle */.l)(missing, files.length, where);
    return { pairs, shared };
}


/***/ }),

/***/ 3549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ pairByManifest),
/* harmony export */   T: () => (/* binding */ assertInside)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(728);
/* harmony import */ var _files_fs_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65053);
/* harmony import */ var _files_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33684);
/* harmony import */ var _files_read_bounded_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24890);
/* harmony import */ var _files_writable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81074);
/* harmony import */ var _manifest_attested_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91082);
/* harmony import */ var _manifest_parse_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29983);
/* harmony import */ var _pair_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31729);
// Files to verify → each with the bundles that a manifest lists for it. Reads only the manifest.










/**
 * As pairWithBundles, for a manifest, a path relative to the workspace or absolute. `called` is its name in messages.
 */
async function pairByManifest(files, manifest, { called, root, attestations, optional }) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, manifest);
    const bytes = await (0,_files_read_bounded_js__WEBPACK_IMPORTED_MODULE_5__/* .readSmall */ .o5)(place, _manifest_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_MANIFEST_BYTES */ .Z + 1, called);
    const wrong = (what, cause) => new _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('input-invalid', `${called} is not a valid manifest: ${what}`, { cause });
    const { listed, common } = rowsIn(bytes, attestations, wrong);
    // The directory that corresponds to the workspace of the job that signed: the workspace, or where its results were
    // put.
    const above = directoriesAbove(place);
    const inside = above.filter((directory) => !(0,_files_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isOutside */ ._K)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, directory)));
    const has = (directory) => files.some((file) => listed.has((0,_files_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .relativePath */ .iZ)(directory, file.absolute)));
    const base = [root, ...inside].find(has) ?? root;
    const rows = files.map((file) => {
        const path = (0,_files_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .relativePath */ .iZ)(base, file.absolute);
        const row = listed.get(path);
        listed.delete(path);
        return [file, row];
    });
    const rest = [...listed].map(([path, row]) => {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, path);
        return [{ path: (0,_files_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .relativePath */ .iZ)(root, file), absolute: file }, row];
    });
    if (files.some(({ digest }) => digest !== undefined))
        assertNone(rest, called);
    else
        await assertInside(rest.map(([file]) => file), root);
    const missing = [];
    const pairs = [];
    const places = [...above, root];
    const shared = await findAllIn(places, common);
    for (const [file, row] of [...rows, ...rest]) {
        if (row === undefined && optional.has(file))
            continue;
        const bundles = await findAllIn(places, row?.bundles ?? []);
        if (row === undefined || bundles.length + shared.length === 0)
            missing.push(file.path);
        else
            pairs.push({ file, bundles, listed: row.digest });
    }
    if (missing.length > 0)
        throw (0,_pair_js__WEBPACK_IMPORTED_MODULE_9__/* .withoutBundle */ .l)(missing, rows.length + rest.length, ` in the manifest ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(manifest)}`);
    return { pairs: pairs.sort((a, b) => (a.file.path < b.file.path ? -1 : 1)), shared };
}
/** The files in a manifest, and the bundles in it that are about several of them. Throws the result of `wrong`. */
function rowsIn(bytes, attestations, wrong) {
    const { manifest, files } = (0,_manifest_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .parseListed */ .J)(bytes, wrong);
    const { digests, own, common } = attestations ? (0,_manifest_attested_js__WEBPACK_IMPORTED_MODULE_7__/* .readAttested */ .b)(manifest, wrong) : NO_ATTESTATIONS;
    const listed = [...files].map(([path, row]) => {
        const digest = row?.digest ?? digests.get(path);
        const bundles = [...(own.get(path) ?? []), ...(row === undefined ? [] : [row.bundle])];
        return [path, digest === undefined ? undefined : { digest, bundles }];
    });
    return { listed: new Map(listed), common };
}
const NO_ATTESTATIONS = { digests: new Map(), own: new Map(), common: [] };
/** The directory of a file, and those above it, the nearest first. */
function directoriesAbove(place) {
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place);
    return above === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(above) ? [above] : [above, ...directoriesAbove(above)];
}
async function findAllIn(directories, paths) {
    const found = [];
    for (const path of paths) {
        const place = await findIn(directories, path);
        if (place !== undefined)
            found.push(place);
    }
    return found;
}
async function findIn(directories, path) {
    for (const directory of directories)
        if (await (0,_files_writable_js__WEBPACK_IMPORTED_MODULE_6__/* .exists */ .t2)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path)))
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path);
    return undefined;
}
/** Files that are not on this machine are verified only by the list of their digests, so the list must be complete. */
function assertNone(rest, called) {
    if (rest.length === 0)
        return;
    const lacking = (0,_pair_js__WEBPACK_IMPORTED_MODULE_9__/* .some */ .z)(rest.map(([{ path }]) => path));
    throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('input-invalid', `input "digests" does not list ${lacking}; ${called} does`);
}
/** Links in the paths of a manifest or list must not lead outside the workspace, or `file-outside-workspace` is thrown. */
async function assertInside(files, root) {
    const realRoot = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root);
    const seen = new Set();
    for (const file of files) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file.absolute);
        if (seen.has(folder))
            continue;
        seen.add(folder);
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder).catch(() => realRoot); // a missing file is reported when it is read
        if ((0,_files_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isOutside */ ._K)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(realRoot, real)))
            throw (0,_files_fs_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .outsideWorkspace */ .tq)(`file ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(file.path)}`, root, file.path);
    }
}


/***/ }),

/***/ 31729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ withoutBundle),
/* harmony export */   z: () => (/* binding */ some)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
// A file to verify and its bundles, and the failure for files that have none.

/** The failure for files without a bundle. */
function withoutBundle(missing, total, where) {
    const have = missing.length === 1 ? 'has' : 'have';
    const what = total === 1
        ? `file ${some(missing)} has no bundle${where}`
        : `${missing.length} of ${total} files ${have} no bundle${where}: ${some(missing)}`;
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bundle-missing', what);
}
const FEW = 5;
/** The first few names, and the number of the others. */
function some(names) {
    const more = names.length > FEW ? ` and ${names.length - FEW} more` : '';
    const few = names.slice(0, FEW).map((name) => (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name));
    return `${few.join(', ')}${more}`;
}


/***/ }),

/***/ 17908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseBundleFile),
/* harmony export */   G: () => (/* binding */ holding)
/* harmony export */ });
/* harmony import */ var _encoding_json_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18402);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _errors_first_that_holds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98683);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76337);
// A file of bundles: one bundle, or JSON Lines with one bundle per line (client spec, section 5).




/**
 * Reads a file of one bundle, or of several as JSON Lines. The file is untrusted.
 * In: its bytes. Out: each line that is not blank; at least one of them is a bundle. Nothing in it is verified yet.
 * @throws Failure `bundle-malformed`, naming the field, and in JSON Lines the line
 */
function parseBundleFile(bytes) {
    // Refuse a file that is too long before searching it.
    const lines = bytes.length > _bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BUNDLE_BYTES */ .Me ? undefined : (0,_encoding_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .splitJsonLines */ .E)(bytes, unreadable);
    if (lines === undefined)
        return [{ line: undefined, bundle: (0,_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBundle */ .QN)(bytes) }];
    const read = lines.map(({ line, bytes: text }) => ({ line, bundle: bundleOrFailure(text) }));
    if (read.some(({ bundle }) => !(bundle instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)))
        return read;
    return holding(read, (bundle) => [{ line: undefined, bundle }]);
}
/** From this number on, only likely lines are tried: a failure for each other line would cost more than all else. */
const MANY = 6;
/**
 * Returns the result of `work` for the first bundle that it accepts. If there is one bundle, throws its failure; if
 * there are several, throws a failure with the reason for each line. `isLikely` is false only for bundles that `work`
 * does not accept; of many lines, the others are then not tried.
 */
function holding(lines, work, isLikely) {
    if (isLikely === undefined || lines.length < MANY)
        return firstOf(lines, work);
    const likely = lines.filter(({ bundle }) => !(bundle instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR) && isLikely(bundle));
    const [first] = likely;
    if (first === undefined || likely.length === lines.length)
        return firstOf(lines, work);
    try {
        return firstOf(likely, work);
    }
    catch (cause) {
        if (!(cause instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
            throw cause;
        const are = likely.length === 1 ? `is about this file (${placeOf(first)})` : 'are about this file';
        const what = `${likely.length} of the ${lines.length} bundles ${are}: ${cause.message}`;
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(cause.code, what, { cause, remedy: cause.remedy });
    }
}
function firstOf(lines, work) {
    const candidates = lines.map((line) => [placeOf(line), line.bundle]);
    return (0,_errors_first_that_holds_js__WEBPACK_IMPORTED_MODULE_1__/* .firstThatHolds */ .k)('bundles counts', candidates, (bundle) => {
        if (bundle instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
            throw bundle;
        return work(bundle);
    });
}
function placeOf({ file, line }) {
    const places = [file === undefined ? [] : [(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(file)], line === undefined ? [] : [`line ${line}`]];
    return places.flat().join(', ');
}
function bundleOrFailure(bytes) {
    try {
        return (0,_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBundle */ .QN)(bytes);
    }
    catch (error) {
        return (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_)(error);
    }
}
const unreadable = (what) => new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bundle-malformed', `the file of bundles cannot be read: ${what}`);


/***/ }),

/***/ 88962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ readBundles),
/* harmony export */   EB: () => (/* binding */ anyOf),
/* harmony export */   FQ: () => (/* binding */ needsOtherDigests),
/* harmony export */   R9: () => (/* binding */ readArtifact),
/* harmony export */   qB: () => (/* binding */ artifactOf),
/* harmony export */   vE: () => (/* binding */ readBundlesOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19654);
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76337);
/* harmony import */ var _bundle_bundle_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17908);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(728);
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61862);
/* harmony import */ var _files_read_bounded_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24890);
/* harmony import */ var _verify_statement_statement_subject_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19778);
// What verification reads from the disk: files of bundles, and the digests that a bundle can refer to.








/**
 * The bundles in the file at a path; `called` is its name in messages. Throws `file-unreadable` or `bundle-malformed`.
 */
async function readBundles(path, called) {
    const bytes = await (0,_files_read_bounded_js__WEBPACK_IMPORTED_MODULE_6__/* .readSmall */ .o5)(path, _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BUNDLE_BYTES */ .Me + 1, `the bundle ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(called)}`);
    try {
        return (0,_bundle_bundle_file_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBundleFile */ .E)(bytes);
    }
    catch (cause) {
        if (!(cause instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR))
            throw cause;
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR(cause.code, `${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(called)}: ${cause.message}`, {
            cause,
            remedy: cause.remedy,
        });
    }
}
/**
 * The bundles in several files. Of more than one file, one that cannot be read is a line with its failure. `named`:
 * messages name the file of a bundle. Throws what {@link readBundles} throws if none of them has a bundle.
 */
async function readBundlesOf(files, named = files.length > 1) {
    const lines = [];
    const read = files.length > 1 ? readLines : readBundles;
    for (const { path, called } of files)
        lines.push(...(await read(path, called)).map((line) => (named ? { ...line, file: called } : line)));
    return lines.length === 0 ? lines : anyOf(lines);
}
/** The lines, if there is a bundle among them; otherwise throws why no bundle can be read. */
function anyOf(lines) {
    return lines.some(({ bundle }) => !(bundle instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR)) ? lines : (0,_bundle_bundle_file_js__WEBPACK_IMPORTED_MODULE_3__/* .holding */ .G)(lines, () => lines);
}
async function readLines(path, called) {
    try {
        return (0,_bundle_bundle_file_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBundleFile */ .E)(await (0,_files_read_bounded_js__WEBPACK_IMPORTED_MODULE_6__/* .readSmall */ .o5)(path, _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BUNDLE_BYTES */ .Me + 1, `the bundle ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(called)}`));
    }
    catch (error) {
        return [{ line: undefined, bundle: (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .asFailure */ .h_)(error) }];
    }
}
const ALGORITHMS = new Map([
    [_sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__.HashAlgorithm.SHA2_384, 'sha384'],
    [_sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__.HashAlgorithm.SHA2_512, 'sha512'],
]);
/**
 * The digests of a file that its bundles refer to, and its bytes if it is small; for a file that is not on this
 * machine, the known digest. `size` in bytes; `follow` as for digestFile. Throws `file-unreadable` or `file-changed`.
 */
async function readArtifact(file, bundles, signal, { follow = false } = {}) {
    if (file.digest !== undefined)
        return { digest: file.digest };
    const { digest, size, content: bytes } = await (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_5__.digestFile)(file, signal, { follow });
    const others = [];
    for (const algorithm of othersOf(bundles))
        others.push([algorithm, (await (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_5__.digestFile)(file, signal, { algorithm, follow })).digest]);
    return { digest, content: bytes, size, ...Object.fromEntries(others) };
}
/** The same for a file that was read before: its bytes. `size` in bytes. */
function artifactOf(bytes, bundles) {
    const others = [...othersOf(bundles)].map((name) => [name, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)(name, bytes, 'buffer')]);
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes, 'buffer');
    return { digest, content: bytes, size: bytes.length, ...Object.fromEntries(others) };
}
/** Whether bundles refer to digests other than SHA-256. */
const needsOtherDigests = (bundles) => othersOf(bundles).size > 0;
const othersOf = (bundles) => new Set(bundles.flatMap(({ bundle }) => (bundle instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR ? [] : othersIn(bundle.content))));
/**
 * The digests other than SHA-256 that a bundle may refer to: that of its signature, or those of a statement's subjects.
 */
function othersIn(content) {
    if (content.$case === 'dsseEnvelope') {
        const subjects = (0,_verify_statement_statement_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .subjectAlgorithms */ .BY)(content.dsseEnvelope.payload);
        return subjects.filter((name) => name !== 'sha256');
    }
    const other = ALGORITHMS.get(content.messageSignature.messageDigest.algorithm);
    return other === undefined ? [] : [other];
}


/***/ }),

/***/ 31089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ MAX_FILES),
/* harmony export */   MH: () => (/* binding */ readBundlesBeside),
/* harmony export */   Rp: () => (/* binding */ ATTESTATION_SUFFIX),
/* harmony export */   Ti: () => (/* binding */ isFileOfBundles),
/* harmony export */   ZM: () => (/* binding */ namedFor),
/* harmony export */   jS: () => (/* binding */ BUNDLE_SUFFIXES),
/* harmony export */   vN: () => (/* binding */ createBundleFinder)
/* harmony export */ });
/* unused harmony export bundleBeside */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76337);
/* harmony import */ var _encoding_json_lines_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18402);
/* harmony import */ var _encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69098);
/* harmony import */ var _files_output_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24587);
/* harmony import */ var _files_read_bounded_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24890);
/* harmony import */ var _files_writable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81074);
/* harmony import */ var _read_artifact_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88962);
// The bundles of a file in a directory, found by the name of the file: signatures, or attestations of all kinds.









/** The suffixes of bundles, current and former (client spec 4.1.1), and of a file of several bundles (section 5). */
const BUNDLE_SUFFIXES = [_files_output_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .BUNDLE_SUFFIX */ .Zf, '.sigstore', `${_files_output_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .BUNDLE_SUFFIX */ .Zf}l`];
/** The suffix of a file of attestations (in-toto attestation, bundle.md). */
const ATTESTATION_SUFFIX = '.intoto.jsonl';
/** The bundle file of a file in a directory, by the first of these suffixes that exists; undefined if none exists. */
async function bundleBeside(name, directory) {
    for (const bundle of BUNDLE_SUFFIXES.map((suffix) => `${name}${suffix}`))
        if (await (0,_files_writable_js__WEBPACK_IMPORTED_MODULE_6__/* .exists */ .t2)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, bundle)))
            return bundle;
    return undefined;
}
/**
 * Makes the search below a directory, an absolute path. A signature is in one file, the first that exists. Attestations
 * may be in several: `FILE.intoto.jsonl`, `FILE.KIND.intoto.jsonl`, and those with the name of a signature.
 */
function createBundleFinder(directory, attestations) {
    if (!attestations)
        return async (name) => {
            const found = await bundleBeside(name, directory);
            return found === undefined ? [] : [found];
        };
    const folders = new Map();
    return async (name) => {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(name));
        const reading = folders.get(folder) ?? attestationsIn(folder);
        folders.set(folder, reading);
        return ((await reading).get((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(name)) ?? []).map((found) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(name), found));
    };
}
/** More files for one name are not looked at. */
const MAX_FILES = 100;
/** The names of the files in a folder that can have attestations, by the name of the file that they are named for. */
async function attestationsIn(folder) {
    const found = new Map();
    const add = (owner, name) => {
        const others = found.get(owner) ?? [];
        if (others.length < MAX_FILES)
            others.push(name);
        found.set(owner, others);
    };
    // A folder that cannot be read has none.
    const names = new Set((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => [])).sort());
    for (const name of names) {
        const [owner, withoutKind] = namedFor(name);
        if (owner !== undefined)
            add(owner, name);
        if (withoutKind !== undefined && !names.has(owner ?? ''))
            add(withoutKind, name);
    }
    return found;
}
/** The names of files that a file of attestations may be named for: one, or two if its name may contain a kind. */
function namedFor(name) {
    const suffix = [ATTESTATION_SUFFIX, ...BUNDLE_SUFFIXES].find((each) => name.endsWith(each));
    if (suffix === undefined)
        return [];
    const owner = name.slice(0, -suffix.length);
    const [, withoutKind] = /^(.+)\.[^.]+$/.exec(owner) ?? [];
    return suffix === ATTESTATION_SUFFIX && withoutKind !== undefined ? [owner, withoutKind] : [owner];
}
/** Whether a file has one bundle, or several as JSON Lines; false for a manifest, and for what cannot be read. */
async function isFileOfBundles(path) {
    const bytes = await (0,_files_read_bounded_js__WEBPACK_IMPORTED_MODULE_5__/* .readBounded */ .CB)(path, _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BUNDLE_BYTES */ .Me + 1).catch(() => Buffer.alloc(0));
    return (0,_encoding_json_lines_js__WEBPACK_IMPORTED_MODULE_8__/* .isJsonLines */ .q)(bytes) || typeof (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonObjectIn */ .$4)(bytes)?.['mediaType'] === 'string';
}
/**
 * The bundles next to a file; undefined if there are none. `find` is the search for attestations; without it, a
 * signature is read. Throws what {@link readBundles} throws.
 */
async function readBundlesBeside(name, directory, find) {
    if (find !== undefined) {
        const files = await find(name);
        return files.length === 0
            ? undefined
            : (0,_read_artifact_js__WEBPACK_IMPORTED_MODULE_7__/* .readBundlesOf */ .vE)(files.map((called) => ({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, called), called })));
    }
    for (const called of BUNDLE_SUFFIXES.map((suffix) => `${name}${suffix}`)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, called);
        try {
            return await (0,_read_artifact_js__WEBPACK_IMPORTED_MODULE_7__/* .readBundles */ .AA)(path, called);
        }
        catch (error) {
            if (await (0,_files_writable_js__WEBPACK_IMPORTED_MODULE_6__/* .exists */ .t2)(path))
                throw error;
        }
    }
    return undefined;
}


/***/ }),

/***/ 98683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ firstThatHolds)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
// Several candidates of which one must be valid: the first valid one, or one failure with the reason for each.

/** How many a message names, those that came furthest, before it only counts them. */
const FEW = 5;
/** How far a check came: a candidate that fails later is closer to what was asked for. */
function progress(code) {
    if (code === 'bundle-malformed' || code === 'signature-invalid')
        return 0;
    if (code === 'predicate-mismatch')
        return 3;
    return code === 'certificate-identity' ? 2 : 1;
}
/**
 * Returns the result of `work` for the first candidate that it does not refuse with a Failure. With one candidate,
 * throws its Failure. With several, throws a Failure with the code and the remedy of the one that came furthest; the
 * message names each by its place. In: at least one candidate, and the noun for all of them.
 */
function firstThatHolds(together, candidates, work) {
    const failures = [];
    for (const [place, candidate] of candidates) {
        try {
            return work(candidate);
        }
        catch (error) {
            // A bug is not a refusal.
            if (candidates.length === 1 || !(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
                throw error;
            failures.push([place, error]);
        }
    }
    const byProgress = failures.toSorted(([, a], [, b]) => progress(b.code) - progress(a.code));
    const shown = failures.length > FEW ? byProgress.slice(0, FEW) : failures;
    const told = shown.map(([place, { message }]) => `${place}: ${message}`);
    const more = failures.length > FEW ? `; and ${failures.length - FEW} more` : '';
    const [, furthest] = byProgress[0] ?? [];
    const { code, remedy } = furthest ?? new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('internal', together);
    const what = `none of the ${failures.length} ${together}: ${told.join('; ')}${more}`;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(code, what, { cause: furthest, remedy });
}


/***/ }),

/***/ 98015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ namedStore),
/* harmony export */   jobStore: () => (/* binding */ jobStore),
/* harmony export */   n: () => (/* binding */ isStoreName)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _job_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99980);
// Which repository's store: that of the job, or the one that a source of bundles names.


/**
 * The store of the job's repository, and the address of the web pages of its server, without a slash at its end. Throws
 * `attestation-refused` if the environment does not name them.
 */
function jobStore(env, token) {
    const purpose = {
        code: 'attestation-refused',
        goal: 'the attestation',
        input: 'github-attestations',
    };
    const { owner, repo, api, server } = (0,_job_address_js__WEBPACK_IMPORTED_MODULE_1__/* .readJobAddress */ .M)(env, purpose);
    return { store: { repository: `${owner}/${repo}`, api, token }, server };
}
/** `github`, or `github:OWNER/NAME`. A file or directory with that name needs a path such as `./github`. */
const isStoreName = (source) => /^github(:|$)/.test(source);
/**
 * The store that a source of bundles names, in the job's API or that of github.com; `github` without a name is that of the job's
 * repository. `called` is the source in messages. Throws `input-invalid` for anything that is not a repository.
 */
function namedStore(source, called, env, token) {
    const given = /^github:(.*)$/s.exec(source)?.[1];
    const named = (0,_job_address_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRepository */ .T)(given ?? env['GITHUB_REPOSITORY'] ?? '');
    if (named === undefined || ![named.owner, named.repo].every(isName))
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('input-invalid', given === undefined
            ? `${called} is \`github\`, but GITHUB_REPOSITORY does not name a repository`
            : `${called} must name a repository as \`github:OWNER/NAME\`, not ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(source)}`, { remedy: 'Give `github:OWNER/NAME`, such as `github:octo/demo`.' });
    const repository = `${named.owner}/${named.repo}`;
    const purpose = { code: 'input-invalid', goal: 'the attestations', input: 'bundles' };
    const { api } = (0,_job_address_js__WEBPACK_IMPORTED_MODULE_1__/* .readJobAddress */ .M)({ ...env, GITHUB_REPOSITORY: repository }, purpose);
    return { repository, api, token };
}
/** Names of owners and repositories; what is not one would change the address of the request. */
const isName = (text) => /^[\w.-]{1,100}$/.test(text) && !/^\.{1,2}$/.test(text);


/***/ }),

/***/ 40111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ fetchBundle)
});

// EXTERNAL MODULE: ./build/bundle/bundle.js + 1 modules
var bundle = __webpack_require__(76337);
;// CONCATENATED MODULE: ./build/encoding/snappy.js
// Snappy's block format, without frames: compressed bytes → the bytes (google/snappy, format_description.txt).
/** The densest element repeats 64 bytes and takes 3, so a longer result is impossible. */
const MAX_GROWTH = 22;
const MAX_LENGTH_BYTES = 5;
/**
 * Decompresses one block of untrusted bytes.
 * In: the block, and the maximum length of the result in bytes. Out: the result.
 * Throws the result of `fail` for a block that is too long, truncated, or refers to bytes that are not there. `fail`
 * gets the reason as a sentence about "it".
 */
function decodeSnappy(block, maxBytes, fail) {
    const { length, bytes: start } = readLength(block, fail);
    if (length > maxBytes)
        throw fail(`it unpacks to ${length} bytes; the limit is ${maxBytes}`);
    // Checked before memory is reserved for a length that is only claimed.
    if (length > block.length * MAX_GROWTH)
        throw fail('it is truncated');
    const result = Buffer.alloc(length);
    let [from, to] = [start, 0];
    while (from < block.length) {
        const element = readElement(block, from);
        if (element === undefined)
            throw fail('it is truncated');
        const end = to + element.length;
        if (end > length)
            throw fail('it unpacks to more than it claims');
        from += element.header;
        if (element.offset === undefined) {
            if (from + element.length > block.length)
                throw fail('it is truncated');
            block.copy(result, to, from, from + element.length);
            from += element.length;
        }
        else if (element.offset === 0 || element.offset > to)
            throw fail('it repeats bytes that do not exist');
        else
            repeat(result, to, element.offset, element.length);
        to = end;
    }
    if (to !== length)
        throw fail('it unpacks to less than it claims');
    return result;
}
/** The length of the result, as a varint of at most 32 bits (section 1). */
function readLength(block, fail) {
    let length = 0;
    for (let at = 0; at < MAX_LENGTH_BYTES; at += 1) {
        const byte = block[at];
        if (byte === undefined)
            throw fail('it is truncated');
        length += (byte & 0x7f) * 2 ** (7 * at);
        if (byte < 0x80)
            return { length, bytes: at + 1 };
    }
    throw fail('it does not begin with a length');
}
/** The element at a position (section 2); undefined if the block ends within it. */
function readElement(block, at) {
    const tag = block[at] ?? 0;
    const [kind, upper] = [tag & 3, tag >>> 2];
    const more = kind === 0 ? Math.max(0, upper - 59) : [0, 1, 2, 4][kind];
    if (more === undefined || at + 1 + more > block.length)
        return undefined;
    const value = more === 0 ? upper : block.readUIntLE(at + 1, more);
    const header = 1 + more;
    if (kind === 0)
        return { header, length: value + 1, offset: undefined };
    if (kind === 1)
        return { header, length: (upper & 7) + 4, offset: (tag >>> 5) * 256 + value };
    return { header, length: upper + 1, offset: value };
}
/** Repeats bytes of the result. The bytes that it adds may be among them, so it copies one at a time. */
function repeat(result, to, offset, length) {
    for (let at = to; at < to + length; at += 1)
        result[at] = result[at - offset] ?? 0;
}

// EXTERNAL MODULE: ./build/errors/failure.js
var errors_failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/http/client.js + 9 modules
var client = __webpack_require__(38120);
// EXTERNAL MODULE: ./build/github/outage.js
var outage = __webpack_require__(34631);
;// CONCATENATED MODULE: ./build/github/attestations/fetch-bundle.js
// A listed attestation → its bundle: part of the list, or at another host, compressed with Snappy or not.





/** The longest bundle that Snappy cannot make shorter. */
const MAX_BLOCK_BYTES = bundle/* MAX_BUNDLE_BYTES */.Me + Math.ceil(bundle/* MAX_BUNDLE_BYTES */.Me / 6) + 32;
/** How a host of stored bundles refuses a request; the address is valid only for a time. */
const REFUSALS = [400, 401, 403, 404, 410];
/** The bytes that JSON can begin with. No block of a length that begins with one of them is as long as a bundle. */
const JSON_START = Buffer.from('{ \t\r\n');
/**
 * The bundle of a listed attestation, or why it cannot be read: one of them does not hide the others. Throws the Failure
 * of a host that is out, which would be waited for once for each bundle.
 */
async function fetchBundle(http, store, listed) {
    try {
        return await readListed(http, store, listed);
    }
    catch (error) {
        const failure = (0,errors_failure/* asFailure */.h_)(error);
        if ((0,outage/* isOutage */.uD)(failure) || failure.code === 'internal' || failure.code === 'interrupted')
            throw error;
        return failure;
    }
}
/** The address of a bundle contains the right to read it, so the request there has no token. */
async function readListed(http, { api }, listed) {
    if ('bundle' in listed)
        return (0,bundle/* parseBundle */.QN)(Buffer.from(JSON.stringify(listed.bundle)));
    const { bundleUrl: url } = listed;
    if (!(0,client/* mayName */.vx)(new URL(api), url))
        throw new errors_failure/* Failure */.HR('redirect-refused', `GitHub's API names a bundle at ${(0,errors_failure/* quote */.hD)(url.origin)}`);
    const request = { service: 'github', method: 'GET', url, maxBytes: MAX_BLOCK_BYTES };
    const { status, body } = await http({ ...request, expect: REFUSALS });
    if (status !== 200)
        throw new errors_failure/* Failure */.HR('service-refused', `${url.origin} does not give the bundle: it answered ${status}`, {
            status,
            remedy: 'Try again later.',
        });
    return (0,bundle/* parseBundle */.QN)(JSON_START.includes(body[0] ?? 0) ? body : unpack(body));
}
const unpack = (block) => decodeSnappy(block, bundle/* MAX_BUNDLE_BYTES */.Me, (what) => new errors_failure/* Failure */.HR('bundle-malformed', `the bundle cannot be unpacked: ${what}`));


/***/ }),

/***/ 77800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ listAttestations)
/* harmony export */ });
/* harmony import */ var _encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69098);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _store_api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66472);
// What the store lists for a digest, page by page (REST API, "List attestations").



/** An old answer contains the bundles themselves. */
const PER_PAGE = 30;
/** Far more than `gh` reads; a server that lists more may never end. */
const MAX_PAGES = 40;
/**
 * Lists the attestations for a digest; none if GitHub has none, or does not show them to this token. Throws
 * `attestation-permission-missing`, `attestation-refused`, `service-answer-invalid`, or another service Failure.
 */
async function* listAttestations(http, store, wanted) {
    let after;
    for (let page = 0; page < MAX_PAGES; page += 1) {
        const query = new URLSearchParams({ per_page: String(PER_PAGE) });
        if (wanted.predicateType !== undefined)
            query.set('predicate_type', wanted.predicateType);
        if (after !== undefined)
            query.set('after', after);
        const path = `/sha256:${wanted.digest.toString('hex')}?${query}`;
        const request = (0,_store_api_js__WEBPACK_IMPORTED_MODULE_2__/* .storeRequest */ .r0)(store, path, { method: 'GET' });
        const answer = await http(request);
        if (answer.status === 404)
            return;
        // GitHub stores attestations of types that it refuses to filter by, such as a URI with an @.
        if (answer.status === 422 && wanted.predicateType !== undefined)
            return yield* listAttestations(http, store, { ...wanted, predicateType: undefined });
        if (answer.status !== 200)
            throw readRefusal(answer, (0,_store_api_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedRefusal */ .b)(request, answer), store.token !== undefined);
        yield* readPage(answer.body);
        after = cursorIn(answer);
        if (after === undefined)
            return;
    }
    throw (0,_store_api_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .os)(`more than ${MAX_PAGES} pages of attestations`);
}
function readRefusal(answer, words, hasToken) {
    const { status } = answer;
    const what = `GitHub does not show the attestations: it answered with ${status}: ${words}`;
    if (status !== 401 && !(0,_store_api_js__WEBPACK_IMPORTED_MODULE_2__/* .lacksPermission */ .kQ)(answer))
        return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('attestation-refused', what, { status });
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('attestation-permission-missing', what, {
        status,
        remedy: hasToken
            ? 'Use a token that may read the attestations (`attestations: read`), or none for a public repository.'
            : 'Use a token that may read the attestations (`attestations: read`).',
    });
}
function* readPage(body) {
    const page = (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStrictJson */ .RJ)(body, (what) => (0,_store_api_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .os)(`a list that cannot be read: ${what}`));
    const attestations = (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(page, 'attestations');
    if (!Array.isArray(attestations))
        throw (0,_store_api_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .os)('something that is not a list of attestations');
    for (const each of attestations) {
        const { bundle, bundle_url: url } = (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(each) ? each : {};
        if ((0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(bundle))
            yield { bundle };
        else if (typeof url === 'string' && URL.canParse(url))
            yield { bundleUrl: new URL(url) };
        else
            throw (0,_store_api_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .os)('an attestation without a bundle');
    }
}
/**
 * The cursor of the next page in the header Link (RFC 8288; REST API, "Using pagination"). The rest of that address is
 * not used, because the token would be sent there.
 */
function cursorIn({ headers }) {
    const [, next] = /<([^<>]*)>;\s*rel="next"/.exec(headers['link'] ?? '') ?? [];
    if (next === undefined)
        return undefined;
    const cursor = URL.canParse(next) ? new URL(next).searchParams.get('after') : null;
    if (!cursor)
        throw (0,_store_api_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .os)('a next page without a cursor');
    return cursor;
}


/***/ }),

/***/ 66472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ quotedRefusal),
/* harmony export */   kQ: () => (/* binding */ lacksPermission),
/* harmony export */   os: () => (/* binding */ unexpected),
/* harmony export */   r0: () => (/* binding */ storeRequest)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _http_response_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65016);
/* harmony import */ var _refusal_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59982);
// GitHub's store of attestations (REST API, "Repository attestations"): its addresses, and what a refusal means.



/** Statuses with which GitHub says no; all others are retried, or fail as with every other service. */
const REFUSALS = [400, 401, 403, 404, 409, 413, 422, 451];
/**
 * A request to the store; `path` is what follows the address of the repository's attestations. Answers may have the
 * forms of both versions of the API, so no version is asked for.
 */
function storeRequest({ repository, api, token }, path, asked) {
    return {
        service: 'github',
        url: new URL(`${api}/repos/${repository}/attestations${path}`),
        accept: 'application/json',
        expect: REFUSALS,
        movable: true,
        ...asked,
        headers: {
            accept: 'application/vnd.github+json',
            ...(asked.body === undefined ? {} : { 'content-type': 'application/json' }),
            ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
    };
}
/** GitHub's message in a refusal, quoted, without the token. */
function quotedRefusal(request, { body }) {
    return (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)((0,_http_response_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutEchoes */ .Kx)((0,_refusal_words_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalWords */ .W)(body), request).trim(), 300);
}
/** True if the token lacks the permission: GitHub shows neither what it may not read nor, for some, that it may not. */
function lacksPermission({ status, body }) {
    return status === 404 || (status === 403 && /not accessible by|must have/i.test((0,_refusal_words_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalWords */ .W)(body)));
}
/** The failure for an answer that is not what the API describes. */
const unexpected = (what) => new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('service-answer-invalid', `GitHub's API answered with ${what}`);


/***/ }),

/***/ 99980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readJobAddress),
/* harmony export */   T: () => (/* binding */ splitRepository)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
// The addresses of the repository of a job: on the job's server, and in its API.

/**
 * Reads GITHUB_REPOSITORY, GITHUB_API_URL and GITHUB_SERVER_URL; the last two have the values of github.com by default.
 * Throws a Failure with the code of the purpose if the environment names no repository, or an API that is not a URL.
 */
function readJobAddress(env, { code, goal, input }) {
    const { owner, repo } = splitRepository(env['GITHUB_REPOSITORY'] ?? '') ?? {};
    if (owner === undefined || repo === undefined)
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(code, `GITHUB_REPOSITORY does not name the repository of ${goal}`, {
            remedy: `Run this action as a step of a GitHub Actions job, or remove \`${input}\`.`,
        });
    const api = withoutSlash(env['GITHUB_API_URL'] ?? 'https://api.github.com');
    if (!URL.canParse(api))
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(code, `GITHUB_API_URL is ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(api)}, which is not a URL`, {
            remedy: `Run this action as a step of a GitHub Actions job, which sets it, or remove \`${input}\`.`,
        });
    return { owner, repo, api, server: withoutSlash(env['GITHUB_SERVER_URL'] ?? 'https://github.com') };
}
/** The parts of `owner/name`; undefined for other text. */
function splitRepository(text) {
    const [, owner, repo] = /^([^/]+)\/([^/]+)$/.exec(text) ?? [];
    return owner === undefined || repo === undefined ? undefined : { owner, repo };
}
const withoutSlash = (address) => address.replace(/\/$/, '');


/***/ }),

/***/ 59982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ refusalWords)
/* harmony export */ });
/* harmony import */ var _encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69098);
// GitHub's message in an answer that refuses a request.

/**
 * GitHub's message with the details in its errors (REST API, "Troubleshooting"), or the text of an answer without one.
 */
function refusalWords(body) {
    const { message, errors } = (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObjectIn */ .$4)(body) ?? {};
    if (typeof message !== 'string')
        return body.toString('utf8');
    const details = (Array.isArray(errors) ? errors : []).map((each) => (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(each) ? (each['message'] ?? each['code']) : each);
    return [message, ...details.filter((each) => typeof each === 'string')].join('; ');
}


/***/ }),

/***/ 91082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readAttested)
/* harmony export */ });
/* harmony import */ var _encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69098);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _files_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33684);
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
                throw wrong(`it has no SHA-256 of ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)}`);
            digests.set(path, Buffer.from(sha256, 'hex'));
        }
    const own = new Map();
    const common = new Set();
    for (const { path, bundle } of recordsIn(attestations)) {
        if (bundle === undefined)
            continue; // it was not signed
        if (typeof bundle !== 'string' || !(0,_files_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isListable */ .$9)(bundle))
            throw wrong(`it has an attestation with the bundle ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(bundle)}`);
        if (typeof path === 'string')
            own.set(path, [...(own.get(path) ?? []), bundle]);
        else
            common.add(bundle);
    }
    if (common.size > MAX_COMMON)
        throw wrong(`it has more than ${MAX_COMMON} attestations of all files`);
    return { digests, own, common: [...common] };
}
const recordsIn = (rows) => (Array.isArray(rows) ? rows.filter(_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4) : []);


/***/ }),

/***/ 48138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ checkPredicate),
  B: () => (/* binding */ parsePredicatePolicy)
});

// EXTERNAL MODULE: ./build/encoding/strict-json.js
var strict_json = __webpack_require__(69098);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/identity/policy/rules.js
var rules = __webpack_require__(62573);
// EXTERNAL MODULE: ./build/identity/policy/wildcard.js
var wildcard = __webpack_require__(70426);
;// CONCATENATED MODULE: ./build/verify/statement/predicate-path.js
// The place of a value in a predicate: a dotted path or a JSON pointer → the value, or why it is not there.


const SLSA_V1 = 'https://slsa.dev/provenance/v1';
/**
 * SLSA v1 moved the fields of v0.2 into two objects. A dotted path may leave out the object, so that `builder.id` means
 * the same in both versions (slsa.dev/spec/v1.0/provenance, "Schema").
 */
const SLSA_V1_PARENTS = new Map([
    ['builder', 'runDetails'],
    ['metadata', 'runDetails'],
    ['byproducts', 'runDetails'],
    ['buildType', 'buildDefinition'],
    ['externalParameters', 'buildDefinition'],
    ['internalParameters', 'buildDefinition'],
    ['resolvedDependencies', 'buildDefinition'],
]);
/** What is wrong with a path, as the end of a sentence about its line; undefined if nothing is. */
function pathProblem(path) {
    if (isPointer(path)) {
        if (!/~(?![01])/.test(path))
            return undefined;
        return `has the JSON pointer ${(0,failure/* quote */.hD)(path)}, in which ~ is written ~0 and / in a name is written ~1`;
    }
    const wrong = (how) => `has the path ${(0,failure/* quote */.hD)(path)}; ${how}`;
    if (/[[\]]/.test(path))
        return wrong('write an element of a list by its number, such as list.0.name');
    if (path.includes('*'))
        return wrong('a path has no *, only a value does');
    if (path.split('.').some((name) => name === '' || name.trim() !== name))
        return wrong('write names with one dot between them, such as builder.id, or a JSON pointer');
    return undefined;
}
/** The names and numbers on the way from the predicate to the value. In: a path without a problem. */
function segmentsOf(path, predicateType) {
    // RFC 6901, section 4: ~1 is decoded first, so that ~01 becomes ~1.
    if (isPointer(path))
        return path
            .slice(1)
            .split('/')
            .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
    const segments = path.split('.');
    const [first = ''] = segments;
    const parent = predicateType === SLSA_V1 ? SLSA_V1_PARENTS.get(first) : undefined;
    return parent === undefined ? segments : [parent, ...segments];
}
/** The value at the end of the way, or where the way ends and what is there instead, as a sentence. */
function lookUp(predicate, segments) {
    let value = predicate;
    for (const [index, segment] of segments.entries()) {
        if (!hasMember(value, segment)) {
            const place = index === 0 ? 'the predicate' : (0,failure/* quote */.hD)(segments.slice(0, index).join('.'));
            return { absent: `${place} ${contentOf(value)}` };
        }
        value = value[segment];
    }
    return { value };
}
/** What an object or list has instead of the value that was looked for. */
function contentOf(value) {
    if (value === undefined)
        return 'is missing';
    if (Array.isArray(value))
        return `is a list of ${value.length}`;
    if (!(0,strict_json/* isRecord */.u4)(value))
        return `is ${(0,failure/* quote */.hD)(value)}`;
    const names = Object.keys(value);
    const few = names.slice(0, FEW).map((name) => (0,failure/* quote */.hD)(name));
    if (names.length > FEW)
        few.push(`${names.length - FEW} more`);
    return `has ${few.join(', ') || 'no members'}`;
}
const FEW = 5;
function hasMember(value, name) {
    if (Array.isArray(value))
        return /^(0|[1-9]\d{0,8})$/.test(name) && Number(name) < value.length;
    return (0,strict_json/* isRecord */.u4)(value) && Object.hasOwn(value, name);
}
const isPointer = (path) => path.startsWith('/');

// EXTERNAL MODULE: ./build/verify/statement/read-statement.js
var read_statement = __webpack_require__(81544);
;// CONCATENATED MODULE: ./build/verify/statement/predicate-policy.js






/** A pattern is compared in a time that grows with the length of the value. */
const MAX_VALUE_CHARACTERS = 8192;
const CALLED = 'the predicate policy';
/**
 * Reads `path: value` lines, in the grammar of all policies. A path is relative to the predicate: names with dots
 * between them, or a JSON pointer (RFC 6901). Text without a line has no rules. Throws `input-invalid` with the line
 * number.
 */
function parsePredicatePolicy(text) {
    // It would be read as a comment, so the rule would be missing.
    if (/^[ \t]*#\//m.test(text))
        throw new failure/* Failure */.HR('input-invalid', `${CALLED} has a line that begins with #/; a JSON pointer begins with /`);
    return (0,rules/* parseLines */.Li)(text, { called: CALLED, noun: 'path', colonInName: true, problem: pathProblem });
}
/**
 * Throws `predicate-mismatch` with every rule that the predicate of an attestation does not meet. In: a bundle whose
 * evidence is verified, so that what a message says about the predicate is true. A number, true and false are compared
 * as their JSON text. An absent value, null, an object, a list and a text of more than 8192 characters meet no rule.
 */
function checkPredicate(policy, { content }) {
    if (policy.length === 0)
        return;
    if (content.$case === 'messageSignature')
        throw new failure/* Failure */.HR('predicate-mismatch', 'the bundle is a signature, which has no predicate');
    const { predicate, predicateType } = (0,read_statement/* readStatement */.c)(content.dsseEnvelope.payload);
    const unmet = policy.flatMap((rule) => unmetRule(rule, predicate(), predicateType()));
    if (unmet.length > 0)
        throw new failure/* Failure */.HR('predicate-mismatch', `the attestation does not meet the predicate policy: ${unmet.join('; ')}`);
}
function unmetRule({ claim, pattern }, predicate, predicateType) {
    const segments = segmentsOf(claim, predicateType);
    const full = segments.join('.');
    const path = claim === full || claim.startsWith('/') ? (0,failure/* quote */.hD)(claim) : `${(0,failure/* quote */.hD)(claim)} (${(0,failure/* quote */.hD)(full)})`;
    const found = lookUp(predicate, segments);
    if ('absent' in found)
        return [`${path} is absent, because ${found.absent}; expected ${(0,failure/* quote */.hD)(pattern)}`];
    const { value } = found;
    const text = textOf(value);
    if (text !== undefined && (0,wildcard/* matchesPattern */.M)(text, pattern))
        return [];
    return [`${path} ${descriptionOf(value, text)}, expected ${(0,failure/* quote */.hD)(pattern)}`];
}
/** A value as it is compared; undefined for one that meets no rule. */
function textOf(value) {
    if (typeof value === 'string')
        return value.length > MAX_VALUE_CHARACTERS ? undefined : value;
    if (typeof value === 'boolean')
        return String(value);
    // Larger whole numbers are rounded when they are read, so several of them would be equal.
    const isExact = typeof value === 'number' && (Number.isSafeInteger(value) || value % 1 !== 0);
    return isExact && Number.isFinite(value) ? JSON.stringify(value) : undefined;
}
function descriptionOf(value, text) {
    if (text !== undefined)
        return `is ${(0,failure/* quote */.hD)(value)}`;
    if (typeof value === 'string')
        return `is a text of ${value.length} characters, too long to compare`;
    if (typeof value === 'number')
        return 'is a number too large to compare';
    if (Array.isArray(value))
        return `${contentOf(value)} (name one element, the first is 0)`;
    return (0,strict_json/* isRecord */.u4)(value) ? `is an object that ${contentOf(value)} (name one member)` : `is ${(0,failure/* quote */.hD)(value)}`;
}


/***/ }),

/***/ 81544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ ALGORITHMS),
/* harmony export */   c: () => (/* binding */ readStatement)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69098);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(728);
// A signed in-toto statement, read from exactly the bytes that were signed, once for all files that it is about.



const STATEMENT_TYPES = [
    'https://in-toto.io/Statement/v0.1',
    'https://in-toto.io/Statement/v1',
];
/** The digests that verification compares; a subject may have others. */
const ALGORITHMS = ['sha256', 'sha384', 'sha512'];
/** A statement of a hundred thousand subjects takes a third of a second to read, whether or not it is valid. */
const known = new WeakMap();
/**
 * Reads the payload of an envelope (in-toto attestation, statement v1 and v0.1).
 * In: the payload; do not change it. Out: its parts. They are computed at the first call and kept with this Buffer.
 */
function readStatement(payload) {
    const kept = known.get(payload);
    if (kept !== undefined)
        return kept;
    const statement = once(() => record((0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .RJ)(payload, refuse)));
    const predicateType = once(() => predicateTypeIn(statement()));
    const read = {
        predicateType,
        predicate: () => statement()['predicate'],
        subjects: once(() => {
            const { _type: type, subject } = statement();
            if (!STATEMENT_TYPES.includes(type))
                refuse(`it is of the type ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(type)}`);
            predicateType();
            return Array.isArray(subject) ? indexOf(subject) : refuse('it has no subjects');
        }),
        digest: once(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(payload).digest()),
    };
    known.set(payload, read);
    return read;
}
function predicateTypeIn({ predicateType }) {
    return typeof predicateType === 'string' && predicateType !== ''
        ? predicateType
        : refuse('it has no predicateType');
}
function indexOf(subjects) {
    const index = new Map(ALGORITHMS.map((name) => [name, new Map()]));
    for (const subject of subjects) {
        const digests = record(record(subject)['digest']);
        for (const [name, byDigest] of index) {
            const claimed = digests[name];
            if (typeof claimed !== 'string')
                continue;
            const others = byDigest.get(claimed);
            if (others === undefined)
                byDigest.set(claimed, [digests]);
            else
                others.push(digests);
        }
    }
    return index;
}
/** The result of a computation that is done at most once. Its error is kept too: both depend only on the bytes. */
function once(compute) {
    let result;
    return () => {
        result ??= attempt(compute);
        if ('error' in result)
            throw result.error;
        return result.value;
    };
}
function attempt(compute) {
    try {
        return { value: compute() };
    }
    catch (error) {
        return { error };
    }
}
function refuse(what, cause) {
    const message = `the envelope's payload is not an in-toto statement: ${what}`;
    throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('bundle-malformed', message, { cause });
}
function record(value) {
    return (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) ? value : {};
}


/***/ }),

/***/ 19778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ subjectAlgorithms),
/* harmony export */   RJ: () => (/* binding */ checkPayloadType),
/* harmony export */   T4: () => (/* binding */ predicateTypeOf),
/* harmony export */   Yz: () => (/* binding */ mayBeAbout),
/* harmony export */   jj: () => (/* binding */ checkSubject),
/* harmony export */   pK: () => (/* binding */ checkKind)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _read_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81544);


const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/** Checks that an envelope is for an in-toto statement (client spec 4.5). Throws `bundle-malformed`. */
function checkPayloadType(payloadType) {
    if (payloadType === PAYLOAD_TYPE)
        return;
    const what = `the envelope's payloadType must be ${PAYLOAD_TYPE}, but is ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(payloadType)}`;
    throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bundle-malformed', what);
}
/**
 * Checks that an envelope's payload is an in-toto statement about the artifact (client spec 4.5; in-toto attestation
 * spec, v1).
 * In: the payload of the DSSE envelope, and the artifact's digests. A subject matches when at least one of its digests
 * has a known algorithm and no digest with a known algorithm differs.
 * @throws Failure `bundle-malformed` or `signature-invalid`
 */
function checkSubject(payload, artifact) {
    if (hasSubject(payload, artifact))
        return;
    if ((0,_read_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .readStatement */ .c)(payload).digest().equals(artifact.digest)) {
        const what = 'this file is the statement that was signed, not a file that it is about';
        const remedy = 'Give a file that the statement is about, together with this bundle.';
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('signature-invalid', what, { remedy });
    }
    const digest = artifact.digest.toString('hex');
    const what = (0,_read_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .readStatement */ .c)(payload).subjects().get('sha256')?.has(digest) === true
        ? `the subject with the digest sha256:${digest} also has a digest that this file does not have`
        : `the statement has no subject with the digest sha256:${digest}`;
    throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('signature-invalid', what);
}
/** Whether the bundle is an attestation that may be about the artifact. Its evidence is not verified. */
function mayBeAbout({ content }, artifact) {
    try {
        return content.$case === 'dsseEnvelope' && hasSubject(content.dsseEnvelope.payload, artifact);
    }
    catch {
        return false; // it is not a statement
    }
}
/** Throws `bundle-malformed`. */
function hasSubject(payload, artifact) {
    const subjects = (0,_read_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .readStatement */ .c)(payload).subjects();
    const known = _read_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .ALGORITHMS */ .T.flatMap((name) => {
        const digest = name === 'sha256' ? artifact.digest : artifact[name];
        return digest === undefined ? [] : [[name, digest.toString('hex')]];
    });
    return known.some(([name, digest]) => subjects
        .get(name)
        ?.get(digest)
        ?.some((claimed) => known.every(([other, hex]) => claimed[other] === undefined || claimed[other] === hex)));
}
/** The algorithms of the digests that subjects of a statement have; none for what is not a statement. */
function subjectAlgorithms(payload) {
    try {
        const subjects = (0,_read_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .readStatement */ .c)(payload).subjects();
        return _read_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .ALGORITHMS */ .T.filter((name) => (subjects.get(name)?.size ?? 0) > 0);
    }
    catch {
        return []; // the check of the subject gives the reason
    }
}
/**
 * Checks the kind of a bundle: an attestation of the given predicate type, or a signature if no type is given. An
 * attestation says something about a file, which may also be bad, so it is only accepted when the caller asks for its
 * type (client spec 4.5). Throws `signature-invalid` or `bundle-malformed`.
 */
function checkKind(bundle, predicateType) {
    const found = predicateTypeOf(bundle);
    if (found === predicateType)
        return;
    const what = found === undefined ? 'a signature' : `an attestation of the type ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(found)}`;
    const wanted = predicateType === undefined ? 'a signature' : `an attestation of ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(predicateType)}`;
    throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('signature-invalid', `the bundle is ${what}, not ${wanted}`, {
        remedy: 'Give the bundle of the file, or set the expected type with `predicate-type` (in the command, `--predicate-type`).',
    });
}
/** The predicate type of an attestation; undefined for a signature. Throws `bundle-malformed`. */
function predicateTypeOf({ content }) {
    if (content.$case === 'messageSignature')
        return undefined;
    return (0,_read_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .readStatement */ .c)(content.dsseEnvelope.payload).predicateType();
}


/***/ })

};
