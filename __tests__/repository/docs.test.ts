// The documents: generated parts are up to date, links work, words are plain, examples are complete.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, relative } from 'node:path';
import test from 'node:test';
import { parse } from 'yaml';
import { readActionYml } from '../../scripts/action-yml.ts';
import {
  REPLACED_WORDS,
  replacedWordsIn,
  replacedWordsInComments,
  replacedWordsInDocuments,
} from '../../scripts/plain-words.ts';
import { defaultOf } from '../../scripts/write-inputs.ts';
import { COLLECT_INPUTS } from '../../src/action/collect/inputs.ts';
import { peerInput } from '../../src/action/peer-inputs.ts';
import type { InputTable } from '../../src/action/read-inputs.ts';
import { SIGN_INPUTS } from '../../src/action/sign/inputs.ts';
import { VERIFY_INPUTS } from '../../src/action/verify/inputs.ts';
import { COMMANDS } from '../../src/cli/options/commands.ts';
import { REMEDIES } from '../../src/errors/remedies.ts';
import { EXTENSION_OIDS } from '../../src/identity/fulcio/oids.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const pages = ['*.md', 'docs/**/*.md', 'bench/*.md', 'findings/*.md']
  .flatMap((pattern) => globSync(pattern, { cwd: root }))
  .map((path) => path.replaceAll('\\', '/'));

type Callable = Readonly<Record<'inputs' | 'outputs', Readonly<Record<string, { default?: unknown }>>>>;
const callable: Callable = parse(read('.github/workflows/sign.yml')).on.workflow_call;

type Step = Readonly<{ uses: string; with?: Record<string, unknown> }>;
/** The steps that use this repository, at any depth of a workflow, or of the part of one on a page. */
function stepsIn(part: unknown): Step[] {
  if (part === null || typeof part !== 'object') return [];
  const own = 'uses' in part && String(part.uses).startsWith('octo/sigstore-sign') ? [part as Step] : [];
  return [...own, ...Object.values(part).flatMap(stepsIn)];
}

test('the generated documents are up to date', () => {
  execFileSync(process.execPath, [join(root, 'scripts/docs.ts'), '--check'], { stdio: 'pipe' });
});

test('the inputs in each action.yml are those of its table', () => {
  const tables = { '.': SIGN_INPUTS, verify: VERIFY_INPUTS, collect: COLLECT_INPUTS };
  for (const [folder, table] of Object.entries<InputTable>(tables)) {
    const rows = Object.entries(table).map(([name, row]) => {
      return { name, description: row.description, required: false, default: defaultOf(row) };
    });
    assert.deepEqual(readActionYml(read(`${folder}/action.yml`)).inputs, rows);
  }
  for (const name of ['policy', 'instance', 'release', 'existing', 'allow-private-repository'] as const) {
    const value = String(callable.inputs[name]?.default);
    assert.equal(value, 'default' in SIGN_INPUTS[name] ? SIGN_INPUTS[name].default : '', name);
  }
});

