// Which proxy the environment names, by one rule for our own client and for GitHub's artifact library.

type Env = Readonly<Record<string, string | undefined>>;

type Name = 'HTTPS_PROXY' | 'HTTP_PROXY' | 'ALL_PROXY' | 'NO_PROXY';

/**
 * The variables of proxies as each client reads them in the same way; the clients differ in what they make of the others:
 * - The lower-case variable is used before the upper-case one, as in curl and Node.js.
 * - NO_PROXY separates its names with commas or blanks. A name covers its subdomains, with a dot before it or without.
 *   `*` means no proxy at all.
 * - Requests without TLS go to this machine only, and to no proxy: HTTP_PROXY is left out, and so is ALL_PROXY, which
 *   Node.js does not know.
 */
export function proxyEnvironment(env: Env): Readonly<Partial<Record<Name, string>>> {
  const excepted = (env['no_proxy'] || env['NO_PROXY'] || '').split(/[\s,]+/).filter(Boolean);
  const HTTPS_PROXY = env['https_proxy'] || env['HTTPS_PROXY'];
  if (!HTTPS_PROXY || excepted.includes('*')) return {};
  return { HTTPS_PROXY, NO_PROXY: excepted.flatMap(withSubdomains).join(',') };
}

/** In both forms: some readers take a name for that host only, others a leading dot for its subdomains only. */
function withSubdomains(name: string): readonly string[] {
  const bare = name.replace(/^\*?\.+/, '');
  return bare === '' ? [] : [bare, `.${bare}`];
}

/** Leaves these variables, and no other of proxies, in the environment of this process: libraries read them there. */
export function normalizeProxies(env: Record<string, string | undefined>): void {
  const proxies = proxyEnvironment(env);
  for (const name of ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY', 'NO_PROXY']) {
    delete env[name];
    delete env[name.toLowerCase()];
  }
  Object.assign(env, proxies);
}
