// Opens a page in the person's own browser, if there is one. Without a shell: the address is one argument.
import { spawn } from 'node:child_process';
import { type Clock, SYSTEM_CLOCK } from './clock.ts';

type BrowserFacts = Readonly<{
  env: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
  clock?: Clock;
}>;

type Command = readonly [program: string, ...args: string[]];

/** A program that still runs after this time has shown its page, or is about to. */
const START_MS = 2000;

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, Command>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/**
 * Returns a function that opens a page and resolves to whether a browser was started. Undefined if no one would see the
 * page: in CI, over SSH, or without a display on systems that need one. If BROWSER names a program, that program is
 * used (not in CI). BROWSER is a list of commands; the first that works is used, and `%s` is replaced by the address.
 */
export function createBrowserOpener({
  env,
  platform,
  clock = SYSTEM_CLOCK,
}: BrowserFacts): ((url: string) => Promise<boolean>) | undefined {
  if (env['CI'] && env['CI'] !== 'false') return undefined;
  const commands = commandsOf(env['BROWSER'], platform);
  if (commands.length === 0) {
    const remote = ['SSH_CONNECTION', 'SSH_CLIENT', 'SSH_TTY'].some((name) => env[name]);
    const command = OPENERS[platform];
    const display = command !== undefined || env['DISPLAY'] || env['WAYLAND_DISPLAY'];
    if (remote || !display) return undefined;
    commands.push(command ?? ['xdg-open']);
  }
  return async (url) => {
    for (const command of commands) if (await started(command, url, { env, clock })) return true;
    return false;
  };
}

function commandsOf(browser: string | undefined, platform: NodeJS.Platform): Command[] {
  return (browser ?? '').split(platform === 'win32' ? ';' : ':').flatMap((entry) => {
    const [program, ...args] = entry.trim().split(/\s+/);
    return program ? [[program, ...args] as const] : [];
  });
}

/** True when the program exits successfully, or keeps running. Its output is discarded. */
function started(
  [program, ...args]: Command,
  url: string,
  { env, clock }: Pick<Required<BrowserFacts>, 'env' | 'clock'>,
): Promise<boolean> {
  const words = args.some((word) => word.includes('%s'))
    ? args.map((word) => word.replaceAll('%s', () => url))
    : [...args, url];
  return new Promise((resolve) => {
    const child = spawn(program, words, { env: { ...env }, stdio: 'ignore', detached: true });
    const cancel = clock.after(START_MS, () => resolve(true));
    const end = (well: boolean) => {
      cancel();
      resolve(well);
    };
    child.once('error', () => end(false));
    child.once('exit', (code) => end(code === 0));
    child.unref(); // it may run longer than this process
  });
}
