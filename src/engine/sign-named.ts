// Files, and a source of tokens → signed, in the same order for the command and the module.
import type { FoundFile } from '../files/found.ts';
import { type PlanOptions, planOutputs } from '../files/output-plan.ts';
import { type IdentityToken, isKnown } from '../identity/token/identity-token.ts';
import { type InstanceChoice, isLocal } from '../trust/instance-choice.ts';
import type { Document } from './attest/document.ts';
import type { Outcome } from './result.ts';
import type { KeepOptions } from './reuse-bundles.ts';
import type { Run } from './run.ts';
import type { SignOptions } from './sign-files.ts';

type Source = Readonly<{
  newToken: () => Promise<IdentityToken>;
  canRenew: boolean;
  /** Where tokens come from. A given token already exists. */
  origin: 'given' | 'ambient' | 'person';
}>;

type NamedOptions = Pick<
  SignOptions,
  'read' | 'signatures' | 'thread' | 'concurrency' | 'failFast' | 'now' | 'stop' | 'onBundle' | 'onProgress'
> &
  Pick<KeepOptions, 'env' | 'given' | 'ambient'> &
  Readonly<{
    choice: InstanceChoice;
    files: readonly FoundFile[];
    documents?: readonly Document[];
    placement: PlanOptions;
    source: Source;
    onNotice: (text: string) => void;
  }>;

/**
 * Signs the files in an open run. Before it creates a directory or calls a service, it checks what is already known:
 * the files of the instance, and a token that was given. Out and throws: like `signFiles`, and what planOutputs and the
 * run throw.
 */
export async function signNamed(run: Run, options: NamedOptions): Promise<Outcome> {
  const { choice, files, documents = [], read, placement, source, onNotice, env, given, ambient } = options;
  const { newToken, canRenew, origin } = source;
  if (isLocal(choice)) await run.load();
  if (!canRenew && origin !== 'person') {
    const token = await newToken();
    if (run.publicInstance || isKnown(token)) await run.authorizeToken(token);
  }
  const plan = await planOutputs(files, placement);
  const { signatures, thread, concurrency, failFast, now, stop, onBundle, onProgress } = options;
  const writes = documents.length > 0 || placement.defaults !== false;
  if (!writes && placement.single?.signature === undefined && onBundle === undefined)
    onNotice('nothing is written: the signatures will be only in the log');
  const { existing } = placement;
  const { signal } = stop;
  const what = { files, signatures, documents, read, plan, existing };
  const { kept, complete, keepDocument } = await run.reuse({ ...what, env, given, ambient, signal });
  if (complete !== undefined) return complete;
  const engine = { ...what, kept, keepDocument, newToken, canRenew };
  return run.sign({ ...engine, thread, concurrency, failFast, now, stop, onBundle, onProgress });
}
