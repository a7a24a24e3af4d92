export const id = 933;
export const ids = [933];
export const modules = {

/***/ 5669:
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
;// CONCATENATED MODULE: ./build/attestation/statement-notices.js
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

;// CONCATENATED MODULE: ./build/attestation/check-statement.js
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


/***/ }),

/***/ 84933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readAttestations: () => (/* binding */ readAttestations)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/attestation/check-statement.js + 1 modules
var check_statement = __webpack_require__(5669);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/identity/fulcio/issuers.js
var issuers = __webpack_require__(72692);
// EXTERNAL MODULE: ./build/identity/policy/job-claims.js
var job_claims = __webpack_require__(83531);
// EXTERNAL MODULE: ./build/identity/policy/inspect-token.js + 5 modules
var inspect_token = __webpack_require__(44879);
// EXTERNAL MODULE: ./build/identity/fulcio/principal.js
var principal = __webpack_require__(46202);
// EXTERNAL MODULE: ./build/identity/fulcio/template.js
var template = __webpack_require__(60384);
;// CONCATENATED MODULE: ./build/attestation/claim-fields.js
// Fields of a predicate ← claims of the identity token: read strictly, and placed by the path of each field.



/** A Git commit in SHA-1 or SHA-256. */
const COMMIT = [/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, 'a commit'];
const WHOLE_NUMBER = [/^\d{1,19}$/, 'a whole number'];
const GIT_REF = [/^refs\/[^\s\p{Cc}]+$/u, 'a full Git ref such as refs/heads/main'];
const WHY = 'Provenance contains only what the issuer of the identity token signed.';
/**
 * Reads claims as text. In: the claims, those that are needed, and the form of each. Out: the values of all that have a
 * form. Throws `token-claim-missing` with all that are absent, null or empty, and `token-claim-invalid`.
 */
