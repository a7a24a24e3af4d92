// `sigstore-sign identity`: claim by claim, what Fulcio would make of a token.
import { EXIT } from '../diagnose.ts';
import { type Inspection, inspectToken } from '../identity/claims.ts';
import { isPublic } from '../trust/choice.ts';
import { type CommandContext, commandHttp, instanceChoice, type Options, tokens } from './context.ts';
import { shown } from './words.ts';

/** Shows a token without showing it. Exit status 0 when Fulcio would issue a certificate, 3 when not. */
export async function identity(options: Options, context: CommandContext): Promise<number> {
  const choice = instanceChoice(options, context);
  const { newToken } = await tokens(options, commandHttp(context), context);
  const inspected = inspectToken(await newToken());
  const inspection = isPublic(choice) ? inspected : withoutIssuerProblems(inspected);
  if (options.has('json')) context.print(`${JSON.stringify(toJson(inspection), null, 2)}\n`);
  else context.print(toText(inspection));
  for (const notice of inspection.notices) context.say(`note: ${notice}\n`);
  return inspection.problems.length === 0 ? EXIT.ok : EXIT.identity;
}

/** Which issuers an instance of one's own trusts is known to its Fulcio alone. */
function withoutIssuerProblems(inspection: Inspection): Inspection {
  const problems = inspection.problems.filter(({ code }) => !code.startsWith('issuer-'));
  if (problems.length === inspection.problems.length) return inspection;
  const notice = `whether this instance trusts the issuer ${shown(inspection.issuer)}, its Fulcio alone can tell`;
  return { ...inspection, problems, notices: [...inspection.notices, notice] };
}

/** Every key is always there: null stands for what the token does not have. */
function toJson(inspection: Inspection): object {
  const { notBefore, expires, issuer, kind, identity: name, federatedIssuer, claims, problems } = inspection;
  return {
    issuer,
    kind,
    identity: name ?? null,
    federatedIssuer,
    notBefore: notBefore?.toISOString() ?? null,
    expires: expires.toISOString(),
    claims: claims.map((claim) => ({ ...claim, value: claim.value ?? null })),
    problems,
  };
}

function toText(inspection: Inspection): string {
  const { issuer, federatedIssuer, kind, identity: name, notBefore, expires, claims, problems } = inspection;
  const facts: (readonly [string, string])[] = [
    ['kind', kind],
    ['identity', name === undefined ? 'only Fulcio can tell' : shown(name)],
    ['issuer', shown(issuer)],
    ...(federatedIssuer === issuer ? [] : [['verify as', shown(federatedIssuer)] as const]),
    [
      'valid',
      `${notBefore === undefined ? '' : `from ${notBefore.toISOString()} `}to ${expires.toISOString()}`,
    ],
  ];
  const width = Math.max(...claims.map((claim) => claim.name.length));
  const rows = claims
    .filter(({ present, required }) => present || required)
    .map(({ name: claim, required, present, value }) => {
      const text = present ? (typeof value === 'string' ? shown(value) : JSON.stringify(value)) : 'MISSING';
      return `  ${required ? '*' : ' '} ${shown(claim).padEnd(width)}  ${text}`;
    });
  const lines = [
    ...facts.map(([label, value]) => `${label.padEnd(9)} ${value}`),
    '',
    'claims (* Fulcio needs it)',
    ...rows,
    '',
    ...problems.map(({ code, message }) => `problem: ${message} (${code})`),
    problems.length === 0 ? 'Fulcio would issue a certificate.' : 'Fulcio would refuse this token.',
  ];
  return `${lines.join('\n')}\n`;
}
