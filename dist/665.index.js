export const id = 665;
export const ids = [665];
export const modules = {

/***/ 29665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readAttestations: () => (/* binding */ readAttestations)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/encoding/strict-json.js
var strict_json = __webpack_require__(69098);
;// CONCATENATED MODULE: ./build/encoding/uri.js
// URIs, as formats of other people require them in a text.
/** RFC 3986 §3: a scheme, no spaces, and no characters that a URI contains only in encoded form. */
const ABSOLUTE = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s"<>\\^`{|}\u0080-\uffff]+$/;
/** Whether a value is the text of an absolute URI, such as the type of a predicate. */
function isAbsoluteUri(value) {
    return typeof value === 'string' && ABSOLUTE.test(value);
}

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
    if (!isAbsoluteUri(type)) {
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
var read_bounded = __webpack_require__(24890);
// EXTERNAL MODULE: ./build/signing/check-statement.js + 1 modules
var check_statement = __webpack_require__(84726);
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


/***/ }),

/***/ 84726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ MAX_STATEMENT_BYTES)
});

// UNUSED EXPORTS: checkStatement

// EXTERNAL MODULE: ./build/encoding/strict-json.js
var strict_json = __webpack_require__(69098);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
;// CONCATENATED MODULE: ./build/signing/statement-notices.js
// Valid in-toto statements that some verifiers refuse → warnings before signing; the signer decides.


/** The members of a statement and of a subject (in-toto attestation v1, statement.md and resource_descriptor.md). */
const statement_notices_STATEMENT_MEMBERS = (/* unused pure expression or super */ null && (['_type', 'subject', 'predicateType', 'predicate']));
const statement_notices_SUBJECT_MEMBERS = 'name uri digest content downloadLocation mediaType annotations'.split(' ');
const STATEMENT_V1 = 'https://in-toto.io/Statement/v1';
/** Measured with sigstore-python 4.5.1: it reads statements of version 1 only with these digests. */
const PYTHON_DIGESTS = (/* unused pure expression or super */ null && (['sha256', 'sha384', 'sha512', 'sha3_256', 'sha3_384', 'sha3_512']));
/**
 * Names each verifier that refuses the statement, and why. In: a statement that {@link checkStatement} accepted. Out:
 * sentences about "it"; empty for a statement that cosign, gh and sigstore-python can read.
 */
function statement_notices_statementNotices(statement) {
    const subjects = statement['subject'].filter(isRecord);
    const digests = subjects.map(({ digest }) => Object.keys(Object(digest)));
    const unknown = [
        ...Object.keys(statement).filter((name) => !statement_notices_STATEMENT_MEMBERS.includes(name)),
        ...subjects.flatMap(Object.keys).filter((name) => !statement_notices_SUBJECT_MEMBERS.includes(name)),
    ];
    const others = digests.flat().filter((name) => !PYTHON_DIGESTS.includes(name));
    const unnamed = subjects.some(({ name }) => typeof name !== 'string');
    return [
        ...(unknown[0] === undefined
            ? []
            : [`has the member ${quote(unknown[0])}: cosign and gh refuse members that in-toto does not define`]),
        ...(statement['_type'] === STATEMENT_V1 ? [] : ['is of version 0.1, which sigstore-python refuses']),
        ...(others[0] === undefined
            ? []
            : [`has a digest ${quote(others[0])} in a subject, which sigstore-python refuses`]),
        ...(unnamed ? ['has a subject without a name, which sigstore-python refuses; "_" says the same'] : []),
        ...(digests.some((names) => names.includes('sha256'))
            ? []
            : ['has no SHA-256 digest, the only one that sigstore-python compares']),
    ];
}

;// CONCATENATED MODULE: ./build/signing/check-statement.js
// In-toto statements, checked before signing: what a verifier would refuse, or read differently, is never logged.




/** The largest statement that is signed, in bytes. */
const MAX_STATEMENT_BYTES = 16 * 1024 * 1024;
const TYPES = [STATEMENT_V1, 'https://in-toto.io/Statement/v0.1'];
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
const TEXTS = (/* unused pure expression or super */ null && (['name', 'uri', 'content', 'downloadLocation', 'mediaType']));
const WHY = 'Verifiers would refuse this statement or read it in different ways, and a log entry cannot be removed (in-toto attestation, v1).';
/**
 * Checks a statement (in-toto attestation, statement v1 and v0.1). In: its bytes, and its name for messages.
 * Throws `statement-invalid`, with the remedy.
 */
