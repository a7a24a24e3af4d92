// Any failure → what happened, why, what to do. A code without a remedy does not compile.
import { asFailure, type Failure, type FailureCode, type Place } from './failure.ts';

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

type Remedy = Readonly<{ exit: ExitClass; why: string; fix: string }>;

export type Diagnosis = Readonly<{
  code: FailureCode;
  /** What happened: one sentence. */
  what: string;
  /** Why such a thing happens: one sentence. */
  why: string;
  /** What to do: one sentence. */
  fix: string;
  patch: string | undefined;
  place: Place | undefined;
  exitCode: number;
}>;

/** What a person needs to know about any thrown value. Throws nothing. */
export function diagnose(thrown: unknown): Diagnosis {
  const failure: Failure = asFailure(thrown);
  const { exit, why, fix } = REMEDIES[failure.code];
  return {
    code: failure.code,
    what: failure.message,
    why,
    fix: failure.remedy ?? fix,
    patch: failure.patch,
    place: failure.place,
    exitCode: EXIT[exit],
  };
}

const identity = (why: string, fix: string): Remedy => ({ exit: 'identity', why, fix });
const usage = (why: string, fix: string): Remedy => ({ exit: 'usage', why, fix });
const service = (why: string, fix: string): Remedy => ({ exit: 'service', why, fix });
const verification = (why: string, fix: string): Remedy => ({ exit: 'verification', why, fix });
const fileSystem = (why: string, fix: string): Remedy => ({ exit: 'fileSystem', why, fix });

const PERMISSION_DOCS = 'https://docs.github.com/en/actions/reference/security/oidc#required-permission';
const FORK_DOCS =
  'https://docs.github.com/en/actions/tutorials/authenticate-with-github_token#modifying-the-permissions-for-the-github_token';

