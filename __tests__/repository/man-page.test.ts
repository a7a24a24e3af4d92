// The manual page in dist: complete, and the same as the help.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { manPage } from '../../scripts/man-page.ts';
import { COMMANDS } from '../../src/cli/options/commands.ts';
import { VERSION } from '../../src/process/version.ts';

const page = readFileSync(join(import.meta.dirname, '../../dist/share/man/man1/sigstore-sign.1'), 'utf8');

/** Roff as a reader sees it, without requests and fonts. */
const read = (roff: string) =>
  roff
    .replaceAll(/\\f[BIR]/g, '')
    .replaceAll('\\-', '-')
    .replaceAll('\\e', '\\')
    .replaceAll('\\(aq', "'")
    .replaceAll('\\(dq', '"')
    .replaceAll('\\`', '`');

test('the manual page is that of the sources and their version', () => {
  assert.equal(page, manPage());
  assert.ok(read(page).startsWith(`.TH SIGSTORE-SIGN 1 "" "sigstore-sign ${VERSION}" `));
});

test('the manual page has every command with every option, its value, its meaning and its variable', () => {
  const [head = '', ...parts] = read(page).split('\n.SS ');
  for (const { name, operands, options } of COMMANDS) {
    assert.ok(head.includes(`.B sigstore-sign ${name}\n[options]${operands && ' '}${operands}\n`), name);
    const part = parts.find((text) => text.startsWith(`"${`${name} ${operands}`.trim()}"\n`)) ?? '';
    for (const option of options) {
      const value = option.value === undefined ? '' : ` ${option.value}`;
      const row = part.split('\n.TP\n').find((text) => {
        const [forms = ''] = text.split('\n');
        return (
          forms.endsWith(value) &&
          forms
            .slice(0, forms.length - value.length)
            .split(', ')
            .includes(`--${option.name}`)
        );
      });
      assert.ok(row?.includes(`\n${option.help.replaceAll('…', '...')}`), `${name} --${option.name}`);
      if (option.variable !== undefined)
        assert.ok(read(page).includes(`\n${option.variable}\n`), option.variable);
    }
  }
});

test('the manual page has only ASCII characters, and no line of text that roff reads as a request', () => {
  assert.match(page, /^[\n -~]*$/);
  const requests = [...page.matchAll(/^[.'](\S+)/gm)].map(([, request = '']) => request);
  const known = ['TH', 'SH', 'SS', 'B', 'BR', 'P', 'TP', 'br', 'nf', 'fi', 'nh', 'ad'];
  assert.deepEqual(
    requests.filter((request) => !known.includes(request)),
    [],
  );
});
