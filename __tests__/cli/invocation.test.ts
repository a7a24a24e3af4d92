// The lines that the command prints for the person to run: they work in the working directory of the person.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { ENTRY, newDirectory, run, TYPED, withInstalled } from '../support/command.ts';
import { pack } from '../support/package.ts';

const NODE = dirname(process.execPath);

/** The beginning of the line that verifies the files of the demonstration. */
async function printed(cwd: string, env: Readonly<Record<string, string>>, keep = 'kept'): Promise<string> {
  const { code, stdout, stderr } = await run(['demo', '--keep', keep], { cwd, env });
  assert.equal(code, 0, stderr);
  return /^ {2}(.*) verify --trust-config /m.exec(stdout)?.[1] ?? stdout;
}

test('the command is shown by its name if it is in PATH, with npx if npm has it, and otherwise as its file', async (t) => {
  const cwd = newDirectory(t);
  const [bin, local] = ['bin', 'node_modules/.bin'].map((folder) => join(cwd, folder)) as [string, string];
  for (const folder of [bin, local, join(cwd, 'below')]) mkdirSync(folder, { recursive: true });
  assert.equal(await printed(cwd, { PATH: bin }), TYPED);
  symlinkSync(ENTRY, join(local, 'sigstore-sign'));
  // npm adds this folder to PATH for what it runs, not for the shell.
  assert.equal(await printed(cwd, { PATH: `${local}:${NODE}` }), 'npx sigstore-sign');
  assert.equal(await printed(join(cwd, 'below'), { PATH: local }), 'npx sigstore-sign');
  symlinkSync(ENTRY, join(bin, 'sigstore-sign'));
  assert.equal(await printed(cwd, { PATH: `${local}:${bin}` }), 'sigstore-sign');
  const other = newDirectory(t);
  symlinkSync(process.execPath, join(other, 'sigstore-sign'));
  const foreign = await printed(newDirectory(t), { PATH: other });
  assert.equal(foreign, TYPED, 'another program of that name');
  const second = await printed(newDirectory(t), { PATH: `${other}:${bin}` });
  assert.equal(second, TYPED, 'the shell would start the other one');
});

test('help, mistakes and remedies name the command as it was started', async (t) => {
  const cwd = newDirectory(t);
  const ways: readonly (readonly [env: Readonly<Record<string, string>>, program: string])[] = [
    [{}, TYPED],
    [withInstalled(t), 'sigstore-sign'],
  ];
  for (const [env, program] of ways) {
    const printed = async (...words: string[]) => {
      const { stdout, stderr } = await run(words, { cwd, env });
      return stdout + stderr;
    };
    assert.ok(
      (await printed('--help')).includes(`\nExample: ${program} demo\nMore: ${program} COMMAND --help\n`),
    );
    assert.ok((await printed('sign', '--help')).startsWith(`Usage: ${program} sign [options] FILE...\n`));
    assert.ok(
      (await printed('help', 'sandbox')).includes(
        `Example: ${program} sandbox -- ${program} sign README.md\n`,
      ),
    );
    // A shell reads its settings in every folder, and completes only the installed command.
    const lines = [...(await printed('help', 'completion')).matchAll(/\((.*) completion (\w+)/g)];
    assert.deepEqual(
      lines.map(([, name, shell]) => `${name} ${shell}`),
      ['bash', 'zsh', 'fish'].map((shell) => `sigstore-sign ${shell}`),
    );
    assert.ok((await printed('sign')).includes(`\n  fix:  Run \`${program} sign --help\`.\n`));
    assert.ok((await printed('sign-blob', 'x')).includes(`: give \`${program} sign FILE...\`\n`));
    assert.ok((await printed('sign', '--trust-config', 'x', ENTRY)).includes(`\`${program} demo\``));
  }
  // Relative to the working directory, as in a clone.
  const clone = await run(['--help'], { cwd: join(dirname(ENTRY), '..', '..') });
  assert.match(clone.stdout, /^Usage: node dist\/cli\/index\.js COMMAND \[options\]$/m);
});

test('started from the cache of npx, it is shown with npx', (t) => {
  const directory = newDirectory(t);
  const { archive, env, cache } = pack(directory);
  const cwd = join(directory, 'elsewhere');
  mkdirSync(cwd);
  const npx = ['--yes', '--offline', '--cache', cache, '--package', archive, '--', 'sigstore-sign', 'sign'];
  const { status, stderr } = spawnSync('npx', npx, { cwd, env, encoding: 'utf8' });
  assert.equal(status, 2, stderr);
  assert.match(stderr, /^ {2}fix: {2}Run `npx sigstore-sign sign --help`\.$/m);
});

test('the sandbox prints a command that signs in it, and says when its trust configuration is gone', async (t) => {
  const cwd = newDirectory(t);
  let line = '';
  const onOutput = (text: string, kill: (signal: NodeJS.Signals) => void) => {
    line ||= /^ {2}(node .*) sign FILE$/m.exec(text)?.[1] ?? '';
    if (line !== '') kill('SIGINT');
  };
  assert.equal((await run(['sandbox'], { cwd, onOutput })).code, 130);
  assert.match(
    execFileSync('/bin/sh', ['-c', `${line} --version`], { env: { PATH: NODE } }).toString(),
    /^sigstore-sign /,
  );
  const ended = await run(['sandbox', '--', process.execPath, '-e', ''], { cwd });
  assert.match(
    ended.stderr,
    /its client trust config is deleted.*; to verify later, copy the file that SIGSTORE_TRUST_CONFIG names/,
  );
});
