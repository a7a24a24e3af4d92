export const id = 933;
export const ids = [933,384];
export const modules = {

/***/ 933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/files/semaphore.js
var semaphore = __webpack_require__(7678);
// EXTERNAL MODULE: ./build/files/fs-errors.js
var fs_errors = __webpack_require__(5053);
// EXTERNAL MODULE: ./build/files/output-plan.js
var output_plan = __webpack_require__(4587);
// EXTERNAL MODULE: ./build/files/writable.js
var writable = __webpack_require__(1074);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var dist = __webpack_require__(9654);
// EXTERNAL MODULE: ./build/bundle/bundle.js + 1 modules
var bundle = __webpack_require__(6337);
// EXTERNAL MODULE: ./build/bundle/bundle-file.js
var bundle_file = __webpack_require__(7908);
// EXTERNAL MODULE: ./build/files/digest.js
var files_digest = __webpack_require__(1862);
// EXTERNAL MODULE: ./build/files/read-bounded.js
var read_bounded = __webpack_require__(4890);
;// CONCATENATED MODULE: ./build/engine/read-artifact.js
// What verification reads from the disk: bundles next to their files, and the digests that a bundle can refer to.









/** The suffixes of bundles, current and former (client spec 4.1.1), and of a file of several bundles (section 5). */
const BUNDLE_SUFFIXES = [output_plan/* BUNDLE_SUFFIX */.Zf, '.sigstore', `${output_plan/* BUNDLE_SUFFIX */.Zf}l`];
/** The bundle file of a file in a directory, by the first of these suffixes that exists; undefined if none exists. */
async function bundleBeside(name, directory) {
    for (const bundle of BUNDLE_SUFFIXES.map((suffix) => `${name}${suffix}`))
        if (await (0,writable/* exists */.t2)((0,external_node_path_.resolve)(directory, bundle)))
            return bundle;
    return undefined;
}
/**
 * The bundles in the file at a path; `called` is its name in messages. Throws `file-unreadable` or `bundle-malformed`.
 */
async function readBundles(path, called) {
    const bytes = await (0,read_bounded/* readSmall */.o5)(path, bundle/* MAX_BUNDLE_BYTES */.Me + 1, `the bundle ${(0,failure/* quote */.hD)(called)}`);
    try {
        return (0,bundle_file/* parseBundleFile */.E)(bytes);
    }
    catch (cause) {
        if (!(cause instanceof failure/* Failure */.HR))
            throw cause;
        throw new failure/* Failure */.HR(cause.code, `${(0,failure/* quote */.hD)(called)}: ${cause.message}`, {
            cause,
            remedy: cause.remedy,
        });
    }
}
/** The bundles next to a file; undefined if there are none. Throws what {@link readBundles} throws. */
async function readBundlesBeside(name, directory) {
    for (const called of BUNDLE_SUFFIXES.map((suffix) => `${name}${suffix}`)) {
        const path = (0,external_node_path_.resolve)(directory, called);
        try {
            return await readBundles(path, called);
        }
        catch (error) {
            if (await (0,writable/* exists */.t2)(path))
                throw error;
        }
    }
    return undefined;
}
const ALGORITHMS = new Map([
    [dist.HashAlgorithm.SHA2_384, 'sha384'],
    [dist.HashAlgorithm.SHA2_512, 'sha512'],
]);
/**
 * The digests of a file that its bundles refer to, and its bytes if it is small; for a file that is not on this
 * machine, the known digest. `size` in bytes; `follow` as for digestFile. Throws `file-unreadable` or `file-changed`.
 */
async function read_artifact_readArtifact(file, bundles, signal, { follow = false } = {}) {
    if (file.digest !== undefined)
        return { digest: file.digest };
    const { digest, size, content: bytes } = await (0,files_digest/* digestFile */.T)(file, signal, { follow });
    const others = [];
    const algorithms = bundles.flatMap(({ bundle }) => bundle instanceof failure/* Failure */.HR ? [] : othersIn(bundle.content));
    for (const algorithm of new Set(algorithms))
        others.push([algorithm, (await (0,files_digest/* digestFile */.T)(file, signal, { algorithm, follow })).digest]);
    return { digest, content: bytes, size, ...Object.fromEntries(others) };
}
/**
 * The digests other than SHA-256 that a bundle may refer to: that of its signature, or those of a statement's subjects.
 */
function othersIn(content) {
    if (content.$case === 'dsseEnvelope') {
        const { payload } = content.dsseEnvelope;
        return [...ALGORITHMS.values()].filter((name) => payload.includes(`"${name}"`));
    }
    const other = ALGORITHMS.get(content.messageSignature.messageDigest.algorithm);
    return other === undefined ? [] : [other];
}

// EXTERNAL MODULE: ./build/engine/verify-file.js + 9 modules
var verify_file = __webpack_require__(2036);
// EXTERNAL MODULE: ./build/engine/verify-batch/task.js
var task = __webpack_require__(5743);
;// CONCATENATED MODULE: ./build/engine/verify-batch/judge.js
// One file of a batch and its bundle → what is known of it, or why it does not verify.








/** Whether the bundle of a candidate can be read. Never rejects. */
const hasBundle = (candidate, cwd) => bundlesOf(candidate, cwd).then(() => true, () => false);
/** Reads a file and its bundle. Gives the failure of what cannot be read. Never rejects. */
async function readCandidate(candidate, cwd, signal) {
    const { file, follow, listed } = candidate;
    try {
        const bundles = await bundlesOf(candidate, cwd);
        const artifact = await read_artifact_readArtifact(file, bundles, signal, { follow });
        if (listed?.equals(artifact.digest) === false) {
            const what = `its SHA-256 is ${artifact.digest.toString('hex')}, not ${listed.toString('hex')} as in the manifest`;
            return new failure/* Failure */.HR('signature-invalid', what);
        }
        return { artifact, bundles };
    }
    catch (error) {
        return (0,failure/* asFailure */.h_)(error);
    }
}
async function bundlesOf({ file, bundle }, cwd) {
    if (bundle !== undefined)
        return readBundles((0,external_node_path_.resolve)(cwd, bundle.path), bundle.called);
    const { path, digest } = file;
    const beside = await readBundlesBeside(path, cwd);
    if (beside !== undefined)
        return beside;
    // If the name of the file is wrong, its bundle is not the problem.
    if (digest === undefined && !(await (0,writable/* exists */.t2)((0,external_node_path_.resolve)(cwd, path))))
        throw await (0,fs_errors/* missingOperand */.Up)(path, (names) => (0,writable/* allExist */.$0)(names, cwd));
    throw new failure/* Failure */.HR('file-unreadable', `the bundle ${(0,failure/* quote */.hD)(`${path}${output_plan/* BUNDLE_SUFFIX */.Zf}`)} does not exist`, {
        remedy: 'Download it from where the file was published, or give its path with --bundle.',
    });
}
/** Makes the verification of what was read. */
function createJudge({ trustedRoots, signer: rule, predicateType }) {
    const verifyFile = (0,verify_file/* createFileVerifier */.T)(...trustedRoots);
    const signer = (0,task/* policyOf */.US)(rule);
    return ({ artifact, bundles }) => {
        try {
            const verified = verifyFile({ bundle: bundles, subject: artifact, signer, predicateType });
            return {
                certified: verified.certificate === undefined ? undefined : factsOf(verified),
                signedAt: verified.signedAt,
                predicateType: verified.predicateType,
                digest: artifact.digest.toString('hex'),
                size: artifact.size,
            };
        }
        catch (error) {
            return (0,failure/* asFailure */.h_)(error);
        }
    };
}
const factsOf = ({ identity, issuer, extensions, signedAt }) => ({
    identity,
    issuer,
    extensions,
    signedAt,
});

;// CONCATENATED MODULE: ./build/engine/verify-batch/batch.js
// Files and their bundles → a verdict on each, in their order: in this thread or, for many files, in several.



/** Files that are read while others are verified. */
const AT_ONCE = 8;
/** The start of a thread takes as long as the verification of this many files. */
const FILES_PER_THREAD = 200;
/**
 * Verifies candidates. Out: each with its verdict, in their order. Throws what `task` throws, why `signal` was aborted,
 * and `internal` if there is not a verdict on each.
 */
async function* verifyBatch(candidates, options) {
    const waiting = candidates.values();
    for await (const verdict of verdictsOn(candidates, options)) {
        options.signal.throwIfAborted();
        const { value: candidate } = waiting.next();
        if (candidate !== undefined)
            yield [candidate, verdict];
    }
    // Without this check, a file that was not verified would not be reported as such.
    const left = [...waiting].length;
    if (left > 0)
        throw new failure/* Failure */.HR('internal', `verification ended without a result for ${left} files`);
}
async function* verdictsOn(candidates, { task, cwd, signal, thread: findThread }) {
    const count = Math.floor(candidates.length / FILES_PER_THREAD);
    const thread = count > 1 ? findThread() : undefined;
    if (thread !== undefined && (await hasAnyBundle(candidates, cwd, signal))) {
        const { verifyInThreads } = await __webpack_require__.e(/* import() */ 757).then(__webpack_require__.bind(__webpack_require__, 9757));
        return yield* verifyInThreads(candidates, { task: await task(), cwd, count, signal, thread });
    }
    let judge;
    const reads = (0,semaphore/* mapInOrder */.Y6)(candidates, AT_ONCE, (candidate) => readCandidate(candidate, cwd, signal));
    for await (const read of reads) {
        if (read instanceof failure/* Failure */.HR)
            yield read;
        else {
            judge ??= createJudge(await task());
            yield judge(read);
        }
    }
}
/** Whether there is anything to verify: trusted roots are not requested for bundles that cannot be read. */
async function hasAnyBundle(candidates, cwd, signal) {
    for (const candidate of candidates) {
        signal.throwIfAborted();
        if (await hasBundle(candidate, cwd))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./build/errors/diagnose.js
var diagnose = __webpack_require__(1792);
// EXTERNAL MODULE: ./build/errors/remedies.js
var remedies = __webpack_require__(3804);
// EXTERNAL MODULE: ./build/files/listing/checksums.js
var checksums = __webpack_require__(9839);
;// CONCATENATED MODULE: ./build/identity/policy/identity-form.js
// An expected identity or issuer that no certificate can have, recognized by its form: what is missing, and an example.
const WHOLE = 'https://github.com/octo/demo/.github/workflows/release.yml@refs/tags/v1';
const ISSUER = 'https://token.actions.githubusercontent.com';
/** A host: a name with a dot, and no scheme before it. */
const HOST = /^[\w-]+(\.[\w-]+)+(\/|$)/;
/** What an expected identity lacks, as the end of a sentence about it; undefined if it may be complete. */
function incompleteIdentity(identity) {
    const whole = `a whole identity looks like ${WHOLE}`;
    if (/^[\w.-]+\/[\w.-]+$/.test(identity) || /^https:\/\/github\.com\/[^/@]+\/[^/@*]+\/?$/.test(identity))
        return `names a repository; ${whole}`;
    if (HOST.test(identity) && identity.includes('/'))
        return `has no https:// before it; ${whole}`;
    if (/^[\w.-]+\/[\w.-]+\/\.github\/workflows\//.test(identity))
        return `has no https://github.com/ before it; ${whole}`;
    const [, ref] = /\/\.github\/workflows\/[^@]*(?:@(.*))?$/.exec(identity) ?? [];
    if (ref === undefined && /\/\.github\/workflows\/[^@*]*$/.test(identity))
        return `has no @ and ref; ${whole}`;
    // A workflow that is called by a commit has the commit's digest there.
    if (ref !== undefined && !/^(refs\/|[0-9a-f]{40}$|\*)/.test(ref))
        return `has a short ref; ${whole}, with refs/tags/ or refs/heads/ before the name`;
    return undefined;
}
/** The same for an expected issuer. */
function incompleteIssuer(issuer) {
    return HOST.test(issuer) ? `has no https:// before it; a whole issuer looks like ${ISSUER}` : undefined;
}

// EXTERNAL MODULE: ./build/trust/instance.js + 1 modules
var instance = __webpack_require__(5888);
// EXTERNAL MODULE: ./build/trust/instance-choice.js
var instance_choice = __webpack_require__(4180);
// EXTERNAL MODULE: ./build/verify/expected-signer.js
var expected_signer = __webpack_require__(3941);
// EXTERNAL MODULE: ./build/verify/identity-policy.js
var identity_policy = __webpack_require__(5079);
// EXTERNAL MODULE: ./build/cli/context.js + 1 modules
var cli_context = __webpack_require__(365);
// EXTERNAL MODULE: ./build/cli/terminal/messages.js
var messages = __webpack_require__(6300);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/engine/subject.js
// What to verify: a file, or a digest without its bytes → the digests that its bundles refer to.




/**
 * Decides whether an operand is a file or a digest (`sha256:` and 64 digits); an existing file with that name has
 * priority. Throws `usage`, also for the digits without `sha256:`.
 */
async function readSubject(name, cwd) {
    const text = /^sha256:(.*)$/s.exec(name)?.[1];
    const digits = /^[0-9a-f]{64}$/i.test(name);
    if ((text === undefined && !digits) || (await (0,writable/* exists */.t2)((0,external_node_path_.resolve)(cwd, name))))
        return { name, digest: undefined };
    if (text === undefined)
        throw new failure/* Failure */.HR('usage', `${(0,failure/* quote */.hD)(name)} is a digest without sha256: before it; give sha256:${name.toLowerCase()}`);
    if (/^[0-9a-f]{64}$/.test(text))
        return { name, digest: Buffer.from(text, 'hex') };
    throw new failure/* Failure */.HR('usage', `${(0,failure/* quote */.hD)(name)} is not a digest: give sha256: and 64 lowercase hexadecimal digits`);
}
/** The digests that bundles refer to. Throws `file-unreadable` or `file-changed`. */
async function readSubjectArtifact({ name, digest }, bundles, { cwd, signal }) {
    if (digest !== undefined)
        return { digest };
    return readArtifact({ path: name, absolute: resolve(cwd, name) }, bundles, signal, { follow: true });
}

// EXTERNAL MODULE: ./build/files/find.js + 5 modules
var find = __webpack_require__(4648);
// EXTERNAL MODULE: ./build/encoding/strict-json.js
var strict_json = __webpack_require__(9098);
// EXTERNAL MODULE: ./build/files/paths.js
var paths = __webpack_require__(3684);
;// CONCATENATED MODULE: ./build/manifest/parse.js
// An untrusted manifest → its claims about each file, which are still to be verified.



/** Enough for a manifest of 50,000 files with long names. */
const MAX_MANIFEST_BYTES = 128 * 1024 * 1024;
/** JSON values: each file has about twelve. */
const MAX_VALUES = 2_000_000;
/** Reads an untrusted manifest. Throws the result of `wrong`. */
function parseListed(bytes, wrong) {
    if (bytes.length > MAX_MANIFEST_BYTES)
        throw wrong(`it is longer than ${MAX_MANIFEST_BYTES} bytes`);
    const manifest = (0,strict_json/* parseStrictJson */.RJ)(bytes, wrong, MAX_VALUES);
    if (!(0,strict_json/* isRecord */.u4)(manifest) || manifest['schema'] !== 1 || !Array.isArray(manifest['files']))
        throw wrong('it is not of schema 1');
    const files = new Map();
    for (const row of manifest['files']) {
        const { path, ...rest } = (0,strict_json/* isRecord */.u4)(row) ? row : {};
        if (typeof path !== 'string' || !(0,paths/* isListable */.$9)(path))
            throw wrong(`it has a file with the path ${(0,failure/* quote */.hD)(path)}`);
        if (files.has(path))
            throw wrong(`it names ${(0,failure/* quote */.hD)(path)} twice`);
        files.set(path, readRow(rest, path, wrong));
    }
    return { manifest, files };
}
function readRow({ status, sha256, bundle }, path, wrong) {
    if (status !== 'signed' && status !== 'kept')
        return undefined;
    if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256))
        throw wrong(`it has no SHA-256 of ${(0,failure/* quote */.hD)(path)}`);
    if (typeof bundle !== 'string' || !(0,paths/* isListable */.$9)(bundle))
        throw wrong(`it gives ${(0,failure/* quote */.hD)(path)} the bundle ${(0,failure/* quote */.hD)(bundle)}`);
    return { bundle, digest: Buffer.from(sha256, 'hex') };
}

;// CONCATENATED MODULE: ./build/manifest/evidence.js
// Whether a file with the name of a bundle or manifest really is one; such a file is not verified like a signed file.




/** Whether the file at an absolute path is a bundle or a manifest. */
async function isEvidence(path) {
    const wrong = (what) => new failure/* Failure */.HR('input-invalid', what);
    return ((await succeeds(readBundles(path, ''))) ||
        (await succeeds((0,read_bounded/* readSmall */.o5)(path, MAX_MANIFEST_BYTES + 1, '').then((bytes) => parseListed(bytes, wrong)))));
}
const succeeds = (work) => work.then(() => true, () => false);

;// CONCATENATED MODULE: ./build/cli/commands/verify-files.js
// The operands of `verify` → what to verify: files, digests, and all files in a directory.









/** Operands that are looked at together. */
const verify_files_AT_ONCE = 32;
/** Entries of a directory that cannot be verified, although a program may use them. */
const UNVERIFIED = [
    'a symbolic link',
    'a dangling link',
    'not a regular file',
    'part of .git',
];
/**
 * The subjects of operands; with `bundle`, only one. Bundles and manifests next to their files are skipped with a note,
 * because a pattern of the shell also matches them. Throws `usage` for what is not a file to verify, `bundle-malformed`
 * for what has the name of a bundle but is not one, and what findFiles throws.
 */
async function namedSubjects(names, bundle, { cwd, tell }) {
    const subjects = [];
    const outputs = [];
    const kindOf = async (name) => {
        if (await isDirectory((0,external_node_path_.resolve)(cwd, name)))
            return 'directory';
        return bundle === undefined && (await isOutput(name, cwd)) ? 'output' : 'subject';
    };
    const operands = (0,semaphore/* mapInOrder */.Y6)(names, verify_files_AT_ONCE, async (name) => ({ name, kind: await kindOf(name) }));
    for await (const { name, kind } of operands) {
        if (kind === 'directory') {
            if (bundle !== undefined)
                throw new failure/* Failure */.HR('usage', `${(0,failure/* quote */.hD)(name)} is a directory; --bundle belongs to a single file`);
            const found = await filesIn(name, cwd, tell);
            subjects.push(...found.files.map((file) => ({ name: file, digest: undefined })));
            outputs.push(...found.outputs);
        }
        else if (kind === 'output')
            outputs.push(name);
        else
            subjects.push(await readSubject(name, cwd));
    }
    if (bundle === undefined && subjects.some(({ digest }) => digest !== undefined))
        throw new failure/* Failure */.HR('usage', 'a digest needs --bundle');
    await judgeOutputs(outputs, names, subjects, cwd);
    if (outputs.length > 0)
        tell((0,messages/* noteText */.gA)((0,find/* passedOver */.Jn)('an output of signing', outputs).text));
    return subjects;
}
const isDirectory = (path) => (0,promises_.stat)(path).then((found) => found.isDirectory(), () => false);
/** Whether a file has the name of a bundle or manifest, and has no bundle itself. */
async function isOutput(name, cwd) {
    if (!find/* OWN_OUTPUT */.N.test(name) || (await bundleBeside(name, cwd)) !== undefined)
        return false;
    return (0,promises_.stat)((0,external_node_path_.resolve)(cwd, name)).then((found) => found.isFile(), () => false);
}
/**
 * Every file in a directory, and every output of signing. Links and other special files end the run, as in the action.
 */
async function filesIn(name, cwd, tell) {
    const root = (0,external_node_path_.resolve)(cwd, name);
    const pattern = `${root.replace(/[[\\*?]/g, (character) => (character === '\\' ? '\\\\' : `[${character}]`))}/**`;
    const { files, notices } = await (0,find/* findFiles */.lY)(pattern, root).catch((cause) => {
        if (!(cause instanceof failure/* Failure */.HR) || cause.code !== 'pattern-unmatched')
            throw cause;
        throw new failure/* Failure */.HR('usage', `the directory ${(0,failure/* quote */.hD)(name)} has no file to verify`, { cause });
    });
    const outputs = [];
    const found = files.map(({ path }) => (0,external_node_path_.join)(name, path));
    for (const { reason, text, paths } of notices) {
        const inside = paths.map((path) => (0,external_node_path_.join)(name, path));
        if (UNVERIFIED.includes(reason))
            throw new failure/* Failure */.HR('file-unreadable', `not all in ${(0,failure/* quote */.hD)(name)} can be verified: ${text}`, {
                remedy: 'Name the files to verify, and use nothing else of the directory.',
            });
        if (reason === 'an output of signing')
            outputs.push(...inside);
        // For the users of a directory, a signature of another tool is a file like any other.
        else if (reason === find/* COMPANION */.$p)
            found.push(...inside);
        else
            tell((0,messages/* noteText */.gA)(text));
    }
    return { files: found, outputs };
}
/** Throws for an output that was named instead of its file, and for a file that only has the name of an output. */
async function judgeOutputs(outputs, names, subjects, cwd) {
    if (outputs.length === 0)
        return;
    const given = new Set(subjects.map((subject) => (0,external_node_path_.resolve)(cwd, subject.name)));
    const named = new Set(names);
    await (0,semaphore/* mapBounded */.yJ)(outputs, async (output) => {
        const suffix = BUNDLE_SUFFIXES.find((each) => output.endsWith(each));
        const file = suffix === undefined ? undefined : output.slice(0, -suffix.length);
        const isOfSubject = file !== undefined && given.has((0,external_node_path_.resolve)(cwd, file));
        // The bundle of a subject is read when it is verified.
        if (!(isOfSubject && suffix === BUNDLE_SUFFIXES[0]) && !(await isEvidence((0,external_node_path_.resolve)(cwd, output))))
            throw new failure/* Failure */.HR('bundle-malformed', `${(0,failure/* quote */.hD)(output)} has the name of a bundle or manifest, but is not one`, {
                remedy: 'Fetch it again, or remove it, and use nothing of it.',
            });
        if (file !== undefined && named.has(output) && !isOfSubject)
            throw new failure/* Failure */.HR('usage', `${(0,failure/* quote */.hD)(output)} is a bundle; give the file that it is for, ${(0,failure/* quote */.hD)(file)}`);
    });
    if (subjects.length === 0)
        throw new failure/* Failure */.HR('usage', `there is nothing to verify: ${(0,failure/* quote */.hD)(outputs[0])} is an output of signing`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/verify/prehashed.js
var prehashed = __webpack_require__(1468);
;// CONCATENATED MODULE: ./build/cli/commands/verify-key.js
// The key that `verify` reads.





const MAX_KEY_BYTES = 64 * 1024;
/** The public key in a PEM file, of a type that signatures count with. Throws `file-unreadable` or `input-invalid`. */
async function readKey(path, cwd) {
    const key = parseKey(await (0,read_bounded/* readSmall */.o5)((0,external_node_path_.resolve)(cwd, path), MAX_KEY_BYTES, `the key ${(0,failure/* quote */.hD)(path)}`), path);
    const unsupported = (0,prehashed/* unsupportedKey */.BB)(key);
    if (unsupported === undefined)
        return key;
    const what = `the key ${(0,failure/* quote */.hD)(path)} is ${unsupported}; supported are ${prehashed/* SUPPORTED_KEYS */.Iu}`;
    throw new failure/* Failure */.HR('input-invalid', what);
}
function parseKey(bytes, path) {
    try {
        return (0,external_node_crypto_.createPublicKey)(bytes);
    }
    catch (cause) {
        throw new failure/* Failure */.HR('input-invalid', `the key ${(0,failure/* quote */.hD)(path)} is not a public key in PEM`, { cause });
    }
}

;// CONCATENATED MODULE: ./build/cli/commands/verify.js
// `sigstore-sign verify`: files or digests and their bundles → verified, or why not.















/**
 * Verifies each operand, a path or `sha256:<hex>`. Returns the exit status: that of the failure, or 1 if the failures
 * differ. Throws what concerns all operands: `usage`, or a trusted root that is not available.
 */
async function verify(names, options, context) {
    const signer = await signerOf(options, context);
    const predicateType = options.get('predicate-type');
    if (options.has('bundle') && names.length > 1)
        throw new failure/* Failure */.HR('usage', '--bundle works only with a single FILE or digest');
    const choice = (0,cli_context/* instanceChoice */.NA)(options);
    const list = options.get('digests');
    const subjects = list === undefined
        ? await namedSubjects(names, options.get('bundle'), context)
        : await listedSubjects(list, context);
    const inJson = options.has('json');
    const rows = [];
    let failed = 0;
    const statuses = new Set();
    const refuse = (subject, error) => {
        const diagnosis = (0,diagnose/* diagnoseCommand */.Sl)(error, 'verify');
        const { code, what: message } = diagnosis;
        failed += 1;
        statuses.add(diagnosis.exitCode);
        if (inJson)
            rows.push({ subject, verified: false, failure: { code, message } });
        context.say(`${(0,messages/* shown */.SP)(subject)}: NOT VERIFIED\n${(0,messages/* errorText */.kc)(diagnosis)}`);
    };
    const { cwd } = context;
    const bundle = options.get('bundle');
    const candidates = subjects.map(({ name, digest }) => ({
        file: { path: name, absolute: (0,external_node_path_.resolve)(cwd, name), ...(digest === undefined ? {} : { digest }) },
        follow: true,
        bundle: bundle === undefined ? undefined : { path: bundle, called: bundle },
    }));
    const task = async () => {
        const trustedRoots = await (0,instance/* loadTrustedRoots */.B)(choice, (0,cli_context/* instanceContext */.vJ)((0,cli_context/* commandHttp */.W1)(context), context));
        return { trustedRoots, signer, predicateType };
    };
    const batch = verifyBatch(candidates, { task, cwd, signal: context.stop.signal, thread: context.thread });
    for await (const [{ file }, verdict] of batch)
        if (verdict instanceof failure/* Failure */.HR)
            refuse(file.path, verdict);
        else {
            const row = rowOf(file.path, verdict);
            if (inJson)
                rows.push(row);
            context.tell(lineOf(row));
        }
    const verified = statuses.size === 0;
    if (inJson)
        context.print(`${JSON.stringify({ verified, instance: (0,instance_choice/* nameOf */.Vb)(choice), files: rows }, null, 2)}\n`);
    const total = candidates.length;
    if (total > 1)
        context.tell(`${total - failed} of ${total} verified.\n`);
    const [only = remedies/* EXIT */.d.ok] = statuses;
    return statuses.size > 1 ? remedies/* EXIT */.d.files : only;
}
/** The digests in a list of checksums; the files themselves need not exist. */
async function listedSubjects(list, { cwd, tell }) {
    const text = await (0,checksums/* readChecksums */.FN)((0,external_node_path_.resolve)(cwd, list), list);
    const { files, notices } = (0,checksums/* parseChecksums */.yk)(text, cwd, (0,failure/* quote */.hD)(list));
    for (const notice of notices)
        tell((0,messages/* noteText */.gA)(notice.text));
    return files.map(({ path, digest }) => ({ name: path, digest }));
}
function rowOf(subject, { certified, signedAt, predicateType }) {
    const { identity, issuer } = certified ?? {};
    return { subject, verified: true, identity, issuer, signedAt: signedAt?.toISOString(), predicateType };
}
function lineOf({ subject, identity, signedAt, predicateType }) {
    const type = predicateType === undefined ? '' : `attestation of ${(0,messages/* shown */.SP)(predicateType)}, `;
    const by = identity === undefined ? '' : ` by ${(0,messages/* shown */.SP)(identity)}`;
    const at = signedAt === undefined ? '' : ` at ${signedAt}`;
    return `${(0,messages/* shown */.SP)(subject)}: verified, ${type}signed${by}${at}\n`;
}
async function signerOf(options, context) {
    const identity = options.get('certificate-identity');
    const pattern = options.get('certificate-identity-regexp');
    const [issuer, key] = [options.get('certificate-oidc-issuer'), options.get('key')];
    if (key !== undefined) {
        return { key: await readKey(key, context.cwd) };
    }
    if (identity === undefined && pattern === undefined) {
        throw new failure/* Failure */.HR('usage', 'give --certificate-identity or --key: verification needs to know who must have signed');
    }
    if (issuer === undefined)
        throw new failure/* Failure */.HR('usage', 'give --certificate-oidc-issuer: it is required with --certificate-identity');
    refuseIncomplete('--certificate-identity', identity, incompleteIdentity);
    if (identity?.includes('*') === true)
        throw new failure/* Failure */.HR('usage', `--certificate-identity ${(0,failure/* quote */.hD)(identity)} has a *, which is taken literally; give --certificate-identity-regexp, in which .* matches any text`);
    refuseIncomplete('--certificate-oidc-issuer', issuer, incompleteIssuer);
    const name = identity === undefined
        ? { identityRegexp: (0,identity_policy/* readPattern */.ZS)(pattern ?? '', '--certificate-identity-regexp') }
        : { identity };
    return { ...name, issuer, extensions: await extensionsPolicy(options, context) };
}
/** Throws `usage` for a value that no certificate can have. */
function refuseIncomplete(option, value, incomplete) {
    const lacks = value === undefined ? undefined : incomplete(value);
    if (lacks !== undefined)
        throw new failure/* Failure */.HR('usage', `${option} ${(0,failure/* quote */.hD)(value)} ${lacks}`);
}
/** The rules of `--certificate-policy`; undefined without it. */
async function extensionsPolicy(options, context) {
    const path = options.get('certificate-policy');
    return path === undefined
        ? undefined
        : (0,expected_signer/* parseExtensionsPolicy */.o3)(await (0,cli_context/* readText */.yR)(path, 'certificate policy', context));
}


/***/ }),

/***/ 5743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ receiveVerdict),
/* harmony export */   UE: () => (/* binding */ sendTask),
/* harmony export */   US: () => (/* binding */ policyOf),
/* harmony export */   Yn: () => (/* binding */ sendCandidate)
/* harmony export */ });
/* unused harmony exports receiveTask, receiveCandidate, sendVerdict */
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9654);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _verify_expected_signer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3941);
// What a batch of verifications is given and gives, as values that a worker thread can be sent.



