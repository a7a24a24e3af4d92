// The completion script for fish.
import { namesOf, type Option } from '../options/options.ts';
import { GENERAL_OPTIONS, type Place, placeOf, SUGGESTED, TOPICS, WORDS } from './suggestions.ts';

/**
 * The whole script. It defines one function: whether the command of the line, and if given the word after it, are
 * these; `none` before there is a command.
 */
export function fishScript(): string {
  const lines = [
    ...WORDS.map(({ name, summary }) => complete('none', `-a ${name} -d ${quoted(summary)}`)),
    ...GENERAL_OPTIONS.map((option) => complete('none', optionWords(option))),
    ...SUGGESTED.flatMap(({ name, options, operand }) => [
      ...options.map((option) => complete(name, optionWords(option))),
      ...operandLines(name, operand),
    ]),
    ...SUGGESTED.map(({ name, summary }) =>
      complete('help', `-a ${name} -d ${quoted(summary)}`, 'test (count (commandline -opc)) = 2'),
    ),
    ...[...TOPICS].map(([name, topics]) => complete(`help ${name}`, `-a ${quoted(topics.join(' '))}`)),
  ];
  return `function __sigstore_sign_is
    set -l words (commandline -opc)
    set -l index 2
    while test $index -le (count $words)
        if contains -- $words[$index] ${WORDS.map(({ name }) => name).join(' ')}
            test $words[$index] = $argv[1]; or return
            set -q argv[2]; or return 0
            set index (math $index + 1)
            test "$words[$index]" = $argv[2]
            return
        end
        set index (math $index + 1)
    end
    test $argv[1] = none
end
complete -c sigstore-sign -f
${lines.join('\n')}
`;
}

/** One line of the script, for lines of which the command is this one. */
function complete(command: string, what: string, also?: string): string {
  const condition = [`__sigstore_sign_is ${command}`, ...(also === undefined ? [] : [also])].join('; and ');
  return `complete -c sigstore-sign -n ${quoted(condition)} ${what}`;
}

function optionWords(option: Option): string {
  const names = namesOf(option).map((name) => `-l ${name}`);
  const short = option.short === undefined ? [] : [`-s ${option.short}`];
  const place = placeOf(option);
  const value = place === undefined ? [] : [valueWords(place)];
  return [...short, ...names, ...value, `-d ${quoted(option.help)}`].join(' ');
}

/** What the value of an option, which it must have, can be. */
function valueWords({ kind, words }: Place): string {
  const list = words.length === 0 ? '' : ` -a ${quoted(words.join(' '))}`;
  if (kind === 'directories') return `-x -a '(__fish_complete_directories)'`;
  return `${kind === 'files' ? '-r -F' : '-x'}${list}`;
}

function operandLines(name: string, { kind, words }: Place): string[] {
  if (kind === 'files') return [complete(name, '-F')];
  if (words.length > 0) return [complete(name, `-a ${quoted(words.join(' '))}`)];
  if (kind !== 'command') return [];
  // Only after `--`, and the first of these words is a command.
  return [
    complete(name, `-a '(__fish_complete_command)'`, 'test (commandline -opc)[-1] = --'),
    complete(name, '-F', 'contains -- -- (commandline -opc)[1..-2]'),
  ];
}

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
