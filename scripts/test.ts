// Runs the tests, or the parts that are named: npm test -- [PART...] [--name PATTERN]
import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { parseArgs } from 'node:util';

const ROOT = join(import.meta.dirname, '..');
const SUITE = '__tests__';
/** A test that takes longer hangs, on any machine. */
const TEST_MS = 20 * 60_000;
const HELP = `npm test                               all tests
npm test -- signing                    the tests of src/signing; each folder of src has one of the same name
npm test -- signing http lies          several parts; a part is a folder, a file, or text in the name of a file
npm test -- signing --name 'refused'   of these, the tests whose names match a regular expression
`;

/** Test files as paths below the suite's folder, with `/`, sorted. */
const files = globSync(`${SUITE}/**/*.test.ts`, { cwd: ROOT })
  .map((path) => path.replaceAll('\\', '/').slice(SUITE.length + 1))
  .sort();

/** The files of a part. A folder or file of that path comes before text in names. */
function filesOf(part: string): readonly string[] {
  const path = part
    .replaceAll('\\', '/')
    .replace(/^(\.\/)?(__tests__|src)\//, '')
    .replace(/\/$/, '');
  const exact = files.filter((file) => file === path || file.startsWith(`${path}/`));
  return exact.length > 0 || path === '' ? exact : files.filter((file) => file.includes(path));
}

function report(problem: string): void {
  process.exitCode = 1;
  process.stderr.write(`${problem}\n`);
}

function runFiles(chosen: Iterable<string>, names: readonly RegExp[]): void {
  // Test files have most of their imports in common: compiled once, they load in two thirds of the time.
  process.env['NODE_COMPILE_CACHE'] ??= join(ROOT, 'node_modules', '.cache', 'compiled');
  const events = run({
    files: Array.from(chosen, (file) => join(ROOT, SUITE, file)),
    // Many tests wait for a child process or a service, so a processor can serve two files.
    concurrency: 2 * availableParallelism(),
    timeout: TEST_MS,
    ...(names.length > 0 && { testNamePatterns: [...names] }),
  });
  let ran = 0;
  const empty: string[] = [];
  // Node.js reports a file in which no test ran as a test that passed, under the name of the file.
  events.on('test:pass', ({ name, file }) => {
    if (name === file) empty.push(name);
    else ran += 1;
  });
  events.on('test:fail', () => {
    ran += 1;
    process.exitCode = 1;
  });
  events.once('end', () => {
    if (ran === 0) report(`no test ran${names.length > 0 ? `: no name matches ${names.join(' or ')}` : ''}`);
    else if (names.length === 0 && empty.length > 0) report(`no test ran in ${empty.join(', ')}`);
  });
  events.compose(spec()).pipe(process.stdout);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { name: { type: 'string', multiple: true, default: [] }, help: { type: 'boolean' } },
});
const unknown = positionals.filter((part) => filesOf(part).length === 0);
if (values.help) process.stdout.write(HELP);
else if (unknown.length > 0) {
  const parts = [...new Set(files.map((file) => file.split('/')[0]))].join(', ');
  report(`no test file matches ${JSON.stringify(unknown[0])}\n\n${HELP}\nParts: ${parts}`);
} else {
  const chosen = positionals.length === 0 ? files : positionals.flatMap(filesOf);
  runFiles(
    new Set(chosen),
    values.name.map((name) => new RegExp(name)),
  );
}