/** The policy of a rule. */
function policyOf(rule) {
    if ('key' in rule)
        return rule;
    if ('expected' in rule)
        return { check: (0,_verify_expected_signer_js__WEBPACK_IMPORTED_MODULE_2__/* .createSignerCheck */ .Fe)(rule.expected) };
    const { extensions, ...identity } = rule;
    return extensions === undefined ? identity : { ...identity, check: (0,_verify_expected_signer_js__WEBPACK_IMPORTED_MODULE_2__/* .createExtensionsCheck */ .Bw)(extensions) };
}
const sendTask = (task, cwd) => ({
    ...task,
    cwd,
    trustedRoots: task.trustedRoots.map((root) => _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__.TrustedRoot.toJSON(root)),
});
const receiveTask = (task) => ({
    ...task,
    trustedRoots: task.trustedRoots.map((root) => TrustedRoot.fromJSON(root)),
});
const sendCandidate = ({ file, follow, bundle, listed }) => ({
    path: file.path,
    absolute: file.absolute,
    digest: file.digest?.toString('hex'),
    follow,
    bundle,
    listed: listed?.toString('hex'),
});
function receiveCandidate({ path, absolute, digest, listed, ...rest }) {
    const known = digest === undefined ? {} : { digest: Buffer.from(digest, 'hex') };
    const expected = listed === undefined ? undefined : Buffer.from(listed, 'hex');
    return { ...rest, file: { path, absolute, ...known }, listed: expected };
}
function sendVerdict(verdict) {
    if (!(verdict instanceof Failure))
        return verdict;
    const { code, message, place, why, remedy, patch, status } = verdict;
    return { code, message, detail: { place, why, remedy, patch, status } };
}
const receiveVerdict = (verdict) => 'code' in verdict ? new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(verdict.code, verdict.message, verdict.detail) : verdict;


