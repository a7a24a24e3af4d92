// `sigstore-sign identity`: claim by claim, what Fulcio would make of a token.
import { EXIT } from '../diagnose.ts';
import { type Inspection, inspectToken } from '../identity/claims.ts';
import { type CommandContext, commandHttp, type Options, tokens } from './context.ts';

/** Shows a token without showing it. Exit status 0 when Fulcio would issue a certificate, 3 when not. */
export async function identity(options: Options, context: CommandContext): Promise<number> {
  const token = await tokens(options, commandHttp(context), context).newToken();
  const inspection = inspectToken(token);
  context.print(
    options.has('json') ? `${JSON.stringify(toJson(inspection), null, 2)}\n` : toText(inspection),
  );
  return inspection.problems.length === 0 ? EXIT.ok : EXIT.identity;
}

function toJson(inspection: Inspection): object {
  const { notBefore, expires, issuer, kind, identity: name, federatedIssuer, claims, problems } = inspection;
  return {
    issuer,
    kind,
    identity: name,
    federatedIssuer,
    notBefore: notBefore?.toISOString(),
    expires: expires.toISOString(),
    claims,
    problems,
  };
}

function toText({ issuer, kind, identity: name, expires, claims, problems, notices }: Inspection): string {
  const facts = [
    ['kind', kind],
    ['issuer', issuer],
    ['identity', name ?? 'unknown'],
    ['expires', expires.toISOString()],
  ];
  const width = Math.max(...claims.map((claim) => claim.name.length));
  const rows = claims.map((claim) => {
    const value = claim.present ? JSON.stringify(claim.value) : claim.required ? 'MISSING' : 'absent';
    return `  ${claim.required ? '*' : ' '} ${claim.name.padEnd(width)}  ${value}`;
  });
  const lines = [
    ...facts.map(([label = '', value = '']) => `${label.padEnd(9)} ${JSON.stringify(value).slice(1, -1)}`),
    'claims (* Fulcio needs it):',
    ...rows,
    ...problems.map(({ code, message }) => `problem: ${message} (${code})`),
    ...notices.map((notice) => `note: ${notice}`),
    problems.length === 0 ? 'Fulcio would issue a certificate.' : 'Fulcio would refuse this token.',
  ];
  return `${lines.join('\n')}\n`;
}
