export const id = 129;
export const ids = [129];
export const modules = {

/***/ 5129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyFile: () => (/* binding */ verifyFile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/bundle/bundle.js + 1 modules
var bundle = __webpack_require__(6337);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var dist = __webpack_require__(9654);
// EXTERNAL MODULE: ./build/bundle/bundle-file.js
var bundle_file = __webpack_require__(7908);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/files/digest.js
var files_digest = __webpack_require__(1862);
// EXTERNAL MODULE: ./build/files/read-bounded.js
var read_bounded = __webpack_require__(4890);
// EXTERNAL MODULE: ./build/verify/statement/statement-subject.js
var statement_subject = __webpack_require__(9778);
;// CONCATENATED MODULE: ./build/engine/read-artifact.js
// What verification reads from the disk: files of bundles, and the digests that a bundle can refer to.








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
    return lines.some(({ bundle }) => !(bundle instanceof failure/* Failure */.HR)) ? lines : (0,bundle_file/* holding */.G)(lines, () => lines);
}
async function readLines(path, called) {
    try {
        return (0,bundle_file/* parseBundleFile */.E)(await (0,read_bounded/* readSmall */.o5)(path, bundle/* MAX_BUNDLE_BYTES */.Me + 1, `the bundle ${(0,failure/* quote */.hD)(called)}`));
    }
    catch (error) {
        return [{ line: undefined, bundle: (0,failure/* asFailure */.h_)(error) }];
    }
}
const ALGORITHMS = new Map([
    [dist.HashAlgorithm.SHA2_384, 'sha384'],
    [dist.HashAlgorithm.SHA2_512, 'sha512'],
]);
/**
 * The digests of a file that its bundles refer to, and its bytes if it is small; for a file that is not on this
 * machine, the known digest. `size` in bytes; `follow` as for digestFile. Throws `file-unreadable` or `file-changed`.
 */
async function readArtifact(file, bundles, signal, { follow = false } = {}) {
    if (file.digest !== undefined)
        return { digest: file.digest };
    const { digest, size, content: bytes } = await (0,files_digest/* digestFile */.T)(file, signal, { follow });
    const others = [];
    for (const algorithm of othersOf(bundles))
        others.push([algorithm, (await (0,files_digest/* digestFile */.T)(file, signal, { algorithm, follow })).digest]);
    return { digest, content: bytes, size, ...Object.fromEntries(others) };
}
/** The same for a file that was read before: its bytes. `size` in bytes. */
function artifactOf(bytes, bundles) {
    const others = [...othersOf(bundles)].map((name) => [name, hash(name, bytes, 'buffer')]);
    const digest = hash('sha256', bytes, 'buffer');
    return { digest, content: bytes, size: bytes.length, ...Object.fromEntries(others) };
}
/** Whether bundles refer to digests other than SHA-256. */
const needsOtherDigests = (bundles) => othersOf(bundles).size > 0;
const othersOf = (bundles) => new Set(bundles.flatMap(({ bundle }) => (bundle instanceof failure/* Failure */.HR ? [] : othersIn(bundle.content))));
/**
 * The digests other than SHA-256 that a bundle may refer to: that of its signature, or those of a statement's subjects.
 */
function othersIn(content) {
    if (content.$case === 'dsseEnvelope') {
        const subjects = (0,statement_subject/* subjectAlgorithms */.BY)(content.dsseEnvelope.payload);
        return subjects.filter((name) => name !== 'sha256');
    }
    const other = ALGORITHMS.get(content.messageSignature.messageDigest.algorithm);
    return other === undefined ? [] : [other];
}

// EXTERNAL MODULE: ./build/files/writable.js
var writable = __webpack_require__(1074);
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
    return readArtifact({ path: name, absolute: (0,external_node_path_.resolve)(cwd, name) }, bundles, signal, { follow: true });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/encoding/strict-json.js + 1 modules
var strict_json = __webpack_require__(810);
// EXTERNAL MODULE: ./build/files/output-plan.js
var output_plan = __webpack_require__(4587);
;// CONCATENATED MODULE: ./build/engine/verify-batch/find-bundles.js
// The bundles of a file in a directory, found by the name of the file: signatures, or attestations of all kinds.









/** The suffixes of bundles, current and former (client spec 4.1.1), and of a file of several bundles (section 5). */
const BUNDLE_SUFFIXES = [output_plan/* BUNDLE_SUFFIX */.Zf, '.sigstore', `${output_plan/* BUNDLE_SUFFIX */.Zf}l`];
/** The suffix of a file of attestations (in-toto attestation, bundle.md). */
const ATTESTATION_SUFFIX = '.intoto.jsonl';
/** The bundle file of a file in a directory, by the first of these suffixes that exists; undefined if none exists. */
async function bundleBeside(name, directory) {
    for (const bundle of BUNDLE_SUFFIXES.map((suffix) => `${name}${suffix}`))
        if (await (0,writable/* exists */.t2)((0,external_node_path_.resolve)(directory, bundle)))
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
        const folder = (0,external_node_path_.resolve)(directory, (0,external_node_path_.dirname)(name));
        const reading = folders.get(folder) ?? attestationsIn(folder);
        folders.set(folder, reading);
        return ((await reading).get((0,external_node_path_.basename)(name)) ?? []).map((found) => (0,external_node_path_.join)((0,external_node_path_.dirname)(name), found));
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
    const names = new Set((await (0,promises_.readdir)(folder).catch(() => [])).sort());
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
    const bytes = await readBounded(path, MAX_BUNDLE_BYTES + 1).catch(() => Buffer.alloc(0));
    return isJsonLines(bytes) || typeof jsonObjectIn(bytes)?.['mediaType'] === 'string';
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
            : readBundlesOf(files.map((called) => ({ path: (0,external_node_path_.resolve)(directory, called), called })));
    }
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

// EXTERNAL MODULE: ./build/engine/verify-file.js + 10 modules
var verify_file = __webpack_require__(6797);
// EXTERNAL MODULE: ./build/trust/instance.js + 1 modules
var instance = __webpack_require__(5888);
// EXTERNAL MODULE: ./build/identity/fulcio/oids.js
var oids = __webpack_require__(191);
// EXTERNAL MODULE: ./build/identity/policy/claim-extension-names.js
var claim_extension_names = __webpack_require__(3871);
// EXTERNAL MODULE: ./build/identity/policy/rules.js
var rules = __webpack_require__(2573);
// EXTERNAL MODULE: ./build/verify/fulcio-extensions.js
var fulcio_extensions = __webpack_require__(4673);
// EXTERNAL MODULE: ./build/verify/identity-policy.js
var identity_policy = __webpack_require__(5079);
;// CONCATENATED MODULE: ./build/verify/expected-signer.js
// The expected signer: an identity and its issuer, and rules on the certificate's extensions. Pure.







const NAMES = new Set(oids/* EXTENSION_OIDS */.mB.keys());
const EXTENSIONS = {
    noun: 'extension',
    holder: 'certificate',
    names: () => NAMES,
    separator: '-',
    synonyms: claim_extension_names/* extensionsByClaim */.S,
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
const parseExtensionsPolicy = (text) => (0,rules/* parseRules */.NR)(text, EXTENSIONS);
/**
 * Throws `certificate-identity` with every rule that the extensions do not meet. `issuer` means the current issuer
 * extension; if it is absent, it means the former one.
 */
function checkExtensionsPolicy(policy, extensions) {
    const unmet = (0,rules/* unmetRules */.tj)(policy, (name) => {
        const current = name === 'issuer' ? extensions.get('issuer-v2') : undefined;
        return current ?? extensions.get(name);
    });
    if (unmet.length > 0)
        throw new failure/* Failure */.HR('certificate-identity', `the certificate does not meet the policy: ${unmet.join('; ')}`);
}
/** The same as a check of certificates. It also throws `certificate-invalid` for an extension that is not text. */
function createExtensionsCheck(policy) {
    return ({ parsed }) => checkExtensionsPolicy(policy, (0,fulcio_extensions/* readExtensions */.H)(parsed));
}
/** Throws `certificate-identity` unless a verified certificate belongs to the expected signer. */
function checkSigner(expected, claimed, extensions) {
    const { identity: identityPattern, issuer, policy } = expected;
    checkIdentity({ identityPattern, issuer }, claimed);
    checkExtensionsPolicy(policy, extensions);
}
/** The same as a check of certificates. It also throws `certificate-invalid` for an extension that is not text. */
function createSignerCheck(expected) {
    return (certificate) => {
        checkSigner(expected, certificate, readExtensions(certificate.parsed));
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

// EXTERNAL MODULE: ./build/verify/statement/predicate-policy.js + 1 modules
var predicate_policy = __webpack_require__(8138);
// EXTERNAL MODULE: ./build/library/calls/check-options.js
var check_options = __webpack_require__(3625);
// EXTERNAL MODULE: ./build/library/calls/environment.js + 1 modules
var environment = __webpack_require__(6706);
// EXTERNAL MODULE: ./build/library/calls/instance.js
var calls_instance = __webpack_require__(3439);
// EXTERNAL MODULE: ./build/library/calls/option-kinds.js
var option_kinds = __webpack_require__(6411);
;// CONCATENATED MODULE: ./build/library/calls/verify.js
// The work of `verify`: a file or digest, its bundle, and the expected signer → what is proven about it.















/** Throws a Failure. Reads the policy, the file and the bundle before any request. */
async function verifyFile(file, given, policy, options) {
    (0,check_options/* checkOptions */.Jr)(options, option_kinds/* VERIFY_KINDS */.gr, 'verify');
    const signer = signerOf(policy);
    const predicate = predicateOf(policy);
    const { choice, cwd, context } = (0,calls_instance/* chooseInstance */.N)(options);
    const name = (0,check_options/* requireText */.He)(file, 'the file to verify');
    const { stop, end } = (0,environment/* stopOn */.CM)(options.signal);
    try {
        const { signal } = stop;
        signal.throwIfAborted();
        const subject = await readSubject(name, cwd);
        const { predicateType } = policy;
        const bundle = await bundlesOf(given, name, { cwd, attestations: predicateType !== undefined });
        const artifact = await readSubjectArtifact(subject, bundle, { cwd, signal });
        const http = (0,environment/* openHttp */.fb)((0,environment/* envOf */.B_)(options.env), stop, options);
        const verify = (0,verify_file/* createFileVerifier */.T)(...(await (0,instance/* loadTrustedRoots */.B)(choice, context(http, signal))));
        const { identity, issuer, signedAt, log, ...rest } = verify({
            bundle,
            subject: artifact,
            signer,
            predicateType,
            predicate,
        });
        return { identity, issuer, signedAt, logEntry: log, predicateType: rest.predicateType };
    }
    finally {
        end();
    }
}
function signerOf(policy) {
    (0,check_options/* checkOptions */.Jr)(policy, option_kinds/* POLICY_KINDS */.vE, 'the policy of verify');
    const { identity, identityRegexp, certificatePolicy } = policy;
    const issuer = (0,check_options/* requireText */.He)(policy.issuer, '`issuer` of the policy');
    if ((identity === undefined) === (identityRegexp === undefined))
        throw new failure/* Failure */.HR('usage', 'the policy needs `identity` or `identityRegexp`: verification needs to know who must have signed');
    const check = createExtensionsCheck(parseExtensionsPolicy(certificatePolicy ?? ''));
    if (identityRegexp === undefined)
        return { identity: (0,check_options/* requireText */.He)(identity, '`identity` of the policy'), issuer, check };
    return {
        identityRegexp: (0,identity_policy/* readPattern */.ZS)((0,check_options/* requireText */.He)(identityRegexp, '`identityRegexp` of the policy'), '`identityRegexp`'),
        issuer,
        check,
    };
}
function predicateOf({ predicate, predicateType }) {
    if (predicate === undefined)
        return undefined;
    if (predicateType === undefined)
        throw new failure/* Failure */.HR('usage', '`predicate` of the policy needs `predicateType`');
    const rules = (0,predicate_policy/* parsePredicatePolicy */.B)(predicate);
    if (rules.length > 0)
        return rules;
    throw new failure/* Failure */.HR('usage', '`predicate` of the policy has no rule');
}
async function bundlesOf(given, file, { cwd, attestations }) {
    if (typeof given === 'string')
        return readBundles((0,external_node_path_.resolve)(cwd, (0,check_options/* requireText */.He)(given, 'the bundle')), given);
    if (given === undefined) {
        const find = attestations ? createBundleFinder(cwd, true) : undefined;
        const beside = await readBundlesBeside(file, cwd, find);
        if (beside !== undefined)
            return beside;
        throw new failure/* Failure */.HR('file-unreadable', `there is no bundle next to ${(0,failure/* quote */.hD)(file)}`, {
            remedy: 'Download it from where the file was published, or pass its path.',
        });
    }
    if (typeof given !== 'object' || given === null)
        throw new failure/* Failure */.HR('usage', 'the bundle must be its path or the JSON in it');
    const bytes = (0,check_options/* jsonBytes */.yN)(given, 'the bundle');
    if (bytes.length > bundle/* MAX_BUNDLE_BYTES */.Me)
        throw new failure/* Failure */.HR('bundle-malformed', 'it is too large for a bundle');
    return [{ line: undefined, bundle: (0,bundle/* parseBundle */.QN)(bytes) }];
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
// EXTERNAL MODULE: ./build/encoding/strict-json.js + 1 modules
var strict_json = __webpack_require__(810);
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


/***/ })

};