/***/ }),

/***/ 9839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ readChecksums),
/* harmony export */   yk: () => (/* binding */ parseChecksums)
/* harmony export */ });
/* unused harmony export areChecksums */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4648);
/* harmony import */ var _fs_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5053);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3684);
/* harmony import */ var _read_bounded_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4890);
// Lines in the format of `sha256sum` → the files they list, which are not on this machine, by their digests.






/** Enough for 50,000 lines with long names. */
const MAX_CHECKSUMS_BYTES = 64 * 1024 * 1024;
/** The lines of a file; `name` is its name in messages. Throws `file-unreadable` or `input-invalid`. */
async function readChecksums(path, name) {
    const called = `the list of checksums ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)}`;
    const bytes = await (0,_read_bounded_js__WEBPACK_IMPORTED_MODULE_5__/* .readSmall */ .o5)(path, MAX_CHECKSUMS_BYTES + 1, called);
    if (bytes.length > MAX_CHECKSUMS_BYTES)
        throw invalid(`${called} is longer than ${MAX_CHECKSUMS_BYTES} bytes`);
    if (/^(\xff\xfe|\xfe\xff)/.test(bytes.subarray(0, 2).toString('latin1')))
        throw invalid(`${called} is UTF-16; save it as UTF-8`);
    return bytes.toString('utf8');
}
/** True for the lines themselves, false for what can only be the path of a file that contains them. */
const areChecksums = (text) => /^\\?([\w-]+:)?[0-9a-fA-F]{32,}([ \t]|$)|^\\?[\w-]+ ?\(.*\) ?= |[\r\n]/.test(text.trim());
/**
 * Reads lines in the formats of common tools, all with SHA-256. Blank lines and lines that begin with `#` are skipped.
 * - `<digest>  <name>` and `<digest> *<name>` (sha256sum)
 * - `SHA256 (<name>) = <digest>` (sha256sum --tag, BSD), `SHA2-256(<name>)= <digest>` (openssl dgst)
 * - `<digest> <name>`, with one space or a tab, if no line of the list has two spaces: after such a line, GNU
 *   coreutils treat the second space as part of the name.
 *
 * If a line begins with `\`, its name contains `\n`, `\r` and `\\` for a line feed, a carriage return and a backslash,
 * as GNU coreutils write them. In: the lines, the absolute path that names are relative to, and the name of the list in
 * messages. Out: the files, sorted by name. Throws `input-invalid` with the line number, or `file-outside-workspace`.
 */
