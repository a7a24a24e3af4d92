// The names of all options, with the kinds of their values; the compiler checks that they match the types.
import type { CallOptions } from '../call-options.ts';
import type { SignOptions, VerifyOptions, VerifyPolicy } from '../options.ts';
import type { Kinds } from './check-options.ts';

export const CALL_KINDS: Kinds<CallOptions> = { env: 'object', signal: 'object', onNotice: 'function' };

export const VERIFY_KINDS: Kinds<VerifyOptions> = {
  ...CALL_KINDS,
  instance: ['string', 'object'],
  cacheDirectory: 'string',
  cwd: 'string',
};

export const SIGN_KINDS: Kinds<SignOptions> = {
  ...VERIFY_KINDS,
  identityToken: ['string', 'object'],
  rekorVersion: 'number',
  policy: 'string',
  allowPrivateRepository: 'boolean',
  allowUntrustedTrigger: 'boolean',
  outputDirectory: 'string',
  existing: 'string',
  write: 'boolean',
  concurrency: 'number',
};

export const POLICY_KINDS: Kinds<VerifyPolicy> = {
  identity: 'string',
  identityRegexp: 'string',
  issuer: 'string',
  certificatePolicy: 'string',
  predicateType: 'string',
  predicate: 'string',
};
