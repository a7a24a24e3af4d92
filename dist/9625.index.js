export const id = 9625;
export const ids = [9625];
export const modules = {

/***/ 79625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   peerInput: () => (/* binding */ peerInput)
/* harmony export */ });
/* unused harmony export PEER_INPUTS */
// Inputs that users of other actions type by habit, and what to do here instead. The actions and docs/MIGRATING.md read
// this table.
const say = (text, ...needs) => ({ say: text, needs });
const give = (input, rest = '') => say(`give \`${input}\`${rest}`, input);
const remove = (why, ...needs) => say(`remove it: ${why}`, ...needs);
const group = (tool, rows) => Object.entries(rows).map(([typed, answers]) => ({ typed, tool, answers }));
const FILES = [give('files', ', one pattern per line'), remove('the files are those of the shards')];
const DIGEST = [give('digests', ', one line `HEX  NAME` per file')];
const IN_BUNDLE = [remove('signature and certificate are in the bundle of each file')];
const NO_UPLOAD = remove('this action uploads nothing');
const NO_RELEASE = remove('this action attaches nothing to a release');
const RELEASE = say('give `release: auto`', 'release');
const WITH_FILES = ', with `include-files: true` for the files themselves';
const IDENTITY = [
    give('identity'),
    give('policy', ', with a rule such as `job_workflow_ref: OWNER/NAME/.github/workflows/FILE@REF`'),
];
const ISSUER = [give('issuer'), give('policy', ', with the rule `iss: URL`')];
const PREDICATE = [
    give('attest', ', the path of a file with the predicate'),
    give('predicate-type', '; the predicate is in the bundle'),
    remove('the step that signs has made the predicate'),
];
const SUBJECTS = 'the same lines without base64';
const NOT_INSTALLED = [remove('no other program is installed or run')];
const PEER_INPUTS = [
    ...group('gh-action-sigstore-python', {
        inputs: FILES,
        signature: IN_BUNDLE,
        certificate: IN_BUNDLE,
        bundle: [
            give('bundles', ', the directory of the bundles, if they are not next to their files'),
            remove('each file gets a bundle next to it, or in `output-directory`', 'output-directory'),
        ],
        staging: [say('give `instance: staging`', 'instance')],
        verify: [remove('every bundle is verified anyway')],
        'verify-cert-identity': IDENTITY,
        'verify-oidc-issuer': ISSUER,
        'upload-signing-artifacts': [
            say(`give \`upload-artifact\`${WITH_FILES}`, 'upload-artifact', 'include-files'),
            give('upload-artifact'),
            NO_UPLOAD,
        ],
        'release-signing-artifacts': [
            say(`give \`release: auto\`${WITH_FILES}`, 'release', 'include-files'),
            RELEASE,
            NO_RELEASE,
        ],
        'internal-be-careful-debug': [say('remove it, and re-run the job with debug logging')],
    }),
    ...group('actions/attest', {
        'subject-path': FILES,
        'subject-digest': DIGEST,
        'subject-name': DIGEST,
        'subject-checksums': [give('digests', ', the path of the list')],
        'subject-version': [remove('no version is recorded')],
        'predicate-type': PREDICATE,
        predicate: PREDICATE,
        'predicate-path': PREDICATE,
        'sbom-path': PREDICATE,
        'push-to-registry': [remove('bundles are files, and no registry is used')],
        'create-storage-record': [remove('no registry is used, so there is nothing to record')],
        'show-summary': [give('summary')],
        'github-token': [remove('this action needs no token')],
    }),
    ...group('cosign-installer', {
        'cosign-release': NOT_INSTALLED,
        'install-dir': NOT_INSTALLED,
        'use-sudo': NOT_INSTALLED,
    }),
    ...group('slsa-github-generator', {
        'base64-subjects': [
            say(`give \`digests\`, ${SUBJECTS}, and \`attest: provenance\``, 'digests', 'attest'),
            give('digests', `, ${SUBJECTS}`),
        ],
        'base64-subjects-as-file': [give('digests', ', the path of the list without base64')],
        'upload-assets': [RELEASE, NO_RELEASE],
        'upload-tag-name': [give('release', ', the tag'), NO_RELEASE],
        'draft-release': [remove('a draft release stays a draft', 'release'), NO_RELEASE],
        'provenance-name': [give('attestation-name'), NO_UPLOAD],
        'attestation-name': [NO_UPLOAD],
        'private-repository': [
            say('give `allow-private-repository: true`', 'allow-private-repository'),
            remove('only signing puts the name of the repository into the log'),
        ],
        'continue-on-error': [say('write `continue-on-error` next to `uses`')],
        'compile-generator': NOT_INSTALLED,
    }),
    ...group('many actions', {
        file: FILES,
        path: FILES,
        paths: FILES,
        artifact: [give('artifacts'), ...FILES],
        'working-directory': [
            say('write the path in `files`, relative to the workspace', 'files'),
            remove('paths are relative to the workspace'),
        ],
        'output-dir': [give('output-directory'), remove('this action writes no files')],
        'dry-run': [remove('this action has no dry run')],
        identity: IDENTITY,
        'cert-identity': IDENTITY,
        'cert-oidc-issuer': ISSUER,
        'certificate-identity': IDENTITY,
        'certificate-oidc-issuer': ISSUER,
    }),
];
/**
 * What to give in place of an input of another action, as the end of a sentence; undefined if it is not a known one. In:
 * its name with dashes, and the names of the inputs that the action has.
 */
function peerInput(typed, names) {
    const answers = PEER_INPUTS.find((input) => input.typed === typed)?.answers ?? [];
    return answers.find(({ needs }) => needs.every((name) => names.includes(name)))?.say;
}


/***/ })

};
