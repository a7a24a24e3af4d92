// Looks for input whose cost grows faster than its length: parts, one to three of them, each repeated, for every parser.
// node bench/repeats.ts [SECONDS [SEED]]. Prints the slowest input of each parser, its time per byte, and how that grows.
import { leastCpuMs } from '../__tests__/support/growth.ts';
import { attempt, pick, randomOf, type Target } from '../__tests__/verify/fuzz.ts';
import { targetsOf } from '../__tests__/verify/targets.ts';
import { checkStatement } from '../src/attestation/check-statement.ts';
import { Failure } from '../src/errors/failure.ts';
import { parseChecksums } from '../src/files/listing/checksums.ts';
import { parsePatterns } from '../src/files/listing/patterns.ts';
import { readWorkflow } from '../src/github/workflow-file.ts';
import { parseFulcioConfig } from '../src/identity/fulcio/config-file.ts';
import { parseUri } from '../src/identity/fulcio/go-url.ts';
import { parseTemplate } from '../src/identity/fulcio/template.ts';
import { parsePolicy } from '../src/identity/policy/claim-policy.ts';
import { matchesPattern } from '../src/identity/policy/wildcard.ts';
import { parseListed } from '../src/manifest/parse.ts';
import { keepMemorySmall } from '../src/process/v8-flags.ts';
import { startSandbox } from '../src/sandbox/sandbox.ts';
import { visibleLines } from '../src/text/unseen.ts';
import { parseServiceUrl } from '../src/trust/service-url.ts';
import { parseSigningConfig } from '../src/trust/signing-config.ts';
import { parseTrustJson } from '../src/trust/trust-json.ts';
import { checkKind, checkSubject } from '../src/verify/statement/statement-subject.ts';

keepMemorySmall();

const [seconds = '300', given = String(Date.now() % 1e9)] = process.argv.slice(2);
/** Small enough to try many inputs; what is slowest at this size is measured at the other two. */
const [TRIED, SMALL, LARGE] = [8 * 1024, 16 * 1024, 128 * 1024];

const PARTS = [
  ...['a', '0', ' ', '\t', '\n', '\r\n', '"', "'", '\\', '\\\\', '\\"', '\\u0061', '\\n', ':', ',', '[', ']'],
  ...[
    '{',
    '}',
    '{{',
    '}}',
    '(',
    ')',
    '.',
    '..',
    '/',
    '//',
    '*',
    '**',
    '?',
    '!',
    '#',
    '&a',
    '*a',
    '- ',
    '| ',
    '> ',
  ],
  ...[
    '=',
    '==',
    '+',
    '-',
    '—',
    '%',
    '%41',
    '@',
    '\u2028',
    '\ufeff',
    '\u200b',
    '😀',
    '\0',
    '\u001b[',
    '::',
    'eyJ',
  ],
  ...[
    'a: ',
    '"a":',
    '"a":1,',
    '{"a":',
    '[0,',
    '"",',
    'null,',
    '1e9,',
    '{{ .a }}',
    '{{if eq .a "b"}}',
    '{{else}}',
  ],
  ...[
    'SHA256 (',
    ') = ',
    'ab'.repeat(32),
    'ab'.repeat(32).concat('  f\n'),
    'a: b\n',
    'https://',
    'a.',
    'eyJ.',
  ],
];

/** Beginnings after which a parser reads further. */
const STARTS = [
  '',
  '{',
  '[',
  '"',
  '{"a":"',
  'on: push\njobs:\n  a:\n    ',
  '{{',
  'https://',
  'eyJhIjoxfQ.',
  'a: ',
];

