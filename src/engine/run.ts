// A signing run, wired in one way for all who sign: the instance, who may sign, what is kept, and the engine.
import type { Http } from '../http/client.ts';
import {
  type AuthorizationRules,
  createAuthorization,
  type SignerIdentity,
} from '../identity/policy/authorize.ts';
import type { IdentityToken } from '../identity/token/identity-token.ts';
import type { Instance, InstanceContext } from '../trust/instance.ts';
import { type InstanceChoice, isPublic } from '../trust/instance-choice.ts';
import { type Kept, type Outcome, outcomeOfKept } from './result.ts';
import type { KeepOptions } from './reuse-bundles.ts';
import type { SignOptions } from './sign-files.ts';

type RunOptions = Omit<AuthorizationRules, 'publicInstance'> &
  Readonly<{
    choice: InstanceChoice;
    http: Http;
    /** Made for each use: it holds the time. */
    instanceContext: () => InstanceContext;
    /** Hears of each token before it is judged. */
    onToken?: ((token: IdentityToken) => void) | undefined;
    /** Hears once who signs, and with which instance, before a certificate is requested. */
    onSigner?: ((signer: SignerIdentity, instance: Instance) => void) | undefined;
  }>;

type ReuseOptions = Omit<KeepOptions, 'choice' | 'instance' | 'policy' | 'onNotice'> &
  Readonly<{ existing: string | undefined }>;

type Reused = Readonly<{ kept: Kept; complete: Outcome | undefined }>;

export type Run = Readonly<{
  publicInstance: boolean;
  /** Loads the instance, once in a run. Throws what `loadInstance` throws. */
  load: () => Promise<Instance>;
  authorizeToken: SignOptions['authorizeToken'];
  /** As `keepBundles`; keeps nothing unless that is what to do with `existing` bundles. */
  reuse: (options: ReuseOptions) => Promise<Reused>;
  /** As `signFiles`; the instance and the engine load while the first token is on its way. */
  sign: (
    options: Omit<SignOptions, 'instance' | 'publicInstance' | 'http' | 'authorizeToken' | 'onNotice'>,
  ) => Promise<Outcome>;
}>;

/** Opens a run, without a request; what is heavy is loaded when it is needed. */
export function openRun(options: RunOptions): Run {
  const { choice, http, policy, allowPrivateRepository, onNotice } = options;
  const publicInstance = isPublic(choice);
  const authorize = createAuthorization({ policy, allowPrivateRepository, publicInstance, onNotice });
  let loading: Promise<Instance> | undefined;
  const load = () => {
    loading ??= loadOnce(options);
    return loading;
  };
  let isAnnounced = options.onSigner === undefined;
  const authorizeToken = (token: IdentityToken) => {
    options.onToken?.(token);
    const signer = authorize(token);
    if (!isAnnounced) {
      isAnnounced = true;
      // The engine needs the instance as well, and handles its rejection.
      load().then(
        (instance) => options.onSigner?.(signer, instance),
        () => undefined,
      );
    }
    return signer;
  };
  return {
    publicInstance,
    load,
    authorizeToken,
    reuse: async ({ existing, ...what }) => {
      const nothing: Kept = new Map();
      if (existing !== 'keep') return { kept: nothing, complete: outcomeOfKept(what.files, nothing) };
      const { keepBundles } = await import('./reuse-bundles.ts');
      return keepBundles({ ...what, choice, instance: options.instanceContext(), policy, onNotice });
    },
    sign: async (signing) => {
      const instance = load();
      instance.catch(() => undefined); // the engine handles the rejection
      const { signFiles } = await import('./sign-files.ts');
      return signFiles({ ...signing, instance, publicInstance, http, authorizeToken, onNotice });
    },
  };
}

async function loadOnce({ choice, instanceContext }: RunOptions): Promise<Instance> {
  const { loadInstance } = await import('../trust/instance.ts');
  return loadInstance(choice, instanceContext());
}
