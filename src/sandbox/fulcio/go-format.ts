// How Fulcio's templates print a claim: Go's `%v` of the value from JSON, whatever its type.

/** A claim as text; integers in Go's shortest form, which has an exponent from a million up, others in decimals. */
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

/** `%g` with as many digits as distinguish the number from others. */
function general(value: number): string {
  if (Object.is(value, -0)) return '-0';
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  const power = Number(exponent);
  if (power >= -4 && power < 6) return decimal(value);
  return `${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

/** `%f` with as many digits as distinguish the number from others. */
function decimal(value: number): string {
  const [digits = '', exponent] = String(value).split('e-');
  if (exponent === undefined) return digits;
  const [, sign = '', figures = ''] = /^(-?)(.*)$/.exec(digits.replace('.', '')) ?? [];
  return `${sign}0.${'0'.repeat(Number(exponent) - 1)}${figures}`;
}

/** Go replaces half of a surrogate pair, which JSON can contain and UTF-8 cannot, with a replacement character. */
export const wellFormed = (text: string): string => Buffer.from(text).toString();
