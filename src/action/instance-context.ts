// What loading a Sigstore instance needs of a job.
import { resolve } from 'node:path';
import { readSmall } from '../files/read-bounded.ts';
import type { Http } from '../http/client.ts';
import { cacheDirectory } from '../trust/cache-directory.ts';
import type { InstanceContext } from '../trust/instance.ts';
import { MAX_TRUST_BYTES } from '../trust/trust-json.ts';
import type { ActionContext } from './run.ts';

/** Files are relative to the workspace; notices go to the log and the summary. */
export function instanceContext(http: Http, context: ActionContext): InstanceContext {
  const { env, home, cwd, now, stop, onNotice } = context;
  const cacheDir = cacheDirectory(env, home);
  return {
    http,
    cacheDir,
    now: now(),
    notice: onNotice,
    signal: stop.signal,
    readFile: (path) => readSmall(resolve(cwd, path), MAX_TRUST_BYTES + 1),
  };
}
