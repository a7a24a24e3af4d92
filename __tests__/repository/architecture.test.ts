// The rules of docs/ARCHITECTURE.md: which room may import which, and what belongs where.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import test from 'node:test';

const ROOT = join(import.meta.dirname, '..', '..');
const find = (pattern: string) =>
  globSync(pattern, { cwd: ROOT })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
const FILES = find('src/**/*.ts');
const sources = new Map(FILES.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]));

type Rule = Readonly<{
  /** Rooms that may be imported, each by its name in the table. */
  rooms: readonly string[];
  /** Of these only the types. */
  types?: readonly string[];
  /** Packages; modules of Node.js with `node:`. */
  outside?: readonly string[];
}>;

/**
 * A row is a folder with the folders in it that have no row of their own, or an entry of src. If a folder in a room
 * has its own row, the order within the room is fixed as well.
 */
const RULES: Readonly<Record<string, Rule>> = {
  text: {
    rooms: [],
  },
  errors: {
    rooms: ['text'],
  },
  encoding: {
    rooms: [],
    outside: ['@sigstore/core', 'node:buffer'],
  },
  process: {
    rooms: ['errors'],
    outside: [
      'node:child_process',
      'node:fs',
      'node:path',
      'node:readline',
      'node:timers/promises',
      'node:v8',
    ],
  },
  files: {
    rooms: ['process', 'errors', 'text'],
    outside: ['@actions/glob', 'node:crypto', 'node:fs', 'node:fs/promises', 'node:os', 'node:path'],
  },
  http: {
    rooms: ['process', 'errors', 'text', 'encoding'],
    outside: ['node:events', 'node:http', 'node:https', 'node:stream', 'node:tls'],
  },
  bundle: {
    rooms: ['errors', 'encoding'],
    outside: ['@sigstore/bundle', '@sigstore/protobuf-specs'],
  },
  trust: {
    rooms: ['errors', 'encoding', 'files', 'http'],
    outside: [
      '@sigstore/protobuf-specs',
      'node:crypto',
      'node:fs/promises',
      'node:os',
      'node:path',
      'node:stream',
      'tuf-js',
    ],
  },
  'identity/fulcio': {
    rooms: ['errors', 'encoding'],
    outside: ['yaml'],
  },
  'identity/token': {
    rooms: ['errors', 'text', 'encoding', 'http', 'identity/fulcio'],
    outside: ['jose', 'node:util'],
  },
  'identity/policy': {
    rooms: ['errors', 'text', 'identity/fulcio'],
    types: ['identity/token'],
  },
  github: {
    rooms: ['errors', 'encoding', 'files'],
    outside: ['node:path', 'yaml'],
  },
  'github/artifacts': {
    rooms: ['process', 'errors', 'files', 'http', 'github'],
    outside: [
      '@actions/artifact',
      'node:crypto',
      'node:diagnostics_channel',
      'node:fs/promises',
      'node:path',
      'node:zlib',
    ],
  },
  'github/attestations': {
    rooms: ['process', 'errors', 'text', 'encoding', 'http', 'bundle', 'github'],
  },
  'github/releases': {
    rooms: ['process', 'errors', 'encoding', 'files', 'http', 'github'],
    outside: ['@actions/github', 'node:crypto', 'node:fs'],
  },
  credentials: {
    rooms: ['errors', 'text', 'identity/token', 'credentials/ambient'],
  },
  'credentials/ambient': {
    rooms: ['process', 'errors', 'text', 'encoding', 'http', 'identity/token', 'github'],
    types: ['identity/fulcio'],
    outside: ['node:child_process', 'node:fs/promises', 'node:path'],
  },
  'credentials/login': {
    rooms: ['process', 'errors', 'text', 'encoding', 'http', 'identity/token'],
    outside: ['node:crypto', 'node:events', 'node:http', 'node:net', 'openid-client'],
  },
  signing: {
    rooms: ['errors', 'encoding', 'http', 'identity/fulcio', 'identity/token'],
    types: ['trust'],
    outside: ['@noble/curves', '@sigstore/core', '@sigstore/protobuf-specs', 'node:crypto'],
  },
  attestation: {
    rooms: ['errors', 'text', 'encoding', 'bundle', 'trust', 'identity/fulcio', 'identity/policy'],
    types: ['identity/token'],
  },
  verify: {
    rooms: ['errors', 'encoding', 'trust', 'identity/fulcio', 'identity/policy'],
    outside: [
      '@noble/curves',
      '@sigstore/bundle',
      '@sigstore/core',
      '@sigstore/protobuf-specs',
      '@sigstore/verify',
      'node:crypto',
      'node:vm',
    ],
  },
  engine: {
    rooms: [
      'errors',
      'encoding',
      'process',
      'files',
      'http',
      'bundle',
      'trust',
      'identity/token',
      'identity/policy',
      'attestation',
      'signing',
      'verify',
    ],
    outside: [
      '@sigstore/protobuf-specs',
      'node:crypto',
      'node:events',
      'node:fs/promises',
      'node:os',
      'node:path',
      'node:util',
      'node:worker_threads',
    ],
  },
  manifest: {
    rooms: ['errors', 'encoding', 'files', 'engine'],
    outside: ['node:path'],
  },
  action: {
    rooms: [
      'process',
      'errors',
      'text',
      'files',
      'http',
      'bundle',
      'trust',
      'identity/policy',
      'github',
      'github/artifacts',
      'github/attestations',
      'github/releases',
      'credentials',
      'credentials/ambient',
      'credentials/login',
      'verify',
      'engine',
      'manifest',
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
      'errors',
      'text',
      'process',
      'files',
      'http',

      'trust',
      'identity/fulcio',
      'identity/token',
      'identity/policy',
      'github',
      'github/attestations',
      'credentials',
      'credentials/ambient',
      'credentials/login',
      'verify',
      'engine',
      'manifest',
      'cli/options',
      'sandbox',
    ],
    outside: [
      'node:fs',
      'node:net',
      'node:util',
      '@sigstore/protobuf-specs',
      'node:child_process',
      'node:crypto',
      'node:events',
      'node:fs/promises',
      'node:os',
      'node:path',
    ],
  },
  library: {
    rooms: [
      'errors',
      'text',
      'process',
      'files',
      'http',
      'bundle',
      'trust',
      'identity/token',
      'identity/policy',
      'github',
      'credentials',
      'credentials/ambient',
      'credentials/login',
      'verify',
      'engine',
    ],
    outside: ['node:os', 'node:path', 'node:tty'],
  },
  'cli/options': {
    rooms: ['errors', 'text', 'trust'],
    outside: ['node:util'],
  },
  // Uses no code of what it tests, so that one mistake cannot hide in both.
  sandbox: {
    rooms: ['sandbox/encoding'],
    outside: ['@noble/curves', 'jose', 'node:crypto', 'node:http', 'node:net'],
  },
  'sandbox/encoding': {
    rooms: [],
    outside: ['node:crypto'],
  },
  'main.ts': {
    rooms: ['process', 'action'],
    outside: ['node:os'],
  },
  'cli.ts': {
    rooms: ['process', 'cli'],
    outside: ['node:os', 'node:tty'],
  },
};

