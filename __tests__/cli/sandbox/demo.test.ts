// `sigstore-sign demo`: what a new user runs first, on every Node.js of this machine, without any setup.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { ENTRY, newDirectory, nodes, run } from '../../support/command.ts';
import { BOUND_MS } from '../../support/until.ts';

const SAMPLES = ['empty.txt', 'hello-1.0.0-py3-none-any.whl', 'hello-1.0.0.tar.gz'];
const KEPT = [
  'client_trust_config.json',
  ...SAMPLES.flatMap((name) => [name, `${name}.sigstore.json`]),
  'sigstore-manifest.json',
];

for (const [version, node] of nodes()) {
  test(`on Node.js ${version}: no install, no environment, no home, nothing left behind`, async (t) => {
    const directory = newDirectory(t);
    const [dist, cwd, temporary] = ['dist', 'cwd', 'tmp'].map((name) => join(directory, name)) as [
      string,
      string,
      string,
    ];
    cpSync(dirname(ENTRY), dist, { recursive: true });
    for (const path of [cwd, temporary]) mkdirSync(path);
    chmodSync(cwd, 0o555);
    const surroundings = { cwd, node, entry: join(dist, 'index.js'), env: { TMPDIR: temporary } };
    const { code, stdout, stderr } = await run(['demo'], surroundings);
    assert.equal(code, 0, stderr);
    assert.equal(stderr, '');
    assert.match(stdout, /^Signed 3 files in [\d.]+ s with 1 certificate/);
    assert.match(stdout, /refused \(signature-invalid\)/);
    for (const name of SAMPLES) assert.ok(stdout.includes(`\n  ${name}\n`), name);
    assert.deepEqual([readdirSync(cwd), readdirSync(temporary)], [[], []]);
    const bare = await run(['demo', '--json'], { ...surroundings, env: {} });
    assert.equal(bare.code, 0, bare.stderr);
    assert.equal(JSON.parse(bare.stdout).files.length, SAMPLES.length);
  });
}

test('--keep leaves files, bundles, manifest and trusted root, which verify in another process', async (t) => {
  const cwd = newDirectory(t);
  const kept = await run(['demo', '--json', '--keep', 'kept'], { cwd });
  assert.equal(kept.code, 0, kept.stderr);
  assert.deepEqual(readdirSync(join(cwd, 'kept')).sort(), KEPT.toSorted());
  const { forgery, ...manifest } = JSON.parse(kept.stdout);
  assert.deepEqual(forgery, { refused: true, code: 'signature-invalid' });
  assert.deepEqual(JSON.parse(readFileSync(join(cwd, 'kept', 'sigstore-manifest.json'), 'utf8')), manifest);
  const { identity, issuer, instance, files } = manifest;
  assert.equal(instance, 'client_trust_config.json');
  for (const { path, sha256, size, status, bundle } of files) {
    const bytes = readFileSync(join(cwd, 'kept', path));
    assert.deepEqual([sha256, size], [createHash('sha256').update(bytes).digest('hex'), bytes.length]);
    assert.deepEqual([status, bundle], ['signed', `${path}.sigstore.json`]);
  }
  const who = ['--certificate-identity', identity, '--certificate-oidc-issuer', issuer];
  const verify = ['verify', '--trust-config', instance, ...who];
  const inside = { cwd: join(cwd, 'kept') };
  const good = await run([...verify, ...SAMPLES], inside);
  assert.equal(good.code, 0, good.stderr);
  writeFileSync(join(cwd, 'kept', 'empty.txt'), 'no more');
  const forged = await run([...verify, 'empty.txt'], inside);
  assert.equal(forged.code, 5, forged.stderr);
});

test('--keep shows how to verify, and can be repeated', async (t) => {
  const cwd = newDirectory(t);
  for (let round = 0; round < 2; round += 1) {
    const { code, stdout, stderr } = await run(['demo', '--keep', "it's kept"], { cwd });
    assert.equal(code, 0, stderr);
    const [own = '', python = ''] = stdout.trimEnd().split('\n').slice(-2);
    assert.match(
      python,
      /^ {2}sigstore --trust-config 'it'\\''s kept\/client_trust_config\.json' verify identity /,
    );
    // From the working directory of the person, as it is printed.
    const env = { PATH: dirname(process.execPath) };
    execFileSync('/bin/sh', ['-c', own], { cwd, env, stdio: 'pipe' });
  }
});

