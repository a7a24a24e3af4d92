// `sigstore-sign demo`: the main job on the embedded Sigstore, seen from signing to a forgery that is refused.
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseBundle } from '../bundle/bundle.ts';
import { type Outcome, signFiles } from '../engine.ts';
import { asFailure, Failure, quote } from '../errors.ts';
import { digestFile } from '../files/digest.ts';
import type { FoundFile } from '../files/find.ts';
import { planBundles } from '../files/plan.ts';
import { createAdmission } from '../identity/admission.ts';
import { requestGitHubToken } from '../identity/ambient.ts';
import { type Sandbox, startSandbox } from '../loopback/sandbox.ts';
import { createManifest, MANIFEST_NAME, serializeManifest } from '../publish/manifest.ts';
import { loadInstance } from '../trust/instance.ts';
import { createVerifier } from '../verify/verify.ts';
import { type CommandContext, commandHttp, instanceContext, type Options } from './context.ts';

const SAMPLES: Readonly<Record<string, string>> = {
  'hello-1.0.0.tar.gz': 'a release archive, for the purpose of this demonstration\n',
  'hello-1.0.0-py3-none-any.whl': 'a wheel, for the purpose of this demonstration\n',
  'empty.txt': '',
};
const TRUST_CONFIG = 'client_trust_config.json';

/** Signs the files, or samples that it makes, on both versions of the log's API; gives the exit status. */
export async function demo(
  names: readonly string[],
  options: Options,
  context: CommandContext,
): Promise<number> {
  const keep = options.get('keep');
  const root =
    keep === undefined ? await mkdtemp(join(tmpdir(), 'sigstore-demo-')) : resolve(context.cwd, keep);
  const sandbox = await startSandbox();
  try {
    const files = await gather(names, root, context);
    await writeFile(join(root, TRUST_CONFIG), `${JSON.stringify(sandbox.clientTrustConfig, null, 2)}\n`);
    const started = performance.now();
    const outcome = await signOn(sandbox, files, root, context);
    const seconds = ((performance.now() - started) / 1000).toFixed(2);
    const manifest = serializeManifest(createManifest(outcome, TRUST_CONFIG, root));
    await writeFile(join(root, MANIFEST_NAME), manifest);
    const refusal = await showForgery(sandbox, outcome, context);
    if (options.has('json')) context.print(manifest);
    else context.print(story(outcome, sandbox, seconds, refusal, keep));
    return 0;
  } finally {
    await sandbox.close();
    if (keep === undefined) await rm(root, { recursive: true, force: true });
  }
}

/** Copies of the named files, or the samples, in the directory of the demonstration. */
async function gather(names: readonly string[], root: string, { cwd }: CommandContext): Promise<FoundFile[]> {
  await mkdir(root, { recursive: true });
  for (const [name, text] of names.length > 0 ? [] : Object.entries(SAMPLES))
    await writeFile(join(root, name), text);
  for (const name of names) {
    const [from, to] = [resolve(cwd, name), join(root, basename(name))];
    if (from === to) continue;
    await copyFile(from, to).catch((cause) => {
      throw new Failure('file-unreadable', `file ${quote(name)} cannot be read (${cause.code})`, { cause });
    });
  }
  const inside = names.length > 0 ? names.map((name) => basename(name)) : Object.keys(SAMPLES);
  return [...new Set(inside)].map((path) => ({ path, absolute: join(root, path) }));
}

async function signOn(
  sandbox: Sandbox,
  files: FoundFile[],
  root: string,
  context: CommandContext,
): Promise<Outcome> {
  const http = commandHttp({ ...context, env: {} });
  const plan = await planBundles(files, { root, existing: 'overwrite' });
  const { now, stop } = context;
  const choice = { instance: join(root, TRUST_CONFIG) };
  const outcome = await signFiles({
    files,
    bundlePath: (file) => plan.get(file) ?? '',
    instance: loadInstance(choice, instanceContext(http, context)),
    http,
    newToken: () => requestGitHubToken({ env: { ...sandbox.env, GITHUB_ACTIONS: 'true' }, http, now }),
    canRenew: true,
    admit: createAdmission({
      policy: [],
      allowPrivateRepository: false,
      publicInstance: false,
      onNotice: () => undefined,
    }),
    concurrency: undefined,
    failFast: true,
    stop,
    now,
  });
  if (outcome.failure !== undefined) throw outcome.failure;
  return outcome;
}

/** One bundle held against other bytes: what the verifier says. */
async function showForgery(sandbox: Sandbox, outcome: Outcome, context: CommandContext): Promise<string> {
  const [signed] = outcome.files;
  const { identity = '', issuer = '' } = outcome;
  if (signed === undefined) return '';
  const { TrustedRoot } = await import('@sigstore/protobuf-specs');
  const verify = createVerifier(TrustedRoot.fromJSON(sandbox.trustedRoot));
  const bundle = parseBundle(await readFile(signed.bundlePath));
  const { digest } = await digestFile(signed.file, context.stop.signal);
  verify(bundle, { digest }, { identity, issuer });
  const forged = Buffer.from(digest);
  forged.writeUInt8(forged.readUInt8(0) ^ 1, 0);
  try {
    verify(bundle, { digest: forged }, { identity, issuer });
  } catch (error) {
    return asFailure(error).code;
  }
  throw new Failure('internal', 'the verifier accepted a forged file');
}

function story(
  outcome: Outcome,
  sandbox: Sandbox,
  seconds: string,
  refusal: string,
  keep: string | undefined,
): string {
  const rows = outcome.files.map(({ file, digest, log }) => {
    return `  ${file.path}\n      sha256 ${digest?.toString('hex')}\n      log    ${log?.kind}, entry ${log?.index}`;
  });
  const asked = [...new Set(sandbox.requests.map((request) => request.service))].join(', ');
  const lines = [
    `Signed ${outcome.files.length} files in ${seconds} s with ${outcome.certificates} certificate, no key to keep.`,
    `  identity  ${outcome.identity}`,
    `  issuer    ${outcome.issuer}`,
    '',
    ...rows,
    '',
    'Every bundle was verified in full before it got its name:',
    '  certificate chain and SCT, identity and issuer, signature, log entry, timestamp.',
    `The same bundle for a file with one bit changed: refused (${refusal}).`,
    `All of it on this machine alone; services asked: ${asked}.`,
  ];
  if (keep !== undefined) {
    const [first] = outcome.files;
    const expected = `--cert-identity '${outcome.identity}' --cert-oidc-issuer '${outcome.issuer}'`;
    lines.push(
      '',
      `Kept in ${keep}. Any Sigstore client can verify it:`,
      `  cd ${keep} && sigstore --trust-config ${TRUST_CONFIG} verify identity ${expected} ${first?.file.path}`,
    );
  }
  return `${lines.join('\n')}\n`;
}
