// action-types.yml next to each action.yml: every input and output has a type, and the code reads values of that type.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { parse } from 'yaml';
import { readActionYml } from '../../scripts/action-yml.ts';
import { COLLECT_INPUTS } from '../../src/action/collect/inputs.ts';
import type { InputTable } from '../../src/action/read-inputs.ts';
import { SIGN_INPUTS } from '../../src/action/sign/inputs.ts';
import { VERIFY_INPUTS } from '../../src/action/verify/inputs.ts';

const TABLES: Readonly<Record<string, InputTable>> = {
  '.': SIGN_INPUTS,
  verify: VERIFY_INPUTS,
  collect: COLLECT_INPUTS,
};
type Typed = Readonly<{ type: string; 'allowed-values'?: readonly string[]; separator?: string }>;
type Types = Readonly<Record<'inputs' | 'outputs', Readonly<Record<string, Typed>>>>;

for (const [folder, table] of Object.entries(TABLES)) {
  const read = (name: string) => readFileSync(join(import.meta.dirname, '../..', folder, name), 'utf8');
  const { inputs, outputs }: Types = parse(read('action-types.yml'));
  const action = readActionYml(read('action.yml'));

  test(`${folder}/action-types.yml has a type for every input and output of its action.yml, in the same order`, () => {
    assert.deepEqual(
      Object.keys(inputs),
      action.inputs.map(({ name }) => name),
    );
    assert.deepEqual(
      Object.keys(outputs),
      action.outputs.map(({ name }) => name),
    );
    for (const { name, description } of action.outputs)
      assert.equal(outputs[name]?.type === 'list', description.includes('one per line'), name);
  });

  test(`${folder}/action-types.yml: the code accepts values of each type, and the default is one`, () => {
    for (const [name, { kind, default: value }] of Object.entries(table)) {
      const { type, 'allowed-values': words = [], separator } = inputs[name] ?? { type: 'none' };
      const refuses = (text: string) => assert.throws(() => kind(text, name), `${name}: ${text}`);
      if (type === 'boolean') {
        assert.deepEqual([kind('true', name), kind('false', name)], [true, false], name);
        refuses('1');
      } else if (type === 'integer') {
        assert.equal(kind('1', name), 1);
        refuses('1.5');
      } else if (type === 'enum') {
        for (const word of words) assert.equal(String(kind(word, name)), word);
        refuses('no such word');
      } else if (type === 'list') assert.deepEqual([separator, kind('a\nb', name)], ['\n', 'a\nb'], name);
      else assert.equal(type, 'string', name);
      if (value !== undefined && words.length > 0) assert.ok(words.includes(value), name);
    }
  });
}
