// scripts/structure.ts on small trees: a sound one passes, and each error is found by its check and by no other.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { type Check, inspect, judge, LIMITS, type Limits } from '../../scripts/structure.ts';

type Files = Readonly<Record<string, string>>;

const body = (lines: number) => 'work();\n'.repeat(lines);

/** Everything here is close to an error. */
const SOUND: Files = {
  'src/main.ts': "import { run } from './action/run.ts';\nrun();\n",
  'src/cli.ts': "const { start } = await import('./cli/start.ts');\nstart();\n",
  // 60 lines, with the two of the function itself.
  'src/action/run.ts': `import * as text from '../text/text.ts';
import { work } from '../text/work.ts';
export function run() {
${body(57)}  text.shout();
}
`,
  'src/cli/start.ts': `import { parts, type Part } from '../text/parts.ts';
export const start = (part: Part) => [...parts, ...(part ? [part] : []), { ...part, ...(part && { part }) }];
`,
  'src/text/text.ts': 'export function shout() {}\n',
  'src/text/work.ts': 'export const work = () => undefined;\nexport type Unit = string;\n',
  'src/text/parts.ts': "export type Part = string;\nconst parts = ['[...[1]]'];\nexport { parts };\n",
  'src/sandbox/fulcio.ts': `export function issue() {\n${body(80)}}\n`,
  '__tests__/sandbox.test.ts': "import { issue } from '../src/sandbox/fulcio.ts';\nissue();\n",
  'scripts/units.ts': "export type Units = import('../src/text/work.ts').Unit[];\n",
};

/** Makes a tree, which is removed after the test. */
function makeTree(t: TestContext, files: Files): string {
  const root = mkdtempSync(join(tmpdir(), 'structure-'));
  t.after(() => rmSync(root, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const many = (folder: string, count: number): Files =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`src/${folder}/f${index}.ts`, '']));

/** What is added to the sound tree, the check that must fail, and its message. */
const FAULTS: Readonly<Record<string, readonly [files: Files, check: Check, list: readonly string[]]>> = {
  'two files that import each other': [
    {
      'src/text/a.ts': "import { b } from './b.ts';\nexport const a = b;\n",
      'src/text/b.ts': "import { a } from './a.ts';\nexport const b = a;\n",
    },
    'fileCycles',
    ['src/text/a.ts → src/text/b.ts → src/text/a.ts'],
  ],
  'three files, by a type, a re-export and a lazy import': [
    {
      'src/text/a.ts': "import type { B } from './b.ts';\nexport type A = B;\n",
      'src/text/b.ts': "export { c as B } from './c.ts';\n",
      'src/text/c.ts': "export const c = async () => (await import('./a.ts')) as unknown as A;\n",
    },
    'fileCycles',
    ['src/text/a.ts → src/text/b.ts → src/text/c.ts → src/text/a.ts'],
  ],
  'a cycle of two with a third file tied to it': [
    {
      'src/text/a.ts': "import { b } from './b.ts';\nimport { c } from './c.ts';\nexport const a = [b, c];\n",
      'src/text/b.ts': "import { a } from './a.ts';\nexport const b = a;\n",
      'src/text/c.ts': "import { b } from './b.ts';\nexport const c = b;\n",
    },
    'fileCycles',
    ['src/text/a.ts → src/text/b.ts → src/text/a.ts; tied to these: src/text/c.ts'],
  ],
  'rooms that import each other, by different files': [
    {
      'src/text/a.ts': "import { b } from '../files/b.ts';\nb();\n",
      'src/files/b.ts': 'export const b = () => undefined;\n',
      'src/files/c.ts': "import { shout } from '../text/text.ts';\nshout();\n",
    },
    'roomCycles',
    ['files → text (src/files/c.ts imports src/text/text.ts) → files (src/text/a.ts imports src/files/b.ts)'],
  ],
  'a third file at the top': [
    { 'src/errors.ts': '' },
    'topFiles',
    ['src/cli.ts', 'src/errors.ts', 'src/main.ts'],
  ],
  'large folders': [
    { ...many('files', 13), ...many('http/client', 14), ...many('http', 12), ...many('verify', 19) },
    'crowd',
    ['verify: 19 of 18', 'http/client: 14 of 12', 'files: 13 of 12'],
  ],
  'long functions of each kind': [
    {
      'src/text/long.ts': `function first() {\n${body(59)}}
const second = async () => {\n${body(59)}};
class C {\n  third() {\n${body(59)}}\n}
work([first, second, C], function () {\n${body(59)}});
`,
    },
    'longFunctions',
    [
      'src/text/long.ts:1 first, 61 lines',
      'src/text/long.ts:62 second, 61 lines',
      'src/text/long.ts:124 third, 61 lines',
      'src/text/long.ts:186 (no name), 61 lines',
    ],
  ],
  'exports that are of no use to another file': [
    {
      'src/text/extra.ts': `export const used = 1;
export const { a, b: [c] } = used;
export type T = typeof d;
export async function d() {}
export { used as e };
export default used;
`,
      'src/cli.ts': `${SOUND['src/cli.ts']}await import('./text/extra.ts').then(({ used }) => used);\n`,
    },
    'unusedExports',
    ['2 a', '2 c', '3 T', '4 d', '5 e', '6 default'].map((place) => `src/text/extra.ts:${place}`),
  ],
  'literals that are spread at once': [
    {
      'src/text/spread.ts': `work([
  ...['a', 'b'],
  ...(['c'] as const),
]);
work({
  ...{ a, b },
  c,
});
work(...[1, 2]);
`,
    },
    'literalSpreads',
    ["2 ...['a', 'b']", "3 ...(['c'] as const)", '6 ...{ a, b }', '9 ...[1, 2]'].map(
      (place) => `src/text/spread.ts:${place}`,
    ),
  ],
};

