// Paths by the rules of each system: what is outside, what has one spelling, what is the same file.
import assert from 'node:assert/strict';
import { posix, win32 } from 'node:path';
import test from 'node:test';
import { comparablePath, isInside, isOutside } from '../../src/files/paths.ts';

test('another drive of Windows is outside', () => {
  const outside = (path: string) => isOutside(win32.relative('D:\\a\\work', path), win32);
  assert.deepEqual(['C:\\Users\\me\\key', 'D:\\a\\other', 'D:\\a\\work\\dist', 'D:\\a\\work'].map(outside), [
    true,
    true,
    false,
    false,
  ]);
});

test('on Windows, a name that is a drive, a stream, a device or another name is not inside', () => {
  for (const path of [
    ...[
      'C:a',
      'dist/C:a',
      'a.txt:b',
      'a.txt::$DATA',
      'C:\\a',
      '\\a',
      '..\\a',
      'a\\..\\b',
      '//server/share/a',
    ],
    ...['nul', 'dist/NUL.txt', 'con', 'aux.c', 'com1.log', 'LPT9', 'com²', 'conin$', 'prn .txt'],
    ...['a.', 'a ', 'a./b', 'a /b', 'a\nb', 'a\u0000', 'a|b', 'a<b', 'a"b', 'a?', '*'],
  ])
    assert.equal(isInside(path, win32), false, JSON.stringify(path));
  for (const path of [
    'a',
    'dist/a.txt',
    'nullify.txt',
    'con-1',
    'a.con',
    'com10',
    '.gitignore',
    'a b',
    'ä.txt',
  ])
    assert.equal(isInside(path, win32), true, path);
});

test('elsewhere these are ordinary names, and only what leads out is outside', () => {
  for (const path of ['C:a', 'a:b', 'nul', 'a.', 'a ', 'a|b', 'a\nb'])
    assert.equal(isInside(path, posix), true, JSON.stringify(path));
  for (const path of ['../a', '/a', 'a/../b', 'a//b', '.', '', 'a\\..\\b'])
    assert.equal(isInside(path, posix), false, JSON.stringify(path));
});

test('two names of one file are equal on a system that ignores case', () => {
  const composed = 'caf\u00e9/A.txt';
  for (const [platform, other, same] of [
    ['linux', 'caf\u00e9/a.txt', false],
    ['linux', 'cafe\u0301/A.txt', false],
    ['win32', 'CAF\u00c9/a.TXT', true],
    ['win32', 'cafe\u0301/A.txt', false],
    ['darwin', 'CAF\u00c9/a.TXT', true],
    ['darwin', 'cafe\u0301/A.txt', true],
    ['darwin', 'cafe/A.txt', false],
  ] as const)
    assert.equal(
      comparablePath(composed, platform) === comparablePath(other, platform),
      same,
      `${platform} ${other}`,
    );
});

test('two names of which Windows makes two files are not equal there, although their capitals are', () => {
  assert.notEqual(comparablePath('stra\u00dfe.txt', 'win32'), comparablePath('STRASSE.txt', 'win32'));
});
