// The scripts of completion in the real zsh and fish, and the manual page in the programs that read it.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { COMMANDS } from '../src/cli/options/commands.ts';
import { execute } from './execute.ts';

const ROOT = join(import.meta.dirname, '..');
const END = '--end--';
let folder = '';
/** The working directory of the shells, with a file and a directory. */
let here = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sigstore-completion-'));
  here = join(folder, 'here');
  await mkdir(join(here, 'inner'), { recursive: true });
  await writeFile(join(here, 'file.txt'), 'x');
});
after(() => rm(folder, { recursive: true, force: true }));

const DRIVERS = {
  zsh: async (script: string, lines: string) => {
    const result = join(folder, 'offers');
    const words = ['-f', join(import.meta.dirname, 'completion/offers.zsh'), script, lines, result];
    const { status, stderr } = await execute('zsh', words, { cwd: here, timeoutMs: 60_000 });
    assert.equal(status, 0, stderr);
    return readFile(result, 'utf8');
  },
  fish: async (script: string, lines: string) => {
    const program = `source ${script}; while read -l line; complete -C "$line"; echo ${END}; end < ${lines}`;
    const { status, stdout, stderr } = await execute('fish', ['--no-config', '-c', program], { cwd: here });
    assert.deepEqual([status, stderr], [0, '']);
    return stdout.replaceAll(/\t.*$/gm, '');
  },
};

/** What a shell offers for each line. */
async function offers(shell: keyof typeof DRIVERS, lines: readonly string[]): Promise<readonly string[][]> {
  const printed = await execute(process.execPath, [join(ROOT, 'dist/cli/index.js'), 'completion', shell]);
  assert.equal(printed.status, 0);
  const [script, list] = [join(folder, `completion.${shell}`), join(folder, `lines.${shell}`)];
  await writeFile(script, printed.stdout);
  await writeFile(list, lines.map((line) => `sigstore-sign ${line}\n`).join(''));
  const rows = (await DRIVERS[shell](script, list)).split(`${END}\n`);
  assert.equal(rows.pop(), '');
  assert.equal(rows.length, lines.length);
  return rows.map((row) => [...new Set(row.split(/\/?\n/).filter((word) => word !== ''))].sort());
}

/** Each with exactly what is offered. */
const LINES: Readonly<Record<string, readonly string[]>> = {
  '': [...COMMANDS.map(({ name }) => name), 'help'].sort(),
  'sign --existing ': ['fail', 'keep', 'overwrite'],
  'attest --rekor-version ': ['1', '2'],
  'verify --instance ': ['file.txt', 'inner', 'public-good', 'staging'],
  'sign ': ['file.txt', 'inner'],
  'sign --bundle ': ['file.txt', 'inner'],
  'sign -o ': ['inner'],
  'sign --identity-token ': [],
  'identity ': [],
  'completion ': ['bash', 'fish', 'zsh'],
  'help sign ': ['all', 'instance', 'limits', 'login', 'output'],
  'sandbox -- cat ': ['file.txt', 'inner'],
};

for (const shell of ['zsh', 'fish'] as const) {
  test(`${shell} offers every option of every command, and what its value can be`, async () => {
    const all = await offers(shell, [
      ...COMMANDS.map(({ name }) => `${name} --`),
      ...Object.keys(LINES),
      'sandbox -- zs',
    ]);
    const [known, exact] = [all.slice(0, COMMANDS.length), all.slice(COMMANDS.length)];
    for (const [index, { name, options }] of COMMANDS.entries()) {
      const missing = options.filter((option) => !known[index]?.includes(`--${option.name}`));
      assert.deepEqual(
        missing.map((option) => `${name} --${option.name}`),
        [],
      );
    }
    for (const [index, [line, words]] of Object.entries(LINES).entries())
      assert.deepEqual(exact[index], words, `${shell}: ${line}`);
    assert.ok(exact.at(-1)?.includes('zsh'), String(exact.at(-1)));
  });
}

test('groff and mandoc read the manual page without a complaint', async () => {
  const page = join(ROOT, 'dist/share/man/man1/sigstore-sign.1');
  const groff = await execute('groff', ['-ww', '-man', '-T', 'utf8', page]);
  assert.deepEqual([groff.status, groff.stderr], [0, '']);
  for (const { name } of COMMANDS) assert.match(groff.stdout, new RegExp(`\\b${name}\\b`));
  const mandoc = await execute('mandoc', ['-T', 'lint', '-W', 'warning', page]);
  // A date would make two builds differ.
  const complaints = mandoc.stdout
    .trim()
    .split('\n')
    .filter((line) => !line.includes('missing date'));
  assert.deepEqual(complaints, []);
});
