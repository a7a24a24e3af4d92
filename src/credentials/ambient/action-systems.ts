// The providers that may give the action its identity.
import { github } from './github.ts';
import type { Provider } from './provider.ts';
import { sigstoreIdToken } from './sigstore-id-token.ts';

/** In the action, only the GitHub job signs, whatever system or cloud the runner is on. */
export const ACTION_SYSTEMS: readonly Provider[] = [sigstoreIdToken, github];
