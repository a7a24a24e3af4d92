// How Fulcio prints a claim that is not text: Go's `%v` of the value from JSON.

/** A claim as it appears in a certificate: text unchanged, null as `<nil>`, numbers and structures in Go's notation. */
export function printClaim(claim: unknown): string {
  // Fulcio turns numbers with a fraction into text itself, without an exponent.
  return typeof claim === 'number' && !Number.isInteger(claim) ? inDecimals(claim) : print(claim);
}

function print(value: unknown): string {
  if (value === null) return '<nil>';
  if (typeof value === 'number') return shortest(value);
  if (Array.isArray(value)) return `[${value.map(print).join(' ')}]`;
  // Go replaces half of a surrogate pair, which JSON can contain, with a replacement character.
  if (typeof value !== 'object') return Buffer.from(String(value)).toString();
  const members = Object.entries(value).toSorted(([a], [b]) =>
    Buffer.compare(Buffer.from(a), Buffer.from(b)),
  );
  return `map[${members.map(([name, member]) => `${name}:${print(member)}`).join(' ')}]`;
}

/** Go's `%v` of a float64: from a million up, and below a ten-thousandth, with an exponent of two digits. */
function shortest(value: number): string {
  if (Object.is(value, -0)) return '-0';
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  const power = Number(exponent);
  if (value === 0 || (power >= -4 && power < 6)) return inDecimals(value);
  return `${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

function inDecimals(value: number): string {
  const [digits = '', exponent] = String(value).split('e-');
  if (exponent === undefined) return digits;
  const sign = digits.startsWith('-') ? '-' : '';
  return `${sign}0.${'0'.repeat(Number(exponent) - 1)}${digits.replace(/[-.]/g, '')}`;
}
