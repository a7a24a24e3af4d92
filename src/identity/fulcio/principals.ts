// What Fulcio derives from the claims of each kind of identity; a new kind needs a new rule.
import { isRecord, valueAt } from '../../encoding/strict-json.ts';
import { quote } from '../../errors/failure.ts';
import { ofJob } from './ci-principal.ts';
import { printClaim } from './go-format.ts';
import { certificateUri, parseUri } from './go-url.ts';
import type { PrincipalType } from './issuers.ts';
import {
  anonymousProblem,
  claimProblem,
  missingClaims,
  type Principal,
  type Problem,
  type Subject,
  uriProblem,
} from './principal.ts';

/** How each type of Fulcio's configuration derives a principal from a token (Fulcio: pkg/identity). */
export const PRINCIPALS: Readonly<Record<PrincipalType, (subject: Subject) => Principal>> = {
  'ci-provider': ofJob,
  email: ofEmail,
  spiffe: ofSpiffe,
  kubernetes: ofKubernetes,
  uri: ofUri,
  username: ofUsername,
  'chainguard-identity': ofChainguard,
  unknown: ofUnknown,
};

function ofUnknown(): Principal {
  return { identity: undefined, notices: ['only Fulcio knows the rules for this kind of identity'] };
}

/** Fulcio reads these as true and these as false; any other value is an error in Fulcio. */
const TRUE: readonly unknown[] = [true, 'true', 'True'];
const FALSE: readonly unknown[] = [undefined, false, 'false', 'False'];

function ofEmail({ claims, row }: Subject): Principal {
  const { email, email_verified: verified } = claims;
  const problems: Problem[] = [];
  if (email === undefined) problems.push(missingClaims(['email']));
  else if (typeof email !== 'string' || !isAddress(email))
    problems.push(claimProblem(`\`email\` is not an e-mail address: ${quote(email)}`));
  if (!(TRUE.includes(verified) || (row.unverified === true && FALSE.includes(verified)))) {
    const state =
      verified === undefined ? 'has no `email_verified`' : `has \`email_verified\`: ${quote(verified)}`;
    const message = `the identity token ${state}; Fulcio needs true`;
    problems.push({ code: 'email-unverified', message });
  }
  const named = row.issuerClaim === undefined ? undefined : valueAt(claims, ...row.issuerClaim);
  const issuer = named === undefined ? undefined : printClaim(named);
  if (row.issuerClaim !== undefined && !issuer) {
    const message = `the identity token has no claim \`${row.issuerClaim.join('.')}\``;
    problems.push({ code: 'token-claim-missing', message });
  }
  const notices =
    typeof verified === 'string' ? ['`email_verified` is text instead of true; Fulcio accepts it'] : [];
  if (issuer !== undefined && typeof named !== 'string')
    notices.push(
      `the claim of the issuer is ${quote(named)} instead of text; Fulcio writes ${quote(issuer)}`,
    );
  return {
    identity: typeof email === 'string' ? email : undefined,
    required: ['email'],
    optional: ['email_verified', row.issuerClaim?.[0] ?? 'federated_claims'],
    issuer,
    problems,
    notices,
  };
}

