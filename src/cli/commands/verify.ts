// `sigstore-sign verify`: files or digests and their bundles → verified, or why not.
import { resolve } from 'node:path';
import type { Subject } from '../../engine/subject.ts';
import { type BatchOptions, verifyBatch } from '../../engine/verify-batch/batch.ts';
import type { SignerRule, Verified } from '../../engine/verify-batch/task.ts';
import { diagnoseCommand } from '../../errors/diagnose.ts';
import { Failure, quote } from '../../errors/failure.ts';
import { EXIT } from '../../errors/remedies.ts';
import { parseChecksums, readChecksums } from '../../files/listing/checksums.ts';
import { createAttestationSource } from '../../github/attestations/attestation-source.ts';
import { isStoreName, namedStore } from '../../github/attestations/choose-store.ts';
import { incompleteIdentity, incompleteIssuer } from '../../identity/policy/identity-form.ts';
import { loadTrustedRoots } from '../../trust/instance.ts';
import { nameOf } from '../../trust/instance-choice.ts';
import { type ExtensionsPolicy, parseExtensionsPolicy } from '../../verify/expected-signer.ts';
import { readPattern } from '../../verify/identity-policy.ts';
import { type PredicatePolicy, parsePredicatePolicy } from '../../verify/statement/predicate-policy.ts';
import {
  type CommandContext,
  commandHttp,
  instanceChoice,
  instanceContext,
  type Options,
  readText,
} from '../context.ts';
import { errorText, noteText, shown } from '../terminal/messages.ts';
import { type NamedBundle, namedSubjects } from './verify-files.ts';
import { readKey } from './verify-key.ts';

type Row = Readonly<{
  subject: string;
  verified: boolean;
  identity?: string | undefined;
  issuer?: string | undefined;
  /** Absent for a managed key without a verified time. */
  signedAt?: string | undefined;
  /** Only for an attestation; absent for a signature. */
  predicateType?: string | undefined;
  failure?: Readonly<{ code: string; message: string }>;
}>;

/**
 * Verifies each operand, a path or `sha256:<hex>`. Returns the exit status: that of the failure, or 1 if the failures
 * differ. Throws what concerns all operands: `usage`, or a trusted root that is not available.
 */
export async function verify(
  names: readonly string[],
  options: Options,
  context: CommandContext,
): Promise<number> {
  const signer = await signerOf(options, context);
  const { cwd } = context;
  const [predicateType, list] = [options.get('predicate-type'), options.get('digests')];
  const predicate = await predicatePolicy(options, context);
  const bundle = bundleOf(options, names, cwd);
  const sources = sourcesOf(bundle, predicateType, context);
  const choice = instanceChoice(options);
  const subjects =
    list === undefined ? await namedSubjects(names, bundle, context) : await listedSubjects(list, context);
  const inJson = options.has('json');
  const rows: Row[] = [];
  let failed = 0;
  const statuses = new Set<number>();
  const refuse = (subject: string, error: unknown): void => {
    const diagnosis = diagnoseCommand(error, 'verify');
    const { code, what: message } = diagnosis;
    failed += 1;
    statuses.add(diagnosis.exitCode);
    if (inJson) rows.push({ subject, verified: false, failure: { code, message } });
    context.say(`${shown(subject)}: NOT VERIFIED\n${errorText(diagnosis)}`);
  };
  const candidates = subjects.map(({ name, digest }) => ({
    file: { path: name, absolute: resolve(cwd, name), ...(digest === undefined ? {} : { digest }) },
    follow: true,
    bundles: bundle === undefined ? undefined : predicateType === undefined ? [bundle] : [],
  }));
  const task = async () => {
    const trustedRoots = await loadTrustedRoots(choice, instanceContext(commandHttp(context), context));
    return { trustedRoots, signer, predicateType, predicate };
  };
  const { signal } = context.stop;
  const batch = verifyBatch(candidates, { ...sources, task, cwd, signal, thread: context.thread });
  for await (const [{ file }, verdict] of batch)
    if (verdict instanceof Failure) refuse(file.path, verdict);
    else {
      const row = rowOf(file.path, verdict);
      if (inJson) rows.push(row);
      context.tell(lineOf(row));
    }
  const verified = statuses.size === 0;
  if (inJson)
    context.print(`${JSON.stringify({ verified, instance: nameOf(choice), files: rows }, null, 2)}\n`);
  const total = candidates.length;
  if (total > 1) context.tell(`${total - failed} of ${total} verified.\n`);
  const [only = EXIT.ok] = statuses;
  return statuses.size > 1 ? EXIT.files : only;
}

/** The digests in a list of checksums; the files themselves need not exist. */
async function listedSubjects(list: string, { cwd, tell }: CommandContext): Promise<readonly Subject[]> {
  const text = await readChecksums(resolve(cwd, list), list);
  const { files, notices } = parseChecksums(text, cwd, quote(list));
  for (const notice of notices) tell(noteText(notice.text));
  return files.map(({ path, digest }) => ({ name: path, digest }));
}

