// The work of `verify`: a file or digest, its bundle, and the expected signer → what is proven about it.
import { resolve } from 'node:path';
import { MAX_BUNDLE_BYTES, parseBundle } from '../../bundle/bundle.ts';
import type { BundleLine } from '../../bundle/bundle-file.ts';
import { readBundles } from '../../engine/read-artifact.ts';
import { readSubject, readSubjectArtifact } from '../../engine/subject.ts';
import { createBundleFinder, readBundlesBeside } from '../../engine/verify-batch/find-bundles.ts';
import { createFileVerifier } from '../../engine/verify-file.ts';
import { Failure, quote } from '../../errors/failure.ts';
import { loadTrustedRoots } from '../../trust/instance.ts';
import { createExtensionsCheck, parseExtensionsPolicy } from '../../verify/expected-signer.ts';
import { readPattern } from '../../verify/identity-policy.ts';
import { type PredicatePolicy, parsePredicatePolicy } from '../../verify/statement/predicate-policy.ts';
import type { CertificatePolicy } from '../../verify/verifier.ts';
import type { JsonObject } from '../call-options.ts';
import type { Verified, VerifyOptions, VerifyPolicy } from '../options.ts';
import { checkOptions, jsonBytes, requireText } from './check-options.ts';
import { envOf, openHttp, stopOn } from './environment.ts';
import { chooseInstance } from './instance.ts';
import { POLICY_KINDS, VERIFY_KINDS } from './option-kinds.ts';

/** Throws a Failure. Reads the policy, the file and the bundle before any request. */
export async function verifyFile(
  file: string,
  given: string | JsonObject | undefined,
  policy: VerifyPolicy,
  options: VerifyOptions,
): Promise<Verified> {
  checkOptions(options, VERIFY_KINDS, 'verify');
  const signer = signerOf(policy);
  const predicate = predicateOf(policy);
  const { choice, cwd, context } = chooseInstance(options);
  const name = requireText(file, 'the file to verify');
  const { stop, end } = stopOn(options.signal);
  try {
    const { signal } = stop;
    signal.throwIfAborted();
    const subject = await readSubject(name, cwd);
    const { predicateType } = policy;
    const bundle = await bundlesOf(given, name, { cwd, attestations: predicateType !== undefined });
    const artifact = await readSubjectArtifact(subject, bundle, { cwd, signal });
    const http = openHttp(envOf(options.env), stop, options);
    const verify = createFileVerifier(...(await loadTrustedRoots(choice, context(http, signal))));
    const { identity, issuer, signedAt, log, ...rest } = verify({
      bundle,
      subject: artifact,
      signer,
      predicateType,
      predicate,
    });
    return { identity, issuer, signedAt, logEntry: log, predicateType: rest.predicateType };
  } finally {
    end();
  }
}

function signerOf(policy: VerifyPolicy): CertificatePolicy {
  checkOptions(policy, POLICY_KINDS, 'the policy of verify');
  const { identity, identityRegexp, certificatePolicy } = policy;
  const issuer = requireText(policy.issuer, '`issuer` of the policy');
  if ((identity === undefined) === (identityRegexp === undefined))
    throw new Failure(
      'usage',
      'the policy needs `identity` or `identityRegexp`: verification needs to know who must have signed',
    );
  const check = createExtensionsCheck(parseExtensionsPolicy(certificatePolicy ?? ''));
  if (identityRegexp === undefined)
    return { identity: requireText(identity, '`identity` of the policy'), issuer, check };
  return {
    identityRegexp: readPattern(
      requireText(identityRegexp, '`identityRegexp` of the policy'),
      '`identityRegexp`',
    ),
    issuer,
    check,
  };
}

function predicateOf({ predicate, predicateType }: VerifyPolicy): PredicatePolicy | undefined {
  if (predicate === undefined) return undefined;
  if (predicateType === undefined)
    throw new Failure('usage', '`predicate` of the policy needs `predicateType`');
  const rules = parsePredicatePolicy(predicate);
  if (rules.length > 0) return rules;
  throw new Failure('usage', '`predicate` of the policy has no rule');
}

async function bundlesOf(
  given: string | JsonObject | undefined,
  file: string,
  { cwd, attestations }: Readonly<{ cwd: string; attestations: boolean }>,
): Promise<readonly BundleLine[]> {
  if (typeof given === 'string') return readBundles(resolve(cwd, requireText(given, 'the bundle')), given);
  if (given === undefined) {
    const find = attestations ? createBundleFinder(cwd, true) : undefined;
    const beside = await readBundlesBeside(file, cwd, find);
    if (beside !== undefined) return beside;
    throw new Failure('file-unreadable', `there is no bundle next to ${quote(file)}`, {
      remedy: 'Download it from where the file was published, or pass its path.',
    });
  }
  if (typeof given !== 'object' || given === null)
    throw new Failure('usage', 'the bundle must be its path or the JSON in it');
  const bytes = jsonBytes(given, 'the bundle');
  if (bytes.length > MAX_BUNDLE_BYTES) throw new Failure('bundle-malformed', 'it is too large for a bundle');
  return [{ line: undefined, bundle: parseBundle(bytes) }];
}
