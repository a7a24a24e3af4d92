// `sigstore-sign sign`: files named on the command line → bundles.
import { resolve } from 'node:path';
import { type Document, outputsOfDocuments } from '../../engine/attest/document.ts';
import { planSignedList } from '../../engine/attest/plan-checksums.ts';
import { type ReadSignable, readBytes, readStatement } from '../../engine/payload.ts';
import { openRun } from '../../engine/run.ts';
import { signNamed } from '../../engine/sign-named.ts';
import { Failure, quote } from '../../errors/failure.ts';
import { EXIT } from '../../errors/remedies.ts';
import type { FoundFile } from '../../files/found.ts';
import { withoutList } from '../../files/listing/write-checksums.ts';
import type { PlanOptions } from '../../files/output-plan.ts';
import { readEvent } from '../../github/job-context.ts';
import { checkTrigger } from '../../github/untrusted-trigger.ts';
import { PROBE_PATIENCE, SIGNING_PATIENCE } from '../../http/waits/backoff.ts';
import { type Policy, parsePolicy } from '../../identity/policy/claim-policy.ts';
import { knownRate } from '../../trust/instance-choice.ts';
import {
  type CommandContext,
  commandHttp,
  instanceChoice,
  instanceContext,
  type Options,
  readText,
  tokens,
} from '../context.ts';
import { readRates, startTimeLimit } from '../limits.ts';
import { isSmart } from '../terminal/color.ts';
import { noteText } from '../terminal/messages.ts';
import { createProgress } from '../terminal/progress-line.ts';
import { createTrace } from '../terminal/verbose.ts';
import { listFiles } from './sign-files.ts';
import { personLogin } from './sign-login.ts';
import { report } from './sign-report.ts';

/** The documents about the files, instead of a signature of each. */
type DocumentsOf = (files: readonly FoundFile[], context: CommandContext) => Promise<readonly Document[]>;

/**
 * Signs every file, or the documents about them. Returns the exit status. Throws what makes signing impossible, before
 * any request if possible.
 */
export async function sign(
  names: readonly string[],
  options: Options,
  front: CommandContext,
  documentsOf?: DocumentsOf,
): Promise<number> {
  const quiet = options.has('quiet');
  const progress = createProgress({ ...front, terminal: front.terminal && !quiet && isSmart(front.env) });
  const context = { ...front, say: progress.say, tell: quiet ? front.tell : progress.say };
  const onNotice: OnNotice = (text) => context.tell(noteText(text));
  const choice = instanceChoice(options);
  const request = await readRequest(names, options, context, { onNotice, documentsOf });
  const { policy, ratePerMinute, ...what } = request;
  const limit = startTimeLimit(options, context.stop);
  const isDry = options.has('dry-run');
  const http = commandHttp(context, {
    ratePerMinute: ratePerMinute ?? knownRate(choice),
    endsAtMs: limit?.signingEndsAtMs,
    ...(isDry ? { pace: PROBE_PATIENCE } : limit === undefined && { pace: SIGNING_PATIENCE }),
  });
  const allowPrivateRepository = options.has('allow-private-repository');
  const trace = createTrace(context.say, context.verbosity);
  const run = openRun({
    choice,
    http,
    policy,
    allowPrivateRepository,
    onNotice,
    onToken: ({ claims }) => trace.claims(claims),
    instanceContext: () => instanceContext(http, context),
  });
  if (isDry) {
    const { dryRun } = await import('./sign-dry-run.ts');
    const planned = { ...what, run, http, choice, policy, allowPrivateRepository, onNotice };
    return dryRun(planned, options, context).finally(() => limit?.end());
  }
  const login = personLogin(options, http, context, async () => (await run.load()).oidc);
  const source = await tokens(options, http, context, { login });
  const outcome = await signNamed(run, {
    ...what,
    choice,
    source,
    env: context.env,
    given: options.get('identity-token'),
    ambient: !options.has('oidc-disable-ambient-providers'),
    failFast: false,
    now: context.now,
    thread: context.thread,
    stop: context.stop,
    onProgress: progress.report,
    onNotice,
  }).finally(progress.end);
  limit?.end();
  await report(outcome, choice, options, context);
  if (outcome.failure !== undefined) throw outcome.failure;
  return EXIT.ok;
}