/** As Fulcio checks it: a dot in the domain, letters at both ends of its last part; ASCII, as certificates require. */
function isAddress(email: string): boolean {
  const [, local = '', domain = '', top = ''] = /^([^@]+)@([^@]+)\.([^.@]+)\.?$/.exec(email) ?? [];
  return (
    /^[\w!#$%&'*+\-/=?^`{|}~]+(\.[\w!#$%&'*+\-/=?^`{|}~]+)*$/.test(local) &&
    /^[A-Za-z0-9]([\w.~-]*[A-Za-z0-9])?$/.test(domain) &&
    /^[A-Za-z]([\w~-]*[A-Za-z])?$/.test(top)
  );
}

function ofSpiffe({ sub, row }: Subject): Principal {
  const [, domain, path = ''] = /^spiffe:\/\/([a-z0-9._-]+)((?:\/[\w.-]+)*)$/.exec(sub) ?? [];
  const problems: Problem[] = [];
  if (domain === undefined || /\/\.{1,2}(\/|$)/.test(path))
    problems.push(claimProblem(`\`sub\` is not a SPIFFE ID: ${quote(sub)}`));
  else if (row.trustDomain !== undefined && domain !== row.trustDomain)
    problems.push(
      claimProblem(
        `\`sub\` (${quote(sub)}) is not in the trust domain ${quote(row.trustDomain)} of its issuer`,
      ),
    );
  return { identity: sub, problems };
}

function ofKubernetes({ claims }: Subject): Principal {
  const about = claims['kubernetes.io'];
  const { serviceaccount, pod } = isRecord(about) ? about : {};
  const [namespace, account, ...others] = [
    memberText(about, 'namespace'),
    memberText(serviceaccount, 'name'),
    memberText(serviceaccount, 'uid'),
    memberText(pod, 'name'),
    memberText(pod, 'uid'),
  ];
  const optional = ['kubernetes.io'];
  if (namespace === undefined || account === undefined || others.includes(undefined)) {
    const problems = [
      claimProblem(`\`kubernetes.io\` does not name a service account as text: ${quote(about)}`),
    ];
    return { identity: undefined, optional, problems };
  }
  const name = `https://kubernetes.io/namespaces/${namespace}/serviceaccounts/${account}`;
  const identity = certificateUri(name);
  const problems = identity === undefined ? [uriProblem(name)] : [];
  const lacking = [
    ...(namespace === '' ? ['namespace'] : []),
    ...(account === '' ? ['service account'] : []),
  ];
  if (lacking.length === 0) return { identity, optional, problems };
  const notices = [
    '`kubernetes.io` names no namespace or no service account; Fulcio accepts that and leaves the identity without it',
  ];
  const anonymous = anonymousProblem(name, lacking, PROJECTED);
  return { identity, optional, problems, notices, anonymous };
}

const PROJECTED =
  'Use a projected service account token of the pod, whose claim `kubernetes.io` names both the namespace and the service account.';

/** A member that may be absent or null; undefined when it, or its parent, is of another type. */
function memberText(holder: unknown, name: string): string | undefined {
  if (holder === undefined || holder === null) return '';
  if (!isRecord(holder)) return undefined;
  const value = holder[name] ?? '';
  return typeof value === 'string' ? value : undefined;
}

function ofUri({ sub, row }: Subject): Principal {
  const [uri, domain] = [parseUri(sub), parseUri(row.subjectDomain ?? '')];
  const identity = certificateUri(sub);
  const problems: Problem[] = [];
  if (uri === undefined || identity === undefined)
    problems.push(claimProblem(`\`sub\` is not a URI that a certificate can hold: ${quote(sub)}`));
  else if (
    row.subjectDomain !== undefined &&
    (uri.scheme !== domain?.scheme || uri.hostname !== domain.hostname)
  )
    problems.push(
      claimProblem(`\`sub\` (${quote(sub)}) is not in the domain ${quote(row.subjectDomain)} of its issuer`),
    );
  return { identity, problems };
}

/** An otherName of a certificate, `name!domain`, as verifiers compare it. */
function ofUsername({ sub, row }: Subject): Principal {
  const problems =
    sub.includes('!') || isAddress(sub)
      ? [
          claimProblem(
            `\`sub\` is not a user name: ${quote(sub)}; it must not contain ! or be an e-mail address`,
          ),
        ]
      : [];
  return {
    identity: row.subjectDomain === undefined ? undefined : `${printClaim(sub)}!${row.subjectDomain}`,
    problems,
  };
}

/** The issuer's address with `sub` below it. */
function ofChainguard({ claims, sub, issuer }: Subject): Principal {
  const plain =
    /^[\w\-.~!$&'()*+,;=:@]+(\/[\w\-.~!$&'()*+,;=:@]+)*$/.test(sub) && !/(^|\/)\.{1,2}(\/|$)/.test(sub);
  const { email = '', email_verified: verified, act } = claims;
  const problems: Problem[] = [];
  if ((email !== '' || verified !== undefined) && !(email !== '' && TRUE.includes(verified))) {
    const message = 'the identity token must have both `email` and `email_verified`: true, or neither';
    problems.push({ code: 'email-unverified', message });
  }
  if (act !== undefined && !isRecord(act))
    problems.push(claimProblem(`\`act\` is not an object: ${quote(act)}`));
  return {
    identity: plain ? certificateUri(`${issuer}/${sub}`) : undefined,
    problems,
    notices: plain ? [] : ['only Fulcio knows how it writes this `sub` into a URI'],
  };
}
