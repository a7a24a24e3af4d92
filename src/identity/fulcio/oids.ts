// The extensions in which Fulcio records the claims of a token (Fulcio docs/oid-info.md).

export type Extension = Readonly<{ oid: string; name: string; value: string }>;

/** By the number below 1.3.6.1.4.1.57264.1: the name, and the key in Fulcio's configuration. */
const EXTENSIONS: readonly (readonly [number: number, name: string, key: string])[] = [
  [1, 'Issuer', ''],
  [2, 'GitHub Workflow Trigger', 'github-workflow-trigger'],
  [3, 'GitHub Workflow SHA', 'github-workflow-sha'],
  [4, 'GitHub Workflow Name', 'github-workflow-name'],
  [5, 'GitHub Workflow Repository', 'github-workflow-repository'],
  [6, 'GitHub Workflow Ref', 'github-workflow-ref'],
  [8, 'Issuer (V2)', ''],
  [9, 'Build Signer URI', 'build-signer-uri'],
  [10, 'Build Signer Digest', 'build-signer-digest'],
  [11, 'Runner Environment', 'runner-environment'],
  [12, 'Source Repository URI', 'source-repository-uri'],
  [13, 'Source Repository Digest', 'source-repository-digest'],
  [14, 'Source Repository Ref', 'source-repository-ref'],
  [15, 'Source Repository Identifier', 'source-repository-identifier'],
  [16, 'Source Repository Owner URI', 'source-repository-owner-uri'],
  [17, 'Source Repository Owner Identifier', 'source-repository-owner-identifier'],
  [18, 'Build Config URI', 'build-config-uri'],
  [19, 'Build Config Digest', 'build-config-digest'],
  [20, 'Build Trigger', 'build-trigger'],
  [21, 'Run Invocation URI', 'run-invocation-uri'],
  [22, 'Source Repository Visibility At Signing', 'source-repository-visibility-at-signing'],
  [23, 'Deployment Environment', 'deployment-environment'],
  [24, 'Token Subject', ''],
];

/** The keys that a configuration may have templates for. */
export const EXTENSION_KEYS: readonly string[] = EXTENSIONS.flatMap(([, , key]) => (key === '' ? [] : [key]));

/**
 * The extensions of a certificate, in their order there. `texts` are those of a provider, by their key in the
 * configuration; empty ones are omitted.
 */
export function extensionsOf(
  issuer: string,
  subject: string,
  texts: Readonly<Record<string, string>>,
): readonly Extension[] {
  const own: Readonly<Record<number, string>> = { 1: issuer, 8: issuer, 24: subject };
  return EXTENSIONS.flatMap(([number, name, key]) => {
    const value = own[number] ?? texts[key] ?? '';
    return value === '' ? [] : [{ oid: `1.3.6.1.4.1.57264.1.${number}`, name, value }];
  });
}

/** The object identifier of each extension by its name in kebab case, such as `source-repository-uri`. */
export const EXTENSION_OIDS: ReadonlyMap<string, string> = new Map(
  EXTENSIONS.map(([number, name]) => {
    const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
    return [words.join('-'), `1.3.6.1.4.1.57264.1.${number}`];
  }),
);
