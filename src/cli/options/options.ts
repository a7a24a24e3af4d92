// Options by topic; the table of commands lists the options of each command.
import { REKOR_VERSIONS } from '../../trust/rekor-versions.ts';

export type Option = Readonly<{
  name: string;
  /** Another name with the same meaning. */
  alias?: string;
  short?: string;
  /** The name of the value in the help; absent for a switch. */
  value?: string;
  /**
   * An empty value counts, and perhaps also an empty variable. Without this, an empty value is an error and an empty
   * variable is ignored.
   */
  empty?: 'counts' | 'counts in the variable too';
  /** Words that a shell offers as its value, in addition to files. */
  suggests?: readonly string[];
  /** A switch that has more effect each time it is given. */
  repeats?: true;
  /** The variable that is used if neither the option nor one of its conflicts is given. */
  variable?: string;
  /** The default value, for the help. */
  default?: string;
  /** Options that exclude it, and that it excludes. */
  conflicts?: readonly string[];
  /** The option that must be given together with it. */
  together?: string;
  /** Its heading in the help. */
  group?: string;
  help: string;
}>;

export const namesOf = ({ name, alias }: Option): readonly string[] =>
  alias === undefined ? [name] : [name, alias];

export const JSON_OPTION: Option = { name: 'json', help: 'print one JSON document' };
export const HELP_OPTION: Option = { name: 'help', short: 'h', help: 'show this help and exit' };
export const VERBOSE_OPTION: Option = {
  name: 'verbose',
  short: 'v',
  repeats: true,
  help: 'log each request (-vv: with headers)',
};

export const QUIET_OPTION: Option = { name: 'quiet', short: 'q', help: 'print errors and results only' };

/** Options with the names and variables of sigstore-python, and also the same meanings, defaults and conflicts. */
export const IDENTITY_TOKEN: Option = {
  name: 'identity-token',
  value: 'TOKEN',
  variable: 'SIGSTORE_IDENTITY_TOKEN',
  // An empty token is checked like any token. The variable often exists and is empty if a job has no token.
  empty: 'counts',
  default: "the job's",
  help: 'the token to use',
};
const INSTANCE: Option = {
  name: 'instance',
  value: 'NAME',
  suggests: ['public-good', 'staging'],
  conflicts: ['staging', 'trust-config', 'trusted-root', 'signing-config'],
  default: 'public-good',
  help: 'staging, or the path or URL of a client trust config',
};
const STAGING: Option = {
  name: 'staging',
  variable: 'SIGSTORE_STAGING',
  conflicts: ['oidc-issuer', 'trust-config', 'trusted-root', 'signing-config'],
  help: "Sigstore's staging instance",
};
const TRUST_CONFIG: Option = {
  name: 'trust-config',
  value: 'FILE',
  variable: 'SIGSTORE_TRUST_CONFIG',
  conflicts: ['trusted-root', 'signing-config'],
  help: 'path or URL of a client trust config',
};
export const TRUST_OPTIONS: readonly Option[] = [INSTANCE, STAGING, TRUST_CONFIG];

/** The options with their heading in the help. */
export const under = (group: string, options: readonly Option[]): readonly Option[] =>
  options.map((option) => ({ ...option, group }));

/** What `verify` accepts instead of signatures. */
export const ATTESTATION_OPTIONS = under('Attestation options', [
  { name: 'predicate-type', value: 'TYPE', help: 'accept only attestations of TYPE, no signatures' },
  { name: 'predicate', value: 'FILE', help: 'values that the predicate must have, `path: value`' },
]);

/** The options of `verify` about what to trust. */
export const VERIFY_TRUST_OPTIONS = under('Instance options', [
  ...TRUST_OPTIONS,
  { name: 'trusted-root', value: 'FILE', help: 'keys and certificates to trust' },
]);

