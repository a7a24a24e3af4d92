// Where the metadata of trust roots is kept between runs.
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The directory for it, absolute: in XDG_CACHE_HOME, else in the home, which `home` tells and may throw. Nobody gains
 * trust by writing to the cache, so that a shared directory will do for a user without a home.
 */
export function cacheDirectory(env: Env, home: () => string): string {
  const given = env['XDG_CACHE_HOME'] ?? '';
  return join(isAbsolute(given) ? given : cacheOf(home), 'sigstore-sign');
}

function cacheOf(home: () => string): string {
  try {
    const directory = home();
    return isAbsolute(directory) ? join(directory, '.cache') : tmpdir();
  } catch {
    return tmpdir();
  }
}