function parseChecksums(text, root, called) {
    if (text.startsWith('\ufeff'))
        throw invalid(`${called} begins with a byte order mark; save it as UTF-8 without one`);
    const files = new Map();
    const outputs = [];
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
        const path = normalized(name, root, at);
        if (files.has(path))
            throw invalid(`${at}: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)} is listed twice`);
        if (_find_js__WEBPACK_IMPORTED_MODULE_2__/* .OWN_OUTPUT */ .N.test(path))
            outputs.push(path);
        else
            files.set(path, { path, absolute: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, path), digest });
    }
    const [first] = outputs;
    if (files.size === 0)
        throw invalid(`${called} lists no file${first === undefined ? '' : `, only outputs of signing`}`);
    const notices = first === undefined ? [] : [(0,_find_js__WEBPACK_IMPORTED_MODULE_2__/* .passedOver */ .Jn)('an output of signing', outputs)];
    return { files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), notices };
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
/** The name without `.` segments. The bundle is written next to this path, so it must be below the root. */
function normalized(name, root, at) {
    const segments = name.split('/').filter((segment) => segment !== '.');
    const path = segments.join('/');
    if (name.includes('\0') || name.includes('\ufffd') || segments.includes('') || path === '')
        throw invalid(`${at}: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} cannot be the name of a file`);
    if (segments.includes('..') || (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isOutside */ ._K)(path))
        throw (0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .outsideWorkspace */ .tq)(`${at}: file ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)}`, root, name);
    if ((0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isInGit */ .aR)(path))
        throw invalid(`${at}: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} is in .git, where nothing is written`);
    if (!(0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isListable */ .$9)(path))
        throw invalid(`${at}: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} would be another path on some systems`);
    return path;
}
const invalid = (what) => new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('input-invalid', what);


