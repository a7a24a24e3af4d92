// The package as `npm pack` makes it, installed offline into an empty folder.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/** Packs and installs below an empty directory. Gives the folder, and the environment in which it was done. */
export function packAndInstall(directory: string) {
  const [folder, home] = [join(directory, 'project'), join(directory, 'home')];
  for (const path of [folder, home]) mkdirSync(path);
  const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', directory];
  const archive = execFileSync('npm', pack, { cwd: ROOT, encoding: 'utf8' }).trim();
  // No cache, no settings and no network to fall back on.
  const env = { PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter), HOME: home };
  const install = ['install', '--offline', '--no-audit', '--no-fund', '--silent', join(directory, archive)];
  execFileSync('npm', [...install, '--cache', join(home, 'cache')], { cwd: folder, env, stdio: 'pipe' });
  return { folder, env };
}
