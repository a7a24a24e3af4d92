// What the tests use of oidc-provider, which ships no types.
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  /** One request of its web framework. */
  export type Context = {
    path: string;
    method: string;
    status: number;
    type: string;
    body: unknown;
    response: { get: (header: string) => string | undefined };
    remove: (header: string) => void;
  };

  export class Provider {
    constructor(issuer: string, configuration: Readonly<Record<string, unknown>>);
    callback(): (request: IncomingMessage, response: ServerResponse) => unknown;
    use(middleware: (context: Context, next: () => Promise<void>) => Promise<void>): this;
    on(event: string, listener: (...words: unknown[]) => void): this;
  }
}