/***/ }),

/***/ 384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseTemplate)
/* harmony export */ });
// Templates of Fulcio's configuration, which map a token to a certificate: the subset of Go's text/template in use.
/** Limits the depth of blocks, which could exhaust the stack. */
const MAX_BLOCKS = 100;
const ACTION = /\{\{((?:"(?:[^"\\]|\\.)*"|[^"}])*)\}\}/y;
const TOKEN = /\s*(?:"((?:[^"\\]|\\.)*)"|(\.[A-Za-z_]\w*)|(\.)|([a-z]+)|([()]))/y;
/**
 * Reads a template: the bare name of a claim, or text with `{{ .claim }}`, `{{ index . "claim" }}` (empty if the claim
 * is absent) and `{{if eq A "text"}}…{{else}}…{{end}}`. Throws SyntaxError, quoting it, for anything else.
 */
function parseTemplate(text) {
    const names = new Map();
    const render = text.includes('{{') ? parseText(text, names) : need(text, names);
    const needed = [...names].filter(([, isNeeded]) => isNeeded).map(([name]) => name);
    return { names: needed, mentions: [...names.keys()], render };
}
function need(name, names) {
    names.set(name, true);
    return (lookup, onMissing) => {
        const value = lookup(name);
        if (value === undefined)
            onMissing(name);
        return value ?? '';
    };
}
function parseText(text, names) {
    const blocks = [{ parts: [], otherwise: undefined, condition: undefined }];
    const add = (render) => (blocks.at(-1)?.otherwise ?? blocks.at(-1)?.parts)?.push(render);
    let at = 0;
    for (;;) {
        const start = text.indexOf('{{', at);
        const plain = text.slice(at, start < 0 ? undefined : start);
        if (plain !== '')
            add(() => plain);
        if (start < 0)
            break;
        ACTION.lastIndex = start;
        const action = ACTION.exec(text);
        if (action === null)
            throw beyond(text.slice(start, start + 60));
        at = ACTION.lastIndex;
        const words = tokenize((action[1] ?? '').trim());
        const block = blocks.at(-1);
        const [keyword] = words;
        if (keyword === 'if') {
            if (blocks.length > MAX_BLOCKS)
                throw beyond(`{{if}} in ${MAX_BLOCKS} others`);
            blocks.push({ parts: [], otherwise: undefined, condition: condition(words.slice(1), names) });
        }
        else if (keyword === 'else' && words.length === 1 && block?.condition !== undefined && !block.otherwise)
            block.otherwise = [];
        else if (keyword === 'end' && words.length === 1 && block?.condition !== undefined) {
            blocks.pop();
            add(choice(block, block.condition));
        }
        else
            add(expression(words, names));
    }
    const [whole, ...open] = blocks;
    if (open.length > 0)
        throw beyond('{{if}} without {{end}}');
    return inTurn(whole?.parts ?? []);
}
const inTurn = (parts) => (lookup, onMissing) => parts.map((part) => part(lookup, onMissing)).join('');
function choice({ parts, otherwise = [] }, holds) {
    return (lookup, onMissing) => inTurn(holds(lookup, onMissing) === '' ? otherwise : parts)(lookup, onMissing);
}
function tokenize(action) {
    const words = [];
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < action.length) {
        const found = TOKEN.exec(action);
        if (found === null)
            throw beyond(action);
        const [, quoted, field, dot, word, bracket] = found;
        words.push(quoted === undefined ? (field ?? dot ?? word ?? bracket ?? '') : { quoted: unquote(quoted) });
    }
    return words;
}
/** `eq A B` returns text that is empty when they differ; any other expression is true when its text is not empty. */
function condition(words, names) {
    if (words[0] !== 'eq')
        return expression(words, names);
    const cut = operandLength(words.slice(1)) + 1;
    const [left, right] = [expression(words.slice(1, cut), names), expression(words.slice(cut), names)];
    return (lookup, onMissing) => (left(lookup, onMissing) === right(lookup, onMissing) ? 'equal' : '');
}
/** The words of the first operand: one word, or all up to its closing parenthesis. */
function operandLength(words) {
    return words[0] === '(' ? words.indexOf(')') + 1 : 1;
}
function expression(given, names) {
    let pairs = 0;
    while (given[pairs] === '(' && given.at(-1 - pairs) === ')')
        pairs += 1;
    const words = given.slice(pairs, given.length - pairs);
    const [first, second, third] = words;
    if (words.length === 1 && typeof first === 'object')
        return () => first.quoted;
    if (words.length === 1 && typeof first === 'string' && /^\.\w/.test(first))
        return need(first.slice(1), names);
    if (words.length === 3 && first === 'index' && second === '.' && typeof third === 'object') {
        if (!names.has(third.quoted))
            names.set(third.quoted, false);
        return (lookup) => lookup(third.quoted) ?? '';
    }
    throw beyond(words.map((word) => (typeof word === 'string' ? word : JSON.stringify(word.quoted))).join(' '));
}
function unquote(text) {
    try {
        return String(JSON.parse(`"${text}"`));
    }
    catch {
        throw beyond(text);
    }
}
function beyond(what) {
    return new SyntaxError(`the template action is not supported: ${JSON.stringify(what.slice(0, 80))}`);
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

/***/ 2573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseRules),
/* harmony export */   t: () => (/* binding */ unmetRules)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9903);
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(426);
// The grammar of all policies: `name: value` lines, with `*` and `**` in the values to match other text.



