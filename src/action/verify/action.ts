// The verifying action: files or digests and their bundles → all verified, or why not.
import { resolve } from 'node:path';
import type { Diagnosis } from '../../errors/diagnose.ts';
import { relativePath } from '../../files/paths.ts';
import { limitTime } from '../../process/time-limit.ts';
import { count, number } from '../../text/plural.ts';
import { visible } from '../../text/unseen.ts';
import { nameOf } from '../../trust/instance-choice.ts';
import { requiresSource } from '../../verify/expected-signer.ts';
import { jobTrustedRoots } from '../instance-context.ts';
import { assertKnown } from '../read-inputs.ts';
import type { Action, ActionContext } from '../run-action.ts';
import { inputsIn } from '../workspace-paths.ts';
import { storeOf } from './bundle-store.ts';
import { readVerifyInputs, VERIFY_INPUTS, type VerifyInputs, type VerifyOutputName } from './inputs.ts';
import { assertEvidence, findMatching, noteUnverified } from './matching-files.ts';
import type { Paired } from './pair.ts';
import { pairWithBundles } from './pair-bundles.ts';
import type { Verification, VerifyOptions } from './verify-files.ts';

type Outputs = Readonly<Partial<Record<VerifyOutputName, string>>>;
/** The number of verified files until all are verified. */
const NOTHING: Outputs = { count: '0' };

/** Verifies the files; none counts as verified unless all are. */
export const verify: Action = async (given, report) => {
  const { env, stop, onNotice } = given;
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
  await assertKnown(env, VERIFY_INPUTS);
  inputs = readVerifyInputs(await inputsIn(given));
  if (!inputs.summary) report.summary = undefined;
  const limit = limitTime(inputs.timeoutMs, stop);
  const context = { ...given, endsAtMs: limit.endsAtMs };
  try {
    verification = await verifyFiles(inputs, context);
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
    return `Result: Verified ${count(verified.length, 'file')}${throughList(verification)}${attestationOf(inputs)}, signed by ${identities.join(', ')} (issuer ${issuers.join(', ')})`;
  const failed = refused?.size ?? 0;
  const counted = failed === 0 ? '' : `: ${number(failed)} of ${count(verified.length + failed, 'file')}`;
  return `Result: failed (${diagnosis.code}). Not verified${counted}`;
}

const EVERY_MS = 5000;

async function verifyFiles(inputs: VerifyInputs, context: ActionContext): Promise<Verification> {
  const { now, log, cwd, onNotice } = context;
  let lastMs = now().getTime();
  const onProgress = (done: number, total: number) => {
    if (now().getTime() - lastMs < EVERY_MS) return;
    lastMs = now().getTime();
    log.info(`${done} of ${total} files done`);
  };
  const { checksums, bundles, expected } = inputs;
  if (checksums !== undefined) {
    const { verifyByList } = await import('./listed-files.ts');
    return verifyByList(checksums, inputs, { ...context, onProgress });
  }
  const fetch = storeOf(inputs, context);
  const { files, companions, outputs } = await findMatching(inputs, context);
  const optional = new Set(companions);
  const options = { bundles, attestations: expected.predicateType !== undefined, optional, root: cwd };
  const paired = await pairWithBundles([...files, ...companions], options);
  if (paired.notice !== undefined) onNotice(paired.notice);
  const withBundle = new Set(paired.pairs.map(({ file }) => file));
  const without = companions.filter((file) => !withBundle.has(file));
  noteUnverified(without, 'there is no bundle', context);
  const own = paired.pairs.flatMap((pair) => pair.bundles);
  await assertEvidence(outputs, new Set([...own, ...paired.shared, resolve(cwd, bundles ?? '')]), context);
  return verifyPairs(paired, inputs, { ...context, fetch, onProgress });
}

async function verifyPairs(
  paired: Paired,
  { choice, expected }: VerifyInputs,
  context: ActionContext & Pick<VerifyOptions, 'fetch' | 'onProgress'>,
): Promise<Verification> {
  const { cwd, stop, thread, fetch, onProgress } = context;
  const { verifyAll } = await import('./verify-files.ts');
  const trustedRoots = await jobTrustedRoots(choice, context);
  const shown = (path: string) => relativePath(cwd, path);
  const { signal } = stop;
  return verifyAll(paired, { trustedRoots, expected, shown, cwd, signal, thread, fetch, onProgress });
}

const throughList = (verification: Verification | undefined): string =>
  verification?.list === undefined ? '' : ` through ${visible(verification.list)}`;

/** What was accepted instead of signatures: an attestation does not always say that a file is good. */
function attestationOf(inputs: VerifyInputs | undefined): string {
  const predicateType = inputs?.expected.predicateType;
  return predicateType === undefined ? '' : ` by attestations of ${visible(predicateType)}`;
}

/** Up to this many files, each file gets a line; so do this many refused files in any case. */
const FEW = 25;

function tellEach(verification: Verification, { log }: ActionContext): void {
  const { verified, refused } = verification;
  if (verified.length + refused.size <= FEW)
    for (const { file, signedAt } of verified)
      log.info(
        `${visible(file.path)}: verified${throughList(verification)}, signed at ${signedAt.toISOString()}`,
      );
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
