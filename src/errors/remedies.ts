// The one table of all ways to fail: a row for each code, with what to do, for the action, the command and the module.

/** Exit status of the command by class of failure. */
export const EXIT = {
  ok: 0,
  files: 1,
  usage: 2,
  identity: 3,
  service: 4,
  verification: 5,
  fileSystem: 6,
} as const;
type ExitClass = Exclude<keyof typeof EXIT, 'ok'>;

export type Remedy = Readonly<{
  /** What to do: one sentence, with the inputs of the action where the next column has the options of the command. */
  fix: string;
  /** What to do with the command, where that is something else; may depend on the name of the command. */
  command?: string | ((name: string | undefined) => string);
  /** What to do for a caller of the module, where that is something else. */
  module?: string;
  /** Left out unless it is true for every failure of this code and adds to every message; else a Failure has its own. */
  why?: string;
}>;

type Row = Remedy & Readonly<{ exit: ExitClass }>;
const identity = (remedy: Remedy): Row => ({ exit: 'identity', ...remedy });
const usage = (remedy: Remedy): Row => ({ exit: 'usage', ...remedy });
const service = (remedy: Remedy): Row => ({ exit: 'service', ...remedy });
const verification = (remedy: Remedy): Row => ({ exit: 'verification', ...remedy });
const fileSystem = (remedy: Remedy): Row => ({ exit: 'fileSystem', ...remedy });
const files = (remedy: Remedy): Row => ({ exit: 'files', ...remedy });

const PERMISSION_DOCS = 'https://docs.github.com/en/actions/reference/security/oidc#required-permission';
const CALLED_DOCS =
  'https://docs.github.com/en/actions/reference/workflows-and-actions/reusing-workflow-configurations#supported-keywords-for-jobs-that-call-a-reusable-workflow';
const CALCULATION_DOCS =
  'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#how-permissions-are-calculated-for-a-workflow-job';
const STATUS = 'see https://status.sigstore.dev for the public instance';

