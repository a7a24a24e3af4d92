// Claims of a valid token → the identity that Fulcio certifies: subject alternative name, extensions (pkg/identity).
import { utf8String } from '../encoding/der.ts';
import { type AlternativeName, alternativeName, extension } from '../encoding/x509.ts';
import { isProvider, PROVIDERS, type Provider, type ReadClaim } from './ci-providers.ts';
import { type Claims, readText } from './go-claims.ts';
import { goText } from './go-format.ts';
import { IDENTITIES, type Identity } from './principals.ts';
import { PrincipalError, uriName } from './uri-name.ts';
import type { Authentic } from './verify-token.ts';

/** The content of the certificate, and the text that the proof of possession signs. */
export type Principal = Readonly<{
  challenge: string;
  name: AlternativeName;
  /** Number below 1.3.6.1.4.1.57264.1 and its text, in the order of the certificate. */
  extensions: readonly (readonly [number, string])[];
}>;

/**
 * The identity in a token. Throws PrincipalError, with Fulcio's message, when a certificate cannot contain it, and
 * another Error when the token itself is wrong.
 */
export function principalOf({ claims, rule, issuer }: Authentic): Principal {
  const { kind } = rule;
  if (isProvider(kind)) {
    const provider: Provider = PROVIDERS[kind];
    const claim = claimReader({ ...provider.defaults, ...rule.defaults, ...claims });
    const identity = { challenge: readText(claims, 'sub'), name: uriName(provider.name(claim)) };
    const own = Object.entries(provider.extensions).map(
      ([number, template]) =>
        [Number(number), typeof template === 'string' ? claim(template) : template(claim)] as const,
    );
    return withExtensions(identity, claims, issuer, own);
  }
  const identity = IDENTITIES[kind](claims, rule, issuer);
  if (identity.issuer === '') throw new PrincipalError('extensions must have a non-empty issuer url');
  return withExtensions(identity, claims, identity.issuer ?? issuer, []);
}

function withExtensions(
  { challenge, name }: Identity,
  claims: Claims,
  issuer: string,
  own: readonly (readonly [number, string])[],
): Principal {
  const all = [[1, issuer], [8, issuer], ...own, [24, readText(claims, 'sub')]] as const;
  return { challenge, name, extensions: all.toSorted(([a], [b]) => a - b).filter(([, text]) => text !== '') };
}

function claimReader(values: Claims): ReadClaim {
  const read = (name: string): string => {
    if (!Object.hasOwn(values, name))
      throw new PrincipalError(`value <${name}> not present in either claims or defaults.`);
    return goText(values[name]);
  };
  return Object.assign(read, {
    loosely: (name: string) => (Object.hasOwn(values, name) ? goText(values[name]) : ''),
  });
}

/** DER of the subject alternative name and of each extension; 1–6 contain bare text, the others a UTF8String. */
export function principalExtensions({ name, extensions }: Principal): Buffer[] {
  const custom = extensions.map(([n, text]) =>
    extension(`1.3.6.1.4.1.57264.1.${n}`, n <= 6 ? Buffer.from(text, 'utf8') : utf8String(text)),
  );
  return name.value === '' ? custom : [alternativeName(name), ...custom];
}
