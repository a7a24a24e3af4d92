// The instance that a caller chooses, and how its trust material is read.
import { resolve } from 'node:path';
import { Failure } from '../../errors/failure.ts';
import { readBounded } from '../../files/read-bounded.ts';
import type { Http } from '../../http/client.ts';
import type { InstanceContext } from '../../trust/instance.ts';
import { type InstanceChoice, isAddress } from '../../trust/instance-choice.ts';
import { parseServiceUrl } from '../../trust/service-url.ts';
import type { CallOptions, InstanceOptions } from '../call-options.ts';
import { jsonBytes } from './check-options.ts';
import { currentDirectory, defaultCache, envOf, now } from './environment.ts';

type Chosen = Readonly<{
  choice: InstanceChoice;
  /** Absolute. */
  cwd: string;
  /** Made for each use, because it contains the time. */
  context: (http: Http, signal: AbortSignal) => InstanceContext;
}>;

/** The name, in messages, of a configuration that was passed as an object. */
const OBJECT = 'instance';

/** Reads the choice of the instance. Throws `usage`, or `instance-invalid` for an address that must not be used. */
export function chooseInstance(options: CallOptions & InstanceOptions): Chosen {
  const { instance = 'production', cacheDirectory, onNotice } = options;
  if (instance === '') throw new Failure('usage', 'the option `instance` is empty');
  const cwd = resolve(options.cwd ?? currentDirectory());
  if (typeof instance === 'string' && isAddress(instance)) parseServiceUrl(instance, 'instance');
  const name = typeof instance === 'string' ? instance : OBJECT;
  const content = typeof instance === 'string' ? undefined : jsonBytes(instance, '`instance`');
  return {
    choice: { instance: name === 'production' ? 'public-good' : name },
    cwd,
    context: (http, signal) => ({
      http,
      cacheDir:
        cacheDirectory === undefined ? defaultCache(envOf(options.env)) : resolve(cwd, cacheDirectory),
      readFile: async (path, maxBytes) => content ?? readBounded(resolve(cwd, path), maxBytes),
      now: now(),
      signal,
      notice: (text) => onNotice?.(text),
    }),
  };
}
