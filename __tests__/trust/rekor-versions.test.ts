// The table of Rekor's versions: the known kinds of entries, and that an unknown kind has no version.
import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf, logsOf } from '../../src/action/summary/cells.ts';
import type { SignedFile } from '../../src/engine/result.ts';
import {
  parseRekorVersion,
  REKOR_CHOICE,
  REKOR_VERSIONS,
  rekorVersionOf,
} from '../../src/trust/rekor-versions.ts';

const KINDS: readonly [kind: string, version: number | undefined][] = [
  ['hashedrekord/0.0.1', 1],
  ['dsse/0.0.1', 1],
  // The same number as the kinds of Rekor v2 have.
  ['intoto/0.0.2', 1],
  ['hashedrekord/0.0.2', 2],
  // Rekor v2 had it once; its specification has no such kind.
  ['dsse/0.0.2', undefined],
  ['hashedrekord/0.0.3', undefined],
  ['other/0.0.2', undefined],
  ['constructor', undefined],
  ['', undefined],
];

for (const [kind, version] of KINDS)
  test(`entries of the kind "${kind}" are ${version === undefined ? 'of no version' : `of Rekor v${version}`}`, () => {
    assert.equal(rekorVersionOf(kind), version);
  });

test('a user can give a version only as its number', () => {
  assert.deepEqual(REKOR_VERSIONS, [1, 2]);
  assert.equal(REKOR_CHOICE, '1 or 2');
  assert.deepEqual(['1', '2'].map(parseRekorVersion), [1, 2]);
  for (const text of ['', '0', '3', '01', '1.0', '1 ', 'v1', 'constructor'])
    assert.equal(parseRekorVersion(text), undefined, text);
});

test('the summary has no link and no version for an entry of an unknown kind', () => {
  const signed: SignedFile = {
    file: { path: 'a', absolute: '/w/a' },
    outputs: {},
    status: 'signed',
    log: { url: 'https://log.example.test/', index: '7', kind: 'hashedrekord/0.0.3' },
  };
  assert.equal(entryOf(signed), '7');
  assert.equal(logsOf([signed]), 'log.example.test');
});
