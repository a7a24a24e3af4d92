// Progress of `sign`: one line on a terminal that makes room for everything else, nothing in a pipe.
import assert from 'node:assert/strict';
import test from 'node:test';
import { createProgress } from '../../../src/cli/terminal/progress-line.ts';

const ERASE = '\r\u001b[2K';

function told(terminal: boolean): string[] {
  const texts: string[] = [];
  let ms = 1000;
  const say = (text: string) => void texts.push(text);
  const progress = createProgress({ say, terminal, now: () => new Date(ms) });
  for (const [done, laterMs] of [
    [1, 0],
    [2, 50],
    [3, 60],
  ] as const) {
    ms += laterMs;
    progress.report(done, 9);
  }
  progress.say('note: something\n');
  progress.end();
  return texts;
}

test('on a terminal, the line is updated at most ten times per second', () => {
  assert.deepEqual(told(true), [
    `${ERASE}1 of 9 files done`,
    `${ERASE}3 of 9 files done`,
    ERASE,
    'note: something\n',
  ]);
});

test('in a pipe, there are only the messages', () => {
  assert.deepEqual(told(false), ['note: something\n']);
});
