export const id = 7882;
export const ids = [7882,9839];
export const modules = {

/***/ 7882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planAboutFiles: () => (/* binding */ planAboutFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/attestation/check-statement.js
var check_statement = __webpack_require__(601);
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

// EXTERNAL MODULE: ./build/text/plural.js
var plural = __webpack_require__(51442);
;// CONCATENATED MODULE: ./build/attestation/statement.js
// Subjects and a predicate → an in-toto statement (in-toto attestation, statement v1).




const STATEMENT_V1 = 'https://in-toto.io/Statement/v1';
const HEAD = `{"_type":"${STATEMENT_V1}","subject":[`;
/** Subjects that are text at a time: all at once they would need three times the memory of the statement. */
const ROWS = 1000;
/**
 * The bytes of a statement about these subjects, in the order of their names. A subject that occurs twice, with the same
 * digest, is listed once. Throws `attestation-invalid` if there is no subject, if two files would have the same name, or
 * if the statement is longer than verifiers accept.
 */
function createStatement(subjects, predicate) {
    const rows = distinct(subjects);
    if (rows.length === 0)
        throw new failure/* Failure */.HR('attestation-invalid', 'there is no file to attest');
    const parts = [Buffer.from(HEAD)];
    for (let at = 0; at < rows.length; at += ROWS) {
        const text = rows
            .slice(at, at + ROWS)
            .map(rowOf)
            .join(',');
        parts.push(Buffer.from(at + ROWS < rows.length ? `${text},` : text));
    }
    parts.push(Buffer.from(`],${membersOf(predicate)}`));
    const bytes = Buffer.concat(parts);
    requireLength(bytes.length, rows.length);
    return bytes;
}
/** Values of JSON in a statement: for each subject itself, its two members and the digest; and the members before. */
const [VALUES_PER_SUBJECT, OTHER_VALUES] = [4, 2];
const NO_DIGEST = Buffer.alloc(32);
/** Of a predicate that is not known yet: it is small. */
const UNKNOWN = { type: '', predicate: {} };
/**
 * Requires that a statement about subjects of these names can be read when it is verified. This depends on their number
 * and on the predicate, but not on the digests, so it is known before anything is signed. In: each name once; the
 * predicate, if it is known. Throws `attestation-invalid`.
 */
function requireReadable(names, predicate = UNKNOWN) {
    const members = membersOf(predicate);
    let length = HEAD.length + Buffer.byteLength(members) + 1;
    for (const name of names.keys())
        length += Buffer.byteLength(rowOf({ name, digest: NO_DIGEST })) + 1;
    requireLength(length, names.size);
    const refuse = (what) => {
        const about = `the statement about ${(0,plural/* count */.U)(names.size, 'file')} could not be read by a verifier`;
        return new failure/* Failure */.HR('attestation-invalid', `${about}: apart from its subjects, ${what}`);
    };
    const left = strict_json/* MAX_JSON_VALUES */.H6 - OTHER_VALUES - VALUES_PER_SUBJECT * names.size;
    (0,strict_json/* parseStrictJson */.RJ)(Buffer.from(`{${members}`), refuse, left);
}
/** The last members of a statement and its end. */
const membersOf = ({ type, predicate }) => JSON.stringify({ predicateType: type, predicate }).slice(1);
function requireLength(bytes, files) {
    if (bytes <= check_statement/* MAX_STATEMENT_BYTES */.X)
        return;
    const what = `the statement about ${(0,plural/* count */.U)(files, 'file')} would be ${bytes} bytes long; the limit is ${check_statement/* MAX_STATEMENT_BYTES */.X}`;
    throw new failure/* Failure */.HR('attestation-invalid', what);
}
function rowOf({ name, digest }) {
    return `{"name":${JSON.stringify(name)},"digest":{"sha256":"${digest.toString('hex')}"}}`;
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
    const { type: predicateType } = predicate;
    return { kind, predicateType, predicate, authorize: always, statement, format: asLine, bundleIn };
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
/** What is left is no bundle if there is more than one line. */
const bundleIn = (content) => content.at(-1) === LINE_FEED[0] ? content.subarray(0, -1) : content;

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/files/found.js
var found = __webpack_require__(580);
// EXTERNAL MODULE: ./build/files/output-plan.js
var output_plan = __webpack_require__(24587);
// EXTERNAL MODULE: ./build/files/paths.js
var files_paths = __webpack_require__(33684);
// EXTERNAL MODULE: ./build/files/listing/checksums.js
var checksums = __webpack_require__(39839);
;// CONCATENATED MODULE: ./build/files/listing/write-checksums.js
// Files and their digests → a list as GNU sha256sum prints it, which every reader of such lists here and elsewhere accepts.






/**
 * Plans a list of files, before their digests are known. A name in it is relative to the directory of the list. In: the
 * paths of the files, with `/`, at least one. Out: the function that writes the list, sorted by the bytes of the names.
 * It throws `internal` for a file without a digest. Throws `input-invalid` for what no reader would accept: a file that
 * is not below the directory of the list, a name that would be another path on some systems, two files of one name, the
 * list itself among the files, a list with the name of a bundle or manifest, and one that is too long.
 */
function planChecksums(paths, { list, root }) {
    const called = `the list ${(0,failure/* quote */.hD)(list)}`;
    const place = (0,external_node_path_.resolve)(root, list);
    const directory = (0,external_node_path_.dirname)(place);
    if (found/* OWN_OUTPUT */.N.test(list))
        throw invalid(`${called} has the name of a bundle or manifest`, 'Use another name, such as SHA256SUMS.');
    const pathOf = new Map();
    for (const path of paths) {
        const absolute = (0,external_node_path_.resolve)(root, path);
        if (absolute === place)
            throw invalid(`${called} is one of the files, and cannot contain its own digest`, 'Leave it out of the files.');
        const outside = () => invalid(`file ${(0,failure/* quote */.hD)(path)} is not below the directory of ${called}`, ABOVE);
        const name = (0,checksums/* listedPath */.jM)((0,files_paths/* relativePath */.iZ)(directory, absolute), called, outside);
        const other = pathOf.get(name);
        if (other !== undefined)
            throw invalid(`files ${(0,failure/* quote */.hD)(other)} and ${(0,failure/* quote */.hD)(path)} have the same name in ${called}`);
        pathOf.set(name, path);
    }
    if (pathOf.size === 0)
        throw invalid(`there is no file for ${called}`);
    const rows = [...pathOf].map(([name, path]) => ({ path, line: lineFor(name), bytes: Buffer.from(name) }));
    rows.sort((a, b) => Buffer.compare(a.bytes, b.bytes));
    const length = rows.reduce((sum, { line }) => sum + Buffer.byteLength(line(write_checksums_NO_DIGEST)), 0);
    if (length > checksums/* MAX_CHECKSUMS_BYTES */.Qw)
        throw invalid(`${called} would be longer than ${checksums/* MAX_CHECKSUMS_BYTES */.Qw} bytes`, 'Make several lists.');
    return (digests) => rows
        .map(({ path, line }) => {
        const digest = digests.get(path);
        if (digest === undefined)
            throw new failure/* Failure */.HR('internal', `file ${(0,failure/* quote */.hD)(path)} has no digest`);
        return line(digest);
    })
        .join('');
}
/**
 * Leaves the list out of the files to sign, with a notice: it may be there from an earlier run. It is found however its
 * path is written. Throws `output-collision` for a file that is not a list, and would be lost.
 */
async function withoutList(files, { list, root }, onNotice) {
    const place = (0,external_node_path_.resolve)(root, list);
    const name = (0,external_node_path_.basename)(place).toLowerCase();
    const others = [];
    for (const file of files) {
        const absolute = (0,external_node_path_.resolve)(root, file.path);
        const mayBe = (0,external_node_path_.basename)(absolute).toLowerCase() === name;
        if (!mayBe || (absolute !== place && !(await (0,output_plan/* isSameFile */.Dl)(place, [file.absolute]))))
            others.push(file);
        else if (file.digest !== undefined || (await isList(file)))
            onNotice((0,found/* passedOver */.Jn)('an output of signing', [file.path]).text);
        else
            throw new failure/* Failure */.HR('output-collision', `the list ${(0,failure/* quote */.hD)(list)} would replace a file to be signed, which is not a list of checksums`, { remedy: 'Give the list another path.' });
    }
    return others;
}
async function isList({ absolute, path }) {
    const place = { root: (0,external_node_path_.dirname)(absolute), called: (0,failure/* quote */.hD)(path), outside: invalid };
    return (0,checksums.readChecksums)(absolute, path)
        .then((text) => (0,checksums/* parseEveryLine */.jv)(text, place).length > 0)
        .catch(() => false);
}
const ABOVE = 'Put the list into a directory that all files are in or below.';
const write_checksums_NO_DIGEST = Buffer.alloc(32);
const ESCAPES = { '\\': '\\\\', '\n': '\\n', '\r': '\\r' };
/** Makes the line of a name: as GNU coreutils do, with a backslash before the digest if the name has escapes. */
function lineFor(name) {
    const escaped = name.replace(/[\\\n\r]/g, (character) => ESCAPES[character] ?? '');
    const prefix = escaped === name ? '' : '\\';
    return (digest) => `${prefix}${digest.toString('hex')}  ${escaped}\n`;
}
const invalid = (what, remedy) => new failure/* Failure */.HR('input-invalid', what, { remedy });

;// CONCATENATED MODULE: ./build/engine/attest/plan-checksums.js
// The files of a run → the list of their checksums, a document that is signed after them.







/**
 * The signed list of these files. Its bundle is next to it. In: the files without the list itself, the path of the list,
 * and the directory that paths are relative to, absolute. Throws what planChecksums throws, `input-invalid`
 * for the name of a bundle, which verification would not take for a list, and `name-too-long`.
 */
function planSignedList(files, list, root) {
    if (found/* OWN_OUTPUT */.N.test(list))
        throw new failure/* Failure */.HR('input-invalid', `the list ${(0,failure/* quote */.hD)(list)} has the name of a bundle or manifest`, {
            remedy: 'Give it another name, such as SHA256SUMS.',
        });
    const absolute = (0,external_node_path_.resolve)(root, list);
    const file = { path: (0,files_paths/* shownPath */.pS)(root, absolute), absolute };
    const format = planChecksums(files.map(({ path }) => path), { list, root });
    const make = (digested) => {
        const content = Buffer.from(format(new Map(digested.map((each) => [each.file.path, each.digest]))));
        const signable = { digest: (0,external_node_crypto_.hash)('sha256', content, 'buffer'), content };
        return { signable, expected: signable, content };
    };
    return {
        file,
        outputs: { checksums: absolute, bundle: (0,output_plan/* bundlePathOf */.rg)(file, root, undefined) },
        predicateType: undefined,
        about: undefined,
        authorize: () => undefined,
        make,
        format: (bundle) => bundle,
    };
}

// EXTERNAL MODULE: ./build/attestation/statement-notices.js
var statement_notices = __webpack_require__(90688);
// EXTERNAL MODULE: ./build/files/digest.js
var digest = __webpack_require__(61862);
// EXTERNAL MODULE: ./build/signing/dsse.js
var dsse = __webpack_require__(54631);
;// CONCATENATED MODULE: ./build/engine/attest/plan-documents.js
// Attestations and files → the documents of a run, each with its path.








/**
 * The documents about these files, in the order of the attestations. Throws `attestation-invalid`, and what reading a
 * file throws.
 */
async function planDocuments(files, attestations, options) {
    if (files.length === 0 || attestations.length === 0)
        return [];
    const { root, outputDirectory, perFile, baseNames, signal, onNotice } = options;
    const name = options.name?.endsWith(output_plan/* ATTESTATION_SUFFIX */.Rp)
        ? options.name.slice(0, -output_plan/* ATTESTATION_SUFFIX */.Rp.length)
        : options.name;
    const directory = (0,external_node_path_.resolve)(root, outputDirectory ?? '.');
    const subjectName = ({ path }) => (baseNames || (0,external_node_path_.isAbsolute)(path) ? (0,external_node_path_.basename)(path) : path);
    const shared = attestations.filter(({ nameFor }) => nameFor === undefined);
    if (!perFile && shared.length > 0) {
        const names = await distinctNames(files, subjectName, signal);
        for (const { predicate } of shared)
            requireReadable(names, predicate);
        const many = (0,statement_notices/* manySubjects */.Vv)(names.size);
        if (many !== undefined)
            onNotice(`the statement ${many}; one attestation for each file has no such limit`);
    }
    if (perFile)
        for (const { predicate } of shared)
            requireReadable(longest(files, subjectName), predicate);
    const several = shared.length > 1;
    requireKinds(shared);
    return attestations.flatMap((attestation) => {
        const { kind, nameFor } = attestation;
        const suffix = `${several ? `.${kindInName(kind)}` : ''}${output_plan/* ATTESTATION_SUFFIX */.Rp}`;
        const at = (absolute, about) => documentOf(attestation, { path: (0,files_paths/* shownPath */.pS)(root, absolute), absolute }, { about, subjectName });
        if (!perFile && nameFor === undefined)
            return at((0,external_node_path_.join)(directory, name === undefined ? `${kind}${output_plan/* ATTESTATION_SUFFIX */.Rp}` : `${name}${suffix}`));
        return files.map((file) => {
            const beside = (0,external_node_path_.resolve)(root, file.path);
            if (nameFor !== undefined)
                return at((0,external_node_path_.join)((0,external_node_path_.dirname)(beside), nameFor((0,external_node_path_.basename)(beside))), file);
            const folder = outputDirectory === undefined ? (0,external_node_path_.dirname)(beside) : directory;
            return at((0,external_node_path_.join)(folder, `${(0,external_node_path_.basename)(beside)}${suffix}`), file);
        });
    });
}
/** With a dot, `FILE.KIND` would be named for another file. */
const kindInName = (kind) => kind.replaceAll('.', '-');
/** Throws `attestation-invalid` for two attestations of one kind, whose files would have one name. */
function requireKinds(attestations) {
    const kinds = new Set();
    for (const kind of attestations.map((each) => kindInName(each.kind))) {
        if (kinds.has(kind))
            throw new failure/* Failure */.HR('attestation-invalid', `two attestations would be of the kind ${(0,failure/* quote */.hD)(kind)}, and their files would have the same name`, { remedy: 'Rename a predicate: its name without .json is the kind. Nothing was signed.' });
        kinds.add(kind);
    }
}
function documentOf({ predicateType, authorize, statement, format, bundleIn }, file, { about, subjectName, }) {
    const make = (files) => {
        const subjects = files.map((each) => ({ name: subjectName(each.file), digest: each.digest }));
        const signable = (0,dsse/* signableStatement */.V)(statement(subjects));
        return { signable, expected: { statement: signable.envelope.payload } };
    };
    const outputs = { bundle: file.absolute };
    return { file, outputs, predicateType, about, authorize, make, format, bundleIn };
}
/** The longest name: it is the subject of the longest statement about one file. */
function longest(files, nameOf) {
    const [first = '', ...others] = files.map(nameOf);
    return new Set([others.reduce((one, other) => (other.length > one.length ? other : one), first)]);
}
/**
 * A file for each name. Two files with one name in a statement must be the same content. This is known before anything is
 * signed, because only such files are read here. Throws `attestation-invalid`, `file-unreadable` or `file-changed`.
 */
async function distinctNames(files, nameOf, signal) {
    const digestOf = async (file) => file.digest ?? (await (0,digest.digestFile)(file, signal)).digest;
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
    return owners;
}

// EXTERNAL MODULE: ./build/files/fs-errors.js
var fs_errors = __webpack_require__(65053);
// EXTERNAL MODULE: ./build/action/list-files.js + 20 modules
var list_files = __webpack_require__(8442);
;// CONCATENATED MODULE: ./build/action/sign/about-files.js
// The inputs `attest` and `checksums` → what is signed about the files. Loaded only if there is one of them.









/**
 * Reads the predicates and plans the list. Out: also the files, without the list that this run makes of them. Throws what
 * readAttestations, planDocuments, planSignedList and withoutList throw, and `file-outside-workspace`.
 */
async function planAboutFiles(found, inputs, { env, cwd, stop, onNotice, onWarning }) {
    const { request, attestationName: name, perFile, release, outputDirectory, checksums: list } = inputs;
    if (list !== undefined)
        await assertListInside(list, cwd);
    const files = list === undefined ? found : await withoutList(found, { list, root: cwd }, onNotice);
    const lists = list === undefined ? [] : [planSignedList(files, list, cwd)];
    if (release !== undefined)
        for (const one of lists)
            warnOfDirectories(one, files, { cwd, onWarning });
    await assertUnlinked(request, cwd);
    const attestations = await readAttestations(request, { root: cwd, env, onNotice: onWarning });
    const names = { name, perFile, baseNames: release !== undefined };
    const place = { root: cwd, outputDirectory };
    const options = { ...names, ...place, signal: stop.signal, onNotice: onWarning };
    return { files, documents: [...(await planDocuments(files, attestations, options)), ...lists] };
}
/**
 * Makes sure that no predicate in the workspace is a link to a file outside: what a predicate contains is published, and a
 * link can be part of a commit. Throws `file-outside-workspace`.
 */
async function assertUnlinked({ sbom, predicates }, cwd) {
    const named = predicates.map((path) => ['attest', path]);
    for (const [input, path] of sbom === undefined ? named : [...named, ['sbom-path', sbom]])
        if (!(0,files_paths/* isOutside */._K)((0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(cwd, path))))
            await (0,list_files/* placeInside */.m)(path, cwd, `input "${input}", ${(0,failure/* quote */.hD)(path)},`);
}
/** The plan of all outputs checks the same for links, but does not name the input. */
async function assertListInside(list, cwd) {
    const called = `input "checksums", ${(0,failure/* quote */.hD)(list)},`;
    const place = await (0,list_files/* placeInside */.m)(list, cwd, called);
    if ((0,files_paths/* isOutside */._K)((0,external_node_path_.relative)(cwd, place)))
        throw (0,fs_errors/* outsideWorkspace */.tq)(called, cwd, list);
}
/** After a download from a release, `sha256sum` would not find a file that the list names with its directory. */
function warnOfDirectories({ file }, files, { cwd, onWarning }) {
    const folder = (0,external_node_path_.dirname)(file.absolute);
    const deeper = files.find(({ path }) => (0,external_node_path_.dirname)((0,external_node_path_.resolve)(cwd, path)) !== folder);
    if (deeper === undefined)
        return;
    onWarning(`the list ${(0,failure/* quote */.hD)(file.path)} names ${(0,failure/* quote */.hD)(deeper.path)} with its directory, but a release has no directories: put all files next to the list`);
}


/***/ }),

/***/ 601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ MAX_STATEMENT_BYTES)
/* harmony export */ });
/* unused harmony export checkStatement */
/* harmony import */ var _encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69098);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _statement_notices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90688);
// In-toto statements, checked before signing: what a verifier would refuse, or read differently, is never logged.




