// The job summary as text: what it says, that no value from outside becomes markup, and that it stays within its limit.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import test from 'node:test';
import { renderSummary, type SummaryFacts } from '../../../src/action/summary/sign.ts';
import type { Outcome, SignedFile } from '../../../src/engine/result.ts';
import { diagnose } from '../../../src/errors/diagnose.ts';
import { Failure } from '../../../src/errors/failure.ts';

const IDENTITY = 'https://github.com/octo/demo/.github/workflows/release.yml@refs/tags/v1';
const REKOR_1 = { url: 'https://rekor.sigstore.dev/', index: '123456', kind: 'hashedrekord/0.0.1' };
const REKOR_2 = { url: 'https://log2025-1.rekor.sigstore.dev/', index: '77', kind: 'hashedrekord/0.0.2' };
const MAX_BYTES = 1024 * 1024;

const signed = (path: string, log: SignedFile['log'] = REKOR_2): SignedFile => ({
  file: { path, absolute: `/work/${path}` },
  outputs: { bundle: `/work/${path}.sigstore.json` },
  status: 'signed',
  size: 1_843_221,
  digest: Buffer.alloc(32, 0xab),
  log,
  signedAt: new Date('2026-11-21T01:02:03.456Z'),
});
const failed = (path: string, failure: Failure): SignedFile => ({
  file: { path, absolute: `/work/${path}` },
  outputs: {},
  status: 'failed',
  failure,
});
const notAttempted = (path: string): SignedFile => ({
  file: { path, absolute: `/work/${path}` },
  outputs: {},
  status: 'not-attempted',
});

const outcomeOf = (files: readonly SignedFile[], more: Partial<Outcome> = {}): Outcome => ({
  files,
  documents: [],
  identity: IDENTITY,
  issuer: 'https://token.actions.githubusercontent.com',
  certificates: 1,
  failure: undefined,
  interrupted: false,
  ...more,
});

const render = (facts: Partial<SummaryFacts>): string =>
  renderSummary({
    outcome: undefined,
    instance: 'public-good',
    verifyCommand: undefined,
    artifact: undefined,
    diagnosis: undefined,
    notices: [],
    ...facts,
  });

/** Every element that a browser would find in the text, by name and attributes. */
const elements = (markdown: string): string[] => [...new Set(markdown.match(/<[a-z][^>]*>/gi) ?? [])].sort();

