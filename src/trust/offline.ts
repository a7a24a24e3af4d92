// The trusted root that is at hand, without asking anybody.
import type { TrustedRoot } from '@sigstore/protobuf-specs';
import { Failure } from '../errors/failure.ts';
import { type InstanceContext, loadTrustedRoot } from './instance.ts';
import type { InstanceChoice } from './instance-choice.ts';

/**
 * The trusted root from a file, or from what an earlier run left in the cache and is still valid; only where neither is
 * there it is fetched. Throws as loadTrustedRoot does.
 */
export async function loadTrustedRootAtHand(
  choice: InstanceChoice,
  context: InstanceContext,
): Promise<TrustedRoot> {
  const http = async () => {
    throw new Failure('service-unreachable', 'the network is not used here');
  };
  // That the cache stood in for a mirror is no news here.
  const offline = { ...context, http, notice: () => {} };
  return loadTrustedRoot(choice, offline).catch((error: unknown) => {
    const asked =
      error instanceof Failure && /^(service-unreachable|trust-root-unavailable)$/.test(error.code);
    if (!asked) throw error;
    return loadTrustedRoot(choice, context);
  });
}