/** The largest statement that is signed, in bytes. */
const MAX_STATEMENT_BYTES = 16 * 1024 * 1024;
const TYPES = [_statement_notices_js__WEBPACK_IMPORTED_MODULE_2__/* .STATEMENT_V1 */ .om, 'https://in-toto.io/Statement/v0.1'];
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

/***/ 90688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vv: () => (/* binding */ manySubjects),
/* harmony export */   om: () => (/* binding */ STATEMENT_V1)
/* harmony export */ });
/* unused harmony exports STATEMENT_MEMBERS, SUBJECT_MEMBERS, statementNotices */
/* harmony import */ var _encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69098);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51442);
// Valid in-toto statements that some verifiers refuse → warnings before signing; the signer decides.



/** The members of a statement and of a subject (in-toto attestation v1, statement.md and resource_descriptor.md). */
const STATEMENT_MEMBERS = (/* unused pure expression or super */ null && (['_type', 'subject', 'predicateType', 'predicate']));
const SUBJECT_MEMBERS = 'name uri digest content downloadLocation mediaType annotations'.split(' ');
const STATEMENT_V1 = 'https://in-toto.io/Statement/v1';
/** Measured with sigstore-python 4.5.1: it reads statements of version 1 only with these digests. */
const PYTHON_DIGESTS = (/* unused pure expression or super */ null && (['sha256', 'sha384', 'sha512', 'sha3_256', 'sha3_384', 'sha3_512']));
/**
 * sigstore-go, with which cosign and gh verify, reads no more (pkg/verify/signature.go, `maxAllowedSubjects`). Measured with
 * cosign 3.1.3. sigstore-python 4.5.1 has no limit: it accepts 100,000.
 */
