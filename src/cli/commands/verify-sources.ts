// The options of `verify` about bundles and predicates → where bundles are, and what their predicates must say.
import { resolve } from 'node:path';
import type { BatchOptions } from '../../engine/verify-batch/batch.ts';
import { Failure, quote } from '../../errors/failure.ts';
import { createAttestationSource } from '../../github/attestations/attestation-source.ts';
import { isStoreName, namedStore } from '../../github/attestations/choose-store.ts';
import { type PredicatePolicy, parsePredicatePolicy } from '../../verify/statement/predicate-policy.ts';
import { type CommandContext, commandHttp, type Options, readText } from '../context.ts';
import type { NamedBundle } from './verify-files.ts';

/**
 * The file of `--bundle`, if it is given; with a signed list, that of the list. Throws `usage` for a signature that would
 * be for many files.
 */
export function bundleOf(options: Options, names: readonly string[], cwd: string): NamedBundle | undefined {
  const called = options.get('bundle');
  if (called === undefined) return undefined;
  const ofMany = options.has('predicate-type');
  if (isStoreName(called) && !ofMany)
    throw new Failure('usage', `--bundle ${called} is a store of attestations, which needs --predicate-type`);
  if (options.has('checksums')) return { path: resolve(cwd, called), called, ofMany: false };
  const instead = 'only an attestation is about more files, with --predicate-type';
  if (options.has('digests') && !ofMany)
    throw new Failure('usage', `--digests conflicts with --bundle: ${instead}`);
  if (names.length > 1 && !ofMany)
    throw new Failure('usage', `--bundle works only with a single FILE or digest: ${instead}`);
  return { path: resolve(cwd, called), called, ofMany };
}

/**
 * Where the bundles of all files are: an attestation may be about many files, in a file or in a repository's store.
 * Sends no request. Throws `input-invalid` for the name of a store that names no repository.
 */
export function sourcesOf(
  bundle: NamedBundle | undefined,
  predicateType: string | undefined,
  context: CommandContext,
): Pick<BatchOptions, 'attestations' | 'shared' | 'fetch'> {
  if (predicateType === undefined) return {};
  if (bundle === undefined) return { attestations: true };
  if (!isStoreName(bundle.called)) return { attestations: true, shared: [bundle] };
  // The variables of `gh`. An empty one counts as not set.
  const { GH_TOKEN, GITHUB_TOKEN } = context.env;
  const store = namedStore(bundle.called, '--bundle', context.env, GH_TOKEN || GITHUB_TOKEN || undefined);
  return { attestations: true, fetch: createAttestationSource(commandHttp(context), store, predicateType) };
}

/** The rules of `--predicate`; undefined without it. */
export async function predicatePolicy(
  options: Options,
  context: CommandContext,
): Promise<PredicatePolicy | undefined> {
  const path = options.get('predicate');
  if (path === undefined) return undefined;
  if (!options.has('predicate-type'))
    throw new Failure('usage', '--predicate needs --predicate-type: only an attestation has a predicate');
  const policy = parsePredicatePolicy(await readText(path, 'predicate policy', context));
  if (policy.length > 0) return policy;
  throw new Failure('input-invalid', `the predicate policy ${quote(path)} has no rule`);
}
