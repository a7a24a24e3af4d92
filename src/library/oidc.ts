// `sigstore-sign/oidc`: identity tokens, their sources, and their errors.
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
