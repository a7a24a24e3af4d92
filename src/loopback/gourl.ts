// How Go's net/url writes a URL that it has parsed: what Fulcio puts into a certificate is not always what the token says.

/**
 * The text as Go parses and prints it: path and fragment stay as they are if every character may stand there,
 * and are percent-encoded as a whole otherwise. Throws RangeError for what Go does not parse.
 */
export function goUrl(text: string): string {
  if (/[\0-\x1f\x7f]/.test(text)) throw new RangeError('net/url: invalid control character in URL');
  const parts = /^([a-z]+:\/\/[^/?#]*)([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(text);
  if (parts === null) throw new RangeError('net/url: not an absolute URL');
  const [, origin = '', path = '', query = '', fragment = ''] = parts;
  return origin + encode(path, /[\w\-.~$&+,/:;=@]/) + query + encode(fragment, /[\w\-.~$&+,/:;=@?!()*#]/);
}

/** `kept` are the characters that stay when the part as a whole must be encoded. */
function encode(part: string, kept: RegExp): string {
  const broken = /%(?![0-9a-f]{2}).{0,2}/i.exec(part)?.[0];
  if (broken !== undefined) throw new RangeError(`invalid URL escape ${JSON.stringify(broken)}`);
  if (/^[\w\-.~!$&'()*+,;=:@[\]/?#%]*$/.test(part)) return part;
  const bytes = [
    ...Buffer.from(part)
      .toString('latin1')
      .replace(/%([0-9a-f]{2})/gi, decode),
  ].map((c) => c.charCodeAt(0));
  return bytes
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return byte < 0x80 && kept.test(character)
        ? character
        : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
}

const decode = (_: string, hex: string): string => String.fromCharCode(Number.parseInt(hex, 16));