const MAX_POLICY_CHARACTERS = 64 * 1024;
const MAX_PATTERN_CHARACTERS = 1024;
/**
 * Reads `name: value` lines; `#` at the start of a line, or after a space, begins a comment. Empty text has no rules.
 * Throws `input-invalid` with the line number.
 */
function parseRules(text, vocabulary) {
    if (text.length > MAX_POLICY_CHARACTERS)
        throw invalid(`is longer than ${MAX_POLICY_CHARACTERS} characters`);
    const rules = [];
    for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
        const line = raw.replace(/(^|[ \t])#.*$/, '').trim();
        if (line === '')
            continue;
        const rule = parseRule(line, index + 1, vocabulary);
        if (rules.some(({ claim }) => claim === rule.claim))
            throw invalidLine(index + 1, `has the ${vocabulary.noun} ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(rule.claim)} for the second time; give each once`);
        rules.push(rule);
    }
    return rules;
}
/**
 * The rules that are not met, each with the actual and the expected value. A list meets a rule if one of its texts
 * does; a value that is absent, or neither text nor a list of texts, meets none.
 */
function unmetRules(rules, claimed) {
    return rules.flatMap(({ claim, pattern }) => {
        const value = claimed(claim);
        const values = Array.isArray(value) ? value : [value];
        if (values.some((each) => typeof each === 'string' && (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesPattern */ .M)(each, pattern)))
            return [];
        const isText = values.every((each) => typeof each === 'string');
        const got = value === undefined ? 'absent' : `${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}${isText ? '' : ' (not text)'}`;
        return [`${claim} is ${got}, expected ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(pattern)}`];
    });
}
function parseRule(line, number, vocabulary) {
    const { noun, holder, isName } = vocabulary;
    const colon = line.indexOf(':');
    if (colon < 1)
        throw invalidLine(number, `is not \`${noun}: value\`: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(line)}`);
    const claim = line.slice(0, colon).trim();
    const pattern = line.slice(colon + 1).trim();
    if (!isName(claim))
        throw invalidLine(number, `names the ${noun} ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(claim)}, which no ${holder} has; did you mean ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(nearest(claim, vocabulary))}?`);
    if (pattern === '')
        throw invalidLine(number, `gives no value for ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(claim)}`);
    if (pattern.length > MAX_PATTERN_CHARACTERS)
        throw invalidLine(number, `has a value longer than ${MAX_PATTERN_CHARACTERS} characters`);
    if (/^(["']).*\1$/.test(pattern))
        throw invalidLine(number, 'has quotes around its value; remove them');
    if (pattern.includes('***'))
        throw invalidLine(number, `has more than two * in a row: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(pattern)}`);
    return { claim, pattern };
}
function invalidLine(line, what) {
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('input-invalid', `line ${line} of the policy ${what}`);
}
function invalid(what) {
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('input-invalid', `the policy ${what}`);
}
function nearest(name, { names, separator, synonyms }) {
    const synonym = synonyms().get(name);
    if (synonym !== undefined)
        return synonym;
    const short = name.slice(0, 64).toLowerCase().replaceAll(/[ _-]/g, separator);
    const [best = ''] = [...names()].toSorted((a, b) => (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .distance */ .I)(short, a) - (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .distance */ .I)(short, b));
    return best;
}


/***/ }),

/***/ 5888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadInstance: () => (/* binding */ loadInstance),
  K: () => (/* binding */ loadTrustedRoot),
  B: () => (/* binding */ loadTrustedRoots)
});

// EXTERNAL MODULE: ./build/encoding/json-lines.js
var json_lines = __webpack_require__(8402);
// EXTERNAL MODULE: ./build/encoding/strict-json.js
var strict_json = __webpack_require__(9098);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/trust/instance-choice.js
var instance_choice = __webpack_require__(4180);
// EXTERNAL MODULE: ./build/trust/rekor-versions.js
var rekor_versions = __webpack_require__(5102);
// EXTERNAL MODULE: ./build/trust/service-url.js
var service_url = __webpack_require__(6698);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var dist = __webpack_require__(9654);
// EXTERNAL MODULE: ./build/trust/trust-json.js
var trust_json = __webpack_require__(7082);
;// CONCATENATED MODULE: ./build/trust/signing-config.js
// The signing config: the services to use now (protobuf-specs, SigningConfig v0.2; client spec, section 2).






const MEDIA_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';
/**
 * The only major version of each service except Rekor that this client supports. For historical reasons, version 1 in
 * the config means Fulcio's API v2 endpoint.
 */
const FIRST = [1];
const LISTS = ['caUrls', 'rekorTlogUrls', 'tsaUrls', 'oidcUrls'];
/**
 * Reads a signing config.
 * In: parsed JSON, and the name of the file for messages. Out: the config; its services are checked when they are
 * selected.
 * @throws Failure `instance-invalid`
 */
function parseSigningConfig(json, file) {
    const other = (0,trust_json/* misplaced */.j5)(json, 'a signing config');
    if (other !== undefined)
        throw new failure/* Failure */.HR('instance-invalid', `${(0,failure/* quote */.hD)(file)} is not a signing config: ${other}`);
    if (!(0,strict_json/* isRecord */.u4)(json) || json.mediaType !== MEDIA_TYPE) {
        const found = (0,strict_json/* isRecord */.u4)(json) ? (0,failure/* quote */.hD)(json.mediaType) : 'no object';
        const what = `the signing config ${(0,failure/* quote */.hD)(file)} is not usable: mediaType must be ${MEDIA_TYPE}, but is ${found}`;
        throw new failure/* Failure */.HR('instance-invalid', what);
    }
    for (const list of LISTS) {
        const services = json[list];
        for (const [index, service] of Array.isArray(services) ? services.entries() : []) {
            const wrong = (0,trust_json/* wrongTime */.jw)((0,strict_json/* isRecord */.u4)(service) ? service.validFor : undefined);
            if (wrong === undefined)
                continue;
            const what = `${list}[${index}].validFor.${wrong.field} ${wrong.what}`;
            throw new failure/* Failure */.HR('instance-invalid', `the signing config ${(0,failure/* quote */.hD)(file)} is not usable: ${what}`);
        }
    }
    try {
        return dist.SigningConfig.fromJSON(json);
    }
    catch (cause) {
        const why = (0,failure/* quote */.hD)(cause instanceof Error ? cause.message : cause);
        throw new failure/* Failure */.HR('instance-invalid', `the signing config ${(0,failure/* quote */.hD)(file)} cannot be read: ${why}`, {
            cause,
        });
    }
}
/** Whether the config names a Rekor of this major version that is valid now. */
function offersRekor(config, version, now) {
    return usable(config, { list: 'rekorTlogUrls', versions: [version] }, now).length > 0;
}
/**
 * Chooses the services to use: valid now (ends inclusive), of the highest major version that both sides support, the
 * newest of each operator, as many as the selector requires.
 * @throws Failure `instance-invalid` when the config does not have enough services, naming file and field; `clock-skew`
 * when it would have them only later
 */
