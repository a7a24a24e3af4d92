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
const pairs = (): readonly Pair[] =>
  Object.values(PROVIDERS).flatMap(({ defaults, extensions }) =>
    Object.entries(extensions).flatMap(([extension, template]): Pair[] => {
      const [claim, ...others] = parseTemplate(template).mentions.filter((name) => !defaults[name]);
      return claim === undefined || others.length > 0 ? [] : [[claim, extension]];
    }),
  );

/** The older names for GitHub's jobs; Fulcio advises against them. */
const isFormer = ([, extension]: Pair): boolean => extension.startsWith('github-workflow-');

/** For each claim the extension with its value, in kebab case. */
export function extensionsByClaim(): ReadonlyMap<string, string> {
  const all = pairs();
  return firstOf([...ALWAYS, ...all.filter((pair) => !isFormer(pair)), ...all.filter(isFormer)]);
}

/** For each extension the claim that it is made of; if providers differ, the claim of GitHub's jobs. */
export function claimsByExtension(): ReadonlyMap<string, string> {
  return firstOf([...ALWAYS, ...pairs()].map(([claim, extension]) => [extension, claim]));
}

/** If several pairs have the same key, a Map keeps the last. */
function firstOf(all: readonly Pair[]): ReadonlyMap<string, string> {
  return new Map(all.toReversed());
}
