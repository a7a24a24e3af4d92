// Which program opens a page, and when none does; with stand-ins for browsers that record their arguments.
import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { createBrowserOpener } from '../../src/process/browser.ts';
import { createTestClock } from '../support/clock.ts';
import { until } from '../support/until.ts';

const URL_TO_OPEN = 'https://issuer.example.test/auth?a=1&b=$(touch x)`id`;\'%20"';

/** Programs of these names in their own folder; each writes its arguments to NAME.words and ends with its status. */
function programs(context: TestContext, all: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'sigstore-browser-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, then] of Object.entries(all)) {
    writeFileSync(
      join(folder, name),
      `#!/bin/sh\nprintf '%s\\n' "$@" > "${folder}/${name}.words"\n${then}\n`,
    );
    chmodSync(join(folder, name), 0o755);
  }
  const words = (name: string) => {
    const file = join(folder, `${name}.words`);
    return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : undefined;
  };
  // This clock moves only when the test moves it: each program may take the time that it needs.
  const clock = createTestClock();
  return { env: { PATH: `${folder}:/usr/bin:/bin` }, words, folder, clock };
}

test('each system has its program, and any address is one argument', async (t) => {
  const { env, words, clock } = programs(t, { 'xdg-open': 'exit 0', open: 'exit 0', rundll32: 'exit 0' });
  const systems = [
    ['linux', { DISPLAY: ':0' }, 'xdg-open', []],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, 'xdg-open', []],
    ['freebsd', { DISPLAY: ':0', CI: 'false' }, 'xdg-open', []],
    ['darwin', {}, 'open', []],
    ['win32', {}, 'rundll32', ['url.dll,FileProtocolHandler']],
  ] as const;
  for (const [platform, more, program, before] of systems) {
    const open = createBrowserOpener({ env: { ...env, ...more }, platform, clock });
    assert.equal(await open?.(URL_TO_OPEN), true, platform);
    assert.deepEqual(words(program), [...before, URL_TO_OPEN], platform);
  }
});

test('no browser is opened without a display, over SSH, or in CI', () => {
  const display = { DISPLAY: ':0', WAYLAND_DISPLAY: 'wayland-0' };
  const cases = [
    ['linux', {}],
    ['linux', { DISPLAY: '', WAYLAND_DISPLAY: '' }],
    ['linux', { ...display, SSH_CONNECTION: '192.0.2.1 1 192.0.2.2 22' }],
    ['linux', { ...display, SSH_TTY: '/dev/pts/0' }],
    ['darwin', { SSH_CLIENT: '192.0.2.1 1 22' }],
    ['linux', { ...display, CI: 'true' }],
    ['win32', { CI: '1' }],
    ['linux', { ...display, CI: 'true', BROWSER: 'firefox' }],
  ] as const;
  for (const [platform, env] of cases)
    assert.equal(createBrowserOpener({ env, platform }), undefined, JSON.stringify([platform, env]));
});

test('BROWSER comes first, over SSH too, and the first of its programs that works is used', async (t) => {
  const { env, words, clock } = programs(t, {
    broken: 'exit 3',
    good: 'exit 0',
    later: 'exit 0',
    'xdg-open': 'exit 0',
  });
  const BROWSER = 'missing:broken: good --new  --at=%s :later';
  const open = createBrowserOpener({ env: { ...env, BROWSER, SSH_TTY: 'x' }, platform: 'linux', clock });
  assert.equal(await open?.(URL_TO_OPEN), true);
  assert.deepEqual(words('broken'), [URL_TO_OPEN]);
  assert.deepEqual(words('good'), ['--new', `--at=${URL_TO_OPEN}`]);
  assert.equal(words('later'), undefined);
  assert.equal(words('xdg-open'), undefined);
});

test('the result is false if no program works', async (t) => {
  const { env, clock } = programs(t, { broken: 'exit 1' });
  for (const BROWSER of ['broken', 'missing', 'missing:broken']) {
    const open = createBrowserOpener({ env: { ...env, BROWSER }, platform: 'linux', clock });
    assert.equal(await open?.(URL_TO_OPEN), false, BROWSER);
  }
});

test('a browser that stays open counts as opened after two seconds and keeps running', async (t) => {
  // It ends when the test ends it, at the latest with the test.
  const stay = 'while [ -e "$0" ] && [ ! -e "$0.close" ]; do sleep 0.05; done; echo closed > "$0.words"';
  const { env, words, folder, clock } = programs(t, { firefox: stay });
  const open = createBrowserOpener({ env: { ...env, BROWSER: 'firefox' }, platform: 'linux', clock });
  let opened: boolean | undefined;
  void open?.(URL_TO_OPEN).then((took) => (opened = took));
  await until('the browser has the address', () => words('firefox')?.[0] === URL_TO_OPEN);
  clock.advance(1999);
  await new Promise(setImmediate);
  assert.equal(opened, undefined, 'it could still fail');
  clock.advance(1);
  await new Promise(setImmediate);
  assert.equal(opened, true);
  assert.deepEqual(words('firefox'), [URL_TO_OPEN]);
  writeFileSync(join(folder, 'firefox.close'), '');
  await until('the browser ends', () => words('firefox')?.[0] === 'closed');
});