type SignRequest = Readonly<{
  files: readonly FoundFile[];
  signatures: boolean;
  documents: readonly Document[];
  read: ReadSignable;
  policy: Policy;
  placement: PlanOptions;
}> &
  ReturnType<typeof readRates>;

/** The options and operands, with everything that is wrong with them, before any request. */
async function readRequest(
  names: readonly string[],
  options: Options,
  context: CommandContext,
  { onNotice, documentsOf }: Readonly<{ onNotice: OnNotice; documentsOf: DocumentsOf | undefined }>,
): Promise<SignRequest> {
  const rates = readRates(options);
  const own = placementOf(options, context.cwd);
  const policy = await readPolicy(options, context);
  await judgeTrigger(options, context, onNotice);
  const list = options.get('checksums');
  const signatures = documentsOf === undefined && !options.has('no-signatures');
  if (documentsOf === undefined && !signatures && list === undefined)
    throw new Failure('usage', '--no-signatures needs --checksums: otherwise nothing would be signed');
  const found = await listFiles(names, options, context, onNotice);
  const { cwd: root } = context;
  const files = list === undefined ? found : await withoutList(found, { list, root }, onNotice);
  refuseSeveral(files, own);
  const lists = list === undefined ? [] : [planSignedList(files, list, root)];
  const documents = (await documentsOf?.(files, context)) ?? lists;
  const placement = {
    ...own,
    defaults: own.defaults !== false && signatures,
    more: outputsOfDocuments(documents),
  };
  const read = options.has('in-toto') ? readStatement : readBytes;
  if (read === readStatement)
    for (const file of files)
      for (const notice of (await readStatement(file, context.stop.signal)).notices) onNotice(notice);
  return { files, signatures, documents, read, policy, placement, ...rates };
}

async function readPolicy(options: Options, context: CommandContext): Promise<Policy> {
  const path = options.get('policy');
  return parsePolicy(path === undefined ? '' : await readText(path, 'policy', context));
}

type OnNotice = (text: string) => void;

/** Throws `untrusted-trigger`, or with the option that allows it, prints a notice about whose code the event runs. */
async function judgeTrigger(options: Options, { env }: CommandContext, onNotice: OnNotice): Promise<void> {
  const allow = options.has('allow-untrusted-trigger');
  const notice = checkTrigger({ env, event: await readEvent(env), allow });
  if (notice !== undefined) onNotice(notice);
}

/** The paths of outputs according to the options. Throws `usage`. */
function placementOf(options: Options, cwd: string): PlanOptions {
  const place = (name: string): string | undefined => {
    const path = options.get(name);
    return path === undefined ? undefined : resolve(cwd, path);
  };
  const single = {
    bundle: place('bundle'),
    signature: place('signature'),
    certificate: place('certificate'),
  };
  const existing = options.has('overwrite') ? 'overwrite' : (options.get('existing') ?? 'fail');
  if (existing !== 'fail' && existing !== 'keep' && existing !== 'overwrite')
    throw new Failure('usage', `--existing must be fail, keep or overwrite, not ${quote(existing)}`);
  return {
    root: cwd,
    anywhere: true,
    existing,
    outputDirectory: options.get('output-directory'),
    defaults: !options.has('no-default-files'),
    ...(Object.values(single).every((path) => path === undefined) ? {} : { single }),
  };
}

function refuseSeveral(files: readonly FoundFile[], { single = {} }: PlanOptions): void {
  const [name] = Object.entries(single).flatMap(([what, path]) => (path === undefined ? [] : what));
  if (files.length > 1 && name !== undefined)
    throw new Failure('usage', `--${name} works only with a single FILE`);
}
