// The identities that are not from a CI provider: which claims of a token name its holder, by kind (pkg/identity).
import type { AlternativeName } from '../encoding/x509.ts';
import type { ProviderName } from './ci-providers.ts';
import { type Claims, readObject, readText } from './go-claims.ts';
import { goText } from './go-format.ts';
import { joinGoPath, parseGoUrl } from './go-url.ts';
import type { IssuerKind, TrustedIssuer } from './issuers.ts';
import { PrincipalError, uriName } from './uri-name.ts';

/** The text that the proof of possession signs, the certificate's name, and its issuer if it is not the token's. */
export type Identity = Readonly<{ challenge: string; name: AlternativeName; issuer?: string }>;
type Rules = (claims: Claims, rule: TrustedIssuer, issuer: string) => Identity;

/** The grammar of asaskevich/govalidator's IsEmail, without names in quotes. */
const EMAIL = (() => {
  const other = '\\u{A0}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFEF}';
  const word = `[a-z\\d!#$%&'*+\\-/=?^_\`{|}~${other}]+`;
  const label = `[a-z\\d${other}]([a-z\\d\\-._~${other}]*[a-z\\d${other}])?`;
  const top = `[a-z${other}]([a-z\\d\\-_~${other}]*[a-z${other}])?`;
  return new RegExp(`^${word}(\\.${word})*@(${label}\\.)+${top}\\.?$`, 'iu');
})();

/** By kind. Any error except PrincipalError is an error in the token. */
export const IDENTITIES: Readonly<Record<Exclude<IssuerKind, ProviderName>, Rules>> = {
  email: (claims, rule, issuer) => {
    const email = readText(claims, 'email');
    if (!isVerified(claims) && !rule.skipEmailVerification) throw new Error('e-mail address is not verified');
    if (!EMAIL.test(email)) throw new Error('no e-mail address');
    if (/[^\0-\x7f]/.test(email))
      throw new PrincipalError(`x509: "${email}" cannot be encoded as an IA5String`);
    return {
      challenge: email,
      name: { type: 'email', value: email },
      issuer: rule.issuerClaim === undefined ? issuer : goText(follow(claims, rule.issuerClaim)),
    };
  },
  'chainguard-identity': (claims, _, issuer) => {
    const sub = readText(claims, 'sub');
    const email = readText(claims, 'email');
    if (!isVerified(claims) && email !== '') throw new Error('e-mail address is not verified');
    for (const name of Object.keys(readObject(claims, 'act'))) readText(readObject(claims, 'act'), name);
    readText(readObject(claims, 'internal'), 'service-principal');
    if (email === '' && sub === '') throw new Error('no subject');
    return { challenge: email || sub, name: uriName(joinGoPath(issuer, sub)) };
  },
  kubernetes: (claims) => {
    const parts = readObject(claims, 'kubernetes.io');
    // An unused claim must be text, too.
    readNamed(parts, 'pod');
    const uri = `https://kubernetes.io/namespaces/${readText(parts, 'namespace')}/serviceaccounts/${readNamed(parts, 'serviceaccount')}`;
    return { challenge: readText(claims, 'sub'), name: uriName(uri) };
  },
  spiffe: (claims, rule) => {
    const sub = readText(claims, 'sub');
    const domain = /^spiffe:\/\/([a-z0-9._-]+)((\/(?!\.{1,2}(\/|$))[\w.-]+)*)$/.exec(sub)?.[1];
    if (domain === undefined || domain !== rule.spiffeTrustDomain) throw new Error('another trust domain');
    return { challenge: sub, name: uriName(sub) };
  },
  uri: (claims, rule) => {
    const sub = readText(claims, 'sub');
    const given = parseGoUrl(sub);
    const wanted = parseGoUrl(rule.subjectDomain ?? '');
    if (EMAIL.test(sub) || given.scheme !== wanted.scheme || given.hostname !== wanted.hostname)
      throw new Error('another domain');
    return { challenge: sub, name: uriName(sub) };
  },
  username: (claims, rule) => {
    const sub = readText(claims, 'sub');
    if (sub.includes('!') || EMAIL.test(sub)) throw new Error('no user name');
    return { challenge: sub, name: { type: 'username', value: `${sub}!${rule.subjectDomain ?? ''}` } };
  },
};

/** Throws TypeError for a given value that is neither true nor false, in two spellings. */
function isVerified(claims: Claims): boolean {
  const [name, verified] = Object.entries(claims).findLast(([key]) => /^email_verified$/i.test(key)) ?? [];
  if ([true, 'true', 'True'].some((yes) => yes === verified)) return true;
  if (name === undefined || [false, 'false', 'False'].some((no) => no === verified)) return false;
  throw new TypeError('email_verified is no boolean');
}

/** The name of a part that has a name and a uid. */
function readNamed(parts: Claims, name: string): string {
  const part = readObject(parts, name);
  readText(part, 'uid');
  return readText(part, 'name');
}

/** The value at the end of a path of names. Throws Error if it does not exist. */
function follow(claims: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, name) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
      throw new Error(`unknown key ${name}`);
    return (value as Claims)[name];
  }, claims);
}
