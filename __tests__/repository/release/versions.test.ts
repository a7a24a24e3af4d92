// The order of versions, and the moving names that a release gets.
import assert from 'node:assert/strict';
import test from 'node:test';
import {
  compareVersions,
  isNewest,
  isNewestOfMajor,
  isVersion,
  majorTag,
  npmTag,
} from '../../../scripts/release/versions.ts';

test('versions are ordered as in section 11 of SemVer 2.0.0', () => {
  const ordered = [
    ...['0.9.0', '0.10.0', '1.0.0-alpha', '1.0.0-alpha.1', '1.0.0-alpha.beta', '1.0.0-beta', '1.0.0-beta.2'],
    ...['1.0.0-beta.11', '1.0.0-rc.1', '1.0.0', '1.0.1', '1.2.0', '1.10.0', '2.0.0'],
  ];
  for (const [index, version] of ordered.entries())
    for (const [place, other] of ordered.entries())
      assert.equal(
        Math.sign(compareVersions(version, other)),
        Math.sign(index - place),
        `${version} ${other}`,
      );
});

test('only whole versions are versions', () => {
  for (const text of [
    '1.2',
    'v1.2.3',
    '01.2.3',
    '1.2.3+build',
    '1.2.3-',
    '1.2.3-a..b',
    '1.2.3 ',
    '1.2.x',
    '',
  ])
    assert.equal(isVersion(text), false, text);
});

test('the tag of a major version moves only to its newest release, never to a prerelease', () => {
  const released = ['0.9.0', '1.0.0', '1.1.0', '2.0.0', '2.1.0-rc.1', 'nightly'];
  assert.deepEqual([majorTag('0.10.0'), majorTag('1.2.3')], ['v0', 'v1']);
  for (const [version, newest] of [
    ['1.2.0', true],
    ['1.0.1', false],
    ['1.2.0-rc.1', false],
    ['0.10.0', true],
    ['0.8.0', false],
    ['3.0.0', true],
    ['2.0.1', true],
  ] as const)
    assert.equal(isNewestOfMajor(version, released), newest, version);
  assert.equal(isNewest('1.2.0', released), false);
  assert.equal(isNewest('2.0.1', released), true);
});

test('npm gets `latest` for the newest version, `next` for a prerelease, and a tag that never moves back for an older line', () => {
  const released = ['1.0.0', '1.1.0', '2.0.0', '2.1.0-rc.1'];
  assert.equal(npmTag('2.0.1', released), 'latest');
  assert.equal(npmTag('1.1.1', released), 'latest-1');
  assert.equal(npmTag('1.0.1', released), 'latest-1.0');
  assert.equal(npmTag('2.0.1', [...released, '2.1.0']), 'latest-2.0');
  assert.equal(npmTag('2.1.0-rc.2', released), 'next');
  assert.equal(npmTag('0.1.0', []), 'latest');
});
