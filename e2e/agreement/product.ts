// What the product says about a token, in the form of a verdict of Fulcio.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../src/errors/failure.ts';
import { parseFulcioConfig } from '../../src/identity/fulcio/config-file.ts';
import { inspectToken } from '../../src/identity/policy/inspect-token.ts';
import { parseIdentityToken } from '../../src/identity/token/identity-token.ts';
import type { Extension } from './fulcio.ts';

export type Opinion =
  | Readonly<{
      issued: true;
      identity: string;
      extensions: readonly Extension[];
      /** The text for its proof of possession. */
      challenge: string;
      notices: readonly string[];
    }>
  | Readonly<{ issued: false; message: string }>;

/** The same file that the Fulcio of the stack reads. */
const fulcio = parseFulcioConfig(readFileSync(join(import.meta.dirname, '../stack/fulcio.yaml'), 'utf8'));

/** Reads the token and inspects it as the command `identity` and the signing do. */
export function askProduct(raw: string, now: Date): Opinion {
  try {
    const token = parseIdentityToken(raw, { now, fulcio });
    const { kind, identity, extensions, problems, notices } = inspectToken(token);
    const [problem] = problems;
    if (problem !== undefined) return { issued: false, message: problem.message };
    // Signing ends here too (createAuthorization).
    if (identity === undefined) return { issued: false, message: 'only Fulcio knows its identity' };
    const type = kind === 'email' || kind === 'username' ? kind : 'uri';
    return {
      issued: true,
      identity: `${type}:${identity}`,
      extensions: extensions.map(({ oid, value }) => ({ oid, value })),
      challenge: token.identity,
      notices,
    };
  } catch (error) {
    if (error instanceof Failure) return { issued: false, message: error.message };
    throw error;
  }
}

/** Whether it accepts this as a configuration of Fulcio. */
export function readsConfiguration(text: string): boolean {
  try {
    parseFulcioConfig(text);
    return true;
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
}