function checkStatement(payload, name) {
    const refuse = (what, remedy) => {
        throw new Failure('statement-invalid', `the statement ${quote(name)} ${what}`, { why: WHY, remedy });
    };
    const statement = read(payload, refuse);
    if ('payloadType' in statement && 'payload' in statement) {
        const what = `is already a DSSE envelope, with the payloadType ${quote(statement['payloadType'])}`;
        refuse(what, 'Give the in-toto statement itself, without an envelope: signing makes the envelope.');
    }
    checkValues(statement, refuse);
    checkNames(statement, STATEMENT_MEMBERS, refuse);
    const { _type: type, subject, predicateType, predicate } = statement;
    if (!TYPES.includes(String(type)) || typeof type !== 'string')
        refuse(`has the _type ${quote(type)}`, `Set _type to ${quote(TYPES[0])}; a predicate is not a statement.`);
    if (!isAbsoluteUri(predicateType)) {
        const remedy = 'Set predicateType to the URI of its type, such as "https://slsa.dev/provenance/v1".';
        refuse(`has the predicateType ${quote(predicateType)}, which is not a URI`, remedy);
    }
    if (predicate !== undefined && predicate !== null && !isRecord(predicate))
        refuse('has a predicate that is not a JSON object', 'Make the predicate an object, or remove it.');
    if (!Array.isArray(subject) || subject.length === 0)
        return refuse('has no subject', 'List each file that it is about in subject, with its digest.');
    const digests = subject.map((each, index) => checkSubject(each, index, refuse));
    checkDistinct(subject, refuse);
    const sha256 = digests.find((digest) => digest !== undefined);
    const subjectDigest = sha256 === undefined ? undefined : Buffer.from(sha256, 'hex');
    return { subjectDigest, notices: statementNotices(statement) };
}
function read(payload, refuse) {
    const remedy = 'Write it as JSON in UTF-8, without a byte order mark and without duplicate names in an object.';
    const value = parseStrictJson(payload, () => refuse('is not JSON in UTF-8, or an object in it has a name twice', remedy));
    return isRecord(value) ? value : refuse('is not a JSON object', 'Give an in-toto statement.');
}
/** SHA-256 of a subject, if it has one. */
function checkSubject(subject, index, refuse) {
    const at = `subject[${index}]`;
    if (!isRecord(subject))
        return refuse(`has a ${at} that is not an object`, 'Give each subject as { name, digest }.');
    checkNames(subject, SUBJECT_MEMBERS, refuse);
    const { digest } = subject;
    for (const name of TEXTS)
        if (!['string', 'undefined'].includes(typeof (subject[name] ?? undefined)))
            refuse(`has a ${at}.${name} that is not a string`, `Make the ${name} a string, or remove it.`);
    const { content, annotations } = subject;
    if (typeof content === 'string' && !isBase64(content))
        refuse(`has a ${at}.content that is not base64`, 'Encode the content in base64, or remove it.');
    if (annotations !== undefined && annotations !== null && !isRecord(annotations))
        refuse(`has ${at}.annotations that are not an object`, 'Make the annotations an object, or remove them.');
    if (!isRecord(digest) || Object.keys(digest).length === 0) {
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
        refuse(`has ${quote(value)} as ${at}.digest.${quote(algorithm)}`, `Write this digest as ${form}.`);
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
            refuse(`names ${quote(name)} twice in subject`, 'Give each subject a different name.');
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
            refuse(`has the member ${quote(name)}`, `Write it as ${quote(meant)}.`);
    }
}
/** Refuses, at any depth, numbers and text that JSON can write but parsers in other languages cannot represent. */
function checkValues(value, refuse) {
    for (const each of valuesIn(value)) {
        if (typeof each === 'number' && !Number.isFinite(each))
            refuse('has a number that is too large', 'Write a number of this size as text.');
        if (typeof each === 'string' && /\p{Surrogate}/u.test(each))
            refuse(`has the text ${quote(each)}, which is half a character`, 'Write a surrogate only as one of a pair.');
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


/***/ })

};