function selectServices(config, file, { now, rekorVersion }) {
    const choose = (want) => signing_config_select(config, want, file, now);
    const versions = rekorVersion === undefined ? rekor_versions/* REKOR_VERSIONS */.SK : [rekorVersion];
    const rekor = choose({ list: 'rekorTlogUrls', versions, config: config.rekorTlogConfig });
    const [fulcio] = choose({ list: 'caUrls', versions: FIRST }).chosen;
    if (fulcio === undefined)
        throw unusable(file, 'caUrls has no usable service');
    const untimed = rekor.chosen.find(({ majorApiVersion }) => !rekor_versions/* REKOR */.GS[majorApiVersion].givesTime);
    if (untimed !== undefined && config.tsaUrls.length === 0) {
        const log = `Rekor v${untimed.majorApiVersion}`;
        throw unusable(file, `tsaUrls is empty, but ${log} needs a timestamp authority: the log gives no time`);
    }
    const timestamp = config.tsaUrls.length === 0
        ? { chosen: [], spare: [] }
        : choose({ list: 'tsaUrls', versions: FIRST, config: config.tsaConfig });
    const oidc = usable(config, { list: 'oidcUrls', versions: FIRST }, now)[0];
    return { fulcio, rekor, timestamp, oidc: oidc && (0,service_url/* parseServiceUrl */.i)(oidc.url, `oidcUrls of ${(0,failure/* quote */.hD)(file)}`) };
}
function unusable(file, what) {
    return new failure/* Failure */.HR('instance-invalid', `the signing config ${(0,failure/* quote */.hD)(file)} is not usable: ${what}`);
}
function ofVersions(services, versions) {
    const isSpoken = (service) => versions.some((version) => version === service.majorApiVersion);
    return services.filter(isSpoken);
}
/** Services of the highest supported version that are valid now, newest first. */
function usable(config, { list, versions }, now) {
    const valid = ofVersions(config[list], versions).filter(({ validFor }) => !(validFor?.start !== undefined && !(validFor.start <= now)) &&
        !(validFor?.end !== undefined && !(now <= validFor.end)));
    const highest = Math.max(...valid.map(({ majorApiVersion }) => majorApiVersion));
    const start = ({ validFor }) => validFor?.start?.getTime() ?? 0;
    return valid
        .filter(({ majorApiVersion }) => majorApiVersion === highest)
        .sort((left, right) => start(right) - start(left));
}
function signing_config_select(config, want, file, now) {
    const byOperator = new Map();
    for (const service of usable(config, want, now)) {
        if (!byOperator.has(service.operator))
            byOperator.set(service.operator, service);
    }
    const found = [...byOperator.values()];
    const count = wanted(want, found.length, file);
    if (found.length < count || count === 0)
        throw tooFew(config, want, { file, now, found: found.length, count });
    const services = found.map(({ url, majorApiVersion, operator }) => {
        return { url: (0,service_url/* parseServiceUrl */.i)(url, `${want.list} of ${(0,failure/* quote */.hD)(file)}`), majorApiVersion, operator };
    });
    return { chosen: services.slice(0, count), spare: services.slice(count) };
}
/** If every service becomes valid only later, the clock of this machine is a more likely cause than the file. */
function tooFew(config, { list, versions }, { file, now, found, count }) {
    const starts = ofVersions(config[list], versions).map(({ validFor }) => validFor?.start);
    const [first] = starts.toSorted((a, b) => Number(a) - Number(b));
    if (first !== undefined && starts.every((start) => start !== undefined && start > now))
        return new failure/* Failure */.HR('clock-skew', `the clock of this machine shows ${now.toISOString()}, but the first service in ${list} of the signing config ${(0,failure/* quote */.hD)(file)} is valid only from ${first.toISOString()}`, {
            remedy: `Synchronise the clock of this machine (NTP). If it is right, correct the times in ${(0,failure/* quote */.hD)(file)}.`,
        });
    const names = versions.map((version) => `v${version}`).join(' or ');
    const have = `has ${found} of version ${names} that are valid at ${now.toISOString()}`;
    return unusable(file, `${list} ${have}, each of a different operator; ${Math.max(count, 1)} needed`);
}
function wanted({ list, config }, available, file) {
    if (list === 'caUrls')
        return 1;
    const field = list === 'tsaUrls' ? 'tsaConfig' : 'rekorTlogConfig';
    switch (config?.selector) {
        case dist.ServiceSelector.ANY:
            return 1;
        case dist.ServiceSelector.ALL:
            return available;
        case dist.ServiceSelector.EXACT:
            if (Number.isSafeInteger(config.count) && config.count > 0)
                return config.count;
            throw unusable(file, `${field}.count must be a whole number from 1, but is ${(0,failure/* quote */.hD)(config.count)}`);
        case dist.ServiceSelector.SERVICE_SELECTOR_UNDEFINED:
        case undefined:
            throw unusable(file, `${field}.selector must be ANY, ALL or EXACT`);
    }
}

// EXTERNAL MODULE: ./build/trust/trusted-root.js
var trusted_root = __webpack_require__(2879);
;// CONCATENATED MODULE: ./build/trust/instance.js









const CLIENT_TRUST_CONFIG = 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json';
const TRUSTED_ROOT = 'trusted_root.json';
const SIGNING_CONFIG = 'signing_config.v0.2.json';
/**
 * Loads what signing needs: the trusted root and the services to use at `now`.
 * @throws Failure `instance-invalid` for files and addresses, `trust-root-unavailable` for TUF, or a service class
 */
async function loadInstance(choice, context) {
    const { trustedRootPath, signingConfigPath, rekorVersion } = choice;
    if ((trustedRootPath === undefined) !== (signingConfigPath === undefined)) {
        const [given, missing] = trustedRootPath === undefined ? ['signing-config', 'trusted-root'] : ['trusted-root', 'signing-config'];
        const what = `give ${missing} together with ${given}, both of the same instance`;
        throw new failure/* Failure */.HR('instance-invalid', what);
    }
    const { roots, configs } = await loadMaterial(choice, context, true);
    // An instance may offer a version of Rekor in a separate config, which is read only if that version is requested.
    const fits = ({ config }) => rekorVersion === undefined || offersRekor(config, rekorVersion, context.now);
    const chosen = configs.find(fits) ?? configs[0];
    if (chosen === undefined)
        throw new failure/* Failure */.HR('instance-invalid', 'the instance has no signing config');
    const services = selectServices(chosen.config, chosen.file, { now: context.now, rekorVersion });
    return { trustedRoot: onlyRoot(roots, choice), ...services };
}
/**
 * Loads what verifying our own bundles needs: the trusted root of the instance that signs.
 * @throws as {@link loadInstance}
 */
async function loadTrustedRoot(choice, context) {
    return onlyRoot(await loadTrustedRoots(choice, context), choice);
}
/**
 * Loads what verifying the bundles of others needs: only the trusted root, or all roots of a file of several, as
 * `gh attestation trusted-root` writes it. A bundle must be valid with one of them, used separately.
 * @throws as {@link loadInstance}
 */
