// Is this commit the release that its tag says? node scripts/release/check.ts TAG, in the root of the repository.
// Tag, package.json, package-lock.json, the built command and the changelog must agree, and the repository must be the
// one in package.json (GITHUB_REPOSITORY). Prints every difference and exits 1.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { quote } from '../../src/errors/failure.ts';
import { notesOf, readManifest, repositoryOf } from './facts.ts';
import { filledMarkdown } from './filled-markdown.ts';
import { refuse } from './refuse.ts';
import { isVersion } from './versions.ts';

type Release = Readonly<{ root: string; tag: string; repository: string | undefined }>;

function differences({ root, tag, repository }: Release): string[] {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const manifest = readManifest(root);
  const { name, version } = manifest;
  if (!isVersion(version)) return [`${quote(version)} in package.json is not a version such as 1.2.3`];
  const found: string[] = [];
  if (tag !== `v${version}`)
    found.push(
      `the tag is ${quote(tag)}, but package.json has the version ${version}: tag v${version}, or change package.json`,
    );
  const { version: locked } = JSON.parse(read('package-lock.json'));
  if (locked !== version)
    found.push(`package-lock.json has the version ${quote(locked)}, not ${version}: npm install`);
  const printed = execFileSync(process.execPath, [join(root, 'dist/cli/index.js'), '--version'], {
    encoding: 'utf8',
  }).trim();
  if (printed !== `${name} ${version}`)
    found.push(
      `the command in dist prints ${quote(printed)}, not "${name} ${version}": change src/process/version.ts, then npm run build`,
    );
  const own = repositoryOf(manifest);
  const notes = notesOf(read('CHANGELOG.md'), version);
  if (notes === undefined)
    found.push(`CHANGELOG.md has no section "## [${version}] - YYYY-MM-DD" with text below it`);
  // Throws for a link that would stop the draft, when everything is signed.
  else filledMarkdown(notes, { root, repository: own, commit: '', version });
  if (repository !== own)
    found.push(
      `this repository is ${quote(repository ?? '')}, but package.json names ${own}: change \`repository\`, \`homepage\` and \`bugs\` there`,
    );
  return found;
}

const [tag = ''] = process.argv.slice(2);
await refuse(async () =>
  differences({ root: process.cwd(), tag, repository: process.env['GITHUB_REPOSITORY'] }),
);
