// `sigstore-sign/oidc`: identity tokens, where they come from, and what can be wrong with them.
export type { CallOptions, LoginOptions, StopSignal } from './call-options.ts';
export { detectCredential } from './detect-credential.ts';
export {
  type ErrorDetails,
  ExpiredIdentity,
  IdentityError,
  IssuerError,
  NetworkError,
  SigstoreError,
} from './errors.ts';
export { IdentityToken } from './identity-token.ts';
export { Issuer } from './issuer.ts';
