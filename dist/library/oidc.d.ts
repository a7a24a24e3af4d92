export type { CallOptions, LoginOptions, StopSignal } from './call-options.js';
export { detectCredential } from './detect-credential.js';
export { type ErrorDetails, ExpiredIdentity, IdentityError, IssuerError, NetworkError, SigstoreError, } from './errors.js';
export { IdentityToken } from './identity-token.js';
export { Issuer } from './issuer.js';
