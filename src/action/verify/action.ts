// The verifying action: files or digests and their bundles → all verified, or why not.
import { resolve } from 'node:path';
import type { BatchOptions } from '../../engine/verify-batch/batch.ts';
import type { Diagnosis } from '../../errors/diagnose.ts';
import { Failure, quote } from '../../errors/failure.ts';
import { COMPANION, type FoundFile, passedOver, type Reason } from '../../files/find.ts';
import { relativePath } from '../../files/paths.ts';
import { isEvidence } from '../../manifest/evidence.ts';
import { limitTime } from '../../process/time-limit.ts';
import { count, number } from '../../text/plural.ts';
import { visible } from '../../text/unseen.ts';
import { nameOf } from '../../trust/instance-choice.ts';
import { requiresSource } from '../../verify/expected-signer.ts';
import { jobTrustedRoots } from '../instance-context.ts';
import { listFiles } from '../list-files.ts';
import { assertKnown } from '../read-inputs.ts';
import type { Action, ActionContext } from '../run-action.ts';
import { inputsIn } from '../workspace-paths.ts';
import { storeOf } from './bundle-store.ts';
import { readVerifyInputs, VERIFY_INPUTS, type VerifyInputs, type VerifyOutputName } from './inputs.ts';
import type { Paired } from './pair.ts';
import { pairWithBundles } from './pair-bundles.ts';
import type { Verification } from './verify-files.ts';

type Outputs = Readonly<Partial<Record<VerifyOutputName, string>>>;
/** The number of verified files until all are verified. */
const NOTHING: Outputs = { count: '0' };

/** Verifies the files; none counts as verified unless all are. */
export const verify: Action = async (given, report) => {
  const { env, cwd, stop, onNotice } = given;
  let inputs: VerifyInputs | undefined;
  let verification: Verification | undefined;
  report.outputs = NOTHING;
  report.summary = async (diagnosis) => {
    const { renderVerification } = await import('../summary/verify.ts');
    const instance = inputs === undefined ? '' : nameOf(inputs.choice);
    const { expected } = inputs ?? {};
    return renderVerification({ verification, expected, instance, diagnosis, notices: report.notices });
  };
  report.result = (diagnosis) => resultLine(verification, inputs, diagnosis);
  assertKnown(env, VERIFY_INPUTS);
  inputs = readVerifyInputs(await inputsIn(given));
  if (!inputs.summary) report.summary = undefined;
  const limit = limitTime(inputs.timeoutMs, stop);
  const context = { ...given, endsAtMs: limit.endsAtMs };
  try {
    const fetch = storeOf(inputs, context);
    const { files, companions, outputs } = await findAll(inputs, context);
    const { bundles, expected } = inputs;
    const attestations = expected.predicateType !== undefined;
    const optional = new Set(companions);
    const options = { bundles, attestations, optional, root: cwd };
    const paired = await pairWithBundles([...files, ...companions], options);
    if (paired.notice !== undefined) onNotice(paired.notice);
    noticeWithoutBundle(companions, paired, context);
    await assertEvidence(outputs, paired, inputs, context);
    verification = await verifyPairs(paired, inputs, { ...context, fetch });
  } finally {
    limit.end();
  }
  const { failureOf } = await import('./verify-files.ts');
  tellEach(verification, context);
  const failure = failureOf(verification);
  if (failure !== undefined) throw failure;
  const { verified, identities, issuers } = verification;
  const outputs: Outputs = {
    count: String(verified.length),
    identity: identities.join('\n'),
    issuer: issuers.join('\n'),
  };
  report.outputs = outputs;
  const caller = callerOf(verification, inputs);
  if (caller !== undefined) onNotice(caller);
};

/** The last line of the log. */
function resultLine(
  verification: Verification | undefined,
  inputs: VerifyInputs | undefined,
  diagnosis: Diagnosis | undefined,
): string {
  const { verified = [], refused, identities = [], issuers = [] } = verification ?? {};
  if (diagnosis === undefined)
    return `Result: Verified ${count(verified.length, 'file')}${attestationOf(inputs)}, signed by ${identities.join(', ')} (issuer ${issuers.join(', ')})`;
  const failed = refused?.size ?? 0;
  const counted = failed === 0 ? '' : `: ${number(failed)} of ${count(verified.length + failed, 'file')}`;
  return `Result: failed (${diagnosis.code}). Not verified${counted}`;
}

/** Files that a program may use: verification must not skip them, although signing does. */
const UNVERIFIED: readonly Reason[] = [
  'a symbolic link',
  'a dangling link',
  'not a regular file',
  'part of .git',
];

type FoundAll = Readonly<{
  files: readonly FoundFile[];
  /** Signatures of other tools, which signing skips. One that has a bundle is verified. */
  companions: readonly FoundFile[];
  /** Files with the name of a bundle or manifest, relative to the workspace. */
  outputs: readonly string[];
}>;