function readClaims(claims, needed, forms) {
    const given = Object.keys(forms).filter((name) => Object.hasOwn(claims, name));
    const present = given.filter((name) => ![undefined, null, ''].includes(claims[name]));
    const missing = needed.filter((name) => !present.includes(name));
    if (missing.length > 0)
        throw new failure/* Failure */.HR('token-claim-missing', `${(0,principal/* missingClaims */.kW)(missing).message}, which provenance needs`, {
            why: WHY,
        });
    return Object.fromEntries(present.map((name) => [name, readClaim(claims, name, forms)]));
}
function readClaim(claims, name, forms) {
    const value = claims[name];
    const text = Number.isSafeInteger(value) ? String(value) : value;
    const [form, called] = forms[name] ?? COMMIT;
    if (typeof text === 'string' && form.test(text))
        return text;
    throw invalidClaim(name, `is ${(0,failure/* quote */.hD)(value)}, not ${called}`);
}
/** The Failure for a claim that provenance cannot state. In: its name, and the rest of a sentence about it. */
function invalidClaim(name, what, remedy) {
    const message = `the claim \`${name}\` of the identity token ${what}`;
    return new failure/* Failure */.HR('token-claim-invalid', message, { why: WHY, remedy });
}
/** The names that the values of fields mention. */
function mentionsOf(fields) {
    return [...new Set(fields.flatMap(([, value]) => (0,template/* parseTemplate */.Q)(value).mentions))];
}
/** An object with these fields. In: fields, and the value of each name that they mention. */
function fillFields(fields, values) {
    const result = {};
    for (const [path, value] of fields) {
        const text = (0,template/* parseTemplate */.Q)(value).render((name) => values[name], (name) => {
            throw new failure/* Failure */.HR('internal', `no value for ${name} in ${path}`);
        });
        place(result, path.split(/\.|(?=\[)/), text);
    }
    return result;
}
/** Puts a value into nested objects and arrays; `[0]` is an element of an array. */
function place(holder, [first = '', ...rest], value) {
    const members = holder;
    const name = first.replace(/^\[(\d+)\]$/, '$1');
    if (rest.length === 0)
        members[name] = value;
    else {
        members[name] ??= rest[0]?.startsWith('[') ? [] : {};
        place(members[name], rest, value);
    }
}

;// CONCATENATED MODULE: ./build/attestation/github-provenance.js
// Provenance of a job of GitHub Actions, in the build type of GitHub (github.com/actions/buildtypes, workflow/v1).



const BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';
/** The events that the build type covers; GitHub's own actions use it for the others too. */
const EVENTS = ['create', 'release', 'push', 'workflow_dispatch'];
/**
 * The fields of every predicate. `url` is the address of the server, as in the certificate; `workflow_path` is
 * `workflow_ref` without the repository and the ref.
 */
const GITHUB_FIELDS = [
    ['buildDefinition.externalParameters.workflow.ref', 'ref'],
    ['buildDefinition.externalParameters.workflow.repository', '{{ .url }}/{{ .repository }}'],
    ['buildDefinition.externalParameters.workflow.path', 'workflow_path'],
    ['buildDefinition.internalParameters.github.event_name', 'event_name'],
    ['buildDefinition.internalParameters.github.repository_id', 'repository_id'],
    ['buildDefinition.internalParameters.github.repository_owner_id', 'repository_owner_id'],
    ['buildDefinition.internalParameters.github.runner_environment', 'runner_environment'],
    ['buildDefinition.resolvedDependencies[0].uri', 'git+{{ .url }}/{{ .repository }}@{{ .ref }}'],
    ['buildDefinition.resolvedDependencies[0].digest.gitCommit', 'sha'],
    ['runDetails.builder.id', '{{ .url }}/{{ .job_workflow_ref }}'],
    [
        'runDetails.metadata.invocationId',
        '{{ .url }}/{{ .repository }}/actions/runs/{{ .run_id }}/attempts/{{ .run_attempt }}',
    ],
];
/**
 * The fields for a reusable workflow that is at another commit. The build type requires the first dependency and
 * allows others (SLSA provenance v1, resolvedDependencies). `job_workflow_repository` and `job_workflow_revision` are
 * parts of `job_workflow_ref`.
 */
const REUSABLE_WORKFLOW_FIELDS = [
    [
        'buildDefinition.resolvedDependencies[1].uri',
        'git+{{ .url }}/{{ .job_workflow_repository }}@{{ .job_workflow_revision }}',
    ],
    ['buildDefinition.resolvedDependencies[1].digest.gitCommit', 'job_workflow_sha'],
];
const WORKFLOW_REF = [/^[^/@\s]+\/[^/@\s]+\/[^\p{Cc}]+@[^\p{Cc}]+$/u, 'OWNER/REPOSITORY/PATH@REF'];
/** As GitHub describes the claims (docs: OpenID Connect reference). */
const FORMS = {
    url: [/^https?:\/\/[^\s?#]+[^\s?#/]$/, 'the address of a server'],
    repository: [/^[^/@\s]+\/[^/@\s]+$/, 'OWNER/REPOSITORY'],
    ref: GIT_REF,
    sha: COMMIT,
    event_name: [/^\w+$/, 'the name of an event'],
    repository_id: WHOLE_NUMBER,
    repository_owner_id: WHOLE_NUMBER,
    runner_environment: [/^(github|self)-hosted$/, 'github-hosted or self-hosted'],
    run_id: WHOLE_NUMBER,
    run_attempt: WHOLE_NUMBER,
    workflow_ref: WORKFLOW_REF,
    job_workflow_ref: WORKFLOW_REF,
    job_workflow_sha: COMMIT,
};
const DERIVED = 'workflow_path';
/** The claims that every predicate needs. */
const GITHUB_CLAIMS = [
    ...mentionsOf(GITHUB_FIELDS).filter((name) => name !== DERIVED),
    'workflow_ref',
];
/** The predicate of type `https://slsa.dev/provenance/v1`. Throws as {@link readClaims}. */
function gitHubProvenance(token) {
    const { url } = (0,inspect_token/* inspectToken */.e4)(token).provider?.defaults ?? {};
    const claims = readClaims({ url, ...token.claims }, GITHUB_CLAIMS, FORMS);
    const values = { ...claims, workflow_path: workflowPath(claims) };
    const reused = reusableWorkflow(claims);
    const fields = reused === undefined ? GITHUB_FIELDS : [...GITHUB_FIELDS, ...REUSABLE_WORKFLOW_FIELDS];
    const { buildDefinition, runDetails } = fillFields(fields, { ...values, ...reused });
    return { buildDefinition: { buildType: BUILD_TYPE, ...Object(buildDefinition) }, runDetails };
}
/** A sentence about an event that the build type does not cover. */
function gitHubNotices({ claims: { event_name: event } }) {
    if (typeof event !== 'string' || EVENTS.includes(event))
        return [];
    return [
        `the provenance is of the event ${(0,failure/* quote */.hD)(event)}, but its build type covers only ${EVENTS.join(', ')}: a strict verifier may refuse it`,
    ];
}
/** The path in `workflow_ref`. Both the path and the ref may contain an @, so both ends must be the other claims. */
function workflowPath({ workflow_ref: whole = '', repository = '', ref = '' }) {
    const [start, end] = [`${repository}/`, `@${ref}`];
    const path = whole.slice(start.length, whole.length - end.length);
    if (whole.startsWith(start) && whole.endsWith(end) && path !== '')
        return path;
    throw invalidClaim('workflow_ref', `is ${(0,failure/* quote */.hD)(whole)}, which is not a workflow of ${(0,failure/* quote */.hD)(repository)} at ${(0,failure/* quote */.hD)(ref)}`, 'Sign in a workflow file of the repository itself: this build type cannot describe a workflow that a ruleset requires.');
}
/** The repository and the revision of a workflow that the started workflow calls, if its commit is another one. */
function reusableWorkflow(values) {
    const { job_workflow_ref: called = '', job_workflow_sha: commit, workflow_ref: started } = values;
    if (called === started || commit === undefined)
        return undefined;
    // The path ends where a file of YAML does, or has no @.
    const parts = /^([^/]+\/[^/]+)\/(?:.+?\.ya?ml|[^@]+)@(.+)$/.exec(called);
    if (parts === null)
        throw invalidClaim('job_workflow_ref', `is ${(0,failure/* quote */.hD)(called)}, not ${WORKFLOW_REF[1]}`);
    const [, repository = '', revision = ''] = parts;
    const same = repository === values['repository'] && revision === values['ref'] && commit === values['sha'];
    return same ? undefined : { job_workflow_repository: repository, job_workflow_revision: revision };
}

;// CONCATENATED MODULE: ./build/attestation/gitlab-provenance.js

const gitlab_provenance_BUILD_TYPE = 'https://docs.gitlab.com/ci/pipeline_security/slsa/provenance_v1';
/**
 * GitLab's fields, as far as a claim exists: no claim contains the name of the job (`entryPoint`), its variables, or the
 * executor and the architecture of the runner. Consumers ignore additional parameters, so the ref and the pipeline
 * definition are there too. `iss` is the address of the GitLab instance, without a final slash.
 */
const GITLAB_FIELDS = [
    ['buildDefinition.externalParameters.source', '{{ .iss }}/{{ .project_path }}'],
    ['buildDefinition.externalParameters.ref', 'ref_path'],
    ['buildDefinition.externalParameters.configuration', 'https://{{ .ci_config_ref_uri }}'],
    ['buildDefinition.internalParameters.job', 'job_id'],
    ['buildDefinition.internalParameters.pipeline', 'pipeline_id'],
    ['buildDefinition.internalParameters.pipeline_source', 'pipeline_source'],
    ['buildDefinition.internalParameters.project_id', 'project_id'],
    ['buildDefinition.internalParameters.namespace_id', 'namespace_id'],
    ['buildDefinition.internalParameters.runner_environment', 'runner_environment'],
    ['buildDefinition.resolvedDependencies[0].uri', '{{ .iss }}/{{ .project_path }}'],
    ['buildDefinition.resolvedDependencies[0].digest.gitCommit', 'sha'],
    ['runDetails.builder.id', '{{ .iss }}/{{ .project_path }}/-/runners/{{ .runner_id }}'],
    ['runDetails.metadata.invocationId', 'job_id'],
];
const NAME = [/^\w+$/, 'a name'];
/** As GitLab describes the claims (docs: "OpenID Connect (OIDC) Authentication Using ID Tokens"). */
const gitlab_provenance_FORMS = {
    iss: [/^https?:\/\/[^\s?#]+$/, 'an address'],
    project_path: [/^[^/@\s]+(\/[^/@\s]+)+$/, 'GROUP/PROJECT'],
    ref_path: GIT_REF,
    ci_config_ref_uri: [/^[^/\s]+\/[^\s\p{Cc}]+\/\/[^\p{Cc}]+@[^\s\p{Cc}]+$/u, 'HOST/GROUP/PROJECT//PATH@REF'],
    job_id: WHOLE_NUMBER,
    pipeline_id: WHOLE_NUMBER,
    pipeline_source: NAME,
    project_id: WHOLE_NUMBER,
    namespace_id: WHOLE_NUMBER,
    runner_environment: [/^(gitlab|self)-hosted$/, 'gitlab-hosted or self-hosted'],
    sha: COMMIT,
    runner_id: WHOLE_NUMBER,
};
/** The claims that every predicate needs. */
const GITLAB_CLAIMS = mentionsOf(GITLAB_FIELDS);
/** The predicate of type `https://slsa.dev/provenance/v1`. Throws as {@link readClaims}. */
function gitLabProvenance({ claims }) {
    const values = readClaims(claims, GITLAB_CLAIMS, gitlab_provenance_FORMS);
    const iss = values['iss']?.replace(/\/$/, '') ?? '';
    const { buildDefinition, runDetails } = fillFields(GITLAB_FIELDS, { ...values, iss });
    return { buildDefinition: { buildType: gitlab_provenance_BUILD_TYPE, ...Object(buildDefinition) }, runDetails };
}

;// CONCATENATED MODULE: ./build/attestation/environment-differences.js
// Claims of the token ↔ variables of the job: where they differ, the provenance does not describe this job.





/**
 * Compares the claims that provenance contains with the environment of the job. In: the claims of the token, and the
 * environment. Out: one sentence for each variable that has another value; a variable that is not set has none.
 */
function environmentDifferences(claims, env) {
    const { provider = '' } = (0,issuers/* providerOf */.lc)(claims);
    const used = [...GITHUB_CLAIMS, ...GITLAB_CLAIMS];
    return Object.entries((0,job_claims/* variablesOf */.ht)(provider)).flatMap(([claim, variable]) => {
        const [signed, value] = [claims[claim], env[variable]];
        if (!used.includes(claim) || signed === undefined || !value || String(signed) === value)
            return [];
        return [
            `the provenance has the signed claim \`${claim}\` (${(0,failure/* quote */.hD)(signed)}), but ${variable} of this job is ${(0,failure/* quote */.hD)(value)}`,
        ];
    });
}

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
    for (const each of (0,strict_json/* valuesIn */.aC)(value)) {
        if (typeof each === 'string' && /\p{Surrogate}/u.test(each))
            throw refuse(`has the text ${(0,failure/* quote */.hD)(each)}, which is half a character`, 'Write a surrogate only as one of a pair.');
        if (typeof each === 'number' && isInexact(each))
            throw refuse(`has a number that is read as ${each}, and other programs read it differently`, 'Write a number of this size as text (RFC 7493, section 2.2).');
    }
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
// SLSA provenance of a job, made only of the claims that the issuer of its token signed (slsa.dev/provenance/v1).




const PROVENANCE_TYPE = 'https://slsa.dev/provenance/v1';
/** By the provider of the job, as in Fulcio's configuration. */
const BY_PROVIDER = {
    'github-workflow': gitHubProvenance,
    'gitlab-pipeline': gitLabProvenance,
};
/**
 * The provenance of the job that a token identifies. In: the token of the signing session, for which Fulcio issued the
 * certificate; nothing here verifies it. Throws `token-claim-missing` or `token-claim-invalid`, which name the claim, and
 * `provenance-unsupported` for a token of another kind.
 */
function createProvenance(token) {
    const provider = providerOf(token);
    const create = Object.hasOwn(BY_PROVIDER, provider) ? BY_PROVIDER[provider] : undefined;
    if (create !== undefined)
        return { type: PROVENANCE_TYPE, predicate: create(token) };
    const what = `the identity token of ${(0,failure/* quote */.hD)(token.issuer)} is not of a job of GitHub Actions or GitLab CI/CD`;
    throw new failure/* Failure */.HR('provenance-unsupported', what);
}
/** Warnings about provenance that is valid, but that a strict verifier may refuse: sentences. */
function provenanceNotices(token) {
    return providerOf(token) === 'github-workflow' ? gitHubNotices(token) : [];
}
function providerOf({ claims, issuer, fulcio }) {
    const { row } = (0,issuers/* rowOf */.OB)(claims, issuer, fulcio);
    return row.type === 'ci-provider' ? (row.provider ?? '') : '';
}

// EXTERNAL MODULE: ./build/bundle/bundle.js + 1 modules
var bundle_bundle = __webpack_require__(76337);
// EXTERNAL MODULE: ./build/trust/rekor-versions.js
var rekor_versions = __webpack_require__(75102);
;// CONCATENATED MODULE: ./build/attestation/distribution-name.js
// File names of Python distributions: what PyPI reads as a wheel or a source distribution, and why it refuses another name.

/** A project (core metadata specification, "Name"). */
const PROJECT = /^[A-Z0-9](?:[A-Z0-9._-]*[A-Z0-9])?$/i;
/** A project in the name of a wheel has no hyphen, and no two underscores in a row (PEP 427, "Escaping and Unicode"). */
const WHEEL_PROJECT = /^(?!.*__)[A-Z0-9](?:[A-Z0-9._]*[A-Z0-9])?$/i;
/** A build tag begins with a digit (binary distribution format, "File name convention"). */
const BUILD_TAG = /^\d[^\s-]*$/;
/** A tag, or several with dots between them (platform compatibility tags, "Compressed tag sets"). */
const PYTHON_TAG = /^[A-Z_]\w*(?:\.[A-Z_]\w*)*$/i;
const TAG = /^\w+(?:\.\w+)*$/;
/** A version in any spelling that installers read (version specifiers, "Appendix: Parsing version strings"). */
const VERSION = new RegExp([
    /^v?(?:\d+!)?\d+(?:\.\d+)*/,
    /(?:[._-]?(?:alpha|a|beta|b|preview|pre|c|rc)[._-]?\d*)?/,
    /(?:-\d+|[._-]?(?:post|rev|r)[._-]?\d*)?/,
    /(?:[._-]?dev[._-]?\d*)?/,
    /(?:\+[a-z0-9]+(?:[._-][a-z0-9]+)*)?$/,
]
    .map(({ source }) => source)
    .join(''), 'i');
const SDIST = /(?:\.tar\.gz|\.zip)$/;
const FORM = 'Give only wheels (NAME-VERSION-PYTHON-ABI-PLATFORM.whl) and source distributions (NAME-VERSION.tar.gz or .zip), with the names that the build tool gave them.';
/**
 * Requires that a file can be attested for PyPI. In: its base name. Out: nothing. Throws `input-invalid`, with the part
 * of the name that is wrong. A name need not be normalized: PyPI compares it as it was uploaded.
 */
function requireDistributionName(name) {
    const problem = name.endsWith('.whl') ? wheelProblem(name.slice(0, -4)) : sdistProblem(name);
    if (problem === undefined)
        return;
    const what = `the file ${(0,failure/* quote */.hD)(name)} is not a Python distribution: ${problem}`;
    throw new failure/* Failure */.HR('input-invalid', what, { remedy: FORM });
}
/** What is wrong with the name of a wheel, without its ending; undefined if nothing is. */
function wheelProblem(stem) {
    const parts = stem.split('-');
    if (parts.length !== 5 && parts.length !== 6)
        return `the name of a wheel has 5 or 6 parts with hyphens between them, but this one has ${parts.length}`;
    const [project = '', version = ''] = parts;
    const [python = '', abi = '', platform = ''] = parts.slice(-3);
    const build = parts.length === 6 ? parts[2] : undefined;
    if (!WHEEL_PROJECT.test(project))
        return `${(0,failure/* quote */.hD)(project)} is not a project`;
    if (!VERSION.test(version))
        return notVersion(version);
    if (build !== undefined && !BUILD_TAG.test(build))
        return `the build tag ${(0,failure/* quote */.hD)(build)} does not begin with a digit`;
    if (!PYTHON_TAG.test(python))
        return `${(0,failure/* quote */.hD)(python)} is not a Python tag`;
    const wrong = [abi, platform].find((tag) => !TAG.test(tag));
    return wrong === undefined ? undefined : `${(0,failure/* quote */.hD)(wrong)} is not a tag`;
}
/** The same for any other name. A version has no hyphen there, so the last one is before it. */
function sdistProblem(name) {
    if (!SDIST.test(name))
        return 'its name does not end in .whl, .tar.gz or .zip';
    const stem = name.replace(SDIST, '');
    const hyphen = stem.lastIndexOf('-');
    const [project, version] = [stem.slice(0, Math.max(hyphen, 0)), stem.slice(hyphen + 1)];
    if (hyphen === -1)
        return 'there is no hyphen between a project and a version';
    if (!PROJECT.test(project))
        return `${(0,failure/* quote */.hD)(project)} is not a project`;
    return VERSION.test(version) ? undefined : notVersion(version);
}
const notVersion = (version) => `${(0,failure/* quote */.hD)(version)} is not a version of Python packages`;

;// CONCATENATED MODULE: ./build/attestation/pypi.js
// Attestations for PyPI (PEP 740): the statement about one distribution, and a bundle → the object that PyPI stores.




/** docs.pypi.org, "PyPI Publish Attestation (v1)": the predicate is null. */
const PUBLISH_TYPE = 'https://docs.pypi.org/attestations/publish/v1';
/** The one log whose time PyPI accepts, because an attestation has no place for a timestamp. */
const REKOR_VERSION = 1;
const REMEDY = `Sign with version ${REKOR_VERSION} of Rekor (\`rekor-version: ${REKOR_VERSION}\`, --rekor-version ${REKOR_VERSION}).`;
/**
 * The name of the file next to a distribution in which twine and uv look for its attestation. Throws `input-invalid` for
 * a name that PyPI does not read as a distribution.
 */
function publishAttestationName(distribution) {
    requireDistributionName(distribution);
    return `${distribution}.publish.attestation`;
}
/**
 * The statement about one distribution, as bytes to sign (in-toto statement v1; pypi-attestations 0.0.30). In: the base
 * name of its file, and SHA-256 of the file. Throws `input-invalid` for a name that PyPI does not read as a distribution.
 */
function publishStatement(name, sha256) {
    requireDistributionName(name);
    const statement = {
        _type: 'https://in-toto.io/Statement/v1',
        subject: [{ name, digest: { sha256: sha256.toString('hex') } }],
        predicateType: PUBLISH_TYPE,
        predicate: null,
    };
    return Buffer.from(JSON.stringify(statement));
}
/**
 * A bundle of such a statement as the attestation object of PEP 740, in JSON. In: the bundle, or its bytes; nothing in it
 * is verified here. Throws `bundle-malformed` for bytes that are no bundle, and `input-invalid` for a bundle that PyPI
 * could not verify: one without a statement, or without an entry of Rekor v1.
 */
function toPublishAttestation(given) {
    const bundle = Buffer.isBuffer(given) ? (0,bundle_bundle/* parseBundle */.QN)(given) : given;
    const { content, verificationMaterial } = bundle;
    const signatures = content.$case === 'dsseEnvelope' ? content.dsseEnvelope.signatures : [];
    const [signature] = signatures;
    if (content.$case !== 'dsseEnvelope' || signature === undefined || signatures.length > 1)
        throw refused('it is not a statement with one signature', 'Sign a statement about the distribution.');
    const certificate = leafOf(verificationMaterial);
    if (certificate === undefined)
        throw refused('it has no certificate', 'Sign with an identity, not with a key.');
    // As they are in the file of the bundle, with the members that are zero.
    const { verificationMaterial: json } = JSON.parse((0,bundle_bundle/* serializeBundle */.fP)(bundle).toString());
    const entries = json.tlogEntries.filter((_, index) => givesTime(verificationMaterial.tlogEntries[index]));
    if (entries.length === 0)
        throw refused(`it has no log entry of Rekor v${REKOR_VERSION}`, REMEDY);
    const attestation = {
        version: 1,
        verification_material: { certificate: certificate.toString('base64'), transparency_entries: entries },
        envelope: {
            statement: content.dsseEnvelope.payload.toString('base64'),
            signature: signature.sig.toString('base64'),
        },
    };
    return Buffer.from(JSON.stringify(attestation));
}
/** The signing certificate, DER; undefined for a bundle of a key. */
function leafOf({ content }) {
    if (content.$case === 'certificate')
        return content.certificate.rawBytes;
    return content.$case === 'x509CertificateChain'
        ? content.x509CertificateChain.certificates[0]?.rawBytes
        : undefined;
}
/** Whether a log entry has a time that the log signed. */
function givesTime(entry) {
    if (entry?.inclusionPromise === undefined)
        return false;
    const { kind, version } = entry.kindVersion;
    return (0,rekor_versions/* rekorVersionOf */.V)(`${kind}/${version}`) === REKOR_VERSION && entry.integratedTime !== '0';
}
const refused = (what, remedy) => new failure/* Failure */.HR('input-invalid', `the bundle cannot become an attestation for PyPI: ${what}`, { remedy });

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

// EXTERNAL MODULE: ./build/files/read-bounded.js
var read_bounded = __webpack_require__(24890);
;// CONCATENATED MODULE: ./build/engine/attest/attestations.js
// What to attest → attestations, read and checked before the first request; provenance follows with the token.











/** Reads the predicates. Throws `file-unreadable`, and what parsePredicate and parseSbom throw. */
async function readAttestations({ provenance, sbom, predicates, predicateType = '', pypi }, { root, env, onNotice }) {
    const read = async (path, what) => {
        const called = `${what} ${(0,failure/* quote */.hD)(path)}`;
        const bytes = await (0,read_bounded/* readSmall */.o5)((0,external_node_path_.resolve)(root, path), check_statement/* MAX_STATEMENT_BYTES */.X + 1, called);
        if (bytes.length <= check_statement/* MAX_STATEMENT_BYTES */.X)
            return bytes;
        throw new failure/* Failure */.HR('predicate-invalid', `${called} is longer than ${check_statement/* MAX_STATEMENT_BYTES */.X} bytes`);
    };
    const attestations = provenance ? [ofToken(env, onNotice)] : [];
    if (sbom !== undefined)
        attestations.push(constant('sbom', parseSbom(await read(sbom, 'the SBOM'), sbom)));
    for (const path of predicates) {
        const predicate = parsePredicate(await read(path, 'the predicate'), predicateType, path);
        attestations.push(constant((0,external_node_path_.basename)(path).replace(/\.json$/, ''), predicate));
    }
    return pypi ? [...attestations, PYPI] : attestations;
}
/** Does not depend on the token. */
const always = () => undefined;
function constant(kind, predicate) {
    const statement = (subjects) => createStatement(subjects, predicate);
    return { kind, predicateType: predicate.type, authorize: always, statement, format: asLine };
}
/** Provenance, from the claims of the token for which the certificate is issued. */
function ofToken(env, onNotice) {
    let made;
    return {
        kind: 'provenance',
        predicateType: PROVENANCE_TYPE,
        authorize: (token) => {
            const now = createProvenance(token);
            if (made === undefined)
                for (const text of [...environmentDifferences(token.claims, env), ...provenanceNotices(token)])
                    onNotice(text);
            if (made !== undefined && !(0,external_node_util_.isDeepStrictEqual)(made, now))
                throw new failure/* Failure */.HR('token-claim-invalid', 'a new token of this job has other claims than the first one');
            made = now;
        },
        statement: (subjects) => {
            if (made === undefined)
                throw new Error('the statement was requested before a token was authorized');
            return createStatement(subjects, made);
        },
        format: asLine,
    };
}
/** For PyPI: about one distribution, by its base name. */
const PYPI = {
    kind: 'pypi',
    predicateType: PUBLISH_TYPE,
    nameFor: publishAttestationName,
    authorize: always,
    statement: ([subject]) => {
        if (subject === undefined)
            throw new Error('a publish attestation is about one file');
        return publishStatement((0,external_node_path_.basename)(subject.name), subject.digest);
    },
    format: toPublishAttestation,
};
const LINE_FEED = Buffer.from('\n');
const asLine = (bundle) => Buffer.concat([bundle, LINE_FEED]);


/***/ }),

/***/ 83531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vl: () => (/* binding */ gitHubOn),
/* harmony export */   e6: () => (/* binding */ claimsOfCertificate),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   ng: () => (/* binding */ runOf),
/* harmony export */   uV: () => (/* binding */ claimsOfEnvironment)
/* harmony export */ });
/* harmony import */ var _fulcio_ci_providers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40441);
/* harmony import */ var _fulcio_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60384);
// Claims of a job's token that are also elsewhere: in the environment of a job, or in a certificate.


