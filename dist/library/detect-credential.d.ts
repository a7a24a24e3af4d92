import type { CallOptions } from './call-options.js';
/**
 * Returns the identity token of the job that this runs in, as text for `new IdentityToken(…)`, or undefined where no
 * system gives one. It looks at the environment for a token in `SIGSTORE_ID_TOKEN`, GitHub Actions, GitLab, Buildkite,
 * CircleCI and Google Cloud. The first system that is there is asked, for the audience `sigstore`; if that one refuses,
 * no other takes its place.
 *
 * @throws `IdentityError` (and of these `ExpiredIdentity` for a token in a variable that is too old) if the system that
 * is there gives no usable token; its `diagnostics()` says which permission is missing and shows the lines to paste
 *
 * @example
 * ```ts
 * import { detectCredential, IdentityError, IdentityToken } from 'sigstore-sign/oidc';
 *
 * try {
 *   const raw = await detectCredential();
 *   if (raw === undefined) console.log('this is no job with an identity');
 *   else console.log(`this job signs as ${new IdentityToken(raw).identity}`);
 * } catch (error) {
 *   if (!(error instanceof IdentityError)) throw error;
 *   console.error(error.diagnostics());
 * }
 * ```
 */
export declare function detectCredential(options?: CallOptions): Promise<string | undefined>;
