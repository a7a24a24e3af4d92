// A signing run, set up in the same way for all callers: the instance, who may sign, kept bundles, and the engine.
import type { Http } from '../http/client.ts';
import type { AuthorizationRules, SignerIdentity } from '../identity/policy/authorize.ts';
import type { IdentityToken } from '../identity/token/identity-token.ts';
import type { Instance, InstanceContext } from '../trust/instance.ts';
import { type InstanceChoice, isPublic } from '../trust/instance-choice.ts';
import type { KeepDocument } from './attest/keep-documents.ts';
import { type Kept, type Outcome, outcomeOfKept } from './result.ts';
import type { KeepOptions } from './reuse-bundles.ts';
import type { SignOptions } from './sign-files.ts';

type RunOptions = Omit<AuthorizationRules, 'publicInstance'> &
  Readonly<{
    choice: InstanceChoice;
    http: Http;
    /** Made for each use, because it contains the time. */
    instanceContext: () => InstanceContext;
    /** Called with each token before it is checked. */
    onToken?: ((token: IdentityToken) => void) | undefined;
    /** Called once, with the signer and the instance, before a certificate is requested. */
    onSigner?: ((signer: SignerIdentity, instance: Instance) => void) | undefined;
  }>;

type ReuseOptions = Omit<KeepOptions, 'choice' | 'instance' | 'policy' | 'onNotice'> &
  Readonly<{ existing: string | undefined }>;

type Reused = Readonly<{
  kept: Kept;
  complete: Outcome | undefined;
  keepDocument?: KeepDocument | undefined;
}>;

export type Run = Readonly<{
  publicInstance: boolean;
  /** Loads the instance, once per run. Throws what `loadInstance` throws. */
  load: () => Promise<Instance>;
  /** Throws the Failure of the first check that fails. */
  authorizeToken: (token: IdentityToken) => Promise<SignerIdentity>;
  /** Like `keepBundles`; keeps nothing unless `existing` is `keep`. */
  reuse: (options: ReuseOptions) => Promise<Reused>;
  /** Like `signFiles`; the instance and the engine load while the first token is being requested. */
  sign: (
    options: Omit<SignOptions, 'instance' | 'publicInstance' | 'http' | 'authorizeToken' | 'onNotice'>,
  ) => Promise<Outcome>;
}>;

/** Opens a run, without a request. Large modules are loaded when they are needed. */
export function openRun(options: RunOptions): Run {
  const { choice, http, policy, allowPrivateRepository, onNotice } = options;
  const publicInstance = isPublic(choice);
  let loading: Promise<Instance> | undefined;
  const load = () => {
    loading ??= loadOnce(options);
    return loading;
  };
  let isAnnounced = options.onSigner === undefined;
  const loadAuthorization = async (): Promise<SignOptions['authorizeToken']> => {
    const { createAuthorization } = await import('../identity/policy/authorize.ts');
    const authorize = createAuthorization({ policy, allowPrivateRepository, publicInstance, onNotice });
    return (token) => {
      options.onToken?.(token);
      const signer = authorize(token);
      if (!isAnnounced) {
        isAnnounced = true;
        // The engine also needs the instance, and handles its rejection.
        load().then(
          (instance) => options.onSigner?.(signer, instance),
          () => undefined,
        );
      }
      return signer;
    };
  };
  let authorization: ReturnType<typeof loadAuthorization> | undefined;
  const authorizer = () => {
    authorization ??= loadAuthorization();
    return authorization;
  };
  return {
    publicInstance,
    load,
    authorizeToken: async (token) => (await authorizer())(token),
    reuse: async ({ existing, ...what }) => {
      const nothing: Kept = new Map();
      if (existing !== 'keep') return { kept: nothing, complete: outcomeOfKept(what.files, nothing) };
      const { keepBundles } = await import('./reuse-bundles.ts');
      return keepBundles({ ...what, choice, instance: options.instanceContext(), policy, onNotice });
    },
    sign: async (signing) => {
      const instance = load();
      instance.catch(() => undefined); // the engine handles the rejection
      const [{ signFiles }, authorizeToken] = await Promise.all([import('./sign-files.ts'), authorizer()]);
      return signFiles({ ...signing, instance, publicInstance, http, authorizeToken, onNotice });
    },
  };
}

async function loadOnce({ choice, instanceContext }: RunOptions): Promise<Instance> {
  const { loadInstance } = await import('../trust/instance.ts');
  return loadInstance(choice, instanceContext());
}
