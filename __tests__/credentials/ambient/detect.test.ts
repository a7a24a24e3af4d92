// Which providers are looked for.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { SYSTEMS } from '../../../src/credentials/ambient/detect.ts';
import type { Provider } from '../../../src/credentials/ambient/provider.ts';

const isProvider = (value: unknown): value is Provider =>
  Object(value) === value && 'assertPossible' in Object(value) && 'request' in Object(value);

test('every provider in the folder is in the table once', async () => {
  const folder = new URL('../../../src/credentials/ambient/', import.meta.url);
  const files = await Promise.all(readdirSync(folder).map((name) => import(new URL(name, folder).href)));
  const providers = files.flatMap((file) => Object.values(Object(file))).filter(isProvider);
  const names = (all: readonly Provider[]) => all.map(({ name }) => name).sort();
  assert.deepEqual(names(SYSTEMS), names(providers));
});
