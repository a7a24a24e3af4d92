// Commands of other tools → their equivalents here. The parser and docs/MIGRATING.md read this table.
import { group, type Habit, NO_KEYS } from './habit.ts';

const IMAGES = 'use cosign for container images';
const ATTEST = 'give `sigstore-sign attest --predicate JSON --predicate-type URI FILE...`';
const VERIFY_ATTESTATION = 'give `sigstore-sign verify --predicate-type TYPE FILE...`';

/** The issuer that `verify github` of sigstore-python expects. */
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

/** Words that may follow `verify`, as in sigstore-python, and the options that they mean. */
export const VERIFY_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['identity', []],
  ['github', [`--certificate-oidc-issuer=${GITHUB_ISSUER}`]],
]);

/** Commands. A row of one word also applies to longer commands that begin with it. */
export const COMMAND_HABITS: readonly Habit[] = [
  ...group(
    { tools: ['cosign'] },
    {
      'sign-blob': 'give `sigstore-sign sign FILE...`',
      'verify-blob': 'give `sigstore-sign verify FILE...`',
      'attest-blob': ATTEST,
      'verify-attestation': VERIFY_ATTESTATION,
      'verify-blob-attestation': VERIFY_ATTESTATION,
      initialize: 'leave it out; name another instance with --trust-config FILE',
      'generate-key-pair': NO_KEYS,
      'import-key-pair': NO_KEYS,
      'public-key': NO_KEYS,
      'trusted-root': 'use cosign to make one; the command takes it with --trusted-root FILE',
      'signing-config': 'use cosign to make one; the command takes it with --signing-config FILE',
      bundle: 'use cosign to convert a bundle',
      attach: IMAGES,
      download: IMAGES,
      copy: IMAGES,
      tree: IMAGES,
      upload: IMAGES,
    },
  ),
  ...group(
    { tools: ['gh'] },
    {
      'attestation verify': VERIFY_ATTESTATION,
      attestation: 'use `verify`; `--bundle github:OWNER/NAME` fetches what GitHub stores',
    },
  ),
  ...group(
    { tools: ['sigstore-python'] },
    {
      plumbing: 'leave it out, trusted roots are updated when they are needed',
      'get-identity-token': 'give `sigstore-sign identity`; it shows the claims and never the token',
    },
  ),
  ...group(
    { tools: ['general'] },
    {
      login: 'give `sigstore-sign sign FILE...`; it logs you in when it must',
      init: 'leave it out, nothing has to be set up',
    },
  ),
];
