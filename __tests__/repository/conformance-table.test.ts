// docs/CONFORMANCE.md: each rule names an existing test by its title, and every option is listed.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { COMMANDS } from '../../src/cli/options/commands.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const page = readFileSync(join(ROOT, 'docs', 'CONFORMANCE.md'), 'utf8');

type Row = Readonly<{ rule: string; tests: readonly Readonly<{ file: string; title: string }>[] }>;

const rows: readonly Row[] = [...page.matchAll(/^\| (.+?) \| (`.+) \|$/gm)].map(
  ([, rule = '', cell = '']) => ({
    rule,
    tests: cell.split('<br>').map((entry) => {
      const [, file = '', title = ''] = /^`([\w./-]+)`: (.+)$/.exec(entry) ?? [];
      return { file, title: title.replaceAll('\\|', '|') };
    }),
  }),
);

test('every test that is named exists in its file under that name', () => {
  const sources = new Map<string, string>();
  const missing = rows.flatMap(({ rule, tests }) =>
    tests.flatMap(({ file, title }) => {
      assert.ok(file !== '' && title !== '', rule);
      const source = sources.get(file) ?? readFileSync(join(ROOT, file), 'utf8');
      sources.set(file, source);
      // A whole text in quotes, but for the number at the beginning of a title that counts.
      const named = ["'", '"', '`'].some((quote) =>
        [quote, '} '].some((before) => source.includes(`${before}${title}${quote}`)),
      );
      return named ? [] : [`${rule}: ${file}: ${title}`];
    }),
  );
  assert.deepEqual(missing, []);
  assert.ok(rows.length > 125, `${rows.length} rows`);
});

test('every option of sign that other clients have is in the table', () => {
  const section = page.split('## ')[1] ?? '';
  const own = new Set([
    ...[
      'digests',
      'policy',
      'in-toto',
      'allow-private-repository',
      'allow-untrusted-trigger',
      'concurrency',
      'timeout',
      'json',
    ],
    ...['dry-run', 'quiet', 'rate-limit', 'instance', 'checksums', 'no-signatures'],
    ...['existing', 'staging', 'trust-config', 'trusted-root', 'signing-config', 'rekor-version'],
  ]);
  const options = COMMANDS.find(({ name }) => name === 'sign')?.options ?? [];
  const shared = options.filter(({ name }) => !own.has(name));
  assert.equal(shared.length + own.size, options.length);
  for (const { name, alias, short, value } of shared) {
    const shape = value === undefined ? '' : ` ${value}`;
    assert.ok(section.includes(`--${name}${shape}\``), name);
    if (alias !== undefined) assert.ok(section.includes(`\`--${alias}${shape}\``), alias);
    // Other programs use this option for a directory.
    if (short !== undefined && short !== 'o') assert.ok(section.includes(`\`-${short}\``), short);
  }
});
