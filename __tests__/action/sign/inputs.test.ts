// Bad input to the action: one clear error before any request, and nothing written.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { inputsFrom } from '../../../src/action/read-inputs.ts';
import { readInputs } from '../../../src/action/sign/inputs.ts';
import { type Job, startJob } from '../../support/job.ts';
import { commandsIn } from '../../support/runner.ts';

type Case = Readonly<{
  /** The number in the list of bad inputs; a letter where one number has several. */
  id: string;
  inputs: Readonly<Record<string, string>>;
  /** Exit status; default: 2. */
  exit?: number;
  code: string;
  /** Must be in the first line of the error: the input and its value, or the file and its field. */
  says: RegExp;
}>;

/*
 * Cases of the list that no input of this action can reach:
 *  5 a pattern with NUL: no environment variable can hold one (files/find.test.ts has it)
 * 13 a file matched twice: no error, signed once with a notice (process.test.ts)
 * 14 an output directory that does not exist: no error, it is created (process.test.ts); one that is a file is here
 * 19 an unknown input: an error with the nearest name (guards.test.ts)
 * 20 browser flows and staging URLs: not in the action; its own conflicts are here
 * 27 a host in look-alike letters is a host; it is shown as Punycode, here with http
 * 30 retries: no such input
 * 32 an empty artifact name: GitHub passes an input that is not given as the same empty text
 * 37 to 40 releases (publish/release.test.ts)
 * 41 to 44 expected identities: nothing is verified by input; `policy` takes no regular expression
 */
const INPUT = 'input-invalid';
const TRUST = 'instance-invalid';

