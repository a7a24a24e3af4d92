// What a job needs for the services of a Sigstore instance: a client, and the paths of files.
import { resolve } from 'node:path';
import type { TrustedRoot } from '@sigstore/protobuf-specs';
import { readBounded } from '../files/read-bounded.ts';
import { createHttp, type Http, type HttpOptions } from '../http/client.ts';
import { cacheDirectory } from '../trust/cache-directory.ts';
import type { InstanceContext } from '../trust/instance.ts';
import type { InstanceChoice } from '../trust/instance-choice.ts';
import type { ActionContext } from './run-action.ts';

/** A client that ends with the run, unless the options differ; it logs each retry. */
export function jobHttp(
  { env, stop, log, endsAtMs }: ActionContext,
  options: Partial<HttpOptions> = {},
): Http {
  return createHttp({ env, signal: stop.signal, say: log.info, endsAtMs, ...options });
}

/** Paths are relative to the workspace; notices go to the log and the summary. */
export function instanceContext(http: Http, context: ActionContext): InstanceContext {
  const { env, home, cwd, now, stop, onNotice } = context;
  return {
    http,
    cacheDir: cacheDirectory(env, home),
    now: now(),
    notice: onNotice,
    signal: stop.signal,
    readFile: (path, maxBytes) => readBounded(resolve(cwd, path), maxBytes),
  };
}

/** The trusted root of the instance that signs, loaded on this call. Throws what loadTrustedRoot throws. */
export async function jobTrustedRoot(choice: InstanceChoice, context: ActionContext): Promise<TrustedRoot> {
  const { loadTrustedRoot } = await import('../trust/instance.ts');
  return loadTrustedRoot(choice, instanceContext(jobHttp(context), context));
}

/** The trusted roots for bundles of others. Throws what loadTrustedRoots throws. */
export async function jobTrustedRoots(
  choice: InstanceChoice,
  context: ActionContext,
): Promise<readonly TrustedRoot[]> {
  const { loadTrustedRoots } = await import('../trust/instance.ts');
  return loadTrustedRoots(choice, instanceContext(jobHttp(context), context));
}
