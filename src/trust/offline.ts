// The trusted root that is available without a request.
import type { TrustedRoot } from '@sigstore/protobuf-specs';
import { Failure } from '../errors/failure.ts';
import { type InstanceContext, loadTrustedRoot } from './instance.ts';
import type { InstanceChoice } from './instance-choice.ts';

/**
 * The trusted root from a file, or from the cache of an earlier run if it is still valid. Downloads it only if neither
 * is available. Throws like loadTrustedRoot.
 */
export async function loadTrustedRootAtHand(
  choice: InstanceChoice,
  context: InstanceContext,
): Promise<TrustedRoot> {
  const http = async () => {
    throw new Failure('service-unreachable', 'the network is not used here');
  };
  // No notice that the cache replaced a mirror: here that is expected.
  const offline = { ...context, http, notice: () => {} };
  return loadTrustedRoot(choice, offline).catch((error: unknown) => {
    const asked =
      error instanceof Failure && /^(service-unreachable|trust-root-unavailable)$/.test(error.code);
    if (!asked) throw error;
    return loadTrustedRoot(choice, context);
  });
}
