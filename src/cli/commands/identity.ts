// `sigstore-sign identity`: claim by claim, what Fulcio would make of a token.
import { Failure, quote } from '../../errors/failure.ts';
import { EXIT } from '../../errors/remedies.ts';
import type { Http } from '../../http/client.ts';
import type { FulcioConfig } from '../../identity/fulcio/issuers.ts';
import { type Inspection, inspectToken, isOfIssuer } from '../../identity/policy/inspect-token.ts';
import type { IdentityToken } from '../../identity/token/identity-token.ts';
import type { SignatureCheck } from '../../identity/token/token-signature.ts';
import { shellLine } from '../../text/shell-quote.ts';
import { isPublic } from '../../trust/instance-choice.ts';
import {
  type CommandContext,
  commandHttp,
  instanceChoice,
  type Options,
  readText,
  tokens,
} from '../context.ts';
import { MAX_SHOWN_CHARACTERS, noteText, shown } from '../terminal/messages.ts';

/** Shows the content of a token, but not the token. Exit status 0 when Fulcio would issue a certificate, 3 when not. */
export async function identity(options: Options, context: CommandContext): Promise<number> {
  const choice = instanceChoice(options);
  const fulcio = await readConfig(options.get('fulcio-config'), context);
  const http = commandHttp(context);
  const { newToken, skewMs } = await tokens(options, http, context, { fulcio });
  const token = await newToken();
  const inspected = withRefusal(inspectToken(token));
  const own = fulcio === undefined && !isPublic(choice);
  const known = own ? withoutIssuerProblems(inspected) : inspected;
  const signature = await signatureOf(token, known, http, options);
  const inspection = signature.state === 'invalid' ? withProblem(known, signature.why) : known;
  const facts = { inspection, signature, skewMs: skewMs() };
  if (options.has('json')) context.print(`${JSON.stringify(toJson(facts), null, 2)}\n`);
  else context.print(toText(facts));
  for (const notice of inspection.notices) context.tell(noteText(notice));
  return inspection.problems.length === 0 ? EXIT.ok : EXIT.identity;
}

/**
 * Whether the issuer signed the token. An issuer that this Fulcio does not trust is not asked; Fulcio would not ask it
 * either.
 */
async function signatureOf(
  token: IdentityToken,
  { problems }: Inspection,
  http: Http,
  options: Options,
): Promise<SignatureCheck> {
  if (options.has('offline')) return { state: 'unchecked', why: '--offline' };
  if (problems.some(isOfIssuer)) return { state: 'unchecked', why: 'its issuer is not trusted' };
  const { checkSignature } = await import('../../identity/token/token-signature.ts');
  return checkSignature(token, http);
}

/** Why `sign` would not use the token although Fulcio would certify it. */
function withRefusal(inspection: Inspection): Inspection {
  const { anonymous, notices } = inspection;
  if (anonymous === undefined) return inspection;
  return { ...inspection, notices: [...notices, `${anonymous.message}; \`sign\` refuses this token`] };
}

function withProblem(inspection: Inspection, why: string): Inspection {
  const message = `the signature of the identity token is not valid: ${why}`;
  return { ...inspection, problems: [...inspection.problems, { code: 'token-signature', message }] };
}

/** A Fulcio's configuration file; its reader is loaded only for such a file. */
async function readConfig(
  path: string | undefined,
  context: CommandContext,
): Promise<FulcioConfig | undefined> {
  if (path === undefined) return undefined;
  const text = await readText(path, 'Fulcio configuration', context);
  const { parseFulcioConfig } = await import('../../identity/fulcio/config-file.ts');
  try {
    return parseFulcioConfig(text);
  } catch (cause) {
    if (!(cause instanceof Failure)) throw cause;
    throw new Failure(cause.code, `${quote(path)}: ${cause.message}`, { cause });
  }
}

/** Only the Fulcio of a private instance knows which issuers it trusts. */
function withoutIssuerProblems(inspection: Inspection): Inspection {
  const problems = inspection.problems.filter((problem) => !isOfIssuer(problem));
  if (problems.length === inspection.problems.length) return inspection;
  const notice = `cannot check whether this instance trusts the issuer ${shown(inspection.issuer)}; to check it, give the configuration file of its Fulcio with --fulcio-config`;
  return { ...inspection, problems, notices: [...inspection.notices, notice] };
}

