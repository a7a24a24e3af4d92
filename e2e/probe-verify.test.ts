// How the probe asks other verifiers about the public instances: the command lines, with recording programs in their place.
import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { execute } from './execute.ts';

const SCRIPT = join(import.meta.dirname, '../scripts/probe/verify.ts');
const WHO = ['IDENTITY', 'ISSUER'];

let home = '';
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'sigstore-probe-verify-'));
  await mkdir(join(home, 'bin'));
  // Each notes how it was called. cosign keeps the root of staging where the real one (3.0.6) does.
  const root = '.sigstore/root/tuf-repo-cdn.sigstage.dev/targets';
  const program = `#!/bin/sh
echo "$(basename "$0") $*" >> "$HOME/called"
case "$(basename "$0") $1" in
  'cosign initialize') mkdir -p "$HOME/${root}" && printf '{\\n"staging": true }' > "$HOME/${root}/trusted_root.json" ;;
esac
case "$*" in *$REFUSED) exit 1 ;; esac
for word in "$@"; do case $word in */trusted_root.json) cat "$word" >> "$HOME/roots" ;; esac; done
exit 0
`;
  for (const name of ['cosign', 'sigstore', 'gh']) {
    await writeFile(join(home, 'bin', name), program);
    await chmod(join(home, 'bin', name), 0o755);
  }
  for (const system of ['linux', 'windows']) {
    const folder = join(home, 'signed', `probe-signed-${system}-1`);
    await mkdir(join(folder, 'probe'), { recursive: true });
    for (const name of ['probe/one.txt', 'probe/one.txt.sigstore.json', 'provenance.intoto.jsonl'])
      await writeFile(join(folder, name), '{}');
  }
});
afterEach(() => rm(home, { recursive: true }));

async function verify(verifier: string, env: Readonly<Record<string, string>>) {
  const { PATH = '' } = process.env;
  const { status, stdout, stderr } = await execute(process.execPath, [SCRIPT, verifier, 'signed'], {
    cwd: home,
    env: {
      ...{ HOME: home, PATH: [join(home, 'bin'), PATH].join(delimiter), REFUSED: 'nothing' },
      ...{ IDENTITY: 'IDENTITY', ISSUER: 'ISSUER', GITHUB_REPOSITORY: 'octo/demo', ...env },
    },
  });
  const called = await readFile(join(home, 'called'), 'utf8').catch(() => '');
  await rm(join(home, 'called'), { force: true });
  // The path of a temporary file.
  const lines = called.trimEnd().replaceAll(/\/\S*\/trusted_root\.json/g, 'ROOT');
  return { status, stdout, stderr, lines: lines.split('\n') };
}

const FILES = ['linux', 'windows'].map((system) => `signed/probe-signed-${system}-1`);
const about = (line: (folder: string) => readonly string[]) => FILES.flatMap(line).sort();

test('each verifier is asked about signatures and attestations of each system, on each instance in its own way', async () => {
  const cosign = (folder: string) => {
    const who = `--certificate-identity ${WHO[0]} --certificate-oidc-issuer ${WHO[1]}`;
    return [
      `cosign verify-blob ${who} --bundle ${folder}/probe/one.txt.sigstore.json -- ${folder}/probe/one.txt`,
      `cosign verify-blob-attestation --type https://slsa.dev/provenance/v1 ${who} --bundle ${folder}/provenance.intoto.jsonl -- ${folder}/probe/one.txt`,
    ];
  };
  const python = (options: string) => (folder: string) =>
    [`${folder}/probe/one.txt.sigstore.json`, `${folder}/provenance.intoto.jsonl`].map(
      (bundle) =>
        `sigstore ${options}verify identity --cert-identity ${WHO[0]} --cert-oidc-issuer ${WHO[1]} --bundle ${bundle} ${folder}/probe/one.txt`,
    );
  const gh = (options: string) => (folder: string) => [
    `gh attestation verify ${options}--repo octo/demo --cert-identity ${WHO[0]} --cert-oidc-issuer ${WHO[1]} --predicate-type https://slsa.dev/provenance/v1 --bundle ${folder}/provenance.intoto.jsonl -- ${folder}/probe/one.txt`,
  ];
  const initialize = 'cosign initialize --staging';
  for (const [verifier, instance, expected] of [
    ['cosign', 'public-good', about(cosign)],
    ['cosign', 'staging', [initialize, ...about(cosign)]],
    ['sigstore-python', 'public-good', about(python(''))],
    ['sigstore-python', 'staging', about(python('--staging '))],
    ['gh', 'public-good', about(gh(''))],
    ['gh', 'staging', [initialize, ...about(gh('--custom-trusted-root ROOT '))]],
  ] as const) {
    const { status, stderr, lines } = await verify(verifier, { INSTANCE: instance });
    assert.equal(status, 0, stderr);
    assert.deepEqual(lines.sort(), [...expected].sort(), `${verifier} ${instance}`);
  }
  // gh ignores a line without an end.
  assert.equal(await readFile(join(home, 'roots'), 'utf8'), '{"staging":true}\n'.repeat(2));
});

test('one refusal fails the step after all questions, and so does a folder without anything to verify', async () => {
  const refused = await verify('cosign', { INSTANCE: 'public-good', REFUSED: 'linux-1/probe/one.txt' });
  assert.deepEqual([refused.status, refused.lines.length], [1, 4]);
  assert.equal(refused.stdout.match(/^REFUSED: /gm)?.length, 2);
  assert.equal(refused.stdout.match(/^accepted: /gm)?.length, 2);
  await rm(join(home, 'signed'), { recursive: true });
  await mkdir(join(home, 'signed'));
  const nothing = await verify('gh', { INSTANCE: 'public-good' });
  assert.notEqual(nothing.status, 0);
  assert.match(nothing.stderr, /signed has nothing that gh could verify/);
  const unknown = await verify('minisign', { INSTANCE: 'public-good' });
  assert.match(unknown.stderr, /no such verifier: minisign/);
});
