// What a token calls by one name and a certificate by another (Fulcio docs/oid-info.md), for who takes one for the other.
import { PROVIDERS } from '../fulcio/ci-providers.ts';
import { parseTemplate } from '../fulcio/template.ts';

type Pair = readonly [claim: string, extension: string];

const ALWAYS: readonly Pair[] = [
  ['iss', 'issuer'],
  ['iss', 'issuer-v2'],
  ['sub', 'token-subject'],
];

/** Extensions and the claims that they are made of; what is made of several is no other name of any of them. */
const PAIRS: readonly Pair[] = Object.values(PROVIDERS).flatMap(({ defaults, extensions }) =>
  Object.entries(extensions).flatMap(([extension, template]): Pair[] => {
    const [claim, ...others] = parseTemplate(template).mentions.filter((name) => !defaults[name]);
    return claim === undefined || others.length > 0 ? [] : [[claim, extension]];
  }),
);

/** The names that GitHub's jobs had first; Fulcio advises against them. */
const isFormer = ([, extension]: Pair): boolean => extension.startsWith('github-workflow-');

/** The extension that says what this claim says, in kebab case. */
export const EXTENSION_OF: ReadonlyMap<string, string> = firstOf([
  ...ALWAYS,
  ...PAIRS.filter((pair) => !isFormer(pair)),
  ...PAIRS.filter(isFormer),
]);

/** The claim that an extension is made of, that of GitHub's jobs where systems differ. */
export const CLAIM_OF: ReadonlyMap<string, string> = firstOf(
  [...ALWAYS, ...PAIRS].map(([claim, extension]) => [extension, claim]),
);

/** Of pairs with one key a Map takes the last. */
function firstOf(pairs: readonly Pair[]): ReadonlyMap<string, string> {
  return new Map(pairs.toReversed());
}
