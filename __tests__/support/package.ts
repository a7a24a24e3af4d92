// The package as `npm pack` makes it, installed offline into an empty folder.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/** Packs into an empty directory. Gives the archive, and an environment and an empty cache in which npm can install it. */
export function pack(directory: string) {
  const home = join(directory, 'home');
  mkdirSync(home);
  const words = ['pack', '--ignore-scripts', '--silent', '--pack-destination', directory];
  const archive = execFileSync('npm', words, { cwd: ROOT, encoding: 'utf8' }).trim();
  // No cache, no settings and no network to fall back on.
  const env = { PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter), HOME: home };
  return { archive: join(directory, archive), env, cache: join(home, 'cache') };
}

/** Packs and installs below an empty directory. Gives the folder, and the environment in which it was done. */
export function packAndInstall(directory: string) {
  const { archive, env, cache } = pack(directory);
  const folder = join(directory, 'project');
  mkdirSync(folder);
  const install = ['install', '--offline', '--no-audit', '--no-fund', '--silent', archive];
  execFileSync('npm', [...install, '--cache', cache], { cwd: folder, env, stdio: 'pipe' });
  return { folder, env };
}