/** Claims and their variables, by the provider of the job. */
const VARIABLES = {
    // GitHub Docs, "Variables reference"; no variable names a reusable workflow that signs.
    'github-workflow': {
        actor: 'GITHUB_ACTOR',
        actor_id: 'GITHUB_ACTOR_ID',
        event_name: 'GITHUB_EVENT_NAME',
        ref: 'GITHUB_REF',
        ref_protected: 'GITHUB_REF_PROTECTED',
        ref_type: 'GITHUB_REF_TYPE',
        repository: 'GITHUB_REPOSITORY',
        repository_id: 'GITHUB_REPOSITORY_ID',
        repository_owner: 'GITHUB_REPOSITORY_OWNER',
        repository_owner_id: 'GITHUB_REPOSITORY_OWNER_ID',
        run_attempt: 'GITHUB_RUN_ATTEMPT',
        run_id: 'GITHUB_RUN_ID',
        runner_environment: 'RUNNER_ENVIRONMENT',
        sha: 'GITHUB_SHA',
        workflow: 'GITHUB_WORKFLOW',
        workflow_ref: 'GITHUB_WORKFLOW_REF',
        workflow_sha: 'GITHUB_WORKFLOW_SHA',
    },
    // GitLab Docs, "Predefined CI/CD variables reference"; no variable has the form of ref_path or ci_config_ref_uri.
    'gitlab-pipeline': {
        iss: 'CI_SERVER_URL',
        job_id: 'CI_JOB_ID',
        namespace_id: 'CI_PROJECT_NAMESPACE_ID',
        pipeline_id: 'CI_PIPELINE_ID',
        pipeline_source: 'CI_PIPELINE_SOURCE',
        project_id: 'CI_PROJECT_ID',
        project_path: 'CI_PROJECT_PATH',
        runner_id: 'CI_RUNNER_ID',
        sha: 'CI_COMMIT_SHA',
    },
};
/** The variable of each claim that a job of this provider also has in its environment. */
function variablesOf(provider) {
    return (Object.hasOwn(VARIABLES, provider) ? VARIABLES[provider] : undefined) ?? {};
}
/** The claims that are also in the environment of a GitHub job, without those whose variable is not set. */
function claimsOfEnvironment(env) {
    const claims = {};
    for (const [claim, variable] of Object.entries(variablesOf('github-workflow'))) {
        const value = env[variable];
        if (value !== undefined)
            claims[claim] = value;
    }
    return claims;
}
/** GitHub Actions on the server at this address. */
function gitHubOn(server) {
    const { 'github-workflow': github } = _fulcio_ci_providers_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .x;
    return github && { ...github, defaults: { ...github.defaults, url: server } };
}
/**
 * The claims in a certificate, from its extensions, its issuer and the provider of the job; the defaults are those of
 * its server. A claim that no certificate of that provider can contain is not a key of the result.
 */