test('FILE: copies are signed, the files themselves stay as they are', async (t) => {
  const cwd = newDirectory(t);
  mkdirSync(join(cwd, 'sub'));
  for (const name of ['one', 'sub/two']) writeFileSync(join(cwd, name), name);
  const { code, stdout, stderr } = await run(['demo', '--json', '--keep', 'kept', 'one', 'sub/two'], { cwd });
  assert.equal(code, 0, stderr);
  assert.deepEqual(
    JSON.parse(stdout).files.map((file: { path: string }) => file.path),
    ['one', 'two'],
  );
  assert.deepEqual(readdirSync(join(cwd, 'sub')), ['two']);
  const here = await run(['demo', '--keep', '.', 'one'], { cwd });
  assert.equal(here.code, 0, here.stderr);
  assert.equal(readFileSync(join(cwd, 'one'), 'utf8'), 'one');
});

test('no file of the user is overwritten, and an error says what cannot be done', async (t) => {
  const cwd = newDirectory(t);
  for (const name of ['x', 'y', 'full']) mkdirSync(join(cwd, name));
  for (const name of ['x/same', 'y/same', 'file', 'full/same', 'full/empty.txt'])
    writeFileSync(join(cwd, name), name);
  const before = readdirSync(cwd, { recursive: true, encoding: 'utf8' }).sort();
  const rows: readonly (readonly [words: readonly string[], status: number, code: string])[] = [
    [['x/same', 'y/same'], 2, 'output-collision'],
    [['--keep', 'full', 'x/same'], 2, 'output-exists'],
    [['--keep', 'full'], 2, 'output-exists'],
    [['--keep', 'file'], 6, 'output-unwritable'],
    [['missing'], 6, 'file-unreadable'],
    [['x'], 6, 'file-unreadable'],
  ];
  for (const [words, status, code] of rows) {
    const ran = await run(['demo', ...words], { cwd });
    assert.equal(ran.code, status, ran.stderr);
    assert.match(ran.stderr, new RegExp(`^error: [^\\n]+\\n[\\s\\S]*  code: ${code}\\n$`));
    if (code === 'output-unwritable') assert.match(ran.stderr, /fix: {2}Give --keep a writable directory/);
  }
  assert.equal(readFileSync(join(cwd, 'full', 'empty.txt'), 'utf8'), 'full/empty.txt');
  assert.equal(readFileSync(join(cwd, 'full', 'same'), 'utf8'), 'full/same');
  const fresh = readdirSync(cwd, { recursive: true, encoding: 'utf8' }).sort();
  assert.deepEqual(
    fresh.filter((name) => /sigstore|client/.test(name)),
    [],
  );
  assert.ok(before.every((name) => fresh.includes(name)));
  const lost = await run(['demo'], { cwd, env: { TMPDIR: join(cwd, 'nowhere') } });
  assert.equal(lost.code, 6);
  assert.match(lost.stderr, /fix: {2}Set TMPDIR to a writable directory[\s\S]*code: output-unwritable/);
});

test('Ctrl-C during the demonstration leaves nothing behind', async (t) => {
  const [cwd, temporary] = [newDirectory(t), newDirectory(t)];
  const names = Array.from({ length: 30 }, (_, index) => `f${index}`);
  for (const name of names) writeFileSync(join(cwd, name), name);
  // The process itself sends the signal once the directory exists, so no machine is too slow for it.
  const watch = join(cwd, 'watch.cjs');
  writeFileSync(
    watch,
    `const watcher = require('fs').watch(process.env.TMPDIR, () => {
      watcher.close();
      require('fs').appendFileSync(process.env.SEEN, require('fs').readdirSync(process.env.TMPDIR).join());
      process.kill(process.pid, 'SIGINT');
    });
    watcher.unref();`,
  );
  const seen = join(cwd, 'seen');
  const child = spawn(process.execPath, ['--require', watch, ENTRY, 'demo', ...names], {
    ...{ cwd, env: { TMPDIR: temporary, SEEN: seen }, stdio: 'ignore' },
    ...{ timeout: BOUND_MS, killSignal: 'SIGKILL' },
  });
  const [code] = await once(child, 'close');
  assert.equal(code, 130);
  assert.match(readFileSync(seen, 'utf8'), /^sigstore-demo-\w+$/);
  assert.deepEqual(readdirSync(temporary), []);
});
