export const id = 122;
export const ids = [122];
export const modules = {

/***/ 6122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attest: () => (/* binding */ attest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/encoding/strict-json.js
var strict_json = __webpack_require__(9098);
// EXTERNAL MODULE: ./build/encoding/uri.js
var uri = __webpack_require__(8038);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
;// CONCATENATED MODULE: ./build/attestation/predicate.js
// The predicate of an in-toto statement: a JSON object of a type, checked before anything is signed.



/**
 * A predicate that a file contains. In: its bytes, whose number the caller limits, its type, and the name of the file
 * for messages. Throws `predicate-invalid`, with the remedy.
 */
function parsePredicate(bytes, type, called) {
    const named = `the predicate ${(0,failure/* quote */.hD)(called)}`;
    if (!(0,uri/* isAbsoluteUri */.C)(type)) {
        const remedy = 'Give the URI of its type, such as "https://slsa.dev/provenance/v1".';
        throw new failure/* Failure */.HR('predicate-invalid', `the type of ${named} is ${(0,failure/* quote */.hD)(type)}, which is not a URI`, {
            remedy,
        });
    }
    const predicate = readObject(bytes, named);
    const { _type: statement, payload, payloadType } = predicate;
    if (typeof statement === 'string' && statement.startsWith('https://in-toto.io/Statement/'))
        throw new failure/* Failure */.HR('predicate-invalid', `${named} is a whole in-toto statement`, {
            remedy: 'Give only the member `predicate` of the statement: the subjects are the files of this run.',
        });
    if (payload !== undefined && payloadType !== undefined)
        throw new failure/* Failure */.HR('predicate-invalid', `${named} is a DSSE envelope`, {
            remedy: 'Give the predicate itself, without a statement and without an envelope.',
        });
    return { type, predicate };
}
/**
 * The object in a file of JSON that can be written again without loss. In: its bytes, and what to call it in messages.
 * Throws `predicate-invalid`.
 */
function readObject(bytes, named) {
    const refuse = (what, remedy, cause) => new failure/* Failure */.HR('predicate-invalid', `${named} ${what}`, { remedy, cause });
    const value = (0,strict_json/* parseStrictJson */.RJ)(bytes, (reason, cause) => refuse(`cannot be read: ${reason}`, formRemedy(bytes), cause));
    if (!(0,strict_json/* isRecord */.u4)(value))
        throw refuse('is not a JSON object', 'Make it an object.');
    for (const each of (0,strict_json/* valuesIn */.aC)(value))
        if (typeof each === 'number' && isInexact(each))
            throw refuse(`has a number that is read as ${each}, and other programs read it differently`, 'Write a number of this size as text (RFC 7493, section 2.2).');
    return value;
}
/** A whole number that a double cannot represent exactly, or one that is infinite in it. */
const isInexact = (value) => !Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value));
/** What to write instead of text that is not JSON, by how it begins. */
function formRemedy(bytes) {
    const start = bytes
        .subarray(0, 1024)
        .toString('utf8')
        .replace(/^\ufeff/, '')
        .trimStart();
    if (start.startsWith('<'))
        return 'It looks like XML. Write it as JSON.';
    if (/^(---|#|[\w-]+:)/.test(start))
        return 'It looks like YAML or like tags with values. Write it as JSON.';
    return 'Write it as one JSON object in UTF-8, without a byte order mark and without duplicate names in an object.';
}

;// CONCATENATED MODULE: ./build/attestation/provenance.js
function createProvenance(token) {
    return {
        type: 'https://slsa.dev/provenance/v1',
        predicate: { buildDefinition: { sha: token.claims['sha'] } },
    };
}

;// CONCATENATED MODULE: ./build/attestation/sbom.js
// Software bills of materials: which predicate a document in JSON is, by its content.



const FORMATS = 'Write the SBOM as SPDX in JSON (version 2: `spdxVersion`; version 3: `@context` and `@graph`) or as CycloneDX in JSON (`bomFormat` and `specVersion`).';
/** The context of a JSON document of SPDX 3 (SPDX 3.0.1, Annex "Serialization information"), with its version. */
const SPDX_3_CONTEXT = /^https:\/\/spdx\.org\/rdf\/3(\.\d+)*\/spdx-context\.jsonld$/;
/**
 * An SBOM as a predicate. In: the bytes of the file, whose number the caller limits, and its name for messages. Throws
 * `predicate-invalid` for a document of neither kind, in another encoding, or of a version without a predicate type.
 */
function parseSbom(bytes, called) {
    const named = `the SBOM ${(0,failure/* quote */.hD)(called)}`;
    const predicate = readObject(bytes, named);
    const refuse = (what) => new failure/* Failure */.HR('predicate-invalid', `${named} ${what}`, { remedy: FORMATS });
    const type = spdx2Type(predicate, refuse) ?? spdx3Type(predicate, refuse) ?? cycloneDxType(predicate, refuse);
    if (type !== undefined)
        return { type, predicate };
    if ((0,strict_json/* isRecord */.u4)(predicate['sbom'])) {
        const remedy = 'Give only the member `sbom`: the file is an answer of the dependency graph API of GitHub.';
        throw new failure/* Failure */.HR('predicate-invalid', `${named} is an object around an SBOM`, { remedy });
    }
    throw refuse('is neither SPDX nor CycloneDX: it has no `spdxVersion`, `@context` of SPDX or `bomFormat`');
}
/** The version is part of the type (in-toto attestation, predicates/spdx2.md), as in actions/attest-sbom 3. */
function spdx2Type({ spdxVersion: version }, refuse) {
    if (version === undefined)
        return undefined;
    const [, number] = /^SPDX-(2\.\d+)$/.exec(String(version)) ?? [];
    if (number === undefined)
        throw refuse(`has the unknown spdxVersion ${(0,failure/* quote */.hD)(version)}`);
    return `https://spdx.dev/Document/v${number}`;
}
/** All minor versions have one type (in-toto attestation, predicates/spdx3.md). */
function spdx3Type(document, refuse) {
    const { '@context': context, '@graph': graph } = document;
    const contexts = Array.isArray(context) ? context : [context];
    if (!contexts.some((each) => typeof each === 'string' && SPDX_3_CONTEXT.test(each)))
        return undefined;
    if (!Array.isArray(graph))
        throw refuse('has the `@context` of SPDX 3, but no list `@graph`');
    return 'https://spdx.dev/Document/v3';
}
/**
 * One type for all versions (in-toto attestation, predicates/cyclonedx.md). `serialNumber` is optional in CycloneDX, so
 * it is not required here.
 */
function cycloneDxType({ bomFormat: format, specVersion: version }, refuse) {
    if (format === undefined)
        return undefined;
    if (format !== 'CycloneDX')
        throw refuse(`has the unknown bomFormat ${(0,failure/* quote */.hD)(format)}`);
    if (typeof version !== 'string')
        throw refuse('is CycloneDX, but has no `specVersion`');
    return 'https://cyclonedx.org/bom';
}

// EXTERNAL MODULE: ./build/files/read-bounded.js
var read_bounded = __webpack_require__(4890);
// EXTERNAL MODULE: ./build/signing/check-statement.js + 1 modules
var check_statement = __webpack_require__(4726);
;// CONCATENATED MODULE: ./build/engine/attest/attestations.js
// What to attest → the predicates, read and checked before the first request; provenance follows with the token.








/** Reads the predicates. Throws `file-unreadable`, and what parsePredicate and parseSbom throw. */
async function readAttestations({ provenance, sbom, predicates, predicateType = '' }, root) {
    const read = async (path, what) => {
        const called = `${what} ${(0,failure/* quote */.hD)(path)}`;
        const bytes = await (0,read_bounded/* readSmall */.o5)((0,external_node_path_.resolve)(root, path), check_statement/* MAX_STATEMENT_BYTES */.X + 1, called);
        if (bytes.length <= check_statement/* MAX_STATEMENT_BYTES */.X)
            return bytes;
        throw new failure/* Failure */.HR('predicate-invalid', `${called} is longer than ${check_statement/* MAX_STATEMENT_BYTES */.X} bytes`);
    };
    const attestations = provenance ? [ofToken()] : [];
    if (sbom !== undefined)
        attestations.push(constant('sbom', parseSbom(await read(sbom, 'the SBOM'), sbom)));
    for (const path of predicates) {
        const predicate = parsePredicate(await read(path, 'the predicate'), predicateType, path);
        attestations.push(constant((0,external_node_path_.basename)(path).replace(/\.json$/, ''), predicate));
    }
    return attestations;
}
function constant(kind, predicate) {
    return { kind, predicateType: predicate.type, authorize: () => undefined, predicate: () => predicate };
}
const SLSA_PROVENANCE_V1 = 'https://slsa.dev/provenance/v1';
/** Provenance, from the claims of the token for which the certificate is issued. */
function ofToken() {
    let made;
    return {
        kind: 'provenance',
        predicateType: SLSA_PROVENANCE_V1,
        authorize: (token) => {
            const now = createProvenance(token);
            if (made !== undefined && !(0,external_node_util_.isDeepStrictEqual)(made, now))
                throw new failure/* Failure */.HR('token-claim-invalid', 'a new token of this job has other claims than the first one');
            made = now;
        },
        predicate: () => {
            if (made === undefined)
                throw new Error('the predicate was requested before a token was authorized');
            return made;
        },
    };
}

;// CONCATENATED MODULE: ./build/attestation/statement.js
// Subjects and a predicate → an in-toto statement (in-toto attestation, statement v1).


const STATEMENT_V1 = 'https://in-toto.io/Statement/v1';
/**
 * The bytes of a statement about these subjects, in the order of their names. A subject that occurs twice, with the same
 * digest, is listed once. Throws `attestation-invalid` if there is no subject, if two files would have the same name, or
 * if the statement is longer than verifiers accept.
 */
function createStatement(subjects, { type, predicate }) {
    const rows = distinct(subjects).map(({ name, digest }) => ({
        name,
        digest: { sha256: digest.toString('hex') },
    }));
    if (rows.length === 0)
        throw new failure/* Failure */.HR('attestation-invalid', 'there is no file to attest');
    const statement = { _type: STATEMENT_V1, subject: rows, predicateType: type, predicate };
    const bytes = Buffer.from(JSON.stringify(statement));
    if (bytes.length <= check_statement/* MAX_STATEMENT_BYTES */.X)
        return bytes;
    const what = `the statement about ${rows.length} files would be ${bytes.length} bytes long; the limit is ${check_statement/* MAX_STATEMENT_BYTES */.X}`;
    throw new failure/* Failure */.HR('attestation-invalid', what);
}
/** Each name once, sorted. Throws `attestation-invalid` if a name has two digests. */
function distinct(subjects) {
    const byName = new Map();
    for (const subject of subjects) {
        const other = byName.get(subject.name);
        if (other !== undefined && !other.digest.equals(subject.digest))
            throw new failure/* Failure */.HR('attestation-invalid', `two different files would be the subject ${(0,failure/* quote */.hD)(subject.name)}`);
        byName.set(subject.name, subject);
    }
    return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

// EXTERNAL MODULE: ./build/files/digest.js
var digest = __webpack_require__(1862);
// EXTERNAL MODULE: ./build/files/paths.js
var paths = __webpack_require__(3684);
// EXTERNAL MODULE: ./build/signing/dsse.js
var dsse = __webpack_require__(4631);
;// CONCATENATED MODULE: ./build/engine/attest/plan-documents.js
// Attestations and files → the documents of a run, each with its path.






/** The suffix of a file of attestations, as JSON Lines (in-toto attestation, bundle v1). */
const ATTESTATION_SUFFIX = '.intoto.jsonl';
/**
 * The documents about these files, in the order of the attestations. Throws `attestation-invalid`, and what reading a
 * file throws.
 */
async function planDocuments(files, attestations, options) {
    if (files.length === 0 || attestations.length === 0)
        return [];
    const { root, outputDirectory, name, perFile, baseNames, signal } = options;
    const directory = (0,external_node_path_.resolve)(root, outputDirectory ?? '.');
    const subjectName = ({ path }) => (baseNames || (0,external_node_path_.isAbsolute)(path) ? (0,external_node_path_.basename)(path) : path);
    if (!perFile)
        await refuseSameNames(files, subjectName, signal);
    const several = attestations.length > 1;
    return attestations.flatMap((attestation) => {
        const suffix = `${several ? `.${attestation.kind}` : ''}${ATTESTATION_SUFFIX}`;
        const at = (absolute, about) => documentOf(attestation, { path: (0,paths/* shownPath */.pS)(root, absolute), absolute }, { about, subjectName });
        if (!perFile)
            return at((0,external_node_path_.join)(directory, name === undefined ? `${attestation.kind}${ATTESTATION_SUFFIX}` : `${name}${suffix}`));
        return files.map((file) => {
            const beside = (0,external_node_path_.resolve)(root, file.path);
            const folder = outputDirectory === undefined ? (0,external_node_path_.dirname)(beside) : directory;
            return at((0,external_node_path_.join)(folder, `${(0,external_node_path_.basename)(beside)}${suffix}`), file);
        });
    });
}
function documentOf({ predicateType, authorize, predicate }, file, { about, subjectName, }) {
    const make = (files) => {
        const subjects = files.map((each) => ({ name: subjectName(each.file), digest: each.digest }));
        const statement = createStatement(subjects, predicate());
        return { signable: (0,dsse/* signableStatement */.V)(statement), expected: { statement } };
    };
    return { file, predicateType, about, authorize, make, format: asLine };
}
const LINE_FEED = Buffer.from('\n');
const asLine = (bundle) => Buffer.concat([bundle, LINE_FEED]);
/**
 * Two files with one name in a statement must be the same content. This is known before anything is signed, because
 * only such files are read here. Throws `attestation-invalid`, `file-unreadable` or `file-changed`.
 */
async function refuseSameNames(files, nameOf, signal) {
    const digestOf = async (file) => file.digest ?? (await (0,digest/* digestFile */.T)(file, signal)).digest;
    const owners = new Map();
    for (const file of files) {
        const name = nameOf(file);
        const owner = owners.get(name);
        owners.set(name, file);
        if (owner === undefined || (await digestOf(owner)).equals(await digestOf(file)))
            continue;
        const what = `the files ${(0,failure/* quote */.hD)(owner.path)} and ${(0,failure/* quote */.hD)(file.path)} would both be the subject ${(0,failure/* quote */.hD)(name)}, with different digests`;
        throw new failure/* Failure */.HR('attestation-invalid', what);
    }
}

// EXTERNAL MODULE: ./build/cli/commands/sign.js + 6 modules
var sign = __webpack_require__(8646);
;// CONCATENATED MODULE: ./build/cli/commands/attest.js
// `sigstore-sign attest`: files named on the command line → statements about all of them.




/** Attests the files. Returns the exit status. Throws what makes it impossible, before any request if possible. */
async function attest(names, options, context) {
    const predicate = options.get('predicate');
    const name = options.get('attestation-name');
    const perFile = options.has('per-file');
    if (name !== undefined && /[/\\\0]/.test(name))
        throw new failure/* Failure */.HR('usage', '--attestation-name must be a name, not a path; give its place with --output-directory');
    return (0,sign.sign)(names, options, context, async (files, { cwd, stop }) => {
        const sbom = options.get('sbom');
        const provenance = options.has('provenance') || (sbom === undefined && predicate === undefined);
        const attestations = await readAttestations({
            provenance,
            sbom,
            predicates: predicate === undefined ? [] : [predicate],
            predicateType: options.get('predicate-type'),
        }, cwd);
        const outputDirectory = options.get('output-directory');
        const names = { name, perFile, baseNames: false };
        return planDocuments(files, attestations, { ...names, root: cwd, outputDirectory, signal: stop.signal });
    });
}


/***/ })

};
