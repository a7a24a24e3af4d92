// The tokens that Fulcio and the product get: a good one of every kind, and all the ways to damage it.
import { BASE, type Claims, KINDS, type Kind } from './kinds.ts';
import { standardVariants } from './standard.ts';
import { VARIANTS } from './variants.ts';

export type Sample = Readonly<{
  kind: string;
  /** What differs in it. */
  name: string;
  /** JSON of the claims. */
  payload: string;
}>;

const WRONG: Readonly<Record<string, unknown>> = {
  removed: undefined,
  null: null,
  empty: '',
  'a number': 7,
  'an object': { b: [1, { c: null }], a: 'x' },
  'an array': ['x', 2, null],
  true: true,
  false: false,
};

const ODD_TEXTS: Readonly<Record<string, string>> = {
  'not ASCII': 'grüße/☃/𝒳',
  'a blank': 'a b',
  'URL syntax': 'a?b=c&d#e#f',
  'a question mark last': 'a?',
  'a number sign last': 'a#',
  'percent signs': '%41%c3%bC',
  'a broken escape': '100%',
  brackets: `"a"<b>{c}|\\^\`[d]'`,
  'sub-delimiters': "!$&'()*+,;=:@~",
  dots: '../x/./y//z/..',
  'slashes around': '/x/',
  'a colon first': 'a:b/c',
  'a template': '{{ .sub }}',
  'a line break': 'a\nb',
  'a NUL': 'a\u0000b',
  'a deletion': 'a\u007fb',
  'a lone surrogate': 'a\ud800b',
  'HTML that JSON escapes': '<>&\u2028',
  'much of it': 'x'.repeat(3000),
};

const NUMBERS: readonly number[] = [
  ...[0, -1, 123456, 1234567, 12345678901, 100000, 1000000, 21000000, 2 ** 53, 1e20, 1e21, 1.5e300],
  ...[0.1, 1.5, -2.25, 1e-5, 1.5e-7, 123456789.125],
];

/** JSON that a single object literal cannot be. */
const RAW: Readonly<Record<string, (claims: string) => string>> = {
  'a name twice': (claims) => claims.replace(/}$/, ',"sub":"again"}'),
  'sub also in capitals': (claims) => claims.replace(/}$/, ',"SUB":"again"}'),
  'only sub in capitals': (claims) => claims.replace('"sub":', '"Sub":'),
  'only aud in capitals': (claims) => claims.replace('"aud":', '"Aud":'),
  'an exponent in exp': (claims) => claims.replace(/"exp":(\d)(\d+)/, '"exp":$1.$2e9'),
  'minus zero': (claims) => claims.replace('"run_id":"3003"', '"run_id":-0'),
  'a number written long': (claims) => claims.replace('"run_id":"3003"', '"run_id":1.50e1'),
  'a number too precise': (claims) => claims.replace(/}$/, ',"x":12345678901234567890.10}'),
  'text after it': (claims) => `${claims} x`,
  'an array': (claims) => `[${claims}]`,
  'no JSON': (claims) => claims.slice(1),
  nothing: () => '',
};

/** The kind for the cases that are the same for all kinds. */
const STANDARD = 'github-workflow';

/** All samples; `now` is in seconds since 1970. */
export function makeSamples(now: number): Sample[] {
  return Object.entries(KINDS).flatMap(([kind, rules]) => {
    const issuer = `${BASE}/${rules.issuer}`;
    const { audience = 'sigstore' } = rules;
    const good: Claims = {
      iss: issuer,
      aud: audience,
      iat: now,
      nbf: now - 300,
      exp: now + 600,
      ...rules.claims,
    };
    const of = (name: string, payload: string): Sample => ({ kind, name, payload });
    const standard = kind === STANDARD ? standardVariants(issuer, audience, now) : {};
    const variants = { 'as it should be': {}, ...standard, ...spoilt(rules), ...VARIANTS[kind] };
    const raw = kind === STANDARD ? RAW : {};
    return [
      ...Object.entries(variants).map(([name, claims]) => of(name, JSON.stringify({ ...good, ...claims }))),
      ...Object.entries(raw).map(([name, spoil]) => of(name, spoil(JSON.stringify(good)))),
    ];
  });
}

/** Each claim of a kind with each wrong value, and some with odd ones. */
function spoilt({ claims, odd = [], alike = false }: Kind): Record<string, Claims> {
  const all: Record<string, Claims> = {};
  if (alike) return all;
  for (const claim of Object.keys(claims))
    for (const [name, value] of Object.entries(WRONG)) all[`${claim} ${name}`] = { [claim]: value };
  for (const claim of odd) {
    for (const [name, text] of Object.entries(ODD_TEXTS)) all[`${claim} with ${name}`] = { [claim]: text };
    for (const value of NUMBERS) all[`${claim} the number ${value}`] = { [claim]: value };
  }
  return all;
}