const MAX_SUBJECTS = 1024;
/** Says that some verifiers refuse a statement about so many subjects, as a sentence about "it"; undefined if none does. */
function manySubjects(count) {
    if (count <= MAX_SUBJECTS)
        return undefined;
    return `has ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .a)(count)} subjects: cosign and gh refuse more than ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .a)(MAX_SUBJECTS)}`;
}
/**
 * Names each verifier that refuses the statement, and why. In: a statement that {@link checkStatement} accepted. Out:
 * sentences about "it"; empty for a statement that cosign, gh and sigstore-python can read.
 */
function statementNotices(statement) {
    const subjects = statement['subject'].filter(isRecord);
    const digests = subjects.map(({ digest }) => Object.keys(Object(digest)));
    const unknown = [
        ...Object.keys(statement).filter((name) => !STATEMENT_MEMBERS.includes(name)),
        ...subjects.flatMap(Object.keys).filter((name) => !SUBJECT_MEMBERS.includes(name)),
    ];
    const others = digests.flat().filter((name) => !PYTHON_DIGESTS.includes(name));
    const many = manySubjects(subjects.length);
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
        ...(many === undefined ? [] : [many]),
    ];
}


/***/ }),

/***/ 39839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ readChecksumsBytes),
/* harmony export */   Qw: () => (/* binding */ MAX_CHECKSUMS_BYTES),
/* harmony export */   T$: () => (/* binding */ decodeChecksums),
/* harmony export */   areChecksums: () => (/* binding */ areChecksums),
/* harmony export */   jM: () => (/* binding */ listedPath),
/* harmony export */   jv: () => (/* binding */ parseEveryLine),
/* harmony export */   parseChecksums: () => (/* binding */ parseChecksums),
/* harmony export */   readChecksums: () => (/* binding */ readChecksums)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _found_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(580);
/* harmony import */ var _fs_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65053);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33684);
/* harmony import */ var _read_bounded_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24890);
// Lines in the format of `sha256sum` → the files they list, by their digests.






