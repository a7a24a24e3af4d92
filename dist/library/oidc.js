export { ExpiredIdentity, IdentityError, IdentityToken, Issuer, IssuerError, NetworkError, SigstoreError, detectCredential } from './index.js';
