// What the npm package is made of: the documents of the release in it, and the same bytes from the same commit.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { newDirectory } from '../../support/command.ts';
import { pack } from '../../support/package.ts';
import { createRepository } from './repository.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

test('the same commit gives the same package, whatever the umask', (t) => {
  const [one, other] = [pack(newDirectory(t), 0o022), pack(newDirectory(t), 0o077)];
  // Not deepEqual, which would compare a million bytes one by one.
  assert.ok(readFileSync(one.archive).equals(readFileSync(other.archive)));
});

test('the package says where it comes from, needs nothing, and has no settings of the development', (t) => {
  const { staged } = pack(newDirectory(t));
  const manifest = JSON.parse(readFileSync(join(staged, 'package.json'), 'utf8'));
  const { owner } = /github\.com\/(?<owner>[^/]+\/[^/]+)\.git$/.exec(manifest.repository.url)?.groups ?? {};
  assert.equal(manifest.homepage, `https://github.com/${owner}#readme`);
  assert.equal(manifest.bugs.url, `https://github.com/${owner}/issues`);
  assert.ok(
    manifest.keywords.includes('sigstore') && manifest.author !== '' && manifest.license === 'Apache-2.0',
  );
  assert.deepEqual(manifest.publishConfig, { access: 'public', provenance: true });
  for (const field of ['private', 'scripts', 'dependencies', 'devDependencies', 'overrides', 'allowScripts'])
    assert.equal(manifest[field], undefined, field);
  for (const folder of ['dist/cli', 'dist/library'])
    assert.ok(statSync(join(staged, folder, 'licenses.txt')).size > 1000, folder);
});

test('the documents in the package have the commit of the release, and every link in them is absolute and has a target', (t) => {
  const { staged } = pack(newDirectory(t));
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).trim();
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const readme = readFileSync(join(staged, 'README.md'), 'utf8');
  assert.match(readme, new RegExp(`uses: octo/sigstore-sign@${commit} # v${version}\n`));
  for (const name of readdirSync(staged).filter((each) => each.endsWith('.md'))) {
    const text = readFileSync(join(staged, name), 'utf8');
    assert.doesNotMatch(text, /<commit>/);
    for (const [, to = ''] of text.matchAll(/(?:\]\(|(?:src|srcset|href)=")([^)"\s]+)/g))
      assert.match(to, /^(https:\/\/|#)/, `${name}: ${to}`);
  }
});

test('links lead to the tag, pictures to their bytes, and sentences about the placeholder are left out', async (t) => {
  const { folder, run, write, commit } = createRepository(t);
  write('docs/A.md', '');
  write('docs/a.png', '');
  write(
    'README.md',
    `Read [a](docs/A.md#b), [all](docs), [that](https://example.test/) and [here](#use).
![p](docs/a.png) <img src="docs/a.png">

Each \`<commit>\` is the commit of a release.

Put the commit for \`<commit>\`, as in \`octo/sigstore-sign@<commit>\`. Then push:

\`\`\`yaml
      - uses: octo/sigstore-sign/verify@<commit>
\`\`\`

- \`octo/sigstore-sign/collect\` merges
`,
  );
  assert.equal((await run('release/package.ts', ['out'])).stderr, '');
  const [blob, raw] = [
    'https://github.com/octo/demo/blob/v1.2.3',
    'https://raw.githubusercontent.com/octo/demo/v1.2.3',
  ];
  assert.equal(
    readFileSync(join(folder, 'out/README.md'), 'utf8'),
    `Read [a](${blob}/docs/A.md#b), [all](https://github.com/octo/demo/tree/v1.2.3/docs), [that](https://example.test/) and [here](#use).
![p](${raw}/docs/a.png) <img src="${raw}/docs/a.png">

Then push:

\`\`\`yaml
      - uses: octo/demo/verify@${commit} # v1.2.3
\`\`\`

- \`octo/demo/collect\` merges
`,
  );
});

test('a link without a target, a placeholder that cannot be filled in, and an existing folder are refused', async (t) => {
  const { run, write } = createRepository(t);
  write('README.md', 'See [more](docs/MORE.md).\n');
  const broken = await run('release/package.ts', ['out']);
  assert.deepEqual(
    [broken.code, broken.stderr],
    [1, 'a link leads to "docs/MORE.md", which does not exist\n'],
  );
  write('README.md', '- commit: <commit>\n');
  assert.match(
    (await run('release/package.ts', ['another'])).stderr,
    /^no commit can be filled in here: "- commit: <commit>"/,
  );
  assert.match(
    (await run('release/package.ts', ['out'])).stderr,
    /^the folder "out" exists: remove it first/,
  );
});

test('completions and pages of the manual are packed if the build has them', async (t) => {
  const { folder, run, write } = createRepository(t);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  write('package.json', JSON.stringify({ ...manifest, files: ['README.md', 'dist/share'] }));
  assert.equal((await run('release/package.ts', ['without'])).code, 0);
  assert.equal(JSON.parse(readFileSync(join(folder, 'without/package.json'), 'utf8')).man, undefined);
  write('dist/share/man/man1/demo.1', '.TH demo 1\n');
  write('dist/share/completions/demo.fish', 'complete\n');
  assert.equal((await run('release/package.ts', ['with'])).code, 0);
  const { man } = JSON.parse(readFileSync(join(folder, 'with/package.json'), 'utf8'));
  assert.deepEqual(man, ['dist/share/man/man1/demo.1']);
  assert.ok(statSync(join(folder, 'with/dist/share/completions/demo.fish')).isFile());
});
