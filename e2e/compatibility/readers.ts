// The five readers of a form, and the cells of the tables.
import { join } from 'node:path';
import { execute } from '../execute.ts';
import * as sigstore from '../sigstore.ts';
import { type Claim, type Verdict, verifiers } from '../verifiers.ts';

export type Reader = (claims: readonly Claim[]) => Promise<(Verdict | undefined)[]>;

const given = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run this with e2e/compatibility.sh`);
  return value;
};

export const sigstoreJs = given('SIGSTORE_JS');

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
  'sigstore-go': verifiers.go,
  'sigstore-js': js,
};
