// Claims of a token and the extensions of a certificate with the same value (Fulcio docs/oid-info.md), for hints.
import { PROVIDERS } from '../fulcio/ci-providers.ts';
import { parseTemplate } from '../fulcio/template.ts';

type Pair = readonly [claim: string, extension: string];

const ALWAYS: readonly Pair[] = [
  ['iss', 'issuer'],
  ['iss', 'issuer-v2'],
  ['sub', 'token-subject'],
];

/**
 * Extensions and the claims they are made of. An extension made of several claims is not another name for any of them.
 */
const PAIRS: readonly Pair[] = Object.values(PROVIDERS).flatMap(({ defaults, extensions }) =>
  Object.entries(extensions).flatMap(([extension, template]): Pair[] => {
    const [claim, ...others] = parseTemplate(template).mentions.filter((name) => !defaults[name]);
    return claim === undefined || others.length > 0 ? [] : [[claim, extension]];
  }),
);

/** The older names for GitHub's jobs; Fulcio advises against them. */
const isFormer = ([, extension]: Pair): boolean => extension.startsWith('github-workflow-');

/** The extension with the value of this claim, in kebab case. */
export const EXTENSION_OF: ReadonlyMap<string, string> = firstOf([
  ...ALWAYS,
  ...PAIRS.filter((pair) => !isFormer(pair)),
  ...PAIRS.filter(isFormer),
]);

/** The claim that an extension is made of; if providers differ, the claim of GitHub's jobs. */
export const CLAIM_OF: ReadonlyMap<string, string> = firstOf(
  [...ALWAYS, ...PAIRS].map(([claim, extension]) => [extension, claim]),
);

/** If several pairs have the same key, a Map keeps the last. */
function firstOf(pairs: readonly Pair[]): ReadonlyMap<string, string> {
  return new Map(pairs.toReversed());
}
