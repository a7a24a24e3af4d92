// Paths on standard output: raw for programs; harmless to a terminal, and to the runner of a job.
import assert from 'node:assert/strict';
import test from 'node:test';
import { pathLines } from '../../../src/cli/terminal/path-lines.ts';

const NAMES = [
  'plain',
  'with blank',
  '"quoted"',
  'a\u001b[31m\u0007b',
  'gnp.\u202eexe',
  'two\nlines',
  '::error::x',
  'a##[b',
];

test('in a pipe each line is the exact path, and a path of two lines has none', () => {
  const { lines, left } = pathLines(NAMES, { terminal: false, env: {} });
  assert.deepEqual(
    lines,
    NAMES.filter((name) => !name.includes('\n')),
  );
  assert.equal(left, 1);
});

test('on a terminal every path has a line, in which nothing moves the cursor or is hidden', () => {
  const { lines, left } = pathLines(NAMES, { terminal: true, env: {} });
  assert.equal(left, 0);
  assert.equal(lines[3], 'a\\u001b[31m\\u0007b');
  assert.equal(lines[4], 'gnp.\\u202eexe');
  assert.equal(lines[5], 'two\\u000alines');
  for (const line of lines) assert.doesNotMatch(line, /[\p{Cc}\p{Cf}]/u);
});

test('in a job of GitHub Actions no line is a command to the runner, and each is a path of the file', () => {
  const { lines, left } = pathLines(NAMES, { terminal: false, env: { GITHUB_ACTIONS: 'true' } });
  assert.equal(left, 2);
  assert.ok(lines.includes('./::error::x'));
  assert.ok(lines.includes('plain'));
});
