// URIs, as formats of other people require them in a text.

/** RFC 3986 §3: a scheme, no spaces, and no characters that a URI contains only in encoded form. */
const ABSOLUTE = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s"<>\\^`{|}\u0080-\uffff]+$/;

/** Whether a value is the text of an absolute URI, such as the type of a predicate. */
export function isAbsoluteUri(value: unknown): value is string {
  return typeof value === 'string' && ABSOLUTE.test(value);
}
