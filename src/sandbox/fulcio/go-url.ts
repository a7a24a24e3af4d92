// Go's net/url: how Fulcio reads a URL and writes it into a certificate, which may differ from the token.

type GoUrl = Readonly<{
  /** In lower case; empty for a relative reference. */
  scheme: string;
  /** Decoded, with its port. */
  host: string;
  /** Only of the host, without brackets. */
  hostname: string;
  /** The whole URL as Go prints it. */
  text: string;
}>;

/** RFC 3986 §3.3 and §3.5: a path or fragment with only these characters is not changed. */
const ALLOWED = {
  path: /^[\w\-.~!$&'()*+,;=:@[\]/%]*$/,
  fragment: /^[\w\-.~!$&'()*+,;=:@[\]/?%]*$/,
} as const;
/** The characters that stay when a part is encoded as a whole. */
const KEPT = {
  path: /[\w\-.~$&+,/:;=@]/,
  fragment: /[\w\-.~$&+,/:;=@?!()*]/,
  host: /[\w\-.~!$&'()*+,;=:[\]<>"]/,
  user: /[\w\-.~$&+,;=]/,
} as const;

/** Parses and prints a URL or relative reference. Throws RangeError, with Go's message, for what Go does not parse. */
export function parseGoUrl(given: string): GoUrl {
  // One character per byte, as in Go.
  const bytes = Buffer.from(given).toString('latin1');
  if (/[\0-\x1f\x7f]/.test(bytes)) throw new RangeError('net/url: invalid control character in URL');
  const [before, fragment = ''] = cut(bytes, '#');
  if (before.startsWith(':')) throw new RangeError('missing protocol scheme');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(before)?.[1] ?? '';
  const [rest, query] = cut(scheme === '' ? before : before.slice(scheme.length + 1), '?');
  const end = (query === undefined ? '' : `?${query}`) + encoded(fragment, 'fragment', '#');
  const start = scheme === '' ? '' : `${scheme.toLowerCase()}:`;
  const done = (host: string, hierarchy: string): GoUrl => ({
    scheme: scheme.toLowerCase(),
    host,
    hostname: host.replace(/:\d*$/, '').replace(/^\[(.*)\]$/, '$1'),
    text: Buffer.from(start + hierarchy + end, 'latin1').toString(),
  });
  if (scheme !== '' && !rest.startsWith('/')) return done('', rest);
  if (scheme === '' && /^[^/]*:/.test(rest))
    throw new RangeError('first path segment in URL cannot contain colon');
  if (!rest.startsWith('//') || (scheme === '' && rest.startsWith('///')))
    return done('', encoded(rest, 'path'));
  const [, authority = '', path = ''] = /^\/\/([^/]*)(.*)$/s.exec(rest) ?? [];
  const at = authority.lastIndexOf('@');
  const user = at < 0 ? '' : `${printUser(authority.slice(0, at))}@`;
  const host = readHost(authority.slice(at + 1));
  const shown = encoded(path, 'path');
  const bare = user === '' && host === '' && shown === '';
  return done(host, bare ? '' : `//${user}${encode(host, 'host')}${shown}`);
}

/** A path below a base, as Go's JoinPath makes it: dots resolved, slashes single. */
export function joinGoPath(base: string, below: string): string {
  const { text } = parseGoUrl(base);
  const [, origin = '', path = ''] = /^([^:]+:\/\/[^/]*)(.*)$/s.exec(text) ?? [];
  const segments: string[] = [];
  for (const segment of `${path}/${below}`.split('/'))
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  const slash = below.endsWith('/') && segments.length > 0 ? '/' : '';
  try {
    return origin + encoded(Buffer.from(`/${segments.join('/')}${slash}`).toString('latin1'), 'path');
  } catch {
    return text;
  }
}

/** Path or fragment; `mark` comes before it if it is not empty. */
function encoded(part: string, kind: 'path' | 'fragment', mark = ''): string {
  const decoded = decode(part);
  if (part === '') return '';
  return mark + (ALLOWED[kind].test(part) ? part : encode(decoded, kind));
}

function printUser(user: string): string {
  if (!/^[\w\-.:~!$&'()*+,;=%@]*$/.test(user)) throw new RangeError('net/url: invalid userinfo');
  const [name, password] = cut(user, ':');
  const print = (text: string): string => encode(decode(text), 'user');
  return print(name) + (password === undefined ? '' : `:${print(password)}`);
}

function readHost(host: string): string {
  const bracket = host.lastIndexOf('[');
  if (bracket > 0) throw new RangeError('invalid IP-literal');
  if (bracket === 0 && !host.includes(']')) throw new RangeError("missing ']' in host");
  const port = bracket === 0 ? host.slice(host.lastIndexOf(']') + 1) : (/:[^:]*$/.exec(host)?.[0] ?? '');
  if (!/^(:\d*)?$/.test(port)) throw new RangeError(`invalid port ${JSON.stringify(port)} after host`);
  // Only non-ASCII bytes may be escaped in a host.
  const escaped = /%(?![89a-f])..|%25/i.exec(host)?.[0];
  if (escaped !== undefined) throw new RangeError(`invalid URL escape ${JSON.stringify(escaped)}`);
  const strange = [...host].find(
    (character) => character !== '%' && character < '\x80' && !KEPT.host.test(character),
  );
  if (strange !== undefined)
    throw new RangeError(`invalid character ${JSON.stringify(strange)} in host name`);
  const name = decode(host);
  if (bracket === 0 && !/^\[[0-9a-f.]*:[0-9a-f:.]*\](:\d*)?$/i.test(name))
    throw new RangeError('invalid host');
  return name;
}

function decode(part: string): string {
  const broken = /%(?![0-9a-f]{2}).{0,2}/i.exec(part)?.[0];
  if (broken !== undefined) throw new RangeError(`invalid URL escape ${JSON.stringify(broken)}`);
  return part.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

const encode = (bytes: string, kind: keyof typeof KEPT): string =>
  [...bytes]
    .map((character) =>
      character < '\x80' && KEPT[kind].test(character)
        ? character
        : `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .join('');

function cut(text: string, mark: string): [string, string | undefined] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
