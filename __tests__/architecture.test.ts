// The rules of the house, as docs/ARCHITECTURE.md tells them: who may import whom, and what stands where.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import test from 'node:test';

const ROOT = join(import.meta.dirname, '..');
const FILES = globSync('src/**/*.ts', { cwd: ROOT })
  .map((path) => path.replaceAll('\\', '/'))
  .sort();
const sources = new Map(FILES.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]));

type Rule = Readonly<{
  /** Rooms, and files of src itself, that may be imported. */
  rooms: readonly string[];
  /** Of these the types alone. */
  types?: readonly string[];
  /** Packages; modules of Node.js with `node:`. */
  outside?: readonly string[];
}>;

/** `errors → {http, bundle, files} → {identity, trust} → {ambient, signing, verify} → {tokens, engine} → {action, cli} → {main, cli.ts}` */
const RULES: Readonly<Record<string, Rule>> = {
  'abort.ts': { rooms: [] },
  'clock.ts': { rooms: [], outside: ['node:timers/promises'] },
  'der.ts': { rooms: [], outside: ['@sigstore/core'] },
  'errors.ts': { rooms: ['unseen.ts'] },
  'json.ts': { rooms: [] },
  'masking.ts': { rooms: [] },
  'nearest.ts': { rooms: [] },
  'notes.ts': { rooms: [] },
  'plural.ts': { rooms: [] },
  'shell.ts': { rooms: ['unseen.ts'] },
  'unseen.ts': { rooms: [] },
  'version.ts': { rooms: [] },
  'diagnose.ts': { rooms: ['errors.ts'] },
  'signals.ts': { rooms: ['errors.ts'] },
  'memory.ts': { rooms: [], outside: ['node:v8'] },
  'http.ts': { rooms: ['clock.ts', 'errors.ts', 'json.ts', 'http'] },
  http: {
    rooms: ['errors.ts', 'masking.ts'],
    types: ['clock.ts', 'http.ts'],
    outside: ['node:events', 'node:http', 'node:https', 'node:stream', 'node:tls'],
  },
  bundle: { rooms: ['errors.ts', 'json.ts'], outside: ['@sigstore/bundle', '@sigstore/protobuf-specs'] },
  files: {
    rooms: ['errors.ts', 'plural.ts'],
    outside: ['@actions/glob', 'node:crypto', 'node:fs', 'node:fs/promises', 'node:path'],
  },
  identity: {
    rooms: ['errors.ts', 'http.ts', 'json.ts', 'nearest.ts'],
    outside: ['jose', 'yaml', 'node:util'],
  },
  ambient: {
    rooms: ['clock.ts', 'errors.ts', 'http.ts', 'json.ts', 'masking.ts', 'identity'],
    outside: ['yaml', 'node:child_process', 'node:fs/promises', 'node:path'],
  },
  'tokens.ts': { rooms: ['errors.ts', 'masking.ts', 'ambient', 'identity'] },
  oauth: {
    rooms: ['clock.ts', 'errors.ts', 'http.ts', 'masking.ts', 'unseen.ts', 'identity'],
    outside: [
      ...['openid-client', 'node:child_process', 'node:crypto', 'node:events', 'node:http', 'node:net'],
    ],
  },
  trust: {
    rooms: ['errors.ts', 'http.ts', 'json.ts', 'files'],
    outside: [
      '@sigstore/protobuf-specs',
      'tuf-js',
      'node:crypto',
      'node:fs/promises',
      'node:os',
      'node:path',
    ],
  },
  signing: {
    rooms: ['der.ts', 'errors.ts', 'http.ts', 'identity', 'json.ts'],
    types: ['trust'],
    outside: ['@noble/curves', '@sigstore/core', '@sigstore/protobuf-specs', 'node:crypto'],
  },
  verify: {
    rooms: ['der.ts', 'errors.ts', 'identity', 'json.ts', 'trust'],
    outside: [
      ...['@noble/curves', '@sigstore/bundle', '@sigstore/core', '@sigstore/protobuf-specs'],
      ...['@sigstore/verify', 'node:crypto', 'node:vm'],
    ],
  },
  publish: {
    rooms: ['clock.ts', 'errors.ts', 'http.ts', 'json.ts', 'outcome.ts', 'ambient', 'files'],
    outside: [
      ...['@actions/artifact', '@actions/github', 'node:crypto', 'node:fs', 'node:fs/promises', 'node:path'],
      'node:zlib',
    ],
  },
  'signable.ts': { rooms: ['errors.ts', 'files', 'signing'] },
  'outcome.ts': { rooms: ['errors.ts'], types: ['files', 'identity'] },
  'foretold.ts': { rooms: ['errors.ts', 'identity', 'verify'] },
  'verify-file.ts': {
    rooms: ['errors.ts', 'bundle', 'verify'],
    outside: ['@sigstore/protobuf-specs', 'node:crypto'],
  },
  'keep.ts': {
    rooms: [
      ...['errors.ts', 'foretold.ts', 'outcome.ts', 'signable.ts', 'bundle', 'files', 'identity', 'trust'],
      'verify-file.ts',
    ],
    types: ['verify'],
    outside: ['@sigstore/protobuf-specs'],
  },
  'evidence.ts': {
    rooms: ['errors.ts', 'bundle', 'files'],
    types: ['verify'],
    outside: ['@sigstore/protobuf-specs', 'node:path'],
  },
  'engine.ts': {
    rooms: [
      'errors.ts',
      'http.ts',
      'memory.ts',
      'outcome.ts',
      'signable.ts',
      'bundle',
      'files',
      'identity',
      'signing',
      'trust',
      'verify',
      'verify-file.ts',
    ],
    outside: ['node:events'],
  },
  action: {
    rooms: [
      'clock.ts',
      ...['errors.ts', 'diagnose.ts', 'nearest.ts', 'notes.ts', 'shell.ts', 'http.ts', 'engine.ts'],
      ...[
        'errors.ts',
        'diagnose.ts',
        'nearest.ts',
        'notes.ts',
        'shell.ts',
        'unseen.ts',
        'http.ts',
        'engine.ts',
      ],
      ...[
        'abort.ts',
        'plural.ts',
        'evidence.ts',
        'json.ts',
        'foretold.ts',
        'keep.ts',
        'outcome.ts',
        'tokens.ts',
        'ambient',
        'bundle',
        'files',
        'identity',
        'oauth',
        'publish',
        'trust',
        'verify',
        'verify-file.ts',
      ],
    ],
    outside: [
      '@actions/core',
      '@sigstore/protobuf-specs',
      'node:crypto',
      'node:fs/promises',
      'node:os',
      'node:path',
    ],
  },
  cli: {
    rooms: [
      ...[
        'errors.ts',
        'diagnose.ts',
        'nearest.ts',
        'notes.ts',
        'plural.ts',
        'shell.ts',
        'unseen.ts',
        'version.ts',
        'http.ts',
        'engine.ts',
        'evidence.ts',
        'keep.ts',
        'outcome.ts',
        'signable.ts',
      ],
      ...['tokens.ts', 'ambient', 'bundle', 'files', 'identity', 'oauth', 'publish', 'trust', 'verify'],
      ...['loopback', 'verify-file.ts'],
    ],
    outside: [
      ...['@sigstore/protobuf-specs', 'node:child_process', 'node:crypto', 'node:events', 'node:fs/promises'],
      ...['node:os', 'node:path', 'node:readline', 'node:util'],
    ],
  },
  // Shares nothing with what it tests, so that one mistake cannot hide in both.
  loopback: { rooms: [], outside: ['@noble/curves', 'jose', 'node:crypto', 'node:http', 'node:net'] },
  'main.ts': { rooms: ['action', 'memory.ts', 'signals.ts'], outside: ['node:os'] },
  'cli.ts': { rooms: ['cli', 'memory.ts', 'signals.ts'], outside: ['node:os', 'node:tty'] },
};

