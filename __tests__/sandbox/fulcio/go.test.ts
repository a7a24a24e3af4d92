// What Fulcio leaves to Go: how claims and URLs become text. The expected texts are those of the real Fulcio.
import assert from 'node:assert/strict';
import test from 'node:test';
import { goText } from '../../../src/sandbox/fulcio/go-format.ts';
import { joinGoPath, parseGoUrl } from '../../../src/sandbox/fulcio/go-url.ts';

test('an identity is written as Go writes URLs', () => {
  const at = 'https://github.com/o/r/.github/workflows/';
  const written = {
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
  for (const [given, expected] of Object.entries(written))
    assert.equal(parseGoUrl(at + given).text, at + expected);
  assert.throws(() => parseGoUrl(`${at}a.yml@refs/heads/100%`), /invalid URL escape "%"/);
});

test('claims are printed as Go prints what it read from JSON', () => {
  const printed = new Map<unknown, string>([
    ['a', 'a'],
    [null, '<nil>'],
    [true, 'true'],
    ['a\ud800b', 'a\ufffdb'],
    [0, '0'],
    [-1, '-1'],
    [999999, '999999'],
    [1e6, '1e+06'],
    [12345678901, '1.2345678901e+10'],
    [1.5e300, '1.5e+300'],
    [-2.25, '-2.25'],
    [1e-5, '0.00001'],
    [-1.5e-7, '-0.00000015'],
    [123456789.125, '123456789.125'],
    [{ b: [1, { c: null }], a: 'x' }, 'map[a:x b:[1 map[c:<nil>]]]'],
    [{ é: 1, z: 1e-5, Z: 1e6 }, 'map[Z:1e+06 z:1e-05 é:1]'],
    [['x', 2, null, []], '[x 2 <nil> []]'],
  ]);
  for (const [claim, text] of printed) assert.equal(goText(claim), text);
  assert.equal(goText(-0), '-0');
});

test('URLs are read and written as Go does', () => {
  const written = {
    'HTTPS://Host.Test/a': 'https://Host.Test/a',
    'https://': 'https:',
    'https:///x/': 'https:///x/',
    'https://h?a=é#': 'https://h?a=é',
    'https://h/a?#b#c d': 'https://h/a?#b%23c%20d',
    "https://!a'(b)*:p@h": 'https://%21a%27%28b%29%2A:p@h',
    'https://[::1]:80/a': 'https://[::1]:80/a',
    'https://%c3%bc.test/': 'https://%C3%BC.test/',
    'mailto:a@b': 'mailto:a@b',
    'a b/c:d': 'a%20b/c:d',
    '//h/x': '//h/x',
    '///h/x': '///h/x',
    '': '',
  };
  for (const [given, expected] of Object.entries(written)) assert.equal(parseGoUrl(given).text, expected);
  const refusals: [string, RegExp][] = [
    ['a\nb', /control character/],
    [':a', /missing protocol scheme/],
    ['a b:c', /first path segment/],
    ['https://a[::1]/', /invalid IP-literal/],
    ['https://[::1/', /missing '\]'/],
    ['https://[abc]/', /invalid host/],
    ['https://h:8x/', /invalid port ":8x"/],
    ['https://%41/', /invalid URL escape "%41"/],
    ['https://a{b/', /invalid character "\{"/],
    ['https://a b@h/', /invalid userinfo/],
    ['https://h/%zz', /invalid URL escape "%zz"/],
  ];
  for (const [given, message] of refusals) assert.throws(() => parseGoUrl(given), message, given);
  assert.deepEqual(parseGoUrl('HTTP://u@H.test:80/x'), {
    ...{ scheme: 'http', host: 'H.test:80', hostname: 'H.test', text: 'http://u@H.test:80/x' },
  });
  assert.equal(joinGoPath('https://h/a', 'b//./c/../d?/'), 'https://h/a/b/d%3F/');
  assert.equal(joinGoPath('https://h/a', '../../..'), 'https://h/');
  assert.equal(joinGoPath('https://h/a', '100%'), 'https://h/a');
});
