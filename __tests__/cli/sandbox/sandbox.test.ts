// `sigstore-sign sandbox`: the environment that it gives, what runs in it, and how it ends.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { ENTRY, inTurn, newDirectory, run } from '../../support/command.ts';

const NAMES = [
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_URL',
  'ACTIONS_RESULTS_URL',
  'ACTIONS_RUNTIME_TOKEN',
  'SIGSTORE_TRUST_CONFIG',
];
const ACTION = join(dirname(ENTRY), '..', 'index.js');
const PATH = process.env['PATH'] ?? '';
const node = (script: string) => ['sandbox', '--', process.execPath, '-e', script];

test('the command gets the variables of the contract in place of its own, and nothing is left behind', async (t) => {
  const [cwd, temporary] = [newDirectory(t), newDirectory(t)];
  const script = `
    const trust = require('fs').readFileSync(process.env.SIGSTORE_TRUST_CONFIG, 'utf8');
    console.log(JSON.stringify({ env: process.env, mediaType: JSON.parse(trust).mediaType, cwd: process.cwd() }));`;
  const env = { TMPDIR: temporary, MINE: 'kept', SIGSTORE_TRUST_CONFIG: '/replaced' };
  const { code, stdout, stderr } = await run(node(script), { cwd, env });
  assert.equal(code, 0, stderr);
  assert.match(stderr, /^note: the sandbox has ended, and its client trust config is deleted, [^\n]+\n$/);
  const seen = JSON.parse(stdout);
  assert.deepEqual(Object.keys(seen.env).sort(), [...NAMES, 'MINE', 'TMPDIR'].sort());
  assert.equal(seen.env.MINE, 'kept');
  assert.equal(seen.cwd, cwd);
  assert.equal(seen.mediaType, 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json');
  for (const name of NAMES.filter((each) => each.endsWith('_URL')))
    assert.match(seen.env[name], /^http:\/\/127\.0\.0\.1:\d+\//);
  assert.deepEqual(readdirSync(temporary), []);
  await assert.rejects(fetch(seen.env.ACTIONS_RESULTS_URL), 'the services are gone');
});

test('the exit status of the command is passed on, and so is the signal that ended it', async (t) => {
  const cwd = newDirectory(t);
  const rows = [
    ['process.exit(0)', 0],
    ['process.exit(7)', 7],
    ['process.exit(255)', 255],
    ["process.kill(process.pid, 'SIGKILL')", 137],
  ] as const;
  await inTurn(rows, async ([script, status]) => {
    const { code, stderr } = await run(node(script), { cwd });
    assert.equal(code, status, `${script}: ${stderr}`);
  });
});

test('a signal reaches the command, and the sandbox waits for its end', async (t) => {
  for (const [signal, status] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    const [cwd, temporary] = [newDirectory(t), newDirectory(t)];
    // After the signal it continues until a file appears, and the services are still there.
    const script = `
      const { existsSync } = require('fs');
      process.on('${signal}', () => {
        console.log('told');
        setInterval(async () => {
          if (!existsSync('go')) return;
          console.log((await fetch(process.env.ACTIONS_RESULTS_URL)).status, existsSync(process.env.SIGSTORE_TRUST_CONFIG));
          process.exit(0);
        }, 5);
      });
      setInterval(() => {}, 1000); console.log('ready');`;
    const sent = new Set<string>();
    const once = (word: string, text: string, act: () => void) => {
      if (text.includes(word) && !sent.has(word)) act();
      if (text.includes(word)) sent.add(word);
    };
    const onOutput = (text: string, kill: (name: NodeJS.Signals) => void) => {
      once('ready', text, () => kill(signal));
      once('told', text, () => writeFileSync(join(cwd, 'go'), ''));
    };
    const { code, stdout } = await run(node(script), { cwd, env: { TMPDIR: temporary }, onOutput });
    assert.deepEqual([code, stdout], [status, 'ready\ntold\n404 true\n']);
    assert.deepEqual(readdirSync(temporary), []);
  }
});

test('without a command it prints its variables for a shell and runs until interrupted', async (t) => {
  const [cwd, temporary] = [newDirectory(t), newDirectory(t)];
  let signed: Promise<unknown> | undefined;
  writeFileSync(join(cwd, 'a'), 'one');
  const onOutput = (text: string, kill: (name: NodeJS.Signals) => void) => {
    if (signed !== undefined || !text.includes('Ctrl-C') || !text.includes('SIGSTORE_TRUST_CONFIG')) return;
    const pairs = [...text.matchAll(/^export (\w+)='?(.*?)'?$/gm)].map(([, name = '', value = '']) => [
      name,
      value,
    ]);
    assert.deepEqual(pairs.map(([name]) => name).sort(), NAMES);
    signed = run(['sign', 'a'], { cwd, env: Object.fromEntries(pairs) }).finally(() => kill('SIGINT'));
  };
  const { code } = await run(['sandbox'], { cwd, env: { TMPDIR: temporary }, onOutput });
  assert.equal(code, 130);
  assert.partialDeepStrictEqual(await signed, { code: 0, stdout: 'a.sigstore.json\n' });
  assert.deepEqual(readdirSync(temporary), []);
});

test('the command signs and verifies in it', async (t) => {
  const cwd = newDirectory(t);
  writeFileSync(join(cwd, 'a'), 'one');
  const script = `
    set -e
    "$NODE" "$CLI" sign --json a > manifest
    issuer=$("$NODE" -p 'JSON.parse(require("fs").readFileSync("manifest")).issuer')
    "$NODE" "$CLI" verify --certificate-identity-regexp 'https://github\\.com/.*' --certificate-oidc-issuer "$issuer" a`;
  const env = { PATH, NODE: process.execPath, CLI: ENTRY };
  const { code, stderr } = await run(['sandbox', '--', 'sh', '-c', script], { cwd, env });
  assert.equal(code, 0, stderr);
  assert.match(stderr, /^a: verified, signed by https:\/\/github\.com\/octo\/demo\//m);
});

test('the action signs and uploads in it', async (t) => {
  const cwd = newDirectory(t);
  mkdirSync(join(cwd, 'dist'));
  writeFileSync(join(cwd, 'dist', 'a.whl'), 'wheel');
  for (const name of ['output', 'summary']) writeFileSync(join(cwd, name), '');
  const env = {
    ...{ PATH, HOME: cwd, GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: cwd, GITHUB_REPOSITORY: 'octo/demo' },
    ...{ GITHUB_OUTPUT: join(cwd, 'output'), GITHUB_STEP_SUMMARY: join(cwd, 'summary') },
    ...{
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_JOB: 'release',
      GITHUB_RUN_ID: '3003',
      RUNNER_TEMP: cwd,
    },
    ...{ INPUT_FILES: 'dist/*', NODE: process.execPath, ACTION },
  };
  const script = 'INPUT_INSTANCE="$SIGSTORE_TRUST_CONFIG" exec "$NODE" "$ACTION"';
  const { code, stdout, stderr } = await run(['sandbox', '--', 'sh', '-c', script], { cwd, env });
  assert.equal(code, 0, stdout + stderr);
  assert.ok(existsSync(join(cwd, 'dist', 'a.whl.sigstore.json')));
  assert.match(readFileSync(join(cwd, 'output'), 'utf8'), /artifact-digest/);
});