function claimsOfCertificate(extensions, issuer, provider) {
    const claims = { iss: issuer, sub: extensions.get('token-subject') };
    for (const [extension, read] of provider === undefined ? [] : readersOf(provider)) {
        for (const [claim, text] of Object.entries(read(extensions.get(extension))))
            claims[claim] = text ?? claims[claim];
    }
    if (!Object.hasOwn(claims, 'ref'))
        return claims;
    const [, kind] = /^refs\/(tags|heads)\//.exec(claims['ref'] ?? '') ?? [];
    return { ...claims, ref_type: kind === undefined ? undefined : kind === 'tags' ? 'tag' : 'branch' };
}
/** The run and the attempt in a run invocation URI of GitHub; undefined for any other URI. */
function runOf(uri = '') {
    const [, run_id, run_attempt] = /\/actions\/runs\/(\d+)\/attempts\/(\d+)$/.exec(uri) ?? [];
    return run_id === undefined || run_attempt === undefined ? undefined : { run_id, run_attempt };
}
/** Occurs in no claim. */
const MARK = '\0';
const known = new WeakMap();
/** For each extension; made once, because a batch may have a certificate for each of its files. */
function readersOf(provider) {
    const readers = known.get(provider) ??
        Object.entries(provider.extensions).map(([extension, template]) => {
            return [extension, createTemplateReader(template, provider.defaults)];
        });
    known.set(provider, readers);
    return readers;
}
/** For GitHub's runs, and for templates with one claim. The text of other templates is not read back. */
function createTemplateReader(template, defaults) {
    const { mentions, render } = (0,_fulcio_template_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTemplate */ .Q)(template);
    const [claim, ...others] = mentions.filter((name) => !defaults[name]);
    if (others.includes('run_attempt'))
        return (value) => ({ run_id: undefined, run_attempt: undefined, ...runOf(value) });
    if (claim === undefined || others.length > 0)
        return () => ({});
    const text = render((name) => (name === claim ? MARK : defaults[name]), () => undefined);
    const [before = '', after, ...more] = text.split(MARK);
    if (after === undefined || more.length > 0)
        return () => ({});
    return (value) => {
        const fits = value?.startsWith(before) === true && value.endsWith(after);
        return { [claim]: fits ? value.slice(before.length, value.length - after.length) : undefined };
    };
}


/***/ })

};
