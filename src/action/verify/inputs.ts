// INPUT_* of the verifying action → one frozen record; every problem is reported at once, before anything else happens.
import { asFailure } from '../../errors/failure.ts';
import type { InstanceChoice } from '../../trust/instance-choice.ts';
import { type Expected, missingWho, parseExtensionsPolicy } from '../../verify/expected-signer.ts';
import { createReader, type Reader, type ReadInput } from '../read-inputs.ts';
import { readTrust } from '../shared-inputs.ts';

export const VERIFY_INPUT_NAMES = [
  'files',
  'digests',
  'bundles',
  'identity',
  'issuer',
  'policy',
  'predicate-type',
  'instance',
  'trusted-root',
  'timeout',
  'summary',
] as const;
type VerifyInputName = (typeof VERIFY_INPUT_NAMES)[number];

export const VERIFY_OUTPUT_NAMES = ['count', 'identity', 'issuer', 'failure-code'] as const;
export type VerifyOutputName = (typeof VERIFY_OUTPUT_NAMES)[number];

export type VerifyInputs = Readonly<{
  /** Patterns; '' where `digests` are given. */
  files: string;
  /** The path of a checksums file, or its lines; '' where `files` are given. */
  digests: string;
  /** A directory of bundles, or a manifest; undefined: each bundle lies beside its file. */
  bundles: string | undefined;
  /** It says who must have signed. */
  expected: Expected;
  choice: InstanceChoice;
  timeoutMs: number;
  summary: boolean;
}>;

/** The defaults are those of verify/action.yml. Throws one `input-invalid` for all problems. */
export function readVerifyInputs(read: ReadInput<VerifyInputName>): VerifyInputs {
  const reader = createReader(read);
  const { text, problem } = reader;
  const inputs: VerifyInputs = {
    files: read('files').trim(),
    digests: read('digests').trim(),
    bundles: text('bundles'),
    expected: readExpected(reader, read('policy')),
    choice: readTrust(reader),
    timeoutMs: reader.time('timeout', 15 * 60_000),
    summary: reader.flag('summary', true),
  };
  const { files, digests } = inputs;
  if (files === '' && digests === '')
    problem('input "files" is empty; give at least one pattern, such as dist/*, or "digests"');
  if (files !== '' && digests !== '')
    problem('inputs "files" and "digests" exclude each other; verify them in two steps');
  reader.finish();
  return Object.freeze(inputs);
}

/** Notes as a problem whatever leaves open who must have signed. */
function readExpected({ text, problem }: Reader<VerifyInputName>, policy: string): Expected {
  const [identity, issuer] = [text('identity'), text('issuer')];
  if (issuer?.includes('*') === true) problem('input "issuer" must be exact; a * has no meaning in it');
  try {
    const predicateType = text('predicate-type');
    const expected = { identity, issuer, policy: parseExtensionsPolicy(policy), predicateType };
    for (const missing of missingWho(expected)) problem(missing);
    return expected;
  } catch (error) {
    problem(asFailure(error).message);
    return { identity, issuer, policy: [] };
  }
}
