// The licences of a bundle: each package whose code is in it, with the text, or no build.
import assert from 'node:assert/strict';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { licensesOf } from '../../scripts/licenses.ts';
import { newDirectory } from '../support/command.ts';

type Files = Readonly<Record<string, string>>;

/** A folder `node_modules` with these packages, by their paths in it. */
function modulesWith(test: TestContext, packages: Readonly<Record<string, Files>>): string {
  const modules = join(newDirectory(test), 'node_modules');
  for (const [path, files] of Object.entries(packages)) {
    mkdirSync(join(modules, path), { recursive: true });
    const manifest = { name: path.split('node_modules/').at(-1), version: '1.0.0', license: 'MIT' };
    for (const [name, text] of Object.entries({ 'package.json': JSON.stringify(manifest), ...files }))
      writeFileSync(join(modules, path, name), text);
  }
  return modules;
}

const TEXT = 'Permission is hereby granted, free of charge';

test('each package in a bundle is listed, including merged scopes and second versions, and no others', (t) => {
  const modules = modulesWith(t, {
    b: { LICENSE: `${TEXT} by b\r\n`, NOTICE: 'made by b' },
    '@scope/a': { 'licence.md': `${TEXT} by a` },
    'b/node_modules/@scope/a': {
      'package.json': '{"name":"@scope/a","version":"0.9.0","license":"ISC"}',
      'README.md': `# a\n\n## License\n\n${TEXT} by the first a\n\n## More\n\nmore`,
    },
    unused: {},
    'type-only': {},
  });
  const of = (path: string) => ({ nameForCondition: join(modules, path) });
  const text = licensesOf(
    {
      modules: [
        { nameForCondition: null, modules: [of('b/lib/index.js'), of('b/lib/more.js')] },
        of('@scope/a/index.js'),
        { ...of('b/node_modules/@scope/a/index.js'), orphan: false },
        { ...of('type-only/index.js'), orphan: true },
        { nameForCondition: join(modules, '..', 'build', 'main.js') },
      ],
    },
    modules,
  );
  const expected = [
    `@scope/a 0.9.0\nISC\n${TEXT} by the first a\n`,
    `@scope/a 1.0.0\nMIT\n${TEXT} by a\n`,
    `b 1.0.0\nMIT\n${TEXT} by b\n\nmade by b\n`,
  ];
  assert.equal(text, expected.join('\n'));
});

test('a package without a licence, or without its text, ends the build and is named', (t) => {
  const modules = modulesWith(t, {
    bare: { 'README.md': '## License\n\nMIT\n', 'license.js': 'module.exports = 1' },
    unlicensed: { 'package.json': '{"name":"unlicensed","version":"2.0.0"}', LICENSE: TEXT },
    fine: { LICENSE: TEXT },
  });
  const paths = ['bare', 'unlicensed', 'fine'].map((name) => join(modules, name, 'index.js'));
  const statistics = { modules: paths.map((nameForCondition) => ({ nameForCondition })) };
  assert.throws(() => licensesOf(statistics, modules), /: bare 1\.0\.0, unlicensed 2\.0\.0$/);
});

test('no bundle has the library that unpacks archives, nor what only it needs', () => {
  const dist = join(import.meta.dirname, '..', '..', 'dist');
  const lists = globSync('**/licenses.txt', { cwd: dist });
  assert.equal(lists.length, 4);
  for (const list of lists) {
    const text = readFileSync(join(dist, list), 'utf8');
    assert.match(text, /^@sigstore\/bundle \d/m);
    for (const name of ['unzip-stream', 'binary', 'buffers', 'chainsaw', 'traverse', 'mkdirp', 'es-abstract'])
      assert.doesNotMatch(text, new RegExp(`^${name} \\d`, 'm'), list);
  }
});
