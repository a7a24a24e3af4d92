// The tables of inputs, of commands and of remedies → the parts of action.yml and of the documents that repeat them, and
// the types of the actions.
// `node scripts/docs.ts` writes them; with --check it only says which are out of date. Both report the words in documents
// and comments that must not come back.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECT_INPUTS } from '../src/action/collect/inputs.ts';
import { PEER_INPUTS, peerInput } from '../src/action/peer-inputs.ts';
import type { InputTable } from '../src/action/read-inputs.ts';
import { SIGN_INPUTS } from '../src/action/sign/inputs.ts';
import { VERIFY_INPUTS } from '../src/action/verify/inputs.ts';
import type { Field } from '../src/attestation/claim-fields.ts';
import { GITHUB_FIELDS, REUSABLE_WORKFLOW_FIELDS } from '../src/attestation/github-provenance.ts';
import { GITLAB_FIELDS } from '../src/attestation/gitlab-provenance.ts';
import { COMMAND_HABITS, VERIFY_WORDS } from '../src/cli/options/command-habits.ts';
import { COMMANDS } from '../src/cli/options/commands.ts';
import type { Habit } from '../src/cli/options/habit.ts';
import { helpText } from '../src/cli/options/help.ts';
import { OPTION_HABITS } from '../src/cli/options/option-habits.ts';
import { HOST_ROWS } from '../src/engine/dry-run/network-hosts.ts';
import { commandFix } from '../src/errors/diagnose.ts';
import { EXIT, REMEDIES } from '../src/errors/remedies.ts';
import { actionTypes } from './action-types.ts';
import { type ActionYml, readActionYml } from './action-yml.ts';
import { table, withParts } from './markdown.ts';
import { MODULE_PAGE, modulePage } from './module-page.ts';
import { replacedWordsInComments, replacedWordsInDocuments } from './plain-words.ts';
import { withInputs, withWorkflowInputs } from './write-inputs.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const actions = {
  'action.yml': withInputs(read('action.yml'), SIGN_INPUTS),
  'verify/action.yml': withInputs(read('verify/action.yml'), VERIFY_INPUTS),
  'collect/action.yml': withInputs(read('collect/action.yml'), COLLECT_INPUTS),
};
const [sign, verify] = [readActionYml(actions['action.yml']), readActionYml(actions['verify/action.yml'])];
const collect = readActionYml(actions['collect/action.yml']);
const WORKFLOW = '.github/workflows/sign.yml';
const generated: Readonly<Record<string, string>> = {
  ...actions,
  'action-types.yml': actionTypes(SIGN_INPUTS, sign.outputs),
  'verify/action-types.yml': actionTypes(VERIFY_INPUTS, verify.outputs),
  'collect/action-types.yml': actionTypes(COLLECT_INPUTS, collect.outputs),
  'sign/action.yml': inFolder(actions['action.yml']),
  [WORKFLOW]: withWorkflowInputs(read(WORKFLOW), {
    policy: SIGN_INPUTS.policy,
    instance: {
      ...SIGN_INPUTS.instance,
      // A path would be one in the artifact, so that the build would choose who is trusted.
      description:
        'The Sigstore instance, `public-good`, `staging`, or the https URL of a client trust configuration.',
    },
    release: SIGN_INPUTS.release,
    'allow-private-repository': SIGN_INPUTS['allow-private-repository'],
    existing: SIGN_INPUTS.existing,
  }),
  'docs/REFERENCE.md': withParts(read('docs/REFERENCE.md'), {
    ...{ inputs: inputTable(sign), outputs: outputTable(sign), help: help(), variables: variableTable() },
  }),
  'docs/VERIFYING.md': withParts(read('docs/VERIFYING.md'), {
    'verify-inputs': `${inputTable(verify)}${outputTable(verify)}`,
  }),
  'docs/PRIVATE.md': withParts(read('docs/PRIVATE.md'), { hosts: hostTable() }),
  'docs/ATTESTATIONS.md': withParts(read('docs/ATTESTATIONS.md'), {
    'github-provenance': fieldTable([...GITHUB_FIELDS, ...REUSABLE_WORKFLOW_FIELDS]),
    'gitlab-provenance': fieldTable(GITLAB_FIELDS),
  }),
  'docs/MIGRATING.md': withParts(read('docs/MIGRATING.md'), {
    ...{ 'peer-inputs': peerInputTable(), habits: habitTable() },
  }),
  [MODULE_PAGE]: modulePage(root),
  'docs/TROUBLESHOOTING.md': withParts(read('docs/TROUBLESHOOTING.md'), { codes: codes() }),
};

