// Help, version and mistakes of usage, as a person at a terminal sees them.
import assert from 'node:assert/strict';
import test from 'node:test';
import { COMMANDS } from '../../../src/cli/options/commands.ts';
import { helpText } from '../../../src/cli/options/help.ts';
import { parseArguments } from '../../../src/cli/options/parse-arguments.ts';
import { VERSION } from '../../../src/process/version.ts';
import { inTurn, newDirectory, run, withInstalled } from '../../support/command.ts';

/** A screen. `sigstore sign --help` of sigstore-python has 54 lines; what does not fit here has a page of its own. */
const LINES = 24;

test('help fits a screen and is the same for each way to request it', async (t) => {
  const cwd = newDirectory(t);
  const env = withInstalled(t);
  const general = await inTurn([['--help'], ['-h'], ['help']], (words) => run(words, { cwd, env }));
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
  const ran = await inTurn(words, (line) => run(line, { cwd, env }));
  for (const [index, name] of names.entries()) {
    const [long, short, help] = ran.slice(3 * index, 3 * index + 3).map(({ stdout }) => stdout);
    assert.ok(long?.startsWith(`Usage: sigstore-sign ${name} [options]`), long);
    assert.equal(short, long);
    assert.equal(help, long);
  }
  for (const { code, stdout } of [...general, ...ran]) {
    assert.equal(code, 0);
    const lines = stdout.trimEnd().split('\n');
    assert.match(stdout, /^Example: sigstore-sign /m);
    assert.match(stdout, /^Exit status: /m);
    assert.ok(lines.length <= LINES, `${lines.length} lines:\n${stdout}`);
    for (const line of lines) assert.ok(line.length <= 80, `${line.length} columns: ${line}`);
  }
});

test('every option of the table is in the help, and the parser accepts it in that form', async (t) => {
  const cwd = newDirectory(t);
  const rows = COMMANDS.flatMap((command) => command.options.map((option) => ({ command, option })));
  assert.ok(rows.length > 20);
  const pages = await inTurn(COMMANDS, ({ name }) => run(['help', name, 'all'], { cwd }));
  const helpOf = new Map(COMMANDS.map(({ name }, index) => [name, pages[index]?.stdout ?? '']));
  await inTurn(rows, async ({ command, option }) => {
    const given = option.value === undefined ? `--${option.name}` : `--${option.name}=x`;
    const { code } = await run([command.name, given, '--help'], { cwd });
    assert.equal(code, 0, `${command.name} ${given}`);
    const stdout = helpOf.get(command.name) ?? '';
    const shape = `--${option.name}${option.value === undefined ? '' : ` ${option.value}`}  `;
    assert.ok(stdout.includes(shape), `${command.name} --help lacks ${shape}`);
    if (option.alias === undefined) return;
    assert.equal((await run([command.name, `--${option.alias}=x`, '--help'], { cwd })).code, 0);
  });
});

/** The help of each option of a command, in one line each. */
function rowsOf(name: string): ReadonlyMap<string, string> {
  const help = helpText(
    COMMANDS.find((command) => command.name === name),
    'all',
  ).replace(/\n {10,}/g, ' ');
  return new Map(
    [...help.matchAll(/^ {2}(?:-\w, )?--([\w-]+).*? {2,}(.+)$/gm)].map(([, it = '', says = '']) => [
      it,
      says,
    ]),
  );
}

