// How Fulcio writes a URI into a certificate: as Go's net/url prints what it has parsed, which is not always the claim.

/** RFC 3986 §3.3 and §3.5: where a part holds nothing else, Go leaves it as it is. */
const ALLOWED = /^[\w\-.~!$&'()*+,;=:@[\]/?%]*$/;
/** What stays when a part must be encoded as a whole. */
const KEPT_IN_PATH = /[\w\-.~$&+,/:;=@]/;
const KEPT_IN_FRAGMENT = /[\w\-.~$&+,/:;=@?!()*#]/;

/** An absolute http URL as a subject alternative name; undefined where Go, and so Fulcio, refuses it. */
export function certificateUri(text: string): string | undefined {
  if (/[\0-\x1f\x7f]|%(?![0-9a-f]{2})/i.test(text)) return undefined;
  const parts = /^(https?:\/\/[^/?#]*)([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(text);
  if (parts === null) return undefined;
  const [, origin = '', path = '', query = '', fragment] = parts;
  const end = fragment === undefined ? '' : `#${encodePart(fragment, KEPT_IN_FRAGMENT)}`;
  return origin + encodePart(path, KEPT_IN_PATH) + query + end;
}

function encodePart(part: string, kept: RegExp): string {
  if (ALLOWED.test(part)) return part;
  const plain = Buffer.from(part.replace(/%([0-9a-f]{2})/gi, (_, hex) => `\0${hex}`));
  let encoded = '';
  for (let at = 0; at < plain.length; at += 1) {
    // A NUL cannot come from the text: it marks a byte that was encoded already.
    const escaped = plain[at] === 0;
    const byte = escaped ? Number.parseInt(plain.toString('latin1', at + 1, at + 3), 16) : (plain[at] ?? 0);
    if (escaped) at += 2;
    const character = String.fromCharCode(byte);
    const stays = byte < 0x80 && kept.test(character);
    encoded += stays ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  return encoded;
}
