// The five readers of a form, and the cells of the tables.
import { join } from 'node:path';
import { atMost, execute } from '../execute.ts';
import * as sigstore from '../sigstore.ts';
import { type Claim, type Verdict, verifiers } from '../verifiers.ts';

export type Reader = (claims: readonly Claim[]) => Promise<(Verdict | undefined)[]>;

const given = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run this with e2e/compatibility.sh`);
  return value;
};

export const sigstoreJs = given('SIGSTORE_JS');
export const sigstoreGo = join(given('SIGSTORE_GO'), 'conformance');

/** The client that sigstore-go has for the conformance suite: it asks for as much evidence as root and bundle have. */
const go: Reader = (claims) =>
  atMost(2, claims, async ({ bundle, file, identity, issuer, trustedRoot = sigstore.trustedRoot, key }) => {
    const who =
      key === undefined
        ? ['--certificate-identity', identity, '--certificate-oidc-issuer', issuer]
        : ['--key', key];
    const args = ['verify-bundle', '--bundle', bundle, ...who, '--trusted-root', trustedRoot, file];
    const { status, stdout, stderr } = await execute(sigstoreGo, args);
    return { accepted: status === 0, words: stdout + stderr };
  });

const js: Reader = async (claims) => {
  const lines = claims.map((claim) => JSON.stringify({ trustedRoot: sigstore.trustedRoot, ...claim }));
  const script = join(import.meta.dirname, 'sigstore-js.mjs');
  const args = [script, sigstoreJs];
  const { status, stdout, stderr } = await execute(process.execPath, args, { input: lines.join('\n') });
  if (status !== 0) throw new Error(stderr);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line): Verdict => JSON.parse(line));
};

/** It has no managed keys. */
const python: Reader = async (claims) => {
  const asked = claims.filter(({ key }) => key === undefined);
  const verdicts = (await verifiers.python(asked)).values();
  return claims.map(({ key }) => (key === undefined ? verdicts.next().value : undefined));
};

export const READERS: Readonly<Record<string, Reader>> = {
  'this product': verifiers.product,
  cosign: verifiers.cosign,
  'sigstore-python': python,
  'sigstore-go': go,
  'sigstore-js': js,
};