function rowOf(subject: string, { certified, signedAt, predicateType }: Verified): Row {
  const { identity, issuer } = certified ?? {};
  return { subject, verified: true, identity, issuer, signedAt: signedAt?.toISOString(), predicateType };
}

function lineOf({ subject, identity, signedAt, predicateType }: Row): string {
  const type = predicateType === undefined ? '' : `attestation of ${shown(predicateType)}, `;
  const by = identity === undefined ? '' : ` by ${shown(identity)}`;
  const at = signedAt === undefined ? '' : ` at ${signedAt}`;
  return `${shown(subject)}: verified, ${type}signed${by}${at}\n`;
}

async function signerOf(options: Options, context: CommandContext): Promise<SignerRule> {
  const identity = options.get('certificate-identity');
  const pattern = options.get('certificate-identity-regexp');
  const [issuer, key] = [options.get('certificate-oidc-issuer'), options.get('key')];
  if (key !== undefined) {
    return { key: await readKey(key, context.cwd) };
  }
  if (identity === undefined && pattern === undefined) {
    throw new Failure(
      'usage',
      'give --certificate-identity or --key: verification needs to know who must have signed',
    );
  }
  if (issuer === undefined)
    throw new Failure('usage', 'give --certificate-oidc-issuer: it is required with --certificate-identity');
  refuseIncomplete('--certificate-identity', identity, incompleteIdentity);
  if (identity?.includes('*') === true)
    throw new Failure(
      'usage',
      `--certificate-identity ${quote(identity)} has a *, which is taken literally; give --certificate-identity-regexp, in which .* matches any text`,
    );
  refuseIncomplete('--certificate-oidc-issuer', issuer, incompleteIssuer);
  const name =
    identity === undefined
      ? { identityRegexp: readPattern(pattern ?? '', '--certificate-identity-regexp') }
      : { identity };
  return { ...name, issuer, extensions: await extensionsPolicy(options, context) };
}

/** Throws `usage` for a value that no certificate can have. */
function refuseIncomplete(
  option: string,
  value: string | undefined,
  incomplete: (text: string) => string | undefined,
): void {
  const lacks = value === undefined ? undefined : incomplete(value);
  if (lacks !== undefined) throw new Failure('usage', `${option} ${quote(value)} ${lacks}`);
}

/** The file of `--bundle`, if it is given. Throws `usage` for a signature that would be for many files. */
function bundleOf(options: Options, names: readonly string[], cwd: string): NamedBundle | undefined {
  const called = options.get('bundle');
  if (called === undefined) return undefined;
  const ofMany = options.has('predicate-type');
  if (isStoreName(called) && !ofMany)
    throw new Failure('usage', `--bundle ${called} is a store of attestations, which needs --predicate-type`);
  const instead = 'only an attestation is about more files, with --predicate-type';
  if (options.has('digests') && !ofMany)
    throw new Failure('usage', `--digests conflicts with --bundle: ${instead}`);
  if (names.length > 1 && !ofMany)
    throw new Failure('usage', `--bundle works only with a single FILE or digest: ${instead}`);
  return { path: resolve(cwd, called), called, ofMany };
}

/**
 * Where the bundles of all files are: an attestation may be about many files, in a file or in a repository's store.
 * Sends no request. Throws `input-invalid` for the name of a store that names no repository.
 */
function sourcesOf(
  bundle: NamedBundle | undefined,
  predicateType: string | undefined,
  context: CommandContext,
): Pick<BatchOptions, 'attestations' | 'shared' | 'fetch'> {
  if (predicateType === undefined) return {};
  if (bundle === undefined) return { attestations: true };
  if (!isStoreName(bundle.called)) return { attestations: true, shared: [bundle] };
  // The variables of `gh`. An empty one counts as not set.
  const { GH_TOKEN, GITHUB_TOKEN } = context.env;
  const store = namedStore(bundle.called, '--bundle', context.env, GH_TOKEN || GITHUB_TOKEN || undefined);
  return { attestations: true, fetch: createAttestationSource(commandHttp(context), store, predicateType) };
}

/** The rules of `--predicate`; undefined without it. */
async function predicatePolicy(
  options: Options,
  context: CommandContext,
): Promise<PredicatePolicy | undefined> {
  const path = options.get('predicate');
  if (path === undefined) return undefined;
  if (!options.has('predicate-type'))
    throw new Failure('usage', '--predicate needs --predicate-type: only an attestation has a predicate');
  const policy = parsePredicatePolicy(await readText(path, 'predicate policy', context));
  if (policy.length > 0) return policy;
  throw new Failure('input-invalid', `the predicate policy ${quote(path)} has no rule`);
}

/** The rules of `--certificate-policy`; undefined without it. */
async function extensionsPolicy(
  options: Options,
  context: CommandContext,
): Promise<ExtensionsPolicy | undefined> {
  const path = options.get('certificate-policy');
  return path === undefined
    ? undefined
    : parseExtensionsPolicy(await readText(path, 'certificate policy', context));
}
