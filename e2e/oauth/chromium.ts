// A real browser that reaches only this machine, with its own temporary profile.
import { type Browser, chromium, type Page } from 'playwright-core';

const SWITCHES = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync'],
];

export const startChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: '/usr/bin/chromium', args: SWITCHES });

/** A page of a person without a session. The pages of the provider request fonts from other hosts, which is blocked. */
export async function newVisitor(browser: Browser, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const context = await browser.newContext({ colorScheme, viewport: { width: 820, height: 520 } });
  await context.route(/^https:/, (route) => route.abort());
  return context.newPage();
}

/** Opens the page of the provider and logs in there, up to the consent page. */
export async function logIn(page: Page, address: string, name: string): Promise<void> {
  await page.goto(address);
  await page.fill('input[name=login]', name);
  await page.fill('input[name=password]', 'secret');
  await page.click('button[type=submit]');
  await page.waitForSelector('text=Authorize');
}

/** Agrees, and waits for the page after that. */
export async function agree(page: Page): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.click('button[type=submit]')]);
}
