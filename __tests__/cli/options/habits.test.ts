// What users of cosign, sigstore-python and gh type by habit: accepted, or answered in one line with what it is here.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { COMMAND_HABITS } from '../../../src/cli/options/command-habits.ts';
import { COMMANDS } from '../../../src/cli/options/commands.ts';
import { OPTION_HABITS } from '../../../src/cli/options/option-habits.ts';
import { parseArguments } from '../../../src/cli/options/parse-arguments.ts';
import { Failure } from '../../../src/errors/failure.ts';
import { VERSION } from '../../../src/process/version.ts';
import { inTurn, newDirectory, run, withInstalled } from '../../support/command.ts';

const ISSUER = 'https://token.actions.githubusercontent.com';

/** What is typed, and the answer in the first line. */
const ANSWERED: readonly (readonly [typed: string, said: string])[] = [
  [
    'verify --repository o/d a.txt',
    'verify has no option "--repository": give --certificate-policy FILE with',
  ],
  ['verify --repo o/d a.txt', 'verify has no option "--repo": give --certificate-policy FILE with'],
  [
    'verify --certificate-oidc-issuer-regexp x a.txt',
    'verify has no option "--certificate-oidc-issuer-regexp": give --certificate-oidc-issuer, the exact issuer',
  ],
  [
    'verify --certificate-github-workflow-repository o/d a.txt',
    'give --certificate-policy FILE with the line `github-workflow-repository: OWNER/NAME`',
  ],
  ['verify --offline a.txt', 'verify has no option "--offline": give --trusted-root FILE'],
  ['verify --signature s a.txt', 'verify has no option "--signature": give --bundle FILE'],
  ['verify --insecure-ignore-tlog a.txt', 'verify has no option "--insecure-ignore-tlog": leave it out'],
  ['sign-blob a.txt', '"sign-blob" is not a command here: give `sigstore-sign sign FILE...`'],
  ['verify-blob a.txt', '"verify-blob" is not a command here: give `sigstore-sign verify FILE...`'],
  [
    'attest-blob a.txt',
    '"attest-blob" is not a command here: give `sigstore-sign attest --predicate JSON --predicate-type URI FILE...`',
  ],
  ['attest --bundle b a.txt', 'attest has no option "--bundle": give --attestation-name NAME'],
  ['attest --hash h a.txt', 'attest has no option "--hash": give --digests SUMS'],
  ['attest --key k a.txt', 'attest has no option "--key": leave it out'],
  ['attest --statement s a.txt', 'attest has no option "--statement": give `sign --in-toto STATEMENT`'],
  ['attestation verify a.txt', 'give `sigstore-sign verify --predicate-type TYPE FILE...`'],
  ['plumbing x', '"plumbing" is not a command here: leave it out'],
  ['get-identity-token', 'give `sigstore-sign identity`'],
  ['init', '"init" is not a command here: leave it out'],
  ['help sign-blob', '"sign-blob" is not a command here: give `sigstore-sign sign FILE...`'],
  ['sign --yes c.txt', 'sign has no option "--yes": leave it out'],
  ['sign -y c.txt', 'sign has no option "-y": leave it out'],
  ['sign --output x c.txt', 'sign has no option "--output": give --bundle FILE'],
  ['sign --output-file x c.txt', 'sign has no option "--output-file": redirect the messages'],
  ['sign --rekor-url x c.txt', 'sign has no option "--rekor-url": give --trust-config FILE'],
  ['--rekor-url x sign c.txt', 'sign has no option "--rekor-url": give --trust-config FILE'],
  ['sign --fulcio-url x c.txt', 'sign has no option "--fulcio-url": give --trust-config FILE'],
  ['sign --timestamp-server-url x c.txt', 'give --trust-config FILE'],
  ['sign --fulcio-auth-flow x c.txt', 'give --oauth-force-oob for `device`'],
  ['sign --key k c.txt', 'sign has no option "--key": leave it out'],
  ['sign --upload=false c.txt', 'sign has no option "--upload": leave it out, every signature is logged'],
  ['sign --tlog-upload c.txt', 'sign has no option "--tlog-upload": leave it out, every signature is logged'],
  ['sign --new-bundle-format c.txt', 'sign has no option "--new-bundle-format": leave it out'],
  ['sign --use-signing-config c.txt', 'sign has no option "--use-signing-config": leave it out'],
  ['sign --force c.txt', 'sign has no option "--force": give --overwrite'],
  ['sign --predicate p c.txt', 'give `attest --predicate JSON --predicate-type URI FILE...`'],
  ['sign --type t c.txt', 'give `attest --predicate JSON --predicate-type URI FILE...`'],
  ['sign --files x', 'sign has no option "--files": give the names of the files without an option'],
  ['sign --cert c c.txt', '--signature and --certificate go together'],
  // The opposite of what is meant is no suggestion.
  ['sign --no-overwrite c.txt', 'sign has no option "--no-overwrite": leave it out'],
  ['sign --no-json c.txt', 'sign has no option "--no-json": leave it out, --json is off by default'],
  ['sign --default-files c.txt', 'sign has no option "--default-files"'],
  ['unsign c.txt', '"unsign" is not a command'],
];

