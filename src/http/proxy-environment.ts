// The proxy that the environment names, by the same rule for our own client and for GitHub's artifact library.

type Env = Readonly<Record<string, string | undefined>>;

type Name = 'HTTPS_PROXY' | 'HTTP_PROXY' | 'ALL_PROXY' | 'NO_PROXY';

/**
 * The proxy variables that all clients read in the same way; the clients differ in how they read the others:
 * - The lower-case variable is used before the upper-case one, as in curl and Node.js.
 * - NO_PROXY separates its names with commas or spaces. A name covers its subdomains, with a dot before it or
 *   without. `*` means no proxy at all.
 * - Requests without TLS are only for this machine, and never use a proxy. So HTTP_PROXY is not read, and neither is
 *   ALL_PROXY, which Node.js does not know.
 */
export function proxyEnvironment(env: Env): Readonly<Partial<Record<Name, string>>> {
  const excepted = (env['no_proxy'] || env['NO_PROXY'] || '').split(/[\s,]+/).filter(Boolean);
  const HTTPS_PROXY = env['https_proxy'] || env['HTTPS_PROXY'];
  if (!HTTPS_PROXY || excepted.includes('*')) return {};
  return { HTTPS_PROXY, NO_PROXY: excepted.flatMap(withSubdomains).join(',') };
}

/** In both forms: some readers apply a name only to that host, others apply a leading dot only to its subdomains. */
function withSubdomains(name: string): readonly string[] {
  const bare = name.replace(/^\*?\.+/, '');
  return bare === '' ? [] : [bare, `.${bare}`];
}

/** Sets the proxy variables in the environment of this process to exactly these: libraries read them there. */
export function normalizeProxies(env: Record<string, string | undefined>): void {
  const proxies = proxyEnvironment(env);
  for (const name of ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY', 'NO_PROXY']) {
    delete env[name];
    delete env[name.toLowerCase()];
  }
  Object.assign(env, proxies);
}
