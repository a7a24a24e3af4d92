// What users read of the collecting action and what the code does: collect/action.yml and the names in the code agree.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { readActionYml } from '../../scripts/action-yml.ts';
import { COLLECT_INPUTS, readCollectInputs } from '../../src/action/collect/inputs.ts';
import { OUTPUT_NAMES } from '../../src/action/publish/outputs.ts';
import { inputsFrom } from '../../src/action/read-inputs.ts';
import { Failure } from '../../src/errors/failure.ts';

const read = (path: string) => readFileSync(join(import.meta.dirname, '..', '..', path), 'utf8');
const yml = read('collect/action.yml');
const { inputs, outputs } = readActionYml(yml);
const given = (values: Readonly<Record<string, string>>) =>
  readCollectInputs(
    inputsFrom(
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
    ),
  );

test('inputs and outputs: collect/action.yml and the code name the same', () => {
  assert.deepEqual(
    inputs.map(({ name }) => name),
    Object.keys(COLLECT_INPUTS),
  );
  assert.deepEqual(
    outputs.map(({ name }) => name),
    [...OUTPUT_NAMES],
  );
  for (const { name, description, required } of inputs) {
    assert.match(description, /^[A-Z].{10,}\.$/s, name);
    assert.equal(required, false, name);
  }
});

test('defaults: the code without an input does what it does with the default of collect/action.yml', () => {
  // The value of an expression differs from job to job.
  const defaults = inputs.map(({ name, default: value = '' }) => [name, value.replace(/^\$\{\{.*\}\}$/, '')]);
  assert.deepEqual(given(Object.fromEntries(defaults)), given({}));
  assert.equal(inputs.filter((input) => input.default !== undefined).length, 7);
});

test('it runs the signing action’s program under its own name, on the same Node.js', () => {
  assert.match(yml, /^runs:\n {2}using: node24\n {2}main: index\.js\n$/m);
  assert.equal(/^ {2}using: .*$/m.exec(yml)?.[0], /^ {2}using: .*$/m.exec(read('action.yml'))?.[0]);
  const [, ...lines] = read('collect/index.js').trimEnd().split('\n');
  assert.deepEqual(lines, ["process.argv[2] = 'collect';", "await import('../dist/index.js');"]);
});

const WRONG: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  existing: { existing: 'sometimes' },
  timeout: { timeout: 'soon' },
  'upload-artifact': { 'upload-artifact': 'perhaps' },
  'artifact-name': { 'artifact-name': 'a/b' },
  'artifact-digest': { 'artifact-digest': 'unknown' },
  'input "issuer" is missing': { identity: 'unknown' },
  'retention-days': { 'retention-days': '401' },
  '"instance" and "trusted-root"': { instance: 'staging', 'trusted-root': 'root.json' },
  'needs "github-token"': { release: 'v1' },
};

for (const [says, values] of Object.entries(WRONG))
  test(`an input that is wrong is refused by its name: ${says}`, () => {
    assert.throws(
      () => given(values),
      (error) => error instanceof Failure && error.code === 'input-invalid' && error.message.includes(says),
    );
  });