const stale = Object.entries(generated).filter(([path, text]) => read(path) !== text);
if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`${path} is out of date: npm run docs`);
  if (stale.length > 0) process.exitCode = 1;
} else {
  for (const [path, text] of stale) writeFileSync(join(root, path), text);
}
const words = [...replacedWordsInDocuments(root), ...replacedWordsInComments(root)];
for (const found of words) console.error(found);
if (words.length > 0) process.exitCode = 1;

/** The signing action again, in a folder: `$/` needs one, and the Marketplace wants the action at the root. */
function inFolder(actionYml: string): string {
  return actionYml.replace(/^ {2}main: dist\/index\.js$/m, '  main: index.js');
}

function inputTable({ inputs }: ActionYml): string {
  const rows = inputs.map(({ name, description, required, default: value }) => {
    const otherwise = value === undefined ? (required ? 'required' : '') : `\`${value}\``;
    return [`\`${name}\``, otherwise, description];
  });
  return table(['Input', 'Default', 'Meaning'], rows);
}

function outputTable({ outputs }: ActionYml): string {
  const rows = outputs.map(({ name, description }) => [`\`${name}\``, description]);
  return table(['Output', 'Meaning'], rows);
}

function hostTable(): string {
  const rows = HOST_ROWS.map(({ service, usual, when }) => [
    service,
    usual.map((host) => `\`${host}\``).join(', ') || 'that of the address',
    when,
  ]);
  return table(['Service', 'Hosts', 'When'], rows);
}

/** Each field of a predicate with the claims that it is made of. */
function fieldTable(fields: readonly Field[]): string {
  const rows = fields.map(([path, value]) => {
    const text = value.includes('{{') ? value : `{{ .${value} }}`;
    return [`\`${path}\``, `\`${text.replaceAll(/\{\{ \.(\w+) \}\}/g, '<$1>')}\``];
  });
  return table(['Field', 'Value'], rows);
}

/** Each option of `sign` that a variable can replace. */
function variableTable(): string {
  const options = COMMANDS.find(({ name }) => name === 'sign')?.options ?? [];
  const rows = options.flatMap(({ name, variable }) =>
    variable === undefined ? [] : [[`\`--${name}\``, `\`${variable}\``]],
  );
  return table(['Option', 'Variable'], rows);
}

/** The inputs of other actions, those with the same answers on one row, and what each action here answers. */
function peerInputTable(): string {
  const here = (typed: string, inputs: InputTable) =>
    Object.hasOwn(inputs, typed) ? 'accepted' : (peerInput(typed, Object.keys(inputs)) ?? '');
  const rows = new Map<string, { typed: string[]; others: readonly string[] }>();
  for (const { typed, tool } of PEER_INPUTS) {
    const others = [tool, here(typed, SIGN_INPUTS), here(typed, VERIFY_INPUTS)];
    const row = rows.get(others.join('\n')) ?? { typed: [], others };
    row.typed.push(`\`${typed}\``);
    rows.set(others.join('\n'), row);
  }
  return table(
    ['Input', 'Known from', 'The signing action', 'The verifying action'],
    [...rows.values()].map(({ typed, others }) => [typed.join(', '), ...others]),
  );
}

/** Habits of other tools, for which commands here, and what they are here. */
function habitTable(): string {
  const here = ({ same, here: answer = '' }: Habit) =>
    same === undefined ? answer : `accepted, as \`--${same}\``;
  const rows = [
    ...[...VERIFY_WORDS.keys()].map((word) => [
      `\`verify ${word}\``,
      'sigstore-python',
      'accepted, as `verify`',
    ]),
    ...COMMAND_HABITS.map((habit) => [`\`${habit.typed}\``, habit.tools.join(', '), here(habit)]),
    ...OPTION_HABITS.map((habit) => {
      const typed = [...(habit.of?.length === 1 ? habit.of : []), habit.typed].join(' ');
      return [`\`${typed}\``, habit.tools.join(', '), here(habit)];
    }),
  ];
  return table(
    ['Typed', 'Known from', 'Here'],
    rows.map((cells) => cells.map((cell) => cell.replace('general', 'many tools'))),
  );
}

function help(): string {
  const texts = [helpText(undefined), ...COMMANDS.map((command) => helpText(command, 'all'))];
  return `\n\`\`\`text\n${texts.map((text) => text.trimEnd()).join('\n\n')}\n\`\`\`\n`;
}

/** One entry per code, in the order of the closed list. */
function codes(): string {
  const entries = Object.entries(REMEDIES).map(([code, remedy]) => {
    const { exit, why, fix } = remedy;
    const other = commandFix(remedy);
    const reason = why === undefined ? '' : `${why}\n\n`;
    const command = other === fix ? '' : `**With the command:** ${other}\n\n`;
    return `## ${code}\n\n${reason}**What to do:** ${fix}\n\n${command}Exit status ${EXIT[exit]}.\n`;
  });
  return `\n${entries.join('\n')}`;
}