test('a sound tree passes', (t) => {
  const report = inspect(makeTree(t, SOUND));
  const { text, holds } = judge(report, true);
  assert.ok(holds, text);
  assert.deepEqual(report.notes['exports that only tests and bench import'], {
    now: 1,
    list: ['src/sandbox/fulcio.ts:1 issue'],
  });
  assert.equal(report.notes['lines of the sandbox']?.now, 82);
  assert.equal(report.notes['lines of the tests']?.now, 2);
});

for (const [name, [files, check, list]] of Object.entries(FAULTS)) {
  test(`found: ${name}`, (t) => {
    const { checks } = inspect(makeTree(t, { ...SOUND, ...files }));
    assert.deepEqual(checks[check].list, list);
    const over = (Object.keys(checks) as Check[]).filter((key) => checks[key].now > LIMITS[key].limit);
    assert.deepEqual(over, [check]);
  });
}

test('base names in several rooms are listed and are not an error', (t) => {
  const report = inspect(makeTree(t, { ...SOUND, 'src/verify/a/text.ts': '', 'src/verify/b/text.ts': '' }));
  assert.deepEqual(report.notes['base names in several rooms']?.list, [
    'text.ts: src/text, src/verify/a, src/verify/b',
  ]);
  assert.ok(judge(report, true).holds);
});

test('a syntax error ends the run', (t) => {
  const root = makeTree(t, { 'src/text/broken.ts': 'export const = 1;\n' });
  assert.throws(() => inspect(root), /broken\.ts/);
});

test('the count that is allowed today passes, one more does not, and strict mode allows none', (t) => {
  const report = inspect(
    makeTree(t, { ...SOUND, 'src/text/x.ts': 'export const x = 1;\nexport const y = 1;\n' }),
  );
  const allow = (today: number): Limits => ({
    ...LIMITS,
    unusedExports: { what: 'exports', limit: 0, today },
  });
  assert.ok(judge(report, false, allow(2)).holds);
  assert.ok(!judge(report, false, allow(1)).holds);
  assert.ok(!judge(report, true, allow(2)).holds);
});

test('the command prints the table, and exits 1 for an error', (t) => {
  const script = join(import.meta.dirname, '../../scripts/structure.ts');
  const run = (files: Files) =>
    spawnSync(process.execPath, [script, '--strict', makeTree(t, files)], { encoding: 'utf8' });
  const sound = run(SOUND);
  assert.equal(sound.status, 0, sound.stdout + sound.stderr);
  assert.match(sound.stdout, /^import cycles between files, types included +0 +0 +0$/m);
  const broken = run({ ...SOUND, 'src/text/x.ts': 'export const x = 1;\n' });
  assert.equal(broken.status, 1, broken.stdout + broken.stderr);
  assert.match(broken.stdout, /^exports that no other file imports +1 +0 +0 {2}too many$/m);
  assert.match(broken.stdout, /^ {2}src\/text\/x\.ts:1 x$/m);
});
