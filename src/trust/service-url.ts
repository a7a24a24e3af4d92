// Addresses of services: https, or http on this machine only, and with nothing hidden in them.
import { Failure, quote } from '../errors/failure.ts';
import { isSecure } from '../http/client.ts';

/**
 * Reads the address of a service or of a file of trust material.
 * In: the text, and its location for messages. Out: the URL.
 * @throws Failure `instance-invalid`; the message never contains credentials
 */
export function parseServiceUrl(text: string, place: string): URL {
  const refuse = (what: string): never => {
    throw new Failure('instance-invalid', `${place}: ${what}`);
  };
  const anonymous = text.replace(/^[^/]*\/\/.*@/s, '//');
  const url = URL.canParse(text) ? new URL(text) : refuse(`${quote(anonymous)} is not a URL`);
  if (url.username !== '' || url.password !== '') refuse('a URL must not carry a user name or password');
  // A `?` or `#` with nothing after it does not appear in search and hash.
  if (/[?#]/.test(text)) refuse('a URL of a service must not have a query or fragment');
  if (!isSecure(url)) {
    // The address as it would be requested, so that look-alike letters in a host become visible.
    refuse(`${quote(url.href)} must start with https:// (http:// is for this machine only)`);
  }
  if (url.port === '0') refuse(`${quote(url.href)} has port 0, which is not a valid port`);
  return url;
}
