// Certification paths (RFC 5280, section 6): built from the certificates of one authority, checked up to the anchor.
import type { X509Certificate } from '@sigstore/core';
import { onceFor } from '../x509-cache.ts';
import { extendedKeyUsages, findExtensionFault, OID } from '../x509-extensions.ts';
import { checkNames } from './name-constraints.ts';

/** No authority has a longer path. */
const MAX_PATH = 8;
/** Certificates with the same name and key could be ordered in millions of ways. */
const MAX_STEPS = 1000;
const ANY_PURPOSE = '2.5.29.37.0';
/** Places on a path, with the critical extensions that are allowed there in addition to those that all may have. */
const SIGNERS = { extensions: [] };
const AUTHORITIES = { extensions: [OID.nameConstraints] };

/**
 * The valid path from a certificate to the trust anchor, both included, at a given time and for a given purpose. The
 * anchor is the last certificate of the authority, which may be an intermediate one (sigstore_trustroot.proto), or any
 * root certificate in the chain.
 * @throws Error with the reason why no path is valid
 */
export function verifyPath(
  leaf: X509Certificate,
  chain: readonly X509Certificate[],
  at: Date,
  purpose: string,
): readonly X509Certificate[] {
  let why: unknown;
  for (const path of pathsFrom([leaf], chain, { left: MAX_STEPS })) {
    try {
      checkPath(path, at, purpose);
      return path;
    } catch (cause) {
      why = cause;
    }
  }
  throw why ?? new Error('none of its authorities issued the certificate');
}

/** A path from a certificate to the anchor that holds at a time; throws what {@link verifyPath} throws. */
export type FindPath = (leaf: X509Certificate, at: Date) => readonly X509Certificate[];

/**
 * Makes verifyPath for the certificates of one authority and one purpose. A path that held is kept for its certificate:
 * of all that is checked only the validity of its certificates depends on the time, and that is checked each time.
 */
export function createPathFinder(chain: readonly X509Certificate[], purpose: string): FindPath {
  const findPath: FindPath = (leaf, at) =>
    onceFor(
      leaf,
      findPath,
      () => verifyPath(leaf, chain, at, purpose),
      (path) => path.every((certificate) => certificate.validForDate(at)),
    );
  return findPath;
}

function* pathsFrom(
  path: readonly X509Certificate[],
  chain: readonly X509Certificate[],
  steps: { left: number },
): Generator<readonly X509Certificate[]> {
  const top = path.at(-1);
  if (top === undefined || steps.left <= 0) return;
  steps.left -= 1;
  if (path.length > 1 && (top === chain.at(-1) || issued(top, top))) yield path;
  if (path.length === MAX_PATH) return;
  for (const issuer of chain) {
    if (!path.includes(issuer) && issued(issuer, top)) yield* pathsFrom([...path, issuer], chain, steps);
  }
}

function issued(issuer: X509Certificate, certificate: X509Certificate): boolean {
  try {
    return issuer.subject.equals(certificate.issuer) && certificate.verify(issuer);
  } catch {
    return false;
  }
}

function checkPath(path: readonly X509Certificate[], at: Date, purpose: string): void {
  for (const [depth, certificate] of path.entries()) {
    const refuse = (what: string): never => {
      throw new Error(depth === 0 ? `the certificate ${what}` : `an authority's certificate ${what}`);
    };
    if (!certificate.validForDate(at)) refuse(`is not valid at ${at.toISOString()}`);
    // The certificates of authorities are on many paths.
    const place = depth === 0 ? SIGNERS : AUTHORITIES;
    const fault = onceFor(certificate, place, () => findFault(certificate, place.extensions));
    if (fault !== undefined) refuse(fault);
    const usages = extendedKeyUsages(certificate);
    if (usages.length > 0 && !usages.includes(purpose) && !usages.includes(ANY_PURPOSE))
      refuse('is for another purpose (extended key usage)');
    if (depth === 0) continue;
    if (!certificate.isCA)
      refuse('does not belong to a certificate authority (basic constraints, key usage)');
    const { pathLenConstraint } = certificate.extBasicConstraints ?? {};
    if (pathLenConstraint !== undefined && pathLenConstraint < depth - 1)
      refuse('does not allow so many authorities below it (path length)');
  }
  checkNames(path);
}

/** What is wrong with a certificate by itself, whatever path it is on and at any time; undefined if nothing is. */
function findFault(certificate: X509Certificate, extensions: readonly string[]): string | undefined {
  if (!hasRealTimes(certificate)) return 'has a validity time that does not exist';
  if (!hasOneAlgorithm(certificate)) return 'names two signature algorithms';
  return findExtensionFault(certificate, extensions);
}

/** RFC 5280, 4.1.1.2: the signed algorithm and the one next to the signature are the same. */
function hasOneAlgorithm({ root, tbsCertificate }: X509Certificate): boolean {
  const [inner, outer] = [tbsCertificate.subs[2], root.subs[1]];
  return inner !== undefined && outer !== undefined && inner.toDER().equals(outer.toDER());
}

/** RFC 5280, 4.1.2.5: whole seconds in UTC. A parser would read February 30 as March 2. */
function hasRealTimes({ tbsCertificate, notBefore, notAfter }: X509Certificate): boolean {
  const texts = tbsCertificate.subs[4]?.subs.map(({ value }) => value.toString('latin1')) ?? [];
  return [notBefore, notAfter].every((time, index) => {
    const digits = time.toISOString().replace(/\.\d+|[-:T]/g, '');
    const text = texts[index] ?? '';
    return text.length >= '700101000000Z'.length && digits.endsWith(text);
  });
}