/** The options of `verify` about lists of digests. */
export const CHECKSUMS_OPTIONS = under('Checksums options', [
  {
    name: 'checksums',
    value: 'SUMS',
    conflicts: ['digests', 'predicate-type'],
    help: 'signed checksums file: verify its bundle, and compare all files with it',
  },
  { name: 'digests', value: 'SUMS', help: 'verify the digests in a checksums file' },
]);

export const LIMIT_OPTIONS = under('Limit options', [
  { name: 'concurrency', value: 'N', default: 'automatic', help: 'files signed at the same time, 1 to 512' },
  {
    name: 'rate-limit',
    value: 'N',
    default: '900 for a public instance',
    help: 'requests per minute to each service',
  },
  { name: 'timeout', value: 'TIME', default: 'none', help: 'time limit of the run, such as 15m' },
]);

export const OIDC_OPTIONS = under('OpenID Connect options', [
  IDENTITY_TOKEN,
  {
    name: 'oidc-client-id',
    value: 'ID',
    variable: 'SIGSTORE_OIDC_CLIENT_ID',
    default: 'sigstore',
    help: 'client ID to log in with',
  },
  {
    name: 'oidc-client-secret',
    value: 'SECRET',
    variable: 'SIGSTORE_OIDC_CLIENT_SECRET',
    empty: 'counts in the variable too',
    help: 'client secret, if the client has one',
  },
  {
    name: 'oidc-disable-ambient-providers',
    variable: 'SIGSTORE_OIDC_DISABLE_AMBIENT_PROVIDERS',
    help: 'do not use the identity of the CI job',
  },
  {
    name: 'oidc-issuer',
    value: 'URL',
    variable: 'SIGSTORE_OIDC_ISSUER',
    default: "the instance's",
    help: 'where to log in',
  },
  {
    name: 'oauth-force-oob',
    variable: 'SIGSTORE_OAUTH_FORCE_OOB',
    help: 'log in with a link and a code, no browser',
  },
]);

export const OUTPUT_OPTIONS = under('Output options', [
  {
    name: 'no-default-files',
    variable: 'SIGSTORE_NO_DEFAULT_FILES',
    help: 'do not write FILE.sigstore.json',
  },
  {
    name: 'signature',
    alias: 'output-signature',
    value: 'FILE',
    variable: 'SIGSTORE_OUTPUT_SIGNATURE',
    together: 'certificate',
    help: 'where the signature of one FILE goes, in base64',
  },
  {
    name: 'certificate',
    alias: 'output-certificate',
    value: 'FILE',
    variable: 'SIGSTORE_OUTPUT_CERTIFICATE',
    together: 'signature',
    help: 'where the certificate of one FILE goes, in PEM',
  },
  {
    name: 'bundle',
    value: 'FILE',
    variable: 'SIGSTORE_BUNDLE',
    conflicts: ['no-default-files'],
    help: 'where the bundle of one FILE goes',
  },
  {
    name: 'output-directory',
    short: 'o',
    value: 'DIR',
    variable: 'SIGSTORE_OUTPUT_DIRECTORY',
    conflicts: ['signature', 'certificate', 'bundle'],
    default: 'next to FILE',
    help: 'where bundles go',
  },
  {
    name: 'existing',
    value: 'fail|keep|overwrite',
    default: 'fail',
    help: 'what to do if an output exists; keep: sign only if it does not verify',
  },
  {
    name: 'overwrite',
    variable: 'SIGSTORE_OVERWRITE',
    conflicts: ['existing'],
    help: 'the same as --existing overwrite',
  },
]);

export const INSTANCE_OPTIONS = under('Instance options', [
  ...TRUST_OPTIONS,
  { name: 'trusted-root', value: 'FILE', together: 'signing-config', help: 'keys and certificates to trust' },
  { name: 'signing-config', value: 'FILE', together: 'trusted-root', help: 'addresses of the services' },
  {
    name: 'rekor-version',
    value: REKOR_VERSIONS.join('|'),
    default: 'as configured',
    help: 'version of Rekor, the log',
  },
]);