/** Enough for 50,000 lines with long names. */
const MAX_CHECKSUMS_BYTES = 64 * 1024 * 1024;
/** The lines of a file; `name` is its name in messages. Throws `file-unreadable` or `input-invalid`. */
async function readChecksums(path, name) {
    return decodeChecksums(await readChecksumsBytes(path, name), nameOf(name));
}
/** The same, as the bytes of the file, to verify their signature before they are decoded. */
async function readChecksumsBytes(path, name) {
    const bytes = await (0,_read_bounded_js__WEBPACK_IMPORTED_MODULE_5__/* .readSmall */ .o5)(path, MAX_CHECKSUMS_BYTES + 1, nameOf(name));
    if (bytes.length > MAX_CHECKSUMS_BYTES)
        throw invalid(`${nameOf(name)} is longer than ${MAX_CHECKSUMS_BYTES} bytes`);
    return bytes;
}
const nameOf = (name) => `the list of checksums ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)}`;
/** The lines in the bytes of a list; `called` is the list in messages. Throws `input-invalid` for UTF-16. */
function decodeChecksums(bytes, called) {
    if (/^(\xff\xfe|\xfe\xff)/.test(bytes.subarray(0, 2).toString('latin1')))
        throw invalid(`${called} is UTF-16; save it as UTF-8`);
    return bytes.toString('utf8');
}
/** True for the lines themselves, false for what can only be the path of a file that contains them. */
const areChecksums = (text) => /^\\?([\w-]+:)?[0-9a-fA-F]{32,}([ \t]|$)|^\\?[\w-]+ ?\(.*\) ?= |[\r\n]/.test(text.trim());
/**
 * The files that a list names, to be signed or verified each by itself: without outputs of signing, which a notice names.
 * In: the lines, the absolute path that names are relative to, and the name of the list in messages. Throws
 * `input-invalid` or `file-outside-workspace`.
 */