test('every link within the repository leads to a file', () => {
  const dead = pages.flatMap((page) => {
    const targets = [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    const local = targets.filter((target) => !/^(https?:|#)/.test(target));
    const missing = local.filter((target) => {
      const path = join(root, dirname(page), target.replace(/#.*$/, ''));
      return relative(root, path).startsWith('..') || !existsSync(path);
    });
    return missing.map((target) => `${page}: ${target}`);
  });
  assert.deepEqual(dead, []);
});

test('every link to a heading leads to one', () => {
  const anchorsIn = (page: string) =>
    [...read(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}_ -]/gu, '')
        .replaceAll(' ', '-'),
    );
  const dead = pages.flatMap((page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:)([^)\s#]*)#([^)\s]+)\)/g)];
    const missing = links.filter(([, target = '', anchor = '']) => {
      const path = target === '' ? page : relative(root, join(root, dirname(page), target));
      return !anchorsIn(path).includes(anchor);
    });
    return missing.map(([link]) => `${page}: ${link}`);
  });
  assert.deepEqual(dead, []);
});

test('README is short', () => {
  const { length } = read('README.md');
  assert.ok(length < 16_000, `${length} characters`);
});

test('the documents have none of the words that must not come back', () => {
  assert.deepEqual(replacedWordsInDocuments(root), []);
});

test('each word that must not come back is found in its example, and not in code', () => {
  for (const { example } of REPLACED_WORDS) {
    assert.match(
      replacedWordsIn(`Plain.\n\nSo ${example.replace(' ', '\n')}.\n`).join('\n'),
      /^[34]: /,
      example,
    );
    assert.deepEqual(replacedWordsIn(`\`${example}\`\n\n\`\`\`text\n${example}\n\`\`\`\n`), [], example);
  }
});

test('the comments of the sources have none of the words that must not come back', () => {
  assert.deepEqual(replacedWordsInComments(root), []);
});

test('each word that must not come back is found in every kind of comment and in titles, and not in other code', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sigstore-comments-'));
  const write = (path: string, source: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), source);
  };
  try {
    for (const [index, { example, except = [] }] of REPLACED_WORDS.entries()) {
      const broken = example.replace(' ', '\n * ');
      const comments = [`// ${example}`, `/**\n * So ${broken}.\n */`, `const a = 1; // ${example}`];
      const title = `test(${JSON.stringify(example)}, () => {});`;
      write(`src/${index}.ts`, [...comments, title, `/* ${example} */`].join('\n'));
      const literals = [
        `"// ${example}"`,
        `\`/* ${example} \${/[/*"'\`]\\/\\/ ${example}/.source} // ${example}\``,
      ];
      write(`src/code-${index}.ts`, `[${literals.join(', ')}];\n// The code \`${example}\`.\n`);
      for (const allowed of except) write(`${allowed}${index}.ts`, `// ${example}\n`);
    }
    const found = replacedWordsInComments(folder, ['**/*.ts']);
    const expected = REPLACED_WORDS.flatMap(({ instead }, index) => {
      const one = found.filter((text) => text.startsWith(`src/${index}.ts:`));
      assert.equal(one.length, 5, `${REPLACED_WORDS[index]?.example}: ${one.join('\n')}`);
      assert.deepEqual(
        one.filter((text) => !text.endsWith(` (write: ${instead})`)),
        [],
      );
      return one;
    });
    assert.deepEqual(found.toSorted(), expected.toSorted());
    assert.match(
      found.find((text) => text.startsWith('src/0.ts:')) ?? '',
      /^src\/0\.ts:1: whoever \(write: /,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('words that the glossary replaces are found', () => {
  const rows = [...read('docs/GLOSSARY.md').matchAll(/^\| ([\w ]+) \| .* \| `([^`]+)` \|$/gm)];
  assert.ok(rows.length >= 5, `${rows.length} rows`);
  for (const [, word = '', other = ''] of rows)
    assert.match(replacedWordsIn(`Write the ${other}.`).join('\n'), new RegExp(`\\(write: ${word}`), other);
});

test('every file of this repository that a page names is there', () => {
  const named = /`((?:src|__tests__|scripts|docs|e2e|bench|\.ci)\/[\w./-]*\w)`/g;
  const dead = pages.flatMap((page) => {
    const paths = [...read(page).matchAll(named)].map(([, path = '']) => path);
    return paths.filter((path) => !existsSync(join(root, path))).map((path) => `${page}: ${path}`);
  });
  assert.deepEqual(dead, []);
});

test('THREATS names a function with each source, and it is in that file', () => {
  const page = read('docs/THREATS.md');
  const named = [...page.matchAll(/`(src\/[\w./-]+)`(?: \(`(\w+)`[^)]*\))?/g)];
  assert.ok(named.length >= 30);
  const wrong = named.filter(([, path = '', name]) => {
    const declared = new RegExp(`^(export )?(async )?(function\\*?|const|class) ${name}\\b`, 'm');
    return name === undefined || !declared.test(read(path));
  });
  assert.deepEqual(
    wrong.map(([text]) => text),
    [],
  );
});

test('every failure code has its entry in TROUBLESHOOTING', () => {
  const headings = [...read('docs/TROUBLESHOOTING.md').matchAll(/^## ([\w-]+)$/gm)].map(([, code]) => code);
  assert.deepEqual(headings, Object.keys(REMEDIES));
});

test('workflows in the documents give only inputs that exist, and the first one grants what it needs', () => {
  const known = new Map(
    ['', '/verify', '/collect'].map((folder) => [
      `octo/sigstore-sign${folder}`,
      readActionYml(read(`.${folder}/action.yml`)).inputs.map(({ name }) => name),
    ]),
  );
  known.set('octo/sigstore-sign/.github/workflows/sign.yml', Object.keys(callable.inputs));
  const used = pages.flatMap((page) => {
    const blocks = [...read(page).matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);
    return blocks.flatMap((text) => stepsIn(parse(text))).map((step) => ({ page, ...step }));
  });
  assert.ok(used.length >= 20);
  for (const { page, uses, with: given = {} } of used) {
    const inputs = known.get(uses.replace(/@.*/, ''));
    assert.ok(inputs !== undefined, `${page}: ${uses}`);
    for (const name of Object.keys(given))
      assert.ok(inputs.includes(name), `${page}: ${uses} has no ${name}`);
  }
  // The README says what to write for the placeholder before it has it in a workflow.
  assert.match(read('README.md').split('```yaml')[0] ?? '', /`octo\/sigstore-sign@<commit>`/);
  const [first = ''] = /```yaml\n([\s\S]*?)```/.exec(read('README.md'))?.slice(1) ?? [];
  assert.match(first, /^ {6}contents: read\b[\s\S]*^ {6}id-token: write\b/m);
});

test('the inputs and outputs of the reusable workflow are those that its page names', () => {
  const page = read('docs/ORGANISATIONS.md');
  const [inputs = ''] = page.split('## Whose identity');
  const rows = [...inputs.matchAll(/^\| `([\w-]+)` \| (?:`([^`]*)`|required|–) \|/gm)];
  const shown = rows.map(([, name, value = '']) => [name, value]);
  const own = Object.entries(callable.inputs).map(([name, { default: value = '' }]) => [name, String(value)]);
  // Derived from another input.
  const filled = own.map(([name, value]) => [name, name === 'artifact-name' ? 'ARTIFACT-bundles' : value]);
  assert.deepEqual(shown, filled);
  const outputs = /^Outputs: ([^.]*)\.$/m.exec(page)?.[1]?.split(/,\s/);
  assert.deepEqual(
    outputs,
    Object.keys(callable.outputs).map((name) => `\`${name}\``),
  );
});

test('the certificate on the page for organisations is what Fulcio makes of the token there', () => {
  const page = read('docs/ORGANISATIONS.md');
  const token = JSON.parse(/```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '') as Record<string, string>;
  const rows = [...page.matchAll(/^\| `([\w -]+)` \| `(\w+)` \| `([^`]+)` \|$/gm)];
  assert.ok(rows.length >= 10);
  for (const [, name = '', claim = '', value = ''] of rows) {
    const known = name === 'subject alternative name' || EXTENSION_OIDS.has(name);
    assert.ok(known, name);
    const isUri = name.endsWith('-uri') || name === 'subject alternative name';
    assert.equal(value, `${isUri ? 'https://github.com/' : ''}${token[claim]}`, name);
  }
});

test("the command's examples in the README use options that exist", () => {
  const shell = [...read('README.md').matchAll(/```sh\n([\s\S]*?)```/g)]
    .map(([, text = '']) => text)
    .join('\n');
  const calls = shell
    .replaceAll('\\\n', ' ')
    .split(/\n|-- (?=node )/)
    .flatMap((line) => /(?:dist\/cli\/index\.js|sigstore-sign) (\w+)(.*)/.exec(line) ?? [])
    .filter((_, index) => index % 3 !== 0);
  assert.ok(calls.length >= 10);
  for (let index = 0; index < calls.length; index += 2) {
    const command = COMMANDS.find(({ name }) => name === calls[index]);
    assert.ok(command, `there is no command ${calls[index]}`);
    for (const [, option] of (calls[index + 1] ?? '').matchAll(/ --([a-z][\w-]*)/g)) {
      const known = command.options.some(({ name }) => name === option);
      assert.ok(known, `${command.name} has no option --${option}`);
    }
  }
});

test("the command's examples in the README work, one after another, in a copy with nothing installed", () => {
  const blocks = [...read('README.md').matchAll(/```sh\n([\s\S]*?)```/g)].map(([, text = '']) => text);
  const own = blocks.filter((text) => /^(node dist\/|date )/.test(text));
  assert.equal(own.length, 3);
  const copy = mkdtempSync(join(tmpdir(), 'sigstore-readme-'));
  try {
    for (const name of ['dist', 'package.json'])
      cpSync(join(root, name), join(copy, name), { recursive: true });
    const path = [dirname(process.execPath), process.env['PATH']].join(delimiter);
    const env = { PATH: path, HOME: copy };
    execFileSync('bash', ['-euo', 'pipefail', '-c', own.join('')], { cwd: copy, env, stdio: 'pipe' });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});

test('a decision is one page of at most 30 lines, numbered without gaps', () => {
  const decisions = globSync('docs/decisions/*.md', { cwd: root }).sort();
  assert.ok(decisions.length > 0);
  for (const [index, path] of decisions.entries()) {
    const number = String(index + 1).padStart(4, '0');
    assert.match(path, new RegExp(`${number}-[a-z-]+\\.md$`));
    assert.ok(read(path).startsWith(`# ${index + 1}. `), path);
    assert.ok(read(path).trimEnd().split('\n').length <= 30, path);
  }
});

test('every finding has one line in the index, and its first lines say what was used, expected and seen', () => {
  const index = read('findings/README.md');
  const scripts = globSync('findings/*.sh', { cwd: root }).map((path) => path.replaceAll('\\', '/'));
  assert.ok(scripts.length > 0);
  for (const path of scripts) {
    const name = path.slice('findings/'.length);
    assert.equal(index.split(`](${name})`).length, 2, `the index names ${name} once`);
    const head = read(path).slice(0, 2000);
    for (const part of ['# Software: ', '# Expected: ', '# Seen: ', '# So: ', 'Exit 0 while that is so'])
      assert.ok(head.includes(part), `${name}: ${part}`);
  }
});

test('every input of another action that MIGRATING.md translates is understood by the action itself', () => {
  const tables = [...read('docs/MIGRATING.md').matchAll(/^\| its input .*\n\|.*\n((?:\|.*\n)+)/gm)];
  const inputs = tables.flatMap(([, rows = '']) =>
    rows.split('\n').flatMap((row) => [...(row.split(' | ')[0] ?? '').matchAll(/`([a-z-]+)(?::[^`]*)?`/g)]),
  );
  const names = inputs.map(([, name = '']) => name);
  assert.ok(names.length > 20, String(names));
  const own = Object.keys(SIGN_INPUTS);
  const unknown = names.filter((name) => !own.includes(name) && peerInput(name, own) === undefined);
  assert.deepEqual(unknown, []);
});
