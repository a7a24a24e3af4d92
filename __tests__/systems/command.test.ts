// The built command on every system: its demo, its paths and its streams.
import assert from 'node:assert/strict';
import {
  closeSync,
  constants,
  cpSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import test from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { ENTRY, newDirectory, run } from '../support/command.ts';
import { IDENTITY, startJob } from '../support/job.ts';
import { until } from '../support/until.ts';

test('the demo signs, verifies, and finds the changed bit', async (t) => {
  const cwd = newDirectory(t);
  const { code, stdout, stderr } = await run(['demo', '--keep', 'kept'], { cwd });
  assert.equal(code, 0, stderr);
  assert.match(stdout, /one bit changed does not verify: refused \(signature-invalid\)/);
  const manifest = JSON.parse(readFileSync(join(cwd, 'kept', 'sigstore-manifest.json'), 'utf8'));
  assert.equal(manifest.files.length, 3);
});

test('options take paths as the system writes them, and JSON has them with /', async (t) => {
  const job = await startJob(t);
  job.write('in/a.bin', 'a');
  const words = ['--trust-config', 'trust.json', '--json', '--output-directory', join('out', 'deep')];
  const signed = await job.command(['sign', ...words, join('in', 'a.bin')]);
  assert.equal(signed.code, 0, signed.stderr);
  const [file] = JSON.parse(signed.stdout).files;
  assert.equal(file.path, 'in/a.bin');
  assert.equal(file.bundle, 'out/deep/a.bin.sigstore.json');
  const by = ['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', job.sandbox.urls.issuer];
  const bundle = ['--bundle', join(job.workspace, 'out', 'deep', 'a.bin.sigstore.json')];
  const verify = [
    'verify',
    '--trust-config',
    'trust.json',
    ...by,
    ...bundle,
    join(job.workspace, 'in', 'a.bin'),
  ];
  const verified = await job.command(verify);
  assert.equal(verified.code, 0, verified.stderr);
});

test('the files of a directory are verified, and listed with /', async (t) => {
  const job = await startJob(t);
  for (const name of ['in/a.bin', 'in/deep/b.bin']) job.write(name, name);
  const signed = await job.command(['sign', '--trust-config', 'trust.json', 'in/a.bin', 'in/deep/b.bin']);
  assert.equal(signed.code, 0, signed.stderr);
  const by = ['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', job.sandbox.urls.issuer];
  const verified = await job.command(['verify', '--trust-config', 'trust.json', ...by, '--json', 'in']);
  assert.equal(verified.code, 0, verified.stderr);
  assert.deepEqual(
    JSON.parse(verified.stdout).files.map(({ subject }: Readonly<{ subject: string }>) => subject),
    ['in/a.bin', 'in/deep/b.bin'],
  );
});

test('a bundle and a trust configuration that an editor saved with the line ends of Windows are read', async (t) => {
  const job = await startJob(t);
  job.write('a.bin', 'a');
  const signed = await job.command(['sign', '--trust-config', 'trust.json', 'a.bin']);
  assert.equal(signed.code, 0, signed.stderr);
  for (const name of ['trust.json', 'a.bin.sigstore.json']) {
    const text = JSON.stringify(JSON.parse(job.read(name)), undefined, 2);
    writeFileSync(join(job.workspace, name), text.replaceAll('\n', '\r\n'));
  }
  const by = ['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', job.sandbox.urls.issuer];
  const verified = await job.command(['verify', '--trust-config', 'trust.json', ...by, 'a.bin']);
  assert.equal(verified.code, 0, verified.stderr);
});

test('installed by npm, the command is named as it is typed', async (t) => {
  const [prefix, project] = [newDirectory(t), newDirectory(t)];
  const isWindows = process.platform === 'win32';
  const globally = isWindows ? prefix : join(prefix, 'lib');
  const bins = {
    global: isWindows ? prefix : join(prefix, 'bin'),
    local: join(project, 'node_modules', '.bin'),
  };
  for (const [folder, bin] of [
    [globally, bins.global],
    [project, bins.local],
  ] as const) {
    const dist = join(folder, 'node_modules', 'sigstore-sign', 'dist');
    cpSync(dirname(ENTRY), join(dist, 'cli'), { recursive: true });
    mkdirSync(bin, { recursive: true });
    // As npm does on each system.
    if (isWindows) writeFileSync(join(bin, 'sigstore-sign.cmd'), '@rem\r\n');
    else symlinkSync(join(dist, 'cli', 'index.js'), join(bin, 'sigstore-sign'));
  }
  const usage = async (folder: string, env: Readonly<Record<string, string>>) => {
    const entry = join(folder, 'node_modules', 'sigstore-sign', 'dist', 'cli', 'index.js');
    const { stdout } = await run(['--help'], { cwd: project, env, entry });
    return /^Usage: (.*) COMMAND/.exec(stdout)?.[1] ?? stdout;
  };
  assert.equal(await usage(globally, { PATH: bins.global }), 'sigstore-sign');
  assert.equal(await usage(project, { PATH: bins.local }), 'npx sigstore-sign');
});

/** Windows lets a program open a file so that no other can open, rename or replace it (libuv, UV_FS_O_EXLOCK). */
const EXCLUSIVE = sep === '/' ? 0 : 0x1000_0000;

test('a bundle that another program holds for a moment is replaced once it is released', async (t) => {
  const job = await startJob(t);
  job.write('a.bin', 'a');
  const words = ['sign', '--trust-config', 'trust.json', '--overwrite', 'a.bin'];
  assert.equal((await job.command(words)).code, 0);
  const before = job.read('a.bin.sigstore.json');
  const held = openSync(join(job.workspace, 'a.bin.sigstore.json'), constants.O_RDWR | EXCLUSIVE);
  const logged = () => job.sandbox.requests.filter(({ service }) => service === 'rekor').length;
  const entries = logged();
  let ended = sep === '/';
  const running = job.command(words).finally(() => {
    ended = true;
  });
  // The new bundle is written, and needs only its name.
  const isWritten = () => readdirSync(job.workspace).some((name) => /^\.sigstore-.*\.tmp$/.test(name));
  await until('the bundle is written', () => ended || (logged() > entries && isWritten()));
  await setTimeout(200);
  closeSync(held);
  const { code, stderr } = await running;
  assert.equal(code, 0, stderr);
  assert.notEqual(job.read('a.bin.sigstore.json'), before);
  assert.deepEqual(job.list(), ['a.bin', 'a.bin.sigstore.json']);
});
