// What users read and what the code does: action.yml, the inputs and outputs of the code, and the documents agree.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { readActionYml } from '../../scripts/action-yml.ts';
import { ATTESTATION_OUTPUT_NAMES, OUTPUT_NAMES } from '../../src/action/publish/outputs.ts';
import { inputsFrom } from '../../src/action/read-inputs.ts';
import { readInputs, SIGN_INPUTS } from '../../src/action/sign/inputs.ts';
import { VERSION } from '../../src/process/version.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const yml = read('action.yml');
const { inputs, outputs } = readActionYml(yml);

/** Rows of the first Markdown table whose head begins with this cell. */
function tableOf(markdown: string, head: string): string[][] {
  const lines = markdown.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${head} |`));
  assert.notEqual(start, -1, `no table of ${head}`);
  const rest = lines.slice(start + 2);
  const end = rest.findIndex((line) => !line.startsWith('|'));
  return rest.slice(0, end).map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

test('inputs: action.yml, the code and REFERENCE name the same, in one order', () => {
  const names = inputs.map(({ name }) => name);
  assert.deepEqual(names, Object.keys(SIGN_INPUTS));
  const rows = tableOf(read('docs/REFERENCE.md'), 'Input');
  assert.deepEqual(
    rows.map(([name]) => name),
    names.map((name) => `\`${name}\``),
  );
  for (const [index, { name, description, default: value, required }] of inputs.entries()) {
    const [, shown = '', meaning = ''] = rows[index] ?? [];
    assert.equal(shown, required ? 'required' : value === undefined ? '' : `\`${value}\``, name);
    assert.equal(meaning.replaceAll('\\|', '|'), description, name);
    assert.match(description, /^[A-Z].{10,}\.$/s, name);
  }
});

test('sign/ is the action at the root again, for workflows that name it with a path', () => {
  const main = 'main: dist/index.js';
  assert.ok(yml.includes(main));
  assert.equal(read('sign/action.yml'), yml.replace(main, 'main: index.js'));
  const [, ...lines] = read('sign/index.js').trimEnd().split('\n');
  assert.deepEqual(lines, ["await import('../dist/index.js');"]);
});

test('outputs: action.yml, the code and REFERENCE name the same, in one order', () => {
  const names = outputs.map(({ name }) => name);
  assert.deepEqual(names, [...OUTPUT_NAMES, ...ATTESTATION_OUTPUT_NAMES]);
  const rows = tableOf(read('docs/REFERENCE.md'), 'Output');
  assert.deepEqual(
    rows.map(([name, meaning]) => [name, meaning]),
    outputs.map(({ name, description }) => [`\`${name}\``, description]),
  );
});

test('defaults: the code without an input does what it does with the default of action.yml', () => {
  const bare = readInputs((name) => (name === 'files' ? 'x' : ''));
  const filled = inputs.map(({ name, default: value = '' }) => [
    `INPUT_${name.toUpperCase()}`,
    // The value of an expression differs from job to job.
    name === 'files' ? 'x' : value.replace(/^\$\{\{.*\}\}$/, ''),
  ]);
  assert.deepEqual(readInputs(inputsFrom(Object.fromEntries(filled))), bare);
  assert.ok(inputs.some((input) => input.default !== undefined));
  assert.deepEqual(
    inputs.filter(({ required }) => required).map(({ name }) => name),
    [],
  );
});

test('the action runs on Node.js 24, from a file that is there, and has its branding', () => {
  const value = (key: string) => new RegExp(`^  ${key}: (\\S+)$`, 'm').exec(yml)?.[1];
  assert.equal(value('using'), 'node24');
  assert.ok(existsSync(join(ROOT, value('main') ?? '-')));
  assert.ok(value('icon') !== undefined && value('color') !== undefined);
  assert.doesNotMatch(yml, /^ {2}(pre|post)(-if)?:/m);
});

test('package.json: the version of the code, a bin that is there, the Node.js of the action for the tests', () => {
  const own = JSON.parse(read('package.json')) as {
    version: string;
    bin: Record<string, string>;
    devDependencies: Record<string, string>;
  };
  assert.equal(own.version, VERSION);
  for (const path of Object.values(own.bin)) assert.match(read(path), /^#!\/usr\/bin\/env node\n/);
  assert.match(own.devDependencies['node'] ?? '', /^24\./);
});
