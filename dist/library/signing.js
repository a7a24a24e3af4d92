export { SigningError, SigstoreError, sign, verify } from './index.js';
