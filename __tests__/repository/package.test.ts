// The package that `npm pack` makes: complete as it is, with no dependency at run time.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { VERSION } from '../../src/process/version.ts';
import { newDirectory } from '../support/command.ts';
import { packAndInstall } from '../support/package.ts';

test('the packed command is installed offline into an empty folder and runs, with its licences and nothing else', (t) => {
  const { folder, env } = packAndInstall(newDirectory(t));
  const modules = join(folder, 'node_modules');
  assert.deepEqual(
    readdirSync(modules).filter((name) => !name.startsWith('.')),
    ['sigstore-sign'],
  );
  const unpacked = join(modules, 'sigstore-sign');
  for (const file of ['LICENSE', 'README.md', 'dist/cli/licenses.txt'])
    assert.ok(existsSync(join(unpacked, file)), file);
  for (const file of ['src', '__tests__', 'dist/index.js', 'node_modules'])
    assert.ok(!existsSync(join(unpacked, file)), file);
  const command = join(modules, '.bin', 'sigstore-sign');
  accessSync(command, constants.X_OK);
  assert.match(readFileSync(command, 'utf8'), /^#!\/usr\/bin\/env node\n/);
  const run = (...words: string[]) => execFileSync(command, words, { cwd: folder, env, encoding: 'utf8' });
  assert.equal(run('--version'), `sigstore-sign ${VERSION}\n`);
  const { files, forgery } = JSON.parse(run('demo', '--json'));
  assert.deepEqual([files.length, forgery.refused], [3, true]);
});
