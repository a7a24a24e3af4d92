// What users of other Sigstore tools type → what it is here. The parser and docs/MIGRATING.md read this one table.

/** The tools whose commands and options people know; `general` is what many commands have. */
export type Tool = 'cosign' | 'gh' | 'sigstore-python' | 'general';

export type Habit = Readonly<{
  /** As it is typed: an option with its dashes, or the words of a command. */
  typed: string;
  tools: readonly Tool[];
  /** The commands here that understand it; left out: all. A command has none. */
  of?: readonly ('sign' | 'verify' | 'identity')[];
  /** The option here that means the same, by its name: it is accepted. */
  same?: string;
  /** Otherwise what to do here, the end of a sentence. */
  here?: string;
}>;

/** The issuer that `verify github` of sigstore-python expects. */
export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

/** Words that may stand after `verify`, as in sigstore-python, and the options that they stand for. */
export const VERIFY_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['identity', []],
  ['github', [`--certificate-oidc-issuer=${GITHUB_ISSUER}`]],
]);

const SIGN = ['sign'] as const;
const VERIFY = ['verify'] as const;
const BOTH = ['sign', 'verify'] as const;
const COSIGN = ['cosign'] as const;
const PYTHON = ['sigstore-python'] as const;
const GH = ['gh'] as const;
const ANY = ['general'] as const;

const NO_QUESTIONS = 'leave it out, no questions are asked';
const SERVICES =
  'give --trust-config FILE, or --signing-config FILE with --trusted-root FILE; they name the services';
const NO_KEYS = 'leave it out, the certificate of your identity takes the place of a key';
const LOGGED = 'leave it out, every signature is logged';
const STATEMENT = 'put it into an in-toto statement and give `sign --in-toto STATEMENT`';
const IN_BUNDLE = 'give --bundle FILE; signature and certificate are in the bundle';
const FROM_ROOT = 'give --trusted-root FILE; it says which logs and authorities count';
const ALWAYS = 'leave it out, what the trusted root asks for is always verified';
const LEAVE = 'leave it out, it is not needed';
const IMAGES = 'use cosign for container images';
const SOURCE =
  'give --certificate-policy FILE with the line `source-repository-uri: https://github.com/OWNER/NAME`';
const rule = (line: string) => `give --certificate-policy FILE with the line \`${line}\``;