const text = (name: string, read: (text: string) => unknown): Target => ({
  name,
  samples: [],
  read: (input) => void read(input.toString('utf8')),
});
const wrong = (what: string) => new Failure('input-invalid', what);
const artifact = { digest: Buffer.alloc(32) };
const envelope = (payload: Buffer) => ({
  content: { $case: 'dsseEnvelope' as const, dsseEnvelope: { payload, payloadType: '', signatures: [] } },
});
const TEXTS: readonly Target[] = [
  text('patterns of files', parsePatterns),
  text('checksums', (list) => parseChecksums(list, '/', 'list')),
  text('policy', parsePolicy),
  text('wildcard, as pattern', (pattern) => matchesPattern('a/b.'.repeat(256), pattern.slice(0, 1024))),
  text('wildcard, as value', (value) => matchesPattern(value, '*a**/*.**a*/b**')),
  text('workflow file', readWorkflow),
  text('template of Fulcio', parseTemplate),
  text('configuration of Fulcio', parseFulcioConfig),
  text('address of Go', parseUri),
  text('address of a service', (address) => parseServiceUrl(address, 'place')),
  text('text shown', visibleLines),
  { name: 'manifest', samples: [], read: (bytes) => void parseListed(bytes, wrong) },
  { name: 'statement to sign', samples: [], read: (bytes) => void checkStatement(bytes, 'st.json') },
  { name: 'subject', samples: [], read: (bytes) => checkSubject(bytes, artifact) },
  { name: 'predicate type', samples: [], read: (bytes) => checkKind(envelope(bytes)) },
  {
    name: 'signing config',
    samples: [],
    read: (bytes) => void parseSigningConfig(parseTrustJson(bytes, 'config'), 'config'),
  },
];

type Shape = Readonly<{ start: string; parts: readonly string[]; together: boolean }>;

const random = randomOf(Number(given));

const shapeOf = (count: number): Shape => ({
  start: pick(STARTS, random),
  parts: Array.from({ length: count }, () => pick(PARTS, random)),
  together: random(2) === 0,
});

/** All parts repeated in turn, or first much of one and then much of the next. */
function bytesOf({ start, parts, together }: Shape, length: number): Buffer {
  const repeated = (part: string, bytes: number) => part.repeat(Math.ceil(bytes / Buffer.byteLength(part)));
  const body = together
    ? repeated(parts.join(''), length)
    : parts.map((part) => repeated(part, length / parts.length)).join('');
  return Buffer.from(start + body);
}

function costMs({ read }: Target, input: Buffer): number {
  return leastCpuMs(() => attempt(read, input));
}

/** Runs until the time is over. Out: how many shapes were tried, and the three that took longest. */
function slowest({ read }: Target, untilMs: number): Readonly<{ tried: number; shapes: readonly Shape[] }> {
  let worst: { shape: Shape; ms: number }[] = [];
  let tried = 0;
  for (; performance.now() < untilMs; tried += 1) {
    const shape = shapeOf(1 + (tried % 3));
    const input = bytesOf(shape, TRIED);
    const began = performance.now();
    attempt(read, input);
    worst = [...worst, { shape, ms: performance.now() - began }].toSorted((a, b) => b.ms - a.ms).slice(0, 3);
  }
  return { tried, shapes: worst.map(({ shape }) => shape) };
}

const sandbox = await startSandbox({ publishMs: 2 });
try {
  const targets = [...TEXTS, ...(await targetsOf(sandbox))];
  const shareMs = (Number(seconds) * 1000) / targets.length;
  const head = `seed ${given}, ${seconds} s, ${TRIED} bytes each; then ${SMALL} and ${LARGE} bytes`;
  process.stdout.write(`${head}\n\n| parser | inputs | slowest | ns a byte | of 8 × the length |\n`);
  process.stdout.write('| --- | --- | --- | --- | --- |\n');
  for (const target of targets) {
    const { tried, shapes } = slowest(target, performance.now() + shareMs);
    const rows = shapes.map((shape) => {
      const [small, large] = [SMALL, LARGE].map((length) => costMs(target, bytesOf(shape, length)));
      return { shape, perByteNs: ((large ?? 0) * 1e6) / LARGE, times: (large ?? 0) / (small ?? 1) };
    });
    const [worst] = rows.toSorted((a, b) => b.perByteNs - a.perByteNs);
    const shown = JSON.stringify([worst?.shape.start, ...(worst?.shape.parts ?? [])]).slice(0, 80);
    const how = worst?.shape.together === true ? 'together' : 'in turn';
    const figures = `${worst?.perByteNs.toFixed(0)} | ${worst?.times.toFixed(1)} ×`;
    process.stdout.write(
      `| ${target.name} | ${tried} | \`${shown.replaceAll('|', '\\|')}\` ${how} | ${figures} |\n`,
    );
  }
} finally {
  await sandbox.close();
}