test('each habit that means something else here is answered in one line, with status 2', async (t) => {
  const cwd = newDirectory(t);
  const env = withInstalled(t);
  for (const name of ['a.txt', 'c.txt']) writeFileSync(join(cwd, name), name);
  await inTurn(ANSWERED, async ([typed, said]) => {
    const { code, stdout, stderr } = await run(typed.split(' '), { cwd, env });
    const [error = '', fix, last, ...more] = stderr.split('\n');
    assert.deepEqual([code, stdout, last, more], [2, '', '  code: usage', ['']], `${typed}:\n${stderr}`);
    assert.ok(error.startsWith('error: ') && error.includes(said), `${typed}:\n${stderr}`);
    assert.match(fix ?? '', /--help`\.$/);
    assert.ok(!error.includes('did you mean'), error);
  });
});

/** What is typed, and the command, options and operands that it is read as. */
const ACCEPTED: readonly (readonly [typed: string, read: string])[] = [
  ['verify --cert-identity x a.txt', 'verify --certificate-identity=x a.txt'],
  ['verify --cert-oidc-issuer x a.txt', 'verify --certificate-oidc-issuer=x a.txt'],
  ['verify --cert-i x a.txt', 'verify --certificate-identity=x a.txt'],
  ['verify identity --cert-identity x a.txt', 'verify --certificate-identity=x a.txt'],
  [
    'verify github --cert-identity x a.txt',
    `verify --certificate-identity=x --certificate-oidc-issuer=${ISSUER} a.txt`,
  ],
  ['verify --predicate-type t a.txt', 'verify --predicate-type=t a.txt'],
  ['verify -b b a.txt', 'verify --bundle=b a.txt'],
  ['--trust-config x sign c.txt', 'sign --trust-config=x c.txt'],
  ['--trust-config=x sign c.txt', 'sign --trust-config=x c.txt'],
  ['--instance x sign c.txt', 'sign --instance=x c.txt'],
  ['-v sign c.txt', 'sign --verbose=1 c.txt'],
  ['--json verify a.txt', 'verify --json= a.txt'],
  ['sign --out-dir x c.txt', 'sign --output-directory=x c.txt'],
  ['attest --out-dir x c.txt', 'attest --output-directory=x c.txt'],
  ['attest --type t --predicate p c.txt', 'attest --predicate=p --predicate-type=t c.txt'],
  ['sign --output-dir x c.txt', 'sign --output-directory=x c.txt'],
  ['sign -o x c.txt', 'sign --output-directory=x c.txt'],
  ['sign --timeout 1m c.txt', 'sign --timeout=1m c.txt'],
  ['sign -n c.txt', 'sign --dry-run= c.txt'],
  ['sign --quiet c.txt', 'sign --quiet= c.txt'],
  ['sign -q c.txt', 'sign --quiet= c.txt'],
  ['sign --instance staging c.txt', 'sign --instance=staging c.txt'],
  ['sign --rate-limit 5 c.txt', 'sign --rate-limit=5 c.txt'],
];

test('each habit that means the same is read as the option that it is here', () => {
  for (const [typed, read] of ACCEPTED) {
    const { command, options, operands } = parseArguments(typed.split(' '), {});
    const given = [...options].map(([name, value]) => `--${name}=${value}`);
    assert.equal([command.name, ...given, ...operands].join(' '), read, typed);
  }
});

test('a file with the name of a subcommand of sigstore-python is a file', () => {
  const words = ['verify', 'identity', '--cert-identity', 'x', 'a.txt'];
  const read = parseArguments(words, {}, (name) => name === 'identity');
  assert.deepEqual([read.operands, read.notices], [['identity', 'a.txt'], []]);
  assert.deepEqual(parseArguments(words, {}).notices, [
    '`verify identity` is read as `verify`; a file of that name is ./identity',
  ]);
});

test('the version is printed however it is asked for', async (t) => {
  const cwd = newDirectory(t);
  for (const typed of ['--version', '-V', 'version', '--json -V']) {
    const ran = await run(typed.split(' '), { cwd });
    assert.deepEqual(ran, { code: 0, stdout: `sigstore-sign ${VERSION}\n`, stderr: '' }, typed);
  }
});

test('every row of the table is what the parser does, and none hides an option of the command', () => {
  for (const { typed, of = ['sign', 'verify', 'identity'], same, here } of OPTION_HABITS)
    for (const name of of) {
      const command = COMMANDS.find((each) => each.name === name);
      assert.ok(command);
      assert.ok((same === undefined) !== (here === undefined), typed);
      const own = command.options.some((option) => [`--${option.name}`, `-${option.short}`].includes(typed));
      assert.ok(!own, `${name} ${typed}`);
      const parse = () => parseArguments([name, typed, 'x', 'a'], {});
      if (same !== undefined) assert.equal(parse().options.get(same), 'x', typed);
      else
        assert.throws(
          parse,
          (error) => error instanceof Failure && error.message.endsWith(`: ${here}`),
          typed,
        );
    }
  for (const { typed, here } of COMMAND_HABITS)
    assert.throws(
      () => parseArguments(typed.split(' '), {}),
      (error) => error instanceof Failure && error.message === `"${typed}" is not a command here: ${here}`,
    );
});
