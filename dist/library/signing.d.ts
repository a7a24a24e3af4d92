import type { JsonObject } from './call-options.js';
import type { SignOptions, SignResult, Verified, VerifyOptions, VerifyPolicy } from './options.js';
export type { CallOptions, InstanceOptions, JsonObject, StopSignal } from './call-options.js';
export { SigstoreError } from './errors.js';
export type { LogEntry, SignedFile, SignOptions, SignResult, Verified, VerifyOptions, VerifyPolicy, } from './options.js';
export { SigningError } from './signing-error.js';
/**
 * Signs files with one identity and one certificate, with the same engine as the action and the command: each signature
 * is logged and timestamped, and each bundle is fully verified before it is written as `FILE.sigstore.json`. Everything
 * that is wrong with the arguments is found before any request. `files` are paths, not patterns; links are followed.
 *
 * @throws `SigningError` if files were attempted and not all have a bundle; `IdentityError` if there is no usable
 * identity; `NetworkError` if a service cannot be reached; `SigstoreError` for everything else
 *
 * @example
 * ```ts
 * import { sign, SigstoreError } from 'sigstore-sign';
 *
 * try {
 *   // Without `instance`, the public instance signs.
 *   const options = { instance: 'client_trust_config.json', outputDirectory: 'bundles' };
 *   const { identity, issuer, files } = await sign(['dist/hello.txt', 'dist/world.txt'], options);
 *   console.log(`signed as ${identity}, of ${issuer}`);
 *   for (const { file, bundlePath } of files) console.log(`${file}: ${bundlePath}`);
 * } catch (error) {
 *   if (!(error instanceof SigstoreError)) throw error;
 *   console.error(error.diagnostics());
 *   process.exitCode = 1;
 * }
 * ```
 */
export declare function sign(files: readonly string[], options?: SignOptions): Promise<SignResult>;
/**
 * Verifies a file, or a digest as `sha256:` and 64 hexadecimal digits, against its bundle: the path of the bundle or the
 * JSON in it; undefined means the one next to the file. In a file of several bundles, one per line (JSON Lines), one of
 * them must be valid. `policy` describes the expected signer; values are compared exactly.
 *
 * @throws `SigstoreError` with the code of the failed check, such as `certificate-identity` for another signer or
 * `signature-invalid` for another file; `NetworkError` if the trusted root cannot be downloaded
 *
 * @example
 * ```ts
 * import { sign, verify } from 'sigstore-sign';
 *
 * const instance = 'client_trust_config.json';
 * const { identity, issuer, files } = await sign(['dist/hello.txt'], { instance, write: false });
 * const verified = await verify('dist/hello.txt', files[0]?.bundle, { identity, issuer }, { instance });
 * console.log(`signed at ${verified.signedAt.toISOString()}, entry ${verified.logEntry?.index}`);
 * ```
 */
export declare function verify(file: string, bundle: string | JsonObject | undefined, policy: VerifyPolicy, options?: VerifyOptions): Promise<Verified>;
