// The verifiers of a bundle: cosign, sigstore-python, sigstore-go, gh and the command of the product, each on its own; and
// pypi-attestations.
import assert from 'node:assert/strict';
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atMost, execute } from './execute.ts';
import * as sigstore from './sigstore.ts';

/**
 * One question: does this bundle show that this identity signed this file, or attested it with a predicate of this type?
 * `file` may be `sha256:<hex>`.
 */
export type Claim = Readonly<{
  bundle: string;
  file: string;
  identity: string;
  issuer: string;
  predicateType?: string;
  /** The path of a policy on the predicate, for the product: no other verifier has one. */
  predicate?: string;
  /** The repository that signed, for gh; default: octo/demo. */
  repository?: string;
  /** Instead of that of the stack. */
  trustedRoot?: string;
  /** A managed key, instead of identity and issuer: the path of the public one. */
  key?: string;
}>;
export type Verdict = Readonly<{ accepted: boolean; words: string }>;
type Verifier = (claims: readonly Claim[]) => Promise<Verdict[]>;

export const sigstoreGo = join(sigstore.tools, 'bin/sigstore-go');

const trustedRootOf = (claim: Claim): string => claim.trustedRoot ?? sigstore.trustedRoot;

/** The options that cosign, sigstore-go and the product have in common. */
function optionsOf(claim: Claim): string[] {
  const { bundle, identity, issuer, key } = claim;
  const who =
    key === undefined
      ? ['--certificate-identity', identity, '--certificate-oidc-issuer', issuer]
      : ['--key', key];
  return ['--trusted-root', trustedRootOf(claim), '--bundle', bundle, ...who];
}

/** The client that sigstore-go has for the conformance suite: it asks for as much evidence as root and bundle have. */
const go: Verifier = (claims) =>
  atMost(2, claims, async (claim) => {
    const args = ['verify-bundle', ...optionsOf(claim), claim.file];
    const { status, stdout, stderr } = await execute(sigstoreGo, args);
    return { accepted: status === 0, words: stdout + stderr };
  });

/** gh without GitHub. It needs the file itself and a type, and reads trusted roots from a file of one JSON object a line. */
const gh: Verifier = async (claims) => {
  const home = await mkdtemp(join(tmpdir(), 'sigstore-gh-'));
  try {
    return await atMost(1, claims, async (claim) => {
      const { bundle, file, identity, issuer, predicateType, repository = 'octo/demo' } = claim;
      assert.ok(predicateType !== undefined && !file.startsWith('sha256:'));
      const root = join(home, 'trusted_root.jsonl');
      await writeFile(root, `${JSON.stringify(JSON.parse(await readFile(trustedRootOf(claim), 'utf8')))}\n`);
      const who = ['--repo', repository, '--cert-identity', identity, '--cert-oidc-issuer', issuer];
      const what = ['--predicate-type', predicateType, '--custom-trusted-root', root, '--bundle', bundle];
      const args = ['attestation', 'verify', ...who, ...what, '--', file];
      const program = join(sigstore.tools, 'bin/gh');
      const { status, stdout, stderr } = await execute(program, args, { env: { GH_CONFIG_DIR: home } });
      return { accepted: status === 0, words: stdout + stderr };
    });
  } finally {
    await rm(home, { recursive: true });
  }
};

const cosign: Verifier = (claims) =>
  atMost(2, claims, async (claim) => {
    const program = join(sigstore.tools, 'bin/cosign');
    const { predicateType } = claim;
    const what =
      predicateType === undefined ? ['verify-blob'] : ['verify-blob-attestation', '--type', predicateType];
    const { status, stderr } = await execute(program, [...what, ...optionsOf(claim), '--', claim.file]);
    return { accepted: status === 0, words: stderr };
  });

/** One process for any number of bundles, and attestations of PyPI: it takes a second to start. */
const python: Verifier = async (claims) => {
  const script = join(import.meta.dirname, 'verdicts.py');
  const input = claims.map((claim) => `${JSON.stringify({ ...claim, trustedRoot: trustedRootOf(claim) })}\n`);
  const program = join(sigstore.tools, 'py/bin/python');
  const { status, stdout, stderr } = await execute(program, [script], { input: input.join('') });
  assert.equal(status, 0, stderr);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line): Verdict => JSON.parse(line));
};

const product: Verifier = (claims) =>
  atMost(2, claims, async (claim) => {
    const { predicateType, predicate } = claim;
    const what = predicateType === undefined ? [] : ['--predicate-type', predicateType];
    if (predicate !== undefined) what.push('--predicate', predicate);
    const args = [sigstore.command, 'verify', ...optionsOf(claim), ...what, '--', claim.file];
    const { status, stderr } = await execute(process.execPath, args);
    // Invalid evidence ends with 5, input that cannot be read with 2: any other failure is an error of the test.
    assert.ok(status === 0 || status === 5 || status === 2, `verify ended with ${status}: ${stderr}`);
    return { accepted: status === 0, words: stderr };
  });

/** `pypi` verifies attestations of PyPI, whose files end in .publish.attestation. */
export const verifiers = { cosign, python, product, go, gh, pypi: python } as const;
export type VerifierName = keyof typeof verifiers;
export const everyone: readonly VerifierName[] = ['cosign', 'python', 'product'];
/** Those that also read attestations; gh reads nothing else. */
export const everyoneOnAttestations: readonly VerifierName[] = [...everyone, 'go', 'gh'];

/** Asserts that each of the verifiers accepts each claim. */
export async function acceptedBy(names: readonly VerifierName[], claims: readonly Claim[]): Promise<void> {
  assert.notEqual(claims.length, 0);
  for (const name of names) {
    const verdicts = await verifiers[name](claims);
    assert.equal(verdicts.length, claims.length);
    for (const [index, verdict] of verdicts.entries())
      assert.ok(verdict.accepted, `${name} refuses ${claims[index]?.bundle}: ${verdict.words}`);
    await count({ accepted: claims.length, verifier: name });
  }
}

export type Reasons = Readonly<Partial<Record<VerifierName, RegExp>>>;

/** Asserts that each verifier refuses the claim, and for the right reason: its message must match. */
export const refusedBy = (reasons: Reasons, claim: Claim): Promise<void> => eachRefused([[claim, reasons]]);

/** The same for many claims, each with its own reasons: one call of each verifier. */
export async function eachRefused(expected: readonly (readonly [Claim, Reasons])[]): Promise<void> {
  for (const name of Object.keys(verifiers) as VerifierName[]) {
    const asked = expected.filter(([, reasons]) => reasons[name] !== undefined);
    if (asked.length === 0) continue;
    const verdicts = await verifiers[name](asked.map(([claim]) => claim));
    for (const [index, [claim, reasons]] of asked.entries()) {
      const verdict = verdicts[index];
      assert.ok(
        verdict !== undefined && !verdict.accepted,
        `${name} accepts what it must refuse: ${JSON.stringify(claim)}`,
      );
      assert.match(verdict.words, reasons[name] ?? /$^/, `${name} refuses for another reason`);
      await count({ refused: 1, verifier: name });
    }
  }
}

/** A line for the count that e2e/run.sh prints at the end. */
export async function count(entry: object): Promise<void> {
  const tally = process.env['SIGSTORE_TALLY'];
  if (tally !== undefined) await appendFile(tally, `${JSON.stringify(entry)}\n`);
}
