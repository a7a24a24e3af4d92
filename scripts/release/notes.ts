// The text of a release: the section of the changelog, and lines to paste that have this version and commit in them.
import { filledMarkdown, pinned, type ReleasedAt } from './filled-markdown.ts';

/** In: the section of CHANGELOG.md. Out: Markdown for the page of the release. Throws as `filledMarkdown` does. */
export function releaseNotes(section: string, name: string, at: ReleasedAt): string {
  const { repository, version } = at;
  const file = `${name}-${version}.tgz`;
  return `${filledMarkdown(section, at)}

## Use this release

In a workflow:

\`\`\`yaml
- uses: ${pinned(at)} # v${version}
\`\`\`

The command:

\`\`\`sh
npm install --global ${name}@${version}
\`\`\`

The command from this page, verified before it is installed:

\`\`\`sh
gh release download v${version} --repo ${repository} --pattern '${file}*'
cosign verify-blob --bundle ${file}.sigstore.json \\
  --certificate-identity https://github.com/${repository}/.github/workflows/release.yml@refs/tags/v${version} \\
  --certificate-oidc-issuer https://token.actions.githubusercontent.com ${file}
npm install --global ./${file}
\`\`\`
`;
}
