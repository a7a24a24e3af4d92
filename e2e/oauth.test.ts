// A person at a browser: the built command opens an address in Chromium, a certified provider logs the person in, and
// Fulcio certifies who that was. SIGSTORE_SHOTS names a folder for pictures of the pages.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { startProvider, type TestProvider } from '../__tests__/credentials/login/provider.ts';
import { agree, logIn, newVisitor, startChromium } from './oauth/chromium.ts';
import * as sigstore from './sigstore.ts';
import { acceptedBy, everyone } from './verifiers.ts';

/** The stack's Fulcio takes e-mail addresses from an issuer at this port. */
const PORT = 28465;
const LIMIT_MS = 30_000;

type Run = Readonly<{ child: ChildProcess; output: () => string; exit: Promise<number | null> }>;

describe('a person logs in', () => {
  let provider: TestProvider;
  let browser: Browser;
  let folder: string;

  before(async () => {
    provider = await startProvider({ port: PORT, email: sigstore.email, showCodes: true });
    browser = await startChromium();
    folder = await mkdtemp(join(tmpdir(), 'sigstore-oauth-'));
    await writeFile(
      join(folder, 'hand-over'),
      `#!/bin/sh\nprintf %s "$1" > '${folder}/new' && mv '${folder}/new' '${folder}/address'\n`,
    );
    await chmod(join(folder, 'hand-over'), 0o755);
  });
  after(async () => {
    provider.close();
    await browser.close();
    await rm(folder, { recursive: true });
  });

  function start(program: string, words: readonly string[], env: Readonly<Record<string, string>>): Run {
    const { PATH = '' } = process.env;
    const child = spawn(program, words, { cwd: folder, env: { PATH, HOME: folder, ...env } });
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (more: string) => (text += more));
    return { child, output: () => text, exit: once(child, 'close').then(([code]) => code as number | null) };
  }

  const signing = (file: string, ...more: string[]): string[] => {
    const issuer = ['--oidc-issuer', provider.issuer.origin, '--oidc-disable-ambient-providers'];
    return [sigstore.command, 'sign', '--trust-config', sigstore.trustConfig(), ...issuer, ...more, file];
  };

  /** The result of `look` while the command runs. */
  async function eventually(run: Run, look: () => Promise<string> | string | undefined): Promise<string> {
    for (const end = Date.now() + LIMIT_MS; Date.now() < end; await pause(50)) {
      const found = await look();
      if (found !== undefined) return found;
      if (run.child.exitCode !== null) break;
    }
    return assert.fail(run.output());
  }

  /** What BROWSER was given. */
  async function handedOver(run: Run): Promise<string> {
    const file = join(folder, 'address');
    const address = await eventually(run, () => (existsSync(file) ? readFile(file, 'utf8') : undefined));
    await rm(file);
    return address;
  }

  async function shoot(page: Page, name: string): Promise<void> {
    const shots = process.env['SIGSTORE_SHOTS'];
    if (shots) await page.screenshot({ path: join(shots, `${name}.png`) });
  }

  const claim = (file: string) => ({
    ...{ file, bundle: `${file}.sigstore.json`, identity: sigstore.email, issuer: provider.issuer.origin },
  });

  for (const scheme of ['light', 'dark'] as const)
    test(`in Chromium (${scheme}), and signs with an e-mail address`, async () => {
      const file = join(folder, `${scheme}.txt`);
      await writeFile(file, `signed by a person, ${scheme}`);
      const run = start(process.execPath, signing(file), { BROWSER: join(folder, 'hand-over') });
      const page = await newVisitor(browser, scheme);
      await page.goto(await handedOver(run));
      if (scheme === 'light') await shoot(page, 'login-provider');
      await logIn(page, page.url(), 'mona');
      await agree(page);
      assert.equal(await page.textContent('h1'), 'You are logged in');
      assert.equal(await page.textContent('.value'), sigstore.email);
      // The policy of the page lets its own style through.
      const corner = await page.evaluate("getComputedStyle(document.querySelector('main')).borderRadius");
      assert.equal(corner, '16px');
      await shoot(page, `login-${scheme}`);
      assert.equal(await run.exit, 0, run.output());
      await acceptedBy(everyone, [claim(file)]);
    });

  test('refuses in Chromium: page and command report that, and nothing is signed', async () => {
    const file = join(folder, 'refused.txt');
    await writeFile(file, 'never signed');
    const run = start(process.execPath, signing(file), { BROWSER: join(folder, 'hand-over') });
    const page = await newVisitor(browser);
    await page.goto(await handedOver(run));
    await Promise.all([page.waitForURL(/callback/), page.click('text=Cancel')]);
    assert.equal(await page.textContent('h1'), 'The login failed');
    await shoot(page, 'login-refused');
    assert.equal(await run.exit, 3, run.output());
    assert.match(run.output(), /login-refused|access_denied/);
    await assert.rejects(readFile(`${file}.sigstore.json`), { code: 'ENOENT' });
  });

  test('types the code at a terminal', async () => {
    const file = join(folder, 'typed.txt');
    await writeFile(file, 'signed out of band');
    const words = signing(file, '--oauth-force-oob').map((word) => `'${word}'`);
    // `script` gives the command a terminal of its own.
    const run = start('script', ['-qefc', `'${process.execPath}' ${words.join(' ')}`, '/dev/null'], {});
    const address = await eventually(run, () =>
      run.output().includes('Enter verification code: ') ? /http:\S+/.exec(run.output())?.[0] : undefined,
    );
    const page = await newVisitor(browser);
    await logIn(page, address, 'mona');
    await agree(page);
    run.child.stdin?.write(`  ${await page.textContent('code')} \n`);
    assert.equal(await run.exit, 0, run.output());
    await acceptedBy(everyone, [claim(file)]);
  });

  test('without a terminal and a browser gets an error at once', async () => {
    const file = join(folder, 'nobody.txt');
    await writeFile(file, 'never signed');
    const deviceless = await startProvider({ port: PORT + 1, deviceless: true });
    try {
      const words = signing(file).map((word) =>
        word === provider.issuer.origin ? deviceless.issuer.origin : word,
      );
      const run = start(process.execPath, words, {});
      run.child.stdin?.end();
      assert.equal(await run.exit, 3, run.output());
      assert.match(run.output(), /no browser can be opened/);
    } finally {
      deviceless.close();
    }
  });
});