const SIMPLE: readonly Case[] = [
  { id: '1', inputs: { files: '' }, code: INPUT, says: /"files" is empty/ },
  { id: '2', inputs: { files: ' \n\t\n ' }, code: INPUT, says: /"files" is empty/ },
  { id: '2b', inputs: { files: '# all of it\n' }, code: INPUT, says: /"files" is empty/ },
  { id: '3', inputs: { files: 'nope/*' }, code: 'pattern-unmatched', says: /"files": pattern "nope\/\*"/ },
  {
    id: '3b',
    inputs: { files: `dist/app.txt\nnope-${'x'.repeat(150)}\u001b[2J::error::x` },
    code: 'pattern-unmatched',
    says: /"files": pattern "nope-x{95}…" matches no file/,
  },
  { id: '4', inputs: { files: 'empty/**' }, code: 'pattern-unmatched', says: /"empty\/\*\*"/ },
  { id: '6', inputs: { files: '!dist/app.txt' }, code: INPUT, says: /"files" only excludes/ },
  { id: '7', inputs: { files: 'dist/[ap' }, code: 'pattern-unmatched', says: /"dist\/\[ap"/ },
  { id: '8', inputs: { files: '/etc/*' }, code: 'file-outside-workspace', says: /"\/etc" is outside/ },
  { id: '8b', inputs: { files: '../*' }, code: INPUT, says: /"files": pattern "\.\.\/\*" .*'\.\.' is not/ },
  { id: '8c', inputs: { files: '~/*' }, code: 'file-outside-workspace', says: /is outside the workspace/ },
  {
    id: '9',
    inputs: { files: 'links/file' },
    code: 'file-outside-workspace',
    says: /"links\/file" is outside/,
  },
  {
    id: '9b',
    inputs: { files: 'links/out/*' },
    code: 'file-outside-workspace',
    says: /"links\/out" is outside/,
  },
  { id: '9c', inputs: { files: 'links/out/a.txt' }, code: 'file-outside-workspace', says: /"links\/out\/a/ },
  { id: '10', inputs: { files: 'links/nowhere' }, code: 'pattern-unmatched', says: /is a dangling link/ },
  { id: '11', inputs: { files: 'pipes/fifo' }, code: 'pattern-unmatched', says: /is not a regular file/ },
  { id: '12', inputs: { files: 'own/*' }, code: 'pattern-unmatched', says: /is an output of signing/ },
  {
    id: '14',
    inputs: { 'output-directory': 'plain' },
    exit: 6,
    code: 'output-unwritable',
    says: /input "output-directory" "plain" cannot be written: it is not a directory/,
  },
  {
    id: '15',
    inputs: { 'output-directory': 'plain/below' },
    exit: 6,
    code: 'output-unwritable',
    says: /input "output-directory" "plain\/below" cannot be written/,
  },
  {
    id: '15b',
    inputs: { files: 'blocked/a.txt', existing: 'overwrite' },
    exit: 6,
    code: 'output-unwritable',
    says: /"blocked\/a.txt.sigstore.json" is a directory/,
  },
  ...['../out', '/nonexistent/out', 'links/out', 'links/out/deeper'].map((value, index) => ({
    id: `16${'abcd'[index]}`,
    inputs: { 'output-directory': value },
    code: 'file-outside-workspace',
    says: new RegExp(`input "output-directory" "${value}" is outside the workspace`),
  })),
  {
    id: '17',
    inputs: { files: 'signed/*' },
    code: 'output-exists',
    says: /"signed\/a.txt.sigstore.json" already exists/,
  },
  { id: '17b', inputs: { existing: 'skip' }, code: INPUT, says: /"existing" .* not "skip"/ },
  ...[
    ...['yes', '1', 'TRUE ', 'on'].map((value) => ['fail-fast', value] as const),
    ...[
      'allow-private-repository',
      'allow-untrusted-trigger',
      'upload-artifact',
      'include-files',
      'summary',
    ].map((name) => [name, 'yes'] as const),
  ].map(([name, value]) => ({
    id: `18 ${name} ${value}`,
    inputs: { [name]: value },
    code: INPUT,
    says: new RegExp(`input "${name}" must be true or false, not "${value}"`),
  })),
  {
    id: '20',
    inputs: { 'trusted-root': 'root.json' },
    code: INPUT,
    says: /"trusted-root" and "signing-config" must be given together/,
  },
  {
    id: '20b',
    inputs: { instance: 'staging', 'trusted-root': 'root.json', 'signing-config': 'config.json' },
    code: INPUT,
    says: /"instance" and "trusted-root"/,
  },
  ...['3', 'v2', '02', '1.0'].map((value) => ({
    id: `21 ${value}`,
    inputs: { 'rekor-version': value },
    code: INPUT,
    says: new RegExp(`input "rekor-version" must be 1 or 2, not "${value}"`),
  })),
  ...[
    ['22', 'trust.example.test/trust.json', /instance "trust.example.test\/trust.json" does not exist/],
    ['23', 'http://trust.example.test/', /instance: "http:\/\/trust.example.test\/" must start with https/],
    ['24', 'https://user:s3cr3t-canary@trust.example.test/', /instance: .*user name or password/],
    ['25', 'https://trust.example.test/?a=b', /instance: .*query or fragment/],
    ['25b', 'https://trust.example.test/#a', /instance: .*query or fragment/],
    ['26', 'javascript:alert(1)', /instance "javascript:alert\(1\)" does not exist/],
    ['26b', 'file:///etc/passwd', /instance: "file:\/\/\/etc\/passwd" must start with https/],
    ['27', 'http://sigst\u043ere.example.test/', /instance: "http:\/\/xn--sigstre-ejg/],
    ['28', 'https://trust.example.test:0/', /instance: .*port 0/],
    ['28b', 'https://trust.example.test:70000/', /instance: .*is not a URL/],
  ].map(([id, value, says]) => ({
    id: String(id),
    inputs: { instance: String(value) },
    code: TRUST,
    says: says as RegExp,
  })),
  ...['-5m', 'NaN', '1e9', '0s', '7h', '15', '99999999999m'].map((value) => ({
    id: `29 ${value}`,
    inputs: { timeout: value },
    code: INPUT,
    says: new RegExp(`input "timeout" must be a time from 1s to 6h.* not "${value}"`),
  })),
  ...['0', '-1', '1.5', '513', '1e2'].map((value) => ({
    id: `31 ${value}`,
    inputs: { concurrency: value },
    code: INPUT,
    says: new RegExp(`input "concurrency" must be a whole number from 1 to 512, not "${value}"`),
  })),
  { id: '31b', inputs: { 'rate-limit': '0' }, code: INPUT, says: /"rate-limit" must be a whole number/ },
  ...[...'":<>|*?\r\n\\/\u001b', '##['].map((value) => ({
    id: `33 ${JSON.stringify(value)}`,
    inputs: { 'artifact-name': `a${value}b` },
    code: INPUT,
    says: /input "artifact-name" must be at most 256 characters .*, not "a/,
  })),
  ...['.', '..'].map((value) => ({
    id: `34 ${value}`,
    inputs: { 'artifact-name': value },
    code: INPUT,
    says: /input "artifact-name" must be .* not \. or \.\., not "/,
  })),
  {
    id: '35',
    inputs: { 'artifact-name': 'n'.repeat(257) },
    code: INPUT,
    says: /input "artifact-name" must be at most 256 characters .*, not "n{100}…"/,
  },
  ...['0', '-1', '401', 'x'].map((value) => ({
    id: `36 ${value}`,
    inputs: { 'retention-days': value },
    code: INPUT,
    says: new RegExp(`input "retention-days" must be a whole number from 1 to 400, not "${value}"`),
  })),
  { id: '43', inputs: { policy: 'ref: a***b' }, code: INPUT, says: /line 1 of the policy .*"a\*\*\*b"/ },
  { id: '43b', inputs: { policy: 'reff: x' }, code: INPUT, says: /policy.*"reff".*did you mean/ },
  {
    id: 'many',
    inputs: { timeout: 'x', concurrency: 'y', summary: 'z' },
    code: INPUT,
    says: /"concurrency".*"timeout".*"summary"/,
  },
];

type Json = Readonly<Record<string, unknown>>;

/** Cases 45 to 52: unusable trust material, each in its own file. */
function trustCases(job: Job): Case[] {
  const { trustedRoot: root, signingConfig: config } = job.sandbox as unknown as Record<string, Json>;
  const log = (list(root, 'tlogs')[0] ?? {}) as Json;
  const past = { start: '2001-01-01T00:00:00Z', end: '2002-01-01T00:00:00Z' };
  const roots: [string, unknown, RegExp][] = [
    ['45', '{ "mediaType": ', /root-45.json" cannot be read: it is not JSON/],
    ['45b', Buffer.from([0xff, 0xfe, 0x7b]), /root-45b.json" cannot be read: it is not JSON in UTF-8/],
    ['46', { ...root, mediaType: 'application/json' }, /root-46.json".*mediaType is unknown/],
    ['47', { ...root, tlogs: [] }, /root-47.json".*tlogs must have/],
    ['47b', { ...root, ctlogs: [] }, /root-47b.json".*ctlogs must have/],
    ['47c', { ...root, certificateAuthorities: [] }, /root-47c.json".*certificateAuthorities must have/],
    [
      '48',
      { ...root, tlogs: [{ ...log, publicKey: { ...(log['publicKey'] as Json), validFor: {} } }] },
      /root-48.json".*tlogs\[0\].publicKey.validFor.start is missing/,
    ],
  ];
  const type = (version: string) => `application/vnd.dev.sigstore.signingconfig.${version}+json`;
  const expired = (name: string) => list(config, name).map((item) => ({ ...item, validFor: past }));
  const configs: [string, unknown, RegExp][] = [
    ['49', { ...config, mediaType: type('v0.1') }, /config-49.json".*mediaType must be/],
    ['49b', { ...config, mediaType: type('v9.9') }, /config-49b.json".*but is .*v9.9/],
    ['50', { ...config, rekorTlogConfig: { selector: 'EXACT', count: 5 } }, /config-50.json".*5 needed/],
    ['50b', { ...config, tsaConfig: { selector: 'EXACT', count: 0 } }, /config-50b.json".*tsaConfig.count/],
    [
      '50c',
      { ...config, rekorTlogUrls: [], rekorTlogConfig: { selector: 'ALL' } },
      /config-50c.json".*rekorTlogUrls has 0/,
    ],
    ['51', { ...config, caUrls: expired('caUrls') }, /config-51.json".*caUrls has 0/],
    ['51b', { ...config, rekorTlogUrls: expired('rekorTlogUrls') }, /config-51b.json".*rekorTlogUrls has 0/],
    ['52', { ...config, tsaUrls: [] }, /config-52.json".*tsaUrls is empty/],
  ];
  const write = (name: string, content: unknown) =>
    job.write(
      name,
      Buffer.isBuffer(content) ? content : typeof content === 'string' ? content : JSON.stringify(content),
    );
  write('root.json', root);
  write('config.json', config);
  return [
    ...roots.map(([id, content, says]) => {
      write(`root-${id}.json`, content);
      return { id, says, trusted: `root-${id}.json`, signing: 'config.json' };
    }),
    ...configs.map(([id, content, says]) => {
      write(`config-${id}.json`, content);
      return { id, says, trusted: 'root.json', signing: `config-${id}.json` };
    }),
  ].map(({ id, says, trusted, signing }) => ({
    id,
    says,
    code: TRUST,
    inputs: { instance: '', 'trusted-root': trusted, 'signing-config': signing },
  }));
}

const list = (owner: Json | undefined, name: string) => (owner?.[name] ?? []) as readonly Json[];

/** A workspace in which each case has what it needs; no file in it may change. */
function furnish(t: TestContext, job: Job): void {
  const outside = mkdtempSync(join(tmpdir(), 'sigstore-outside-'));
  t.after(() => rmSync(outside, { recursive: true, force: true }));
  writeFileSync(join(outside, 'a.txt'), 'not of the workspace');
  const at = (path: string) => join(job.workspace, path);
  for (const path of [
    'dist/app.txt',
    'plain',
    'own/a.sigstore.json',
    'own/b.intoto.jsonl',
    'own/c.sigstore',
  ]) {
    job.write(path, 'x');
  }
  for (const path of ['signed/a.txt', 'signed/a.txt.sigstore.json', 'blocked/a.txt']) job.write(path, 'x');
  for (const path of ['empty/sub', 'blocked/a.txt.sigstore.json', 'links', 'pipes']) {
    mkdirSync(at(path), { recursive: true });
  }
  symlinkSync(join(outside, 'a.txt'), at('links/file'));
  symlinkSync(outside, at('links/out'));
  symlinkSync(at('links/gone'), at('links/nowhere'));
  execFileSync('mkfifo', [at('pipes/fifo')]);
}

test('each bad input is one error before any request, and nothing is written', async (t) => {
  const job = await startJob(t);
  furnish(t, job);
  const cases = [...SIMPLE, ...trustCases(job)];
  const before = job.list();
  const failures: string[] = [];
  const queue = cases.values();
  const worker = async () => {
    for (const one of queue) {
      await check(job, one).catch((error: Error) => failures.push(`case ${one.id}: ${error.message}`));
    }
  };
  await Promise.all(Array.from({ length: 4 }, worker));
  assert.deepEqual(failures, []);
  assert.deepEqual(job.list(), before);
  assert.deepEqual(job.sandbox.requests, []);
  t.diagnostic(`${cases.length} bad inputs, 0 requests, 0 files written`);
});

async function check(job: Job, { id, inputs, exit = 2, code, says }: Case): Promise<void> {
  const result = await job.run(inputs);
  assert.equal(result.code, exit, `${id}: ${result.stdout}`);
  assert.equal(result.stderr, '');
  assert.deepEqual(result.outputs, { count: '0', 'failure-code': code });
  const commands = commandsIn(result.stdout);
  const [error, ...others] = commands.filter(({ name }) => name === 'error');
  assert.deepEqual(others, []);
  assert.deepEqual(error?.properties, { title: `sigstore-sign: ${code}` });
  const [what = '', ...rest] = error?.data.split('\n') ?? [];
  const why = rest.find((line) => line.startsWith('Why: '));
  const fix = rest.find((line) => line.startsWith('What to do: ')) ?? '';
  assert.match(what, says);
  if (why !== undefined) assert.match(why, /^Why: .{20,}\.$/);
  if (code === 'input-invalid') assert.equal(why, undefined);
  assert.match(fix, /^What to do: .{10,}\.$/);
  assert.ok(what.length < 600, `${what.length} characters`);
  assert.doesNotMatch(
    result.stdout + result.summary,
    /s3cr3t-canary|[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/,
  );
  if (inputs['summary'] === undefined) assert.match(result.summary, /Nothing was signed/);
  // All other output is a notice; no work began.
  for (const { name } of commands) assert.ok(['error', 'notice', 'add-mask'].includes(name), name);
}

test('a rate limit also bounds how many files are signed at the same time', () => {
  const given = (env: Readonly<Record<string, string>>) =>
    readInputs(inputsFrom({ INPUT_FILES: 'a', ...env })).concurrency;
  assert.equal(given({}), undefined);
  assert.equal(given({ INPUT_CONCURRENCY: '512' }), 512);
  assert.equal(given({ 'INPUT_RATE-LIMIT': '60' }), 60);
  assert.equal(given({ 'INPUT_RATE-LIMIT': '60', INPUT_CONCURRENCY: '512' }), 60);
  assert.equal(given({ 'INPUT_RATE-LIMIT': '60', INPUT_CONCURRENCY: '8' }), 8);
  assert.equal(given({ 'INPUT_RATE-LIMIT': '1000' }), 256);
});