type Facts = Readonly<{ inspection: Inspection; signature: SignatureCheck; skewMs: number | undefined }>;

/** Every key is always present: null means that the token does not have it. */
function toJson({ inspection, signature, skewMs }: Facts): object {
  const { notBefore, expires, issuer, kind, identity: name, federatedIssuer, claims } = inspection;
  const { extensions, problems, notices } = inspection;
  return {
    issuer,
    kind,
    identity: name ?? null,
    federatedIssuer,
    notBefore: notBefore?.toISOString() ?? null,
    expires: expires.toISOString(),
    claims: claims.map((claim) => ({ ...claim, value: claim.value ?? null })),
    extensions,
    problems,
    notices,
    signature: signature.state,
    clockSkewSeconds: skewMs === undefined ? null : Math.round(skewMs / 1000),
  };
}

function toText({ inspection, signature, skewMs }: Facts): string {
  const { issuer, kind, identity: name, notBefore, expires, problems } = inspection;
  const times = `${notBefore === undefined ? '' : `from ${notBefore.toISOString()} `}to ${expires.toISOString()}`;
  const unnamed = problems.length > 0 ? 'none' : 'only Fulcio knows';
  const lines = [
    ...table([
      ['kind', kind],
      ['identity', name === undefined ? unnamed : shown(name)],
      ['issuer', shown(issuer)],
      ['valid', times],
      ['signature', signatureText(signature)],
      ...(skewMs === undefined ? [] : [['clock', clock(skewMs)] as const]),
    ]),
    '',
    'claims (* = required by Fulcio)',
    ...claimRows(inspection),
    '',
    ...extensionLines(inspection),
    ...verifierLines(inspection),
    ...problems.map(({ code, message }) => `problem: ${message} (${code})`),
    problems.length === 0 ? 'Fulcio would issue a certificate.' : 'Fulcio would refuse this token.',
  ];
  return `${lines.join('\n')}\n`;
}

function signatureText(signature: SignatureCheck): string {
  switch (signature.state) {
    case 'valid':
      return `valid, by ${signature.kid === undefined ? 'a key' : `key ${shown(signature.kid)}`} of the issuer`;
    case 'invalid':
      return 'not valid';
    case 'unchecked':
      return `not checked: ${signature.why}`;
  }
}

function claimRows({ claims }: Inspection): string[] {
  const rows = claims
    .filter(({ present, required }) => present || required)
    .map(({ name, required, present, value }) => {
      const text = typeof value === 'string' ? shown(value) : quote(value, MAX_SHOWN_CHARACTERS);
      return [`  ${required ? '*' : ' '} ${shown(name)}`, present ? text : 'MISSING'] as const;
    });
  return table(rows);
}

function extensionLines({ extensions }: Inspection): string[] {
  if (extensions.length === 0) return [];
  const rows = extensions.map(
    ({ oid, name, value }) => [`  ${oid}`, `${name.padEnd(39)}  ${shown(value)}`] as const,
  );
  return ['certificate extensions', ...table(rows), ''];
}

/** What is needed to verify a signature of this identity. */
function verifierLines({ identity: name, federatedIssuer }: Inspection): string[] {
  if (name === undefined) return [];
  const expected = ['--certificate-identity', name, '--certificate-oidc-issuer', federatedIssuer];
  return ['verifiers must expect', `  ${shellLine(expected)}`, ''];
}

/** The other clock gives whole seconds, and its answer took time to arrive. */
const CLOCK_TOLERANCE_S = 2;

function clock(skewMs: number): string {
  const seconds = Math.round(Math.abs(skewMs) / 1000);
  if (seconds <= CLOCK_TOLERANCE_S) return `correct within ${CLOCK_TOLERANCE_S} s`;
  return `${seconds} s ${skewMs > 0 ? 'ahead of' : 'behind'} the clock of the token service`;
}

/** Two columns. */
function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `${left.padEnd(width)}  ${right}`);
}
