// `sigstore-sign sign --dry-run`: what would be signed, by whom and where, and what a real run would fail for.
import { isSet } from '../../credentials/ambient/sigstore-id-token.ts';
import { findTokenOrigin, type TokenSource } from '../../credentials/token-source.ts';
import type { Document } from '../../engine/attest/document.ts';
import { describeInspection, inspectRun, type RunInspection } from '../../engine/dry-run/inspect-run.ts';
import { networkHosts } from '../../engine/dry-run/network-hosts.ts';
import { isList } from '../../engine/result.ts';
import type { Run } from '../../engine/run.ts';
import { diagnoseCommand } from '../../errors/diagnose.ts';
import { EXIT } from '../../errors/remedies.ts';
import type { FoundFile } from '../../files/found.ts';
import { type PlanOptions, planOutputs } from '../../files/output-plan.ts';
import type { Http } from '../../http/client.ts';
import type { Policy } from '../../identity/policy/claim-policy.ts';
import { count } from '../../text/plural.ts';
import { type InstanceChoice, nameOf } from '../../trust/instance-choice.ts';
import { type CommandContext, type Options, tokenFacts } from '../context.ts';
import { errorText, shown } from '../terminal/messages.ts';
import { loginIssuer, personLogin } from './sign-login.ts';
import { printOutputs } from './sign-report.ts';

type DryRun = Readonly<{
  run: Run;
  http: Http;
  choice: InstanceChoice;
  files: readonly FoundFile[];
  signatures: boolean;
  documents: readonly Document[];
  placement: PlanOptions;
  policy: Policy;
  allowPrivateRepository: boolean;
  onNotice: (text: string) => void;
}>;

/**
 * Prints the paths that would be written, who would sign, whether each service answers, and what a real run would fail
 * for. Gives the exit status of the first of these failures. It requests no identity, asks for no login and writes
 * nothing. Throws what is wrong with the outputs.
 */
export async function dryRun(planned: DryRun, options: Options, context: CommandContext): Promise<number> {
  const { run, choice, files, placement, ...rules } = planned;
  const { say, tell, now, stop } = context;
  const plan = await planOutputs(files, { ...placement, dryRun: true });
  const facts = await tokenFacts(options, context);
  const configured = async () => (await run.load()).oidc;
  const login = personLogin(options, rules.http, context, configured);
  let origin: TokenSource['origin'] | undefined;
  let issuer: URL | undefined;
  const findOrigin = async () => {
    origin = await findTokenOrigin({ ...facts, login });
    if (origin === 'person') issuer = await loginIssuer(options, configured);
  };
  const inspection = await inspectRun({
    ...rules,
    ...facts,
    run,
    checks: [findOrigin],
    diagnose: (thrown) => diagnoseCommand(thrown, 'sign'),
    now,
    signal: stop.signal,
  });
  printOutputs([...plan.values()], context);
  const unnamed = unnamedSigner(origin, issuer);
  for (const line of describeInspection(inspection, { unnamed, instance: nameOf(choice), shown }))
    tell(`${line}\n`);
  if (context.verbosity > 0) {
    const isGitHub = facts.env['GITHUB_ACTIONS'] === 'true' && !isSet(facts.env);
    const asksGitHub = origin === 'ambient' && isGitHub;
    tellHosts({ choice, issuer, asksGitHub }, inspection, context);
  }
  const { findings } = inspection;
  for (const finding of findings) say(errorText(finding, context.program));
  const would = `${count(files.length, 'file')} would be ${whatIsDone(planned)}`;
  tell(`${resultOf(would, inspection)} Nothing was signed or written.\n`);
  return findings[0]?.exitCode ?? EXIT.ok;
}

/** To the files, as the end of a sentence. */
function whatIsDone({ signatures, documents }: Pick<DryRun, 'signatures' | 'documents'>): string {
  const hasList = documents.some(isList);
  if (signatures) return `signed${hasList ? ', with signed checksums' : ''}`;
  return hasList ? 'listed in signed checksums' : 'attested';
}

/** Who signs, where the identity is not known. */
function unnamedSigner(origin: TokenSource['origin'] | undefined, issuer: URL | undefined): string {
  switch (origin) {
    case undefined:
      return 'unknown, because there is no identity token';
    case 'given':
      return 'the identity of the given token';
    case 'ambient':
      return 'the identity of this job';
    case 'person':
      return `the person who logs in${issuer === undefined ? '' : ` at ${shown(issuer.href)}`} (a login is needed)`;
  }
}

function tellHosts(
  facts: Readonly<{ choice: InstanceChoice; issuer: URL | undefined; asksGitHub: boolean }>,
  { instance: services }: RunInspection,
  { env, tell }: CommandContext,
): void {
  tell('Hosts that a run connects to:\n');
  const none = { uploadsArtifact: false, attachesToRelease: false, storesAttestations: false };
  for (const { service, hosts } of networkHosts({ ...facts, ...none, env, services }))
    tell(`  ${service}: ${hosts.map(shown).join(', ')}\n`);
}

function resultOf(would: string, { findings: [first] }: RunInspection): string {
  if (first !== undefined) return `Dry run: this run would fail (${first.code}).`;
  return `Dry run: ${would}.`;
}
