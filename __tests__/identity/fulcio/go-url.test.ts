// Names as Go's net/url prints them, and so as Fulcio writes them into certificates.
import assert from 'node:assert/strict';
import test from 'node:test';
import { certificateUri } from '../../../src/identity/fulcio/go-url.ts';

const AT = 'https://github.com/octo/demo/.github/workflows/';
const WRITTEN: Readonly<Record<string, string>> = {
  'a.yml@refs/heads/feature/#12': 'a.yml@refs/heads/feature/#12',
  'my file.yml@refs/heads/main': 'my%20file.yml@refs/heads/main',
  'sígn.yml@refs/heads/main': 's%C3%ADgn.yml@refs/heads/main',
  'a[b].yml@refs/heads/main': 'a[b].yml@refs/heads/main',
  'a[b] c.yml@refs/heads/main': 'a%5Bb%5D%20c.yml@refs/heads/main',
  "a.yml@refs/heads/it's!(x)*": "a.yml@refs/heads/it's!(x)*",
  "a.yml@refs/heads/it's!(x)* y": 'a.yml@refs/heads/it%27s%21%28x%29%2A%20y',
  'a"b<c>|{}`^\\d.yml@refs/heads/main': 'a%22b%3Cc%3E%7C%7B%7D%60%5E%5Cd.yml@refs/heads/main',
  'a.yml@refs/heads/feature/#1 2é': 'a.yml@refs/heads/feature/#1%202%C3%A9',
  'a.yml@refs/heads/100%25x': 'a.yml@refs/heads/100%25x',
  'a.yml@refs/heads/%41 b': 'a.yml@refs/heads/A%20b',
};

test('a workflow name or ref is written as Go writes it', () => {
  for (const [given, written] of Object.entries(WRITTEN))
    assert.equal(certificateUri(AT + given), AT + written);
});

test('an address that Go does not parse has no identity', () => {
  for (const given of ['a.yml@refs/heads/100%', 'a\n.yml@refs/heads/main']) {
    assert.equal(certificateUri(AT + given), undefined);
  }
});
