// Whom Fulcio certifies: a verified token becomes a subject alternative name and extensions.
import { utf8String } from './der.ts';
import { goUrl } from './gourl.ts';
import type { Claims } from './issuer.ts';
import { alternativeName, extension } from './x509.ts';

/** What goes into the certificate, and the text that proof of possession signs. */
export type Principal = Readonly<{
  issuer: string;
  challenge: string;
  kind: 'email' | 'uri';
  name: string;
  /** Number below 1.3.6.1.4.1.57264.1 and its text, in the order of the certificate. */
  extensions: readonly (readonly [number, string])[];
}>;

/** A token that is genuine but cannot be turned into a certificate. */
export class PrincipalError extends Error {}

/**
 * The identity in an e-mail issuer's token. Throws Error when the address is missing, not one or not verified, which is
 * a fault of the token, and PrincipalError when it cannot stand in a certificate.
 */
export function emailPrincipal(issuer: string, claims: Claims): Principal {
  const { email, email_verified: verified, sub = '' } = claims;
  if (typeof email !== 'string' || !/^[^\s<>@]+@[^\s<>@]+$/.test(email)) throw new Error('no e-mail address');
  if (verified !== true && verified !== 'true') throw new Error('e-mail address is not verified');
  if (/[^\0-\x7f]/.test(email))
    throw new PrincipalError(`x509: "${email}" cannot be encoded as an IA5String`);
  const extensions = [
    [1, issuer],
    [8, issuer],
    [24, textOf(sub)],
  ] as const;
  return { issuer, challenge: email, kind: 'email', name: email, extensions };
}

/**
 * The identity in a GitHub workflow's token, by the templates of Fulcio's configuration for GitHub.
 * Throws PrincipalError, with Fulcio's words, when a claim that a template names is absent.
 */
export function githubPrincipal(issuer: string, claims: Claims, serverUrl: string): Principal {
  const claim = (name: string): string => {
    if (!(name in claims))
      throw new PrincipalError(`value <${name}> not present in either claims or defaults.`);
    return textOf(claims[name]);
  };
  const signer = `${serverUrl}/${claim('job_workflow_ref')}`;
  const repository = `${serverUrl}/${claim('repository')}`;
  return {
    issuer,
    challenge: textOf(claims['sub'] ?? ''),
    kind: 'uri',
    name: parsedUrl(signer),
    extensions: [
      [1, issuer],
      [2, claim('event_name')],
      [3, claim('sha')],
      [4, claim('workflow')],
      [5, claim('repository')],
      [6, claim('ref')],
      [8, issuer],
      [9, signer],
      [10, claim('job_workflow_sha')],
      [11, claim('runner_environment')],
      [12, repository],
      [13, claim('sha')],
      [14, claim('ref')],
      [15, claim('repository_id')],
      [16, `${serverUrl}/${claim('repository_owner')}`],
      [17, claim('repository_owner_id')],
      [18, `${serverUrl}/${claim('workflow_ref')}`],
      [19, claim('workflow_sha')],
      [20, claim('event_name')],
      [21, `${repository}/actions/runs/${claim('run_id')}/attempts/${claim('run_attempt')}`],
      [22, claim('repository_visibility')],
      [23, textOf(claims['environment'] ?? '')],
      [24, textOf(claims['sub'] ?? '')],
    ],
  };
}

function parsedUrl(text: string): string {
  try {
    return goUrl(text);
  } catch (error) {
    throw new PrincipalError(`parse ${JSON.stringify(text)}: ${error instanceof Error ? error.message : ''}`);
  }
}

/** DER of the subject alternative name and of each extension that has a text; 1–6 hold it bare, the others as UTF8String. */
export function principalExtensions(principal: Principal): Buffer[] {
  const custom = principal.extensions
    .filter(([, text]) => text !== '')
    .map(([n, text]) =>
      extension(`1.3.6.1.4.1.57264.1.${n}`, n <= 6 ? Buffer.from(text, 'utf8') : utf8String(text)),
    );
  return principal.name === '' ? custom : [alternativeName(principal.kind, principal.name), ...custom];
}

/** Any claim as Fulcio prints it: Go's `%v`, so that null becomes a text. */
const textOf = (value: unknown): string =>
  value === null ? '<nil>' : typeof value === 'object' ? JSON.stringify(value) : String(value);
