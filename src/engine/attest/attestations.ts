// What to attest → attestations, read and checked before the first request; provenance follows with the token.
import { basename, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { MAX_STATEMENT_BYTES } from '../../attestation/check-statement.ts';
import { environmentDifferences } from '../../attestation/environment-differences.ts';
import { type Predicate, parsePredicate } from '../../attestation/predicate.ts';
import { createProvenance, PROVENANCE_TYPE, provenanceNotices } from '../../attestation/provenance.ts';
import {
  PUBLISH_TYPE,
  publishAttestationName,
  publishStatement,
  toPublishAttestation,
} from '../../attestation/pypi.ts';
import { parseSbom } from '../../attestation/sbom.ts';
import { createStatement, type Subject } from '../../attestation/statement.ts';
import { Failure, quote } from '../../errors/failure.ts';
import { readSmall } from '../../files/read-bounded.ts';
import type { IdentityToken } from '../../identity/token/identity-token.ts';

/** What to attest about the files. Paths are relative to the root, or absolute. */
export type AttestRequest = Readonly<{
  provenance: boolean;
  /** The path of an SBOM. */
  sbom: string | undefined;
  /** The paths of predicates, all of the type in `predicateType`. */
  predicates: readonly string[];
  predicateType: string | undefined;
  /** A publish attestation for each file, for PyPI. */
  pypi: boolean;
}>;

/** An attestation that is still to be made. */
export type Attestation = Readonly<{
  /** As in the name of its file. */
  kind: string;
  predicateType: string;
  /** What it says; undefined if that depends on the token. */
  predicate?: Predicate;
  /** Only for an attestation that is always about one file: the name next to that file; throws if it is unfit. */
  nameFor?: (file: string) => string;
  /** Throws if it cannot be made with this token. */
  authorize: (token: IdentityToken) => void;
  /** The statement about these files, as bytes. After `authorize`, if it depends on the token. */
  statement: (subjects: readonly Subject[]) => Buffer;
  /** Its bundle as the content of a file. */
  format: (bundle: Buffer) => Buffer;
  /** The bundle in such content. Only for an attestation that does not depend on the run, so that it can be kept. */
  bundleIn?: (content: Buffer) => Buffer;
}>;

type AttestContext = Readonly<{
  /** Absolute. */
  root: string;
  /** The environment of the job. It is only compared with the claims. */
  env: Readonly<Record<string, string | undefined>>;
  onNotice: (text: string) => void;
}>;

/** Reads the predicates. Throws `file-unreadable`, and what parsePredicate and parseSbom throw. */
export async function readAttestations(
  { provenance, sbom, predicates, predicateType = '', pypi }: AttestRequest,
  { root, env, onNotice }: AttestContext,
): Promise<readonly Attestation[]> {
  const read = async (path: string, what: string) => {
    const called = `${what} ${quote(path)}`;
    const bytes = await readSmall(resolve(root, path), MAX_STATEMENT_BYTES + 1, called);
    if (bytes.length <= MAX_STATEMENT_BYTES) return bytes;
    throw new Failure('predicate-invalid', `${called} is longer than ${MAX_STATEMENT_BYTES} bytes`);
  };
  const attestations = provenance ? [ofToken(env, onNotice)] : [];
  if (sbom !== undefined) attestations.push(constant('sbom', parseSbom(await read(sbom, 'the SBOM'), sbom)));
  for (const path of predicates) {
    const predicate = parsePredicate(await read(path, 'the predicate'), predicateType, path);
    attestations.push(constant(basename(path).replace(/\.json$/, ''), predicate));
  }
  return pypi ? [...attestations, PYPI] : attestations;
}

/** Does not depend on the token. */
const always = (): void => undefined;

function constant(kind: string, predicate: Predicate): Attestation {
  const statement = (subjects: readonly Subject[]) => createStatement(subjects, predicate);
  const { type: predicateType } = predicate;
  return { kind, predicateType, predicate, authorize: always, statement, format: asLine, bundleIn };
}

/** Provenance, from the claims of the token for which the certificate is issued. */
function ofToken(env: AttestContext['env'], onNotice: AttestContext['onNotice']): Attestation {
  let made: Predicate | undefined;
  return {
    kind: 'provenance',
    predicateType: PROVENANCE_TYPE,
    authorize: (token) => {
      const now = createProvenance(token);
      if (made === undefined)
        for (const text of [...environmentDifferences(token.claims, env), ...provenanceNotices(token)])
          onNotice(text);
      if (made !== undefined && !isDeepStrictEqual(made, now))
        throw new Failure(
          'token-claim-invalid',
          'a new token of this job has other claims than the first one',
        );
      made = now;
    },
    statement: (subjects) => {
      if (made === undefined) throw new Error('the statement was requested before a token was authorized');
      return createStatement(subjects, made);
    },
    format: asLine,
  };
}

/** For PyPI: about one distribution, by its base name. */
const PYPI: Attestation = {
  kind: 'pypi',
  predicateType: PUBLISH_TYPE,
  nameFor: publishAttestationName,
  authorize: always,
  statement: ([subject]) => {
    if (subject === undefined) throw new Error('a publish attestation is about one file');
    return publishStatement(basename(subject.name), subject.digest);
  },
  format: toPublishAttestation,
};

const LINE_FEED = Buffer.from('\n');
const asLine = (bundle: Buffer): Buffer => Buffer.concat([bundle, LINE_FEED]);
/** What is left is no bundle if there is more than one line. */
const bundleIn = (content: Buffer): Buffer =>
  content.at(-1) === LINE_FEED[0] ? content.subarray(0, -1) : content;