/** Only this table gives names to failures. */
export const REMEDIES = {
  // identity: why there is no token, or why Fulcio would refuse it
  'no-identity': identity({
    why: 'A signature needs an identity: that of the job, from the system that runs it, or that of a person who logs in.',
    fix: 'Run this in a job of a system that gives its jobs an identity, such as GitHub Actions, or pass an identity token.',
    command:
      'Run this in a job of a system that gives its jobs an identity, such as GitHub Actions, or give a token with --identity-token; `sigstore-sign demo` needs neither.',
    module:
      'Run this in a job of a system that gives its jobs an identity, such as GitHub Actions, or pass `identityToken`.',
  }),
  'act-runner': identity({
    why: 'nektos/act has no service that issues identity tokens.',
    fix: 'Sign in a real GitHub Actions job, or try the workflow against `sigstore-sign sandbox`.',
  }),
  'other-forge': identity({
    fix: 'Use an instance whose Fulcio trusts this forge: name it with the input `instance`, and pass a token of the forge.',
    command:
      'Use an instance whose Fulcio trusts this forge: name it with --trust-config, and give a token of the forge with --identity-token.',
    module:
      'Use an instance whose Fulcio trusts this forge: pass its client trust configuration as `instance`, and a token of the forge as `identityToken`.',
  }),
  'fork-pull-request': identity({
    why: `A pull request from a fork gets no write permission and so no identity token, except in a private repository whose administrator sends write tokens to such workflows (${CALCULATION_DOCS}).`,
    fix: 'Sign after the merge, on `push`, on a tag or on a release, and skip this step for forks.',
  }),
  dependabot: identity({
    why: 'A job that Dependabot triggers has only read permissions unless the workflow grants `id-token: write`.',
    fix: "Skip signing for Dependabot (`if: github.actor != 'dependabot[bot]'`) and sign after the merge, or grant `id-token: write` to this job.",
  }),
  'id-token-permission-missing': identity({
    why: `GitHub gives the variables ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN only to a job with \`id-token: write\`; the default is none (${PERMISSION_DOCS}).`,
    fix: 'Add `id-token: write` to the permissions of this job.',
  }),
  'id-token-permission-overridden': identity({
    why: `The permissions of a job replace all permissions of the workflow (${CALCULATION_DOCS}).`,
    fix: 'Add `id-token: write` to the permissions of the job itself.',
  }),
  'caller-permission-missing': identity({
    why: `A reusable workflow gets at most the permissions that the calling job grants (${CALLED_DOCS}).`,
    fix: 'Grant `id-token: write` in the job that calls the reusable workflow.',
  }),
  'id-token-variable-filtered': identity({
    fix: 'Pass both ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN unchanged through sudo, docker run, nix or the shell in between.',
  }),
  'gitlab-id-token-missing': identity({
    why: 'GitLab gives a job only the tokens that its `id_tokens:` lists (https://docs.gitlab.com/ci/secrets/id_token_authentication/).',
    fix: 'Add `id_tokens:` with SIGSTORE_ID_TOKEN for the audience `sigstore` to this job in .gitlab-ci.yml.',
  }),
  'agent-missing': identity({
    why: 'This system issues identity tokens through its own program.',
    fix: 'Run this where the program is, or make it available inside the container.',
  }),
  'agent-failed': identity({ fix: "Read the program's message above." }),
  'google-account-missing': identity({
    why: 'Google Cloud issues identity tokens only for a service account, and in Cloud Build only for one that may make tokens for itself.',
    fix: 'Attach a service account to this machine, service or build. If there is one, grant it the role roles/iam.serviceAccountOpenIdTokenCreator on itself.',
  }),
  'untrusted-trigger': identity({
    why: 'Such an event runs with the identity of the base repository, so a signature could vouch for code of a fork that was never reviewed.',
    fix: 'Sign on `push`, on a tag or on a release; set `allow-untrusted-trigger: true` only if no file comes from the fork.',
    command:
      'Sign on `push`, on a tag or on a release; give --allow-untrusted-trigger only if no file comes from the fork.',
    module:
      'Sign on `push`, on a tag or on a release; pass `allowUntrustedTrigger: true` only if no file comes from the fork.',
  }),
  'token-request-unauthorized': identity({
    why: 'A request token is valid only for its own job, and only while the job runs.',
    fix: 'Do not pass ACTIONS_ID_TOKEN_REQUEST_TOKEN from one job to another; re-run the job.',
  }),
  'token-request-forbidden': identity({
    fix: 'Grant `id-token: write` to this job; a pull request from a fork has it only where the administrator of a private repository sends write tokens to such workflows.',
  }),
  'token-request-not-found': identity({
    fix: 'Check ACTIONS_ID_TOKEN_REQUEST_URL, and whether OIDC is enabled on this GitHub Enterprise Server.',
  }),
  'token-request-failed': identity({
    fix: 'Re-run the job; see https://www.githubstatus.com for the state of GitHub Actions.',
  }),
  'token-too-early': identity({
    why: 'The identity service issues tokens only to jobs that it counts as in progress.',
    fix: 'Re-run the job; if it happens again, put another step before this one.',
  }),
  'token-response-malformed': identity({
    fix: 'Check the address of the issuer or identity service, and look for a proxy or captive portal on the way to it.',
  }),
  'token-malformed': identity({ fix: 'Pass only the token, exactly as the issuer gave it.' }),
  'token-audience': identity({
    why: 'Fulcio accepts only tokens that were issued for it; the claim `aud` says for whom a token is.',
    fix: 'Request the token for the audience `sigstore`.',
  }),
  'token-claim-missing': identity({
    fix: 'Ask the issuer for a token of a workflow job; tokens of other kinds lack these claims.',
  }),
  'token-claim-invalid': identity({
    fix: 'Correct the issuer or its configuration, and request a new token.',
  }),
  'token-expired': identity({
    fix: 'Leave `identity-token` out, so that a fresh token is requested at the moment of signing.',
    command: 'Give a fresh token; in a GitHub Actions job leave --identity-token out, and one is requested.',
    module: 'Get a fresh token right before it is used.',
  }),
  'token-not-yet-valid': identity({ fix: 'Set the clock of this machine, or request a new token.' }),
  'token-signature': identity({
    why: 'Fulcio takes only tokens that their issuer signed, by a key that it publishes.',
    fix: 'Request a new token from its issuer, and pass it on unchanged.',
  }),
  'clock-skew': identity({ fix: 'Synchronise the clock of this machine (NTP).' }),
  'issuer-ghes': identity({
    why: 'Fulcio issues certificates only for the issuers in its configuration.',
    fix: "Run a Fulcio that trusts your server's issuer, and name its instance with the input `instance`.",
    command: "Run a Fulcio that trusts your server's issuer, and name its instance with --trust-config.",
    module: "Run a Fulcio that trusts your server's issuer, and pass its instance as `instance`.",
  }),
  'issuer-ghe-com': identity({
    why: 'Fulcio issues certificates only for the issuers in its configuration.',
    fix: 'Use the Sigstore instance of your enterprise: name it with the input `instance`.',
    command: 'Use the Sigstore instance of your enterprise: name it with --trust-config.',
    module: 'Use the Sigstore instance of your enterprise: pass it as `instance`.',
  }),
  'issuer-unsupported': identity({
    fix: 'Use a token from a trusted issuer, or an instance whose Fulcio trusts this one.',
    command:
      'Use a token from a trusted issuer, or name an instance whose Fulcio trusts this one with --trust-config.',
  }),
  'email-unverified': identity({
    why: 'Fulcio certifies an email address only if the issuer says that it is verified.',
    fix: 'Verify the address with the identity provider, and request a new token.',
  }),
  'login-impossible': identity({ fix: 'Run this at a terminal, or pass an identity token.' }),
  'login-refused': identity({ fix: "Read the issuer's message above, and log in again." }),
  'login-forged': identity({
    why: 'The answer may come from someone other than the issuer (RFC 9700, section 4).',
    fix: 'Log in again; if it happens again, do not trust this issuer or the network on the way to it.',
  }),
  'login-unfinished': identity({ fix: 'Log in again, and finish within the time limit.' }),
  'fulcio-token-rejected': identity({
    why: 'Fulcio gives the same answer to every token that it refuses; this one passed all checks made before Fulcio is asked.',
    fix: "Check that this instance's Fulcio trusts the issuer, and that this machine's clock is right; `sigstore-sign identity` in the same job checks the token's signature.",
    command:
      "Check that this instance's Fulcio trusts the issuer, and that this machine's clock is right; `sigstore-sign identity` checks the signature of the token.",
  }),
  'private-repository': identity({
    why: "Signing writes the repository's name, workflow and commit into a log that keeps them permanently.",
    fix: 'Set `allow-private-repository: true` if all readers of this log may know them; a public log can be read by everyone.',
    command:
      'Give --allow-private-repository if all readers of this log may know them, or name a private instance with --trust-config.',
    module:
      'Pass `allowPrivateRepository: true` if all readers of this log may know them; a public log can be read by everyone.',
  }),
  'policy-mismatch': identity({
    fix: 'Run from the workflow, ref or event that the policy names, or change the policy.',
  }),
  // what was asked
  usage: usage({
    fix: 'Run the command with `--help`.',
    command: (name) => `Run \`sigstore-sign ${name === undefined ? '' : `${name} `}--help\`.`,
    module: 'Correct the call; docs/MODULE.md has the options.',
  }),
  'input-invalid': usage({
    fix: 'Correct the input, and run again.',
    command: 'Correct the value, and run again.',
    module: 'Correct the value, and call it again.',
  }),
  'statement-invalid': usage({ fix: 'Correct the statement; nothing was signed.' }),
  'pattern-unmatched': usage({
    why: 'Every pattern must match at least one file, so that a typing error leaves no file unsigned.',
    fix: 'Correct the pattern, or build the file before this step.',
  }),
  'file-outside-workspace': usage({
    fix: 'Copy the file into the workspace, or give a path inside it; in a container job, write it relative to the workspace.',
    command: 'Give a path inside this directory.',
  }),
  'name-too-long': usage({
    why: 'File systems allow names of at most 255 bytes, and `.sigstore.json` needs 14 of them.',
    fix: 'Shorten the file name to 241 bytes.',
  }),
  'name-unsupported': usage({
    fix: 'Rename the file, or set `upload-artifact: false`.',
    command: 'Rename the file.',
    module: 'Rename the file.',
  }),
  'output-exists': usage({
    fix: 'Set `existing: keep` or `existing: overwrite`, or remove the existing file.',
    command: 'Give --existing keep or --overwrite, or remove the existing file.',
    module: "Pass `existing: 'keep'` or `existing: 'overwrite'`, or remove the existing file.",
  }),
  'output-collision': usage({
    fix: 'Give the files different names, or leave out `output-directory`.',
    command: 'Give the files different names, or leave out --output-directory.',
    module: 'Give the files different names, or leave out `outputDirectory`.',
  }),
  'instance-invalid': usage({
    fix: 'Correct the file or the input; `public-good` and `staging` need no file.',
    command: 'Correct the file; without --trust-config and --trusted-root none is needed.',
    module: "Correct the configuration; `'production'` and `'staging'` need none.",
  }),
  // the services and the way to them
  'host-not-found': service({
    fix: 'Check the address, the DNS of this machine, and HTTPS_PROXY if it must use a proxy.',
  }),
  'service-unreachable': service({
    fix: 'Check the network of the runner, and re-run the job.',
    command: 'Check the network, and run again.',
    module: 'Check the network, and call it again.',
  }),
  'service-timeout': service({
    fix: `Re-run the job, or raise \`timeout\` to wait longer; ${STATUS}.`,
    command: `Run again, with a longer --timeout if you set one; ${STATUS}.`,
    module: 'Call it again; see https://status.sigstore.dev for the public instance.',
  }),
  'service-refused': service({
    fix: "Read the service's message above; if it does not help, report the failure code and message.",
    module: "Read the service's message; if it does not help, report the code and the message.",
  }),
  'service-unavailable': service({
    fix: `Re-run the job, or raise \`timeout\` to wait longer; ${STATUS}.`,
    command: `Run again, with a longer --timeout if you set one; ${STATUS}.`,
    module: 'Call it again; see https://status.sigstore.dev for the public instance.',
  }),
  'service-busy': service({
    fix: 'Re-run later, raise `timeout` to wait longer, or set `rate-limit` to fewer requests per minute.',
    command: 'Run again later.',
    module: 'Call it again later.',
  }),
  'service-answer-invalid': service({
    fix: 'Check the address of the service, and look for a proxy or captive portal on the way to it.',
  }),
  'issuer-unusable': service({
    fix: 'Check the address of the issuer; if it is right, its operator must correct its configuration (OpenID Connect Discovery, RFC 7636, RFC 9700).',
  }),
  'tls-untrusted': service({
    fix: 'If a proxy inspects TLS or the service has a private certificate authority, set NODE_EXTRA_CA_CERTS to the PEM file of that authority in the `env` of this step: Node.js does not read the certificates of the system.',
    command:
      'If a proxy inspects TLS or the service has a private certificate authority, set NODE_EXTRA_CA_CERTS to the PEM file of that authority: Node.js does not read the certificates of the system.',
  }),
  'proxy-refused': service({
    fix: 'Let the proxy pass this host, put the credentials into HTTPS_PROXY, or name the host in NO_PROXY.',
  }),
  'redirect-refused': service({
    why: 'Following it could give a token or data to someone else.',
    fix: 'Give the final address of the service; for GitHub, check GITHUB_API_URL.',
  }),
  'log-frozen': service({
    why: 'A frozen shard of a log takes no more entries.',
    fix: 'Run it again later: each run loads the signing config of a public instance; in a signing config of your own, name the current shard.',
  }),
  'trust-root-unavailable': service({
    fix: 'Check the network to the TUF mirror, or give `trusted-root` as a file; signing needs `signing-config` with it.',
    command: 'Check the network to the TUF mirror, or give the files with --trusted-root.',
    module: 'Check the network to the TUF mirror, or pass a client trust configuration as `instance`.',
  }),
  'artifact-refused': service({
    fix: "Read the service's message above; set `artifact-name`, or `upload-artifact: false`. Files that are signed stay signed.",
  }),
  'artifact-mismatch': service({ fix: 'Do not use this artifact; re-run the job.' }),
  'shard-missing': files({
    why: 'The shards of a matrix are published only when all of them are there and every file in them is signed.',
    fix: 'Look at the job of that shard; re-run the failed jobs, then this one; name shards that have their own `artifact-name` with `artifacts`.',
  }),
  'shard-invalid': verification({
    fix: 'Run all jobs of the matrix again on the same files; if it happens again, find out who changed the artifacts.',
  }),
  'release-missing': usage({
    fix: 'Create the release first, as a draft if you like, or correct the tag in `release`.',
  }),
  'release-immutable': usage({
    why: 'GitHub takes no assets for an immutable release once it is published.',
    fix: 'Create the release as a draft, attach the bundles, and publish it afterwards.',
  }),
  'release-permission-missing': usage({ fix: 'Add `contents: write` to the permissions of this job.' }),
  'release-refused': service({
    fix: "Read GitHub's message above; run the job again with `existing: keep`, which attaches what is missing.",
  }),
  'release-mismatch': service({ fix: 'Delete the asset, and run the job again with `existing: keep`.' }),
  // evidence that does not hold
  'certificate-invalid': verification({
    fix: 'Do not trust this certificate; check that the trusted root belongs to this instance.',
  }),
  'certificate-identity': verification({
    fix: 'Compare the expected identity, issuer and policy with the certificate, letter by letter.',
  }),
  'sct-invalid': verification({
    why: 'A certificate needs proof that it is in a certificate transparency log of the trusted root (RFC 6962).',
    fix: 'Check that the trusted root belongs to this instance.',
  }),
  'log-entry-invalid': verification({
    fix: 'Check that the trusted root belongs to this instance; if it does, do not trust this log.',
  }),
  'timestamp-invalid': verification({ fix: 'Check that the trusted root belongs to this instance.' }),
  'signature-invalid': verification({
    fix: 'Fetch the file and its bundle again from where they were published, and check that they belong together.',
  }),
  'bundle-malformed': verification({ fix: 'Fetch the bundle again from where it was published.' }),
  'bundle-missing': verification({
    why: 'A file without a bundle is unverified: anyone could have added it.',
    fix: 'Fetch or make its bundle, say where it is with `bundles`, or leave the file out with a line that begins with `!`.',
  }),
  // the file system
  'file-unreadable': fileSystem({
    fix: 'Check the name, and that it is a regular file that this user may read.',
  }),
  'file-changed': fileSystem({ fix: 'Let the build finish first: nothing may write to the file.' }),
  'output-unwritable': fileSystem({
    fix: 'Set `output-directory` to a writable directory inside the workspace; it is made if it is missing.',
    // `demo` writes nowhere else.
    command: (name) =>
      name === 'demo'
        ? 'Give --keep a writable directory.'
        : 'Give --output-directory or --bundle a writable place.',
    module: 'Pass a writable directory as `outputDirectory`, or `write: false`.',
  }),
  'disk-full': fileSystem({ fix: 'Free some disk space.' }),
  // the run as a whole
  'some-files-failed': files({
    fix: 'Fix the failures listed in the summary and the manifest, and run again with `existing: keep`, which signs only those files.',
    command:
      'See the reason next to each file above, and run again with --existing keep, which signs only those files.',
    module:
      "See `failure` of each file in `files`, and call it again with `existing: 'keep'`, which signs only those.",
  }),
  'run-timeout': service({
    fix: 'Raise `timeout`, or sign fewer files in one job; with `existing: keep` the next run continues where this one stopped.',
  }),
  interrupted: files({
    fix: 'Run it again; when signing, with `existing: keep`, which continues where it stopped.',
    command: 'Run it again; `sign` with --existing keep, which continues where it stopped.',
    module: "Call it again; `sign` with `existing: 'keep'` continues where it stopped.",
  }),
  internal: files({
    why: 'This is a defect in sigstore-sign itself.',
    fix: 'Report it with this message; it holds no secret.',
  }),
} satisfies Readonly<Record<string, Row>>;