function parseChecksums(text, root, called) {
    const outside = (at, name) => (0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .outsideWorkspace */ .tq)(`${at}: file ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)}`, root, name);
    const all = parseEveryLine(text, { root, called, outside });
    const outputs = all.filter(({ path }) => _found_js__WEBPACK_IMPORTED_MODULE_2__/* .OWN_OUTPUT */ .N.test(path)).map(({ path }) => path);
    const [first] = outputs;
    if (outputs.length === all.length)
        throw invalid(`${called} lists no file, only outputs of signing`);
    const files = all.filter(({ path }) => !_found_js__WEBPACK_IMPORTED_MODULE_2__/* .OWN_OUTPUT */ .N.test(path));
    return { files, notices: first === undefined ? [] : [(0,_found_js__WEBPACK_IMPORTED_MODULE_2__/* .passedOver */ .Jn)('an output of signing', outputs)] };
}
/**
 * Reads lines in the formats of common tools, all with SHA-256. Blank lines and lines that begin with `#` are skipped.
 * - `<digest>  <name>` and `<digest> *<name>` (sha256sum)
 * - `SHA256 (<name>) = <digest>` (sha256sum --tag, BSD), `SHA2-256(<name>)= <digest>` (openssl dgst)
 * - `<digest> <name>`, with one space or a tab, if no line of the list has two spaces: after such a line, GNU
 *   coreutils treat the second space as part of the name.
 *
 * If a line begins with `\`, its name contains `\n`, `\r` and `\\` for a line feed, a carriage return and a backslash,
 * as GNU coreutils write them. Out: every file, at least one, sorted by name. Throws `input-invalid` with the line
 * number, or the failure for a name that leads outside.
 */