export const REMEDIES: Readonly<Record<FailureCode, Remedy>> = {
  'no-identity': identity(
    'A signature needs somebody who vouches for who is signing: the system that runs this job, or a person who logs in.',
    'Run this in a job of a system that gives its jobs an identity, such as GitHub Actions, or pass an identity token yourself.',
  ),
  'act-runner': identity(
    'The job runs under nektos/act, which has no service that issues identity tokens.',
    'Sign in a real GitHub Actions job, or try the workflow against `sigstore-sign sandbox`.',
  ),
  'other-forge': identity(
    'The job runs on a forge other than GitHub, whose identity the public Sigstore instance does not trust.',
    'Use an instance whose Fulcio trusts this forge, and give it with the input `instance`.',
  ),
  'fork-pull-request': identity(
    `GitHub never issues identity tokens to pull requests from forks, whatever the permissions say (${FORK_DOCS}).`,
    'Sign after the merge, on `push`, on a tag or on a release, and skip this step for forks.',
  ),
  dependabot: identity(
    'A job that Dependabot triggers has read permissions alone, unless the workflow grants `id-token: write` by name.',
    "Skip signing for Dependabot (`if: github.actor != 'dependabot[bot]'`) and sign after the merge, or grant `id-token: write` to this job.",
  ),
  'id-token-permission-missing': identity(
    `GitHub sets ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN only for a job that is granted \`id-token: write\`; its default is none (${PERMISSION_DOCS}).`,
    'Add `id-token: write` to the permissions of this job.',
  ),
  'id-token-permission-overridden': identity(
    `Permissions of a job replace those of the workflow entirely; they are not added up (${PERMISSION_DOCS}).`,
    'Add `id-token: write` to the permissions of the job itself.',
  ),
  'caller-permission-missing': identity(
    `A reusable workflow gets at most the permissions that the calling job grants (${PERMISSION_DOCS}).`,
    'Grant `id-token: write` in the job that calls the reusable workflow.',
  ),
  'id-token-variable-filtered': identity(
    'GitHub sets both identity variables or neither, so something between the runner and this process removed one.',
    'Pass both ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN through sudo, docker run, nix or the shell in between.',
  ),
  'gitlab-id-token-missing': identity(
    'GitLab gives a job the tokens that its `id_tokens:` names, and no others (https://docs.gitlab.com/ci/secrets/id_token_authentication/).',
    'Add `id_tokens:` with SIGSTORE_ID_TOKEN for the audience `sigstore` to this job in .gitlab-ci.yml.',
  ),
  'agent-missing': identity(
    'This system hands out identity tokens through a program of its own, which is not in the PATH of this process.',
    'Run this where the program is, or make it available inside the container.',
  ),
  'agent-failed': identity(
    'The program by which this system hands out identity tokens did not give one.',
    'Read its words above.',
  ),
  'google-account-missing': identity(
    'Google Cloud issues identity tokens for service accounts, and this machine runs without one.',
    'Attach a service account to this machine, service or build.',
  ),
  'untrusted-trigger': identity(
    "The event carries a fork's code but runs with the identity of the base repository, so signing would vouch for code that nobody reviewed.",
    'Sign on `push`, on a tag or on a release; set `allow-untrusted-trigger: true` only if no file comes from the fork.',
  ),
  'token-request-unauthorized': identity(
    "The identity service did not accept the job's request token: the job has ended, or the token belongs to another job.",
    'Do not pass ACTIONS_ID_TOKEN_REQUEST_TOKEN from one job to another; re-run the job.',
  ),
  'token-request-forbidden': identity(
    'The identity service knows the job but does not let it have an identity token.',
    'Grant `id-token: write` to this job; in a pull request from a fork it cannot be granted.',
  ),
  'token-request-not-found': identity(
    'No identity service answers at the address that the runner gave.',
    'Check ACTIONS_ID_TOKEN_REQUEST_URL, and whether this GitHub Enterprise Server has OIDC switched on.',
  ),
  'token-request-failed': identity(
    'The identity service would not issue a token, and where asking again could help, it did not.',
    'Re-run the job; see https://www.githubstatus.com for the state of GitHub Actions.',
  ),
  'token-too-early': identity(
    'The identity service issues tokens only to jobs that it already counts as in progress.',
    'Re-run the job; if it happens again, let another step come before this one.',
  ),
  'token-response-malformed': identity(
    'What answered was not the one who issues tokens, or something on the way changed the answer.',
    'Look for a proxy or captive portal between the runner and the identity service.',
  ),
  'token-malformed': identity(
    'An identity token is a JSON Web Token: three base64url parts with dots between them (RFC 7519).',
    'Pass the token alone, as the issuer gave it.',
  ),
  'token-audience': identity(
    'Fulcio accepts only tokens that were issued for it, and says so in the claim `aud`.',
    'Request the token for the audience `sigstore`.',
  ),
  'token-claim-missing': identity(
    'Fulcio writes these claims into the certificate and refuses a token without them.',
    'Ask the issuer for a token of a workflow job; tokens of other kinds lack these claims.',
  ),
  'token-claim-invalid': identity(
    'A claim has a type or value that Fulcio cannot turn into a certificate.',
    'Correct the issuer or its configuration, and request a new token.',
  ),
  'token-expired': identity(
    'Identity tokens live for minutes, those of GitHub for five, and this one was issued longer ago.',
    'Leave `identity-token` out, so that a fresh token is requested at the moment of signing.',
  ),
  'token-not-yet-valid': identity(
    "The token's time of validity lies in the future, by this machine's clock.",
    'Set the clock of this machine, or request a new token.',
  ),
  'clock-skew': identity(
    "This machine's clock and the service's differ by more than tokens tolerate.",
    'Synchronise the clock of the runner (NTP).',
  ),
  'issuer-ghes': identity(
    'The token comes from a GitHub Enterprise Server, which the public Sigstore instance does not trust.',
    "Run a Fulcio that trusts your server's issuer, and give it with the input `instance`.",
  ),
  'issuer-ghe-com': identity(
    'The token comes from GitHub Enterprise Cloud with data residency (*.ghe.com), which the public Sigstore instance does not trust.',
    'Use the Sigstore instance of your enterprise, and give it with the input `instance`.',
  ),
  'issuer-unsupported': identity(
    'Fulcio issues certificates only for issuers in its configuration.',
    'Use a token from a trusted issuer, or an instance whose Fulcio trusts this one.',
  ),
  'email-unverified': identity(
    'Fulcio certifies an e-mail address only when its issuer says that it was verified.',
    'Verify the address with the identity provider, and request a new token.',
  ),
  'login-impossible': identity(
    'A person logs in through a browser on this machine, a code typed at a terminal, or a device that the issuer lets approve.',
    'Run this at a terminal, or pass an identity token yourself.',
  ),
  'login-refused': identity(
    'The issuer, or the person at its page, did not agree to this log-in.',
    'Read its words above, and log in again.',
  ),
  'login-forged': identity(
    'What came back is not the answer of this issuer to this log-in, so somebody may have put it there (RFC 9700, section 4).',
    'Log in again; if it repeats, do not trust this issuer or the network on the way to it.',
  ),
  'login-unfinished': identity(
    'A log-in has a time limit, so that nothing waits for ever for a person who is not there.',
    'Log in again, and finish it in the browser within the limit.',
  ),
  'fulcio-token-rejected': identity(
    'Fulcio answers every fault of a token with the same words; all local checks of this token passed.',
    "Check that this instance's Fulcio trusts the issuer, and that the runner's clock is right.",
  ),
  'private-repository': identity(
    "Signing writes the repository's name, workflow and commit into a log, for all its readers and for ever.",
    'Set `allow-private-repository: true` if the readers of this log, on a public instance everybody, may know them.',
  ),
  'policy-mismatch': identity(
    'The input `policy` names the identities that may sign, and this job has another one.',
    'Run from the workflow, ref or event that the policy names, or change the policy.',
  ),
  usage: usage('The command line could not be understood.', 'Run the command with --help.'),
  'input-invalid': usage(
    'Inputs are read strictly, so that a typing error never switches a check off.',
    'Correct the input; nothing was signed.',
  ),
  'statement-invalid': usage(
    'A statement that verifiers refuse, or that two of them read differently, proves nothing and would stay in a log for ever (in-toto attestation, v1).',
    'Correct the statement; nothing was signed.',
  ),
  'pattern-unmatched': usage(
    'Every pattern must match at least one file, so that a typing error never leaves a file unsigned in silence.',
    'Correct the pattern, or build the file before this step.',
  ),
  'file-outside-workspace': usage(
    'Only files of the workspace are signed, so that a link or pattern cannot reach secrets of the machine.',
    'Copy the file into the workspace.',
  ),
  'name-too-long': usage(
    'File systems take names of at most 255 bytes, and `.sigstore.json` needs 14 of them.',
    'Shorten the file name to 241 bytes.',
  ),
  'name-unsupported': usage(
    'The artifact service or the manifest cannot carry such a name.',
    'Rename the file, or set `upload-artifact: false`.',
  ),
  'output-exists': usage(
    'Something already stands where an output would go, and overwriting must be asked for.',
    'Set `existing: keep` or `existing: overwrite`, or remove what is there.',
  ),
  'output-collision': usage(
    'Two outputs would have one place, or an output would have that of a file to sign.',
    'Leave `output-directory` out, or rename one of the files.',
  ),
  'instance-invalid': usage(
    'The trusted root or signing config cannot be used as it is.',
    'Correct the file or the input; `public-good` and `staging` need none.',
  ),
  'host-not-found': service(
    'The name of the host did not resolve: a self-hosted runner without DNS, or a proxy that must be used.',
    'Check DNS on the runner, and HTTPS_PROXY if it needs one.',
  ),
  'service-unreachable': service(
    'No connection could be made on any attempt.',
    'Check the network of the runner, and re-run the job.',
  ),
  'service-timeout': service(
    'The service did not answer in time on any attempt.',
    'Re-run the job; see https://status.sigstore.dev for the public instance.',
  ),
  'service-refused': service(
    'The service understood the request and said no.',
    'Read its words above; if they name nothing to mend, report the failure code and message.',
  ),
  'service-unavailable': service(
    'The service answered with an error on every attempt.',
    'Re-run the job; see https://status.sigstore.dev for the public instance.',
  ),
  'service-busy': service(
    'The service limits how many requests it takes and asked for a longer wait than this run allows.',
    'Re-run later, or set `rate-limit` to fewer requests a minute.',
  ),
  'service-answer-invalid': service(
    'What answered was not the service, or it does not speak the protocol that its address promises.',
    'Look for a proxy or captive portal on the way, and check the address in the signing config.',
  ),
  'issuer-unusable': service(
    'A log-in needs an OpenID provider that names itself as it was asked, with encrypted endpoints and PKCE by S256 (RFC 7636, RFC 9700).',
    'Check the address of the issuer; if it is right, its operator has to change its configuration.',
  ),
  'tls-untrusted': service(
    'A proxy that inspects TLS, or a private certificate authority, stands between the runner and the service; Node.js does not read the system store.',
    'Set NODE_EXTRA_CA_CERTS to the PEM file of that authority, in the `env` of this step.',
  ),
  'proxy-refused': service(
    'The proxy that the environment names does not let this runner reach the service.',
    'Let the proxy pass this host, put the credentials into HTTPS_PROXY, or name the host in NO_PROXY.',
  ),
  'redirect-refused': service(
    'A redirect to another origin could hand a token to a stranger, so it is not followed.',
    'Use the final address of the service.',
  ),
  'log-frozen': service(
    'This shard of the log takes no more entries.',
    'Run it again later, since the signing config of a public instance comes with each run; in one of your own name the current shard.',
  ),
  'trust-root-unavailable': service(
    'The keys to trust could not be had, neither from the network nor from the cache.',
    'Check the network to the TUF mirror, or give `trusted-root` as a file; signing needs `signing-config` with it.',
  ),
  'artifact-refused': service(
    'The artifact service did not take or give this; what was signed by then stays signed.',
    'Read its words above; set `artifact-name`, or `upload-artifact: false`.',
  ),
  'artifact-mismatch': service(
    'The artifact service holds other bytes than those that were sent.',
    'Do not use this artifact; re-run the job.',
  ),
  'shard-missing': {
    exit: 'files',
    why: 'The shares of a matrix are published only when they are all there and every file in them is signed.',
    fix: 'Look at the job of that share; run the failed jobs again, and this one after them; shares with an `artifact-name` of their own are found by `artifacts`.',
  },
  'shard-invalid': verification(
    'What the jobs of the shares left behind does not belong together, or is not what they made.',
    'Run all jobs of the matrix again, on the same files; if it happens again, find out who changed the artifacts.',
  ),
  'release-missing': usage(
    'Bundles are attached to a release that is there; this action makes and edits none.',
    'Create the release first, as a draft if you like, or correct the tag in `release`.',
  ),
  'release-immutable': usage(
    'GitHub takes no asset for an immutable release once it is published.',
    'Create the release as a draft, attach the bundles, and publish it afterwards.',
  ),
  'release-permission-missing': usage(
    "Assets are attached with the job's token, which has only the permissions that the workflow grants it.",
    'Add `contents: write` to the permissions of this job.',
  ),
  'release-refused': service(
    'The release does not take this, or could not be asked; what was signed by then stays signed.',
    'Read its words above; run the job again with `existing: keep`, which attaches what is missing.',
  ),
  'release-mismatch': service(
    'The release holds other bytes than those that were sent.',
    'Delete the asset, and run the job again with `existing: keep`.',
  ),
  'certificate-invalid': verification(
    'The certificate does not chain to the trusted root, or is not for this key.',
    'Do not trust the service that gave it; check that the trusted root belongs to this instance.',
  ),
  'certificate-identity': verification(
    'The certificate speaks for somebody else than expected.',
    'Compare the expected identity and issuer with the certificate, letter by letter.',
  ),
  'sct-invalid': verification(
    'The certificate is not proven to be in a certificate transparency log that the trusted root knows (RFC 6962).',
    'Check that the trusted root belongs to this instance.',
  ),
  'log-entry-invalid': verification(
    'The transparency log did not prove that it holds exactly this signature.',
    'Check that the trusted root belongs to this instance; if it does, do not trust this log.',
  ),
  'timestamp-invalid': verification(
    'The timestamp is not over this signature, not from a trusted authority, or outside the time of the certificate (RFC 3161).',
    'Check that the trusted root belongs to this instance.',
  ),
  'signature-invalid': verification(
    'The signature was not made over this file with this certificate.',
    'The file or its bundle was changed: fetch both again from where they were published.',
  ),
  'bundle-malformed': verification(
    'The file is not a Sigstore bundle that can be verified.',
    'Fetch the bundle again from where it was published.',
  ),
  'bundle-missing': verification(
    'Nothing says who made a file without a bundle, and one such among others could be put there by anybody.',
    'Fetch or make its bundle, say where it is with `bundles`, or leave the file out with a line that begins with `!`.',
  ),
  'file-unreadable': fileSystem(
    'It is missing, a link, no regular file, or this user may not read it.',
    'Check the name, and that it is a regular file that this user may read.',
  ),
  'file-changed': fileSystem(
    'Something wrote to the file while it was being signed, so nobody can say which bytes the signature is for.',
    'Let the build finish before signing.',
  ),
  'output-unwritable': fileSystem(
    'An output cannot be written there.',
    'Give an `output-directory` that exists or can be made, inside the workspace, and is writable.',
  ),
  'disk-full': fileSystem('The disk has no room for the bundle.', 'Free some space on the runner.'),
  'some-files-failed': {
    exit: 'files',
    why: 'Each file stands for itself; the reason of the first that failed is above.',
    fix: 'Mend what the manifest and the summary say of each failed file, and run again with `existing: keep`, which signs only those.',
  },
  'run-timeout': service(
    'The whole run has a time limit, the input `timeout`.',
    'Raise `timeout`, or sign fewer files in one job; with `existing: keep` the next run goes on where this one stopped.',
  ),
  interrupted: {
    exit: 'files',
    why: 'The run was asked to stop.',
    fix: 'Run it again; when signing, with `existing: keep`, which goes on where it stopped.',
  },
  internal: {
    exit: 'files',
    why: 'This is a defect in sigstore-sign itself.',
    fix: 'Report it with this message; it holds no secret.',
  },
};
