// What `sign` tells: the paths of bundles or the manifest as data, and who signed and how to verify it in words.
import { relative, resolve } from 'node:path';
import { isDone, type Outcome } from '../../engine/result.ts';
import { BUNDLE_SUFFIX } from '../../files/output-plan.ts';
import { createManifest, serializeManifest } from '../../manifest/manifest.ts';
import { count } from '../../text/plural.ts';
import { operand, shellLine } from '../../text/shell-quote.ts';
import { type InstanceChoice, nameOf, trustOptions } from '../../trust/instance-choice.ts';
import type { CommandContext, Options } from '../context.ts';
import { shown } from '../terminal/messages.ts';

/** Up to so many files that were not signed are told one by one; the manifest has them all. */
const MAX_TOLD = 20;

/** Prints the outcome, in JSON if that was asked for. */
export function report(
  outcome: Outcome,
  choice: InstanceChoice,
  options: Options,
  { print, say, cwd }: CommandContext,
): void {
  const { files, identity, issuer } = outcome;
  const json = options.has('json');
  if (json) {
    print(serializeManifest(createManifest(outcome, { instance: nameOf(choice), root: cwd })));
  }
  const signed = files.filter(isDone);
  for (const { outputs } of json ? [] : signed) {
    const { bundle, signature, certificate } = outputs;
    for (const path of [bundle, signature, certificate])
      if (path !== undefined) print(`${shown(relative(cwd, path))}\n`);
  }
  const rest = files.filter((file) => !isDone(file));
  // The failure of a single file is that of the run, and told as such.
  const told = files.length === 1 ? [] : rest.slice(0, MAX_TOLD);
  for (const { file, failure } of told) {
    say(
      `${shown(file.path)}: ${failure === undefined ? 'not attempted' : `${failure.message} (${failure.code})`}\n`,
    );
  }
  if (rest.length > MAX_TOLD) say(`… and ${rest.length - MAX_TOLD} more\n`);
  const [first] = signed;
  if (first === undefined || identity === undefined || issuer === undefined) return;
  say(`Signed ${count(signed.length, 'file')} as ${shown(identity)}, vouched for by ${shown(issuer)}.\n`);
  const expected = ['--certificate-identity', identity, '--certificate-oidc-issuer', issuer];
  const path = first.outputs.bundle;
  if (path === undefined) return;
  // The bundle of a statement is for the files that it is about, of which only the digests are known.
  const attests = options.has('in-toto');
  const digest = first.verifies?.toString('hex');
  if (attests && digest === undefined) return;
  const beside = path === `${resolve(cwd, first.file.path)}${BUNDLE_SUFFIX}` && !attests;
  const bundle = beside ? [] : ['--bundle', relative(cwd, path)];
  const what = attests ? `sha256:${digest}` : operand(first.file.path);
  const type = first.predicateType === undefined ? [] : ['--predicate-type', first.predicateType];
  const words = ['sigstore-sign', 'verify', ...trustOptions(choice), ...expected, ...type, ...bundle];
  say(`Verify with: ${shellLine([...words, what])}\n`);
}
