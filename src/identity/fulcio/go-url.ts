// How Fulcio writes a URI into a certificate: parsed and printed by Go's net/url, which may change the claim.

type Uri = Readonly<{
  /** In lower case, without the colon; empty for a relative reference. */
  scheme: string;
  /** Decoded, without the port. */
  hostname: string;
  /** The whole URI, as it is printed. */
  text: string;
}>;

/** RFC 3986 §3.3 and §3.5: Go does not change a part that contains only these characters. */
const ALLOWED = /^[\w\-.~!$&'()*+,;=:@[\]/?%]*$/;
/** The characters that stay when a part is encoded as a whole. */
const KEPT = {
  user: /[\w\-.~$&+,;=]/,
  host: /[\w\-.~!$&'()*+,;=:[\]<>"]/,
  path: /[\w\-.~$&+,/:;=@]/,
  fragment: /[\w\-.~$&+,/:;=@?!()*]/,
} as const;

/** Parses as Go does; undefined for what Go refuses. */
export function parseUri(given: string): Uri | undefined {
  // One character per byte, as in Go.
  const [before, fragment = ''] = cut(Buffer.from(given).toString('latin1'), '#');
  if (/[\0-\x1f\x7f]/.test(before) || before.startsWith(':')) return undefined;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(before)?.[1] ?? '';
  const [hierarchy, query] = cut(before.slice(scheme === '' ? 0 : scheme.length + 1), '?');
  const rest = readHierarchy(hierarchy, scheme);
  const end = printPart(fragment, 'fragment');
  if (rest === undefined || end === undefined) return undefined;
  const printed =
    (scheme === '' ? '' : `${scheme.toLowerCase()}:`) +
    rest.text +
    (query === undefined ? '' : `?${query}`) +
    (fragment === '' ? '' : `#${end}`);
  const text = Buffer.from(printed, 'latin1').toString();
  return { scheme: scheme.toLowerCase(), hostname: rest.hostname, text };
}

/** A URI as a subject alternative name; undefined if Fulcio, or the encoding of the certificate, refuses it. */
export function certificateUri(text: string): string | undefined {
  const uri = parseUri(text);
  if (uri === undefined || /[^\0-\x7f]/.test(uri.text)) return undefined;
  // The result must be parsable again (Go: x509 and the labels of a host); only non-ASCII characters are escaped.
  const [, host = ''] = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#]*@)?([^/?#]*)/.exec(uri.text) ?? [];
  const readable = host === '' || host.split('.').every((label) => label !== '' && !label.includes('%'));
  return readable ? uri.text : undefined;
}

type Hierarchy = Readonly<{ hostname: string; text: string }>;

/** The text between the scheme and `?`. */
function readHierarchy(hierarchy: string, scheme: string): Hierarchy | undefined {
  if (scheme !== '' && !hierarchy.startsWith('/')) return { hostname: '', text: hierarchy };
  if (/^[^/]*:/.test(hierarchy)) return undefined;
  const [, authority, after] = /^\/\/([^/]*)(.*)$/s.exec(hierarchy) ?? [];
  const located = authority !== undefined && (scheme !== '' || !hierarchy.startsWith('///'));
  const path = printPart(located ? (after ?? '') : hierarchy, 'path');
  if (path === undefined) return undefined;
  if (!located) return { hostname: '', text: path };
  const at = authority.lastIndexOf('@');
  const user = at < 0 ? '' : printUser(authority.slice(0, at));
  const host = readHost(authority.slice(at + 1));
  if (user === undefined || host === undefined) return undefined;
  const text = authority === '' && path === '' ? '' : `//${user}${encode(host, 'host')}${path}`;
  const hostname = host.replace(/:\d*$/, '').replace(/^\[(.*)\]$/, '$1');
  return { hostname, text };
}

function printUser(user: string): string | undefined {
  if (!/^[\w\-.:~!$&'()*+,;=%@]*$/.test(user)) return undefined;
  const [name = '', password] = cut(user, ':').map((part) => part && decode(part));
  if (name === undefined) return undefined;
  return `${encode(name, 'user')}${password === undefined ? '' : `:${encode(password, 'user')}`}@`;
}

/** Decoded; in a host only non-ASCII bytes may be escaped. */
function readHost(host: string): string | undefined {
  const literal = host.startsWith('[');
  const port = literal ? host.slice(host.lastIndexOf(']') + 1) : (/:[^:]*$/.exec(host)?.[0] ?? '');
  if (!/^(:\d*)?$/.test(port) || (literal ? !host.includes(']') : host.includes('['))) return undefined;
  const strange = [...host].some((byte) => byte !== '%' && byte < '\x80' && !KEPT.host.test(byte));
  if (strange || /%(?![89a-f])|%25/i.test(host)) return undefined;
  const decoded = decode(host);
  const address = decoded !== undefined && /^\[[0-9a-f.]*:[0-9a-f:.]*\](:\d*)?$/i.test(decoded);
  return literal && !address ? undefined : decoded;
}

/** A path or fragment as Go prints it; undefined when an escape in it is broken. */
function printPart(part: string, kind: 'path' | 'fragment'): string | undefined {
  const decoded = decode(part);
  if (decoded === undefined) return undefined;
  return ALLOWED.test(part) ? part : encode(decoded, kind);
}

function decode(part: string): string | undefined {
  if (/%(?![0-9a-f]{2})/i.test(part)) return undefined;
  return part.replace(/%(..)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function encode(bytes: string, kind: keyof typeof KEPT): string {
  return [...bytes]
    .map((byte) =>
      byte < '\x80' && KEPT[kind].test(byte)
        ? byte
        : `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .join('');
}

function cut(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