test('the summary says who signed what and where it is logged, and links the artifact', () => {
  const summary = render({
    outcome: outcomeOf([signed('dist/a.tar.gz'), signed('dist/a.whl')]),
    artifact: {
      id: 7,
      name: 'sigstore-bundles',
      url: 'https://github.com/octo/demo/a/7',
      digest: 'sha256:00',
    },
  });
  assert.match(summary, /^## ✅ Signed 2 files\n/);
  assert.ok(
    summary.includes(`<code>${IDENTITY.replace('@', '&#64;').replace('://', '&#58;//')}</code>`),
    summary,
  );
  assert.ok(summary.includes('<code>dist/a.tar.gz</code></td><td>1.8&nbsp;MB</td>'));
  assert.ok(summary.includes(`<code title="${'ab'.repeat(32)}">abababababab…</code>`));
  assert.ok(
    summary.includes(
      '<a href="https://log2025-1.rekor.sigstore.dev/api/v2/checkpoint">log2025-1.rekor.sigstore.dev</a> (Rekor v2)',
    ),
  );
  assert.ok(summary.includes('<a href="https://github.com/octo/demo/a/7">sigstore-bundles</a>'));
  assert.ok(summary.includes('2026-11-21 01:02:03 UTC'));
});

test('links entries of Rekor v1, at the public search page or the log itself', () => {
  const files = [signed('a', REKOR_1), signed('b', { ...REKOR_1, url: 'https://rekor.example.test/' })];
  const summary = render({ outcome: outcomeOf(files) });
  assert.ok(summary.includes('<a href="https://search.sigstore.dev/?logIndex=123456">123456</a>'));
  assert.ok(summary.includes('<a href="https://rekor.example.test/api/v1/log/entries?logIndex=123456">'));
});

test('never links an address without http or https', () => {
  const log = { ...REKOR_1, url: 'javascript:alert(1)//' };
  assert.doesNotMatch(render({ outcome: outcomeOf([signed('a', log)]) }), /href="javascript/i);
});

test('folds the verify command without changing what a shell reads', () => {
  const words = [
    'cosign',
    'verify-blob',
    '--bundle',
    "it's a --trap.json",
    '--certificate-identity',
    IDENTITY,
    'dist/a b',
  ];
  const quoted = (word: string) => (/^[\w:/.@-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);
  const command = words.map(quoted).join(' ');
  const summary = render({ outcome: outcomeOf([signed('dist/a b')]), verifyCommand: command });
  const [, shown = ''] = /```sh\n([\s\S]*?)\n```/.exec(summary) ?? [];
  assert.equal(shown.split('\n').length, 4, shown);
  const read = execFileSync('sh', ['-c', `cosign() { printf '%s\\n' cosign "$@"; }\n${shown}`], {
    encoding: 'utf8',
  });
  assert.deepEqual(read.trimEnd().split('\n'), words);
});

test('does not offer a command to copy whose characters do not all show', () => {
  const verifyCommand = "cosign verify-blob 'gnp\u202eexe'";
  const summary = render({ outcome: outcomeOf([signed('gnp\u202eexe')]), verifyCommand });
  assert.doesNotMatch(summary, /\u202e/);
  assert.doesNotMatch(summary, /```/);
  assert.ok(summary.includes('<code>verify-command</code>'));
});

test('shows a failure with its reason, remedy, place and patch', () => {
  const failure = new Failure(
    'id-token-permission-missing',
    'add `id-token: write` to the permissions of the job "release"',
    {
      place: { file: '.github/workflows/release.yml', line: 8 },
      patch: 'jobs:\n  release:\n    permissions:\n      id-token: write\n',
    },
  );
  const summary = render({ diagnosis: diagnose(failure) });
  assert.match(summary, /^## ❌ Nothing was signed\n/);
  assert.ok(
    summary.includes(
      '**Add <code>id-token: write</code> to the permissions of the job <code>release</code>**',
    ),
  );
  assert.ok(summary.includes('In <code>.github/workflows/release.yml</code>, line 8:\n\n```yaml\njobs:'));
  assert.ok(summary.includes('<code>id-token-permission-missing</code>'));
});

test('a failure without a reason has only its message in the quotation', () => {
  const without = render({ diagnosis: diagnose(new Failure('file-unreadable', 'file "a" is a directory')) });
  assert.ok(without.includes('> **File <code>a</code> is a directory**\n\n**What to do:** '), without);
  assert.doesNotMatch(without, /undefined|^>\s*$/m);
  const why = 'It was `so`.';
  const own = render({ diagnosis: diagnose(new Failure('file-unreadable', 'x', { why })) });
  assert.ok(own.includes('> **X**\n>\n> It was <code>so</code>.\n\n**What to do:** '), own);
});

test('lists failed files apart from files that were not attempted', () => {
  const changed = new Failure('file-changed', 'file "b" changed while it was being signed');
  const files = [signed('a'), failed('b', changed), notAttempted('c'), notAttempted('d')];
  const alone = render({ outcome: outcomeOf(files), diagnosis: diagnose(changed) });
  assert.match(alone, /^## ⚠️ Signed 1 of 4 files\n/);
  assert.ok(alone.includes('It failed for the file <code>b</code>. 2 files were not attempted.'));
  const some = new Failure('some-files-failed', '1 of 4 files was not signed');
  const table = render({ outcome: outcomeOf(files), diagnosis: diagnose(some) });
  assert.match(table, /### Not signed[\s\S]*<code>b<\/code>[\s\S]*<code>file-changed<\/code>/);
});

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '</code></td></table><script>alert(1)</script>',
  '[click](https://evil.example.test) ![i](https://evil.example.test/x)',
  '`` ` ``` **b** _i_ ~~s~~ | # \\',
  'line\n\n## heading\r\n| a |\n```\n::error::x',
  '##[set-output name=x]y',
  '"quoted" \'single\' &lt;b&gt; @mona #1',
  '\u202egnp.exe\u200b\u0000\u001b[31m',
];

test('no value from outside becomes markup, wherever it appears', () => {
  const harmless = render(everywhere('plain'));
  for (const hostile of HOSTILE) {
    const summary = render(everywhere(hostile));
    assert.deepEqual(elements(summary), elements(harmless), hostile);
    assert.equal(summary.split('\n').length, harmless.split('\n').length, hostile);
    assert.doesNotMatch(summary, /[\u0000-\u0009\u000b-\u001f\u200b\u202e]/, hostile);
    assert.doesNotMatch(summary.replace(/```[\s\S]*?```/g, ''), /\]\(|!\[|^#+ heading|@mona|^\|/m, hostile);
  }
});

/** A value in every place that shows one from outside, except the verify command and the patch. */
function everywhere(value: string): Partial<SummaryFacts> {
  const failure = new Failure('file-unreadable', `file ${value}`, {
    remedy: value,
    place: { file: value, line: 1 },
  });
  return {
    outcome: outcomeOf([signed(value), failed(value, failure)], { identity: value, issuer: value }),
    instance: value,
    artifact: { id: 1, name: value, url: 'https://github.com/octo/demo', digest: value },
    diagnosis: diagnose(new Failure('some-files-failed', value, { place: { file: value, line: 1 } })),
    notices: [value],
  };
}

test('the documentation in a reason is a link, and other addresses are text', () => {
  const page = 'https://docs.github.com/en/actions/reference/security/oidc#required-permission';
  const message = `it says so (${page}), and http://127.0.0.1:8080/x#y, and www.example.test.`;
  const summary = render({ diagnosis: diagnose(new Failure('internal', message)) });
  assert.ok(summary.includes(`&#40;<a href="${page.replace('#', '&#35;')}">`), summary);
  assert.ok(summary.includes('and http&#58;//127.0.0.1:8080/x&#35;y, and www&#46;example.test.'), summary);
});

test('a patch or command cannot end its block', () => {
  const patch = 'jobs:\n```\n## out\n````\n';
  const summary = render({
    outcome: outcomeOf([signed('a')]),
    verifyCommand: "cosign 'a\n```\n## out'",
    diagnosis: diagnose(new Failure('internal', 'x', { patch })),
  });
  assert.ok(summary.includes('`````yaml\njobs:\n```\n## out\n````\n`````'));
  assert.match(summary, /````sh\n[\s\S]*## out'\n````\n/);
});

test('stays below the limit of GitHub for any names of files', () => {
  const path = '\u0001'.repeat(4000);
  const failure = new Failure('file-unreadable', `file ${path}`);
  const many = <T>(length: number, make: () => T) => Array.from({ length }, make);
  const files = [...many(3000, () => signed(path)), ...many(3000, () => failed(path, failure))];
  const summary = render({
    outcome: outcomeOf(files),
    diagnosis: diagnose(new Failure('some-files-failed', path)),
    notices: many(3000, () => path),
  });
  assert.ok(Buffer.byteLength(summary) < MAX_BYTES, String(Buffer.byteLength(summary)));
});

test('folds a long table and says where the rest is', () => {
  const files = Array.from({ length: 3000 }, (_, index) => signed(`dist/${index}`));
  const summary = render({ outcome: outcomeOf(files) });
  assert.match(summary, /^## ✅ Signed 3,000 files\n/);
  assert.ok(
    summary.includes(
      '<details><summary>The first 200 of 3,000; all are in <code>sigstore-manifest.json</code></summary>\n<table>',
    ),
  );
  assert.equal(summary.match(/<code>dist\//g)?.length, 200);
  assert.doesNotMatch(render({ outcome: outcomeOf(files.slice(0, 20)) }), /<details>/);
});
