// Existing attestations → those that say exactly what would be signed now, by the signer who would sign now.
import { hash } from 'node:crypto';
import type { TrustedRoot } from '@sigstore/protobuf-specs';
import { MAX_BUNDLE_BYTES } from '../../bundle/bundle.ts';
import { asFailure, Failure, quote } from '../../errors/failure.ts';
import { digestFile } from '../../files/digest.ts';
import type { FoundFile } from '../../files/found.ts';
import type { Plan } from '../../files/output-plan.ts';
import { exists } from '../../files/writable.ts';
import { writeWhole } from '../../files/write-atomic.ts';
import type { SignerIdentity } from '../../identity/policy/authorize.ts';
import type { Policy } from '../../identity/policy/claim-policy.ts';
import type { IdentityToken } from '../../identity/token/identity-token.ts';
import { callingRepository } from '../../verify/fulcio-extensions.ts';
import type { CheckSigner } from '../../verify/identity-policy.ts';
import { createTokenCheck } from '../predict-signer.ts';
import type { SignedDocument } from '../result.ts';
import { createFileVerifier } from '../verify-file.ts';
import type { Digested, Document } from './document.ts';

/** An attestation that need not be signed, and its signer. */
type KeptDocument = Readonly<{ signed: SignedDocument; signer: SignerIdentity }>;

/**
 * The existing attestation that is kept for this document about these files; undefined if it must be signed. In: the token
 * that signs now, if there is one. Throws what `make` throws, and why the run was stopped.
 */
export type KeepDocument = (
  document: Document,
  files: readonly Digested[],
  token?: IdentityToken,
) => Promise<KeptDocument | undefined>;

type KeeperOptions = Readonly<{
  plan: Plan;
  policy: Policy;
  trustedRoot: () => Promise<TrustedRoot>;
  /** Who would sign, as far as it is known without a token; undefined if it is not known. */
  predicted: CheckSigner | undefined;
  /** As in KeepOptions. */
  elsewhere?: ((path: string) => Promise<Buffer | undefined>) | undefined;
  signal: AbortSignal;
  onNotice: (text: string) => void;
}>;

/** Makes the function that keeps attestations. One notice reports the first that exists and is not kept. */
export function createDocumentKeeper(options: KeeperOptions): KeepDocument {
  const { plan, policy, predicted, elsewhere, signal, onNotice } = options;
  let opening: Promise<ReturnType<typeof createFileVerifier>> | undefined;
  let isReported = false;
  return async (document, files, token) => {
    const { file, about, predicateType, bundleIn, make } = document;
    const outputs = plan.get(file) ?? {};
    const { bundle: path } = outputs;
    const check = token === undefined ? predicted : createTokenCheck(token, policy);
    if (bundleIn === undefined || path === undefined || check === undefined) return undefined;
    const { signable, expected } = make(files);
    try {
      const isThere = await exists(path);
      const content = isThere
        ? await readExisting({ ...file, absolute: path }, signal)
        : await elsewhere?.(path);
      if (content === undefined) return undefined;
      opening ??= options.trustedRoot().then((root) => createFileVerifier(root));
      const verifyFile = await opening;
      // Its statement must be the same, byte for byte: subjects, predicate type and predicate.
      const bundle = bundleIn(content);
      const verified = verifyFile({ bundle, subject: expected, signer: { check }, predicateType });
      if (!isThere) await writeWhole(path, content, { replace: true });
      const { identity, issuer, log, signedAt, extensions } = verified;
      const facts = { digest: signable.digest, verifies: files[0]?.digest, predicateType, log, signedAt };
      const bundleDigest = hash('sha256', content, 'hex');
      return {
        signed: { file, about, outputs, status: 'kept', ...facts, bundleDigest },
        signer: { identity, issuer, source: callingRepository(extensions) },
      };
    } catch (error) {
      signal.throwIfAborted();
      if (!isReported)
        onNotice(`the attestation ${quote(file.path)} is not kept: ${asFailure(error).message}`);
      isReported = true;
      return undefined;
    }
  };
}

/** The bytes of an existing bundle. A link is not followed. Throws `bundle-malformed` or `file-unreadable`. */
export async function readExisting(place: FoundFile, signal: AbortSignal): Promise<Buffer> {
  const { content } = await digestFile(place, signal, { keepBytes: MAX_BUNDLE_BYTES });
  if (content === undefined) throw new Failure('bundle-malformed', 'it is too large for a bundle');
  return content;
}
