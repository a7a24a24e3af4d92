export const id = 3804;
export const ids = [3804];
export const modules = {

/***/ 93804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   REMEDIES: () => (/* binding */ REMEDIES),
/* harmony export */   d: () => (/* binding */ EXIT)
/* harmony export */ });
// The table of all failures: a row for each code, with what to do, for the action, the command and the module.
/** Exit status of the command by class of failure. */
const EXIT = {
    ok: 0,
    files: 1,
    usage: 2,
    identity: 3,
    service: 4,
    verification: 5,
    fileSystem: 6,
};
const identity = (remedy) => ({ exit: 'identity', ...remedy });
const usage = (remedy) => ({ exit: 'usage', ...remedy });
const service = (remedy) => ({ exit: 'service', ...remedy });
const verification = (remedy) => ({ exit: 'verification', ...remedy });
const fileSystem = (remedy) => ({ exit: 'fileSystem', ...remedy });
const files = (remedy) => ({ exit: 'files', ...remedy });
const PERMISSION_DOCS = 'https://docs.github.com/en/actions/reference/security/oidc#required-permission';
const CALLED_DOCS = 'https://docs.github.com/en/actions/reference/workflows-and-actions/reusing-workflow-configurations#supported-keywords-for-jobs-that-call-a-reusable-workflow';
const CALCULATION_DOCS = 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#how-permissions-are-calculated-for-a-workflow-job';
const STATUS = 'Check https://status.sigstore.dev for the public instance.';
/** Failure codes are defined only in this table. */
const REMEDIES = {
    // identity: why there is no token, or why Fulcio would refuse it
    'no-identity': identity({
        why: 'A signature needs an identity: the identity of a CI job, or of a person who logs in.',
        fix: 'Run this in a CI job that has an identity, such as a GitHub Actions job with `id-token: write`, or set `identity-token`.',
        command: 'Run this in a CI job that has an identity, such as a GitHub Actions job with `id-token: write`, or give --identity-token. `sigstore-sign demo` needs neither.',
        module: 'Run this in a CI job that has an identity, such as a GitHub Actions job with `id-token: write`, or pass `identityToken`.',
    }),
    'act-runner': identity({
        why: 'nektos/act has no service that issues identity tokens.',
        fix: 'Sign in a real GitHub Actions job, or test the workflow with `sigstore-sign sandbox`.',
    }),
    'other-forge': identity({
        fix: 'Set `instance` to a Sigstore instance whose Fulcio trusts this forge, and set `identity-token` to a token of the forge.',
        command: 'Give --trust-config for an instance whose Fulcio trusts this forge, and --identity-token with a token of the forge.',
        module: 'Pass the client trust configuration of an instance whose Fulcio trusts this forge as `instance`, and a token of the forge as `identityToken`.',
    }),
    'fork-pull-request': identity({
        why: `A pull request from a fork has no write permissions, so it gets no identity token. The exception is a private repository whose administrator allows write tokens for pull requests from forks (${CALCULATION_DOCS}).`,
        fix: 'Sign after the merge: on `push`, on a tag or on a release. Skip this step for forks.',
    }),
    dependabot: identity({
        why: 'A job that Dependabot triggers has only read permissions unless the workflow grants `id-token: write`.',
        fix: "Add `id-token: write` to the permissions of this job, or skip signing for Dependabot (`if: github.actor != 'dependabot[bot]'`) and sign after the merge.",
    }),
    'id-token-permission-missing': identity({
        why: `GitHub issues identity tokens only to a job with \`id-token: write\`, and no job has it by default (${PERMISSION_DOCS}). This job does not have it: ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN are not set.`,
        fix: 'Add `id-token: write` to the permissions of this job.',
    }),
    'id-token-permission-overridden': identity({
        why: `The permissions of a job replace all permissions of the workflow (${CALCULATION_DOCS}).`,
        fix: 'Add `id-token: write` to the permissions of the job itself.',
    }),
    'caller-permission-missing': identity({
        why: `A reusable workflow has at most the permissions of the calling job (${CALLED_DOCS}).`,
        fix: 'Add `id-token: write` to the permissions of the job that calls the reusable workflow.',
    }),
    'id-token-variable-filtered': identity({
        fix: 'Pass ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN unchanged through sudo, docker run, nix or any shell in between.',
    }),
    'gitlab-id-token-missing': identity({
        why: 'GitLab issues only the tokens that a job lists in `id_tokens:` (https://docs.gitlab.com/ci/secrets/id_token_authentication/).',
        fix: 'Add `id_tokens:` with SIGSTORE_ID_TOKEN and the audience `sigstore` to this job in .gitlab-ci.yml.',
    }),
    'agent-missing': identity({
        why: 'This CI system issues identity tokens through its own program.',
        fix: 'Run this where the program is installed, or make it available inside the container.',
    }),
    'agent-failed': identity({ fix: 'Read the message of the program above.' }),
    'google-account-missing': identity({
        why: 'Google Cloud issues identity tokens only for a service account. In Cloud Build, the account must be allowed to create tokens for itself.',
        fix: 'Attach a service account to this machine, service or build. If it has one, grant that account the role roles/iam.serviceAccountOpenIdTokenCreator on itself.',
    }),
    'untrusted-trigger': identity({
        why: 'This event runs with the identity of the base repository, so a signature could cover code of a fork that was never reviewed.',
        fix: 'Sign on `push`, on a tag or on a release. Set `allow-untrusted-trigger: true` only if no file comes from the fork.',
        command: 'Sign on `push`, on a tag or on a release. Give --allow-untrusted-trigger only if no file comes from the fork.',
        module: 'Sign on `push`, on a tag or on a release. Pass `allowUntrustedTrigger: true` only if no file comes from the fork.',
    }),
    'token-request-unauthorized': identity({
        why: 'A request token is valid only in its own job, and only while the job runs.',
        fix: 'Re-run the job. Do not pass ACTIONS_ID_TOKEN_REQUEST_TOKEN from one job to another.',
    }),
    'token-request-forbidden': identity({
        fix: 'Add `id-token: write` to the permissions of this job. A pull request from a fork cannot have it, except in a private repository whose administrator allows write tokens for pull requests from forks.',
    }),
    'token-request-not-found': identity({
        fix: 'Check ACTIONS_ID_TOKEN_REQUEST_URL. On GitHub Enterprise Server, check that OIDC is enabled.',
    }),
    'token-request-failed': identity({
        fix: 'Re-run the job. Check https://www.githubstatus.com for the status of GitHub Actions.',
    }),
    'token-too-early': identity({
        why: 'The identity service issues tokens only to jobs that are in progress.',
        fix: 'Re-run the job. If it happens again, add another step before this one.',
    }),
    'token-response-malformed': identity({
        fix: 'Check the address of the issuer or identity service, and whether a proxy or captive portal answers for it.',
    }),
    'token-malformed': identity({ fix: 'Pass only the token, exactly as the issuer returned it.' }),
    'token-audience': identity({
        why: 'Fulcio accepts only tokens that were issued for it: their claim `aud` is `sigstore`.',
        fix: 'Request the token for the audience `sigstore`.',
    }),
    'token-claim-missing': identity({
        fix: 'Use a token that the issuer creates for a workflow job: other tokens do not have these claims.',
    }),
    'token-claim-invalid': identity({
        fix: 'Correct the issuer or its configuration, and request a new token.',
    }),
    'provenance-unsupported': identity({
        why: 'Provenance is made only of signed claims, and the form of these claims is known only for GitHub Actions and GitLab CI/CD.',
        fix: 'Attest in a job of GitHub Actions or GitLab CI/CD, or write the predicate and give its file and `predicate-type`.',
        command: 'Attest in a job of GitHub Actions or GitLab CI/CD, or write the predicate and give its file and --predicate-type.',
    }),
    'token-expired': identity({
        fix: 'Remove `identity-token`, so that the action requests a new token when it signs.',
        command: 'Give a new token. In a GitHub Actions job, remove --identity-token: the command requests a token itself.',
        module: 'Get a new token immediately before you use it.',
    }),
    'token-not-yet-valid': identity({
        fix: 'Correct the clock of this machine (NTP), or request a new token.',
    }),
    'token-signature': identity({
        why: 'Fulcio accepts only tokens that the issuer signed with one of its published keys.',
        fix: 'Request a new token from the issuer, and pass it unchanged.',
    }),
    'clock-skew': identity({ fix: 'Correct the clock of this machine (NTP).' }),
    'issuer-ghes': identity({
        why: 'Fulcio issues certificates only for the issuers in its configuration.',
        fix: "Run a Fulcio that trusts your server's issuer, and set `instance` to its instance.",
        command: "Run a Fulcio that trusts your server's issuer, and give its instance with --trust-config.",
        module: "Run a Fulcio that trusts your server's issuer, and pass its instance as `instance`.",
    }),
    'issuer-ghe-com': identity({
        why: 'Fulcio issues certificates only for the issuers in its configuration.',
        fix: 'Set `instance` to the Sigstore instance of your enterprise.',
        command: 'Give --trust-config for the Sigstore instance of your enterprise.',
        module: 'Pass the Sigstore instance of your enterprise as `instance`.',
    }),
    'issuer-unsupported': identity({
        fix: 'Use a token from a trusted issuer, or an instance whose Fulcio trusts this issuer.',
        command: 'Use a token from a trusted issuer, or give --trust-config for an instance whose Fulcio trusts this issuer.',
    }),
    'email-unverified': identity({
        why: 'Fulcio issues a certificate for an email address only if the issuer says that the address is verified.',
        fix: 'Verify the address with the identity provider, and request a new token.',
    }),
    'login-impossible': identity({ fix: 'Run this in a terminal, or pass an identity token.' }),
    'login-refused': identity({ fix: 'Read the message of the issuer above, and log in again.' }),
    'login-forged': identity({
        why: 'The answer may not be from the issuer (RFC 9700, section 4).',
        fix: 'Log in again. If it happens again, do not trust this issuer or your network.',
    }),
    'login-unfinished': identity({ fix: 'Log in again, and finish within five minutes.' }),
    'fulcio-token-rejected': identity({
        why: 'Fulcio gives the same answer for every token that it rejects. This token passed all checks that are made before the request.',
        fix: 'Check that the Fulcio of this instance trusts the issuer, and that the clock of this machine is right. To check the signature of the token, run `sigstore-sign identity` in the same job.',
        command: 'Check that the Fulcio of this instance trusts the issuer, and that the clock of this machine is right. To check the signature of the token, run `sigstore-sign identity`.',
    }),
    'private-repository': identity({
        why: 'Signing publishes the name of the repository, its workflow and its commit in a log that keeps them permanently.',
        fix: 'Set `allow-private-repository: true` only if all readers of this log may know them. Everyone can read a public log.',
        command: 'Give --allow-private-repository only if all readers of this log may know them, or give a private instance with --trust-config.',
        module: 'Pass `allowPrivateRepository: true` only if all readers of this log may know them. Everyone can read a public log.',
    }),
    'policy-mismatch': identity({
        fix: 'Run this in the workflow, on the ref or on the event that the policy requires, or change the policy.',
    }),
    // what the user gave
    usage: usage({
        fix: 'Run the command with `--help`.',
        command: (name) => `Run \`sigstore-sign ${name === undefined ? '' : `${name} `}--help\`.`,
        module: 'Correct the call. The options are in docs/MODULE.md.',
    }),
    'input-invalid': usage({
        fix: 'Correct the input, and run again.',
        command: 'Correct what the message above names, and run again.',
        module: 'Correct the value, and call it again.',
    }),
    'attestation-invalid': usage({ fix: 'Correct this, and run again. Nothing was attested.' }),
    'statement-invalid': usage({ fix: 'Correct the statement, and run again. Nothing was signed.' }),
    'predicate-invalid': usage({ fix: 'Correct the predicate, and run again. Nothing was signed.' }),
    'pattern-unmatched': usage({
        why: 'Every pattern must match at least one file, so that a typing error does not leave a file unsigned.',
        fix: 'Correct the pattern, or build the file before this step.',
    }),
    'file-outside-workspace': usage({
        fix: 'Copy the file into the workspace, or give a path inside the workspace. In a container job, give a relative path.',
        command: 'Give a path inside this directory.',
    }),
    'name-too-long': usage({
        why: 'A file name has at most 255 bytes, and `.sigstore.json` needs 14 of them.',
        fix: 'Shorten the file name to at most 241 bytes.',
    }),
    'name-unsupported': usage({
        fix: 'Rename the file, or set `upload-artifact: false`.',
        command: 'Rename the file.',
        module: 'Rename the file.',
    }),
    'output-exists': usage({
        fix: 'To sign again, set `existing: overwrite`. To sign only what has no valid bundle, set `existing: keep`.',
        command: 'To sign again, give --overwrite. To sign only what has no valid bundle, give --existing keep.',
        module: "To sign again, pass `existing: 'overwrite'`. To sign only what has no valid bundle, pass `existing: 'keep'`.",
    }),
    'output-collision': usage({
        fix: 'Give the files different names, or remove `output-directory`.',
        command: 'Give the files different names, or remove --output-directory.',
        module: 'Give the files different names, or remove `outputDirectory`.',
    }),
    'instance-invalid': usage({
        fix: 'Correct the file or the input. `public-good` and `staging` need no file.',
        command: 'Correct the path or the content of the file. The public Sigstore needs no file.',
        module: "Correct the configuration. `'production'` and `'staging'` need none.",
    }),
    // the services and the connection to them
    'host-not-found': service({
        fix: 'Check the address and the DNS of this machine. If the machine needs a proxy, set HTTPS_PROXY.',
    }),
    'service-unreachable': service({
        fix: 'Check the network of the runner, and re-run the job. Raise `timeout` to wait longer.',
        command: 'Check the network, and run again, with a longer --timeout if you set one.',
        module: 'Check the network, and call it again.',
    }),
    'service-timeout': service({
        fix: `Re-run the job, or raise \`timeout\` to wait longer. ${STATUS}`,
        command: `Run again, with a longer --timeout if you set one. ${STATUS}`,
        module: `Call it again. ${STATUS}`,
    }),
    'service-refused': service({
        fix: 'Read the message of the service above. If it does not help, report this failure with its code and message.',
        module: 'Read the message of the service. If it does not help, report this failure with its code and message.',
    }),
    'service-unavailable': service({
        fix: `Re-run the job, or raise \`timeout\` to wait longer. ${STATUS}`,
        command: `Run again, with a longer --timeout if you set one. ${STATUS}`,
        module: `Call it again. ${STATUS}`,
    }),
    'service-busy': service({
        fix: 'Re-run the job later, raise `timeout` to wait longer, or set `rate-limit` to fewer requests per minute.',
        command: 'Run again later.',
        module: 'Call it again later.',
    }),
    'service-answer-invalid': service({
        fix: 'Check the address of the service, and whether a proxy or captive portal answers for it.',
    }),
    'issuer-unusable': service({
        fix: 'Check the address of the issuer. If it is right, the operator of the issuer must correct its configuration (OpenID Connect Discovery, RFC 7636, RFC 9700).',
    }),
    'tls-untrusted': service({
        fix: 'Set NODE_EXTRA_CA_CERTS in the `env` of this step to the PEM file of the certificate authority, if a proxy inspects TLS or the service has a private certificate authority. Node.js does not read the certificates of the system.',
        command: 'Set NODE_EXTRA_CA_CERTS to the PEM file of the certificate authority, if a proxy inspects TLS or the service has a private certificate authority. Node.js does not read the certificates of the system.',
    }),
    'proxy-refused': service({
        fix: 'Allow this host in the proxy, put the credentials into HTTPS_PROXY, or add the host to NO_PROXY.',
    }),
    'redirect-refused': service({
        why: 'Following a redirect could send a token or data to another server.',
        fix: 'Give the final address of the service. For GitHub, check GITHUB_API_URL.',
    }),
    'log-frozen': service({
        why: 'A frozen log accepts no more entries.',
        fix: 'Run it again later: each run loads the signing config of a public instance. In your own signing config, give the current log.',
    }),
    'trust-root-unavailable': service({
        fix: 'Check the network to the TUF mirror, where the trusted root comes from, or set `trusted-root` to a file. To sign, also set `signing-config`.',
        command: 'Check the network to the TUF mirror, where the trusted root comes from, or give --trusted-root with a file.',
        module: 'Check the network to the TUF mirror, where the trusted root comes from, or pass a client trust configuration as `instance`.',
    }),
    'artifact-refused': service({
        fix: 'Read the message of the service above. Set another `artifact-name`, or `upload-artifact: false`. Signed files stay signed.',
    }),
    'artifact-mismatch': service({ fix: 'Re-run the job. Do not use this artifact.' }),
    'shard-missing': files({
        why: 'The shards of a matrix are published only when all shards exist and every file in them is signed.',
        fix: 'Re-run the failed jobs of the matrix, then this job. If the shards have their own `artifact-name`, set `artifacts` to match it.',
    }),
    'shard-invalid': verification({
        fix: 'Run all jobs of the matrix again on the same files. If it happens again, find out what changed the artifacts.',
    }),
    'release-missing': usage({
        fix: 'Create the release first (it may be a draft), or correct the tag in `release`.',
    }),
    'release-immutable': usage({
        why: 'GitHub accepts no assets for an immutable release after it is published.',
        fix: 'Create the release as a draft, attach the bundles, and publish it afterwards.',
    }),
    'release-permission-missing': usage({ fix: 'Add `contents: write` to the permissions of this job.' }),
    'release-refused': service({
        fix: "Read GitHub's message above. Then re-run the job with `existing: keep`, which attaches the missing assets.",
    }),
    'release-mismatch': service({ fix: 'Delete the asset, and re-run the job with `existing: keep`.' }),
    'attestation-permission-missing': usage({
        fix: 'Add `attestations: write` to the permissions of this job.',
    }),
    'attestation-refused': service({
        fix: "Read GitHub's message above. What is signed stays signed. The bundle can be an artifact or an asset of a release.",
    }),
    'attestation-mismatch': service({
        fix: 'Delete this attestation on the page `attestations` of the repository, and re-run the job.',
    }),
    // evidence that is not valid
    'certificate-invalid': verification({
        fix: 'Do not trust this certificate. Check that the trusted root is that of the instance that signed.',
    }),
    'certificate-identity': verification({
        fix: 'Check what you expect: the identity, the issuer and the policy must match the certificate exactly. If what you expect is right, do not use the file.',
    }),
    'predicate-mismatch': verification({
        fix: 'Check the paths and values of `predicate`. If what you expect is right, do not use the file: its attestation says something else.',
        command: 'Check the paths and values in the file of --predicate. If what you expect is right, do not use the file: its attestation says something else.',
    }),
    'sct-invalid': verification({
        why: 'A certificate needs proof that a certificate transparency log of the trusted root contains it (RFC 6962).',
        fix: 'Check that the trusted root is that of the instance that signed.',
    }),
    'log-entry-invalid': verification({
        fix: 'Check that the trusted root is that of the instance that signed. If it is, do not trust this log.',
    }),
    'timestamp-invalid': verification({
        fix: 'Check that the trusted root is that of the instance that signed.',
    }),
    'signature-invalid': verification({
        fix: 'Download the file and its bundle again from where they were published, and check that they belong together.',
    }),
    'bundle-malformed': verification({ fix: 'Download the bundle again from where it was published.' }),
    'bundle-missing': verification({
        why: 'A file without a bundle is unverified: anyone could have added it.',
        fix: 'Download or create its bundle, set `bundles` to where the bundle is, or exclude the file with a line that begins with `!`.',
    }),
    'checksums-mismatch': verification({
        why: 'The signature of a list counts for the files that it names, with the digests that it gives, and only if all of them are present.',
        fix: 'Download the list, its bundle and every file that it names again from where they were published, and remove other files.',
    }),
    // the file system
    'file-unreadable': fileSystem({
        fix: 'Check the name. It must be a regular file that this user can read.',
    }),
    'file-changed': fileSystem({
        fix: 'Sign after the build is finished: nothing may change the file during signing.',
    }),
    'output-unwritable': fileSystem({
        fix: 'Set `output-directory` to a writable directory inside the workspace. A missing directory is created.',
        // `demo` writes only there.
        command: (name) => name === 'demo'
            ? 'Give --keep a writable directory.'
            : 'Give --output-directory or --bundle a writable path.',
        module: 'Pass a writable directory as `outputDirectory`, or `write: false`.',
    }),
    'disk-full': fileSystem({ fix: 'Free some disk space, and run again.' }),
    // the run as a whole
    'some-files-failed': files({
        fix: 'Fix the failures listed in the summary and the manifest. Then run again with `existing: keep`, which signs only those files.',
        command: 'Fix the reason given for each file above. Then run again with --existing keep, which signs only those files.',
        module: "Fix the `failure` of each file in `files`. Then call it again with `existing: 'keep'`, which signs only those files.",
    }),
    'run-timeout': service({
        fix: 'Raise `timeout`, or sign fewer files in one job. With `existing: keep`, the next run continues where this run stopped.',
    }),
    interrupted: files({
        fix: 'Run it again. To continue a signing run where it stopped, set `existing: keep`.',
        command: 'Run it again. `sign --existing keep` continues where it stopped.',
        module: "Call it again. `sign` with `existing: 'keep'` continues where it stopped.",
    }),
    internal: files({
        why: 'This is a defect of this product.',
        fix: 'Report it with this message, which contains no secret.',
    }),
};


/***/ })

};
