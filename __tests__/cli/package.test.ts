// The package that `npm pack` makes: complete as it is, with no dependency at run time.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { newDirectory, run } from './process.ts';

test('the packed command runs from where it is unpacked, and brings its licences', async (t) => {
  const directory = newDirectory(t);
  const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', directory];
  const root = join(import.meta.dirname, '..', '..');
  const archive = execFileSync('npm', pack, { cwd: root, encoding: 'utf8' }).trim();
  execFileSync('tar', ['xzf', archive], { cwd: directory });
  const unpacked = join(directory, 'package');
  const { bin, name } = JSON.parse(readFileSync(join(unpacked, 'package.json'), 'utf8'));
  assert.deepEqual(Object.keys(bin), [name]);
  for (const file of ['LICENSE', 'README.md', 'dist/cli/licenses.txt'])
    assert.ok(existsSync(join(unpacked, file)), file);
  for (const file of ['src', '__tests__', 'dist/index.js', 'node_modules'])
    assert.ok(!existsSync(join(unpacked, file)), file);
  const entry = join(unpacked, bin[name]);
  accessSync(entry, constants.X_OK);
  assert.match(readFileSync(entry, 'utf8'), /^#!\/usr\/bin\/env node\n/);
  const { code, stdout, stderr } = await run(['demo', '--json'], { cwd: directory, entry });
  assert.equal(code, 0, stderr);
  assert.equal(JSON.parse(stdout).files.length, 3);
});
