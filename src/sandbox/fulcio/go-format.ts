// How Fulcio's templates print a claim: Go's `%v` of what it read from JSON, whatever that is.

/** A claim as text; integers in Go's shortest form, which from a million on is an exponent, others in decimals. */
export function goText(claim: unknown): string {
  if (typeof claim === 'number' && !Number.isInteger(claim)) return decimal(claim);
  return print(claim);
}

function print(value: unknown): string {
  if (value === null) return '<nil>';
  if (typeof value === 'number') return general(value);
  if (Array.isArray(value)) return `[${value.map(print).join(' ')}]`;
  if (typeof value !== 'object') return wellFormed(String(value));
  const entries = Object.entries(value).sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  return `map[${entries.map(([key, member]) => `${key}:${print(member)}`).join(' ')}]`;
}

/** `%g` with as many digits as tell the number from others. */
function general(value: number): string {
  if (Object.is(value, -0)) return '-0';
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  const power = Number(exponent);
  if (power >= -4 && power < 6) return decimal(value);
  return `${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

/** `%f` with as many digits as tell the number from others. */
function decimal(value: number): string {
  const [digits = '', exponent] = String(value).split('e-');
  if (exponent === undefined) return digits;
  const [, sign = '', figures = ''] = /^(-?)(.*)$/.exec(digits.replace('.', '')) ?? [];
  return `${sign}0.${'0'.repeat(Number(exponent) - 1)}${figures}`;
}

/** What JSON can say and UTF-8 cannot, half a surrogate pair, is a replacement character in Go. */
export const wellFormed = (text: string): string => Buffer.from(text).toString();
