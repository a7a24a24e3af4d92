import type { CallOptions, InstanceOptions, JsonObject } from './call-options.js';
import type { SigstoreError } from './errors.js';
import type { IdentityToken } from './identity-token.js';
/** The options of `sign`; the names are those of the action and of the command. */
export type SignOptions = CallOptions & InstanceOptions & Readonly<{
    /** The identity to sign with. Default: the identity of the job, as `detectCredential()` finds it. */
    identityToken?: IdentityToken | string | undefined;
    /** The version of the transparency log, if the instance offers both. Default: the configured one. */
    rekorVersion?: 1 | 2 | undefined;
    /** Who may sign, as `claim: value`, one per line; checked before anything is published. */
    policy?: string | undefined;
    /** Sign although the repository is private: its name then becomes public in the log. */
    allowPrivateRepository?: boolean | undefined;
    /** Sign although `pull_request_target` or `workflow_run` carries the code of a fork. */
    allowUntrustedTrigger?: boolean | undefined;
    /** The directory for the bundles. Default: next to each file. */
    outputDirectory?: string | undefined;
    /** What to do with a bundle that already exists. Default: `fail`. */
    existing?: 'fail' | 'keep' | 'overwrite' | undefined;
    /** `false`: does not write bundles; they are only in the result. Default: `true`. */
    write?: boolean | undefined;
    /** How many files to sign at a time, from 1 to 512. Default: as many as the log can use. */
    concurrency?: number | undefined;
}>;
/** An entry of a transparency log. */
export type LogEntry = Readonly<{
    /** The address of the log. */
    url: string;
    /** Its index in the log, a decimal number. */
    index: string;
    /** The kind of the entry, such as `hashedrekord/0.0.2`. */
    kind: string;
}>;
/** The result for one file. */
export type SignedFile = Readonly<{
    /** The name that the caller gave. */
    file: string;
    /** `kept`: it already had a valid bundle and was not signed again. */
    status: 'signed' | 'kept' | 'failed' | 'not-attempted';
    /** Absolute; undefined if no bundle was written. */
    bundlePath: string | undefined;
    /** The bundle; undefined for a file that was not signed. */
    bundle: JsonObject | undefined;
    /** SHA-256 of the file, in hexadecimal. */
    sha256: string | undefined;
    /** The entry of its signature in the transparency log. */
    logEntry: LogEntry | undefined;
    /** The verified time of its signature. */
    signedAt: Date | undefined;
    /** Why it was not signed. */
    failure: SigstoreError | undefined;
}>;
/** The result of `sign`: every file is signed or kept. */
export type SignResult = Readonly<{
    /** The subject alternative name of the certificate: the identity to verify. */
    identity: string;
    /** The OIDC issuer in the certificate. */
    issuer: string;
    /** One for each file, in the order of the arguments. */
    files: readonly SignedFile[];
}>;
/** The expected signer. */
export type VerifyPolicy = Readonly<{
    /** The expected identity, exact. This or `identityRegexp` is required. */
    identity?: string | undefined;
    /** The expected identity as a regular expression; it must match all of it. */
    identityRegexp?: string | undefined;
    /** The expected OIDC issuer, exact. */
    issuer: string;
    /** Extensions that the certificate must have, as `extension: value`, one per line. */
    certificatePolicy?: string | undefined;
    /** The predicate type of the attestations to accept. Default: signatures are accepted, and attestations are not. */
    predicateType?: string | undefined;
    /** Values that the predicate of the attestation must have, as `path: value`, one per line. Requires `predicateType`. */
    predicate?: string | undefined;
}>;
/** The options of `verify`. */
export type VerifyOptions = CallOptions & InstanceOptions;
/** What is proven about a file: every fact in it was verified. */
export type Verified = Readonly<{
    /** The subject alternative name of the certificate. */
    identity: string;
    /** The OIDC issuer in the certificate. */
    issuer: string;
    /** The earliest verified time of the signature. */
    signedAt: Date;
    /** The first entry of a transparency log; undefined for a bundle without one. */
    logEntry: LogEntry | undefined;
    /** Only for an attestation; undefined for a signature. */
    predicateType: string | undefined;
}>;
