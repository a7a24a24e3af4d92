// The work of `sign`: options → one run of the engine → the result for each file.
import { resolve } from 'node:path';
import { MAX_BUNDLE_BYTES } from '../../bundle/bundle.ts';
import { createTokenSource } from '../../credentials/token-source.ts';
import { failureOfSome, isDone, type Outcome, type SignedFile as Signed } from '../../engine/result.ts';
import { openRun } from '../../engine/run.ts';
import { signNamed } from '../../engine/sign-named.ts';
import { Failure, quote } from '../../errors/failure.ts';
import type { FoundFile } from '../../files/found.ts';
import { noticePointers } from '../../files/listing/lfs-pointer.ts';
import { namedFiles } from '../../files/listing/named-files.ts';
import type { PlanOptions } from '../../files/output-plan.ts';
import { readBounded } from '../../files/read-bounded.ts';
import { readEvent } from '../../github/job-context.ts';
import { checkTrigger } from '../../github/untrusted-trigger.ts';
import { SIGNING_PATIENCE } from '../../http/waits/backoff.ts';
import { parsePolicy } from '../../identity/policy/claim-policy.ts';
import { knownRate } from '../../trust/instance-choice.ts';
import { parseRekorVersion, REKOR_CHOICE } from '../../trust/rekor-versions.ts';
import type { JsonObject } from '../call-options.ts';
import type { SignedFile, SignOptions, SignResult } from '../options.ts';
import { SigningError } from '../signing-error.ts';
import { checkOptions } from './check-options.ts';
import { envOf, now, openHttp, stopOn } from './environment.ts';
import { chooseInstance } from './instance.ts';
import { SIGN_KINDS } from './option-kinds.ts';
import { publicError } from './public-error.ts';
import { storedToken } from './token-store.ts';

/** Throws a Failure, or a `SigningError` once files were attempted. */
export async function signFiles(names: readonly string[], options: SignOptions): Promise<SignResult> {
  checkOptions(options, SIGN_KINDS, 'sign');
  checkNames(names);
  const { stop, end } = stopOn(options.signal);
  try {
    return await signUntil(stop, names, options);
  } finally {
    end();
  }
}

async function signUntil(
  stop: AbortController,
  names: readonly string[],
  options: SignOptions,
): Promise<SignResult> {
  const { onNotice = () => undefined } = options;
  const { choice: named, cwd, context } = chooseInstance(options);
  const choice = { ...named, rekorVersion: rekorVersionOf(options) };
  const placement = placementOf(options, cwd);
  const concurrency = concurrencyOf(options);
  const policy = parsePolicy(options.policy ?? '');
  const env = envOf(options.env);
  const event = await readEvent(env);
  const allow = options.allowUntrustedTrigger === true;
  const notice = checkTrigger({ env, event, allow });
  if (notice !== undefined) onNotice(notice);
  const files = await namedFiles(names, cwd, onNotice);
  await noticePointers(files, onNotice);
  const http = openHttp(env, stop, options, { ratePerMinute: knownRate(choice), pace: SIGNING_PATIENCE });
  const { signal } = stop;
  const run = openRun({
    choice,
    http,
    policy,
    allowPrivateRepository: options.allowPrivateRepository === true,
    onNotice,
    instanceContext: () => context(http, signal),
  });
  const token = givenToken(options.identityToken);
  const place = { env, event, cwd, http, now, signal };
  const source = await createTokenSource({ ...place, ...token, ambient: true });
  const bundles = new Map<FoundFile, JsonObject>();
  const outcome = await signNamed(run, {
    choice,
    files,
    placement,
    source,
    env,
    given: token.given,
    ambient: true,
    concurrency,
    failFast: false,
    now,
    stop,
    onNotice,
    onBundle: (file, bytes) => bundles.set(file, JSON.parse(bytes.toString('utf8'))),
  });
  return resultOf(
    outcome,
    await Promise.all(outcome.files.map((file) => describe(file, cwd, names, bundles))),
  );
}

function checkNames(names: unknown): void {
  const listed = Array.isArray(names) && names.every((name) => typeof name === 'string');
  if (!listed) throw new Failure('usage', 'the files to sign must be a list of paths');
  if (names.length === 0) throw new Failure('usage', 'there is no file to sign: the list is empty');
}

function givenToken(token: SignOptions['identityToken']) {
  if (token === undefined || typeof token === 'string') return { given: token };
  const stored = storedToken(token);
  if (stored !== undefined) return { given: stored.parsed.reveal(), audience: stored.clientId };
  throw new Failure('usage', '`identityToken` must be an IdentityToken of this module, or the token as text');
}

function placementOf({ existing = 'fail', write, outputDirectory }: SignOptions, cwd: string): PlanOptions {
  if (!['fail', 'keep', 'overwrite'].includes(existing))
    throw new Failure('usage', `\`existing\` must be fail, keep or overwrite, not ${quote(existing)}`);
  if (write === false && (outputDirectory !== undefined || existing === 'keep'))
    throw new Failure(
      'usage',
      '`write: false` cannot be combined with `outputDirectory` or `existing: keep`',
    );
  const where = { root: cwd, anywhere: true, outputDirectory, optionName: '`outputDirectory`' };
  return { ...where, existing, defaults: write !== false };
}

function concurrencyOf({ concurrency }: SignOptions): number | undefined {
  const fits =
    concurrency === undefined || (Number.isInteger(concurrency) && concurrency >= 1 && concurrency <= 512);
  if (fits) return concurrency;
  throw new Failure(
    'usage',
    `\`concurrency\` must be a whole number from 1 to 512, not ${quote(concurrency)}`,
  );
}

function rekorVersionOf({ rekorVersion }: SignOptions) {
  const version = rekorVersion === undefined ? undefined : parseRekorVersion(String(rekorVersion));
  if (rekorVersion !== undefined && version === undefined)
    throw new Failure('usage', `\`rekorVersion\` must be ${REKOR_CHOICE}, not ${quote(rekorVersion)}`);
  return version;
}

async function describe(
  signed: Signed,
  cwd: string,
  names: readonly string[],
  bundles: ReadonlyMap<FoundFile, JsonObject>,
): Promise<SignedFile> {
  const { file, outputs, digest, log, signedAt, failure } = signed;
  const status = signed.status === 'covered' ? 'signed' : signed.status; // the module signs no documents
  const lexical = resolve(cwd, file.path);
  const bundlePath = isDone(signed) ? outputs.bundle : undefined;
  return {
    file: names.find((name) => resolve(cwd, name) === lexical) ?? file.path,
    status,
    bundlePath,
    bundle: status === 'kept' ? await readBundle(bundlePath) : bundles.get(file),
    sha256: digest?.toString('hex'),
    logEntry: log,
    signedAt,
    failure: failure && publicError(failure),
  };
}

/** A bundle that has just been verified. */
async function readBundle(path: string | undefined): Promise<JsonObject | undefined> {
  if (path === undefined) return undefined;
  return JSON.parse((await readBounded(path, MAX_BUNDLE_BYTES)).toString('utf8'));
}

/** Throws a `SigningError` unless every file has a bundle. */
function resultOf(
  { files: signed, failure, identity, issuer }: Outcome,
  files: readonly SignedFile[],
): SignResult {
  const ended = failure ?? failureOfSome(signed);
  if (ended === undefined && identity !== undefined && issuer !== undefined)
    return { identity, issuer, files };
  const { message, code, why, fix, cause } = publicError(ended);
  throw new SigningError(message, { code, why, fix, cause }, files);
}