/** Options. An answered one that is also the beginning of a single option here is taken for that option. */
export const OPTION_HABITS: readonly Habit[] = [
  { typed: '--cert-identity', tools: ['sigstore-python', 'gh'], of: VERIFY, same: 'certificate-identity' },
  {
    typed: '--cert-oidc-issuer',
    tools: ['sigstore-python', 'gh'],
    of: VERIFY,
    same: 'certificate-oidc-issuer',
  },
  { typed: '--custom-trusted-root', tools: GH, of: VERIFY, same: 'trusted-root' },
  { typed: '--out-dir', tools: ANY, of: SIGN, same: 'output-directory' },
  { typed: '--yes', tools: COSIGN, here: NO_QUESTIONS },
  { typed: '-y', tools: COSIGN, here: NO_QUESTIONS },
  {
    typed: '--force',
    tools: ANY,
    of: SIGN,
    here: 'give --overwrite to replace what exists; no questions are asked',
  },
  {
    typed: '-f',
    tools: ANY,
    of: SIGN,
    here: 'give --overwrite to replace what exists; no questions are asked',
  },
  {
    typed: '--no-overwrite',
    tools: ANY,
    of: SIGN,
    here: 'leave it out, what exists is only replaced with --overwrite',
  },
  {
    typed: '--output',
    tools: COSIGN,
    of: SIGN,
    here: 'give --bundle FILE for the bundle of one file, or --output-directory DIR',
  },
  { typed: '--output-file', tools: COSIGN, of: BOTH, here: 'redirect the messages: `2> FILE`' },
  { typed: '--output', tools: GH, of: VERIFY, here: 'give --json' },
  { typed: '--format', tools: GH, of: VERIFY, here: 'give --json' },
  { typed: '--rekor-url', tools: COSIGN, of: SIGN, here: SERVICES },
  { typed: '--fulcio-url', tools: COSIGN, of: SIGN, here: SERVICES },
  { typed: '--timestamp-server-url', tools: COSIGN, of: SIGN, here: SERVICES },
  { typed: '--rekor-url', tools: COSIGN, of: VERIFY, here: FROM_ROOT },
  { typed: '--timestamp-certificate-chain', tools: COSIGN, of: VERIFY, here: FROM_ROOT },
  { typed: '--ca-roots', tools: COSIGN, of: VERIFY, here: FROM_ROOT },
  {
    typed: '--fulcio-auth-flow',
    tools: COSIGN,
    of: SIGN,
    here: 'give --oauth-force-oob for `device`, --identity-token for `token`; `normal` is the default',
  },
  { typed: '--key', tools: COSIGN, of: SIGN, here: NO_KEYS },
  { typed: '--sk', tools: COSIGN, of: SIGN, here: NO_KEYS },
  { typed: '--slot', tools: COSIGN, of: SIGN, here: NO_KEYS },
  {
    typed: '--issue-certificate',
    tools: COSIGN,
    of: SIGN,
    here: 'leave it out, every signature has a certificate',
  },
  { typed: '--certificate-chain', tools: COSIGN, of: SIGN, here: NO_KEYS },
  {
    typed: '--signing-algorithm',
    tools: COSIGN,
    of: SIGN,
    here: 'leave it out, the algorithm is ECDSA on P-256 with SHA-256',
  },
  { typed: '--upload', tools: COSIGN, of: SIGN, here: LOGGED },
  { typed: '--tlog-upload', tools: COSIGN, of: SIGN, here: LOGGED },
  {
    typed: '--new-bundle-format',
    tools: COSIGN,
    of: BOTH,
    here: 'leave it out, bundles always have the new format',
  },
  {
    typed: '--use-signing-config',
    tools: COSIGN,
    of: SIGN,
    here: 'leave it out, services always come from a signing config',
  },
  {
    typed: '--rfc3161-timestamp',
    tools: COSIGN,
    of: BOTH,
    here: 'leave it out, the timestamp is in the bundle',
  },
  { typed: '--b64', tools: COSIGN, of: SIGN, here: LEAVE },
  {
    typed: '--insecure-skip-verify',
    tools: COSIGN,
    of: SIGN,
    here: 'leave it out, every bundle is verified before it is written',
  },
  { typed: '--oidc-provider', tools: COSIGN, of: SIGN, here: 'leave it out, the CI system is detected' },
  { typed: '--oidc-redirect-url', tools: COSIGN, of: SIGN, here: 'leave it out, a free port is used' },
  {
    typed: '--oidc-client-secret-file',
    tools: COSIGN,
    of: SIGN,
    here: 'set SIGSTORE_OIDC_CLIENT_SECRET to the secret itself',
  },
  { typed: '--predicate', tools: COSIGN, of: SIGN, here: STATEMENT },
  { typed: '--predicate-type', tools: ['sigstore-python', 'gh'], of: SIGN, here: STATEMENT },
  { typed: '--statement', tools: COSIGN, of: SIGN, here: 'give `sign --in-toto STATEMENT`' },
  { typed: '--type', tools: COSIGN, of: SIGN, here: STATEMENT },
  { typed: '--type', tools: COSIGN, of: VERIFY, here: 'give --predicate-type with the whole URI' },
  { typed: '--files', tools: ANY, of: BOTH, here: 'give the names of the files without an option' },
  { typed: '--file', tools: ANY, of: BOTH, here: 'give the names of the files without an option' },
  { typed: '--recursive', tools: COSIGN, of: SIGN, here: 'name the files, such as `dir/*`' },
  {
    typed: '--repo',
    tools: GH,
    of: SIGN,
    here: 'leave it out, the identity of the job names the repository',
  },
  { typed: '--repository', tools: PYTHON, of: VERIFY, here: SOURCE },
  { typed: '--repo', tools: GH, of: VERIFY, here: SOURCE },
  { typed: '-R', tools: GH, of: VERIFY, here: SOURCE },
  {
    typed: '--owner',
    tools: GH,
    of: VERIFY,
    here: rule('source-repository-owner-uri: https://github.com/OWNER'),
  },
  { typed: '-o', tools: GH, of: VERIFY, here: rule('source-repository-owner-uri: https://github.com/OWNER') },
  { typed: '--source-ref', tools: GH, of: VERIFY, here: rule('source-repository-ref: refs/tags/v1') },
  { typed: '--source-digest', tools: GH, of: VERIFY, here: rule('source-repository-digest: SHA') },
  {
    typed: '--signer-workflow',
    tools: GH,
    of: VERIFY,
    here: 'give --certificate-identity with the whole URL of the workflow, `@` and its ref',
  },
  {
    typed: '--signer-repo',
    tools: GH,
    of: VERIFY,
    here: 'give --certificate-identity-regexp `https://github\\.com/OWNER/NAME/.*`',
  },
  { typed: '--signer-digest', tools: GH, of: VERIFY, here: rule('build-signer-digest: SHA') },
  {
    typed: '--deny-self-hosted-runners',
    tools: GH,
    of: VERIFY,
    here: rule('runner-environment: github-hosted'),
  },
  {
    typed: '--cert-identity-regex',
    tools: GH,
    of: VERIFY,
    here: 'give --certificate-identity-regexp; it must match the whole identity',
  },
  {
    typed: '--certificate-oidc-issuer-regexp',
    tools: COSIGN,
    of: VERIFY,
    here: 'give --certificate-oidc-issuer, the exact issuer',
  },
  {
    typed: '--certificate-github-workflow-repository',
    tools: COSIGN,
    of: VERIFY,
    here: rule('github-workflow-repository: OWNER/NAME'),
  },
  {
    typed: '--certificate-github-workflow-ref',
    tools: COSIGN,
    of: VERIFY,
    here: rule('github-workflow-ref: refs/tags/v1'),
  },
  {
    typed: '--certificate-github-workflow-sha',
    tools: COSIGN,
    of: VERIFY,
    here: rule('github-workflow-sha: SHA'),
  },
  {
    typed: '--certificate-github-workflow-name',
    tools: COSIGN,
    of: VERIFY,
    here: rule('github-workflow-name: NAME'),
  },
  {
    typed: '--certificate-github-workflow-trigger',
    tools: COSIGN,
    of: VERIFY,
    here: rule('github-workflow-trigger: push'),
  },
  { typed: '--ref', tools: PYTHON, of: VERIFY, here: rule('github-workflow-ref: refs/tags/v1') },
  { typed: '--sha', tools: PYTHON, of: VERIFY, here: rule('github-workflow-sha: SHA') },
  { typed: '--name', tools: PYTHON, of: VERIFY, here: rule('github-workflow-name: NAME') },
  { typed: '--trigger', tools: PYTHON, of: VERIFY, here: rule('github-workflow-trigger: push') },
  {
    typed: '--offline',
    tools: ['cosign', 'sigstore-python'],
    of: VERIFY,
    here: 'give --trusted-root FILE; nothing is asked of the network then',
  },
  { typed: '--signature', tools: ['cosign', 'sigstore-python'], of: VERIFY, here: IN_BUNDLE },
  { typed: '--certificate', tools: ['cosign', 'sigstore-python'], of: VERIFY, here: IN_BUNDLE },
  { typed: '--certificate-chain', tools: COSIGN, of: VERIFY, here: FROM_ROOT },
  { typed: '--insecure-ignore-tlog', tools: COSIGN, of: VERIFY, here: ALWAYS },
  { typed: '--insecure-ignore-sct', tools: COSIGN, of: VERIFY, here: ALWAYS },
  { typed: '--private-infrastructure', tools: COSIGN, of: VERIFY, here: ALWAYS },
  { typed: '--use-signed-timestamps', tools: COSIGN, of: VERIFY, here: ALWAYS },
  { typed: '--check-claims', tools: COSIGN, of: VERIFY, here: LEAVE },
  { typed: '--digest-alg', tools: GH, of: VERIFY, here: 'leave it out, the bundle names its algorithm' },
  { typed: '--timeout', tools: COSIGN, of: VERIFY, here: 'leave it out, each request has a time limit' },
  { typed: '--debug', tools: ANY, here: 'give --verbose' },
];

