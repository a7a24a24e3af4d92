// `sigstore-sign demo`: the main job on the embedded Sigstore, from signing to a forgery that is refused.
import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { requestGitHubToken } from '../../credentials/ambient/github.ts';
import type { Outcome } from '../../engine/result.ts';
import { openRun } from '../../engine/run.ts';
import { createFileVerifier } from '../../engine/verify-file.ts';
import { asFailure, Failure } from '../../errors/failure.ts';
import { digestFile } from '../../files/digest.ts';
import type { FoundFile } from '../../files/found.ts';
import { planOutputs } from '../../files/output-plan.ts';
import { writeWhole } from '../../files/write-atomic.ts';
import { createManifest, MANIFEST_NAME, serializeManifest } from '../../manifest/manifest.ts';
import { SYSTEM_CLOCK } from '../../process/clock.ts';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { count } from '../../text/plural.ts';
import { operand, shellLine } from '../../text/shell-quote.ts';
import { type CommandContext, commandHttp, instanceContext, type Options } from '../context.ts';
import { temporaryDirectory } from '../temporary-directory.ts';
import { shown } from '../terminal/messages.ts';
import { collect } from './demo-samples.ts';

const TRUST_CONFIG = 'client_trust_config.json';

/** Signs copies of the files, or samples that it makes; returns the exit status. */
export async function demo(
  names: readonly string[],
  options: Options,
  context: CommandContext,
): Promise<number> {
  const keep = options.get('keep');
  const root = keep === undefined ? await temporaryDirectory('sigstore-demo-') : resolve(context.cwd, keep);
  try {
    const files = await collect(names, root, context);
    const sandbox = await startSandbox();
    try {
      const trust = `${JSON.stringify(sandbox.clientTrustConfig, null, 2)}\n`;
      await writeWhole(join(root, TRUST_CONFIG), trust, { replace: true });
      const started = SYSTEM_CLOCK.nowMs();
      const outcome = await signOn(sandbox, files, root, context);
      const seconds = ((SYSTEM_CLOCK.nowMs() - started) / 1000).toFixed(2);
      const manifest = createManifest(outcome, { instance: TRUST_CONFIG, root });
      await writeWhole(join(root, MANIFEST_NAME), serializeManifest(manifest), { replace: true });
      const code = await showForgery(sandbox, outcome, context);
      const document = { ...manifest, forgery: { refused: true, code } };
      if (options.has('json')) context.print(`${JSON.stringify(document, null, 2)}\n`);
      else {
        const told = story(outcome, sandbox, seconds, code);
        const kept = keep === undefined ? [] : keptLines(outcome, keep, context.program());
        context.print(`${[...told, ...kept].join('\n')}\n`);
      }
      return 0;
    } finally {
      await sandbox.close();
    }
  } finally {
    if (keep === undefined) await rm(root, { recursive: true, force: true });
  }
}

async function signOn(
  sandbox: Sandbox,
  files: readonly FoundFile[],
  root: string,
  context: CommandContext,
): Promise<Outcome> {
  const http = commandHttp({ ...context, env: {} });
  const existing = 'overwrite';
  const plan = await planOutputs(files, { root, existing });
  const { now, stop } = context;
  const run = openRun({
    choice: { instance: join(root, TRUST_CONFIG) },
    http,
    policy: [],
    allowPrivateRepository: false,
    onNotice: () => undefined,
    instanceContext: () => instanceContext(http, context),
  });
  const newToken = async () => (await requestGitHubToken({ env: sandbox.env, cwd: root, http, now })).token;
  const outcome = await run.sign({
    files,
    plan,
    existing,
    newToken,
    canRenew: true,
    failFast: true,
    now,
    stop,
  });
  if (outcome.failure !== undefined) throw outcome.failure;
  return outcome;
}

/** One bundle, verified with its file and with other bytes: the verifier's answer to those. */
async function showForgery(sandbox: Sandbox, outcome: Outcome, context: CommandContext): Promise<string> {
  const [signed] = outcome.files;
  const { identity = '', issuer = '' } = outcome;
  if (signed === undefined) return '';
  const verifyFile = createFileVerifier(TrustedRoot.fromJSON(sandbox.trustedRoot));
  const bundle = await readFile(signed.outputs.bundle ?? '');
  const { digest } = await digestFile(signed.file, context.stop.signal);
  const signer = { identity, issuer };
  verifyFile({ bundle, subject: { digest }, signer });
  const forged = Buffer.from(digest);
  forged.writeUInt8(forged.readUInt8(0) ^ 1, 0);
  try {
    verifyFile({ bundle, subject: { digest: forged }, signer });
  } catch (error) {
    return asFailure(error).code;
  }
  throw new Failure('internal', 'the verifier accepted a forged file');
}

function story(
  { files, certificates, identity = '', issuer = '' }: Outcome,
  sandbox: Sandbox,
  seconds: string,
  refusal: string,
): readonly string[] {
  const rows = files.map(({ file, digest, log }) => {
    return `  ${shown(file.path)}\n      sha256 ${digest?.toString('hex')}\n      log    entry ${log?.index} (${log?.kind})`;
  });
  const asked = [...new Set(sandbox.requests.map((request) => request.service))].join(', ');
  return [
    `Signed ${count(files.length, 'file')} in ${seconds} s with ${count(certificates, 'certificate')}, and without a stored key.`,
    `  identity  ${identity}`,
    `  issuer    ${issuer}`,
    '',
    ...rows,
    '',
    'Each bundle was fully verified before it was written:',
    '  certificate chain, proof that the certificate is logged (SCT), identity and issuer,',
    '  signature, log entry, timestamp.',
    `A copy of the first file with one bit changed does not verify: refused (${refusal}).`,
    `All services ran on this machine: ${asked}.`,
  ];
}

/** Commands that verify the kept files; they run in the directory that `keep` is relative to. */
function keptLines(
  { files, identity = '', issuer = '' }: Outcome,
  keep: string,
  program: string,
): readonly string[] {
  const inKept = (name: string) => operand(join(keep, name));
  const [trust, path] = [['--trust-config', inKept(TRUST_CONFIG)], inKept(files[0]?.file.path ?? '')];
  const own = ['--certificate-identity', identity, '--certificate-oidc-issuer', issuer];
  const python = ['--cert-identity', identity, '--cert-oidc-issuer', issuer];
  return [
    '',
    `Files, bundles and the client trust config are in ${shown(keep)}. To verify, run one of these commands. The second is for sigstore-python:`,
    `  ${program} ${shellLine(['verify', ...trust, ...own, path])}`,
    `  ${shellLine(['sigstore', ...trust, 'verify', 'identity', ...python, path])}`,
  ];
}
