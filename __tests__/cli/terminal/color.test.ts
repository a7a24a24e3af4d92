// Colour: on a terminal, unless the person or the terminal does not want it; never in a pipe, never in data.
import assert from 'node:assert/strict';
import test from 'node:test';
import { runCommand } from '../../../src/cli/run-command.ts';
import { paint } from '../../../src/cli/terminal/color.ts';
import { newDirectory } from '../../support/command.ts';

const ESCAPE = '\u001b';
const red = (word: string) => `${ESCAPE}[1m${ESCAPE}[31m${word}${ESCAPE}[39m${ESCAPE}[22m`;

async function ran(cwd: string, terminal: boolean, env: Readonly<Record<string, string>>) {
  const text = { stdout: '', stderr: '' };
  const writer = (name: 'stdout' | 'stderr') => ({
    terminal,
    write: (more: string) => {
      text[name] += more;
    },
    finish: async () => undefined,
  });
  const words = ['sign', '--json', 'missing'];
  const code = await runCommand(words, {
    ...{ env, entry: 'cli.js', platform: 'linux', stop: new AbortController(), now: () => new Date() },
    ...{ stdout: writer('stdout'), stderr: writer('stderr') },
    stdin: { open: () => process.stdin, terminal: false },
    directories: { cwd: () => cwd, home: () => cwd },
  });
  assert.equal(code, 6);
  assert.ok(!text.stdout.includes(ESCAPE), 'data stay data');
  return text.stderr;
}

test('on a terminal, and not with NO_COLOR, a dumb terminal or a pipe', async (t) => {
  const cwd = newDirectory(t);
  const plain = await ran(cwd, false, {});
  assert.match(plain, /^error: file "missing"/);
  const coloured = await ran(cwd, true, { NO_COLOR: '' });
  assert.equal(coloured, plain.replace('error:', red('error:')));
  for (const [terminal, env] of [
    [true, { NO_COLOR: '1' }],
    [true, { TERM: 'dumb' }],
    [false, { TERM: 'xterm' }],
  ] as const)
    assert.equal(await ran(cwd, terminal, env), plain);
});

test('only text of the command itself is colored', () => {
  assert.equal(paint('a: NOT VERIFIED\nerror: b\n'), `a: ${red('NOT VERIFIED')}\n${red('error:')} b\n`);
  assert.equal(paint('a: verified, signed by b\n'), `a: ${ESCAPE}[32mverified${ESCAPE}[39m, signed by b\n`);
  for (const text of ['  fix:  see error: x\n', '"a: NOT VERIFIED" is there\n', '12 of 40 files done'])
    assert.equal(paint(text), text);
});

test('the command uses its own streams and environment, not those of this process', () => {
  const painted = paint('error: b\n');
  process.env['NO_COLOR'] = '1';
  try {
    assert.equal(paint('error: b\n'), painted);
    assert.equal(painted, `${red('error:')} b\n`);
  } finally {
    delete process.env['NO_COLOR'];
  }
});