/** Commands. Those of one word also answer for longer ones that begin with it. */
export const COMMAND_HABITS: readonly Habit[] = [
  { typed: 'sign-blob', tools: COSIGN, here: 'give `sigstore-sign sign FILE...`' },
  { typed: 'verify-blob', tools: COSIGN, here: 'give `sigstore-sign verify FILE...`' },
  {
    typed: 'attest',
    tools: ['cosign', 'sigstore-python'],
    here: 'give `sigstore-sign sign --in-toto STATEMENT`',
  },
  { typed: 'attest-blob', tools: COSIGN, here: 'give `sigstore-sign sign --in-toto STATEMENT`' },
  {
    typed: 'verify-attestation',
    tools: COSIGN,
    here: 'give `sigstore-sign verify --predicate-type TYPE FILE...`',
  },
  {
    typed: 'verify-blob-attestation',
    tools: COSIGN,
    here: 'give `sigstore-sign verify --predicate-type TYPE FILE...`',
  },
  {
    typed: 'attestation verify',
    tools: GH,
    here: 'give `sigstore-sign verify --predicate-type TYPE FILE...`',
  },
  {
    typed: 'attestation',
    tools: GH,
    here: 'use `gh attestation` for what GitHub stores; bundles here are files',
  },
  { typed: 'plumbing', tools: PYTHON, here: 'leave it out, trusted roots are updated when they are needed' },
  {
    typed: 'get-identity-token',
    tools: PYTHON,
    here: 'give `sigstore-sign identity`; it shows the claims and never the token',
  },
  { typed: 'login', tools: ANY, here: 'give `sigstore-sign sign FILE...`; it logs you in when it must' },
  { typed: 'init', tools: ANY, here: 'leave it out, nothing has to be set up' },
  {
    typed: 'initialize',
    tools: COSIGN,
    here: 'leave it out; name another instance with --trust-config FILE',
  },
  {
    typed: 'completion',
    tools: ['cosign', 'gh'],
    here: 'there are no completion scripts; the unambiguous beginning of an option is enough',
  },
  { typed: 'generate-key-pair', tools: COSIGN, here: NO_KEYS },
  { typed: 'import-key-pair', tools: COSIGN, here: NO_KEYS },
  { typed: 'public-key', tools: COSIGN, here: NO_KEYS },
  {
    typed: 'trusted-root',
    tools: COSIGN,
    here: 'use cosign to make one; the command takes it with --trusted-root FILE',
  },
  {
    typed: 'signing-config',
    tools: COSIGN,
    here: 'use cosign to make one; the command takes it with --signing-config FILE',
  },
  { typed: 'bundle', tools: COSIGN, here: 'use cosign to convert a bundle' },
  { typed: 'attach', tools: COSIGN, here: IMAGES },
  { typed: 'download', tools: COSIGN, here: IMAGES },
  { typed: 'copy', tools: COSIGN, here: IMAGES },
  { typed: 'tree', tools: COSIGN, here: IMAGES },
  { typed: 'upload', tools: COSIGN, here: IMAGES },
];

/** What an option is here that a command does not have. In: the name of the command, and the option with its dashes. */
export function optionHabit(command: string, typed: string): Habit | undefined {
  return habitsOf(command).find((habit) => habit.typed === typed);
}

/** The habits that mean the same as an option of a command. */
export function acceptedHabits(command: string): readonly Habit[] {
  return habitsOf(command).filter(({ same }) => same !== undefined);
}

const habitsOf = (command: string): readonly Habit[] =>
  OPTION_HABITS.filter(({ of = [command] }) => of.some((name) => name === command));

/** What the words of a command are here, by as many of them as are known. */
export function commandHabit([first = '', second = '']: readonly string[]): Habit | undefined {
  const find = (typed: string) => COMMAND_HABITS.find((habit) => habit.typed === typed);
  return find(`${first} ${second}`) ?? find(first);
}
