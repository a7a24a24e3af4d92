// The completion script in a real bash: what it offers at each place of a command line.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { COMMANDS } from '../../../src/cli/options/commands.ts';
import { newDirectory, run } from '../../support/command.ts';

/** Each line is words with tabs between them, the last of which is completed. Prints one line of offers for each. */
const DRIVER = `source "$1"
while IFS= read -r line; do
  IFS=$'\\t' read -r -a COMP_WORDS <<< "$line"
  [[ $line != *$'\\t' ]] || COMP_WORDS+=('')
  COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))
  _sigstore_sign
  printf '%s\\n' "\${COMPREPLY[*]}"
done
complete -p sigstore-sign`;

/** What bash offers for each list of words, the last of which is what was typed of a word. */
async function offered(t: TestContext, lines: readonly (readonly string[])[]) {
  const cwd = newDirectory(t);
  const { code, stdout, stderr } = await run(['completion', 'bash'], { cwd });
  assert.deepEqual([code, stderr], [0, '']);
  const script = join(cwd, 'completion.bash');
  writeFileSync(script, stdout);
  const input = lines.map((words) => `${['sigstore-sign', ...words].join('\t')}\n`).join('');
  const output = execFileSync('bash', ['--norc', '-uc', DRIVER, 'bash', script], {
    cwd,
    input,
    encoding: 'utf8',
  });
  const rows = output.trimEnd().split('\n');
  return { registered: rows.pop(), offers: rows.map((row) => row.split(' ').filter((word) => word !== '')) };
}

test('every command, and every option of it, is offered for its beginning', async (t) => {
  const rows = COMMANDS.flatMap(({ name, options }) => options.map((option) => ({ name, option })));
  const { offers } = await offered(t, [
    [''],
    ['-'],
    ...COMMANDS.map(({ name }) => [name.slice(0, 3)]),
    ...rows.map(({ name, option }) => [name, `--${option.name}`]),
    ...COMMANDS.map(({ name }) => [name, '--']),
  ]);
  const names = COMMANDS.map(({ name }) => name);
  assert.deepEqual(offers.shift(), [...names, 'help']);
  assert.deepEqual(offers.shift(), ['--help', '--version']);
  for (const name of names) assert.ok(offers.shift()?.includes(name), name);
  for (const { name, option } of rows)
    assert.ok(offers.shift()?.includes(`--${option.name}`), `${name} --${option.name}`);
  for (const { options } of COMMANDS)
    assert.deepEqual(
      offers.shift(),
      options.map(({ name }) => `--${name}`),
    );
});

const LINES: readonly (readonly [typed: string, offers: string])[] = [
  ['sign|--existing|', 'fail keep overwrite'],
  ['sign|--existing|k', 'keep'],
  // Bash breaks a word at the equals sign.
  ['sign|--existing|=', 'fail keep overwrite'],
  ['sign|--existing|=|ov', 'overwrite'],
  ['-v|sign|a.txt|--rekor-version|', '1 2'],
  ['verify|--instance|', 'public-good staging'],
  ['completion|', 'bash zsh fish'],
  ['completion|f', 'fish'],
  ['help|a', 'attest'],
  ['help|verify|', 'attestation checksums instance all'],
  ['help|demo|', ''],
  ['sign|--exi', '--existing'],
  // Files, which readline completes if nothing is offered, and text that only the user knows.
  ['sign|', ''],
  ['sign|--bundle|', ''],
  ['sign|-o|', ''],
  ['sign|--identity-token|', ''],
  ['sign|--output-signature|--', ''],
  ['identity|', ''],
  // After `--` nothing is an option.
  ['sign|--|--exi', ''],
  ['sandbox|--|', 'any command'],
  ['sandbox|--|bash|--', ''],
];

test('values, operands and topics are offered where they can be, and files elsewhere', async (t) => {
  const { offers, registered } = await offered(
    t,
    LINES.map(([typed]) => typed.split('|')),
  );
  assert.match(registered ?? '', /-o default .*-F _sigstore_sign sigstore-sign$/);
  for (const [typed, expected] of LINES) {
    const row = offers.shift() ?? [];
    if (expected === 'any command') assert.ok(row.includes('cd') && row.includes('node'), typed);
    else assert.equal(row.join(' '), expected, typed);
  }
});

test('the scripts of all shells name every command, every option and every value of a choice', async (t) => {
  const cwd = newDirectory(t);
  for (const shell of ['bash', 'zsh', 'fish']) {
    const { code, stdout } = await run(['completion', shell], { cwd });
    assert.equal(code, 0);
    for (const { name, options } of COMMANDS)
      for (const option of options) {
        const long =
          shell === 'fish' ? `__sigstore_sign_is ${name}'.* -l ${option.name} ` : `--${option.name}\\b`;
        assert.match(stdout, new RegExp(long), `${shell}: ${name} ${option.name}`);
        for (const word of option.value?.includes('|') ? option.value.split('|') : [])
          assert.match(stdout, new RegExp(`[ '(]${word}[ ')]`), `${shell}: ${word}`);
      }
  }
});
