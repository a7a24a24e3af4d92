// `sigstore-sign sign --dry-run`: what would be signed, by whom and where, as far as it is known without signing.
import type { TokenSource } from '../../credentials/token-source.ts';
import type { Run } from '../../engine/run.ts';
import type { FoundFile } from '../../files/find.ts';
import { type PlanOptions, planOutputs } from '../../files/output-plan.ts';
import { isKnown } from '../../identity/token/identity-token.ts';
import { count } from '../../text/plural.ts';
import type { CommandContext } from '../context.ts';
import { noteText, shown } from '../terminal/messages.ts';
import { pathsOf } from './sign-report.ts';

type DryRun = Readonly<{
  run: Run;
  files: readonly FoundFile[];
  placement: PlanOptions;
  source: TokenSource;
}>;

const SIGNERS: Readonly<Record<TokenSource['origin'], string>> = {
  given: 'the given identity token',
  ambient: 'the identity of this job',
  person: 'the person who logs in',
};

/**
 * Checks outputs, identity and instance, and prints the paths that would be written. It requests no token and writes
 * nothing; only the files of the instance may come from the network. Throws what would prevent a real run from
 * starting.
 */
export async function dryRun(
  { run, files, placement, source }: DryRun,
  { printPaths, say, tell, cwd }: CommandContext,
): Promise<void> {
  const plan = await planOutputs(files, { ...placement, dryRun: true });
  let signer = SIGNERS[source.origin];
  if (source.origin === 'given') {
    const token = await source.newToken();
    if (run.publicInstance || isKnown(token)) signer = shown(run.authorizeToken(token).identity ?? signer);
  }
  const { fulcio, rekor } = await run.load();
  const left = printPaths([...plan.values()].flatMap((outputs) => pathsOf(outputs, cwd)));
  if (left > 0) say(noteText(`${count(left, 'path')} cannot be printed on one line`));
  const log = rekor.chosen.map(({ url }) => url.origin).join(', ');
  tell(`Dry run: ${count(files.length, 'file')} would be signed as ${signer}.\n`);
  tell(`Certificate from ${fulcio.url.origin}, log ${log}. Nothing was signed or written.\n`);
}