/** Rooms, from those that import nothing to the entries: each imports only from the layers before its own. */
const LAYERS: readonly (readonly string[])[] = [
  ['text', 'encoding'],
  ['errors'],
  ['process'],
  ['files', 'http', 'bundle'],
  ['trust', 'identity', 'github'],
  ['credentials', 'attestation', 'signing', 'verify'],
  ['engine'],
  ['manifest'],
  ['action', 'cli', 'library'],
  ['main.ts', 'cli.ts'],
];

/** The most files on one level of a room; a room without natural parts has its own number. */
const MOST_FILES = 12;
const MORE_FILES: Readonly<Record<string, number>> = { verify: 18, sandbox: Number.POSITIVE_INFINITY };

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

/** `src/identity/token/jwt.ts` → `identity/token`; `src/action/sign/inputs.ts` → `action`; `src/main.ts` → `main.ts`. */
function roomOf(path: string): string {
  const [, top = '', ...rest] = path.split('/');
  const sub = `${top}/${rest[0]}`;
  return rest.length > 1 && RULES[sub] !== undefined ? sub : top;
}
/** `src/identity/token/jwt.ts` → `identity`. */
const topOf = (room: string) => room.split('/')[0] ?? '';
/** `@sigstore/verify/dist/x.js` → `@sigstore/verify`. */
const packageOf = (name: string) =>
  name.startsWith('node:')
    ? name
    : name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/');

