// The work of `detectCredential`: finds the provider of the job and gets its token.
import { SYSTEMS } from '../../credentials/ambient/detect.ts';
import { findSystem } from '../../credentials/ambient/find-system.ts';
import { readEvent } from '../../github/job-context.ts';
import type { CallOptions } from '../call-options.ts';
import { checkOptions } from './check-options.ts';
import { currentDirectory, envOf, now, openHttp, stopOn } from './environment.ts';
import { CALL_KINDS } from './option-kinds.ts';

/** The raw token, or undefined if there is no provider. Throws `usage` and what the provider throws. */
export async function detectToken(options: CallOptions): Promise<string | undefined> {
  checkOptions(options, CALL_KINDS, 'detectCredential');
  const env = envOf(options.env);
  const { provider, notices } = await findSystem(SYSTEMS, env);
  if (provider === undefined) return undefined;
  const { stop, end } = stopOn(options.signal);
  try {
    const place = { env, event: await readEvent(env), cwd: currentDirectory() };
    const http = openHttp(env, stop, options);
    const { token } = await provider.request({ ...place, http, now, notices, signal: stop.signal });
    for (const notice of token.notices) options.onNotice?.(notice);
    return token.reveal();
  } finally {
    end();
  }
}