async function findAll(inputs: VerifyInputs, context: ActionContext): Promise<FoundAll> {
  const { cwd, log, onNotice } = context;
  const { files, notices } = await listFiles(inputs, context);
  const outputs: string[] = [];
  const companions: FoundFile[] = [];
  for (const { reason, text, paths } of notices) {
    if (UNVERIFIED.includes(reason)) throw unverifiable('file-unreadable', text);
    if (reason === 'an output of signing') outputs.push(...paths);
    if (reason === COMPANION)
      companions.push(...paths.map((path) => ({ path, absolute: resolve(cwd, path) })));
    else (reason === 'an output of signing' ? log.info : onNotice)(text);
  }
  return { files, companions, outputs };
}

function noticeWithoutBundle(
  companions: readonly FoundFile[],
  { pairs }: Paired,
  { onNotice }: ActionContext,
): void {
  const paired = new Set(pairs.map(({ file }) => file));
  const without = companions.filter((file) => !paired.has(file)).map(({ path }) => path);
  if (without.length > 0)
    onNotice(`not verified, because there is no bundle: ${passedOver(COMPANION, without).text}`);
}

/** Throws `bundle-malformed` for a file that has the name of a bundle or manifest, but is neither. */
async function assertEvidence(
  outputs: readonly string[],
  { pairs, shared }: Paired,
  { bundles }: VerifyInputs,
  { cwd, stop }: ActionContext,
): Promise<void> {
  const used = new Set([...pairs.flatMap((pair) => pair.bundles), ...shared, resolve(cwd, bundles ?? '')]);
  for (const path of outputs) {
    stop.signal.throwIfAborted();
    const absolute = resolve(cwd, path);
    if (!used.has(absolute) && !(await isEvidence(absolute)))
      throw unverifiable(
        'bundle-malformed',
        `${quote(path)} is named like a bundle or manifest, but is neither`,
      );
  }
}

const unverifiable = (code: 'file-unreadable' | 'bundle-malformed', what: string): Failure =>
  new Failure(code, `not every matching file can be verified: ${what}`, {
    remedy: 'Exclude it with a line that begins with `!`, and do not use it.',
  });

const EVERY_MS = 5000;

async function verifyPairs(
  paired: Paired,
  { choice, expected }: VerifyInputs,
  context: ActionContext & Pick<BatchOptions, 'fetch'>,
): Promise<Verification> {
  const { cwd, stop, now, log, thread, fetch } = context;
  const { verifyAll } = await import('./verify-files.ts');
  const trustedRoots = await jobTrustedRoots(choice, context);
  let lastMs = now().getTime();
  const onProgress = (done: number, total: number) => {
    if (now().getTime() - lastMs < EVERY_MS) return;
    lastMs = now().getTime();
    log.info(`${done} of ${total} files done`);
  };
  const shown = (path: string) => relativePath(cwd, path);
  const { signal } = stop;
  return verifyAll(paired, { trustedRoots, expected, shown, cwd, signal, thread, fetch, onProgress });
}

/** What was accepted instead of signatures: an attestation does not always say that a file is good. */
function attestationOf(inputs: VerifyInputs | undefined): string {
  const predicateType = inputs?.expected.predicateType;
  return predicateType === undefined ? '' : ` by attestations of ${visible(predicateType)}`;
}

/** Up to this many files, each file gets a line; so do this many refused files in any case. */
const FEW = 25;

function tellEach({ verified, refused }: Verification, { log }: ActionContext): void {
  if (verified.length + refused.size <= FEW)
    for (const { file, signedAt } of verified)
      log.info(`${visible(file.path)}: verified, signed at ${signedAt.toISOString()}`);
  for (const [{ path }, { message }] of [...refused].slice(0, FEW))
    log.info(`${visible(path)}: NOT VERIFIED: ${message}`);
  if (refused.size > FEW) log.info(`and ${refused.size - FEW} more that are not verified`);
}

/** A reusable workflow signs for all of its callers, so its name does not identify the source of these files. */
function callerOf({ extensions }: Verification, { expected }: VerifyInputs): string | undefined {
  const valuesOf = (extension: string) => [...(extensions.get(extension) ?? [])];
  const [signers, callers] = [valuesOf('build-signer-uri'), valuesOf('build-config-uri')];
  if (
    requiresSource(expected.policy) ||
    signers.length === 0 ||
    callers.every((caller) => signers.includes(caller))
  )
    return undefined;
  const [source = '', ...others] = valuesOf('source-repository-uri');
  const rule = `\`source-repository-uri: ${others.length === 0 ? source : '…'}\``;
  return `add ${rule} to the policy: a reusable workflow signed, and other repositories may be able to call it too`;
}