test('the help has each default, each conflict, each required pair and each other name', () => {
  const sign = rowsOf('sign');
  const rows: readonly (readonly [option: string, says: RegExp])[] = [
    // As the help of sigstore-python.
    ['staging', /\(not with --oidc-issuer, --trust-config, --trusted-root, --signing-config\)$/],
    ['output-directory', /\(default: next to FILE; not with --signature, --certificate, --bundle\)$/],
    ['signature', /of one FILE.* \(with --certificate; also --output-signature\)$/],
    ['certificate', /of one FILE.* \(with --signature; also --output-certificate\)$/],
    ['bundle', /of one FILE goes \(not with --no-default-files\)$/],
    ['oidc-client-id', /\(default: sigstore\)$/],
    ['oidc-issuer', /\(default: the instance's\)$/],
    ['identity-token', /\(default: the job's\)$/],
    // Our own.
    ['digests', /\(not with FILE, --in-toto\)$/],
    ['in-toto', /\(not with --signature, --certificate\)$/],
    ['existing', /\(default: fail\)$/],
    ['overwrite', /\(not with --existing\)$/],
    ['trusted-root', /\(with --signing-config\)$/],
  ];
  for (const [option, says] of rows) assert.match(sign.get(option) ?? '', says, option);
  assert.match(rowsOf('verify').get('key') ?? '', /\(not with --certificate-…\)$/);
  for (const command of COMMANDS)
    for (const { name, conflicts = [] } of command.options) {
      const says = rowsOf(command.name).get(name) ?? '';
      const own = conflicts.filter((other) => command.options.some((option) => option.name === other));
      const unsaid = own.filter(
        (other) => ![`--${other}`, `--${other.split('-')[0]}-…`].some((it) => says.includes(it)),
      );
      assert.deepEqual(unsaid, [], `${command.name} --${name}`);
    }
});

test('the last of several values counts, under any name of the option; an unambiguous prefix is enough', () => {
  const parse = (...words: string[]) => Object.fromEntries(parseArguments(words, {}).options);
  assert.deepEqual(parse('sign', '--policy', 'p', '--policy', 'q', 'a'), { policy: 'q' });
  const pair = { signature: 'y', certificate: 'c' };
  const both = ['--signature', 'x', '--output-signature', 'y', '--certificate', 'c'];
  assert.deepEqual(parse('sign', ...both, 'a'), pair);
  assert.deepEqual(
    parse('sign', '--output-signature', 'x', '--signature', 'y', '--certificate', 'c', 'a'),
    pair,
  );
  assert.deepEqual(parse('sign', '--cert', 'c', '--output-sig=y', 'a'), pair);
  assert.deepEqual(parse('sign', '--verb', '-v', '--verbose', 'a'), { verbose: '3' });
  assert.deepEqual(parse('sign', '--polic=--x', 'a'), { policy: '--x' });
  // A full name comes before longer names with the same beginning.
  const identity = { 'certificate-identity': 'x', 'certificate-oidc-issuer': 'y' };
  assert.deepEqual(parse('verify', '--certificate-identity', 'x', '--certificate-o', 'y', 'a'), identity);
  // An argument after -- is not an option.
  assert.deepEqual(parseArguments(['sandbox', '--', 'ls', '--h'], {}).operands, ['ls', '--h']);
});

test('the options of the first help are under its headings, and every heading of sign has options', () => {
  const [sign] = COMMANDS;
  assert.ok(sign);
  const groups = helpText(sign, 'all')
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
    [
      ...['no-default-files', 'signature', 'certificate', 'bundle', 'output-directory', 'overwrite'],
      ...['checksums', 'no-signatures'],
    ],
  );
  assert.deepEqual(Object.keys(others), ['Options', 'Instance options', 'Limit options']);
});

test('options that do not fit on the first page have a page for each topic, which it names', async (t) => {
  const cwd = newDirectory(t);
  const env = withInstalled(t);
  const topicsOf = {
    sign: ['login', 'output', 'instance', 'limits'],
    verify: ['attestation', 'checksums', 'instance'],
  };
  for (const [name, topics] of Object.entries(topicsOf)) {
    const first = (await run(['help', name], { cwd, env })).stdout;
    assert.ok(first.includes(`More options: sigstore-sign help ${name} ${topics.join('|')}|all\n`), first);
    const whole = (await run(['help', name, 'all'], { cwd })).stdout;
    const options = (text: string) =>
      [...text.matchAll(/^ {2}(?:-\w, )?--[\w-]+/gm)].map(([row]) => row.trim());
    const pages = [first];
    for (const topic of topics) {
      const { code, stdout } = await run(['help', name, topic], { cwd, env });
      assert.equal(code, 0);
      assert.ok(stdout.trimEnd().split('\n').length <= LINES, stdout);
      pages.push(stdout);
    }
    assert.deepEqual(pages.flatMap(options), options(whole));
  }
  const { code, stderr } = await run(['help', 'sign', 'x'], { cwd });
  assert.equal(code, 2);
  assert.match(
    stderr,
    /^error: sign has no help on "x"; its topics are login, output, instance, limits, all$/m,
  );
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
  [['sign', '--output-signatrue', 'x', 'a'], /did you mean --output-signature\?/, 'sign --help'],
  [['sign', '-v=2', 'a'], /-v takes no value$/, 'sign --help'],
  [['sign', '--verbose=2', 'a'], /--verbose takes no value$/, 'sign --help'],
  [
    ['verify', '--cert', 'x', 'a'],
    /"--cert" could be any of --certificate-identity, .*-regexp, --certificate-oidc-issuer, --certificate-policy$/,
    'verify --help',
  ],
  [
    ['sign', '--out', 'x', 'a'],
    /of --output-signature, --output-certificate, --output-directory$/,
    'sign --help',
  ],
  [
    ['sign', '--js', '--trusted-root', 'x', 'a'],
    /--trusted-root and --signing-config go together$/,
    'sign --help',
  ],
  [['verify', '--certificate-identity=', 'a'], /--certificate-identity has no value$/, 'verify --help'],
  [['verify', 'a'], /^error: give --certificate-identity or --key: /, 'verify --help'],
  [
    ['verify', '--certificate-identity', 'i', 'a'],
    /give --certificate-oidc-issuer: it is required with --certificate-identity$/,
    'verify --help',
  ],
  [['identity', 'x'], /identity takes only options; give a token with/, 'identity --help'],
  [['completion'], /completion needs bash\|zsh\|fish$/, 'completion --help'],
  [['completion', 'csh'], /the shell must be bash, zsh or fish, not "csh"$/, 'completion --help'],
  [['completion', 'zsh', 'bash'], /completion takes the name of one shell$/, 'completion --help'],
  [['sandbox', 'ls', '-l'], /sandbox has no option "-l"; a command goes after --$/, 'sandbox --help'],
  [
    ['sandbox', '--', './no-such-command'],
    /the command "\.\/no-such-command" does not exist$/,
    'sandbox --help',
  ],
];

test('a usage error has three lines: no invented reason, the nearest name, and the help to read', async (t) => {
  const cwd = newDirectory(t);
  const env = withInstalled(t);
  await inTurn(MISTAKES, async ([words, said, help]) => {
    const { code, stdout, stderr } = await run(words, { cwd, env });
    const [error = '', fix, last, ...more] = stderr.split('\n');
    const shown = `${words.join(' ')}:\n${stderr}`;
    assert.deepEqual([code, last, more], [2, '  code: usage', ['']], shown);
    assert.match(error, /^error: /, shown);
    assert.match(error, said, shown);
    assert.equal(fix, `  fix:  Run \`sigstore-sign ${help}\`.`, shown);
    if (words.some((word) => ['--json', '--js'].includes(word)))
      assert.equal(JSON.parse(stdout).failure.code, 'usage');
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
