export const id = 755;
export const ids = [755];
export const modules = {

/***/ 6957:
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
// EXTERNAL MODULE: ./build/attestation/check-statement.js + 1 modules
var check_statement = __webpack_require__(5669);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/identity/fulcio/issuers.js
var issuers = __webpack_require__(2692);
// EXTERNAL MODULE: ./build/identity/policy/job-claims.js
var job_claims = __webpack_require__(3531);
// EXTERNAL MODULE: ./build/identity/policy/inspect-token.js + 4 modules
var inspect_token = __webpack_require__(9815);
// EXTERNAL MODULE: ./build/identity/fulcio/principal.js
var principal = __webpack_require__(6202);
// EXTERNAL MODULE: ./build/identity/fulcio/template.js
var template = __webpack_require__(384);
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
var strict_json = __webpack_require__(9098);
// EXTERNAL MODULE: ./build/encoding/uri.js
var uri = __webpack_require__(8038);
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
;// CONCATENATED MODULE: ./build/engine/attest/attestations.js
// What to attest → the predicates, read and checked before the first request; provenance follows with the token.









/** Reads the predicates. Throws `file-unreadable`, and what parsePredicate and parseSbom throw. */
async function readAttestations({ provenance, sbom, predicates, predicateType = '' }, { root, env, onNotice }) {
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
    return attestations;
}
function constant(kind, predicate) {
    return { kind, predicateType: predicate.type, authorize: () => undefined, predicate: () => predicate };
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

// EXTERNAL MODULE: ./build/cli/terminal/messages.js
var messages = __webpack_require__(6300);
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
    return (0,sign.sign)(names, options, context, async (files, { env, cwd, stop, tell }) => {
        const sbom = options.get('sbom');
        const provenance = options.has('provenance') || (sbom === undefined && predicate === undefined);
        const attestations = await readAttestations({
            provenance,
            sbom,
            predicates: predicate === undefined ? [] : [predicate],
            predicateType: options.get('predicate-type'),
        }, { root: cwd, env, onNotice: (text) => tell((0,messages/* noteText */.gA)(text)) });
        const outputDirectory = options.get('output-directory');
        const names = { name, perFile, baseNames: false };
        return planDocuments(files, attestations, { ...names, root: cwd, outputDirectory, signal: stop.signal });
    });
}


/***/ }),

/***/ 191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zx: () => (/* binding */ EXTENSION_KEYS),
/* harmony export */   mB: () => (/* binding */ EXTENSION_OIDS),
/* harmony export */   oQ: () => (/* binding */ extensionsOf)
/* harmony export */ });
// The extensions in which Fulcio records the claims of a token (Fulcio docs/oid-info.md).
/** By the number below 1.3.6.1.4.1.57264.1: the name, and the key in Fulcio's configuration. */
const EXTENSIONS = [
    [1, 'Issuer', ''],
    [2, 'GitHub Workflow Trigger', 'github-workflow-trigger'],
    [3, 'GitHub Workflow SHA', 'github-workflow-sha'],
    [4, 'GitHub Workflow Name', 'github-workflow-name'],
    [5, 'GitHub Workflow Repository', 'github-workflow-repository'],
    [6, 'GitHub Workflow Ref', 'github-workflow-ref'],
    [8, 'Issuer (V2)', ''],
    [9, 'Build Signer URI', 'build-signer-uri'],
    [10, 'Build Signer Digest', 'build-signer-digest'],
    [11, 'Runner Environment', 'runner-environment'],
    [12, 'Source Repository URI', 'source-repository-uri'],
    [13, 'Source Repository Digest', 'source-repository-digest'],
    [14, 'Source Repository Ref', 'source-repository-ref'],
    [15, 'Source Repository Identifier', 'source-repository-identifier'],
    [16, 'Source Repository Owner URI', 'source-repository-owner-uri'],
    [17, 'Source Repository Owner Identifier', 'source-repository-owner-identifier'],
    [18, 'Build Config URI', 'build-config-uri'],
    [19, 'Build Config Digest', 'build-config-digest'],
    [20, 'Build Trigger', 'build-trigger'],
    [21, 'Run Invocation URI', 'run-invocation-uri'],
    [22, 'Source Repository Visibility At Signing', 'source-repository-visibility-at-signing'],
    [23, 'Deployment Environment', 'deployment-environment'],
    [24, 'Token Subject', ''],
];
/** The keys that a configuration may have templates for. */
const EXTENSION_KEYS = EXTENSIONS.flatMap(([, , key]) => (key === '' ? [] : [key]));
/**
 * The extensions of a certificate, in their order there. `texts` are those of a provider, by their key in the
 * configuration; empty ones are omitted.
 */
function extensionsOf(issuer, subject, texts) {
    const own = { 1: issuer, 8: issuer, 24: subject };
    return EXTENSIONS.flatMap(([number, name, key]) => {
        const value = own[number] ?? texts[key] ?? '';
        return value === '' ? [] : [{ oid: `1.3.6.1.4.1.57264.1.${number}`, name, value }];
    });
}
/** The object identifier of each extension by its name in kebab case, such as `source-repository-uri`. */
const EXTENSION_OIDS = new Map(EXTENSIONS.map(([number, name]) => {
    const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
    return [words.join('-'), `1.3.6.1.4.1.57264.1.${number}`];
}));


/***/ }),

/***/ 3531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vl: () => (/* binding */ gitHubOn),
/* harmony export */   e6: () => (/* binding */ claimsOfCertificate),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   uV: () => (/* binding */ claimsOfEnvironment)
/* harmony export */ });
/* unused harmony export runOf */
/* harmony import */ var _fulcio_ci_providers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(441);
/* harmony import */ var _fulcio_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(384);
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
