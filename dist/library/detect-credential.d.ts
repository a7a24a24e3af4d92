import type { CallOptions } from './call-options.js';
/**
 * Returns the identity token of the current job, as text for `new IdentityToken(…)`, or undefined if no provider gives
 * one. It looks in the environment for a token in `SIGSTORE_ID_TOKEN`, GitHub Actions, GitLab, Buildkite, CircleCI and
 * Google Cloud. It asks the first provider that it finds, for the audience `sigstore`; if that one refuses, it does not
 * ask another.
 *
 * @throws `IdentityError` (or its subclass `ExpiredIdentity` for a token in a variable that is too old) if the provider
 * gives no usable token; its `diagnostics()` names the missing permission and shows the lines to paste
 *
 * @example
 * ```ts
 * import { detectCredential, IdentityError, IdentityToken } from 'sigstore-sign/oidc';
 *
 * try {
 *   const raw = await detectCredential();
 *   if (raw === undefined) console.log('this job has no identity');
 *   else console.log(`this job signs as ${new IdentityToken(raw).identity}`);
 * } catch (error) {
 *   if (!(error instanceof IdentityError)) throw error;
 *   console.error(error.diagnostics());
 * }
 * ```
 */
export declare function detectCredential(options?: CallOptions): Promise<string | undefined>;
