// What the probe signed → verified by another verifier: `node scripts/probe/verify.ts cosign|sigstore-python|gh FOLDER`.
// FOLDER has a folder for each system. The environment names INSTANCE, IDENTITY, ISSUER and GITHUB_REPOSITORY.
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

const SIGNATURE = '.sigstore.json';
const PREDICATE_TYPE = 'https://slsa.dev/provenance/v1';

type Claim = Readonly<{ file: string; bundle: string; isAttestation: boolean }>;
/** The command line about a claim; undefined if the verifier does not read such bundles. */
type Verifier = (claim: Claim) => readonly string[] | undefined;

const { INSTANCE = '', IDENTITY = '', ISSUER = '', GITHUB_REPOSITORY = '' } = process.env;
const [, , name = '', folder = ''] = process.argv;

const VERIFIERS: Readonly<Record<string, () => Verifier>> = { cosign, 'sigstore-python': python, gh };

const verifier = VERIFIERS[name]?.();
if (verifier === undefined) throw new Error(`no such verifier: ${name}`);
const asked = claimsIn(folder).flatMap((claim) => {
  const [program, ...args] = verifier(claim) ?? [];
  return program === undefined ? [] : [{ claim, accepted: run(program, args) }];
});
for (const { claim, accepted } of asked)
  console.log(`${accepted ? 'accepted' : 'REFUSED'}: ${claim.bundle} of ${claim.file}`);
if (asked.length === 0) throw new Error(`${folder} has nothing that ${name} could verify`);
if (asked.some(({ accepted }) => !accepted)) process.exitCode = 1;

/** Each file with its signature, and with each attestation in the folder of its system. */
function claimsIn(root: string): Claim[] {
  return globSync(`*/**/*${SIGNATURE}`, { cwd: root }).flatMap((path) => {
    const [bundle, [system = '']] = [join(root, path), path.split(/[\\/]/)];
    const file = bundle.slice(0, -SIGNATURE.length);
    const attestations = globSync('**/*.intoto.jsonl', { cwd: join(root, system) });
    return [
      { file, bundle, isAttestation: false },
      ...attestations.map((each) => ({ file, bundle: join(root, system, each), isAttestation: true })),
    ];
  });
}

function cosign(): Verifier {
  const root = trustedRoot();
  const trust = root === undefined || INSTANCE === 'staging' ? [] : ['--trusted-root', root];
  const who = ['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', ISSUER];
  return ({ file, bundle, isAttestation }) => {
    const what = isAttestation ? ['verify-blob-attestation', '--type', PREDICATE_TYPE] : ['verify-blob'];
    return ['cosign', ...what, ...trust, ...who, '--bundle', bundle, '--', file];
  };
}

function python(): Verifier {
  const known: Readonly<Record<string, readonly string[]>> = { 'public-good': [], staging: ['--staging'] };
  const trust = known[INSTANCE] ?? ['--trust-config', INSTANCE];
  const who = ['--cert-identity', IDENTITY, '--cert-oidc-issuer', ISSUER];
  return ({ file, bundle }) => ['sigstore', ...trust, 'verify', 'identity', ...who, '--bundle', bundle, file];
}

/** It reads only attestations, and knows the public instance and that of GitHub. */
function gh(): Verifier {
  const root = trustedRoot();
  const trust = root === undefined ? [] : ['--custom-trusted-root', root];
  const who = ['--repo', GITHUB_REPOSITORY, '--cert-identity', IDENTITY, '--cert-oidc-issuer', ISSUER];
  const what = ['--predicate-type', PREDICATE_TYPE];
  return ({ file, bundle, isAttestation }) =>
    isAttestation
      ? ['gh', 'attestation', 'verify', ...trust, ...who, ...what, '--bundle', bundle, '--', file]
      : undefined;
}

/** Its path, in one line that ends as gh wants it; undefined for the public instance, which the verifiers know. */
function trustedRoot(): string | undefined {
  if (INSTANCE === 'public-good') return undefined;
  const path = join(mkdtempSync(join(tmpdir(), 'probe-')), 'trusted_root.json');
  writeFileSync(path, `${JSON.stringify(INSTANCE === 'staging' ? stagingRoot() : configuredRoot())}\n`);
  return path;
}

/** cosign ships with the root of staging, updates it, and then verifies with it. */
function stagingRoot(): unknown {
  if (!run('cosign', ['initialize', '--staging'])) throw new Error('cosign has no trusted root of staging');
  const [path, ...others] = globSync('.sigstore/root/*sigstage.dev/targets/trusted_root.json', {
    cwd: homedir(),
  });
  if (path === undefined || others.length > 0) throw new Error('cosign has put the trusted root elsewhere');
  return JSON.parse(readFileSync(join(homedir(), path), 'utf8'));
}

/** The instance is the path of a client trust configuration. */
function configuredRoot(): unknown {
  return JSON.parse(readFileSync(INSTANCE, 'utf8')).trustedRoot;
}

/** Runs it with its output in the log; false if it refuses or cannot run. */
function run(program: string, args: readonly string[]): boolean {
  const { status, error } = spawnSync(program, args, { stdio: 'inherit' });
  if (error !== undefined) console.log(`${program}: ${error.message}`);
  return status === 0;
}
