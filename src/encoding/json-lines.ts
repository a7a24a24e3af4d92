// JSON Lines (jsonlines.org): documents without line breaks, one per line.

/** The most lines that `gh attestation download` writes. */
const MAX_LINES = 1000;

const [NEWLINE, OPEN, CLOSE] = [0x0a, 0x7b, 0x7d];
/** Tab, carriage return and space. */
const isBlank = (byte: number | undefined): boolean => byte === 0x09 || byte === 0x0d || byte === 0x20;

/**
 * The objects of a JSON Lines file, each with its line number; undefined for a file that is one document or not JSON.
 * In: bytes; the caller limits their number. Throws the result of `fail` for a file of too many lines.
 */
export function splitJsonLines(
  bytes: Buffer,
  fail: (what: string) => Error,
): readonly Readonly<{ line: number; bytes: Buffer }>[] | undefined {
  if (!isJsonLines(bytes)) return undefined;
  const found: { line: number; bytes: Buffer }[] = [];
  let line = 0;
  for (let start = 0; start < bytes.length; ) {
    line += 1;
    if (line > MAX_LINES) throw fail(`it has more than ${MAX_LINES} lines`);
    const end = bytes.indexOf(NEWLINE, start);
    const text = bytes.subarray(start, end === -1 ? bytes.length : end);
    if (!text.every(isBlank)) found.push({ line, bytes: text });
    start += text.length + 1;
  }
  return found;
}

/** Whether one line ends with `}` and the next begins with `{`: that is impossible within one JSON document. */
export function isJsonLines(bytes: Buffer): boolean {
  for (let end = bytes.indexOf(NEWLINE); end !== -1; ) {
    let [before, after] = [end - 1, end + 1];
    while (isBlank(bytes[before])) before -= 1;
    while (isBlank(bytes[after]) || bytes[after] === NEWLINE) after += 1;
    if (bytes[before] === CLOSE && bytes[after] === OPEN) return true;
    end = bytes.indexOf(NEWLINE, after);
  }
  return false;
}