async function loadTrustedRoots(choice, context) {
    return (await loadMaterial(choice, context, false)).roots;
}
function onlyRoot([root, ...others], { instance, trustedRootPath }) {
    const file = trustedRootPath ?? instance;
    if (root === undefined || others.length > 0)
        throw new failure/* Failure */.HR('instance-invalid', `${(0,failure/* quote */.hD)(file)} has ${others.length + 1} trusted roots; signing needs only that of its instance`);
    (0,trusted_root/* assertComplete */.Q9)(root, file);
    return root;
}
async function loadMaterial(choice, context, signing) {
    const { instance, trustedRootPath, signingConfigPath, rekorVersion } = choice;
    if (trustedRootPath !== undefined) {
        if (instance !== 'public-good') {
            throw new failure/* Failure */.HR('instance-invalid', `instance ${(0,failure/* quote */.hD)(instance)} and trusted-root cannot be combined`);
        }
        const roots = parseRoots(await readPlace(trustedRootPath, 'trusted-root', context), trustedRootPath);
        if (!signing || signingConfigPath === undefined)
            return { roots, configs: [] };
        const json = await readJson(signingConfigPath, 'signing-config', context);
        const config = parseSigningConfig(json, signingConfigPath);
        return { roots, configs: [{ config, file: signingConfigPath }] };
    }
    if (instance === 'public-good' || instance === 'staging') {
        const own = rekorVersion && rekor_versions/* REKOR */.GS[rekorVersion].signingConfig;
        const optional = signing && own !== undefined ? [own] : [];
        const required = signing ? [TRUSTED_ROOT, SIGNING_CONFIG] : [TRUSTED_ROOT];
        return fromTuf(instance, required, optional, context);
    }
    return fromClientTrustConfig(await readJson(instance, 'instance', context), instance, signing);
}
/** A file of one trusted root, or of one per line (JSON Lines). */
function parseRoots(bytes, file) {
    const fail = (what) => new failure/* Failure */.HR('instance-invalid', `${(0,failure/* quote */.hD)(file)} cannot be read: ${what}`);
    const lines = bytes.length > trust_json/* MAX_TRUST_BYTES */.SS ? undefined : (0,json_lines/* splitJsonLines */.E)(bytes, fail);
    if (lines === undefined)
        return [(0,trusted_root/* parseTrustedRoot */.t1)((0,trust_json/* parseTrustJson */.uk)(bytes, file), file)];
    return lines.map(({ line, bytes: text }) => {
        const called = `${file}:${line}`;
        return (0,trusted_root/* parseTrustedRoot */.t1)((0,trust_json/* parseTrustJson */.uk)(text, called), called);
    });
}
async function fromTuf(instance, required, optional, context) {
    const { fetchTargets } = await __webpack_require__.e(/* import() */ 877).then(__webpack_require__.bind(__webpack_require__, 1877));
    const { repositoryOf } = await __webpack_require__.e(/* import() */ 360).then(__webpack_require__.bind(__webpack_require__, 9360));
    const targets = await fetchTargets({ required, optional }, { ...repositoryOf(instance), ...context });
    const json = [...targets].map(([file, bytes]) => ({ file, json: (0,trust_json/* parseTrustJson */.uk)(bytes, file) }));
    const root = json.find(({ file }) => file === TRUSTED_ROOT);
    return {
        roots: [(0,trusted_root/* parseTrustedRoot */.t1)(root?.json, TRUSTED_ROOT)],
        configs: json
            .filter(({ file }) => file !== TRUSTED_ROOT)
            .map(({ file, json: value }) => ({ config: parseSigningConfig(value, file), file })),
    };
}
/** ClientTrustConfig v0.1 (sigstore_trustroot.proto): the trusted root and the signing config in one document. */
function fromClientTrustConfig(json, file, signing) {
    if (!(0,strict_json/* isRecord */.u4)(json) || json.mediaType !== CLIENT_TRUST_CONFIG) {
        const found = (0,strict_json/* isRecord */.u4)(json) ? (0,failure/* quote */.hD)(json.mediaType) : 'no object';
        const what = (0,trust_json/* misplaced */.j5)(json, 'a client trust config') ?? `mediaType must be ${CLIENT_TRUST_CONFIG}, but is ${found}`;
        throw new failure/* Failure */.HR('instance-invalid', `${(0,failure/* quote */.hD)(file)} is not a client trust configuration: ${what}`);
    }
    const roots = [(0,trusted_root/* parseTrustedRoot */.t1)(json.trustedRoot, file)];
    return { roots, configs: signing ? [{ config: parseSigningConfig(json.signingConfig, file), file }] : [] };
}
async function readJson(place, input, context) {
    return (0,trust_json/* parseTrustJson */.uk)(await readPlace(place, input, context), place);
}
/** `input` is the name of the option or input with the location, for messages. */
async function readPlace(place, input, context) {
    if ((0,instance_choice/* isAddress */.PW)(place)) {
        const url = (0,service_url/* parseServiceUrl */.i)(place, input);
        const { body } = await context.http({
            service: 'instance',
            method: 'GET',
            url,
            maxBytes: trust_json/* MAX_TRUST_BYTES */.SS,
        });
        return body;
    }
    try {
        return await context.readFile(place, trust_json/* MAX_TRUST_BYTES */.SS + 1);
    }
    catch (cause) {
        const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
        const why = code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})`;
        throw new failure/* Failure */.HR('instance-invalid', `${input} ${(0,failure/* quote */.hD)(place)} ${why}`, { cause });
    }
}


/***/ }),

/***/ 3941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ createExtensionsCheck),
/* harmony export */   Fe: () => (/* binding */ createSignerCheck),
/* harmony export */   o3: () => (/* binding */ parseExtensionsPolicy)
/* harmony export */ });
/* unused harmony exports checkExtensionsPolicy, checkSigner, missingWho, requiresSource */
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _identity_fulcio_oids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(191);
/* harmony import */ var _identity_policy_claim_extension_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3871);
/* harmony import */ var _identity_policy_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2573);
/* harmony import */ var _fulcio_extensions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4673);
/* harmony import */ var _identity_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5079);
// The expected signer: an identity and its issuer, and rules on the certificate's extensions. Pure.







const NAMES = new Set(_identity_fulcio_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .EXTENSION_OIDS */ .mB.keys());
const EXTENSIONS = {
    noun: 'extension',
    holder: 'certificate',
    names: () => NAMES,
    separator: '-',
    synonyms: _identity_policy_claim_extension_names_js__WEBPACK_IMPORTED_MODULE_2__/* .extensionsByClaim */ .S,
    isName: (text) => NAMES.has(text),
};
/** Extensions that identify the owner of the source; no two sources of an issuer have the same value. */
const SOURCE = [
    'build-config-uri',
    'run-invocation-uri',
    'token-subject',
    'source-repository-uri',
    'source-repository-identifier',
    'github-workflow-repository',
    'source-repository-owner-uri',
    'source-repository-owner-identifier',
];
/** Extensions that distinguish one signer of an issuer from the others. */
const WHO = ['build-signer-uri', ...SOURCE];
/** Reads `extension: value` lines, in the grammar of all policies. Throws `input-invalid` with the line number. */
const parseExtensionsPolicy = (text) => (0,_identity_policy_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRules */ .N)(text, EXTENSIONS);
/**
 * Throws `certificate-identity` with every rule that the extensions do not meet. `issuer` means the current issuer
 * extension; if it is absent, it means the former one.
 */
function checkExtensionsPolicy(policy, extensions) {
    const unmet = (0,_identity_policy_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .unmetRules */ .t)(policy, (name) => {
        const current = name === 'issuer' ? extensions.get('issuer-v2') : undefined;
        return current ?? extensions.get(name);
    });
    if (unmet.length > 0)
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('certificate-identity', `the certificate does not meet the policy: ${unmet.join('; ')}`);
}
/** The same as a check of certificates. It also throws `certificate-invalid` for an extension that is not text. */
function createExtensionsCheck(policy) {
    return ({ parsed }) => checkExtensionsPolicy(policy, (0,_fulcio_extensions_js__WEBPACK_IMPORTED_MODULE_4__/* .readExtensions */ .H)(parsed));
}
/** Throws `certificate-identity` unless a verified certificate belongs to the expected signer. */
function checkSigner(expected, claimed, extensions) {
    const { identity: identityPattern, issuer, policy } = expected;
    (0,_identity_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .checkIdentity */ .Z0)({ identityPattern, issuer }, claimed);
    checkExtensionsPolicy(policy, extensions);
}
/** The same as a check of certificates. It also throws `certificate-invalid` for an extension that is not text. */
function createSignerCheck(expected) {
    return (certificate) => {
        checkSigner(expected, certificate, (0,_fulcio_extensions_js__WEBPACK_IMPORTED_MODULE_4__/* .readExtensions */ .H)(certificate.parsed));
    };
}
/**
 * What is still missing to identify the signer, and what no certificate can contain, as sentences. Empty if nothing is
 * missing. Two things are required: an exact issuer, because each issuer writes what it likes, and rules that
 * distinguish the signer from others of that issuer, because everyone gets a certificate.
 */
function missingWho({ identity, issuer, policy }) {
    const missing = [];
    const issuerRule = policy.find(({ claim }) => claim === 'issuer' || claim === 'issuer-v2');
    if (issuer === undefined && (issuerRule === undefined || issuerRule.pattern.includes('*')))
        missing.push('input "issuer" is missing: give the OIDC issuer of the signer, such as https://token.actions.githubusercontent.com');
    const named = identity !== undefined && requiresOwner(identity);
    if (!named && !policy.some(({ claim, pattern }) => WHO.includes(claim) && requiresOwner(pattern)))
        missing.push(identity === undefined
            ? 'give "identity", or "policy" with a rule such as `source-repository-uri: https://github.com/octo/demo`: verification needs to know who must have signed'
            : `input "identity" ${quote(identity)} matches any owner; put the first * after the owner, as in https://github.com/octo/*`);
    const lacks = [
        ['identity', identity, identity && incompleteIdentity(identity)],
        ['issuer', issuer, issuer && incompleteIssuer(issuer)],
    ];
    for (const [name, value, what] of lacks)
        if (what)
            missing.push(`input "${name}" ${quote(value)} ${what}`);
    return missing;
}
/** Whether the rules identify the source of the files. This matters where one workflow signs for many sources. */
function requiresSource(policy) {
    return policy.some(({ claim, pattern }) => SOURCE.includes(claim) && requiresOwner(pattern));
}
/**
 * Whether a value or pattern fixes at least the owner: host and first path segment of an address, or the domain of a
 * mailbox.
 */
function requiresOwner(pattern) {
    const [fixed = ''] = pattern.split('*', 1);
    if (fixed === pattern)
        return true;
    if (pattern.includes(':/'))
        return /^[a-z][a-z0-9+.-]*:\/\/[^/]+\/[^/]+\//.test(fixed);
    return /^[^/]+\//.test(fixed) || (!pattern.includes('**') && /^[^/]*@[^*@/]+$/.test(pattern));
}


/***/ })

};
