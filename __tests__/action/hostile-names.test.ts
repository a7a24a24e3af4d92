// Hostile names of files: signed unchanged, and never a command to the runner or markup in the summary.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import test, { suite } from 'node:test';
import { createLog } from '../../src/action/logger.ts';
import { outputsOf } from '../../src/action/publish/outputs.ts';
import { createProgress } from '../../src/action/sign/progress.ts';
import { renderSummary } from '../../src/action/summary/sign.ts';
import type { Outcome, SignedFile } from '../../src/engine/result.ts';
import { Failure, quote } from '../../src/errors/failure.ts';
import { IDENTITY, SIDE_BY_SIDE, startJob, verify } from '../support/job.ts';
import { commandsIn, commandsInVisible } from '../support/runner.ts';

const NAMES = [
  'a\n::add-mask::e',
  'a##[set-output name=x]y',
  '##[add-mask]e',
  '%0A::error::x',
  ' ::warning::w',
  '::error::e',
  '::set-env name=NODE_OPTIONS::--require x',
  '\u00ad::stop-commands::x',
  '\ufeff::add-path::p',
  '\u3000::group::g',
  'cr\r::error::x',
  'crlf\r\n##[error]x',
  'line\u2028::error::x',
  'next\u0085::error::x',
  'escape\u001b[2J\u001b]0;title\u0007',
  '$(id)',
  '`id`',
  '-rf',
  '--bundle',
  'double"quote',
  "single'quote",
  'semi;colon',
  'pipe|amp&',
  'star*',
  'question?',
  '[x]',
  '{a,b}',
  'back\\slash',
  'dot.',
  'blank ',
  'CON',
  '🖋️👩‍💻',
  'caf\u00e9',
  'cafe\u0301',
  'gpj.\u202etxt',
  '<img src=x onerror=alert(1)>',
  '](javascript:evil) ![x](evil.example.test)',
  '</code></td></table><h1>x</h1>',
  '``` @octo #1 ~~x~~ **y** _z_ |a|',
  'EOF\nghadelimiter_x\nidentity<<EOF',
  `${'n'.repeat(238)}é\u007f`,
];

/** Few enough for the log to name each file. */
const HALVES = [NAMES.slice(0, 21), NAMES.slice(21)];