function parseEveryLine(text, { root, called, outside }) {
    if (text.startsWith('\ufeff'))
        throw invalid(`${called} begins with a byte order mark; save it as UTF-8 without one`);
    const files = new Map();
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
        const path = listedPath(name, at, outside);
        if (files.has(path))
            throw invalid(`${at}: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)} is listed twice`);
        files.set(path, { path, absolute: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, path), digest });
    }
    if (files.size === 0)
        throw invalid(`${called} lists no file`);
    return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
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
/**
 * The path of a name in a list, without `.` segments. A bundle may be written next to this path, so it must be below the
 * root. Throws `input-invalid`, or the failure for a name that leads outside; `at` is the place in messages.
 */
function listedPath(name, at, outside) {
    const segments = name.split('/').filter((segment) => segment !== '.');
    const path = segments.join('/');
    if (name.includes('\0') || name.includes('\ufffd') || segments.includes('') || path === '')
        throw invalid(`${at}: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} cannot be the name of a file`);
    if (segments.includes('..') || (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isOutside */ ._K)(path))
        throw outside(at, name);
    if ((0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isInGit */ .aR)(path))
        throw invalid(`${at}: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} is in .git, where nothing is written`);
    if (!(0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isListable */ .$9)(path))
        throw invalid(`${at}: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} would be another path on some systems`);
    return path;
}
const invalid = (what) => new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('input-invalid', what);


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


/***/ }),

/***/ 54631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ signableStatement),
/* harmony export */   b: () => (/* binding */ serializeEnvelope)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83917);
// DSSE: an in-toto statement → the bytes to sign, and the envelope that contains the statement and the signature.


const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/**
 * In: a statement, any bytes. Out: the envelope and its pre-authentication encoding (DSSE protocol v1), which the key
 * signs. Rekor v2 records the digest of that encoding (client specification §4.4).
 */
function signableStatement(payload) {
    const content = _sigstore_core__WEBPACK_IMPORTED_MODULE_1__.dsse.preAuthEncoding(PAYLOAD_TYPE, payload);
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest();
    // The encoding ends with the statement, so the memory of the given one can be reused.
    const inside = content.subarray(content.length - payload.length);
    return { digest, content, envelope: { payloadType: PAYLOAD_TYPE, payload: inside } };
}
/** The envelope as JSON with its one signature (DSSE envelope v1), for Rekor v1. */
function serializeEnvelope({ payloadType, payload }, signature) {
    const signatures = [{ sig: signature.toString('base64') }];
    return JSON.stringify({ payload: payload.toString('base64'), payloadType, signatures });
}


/***/ })

};
