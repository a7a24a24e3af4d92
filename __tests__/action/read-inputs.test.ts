// A table of inputs → a record: names, defaults, and all problems at once, those of single inputs first.
import assert from 'node:assert/strict';
import test from 'node:test';
import { artifactName, flag, lines, number, oneOf, text, time } from '../../src/action/input-kinds.ts';
import { type InputTable, inputsFrom, type Judge, readTable } from '../../src/action/read-inputs.ts';
import { Failure } from '../../src/errors/failure.ts';

const description = 'For a test.';
const TABLE = {
  'some-lines': { kind: lines, description },
  'a-long-name': { kind: text, description },
  'may-it': { kind: flag, default: 'true', description },
  'how-many': { kind: number(1, 9), description },
  color: { kind: oneOf('red', 'blue'), default: 'red', description },
  timeout: { kind: time, key: 'timeoutMs', default: '15m', description },
  'artifact-name': { kind: artifactName, description },
  token: { kind: text, expression: 'github.token', description },
} as const satisfies InputTable;

type Given = Readonly<Record<string, string>>;
const given = (values: Given) =>
  inputsFrom(
    Object.fromEntries(Object.entries(values).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  );
const readAll = (values: Given) => readTable(TABLE, given(values), (inputs) => inputs);

test('a blank input has its default, and an expression is not a default', () => {
  const bare = {
    someLines: '',
    aLongName: undefined,
    mayIt: true,
    howMany: undefined,
    color: 'red',
    timeoutMs: 900_000,
    artifactName: undefined,
    token: undefined,
  };
  assert.deepEqual(readAll({}), bare);
  assert.deepEqual(readAll(Object.fromEntries(Object.keys(TABLE).map((name) => [name, ' \n']))), bare);
  assert.ok(Object.isFrozen(readAll({})));
});

test('each kind is read', () => {
  const values = {
    'some-lines': ' a\n b \n',
    'a-long-name': ' x ',
    'may-it': 'False',
    'how-many': '9',
    color: 'blue',
    timeout: '2h',
    'artifact-name': ' bundles ',
    token: 't',
  };
  assert.deepEqual(readAll(values), {
    someLines: 'a\n b',
    aLongName: 'x',
    mayIt: false,
    howMany: 9,
    color: 'blue',
    timeoutMs: 7_200_000,
    artifactName: 'bundles',
    token: 't',
  });
});

test('all problems are listed in the order of the table, then the problems of combinations', () => {
  const wrong = { timeout: 'soon', 'how-many': '10', 'may-it': 'true ' };
  const conclude = (
    { mayIt }: Readonly<{ mayIt: boolean }>,
    { problem, isWrong }: Judge<keyof typeof TABLE>,
  ) => {
    problem(`${mayIt} ${isWrong('may-it')} ${isWrong('color')}`);
    return {};
  };
  assert.throws(
    () => readTable(TABLE, given(wrong), conclude),
    (error) => {
      assert.ok(error instanceof Failure);
      assert.equal(error.code, 'input-invalid');
      assert.deepEqual(error.message.split('; '), [
        'input "may-it" must be true or false, not "true "',
        'input "how-many" must be a whole number from 1 to 9, not "10"',
        'input "timeout" must be a time from 1s to 6h, such as 90s or 15m, not "soon"',
        'true true false',
      ]);
      return true;
    },
  );
});

test('a defect of the program is not reported as a problem of the input', () => {
  const kind = () => {
    throw new TypeError('a defect');
  };
  assert.throws(
    () => readTable({ x: { kind, description } }, given({}), (inputs) => inputs),
    new TypeError('a defect'),
  );
});
