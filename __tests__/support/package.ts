// The package as a release packs it, and the same installed offline into an empty folder.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/**
 * Stages and packs below an empty directory, which may be on its own umask. Gives the paths of both, and an environment
 * and an empty cache in which npm can install the archive.
 */
export function pack(directory: string, umask = process.umask()) {
  const [home, staged] = [join(directory, 'home'), join(directory, 'staged')];
  mkdirSync(home);
  // No cache, no settings and no network to fall back on.
  const env = { PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter), HOME: home };
  const before = process.umask(umask);
  try {
    execFileSync(process.execPath, [join(ROOT, 'scripts/release/package.ts'), staged], {
      cwd: ROOT,
      stdio: 'pipe',
    });
    const words = ['pack', staged, '--ignore-scripts', '--silent', '--pack-destination', directory];
    const archive = execFileSync('npm', words, { encoding: 'utf8' }).trim();
    return { staged, archive: join(directory, archive), env, cache: join(home, 'cache') };
  } finally {
    process.umask(before);
  }
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
