// What users read of the verifying action and what it does: verify/action.yml, its inputs and outputs, and its page agree.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { readActionYml } from '../../scripts/action-yml.ts';
import { inputsFrom } from '../../src/action/read-inputs.ts';
import { readVerifyInputs, VERIFY_INPUTS, VERIFY_OUTPUT_NAMES } from '../../src/action/verify/inputs.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const yml = read('verify/action.yml');
const { inputs, outputs } = readActionYml(yml);
const page = read('docs/VERIFYING.md');

test('verify/action.yml, the code and docs/VERIFYING.md name the same inputs and outputs, in one order', () => {
  assert.deepEqual(
    inputs.map(({ name }) => name),
    Object.keys(VERIFY_INPUTS),
  );
  assert.deepEqual(
    outputs.map(({ name }) => name),
    [...VERIFY_OUTPUT_NAMES],
  );
  for (const { name, description } of [...inputs, ...outputs]) {
    assert.match(description, /^[A-Z].{10,}\.$/s, name);
    const rows = page.split('\n').filter((line) => line.startsWith(`| \`${name}\` |`));
    assert.ok(
      rows.some((row) => row.endsWith(`| ${description} |`)),
      name,
    );
  }
  assert.deepEqual(
    inputs.filter(({ required }) => required),
    [],
  );
});

test('defaults: the code without an input does what it does with the default of verify/action.yml', () => {
  const least: Readonly<Record<string, string>> = {
    files: 'x',
    identity: 'mona@example.test',
    issuer: 'https://accounts.example.test',
  };
  const bare = readVerifyInputs((name) => least[name] ?? '');
  // The value of an expression differs from job to job.
  const filled = inputs.map(({ name, default: value = '' }) => [
    `INPUT_${name.toUpperCase()}`,
    least[name] ?? value.replace(/^\$\{\{.*\}\}$/, ''),
  ]);
  assert.deepEqual(readVerifyInputs(inputsFrom(Object.fromEntries(filled))), bare);
  assert.equal(inputs.filter((input) => input.default !== undefined).length, 4);
});

test('it runs on Node.js 24, as three lines that name it to the one program', () => {
  assert.match(yml, /^runs:\n {2}using: node24\n {2}main: index\.js\n$/m);
  const lines = read('verify/index.js').trimEnd().split('\n');
  assert.equal(lines.length, 3);
  assert.equal(lines[1], "process.argv[2] = 'verify';");
  const target = /^await import\('(.+)'\);$/.exec(lines[2] ?? '')?.[1] ?? '-';
  assert.ok(existsSync(join(ROOT, 'verify', target)));
});
