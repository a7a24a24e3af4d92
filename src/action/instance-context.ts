// What loading a Sigstore instance needs of a job.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Http } from '../http/client.ts';
import { cacheDirectory } from '../trust/cache-directory.ts';
import type { InstanceContext } from '../trust/instance.ts';
import type { ActionContext } from './run-action.ts';

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
    readFile: (path) => readFile(resolve(cwd, path)),
  };
}
