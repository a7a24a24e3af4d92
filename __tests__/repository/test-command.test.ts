// `npm test` with parts of the suite; a part without tests is a failure.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import test from 'node:test';

const SCRIPT = join(import.meta.dirname, '..', '..', 'scripts', 'test.ts');

function npmTest(...words: string[]) {
  const { NODE_TEST_CONTEXT: _inside, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...words], {
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('a part is a folder, a file, or text in a name; --name selects tests', () => {
  for (const part of ['files', 'src/files/', '__tests__/files/find.test.ts', 'find.test']) {
    const { status, stdout, stderr } = npmTest(part, '--name', '^a NUL in a pattern is refused');
    assert.deepEqual([status, stderr], [0, ''], part);
    assert.match(stdout, /^ℹ fail 0$/m, part);
    assert.doesNotMatch(stdout, /^ℹ pass 0$/m, part);
  }
});

test('a part or name without a match fails and shows the names that exist', () => {
  for (const part of ['sining', '', '../src', 'node_modules']) {
    const { status, stdout, stderr } = npmTest('files', part);
    assert.deepEqual([status, stdout], [1, ''], part);
    assert.match(stderr, /^no test file matches/, part);
    assert.match(stderr, /npm test -- signing .*[\s\S]*^Parts: .*\bsigning\b/m, part);
  }
  const { status, stderr } = npmTest('files/digest', '--name', 'no such name');
  assert.equal(status, 1);
  assert.match(stderr, /^no test ran: no name matches \/no such name\/$/m);
});
