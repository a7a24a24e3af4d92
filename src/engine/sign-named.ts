// Files, and where tokens come from → signed, in the one order that the command and the module share.
import type { FoundFile } from '../files/find.ts';
import { type PlanOptions, planOutputs } from '../files/output-plan.ts';
import { type IdentityToken, isKnown } from '../identity/token/identity-token.ts';
import { type InstanceChoice, isLocal } from '../trust/instance-choice.ts';
import type { Outcome } from './result.ts';
import type { KeepOptions } from './reuse-bundles.ts';
import type { Run } from './run.ts';
import type { SignOptions } from './sign-files.ts';

type Source = Readonly<{
  newToken: () => Promise<IdentityToken>;
  canRenew: boolean;
  /** Who is asked for a token; a given one is here already. */
  origin: 'given' | 'ambient' | 'person';
}>;

type NamedOptions = Pick<
  SignOptions,
  'read' | 'concurrency' | 'failFast' | 'now' | 'stop' | 'onBundle' | 'onProgress'
> &
  Pick<KeepOptions, 'env' | 'given' | 'ambient'> &
  Readonly<{
    choice: InstanceChoice;
    files: readonly FoundFile[];
    placement: PlanOptions;
    source: Source;
    onNotice: (text: string) => void;
  }>;

/**
 * Signs the files in a run that is open. Before a directory is made or a service is asked, it judges what is here
 * already: the files of the instance, and a token that was given. Out and throws: as `signFiles`, and what
 * planOutputs and the run throw.
 */
export async function signNamed(run: Run, options: NamedOptions): Promise<Outcome> {
  const { choice, files, read, placement, source, onNotice, env, given, ambient } = options;
  const { newToken, canRenew, origin } = source;
  if (isLocal(choice)) await run.load();
  if (!canRenew && origin !== 'person') {
    const token = await newToken();
    if (run.publicInstance || isKnown(token)) run.authorizeToken(token);
  }
  const plan = await planOutputs(files, placement);
  const { concurrency, failFast, now, stop, onBundle, onProgress } = options;
  if (placement.defaults === false && placement.single?.signature === undefined && onBundle === undefined)
    onNotice('nothing is written: the signatures will be only in the log');
  const { existing } = placement;
  const { signal } = stop;
  const { kept, complete } = await run.reuse({ files, read, plan, existing, env, given, ambient, signal });
  if (complete !== undefined) return complete;
  const what = { files, read, plan, existing, kept, newToken, canRenew };
  return run.sign({ ...what, concurrency, failFast, now, stop, onBundle, onProgress });
}
