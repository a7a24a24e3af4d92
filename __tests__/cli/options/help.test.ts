// Help, version and mistakes of usage, as a person at a terminal sees them.
import assert from 'node:assert/strict';
import test from 'node:test';
import { COMMANDS } from '../../../src/cli/options/commands.ts';
import { helpText } from '../../../src/cli/options/help.ts';
import { VERSION } from '../../../src/process/version.ts';
import { inTurn, newDirectory, run } from '../../support/command.ts';

/** Of lines: a screen, and for `sign`, whose options have headings, the least that tells all of them. */
const LIMITS: Readonly<Record<string, number>> = { sign: 41 };

test('help fits a screen and is the same whichever way it is asked for', async (t) => {
  const cwd = newDirectory(t);
  const general = await inTurn([['--help'], ['-h'], ['help']], (words) => run(words, { cwd }));
  for (const { code, stdout, stderr } of general) {
    assert.deepEqual({ code, stderr, stdout }, { code: 0, stderr: '', stdout: general[0]?.stdout ?? '' });
    for (const { name, summary } of COMMANDS)
      assert.match(stdout, new RegExp(`^  ${name} +${summary}$`, 'm'));
  }
  const names = COMMANDS.map(({ name }) => name);
  const words = names.flatMap((name) => [
    [name, '--help'],
    [name, '-h'],
    ['help', name],
  ]);
  const ran = await inTurn(words, (line) => run(line, { cwd }));
  for (const [index, name] of names.entries()) {
    const [long, short, help] = ran.slice(3 * index, 3 * index + 3).map(({ stdout }) => stdout);
    assert.ok(long?.startsWith(`Usage: sigstore-sign ${name} [options]`), long);
    assert.equal(short, long);
    assert.equal(help, long);
  }
  for (const { code, stdout } of [...general, ...ran]) {
    assert.equal(code, 0);
    const lines = stdout.trimEnd().split('\n');
    const limit = LIMITS[/^Usage: sigstore-sign (\w+)/.exec(stdout)?.[1] ?? ''] ?? 23;
    assert.ok(lines.length <= limit, `${lines.length} lines:\n${stdout}`);
    for (const line of lines) assert.ok(line.length <= 80, `${line.length} columns: ${line}`);
  }
});

test('every option of the table is in the help and known to the parser as it stands there', async (t) => {
  const cwd = newDirectory(t);
  const rows = COMMANDS.flatMap((command) => command.options.map((option) => ({ command, option })));
  assert.ok(rows.length > 20);
  await inTurn(rows, async ({ command, option }) => {
    const given = option.value === undefined ? `--${option.name}` : `--${option.name}=x`;
    const { code, stdout } = await run([command.name, given, '--help'], { cwd });
    assert.equal(code, 0, `${command.name} ${given}`);
    const shape = `--${option.name}${option.value === undefined ? '' : ` ${option.value}`}  `;
    assert.ok(stdout.includes(shape), `${command.name} --help lacks ${shape}`);
    if (option.alias === undefined) return;
    assert.equal((await run([command.name, `--${option.alias}=x`, '--help'], { cwd })).code, 0);
    assert.ok(stdout.includes(` (or --${option.alias})\n`), option.alias);
  });
});

test('the options of the seed stand under its headings, and every heading of sign has options', () => {
  const [sign] = COMMANDS;
  assert.ok(sign);
  const groups = helpText(sign)
    .split(/\n\n(?=[A-Z]\w+(?: \w+)*:\n)/)
    .slice(1);
  const named = groups.map((group) => [
    group.split(':')[0],
    [...group.matchAll(/^ {2}(?:-\w, )?--([\w-]+)/gm)].map(([, name]) => name),
  ]);
  const { 'OpenID Connect options': oidc, 'Output options': output, ...others } = Object.fromEntries(named);
  assert.deepEqual(oidc, [
    ...['identity-token', 'oidc-client-id', 'oidc-client-secret', 'oidc-disable-ambient-providers'],
    ...['oidc-issuer', 'oauth-force-oob'],
  ]);
  assert.deepEqual(
    output.filter((name: string) => name !== 'existing'),
    ['no-default-files', 'signature', 'certificate', 'bundle', 'output-directory', 'overwrite'],
  );
  assert.deepEqual(Object.keys(others), ['Options', 'Instance options']);
});