test('every room imports only what the table allows', () => {
  const wrong = imports.flatMap(({ from, to, type }) => {
    const rule = RULES[roomOf(from)];
    if (rule === undefined) return [`${from} is in a room that is not in the table`];
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

test('the table allows no more than is used', () => {
  const unused = Object.entries(RULES).flatMap(([room, { rooms, types = [], outside = [] }]) => {
    const used = imports.filter(({ from }) => roomOf(from) === room);
    const reached = new Set(used.map(({ to }) => (to.startsWith('src/') ? roomOf(to) : packageOf(to))));
    return [...rooms, ...types, ...outside]
      .filter((name) => !reached.has(name))
      .map((name) => `${room}: ${name}`);
  });
  assert.deepEqual(unused, []);
});

test('every room imports only from layers before its own; only cli imports the sandbox, which imports no other room', () => {
  const layerOf = (room: string) => LAYERS.findIndex((layer) => layer.includes(topOf(room)));
  const wrong = Object.entries(RULES).flatMap(([room, { rooms, types = [] }]) =>
    [...rooms, ...types]
      .filter((other) => topOf(other) !== topOf(room))
      .filter((other) =>
        topOf(other) === 'sandbox' ? room !== 'cli' : room === 'sandbox' || layerOf(other) >= layerOf(room),
      )
      .map((other) => `${room} must not import ${other}`),
  );
  assert.deepEqual(wrong, []);
  const unknown = Object.keys(RULES).filter((room) => topOf(room) !== 'sandbox' && layerOf(room) === -1);
  assert.deepEqual(unknown, []);
});

test('no file imports itself through others, types included', () => {
  const edges = new Map<string, string[]>();
  for (const { from, to } of imports)
    if (to.startsWith('src/')) edges.set(from, [...(edges.get(from) ?? []), to]);
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

/** Where something may be, by what it is. */
const PLACES: readonly [what: string, pattern: RegExp, allowed: RegExp][] = [
  [
    'the environment, the exit and the streams of the process',
    /\bprocess\.(?!versions\b|once\b|hrtime\b|getuid\b)\w+/,
    /^src\/(main|cli|library\/calls\/environment)\.ts$/,
  ],
  ['the versions of the process', /\bprocess\.versions\b/, /^src\/http\//],
  ['the user of the process', /\bprocess\.getuid\b/, /^src\/trust\/cache-directory\.ts$/],
  ['signals', /\bprocess\.once\b/, /^src\/process\/signals\.ts$/],
  [
    'the text of a token',
    /\breveal\(/,
    /^src\/(identity\/|library\/|signing\/clients\/fulcio-certificate\.ts$)/,
  ],
  [
    'timers and the clock of the machine',
    /\bset(Timeout|Interval)\(|node:timers|\bperformance\.now\(|\bhrtime\b|\bAbortSignal\.timeout\b/,
    /^src\/(process\/clock\.ts$|sandbox\/)/,
  ],
  ['the verification of a bundle', /\bcreateVerifier\(/, /^src\/(verify\/verifier|engine\/verify-file)\.ts$/],
  ['console', /\bconsole\b/, /^$/],
  [
    'a request that is not by the client of http/',
    /\bfetch\(|node:(http|https|net|tls)'/,
    /^src\/((http|sandbox)\/|(credentials\/login\/callback-server|cli\/read-pipe)\.ts$)/,
  ],
  [
    'a child process',
    /node:child_process/,
    /^src\/(credentials\/ambient\/run-agent|cli\/sandbox\/sandbox|process\/browser)\.ts$/,
  ],
  [
    'a file that is read without the rules of files/read-bounded.ts or files/digest.ts',
    /\breadFile(Sync)?\b.*from 'node:fs|\bcreateReadStream\b.*from 'node:fs/,
    /^src\/(sandbox\/.*|cli\/sandbox\/demo|credentials\/ambient\/google|github\/releases\/upload-asset)\.ts$/,
  ],
  ['outputs and summary of the step', /'@actions\/core'/, /^src\/action\/report\.ts$/],
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
    // A rule whose pattern never matches would pass by accident.
    if (allowed.source !== '^$') assert.notDeepEqual(found, []);
  });
}

/** A source without its comments. */
function codeOf(path: string): string {
  return (sources.get(path) ?? '').replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/ .*$/gm, '');
}

test('two levels, no catch-all files, no barrels; every file is short and has its purpose in the first line', () => {
  const drawers = '(?!(?:utils?|helpers?|common|types?|lib|shared|misc)/)';
  const place = new RegExp(`^src/(?:main|cli|(?:${drawers}[\\w-]+/){1,2}(?!index\\.ts)[\\w-]+)\\.ts$`);
  for (const path of FILES) {
    assert.match(path, place);
    const lines = (sources.get(path) ?? '').trimEnd().split('\n');
    // The remedies are one table with an entry for each failure code.
    if (path !== 'src/errors/remedies.ts')
      assert.ok(lines.length <= 220, `${path} has ${lines.length} lines`);
    assert.match(lines.find((line) => !line.startsWith('#!')) ?? '', /^\/\/ \S/, path);
  }
  for (const path of ['src/main.ts', 'src/cli.ts']) {
    const lines = (sources.get(path) ?? '').trimEnd().split('\n').length;
    assert.ok(lines <= 32, `${path} has ${lines} lines`);
  }
});

test('no room has more files on one level than its limit', () => {
  const counts = new Map<string, number>();
  for (const path of FILES) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  const crowded = [...counts].filter(([folder, count]) => {
    const room = folder.split('/')[1] ?? '';
    return count > (MORE_FILES[room] ?? MOST_FILES);
  });
  assert.deepEqual(crowded, []);
});

test('the tests are at the same paths as the code that they test, or support several tests, or test the repository or all systems', () => {
  const folders = new Set([
    'support',
    'repository',
    'repository/probe', // tests of scripts/probe
    'repository/release', // tests of scripts/release
    'systems',
    ...FILES.map((path) => dirname(path).replace(/^src\/?/, '')),
  ]);
  const strays = find('__tests__/**/*.ts').filter((path) => {
    const folder = dirname(path).replace(/^__tests__\/?/, '');
    return folder === '' || !folders.has(folder);
  });
  assert.deepEqual(strays, []);
  const tested = find('__tests__/support/**/*.test.ts');
  assert.deepEqual(tested, []);
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