suite('side by side', SIDE_BY_SIDE, () => {
  for (const [half, names] of HALVES.entries()) {
    test(`hostile names are signed unchanged and never act as commands to the runner (${half + 1} of 2)`, async (t) => {
      const job = await startJob(t);
      for (const name of names) job.write(`in/${name}`, `content of ${quote(name)}`);
      const result = await job.run({ files: 'in/*', 'upload-artifact': 'false' });
      assert.equal(result.code, 0, result.stdout);
      assert.equal(result.outputs['count'], String(names.length));

      const manifest = JSON.parse(job.read('sigstore-manifest.json')) as { files: { path: string }[] };
      const paths = names.map((name) => `in/${name}`).sort();
      const bundles = paths.map((path) => `${path}.sigstore.json`);
      assert.deepEqual(manifest.files.map(({ path }) => path).sort(), paths);
      assert.deepEqual(job.list(), [...paths, ...bundles, 'sigstore-manifest.json'].sort());
      const listed = bundles.filter((path) => !/[\r\n]/.test(path));
      assert.deepEqual((result.outputs['bundles'] ?? '').split('\n').sort(), listed.sort());

      const commands = commandsIn(result.stdout).filter(({ name }) => name !== 'add-mask');
      const expected =
        listed.length < bundles.length ? ['group', 'endgroup', 'notice'] : ['group', 'endgroup'];
      assert.deepEqual(
        commands.map(({ name }) => name),
        expected,
      );
      assert.deepEqual(
        commandsInVisible(result.stdout).filter(({ name }) => name !== 'add-mask'),
        commands,
      );
      assert.equal(result.stdout.match(/: signed, log entry \d+$/gm)?.length, names.length);
      assert.doesNotMatch(result.stdout, /(?![\n ])[\p{C}\p{Z}]|##\[/u);
      assertNoMarkup(result.summary);
      assert.equal(await verify(job, paths), 0);
    });
  }

  test('verify-command is one command in a shell for any name of the file', () => {
    const outcomes = NAMES.map((path) => outcomeOf([fileOf(path)]));
    const commands = outcomes.map(
      (outcome) => outputsOf(outcome, TRUST, '/w/manifest', '/w')['verify-command'],
    );
    const script = commands.map((command) => `printf '%s\\0' ${command}; printf '\\0'`).join('\n');
    const words = execFileSync('bash', ['-c', script]).toString('utf8').split('\0\0').slice(0, -1);
    const path = (name: string) => (name.startsWith('-') ? `./${name}` : name);
    assert.deepEqual(
      words.map((line) => line.split('\0')),
      NAMES.map((name) => [
        ...['sigstore', '--trust-config', 'trust.json', 'verify', 'identity'],
        ...['--bundle', `${path(name)}.sigstore.json`, '--cert-identity', IDENTITY],
        ...['--cert-oidc-issuer', ISSUER, path(name)],
      ]),
    );
    for (const command of commands) assert.doesNotMatch(command ?? '', /[\p{Cc}\u202e]/u);
  });

  test('241 bytes are signed, 242 are refused with the limit before anything is signed', async (t) => {
    const job = await startJob(t);
    job.write(`dist/${'é'.repeat(120)}x`, '241 bytes');
    assert.equal((await job.run({ 'upload-artifact': 'false' })).code, 0);
    const asked = job.sandbox.requests.length;
    job.write(`other/${'é'.repeat(121)}`, '242 bytes');
    const result = await job.run({ files: 'other/*', 'upload-artifact': 'false' });
    assert.equal(result.code, 2);
    assert.equal(result.outputs['failure-code'], 'name-too-long');
    assert.match(result.stdout, /is 242 bytes long; the limit is 241/);
    assert.equal(job.sandbox.requests.length, asked);
  });

  test('a name that is not UTF-8 is a clear error before anything is signed', async (t) => {
    const job = await startJob(t);
    job.write('dist/good.txt', 'x');
    writeFileSync(Buffer.concat([Buffer.from(`${job.workspace}/dist/bad`), Buffer.from([0xff])]), 'x');
    const result = await job.run();
    assert.equal(result.code, 2);
    assert.equal(result.outputs['failure-code'], 'name-unsupported');
    assert.match(result.stdout, /the name of file "dist\/bad\ufffd" is not UTF-8/);
    assert.match(result.stdout, /Rename the file, or exclude it with a line that begins with `!`/);
    assert.deepEqual(job.sandbox.requests, []);
  });

  test('names that the artifact service refuses are found before anything is signed', async (t) => {
    const job = await startJob(t);
    job.write('dist/a"b', 'x');
    const result = await job.run();
    assert.equal(result.code, 2);
    assert.equal(result.outputs['failure-code'], 'name-unsupported');
    assert.match(result.stdout, /does not accept a file named "dist\/a\\"b.sigstore.json"/);
    assert.deepEqual(job.sandbox.requests, []);
    assert.deepEqual(job.list(), ['dist/a"b']);
  });

  test('10,000 fuzzed names through log, progress, outputs and summary: no command, no markup', () => {
    const random = createRandom(20_261_121);
    const printed: string[] = [];
    const log = createLog((line) => printed.push(line));
    let lines = 0;
    for (let batch = 0; batch < 50; batch += 1) {
      const files = Array.from({ length: 200 }, () => fuzzedFile(random));
      const progress = createProgress(log, () => new Date(0));
      for (const [index, file] of files.entries()) progress.report(index + 1, 1, file);
      for (const { file, failure } of files) {
        log.info(file.path);
        log.notice(file.path);
        log.error(failure?.message ?? file.path, { file: file.path, line: 1 }, file.path);
        log.startGroup(file.path);
        lines += file.path.split('\n').length + 1;
      }
      const outcome = outcomeOf(files);
      const outputs = outputsOf(outcome, TRUST, '/w/manifest', '/w');
      const signed = files.filter(({ status, file }) => status === 'signed' && !/[\r\n]/.test(file.path));
      assert.equal(outputs.bundles, signed.map(({ file }) => `${file.path}.sigstore.json`).join('\n'));
      assertNoMarkup(
        renderSummary({
          outcome,
          instance: 'x',
          verifyCommand: outputs['verify-command'],
          artifact: undefined,
          diagnosis: undefined,
          notices: files.map(({ file }) => `passed over ${quote(file.path)}: x`),
        }),
      );
    }
    const output = printed.join('');
    for (const commands of [commandsIn(output), commandsInVisible(output)]) {
      const count = (wanted: string) => commands.filter(({ name }) => name === wanted).length;
      assert.deepEqual([count('notice'), count('error'), count('group')], [10_000, 10_000, 10_000]);
      assert.equal(commands.length, 30_000);
    }
    assert.ok(lines > 20_000);
  });

  const ISSUER = 'https://token.actions.githubusercontent.com';
  const TRUST = { instance: 'trust.json' };

  const PIECES = [
    ...['::', ':', '##[', '##', '[', ']', '#', ' ', '\t', '\n', '\r', '\r\n', '\u0085', '\u2028', '\u3000'],
    ...['\u00ad', '\u200d', '\ufeff', '\u202e', '%0A', '%25', '%', '\u001b[31m', '\u0007', '```', '`', '|'],
    ...['add-mask', 'set-output name=x', 'error', 'ERROR file=a,line=1', 'stop-commands', 'debug', 'set-env'],
    ...[
      '<',
      '>',
      '&',
      '"',
      "'",
      '<script>',
      '</table>',
      '<!--',
      '](',
      '![',
      '**',
      '~~',
      '@octo',
      '\\',
      'a',
      'é',
      '🖋',
    ],
  ];

  function fuzzedFile(random: (below: number) => number): SignedFile {
    const length = 1 + random(12);
    const path = Array.from({ length }, () => PIECES[random(PIECES.length)])
      .join('')
      .replaceAll('/', '');
    if (random(4) > 0) return fileOf(path);
    const failure = new Failure('file-unreadable', `file ${quote(path)} cannot be read (ENOENT)`);
    return { ...fileOf(path), status: 'failed', failure };
  }

  function fileOf(path: string): SignedFile {
    const outputs = { bundle: `/w/${path}.sigstore.json` };
    return {
      file: { path, absolute: `/w/${path}` },
      outputs,
      status: 'signed',
      digest: Buffer.alloc(32),
      size: 1,
    };
  }

  function outcomeOf(files: readonly SignedFile[]): Outcome {
    return {
      files,
      documents: [],
      identity: IDENTITY,
      issuer: ISSUER,
      certificates: 1,
      failure: undefined,
      interrupted: false,
    };
  }

  /** Park and Miller's generator: the same names in every run. */
  function createRandom(seed: number): (below: number) => number {
    let state = seed;
    return (below) => {
      state = (state * 48_271) % 2_147_483_647;
      return state % below;
    };
  }

  const TAGS = /^<\/?(a|b|br|code|details|h3|p|strong|sub|summary|table|tbody|td|th|thead|tr)( [^<>]*)?>$/;
  const OUTSIDE = /evil|octo #1|onerror|script|<img/;

  /** Outside of fenced code: only our own tags, and no name from outside in a link, an image or an emphasis. */
  function assertNoMarkup(summary: string): void {
    const text = summary.replace(/^```\w*\n[\s\S]*?\n```$/gm, '');
    assert.doesNotMatch(text, /^```/m);
    for (const [tag] of text.matchAll(/<[^>]*>?/g)) {
      if (/^<sub>|^<\/sub>/.test(tag)) continue;
      assert.match(tag, TAGS);
      assert.doesNotMatch(tag, OUTSIDE);
    }
    assert.doesNotMatch(text, /!\[|\]\(|~~|<!--|[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e]/);
    assert.doesNotMatch(text, /@octo/);
  }

  test('the parser of this test finds commands: 15 of 15 of the kinds that the names imitate', () => {
    const lines = [
      ...['::error::x', '  ::add-mask::x', '\u3000::debug::x', '::ERROR file=a,line=1::x', 'x ##[add-mask]y'],
      ...['##[set-output name=x;y=z]v', '\t::group::', '::stop-commands::t', '::endgroup::', '::echo::on'],
      ...['::save-state name=a::b', '::set-env name=a::b', '::add-path::p', '::warning::%25', '::notice::n'],
    ];
    assert.equal(commandsIn(lines.join('\n')).length, 15);
    assert.deepEqual(commandsIn('::error file=a%3Ab,line=1::x%0Ay%2525'), [
      { name: 'error', properties: { file: 'a:b', line: '1' }, data: 'x\ny%25' },
    ]);
    assert.equal(commandsInVisible('\ufeff::error::x').length, 1);
    assert.equal(commandsIn('x::error::y\n::unknown::z\n::error:x\n##[nothing]').length, 0);
  });
});