test('the version is one line', async (t) => {
  const { code, stdout, stderr } = await run(['--version'], { cwd: newDirectory(t) });
  assert.deepEqual({ code, stdout, stderr }, { code: 0, stdout: `sigstore-sign ${VERSION}\n`, stderr: '' });
});

const MISTAKES: readonly (readonly [words: readonly string[], said: RegExp, help: string])[] = [
  [[], /no command was given/, '--help'],
  [['sgn', 'a'], /"sgn" is not a command; did you mean sign\?/, '--help'],
  [['verfy'], /did you mean verify\?/, '--help'],
  [['frobnicate'], /"frobnicate" is not a command$/, '--help'],
  [['help', 'sing'], /did you mean sign\?/, '--help'],
  [['sign'], /sign needs FILE\.\.\./, 'sign --help'],
  [['sign', '--bundel', 'x', 'a'], /sign has no option "--bundel"; did you mean --bundle\?/, 'sign --help'],
  [['sign', '--overwite', 'a'], /did you mean --overwrite\?/, 'sign --help'],
  [['sign', '-x', 'a'], /sign has no option "-x"$/, 'sign --help'],
  [['sign', '--bundle'], /--bundle has no value$/, 'sign --help'],
  [['sign', '--bundle', '--json', 'a'], /--bundle has no value; .* --bundle=-…/, 'sign --help'],
  [['sign', '--bundle=', 'a'], /--bundle has no value$/, 'sign --help'],
  [['sign', '--json=yes', 'a'], /--json takes no value$/, 'sign --help'],
  [['sign', '--policy', 'p', '--policy', 'q', 'a'], /--policy was given twice$/, 'sign --help'],
  [
    ['sign', '--signature', 'x', '--output-signature', 'y', 'a'],
    /--signature was given twice$/,
    'sign --help',
  ],
  [['sign', '--output-signatur', 'x', 'a'], /did you mean --output-signature\?/, 'sign --help'],
  [['verify', '--certificate-identity=', 'a'], /--certificate-identity has no value$/, 'verify --help'],
  [['verify', 'a'], /give --certificate-identity, or --key$/, 'verify --help'],
  [['verify', '--certificate-identity', 'i', 'a'], /--certificate-oidc-issuer is missing$/, 'verify --help'],
  [['identity', 'x'], /identity takes nothing beside its options; give a token with/, 'identity --help'],
  [['sandbox', 'ls', '-l'], /sandbox has no option "-l"; a command goes after --$/, 'sandbox --help'],
  [
    ['sandbox', '--', './no-such-command'],
    /the command "\.\/no-such-command" is not there$/,
    'sandbox --help',
  ],
];

test('a mistake of usage is told in three lines, without a reason made up for it, with the nearest name and the help to read', async (t) => {
  const cwd = newDirectory(t);
  await inTurn(MISTAKES, async ([words, said, help]) => {
    const { code, stdout, stderr } = await run(words, { cwd });
    const [error = '', fix, last, ...more] = stderr.split('\n');
    const shown = `${words.join(' ')}:\n${stderr}`;
    assert.deepEqual([code, last, more], [2, '  code: usage', ['']], shown);
    assert.match(error, /^error: /, shown);
    assert.match(error, said, shown);
    assert.equal(fix, `  fix:  Run \`sigstore-sign ${help}\`.`, shown);
    if (words.includes('--json')) assert.equal(JSON.parse(stdout).failure.code, 'usage');
    else assert.equal(stdout, '', shown);
  });
});

test('a token in the wrong place is not repeated', async (t) => {
  const cwd = newDirectory(t);
  const token = `eyJhbGciOiJSUzI1NiJ9.${'canary'.repeat(20)}.c2lnbmF0dXJl`;
  const lines = [
    [token],
    ['identity', token],
    ['identity', `--${token}`],
    ['sign', `--identity-tokn=${token}`, 'a'],
  ];
  for (const { code, stdout, stderr } of await inTurn(lines, (words) => run(words, { cwd }))) {
    assert.equal(code, 2);
    assert.ok(!/eyJ|canary/.test(stdout + stderr), stderr);
  }
});
