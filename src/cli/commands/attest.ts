// `sigstore-sign attest`: files named on the command line → statements about all of them.
import { readAttestations } from '../../engine/attest/attestations.ts';
import { planDocuments } from '../../engine/attest/plan-documents.ts';
import { Failure, quote } from '../../errors/failure.ts';
import { parseName } from '../../files/paths.ts';
import type { CommandContext, Options } from '../context.ts';
import { noteText } from '../terminal/messages.ts';
import { sign } from './sign.ts';

/** Attests the files. Returns the exit status. Throws what makes it impossible, before any request if possible. */
export async function attest(
  names: readonly string[],
  options: Options,
  context: CommandContext,
): Promise<number> {
  const predicate = options.get('predicate');
  const name = options.get('attestation-name');
  const perFile = options.has('per-file');
  if (name !== undefined && parseName(name) === undefined)
    throw new Failure(
      'usage',
      `--attestation-name must be a name of letters, digits and . _ + -, not ${quote(name)}; give its place with --output-directory`,
    );
  if (options.has('pypi') && (options.get('rekor-version') ?? '1') !== '1')
    throw new Failure('usage', '--pypi needs --rekor-version 1: PyPI accepts entries of no other log');
  return sign(names, options, context, async (files, { env, cwd, stop, tell }) => {
    const sbom = options.get('sbom');
    const pypi = options.has('pypi');
    const provenance = options.has('provenance') || (sbom === undefined && predicate === undefined && !pypi);
    const onNotice = (text: string) => tell(noteText(text));
    const attestations = await readAttestations(
      {
        provenance,
        sbom,
        predicates: predicate === undefined ? [] : [predicate],
        predicateType: options.get('predicate-type'),
        pypi,
      },
      { root: cwd, env, onNotice },
    );
    const outputDirectory = options.get('output-directory');
    const names = { name, perFile, baseNames: false };
    const place = { root: cwd, outputDirectory };
    return planDocuments(files, attestations, { ...names, ...place, signal: stop.signal, onNotice });
  });
}
