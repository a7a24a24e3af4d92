/** An `AbortSignal`, limited to the members that are used. */
export type StopSignal = Readonly<{
    /** True: the call ends before its first request. */
    aborted: boolean;
    /** Becomes the `cause` of the error. */
    reason?: unknown;
    /** Called once by each call. */
    addEventListener: (type: 'abort', listener: () => void) => void;
    /** Called when the call has ended. */
    removeEventListener: (type: 'abort', listener: () => void) => void;
}>;
/** A JSON object: a bundle, or a client trust configuration. */
export type JsonObject = Readonly<{
    [name: string]: unknown;
}>;
/** What every call can be given. */
export type CallOptions = Readonly<{
    /**
     * Environment variables: of the job whose identity is used, of proxies, of the cache. Default: `process.env`, read
     * when the function is called.
     */
    env?: Readonly<{
        [name: string]: string | undefined;
    }> | undefined;
    /** Ends the call, which then throws an error with the code `interrupted`. */
    signal?: StopSignal | undefined;
    /**
     * Called with each notice about something unusual that is not an error, one sentence at a time. Default: notices are
     * dropped.
     */
    onNotice?: ((notice: string) => void) | undefined;
}>;
/** Which Sigstore instance to use and trust. */
export type InstanceOptions = Readonly<{
    /**
     * `production` (default; also called `public-good`), `staging`, or a client trust configuration: its path, its https
     * address, or its content.
     */
    instance?: string | JsonObject | undefined;
    /**
     * Where the trusted roots of the public instances are kept between runs. Default: below `XDG_CACHE_HOME` or the home
     * directory.
     */
    cacheDirectory?: string | undefined;
    /** The directory that paths are relative to. Default: the working directory of the process. */
    cwd?: string | undefined;
}>;
/** The options of `identityToken`. */
export type LoginOptions = CallOptions & Readonly<{
    /** The client to log in as, which is then the audience of the token. Default: `sigstore`. */
    clientId?: string | undefined;
    /** The secret of that client. Default: `''`, for a client without one. */
    clientSecret?: string | undefined;
    /** `true`: does not open a browser; shows a link to open anywhere, and asks for a code. Default: `false`. */
    forceOob?: boolean | undefined;
}>;
