// One set of characters that do not show, in each place that shows text from outside.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import test from 'node:test';
import { createLog } from '../../src/action/logger.ts';
import { name, prose } from '../../src/action/summary/markdown.ts';
import { quote } from '../../src/errors/failure.ts';
import { shellLine } from '../../src/text/shell-quote.ts';
import { isPlain, visible, visibleLines } from '../../src/text/unseen.ts';

const UNSEEN: readonly [what: string, character: string, code: string][] = [
  ['null', '\u0000', '\\u0000'],
  ['tab', '\t', '\\u0009'],
  ['escape', '\u001b', '\\u001b'],
  ['delete', '\u007f', '\\u007f'],
  ['control sequence introducer', '\u009b', '\\u009b'],
  ['soft hyphen', '\u00ad', '\\u00ad'],
  ['combining grapheme joiner', '\u034f', '\\u034f'],
  ['Arabic letter mark', '\u061c', '\\u061c'],
  ['Mongolian variation selector', '\u180b', '\\u180b'],
  ['zero-width space', '\u200b', '\\u200b'],
  ['zero-width joiner', '\u200d', '\\u200d'],
  ['right-to-left mark', '\u200f', '\\u200f'],
  ['right-to-left override', '\u202e', '\\u202e'],
  ['word joiner', '\u2060', '\\u2060'],
  ['first strong isolate', '\u2068', '\\u2068'],
  ['byte order mark', '\ufeff', '\\ufeff'],
  ['variation selector', '\ufe0f', '\\ufe0f'],
  ['variation selector beyond the first', '\u{e0100}', '\\udb40\\udd00'],
  ['tag', '\u{e0041}', '\\udb40\\udc41'],
  ['line separator', '\u2028', '\\u2028'],
  ['paragraph separator', '\u2029', '\\u2029'],
  ['Hangul choseong filler', '\u115f', '\\u115f'],
  ['Hangul jungseong filler', '\u1160', '\\u1160'],
  ['Hangul filler', '\u3164', '\\u3164'],
  ['half-width Hangul filler', '\uffa0', '\\uffa0'],
  ['Khitan filler', '\u{16fe4}', '\\ud81b\\udfe4'],
  ['Egyptian blank', '\u{13441}', '\\ud80d\\udc41'],
  ['braille blank', '\u2800', '\\u2800'],
  ['note without a head', '\u{1d159}', '\\ud834\\udd59'],
  ['no-break space', '\u00a0', '\\u00a0'],
  ['thin space', '\u2009', '\\u2009'],
  ['ideographic space', '\u3000', '\\u3000'],
  ['private use', '\ue000', '\\ue000'],
  ['noncharacter', '\uffff', '\\uffff'],
];

for (const [what, character, code] of UNSEEN) {
  test(`${what}: the same escape in message, log and summary, and none in a shell line`, () => {
    const path = `a${character}b`;
    assert.equal(isPlain(path), false);
    assert.equal(visible(path), `a${code}b`);
    // JSON has two short codes of its own.
    assert.equal(quote(path), `"a${code.replace('\\u0009', '\\t')}b"`);
    const printed: string[] = [];
    const log = createLog((line) => printed.push(line));
    log.info(path);
    log.error(path, { file: path, line: 1 }, path);
    log.startGroup(path);
    assert.deepEqual(printed, [
      `a${code}b\n`,
      `::error title=a${code}b,file=a${code}b,line=1::a${code}b\n`,
      `::group::a${code}b\n`,
    ]);
    const inHtml = `a${code.replaceAll('\\', '&#92;')}b`;
    assert.equal(name(path), `<code>${inHtml}</code>`);
    assert.equal(prose(path), inHtml);
    const line = shellLine(['printf', '%s', path]);
    assert.equal(isPlain(line), true);
    if (character !== '\u0000') assert.equal(execFileSync('bash', ['-c', line], { encoding: 'utf8' }), path);
  });
}

test('half a character has an escape in each of them', () => {
  assert.equal(visible('a\ud83d'), 'a\\ud83d');
  assert.equal(quote('a\udd8b'), '"a\\udd8b"');
  assert.equal(isPlain(shellLine(['\ud83d'])), true);
});

test('visible characters stay unchanged: scripts, marks, emoji, a box for an unassigned character', () => {
  const seen = 'a b-Ünïcode, 日本語, עברית, हिन्दी, 🖋🦋, e\u0301, \u{378}\ufffd';
  assert.equal(isPlain(seen), true);
  assert.equal(visible(seen), seen);
});

test('a text of several lines keeps its line feeds and no other control characters', () => {
  assert.equal(visibleLines('a\nb\r\n\u2028c'), 'a\nb\\u000d\n\\u2028c');
  assert.equal(visible('a\nb'), 'a\\u000ab');
});

test('a secret is masked byte for byte, with any characters', () => {
  const printed: string[] = [];
  createLog((line) => printed.push(line)).mask('s3cret\u00a0\t\u200b##[100%\r\n');
  assert.deepEqual(printed, ['::add-mask::s3cret\u00a0\t\u200b##[100%25%0D%0A\n']);
});
