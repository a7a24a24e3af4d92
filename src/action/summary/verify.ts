// Verified files → the job summary: who signed what and when, the extensions of certificates, what was refused and why.
import type { Diagnosis } from '../../errors/diagnose.ts';
import { count, number } from '../../text/plural.ts';
import type { Expected } from '../../verify/expected-signer.ts';
import { MAX_VALUES, type Verification } from '../verify/verify-files.ts';
import { digestOf, sizeOf, timeOf } from './cells.ts';
import { diagnosisBlocks } from './diagnosis.ts';
import { code, link, long, name, noticeBlock, sentence, table } from './markdown.ts';

type VerificationFacts = Readonly<{
  verification: Verification | undefined;
  /** The expected signer; undefined if the inputs do not contain it. */
  expected: Expected | undefined;
  instance: string;
  diagnosis: Diagnosis | undefined;
  notices: readonly string[];
}>;

/** GitHub-flavored Markdown with HTML tables, below 1 MiB; every value from outside is escaped. */
export function renderVerification(facts: VerificationFacts): string {
  const { verification, diagnosis, notices } = facts;
  const parts =
    diagnosis === undefined && verification !== undefined
      ? verifiedBlocks(verification, facts)
      : refusedBlocks(facts);
  if (notices.length > 0) parts.push(noticeBlock(notices));
  return `${parts.join('\n\n')}\n`;
}

/** Useful extensions, except the identity itself, in the order in which a reader needs them. */
const WORTH_READING: readonly string[] = [
  'build-signer-uri',
  'build-config-uri',
  'source-repository-uri',
  'source-repository-ref',
  'source-repository-digest',
  'source-repository-visibility-at-signing',
  'build-trigger',
  'deployment-environment',
  'runner-environment',
  'run-invocation-uri',
];

/** Addresses that have a page to see. */
const LINKED: readonly string[] = ['source-repository-uri', 'run-invocation-uri'];

function verifiedBlocks(verification: Verification, { expected, instance }: VerificationFacts): string[] {
  const { verified, identities, issuers, extensions, list } = verification;
  const { predicateType } = expected ?? {};
  const rules = new Set(expected?.policy.map(({ claim }) => claim));
  const others = [...rules].filter((each) => !WORTH_READING.includes(each));
  const rows = [...WORTH_READING, ...others].flatMap((extension) => {
    const values = [...(extensions.get(extension) ?? [])];
    const known = values.length === 1 && identities.length === 1 && values[0] === identities[0];
    if (values.length === 0 || (known && !rules.has(extension))) return [];
    const shown = LINKED.includes(extension) ? (value: string) => link(value, value) : code;
    const required = rules.has(extension) ? ' <sub>✅ required</sub>' : '';
    return [[code(extension), `${valuesOf(values, shown)}${required}`]];
  });
  const files = verified.map(({ file, ...rest }) => [
    name(file.path),
    rest.size === undefined ? '' : sizeOf(rest),
    digestOf(rest),
    timeOf([rest]),
  ]);
  return [
    `## ✅ Verified ${count(verified.length, 'file')}`,
    table(undefined, [
      ...(list === undefined ? [] : [['Signed&nbsp;list', code(list)]]),
      ...(predicateType === undefined ? [] : [['Attestation&nbsp;of', code(predicateType)]]),
      ['Signed&nbsp;by', valuesOf(identities)],
      ['Issuer', valuesOf(issuers)],
      ['Time', timeOf(verified)],
      ['Instance', code(instance)],
    ]),
    ...(rows.length === 0 ? [] : ['### Certificate', table(['Extension', 'Value'], rows)]),
    ...predicateBlocks('### Predicate', expected),
    '### Files',
    long(['File', 'Size', 'SHA-256', 'Signed'], files, 'verified'),
  ];
}

/** The first few; the text says if there are more. */
function valuesOf(values: readonly string[], shown: (value: string) => string = code): string {
  const few = values.slice(0, MAX_VALUES).map(shown).join('<br>');
  return values.length > MAX_VALUES ? `${few}<br>and others` : few;
}

function refusedBlocks({ verification, expected, diagnosis }: VerificationFacts): string[] {
  const { refused } = verification ?? {};
  const rows = [...(refused ?? [])].map(([{ path }, failure]) => [
    name(path),
    `${sentence(failure.message)}<br>${code(failure.code)}`,
  ]);
  const others = verification?.verified.length ?? 0;
  const blocks = ['## ❌ Not verified', ...(diagnosis === undefined ? [] : diagnosisBlocks(diagnosis))];
  if (rows.length > 0) {
    blocks.push(`### Refused: ${number(rows.length)} of ${count(rows.length + others, 'file')}`);
    blocks.push(long(['File', 'Reason'], rows, 'refused'));
    const verify = others === 1 ? 'verifies' : 'verify';
    if (others > 0)
      blocks.push(
        `${count(others, 'other file')} ${verify}, but the result is “not verified” unless all files verify.`,
      );
  }
  return [...blocks, ...expectedBlocks(expected)];
}

function expectedBlocks(expected: Expected | undefined): string[] {
  const { identity, issuer, policy = [] } = expected ?? {};
  const rows = [
    ...(identity === undefined ? [] : [['Identity', code(identity)]]),
    ...(issuer === undefined ? [] : [['Issuer', code(issuer)]]),
    ...policy.map(({ claim, pattern }) => [code(claim), code(pattern)]),
  ];
  return [
    ...(rows.length === 0 ? [] : ['### Must have been signed by', table(undefined, rows)]),
    ...predicateBlocks('### The predicate must have', expected),
  ];
}

function predicateBlocks(title: string, expected: Expected | undefined): string[] {
  const rows = (expected?.predicate ?? []).map(({ claim, pattern }) => [code(claim), code(pattern)]);
  return rows.length === 0 ? [] : [title, table(['Path', 'Required'], rows)];
}
