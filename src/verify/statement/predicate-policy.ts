// What an attestation must say: rules on the values in its predicate. Pure.
import type { Bundle } from '@sigstore/bundle';
import { isRecord } from '../../encoding/strict-json.ts';
import { Failure, quote } from '../../errors/failure.ts';
import { parseLines, type Rule } from '../../identity/policy/rules.ts';
import { matchesPattern } from '../../identity/policy/wildcard.ts';
import { contentOf, lookUp, pathProblem, segmentsOf } from './predicate-path.ts';
import { readStatement } from './read-statement.ts';

/** Rules on a predicate: `claim` is the path of a value, `pattern` the value, in which `*` and `**` match other text. */
export type PredicatePolicy = readonly Rule[];

/** A pattern is compared in a time that grows with the length of the value. */
const MAX_VALUE_CHARACTERS = 8192;
const CALLED = 'the predicate policy';

/**
 * Reads `path: value` lines, in the grammar of all policies. A path is relative to the predicate: names with dots
 * between them, or a JSON pointer (RFC 6901). Text without a line has no rules. Throws `input-invalid` with the line
 * number.
 */
export function parsePredicatePolicy(text: string): PredicatePolicy {
  // It would be read as a comment, so the rule would be missing.
  if (/^[ \t]*#\//m.test(text))
    throw new Failure(
      'input-invalid',
      `${CALLED} has a line that begins with #/; a JSON pointer begins with /`,
    );
  return parseLines(text, { called: CALLED, noun: 'path', colonInName: true, problem: pathProblem });
}

/**
 * Throws `predicate-mismatch` with every rule that the predicate of an attestation does not meet. In: a bundle whose
 * evidence is verified, so that what a message says about the predicate is true. A number, true and false are compared
 * as their JSON text. An absent value, null, an object, a list and a text of more than 8192 characters meet no rule.
 */
export function checkPredicate(policy: PredicatePolicy, { content }: Pick<Bundle, 'content'>): void {
  if (policy.length === 0) return;
  if (content.$case === 'messageSignature')
    throw new Failure('predicate-mismatch', 'the bundle is a signature, which has no predicate');
  const { predicate, predicateType } = readStatement(content.dsseEnvelope.payload);
  const unmet = policy.flatMap((rule) => unmetRule(rule, predicate(), predicateType()));
  if (unmet.length > 0)
    throw new Failure(
      'predicate-mismatch',
      `the attestation does not meet the predicate policy: ${unmet.join('; ')}`,
    );
}

function unmetRule({ claim, pattern }: Rule, predicate: unknown, predicateType: string): string[] {
  const segments = segmentsOf(claim, predicateType);
  const full = segments.join('.');
  const path = claim === full || claim.startsWith('/') ? quote(claim) : `${quote(claim)} (${quote(full)})`;
  const found = lookUp(predicate, segments);
  if ('absent' in found) return [`${path} is absent, because ${found.absent}; expected ${quote(pattern)}`];
  const { value } = found;
  const text = textOf(value);
  if (text !== undefined && matchesPattern(text, pattern)) return [];
  return [`${path} ${descriptionOf(value, text)}, expected ${quote(pattern)}`];
}

/** A value as it is compared; undefined for one that meets no rule. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.length > MAX_VALUE_CHARACTERS ? undefined : value;
  if (typeof value === 'boolean') return String(value);
  // Larger whole numbers are rounded when they are read, so several of them would be equal.
  const isExact = typeof value === 'number' && (Number.isSafeInteger(value) || value % 1 !== 0);
  return isExact && Number.isFinite(value) ? JSON.stringify(value) : undefined;
}

function descriptionOf(value: unknown, text: string | undefined): string {
  if (text !== undefined) return `is ${quote(value)}`;
  if (typeof value === 'string') return `is a text of ${value.length} characters, too long to compare`;
  if (typeof value === 'number') return 'is a number too large to compare';
  if (Array.isArray(value)) return `${contentOf(value)} (name one element, the first is 0)`;
  return isRecord(value) ? `is an object that ${contentOf(value)} (name one member)` : `is ${quote(value)}`;
}
