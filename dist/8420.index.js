export const id = 8420;
export const ids = [8420];
export const modules = {

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