type Import = Readonly<{ from: string; to: string; type: boolean }>;

const STATEMENT =
  /^(?:import|export)\s(?:(type)\s)?[^;']*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm;

/** All imports of a file; what is relative as a path from the root of the repository. */
function importsOf(path: string): Import[] {
  return [...(sources.get(path) ?? '').matchAll(STATEMENT)].map(([, type, from, bare, lazy]) => {
    const name = from ?? bare ?? lazy ?? '';
    const to = name.startsWith('.') ? normalize(join(dirname(path), name)).replaceAll('\\', '/') : name;
    return { from: path, to: to.replace(/^node_modules\//, ''), type: type !== undefined };
  });
}

const imports = FILES.flatMap(importsOf);

/** `src/action/run.ts` → `action`; `src/errors.ts` → `errors.ts`. */
const roomOf = (path: string) => path.split('/')[1] ?? '';
/** `@sigstore/verify/dist/x.js` → `@sigstore/verify`. */
const packageOf = (name: string) =>
  name.startsWith('node:')
    ? name
    : name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/');

test('every room imports only what the table gives it', () => {
  const wrong = imports.flatMap(({ from, to, type }) => {
    const rule = RULES[roomOf(from)];
    if (rule === undefined) return [`${from} stands in a room that the table does not know`];
    if (!to.startsWith('src/')) {
      return rule.outside?.includes(packageOf(to)) ? [] : [`${from} must not import ${to}`];
    }
    const room = roomOf(to);
    const allowed =
      room === roomOf(from) || rule.rooms.includes(room) || (type && rule.types?.includes(room));
    return allowed ? [] : [`${from} must not import ${to}`];
  });
  assert.deepEqual(wrong, []);
  assert.ok(imports.length > 200, `${imports.length} imports found`);
});

test('the table gives nobody more than is used', () => {
  const unused = Object.entries(RULES).flatMap(([room, { rooms, types = [], outside = [] }]) => {
    const used = imports.filter(({ from }) => roomOf(from) === room);
    const reached = new Set(used.map(({ to }) => (to.startsWith('src/') ? roomOf(to) : packageOf(to))));
    return [...rooms, ...types, ...outside]
      .filter((name) => !reached.has(name))
      .map((name) => `${room}: ${name}`);
  });
  assert.deepEqual(unused, []);
});

test('no file imports itself by a way round; only types may, within one room', () => {
  const edges = new Map<string, string[]>();
  for (const { from, to, type } of imports) {
    const harmless =
      type && (roomOf(to) === roomOf(from) || (to === 'src/http.ts' && roomOf(from) === 'http'));
    if (to.startsWith('src/') && !harmless) edges.set(from, [...(edges.get(from) ?? []), to]);
  }
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): void => {
    assert.ok(!way.includes(path), `${[...way, path].join(' → ')}`);
    if (done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const path of FILES) visit(path, []);
});

test('every package that is imported is named, at one version; dist carries it, so an installed tool needs none', () => {
  const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const outside = imports.filter(({ to }) => !to.startsWith('src/') && !to.startsWith('node:'));
  const missing = outside.filter(({ to }) => devDependencies[packageOf(to)] === undefined);
  assert.deepEqual(missing, []);
  for (const version of Object.values(devDependencies)) assert.match(version, /^\d+\.\d+\.\d+$/);
});

/** Where something may stand, by what it is. */
const PLACES: readonly [what: string, pattern: RegExp, allowed: RegExp][] = [
  [
    'the environment, the exit and the streams of the process',
    /\bprocess\.(?!versions\b|once\b|hrtime\b)\w+/,
    /^src\/(main|cli)\.ts$/,
  ],
  ['the versions of the process', /\bprocess\.versions\b/, /^src\/http\//],
  ['signals', /\bprocess\.once\b/, /^src\/signals\.ts$/],
  [
    'timers and the clock of the machine',
    /\bset(Timeout|Interval)\(|node:timers|\bperformance\.now\(|\bAbortSignal\.timeout\b/,
    // All but the first two are still to be freed of it.
    /^src\/(clock|(loopback|oauth|publish)\/\w+|ambient\/tool|action\/reader|cli\/demo|files\/digest)\.ts$/,
  ],
  ['the text of a token', /\breveal\(/, /^src\/(identity\/|signing\/certificate\.ts$)/],
  ['console', /\bconsole\b/, /^$/],
  [
    'a request that is not by http.ts',
    /\bfetch\(|node:(http|https|net|tls)'/,
    /^src\/((http|loopback)\/|oauth\/callback\.ts$)/,
  ],
  ['a child process', /node:child_process/, /^src\/(ambient\/tool|cli\/sandbox|oauth\/browser)\.ts$/],
  ['outputs and summary of the step', /'@actions\/core'/, /^src\/action\/report\.ts$/],
  ['verifying a bundle', /\bcreateVerifier\(/, /^src\/(verify\/verify|verify-file)\.ts$/],
  ['code from text', /\beval\(|\bnew Function\(/, /^$/],
  ['everything at once', /^export \* from|^export default/m, /^$/],
];

for (const [what, pattern, allowed] of PLACES) {
  test(`${what}: only where it belongs`, () => {
    const found = FILES.filter((path) => pattern.test(codeOf(path)));
    assert.deepEqual(
      found.filter((path) => !allowed.test(path)),
      [],
    );
    // A rule whose pattern never matches would hold by accident.
    if (allowed.source !== '^$') assert.notDeepEqual(found, []);
  });
}

/** A source without its comments. */
function codeOf(path: string): string {
  return (sources.get(path) ?? '').replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/ .*$/gm, '');
}

test('rooms one level deep, no drawers, no barrels; every file short and with its purpose in the first line', () => {
  for (const path of FILES) {
    assert.match(
      path,
      /^src\/(?!(utils?|helpers?|common|types?|lib|shared|misc)\/)[\w-]+(\/(?!index\.ts)[\w-]+)?\.ts$/,
    );
    const lines = (sources.get(path) ?? '').trimEnd().split('\n');
    // The remedies are one table with an entry for each failure code.
    if (path !== 'src/diagnose.ts') assert.ok(lines.length <= 220, `${path} has ${lines.length} lines`);
    assert.match(lines.find((line) => !line.startsWith('#!')) ?? '', /^\/\/ \S/, path);
  }
  for (const path of ['src/main.ts', 'src/cli.ts']) {
    const lines = (sources.get(path) ?? '').trimEnd().split('\n').length;
    assert.ok(lines <= 32, `${path} has ${lines} lines`);
  }
});

test('the built action does not hold the embedded Sigstore; the built command does', () => {
  const built = (pattern: string) =>
    globSync(pattern, { cwd: join(ROOT, 'dist') }).map((path) =>
      readFileSync(join(ROOT, 'dist', path), 'utf8'),
    );
  const marks = ['sandbox.example.test', 'timestampFractionDigits', 'createFulcio', 'startSandbox'];
  const command = built('cli/*.js').join('');
  for (const mark of marks) {
    assert.ok(command.includes(mark), mark);
    for (const text of built('*.js')) assert.ok(!text.includes(mark), mark);
  }
});
