// JSON read so that no other parser can read it differently: UTF-8, and no object names a member twice.

/**
 * Parses JSON that may come from anybody. In: its bytes. Out: any JSON value.
 * Throws TypeError or SyntaxError when it is not JSON in UTF-8 or names a member twice, at any depth.
 */
export function parseStrictJson(bytes: Buffer): unknown {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const value: unknown = JSON.parse(text);
  if (hasDuplicateKey(text)) throw new SyntaxError('a member is named twice');
  return value;
}

/** Whether an object in this valid JSON text, at any depth, has a key twice; parsers differ in which value they take. */
export function hasDuplicateKey(json: string): boolean {
  const open: (Set<unknown> | undefined)[] = [];
  let text = '';
  const marks = /["{}[\]:]/g;
  for (let found = marks.exec(json); found !== null; found = marks.exec(json)) {
    const [mark] = found;
    if (mark === '"') {
      const end = endOfString(json, found.index);
      text = json.slice(found.index, end);
      marks.lastIndex = end;
    } else if (mark === '{') open.push(new Set());
    else if (mark === '[') open.push(undefined);
    else if (mark !== ':') open.pop();
    else {
      const keys = open.at(-1);
      const key: unknown = JSON.parse(text);
      if (keys?.has(key)) return true;
      keys?.add(key);
    }
  }
  return false;
}

/** Behind the quotation mark that ends the string; a pattern for a string of megabytes would exhaust the stack. */
function endOfString(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); ; end = json.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (json[end - 1 - backslashes] === '\\') backslashes += 1;
    if (backslashes % 2 === 0) return end + 1;
  }
}
